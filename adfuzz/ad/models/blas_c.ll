; ModuleID = '<string>'
source_filename = "blas_c.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_cdot(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4, ptr %5, i64 %6) #0 {
  %8 = icmp slt i64 %2, 0
  %9 = sub i64 1, %0
  %10 = mul i64 %9, %2
  %11 = getelementptr inbounds { float, float }, ptr %1, i64 %10
  %12 = select i1 %8, ptr %11, ptr %1
  %13 = icmp slt i64 %4, 0
  %14 = sub i64 1, %0
  %15 = mul i64 %14, %4
  %16 = getelementptr inbounds { float, float }, ptr %3, i64 %15
  %17 = select i1 %13, ptr %16, ptr %3
  br label %18

18:                                               ; preds = %32, %7
  %.sroa.6.0 = phi float [ 0.000000e+00, %7 ], [ %43, %32 ]
  %.sroa.0.0 = phi float [ 0.000000e+00, %7 ], [ %47, %32 ]
  %.0 = phi i64 [ 0, %7 ], [ %48, %32 ]
  %19 = icmp slt i64 %.0, %0
  br i1 %19, label %20, label %49

20:                                               ; preds = %18
  %.not = icmp eq i64 %6, 0
  br i1 %.not, label %27, label %21

21:                                               ; preds = %20
  %22 = mul i64 %.0, %2
  %23 = getelementptr inbounds { float, float }, ptr %12, i64 %22
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 4
  %25 = load float, ptr %24, align 4
  %26 = fneg float %25
  br label %32

27:                                               ; preds = %20
  %28 = mul i64 %.0, %2
  %29 = getelementptr inbounds { float, float }, ptr %12, i64 %28
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 4
  %31 = load float, ptr %30, align 4
  br label %32

32:                                               ; preds = %27, %21
  %.in = phi ptr [ %23, %21 ], [ %29, %27 ]
  %33 = phi float [ %26, %21 ], [ %31, %27 ]
  %34 = load float, ptr %.in, align 4
  %35 = mul i64 %.0, %4
  %36 = getelementptr inbounds { float, float }, ptr %17, i64 %35
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 4
  %38 = load float, ptr %37, align 4
  %39 = fmul float %34, %38
  %40 = load float, ptr %36, align 4
  %41 = fmul float %33, %40
  %42 = fadd float %39, %41
  %43 = fadd float %.sroa.6.0, %42
  %44 = fmul float %34, %40
  %45 = fmul float %33, %38
  %46 = fsub float %44, %45
  %47 = fadd float %.sroa.0.0, %46
  %48 = add i64 %.0, 1
  br label %18

49:                                               ; preds = %18
  %50 = getelementptr inbounds nuw i8, ptr %5, i64 4
  store float %.sroa.0.0, ptr %5, align 4
  store float %.sroa.6.0, ptr %50, align 4
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_caxpy(i64 %0, ptr %1, ptr %2, i64 %3, ptr %4, i64 %5) #0 {
  %7 = icmp slt i64 %3, 0
  %8 = sub i64 1, %0
  %9 = mul i64 %8, %3
  %10 = getelementptr inbounds { float, float }, ptr %2, i64 %9
  %11 = select i1 %7, ptr %10, ptr %2
  %12 = icmp slt i64 %5, 0
  %13 = sub i64 1, %0
  %14 = mul i64 %13, %5
  %15 = getelementptr inbounds { float, float }, ptr %4, i64 %14
  %16 = select i1 %12, ptr %15, ptr %4
  %17 = load float, ptr %1, align 4
  %18 = getelementptr inbounds nuw i8, ptr %1, i64 4
  %19 = load float, ptr %18, align 4
  br label %20

20:                                               ; preds = %22, %6
  %.0 = phi i64 [ 0, %6 ], [ %42, %22 ]
  %21 = icmp slt i64 %.0, %0
  br i1 %21, label %22, label %43

22:                                               ; preds = %20
  %23 = mul i64 %.0, %3
  %24 = getelementptr inbounds { float, float }, ptr %11, i64 %23
  %25 = load float, ptr %24, align 4
  %26 = getelementptr inbounds nuw i8, ptr %24, i64 4
  %27 = load float, ptr %26, align 4
  %28 = fmul float %17, %25
  %29 = fmul float %19, %27
  %30 = fmul float %17, %27
  %31 = fmul float %19, %25
  %32 = fsub float %28, %29
  %33 = fadd float %30, %31
  %34 = mul i64 %.0, %5
  %35 = getelementptr inbounds { float, float }, ptr %16, i64 %34
  %36 = load float, ptr %35, align 4
  %37 = getelementptr inbounds nuw i8, ptr %35, i64 4
  %38 = load float, ptr %37, align 4
  %39 = fadd float %36, %32
  %40 = fadd float %38, %33
  %41 = getelementptr inbounds nuw i8, ptr %35, i64 4
  store float %39, ptr %35, align 4
  store float %40, ptr %41, align 4
  %42 = add i64 %.0, 1
  br label %20

43:                                               ; preds = %20
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_caxpby(i64 %0, ptr %1, ptr %2, i64 %3, ptr %4, ptr %5, i64 %6) #0 {
  %8 = icmp slt i64 %3, 0
  %9 = sub i64 1, %0
  %10 = mul i64 %9, %3
  %11 = getelementptr inbounds { float, float }, ptr %2, i64 %10
  %12 = select i1 %8, ptr %11, ptr %2
  %13 = icmp slt i64 %6, 0
  %14 = sub i64 1, %0
  %15 = mul i64 %14, %6
  %16 = getelementptr inbounds { float, float }, ptr %5, i64 %15
  %17 = select i1 %13, ptr %16, ptr %5
  %18 = load float, ptr %1, align 4
  %19 = getelementptr inbounds nuw i8, ptr %1, i64 4
  %20 = load float, ptr %19, align 4
  %21 = load float, ptr %4, align 4
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 4
  %23 = load float, ptr %22, align 4
  br label %24

24:                                               ; preds = %53, %7
  %.0 = phi i64 [ 0, %7 ], [ %61, %53 ]
  %25 = icmp slt i64 %.0, %0
  br i1 %25, label %26, label %62

26:                                               ; preds = %24
  %27 = mul i64 %.0, %3
  %28 = getelementptr inbounds { float, float }, ptr %12, i64 %27
  %29 = load float, ptr %28, align 4
  %30 = getelementptr inbounds nuw i8, ptr %28, i64 4
  %31 = load float, ptr %30, align 4
  %32 = fmul float %18, %29
  %33 = fmul float %20, %31
  %34 = fmul float %18, %31
  %35 = fmul float %20, %29
  %36 = fsub float %32, %33
  %37 = fadd float %34, %35
  %38 = fcmp oeq float %21, 0.000000e+00
  %39 = fcmp oeq float %23, 0.000000e+00
  %40 = and i1 %38, %39
  br i1 %40, label %53, label %41

41:                                               ; preds = %26
  %42 = mul i64 %.0, %6
  %43 = getelementptr inbounds { float, float }, ptr %17, i64 %42
  %44 = load float, ptr %43, align 4
  %45 = getelementptr inbounds nuw i8, ptr %43, i64 4
  %46 = load float, ptr %45, align 4
  %47 = fmul float %21, %44
  %48 = fmul float %23, %46
  %49 = fmul float %21, %46
  %50 = fmul float %23, %44
  %51 = fsub float %47, %48
  %52 = fadd float %49, %50
  br label %53

53:                                               ; preds = %41, %26
  %54 = phi float [ %51, %41 ], [ 0.000000e+00, %26 ]
  %55 = phi float [ %52, %41 ], [ 0.000000e+00, %26 ]
  %56 = fadd float %36, %54
  %57 = fadd float %37, %55
  %58 = mul i64 %.0, %6
  %59 = getelementptr inbounds { float, float }, ptr %17, i64 %58
  %60 = getelementptr inbounds nuw i8, ptr %59, i64 4
  store float %56, ptr %59, align 4
  store float %57, ptr %60, align 4
  %61 = add i64 %.0, 1
  br label %24

62:                                               ; preds = %24
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_cscal(i64 %0, ptr %1, ptr %2, i64 %3) #0 {
  %5 = load float, ptr %1, align 4
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 4
  %7 = load float, ptr %6, align 4
  %8 = icmp sgt i64 %3, 0
  br i1 %8, label %9, label %25

9:                                                ; preds = %11, %4
  %.0 = phi i64 [ %24, %11 ], [ 0, %4 ]
  %10 = icmp slt i64 %.0, %0
  br i1 %10, label %11, label %25

11:                                               ; preds = %9
  %12 = mul i64 %.0, %3
  %13 = getelementptr inbounds { float, float }, ptr %2, i64 %12
  %14 = load float, ptr %13, align 4
  %15 = getelementptr inbounds nuw i8, ptr %13, i64 4
  %16 = load float, ptr %15, align 4
  %17 = fmul float %14, %5
  %18 = fmul float %16, %7
  %19 = fmul float %14, %7
  %20 = fmul float %16, %5
  %21 = fsub float %17, %18
  %22 = fadd float %19, %20
  %23 = getelementptr inbounds nuw i8, ptr %13, i64 4
  store float %21, ptr %13, align 4
  store float %22, ptr %23, align 4
  %24 = add i64 %.0, 1
  br label %9

25:                                               ; preds = %9, %4
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_ccopy(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4) #0 {
  %6 = icmp slt i64 %2, 0
  %7 = sub i64 1, %0
  %8 = mul i64 %7, %2
  %9 = getelementptr inbounds { float, float }, ptr %1, i64 %8
  %10 = select i1 %6, ptr %9, ptr %1
  %11 = icmp slt i64 %4, 0
  %12 = sub i64 1, %0
  %13 = mul i64 %12, %4
  %14 = getelementptr inbounds { float, float }, ptr %3, i64 %13
  %15 = select i1 %11, ptr %14, ptr %3
  br label %16

16:                                               ; preds = %18, %5
  %.0 = phi i64 [ 0, %5 ], [ %27, %18 ]
  %17 = icmp slt i64 %.0, %0
  br i1 %17, label %18, label %28

18:                                               ; preds = %16
  %19 = mul i64 %.0, %2
  %20 = getelementptr inbounds { float, float }, ptr %10, i64 %19
  %21 = load float, ptr %20, align 4
  %22 = getelementptr inbounds nuw i8, ptr %20, i64 4
  %23 = load float, ptr %22, align 4
  %24 = mul i64 %.0, %4
  %25 = getelementptr inbounds { float, float }, ptr %15, i64 %24
  %26 = getelementptr inbounds nuw i8, ptr %25, i64 4
  store float %21, ptr %25, align 4
  store float %23, ptr %26, align 4
  %27 = add i64 %.0, 1
  br label %16

28:                                               ; preds = %16
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_cswap(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4) #0 {
  %6 = icmp slt i64 %2, 0
  %7 = sub i64 1, %0
  %8 = mul i64 %7, %2
  %9 = getelementptr inbounds { float, float }, ptr %1, i64 %8
  %10 = select i1 %6, ptr %9, ptr %1
  %11 = icmp slt i64 %4, 0
  %12 = sub i64 1, %0
  %13 = mul i64 %12, %4
  %14 = getelementptr inbounds { float, float }, ptr %3, i64 %13
  %15 = select i1 %11, ptr %14, ptr %3
  br label %16

16:                                               ; preds = %18, %5
  %.0 = phi i64 [ 0, %5 ], [ %35, %18 ]
  %17 = icmp slt i64 %.0, %0
  br i1 %17, label %18, label %36

18:                                               ; preds = %16
  %19 = mul i64 %.0, %2
  %20 = getelementptr inbounds { float, float }, ptr %10, i64 %19
  %21 = load float, ptr %20, align 4
  %22 = getelementptr inbounds nuw i8, ptr %20, i64 4
  %23 = load float, ptr %22, align 4
  %24 = mul i64 %.0, %4
  %25 = getelementptr inbounds { float, float }, ptr %15, i64 %24
  %26 = load float, ptr %25, align 4
  %27 = getelementptr inbounds nuw i8, ptr %25, i64 4
  %28 = load float, ptr %27, align 4
  %29 = mul i64 %.0, %2
  %30 = getelementptr inbounds { float, float }, ptr %10, i64 %29
  %31 = getelementptr inbounds nuw i8, ptr %30, i64 4
  store float %26, ptr %30, align 4
  store float %28, ptr %31, align 4
  %32 = mul i64 %.0, %4
  %33 = getelementptr inbounds { float, float }, ptr %15, i64 %32
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 4
  store float %21, ptr %33, align 4
  store float %23, ptr %34, align 4
  %35 = add i64 %.0, 1
  br label %16

36:                                               ; preds = %16
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_cnrm2(i64 %0, ptr %1, i64 %2, ptr %3) #0 {
  %5 = icmp slt i64 %2, 0
  %6 = sub i64 1, %0
  %7 = mul i64 %6, %2
  %8 = getelementptr inbounds { float, float }, ptr %1, i64 %7
  %9 = select i1 %5, ptr %8, ptr %1
  br label %10

10:                                               ; preds = %12, %4
  %.060 = phi i64 [ 0, %4 ], [ %31, %12 ]
  %.056 = phi float [ 0.000000e+00, %4 ], [ %30, %12 ]
  %11 = icmp slt i64 %.060, %0
  br i1 %11, label %12, label %32

12:                                               ; preds = %10
  %13 = mul i64 %.060, %2
  %14 = getelementptr inbounds { float, float }, ptr %9, i64 %13
  %15 = load float, ptr %14, align 4
  %16 = mul i64 %.060, %2
  %17 = getelementptr inbounds { float, float }, ptr %9, i64 %16
  %18 = load float, ptr %17, align 4
  %19 = fmul float %15, %18
  %20 = mul i64 %.060, %2
  %21 = getelementptr inbounds { float, float }, ptr %9, i64 %20
  %22 = getelementptr inbounds nuw i8, ptr %21, i64 4
  %23 = load float, ptr %22, align 4
  %24 = mul i64 %.060, %2
  %25 = getelementptr inbounds { float, float }, ptr %9, i64 %24
  %26 = getelementptr inbounds nuw i8, ptr %25, i64 4
  %27 = load float, ptr %26, align 4
  %28 = fmul float %23, %27
  %29 = fadd float %19, %28
  %30 = fadd float %.056, %29
  %31 = add i64 %.060, 1
  br label %10

32:                                               ; preds = %10
  %33 = fcmp ogt float %.056, 0x4770000000000000
  %34 = fcmp olt float %.056, 0x3A50000000000000
  %or.cond = or i1 %33, %34
  %35 = fcmp ord float %.056, 0.000000e+00
  %or.cond61 = and i1 %or.cond, %35
  br i1 %or.cond61, label %36, label %73

36:                                               ; preds = %38, %32
  %.059 = phi i64 [ %50, %38 ], [ 0, %32 ]
  %.058 = phi float [ %..058, %38 ], [ 0.000000e+00, %32 ]
  %37 = icmp slt i64 %.059, %0
  br i1 %37, label %38, label %51

38:                                               ; preds = %36
  %39 = mul i64 %.059, %2
  %40 = getelementptr inbounds { float, float }, ptr %9, i64 %39
  %41 = load float, ptr %40, align 4
  %42 = call float @llvm.fabs.f32(float %41)
  %43 = mul i64 %.059, %2
  %44 = getelementptr inbounds { float, float }, ptr %9, i64 %43
  %45 = getelementptr inbounds nuw i8, ptr %44, i64 4
  %46 = load float, ptr %45, align 4
  %47 = call float @llvm.fabs.f32(float %46)
  %48 = fadd float %42, %47
  %49 = fcmp ogt float %48, %.058
  %..058 = select i1 %49, float %48, float %.058
  %50 = add i64 %.059, 1
  br label %36

51:                                               ; preds = %36
  %52 = fcmp ogt float %.058, 0.000000e+00
  %53 = fsub float %.058, %.058
  %54 = fcmp oeq float %53, 0.000000e+00
  %or.cond63 = and i1 %52, %54
  br i1 %or.cond63, label %55, label %73

55:                                               ; preds = %57, %51
  %.057 = phi i64 [ %69, %57 ], [ 0, %51 ]
  %.1 = phi float [ %68, %57 ], [ 0.000000e+00, %51 ]
  %56 = icmp slt i64 %.057, %0
  br i1 %56, label %57, label %70

57:                                               ; preds = %55
  %58 = mul i64 %.057, %2
  %59 = getelementptr inbounds { float, float }, ptr %9, i64 %58
  %60 = load float, ptr %59, align 4
  %61 = fdiv float %60, %.058
  %62 = fmul float %61, %61
  %63 = getelementptr inbounds nuw i8, ptr %59, i64 4
  %64 = load float, ptr %63, align 4
  %65 = fdiv float %64, %.058
  %66 = fmul float %65, %65
  %67 = fadd float %62, %66
  %68 = fadd float %.1, %67
  %69 = add i64 %.057, 1
  br label %55

70:                                               ; preds = %55
  %71 = call float @llvm.sqrt.f32(float %.1)
  %72 = fmul float %.058, %71
  br label %75

73:                                               ; preds = %51, %32
  %74 = call float @llvm.sqrt.f32(float %.056)
  br label %75

75:                                               ; preds = %73, %70
  %storemerge = phi float [ %74, %73 ], [ %72, %70 ]
  store float %storemerge, ptr %3, align 4
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #2

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_casum(i64 %0, ptr %1, i64 %2, ptr %3) #0 {
  %5 = icmp sgt i64 %2, 0
  br i1 %5, label %6, label %21

6:                                                ; preds = %8, %4
  %.1 = phi float [ %19, %8 ], [ 0.000000e+00, %4 ]
  %.0 = phi i64 [ %20, %8 ], [ 0, %4 ]
  %7 = icmp slt i64 %.0, %0
  br i1 %7, label %8, label %21

8:                                                ; preds = %6
  %9 = mul i64 %.0, %2
  %10 = getelementptr inbounds { float, float }, ptr %1, i64 %9
  %11 = load float, ptr %10, align 4
  %12 = call float @llvm.fabs.f32(float %11)
  %13 = mul i64 %.0, %2
  %14 = getelementptr inbounds { float, float }, ptr %1, i64 %13
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 4
  %16 = load float, ptr %15, align 4
  %17 = call float @llvm.fabs.f32(float %16)
  %18 = fadd float %12, %17
  %19 = fadd float %.1, %18
  %20 = add i64 %.0, 1
  br label %6

21:                                               ; preds = %6, %4
  %.012 = phi float [ 0.000000e+00, %4 ], [ %.1, %6 ]
  store float %.012, ptr %3, align 4
  ret void
}

; Function Attrs: alwaysinline nounwind
define i64 @adfuzz.model.blas_ciamax(i64 %0, ptr %1, i64 %2) #0 {
  %4 = icmp slt i64 %0, 1
  %5 = icmp slt i64 %2, 1
  %or.cond = or i1 %4, %5
  br i1 %or.cond, label %30, label %6

6:                                                ; preds = %3
  %7 = load float, ptr %1, align 4
  %8 = call float @llvm.fabs.f32(float %7)
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 4
  %10 = load float, ptr %9, align 4
  %11 = call float @llvm.fabs.f32(float %10)
  %12 = fadd float %8, %11
  br label %13

13:                                               ; preds = %15, %6
  %.020 = phi i64 [ 0, %6 ], [ %.121, %15 ]
  %.019 = phi float [ %12, %6 ], [ %.1, %15 ]
  %.018 = phi i64 [ 1, %6 ], [ %27, %15 ]
  %14 = icmp slt i64 %.018, %0
  br i1 %14, label %15, label %28

15:                                               ; preds = %13
  %16 = mul i64 %.018, %2
  %17 = getelementptr inbounds { float, float }, ptr %1, i64 %16
  %18 = load float, ptr %17, align 4
  %19 = call float @llvm.fabs.f32(float %18)
  %20 = mul i64 %.018, %2
  %21 = getelementptr inbounds { float, float }, ptr %1, i64 %20
  %22 = getelementptr inbounds nuw i8, ptr %21, i64 4
  %23 = load float, ptr %22, align 4
  %24 = call float @llvm.fabs.f32(float %23)
  %25 = fadd float %19, %24
  %26 = fcmp ogt float %25, %.019
  %.121 = select i1 %26, i64 %.018, i64 %.020
  %.1 = select i1 %26, float %25, float %.019
  %27 = add i64 %.018, 1
  br label %13

28:                                               ; preds = %13
  %29 = add i64 %.020, 1
  br label %30

30:                                               ; preds = %28, %3
  %.0 = phi i64 [ %29, %28 ], [ 0, %3 ]
  ret i64 %.0
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_crscal(i64 %0, float %1, ptr %2, i64 %3) #0 {
  %5 = icmp sgt i64 %3, 0
  br i1 %5, label %6, label %18

6:                                                ; preds = %8, %4
  %.0 = phi i64 [ %17, %8 ], [ 0, %4 ]
  %7 = icmp slt i64 %.0, %0
  br i1 %7, label %8, label %18

8:                                                ; preds = %6
  %9 = mul i64 %.0, %3
  %10 = getelementptr inbounds { float, float }, ptr %2, i64 %9
  %11 = load float, ptr %10, align 4
  %12 = getelementptr inbounds nuw i8, ptr %10, i64 4
  %13 = load float, ptr %12, align 4
  %14 = fmul float %11, %1
  %15 = fmul float %13, %1
  %16 = getelementptr inbounds nuw i8, ptr %10, i64 4
  store float %14, ptr %10, align 4
  store float %15, ptr %16, align 4
  %17 = add i64 %.0, 1
  br label %6

18:                                               ; preds = %6, %4
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_cgemv(i64 %0, i64 %1, i64 %2, ptr %3, ptr %4, i64 %5, ptr %6, i64 %7, ptr %8, ptr noalias %9, i64 %10) #0 {
  %12 = call i32 @adfuzz.model.blas_c.is_turned(i64 %0)
  %.not = icmp eq i32 %12, 0
  %. = select i1 %.not, i64 %1, i64 %2
  %.not55 = icmp eq i32 %12, 0
  %13 = select i1 %.not55, i64 %2, i64 %1
  %.not56 = icmp eq i32 %12, 0
  %14 = select i1 %.not56, i64 1, i64 %5
  %.not57 = icmp eq i32 %12, 0
  %15 = select i1 %.not57, i64 %5, i64 1
  %16 = icmp slt i64 %7, 0
  %17 = sub i64 1, %13
  %18 = mul i64 %17, %7
  %19 = getelementptr inbounds { float, float }, ptr %6, i64 %18
  %20 = select i1 %16, ptr %19, ptr %6
  %21 = icmp slt i64 %10, 0
  %22 = sub i64 1, %.
  %23 = mul i64 %22, %10
  %24 = getelementptr inbounds { float, float }, ptr %9, i64 %23
  %25 = select i1 %21, ptr %24, ptr %9
  %26 = load float, ptr %3, align 4
  %27 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %28 = load float, ptr %27, align 4
  %29 = load float, ptr %8, align 4
  %30 = getelementptr inbounds nuw i8, ptr %8, i64 4
  %31 = load float, ptr %30, align 4
  br label %32

32:                                               ; preds = %86, %11
  %.054 = phi i64 [ 0, %11 ], [ %100, %86 ]
  %33 = icmp slt i64 %.054, %.
  br i1 %33, label %34, label %101

34:                                               ; preds = %53, %32
  %.sroa.6.0 = phi float [ %64, %53 ], [ 0.000000e+00, %32 ]
  %.sroa.0.0 = phi float [ %68, %53 ], [ 0.000000e+00, %32 ]
  %.0 = phi i64 [ %69, %53 ], [ 0, %32 ]
  %35 = icmp slt i64 %.0, %13
  br i1 %35, label %36, label %70

36:                                               ; preds = %34
  %37 = call i32 @adfuzz.model.blas_c.is_conjugate(i64 %0)
  %.not58 = icmp eq i32 %37, 0
  br i1 %.not58, label %46, label %38

38:                                               ; preds = %36
  %39 = mul i64 %.054, %14
  %40 = mul i64 %.0, %15
  %41 = getelementptr { float, float }, ptr %4, i64 %39
  %42 = getelementptr { float, float }, ptr %41, i64 %40
  %43 = getelementptr inbounds nuw i8, ptr %42, i64 4
  %44 = load float, ptr %43, align 4
  %45 = fneg float %44
  br label %53

46:                                               ; preds = %36
  %47 = mul i64 %.054, %14
  %48 = mul i64 %.0, %15
  %49 = getelementptr { float, float }, ptr %4, i64 %47
  %50 = getelementptr { float, float }, ptr %49, i64 %48
  %51 = getelementptr inbounds nuw i8, ptr %50, i64 4
  %52 = load float, ptr %51, align 4
  br label %53

53:                                               ; preds = %46, %38
  %.in = phi ptr [ %42, %38 ], [ %50, %46 ]
  %54 = phi float [ %45, %38 ], [ %52, %46 ]
  %55 = load float, ptr %.in, align 4
  %56 = mul i64 %.0, %7
  %57 = getelementptr inbounds { float, float }, ptr %20, i64 %56
  %58 = getelementptr inbounds nuw i8, ptr %57, i64 4
  %59 = load float, ptr %58, align 4
  %60 = fmul float %55, %59
  %61 = load float, ptr %57, align 4
  %62 = fmul float %54, %61
  %63 = fadd float %60, %62
  %64 = fadd float %.sroa.6.0, %63
  %65 = fmul float %55, %61
  %66 = fmul float %54, %59
  %67 = fsub float %65, %66
  %68 = fadd float %.sroa.0.0, %67
  %69 = add i64 %.0, 1
  br label %34

70:                                               ; preds = %34
  %71 = fcmp oeq float %29, 0.000000e+00
  %72 = fcmp oeq float %31, 0.000000e+00
  %73 = and i1 %71, %72
  br i1 %73, label %86, label %74

74:                                               ; preds = %70
  %75 = mul i64 %.054, %10
  %76 = getelementptr inbounds { float, float }, ptr %25, i64 %75
  %77 = load float, ptr %76, align 4
  %78 = getelementptr inbounds nuw i8, ptr %76, i64 4
  %79 = load float, ptr %78, align 4
  %80 = fmul float %29, %77
  %81 = fmul float %31, %79
  %82 = fmul float %29, %79
  %83 = fmul float %31, %77
  %84 = fsub float %80, %81
  %85 = fadd float %82, %83
  br label %86

86:                                               ; preds = %74, %70
  %87 = phi float [ %84, %74 ], [ 0.000000e+00, %70 ]
  %88 = phi float [ %85, %74 ], [ 0.000000e+00, %70 ]
  %89 = fmul float %26, %.sroa.0.0
  %90 = fmul float %28, %.sroa.6.0
  %91 = fmul float %26, %.sroa.6.0
  %92 = fmul float %28, %.sroa.0.0
  %93 = fsub float %89, %90
  %94 = fadd float %91, %92
  %95 = fadd float %87, %93
  %96 = fadd float %88, %94
  %97 = mul i64 %.054, %10
  %98 = getelementptr inbounds { float, float }, ptr %25, i64 %97
  %99 = getelementptr inbounds nuw i8, ptr %98, i64 4
  store float %95, ptr %98, align 4
  store float %96, ptr %99, align 4
  %100 = add i64 %.054, 1
  br label %32

101:                                              ; preds = %32
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal i32 @adfuzz.model.blas_c.is_turned(i64 %0) #0 {
  %2 = icmp eq i64 %0, 1
  %3 = icmp eq i64 %0, 2
  %4 = zext i1 %3 to i32
  %5 = select i1 %2, i32 1, i32 %4
  ret i32 %5
}

; Function Attrs: alwaysinline nounwind
define internal i32 @adfuzz.model.blas_c.is_conjugate(i64 %0) #0 {
  %2 = icmp sgt i64 %0, 1
  %3 = zext i1 %2 to i32
  ret i32 %3
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_cgbmv(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, ptr %5, ptr %6, i64 %7, ptr %8, i64 %9, ptr %10, ptr noalias %11, i64 %12) #0 {
  %14 = call i32 @adfuzz.model.blas_c.is_turned(i64 %0)
  %.not = icmp eq i32 %14, 0
  %. = select i1 %.not, i64 %1, i64 %2
  %.not73 = icmp eq i32 %14, 0
  %15 = select i1 %.not73, i64 %2, i64 %1
  %.not74 = icmp eq i32 %14, 0
  %16 = select i1 %.not74, i64 %3, i64 %4
  %.not75 = icmp eq i32 %14, 0
  %17 = select i1 %.not75, i64 %4, i64 %3
  %18 = icmp slt i64 %9, 0
  %19 = sub i64 1, %15
  %20 = mul i64 %19, %9
  %21 = getelementptr inbounds { float, float }, ptr %8, i64 %20
  %22 = select i1 %18, ptr %21, ptr %8
  %23 = icmp slt i64 %12, 0
  %24 = sub i64 1, %.
  %25 = mul i64 %24, %12
  %26 = getelementptr inbounds { float, float }, ptr %11, i64 %25
  %27 = select i1 %23, ptr %26, ptr %11
  %28 = load float, ptr %5, align 4
  %29 = getelementptr inbounds nuw i8, ptr %5, i64 4
  %30 = load float, ptr %29, align 4
  %31 = load float, ptr %10, align 4
  %32 = getelementptr inbounds nuw i8, ptr %10, i64 4
  %33 = load float, ptr %32, align 4
  br label %34

34:                                               ; preds = %104, %13
  %.072 = phi i64 [ 0, %13 ], [ %118, %104 ]
  %35 = icmp slt i64 %.072, %.
  br i1 %35, label %36, label %119

36:                                               ; preds = %34
  %37 = icmp sgt i64 %.072, %16
  %38 = sub i64 %.072, %16
  %39 = select i1 %37, i64 %38, i64 0
  %40 = add i64 %.072, %17
  %41 = add i64 %40, 1
  %42 = icmp slt i64 %41, %15
  %43 = add i64 %.072, %17
  %44 = add i64 %43, 1
  %45 = select i1 %42, i64 %44, i64 %15
  br label %46

46:                                               ; preds = %71, %36
  %.sroa.6.0 = phi float [ 0.000000e+00, %36 ], [ %82, %71 ]
  %.sroa.0.0 = phi float [ 0.000000e+00, %36 ], [ %86, %71 ]
  %.0 = phi i64 [ %39, %36 ], [ %87, %71 ]
  %47 = icmp slt i64 %.0, %45
  br i1 %47, label %48, label %88

48:                                               ; preds = %46
  %.not76 = icmp eq i32 %14, 0
  br i1 %.not76, label %54, label %49

49:                                               ; preds = %48
  %50 = add i64 %4, %.0
  %51 = sub i64 %50, %.072
  %52 = mul i64 %.072, %7
  %53 = add i64 %51, %52
  br label %59

54:                                               ; preds = %48
  %55 = add i64 %4, %.072
  %56 = sub i64 %55, %.0
  %57 = mul i64 %.0, %7
  %58 = add i64 %56, %57
  br label %59

59:                                               ; preds = %54, %49
  %60 = phi i64 [ %53, %49 ], [ %58, %54 ]
  %61 = call i32 @adfuzz.model.blas_c.is_conjugate(i64 %0)
  %.not77 = icmp eq i32 %61, 0
  br i1 %.not77, label %67, label %62

62:                                               ; preds = %59
  %63 = getelementptr inbounds { float, float }, ptr %6, i64 %60
  %64 = getelementptr inbounds nuw i8, ptr %63, i64 4
  %65 = load float, ptr %64, align 4
  %66 = fneg float %65
  br label %71

67:                                               ; preds = %59
  %68 = getelementptr inbounds { float, float }, ptr %6, i64 %60
  %69 = getelementptr inbounds nuw i8, ptr %68, i64 4
  %70 = load float, ptr %69, align 4
  br label %71

71:                                               ; preds = %67, %62
  %.in = phi ptr [ %63, %62 ], [ %68, %67 ]
  %72 = phi float [ %66, %62 ], [ %70, %67 ]
  %73 = load float, ptr %.in, align 4
  %74 = mul i64 %.0, %9
  %75 = getelementptr inbounds { float, float }, ptr %22, i64 %74
  %76 = getelementptr inbounds nuw i8, ptr %75, i64 4
  %77 = load float, ptr %76, align 4
  %78 = fmul float %73, %77
  %79 = load float, ptr %75, align 4
  %80 = fmul float %72, %79
  %81 = fadd float %78, %80
  %82 = fadd float %.sroa.6.0, %81
  %83 = fmul float %73, %79
  %84 = fmul float %72, %77
  %85 = fsub float %83, %84
  %86 = fadd float %.sroa.0.0, %85
  %87 = add i64 %.0, 1
  br label %46

88:                                               ; preds = %46
  %89 = fcmp oeq float %31, 0.000000e+00
  %90 = fcmp oeq float %33, 0.000000e+00
  %91 = and i1 %89, %90
  br i1 %91, label %104, label %92

92:                                               ; preds = %88
  %93 = mul i64 %.072, %12
  %94 = getelementptr inbounds { float, float }, ptr %27, i64 %93
  %95 = load float, ptr %94, align 4
  %96 = getelementptr inbounds nuw i8, ptr %94, i64 4
  %97 = load float, ptr %96, align 4
  %98 = fmul float %31, %95
  %99 = fmul float %33, %97
  %100 = fmul float %31, %97
  %101 = fmul float %33, %95
  %102 = fsub float %98, %99
  %103 = fadd float %100, %101
  br label %104

104:                                              ; preds = %92, %88
  %105 = phi float [ %102, %92 ], [ 0.000000e+00, %88 ]
  %106 = phi float [ %103, %92 ], [ 0.000000e+00, %88 ]
  %107 = fmul float %28, %.sroa.0.0
  %108 = fmul float %30, %.sroa.6.0
  %109 = fmul float %28, %.sroa.6.0
  %110 = fmul float %30, %.sroa.0.0
  %111 = fsub float %107, %108
  %112 = fadd float %109, %110
  %113 = fadd float %105, %111
  %114 = fadd float %106, %112
  %115 = mul i64 %.072, %12
  %116 = getelementptr inbounds { float, float }, ptr %27, i64 %115
  %117 = getelementptr inbounds nuw i8, ptr %116, i64 4
  store float %113, ptr %116, align 4
  store float %114, ptr %117, align 4
  %118 = add i64 %.072, 1
  br label %34

119:                                              ; preds = %34
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_cger(i64 %0, i64 %1, ptr %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr noalias %7, i64 %8, i64 %9, i64 %10) #0 {
  %12 = icmp slt i64 %4, 0
  %13 = sub i64 1, %0
  %14 = mul i64 %13, %4
  %15 = getelementptr inbounds { float, float }, ptr %3, i64 %14
  %16 = select i1 %12, ptr %15, ptr %3
  %17 = icmp slt i64 %6, 0
  %18 = sub i64 1, %1
  %19 = mul i64 %18, %6
  %20 = getelementptr inbounds { float, float }, ptr %5, i64 %19
  %21 = select i1 %17, ptr %20, ptr %5
  %22 = load float, ptr %2, align 4
  %23 = getelementptr inbounds nuw i8, ptr %2, i64 4
  %24 = load float, ptr %23, align 4
  br label %25

25:                                               ; preds = %81, %11
  %.038 = phi i64 [ 0, %11 ], [ %82, %81 ]
  %26 = icmp slt i64 %.038, %1
  br i1 %26, label %27, label %83

27:                                               ; preds = %25
  %.not = icmp ne i64 %9, 0
  %.not39 = icmp eq i64 %10, 0
  %or.cond = and i1 %.not, %.not39
  br i1 %or.cond, label %28, label %34

28:                                               ; preds = %27
  %29 = mul i64 %.038, %6
  %30 = getelementptr inbounds { float, float }, ptr %21, i64 %29
  %31 = getelementptr inbounds nuw i8, ptr %30, i64 4
  %32 = load float, ptr %31, align 4
  %33 = fneg float %32
  br label %39

34:                                               ; preds = %27
  %35 = mul i64 %.038, %6
  %36 = getelementptr inbounds { float, float }, ptr %21, i64 %35
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 4
  %38 = load float, ptr %37, align 4
  br label %39

39:                                               ; preds = %34, %28
  %.in = phi ptr [ %30, %28 ], [ %36, %34 ]
  %40 = phi float [ %33, %28 ], [ %38, %34 ]
  %41 = load float, ptr %.in, align 4
  %42 = fmul float %22, %41
  %43 = fmul float %24, %40
  %44 = fmul float %22, %40
  %45 = fmul float %24, %41
  %46 = fsub float %42, %43
  %47 = fadd float %44, %45
  br label %48

48:                                               ; preds = %62, %39
  %.0 = phi i64 [ 0, %39 ], [ %80, %62 ]
  %49 = icmp slt i64 %.0, %0
  br i1 %49, label %50, label %81

50:                                               ; preds = %48
  %.not40 = icmp eq i64 %9, 0
  %.not41 = icmp eq i64 %10, 0
  %or.cond43 = or i1 %.not40, %.not41
  br i1 %or.cond43, label %57, label %51

51:                                               ; preds = %50
  %52 = mul i64 %.0, %4
  %53 = getelementptr inbounds { float, float }, ptr %16, i64 %52
  %54 = getelementptr inbounds nuw i8, ptr %53, i64 4
  %55 = load float, ptr %54, align 4
  %56 = fneg float %55
  br label %62

57:                                               ; preds = %50
  %58 = mul i64 %.0, %4
  %59 = getelementptr inbounds { float, float }, ptr %16, i64 %58
  %60 = getelementptr inbounds nuw i8, ptr %59, i64 4
  %61 = load float, ptr %60, align 4
  br label %62

62:                                               ; preds = %57, %51
  %.in42 = phi ptr [ %53, %51 ], [ %59, %57 ]
  %63 = phi float [ %56, %51 ], [ %61, %57 ]
  %64 = load float, ptr %.in42, align 4
  %65 = fmul float %64, %46
  %66 = fmul float %63, %47
  %67 = fmul float %64, %47
  %68 = fmul float %63, %46
  %69 = fsub float %65, %66
  %70 = fadd float %67, %68
  %71 = mul i64 %.038, %8
  %72 = getelementptr { float, float }, ptr %7, i64 %.0
  %73 = getelementptr { float, float }, ptr %72, i64 %71
  %74 = load float, ptr %73, align 4
  %75 = getelementptr inbounds nuw i8, ptr %73, i64 4
  %76 = load float, ptr %75, align 4
  %77 = fadd float %74, %69
  %78 = fadd float %76, %70
  %79 = getelementptr inbounds nuw i8, ptr %73, i64 4
  store float %77, ptr %73, align 4
  store float %78, ptr %79, align 4
  %80 = add i64 %.0, 1
  br label %48

81:                                               ; preds = %48
  %82 = add i64 %.038, 1
  br label %25

83:                                               ; preds = %25
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_csymv(i64 %0, i64 %1, ptr %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7, ptr %8, i64 %9) #0 {
  %11 = alloca [5 x i64], align 8
  store i64 0, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 8
  store i64 %0, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %11, i64 16
  store i64 %1, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %11, i64 24
  store i64 0, ptr %14, align 8
  %15 = getelementptr inbounds nuw i8, ptr %11, i64 32
  store i64 %4, ptr %15, align 8
  call void @adfuzz.model.blas_c.symmetric_times(ptr %11, ptr %2, ptr %3, ptr %5, i64 %6, ptr %7, ptr %8, i64 %9)
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.blas_c.symmetric_times(ptr %0, ptr %1, ptr %2, ptr %3, i64 %4, ptr %5, ptr noalias %6, i64 %7) #0 {
  %9 = icmp slt i64 %4, 0
  br i1 %9, label %10, label %16

10:                                               ; preds = %8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %12 = load i64, ptr %11, align 8
  %13 = sub i64 1, %12
  %14 = mul i64 %13, %4
  %15 = getelementptr inbounds { float, float }, ptr %3, i64 %14
  br label %16

16:                                               ; preds = %10, %8
  %17 = phi ptr [ %15, %10 ], [ %3, %8 ]
  %18 = icmp slt i64 %7, 0
  br i1 %18, label %19, label %25

19:                                               ; preds = %16
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %21 = load i64, ptr %20, align 8
  %22 = sub i64 1, %21
  %23 = mul i64 %22, %7
  %24 = getelementptr inbounds { float, float }, ptr %6, i64 %23
  br label %25

25:                                               ; preds = %19, %16
  %26 = phi ptr [ %24, %19 ], [ %6, %16 ]
  %27 = load float, ptr %1, align 4
  %28 = getelementptr inbounds nuw i8, ptr %1, i64 4
  %29 = load float, ptr %28, align 4
  %30 = load float, ptr %5, align 4
  %31 = getelementptr inbounds nuw i8, ptr %5, i64 4
  %32 = load float, ptr %31, align 4
  br label %33

33:                                               ; preds = %145, %25
  %.076 = phi i64 [ 0, %25 ], [ %159, %145 ]
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %35 = load i64, ptr %34, align 8
  %36 = icmp slt i64 %.076, %35
  br i1 %36, label %37, label %160

37:                                               ; preds = %33
  %38 = call i64 @adfuzz.model.blas_c.from(ptr %0, i64 0, i64 %.076)
  br label %39

39:                                               ; preds = %53, %37
  %.sroa.10.0 = phi float [ 0.000000e+00, %37 ], [ %64, %53 ]
  %.sroa.0.0 = phi float [ 0.000000e+00, %37 ], [ %68, %53 ]
  %.075 = phi i64 [ %38, %37 ], [ %69, %53 ]
  %40 = call i64 @adfuzz.model.blas_c.to(ptr %0, i64 0, i64 %.076)
  %41 = icmp slt i64 %.075, %40
  br i1 %41, label %42, label %70

42:                                               ; preds = %39
  %43 = call i32 @adfuzz.model.blas_c.is_conjugate(i64 0)
  %.not79 = icmp eq i32 %43, 0
  br i1 %.not79, label %49, label %44

44:                                               ; preds = %42
  %45 = call ptr @adfuzz.model.blas_c.entry(ptr %0, i64 0, ptr %2, i64 %.076, i64 %.075)
  %46 = getelementptr inbounds nuw i8, ptr %45, i64 4
  %47 = load float, ptr %46, align 4
  %48 = fneg float %47
  br label %53

49:                                               ; preds = %42
  %50 = call ptr @adfuzz.model.blas_c.entry(ptr %0, i64 0, ptr %2, i64 %.076, i64 %.075)
  %51 = getelementptr inbounds nuw i8, ptr %50, i64 4
  %52 = load float, ptr %51, align 4
  br label %53

53:                                               ; preds = %49, %44
  %.in80 = phi ptr [ %45, %44 ], [ %50, %49 ]
  %54 = phi float [ %48, %44 ], [ %52, %49 ]
  %55 = load float, ptr %.in80, align 4
  %56 = mul i64 %.075, %4
  %57 = getelementptr inbounds { float, float }, ptr %17, i64 %56
  %58 = getelementptr inbounds nuw i8, ptr %57, i64 4
  %59 = load float, ptr %58, align 4
  %60 = fmul float %55, %59
  %61 = load float, ptr %57, align 4
  %62 = fmul float %54, %61
  %63 = fadd float %60, %62
  %64 = fadd float %.sroa.10.0, %63
  %65 = fmul float %55, %61
  %66 = fmul float %54, %59
  %67 = fsub float %65, %66
  %68 = fadd float %.sroa.0.0, %67
  %69 = add i64 %.075, 1
  br label %39

70:                                               ; preds = %39
  %71 = call i64 @adfuzz.model.blas_c.from(ptr %0, i64 1, i64 %.076)
  br label %72

72:                                               ; preds = %86, %70
  %.sroa.10.1 = phi float [ %.sroa.10.0, %70 ], [ %97, %86 ]
  %.sroa.0.1 = phi float [ %.sroa.0.0, %70 ], [ %101, %86 ]
  %.0 = phi i64 [ %71, %70 ], [ %102, %86 ]
  %73 = call i64 @adfuzz.model.blas_c.to(ptr %0, i64 1, i64 %.076)
  %74 = icmp slt i64 %.0, %73
  br i1 %74, label %75, label %103

75:                                               ; preds = %72
  %76 = call i32 @adfuzz.model.blas_c.is_conjugate(i64 1)
  %.not77 = icmp eq i32 %76, 0
  br i1 %.not77, label %82, label %77

77:                                               ; preds = %75
  %78 = call ptr @adfuzz.model.blas_c.entry(ptr %0, i64 1, ptr %2, i64 %.076, i64 %.0)
  %79 = getelementptr inbounds nuw i8, ptr %78, i64 4
  %80 = load float, ptr %79, align 4
  %81 = fneg float %80
  br label %86

82:                                               ; preds = %75
  %83 = call ptr @adfuzz.model.blas_c.entry(ptr %0, i64 1, ptr %2, i64 %.076, i64 %.0)
  %84 = getelementptr inbounds nuw i8, ptr %83, i64 4
  %85 = load float, ptr %84, align 4
  br label %86

86:                                               ; preds = %82, %77
  %.in78 = phi ptr [ %78, %77 ], [ %83, %82 ]
  %87 = phi float [ %81, %77 ], [ %85, %82 ]
  %88 = load float, ptr %.in78, align 4
  %89 = mul i64 %.0, %4
  %90 = getelementptr inbounds { float, float }, ptr %17, i64 %89
  %91 = getelementptr inbounds nuw i8, ptr %90, i64 4
  %92 = load float, ptr %91, align 4
  %93 = fmul float %88, %92
  %94 = load float, ptr %90, align 4
  %95 = fmul float %87, %94
  %96 = fadd float %93, %95
  %97 = fadd float %.sroa.10.1, %96
  %98 = fmul float %88, %94
  %99 = fmul float %87, %92
  %100 = fsub float %98, %99
  %101 = fadd float %.sroa.0.1, %100
  %102 = add i64 %.0, 1
  br label %72

103:                                              ; preds = %72
  %104 = call i32 @adfuzz.model.blas_c.is_conjugate(i64 0)
  %.not = icmp eq i32 %104, 0
  br i1 %.not, label %110, label %105

105:                                              ; preds = %103
  %106 = call ptr @adfuzz.model.blas_c.entry(ptr %0, i64 0, ptr %2, i64 %.076, i64 %.076)
  %107 = getelementptr inbounds nuw i8, ptr %106, i64 4
  %108 = load float, ptr %107, align 4
  %109 = fneg float %108
  br label %114

110:                                              ; preds = %103
  %111 = call ptr @adfuzz.model.blas_c.entry(ptr %0, i64 0, ptr %2, i64 %.076, i64 %.076)
  %112 = getelementptr inbounds nuw i8, ptr %111, i64 4
  %113 = load float, ptr %112, align 4
  br label %114

114:                                              ; preds = %110, %105
  %.in = phi ptr [ %106, %105 ], [ %111, %110 ]
  %115 = phi float [ %109, %105 ], [ %113, %110 ]
  %116 = load float, ptr %.in, align 4
  %117 = mul i64 %.076, %4
  %118 = getelementptr inbounds { float, float }, ptr %17, i64 %117
  %119 = load float, ptr %118, align 4
  %120 = getelementptr inbounds nuw i8, ptr %118, i64 4
  %121 = load float, ptr %120, align 4
  %122 = fmul float %116, %119
  %123 = fmul float %115, %121
  %124 = fmul float %116, %121
  %125 = fmul float %115, %119
  %126 = fsub float %122, %123
  %127 = fadd float %124, %125
  %128 = fadd float %.sroa.0.1, %126
  %129 = fadd float %.sroa.10.1, %127
  %130 = fcmp oeq float %30, 0.000000e+00
  %131 = fcmp oeq float %32, 0.000000e+00
  %132 = and i1 %130, %131
  br i1 %132, label %145, label %133

133:                                              ; preds = %114
  %134 = mul i64 %.076, %7
  %135 = getelementptr inbounds { float, float }, ptr %26, i64 %134
  %136 = load float, ptr %135, align 4
  %137 = getelementptr inbounds nuw i8, ptr %135, i64 4
  %138 = load float, ptr %137, align 4
  %139 = fmul float %30, %136
  %140 = fmul float %32, %138
  %141 = fmul float %30, %138
  %142 = fmul float %32, %136
  %143 = fsub float %139, %140
  %144 = fadd float %141, %142
  br label %145

145:                                              ; preds = %133, %114
  %146 = phi float [ %143, %133 ], [ 0.000000e+00, %114 ]
  %147 = phi float [ %144, %133 ], [ 0.000000e+00, %114 ]
  %148 = fmul float %27, %128
  %149 = fmul float %29, %129
  %150 = fmul float %27, %129
  %151 = fmul float %29, %128
  %152 = fsub float %148, %149
  %153 = fadd float %150, %151
  %154 = fadd float %146, %152
  %155 = fadd float %147, %153
  %156 = mul i64 %.076, %7
  %157 = getelementptr inbounds { float, float }, ptr %26, i64 %156
  %158 = getelementptr inbounds nuw i8, ptr %157, i64 4
  store float %154, ptr %157, align 4
  store float %155, ptr %158, align 4
  %159 = add i64 %.076, 1
  br label %33

160:                                              ; preds = %33
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_csbmv(i64 %0, i64 %1, i64 %2, ptr %3, ptr %4, i64 %5, ptr %6, i64 %7, ptr %8, ptr %9, i64 %10) #0 {
  %12 = alloca [5 x i64], align 8
  store i64 2, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 8
  store i64 %0, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 16
  store i64 %1, ptr %14, align 8
  %15 = getelementptr inbounds nuw i8, ptr %12, i64 24
  store i64 %2, ptr %15, align 8
  %16 = getelementptr inbounds nuw i8, ptr %12, i64 32
  store i64 %5, ptr %16, align 8
  call void @adfuzz.model.blas_c.symmetric_times(ptr %12, ptr %3, ptr %4, ptr %6, i64 %7, ptr %8, ptr %9, i64 %10)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_cspmv(i64 %0, i64 %1, ptr %2, ptr %3, ptr %4, i64 %5, ptr %6, ptr %7, i64 %8) #0 {
  %10 = alloca [5 x i64], align 8
  store i64 1, ptr %10, align 8
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 8
  store i64 %0, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %10, i64 16
  store i64 %1, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %10, i64 24
  store i64 0, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %10, i64 32
  store i64 0, ptr %14, align 8
  call void @adfuzz.model.blas_c.symmetric_times(ptr %10, ptr %2, ptr %3, ptr %4, i64 %5, ptr %6, ptr %7, i64 %8)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_csyr(i64 %0, i64 %1, ptr %2, ptr %3, i64 %4, ptr %5, i64 %6) #0 {
  %8 = alloca [5 x i64], align 8
  store i64 0, ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 8
  store i64 %0, ptr %9, align 8
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 16
  store i64 %1, ptr %10, align 8
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 24
  store i64 0, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %8, i64 32
  store i64 %6, ptr %12, align 8
  call void @adfuzz.model.blas_c.rank_one(ptr %8, ptr %2, ptr %3, i64 %4, ptr %5)
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.blas_c.rank_one(ptr %0, ptr %1, ptr %2, i64 %3, ptr noalias %4) #0 {
  %6 = icmp slt i64 %3, 0
  br i1 %6, label %7, label %13

7:                                                ; preds = %5
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %9 = load i64, ptr %8, align 8
  %10 = sub i64 1, %9
  %11 = mul i64 %10, %3
  %12 = getelementptr inbounds { float, float }, ptr %2, i64 %11
  br label %13

13:                                               ; preds = %7, %5
  %14 = phi ptr [ %12, %7 ], [ %2, %5 ]
  %15 = load float, ptr %1, align 4
  %16 = getelementptr inbounds nuw i8, ptr %1, i64 4
  %17 = load float, ptr %16, align 4
  br label %18

18:                                               ; preds = %89, %13
  %.036 = phi i64 [ 0, %13 ], [ %90, %89 ]
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %20 = load i64, ptr %19, align 8
  %21 = icmp slt i64 %.036, %20
  br i1 %21, label %22, label %91

22:                                               ; preds = %18
  %23 = mul i64 %.036, %3
  %24 = getelementptr inbounds { float, float }, ptr %14, i64 %23
  %25 = load float, ptr %24, align 4
  %26 = getelementptr inbounds nuw i8, ptr %24, i64 4
  %27 = load float, ptr %26, align 4
  %28 = fmul float %15, %25
  %29 = fmul float %17, %27
  %30 = fmul float %15, %27
  %31 = fmul float %17, %25
  %32 = fsub float %28, %29
  %33 = fadd float %30, %31
  %34 = mul i64 %.036, %3
  %35 = getelementptr inbounds { float, float }, ptr %14, i64 %34
  %36 = load float, ptr %35, align 4
  %37 = getelementptr inbounds nuw i8, ptr %35, i64 4
  %38 = load float, ptr %37, align 4
  %39 = fmul float %32, %36
  %40 = fmul float %33, %38
  %41 = fmul float %32, %38
  %42 = fmul float %33, %36
  %43 = fsub float %39, %40
  %44 = fadd float %41, %42
  %45 = call i64 @adfuzz.model.blas_c.place(ptr %0, i64 %.036, i64 %.036)
  %46 = getelementptr inbounds { float, float }, ptr %4, i64 %45
  %47 = load float, ptr %46, align 4
  %48 = getelementptr inbounds nuw i8, ptr %46, i64 4
  %49 = load float, ptr %48, align 4
  %50 = fadd float %47, %43
  %51 = fadd float %49, %44
  %52 = getelementptr inbounds nuw i8, ptr %46, i64 4
  store float %50, ptr %46, align 4
  store float %51, ptr %52, align 4
  %53 = call i64 @adfuzz.model.blas_c.from(ptr %0, i64 0, i64 %.036)
  br label %54

54:                                               ; preds = %57, %22
  %.0 = phi i64 [ %53, %22 ], [ %88, %57 ]
  %55 = call i64 @adfuzz.model.blas_c.to(ptr %0, i64 0, i64 %.036)
  %56 = icmp slt i64 %.0, %55
  br i1 %56, label %57, label %89

57:                                               ; preds = %54
  %58 = mul i64 %.036, %3
  %59 = getelementptr inbounds { float, float }, ptr %14, i64 %58
  %60 = load float, ptr %59, align 4
  %61 = getelementptr inbounds nuw i8, ptr %59, i64 4
  %62 = load float, ptr %61, align 4
  %63 = fmul float %15, %60
  %64 = fmul float %17, %62
  %65 = fmul float %15, %62
  %66 = fmul float %17, %60
  %67 = fsub float %63, %64
  %68 = fadd float %65, %66
  %69 = mul i64 %.0, %3
  %70 = getelementptr inbounds { float, float }, ptr %14, i64 %69
  %71 = load float, ptr %70, align 4
  %72 = getelementptr inbounds nuw i8, ptr %70, i64 4
  %73 = load float, ptr %72, align 4
  %74 = fmul float %67, %71
  %75 = fmul float %68, %73
  %76 = fmul float %67, %73
  %77 = fmul float %68, %71
  %78 = fsub float %74, %75
  %79 = fadd float %76, %77
  %80 = call i64 @adfuzz.model.blas_c.place(ptr %0, i64 %.036, i64 %.0)
  %81 = getelementptr inbounds { float, float }, ptr %4, i64 %80
  %82 = load float, ptr %81, align 4
  %83 = getelementptr inbounds nuw i8, ptr %81, i64 4
  %84 = load float, ptr %83, align 4
  %85 = fadd float %82, %78
  %86 = fadd float %84, %79
  %87 = getelementptr inbounds nuw i8, ptr %81, i64 4
  store float %85, ptr %81, align 4
  store float %86, ptr %87, align 4
  %88 = add i64 %.0, 1
  br label %54

89:                                               ; preds = %54
  %90 = add i64 %.036, 1
  br label %18

91:                                               ; preds = %18
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_cspr(i64 %0, i64 %1, ptr %2, ptr %3, i64 %4, ptr %5) #0 {
  %7 = alloca [5 x i64], align 8
  store i64 1, ptr %7, align 8
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i64 %0, ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 16
  store i64 %1, ptr %9, align 8
  %10 = getelementptr inbounds nuw i8, ptr %7, i64 24
  store i64 0, ptr %10, align 8
  %11 = getelementptr inbounds nuw i8, ptr %7, i64 32
  store i64 0, ptr %11, align 8
  call void @adfuzz.model.blas_c.rank_one(ptr %7, ptr %2, ptr %3, i64 %4, ptr %5)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_csyr2(i64 %0, i64 %1, ptr %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8) #0 {
  %10 = alloca [5 x i64], align 8
  store i64 0, ptr %10, align 8
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 8
  store i64 %0, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %10, i64 16
  store i64 %1, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %10, i64 24
  store i64 0, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %10, i64 32
  store i64 %8, ptr %14, align 8
  call void @adfuzz.model.blas_c.rank_two(ptr %10, ptr %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7)
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.blas_c.rank_two(ptr %0, ptr %1, ptr %2, i64 %3, ptr %4, i64 %5, ptr noalias %6) #0 {
  %8 = icmp slt i64 %3, 0
  br i1 %8, label %9, label %15

9:                                                ; preds = %7
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %11 = load i64, ptr %10, align 8
  %12 = sub i64 1, %11
  %13 = mul i64 %12, %3
  %14 = getelementptr inbounds { float, float }, ptr %2, i64 %13
  br label %15

15:                                               ; preds = %9, %7
  %16 = phi ptr [ %14, %9 ], [ %2, %7 ]
  %17 = icmp slt i64 %5, 0
  br i1 %17, label %18, label %24

18:                                               ; preds = %15
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %20 = load i64, ptr %19, align 8
  %21 = sub i64 1, %20
  %22 = mul i64 %21, %5
  %23 = getelementptr inbounds { float, float }, ptr %4, i64 %22
  br label %24

24:                                               ; preds = %18, %15
  %25 = phi ptr [ %23, %18 ], [ %4, %15 ]
  %26 = load float, ptr %1, align 4
  %27 = getelementptr inbounds nuw i8, ptr %1, i64 4
  %28 = load float, ptr %27, align 4
  br label %29

29:                                               ; preds = %120, %24
  %.047 = phi i64 [ 0, %24 ], [ %121, %120 ]
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %31 = load i64, ptr %30, align 8
  %32 = icmp slt i64 %.047, %31
  br i1 %32, label %33, label %122

33:                                               ; preds = %29
  %34 = fmul float %26, 2.000000e+00
  %35 = fmul float %28, 2.000000e+00
  %36 = mul i64 %.047, %3
  %37 = getelementptr inbounds { float, float }, ptr %16, i64 %36
  %38 = load float, ptr %37, align 4
  %39 = getelementptr inbounds nuw i8, ptr %37, i64 4
  %40 = load float, ptr %39, align 4
  %41 = mul i64 %.047, %5
  %42 = getelementptr inbounds { float, float }, ptr %25, i64 %41
  %43 = load float, ptr %42, align 4
  %44 = getelementptr inbounds nuw i8, ptr %42, i64 4
  %45 = load float, ptr %44, align 4
  %46 = fmul float %38, %43
  %47 = fmul float %40, %45
  %48 = fmul float %38, %45
  %49 = fmul float %40, %43
  %50 = fsub float %46, %47
  %51 = fadd float %48, %49
  %52 = fmul float %34, %50
  %53 = fmul float %35, %51
  %54 = fmul float %34, %51
  %55 = fmul float %35, %50
  %56 = fsub float %52, %53
  %57 = fadd float %54, %55
  %58 = call i64 @adfuzz.model.blas_c.place(ptr %0, i64 %.047, i64 %.047)
  %59 = getelementptr inbounds { float, float }, ptr %6, i64 %58
  %60 = load float, ptr %59, align 4
  %61 = getelementptr inbounds nuw i8, ptr %59, i64 4
  %62 = load float, ptr %61, align 4
  %63 = fadd float %60, %56
  %64 = fadd float %62, %57
  %65 = getelementptr inbounds nuw i8, ptr %59, i64 4
  store float %63, ptr %59, align 4
  store float %64, ptr %65, align 4
  %66 = call i64 @adfuzz.model.blas_c.from(ptr %0, i64 0, i64 %.047)
  br label %67

67:                                               ; preds = %70, %33
  %.0 = phi i64 [ %66, %33 ], [ %119, %70 ]
  %68 = call i64 @adfuzz.model.blas_c.to(ptr %0, i64 0, i64 %.047)
  %69 = icmp slt i64 %.0, %68
  br i1 %69, label %70, label %120

70:                                               ; preds = %67
  %71 = mul i64 %.047, %3
  %72 = getelementptr inbounds { float, float }, ptr %16, i64 %71
  %73 = load float, ptr %72, align 4
  %74 = getelementptr inbounds nuw i8, ptr %72, i64 4
  %75 = load float, ptr %74, align 4
  %76 = mul i64 %.0, %5
  %77 = getelementptr inbounds { float, float }, ptr %25, i64 %76
  %78 = load float, ptr %77, align 4
  %79 = getelementptr inbounds nuw i8, ptr %77, i64 4
  %80 = load float, ptr %79, align 4
  %81 = fmul float %73, %78
  %82 = fmul float %75, %80
  %83 = fmul float %73, %80
  %84 = fmul float %75, %78
  %85 = fsub float %81, %82
  %86 = fadd float %83, %84
  %87 = mul i64 %.047, %5
  %88 = getelementptr inbounds { float, float }, ptr %25, i64 %87
  %89 = load float, ptr %88, align 4
  %90 = getelementptr inbounds nuw i8, ptr %88, i64 4
  %91 = load float, ptr %90, align 4
  %92 = mul i64 %.0, %3
  %93 = getelementptr inbounds { float, float }, ptr %16, i64 %92
  %94 = load float, ptr %93, align 4
  %95 = getelementptr inbounds nuw i8, ptr %93, i64 4
  %96 = load float, ptr %95, align 4
  %97 = fmul float %89, %94
  %98 = fmul float %91, %96
  %99 = fmul float %89, %96
  %100 = fmul float %91, %94
  %101 = fsub float %97, %98
  %102 = fadd float %99, %100
  %103 = fadd float %85, %101
  %104 = fadd float %86, %102
  %105 = fmul float %26, %103
  %106 = fmul float %28, %104
  %107 = fmul float %26, %104
  %108 = fmul float %28, %103
  %109 = fsub float %105, %106
  %110 = fadd float %107, %108
  %111 = call i64 @adfuzz.model.blas_c.place(ptr %0, i64 %.047, i64 %.0)
  %112 = getelementptr inbounds { float, float }, ptr %6, i64 %111
  %113 = load float, ptr %112, align 4
  %114 = getelementptr inbounds nuw i8, ptr %112, i64 4
  %115 = load float, ptr %114, align 4
  %116 = fadd float %113, %109
  %117 = fadd float %115, %110
  %118 = getelementptr inbounds nuw i8, ptr %112, i64 4
  store float %116, ptr %112, align 4
  store float %117, ptr %118, align 4
  %119 = add i64 %.0, 1
  br label %67

120:                                              ; preds = %67
  %121 = add i64 %.047, 1
  br label %29

122:                                              ; preds = %29
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_cspr2(i64 %0, i64 %1, ptr %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7) #0 {
  %9 = alloca [5 x i64], align 8
  store i64 1, ptr %9, align 8
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 8
  store i64 %0, ptr %10, align 8
  %11 = getelementptr inbounds nuw i8, ptr %9, i64 16
  store i64 %1, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 24
  store i64 0, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %9, i64 32
  store i64 0, ptr %13, align 8
  call void @adfuzz.model.blas_c.rank_two(ptr %9, ptr %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7)
  ret void
}

; Function Attrs: noinline nounwind
define void @adfuzz.model.blas_c_solve(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, ptr %8, ptr noalias %9, i64 %10, i64 %11) #3 {
  %13 = alloca [5 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr %13)
  store i64 %0, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 8
  store i64 %1, ptr %14, align 8
  %15 = getelementptr inbounds nuw i8, ptr %13, i64 16
  store i64 %2, ptr %15, align 8
  %16 = getelementptr inbounds nuw i8, ptr %13, i64 24
  store i64 %3, ptr %16, align 8
  %17 = getelementptr inbounds nuw i8, ptr %13, i64 32
  store i64 %4, ptr %17, align 8
  br label %18

18:                                               ; preds = %110, %12
  %.061 = phi i64 [ 0, %12 ], [ %111, %110 ]
  %19 = icmp slt i64 %.061, %7
  br i1 %19, label %20, label %112

20:                                               ; preds = %18
  %21 = icmp slt i64 %10, 0
  br i1 %21, label %22, label %28

22:                                               ; preds = %20
  %23 = mul i64 %.061, %11
  %24 = getelementptr inbounds { float, float }, ptr %9, i64 %23
  %25 = sub i64 1, %2
  %26 = mul i64 %25, %10
  %27 = getelementptr inbounds { float, float }, ptr %24, i64 %26
  br label %31

28:                                               ; preds = %20
  %29 = mul i64 %.061, %11
  %30 = getelementptr inbounds { float, float }, ptr %9, i64 %29
  br label %31

31:                                               ; preds = %28, %22
  %32 = phi ptr [ %27, %22 ], [ %30, %28 ]
  br label %33

33:                                               ; preds = %103, %31
  %.062 = phi i64 [ 0, %31 ], [ %109, %103 ]
  %34 = icmp slt i64 %.062, %2
  br i1 %34, label %35, label %110

35:                                               ; preds = %33
  %36 = call i32 @adfuzz.model.blas_c.is_upper(ptr %13, i64 %5)
  %.not = icmp eq i32 %36, 0
  %37 = xor i64 %.062, -1
  %38 = add i64 %2, %37
  %39 = select i1 %.not, i64 %.062, i64 %38
  %40 = mul i64 %39, %10
  %41 = getelementptr inbounds { float, float }, ptr %32, i64 %40
  %42 = load float, ptr %41, align 4
  %43 = getelementptr inbounds nuw i8, ptr %41, i64 4
  %44 = load float, ptr %43, align 4
  %45 = call i64 @adfuzz.model.blas_c.from(ptr %13, i64 %5, i64 %39)
  br label %46

46:                                               ; preds = %60, %35
  %.sroa.7.0 = phi float [ %44, %35 ], [ %71, %60 ]
  %.sroa.0.0 = phi float [ %42, %35 ], [ %75, %60 ]
  %.0 = phi i64 [ %45, %35 ], [ %76, %60 ]
  %47 = call i64 @adfuzz.model.blas_c.to(ptr %13, i64 %5, i64 %39)
  %48 = icmp slt i64 %.0, %47
  br i1 %48, label %49, label %77

49:                                               ; preds = %46
  %50 = call i32 @adfuzz.model.blas_c.is_conjugate(i64 %5)
  %.not65 = icmp eq i32 %50, 0
  br i1 %.not65, label %56, label %51

51:                                               ; preds = %49
  %52 = call ptr @adfuzz.model.blas_c.entry(ptr %13, i64 %5, ptr %8, i64 %39, i64 %.0)
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 4
  %54 = load float, ptr %53, align 4
  %55 = fneg float %54
  br label %60

56:                                               ; preds = %49
  %57 = call ptr @adfuzz.model.blas_c.entry(ptr %13, i64 %5, ptr %8, i64 %39, i64 %.0)
  %58 = getelementptr inbounds nuw i8, ptr %57, i64 4
  %59 = load float, ptr %58, align 4
  br label %60

60:                                               ; preds = %56, %51
  %.in66 = phi ptr [ %52, %51 ], [ %57, %56 ]
  %61 = phi float [ %55, %51 ], [ %59, %56 ]
  %62 = load float, ptr %.in66, align 4
  %63 = mul i64 %.0, %10
  %64 = getelementptr inbounds { float, float }, ptr %32, i64 %63
  %65 = getelementptr inbounds nuw i8, ptr %64, i64 4
  %66 = load float, ptr %65, align 4
  %67 = fmul float %62, %66
  %68 = load float, ptr %64, align 4
  %69 = fmul float %61, %68
  %70 = fadd float %67, %69
  %71 = fsub float %.sroa.7.0, %70
  %72 = fmul float %62, %68
  %73 = fmul float %61, %66
  %74 = fsub float %72, %73
  %75 = fsub float %.sroa.0.0, %74
  %76 = add i64 %.0, 1
  br label %46

77:                                               ; preds = %46
  %.not63 = icmp eq i64 %6, 0
  br i1 %.not63, label %78, label %103

78:                                               ; preds = %77
  %79 = call i32 @adfuzz.model.blas_c.is_conjugate(i64 %5)
  %.not64 = icmp eq i32 %79, 0
  br i1 %.not64, label %85, label %80

80:                                               ; preds = %78
  %81 = call ptr @adfuzz.model.blas_c.entry(ptr %13, i64 %5, ptr %8, i64 %39, i64 %39)
  %82 = getelementptr inbounds nuw i8, ptr %81, i64 4
  %83 = load float, ptr %82, align 4
  %84 = fneg float %83
  br label %89

85:                                               ; preds = %78
  %86 = call ptr @adfuzz.model.blas_c.entry(ptr %13, i64 %5, ptr %8, i64 %39, i64 %39)
  %87 = getelementptr inbounds nuw i8, ptr %86, i64 4
  %88 = load float, ptr %87, align 4
  br label %89

89:                                               ; preds = %85, %80
  %.in = phi ptr [ %81, %80 ], [ %86, %85 ]
  %90 = phi float [ %84, %80 ], [ %88, %85 ]
  %91 = load float, ptr %.in, align 4
  %92 = fmul float %.sroa.0.0, %91
  %93 = fmul float %.sroa.7.0, %90
  %94 = fadd float %92, %93
  %95 = fmul float %91, %91
  %96 = fmul float %90, %90
  %97 = fadd float %95, %96
  %98 = fmul float %.sroa.7.0, %91
  %99 = fmul float %.sroa.0.0, %90
  %100 = fsub float %98, %99
  %101 = fdiv float %94, %97
  %102 = fdiv float %100, %97
  br label %103

103:                                              ; preds = %89, %77
  %104 = phi float [ %101, %89 ], [ %.sroa.0.0, %77 ]
  %105 = phi float [ %102, %89 ], [ %.sroa.7.0, %77 ]
  %106 = mul i64 %39, %10
  %107 = getelementptr inbounds { float, float }, ptr %32, i64 %106
  %108 = getelementptr inbounds nuw i8, ptr %107, i64 4
  store float %104, ptr %107, align 4
  store float %105, ptr %108, align 4
  %109 = add i64 %.062, 1
  br label %33

110:                                              ; preds = %33
  %111 = add i64 %.061, 1
  br label %18

112:                                              ; preds = %18
  call void @llvm.lifetime.end.p0(ptr %13)
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal i32 @adfuzz.model.blas_c.is_upper(ptr %0, i64 %1) #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load i64, ptr %3, align 8
  %5 = icmp ne i64 %4, 0
  %6 = zext i1 %5 to i32
  %7 = call i32 @adfuzz.model.blas_c.is_turned(i64 %1)
  %8 = icmp ne i32 %7, %6
  %9 = zext i1 %8 to i32
  ret i32 %9
}

; Function Attrs: alwaysinline nounwind
define internal i64 @adfuzz.model.blas_c.from(ptr %0, i64 %1, i64 %2) #0 {
  %4 = call i32 @adfuzz.model.blas_c.is_upper(ptr %0, i64 %1)
  %.not = icmp eq i32 %4, 0
  br i1 %.not, label %7, label %5

5:                                                ; preds = %3
  %6 = add i64 %2, 1
  br label %18

7:                                                ; preds = %3
  %8 = load i64, ptr %0, align 8
  %9 = icmp eq i64 %8, 2
  br i1 %9, label %10, label %18

10:                                               ; preds = %7
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %12 = load i64, ptr %11, align 8
  %13 = icmp sgt i64 %2, %12
  br i1 %13, label %14, label %18

14:                                               ; preds = %10
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %16 = load i64, ptr %15, align 8
  %17 = sub i64 %2, %16
  br label %18

18:                                               ; preds = %14, %10, %7, %5
  %.0 = phi i64 [ %6, %5 ], [ %17, %14 ], [ 0, %10 ], [ 0, %7 ]
  ret i64 %.0
}

; Function Attrs: alwaysinline nounwind
define internal i64 @adfuzz.model.blas_c.to(ptr %0, i64 %1, i64 %2) #0 {
  %4 = call i32 @adfuzz.model.blas_c.is_upper(ptr %0, i64 %1)
  %.not = icmp eq i32 %4, 0
  br i1 %.not, label %24, label %5

5:                                                ; preds = %3
  %6 = load i64, ptr %0, align 8
  %7 = icmp eq i64 %6, 2
  br i1 %7, label %8, label %21

8:                                                ; preds = %5
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %10 = load i64, ptr %9, align 8
  %11 = add i64 %2, %10
  %12 = add i64 %11, 1
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %14 = load i64, ptr %13, align 8
  %15 = icmp slt i64 %12, %14
  br i1 %15, label %16, label %21

16:                                               ; preds = %8
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %18 = load i64, ptr %17, align 8
  %19 = add i64 %2, %18
  %20 = add i64 %19, 1
  br label %24

21:                                               ; preds = %8, %5
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %23 = load i64, ptr %22, align 8
  br label %24

24:                                               ; preds = %21, %16, %3
  %.0 = phi i64 [ %2, %3 ], [ %20, %16 ], [ %23, %21 ]
  ret i64 %.0
}

; Function Attrs: alwaysinline nounwind
define internal ptr @adfuzz.model.blas_c.entry(ptr %0, i64 %1, ptr %2, i64 %3, i64 %4) #0 {
  %6 = call i32 @adfuzz.model.blas_c.is_turned(i64 %1)
  %.not = icmp eq i32 %6, 0
  br i1 %.not, label %9, label %7

7:                                                ; preds = %5
  %8 = call i64 @adfuzz.model.blas_c.place(ptr %0, i64 %4, i64 %3)
  br label %11

9:                                                ; preds = %5
  %10 = call i64 @adfuzz.model.blas_c.place(ptr %0, i64 %3, i64 %4)
  br label %11

11:                                               ; preds = %9, %7
  %12 = phi i64 [ %8, %7 ], [ %10, %9 ]
  %13 = getelementptr inbounds { float, float }, ptr %2, i64 %12
  ret ptr %13
}

; Function Attrs: alwaysinline nounwind
define ptr @adfuzz.model.blas_c_solve_augmented(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, ptr %8, ptr noalias %9, i64 %10, i64 %11) #0 {
  %13 = alloca [5 x i64], align 16
  %14 = alloca [5 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr %13)
  store i64 %0, ptr %13, align 8
  %15 = getelementptr inbounds nuw i8, ptr %13, i64 8
  store i64 %1, ptr %15, align 8
  %16 = getelementptr inbounds nuw i8, ptr %13, i64 16
  store i64 %2, ptr %16, align 8
  %17 = getelementptr inbounds nuw i8, ptr %13, i64 24
  store i64 %3, ptr %17, align 8
  %18 = getelementptr inbounds nuw i8, ptr %13, i64 32
  store i64 %4, ptr %18, align 8
  call void @llvm.lifetime.start.p0(ptr %14)
  store i64 %0, ptr %14, align 8
  %19 = getelementptr inbounds nuw i8, ptr %14, i64 8
  store i64 %1, ptr %19, align 8
  %20 = getelementptr inbounds nuw i8, ptr %14, i64 16
  store i64 %2, ptr %20, align 8
  %21 = getelementptr inbounds nuw i8, ptr %14, i64 24
  store i64 %3, ptr %21, align 8
  %22 = getelementptr inbounds nuw i8, ptr %14, i64 32
  %23 = icmp eq i64 %0, 2
  %24 = add i64 %3, 1
  %25 = select i1 %23, i64 %24, i64 %2
  store i64 %25, ptr %22, align 8
  %26 = add i64 %25, %7
  %27 = mul i64 %2, %26
  %28 = shl i64 %27, 3
  %29 = call ptr @malloc(i64 %28)
  %30 = getelementptr inbounds nuw i8, ptr %14, i64 32
  %31 = load i64, ptr %30, align 16
  %32 = mul i64 %2, %31
  %33 = getelementptr inbounds { float, float }, ptr %29, i64 %32
  br label %34

34:                                               ; preds = %61, %12
  %.072 = phi i64 [ 0, %12 ], [ %62, %61 ]
  %35 = icmp slt i64 %.072, %2
  br i1 %35, label %36, label %63

36:                                               ; preds = %34
  %37 = call i64 @adfuzz.model.blas_c.from(ptr %13, i64 0, i64 %.072)
  br label %38

38:                                               ; preds = %41, %36
  %.071 = phi i64 [ %37, %36 ], [ %50, %41 ]
  %39 = call i64 @adfuzz.model.blas_c.to(ptr %13, i64 0, i64 %.072)
  %40 = icmp slt i64 %.071, %39
  br i1 %40, label %41, label %51

41:                                               ; preds = %38
  %42 = call i64 @adfuzz.model.blas_c.place(ptr %13, i64 %.072, i64 %.071)
  %43 = getelementptr inbounds { float, float }, ptr %8, i64 %42
  %44 = load float, ptr %43, align 4
  %45 = getelementptr inbounds nuw i8, ptr %43, i64 4
  %46 = load float, ptr %45, align 4
  %47 = call i64 @adfuzz.model.blas_c.place(ptr %14, i64 %.072, i64 %.071)
  %48 = getelementptr inbounds { float, float }, ptr %29, i64 %47
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 4
  store float %44, ptr %48, align 4
  store float %46, ptr %49, align 4
  %50 = add i64 %.071, 1
  br label %38

51:                                               ; preds = %38
  %.not = icmp eq i64 %6, 0
  br i1 %.not, label %52, label %61

52:                                               ; preds = %51
  %53 = call i64 @adfuzz.model.blas_c.place(ptr %13, i64 %.072, i64 %.072)
  %54 = getelementptr inbounds { float, float }, ptr %8, i64 %53
  %55 = load float, ptr %54, align 4
  %56 = getelementptr inbounds nuw i8, ptr %54, i64 4
  %57 = load float, ptr %56, align 4
  %58 = call i64 @adfuzz.model.blas_c.place(ptr %14, i64 %.072, i64 %.072)
  %59 = getelementptr inbounds { float, float }, ptr %29, i64 %58
  %60 = getelementptr inbounds nuw i8, ptr %59, i64 4
  store float %55, ptr %59, align 4
  store float %57, ptr %60, align 4
  br label %61

61:                                               ; preds = %52, %51
  %62 = add i64 %.072, 1
  br label %34

63:                                               ; preds = %34
  call void @adfuzz.model.blas_c_solve(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, ptr %8, ptr %9, i64 %10, i64 %11)
  br label %64

64:                                               ; preds = %91, %63
  %.070 = phi i64 [ 0, %63 ], [ %92, %91 ]
  %65 = icmp slt i64 %.070, %7
  br i1 %65, label %66, label %93

66:                                               ; preds = %79, %64
  %.0 = phi i64 [ %90, %79 ], [ 0, %64 ]
  %67 = icmp slt i64 %.0, %2
  br i1 %67, label %68, label %91

68:                                               ; preds = %66
  %69 = icmp slt i64 %10, 0
  br i1 %69, label %70, label %76

70:                                               ; preds = %68
  %71 = mul i64 %.070, %11
  %72 = getelementptr inbounds { float, float }, ptr %9, i64 %71
  %73 = sub i64 1, %2
  %74 = mul i64 %73, %10
  %75 = getelementptr inbounds { float, float }, ptr %72, i64 %74
  br label %79

76:                                               ; preds = %68
  %77 = mul i64 %.070, %11
  %78 = getelementptr inbounds { float, float }, ptr %9, i64 %77
  br label %79

79:                                               ; preds = %76, %70
  %80 = phi ptr [ %75, %70 ], [ %78, %76 ]
  %81 = mul i64 %.0, %10
  %82 = getelementptr inbounds { float, float }, ptr %80, i64 %81
  %83 = load float, ptr %82, align 4
  %84 = getelementptr inbounds nuw i8, ptr %82, i64 4
  %85 = load float, ptr %84, align 4
  %86 = mul i64 %.070, %2
  %87 = getelementptr { float, float }, ptr %33, i64 %.0
  %88 = getelementptr { float, float }, ptr %87, i64 %86
  %89 = getelementptr inbounds nuw i8, ptr %88, i64 4
  store float %83, ptr %88, align 4
  store float %85, ptr %89, align 4
  %90 = add i64 %.0, 1
  br label %66

91:                                               ; preds = %66
  %92 = add i64 %.070, 1
  br label %64

93:                                               ; preds = %64
  call void @llvm.lifetime.end.p0(ptr %14)
  call void @llvm.lifetime.end.p0(ptr %13)
  ret ptr %29
}

declare ptr @malloc(i64)

; Function Attrs: alwaysinline nounwind
define internal i64 @adfuzz.model.blas_c.place(ptr %0, i64 %1, i64 %2) #0 {
  %4 = load i64, ptr %0, align 8
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %6, label %11

6:                                                ; preds = %3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %8 = load i64, ptr %7, align 8
  %9 = mul i64 %2, %8
  %10 = add i64 %1, %9
  br label %41

11:                                               ; preds = %3
  %12 = load i64, ptr %0, align 8
  %13 = icmp eq i64 %12, 2
  br i1 %13, label %14, label %28

14:                                               ; preds = %11
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %16 = load i64, ptr %15, align 8
  %.not20 = icmp eq i64 %16, 0
  br i1 %.not20, label %20, label %17

17:                                               ; preds = %14
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %19 = load i64, ptr %18, align 8
  br label %20

20:                                               ; preds = %17, %14
  %21 = phi i64 [ %19, %17 ], [ 0, %14 ]
  %22 = add i64 %21, %1
  %23 = sub i64 %22, %2
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %25 = load i64, ptr %24, align 8
  %26 = mul i64 %2, %25
  %27 = add i64 %23, %26
  br label %41

28:                                               ; preds = %11
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %30 = load i64, ptr %29, align 8
  %.not = icmp eq i64 %30, 0
  br i1 %.not, label %33, label %31

31:                                               ; preds = %28
  %32 = add i64 %2, 1
  br label %39

33:                                               ; preds = %28
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %35 = load i64, ptr %34, align 8
  %36 = shl i64 %35, 1
  %37 = xor i64 %2, -1
  %38 = add i64 %36, %37
  br label %39

39:                                               ; preds = %33, %31
  %.pn19 = phi i64 [ %32, %31 ], [ %38, %33 ]
  %.pn.in = mul i64 %2, %.pn19
  %.pn = sdiv i64 %.pn.in, 2
  %40 = add i64 %1, %.pn
  br label %41

41:                                               ; preds = %39, %20, %6
  %.0 = phi i64 [ %10, %6 ], [ %27, %20 ], [ %40, %39 ]
  ret i64 %.0
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_c_solve_reverse(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, ptr %8, ptr %9, ptr %10, ptr %11, i64 %12, i64 %13, ptr %14) #0 {
  %16 = alloca [5 x i64], align 16
  %.not = icmp eq ptr %11, null
  br i1 %.not, label %94, label %17

17:                                               ; preds = %15
  call void @llvm.lifetime.start.p0(ptr %16)
  store i64 %0, ptr %16, align 8
  %18 = getelementptr inbounds nuw i8, ptr %16, i64 8
  store i64 %1, ptr %18, align 8
  %19 = getelementptr inbounds nuw i8, ptr %16, i64 16
  store i64 %2, ptr %19, align 8
  %20 = getelementptr inbounds nuw i8, ptr %16, i64 24
  store i64 %3, ptr %20, align 8
  %21 = getelementptr inbounds nuw i8, ptr %16, i64 32
  store i64 %4, ptr %21, align 8
  %22 = icmp eq i64 %0, 2
  %23 = add i64 %3, 1
  %24 = select i1 %22, i64 %23, i64 %2
  %25 = mul i64 %2, %24
  %26 = getelementptr inbounds { float, float }, ptr %14, i64 %25
  %27 = icmp eq i64 %0, 2
  %28 = add i64 %3, 1
  %29 = select i1 %27, i64 %28, i64 %2
  %30 = xor i64 %5, 2
  call void @adfuzz.model.blas_c_solve(i64 %0, i64 %1, i64 %2, i64 %3, i64 %29, i64 %30, i64 %6, i64 %7, ptr %14, ptr %11, i64 %12, i64 %13)
  %.not76 = icmp eq ptr %9, null
  br i1 %.not76, label %93, label %31

31:                                               ; preds = %91, %17
  %.075 = phi i64 [ %92, %91 ], [ 0, %17 ]
  %32 = icmp slt i64 %.075, %2
  br i1 %32, label %33, label %93

33:                                               ; preds = %31
  %34 = call i64 @adfuzz.model.blas_c.from(ptr %16, i64 %5, i64 %.075)
  br label %35

35:                                               ; preds = %79, %33
  %.074 = phi i64 [ %34, %33 ], [ %90, %79 ]
  %36 = call i64 @adfuzz.model.blas_c.to(ptr %16, i64 %5, i64 %.075)
  %.not77 = icmp eq i64 %6, 0
  %37 = zext i1 %.not77 to i64
  %38 = add i64 %36, %37
  %39 = icmp slt i64 %.074, %38
  br i1 %39, label %40, label %91

40:                                               ; preds = %35
  %41 = call i64 @adfuzz.model.blas_c.to(ptr %16, i64 %5, i64 %.075)
  %42 = icmp slt i64 %.074, %41
  %.074..075 = select i1 %42, i64 %.074, i64 %.075
  br label %43

43:                                               ; preds = %56, %40
  %.sroa.7.0 = phi float [ 0.000000e+00, %40 ], [ %73, %56 ]
  %.sroa.0.0 = phi float [ 0.000000e+00, %40 ], [ %77, %56 ]
  %.0 = phi i64 [ 0, %40 ], [ %78, %56 ]
  %44 = icmp slt i64 %.0, %7
  br i1 %44, label %45, label %79

45:                                               ; preds = %43
  %46 = icmp slt i64 %12, 0
  br i1 %46, label %47, label %53

47:                                               ; preds = %45
  %48 = mul i64 %.0, %13
  %49 = getelementptr inbounds { float, float }, ptr %11, i64 %48
  %50 = sub i64 1, %2
  %51 = mul i64 %50, %12
  %52 = getelementptr inbounds { float, float }, ptr %49, i64 %51
  br label %56

53:                                               ; preds = %45
  %54 = mul i64 %.0, %13
  %55 = getelementptr inbounds { float, float }, ptr %11, i64 %54
  br label %56

56:                                               ; preds = %53, %47
  %57 = phi ptr [ %52, %47 ], [ %55, %53 ]
  %58 = mul i64 %.075, %12
  %59 = getelementptr inbounds { float, float }, ptr %57, i64 %58
  %60 = load float, ptr %59, align 4
  %61 = getelementptr inbounds nuw i8, ptr %59, i64 4
  %62 = load float, ptr %61, align 4
  %63 = mul i64 %.0, %2
  %64 = getelementptr { float, float }, ptr %26, i64 %.074..075
  %65 = getelementptr { float, float }, ptr %64, i64 %63
  %66 = load float, ptr %65, align 4
  %67 = getelementptr inbounds nuw i8, ptr %65, i64 4
  %68 = load float, ptr %67, align 4
  %69 = fneg float %68
  %70 = fmul float %60, %69
  %71 = fmul float %62, %66
  %72 = fadd float %70, %71
  %73 = fadd float %.sroa.7.0, %72
  %74 = fmul float %60, %66
  %75 = fmul float %62, %69
  %76 = fsub float %74, %75
  %77 = fadd float %.sroa.0.0, %76
  %78 = add i64 %.0, 1
  br label %43

79:                                               ; preds = %43
  %80 = call i32 @adfuzz.model.blas_c.is_conjugate(i64 %5)
  %.not78 = icmp eq i32 %80, 0
  %81 = fneg float %.sroa.7.0
  %82 = select i1 %.not78, float %.sroa.7.0, float %81
  %83 = call ptr @adfuzz.model.blas_c.entry(ptr %16, i64 %5, ptr %9, i64 %.075, i64 %.074..075)
  %84 = load float, ptr %83, align 4
  %85 = getelementptr inbounds nuw i8, ptr %83, i64 4
  %86 = load float, ptr %85, align 4
  %87 = fsub float %84, %.sroa.0.0
  %88 = fsub float %86, %82
  %89 = getelementptr inbounds nuw i8, ptr %83, i64 4
  store float %87, ptr %83, align 4
  store float %88, ptr %89, align 4
  %90 = add i64 %.074, 1
  br label %35

91:                                               ; preds = %35
  %92 = add i64 %.075, 1
  br label %31

93:                                               ; preds = %31, %17
  call void @llvm.lifetime.end.p0(ptr %16)
  br label %94

94:                                               ; preds = %93, %15
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_ctrmv(i64 %0, i64 %1, i64 %2, i64 %3, ptr %4, i64 %5, ptr %6, i64 %7) #0 {
  %9 = alloca [5 x i64], align 8
  store i64 0, ptr %9, align 8
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 8
  store i64 %0, ptr %10, align 8
  %11 = getelementptr inbounds nuw i8, ptr %9, i64 16
  store i64 %3, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 24
  store i64 0, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %9, i64 32
  store i64 %5, ptr %13, align 8
  call void @adfuzz.model.blas_c.triangular_times(ptr %9, i64 %1, i64 %2, ptr %4, ptr %6, i64 %7)
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.blas_c.triangular_times(ptr %0, i64 %1, i64 %2, ptr %3, ptr noalias %4, i64 %5) #0 {
  %7 = icmp slt i64 %5, 0
  br i1 %7, label %8, label %14

8:                                                ; preds = %6
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %10 = load i64, ptr %9, align 8
  %11 = sub i64 1, %10
  %12 = mul i64 %11, %5
  %13 = getelementptr inbounds { float, float }, ptr %4, i64 %12
  br label %14

14:                                               ; preds = %8, %6
  %15 = phi ptr [ %13, %8 ], [ %4, %6 ]
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %17 = load i64, ptr %16, align 8
  %18 = shl i64 %17, 3
  %19 = call ptr @malloc(i64 %18)
  br label %20

20:                                               ; preds = %24, %14
  %.060 = phi i64 [ 0, %14 ], [ %32, %24 ]
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %22 = load i64, ptr %21, align 8
  %23 = icmp slt i64 %.060, %22
  br i1 %23, label %24, label %33

24:                                               ; preds = %20
  %25 = mul i64 %.060, %5
  %26 = getelementptr inbounds { float, float }, ptr %15, i64 %25
  %27 = load float, ptr %26, align 4
  %28 = getelementptr inbounds nuw i8, ptr %26, i64 4
  %29 = load float, ptr %28, align 4
  %30 = getelementptr inbounds { float, float }, ptr %19, i64 %.060
  %31 = getelementptr inbounds nuw i8, ptr %30, i64 4
  store float %27, ptr %30, align 4
  store float %29, ptr %31, align 4
  %32 = add i64 %.060, 1
  br label %20

33:                                               ; preds = %101, %20
  %.059 = phi i64 [ %105, %101 ], [ 0, %20 ]
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %35 = load i64, ptr %34, align 8
  %36 = icmp slt i64 %.059, %35
  br i1 %36, label %37, label %106

37:                                               ; preds = %33
  %.not = icmp eq i64 %2, 0
  br i1 %.not, label %43, label %38

38:                                               ; preds = %37
  %39 = getelementptr inbounds { float, float }, ptr %19, i64 %.059
  %40 = load float, ptr %39, align 4
  %41 = getelementptr inbounds nuw i8, ptr %39, i64 4
  %42 = load float, ptr %41, align 4
  br label %67

43:                                               ; preds = %37
  %44 = call i32 @adfuzz.model.blas_c.is_conjugate(i64 %1)
  %.not61 = icmp eq i32 %44, 0
  br i1 %.not61, label %50, label %45

45:                                               ; preds = %43
  %46 = call ptr @adfuzz.model.blas_c.entry(ptr %0, i64 %1, ptr %3, i64 %.059, i64 %.059)
  %47 = getelementptr inbounds nuw i8, ptr %46, i64 4
  %48 = load float, ptr %47, align 4
  %49 = fneg float %48
  br label %54

50:                                               ; preds = %43
  %51 = call ptr @adfuzz.model.blas_c.entry(ptr %0, i64 %1, ptr %3, i64 %.059, i64 %.059)
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 4
  %53 = load float, ptr %52, align 4
  br label %54

54:                                               ; preds = %50, %45
  %.in = phi ptr [ %46, %45 ], [ %51, %50 ]
  %55 = phi float [ %49, %45 ], [ %53, %50 ]
  %56 = load float, ptr %.in, align 4
  %57 = getelementptr inbounds { float, float }, ptr %19, i64 %.059
  %58 = load float, ptr %57, align 4
  %59 = getelementptr inbounds nuw i8, ptr %57, i64 4
  %60 = load float, ptr %59, align 4
  %61 = fmul float %56, %58
  %62 = fmul float %55, %60
  %63 = fmul float %56, %60
  %64 = fmul float %55, %58
  %65 = fsub float %61, %62
  %66 = fadd float %63, %64
  br label %67

67:                                               ; preds = %54, %38
  %68 = phi float [ %40, %38 ], [ %65, %54 ]
  %69 = phi float [ %42, %38 ], [ %66, %54 ]
  %70 = call i64 @adfuzz.model.blas_c.from(ptr %0, i64 %1, i64 %.059)
  br label %71

71:                                               ; preds = %85, %67
  %.sroa.6.0 = phi float [ %69, %67 ], [ %95, %85 ]
  %.sroa.0.0 = phi float [ %68, %67 ], [ %99, %85 ]
  %.0 = phi i64 [ %70, %67 ], [ %100, %85 ]
  %72 = call i64 @adfuzz.model.blas_c.to(ptr %0, i64 %1, i64 %.059)
  %73 = icmp slt i64 %.0, %72
  br i1 %73, label %74, label %101

74:                                               ; preds = %71
  %75 = call i32 @adfuzz.model.blas_c.is_conjugate(i64 %1)
  %.not62 = icmp eq i32 %75, 0
  br i1 %.not62, label %81, label %76

76:                                               ; preds = %74
  %77 = call ptr @adfuzz.model.blas_c.entry(ptr %0, i64 %1, ptr %3, i64 %.059, i64 %.0)
  %78 = getelementptr inbounds nuw i8, ptr %77, i64 4
  %79 = load float, ptr %78, align 4
  %80 = fneg float %79
  br label %85

81:                                               ; preds = %74
  %82 = call ptr @adfuzz.model.blas_c.entry(ptr %0, i64 %1, ptr %3, i64 %.059, i64 %.0)
  %83 = getelementptr inbounds nuw i8, ptr %82, i64 4
  %84 = load float, ptr %83, align 4
  br label %85

85:                                               ; preds = %81, %76
  %.in63 = phi ptr [ %77, %76 ], [ %82, %81 ]
  %86 = phi float [ %80, %76 ], [ %84, %81 ]
  %87 = load float, ptr %.in63, align 4
  %88 = getelementptr inbounds { float, float }, ptr %19, i64 %.0
  %89 = getelementptr inbounds nuw i8, ptr %88, i64 4
  %90 = load float, ptr %89, align 4
  %91 = fmul float %87, %90
  %92 = load float, ptr %88, align 4
  %93 = fmul float %86, %92
  %94 = fadd float %91, %93
  %95 = fadd float %.sroa.6.0, %94
  %96 = fmul float %87, %92
  %97 = fmul float %86, %90
  %98 = fsub float %96, %97
  %99 = fadd float %.sroa.0.0, %98
  %100 = add i64 %.0, 1
  br label %71

101:                                              ; preds = %71
  %102 = mul i64 %.059, %5
  %103 = getelementptr inbounds { float, float }, ptr %15, i64 %102
  %104 = getelementptr inbounds nuw i8, ptr %103, i64 4
  store float %.sroa.0.0, ptr %103, align 4
  store float %.sroa.6.0, ptr %104, align 4
  %105 = add i64 %.059, 1
  br label %33

106:                                              ; preds = %33
  call void @free(ptr %19)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_ctbmv(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8) #0 {
  %10 = alloca [5 x i64], align 8
  store i64 2, ptr %10, align 8
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 8
  store i64 %0, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %10, i64 16
  store i64 %3, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %10, i64 24
  store i64 %4, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %10, i64 32
  store i64 %6, ptr %14, align 8
  call void @adfuzz.model.blas_c.triangular_times(ptr %10, i64 %1, i64 %2, ptr %5, ptr %7, i64 %8)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_ctpmv(i64 %0, i64 %1, i64 %2, i64 %3, ptr %4, ptr %5, i64 %6) #0 {
  %8 = alloca [5 x i64], align 8
  store i64 1, ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 8
  store i64 %0, ptr %9, align 8
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 16
  store i64 %3, ptr %10, align 8
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 24
  store i64 0, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %8, i64 32
  store i64 0, ptr %12, align 8
  call void @adfuzz.model.blas_c.triangular_times(ptr %8, i64 %1, i64 %2, ptr %4, ptr %5, i64 %6)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_ctrsv(i64 %0, i64 %1, i64 %2, i64 %3, ptr %4, i64 %5, ptr %6, i64 %7) #0 {
  call void @adfuzz.model.blas_c_solve(i64 0, i64 %0, i64 %3, i64 0, i64 %5, i64 %1, i64 %2, i64 1, ptr %4, ptr %6, i64 %7, i64 0)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_ctbsv(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8) #0 {
  call void @adfuzz.model.blas_c_solve(i64 2, i64 %0, i64 %3, i64 %4, i64 %6, i64 %1, i64 %2, i64 1, ptr %5, ptr %7, i64 %8, i64 0)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_ctpsv(i64 %0, i64 %1, i64 %2, i64 %3, ptr %4, ptr %5, i64 %6) #0 {
  call void @adfuzz.model.blas_c_solve(i64 1, i64 %0, i64 %3, i64 0, i64 0, i64 %1, i64 %2, i64 1, ptr %4, ptr %5, i64 %6, i64 0)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_cgemm(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, ptr %5, ptr %6, i64 %7, ptr %8, i64 %9, ptr %10, ptr noalias %11, i64 %12) #0 {
  %14 = call i32 @adfuzz.model.blas_c.is_turned(i64 %0)
  %15 = call i32 @adfuzz.model.blas_c.is_turned(i64 %1)
  %.not = icmp eq i32 %15, 0
  %. = select i1 %.not, i64 1, i64 %9
  %.not104 = icmp eq i32 %15, 0
  %16 = select i1 %.not104, i64 %9, i64 1
  %17 = load float, ptr %5, align 4
  %18 = getelementptr inbounds nuw i8, ptr %5, i64 4
  %19 = load float, ptr %18, align 4
  %20 = load float, ptr %10, align 4
  %21 = getelementptr inbounds nuw i8, ptr %10, i64 4
  %22 = load float, ptr %21, align 4
  br label %23

23:                                               ; preds = %202, %13
  %.099 = phi i64 [ 0, %13 ], [ %203, %202 ]
  %24 = icmp slt i64 %.099, %3
  br i1 %24, label %25, label %204

25:                                               ; preds = %23
  %.not105 = icmp eq i32 %14, 0
  br i1 %.not105, label %109, label %26

26:                                               ; preds = %93, %25
  %.0103 = phi i64 [ %108, %93 ], [ 0, %25 ]
  %27 = icmp slt i64 %.0103, %2
  br i1 %27, label %28, label %202

28:                                               ; preds = %64, %26
  %.sroa.6.0 = phi float [ %70, %64 ], [ 0.000000e+00, %26 ]
  %.sroa.021.0 = phi float [ %74, %64 ], [ 0.000000e+00, %26 ]
  %.0102 = phi i64 [ %75, %64 ], [ 0, %26 ]
  %29 = icmp slt i64 %.0102, %4
  br i1 %29, label %30, label %76

30:                                               ; preds = %28
  %31 = call i32 @adfuzz.model.blas_c.is_conjugate(i64 %0)
  %.not109 = icmp eq i32 %31, 0
  br i1 %.not109, label %39, label %32

32:                                               ; preds = %30
  %33 = mul i64 %.0103, %7
  %34 = getelementptr { float, float }, ptr %6, i64 %33
  %35 = getelementptr { float, float }, ptr %34, i64 %.0102
  %36 = getelementptr inbounds nuw i8, ptr %35, i64 4
  %37 = load float, ptr %36, align 4
  %38 = fneg float %37
  br label %45

39:                                               ; preds = %30
  %40 = mul i64 %.0103, %7
  %41 = getelementptr { float, float }, ptr %6, i64 %40
  %42 = getelementptr { float, float }, ptr %41, i64 %.0102
  %43 = getelementptr inbounds nuw i8, ptr %42, i64 4
  %44 = load float, ptr %43, align 4
  br label %45

45:                                               ; preds = %39, %32
  %.in110 = phi ptr [ %35, %32 ], [ %42, %39 ]
  %46 = phi float [ %38, %32 ], [ %44, %39 ]
  %47 = load float, ptr %.in110, align 4
  %48 = call i32 @adfuzz.model.blas_c.is_conjugate(i64 %1)
  %.not111 = icmp eq i32 %48, 0
  br i1 %.not111, label %57, label %49

49:                                               ; preds = %45
  %50 = mul i64 %.0102, %.
  %51 = mul i64 %.099, %16
  %52 = getelementptr { float, float }, ptr %8, i64 %50
  %53 = getelementptr { float, float }, ptr %52, i64 %51
  %54 = getelementptr inbounds nuw i8, ptr %53, i64 4
  %55 = load float, ptr %54, align 4
  %56 = fneg float %55
  br label %64

57:                                               ; preds = %45
  %58 = mul i64 %.0102, %.
  %59 = mul i64 %.099, %16
  %60 = getelementptr { float, float }, ptr %8, i64 %58
  %61 = getelementptr { float, float }, ptr %60, i64 %59
  %62 = getelementptr inbounds nuw i8, ptr %61, i64 4
  %63 = load float, ptr %62, align 4
  br label %64

64:                                               ; preds = %57, %49
  %.in112 = phi ptr [ %53, %49 ], [ %61, %57 ]
  %65 = phi float [ %56, %49 ], [ %63, %57 ]
  %66 = fmul float %47, %65
  %67 = load float, ptr %.in112, align 4
  %68 = fmul float %46, %67
  %69 = fadd float %66, %68
  %70 = fadd float %.sroa.6.0, %69
  %71 = fmul float %47, %67
  %72 = fmul float %46, %65
  %73 = fsub float %71, %72
  %74 = fadd float %.sroa.021.0, %73
  %75 = add i64 %.0102, 1
  br label %28

76:                                               ; preds = %28
  %77 = fcmp oeq float %20, 0.000000e+00
  %78 = fcmp oeq float %22, 0.000000e+00
  %79 = and i1 %77, %78
  br i1 %79, label %93, label %80

80:                                               ; preds = %76
  %81 = mul i64 %.099, %12
  %82 = getelementptr { float, float }, ptr %11, i64 %.0103
  %83 = getelementptr { float, float }, ptr %82, i64 %81
  %84 = load float, ptr %83, align 4
  %85 = getelementptr inbounds nuw i8, ptr %83, i64 4
  %86 = load float, ptr %85, align 4
  %87 = fmul float %20, %84
  %88 = fmul float %22, %86
  %89 = fmul float %20, %86
  %90 = fmul float %22, %84
  %91 = fsub float %87, %88
  %92 = fadd float %89, %90
  br label %93

93:                                               ; preds = %80, %76
  %94 = phi float [ %91, %80 ], [ 0.000000e+00, %76 ]
  %95 = phi float [ %92, %80 ], [ 0.000000e+00, %76 ]
  %96 = fmul float %17, %.sroa.021.0
  %97 = fmul float %19, %.sroa.6.0
  %98 = fmul float %17, %.sroa.6.0
  %99 = fmul float %19, %.sroa.021.0
  %100 = fsub float %96, %97
  %101 = fadd float %98, %99
  %102 = fadd float %94, %100
  %103 = fadd float %95, %101
  %104 = mul i64 %.099, %12
  %105 = getelementptr { float, float }, ptr %11, i64 %.0103
  %106 = getelementptr { float, float }, ptr %105, i64 %104
  %107 = getelementptr inbounds nuw i8, ptr %106, i64 4
  store float %102, ptr %106, align 4
  store float %103, ptr %107, align 4
  %108 = add i64 %.0103, 1
  br label %26

109:                                              ; preds = %128, %25
  %.0101 = phi i64 [ %135, %128 ], [ 0, %25 ]
  %110 = icmp slt i64 %.0101, %2
  br i1 %110, label %111, label %136

111:                                              ; preds = %109
  %112 = fcmp oeq float %20, 0.000000e+00
  %113 = fcmp oeq float %22, 0.000000e+00
  %114 = and i1 %112, %113
  br i1 %114, label %128, label %115

115:                                              ; preds = %111
  %116 = mul i64 %.099, %12
  %117 = getelementptr { float, float }, ptr %11, i64 %.0101
  %118 = getelementptr { float, float }, ptr %117, i64 %116
  %119 = load float, ptr %118, align 4
  %120 = getelementptr inbounds nuw i8, ptr %118, i64 4
  %121 = load float, ptr %120, align 4
  %122 = fmul float %20, %119
  %123 = fmul float %22, %121
  %124 = fmul float %20, %121
  %125 = fmul float %22, %119
  %126 = fsub float %122, %123
  %127 = fadd float %124, %125
  br label %128

128:                                              ; preds = %115, %111
  %129 = phi float [ %126, %115 ], [ 0.000000e+00, %111 ]
  %130 = phi float [ %127, %115 ], [ 0.000000e+00, %111 ]
  %131 = mul i64 %.099, %12
  %132 = getelementptr { float, float }, ptr %11, i64 %.0101
  %133 = getelementptr { float, float }, ptr %132, i64 %131
  %134 = getelementptr inbounds nuw i8, ptr %133, i64 4
  store float %129, ptr %133, align 4
  store float %130, ptr %134, align 4
  %135 = add i64 %.0101, 1
  br label %109

136:                                              ; preds = %200, %109
  %.0100 = phi i64 [ %201, %200 ], [ 0, %109 ]
  %137 = icmp slt i64 %.0100, %4
  br i1 %137, label %138, label %202

138:                                              ; preds = %136
  %139 = call i32 @adfuzz.model.blas_c.is_conjugate(i64 %1)
  %.not106 = icmp eq i32 %139, 0
  br i1 %.not106, label %148, label %140

140:                                              ; preds = %138
  %141 = mul i64 %.0100, %.
  %142 = mul i64 %.099, %16
  %143 = getelementptr { float, float }, ptr %8, i64 %141
  %144 = getelementptr { float, float }, ptr %143, i64 %142
  %145 = getelementptr inbounds nuw i8, ptr %144, i64 4
  %146 = load float, ptr %145, align 4
  %147 = fneg float %146
  br label %155

148:                                              ; preds = %138
  %149 = mul i64 %.0100, %.
  %150 = mul i64 %.099, %16
  %151 = getelementptr { float, float }, ptr %8, i64 %149
  %152 = getelementptr { float, float }, ptr %151, i64 %150
  %153 = getelementptr inbounds nuw i8, ptr %152, i64 4
  %154 = load float, ptr %153, align 4
  br label %155

155:                                              ; preds = %148, %140
  %.in = phi ptr [ %144, %140 ], [ %152, %148 ]
  %156 = phi float [ %147, %140 ], [ %154, %148 ]
  %157 = load float, ptr %.in, align 4
  %158 = fmul float %17, %157
  %159 = fmul float %19, %156
  %160 = fmul float %17, %156
  %161 = fmul float %19, %157
  %162 = fsub float %158, %159
  %163 = fadd float %160, %161
  br label %164

164:                                              ; preds = %181, %155
  %.0 = phi i64 [ 0, %155 ], [ %199, %181 ]
  %165 = icmp slt i64 %.0, %2
  br i1 %165, label %166, label %200

166:                                              ; preds = %164
  %167 = call i32 @adfuzz.model.blas_c.is_conjugate(i64 %0)
  %.not107 = icmp eq i32 %167, 0
  br i1 %.not107, label %175, label %168

168:                                              ; preds = %166
  %169 = mul i64 %.0100, %7
  %170 = getelementptr { float, float }, ptr %6, i64 %.0
  %171 = getelementptr { float, float }, ptr %170, i64 %169
  %172 = getelementptr inbounds nuw i8, ptr %171, i64 4
  %173 = load float, ptr %172, align 4
  %174 = fneg float %173
  br label %181

175:                                              ; preds = %166
  %176 = mul i64 %.0100, %7
  %177 = getelementptr { float, float }, ptr %6, i64 %.0
  %178 = getelementptr { float, float }, ptr %177, i64 %176
  %179 = getelementptr inbounds nuw i8, ptr %178, i64 4
  %180 = load float, ptr %179, align 4
  br label %181

181:                                              ; preds = %175, %168
  %.in108 = phi ptr [ %171, %168 ], [ %178, %175 ]
  %182 = phi float [ %174, %168 ], [ %180, %175 ]
  %183 = load float, ptr %.in108, align 4
  %184 = fmul float %183, %162
  %185 = fmul float %182, %163
  %186 = fmul float %183, %163
  %187 = fmul float %182, %162
  %188 = fsub float %184, %185
  %189 = fadd float %186, %187
  %190 = mul i64 %.099, %12
  %191 = getelementptr { float, float }, ptr %11, i64 %.0
  %192 = getelementptr { float, float }, ptr %191, i64 %190
  %193 = load float, ptr %192, align 4
  %194 = getelementptr inbounds nuw i8, ptr %192, i64 4
  %195 = load float, ptr %194, align 4
  %196 = fadd float %193, %188
  %197 = fadd float %195, %189
  %198 = getelementptr inbounds nuw i8, ptr %192, i64 4
  store float %196, ptr %192, align 4
  store float %197, ptr %198, align 4
  %199 = add i64 %.0, 1
  br label %164

200:                                              ; preds = %164
  %201 = add i64 %.0100, 1
  br label %136

202:                                              ; preds = %136, %26
  %203 = add i64 %.099, 1
  br label %23

204:                                              ; preds = %23
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_csymm(i64 %0, i64 %1, i64 %2, i64 %3, ptr %4, ptr %5, i64 %6, ptr %7, i64 %8, ptr %9, ptr %10, i64 %11) #0 {
  %13 = alloca [5 x i64], align 8
  %14 = alloca [5 x i64], align 8
  %.not = icmp eq i64 %0, 0
  br i1 %.not, label %25, label %15

15:                                               ; preds = %17, %12
  %.030 = phi i64 [ %24, %17 ], [ 0, %12 ]
  %16 = icmp slt i64 %.030, %2
  br i1 %16, label %17, label %37

17:                                               ; preds = %15
  store i64 0, ptr %13, align 8
  %18 = getelementptr inbounds nuw i8, ptr %13, i64 8
  store i64 %1, ptr %18, align 8
  %19 = getelementptr inbounds nuw i8, ptr %13, i64 16
  store i64 %3, ptr %19, align 8
  %20 = getelementptr inbounds nuw i8, ptr %13, i64 24
  store i64 0, ptr %20, align 8
  %21 = getelementptr inbounds nuw i8, ptr %13, i64 32
  store i64 %6, ptr %21, align 8
  %22 = getelementptr inbounds { float, float }, ptr %7, i64 %.030
  %23 = getelementptr inbounds { float, float }, ptr %10, i64 %.030
  call void @adfuzz.model.blas_c.symmetric_times(ptr %13, ptr %4, ptr %5, ptr %22, i64 %8, ptr %9, ptr %23, i64 %11)
  %24 = add i64 %.030, 1
  br label %15

25:                                               ; preds = %27, %12
  %.0 = phi i64 [ %36, %27 ], [ 0, %12 ]
  %26 = icmp slt i64 %.0, %3
  br i1 %26, label %27, label %37

27:                                               ; preds = %25
  store i64 0, ptr %14, align 8
  %28 = getelementptr inbounds nuw i8, ptr %14, i64 8
  store i64 %1, ptr %28, align 8
  %29 = getelementptr inbounds nuw i8, ptr %14, i64 16
  store i64 %2, ptr %29, align 8
  %30 = getelementptr inbounds nuw i8, ptr %14, i64 24
  store i64 0, ptr %30, align 8
  %31 = getelementptr inbounds nuw i8, ptr %14, i64 32
  store i64 %6, ptr %31, align 8
  %32 = mul i64 %.0, %8
  %33 = getelementptr inbounds { float, float }, ptr %7, i64 %32
  %34 = mul i64 %.0, %11
  %35 = getelementptr inbounds { float, float }, ptr %10, i64 %34
  call void @adfuzz.model.blas_c.symmetric_times(ptr %14, ptr %4, ptr %5, ptr %33, i64 1, ptr %9, ptr %35, i64 1)
  %36 = add i64 %.0, 1
  br label %25

37:                                               ; preds = %25, %15
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_csyrk(i64 %0, i64 %1, i64 %2, i64 %3, ptr %4, ptr %5, i64 %6, ptr %7, ptr noalias %8, i64 %9) #0 {
  %11 = call i32 @adfuzz.model.blas_c.is_turned(i64 %1)
  %.not = icmp eq i32 %11, 0
  %. = select i1 %.not, i64 1, i64 %6
  %12 = call i32 @adfuzz.model.blas_c.is_turned(i64 %1)
  %.not44 = icmp eq i32 %12, 0
  %13 = select i1 %.not44, i64 %6, i64 1
  %14 = load float, ptr %4, align 4
  %15 = getelementptr inbounds nuw i8, ptr %4, i64 4
  %16 = load float, ptr %15, align 4
  %17 = load float, ptr %7, align 4
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %19 = load float, ptr %18, align 4
  br label %20

20:                                               ; preds = %86, %10
  %.043 = phi i64 [ 0, %10 ], [ %87, %86 ]
  %21 = icmp slt i64 %.043, %2
  br i1 %21, label %22, label %88

22:                                               ; preds = %20
  %.not45 = icmp eq i64 %0, 0
  %.043. = select i1 %.not45, i64 %.043, i64 0
  br label %23

23:                                               ; preds = %70, %22
  %.042 = phi i64 [ %.043., %22 ], [ %85, %70 ]
  %.not46 = icmp eq i64 %0, 0
  %24 = add i64 %.043, 1
  %25 = select i1 %.not46, i64 %2, i64 %24
  %26 = icmp slt i64 %.042, %25
  br i1 %26, label %27, label %86

27:                                               ; preds = %29, %23
  %.sroa.6.0 = phi float [ %47, %29 ], [ 0.000000e+00, %23 ]
  %.sroa.0.0 = phi float [ %51, %29 ], [ 0.000000e+00, %23 ]
  %.0 = phi i64 [ %52, %29 ], [ 0, %23 ]
  %28 = icmp slt i64 %.0, %3
  br i1 %28, label %29, label %53

29:                                               ; preds = %27
  %30 = mul i64 %.042, %.
  %31 = getelementptr { float, float }, ptr %5, i64 %30
  %32 = mul i64 %.0, %13
  %33 = getelementptr { float, float }, ptr %31, i64 %32
  %34 = load float, ptr %33, align 4
  %35 = mul i64 %.043, %.
  %36 = getelementptr { float, float }, ptr %5, i64 %35
  %37 = mul i64 %.0, %13
  %38 = getelementptr { float, float }, ptr %36, i64 %37
  %39 = getelementptr inbounds nuw i8, ptr %38, i64 4
  %40 = load float, ptr %39, align 4
  %41 = fmul float %34, %40
  %42 = getelementptr inbounds nuw i8, ptr %33, i64 4
  %43 = load float, ptr %42, align 4
  %44 = load float, ptr %38, align 4
  %45 = fmul float %43, %44
  %46 = fadd float %41, %45
  %47 = fadd float %.sroa.6.0, %46
  %48 = fmul float %34, %44
  %49 = fmul float %43, %40
  %50 = fsub float %48, %49
  %51 = fadd float %.sroa.0.0, %50
  %52 = add i64 %.0, 1
  br label %27

53:                                               ; preds = %27
  %54 = fcmp oeq float %17, 0.000000e+00
  %55 = fcmp oeq float %19, 0.000000e+00
  %56 = and i1 %54, %55
  br i1 %56, label %70, label %57

57:                                               ; preds = %53
  %58 = mul i64 %.043, %9
  %59 = getelementptr { float, float }, ptr %8, i64 %.042
  %60 = getelementptr { float, float }, ptr %59, i64 %58
  %61 = load float, ptr %60, align 4
  %62 = getelementptr inbounds nuw i8, ptr %60, i64 4
  %63 = load float, ptr %62, align 4
  %64 = fmul float %17, %61
  %65 = fmul float %19, %63
  %66 = fmul float %17, %63
  %67 = fmul float %19, %61
  %68 = fsub float %64, %65
  %69 = fadd float %66, %67
  br label %70

70:                                               ; preds = %57, %53
  %71 = phi float [ %68, %57 ], [ 0.000000e+00, %53 ]
  %72 = phi float [ %69, %57 ], [ 0.000000e+00, %53 ]
  %73 = fmul float %14, %.sroa.0.0
  %74 = fmul float %16, %.sroa.6.0
  %75 = fmul float %14, %.sroa.6.0
  %76 = fmul float %16, %.sroa.0.0
  %77 = fsub float %73, %74
  %78 = fadd float %75, %76
  %79 = fadd float %71, %77
  %80 = fadd float %72, %78
  %81 = mul i64 %.043, %9
  %82 = getelementptr { float, float }, ptr %8, i64 %.042
  %83 = getelementptr { float, float }, ptr %82, i64 %81
  %84 = getelementptr inbounds nuw i8, ptr %83, i64 4
  store float %79, ptr %83, align 4
  store float %80, ptr %84, align 4
  %85 = add i64 %.042, 1
  br label %23

86:                                               ; preds = %23
  %87 = add i64 %.043, 1
  br label %20

88:                                               ; preds = %20
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_csyr2k(i64 %0, i64 %1, i64 %2, i64 %3, ptr %4, ptr %5, i64 %6, ptr %7, i64 %8, ptr %9, ptr noalias %10, i64 %11) #0 {
  %13 = call i32 @adfuzz.model.blas_c.is_turned(i64 %1)
  %.not = icmp eq i32 %13, 0
  %. = select i1 %.not, i64 1, i64 %6
  %.not59 = icmp eq i32 %13, 0
  %14 = select i1 %.not59, i64 %6, i64 1
  %.not60 = icmp eq i32 %13, 0
  %15 = select i1 %.not60, i64 1, i64 %8
  %.not61 = icmp eq i32 %13, 0
  %16 = select i1 %.not61, i64 %8, i64 1
  %17 = load float, ptr %4, align 4
  %18 = getelementptr inbounds nuw i8, ptr %4, i64 4
  %19 = load float, ptr %18, align 4
  %20 = load float, ptr %9, align 4
  %21 = getelementptr inbounds nuw i8, ptr %9, i64 4
  %22 = load float, ptr %21, align 4
  br label %23

23:                                               ; preds = %111, %12
  %.058 = phi i64 [ 0, %12 ], [ %112, %111 ]
  %24 = icmp slt i64 %.058, %2
  br i1 %24, label %25, label %113

25:                                               ; preds = %23
  %.not62 = icmp eq i64 %0, 0
  %.058. = select i1 %.not62, i64 %.058, i64 0
  br label %26

26:                                               ; preds = %95, %25
  %.057 = phi i64 [ %.058., %25 ], [ %110, %95 ]
  %.not63 = icmp eq i64 %0, 0
  %27 = add i64 %.058, 1
  %28 = select i1 %.not63, i64 %2, i64 %27
  %29 = icmp slt i64 %.057, %28
  br i1 %29, label %30, label %111

30:                                               ; preds = %32, %26
  %.sroa.6.0 = phi float [ %68, %32 ], [ 0.000000e+00, %26 ]
  %.sroa.0.0 = phi float [ %76, %32 ], [ 0.000000e+00, %26 ]
  %.0 = phi i64 [ %77, %32 ], [ 0, %26 ]
  %31 = icmp slt i64 %.0, %3
  br i1 %31, label %32, label %78

32:                                               ; preds = %30
  %33 = mul i64 %.057, %.
  %34 = getelementptr { float, float }, ptr %5, i64 %33
  %35 = mul i64 %.0, %14
  %36 = getelementptr { float, float }, ptr %34, i64 %35
  %37 = load float, ptr %36, align 4
  %38 = mul i64 %.058, %15
  %39 = getelementptr { float, float }, ptr %7, i64 %38
  %40 = mul i64 %.0, %16
  %41 = getelementptr { float, float }, ptr %39, i64 %40
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 4
  %43 = load float, ptr %42, align 4
  %44 = fmul float %37, %43
  %45 = getelementptr inbounds nuw i8, ptr %36, i64 4
  %46 = load float, ptr %45, align 4
  %47 = load float, ptr %41, align 4
  %48 = fmul float %46, %47
  %49 = fadd float %44, %48
  %50 = mul i64 %.057, %15
  %51 = getelementptr { float, float }, ptr %7, i64 %50
  %52 = mul i64 %.0, %16
  %53 = getelementptr { float, float }, ptr %51, i64 %52
  %54 = load float, ptr %53, align 4
  %55 = mul i64 %.058, %.
  %56 = getelementptr { float, float }, ptr %5, i64 %55
  %57 = mul i64 %.0, %14
  %58 = getelementptr { float, float }, ptr %56, i64 %57
  %59 = getelementptr inbounds nuw i8, ptr %58, i64 4
  %60 = load float, ptr %59, align 4
  %61 = fmul float %54, %60
  %62 = getelementptr inbounds nuw i8, ptr %53, i64 4
  %63 = load float, ptr %62, align 4
  %64 = load float, ptr %58, align 4
  %65 = fmul float %63, %64
  %66 = fadd float %61, %65
  %67 = fadd float %49, %66
  %68 = fadd float %.sroa.6.0, %67
  %69 = fmul float %37, %47
  %70 = fmul float %46, %43
  %71 = fsub float %69, %70
  %72 = fmul float %54, %64
  %73 = fmul float %63, %60
  %74 = fsub float %72, %73
  %75 = fadd float %71, %74
  %76 = fadd float %.sroa.0.0, %75
  %77 = add i64 %.0, 1
  br label %30

78:                                               ; preds = %30
  %79 = fcmp oeq float %20, 0.000000e+00
  %80 = fcmp oeq float %22, 0.000000e+00
  %81 = and i1 %79, %80
  br i1 %81, label %95, label %82

82:                                               ; preds = %78
  %83 = mul i64 %.058, %11
  %84 = getelementptr { float, float }, ptr %10, i64 %.057
  %85 = getelementptr { float, float }, ptr %84, i64 %83
  %86 = load float, ptr %85, align 4
  %87 = getelementptr inbounds nuw i8, ptr %85, i64 4
  %88 = load float, ptr %87, align 4
  %89 = fmul float %20, %86
  %90 = fmul float %22, %88
  %91 = fmul float %20, %88
  %92 = fmul float %22, %86
  %93 = fsub float %89, %90
  %94 = fadd float %91, %92
  br label %95

95:                                               ; preds = %82, %78
  %96 = phi float [ %93, %82 ], [ 0.000000e+00, %78 ]
  %97 = phi float [ %94, %82 ], [ 0.000000e+00, %78 ]
  %98 = fmul float %17, %.sroa.0.0
  %99 = fmul float %19, %.sroa.6.0
  %100 = fmul float %17, %.sroa.6.0
  %101 = fmul float %19, %.sroa.0.0
  %102 = fsub float %98, %99
  %103 = fadd float %100, %101
  %104 = fadd float %96, %102
  %105 = fadd float %97, %103
  %106 = mul i64 %.058, %11
  %107 = getelementptr { float, float }, ptr %10, i64 %.057
  %108 = getelementptr { float, float }, ptr %107, i64 %106
  %109 = getelementptr inbounds nuw i8, ptr %108, i64 4
  store float %104, ptr %108, align 4
  store float %105, ptr %109, align 4
  %110 = add i64 %.057, 1
  br label %26

111:                                              ; preds = %26
  %112 = add i64 %.058, 1
  br label %23

113:                                              ; preds = %23
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_ctrmm(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, i64 %5, ptr %6, ptr %7, i64 %8, ptr %9, i64 %10) #0 {
  %12 = alloca [5 x i64], align 8
  %13 = alloca [5 x i64], align 8
  %14 = load float, ptr %6, align 4
  %15 = getelementptr inbounds nuw i8, ptr %6, i64 4
  %16 = load float, ptr %15, align 4
  %.not = icmp eq i64 %0, 0
  br i1 %.not, label %27, label %17

17:                                               ; preds = %19, %11
  %.037 = phi i64 [ %26, %19 ], [ 0, %11 ]
  %18 = icmp slt i64 %.037, %4
  br i1 %18, label %19, label %37

19:                                               ; preds = %17
  store i64 0, ptr %12, align 8
  %20 = getelementptr inbounds nuw i8, ptr %12, i64 8
  store i64 %1, ptr %20, align 8
  %21 = getelementptr inbounds nuw i8, ptr %12, i64 16
  store i64 %5, ptr %21, align 8
  %22 = getelementptr inbounds nuw i8, ptr %12, i64 24
  store i64 0, ptr %22, align 8
  %23 = getelementptr inbounds nuw i8, ptr %12, i64 32
  store i64 %8, ptr %23, align 8
  %24 = xor i64 %2, 1
  %25 = getelementptr inbounds { float, float }, ptr %9, i64 %.037
  call void @adfuzz.model.blas_c.triangular_times(ptr %12, i64 %24, i64 %3, ptr %7, ptr %25, i64 %10)
  %26 = add i64 %.037, 1
  br label %17

27:                                               ; preds = %29, %11
  %.036 = phi i64 [ %36, %29 ], [ 0, %11 ]
  %28 = icmp slt i64 %.036, %5
  br i1 %28, label %29, label %37

29:                                               ; preds = %27
  store i64 0, ptr %13, align 8
  %30 = getelementptr inbounds nuw i8, ptr %13, i64 8
  store i64 %1, ptr %30, align 8
  %31 = getelementptr inbounds nuw i8, ptr %13, i64 16
  store i64 %4, ptr %31, align 8
  %32 = getelementptr inbounds nuw i8, ptr %13, i64 24
  store i64 0, ptr %32, align 8
  %33 = getelementptr inbounds nuw i8, ptr %13, i64 32
  store i64 %8, ptr %33, align 8
  %34 = mul i64 %.036, %10
  %35 = getelementptr inbounds { float, float }, ptr %9, i64 %34
  call void @adfuzz.model.blas_c.triangular_times(ptr %13, i64 %2, i64 %3, ptr %7, ptr %35, i64 1)
  %36 = add i64 %.036, 1
  br label %27

37:                                               ; preds = %27, %17
  br label %38

38:                                               ; preds = %57, %37
  %.035 = phi i64 [ 0, %37 ], [ %58, %57 ]
  %39 = icmp slt i64 %.035, %5
  br i1 %39, label %40, label %59

40:                                               ; preds = %42, %38
  %.0 = phi i64 [ %56, %42 ], [ 0, %38 ]
  %41 = icmp slt i64 %.0, %4
  br i1 %41, label %42, label %57

42:                                               ; preds = %40
  %43 = mul i64 %.035, %10
  %44 = getelementptr { float, float }, ptr %9, i64 %.0
  %45 = getelementptr { float, float }, ptr %44, i64 %43
  %46 = load float, ptr %45, align 4
  %47 = getelementptr inbounds nuw i8, ptr %45, i64 4
  %48 = load float, ptr %47, align 4
  %49 = fmul float %46, %14
  %50 = fmul float %48, %16
  %51 = fmul float %46, %16
  %52 = fmul float %48, %14
  %53 = fsub float %49, %50
  %54 = fadd float %51, %52
  %55 = getelementptr inbounds nuw i8, ptr %45, i64 4
  store float %53, ptr %45, align 4
  store float %54, ptr %55, align 4
  %56 = add i64 %.0, 1
  br label %40

57:                                               ; preds = %40
  %58 = add i64 %.035, 1
  br label %38

59:                                               ; preds = %38
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_ctrsm(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, i64 %5, ptr %6, ptr %7, i64 %8, ptr %9, i64 %10) #0 {
  %12 = load float, ptr %6, align 4
  %13 = getelementptr inbounds nuw i8, ptr %6, i64 4
  %14 = load float, ptr %13, align 4
  br label %15

15:                                               ; preds = %34, %11
  %.029 = phi i64 [ 0, %11 ], [ %35, %34 ]
  %16 = icmp slt i64 %.029, %5
  br i1 %16, label %17, label %36

17:                                               ; preds = %19, %15
  %.0 = phi i64 [ %33, %19 ], [ 0, %15 ]
  %18 = icmp slt i64 %.0, %4
  br i1 %18, label %19, label %34

19:                                               ; preds = %17
  %20 = mul i64 %.029, %10
  %21 = getelementptr { float, float }, ptr %9, i64 %.0
  %22 = getelementptr { float, float }, ptr %21, i64 %20
  %23 = load float, ptr %22, align 4
  %24 = getelementptr inbounds nuw i8, ptr %22, i64 4
  %25 = load float, ptr %24, align 4
  %26 = fmul float %23, %12
  %27 = fmul float %25, %14
  %28 = fmul float %23, %14
  %29 = fmul float %25, %12
  %30 = fsub float %26, %27
  %31 = fadd float %28, %29
  %32 = getelementptr inbounds nuw i8, ptr %22, i64 4
  store float %30, ptr %22, align 4
  store float %31, ptr %32, align 4
  %33 = add i64 %.0, 1
  br label %17

34:                                               ; preds = %17
  %35 = add i64 %.029, 1
  br label %15

36:                                               ; preds = %15
  %.not = icmp eq i64 %0, 0
  br i1 %.not, label %39, label %37

37:                                               ; preds = %36
  %38 = xor i64 %2, 1
  call void @adfuzz.model.blas_c_solve(i64 0, i64 %1, i64 %5, i64 0, i64 %8, i64 %38, i64 %3, i64 %4, ptr %7, ptr %9, i64 %10, i64 1)
  br label %40

39:                                               ; preds = %36
  call void @adfuzz.model.blas_c_solve(i64 0, i64 %1, i64 %4, i64 0, i64 %8, i64 %2, i64 %3, i64 %5, ptr %7, ptr %9, i64 1, i64 %10)
  br label %40

40:                                               ; preds = %39, %37
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_clacpy(i64 %0, i64 %1, i64 %2, ptr %3, i64 %4, ptr %5, i64 %6, i64 %7) #0 {
  br label %9

9:                                                ; preds = %45, %8
  %.027 = phi i64 [ 0, %8 ], [ %46, %45 ]
  %10 = icmp slt i64 %.027, %2
  br i1 %10, label %11, label %47

11:                                               ; preds = %43, %9
  %.0 = phi i64 [ %44, %43 ], [ 0, %9 ]
  %12 = icmp slt i64 %.0, %1
  br i1 %12, label %13, label %45

13:                                               ; preds = %11
  %14 = and i64 %0, -33
  %15 = icmp eq i64 %14, 85
  br i1 %15, label %16, label %17

16:                                               ; preds = %13
  %.not28 = icmp sgt i64 %.0, %.027
  br i1 %.not28, label %43, label %20

17:                                               ; preds = %13
  %18 = and i64 %0, -33
  %19 = icmp eq i64 %18, 76
  %.not = icmp slt i64 %.0, %.027
  %or.cond = and i1 %19, %.not
  br i1 %or.cond, label %43, label %20

20:                                               ; preds = %17, %16
  %.not29 = icmp eq i64 %7, 0
  br i1 %.not29, label %24, label %21

21:                                               ; preds = %20
  %22 = mul i64 %.0, %4
  %23 = add i64 %22, %.027
  br label %27

24:                                               ; preds = %20
  %25 = mul i64 %.027, %4
  %26 = add i64 %.0, %25
  br label %27

27:                                               ; preds = %24, %21
  %28 = phi i64 [ %23, %21 ], [ %26, %24 ]
  %29 = getelementptr inbounds { float, float }, ptr %3, i64 %28
  %30 = load float, ptr %29, align 4
  %31 = getelementptr inbounds nuw i8, ptr %29, i64 4
  %32 = load float, ptr %31, align 4
  %.not30 = icmp eq i64 %7, 0
  br i1 %.not30, label %36, label %33

33:                                               ; preds = %27
  %34 = mul i64 %.0, %6
  %35 = add i64 %34, %.027
  br label %39

36:                                               ; preds = %27
  %37 = mul i64 %.027, %6
  %38 = add i64 %.0, %37
  br label %39

39:                                               ; preds = %36, %33
  %40 = phi i64 [ %35, %33 ], [ %38, %36 ]
  %41 = getelementptr inbounds { float, float }, ptr %5, i64 %40
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 4
  store float %30, ptr %41, align 4
  store float %32, ptr %42, align 4
  br label %43

43:                                               ; preds = %39, %17, %16
  %44 = add i64 %.0, 1
  br label %11

45:                                               ; preds = %11
  %46 = add i64 %.027, 1
  br label %9

47:                                               ; preds = %9
  ret void
}

; Function Attrs: alwaysinline nounwind
define i64 @adfuzz.model.blas_clascl(i64 %0, i64 %1, i64 %2, float %3, float %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9) #0 {
  %11 = fdiv float %4, %3
  br label %12

12:                                               ; preds = %91, %10
  %.067 = phi i64 [ 0, %10 ], [ %92, %91 ]
  %13 = icmp slt i64 %.067, %6
  br i1 %13, label %14, label %93

14:                                               ; preds = %12
  %15 = and i64 %0, -33
  %16 = icmp eq i64 %15, 76
  %spec.select = select i1 %16, i64 %.067, i64 0
  %17 = and i64 %0, -33
  %18 = icmp eq i64 %17, 85
  %19 = and i64 %0, -33
  %20 = icmp eq i64 %19, 72
  %or.cond = or i1 %18, %20
  %21 = and i64 %0, -33
  %22 = icmp eq i64 %21, 72
  %23 = select i1 %22, i64 2, i64 1
  %24 = add i64 %.067, %23
  %.063 = select i1 %or.cond, i64 %24, i64 %5
  %25 = and i64 %0, -33
  %26 = icmp eq i64 %25, 66
  br i1 %26, label %27, label %34

27:                                               ; preds = %14
  %28 = add i64 %1, 1
  %29 = sub i64 %6, %.067
  %30 = icmp slt i64 %28, %29
  %31 = add i64 %1, 1
  %32 = sub i64 %6, %.067
  %33 = select i1 %30, i64 %31, i64 %32
  br label %34

34:                                               ; preds = %27, %14
  %.1 = phi i64 [ %33, %27 ], [ %.063, %14 ]
  %35 = and i64 %0, -33
  %36 = icmp eq i64 %35, 81
  %37 = icmp sgt i64 %2, %.067
  %38 = sub i64 %2, %.067
  %39 = select i1 %37, i64 %38, i64 0
  %40 = add i64 %2, 1
  %.165 = select i1 %36, i64 %39, i64 %spec.select
  %.2 = select i1 %36, i64 %40, i64 %.1
  %41 = and i64 %0, -33
  %42 = icmp eq i64 %41, 90
  br i1 %42, label %43, label %65

43:                                               ; preds = %34
  %44 = add i64 %1, %2
  %45 = add i64 %.067, %1
  %46 = icmp sgt i64 %44, %45
  %47 = add i64 %1, %2
  %48 = sub i64 %47, %.067
  %49 = select i1 %46, i64 %48, i64 %1
  %50 = shl i64 %1, 1
  %51 = add i64 %50, %2
  %52 = add i64 %51, 1
  %53 = add i64 %1, %2
  %54 = add i64 %53, %5
  %55 = sub i64 %54, %.067
  %56 = icmp slt i64 %52, %55
  br i1 %56, label %57, label %61

57:                                               ; preds = %43
  %58 = shl i64 %1, 1
  %59 = add i64 %58, %2
  %60 = add i64 %59, 1
  br label %71

61:                                               ; preds = %43
  %62 = add i64 %1, %2
  %63 = add i64 %62, %5
  %64 = sub i64 %63, %.067
  br label %71

65:                                               ; preds = %34
  %66 = and i64 %0, -33
  %67 = icmp eq i64 %66, 66
  %68 = and i64 %0, -33
  %69 = icmp eq i64 %68, 81
  %or.cond70 = or i1 %67, %69
  %or.cond70.not = xor i1 %or.cond70, true
  %70 = icmp sgt i64 %.2, %5
  %or.cond71 = select i1 %or.cond70.not, i1 %70, i1 false
  %.4 = select i1 %or.cond71, i64 %5, i64 %.2
  br label %71

71:                                               ; preds = %65, %61, %57
  %.266 = phi i64 [ %.165, %65 ], [ %49, %61 ], [ %49, %57 ]
  %.3 = phi i64 [ %.4, %65 ], [ %60, %57 ], [ %64, %61 ]
  br label %72

72:                                               ; preds = %81, %71
  %.0 = phi i64 [ %.266, %71 ], [ %90, %81 ]
  %73 = icmp slt i64 %.0, %.3
  br i1 %73, label %74, label %91

74:                                               ; preds = %72
  %.not = icmp eq i64 %9, 0
  br i1 %.not, label %78, label %75

75:                                               ; preds = %74
  %76 = mul i64 %.0, %8
  %77 = add i64 %76, %.067
  br label %81

78:                                               ; preds = %74
  %79 = mul i64 %.067, %8
  %80 = add i64 %.0, %79
  br label %81

81:                                               ; preds = %78, %75
  %82 = phi i64 [ %77, %75 ], [ %80, %78 ]
  %83 = getelementptr inbounds { float, float }, ptr %7, i64 %82
  %84 = load float, ptr %83, align 4
  %85 = getelementptr inbounds nuw i8, ptr %83, i64 4
  %86 = load float, ptr %85, align 4
  %87 = fmul float %84, %11
  %88 = fmul float %86, %11
  %89 = getelementptr inbounds nuw i8, ptr %83, i64 4
  store float %87, ptr %83, align 4
  store float %88, ptr %89, align 4
  %90 = add i64 %.0, 1
  br label %72

91:                                               ; preds = %72
  %92 = add i64 %.067, 1
  br label %12

93:                                               ; preds = %12
  ret i64 0
}

; Function Attrs: alwaysinline nounwind
define i64 @adfuzz.model.blas_ctrtrs(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8, i64 %9) #0 {
  %.not = icmp eq i64 %2, 0
  br i1 %.not, label %11, label %28

11:                                               ; preds = %25, %10
  %.020 = phi i64 [ %26, %25 ], [ 0, %10 ]
  %12 = icmp slt i64 %.020, %3
  br i1 %12, label %13, label %27

13:                                               ; preds = %11
  %14 = add i64 %6, 1
  %15 = mul i64 %.020, %14
  %16 = getelementptr inbounds { float, float }, ptr %5, i64 %15
  %17 = load float, ptr %16, align 4
  %18 = getelementptr inbounds nuw i8, ptr %16, i64 4
  %19 = load float, ptr %18, align 4
  %20 = fcmp oeq float %17, 0.000000e+00
  %21 = fcmp oeq float %19, 0.000000e+00
  %22 = and i1 %20, %21
  br i1 %22, label %23, label %25

23:                                               ; preds = %13
  %24 = add i64 %.020, 1
  br label %27

25:                                               ; preds = %13
  %26 = add i64 %.020, 1
  br label %11

27:                                               ; preds = %23, %11
  %.021 = phi i64 [ %24, %23 ], [ undef, %11 ]
  %.0 = phi i32 [ 1, %23 ], [ 2, %11 ]
  switch i32 %.0, label %30 [
    i32 2, label %28
    i32 1, label %29
  ]

28:                                               ; preds = %27, %10
  call void @adfuzz.model.blas_c.solve_columns(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8, i64 %9)
  br label %29

29:                                               ; preds = %28, %27
  %.1 = phi i64 [ 0, %28 ], [ %.021, %27 ]
  ret i64 %.1

30:                                               ; preds = %27
  unreachable
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.blas_c.solve_columns(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8, i64 %9) #0 {
  %.not = icmp eq i64 %9, 0
  %. = select i1 %.not, i64 1, i64 %8
  %.not13 = icmp eq i64 %9, 0
  %11 = select i1 %.not13, i64 %8, i64 1
  %12 = xor i64 %1, %9
  %13 = xor i64 %0, %9
  call void @adfuzz.model.blas_c_solve(i64 0, i64 %13, i64 %3, i64 0, i64 %6, i64 %12, i64 %2, i64 %4, ptr %5, ptr %7, i64 %., i64 %11)
  ret void
}

; Function Attrs: alwaysinline nounwind
define i64 @adfuzz.model.blas_c_cholesky(i64 %0, i64 %1, ptr %2, i64 %3, i64 %4) #0 {
  br label %6

6:                                                ; preds = %140, %5
  %.0138 = phi i64 [ 0, %5 ], [ %141, %140 ]
  %.0133 = phi i64 [ undef, %5 ], [ %.2, %140 ]
  %7 = icmp slt i64 %.0138, %1
  br i1 %7, label %8, label %142

8:                                                ; preds = %6
  %.pn = add i64 %3, 1
  %9 = mul i64 %.0138, %.pn
  %10 = getelementptr inbounds { float, float }, ptr %2, i64 %9
  %11 = load float, ptr %10, align 4
  br label %12

12:                                               ; preds = %53, %8
  %.0135 = phi float [ %11, %8 ], [ %60, %53 ]
  %.0134 = phi i64 [ 0, %8 ], [ %61, %53 ]
  %13 = icmp slt i64 %.0134, %.0138
  br i1 %13, label %14, label %62

14:                                               ; preds = %12
  %.not147 = icmp eq i64 %0, %4
  br i1 %.not147, label %18, label %15

15:                                               ; preds = %14
  %16 = mul i64 %.0138, %3
  %17 = add i64 %.0134, %16
  br label %21

18:                                               ; preds = %14
  %19 = mul i64 %.0134, %3
  %20 = add i64 %.0138, %19
  br label %21

21:                                               ; preds = %18, %15
  %22 = phi i64 [ %17, %15 ], [ %20, %18 ]
  %23 = getelementptr inbounds { float, float }, ptr %2, i64 %22
  %24 = load float, ptr %23, align 4
  %.not148 = icmp eq i64 %0, %4
  br i1 %.not148, label %28, label %25

25:                                               ; preds = %21
  %26 = mul i64 %.0138, %3
  %27 = add i64 %.0134, %26
  br label %31

28:                                               ; preds = %21
  %29 = mul i64 %.0134, %3
  %30 = add i64 %.0138, %29
  br label %31

31:                                               ; preds = %28, %25
  %32 = phi i64 [ %27, %25 ], [ %30, %28 ]
  %33 = getelementptr inbounds { float, float }, ptr %2, i64 %32
  %34 = load float, ptr %33, align 4
  %35 = fmul float %24, %34
  %.not149 = icmp eq i64 %0, %4
  br i1 %.not149, label %39, label %36

36:                                               ; preds = %31
  %37 = mul i64 %.0138, %3
  %38 = add i64 %.0134, %37
  br label %42

39:                                               ; preds = %31
  %40 = mul i64 %.0134, %3
  %41 = add i64 %.0138, %40
  br label %42

42:                                               ; preds = %39, %36
  %43 = phi i64 [ %38, %36 ], [ %41, %39 ]
  %44 = getelementptr inbounds { float, float }, ptr %2, i64 %43
  %45 = getelementptr inbounds nuw i8, ptr %44, i64 4
  %46 = load float, ptr %45, align 4
  %.not150 = icmp eq i64 %0, %4
  br i1 %.not150, label %50, label %47

47:                                               ; preds = %42
  %48 = mul i64 %.0138, %3
  %49 = add i64 %.0134, %48
  br label %53

50:                                               ; preds = %42
  %51 = mul i64 %.0134, %3
  %52 = add i64 %.0138, %51
  br label %53

53:                                               ; preds = %50, %47
  %54 = phi i64 [ %49, %47 ], [ %52, %50 ]
  %55 = getelementptr inbounds { float, float }, ptr %2, i64 %54
  %56 = getelementptr inbounds nuw i8, ptr %55, i64 4
  %57 = load float, ptr %56, align 4
  %58 = fmul float %46, %57
  %59 = fadd float %35, %58
  %60 = fsub float %.0135, %59
  %61 = add i64 %.0134, 1
  br label %12

62:                                               ; preds = %12
  %63 = fcmp ogt float %.0135, 0.000000e+00
  br i1 %63, label %69, label %64

64:                                               ; preds = %62
  %.pn140 = add i64 %3, 1
  %65 = mul i64 %.0138, %.pn140
  %66 = getelementptr inbounds { float, float }, ptr %2, i64 %65
  %67 = getelementptr inbounds nuw i8, ptr %66, i64 4
  store float %.0135, ptr %66, align 4
  store float 0.000000e+00, ptr %67, align 4
  %68 = add i64 %.0138, 1
  br label %139

69:                                               ; preds = %62
  %70 = call float @llvm.sqrt.f32(float %.0135)
  %.pn142 = add i64 %3, 1
  %71 = mul i64 %.0138, %.pn142
  %72 = getelementptr inbounds { float, float }, ptr %2, i64 %71
  %73 = getelementptr inbounds nuw i8, ptr %72, i64 4
  store float %70, ptr %72, align 4
  store float 0.000000e+00, ptr %73, align 4
  br label %74

74:                                               ; preds = %135, %69
  %.0132.in = phi i64 [ %.0138, %69 ], [ %.0132, %135 ]
  %.0132 = add i64 %.0132.in, 1
  %75 = icmp slt i64 %.0132, %1
  br i1 %75, label %76, label %139

76:                                               ; preds = %74
  %.not143 = icmp eq i64 %0, %4
  br i1 %.not143, label %80, label %77

77:                                               ; preds = %76
  %78 = mul i64 %.0132, %3
  %79 = add i64 %.0138, %78
  br label %83

80:                                               ; preds = %76
  %81 = mul i64 %.0138, %3
  %82 = add i64 %.0132, %81
  br label %83

83:                                               ; preds = %80, %77
  %84 = phi i64 [ %79, %77 ], [ %82, %80 ]
  %85 = getelementptr inbounds { float, float }, ptr %2, i64 %84
  %86 = load float, ptr %85, align 4
  %87 = getelementptr inbounds nuw i8, ptr %85, i64 4
  %88 = load float, ptr %87, align 4
  br label %89

89:                                               ; preds = %110, %83
  %.sroa.6.0 = phi float [ %88, %83 ], [ %120, %110 ]
  %.sroa.0.0 = phi float [ %86, %83 ], [ %124, %110 ]
  %.0 = phi i64 [ 0, %83 ], [ %125, %110 ]
  %90 = icmp slt i64 %.0, %.0138
  br i1 %90, label %91, label %126

91:                                               ; preds = %89
  %.not145 = icmp eq i64 %0, %4
  br i1 %.not145, label %95, label %92

92:                                               ; preds = %91
  %93 = mul i64 %.0132, %3
  %94 = add i64 %.0, %93
  br label %98

95:                                               ; preds = %91
  %96 = mul i64 %.0, %3
  %97 = add i64 %.0132, %96
  br label %98

98:                                               ; preds = %95, %92
  %99 = phi i64 [ %94, %92 ], [ %97, %95 ]
  %100 = getelementptr inbounds { float, float }, ptr %2, i64 %99
  %101 = load float, ptr %100, align 4
  %102 = getelementptr inbounds nuw i8, ptr %100, i64 4
  %103 = load float, ptr %102, align 4
  %.not146 = icmp eq i64 %0, %4
  br i1 %.not146, label %107, label %104

104:                                              ; preds = %98
  %105 = mul i64 %.0138, %3
  %106 = add i64 %.0, %105
  br label %110

107:                                              ; preds = %98
  %108 = mul i64 %.0, %3
  %109 = add i64 %.0138, %108
  br label %110

110:                                              ; preds = %107, %104
  %111 = phi i64 [ %106, %104 ], [ %109, %107 ]
  %112 = getelementptr inbounds { float, float }, ptr %2, i64 %111
  %113 = load float, ptr %112, align 4
  %114 = getelementptr inbounds nuw i8, ptr %112, i64 4
  %115 = load float, ptr %114, align 4
  %116 = fneg float %115
  %117 = fmul float %101, %116
  %118 = fmul float %103, %113
  %119 = fadd float %117, %118
  %120 = fsub float %.sroa.6.0, %119
  %121 = fmul float %101, %113
  %122 = fmul float %103, %116
  %123 = fsub float %121, %122
  %124 = fsub float %.sroa.0.0, %123
  %125 = add i64 %.0, 1
  br label %89

126:                                              ; preds = %89
  %127 = fdiv float %.sroa.0.0, %70
  %128 = fdiv float %.sroa.6.0, %70
  %.not144 = icmp eq i64 %0, %4
  br i1 %.not144, label %132, label %129

129:                                              ; preds = %126
  %130 = mul i64 %.0132, %3
  %131 = add i64 %.0138, %130
  br label %135

132:                                              ; preds = %126
  %133 = mul i64 %.0138, %3
  %134 = add i64 %.0132, %133
  br label %135

135:                                              ; preds = %132, %129
  %136 = phi i64 [ %131, %129 ], [ %134, %132 ]
  %137 = getelementptr inbounds { float, float }, ptr %2, i64 %136
  %138 = getelementptr inbounds nuw i8, ptr %137, i64 4
  store float %127, ptr %137, align 4
  store float %128, ptr %138, align 4
  br label %74

139:                                              ; preds = %74, %64
  %.1137 = phi i32 [ 1, %64 ], [ 0, %74 ]
  %.2 = phi i64 [ %68, %64 ], [ %.0133, %74 ]
  %trunc = trunc nuw i32 %.1137 to i1
  %cond = icmp eq i1 %trunc, false
  br i1 %cond, label %140, label %142

140:                                              ; preds = %139
  %141 = add i64 %.0138, 1
  br label %6

142:                                              ; preds = %139, %6
  %.0136 = phi i32 [ %.1137, %139 ], [ 2, %6 ]
  %.1 = phi i64 [ %.2, %139 ], [ %.0133, %6 ]
  switch i32 %.0136, label %145 [
    i32 2, label %143
    i32 1, label %144
  ]

143:                                              ; preds = %142
  br label %144

144:                                              ; preds = %143, %142
  %.3 = phi i64 [ 0, %143 ], [ %.1, %142 ]
  ret i64 %.3

145:                                              ; preds = %142
  unreachable
}

; Function Attrs: alwaysinline nounwind
define i64 @adfuzz.model.blas_cpotrf(i64 %0, i64 %1, ptr %2, i64 %3, i64 %4) #0 {
  %6 = call i64 @adfuzz.model.blas_c_cholesky(i64 %0, i64 %1, ptr %2, i64 %3, i64 %4)
  ret i64 %6
}

; Function Attrs: alwaysinline nounwind
define i64 @adfuzz.model.blas_cpotrs(i64 %0, i64 %1, i64 %2, ptr %3, i64 %4, ptr %5, i64 %6, i64 %7) #0 {
  %.not = icmp eq i64 %0, 0
  %9 = select i1 %.not, i64 0, i64 2
  call void @adfuzz.model.blas_c.solve_columns(i64 %0, i64 %9, i64 0, i64 %1, i64 %2, ptr %3, i64 %4, ptr %5, i64 %6, i64 %7)
  %.not17 = icmp eq i64 %0, 0
  %10 = select i1 %.not17, i64 2, i64 0
  call void @adfuzz.model.blas_c.solve_columns(i64 %0, i64 %10, i64 0, i64 %1, i64 %2, ptr %3, i64 %4, ptr %5, i64 %6, i64 %7)
  ret i64 0
}

; Function Attrs: alwaysinline nounwind
define i64 @adfuzz.model.blas_cposv(i64 %0, i64 %1, i64 %2, ptr %3, i64 %4, ptr %5, i64 %6, i64 %7) #0 {
  %9 = call i64 @adfuzz.model.blas_cpotrf(i64 %0, i64 %1, ptr %3, i64 %4, i64 %7)
  %.not = icmp eq i64 %9, 0
  br i1 %.not, label %10, label %12

10:                                               ; preds = %8
  %11 = call i64 @adfuzz.model.blas_cpotrs(i64 %0, i64 %1, i64 %2, ptr %3, i64 %4, ptr %5, i64 %6, i64 %7)
  br label %12

12:                                               ; preds = %10, %8
  ret i64 %9
}

; Function Attrs: alwaysinline nounwind
define i64 @adfuzz.model.blas_cgetrf(i64 %0, i64 %1, ptr %2, i64 %3, ptr %4, i64 %5, i64 %6) #0 {
  %.not = icmp eq i64 %6, 0
  %. = select i1 %.not, i64 1, i64 %3
  %.not98 = icmp eq i64 %6, 0
  %8 = select i1 %.not98, i64 %3, i64 1
  br label %9

9:                                                ; preds = %124, %7
  %.097 = phi i64 [ 0, %7 ], [ %125, %124 ]
  %.095 = phi i64 [ 0, %7 ], [ %.1, %124 ]
  %10 = icmp slt i64 %0, %1
  %.106 = select i1 %10, i64 %0, i64 %1
  %11 = icmp slt i64 %.097, %.106
  br i1 %11, label %12, label %126

12:                                               ; preds = %9
  %13 = sub i64 %0, %.097
  %14 = mul i64 %.097, %.
  %15 = getelementptr inbounds { float, float }, ptr %2, i64 %14
  %16 = mul i64 %.097, %8
  %17 = getelementptr inbounds { float, float }, ptr %15, i64 %16
  %18 = call i64 @adfuzz.model.blas_ciamax(i64 %13, ptr %17, i64 %.)
  %19 = add i64 %.097, %18
  %20 = add i64 %19, -1
  %21 = icmp eq i64 %5, 8
  br i1 %21, label %22, label %24

22:                                               ; preds = %12
  %23 = getelementptr inbounds i64, ptr %4, i64 %.097
  store i64 %19, ptr %23, align 8
  br label %27

24:                                               ; preds = %12
  %25 = trunc i64 %19 to i32
  %26 = getelementptr inbounds i32, ptr %4, i64 %.097
  store i32 %25, ptr %26, align 4
  br label %27

27:                                               ; preds = %24, %22
  %28 = mul i64 %20, %.
  %29 = mul i64 %.097, %8
  %30 = getelementptr { float, float }, ptr %2, i64 %28
  %31 = getelementptr { float, float }, ptr %30, i64 %29
  %32 = load float, ptr %31, align 4
  %33 = getelementptr inbounds nuw i8, ptr %31, i64 4
  %34 = load float, ptr %33, align 4
  %35 = fcmp oeq float %32, 0.000000e+00
  %36 = fcmp oeq float %34, 0.000000e+00
  %37 = and i1 %35, %36
  br i1 %37, label %38, label %41

38:                                               ; preds = %27
  %.not105 = icmp eq i64 %.095, 0
  %39 = add i64 %.097, 1
  %40 = select i1 %.not105, i64 %39, i64 %.095
  br label %124

41:                                               ; preds = %27
  call void @adfuzz.model.blas_c.swap_rows(i64 %1, ptr %2, i64 %.097, i64 %20, i64 %., i64 %8)
  br label %42

42:                                               ; preds = %56, %41
  %.094.in = phi i64 [ %.097, %41 ], [ %.094, %56 ]
  %.094 = add i64 %.094.in, 1
  %43 = icmp slt i64 %.094, %0
  br i1 %43, label %44, label %74

44:                                               ; preds = %42
  %.097103.pn = add i64 %3, 1
  %45 = mul i64 %.097, %.097103.pn
  %46 = getelementptr inbounds { float, float }, ptr %2, i64 %45
  %47 = load float, ptr %46, align 4
  %48 = getelementptr inbounds nuw i8, ptr %46, i64 4
  %49 = load float, ptr %48, align 4
  %.not104 = icmp eq i64 %6, 0
  br i1 %.not104, label %53, label %50

50:                                               ; preds = %44
  %51 = mul i64 %.094, %3
  %52 = add i64 %51, %.097
  br label %56

53:                                               ; preds = %44
  %54 = mul i64 %.097, %3
  %55 = add i64 %.094, %54
  br label %56

56:                                               ; preds = %53, %50
  %57 = phi i64 [ %52, %50 ], [ %55, %53 ]
  %58 = getelementptr inbounds { float, float }, ptr %2, i64 %57
  %59 = load float, ptr %58, align 4
  %60 = getelementptr inbounds nuw i8, ptr %58, i64 4
  %61 = load float, ptr %60, align 4
  %62 = fmul float %59, %47
  %63 = fmul float %61, %49
  %64 = fadd float %62, %63
  %65 = fmul float %47, %47
  %66 = fmul float %49, %49
  %67 = fadd float %65, %66
  %68 = fmul float %61, %47
  %69 = fmul float %59, %49
  %70 = fsub float %68, %69
  %71 = fdiv float %64, %67
  %72 = fdiv float %70, %67
  %73 = getelementptr inbounds nuw i8, ptr %58, i64 4
  store float %71, ptr %58, align 4
  store float %72, ptr %73, align 4
  br label %42

74:                                               ; preds = %76, %42
  %.093.in = phi i64 [ %.097, %42 ], [ %.093, %76 ]
  %.093 = add i64 %.093.in, 1
  %75 = icmp slt i64 %.093, %1
  br i1 %75, label %76, label %124

76:                                               ; preds = %115, %74
  %.0.in = phi i64 [ %.0, %115 ], [ %.097, %74 ]
  %.0 = add i64 %.0.in, 1
  %77 = icmp slt i64 %.0, %0
  br i1 %77, label %78, label %74

78:                                               ; preds = %76
  %.not99 = icmp eq i64 %6, 0
  br i1 %.not99, label %82, label %79

79:                                               ; preds = %78
  %80 = mul i64 %.0, %3
  %81 = add i64 %80, %.097
  br label %85

82:                                               ; preds = %78
  %83 = mul i64 %.097, %3
  %84 = add i64 %.0, %83
  br label %85

85:                                               ; preds = %82, %79
  %86 = phi i64 [ %81, %79 ], [ %84, %82 ]
  %87 = getelementptr inbounds { float, float }, ptr %2, i64 %86
  %88 = load float, ptr %87, align 4
  %89 = getelementptr inbounds nuw i8, ptr %87, i64 4
  %90 = load float, ptr %89, align 4
  %.not100 = icmp eq i64 %6, 0
  br i1 %.not100, label %94, label %91

91:                                               ; preds = %85
  %92 = mul i64 %.097, %3
  %93 = add i64 %92, %.093
  br label %97

94:                                               ; preds = %85
  %95 = mul i64 %.093, %3
  %96 = add i64 %.097, %95
  br label %97

97:                                               ; preds = %94, %91
  %98 = phi i64 [ %93, %91 ], [ %96, %94 ]
  %99 = getelementptr inbounds { float, float }, ptr %2, i64 %98
  %100 = load float, ptr %99, align 4
  %101 = getelementptr inbounds nuw i8, ptr %99, i64 4
  %102 = load float, ptr %101, align 4
  %103 = fmul float %88, %100
  %104 = fmul float %90, %102
  %105 = fmul float %88, %102
  %106 = fmul float %90, %100
  %107 = fsub float %103, %104
  %108 = fadd float %105, %106
  %.not101 = icmp eq i64 %6, 0
  br i1 %.not101, label %112, label %109

109:                                              ; preds = %97
  %110 = mul i64 %.0, %3
  %111 = add i64 %110, %.093
  br label %115

112:                                              ; preds = %97
  %113 = mul i64 %.093, %3
  %114 = add i64 %.0, %113
  br label %115

115:                                              ; preds = %112, %109
  %116 = phi i64 [ %111, %109 ], [ %114, %112 ]
  %117 = getelementptr inbounds { float, float }, ptr %2, i64 %116
  %118 = load float, ptr %117, align 4
  %119 = getelementptr inbounds nuw i8, ptr %117, i64 4
  %120 = load float, ptr %119, align 4
  %121 = fsub float %118, %107
  %122 = fsub float %120, %108
  %123 = getelementptr inbounds nuw i8, ptr %117, i64 4
  store float %121, ptr %117, align 4
  store float %122, ptr %123, align 4
  br label %76

124:                                              ; preds = %74, %38
  %.1 = phi i64 [ %40, %38 ], [ %.095, %74 ]
  %125 = add i64 %.097, 1
  br label %9

126:                                              ; preds = %9
  ret i64 %.095
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.blas_c.swap_rows(i64 %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5) #0 {
  %.not = icmp eq i64 %2, %3
  br i1 %.not, label %12, label %7

7:                                                ; preds = %6
  %8 = mul i64 %2, %4
  %9 = getelementptr inbounds { float, float }, ptr %1, i64 %8
  %10 = mul i64 %3, %4
  %11 = getelementptr inbounds { float, float }, ptr %1, i64 %10
  call void @adfuzz.model.blas_cswap(i64 %0, ptr %9, i64 %5, ptr %11, i64 %5)
  br label %12

12:                                               ; preds = %7, %6
  ret void
}

; Function Attrs: alwaysinline nounwind
define i64 @adfuzz.model.blas_cgetrs(i64 %0, i64 %1, i64 %2, ptr %3, i64 %4, ptr %5, ptr %6, i64 %7, i64 %8, i64 %9) #0 {
  %11 = call i32 @adfuzz.model.blas_c.is_turned(i64 %0)
  %.not = icmp eq i64 %9, 0
  %. = select i1 %.not, i64 1, i64 %7
  %.not49 = icmp eq i64 %9, 0
  %12 = select i1 %.not49, i64 %7, i64 1
  %.not50 = icmp eq i32 %11, 0
  br i1 %.not50, label %13, label %18

13:                                               ; preds = %15, %10
  %.048 = phi i64 [ %17, %15 ], [ 0, %10 ]
  %14 = icmp slt i64 %.048, %1
  br i1 %14, label %15, label %18

15:                                               ; preds = %13
  %16 = call i64 @adfuzz.model.blas_c.pivot(ptr %5, i64 %8, i64 %.048)
  call void @adfuzz.model.blas_c.swap_rows(i64 %2, ptr %6, i64 %.048, i64 %16, i64 %., i64 %12)
  %17 = add i64 %.048, 1
  br label %13

18:                                               ; preds = %13, %10
  %19 = sext i32 %11 to i64
  %.not51 = icmp eq i32 %11, 0
  %20 = zext i1 %.not51 to i64
  call void @adfuzz.model.blas_c.solve_columns(i64 %19, i64 %0, i64 %20, i64 %1, i64 %2, ptr %3, i64 %4, ptr %6, i64 %7, i64 %9)
  %.not52 = icmp eq i32 %11, 0
  %21 = zext i1 %.not52 to i64
  %22 = sext i32 %11 to i64
  call void @adfuzz.model.blas_c.solve_columns(i64 %21, i64 %0, i64 %22, i64 %1, i64 %2, ptr %3, i64 %4, ptr %6, i64 %7, i64 %9)
  %.not53 = icmp eq i32 %11, 0
  br i1 %.not53, label %27, label %23

23:                                               ; preds = %25, %18
  %.0.in = phi i64 [ %.0, %25 ], [ %1, %18 ]
  %.0 = add i64 %.0.in, -1
  %24 = icmp sgt i64 %.0, -1
  br i1 %24, label %25, label %27

25:                                               ; preds = %23
  %26 = call i64 @adfuzz.model.blas_c.pivot(ptr %5, i64 %8, i64 %.0)
  call void @adfuzz.model.blas_c.swap_rows(i64 %2, ptr %6, i64 %.0, i64 %26, i64 %., i64 %12)
  br label %23

27:                                               ; preds = %23, %18
  ret i64 0
}

; Function Attrs: alwaysinline nounwind
define internal i64 @adfuzz.model.blas_c.pivot(ptr %0, i64 %1, i64 %2) #0 {
  %4 = icmp eq i64 %1, 8
  br i1 %4, label %5, label %8

5:                                                ; preds = %3
  %6 = getelementptr inbounds i64, ptr %0, i64 %2
  %7 = load i64, ptr %6, align 8
  br label %12

8:                                                ; preds = %3
  %9 = getelementptr inbounds i32, ptr %0, i64 %2
  %10 = load i32, ptr %9, align 4
  %11 = sext i32 %10 to i64
  br label %12

12:                                               ; preds = %8, %5
  %13 = phi i64 [ %7, %5 ], [ %11, %8 ]
  %14 = add i64 %13, -1
  ret i64 %14
}

; Function Attrs: alwaysinline nounwind
define i64 @adfuzz.model.blas_cgesv(i64 %0, i64 %1, ptr %2, i64 %3, ptr %4, ptr %5, i64 %6, i64 %7, i64 %8) #0 {
  %10 = call i64 @adfuzz.model.blas_cgetrf(i64 %0, i64 %0, ptr %2, i64 %3, ptr %4, i64 %7, i64 %8)
  %.not = icmp eq i64 %10, 0
  br i1 %.not, label %11, label %13

11:                                               ; preds = %9
  %12 = call i64 @adfuzz.model.blas_cgetrs(i64 0, i64 %0, i64 %1, ptr %2, i64 %3, ptr %4, ptr %5, i64 %6, i64 %7, i64 %8)
  br label %13

13:                                               ; preds = %11, %9
  ret i64 %10
}

declare void @free(ptr)

attributes #0 = { alwaysinline nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { noinline nounwind }
