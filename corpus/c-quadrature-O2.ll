;! adfuzz = 1
;! name = "c-quadrature-O2"
;! function = "quadrature"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [1.492406328017494]],
;!   [[0.18965926505598402], [0.6520348697950454]],
;!   [[1.2970864611525046], [0.5606950855013105]],
;!   [[0.6059722810338671], [0.7532953652618657]],
;! ]
;! [[argument]]
;! name = "a"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "b"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "structs.c"
;! level = "O2"
; ModuleID = '<string>'
source_filename = "benchmarks/sources/structs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #0

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local double @quadrature(double noundef %a, double noundef %b) local_unnamed_addr #1 {
entry:
  %add = fadd double %a, %b
  %mul = fmul double %add, 5.000000e-01
  %sub = fsub double %b, %a
  %mul1 = fmul double %sub, 5.000000e-01
  %0 = tail call double @llvm.fmuladd.f64(double %mul1, double 0xBFECFF6CE0533A69, double %mul)
  %fneg = fneg double %0
  %mul8 = fmul double %0, %fneg
  %call = tail call double @exp(double noundef %mul8) #3, !tbaa !5
  %1 = tail call double @llvm.fmuladd.f64(double %call, double 0x3FCE539EC36E038D, double 0.000000e+00)
  %2 = tail call double @llvm.fmuladd.f64(double %mul1, double 0xBFE13B23FD99B705, double %mul)
  %fneg.1 = fneg double %2
  %mul8.1 = fmul double %2, %fneg.1
  %call.1 = tail call double @exp(double noundef %mul8.1) #3, !tbaa !5
  %3 = tail call double @llvm.fmuladd.f64(double %call.1, double 0x3FDEA1DA25AE415C, double %1)
  %4 = tail call double @llvm.fmuladd.f64(double %mul1, double 0.000000e+00, double %mul)
  %fneg.2 = fneg double %4
  %mul8.2 = fmul double %4, %fneg.2
  %call.2 = tail call double @exp(double noundef %mul8.2) #3, !tbaa !5
  %5 = tail call double @llvm.fmuladd.f64(double %call.2, double 0x3FE23456789ABCDF, double %3)
  %6 = tail call double @llvm.fmuladd.f64(double %mul1, double 0x3FE13B23FD99B705, double %mul)
  %fneg.3 = fneg double %6
  %mul8.3 = fmul double %6, %fneg.3
  %call.3 = tail call double @exp(double noundef %mul8.3) #3, !tbaa !5
  %7 = tail call double @llvm.fmuladd.f64(double %call.3, double 0x3FDEA1DA25AE415C, double %5)
  %8 = tail call double @llvm.fmuladd.f64(double %mul1, double 0x3FECFF6CE0533A69, double %mul)
  %fneg.4 = fneg double %8
  %mul8.4 = fmul double %8, %fneg.4
  %call.4 = tail call double @exp(double noundef %mul8.4) #3, !tbaa !5
  %9 = tail call double @llvm.fmuladd.f64(double %call.4, double 0x3FCE539EC36E038D, double %7)
  %mul10 = fmul double %mul1, %9
  ret double %mul10
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @exp(double noundef) local_unnamed_addr #2

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

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
