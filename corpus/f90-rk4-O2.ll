;! adfuzz = 1
;! name = "f90-rk4-O2"
;! function = "rk4_"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494], [0.6546212111264513]],
;!   [[0.18965926505598402, 0.6520348697950454], [0.8677971548161302]],
;!   [[1.2970864611525046, 0.5606950855013105], [1.5103581788464753]],
;!   [[0.6059722810338671, 0.7532953652618657], [1.4655696027076768]],
;! ]
;! [[argument]]
;! name = "arg0"
;! layout = "ptr->f64[2]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "arg1"
;! layout = "ptr->f64"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "kernels.f90"
;! level = "O2"
; ModuleID = '<string>'
source_filename = "FIRModule"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define void @rk4_(ptr noalias captures(none) %0, ptr noalias readonly captures(none) %1) local_unnamed_addr #0 {
  %3 = load double, ptr %1, align 8, !tbaa !4
  %4 = fmul contract double %3, 5.000000e-01
  %5 = fdiv contract double %3, 6.000000e+00
  %6 = load <2 x double>, ptr %0, align 8, !tbaa !10
  %7 = extractelement <2 x double> %6, i64 0
  %8 = tail call contract double @llvm.sin.f64(double %7)
  %9 = extractelement <2 x double> %6, i64 1
  %10 = fmul contract double %4, %9
  %11 = fadd contract double %7, %10
  %12 = tail call contract double @llvm.sin.f64(double %11)
  %13 = insertelement <2 x double> poison, double %8, i64 0
  %14 = insertelement <2 x double> %13, double %12, i64 1
  %15 = insertelement <2 x double> poison, double %4, i64 0
  %16 = shufflevector <2 x double> %15, <2 x double> poison, <2 x i32> zeroinitializer
  %17 = fmul contract <2 x double> %14, %16
  %18 = shufflevector <2 x double> %6, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %19 = fsub contract <2 x double> %18, %17
  %20 = extractelement <2 x double> %19, i64 0
  %21 = fmul contract double %4, %20
  %22 = fadd contract double %7, %21
  %23 = tail call contract double @llvm.sin.f64(double %22)
  %24 = fmul contract double %23, %3
  %25 = fsub contract double %9, %24
  %26 = extractelement <2 x double> %19, i64 1
  %27 = fmul contract double %3, %26
  %28 = fadd contract double %7, %27
  %29 = tail call contract double @llvm.sin.f64(double %28)
  %30 = fmul contract <2 x double> %19, splat (double 2.000000e+00)
  %31 = extractelement <2 x double> %30, i64 0
  %32 = fadd contract double %9, %31
  %33 = extractelement <2 x double> %30, i64 1
  %34 = fadd contract double %32, %33
  %35 = fadd contract double %25, %34
  %36 = fmul contract double %12, -2.000000e+00
  %37 = fsub contract double %36, %8
  %38 = fmul contract double %23, -2.000000e+00
  %39 = fadd contract double %37, %38
  %40 = fsub contract double %39, %29
  %41 = insertelement <2 x double> poison, double %5, i64 0
  %42 = shufflevector <2 x double> %41, <2 x double> poison, <2 x i32> zeroinitializer
  %43 = insertelement <2 x double> poison, double %35, i64 0
  %44 = insertelement <2 x double> %43, double %40, i64 1
  %45 = fmul contract <2 x double> %42, %44
  %46 = fadd contract <2 x double> %6, %45
  store <2 x double> %46, ptr %0, align 8, !tbaa !10
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "target-cpu"="x86-64" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.ident = !{!0}
!llvm.module.flags = !{!1, !2, !3}

!0 = !{!"Debian flang version 22.1.8"}
!1 = !{i32 2, !"Debug Info Version", i32 3}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{i32 7, !"PIE Level", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"dummy arg data/_QFrk4Eh", !6, i64 0}
!6 = !{!"dummy arg data", !7, i64 0}
!7 = !{!"any data access", !8, i64 0}
!8 = !{!"any access", !9, i64 0}
!9 = !{!"Flang function root _QPrk4"}
!10 = !{!11, !11, i64 0}
!11 = !{!"dummy arg data/_QFrk4Ey", !6, i64 0}
