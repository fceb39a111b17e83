; ModuleID = '<string>'
source_filename = "fortran_make.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAAllocatableSetBounds(ptr %0, i32 %1, i64 %2, i64 %3) #0 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %6 = sext i32 %1 to i64
  %7 = getelementptr inbounds [3 x i64], ptr %5, i64 %6
  store i64 %2, ptr %7, align 8
  %.not = icmp slt i64 %3, %2
  %8 = sub i64 %3, %2
  %9 = add i64 %8, 1
  %10 = select i1 %.not, i64 0, i64 %9
  %11 = sext i32 %1 to i64
  %12 = getelementptr [3 x i64], ptr %0, i64 %11
  %13 = getelementptr i8, ptr %12, i64 32
  store i64 %10, ptr %13, align 8
  %.not16 = icmp eq i32 %1, 0
  br i1 %.not16, label %26, label %14

14:                                               ; preds = %4
  %15 = add i32 %1, -1
  %16 = sext i32 %15 to i64
  %17 = getelementptr [3 x i64], ptr %0, i64 %16
  %18 = getelementptr i8, ptr %17, i64 40
  %19 = load i64, ptr %18, align 8
  %20 = add i32 %1, -1
  %21 = sext i32 %20 to i64
  %22 = getelementptr [3 x i64], ptr %0, i64 %21
  %23 = getelementptr i8, ptr %22, i64 32
  %24 = load i64, ptr %23, align 8
  %25 = mul i64 %19, %24
  br label %29

26:                                               ; preds = %4
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %28 = load i64, ptr %27, align 8
  br label %29

29:                                               ; preds = %26, %14
  %30 = phi i64 [ %25, %14 ], [ %28, %26 ]
  %31 = sext i32 %1 to i64
  %32 = getelementptr [3 x i64], ptr %0, i64 %31
  %33 = getelementptr i8, ptr %32, i64 40
  store i64 %30, ptr %33, align 8
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAPointerSetBounds(ptr %0, i32 %1, i64 %2, i64 %3) #0 {
  call void @adfuzz.model._FortranAAllocatableSetBounds(ptr %0, i32 %1, i64 %2, i64 %3)
  ret void
}

; Function Attrs: alwaysinline nounwind
define i32 @adfuzz.model._FortranAMoveAlloc(ptr %0, ptr %1, ptr %2, i1 zeroext %3, ptr %4, ptr %5, i32 %6) #0 {
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 23
  %9 = load i8, ptr %8, align 1
  %10 = and i8 %9, 1
  %.not = icmp eq i8 %10, 0
  br i1 %.not, label %18, label %11

11:                                               ; preds = %7
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 23
  %13 = load i8, ptr %12, align 1
  %14 = call i1 @llvm.is.constant.i8(i8 %13)
  br i1 %14, label %16, label %15

15:                                               ; preds = %11
  call void @llvm.trap()
  unreachable

16:                                               ; preds = %11
  %17 = call i32 @_FortranAMoveAlloc(ptr %0, ptr %1, ptr %2, i1 zeroext %3, ptr %4, ptr %5, i32 %6)
  br label %89

18:                                               ; preds = %7
  %19 = load ptr, ptr %0, align 8
  %.not51 = icmp eq ptr %19, null
  br i1 %.not51, label %22, label %20

20:                                               ; preds = %18
  %21 = load ptr, ptr %0, align 8
  call void @free(ptr %21)
  br label %22

22:                                               ; preds = %20, %18
  %23 = load ptr, ptr %1, align 8
  store ptr %23, ptr %0, align 8
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %25 = load i8, ptr %24, align 4
  %26 = icmp sgt i8 %25, 5
  br i1 %26, label %27, label %28

27:                                               ; preds = %22
  call void @llvm.trap()
  unreachable

28:                                               ; preds = %22
  %29 = icmp sgt i8 %25, 0
  br i1 %29, label %30, label %40

30:                                               ; preds = %28
  %31 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %32 = load i64, ptr %31, align 8
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 %32, ptr %33, align 8
  %34 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %35 = load i64, ptr %34, align 8
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %35, ptr %36, align 8
  %37 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %38 = load i64, ptr %37, align 8
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %38, ptr %39, align 8
  br label %40

40:                                               ; preds = %30, %28
  %41 = icmp sgt i8 %25, 1
  br i1 %41, label %42, label %52

42:                                               ; preds = %40
  %43 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %44 = load i64, ptr %43, align 8
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %44, ptr %45, align 8
  %46 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %47 = load i64, ptr %46, align 8
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %47, ptr %48, align 8
  %49 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %50 = load i64, ptr %49, align 8
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %50, ptr %51, align 8
  br label %52

52:                                               ; preds = %42, %40
  %53 = icmp sgt i8 %25, 2
  br i1 %53, label %54, label %64

54:                                               ; preds = %52
  %55 = getelementptr inbounds nuw i8, ptr %1, i64 72
  %56 = load i64, ptr %55, align 8
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 %56, ptr %57, align 8
  %58 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %59 = load i64, ptr %58, align 8
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 %59, ptr %60, align 8
  %61 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %62 = load i64, ptr %61, align 8
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %62, ptr %63, align 8
  br label %64

64:                                               ; preds = %54, %52
  %65 = icmp sgt i8 %25, 3
  br i1 %65, label %66, label %76

66:                                               ; preds = %64
  %67 = getelementptr inbounds nuw i8, ptr %1, i64 96
  %68 = load i64, ptr %67, align 8
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 %68, ptr %69, align 8
  %70 = getelementptr inbounds nuw i8, ptr %1, i64 104
  %71 = load i64, ptr %70, align 8
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 %71, ptr %72, align 8
  %73 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %74 = load i64, ptr %73, align 8
  %75 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %74, ptr %75, align 8
  br label %76

76:                                               ; preds = %66, %64
  %77 = icmp sgt i8 %25, 4
  br i1 %77, label %78, label %88

78:                                               ; preds = %76
  %79 = getelementptr inbounds nuw i8, ptr %1, i64 120
  %80 = load i64, ptr %79, align 8
  %81 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store i64 %80, ptr %81, align 8
  %82 = getelementptr inbounds nuw i8, ptr %1, i64 128
  %83 = load i64, ptr %82, align 8
  %84 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store i64 %83, ptr %84, align 8
  %85 = getelementptr inbounds nuw i8, ptr %1, i64 136
  %86 = load i64, ptr %85, align 8
  %87 = getelementptr inbounds nuw i8, ptr %0, i64 136
  store i64 %86, ptr %87, align 8
  br label %88

88:                                               ; preds = %78, %76
  store ptr null, ptr %1, align 8
  br label %89

89:                                               ; preds = %88, %16
  %.0 = phi i32 [ %17, %16 ], [ 0, %88 ]
  ret i32 %.0
}

; Function Attrs: convergent nocallback nofree nosync nounwind willreturn memory(none)
declare i1 @llvm.is.constant.i8(i8) #1

; Function Attrs: cold noreturn nounwind memory(inaccessiblemem: write)
declare void @llvm.trap() #2

declare i32 @_FortranAMoveAlloc(ptr, ptr, ptr, i1 zeroext, ptr, ptr, i32)

declare void @free(ptr)

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #3

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAInitArrayConstructorVector(ptr %0, ptr %1, i1 zeroext %2, ptr %3, i32 %4) #0 {
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %7 = load i8, ptr %6, align 1
  %8 = call i1 @llvm.is.constant.i8(i8 %7)
  br i1 %8, label %9, label %12

9:                                                ; preds = %5
  %10 = call i32 @adfuzz.model.fortran_make.is_plain(ptr %1)
  %.not = icmp eq i32 %10, 0
  br i1 %.not, label %11, label %12

11:                                               ; preds = %9
  call void @_FortranAInitArrayConstructorVector(ptr %0, ptr %1, i1 zeroext %2, ptr %3, i32 %4)
  br label %17

12:                                               ; preds = %9, %5
  store ptr %1, ptr %0, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 0, ptr %13, align 8
  %14 = load ptr, ptr %1, align 8
  %.not11 = icmp ne ptr %14, null
  %15 = sext i1 %.not11 to i64
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store i64 %15, ptr %16, align 8
  br label %17

17:                                               ; preds = %12, %11
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal i32 @adfuzz.model.fortran_make.is_plain(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 21
  %3 = load i8, ptr %2, align 1
  %4 = icmp eq i8 %3, 28
  br i1 %4, label %34, label %5

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 21
  %7 = load i8, ptr %6, align 1
  %8 = icmp eq i8 %7, 27
  br i1 %8, label %34, label %9

9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 21
  %11 = load i8, ptr %10, align 1
  %12 = icmp eq i8 %11, 35
  br i1 %12, label %34, label %13

13:                                               ; preds = %9
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 21
  %15 = load i8, ptr %14, align 1
  %16 = icmp eq i8 %15, 34
  br i1 %16, label %34, label %17

17:                                               ; preds = %13
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 21
  %19 = load i8, ptr %18, align 1
  %20 = icmp sgt i8 %19, 6
  br i1 %20, label %21, label %25

21:                                               ; preds = %17
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 21
  %23 = load i8, ptr %22, align 1
  %24 = icmp slt i8 %23, 12
  br i1 %24, label %34, label %25

25:                                               ; preds = %21, %17
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 21
  %27 = load i8, ptr %26, align 1
  %28 = icmp eq i8 %27, 14
  br i1 %28, label %34, label %29

29:                                               ; preds = %25
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 21
  %31 = load i8, ptr %30, align 1
  %32 = icmp eq i8 %31, 39
  %33 = zext i1 %32 to i32
  br label %34

34:                                               ; preds = %29, %25, %21, %13, %9, %5, %1
  %35 = phi i32 [ 1, %25 ], [ 1, %21 ], [ 1, %13 ], [ 1, %9 ], [ 1, %5 ], [ 1, %1 ], [ %33, %29 ]
  ret i32 %35
}

declare void @_FortranAInitArrayConstructorVector(ptr, ptr, i1 zeroext, ptr, i32)

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAPushArrayConstructorValue(ptr %0, ptr %1) #0 {
  %3 = alloca [20 x i64], align 16
  %4 = call i32 @adfuzz.model.fortran_make.is_plain(ptr %1)
  %.not = icmp eq i32 %4, 0
  br i1 %.not, label %5, label %12

5:                                                ; preds = %2
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %7 = load i8, ptr %6, align 1
  %8 = call i1 @llvm.is.constant.i8(i8 %7)
  br i1 %8, label %9, label %11

9:                                                ; preds = %5
  call void @llvm.lifetime.start.p0(ptr %3)
  %10 = call ptr @adfuzz.model.fortran_make.pass(ptr %3, ptr %1)
  call void @_FortranAPushArrayConstructorValue(ptr %0, ptr %10)
  call void @adfuzz.model.fortran_make.pass_back(ptr null, ptr %3)
  call void @llvm.lifetime.end.p0(ptr %3)
  br label %39

11:                                               ; preds = %5
  call void @llvm.trap()
  unreachable

12:                                               ; preds = %2
  %13 = call i64 @adfuzz.model.fortran_make.elements(ptr %1)
  call void @adfuzz.model.fortran_make.have_room(ptr %0, i64 %13)
  br label %14

14:                                               ; preds = %16, %12
  %.0 = phi i64 [ 0, %12 ], [ %34, %16 ]
  %15 = icmp slt i64 %.0, %13
  br i1 %15, label %16, label %35

16:                                               ; preds = %14
  %17 = load ptr, ptr %0, align 8
  %18 = load ptr, ptr %17, align 8
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %20 = load i64, ptr %19, align 8
  %21 = add i64 %20, %.0
  %22 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %23 = load i64, ptr %22, align 8
  %24 = mul i64 %21, %23
  %25 = getelementptr inbounds i8, ptr %18, i64 %24
  %26 = load ptr, ptr %1, align 8
  %27 = call i64 @adfuzz.model.fortran_make.place(ptr %1, i64 %.0)
  %28 = getelementptr inbounds i8, ptr %26, i64 %27
  %29 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %30 = load i8, ptr %29, align 1
  %31 = sext i8 %30 to i32
  %32 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %33 = load i64, ptr %32, align 8
  call void @adfuzz.model.fortran_make.move(ptr %25, ptr %28, i32 %31, i64 %33)
  %34 = add i64 %.0, 1
  br label %14

35:                                               ; preds = %14
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %37 = load i64, ptr %36, align 8
  %38 = add i64 %37, %13
  store i64 %38, ptr %36, align 8
  br label %39

39:                                               ; preds = %35, %9
  ret void
}

declare void @_FortranAPushArrayConstructorValue(ptr, ptr)

; Function Attrs: alwaysinline nounwind
define internal ptr @adfuzz.model.fortran_make.pass(ptr %0, ptr %1) #0 {
  %.not = icmp eq ptr %1, null
  br i1 %.not, label %118, label %3

3:                                                ; preds = %2
  call void @adfuzz.model.fortran_make.copy_head(ptr %0, ptr %1)
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
define internal void @adfuzz.model.fortran_make.pass_back(ptr %0, ptr %1) #0 {
  %.not = icmp eq ptr %0, null
  br i1 %.not, label %68, label %3

3:                                                ; preds = %2
  call void @adfuzz.model.fortran_make.copy_head(ptr %0, ptr %1)
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

; Function Attrs: alwaysinline nounwind
define internal i64 @adfuzz.model.fortran_make.elements(ptr %0) #0 {
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
define internal void @adfuzz.model.fortran_make.have_room(ptr %0, i64 %1) #0 {
  %3 = load ptr, ptr %0, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %5 = load i64, ptr %4, align 8
  %6 = icmp slt i64 %5, 0
  br i1 %6, label %53, label %7

7:                                                ; preds = %2
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load i64, ptr %8, align 8
  %10 = add i64 %9, %1
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %12 = load i64, ptr %11, align 8
  %13 = icmp sgt i64 %10, %12
  br i1 %13, label %14, label %44

14:                                               ; preds = %7
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %16 = load i64, ptr %15, align 8
  %17 = add i64 %16, %1
  %18 = shl i64 %17, 1
  %19 = add i64 %18, 8
  %20 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %21 = load i64, ptr %20, align 8
  %22 = mul i64 %19, %21
  %23 = call ptr @malloc(i64 %22)
  %24 = load ptr, ptr %3, align 8
  br label %25

25:                                               ; preds = %29, %14
  %.0 = phi i64 [ 0, %14 ], [ %41, %29 ]
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %27 = load i64, ptr %26, align 8
  %28 = icmp slt i64 %.0, %27
  br i1 %28, label %29, label %42

29:                                               ; preds = %25
  %30 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %31 = load i64, ptr %30, align 8
  %32 = mul i64 %.0, %31
  %33 = getelementptr inbounds i8, ptr %23, i64 %32
  %34 = mul i64 %.0, %31
  %35 = getelementptr inbounds i8, ptr %24, i64 %34
  %36 = getelementptr inbounds nuw i8, ptr %3, i64 21
  %37 = load i8, ptr %36, align 1
  %38 = sext i8 %37 to i32
  %39 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %40 = load i64, ptr %39, align 8
  call void @adfuzz.model.fortran_make.move(ptr %33, ptr %35, i32 %38, i64 %40)
  %41 = add i64 %.0, 1
  br label %25

42:                                               ; preds = %25
  call void @free(ptr %24)
  store ptr %23, ptr %3, align 8
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store i64 %19, ptr %43, align 8
  br label %44

44:                                               ; preds = %42, %7
  %45 = getelementptr inbounds nuw i8, ptr %3, i64 24
  store i64 1, ptr %45, align 8
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %47 = load i64, ptr %46, align 8
  %48 = add i64 %47, %1
  %49 = getelementptr inbounds nuw i8, ptr %3, i64 32
  store i64 %48, ptr %49, align 8
  %50 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %51 = load i64, ptr %50, align 8
  %52 = getelementptr inbounds nuw i8, ptr %3, i64 40
  store i64 %51, ptr %52, align 8
  br label %53

53:                                               ; preds = %44, %2
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_make.move(ptr %0, ptr %1, i32 %2, i64 %3) #0 {
  switch i32 %2, label %19 [
    i32 28, label %5
    i32 27, label %7
    i32 35, label %9
    i32 34, label %14
  ]

5:                                                ; preds = %4
  %6 = load double, ptr %1, align 8
  store double %6, ptr %0, align 8
  br label %38

7:                                                ; preds = %4
  %8 = load float, ptr %1, align 4
  store float %8, ptr %0, align 4
  br label %38

9:                                                ; preds = %4
  %10 = load double, ptr %1, align 8
  store double %10, ptr %0, align 8
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %12 = load double, ptr %11, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store double %12, ptr %13, align 8
  br label %38

14:                                               ; preds = %4
  %15 = load float, ptr %1, align 4
  store float %15, ptr %0, align 4
  %16 = getelementptr inbounds nuw i8, ptr %1, i64 4
  %17 = load float, ptr %16, align 4
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 4
  store float %17, ptr %18, align 4
  br label %38

19:                                               ; preds = %4
  switch i64 %3, label %33 [
    i64 1, label %20
    i64 2, label %25
    i64 8, label %30
  ]

20:                                               ; preds = %19
  %21 = load i8, ptr %1, align 1
  %22 = sext i8 %21 to i64
  %23 = call i64 @adfuzz.integer(i64 %22)
  %24 = trunc i64 %23 to i8
  store i8 %24, ptr %0, align 1
  br label %38

25:                                               ; preds = %19
  %26 = load i16, ptr %1, align 2
  %27 = sext i16 %26 to i64
  %28 = call i64 @adfuzz.integer(i64 %27)
  %29 = trunc i64 %28 to i16
  store i16 %29, ptr %0, align 2
  br label %38

30:                                               ; preds = %19
  %31 = load i64, ptr %1, align 8
  %32 = call i64 @adfuzz.integer(i64 %31)
  store i64 %32, ptr %0, align 8
  br label %38

33:                                               ; preds = %19
  %34 = load i32, ptr %1, align 4
  %35 = sext i32 %34 to i64
  %36 = call i64 @adfuzz.integer(i64 %35)
  %37 = trunc i64 %36 to i32
  store i32 %37, ptr %0, align 4
  br label %38

38:                                               ; preds = %33, %30, %25, %20, %14, %9, %7, %5
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal i64 @adfuzz.model.fortran_make.place(ptr %0, i64 %1) #0 {
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

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAPushArrayConstructorSimpleScalar(ptr %0, ptr %1) #0 {
  %3 = alloca [20 x i64], align 16
  %4 = load ptr, ptr %0, align 8
  %5 = call i32 @adfuzz.model.fortran_make.is_plain(ptr %4)
  %.not = icmp eq i32 %5, 0
  br i1 %.not, label %6, label %15

6:                                                ; preds = %2
  %7 = load ptr, ptr %0, align 8
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 21
  %9 = load i8, ptr %8, align 1
  %10 = call i1 @llvm.is.constant.i8(i8 %9)
  br i1 %10, label %11, label %14

11:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(ptr %3)
  %12 = load ptr, ptr %0, align 8
  %13 = call ptr @adfuzz.model.fortran_make.pass(ptr %3, ptr %12)
  call void @_FortranAPushArrayConstructorSimpleScalar(ptr %0, ptr %1)
  call void @adfuzz.model.fortran_make.pass_back(ptr null, ptr %3)
  call void @llvm.lifetime.end.p0(ptr %3)
  br label %33

14:                                               ; preds = %6
  call void @llvm.trap()
  unreachable

15:                                               ; preds = %2
  call void @adfuzz.model.fortran_make.have_room(ptr %0, i64 1)
  %16 = load ptr, ptr %0, align 8
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %19 = load i64, ptr %18, align 8
  %20 = getelementptr inbounds nuw i8, ptr %16, i64 8
  %21 = load i64, ptr %20, align 8
  %22 = mul i64 %19, %21
  %23 = getelementptr inbounds i8, ptr %17, i64 %22
  %24 = load ptr, ptr %0, align 8
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 21
  %26 = load i8, ptr %25, align 1
  %27 = sext i8 %26 to i32
  %28 = getelementptr inbounds nuw i8, ptr %24, i64 8
  %29 = load i64, ptr %28, align 8
  call void @adfuzz.model.fortran_make.move(ptr %23, ptr %1, i32 %27, i64 %29)
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %31 = load i64, ptr %30, align 8
  %32 = add i64 %31, 1
  store i64 %32, ptr %30, align 8
  br label %33

33:                                               ; preds = %15, %11
  ret void
}

declare void @_FortranAPushArrayConstructorSimpleScalar(ptr, ptr)

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAMatmulReal8Real8(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4) #0 {
  call void @adfuzz.model.fortran_make.product_shape(ptr %0, i32 28, i64 8, ptr %1, i32 0, ptr %2)
  call void @adfuzz.model.fortran_make.make_room(ptr %0)
  call void @adfuzz.model.fortran_make.fill_MatmulReal8Real8(ptr %0, ptr %1, ptr %2)
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_make.product_shape(ptr %0, i32 %1, i64 %2, ptr %3, i32 %4, ptr %5) #0 {
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %8 = load i32, ptr %7, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store i32 %8, ptr %9, align 8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %2, ptr %10, align 8
  %11 = trunc i32 %1 to i8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 21
  store i8 %11, ptr %12, align 1
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %14 = load i8, ptr %13, align 4
  %15 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %16 = load i8, ptr %15, align 4
  %17 = add i8 %14, %16
  %18 = add i8 %17, -2
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 20
  store i8 %18, ptr %19, align 4
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 22
  store i8 2, ptr %20, align 2
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 23
  store i8 0, ptr %21, align 1
  %22 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %23 = load i8, ptr %22, align 4
  %24 = icmp eq i8 %23, 2
  br i1 %24, label %25, label %30

25:                                               ; preds = %6
  %26 = sext i32 %4 to i64
  %27 = getelementptr [3 x i64], ptr %3, i64 %26
  %28 = getelementptr i8, ptr %27, i64 32
  %29 = load i64, ptr %28, align 8
  call void @adfuzz.model.fortran_make.shape_dimension(ptr %0, i32 0, i64 %29)
  br label %30

30:                                               ; preds = %25, %6
  %31 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %32 = load i8, ptr %31, align 4
  %33 = icmp eq i8 %32, 2
  br i1 %33, label %34, label %41

34:                                               ; preds = %30
  %35 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %36 = load i8, ptr %35, align 4
  %37 = icmp eq i8 %36, 2
  %38 = zext i1 %37 to i32
  %39 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %40 = load i64, ptr %39, align 8
  call void @adfuzz.model.fortran_make.shape_dimension(ptr %0, i32 %38, i64 %40)
  br label %41

41:                                               ; preds = %34, %30
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_make.make_room(ptr %0) #0 {
  %2 = call i64 @adfuzz.model.fortran_make.elements(ptr %0)
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load i64, ptr %3, align 8
  %5 = mul i64 %2, %4
  %6 = icmp sgt i64 %5, 0
  %. = select i1 %6, i64 %5, i64 1
  %7 = call ptr @malloc(i64 %.)
  store ptr %7, ptr %0, align 8
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_make.fill_MatmulReal8Real8(ptr %0, ptr %1, ptr %2) #0 {
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %5 = load i8, ptr %4, align 4
  %6 = icmp eq i8 %5, 2
  br i1 %6, label %7, label %10

7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %9 = load i64, ptr %8, align 8
  br label %10

10:                                               ; preds = %7, %3
  %11 = phi i64 [ %9, %7 ], [ 1, %3 ]
  %12 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %13 = load i8, ptr %12, align 4
  %14 = icmp eq i8 %13, 2
  br i1 %14, label %15, label %18

15:                                               ; preds = %10
  %16 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %17 = load i64, ptr %16, align 8
  br label %18

18:                                               ; preds = %15, %10
  %19 = phi i64 [ %17, %15 ], [ 1, %10 ]
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %21 = load i8, ptr %20, align 4
  %22 = icmp eq i8 %21, 2
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %24 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %.in = select i1 %22, ptr %23, ptr %24
  %25 = load i64, ptr %.in, align 8
  br label %26

26:                                               ; preds = %106, %18
  %.048 = phi i64 [ 0, %18 ], [ %107, %106 ]
  %27 = icmp slt i64 %.048, %19
  br i1 %27, label %28, label %108

28:                                               ; preds = %102, %26
  %.047 = phi i64 [ %105, %102 ], [ 0, %26 ]
  %29 = icmp slt i64 %.047, %11
  br i1 %29, label %30, label %106

30:                                               ; preds = %72, %28
  %.046 = phi double [ %77, %72 ], [ 0.000000e+00, %28 ]
  %.045 = phi i64 [ %78, %72 ], [ 0, %28 ]
  %31 = icmp slt i64 %.045, %25
  br i1 %31, label %32, label %79

32:                                               ; preds = %30
  %33 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %34 = load i8, ptr %33, align 4
  %35 = icmp eq i8 %34, 2
  br i1 %35, label %36, label %52

36:                                               ; preds = %32
  %37 = load ptr, ptr %1, align 8
  %38 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %39 = load i64, ptr %38, align 8
  %40 = mul i64 %.047, %39
  %41 = getelementptr inbounds i8, ptr %37, i64 %40
  %42 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %43 = load i8, ptr %42, align 4
  %44 = icmp eq i8 %43, 2
  br i1 %44, label %45, label %49

45:                                               ; preds = %36
  %46 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %47 = load i64, ptr %46, align 8
  %48 = mul i64 %.045, %47
  br label %49

49:                                               ; preds = %45, %36
  %50 = phi i64 [ %48, %45 ], [ 0, %36 ]
  %51 = getelementptr inbounds i8, ptr %41, i64 %50
  br label %58

52:                                               ; preds = %32
  %53 = load ptr, ptr %1, align 8
  %54 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %55 = load i64, ptr %54, align 8
  %56 = mul i64 %.045, %55
  %57 = getelementptr inbounds i8, ptr %53, i64 %56
  br label %58

58:                                               ; preds = %52, %49
  %.in49 = phi ptr [ %51, %49 ], [ %57, %52 ]
  %59 = load double, ptr %.in49, align 8
  %60 = load ptr, ptr %2, align 8
  %61 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %62 = load i64, ptr %61, align 8
  %63 = mul i64 %.045, %62
  %64 = getelementptr inbounds i8, ptr %60, i64 %63
  %65 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %66 = load i8, ptr %65, align 4
  %67 = icmp eq i8 %66, 2
  br i1 %67, label %68, label %72

68:                                               ; preds = %58
  %69 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %70 = load i64, ptr %69, align 8
  %71 = mul i64 %.048, %70
  br label %72

72:                                               ; preds = %68, %58
  %73 = phi i64 [ %71, %68 ], [ 0, %58 ]
  %74 = getelementptr inbounds i8, ptr %64, i64 %73
  %75 = load double, ptr %74, align 8
  %76 = fmul double %59, %75
  %77 = fadd double %.046, %76
  %78 = add i64 %.045, 1
  br label %30

79:                                               ; preds = %30
  %80 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %81 = load i8, ptr %80, align 4
  %82 = icmp eq i8 %81, 2
  br i1 %82, label %83, label %87

83:                                               ; preds = %79
  %84 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %85 = load i64, ptr %84, align 8
  %86 = mul i64 %.047, %85
  br label %87

87:                                               ; preds = %83, %79
  %88 = phi i64 [ %86, %83 ], [ 0, %79 ]
  %89 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %90 = load i8, ptr %89, align 4
  %91 = icmp eq i8 %90, 2
  br i1 %91, label %92, label %102

92:                                               ; preds = %87
  %93 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %94 = load i8, ptr %93, align 4
  %95 = icmp eq i8 %94, 2
  %96 = zext i1 %95 to i64
  %97 = getelementptr inbounds nuw [3 x i64], ptr %0, i64 %96
  %98 = getelementptr inbounds nuw i8, ptr %97, i64 40
  %99 = load i64, ptr %98, align 8
  %100 = mul i64 %.048, %99
  %101 = add i64 %88, %100
  br label %102

102:                                              ; preds = %92, %87
  %.0 = phi i64 [ %101, %92 ], [ %88, %87 ]
  %103 = load ptr, ptr %0, align 8
  %104 = getelementptr inbounds i8, ptr %103, i64 %.0
  store double %.046, ptr %104, align 8
  %105 = add i64 %.047, 1
  br label %28

106:                                              ; preds = %28
  %107 = add i64 %.048, 1
  br label %26

108:                                              ; preds = %26
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAMatmulReal8Real8Direct(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4) #0 {
  call void @adfuzz.model.fortran_make.fill_MatmulReal8Real8(ptr %0, ptr %1, ptr %2)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAMatmulReal4Real4(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4) #0 {
  call void @adfuzz.model.fortran_make.product_shape(ptr %0, i32 27, i64 4, ptr %1, i32 0, ptr %2)
  call void @adfuzz.model.fortran_make.make_room(ptr %0)
  call void @adfuzz.model.fortran_make.fill_MatmulReal4Real4(ptr %0, ptr %1, ptr %2)
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_make.fill_MatmulReal4Real4(ptr %0, ptr %1, ptr %2) #0 {
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %5 = load i8, ptr %4, align 4
  %6 = icmp eq i8 %5, 2
  br i1 %6, label %7, label %10

7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %9 = load i64, ptr %8, align 8
  br label %10

10:                                               ; preds = %7, %3
  %11 = phi i64 [ %9, %7 ], [ 1, %3 ]
  %12 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %13 = load i8, ptr %12, align 4
  %14 = icmp eq i8 %13, 2
  br i1 %14, label %15, label %18

15:                                               ; preds = %10
  %16 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %17 = load i64, ptr %16, align 8
  br label %18

18:                                               ; preds = %15, %10
  %19 = phi i64 [ %17, %15 ], [ 1, %10 ]
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %21 = load i8, ptr %20, align 4
  %22 = icmp eq i8 %21, 2
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %24 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %.in = select i1 %22, ptr %23, ptr %24
  %25 = load i64, ptr %.in, align 8
  br label %26

26:                                               ; preds = %106, %18
  %.048 = phi i64 [ 0, %18 ], [ %107, %106 ]
  %27 = icmp slt i64 %.048, %19
  br i1 %27, label %28, label %108

28:                                               ; preds = %102, %26
  %.047 = phi i64 [ %105, %102 ], [ 0, %26 ]
  %29 = icmp slt i64 %.047, %11
  br i1 %29, label %30, label %106

30:                                               ; preds = %72, %28
  %.046 = phi float [ %77, %72 ], [ 0.000000e+00, %28 ]
  %.045 = phi i64 [ %78, %72 ], [ 0, %28 ]
  %31 = icmp slt i64 %.045, %25
  br i1 %31, label %32, label %79

32:                                               ; preds = %30
  %33 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %34 = load i8, ptr %33, align 4
  %35 = icmp eq i8 %34, 2
  br i1 %35, label %36, label %52

36:                                               ; preds = %32
  %37 = load ptr, ptr %1, align 8
  %38 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %39 = load i64, ptr %38, align 8
  %40 = mul i64 %.047, %39
  %41 = getelementptr inbounds i8, ptr %37, i64 %40
  %42 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %43 = load i8, ptr %42, align 4
  %44 = icmp eq i8 %43, 2
  br i1 %44, label %45, label %49

45:                                               ; preds = %36
  %46 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %47 = load i64, ptr %46, align 8
  %48 = mul i64 %.045, %47
  br label %49

49:                                               ; preds = %45, %36
  %50 = phi i64 [ %48, %45 ], [ 0, %36 ]
  %51 = getelementptr inbounds i8, ptr %41, i64 %50
  br label %58

52:                                               ; preds = %32
  %53 = load ptr, ptr %1, align 8
  %54 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %55 = load i64, ptr %54, align 8
  %56 = mul i64 %.045, %55
  %57 = getelementptr inbounds i8, ptr %53, i64 %56
  br label %58

58:                                               ; preds = %52, %49
  %.in49 = phi ptr [ %51, %49 ], [ %57, %52 ]
  %59 = load float, ptr %.in49, align 4
  %60 = load ptr, ptr %2, align 8
  %61 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %62 = load i64, ptr %61, align 8
  %63 = mul i64 %.045, %62
  %64 = getelementptr inbounds i8, ptr %60, i64 %63
  %65 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %66 = load i8, ptr %65, align 4
  %67 = icmp eq i8 %66, 2
  br i1 %67, label %68, label %72

68:                                               ; preds = %58
  %69 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %70 = load i64, ptr %69, align 8
  %71 = mul i64 %.048, %70
  br label %72

72:                                               ; preds = %68, %58
  %73 = phi i64 [ %71, %68 ], [ 0, %58 ]
  %74 = getelementptr inbounds i8, ptr %64, i64 %73
  %75 = load float, ptr %74, align 4
  %76 = fmul float %59, %75
  %77 = fadd float %.046, %76
  %78 = add i64 %.045, 1
  br label %30

79:                                               ; preds = %30
  %80 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %81 = load i8, ptr %80, align 4
  %82 = icmp eq i8 %81, 2
  br i1 %82, label %83, label %87

83:                                               ; preds = %79
  %84 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %85 = load i64, ptr %84, align 8
  %86 = mul i64 %.047, %85
  br label %87

87:                                               ; preds = %83, %79
  %88 = phi i64 [ %86, %83 ], [ 0, %79 ]
  %89 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %90 = load i8, ptr %89, align 4
  %91 = icmp eq i8 %90, 2
  br i1 %91, label %92, label %102

92:                                               ; preds = %87
  %93 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %94 = load i8, ptr %93, align 4
  %95 = icmp eq i8 %94, 2
  %96 = zext i1 %95 to i64
  %97 = getelementptr inbounds nuw [3 x i64], ptr %0, i64 %96
  %98 = getelementptr inbounds nuw i8, ptr %97, i64 40
  %99 = load i64, ptr %98, align 8
  %100 = mul i64 %.048, %99
  %101 = add i64 %88, %100
  br label %102

102:                                              ; preds = %92, %87
  %.0 = phi i64 [ %101, %92 ], [ %88, %87 ]
  %103 = load ptr, ptr %0, align 8
  %104 = getelementptr inbounds i8, ptr %103, i64 %.0
  store float %.046, ptr %104, align 4
  %105 = add i64 %.047, 1
  br label %28

106:                                              ; preds = %28
  %107 = add i64 %.048, 1
  br label %26

108:                                              ; preds = %26
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAMatmulReal4Real4Direct(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4) #0 {
  call void @adfuzz.model.fortran_make.fill_MatmulReal4Real4(ptr %0, ptr %1, ptr %2)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAMatmulReal8Real4(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4) #0 {
  call void @adfuzz.model.fortran_make.product_shape(ptr %0, i32 28, i64 8, ptr %1, i32 0, ptr %2)
  call void @adfuzz.model.fortran_make.make_room(ptr %0)
  call void @adfuzz.model.fortran_make.fill_MatmulReal8Real4(ptr %0, ptr %1, ptr %2)
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_make.fill_MatmulReal8Real4(ptr %0, ptr %1, ptr %2) #0 {
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %5 = load i8, ptr %4, align 4
  %6 = icmp eq i8 %5, 2
  br i1 %6, label %7, label %10

7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %9 = load i64, ptr %8, align 8
  br label %10

10:                                               ; preds = %7, %3
  %11 = phi i64 [ %9, %7 ], [ 1, %3 ]
  %12 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %13 = load i8, ptr %12, align 4
  %14 = icmp eq i8 %13, 2
  br i1 %14, label %15, label %18

15:                                               ; preds = %10
  %16 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %17 = load i64, ptr %16, align 8
  br label %18

18:                                               ; preds = %15, %10
  %19 = phi i64 [ %17, %15 ], [ 1, %10 ]
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %21 = load i8, ptr %20, align 4
  %22 = icmp eq i8 %21, 2
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %24 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %.in = select i1 %22, ptr %23, ptr %24
  %25 = load i64, ptr %.in, align 8
  br label %26

26:                                               ; preds = %107, %18
  %.048 = phi i64 [ 0, %18 ], [ %108, %107 ]
  %27 = icmp slt i64 %.048, %19
  br i1 %27, label %28, label %109

28:                                               ; preds = %103, %26
  %.047 = phi i64 [ %106, %103 ], [ 0, %26 ]
  %29 = icmp slt i64 %.047, %11
  br i1 %29, label %30, label %107

30:                                               ; preds = %72, %28
  %.046 = phi double [ %78, %72 ], [ 0.000000e+00, %28 ]
  %.045 = phi i64 [ %79, %72 ], [ 0, %28 ]
  %31 = icmp slt i64 %.045, %25
  br i1 %31, label %32, label %80

32:                                               ; preds = %30
  %33 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %34 = load i8, ptr %33, align 4
  %35 = icmp eq i8 %34, 2
  br i1 %35, label %36, label %52

36:                                               ; preds = %32
  %37 = load ptr, ptr %1, align 8
  %38 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %39 = load i64, ptr %38, align 8
  %40 = mul i64 %.047, %39
  %41 = getelementptr inbounds i8, ptr %37, i64 %40
  %42 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %43 = load i8, ptr %42, align 4
  %44 = icmp eq i8 %43, 2
  br i1 %44, label %45, label %49

45:                                               ; preds = %36
  %46 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %47 = load i64, ptr %46, align 8
  %48 = mul i64 %.045, %47
  br label %49

49:                                               ; preds = %45, %36
  %50 = phi i64 [ %48, %45 ], [ 0, %36 ]
  %51 = getelementptr inbounds i8, ptr %41, i64 %50
  br label %58

52:                                               ; preds = %32
  %53 = load ptr, ptr %1, align 8
  %54 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %55 = load i64, ptr %54, align 8
  %56 = mul i64 %.045, %55
  %57 = getelementptr inbounds i8, ptr %53, i64 %56
  br label %58

58:                                               ; preds = %52, %49
  %.in49 = phi ptr [ %51, %49 ], [ %57, %52 ]
  %59 = load double, ptr %.in49, align 8
  %60 = load ptr, ptr %2, align 8
  %61 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %62 = load i64, ptr %61, align 8
  %63 = mul i64 %.045, %62
  %64 = getelementptr inbounds i8, ptr %60, i64 %63
  %65 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %66 = load i8, ptr %65, align 4
  %67 = icmp eq i8 %66, 2
  br i1 %67, label %68, label %72

68:                                               ; preds = %58
  %69 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %70 = load i64, ptr %69, align 8
  %71 = mul i64 %.048, %70
  br label %72

72:                                               ; preds = %68, %58
  %73 = phi i64 [ %71, %68 ], [ 0, %58 ]
  %74 = getelementptr inbounds i8, ptr %64, i64 %73
  %75 = load float, ptr %74, align 4
  %76 = fpext float %75 to double
  %77 = fmul double %59, %76
  %78 = fadd double %.046, %77
  %79 = add i64 %.045, 1
  br label %30

80:                                               ; preds = %30
  %81 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %82 = load i8, ptr %81, align 4
  %83 = icmp eq i8 %82, 2
  br i1 %83, label %84, label %88

84:                                               ; preds = %80
  %85 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %86 = load i64, ptr %85, align 8
  %87 = mul i64 %.047, %86
  br label %88

88:                                               ; preds = %84, %80
  %89 = phi i64 [ %87, %84 ], [ 0, %80 ]
  %90 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %91 = load i8, ptr %90, align 4
  %92 = icmp eq i8 %91, 2
  br i1 %92, label %93, label %103

93:                                               ; preds = %88
  %94 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %95 = load i8, ptr %94, align 4
  %96 = icmp eq i8 %95, 2
  %97 = zext i1 %96 to i64
  %98 = getelementptr inbounds nuw [3 x i64], ptr %0, i64 %97
  %99 = getelementptr inbounds nuw i8, ptr %98, i64 40
  %100 = load i64, ptr %99, align 8
  %101 = mul i64 %.048, %100
  %102 = add i64 %89, %101
  br label %103

103:                                              ; preds = %93, %88
  %.0 = phi i64 [ %102, %93 ], [ %89, %88 ]
  %104 = load ptr, ptr %0, align 8
  %105 = getelementptr inbounds i8, ptr %104, i64 %.0
  store double %.046, ptr %105, align 8
  %106 = add i64 %.047, 1
  br label %28

107:                                              ; preds = %28
  %108 = add i64 %.048, 1
  br label %26

109:                                              ; preds = %26
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAMatmulReal8Real4Direct(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4) #0 {
  call void @adfuzz.model.fortran_make.fill_MatmulReal8Real4(ptr %0, ptr %1, ptr %2)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAMatmulReal4Real8(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4) #0 {
  call void @adfuzz.model.fortran_make.product_shape(ptr %0, i32 28, i64 8, ptr %1, i32 0, ptr %2)
  call void @adfuzz.model.fortran_make.make_room(ptr %0)
  call void @adfuzz.model.fortran_make.fill_MatmulReal4Real8(ptr %0, ptr %1, ptr %2)
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_make.fill_MatmulReal4Real8(ptr %0, ptr %1, ptr %2) #0 {
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %5 = load i8, ptr %4, align 4
  %6 = icmp eq i8 %5, 2
  br i1 %6, label %7, label %10

7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %9 = load i64, ptr %8, align 8
  br label %10

10:                                               ; preds = %7, %3
  %11 = phi i64 [ %9, %7 ], [ 1, %3 ]
  %12 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %13 = load i8, ptr %12, align 4
  %14 = icmp eq i8 %13, 2
  br i1 %14, label %15, label %18

15:                                               ; preds = %10
  %16 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %17 = load i64, ptr %16, align 8
  br label %18

18:                                               ; preds = %15, %10
  %19 = phi i64 [ %17, %15 ], [ 1, %10 ]
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %21 = load i8, ptr %20, align 4
  %22 = icmp eq i8 %21, 2
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %24 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %.in = select i1 %22, ptr %23, ptr %24
  %25 = load i64, ptr %.in, align 8
  br label %26

26:                                               ; preds = %107, %18
  %.048 = phi i64 [ 0, %18 ], [ %108, %107 ]
  %27 = icmp slt i64 %.048, %19
  br i1 %27, label %28, label %109

28:                                               ; preds = %103, %26
  %.047 = phi i64 [ %106, %103 ], [ 0, %26 ]
  %29 = icmp slt i64 %.047, %11
  br i1 %29, label %30, label %107

30:                                               ; preds = %73, %28
  %.046 = phi double [ %78, %73 ], [ 0.000000e+00, %28 ]
  %.045 = phi i64 [ %79, %73 ], [ 0, %28 ]
  %31 = icmp slt i64 %.045, %25
  br i1 %31, label %32, label %80

32:                                               ; preds = %30
  %33 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %34 = load i8, ptr %33, align 4
  %35 = icmp eq i8 %34, 2
  br i1 %35, label %36, label %52

36:                                               ; preds = %32
  %37 = load ptr, ptr %1, align 8
  %38 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %39 = load i64, ptr %38, align 8
  %40 = mul i64 %.047, %39
  %41 = getelementptr inbounds i8, ptr %37, i64 %40
  %42 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %43 = load i8, ptr %42, align 4
  %44 = icmp eq i8 %43, 2
  br i1 %44, label %45, label %49

45:                                               ; preds = %36
  %46 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %47 = load i64, ptr %46, align 8
  %48 = mul i64 %.045, %47
  br label %49

49:                                               ; preds = %45, %36
  %50 = phi i64 [ %48, %45 ], [ 0, %36 ]
  %51 = getelementptr inbounds i8, ptr %41, i64 %50
  br label %58

52:                                               ; preds = %32
  %53 = load ptr, ptr %1, align 8
  %54 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %55 = load i64, ptr %54, align 8
  %56 = mul i64 %.045, %55
  %57 = getelementptr inbounds i8, ptr %53, i64 %56
  br label %58

58:                                               ; preds = %52, %49
  %.in49 = phi ptr [ %51, %49 ], [ %57, %52 ]
  %59 = load float, ptr %.in49, align 4
  %60 = fpext float %59 to double
  %61 = load ptr, ptr %2, align 8
  %62 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %63 = load i64, ptr %62, align 8
  %64 = mul i64 %.045, %63
  %65 = getelementptr inbounds i8, ptr %61, i64 %64
  %66 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %67 = load i8, ptr %66, align 4
  %68 = icmp eq i8 %67, 2
  br i1 %68, label %69, label %73

69:                                               ; preds = %58
  %70 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %71 = load i64, ptr %70, align 8
  %72 = mul i64 %.048, %71
  br label %73

73:                                               ; preds = %69, %58
  %74 = phi i64 [ %72, %69 ], [ 0, %58 ]
  %75 = getelementptr inbounds i8, ptr %65, i64 %74
  %76 = load double, ptr %75, align 8
  %77 = fmul double %76, %60
  %78 = fadd double %.046, %77
  %79 = add i64 %.045, 1
  br label %30

80:                                               ; preds = %30
  %81 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %82 = load i8, ptr %81, align 4
  %83 = icmp eq i8 %82, 2
  br i1 %83, label %84, label %88

84:                                               ; preds = %80
  %85 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %86 = load i64, ptr %85, align 8
  %87 = mul i64 %.047, %86
  br label %88

88:                                               ; preds = %84, %80
  %89 = phi i64 [ %87, %84 ], [ 0, %80 ]
  %90 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %91 = load i8, ptr %90, align 4
  %92 = icmp eq i8 %91, 2
  br i1 %92, label %93, label %103

93:                                               ; preds = %88
  %94 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %95 = load i8, ptr %94, align 4
  %96 = icmp eq i8 %95, 2
  %97 = zext i1 %96 to i64
  %98 = getelementptr inbounds nuw [3 x i64], ptr %0, i64 %97
  %99 = getelementptr inbounds nuw i8, ptr %98, i64 40
  %100 = load i64, ptr %99, align 8
  %101 = mul i64 %.048, %100
  %102 = add i64 %89, %101
  br label %103

103:                                              ; preds = %93, %88
  %.0 = phi i64 [ %102, %93 ], [ %89, %88 ]
  %104 = load ptr, ptr %0, align 8
  %105 = getelementptr inbounds i8, ptr %104, i64 %.0
  store double %.046, ptr %105, align 8
  %106 = add i64 %.047, 1
  br label %28

107:                                              ; preds = %28
  %108 = add i64 %.048, 1
  br label %26

109:                                              ; preds = %26
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAMatmulReal4Real8Direct(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4) #0 {
  call void @adfuzz.model.fortran_make.fill_MatmulReal4Real8(ptr %0, ptr %1, ptr %2)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAMatmulTransposeReal8Real8(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4) #0 {
  call void @adfuzz.model.fortran_make.product_shape(ptr %0, i32 28, i64 8, ptr %1, i32 1, ptr %2)
  call void @adfuzz.model.fortran_make.make_room(ptr %0)
  call void @adfuzz.model.fortran_make.fill_MatmulTransposeReal8Real8(ptr %0, ptr %1, ptr %2)
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_make.fill_MatmulTransposeReal8Real8(ptr %0, ptr %1, ptr %2) #0 {
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %5 = load i8, ptr %4, align 4
  %6 = icmp eq i8 %5, 2
  br i1 %6, label %7, label %10

7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %9 = load i64, ptr %8, align 8
  br label %10

10:                                               ; preds = %7, %3
  %11 = phi i64 [ %9, %7 ], [ 1, %3 ]
  %12 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %13 = load i8, ptr %12, align 4
  %14 = icmp eq i8 %13, 2
  br i1 %14, label %15, label %18

15:                                               ; preds = %10
  %16 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %17 = load i64, ptr %16, align 8
  br label %18

18:                                               ; preds = %15, %10
  %19 = phi i64 [ %17, %15 ], [ 1, %10 ]
  %.in = getelementptr inbounds nuw i8, ptr %1, i64 32
  %20 = load i64, ptr %.in, align 8
  br label %21

21:                                               ; preds = %90, %18
  %.042 = phi i64 [ 0, %18 ], [ %91, %90 ]
  %22 = icmp slt i64 %.042, %19
  br i1 %22, label %23, label %92

23:                                               ; preds = %86, %21
  %.041 = phi i64 [ %89, %86 ], [ 0, %21 ]
  %24 = icmp slt i64 %.041, %11
  br i1 %24, label %25, label %90

25:                                               ; preds = %56, %23
  %.040 = phi double [ %61, %56 ], [ 0.000000e+00, %23 ]
  %.039 = phi i64 [ %62, %56 ], [ 0, %23 ]
  %26 = icmp slt i64 %.039, %20
  br i1 %26, label %27, label %63

27:                                               ; preds = %25
  %28 = load ptr, ptr %1, align 8
  %29 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %30 = load i64, ptr %29, align 8
  %31 = mul i64 %.039, %30
  %32 = getelementptr inbounds i8, ptr %28, i64 %31
  %33 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %34 = load i8, ptr %33, align 4
  %35 = icmp eq i8 %34, 2
  br i1 %35, label %36, label %40

36:                                               ; preds = %27
  %37 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %38 = load i64, ptr %37, align 8
  %39 = mul i64 %.041, %38
  br label %40

40:                                               ; preds = %36, %27
  %41 = phi i64 [ %39, %36 ], [ 0, %27 ]
  %42 = getelementptr inbounds i8, ptr %32, i64 %41
  %43 = load double, ptr %42, align 8
  %44 = load ptr, ptr %2, align 8
  %45 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %46 = load i64, ptr %45, align 8
  %47 = mul i64 %.039, %46
  %48 = getelementptr inbounds i8, ptr %44, i64 %47
  %49 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %50 = load i8, ptr %49, align 4
  %51 = icmp eq i8 %50, 2
  br i1 %51, label %52, label %56

52:                                               ; preds = %40
  %53 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %54 = load i64, ptr %53, align 8
  %55 = mul i64 %.042, %54
  br label %56

56:                                               ; preds = %52, %40
  %57 = phi i64 [ %55, %52 ], [ 0, %40 ]
  %58 = getelementptr inbounds i8, ptr %48, i64 %57
  %59 = load double, ptr %58, align 8
  %60 = fmul double %43, %59
  %61 = fadd double %.040, %60
  %62 = add i64 %.039, 1
  br label %25

63:                                               ; preds = %25
  %64 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %65 = load i8, ptr %64, align 4
  %66 = icmp eq i8 %65, 2
  br i1 %66, label %67, label %71

67:                                               ; preds = %63
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %69 = load i64, ptr %68, align 8
  %70 = mul i64 %.041, %69
  br label %71

71:                                               ; preds = %67, %63
  %72 = phi i64 [ %70, %67 ], [ 0, %63 ]
  %73 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %74 = load i8, ptr %73, align 4
  %75 = icmp eq i8 %74, 2
  br i1 %75, label %76, label %86

76:                                               ; preds = %71
  %77 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %78 = load i8, ptr %77, align 4
  %79 = icmp eq i8 %78, 2
  %80 = zext i1 %79 to i64
  %81 = getelementptr inbounds nuw [3 x i64], ptr %0, i64 %80
  %82 = getelementptr inbounds nuw i8, ptr %81, i64 40
  %83 = load i64, ptr %82, align 8
  %84 = mul i64 %.042, %83
  %85 = add i64 %72, %84
  br label %86

86:                                               ; preds = %76, %71
  %.0 = phi i64 [ %85, %76 ], [ %72, %71 ]
  %87 = load ptr, ptr %0, align 8
  %88 = getelementptr inbounds i8, ptr %87, i64 %.0
  store double %.040, ptr %88, align 8
  %89 = add i64 %.041, 1
  br label %23

90:                                               ; preds = %23
  %91 = add i64 %.042, 1
  br label %21

92:                                               ; preds = %21
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAMatmulTransposeReal8Real8Direct(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4) #0 {
  call void @adfuzz.model.fortran_make.fill_MatmulTransposeReal8Real8(ptr %0, ptr %1, ptr %2)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAMatmulTransposeReal4Real4(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4) #0 {
  call void @adfuzz.model.fortran_make.product_shape(ptr %0, i32 27, i64 4, ptr %1, i32 1, ptr %2)
  call void @adfuzz.model.fortran_make.make_room(ptr %0)
  call void @adfuzz.model.fortran_make.fill_MatmulTransposeReal4Real4(ptr %0, ptr %1, ptr %2)
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_make.fill_MatmulTransposeReal4Real4(ptr %0, ptr %1, ptr %2) #0 {
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %5 = load i8, ptr %4, align 4
  %6 = icmp eq i8 %5, 2
  br i1 %6, label %7, label %10

7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %9 = load i64, ptr %8, align 8
  br label %10

10:                                               ; preds = %7, %3
  %11 = phi i64 [ %9, %7 ], [ 1, %3 ]
  %12 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %13 = load i8, ptr %12, align 4
  %14 = icmp eq i8 %13, 2
  br i1 %14, label %15, label %18

15:                                               ; preds = %10
  %16 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %17 = load i64, ptr %16, align 8
  br label %18

18:                                               ; preds = %15, %10
  %19 = phi i64 [ %17, %15 ], [ 1, %10 ]
  %.in = getelementptr inbounds nuw i8, ptr %1, i64 32
  %20 = load i64, ptr %.in, align 8
  br label %21

21:                                               ; preds = %90, %18
  %.042 = phi i64 [ 0, %18 ], [ %91, %90 ]
  %22 = icmp slt i64 %.042, %19
  br i1 %22, label %23, label %92

23:                                               ; preds = %86, %21
  %.041 = phi i64 [ %89, %86 ], [ 0, %21 ]
  %24 = icmp slt i64 %.041, %11
  br i1 %24, label %25, label %90

25:                                               ; preds = %56, %23
  %.040 = phi float [ %61, %56 ], [ 0.000000e+00, %23 ]
  %.039 = phi i64 [ %62, %56 ], [ 0, %23 ]
  %26 = icmp slt i64 %.039, %20
  br i1 %26, label %27, label %63

27:                                               ; preds = %25
  %28 = load ptr, ptr %1, align 8
  %29 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %30 = load i64, ptr %29, align 8
  %31 = mul i64 %.039, %30
  %32 = getelementptr inbounds i8, ptr %28, i64 %31
  %33 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %34 = load i8, ptr %33, align 4
  %35 = icmp eq i8 %34, 2
  br i1 %35, label %36, label %40

36:                                               ; preds = %27
  %37 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %38 = load i64, ptr %37, align 8
  %39 = mul i64 %.041, %38
  br label %40

40:                                               ; preds = %36, %27
  %41 = phi i64 [ %39, %36 ], [ 0, %27 ]
  %42 = getelementptr inbounds i8, ptr %32, i64 %41
  %43 = load float, ptr %42, align 4
  %44 = load ptr, ptr %2, align 8
  %45 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %46 = load i64, ptr %45, align 8
  %47 = mul i64 %.039, %46
  %48 = getelementptr inbounds i8, ptr %44, i64 %47
  %49 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %50 = load i8, ptr %49, align 4
  %51 = icmp eq i8 %50, 2
  br i1 %51, label %52, label %56

52:                                               ; preds = %40
  %53 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %54 = load i64, ptr %53, align 8
  %55 = mul i64 %.042, %54
  br label %56

56:                                               ; preds = %52, %40
  %57 = phi i64 [ %55, %52 ], [ 0, %40 ]
  %58 = getelementptr inbounds i8, ptr %48, i64 %57
  %59 = load float, ptr %58, align 4
  %60 = fmul float %43, %59
  %61 = fadd float %.040, %60
  %62 = add i64 %.039, 1
  br label %25

63:                                               ; preds = %25
  %64 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %65 = load i8, ptr %64, align 4
  %66 = icmp eq i8 %65, 2
  br i1 %66, label %67, label %71

67:                                               ; preds = %63
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %69 = load i64, ptr %68, align 8
  %70 = mul i64 %.041, %69
  br label %71

71:                                               ; preds = %67, %63
  %72 = phi i64 [ %70, %67 ], [ 0, %63 ]
  %73 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %74 = load i8, ptr %73, align 4
  %75 = icmp eq i8 %74, 2
  br i1 %75, label %76, label %86

76:                                               ; preds = %71
  %77 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %78 = load i8, ptr %77, align 4
  %79 = icmp eq i8 %78, 2
  %80 = zext i1 %79 to i64
  %81 = getelementptr inbounds nuw [3 x i64], ptr %0, i64 %80
  %82 = getelementptr inbounds nuw i8, ptr %81, i64 40
  %83 = load i64, ptr %82, align 8
  %84 = mul i64 %.042, %83
  %85 = add i64 %72, %84
  br label %86

86:                                               ; preds = %76, %71
  %.0 = phi i64 [ %85, %76 ], [ %72, %71 ]
  %87 = load ptr, ptr %0, align 8
  %88 = getelementptr inbounds i8, ptr %87, i64 %.0
  store float %.040, ptr %88, align 4
  %89 = add i64 %.041, 1
  br label %23

90:                                               ; preds = %23
  %91 = add i64 %.042, 1
  br label %21

92:                                               ; preds = %21
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAMatmulTransposeReal4Real4Direct(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4) #0 {
  call void @adfuzz.model.fortran_make.fill_MatmulTransposeReal4Real4(ptr %0, ptr %1, ptr %2)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAMatmulComplex8Complex8(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4) #0 {
  call void @adfuzz.model.fortran_make.product_shape(ptr %0, i32 35, i64 16, ptr %1, i32 0, ptr %2)
  call void @adfuzz.model.fortran_make.make_room(ptr %0)
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp eq i8 %7, 2
  br i1 %8, label %9, label %12

9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %11 = load i64, ptr %10, align 8
  br label %12

12:                                               ; preds = %9, %5
  %13 = phi i64 [ %11, %9 ], [ 1, %5 ]
  %14 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %15 = load i8, ptr %14, align 4
  %16 = icmp eq i8 %15, 2
  br i1 %16, label %17, label %20

17:                                               ; preds = %12
  %18 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %19 = load i64, ptr %18, align 8
  br label %20

20:                                               ; preds = %17, %12
  %21 = phi i64 [ %19, %17 ], [ 1, %12 ]
  %22 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %23 = load i8, ptr %22, align 4
  %24 = sext i8 %23 to i64
  %25 = getelementptr [3 x i64], ptr %1, i64 %24
  %26 = getelementptr inbounds nuw i8, ptr %25, i64 8
  %27 = load i64, ptr %26, align 8
  br label %28

28:                                               ; preds = %98, %20
  %.0 = phi i64 [ 0, %20 ], [ %99, %98 ]
  %29 = icmp slt i64 %.0, %21
  br i1 %29, label %30, label %100

30:                                               ; preds = %90, %28
  %.051 = phi i64 [ %97, %90 ], [ 0, %28 ]
  %31 = icmp slt i64 %.051, %13
  br i1 %31, label %32, label %98

32:                                               ; preds = %66, %30
  %.054 = phi double [ %78, %66 ], [ 0.000000e+00, %30 ]
  %.053 = phi i64 [ %89, %66 ], [ 0, %30 ]
  %.052 = phi double [ %88, %66 ], [ 0.000000e+00, %30 ]
  %33 = icmp slt i64 %.053, %27
  br i1 %33, label %34, label %90

34:                                               ; preds = %32
  %35 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %36 = load i8, ptr %35, align 4
  %37 = icmp eq i8 %36, 2
  br i1 %37, label %38, label %46

38:                                               ; preds = %34
  %39 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %40 = load i64, ptr %39, align 8
  %41 = mul i64 %.051, %40
  %42 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %43 = load i64, ptr %42, align 8
  %44 = mul i64 %.053, %43
  %45 = add i64 %41, %44
  br label %50

46:                                               ; preds = %34
  %47 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %48 = load i64, ptr %47, align 8
  %49 = mul i64 %.053, %48
  br label %50

50:                                               ; preds = %46, %38
  %51 = phi i64 [ %45, %38 ], [ %49, %46 ]
  %52 = load ptr, ptr %1, align 8
  %53 = getelementptr inbounds i8, ptr %52, i64 %51
  %54 = load ptr, ptr %2, align 8
  %55 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %56 = load i64, ptr %55, align 8
  %57 = mul i64 %.053, %56
  %58 = getelementptr inbounds i8, ptr %54, i64 %57
  %59 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %60 = load i8, ptr %59, align 4
  %61 = icmp eq i8 %60, 2
  br i1 %61, label %62, label %66

62:                                               ; preds = %50
  %63 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %64 = load i64, ptr %63, align 8
  %65 = mul i64 %.0, %64
  br label %66

66:                                               ; preds = %62, %50
  %67 = phi i64 [ %65, %62 ], [ 0, %50 ]
  %68 = load double, ptr %53, align 8
  %69 = getelementptr inbounds i8, ptr %58, i64 %67
  %70 = getelementptr inbounds nuw i8, ptr %69, i64 8
  %71 = load double, ptr %70, align 8
  %72 = fmul double %68, %71
  %73 = getelementptr inbounds nuw i8, ptr %53, i64 8
  %74 = load double, ptr %73, align 8
  %75 = load double, ptr %69, align 8
  %76 = fmul double %74, %75
  %77 = fadd double %72, %76
  %78 = fadd double %.054, %77
  %79 = load double, ptr %53, align 8
  %80 = load double, ptr %69, align 8
  %81 = fmul double %79, %80
  %82 = getelementptr inbounds nuw i8, ptr %53, i64 8
  %83 = load double, ptr %82, align 8
  %84 = getelementptr inbounds nuw i8, ptr %69, i64 8
  %85 = load double, ptr %84, align 8
  %86 = fmul double %83, %85
  %87 = fsub double %81, %86
  %88 = fadd double %.052, %87
  %89 = add i64 %.053, 1
  br label %32

90:                                               ; preds = %32
  %91 = load ptr, ptr %0, align 8
  %92 = mul i64 %.0, %13
  %93 = add i64 %92, %.051
  %94 = shl i64 %93, 4
  %95 = getelementptr inbounds nuw i8, ptr %91, i64 %94
  store double %.052, ptr %95, align 8
  %96 = getelementptr inbounds nuw i8, ptr %95, i64 8
  store double %.054, ptr %96, align 8
  %97 = add i64 %.051, 1
  br label %30

98:                                               ; preds = %30
  %99 = add i64 %.0, 1
  br label %28

100:                                              ; preds = %28
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAMatmulComplex4Complex4(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4) #0 {
  call void @adfuzz.model.fortran_make.product_shape(ptr %0, i32 34, i64 8, ptr %1, i32 0, ptr %2)
  call void @adfuzz.model.fortran_make.make_room(ptr %0)
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp eq i8 %7, 2
  br i1 %8, label %9, label %12

9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %11 = load i64, ptr %10, align 8
  br label %12

12:                                               ; preds = %9, %5
  %13 = phi i64 [ %11, %9 ], [ 1, %5 ]
  %14 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %15 = load i8, ptr %14, align 4
  %16 = icmp eq i8 %15, 2
  br i1 %16, label %17, label %20

17:                                               ; preds = %12
  %18 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %19 = load i64, ptr %18, align 8
  br label %20

20:                                               ; preds = %17, %12
  %21 = phi i64 [ %19, %17 ], [ 1, %12 ]
  %22 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %23 = load i8, ptr %22, align 4
  %24 = sext i8 %23 to i64
  %25 = getelementptr [3 x i64], ptr %1, i64 %24
  %26 = getelementptr inbounds nuw i8, ptr %25, i64 8
  %27 = load i64, ptr %26, align 8
  br label %28

28:                                               ; preds = %98, %20
  %.0 = phi i64 [ 0, %20 ], [ %99, %98 ]
  %29 = icmp slt i64 %.0, %21
  br i1 %29, label %30, label %100

30:                                               ; preds = %90, %28
  %.051 = phi i64 [ %97, %90 ], [ 0, %28 ]
  %31 = icmp slt i64 %.051, %13
  br i1 %31, label %32, label %98

32:                                               ; preds = %66, %30
  %.054 = phi float [ %78, %66 ], [ 0.000000e+00, %30 ]
  %.053 = phi i64 [ %89, %66 ], [ 0, %30 ]
  %.052 = phi float [ %88, %66 ], [ 0.000000e+00, %30 ]
  %33 = icmp slt i64 %.053, %27
  br i1 %33, label %34, label %90

34:                                               ; preds = %32
  %35 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %36 = load i8, ptr %35, align 4
  %37 = icmp eq i8 %36, 2
  br i1 %37, label %38, label %46

38:                                               ; preds = %34
  %39 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %40 = load i64, ptr %39, align 8
  %41 = mul i64 %.051, %40
  %42 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %43 = load i64, ptr %42, align 8
  %44 = mul i64 %.053, %43
  %45 = add i64 %41, %44
  br label %50

46:                                               ; preds = %34
  %47 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %48 = load i64, ptr %47, align 8
  %49 = mul i64 %.053, %48
  br label %50

50:                                               ; preds = %46, %38
  %51 = phi i64 [ %45, %38 ], [ %49, %46 ]
  %52 = load ptr, ptr %1, align 8
  %53 = getelementptr inbounds i8, ptr %52, i64 %51
  %54 = load ptr, ptr %2, align 8
  %55 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %56 = load i64, ptr %55, align 8
  %57 = mul i64 %.053, %56
  %58 = getelementptr inbounds i8, ptr %54, i64 %57
  %59 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %60 = load i8, ptr %59, align 4
  %61 = icmp eq i8 %60, 2
  br i1 %61, label %62, label %66

62:                                               ; preds = %50
  %63 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %64 = load i64, ptr %63, align 8
  %65 = mul i64 %.0, %64
  br label %66

66:                                               ; preds = %62, %50
  %67 = phi i64 [ %65, %62 ], [ 0, %50 ]
  %68 = load float, ptr %53, align 4
  %69 = getelementptr inbounds i8, ptr %58, i64 %67
  %70 = getelementptr inbounds nuw i8, ptr %69, i64 4
  %71 = load float, ptr %70, align 4
  %72 = fmul float %68, %71
  %73 = getelementptr inbounds nuw i8, ptr %53, i64 4
  %74 = load float, ptr %73, align 4
  %75 = load float, ptr %69, align 4
  %76 = fmul float %74, %75
  %77 = fadd float %72, %76
  %78 = fadd float %.054, %77
  %79 = load float, ptr %53, align 4
  %80 = load float, ptr %69, align 4
  %81 = fmul float %79, %80
  %82 = getelementptr inbounds nuw i8, ptr %53, i64 4
  %83 = load float, ptr %82, align 4
  %84 = getelementptr inbounds nuw i8, ptr %69, i64 4
  %85 = load float, ptr %84, align 4
  %86 = fmul float %83, %85
  %87 = fsub float %81, %86
  %88 = fadd float %.052, %87
  %89 = add i64 %.053, 1
  br label %32

90:                                               ; preds = %32
  %91 = load ptr, ptr %0, align 8
  %92 = mul i64 %.0, %13
  %93 = add i64 %92, %.051
  %94 = shl i64 %93, 3
  %95 = getelementptr inbounds nuw i8, ptr %91, i64 %94
  store float %.052, ptr %95, align 4
  %96 = getelementptr inbounds nuw i8, ptr %95, i64 4
  store float %.054, ptr %96, align 4
  %97 = add i64 %.051, 1
  br label %30

98:                                               ; preds = %30
  %99 = add i64 %.0, 1
  br label %28

100:                                              ; preds = %28
  ret void
}

; Function Attrs: alwaysinline nounwind
define { double, double } @adfuzz.model._FortranAzpowi(double %0, double %1, i32 %2) #0 {
  %4 = icmp slt i32 %2, 0
  %5 = sext i32 %2 to i64
  %6 = sub nsw i64 0, %5
  %7 = zext nneg i32 %2 to i64
  %8 = select i1 %4, i64 %6, i64 %7
  br label %9

9:                                                ; preds = %19, %3
  %.035 = phi double [ 0.000000e+00, %3 ], [ %.136, %19 ]
  %.034 = phi i64 [ %8, %3 ], [ %25, %19 ]
  %.033 = phi double [ 1.000000e+00, %3 ], [ %.1, %19 ]
  %.032 = phi double [ %1, %3 ], [ %21, %19 ]
  %.0 = phi double [ %0, %3 ], [ %24, %19 ]
  %.not = icmp eq i64 %.034, 0
  br i1 %.not, label %26, label %10

10:                                               ; preds = %9
  %11 = and i64 %.034, 1
  %.not38 = icmp eq i64 %11, 0
  br i1 %.not38, label %19, label %12

12:                                               ; preds = %10
  %13 = fmul double %.033, %.0
  %14 = fmul double %.035, %.032
  %15 = fsub double %13, %14
  %16 = fmul double %.033, %.032
  %17 = fmul double %.035, %.0
  %18 = fadd double %16, %17
  br label %19

19:                                               ; preds = %12, %10
  %.136 = phi double [ %18, %12 ], [ %.035, %10 ]
  %.1 = phi double [ %15, %12 ], [ %.033, %10 ]
  %20 = fmul double %.0, 2.000000e+00
  %21 = fmul double %20, %.032
  %22 = fmul double %.0, %.0
  %23 = fmul double %.032, %.032
  %24 = fsub double %22, %23
  %25 = lshr i64 %.034, 1
  br label %9

26:                                               ; preds = %9
  %27 = icmp slt i32 %2, 0
  br i1 %27, label %28, label %35

28:                                               ; preds = %26
  %29 = fmul double %.033, %.033
  %30 = fmul double %.035, %.035
  %31 = fadd double %29, %30
  %32 = fdiv double %.033, %31
  %33 = fneg double %.035
  %34 = fdiv double %33, %31
  br label %35

35:                                               ; preds = %28, %26
  %.237 = phi double [ %34, %28 ], [ %.035, %26 ]
  %.2 = phi double [ %32, %28 ], [ %.033, %26 ]
  %.fca.0.insert = insertvalue { double, double } poison, double %.2, 0
  %.fca.1.insert = insertvalue { double, double } %.fca.0.insert, double %.237, 1
  ret { double, double } %.fca.1.insert
}

; Function Attrs: alwaysinline nounwind
define <2 x float> @adfuzz.model._FortranAcpowi(<2 x float> %0, i32 %1) #0 {
  %.sroa.03.0.vec.extract = extractelement <2 x float> %0, i64 0
  %3 = fpext float %.sroa.03.0.vec.extract to double
  %.sroa.03.4.vec.extract = extractelement <2 x float> %0, i64 1
  %4 = fpext float %.sroa.03.4.vec.extract to double
  %5 = call { double, double } @adfuzz.model._FortranAzpowi(double %3, double %4, i32 %1)
  %6 = extractvalue { double, double } %5, 0
  %7 = extractvalue { double, double } %5, 1
  %8 = fptrunc double %6 to float
  %9 = fptrunc double %7 to float
  %.sroa.04.0.vec.insert = insertelement <2 x float> poison, float %8, i64 0
  %.sroa.04.4.vec.insert = insertelement <2 x float> %.sroa.04.0.vec.insert, float %9, i64 1
  ret <2 x float> %.sroa.04.4.vec.insert
}

; Function Attrs: alwaysinline nounwind
define { double, double } @adfuzz.model._FortranAzpowk(double %0, double %1, i64 %2) #0 {
  %4 = icmp slt i64 %2, 0
  %5 = sub i64 0, %2
  %6 = select i1 %4, i64 %5, i64 %2
  br label %7

7:                                                ; preds = %17, %3
  %.035 = phi double [ 0.000000e+00, %3 ], [ %.136, %17 ]
  %.034 = phi i64 [ %6, %3 ], [ %23, %17 ]
  %.033 = phi double [ 1.000000e+00, %3 ], [ %.1, %17 ]
  %.032 = phi double [ %1, %3 ], [ %19, %17 ]
  %.0 = phi double [ %0, %3 ], [ %22, %17 ]
  %.not = icmp eq i64 %.034, 0
  br i1 %.not, label %24, label %8

8:                                                ; preds = %7
  %9 = and i64 %.034, 1
  %.not38 = icmp eq i64 %9, 0
  br i1 %.not38, label %17, label %10

10:                                               ; preds = %8
  %11 = fmul double %.033, %.0
  %12 = fmul double %.035, %.032
  %13 = fsub double %11, %12
  %14 = fmul double %.033, %.032
  %15 = fmul double %.035, %.0
  %16 = fadd double %14, %15
  br label %17

17:                                               ; preds = %10, %8
  %.136 = phi double [ %16, %10 ], [ %.035, %8 ]
  %.1 = phi double [ %13, %10 ], [ %.033, %8 ]
  %18 = fmul double %.0, 2.000000e+00
  %19 = fmul double %18, %.032
  %20 = fmul double %.0, %.0
  %21 = fmul double %.032, %.032
  %22 = fsub double %20, %21
  %23 = lshr i64 %.034, 1
  br label %7

24:                                               ; preds = %7
  %25 = icmp slt i64 %2, 0
  br i1 %25, label %26, label %33

26:                                               ; preds = %24
  %27 = fmul double %.033, %.033
  %28 = fmul double %.035, %.035
  %29 = fadd double %27, %28
  %30 = fdiv double %.033, %29
  %31 = fneg double %.035
  %32 = fdiv double %31, %29
  br label %33

33:                                               ; preds = %26, %24
  %.237 = phi double [ %32, %26 ], [ %.035, %24 ]
  %.2 = phi double [ %30, %26 ], [ %.033, %24 ]
  %.fca.0.insert = insertvalue { double, double } poison, double %.2, 0
  %.fca.1.insert = insertvalue { double, double } %.fca.0.insert, double %.237, 1
  ret { double, double } %.fca.1.insert
}

; Function Attrs: alwaysinline nounwind
define <2 x float> @adfuzz.model._FortranAcpowk(<2 x float> %0, i64 %1) #0 {
  %.sroa.03.0.vec.extract = extractelement <2 x float> %0, i64 0
  %3 = fpext float %.sroa.03.0.vec.extract to double
  %.sroa.03.4.vec.extract = extractelement <2 x float> %0, i64 1
  %4 = fpext float %.sroa.03.4.vec.extract to double
  %5 = call { double, double } @adfuzz.model._FortranAzpowk(double %3, double %4, i64 %1)
  %6 = extractvalue { double, double } %5, 0
  %7 = extractvalue { double, double } %5, 1
  %8 = fptrunc double %6 to float
  %9 = fptrunc double %7 to float
  %.sroa.04.0.vec.insert = insertelement <2 x float> poison, float %8, i64 0
  %.sroa.04.4.vec.insert = insertelement <2 x float> %.sroa.04.0.vec.insert, float %9, i64 1
  ret <2 x float> %.sroa.04.4.vec.insert
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_make.copy_head(ptr %0, ptr %1) #0 {
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

declare ptr @malloc(i64)

; Function Attrs: nounwind willreturn memory(none)
declare i64 @adfuzz.integer(i64) #4

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_make.shape_dimension(ptr %0, i32 %1, i64 %2) #0 {
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

attributes #0 = { alwaysinline nounwind }
attributes #1 = { convergent nocallback nofree nosync nounwind willreturn memory(none) }
attributes #2 = { cold noreturn nounwind memory(inaccessiblemem: write) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nounwind willreturn memory(none) }
