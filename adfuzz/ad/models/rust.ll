; ModuleID = '<string>'
source_filename = "rust.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: alwaysinline nounwind
define ptr @adfuzz.model.__rust_alloc(i64 %0, i64 %1) #0 {
  %3 = call ptr @malloc(i64 %0)
  ret ptr %3
}

declare ptr @malloc(i64)

; Function Attrs: alwaysinline nounwind
define ptr @adfuzz.model.__rust_alloc_zeroed(i64 %0, i64 %1) #0 {
  %3 = call ptr @malloc(i64 %0)
  call void @llvm.memset.p0.i64(ptr %3, i8 0, i64 %0, i1 false)
  ret ptr %3
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: alwaysinline nounwind
define ptr @adfuzz.model.__rust_realloc(ptr %0, i64 %1, i64 %2, i64 %3) #0 {
  %5 = call ptr @realloc(ptr %0, i64 %3)
  ret ptr %5
}

declare ptr @realloc(ptr, i64)

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.__rust_dealloc(ptr %0, i64 %1, i64 %2) #0 {
  call void @free(ptr %0)
  ret void
}

declare void @free(ptr)

; Function Attrs: alwaysinline nounwind
define { i64, i64 } @adfuzz.model.grow_amortized(ptr %0, i64 %1, i64 %2, i64 %3, i64 %4) #0 {
  %.not = icmp eq i64 %4, 0
  br i1 %.not, label %23, label %6

6:                                                ; preds = %5
  %7 = add i64 %1, %2
  %8 = icmp eq i64 %4, 1
  %9 = icmp slt i64 %4, 1025
  %10 = select i1 %9, i64 4, i64 1
  %11 = select i1 %8, i64 8, i64 %10
  %12 = load i64, ptr %0, align 8
  %13 = shl i64 %12, 1
  %14 = icmp slt i64 %7, %13
  br i1 %14, label %15, label %18

15:                                               ; preds = %6
  %16 = load i64, ptr %0, align 8
  %17 = shl i64 %16, 1
  br label %18

18:                                               ; preds = %15, %6
  %.0 = phi i64 [ %17, %15 ], [ %7, %6 ]
  %19 = icmp sgt i64 %.0, %11
  %.0. = select i1 %19, i64 %.0, i64 %11
  %20 = call { i64, i64 } @adfuzz.model.rust.resize(ptr %0, i64 %.0., i64 %3, i64 %4)
  %21 = extractvalue { i64, i64 } %20, 0
  %22 = extractvalue { i64, i64 } %20, 1
  br label %23

23:                                               ; preds = %18, %5
  %.sroa.0.0 = phi i64 [ %21, %18 ], [ 0, %5 ]
  %.sroa.3.0 = phi i64 [ %22, %18 ], [ 0, %5 ]
  %.fca.0.insert = insertvalue { i64, i64 } poison, i64 %.sroa.0.0, 0
  %.fca.1.insert = insertvalue { i64, i64 } %.fca.0.insert, i64 %.sroa.3.0, 1
  ret { i64, i64 } %.fca.1.insert
}

; Function Attrs: alwaysinline nounwind
define internal { i64, i64 } @adfuzz.model.rust.resize(ptr %0, i64 %1, i64 %2, i64 %3) #0 {
  %.not = icmp eq i64 %3, 0
  br i1 %.not, label %9, label %5

5:                                                ; preds = %4
  %6 = sub i64 9223372036854775807, %2
  %7 = sdiv i64 %6, %3
  %8 = icmp sgt i64 %1, %7
  br i1 %8, label %24, label %9

9:                                                ; preds = %5, %4
  %10 = mul i64 %1, %3
  %11 = load i64, ptr %0, align 8
  %.not20 = icmp eq i64 %11, 0
  br i1 %.not20, label %18, label %12

12:                                               ; preds = %9
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %14 = load ptr, ptr %13, align 8
  %15 = load i64, ptr %0, align 8
  %16 = mul i64 %15, %3
  %17 = call ptr @__rust_realloc(ptr %14, i64 %16, i64 %2, i64 %10)
  br label %20

18:                                               ; preds = %9
  %19 = call ptr @__rust_alloc(i64 %10, i64 %2)
  br label %20

20:                                               ; preds = %18, %12
  %21 = phi ptr [ %17, %12 ], [ %19, %18 ]
  %.not21 = icmp eq ptr %21, null
  br i1 %.not21, label %24, label %22

22:                                               ; preds = %20
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store ptr %21, ptr %23, align 8
  store i64 %1, ptr %0, align 8
  br label %24

24:                                               ; preds = %22, %20, %5
  %.sroa.0.0 = phi i64 [ 0, %5 ], [ -9223372036854775807, %22 ], [ %2, %20 ]
  %.sroa.4.0 = phi i64 [ 0, %5 ], [ 0, %22 ], [ %10, %20 ]
  %.fca.0.insert = insertvalue { i64, i64 } poison, i64 %.sroa.0.0, 0
  %.fca.1.insert = insertvalue { i64, i64 } %.fca.0.insert, i64 %.sroa.4.0, 1
  ret { i64, i64 } %.fca.1.insert
}

; Function Attrs: alwaysinline nounwind
define { i64, i64 } @adfuzz.model.grow_exact(ptr %0, i64 %1, i64 %2, i64 %3, i64 %4) #0 {
  %.not = icmp eq i64 %4, 0
  br i1 %.not, label %11, label %6

6:                                                ; preds = %5
  %7 = add i64 %1, %2
  %8 = call { i64, i64 } @adfuzz.model.rust.resize(ptr %0, i64 %7, i64 %3, i64 %4)
  %9 = extractvalue { i64, i64 } %8, 0
  %10 = extractvalue { i64, i64 } %8, 1
  br label %11

11:                                               ; preds = %6, %5
  %.sroa.0.0 = phi i64 [ %9, %6 ], [ 0, %5 ]
  %.sroa.3.0 = phi i64 [ %10, %6 ], [ 0, %5 ]
  %.fca.0.insert = insertvalue { i64, i64 } poison, i64 %.sroa.0.0, 0
  %.fca.1.insert = insertvalue { i64, i64 } %.fca.0.insert, i64 %.sroa.3.0, 1
  ret { i64, i64 } %.fca.1.insert
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.do_reserve_and_handle(ptr %0, i64 %1, i64 %2, i64 %3, i64 %4) #0 {
  %6 = call { i64, i64 } @adfuzz.model.grow_amortized(ptr %0, i64 %1, i64 %2, i64 %3, i64 %4)
  %7 = extractvalue { i64, i64 } %6, 0
  %.not = icmp eq i64 %7, -9223372036854775807
  br i1 %.not, label %9, label %8

8:                                                ; preds = %5
  call void @llvm.trap()
  unreachable

9:                                                ; preds = %5
  ret void
}

; Function Attrs: cold noreturn nounwind memory(inaccessiblemem: write)
declare void @llvm.trap() #3

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.try_allocate_in(ptr %0, i64 %1, i1 zeroext %2, i64 %3, i64 %4) #0 {
  %6 = mul i64 %1, %4
  store i64 0, ptr %0, align 8
  %.not = icmp eq i64 %6, 0
  br i1 %.not, label %7, label %11

7:                                                ; preds = %5
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 0, ptr %8, align 8
  %9 = inttoptr i64 %3 to ptr
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store ptr %9, ptr %10, align 8
  br label %27

11:                                               ; preds = %5
  %12 = icmp slt i64 %1, 0
  br i1 %12, label %17, label %13

13:                                               ; preds = %11
  %14 = sub i64 9223372036854775807, %3
  %15 = sdiv i64 %14, %4
  %16 = icmp sgt i64 %1, %15
  br i1 %16, label %17, label %18

17:                                               ; preds = %13, %11
  call void @llvm.trap()
  unreachable

18:                                               ; preds = %13
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %19, align 8
  br i1 %2, label %20, label %22

20:                                               ; preds = %18
  %21 = call ptr @__rust_alloc_zeroed(i64 %6, i64 %3)
  br label %24

22:                                               ; preds = %18
  %23 = call ptr @__rust_alloc(i64 %6, i64 %3)
  br label %24

24:                                               ; preds = %22, %20
  %25 = phi ptr [ %21, %20 ], [ %23, %22 ]
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store ptr %25, ptr %26, align 8
  br label %27

27:                                               ; preds = %24, %7
  ret void
}

declare ptr @__rust_alloc_zeroed(i64, i64)

declare ptr @__rust_alloc(i64, i64)

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.deallocate(ptr %0, i64 %1, i64 %2) #0 {
  %4 = load i64, ptr %0, align 8
  %.not = icmp eq i64 %4, 0
  %.not5 = icmp eq i64 %2, 0
  %or.cond = or i1 %.not, %.not5
  br i1 %or.cond, label %10, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = load ptr, ptr %6, align 8
  %8 = load i64, ptr %0, align 8
  %9 = mul i64 %8, %2
  call void @__rust_dealloc(ptr %7, i64 %9, i64 %1)
  br label %10

10:                                               ; preds = %5, %3
  ret void
}

declare void @__rust_dealloc(ptr, i64, i64)

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.drop_bytes(ptr %0) #0 {
  %2 = load i64, ptr %0, align 8
  %.not = icmp eq i64 %2, 0
  br i1 %.not, label %7, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = load ptr, ptr %4, align 8
  %6 = load i64, ptr %0, align 8
  call void @__rust_dealloc(ptr %5, i64 %6, i64 1)
  br label %7

7:                                                ; preds = %3, %1
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @adfuzz.model.nothing(ptr %0) #0 {
  ret void
}

declare ptr @__rust_realloc(ptr, i64, i64, i64)

attributes #0 = { alwaysinline nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { cold noreturn nounwind memory(inaccessiblemem: write) }
