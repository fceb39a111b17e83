;! adfuzz = 1
;! name = "c-moving_product-O2"
;! function = "moving_product"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633], [8]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157], [8]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623], [8]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514], [8]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[8]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [provenance]
;! source = "arrays.c"
;! level = "O2"
; ModuleID = '<string>'
source_filename = "benchmarks/sources/arrays.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@__const.moving_product.w = private unnamed_addr constant [4 x double] [double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00], align 16

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #0

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @moving_product(ptr noundef readonly captures(none) %x, i32 noundef %n) local_unnamed_addr #2 {
entry:
  %w = alloca [4 x double], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %w) #5
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %w, ptr noundef nonnull align 16 dereferenceable(32) @__const.moving_product.w, i64 32, i1 false)
  %cmp13 = icmp sgt i32 %n, 0
  br i1 %cmp13, label %for.body.lr.ph, label %for.cond.cleanup

for.body.lr.ph:                                   ; preds = %entry
  %arrayidx4 = getelementptr inbounds nuw i8, ptr %w, i64 8
  %arrayidx5 = getelementptr inbounds nuw i8, ptr %w, i64 16
  %arrayidx7 = getelementptr inbounds nuw i8, ptr %w, i64 24
  %wide.trip.count = zext nneg i32 %n to i64
  %xtraiter = and i64 %wide.trip.count, 1
  %0 = icmp eq i32 %n, 1
  br i1 %0, label %for.body.epil.preheader, label %for.body.lr.ph.new

for.body.lr.ph.new:                               ; preds = %for.body.lr.ph
  %unroll_iter = and i64 %wide.trip.count, 2147483646
  br label %for.body

for.cond.cleanup.loopexit.unr-lcssa:              ; preds = %for.body
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %for.cond.cleanup, label %for.body.epil.preheader

for.body.epil.preheader:                          ; preds = %for.cond.cleanup.loopexit.unr-lcssa, %for.body.lr.ph
  %indvars.iv.epil.init = phi i64 [ 0, %for.body.lr.ph ], [ %indvars.iv.next.1, %for.cond.cleanup.loopexit.unr-lcssa ]
  %s.014.epil.init = phi double [ 0.000000e+00, %for.body.lr.ph ], [ %18, %for.cond.cleanup.loopexit.unr-lcssa ]
  %lcmp.mod18 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod18)
  %arrayidx.epil = getelementptr inbounds nuw double, ptr %x, i64 %indvars.iv.epil.init
  %1 = load double, ptr %arrayidx.epil, align 8, !tbaa !9
  %and.epil = and i64 %indvars.iv.epil.init, 3
  %arrayidx2.epil = getelementptr inbounds nuw double, ptr %w, i64 %and.epil
  store double %1, ptr %arrayidx2.epil, align 8, !tbaa !9
  %2 = load double, ptr %w, align 16, !tbaa !9
  %3 = load double, ptr %arrayidx4, align 8, !tbaa !9
  %mul.epil = fmul double %2, %3
  %4 = load double, ptr %arrayidx5, align 16, !tbaa !9
  %mul6.epil = fmul double %mul.epil, %4
  %5 = load double, ptr %arrayidx7, align 8, !tbaa !9
  %6 = tail call double @llvm.fmuladd.f64(double %mul6.epil, double %5, double %s.014.epil.init)
  br label %for.cond.cleanup

for.cond.cleanup:                                 ; preds = %for.body.epil.preheader, %for.cond.cleanup.loopexit.unr-lcssa, %entry
  %s.0.lcssa = phi double [ 0.000000e+00, %entry ], [ %18, %for.cond.cleanup.loopexit.unr-lcssa ], [ %6, %for.body.epil.preheader ]
  call void @llvm.lifetime.end.p0(ptr nonnull %w) #5
  ret double %s.0.lcssa

for.body:                                         ; preds = %for.body, %for.body.lr.ph.new
  %indvars.iv = phi i64 [ 0, %for.body.lr.ph.new ], [ %indvars.iv.next.1, %for.body ]
  %s.014 = phi double [ 0.000000e+00, %for.body.lr.ph.new ], [ %18, %for.body ]
  %niter = phi i64 [ 0, %for.body.lr.ph.new ], [ %niter.next.1, %for.body ]
  %arrayidx = getelementptr inbounds nuw double, ptr %x, i64 %indvars.iv
  %7 = load double, ptr %arrayidx, align 8, !tbaa !9
  %and = and i64 %indvars.iv, 2
  %arrayidx2 = getelementptr inbounds nuw double, ptr %w, i64 %and
  store double %7, ptr %arrayidx2, align 16, !tbaa !9
  %8 = load double, ptr %w, align 16, !tbaa !9
  %9 = load double, ptr %arrayidx4, align 8, !tbaa !9
  %mul = fmul double %8, %9
  %10 = load double, ptr %arrayidx5, align 16, !tbaa !9
  %mul6 = fmul double %mul, %10
  %11 = load double, ptr %arrayidx7, align 8, !tbaa !9
  %12 = tail call double @llvm.fmuladd.f64(double %mul6, double %11, double %s.014)
  %indvars.iv.next = or disjoint i64 %indvars.iv, 1
  %arrayidx.1 = getelementptr inbounds nuw double, ptr %x, i64 %indvars.iv.next
  %13 = load double, ptr %arrayidx.1, align 8, !tbaa !9
  %and.1 = and i64 %indvars.iv.next, 3
  %arrayidx2.1 = getelementptr inbounds nuw double, ptr %w, i64 %and.1
  store double %13, ptr %arrayidx2.1, align 8, !tbaa !9
  %14 = load double, ptr %w, align 16, !tbaa !9
  %15 = load double, ptr %arrayidx4, align 8, !tbaa !9
  %mul.1 = fmul double %14, %15
  %16 = load double, ptr %arrayidx5, align 16, !tbaa !9
  %mul6.1 = fmul double %mul.1, %16
  %17 = load double, ptr %arrayidx7, align 8, !tbaa !9
  %18 = tail call double @llvm.fmuladd.f64(double %mul6.1, double %17, double %12)
  %indvars.iv.next.1 = add nuw nsw i64 %indvars.iv, 2
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %for.cond.cleanup.loopexit.unr-lcssa, label %for.body, !llvm.loop !11
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #4

attributes #0 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #5 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.errno.tbaa = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"double", !7, i64 0}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
