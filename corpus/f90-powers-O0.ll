;! adfuzz = 1
;! name = "f90-powers-O0"
;! function = "powers_"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [8]],
;!   [[0.18965926505598402], [8]],
;!   [[1.2970864611525046], [8]],
;!   [[0.6059722810338671], [8]],
;! ]
;! [[argument]]
;! name = "f90-powers-O0"
;! layout = "ptr->f64"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "f90-powers-O0"
;! layout = "ptr->i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "library.f90"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "FIRModule"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

$_QQclSource = comdat any

@_QQclSource = linkonce constant [12 x i8] c"library.f90\00", comdat

define double @powers_(ptr noalias %0, ptr noalias %1) #0 {
  %3 = alloca { double, double }, i64 1, align 8
  %4 = alloca { double, double }, i64 1, align 8
  %5 = alloca double, i64 1, align 8
  %6 = load double, ptr %0, align 8
  %7 = insertvalue { double, double } undef, double %6, 0
  %8 = insertvalue { double, double } %7, double 1.000000e+00, 1
  %9 = load i32, ptr %1, align 4
  %10 = extractvalue { double, double } %8, 0
  %11 = extractvalue { double, double } %8, 1
  %12 = call contract { double, double } @_FortranAzpowi(double %10, double %11, i32 %9)
  %13 = call ptr @llvm.stacksave.p0()
  store { double, double } %12, ptr %3, align 8
  %14 = load { double, double }, ptr %3, align 8
  call void @llvm.stackrestore.p0(ptr %13)
  store { double, double } %14, ptr %4, align 8
  %15 = load double, ptr %0, align 8
  %16 = load i32, ptr %1, align 4
  %17 = call contract double @llvm.powi.f64.i32(double %15, i32 %16)
  %18 = load { double, double }, ptr %4, align 8
  %19 = extractvalue { double, double } %18, 0
  %20 = fadd contract double %17, %19
  %21 = fmul contract double %15, 5.000000e+00
  %22 = call contract double @_FortranAModReal8(double %21, double 1.500000e+00, ptr @_QQclSource, i32 261)
  %23 = fadd contract double %20, %22
  %24 = load double, ptr %0, align 8
  %25 = fneg contract double %24
  %26 = call contract double @_FortranAModuloReal8(double %25, double 0x3FE6666666666666, ptr @_QQclSource, i32 261)
  %27 = fadd contract double %23, %26
  %28 = load double, ptr %0, align 8
  %29 = call contract double @llvm.copysign.f64(double %28, double -1.000000e+00)
  %30 = fadd contract double %27, %29
  %31 = call contract double @llvm.pow.f64(double %28, double 3.000000e-01)
  %32 = fadd contract double %30, %31
  store double %32, ptr %5, align 8
  %33 = load double, ptr %5, align 8
  ret double %33
}

declare double @_FortranAModReal8(double, double, ptr, i32) #1

declare double @_FortranAModuloReal8(double, double, ptr, i32) #1

declare { double, double } @_FortranAzpowi(double, double, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.powi.f64.i32(double, i32) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #3

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.copysign.f64(double, double) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.pow.f64(double, double) #2

attributes #0 = { "frame-pointer"="all" "target-cpu"="x86-64" }
attributes #1 = { "frame-pointer"="all" }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn }

!llvm.ident = !{!0}
!llvm.module.flags = !{!1, !2, !3}

!0 = !{!"Debian flang version 22.1.8"}
!1 = !{i32 2, !"Debug Info Version", i32 3}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{i32 7, !"PIE Level", i32 2}
