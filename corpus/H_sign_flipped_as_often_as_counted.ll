;! adfuzz = 1
;! name = "H_sign_flipped_as_often_as_counted"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! tags = ["A16", "H1", "M13", "R15", "loop"]
;! points = [
;!   [[1.239618477072614, 1.2755655161501775, 1.08587525267741], [1.619962052965248, 0.45208316973222873, 1.4054523450922725, 0.6212818156093687, 1.9009784498918698], [1.4459804424681624, 0.8516046475276704, 0.3023842250756347, 1.7265558337434352], [0.613845291461718], [3]],
;! ]
;! [[argument]]
;! name = "a1"
;! layout = "ptr->f64[3]"
;! activity = "dup"
;! domain = [0.5, 1.5]
;! [[argument]]
;! name = "a2"
;! layout = "ptr->f64[5]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "a3"
;! layout = "ptr->f64[4]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "x1"
;! layout = "f64"
;! activity = "out"
;! domain = [0.5, 1.5]
;! [[argument]]
;! name = "n1"
;! layout = "i32"
;! activity = "const"
;! domain = [1.0, 3.0]
;! [provenance]
;! found = "a campaign of 70,000 cases, seed 9001"
; ModuleID = '<string>'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define double @f(ptr %a1, ptr %a2, ptr %a3, double %x1, i32 %n1) #0 {
entry:
  %cmp20 = fcmp ole double 1.000000e+00, 1.000000e+00
  %conv24 = zext i32 %n1 to i64
  %cmp28 = icmp slt i64 0, %conv24
  br label %head25

head25:                                           ; preds = %head25, %entry
  %i1.29 = phi i64 [ 0, %entry ], [ %add33, %head25 ]
  %bits31 = load i64, ptr %a1, align 8
  %bits32 = xor i64 %bits31, -9223372036854775808
  store i64 %bits32, ptr %a1, align 8
  %add33 = add i64 %i1.29, 1
  %cmp34 = icmp slt i64 %add33, %conv24
  br i1 %cmp34, label %head25, label %exit26

exit26:                                           ; preds = %head25
  %cmp39 = icmp slt i64 0, 3
  %t57 = load double, ptr %a3, align 8
  %t58 = load double, ptr %a3, align 8
  ret double %x1
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.pow.f64(double, double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.atan.f64(double) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #1

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
