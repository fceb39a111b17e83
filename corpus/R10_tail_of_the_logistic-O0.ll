;! adfuzz = 1
;! name = "R10_tail_of_the_logistic-O0"
;! function = "R10_tail_of_the_logistic"
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
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "rows.c"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "rows.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind
declare double @exp(double noundef) #0

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @R10_tail_of_the_logistic(double noundef %x) #1 {
entry:
  %x.addr = alloca double, align 8
  %z = alloca double, align 8
  store double %x, ptr %x.addr, align 8
  %0 = load double, ptr %x.addr, align 8
  %mul = fmul double 3.000000e+01, %0
  store double %mul, ptr %z, align 8
  %1 = load double, ptr %z, align 8
  %call = call double @exp(double noundef %1) #2
  %add = fadd double 1.000000e+00, %call
  %div = fdiv double 1.000000e+08, %add
  %2 = load double, ptr %z, align 8
  %fneg = fneg double %2
  %call1 = call double @exp(double noundef %fneg) #2
  %call2 = call double @log1p(double noundef %call1) #2
  %add3 = fadd double %div, %call2
  ret double %add3
}

; Function Attrs: nounwind
declare double @log1p(double noundef) #0

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
