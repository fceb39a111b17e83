; ModuleID = '<string>'
source_filename = "fortran_objects.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAInitialize(ptr %0, ptr %1, i32 %2) #0 {
  %4 = call ptr @adfuzz.model.fortran_objects.type_of(ptr %0)
  %5 = call i32 @adfuzz.model.fortran_objects.has_defaults(ptr %4)
  %.not = icmp eq i32 %5, 0
  br i1 %.not, label %7, label %6

6:                                                ; preds = %3
  call void @adfuzz.model.fortran_objects.initialise_all(ptr %0, ptr %4)
  br label %7

7:                                                ; preds = %6, %3
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: alwaysinline nounwind
define internal ptr @adfuzz.model.fortran_objects.type_of(ptr %0) #0 {
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
define internal i32 @adfuzz.model.fortran_objects.has_defaults(ptr %0) #0 {
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
define internal void @adfuzz.model.fortran_objects.initialise_all(ptr %0, ptr %1) #0 {
  %3 = call i64 @adfuzz.model.fortran_objects.elements(ptr %0)
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
  %11 = call i64 @adfuzz.model.fortran_objects.place(ptr %0, i64 %.0)
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

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: alwaysinline nounwind
define i32 @adfuzz.model._FortranAAllocatableAllocate(ptr %0, ptr %1, i1 zeroext %2, ptr %3, ptr %4, i32 %5, ptr %6) #0 {
  %8 = alloca [20 x i64], align 16
  %9 = call ptr @adfuzz.model.fortran_objects.type_of(ptr %0)
  %.not = icmp eq ptr %6, null
  br i1 %.not, label %14, label %10

10:                                               ; preds = %7
  call void @llvm.lifetime.start.p0(ptr %8)
  %11 = call ptr @adfuzz.model.fortran_objects.pass(ptr %8, ptr %0)
  %12 = call i32 @_FortranAAllocatableAllocate(ptr %11, ptr %1, i1 zeroext %2, ptr %3, ptr %4, i32 %5, ptr %6)
  %13 = load ptr, ptr %11, align 8
  store ptr %13, ptr %0, align 8
  call void @llvm.lifetime.end.p0(ptr %8)
  br label %21

14:                                               ; preds = %7
  %15 = load ptr, ptr %0, align 8
  %.not19 = icmp eq ptr %15, null
  br i1 %.not19, label %18, label %16

16:                                               ; preds = %14
  br i1 %2, label %21, label %17

17:                                               ; preds = %16
  call void @llvm.trap()
  unreachable

18:                                               ; preds = %14
  call void @adfuzz.model.fortran_objects.make_room(ptr %0)
  %19 = call i32 @adfuzz.model.fortran_objects.has_defaults(ptr %9)
  %.not20 = icmp eq i32 %19, 0
  br i1 %.not20, label %21, label %20

20:                                               ; preds = %18
  call void @adfuzz.model.fortran_objects.initialise_all(ptr %0, ptr %9)
  br label %21

21:                                               ; preds = %20, %18, %16, %10
  %.0 = phi i32 [ %12, %10 ], [ 109, %16 ], [ 0, %20 ], [ 0, %18 ]
  ret i32 %.0
}

; Function Attrs: alwaysinline nounwind
define internal ptr @adfuzz.model.fortran_objects.pass(ptr %0, ptr %1) #0 {
  %.not = icmp eq ptr %1, null
  br i1 %.not, label %118, label %3

3:                                                ; preds = %2
  call void @adfuzz.model.fortran_objects.copy_head(ptr %0, ptr %1)
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

declare i32 @_FortranAAllocatableAllocate(ptr, ptr, i1 zeroext, ptr, ptr, i32, ptr)

; Function Attrs: cold noreturn nounwind memory(inaccessiblemem: write)
declare void @llvm.trap() #2

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_objects.make_room(ptr %0) #0 {
  %2 = call i64 @adfuzz.model.fortran_objects.elements(ptr %0)
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
define i32 @adfuzz.model._FortranAAllocatableDeallocate(ptr %0, i1 zeroext %1, ptr %2, ptr %3, i32 %4) #0 {
  %6 = alloca [20 x i64], align 16
  %7 = call ptr @adfuzz.model.fortran_objects.type_of(ptr %0)
  %8 = call i32 @adfuzz.model.fortran_objects.is_left_to_library(ptr %7)
  %.not = icmp eq i32 %8, 0
  br i1 %.not, label %13, label %9

9:                                                ; preds = %5
  call void @llvm.lifetime.start.p0(ptr %6)
  %10 = call ptr @adfuzz.model.fortran_objects.pass(ptr %6, ptr %0)
  %11 = call i32 @_FortranAAllocatableDeallocate(ptr %10, i1 zeroext %1, ptr %2, ptr %3, i32 %4)
  %12 = load ptr, ptr %10, align 8
  store ptr %12, ptr %0, align 8
  call void @llvm.lifetime.end.p0(ptr %6)
  br label %18

13:                                               ; preds = %5
  %14 = load ptr, ptr %0, align 8
  %.not15 = icmp eq ptr %14, null
  br i1 %.not15, label %15, label %17

15:                                               ; preds = %13
  br i1 %1, label %18, label %16

16:                                               ; preds = %15
  call void @llvm.trap()
  unreachable

17:                                               ; preds = %13
  call void @adfuzz.model.fortran_objects.release(ptr %0, ptr %7)
  br label %18

18:                                               ; preds = %17, %15, %9
  %.0 = phi i32 [ %11, %9 ], [ 0, %17 ], [ 110, %15 ]
  ret i32 %.0
}

; Function Attrs: alwaysinline nounwind
define internal i32 @adfuzz.model.fortran_objects.is_left_to_library(ptr %0) #0 {
  %2 = call i32 @adfuzz.model.fortran_objects.ends_specially(ptr %0)
  %.not = icmp eq i32 %2, 0
  br i1 %.not, label %4, label %3

3:                                                ; preds = %1
  call void @llvm.trap()
  unreachable

4:                                                ; preds = %1
  ret i32 0
}

declare i32 @_FortranAAllocatableDeallocate(ptr, i1 zeroext, ptr, ptr, i32)

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_objects.release(ptr %0, ptr %1) #0 {
  %3 = call i32 @adfuzz.model.fortran_objects.has_parts(ptr %1)
  %.not = icmp eq i32 %3, 0
  br i1 %.not, label %5, label %4

4:                                                ; preds = %2
  call void @llvm.trap()
  unreachable

5:                                                ; preds = %2
  %6 = load ptr, ptr %0, align 8
  call void @free(ptr %6)
  store ptr null, ptr %0, align 8
  ret void
}

; Function Attrs: alwaysinline nounwind
define i32 @adfuzz.model._FortranAPointerAllocate(ptr %0, i1 zeroext %1, ptr %2, ptr %3, i32 %4, ptr %5) #0 {
  %7 = alloca [20 x i64], align 16
  %8 = call ptr @adfuzz.model.fortran_objects.type_of(ptr %0)
  %.not = icmp eq ptr %5, null
  br i1 %.not, label %13, label %9

9:                                                ; preds = %6
  call void @llvm.lifetime.start.p0(ptr %7)
  %10 = call ptr @adfuzz.model.fortran_objects.pass(ptr %7, ptr %0)
  %11 = call i32 @_FortranAPointerAllocate(ptr %10, i1 zeroext %1, ptr %2, ptr %3, i32 %4, ptr %5)
  %12 = load ptr, ptr %10, align 8
  store ptr %12, ptr %0, align 8
  call void @llvm.lifetime.end.p0(ptr %7)
  br label %16

13:                                               ; preds = %6
  call void @adfuzz.model.fortran_objects.make_room(ptr %0)
  %14 = call i32 @adfuzz.model.fortran_objects.has_defaults(ptr %8)
  %.not16 = icmp eq i32 %14, 0
  br i1 %.not16, label %16, label %15

15:                                               ; preds = %13
  call void @adfuzz.model.fortran_objects.initialise_all(ptr %0, ptr %8)
  br label %16

16:                                               ; preds = %15, %13, %9
  %.0 = phi i32 [ %11, %9 ], [ 0, %15 ], [ 0, %13 ]
  ret i32 %.0
}

declare i32 @_FortranAPointerAllocate(ptr, i1 zeroext, ptr, ptr, i32, ptr)

; Function Attrs: alwaysinline nounwind
define i32 @adfuzz.model._FortranAPointerDeallocate(ptr %0, i1 zeroext %1, ptr %2, ptr %3, i32 %4) #0 {
  %6 = alloca [20 x i64], align 16
  %7 = call ptr @adfuzz.model.fortran_objects.type_of(ptr %0)
  %8 = call i32 @adfuzz.model.fortran_objects.is_left_to_library(ptr %7)
  %.not = icmp eq i32 %8, 0
  br i1 %.not, label %13, label %9

9:                                                ; preds = %5
  call void @llvm.lifetime.start.p0(ptr %6)
  %10 = call ptr @adfuzz.model.fortran_objects.pass(ptr %6, ptr %0)
  %11 = call i32 @_FortranAPointerDeallocate(ptr %10, i1 zeroext %1, ptr %2, ptr %3, i32 %4)
  %12 = load ptr, ptr %10, align 8
  store ptr %12, ptr %0, align 8
  call void @llvm.lifetime.end.p0(ptr %6)
  br label %16

13:                                               ; preds = %5
  %14 = load ptr, ptr %0, align 8
  %.not14 = icmp eq ptr %14, null
  br i1 %.not14, label %16, label %15

15:                                               ; preds = %13
  call void @adfuzz.model.fortran_objects.release(ptr %0, ptr %7)
  br label %16

16:                                               ; preds = %15, %13, %9
  %.0 = phi i32 [ %11, %9 ], [ 0, %15 ], [ 110, %13 ]
  ret i32 %.0
}

declare i32 @_FortranAPointerDeallocate(ptr, i1 zeroext, ptr, ptr, i32)

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranADestroy(ptr %0) #0 {
  %2 = call ptr @adfuzz.model.fortran_objects.type_of(ptr %0)
  %.not = icmp eq ptr %2, null
  br i1 %.not, label %9, label %3

3:                                                ; preds = %1
  %4 = call i32 @adfuzz.model.fortran_objects.is_left_to_library(ptr %2)
  %.not7 = icmp eq i32 %4, 0
  br i1 %.not7, label %6, label %5

5:                                                ; preds = %3
  call void @_FortranADestroy(ptr %0)
  br label %9

6:                                                ; preds = %3
  %7 = call i32 @adfuzz.model.fortran_objects.has_parts(ptr %2)
  %.not8 = icmp eq i32 %7, 0
  br i1 %.not8, label %9, label %8

8:                                                ; preds = %6
  call void @adfuzz.model.fortran_objects.destroy_all(ptr %0, ptr %2)
  br label %9

9:                                                ; preds = %8, %6, %5, %1
  ret void
}

declare void @_FortranADestroy(ptr)

; Function Attrs: alwaysinline nounwind
define internal i32 @adfuzz.model.fortran_objects.has_parts(ptr %0) #0 {
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
define internal void @adfuzz.model.fortran_objects.destroy_all(ptr %0, ptr %1) #0 {
  %3 = call i64 @adfuzz.model.fortran_objects.elements(ptr %0)
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
  %11 = call i64 @adfuzz.model.fortran_objects.place(ptr %0, i64 %.0)
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
define void @adfuzz.model._FortranAAllocatableInitDerivedForAllocate(ptr %0, ptr %1, i32 %2, i32 %3) #0 {
  %5 = load ptr, ptr %0, align 8
  %.not = icmp eq ptr %5, null
  br i1 %.not, label %6, label %37

6:                                                ; preds = %4
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 88
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %8, ptr %9, align 8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store i32 20240719, ptr %10, align 8
  %11 = trunc i32 %2 to i8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 20
  store i8 %11, ptr %12, align 4
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 21
  store i8 42, ptr %13, align 1
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 22
  store i8 2, ptr %14, align 2
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 23
  %16 = load i8, ptr %15, align 1
  %17 = or i8 %16, 1
  store i8 %17, ptr %15, align 1
  switch i32 %2, label %36 [
    i32 0, label %18
    i32 1, label %21
    i32 2, label %24
    i32 3, label %27
    i32 4, label %30
    i32 5, label %33
  ]

18:                                               ; preds = %6
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store ptr %1, ptr %19, align 8
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 0, ptr %20, align 8
  br label %37

21:                                               ; preds = %6
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store ptr %1, ptr %22, align 8
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 0, ptr %23, align 8
  br label %37

24:                                               ; preds = %6
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store ptr %1, ptr %25, align 8
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 0, ptr %26, align 8
  br label %37

27:                                               ; preds = %6
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store ptr %1, ptr %28, align 8
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 0, ptr %29, align 8
  br label %37

30:                                               ; preds = %6
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store ptr %1, ptr %31, align 8
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store i64 0, ptr %32, align 8
  br label %37

33:                                               ; preds = %6
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store ptr %1, ptr %34, align 8
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 152
  store i64 0, ptr %35, align 8
  br label %37

36:                                               ; preds = %6
  call void @llvm.trap()
  unreachable

37:                                               ; preds = %33, %30, %27, %24, %21, %18, %4
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model._FortranAAllocatableApplyMold(ptr %0, ptr %1, i32 %2) #0 {
  %4 = load ptr, ptr %0, align 8
  %.not = icmp eq ptr %4, null
  br i1 %.not, label %5, label %118

5:                                                ; preds = %3
  %6 = call ptr @adfuzz.model.fortran_objects.type_of(ptr %1)
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %8, ptr %9, align 8
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %11 = load i8, ptr %10, align 1
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 21
  store i8 %11, ptr %12, align 1
  %13 = trunc i32 %2 to i8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 20
  store i8 %13, ptr %14, align 4
  %15 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %16 = load i8, ptr %15, align 4
  %17 = sext i8 %16 to i32
  %18 = icmp eq i32 %2, %17
  br i1 %18, label %19, label %94

19:                                               ; preds = %5
  %20 = icmp sgt i32 %2, 5
  br i1 %20, label %21, label %22

21:                                               ; preds = %19
  call void @llvm.trap()
  unreachable

22:                                               ; preds = %19
  %23 = icmp sgt i32 %2, 0
  br i1 %23, label %24, label %34

24:                                               ; preds = %22
  %25 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %26 = load i64, ptr %25, align 8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 %26, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %29 = load i64, ptr %28, align 8
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %29, ptr %30, align 8
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %32 = load i64, ptr %31, align 8
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %32, ptr %33, align 8
  br label %34

34:                                               ; preds = %24, %22
  %35 = icmp sgt i32 %2, 1
  br i1 %35, label %36, label %49

36:                                               ; preds = %34
  %37 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %38 = load i64, ptr %37, align 8
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %38, ptr %39, align 8
  %40 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %41 = load i64, ptr %40, align 8
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %41, ptr %42, align 8
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %44 = load i64, ptr %43, align 8
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %46 = load i64, ptr %45, align 8
  %47 = mul i64 %44, %46
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %47, ptr %48, align 8
  br label %49

49:                                               ; preds = %36, %34
  %50 = icmp sgt i32 %2, 2
  br i1 %50, label %51, label %64

51:                                               ; preds = %49
  %52 = getelementptr inbounds nuw i8, ptr %1, i64 72
  %53 = load i64, ptr %52, align 8
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 %53, ptr %54, align 8
  %55 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %56 = load i64, ptr %55, align 8
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 %56, ptr %57, align 8
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %59 = load i64, ptr %58, align 8
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %61 = load i64, ptr %60, align 8
  %62 = mul i64 %59, %61
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 88
  store i64 %62, ptr %63, align 8
  br label %64

64:                                               ; preds = %51, %49
  %65 = icmp sgt i32 %2, 3
  br i1 %65, label %66, label %79

66:                                               ; preds = %64
  %67 = getelementptr inbounds nuw i8, ptr %1, i64 96
  %68 = load i64, ptr %67, align 8
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 %68, ptr %69, align 8
  %70 = getelementptr inbounds nuw i8, ptr %1, i64 104
  %71 = load i64, ptr %70, align 8
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 %71, ptr %72, align 8
  %73 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %74 = load i64, ptr %73, align 8
  %75 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %76 = load i64, ptr %75, align 8
  %77 = mul i64 %74, %76
  %78 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %77, ptr %78, align 8
  br label %79

79:                                               ; preds = %66, %64
  %80 = icmp sgt i32 %2, 4
  br i1 %80, label %81, label %94

81:                                               ; preds = %79
  %82 = getelementptr inbounds nuw i8, ptr %1, i64 120
  %83 = load i64, ptr %82, align 8
  %84 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store i64 %83, ptr %84, align 8
  %85 = getelementptr inbounds nuw i8, ptr %1, i64 128
  %86 = load i64, ptr %85, align 8
  %87 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store i64 %86, ptr %87, align 8
  %88 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %89 = load i64, ptr %88, align 8
  %90 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %91 = load i64, ptr %90, align 8
  %92 = mul i64 %89, %91
  %93 = getelementptr inbounds nuw i8, ptr %0, i64 136
  store i64 %92, ptr %93, align 8
  br label %94

94:                                               ; preds = %81, %79, %5
  %95 = getelementptr inbounds nuw i8, ptr %0, i64 23
  %96 = load i8, ptr %95, align 1
  %97 = and i8 %96, 1
  %.not70 = icmp eq i8 %97, 0
  br i1 %.not70, label %118, label %98

98:                                               ; preds = %94
  switch i32 %2, label %117 [
    i32 0, label %99
    i32 1, label %102
    i32 2, label %105
    i32 3, label %108
    i32 4, label %111
    i32 5, label %114
  ]

99:                                               ; preds = %98
  %100 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store ptr %6, ptr %100, align 8
  %101 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 0, ptr %101, align 8
  br label %118

102:                                              ; preds = %98
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store ptr %6, ptr %103, align 8
  %104 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 0, ptr %104, align 8
  br label %118

105:                                              ; preds = %98
  %106 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store ptr %6, ptr %106, align 8
  %107 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store i64 0, ptr %107, align 8
  br label %118

108:                                              ; preds = %98
  %109 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store ptr %6, ptr %109, align 8
  %110 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 0, ptr %110, align 8
  br label %118

111:                                              ; preds = %98
  %112 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store ptr %6, ptr %112, align 8
  %113 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store i64 0, ptr %113, align 8
  br label %118

114:                                              ; preds = %98
  %115 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store ptr %6, ptr %115, align 8
  %116 = getelementptr inbounds nuw i8, ptr %0, i64 152
  store i64 0, ptr %116, align 8
  br label %118

117:                                              ; preds = %98
  call void @llvm.trap()
  unreachable

118:                                              ; preds = %114, %111, %108, %105, %102, %99, %94, %3
  ret void
}

; Function Attrs: alwaysinline nounwind
define i32 @adfuzz.model._FortranAAllocatableAllocateSource(ptr %0, ptr %1, i1 zeroext %2, ptr %3, ptr %4, i32 %5) #0 {
  %7 = alloca [20 x i64], align 16
  %8 = alloca [20 x i64], align 16
  %9 = call ptr @adfuzz.model.fortran_objects.type_of(ptr %1)
  %10 = call i32 @adfuzz.model.fortran_objects.is_plain(ptr %1)
  %.not = icmp eq i32 %10, 0
  %.not43 = icmp eq ptr %9, null
  %or.cond = select i1 %.not, i1 %.not43, i1 false
  br i1 %or.cond, label %.critedge, label %11

11:                                               ; preds = %6
  %12 = call i32 @adfuzz.model.fortran_objects.has_parts(ptr %9)
  %.not44 = icmp eq i32 %12, 0
  br i1 %.not44, label %13, label %.critedge

13:                                               ; preds = %11
  %14 = call i32 @adfuzz.model.fortran_objects.assigns_specially(ptr %9)
  %.not46 = icmp eq i32 %14, 0
  br i1 %.not46, label %24, label %.critedge

.critedge:                                        ; preds = %13, %11, %6
  %15 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %16 = load i8, ptr %15, align 1
  %17 = call i1 @llvm.is.constant.i8(i8 %16)
  br i1 %17, label %19, label %18

18:                                               ; preds = %.critedge
  call void @llvm.trap()
  unreachable

19:                                               ; preds = %.critedge
  call void @llvm.lifetime.start.p0(ptr %7)
  call void @llvm.lifetime.start.p0(ptr %8)
  %20 = call ptr @adfuzz.model.fortran_objects.pass(ptr %8, ptr %0)
  %21 = call ptr @adfuzz.model.fortran_objects.pass(ptr %7, ptr %1)
  %22 = call i32 @_FortranAAllocatableAllocateSource(ptr %20, ptr %21, i1 zeroext %2, ptr %3, ptr %4, i32 %5)
  %23 = load ptr, ptr %20, align 8
  store ptr %23, ptr %0, align 8
  call void @llvm.lifetime.end.p0(ptr %8)
  call void @llvm.lifetime.end.p0(ptr %7)
  br label %56

24:                                               ; preds = %13
  %25 = load ptr, ptr %0, align 8
  %.not47 = icmp eq ptr %25, null
  br i1 %.not47, label %28, label %26

26:                                               ; preds = %24
  br i1 %2, label %56, label %27

27:                                               ; preds = %26
  call void @llvm.trap()
  unreachable

28:                                               ; preds = %24
  call void @adfuzz.model.fortran_objects.make_room(ptr %0)
  %29 = call i64 @adfuzz.model.fortran_objects.elements(ptr %0)
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %31 = load i64, ptr %30, align 8
  br label %32

32:                                               ; preds = %54, %28
  %.042 = phi i64 [ 0, %28 ], [ %55, %54 ]
  %33 = icmp slt i64 %.042, %29
  br i1 %33, label %34, label %56

34:                                               ; preds = %32
  %35 = load ptr, ptr %1, align 8
  %36 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %37 = load i8, ptr %36, align 4
  %.not48 = icmp eq i8 %37, 0
  br i1 %.not48, label %40, label %38

38:                                               ; preds = %34
  %39 = call i64 @adfuzz.model.fortran_objects.place(ptr %1, i64 %.042)
  br label %40

40:                                               ; preds = %38, %34
  %41 = phi i64 [ %39, %38 ], [ 0, %34 ]
  %42 = getelementptr inbounds i8, ptr %35, i64 %41
  %.not49 = icmp eq ptr %9, null
  br i1 %.not49, label %47, label %43

43:                                               ; preds = %40
  %44 = load ptr, ptr %0, align 8
  %45 = mul i64 %.042, %31
  %46 = getelementptr inbounds i8, ptr %44, i64 %45
  call void @adfuzz.assign(ptr %46, ptr %42, ptr %9)
  br label %54

47:                                               ; preds = %40
  %48 = load ptr, ptr %0, align 8
  %49 = mul i64 %.042, %31
  %50 = getelementptr inbounds i8, ptr %48, i64 %49
  %51 = getelementptr inbounds nuw i8, ptr %1, i64 21
  %52 = load i8, ptr %51, align 1
  %53 = sext i8 %52 to i32
  call void @adfuzz.model.fortran_objects.move(ptr %50, ptr %42, i32 %53, i64 %31)
  br label %54

54:                                               ; preds = %47, %43
  %55 = add i64 %.042, 1
  br label %32

56:                                               ; preds = %32, %26, %19
  %.0 = phi i32 [ %22, %19 ], [ 109, %26 ], [ 0, %32 ]
  ret i32 %.0
}

; Function Attrs: alwaysinline nounwind
define internal i32 @adfuzz.model.fortran_objects.is_plain(ptr %0) #0 {
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
define internal i32 @adfuzz.model.fortran_objects.assigns_specially(ptr %0) #0 {
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

; Function Attrs: convergent nocallback nofree nosync nounwind willreturn memory(none)
declare i1 @llvm.is.constant.i8(i8) #3

declare i32 @_FortranAAllocatableAllocateSource(ptr, ptr, i1 zeroext, ptr, ptr, i32)

; Function Attrs: alwaysinline nounwind
define internal i64 @adfuzz.model.fortran_objects.elements(ptr %0) #0 {
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
define internal i64 @adfuzz.model.fortran_objects.place(ptr %0, i64 %1) #0 {
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

; Function Attrs: nounwind willreturn
declare void @adfuzz.assign(ptr, ptr, ptr) #4

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_objects.move(ptr %0, ptr %1, i32 %2, i64 %3) #0 {
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
define i32 @adfuzz.model._FortranAAllocatableDeallocatePolymorphic(ptr %0, ptr %1, i1 zeroext %2, ptr %3, ptr %4, i32 %5) #0 {
  %7 = call i32 @adfuzz.model._FortranAAllocatableDeallocate(ptr %0, i1 zeroext %2, ptr %3, ptr %4, i32 %5)
  %8 = icmp ne i32 %7, 0
  %.not = icmp eq ptr %1, null
  %or.cond = or i1 %8, %.not
  br i1 %or.cond, label %26, label %9

9:                                                ; preds = %6
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 21
  store i8 42, ptr %10, align 1
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %12 = load i8, ptr %11, align 4
  switch i8 %12, label %25 [
    i8 0, label %13
    i8 1, label %15
    i8 2, label %17
    i8 3, label %19
    i8 4, label %21
    i8 5, label %23
  ]

13:                                               ; preds = %9
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store ptr %1, ptr %14, align 8
  br label %26

15:                                               ; preds = %9
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store ptr %1, ptr %16, align 8
  br label %26

17:                                               ; preds = %9
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store ptr %1, ptr %18, align 8
  br label %26

19:                                               ; preds = %9
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store ptr %1, ptr %20, align 8
  br label %26

21:                                               ; preds = %9
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store ptr %1, ptr %22, align 8
  br label %26

23:                                               ; preds = %9
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store ptr %1, ptr %24, align 8
  br label %26

25:                                               ; preds = %9
  call void @llvm.trap()
  unreachable

26:                                               ; preds = %23, %21, %19, %17, %15, %13, %6
  ret i32 %7
}

; Function Attrs: nounwind willreturn
declare void @adfuzz.initialise(ptr, ptr) #4

; Function Attrs: alwaysinline nounwind
define internal void @adfuzz.model.fortran_objects.copy_head(ptr %0, ptr %1) #0 {
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

; Function Attrs: alwaysinline nounwind
define internal i32 @adfuzz.model.fortran_objects.ends_specially(ptr %0) #0 {
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

declare void @free(ptr)

; Function Attrs: nounwind willreturn
declare void @adfuzz.destroy(ptr, ptr) #4

; Function Attrs: nounwind willreturn memory(none)
declare i64 @adfuzz.integer(i64) #5

attributes #0 = { alwaysinline nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { cold noreturn nounwind memory(inaccessiblemem: write) }
attributes #3 = { convergent nocallback nofree nosync nounwind willreturn memory(none) }
attributes #4 = { nounwind willreturn }
attributes #5 = { nounwind willreturn memory(none) }
