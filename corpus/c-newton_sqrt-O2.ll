;! adfuzz = 1
;! name = "c-newton_sqrt-O2"
;! function = "newton_sqrt"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529]],
;!   [[0.18965926505598402]],
;!   [[1.2970864611525046]],
;!   [[0.6059722810338671]],
;! ]
;! [[argument]]
;! name = "a"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "scalar.c"
;! level = "O2"
; ModuleID = '<string>'
source_filename = "benchmarks/sources/scalar.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @newton_sqrt(double noundef %a) local_unnamed_addr #0 {
entry:
  %cmp = fcmp ogt double %a, 1.000000e+00
  %cond = select i1 %cmp, double %a, double 1.000000e+00
  %div = fdiv double %a, %cond
  %add = fadd double %cond, %div
  %mul = fmul double %add, 5.000000e-01
  %div.1 = fdiv double %a, %mul
  %add.1 = fadd double %mul, %div.1
  %mul.1 = fmul double %add.1, 5.000000e-01
  %div.2 = fdiv double %a, %mul.1
  %add.2 = fadd double %mul.1, %div.2
  %mul.2 = fmul double %add.2, 5.000000e-01
  %div.3 = fdiv double %a, %mul.2
  %add.3 = fadd double %mul.2, %div.3
  %mul.3 = fmul double %add.3, 5.000000e-01
  %div.4 = fdiv double %a, %mul.3
  %add.4 = fadd double %mul.3, %div.4
  %mul.4 = fmul double %add.4, 5.000000e-01
  %div.5 = fdiv double %a, %mul.4
  %add.5 = fadd double %mul.4, %div.5
  %mul.5 = fmul double %add.5, 5.000000e-01
  ret double %mul.5
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.errno.tbaa = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
