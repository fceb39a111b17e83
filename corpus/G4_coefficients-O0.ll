;! adfuzz = 1
;! name = "G4_coefficients-O0"
;! function = "G4_coefficients"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529]],
;!   [[0.18965926505598402]],
;!   [[1.2970864611525046]],
;!   [[0.6059722810338671]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "shapes.c"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "shapes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@poly = internal constant [4 x double] [double 1.000000e+00, double -2.000000e+00, double 5.000000e-01, double 3.000000e+00], align 16

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #0

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @G4_coefficients(ptr noundef %x) #1 {
entry:
  %x.addr = alloca ptr, align 8
  %r = alloca double, align 8
  %i = alloca i32, align 4
  store ptr %x, ptr %x.addr, align 8
  store double 0.000000e+00, ptr %r, align 8
  store i32 3, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %i, align 4
  %cmp = icmp sge i32 %0, 0
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %1 = load double, ptr %r, align 8
  %2 = load ptr, ptr %x.addr, align 8
  %arrayidx = getelementptr inbounds double, ptr %2, i64 0
  %3 = load double, ptr %arrayidx, align 8
  %4 = load i32, ptr %i, align 4
  %idxprom = sext i32 %4 to i64
  %arrayidx1 = getelementptr inbounds [4 x double], ptr @poly, i64 0, i64 %idxprom
  %5 = load double, ptr %arrayidx1, align 8
  %6 = call double @llvm.fmuladd.f64(double %1, double %3, double %5)
  store double %6, ptr %r, align 8
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %7 = load i32, ptr %i, align 4
  %dec = add nsw i32 %7, -1
  store i32 %dec, ptr %i, align 4
  br label %for.cond, !llvm.loop !6

for.end:                                          ; preds = %for.cond
  %8 = load double, ptr %r, align 8
  %9 = load double, ptr getelementptr inbounds ([4 x double], ptr @poly, i64 0, i64 1), align 8
  %mul = fmul double %8, %9
  ret double %mul
}

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}
