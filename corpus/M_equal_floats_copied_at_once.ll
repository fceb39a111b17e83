;! adfuzz = 1
;! name = "M_equal_floats_copied_at_once"
;! function = "f"
;! returns = "f32"
;! expectation = "agree"
;! tags = ["M7", "H4", "T4"]
;! points = [
;!   [[1.25, 0.75]],
;!   [[-0.625, 1.5]],
;! ]
;! [[argument]]
;! name = "p"
;! layout = "ptr->f32[2]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [provenance]
;! found = "a campaign of three core-hours, seed 20011: LLVM stores two equal floats as their bits times 2^32 + 1"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define float @f(ptr %p) {
  %q = getelementptr inbounds float, ptr %p, i64 1
  %x = load float, ptr %p, align 4
  %y = load float, ptr %q, align 4
  %m = fmul float %x, %y
  %b = bitcast float %m to i32
  %z = zext i32 %b to i64
  %h = shl nuw i64 %z, 32
  %o = or disjoint i64 %h, %z
  store i64 %o, ptr %p, align 1
  ret float %x
}
