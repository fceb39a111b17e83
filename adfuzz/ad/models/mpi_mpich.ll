; ModuleID = '<string>'
source_filename = "mpi_mpich.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.mpich_status = type { i32, i32, i32, i32, i32 }

@mpich_datatype_text = dso_local constant [98 x i8] c"adfuzz: the derivative of an MPI call is asked for whose datatype is no basic floating-point type\00", align 16
@mpich_operation_text = dso_local constant [111 x i8] c"adfuzz: the derivative of an MPI reduction is asked for whose operation is no sum, product, maximum or minimum\00", align 16
@mpich_request_text = dso_local constant [79 x i8] c"adfuzz: the tangents of a receive from any source that goes on are not covered\00", align 16
@mpich_lanes_text = dso_local constant [68 x i8] c"adfuzz: more than 16 lanes go through a receive of MPI that goes on\00", align 16
@mpich_receiving = internal thread_local global ptr null, align 8
@mpich_posted = internal thread_local global ptr null, align 8
@mpich_channels = internal thread_local global ptr null, align 8
@MPI_F_STATUS_IGNORE = external global ptr, align 8
@MPI_F_STATUSES_IGNORE = external global ptr, align 8
@MPIR_F_MPI_IN_PLACE = external global ptr, align 8

; Function Attrs: nounwind
define void @adfuzz.model.mpich_drain() #0 {
  call void @adfuzz.model.mpi_mpich.mpich_progress(i32 1)
  ret void
}

; Function Attrs: nounwind
define internal void @adfuzz.model.mpi_mpich.mpich_progress(i32 %0) #0 {
  %2 = alloca i32, align 4
  %3 = call align 8 ptr @llvm.threadlocal.address.p0(ptr @mpich_posted)
  br label %4

4:                                                ; preds = %20, %1
  %.0 = phi ptr [ %3, %1 ], [ %.1, %20 ]
  %5 = load ptr, ptr %.0, align 8
  %.not = icmp eq ptr %5, null
  br i1 %.not, label %21, label %6

6:                                                ; preds = %4
  %7 = load ptr, ptr %.0, align 8
  call void @llvm.lifetime.start.p0(ptr %2)
  store i32 1, ptr %2, align 4
  %.not9 = icmp eq i32 %0, 0
  br i1 %.not9, label %11, label %8

8:                                                ; preds = %6
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %10 = call i32 @MPI_Wait(ptr %9, ptr inttoptr (i64 1 to ptr))
  br label %14

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %13 = call i32 @MPI_Test(ptr %12, ptr %2, ptr inttoptr (i64 1 to ptr))
  br label %14

14:                                               ; preds = %11, %8
  %15 = load i32, ptr %2, align 4
  %.not10 = icmp eq i32 %15, 0
  br i1 %.not10, label %20, label %16

16:                                               ; preds = %14
  %17 = load ptr, ptr %7, align 8
  store ptr %17, ptr %.0, align 8
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %19 = load ptr, ptr %18, align 8
  call void @free(ptr %19)
  call void @free(ptr %7)
  br label %20

20:                                               ; preds = %16, %14
  %.1 = phi ptr [ %.0, %16 ], [ %7, %14 ]
  call void @llvm.lifetime.end.p0(ptr %2)
  br label %4

21:                                               ; preds = %4
  ret void
}

; Function Attrs: nounwind
define i32 @adfuzz.model.mpich_result(ptr %0) #0 {
  %2 = load i32, ptr %0, align 8
  ret i32 %2
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_drop(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %3 = load i32, ptr %2, align 4
  %.not = icmp eq i32 %3, 0
  br i1 %.not, label %17, label %4

4:                                                ; preds = %1
  %5 = call align 8 ptr @llvm.threadlocal.address.p0(ptr @mpich_receiving)
  br label %6

6:                                                ; preds = %14, %4
  %.0 = phi ptr [ %5, %4 ], [ %16, %14 ]
  %7 = load ptr, ptr %.0, align 8
  %.not13 = icmp eq ptr %7, null
  br i1 %.not13, label %17, label %8

8:                                                ; preds = %6
  %9 = load ptr, ptr %.0, align 8
  %10 = icmp eq ptr %9, %0
  br i1 %10, label %11, label %14

11:                                               ; preds = %8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %13 = load ptr, ptr %12, align 8
  store ptr %13, ptr %.0, align 8
  br label %17

14:                                               ; preds = %8
  %15 = load ptr, ptr %.0, align 8
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 80
  br label %6

17:                                               ; preds = %11, %6, %1
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %19 = load ptr, ptr %18, align 8
  %.not14 = icmp eq ptr %19, null
  br i1 %.not14, label %23, label %20

20:                                               ; preds = %17
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %22 = load ptr, ptr %21, align 8
  call void @free(ptr %22)
  br label %23

23:                                               ; preds = %20, %17
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %25 = load ptr, ptr %24, align 8
  call void @free(ptr %25)
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %27 = load ptr, ptr %26, align 8
  call void @free(ptr %27)
  call void @free(ptr %0)
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare nonnull ptr @llvm.threadlocal.address.p0(ptr nonnull) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

declare void @free(ptr)

; Function Attrs: nounwind
define void @adfuzz.model.mpich_finish(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %3 = load i32, ptr %2, align 4
  %.not = icmp eq i32 %3, 0
  br i1 %.not, label %4, label %5

4:                                                ; preds = %1
  call void @adfuzz.model.mpich_drop(ptr %0)
  br label %5

5:                                                ; preds = %4, %1
  ret void
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_MPI_Send(ptr %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5) #0 {
  %7 = call ptr @adfuzz.model.mpi_mpich.mpich_sent(i32 %1, i32 %2, i32 %3, i32 %4, i32 %5)
  %8 = call i32 @MPI_Send(ptr %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5)
  store i32 %8, ptr %7, align 8
  ret ptr %7
}

; Function Attrs: nounwind
define internal ptr @adfuzz.model.mpi_mpich.mpich_sent(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4) #0 {
  %6 = sext i32 %0 to i64
  %7 = call ptr @adfuzz.model.mpi_mpich.mpich_record(i64 %6, i32 %1, i32 %4)
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i32 %2, ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 12
  store i32 %3, ptr %9, align 4
  %.not = icmp eq i32 %2, -1
  br i1 %.not, label %11, label %10

10:                                               ; preds = %5
  call void @adfuzz.model.mpi_mpich.mpich_count(ptr %7, i32 1)
  br label %11

11:                                               ; preds = %10, %5
  ret ptr %7
}

declare i32 @MPI_Send(ptr, i32, i32, i32, i32, i32)

; Function Attrs: nounwind
define void @adfuzz.model.mpich_tangent_MPI_Send(ptr %0, ptr %1) #0 {
  %3 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr null)
  %.not = icmp eq i32 %3, 0
  br i1 %.not, label %5, label %4

4:                                                ; preds = %2
  call void @adfuzz.model.mpi_mpich.mpich_post(ptr %0, ptr %1)
  br label %5

5:                                                ; preds = %4, %2
  ret void
}

; Function Attrs: nounwind
define internal i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr %2) #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %5 = load i32, ptr %4, align 4
  %6 = icmp eq i32 %5, -1
  br i1 %6, label %7, label %9

7:                                                ; preds = %3
  %.not = icmp eq ptr %1, null
  %.not4 = icmp eq ptr %2, null
  %or.cond = and i1 %.not, %.not4
  br i1 %or.cond, label %9, label %8

8:                                                ; preds = %7
  call void @adfuzz.model.mpi_mpich.mpich_refuse(ptr @mpich_datatype_text)
  br label %9

9:                                                ; preds = %8, %7, %3
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %11 = load i32, ptr %10, align 4
  %12 = icmp sgt i32 %11, 0
  %13 = zext i1 %12 to i32
  ret i32 %13
}

; Function Attrs: nounwind
define internal void @adfuzz.model.mpi_mpich.mpich_post(ptr %0, ptr %1) #0 {
  call void @adfuzz.model.mpi_mpich.mpich_progress(i32 0)
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load i32, ptr %3, align 8
  %5 = icmp eq i32 %4, -1
  br i1 %5, label %32, label %6

6:                                                ; preds = %2
  %7 = call dereferenceable_or_null(24) ptr @malloc(i64 24)
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %9 = load i32, ptr %8, align 4
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %11 = load i64, ptr %10, align 8
  %12 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %9, ptr %1, i64 %11)
  %13 = getelementptr inbounds nuw i8, ptr %7, i64 16
  store ptr %12, ptr %13, align 8
  %14 = call align 8 ptr @llvm.threadlocal.address.p0(ptr @mpich_posted)
  %15 = load ptr, ptr %14, align 8
  store ptr %15, ptr %7, align 8
  %16 = call align 8 ptr @llvm.threadlocal.address.p0(ptr @mpich_posted)
  store ptr %7, ptr %16, align 8
  %17 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %18 = load ptr, ptr %17, align 8
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %20 = load i64, ptr %19, align 8
  %21 = trunc i64 %20 to i32
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %23 = load i32, ptr %22, align 4
  %24 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %23)
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %26 = load i32, ptr %25, align 8
  %27 = call i32 @adfuzz.model.mpi_mpich.mpich_tag(ptr %0)
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %29 = load i32, ptr %28, align 8
  %30 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %31 = call i32 @MPI_Isend(ptr %18, i32 %21, i32 %24, i32 %26, i32 %27, i32 %29, ptr %30)
  br label %32

32:                                               ; preds = %6, %2
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_reverse_MPI_Send(ptr %0, ptr %1) #0 {
  %3 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr null)
  %.not = icmp eq i32 %3, 0
  br i1 %.not, label %5, label %4

4:                                                ; preds = %2
  call void @adfuzz.model.mpi_mpich.mpich_take_adjoint(ptr %0, ptr %1)
  br label %5

5:                                                ; preds = %4, %2
  ret void
}

; Function Attrs: nounwind
define internal void @adfuzz.model.mpi_mpich.mpich_take_adjoint(ptr %0, ptr %1) #0 {
  %3 = call ptr @adfuzz.model.mpi_mpich.mpich_taken(ptr %0)
  %.not = icmp eq ptr %1, null
  br i1 %.not, label %9, label %4

4:                                                ; preds = %2
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %6 = load i32, ptr %5, align 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %8 = load i64, ptr %7, align 8
  call void @adfuzz.model.mpi_mpich.mpich_add(i32 %6, ptr %1, ptr %3, i64 %8)
  br label %9

9:                                                ; preds = %4, %2
  call void @free(ptr %3)
  ret void
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_MPI_Ssend(ptr %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5) #0 {
  %7 = call ptr @adfuzz.model.mpi_mpich.mpich_sent(i32 %1, i32 %2, i32 %3, i32 %4, i32 %5)
  %8 = call i32 @MPI_Ssend(ptr %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5)
  store i32 %8, ptr %7, align 8
  ret ptr %7
}

declare i32 @MPI_Ssend(ptr, i32, i32, i32, i32, i32)

; Function Attrs: nounwind
define void @adfuzz.model.mpich_tangent_MPI_Ssend(ptr %0, ptr %1) #0 {
  %3 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr null)
  %.not = icmp eq i32 %3, 0
  br i1 %.not, label %5, label %4

4:                                                ; preds = %2
  call void @adfuzz.model.mpi_mpich.mpich_post(ptr %0, ptr %1)
  br label %5

5:                                                ; preds = %4, %2
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_reverse_MPI_Ssend(ptr %0, ptr %1) #0 {
  %3 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr null)
  %.not = icmp eq i32 %3, 0
  br i1 %.not, label %5, label %4

4:                                                ; preds = %2
  call void @adfuzz.model.mpi_mpich.mpich_take_adjoint(ptr %0, ptr %1)
  br label %5

5:                                                ; preds = %4, %2
  ret void
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_MPI_Bsend(ptr %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5) #0 {
  %7 = call ptr @adfuzz.model.mpi_mpich.mpich_sent(i32 %1, i32 %2, i32 %3, i32 %4, i32 %5)
  %8 = call i32 @MPI_Bsend(ptr %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5)
  store i32 %8, ptr %7, align 8
  ret ptr %7
}

declare i32 @MPI_Bsend(ptr, i32, i32, i32, i32, i32)

; Function Attrs: nounwind
define void @adfuzz.model.mpich_tangent_MPI_Bsend(ptr %0, ptr %1) #0 {
  %3 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr null)
  %.not = icmp eq i32 %3, 0
  br i1 %.not, label %5, label %4

4:                                                ; preds = %2
  call void @adfuzz.model.mpi_mpich.mpich_post(ptr %0, ptr %1)
  br label %5

5:                                                ; preds = %4, %2
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_reverse_MPI_Bsend(ptr %0, ptr %1) #0 {
  %3 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr null)
  %.not = icmp eq i32 %3, 0
  br i1 %.not, label %5, label %4

4:                                                ; preds = %2
  call void @adfuzz.model.mpi_mpich.mpich_take_adjoint(ptr %0, ptr %1)
  br label %5

5:                                                ; preds = %4, %2
  ret void
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_MPI_Rsend(ptr %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5) #0 {
  %7 = call ptr @adfuzz.model.mpi_mpich.mpich_sent(i32 %1, i32 %2, i32 %3, i32 %4, i32 %5)
  %8 = call i32 @MPI_Rsend(ptr %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5)
  store i32 %8, ptr %7, align 8
  ret ptr %7
}

declare i32 @MPI_Rsend(ptr, i32, i32, i32, i32, i32)

; Function Attrs: nounwind
define void @adfuzz.model.mpich_tangent_MPI_Rsend(ptr %0, ptr %1) #0 {
  %3 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr null)
  %.not = icmp eq i32 %3, 0
  br i1 %.not, label %5, label %4

4:                                                ; preds = %2
  call void @adfuzz.model.mpi_mpich.mpich_post(ptr %0, ptr %1)
  br label %5

5:                                                ; preds = %4, %2
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_reverse_MPI_Rsend(ptr %0, ptr %1) #0 {
  %3 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr null)
  %.not = icmp eq i32 %3, 0
  br i1 %.not, label %5, label %4

4:                                                ; preds = %2
  call void @adfuzz.model.mpi_mpich.mpich_take_adjoint(ptr %0, ptr %1)
  br label %5

5:                                                ; preds = %4, %2
  ret void
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_MPI_Isend(ptr %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5, ptr %6) #0 {
  %8 = call ptr @adfuzz.model.mpi_mpich.mpich_sent(i32 %1, i32 %2, i32 %3, i32 %4, i32 %5)
  %9 = call i32 @MPI_Isend(ptr %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5, ptr %6)
  store i32 %9, ptr %8, align 8
  ret ptr %8
}

declare i32 @MPI_Isend(ptr, i32, i32, i32, i32, i32, ptr)

; Function Attrs: nounwind
define void @adfuzz.model.mpich_tangent_MPI_Isend(ptr %0, ptr %1) #0 {
  %3 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr null)
  %.not = icmp eq i32 %3, 0
  br i1 %.not, label %5, label %4

4:                                                ; preds = %2
  call void @adfuzz.model.mpi_mpich.mpich_post(ptr %0, ptr %1)
  br label %5

5:                                                ; preds = %4, %2
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_reverse_MPI_Isend(ptr %0, ptr %1) #0 {
  %3 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr null)
  %.not = icmp eq i32 %3, 0
  br i1 %.not, label %5, label %4

4:                                                ; preds = %2
  call void @adfuzz.model.mpi_mpich.mpich_take_adjoint(ptr %0, ptr %1)
  br label %5

5:                                                ; preds = %4, %2
  ret void
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_MPI_Issend(ptr %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5, ptr %6) #0 {
  %8 = call ptr @adfuzz.model.mpi_mpich.mpich_sent(i32 %1, i32 %2, i32 %3, i32 %4, i32 %5)
  %9 = call i32 @MPI_Issend(ptr %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5, ptr %6)
  store i32 %9, ptr %8, align 8
  ret ptr %8
}

declare i32 @MPI_Issend(ptr, i32, i32, i32, i32, i32, ptr)

; Function Attrs: nounwind
define void @adfuzz.model.mpich_tangent_MPI_Issend(ptr %0, ptr %1) #0 {
  %3 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr null)
  %.not = icmp eq i32 %3, 0
  br i1 %.not, label %5, label %4

4:                                                ; preds = %2
  call void @adfuzz.model.mpi_mpich.mpich_post(ptr %0, ptr %1)
  br label %5

5:                                                ; preds = %4, %2
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_reverse_MPI_Issend(ptr %0, ptr %1) #0 {
  %3 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr null)
  %.not = icmp eq i32 %3, 0
  br i1 %.not, label %5, label %4

4:                                                ; preds = %2
  call void @adfuzz.model.mpi_mpich.mpich_take_adjoint(ptr %0, ptr %1)
  br label %5

5:                                                ; preds = %4, %2
  ret void
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_MPI_Recv(ptr %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5, ptr %6) #0 {
  %8 = alloca %struct.mpich_status, align 4
  %9 = call ptr @adfuzz.model.mpi_mpich.mpich_awaited(i32 %1, i32 %2, i32 %3, i32 %4, i32 %5)
  call void @llvm.lifetime.start.p0(ptr %8)
  %10 = icmp eq ptr %6, inttoptr (i64 1 to ptr)
  %spec.select = select i1 %10, ptr %8, ptr %6
  %11 = call i32 @MPI_Recv(ptr %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5, ptr %spec.select)
  store i32 %11, ptr %9, align 8
  call void @adfuzz.model.mpi_mpich.mpich_arrived(ptr %9, ptr %spec.select)
  call void @llvm.lifetime.end.p0(ptr %8)
  ret ptr %9
}

; Function Attrs: nounwind
define internal ptr @adfuzz.model.mpi_mpich.mpich_awaited(i32 %0, i32 %1, i32 %2, i32 %3, i32 %4) #0 {
  %6 = sext i32 %0 to i64
  %7 = call ptr @adfuzz.model.mpi_mpich.mpich_record(i64 %6, i32 %1, i32 %4)
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i32 %2, ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 12
  store i32 %3, ptr %9, align 4
  %.not = icmp eq i32 %2, -1
  br i1 %.not, label %13, label %10

10:                                               ; preds = %5
  %11 = call i32 @adfuzz.model.mpi_mpich.mpich_is_wild(ptr %7)
  %.not10 = icmp eq i32 %11, 0
  br i1 %.not10, label %12, label %13

12:                                               ; preds = %10
  call void @adfuzz.model.mpi_mpich.mpich_count(ptr %7, i32 0)
  br label %13

13:                                               ; preds = %12, %10, %5
  ret ptr %7
}

declare i32 @MPI_Recv(ptr, i32, i32, i32, i32, i32, ptr)

; Function Attrs: nounwind
define internal void @adfuzz.model.mpi_mpich.mpich_arrived(ptr %0, ptr %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr %3)
  store i32 0, ptr %3, align 4
  call void @llvm.lifetime.start.p0(ptr %4)
  store i32 1, ptr %4, align 4
  %5 = call i32 @adfuzz.model.mpi_mpich.mpich_is_wild(ptr %0)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 92
  %7 = load i32, ptr %6, align 4
  %8 = call i32 @adfuzz.model.mpi_mpich.mpich_kind(i32 %7, ptr %4)
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 92
  %10 = load i32, ptr %9, align 4
  %11 = call i32 @MPI_Get_count(ptr %1, i32 %10, ptr %3)
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %13 = load i32, ptr %12, align 4
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i32 %13, ptr %14, align 8
  %15 = getelementptr inbounds nuw i8, ptr %1, i64 12
  %16 = load i32, ptr %15, align 4
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 12
  store i32 %16, ptr %17, align 4
  %18 = icmp eq i32 %13, -1
  %19 = load i32, ptr %3, align 4
  %20 = icmp slt i32 %19, 0
  %or.cond = select i1 %18, i1 true, i1 %20
  %21 = load i32, ptr %3, align 4
  %22 = sext i32 %21 to i64
  %23 = load i32, ptr %4, align 4
  %24 = sext i32 %23 to i64
  %25 = mul nsw i64 %22, %24
  %26 = select i1 %or.cond, i64 0, i64 %25
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %26, ptr %27, align 8
  %.not = icmp eq i32 %5, 0
  br i1 %.not, label %32, label %28

28:                                               ; preds = %2
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %30 = load i32, ptr %29, align 8
  %.not12 = icmp eq i32 %30, -1
  br i1 %.not12, label %32, label %31

31:                                               ; preds = %28
  call void @adfuzz.model.mpi_mpich.mpich_count(ptr %0, i32 0)
  br label %32

32:                                               ; preds = %31, %28, %2
  call void @llvm.lifetime.end.p0(ptr %4)
  call void @llvm.lifetime.end.p0(ptr %3)
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_tangent_MPI_Recv(ptr %0, ptr %1) #0 {
  %3 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr null)
  %.not = icmp eq i32 %3, 0
  br i1 %.not, label %5, label %4

4:                                                ; preds = %2
  call void @adfuzz.model.mpi_mpich.mpich_take_tangent(ptr %0, ptr %1)
  br label %5

5:                                                ; preds = %4, %2
  ret void
}

; Function Attrs: nounwind
define internal void @adfuzz.model.mpi_mpich.mpich_take_tangent(ptr %0, ptr %1) #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load i32, ptr %3, align 8
  %5 = icmp eq i32 %4, -1
  br i1 %5, label %16, label %6

6:                                                ; preds = %2
  %7 = call ptr @adfuzz.model.mpi_mpich.mpich_taken(ptr %0)
  %.not = icmp eq ptr %1, null
  br i1 %.not, label %15, label %8

8:                                                ; preds = %6
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %10 = load i64, ptr %9, align 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %12 = load i32, ptr %11, align 4
  %13 = call i64 @adfuzz.model.mpi_mpich.mpich_size(i32 %12)
  %14 = mul i64 %10, %13
  call void @llvm.memcpy.p0.p0.i64(ptr %1, ptr %7, i64 %14, i1 false)
  br label %15

15:                                               ; preds = %8, %6
  call void @free(ptr %7)
  br label %16

16:                                               ; preds = %15, %2
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_reverse_MPI_Recv(ptr %0, ptr %1) #0 {
  %3 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr null)
  %.not = icmp eq i32 %3, 0
  br i1 %.not, label %5, label %4

4:                                                ; preds = %2
  call void @adfuzz.model.mpi_mpich.mpich_give_adjoint(ptr %0, ptr %1)
  br label %5

5:                                                ; preds = %4, %2
  ret void
}

; Function Attrs: nounwind
define internal void @adfuzz.model.mpi_mpich.mpich_give_adjoint(ptr %0, ptr %1) #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load i32, ptr %3, align 8
  %5 = icmp eq i32 %4, -1
  br i1 %5, label %11, label %6

6:                                                ; preds = %2
  call void @adfuzz.model.mpi_mpich.mpich_post(ptr %0, ptr %1)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %8 = load i32, ptr %7, align 4
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %10 = load i64, ptr %9, align 8
  call void @adfuzz.model.mpi_mpich.mpich_clear(i32 %8, ptr %1, i64 %10)
  br label %11

11:                                               ; preds = %6, %2
  ret void
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_MPI_Irecv(ptr %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5, ptr %6) #0 {
  %8 = call ptr @adfuzz.model.mpi_mpich.mpich_awaited(i32 %1, i32 %2, i32 %3, i32 %4, i32 %5)
  %9 = call i32 @MPI_Irecv(ptr %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5, ptr %6)
  store i32 %9, ptr %8, align 8
  %10 = load i32, ptr %6, align 4
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 88
  store i32 %10, ptr %11, align 8
  %.not = icmp eq i32 %3, -1
  br i1 %.not, label %21, label %12

12:                                               ; preds = %7
  %13 = getelementptr inbounds nuw i8, ptr %8, i64 4
  %14 = load i32, ptr %13, align 4
  %.not20 = icmp eq i32 %14, 0
  br i1 %.not20, label %21, label %15

15:                                               ; preds = %12
  %16 = call align 8 ptr @llvm.threadlocal.address.p0(ptr @mpich_receiving)
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds nuw i8, ptr %8, i64 80
  store ptr %17, ptr %18, align 8
  %19 = call align 8 ptr @llvm.threadlocal.address.p0(ptr @mpich_receiving)
  store ptr %8, ptr %19, align 8
  %20 = getelementptr inbounds nuw i8, ptr %8, i64 36
  store i32 1, ptr %20, align 4
  br label %21

21:                                               ; preds = %15, %12, %7
  ret ptr %8
}

declare i32 @MPI_Irecv(ptr, i32, i32, i32, i32, i32, ptr)

; Function Attrs: nounwind
define void @adfuzz.model.mpich_note_MPI_Irecv(ptr %0, ptr %1) #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 28
  %4 = load i32, ptr %3, align 4
  %5 = icmp eq i32 %4, 16
  br i1 %5, label %6, label %7

6:                                                ; preds = %2
  call void @adfuzz.model.mpi_mpich.mpich_refuse(ptr @mpich_lanes_text)
  br label %7

7:                                                ; preds = %6, %2
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 28
  %10 = load i32, ptr %9, align 4
  %11 = add i32 %10, 1
  store i32 %11, ptr %9, align 4
  %12 = sext i32 %10 to i64
  %13 = getelementptr inbounds ptr, ptr %8, i64 %12
  store ptr %1, ptr %13, align 8
  ret void
}

; Function Attrs: nounwind
define internal void @adfuzz.model.mpi_mpich.mpich_refuse(ptr %0) #0 {
  %2 = call i32 @puts(ptr %0)
  call void @abort()
  unreachable
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_tangent_MPI_Irecv(ptr %0, ptr %1) #0 {
  %3 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr null)
  %.not = icmp eq i32 %3, 0
  br i1 %.not, label %48, label %4

4:                                                ; preds = %2
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %6 = load i32, ptr %5, align 8
  %7 = icmp eq i32 %6, -1
  br i1 %7, label %48, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 28
  %10 = load i32, ptr %9, align 4
  %11 = icmp eq i32 %10, 16
  br i1 %11, label %12, label %13

12:                                               ; preds = %8
  call void @adfuzz.model.mpi_mpich.mpich_refuse(ptr @mpich_lanes_text)
  br label %13

13:                                               ; preds = %12, %8
  %14 = call i32 @adfuzz.model.mpi_mpich.mpich_is_wild(ptr %0)
  %.not21 = icmp eq i32 %14, 0
  br i1 %.not21, label %16, label %15

15:                                               ; preds = %13
  call void @adfuzz.model.mpi_mpich.mpich_refuse(ptr @mpich_request_text)
  br label %16

16:                                               ; preds = %15, %13
  %.not22 = icmp eq ptr %1, null
  br i1 %.not22, label %17, label %23

17:                                               ; preds = %16
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %19 = load i32, ptr %18, align 4
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %21 = load i64, ptr %20, align 8
  %22 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %19, ptr null, i64 %21)
  br label %23

23:                                               ; preds = %17, %16
  %24 = phi ptr [ %22, %17 ], [ %1, %16 ]
  %.not23 = icmp eq ptr %1, null
  %. = select i1 %.not23, ptr %24, ptr null
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 28
  %27 = load i32, ptr %26, align 4
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds ptr, ptr %25, i64 %28
  store ptr %., ptr %29, align 8
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %31 = load i64, ptr %30, align 8
  %32 = trunc i64 %31 to i32
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %34 = load i32, ptr %33, align 4
  %35 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %34)
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %37 = load i32, ptr %36, align 8
  %38 = call i32 @adfuzz.model.mpi_mpich.mpich_tag(ptr %0)
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %40 = load i32, ptr %39, align 8
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 352
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 28
  %43 = load i32, ptr %42, align 4
  %44 = add i32 %43, 1
  store i32 %44, ptr %42, align 4
  %45 = sext i32 %43 to i64
  %46 = getelementptr inbounds i32, ptr %41, i64 %45
  %47 = call i32 @MPI_Irecv(ptr %24, i32 %32, i32 %35, i32 %37, i32 %38, i32 %40, ptr %46)
  br label %48

48:                                               ; preds = %23, %4, %2
  ret void
}

; Function Attrs: nounwind
define internal i32 @adfuzz.model.mpi_mpich.mpich_is_wild(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load i32, ptr %2, align 8
  %4 = icmp eq i32 %3, -2
  br i1 %4, label %10, label %5

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %7 = load i32, ptr %6, align 4
  %8 = icmp eq i32 %7, -1
  %9 = zext i1 %8 to i32
  br label %10

10:                                               ; preds = %5, %1
  %11 = phi i32 [ 1, %1 ], [ %9, %5 ]
  ret i32 %11
}

; Function Attrs: nounwind
define internal ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %0, ptr %1, i64 %2) #0 {
  %4 = icmp sgt i64 %2, 0
  %. = select i1 %4, i64 %2, i64 1
  %5 = call i64 @adfuzz.model.mpi_mpich.mpich_size(i32 %0)
  %6 = call ptr @calloc(i64 %., i64 %5)
  %.not = icmp eq ptr %1, null
  br i1 %.not, label %10, label %7

7:                                                ; preds = %3
  %8 = call i64 @adfuzz.model.mpi_mpich.mpich_size(i32 %0)
  %9 = mul i64 %2, %8
  call void @llvm.memcpy.p0.p0.i64(ptr %6, ptr %1, i64 %9, i1 false)
  br label %10

10:                                               ; preds = %7, %3
  ret ptr %6
}

; Function Attrs: nounwind
define internal i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %0) #0 {
  %2 = icmp eq i32 %0, 1
  %3 = icmp eq i32 %0, 2
  %4 = select i1 %3, i32 1275070475, i32 1275072524
  %5 = select i1 %2, i32 1275069450, i32 %4
  ret i32 %5
}

; Function Attrs: nounwind
define internal i32 @adfuzz.model.mpi_mpich.mpich_tag(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %3 = load i32, ptr %2, align 4
  %4 = mul i32 %3, 31
  %5 = add i32 %4, 31
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %7 = load i32, ptr %6, align 8
  %8 = add i32 %5, %7
  %9 = urem i32 %8, 16383
  %10 = or disjoint i32 %9, 16384
  ret i32 %10
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_reverse_MPI_Irecv(ptr %0, ptr %1) #0 {
  ret void
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_MPI_Wait(ptr %0, ptr %1) #0 {
  %3 = alloca %struct.mpich_status, align 4
  %4 = call ptr @adfuzz.model.mpi_mpich.mpich_waiting(i32 1)
  %5 = load i32, ptr %0, align 4
  call void @llvm.lifetime.start.p0(ptr %3)
  %6 = icmp eq ptr %1, inttoptr (i64 1 to ptr)
  %spec.select = select i1 %6, ptr %3, ptr %1
  %7 = call i32 @MPI_Wait(ptr %0, ptr %spec.select)
  store i32 %7, ptr %4, align 8
  call void @adfuzz.model.mpi_mpich.mpich_complete(ptr %4, i32 %5, ptr %spec.select)
  call void @llvm.lifetime.end.p0(ptr %3)
  ret ptr %4
}

; Function Attrs: nounwind
define internal ptr @adfuzz.model.mpi_mpich.mpich_waiting(i32 %0) #0 {
  %2 = call dereferenceable_or_null(416) ptr @calloc(i64 1, i64 416)
  %3 = icmp sgt i32 %0, 0
  %4 = zext nneg i32 %0 to i64
  %5 = select i1 %3, i64 %4, i64 1
  %6 = call ptr @calloc(i64 %5, i64 8)
  %7 = getelementptr inbounds nuw i8, ptr %2, i64 72
  store ptr %6, ptr %7, align 8
  ret ptr %2
}

declare i32 @MPI_Wait(ptr, ptr)

; Function Attrs: nounwind
define internal void @adfuzz.model.mpi_mpich.mpich_complete(ptr %0, i32 %1, ptr %2) #0 {
  %4 = call ptr @adfuzz.model.mpi_mpich.mpich_found(i32 %1)
  %.not = icmp eq ptr %4, null
  br i1 %.not, label %13, label %5

5:                                                ; preds = %3
  call void @adfuzz.model.mpi_mpich.mpich_arrived(ptr %4, ptr %2)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %7 = load ptr, ptr %6, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %9 = load i32, ptr %8, align 8
  %10 = add i32 %9, 1
  store i32 %10, ptr %8, align 8
  %11 = sext i32 %9 to i64
  %12 = getelementptr inbounds ptr, ptr %7, i64 %11
  store ptr %4, ptr %12, align 8
  br label %13

13:                                               ; preds = %5, %3
  ret void
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_MPI_Test(ptr %0, ptr %1, ptr %2) #0 {
  %4 = alloca %struct.mpich_status, align 4
  %5 = call ptr @adfuzz.model.mpi_mpich.mpich_waiting(i32 1)
  %6 = load i32, ptr %0, align 4
  call void @llvm.lifetime.start.p0(ptr %4)
  %7 = icmp eq ptr %2, inttoptr (i64 1 to ptr)
  %spec.select = select i1 %7, ptr %4, ptr %2
  %8 = call i32 @MPI_Test(ptr %0, ptr %1, ptr %spec.select)
  store i32 %8, ptr %5, align 8
  %9 = load i32, ptr %1, align 4
  %.not = icmp eq i32 %9, 0
  br i1 %.not, label %11, label %10

10:                                               ; preds = %3
  call void @adfuzz.model.mpi_mpich.mpich_complete(ptr %5, i32 %6, ptr %spec.select)
  br label %11

11:                                               ; preds = %10, %3
  call void @llvm.lifetime.end.p0(ptr %4)
  ret ptr %5
}

declare i32 @MPI_Test(ptr, ptr, ptr)

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_MPI_Waitany(i32 %0, ptr %1, ptr %2, ptr %3) #0 {
  %5 = alloca %struct.mpich_status, align 4
  %6 = call ptr @adfuzz.model.mpi_mpich.mpich_waiting(i32 1)
  %7 = sext i32 %0 to i64
  %8 = shl nsw i64 %7, 2
  %9 = or disjoint i64 %8, 1
  %10 = call ptr @malloc(i64 %9)
  call void @llvm.lifetime.start.p0(ptr %5)
  %11 = sext i32 %0 to i64
  %12 = shl nsw i64 %11, 2
  call void @llvm.memcpy.p0.p0.i64(ptr %10, ptr %1, i64 %12, i1 false)
  %13 = icmp eq ptr %3, inttoptr (i64 1 to ptr)
  %spec.select = select i1 %13, ptr %5, ptr %3
  %14 = call i32 @MPI_Waitany(i32 %0, ptr %1, ptr %2, ptr %spec.select)
  store i32 %14, ptr %6, align 8
  %15 = load i32, ptr %2, align 4
  %16 = icmp sgt i32 %15, -1
  br i1 %16, label %17, label %25

17:                                               ; preds = %4
  %18 = load i32, ptr %2, align 4
  %19 = icmp slt i32 %18, %0
  br i1 %19, label %20, label %25

20:                                               ; preds = %17
  %21 = load i32, ptr %2, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds i32, ptr %10, i64 %22
  %24 = load i32, ptr %23, align 4
  call void @adfuzz.model.mpi_mpich.mpich_complete(ptr %6, i32 %24, ptr %spec.select)
  br label %25

25:                                               ; preds = %20, %17, %4
  call void @free(ptr %10)
  call void @llvm.lifetime.end.p0(ptr %5)
  ret ptr %6
}

declare ptr @malloc(i64)

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

declare i32 @MPI_Waitany(i32, ptr, ptr, ptr)

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_MPI_Waitall(i32 %0, ptr %1, ptr %2) #0 {
  %4 = call ptr @adfuzz.model.mpi_mpich.mpich_all(i32 %0, ptr %1, ptr null, ptr %2)
  ret ptr %4
}

; Function Attrs: nounwind
define internal ptr @adfuzz.model.mpi_mpich.mpich_all(i32 %0, ptr %1, ptr %2, ptr %3) #0 {
  %5 = alloca i32, align 4
  %6 = call ptr @adfuzz.model.mpi_mpich.mpich_waiting(i32 %0)
  %7 = sext i32 %0 to i64
  %8 = shl nsw i64 %7, 2
  %9 = or disjoint i64 %8, 1
  %10 = call ptr @malloc(i64 %9)
  %11 = sext i32 %0 to i64
  %12 = mul nsw i64 %11, 20
  %13 = or disjoint i64 %12, 1
  %14 = call ptr @malloc(i64 %13)
  call void @llvm.lifetime.start.p0(ptr %5)
  store i32 1, ptr %5, align 4
  %15 = sext i32 %0 to i64
  %16 = shl nsw i64 %15, 2
  call void @llvm.memcpy.p0.p0.i64(ptr %10, ptr %1, i64 %16, i1 false)
  %17 = icmp eq ptr %3, inttoptr (i64 1 to ptr)
  %spec.select = select i1 %17, ptr %14, ptr %3
  %.not = icmp eq ptr %2, null
  br i1 %.not, label %20, label %18

18:                                               ; preds = %4
  %19 = call i32 @MPI_Testall(i32 %0, ptr %1, ptr %5, ptr %spec.select)
  br label %22

20:                                               ; preds = %4
  %21 = call i32 @MPI_Waitall(i32 %0, ptr %1, ptr %spec.select)
  br label %22

22:                                               ; preds = %20, %18
  %23 = phi i32 [ %19, %18 ], [ %21, %20 ]
  store i32 %23, ptr %6, align 8
  %.not29 = icmp eq ptr %2, null
  br i1 %.not29, label %26, label %24

24:                                               ; preds = %22
  %25 = load i32, ptr %5, align 4
  store i32 %25, ptr %2, align 4
  br label %26

26:                                               ; preds = %24, %22
  br label %27

27:                                               ; preds = %30, %26
  %.0 = phi i32 [ 0, %26 ], [ %36, %30 ]
  %28 = load i32, ptr %5, align 4
  %.not30 = icmp eq i32 %28, 0
  %29 = icmp slt i32 %.0, %0
  %spec.select31 = select i1 %.not30, i1 false, i1 %29
  br i1 %spec.select31, label %30, label %37

30:                                               ; preds = %27
  %31 = sext i32 %.0 to i64
  %32 = getelementptr inbounds i32, ptr %10, i64 %31
  %33 = load i32, ptr %32, align 4
  %34 = sext i32 %.0 to i64
  %35 = getelementptr inbounds %struct.mpich_status, ptr %spec.select, i64 %34
  call void @adfuzz.model.mpi_mpich.mpich_complete(ptr %6, i32 %33, ptr %35)
  %36 = add i32 %.0, 1
  br label %27

37:                                               ; preds = %27
  call void @free(ptr %10)
  call void @free(ptr %14)
  call void @llvm.lifetime.end.p0(ptr %5)
  ret ptr %6
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_MPI_Testall(i32 %0, ptr %1, ptr %2, ptr %3) #0 {
  %5 = call ptr @adfuzz.model.mpi_mpich.mpich_all(i32 %0, ptr %1, ptr %2, ptr %3)
  ret ptr %5
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_tangent_MPI_Wait(ptr %0) #0 {
  br label %2

2:                                                ; preds = %6, %1
  %.0 = phi i32 [ 0, %1 ], [ %12, %6 ]
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %4 = load i32, ptr %3, align 8
  %5 = icmp slt i32 %.0, %4
  br i1 %5, label %6, label %13

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %8 = load ptr, ptr %7, align 8
  %9 = sext i32 %.0 to i64
  %10 = getelementptr inbounds ptr, ptr %8, i64 %9
  %11 = load ptr, ptr %10, align 8
  call void @adfuzz.model.mpi_mpich.mpich_end_tangents(ptr %11)
  %12 = add i32 %.0, 1
  br label %2

13:                                               ; preds = %2
  ret void
}

; Function Attrs: nounwind
define internal void @adfuzz.model.mpi_mpich.mpich_end_tangents(ptr %0) #0 {
  call void @adfuzz.model.mpi_mpich.mpich_take_tangents(ptr %0)
  call void @adfuzz.model.mpich_drop(ptr %0)
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_replay_MPI_Wait(ptr %0) #0 {
  br label %2

2:                                                ; preds = %6, %1
  %.0 = phi i32 [ 0, %1 ], [ %12, %6 ]
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %4 = load i32, ptr %3, align 8
  %5 = icmp slt i32 %.0, %4
  br i1 %5, label %6, label %13

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %8 = load ptr, ptr %7, align 8
  %9 = sext i32 %.0 to i64
  %10 = getelementptr inbounds ptr, ptr %8, i64 %9
  %11 = load ptr, ptr %10, align 8
  call void @adfuzz.model.mpi_mpich.mpich_take_tangents(ptr %11)
  %12 = add i32 %.0, 1
  br label %2

13:                                               ; preds = %2
  ret void
}

; Function Attrs: nounwind
define internal void @adfuzz.model.mpi_mpich.mpich_take_tangents(ptr %0) #0 {
  br label %2

2:                                                ; preds = %6, %1
  %.0 = phi i32 [ 0, %1 ], [ %15, %6 ]
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 28
  %4 = load i32, ptr %3, align 4
  %5 = icmp slt i32 %.0, %4
  br i1 %5, label %6, label %16

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 352
  %8 = sext i32 %.0 to i64
  %9 = getelementptr inbounds i32, ptr %7, i64 %8
  %10 = call i32 @MPI_Wait(ptr %9, ptr inttoptr (i64 1 to ptr))
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %12 = sext i32 %.0 to i64
  %13 = getelementptr inbounds ptr, ptr %11, i64 %12
  %14 = load ptr, ptr %13, align 8
  call void @free(ptr %14)
  %15 = add i32 %.0, 1
  br label %2

16:                                               ; preds = %2
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 0, ptr %17, align 4
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_reverse_MPI_Wait(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %3 = load i32, ptr %2, align 8
  br label %4

4:                                                ; preds = %6, %1
  %.0.in = phi i32 [ %3, %1 ], [ %.0, %6 ]
  %.0 = add i32 %.0.in, -1
  %5 = icmp sgt i32 %.0, -1
  br i1 %5, label %6, label %12

6:                                                ; preds = %4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %8 = load ptr, ptr %7, align 8
  %9 = zext nneg i32 %.0 to i64
  %10 = getelementptr inbounds nuw ptr, ptr %8, i64 %9
  %11 = load ptr, ptr %10, align 8
  call void @adfuzz.model.mpi_mpich.mpich_begin_adjoints(ptr %11)
  br label %4

12:                                               ; preds = %4
  ret void
}

; Function Attrs: nounwind
define internal void @adfuzz.model.mpi_mpich.mpich_begin_adjoints(ptr %0) #0 {
  br label %2

2:                                                ; preds = %17, %1
  %.0 = phi i32 [ 0, %1 ], [ %18, %17 ]
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 28
  %4 = load i32, ptr %3, align 4
  %5 = icmp slt i32 %.0, %4
  br i1 %5, label %6, label %19

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %8 = sext i32 %.0 to i64
  %9 = getelementptr inbounds ptr, ptr %7, i64 %8
  %10 = load ptr, ptr %9, align 8
  %11 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %10, ptr null)
  %.not = icmp eq i32 %11, 0
  br i1 %.not, label %17, label %12

12:                                               ; preds = %6
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %14 = sext i32 %.0 to i64
  %15 = getelementptr inbounds ptr, ptr %13, i64 %14
  %16 = load ptr, ptr %15, align 8
  call void @adfuzz.model.mpi_mpich.mpich_give_adjoint(ptr %0, ptr %16)
  br label %17

17:                                               ; preds = %12, %6
  %18 = add i32 %.0, 1
  br label %2

19:                                               ; preds = %2
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_tangent_MPI_Waitall(ptr %0) #0 {
  br label %2

2:                                                ; preds = %6, %1
  %.0 = phi i32 [ 0, %1 ], [ %12, %6 ]
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %4 = load i32, ptr %3, align 8
  %5 = icmp slt i32 %.0, %4
  br i1 %5, label %6, label %13

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %8 = load ptr, ptr %7, align 8
  %9 = sext i32 %.0 to i64
  %10 = getelementptr inbounds ptr, ptr %8, i64 %9
  %11 = load ptr, ptr %10, align 8
  call void @adfuzz.model.mpi_mpich.mpich_end_tangents(ptr %11)
  %12 = add i32 %.0, 1
  br label %2

13:                                               ; preds = %2
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_replay_MPI_Waitall(ptr %0) #0 {
  br label %2

2:                                                ; preds = %6, %1
  %.0 = phi i32 [ 0, %1 ], [ %12, %6 ]
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %4 = load i32, ptr %3, align 8
  %5 = icmp slt i32 %.0, %4
  br i1 %5, label %6, label %13

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %8 = load ptr, ptr %7, align 8
  %9 = sext i32 %.0 to i64
  %10 = getelementptr inbounds ptr, ptr %8, i64 %9
  %11 = load ptr, ptr %10, align 8
  call void @adfuzz.model.mpi_mpich.mpich_take_tangents(ptr %11)
  %12 = add i32 %.0, 1
  br label %2

13:                                               ; preds = %2
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_reverse_MPI_Waitall(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %3 = load i32, ptr %2, align 8
  br label %4

4:                                                ; preds = %6, %1
  %.0.in = phi i32 [ %3, %1 ], [ %.0, %6 ]
  %.0 = add i32 %.0.in, -1
  %5 = icmp sgt i32 %.0, -1
  br i1 %5, label %6, label %12

6:                                                ; preds = %4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %8 = load ptr, ptr %7, align 8
  %9 = zext nneg i32 %.0 to i64
  %10 = getelementptr inbounds nuw ptr, ptr %8, i64 %9
  %11 = load ptr, ptr %10, align 8
  call void @adfuzz.model.mpi_mpich.mpich_begin_adjoints(ptr %11)
  br label %4

12:                                               ; preds = %4
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_tangent_MPI_Waitany(ptr %0) #0 {
  br label %2

2:                                                ; preds = %6, %1
  %.0 = phi i32 [ 0, %1 ], [ %12, %6 ]
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %4 = load i32, ptr %3, align 8
  %5 = icmp slt i32 %.0, %4
  br i1 %5, label %6, label %13

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %8 = load ptr, ptr %7, align 8
  %9 = sext i32 %.0 to i64
  %10 = getelementptr inbounds ptr, ptr %8, i64 %9
  %11 = load ptr, ptr %10, align 8
  call void @adfuzz.model.mpi_mpich.mpich_end_tangents(ptr %11)
  %12 = add i32 %.0, 1
  br label %2

13:                                               ; preds = %2
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_replay_MPI_Waitany(ptr %0) #0 {
  br label %2

2:                                                ; preds = %6, %1
  %.0 = phi i32 [ 0, %1 ], [ %12, %6 ]
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %4 = load i32, ptr %3, align 8
  %5 = icmp slt i32 %.0, %4
  br i1 %5, label %6, label %13

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %8 = load ptr, ptr %7, align 8
  %9 = sext i32 %.0 to i64
  %10 = getelementptr inbounds ptr, ptr %8, i64 %9
  %11 = load ptr, ptr %10, align 8
  call void @adfuzz.model.mpi_mpich.mpich_take_tangents(ptr %11)
  %12 = add i32 %.0, 1
  br label %2

13:                                               ; preds = %2
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_reverse_MPI_Waitany(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %3 = load i32, ptr %2, align 8
  br label %4

4:                                                ; preds = %6, %1
  %.0.in = phi i32 [ %3, %1 ], [ %.0, %6 ]
  %.0 = add i32 %.0.in, -1
  %5 = icmp sgt i32 %.0, -1
  br i1 %5, label %6, label %12

6:                                                ; preds = %4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %8 = load ptr, ptr %7, align 8
  %9 = zext nneg i32 %.0 to i64
  %10 = getelementptr inbounds nuw ptr, ptr %8, i64 %9
  %11 = load ptr, ptr %10, align 8
  call void @adfuzz.model.mpi_mpich.mpich_begin_adjoints(ptr %11)
  br label %4

12:                                               ; preds = %4
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_tangent_MPI_Test(ptr %0) #0 {
  br label %2

2:                                                ; preds = %6, %1
  %.0 = phi i32 [ 0, %1 ], [ %12, %6 ]
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %4 = load i32, ptr %3, align 8
  %5 = icmp slt i32 %.0, %4
  br i1 %5, label %6, label %13

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %8 = load ptr, ptr %7, align 8
  %9 = sext i32 %.0 to i64
  %10 = getelementptr inbounds ptr, ptr %8, i64 %9
  %11 = load ptr, ptr %10, align 8
  call void @adfuzz.model.mpi_mpich.mpich_end_tangents(ptr %11)
  %12 = add i32 %.0, 1
  br label %2

13:                                               ; preds = %2
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_replay_MPI_Test(ptr %0) #0 {
  br label %2

2:                                                ; preds = %6, %1
  %.0 = phi i32 [ 0, %1 ], [ %12, %6 ]
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %4 = load i32, ptr %3, align 8
  %5 = icmp slt i32 %.0, %4
  br i1 %5, label %6, label %13

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %8 = load ptr, ptr %7, align 8
  %9 = sext i32 %.0 to i64
  %10 = getelementptr inbounds ptr, ptr %8, i64 %9
  %11 = load ptr, ptr %10, align 8
  call void @adfuzz.model.mpi_mpich.mpich_take_tangents(ptr %11)
  %12 = add i32 %.0, 1
  br label %2

13:                                               ; preds = %2
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_reverse_MPI_Test(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %3 = load i32, ptr %2, align 8
  br label %4

4:                                                ; preds = %6, %1
  %.0.in = phi i32 [ %3, %1 ], [ %.0, %6 ]
  %.0 = add i32 %.0.in, -1
  %5 = icmp sgt i32 %.0, -1
  br i1 %5, label %6, label %12

6:                                                ; preds = %4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %8 = load ptr, ptr %7, align 8
  %9 = zext nneg i32 %.0 to i64
  %10 = getelementptr inbounds nuw ptr, ptr %8, i64 %9
  %11 = load ptr, ptr %10, align 8
  call void @adfuzz.model.mpi_mpich.mpich_begin_adjoints(ptr %11)
  br label %4

12:                                               ; preds = %4
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_tangent_MPI_Testall(ptr %0) #0 {
  br label %2

2:                                                ; preds = %6, %1
  %.0 = phi i32 [ 0, %1 ], [ %12, %6 ]
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %4 = load i32, ptr %3, align 8
  %5 = icmp slt i32 %.0, %4
  br i1 %5, label %6, label %13

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %8 = load ptr, ptr %7, align 8
  %9 = sext i32 %.0 to i64
  %10 = getelementptr inbounds ptr, ptr %8, i64 %9
  %11 = load ptr, ptr %10, align 8
  call void @adfuzz.model.mpi_mpich.mpich_end_tangents(ptr %11)
  %12 = add i32 %.0, 1
  br label %2

13:                                               ; preds = %2
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_replay_MPI_Testall(ptr %0) #0 {
  br label %2

2:                                                ; preds = %6, %1
  %.0 = phi i32 [ 0, %1 ], [ %12, %6 ]
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %4 = load i32, ptr %3, align 8
  %5 = icmp slt i32 %.0, %4
  br i1 %5, label %6, label %13

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %8 = load ptr, ptr %7, align 8
  %9 = sext i32 %.0 to i64
  %10 = getelementptr inbounds ptr, ptr %8, i64 %9
  %11 = load ptr, ptr %10, align 8
  call void @adfuzz.model.mpi_mpich.mpich_take_tangents(ptr %11)
  %12 = add i32 %.0, 1
  br label %2

13:                                               ; preds = %2
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_reverse_MPI_Testall(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %3 = load i32, ptr %2, align 8
  br label %4

4:                                                ; preds = %6, %1
  %.0.in = phi i32 [ %3, %1 ], [ %.0, %6 ]
  %.0 = add i32 %.0.in, -1
  %5 = icmp sgt i32 %.0, -1
  br i1 %5, label %6, label %12

6:                                                ; preds = %4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %8 = load ptr, ptr %7, align 8
  %9 = zext nneg i32 %.0 to i64
  %10 = getelementptr inbounds nuw ptr, ptr %8, i64 %9
  %11 = load ptr, ptr %10, align 8
  call void @adfuzz.model.mpi_mpich.mpich_begin_adjoints(ptr %11)
  br label %4

12:                                               ; preds = %4
  ret void
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_MPI_Sendrecv(ptr %0, i32 %1, i32 %2, i32 %3, i32 %4, ptr %5, i32 %6, i32 %7, i32 %8, i32 %9, i32 %10, ptr %11) #0 {
  %13 = alloca %struct.mpich_status, align 4
  %14 = call ptr @adfuzz.model.mpi_mpich.mpich_sent(i32 %1, i32 %2, i32 %3, i32 %4, i32 %10)
  call void @llvm.lifetime.start.p0(ptr %13)
  %15 = icmp eq ptr %11, inttoptr (i64 1 to ptr)
  %spec.select = select i1 %15, ptr %13, ptr %11
  %16 = call ptr @adfuzz.model.mpi_mpich.mpich_awaited(i32 %6, i32 %7, i32 %8, i32 %9, i32 %10)
  %17 = getelementptr inbounds nuw i8, ptr %14, i64 64
  store ptr %16, ptr %17, align 8
  %18 = call i32 @MPI_Sendrecv(ptr %0, i32 %1, i32 %2, i32 %3, i32 %4, ptr %5, i32 %6, i32 %7, i32 %8, i32 %9, i32 %10, ptr %spec.select)
  store i32 %18, ptr %14, align 8
  %19 = getelementptr inbounds nuw i8, ptr %14, i64 64
  %20 = load ptr, ptr %19, align 8
  call void @adfuzz.model.mpi_mpich.mpich_arrived(ptr %20, ptr %spec.select)
  call void @llvm.lifetime.end.p0(ptr %13)
  ret ptr %14
}

declare i32 @MPI_Sendrecv(ptr, i32, i32, i32, i32, ptr, i32, i32, i32, i32, i32, ptr)

; Function Attrs: nounwind
define void @adfuzz.model.mpich_tangent_MPI_Sendrecv(ptr %0, ptr %1, ptr %2) #0 {
  %4 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr null)
  %.not = icmp eq i32 %4, 0
  br i1 %.not, label %6, label %5

5:                                                ; preds = %3
  call void @adfuzz.model.mpi_mpich.mpich_post(ptr %0, ptr %1)
  br label %6

6:                                                ; preds = %5, %3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %8 = load ptr, ptr %7, align 8
  %9 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %8, ptr %2, ptr null)
  %.not8 = icmp eq i32 %9, 0
  br i1 %.not8, label %13, label %10

10:                                               ; preds = %6
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %12 = load ptr, ptr %11, align 8
  call void @adfuzz.model.mpi_mpich.mpich_take_tangent(ptr %12, ptr %2)
  br label %13

13:                                               ; preds = %10, %6
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_reverse_MPI_Sendrecv(ptr %0, ptr %1, ptr %2) #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %5 = load ptr, ptr %4, align 8
  %6 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %5, ptr %2, ptr null)
  %.not = icmp eq i32 %6, 0
  br i1 %.not, label %10, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %9 = load ptr, ptr %8, align 8
  call void @adfuzz.model.mpi_mpich.mpich_give_adjoint(ptr %9, ptr %2)
  br label %10

10:                                               ; preds = %7, %3
  %11 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr null)
  %.not8 = icmp eq i32 %11, 0
  br i1 %.not8, label %13, label %12

12:                                               ; preds = %10
  call void @adfuzz.model.mpi_mpich.mpich_take_adjoint(ptr %0, ptr %1)
  br label %13

13:                                               ; preds = %12, %10
  ret void
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_MPI_Sendrecv_replace(ptr %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5, i32 %6, i32 %7, ptr %8) #0 {
  %10 = alloca %struct.mpich_status, align 4
  %11 = call ptr @adfuzz.model.mpi_mpich.mpich_sent(i32 %1, i32 %2, i32 %3, i32 %4, i32 %7)
  call void @llvm.lifetime.start.p0(ptr %10)
  %12 = icmp eq ptr %8, inttoptr (i64 1 to ptr)
  %spec.select = select i1 %12, ptr %10, ptr %8
  %13 = call ptr @adfuzz.model.mpi_mpich.mpich_awaited(i32 %1, i32 %2, i32 %5, i32 %6, i32 %7)
  %14 = getelementptr inbounds nuw i8, ptr %11, i64 64
  store ptr %13, ptr %14, align 8
  %15 = call i32 @MPI_Sendrecv_replace(ptr %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5, i32 %6, i32 %7, ptr %spec.select)
  store i32 %15, ptr %11, align 8
  %16 = getelementptr inbounds nuw i8, ptr %11, i64 64
  %17 = load ptr, ptr %16, align 8
  call void @adfuzz.model.mpi_mpich.mpich_arrived(ptr %17, ptr %spec.select)
  call void @llvm.lifetime.end.p0(ptr %10)
  ret ptr %11
}

declare i32 @MPI_Sendrecv_replace(ptr, i32, i32, i32, i32, i32, i32, i32, ptr)

; Function Attrs: nounwind
define void @adfuzz.model.mpich_tangent_MPI_Sendrecv_replace(ptr %0, ptr %1) #0 {
  call void @adfuzz.model.mpich_tangent_MPI_Sendrecv(ptr %0, ptr %1, ptr %1)
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_reverse_MPI_Sendrecv_replace(ptr %0, ptr %1) #0 {
  call void @adfuzz.model.mpich_reverse_MPI_Sendrecv(ptr %0, ptr %1, ptr %1)
  ret void
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_MPI_Barrier(i32 %0) #0 {
  %2 = call dereferenceable_or_null(416) ptr @calloc(i64 1, i64 416)
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 48
  store i32 %0, ptr %3, align 8
  %4 = call i32 @MPI_Barrier(i32 %0)
  store i32 %4, ptr %2, align 8
  ret ptr %2
}

declare ptr @calloc(i64, i64)

declare i32 @MPI_Barrier(i32)

; Function Attrs: nounwind
define void @adfuzz.model.mpich_tangent_MPI_Barrier(ptr %0) #0 {
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_reverse_MPI_Barrier(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %3 = load i32, ptr %2, align 8
  %4 = call i32 @MPI_Barrier(i32 %3)
  ret void
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_MPI_Bcast(ptr %0, i32 %1, i32 %2, i32 %3, i32 %4) #0 {
  %6 = sext i32 %1 to i64
  %7 = call ptr @adfuzz.model.mpi_mpich.mpich_record(i64 %6, i32 %2, i32 %4)
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 20
  store i32 %3, ptr %8, align 4
  %9 = call i32 @MPI_Bcast(ptr %0, i32 %1, i32 %2, i32 %3, i32 %4)
  store i32 %9, ptr %7, align 8
  ret ptr %7
}

; Function Attrs: nounwind
define internal ptr @adfuzz.model.mpi_mpich.mpich_record(i64 %0, i32 %1, i32 %2) #0 {
  %4 = alloca i32, align 4
  %5 = call dereferenceable_or_null(416) ptr @calloc(i64 1, i64 416)
  call void @llvm.lifetime.start.p0(ptr %4)
  store i32 1, ptr %4, align 4
  %6 = call i32 @adfuzz.model.mpi_mpich.mpich_kind(i32 %1, ptr %4)
  %7 = getelementptr inbounds nuw i8, ptr %5, i64 4
  store i32 %6, ptr %7, align 4
  %8 = load i32, ptr %4, align 4
  %9 = sext i32 %8 to i64
  %10 = mul i64 %0, %9
  %11 = getelementptr inbounds nuw i8, ptr %5, i64 40
  store i64 %10, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %5, i64 48
  store i32 %2, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %5, i64 92
  store i32 %1, ptr %13, align 4
  call void @llvm.lifetime.end.p0(ptr %4)
  ret ptr %5
}

declare i32 @MPI_Bcast(ptr, i32, i32, i32, i32)

; Function Attrs: nounwind
define void @adfuzz.model.mpich_tangent_MPI_Bcast(ptr %0, ptr %1) #0 {
  %3 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr null)
  %.not = icmp eq i32 %3, 0
  br i1 %.not, label %29, label %4

4:                                                ; preds = %2
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %6 = load i32, ptr %5, align 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %8 = load i64, ptr %7, align 8
  %9 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %6, ptr %1, i64 %8)
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %11 = load i64, ptr %10, align 8
  %12 = trunc i64 %11 to i32
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %14 = load i32, ptr %13, align 4
  %15 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %14)
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %17 = load i32, ptr %16, align 4
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %19 = load i32, ptr %18, align 8
  %20 = call i32 @MPI_Bcast(ptr %9, i32 %12, i32 %15, i32 %17, i32 %19)
  %.not16 = icmp eq ptr %1, null
  br i1 %.not16, label %28, label %21

21:                                               ; preds = %4
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %23 = load i64, ptr %22, align 8
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %25 = load i32, ptr %24, align 4
  %26 = call i64 @adfuzz.model.mpi_mpich.mpich_size(i32 %25)
  %27 = mul i64 %23, %26
  call void @llvm.memcpy.p0.p0.i64(ptr %1, ptr %9, i64 %27, i1 false)
  br label %28

28:                                               ; preds = %21, %4
  call void @free(ptr %9)
  br label %29

29:                                               ; preds = %28, %2
  ret void
}

; Function Attrs: nounwind
define internal i64 @adfuzz.model.mpi_mpich.mpich_size(i32 %0) #0 {
  %2 = icmp eq i32 %0, 1
  %3 = icmp eq i32 %0, 2
  %4 = select i1 %3, i64 8, i64 16
  %5 = select i1 %2, i64 4, i64 %4
  ret i64 %5
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_reverse_MPI_Bcast(ptr %0, ptr %1) #0 {
  %3 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr null)
  %.not = icmp eq i32 %3, 0
  br i1 %.not, label %43, label %4

4:                                                ; preds = %2
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %6 = load i32, ptr %5, align 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %8 = load i64, ptr %7, align 8
  %9 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %6, ptr %1, i64 %8)
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %11 = load i32, ptr %10, align 4
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %13 = load i64, ptr %12, align 8
  %14 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %11, ptr null, i64 %13)
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %16 = load i64, ptr %15, align 8
  %17 = trunc i64 %16 to i32
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %19 = load i32, ptr %18, align 4
  %20 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %19)
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %22 = load i32, ptr %21, align 4
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %24 = load i32, ptr %23, align 8
  %25 = call i32 @MPI_Reduce(ptr %9, ptr %14, i32 %17, i32 %20, i32 1476395011, i32 %22, i32 %24)
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %27 = load i32, ptr %26, align 4
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %29 = load i64, ptr %28, align 8
  call void @adfuzz.model.mpi_mpich.mpich_clear(i32 %27, ptr %1, i64 %29)
  %.not25 = icmp eq ptr %1, null
  br i1 %.not25, label %42, label %30

30:                                               ; preds = %4
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %32 = load i32, ptr %31, align 8
  %33 = call i32 @adfuzz.model.mpi_mpich.mpich_rank(i32 %32)
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %35 = load i32, ptr %34, align 4
  %36 = icmp eq i32 %33, %35
  br i1 %36, label %37, label %42

37:                                               ; preds = %30
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %39 = load i32, ptr %38, align 4
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %41 = load i64, ptr %40, align 8
  call void @adfuzz.model.mpi_mpich.mpich_add(i32 %39, ptr %1, ptr %14, i64 %41)
  br label %42

42:                                               ; preds = %37, %30, %4
  call void @free(ptr %9)
  call void @free(ptr %14)
  br label %43

43:                                               ; preds = %42, %2
  ret void
}

declare i32 @MPI_Reduce(ptr, ptr, i32, i32, i32, i32, i32)

; Function Attrs: nounwind
define internal void @adfuzz.model.mpi_mpich.mpich_clear(i32 %0, ptr %1, i64 %2) #0 {
  %.not = icmp eq ptr %1, null
  br i1 %.not, label %7, label %4

4:                                                ; preds = %3
  %5 = call i64 @adfuzz.model.mpi_mpich.mpich_size(i32 %0)
  %6 = mul i64 %2, %5
  call void @llvm.memset.p0.i64(ptr %1, i8 0, i64 %6, i1 false)
  br label %7

7:                                                ; preds = %4, %3
  ret void
}

; Function Attrs: nounwind
define internal i32 @adfuzz.model.mpi_mpich.mpich_rank(i32 %0) #0 {
  %2 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr %2)
  %3 = call i32 @MPI_Comm_rank(i32 %0, ptr %2)
  %4 = load i32, ptr %2, align 4
  call void @llvm.lifetime.end.p0(ptr %2)
  ret i32 %4
}

; Function Attrs: nounwind
define internal void @adfuzz.model.mpi_mpich.mpich_add(i32 %0, ptr %1, ptr %2, i64 %3) #0 {
  switch i32 %0, label %23 [
    i32 1, label %5
    i32 2, label %14
  ]

5:                                                ; preds = %7, %4
  %.023 = phi i64 [ %13, %7 ], [ 0, %4 ]
  %6 = icmp slt i64 %.023, %3
  br i1 %6, label %7, label %32

7:                                                ; preds = %5
  %8 = getelementptr inbounds float, ptr %2, i64 %.023
  %9 = load float, ptr %8, align 4
  %10 = getelementptr inbounds float, ptr %1, i64 %.023
  %11 = load float, ptr %10, align 4
  %12 = fadd float %11, %9
  store float %12, ptr %10, align 4
  %13 = add i64 %.023, 1
  br label %5

14:                                               ; preds = %16, %4
  %.022 = phi i64 [ %22, %16 ], [ 0, %4 ]
  %15 = icmp slt i64 %.022, %3
  br i1 %15, label %16, label %32

16:                                               ; preds = %14
  %17 = getelementptr inbounds double, ptr %2, i64 %.022
  %18 = load double, ptr %17, align 8
  %19 = getelementptr inbounds double, ptr %1, i64 %.022
  %20 = load double, ptr %19, align 8
  %21 = fadd double %20, %18
  store double %21, ptr %19, align 8
  %22 = add i64 %.022, 1
  br label %14

23:                                               ; preds = %25, %4
  %.0 = phi i64 [ %31, %25 ], [ 0, %4 ]
  %24 = icmp slt i64 %.0, %3
  br i1 %24, label %25, label %32

25:                                               ; preds = %23
  %26 = getelementptr inbounds x86_fp80, ptr %2, i64 %.0
  %27 = load x86_fp80, ptr %26, align 16
  %28 = getelementptr inbounds x86_fp80, ptr %1, i64 %.0
  %29 = load x86_fp80, ptr %28, align 16
  %30 = fadd x86_fp80 %29, %27
  store x86_fp80 %30, ptr %28, align 16
  %31 = add i64 %.0, 1
  br label %23

32:                                               ; preds = %23, %14, %5
  ret void
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_MPI_Allreduce(ptr %0, ptr %1, i32 %2, i32 %3, i32 %4, i32 %5) #0 {
  %7 = icmp eq ptr %0, inttoptr (i64 -1 to ptr)
  %. = select i1 %7, ptr %1, ptr %0
  %8 = icmp eq ptr %0, inttoptr (i64 -1 to ptr)
  %9 = zext i1 %8 to i32
  %10 = call ptr @adfuzz.model.mpi_mpich.mpich_reduction(ptr %., i32 %9, i32 %2, i32 %3, i32 %4, i32 %5)
  %11 = call i32 @MPI_Allreduce(ptr %0, ptr %1, i32 %2, i32 %3, i32 %4, i32 %5)
  store i32 %11, ptr %10, align 8
  ret ptr %10
}

; Function Attrs: nounwind
define internal ptr @adfuzz.model.mpi_mpich.mpich_reduction(ptr %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5) #0 {
  %7 = alloca i32, align 4
  %8 = sext i32 %2 to i64
  %9 = call ptr @adfuzz.model.mpi_mpich.mpich_record(i64 %8, i32 %3, i32 %5)
  call void @llvm.lifetime.start.p0(ptr %7)
  store i32 1, ptr %7, align 4
  %10 = call i32 @adfuzz.model.mpi_mpich.mpich_kind(i32 %3, ptr %7)
  %11 = getelementptr inbounds nuw i8, ptr %9, i64 52
  store i32 %4, ptr %11, align 4
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 24
  store i32 %1, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %9, i64 4
  %14 = load i32, ptr %13, align 4
  %15 = icmp sgt i32 %14, 0
  %16 = load i32, ptr %7, align 4
  %17 = icmp eq i32 %16, 1
  %or.cond = select i1 %15, i1 %17, i1 false
  br i1 %or.cond, label %18, label %26

18:                                               ; preds = %6
  switch i32 %4, label %26 [
    i32 1476395009, label %19
    i32 1476395010, label %19
    i32 1476395012, label %19
  ]

19:                                               ; preds = %18, %18, %18
  %20 = getelementptr inbounds nuw i8, ptr %9, i64 4
  %21 = load i32, ptr %20, align 4
  %22 = getelementptr inbounds nuw i8, ptr %9, i64 40
  %23 = load i64, ptr %22, align 8
  %24 = call ptr @adfuzz.model.mpi_mpich.mpich_weights(i32 %21, i64 %23, ptr %0, i32 %4, i32 %5)
  %25 = getelementptr inbounds nuw i8, ptr %9, i64 56
  store ptr %24, ptr %25, align 8
  br label %26

26:                                               ; preds = %19, %18, %6
  call void @llvm.lifetime.end.p0(ptr %7)
  ret ptr %9
}

declare i32 @MPI_Allreduce(ptr, ptr, i32, i32, i32, i32)

; Function Attrs: nounwind
define void @adfuzz.model.mpich_tangent_MPI_Allreduce(ptr %0, ptr %1, ptr %2) #0 {
  %4 = call i32 @adfuzz.model.mpi_mpich.mpich_is_reduced(ptr %0, ptr %1, ptr %2)
  %.not = icmp eq i32 %4, 0
  br i1 %.not, label %31, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %7 = load i32, ptr %6, align 8
  %.not21 = icmp eq i32 %7, 0
  %. = select i1 %.not21, ptr %1, ptr %2
  %8 = call ptr @adfuzz.model.mpi_mpich.mpich_weighted(ptr %0, ptr %.)
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %10 = load i32, ptr %9, align 4
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %12 = load i64, ptr %11, align 8
  %13 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %10, ptr null, i64 %12)
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %15 = load i64, ptr %14, align 8
  %16 = trunc i64 %15 to i32
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %18 = load i32, ptr %17, align 4
  %19 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %18)
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %21 = load i32, ptr %20, align 8
  %22 = call i32 @MPI_Allreduce(ptr %8, ptr %13, i32 %16, i32 %19, i32 1476395011, i32 %21)
  %.not22 = icmp eq ptr %2, null
  br i1 %.not22, label %30, label %23

23:                                               ; preds = %5
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %25 = load i64, ptr %24, align 8
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %27 = load i32, ptr %26, align 4
  %28 = call i64 @adfuzz.model.mpi_mpich.mpich_size(i32 %27)
  %29 = mul i64 %25, %28
  call void @llvm.memcpy.p0.p0.i64(ptr %2, ptr %13, i64 %29, i1 false)
  br label %30

30:                                               ; preds = %23, %5
  call void @free(ptr %8)
  call void @free(ptr %13)
  br label %31

31:                                               ; preds = %30, %3
  ret void
}

; Function Attrs: nounwind
define internal i32 @adfuzz.model.mpi_mpich.mpich_is_reduced(ptr %0, ptr %1, ptr %2) #0 {
  %4 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr %2)
  %.not = icmp eq i32 %4, 0
  br i1 %.not, label %14, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 52
  %7 = load i32, ptr %6, align 4
  %8 = icmp eq i32 %7, 1476395011
  br i1 %8, label %14, label %9

9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %11 = load ptr, ptr %10, align 8
  %.not7 = icmp eq ptr %11, null
  br i1 %.not7, label %12, label %14

12:                                               ; preds = %9
  %.not8 = icmp eq ptr %1, null
  %.not9 = icmp eq ptr %2, null
  %or.cond = and i1 %.not8, %.not9
  br i1 %or.cond, label %14, label %13

13:                                               ; preds = %12
  call void @adfuzz.model.mpi_mpich.mpich_refuse(ptr @mpich_operation_text)
  br label %14

14:                                               ; preds = %13, %12, %9, %5, %3
  %.0 = phi i32 [ 0, %3 ], [ 1, %5 ], [ 1, %9 ], [ 0, %12 ], [ 0, %13 ]
  ret i32 %.0
}

; Function Attrs: nounwind
define internal ptr @adfuzz.model.mpi_mpich.mpich_weighted(ptr %0, ptr %1) #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %4 = load i32, ptr %3, align 4
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %6 = load i64, ptr %5, align 8
  %7 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %4, ptr %1, i64 %6)
  br label %8

8:                                                ; preds = %77, %2
  %.0 = phi i64 [ 0, %2 ], [ %78, %77 ]
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %10 = load ptr, ptr %9, align 8
  %.not = icmp eq ptr %10, null
  br i1 %.not, label %.critedge, label %11

11:                                               ; preds = %8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %13 = load i64, ptr %12, align 8
  %14 = icmp slt i64 %.0, %13
  br i1 %14, label %15, label %.critedge

15:                                               ; preds = %11
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %17 = load i32, ptr %16, align 4
  %18 = icmp eq i32 %17, 1
  br i1 %18, label %19, label %38

19:                                               ; preds = %15
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %21 = load ptr, ptr %20, align 8
  %22 = getelementptr inbounds double, ptr %21, i64 %.0
  %23 = load double, ptr %22, align 8
  %24 = fcmp oeq double %23, 0.000000e+00
  br i1 %24, label %35, label %25

25:                                               ; preds = %19
  %26 = getelementptr inbounds float, ptr %7, i64 %.0
  %27 = load float, ptr %26, align 4
  %28 = fpext float %27 to double
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %30 = load ptr, ptr %29, align 8
  %31 = getelementptr inbounds double, ptr %30, i64 %.0
  %32 = load double, ptr %31, align 8
  %33 = fmul double %32, %28
  %34 = fptrunc double %33 to float
  br label %35

35:                                               ; preds = %25, %19
  %36 = phi float [ %34, %25 ], [ 0.000000e+00, %19 ]
  %37 = getelementptr inbounds float, ptr %7, i64 %.0
  store float %36, ptr %37, align 4
  br label %77

38:                                               ; preds = %15
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %40 = load i32, ptr %39, align 4
  %41 = icmp eq i32 %40, 2
  br i1 %41, label %42, label %59

42:                                               ; preds = %38
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %44 = load ptr, ptr %43, align 8
  %45 = getelementptr inbounds double, ptr %44, i64 %.0
  %46 = load double, ptr %45, align 8
  %47 = fcmp oeq double %46, 0.000000e+00
  br i1 %47, label %56, label %48

48:                                               ; preds = %42
  %49 = getelementptr inbounds double, ptr %7, i64 %.0
  %50 = load double, ptr %49, align 8
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %52 = load ptr, ptr %51, align 8
  %53 = getelementptr inbounds double, ptr %52, i64 %.0
  %54 = load double, ptr %53, align 8
  %55 = fmul double %50, %54
  br label %56

56:                                               ; preds = %48, %42
  %57 = phi double [ %55, %48 ], [ 0.000000e+00, %42 ]
  %58 = getelementptr inbounds double, ptr %7, i64 %.0
  store double %57, ptr %58, align 8
  br label %77

59:                                               ; preds = %38
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %61 = load ptr, ptr %60, align 8
  %62 = getelementptr inbounds double, ptr %61, i64 %.0
  %63 = load double, ptr %62, align 8
  %64 = fcmp oeq double %63, 0.000000e+00
  br i1 %64, label %74, label %65

65:                                               ; preds = %59
  %66 = getelementptr inbounds x86_fp80, ptr %7, i64 %.0
  %67 = load x86_fp80, ptr %66, align 16
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %69 = load ptr, ptr %68, align 8
  %70 = getelementptr inbounds double, ptr %69, i64 %.0
  %71 = load double, ptr %70, align 8
  %72 = fpext double %71 to x86_fp80
  %73 = fmul x86_fp80 %67, %72
  br label %74

74:                                               ; preds = %65, %59
  %75 = phi x86_fp80 [ %73, %65 ], [ 0xK00000000000000000000, %59 ]
  %76 = getelementptr inbounds x86_fp80, ptr %7, i64 %.0
  store x86_fp80 %75, ptr %76, align 16
  br label %77

77:                                               ; preds = %74, %56, %35
  %78 = add i64 %.0, 1
  br label %8

.critedge:                                        ; preds = %11, %8
  ret ptr %7
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_reverse_MPI_Allreduce(ptr %0, ptr %1, ptr %2) #0 {
  %4 = call i32 @adfuzz.model.mpi_mpich.mpich_is_reduced(ptr %0, ptr %1, ptr %2)
  %.not = icmp eq i32 %4, 0
  br i1 %.not, label %38, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %7 = load i32, ptr %6, align 4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %9 = load i64, ptr %8, align 8
  %10 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %7, ptr %2, i64 %9)
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %12 = load i32, ptr %11, align 4
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %14 = load i64, ptr %13, align 8
  %15 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %12, ptr null, i64 %14)
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %17 = load i64, ptr %16, align 8
  %18 = trunc i64 %17 to i32
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %20 = load i32, ptr %19, align 4
  %21 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %20)
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %23 = load i32, ptr %22, align 8
  %24 = call i32 @MPI_Allreduce(ptr %10, ptr %15, i32 %18, i32 %21, i32 1476395011, i32 %23)
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %26 = load i32, ptr %25, align 4
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %28 = load i64, ptr %27, align 8
  call void @adfuzz.model.mpi_mpich.mpich_clear(i32 %26, ptr %2, i64 %28)
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %30 = load i32, ptr %29, align 8
  %.not29 = icmp eq i32 %30, 0
  %. = select i1 %.not29, ptr %1, ptr %2
  %31 = call ptr @adfuzz.model.mpi_mpich.mpich_weighted(ptr %0, ptr %15)
  %.not30 = icmp eq ptr %., null
  br i1 %.not30, label %37, label %32

32:                                               ; preds = %5
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %34 = load i32, ptr %33, align 4
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %36 = load i64, ptr %35, align 8
  call void @adfuzz.model.mpi_mpich.mpich_add(i32 %34, ptr %., ptr %31, i64 %36)
  br label %37

37:                                               ; preds = %32, %5
  call void @free(ptr %10)
  call void @free(ptr %15)
  call void @free(ptr %31)
  br label %38

38:                                               ; preds = %37, %3
  ret void
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_MPI_Reduce(ptr %0, ptr %1, i32 %2, i32 %3, i32 %4, i32 %5, i32 %6) #0 {
  %8 = icmp eq ptr %0, inttoptr (i64 -1 to ptr)
  %. = select i1 %8, ptr %1, ptr %0
  %9 = icmp eq ptr %0, inttoptr (i64 -1 to ptr)
  %10 = zext i1 %9 to i32
  %11 = call ptr @adfuzz.model.mpi_mpich.mpich_reduction(ptr %., i32 %10, i32 %2, i32 %3, i32 %4, i32 %6)
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 20
  store i32 %5, ptr %12, align 4
  %13 = call i32 @MPI_Reduce(ptr %0, ptr %1, i32 %2, i32 %3, i32 %4, i32 %5, i32 %6)
  store i32 %13, ptr %11, align 8
  ret ptr %11
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_tangent_MPI_Reduce(ptr %0, ptr %1, ptr %2) #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %5 = load i32, ptr %4, align 8
  %6 = call i32 @adfuzz.model.mpi_mpich.mpich_rank(i32 %5)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %8 = load i32, ptr %7, align 4
  %9 = icmp ne i32 %6, %8
  %10 = call i32 @adfuzz.model.mpi_mpich.mpich_is_reduced(ptr %0, ptr %1, ptr %2)
  %.not = icmp eq i32 %10, 0
  br i1 %.not, label %39, label %11

11:                                               ; preds = %3
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %13 = load i32, ptr %12, align 8
  %.not25 = icmp eq i32 %13, 0
  %. = select i1 %.not25, ptr %1, ptr %2
  %14 = call ptr @adfuzz.model.mpi_mpich.mpich_weighted(ptr %0, ptr %.)
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %16 = load i32, ptr %15, align 4
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %18 = load i64, ptr %17, align 8
  %19 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %16, ptr null, i64 %18)
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %21 = load i64, ptr %20, align 8
  %22 = trunc i64 %21 to i32
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %24 = load i32, ptr %23, align 4
  %25 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %24)
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %27 = load i32, ptr %26, align 4
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %29 = load i32, ptr %28, align 8
  %30 = call i32 @MPI_Reduce(ptr %14, ptr %19, i32 %22, i32 %25, i32 1476395011, i32 %27, i32 %29)
  %.not26 = icmp eq ptr %2, null
  %or.cond = or i1 %9, %.not26
  br i1 %or.cond, label %38, label %31

31:                                               ; preds = %11
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %33 = load i64, ptr %32, align 8
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %35 = load i32, ptr %34, align 4
  %36 = call i64 @adfuzz.model.mpi_mpich.mpich_size(i32 %35)
  %37 = mul i64 %33, %36
  call void @llvm.memcpy.p0.p0.i64(ptr %2, ptr %19, i64 %37, i1 false)
  br label %38

38:                                               ; preds = %31, %11
  call void @free(ptr %14)
  call void @free(ptr %19)
  br label %39

39:                                               ; preds = %38, %3
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_reverse_MPI_Reduce(ptr %0, ptr %1, ptr %2) #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %5 = load i32, ptr %4, align 8
  %6 = call i32 @adfuzz.model.mpi_mpich.mpich_rank(i32 %5)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %8 = load i32, ptr %7, align 4
  %9 = icmp eq i32 %6, %8
  %10 = call i32 @adfuzz.model.mpi_mpich.mpich_is_reduced(ptr %0, ptr %1, ptr %2)
  %.not = icmp eq i32 %10, 0
  br i1 %.not, label %43, label %11

11:                                               ; preds = %3
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %13 = load i32, ptr %12, align 4
  %. = select i1 %9, ptr %2, ptr null
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %15 = load i64, ptr %14, align 8
  %16 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %13, ptr %., i64 %15)
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %18 = load i64, ptr %17, align 8
  %19 = trunc i64 %18 to i32
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %21 = load i32, ptr %20, align 4
  %22 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %21)
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %24 = load i32, ptr %23, align 4
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %26 = load i32, ptr %25, align 8
  %27 = call i32 @MPI_Bcast(ptr %16, i32 %19, i32 %22, i32 %24, i32 %26)
  br i1 %9, label %28, label %33

28:                                               ; preds = %11
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %30 = load i32, ptr %29, align 4
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %32 = load i64, ptr %31, align 8
  call void @adfuzz.model.mpi_mpich.mpich_clear(i32 %30, ptr %2, i64 %32)
  br label %33

33:                                               ; preds = %28, %11
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %35 = load i32, ptr %34, align 8
  %.not30 = icmp eq i32 %35, 0
  %.32 = select i1 %.not30, ptr %1, ptr %2
  %36 = call ptr @adfuzz.model.mpi_mpich.mpich_weighted(ptr %0, ptr %16)
  %.not31 = icmp eq ptr %.32, null
  br i1 %.not31, label %42, label %37

37:                                               ; preds = %33
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %39 = load i32, ptr %38, align 4
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %41 = load i64, ptr %40, align 8
  call void @adfuzz.model.mpi_mpich.mpich_add(i32 %39, ptr %.32, ptr %36, i64 %41)
  br label %42

42:                                               ; preds = %37, %33
  call void @free(ptr %16)
  call void @free(ptr %36)
  br label %43

43:                                               ; preds = %42, %3
  ret void
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_MPI_Scan(ptr %0, ptr %1, i32 %2, i32 %3, i32 %4, i32 %5) #0 {
  %7 = sext i32 %2 to i64
  %8 = call ptr @adfuzz.model.mpi_mpich.mpich_record(i64 %7, i32 %3, i32 %5)
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 52
  store i32 %4, ptr %9, align 4
  %10 = icmp eq ptr %0, inttoptr (i64 -1 to ptr)
  %11 = zext i1 %10 to i32
  %12 = getelementptr inbounds nuw i8, ptr %8, i64 24
  store i32 %11, ptr %12, align 8
  %13 = call i32 @MPI_Scan(ptr %0, ptr %1, i32 %2, i32 %3, i32 %4, i32 %5)
  store i32 %13, ptr %8, align 8
  ret ptr %8
}

declare i32 @MPI_Scan(ptr, ptr, i32, i32, i32, i32)

; Function Attrs: nounwind
define void @adfuzz.model.mpich_tangent_MPI_Scan(ptr %0, ptr %1, ptr %2) #0 {
  %4 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr %2)
  %.not = icmp eq i32 %4, 0
  br i1 %.not, label %40, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 52
  %7 = load i32, ptr %6, align 4
  %.not26 = icmp eq i32 %7, 1476395011
  br i1 %.not26, label %10, label %8

8:                                                ; preds = %5
  %.not29 = icmp eq ptr %1, null
  %.not30 = icmp eq ptr %2, null
  %or.cond = and i1 %.not29, %.not30
  br i1 %or.cond, label %40, label %9

9:                                                ; preds = %8
  call void @adfuzz.model.mpi_mpich.mpich_refuse(ptr @mpich_operation_text)
  br label %40

10:                                               ; preds = %5
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %12 = load i32, ptr %11, align 4
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %14 = load i32, ptr %13, align 8
  %.not27 = icmp eq i32 %14, 0
  %. = select i1 %.not27, ptr %1, ptr %2
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %16 = load i64, ptr %15, align 8
  %17 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %12, ptr %., i64 %16)
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %19 = load i32, ptr %18, align 4
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %21 = load i64, ptr %20, align 8
  %22 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %19, ptr %2, i64 %21)
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %24 = load i64, ptr %23, align 8
  %25 = trunc i64 %24 to i32
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %27 = load i32, ptr %26, align 4
  %28 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %27)
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %30 = load i32, ptr %29, align 8
  %31 = call i32 @MPI_Scan(ptr %17, ptr %22, i32 %25, i32 %28, i32 1476395011, i32 %30)
  %.not28 = icmp eq ptr %2, null
  br i1 %.not28, label %39, label %32

32:                                               ; preds = %10
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %34 = load i64, ptr %33, align 8
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %36 = load i32, ptr %35, align 4
  %37 = call i64 @adfuzz.model.mpi_mpich.mpich_size(i32 %36)
  %38 = mul i64 %34, %37
  call void @llvm.memcpy.p0.p0.i64(ptr %2, ptr %22, i64 %38, i1 false)
  br label %39

39:                                               ; preds = %32, %10
  call void @free(ptr %17)
  call void @free(ptr %22)
  br label %40

40:                                               ; preds = %39, %9, %8, %3
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_reverse_MPI_Scan(ptr %0, ptr %1, ptr %2) #0 {
  call void @adfuzz.model.mpi_mpich.mpich_prefix(ptr %0, ptr %1, ptr %2, i32 0)
  ret void
}

; Function Attrs: nounwind
define internal void @adfuzz.model.mpi_mpich.mpich_prefix(ptr %0, ptr %1, ptr %2, i32 %3) #0 {
  %5 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr %2)
  %.not = icmp eq i32 %5, 0
  br i1 %.not, label %62, label %6

6:                                                ; preds = %4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 52
  %8 = load i32, ptr %7, align 4
  %.not47 = icmp eq i32 %8, 1476395011
  br i1 %.not47, label %11, label %9

9:                                                ; preds = %6
  %.not53 = icmp eq ptr %1, null
  %.not54 = icmp eq ptr %2, null
  %or.cond = and i1 %.not53, %.not54
  br i1 %or.cond, label %62, label %10

10:                                               ; preds = %9
  call void @adfuzz.model.mpi_mpich.mpich_refuse(ptr @mpich_operation_text)
  br label %62

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %13 = load i32, ptr %12, align 8
  %14 = call i32 @adfuzz.model.mpi_mpich.mpich_rank(i32 %13)
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %16 = load i32, ptr %15, align 8
  %17 = call i32 @adfuzz.model.mpi_mpich.mpich_ranks(i32 %16)
  %.not48 = icmp eq i32 %3, 0
  %18 = icmp slt i32 %14, 1
  %spec.select = select i1 %.not48, i1 false, i1 %18
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %20 = load i64, ptr %19, align 8
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %22 = load i32, ptr %21, align 4
  %23 = call i64 @adfuzz.model.mpi_mpich.mpich_size(i32 %22)
  %24 = mul i64 %20, %23
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %26 = load i32, ptr %25, align 4
  %27 = select i1 %spec.select, ptr null, ptr %2
  %28 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %26, ptr %27, i64 %20)
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %30 = load i32, ptr %29, align 4
  %31 = sext i32 %17 to i64
  %32 = mul i64 %20, %31
  %33 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %30, ptr null, i64 %32)
  %34 = trunc i64 %20 to i32
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %36 = load i32, ptr %35, align 4
  %37 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %36)
  %38 = trunc i64 %20 to i32
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %40 = load i32, ptr %39, align 4
  %41 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %40)
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %43 = load i32, ptr %42, align 8
  %44 = call i32 @MPI_Allgather(ptr %28, i32 %34, i32 %37, ptr %33, i32 %38, i32 %41, i32 %43)
  br i1 %spec.select, label %48, label %45

45:                                               ; preds = %11
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %47 = load i32, ptr %46, align 4
  call void @adfuzz.model.mpi_mpich.mpich_clear(i32 %47, ptr %2, i64 %20)
  br label %48

48:                                               ; preds = %45, %11
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %50 = load i32, ptr %49, align 8
  %.not51 = icmp eq i32 %50, 0
  %. = select i1 %.not51, ptr %1, ptr %2
  %51 = add i32 %14, %3
  br label %52

52:                                               ; preds = %54, %48
  %.0 = phi i32 [ %51, %48 ], [ %60, %54 ]
  %.not52 = icmp eq ptr %., null
  %53 = icmp slt i32 %.0, %17
  %spec.select55 = select i1 %.not52, i1 false, i1 %53
  br i1 %spec.select55, label %54, label %61

54:                                               ; preds = %52
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %56 = load i32, ptr %55, align 4
  %57 = sext i32 %.0 to i64
  %58 = mul i64 %24, %57
  %59 = getelementptr inbounds i8, ptr %33, i64 %58
  call void @adfuzz.model.mpi_mpich.mpich_add(i32 %56, ptr %., ptr %59, i64 %20)
  %60 = add i32 %.0, 1
  br label %52

61:                                               ; preds = %52
  call void @free(ptr %28)
  call void @free(ptr %33)
  br label %62

62:                                               ; preds = %61, %10, %9, %4
  ret void
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_MPI_Exscan(ptr %0, ptr %1, i32 %2, i32 %3, i32 %4, i32 %5) #0 {
  %7 = sext i32 %2 to i64
  %8 = call ptr @adfuzz.model.mpi_mpich.mpich_record(i64 %7, i32 %3, i32 %5)
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 52
  store i32 %4, ptr %9, align 4
  %10 = icmp eq ptr %0, inttoptr (i64 -1 to ptr)
  %11 = zext i1 %10 to i32
  %12 = getelementptr inbounds nuw i8, ptr %8, i64 24
  store i32 %11, ptr %12, align 8
  %13 = call i32 @MPI_Exscan(ptr %0, ptr %1, i32 %2, i32 %3, i32 %4, i32 %5)
  store i32 %13, ptr %8, align 8
  ret ptr %8
}

declare i32 @MPI_Exscan(ptr, ptr, i32, i32, i32, i32)

; Function Attrs: nounwind
define void @adfuzz.model.mpich_tangent_MPI_Exscan(ptr %0, ptr %1, ptr %2) #0 {
  %4 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr %2)
  %.not = icmp eq i32 %4, 0
  br i1 %.not, label %40, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 52
  %7 = load i32, ptr %6, align 4
  %.not26 = icmp eq i32 %7, 1476395011
  br i1 %.not26, label %10, label %8

8:                                                ; preds = %5
  %.not29 = icmp eq ptr %1, null
  %.not30 = icmp eq ptr %2, null
  %or.cond = and i1 %.not29, %.not30
  br i1 %or.cond, label %40, label %9

9:                                                ; preds = %8
  call void @adfuzz.model.mpi_mpich.mpich_refuse(ptr @mpich_operation_text)
  br label %40

10:                                               ; preds = %5
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %12 = load i32, ptr %11, align 4
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %14 = load i32, ptr %13, align 8
  %.not27 = icmp eq i32 %14, 0
  %. = select i1 %.not27, ptr %1, ptr %2
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %16 = load i64, ptr %15, align 8
  %17 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %12, ptr %., i64 %16)
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %19 = load i32, ptr %18, align 4
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %21 = load i64, ptr %20, align 8
  %22 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %19, ptr %2, i64 %21)
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %24 = load i64, ptr %23, align 8
  %25 = trunc i64 %24 to i32
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %27 = load i32, ptr %26, align 4
  %28 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %27)
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %30 = load i32, ptr %29, align 8
  %31 = call i32 @MPI_Exscan(ptr %17, ptr %22, i32 %25, i32 %28, i32 1476395011, i32 %30)
  %.not28 = icmp eq ptr %2, null
  br i1 %.not28, label %39, label %32

32:                                               ; preds = %10
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %34 = load i64, ptr %33, align 8
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %36 = load i32, ptr %35, align 4
  %37 = call i64 @adfuzz.model.mpi_mpich.mpich_size(i32 %36)
  %38 = mul i64 %34, %37
  call void @llvm.memcpy.p0.p0.i64(ptr %2, ptr %22, i64 %38, i1 false)
  br label %39

39:                                               ; preds = %32, %10
  call void @free(ptr %17)
  call void @free(ptr %22)
  br label %40

40:                                               ; preds = %39, %9, %8, %3
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_reverse_MPI_Exscan(ptr %0, ptr %1, ptr %2) #0 {
  call void @adfuzz.model.mpi_mpich.mpich_prefix(ptr %0, ptr %1, ptr %2, i32 1)
  ret void
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_MPI_Reduce_scatter_block(ptr %0, ptr %1, i32 %2, i32 %3, i32 %4, i32 %5) #0 {
  %7 = sext i32 %2 to i64
  %8 = call ptr @adfuzz.model.mpi_mpich.mpich_record(i64 %7, i32 %3, i32 %5)
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 52
  store i32 %4, ptr %9, align 4
  %10 = icmp eq ptr %0, inttoptr (i64 -1 to ptr)
  %11 = zext i1 %10 to i32
  %12 = getelementptr inbounds nuw i8, ptr %8, i64 24
  store i32 %11, ptr %12, align 8
  %13 = call i32 @MPI_Reduce_scatter_block(ptr %0, ptr %1, i32 %2, i32 %3, i32 %4, i32 %5)
  store i32 %13, ptr %8, align 8
  ret ptr %8
}

declare i32 @MPI_Reduce_scatter_block(ptr, ptr, i32, i32, i32, i32)

; Function Attrs: nounwind
define void @adfuzz.model.mpich_tangent_MPI_Reduce_scatter_block(ptr %0, ptr %1, ptr %2) #0 {
  %4 = call i32 @adfuzz.model.mpi_mpich.mpich_is_reduced(ptr %0, ptr %1, ptr %2)
  %.not = icmp eq i32 %4, 0
  br i1 %.not, label %40, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %7 = load i32, ptr %6, align 4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %9 = load i32, ptr %8, align 8
  %.not23 = icmp eq i32 %9, 0
  %. = select i1 %.not23, ptr %1, ptr %2
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %11 = load i64, ptr %10, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %13 = load i32, ptr %12, align 8
  %14 = call i32 @adfuzz.model.mpi_mpich.mpich_ranks(i32 %13)
  %15 = sext i32 %14 to i64
  %16 = mul i64 %11, %15
  %17 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %7, ptr %., i64 %16)
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %19 = load i32, ptr %18, align 4
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %21 = load i64, ptr %20, align 8
  %22 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %19, ptr null, i64 %21)
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %24 = load i64, ptr %23, align 8
  %25 = trunc i64 %24 to i32
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %27 = load i32, ptr %26, align 4
  %28 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %27)
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %30 = load i32, ptr %29, align 8
  %31 = call i32 @MPI_Reduce_scatter_block(ptr %17, ptr %22, i32 %25, i32 %28, i32 1476395011, i32 %30)
  %.not24 = icmp eq ptr %2, null
  br i1 %.not24, label %39, label %32

32:                                               ; preds = %5
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %34 = load i64, ptr %33, align 8
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %36 = load i32, ptr %35, align 4
  %37 = call i64 @adfuzz.model.mpi_mpich.mpich_size(i32 %36)
  %38 = mul i64 %34, %37
  call void @llvm.memcpy.p0.p0.i64(ptr %2, ptr %22, i64 %38, i1 false)
  br label %39

39:                                               ; preds = %32, %5
  call void @free(ptr %17)
  call void @free(ptr %22)
  br label %40

40:                                               ; preds = %39, %3
  ret void
}

; Function Attrs: nounwind
define internal i32 @adfuzz.model.mpi_mpich.mpich_ranks(i32 %0) #0 {
  %2 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr %2)
  %3 = call i32 @MPI_Comm_size(i32 %0, ptr %2)
  %4 = load i32, ptr %2, align 4
  call void @llvm.lifetime.end.p0(ptr %2)
  ret i32 %4
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_reverse_MPI_Reduce_scatter_block(ptr %0, ptr %1, ptr %2) #0 {
  %4 = call i32 @adfuzz.model.mpi_mpich.mpich_is_reduced(ptr %0, ptr %1, ptr %2)
  %.not = icmp eq i32 %4, 0
  br i1 %.not, label %41, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %9 = load i32, ptr %8, align 8
  %10 = call i32 @adfuzz.model.mpi_mpich.mpich_ranks(i32 %9)
  %11 = sext i32 %10 to i64
  %12 = mul i64 %7, %11
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %14 = load i32, ptr %13, align 4
  %15 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %14, ptr %2, i64 %7)
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %17 = load i32, ptr %16, align 4
  %18 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %17, ptr null, i64 %12)
  %19 = trunc i64 %7 to i32
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %21 = load i32, ptr %20, align 4
  %22 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %21)
  %23 = trunc i64 %7 to i32
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %25 = load i32, ptr %24, align 4
  %26 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %25)
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %28 = load i32, ptr %27, align 8
  %29 = call i32 @MPI_Allgather(ptr %15, i32 %19, i32 %22, ptr %18, i32 %23, i32 %26, i32 %28)
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %31 = load i32, ptr %30, align 4
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %33 = load i32, ptr %32, align 8
  %.not32 = icmp eq i32 %33, 0
  %. = select i1 %.not32, i64 %7, i64 %12
  call void @adfuzz.model.mpi_mpich.mpich_clear(i32 %31, ptr %2, i64 %.)
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %35 = load i32, ptr %34, align 8
  %.not33 = icmp eq i32 %35, 0
  %36 = select i1 %.not33, ptr %1, ptr %2
  %.not34 = icmp eq ptr %36, null
  br i1 %.not34, label %40, label %37

37:                                               ; preds = %5
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %39 = load i32, ptr %38, align 4
  call void @adfuzz.model.mpi_mpich.mpich_add(i32 %39, ptr %36, ptr %18, i64 %12)
  br label %40

40:                                               ; preds = %37, %5
  call void @free(ptr %15)
  call void @free(ptr %18)
  br label %41

41:                                               ; preds = %40, %3
  ret void
}

declare i32 @MPI_Allgather(ptr, i32, i32, ptr, i32, i32, i32)

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_MPI_Gather(ptr %0, i32 %1, i32 %2, ptr %3, i32 %4, i32 %5, i32 %6, i32 %7) #0 {
  %9 = icmp eq ptr %0, inttoptr (i64 -1 to ptr)
  br i1 %9, label %10, label %13

10:                                               ; preds = %8
  %11 = sext i32 %4 to i64
  %12 = call ptr @adfuzz.model.mpi_mpich.mpich_record(i64 %11, i32 %5, i32 %7)
  br label %16

13:                                               ; preds = %8
  %14 = sext i32 %1 to i64
  %15 = call ptr @adfuzz.model.mpi_mpich.mpich_record(i64 %14, i32 %2, i32 %7)
  br label %16

16:                                               ; preds = %13, %10
  %17 = phi ptr [ %12, %10 ], [ %15, %13 ]
  %18 = zext i1 %9 to i32
  %19 = getelementptr inbounds nuw i8, ptr %17, i64 20
  store i32 %6, ptr %19, align 4
  %20 = getelementptr inbounds nuw i8, ptr %17, i64 24
  store i32 %18, ptr %20, align 8
  %21 = call i32 @MPI_Gather(ptr %0, i32 %1, i32 %2, ptr %3, i32 %4, i32 %5, i32 %6, i32 %7)
  store i32 %21, ptr %17, align 8
  ret ptr %17
}

declare i32 @MPI_Gather(ptr, i32, i32, ptr, i32, i32, i32, i32)

; Function Attrs: nounwind
define void @adfuzz.model.mpich_tangent_MPI_Gather(ptr %0, ptr %1, ptr %2) #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %5 = load i32, ptr %4, align 8
  %6 = call i32 @adfuzz.model.mpi_mpich.mpich_rank(i32 %5)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %8 = load i32, ptr %7, align 4
  %9 = icmp eq i32 %6, %8
  %10 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr %2)
  %.not = icmp eq i32 %10, 0
  br i1 %.not, label %57, label %11

11:                                               ; preds = %3
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %13 = load i64, ptr %12, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %15 = load i32, ptr %14, align 4
  %16 = call i64 @adfuzz.model.mpi_mpich.mpich_size(i32 %15)
  %17 = mul i64 %13, %16
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %19 = load i32, ptr %18, align 8
  %20 = call i32 @adfuzz.model.mpi_mpich.mpich_ranks(i32 %19)
  %21 = sext i32 %20 to i64
  %22 = mul i64 %13, %21
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %24 = load i32, ptr %23, align 4
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %26 = load i32, ptr %25, align 8
  %.not38 = icmp eq i32 %26, 0
  %.not39 = icmp eq ptr %2, null
  %or.cond = or i1 %.not38, %.not39
  %27 = sext i32 %6 to i64
  %28 = mul i64 %17, %27
  %29 = getelementptr inbounds i8, ptr %2, i64 %28
  %30 = select i1 %or.cond, ptr %1, ptr %29
  %31 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %24, ptr %30, i64 %13)
  br i1 %9, label %32, label %36

32:                                               ; preds = %11
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %34 = load i32, ptr %33, align 4
  %35 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %34, ptr null, i64 %22)
  br label %36

36:                                               ; preds = %32, %11
  %37 = phi ptr [ %35, %32 ], [ null, %11 ]
  %38 = trunc i64 %13 to i32
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %40 = load i32, ptr %39, align 4
  %41 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %40)
  %42 = trunc i64 %13 to i32
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %44 = load i32, ptr %43, align 4
  %45 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %44)
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %47 = load i32, ptr %46, align 4
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %49 = load i32, ptr %48, align 8
  %50 = call i32 @MPI_Gather(ptr %31, i32 %38, i32 %41, ptr %37, i32 %42, i32 %45, i32 %47, i32 %49)
  %.not41 = xor i1 %9, true
  %.not40 = icmp eq ptr %2, null
  %or.cond42 = or i1 %.not41, %.not40
  br i1 %or.cond42, label %56, label %51

51:                                               ; preds = %36
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %53 = load i32, ptr %52, align 4
  %54 = call i64 @adfuzz.model.mpi_mpich.mpich_size(i32 %53)
  %55 = mul i64 %22, %54
  call void @llvm.memcpy.p0.p0.i64(ptr %2, ptr %37, i64 %55, i1 false)
  br label %56

56:                                               ; preds = %51, %36
  call void @free(ptr %31)
  call void @free(ptr %37)
  br label %57

57:                                               ; preds = %56, %3
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_reverse_MPI_Gather(ptr %0, ptr %1, ptr %2) #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %5 = load i32, ptr %4, align 8
  %6 = call i32 @adfuzz.model.mpi_mpich.mpich_rank(i32 %5)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %8 = load i32, ptr %7, align 4
  %9 = icmp eq i32 %6, %8
  %10 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr %2)
  %.not = icmp eq i32 %10, 0
  br i1 %.not, label %59, label %11

11:                                               ; preds = %3
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %13 = load i64, ptr %12, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %15 = load i32, ptr %14, align 4
  %16 = call i64 @adfuzz.model.mpi_mpich.mpich_size(i32 %15)
  %17 = mul i64 %13, %16
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %19 = load i32, ptr %18, align 8
  %20 = call i32 @adfuzz.model.mpi_mpich.mpich_ranks(i32 %19)
  %21 = sext i32 %20 to i64
  %22 = mul i64 %13, %21
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %24 = load i32, ptr %23, align 4
  %25 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %24, ptr null, i64 %13)
  br i1 %9, label %26, label %30

26:                                               ; preds = %11
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %28 = load i32, ptr %27, align 4
  %29 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %28, ptr %2, i64 %22)
  br label %30

30:                                               ; preds = %26, %11
  %31 = phi ptr [ %29, %26 ], [ null, %11 ]
  %32 = trunc i64 %13 to i32
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %34 = load i32, ptr %33, align 4
  %35 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %34)
  %36 = trunc i64 %13 to i32
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %38 = load i32, ptr %37, align 4
  %39 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %38)
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %41 = load i32, ptr %40, align 4
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %43 = load i32, ptr %42, align 8
  %44 = call i32 @MPI_Scatter(ptr %31, i32 %32, i32 %35, ptr %25, i32 %36, i32 %39, i32 %41, i32 %43)
  br i1 %9, label %45, label %48

45:                                               ; preds = %30
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %47 = load i32, ptr %46, align 4
  call void @adfuzz.model.mpi_mpich.mpich_clear(i32 %47, ptr %2, i64 %22)
  br label %48

48:                                               ; preds = %45, %30
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %50 = load i32, ptr %49, align 8
  %.not42 = icmp eq i32 %50, 0
  %.not43 = icmp eq ptr %2, null
  %or.cond = or i1 %.not42, %.not43
  %51 = sext i32 %6 to i64
  %52 = mul i64 %17, %51
  %53 = getelementptr inbounds i8, ptr %2, i64 %52
  %54 = select i1 %or.cond, ptr %1, ptr %53
  %.not44 = icmp eq ptr %54, null
  br i1 %.not44, label %58, label %55

55:                                               ; preds = %48
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %57 = load i32, ptr %56, align 4
  call void @adfuzz.model.mpi_mpich.mpich_add(i32 %57, ptr %54, ptr %25, i64 %13)
  br label %58

58:                                               ; preds = %55, %48
  call void @free(ptr %25)
  call void @free(ptr %31)
  br label %59

59:                                               ; preds = %58, %3
  ret void
}

declare i32 @MPI_Scatter(ptr, i32, i32, ptr, i32, i32, i32, i32)

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_MPI_Scatter(ptr %0, i32 %1, i32 %2, ptr %3, i32 %4, i32 %5, i32 %6, i32 %7) #0 {
  %9 = icmp eq ptr %3, inttoptr (i64 -1 to ptr)
  br i1 %9, label %10, label %13

10:                                               ; preds = %8
  %11 = sext i32 %1 to i64
  %12 = call ptr @adfuzz.model.mpi_mpich.mpich_record(i64 %11, i32 %2, i32 %7)
  br label %16

13:                                               ; preds = %8
  %14 = sext i32 %4 to i64
  %15 = call ptr @adfuzz.model.mpi_mpich.mpich_record(i64 %14, i32 %5, i32 %7)
  br label %16

16:                                               ; preds = %13, %10
  %17 = phi ptr [ %12, %10 ], [ %15, %13 ]
  %18 = zext i1 %9 to i32
  %19 = getelementptr inbounds nuw i8, ptr %17, i64 20
  store i32 %6, ptr %19, align 4
  %20 = getelementptr inbounds nuw i8, ptr %17, i64 24
  store i32 %18, ptr %20, align 8
  %21 = call i32 @MPI_Scatter(ptr %0, i32 %1, i32 %2, ptr %3, i32 %4, i32 %5, i32 %6, i32 %7)
  store i32 %21, ptr %17, align 8
  ret ptr %17
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_tangent_MPI_Scatter(ptr %0, ptr %1, ptr %2) #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %5 = load i32, ptr %4, align 8
  %6 = call i32 @adfuzz.model.mpi_mpich.mpich_rank(i32 %5)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %8 = load i32, ptr %7, align 4
  %9 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr %2)
  %.not = icmp eq i32 %9, 0
  br i1 %.not, label %50, label %10

10:                                               ; preds = %3
  %11 = icmp eq i32 %6, %8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %13 = load i64, ptr %12, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %15 = load i32, ptr %14, align 4
  %16 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %15, ptr null, i64 %13)
  br i1 %11, label %17, label %26

17:                                               ; preds = %10
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %19 = load i32, ptr %18, align 4
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %21 = load i32, ptr %20, align 8
  %22 = call i32 @adfuzz.model.mpi_mpich.mpich_ranks(i32 %21)
  %23 = sext i32 %22 to i64
  %24 = mul i64 %13, %23
  %25 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %19, ptr %1, i64 %24)
  br label %26

26:                                               ; preds = %17, %10
  %27 = phi ptr [ %25, %17 ], [ null, %10 ]
  %28 = trunc i64 %13 to i32
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %30 = load i32, ptr %29, align 4
  %31 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %30)
  %32 = trunc i64 %13 to i32
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %34 = load i32, ptr %33, align 4
  %35 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %34)
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %37 = load i32, ptr %36, align 4
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %39 = load i32, ptr %38, align 8
  %40 = call i32 @MPI_Scatter(ptr %27, i32 %28, i32 %31, ptr %16, i32 %32, i32 %35, i32 %37, i32 %39)
  %.not29 = icmp eq ptr %2, null
  br i1 %.not29, label %49, label %41

41:                                               ; preds = %26
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %43 = load i32, ptr %42, align 8
  %.not30 = icmp eq i32 %43, 0
  br i1 %.not30, label %44, label %49

44:                                               ; preds = %41
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %46 = load i32, ptr %45, align 4
  %47 = call i64 @adfuzz.model.mpi_mpich.mpich_size(i32 %46)
  %48 = mul i64 %13, %47
  call void @llvm.memcpy.p0.p0.i64(ptr %2, ptr %16, i64 %48, i1 false)
  br label %49

49:                                               ; preds = %44, %41, %26
  call void @free(ptr %16)
  call void @free(ptr %27)
  br label %50

50:                                               ; preds = %49, %3
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_reverse_MPI_Scatter(ptr %0, ptr %1, ptr %2) #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %5 = load i32, ptr %4, align 8
  %6 = call i32 @adfuzz.model.mpi_mpich.mpich_rank(i32 %5)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %8 = load i32, ptr %7, align 4
  %9 = icmp eq i32 %6, %8
  %10 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr %2)
  %.not = icmp eq i32 %10, 0
  br i1 %.not, label %53, label %11

11:                                               ; preds = %3
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %13 = load i64, ptr %12, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %15 = load i32, ptr %14, align 8
  %16 = call i32 @adfuzz.model.mpi_mpich.mpich_ranks(i32 %15)
  %17 = sext i32 %16 to i64
  %18 = mul i64 %13, %17
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %20 = load i32, ptr %19, align 4
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %22 = load i32, ptr %21, align 8
  %.not35 = icmp eq i32 %22, 0
  %. = select i1 %.not35, ptr %2, ptr null
  %23 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %20, ptr %., i64 %13)
  br i1 %9, label %24, label %28

24:                                               ; preds = %11
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %26 = load i32, ptr %25, align 4
  %27 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %26, ptr null, i64 %18)
  br label %28

28:                                               ; preds = %24, %11
  %29 = phi ptr [ %27, %24 ], [ null, %11 ]
  %30 = trunc i64 %13 to i32
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %32 = load i32, ptr %31, align 4
  %33 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %32)
  %34 = trunc i64 %13 to i32
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %36 = load i32, ptr %35, align 4
  %37 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %36)
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %39 = load i32, ptr %38, align 4
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %41 = load i32, ptr %40, align 8
  %42 = call i32 @MPI_Gather(ptr %23, i32 %30, i32 %33, ptr %29, i32 %34, i32 %37, i32 %39, i32 %41)
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %44 = load i32, ptr %43, align 8
  %.not36 = icmp eq i32 %44, 0
  br i1 %.not36, label %45, label %48

45:                                               ; preds = %28
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %47 = load i32, ptr %46, align 4
  call void @adfuzz.model.mpi_mpich.mpich_clear(i32 %47, ptr %2, i64 %13)
  br label %48

48:                                               ; preds = %45, %28
  %.not38 = xor i1 %9, true
  %.not37 = icmp eq ptr %1, null
  %or.cond = or i1 %.not38, %.not37
  br i1 %or.cond, label %52, label %49

49:                                               ; preds = %48
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %51 = load i32, ptr %50, align 4
  call void @adfuzz.model.mpi_mpich.mpich_add(i32 %51, ptr %1, ptr %29, i64 %18)
  br label %52

52:                                               ; preds = %49, %48
  call void @free(ptr %23)
  call void @free(ptr %29)
  br label %53

53:                                               ; preds = %52, %3
  ret void
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_MPI_Allgather(ptr %0, i32 %1, i32 %2, ptr %3, i32 %4, i32 %5, i32 %6) #0 {
  %8 = sext i32 %4 to i64
  %9 = call ptr @adfuzz.model.mpi_mpich.mpich_record(i64 %8, i32 %5, i32 %6)
  %10 = icmp eq ptr %0, inttoptr (i64 -1 to ptr)
  %11 = zext i1 %10 to i32
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 24
  store i32 %11, ptr %12, align 8
  %13 = call i32 @MPI_Allgather(ptr %0, i32 %1, i32 %2, ptr %3, i32 %4, i32 %5, i32 %6)
  store i32 %13, ptr %9, align 8
  ret ptr %9
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_tangent_MPI_Allgather(ptr %0, ptr %1, ptr %2) #0 {
  %4 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr %2)
  %.not = icmp eq i32 %4, 0
  br i1 %.not, label %51, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %9 = load i32, ptr %8, align 4
  %10 = call i64 @adfuzz.model.mpi_mpich.mpich_size(i32 %9)
  %11 = mul i64 %7, %10
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %13 = load i32, ptr %12, align 8
  %14 = call i32 @adfuzz.model.mpi_mpich.mpich_ranks(i32 %13)
  %15 = sext i32 %14 to i64
  %16 = mul i64 %7, %15
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %18 = load i32, ptr %17, align 4
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %20 = load i32, ptr %19, align 8
  %.not31 = icmp eq i32 %20, 0
  %.not32 = icmp eq ptr %2, null
  %or.cond = or i1 %.not31, %.not32
  br i1 %or.cond, label %28, label %21

21:                                               ; preds = %5
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %23 = load i32, ptr %22, align 8
  %24 = call i32 @adfuzz.model.mpi_mpich.mpich_rank(i32 %23)
  %25 = sext i32 %24 to i64
  %26 = mul i64 %11, %25
  %27 = getelementptr inbounds i8, ptr %2, i64 %26
  br label %28

28:                                               ; preds = %21, %5
  %29 = phi ptr [ %27, %21 ], [ %1, %5 ]
  %30 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %18, ptr %29, i64 %7)
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %32 = load i32, ptr %31, align 4
  %33 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %32, ptr null, i64 %16)
  %34 = trunc i64 %7 to i32
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %36 = load i32, ptr %35, align 4
  %37 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %36)
  %38 = trunc i64 %7 to i32
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %40 = load i32, ptr %39, align 4
  %41 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %40)
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %43 = load i32, ptr %42, align 8
  %44 = call i32 @MPI_Allgather(ptr %30, i32 %34, i32 %37, ptr %33, i32 %38, i32 %41, i32 %43)
  %.not33 = icmp eq ptr %2, null
  br i1 %.not33, label %50, label %45

45:                                               ; preds = %28
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %47 = load i32, ptr %46, align 4
  %48 = call i64 @adfuzz.model.mpi_mpich.mpich_size(i32 %47)
  %49 = mul i64 %16, %48
  call void @llvm.memcpy.p0.p0.i64(ptr %2, ptr %33, i64 %49, i1 false)
  br label %50

50:                                               ; preds = %45, %28
  call void @free(ptr %30)
  call void @free(ptr %33)
  br label %51

51:                                               ; preds = %50, %3
  ret void
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_reverse_MPI_Allgather(ptr %0, ptr %1, ptr %2) #0 {
  %4 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr %2)
  %.not = icmp eq i32 %4, 0
  br i1 %.not, label %47, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %9 = load i32, ptr %8, align 4
  %10 = call i64 @adfuzz.model.mpi_mpich.mpich_size(i32 %9)
  %11 = mul i64 %7, %10
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %13 = load i32, ptr %12, align 8
  %14 = call i32 @adfuzz.model.mpi_mpich.mpich_ranks(i32 %13)
  %15 = sext i32 %14 to i64
  %16 = mul i64 %7, %15
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %18 = load i32, ptr %17, align 4
  %19 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %18, ptr %2, i64 %16)
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %21 = load i32, ptr %20, align 4
  %22 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %21, ptr null, i64 %7)
  %23 = trunc i64 %7 to i32
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %25 = load i32, ptr %24, align 4
  %26 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %25)
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %28 = load i32, ptr %27, align 8
  %29 = call i32 @MPI_Reduce_scatter_block(ptr %19, ptr %22, i32 %23, i32 %26, i32 1476395011, i32 %28)
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %31 = load i32, ptr %30, align 4
  call void @adfuzz.model.mpi_mpich.mpich_clear(i32 %31, ptr %2, i64 %16)
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %33 = load i32, ptr %32, align 8
  %.not33 = icmp eq i32 %33, 0
  %.not34 = icmp eq ptr %2, null
  %or.cond = or i1 %.not33, %.not34
  br i1 %or.cond, label %41, label %34

34:                                               ; preds = %5
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %36 = load i32, ptr %35, align 8
  %37 = call i32 @adfuzz.model.mpi_mpich.mpich_rank(i32 %36)
  %38 = sext i32 %37 to i64
  %39 = mul i64 %11, %38
  %40 = getelementptr inbounds i8, ptr %2, i64 %39
  br label %41

41:                                               ; preds = %34, %5
  %42 = phi ptr [ %40, %34 ], [ %1, %5 ]
  %.not35 = icmp eq ptr %42, null
  br i1 %.not35, label %46, label %43

43:                                               ; preds = %41
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %45 = load i32, ptr %44, align 4
  call void @adfuzz.model.mpi_mpich.mpich_add(i32 %45, ptr %42, ptr %22, i64 %7)
  br label %46

46:                                               ; preds = %43, %41
  call void @free(ptr %22)
  call void @free(ptr %19)
  br label %47

47:                                               ; preds = %46, %3
  ret void
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_MPI_Alltoall(ptr %0, i32 %1, i32 %2, ptr %3, i32 %4, i32 %5, i32 %6) #0 {
  %8 = sext i32 %4 to i64
  %9 = call ptr @adfuzz.model.mpi_mpich.mpich_record(i64 %8, i32 %5, i32 %6)
  %10 = icmp eq ptr %0, inttoptr (i64 -1 to ptr)
  %11 = zext i1 %10 to i32
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 24
  store i32 %11, ptr %12, align 8
  %13 = call i32 @MPI_Alltoall(ptr %0, i32 %1, i32 %2, ptr %3, i32 %4, i32 %5, i32 %6)
  store i32 %13, ptr %9, align 8
  ret ptr %9
}

declare i32 @MPI_Alltoall(ptr, i32, i32, ptr, i32, i32, i32)

; Function Attrs: nounwind
define void @adfuzz.model.mpich_tangent_MPI_Alltoall(ptr %0, ptr %1, ptr %2) #0 {
  %4 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr %2)
  %.not = icmp eq i32 %4, 0
  br i1 %.not, label %22, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %7 = load i32, ptr %6, align 8
  %.not14 = icmp eq i32 %7, 0
  %. = select i1 %.not14, ptr %1, ptr %2
  %8 = call ptr @adfuzz.model.mpi_mpich.mpich_exchanged(ptr %0, ptr %.)
  %.not15 = icmp eq ptr %2, null
  br i1 %.not15, label %21, label %9

9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %11 = load i64, ptr %10, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %13 = load i32, ptr %12, align 8
  %14 = call i32 @adfuzz.model.mpi_mpich.mpich_ranks(i32 %13)
  %15 = sext i32 %14 to i64
  %16 = mul i64 %11, %15
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %18 = load i32, ptr %17, align 4
  %19 = call i64 @adfuzz.model.mpi_mpich.mpich_size(i32 %18)
  %20 = mul i64 %16, %19
  call void @llvm.memcpy.p0.p0.i64(ptr %2, ptr %8, i64 %20, i1 false)
  br label %21

21:                                               ; preds = %9, %5
  call void @free(ptr %8)
  br label %22

22:                                               ; preds = %21, %3
  ret void
}

; Function Attrs: nounwind
define internal ptr @adfuzz.model.mpi_mpich.mpich_exchanged(ptr %0, ptr %1) #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %4 = load i64, ptr %3, align 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %6 = load i32, ptr %5, align 8
  %7 = call i32 @adfuzz.model.mpi_mpich.mpich_ranks(i32 %6)
  %8 = sext i32 %7 to i64
  %9 = mul i64 %4, %8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %11 = load i32, ptr %10, align 4
  %12 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %11, ptr %1, i64 %9)
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %14 = load i32, ptr %13, align 4
  %15 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %14, ptr null, i64 %9)
  %16 = trunc i64 %4 to i32
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %18 = load i32, ptr %17, align 4
  %19 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %18)
  %20 = trunc i64 %4 to i32
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %22 = load i32, ptr %21, align 4
  %23 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %22)
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %25 = load i32, ptr %24, align 8
  %26 = call i32 @MPI_Alltoall(ptr %12, i32 %16, i32 %19, ptr %15, i32 %20, i32 %23, i32 %25)
  call void @free(ptr %12)
  ret ptr %15
}

; Function Attrs: nounwind
define void @adfuzz.model.mpich_reverse_MPI_Alltoall(ptr %0, ptr %1, ptr %2) #0 {
  %4 = call i32 @adfuzz.model.mpi_mpich.mpich_is_active(ptr %0, ptr %1, ptr %2)
  %.not = icmp eq i32 %4, 0
  br i1 %.not, label %22, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %9 = load i32, ptr %8, align 8
  %10 = call i32 @adfuzz.model.mpi_mpich.mpich_ranks(i32 %9)
  %11 = sext i32 %10 to i64
  %12 = mul i64 %7, %11
  %13 = call ptr @adfuzz.model.mpi_mpich.mpich_exchanged(ptr %0, ptr %2)
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %15 = load i32, ptr %14, align 8
  %.not18 = icmp eq i32 %15, 0
  %. = select i1 %.not18, ptr %1, ptr %2
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %17 = load i32, ptr %16, align 4
  call void @adfuzz.model.mpi_mpich.mpich_clear(i32 %17, ptr %2, i64 %12)
  %.not19 = icmp eq ptr %., null
  br i1 %.not19, label %21, label %18

18:                                               ; preds = %5
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %20 = load i32, ptr %19, align 4
  call void @adfuzz.model.mpi_mpich.mpich_add(i32 %20, ptr %., ptr %13, i64 %12)
  br label %21

21:                                               ; preds = %18, %5
  call void @free(ptr %13)
  br label %22

22:                                               ; preds = %21, %3
  ret void
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_mpi_send_(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6) #0 {
  %8 = load i32, ptr %1, align 4
  %9 = load i32, ptr %2, align 4
  %10 = load i32, ptr %3, align 4
  %11 = load i32, ptr %4, align 4
  %12 = load i32, ptr %5, align 4
  %13 = call ptr @adfuzz.model.mpich_begin_MPI_Send(ptr %0, i32 %8, i32 %9, i32 %10, i32 %11, i32 %12)
  %14 = call ptr @adfuzz.model.mpi_mpich.told(ptr %13, ptr %6)
  ret ptr %14
}

; Function Attrs: nounwind
define internal ptr @adfuzz.model.mpi_mpich.told(ptr %0, ptr %1) #0 {
  %3 = load i32, ptr %0, align 8
  store i32 %3, ptr %1, align 4
  ret ptr %0
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_mpi_ssend_(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6) #0 {
  %8 = load i32, ptr %1, align 4
  %9 = load i32, ptr %2, align 4
  %10 = load i32, ptr %3, align 4
  %11 = load i32, ptr %4, align 4
  %12 = load i32, ptr %5, align 4
  %13 = call ptr @adfuzz.model.mpich_begin_MPI_Ssend(ptr %0, i32 %8, i32 %9, i32 %10, i32 %11, i32 %12)
  %14 = call ptr @adfuzz.model.mpi_mpich.told(ptr %13, ptr %6)
  ret ptr %14
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_mpi_bsend_(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6) #0 {
  %8 = load i32, ptr %1, align 4
  %9 = load i32, ptr %2, align 4
  %10 = load i32, ptr %3, align 4
  %11 = load i32, ptr %4, align 4
  %12 = load i32, ptr %5, align 4
  %13 = call ptr @adfuzz.model.mpich_begin_MPI_Bsend(ptr %0, i32 %8, i32 %9, i32 %10, i32 %11, i32 %12)
  %14 = call ptr @adfuzz.model.mpi_mpich.told(ptr %13, ptr %6)
  ret ptr %14
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_mpi_rsend_(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6) #0 {
  %8 = load i32, ptr %1, align 4
  %9 = load i32, ptr %2, align 4
  %10 = load i32, ptr %3, align 4
  %11 = load i32, ptr %4, align 4
  %12 = load i32, ptr %5, align 4
  %13 = call ptr @adfuzz.model.mpich_begin_MPI_Rsend(ptr %0, i32 %8, i32 %9, i32 %10, i32 %11, i32 %12)
  %14 = call ptr @adfuzz.model.mpi_mpich.told(ptr %13, ptr %6)
  ret ptr %14
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_mpi_isend_(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) #0 {
  %9 = load i32, ptr %1, align 4
  %10 = load i32, ptr %2, align 4
  %11 = load i32, ptr %3, align 4
  %12 = load i32, ptr %4, align 4
  %13 = load i32, ptr %5, align 4
  %14 = call ptr @adfuzz.model.mpich_begin_MPI_Isend(ptr %0, i32 %9, i32 %10, i32 %11, i32 %12, i32 %13, ptr %6)
  %15 = call ptr @adfuzz.model.mpi_mpich.told(ptr %14, ptr %7)
  ret ptr %15
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_mpi_issend_(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) #0 {
  %9 = load i32, ptr %1, align 4
  %10 = load i32, ptr %2, align 4
  %11 = load i32, ptr %3, align 4
  %12 = load i32, ptr %4, align 4
  %13 = load i32, ptr %5, align 4
  %14 = call ptr @adfuzz.model.mpich_begin_MPI_Issend(ptr %0, i32 %9, i32 %10, i32 %11, i32 %12, i32 %13, ptr %6)
  %15 = call ptr @adfuzz.model.mpi_mpich.told(ptr %14, ptr %7)
  ret ptr %15
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_mpi_irecv_(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) #0 {
  %9 = load i32, ptr %1, align 4
  %10 = load i32, ptr %2, align 4
  %11 = load i32, ptr %3, align 4
  %12 = load i32, ptr %4, align 4
  %13 = load i32, ptr %5, align 4
  %14 = call ptr @adfuzz.model.mpich_begin_MPI_Irecv(ptr %0, i32 %9, i32 %10, i32 %11, i32 %12, i32 %13, ptr %6)
  %15 = call ptr @adfuzz.model.mpi_mpich.told(ptr %14, ptr %7)
  ret ptr %15
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_mpi_recv_(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) #0 {
  %9 = load i32, ptr %1, align 4
  %10 = load i32, ptr %2, align 4
  %11 = load i32, ptr %3, align 4
  %12 = load i32, ptr %4, align 4
  %13 = load i32, ptr %5, align 4
  %14 = call ptr @adfuzz.model.mpi_mpich.one(ptr %6)
  %15 = call ptr @adfuzz.model.mpich_begin_MPI_Recv(ptr %0, i32 %9, i32 %10, i32 %11, i32 %12, i32 %13, ptr %14)
  %16 = call ptr @adfuzz.model.mpi_mpich.told(ptr %15, ptr %7)
  ret ptr %16
}

; Function Attrs: nounwind
define internal ptr @adfuzz.model.mpi_mpich.one(ptr %0) #0 {
  %2 = load ptr, ptr @MPI_F_STATUS_IGNORE, align 8
  %3 = icmp eq ptr %0, %2
  %. = select i1 %3, ptr inttoptr (i64 1 to ptr), ptr %0
  ret ptr %.
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_mpi_wait_(ptr %0, ptr %1, ptr %2) #0 {
  %4 = call ptr @adfuzz.model.mpi_mpich.one(ptr %1)
  %5 = call ptr @adfuzz.model.mpich_begin_MPI_Wait(ptr %0, ptr %4)
  %6 = call ptr @adfuzz.model.mpi_mpich.told(ptr %5, ptr %2)
  ret ptr %6
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_mpi_waitall_(ptr %0, ptr %1, ptr %2, ptr %3) #0 {
  %5 = load i32, ptr %0, align 4
  %6 = call ptr @adfuzz.model.mpi_mpich.many(ptr %2)
  %7 = call ptr @adfuzz.model.mpich_begin_MPI_Waitall(i32 %5, ptr %1, ptr %6)
  %8 = call ptr @adfuzz.model.mpi_mpich.told(ptr %7, ptr %3)
  ret ptr %8
}

; Function Attrs: nounwind
define internal ptr @adfuzz.model.mpi_mpich.many(ptr %0) #0 {
  %2 = load ptr, ptr @MPI_F_STATUSES_IGNORE, align 8
  %3 = icmp eq ptr %0, %2
  %. = select i1 %3, ptr inttoptr (i64 1 to ptr), ptr %0
  ret ptr %.
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_mpi_sendrecv_(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11, ptr %12) #0 {
  %14 = load i32, ptr %1, align 4
  %15 = load i32, ptr %2, align 4
  %16 = load i32, ptr %3, align 4
  %17 = load i32, ptr %4, align 4
  %18 = load i32, ptr %6, align 4
  %19 = load i32, ptr %7, align 4
  %20 = load i32, ptr %8, align 4
  %21 = load i32, ptr %9, align 4
  %22 = load i32, ptr %10, align 4
  %23 = call ptr @adfuzz.model.mpi_mpich.one(ptr %11)
  %24 = call ptr @adfuzz.model.mpich_begin_MPI_Sendrecv(ptr %0, i32 %14, i32 %15, i32 %16, i32 %17, ptr %5, i32 %18, i32 %19, i32 %20, i32 %21, i32 %22, ptr %23)
  %25 = call ptr @adfuzz.model.mpi_mpich.told(ptr %24, ptr %12)
  ret ptr %25
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_mpi_barrier_(ptr %0, ptr %1) #0 {
  %3 = load i32, ptr %0, align 4
  %4 = call ptr @adfuzz.model.mpich_begin_MPI_Barrier(i32 %3)
  %5 = call ptr @adfuzz.model.mpi_mpich.told(ptr %4, ptr %1)
  ret ptr %5
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_mpi_bcast_(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5) #0 {
  %7 = load i32, ptr %1, align 4
  %8 = load i32, ptr %2, align 4
  %9 = load i32, ptr %3, align 4
  %10 = load i32, ptr %4, align 4
  %11 = call ptr @adfuzz.model.mpich_begin_MPI_Bcast(ptr %0, i32 %7, i32 %8, i32 %9, i32 %10)
  %12 = call ptr @adfuzz.model.mpi_mpich.told(ptr %11, ptr %5)
  ret ptr %12
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_mpi_reduce_(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) #0 {
  %9 = call ptr @adfuzz.model.mpi_mpich.place(ptr %0)
  %10 = load i32, ptr %2, align 4
  %11 = load i32, ptr %3, align 4
  %12 = load i32, ptr %4, align 4
  %13 = load i32, ptr %5, align 4
  %14 = load i32, ptr %6, align 4
  %15 = call ptr @adfuzz.model.mpich_begin_MPI_Reduce(ptr %9, ptr %1, i32 %10, i32 %11, i32 %12, i32 %13, i32 %14)
  %16 = call ptr @adfuzz.model.mpi_mpich.told(ptr %15, ptr %7)
  ret ptr %16
}

; Function Attrs: nounwind
define internal ptr @adfuzz.model.mpi_mpich.place(ptr %0) #0 {
  %2 = load ptr, ptr @MPIR_F_MPI_IN_PLACE, align 8
  %3 = icmp eq ptr %0, %2
  %. = select i1 %3, ptr inttoptr (i64 -1 to ptr), ptr %0
  ret ptr %.
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_mpi_allreduce_(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6) #0 {
  %8 = call ptr @adfuzz.model.mpi_mpich.place(ptr %0)
  %9 = load i32, ptr %2, align 4
  %10 = load i32, ptr %3, align 4
  %11 = load i32, ptr %4, align 4
  %12 = load i32, ptr %5, align 4
  %13 = call ptr @adfuzz.model.mpich_begin_MPI_Allreduce(ptr %8, ptr %1, i32 %9, i32 %10, i32 %11, i32 %12)
  %14 = call ptr @adfuzz.model.mpi_mpich.told(ptr %13, ptr %6)
  ret ptr %14
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_mpi_scan_(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6) #0 {
  %8 = call ptr @adfuzz.model.mpi_mpich.place(ptr %0)
  %9 = load i32, ptr %2, align 4
  %10 = load i32, ptr %3, align 4
  %11 = load i32, ptr %4, align 4
  %12 = load i32, ptr %5, align 4
  %13 = call ptr @adfuzz.model.mpich_begin_MPI_Scan(ptr %8, ptr %1, i32 %9, i32 %10, i32 %11, i32 %12)
  %14 = call ptr @adfuzz.model.mpi_mpich.told(ptr %13, ptr %6)
  ret ptr %14
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_mpi_exscan_(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6) #0 {
  %8 = call ptr @adfuzz.model.mpi_mpich.place(ptr %0)
  %9 = load i32, ptr %2, align 4
  %10 = load i32, ptr %3, align 4
  %11 = load i32, ptr %4, align 4
  %12 = load i32, ptr %5, align 4
  %13 = call ptr @adfuzz.model.mpich_begin_MPI_Exscan(ptr %8, ptr %1, i32 %9, i32 %10, i32 %11, i32 %12)
  %14 = call ptr @adfuzz.model.mpi_mpich.told(ptr %13, ptr %6)
  ret ptr %14
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_mpi_reduce_scatter_block_(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6) #0 {
  %8 = call ptr @adfuzz.model.mpi_mpich.place(ptr %0)
  %9 = load i32, ptr %2, align 4
  %10 = load i32, ptr %3, align 4
  %11 = load i32, ptr %4, align 4
  %12 = load i32, ptr %5, align 4
  %13 = call ptr @adfuzz.model.mpich_begin_MPI_Reduce_scatter_block(ptr %8, ptr %1, i32 %9, i32 %10, i32 %11, i32 %12)
  %14 = call ptr @adfuzz.model.mpi_mpich.told(ptr %13, ptr %6)
  ret ptr %14
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_mpi_gather_(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8) #0 {
  %10 = call ptr @adfuzz.model.mpi_mpich.place(ptr %0)
  %11 = load i32, ptr %1, align 4
  %12 = load i32, ptr %2, align 4
  %13 = call ptr @adfuzz.model.mpi_mpich.place(ptr %3)
  %14 = load i32, ptr %4, align 4
  %15 = load i32, ptr %5, align 4
  %16 = load i32, ptr %6, align 4
  %17 = load i32, ptr %7, align 4
  %18 = call ptr @adfuzz.model.mpich_begin_MPI_Gather(ptr %10, i32 %11, i32 %12, ptr %13, i32 %14, i32 %15, i32 %16, i32 %17)
  %19 = call ptr @adfuzz.model.mpi_mpich.told(ptr %18, ptr %8)
  ret ptr %19
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_mpi_scatter_(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8) #0 {
  %10 = call ptr @adfuzz.model.mpi_mpich.place(ptr %0)
  %11 = load i32, ptr %1, align 4
  %12 = load i32, ptr %2, align 4
  %13 = call ptr @adfuzz.model.mpi_mpich.place(ptr %3)
  %14 = load i32, ptr %4, align 4
  %15 = load i32, ptr %5, align 4
  %16 = load i32, ptr %6, align 4
  %17 = load i32, ptr %7, align 4
  %18 = call ptr @adfuzz.model.mpich_begin_MPI_Scatter(ptr %10, i32 %11, i32 %12, ptr %13, i32 %14, i32 %15, i32 %16, i32 %17)
  %19 = call ptr @adfuzz.model.mpi_mpich.told(ptr %18, ptr %8)
  ret ptr %19
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_mpi_allgather_(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) #0 {
  %9 = call ptr @adfuzz.model.mpi_mpich.place(ptr %0)
  %10 = load i32, ptr %1, align 4
  %11 = load i32, ptr %2, align 4
  %12 = load i32, ptr %4, align 4
  %13 = load i32, ptr %5, align 4
  %14 = load i32, ptr %6, align 4
  %15 = call ptr @adfuzz.model.mpich_begin_MPI_Allgather(ptr %9, i32 %10, i32 %11, ptr %3, i32 %12, i32 %13, i32 %14)
  %16 = call ptr @adfuzz.model.mpi_mpich.told(ptr %15, ptr %7)
  ret ptr %16
}

; Function Attrs: nounwind
define ptr @adfuzz.model.mpich_begin_mpi_alltoall_(ptr %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) #0 {
  %9 = call ptr @adfuzz.model.mpi_mpich.place(ptr %0)
  %10 = load i32, ptr %1, align 4
  %11 = load i32, ptr %2, align 4
  %12 = load i32, ptr %4, align 4
  %13 = load i32, ptr %5, align 4
  %14 = load i32, ptr %6, align 4
  %15 = call ptr @adfuzz.model.mpich_begin_MPI_Alltoall(ptr %9, i32 %10, i32 %11, ptr %3, i32 %12, i32 %13, i32 %14)
  %16 = call ptr @adfuzz.model.mpi_mpich.told(ptr %15, ptr %7)
  ret ptr %16
}

; Function Attrs: nounwind
define internal void @adfuzz.model.mpi_mpich.mpich_count(ptr %0, i32 %1) #0 {
  %3 = call align 8 ptr @llvm.threadlocal.address.p0(ptr @mpich_channels)
  br label %4

4:                                                ; preds = %.critedge20, %2
  %.0.in = phi ptr [ %3, %2 ], [ %.0, %.critedge20 ]
  %.0 = load ptr, ptr %.0.in, align 8
  %magicptr = ptrtoint ptr %.0 to i64
  %cond = icmp eq i64 %magicptr, 0
  br i1 %cond, label %27, label %5

5:                                                ; preds = %4
  %6 = getelementptr inbounds nuw i8, ptr %.0, i64 8
  %7 = load i32, ptr %6, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %9 = load i32, ptr %8, align 8
  %10 = icmp eq i32 %7, %9
  br i1 %10, label %11, label %.critedge20

11:                                               ; preds = %5
  %12 = getelementptr inbounds nuw i8, ptr %.0, i64 12
  %13 = load i32, ptr %12, align 4
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %15 = load i32, ptr %14, align 8
  %16 = icmp eq i32 %13, %15
  br i1 %16, label %17, label %.critedge20

17:                                               ; preds = %11
  %18 = getelementptr inbounds nuw i8, ptr %.0, i64 16
  %19 = load i32, ptr %18, align 8
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %21 = load i32, ptr %20, align 4
  %22 = icmp eq i32 %19, %21
  br i1 %22, label %23, label %.critedge20

23:                                               ; preds = %17
  %24 = getelementptr inbounds nuw i8, ptr %.0, i64 20
  %25 = load i32, ptr %24, align 4
  %26 = icmp ne i32 %25, %1
  br i1 %26, label %.critedge20, label %.critedge

.critedge20:                                      ; preds = %23, %17, %11, %5
  br label %4

.critedge:                                        ; preds = %23
  %.not18 = icmp eq ptr %.0, null
  br i1 %.not18, label %27, label %38

27:                                               ; preds = %.critedge, %4
  %28 = call dereferenceable_or_null(32) ptr @malloc(i64 32)
  %29 = call align 8 ptr @llvm.threadlocal.address.p0(ptr @mpich_channels)
  %30 = load ptr, ptr %29, align 8
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %32 = load i32, ptr %31, align 8
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %34 = load i32, ptr %33, align 8
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %36 = load i32, ptr %35, align 4
  store ptr %30, ptr %28, align 8
  %.sroa.2.0..sroa_idx = getelementptr inbounds nuw i8, ptr %28, i64 8
  store i32 %32, ptr %.sroa.2.0..sroa_idx, align 8
  %.sroa.3.0..sroa_idx = getelementptr inbounds nuw i8, ptr %28, i64 12
  store i32 %34, ptr %.sroa.3.0..sroa_idx, align 4
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %28, i64 16
  store i32 %36, ptr %.sroa.4.0..sroa_idx, align 8
  %.sroa.5.0..sroa_idx = getelementptr inbounds nuw i8, ptr %28, i64 20
  store i32 %1, ptr %.sroa.5.0..sroa_idx, align 4
  %.sroa.6.0..sroa_idx = getelementptr inbounds nuw i8, ptr %28, i64 24
  store i32 0, ptr %.sroa.6.0..sroa_idx, align 8
  %.sroa.7.0..sroa_idx = getelementptr inbounds nuw i8, ptr %28, i64 28
  store i32 0, ptr %.sroa.7.0..sroa_idx, align 4
  %37 = call align 8 ptr @llvm.threadlocal.address.p0(ptr @mpich_channels)
  store ptr %28, ptr %37, align 8
  br label %38

38:                                               ; preds = %27, %.critedge
  %.1 = phi ptr [ %.0, %.critedge ], [ %28, %27 ]
  %39 = getelementptr inbounds nuw i8, ptr %.1, i64 24
  %40 = load i32, ptr %39, align 8
  %41 = add i32 %40, 1
  store i32 %41, ptr %39, align 8
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store i32 %40, ptr %42, align 8
  ret void
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #4

; Function Attrs: nounwind
define internal ptr @adfuzz.model.mpi_mpich.mpich_taken(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %3 = load i32, ptr %2, align 4
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %5 = load i64, ptr %4, align 8
  %6 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %3, ptr null, i64 %5)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load i32, ptr %7, align 8
  %.not = icmp eq i32 %8, -1
  br i1 %.not, label %22, label %9

9:                                                ; preds = %1
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %11 = load i64, ptr %10, align 8
  %12 = trunc i64 %11 to i32
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %14 = load i32, ptr %13, align 4
  %15 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %14)
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %17 = load i32, ptr %16, align 8
  %18 = call i32 @adfuzz.model.mpi_mpich.mpich_tag(ptr %0)
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %20 = load i32, ptr %19, align 8
  %21 = call i32 @MPI_Recv(ptr %6, i32 %12, i32 %15, i32 %17, i32 %18, i32 %20, ptr inttoptr (i64 1 to ptr))
  br label %22

22:                                               ; preds = %9, %1
  ret ptr %6
}

; Function Attrs: nounwind
define internal i32 @adfuzz.model.mpi_mpich.mpich_kind(i32 %0, ptr %1) #0 {
  store i32 1, ptr %1, align 4
  switch i32 %0, label %9 [
    i32 1275069450, label %13
    i32 1275069468, label %13
    i32 1275069479, label %13
    i32 1275070475, label %3
    i32 1275070495, label %3
    i32 1275070505, label %3
    i32 1275072524, label %4
    i32 1275070528, label %5
    i32 1275070494, label %5
    i32 1275070504, label %5
    i32 1275070516, label %5
    i32 1275072577, label %6
    i32 1275072546, label %6
    i32 1275072554, label %6
    i32 1275072565, label %6
    i32 1275076674, label %7
    i32 1275076662, label %7
    i32 1275068685, label %8
    i32 1275068687, label %8
    i32 1275072555, label %8
    i32 1275076652, label %8
    i32 1275068998, label %8
    i32 1275070497, label %8
    i32 1275072547, label %8
    i32 1275072548, label %8
    i32 1275076645, label %8
  ]

3:                                                ; preds = %2, %2, %2
  br label %13

4:                                                ; preds = %2
  br label %13

5:                                                ; preds = %2, %2, %2, %2
  store i32 2, ptr %1, align 4
  br label %13

6:                                                ; preds = %2, %2, %2, %2
  store i32 2, ptr %1, align 4
  br label %13

7:                                                ; preds = %2, %2
  store i32 2, ptr %1, align 4
  br label %13

8:                                                ; preds = %2, %2, %2, %2, %2, %2, %2, %2, %2
  br label %13

9:                                                ; preds = %2
  %10 = and i32 %0, -16777216
  %11 = icmp ne i32 %10, 1275068416
  %12 = sext i1 %11 to i32
  br label %13

13:                                               ; preds = %9, %8, %7, %6, %5, %4, %3, %2, %2, %2
  %.0 = phi i32 [ %12, %9 ], [ 1, %2 ], [ 2, %3 ], [ 3, %4 ], [ 1, %5 ], [ 2, %6 ], [ 3, %7 ], [ -1, %8 ], [ 1, %2 ], [ 1, %2 ]
  ret i32 %.0
}

declare i32 @MPI_Get_count(ptr, i32, ptr)

declare i32 @puts(ptr)

declare void @abort()

; Function Attrs: nounwind
define internal ptr @adfuzz.model.mpi_mpich.mpich_found(i32 %0) #0 {
  %2 = call align 8 ptr @llvm.threadlocal.address.p0(ptr @mpich_receiving)
  br label %3

3:                                                ; preds = %15, %1
  %.011 = phi ptr [ %2, %1 ], [ %17, %15 ]
  %4 = load ptr, ptr %.011, align 8
  %.not = icmp eq ptr %4, null
  br i1 %.not, label %18, label %5

5:                                                ; preds = %3
  %6 = load ptr, ptr %.011, align 8
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 88
  %8 = load i32, ptr %7, align 8
  %9 = icmp eq i32 %8, %0
  br i1 %9, label %10, label %15

10:                                               ; preds = %5
  %11 = load ptr, ptr %.011, align 8
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 80
  %13 = load ptr, ptr %12, align 8
  store ptr %13, ptr %.011, align 8
  %14 = getelementptr inbounds nuw i8, ptr %11, i64 36
  store i32 0, ptr %14, align 4
  br label %18

15:                                               ; preds = %5
  %16 = load ptr, ptr %.011, align 8
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 80
  br label %3

18:                                               ; preds = %10, %3
  %.010 = phi i32 [ 1, %10 ], [ 2, %3 ]
  %.0 = phi ptr [ %11, %10 ], [ undef, %3 ]
  switch i32 %.010, label %21 [
    i32 2, label %19
    i32 1, label %20
  ]

19:                                               ; preds = %18
  br label %20

20:                                               ; preds = %19, %18
  %.1 = phi ptr [ null, %19 ], [ %.0, %18 ]
  ret ptr %.1

21:                                               ; preds = %18
  unreachable
}

declare i32 @MPI_Testall(i32, ptr, ptr, ptr)

declare i32 @MPI_Waitall(i32, ptr, ptr)

declare i32 @MPI_Comm_rank(i32, ptr)

; Function Attrs: nounwind
define internal ptr @adfuzz.model.mpi_mpich.mpich_weights(i32 %0, i64 %1, ptr %2, i32 %3, i32 %4) #0 {
  %6 = call i32 @adfuzz.model.mpi_mpich.mpich_rank(i32 %4)
  %7 = call i32 @adfuzz.model.mpi_mpich.mpich_ranks(i32 %4)
  %8 = sext i32 %7 to i64
  %9 = mul i64 %1, %8
  %10 = call ptr @adfuzz.model.mpi_mpich.mpich_copied(i32 %0, ptr null, i64 %9)
  %11 = shl i64 %1, 3
  %12 = or disjoint i64 %11, 1
  %13 = call ptr @malloc(i64 %12)
  %14 = trunc i64 %1 to i32
  %15 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %0)
  %16 = trunc i64 %1 to i32
  %17 = call i32 @adfuzz.model.mpi_mpich.mpich_basic(i32 %0)
  %18 = call i32 @MPI_Allgather(ptr %2, i32 %14, i32 %15, ptr %10, i32 %16, i32 %17, i32 %4)
  br label %19

19:                                               ; preds = %56, %5
  %.0 = phi i64 [ 0, %5 ], [ %57, %56 ]
  %20 = icmp slt i64 %.0, %1
  br i1 %20, label %21, label %58

21:                                               ; preds = %19
  %22 = call double @adfuzz.model.mpi_mpich.mpich_number(i32 %0, ptr %2, i64 %.0)
  %23 = getelementptr inbounds double, ptr %13, i64 %.0
  store double 1.000000e+00, ptr %23, align 8
  br label %24

24:                                               ; preds = %54, %21
  %.051 = phi i32 [ 0, %21 ], [ %55, %54 ]
  %25 = icmp slt i32 %.051, %7
  br i1 %25, label %26, label %56

26:                                               ; preds = %24
  %27 = sext i32 %.051 to i64
  %28 = mul i64 %1, %27
  %29 = add i64 %28, %.0
  %30 = call double @adfuzz.model.mpi_mpich.mpich_number(i32 %0, ptr %10, i64 %29)
  %31 = icmp eq i32 %.051, %6
  br i1 %31, label %54, label %32

32:                                               ; preds = %26
  %33 = icmp eq i32 %3, 1476395012
  br i1 %33, label %34, label %38

34:                                               ; preds = %32
  %35 = getelementptr inbounds double, ptr %13, i64 %.0
  %36 = load double, ptr %35, align 8
  %37 = fmul double %36, %30
  store double %37, ptr %35, align 8
  br label %54

38:                                               ; preds = %32
  %39 = icmp slt i32 %.051, %6
  br i1 %39, label %40, label %46

40:                                               ; preds = %38
  %41 = icmp eq i32 %3, 1476395009
  br i1 %41, label %42, label %44

42:                                               ; preds = %40
  %43 = fcmp ult double %30, %22
  br i1 %43, label %54, label %52

44:                                               ; preds = %40
  %45 = fcmp ugt double %30, %22
  br i1 %45, label %54, label %52

46:                                               ; preds = %38
  %47 = icmp eq i32 %3, 1476395009
  br i1 %47, label %48, label %50

48:                                               ; preds = %46
  %49 = fcmp ogt double %30, %22
  br i1 %49, label %52, label %54

50:                                               ; preds = %46
  %51 = fcmp olt double %30, %22
  br i1 %51, label %52, label %54

52:                                               ; preds = %50, %48, %44, %42
  %53 = getelementptr inbounds double, ptr %13, i64 %.0
  store double 0.000000e+00, ptr %53, align 8
  br label %54

54:                                               ; preds = %52, %50, %48, %44, %42, %34, %26
  %55 = add i32 %.051, 1
  br label %24

56:                                               ; preds = %24
  %57 = add i64 %.0, 1
  br label %19

58:                                               ; preds = %19
  call void @free(ptr %10)
  ret ptr %13
}

; Function Attrs: nounwind
define internal double @adfuzz.model.mpi_mpich.mpich_number(i32 %0, ptr %1, i64 %2) #0 {
  switch i32 %0, label %12 [
    i32 1, label %4
    i32 2, label %8
  ]

4:                                                ; preds = %3
  %5 = getelementptr inbounds float, ptr %1, i64 %2
  %6 = load float, ptr %5, align 4
  %7 = fpext float %6 to x86_fp80
  br label %15

8:                                                ; preds = %3
  %9 = getelementptr inbounds double, ptr %1, i64 %2
  %10 = load double, ptr %9, align 8
  %11 = fpext double %10 to x86_fp80
  br label %15

12:                                               ; preds = %3
  %13 = getelementptr inbounds x86_fp80, ptr %1, i64 %2
  %14 = load x86_fp80, ptr %13, align 16
  br label %15

15:                                               ; preds = %12, %8, %4
  %16 = phi x86_fp80 [ %7, %4 ], [ %11, %8 ], [ %14, %12 ]
  %17 = fptrunc x86_fp80 %16 to double
  ret double %17
}

declare i32 @MPI_Comm_size(i32, ptr)

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
