;! adfuzz = 1
;! name = "cpp-areas-O2"
;! function = "areas"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [1.492406328017494], [0.6546212111264513]],
;!   [[0.18965926505598402], [0.6520348697950454], [0.8677971548161302]],
;!   [[1.2970864611525046], [0.5606950855013105], [1.5103581788464753]],
;!   [[0.6059722810338671], [0.7532953652618657], [1.4655696027076768]],
;! ]
;! [[argument]]
;! name = "a"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "r"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "s"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "templates.cpp"
;! level = "O2"
; ModuleID = '<string>'
source_filename = "benchmarks/sources/templates.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @areas(double noundef %a, double noundef %r, double noundef %s) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
entry:
  %0 = insertelement <2 x double> poison, double %s, i64 0
  %1 = shufflevector <2 x double> %0, <2 x double> poison, <2 x i32> zeroinitializer
  %2 = fmul <2 x double> %1, <double 1.000000e+00, double 3.141590e+00>
  %3 = insertelement <2 x double> poison, double %a, i64 0
  %4 = insertelement <2 x double> %3, double %r, i64 1
  %5 = fmul <2 x double> %4, %2
  %6 = fmul <2 x double> %4, %5
  %7 = extractelement <2 x double> %6, i64 0
  %add = fadd double %7, 0.000000e+00
  %8 = extractelement <2 x double> %6, i64 1
  %add.1 = fadd double %add, %8
  ret double %add.1
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
!8 = !{!"Simple C++ TBAA"}
