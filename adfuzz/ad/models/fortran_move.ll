; ModuleID = '<string>'
source_filename = "fortran_move.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAAssign(ptr %0, ptr %1, ptr %2, i32 %3) #0 {
  %5 = alloca [20 x i64], align 16
  %6 = alloca [20 x i64], align 16
  %7 = call ptr @adfuzz.model.fortran_move.type_of(ptr %1)
  %8 = call i32 @adfuzz.model.fortran_move.is_plain(ptr %1)
  %.not = icmp eq i32 %8, 0
  br i1 %.not, label %10, label %9

9:                                                ; preds = %4
  call void @adfuzz.model.fortran_move.assign(ptr %0, ptr %1)
  br label %21

10:                                               ; preds = %4
  %11 = call i32 @adfuzz.model.fortran_move.are_assigned(ptr %0, ptr %7)
  %.not14 = icmp eq i32 %11, 0
  br i1 %.not14, label %13, label %12

12:                                               ; preds = %10
  call void @adfuzz.model.fortran_move.assign_objects(ptr %0, ptr %1, ptr %7)
  br label %21

13:                                               ; preds = %10
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %15 = load i8, ptr %14, align 1
  %16 = call i1 @llvm.is.constant.i8(i8 %15)
  br i1 %16, label %17, label %20

17:                                               ; preds = %13
  call void @llvm.lifetime.start.p0(ptr %5)
  call void @llvm.lifetime.start.p0(ptr %6)
  %18 = call ptr @adfuzz.model.fortran_move.pass(ptr %5, ptr %0)
  %19 = call ptr @adfuzz.model.fortran_move.pass(ptr %6, ptr %1)
  call void @_FortranAAssign(ptr %18, ptr %19, ptr %2, i32 %3)
  call void @adfuzz.model.fortran_move.pass_back(ptr %0, ptr %5)
  call void @llvm.lifetime.end.p0(ptr %6)
  call void @llvm.lifetime.end.p0(ptr %5)
  br label %21

20:                                               ; preds = %13
  call void @llvm.trap()
  unreachable

21:                                               ; preds = %17, %12, %9
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: alwaysinline nounwind
define internal ptr @adfuzz.model.fortran_move.type_of(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 23
  %3 = load i8, ptr %2, align 1
  %4 = and i8 %3, 1
  %.not = icmp eq i8 %4, 0
  br i1 %.not, label %27, label %5

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %7 = load i8, ptr %6, align 4
  switch i8 %7, label %26 [
    i8 0, label %8
    i8 1, label %11
    i8 2, label %14
    i8 3, label %17
    i8 4, label %20
    i8 5, label %23
  ]

8:                                                ; preds = %5
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %10 = load ptr, ptr %9, align 8
  br label %27

11:                                               ; preds = %5
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %13 = load ptr, ptr %12, align 8
  br label %27

14:                                               ; preds = %5
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %16 = load ptr, ptr %15, align 8
  br label %27

17:                                               ; preds = %5
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %19 = load ptr, ptr %18, align 8
  br label %27

20:                                               ; preds = %5
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %22 = load ptr, ptr %21, align 8
  br label %27

23:                                               ; preds = %5
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %25 = load ptr, ptr %24, align 8
  br label %27

26:                                               ; preds = %5
  call void @llvm.trap()
  unreachable

27:                                               ; preds = %23, %20, %17, %14, %11, %8, %1
  %.0 = phi ptr [ %25, %23 ], [ %10, %8 ], [ %13, %11 ], [ %16, %14 ], [ %19, %17 ], [ %22, %20 ], [ null, %1 ]
  ret ptr %.0
}

; Function Attrs: alwaysinline nounwind
define internal i32 @adfuzz.model.fortran_move.is_plain(ptr %0) #0 {
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

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_move.assign(ptr %0, ptr %1) #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 22
  %4 = load i8, ptr %3, align 2
  %5 = icmp eq i8 %4, 2
  br i1 %5, label %6, label %112

6:                                                ; preds = %2
  %7 = load ptr, ptr %0, align 8
  %.not = icmp eq ptr %7, null
  br i1 %.not, label %14, label %8

8:                                                ; preds = %6
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %10 = load i8, ptr %9, align 4
  %11 = icmp sgt i8 %10, 0
  br i1 %11, label %12, label %112

12:                                               ; preds = %8
  %13 = call i32 @adfuzz.model.fortran_move.same_shape(ptr %0, ptr %1)
  %.not65 = icmp eq i32 %13, 0
  br i1 %.not65, label %14, label %112

14:                                               ; preds = %12, %6
  %15 = load ptr, ptr %0, align 8
  %16 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %17 = load i64, ptr %16, align 8
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %17, ptr %18, align 8
  %19 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %20 = load i8, ptr %19, align 1
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 21
  store i8 %20, ptr %21, align 1
  %22 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %23 = load i8, ptr %22, align 4
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 20
  store i8 %23, ptr %24, align 4
  %25 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %26 = load i8, ptr %25, align 4
  %27 = icmp sgt i8 %26, 5
  br i1 %27, label %28, label %29

28:                                               ; preds = %14
  call void @llvm.trap()
  unreachable

29:                                               ; preds = %14
  %30 = icmp sgt i8 %26, 0
  br i1 %30, label %31, label %42

31:                                               ; preds = %29
  %32 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %33 = load i64, ptr %32, align 8
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 0, i64 %33)
  %.not66 = icmp eq ptr %15, null
  br i1 %.not66, label %34, label %42

34:                                               ; preds = %31
  %35 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %36 = load i64, ptr %35, align 8
  %37 = icmp sgt i64 %36, 0
  br i1 %37, label %38, label %42

38:                                               ; preds = %34
  %39 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %40 = load i64, ptr %39, align 8
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 %40, ptr %41, align 8
  br label %42

42:                                               ; preds = %38, %34, %31, %29
  %43 = icmp sgt i8 %26, 1
  br i1 %43, label %44, label %55

44:                                               ; preds = %42
  %45 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %46 = load i64, ptr %45, align 8
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 1, i64 %46)
  %.not67 = icmp eq ptr %15, null
  br i1 %.not67, label %47, label %55

47:                                               ; preds = %44
  %48 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %49 = load i64, ptr %48, align 8
  %50 = icmp sgt i64 %49, 0
  br i1 %50, label %51, label %55

51:                                               ; preds = %47
  %52 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %53 = load i64, ptr %52, align 8
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %53, ptr %54, align 8
  br label %55

55:                                               ; preds = %51, %47, %44, %42
  %56 = icmp sgt i8 %26, 2
  br i1 %56, label %57, label %68

57:                                               ; preds = %55
  %58 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %59 = load i64, ptr %58, align 8
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 2, i64 %59)
  %.not68 = icmp eq ptr %15, null
  br i1 %.not68, label %60, label %68

60:                                               ; preds = %57
  %61 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %62 = load i64, ptr %61, align 8
  %63 = icmp sgt i64 %62, 0
  br i1 %63, label %64, label %68

64:                                               ; preds = %60
  %65 = getelementptr inbounds nuw i8, ptr %1, i64 72
  %66 = load i64, ptr %65, align 8
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 %66, ptr %67, align 8
  br label %68

68:                                               ; preds = %64, %60, %57, %55
  %69 = icmp sgt i8 %26, 3
  br i1 %69, label %70, label %81

70:                                               ; preds = %68
  %71 = getelementptr inbounds nuw i8, ptr %1, i64 104
  %72 = load i64, ptr %71, align 8
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 3, i64 %72)
  %.not69 = icmp eq ptr %15, null
  br i1 %.not69, label %73, label %81

73:                                               ; preds = %70
  %74 = getelementptr inbounds nuw i8, ptr %1, i64 104
  %75 = load i64, ptr %74, align 8
  %76 = icmp sgt i64 %75, 0
  br i1 %76, label %77, label %81

77:                                               ; preds = %73
  %78 = getelementptr inbounds nuw i8, ptr %1, i64 96
  %79 = load i64, ptr %78, align 8
  %80 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 %79, ptr %80, align 8
  br label %81

81:                                               ; preds = %77, %73, %70, %68
  %82 = icmp sgt i8 %26, 4
  br i1 %82, label %83, label %94

83:                                               ; preds = %81
  %84 = getelementptr inbounds nuw i8, ptr %1, i64 128
  %85 = load i64, ptr %84, align 8
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 4, i64 %85)
  %.not70 = icmp eq ptr %15, null
  br i1 %.not70, label %86, label %94

86:                                               ; preds = %83
  %87 = getelementptr inbounds nuw i8, ptr %1, i64 128
  %88 = load i64, ptr %87, align 8
  %89 = icmp sgt i64 %88, 0
  br i1 %89, label %90, label %94

90:                                               ; preds = %86
  %91 = getelementptr inbounds nuw i8, ptr %1, i64 120
  %92 = load i64, ptr %91, align 8
  %93 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store i64 %92, ptr %93, align 8
  br label %94

94:                                               ; preds = %90, %86, %83, %81
  call void @adfuzz.model.fortran_move.make_room(ptr %0)
  %95 = call i64 @adfuzz.model.fortran_move.elements(ptr %1)
  %96 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %97 = load i64, ptr %96, align 8
  br label %98

98:                                               ; preds = %100, %94
  %.0 = phi i64 [ 0, %94 ], [ %110, %100 ]
  %99 = icmp slt i64 %.0, %95
  br i1 %99, label %100, label %111

100:                                              ; preds = %98
  %101 = load ptr, ptr %0, align 8
  %102 = mul i64 %.0, %97
  %103 = getelementptr inbounds i8, ptr %101, i64 %102
  %104 = load ptr, ptr %1, align 8
  %105 = call i64 @adfuzz.model.fortran_move.place(ptr %1, i64 %.0)
  %106 = getelementptr inbounds i8, ptr %104, i64 %105
  %107 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %108 = load i8, ptr %107, align 1
  %109 = sext i8 %108 to i32
  call void @adfuzz.model.fortran_move.move(ptr %103, ptr %106, i32 %109, i64 %97)
  %110 = add i64 %.0, 1
  br label %98

111:                                              ; preds = %98
  call void @free(ptr %15)
  br label %113

112:                                              ; preds = %12, %8, %2
  call void @adfuzz.model.fortran_move.copy_elements(ptr %0, ptr %1)
  br label %113

113:                                              ; preds = %112, %111
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal i32 @adfuzz.model.fortran_move.are_assigned(ptr %0, ptr %1) #0 {
  %.not = icmp eq ptr %1, null
  br i1 %.not, label %11, label %3

3:                                                ; preds = %2
  %4 = call ptr @adfuzz.model.fortran_move.type_of(ptr %0)
  %5 = icmp eq ptr %1, %4
  br i1 %5, label %6, label %11

6:                                                ; preds = %3
  %7 = call i32 @adfuzz.model.fortran_move.assigns_specially(ptr %1)
  %.not5 = icmp eq i32 %7, 0
  br i1 %.not5, label %8, label %11

8:                                                ; preds = %6
  %9 = call i32 @adfuzz.model.fortran_move.ends_specially(ptr %1)
  %.not6 = icmp eq i32 %9, 0
  %10 = zext i1 %.not6 to i32
  br label %11

11:                                               ; preds = %8, %6, %3, %2
  %12 = phi i32 [ 0, %6 ], [ 0, %3 ], [ 0, %2 ], [ %10, %8 ]
  ret i32 %12
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_move.assign_objects(ptr %0, ptr %1, ptr %2) #0 {
  %4 = load ptr, ptr %0, align 8
  %.not = icmp eq ptr %4, null
  br i1 %.not, label %9, label %5

5:                                                ; preds = %3
  %6 = load ptr, ptr %0, align 8
  %7 = load ptr, ptr %1, align 8
  %8 = icmp eq ptr %6, %7
  br i1 %8, label %88, label %9

9:                                                ; preds = %5, %3
  %10 = load ptr, ptr %0, align 8
  %.not49 = icmp eq ptr %10, null
  br i1 %.not49, label %14, label %11

11:                                               ; preds = %9
  %12 = call i32 @adfuzz.model.fortran_move.may_overlap(ptr %0, ptr %1)
  %.not50 = icmp eq i32 %12, 0
  br i1 %.not50, label %14, label %13

13:                                               ; preds = %11
  call void @llvm.trap()
  unreachable

14:                                               ; preds = %11, %9
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 22
  %16 = load i8, ptr %15, align 2
  %17 = icmp eq i8 %16, 2
  br i1 %17, label %18, label %66

18:                                               ; preds = %14
  %19 = load ptr, ptr %0, align 8
  %.not51 = icmp eq ptr %19, null
  br i1 %.not51, label %26, label %20

20:                                               ; preds = %18
  %21 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %22 = load i8, ptr %21, align 4
  %23 = icmp sgt i8 %22, 0
  br i1 %23, label %24, label %66

24:                                               ; preds = %20
  %25 = call i32 @adfuzz.model.fortran_move.same_shape(ptr %0, ptr %1)
  %.not52 = icmp eq i32 %25, 0
  br i1 %.not52, label %26, label %66

26:                                               ; preds = %24, %18
  %27 = load ptr, ptr %0, align 8
  %.not53 = icmp eq ptr %27, null
  br i1 %.not53, label %33, label %28

28:                                               ; preds = %26
  %29 = call i32 @adfuzz.model.fortran_move.has_parts(ptr %2)
  %.not54 = icmp eq i32 %29, 0
  br i1 %.not54, label %31, label %30

30:                                               ; preds = %28
  call void @adfuzz.model.fortran_move.destroy_all(ptr %0, ptr %2)
  br label %31

31:                                               ; preds = %30, %28
  %32 = load ptr, ptr %0, align 8
  call void @free(ptr %32)
  br label %33

33:                                               ; preds = %31, %26
  %34 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %35 = load i8, ptr %34, align 4
  %36 = icmp sgt i8 %35, 5
  br i1 %36, label %37, label %38

37:                                               ; preds = %33
  call void @llvm.trap()
  unreachable

38:                                               ; preds = %33
  %39 = icmp sgt i8 %35, 0
  br i1 %39, label %40, label %43

40:                                               ; preds = %38
  %41 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %42 = load i64, ptr %41, align 8
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 0, i64 %42)
  br label %43

43:                                               ; preds = %40, %38
  %44 = icmp sgt i8 %35, 1
  br i1 %44, label %45, label %48

45:                                               ; preds = %43
  %46 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %47 = load i64, ptr %46, align 8
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 1, i64 %47)
  br label %48

48:                                               ; preds = %45, %43
  %49 = icmp sgt i8 %35, 2
  br i1 %49, label %50, label %53

50:                                               ; preds = %48
  %51 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %52 = load i64, ptr %51, align 8
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 2, i64 %52)
  br label %53

53:                                               ; preds = %50, %48
  %54 = icmp sgt i8 %35, 3
  br i1 %54, label %55, label %58

55:                                               ; preds = %53
  %56 = getelementptr inbounds nuw i8, ptr %1, i64 104
  %57 = load i64, ptr %56, align 8
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 3, i64 %57)
  br label %58

58:                                               ; preds = %55, %53
  %59 = icmp sgt i8 %35, 4
  br i1 %59, label %60, label %63

60:                                               ; preds = %58
  %61 = getelementptr inbounds nuw i8, ptr %1, i64 128
  %62 = load i64, ptr %61, align 8
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 4, i64 %62)
  br label %63

63:                                               ; preds = %60, %58
  call void @adfuzz.model.fortran_move.make_room(ptr %0)
  %64 = call i32 @adfuzz.model.fortran_move.has_defaults(ptr %2)
  %.not55 = icmp eq i32 %64, 0
  br i1 %.not55, label %66, label %65

65:                                               ; preds = %63
  call void @adfuzz.model.fortran_move.initialise_all(ptr %0, ptr %2)
  br label %66

66:                                               ; preds = %65, %63, %24, %20, %14
  %67 = call i64 @adfuzz.model.fortran_move.elements(ptr %0)
  br label %68

68:                                               ; preds = %84, %66
  %.0 = phi i64 [ 0, %66 ], [ %87, %84 ]
  %69 = icmp slt i64 %.0, %67
  br i1 %69, label %70, label %88

70:                                               ; preds = %68
  %71 = load ptr, ptr %0, align 8
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %73 = load i8, ptr %72, align 4
  %.not56 = icmp eq i8 %73, 0
  br i1 %.not56, label %76, label %74

74:                                               ; preds = %70
  %75 = call i64 @adfuzz.model.fortran_move.place(ptr %0, i64 %.0)
  br label %76

76:                                               ; preds = %74, %70
  %77 = phi i64 [ %75, %74 ], [ 0, %70 ]
  %78 = getelementptr inbounds i8, ptr %71, i64 %77
  %79 = load ptr, ptr %1, align 8
  %80 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %81 = load i8, ptr %80, align 4
  %.not57 = icmp eq i8 %81, 0
  br i1 %.not57, label %84, label %82

82:                                               ; preds = %76
  %83 = call i64 @adfuzz.model.fortran_move.place(ptr %1, i64 %.0)
  br label %84

84:                                               ; preds = %82, %76
  %85 = phi i64 [ %83, %82 ], [ 0, %76 ]
  %86 = getelementptr inbounds i8, ptr %79, i64 %85
  call void @adfuzz.assign(ptr %78, ptr %86, ptr %2)
  %87 = add i64 %.0, 1
  br label %68

88:                                               ; preds = %68, %5
  ret void
}

; Function Attrs: convergent nocallback nofree nosync nounwind willreturn memory(none)
declare i1 @llvm.is.constant.i8(i8) #2

declare void @_FortranAAssign(ptr, ptr, ptr, i32)

; Function Attrs: alwaysinline nounwind
define internal ptr @adfuzz.model.fortran_move.pass(ptr %0, ptr %1) #0 {
  %.not = icmp eq ptr %1, null
  br i1 %.not, label %118, label %3

3:                                                ; preds = %2
  call void @adfuzz.model.fortran_move.copy_head(ptr %0, ptr %1)
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
define internal void @adfuzz.model.fortran_move.pass_back(ptr %0, ptr %1) #0 {
  %.not = icmp eq ptr %0, null
  br i1 %.not, label %68, label %3

3:                                                ; preds = %2
  call void @adfuzz.model.fortran_move.copy_head(ptr %0, ptr %1)
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

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: cold noreturn nounwind memory(inaccessiblemem: write)
declare void @llvm.trap() #3

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAAssignTemporary(ptr %0, ptr %1, ptr %2, i32 %3) #0 {
  %5 = alloca [20 x i64], align 16
  %6 = alloca [20 x i64], align 16
  %7 = call ptr @adfuzz.model.fortran_move.type_of(ptr %1)
  %8 = call i32 @adfuzz.model.fortran_move.is_plain(ptr %1)
  %.not = icmp eq i32 %8, 0
  br i1 %.not, label %10, label %9

9:                                                ; preds = %4
  call void @adfuzz.model.fortran_move.assign(ptr %0, ptr %1)
  br label %21

10:                                               ; preds = %4
  %11 = call i32 @adfuzz.model.fortran_move.are_assigned(ptr %0, ptr %7)
  %.not14 = icmp eq i32 %11, 0
  br i1 %.not14, label %13, label %12

12:                                               ; preds = %10
  call void @adfuzz.model.fortran_move.assign_objects(ptr %0, ptr %1, ptr %7)
  br label %21

13:                                               ; preds = %10
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %15 = load i8, ptr %14, align 1
  %16 = call i1 @llvm.is.constant.i8(i8 %15)
  br i1 %16, label %17, label %20

17:                                               ; preds = %13
  call void @llvm.lifetime.start.p0(ptr %5)
  call void @llvm.lifetime.start.p0(ptr %6)
  %18 = call ptr @adfuzz.model.fortran_move.pass(ptr %5, ptr %0)
  %19 = call ptr @adfuzz.model.fortran_move.pass(ptr %6, ptr %1)
  call void @_FortranAAssignTemporary(ptr %18, ptr %19, ptr %2, i32 %3)
  call void @adfuzz.model.fortran_move.pass_back(ptr %0, ptr %5)
  call void @llvm.lifetime.end.p0(ptr %6)
  call void @llvm.lifetime.end.p0(ptr %5)
  br label %21

20:                                               ; preds = %13
  call void @llvm.trap()
  unreachable

21:                                               ; preds = %17, %12, %9
  ret void
}

declare void @_FortranAAssignTemporary(ptr, ptr, ptr, i32)

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranACopyInAssign(ptr %0, ptr %1, ptr %2, i32 %3) #0 {
  %5 = alloca [20 x i64], align 16
  %6 = alloca [20 x i64], align 16
  %7 = call i32 @adfuzz.model.fortran_move.is_plain(ptr %1)
  %.not = icmp eq i32 %7, 0
  br i1 %.not, label %8, label %16

8:                                                ; preds = %4
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %10 = load i8, ptr %9, align 1
  %11 = call i1 @llvm.is.constant.i8(i8 %10)
  br i1 %11, label %12, label %15

12:                                               ; preds = %8
  call void @llvm.lifetime.start.p0(ptr %5)
  call void @llvm.lifetime.start.p0(ptr %6)
  %13 = call ptr @adfuzz.model.fortran_move.pass(ptr %5, ptr %0)
  %14 = call ptr @adfuzz.model.fortran_move.pass(ptr %6, ptr %1)
  call void @_FortranACopyInAssign(ptr %13, ptr %14, ptr %2, i32 %3)
  call void @adfuzz.model.fortran_move.pass_back(ptr %0, ptr %5)
  call void @llvm.lifetime.end.p0(ptr %6)
  call void @llvm.lifetime.end.p0(ptr %5)
  br label %68

15:                                               ; preds = %8
  call void @llvm.trap()
  unreachable

16:                                               ; preds = %4
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %18 = load i8, ptr %17, align 4
  %19 = sext i8 %18 to i32
  call void @adfuzz.model.fortran_move.start_result(ptr %0, ptr %1, i32 %19)
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %21 = load i8, ptr %20, align 4
  %22 = icmp sgt i8 %21, 5
  br i1 %22, label %23, label %24

23:                                               ; preds = %16
  call void @llvm.trap()
  unreachable

24:                                               ; preds = %16
  %25 = icmp sgt i8 %21, 0
  br i1 %25, label %26, label %29

26:                                               ; preds = %24
  %27 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %28 = load i64, ptr %27, align 8
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 0, i64 %28)
  br label %29

29:                                               ; preds = %26, %24
  %30 = icmp sgt i8 %21, 1
  br i1 %30, label %31, label %34

31:                                               ; preds = %29
  %32 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %33 = load i64, ptr %32, align 8
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 1, i64 %33)
  br label %34

34:                                               ; preds = %31, %29
  %35 = icmp sgt i8 %21, 2
  br i1 %35, label %36, label %39

36:                                               ; preds = %34
  %37 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %38 = load i64, ptr %37, align 8
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 2, i64 %38)
  br label %39

39:                                               ; preds = %36, %34
  %40 = icmp sgt i8 %21, 3
  br i1 %40, label %41, label %44

41:                                               ; preds = %39
  %42 = getelementptr inbounds nuw i8, ptr %1, i64 104
  %43 = load i64, ptr %42, align 8
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 3, i64 %43)
  br label %44

44:                                               ; preds = %41, %39
  %45 = icmp sgt i8 %21, 4
  br i1 %45, label %46, label %49

46:                                               ; preds = %44
  %47 = getelementptr inbounds nuw i8, ptr %1, i64 128
  %48 = load i64, ptr %47, align 8
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 4, i64 %48)
  br label %49

49:                                               ; preds = %46, %44
  call void @adfuzz.model.fortran_move.make_room(ptr %0)
  %50 = call i64 @adfuzz.model.fortran_move.elements(ptr %1)
  br label %51

51:                                               ; preds = %53, %49
  %.0 = phi i64 [ 0, %49 ], [ %67, %53 ]
  %52 = icmp slt i64 %.0, %50
  br i1 %52, label %53, label %68

53:                                               ; preds = %51
  %54 = load ptr, ptr %0, align 8
  %55 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %56 = load i64, ptr %55, align 8
  %57 = mul i64 %.0, %56
  %58 = getelementptr inbounds i8, ptr %54, i64 %57
  %59 = load ptr, ptr %1, align 8
  %60 = call i64 @adfuzz.model.fortran_move.place(ptr %1, i64 %.0)
  %61 = getelementptr inbounds i8, ptr %59, i64 %60
  %62 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %63 = load i8, ptr %62, align 1
  %64 = sext i8 %63 to i32
  %65 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %66 = load i64, ptr %65, align 8
  call void @adfuzz.model.fortran_move.move(ptr %58, ptr %61, i32 %64, i64 %66)
  %67 = add i64 %.0, 1
  br label %51

68:                                               ; preds = %51, %12
  ret void
}

declare void @_FortranACopyInAssign(ptr, ptr, ptr, i32)

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_move.start_result(ptr %0, ptr %1, i32 %2) #0 {
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
define internal void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 %1, i64 %2) #0 {
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
define internal void @adfuzz.model.fortran_move.make_room(ptr %0) #0 {
  %2 = call i64 @adfuzz.model.fortran_move.elements(ptr %0)
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
define internal i64 @adfuzz.model.fortran_move.elements(ptr %0) #0 {
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
define internal void @adfuzz.model.fortran_move.move(ptr %0, ptr %1, i32 %2, i64 %3) #0 {
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
define internal i64 @adfuzz.model.fortran_move.place(ptr %0, i64 %1) #0 {
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
define void @adfuzz.model._FortranACopyOutAssign(ptr %0, ptr %1, ptr %2, i32 %3) #0 {
  %5 = alloca [20 x i64], align 16
  %6 = alloca [20 x i64], align 16
  %7 = call i32 @adfuzz.model.fortran_move.is_plain(ptr %1)
  %.not = icmp eq i32 %7, 0
  br i1 %.not, label %8, label %16

8:                                                ; preds = %4
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %10 = load i8, ptr %9, align 1
  %11 = call i1 @llvm.is.constant.i8(i8 %10)
  br i1 %11, label %12, label %15

12:                                               ; preds = %8
  call void @llvm.lifetime.start.p0(ptr %5)
  call void @llvm.lifetime.start.p0(ptr %6)
  %13 = call ptr @adfuzz.model.fortran_move.pass(ptr %5, ptr %0)
  %14 = call ptr @adfuzz.model.fortran_move.pass(ptr %6, ptr %1)
  call void @_FortranACopyOutAssign(ptr %13, ptr %14, ptr %2, i32 %3)
  call void @adfuzz.model.fortran_move.pass_back(ptr %0, ptr %5)
  call void @llvm.lifetime.end.p0(ptr %6)
  call void @llvm.lifetime.end.p0(ptr %5)
  br label %36

15:                                               ; preds = %8
  call void @llvm.trap()
  unreachable

16:                                               ; preds = %4
  %.not21 = icmp eq ptr %0, null
  br i1 %.not21, label %34, label %17

17:                                               ; preds = %16
  %18 = call i64 @adfuzz.model.fortran_move.elements(ptr %1)
  br label %19

19:                                               ; preds = %21, %17
  %.0 = phi i64 [ 0, %17 ], [ %33, %21 ]
  %20 = icmp slt i64 %.0, %18
  br i1 %20, label %21, label %34

21:                                               ; preds = %19
  %22 = load ptr, ptr %0, align 8
  %23 = call i64 @adfuzz.model.fortran_move.place(ptr %0, i64 %.0)
  %24 = getelementptr inbounds i8, ptr %22, i64 %23
  %25 = load ptr, ptr %1, align 8
  %26 = call i64 @adfuzz.model.fortran_move.place(ptr %1, i64 %.0)
  %27 = getelementptr inbounds i8, ptr %25, i64 %26
  %28 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %29 = load i8, ptr %28, align 1
  %30 = sext i8 %29 to i32
  %31 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %32 = load i64, ptr %31, align 8
  call void @adfuzz.model.fortran_move.move(ptr %24, ptr %27, i32 %30, i64 %32)
  %33 = add i64 %.0, 1
  br label %19

34:                                               ; preds = %19, %16
  %35 = load ptr, ptr %1, align 8
  call void @free(ptr %35)
  store ptr null, ptr %1, align 8
  br label %36

36:                                               ; preds = %34, %12
  ret void
}

declare void @_FortranACopyOutAssign(ptr, ptr, ptr, i32)

declare void @free(ptr)

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranATranspose(ptr %0, ptr %1, ptr %2, i32 %3) #0 {
  %5 = alloca [20 x i64], align 16
  %6 = alloca [20 x i64], align 16
  %7 = call i32 @adfuzz.model.fortran_move.is_plain(ptr %1)
  %.not = icmp eq i32 %7, 0
  br i1 %.not, label %8, label %16

8:                                                ; preds = %4
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %10 = load i8, ptr %9, align 1
  %11 = call i1 @llvm.is.constant.i8(i8 %10)
  br i1 %11, label %12, label %15

12:                                               ; preds = %8
  call void @llvm.lifetime.start.p0(ptr %5)
  call void @llvm.lifetime.start.p0(ptr %6)
  %13 = call ptr @adfuzz.model.fortran_move.pass(ptr %5, ptr %0)
  %14 = call ptr @adfuzz.model.fortran_move.pass(ptr %6, ptr %1)
  call void @_FortranATranspose(ptr %13, ptr %14, ptr %2, i32 %3)
  call void @adfuzz.model.fortran_move.pass_back(ptr %0, ptr %5)
  call void @llvm.lifetime.end.p0(ptr %6)
  call void @llvm.lifetime.end.p0(ptr %5)
  br label %54

15:                                               ; preds = %8
  call void @llvm.trap()
  unreachable

16:                                               ; preds = %4
  call void @adfuzz.model.fortran_move.start_result(ptr %0, ptr %1, i32 2)
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %18 = load i64, ptr %17, align 8
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 0, i64 %18)
  %19 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %20 = load i64, ptr %19, align 8
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 1, i64 %20)
  call void @adfuzz.model.fortran_move.make_room(ptr %0)
  %21 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %22 = load i64, ptr %21, align 8
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %24 = load i64, ptr %23, align 8
  br label %25

25:                                               ; preds = %52, %16
  %.033 = phi i64 [ 0, %16 ], [ %53, %52 ]
  %26 = icmp slt i64 %.033, %22
  br i1 %26, label %27, label %54

27:                                               ; preds = %29, %25
  %.0 = phi i64 [ %51, %29 ], [ 0, %25 ]
  %28 = icmp slt i64 %.0, %24
  br i1 %28, label %29, label %52

29:                                               ; preds = %27
  %30 = load ptr, ptr %0, align 8
  %31 = mul i64 %.033, %24
  %32 = add i64 %.0, %31
  %33 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %34 = load i64, ptr %33, align 8
  %35 = mul i64 %32, %34
  %36 = getelementptr inbounds i8, ptr %30, i64 %35
  %37 = load ptr, ptr %1, align 8
  %38 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %39 = load i64, ptr %38, align 8
  %40 = mul i64 %.033, %39
  %41 = getelementptr inbounds i8, ptr %37, i64 %40
  %42 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %43 = load i64, ptr %42, align 8
  %44 = mul i64 %.0, %43
  %45 = getelementptr inbounds i8, ptr %41, i64 %44
  %46 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %47 = load i8, ptr %46, align 1
  %48 = sext i8 %47 to i32
  %49 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %50 = load i64, ptr %49, align 8
  call void @adfuzz.model.fortran_move.move(ptr %36, ptr %45, i32 %48, i64 %50)
  %51 = add i64 %.0, 1
  br label %27

52:                                               ; preds = %27
  %53 = add i64 %.033, 1
  br label %25

54:                                               ; preds = %25, %12
  ret void
}

declare void @_FortranATranspose(ptr, ptr, ptr, i32)

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranACshiftVector(ptr %0, ptr %1, i64 %2, ptr %3, i32 %4) #0 {
  %6 = alloca [20 x i64], align 16
  %7 = alloca [20 x i64], align 16
  %8 = call i32 @adfuzz.model.fortran_move.is_plain(ptr %1)
  %.not = icmp eq i32 %8, 0
  br i1 %.not, label %9, label %17

9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %11 = load i8, ptr %10, align 1
  %12 = call i1 @llvm.is.constant.i8(i8 %11)
  br i1 %12, label %13, label %16

13:                                               ; preds = %9
  call void @llvm.lifetime.start.p0(ptr %6)
  call void @llvm.lifetime.start.p0(ptr %7)
  %14 = call ptr @adfuzz.model.fortran_move.pass(ptr %6, ptr %0)
  %15 = call ptr @adfuzz.model.fortran_move.pass(ptr %7, ptr %1)
  call void @_FortranACshiftVector(ptr %14, ptr %15, i64 %2, ptr %3, i32 %4)
  call void @adfuzz.model.fortran_move.pass_back(ptr %0, ptr %6)
  call void @llvm.lifetime.end.p0(ptr %7)
  call void @llvm.lifetime.end.p0(ptr %6)
  br label %40

16:                                               ; preds = %9
  call void @llvm.trap()
  unreachable

17:                                               ; preds = %5
  call void @adfuzz.model.fortran_move.copy_shape(ptr %0, ptr %1)
  %18 = call i64 @adfuzz.model.fortran_move.elements(ptr %1)
  br label %19

19:                                               ; preds = %21, %17
  %.0 = phi i64 [ 0, %17 ], [ %39, %21 ]
  %20 = icmp slt i64 %.0, %18
  br i1 %20, label %21, label %40

21:                                               ; preds = %19
  %22 = load ptr, ptr %0, align 8
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %24 = load i64, ptr %23, align 8
  %25 = mul i64 %.0, %24
  %26 = getelementptr inbounds i8, ptr %22, i64 %25
  %27 = load ptr, ptr %1, align 8
  %28 = add i64 %.0, %2
  %29 = call i64 @adfuzz.model.fortran_move.around(i64 %28, i64 %18)
  %30 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %31 = load i64, ptr %30, align 8
  %32 = mul i64 %29, %31
  %33 = getelementptr inbounds i8, ptr %27, i64 %32
  %34 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %35 = load i8, ptr %34, align 1
  %36 = sext i8 %35 to i32
  %37 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %38 = load i64, ptr %37, align 8
  call void @adfuzz.model.fortran_move.move(ptr %26, ptr %33, i32 %36, i64 %38)
  %39 = add i64 %.0, 1
  br label %19

40:                                               ; preds = %19, %13
  ret void
}

declare void @_FortranACshiftVector(ptr, ptr, i64, ptr, i32)

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_move.copy_shape(ptr %0, ptr %1) #0 {
  %3 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %4 = load i8, ptr %3, align 4
  %5 = sext i8 %4 to i32
  call void @adfuzz.model.fortran_move.start_result(ptr %0, ptr %1, i32 %5)
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %7 = load i8, ptr %6, align 4
  %8 = icmp sgt i8 %7, 5
  br i1 %8, label %9, label %10

9:                                                ; preds = %2
  call void @llvm.trap()
  unreachable

10:                                               ; preds = %2
  %11 = icmp sgt i8 %7, 0
  br i1 %11, label %12, label %15

12:                                               ; preds = %10
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %14 = load i64, ptr %13, align 8
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 0, i64 %14)
  br label %15

15:                                               ; preds = %12, %10
  %16 = icmp sgt i8 %7, 1
  br i1 %16, label %17, label %20

17:                                               ; preds = %15
  %18 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %19 = load i64, ptr %18, align 8
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 1, i64 %19)
  br label %20

20:                                               ; preds = %17, %15
  %21 = icmp sgt i8 %7, 2
  br i1 %21, label %22, label %25

22:                                               ; preds = %20
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %24 = load i64, ptr %23, align 8
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 2, i64 %24)
  br label %25

25:                                               ; preds = %22, %20
  %26 = icmp sgt i8 %7, 3
  br i1 %26, label %27, label %30

27:                                               ; preds = %25
  %28 = getelementptr inbounds nuw i8, ptr %1, i64 104
  %29 = load i64, ptr %28, align 8
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 3, i64 %29)
  br label %30

30:                                               ; preds = %27, %25
  %31 = icmp sgt i8 %7, 4
  br i1 %31, label %32, label %35

32:                                               ; preds = %30
  %33 = getelementptr inbounds nuw i8, ptr %1, i64 128
  %34 = load i64, ptr %33, align 8
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 4, i64 %34)
  br label %35

35:                                               ; preds = %32, %30
  call void @adfuzz.model.fortran_move.make_room(ptr %0)
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal i64 @adfuzz.model.fortran_move.around(i64 %0, i64 %1) #0 {
  %3 = icmp sgt i64 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = srem i64 %0, %1
  br label %6

6:                                                ; preds = %4, %2
  %7 = phi i64 [ %5, %4 ], [ 0, %2 ]
  %8 = icmp slt i64 %7, 0
  %9 = add i64 %7, %1
  %10 = select i1 %8, i64 %9, i64 %7
  ret i64 %10
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAEoshiftVector(ptr %0, ptr %1, i64 %2, ptr %3, ptr %4, i32 %5) #0 {
  %7 = alloca [20 x i64], align 16
  %8 = alloca [20 x i64], align 16
  %9 = alloca [20 x i64], align 16
  %10 = call i32 @adfuzz.model.fortran_move.is_plain(ptr %1)
  %.not = icmp eq i32 %10, 0
  br i1 %.not, label %11, label %20

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %13 = load i8, ptr %12, align 1
  %14 = call i1 @llvm.is.constant.i8(i8 %13)
  br i1 %14, label %15, label %19

15:                                               ; preds = %11
  call void @llvm.lifetime.start.p0(ptr %7)
  call void @llvm.lifetime.start.p0(ptr %8)
  call void @llvm.lifetime.start.p0(ptr %9)
  %16 = call ptr @adfuzz.model.fortran_move.pass(ptr %7, ptr %0)
  %17 = call ptr @adfuzz.model.fortran_move.pass(ptr %8, ptr %1)
  %18 = call ptr @adfuzz.model.fortran_move.pass(ptr %9, ptr %3)
  call void @_FortranAEoshiftVector(ptr %16, ptr %17, i64 %2, ptr %18, ptr %4, i32 %5)
  call void @adfuzz.model.fortran_move.pass_back(ptr %0, ptr %7)
  call void @llvm.lifetime.end.p0(ptr %9)
  call void @llvm.lifetime.end.p0(ptr %8)
  call void @llvm.lifetime.end.p0(ptr %7)
  br label %62

19:                                               ; preds = %11
  call void @llvm.trap()
  unreachable

20:                                               ; preds = %6
  call void @adfuzz.model.fortran_move.copy_shape(ptr %0, ptr %1)
  %21 = call i64 @adfuzz.model.fortran_move.elements(ptr %1)
  br label %22

22:                                               ; preds = %60, %20
  %.0 = phi i64 [ 0, %20 ], [ %61, %60 ]
  %23 = icmp slt i64 %.0, %21
  br i1 %23, label %24, label %62

24:                                               ; preds = %22
  %25 = load ptr, ptr %0, align 8
  %26 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %27 = load i64, ptr %26, align 8
  %28 = mul i64 %.0, %27
  %29 = getelementptr inbounds i8, ptr %25, i64 %28
  %30 = add i64 %.0, %2
  %31 = icmp sgt i64 %30, -1
  %32 = add i64 %.0, %2
  %33 = icmp slt i64 %32, %21
  %or.cond = and i1 %31, %33
  br i1 %or.cond, label %34, label %46

34:                                               ; preds = %24
  %35 = load ptr, ptr %1, align 8
  %36 = add i64 %.0, %2
  %37 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %38 = load i64, ptr %37, align 8
  %39 = mul i64 %36, %38
  %40 = getelementptr inbounds i8, ptr %35, i64 %39
  %41 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %42 = load i8, ptr %41, align 1
  %43 = sext i8 %42 to i32
  %44 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %45 = load i64, ptr %44, align 8
  call void @adfuzz.model.fortran_move.move(ptr %29, ptr %40, i32 %43, i64 %45)
  br label %60

46:                                               ; preds = %24
  %.not37 = icmp eq ptr %3, null
  br i1 %.not37, label %54, label %47

47:                                               ; preds = %46
  %48 = load ptr, ptr %3, align 8
  %49 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %50 = load i8, ptr %49, align 1
  %51 = sext i8 %50 to i32
  %52 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %53 = load i64, ptr %52, align 8
  call void @adfuzz.model.fortran_move.move(ptr %29, ptr %48, i32 %51, i64 %53)
  br label %60

54:                                               ; preds = %46
  %55 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %56 = load i8, ptr %55, align 1
  %57 = sext i8 %56 to i32
  %58 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %59 = load i64, ptr %58, align 8
  call void @adfuzz.model.fortran_move.move_zero(ptr %29, i32 %57, i64 %59)
  br label %60

60:                                               ; preds = %54, %47, %34
  %61 = add i64 %.0, 1
  br label %22

62:                                               ; preds = %22, %15
  ret void
}

declare void @_FortranAEoshiftVector(ptr, ptr, i64, ptr, ptr, i32)

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_move.move_zero(ptr %0, i32 %1, i64 %2) #0 {
  switch i32 %1, label %10 [
    i32 28, label %4
    i32 27, label %5
    i32 35, label %6
    i32 34, label %8
  ]

4:                                                ; preds = %3
  store double 0.000000e+00, ptr %0, align 8
  br label %15

5:                                                ; preds = %3
  store float 0.000000e+00, ptr %0, align 4
  br label %15

6:                                                ; preds = %3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store double 0.000000e+00, ptr %7, align 8
  store double 0.000000e+00, ptr %0, align 8
  br label %15

8:                                                ; preds = %3
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 4
  store float 0.000000e+00, ptr %9, align 4
  store float 0.000000e+00, ptr %0, align 4
  br label %15

10:                                               ; preds = %12, %3
  %.0 = phi i64 [ %14, %12 ], [ 0, %3 ]
  %11 = icmp slt i64 %.0, %2
  br i1 %11, label %12, label %15

12:                                               ; preds = %10
  %13 = getelementptr inbounds i8, ptr %0, i64 %.0
  store i8 0, ptr %13, align 1
  %14 = add i64 %.0, 1
  br label %10

15:                                               ; preds = %10, %8, %6, %5, %4
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranACshift(ptr %0, ptr %1, ptr %2, i32 %3, ptr %4, i32 %5) #0 {
  %7 = alloca [20 x i64], align 16
  %8 = alloca [20 x i64], align 16
  %9 = alloca [20 x i64], align 16
  %10 = call i32 @adfuzz.model.fortran_move.is_plain(ptr %1)
  %.not = icmp eq i32 %10, 0
  br i1 %.not, label %11, label %20

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %13 = load i8, ptr %12, align 1
  %14 = call i1 @llvm.is.constant.i8(i8 %13)
  br i1 %14, label %15, label %19

15:                                               ; preds = %11
  call void @llvm.lifetime.start.p0(ptr %7)
  call void @llvm.lifetime.start.p0(ptr %8)
  call void @llvm.lifetime.start.p0(ptr %9)
  %16 = call ptr @adfuzz.model.fortran_move.pass(ptr %7, ptr %0)
  %17 = call ptr @adfuzz.model.fortran_move.pass(ptr %8, ptr %1)
  %18 = call ptr @adfuzz.model.fortran_move.pass(ptr %9, ptr %2)
  call void @_FortranACshift(ptr %16, ptr %17, ptr %18, i32 %3, ptr %4, i32 %5)
  call void @adfuzz.model.fortran_move.pass_back(ptr %0, ptr %7)
  call void @llvm.lifetime.end.p0(ptr %9)
  call void @llvm.lifetime.end.p0(ptr %8)
  call void @llvm.lifetime.end.p0(ptr %7)
  br label %56

19:                                               ; preds = %11
  call void @llvm.trap()
  unreachable

20:                                               ; preds = %6
  call void @adfuzz.model.fortran_move.copy_shape(ptr %0, ptr %1)
  %21 = call i64 @adfuzz.model.fortran_move.elements(ptr %1)
  br label %22

22:                                               ; preds = %24, %20
  %.0 = phi i64 [ 0, %20 ], [ %55, %24 ]
  %23 = icmp slt i64 %.0, %21
  br i1 %23, label %24, label %56

24:                                               ; preds = %22
  %25 = call i64 @adfuzz.model.fortran_move.along(ptr %1, i32 %3, i64 %.0)
  %26 = call i64 @adfuzz.model.fortran_move.shift_at(ptr %2, ptr %1, i32 %3, i64 %.0)
  %27 = add i64 %25, %26
  %28 = add i32 %3, -1
  %29 = sext i32 %28 to i64
  %30 = getelementptr [3 x i64], ptr %1, i64 %29
  %31 = getelementptr i8, ptr %30, i64 32
  %32 = load i64, ptr %31, align 8
  %33 = call i64 @adfuzz.model.fortran_move.around(i64 %27, i64 %32)
  %34 = load ptr, ptr %0, align 8
  %35 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %36 = load i64, ptr %35, align 8
  %37 = mul i64 %.0, %36
  %38 = getelementptr inbounds i8, ptr %34, i64 %37
  %39 = load ptr, ptr %1, align 8
  %40 = call i64 @adfuzz.model.fortran_move.place(ptr %1, i64 %.0)
  %41 = getelementptr inbounds i8, ptr %39, i64 %40
  %42 = sub i64 %33, %25
  %43 = add i32 %3, -1
  %44 = sext i32 %43 to i64
  %45 = getelementptr [3 x i64], ptr %1, i64 %44
  %46 = getelementptr i8, ptr %45, i64 40
  %47 = load i64, ptr %46, align 8
  %48 = mul i64 %42, %47
  %49 = getelementptr inbounds i8, ptr %41, i64 %48
  %50 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %51 = load i8, ptr %50, align 1
  %52 = sext i8 %51 to i32
  %53 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %54 = load i64, ptr %53, align 8
  call void @adfuzz.model.fortran_move.move(ptr %38, ptr %49, i32 %52, i64 %54)
  %55 = add i64 %.0, 1
  br label %22

56:                                               ; preds = %22, %15
  ret void
}

declare void @_FortranACshift(ptr, ptr, ptr, i32, ptr, i32)

; Function Attrs: alwaysinline nounwind
define internal i64 @adfuzz.model.fortran_move.along(ptr %0, i32 %1, i64 %2) #0 {
  %4 = add i32 %1, -1
  %5 = icmp sgt i32 %4, 5
  br i1 %5, label %6, label %7

6:                                                ; preds = %3
  call void @llvm.trap()
  unreachable

7:                                                ; preds = %3
  %8 = icmp sgt i32 %4, 0
  br i1 %8, label %9, label %13

9:                                                ; preds = %7
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %11 = load i64, ptr %10, align 8
  %12 = sdiv i64 %2, %11
  br label %13

13:                                               ; preds = %9, %7
  %.0 = phi i64 [ %12, %9 ], [ %2, %7 ]
  %14 = icmp sgt i32 %4, 1
  br i1 %14, label %15, label %19

15:                                               ; preds = %13
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %17 = load i64, ptr %16, align 8
  %18 = sdiv i64 %.0, %17
  br label %19

19:                                               ; preds = %15, %13
  %.1 = phi i64 [ %18, %15 ], [ %.0, %13 ]
  %20 = icmp sgt i32 %4, 2
  br i1 %20, label %21, label %25

21:                                               ; preds = %19
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %23 = load i64, ptr %22, align 8
  %24 = sdiv i64 %.1, %23
  br label %25

25:                                               ; preds = %21, %19
  %.2 = phi i64 [ %24, %21 ], [ %.1, %19 ]
  %26 = icmp sgt i32 %4, 3
  br i1 %26, label %27, label %31

27:                                               ; preds = %25
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %29 = load i64, ptr %28, align 8
  %30 = sdiv i64 %.2, %29
  br label %31

31:                                               ; preds = %27, %25
  %.3 = phi i64 [ %30, %27 ], [ %.2, %25 ]
  %32 = icmp sgt i32 %4, 4
  br i1 %32, label %33, label %37

33:                                               ; preds = %31
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %35 = load i64, ptr %34, align 8
  %36 = sdiv i64 %.3, %35
  br label %37

37:                                               ; preds = %33, %31
  %.4 = phi i64 [ %36, %33 ], [ %.3, %31 ]
  %38 = add i32 %1, -1
  %39 = sext i32 %38 to i64
  %40 = getelementptr [3 x i64], ptr %0, i64 %39
  %41 = getelementptr i8, ptr %40, i64 32
  %42 = load i64, ptr %41, align 8
  %43 = srem i64 %.4, %42
  ret i64 %43
}

; Function Attrs: alwaysinline nounwind
define internal i64 @adfuzz.model.fortran_move.shift_at(ptr %0, ptr %1, i32 %2, i64 %3) #0 {
  %5 = load ptr, ptr %0, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %7 = load i8, ptr %6, align 4
  %.not = icmp eq i8 %7, 0
  br i1 %.not, label %11, label %8

8:                                                ; preds = %4
  %9 = call i64 @adfuzz.model.fortran_move.line_of(ptr %1, i32 %2, i64 %3)
  %10 = call i64 @adfuzz.model.fortran_move.place(ptr %0, i64 %9)
  br label %11

11:                                               ; preds = %8, %4
  %12 = phi i64 [ %10, %8 ], [ 0, %4 ]
  %13 = getelementptr inbounds i8, ptr %5, i64 %12
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %15 = load i64, ptr %14, align 8
  %16 = call i64 @adfuzz.model.fortran_move.integer_at(ptr %13, i64 %15)
  ret i64 %16
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAEoshift(ptr %0, ptr %1, ptr %2, ptr %3, i32 %4, ptr %5, i32 %6) #0 {
  %8 = alloca [20 x i64], align 16
  %9 = alloca [20 x i64], align 16
  %10 = alloca [20 x i64], align 16
  %11 = alloca [20 x i64], align 16
  %12 = call i32 @adfuzz.model.fortran_move.is_plain(ptr %1)
  %.not = icmp eq i32 %12, 0
  br i1 %.not, label %13, label %23

13:                                               ; preds = %7
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %15 = load i8, ptr %14, align 1
  %16 = call i1 @llvm.is.constant.i8(i8 %15)
  br i1 %16, label %17, label %22

17:                                               ; preds = %13
  call void @llvm.lifetime.start.p0(ptr %8)
  call void @llvm.lifetime.start.p0(ptr %9)
  call void @llvm.lifetime.start.p0(ptr %10)
  call void @llvm.lifetime.start.p0(ptr %11)
  %18 = call ptr @adfuzz.model.fortran_move.pass(ptr %8, ptr %0)
  %19 = call ptr @adfuzz.model.fortran_move.pass(ptr %9, ptr %1)
  %20 = call ptr @adfuzz.model.fortran_move.pass(ptr %10, ptr %2)
  %21 = call ptr @adfuzz.model.fortran_move.pass(ptr %11, ptr %3)
  call void @_FortranAEoshift(ptr %18, ptr %19, ptr %20, ptr %21, i32 %4, ptr %5, i32 %6)
  call void @adfuzz.model.fortran_move.pass_back(ptr %0, ptr %8)
  call void @llvm.lifetime.end.p0(ptr %11)
  call void @llvm.lifetime.end.p0(ptr %10)
  call void @llvm.lifetime.end.p0(ptr %9)
  call void @llvm.lifetime.end.p0(ptr %8)
  br label %84

22:                                               ; preds = %13
  call void @llvm.trap()
  unreachable

23:                                               ; preds = %7
  call void @adfuzz.model.fortran_move.copy_shape(ptr %0, ptr %1)
  %24 = call i64 @adfuzz.model.fortran_move.elements(ptr %1)
  br label %25

25:                                               ; preds = %82, %23
  %.0 = phi i64 [ 0, %23 ], [ %83, %82 ]
  %26 = icmp slt i64 %.0, %24
  br i1 %26, label %27, label %84

27:                                               ; preds = %25
  %28 = call i64 @adfuzz.model.fortran_move.along(ptr %1, i32 %4, i64 %.0)
  %29 = call i64 @adfuzz.model.fortran_move.shift_at(ptr %2, ptr %1, i32 %4, i64 %.0)
  %30 = add i64 %28, %29
  %31 = load ptr, ptr %0, align 8
  %32 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %33 = load i64, ptr %32, align 8
  %34 = mul i64 %.0, %33
  %35 = getelementptr inbounds i8, ptr %31, i64 %34
  %36 = icmp sgt i64 %30, -1
  br i1 %36, label %37, label %60

37:                                               ; preds = %27
  %38 = add i32 %4, -1
  %39 = sext i32 %38 to i64
  %40 = getelementptr [3 x i64], ptr %1, i64 %39
  %41 = getelementptr i8, ptr %40, i64 32
  %42 = load i64, ptr %41, align 8
  %43 = icmp slt i64 %30, %42
  br i1 %43, label %44, label %60

44:                                               ; preds = %37
  %45 = load ptr, ptr %1, align 8
  %46 = call i64 @adfuzz.model.fortran_move.place(ptr %1, i64 %.0)
  %47 = getelementptr inbounds i8, ptr %45, i64 %46
  %48 = add i32 %4, -1
  %49 = sext i32 %48 to i64
  %50 = getelementptr [3 x i64], ptr %1, i64 %49
  %51 = getelementptr i8, ptr %50, i64 40
  %52 = load i64, ptr %51, align 8
  %53 = mul i64 %29, %52
  %54 = getelementptr inbounds i8, ptr %47, i64 %53
  %55 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %56 = load i8, ptr %55, align 1
  %57 = sext i8 %56 to i32
  %58 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %59 = load i64, ptr %58, align 8
  call void @adfuzz.model.fortran_move.move(ptr %35, ptr %54, i32 %57, i64 %59)
  br label %82

60:                                               ; preds = %37, %27
  %.not53 = icmp eq ptr %3, null
  br i1 %.not53, label %76, label %61

61:                                               ; preds = %60
  %62 = load ptr, ptr %3, align 8
  %63 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %64 = load i8, ptr %63, align 4
  %.not54 = icmp eq i8 %64, 0
  br i1 %.not54, label %68, label %65

65:                                               ; preds = %61
  %66 = call i64 @adfuzz.model.fortran_move.line_of(ptr %1, i32 %4, i64 %.0)
  %67 = call i64 @adfuzz.model.fortran_move.place(ptr %3, i64 %66)
  br label %68

68:                                               ; preds = %65, %61
  %69 = phi i64 [ %67, %65 ], [ 0, %61 ]
  %70 = getelementptr inbounds i8, ptr %62, i64 %69
  %71 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %72 = load i8, ptr %71, align 1
  %73 = sext i8 %72 to i32
  %74 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %75 = load i64, ptr %74, align 8
  call void @adfuzz.model.fortran_move.move(ptr %35, ptr %70, i32 %73, i64 %75)
  br label %82

76:                                               ; preds = %60
  %77 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %78 = load i8, ptr %77, align 1
  %79 = sext i8 %78 to i32
  %80 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %81 = load i64, ptr %80, align 8
  call void @adfuzz.model.fortran_move.move_zero(ptr %35, i32 %79, i64 %81)
  br label %82

82:                                               ; preds = %76, %68, %44
  %83 = add i64 %.0, 1
  br label %25

84:                                               ; preds = %25, %17
  ret void
}

declare void @_FortranAEoshift(ptr, ptr, ptr, ptr, i32, ptr, i32)

; Function Attrs: alwaysinline nounwind
define internal i64 @adfuzz.model.fortran_move.line_of(ptr %0, i32 %1, i64 %2) #0 {
  %4 = add i32 %1, -1
  %5 = icmp sgt i32 %4, 5
  br i1 %5, label %6, label %7

6:                                                ; preds = %3
  call void @llvm.trap()
  unreachable

7:                                                ; preds = %3
  %8 = icmp sgt i32 %4, 0
  br i1 %8, label %9, label %12

9:                                                ; preds = %7
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %11 = load i64, ptr %10, align 8
  br label %12

12:                                               ; preds = %9, %7
  %.0 = phi i64 [ %11, %9 ], [ 1, %7 ]
  %13 = icmp sgt i32 %4, 1
  br i1 %13, label %14, label %18

14:                                               ; preds = %12
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %16 = load i64, ptr %15, align 8
  %17 = mul i64 %.0, %16
  br label %18

18:                                               ; preds = %14, %12
  %.1 = phi i64 [ %17, %14 ], [ %.0, %12 ]
  %19 = icmp sgt i32 %4, 2
  br i1 %19, label %20, label %24

20:                                               ; preds = %18
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %22 = load i64, ptr %21, align 8
  %23 = mul i64 %.1, %22
  br label %24

24:                                               ; preds = %20, %18
  %.2 = phi i64 [ %23, %20 ], [ %.1, %18 ]
  %25 = icmp sgt i32 %4, 3
  br i1 %25, label %26, label %30

26:                                               ; preds = %24
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %28 = load i64, ptr %27, align 8
  %29 = mul i64 %.2, %28
  br label %30

30:                                               ; preds = %26, %24
  %.3 = phi i64 [ %29, %26 ], [ %.2, %24 ]
  %31 = icmp sgt i32 %4, 4
  br i1 %31, label %32, label %36

32:                                               ; preds = %30
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %34 = load i64, ptr %33, align 8
  %35 = mul i64 %.3, %34
  br label %36

36:                                               ; preds = %32, %30
  %.4 = phi i64 [ %35, %32 ], [ %.3, %30 ]
  %37 = srem i64 %2, %.4
  %38 = add i32 %1, -1
  %39 = sext i32 %38 to i64
  %40 = getelementptr [3 x i64], ptr %0, i64 %39
  %41 = getelementptr i8, ptr %40, i64 32
  %42 = load i64, ptr %41, align 8
  %43 = mul i64 %.4, %42
  %44 = sdiv i64 %2, %43
  %45 = mul i64 %44, %.4
  %46 = add i64 %37, %45
  ret i64 %46
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAReshape(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, i32 %6) #0 {
  %8 = alloca [20 x i64], align 16
  %9 = alloca [20 x i64], align 16
  %10 = alloca [20 x i64], align 16
  %11 = alloca [20 x i64], align 16
  %12 = alloca [20 x i64], align 16
  %13 = call i32 @adfuzz.model.fortran_move.is_plain(ptr %1)
  %.not = icmp ne i32 %13, 0
  %.not67 = icmp eq ptr %4, null
  %or.cond = and i1 %.not, %.not67
  br i1 %or.cond, label %25, label %14

14:                                               ; preds = %7
  %15 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %16 = load i8, ptr %15, align 1
  %17 = call i1 @llvm.is.constant.i8(i8 %16)
  br i1 %17, label %18, label %24

18:                                               ; preds = %14
  call void @llvm.lifetime.start.p0(ptr %8)
  call void @llvm.lifetime.start.p0(ptr %9)
  call void @llvm.lifetime.start.p0(ptr %10)
  call void @llvm.lifetime.start.p0(ptr %11)
  call void @llvm.lifetime.start.p0(ptr %12)
  %19 = call ptr @adfuzz.model.fortran_move.pass(ptr %8, ptr %0)
  %20 = call ptr @adfuzz.model.fortran_move.pass(ptr %9, ptr %1)
  %21 = call ptr @adfuzz.model.fortran_move.pass(ptr %10, ptr %2)
  %22 = call ptr @adfuzz.model.fortran_move.pass(ptr %11, ptr %3)
  %23 = call ptr @adfuzz.model.fortran_move.pass(ptr %12, ptr %4)
  call void @_FortranAReshape(ptr %19, ptr %20, ptr %21, ptr %22, ptr %23, ptr %5, i32 %6)
  call void @adfuzz.model.fortran_move.pass_back(ptr %0, ptr %8)
  call void @llvm.lifetime.end.p0(ptr %12)
  call void @llvm.lifetime.end.p0(ptr %11)
  call void @llvm.lifetime.end.p0(ptr %10)
  call void @llvm.lifetime.end.p0(ptr %9)
  call void @llvm.lifetime.end.p0(ptr %8)
  br label %117

24:                                               ; preds = %14
  call void @llvm.trap()
  unreachable

25:                                               ; preds = %7
  %26 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %27 = load i64, ptr %26, align 8
  %28 = trunc i64 %27 to i32
  call void @adfuzz.model.fortran_move.start_result(ptr %0, ptr %1, i32 %28)
  %29 = icmp sgt i32 %28, 5
  br i1 %29, label %30, label %31

30:                                               ; preds = %25
  call void @llvm.trap()
  unreachable

31:                                               ; preds = %25
  %32 = icmp sgt i32 %28, 0
  br i1 %32, label %33, label %38

33:                                               ; preds = %31
  %34 = load ptr, ptr %2, align 8
  %35 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %36 = load i64, ptr %35, align 8
  %37 = call i64 @adfuzz.model.fortran_move.integer_at(ptr %34, i64 %36)
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 0, i64 %37)
  br label %38

38:                                               ; preds = %33, %31
  %39 = icmp sgt i32 %28, 1
  br i1 %39, label %40, label %48

40:                                               ; preds = %38
  %41 = load ptr, ptr %2, align 8
  %42 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %43 = load i64, ptr %42, align 8
  %44 = getelementptr inbounds i8, ptr %41, i64 %43
  %45 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %46 = load i64, ptr %45, align 8
  %47 = call i64 @adfuzz.model.fortran_move.integer_at(ptr %44, i64 %46)
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 1, i64 %47)
  br label %48

48:                                               ; preds = %40, %38
  %49 = icmp sgt i32 %28, 2
  br i1 %49, label %50, label %59

50:                                               ; preds = %48
  %51 = load ptr, ptr %2, align 8
  %52 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %53 = load i64, ptr %52, align 8
  %54 = shl i64 %53, 1
  %55 = getelementptr inbounds i8, ptr %51, i64 %54
  %56 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %57 = load i64, ptr %56, align 8
  %58 = call i64 @adfuzz.model.fortran_move.integer_at(ptr %55, i64 %57)
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 2, i64 %58)
  br label %59

59:                                               ; preds = %50, %48
  %60 = icmp sgt i32 %28, 3
  br i1 %60, label %61, label %70

61:                                               ; preds = %59
  %62 = load ptr, ptr %2, align 8
  %63 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %64 = load i64, ptr %63, align 8
  %65 = mul i64 %64, 3
  %66 = getelementptr inbounds i8, ptr %62, i64 %65
  %67 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %68 = load i64, ptr %67, align 8
  %69 = call i64 @adfuzz.model.fortran_move.integer_at(ptr %66, i64 %68)
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 3, i64 %69)
  br label %70

70:                                               ; preds = %61, %59
  %71 = icmp sgt i32 %28, 4
  br i1 %71, label %72, label %81

72:                                               ; preds = %70
  %73 = load ptr, ptr %2, align 8
  %74 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %75 = load i64, ptr %74, align 8
  %76 = shl i64 %75, 2
  %77 = getelementptr inbounds i8, ptr %73, i64 %76
  %78 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %79 = load i64, ptr %78, align 8
  %80 = call i64 @adfuzz.model.fortran_move.integer_at(ptr %77, i64 %79)
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 4, i64 %80)
  br label %81

81:                                               ; preds = %72, %70
  call void @adfuzz.model.fortran_move.make_room(ptr %0)
  %82 = call i64 @adfuzz.model.fortran_move.elements(ptr %0)
  %83 = call i64 @adfuzz.model.fortran_move.elements(ptr %1)
  br label %84

84:                                               ; preds = %115, %81
  %.0 = phi i64 [ 0, %81 ], [ %116, %115 ]
  %85 = icmp slt i64 %.0, %82
  br i1 %85, label %86, label %117

86:                                               ; preds = %84
  %87 = load ptr, ptr %0, align 8
  %88 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %89 = load i64, ptr %88, align 8
  %90 = mul i64 %.0, %89
  %91 = getelementptr inbounds i8, ptr %87, i64 %90
  %92 = icmp slt i64 %.0, %83
  br i1 %92, label %93, label %102

93:                                               ; preds = %86
  %94 = load ptr, ptr %1, align 8
  %95 = call i64 @adfuzz.model.fortran_move.place(ptr %1, i64 %.0)
  %96 = getelementptr inbounds i8, ptr %94, i64 %95
  %97 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %98 = load i8, ptr %97, align 1
  %99 = sext i8 %98 to i32
  %100 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %101 = load i64, ptr %100, align 8
  call void @adfuzz.model.fortran_move.move(ptr %91, ptr %96, i32 %99, i64 %101)
  br label %115

102:                                              ; preds = %86
  %.not68 = icmp eq ptr %3, null
  br i1 %.not68, label %115, label %103

103:                                              ; preds = %102
  %104 = load ptr, ptr %3, align 8
  %105 = sub i64 %.0, %83
  %106 = call i64 @adfuzz.model.fortran_move.elements(ptr %3)
  %107 = srem i64 %105, %106
  %108 = call i64 @adfuzz.model.fortran_move.place(ptr %3, i64 %107)
  %109 = getelementptr inbounds i8, ptr %104, i64 %108
  %110 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %111 = load i8, ptr %110, align 1
  %112 = sext i8 %111 to i32
  %113 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %114 = load i64, ptr %113, align 8
  call void @adfuzz.model.fortran_move.move(ptr %91, ptr %109, i32 %112, i64 %114)
  br label %115

115:                                              ; preds = %103, %102, %93
  %116 = add i64 %.0, 1
  br label %84

117:                                              ; preds = %84, %18
  ret void
}

declare void @_FortranAReshape(ptr, ptr, ptr, ptr, ptr, ptr, i32)

; Function Attrs: alwaysinline nounwind
define internal i64 @adfuzz.model.fortran_move.integer_at(ptr %0, i64 %1) #0 {
  switch i64 %1, label %12 [
    i64 1, label %3
    i64 2, label %6
    i64 4, label %9
  ]

3:                                                ; preds = %2
  %4 = load i8, ptr %0, align 1
  %5 = sext i8 %4 to i64
  br label %14

6:                                                ; preds = %2
  %7 = load i16, ptr %0, align 2
  %8 = sext i16 %7 to i64
  br label %14

9:                                                ; preds = %2
  %10 = load i32, ptr %0, align 4
  %11 = sext i32 %10 to i64
  br label %14

12:                                               ; preds = %2
  %13 = load i64, ptr %0, align 8
  br label %14

14:                                               ; preds = %12, %9, %6, %3
  %.0 = phi i64 [ %13, %12 ], [ %5, %3 ], [ %8, %6 ], [ %11, %9 ]
  ret i64 %.0
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranASpread(ptr %0, ptr %1, i32 %2, i64 %3, ptr %4, i32 %5) #0 {
  %7 = alloca [20 x i64], align 16
  %8 = alloca [20 x i64], align 16
  %9 = call i32 @adfuzz.model.fortran_move.is_plain(ptr %1)
  %.not = icmp eq i32 %9, 0
  br i1 %.not, label %10, label %18

10:                                               ; preds = %6
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %12 = load i8, ptr %11, align 1
  %13 = call i1 @llvm.is.constant.i8(i8 %12)
  br i1 %13, label %14, label %17

14:                                               ; preds = %10
  call void @llvm.lifetime.start.p0(ptr %7)
  call void @llvm.lifetime.start.p0(ptr %8)
  %15 = call ptr @adfuzz.model.fortran_move.pass(ptr %7, ptr %0)
  %16 = call ptr @adfuzz.model.fortran_move.pass(ptr %8, ptr %1)
  call void @_FortranASpread(ptr %15, ptr %16, i32 %2, i64 %3, ptr %4, i32 %5)
  call void @adfuzz.model.fortran_move.pass_back(ptr %0, ptr %7)
  call void @llvm.lifetime.end.p0(ptr %8)
  call void @llvm.lifetime.end.p0(ptr %7)
  br label %155

17:                                               ; preds = %10
  call void @llvm.trap()
  unreachable

18:                                               ; preds = %6
  %19 = icmp slt i64 %3, 0
  %spec.select = select i1 %19, i64 0, i64 %3
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %21 = load i8, ptr %20, align 4
  %22 = sext i8 %21 to i32
  %23 = add nsw i32 %22, 1
  call void @adfuzz.model.fortran_move.start_result(ptr %0, ptr %1, i32 %23)
  %24 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %25 = load i8, ptr %24, align 4
  %26 = icmp sgt i8 %25, 4
  br i1 %26, label %27, label %28

27:                                               ; preds = %18
  call void @llvm.trap()
  unreachable

28:                                               ; preds = %18
  %29 = icmp sgt i8 %25, -1
  br i1 %29, label %30, label %41

30:                                               ; preds = %28
  %31 = icmp eq i32 %2, 1
  br i1 %31, label %39, label %32

32:                                               ; preds = %30
  %33 = add i32 %2, -1
  %34 = icmp slt i32 %33, 1
  %35 = sext i1 %34 to i64
  %36 = getelementptr [3 x i64], ptr %1, i64 %35
  %37 = getelementptr i8, ptr %36, i64 32
  %38 = load i64, ptr %37, align 8
  br label %39

39:                                               ; preds = %32, %30
  %40 = phi i64 [ %38, %32 ], [ %spec.select, %30 ]
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 0, i64 %40)
  br label %41

41:                                               ; preds = %39, %28
  %42 = icmp sgt i8 %25, 0
  br i1 %42, label %43, label %54

43:                                               ; preds = %41
  %44 = icmp eq i32 %2, 2
  br i1 %44, label %52, label %45

45:                                               ; preds = %43
  %46 = add i32 %2, -1
  %47 = icmp sgt i32 %46, 1
  %48 = zext i1 %47 to i64
  %49 = getelementptr inbounds nuw [3 x i64], ptr %1, i64 %48
  %50 = getelementptr inbounds nuw i8, ptr %49, i64 32
  %51 = load i64, ptr %50, align 8
  br label %52

52:                                               ; preds = %45, %43
  %53 = phi i64 [ %51, %45 ], [ %spec.select, %43 ]
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 1, i64 %53)
  br label %54

54:                                               ; preds = %52, %41
  %55 = icmp sgt i8 %25, 1
  br i1 %55, label %56, label %67

56:                                               ; preds = %54
  %57 = icmp eq i32 %2, 3
  br i1 %57, label %65, label %58

58:                                               ; preds = %56
  %59 = add i32 %2, -1
  %60 = icmp sgt i32 %59, 2
  %61 = select i1 %60, i64 2, i64 1
  %62 = getelementptr inbounds nuw [3 x i64], ptr %1, i64 %61
  %63 = getelementptr inbounds nuw i8, ptr %62, i64 32
  %64 = load i64, ptr %63, align 8
  br label %65

65:                                               ; preds = %58, %56
  %66 = phi i64 [ %64, %58 ], [ %spec.select, %56 ]
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 2, i64 %66)
  br label %67

67:                                               ; preds = %65, %54
  %68 = icmp sgt i8 %25, 2
  br i1 %68, label %69, label %80

69:                                               ; preds = %67
  %70 = icmp eq i32 %2, 4
  br i1 %70, label %78, label %71

71:                                               ; preds = %69
  %72 = add i32 %2, -1
  %73 = icmp sgt i32 %72, 3
  %74 = select i1 %73, i64 3, i64 2
  %75 = getelementptr inbounds nuw [3 x i64], ptr %1, i64 %74
  %76 = getelementptr inbounds nuw i8, ptr %75, i64 32
  %77 = load i64, ptr %76, align 8
  br label %78

78:                                               ; preds = %71, %69
  %79 = phi i64 [ %77, %71 ], [ %spec.select, %69 ]
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 3, i64 %79)
  br label %80

80:                                               ; preds = %78, %67
  %81 = icmp sgt i8 %25, 3
  br i1 %81, label %82, label %93

82:                                               ; preds = %80
  %83 = icmp eq i32 %2, 5
  br i1 %83, label %91, label %84

84:                                               ; preds = %82
  %85 = add i32 %2, -1
  %86 = icmp sgt i32 %85, 4
  %87 = select i1 %86, i64 4, i64 3
  %88 = getelementptr inbounds nuw [3 x i64], ptr %1, i64 %87
  %89 = getelementptr inbounds nuw i8, ptr %88, i64 32
  %90 = load i64, ptr %89, align 8
  br label %91

91:                                               ; preds = %84, %82
  %92 = phi i64 [ %90, %84 ], [ %spec.select, %82 ]
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 4, i64 %92)
  br label %93

93:                                               ; preds = %91, %80
  call void @adfuzz.model.fortran_move.make_room(ptr %0)
  %94 = call i64 @adfuzz.model.fortran_move.elements(ptr %1)
  %95 = add i32 %2, -1
  %96 = icmp sgt i32 %95, 5
  br i1 %96, label %97, label %98

97:                                               ; preds = %93
  call void @llvm.trap()
  unreachable

98:                                               ; preds = %93
  %99 = icmp sgt i32 %95, 0
  br i1 %99, label %100, label %103

100:                                              ; preds = %98
  %101 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %102 = load i64, ptr %101, align 8
  br label %103

103:                                              ; preds = %100, %98
  %.085 = phi i64 [ %102, %100 ], [ 1, %98 ]
  %104 = icmp sgt i32 %95, 1
  br i1 %104, label %105, label %109

105:                                              ; preds = %103
  %106 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %107 = load i64, ptr %106, align 8
  %108 = mul i64 %.085, %107
  br label %109

109:                                              ; preds = %105, %103
  %.1 = phi i64 [ %108, %105 ], [ %.085, %103 ]
  %110 = icmp sgt i32 %95, 2
  br i1 %110, label %111, label %115

111:                                              ; preds = %109
  %112 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %113 = load i64, ptr %112, align 8
  %114 = mul i64 %.1, %113
  br label %115

115:                                              ; preds = %111, %109
  %.2 = phi i64 [ %114, %111 ], [ %.1, %109 ]
  %116 = icmp sgt i32 %95, 3
  br i1 %116, label %117, label %121

117:                                              ; preds = %115
  %118 = getelementptr inbounds nuw i8, ptr %1, i64 104
  %119 = load i64, ptr %118, align 8
  %120 = mul i64 %.2, %119
  br label %121

121:                                              ; preds = %117, %115
  %.3 = phi i64 [ %120, %117 ], [ %.2, %115 ]
  %122 = icmp sgt i32 %95, 4
  br i1 %122, label %123, label %127

123:                                              ; preds = %121
  %124 = getelementptr inbounds nuw i8, ptr %1, i64 128
  %125 = load i64, ptr %124, align 8
  %126 = mul i64 %.3, %125
  br label %127

127:                                              ; preds = %123, %121
  %.4 = phi i64 [ %126, %123 ], [ %.3, %121 ]
  br label %128

128:                                              ; preds = %153, %127
  %.083 = phi i64 [ 0, %127 ], [ %154, %153 ]
  %129 = icmp slt i64 %.083, %94
  br i1 %129, label %130, label %155

130:                                              ; preds = %132, %128
  %.0 = phi i64 [ %152, %132 ], [ 0, %128 ]
  %131 = icmp slt i64 %.0, %spec.select
  br i1 %131, label %132, label %153

132:                                              ; preds = %130
  %133 = load ptr, ptr %0, align 8
  %134 = srem i64 %.083, %.4
  %135 = sdiv i64 %.083, %.4
  %136 = mul i64 %135, %spec.select
  %137 = add i64 %.0, %136
  %138 = mul i64 %137, %.4
  %139 = add i64 %134, %138
  %140 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %141 = load i64, ptr %140, align 8
  %142 = mul i64 %139, %141
  %143 = getelementptr inbounds i8, ptr %133, i64 %142
  %144 = load ptr, ptr %1, align 8
  %145 = call i64 @adfuzz.model.fortran_move.place(ptr %1, i64 %.083)
  %146 = getelementptr inbounds i8, ptr %144, i64 %145
  %147 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %148 = load i8, ptr %147, align 1
  %149 = sext i8 %148 to i32
  %150 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %151 = load i64, ptr %150, align 8
  call void @adfuzz.model.fortran_move.move(ptr %143, ptr %146, i32 %149, i64 %151)
  %152 = add i64 %.0, 1
  br label %130

153:                                              ; preds = %130
  %154 = add i64 %.083, 1
  br label %128

155:                                              ; preds = %128, %14
  ret void
}

declare void @_FortranASpread(ptr, ptr, i32, i64, ptr, i32)

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAPack(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, i32 %5) #0 {
  %7 = alloca [20 x i64], align 16
  %8 = alloca [20 x i64], align 16
  %9 = alloca [20 x i64], align 16
  %10 = alloca [20 x i64], align 16
  %11 = call i32 @adfuzz.model.fortran_move.is_plain(ptr %1)
  %.not = icmp eq i32 %11, 0
  br i1 %.not, label %12, label %22

12:                                               ; preds = %6
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %14 = load i8, ptr %13, align 1
  %15 = call i1 @llvm.is.constant.i8(i8 %14)
  br i1 %15, label %16, label %21

16:                                               ; preds = %12
  call void @llvm.lifetime.start.p0(ptr %7)
  call void @llvm.lifetime.start.p0(ptr %8)
  call void @llvm.lifetime.start.p0(ptr %9)
  call void @llvm.lifetime.start.p0(ptr %10)
  %17 = call ptr @adfuzz.model.fortran_move.pass(ptr %7, ptr %0)
  %18 = call ptr @adfuzz.model.fortran_move.pass(ptr %8, ptr %1)
  %19 = call ptr @adfuzz.model.fortran_move.pass(ptr %9, ptr %2)
  %20 = call ptr @adfuzz.model.fortran_move.pass(ptr %10, ptr %3)
  call void @_FortranAPack(ptr %17, ptr %18, ptr %19, ptr %20, ptr %4, i32 %5)
  call void @adfuzz.model.fortran_move.pass_back(ptr %0, ptr %7)
  call void @llvm.lifetime.end.p0(ptr %10)
  call void @llvm.lifetime.end.p0(ptr %9)
  call void @llvm.lifetime.end.p0(ptr %8)
  call void @llvm.lifetime.end.p0(ptr %7)
  br label %77

21:                                               ; preds = %12
  call void @llvm.trap()
  unreachable

22:                                               ; preds = %6
  %23 = call i64 @adfuzz.model.fortran_move.elements(ptr %1)
  br label %24

24:                                               ; preds = %26, %22
  %.049 = phi i64 [ 0, %22 ], [ %30, %26 ]
  %.047 = phi i64 [ 0, %22 ], [ %29, %26 ]
  %25 = icmp slt i64 %.049, %23
  br i1 %25, label %26, label %31

26:                                               ; preds = %24
  %27 = call i32 @adfuzz.model.fortran_move.chosen(ptr %2, i64 %.049)
  %28 = sext i32 %27 to i64
  %29 = add i64 %.047, %28
  %30 = add i64 %.049, 1
  br label %24

31:                                               ; preds = %24
  call void @adfuzz.model.fortran_move.start_result(ptr %0, ptr %1, i32 1)
  %.not50 = icmp eq ptr %3, null
  br i1 %.not50, label %35, label %32

32:                                               ; preds = %31
  %33 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %34 = load i64, ptr %33, align 8
  br label %35

35:                                               ; preds = %32, %31
  %36 = phi i64 [ %34, %32 ], [ %.047, %31 ]
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 0, i64 %36)
  call void @adfuzz.model.fortran_move.make_room(ptr %0)
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %38 = load i64, ptr %37, align 8
  br label %39

39:                                               ; preds = %58, %35
  %.048 = phi i64 [ 0, %35 ], [ %.1, %58 ]
  %.0 = phi i64 [ 0, %35 ], [ %59, %58 ]
  %40 = icmp slt i64 %.0, %23
  br i1 %40, label %41, label %60

41:                                               ; preds = %39
  %42 = call i32 @adfuzz.model.fortran_move.chosen(ptr %2, i64 %.0)
  %.not51 = icmp eq i32 %42, 0
  br i1 %.not51, label %58, label %43

43:                                               ; preds = %41
  %44 = load ptr, ptr %0, align 8
  %45 = add i64 %.048, 1
  %46 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %47 = load i64, ptr %46, align 8
  %48 = mul i64 %.048, %47
  %49 = getelementptr inbounds i8, ptr %44, i64 %48
  %50 = load ptr, ptr %1, align 8
  %51 = call i64 @adfuzz.model.fortran_move.place(ptr %1, i64 %.0)
  %52 = getelementptr inbounds i8, ptr %50, i64 %51
  %53 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %54 = load i8, ptr %53, align 1
  %55 = sext i8 %54 to i32
  %56 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %57 = load i64, ptr %56, align 8
  call void @adfuzz.model.fortran_move.move(ptr %49, ptr %52, i32 %55, i64 %57)
  br label %58

58:                                               ; preds = %43, %41
  %.1 = phi i64 [ %45, %43 ], [ %.048, %41 ]
  %59 = add i64 %.0, 1
  br label %39

60:                                               ; preds = %62, %39
  %.2 = phi i64 [ %76, %62 ], [ %.048, %39 ]
  %61 = icmp slt i64 %.2, %38
  br i1 %61, label %62, label %77

62:                                               ; preds = %60
  %63 = load ptr, ptr %0, align 8
  %64 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %65 = load i64, ptr %64, align 8
  %66 = mul i64 %.2, %65
  %67 = getelementptr inbounds i8, ptr %63, i64 %66
  %68 = load ptr, ptr %3, align 8
  %69 = call i64 @adfuzz.model.fortran_move.place(ptr %3, i64 %.2)
  %70 = getelementptr inbounds i8, ptr %68, i64 %69
  %71 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %72 = load i8, ptr %71, align 1
  %73 = sext i8 %72 to i32
  %74 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %75 = load i64, ptr %74, align 8
  call void @adfuzz.model.fortran_move.move(ptr %67, ptr %70, i32 %73, i64 %75)
  %76 = add i64 %.2, 1
  br label %60

77:                                               ; preds = %60, %16
  ret void
}

declare void @_FortranAPack(ptr, ptr, ptr, ptr, ptr, i32)

; Function Attrs: alwaysinline nounwind
define internal i32 @adfuzz.model.fortran_move.chosen(ptr %0, i64 %1) #0 {
  %.not = icmp eq ptr %0, null
  br i1 %.not, label %17, label %3

3:                                                ; preds = %2
  %4 = load ptr, ptr %0, align 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %6 = load i8, ptr %5, align 4
  %.not5 = icmp eq i8 %6, 0
  br i1 %.not5, label %9, label %7

7:                                                ; preds = %3
  %8 = call i64 @adfuzz.model.fortran_move.place(ptr %0, i64 %1)
  br label %9

9:                                                ; preds = %7, %3
  %10 = phi i64 [ %8, %7 ], [ 0, %3 ]
  %11 = getelementptr inbounds i8, ptr %4, i64 %10
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %13 = load i64, ptr %12, align 8
  %14 = call i32 @adfuzz.model.fortran_move.is_true(ptr %11, i64 %13)
  %15 = icmp ne i32 %14, 0
  %16 = zext i1 %15 to i32
  br label %17

17:                                               ; preds = %9, %2
  %18 = phi i32 [ 1, %2 ], [ %16, %9 ]
  ret i32 %18
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAUnpack(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, i32 %5) #0 {
  %7 = alloca [20 x i64], align 16
  %8 = alloca [20 x i64], align 16
  %9 = alloca [20 x i64], align 16
  %10 = alloca [20 x i64], align 16
  %11 = call i32 @adfuzz.model.fortran_move.is_plain(ptr %1)
  %.not = icmp eq i32 %11, 0
  br i1 %.not, label %12, label %22

12:                                               ; preds = %6
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %14 = load i8, ptr %13, align 1
  %15 = call i1 @llvm.is.constant.i8(i8 %14)
  br i1 %15, label %16, label %21

16:                                               ; preds = %12
  call void @llvm.lifetime.start.p0(ptr %7)
  call void @llvm.lifetime.start.p0(ptr %8)
  call void @llvm.lifetime.start.p0(ptr %9)
  call void @llvm.lifetime.start.p0(ptr %10)
  %17 = call ptr @adfuzz.model.fortran_move.pass(ptr %7, ptr %0)
  %18 = call ptr @adfuzz.model.fortran_move.pass(ptr %8, ptr %1)
  %19 = call ptr @adfuzz.model.fortran_move.pass(ptr %9, ptr %2)
  %20 = call ptr @adfuzz.model.fortran_move.pass(ptr %10, ptr %3)
  call void @_FortranAUnpack(ptr %17, ptr %18, ptr %19, ptr %20, ptr %4, i32 %5)
  call void @adfuzz.model.fortran_move.pass_back(ptr %0, ptr %7)
  call void @llvm.lifetime.end.p0(ptr %10)
  call void @llvm.lifetime.end.p0(ptr %9)
  call void @llvm.lifetime.end.p0(ptr %8)
  call void @llvm.lifetime.end.p0(ptr %7)
  br label %92

21:                                               ; preds = %12
  call void @llvm.trap()
  unreachable

22:                                               ; preds = %6
  %23 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %24 = load i8, ptr %23, align 4
  %25 = sext i8 %24 to i32
  call void @adfuzz.model.fortran_move.start_result(ptr %0, ptr %1, i32 %25)
  %26 = getelementptr inbounds nuw i8, ptr %2, i64 20
  %27 = load i8, ptr %26, align 4
  %28 = icmp sgt i8 %27, 5
  br i1 %28, label %29, label %30

29:                                               ; preds = %22
  call void @llvm.trap()
  unreachable

30:                                               ; preds = %22
  %31 = icmp sgt i8 %27, 0
  br i1 %31, label %32, label %35

32:                                               ; preds = %30
  %33 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %34 = load i64, ptr %33, align 8
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 0, i64 %34)
  br label %35

35:                                               ; preds = %32, %30
  %36 = icmp sgt i8 %27, 1
  br i1 %36, label %37, label %40

37:                                               ; preds = %35
  %38 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %39 = load i64, ptr %38, align 8
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 1, i64 %39)
  br label %40

40:                                               ; preds = %37, %35
  %41 = icmp sgt i8 %27, 2
  br i1 %41, label %42, label %45

42:                                               ; preds = %40
  %43 = getelementptr inbounds nuw i8, ptr %2, i64 80
  %44 = load i64, ptr %43, align 8
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 2, i64 %44)
  br label %45

45:                                               ; preds = %42, %40
  %46 = icmp sgt i8 %27, 3
  br i1 %46, label %47, label %50

47:                                               ; preds = %45
  %48 = getelementptr inbounds nuw i8, ptr %2, i64 104
  %49 = load i64, ptr %48, align 8
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 3, i64 %49)
  br label %50

50:                                               ; preds = %47, %45
  %51 = icmp sgt i8 %27, 4
  br i1 %51, label %52, label %55

52:                                               ; preds = %50
  %53 = getelementptr inbounds nuw i8, ptr %2, i64 128
  %54 = load i64, ptr %53, align 8
  call void @adfuzz.model.fortran_move.shape_dimension(ptr %0, i32 4, i64 %54)
  br label %55

55:                                               ; preds = %52, %50
  call void @adfuzz.model.fortran_move.make_room(ptr %0)
  %56 = call i64 @adfuzz.model.fortran_move.elements(ptr %2)
  br label %57

57:                                               ; preds = %90, %55
  %.051 = phi i64 [ 0, %55 ], [ %91, %90 ]
  %.0 = phi i64 [ 0, %55 ], [ %.1, %90 ]
  %58 = icmp slt i64 %.051, %56
  br i1 %58, label %59, label %92

59:                                               ; preds = %57
  %60 = load ptr, ptr %0, align 8
  %61 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %62 = load i64, ptr %61, align 8
  %63 = mul i64 %.051, %62
  %64 = getelementptr inbounds i8, ptr %60, i64 %63
  %65 = call i32 @adfuzz.model.fortran_move.chosen(ptr %2, i64 %.051)
  %.not52 = icmp eq i32 %65, 0
  br i1 %.not52, label %76, label %66

66:                                               ; preds = %59
  %67 = load ptr, ptr %1, align 8
  %68 = add i64 %.0, 1
  %69 = call i64 @adfuzz.model.fortran_move.place(ptr %1, i64 %.0)
  %70 = getelementptr inbounds i8, ptr %67, i64 %69
  %71 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %72 = load i8, ptr %71, align 1
  %73 = sext i8 %72 to i32
  %74 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %75 = load i64, ptr %74, align 8
  call void @adfuzz.model.fortran_move.move(ptr %64, ptr %70, i32 %73, i64 %75)
  br label %90

76:                                               ; preds = %59
  %77 = load ptr, ptr %3, align 8
  %78 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %79 = load i8, ptr %78, align 4
  %.not53 = icmp eq i8 %79, 0
  br i1 %.not53, label %82, label %80

80:                                               ; preds = %76
  %81 = call i64 @adfuzz.model.fortran_move.place(ptr %3, i64 %.051)
  br label %82

82:                                               ; preds = %80, %76
  %83 = phi i64 [ %81, %80 ], [ 0, %76 ]
  %84 = getelementptr inbounds i8, ptr %77, i64 %83
  %85 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %86 = load i8, ptr %85, align 1
  %87 = sext i8 %86 to i32
  %88 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %89 = load i64, ptr %88, align 8
  call void @adfuzz.model.fortran_move.move(ptr %64, ptr %84, i32 %87, i64 %89)
  br label %90

90:                                               ; preds = %82, %66
  %.1 = phi i64 [ %68, %66 ], [ %.0, %82 ]
  %91 = add i64 %.051, 1
  br label %57

92:                                               ; preds = %57, %16
  ret void
}

declare void @_FortranAUnpack(ptr, ptr, ptr, ptr, ptr, i32)

; Function Attrs: alwaysinline nounwind
define internal i32 @adfuzz.model.fortran_move.same_shape(ptr %0, ptr %1) #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %4 = load i8, ptr %3, align 4
  %5 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %6 = load i8, ptr %5, align 4
  %7 = icmp eq i8 %4, %6
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %9 = load i8, ptr %8, align 4
  %10 = icmp sgt i8 %9, 5
  br i1 %10, label %11, label %12

11:                                               ; preds = %2
  call void @llvm.trap()
  unreachable

12:                                               ; preds = %2
  %13 = icmp sgt i8 %9, 0
  br i1 %13, label %14, label %21

14:                                               ; preds = %12
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %16 = load i64, ptr %15, align 8
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %18 = load i64, ptr %17, align 8
  %19 = icmp eq i64 %16, %18
  %20 = and i1 %7, %19
  br label %21

21:                                               ; preds = %14, %12
  %.0.in = phi i1 [ %20, %14 ], [ %7, %12 ]
  %22 = icmp sgt i8 %9, 1
  br i1 %22, label %23, label %30

23:                                               ; preds = %21
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %25 = load i64, ptr %24, align 8
  %26 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %27 = load i64, ptr %26, align 8
  %28 = icmp eq i64 %25, %27
  %29 = and i1 %.0.in, %28
  br label %30

30:                                               ; preds = %23, %21
  %.1.in = phi i1 [ %29, %23 ], [ %.0.in, %21 ]
  %31 = icmp sgt i8 %9, 2
  br i1 %31, label %32, label %39

32:                                               ; preds = %30
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %34 = load i64, ptr %33, align 8
  %35 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %36 = load i64, ptr %35, align 8
  %37 = icmp eq i64 %34, %36
  %38 = and i1 %.1.in, %37
  br label %39

39:                                               ; preds = %32, %30
  %.2.in = phi i1 [ %38, %32 ], [ %.1.in, %30 ]
  %40 = icmp sgt i8 %9, 3
  br i1 %40, label %41, label %48

41:                                               ; preds = %39
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %43 = load i64, ptr %42, align 8
  %44 = getelementptr inbounds nuw i8, ptr %1, i64 104
  %45 = load i64, ptr %44, align 8
  %46 = icmp eq i64 %43, %45
  %47 = and i1 %.2.in, %46
  br label %48

48:                                               ; preds = %41, %39
  %.3.in = phi i1 [ %47, %41 ], [ %.2.in, %39 ]
  %49 = icmp sgt i8 %9, 4
  br i1 %49, label %50, label %57

50:                                               ; preds = %48
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %52 = load i64, ptr %51, align 8
  %53 = getelementptr inbounds nuw i8, ptr %1, i64 128
  %54 = load i64, ptr %53, align 8
  %55 = icmp eq i64 %52, %54
  %56 = and i1 %.3.in, %55
  br label %57

57:                                               ; preds = %50, %48
  %.4.in = phi i1 [ %56, %50 ], [ %.3.in, %48 ]
  %.4 = zext i1 %.4.in to i32
  ret i32 %.4
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_move.copy_elements(ptr %0, ptr %1) #0 {
  %3 = call i64 @adfuzz.model.fortran_move.elements(ptr %0)
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %7 = load i8, ptr %6, align 1
  %8 = sext i8 %7 to i32
  %9 = icmp sgt i64 %3, 0
  br i1 %9, label %10, label %38

10:                                               ; preds = %2
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %12 = load i8, ptr %11, align 4
  %13 = icmp sgt i8 %12, 0
  br i1 %13, label %14, label %38

14:                                               ; preds = %10
  %15 = call i32 @adfuzz.model.fortran_move.may_overlap(ptr %0, ptr %1)
  %.not = icmp eq i32 %15, 0
  br i1 %.not, label %38, label %16

16:                                               ; preds = %14
  %17 = mul i64 %3, %5
  %18 = call ptr @malloc(i64 %17)
  br label %19

19:                                               ; preds = %21, %16
  %.046 = phi i64 [ 0, %16 ], [ %27, %21 ]
  %20 = icmp slt i64 %.046, %3
  br i1 %20, label %21, label %28

21:                                               ; preds = %19
  %22 = mul i64 %.046, %5
  %23 = getelementptr inbounds i8, ptr %18, i64 %22
  %24 = load ptr, ptr %1, align 8
  %25 = call i64 @adfuzz.model.fortran_move.place(ptr %1, i64 %.046)
  %26 = getelementptr inbounds i8, ptr %24, i64 %25
  call void @adfuzz.model.fortran_move.move(ptr %23, ptr %26, i32 %8, i64 %5)
  %27 = add i64 %.046, 1
  br label %19

28:                                               ; preds = %30, %19
  %.045 = phi i64 [ %36, %30 ], [ 0, %19 ]
  %29 = icmp slt i64 %.045, %3
  br i1 %29, label %30, label %37

30:                                               ; preds = %28
  %31 = load ptr, ptr %0, align 8
  %32 = call i64 @adfuzz.model.fortran_move.place(ptr %0, i64 %.045)
  %33 = getelementptr inbounds i8, ptr %31, i64 %32
  %34 = mul i64 %.045, %5
  %35 = getelementptr inbounds i8, ptr %18, i64 %34
  call void @adfuzz.model.fortran_move.move(ptr %33, ptr %35, i32 %8, i64 %5)
  %36 = add i64 %.045, 1
  br label %28

37:                                               ; preds = %28
  call void @free(ptr %18)
  br label %54

38:                                               ; preds = %14, %10, %2
  br label %39

39:                                               ; preds = %50, %38
  %.0 = phi i64 [ 0, %38 ], [ %53, %50 ]
  %40 = icmp slt i64 %.0, %3
  br i1 %40, label %41, label %54

41:                                               ; preds = %39
  %42 = load ptr, ptr %0, align 8
  %43 = call i64 @adfuzz.model.fortran_move.place(ptr %0, i64 %.0)
  %44 = getelementptr inbounds i8, ptr %42, i64 %43
  %45 = load ptr, ptr %1, align 8
  %46 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %47 = load i8, ptr %46, align 4
  %.not47 = icmp eq i8 %47, 0
  br i1 %.not47, label %50, label %48

48:                                               ; preds = %41
  %49 = call i64 @adfuzz.model.fortran_move.place(ptr %1, i64 %.0)
  br label %50

50:                                               ; preds = %48, %41
  %51 = phi i64 [ %49, %48 ], [ 0, %41 ]
  %52 = getelementptr inbounds i8, ptr %45, i64 %51
  call void @adfuzz.model.fortran_move.move(ptr %44, ptr %52, i32 %8, i64 %5)
  %53 = add i64 %.0, 1
  br label %39

54:                                               ; preds = %39, %37
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal i32 @adfuzz.model.fortran_move.may_overlap(ptr %0, ptr %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(ptr %3)
  call void @llvm.lifetime.start.p0(ptr %4)
  call void @llvm.lifetime.start.p0(ptr %5)
  call void @llvm.lifetime.start.p0(ptr %6)
  call void @adfuzz.model.fortran_move.reach(ptr %0, ptr %3, ptr %4)
  call void @adfuzz.model.fortran_move.reach(ptr %1, ptr %5, ptr %6)
  %7 = load ptr, ptr %3, align 8
  %8 = load ptr, ptr %6, align 8
  %9 = icmp ult ptr %7, %8
  %10 = load ptr, ptr %5, align 8
  %11 = load ptr, ptr %4, align 8
  %12 = icmp ult ptr %10, %11
  %13 = zext i1 %12 to i32
  %14 = select i1 %9, i32 %13, i32 0
  call void @llvm.lifetime.end.p0(ptr %6)
  call void @llvm.lifetime.end.p0(ptr %5)
  call void @llvm.lifetime.end.p0(ptr %4)
  call void @llvm.lifetime.end.p0(ptr %3)
  ret i32 %14
}

declare ptr @malloc(i64)

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_move.reach(ptr %0, ptr %1, ptr %2) #0 {
  %4 = load ptr, ptr %0, align 8
  store ptr %4, ptr %2, align 8
  store ptr %4, ptr %1, align 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %6 = load i8, ptr %5, align 4
  %7 = icmp sgt i8 %6, 5
  br i1 %7, label %8, label %9

8:                                                ; preds = %3
  call void @llvm.trap()
  unreachable

9:                                                ; preds = %3
  %10 = icmp sgt i8 %6, 0
  br i1 %10, label %11, label %25

11:                                               ; preds = %9
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %13 = load i64, ptr %12, align 8
  %14 = add i64 %13, -1
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %16 = load i64, ptr %15, align 8
  %17 = mul i64 %14, %16
  %18 = icmp sgt i64 %17, 0
  br i1 %18, label %19, label %22

19:                                               ; preds = %11
  %20 = load ptr, ptr %2, align 8
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 %17
  store ptr %21, ptr %2, align 8
  br label %25

22:                                               ; preds = %11
  %23 = load ptr, ptr %1, align 8
  %24 = getelementptr inbounds i8, ptr %23, i64 %17
  store ptr %24, ptr %1, align 8
  br label %25

25:                                               ; preds = %22, %19, %9
  %26 = icmp sgt i8 %6, 1
  br i1 %26, label %27, label %41

27:                                               ; preds = %25
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %29 = load i64, ptr %28, align 8
  %30 = add i64 %29, -1
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %32 = load i64, ptr %31, align 8
  %33 = mul i64 %30, %32
  %34 = icmp sgt i64 %33, 0
  br i1 %34, label %35, label %38

35:                                               ; preds = %27
  %36 = load ptr, ptr %2, align 8
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 %33
  store ptr %37, ptr %2, align 8
  br label %41

38:                                               ; preds = %27
  %39 = load ptr, ptr %1, align 8
  %40 = getelementptr inbounds i8, ptr %39, i64 %33
  store ptr %40, ptr %1, align 8
  br label %41

41:                                               ; preds = %38, %35, %25
  %42 = icmp sgt i8 %6, 2
  br i1 %42, label %43, label %57

43:                                               ; preds = %41
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %45 = load i64, ptr %44, align 8
  %46 = add i64 %45, -1
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %48 = load i64, ptr %47, align 8
  %49 = mul i64 %46, %48
  %50 = icmp sgt i64 %49, 0
  br i1 %50, label %51, label %54

51:                                               ; preds = %43
  %52 = load ptr, ptr %2, align 8
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 %49
  store ptr %53, ptr %2, align 8
  br label %57

54:                                               ; preds = %43
  %55 = load ptr, ptr %1, align 8
  %56 = getelementptr inbounds i8, ptr %55, i64 %49
  store ptr %56, ptr %1, align 8
  br label %57

57:                                               ; preds = %54, %51, %41
  %58 = icmp sgt i8 %6, 3
  br i1 %58, label %59, label %73

59:                                               ; preds = %57
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %61 = load i64, ptr %60, align 8
  %62 = add i64 %61, -1
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %64 = load i64, ptr %63, align 8
  %65 = mul i64 %62, %64
  %66 = icmp sgt i64 %65, 0
  br i1 %66, label %67, label %70

67:                                               ; preds = %59
  %68 = load ptr, ptr %2, align 8
  %69 = getelementptr inbounds nuw i8, ptr %68, i64 %65
  store ptr %69, ptr %2, align 8
  br label %73

70:                                               ; preds = %59
  %71 = load ptr, ptr %1, align 8
  %72 = getelementptr inbounds i8, ptr %71, i64 %65
  store ptr %72, ptr %1, align 8
  br label %73

73:                                               ; preds = %70, %67, %57
  %74 = icmp sgt i8 %6, 4
  br i1 %74, label %75, label %89

75:                                               ; preds = %73
  %76 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %77 = load i64, ptr %76, align 8
  %78 = add i64 %77, -1
  %79 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %80 = load i64, ptr %79, align 8
  %81 = mul i64 %78, %80
  %82 = icmp sgt i64 %81, 0
  br i1 %82, label %83, label %86

83:                                               ; preds = %75
  %84 = load ptr, ptr %2, align 8
  %85 = getelementptr inbounds nuw i8, ptr %84, i64 %81
  store ptr %85, ptr %2, align 8
  br label %89

86:                                               ; preds = %75
  %87 = load ptr, ptr %1, align 8
  %88 = getelementptr inbounds i8, ptr %87, i64 %81
  store ptr %88, ptr %1, align 8
  br label %89

89:                                               ; preds = %86, %83, %73
  %90 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %91 = load i64, ptr %90, align 8
  %92 = load ptr, ptr %2, align 8
  %93 = getelementptr inbounds i8, ptr %92, i64 %91
  store ptr %93, ptr %2, align 8
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal i32 @adfuzz.model.fortran_move.assigns_specially(ptr %0) #0 {
  %.not = icmp eq ptr %0, null
  br i1 %.not, label %6, label %2

2:                                                ; preds = %1
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 432
  %4 = load i8, ptr %3, align 1
  %.not2 = icmp eq i8 %4, 0
  %5 = zext i1 %.not2 to i32
  br label %6

6:                                                ; preds = %2, %1
  %7 = phi i32 [ 0, %1 ], [ %5, %2 ]
  ret i32 %7
}

; Function Attrs: alwaysinline nounwind
define internal i32 @adfuzz.model.fortran_move.ends_specially(ptr %0) #0 {
  %.not = icmp eq ptr %0, null
  br i1 %.not, label %6, label %2

2:                                                ; preds = %1
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 431
  %4 = load i8, ptr %3, align 1
  %.not2 = icmp eq i8 %4, 0
  %5 = zext i1 %.not2 to i32
  br label %6

6:                                                ; preds = %2, %1
  %7 = phi i32 [ 0, %1 ], [ %5, %2 ]
  ret i32 %7
}

; Function Attrs: alwaysinline nounwind
define internal i32 @adfuzz.model.fortran_move.has_parts(ptr %0) #0 {
  %.not = icmp eq ptr %0, null
  br i1 %.not, label %6, label %2

2:                                                ; preds = %1
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 430
  %4 = load i8, ptr %3, align 1
  %.not2 = icmp eq i8 %4, 0
  %5 = zext i1 %.not2 to i32
  br label %6

6:                                                ; preds = %2, %1
  %7 = phi i32 [ 0, %1 ], [ %5, %2 ]
  ret i32 %7
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_move.destroy_all(ptr %0, ptr %1) #0 {
  %3 = call i64 @adfuzz.model.fortran_move.elements(ptr %0)
  br label %4

4:                                                ; preds = %12, %2
  %.0 = phi i64 [ 0, %2 ], [ %15, %12 ]
  %5 = icmp slt i64 %.0, %3
  br i1 %5, label %6, label %16

6:                                                ; preds = %4
  %7 = load ptr, ptr %0, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %9 = load i8, ptr %8, align 4
  %.not = icmp eq i8 %9, 0
  br i1 %.not, label %12, label %10

10:                                               ; preds = %6
  %11 = call i64 @adfuzz.model.fortran_move.place(ptr %0, i64 %.0)
  br label %12

12:                                               ; preds = %10, %6
  %13 = phi i64 [ %11, %10 ], [ 0, %6 ]
  %14 = getelementptr inbounds i8, ptr %7, i64 %13
  call void @adfuzz.destroy(ptr %14, ptr %1)
  %15 = add i64 %.0, 1
  br label %4

16:                                               ; preds = %4
  ret void
}

; Function Attrs: alwaysinline nounwind
define internal i32 @adfuzz.model.fortran_move.has_defaults(ptr %0) #0 {
  %.not = icmp eq ptr %0, null
  br i1 %.not, label %6, label %2

2:                                                ; preds = %1
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 429
  %4 = load i8, ptr %3, align 1
  %.not2 = icmp eq i8 %4, 0
  %5 = zext i1 %.not2 to i32
  br label %6

6:                                                ; preds = %2, %1
  %7 = phi i32 [ 0, %1 ], [ %5, %2 ]
  ret i32 %7
}

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_move.initialise_all(ptr %0, ptr %1) #0 {
  %3 = call i64 @adfuzz.model.fortran_move.elements(ptr %0)
  br label %4

4:                                                ; preds = %12, %2
  %.0 = phi i64 [ 0, %2 ], [ %15, %12 ]
  %5 = icmp slt i64 %.0, %3
  br i1 %5, label %6, label %16

6:                                                ; preds = %4
  %7 = load ptr, ptr %0, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %9 = load i8, ptr %8, align 4
  %.not = icmp eq i8 %9, 0
  br i1 %.not, label %12, label %10

10:                                               ; preds = %6
  %11 = call i64 @adfuzz.model.fortran_move.place(ptr %0, i64 %.0)
  br label %12

12:                                               ; preds = %10, %6
  %13 = phi i64 [ %11, %10 ], [ 0, %6 ]
  %14 = getelementptr inbounds i8, ptr %7, i64 %13
  call void @adfuzz.initialise(ptr %14, ptr %1)
  %15 = add i64 %.0, 1
  br label %4

16:                                               ; preds = %4
  ret void
}

; Function Attrs: nounwind willreturn
declare void @adfuzz.assign(ptr, ptr, ptr) #4

; Function Attrs: nounwind willreturn
declare void @adfuzz.destroy(ptr, ptr) #4

; Function Attrs: nounwind willreturn
declare void @adfuzz.initialise(ptr, ptr) #4

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_move.copy_head(ptr %0, ptr %1) #0 {
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

; Function Attrs: nounwind willreturn memory(none)
declare i64 @adfuzz.integer(i64) #5

; Function Attrs: alwaysinline nounwind
define internal i32 @adfuzz.model.fortran_move.is_true(ptr %0, i64 %1) #0 {
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

attributes #0 = { alwaysinline nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { convergent nocallback nofree nosync nounwind willreturn memory(none) }
attributes #3 = { cold noreturn nounwind memory(inaccessiblemem: write) }
attributes #4 = { nounwind willreturn }
attributes #5 = { nounwind willreturn memory(none) }
