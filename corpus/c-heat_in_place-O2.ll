;! adfuzz = 1
;! name = "c-heat_in_place-O2"
;! function = "heat_in_place"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633], [8], [1.2856736670398612]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157], [8], [1.0916120976085737]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623], [8], [1.8143180853807086]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514], [8], [0.5137636863236008]],
;! ]
;! [[argument]]
;! name = "u"
;! layout = "ptr->f64[8]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [[argument]]
;! name = "r"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "arrays.c"
;! level = "O2"
; ModuleID = '<string>'
source_filename = "benchmarks/sources/arrays.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #0

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @heat_in_place(ptr noundef captures(none) %u, i32 noundef %n, double noundef %r) local_unnamed_addr #1 {
entry:
  %cmp225 = icmp sgt i32 %n, 2
  br i1 %cmp225, label %for.body4.preheader, label %for.cond.cleanup3.2

for.body4.preheader:                              ; preds = %entry
  %sub = add i32 %n, -1
  %wide.trip.count = zext nneg i32 %sub to i64
  %.phi.trans.insert = getelementptr i8, ptr %u, i64 8
  %.pre = load double, ptr %.phi.trans.insert, align 8, !tbaa !9
  %load_initial36 = load double, ptr %u, align 8
  %0 = add nsw i64 %wide.trip.count, -1
  %1 = add nsw i64 %wide.trip.count, -2
  %xtraiter = and i64 %0, 1
  %2 = icmp eq i64 %1, 0
  br i1 %2, label %for.body4.epil.preheader, label %for.body4.preheader.new

for.body4.preheader.new:                          ; preds = %for.body4.preheader
  %unroll_iter = and i64 %0, -2
  br label %for.body4

for.body4.preheader.1.unr-lcssa:                  ; preds = %for.body4
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %for.body4.preheader.1, label %for.body4.epil.preheader

for.body4.epil.preheader:                         ; preds = %for.body4.preheader.1.unr-lcssa, %for.body4.preheader
  %store_forwarded37.epil.init = phi double [ %load_initial36, %for.body4.preheader ], [ %46, %for.body4.preheader.1.unr-lcssa ]
  %.epil.init = phi double [ %.pre, %for.body4.preheader ], [ %45, %for.body4.preheader.1.unr-lcssa ]
  %indvars.iv.epil.init = phi i64 [ 1, %for.body4.preheader ], [ %indvars.iv.next.140, %for.body4.preheader.1.unr-lcssa ]
  %lcmp.mod38 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod38)
  %3 = getelementptr double, ptr %u, i64 %indvars.iv.epil.init
  %4 = tail call double @llvm.fmuladd.f64(double %.epil.init, double -2.000000e+00, double %store_forwarded37.epil.init)
  %5 = getelementptr inbounds nuw double, ptr %u, i64 %indvars.iv.epil.init
  %arrayidx9.epil = getelementptr inbounds nuw i8, ptr %5, i64 8
  %6 = load double, ptr %arrayidx9.epil, align 8, !tbaa !9
  %add10.epil = fadd double %4, %6
  %7 = tail call double @llvm.fmuladd.f64(double %r, double %add10.epil, double %.epil.init)
  store double %7, ptr %3, align 8, !tbaa !9
  br label %for.body4.preheader.1

for.body4.preheader.1:                            ; preds = %for.body4.epil.preheader, %for.body4.preheader.1.unr-lcssa
  %.phi.trans.insert30 = getelementptr i8, ptr %u, i64 8
  %.pre31 = load double, ptr %.phi.trans.insert30, align 8, !tbaa !9
  %load_initial34 = load double, ptr %u, align 8
  %xtraiter44 = and i64 %0, 1
  %8 = icmp eq i64 %1, 0
  br i1 %8, label %for.body4.1.epil.preheader, label %for.body4.preheader.1.new

for.body4.preheader.1.new:                        ; preds = %for.body4.preheader.1
  %unroll_iter49 = and i64 %0, -2
  br label %for.body4.1

for.body4.1:                                      ; preds = %for.body4.1, %for.body4.preheader.1.new
  %store_forwarded35 = phi double [ %load_initial34, %for.body4.preheader.1.new ], [ %17, %for.body4.1 ]
  %9 = phi double [ %.pre31, %for.body4.preheader.1.new ], [ %16, %for.body4.1 ]
  %indvars.iv.1 = phi i64 [ 1, %for.body4.preheader.1.new ], [ %indvars.iv.next.1.1, %for.body4.1 ]
  %niter50 = phi i64 [ 0, %for.body4.preheader.1.new ], [ %niter50.next.1, %for.body4.1 ]
  %10 = getelementptr double, ptr %u, i64 %indvars.iv.1
  %11 = tail call double @llvm.fmuladd.f64(double %9, double -2.000000e+00, double %store_forwarded35)
  %indvars.iv.next.1 = add nuw nsw i64 %indvars.iv.1, 1
  %arrayidx9.1 = getelementptr inbounds nuw double, ptr %u, i64 %indvars.iv.next.1
  %12 = load double, ptr %arrayidx9.1, align 8, !tbaa !9
  %add10.1 = fadd double %11, %12
  %13 = tail call double @llvm.fmuladd.f64(double %r, double %add10.1, double %9)
  store double %13, ptr %10, align 8, !tbaa !9
  %14 = getelementptr double, ptr %u, i64 %indvars.iv.next.1
  %15 = tail call double @llvm.fmuladd.f64(double %12, double -2.000000e+00, double %13)
  %indvars.iv.next.1.1 = add nuw nsw i64 %indvars.iv.1, 2
  %arrayidx9.1.1 = getelementptr inbounds nuw double, ptr %u, i64 %indvars.iv.next.1.1
  %16 = load double, ptr %arrayidx9.1.1, align 8, !tbaa !9
  %add10.1.1 = fadd double %15, %16
  %17 = tail call double @llvm.fmuladd.f64(double %r, double %add10.1.1, double %12)
  store double %17, ptr %14, align 8, !tbaa !9
  %niter50.next.1 = add i64 %niter50, 2
  %niter50.ncmp.1 = icmp eq i64 %niter50.next.1, %unroll_iter49
  br i1 %niter50.ncmp.1, label %for.body4.preheader.2.unr-lcssa, label %for.body4.1, !llvm.loop !11

for.body4.preheader.2.unr-lcssa:                  ; preds = %for.body4.1
  %lcmp.mod47.not = icmp eq i64 %xtraiter44, 0
  br i1 %lcmp.mod47.not, label %for.body4.preheader.2, label %for.body4.1.epil.preheader

for.body4.1.epil.preheader:                       ; preds = %for.body4.preheader.2.unr-lcssa, %for.body4.preheader.1
  %store_forwarded35.epil.init = phi double [ %load_initial34, %for.body4.preheader.1 ], [ %17, %for.body4.preheader.2.unr-lcssa ]
  %.epil.init46 = phi double [ %.pre31, %for.body4.preheader.1 ], [ %16, %for.body4.preheader.2.unr-lcssa ]
  %indvars.iv.1.epil.init = phi i64 [ 1, %for.body4.preheader.1 ], [ %indvars.iv.next.1.1, %for.body4.preheader.2.unr-lcssa ]
  %lcmp.mod48 = icmp ne i64 %xtraiter44, 0
  tail call void @llvm.assume(i1 %lcmp.mod48)
  %18 = getelementptr double, ptr %u, i64 %indvars.iv.1.epil.init
  %19 = tail call double @llvm.fmuladd.f64(double %.epil.init46, double -2.000000e+00, double %store_forwarded35.epil.init)
  %20 = getelementptr inbounds nuw double, ptr %u, i64 %indvars.iv.1.epil.init
  %arrayidx9.1.epil = getelementptr inbounds nuw i8, ptr %20, i64 8
  %21 = load double, ptr %arrayidx9.1.epil, align 8, !tbaa !9
  %add10.1.epil = fadd double %19, %21
  %22 = tail call double @llvm.fmuladd.f64(double %r, double %add10.1.epil, double %.epil.init46)
  store double %22, ptr %18, align 8, !tbaa !9
  br label %for.body4.preheader.2

for.body4.preheader.2:                            ; preds = %for.body4.1.epil.preheader, %for.body4.preheader.2.unr-lcssa
  %.phi.trans.insert32 = getelementptr i8, ptr %u, i64 8
  %.pre33 = load double, ptr %.phi.trans.insert32, align 8, !tbaa !9
  %load_initial = load double, ptr %u, align 8
  %xtraiter51 = and i64 %0, 1
  %23 = icmp eq i64 %1, 0
  br i1 %23, label %for.body4.2.epil.preheader, label %for.body4.preheader.2.new

for.body4.preheader.2.new:                        ; preds = %for.body4.preheader.2
  %unroll_iter56 = and i64 %0, -2
  br label %for.body4.2

for.body4.2:                                      ; preds = %for.body4.2, %for.body4.preheader.2.new
  %store_forwarded = phi double [ %load_initial, %for.body4.preheader.2.new ], [ %32, %for.body4.2 ]
  %24 = phi double [ %.pre33, %for.body4.preheader.2.new ], [ %31, %for.body4.2 ]
  %indvars.iv.2 = phi i64 [ 1, %for.body4.preheader.2.new ], [ %indvars.iv.next.2.1, %for.body4.2 ]
  %niter57 = phi i64 [ 0, %for.body4.preheader.2.new ], [ %niter57.next.1, %for.body4.2 ]
  %25 = getelementptr double, ptr %u, i64 %indvars.iv.2
  %26 = tail call double @llvm.fmuladd.f64(double %24, double -2.000000e+00, double %store_forwarded)
  %indvars.iv.next.2 = add nuw nsw i64 %indvars.iv.2, 1
  %arrayidx9.2 = getelementptr inbounds nuw double, ptr %u, i64 %indvars.iv.next.2
  %27 = load double, ptr %arrayidx9.2, align 8, !tbaa !9
  %add10.2 = fadd double %26, %27
  %28 = tail call double @llvm.fmuladd.f64(double %r, double %add10.2, double %24)
  store double %28, ptr %25, align 8, !tbaa !9
  %29 = getelementptr double, ptr %u, i64 %indvars.iv.next.2
  %30 = tail call double @llvm.fmuladd.f64(double %27, double -2.000000e+00, double %28)
  %indvars.iv.next.2.1 = add nuw nsw i64 %indvars.iv.2, 2
  %arrayidx9.2.1 = getelementptr inbounds nuw double, ptr %u, i64 %indvars.iv.next.2.1
  %31 = load double, ptr %arrayidx9.2.1, align 8, !tbaa !9
  %add10.2.1 = fadd double %30, %31
  %32 = tail call double @llvm.fmuladd.f64(double %r, double %add10.2.1, double %27)
  store double %32, ptr %29, align 8, !tbaa !9
  %niter57.next.1 = add i64 %niter57, 2
  %niter57.ncmp.1 = icmp eq i64 %niter57.next.1, %unroll_iter56
  br i1 %niter57.ncmp.1, label %for.cond.cleanup3.2.loopexit.unr-lcssa, label %for.body4.2, !llvm.loop !11

for.cond.cleanup3.2.loopexit.unr-lcssa:           ; preds = %for.body4.2
  %lcmp.mod54.not = icmp eq i64 %xtraiter51, 0
  br i1 %lcmp.mod54.not, label %for.cond.cleanup3.2, label %for.body4.2.epil.preheader

for.body4.2.epil.preheader:                       ; preds = %for.cond.cleanup3.2.loopexit.unr-lcssa, %for.body4.preheader.2
  %store_forwarded.epil.init = phi double [ %load_initial, %for.body4.preheader.2 ], [ %32, %for.cond.cleanup3.2.loopexit.unr-lcssa ]
  %.epil.init53 = phi double [ %.pre33, %for.body4.preheader.2 ], [ %31, %for.cond.cleanup3.2.loopexit.unr-lcssa ]
  %indvars.iv.2.epil.init = phi i64 [ 1, %for.body4.preheader.2 ], [ %indvars.iv.next.2.1, %for.cond.cleanup3.2.loopexit.unr-lcssa ]
  %lcmp.mod55 = icmp ne i64 %xtraiter51, 0
  tail call void @llvm.assume(i1 %lcmp.mod55)
  %33 = getelementptr double, ptr %u, i64 %indvars.iv.2.epil.init
  %34 = tail call double @llvm.fmuladd.f64(double %.epil.init53, double -2.000000e+00, double %store_forwarded.epil.init)
  %35 = getelementptr inbounds nuw double, ptr %u, i64 %indvars.iv.2.epil.init
  %arrayidx9.2.epil = getelementptr inbounds nuw i8, ptr %35, i64 8
  %36 = load double, ptr %arrayidx9.2.epil, align 8, !tbaa !9
  %add10.2.epil = fadd double %34, %36
  %37 = tail call double @llvm.fmuladd.f64(double %r, double %add10.2.epil, double %.epil.init53)
  store double %37, ptr %33, align 8, !tbaa !9
  br label %for.cond.cleanup3.2

for.cond.cleanup3.2:                              ; preds = %for.body4.2.epil.preheader, %for.cond.cleanup3.2.loopexit.unr-lcssa, %entry
  ret void

for.body4:                                        ; preds = %for.body4, %for.body4.preheader.new
  %store_forwarded37 = phi double [ %load_initial36, %for.body4.preheader.new ], [ %46, %for.body4 ]
  %38 = phi double [ %.pre, %for.body4.preheader.new ], [ %45, %for.body4 ]
  %indvars.iv = phi i64 [ 1, %for.body4.preheader.new ], [ %indvars.iv.next.140, %for.body4 ]
  %niter = phi i64 [ 0, %for.body4.preheader.new ], [ %niter.next.1, %for.body4 ]
  %39 = getelementptr double, ptr %u, i64 %indvars.iv
  %40 = tail call double @llvm.fmuladd.f64(double %38, double -2.000000e+00, double %store_forwarded37)
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 1
  %arrayidx9 = getelementptr inbounds nuw double, ptr %u, i64 %indvars.iv.next
  %41 = load double, ptr %arrayidx9, align 8, !tbaa !9
  %add10 = fadd double %40, %41
  %42 = tail call double @llvm.fmuladd.f64(double %r, double %add10, double %38)
  store double %42, ptr %39, align 8, !tbaa !9
  %43 = getelementptr double, ptr %u, i64 %indvars.iv.next
  %44 = tail call double @llvm.fmuladd.f64(double %41, double -2.000000e+00, double %42)
  %indvars.iv.next.140 = add nuw nsw i64 %indvars.iv, 2
  %arrayidx9.141 = getelementptr inbounds nuw double, ptr %u, i64 %indvars.iv.next.140
  %45 = load double, ptr %arrayidx9.141, align 8, !tbaa !9
  %add10.142 = fadd double %44, %45
  %46 = tail call double @llvm.fmuladd.f64(double %r, double %add10.142, double %41)
  store double %46, ptr %43, align 8, !tbaa !9
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %for.body4.preheader.1.unr-lcssa, label %for.body4, !llvm.loop !11
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #2

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

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
