; ModuleID = '<string>'
source_filename = "fortran_reduce.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: alwaysinline nounwind
define double @adfuzz.model._FortranASumReal8(ptr %0, ptr %1, i32 %2, i32 %3, ptr %4) #0 {
  %6 = call i64 @adfuzz.model.fortran_reduce.elements(ptr %0)
  br label %7

7:                                                ; preds = %17, %5
  %.011 = phi i64 [ 0, %5 ], [ %18, %17 ]
  %.0 = phi double [ 0.000000e+00, %5 ], [ %.1, %17 ]
  %8 = icmp slt i64 %.011, %6
  br i1 %8, label %9, label %19

9:                                                ; preds = %7
  %10 = call i32 @adfuzz.model.fortran_reduce.chosen(ptr %4, i64 %.011)
  %.not = icmp eq i32 %10, 0
  br i1 %.not, label %17, label %11

11:                                               ; preds = %9
  %12 = load ptr, ptr %0, align 8
  %13 = call i64 @adfuzz.model.fortran_reduce.place(ptr %0, i64 %.011)
  %14 = getelementptr inbounds i8, ptr %12, i64 %13
  %15 = load double, ptr %14, align 8
  %16 = fadd double %.0, %15
  br label %17

17:                                               ; preds = %11, %9
  %.1 = phi double [ %16, %11 ], [ %.0, %9 ]
  %18 = add i64 %.011, 1
  br label %7

19:                                               ; preds = %7
  ret double %.0
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: alwaysinline nounwind
define internal i64 @adfuzz.model.fortran_reduce.elements(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %3 = load i8, ptr %2, align 4
  %4 = icmp sgt i8 %3, 5
  br i1 %4, label %5, label %6

5:                                                ; preds = %1
  call void @llvm.trap()
  unreachable

6:                                                ; preds = %1
  %7 = icmp sgt i8 %3, 0
  br i1 %7, label %8, label %11

8:                                                ; preds = %6
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %10 = load i64, ptr %9, align 8
  br label %11

11:                                               ; preds = %8, %6
  %.0 = phi i64 [ %10, %8 ], [ 1, %6 ]
  %12 = icmp sgt i8 %3, 1
  br i1 %12, label %13, label %17

13:                                               ; preds = %11
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %15 = load i64, ptr %14, align 8
  %16 = mul i64 %.0, %15
  br label %17

17:                                               ; preds = %13, %11
  %.1 = phi i64 [ %16, %13 ], [ %.0, %11 ]
  %18 = icmp sgt i8 %3, 2
  br i1 %18, label %19, label %23

19:                                               ; preds = %17
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %21 = load i64, ptr %20, align 8
  %22 = mul i64 %.1, %21
  br label %23

23:                                               ; preds = %19, %17
  %.2 = phi i64 [ %22, %19 ], [ %.1, %17 ]
  %24 = icmp sgt i8 %3, 3
  br i1 %24, label %25, label %29

25:                                               ; preds = %23
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %27 = load i64, ptr %26, align 8
  %28 = mul i64 %.2, %27
  br label %29

29:                                               ; preds = %25, %23
  %.3 = phi i64 [ %28, %25 ], [ %.2, %23 ]
  %30 = icmp sgt i8 %3, 4
  br i1 %30, label %31, label %35

31:                                               ; preds = %29
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %33 = load i64, ptr %32, align 8
  %34 = mul i64 %.3, %33
  br label %35

35:                                               ; preds = %31, %29
  %.4 = phi i64 [ %34, %31 ], [ %.3, %29 ]
  ret i64 %.4
}

; Function Attrs: alwaysinline nounwind
define internal i32 @adfuzz.model.fortran_reduce.chosen(ptr %0, i64 %1) #0 {
  %.not = icmp eq ptr %0, null
  br i1 %.not, label %17, label %3

3:                                                ; preds = %2
  %4 = load ptr, ptr %0, align 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %6 = load i8, ptr %5, align 4
  %.not5 = icmp eq i8 %6, 0
  br i1 %.not5, label %9, label %7

7:                                                ; preds = %3
  %8 = call i64 @adfuzz.model.fortran_reduce.place(ptr %0, i64 %1)
  br label %9

9:                                                ; preds = %7, %3
  %10 = phi i64 [ %8, %7 ], [ 0, %3 ]
  %11 = getelementptr inbounds i8, ptr %4, i64 %10
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %13 = load i64, ptr %12, align 8
  %14 = call i32 @adfuzz.model.fortran_reduce.is_true(ptr %11, i64 %13)
  %15 = icmp ne i32 %14, 0
  %16 = zext i1 %15 to i32
  br label %17

17:                                               ; preds = %9, %2
  %18 = phi i32 [ 1, %2 ], [ %16, %9 ]
  ret i32 %18
}

; Function Attrs: alwaysinline nounwind
define internal i64 @adfuzz.model.fortran_reduce.place(ptr %0, i64 %1) #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %4 = load i8, ptr %3, align 4
  %5 = icmp eq i8 %4, 1
  br i1 %5, label %6, label %10

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %8 = load i64, ptr %7, align 8
  %9 = mul i64 %1, %8
  br label %74

10:                                               ; preds = %2
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %12 = load i8, ptr %11, align 4
  %13 = icmp sgt i8 %12, 5
  br i1 %13, label %14, label %15

14:                                               ; preds = %10
  call void @llvm.trap()
  unreachable

15:                                               ; preds = %10
  %16 = icmp sgt i8 %12, 0
  br i1 %16, label %17, label %25

17:                                               ; preds = %15
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %19 = load i64, ptr %18, align 8
  %20 = srem i64 %1, %19
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %22 = load i64, ptr %21, align 8
  %23 = mul i64 %20, %22
  %24 = sdiv i64 %1, %19
  br label %25

25:                                               ; preds = %17, %15
  %.042 = phi i64 [ %24, %17 ], [ %1, %15 ]
  %.041 = phi i64 [ %23, %17 ], [ 0, %15 ]
  %26 = icmp sgt i8 %12, 1
  br i1 %26, label %27, label %38

27:                                               ; preds = %25
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %29 = load i64, ptr %28, align 8
  %30 = srem i64 %.042, %29
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %32 = load i64, ptr %31, align 8
  %33 = mul i64 %30, %32
  %34 = add i64 %.041, %33
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %36 = load i64, ptr %35, align 8
  %37 = sdiv i64 %.042, %36
  br label %38

38:                                               ; preds = %27, %25
  %.143 = phi i64 [ %37, %27 ], [ %.042, %25 ]
  %.1 = phi i64 [ %34, %27 ], [ %.041, %25 ]
  %39 = icmp sgt i8 %12, 2
  br i1 %39, label %40, label %51

40:                                               ; preds = %38
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %42 = load i64, ptr %41, align 8
  %43 = srem i64 %.143, %42
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %45 = load i64, ptr %44, align 8
  %46 = mul i64 %43, %45
  %47 = add i64 %.1, %46
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %49 = load i64, ptr %48, align 8
  %50 = sdiv i64 %.143, %49
  br label %51

51:                                               ; preds = %40, %38
  %.244 = phi i64 [ %50, %40 ], [ %.143, %38 ]
  %.2 = phi i64 [ %47, %40 ], [ %.1, %38 ]
  %52 = icmp sgt i8 %12, 3
  br i1 %52, label %53, label %64

53:                                               ; preds = %51
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %55 = load i64, ptr %54, align 8
  %56 = srem i64 %.244, %55
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %58 = load i64, ptr %57, align 8
  %59 = mul i64 %56, %58
  %60 = add i64 %.2, %59
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %62 = load i64, ptr %61, align 8
  %63 = sdiv i64 %.244, %62
  br label %64

64:                                               ; preds = %53, %51
  %.345 = phi i64 [ %63, %53 ], [ %.244, %51 ]
  %.3 = phi i64 [ %60, %53 ], [ %.2, %51 ]
  %65 = icmp sgt i8 %12, 4
  br i1 %65, label %66, label %74

66:                                               ; preds = %64
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %68 = load i64, ptr %67, align 8
  %69 = srem i64 %.345, %68
  %70 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %71 = load i64, ptr %70, align 8
  %72 = mul i64 %69, %71
  %73 = add i64 %.3, %72
  br label %74

74:                                               ; preds = %66, %64, %6
  %.0 = phi i64 [ %9, %6 ], [ %73, %66 ], [ %.3, %64 ]
  ret i64 %.0
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: alwaysinline nounwind
define double @adfuzz.model._FortranAProductReal8(ptr %0, ptr %1, i32 %2, i32 %3, ptr %4) #0 {
  %6 = call i64 @adfuzz.model.fortran_reduce.elements(ptr %0)
  br label %7

7:                                                ; preds = %17, %5
  %.011 = phi i64 [ 0, %5 ], [ %18, %17 ]
  %.0 = phi double [ 1.000000e+00, %5 ], [ %.1, %17 ]
  %8 = icmp slt i64 %.011, %6
  br i1 %8, label %9, label %19

9:                                                ; preds = %7
  %10 = call i32 @adfuzz.model.fortran_reduce.chosen(ptr %4, i64 %.011)
  %.not = icmp eq i32 %10, 0
  br i1 %.not, label %17, label %11

11:                                               ; preds = %9
  %12 = load ptr, ptr %0, align 8
  %13 = call i64 @adfuzz.model.fortran_reduce.place(ptr %0, i64 %.011)
  %14 = getelementptr inbounds i8, ptr %12, i64 %13
  %15 = load double, ptr %14, align 8
  %16 = fmul double %.0, %15
  br label %17

17:                                               ; preds = %11, %9
  %.1 = phi double [ %16, %11 ], [ %.0, %9 ]
  %18 = add i64 %.011, 1
  br label %7

19:                                               ; preds = %7
  ret double %.0
}

; Function Attrs: alwaysinline nounwind
define double @adfuzz.model._FortranAMaxvalReal8(ptr %0, ptr %1, i32 %2, i32 %3, ptr %4) #0 {
  %6 = call i64 @adfuzz.model.fortran_reduce.elements(ptr %0)
  br label %7

7:                                                ; preds = %17, %5
  %.012 = phi i64 [ 0, %5 ], [ %18, %17 ]
  %.0 = phi double [ 0xFFEFFFFFFFFFFFFF, %5 ], [ %.1, %17 ]
  %8 = icmp slt i64 %.012, %6
  br i1 %8, label %9, label %19

9:                                                ; preds = %7
  %10 = call i32 @adfuzz.model.fortran_reduce.chosen(ptr %4, i64 %.012)
  %.not = icmp eq i32 %10, 0
  br i1 %.not, label %17, label %11

11:                                               ; preds = %9
  %12 = load ptr, ptr %0, align 8
  %13 = call i64 @adfuzz.model.fortran_reduce.place(ptr %0, i64 %.012)
  %14 = getelementptr inbounds i8, ptr %12, i64 %13
  %15 = load double, ptr %14, align 8
  %16 = fcmp ogt double %15, %.0
  %.2 = select i1 %16, double %15, double %.0
  br label %17

17:                                               ; preds = %11, %9
  %.1 = phi double [ %.2, %11 ], [ %.0, %9 ]
  %18 = add i64 %.012, 1
  br label %7

19:                                               ; preds = %7
  ret double %.0
}

; Function Attrs: alwaysinline nounwind
define double @adfuzz.model._FortranAMinvalReal8(ptr %0, ptr %1, i32 %2, i32 %3, ptr %4) #0 {
  %6 = call i64 @adfuzz.model.fortran_reduce.elements(ptr %0)
  br label %7

7:                                                ; preds = %17, %5
  %.012 = phi i64 [ 0, %5 ], [ %18, %17 ]
  %.0 = phi double [ 0x7FEFFFFFFFFFFFFF, %5 ], [ %.1, %17 ]
  %8 = icmp slt i64 %.012, %6
  br i1 %8, label %9, label %19

9:                                                ; preds = %7
  %10 = call i32 @adfuzz.model.fortran_reduce.chosen(ptr %4, i64 %.012)
  %.not = icmp eq i32 %10, 0
  br i1 %.not, label %17, label %11

11:                                               ; preds = %9
  %12 = load ptr, ptr %0, align 8
  %13 = call i64 @adfuzz.model.fortran_reduce.place(ptr %0, i64 %.012)
  %14 = getelementptr inbounds i8, ptr %12, i64 %13
  %15 = load double, ptr %14, align 8
  %16 = fcmp olt double %15, %.0
  %.2 = select i1 %16, double %15, double %.0
  br label %17

17:                                               ; preds = %11, %9
  %.1 = phi double [ %.2, %11 ], [ %.0, %9 ]
  %18 = add i64 %.012, 1
  br label %7

19:                                               ; preds = %7
  ret double %.0
}

; Function Attrs: alwaysinline nounwind
define float @adfuzz.model._FortranASumReal4(ptr %0, ptr %1, i32 %2, i32 %3, ptr %4) #0 {
  %6 = call i64 @adfuzz.model.fortran_reduce.elements(ptr %0)
  br label %7

7:                                                ; preds = %17, %5
  %.011 = phi i64 [ 0, %5 ], [ %18, %17 ]
  %.0 = phi float [ 0.000000e+00, %5 ], [ %.1, %17 ]
  %8 = icmp slt i64 %.011, %6
  br i1 %8, label %9, label %19

9:                                                ; preds = %7
  %10 = call i32 @adfuzz.model.fortran_reduce.chosen(ptr %4, i64 %.011)
  %.not = icmp eq i32 %10, 0
  br i1 %.not, label %17, label %11

11:                                               ; preds = %9
  %12 = load ptr, ptr %0, align 8
  %13 = call i64 @adfuzz.model.fortran_reduce.place(ptr %0, i64 %.011)
  %14 = getelementptr inbounds i8, ptr %12, i64 %13
  %15 = load float, ptr %14, align 4
  %16 = fadd float %.0, %15
  br label %17

17:                                               ; preds = %11, %9
  %.1 = phi float [ %16, %11 ], [ %.0, %9 ]
  %18 = add i64 %.011, 1
  br label %7

19:                                               ; preds = %7
  ret float %.0
}

; Function Attrs: alwaysinline nounwind
define float @adfuzz.model._FortranAProductReal4(ptr %0, ptr %1, i32 %2, i32 %3, ptr %4) #0 {
  %6 = call i64 @adfuzz.model.fortran_reduce.elements(ptr %0)
  br label %7

7:                                                ; preds = %17, %5
  %.011 = phi i64 [ 0, %5 ], [ %18, %17 ]
  %.0 = phi float [ 1.000000e+00, %5 ], [ %.1, %17 ]
  %8 = icmp slt i64 %.011, %6
  br i1 %8, label %9, label %19

9:                                                ; preds = %7
  %10 = call i32 @adfuzz.model.fortran_reduce.chosen(ptr %4, i64 %.011)
  %.not = icmp eq i32 %10, 0
  br i1 %.not, label %17, label %11

11:                                               ; preds = %9
  %12 = load ptr, ptr %0, align 8
  %13 = call i64 @adfuzz.model.fortran_reduce.place(ptr %0, i64 %.011)
  %14 = getelementptr inbounds i8, ptr %12, i64 %13
  %15 = load float, ptr %14, align 4
  %16 = fmul float %.0, %15
  br label %17

17:                                               ; preds = %11, %9
  %.1 = phi float [ %16, %11 ], [ %.0, %9 ]
  %18 = add i64 %.011, 1
  br label %7

19:                                               ; preds = %7
  ret float %.0
}

; Function Attrs: alwaysinline nounwind
define float @adfuzz.model._FortranAMaxvalReal4(ptr %0, ptr %1, i32 %2, i32 %3, ptr %4) #0 {
  %6 = call i64 @adfuzz.model.fortran_reduce.elements(ptr %0)
  br label %7

7:                                                ; preds = %17, %5
  %.012 = phi i64 [ 0, %5 ], [ %18, %17 ]
  %.0 = phi float [ 0xC7EFFFFFE0000000, %5 ], [ %.1, %17 ]
  %8 = icmp slt i64 %.012, %6
  br i1 %8, label %9, label %19

9:                                                ; preds = %7
  %10 = call i32 @adfuzz.model.fortran_reduce.chosen(ptr %4, i64 %.012)
  %.not = icmp eq i32 %10, 0
  br i1 %.not, label %17, label %11

11:                                               ; preds = %9
  %12 = load ptr, ptr %0, align 8
  %13 = call i64 @adfuzz.model.fortran_reduce.place(ptr %0, i64 %.012)
  %14 = getelementptr inbounds i8, ptr %12, i64 %13
  %15 = load float, ptr %14, align 4
  %16 = fcmp ogt float %15, %.0
  %.2 = select i1 %16, float %15, float %.0
  br label %17

17:                                               ; preds = %11, %9
  %.1 = phi float [ %.2, %11 ], [ %.0, %9 ]
  %18 = add i64 %.012, 1
  br label %7

19:                                               ; preds = %7
  ret float %.0
}

; Function Attrs: alwaysinline nounwind
define float @adfuzz.model._FortranAMinvalReal4(ptr %0, ptr %1, i32 %2, i32 %3, ptr %4) #0 {
  %6 = call i64 @adfuzz.model.fortran_reduce.elements(ptr %0)
  br label %7

7:                                                ; preds = %17, %5
  %.012 = phi i64 [ 0, %5 ], [ %18, %17 ]
  %.0 = phi float [ 0x47EFFFFFE0000000, %5 ], [ %.1, %17 ]
  %8 = icmp slt i64 %.012, %6
  br i1 %8, label %9, label %19

9:                                                ; preds = %7
  %10 = call i32 @adfuzz.model.fortran_reduce.chosen(ptr %4, i64 %.012)
  %.not = icmp eq i32 %10, 0
  br i1 %.not, label %17, label %11

11:                                               ; preds = %9
  %12 = load ptr, ptr %0, align 8
  %13 = call i64 @adfuzz.model.fortran_reduce.place(ptr %0, i64 %.012)
  %14 = getelementptr inbounds i8, ptr %12, i64 %13
  %15 = load float, ptr %14, align 4
  %16 = fcmp olt float %15, %.0
  %.2 = select i1 %16, float %15, float %.0
  br label %17

17:                                               ; preds = %11, %9
  %.1 = phi float [ %.2, %11 ], [ %.0, %9 ]
  %18 = add i64 %.012, 1
  br label %7

19:                                               ; preds = %7
  ret float %.0
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranACppSumComplex8(ptr %0, ptr %1, ptr %2, i32 %3, i32 %4, ptr %5) #0 {
  %7 = call i64 @adfuzz.model.fortran_reduce.elements(ptr %1)
  br label %8

8:                                                ; preds = %21, %6
  %.017 = phi double [ 0.000000e+00, %6 ], [ %.118, %21 ]
  %.016 = phi i64 [ 0, %6 ], [ %22, %21 ]
  %.0 = phi double [ 0.000000e+00, %6 ], [ %.1, %21 ]
  %9 = icmp slt i64 %.016, %7
  br i1 %9, label %10, label %23

10:                                               ; preds = %8
  %11 = call i32 @adfuzz.model.fortran_reduce.chosen(ptr %5, i64 %.016)
  %.not = icmp eq i32 %11, 0
  br i1 %.not, label %21, label %12

12:                                               ; preds = %10
  %13 = load ptr, ptr %1, align 8
  %14 = call i64 @adfuzz.model.fortran_reduce.place(ptr %1, i64 %.016)
  %15 = getelementptr inbounds i8, ptr %13, i64 %14
  %16 = load double, ptr %15, align 8
  %17 = fadd double %.0, %16
  %18 = getelementptr inbounds nuw i8, ptr %15, i64 8
  %19 = load double, ptr %18, align 8
  %20 = fadd double %.017, %19
  br label %21

21:                                               ; preds = %12, %10
  %.118 = phi double [ %20, %12 ], [ %.017, %10 ]
  %.1 = phi double [ %17, %12 ], [ %.0, %10 ]
  %22 = add i64 %.016, 1
  br label %8

23:                                               ; preds = %8
  store double %.0, ptr %0, align 8
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store double %.017, ptr %24, align 8
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranACppProductComplex8(ptr %0, ptr %1, ptr %2, i32 %3, i32 %4, ptr %5) #0 {
  %7 = call i64 @adfuzz.model.fortran_reduce.elements(ptr %1)
  br label %8

8:                                                ; preds = %26, %6
  %.023 = phi i64 [ 0, %6 ], [ %27, %26 ]
  %.021 = phi double [ 0.000000e+00, %6 ], [ %.122, %26 ]
  %.0 = phi double [ 1.000000e+00, %6 ], [ %.1, %26 ]
  %9 = icmp slt i64 %.023, %7
  br i1 %9, label %10, label %28

10:                                               ; preds = %8
  %11 = call i32 @adfuzz.model.fortran_reduce.chosen(ptr %5, i64 %.023)
  %.not = icmp eq i32 %11, 0
  br i1 %.not, label %26, label %12

12:                                               ; preds = %10
  %13 = load ptr, ptr %1, align 8
  %14 = call i64 @adfuzz.model.fortran_reduce.place(ptr %1, i64 %.023)
  %15 = getelementptr inbounds i8, ptr %13, i64 %14
  %16 = load double, ptr %15, align 8
  %17 = fmul double %.0, %16
  %18 = getelementptr inbounds nuw i8, ptr %15, i64 8
  %19 = load double, ptr %18, align 8
  %20 = fmul double %.021, %19
  %21 = fsub double %17, %20
  %22 = fmul double %.0, %19
  %23 = load double, ptr %15, align 8
  %24 = fmul double %.021, %23
  %25 = fadd double %22, %24
  br label %26

26:                                               ; preds = %12, %10
  %.122 = phi double [ %25, %12 ], [ %.021, %10 ]
  %.1 = phi double [ %21, %12 ], [ %.0, %10 ]
  %27 = add i64 %.023, 1
  br label %8

28:                                               ; preds = %8
  store double %.0, ptr %0, align 8
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store double %.021, ptr %29, align 8
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranACppDotProductComplex8(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4) #0 {
  %6 = call i64 @adfuzz.model.fortran_reduce.elements(ptr %1)
  br label %7

7:                                                ; preds = %9, %5
  %.024 = phi i64 [ 0, %5 ], [ %36, %9 ]
  %.023 = phi double [ 0.000000e+00, %5 ], [ %25, %9 ]
  %.0 = phi double [ 0.000000e+00, %5 ], [ %35, %9 ]
  %8 = icmp slt i64 %.024, %6
  br i1 %8, label %9, label %37

9:                                                ; preds = %7
  %10 = load ptr, ptr %1, align 8
  %11 = call i64 @adfuzz.model.fortran_reduce.place(ptr %1, i64 %.024)
  %12 = load ptr, ptr %2, align 8
  %13 = call i64 @adfuzz.model.fortran_reduce.place(ptr %2, i64 %.024)
  %14 = getelementptr inbounds i8, ptr %10, i64 %11
  %15 = load double, ptr %14, align 8
  %16 = getelementptr inbounds i8, ptr %12, i64 %13
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 8
  %18 = load double, ptr %17, align 8
  %19 = fmul double %15, %18
  %20 = getelementptr inbounds nuw i8, ptr %14, i64 8
  %21 = load double, ptr %20, align 8
  %22 = load double, ptr %16, align 8
  %23 = fmul double %21, %22
  %24 = fsub double %19, %23
  %25 = fadd double %.023, %24
  %26 = load double, ptr %14, align 8
  %27 = load double, ptr %16, align 8
  %28 = fmul double %26, %27
  %29 = getelementptr inbounds nuw i8, ptr %14, i64 8
  %30 = load double, ptr %29, align 8
  %31 = getelementptr inbounds nuw i8, ptr %16, i64 8
  %32 = load double, ptr %31, align 8
  %33 = fmul double %30, %32
  %34 = fadd double %28, %33
  %35 = fadd double %.0, %34
  %36 = add i64 %.024, 1
  br label %7

37:                                               ; preds = %7
  store double %.0, ptr %0, align 8
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store double %.023, ptr %38, align 8
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranACppSumComplex4(ptr %0, ptr %1, ptr %2, i32 %3, i32 %4, ptr %5) #0 {
  %7 = call i64 @adfuzz.model.fortran_reduce.elements(ptr %1)
  br label %8

8:                                                ; preds = %21, %6
  %.017 = phi float [ 0.000000e+00, %6 ], [ %.118, %21 ]
  %.016 = phi i64 [ 0, %6 ], [ %22, %21 ]
  %.0 = phi float [ 0.000000e+00, %6 ], [ %.1, %21 ]
  %9 = icmp slt i64 %.016, %7
  br i1 %9, label %10, label %23

10:                                               ; preds = %8
  %11 = call i32 @adfuzz.model.fortran_reduce.chosen(ptr %5, i64 %.016)
  %.not = icmp eq i32 %11, 0
  br i1 %.not, label %21, label %12

12:                                               ; preds = %10
  %13 = load ptr, ptr %1, align 8
  %14 = call i64 @adfuzz.model.fortran_reduce.place(ptr %1, i64 %.016)
  %15 = getelementptr inbounds i8, ptr %13, i64 %14
  %16 = load float, ptr %15, align 4
  %17 = fadd float %.0, %16
  %18 = getelementptr inbounds nuw i8, ptr %15, i64 4
  %19 = load float, ptr %18, align 4
  %20 = fadd float %.017, %19
  br label %21

21:                                               ; preds = %12, %10
  %.118 = phi float [ %20, %12 ], [ %.017, %10 ]
  %.1 = phi float [ %17, %12 ], [ %.0, %10 ]
  %22 = add i64 %.016, 1
  br label %8

23:                                               ; preds = %8
  store float %.0, ptr %0, align 4
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 4
  store float %.017, ptr %24, align 4
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranACppProductComplex4(ptr %0, ptr %1, ptr %2, i32 %3, i32 %4, ptr %5) #0 {
  %7 = call i64 @adfuzz.model.fortran_reduce.elements(ptr %1)
  br label %8

8:                                                ; preds = %26, %6
  %.023 = phi i64 [ 0, %6 ], [ %27, %26 ]
  %.021 = phi float [ 0.000000e+00, %6 ], [ %.122, %26 ]
  %.0 = phi float [ 1.000000e+00, %6 ], [ %.1, %26 ]
  %9 = icmp slt i64 %.023, %7
  br i1 %9, label %10, label %28

10:                                               ; preds = %8
  %11 = call i32 @adfuzz.model.fortran_reduce.chosen(ptr %5, i64 %.023)
  %.not = icmp eq i32 %11, 0
  br i1 %.not, label %26, label %12

12:                                               ; preds = %10
  %13 = load ptr, ptr %1, align 8
  %14 = call i64 @adfuzz.model.fortran_reduce.place(ptr %1, i64 %.023)
  %15 = getelementptr inbounds i8, ptr %13, i64 %14
  %16 = load float, ptr %15, align 4
  %17 = fmul float %.0, %16
  %18 = getelementptr inbounds nuw i8, ptr %15, i64 4
  %19 = load float, ptr %18, align 4
  %20 = fmul float %.021, %19
  %21 = fsub float %17, %20
  %22 = fmul float %.0, %19
  %23 = load float, ptr %15, align 4
  %24 = fmul float %.021, %23
  %25 = fadd float %22, %24
  br label %26

26:                                               ; preds = %12, %10
  %.122 = phi float [ %25, %12 ], [ %.021, %10 ]
  %.1 = phi float [ %21, %12 ], [ %.0, %10 ]
  %27 = add i64 %.023, 1
  br label %8

28:                                               ; preds = %8
  store float %.0, ptr %0, align 4
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 4
  store float %.021, ptr %29, align 4
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranACppDotProductComplex4(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4) #0 {
  %6 = call i64 @adfuzz.model.fortran_reduce.elements(ptr %1)
  br label %7

7:                                                ; preds = %9, %5
  %.024 = phi i64 [ 0, %5 ], [ %36, %9 ]
  %.023 = phi float [ 0.000000e+00, %5 ], [ %25, %9 ]
  %.0 = phi float [ 0.000000e+00, %5 ], [ %35, %9 ]
  %8 = icmp slt i64 %.024, %6
  br i1 %8, label %9, label %37

9:                                                ; preds = %7
  %10 = load ptr, ptr %1, align 8
  %11 = call i64 @adfuzz.model.fortran_reduce.place(ptr %1, i64 %.024)
  %12 = load ptr, ptr %2, align 8
  %13 = call i64 @adfuzz.model.fortran_reduce.place(ptr %2, i64 %.024)
  %14 = getelementptr inbounds i8, ptr %10, i64 %11
  %15 = load float, ptr %14, align 4
  %16 = getelementptr inbounds i8, ptr %12, i64 %13
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 4
  %18 = load float, ptr %17, align 4
  %19 = fmul float %15, %18
  %20 = getelementptr inbounds nuw i8, ptr %14, i64 4
  %21 = load float, ptr %20, align 4
  %22 = load float, ptr %16, align 4
  %23 = fmul float %21, %22
  %24 = fsub float %19, %23
  %25 = fadd float %.023, %24
  %26 = load float, ptr %14, align 4
  %27 = load float, ptr %16, align 4
  %28 = fmul float %26, %27
  %29 = getelementptr inbounds nuw i8, ptr %14, i64 4
  %30 = load float, ptr %29, align 4
  %31 = getelementptr inbounds nuw i8, ptr %16, i64 4
  %32 = load float, ptr %31, align 4
  %33 = fmul float %30, %32
  %34 = fadd float %28, %33
  %35 = fadd float %.0, %34
  %36 = add i64 %.024, 1
  br label %7

37:                                               ; preds = %7
  store float %.0, ptr %0, align 4
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 4
  store float %.023, ptr %38, align 4
  ret void
}

; Function Attrs: alwaysinline nounwind
define double @adfuzz.model._FortranADotProductReal8(ptr %0, ptr %1, ptr %2, i32 %3) #0 {
  %5 = call i64 @adfuzz.model.fortran_reduce.elements(ptr %0)
  br label %6

6:                                                ; preds = %8, %4
  %.011 = phi double [ 0.000000e+00, %4 ], [ %18, %8 ]
  %.0 = phi i64 [ 0, %4 ], [ %19, %8 ]
  %7 = icmp slt i64 %.0, %5
  br i1 %7, label %8, label %20

8:                                                ; preds = %6
  %9 = load ptr, ptr %0, align 8
  %10 = call i64 @adfuzz.model.fortran_reduce.place(ptr %0, i64 %.0)
  %11 = getelementptr inbounds i8, ptr %9, i64 %10
  %12 = load double, ptr %11, align 8
  %13 = load ptr, ptr %1, align 8
  %14 = call i64 @adfuzz.model.fortran_reduce.place(ptr %1, i64 %.0)
  %15 = getelementptr inbounds i8, ptr %13, i64 %14
  %16 = load double, ptr %15, align 8
  %17 = fmul double %12, %16
  %18 = fadd double %.011, %17
  %19 = add i64 %.0, 1
  br label %6

20:                                               ; preds = %6
  ret double %.011
}

; Function Attrs: alwaysinline nounwind
define float @adfuzz.model._FortranADotProductReal4(ptr %0, ptr %1, ptr %2, i32 %3) #0 {
  %5 = call i64 @adfuzz.model.fortran_reduce.elements(ptr %0)
  br label %6

6:                                                ; preds = %8, %4
  %.011 = phi float [ 0.000000e+00, %4 ], [ %18, %8 ]
  %.0 = phi i64 [ 0, %4 ], [ %19, %8 ]
  %7 = icmp slt i64 %.0, %5
  br i1 %7, label %8, label %20

8:                                                ; preds = %6
  %9 = load ptr, ptr %0, align 8
  %10 = call i64 @adfuzz.model.fortran_reduce.place(ptr %0, i64 %.0)
  %11 = getelementptr inbounds i8, ptr %9, i64 %10
  %12 = load float, ptr %11, align 4
  %13 = load ptr, ptr %1, align 8
  %14 = call i64 @adfuzz.model.fortran_reduce.place(ptr %1, i64 %.0)
  %15 = getelementptr inbounds i8, ptr %13, i64 %14
  %16 = load float, ptr %15, align 4
  %17 = fmul float %12, %16
  %18 = fadd float %.011, %17
  %19 = add i64 %.0, 1
  br label %6

20:                                               ; preds = %6
  ret float %.011
}

; Function Attrs: alwaysinline nounwind
define double @adfuzz.model._FortranANorm2_8(ptr %0, ptr %1, i32 %2, i32 %3) #0 {
  %5 = call i64 @adfuzz.model.fortran_reduce.elements(ptr %0)
  br label %6

6:                                                ; preds = %8, %4
  %.010 = phi i64 [ 0, %4 ], [ %15, %8 ]
  %.0 = phi double [ 0.000000e+00, %4 ], [ %14, %8 ]
  %7 = icmp slt i64 %.010, %5
  br i1 %7, label %8, label %16

8:                                                ; preds = %6
  %9 = load ptr, ptr %0, align 8
  %10 = call i64 @adfuzz.model.fortran_reduce.place(ptr %0, i64 %.010)
  %11 = getelementptr inbounds i8, ptr %9, i64 %10
  %12 = load double, ptr %11, align 8
  %13 = fmul double %12, %12
  %14 = fadd double %.0, %13
  %15 = add i64 %.010, 1
  br label %6

16:                                               ; preds = %6
  %17 = call double @llvm.sqrt.f64(double %.0)
  ret double %17
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #2

; Function Attrs: alwaysinline nounwind
define float @adfuzz.model._FortranANorm2_4(ptr %0, ptr %1, i32 %2, i32 %3) #0 {
  %5 = call i64 @adfuzz.model.fortran_reduce.elements(ptr %0)
  br label %6

6:                                                ; preds = %8, %4
  %.010 = phi i64 [ 0, %4 ], [ %15, %8 ]
  %.0 = phi float [ 0.000000e+00, %4 ], [ %14, %8 ]
  %7 = icmp slt i64 %.010, %5
  br i1 %7, label %8, label %16

8:                                                ; preds = %6
  %9 = load ptr, ptr %0, align 8
  %10 = call i64 @adfuzz.model.fortran_reduce.place(ptr %0, i64 %.010)
  %11 = getelementptr inbounds i8, ptr %9, i64 %10
  %12 = load float, ptr %11, align 4
  %13 = fmul float %12, %12
  %14 = fadd float %.0, %13
  %15 = add i64 %.010, 1
  br label %6

16:                                               ; preds = %6
  %17 = call float @llvm.sqrt.f32(float %.0)
  ret float %17
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #2

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranASumDim(ptr %0, ptr %1, i32 %2, ptr %3, i32 %4, ptr %5) #0 {
  %7 = alloca [20 x i64], align 16
  %8 = alloca [20 x i64], align 16
  %9 = alloca [20 x i64], align 16
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %11 = load i8, ptr %10, align 1
  %.not = icmp eq i8 %11, 28
  br i1 %.not, label %24, label %12

12:                                               ; preds = %6
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %14 = load i8, ptr %13, align 1
  %.not68 = icmp eq i8 %14, 27
  br i1 %.not68, label %24, label %15

15:                                               ; preds = %12
  %16 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %17 = load i8, ptr %16, align 1
  %18 = call i1 @llvm.is.constant.i8(i8 %17)
  br i1 %18, label %19, label %23

19:                                               ; preds = %15
  call void @llvm.lifetime.start.p0(ptr %7)
  call void @llvm.lifetime.start.p0(ptr %8)
  call void @llvm.lifetime.start.p0(ptr %9)
  %20 = call ptr @adfuzz.model.fortran_reduce.pass(ptr %7, ptr %0)
  %21 = call ptr @adfuzz.model.fortran_reduce.pass(ptr %8, ptr %1)
  %22 = call ptr @adfuzz.model.fortran_reduce.pass(ptr %9, ptr %5)
  call void @_FortranASumDim(ptr %20, ptr %21, i32 %2, ptr %3, i32 %4, ptr %22)
  call void @adfuzz.model.fortran_reduce.pass_back(ptr %0, ptr %7)
  call void @llvm.lifetime.end.p0(ptr %9)
  call void @llvm.lifetime.end.p0(ptr %8)
  call void @llvm.lifetime.end.p0(ptr %7)
  br label %91

23:                                               ; preds = %15
  call void @llvm.trap()
  unreachable

24:                                               ; preds = %12, %6
  call void @adfuzz.model.fortran_reduce.result_along(ptr %0, ptr %1, i32 %2)
  %25 = call i64 @adfuzz.model.fortran_reduce.elements(ptr %0)
  %26 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %27 = load i8, ptr %26, align 1
  %28 = icmp eq i8 %27, 28
  br i1 %28, label %29, label %60

29:                                               ; preds = %56, %24
  %.0 = phi i64 [ %59, %56 ], [ 0, %24 ]
  %30 = icmp slt i64 %.0, %25
  br i1 %30, label %31, label %91

31:                                               ; preds = %29
  %32 = load ptr, ptr %1, align 8
  %33 = call i64 @adfuzz.model.fortran_reduce.without(ptr %1, i32 %2, i64 %.0)
  %34 = getelementptr inbounds i8, ptr %32, i64 %33
  br label %35

35:                                               ; preds = %54, %31
  %.067 = phi i64 [ 0, %31 ], [ %55, %54 ]
  %.065 = phi double [ 0.000000e+00, %31 ], [ %.166, %54 ]
  %36 = add i32 %2, -1
  %37 = sext i32 %36 to i64
  %38 = getelementptr [3 x i64], ptr %1, i64 %37
  %39 = getelementptr i8, ptr %38, i64 32
  %40 = load i64, ptr %39, align 8
  %41 = icmp slt i64 %.067, %40
  br i1 %41, label %42, label %56

42:                                               ; preds = %35
  %43 = call i32 @adfuzz.model.fortran_reduce.chosen_along(ptr %5, i32 %2, i64 %.0, i64 %.067)
  %.not70 = icmp eq i32 %43, 0
  br i1 %.not70, label %54, label %44

44:                                               ; preds = %42
  %45 = add i32 %2, -1
  %46 = sext i32 %45 to i64
  %47 = getelementptr [3 x i64], ptr %1, i64 %46
  %48 = getelementptr i8, ptr %47, i64 40
  %49 = load i64, ptr %48, align 8
  %50 = mul i64 %.067, %49
  %51 = getelementptr inbounds i8, ptr %34, i64 %50
  %52 = load double, ptr %51, align 8
  %53 = fadd double %.065, %52
  br label %54

54:                                               ; preds = %44, %42
  %.166 = phi double [ %53, %44 ], [ %.065, %42 ]
  %55 = add i64 %.067, 1
  br label %35

56:                                               ; preds = %35
  %57 = load ptr, ptr %0, align 8
  %58 = getelementptr inbounds double, ptr %57, i64 %.0
  store double %.065, ptr %58, align 8
  %59 = add i64 %.0, 1
  br label %29

60:                                               ; preds = %87, %24
  %.064 = phi i64 [ %90, %87 ], [ 0, %24 ]
  %61 = icmp slt i64 %.064, %25
  br i1 %61, label %62, label %91

62:                                               ; preds = %60
  %63 = load ptr, ptr %1, align 8
  %64 = call i64 @adfuzz.model.fortran_reduce.without(ptr %1, i32 %2, i64 %.064)
  %65 = getelementptr inbounds i8, ptr %63, i64 %64
  br label %66

66:                                               ; preds = %85, %62
  %.063 = phi float [ 0.000000e+00, %62 ], [ %.1, %85 ]
  %.062 = phi i64 [ 0, %62 ], [ %86, %85 ]
  %67 = add i32 %2, -1
  %68 = sext i32 %67 to i64
  %69 = getelementptr [3 x i64], ptr %1, i64 %68
  %70 = getelementptr i8, ptr %69, i64 32
  %71 = load i64, ptr %70, align 8
  %72 = icmp slt i64 %.062, %71
  br i1 %72, label %73, label %87

73:                                               ; preds = %66
  %74 = call i32 @adfuzz.model.fortran_reduce.chosen_along(ptr %5, i32 %2, i64 %.064, i64 %.062)
  %.not69 = icmp eq i32 %74, 0
  br i1 %.not69, label %85, label %75

75:                                               ; preds = %73
  %76 = add i32 %2, -1
  %77 = sext i32 %76 to i64
  %78 = getelementptr [3 x i64], ptr %1, i64 %77
  %79 = getelementptr i8, ptr %78, i64 40
  %80 = load i64, ptr %79, align 8
  %81 = mul i64 %.062, %80
  %82 = getelementptr inbounds i8, ptr %65, i64 %81
  %83 = load float, ptr %82, align 4
  %84 = fadd float %.063, %83
  br label %85

85:                                               ; preds = %75, %73
  %.1 = phi float [ %84, %75 ], [ %.063, %73 ]
  %86 = add i64 %.062, 1
  br label %66

87:                                               ; preds = %66
  %88 = load ptr, ptr %0, align 8
  %89 = getelementptr inbounds float, ptr %88, i64 %.064
  store float %.063, ptr %89, align 4
  %90 = add i64 %.064, 1
  br label %60

91:                                               ; preds = %60, %29, %19
  ret void
}

; Function Attrs: convergent nocallback nofree nosync nounwind willreturn memory(none)
declare i1 @llvm.is.constant.i8(i8) #3

declare void @_FortranASumDim(ptr, ptr, i32, ptr, i32, ptr)

; Function Attrs: alwaysinline nounwind
define internal ptr @adfuzz.model.fortran_reduce.pass(ptr %0, ptr %1) #0 {
  %.not = icmp eq ptr %1, null
  br i1 %.not, label %118, label %3

3:                                                ; preds = %2
  call void @adfuzz.model.fortran_reduce.copy_head(ptr %0, ptr %1)
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %5 = load i8, ptr %4, align 4
  %6 = icmp sgt i8 %5, 5
  br i1 %6, label %7, label %8

7:                                                ; preds = %3
  call void @llvm.trap()
  unreachable

8:                                                ; preds = %3
  %9 = icmp sgt i8 %5, 0
  br i1 %9, label %10, label %20

10:                                               ; preds = %8
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %12 = load i64, ptr %11, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 %12, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %15 = load i64, ptr %14, align 8
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %15, ptr %16, align 8
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %18 = load i64, ptr %17, align 8
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %18, ptr %19, align 8
  br label %20

20:                                               ; preds = %10, %8
  %21 = icmp sgt i8 %5, 1
  br i1 %21, label %22, label %32

22:                                               ; preds = %20
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %24 = load i64, ptr %23, align 8
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %24, ptr %25, align 8
  %26 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %27 = load i64, ptr %26, align 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %27, ptr %28, align 8
  %29 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %30 = load i64, ptr %29, align 8
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %30, ptr %31, align 8
  br label %32

32:                                               ; preds = %22, %20
  %33 = icmp sgt i8 %5, 2
  br i1 %33, label %34, label %44

34:                                               ; preds = %32
  %35 = getelementptr inbounds nuw i8, ptr %1, i64 72
  %36 = load i64, ptr %35, align 8
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 %36, ptr %37, align 8
  %38 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %39 = load i64, ptr %38, align 8
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 %39, ptr %40, align 8
  %41 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %42 = load i64, ptr %41, align 8
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %42, ptr %43, align 8
  br label %44

44:                                               ; preds = %34, %32
  %45 = icmp sgt i8 %5, 3
  br i1 %45, label %46, label %56

46:                                               ; preds = %44
  %47 = getelementptr inbounds nuw i8, ptr %1, i64 96
  %48 = load i64, ptr %47, align 8
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 %48, ptr %49, align 8
  %50 = getelementptr inbounds nuw i8, ptr %1, i64 104
  %51 = load i64, ptr %50, align 8
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 %51, ptr %52, align 8
  %53 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %54 = load i64, ptr %53, align 8
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %54, ptr %55, align 8
  br label %56

56:                                               ; preds = %46, %44
  %57 = icmp sgt i8 %5, 4
  br i1 %57, label %58, label %68

58:                                               ; preds = %56
  %59 = getelementptr inbounds nuw i8, ptr %1, i64 120
  %60 = load i64, ptr %59, align 8
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store i64 %60, ptr %61, align 8
  %62 = getelementptr inbounds nuw i8, ptr %1, i64 128
  %63 = load i64, ptr %62, align 8
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store i64 %63, ptr %64, align 8
  %65 = getelementptr inbounds nuw i8, ptr %1, i64 136
  %66 = load i64, ptr %65, align 8
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 136
  store i64 %66, ptr %67, align 8
  br label %68

68:                                               ; preds = %58, %56
  %69 = getelementptr inbounds nuw i8, ptr %1, i64 23
  %70 = load i8, ptr %69, align 1
  %71 = and i8 %70, 1
  %.not68 = icmp eq i8 %71, 0
  br i1 %.not68, label %118, label %72

72:                                               ; preds = %68
  %73 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %74 = load i8, ptr %73, align 4
  switch i8 %74, label %117 [
    i8 0, label %75
    i8 1, label %82
    i8 2, label %89
    i8 3, label %96
    i8 4, label %103
    i8 5, label %110
  ]

75:                                               ; preds = %72
  %76 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %77 = load i64, ptr %76, align 8
  %78 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 %77, ptr %78, align 8
  %79 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %80 = load i64, ptr %79, align 8
  %81 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %80, ptr %81, align 8
  br label %118

82:                                               ; preds = %72
  %83 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %84 = load i64, ptr %83, align 8
  %85 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %84, ptr %85, align 8
  %86 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %87 = load i64, ptr %86, align 8
  %88 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %87, ptr %88, align 8
  br label %118

89:                                               ; preds = %72
  %90 = getelementptr inbounds nuw i8, ptr %1, i64 72
  %91 = load i64, ptr %90, align 8
  %92 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 %91, ptr %92, align 8
  %93 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %94 = load i64, ptr %93, align 8
  %95 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 %94, ptr %95, align 8
  br label %118

96:                                               ; preds = %72
  %97 = getelementptr inbounds nuw i8, ptr %1, i64 96
  %98 = load i64, ptr %97, align 8
  %99 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 %98, ptr %99, align 8
  %100 = getelementptr inbounds nuw i8, ptr %1, i64 104
  %101 = load i64, ptr %100, align 8
  %102 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 %101, ptr %102, align 8
  br label %118

103:                                              ; preds = %72
  %104 = getelementptr inbounds nuw i8, ptr %1, i64 120
  %105 = load i64, ptr %104, align 8
  %106 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store i64 %105, ptr %106, align 8
  %107 = getelementptr inbounds nuw i8, ptr %1, i64 128
  %108 = load i64, ptr %107, align 8
  %109 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store i64 %108, ptr %109, align 8
  br label %118

110:                                              ; preds = %72
  %111 = getelementptr inbounds nuw i8, ptr %1, i64 144
  %112 = load i64, ptr %111, align 8
  %113 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store i64 %112, ptr %113, align 8
  %114 = getelementptr inbounds nuw i8, ptr %1, i64 152
  %115 = load i64, ptr %114, align 8
  %116 = getelementptr inbounds nuw i8, ptr %0, i64 152
  store i64 %115, ptr %116, align 8
  br label %118

117:                                              ; preds = %72
  call void @llvm.trap()
  unreachable

118:                                              ; preds = %110, %103, %96, %89, %82, %75, %68, %2
  %.0 = phi ptr [ null, %2 ], [ %0, %75 ], [ %0, %82 ], [ %0, %89 ], [ %0, %96 ], [ %0, %103 ], [ %0, %110 ], [ %0, %68 ]
  ret ptr %.0
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_reduce.pass_back(ptr %0, ptr %1) #0 {
  %.not = icmp eq ptr %0, null
  br i1 %.not, label %68, label %3

3:                                                ; preds = %2
  call void @adfuzz.model.fortran_reduce.copy_head(ptr %0, ptr %1)
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %5 = load i8, ptr %4, align 4
  %6 = icmp sgt i8 %5, 5
  br i1 %6, label %7, label %8

7:                                                ; preds = %3
  call void @llvm.trap()
  unreachable

8:                                                ; preds = %3
  %9 = icmp sgt i8 %5, 0
  br i1 %9, label %10, label %20

10:                                               ; preds = %8
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %12 = load i64, ptr %11, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 %12, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %15 = load i64, ptr %14, align 8
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %15, ptr %16, align 8
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %18 = load i64, ptr %17, align 8
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %18, ptr %19, align 8
  br label %20

20:                                               ; preds = %10, %8
  %21 = icmp sgt i8 %5, 1
  br i1 %21, label %22, label %32

22:                                               ; preds = %20
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %24 = load i64, ptr %23, align 8
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %24, ptr %25, align 8
  %26 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %27 = load i64, ptr %26, align 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %27, ptr %28, align 8
  %29 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %30 = load i64, ptr %29, align 8
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %30, ptr %31, align 8
  br label %32

32:                                               ; preds = %22, %20
  %33 = icmp sgt i8 %5, 2
  br i1 %33, label %34, label %44

34:                                               ; preds = %32
  %35 = getelementptr inbounds nuw i8, ptr %1, i64 72
  %36 = load i64, ptr %35, align 8
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 %36, ptr %37, align 8
  %38 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %39 = load i64, ptr %38, align 8
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 %39, ptr %40, align 8
  %41 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %42 = load i64, ptr %41, align 8
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %42, ptr %43, align 8
  br label %44

44:                                               ; preds = %34, %32
  %45 = icmp sgt i8 %5, 3
  br i1 %45, label %46, label %56

46:                                               ; preds = %44
  %47 = getelementptr inbounds nuw i8, ptr %1, i64 96
  %48 = load i64, ptr %47, align 8
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 %48, ptr %49, align 8
  %50 = getelementptr inbounds nuw i8, ptr %1, i64 104
  %51 = load i64, ptr %50, align 8
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 %51, ptr %52, align 8
  %53 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %54 = load i64, ptr %53, align 8
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %54, ptr %55, align 8
  br label %56

56:                                               ; preds = %46, %44
  %57 = icmp sgt i8 %5, 4
  br i1 %57, label %58, label %68

58:                                               ; preds = %56
  %59 = getelementptr inbounds nuw i8, ptr %1, i64 120
  %60 = load i64, ptr %59, align 8
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store i64 %60, ptr %61, align 8
  %62 = getelementptr inbounds nuw i8, ptr %1, i64 128
  %63 = load i64, ptr %62, align 8
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store i64 %63, ptr %64, align 8
  %65 = getelementptr inbounds nuw i8, ptr %1, i64 136
  %66 = load i64, ptr %65, align 8
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 136
  store i64 %66, ptr %67, align 8
  br label %68

68:                                               ; preds = %58, %56, %2
  ret void
}

; Function Attrs: cold noreturn nounwind memory(inaccessiblemem: write)
declare void @llvm.trap() #4

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_reduce.result_along(ptr %0, ptr %1, i32 %2) #0 {
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %5 = load i8, ptr %4, align 4
  %6 = sext i8 %5 to i32
  %7 = add nsw i32 %6, -1
  call void @adfuzz.model.fortran_reduce.start_result(ptr %0, ptr %1, i32 %7)
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %9 = load i8, ptr %8, align 4
  %10 = icmp sgt i8 %9, 6
  br i1 %10, label %11, label %12

11:                                               ; preds = %3
  call void @llvm.trap()
  unreachable

12:                                               ; preds = %3
  %13 = icmp sgt i8 %9, 1
  br i1 %13, label %14, label %21

14:                                               ; preds = %12
  %15 = add i32 %2, -1
  %16 = icmp slt i32 %15, 1
  %17 = zext i1 %16 to i64
  %18 = getelementptr inbounds nuw [3 x i64], ptr %1, i64 %17
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 32
  %20 = load i64, ptr %19, align 8
  call void @adfuzz.model.fortran_reduce.shape_dimension(ptr %0, i32 0, i64 %20)
  br label %21

21:                                               ; preds = %14, %12
  %22 = icmp sgt i8 %9, 2
  br i1 %22, label %23, label %30

23:                                               ; preds = %21
  %24 = add i32 %2, -1
  %25 = icmp sgt i32 %24, 1
  %26 = select i1 %25, i64 1, i64 2
  %27 = getelementptr inbounds nuw [3 x i64], ptr %1, i64 %26
  %28 = getelementptr inbounds nuw i8, ptr %27, i64 32
  %29 = load i64, ptr %28, align 8
  call void @adfuzz.model.fortran_reduce.shape_dimension(ptr %0, i32 1, i64 %29)
  br label %30

30:                                               ; preds = %23, %21
  %31 = icmp sgt i8 %9, 3
  br i1 %31, label %32, label %39

32:                                               ; preds = %30
  %33 = add i32 %2, -1
  %34 = icmp sgt i32 %33, 2
  %35 = select i1 %34, i64 2, i64 3
  %36 = getelementptr inbounds nuw [3 x i64], ptr %1, i64 %35
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 32
  %38 = load i64, ptr %37, align 8
  call void @adfuzz.model.fortran_reduce.shape_dimension(ptr %0, i32 2, i64 %38)
  br label %39

39:                                               ; preds = %32, %30
  %40 = icmp sgt i8 %9, 4
  br i1 %40, label %41, label %48

41:                                               ; preds = %39
  %42 = add i32 %2, -1
  %43 = icmp sgt i32 %42, 3
  %44 = select i1 %43, i64 3, i64 4
  %45 = getelementptr inbounds nuw [3 x i64], ptr %1, i64 %44
  %46 = getelementptr inbounds nuw i8, ptr %45, i64 32
  %47 = load i64, ptr %46, align 8
  call void @adfuzz.model.fortran_reduce.shape_dimension(ptr %0, i32 3, i64 %47)
  br label %48

48:                                               ; preds = %41, %39
  %49 = icmp sgt i8 %9, 5
  br i1 %49, label %50, label %57

50:                                               ; preds = %48
  %51 = add i32 %2, -1
  %52 = icmp sgt i32 %51, 4
  %53 = select i1 %52, i64 4, i64 5
  %54 = getelementptr inbounds nuw [3 x i64], ptr %1, i64 %53
  %55 = getelementptr inbounds nuw i8, ptr %54, i64 32
  %56 = load i64, ptr %55, align 8
  call void @adfuzz.model.fortran_reduce.shape_dimension(ptr %0, i32 4, i64 %56)
  br label %57

57:                                               ; preds = %50, %48
  call void @adfuzz.model.fortran_reduce.make_room(ptr %0)
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal i64 @adfuzz.model.fortran_reduce.without(ptr %0, i32 %1, i64 %2) #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %5 = load i8, ptr %4, align 4
  %6 = icmp sgt i8 %5, 5
  br i1 %6, label %7, label %8

7:                                                ; preds = %3
  call void @llvm.trap()
  unreachable

8:                                                ; preds = %3
  %9 = icmp sle i8 %5, 0
  %.not = icmp eq i32 %1, 1
  %or.cond = or i1 %9, %.not
  br i1 %or.cond, label %18, label %10

10:                                               ; preds = %8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %12 = load i64, ptr %11, align 8
  %13 = srem i64 %2, %12
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %15 = load i64, ptr %14, align 8
  %16 = mul i64 %13, %15
  %17 = sdiv i64 %2, %12
  br label %18

18:                                               ; preds = %10, %8
  %.042 = phi i64 [ 0, %8 ], [ %16, %10 ]
  %.0 = phi i64 [ %2, %8 ], [ %17, %10 ]
  %19 = icmp sle i8 %5, 1
  %.not50 = icmp eq i32 %1, 2
  %or.cond54 = or i1 %19, %.not50
  br i1 %or.cond54, label %31, label %20

20:                                               ; preds = %18
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %22 = load i64, ptr %21, align 8
  %23 = srem i64 %.0, %22
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %25 = load i64, ptr %24, align 8
  %26 = mul i64 %23, %25
  %27 = add i64 %.042, %26
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %29 = load i64, ptr %28, align 8
  %30 = sdiv i64 %.0, %29
  br label %31

31:                                               ; preds = %20, %18
  %.244 = phi i64 [ %.042, %18 ], [ %27, %20 ]
  %.2 = phi i64 [ %.0, %18 ], [ %30, %20 ]
  %32 = icmp sle i8 %5, 2
  %.not51 = icmp eq i32 %1, 3
  %or.cond55 = or i1 %32, %.not51
  br i1 %or.cond55, label %44, label %33

33:                                               ; preds = %31
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %35 = load i64, ptr %34, align 8
  %36 = srem i64 %.2, %35
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %38 = load i64, ptr %37, align 8
  %39 = mul i64 %36, %38
  %40 = add i64 %.244, %39
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %42 = load i64, ptr %41, align 8
  %43 = sdiv i64 %.2, %42
  br label %44

44:                                               ; preds = %33, %31
  %.446 = phi i64 [ %.244, %31 ], [ %40, %33 ]
  %.4 = phi i64 [ %.2, %31 ], [ %43, %33 ]
  %45 = icmp sle i8 %5, 3
  %.not52 = icmp eq i32 %1, 4
  %or.cond56 = or i1 %45, %.not52
  br i1 %or.cond56, label %57, label %46

46:                                               ; preds = %44
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %48 = load i64, ptr %47, align 8
  %49 = srem i64 %.4, %48
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %51 = load i64, ptr %50, align 8
  %52 = mul i64 %49, %51
  %53 = add i64 %.446, %52
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %55 = load i64, ptr %54, align 8
  %56 = sdiv i64 %.4, %55
  br label %57

57:                                               ; preds = %46, %44
  %.648 = phi i64 [ %.446, %44 ], [ %53, %46 ]
  %.6 = phi i64 [ %.4, %44 ], [ %56, %46 ]
  %58 = icmp sle i8 %5, 4
  %.not53 = icmp eq i32 %1, 5
  %or.cond57 = or i1 %58, %.not53
  br i1 %or.cond57, label %67, label %59

59:                                               ; preds = %57
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %61 = load i64, ptr %60, align 8
  %62 = srem i64 %.6, %61
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %64 = load i64, ptr %63, align 8
  %65 = mul i64 %62, %64
  %66 = add i64 %.648, %65
  br label %67

67:                                               ; preds = %59, %57
  %.8 = phi i64 [ %.648, %57 ], [ %66, %59 ]
  ret i64 %.8
}

; Function Attrs: alwaysinline nounwind
define internal i32 @adfuzz.model.fortran_reduce.chosen_along(ptr %0, i32 %1, i64 %2, i64 %3) #0 {
  %.not = icmp eq ptr %0, null
  br i1 %.not, label %24, label %5

5:                                                ; preds = %4
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %7 = load i8, ptr %6, align 4
  %.not11 = icmp eq i8 %7, 0
  br i1 %.not11, label %17, label %8

8:                                                ; preds = %5
  %9 = call i64 @adfuzz.model.fortran_reduce.without(ptr %0, i32 %1, i64 %2)
  %10 = add i32 %1, -1
  %11 = sext i32 %10 to i64
  %12 = getelementptr [3 x i64], ptr %0, i64 %11
  %13 = getelementptr i8, ptr %12, i64 40
  %14 = load i64, ptr %13, align 8
  %15 = mul i64 %3, %14
  %16 = add i64 %9, %15
  br label %17

17:                                               ; preds = %8, %5
  %18 = phi i64 [ %16, %8 ], [ 0, %5 ]
  %19 = load ptr, ptr %0, align 8
  %20 = getelementptr inbounds i8, ptr %19, i64 %18
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %22 = load i64, ptr %21, align 8
  %23 = call i32 @adfuzz.model.fortran_reduce.is_true(ptr %20, i64 %22)
  br label %24

24:                                               ; preds = %17, %4
  %.0 = phi i32 [ %23, %17 ], [ 1, %4 ]
  ret i32 %.0
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAProductDim(ptr %0, ptr %1, i32 %2, ptr %3, i32 %4, ptr %5) #0 {
  %7 = alloca [20 x i64], align 16
  %8 = alloca [20 x i64], align 16
  %9 = alloca [20 x i64], align 16
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %11 = load i8, ptr %10, align 1
  %.not = icmp eq i8 %11, 28
  br i1 %.not, label %24, label %12

12:                                               ; preds = %6
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %14 = load i8, ptr %13, align 1
  %.not68 = icmp eq i8 %14, 27
  br i1 %.not68, label %24, label %15

15:                                               ; preds = %12
  %16 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %17 = load i8, ptr %16, align 1
  %18 = call i1 @llvm.is.constant.i8(i8 %17)
  br i1 %18, label %19, label %23

19:                                               ; preds = %15
  call void @llvm.lifetime.start.p0(ptr %7)
  call void @llvm.lifetime.start.p0(ptr %8)
  call void @llvm.lifetime.start.p0(ptr %9)
  %20 = call ptr @adfuzz.model.fortran_reduce.pass(ptr %7, ptr %0)
  %21 = call ptr @adfuzz.model.fortran_reduce.pass(ptr %8, ptr %1)
  %22 = call ptr @adfuzz.model.fortran_reduce.pass(ptr %9, ptr %5)
  call void @_FortranAProductDim(ptr %20, ptr %21, i32 %2, ptr %3, i32 %4, ptr %22)
  call void @adfuzz.model.fortran_reduce.pass_back(ptr %0, ptr %7)
  call void @llvm.lifetime.end.p0(ptr %9)
  call void @llvm.lifetime.end.p0(ptr %8)
  call void @llvm.lifetime.end.p0(ptr %7)
  br label %91

23:                                               ; preds = %15
  call void @llvm.trap()
  unreachable

24:                                               ; preds = %12, %6
  call void @adfuzz.model.fortran_reduce.result_along(ptr %0, ptr %1, i32 %2)
  %25 = call i64 @adfuzz.model.fortran_reduce.elements(ptr %0)
  %26 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %27 = load i8, ptr %26, align 1
  %28 = icmp eq i8 %27, 28
  br i1 %28, label %29, label %60

29:                                               ; preds = %56, %24
  %.0 = phi i64 [ %59, %56 ], [ 0, %24 ]
  %30 = icmp slt i64 %.0, %25
  br i1 %30, label %31, label %91

31:                                               ; preds = %29
  %32 = load ptr, ptr %1, align 8
  %33 = call i64 @adfuzz.model.fortran_reduce.without(ptr %1, i32 %2, i64 %.0)
  %34 = getelementptr inbounds i8, ptr %32, i64 %33
  br label %35

35:                                               ; preds = %54, %31
  %.067 = phi i64 [ 0, %31 ], [ %55, %54 ]
  %.065 = phi double [ 1.000000e+00, %31 ], [ %.166, %54 ]
  %36 = add i32 %2, -1
  %37 = sext i32 %36 to i64
  %38 = getelementptr [3 x i64], ptr %1, i64 %37
  %39 = getelementptr i8, ptr %38, i64 32
  %40 = load i64, ptr %39, align 8
  %41 = icmp slt i64 %.067, %40
  br i1 %41, label %42, label %56

42:                                               ; preds = %35
  %43 = call i32 @adfuzz.model.fortran_reduce.chosen_along(ptr %5, i32 %2, i64 %.0, i64 %.067)
  %.not70 = icmp eq i32 %43, 0
  br i1 %.not70, label %54, label %44

44:                                               ; preds = %42
  %45 = add i32 %2, -1
  %46 = sext i32 %45 to i64
  %47 = getelementptr [3 x i64], ptr %1, i64 %46
  %48 = getelementptr i8, ptr %47, i64 40
  %49 = load i64, ptr %48, align 8
  %50 = mul i64 %.067, %49
  %51 = getelementptr inbounds i8, ptr %34, i64 %50
  %52 = load double, ptr %51, align 8
  %53 = fmul double %.065, %52
  br label %54

54:                                               ; preds = %44, %42
  %.166 = phi double [ %53, %44 ], [ %.065, %42 ]
  %55 = add i64 %.067, 1
  br label %35

56:                                               ; preds = %35
  %57 = load ptr, ptr %0, align 8
  %58 = getelementptr inbounds double, ptr %57, i64 %.0
  store double %.065, ptr %58, align 8
  %59 = add i64 %.0, 1
  br label %29

60:                                               ; preds = %87, %24
  %.064 = phi i64 [ %90, %87 ], [ 0, %24 ]
  %61 = icmp slt i64 %.064, %25
  br i1 %61, label %62, label %91

62:                                               ; preds = %60
  %63 = load ptr, ptr %1, align 8
  %64 = call i64 @adfuzz.model.fortran_reduce.without(ptr %1, i32 %2, i64 %.064)
  %65 = getelementptr inbounds i8, ptr %63, i64 %64
  br label %66

66:                                               ; preds = %85, %62
  %.063 = phi float [ 1.000000e+00, %62 ], [ %.1, %85 ]
  %.062 = phi i64 [ 0, %62 ], [ %86, %85 ]
  %67 = add i32 %2, -1
  %68 = sext i32 %67 to i64
  %69 = getelementptr [3 x i64], ptr %1, i64 %68
  %70 = getelementptr i8, ptr %69, i64 32
  %71 = load i64, ptr %70, align 8
  %72 = icmp slt i64 %.062, %71
  br i1 %72, label %73, label %87

73:                                               ; preds = %66
  %74 = call i32 @adfuzz.model.fortran_reduce.chosen_along(ptr %5, i32 %2, i64 %.064, i64 %.062)
  %.not69 = icmp eq i32 %74, 0
  br i1 %.not69, label %85, label %75

75:                                               ; preds = %73
  %76 = add i32 %2, -1
  %77 = sext i32 %76 to i64
  %78 = getelementptr [3 x i64], ptr %1, i64 %77
  %79 = getelementptr i8, ptr %78, i64 40
  %80 = load i64, ptr %79, align 8
  %81 = mul i64 %.062, %80
  %82 = getelementptr inbounds i8, ptr %65, i64 %81
  %83 = load float, ptr %82, align 4
  %84 = fmul float %.063, %83
  br label %85

85:                                               ; preds = %75, %73
  %.1 = phi float [ %84, %75 ], [ %.063, %73 ]
  %86 = add i64 %.062, 1
  br label %66

87:                                               ; preds = %66
  %88 = load ptr, ptr %0, align 8
  %89 = getelementptr inbounds float, ptr %88, i64 %.064
  store float %.063, ptr %89, align 4
  %90 = add i64 %.064, 1
  br label %60

91:                                               ; preds = %60, %29, %19
  ret void
}

declare void @_FortranAProductDim(ptr, ptr, i32, ptr, i32, ptr)

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAMaxvalDim(ptr %0, ptr %1, i32 %2, ptr %3, i32 %4, ptr %5) #0 {
  %7 = alloca [20 x i64], align 16
  %8 = alloca [20 x i64], align 16
  %9 = alloca [20 x i64], align 16
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %11 = load i8, ptr %10, align 1
  %.not = icmp eq i8 %11, 28
  br i1 %.not, label %24, label %12

12:                                               ; preds = %6
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %14 = load i8, ptr %13, align 1
  %.not71 = icmp eq i8 %14, 27
  br i1 %.not71, label %24, label %15

15:                                               ; preds = %12
  %16 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %17 = load i8, ptr %16, align 1
  %18 = call i1 @llvm.is.constant.i8(i8 %17)
  br i1 %18, label %19, label %23

19:                                               ; preds = %15
  call void @llvm.lifetime.start.p0(ptr %7)
  call void @llvm.lifetime.start.p0(ptr %8)
  call void @llvm.lifetime.start.p0(ptr %9)
  %20 = call ptr @adfuzz.model.fortran_reduce.pass(ptr %7, ptr %0)
  %21 = call ptr @adfuzz.model.fortran_reduce.pass(ptr %8, ptr %1)
  %22 = call ptr @adfuzz.model.fortran_reduce.pass(ptr %9, ptr %5)
  call void @_FortranAMaxvalDim(ptr %20, ptr %21, i32 %2, ptr %3, i32 %4, ptr %22)
  call void @adfuzz.model.fortran_reduce.pass_back(ptr %0, ptr %7)
  call void @llvm.lifetime.end.p0(ptr %9)
  call void @llvm.lifetime.end.p0(ptr %8)
  call void @llvm.lifetime.end.p0(ptr %7)
  br label %91

23:                                               ; preds = %15
  call void @llvm.trap()
  unreachable

24:                                               ; preds = %12, %6
  call void @adfuzz.model.fortran_reduce.result_along(ptr %0, ptr %1, i32 %2)
  %25 = call i64 @adfuzz.model.fortran_reduce.elements(ptr %0)
  %26 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %27 = load i8, ptr %26, align 1
  %28 = icmp eq i8 %27, 28
  br i1 %28, label %29, label %60

29:                                               ; preds = %56, %24
  %.0 = phi i64 [ %59, %56 ], [ 0, %24 ]
  %30 = icmp slt i64 %.0, %25
  br i1 %30, label %31, label %91

31:                                               ; preds = %29
  %32 = load ptr, ptr %1, align 8
  %33 = call i64 @adfuzz.model.fortran_reduce.without(ptr %1, i32 %2, i64 %.0)
  %34 = getelementptr inbounds i8, ptr %32, i64 %33
  br label %35

35:                                               ; preds = %54, %31
  %.070 = phi i64 [ 0, %31 ], [ %55, %54 ]
  %.067 = phi double [ 0xFFEFFFFFFFFFFFFF, %31 ], [ %.168, %54 ]
  %36 = add i32 %2, -1
  %37 = sext i32 %36 to i64
  %38 = getelementptr [3 x i64], ptr %1, i64 %37
  %39 = getelementptr i8, ptr %38, i64 32
  %40 = load i64, ptr %39, align 8
  %41 = icmp slt i64 %.070, %40
  br i1 %41, label %42, label %56

42:                                               ; preds = %35
  %43 = call i32 @adfuzz.model.fortran_reduce.chosen_along(ptr %5, i32 %2, i64 %.0, i64 %.070)
  %.not73 = icmp eq i32 %43, 0
  br i1 %.not73, label %54, label %44

44:                                               ; preds = %42
  %45 = add i32 %2, -1
  %46 = sext i32 %45 to i64
  %47 = getelementptr [3 x i64], ptr %1, i64 %46
  %48 = getelementptr i8, ptr %47, i64 40
  %49 = load i64, ptr %48, align 8
  %50 = mul i64 %.070, %49
  %51 = getelementptr inbounds i8, ptr %34, i64 %50
  %52 = load double, ptr %51, align 8
  %53 = fcmp ogt double %52, %.067
  %.269 = select i1 %53, double %52, double %.067
  br label %54

54:                                               ; preds = %44, %42
  %.168 = phi double [ %.269, %44 ], [ %.067, %42 ]
  %55 = add i64 %.070, 1
  br label %35

56:                                               ; preds = %35
  %57 = load ptr, ptr %0, align 8
  %58 = getelementptr inbounds double, ptr %57, i64 %.0
  store double %.067, ptr %58, align 8
  %59 = add i64 %.0, 1
  br label %29

60:                                               ; preds = %87, %24
  %.066 = phi i64 [ %90, %87 ], [ 0, %24 ]
  %61 = icmp slt i64 %.066, %25
  br i1 %61, label %62, label %91

62:                                               ; preds = %60
  %63 = load ptr, ptr %1, align 8
  %64 = call i64 @adfuzz.model.fortran_reduce.without(ptr %1, i32 %2, i64 %.066)
  %65 = getelementptr inbounds i8, ptr %63, i64 %64
  br label %66

66:                                               ; preds = %85, %62
  %.065 = phi float [ 0xC7EFFFFFE0000000, %62 ], [ %.1, %85 ]
  %.064 = phi i64 [ 0, %62 ], [ %86, %85 ]
  %67 = add i32 %2, -1
  %68 = sext i32 %67 to i64
  %69 = getelementptr [3 x i64], ptr %1, i64 %68
  %70 = getelementptr i8, ptr %69, i64 32
  %71 = load i64, ptr %70, align 8
  %72 = icmp slt i64 %.064, %71
  br i1 %72, label %73, label %87

73:                                               ; preds = %66
  %74 = call i32 @adfuzz.model.fortran_reduce.chosen_along(ptr %5, i32 %2, i64 %.066, i64 %.064)
  %.not72 = icmp eq i32 %74, 0
  br i1 %.not72, label %85, label %75

75:                                               ; preds = %73
  %76 = add i32 %2, -1
  %77 = sext i32 %76 to i64
  %78 = getelementptr [3 x i64], ptr %1, i64 %77
  %79 = getelementptr i8, ptr %78, i64 40
  %80 = load i64, ptr %79, align 8
  %81 = mul i64 %.064, %80
  %82 = getelementptr inbounds i8, ptr %65, i64 %81
  %83 = load float, ptr %82, align 4
  %84 = fcmp ogt float %83, %.065
  %.2 = select i1 %84, float %83, float %.065
  br label %85

85:                                               ; preds = %75, %73
  %.1 = phi float [ %.2, %75 ], [ %.065, %73 ]
  %86 = add i64 %.064, 1
  br label %66

87:                                               ; preds = %66
  %88 = load ptr, ptr %0, align 8
  %89 = getelementptr inbounds float, ptr %88, i64 %.066
  store float %.065, ptr %89, align 4
  %90 = add i64 %.066, 1
  br label %60

91:                                               ; preds = %60, %29, %19
  ret void
}

declare void @_FortranAMaxvalDim(ptr, ptr, i32, ptr, i32, ptr)

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAMinvalDim(ptr %0, ptr %1, i32 %2, ptr %3, i32 %4, ptr %5) #0 {
  %7 = alloca [20 x i64], align 16
  %8 = alloca [20 x i64], align 16
  %9 = alloca [20 x i64], align 16
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %11 = load i8, ptr %10, align 1
  %.not = icmp eq i8 %11, 28
  br i1 %.not, label %24, label %12

12:                                               ; preds = %6
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %14 = load i8, ptr %13, align 1
  %.not71 = icmp eq i8 %14, 27
  br i1 %.not71, label %24, label %15

15:                                               ; preds = %12
  %16 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %17 = load i8, ptr %16, align 1
  %18 = call i1 @llvm.is.constant.i8(i8 %17)
  br i1 %18, label %19, label %23

19:                                               ; preds = %15
  call void @llvm.lifetime.start.p0(ptr %7)
  call void @llvm.lifetime.start.p0(ptr %8)
  call void @llvm.lifetime.start.p0(ptr %9)
  %20 = call ptr @adfuzz.model.fortran_reduce.pass(ptr %7, ptr %0)
  %21 = call ptr @adfuzz.model.fortran_reduce.pass(ptr %8, ptr %1)
  %22 = call ptr @adfuzz.model.fortran_reduce.pass(ptr %9, ptr %5)
  call void @_FortranAMinvalDim(ptr %20, ptr %21, i32 %2, ptr %3, i32 %4, ptr %22)
  call void @adfuzz.model.fortran_reduce.pass_back(ptr %0, ptr %7)
  call void @llvm.lifetime.end.p0(ptr %9)
  call void @llvm.lifetime.end.p0(ptr %8)
  call void @llvm.lifetime.end.p0(ptr %7)
  br label %91

23:                                               ; preds = %15
  call void @llvm.trap()
  unreachable

24:                                               ; preds = %12, %6
  call void @adfuzz.model.fortran_reduce.result_along(ptr %0, ptr %1, i32 %2)
  %25 = call i64 @adfuzz.model.fortran_reduce.elements(ptr %0)
  %26 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %27 = load i8, ptr %26, align 1
  %28 = icmp eq i8 %27, 28
  br i1 %28, label %29, label %60

29:                                               ; preds = %56, %24
  %.0 = phi i64 [ %59, %56 ], [ 0, %24 ]
  %30 = icmp slt i64 %.0, %25
  br i1 %30, label %31, label %91

31:                                               ; preds = %29
  %32 = load ptr, ptr %1, align 8
  %33 = call i64 @adfuzz.model.fortran_reduce.without(ptr %1, i32 %2, i64 %.0)
  %34 = getelementptr inbounds i8, ptr %32, i64 %33
  br label %35

35:                                               ; preds = %54, %31
  %.070 = phi i64 [ 0, %31 ], [ %55, %54 ]
  %.067 = phi double [ 0x7FEFFFFFFFFFFFFF, %31 ], [ %.168, %54 ]
  %36 = add i32 %2, -1
  %37 = sext i32 %36 to i64
  %38 = getelementptr [3 x i64], ptr %1, i64 %37
  %39 = getelementptr i8, ptr %38, i64 32
  %40 = load i64, ptr %39, align 8
  %41 = icmp slt i64 %.070, %40
  br i1 %41, label %42, label %56

42:                                               ; preds = %35
  %43 = call i32 @adfuzz.model.fortran_reduce.chosen_along(ptr %5, i32 %2, i64 %.0, i64 %.070)
  %.not73 = icmp eq i32 %43, 0
  br i1 %.not73, label %54, label %44

44:                                               ; preds = %42
  %45 = add i32 %2, -1
  %46 = sext i32 %45 to i64
  %47 = getelementptr [3 x i64], ptr %1, i64 %46
  %48 = getelementptr i8, ptr %47, i64 40
  %49 = load i64, ptr %48, align 8
  %50 = mul i64 %.070, %49
  %51 = getelementptr inbounds i8, ptr %34, i64 %50
  %52 = load double, ptr %51, align 8
  %53 = fcmp olt double %52, %.067
  %.269 = select i1 %53, double %52, double %.067
  br label %54

54:                                               ; preds = %44, %42
  %.168 = phi double [ %.269, %44 ], [ %.067, %42 ]
  %55 = add i64 %.070, 1
  br label %35

56:                                               ; preds = %35
  %57 = load ptr, ptr %0, align 8
  %58 = getelementptr inbounds double, ptr %57, i64 %.0
  store double %.067, ptr %58, align 8
  %59 = add i64 %.0, 1
  br label %29

60:                                               ; preds = %87, %24
  %.066 = phi i64 [ %90, %87 ], [ 0, %24 ]
  %61 = icmp slt i64 %.066, %25
  br i1 %61, label %62, label %91

62:                                               ; preds = %60
  %63 = load ptr, ptr %1, align 8
  %64 = call i64 @adfuzz.model.fortran_reduce.without(ptr %1, i32 %2, i64 %.066)
  %65 = getelementptr inbounds i8, ptr %63, i64 %64
  br label %66

66:                                               ; preds = %85, %62
  %.065 = phi float [ 0x47EFFFFFE0000000, %62 ], [ %.1, %85 ]
  %.064 = phi i64 [ 0, %62 ], [ %86, %85 ]
  %67 = add i32 %2, -1
  %68 = sext i32 %67 to i64
  %69 = getelementptr [3 x i64], ptr %1, i64 %68
  %70 = getelementptr i8, ptr %69, i64 32
  %71 = load i64, ptr %70, align 8
  %72 = icmp slt i64 %.064, %71
  br i1 %72, label %73, label %87

73:                                               ; preds = %66
  %74 = call i32 @adfuzz.model.fortran_reduce.chosen_along(ptr %5, i32 %2, i64 %.066, i64 %.064)
  %.not72 = icmp eq i32 %74, 0
  br i1 %.not72, label %85, label %75

75:                                               ; preds = %73
  %76 = add i32 %2, -1
  %77 = sext i32 %76 to i64
  %78 = getelementptr [3 x i64], ptr %1, i64 %77
  %79 = getelementptr i8, ptr %78, i64 40
  %80 = load i64, ptr %79, align 8
  %81 = mul i64 %.064, %80
  %82 = getelementptr inbounds i8, ptr %65, i64 %81
  %83 = load float, ptr %82, align 4
  %84 = fcmp olt float %83, %.065
  %.2 = select i1 %84, float %83, float %.065
  br label %85

85:                                               ; preds = %75, %73
  %.1 = phi float [ %.2, %75 ], [ %.065, %73 ]
  %86 = add i64 %.064, 1
  br label %66

87:                                               ; preds = %66
  %88 = load ptr, ptr %0, align 8
  %89 = getelementptr inbounds float, ptr %88, i64 %.066
  store float %.065, ptr %89, align 4
  %90 = add i64 %.066, 1
  br label %60

91:                                               ; preds = %60, %29, %19
  ret void
}

declare void @_FortranAMinvalDim(ptr, ptr, i32, ptr, i32, ptr)

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranANorm2Dim(ptr %0, ptr %1, i32 %2, ptr %3, i32 %4) #0 {
  %6 = alloca [20 x i64], align 16
  %7 = alloca [20 x i64], align 16
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %9 = load i8, ptr %8, align 1
  %.not = icmp eq i8 %9, 28
  br i1 %.not, label %21, label %10

10:                                               ; preds = %5
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %12 = load i8, ptr %11, align 1
  %.not71 = icmp eq i8 %12, 27
  br i1 %.not71, label %21, label %13

13:                                               ; preds = %10
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %15 = load i8, ptr %14, align 1
  %16 = call i1 @llvm.is.constant.i8(i8 %15)
  br i1 %16, label %17, label %20

17:                                               ; preds = %13
  call void @llvm.lifetime.start.p0(ptr %6)
  call void @llvm.lifetime.start.p0(ptr %7)
  %18 = call ptr @adfuzz.model.fortran_reduce.pass(ptr %6, ptr %0)
  %19 = call ptr @adfuzz.model.fortran_reduce.pass(ptr %7, ptr %1)
  call void @_FortranANorm2Dim(ptr %18, ptr %19, i32 %2, ptr %3, i32 %4)
  call void @adfuzz.model.fortran_reduce.pass_back(ptr %0, ptr %6)
  call void @llvm.lifetime.end.p0(ptr %7)
  call void @llvm.lifetime.end.p0(ptr %6)
  br label %92

20:                                               ; preds = %13
  call void @llvm.trap()
  unreachable

21:                                               ; preds = %10, %5
  call void @adfuzz.model.fortran_reduce.result_along(ptr %0, ptr %1, i32 %2)
  %22 = call i64 @adfuzz.model.fortran_reduce.elements(ptr %0)
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %24 = load i8, ptr %23, align 1
  %25 = icmp eq i8 %24, 28
  br i1 %25, label %26, label %59

26:                                               ; preds = %54, %21
  %.065 = phi i64 [ %58, %54 ], [ 0, %21 ]
  %27 = icmp slt i64 %.065, %22
  br i1 %27, label %28, label %92

28:                                               ; preds = %26
  %29 = load ptr, ptr %1, align 8
  %30 = call i64 @adfuzz.model.fortran_reduce.without(ptr %1, i32 %2, i64 %.065)
  %31 = getelementptr inbounds i8, ptr %29, i64 %30
  br label %32

32:                                               ; preds = %52, %28
  %.070 = phi i64 [ 0, %28 ], [ %53, %52 ]
  %.068 = phi double [ 0.000000e+00, %28 ], [ %.169, %52 ]
  %33 = add i32 %2, -1
  %34 = sext i32 %33 to i64
  %35 = getelementptr [3 x i64], ptr %1, i64 %34
  %36 = getelementptr i8, ptr %35, i64 32
  %37 = load i64, ptr %36, align 8
  %38 = icmp slt i64 %.070, %37
  br i1 %38, label %39, label %54

39:                                               ; preds = %32
  %40 = call i32 @adfuzz.model.fortran_reduce.chosen_along(ptr null, i32 %2, i64 %.065, i64 %.070)
  %.not73 = icmp eq i32 %40, 0
  br i1 %.not73, label %52, label %41

41:                                               ; preds = %39
  %42 = add i32 %2, -1
  %43 = sext i32 %42 to i64
  %44 = getelementptr [3 x i64], ptr %1, i64 %43
  %45 = getelementptr i8, ptr %44, i64 40
  %46 = load i64, ptr %45, align 8
  %47 = mul i64 %.070, %46
  %48 = getelementptr inbounds i8, ptr %31, i64 %47
  %49 = load double, ptr %48, align 8
  %50 = fmul double %49, %49
  %51 = fadd double %.068, %50
  br label %52

52:                                               ; preds = %41, %39
  %.169 = phi double [ %51, %41 ], [ %.068, %39 ]
  %53 = add i64 %.070, 1
  br label %32

54:                                               ; preds = %32
  %55 = call double @llvm.sqrt.f64(double %.068)
  %56 = load ptr, ptr %0, align 8
  %57 = getelementptr inbounds double, ptr %56, i64 %.065
  store double %55, ptr %57, align 8
  %58 = add i64 %.065, 1
  br label %26

59:                                               ; preds = %87, %21
  %.067 = phi i64 [ %91, %87 ], [ 0, %21 ]
  %60 = icmp slt i64 %.067, %22
  br i1 %60, label %61, label %92

61:                                               ; preds = %59
  %62 = load ptr, ptr %1, align 8
  %63 = call i64 @adfuzz.model.fortran_reduce.without(ptr %1, i32 %2, i64 %.067)
  %64 = getelementptr inbounds i8, ptr %62, i64 %63
  br label %65

65:                                               ; preds = %85, %61
  %.066 = phi float [ 0.000000e+00, %61 ], [ %.1, %85 ]
  %.064 = phi i64 [ 0, %61 ], [ %86, %85 ]
  %66 = add i32 %2, -1
  %67 = sext i32 %66 to i64
  %68 = getelementptr [3 x i64], ptr %1, i64 %67
  %69 = getelementptr i8, ptr %68, i64 32
  %70 = load i64, ptr %69, align 8
  %71 = icmp slt i64 %.064, %70
  br i1 %71, label %72, label %87

72:                                               ; preds = %65
  %73 = call i32 @adfuzz.model.fortran_reduce.chosen_along(ptr null, i32 %2, i64 %.067, i64 %.064)
  %.not72 = icmp eq i32 %73, 0
  br i1 %.not72, label %85, label %74

74:                                               ; preds = %72
  %75 = add i32 %2, -1
  %76 = sext i32 %75 to i64
  %77 = getelementptr [3 x i64], ptr %1, i64 %76
  %78 = getelementptr i8, ptr %77, i64 40
  %79 = load i64, ptr %78, align 8
  %80 = mul i64 %.064, %79
  %81 = getelementptr inbounds i8, ptr %64, i64 %80
  %82 = load float, ptr %81, align 4
  %83 = fmul float %82, %82
  %84 = fadd float %.066, %83
  br label %85

85:                                               ; preds = %74, %72
  %.1 = phi float [ %84, %74 ], [ %.066, %72 ]
  %86 = add i64 %.064, 1
  br label %65

87:                                               ; preds = %65
  %88 = call float @llvm.sqrt.f32(float %.066)
  %89 = load ptr, ptr %0, align 8
  %90 = getelementptr inbounds float, ptr %89, i64 %.067
  store float %88, ptr %90, align 4
  %91 = add i64 %.067, 1
  br label %59

92:                                               ; preds = %59, %26, %17
  ret void
}

declare void @_FortranANorm2Dim(ptr, ptr, i32, ptr, i32)

; Function Attrs: alwaysinline nounwind
define zeroext i1 @adfuzz.model._FortranAIsContiguousUpTo(ptr %0, i32 %1) #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load i64, ptr %3, align 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %6 = load i8, ptr %5, align 4
  %7 = icmp sgt i8 %6, 5
  br i1 %7, label %8, label %9

8:                                                ; preds = %2
  call void @llvm.trap()
  unreachable

9:                                                ; preds = %2
  %10 = icmp sgt i8 %6, 0
  br i1 %10, label %11, label %26

11:                                               ; preds = %9
  %12 = icmp sgt i32 %1, 0
  br i1 %12, label %13, label %22

13:                                               ; preds = %11
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %15 = load i64, ptr %14, align 8
  %16 = icmp eq i64 %15, %4
  br i1 %16, label %22, label %17

17:                                               ; preds = %13
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, 1
  %21 = zext i1 %20 to i32
  br label %22

22:                                               ; preds = %17, %13, %11
  %.145 = phi i32 [ 1, %11 ], [ 1, %13 ], [ %21, %17 ]
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %24 = load i64, ptr %23, align 8
  %25 = mul i64 %4, %24
  br label %26

26:                                               ; preds = %22, %9
  %.044 = phi i32 [ %.145, %22 ], [ 1, %9 ]
  %.0 = phi i64 [ %25, %22 ], [ %4, %9 ]
  %27 = icmp sgt i8 %6, 1
  br i1 %27, label %28, label %46

28:                                               ; preds = %26
  %29 = icmp sgt i32 %1, 1
  br i1 %29, label %30, label %42

30:                                               ; preds = %28
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %32 = load i64, ptr %31, align 8
  %33 = icmp eq i64 %32, %.0
  br i1 %33, label %39, label %34

34:                                               ; preds = %30
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %36 = load i64, ptr %35, align 8
  %37 = icmp eq i64 %36, 1
  %38 = zext i1 %37 to i32
  br label %39

39:                                               ; preds = %34, %30
  %40 = phi i32 [ 1, %30 ], [ %38, %34 ]
  %41 = and i32 %.044, %40
  br label %42

42:                                               ; preds = %39, %28
  %.347 = phi i32 [ %41, %39 ], [ %.044, %28 ]
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %44 = load i64, ptr %43, align 8
  %45 = mul i64 %.0, %44
  br label %46

46:                                               ; preds = %42, %26
  %.246 = phi i32 [ %.347, %42 ], [ %.044, %26 ]
  %.1 = phi i64 [ %45, %42 ], [ %.0, %26 ]
  %47 = icmp sgt i8 %6, 2
  br i1 %47, label %48, label %66

48:                                               ; preds = %46
  %49 = icmp sgt i32 %1, 2
  br i1 %49, label %50, label %62

50:                                               ; preds = %48
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %52 = load i64, ptr %51, align 8
  %53 = icmp eq i64 %52, %.1
  br i1 %53, label %59, label %54

54:                                               ; preds = %50
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %56 = load i64, ptr %55, align 8
  %57 = icmp eq i64 %56, 1
  %58 = zext i1 %57 to i32
  br label %59

59:                                               ; preds = %54, %50
  %60 = phi i32 [ 1, %50 ], [ %58, %54 ]
  %61 = and i32 %.246, %60
  br label %62

62:                                               ; preds = %59, %48
  %.5 = phi i32 [ %61, %59 ], [ %.246, %48 ]
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %64 = load i64, ptr %63, align 8
  %65 = mul i64 %.1, %64
  br label %66

66:                                               ; preds = %62, %46
  %.448 = phi i32 [ %.5, %62 ], [ %.246, %46 ]
  %.2 = phi i64 [ %65, %62 ], [ %.1, %46 ]
  %67 = icmp sgt i8 %6, 3
  br i1 %67, label %68, label %86

68:                                               ; preds = %66
  %69 = icmp sgt i32 %1, 3
  br i1 %69, label %70, label %82

70:                                               ; preds = %68
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %72 = load i64, ptr %71, align 8
  %73 = icmp eq i64 %72, %.2
  br i1 %73, label %79, label %74

74:                                               ; preds = %70
  %75 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %76 = load i64, ptr %75, align 8
  %77 = icmp eq i64 %76, 1
  %78 = zext i1 %77 to i32
  br label %79

79:                                               ; preds = %74, %70
  %80 = phi i32 [ 1, %70 ], [ %78, %74 ]
  %81 = and i32 %.448, %80
  br label %82

82:                                               ; preds = %79, %68
  %.7 = phi i32 [ %81, %79 ], [ %.448, %68 ]
  %83 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %84 = load i64, ptr %83, align 8
  %85 = mul i64 %.2, %84
  br label %86

86:                                               ; preds = %82, %66
  %.6 = phi i32 [ %.7, %82 ], [ %.448, %66 ]
  %.3 = phi i64 [ %85, %82 ], [ %.2, %66 ]
  %87 = icmp sgt i8 %6, 4
  br i1 %87, label %88, label %106

88:                                               ; preds = %86
  %89 = icmp sgt i32 %1, 4
  br i1 %89, label %90, label %102

90:                                               ; preds = %88
  %91 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %92 = load i64, ptr %91, align 8
  %93 = icmp eq i64 %92, %.3
  br i1 %93, label %99, label %94

94:                                               ; preds = %90
  %95 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %96 = load i64, ptr %95, align 8
  %97 = icmp eq i64 %96, 1
  %98 = zext i1 %97 to i32
  br label %99

99:                                               ; preds = %94, %90
  %100 = phi i32 [ 1, %90 ], [ %98, %94 ]
  %101 = and i32 %.6, %100
  br label %102

102:                                              ; preds = %99, %88
  %.9 = phi i32 [ %101, %99 ], [ %.6, %88 ]
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %104 = load i64, ptr %103, align 8
  %105 = mul i64 %.3, %104
  br label %106

106:                                              ; preds = %102, %86
  %.8 = phi i32 [ %.9, %102 ], [ %.6, %86 ]
  %.4 = phi i64 [ %105, %102 ], [ %.3, %86 ]
  %.not = icmp eq i32 %.8, 0
  %107 = icmp eq i64 %.4, 0
  %108 = select i1 %.not, i1 %107, i1 true
  ret i1 %108
}

; Function Attrs: alwaysinline nounwind
define zeroext i1 @adfuzz.model._FortranAIsContiguous(ptr %0) #0 {
  %2 = call zeroext i1 @adfuzz.model._FortranAIsContiguousUpTo(ptr %0, i32 15)
  ret i1 %2
}

; Function Attrs: alwaysinline nounwind
define internal i32 @adfuzz.model.fortran_reduce.is_true(ptr %0, i64 %1) #0 {
  switch i64 %1, label %12 [
    i64 1, label %3
    i64 2, label %6
    i64 8, label %9
  ]

3:                                                ; preds = %2
  %4 = load i8, ptr %0, align 1
  %5 = icmp ne i8 %4, 0
  br label %15

6:                                                ; preds = %2
  %7 = load i16, ptr %0, align 2
  %8 = icmp ne i16 %7, 0
  br label %15

9:                                                ; preds = %2
  %10 = load i64, ptr %0, align 8
  %11 = icmp ne i64 %10, 0
  br label %15

12:                                               ; preds = %2
  %13 = load i32, ptr %0, align 4
  %14 = icmp ne i32 %13, 0
  br label %15

15:                                               ; preds = %12, %9, %6, %3
  %.0.in = phi i1 [ %14, %12 ], [ %5, %3 ], [ %8, %6 ], [ %11, %9 ]
  %.0 = zext i1 %.0.in to i32
  ret i32 %.0
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_reduce.copy_head(ptr %0, ptr %1) #0 {
  %3 = load ptr, ptr %1, align 8
  store ptr %3, ptr %0, align 8
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %5, ptr %6, align 8
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %8 = load i32, ptr %7, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store i32 %8, ptr %9, align 8
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %11 = load i8, ptr %10, align 4
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 20
  store i8 %11, ptr %12, align 4
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %14 = load i8, ptr %13, align 1
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 21
  store i8 %14, ptr %15, align 1
  %16 = getelementptr inbounds nuw i8, ptr %1, i64 22
  %17 = load i8, ptr %16, align 2
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 22
  store i8 %17, ptr %18, align 2
  %19 = getelementptr inbounds nuw i8, ptr %1, i64 23
  %20 = load i8, ptr %19, align 1
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 23
  store i8 %20, ptr %21, align 1
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_reduce.start_result(ptr %0, ptr %1, i32 %2) #0 {
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %5, ptr %6, align 8
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %8 = load i32, ptr %7, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store i32 %8, ptr %9, align 8
  %10 = trunc i32 %2 to i8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 20
  store i8 %10, ptr %11, align 4
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %13 = load i8, ptr %12, align 1
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 21
  store i8 %13, ptr %14, align 1
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 22
  store i8 2, ptr %15, align 2
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 23
  store i8 0, ptr %16, align 1
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_reduce.shape_dimension(ptr %0, i32 %1, i64 %2) #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %5 = sext i32 %1 to i64
  %6 = getelementptr inbounds [3 x i64], ptr %4, i64 %5
  store i64 1, ptr %6, align 8
  %7 = icmp sgt i64 %2, 0
  %. = select i1 %7, i64 %2, i64 0
  %8 = sext i32 %1 to i64
  %9 = getelementptr [3 x i64], ptr %0, i64 %8
  %10 = getelementptr i8, ptr %9, i64 32
  store i64 %., ptr %10, align 8
  %.not = icmp eq i32 %1, 0
  br i1 %.not, label %23, label %11

11:                                               ; preds = %3
  %12 = add i32 %1, -1
  %13 = sext i32 %12 to i64
  %14 = getelementptr [3 x i64], ptr %0, i64 %13
  %15 = getelementptr i8, ptr %14, i64 40
  %16 = load i64, ptr %15, align 8
  %17 = add i32 %1, -1
  %18 = sext i32 %17 to i64
  %19 = getelementptr [3 x i64], ptr %0, i64 %18
  %20 = getelementptr i8, ptr %19, i64 32
  %21 = load i64, ptr %20, align 8
  %22 = mul i64 %16, %21
  br label %26

23:                                               ; preds = %3
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %25 = load i64, ptr %24, align 8
  br label %26

26:                                               ; preds = %23, %11
  %27 = phi i64 [ %22, %11 ], [ %25, %23 ]
  %28 = sext i32 %1 to i64
  %29 = getelementptr [3 x i64], ptr %0, i64 %28
  %30 = getelementptr i8, ptr %29, i64 40
  store i64 %27, ptr %30, align 8
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_reduce.make_room(ptr %0) #0 {
  %2 = call i64 @adfuzz.model.fortran_reduce.elements(ptr %0)
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load i64, ptr %3, align 8
  %5 = mul i64 %2, %4
  %6 = icmp sgt i64 %5, 0
  %. = select i1 %6, i64 %5, i64 1
  %7 = call ptr @malloc(i64 %.)
  store ptr %7, ptr %0, align 8
  ret void
}

declare ptr @malloc(i64)

attributes #0 = { alwaysinline nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { convergent nocallback nofree nosync nounwind willreturn memory(none) }
attributes #4 = { cold noreturn nounwind memory(inaccessiblemem: write) }
