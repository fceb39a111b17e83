; What numba's C helpers do: made from numba_helpers.c by the command that stands there.
source_filename = "numba_helpers.c"

define linkonce_odr double @numba_gamma(double noundef %0) local_unnamed_addr  {
  %2 = tail call double @tgamma(double noundef %0) 
  ret double %2
}

declare double @tgamma(double noundef) local_unnamed_addr 

define linkonce_odr float @numba_gammaf(float noundef %0) local_unnamed_addr  {
  %2 = tail call float @tgammaf(float noundef %0) 
  ret float %2
}

declare float @tgammaf(float noundef) local_unnamed_addr 

define linkonce_odr double @numba_lgamma(double noundef %0) local_unnamed_addr  {
  %2 = tail call double @lgamma(double noundef %0) 
  ret double %2
}

declare double @lgamma(double noundef) local_unnamed_addr 

define linkonce_odr float @numba_lgammaf(float noundef %0) local_unnamed_addr  {
  %2 = tail call float @lgammaf(float noundef %0) 
  ret float %2
}

declare float @lgammaf(float noundef) local_unnamed_addr 

define linkonce_odr noundef i32 @numba_fatal_error() local_unnamed_addr  {
  tail call void @abort() 
  unreachable
}

declare void @abort() local_unnamed_addr 

define linkonce_odr noundef ptr @NRT_MemInfo_alloc(i64 noundef %0) local_unnamed_addr  {
  %2 = add i64 %0, 48
  %3 = tail call ptr @malloc(i64 noundef %2) 
  store i64 1, ptr %3, align 8
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 8
  store ptr null, ptr %4, align 8
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store ptr null, ptr %5, align 8
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 32
  store i64 %0, ptr %6, align 8
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 40
  store ptr null, ptr %7, align 8
  %8 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 24
  store ptr %8, ptr %9, align 8
  ret ptr %3
}

define linkonce_odr noundef ptr @NRT_MemInfo_alloc_safe(i64 noundef %0) local_unnamed_addr  {
  %2 = add i64 %0, 48
  %3 = tail call ptr @malloc(i64 noundef %2) 
  store i64 1, ptr %3, align 8
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 8
  store ptr null, ptr %4, align 8
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store ptr null, ptr %5, align 8
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 32
  store i64 %0, ptr %6, align 8
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 40
  store ptr null, ptr %7, align 8
  %8 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 24
  store ptr %8, ptr %9, align 8
  ret ptr %3
}

define linkonce_odr noundef ptr @NRT_MemInfo_alloc_dtor(i64 noundef %0, ptr noundef %1) local_unnamed_addr  {
  %3 = add i64 %0, 48
  %4 = tail call ptr @malloc(i64 noundef %3) 
  store i64 1, ptr %4, align 8
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 8
  store ptr null, ptr %5, align 8
  %6 = getelementptr inbounds nuw i8, ptr %4, i64 16
  store ptr null, ptr %6, align 8
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 32
  store i64 %0, ptr %7, align 8
  %8 = getelementptr inbounds nuw i8, ptr %4, i64 40
  store ptr null, ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 48
  %10 = getelementptr inbounds nuw i8, ptr %4, i64 24
  store ptr %9, ptr %10, align 8
  store ptr %1, ptr %5, align 8
  ret ptr %4
}

define linkonce_odr noundef ptr @NRT_MemInfo_alloc_dtor_safe(i64 noundef %0, ptr noundef %1) local_unnamed_addr  {
  %3 = add i64 %0, 48
  %4 = tail call ptr @malloc(i64 noundef %3) 
  store i64 1, ptr %4, align 8
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 8
  store ptr null, ptr %5, align 8
  %6 = getelementptr inbounds nuw i8, ptr %4, i64 16
  store ptr null, ptr %6, align 8
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 32
  store i64 %0, ptr %7, align 8
  %8 = getelementptr inbounds nuw i8, ptr %4, i64 40
  store ptr null, ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 48
  %10 = getelementptr inbounds nuw i8, ptr %4, i64 24
  store ptr %9, ptr %10, align 8
  store ptr %1, ptr %5, align 8
  ret ptr %4
}

define linkonce_odr noundef ptr @NRT_MemInfo_new_varsize_dtor(i64 noundef %0, ptr noundef readnone captures(none) %1) local_unnamed_addr  {
  %3 = tail call ptr @malloc(i64 noundef 48) 
  store i64 1, ptr %3, align 8
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 8
  store ptr null, ptr %4, align 8
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store ptr null, ptr %5, align 8
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 32
  store i64 %0, ptr %6, align 8
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 40
  store ptr null, ptr %7, align 8
  %8 = tail call ptr @malloc(i64 noundef %0) 
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 24
  store ptr %8, ptr %9, align 8
  ret ptr %3
}

declare ptr @malloc(i64 noundef) local_unnamed_addr 

define linkonce_odr noundef ptr @NRT_MemInfo_new_varsize(i64 noundef %0) local_unnamed_addr  {
  %2 = tail call ptr @malloc(i64 noundef 48) 
  store i64 1, ptr %2, align 8
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 8
  store ptr null, ptr %3, align 8
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  store ptr null, ptr %4, align 8
  %5 = getelementptr inbounds nuw i8, ptr %2, i64 32
  store i64 %0, ptr %5, align 8
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 40
  store ptr null, ptr %6, align 8
  %7 = tail call ptr @malloc(i64 noundef %0) 
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 24
  store ptr %7, ptr %8, align 8
  ret ptr %2
}

define linkonce_odr ptr @NRT_MemInfo_varsize_alloc(ptr noundef writeonly captures(none) initializes((24, 40)) %0, i64 noundef %1) local_unnamed_addr  {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %1, ptr %3, align 8
  %4 = tail call ptr @malloc(i64 noundef %1) 
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store ptr %4, ptr %5, align 8
  ret ptr %4
}

define linkonce_odr ptr @NRT_MemInfo_varsize_realloc(ptr noundef captures(none) initializes((32, 40)) %0, i64 noundef %1) local_unnamed_addr  {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %1, ptr %3, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %5 = load ptr, ptr %4, align 8
  %6 = tail call ptr @realloc(ptr noundef %5, i64 noundef %1) 
  store ptr %6, ptr %4, align 8
  ret ptr %6
}

declare ptr @realloc(ptr noundef, i64 noundef) local_unnamed_addr 

define linkonce_odr void @NRT_MemInfo_varsize_free(ptr noundef captures(none) %0, ptr noundef %1) local_unnamed_addr  {
  tail call void @free(ptr noundef %1) 
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %4 = load ptr, ptr %3, align 8
  %5 = icmp eq ptr %1, %4
  br i1 %5, label %6, label %7

6:                                                ; preds = %2
  store ptr null, ptr %3, align 8
  br label %7

7:                                                ; preds = %6, %2
  ret void
}

declare void @free(ptr noundef) local_unnamed_addr 

define linkonce_odr range(i32 0, 2) i32 @numba_attempt_nocopy_reshape(i64 noundef %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, i64 noundef %3, ptr noundef readonly captures(none) %4, ptr noundef writeonly captures(none) %5, i64 noundef %6, i32 noundef %7) local_unnamed_addr  {
  %9 = icmp slt i64 %3, 1
  br i1 %9, label %72, label %10

10:                                               ; preds = %8
  %11 = icmp eq i32 %7, 0
  br label %12

12:                                               ; preds = %10, %69
  %13 = phi i64 [ %0, %10 ], [ %56, %69 ]
  %14 = phi i64 [ 1, %10 ], [ %68, %69 ]
  %15 = phi i64 [ 0, %10 ], [ %70, %69 ]
  %16 = phi i64 [ %6, %10 ], [ %66, %69 ]
  %17 = xor i64 %15, -1
  %18 = add nsw i64 %3, %17
  %19 = select i1 %11, i64 %18, i64 %15
  %20 = getelementptr inbounds i64, ptr %4, i64 %19
  %21 = load i64, ptr %20, align 8
  %22 = icmp sgt i64 %21, 1
  %23 = icmp eq i64 %14, 1
  %24 = select i1 %22, i1 %23, i1 false
  %25 = icmp sgt i64 %13, 0
  %26 = select i1 %24, i1 %25, i1 false
  br i1 %26, label %27, label %53

27:                                               ; preds = %12, %51
  %28 = phi i64 [ %48, %51 ], [ %16, %12 ]
  %29 = phi i64 [ %50, %51 ], [ 1, %12 ]
  %30 = phi i64 [ %32, %51 ], [ %13, %12 ]
  %31 = sub nsw i64 %0, %30
  %32 = add nsw i64 %30, -1
  %33 = select i1 %11, i64 %32, i64 %31
  %34 = getelementptr inbounds i64, ptr %1, i64 %33
  %35 = load i64, ptr %34, align 8
  %36 = icmp eq i64 %35, 1
  br i1 %36, label %47, label %37

37:                                               ; preds = %27
  %38 = icmp eq i64 %29, 1
  %39 = getelementptr inbounds i64, ptr %2, i64 %33
  %40 = load i64, ptr %39, align 8
  br i1 %38, label %44, label %41

41:                                               ; preds = %37
  %42 = mul nsw i64 %29, %28
  %43 = icmp eq i64 %40, %42
  br i1 %43, label %44, label %47

44:                                               ; preds = %37, %41
  %45 = phi i64 [ %28, %41 ], [ %40, %37 ]
  %46 = mul nsw i64 %35, %29
  br label %47

47:                                               ; preds = %41, %27, %44
  %48 = phi i64 [ %28, %27 ], [ %45, %44 ], [ %28, %41 ]
  %49 = phi i1 [ false, %27 ], [ false, %44 ], [ true, %41 ]
  %50 = phi i64 [ %29, %27 ], [ %46, %44 ], [ %29, %41 ]
  br i1 %49, label %53, label %51

51:                                               ; preds = %47
  %52 = icmp sgt i64 %30, 1
  br i1 %52, label %27, label %53

53:                                               ; preds = %47, %51, %12
  %54 = phi i64 [ %16, %12 ], [ %48, %51 ], [ %48, %47 ]
  %55 = phi i64 [ %14, %12 ], [ %50, %51 ], [ %50, %47 ]
  %56 = phi i64 [ %13, %12 ], [ %30, %47 ], [ 0, %51 ]
  %57 = getelementptr inbounds i64, ptr %5, i64 %19
  store i64 %54, ptr %57, align 8
  %58 = icmp slt i64 %21, 2
  br i1 %58, label %65, label %59

59:                                               ; preds = %53
  %60 = srem i64 %55, %21
  %61 = sdiv i64 %55, %21
  %62 = icmp eq i64 %60, 0
  br i1 %62, label %63, label %65

63:                                               ; preds = %59
  %64 = mul nsw i64 %54, %21
  br label %65

65:                                               ; preds = %59, %53, %63
  %66 = phi i64 [ %64, %63 ], [ %54, %53 ], [ %54, %59 ]
  %67 = phi i32 [ 0, %63 ], [ 4, %53 ], [ 1, %59 ]
  %68 = phi i64 [ %61, %63 ], [ %55, %53 ], [ %55, %59 ]
  switch i32 %67, label %72 [
    i32 0, label %69
    i32 4, label %69
  ]

69:                                               ; preds = %65, %65
  %70 = add nuw nsw i64 %15, 1
  %71 = icmp eq i64 %70, %3
  br i1 %71, label %72, label %12

72:                                               ; preds = %65, %69, %8
  %73 = phi i32 [ 1, %8 ], [ 0, %65 ], [ 1, %69 ]
  ret i32 %73
}

define linkonce_odr noundef i32 @numba_xxdot(i8 noundef %0, i8 noundef %1, i64 noundef %2, ptr noundef readonly captures(none) %3, ptr noundef readonly captures(none) %4, ptr noundef writeonly captures(none) %5) local_unnamed_addr  {
  switch i8 %0, label %37 [
    i8 100, label %7
    i8 115, label %22
  ]

7:                                                ; preds = %6
  %8 = icmp sgt i64 %2, 0
  br i1 %8, label %9, label %20

9:                                                ; preds = %7, %9
  %10 = phi i64 [ %18, %9 ], [ 0, %7 ]
  %11 = phi double [ %17, %9 ], [ 0.000000e+00, %7 ]
  %12 = getelementptr inbounds nuw double, ptr %3, i64 %10
  %13 = load double, ptr %12, align 8
  %14 = getelementptr inbounds nuw double, ptr %4, i64 %10
  %15 = load double, ptr %14, align 8
  %16 = fmul double %13, %15
  %17 = fadd double %11, %16
  %18 = add nuw nsw i64 %10, 1
  %19 = icmp eq i64 %18, %2
  br i1 %19, label %20, label %9

20:                                               ; preds = %9, %7
  %21 = phi double [ 0.000000e+00, %7 ], [ %17, %9 ]
  store double %21, ptr %5, align 8
  br label %38

22:                                               ; preds = %6
  %23 = icmp sgt i64 %2, 0
  br i1 %23, label %24, label %35

24:                                               ; preds = %22, %24
  %25 = phi i64 [ %33, %24 ], [ 0, %22 ]
  %26 = phi float [ %32, %24 ], [ 0.000000e+00, %22 ]
  %27 = getelementptr inbounds nuw float, ptr %3, i64 %25
  %28 = load float, ptr %27, align 4
  %29 = getelementptr inbounds nuw float, ptr %4, i64 %25
  %30 = load float, ptr %29, align 4
  %31 = fmul float %28, %30
  %32 = fadd float %26, %31
  %33 = add nuw nsw i64 %25, 1
  %34 = icmp eq i64 %33, %2
  br i1 %34, label %35, label %24

35:                                               ; preds = %24, %22
  %36 = phi float [ 0.000000e+00, %22 ], [ %32, %24 ]
  store float %36, ptr %5, align 4
  br label %38

37:                                               ; preds = %6
  tail call void @abort() 
  unreachable

38:                                               ; preds = %20, %35
  ret i32 0
}

define linkonce_odr noundef i32 @numba_xxnrm2(i8 noundef %0, i64 noundef %1, ptr noundef readonly captures(none) %2, i64 noundef %3, ptr noundef writeonly captures(none) %4) local_unnamed_addr  {
  switch i8 %0, label %36 [
    i8 100, label %8
    i8 115, label %6
  ]

6:                                                ; preds = %5
  %7 = icmp sgt i64 %1, 0
  br i1 %7, label %26, label %23

8:                                                ; preds = %5
  %9 = icmp sgt i64 %1, 0
  br i1 %9, label %13, label %10

10:                                               ; preds = %13, %8
  %11 = phi double [ 0.000000e+00, %8 ], [ %20, %13 ]
  %12 = tail call double @sqrt(double noundef %11) 
  store double %12, ptr %4, align 8
  br label %37

13:                                               ; preds = %8, %13
  %14 = phi double [ %20, %13 ], [ 0.000000e+00, %8 ]
  %15 = phi i64 [ %21, %13 ], [ 0, %8 ]
  %16 = mul nsw i64 %15, %3
  %17 = getelementptr inbounds double, ptr %2, i64 %16
  %18 = load double, ptr %17, align 8
  %19 = fmul double %18, %18
  %20 = fadd double %14, %19
  %21 = add nuw nsw i64 %15, 1
  %22 = icmp eq i64 %21, %1
  br i1 %22, label %10, label %13

23:                                               ; preds = %26, %6
  %24 = phi float [ 0.000000e+00, %6 ], [ %33, %26 ]
  %25 = tail call float @sqrtf(float noundef %24) 
  store float %25, ptr %4, align 4
  br label %37

26:                                               ; preds = %6, %26
  %27 = phi i64 [ %34, %26 ], [ 0, %6 ]
  %28 = phi float [ %33, %26 ], [ 0.000000e+00, %6 ]
  %29 = mul nsw i64 %27, %3
  %30 = getelementptr inbounds float, ptr %2, i64 %29
  %31 = load float, ptr %30, align 4
  %32 = fmul float %31, %31
  %33 = fadd float %28, %32
  %34 = add nuw nsw i64 %27, 1
  %35 = icmp eq i64 %34, %1
  br i1 %35, label %23, label %26

36:                                               ; preds = %5
  tail call void @abort() 
  unreachable

37:                                               ; preds = %23, %10
  ret i32 0
}

declare double @sqrt(double noundef) local_unnamed_addr 

declare float @sqrtf(float noundef) local_unnamed_addr 

define linkonce_odr noundef i32 @numba_xxgemv(i8 noundef %0, i8 noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef readonly captures(none) %4, ptr noundef readonly captures(none) %5, i64 noundef %6, ptr noundef readonly captures(none) %7, ptr noundef readonly captures(none) %8, ptr noundef captures(none) %9) local_unnamed_addr  {
  %11 = and i8 %1, -33
  %12 = icmp eq i8 %11, 78
  switch i8 %0, label %97 [
    i8 100, label %13
    i8 115, label %55
  ]

13:                                               ; preds = %10
  %14 = load double, ptr %4, align 8
  %15 = load double, ptr %8, align 8
  %16 = select i1 %12, i64 %2, i64 %3
  %17 = icmp sgt i64 %16, 0
  br i1 %17, label %18, label %98

18:                                               ; preds = %13
  %19 = select i1 %12, i64 %3, i64 %2
  %20 = icmp sgt i64 %19, 0
  %21 = fcmp oeq double %15, 0.000000e+00
  br label %22

22:                                               ; preds = %49, %18
  %23 = phi i64 [ 0, %18 ], [ %53, %49 ]
  br i1 %20, label %24, label %28

24:                                               ; preds = %22
  %25 = mul nsw i64 %23, %6
  %26 = getelementptr double, ptr %5, i64 %25
  %27 = getelementptr double, ptr %5, i64 %23
  br label %31

28:                                               ; preds = %31, %22
  %29 = phi double [ 0.000000e+00, %22 ], [ %42, %31 ]
  %30 = fmul double %14, %29
  br i1 %21, label %49, label %45

31:                                               ; preds = %31, %24
  %32 = phi i64 [ 0, %24 ], [ %43, %31 ]
  %33 = phi double [ 0.000000e+00, %24 ], [ %42, %31 ]
  %34 = getelementptr double, ptr %26, i64 %32
  %35 = mul nsw i64 %32, %6
  %36 = getelementptr double, ptr %27, i64 %35
  %37 = select i1 %12, ptr %36, ptr %34
  %38 = load double, ptr %37, align 8
  %39 = getelementptr inbounds nuw double, ptr %7, i64 %32
  %40 = load double, ptr %39, align 8
  %41 = fmul double %38, %40
  %42 = fadd double %33, %41
  %43 = add nuw nsw i64 %32, 1
  %44 = icmp eq i64 %43, %19
  br i1 %44, label %28, label %31

45:                                               ; preds = %28
  %46 = getelementptr inbounds nuw double, ptr %9, i64 %23
  %47 = load double, ptr %46, align 8
  %48 = fmul double %15, %47
  br label %49

49:                                               ; preds = %45, %28
  %50 = phi double [ %48, %45 ], [ 0.000000e+00, %28 ]
  %51 = fadd double %30, %50
  %52 = getelementptr inbounds nuw double, ptr %9, i64 %23
  store double %51, ptr %52, align 8
  %53 = add nuw nsw i64 %23, 1
  %54 = icmp eq i64 %53, %16
  br i1 %54, label %98, label %22

55:                                               ; preds = %10
  %56 = load float, ptr %4, align 4
  %57 = load float, ptr %8, align 4
  %58 = select i1 %12, i64 %2, i64 %3
  %59 = icmp sgt i64 %58, 0
  br i1 %59, label %60, label %98

60:                                               ; preds = %55
  %61 = select i1 %12, i64 %3, i64 %2
  %62 = icmp sgt i64 %61, 0
  %63 = fcmp oeq float %57, 0.000000e+00
  br label %64

64:                                               ; preds = %91, %60
  %65 = phi i64 [ 0, %60 ], [ %95, %91 ]
  br i1 %62, label %66, label %70

66:                                               ; preds = %64
  %67 = mul nsw i64 %65, %6
  %68 = getelementptr float, ptr %5, i64 %67
  %69 = getelementptr float, ptr %5, i64 %65
  br label %73

70:                                               ; preds = %73, %64
  %71 = phi float [ 0.000000e+00, %64 ], [ %84, %73 ]
  %72 = fmul float %56, %71
  br i1 %63, label %91, label %87

73:                                               ; preds = %73, %66
  %74 = phi i64 [ 0, %66 ], [ %85, %73 ]
  %75 = phi float [ 0.000000e+00, %66 ], [ %84, %73 ]
  %76 = getelementptr float, ptr %68, i64 %74
  %77 = mul nsw i64 %74, %6
  %78 = getelementptr float, ptr %69, i64 %77
  %79 = select i1 %12, ptr %78, ptr %76
  %80 = load float, ptr %79, align 4
  %81 = getelementptr inbounds nuw float, ptr %7, i64 %74
  %82 = load float, ptr %81, align 4
  %83 = fmul float %80, %82
  %84 = fadd float %75, %83
  %85 = add nuw nsw i64 %74, 1
  %86 = icmp eq i64 %85, %61
  br i1 %86, label %70, label %73

87:                                               ; preds = %70
  %88 = getelementptr inbounds nuw float, ptr %9, i64 %65
  %89 = load float, ptr %88, align 4
  %90 = fmul float %57, %89
  br label %91

91:                                               ; preds = %87, %70
  %92 = phi float [ %90, %87 ], [ 0.000000e+00, %70 ]
  %93 = fadd float %72, %92
  %94 = getelementptr inbounds nuw float, ptr %9, i64 %65
  store float %93, ptr %94, align 4
  %95 = add nuw nsw i64 %65, 1
  %96 = icmp eq i64 %95, %58
  br i1 %96, label %98, label %64

97:                                               ; preds = %10
  tail call void @abort() 
  unreachable

98:                                               ; preds = %91, %49, %55, %13
  ret i32 0
}

define linkonce_odr noundef i32 @numba_xxgemm(i8 noundef %0, i8 noundef %1, i8 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, ptr noundef readonly captures(none) %6, ptr noundef readonly captures(none) %7, i64 noundef %8, ptr noundef readonly captures(none) %9, i64 noundef %10, ptr noundef readonly captures(none) %11, ptr noundef captures(none) %12, i64 noundef %13) local_unnamed_addr  {
  %15 = and i8 %1, -33
  %16 = icmp eq i8 %15, 78
  %17 = and i8 %2, -33
  %18 = icmp eq i8 %17, 78
  switch i8 %0, label %129 [
    i8 100, label %19
    i8 115, label %74
  ]

19:                                               ; preds = %14
  %20 = load double, ptr %6, align 8
  %21 = load double, ptr %11, align 8
  %22 = icmp sgt i64 %4, 0
  br i1 %22, label %23, label %130

23:                                               ; preds = %19
  %24 = icmp sgt i64 %3, 0
  %25 = icmp sgt i64 %5, 0
  %26 = fcmp oeq double %21, 0.000000e+00
  br label %27

27:                                               ; preds = %41, %23
  %28 = phi i64 [ 0, %23 ], [ %42, %41 ]
  br i1 %24, label %29, label %41

29:                                               ; preds = %27
  %30 = getelementptr double, ptr %9, i64 %28
  %31 = mul nsw i64 %28, %10
  %32 = getelementptr double, ptr %9, i64 %31
  %33 = mul nsw i64 %28, %13
  %34 = getelementptr double, ptr %12, i64 %33
  br label %35

35:                                               ; preds = %68, %29
  %36 = phi i64 [ 0, %29 ], [ %72, %68 ]
  br i1 %25, label %37, label %44

37:                                               ; preds = %35
  %38 = mul nsw i64 %36, %8
  %39 = getelementptr double, ptr %7, i64 %38
  %40 = getelementptr double, ptr %7, i64 %36
  br label %47

41:                                               ; preds = %68, %27
  %42 = add nuw nsw i64 %28, 1
  %43 = icmp eq i64 %42, %4
  br i1 %43, label %130, label %27

44:                                               ; preds = %47, %35
  %45 = phi double [ 0.000000e+00, %35 ], [ %61, %47 ]
  %46 = fmul double %20, %45
  br i1 %26, label %68, label %64

47:                                               ; preds = %47, %37
  %48 = phi i64 [ 0, %37 ], [ %62, %47 ]
  %49 = phi double [ 0.000000e+00, %37 ], [ %61, %47 ]
  %50 = getelementptr double, ptr %39, i64 %48
  %51 = mul nsw i64 %48, %8
  %52 = getelementptr double, ptr %40, i64 %51
  %53 = select i1 %16, ptr %52, ptr %50
  %54 = load double, ptr %53, align 8
  %55 = mul nsw i64 %48, %10
  %56 = getelementptr double, ptr %30, i64 %55
  %57 = getelementptr double, ptr %32, i64 %48
  %58 = select i1 %18, ptr %57, ptr %56
  %59 = load double, ptr %58, align 8
  %60 = fmul double %54, %59
  %61 = fadd double %49, %60
  %62 = add nuw nsw i64 %48, 1
  %63 = icmp eq i64 %62, %5
  br i1 %63, label %44, label %47

64:                                               ; preds = %44
  %65 = getelementptr double, ptr %34, i64 %36
  %66 = load double, ptr %65, align 8
  %67 = fmul double %21, %66
  br label %68

68:                                               ; preds = %64, %44
  %69 = phi double [ %67, %64 ], [ 0.000000e+00, %44 ]
  %70 = fadd double %46, %69
  %71 = getelementptr double, ptr %34, i64 %36
  store double %70, ptr %71, align 8
  %72 = add nuw nsw i64 %36, 1
  %73 = icmp eq i64 %72, %3
  br i1 %73, label %41, label %35

74:                                               ; preds = %14
  %75 = load float, ptr %6, align 4
  %76 = load float, ptr %11, align 4
  %77 = icmp sgt i64 %4, 0
  br i1 %77, label %78, label %130

78:                                               ; preds = %74
  %79 = icmp sgt i64 %3, 0
  %80 = icmp sgt i64 %5, 0
  %81 = fcmp oeq float %76, 0.000000e+00
  br label %82

82:                                               ; preds = %96, %78
  %83 = phi i64 [ 0, %78 ], [ %97, %96 ]
  br i1 %79, label %84, label %96

84:                                               ; preds = %82
  %85 = getelementptr float, ptr %9, i64 %83
  %86 = mul nsw i64 %83, %10
  %87 = getelementptr float, ptr %9, i64 %86
  %88 = mul nsw i64 %83, %13
  %89 = getelementptr float, ptr %12, i64 %88
  br label %90

90:                                               ; preds = %123, %84
  %91 = phi i64 [ 0, %84 ], [ %127, %123 ]
  br i1 %80, label %92, label %99

92:                                               ; preds = %90
  %93 = mul nsw i64 %91, %8
  %94 = getelementptr float, ptr %7, i64 %93
  %95 = getelementptr float, ptr %7, i64 %91
  br label %102

96:                                               ; preds = %123, %82
  %97 = add nuw nsw i64 %83, 1
  %98 = icmp eq i64 %97, %4
  br i1 %98, label %130, label %82

99:                                               ; preds = %102, %90
  %100 = phi float [ 0.000000e+00, %90 ], [ %116, %102 ]
  %101 = fmul float %75, %100
  br i1 %81, label %123, label %119

102:                                              ; preds = %102, %92
  %103 = phi i64 [ 0, %92 ], [ %117, %102 ]
  %104 = phi float [ 0.000000e+00, %92 ], [ %116, %102 ]
  %105 = getelementptr float, ptr %94, i64 %103
  %106 = mul nsw i64 %103, %8
  %107 = getelementptr float, ptr %95, i64 %106
  %108 = select i1 %16, ptr %107, ptr %105
  %109 = load float, ptr %108, align 4
  %110 = mul nsw i64 %103, %10
  %111 = getelementptr float, ptr %85, i64 %110
  %112 = getelementptr float, ptr %87, i64 %103
  %113 = select i1 %18, ptr %112, ptr %111
  %114 = load float, ptr %113, align 4
  %115 = fmul float %109, %114
  %116 = fadd float %104, %115
  %117 = add nuw nsw i64 %103, 1
  %118 = icmp eq i64 %117, %5
  br i1 %118, label %99, label %102

119:                                              ; preds = %99
  %120 = getelementptr float, ptr %89, i64 %91
  %121 = load float, ptr %120, align 4
  %122 = fmul float %76, %121
  br label %123

123:                                              ; preds = %119, %99
  %124 = phi float [ %122, %119 ], [ 0.000000e+00, %99 ]
  %125 = fadd float %101, %124
  %126 = getelementptr float, ptr %89, i64 %91
  store float %125, ptr %126, align 4
  %127 = add nuw nsw i64 %91, 1
  %128 = icmp eq i64 %127, %3
  br i1 %128, label %96, label %90

129:                                              ; preds = %14
  tail call void @abort() 
  unreachable

130:                                              ; preds = %96, %41, %74, %19
  ret i32 0
}

define linkonce_odr i32 @numba_xxgetrf(i8 noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef captures(none) %3, i64 noundef %4, ptr noundef writeonly captures(none) %5) local_unnamed_addr  {
  switch i8 %0, label %169 [
    i8 100, label %7
    i8 115, label %88
  ]

7:                                                ; preds = %6
  %8 = tail call i64 @llvm.smin.i64(i64 %1, i64 %2)
  %9 = icmp sgt i64 %8, 0
  br i1 %9, label %10, label %170

10:                                               ; preds = %7, %85
  %11 = phi i32 [ %86, %85 ], [ 0, %7 ]
  %12 = phi i64 [ %13, %85 ], [ 0, %7 ]
  %13 = add nuw nsw i64 %12, 1
  %14 = icmp slt i64 %13, %1
  br i1 %14, label %15, label %18

15:                                               ; preds = %10
  %16 = mul nsw i64 %12, %4
  %17 = getelementptr double, ptr %3, i64 %16
  br label %28

18:                                               ; preds = %28, %10
  %19 = phi i64 [ %12, %10 ], [ %38, %28 ]
  %20 = trunc i64 %19 to i32
  %21 = add i32 %20, 1
  %22 = getelementptr inbounds nuw i32, ptr %5, i64 %12
  store i32 %21, ptr %22, align 4
  %23 = mul nsw i64 %12, %4
  %24 = getelementptr double, ptr %3, i64 %19
  %25 = getelementptr double, ptr %24, i64 %23
  %26 = load double, ptr %25, align 8
  %27 = fcmp oeq double %26, 0.000000e+00
  br i1 %27, label %41, label %45

28:                                               ; preds = %28, %15
  %29 = phi i64 [ %13, %15 ], [ %39, %28 ]
  %30 = phi i64 [ %12, %15 ], [ %38, %28 ]
  %31 = getelementptr double, ptr %17, i64 %29
  %32 = load double, ptr %31, align 8
  %33 = tail call double @fabs(double noundef %32) 
  %34 = getelementptr double, ptr %17, i64 %30
  %35 = load double, ptr %34, align 8
  %36 = tail call double @fabs(double noundef %35) 
  %37 = fcmp ogt double %33, %36
  %38 = select i1 %37, i64 %29, i64 %30
  %39 = add nuw i64 %29, 1
  %40 = icmp eq i64 %39, %1
  br i1 %40, label %18, label %28

41:                                               ; preds = %18
  %42 = icmp eq i32 %11, 0
  %43 = trunc i64 %13 to i32
  %44 = select i1 %42, i32 %43, i32 %11
  br label %85

45:                                               ; preds = %18
  %46 = icmp eq i64 %19, %12
  br i1 %46, label %58, label %47

47:                                               ; preds = %45
  %48 = getelementptr double, ptr %3, i64 %12
  br label %49

49:                                               ; preds = %49, %47
  %50 = phi i64 [ 0, %47 ], [ %56, %49 ]
  %51 = mul nsw i64 %50, %4
  %52 = getelementptr double, ptr %48, i64 %51
  %53 = load double, ptr %52, align 8
  %54 = getelementptr double, ptr %24, i64 %51
  %55 = load double, ptr %54, align 8
  store double %55, ptr %52, align 8
  store double %53, ptr %54, align 8
  %56 = add nuw nsw i64 %50, 1
  %57 = icmp eq i64 %56, %2
  br i1 %57, label %58, label %49

58:                                               ; preds = %49, %45
  br i1 %14, label %59, label %85

59:                                               ; preds = %58
  %60 = getelementptr double, ptr %3, i64 %12
  %61 = getelementptr double, ptr %60, i64 %23
  %62 = icmp slt i64 %13, %2
  br label %63

63:                                               ; preds = %70, %59
  %64 = phi i64 [ %13, %59 ], [ %71, %70 ]
  %65 = load double, ptr %61, align 8
  %66 = getelementptr double, ptr %3, i64 %64
  %67 = getelementptr double, ptr %66, i64 %23
  %68 = load double, ptr %67, align 8
  %69 = fdiv double %68, %65
  store double %69, ptr %67, align 8
  br i1 %62, label %73, label %70

70:                                               ; preds = %73, %63
  %71 = add nuw nsw i64 %64, 1
  %72 = icmp eq i64 %71, %1
  br i1 %72, label %85, label %63

73:                                               ; preds = %63, %73
  %74 = phi i64 [ %83, %73 ], [ %13, %63 ]
  %75 = load double, ptr %67, align 8
  %76 = mul nsw i64 %74, %4
  %77 = getelementptr double, ptr %60, i64 %76
  %78 = load double, ptr %77, align 8
  %79 = fmul double %75, %78
  %80 = getelementptr double, ptr %66, i64 %76
  %81 = load double, ptr %80, align 8
  %82 = fsub double %81, %79
  store double %82, ptr %80, align 8
  %83 = add nuw nsw i64 %74, 1
  %84 = icmp eq i64 %83, %2
  br i1 %84, label %70, label %73

85:                                               ; preds = %70, %58, %41
  %86 = phi i32 [ %44, %41 ], [ %11, %58 ], [ %11, %70 ]
  %87 = icmp eq i64 %13, %8
  br i1 %87, label %170, label %10

88:                                               ; preds = %6
  %89 = tail call i64 @llvm.smin.i64(i64 %1, i64 %2)
  %90 = icmp sgt i64 %89, 0
  br i1 %90, label %91, label %170

91:                                               ; preds = %88, %166
  %92 = phi i32 [ %167, %166 ], [ 0, %88 ]
  %93 = phi i64 [ %94, %166 ], [ 0, %88 ]
  %94 = add nuw nsw i64 %93, 1
  %95 = icmp slt i64 %94, %1
  br i1 %95, label %96, label %99

96:                                               ; preds = %91
  %97 = mul nsw i64 %93, %4
  %98 = getelementptr float, ptr %3, i64 %97
  br label %109

99:                                               ; preds = %109, %91
  %100 = phi i64 [ %93, %91 ], [ %119, %109 ]
  %101 = trunc i64 %100 to i32
  %102 = add i32 %101, 1
  %103 = getelementptr inbounds nuw i32, ptr %5, i64 %93
  store i32 %102, ptr %103, align 4
  %104 = mul nsw i64 %93, %4
  %105 = getelementptr float, ptr %3, i64 %100
  %106 = getelementptr float, ptr %105, i64 %104
  %107 = load float, ptr %106, align 4
  %108 = fcmp oeq float %107, 0.000000e+00
  br i1 %108, label %122, label %126

109:                                              ; preds = %109, %96
  %110 = phi i64 [ %94, %96 ], [ %120, %109 ]
  %111 = phi i64 [ %93, %96 ], [ %119, %109 ]
  %112 = getelementptr float, ptr %98, i64 %110
  %113 = load float, ptr %112, align 4
  %114 = tail call float @fabsf(float noundef %113) 
  %115 = getelementptr float, ptr %98, i64 %111
  %116 = load float, ptr %115, align 4
  %117 = tail call float @fabsf(float noundef %116) 
  %118 = fcmp ogt float %114, %117
  %119 = select i1 %118, i64 %110, i64 %111
  %120 = add nuw i64 %110, 1
  %121 = icmp eq i64 %120, %1
  br i1 %121, label %99, label %109

122:                                              ; preds = %99
  %123 = icmp eq i32 %92, 0
  %124 = trunc i64 %94 to i32
  %125 = select i1 %123, i32 %124, i32 %92
  br label %166

126:                                              ; preds = %99
  %127 = icmp eq i64 %100, %93
  br i1 %127, label %139, label %128

128:                                              ; preds = %126
  %129 = getelementptr float, ptr %3, i64 %93
  br label %130

130:                                              ; preds = %130, %128
  %131 = phi i64 [ 0, %128 ], [ %137, %130 ]
  %132 = mul nsw i64 %131, %4
  %133 = getelementptr float, ptr %129, i64 %132
  %134 = load float, ptr %133, align 4
  %135 = getelementptr float, ptr %105, i64 %132
  %136 = load float, ptr %135, align 4
  store float %136, ptr %133, align 4
  store float %134, ptr %135, align 4
  %137 = add nuw nsw i64 %131, 1
  %138 = icmp eq i64 %137, %2
  br i1 %138, label %139, label %130

139:                                              ; preds = %130, %126
  br i1 %95, label %140, label %166

140:                                              ; preds = %139
  %141 = getelementptr float, ptr %3, i64 %93
  %142 = getelementptr float, ptr %141, i64 %104
  %143 = icmp slt i64 %94, %2
  br label %144

144:                                              ; preds = %151, %140
  %145 = phi i64 [ %94, %140 ], [ %152, %151 ]
  %146 = load float, ptr %142, align 4
  %147 = getelementptr float, ptr %3, i64 %145
  %148 = getelementptr float, ptr %147, i64 %104
  %149 = load float, ptr %148, align 4
  %150 = fdiv float %149, %146
  store float %150, ptr %148, align 4
  br i1 %143, label %154, label %151

151:                                              ; preds = %154, %144
  %152 = add nuw nsw i64 %145, 1
  %153 = icmp eq i64 %152, %1
  br i1 %153, label %166, label %144

154:                                              ; preds = %144, %154
  %155 = phi i64 [ %164, %154 ], [ %94, %144 ]
  %156 = load float, ptr %148, align 4
  %157 = mul nsw i64 %155, %4
  %158 = getelementptr float, ptr %141, i64 %157
  %159 = load float, ptr %158, align 4
  %160 = fmul float %156, %159
  %161 = getelementptr float, ptr %147, i64 %157
  %162 = load float, ptr %161, align 4
  %163 = fsub float %162, %160
  store float %163, ptr %161, align 4
  %164 = add nuw nsw i64 %155, 1
  %165 = icmp eq i64 %164, %2
  br i1 %165, label %151, label %154

166:                                              ; preds = %151, %139, %122
  %167 = phi i32 [ %125, %122 ], [ %92, %139 ], [ %92, %151 ]
  %168 = icmp eq i64 %94, %89
  br i1 %168, label %170, label %91

169:                                              ; preds = %6
  tail call void @abort() 
  unreachable

170:                                              ; preds = %166, %85, %88, %7
  %171 = phi i32 [ %86, %85 ], [ 0, %7 ], [ 0, %88 ], [ %167, %166 ]
  ret i32 %171
}

define linkonce_odr i32 @numba_xgesv(i8 noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef captures(none) %3, i64 noundef %4, ptr noundef captures(none) %5, ptr noundef captures(none) %6, i64 noundef %7) local_unnamed_addr  {
  %9 = tail call i32 @numba_xxgetrf(i8 noundef %0, i64 noundef %1, i64 noundef %1, ptr noundef %3, i64 noundef %4, ptr noundef %5) 
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %11, label %169

11:                                               ; preds = %8
  switch i8 %0, label %168 [
    i8 100, label %12
    i8 115, label %90
  ]

12:                                               ; preds = %11
  %13 = icmp sgt i64 %2, 0
  br i1 %13, label %14, label %169

14:                                               ; preds = %12
  %15 = icmp sgt i64 %1, 0
  %16 = add i64 %4, 1
  br label %17

17:                                               ; preds = %67, %14
  %18 = phi i64 [ 0, %14 ], [ %68, %67 ]
  %19 = mul nsw i64 %18, %7
  %20 = getelementptr inbounds double, ptr %6, i64 %19
  br i1 %15, label %21, label %67

21:                                               ; preds = %17, %21
  %22 = phi i64 [ %35, %21 ], [ 0, %17 ]
  %23 = getelementptr inbounds nuw double, ptr %20, i64 %22
  %24 = load double, ptr %23, align 8
  %25 = getelementptr inbounds nuw i32, ptr %5, i64 %22
  %26 = load i32, ptr %25, align 4
  %27 = sext i32 %26 to i64
  %28 = getelementptr double, ptr %20, i64 %27
  %29 = getelementptr i8, ptr %28, i64 -8
  %30 = load double, ptr %29, align 8
  store double %30, ptr %23, align 8
  %31 = load i32, ptr %25, align 4
  %32 = sext i32 %31 to i64
  %33 = getelementptr double, ptr %20, i64 %32
  %34 = getelementptr i8, ptr %33, i64 -8
  store double %24, ptr %34, align 8
  %35 = add nuw nsw i64 %22, 1
  %36 = icmp eq i64 %35, %1
  br i1 %36, label %37, label %21

37:                                               ; preds = %21, %44
  %38 = phi i64 [ %45, %44 ], [ 0, %21 ]
  %39 = icmp eq i64 %38, 0
  br i1 %39, label %44, label %40

40:                                               ; preds = %37
  %41 = getelementptr double, ptr %3, i64 %38
  %42 = getelementptr inbounds nuw double, ptr %20, i64 %38
  %43 = load double, ptr %42, align 8
  br label %47

44:                                               ; preds = %47, %37
  %45 = add nuw nsw i64 %38, 1
  %46 = icmp eq i64 %45, %1
  br i1 %46, label %59, label %37

47:                                               ; preds = %47, %40
  %48 = phi double [ %43, %40 ], [ %56, %47 ]
  %49 = phi i64 [ 0, %40 ], [ %57, %47 ]
  %50 = mul nsw i64 %49, %4
  %51 = getelementptr double, ptr %41, i64 %50
  %52 = load double, ptr %51, align 8
  %53 = getelementptr inbounds nuw double, ptr %20, i64 %49
  %54 = load double, ptr %53, align 8
  %55 = fmul double %52, %54
  %56 = fsub double %48, %55
  store double %56, ptr %42, align 8
  %57 = add nuw nsw i64 %49, 1
  %58 = icmp eq i64 %57, %38
  br i1 %58, label %44, label %47

59:                                               ; preds = %44, %70
  %60 = phi i64 [ %61, %70 ], [ %1, %44 ]
  %61 = add nsw i64 %60, -1
  %62 = icmp slt i64 %60, %1
  br i1 %62, label %63, label %70

63:                                               ; preds = %59
  %64 = getelementptr double, ptr %3, i64 %61
  %65 = getelementptr inbounds nuw double, ptr %20, i64 %61
  %66 = load double, ptr %65, align 8
  br label %78

67:                                               ; preds = %70, %17
  %68 = add nuw nsw i64 %18, 1
  %69 = icmp eq i64 %68, %2
  br i1 %69, label %169, label %17

70:                                               ; preds = %78, %59
  %71 = mul i64 %61, %16
  %72 = getelementptr inbounds double, ptr %3, i64 %71
  %73 = load double, ptr %72, align 8
  %74 = getelementptr inbounds nuw double, ptr %20, i64 %61
  %75 = load double, ptr %74, align 8
  %76 = fdiv double %75, %73
  store double %76, ptr %74, align 8
  %77 = icmp sgt i64 %60, 1
  br i1 %77, label %59, label %67

78:                                               ; preds = %78, %63
  %79 = phi double [ %66, %63 ], [ %87, %78 ]
  %80 = phi i64 [ %60, %63 ], [ %88, %78 ]
  %81 = mul nsw i64 %80, %4
  %82 = getelementptr double, ptr %64, i64 %81
  %83 = load double, ptr %82, align 8
  %84 = getelementptr inbounds nuw double, ptr %20, i64 %80
  %85 = load double, ptr %84, align 8
  %86 = fmul double %83, %85
  %87 = fsub double %79, %86
  store double %87, ptr %65, align 8
  %88 = add nuw nsw i64 %80, 1
  %89 = icmp eq i64 %88, %1
  br i1 %89, label %70, label %78

90:                                               ; preds = %11
  %91 = icmp sgt i64 %2, 0
  br i1 %91, label %92, label %169

92:                                               ; preds = %90
  %93 = icmp sgt i64 %1, 0
  %94 = add i64 %4, 1
  br label %95

95:                                               ; preds = %145, %92
  %96 = phi i64 [ 0, %92 ], [ %146, %145 ]
  %97 = mul nsw i64 %96, %7
  %98 = getelementptr inbounds float, ptr %6, i64 %97
  br i1 %93, label %99, label %145

99:                                               ; preds = %95, %99
  %100 = phi i64 [ %113, %99 ], [ 0, %95 ]
  %101 = getelementptr inbounds nuw float, ptr %98, i64 %100
  %102 = load float, ptr %101, align 4
  %103 = getelementptr inbounds nuw i32, ptr %5, i64 %100
  %104 = load i32, ptr %103, align 4
  %105 = sext i32 %104 to i64
  %106 = getelementptr float, ptr %98, i64 %105
  %107 = getelementptr i8, ptr %106, i64 -4
  %108 = load float, ptr %107, align 4
  store float %108, ptr %101, align 4
  %109 = load i32, ptr %103, align 4
  %110 = sext i32 %109 to i64
  %111 = getelementptr float, ptr %98, i64 %110
  %112 = getelementptr i8, ptr %111, i64 -4
  store float %102, ptr %112, align 4
  %113 = add nuw nsw i64 %100, 1
  %114 = icmp eq i64 %113, %1
  br i1 %114, label %115, label %99

115:                                              ; preds = %99, %122
  %116 = phi i64 [ %123, %122 ], [ 0, %99 ]
  %117 = icmp eq i64 %116, 0
  br i1 %117, label %122, label %118

118:                                              ; preds = %115
  %119 = getelementptr float, ptr %3, i64 %116
  %120 = getelementptr inbounds nuw float, ptr %98, i64 %116
  %121 = load float, ptr %120, align 4
  br label %125

122:                                              ; preds = %125, %115
  %123 = add nuw nsw i64 %116, 1
  %124 = icmp eq i64 %123, %1
  br i1 %124, label %137, label %115

125:                                              ; preds = %125, %118
  %126 = phi float [ %121, %118 ], [ %134, %125 ]
  %127 = phi i64 [ 0, %118 ], [ %135, %125 ]
  %128 = mul nsw i64 %127, %4
  %129 = getelementptr float, ptr %119, i64 %128
  %130 = load float, ptr %129, align 4
  %131 = getelementptr inbounds nuw float, ptr %98, i64 %127
  %132 = load float, ptr %131, align 4
  %133 = fmul float %130, %132
  %134 = fsub float %126, %133
  store float %134, ptr %120, align 4
  %135 = add nuw nsw i64 %127, 1
  %136 = icmp eq i64 %135, %116
  br i1 %136, label %122, label %125

137:                                              ; preds = %122, %148
  %138 = phi i64 [ %139, %148 ], [ %1, %122 ]
  %139 = add nsw i64 %138, -1
  %140 = icmp slt i64 %138, %1
  br i1 %140, label %141, label %148

141:                                              ; preds = %137
  %142 = getelementptr float, ptr %3, i64 %139
  %143 = getelementptr inbounds nuw float, ptr %98, i64 %139
  %144 = load float, ptr %143, align 4
  br label %156

145:                                              ; preds = %148, %95
  %146 = add nuw nsw i64 %96, 1
  %147 = icmp eq i64 %146, %2
  br i1 %147, label %169, label %95

148:                                              ; preds = %156, %137
  %149 = mul i64 %139, %94
  %150 = getelementptr inbounds float, ptr %3, i64 %149
  %151 = load float, ptr %150, align 4
  %152 = getelementptr inbounds nuw float, ptr %98, i64 %139
  %153 = load float, ptr %152, align 4
  %154 = fdiv float %153, %151
  store float %154, ptr %152, align 4
  %155 = icmp sgt i64 %138, 1
  br i1 %155, label %137, label %145

156:                                              ; preds = %156, %141
  %157 = phi float [ %144, %141 ], [ %165, %156 ]
  %158 = phi i64 [ %138, %141 ], [ %166, %156 ]
  %159 = mul nsw i64 %158, %4
  %160 = getelementptr float, ptr %142, i64 %159
  %161 = load float, ptr %160, align 4
  %162 = getelementptr inbounds nuw float, ptr %98, i64 %158
  %163 = load float, ptr %162, align 4
  %164 = fmul float %161, %163
  %165 = fsub float %157, %164
  store float %165, ptr %143, align 4
  %166 = add nuw nsw i64 %158, 1
  %167 = icmp eq i64 %166, %1
  br i1 %167, label %148, label %156

168:                                              ; preds = %11
  tail call void @abort() 
  unreachable

169:                                              ; preds = %145, %67, %90, %12, %8
  %170 = phi i32 [ %9, %8 ], [ 0, %67 ], [ 0, %12 ], [ 0, %90 ], [ 0, %145 ]
  ret i32 %170
}

define linkonce_odr noundef i32 @numba_ez_xxgetri(i8 noundef %0, i64 noundef %1, ptr noundef captures(none) %2, i64 noundef %3, ptr noundef readonly captures(none) %4) local_unnamed_addr  {
  switch i8 %0, label %226 [
    i8 100, label %6
    i8 115, label %116
  ]

6:                                                ; preds = %5
  %7 = shl i64 %1, 3
  %8 = mul i64 %7, %1
  %9 = tail call ptr @malloc(i64 noundef %8) 
  %10 = icmp sgt i64 %1, 0
  br i1 %10, label %11, label %227

11:                                               ; preds = %6, %89
  %12 = phi i64 [ %90, %89 ], [ 0, %6 ]
  %13 = getelementptr double, ptr %9, i64 %12
  br label %92

14:                                               ; preds = %89
  %15 = add i64 %3, 1
  br label %16

16:                                               ; preds = %66, %14
  %17 = phi i64 [ 0, %14 ], [ %67, %66 ]
  %18 = mul nuw nsw i64 %17, %1
  %19 = getelementptr inbounds nuw double, ptr %9, i64 %18
  br label %20

20:                                               ; preds = %20, %16
  %21 = phi i64 [ %34, %20 ], [ 0, %16 ]
  %22 = getelementptr inbounds nuw double, ptr %19, i64 %21
  %23 = load double, ptr %22, align 8
  %24 = getelementptr inbounds nuw i32, ptr %4, i64 %21
  %25 = load i32, ptr %24, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr double, ptr %19, i64 %26
  %28 = getelementptr i8, ptr %27, i64 -8
  %29 = load double, ptr %28, align 8
  store double %29, ptr %22, align 8
  %30 = load i32, ptr %24, align 4
  %31 = sext i32 %30 to i64
  %32 = getelementptr double, ptr %19, i64 %31
  %33 = getelementptr i8, ptr %32, i64 -8
  store double %23, ptr %33, align 8
  %34 = add nuw nsw i64 %21, 1
  %35 = icmp eq i64 %34, %1
  br i1 %35, label %36, label %20

36:                                               ; preds = %20, %43
  %37 = phi i64 [ %44, %43 ], [ 0, %20 ]
  %38 = icmp eq i64 %37, 0
  br i1 %38, label %43, label %39

39:                                               ; preds = %36
  %40 = getelementptr double, ptr %2, i64 %37
  %41 = getelementptr inbounds nuw double, ptr %19, i64 %37
  %42 = load double, ptr %41, align 8
  br label %46

43:                                               ; preds = %46, %36
  %44 = add nuw nsw i64 %37, 1
  %45 = icmp eq i64 %44, %1
  br i1 %45, label %58, label %36

46:                                               ; preds = %46, %39
  %47 = phi double [ %42, %39 ], [ %55, %46 ]
  %48 = phi i64 [ 0, %39 ], [ %56, %46 ]
  %49 = mul nsw i64 %48, %3
  %50 = getelementptr double, ptr %40, i64 %49
  %51 = load double, ptr %50, align 8
  %52 = getelementptr inbounds nuw double, ptr %19, i64 %48
  %53 = load double, ptr %52, align 8
  %54 = fmul double %51, %53
  %55 = fsub double %47, %54
  store double %55, ptr %41, align 8
  %56 = add nuw nsw i64 %48, 1
  %57 = icmp eq i64 %56, %37
  br i1 %57, label %43, label %46

58:                                               ; preds = %43, %69
  %59 = phi i64 [ %60, %69 ], [ %1, %43 ]
  %60 = add nsw i64 %59, -1
  %61 = icmp slt i64 %59, %1
  br i1 %61, label %62, label %69

62:                                               ; preds = %58
  %63 = getelementptr double, ptr %2, i64 %60
  %64 = getelementptr inbounds nuw double, ptr %19, i64 %60
  %65 = load double, ptr %64, align 8
  br label %77

66:                                               ; preds = %69
  %67 = add nuw nsw i64 %17, 1
  %68 = icmp eq i64 %67, %1
  br i1 %68, label %100, label %16

69:                                               ; preds = %77, %58
  %70 = mul i64 %60, %15
  %71 = getelementptr inbounds double, ptr %2, i64 %70
  %72 = load double, ptr %71, align 8
  %73 = getelementptr inbounds nuw double, ptr %19, i64 %60
  %74 = load double, ptr %73, align 8
  %75 = fdiv double %74, %72
  store double %75, ptr %73, align 8
  %76 = icmp sgt i64 %59, 1
  br i1 %76, label %58, label %66

77:                                               ; preds = %77, %62
  %78 = phi double [ %65, %62 ], [ %86, %77 ]
  %79 = phi i64 [ %59, %62 ], [ %87, %77 ]
  %80 = mul nsw i64 %79, %3
  %81 = getelementptr double, ptr %63, i64 %80
  %82 = load double, ptr %81, align 8
  %83 = getelementptr inbounds nuw double, ptr %19, i64 %79
  %84 = load double, ptr %83, align 8
  %85 = fmul double %82, %84
  %86 = fsub double %78, %85
  store double %86, ptr %64, align 8
  %87 = add nuw nsw i64 %79, 1
  %88 = icmp eq i64 %87, %1
  br i1 %88, label %69, label %77

89:                                               ; preds = %92
  %90 = add nuw nsw i64 %12, 1
  %91 = icmp eq i64 %90, %1
  br i1 %91, label %14, label %11

92:                                               ; preds = %92, %11
  %93 = phi i64 [ 0, %11 ], [ %98, %92 ]
  %94 = icmp eq i64 %12, %93
  %95 = uitofp i1 %94 to double
  %96 = mul nuw nsw i64 %93, %1
  %97 = getelementptr double, ptr %13, i64 %96
  store double %95, ptr %97, align 8
  %98 = add nuw nsw i64 %93, 1
  %99 = icmp eq i64 %98, %1
  br i1 %99, label %89, label %92

100:                                              ; preds = %66, %104
  %101 = phi i64 [ %105, %104 ], [ 0, %66 ]
  %102 = getelementptr double, ptr %9, i64 %101
  %103 = getelementptr double, ptr %2, i64 %101
  br label %107

104:                                              ; preds = %107
  %105 = add nuw nsw i64 %101, 1
  %106 = icmp eq i64 %105, %1
  br i1 %106, label %227, label %100

107:                                              ; preds = %107, %100
  %108 = phi i64 [ 0, %100 ], [ %114, %107 ]
  %109 = mul nuw nsw i64 %108, %1
  %110 = getelementptr double, ptr %102, i64 %109
  %111 = load double, ptr %110, align 8
  %112 = mul nsw i64 %108, %3
  %113 = getelementptr double, ptr %103, i64 %112
  store double %111, ptr %113, align 8
  %114 = add nuw nsw i64 %108, 1
  %115 = icmp eq i64 %114, %1
  br i1 %115, label %104, label %107

116:                                              ; preds = %5
  %117 = shl i64 %1, 2
  %118 = mul i64 %117, %1
  %119 = tail call ptr @malloc(i64 noundef %118) 
  %120 = icmp sgt i64 %1, 0
  br i1 %120, label %121, label %227

121:                                              ; preds = %116, %199
  %122 = phi i64 [ %200, %199 ], [ 0, %116 ]
  %123 = getelementptr float, ptr %119, i64 %122
  br label %202

124:                                              ; preds = %199
  %125 = add i64 %3, 1
  br label %126

126:                                              ; preds = %176, %124
  %127 = phi i64 [ 0, %124 ], [ %177, %176 ]
  %128 = mul nuw nsw i64 %127, %1
  %129 = getelementptr inbounds nuw float, ptr %119, i64 %128
  br label %130

130:                                              ; preds = %130, %126
  %131 = phi i64 [ %144, %130 ], [ 0, %126 ]
  %132 = getelementptr inbounds nuw float, ptr %129, i64 %131
  %133 = load float, ptr %132, align 4
  %134 = getelementptr inbounds nuw i32, ptr %4, i64 %131
  %135 = load i32, ptr %134, align 4
  %136 = sext i32 %135 to i64
  %137 = getelementptr float, ptr %129, i64 %136
  %138 = getelementptr i8, ptr %137, i64 -4
  %139 = load float, ptr %138, align 4
  store float %139, ptr %132, align 4
  %140 = load i32, ptr %134, align 4
  %141 = sext i32 %140 to i64
  %142 = getelementptr float, ptr %129, i64 %141
  %143 = getelementptr i8, ptr %142, i64 -4
  store float %133, ptr %143, align 4
  %144 = add nuw nsw i64 %131, 1
  %145 = icmp eq i64 %144, %1
  br i1 %145, label %146, label %130

146:                                              ; preds = %130, %153
  %147 = phi i64 [ %154, %153 ], [ 0, %130 ]
  %148 = icmp eq i64 %147, 0
  br i1 %148, label %153, label %149

149:                                              ; preds = %146
  %150 = getelementptr float, ptr %2, i64 %147
  %151 = getelementptr inbounds nuw float, ptr %129, i64 %147
  %152 = load float, ptr %151, align 4
  br label %156

153:                                              ; preds = %156, %146
  %154 = add nuw nsw i64 %147, 1
  %155 = icmp eq i64 %154, %1
  br i1 %155, label %168, label %146

156:                                              ; preds = %156, %149
  %157 = phi float [ %152, %149 ], [ %165, %156 ]
  %158 = phi i64 [ 0, %149 ], [ %166, %156 ]
  %159 = mul nsw i64 %158, %3
  %160 = getelementptr float, ptr %150, i64 %159
  %161 = load float, ptr %160, align 4
  %162 = getelementptr inbounds nuw float, ptr %129, i64 %158
  %163 = load float, ptr %162, align 4
  %164 = fmul float %161, %163
  %165 = fsub float %157, %164
  store float %165, ptr %151, align 4
  %166 = add nuw nsw i64 %158, 1
  %167 = icmp eq i64 %166, %147
  br i1 %167, label %153, label %156

168:                                              ; preds = %153, %179
  %169 = phi i64 [ %170, %179 ], [ %1, %153 ]
  %170 = add nsw i64 %169, -1
  %171 = icmp slt i64 %169, %1
  br i1 %171, label %172, label %179

172:                                              ; preds = %168
  %173 = getelementptr float, ptr %2, i64 %170
  %174 = getelementptr inbounds nuw float, ptr %129, i64 %170
  %175 = load float, ptr %174, align 4
  br label %187

176:                                              ; preds = %179
  %177 = add nuw nsw i64 %127, 1
  %178 = icmp eq i64 %177, %1
  br i1 %178, label %210, label %126

179:                                              ; preds = %187, %168
  %180 = mul i64 %170, %125
  %181 = getelementptr inbounds float, ptr %2, i64 %180
  %182 = load float, ptr %181, align 4
  %183 = getelementptr inbounds nuw float, ptr %129, i64 %170
  %184 = load float, ptr %183, align 4
  %185 = fdiv float %184, %182
  store float %185, ptr %183, align 4
  %186 = icmp sgt i64 %169, 1
  br i1 %186, label %168, label %176

187:                                              ; preds = %187, %172
  %188 = phi float [ %175, %172 ], [ %196, %187 ]
  %189 = phi i64 [ %169, %172 ], [ %197, %187 ]
  %190 = mul nsw i64 %189, %3
  %191 = getelementptr float, ptr %173, i64 %190
  %192 = load float, ptr %191, align 4
  %193 = getelementptr inbounds nuw float, ptr %129, i64 %189
  %194 = load float, ptr %193, align 4
  %195 = fmul float %192, %194
  %196 = fsub float %188, %195
  store float %196, ptr %174, align 4
  %197 = add nuw nsw i64 %189, 1
  %198 = icmp eq i64 %197, %1
  br i1 %198, label %179, label %187

199:                                              ; preds = %202
  %200 = add nuw nsw i64 %122, 1
  %201 = icmp eq i64 %200, %1
  br i1 %201, label %124, label %121

202:                                              ; preds = %202, %121
  %203 = phi i64 [ 0, %121 ], [ %208, %202 ]
  %204 = icmp eq i64 %122, %203
  %205 = uitofp i1 %204 to float
  %206 = mul nuw nsw i64 %203, %1
  %207 = getelementptr float, ptr %123, i64 %206
  store float %205, ptr %207, align 4
  %208 = add nuw nsw i64 %203, 1
  %209 = icmp eq i64 %208, %1
  br i1 %209, label %199, label %202

210:                                              ; preds = %176, %214
  %211 = phi i64 [ %215, %214 ], [ 0, %176 ]
  %212 = getelementptr float, ptr %119, i64 %211
  %213 = getelementptr float, ptr %2, i64 %211
  br label %217

214:                                              ; preds = %217
  %215 = add nuw nsw i64 %211, 1
  %216 = icmp eq i64 %215, %1
  br i1 %216, label %227, label %210

217:                                              ; preds = %217, %210
  %218 = phi i64 [ 0, %210 ], [ %224, %217 ]
  %219 = mul nuw nsw i64 %218, %1
  %220 = getelementptr float, ptr %212, i64 %219
  %221 = load float, ptr %220, align 4
  %222 = mul nsw i64 %218, %3
  %223 = getelementptr float, ptr %213, i64 %222
  store float %221, ptr %223, align 4
  %224 = add nuw nsw i64 %218, 1
  %225 = icmp eq i64 %224, %1
  br i1 %225, label %214, label %217

226:                                              ; preds = %5
  tail call void @abort() 
  unreachable

227:                                              ; preds = %214, %104, %116, %6
  %228 = phi ptr [ %9, %6 ], [ %119, %116 ], [ %9, %104 ], [ %119, %214 ]
  tail call void @free(ptr noundef %228) 
  ret i32 0
}

define linkonce_odr i32 @numba_xxpotrf(i8 noundef %0, i8 noundef %1, i64 noundef %2, ptr noundef captures(none) %3, i64 noundef %4) local_unnamed_addr  {
  %6 = and i8 %1, -33
  %7 = icmp eq i8 %6, 85
  switch i8 %0, label %150 [
    i8 100, label %8
    i8 115, label %79
  ]

8:                                                ; preds = %5
  %9 = select i1 %7, i64 %4, i64 1
  %10 = select i1 %7, i64 1, i64 %4
  %11 = icmp sgt i64 %2, 0
  br i1 %11, label %12, label %151

12:                                               ; preds = %8
  %13 = add i64 %4, 1
  br label %16

14:                                               ; preds = %59, %43
  %15 = icmp eq i64 %45, %2
  br i1 %15, label %151, label %16

16:                                               ; preds = %14, %12
  %17 = phi i64 [ 0, %12 ], [ %45, %14 ]
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %25, label %19

19:                                               ; preds = %16
  %20 = mul nsw i64 %17, %9
  %21 = getelementptr double, ptr %3, i64 %20
  %22 = mul i64 %17, %13
  %23 = getelementptr inbounds double, ptr %3, i64 %22
  %24 = load double, ptr %23, align 8
  br label %30

25:                                               ; preds = %30, %16
  %26 = mul i64 %17, %13
  %27 = getelementptr inbounds double, ptr %3, i64 %26
  %28 = load double, ptr %27, align 8
  %29 = fcmp ogt double %28, 0.000000e+00
  br i1 %29, label %43, label %40

30:                                               ; preds = %30, %19
  %31 = phi double [ %24, %19 ], [ %37, %30 ]
  %32 = phi i64 [ 0, %19 ], [ %38, %30 ]
  %33 = mul nsw i64 %32, %10
  %34 = getelementptr double, ptr %21, i64 %33
  %35 = load double, ptr %34, align 8
  %36 = fmul double %35, %35
  %37 = fsub double %31, %36
  store double %37, ptr %23, align 8
  %38 = add nuw nsw i64 %32, 1
  %39 = icmp eq i64 %38, %17
  br i1 %39, label %25, label %30

40:                                               ; preds = %25
  %41 = trunc i64 %17 to i32
  %42 = add i32 %41, 1
  br label %151

43:                                               ; preds = %25
  %44 = tail call double @sqrt(double noundef %28) 
  store double %44, ptr %27, align 8
  %45 = add nuw nsw i64 %17, 1
  %46 = icmp slt i64 %45, %2
  br i1 %46, label %47, label %14

47:                                               ; preds = %43
  %48 = mul nsw i64 %17, %9
  %49 = getelementptr double, ptr %3, i64 %48
  %50 = mul nsw i64 %17, %10
  %51 = getelementptr double, ptr %3, i64 %50
  br label %52

52:                                               ; preds = %59, %47
  %53 = phi i64 [ %45, %47 ], [ %65, %59 ]
  br i1 %18, label %59, label %54

54:                                               ; preds = %52
  %55 = mul nsw i64 %53, %9
  %56 = getelementptr double, ptr %3, i64 %55
  %57 = getelementptr double, ptr %56, i64 %50
  %58 = load double, ptr %57, align 8
  br label %67

59:                                               ; preds = %67, %52
  %60 = load double, ptr %27, align 8
  %61 = mul nsw i64 %53, %9
  %62 = getelementptr double, ptr %51, i64 %61
  %63 = load double, ptr %62, align 8
  %64 = fdiv double %63, %60
  store double %64, ptr %62, align 8
  %65 = add nuw nsw i64 %53, 1
  %66 = icmp eq i64 %65, %2
  br i1 %66, label %14, label %52

67:                                               ; preds = %67, %54
  %68 = phi double [ %58, %54 ], [ %76, %67 ]
  %69 = phi i64 [ 0, %54 ], [ %77, %67 ]
  %70 = mul nsw i64 %69, %10
  %71 = getelementptr double, ptr %56, i64 %70
  %72 = load double, ptr %71, align 8
  %73 = getelementptr double, ptr %49, i64 %70
  %74 = load double, ptr %73, align 8
  %75 = fmul double %72, %74
  %76 = fsub double %68, %75
  store double %76, ptr %57, align 8
  %77 = add nuw nsw i64 %69, 1
  %78 = icmp eq i64 %77, %17
  br i1 %78, label %59, label %67

79:                                               ; preds = %5
  %80 = select i1 %7, i64 %4, i64 1
  %81 = select i1 %7, i64 1, i64 %4
  %82 = icmp sgt i64 %2, 0
  br i1 %82, label %83, label %151

83:                                               ; preds = %79
  %84 = add i64 %4, 1
  br label %87

85:                                               ; preds = %130, %114
  %86 = icmp eq i64 %116, %2
  br i1 %86, label %151, label %87

87:                                               ; preds = %85, %83
  %88 = phi i64 [ 0, %83 ], [ %116, %85 ]
  %89 = icmp eq i64 %88, 0
  br i1 %89, label %96, label %90

90:                                               ; preds = %87
  %91 = mul nsw i64 %88, %80
  %92 = getelementptr float, ptr %3, i64 %91
  %93 = mul i64 %88, %84
  %94 = getelementptr inbounds float, ptr %3, i64 %93
  %95 = load float, ptr %94, align 4
  br label %101

96:                                               ; preds = %101, %87
  %97 = mul i64 %88, %84
  %98 = getelementptr inbounds float, ptr %3, i64 %97
  %99 = load float, ptr %98, align 4
  %100 = fcmp ogt float %99, 0.000000e+00
  br i1 %100, label %114, label %111

101:                                              ; preds = %101, %90
  %102 = phi float [ %95, %90 ], [ %108, %101 ]
  %103 = phi i64 [ 0, %90 ], [ %109, %101 ]
  %104 = mul nsw i64 %103, %81
  %105 = getelementptr float, ptr %92, i64 %104
  %106 = load float, ptr %105, align 4
  %107 = fmul float %106, %106
  %108 = fsub float %102, %107
  store float %108, ptr %94, align 4
  %109 = add nuw nsw i64 %103, 1
  %110 = icmp eq i64 %109, %88
  br i1 %110, label %96, label %101

111:                                              ; preds = %96
  %112 = trunc i64 %88 to i32
  %113 = add i32 %112, 1
  br label %151

114:                                              ; preds = %96
  %115 = tail call float @sqrtf(float noundef %99) 
  store float %115, ptr %98, align 4
  %116 = add nuw nsw i64 %88, 1
  %117 = icmp slt i64 %116, %2
  br i1 %117, label %118, label %85

118:                                              ; preds = %114
  %119 = mul nsw i64 %88, %80
  %120 = getelementptr float, ptr %3, i64 %119
  %121 = mul nsw i64 %88, %81
  %122 = getelementptr float, ptr %3, i64 %121
  br label %123

123:                                              ; preds = %130, %118
  %124 = phi i64 [ %116, %118 ], [ %136, %130 ]
  br i1 %89, label %130, label %125

125:                                              ; preds = %123
  %126 = mul nsw i64 %124, %80
  %127 = getelementptr float, ptr %3, i64 %126
  %128 = getelementptr float, ptr %127, i64 %121
  %129 = load float, ptr %128, align 4
  br label %138

130:                                              ; preds = %138, %123
  %131 = load float, ptr %98, align 4
  %132 = mul nsw i64 %124, %80
  %133 = getelementptr float, ptr %122, i64 %132
  %134 = load float, ptr %133, align 4
  %135 = fdiv float %134, %131
  store float %135, ptr %133, align 4
  %136 = add nuw nsw i64 %124, 1
  %137 = icmp eq i64 %136, %2
  br i1 %137, label %85, label %123

138:                                              ; preds = %138, %125
  %139 = phi float [ %129, %125 ], [ %147, %138 ]
  %140 = phi i64 [ 0, %125 ], [ %148, %138 ]
  %141 = mul nsw i64 %140, %81
  %142 = getelementptr float, ptr %127, i64 %141
  %143 = load float, ptr %142, align 4
  %144 = getelementptr float, ptr %120, i64 %141
  %145 = load float, ptr %144, align 4
  %146 = fmul float %143, %145
  %147 = fsub float %139, %146
  store float %147, ptr %128, align 4
  %148 = add nuw nsw i64 %140, 1
  %149 = icmp eq i64 %148, %88
  br i1 %149, label %130, label %138

150:                                              ; preds = %5
  tail call void @abort() 
  unreachable

151:                                              ; preds = %85, %14, %111, %79, %40, %8
  %152 = phi i32 [ 0, %14 ], [ %42, %40 ], [ 0, %8 ], [ %113, %111 ], [ 0, %79 ], [ 0, %85 ]
  ret i32 %152
}

declare double @fabs(double noundef) local_unnamed_addr 

declare float @fabsf(float noundef) local_unnamed_addr 

declare i64 @llvm.smin.i64(i64, i64) 



