;! adfuzz = 1
;! name = "f90-pointed-O2"
;! function = "pointed_"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[6]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "runtime.f90"
;! level = "O2"
; ModuleID = '<string>'
source_filename = "FIRModule"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

$_QQclXbb371524bb3d576bb02e96f915b60b85 = comdat any

@_QQclXbb371524bb3d576bb02e96f915b60b85 = linkonce constant [12 x i8] c"runtime.f90\00", comdat

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #0

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #1

define double @pointed_(ptr noalias readonly captures(none) %0) local_unnamed_addr #2 {
._crit_edge.2:
  %1 = alloca { ptr, i64, i32, i8, i8, i8, i8 }, align 8
  %2 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %3 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %4 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  store ptr null, ptr %4, align 8, !tbaa !4
  %.sroa.5.0..sroa_idx = getelementptr inbounds nuw i8, ptr %4, i64 8
  store i64 8, ptr %.sroa.5.0..sroa_idx, align 8, !tbaa !4
  %.sroa.6.0..sroa_idx = getelementptr inbounds nuw i8, ptr %4, i64 16
  store i32 20240719, ptr %.sroa.6.0..sroa_idx, align 8, !tbaa !4
  %.sroa.7.0..sroa_idx = getelementptr inbounds nuw i8, ptr %4, i64 20
  store <4 x i8> <i8 1, i8 28, i8 2, i8 0>, ptr %.sroa.7.0..sroa_idx, align 4, !tbaa !4
  %.sroa.11.0..sroa_idx = getelementptr inbounds nuw i8, ptr %4, i64 24
  store i64 1, ptr %.sroa.11.0..sroa_idx, align 8, !tbaa !4
  %.sroa.12.0..sroa_idx = getelementptr inbounds nuw i8, ptr %4, i64 32
  store i64 0, ptr %.sroa.12.0..sroa_idx, align 8, !tbaa !4
  %.sroa.13.0..sroa_idx = getelementptr inbounds nuw i8, ptr %4, i64 40
  store i64 8, ptr %.sroa.13.0..sroa_idx, align 8, !tbaa !4
  store ptr null, ptr %3, align 8, !tbaa !4
  %.sroa.5.0..sroa_idx4 = getelementptr inbounds nuw i8, ptr %3, i64 8
  store i64 8, ptr %.sroa.5.0..sroa_idx4, align 8, !tbaa !4
  %.sroa.6.0..sroa_idx10 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store i32 20240719, ptr %.sroa.6.0..sroa_idx10, align 8, !tbaa !4
  %.sroa.7.0..sroa_idx16 = getelementptr inbounds nuw i8, ptr %3, i64 20
  store <4 x i8> <i8 1, i8 28, i8 2, i8 0>, ptr %.sroa.7.0..sroa_idx16, align 4, !tbaa !4
  %.sroa.11.0..sroa_idx40 = getelementptr inbounds nuw i8, ptr %3, i64 24
  store i64 1, ptr %.sroa.11.0..sroa_idx40, align 8, !tbaa !4
  %.sroa.12.0..sroa_idx46 = getelementptr inbounds nuw i8, ptr %3, i64 32
  store i64 0, ptr %.sroa.12.0..sroa_idx46, align 8, !tbaa !4
  %.sroa.13.0..sroa_idx52 = getelementptr inbounds nuw i8, ptr %3, i64 40
  store i64 8, ptr %.sroa.13.0..sroa_idx52, align 8, !tbaa !4
  %.sroa.3.0..sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 8
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 16
  %.sroa.567.0..sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 20
  %.sroa.979.0..sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 24
  %.sroa.1082.0..sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 32
  %.sroa.1185.0..sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 40
  store ptr null, ptr %1, align 8, !tbaa !4
  %.sroa.390.0..sroa_idx = getelementptr inbounds nuw i8, ptr %1, i64 8
  store i64 8, ptr %.sroa.390.0..sroa_idx, align 8, !tbaa !4
  %.sroa.493.0..sroa_idx = getelementptr inbounds nuw i8, ptr %1, i64 16
  store i32 20240719, ptr %.sroa.493.0..sroa_idx, align 8, !tbaa !4
  %.sroa.596.0..sroa_idx = getelementptr inbounds nuw i8, ptr %1, i64 20
  store <4 x i8> <i8 0, i8 28, i8 1, i8 0>, ptr %.sroa.596.0..sroa_idx, align 4, !tbaa !4
  store ptr null, ptr %2, align 8, !tbaa !4
  store i64 8, ptr %.sroa.3.0..sroa_idx, align 8, !tbaa !4
  store i32 20240719, ptr %.sroa.4.0..sroa_idx, align 8, !tbaa !4
  store <4 x i8> <i8 1, i8 28, i8 1, i8 0>, ptr %.sroa.567.0..sroa_idx, align 4, !tbaa !4
  store i64 1, ptr %.sroa.979.0..sroa_idx, align 8, !tbaa !4
  store i64 0, ptr %.sroa.1082.0..sroa_idx, align 8, !tbaa !4
  store i64 8, ptr %.sroa.1185.0..sroa_idx, align 8, !tbaa !4
  call void @_FortranAPointerSetBounds(ptr nonnull %2, i32 0, i64 1, i64 3)
  %5 = call i32 @_FortranAPointerAllocate(ptr nonnull %2, i1 true, ptr null, ptr nonnull @_QQclXbb371524bb3d576bb02e96f915b60b85, i32 108, ptr null)
  store ptr null, ptr %1, align 8, !tbaa !4
  store i64 8, ptr %.sroa.390.0..sroa_idx, align 8, !tbaa !4
  store i32 20240719, ptr %.sroa.493.0..sroa_idx, align 8, !tbaa !4
  store <4 x i8> <i8 0, i8 28, i8 1, i8 0>, ptr %.sroa.596.0..sroa_idx, align 4, !tbaa !4
  %6 = call i32 @_FortranAPointerAllocate(ptr nonnull %1, i1 true, ptr null, ptr nonnull @_QQclXbb371524bb3d576bb02e96f915b60b85, i32 108, ptr null)
  %.sroa.0111.0.copyload.pre = load ptr, ptr %1, align 8, !tbaa !4
  %7 = getelementptr i8, ptr %0, i64 40
  %8 = load double, ptr %7, align 8, !tbaa !8
  store double %8, ptr %.sroa.0111.0.copyload.pre, align 8, !tbaa !12
  %.sroa.0114.0.copyload = load ptr, ptr %2, align 8, !tbaa !4
  %.sroa.4118.0.copyload = load i64, ptr %.sroa.1185.0..sroa_idx, align 8, !tbaa !4
  %9 = load double, ptr %0, align 8, !tbaa !8
  %10 = fmul contract double %8, %9
  store double %10, ptr %.sroa.0114.0.copyload, align 8, !tbaa !12
  %11 = getelementptr i8, ptr %0, i64 8
  %12 = load double, ptr %11, align 8, !tbaa !8
  %13 = fmul contract double %8, %12
  %14 = getelementptr i8, ptr %.sroa.0114.0.copyload, i64 %.sroa.4118.0.copyload
  store double %13, ptr %14, align 8, !tbaa !12
  %15 = getelementptr i8, ptr %0, i64 24
  %16 = getelementptr i8, ptr %0, i64 16
  %17 = load double, ptr %16, align 8, !tbaa !8
  %18 = fmul contract double %8, %17
  %19 = shl nsw i64 %.sroa.4118.0.copyload, 1
  %20 = getelementptr i8, ptr %.sroa.0114.0.copyload, i64 %19
  store double %18, ptr %20, align 8, !tbaa !12
  %21 = call dereferenceable_or_null(8) ptr @malloc(i64 8)
  store ptr %21, ptr %4, align 8, !tbaa !4
  store i64 8, ptr %.sroa.5.0..sroa_idx, align 8, !tbaa !4
  store i32 20240719, ptr %.sroa.6.0..sroa_idx, align 8, !tbaa !4
  store <4 x i8> <i8 1, i8 28, i8 2, i8 0>, ptr %.sroa.7.0..sroa_idx, align 4, !tbaa !4
  store i64 1, ptr %.sroa.11.0..sroa_idx, align 8, !tbaa !4
  store i64 1, ptr %.sroa.12.0..sroa_idx, align 8, !tbaa !4
  store i64 8, ptr %.sroa.13.0..sroa_idx, align 8, !tbaa !4
  %22 = load double, ptr %15, align 8, !tbaa !8
  store double %22, ptr %21, align 8, !tbaa !14
  %23 = call dereferenceable_or_null(16) ptr @malloc(i64 16)
  store ptr %23, ptr %3, align 8, !tbaa !4
  store i64 8, ptr %.sroa.5.0..sroa_idx4, align 8, !tbaa !4
  store i32 20240719, ptr %.sroa.6.0..sroa_idx10, align 8, !tbaa !4
  store <4 x i8> <i8 1, i8 28, i8 2, i8 0>, ptr %.sroa.7.0..sroa_idx16, align 4, !tbaa !4
  store i64 1, ptr %.sroa.11.0..sroa_idx40, align 8, !tbaa !4
  store i64 2, ptr %.sroa.12.0..sroa_idx46, align 8, !tbaa !4
  store i64 8, ptr %.sroa.13.0..sroa_idx52, align 8, !tbaa !4
  store double %22, ptr %23, align 8, !tbaa !17
  %24 = fmul contract double %12, %22
  %25 = getelementptr i8, ptr %23, i64 8
  store double %24, ptr %25, align 8, !tbaa !17
  %26 = call i32 @_FortranAMoveAlloc(ptr nonnull %4, ptr nonnull %3, ptr null, i1 false, ptr null, ptr nonnull @_QQclXbb371524bb3d576bb02e96f915b60b85, i32 117)
  %27 = call dereferenceable_or_null(24) ptr @malloc(i64 24)
  store ptr %27, ptr %3, align 8, !tbaa !4
  store i64 8, ptr %.sroa.5.0..sroa_idx4, align 8, !tbaa !4
  store i32 20240719, ptr %.sroa.6.0..sroa_idx10, align 8, !tbaa !4
  store <4 x i8> <i8 1, i8 28, i8 2, i8 0>, ptr %.sroa.7.0..sroa_idx16, align 4, !tbaa !4
  store i64 1, ptr %.sroa.11.0..sroa_idx40, align 8, !tbaa !4
  store i64 3, ptr %.sroa.12.0..sroa_idx46, align 8, !tbaa !4
  store i64 8, ptr %.sroa.13.0..sroa_idx52, align 8, !tbaa !4
  %.sroa.0155.0.copyload.1 = load ptr, ptr %4, align 8, !tbaa !4
  %.sroa.2157.0.copyload.1 = load i64, ptr %.sroa.11.0..sroa_idx, align 8, !tbaa !4
  %28 = load <2 x double>, ptr %.sroa.0155.0.copyload.1, align 8, !tbaa !14
  store <2 x double> %28, ptr %27, align 8, !tbaa !17
  %29 = sub nsw i64 2, %.sroa.2157.0.copyload.1
  %30 = getelementptr double, ptr %.sroa.0155.0.copyload.1, i64 %29
  %31 = load double, ptr %30, align 8, !tbaa !14
  %32 = fmul contract double %17, %31
  %33 = getelementptr i8, ptr %27, i64 16
  store double %32, ptr %33, align 8, !tbaa !17
  %34 = call i32 @_FortranAMoveAlloc(ptr nonnull %4, ptr nonnull %3, ptr null, i1 false, ptr null, ptr nonnull @_QQclXbb371524bb3d576bb02e96f915b60b85, i32 117)
  %35 = call dereferenceable_or_null(32) ptr @malloc(i64 32)
  store ptr %35, ptr %3, align 8, !tbaa !4
  store i64 8, ptr %.sroa.5.0..sroa_idx4, align 8, !tbaa !4
  store i32 20240719, ptr %.sroa.6.0..sroa_idx10, align 8, !tbaa !4
  store <4 x i8> <i8 1, i8 28, i8 2, i8 0>, ptr %.sroa.7.0..sroa_idx16, align 4, !tbaa !4
  store i64 1, ptr %.sroa.11.0..sroa_idx40, align 8, !tbaa !4
  store i64 4, ptr %.sroa.12.0..sroa_idx46, align 8, !tbaa !4
  store i64 8, ptr %.sroa.13.0..sroa_idx52, align 8, !tbaa !4
  %.sroa.0155.0.copyload.2 = load ptr, ptr %4, align 8, !tbaa !4
  %.sroa.2157.0.copyload.2 = load i64, ptr %.sroa.11.0..sroa_idx, align 8, !tbaa !4
  %36 = load <2 x double>, ptr %.sroa.0155.0.copyload.2, align 8, !tbaa !14
  store <2 x double> %36, ptr %35, align 8, !tbaa !17
  %37 = getelementptr i8, ptr %.sroa.0155.0.copyload.2, i64 16
  %38 = load double, ptr %37, align 8, !tbaa !14
  %39 = getelementptr i8, ptr %35, i64 16
  store double %38, ptr %39, align 8, !tbaa !17
  %40 = sub nsw i64 3, %.sroa.2157.0.copyload.2
  %41 = getelementptr double, ptr %.sroa.0155.0.copyload.2, i64 %40
  %42 = load double, ptr %41, align 8, !tbaa !14
  %43 = fmul contract double %22, %42
  %44 = getelementptr i8, ptr %35, i64 24
  store double %43, ptr %44, align 8, !tbaa !17
  %45 = call i32 @_FortranAMoveAlloc(ptr nonnull %4, ptr nonnull %3, ptr null, i1 false, ptr null, ptr nonnull @_QQclXbb371524bb3d576bb02e96f915b60b85, i32 117)
  %.sroa.0175.0.copyload = load ptr, ptr %2, align 8, !tbaa !4
  %.sroa.3178.0.copyload = load i64, ptr %.sroa.1082.0..sroa_idx, align 8, !tbaa !4
  %.sroa.4179.0.copyload = load i64, ptr %.sroa.1185.0..sroa_idx, align 8, !tbaa !4
  %46 = icmp sgt i64 %.sroa.3178.0.copyload, 0
  br i1 %46, label %.lr.ph212.preheader, label %._crit_edge213

.lr.ph212.preheader:                              ; preds = %._crit_edge.2
  %xtraiter = and i64 %.sroa.3178.0.copyload, 3
  %47 = icmp ult i64 %.sroa.3178.0.copyload, 4
  br i1 %47, label %.lr.ph212.epil.preheader, label %.lr.ph212.preheader.new

.lr.ph212.preheader.new:                          ; preds = %.lr.ph212.preheader
  %unroll_iter = and i64 %.sroa.3178.0.copyload, 9223372036854775804
  br label %.lr.ph212

.lr.ph212:                                        ; preds = %.lr.ph212, %.lr.ph212.preheader.new
  %48 = phi double [ 0.000000e+00, %.lr.ph212.preheader.new ], [ %68, %.lr.ph212 ]
  %49 = phi i64 [ 1, %.lr.ph212.preheader.new ], [ %69, %.lr.ph212 ]
  %niter = phi i64 [ 0, %.lr.ph212.preheader.new ], [ %niter.next.3, %.lr.ph212 ]
  %50 = add nsw i64 %49, -1
  %51 = mul nsw i64 %50, %.sroa.4179.0.copyload
  %52 = getelementptr i8, ptr %.sroa.0175.0.copyload, i64 %51
  %53 = load double, ptr %52, align 8, !tbaa !12
  %54 = fadd contract double %48, %53
  %55 = mul nsw i64 %49, %.sroa.4179.0.copyload
  %56 = getelementptr i8, ptr %.sroa.0175.0.copyload, i64 %55
  %57 = load double, ptr %56, align 8, !tbaa !12
  %58 = fadd contract double %54, %57
  %59 = add nsw i64 %49, 1
  %60 = mul nsw i64 %59, %.sroa.4179.0.copyload
  %61 = getelementptr i8, ptr %.sroa.0175.0.copyload, i64 %60
  %62 = load double, ptr %61, align 8, !tbaa !12
  %63 = fadd contract double %58, %62
  %64 = add i64 %49, 2
  %65 = mul nsw i64 %64, %.sroa.4179.0.copyload
  %66 = getelementptr i8, ptr %.sroa.0175.0.copyload, i64 %65
  %67 = load double, ptr %66, align 8, !tbaa !12
  %68 = fadd contract double %63, %67
  %69 = add nuw i64 %49, 4
  %niter.next.3 = add nuw i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %._crit_edge213.loopexit.unr-lcssa, label %.lr.ph212

._crit_edge213.loopexit.unr-lcssa:                ; preds = %.lr.ph212
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %._crit_edge213, label %.lr.ph212.epil.preheader

.lr.ph212.epil.preheader:                         ; preds = %._crit_edge213.loopexit.unr-lcssa, %.lr.ph212.preheader
  %.epil.init = phi double [ 0.000000e+00, %.lr.ph212.preheader ], [ %68, %._crit_edge213.loopexit.unr-lcssa ]
  %.epil.init231 = phi i64 [ 1, %.lr.ph212.preheader ], [ %69, %._crit_edge213.loopexit.unr-lcssa ]
  %lcmp.mod233 = icmp ne i64 %xtraiter, 0
  call void @llvm.assume(i1 %lcmp.mod233)
  br label %.lr.ph212.epil

.lr.ph212.epil:                                   ; preds = %.lr.ph212.epil, %.lr.ph212.epil.preheader
  %70 = phi double [ %76, %.lr.ph212.epil ], [ %.epil.init, %.lr.ph212.epil.preheader ]
  %71 = phi i64 [ %77, %.lr.ph212.epil ], [ %.epil.init231, %.lr.ph212.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %.lr.ph212.epil ], [ 0, %.lr.ph212.epil.preheader ]
  %72 = add nsw i64 %71, -1
  %73 = mul nsw i64 %72, %.sroa.4179.0.copyload
  %74 = getelementptr i8, ptr %.sroa.0175.0.copyload, i64 %73
  %75 = load double, ptr %74, align 8, !tbaa !12
  %76 = fadd contract double %70, %75
  %77 = add nuw i64 %71, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %._crit_edge213, label %.lr.ph212.epil, !llvm.loop !19

._crit_edge213:                                   ; preds = %.lr.ph212.epil, %._crit_edge213.loopexit.unr-lcssa, %._crit_edge.2
  %.lcssa209 = phi double [ 0.000000e+00, %._crit_edge.2 ], [ %68, %._crit_edge213.loopexit.unr-lcssa ], [ %76, %.lr.ph212.epil ]
  %.sroa.0181.0.copyload = load ptr, ptr %1, align 8, !tbaa !4
  %78 = load double, ptr %.sroa.0181.0.copyload, align 8, !tbaa !12
  %.sroa.0183.0.copyload = load ptr, ptr %4, align 8, !tbaa !4
  %.sroa.3186.0.copyload = load i64, ptr %.sroa.12.0..sroa_idx, align 8, !tbaa !4
  %79 = icmp sgt i64 %.sroa.3186.0.copyload, 0
  br i1 %79, label %.lr.ph215.preheader, label %._crit_edge216

.lr.ph215.preheader:                              ; preds = %._crit_edge213
  %xtraiter234 = and i64 %.sroa.3186.0.copyload, 3
  %80 = icmp ult i64 %.sroa.3186.0.copyload, 4
  br i1 %80, label %.lr.ph215.epil.preheader, label %.lr.ph215.preheader.new

.lr.ph215.preheader.new:                          ; preds = %.lr.ph215.preheader
  %unroll_iter243 = and i64 %.sroa.3186.0.copyload, 9223372036854775804
  br label %.lr.ph215

.lr.ph215:                                        ; preds = %.lr.ph215, %.lr.ph215.preheader.new
  %81 = phi double [ 0.000000e+00, %.lr.ph215.preheader.new ], [ %101, %.lr.ph215 ]
  %82 = phi i64 [ 1, %.lr.ph215.preheader.new ], [ %102, %.lr.ph215 ]
  %niter244 = phi i64 [ 0, %.lr.ph215.preheader.new ], [ %niter244.next.3, %.lr.ph215 ]
  %83 = getelementptr double, ptr %.sroa.0183.0.copyload, i64 %82
  %84 = getelementptr i8, ptr %83, i64 -8
  %85 = load double, ptr %84, align 8, !tbaa !14
  %86 = fmul contract double %85, %85
  %87 = fadd contract double %81, %86
  %88 = getelementptr double, ptr %.sroa.0183.0.copyload, i64 %82
  %89 = load double, ptr %88, align 8, !tbaa !14
  %90 = fmul contract double %89, %89
  %91 = fadd contract double %87, %90
  %92 = getelementptr double, ptr %.sroa.0183.0.copyload, i64 %82
  %93 = getelementptr i8, ptr %92, i64 8
  %94 = load double, ptr %93, align 8, !tbaa !14
  %95 = fmul contract double %94, %94
  %96 = fadd contract double %91, %95
  %97 = getelementptr double, ptr %.sroa.0183.0.copyload, i64 %82
  %98 = getelementptr i8, ptr %97, i64 16
  %99 = load double, ptr %98, align 8, !tbaa !14
  %100 = fmul contract double %99, %99
  %101 = fadd contract double %96, %100
  %102 = add nuw i64 %82, 4
  %niter244.next.3 = add i64 %niter244, 4
  %niter244.ncmp.3 = icmp eq i64 %niter244.next.3, %unroll_iter243
  br i1 %niter244.ncmp.3, label %._crit_edge216.loopexit.unr-lcssa, label %.lr.ph215

._crit_edge216.loopexit.unr-lcssa:                ; preds = %.lr.ph215
  %lcmp.mod240.not = icmp eq i64 %xtraiter234, 0
  br i1 %lcmp.mod240.not, label %._crit_edge216, label %.lr.ph215.epil.preheader

.lr.ph215.epil.preheader:                         ; preds = %._crit_edge216.loopexit.unr-lcssa, %.lr.ph215.preheader
  %.epil.init237 = phi double [ 0.000000e+00, %.lr.ph215.preheader ], [ %101, %._crit_edge216.loopexit.unr-lcssa ]
  %.epil.init239 = phi i64 [ 1, %.lr.ph215.preheader ], [ %102, %._crit_edge216.loopexit.unr-lcssa ]
  %lcmp.mod242 = icmp ne i64 %xtraiter234, 0
  call void @llvm.assume(i1 %lcmp.mod242)
  br label %.lr.ph215.epil

.lr.ph215.epil:                                   ; preds = %.lr.ph215.epil, %.lr.ph215.epil.preheader
  %103 = phi double [ %109, %.lr.ph215.epil ], [ %.epil.init237, %.lr.ph215.epil.preheader ]
  %104 = phi i64 [ %110, %.lr.ph215.epil ], [ %.epil.init239, %.lr.ph215.epil.preheader ]
  %epil.iter235 = phi i64 [ %epil.iter235.next, %.lr.ph215.epil ], [ 0, %.lr.ph215.epil.preheader ]
  %105 = getelementptr double, ptr %.sroa.0183.0.copyload, i64 %104
  %106 = getelementptr i8, ptr %105, i64 -8
  %107 = load double, ptr %106, align 8, !tbaa !14
  %108 = fmul contract double %107, %107
  %109 = fadd contract double %103, %108
  %110 = add nuw i64 %104, 1
  %epil.iter235.next = add i64 %epil.iter235, 1
  %epil.iter235.cmp.not = icmp eq i64 %epil.iter235.next, %xtraiter234
  br i1 %epil.iter235.cmp.not, label %._crit_edge216, label %.lr.ph215.epil, !llvm.loop !21

._crit_edge216:                                   ; preds = %.lr.ph215.epil, %._crit_edge216.loopexit.unr-lcssa, %._crit_edge213
  %.lcssa = phi double [ 0.000000e+00, %._crit_edge213 ], [ %101, %._crit_edge216.loopexit.unr-lcssa ], [ %109, %.lr.ph215.epil ]
  %.sroa.0188.0.copyload = load ptr, ptr %3, align 8, !tbaa !4
  %111 = call i32 @_FortranAPointerDeallocate(ptr nonnull %2, i1 false, ptr null, ptr nonnull @_QQclXbb371524bb3d576bb02e96f915b60b85, i32 120)
  %112 = call i32 @_FortranAPointerDeallocate(ptr nonnull %1, i1 false, ptr null, ptr nonnull @_QQclXbb371524bb3d576bb02e96f915b60b85, i32 120)
  %113 = call i32 @_FortranAAllocatableDeallocate(ptr nonnull %4, i1 true, ptr null, ptr nonnull @_QQclXbb371524bb3d576bb02e96f915b60b85, i32 121)
  %.sroa.0190.0.copyload = load ptr, ptr %3, align 8, !tbaa !4
  %.not206 = icmp eq ptr %.sroa.0190.0.copyload, null
  br i1 %.not206, label %115, label %114

114:                                              ; preds = %._crit_edge216
  call void @free(ptr nonnull %.sroa.0190.0.copyload)
  store ptr null, ptr %3, align 8, !tbaa !4
  store i64 8, ptr %.sroa.5.0..sroa_idx4, align 8, !tbaa !4
  store i32 20240719, ptr %.sroa.6.0..sroa_idx10, align 8, !tbaa !4
  store <4 x i8> <i8 1, i8 28, i8 2, i8 0>, ptr %.sroa.7.0..sroa_idx16, align 4, !tbaa !4
  store i64 1, ptr %.sroa.11.0..sroa_idx40, align 8, !tbaa !4
  store i64 0, ptr %.sroa.12.0..sroa_idx46, align 8, !tbaa !4
  store i64 8, ptr %.sroa.13.0..sroa_idx52, align 8, !tbaa !4
  br label %115

115:                                              ; preds = %114, %._crit_edge216
  %.sroa.0194.0.copyload = load ptr, ptr %4, align 8, !tbaa !4
  %.not207 = icmp eq ptr %.sroa.0194.0.copyload, null
  br i1 %.not207, label %117, label %116

116:                                              ; preds = %115
  call void @free(ptr nonnull %.sroa.0194.0.copyload)
  br label %117

117:                                              ; preds = %116, %115
  %118 = fmul contract double %.lcssa209, %78
  %119 = fadd contract double %118, %.lcssa
  %120 = sitofp i32 %6 to double
  %121 = fadd contract double %119, %120
  %122 = icmp ne ptr %.sroa.0188.0.copyload, null
  %123 = uitofp i1 %122 to double
  %124 = fadd contract double %121, %123
  %125 = sitofp i32 %113 to double
  %126 = fadd contract double %124, %125
  ret double %126
}

declare i32 @_FortranAAllocatableDeallocate(ptr, i1 zeroext, ptr, ptr, i32) local_unnamed_addr

declare void @_FortranAPointerSetBounds(ptr, i32, i64, i64) local_unnamed_addr

declare i32 @_FortranAPointerAllocate(ptr, i1 zeroext, ptr, ptr, i32, ptr) local_unnamed_addr

declare i32 @_FortranAMoveAlloc(ptr, ptr, ptr, i1 zeroext, ptr, ptr, i32) local_unnamed_addr

declare i32 @_FortranAPointerDeallocate(ptr, i1 zeroext, ptr, ptr, i32) local_unnamed_addr

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #3

attributes #0 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #1 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #2 = { "target-cpu"="x86-64" }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

!llvm.ident = !{!0}
!llvm.module.flags = !{!1, !2, !3}

!0 = !{!"Debian flang version 22.1.8"}
!1 = !{i32 2, !"Debug Info Version", i32 3}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{i32 7, !"PIE Level", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"descriptor member", !6, i64 0}
!6 = !{!"any access", !7, i64 0}
!7 = !{!"Flang function root _QPpointed"}
!8 = !{!9, !9, i64 0}
!9 = !{!"dummy arg data/_QFpointedEx", !10, i64 0}
!10 = !{!"dummy arg data", !11, i64 0}
!11 = !{!"any data access", !6, i64 0}
!12 = !{!13, !13, i64 0}
!13 = !{!"target data", !11, i64 0}
!14 = !{!15, !15, i64 0}
!15 = !{!"allocated data/_QFpointedEa", !16, i64 0}
!16 = !{!"allocated data", !11, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"allocated data/_QFpointedEb", !16, i64 0}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.unroll.disable"}
!21 = distinct !{!21, !20}
