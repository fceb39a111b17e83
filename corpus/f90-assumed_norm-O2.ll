;! adfuzz = 1
;! name = "f90-assumed_norm-O2"
;! function = "assumed_norm_"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633, 8, 20240719, 1, 28, 0, 0, 1, 8, 8]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157, 8, 20240719, 1, 28, 0, 0, 1, 8, 8]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623, 8, 20240719, 1, 28, 0, 0, 1, 8, 8]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514, 8, 20240719, 1, 28, 0, 0, 1, 8, 8]],
;! ]
;! [[argument]]
;! name = "arg0"
;! layout = "ptr->struct{ptr->f64[8],i64,i32,i8,i8,i8,i8,i64[3]}"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "kernels.f90"
;! level = "O2"
; ModuleID = '<string>'
source_filename = "FIRModule"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define double @assumed_norm_(ptr noalias readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr i8, ptr %0, i64 32
  %3 = load i64, ptr %2, align 8, !tbaa !4
  %sext = shl i64 %3, 32
  %4 = ashr exact i64 %sext, 32
  %5 = icmp sgt i64 %4, 0
  br i1 %5, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %1
  %6 = getelementptr i8, ptr %0, i64 40
  %7 = load i64, ptr %6, align 8, !tbaa !4
  %8 = load ptr, ptr %0, align 8, !tbaa !4
  %xtraiter = and i64 %3, 3
  %9 = icmp ult i64 %4, 4
  br i1 %9, label %.epil.preheader, label %.lr.ph.new

.lr.ph.new:                                       ; preds = %.lr.ph
  %unroll_iter = sub nuw nsw i64 %4, %xtraiter
  br label %10

10:                                               ; preds = %10, %.lr.ph.new
  %indvars.iv = phi i64 [ 1, %.lr.ph.new ], [ %indvars.iv.next.3, %10 ]
  %.05 = phi double [ 0.000000e+00, %.lr.ph.new ], [ %33, %10 ]
  %niter = phi i64 [ 0, %.lr.ph.new ], [ %niter.next.3, %10 ]
  %11 = add nsw i64 %indvars.iv, -1
  %12 = mul nsw i64 %7, %11
  %13 = getelementptr i8, ptr %8, i64 %12
  %14 = load double, ptr %13, align 8, !tbaa !8
  %15 = fmul contract double %14, %14
  %16 = fadd contract double %.05, %15
  %17 = mul nsw i64 %7, %indvars.iv
  %18 = getelementptr i8, ptr %8, i64 %17
  %19 = load double, ptr %18, align 8, !tbaa !8
  %20 = fmul contract double %19, %19
  %21 = fadd contract double %16, %20
  %22 = add nuw nsw i64 %indvars.iv, 1
  %23 = mul nsw i64 %7, %22
  %24 = getelementptr i8, ptr %8, i64 %23
  %25 = load double, ptr %24, align 8, !tbaa !8
  %26 = fmul contract double %25, %25
  %27 = fadd contract double %21, %26
  %28 = add nuw nsw i64 %indvars.iv, 2
  %29 = mul nsw i64 %7, %28
  %30 = getelementptr i8, ptr %8, i64 %29
  %31 = load double, ptr %30, align 8, !tbaa !8
  %32 = fmul contract double %31, %31
  %33 = fadd contract double %27, %32
  %indvars.iv.next.3 = add nuw nsw i64 %indvars.iv, 4
  %niter.next.3 = add nuw i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %._crit_edge.loopexit.unr-lcssa, label %10

._crit_edge.loopexit.unr-lcssa:                   ; preds = %10
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %._crit_edge.loopexit, label %.epil.preheader

.epil.preheader:                                  ; preds = %._crit_edge.loopexit.unr-lcssa, %.lr.ph
  %indvars.iv.epil.init = phi i64 [ 1, %.lr.ph ], [ %indvars.iv.next.3, %._crit_edge.loopexit.unr-lcssa ]
  %.05.epil.init = phi double [ 0.000000e+00, %.lr.ph ], [ %33, %._crit_edge.loopexit.unr-lcssa ]
  %lcmp.mod8 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod8)
  br label %34

34:                                               ; preds = %34, %.epil.preheader
  %indvars.iv.epil = phi i64 [ %indvars.iv.epil.init, %.epil.preheader ], [ %indvars.iv.next.epil, %34 ]
  %.05.epil = phi double [ %.05.epil.init, %.epil.preheader ], [ %40, %34 ]
  %epil.iter = phi i64 [ 0, %.epil.preheader ], [ %epil.iter.next, %34 ]
  %35 = add nsw i64 %indvars.iv.epil, -1
  %36 = mul nsw i64 %7, %35
  %37 = getelementptr i8, ptr %8, i64 %36
  %38 = load double, ptr %37, align 8, !tbaa !8
  %39 = fmul contract double %38, %38
  %40 = fadd contract double %.05.epil, %39
  %indvars.iv.next.epil = add nuw nsw i64 %indvars.iv.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %._crit_edge.loopexit, label %34, !llvm.loop !12

._crit_edge.loopexit:                             ; preds = %34, %._crit_edge.loopexit.unr-lcssa
  %.lcssa = phi double [ %33, %._crit_edge.loopexit.unr-lcssa ], [ %40, %34 ]
  %41 = tail call contract double @llvm.sqrt.f64(double %.lcssa)
  br label %._crit_edge

._crit_edge:                                      ; preds = %._crit_edge.loopexit, %1
  %.0.lcssa = phi double [ 0.000000e+00, %1 ], [ %41, %._crit_edge.loopexit ]
  ret double %.0.lcssa
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #2

attributes #0 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "target-cpu"="x86-64" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

!llvm.ident = !{!0}
!llvm.module.flags = !{!1, !2, !3}

!0 = !{!"Debian flang version 22.1.8"}
!1 = !{i32 2, !"Debug Info Version", i32 3}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{i32 7, !"PIE Level", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"descriptor member", !6, i64 0}
!6 = !{!"any access", !7, i64 0}
!7 = !{!"Flang function root _QPassumed_norm"}
!8 = !{!9, !9, i64 0}
!9 = !{!"dummy arg data/_QFassumed_normEx", !10, i64 0}
!10 = !{!"dummy arg data", !11, i64 0}
!11 = !{!"any data access", !6, i64 0}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.unroll.disable"}
