; ModuleID = '<string>'
source_filename = "openmp.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@adfuzz_orphaned = dso_local constant [155 x i8] c"adfuzz: the derivative of an orphaned OpenMP construct was called by a team of several threads; differentiate the function that begins the parallel region\00", align 16

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone_check() #0 {
  %1 = call i32 @omp_get_num_threads()
  %2 = icmp sgt i32 %1, 1
  br i1 %2, label %3, label %5

3:                                                ; preds = %0
  %4 = call i32 @puts(ptr @adfuzz_orphaned)
  call void @abort()
  unreachable

5:                                                ; preds = %0
  ret void
}

declare i32 @omp_get_num_threads()

declare i32 @puts(ptr)

declare void @abort()

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_for_static_init_4(ptr %0, i32 %1, i32 %2, ptr %3, ptr %4, ptr %5, ptr %6, i32 %7, i32 %8) #0 {
  %10 = icmp sgt i32 %7, 0
  br i1 %10, label %11, label %15

11:                                               ; preds = %9
  %12 = load i32, ptr %5, align 4
  %13 = load i32, ptr %4, align 4
  %14 = icmp slt i32 %12, %13
  br i1 %14, label %19, label %21

15:                                               ; preds = %9
  %16 = load i32, ptr %4, align 4
  %17 = load i32, ptr %5, align 4
  %18 = icmp slt i32 %16, %17
  br i1 %18, label %19, label %21

19:                                               ; preds = %15, %11
  %.not16 = icmp eq ptr %3, null
  br i1 %.not16, label %35, label %20

20:                                               ; preds = %19
  store i32 0, ptr %3, align 4
  br label %35

21:                                               ; preds = %15, %11
  %.not = icmp eq ptr %3, null
  br i1 %.not, label %23, label %22

22:                                               ; preds = %21
  store i32 1, ptr %3, align 4
  br label %23

23:                                               ; preds = %22, %21
  %24 = icmp sgt i32 %7, 0
  br i1 %24, label %25, label %30

25:                                               ; preds = %23
  %26 = load i32, ptr %5, align 4
  %27 = load i32, ptr %4, align 4
  %28 = sub i32 %26, %27
  %29 = add i32 %28, 1
  br label %35

30:                                               ; preds = %23
  %31 = load i32, ptr %5, align 4
  %32 = load i32, ptr %4, align 4
  %33 = xor i32 %32, -1
  %34 = add i32 %31, %33
  br label %35

35:                                               ; preds = %30, %25, %20, %19
  %storemerge = phi i32 [ %7, %19 ], [ %7, %20 ], [ %29, %25 ], [ %34, %30 ]
  store i32 %storemerge, ptr %6, align 4
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_dist_for_static_init_4(ptr %0, i32 %1, i32 %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, i32 %8, i32 %9) #0 {
  %11 = load i32, ptr %5, align 4
  store i32 %11, ptr %6, align 4
  call void @adfuzz.model.alone___kmpc_for_static_init_4(ptr %0, i32 %1, i32 %2, ptr %3, ptr %4, ptr %5, ptr %7, i32 %8, i32 %9)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_dispatch_init_4(ptr %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5, i32 %6) #0 {
  %8 = sext i32 %3 to i64
  store i64 %8, ptr %0, align 8
  %9 = sext i32 %4 to i64
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %9, ptr %10, align 8
  %11 = sext i32 %5 to i64
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store i64 %11, ptr %12, align 8
  %13 = icmp sgt i32 %5, 0
  %14 = icmp sle i32 %3, %4
  %15 = icmp sle i32 %4, %3
  %.in = select i1 %13, i1 %14, i1 %15
  %16 = zext i1 %.in to i64
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 %16, ptr %17, align 8
  ret void
}

; Function Attrs: alwaysinline nounwind
define i32 @adfuzz.model.alone___kmpc_dispatch_next_4(ptr %0, i32 %1, ptr %2, ptr %3, ptr %4, ptr %5) #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %8 = load i64, ptr %7, align 8
  %.not = icmp eq i64 %8, 0
  br i1 %.not, label %22, label %9

9:                                                ; preds = %6
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 0, ptr %10, align 8
  %11 = load i64, ptr %0, align 8
  %12 = trunc i64 %11 to i32
  store i32 %12, ptr %3, align 4
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %14 = load i64, ptr %13, align 8
  %15 = trunc i64 %14 to i32
  store i32 %15, ptr %4, align 4
  %.not11 = icmp eq ptr %5, null
  br i1 %.not11, label %20, label %16

16:                                               ; preds = %9
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %18 = load i64, ptr %17, align 8
  %19 = trunc i64 %18 to i32
  store i32 %19, ptr %5, align 4
  br label %20

20:                                               ; preds = %16, %9
  %.not12 = icmp eq ptr %2, null
  br i1 %.not12, label %22, label %21

21:                                               ; preds = %20
  store i32 1, ptr %2, align 4
  br label %22

22:                                               ; preds = %21, %20, %6
  %.0 = phi i32 [ 0, %6 ], [ 1, %21 ], [ 1, %20 ]
  ret i32 %.0
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_dispatch_fini_4(ptr %0, i32 %1) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_for_static_init_4u(ptr %0, i32 %1, i32 %2, ptr %3, ptr %4, ptr %5, ptr %6, i32 %7, i32 %8) #0 {
  %10 = icmp sgt i32 %7, 0
  br i1 %10, label %11, label %15

11:                                               ; preds = %9
  %12 = load i32, ptr %5, align 4
  %13 = load i32, ptr %4, align 4
  %14 = icmp ult i32 %12, %13
  br i1 %14, label %19, label %21

15:                                               ; preds = %9
  %16 = load i32, ptr %4, align 4
  %17 = load i32, ptr %5, align 4
  %18 = icmp ult i32 %16, %17
  br i1 %18, label %19, label %21

19:                                               ; preds = %15, %11
  %.not16 = icmp eq ptr %3, null
  br i1 %.not16, label %35, label %20

20:                                               ; preds = %19
  store i32 0, ptr %3, align 4
  br label %35

21:                                               ; preds = %15, %11
  %.not = icmp eq ptr %3, null
  br i1 %.not, label %23, label %22

22:                                               ; preds = %21
  store i32 1, ptr %3, align 4
  br label %23

23:                                               ; preds = %22, %21
  %24 = icmp sgt i32 %7, 0
  br i1 %24, label %25, label %30

25:                                               ; preds = %23
  %26 = load i32, ptr %5, align 4
  %27 = load i32, ptr %4, align 4
  %28 = sub i32 %26, %27
  %29 = add i32 %28, 1
  br label %35

30:                                               ; preds = %23
  %31 = load i32, ptr %5, align 4
  %32 = load i32, ptr %4, align 4
  %33 = xor i32 %32, -1
  %34 = add i32 %31, %33
  br label %35

35:                                               ; preds = %30, %25, %20, %19
  %storemerge = phi i32 [ %7, %19 ], [ %7, %20 ], [ %29, %25 ], [ %34, %30 ]
  store i32 %storemerge, ptr %6, align 4
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_dist_for_static_init_4u(ptr %0, i32 %1, i32 %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, i32 %8, i32 %9) #0 {
  %11 = load i32, ptr %5, align 4
  store i32 %11, ptr %6, align 4
  call void @adfuzz.model.alone___kmpc_for_static_init_4u(ptr %0, i32 %1, i32 %2, ptr %3, ptr %4, ptr %5, ptr %7, i32 %8, i32 %9)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_dispatch_init_4u(ptr %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5, i32 %6) #0 {
  %8 = zext i32 %3 to i64
  store i64 %8, ptr %0, align 8
  %9 = zext i32 %4 to i64
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %9, ptr %10, align 8
  %11 = sext i32 %5 to i64
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store i64 %11, ptr %12, align 8
  %13 = icmp sgt i32 %5, 0
  %14 = icmp ule i32 %3, %4
  %15 = icmp ule i32 %4, %3
  %.in = select i1 %13, i1 %14, i1 %15
  %16 = zext i1 %.in to i64
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 %16, ptr %17, align 8
  ret void
}

; Function Attrs: alwaysinline nounwind
define i32 @adfuzz.model.alone___kmpc_dispatch_next_4u(ptr %0, i32 %1, ptr %2, ptr %3, ptr %4, ptr %5) #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %8 = load i64, ptr %7, align 8
  %.not = icmp eq i64 %8, 0
  br i1 %.not, label %22, label %9

9:                                                ; preds = %6
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 0, ptr %10, align 8
  %11 = load i64, ptr %0, align 8
  %12 = trunc i64 %11 to i32
  store i32 %12, ptr %3, align 4
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %14 = load i64, ptr %13, align 8
  %15 = trunc i64 %14 to i32
  store i32 %15, ptr %4, align 4
  %.not11 = icmp eq ptr %5, null
  br i1 %.not11, label %20, label %16

16:                                               ; preds = %9
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %18 = load i64, ptr %17, align 8
  %19 = trunc i64 %18 to i32
  store i32 %19, ptr %5, align 4
  br label %20

20:                                               ; preds = %16, %9
  %.not12 = icmp eq ptr %2, null
  br i1 %.not12, label %22, label %21

21:                                               ; preds = %20
  store i32 1, ptr %2, align 4
  br label %22

22:                                               ; preds = %21, %20, %6
  %.0 = phi i32 [ 0, %6 ], [ 1, %21 ], [ 1, %20 ]
  ret i32 %.0
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_dispatch_fini_4u(ptr %0, i32 %1) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_for_static_init_8(ptr %0, i32 %1, i32 %2, ptr %3, ptr %4, ptr %5, ptr %6, i64 %7, i64 %8) #0 {
  %10 = icmp sgt i64 %7, 0
  br i1 %10, label %11, label %15

11:                                               ; preds = %9
  %12 = load i64, ptr %5, align 8
  %13 = load i64, ptr %4, align 8
  %14 = icmp slt i64 %12, %13
  br i1 %14, label %19, label %21

15:                                               ; preds = %9
  %16 = load i64, ptr %4, align 8
  %17 = load i64, ptr %5, align 8
  %18 = icmp slt i64 %16, %17
  br i1 %18, label %19, label %21

19:                                               ; preds = %15, %11
  %.not16 = icmp eq ptr %3, null
  br i1 %.not16, label %35, label %20

20:                                               ; preds = %19
  store i32 0, ptr %3, align 4
  br label %35

21:                                               ; preds = %15, %11
  %.not = icmp eq ptr %3, null
  br i1 %.not, label %23, label %22

22:                                               ; preds = %21
  store i32 1, ptr %3, align 4
  br label %23

23:                                               ; preds = %22, %21
  %24 = icmp sgt i64 %7, 0
  br i1 %24, label %25, label %30

25:                                               ; preds = %23
  %26 = load i64, ptr %5, align 8
  %27 = load i64, ptr %4, align 8
  %28 = sub i64 %26, %27
  %29 = add i64 %28, 1
  br label %35

30:                                               ; preds = %23
  %31 = load i64, ptr %5, align 8
  %32 = load i64, ptr %4, align 8
  %33 = xor i64 %32, -1
  %34 = add i64 %31, %33
  br label %35

35:                                               ; preds = %30, %25, %20, %19
  %storemerge = phi i64 [ %7, %19 ], [ %7, %20 ], [ %29, %25 ], [ %34, %30 ]
  store i64 %storemerge, ptr %6, align 8
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_dist_for_static_init_8(ptr %0, i32 %1, i32 %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, i64 %8, i64 %9) #0 {
  %11 = load i64, ptr %5, align 8
  store i64 %11, ptr %6, align 8
  call void @adfuzz.model.alone___kmpc_for_static_init_8(ptr %0, i32 %1, i32 %2, ptr %3, ptr %4, ptr %5, ptr %7, i64 %8, i64 %9)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_dispatch_init_8(ptr %0, i32 %1, i32 %2, i64 %3, i64 %4, i64 %5, i64 %6) #0 {
  store i64 %3, ptr %0, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %4, ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store i64 %5, ptr %9, align 8
  %10 = icmp sgt i64 %5, 0
  %11 = icmp sle i64 %3, %4
  %12 = icmp sle i64 %4, %3
  %.in = select i1 %10, i1 %11, i1 %12
  %13 = zext i1 %.in to i64
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 %13, ptr %14, align 8
  ret void
}

; Function Attrs: alwaysinline nounwind
define i32 @adfuzz.model.alone___kmpc_dispatch_next_8(ptr %0, i32 %1, ptr %2, ptr %3, ptr %4, ptr %5) #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %8 = load i64, ptr %7, align 8
  %.not = icmp eq i64 %8, 0
  br i1 %.not, label %19, label %9

9:                                                ; preds = %6
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 0, ptr %10, align 8
  %11 = load i64, ptr %0, align 8
  store i64 %11, ptr %3, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %13 = load i64, ptr %12, align 8
  store i64 %13, ptr %4, align 8
  %.not11 = icmp eq ptr %5, null
  br i1 %.not11, label %17, label %14

14:                                               ; preds = %9
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %16 = load i64, ptr %15, align 8
  store i64 %16, ptr %5, align 8
  br label %17

17:                                               ; preds = %14, %9
  %.not12 = icmp eq ptr %2, null
  br i1 %.not12, label %19, label %18

18:                                               ; preds = %17
  store i32 1, ptr %2, align 4
  br label %19

19:                                               ; preds = %18, %17, %6
  %.0 = phi i32 [ 0, %6 ], [ 1, %18 ], [ 1, %17 ]
  ret i32 %.0
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_dispatch_fini_8(ptr %0, i32 %1) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_for_static_init_8u(ptr %0, i32 %1, i32 %2, ptr %3, ptr %4, ptr %5, ptr %6, i64 %7, i64 %8) #0 {
  %10 = icmp sgt i64 %7, 0
  br i1 %10, label %11, label %15

11:                                               ; preds = %9
  %12 = load i64, ptr %5, align 8
  %13 = load i64, ptr %4, align 8
  %14 = icmp ult i64 %12, %13
  br i1 %14, label %19, label %21

15:                                               ; preds = %9
  %16 = load i64, ptr %4, align 8
  %17 = load i64, ptr %5, align 8
  %18 = icmp ult i64 %16, %17
  br i1 %18, label %19, label %21

19:                                               ; preds = %15, %11
  %.not16 = icmp eq ptr %3, null
  br i1 %.not16, label %35, label %20

20:                                               ; preds = %19
  store i32 0, ptr %3, align 4
  br label %35

21:                                               ; preds = %15, %11
  %.not = icmp eq ptr %3, null
  br i1 %.not, label %23, label %22

22:                                               ; preds = %21
  store i32 1, ptr %3, align 4
  br label %23

23:                                               ; preds = %22, %21
  %24 = icmp sgt i64 %7, 0
  br i1 %24, label %25, label %30

25:                                               ; preds = %23
  %26 = load i64, ptr %5, align 8
  %27 = load i64, ptr %4, align 8
  %28 = sub i64 %26, %27
  %29 = add i64 %28, 1
  br label %35

30:                                               ; preds = %23
  %31 = load i64, ptr %5, align 8
  %32 = load i64, ptr %4, align 8
  %33 = xor i64 %32, -1
  %34 = add i64 %31, %33
  br label %35

35:                                               ; preds = %30, %25, %20, %19
  %storemerge = phi i64 [ %7, %19 ], [ %7, %20 ], [ %29, %25 ], [ %34, %30 ]
  store i64 %storemerge, ptr %6, align 8
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_dist_for_static_init_8u(ptr %0, i32 %1, i32 %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, i64 %8, i64 %9) #0 {
  %11 = load i64, ptr %5, align 8
  store i64 %11, ptr %6, align 8
  call void @adfuzz.model.alone___kmpc_for_static_init_8u(ptr %0, i32 %1, i32 %2, ptr %3, ptr %4, ptr %5, ptr %7, i64 %8, i64 %9)
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_dispatch_init_8u(ptr %0, i32 %1, i32 %2, i64 %3, i64 %4, i64 %5, i64 %6) #0 {
  store i64 %3, ptr %0, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %4, ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store i64 %5, ptr %9, align 8
  %10 = icmp sgt i64 %5, 0
  %11 = icmp ule i64 %3, %4
  %12 = icmp ule i64 %4, %3
  %.in = select i1 %10, i1 %11, i1 %12
  %13 = zext i1 %.in to i64
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 %13, ptr %14, align 8
  ret void
}

; Function Attrs: alwaysinline nounwind
define i32 @adfuzz.model.alone___kmpc_dispatch_next_8u(ptr %0, i32 %1, ptr %2, ptr %3, ptr %4, ptr %5) #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %8 = load i64, ptr %7, align 8
  %.not = icmp eq i64 %8, 0
  br i1 %.not, label %19, label %9

9:                                                ; preds = %6
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i64 0, ptr %10, align 8
  %11 = load i64, ptr %0, align 8
  store i64 %11, ptr %3, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %13 = load i64, ptr %12, align 8
  store i64 %13, ptr %4, align 8
  %.not11 = icmp eq ptr %5, null
  br i1 %.not11, label %17, label %14

14:                                               ; preds = %9
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %16 = load i64, ptr %15, align 8
  store i64 %16, ptr %5, align 8
  br label %17

17:                                               ; preds = %14, %9
  %.not12 = icmp eq ptr %2, null
  br i1 %.not12, label %19, label %18

18:                                               ; preds = %17
  store i32 1, ptr %2, align 4
  br label %19

19:                                               ; preds = %18, %17, %6
  %.0 = phi i32 [ 0, %6 ], [ 1, %18 ], [ 1, %17 ]
  ret i32 %.0
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_dispatch_fini_8u(ptr %0, i32 %1) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_for_static_fini(ptr %0, i32 %1) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_distribute_static_fini(ptr %0, i32 %1) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_dispatch_deinit(ptr %0, i32 %1) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_ordered(ptr %0, i32 %1) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_end_ordered(ptr %0, i32 %1) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define i32 @adfuzz.model.alone___kmpc_global_thread_num(ptr %0) #0 {
  ret i32 0
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_push_num_threads(ptr %0, i32 %1, i32 %2) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_push_num_teams(ptr %0, i32 %1, i32 %2, i32 %3) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_push_proc_bind(ptr %0, i32 %1, i32 %2) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_serialized_parallel(ptr %0, i32 %1) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_end_serialized_parallel(ptr %0, i32 %1) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define i32 @adfuzz.model.alone___kmpc_single(ptr %0, i32 %1) #0 {
  ret i32 1
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_end_single(ptr %0, i32 %1) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define i32 @adfuzz.model.alone___kmpc_master(ptr %0, i32 %1) #0 {
  ret i32 1
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_end_master(ptr %0, i32 %1) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define i32 @adfuzz.model.alone___kmpc_masked(ptr %0, i32 %1, i32 %2) #0 {
  %4 = icmp eq i32 %2, 0
  %5 = zext i1 %4 to i32
  ret i32 %5
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_end_masked(ptr %0, i32 %1) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_scope(ptr %0, i32 %1, ptr %2) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_end_scope(ptr %0, i32 %1, ptr %2) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define i32 @adfuzz.model.alone___kmpc_next_section(ptr %0, i32 %1, i32 %2) #0 {
  ret i32 %2
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_copyprivate(ptr %0, i32 %1, i64 %2, ptr %3, ptr %4, i32 %5) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_barrier(ptr %0, i32 %1) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define i32 @adfuzz.model.alone___kmpc_cancel_barrier(ptr %0, i32 %1) #0 {
  ret i32 0
}

; Function Attrs: alwaysinline nounwind
define i32 @adfuzz.model.alone___kmpc_cancel(ptr %0, i32 %1, i32 %2) #0 {
  ret i32 0
}

; Function Attrs: alwaysinline nounwind
define i32 @adfuzz.model.alone___kmpc_cancellationpoint(ptr %0, i32 %1, i32 %2) #0 {
  ret i32 0
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_critical(ptr %0, i32 %1, ptr %2) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_critical_with_hint(ptr %0, i32 %1, ptr %2, i32 %3) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_end_critical(ptr %0, i32 %1, ptr %2) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_flush(ptr %0) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone_omp_set_lock(ptr %0) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone_omp_unset_lock(ptr %0) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define i32 @adfuzz.model.alone_omp_test_lock(ptr %0) #0 {
  ret i32 1
}

; Function Attrs: alwaysinline nounwind
define i32 @adfuzz.model.alone_omp_get_thread_num() #0 {
  ret i32 0
}

; Function Attrs: alwaysinline nounwind
define i32 @adfuzz.model.alone_omp_get_num_threads() #0 {
  ret i32 1
}

; Function Attrs: alwaysinline nounwind
define i32 @adfuzz.model.alone_omp_get_thread_num_() #0 {
  ret i32 0
}

; Function Attrs: alwaysinline nounwind
define i32 @adfuzz.model.alone_omp_get_num_threads_() #0 {
  ret i32 1
}

; Function Attrs: alwaysinline nounwind
define i32 @adfuzz.model.alone___kmpc_reduce(ptr %0, i32 %1, i32 %2, i64 %3, ptr %4, ptr %5, ptr %6) #0 {
  ret i32 1
}

; Function Attrs: alwaysinline nounwind
define i32 @adfuzz.model.alone___kmpc_reduce_nowait(ptr %0, i32 %1, i32 %2, i64 %3, ptr %4, ptr %5, ptr %6) #0 {
  ret i32 1
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_end_reduce(ptr %0, i32 %1, ptr %2) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_end_reduce_nowait(ptr %0, i32 %1, ptr %2) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define ptr @adfuzz.model.alone___kmpc_threadprivate_cached(ptr %0, i32 %1, ptr %2, i64 %3, ptr %4) #0 {
  ret ptr %2
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_threadprivate_register(ptr %0, ptr %1, ptr %2, ptr %3) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define ptr @adfuzz.model.alone___kmpc_omp_task_alloc(ptr %0, i32 %1, i32 %2, i64 %3, i64 %4, ptr %5) #0 {
  %7 = add i64 %3, %4
  %8 = call ptr @malloc(i64 %7)
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 %3
  store ptr %9, ptr %8, align 8
  ret ptr %8
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

declare ptr @malloc(i64)

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone_task_done(ptr %0) #0 {
  call void @free(ptr %0)
  ret void
}

declare void @free(ptr)

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_omp_task_begin_if0(ptr %0, i32 %1, ptr %2) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_omp_task_complete_if0(ptr %0, i32 %1, ptr %2) #0 {
  call void @free(ptr %2)
  ret void
}

; Function Attrs: alwaysinline nounwind
define i32 @adfuzz.model.alone___kmpc_omp_taskwait(ptr %0, i32 %1) #0 {
  ret i32 0
}

; Function Attrs: alwaysinline nounwind
define i32 @adfuzz.model.alone___kmpc_omp_taskyield(ptr %0, i32 %1, i32 %2) #0 {
  ret i32 0
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_omp_wait_deps(ptr %0, i32 %1, i32 %2, ptr %3, i32 %4, ptr %5) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_omp_taskwait_deps_51(ptr %0, i32 %1, i32 %2, ptr %3, i32 %4, ptr %5, i32 %6) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_taskgroup(ptr %0, i32 %1) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone___kmpc_end_taskgroup(ptr %0, i32 %1) #0 {
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.alone_whole_loop(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i32 1, ptr %2, align 4
  ret void
}

attributes #0 = { alwaysinline nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
