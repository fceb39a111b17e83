;! adfuzz = 1
;! name = "M2_fill_then_store"
;! function = "f"
;! expectation = "agree"
;! points = [
;!   [[0.5, 1.1]],
;!   [[1.5, 0.3]],
;! ]
;! [[argument]]
;! name = "a"
;! layout = "ptr->f64[2]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "reduced from a campaign on the core"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define void @f(ptr %a) {
entry:
  %t = load double, ptr %a, align 8
  call void @llvm.memset.p0.i64(ptr %a, i8 0, i64 16, i1 false)
  store double %t, ptr %a, align 8
  ret void
}

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg)
