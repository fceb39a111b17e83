; ModuleID = '<string>'
source_filename = "blas_d.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_ddot(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4, ptr %5, i64 %6) #0 {
  %8 = icmp slt i64 %2, 0
  %9 = sub i64 1, %0
  %10 = mul i64 %9, %2
  %11 = getelementptr inbounds double, ptr %1, i64 %10
  %12 = select i1 %8, ptr %11, ptr %1
  %13 = icmp slt i64 %4, 0
  %14 = sub i64 1, %0
  %15 = mul i64 %14, %4
  %16 = getelementptr inbounds double, ptr %3, i64 %15
  %17 = select i1 %13, ptr %16, ptr %3
  br label %18

18:                                               ; preds = %20, %7
  %.021 = phi double [ 0.000000e+00, %7 ], [ %28, %20 ]
  %.0 = phi i64 [ 0, %7 ], [ %29, %20 ]
  %19 = icmp slt i64 %.0, %0
  br i1 %19, label %20, label %30

20:                                               ; preds = %18
  %21 = mul i64 %.0, %2
  %22 = getelementptr inbounds double, ptr %12, i64 %21
  %23 = load double, ptr %22, align 8
  %24 = mul i64 %.0, %4
  %25 = getelementptr inbounds double, ptr %17, i64 %24
  %26 = load double, ptr %25, align 8
  %27 = fmul double %23, %26
  %28 = fadd double %.021, %27
  %29 = add i64 %.0, 1
  br label %18

30:                                               ; preds = %18
  store double %.021, ptr %5, align 8
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_daxpy(i64 %0, double %1, ptr %2, i64 %3, ptr %4, i64 %5) #0 {
  %7 = icmp slt i64 %3, 0
  %8 = sub i64 1, %0
  %9 = mul i64 %8, %3
  %10 = getelementptr inbounds double, ptr %2, i64 %9
  %11 = select i1 %7, ptr %10, ptr %2
  %12 = icmp slt i64 %5, 0
  %13 = sub i64 1, %0
  %14 = mul i64 %13, %5
  %15 = getelementptr inbounds double, ptr %4, i64 %14
  %16 = select i1 %12, ptr %15, ptr %4
  br label %17

17:                                               ; preds = %19, %6
  %.0 = phi i64 [ 0, %6 ], [ %28, %19 ]
  %18 = icmp slt i64 %.0, %0
  br i1 %18, label %19, label %29

19:                                               ; preds = %17
  %20 = mul i64 %.0, %3
  %21 = getelementptr inbounds double, ptr %11, i64 %20
  %22 = load double, ptr %21, align 8
  %23 = fmul double %1, %22
  %24 = mul i64 %.0, %5
  %25 = getelementptr inbounds double, ptr %16, i64 %24
  %26 = load double, ptr %25, align 8
  %27 = fadd double %26, %23
  store double %27, ptr %25, align 8
  %28 = add i64 %.0, 1
  br label %17

29:                                               ; preds = %17
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_daxpby(i64 %0, double %1, ptr %2, i64 %3, double %4, ptr %5, i64 %6) #0 {
  %8 = icmp slt i64 %3, 0
  %9 = sub i64 1, %0
  %10 = mul i64 %9, %3
  %11 = getelementptr inbounds double, ptr %2, i64 %10
  %12 = select i1 %8, ptr %11, ptr %2
  %13 = icmp slt i64 %6, 0
  %14 = sub i64 1, %0
  %15 = mul i64 %14, %6
  %16 = getelementptr inbounds double, ptr %5, i64 %15
  %17 = select i1 %13, ptr %16, ptr %5
  br label %18

18:                                               ; preds = %31, %7
  %.0 = phi i64 [ 0, %7 ], [ %36, %31 ]
  %19 = icmp slt i64 %.0, %0
  br i1 %19, label %20, label %37

20:                                               ; preds = %18
  %21 = mul i64 %.0, %3
  %22 = getelementptr inbounds double, ptr %12, i64 %21
  %23 = load double, ptr %22, align 8
  %24 = fmul double %1, %23
  %25 = fcmp oeq double %4, 0.000000e+00
  br i1 %25, label %31, label %26

26:                                               ; preds = %20
  %27 = mul i64 %.0, %6
  %28 = getelementptr inbounds double, ptr %17, i64 %27
  %29 = load double, ptr %28, align 8
  %30 = fmul double %4, %29
  br label %31

31:                                               ; preds = %26, %20
  %32 = phi double [ %30, %26 ], [ 0.000000e+00, %20 ]
  %33 = fadd double %24, %32
  %34 = mul i64 %.0, %6
  %35 = getelementptr inbounds double, ptr %17, i64 %34
  store double %33, ptr %35, align 8
  %36 = add i64 %.0, 1
  br label %18

37:                                               ; preds = %18
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dscal(i64 %0, double %1, ptr %2, i64 %3) #0 {
  %5 = icmp sgt i64 %3, 0
  br i1 %5, label %6, label %14

6:                                                ; preds = %8, %4
  %.0 = phi i64 [ %13, %8 ], [ 0, %4 ]
  %7 = icmp slt i64 %.0, %0
  br i1 %7, label %8, label %14

8:                                                ; preds = %6
  %9 = mul i64 %.0, %3
  %10 = getelementptr inbounds double, ptr %2, i64 %9
  %11 = load double, ptr %10, align 8
  %12 = fmul double %11, %1
  store double %12, ptr %10, align 8
  %13 = add i64 %.0, 1
  br label %6

14:                                               ; preds = %6, %4
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dcopy(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4) #0 {
  %6 = icmp slt i64 %2, 0
  %7 = sub i64 1, %0
  %8 = mul i64 %7, %2
  %9 = getelementptr inbounds double, ptr %1, i64 %8
  %10 = select i1 %6, ptr %9, ptr %1
  %11 = icmp slt i64 %4, 0
  %12 = sub i64 1, %0
  %13 = mul i64 %12, %4
  %14 = getelementptr inbounds double, ptr %3, i64 %13
  %15 = select i1 %11, ptr %14, ptr %3
  br label %16

16:                                               ; preds = %18, %5
  %.0 = phi i64 [ 0, %5 ], [ %24, %18 ]
  %17 = icmp slt i64 %.0, %0
  br i1 %17, label %18, label %25

18:                                               ; preds = %16
  %19 = mul i64 %.0, %2
  %20 = getelementptr inbounds double, ptr %10, i64 %19
  %21 = load double, ptr %20, align 8
  %22 = mul i64 %.0, %4
  %23 = getelementptr inbounds double, ptr %15, i64 %22
  store double %21, ptr %23, align 8
  %24 = add i64 %.0, 1
  br label %16

25:                                               ; preds = %16
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dswap(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4) #0 {
  %6 = icmp slt i64 %2, 0
  %7 = sub i64 1, %0
  %8 = mul i64 %7, %2
  %9 = getelementptr inbounds double, ptr %1, i64 %8
  %10 = select i1 %6, ptr %9, ptr %1
  %11 = icmp slt i64 %4, 0
  %12 = sub i64 1, %0
  %13 = mul i64 %12, %4
  %14 = getelementptr inbounds double, ptr %3, i64 %13
  %15 = select i1 %11, ptr %14, ptr %3
  br label %16

16:                                               ; preds = %18, %5
  %.0 = phi i64 [ 0, %5 ], [ %29, %18 ]
  %17 = icmp slt i64 %.0, %0
  br i1 %17, label %18, label %30

18:                                               ; preds = %16
  %19 = mul i64 %.0, %2
  %20 = getelementptr inbounds double, ptr %10, i64 %19
  %21 = load double, ptr %20, align 8
  %22 = mul i64 %.0, %4
  %23 = getelementptr inbounds double, ptr %15, i64 %22
  %24 = load double, ptr %23, align 8
  %25 = mul i64 %.0, %2
  %26 = getelementptr inbounds double, ptr %10, i64 %25
  store double %24, ptr %26, align 8
  %27 = mul i64 %.0, %4
  %28 = getelementptr inbounds double, ptr %15, i64 %27
  store double %21, ptr %28, align 8
  %29 = add i64 %.0, 1
  br label %16

30:                                               ; preds = %16
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dnrm2(i64 %0, ptr %1, i64 %2, ptr %3) #0 {
  %5 = icmp slt i64 %2, 0
  %6 = sub i64 1, %0
  %7 = mul i64 %6, %2
  %8 = getelementptr inbounds double, ptr %1, i64 %7
  %9 = select i1 %5, ptr %8, ptr %1
  br label %10

10:                                               ; preds = %12, %4
  %.050 = phi i64 [ 0, %4 ], [ %21, %12 ]
  %.048 = phi double [ 0.000000e+00, %4 ], [ %20, %12 ]
  %11 = icmp slt i64 %.050, %0
  br i1 %11, label %12, label %22

12:                                               ; preds = %10
  %13 = mul i64 %.050, %2
  %14 = getelementptr inbounds double, ptr %9, i64 %13
  %15 = load double, ptr %14, align 8
  %16 = mul i64 %.050, %2
  %17 = getelementptr inbounds double, ptr %9, i64 %16
  %18 = load double, ptr %17, align 8
  %19 = fmul double %15, %18
  %20 = fadd double %.048, %19
  %21 = add i64 %.050, 1
  br label %10

22:                                               ; preds = %10
  %23 = fcmp ogt double %.048, 0x7E70000000000000
  %24 = fcmp olt double %.048, 0x7B0000000000000
  %or.cond = or i1 %23, %24
  %25 = fcmp ord double %.048, 0.000000e+00
  %or.cond52 = and i1 %or.cond, %25
  br i1 %or.cond52, label %26, label %52

26:                                               ; preds = %28, %22
  %.051 = phi double [ %..051, %28 ], [ 0.000000e+00, %22 ]
  %.049 = phi i64 [ %34, %28 ], [ 0, %22 ]
  %27 = icmp slt i64 %.049, %0
  br i1 %27, label %28, label %35

28:                                               ; preds = %26
  %29 = mul i64 %.049, %2
  %30 = getelementptr inbounds double, ptr %9, i64 %29
  %31 = load double, ptr %30, align 8
  %32 = call double @llvm.fabs.f64(double %31)
  %33 = fcmp ogt double %32, %.051
  %..051 = select i1 %33, double %32, double %.051
  %34 = add i64 %.049, 1
  br label %26

35:                                               ; preds = %26
  %36 = fcmp ogt double %.051, 0.000000e+00
  %37 = fsub double %.051, %.051
  %38 = fcmp oeq double %37, 0.000000e+00
  %or.cond54 = and i1 %36, %38
  br i1 %or.cond54, label %39, label %52

39:                                               ; preds = %41, %35
  %.1 = phi double [ %47, %41 ], [ 0.000000e+00, %35 ]
  %.047 = phi i64 [ %48, %41 ], [ 0, %35 ]
  %40 = icmp slt i64 %.047, %0
  br i1 %40, label %41, label %49

41:                                               ; preds = %39
  %42 = mul i64 %.047, %2
  %43 = getelementptr inbounds double, ptr %9, i64 %42
  %44 = load double, ptr %43, align 8
  %45 = fdiv double %44, %.051
  %46 = fmul double %45, %45
  %47 = fadd double %.1, %46
  %48 = add i64 %.047, 1
  br label %39

49:                                               ; preds = %39
  %50 = call double @llvm.sqrt.f64(double %.1)
  %51 = fmul double %.051, %50
  br label %54

52:                                               ; preds = %35, %22
  %53 = call double @llvm.sqrt.f64(double %.048)
  br label %54

54:                                               ; preds = %52, %49
  %storemerge = phi double [ %53, %52 ], [ %51, %49 ]
  store double %storemerge, ptr %3, align 8
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #2

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dasum(i64 %0, ptr %1, i64 %2, ptr %3) #0 {
  %5 = icmp sgt i64 %2, 0
  br i1 %5, label %6, label %15

6:                                                ; preds = %8, %4
  %.1 = phi double [ %13, %8 ], [ 0.000000e+00, %4 ]
  %.0 = phi i64 [ %14, %8 ], [ 0, %4 ]
  %7 = icmp slt i64 %.0, %0
  br i1 %7, label %8, label %15

8:                                                ; preds = %6
  %9 = mul i64 %.0, %2
  %10 = getelementptr inbounds double, ptr %1, i64 %9
  %11 = load double, ptr %10, align 8
  %12 = call double @llvm.fabs.f64(double %11)
  %13 = fadd double %.1, %12
  %14 = add i64 %.0, 1
  br label %6

15:                                               ; preds = %6, %4
  %.09 = phi double [ 0.000000e+00, %4 ], [ %.1, %6 ]
  store double %.09, ptr %3, align 8
  ret void
}

; Function Attrs: alwaysinline nounwind
define i64 @adfuzz.model.blas_diamax(i64 %0, ptr %1, i64 %2) #0 {
  %4 = icmp slt i64 %0, 1
  %5 = icmp slt i64 %2, 1
  %or.cond = or i1 %4, %5
  br i1 %or.cond, label %20, label %6

6:                                                ; preds = %3
  %7 = load double, ptr %1, align 8
  %8 = call double @llvm.fabs.f64(double %7)
  br label %9

9:                                                ; preds = %11, %6
  %.016 = phi i64 [ 0, %6 ], [ %.117, %11 ]
  %.015 = phi double [ %8, %6 ], [ %.1, %11 ]
  %.014 = phi i64 [ 1, %6 ], [ %17, %11 ]
  %10 = icmp slt i64 %.014, %0
  br i1 %10, label %11, label %18

11:                                               ; preds = %9
  %12 = mul i64 %.014, %2
  %13 = getelementptr inbounds double, ptr %1, i64 %12
  %14 = load double, ptr %13, align 8
  %15 = call double @llvm.fabs.f64(double %14)
  %16 = fcmp ogt double %15, %.015
  %.117 = select i1 %16, i64 %.014, i64 %.016
  %.1 = select i1 %16, double %15, double %.015
  %17 = add i64 %.014, 1
  br label %9

18:                                               ; preds = %9
  %19 = add i64 %.016, 1
  br label %20

20:                                               ; preds = %18, %3
  %.0 = phi i64 [ %19, %18 ], [ 0, %3 ]
  ret i64 %.0
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_drot(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4, double %5, double %6) #0 {
  %8 = icmp slt i64 %2, 0
  %9 = sub i64 1, %0
  %10 = mul i64 %9, %2
  %11 = getelementptr inbounds double, ptr %1, i64 %10
  %12 = select i1 %8, ptr %11, ptr %1
  %13 = icmp slt i64 %4, 0
  %14 = sub i64 1, %0
  %15 = mul i64 %14, %4
  %16 = getelementptr inbounds double, ptr %3, i64 %15
  %17 = select i1 %13, ptr %16, ptr %3
  br label %18

18:                                               ; preds = %20, %7
  %.0 = phi i64 [ 0, %7 ], [ %37, %20 ]
  %19 = icmp slt i64 %.0, %0
  br i1 %19, label %20, label %38

20:                                               ; preds = %18
  %21 = mul i64 %.0, %2
  %22 = getelementptr inbounds double, ptr %12, i64 %21
  %23 = load double, ptr %22, align 8
  %24 = mul i64 %.0, %4
  %25 = getelementptr inbounds double, ptr %17, i64 %24
  %26 = load double, ptr %25, align 8
  %27 = fmul double %5, %23
  %28 = fmul double %6, %26
  %29 = fadd double %27, %28
  %30 = mul i64 %.0, %2
  %31 = getelementptr inbounds double, ptr %12, i64 %30
  store double %29, ptr %31, align 8
  %32 = fmul double %5, %26
  %33 = fmul double %6, %23
  %34 = fsub double %32, %33
  %35 = mul i64 %.0, %4
  %36 = getelementptr inbounds double, ptr %17, i64 %35
  store double %34, ptr %36, align 8
  %37 = add i64 %.0, 1
  br label %18

38:                                               ; preds = %18
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_drotm(i64 %0, ptr %1, i64 %2, ptr %3, i64 %4, ptr %5) #0 {
  %7 = load double, ptr %5, align 8
  %8 = fcmp oeq double %7, -2.000000e+00
  br i1 %8, label %64, label %9

9:                                                ; preds = %6
  %10 = fcmp oeq double %7, 0.000000e+00
  br i1 %10, label %14, label %11

11:                                               ; preds = %9
  %12 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %13 = load double, ptr %12, align 8
  br label %14

14:                                               ; preds = %11, %9
  %15 = phi double [ %13, %11 ], [ 1.000000e+00, %9 ]
  %16 = fcmp oeq double %7, 1.000000e+00
  br i1 %16, label %20, label %17

17:                                               ; preds = %14
  %18 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %19 = load double, ptr %18, align 8
  br label %20

20:                                               ; preds = %17, %14
  %21 = phi double [ %19, %17 ], [ -1.000000e+00, %14 ]
  %22 = fcmp oeq double %7, 1.000000e+00
  br i1 %22, label %26, label %23

23:                                               ; preds = %20
  %24 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %25 = load double, ptr %24, align 8
  br label %26

26:                                               ; preds = %23, %20
  %27 = phi double [ %25, %23 ], [ 1.000000e+00, %20 ]
  %28 = fcmp oeq double %7, 0.000000e+00
  br i1 %28, label %32, label %29

29:                                               ; preds = %26
  %30 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %31 = load double, ptr %30, align 8
  br label %32

32:                                               ; preds = %29, %26
  %33 = phi double [ %31, %29 ], [ 1.000000e+00, %26 ]
  %34 = icmp slt i64 %2, 0
  %35 = sub i64 1, %0
  %36 = mul i64 %35, %2
  %37 = getelementptr inbounds double, ptr %1, i64 %36
  %38 = select i1 %34, ptr %37, ptr %1
  %39 = icmp slt i64 %4, 0
  %40 = sub i64 1, %0
  %41 = mul i64 %40, %4
  %42 = getelementptr inbounds double, ptr %3, i64 %41
  %43 = select i1 %39, ptr %42, ptr %3
  br label %44

44:                                               ; preds = %46, %32
  %.0 = phi i64 [ 0, %32 ], [ %63, %46 ]
  %45 = icmp slt i64 %.0, %0
  br i1 %45, label %46, label %64

46:                                               ; preds = %44
  %47 = mul i64 %.0, %2
  %48 = getelementptr inbounds double, ptr %38, i64 %47
  %49 = load double, ptr %48, align 8
  %50 = mul i64 %.0, %4
  %51 = getelementptr inbounds double, ptr %43, i64 %50
  %52 = load double, ptr %51, align 8
  %53 = fmul double %15, %49
  %54 = fmul double %27, %52
  %55 = fadd double %53, %54
  %56 = mul i64 %.0, %2
  %57 = getelementptr inbounds double, ptr %38, i64 %56
  store double %55, ptr %57, align 8
  %58 = fmul double %21, %49
  %59 = fmul double %33, %52
  %60 = fadd double %58, %59
  %61 = mul i64 %.0, %4
  %62 = getelementptr inbounds double, ptr %43, i64 %61
  store double %60, ptr %62, align 8
  %63 = add i64 %.0, 1
  br label %44

64:                                               ; preds = %44, %6
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dgemv(i64 %0, i64 %1, i64 %2, double %3, ptr %4, i64 %5, ptr %6, i64 %7, double %8, ptr noalias %9, i64 %10) #0 {
  %12 = call i32 @adfuzz.model.blas_d.is_turned(i64 %0)
  %.not = icmp eq i32 %12, 0
  %. = select i1 %.not, i64 %1, i64 %2
  %.not49 = icmp eq i32 %12, 0
  %13 = select i1 %.not49, i64 %2, i64 %1
  %.not50 = icmp eq i32 %12, 0
  %14 = select i1 %.not50, i64 1, i64 %5
  %.not51 = icmp eq i32 %12, 0
  %15 = select i1 %.not51, i64 %5, i64 1
  %16 = icmp slt i64 %7, 0
  %17 = sub i64 1, %13
  %18 = mul i64 %17, %7
  %19 = getelementptr inbounds double, ptr %6, i64 %18
  %20 = select i1 %16, ptr %19, ptr %6
  %21 = icmp slt i64 %10, 0
  %22 = sub i64 1, %.
  %23 = mul i64 %22, %10
  %24 = getelementptr inbounds double, ptr %9, i64 %23
  %25 = select i1 %21, ptr %24, ptr %9
  br label %26

26:                                               ; preds = %49, %11
  %.048 = phi i64 [ 0, %11 ], [ %55, %49 ]
  %27 = icmp slt i64 %.048, %.
  br i1 %27, label %28, label %56

28:                                               ; preds = %30, %26
  %.047 = phi double [ %40, %30 ], [ 0.000000e+00, %26 ]
  %.0 = phi i64 [ %41, %30 ], [ 0, %26 ]
  %29 = icmp slt i64 %.0, %13
  br i1 %29, label %30, label %42

30:                                               ; preds = %28
  %31 = mul i64 %.048, %14
  %32 = getelementptr double, ptr %4, i64 %31
  %33 = mul i64 %.0, %15
  %34 = getelementptr double, ptr %32, i64 %33
  %35 = load double, ptr %34, align 8
  %36 = mul i64 %.0, %7
  %37 = getelementptr inbounds double, ptr %20, i64 %36
  %38 = load double, ptr %37, align 8
  %39 = fmul double %35, %38
  %40 = fadd double %.047, %39
  %41 = add i64 %.0, 1
  br label %28

42:                                               ; preds = %28
  %43 = fcmp oeq double %8, 0.000000e+00
  br i1 %43, label %49, label %44

44:                                               ; preds = %42
  %45 = mul i64 %.048, %10
  %46 = getelementptr inbounds double, ptr %25, i64 %45
  %47 = load double, ptr %46, align 8
  %48 = fmul double %8, %47
  br label %49

49:                                               ; preds = %44, %42
  %50 = phi double [ %48, %44 ], [ 0.000000e+00, %42 ]
  %51 = fmul double %3, %.047
  %52 = fadd double %50, %51
  %53 = mul i64 %.048, %10
  %54 = getelementptr inbounds double, ptr %25, i64 %53
  store double %52, ptr %54, align 8
  %55 = add i64 %.048, 1
  br label %26

56:                                               ; preds = %26
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal i32 @adfuzz.model.blas_d.is_turned(i64 %0) #0 {
  %2 = icmp eq i64 %0, 1
  %3 = icmp eq i64 %0, 2
  %4 = zext i1 %3 to i32
  %5 = select i1 %2, i32 1, i32 %4
  ret i32 %5
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dgbmv(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, double %5, ptr %6, i64 %7, ptr %8, i64 %9, double %10, ptr noalias %11, i64 %12) #0 {
  %14 = call i32 @adfuzz.model.blas_d.is_turned(i64 %0)
  %.not = icmp eq i32 %14, 0
  %. = select i1 %.not, i64 %1, i64 %2
  %.not70 = icmp eq i32 %14, 0
  %15 = select i1 %.not70, i64 %2, i64 %1
  %.not71 = icmp eq i32 %14, 0
  %16 = select i1 %.not71, i64 %3, i64 %4
  %.not72 = icmp eq i32 %14, 0
  %17 = select i1 %.not72, i64 %4, i64 %3
  %18 = icmp slt i64 %9, 0
  %19 = sub i64 1, %15
  %20 = mul i64 %19, %9
  %21 = getelementptr inbounds double, ptr %8, i64 %20
  %22 = select i1 %18, ptr %21, ptr %8
  %23 = icmp slt i64 %12, 0
  %24 = sub i64 1, %.
  %25 = mul i64 %24, %12
  %26 = getelementptr inbounds double, ptr %11, i64 %25
  %27 = select i1 %23, ptr %26, ptr %11
  br label %28

28:                                               ; preds = %70, %13
  %.068 = phi i64 [ 0, %13 ], [ %76, %70 ]
  %29 = icmp slt i64 %.068, %.
  br i1 %29, label %30, label %77

30:                                               ; preds = %28
  %31 = icmp sgt i64 %.068, %16
  %32 = sub i64 %.068, %16
  %33 = select i1 %31, i64 %32, i64 0
  %34 = add i64 %.068, %17
  %35 = add i64 %34, 1
  %36 = icmp slt i64 %35, %15
  %37 = add i64 %.068, %17
  %38 = add i64 %37, 1
  %39 = select i1 %36, i64 %38, i64 %15
  br label %40

40:                                               ; preds = %53, %30
  %.069 = phi double [ 0.000000e+00, %30 ], [ %61, %53 ]
  %.0 = phi i64 [ %33, %30 ], [ %62, %53 ]
  %41 = icmp slt i64 %.0, %39
  br i1 %41, label %42, label %63

42:                                               ; preds = %40
  %.not73 = icmp eq i32 %14, 0
  br i1 %.not73, label %48, label %43

43:                                               ; preds = %42
  %44 = add i64 %4, %.0
  %45 = sub i64 %44, %.068
  %46 = mul i64 %.068, %7
  %47 = add i64 %45, %46
  br label %53

48:                                               ; preds = %42
  %49 = add i64 %4, %.068
  %50 = sub i64 %49, %.0
  %51 = mul i64 %.0, %7
  %52 = add i64 %50, %51
  br label %53

53:                                               ; preds = %48, %43
  %54 = phi i64 [ %47, %43 ], [ %52, %48 ]
  %55 = getelementptr inbounds double, ptr %6, i64 %54
  %56 = load double, ptr %55, align 8
  %57 = mul i64 %.0, %9
  %58 = getelementptr inbounds double, ptr %22, i64 %57
  %59 = load double, ptr %58, align 8
  %60 = fmul double %56, %59
  %61 = fadd double %.069, %60
  %62 = add i64 %.0, 1
  br label %40

63:                                               ; preds = %40
  %64 = fcmp oeq double %10, 0.000000e+00
  br i1 %64, label %70, label %65

65:                                               ; preds = %63
  %66 = mul i64 %.068, %12
  %67 = getelementptr inbounds double, ptr %27, i64 %66
  %68 = load double, ptr %67, align 8
  %69 = fmul double %10, %68
  br label %70

70:                                               ; preds = %65, %63
  %71 = phi double [ %69, %65 ], [ 0.000000e+00, %63 ]
  %72 = fmul double %5, %.069
  %73 = fadd double %71, %72
  %74 = mul i64 %.068, %12
  %75 = getelementptr inbounds double, ptr %27, i64 %74
  store double %73, ptr %75, align 8
  %76 = add i64 %.068, 1
  br label %28

77:                                               ; preds = %28
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dger(i64 %0, i64 %1, double %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr noalias %7, i64 %8, i64 %9, i64 %10) #0 {
  %12 = icmp slt i64 %4, 0
  %13 = sub i64 1, %0
  %14 = mul i64 %13, %4
  %15 = getelementptr inbounds double, ptr %3, i64 %14
  %16 = select i1 %12, ptr %15, ptr %3
  %17 = icmp slt i64 %6, 0
  %18 = sub i64 1, %1
  %19 = mul i64 %18, %6
  %20 = getelementptr inbounds double, ptr %5, i64 %19
  %21 = select i1 %17, ptr %20, ptr %5
  br label %22

22:                                               ; preds = %42, %11
  %.028 = phi i64 [ 0, %11 ], [ %43, %42 ]
  %23 = icmp slt i64 %.028, %1
  br i1 %23, label %24, label %44

24:                                               ; preds = %22
  %25 = mul i64 %.028, %6
  %26 = getelementptr inbounds double, ptr %21, i64 %25
  %27 = load double, ptr %26, align 8
  %28 = fmul double %2, %27
  br label %29

29:                                               ; preds = %31, %24
  %.0 = phi i64 [ 0, %24 ], [ %41, %31 ]
  %30 = icmp slt i64 %.0, %0
  br i1 %30, label %31, label %42

31:                                               ; preds = %29
  %32 = mul i64 %.0, %4
  %33 = getelementptr inbounds double, ptr %16, i64 %32
  %34 = load double, ptr %33, align 8
  %35 = fmul double %34, %28
  %36 = mul i64 %.028, %8
  %37 = getelementptr double, ptr %7, i64 %.0
  %38 = getelementptr double, ptr %37, i64 %36
  %39 = load double, ptr %38, align 8
  %40 = fadd double %39, %35
  store double %40, ptr %38, align 8
  %41 = add i64 %.0, 1
  br label %29

42:                                               ; preds = %29
  %43 = add i64 %.028, 1
  br label %22

44:                                               ; preds = %22
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dsymv(i64 %0, i64 %1, double %2, ptr %3, i64 %4, ptr %5, i64 %6, double %7, ptr %8, i64 %9) #0 {
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
  call void @adfuzz.model.blas_d.symmetric_times(ptr %11, double %2, ptr %3, ptr %5, i64 %6, double %7, ptr %8, i64 %9)
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.blas_d.symmetric_times(ptr %0, double %1, ptr %2, ptr %3, i64 %4, double %5, ptr noalias %6, i64 %7) #0 {
  %9 = icmp slt i64 %4, 0
  br i1 %9, label %10, label %16

10:                                               ; preds = %8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %12 = load i64, ptr %11, align 8
  %13 = sub i64 1, %12
  %14 = mul i64 %13, %4
  %15 = getelementptr inbounds double, ptr %3, i64 %14
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
  %24 = getelementptr inbounds double, ptr %6, i64 %23
  br label %25

25:                                               ; preds = %19, %16
  %26 = phi ptr [ %24, %19 ], [ %6, %16 ]
  br label %27

27:                                               ; preds = %73, %25
  %.062 = phi i64 [ 0, %25 ], [ %79, %73 ]
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %29 = load i64, ptr %28, align 8
  %30 = icmp slt i64 %.062, %29
  br i1 %30, label %31, label %80

31:                                               ; preds = %27
  %32 = call i64 @adfuzz.model.blas_d.from(ptr %0, i64 0, i64 %.062)
  br label %33

33:                                               ; preds = %36, %31
  %.061 = phi double [ 0.000000e+00, %31 ], [ %43, %36 ]
  %.060 = phi i64 [ %32, %31 ], [ %44, %36 ]
  %34 = call i64 @adfuzz.model.blas_d.to(ptr %0, i64 0, i64 %.062)
  %35 = icmp slt i64 %.060, %34
  br i1 %35, label %36, label %45

36:                                               ; preds = %33
  %37 = call ptr @adfuzz.model.blas_d.entry(ptr %0, i64 0, ptr %2, i64 %.062, i64 %.060)
  %38 = load double, ptr %37, align 8
  %39 = mul i64 %.060, %4
  %40 = getelementptr inbounds double, ptr %17, i64 %39
  %41 = load double, ptr %40, align 8
  %42 = fmul double %38, %41
  %43 = fadd double %.061, %42
  %44 = add i64 %.060, 1
  br label %33

45:                                               ; preds = %33
  %46 = call i64 @adfuzz.model.blas_d.from(ptr %0, i64 1, i64 %.062)
  br label %47

47:                                               ; preds = %50, %45
  %.1 = phi double [ %.061, %45 ], [ %57, %50 ]
  %.0 = phi i64 [ %46, %45 ], [ %58, %50 ]
  %48 = call i64 @adfuzz.model.blas_d.to(ptr %0, i64 1, i64 %.062)
  %49 = icmp slt i64 %.0, %48
  br i1 %49, label %50, label %59

50:                                               ; preds = %47
  %51 = call ptr @adfuzz.model.blas_d.entry(ptr %0, i64 1, ptr %2, i64 %.062, i64 %.0)
  %52 = load double, ptr %51, align 8
  %53 = mul i64 %.0, %4
  %54 = getelementptr inbounds double, ptr %17, i64 %53
  %55 = load double, ptr %54, align 8
  %56 = fmul double %52, %55
  %57 = fadd double %.1, %56
  %58 = add i64 %.0, 1
  br label %47

59:                                               ; preds = %47
  %60 = call ptr @adfuzz.model.blas_d.entry(ptr %0, i64 0, ptr %2, i64 %.062, i64 %.062)
  %61 = load double, ptr %60, align 8
  %62 = mul i64 %.062, %4
  %63 = getelementptr inbounds double, ptr %17, i64 %62
  %64 = load double, ptr %63, align 8
  %65 = fmul double %61, %64
  %66 = fadd double %.1, %65
  %67 = fcmp oeq double %5, 0.000000e+00
  br i1 %67, label %73, label %68

68:                                               ; preds = %59
  %69 = mul i64 %.062, %7
  %70 = getelementptr inbounds double, ptr %26, i64 %69
  %71 = load double, ptr %70, align 8
  %72 = fmul double %5, %71
  br label %73

73:                                               ; preds = %68, %59
  %74 = phi double [ %72, %68 ], [ 0.000000e+00, %59 ]
  %75 = fmul double %1, %66
  %76 = fadd double %74, %75
  %77 = mul i64 %.062, %7
  %78 = getelementptr inbounds double, ptr %26, i64 %77
  store double %76, ptr %78, align 8
  %79 = add i64 %.062, 1
  br label %27

80:                                               ; preds = %27
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dsbmv(i64 %0, i64 %1, i64 %2, double %3, ptr %4, i64 %5, ptr %6, i64 %7, double %8, ptr %9, i64 %10) #0 {
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
  call void @adfuzz.model.blas_d.symmetric_times(ptr %12, double %3, ptr %4, ptr %6, i64 %7, double %8, ptr %9, i64 %10)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dspmv(i64 %0, i64 %1, double %2, ptr %3, ptr %4, i64 %5, double %6, ptr %7, i64 %8) #0 {
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
  call void @adfuzz.model.blas_d.symmetric_times(ptr %10, double %2, ptr %3, ptr %4, i64 %5, double %6, ptr %7, i64 %8)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dsyr(i64 %0, i64 %1, double %2, ptr %3, i64 %4, ptr %5, i64 %6) #0 {
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
  call void @adfuzz.model.blas_d.rank_one(ptr %8, double %2, ptr %3, i64 %4, ptr %5)
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.blas_d.rank_one(ptr %0, double %1, ptr %2, i64 %3, ptr noalias %4) #0 {
  %6 = icmp slt i64 %3, 0
  br i1 %6, label %7, label %13

7:                                                ; preds = %5
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %9 = load i64, ptr %8, align 8
  %10 = sub i64 1, %9
  %11 = mul i64 %10, %3
  %12 = getelementptr inbounds double, ptr %2, i64 %11
  br label %13

13:                                               ; preds = %7, %5
  %14 = phi ptr [ %12, %7 ], [ %2, %5 ]
  br label %15

15:                                               ; preds = %50, %13
  %.036 = phi i64 [ 0, %13 ], [ %51, %50 ]
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %17 = load i64, ptr %16, align 8
  %18 = icmp slt i64 %.036, %17
  br i1 %18, label %19, label %52

19:                                               ; preds = %15
  %20 = mul i64 %.036, %3
  %21 = getelementptr inbounds double, ptr %14, i64 %20
  %22 = load double, ptr %21, align 8
  %23 = fmul double %1, %22
  %24 = mul i64 %.036, %3
  %25 = getelementptr inbounds double, ptr %14, i64 %24
  %26 = load double, ptr %25, align 8
  %27 = fmul double %23, %26
  %28 = call i64 @adfuzz.model.blas_d.place(ptr %0, i64 %.036, i64 %.036)
  %29 = getelementptr inbounds double, ptr %4, i64 %28
  %30 = load double, ptr %29, align 8
  %31 = fadd double %30, %27
  store double %31, ptr %29, align 8
  %32 = call i64 @adfuzz.model.blas_d.from(ptr %0, i64 0, i64 %.036)
  br label %33

33:                                               ; preds = %36, %19
  %.0 = phi i64 [ %32, %19 ], [ %49, %36 ]
  %34 = call i64 @adfuzz.model.blas_d.to(ptr %0, i64 0, i64 %.036)
  %35 = icmp slt i64 %.0, %34
  br i1 %35, label %36, label %50

36:                                               ; preds = %33
  %37 = mul i64 %.036, %3
  %38 = getelementptr inbounds double, ptr %14, i64 %37
  %39 = load double, ptr %38, align 8
  %40 = fmul double %1, %39
  %41 = mul i64 %.0, %3
  %42 = getelementptr inbounds double, ptr %14, i64 %41
  %43 = load double, ptr %42, align 8
  %44 = fmul double %40, %43
  %45 = call i64 @adfuzz.model.blas_d.place(ptr %0, i64 %.036, i64 %.0)
  %46 = getelementptr inbounds double, ptr %4, i64 %45
  %47 = load double, ptr %46, align 8
  %48 = fadd double %47, %44
  store double %48, ptr %46, align 8
  %49 = add i64 %.0, 1
  br label %33

50:                                               ; preds = %33
  %51 = add i64 %.036, 1
  br label %15

52:                                               ; preds = %15
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dspr(i64 %0, i64 %1, double %2, ptr %3, i64 %4, ptr %5) #0 {
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
  call void @adfuzz.model.blas_d.rank_one(ptr %7, double %2, ptr %3, i64 %4, ptr %5)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dsyr2(i64 %0, i64 %1, double %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8) #0 {
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
  call void @adfuzz.model.blas_d.rank_two(ptr %10, double %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7)
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.blas_d.rank_two(ptr %0, double %1, ptr %2, i64 %3, ptr %4, i64 %5, ptr noalias %6) #0 {
  %8 = icmp slt i64 %3, 0
  br i1 %8, label %9, label %15

9:                                                ; preds = %7
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %11 = load i64, ptr %10, align 8
  %12 = sub i64 1, %11
  %13 = mul i64 %12, %3
  %14 = getelementptr inbounds double, ptr %2, i64 %13
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
  %23 = getelementptr inbounds double, ptr %4, i64 %22
  br label %24

24:                                               ; preds = %18, %15
  %25 = phi ptr [ %23, %18 ], [ %4, %15 ]
  br label %26

26:                                               ; preds = %70, %24
  %.047 = phi i64 [ 0, %24 ], [ %71, %70 ]
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %28 = load i64, ptr %27, align 8
  %29 = icmp slt i64 %.047, %28
  br i1 %29, label %30, label %72

30:                                               ; preds = %26
  %31 = fmul double %1, 2.000000e+00
  %32 = mul i64 %.047, %3
  %33 = getelementptr inbounds double, ptr %16, i64 %32
  %34 = load double, ptr %33, align 8
  %35 = mul i64 %.047, %5
  %36 = getelementptr inbounds double, ptr %25, i64 %35
  %37 = load double, ptr %36, align 8
  %38 = fmul double %34, %37
  %39 = fmul double %31, %38
  %40 = call i64 @adfuzz.model.blas_d.place(ptr %0, i64 %.047, i64 %.047)
  %41 = getelementptr inbounds double, ptr %6, i64 %40
  %42 = load double, ptr %41, align 8
  %43 = fadd double %42, %39
  store double %43, ptr %41, align 8
  %44 = call i64 @adfuzz.model.blas_d.from(ptr %0, i64 0, i64 %.047)
  br label %45

45:                                               ; preds = %48, %30
  %.0 = phi i64 [ %44, %30 ], [ %69, %48 ]
  %46 = call i64 @adfuzz.model.blas_d.to(ptr %0, i64 0, i64 %.047)
  %47 = icmp slt i64 %.0, %46
  br i1 %47, label %48, label %70

48:                                               ; preds = %45
  %49 = mul i64 %.047, %3
  %50 = getelementptr inbounds double, ptr %16, i64 %49
  %51 = load double, ptr %50, align 8
  %52 = mul i64 %.0, %5
  %53 = getelementptr inbounds double, ptr %25, i64 %52
  %54 = load double, ptr %53, align 8
  %55 = fmul double %51, %54
  %56 = mul i64 %.047, %5
  %57 = getelementptr inbounds double, ptr %25, i64 %56
  %58 = load double, ptr %57, align 8
  %59 = mul i64 %.0, %3
  %60 = getelementptr inbounds double, ptr %16, i64 %59
  %61 = load double, ptr %60, align 8
  %62 = fmul double %58, %61
  %63 = fadd double %55, %62
  %64 = fmul double %1, %63
  %65 = call i64 @adfuzz.model.blas_d.place(ptr %0, i64 %.047, i64 %.0)
  %66 = getelementptr inbounds double, ptr %6, i64 %65
  %67 = load double, ptr %66, align 8
  %68 = fadd double %67, %64
  store double %68, ptr %66, align 8
  %69 = add i64 %.0, 1
  br label %45

70:                                               ; preds = %45
  %71 = add i64 %.047, 1
  br label %26

72:                                               ; preds = %26
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dspr2(i64 %0, i64 %1, double %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7) #0 {
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
  call void @adfuzz.model.blas_d.rank_two(ptr %9, double %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7)
  ret void
}

; Function Attrs: noinline nounwind
define void @adfuzz.model.blas_d_solve(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, ptr %8, ptr noalias %9, i64 %10, i64 %11) #3 {
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

18:                                               ; preds = %66, %12
  %.051 = phi i64 [ 0, %12 ], [ %67, %66 ]
  %19 = icmp slt i64 %.051, %7
  br i1 %19, label %20, label %68

20:                                               ; preds = %18
  %21 = icmp slt i64 %10, 0
  br i1 %21, label %22, label %28

22:                                               ; preds = %20
  %23 = mul i64 %.051, %11
  %24 = getelementptr inbounds double, ptr %9, i64 %23
  %25 = sub i64 1, %2
  %26 = mul i64 %25, %10
  %27 = getelementptr inbounds double, ptr %24, i64 %26
  br label %31

28:                                               ; preds = %20
  %29 = mul i64 %.051, %11
  %30 = getelementptr inbounds double, ptr %9, i64 %29
  br label %31

31:                                               ; preds = %28, %22
  %32 = phi ptr [ %27, %22 ], [ %30, %28 ]
  br label %33

33:                                               ; preds = %61, %31
  %.052 = phi i64 [ 0, %31 ], [ %65, %61 ]
  %34 = icmp slt i64 %.052, %2
  br i1 %34, label %35, label %66

35:                                               ; preds = %33
  %36 = call i32 @adfuzz.model.blas_d.is_upper(ptr %13, i64 %5)
  %.not = icmp eq i32 %36, 0
  %37 = xor i64 %.052, -1
  %38 = add i64 %2, %37
  %39 = select i1 %.not, i64 %.052, i64 %38
  %40 = mul i64 %39, %10
  %41 = getelementptr inbounds double, ptr %32, i64 %40
  %42 = load double, ptr %41, align 8
  %43 = call i64 @adfuzz.model.blas_d.from(ptr %13, i64 %5, i64 %39)
  br label %44

44:                                               ; preds = %47, %35
  %.050 = phi double [ %42, %35 ], [ %54, %47 ]
  %.0 = phi i64 [ %43, %35 ], [ %55, %47 ]
  %45 = call i64 @adfuzz.model.blas_d.to(ptr %13, i64 %5, i64 %39)
  %46 = icmp slt i64 %.0, %45
  br i1 %46, label %47, label %56

47:                                               ; preds = %44
  %48 = call ptr @adfuzz.model.blas_d.entry(ptr %13, i64 %5, ptr %8, i64 %39, i64 %.0)
  %49 = load double, ptr %48, align 8
  %50 = mul i64 %.0, %10
  %51 = getelementptr inbounds double, ptr %32, i64 %50
  %52 = load double, ptr %51, align 8
  %53 = fmul double %49, %52
  %54 = fsub double %.050, %53
  %55 = add i64 %.0, 1
  br label %44

56:                                               ; preds = %44
  %.not53 = icmp eq i64 %6, 0
  br i1 %.not53, label %57, label %61

57:                                               ; preds = %56
  %58 = call ptr @adfuzz.model.blas_d.entry(ptr %13, i64 %5, ptr %8, i64 %39, i64 %39)
  %59 = load double, ptr %58, align 8
  %60 = fdiv double %.050, %59
  br label %61

61:                                               ; preds = %57, %56
  %62 = phi double [ %60, %57 ], [ %.050, %56 ]
  %63 = mul i64 %39, %10
  %64 = getelementptr inbounds double, ptr %32, i64 %63
  store double %62, ptr %64, align 8
  %65 = add i64 %.052, 1
  br label %33

66:                                               ; preds = %33
  %67 = add i64 %.051, 1
  br label %18

68:                                               ; preds = %18
  call void @llvm.lifetime.end.p0(ptr %13)
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal i32 @adfuzz.model.blas_d.is_upper(ptr %0, i64 %1) #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load i64, ptr %3, align 8
  %5 = icmp ne i64 %4, 0
  %6 = zext i1 %5 to i32
  %7 = call i32 @adfuzz.model.blas_d.is_turned(i64 %1)
  %8 = icmp ne i32 %7, %6
  %9 = zext i1 %8 to i32
  ret i32 %9
}

; Function Attrs: alwaysinline nounwind
define internal i64 @adfuzz.model.blas_d.from(ptr %0, i64 %1, i64 %2) #0 {
  %4 = call i32 @adfuzz.model.blas_d.is_upper(ptr %0, i64 %1)
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
define internal i64 @adfuzz.model.blas_d.to(ptr %0, i64 %1, i64 %2) #0 {
  %4 = call i32 @adfuzz.model.blas_d.is_upper(ptr %0, i64 %1)
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
define internal ptr @adfuzz.model.blas_d.entry(ptr %0, i64 %1, ptr %2, i64 %3, i64 %4) #0 {
  %6 = call i32 @adfuzz.model.blas_d.is_turned(i64 %1)
  %.not = icmp eq i32 %6, 0
  br i1 %.not, label %9, label %7

7:                                                ; preds = %5
  %8 = call i64 @adfuzz.model.blas_d.place(ptr %0, i64 %4, i64 %3)
  br label %11

9:                                                ; preds = %5
  %10 = call i64 @adfuzz.model.blas_d.place(ptr %0, i64 %3, i64 %4)
  br label %11

11:                                               ; preds = %9, %7
  %12 = phi i64 [ %8, %7 ], [ %10, %9 ]
  %13 = getelementptr inbounds double, ptr %2, i64 %12
  ret ptr %13
}

; Function Attrs: alwaysinline nounwind
define ptr @adfuzz.model.blas_d_solve_augmented(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, ptr %8, ptr noalias %9, i64 %10, i64 %11) #0 {
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
  %33 = getelementptr inbounds double, ptr %29, i64 %32
  br label %34

34:                                               ; preds = %55, %12
  %.072 = phi i64 [ 0, %12 ], [ %56, %55 ]
  %35 = icmp slt i64 %.072, %2
  br i1 %35, label %36, label %57

36:                                               ; preds = %34
  %37 = call i64 @adfuzz.model.blas_d.from(ptr %13, i64 0, i64 %.072)
  br label %38

38:                                               ; preds = %41, %36
  %.071 = phi i64 [ %37, %36 ], [ %47, %41 ]
  %39 = call i64 @adfuzz.model.blas_d.to(ptr %13, i64 0, i64 %.072)
  %40 = icmp slt i64 %.071, %39
  br i1 %40, label %41, label %48

41:                                               ; preds = %38
  %42 = call i64 @adfuzz.model.blas_d.place(ptr %13, i64 %.072, i64 %.071)
  %43 = getelementptr inbounds double, ptr %8, i64 %42
  %44 = load double, ptr %43, align 8
  %45 = call i64 @adfuzz.model.blas_d.place(ptr %14, i64 %.072, i64 %.071)
  %46 = getelementptr inbounds double, ptr %29, i64 %45
  store double %44, ptr %46, align 8
  %47 = add i64 %.071, 1
  br label %38

48:                                               ; preds = %38
  %.not = icmp eq i64 %6, 0
  br i1 %.not, label %49, label %55

49:                                               ; preds = %48
  %50 = call i64 @adfuzz.model.blas_d.place(ptr %13, i64 %.072, i64 %.072)
  %51 = getelementptr inbounds double, ptr %8, i64 %50
  %52 = load double, ptr %51, align 8
  %53 = call i64 @adfuzz.model.blas_d.place(ptr %14, i64 %.072, i64 %.072)
  %54 = getelementptr inbounds double, ptr %29, i64 %53
  store double %52, ptr %54, align 8
  br label %55

55:                                               ; preds = %49, %48
  %56 = add i64 %.072, 1
  br label %34

57:                                               ; preds = %34
  call void @adfuzz.model.blas_d_solve(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, ptr %8, ptr %9, i64 %10, i64 %11)
  br label %58

58:                                               ; preds = %82, %57
  %.070 = phi i64 [ 0, %57 ], [ %83, %82 ]
  %59 = icmp slt i64 %.070, %7
  br i1 %59, label %60, label %84

60:                                               ; preds = %73, %58
  %.0 = phi i64 [ %81, %73 ], [ 0, %58 ]
  %61 = icmp slt i64 %.0, %2
  br i1 %61, label %62, label %82

62:                                               ; preds = %60
  %63 = icmp slt i64 %10, 0
  br i1 %63, label %64, label %70

64:                                               ; preds = %62
  %65 = mul i64 %.070, %11
  %66 = getelementptr inbounds double, ptr %9, i64 %65
  %67 = sub i64 1, %2
  %68 = mul i64 %67, %10
  %69 = getelementptr inbounds double, ptr %66, i64 %68
  br label %73

70:                                               ; preds = %62
  %71 = mul i64 %.070, %11
  %72 = getelementptr inbounds double, ptr %9, i64 %71
  br label %73

73:                                               ; preds = %70, %64
  %74 = phi ptr [ %69, %64 ], [ %72, %70 ]
  %75 = mul i64 %.0, %10
  %76 = getelementptr inbounds double, ptr %74, i64 %75
  %77 = load double, ptr %76, align 8
  %78 = mul i64 %.070, %2
  %79 = getelementptr double, ptr %33, i64 %.0
  %80 = getelementptr double, ptr %79, i64 %78
  store double %77, ptr %80, align 8
  %81 = add i64 %.0, 1
  br label %60

82:                                               ; preds = %60
  %83 = add i64 %.070, 1
  br label %58

84:                                               ; preds = %58
  call void @llvm.lifetime.end.p0(ptr %14)
  call void @llvm.lifetime.end.p0(ptr %13)
  ret ptr %29
}

declare ptr @malloc(i64)

; Function Attrs: alwaysinline nounwind
define internal i64 @adfuzz.model.blas_d.place(ptr %0, i64 %1, i64 %2) #0 {
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
define void @adfuzz.model.blas_d_solve_reverse(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, ptr %8, ptr %9, ptr %10, ptr %11, i64 %12, i64 %13, ptr %14) #0 {
  %16 = alloca [5 x i64], align 16
  %.not = icmp eq ptr %11, null
  br i1 %.not, label %76, label %17

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
  %26 = getelementptr inbounds double, ptr %14, i64 %25
  %27 = icmp eq i64 %0, 2
  %28 = add i64 %3, 1
  %29 = select i1 %27, i64 %28, i64 %2
  %30 = xor i64 %5, 2
  call void @adfuzz.model.blas_d_solve(i64 %0, i64 %1, i64 %2, i64 %3, i64 %29, i64 %30, i64 %6, i64 %7, ptr %14, ptr %11, i64 %12, i64 %13)
  %.not70 = icmp eq ptr %9, null
  br i1 %.not70, label %75, label %31

31:                                               ; preds = %73, %17
  %.069 = phi i64 [ %74, %73 ], [ 0, %17 ]
  %32 = icmp slt i64 %.069, %2
  br i1 %32, label %33, label %75

33:                                               ; preds = %31
  %34 = call i64 @adfuzz.model.blas_d.from(ptr %16, i64 %5, i64 %.069)
  br label %35

35:                                               ; preds = %68, %33
  %.068 = phi i64 [ %34, %33 ], [ %72, %68 ]
  %36 = call i64 @adfuzz.model.blas_d.to(ptr %16, i64 %5, i64 %.069)
  %.not71 = icmp eq i64 %6, 0
  %37 = zext i1 %.not71 to i64
  %38 = add i64 %36, %37
  %39 = icmp slt i64 %.068, %38
  br i1 %39, label %40, label %73

40:                                               ; preds = %35
  %41 = call i64 @adfuzz.model.blas_d.to(ptr %16, i64 %5, i64 %.069)
  %42 = icmp slt i64 %.068, %41
  %.068..069 = select i1 %42, i64 %.068, i64 %.069
  br label %43

43:                                               ; preds = %56, %40
  %.066 = phi double [ 0.000000e+00, %40 ], [ %66, %56 ]
  %.0 = phi i64 [ 0, %40 ], [ %67, %56 ]
  %44 = icmp slt i64 %.0, %7
  br i1 %44, label %45, label %68

45:                                               ; preds = %43
  %46 = icmp slt i64 %12, 0
  br i1 %46, label %47, label %53

47:                                               ; preds = %45
  %48 = mul i64 %.0, %13
  %49 = getelementptr inbounds double, ptr %11, i64 %48
  %50 = sub i64 1, %2
  %51 = mul i64 %50, %12
  %52 = getelementptr inbounds double, ptr %49, i64 %51
  br label %56

53:                                               ; preds = %45
  %54 = mul i64 %.0, %13
  %55 = getelementptr inbounds double, ptr %11, i64 %54
  br label %56

56:                                               ; preds = %53, %47
  %57 = phi ptr [ %52, %47 ], [ %55, %53 ]
  %58 = mul i64 %.069, %12
  %59 = getelementptr inbounds double, ptr %57, i64 %58
  %60 = load double, ptr %59, align 8
  %61 = getelementptr double, ptr %26, i64 %.068..069
  %62 = mul i64 %.0, %2
  %63 = getelementptr double, ptr %61, i64 %62
  %64 = load double, ptr %63, align 8
  %65 = fmul double %60, %64
  %66 = fadd double %.066, %65
  %67 = add i64 %.0, 1
  br label %43

68:                                               ; preds = %43
  %69 = call ptr @adfuzz.model.blas_d.entry(ptr %16, i64 %5, ptr %9, i64 %.069, i64 %.068..069)
  %70 = load double, ptr %69, align 8
  %71 = fsub double %70, %.066
  store double %71, ptr %69, align 8
  %72 = add i64 %.068, 1
  br label %35

73:                                               ; preds = %35
  %74 = add i64 %.069, 1
  br label %31

75:                                               ; preds = %31, %17
  call void @llvm.lifetime.end.p0(ptr %16)
  br label %76

76:                                               ; preds = %75, %15
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dtrmv(i64 %0, i64 %1, i64 %2, i64 %3, ptr %4, i64 %5, ptr %6, i64 %7) #0 {
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
  call void @adfuzz.model.blas_d.triangular_times(ptr %9, i64 %1, i64 %2, ptr %4, ptr %6, i64 %7)
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.blas_d.triangular_times(ptr %0, i64 %1, i64 %2, ptr %3, ptr noalias %4, i64 %5) #0 {
  %7 = icmp slt i64 %5, 0
  br i1 %7, label %8, label %14

8:                                                ; preds = %6
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %10 = load i64, ptr %9, align 8
  %11 = sub i64 1, %10
  %12 = mul i64 %11, %5
  %13 = getelementptr inbounds double, ptr %4, i64 %12
  br label %14

14:                                               ; preds = %8, %6
  %15 = phi ptr [ %13, %8 ], [ %4, %6 ]
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %17 = load i64, ptr %16, align 8
  %18 = shl i64 %17, 3
  %19 = call ptr @malloc(i64 %18)
  br label %20

20:                                               ; preds = %24, %14
  %.049 = phi i64 [ 0, %14 ], [ %29, %24 ]
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %22 = load i64, ptr %21, align 8
  %23 = icmp slt i64 %.049, %22
  br i1 %23, label %24, label %30

24:                                               ; preds = %20
  %25 = mul i64 %.049, %5
  %26 = getelementptr inbounds double, ptr %15, i64 %25
  %27 = load double, ptr %26, align 8
  %28 = getelementptr inbounds double, ptr %19, i64 %.049
  store double %27, ptr %28, align 8
  %29 = add i64 %.049, 1
  br label %20

30:                                               ; preds = %58, %20
  %.048 = phi i64 [ %61, %58 ], [ 0, %20 ]
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %32 = load i64, ptr %31, align 8
  %33 = icmp slt i64 %.048, %32
  br i1 %33, label %34, label %62

34:                                               ; preds = %30
  %.not = icmp eq i64 %2, 0
  br i1 %.not, label %38, label %35

35:                                               ; preds = %34
  %36 = getelementptr inbounds double, ptr %19, i64 %.048
  %37 = load double, ptr %36, align 8
  br label %44

38:                                               ; preds = %34
  %39 = call ptr @adfuzz.model.blas_d.entry(ptr %0, i64 %1, ptr %3, i64 %.048, i64 %.048)
  %40 = load double, ptr %39, align 8
  %41 = getelementptr inbounds double, ptr %19, i64 %.048
  %42 = load double, ptr %41, align 8
  %43 = fmul double %40, %42
  br label %44

44:                                               ; preds = %38, %35
  %45 = phi double [ %37, %35 ], [ %43, %38 ]
  %46 = call i64 @adfuzz.model.blas_d.from(ptr %0, i64 %1, i64 %.048)
  br label %47

47:                                               ; preds = %50, %44
  %.047 = phi double [ %45, %44 ], [ %56, %50 ]
  %.0 = phi i64 [ %46, %44 ], [ %57, %50 ]
  %48 = call i64 @adfuzz.model.blas_d.to(ptr %0, i64 %1, i64 %.048)
  %49 = icmp slt i64 %.0, %48
  br i1 %49, label %50, label %58

50:                                               ; preds = %47
  %51 = call ptr @adfuzz.model.blas_d.entry(ptr %0, i64 %1, ptr %3, i64 %.048, i64 %.0)
  %52 = load double, ptr %51, align 8
  %53 = getelementptr inbounds double, ptr %19, i64 %.0
  %54 = load double, ptr %53, align 8
  %55 = fmul double %52, %54
  %56 = fadd double %.047, %55
  %57 = add i64 %.0, 1
  br label %47

58:                                               ; preds = %47
  %59 = mul i64 %.048, %5
  %60 = getelementptr inbounds double, ptr %15, i64 %59
  store double %.047, ptr %60, align 8
  %61 = add i64 %.048, 1
  br label %30

62:                                               ; preds = %30
  call void @free(ptr %19)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dtbmv(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8) #0 {
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
  call void @adfuzz.model.blas_d.triangular_times(ptr %10, i64 %1, i64 %2, ptr %5, ptr %7, i64 %8)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dtpmv(i64 %0, i64 %1, i64 %2, i64 %3, ptr %4, ptr %5, i64 %6) #0 {
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
  call void @adfuzz.model.blas_d.triangular_times(ptr %8, i64 %1, i64 %2, ptr %4, ptr %5, i64 %6)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dtrsv(i64 %0, i64 %1, i64 %2, i64 %3, ptr %4, i64 %5, ptr %6, i64 %7) #0 {
  call void @adfuzz.model.blas_d_solve(i64 0, i64 %0, i64 %3, i64 0, i64 %5, i64 %1, i64 %2, i64 1, ptr %4, ptr %6, i64 %7, i64 0)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dtbsv(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8) #0 {
  call void @adfuzz.model.blas_d_solve(i64 2, i64 %0, i64 %3, i64 %4, i64 %6, i64 %1, i64 %2, i64 1, ptr %5, ptr %7, i64 %8, i64 0)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dtpsv(i64 %0, i64 %1, i64 %2, i64 %3, ptr %4, ptr %5, i64 %6) #0 {
  call void @adfuzz.model.blas_d_solve(i64 1, i64 %0, i64 %3, i64 0, i64 0, i64 %1, i64 %2, i64 1, ptr %4, ptr %5, i64 %6, i64 0)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dgemm(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, double %5, ptr %6, i64 %7, ptr %8, i64 %9, double %10, ptr noalias %11, i64 %12) #0 {
  %14 = call i32 @adfuzz.model.blas_d.is_turned(i64 %0)
  %15 = call i32 @adfuzz.model.blas_d.is_turned(i64 %1)
  %.not = icmp eq i32 %15, 0
  %. = select i1 %.not, i64 1, i64 %9
  %.not79 = icmp eq i32 %15, 0
  %16 = select i1 %.not79, i64 %9, i64 1
  br label %17

17:                                               ; preds = %94, %13
  %.073 = phi i64 [ 0, %13 ], [ %95, %94 ]
  %18 = icmp slt i64 %.073, %3
  br i1 %18, label %19, label %96

19:                                               ; preds = %17
  %.not80 = icmp eq i32 %14, 0
  br i1 %.not80, label %53, label %20

20:                                               ; preds = %45, %19
  %.078 = phi i64 [ %52, %45 ], [ 0, %19 ]
  %21 = icmp slt i64 %.078, %2
  br i1 %21, label %22, label %94

22:                                               ; preds = %24, %20
  %.077 = phi double [ %35, %24 ], [ 0.000000e+00, %20 ]
  %.076 = phi i64 [ %36, %24 ], [ 0, %20 ]
  %23 = icmp slt i64 %.076, %4
  br i1 %23, label %24, label %37

24:                                               ; preds = %22
  %25 = mul i64 %.078, %7
  %26 = getelementptr double, ptr %6, i64 %25
  %27 = getelementptr double, ptr %26, i64 %.076
  %28 = load double, ptr %27, align 8
  %29 = mul i64 %.076, %.
  %30 = getelementptr double, ptr %8, i64 %29
  %31 = mul i64 %.073, %16
  %32 = getelementptr double, ptr %30, i64 %31
  %33 = load double, ptr %32, align 8
  %34 = fmul double %28, %33
  %35 = fadd double %.077, %34
  %36 = add i64 %.076, 1
  br label %22

37:                                               ; preds = %22
  %38 = fcmp oeq double %10, 0.000000e+00
  br i1 %38, label %45, label %39

39:                                               ; preds = %37
  %40 = mul i64 %.073, %12
  %41 = getelementptr double, ptr %11, i64 %.078
  %42 = getelementptr double, ptr %41, i64 %40
  %43 = load double, ptr %42, align 8
  %44 = fmul double %10, %43
  br label %45

45:                                               ; preds = %39, %37
  %46 = phi double [ %44, %39 ], [ 0.000000e+00, %37 ]
  %47 = fmul double %5, %.077
  %48 = fadd double %46, %47
  %49 = mul i64 %.073, %12
  %50 = getelementptr double, ptr %11, i64 %.078
  %51 = getelementptr double, ptr %50, i64 %49
  store double %48, ptr %51, align 8
  %52 = add i64 %.078, 1
  br label %20

53:                                               ; preds = %63, %19
  %.075 = phi i64 [ %68, %63 ], [ 0, %19 ]
  %54 = icmp slt i64 %.075, %2
  br i1 %54, label %55, label %69

55:                                               ; preds = %53
  %56 = fcmp oeq double %10, 0.000000e+00
  br i1 %56, label %63, label %57

57:                                               ; preds = %55
  %58 = mul i64 %.073, %12
  %59 = getelementptr double, ptr %11, i64 %.075
  %60 = getelementptr double, ptr %59, i64 %58
  %61 = load double, ptr %60, align 8
  %62 = fmul double %10, %61
  br label %63

63:                                               ; preds = %57, %55
  %64 = phi double [ %62, %57 ], [ 0.000000e+00, %55 ]
  %65 = mul i64 %.073, %12
  %66 = getelementptr double, ptr %11, i64 %.075
  %67 = getelementptr double, ptr %66, i64 %65
  store double %64, ptr %67, align 8
  %68 = add i64 %.075, 1
  br label %53

69:                                               ; preds = %92, %53
  %.074 = phi i64 [ %93, %92 ], [ 0, %53 ]
  %70 = icmp slt i64 %.074, %4
  br i1 %70, label %71, label %94

71:                                               ; preds = %69
  %72 = mul i64 %.074, %.
  %73 = mul i64 %.073, %16
  %74 = getelementptr double, ptr %8, i64 %72
  %75 = getelementptr double, ptr %74, i64 %73
  %76 = load double, ptr %75, align 8
  %77 = fmul double %5, %76
  br label %78

78:                                               ; preds = %80, %71
  %.0 = phi i64 [ 0, %71 ], [ %91, %80 ]
  %79 = icmp slt i64 %.0, %2
  br i1 %79, label %80, label %92

80:                                               ; preds = %78
  %81 = mul i64 %.074, %7
  %82 = getelementptr double, ptr %6, i64 %.0
  %83 = getelementptr double, ptr %82, i64 %81
  %84 = load double, ptr %83, align 8
  %85 = fmul double %84, %77
  %86 = mul i64 %.073, %12
  %87 = getelementptr double, ptr %11, i64 %.0
  %88 = getelementptr double, ptr %87, i64 %86
  %89 = load double, ptr %88, align 8
  %90 = fadd double %89, %85
  store double %90, ptr %88, align 8
  %91 = add i64 %.0, 1
  br label %78

92:                                               ; preds = %78
  %93 = add i64 %.074, 1
  br label %69

94:                                               ; preds = %69, %20
  %95 = add i64 %.073, 1
  br label %17

96:                                               ; preds = %17
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dsymm(i64 %0, i64 %1, i64 %2, i64 %3, double %4, ptr %5, i64 %6, ptr %7, i64 %8, double %9, ptr %10, i64 %11) #0 {
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
  %22 = getelementptr inbounds double, ptr %7, i64 %.030
  %23 = getelementptr inbounds double, ptr %10, i64 %.030
  call void @adfuzz.model.blas_d.symmetric_times(ptr %13, double %4, ptr %5, ptr %22, i64 %8, double %9, ptr %23, i64 %11)
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
  %33 = getelementptr inbounds double, ptr %7, i64 %32
  %34 = mul i64 %.0, %11
  %35 = getelementptr inbounds double, ptr %10, i64 %34
  call void @adfuzz.model.blas_d.symmetric_times(ptr %14, double %4, ptr %5, ptr %33, i64 1, double %9, ptr %35, i64 1)
  %36 = add i64 %.0, 1
  br label %25

37:                                               ; preds = %25, %15
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dsyrk(i64 %0, i64 %1, i64 %2, i64 %3, double %4, ptr %5, i64 %6, double %7, ptr noalias %8, i64 %9) #0 {
  %11 = call i32 @adfuzz.model.blas_d.is_turned(i64 %1)
  %.not = icmp eq i32 %11, 0
  %. = select i1 %.not, i64 1, i64 %6
  %12 = call i32 @adfuzz.model.blas_d.is_turned(i64 %1)
  %.not44 = icmp eq i32 %12, 0
  %13 = select i1 %.not44, i64 %6, i64 1
  br label %14

14:                                               ; preds = %53, %10
  %.043 = phi i64 [ 0, %10 ], [ %54, %53 ]
  %15 = icmp slt i64 %.043, %2
  br i1 %15, label %16, label %55

16:                                               ; preds = %14
  %.not45 = icmp eq i64 %0, 0
  %.043. = select i1 %.not45, i64 %.043, i64 0
  br label %17

17:                                               ; preds = %45, %16
  %.042 = phi i64 [ %.043., %16 ], [ %52, %45 ]
  %.not46 = icmp eq i64 %0, 0
  %18 = add i64 %.043, 1
  %19 = select i1 %.not46, i64 %2, i64 %18
  %20 = icmp slt i64 %.042, %19
  br i1 %20, label %21, label %53

21:                                               ; preds = %23, %17
  %.041 = phi double [ %35, %23 ], [ 0.000000e+00, %17 ]
  %.0 = phi i64 [ %36, %23 ], [ 0, %17 ]
  %22 = icmp slt i64 %.0, %3
  br i1 %22, label %23, label %37

23:                                               ; preds = %21
  %24 = mul i64 %.042, %.
  %25 = getelementptr double, ptr %5, i64 %24
  %26 = mul i64 %.0, %13
  %27 = getelementptr double, ptr %25, i64 %26
  %28 = load double, ptr %27, align 8
  %29 = mul i64 %.043, %.
  %30 = getelementptr double, ptr %5, i64 %29
  %31 = mul i64 %.0, %13
  %32 = getelementptr double, ptr %30, i64 %31
  %33 = load double, ptr %32, align 8
  %34 = fmul double %28, %33
  %35 = fadd double %.041, %34
  %36 = add i64 %.0, 1
  br label %21

37:                                               ; preds = %21
  %38 = fcmp oeq double %7, 0.000000e+00
  br i1 %38, label %45, label %39

39:                                               ; preds = %37
  %40 = mul i64 %.043, %9
  %41 = getelementptr double, ptr %8, i64 %.042
  %42 = getelementptr double, ptr %41, i64 %40
  %43 = load double, ptr %42, align 8
  %44 = fmul double %7, %43
  br label %45

45:                                               ; preds = %39, %37
  %46 = phi double [ %44, %39 ], [ 0.000000e+00, %37 ]
  %47 = fmul double %4, %.041
  %48 = fadd double %46, %47
  %49 = mul i64 %.043, %9
  %50 = getelementptr double, ptr %8, i64 %.042
  %51 = getelementptr double, ptr %50, i64 %49
  store double %48, ptr %51, align 8
  %52 = add i64 %.042, 1
  br label %17

53:                                               ; preds = %17
  %54 = add i64 %.043, 1
  br label %14

55:                                               ; preds = %14
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dsyr2k(i64 %0, i64 %1, i64 %2, i64 %3, double %4, ptr %5, i64 %6, ptr %7, i64 %8, double %9, ptr noalias %10, i64 %11) #0 {
  %13 = call i32 @adfuzz.model.blas_d.is_turned(i64 %1)
  %.not = icmp eq i32 %13, 0
  %. = select i1 %.not, i64 1, i64 %6
  %.not59 = icmp eq i32 %13, 0
  %14 = select i1 %.not59, i64 %6, i64 1
  %.not60 = icmp eq i32 %13, 0
  %15 = select i1 %.not60, i64 1, i64 %8
  %.not61 = icmp eq i32 %13, 0
  %16 = select i1 %.not61, i64 %8, i64 1
  br label %17

17:                                               ; preds = %68, %12
  %.058 = phi i64 [ 0, %12 ], [ %69, %68 ]
  %18 = icmp slt i64 %.058, %2
  br i1 %18, label %19, label %70

19:                                               ; preds = %17
  %.not62 = icmp eq i64 %0, 0
  %.058. = select i1 %.not62, i64 %.058, i64 0
  br label %20

20:                                               ; preds = %60, %19
  %.057 = phi i64 [ %.058., %19 ], [ %67, %60 ]
  %.not63 = icmp eq i64 %0, 0
  %21 = add i64 %.058, 1
  %22 = select i1 %.not63, i64 %2, i64 %21
  %23 = icmp slt i64 %.057, %22
  br i1 %23, label %24, label %68

24:                                               ; preds = %26, %20
  %.056 = phi double [ %50, %26 ], [ 0.000000e+00, %20 ]
  %.0 = phi i64 [ %51, %26 ], [ 0, %20 ]
  %25 = icmp slt i64 %.0, %3
  br i1 %25, label %26, label %52

26:                                               ; preds = %24
  %27 = mul i64 %.057, %.
  %28 = getelementptr double, ptr %5, i64 %27
  %29 = mul i64 %.0, %14
  %30 = getelementptr double, ptr %28, i64 %29
  %31 = load double, ptr %30, align 8
  %32 = mul i64 %.058, %15
  %33 = getelementptr double, ptr %7, i64 %32
  %34 = mul i64 %.0, %16
  %35 = getelementptr double, ptr %33, i64 %34
  %36 = load double, ptr %35, align 8
  %37 = fmul double %31, %36
  %38 = mul i64 %.057, %15
  %39 = getelementptr double, ptr %7, i64 %38
  %40 = mul i64 %.0, %16
  %41 = getelementptr double, ptr %39, i64 %40
  %42 = load double, ptr %41, align 8
  %43 = mul i64 %.058, %.
  %44 = getelementptr double, ptr %5, i64 %43
  %45 = mul i64 %.0, %14
  %46 = getelementptr double, ptr %44, i64 %45
  %47 = load double, ptr %46, align 8
  %48 = fmul double %42, %47
  %49 = fadd double %37, %48
  %50 = fadd double %.056, %49
  %51 = add i64 %.0, 1
  br label %24

52:                                               ; preds = %24
  %53 = fcmp oeq double %9, 0.000000e+00
  br i1 %53, label %60, label %54

54:                                               ; preds = %52
  %55 = mul i64 %.058, %11
  %56 = getelementptr double, ptr %10, i64 %.057
  %57 = getelementptr double, ptr %56, i64 %55
  %58 = load double, ptr %57, align 8
  %59 = fmul double %9, %58
  br label %60

60:                                               ; preds = %54, %52
  %61 = phi double [ %59, %54 ], [ 0.000000e+00, %52 ]
  %62 = fmul double %4, %.056
  %63 = fadd double %61, %62
  %64 = mul i64 %.058, %11
  %65 = getelementptr double, ptr %10, i64 %.057
  %66 = getelementptr double, ptr %65, i64 %64
  store double %63, ptr %66, align 8
  %67 = add i64 %.057, 1
  br label %20

68:                                               ; preds = %20
  %69 = add i64 %.058, 1
  br label %17

70:                                               ; preds = %17
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dtrmm(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, i64 %5, double %6, ptr %7, i64 %8, ptr %9, i64 %10) #0 {
  %12 = alloca [5 x i64], align 8
  %13 = alloca [5 x i64], align 8
  %.not = icmp eq i64 %0, 0
  br i1 %.not, label %24, label %14

14:                                               ; preds = %16, %11
  %.038 = phi i64 [ %23, %16 ], [ 0, %11 ]
  %15 = icmp slt i64 %.038, %4
  br i1 %15, label %16, label %34

16:                                               ; preds = %14
  store i64 0, ptr %12, align 8
  %17 = getelementptr inbounds nuw i8, ptr %12, i64 8
  store i64 %1, ptr %17, align 8
  %18 = getelementptr inbounds nuw i8, ptr %12, i64 16
  store i64 %5, ptr %18, align 8
  %19 = getelementptr inbounds nuw i8, ptr %12, i64 24
  store i64 0, ptr %19, align 8
  %20 = getelementptr inbounds nuw i8, ptr %12, i64 32
  store i64 %8, ptr %20, align 8
  %21 = xor i64 %2, 1
  %22 = getelementptr inbounds double, ptr %9, i64 %.038
  call void @adfuzz.model.blas_d.triangular_times(ptr %12, i64 %21, i64 %3, ptr %7, ptr %22, i64 %10)
  %23 = add i64 %.038, 1
  br label %14

24:                                               ; preds = %26, %11
  %.037 = phi i64 [ %33, %26 ], [ 0, %11 ]
  %25 = icmp slt i64 %.037, %5
  br i1 %25, label %26, label %34

26:                                               ; preds = %24
  store i64 0, ptr %13, align 8
  %27 = getelementptr inbounds nuw i8, ptr %13, i64 8
  store i64 %1, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %13, i64 16
  store i64 %4, ptr %28, align 8
  %29 = getelementptr inbounds nuw i8, ptr %13, i64 24
  store i64 0, ptr %29, align 8
  %30 = getelementptr inbounds nuw i8, ptr %13, i64 32
  store i64 %8, ptr %30, align 8
  %31 = mul i64 %.037, %10
  %32 = getelementptr inbounds double, ptr %9, i64 %31
  call void @adfuzz.model.blas_d.triangular_times(ptr %13, i64 %2, i64 %3, ptr %7, ptr %32, i64 1)
  %33 = add i64 %.037, 1
  br label %24

34:                                               ; preds = %24, %14
  br label %35

35:                                               ; preds = %46, %34
  %.036 = phi i64 [ 0, %34 ], [ %47, %46 ]
  %36 = icmp slt i64 %.036, %5
  br i1 %36, label %37, label %48

37:                                               ; preds = %39, %35
  %.0 = phi i64 [ %45, %39 ], [ 0, %35 ]
  %38 = icmp slt i64 %.0, %4
  br i1 %38, label %39, label %46

39:                                               ; preds = %37
  %40 = mul i64 %.036, %10
  %41 = getelementptr double, ptr %9, i64 %.0
  %42 = getelementptr double, ptr %41, i64 %40
  %43 = load double, ptr %42, align 8
  %44 = fmul double %43, %6
  store double %44, ptr %42, align 8
  %45 = add i64 %.0, 1
  br label %37

46:                                               ; preds = %37
  %47 = add i64 %.036, 1
  br label %35

48:                                               ; preds = %35
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dtrsm(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, i64 %5, double %6, ptr %7, i64 %8, ptr %9, i64 %10) #0 {
  br label %12

12:                                               ; preds = %23, %11
  %.030 = phi i64 [ 0, %11 ], [ %24, %23 ]
  %13 = icmp slt i64 %.030, %5
  br i1 %13, label %14, label %25

14:                                               ; preds = %16, %12
  %.0 = phi i64 [ %22, %16 ], [ 0, %12 ]
  %15 = icmp slt i64 %.0, %4
  br i1 %15, label %16, label %23

16:                                               ; preds = %14
  %17 = mul i64 %.030, %10
  %18 = getelementptr double, ptr %9, i64 %.0
  %19 = getelementptr double, ptr %18, i64 %17
  %20 = load double, ptr %19, align 8
  %21 = fmul double %20, %6
  store double %21, ptr %19, align 8
  %22 = add i64 %.0, 1
  br label %14

23:                                               ; preds = %14
  %24 = add i64 %.030, 1
  br label %12

25:                                               ; preds = %12
  %.not = icmp eq i64 %0, 0
  br i1 %.not, label %28, label %26

26:                                               ; preds = %25
  %27 = xor i64 %2, 1
  call void @adfuzz.model.blas_d_solve(i64 0, i64 %1, i64 %5, i64 0, i64 %8, i64 %27, i64 %3, i64 %4, ptr %7, ptr %9, i64 %10, i64 1)
  br label %29

28:                                               ; preds = %25
  call void @adfuzz.model.blas_d_solve(i64 0, i64 %1, i64 %4, i64 0, i64 %8, i64 %2, i64 %3, i64 %5, ptr %7, ptr %9, i64 1, i64 %10)
  br label %29

29:                                               ; preds = %28, %26
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_dlacpy(i64 %0, i64 %1, i64 %2, ptr %3, i64 %4, ptr %5, i64 %6, i64 %7) #0 {
  br label %9

9:                                                ; preds = %42, %8
  %.027 = phi i64 [ 0, %8 ], [ %43, %42 ]
  %10 = icmp slt i64 %.027, %2
  br i1 %10, label %11, label %44

11:                                               ; preds = %40, %9
  %.0 = phi i64 [ %41, %40 ], [ 0, %9 ]
  %12 = icmp slt i64 %.0, %1
  br i1 %12, label %13, label %42

13:                                               ; preds = %11
  %14 = and i64 %0, -33
  %15 = icmp eq i64 %14, 85
  br i1 %15, label %16, label %17

16:                                               ; preds = %13
  %.not28 = icmp sgt i64 %.0, %.027
  br i1 %.not28, label %40, label %20

17:                                               ; preds = %13
  %18 = and i64 %0, -33
  %19 = icmp eq i64 %18, 76
  %.not = icmp slt i64 %.0, %.027
  %or.cond = and i1 %19, %.not
  br i1 %or.cond, label %40, label %20

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
  %29 = getelementptr inbounds double, ptr %3, i64 %28
  %30 = load double, ptr %29, align 8
  %.not30 = icmp eq i64 %7, 0
  br i1 %.not30, label %34, label %31

31:                                               ; preds = %27
  %32 = mul i64 %.0, %6
  %33 = add i64 %32, %.027
  br label %37

34:                                               ; preds = %27
  %35 = mul i64 %.027, %6
  %36 = add i64 %.0, %35
  br label %37

37:                                               ; preds = %34, %31
  %38 = phi i64 [ %33, %31 ], [ %36, %34 ]
  %39 = getelementptr inbounds double, ptr %5, i64 %38
  store double %30, ptr %39, align 8
  br label %40

40:                                               ; preds = %37, %17, %16
  %41 = add i64 %.0, 1
  br label %11

42:                                               ; preds = %11
  %43 = add i64 %.027, 1
  br label %9

44:                                               ; preds = %9
  ret void
}

; Function Attrs: alwaysinline nounwind
define i64 @adfuzz.model.blas_dlascl(i64 %0, i64 %1, i64 %2, double %3, double %4, i64 %5, i64 %6, ptr %7, i64 %8, i64 %9) #0 {
  %11 = fdiv double %4, %3
  br label %12

12:                                               ; preds = %87, %10
  %.067 = phi i64 [ 0, %10 ], [ %88, %87 ]
  %13 = icmp slt i64 %.067, %6
  br i1 %13, label %14, label %89

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
  %.0 = phi i64 [ %.266, %71 ], [ %86, %81 ]
  %73 = icmp slt i64 %.0, %.3
  br i1 %73, label %74, label %87

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
  %83 = getelementptr inbounds double, ptr %7, i64 %82
  %84 = load double, ptr %83, align 8
  %85 = fmul double %84, %11
  store double %85, ptr %83, align 8
  %86 = add i64 %.0, 1
  br label %72

87:                                               ; preds = %72
  %88 = add i64 %.067, 1
  br label %12

89:                                               ; preds = %12
  ret i64 0
}

; Function Attrs: alwaysinline nounwind
define i64 @adfuzz.model.blas_dtrtrs(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8, i64 %9) #0 {
  %.not = icmp eq i64 %2, 0
  br i1 %.not, label %11, label %24

11:                                               ; preds = %21, %10
  %.020 = phi i64 [ %22, %21 ], [ 0, %10 ]
  %12 = icmp slt i64 %.020, %3
  br i1 %12, label %13, label %23

13:                                               ; preds = %11
  %14 = add i64 %6, 1
  %15 = mul i64 %.020, %14
  %16 = getelementptr inbounds double, ptr %5, i64 %15
  %17 = load double, ptr %16, align 8
  %18 = fcmp oeq double %17, 0.000000e+00
  br i1 %18, label %19, label %21

19:                                               ; preds = %13
  %20 = add i64 %.020, 1
  br label %23

21:                                               ; preds = %13
  %22 = add i64 %.020, 1
  br label %11

23:                                               ; preds = %19, %11
  %.021 = phi i64 [ %20, %19 ], [ undef, %11 ]
  %.0 = phi i32 [ 1, %19 ], [ 2, %11 ]
  switch i32 %.0, label %26 [
    i32 2, label %24
    i32 1, label %25
  ]

24:                                               ; preds = %23, %10
  call void @adfuzz.model.blas_d.solve_columns(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8, i64 %9)
  br label %25

25:                                               ; preds = %24, %23
  %.1 = phi i64 [ 0, %24 ], [ %.021, %23 ]
  ret i64 %.1

26:                                               ; preds = %23
  unreachable
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.blas_d.solve_columns(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, ptr %5, i64 %6, ptr %7, i64 %8, i64 %9) #0 {
  %.not = icmp eq i64 %9, 0
  %. = select i1 %.not, i64 1, i64 %8
  %.not13 = icmp eq i64 %9, 0
  %11 = select i1 %.not13, i64 %8, i64 1
  %12 = xor i64 %1, %9
  %13 = xor i64 %0, %9
  call void @adfuzz.model.blas_d_solve(i64 0, i64 %13, i64 %3, i64 0, i64 %6, i64 %12, i64 %2, i64 %4, ptr %5, ptr %7, i64 %., i64 %11)
  ret void
}

; Function Attrs: noinline nounwind
define i64 @adfuzz.model.blas_d_cholesky(i64 %0, i64 %1, ptr %2, i64 %3, i64 %4) #3 {
  br label %6

6:                                                ; preds = %99, %5
  %.0112 = phi i64 [ 0, %5 ], [ %100, %99 ]
  %.0107 = phi i64 [ undef, %5 ], [ %.2, %99 ]
  %7 = icmp slt i64 %.0112, %1
  br i1 %7, label %8, label %101

8:                                                ; preds = %6
  %.pn = add i64 %3, 1
  %9 = mul i64 %.0112, %.pn
  %10 = getelementptr inbounds double, ptr %2, i64 %9
  %11 = load double, ptr %10, align 8
  br label %12

12:                                               ; preds = %31, %8
  %.0109 = phi double [ %11, %8 ], [ %36, %31 ]
  %.0108 = phi i64 [ 0, %8 ], [ %37, %31 ]
  %13 = icmp slt i64 %.0108, %.0112
  br i1 %13, label %14, label %38

14:                                               ; preds = %12
  %.not121 = icmp eq i64 %0, %4
  br i1 %.not121, label %18, label %15

15:                                               ; preds = %14
  %16 = mul i64 %.0112, %3
  %17 = add i64 %.0108, %16
  br label %21

18:                                               ; preds = %14
  %19 = mul i64 %.0108, %3
  %20 = add i64 %.0112, %19
  br label %21

21:                                               ; preds = %18, %15
  %22 = phi i64 [ %17, %15 ], [ %20, %18 ]
  %23 = getelementptr inbounds double, ptr %2, i64 %22
  %24 = load double, ptr %23, align 8
  %.not122 = icmp eq i64 %0, %4
  br i1 %.not122, label %28, label %25

25:                                               ; preds = %21
  %26 = mul i64 %.0112, %3
  %27 = add i64 %.0108, %26
  br label %31

28:                                               ; preds = %21
  %29 = mul i64 %.0108, %3
  %30 = add i64 %.0112, %29
  br label %31

31:                                               ; preds = %28, %25
  %32 = phi i64 [ %27, %25 ], [ %30, %28 ]
  %33 = getelementptr inbounds double, ptr %2, i64 %32
  %34 = load double, ptr %33, align 8
  %35 = fmul double %24, %34
  %36 = fsub double %.0109, %35
  %37 = add i64 %.0108, 1
  br label %12

38:                                               ; preds = %12
  %39 = fcmp ogt double %.0109, 0.000000e+00
  br i1 %39, label %44, label %40

40:                                               ; preds = %38
  %.pn114 = add i64 %3, 1
  %41 = mul i64 %.0112, %.pn114
  %42 = getelementptr inbounds double, ptr %2, i64 %41
  store double %.0109, ptr %42, align 8
  %43 = add i64 %.0112, 1
  br label %98

44:                                               ; preds = %38
  %45 = call double @llvm.sqrt.f64(double %.0109)
  %.pn116 = add i64 %3, 1
  %46 = mul i64 %.0112, %.pn116
  %47 = getelementptr inbounds double, ptr %2, i64 %46
  store double %45, ptr %47, align 8
  br label %48

48:                                               ; preds = %95, %44
  %.0106.in = phi i64 [ %.0112, %44 ], [ %.0106, %95 ]
  %.0106 = add i64 %.0106.in, 1
  %49 = icmp slt i64 %.0106, %1
  br i1 %49, label %50, label %98

50:                                               ; preds = %48
  %.not117 = icmp eq i64 %0, %4
  br i1 %.not117, label %54, label %51

51:                                               ; preds = %50
  %52 = mul i64 %.0106, %3
  %53 = add i64 %.0112, %52
  br label %57

54:                                               ; preds = %50
  %55 = mul i64 %.0112, %3
  %56 = add i64 %.0106, %55
  br label %57

57:                                               ; preds = %54, %51
  %58 = phi i64 [ %53, %51 ], [ %56, %54 ]
  %59 = getelementptr inbounds double, ptr %2, i64 %58
  %60 = load double, ptr %59, align 8
  br label %61

61:                                               ; preds = %80, %57
  %.0105 = phi double [ %60, %57 ], [ %85, %80 ]
  %.0 = phi i64 [ 0, %57 ], [ %86, %80 ]
  %62 = icmp slt i64 %.0, %.0112
  br i1 %62, label %63, label %87

63:                                               ; preds = %61
  %.not119 = icmp eq i64 %0, %4
  br i1 %.not119, label %67, label %64

64:                                               ; preds = %63
  %65 = mul i64 %.0106, %3
  %66 = add i64 %.0, %65
  br label %70

67:                                               ; preds = %63
  %68 = mul i64 %.0, %3
  %69 = add i64 %.0106, %68
  br label %70

70:                                               ; preds = %67, %64
  %71 = phi i64 [ %66, %64 ], [ %69, %67 ]
  %72 = getelementptr inbounds double, ptr %2, i64 %71
  %73 = load double, ptr %72, align 8
  %.not120 = icmp eq i64 %0, %4
  br i1 %.not120, label %77, label %74

74:                                               ; preds = %70
  %75 = mul i64 %.0112, %3
  %76 = add i64 %.0, %75
  br label %80

77:                                               ; preds = %70
  %78 = mul i64 %.0, %3
  %79 = add i64 %.0112, %78
  br label %80

80:                                               ; preds = %77, %74
  %81 = phi i64 [ %76, %74 ], [ %79, %77 ]
  %82 = getelementptr inbounds double, ptr %2, i64 %81
  %83 = load double, ptr %82, align 8
  %84 = fmul double %73, %83
  %85 = fsub double %.0105, %84
  %86 = add i64 %.0, 1
  br label %61

87:                                               ; preds = %61
  %88 = fdiv double %.0105, %45
  %.not118 = icmp eq i64 %0, %4
  br i1 %.not118, label %92, label %89

89:                                               ; preds = %87
  %90 = mul i64 %.0106, %3
  %91 = add i64 %.0112, %90
  br label %95

92:                                               ; preds = %87
  %93 = mul i64 %.0112, %3
  %94 = add i64 %.0106, %93
  br label %95

95:                                               ; preds = %92, %89
  %96 = phi i64 [ %91, %89 ], [ %94, %92 ]
  %97 = getelementptr inbounds double, ptr %2, i64 %96
  store double %88, ptr %97, align 8
  br label %48

98:                                               ; preds = %48, %40
  %.1111 = phi i32 [ 1, %40 ], [ 0, %48 ]
  %.2 = phi i64 [ %43, %40 ], [ %.0107, %48 ]
  %trunc = trunc nuw i32 %.1111 to i1
  %cond = icmp eq i1 %trunc, false
  br i1 %cond, label %99, label %101

99:                                               ; preds = %98
  %100 = add i64 %.0112, 1
  br label %6

101:                                              ; preds = %98, %6
  %.0110 = phi i32 [ %.1111, %98 ], [ 2, %6 ]
  %.1 = phi i64 [ %.2, %98 ], [ %.0107, %6 ]
  switch i32 %.0110, label %104 [
    i32 2, label %102
    i32 1, label %103
  ]

102:                                              ; preds = %101
  br label %103

103:                                              ; preds = %102, %101
  %.3 = phi i64 [ 0, %102 ], [ %.1, %101 ]
  ret i64 %.3

104:                                              ; preds = %101
  unreachable
}

; Function Attrs: alwaysinline nounwind
define { ptr, i64 } @adfuzz.model.blas_d_cholesky_augmented(i64 %0, i64 %1, ptr %2, i64 %3, i64 %4) #0 {
  %6 = call i64 @adfuzz.model.blas_d_cholesky(i64 %0, i64 %1, ptr %2, i64 %3, i64 %4)
  %7 = mul i64 %1, %1
  %8 = shl i64 %7, 3
  %9 = add nuw nsw i64 %8, 8
  %10 = call ptr @malloc(i64 %9)
  %.not = icmp eq i64 %6, 0
  %11 = add i64 %6, -1
  %12 = select i1 %.not, i64 %1, i64 %11
  %13 = sitofp i64 %12 to double
  %14 = mul i64 %1, %1
  %15 = getelementptr inbounds double, ptr %10, i64 %14
  store double %13, ptr %15, align 8
  br label %16

16:                                               ; preds = %35, %5
  %.034 = phi i64 [ 0, %5 ], [ %36, %35 ]
  %17 = icmp slt i64 %.034, %1
  br i1 %17, label %18, label %37

18:                                               ; preds = %27, %16
  %.0 = phi i64 [ %34, %27 ], [ %.034, %16 ]
  %19 = icmp slt i64 %.0, %1
  br i1 %19, label %20, label %35

20:                                               ; preds = %18
  %.not35 = icmp eq i64 %0, %4
  br i1 %.not35, label %24, label %21

21:                                               ; preds = %20
  %22 = mul i64 %.0, %3
  %23 = add i64 %.034, %22
  br label %27

24:                                               ; preds = %20
  %25 = mul i64 %.034, %3
  %26 = add i64 %.0, %25
  br label %27

27:                                               ; preds = %24, %21
  %28 = phi i64 [ %23, %21 ], [ %26, %24 ]
  %29 = getelementptr inbounds double, ptr %2, i64 %28
  %30 = load double, ptr %29, align 8
  %31 = mul i64 %.034, %1
  %32 = getelementptr double, ptr %10, i64 %.0
  %33 = getelementptr double, ptr %32, i64 %31
  store double %30, ptr %33, align 8
  %34 = add i64 %.0, 1
  br label %18

35:                                               ; preds = %18
  %36 = add i64 %.034, 1
  br label %16

37:                                               ; preds = %16
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %10, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %6, 1
  ret { ptr, i64 } %.fca.1.insert
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.blas_d_cholesky_reverse(i64 %0, i64 %1, ptr %2, ptr %3, i64 %4, i64 %5, ptr %6) #0 {
  %.not = icmp eq ptr %3, null
  br i1 %.not, label %148, label %8

8:                                                ; preds = %7
  %9 = mul i64 %1, %1
  %10 = getelementptr inbounds double, ptr %6, i64 %9
  %11 = load double, ptr %10, align 8
  %12 = fptosi double %11 to i64
  %13 = icmp sgt i64 %1, %12
  br i1 %13, label %14, label %38

14:                                               ; preds = %32, %8
  %.0148 = phi i64 [ %37, %32 ], [ 0, %8 ]
  %15 = icmp slt i64 %.0148, %12
  br i1 %15, label %16, label %38

16:                                               ; preds = %14
  %.pn160 = add i64 %4, 1
  %17 = mul i64 %.pn160, %12
  %18 = getelementptr inbounds double, ptr %3, i64 %17
  %19 = load double, ptr %18, align 8
  %20 = fmul double %19, 2.000000e+00
  %21 = mul i64 %.0148, %1
  %22 = getelementptr double, ptr %6, i64 %21
  %23 = getelementptr double, ptr %22, i64 %12
  %24 = load double, ptr %23, align 8
  %25 = fmul double %20, %24
  %.not161 = icmp eq i64 %0, %5
  br i1 %.not161, label %29, label %26

26:                                               ; preds = %16
  %27 = mul i64 %4, %12
  %28 = add i64 %.0148, %27
  br label %32

29:                                               ; preds = %16
  %30 = mul i64 %.0148, %4
  %31 = add i64 %30, %12
  br label %32

32:                                               ; preds = %29, %26
  %33 = phi i64 [ %28, %26 ], [ %31, %29 ]
  %34 = getelementptr inbounds double, ptr %3, i64 %33
  %35 = load double, ptr %34, align 8
  %36 = fsub double %35, %25
  store double %36, ptr %34, align 8
  %37 = add i64 %.0148, 1
  br label %14

38:                                               ; preds = %14, %8
  br label %39

39:                                               ; preds = %124, %38
  %.0147.in = phi i64 [ %12, %38 ], [ %.0147, %124 ]
  %.0147 = add i64 %.0147.in, -1
  %40 = icmp sgt i64 %.0147, -1
  br i1 %40, label %41, label %148

41:                                               ; preds = %111, %39
  %.0146.in = phi i64 [ %.0146, %111 ], [ %1, %39 ]
  %.0146 = add i64 %.0146.in, -1
  %42 = icmp sgt i64 %.0146, %.0147
  br i1 %42, label %43, label %114

43:                                               ; preds = %41
  %.not153 = icmp eq i64 %0, %5
  br i1 %.not153, label %47, label %44

44:                                               ; preds = %43
  %45 = mul i64 %.0146, %4
  %46 = add i64 %.0147, %45
  br label %50

47:                                               ; preds = %43
  %48 = mul i64 %.0147, %4
  %49 = add i64 %.0146, %48
  br label %50

50:                                               ; preds = %47, %44
  %51 = phi i64 [ %46, %44 ], [ %49, %47 ]
  %52 = getelementptr inbounds double, ptr %3, i64 %51
  %53 = load double, ptr %52, align 8
  %54 = add i64 %1, 1
  %55 = mul i64 %.0147, %54
  %56 = getelementptr inbounds double, ptr %6, i64 %55
  %57 = load double, ptr %56, align 8
  %58 = fdiv double %53, %57
  %59 = mul i64 %.0147, %1
  %60 = getelementptr double, ptr %6, i64 %.0146
  %61 = getelementptr double, ptr %60, i64 %59
  %62 = load double, ptr %61, align 8
  %63 = fmul double %58, %62
  %.pn155 = add i64 %4, 1
  %64 = mul i64 %.0147, %.pn155
  %65 = getelementptr inbounds double, ptr %3, i64 %64
  %66 = load double, ptr %65, align 8
  %67 = fsub double %66, %63
  store double %67, ptr %65, align 8
  br label %68

68:                                               ; preds = %98, %50
  %.0145 = phi i64 [ 0, %50 ], [ %103, %98 ]
  %69 = icmp slt i64 %.0145, %.0147
  br i1 %69, label %70, label %104

70:                                               ; preds = %68
  %71 = mul i64 %.0145, %1
  %72 = getelementptr double, ptr %6, i64 %.0147
  %73 = getelementptr double, ptr %72, i64 %71
  %74 = load double, ptr %73, align 8
  %75 = fmul double %58, %74
  %.not157 = icmp eq i64 %0, %5
  br i1 %.not157, label %79, label %76

76:                                               ; preds = %70
  %77 = mul i64 %.0146, %4
  %78 = add i64 %.0145, %77
  br label %82

79:                                               ; preds = %70
  %80 = mul i64 %.0145, %4
  %81 = add i64 %.0146, %80
  br label %82

82:                                               ; preds = %79, %76
  %83 = phi i64 [ %78, %76 ], [ %81, %79 ]
  %84 = getelementptr inbounds double, ptr %3, i64 %83
  %85 = load double, ptr %84, align 8
  %86 = fsub double %85, %75
  store double %86, ptr %84, align 8
  %87 = mul i64 %.0145, %1
  %88 = getelementptr double, ptr %6, i64 %.0146
  %89 = getelementptr double, ptr %88, i64 %87
  %90 = load double, ptr %89, align 8
  %91 = fmul double %58, %90
  %.not158 = icmp eq i64 %0, %5
  br i1 %.not158, label %95, label %92

92:                                               ; preds = %82
  %93 = mul i64 %.0147, %4
  %94 = add i64 %.0145, %93
  br label %98

95:                                               ; preds = %82
  %96 = mul i64 %.0145, %4
  %97 = add i64 %.0147, %96
  br label %98

98:                                               ; preds = %95, %92
  %99 = phi i64 [ %94, %92 ], [ %97, %95 ]
  %100 = getelementptr inbounds double, ptr %3, i64 %99
  %101 = load double, ptr %100, align 8
  %102 = fsub double %101, %91
  store double %102, ptr %100, align 8
  %103 = add i64 %.0145, 1
  br label %68

104:                                              ; preds = %68
  %.not156 = icmp eq i64 %0, %5
  br i1 %.not156, label %108, label %105

105:                                              ; preds = %104
  %106 = mul i64 %.0146, %4
  %107 = add i64 %.0147, %106
  br label %111

108:                                              ; preds = %104
  %109 = mul i64 %.0147, %4
  %110 = add i64 %.0146, %109
  br label %111

111:                                              ; preds = %108, %105
  %112 = phi i64 [ %107, %105 ], [ %110, %108 ]
  %113 = getelementptr inbounds double, ptr %3, i64 %112
  store double %58, ptr %113, align 8
  br label %41

114:                                              ; preds = %41
  %115 = add i64 %1, 1
  %116 = mul i64 %.0147, %115
  %117 = getelementptr inbounds double, ptr %6, i64 %116
  %118 = load double, ptr %117, align 8
  %119 = fmul double %118, 2.000000e+00
  %.pn = add i64 %4, 1
  %120 = mul i64 %.0147, %.pn
  %121 = getelementptr inbounds double, ptr %3, i64 %120
  %122 = load double, ptr %121, align 8
  %123 = fdiv double %122, %119
  store double %123, ptr %121, align 8
  br label %124

124:                                              ; preds = %142, %114
  %.0 = phi i64 [ 0, %114 ], [ %147, %142 ]
  %125 = icmp slt i64 %.0, %.0147
  br i1 %125, label %126, label %39

126:                                              ; preds = %124
  %.pn151 = add i64 %4, 1
  %127 = mul i64 %.0147, %.pn151
  %128 = getelementptr inbounds double, ptr %3, i64 %127
  %129 = load double, ptr %128, align 8
  %130 = fmul double %129, 2.000000e+00
  %131 = mul i64 %.0, %1
  %132 = getelementptr double, ptr %6, i64 %.0147
  %133 = getelementptr double, ptr %132, i64 %131
  %134 = load double, ptr %133, align 8
  %135 = fmul double %130, %134
  %.not152 = icmp eq i64 %0, %5
  br i1 %.not152, label %139, label %136

136:                                              ; preds = %126
  %137 = mul i64 %.0147, %4
  %138 = add i64 %.0, %137
  br label %142

139:                                              ; preds = %126
  %140 = mul i64 %.0, %4
  %141 = add i64 %.0147, %140
  br label %142

142:                                              ; preds = %139, %136
  %143 = phi i64 [ %138, %136 ], [ %141, %139 ]
  %144 = getelementptr inbounds double, ptr %3, i64 %143
  %145 = load double, ptr %144, align 8
  %146 = fsub double %145, %135
  store double %146, ptr %144, align 8
  %147 = add i64 %.0, 1
  br label %124

148:                                              ; preds = %39, %7
  ret void
}

; Function Attrs: alwaysinline nounwind
define i64 @adfuzz.model.blas_dpotrf(i64 %0, i64 %1, ptr %2, i64 %3, i64 %4) #0 {
  %6 = call i64 @adfuzz.model.blas_d_cholesky(i64 %0, i64 %1, ptr %2, i64 %3, i64 %4)
  ret i64 %6
}

; Function Attrs: alwaysinline nounwind
define i64 @adfuzz.model.blas_dpotrs(i64 %0, i64 %1, i64 %2, ptr %3, i64 %4, ptr %5, i64 %6, i64 %7) #0 {
  %.not = icmp eq i64 %0, 0
  %9 = select i1 %.not, i64 0, i64 2
  call void @adfuzz.model.blas_d.solve_columns(i64 %0, i64 %9, i64 0, i64 %1, i64 %2, ptr %3, i64 %4, ptr %5, i64 %6, i64 %7)
  %.not17 = icmp eq i64 %0, 0
  %10 = select i1 %.not17, i64 2, i64 0
  call void @adfuzz.model.blas_d.solve_columns(i64 %0, i64 %10, i64 0, i64 %1, i64 %2, ptr %3, i64 %4, ptr %5, i64 %6, i64 %7)
  ret i64 0
}

; Function Attrs: alwaysinline nounwind
define i64 @adfuzz.model.blas_dposv(i64 %0, i64 %1, i64 %2, ptr %3, i64 %4, ptr %5, i64 %6, i64 %7) #0 {
  %9 = call i64 @adfuzz.model.blas_dpotrf(i64 %0, i64 %1, ptr %3, i64 %4, i64 %7)
  %.not = icmp eq i64 %9, 0
  br i1 %.not, label %10, label %12

10:                                               ; preds = %8
  %11 = call i64 @adfuzz.model.blas_dpotrs(i64 %0, i64 %1, i64 %2, ptr %3, i64 %4, ptr %5, i64 %6, i64 %7)
  br label %12

12:                                               ; preds = %10, %8
  ret i64 %9
}

; Function Attrs: alwaysinline nounwind
define i64 @adfuzz.model.blas_dgetrf(i64 %0, i64 %1, ptr %2, i64 %3, ptr %4, i64 %5, i64 %6) #0 {
  %.not = icmp eq i64 %6, 0
  %. = select i1 %.not, i64 1, i64 %3
  %.not98 = icmp eq i64 %6, 0
  %8 = select i1 %.not98, i64 %3, i64 1
  br label %9

9:                                                ; preds = %92, %7
  %.097 = phi i64 [ 0, %7 ], [ %93, %92 ]
  %.095 = phi i64 [ 0, %7 ], [ %.1, %92 ]
  %10 = icmp slt i64 %0, %1
  %.106 = select i1 %10, i64 %0, i64 %1
  %11 = icmp slt i64 %.097, %.106
  br i1 %11, label %12, label %94

12:                                               ; preds = %9
  %13 = sub i64 %0, %.097
  %14 = mul i64 %.097, %.
  %15 = getelementptr inbounds double, ptr %2, i64 %14
  %16 = mul i64 %.097, %8
  %17 = getelementptr inbounds double, ptr %15, i64 %16
  %18 = call i64 @adfuzz.model.blas_diamax(i64 %13, ptr %17, i64 %.)
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
  %30 = getelementptr double, ptr %2, i64 %28
  %31 = getelementptr double, ptr %30, i64 %29
  %32 = load double, ptr %31, align 8
  %33 = fcmp oeq double %32, 0.000000e+00
  br i1 %33, label %34, label %37

34:                                               ; preds = %27
  %.not105 = icmp eq i64 %.095, 0
  %35 = add i64 %.097, 1
  %36 = select i1 %.not105, i64 %35, i64 %.095
  br label %92

37:                                               ; preds = %27
  call void @adfuzz.model.blas_d.swap_rows(i64 %1, ptr %2, i64 %.097, i64 %20, i64 %., i64 %8)
  br label %38

38:                                               ; preds = %50, %37
  %.094.in = phi i64 [ %.097, %37 ], [ %.094, %50 ]
  %.094 = add i64 %.094.in, 1
  %39 = icmp slt i64 %.094, %0
  br i1 %39, label %40, label %55

40:                                               ; preds = %38
  %.097103.pn = add i64 %3, 1
  %41 = mul i64 %.097, %.097103.pn
  %42 = getelementptr inbounds double, ptr %2, i64 %41
  %43 = load double, ptr %42, align 8
  %.not104 = icmp eq i64 %6, 0
  br i1 %.not104, label %47, label %44

44:                                               ; preds = %40
  %45 = mul i64 %.094, %3
  %46 = add i64 %45, %.097
  br label %50

47:                                               ; preds = %40
  %48 = mul i64 %.097, %3
  %49 = add i64 %.094, %48
  br label %50

50:                                               ; preds = %47, %44
  %51 = phi i64 [ %46, %44 ], [ %49, %47 ]
  %52 = getelementptr inbounds double, ptr %2, i64 %51
  %53 = load double, ptr %52, align 8
  %54 = fdiv double %53, %43
  store double %54, ptr %52, align 8
  br label %38

55:                                               ; preds = %57, %38
  %.093.in = phi i64 [ %.097, %38 ], [ %.093, %57 ]
  %.093 = add i64 %.093.in, 1
  %56 = icmp slt i64 %.093, %1
  br i1 %56, label %57, label %92

57:                                               ; preds = %87, %55
  %.0.in = phi i64 [ %.0, %87 ], [ %.097, %55 ]
  %.0 = add i64 %.0.in, 1
  %58 = icmp slt i64 %.0, %0
  br i1 %58, label %59, label %55

59:                                               ; preds = %57
  %.not99 = icmp eq i64 %6, 0
  br i1 %.not99, label %63, label %60

60:                                               ; preds = %59
  %61 = mul i64 %.0, %3
  %62 = add i64 %61, %.097
  br label %66

63:                                               ; preds = %59
  %64 = mul i64 %.097, %3
  %65 = add i64 %.0, %64
  br label %66

66:                                               ; preds = %63, %60
  %67 = phi i64 [ %62, %60 ], [ %65, %63 ]
  %68 = getelementptr inbounds double, ptr %2, i64 %67
  %69 = load double, ptr %68, align 8
  %.not100 = icmp eq i64 %6, 0
  br i1 %.not100, label %73, label %70

70:                                               ; preds = %66
  %71 = mul i64 %.097, %3
  %72 = add i64 %71, %.093
  br label %76

73:                                               ; preds = %66
  %74 = mul i64 %.093, %3
  %75 = add i64 %.097, %74
  br label %76

76:                                               ; preds = %73, %70
  %77 = phi i64 [ %72, %70 ], [ %75, %73 ]
  %78 = getelementptr inbounds double, ptr %2, i64 %77
  %79 = load double, ptr %78, align 8
  %80 = fmul double %69, %79
  %.not101 = icmp eq i64 %6, 0
  br i1 %.not101, label %84, label %81

81:                                               ; preds = %76
  %82 = mul i64 %.0, %3
  %83 = add i64 %82, %.093
  br label %87

84:                                               ; preds = %76
  %85 = mul i64 %.093, %3
  %86 = add i64 %.0, %85
  br label %87

87:                                               ; preds = %84, %81
  %88 = phi i64 [ %83, %81 ], [ %86, %84 ]
  %89 = getelementptr inbounds double, ptr %2, i64 %88
  %90 = load double, ptr %89, align 8
  %91 = fsub double %90, %80
  store double %91, ptr %89, align 8
  br label %57

92:                                               ; preds = %55, %34
  %.1 = phi i64 [ %36, %34 ], [ %.095, %55 ]
  %93 = add i64 %.097, 1
  br label %9

94:                                               ; preds = %9
  ret i64 %.095
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.blas_d.swap_rows(i64 %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5) #0 {
  %.not = icmp eq i64 %2, %3
  br i1 %.not, label %12, label %7

7:                                                ; preds = %6
  %8 = mul i64 %2, %4
  %9 = getelementptr inbounds double, ptr %1, i64 %8
  %10 = mul i64 %3, %4
  %11 = getelementptr inbounds double, ptr %1, i64 %10
  call void @adfuzz.model.blas_dswap(i64 %0, ptr %9, i64 %5, ptr %11, i64 %5)
  br label %12

12:                                               ; preds = %7, %6
  ret void
}

; Function Attrs: alwaysinline nounwind
define i64 @adfuzz.model.blas_dgetrs(i64 %0, i64 %1, i64 %2, ptr %3, i64 %4, ptr %5, ptr %6, i64 %7, i64 %8, i64 %9) #0 {
  %11 = call i32 @adfuzz.model.blas_d.is_turned(i64 %0)
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
  %16 = call i64 @adfuzz.model.blas_d.pivot(ptr %5, i64 %8, i64 %.048)
  call void @adfuzz.model.blas_d.swap_rows(i64 %2, ptr %6, i64 %.048, i64 %16, i64 %., i64 %12)
  %17 = add i64 %.048, 1
  br label %13

18:                                               ; preds = %13, %10
  %19 = sext i32 %11 to i64
  %.not51 = icmp eq i32 %11, 0
  %20 = zext i1 %.not51 to i64
  call void @adfuzz.model.blas_d.solve_columns(i64 %19, i64 %0, i64 %20, i64 %1, i64 %2, ptr %3, i64 %4, ptr %6, i64 %7, i64 %9)
  %.not52 = icmp eq i32 %11, 0
  %21 = zext i1 %.not52 to i64
  %22 = sext i32 %11 to i64
  call void @adfuzz.model.blas_d.solve_columns(i64 %21, i64 %0, i64 %22, i64 %1, i64 %2, ptr %3, i64 %4, ptr %6, i64 %7, i64 %9)
  %.not53 = icmp eq i32 %11, 0
  br i1 %.not53, label %27, label %23

23:                                               ; preds = %25, %18
  %.0.in = phi i64 [ %.0, %25 ], [ %1, %18 ]
  %.0 = add i64 %.0.in, -1
  %24 = icmp sgt i64 %.0, -1
  br i1 %24, label %25, label %27

25:                                               ; preds = %23
  %26 = call i64 @adfuzz.model.blas_d.pivot(ptr %5, i64 %8, i64 %.0)
  call void @adfuzz.model.blas_d.swap_rows(i64 %2, ptr %6, i64 %.0, i64 %26, i64 %., i64 %12)
  br label %23

27:                                               ; preds = %23, %18
  ret i64 0
}

; Function Attrs: alwaysinline nounwind
define internal i64 @adfuzz.model.blas_d.pivot(ptr %0, i64 %1, i64 %2) #0 {
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
define i64 @adfuzz.model.blas_dgesv(i64 %0, i64 %1, ptr %2, i64 %3, ptr %4, ptr %5, i64 %6, i64 %7, i64 %8) #0 {
  %10 = call i64 @adfuzz.model.blas_dgetrf(i64 %0, i64 %0, ptr %2, i64 %3, ptr %4, i64 %7, i64 %8)
  %.not = icmp eq i64 %10, 0
  br i1 %.not, label %11, label %13

11:                                               ; preds = %9
  %12 = call i64 @adfuzz.model.blas_dgetrs(i64 0, i64 %0, i64 %1, ptr %2, i64 %3, ptr %4, ptr %5, i64 %6, i64 %7, i64 %8)
  br label %13

13:                                               ; preds = %11, %9
  ret i64 %10
}

declare void @free(ptr)

attributes #0 = { alwaysinline nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { noinline nounwind }
