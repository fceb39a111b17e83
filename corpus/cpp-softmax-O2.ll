;! adfuzz = 1
;! name = "cpp-softmax-O2"
;! function = "softmax"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633], [1.2856736670398612, 0.19515284239319403, 0.13298113354560764, 1.315515414415888, 0.8495815243139235, 0.18471444500681408, 1.746133629515903, 0.5203104078161669], [8]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157], [1.0916120976085737, 1.3734079918317843, 1.4526878462902757, 0.34942040406405295, 1.8111505084767143, 1.9084081386844298, 1.4615086796686587, 1.1054888347903118], [8]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623], [1.8143180853807086, 1.5149854747504201, 0.9420987063886326, 0.9193416023948353, 1.3441021755426046, 1.5076899644732535, 1.4590609407750699, 0.8827198192970164], [8]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514], [0.5137636863236008, 0.7134090687725029, 0.6130233374801609, 0.5431317791142916, 1.7292405024864226, 0.7546302663372715, 0.7691177649633597, 0.45501867043560196], [8]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[8]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "y"
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
;! source = "templates.cpp"
;! level = "O2"
; ModuleID = '<string>'
source_filename = "benchmarks/sources/templates.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nounwind memory(argmem: readwrite, errnomem: write) uwtable
define dso_local void @softmax(ptr noundef readonly captures(none) %x, ptr noundef captures(none) %y, i32 noundef %n) local_unnamed_addr #0 {
entry:
  %0 = load double, ptr %x, align 8, !tbaa !9
  %cmp39 = icmp sgt i32 %n, 1
  br i1 %cmp39, label %for.body.preheader, label %for.cond3.preheader

for.body.preheader:                               ; preds = %entry
  %wide.trip.count = zext nneg i32 %n to i64
  %1 = add nsw i64 %wide.trip.count, -1
  %xtraiter = and i64 %1, 3
  %2 = add nsw i32 %n, -2
  %3 = icmp ult i32 %2, 3
  br i1 %3, label %for.body.epil.preheader, label %for.body.preheader.new

for.body.preheader.new:                           ; preds = %for.body.preheader
  %unroll_iter = and i64 %1, -4
  br label %for.body

for.cond3.preheader:                              ; preds = %entry
  %cmp442 = icmp eq i32 %n, 1
  br i1 %cmp442, label %for.body6.preheader, label %for.cond.cleanup18

for.body6.preheader.loopexit.unr-lcssa:           ; preds = %for.body
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %for.body6.preheader, label %for.body.epil.preheader

for.body.epil.preheader:                          ; preds = %for.body6.preheader.loopexit.unr-lcssa, %for.body.preheader
  %indvars.iv.epil.init = phi i64 [ 1, %for.body.preheader ], [ %indvars.iv.next.3, %for.body6.preheader.loopexit.unr-lcssa ]
  %m.040.epil.init = phi double [ %0, %for.body.preheader ], [ %.sroa.speculated.3, %for.body6.preheader.loopexit.unr-lcssa ]
  %lcmp.mod68 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod68)
  br label %for.body.epil

for.body.epil:                                    ; preds = %for.body.epil, %for.body.epil.preheader
  %indvars.iv.epil = phi i64 [ %indvars.iv.epil.init, %for.body.epil.preheader ], [ %indvars.iv.next.epil, %for.body.epil ]
  %m.040.epil = phi double [ %m.040.epil.init, %for.body.epil.preheader ], [ %.sroa.speculated.epil, %for.body.epil ]
  %epil.iter = phi i64 [ 0, %for.body.epil.preheader ], [ %epil.iter.next, %for.body.epil ]
  %arrayidx1.epil = getelementptr inbounds nuw double, ptr %x, i64 %indvars.iv.epil
  %4 = load double, ptr %arrayidx1.epil, align 8, !tbaa !9
  %cmp.i.epil = fcmp olt double %m.040.epil, %4
  %.sroa.speculated.epil = select i1 %cmp.i.epil, double %4, double %m.040.epil
  %indvars.iv.next.epil = add nuw nsw i64 %indvars.iv.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %for.body6.preheader, label %for.body.epil, !llvm.loop !11

for.body6.preheader:                              ; preds = %for.body.epil, %for.body6.preheader.loopexit.unr-lcssa, %for.cond3.preheader
  %m.0.lcssa61 = phi double [ %0, %for.cond3.preheader ], [ %.sroa.speculated.3, %for.body6.preheader.loopexit.unr-lcssa ], [ %.sroa.speculated.epil, %for.body.epil ]
  %wide.trip.count52 = zext nneg i32 %n to i64
  br label %for.body6

for.body:                                         ; preds = %for.body, %for.body.preheader.new
  %indvars.iv = phi i64 [ 1, %for.body.preheader.new ], [ %indvars.iv.next.3, %for.body ]
  %m.040 = phi double [ %0, %for.body.preheader.new ], [ %.sroa.speculated.3, %for.body ]
  %niter = phi i64 [ 0, %for.body.preheader.new ], [ %niter.next.3, %for.body ]
  %arrayidx1 = getelementptr inbounds nuw double, ptr %x, i64 %indvars.iv
  %5 = load double, ptr %arrayidx1, align 8, !tbaa !9
  %cmp.i = fcmp olt double %m.040, %5
  %.sroa.speculated = select i1 %cmp.i, double %5, double %m.040
  %6 = getelementptr inbounds nuw double, ptr %x, i64 %indvars.iv
  %arrayidx1.1 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %7 = load double, ptr %arrayidx1.1, align 8, !tbaa !9
  %cmp.i.1 = fcmp olt double %.sroa.speculated, %7
  %.sroa.speculated.1 = select i1 %cmp.i.1, double %7, double %.sroa.speculated
  %8 = getelementptr inbounds nuw double, ptr %x, i64 %indvars.iv
  %arrayidx1.2 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %9 = load double, ptr %arrayidx1.2, align 8, !tbaa !9
  %cmp.i.2 = fcmp olt double %.sroa.speculated.1, %9
  %.sroa.speculated.2 = select i1 %cmp.i.2, double %9, double %.sroa.speculated.1
  %10 = getelementptr inbounds nuw double, ptr %x, i64 %indvars.iv
  %arrayidx1.3 = getelementptr inbounds nuw i8, ptr %10, i64 24
  %11 = load double, ptr %arrayidx1.3, align 8, !tbaa !9
  %cmp.i.3 = fcmp olt double %.sroa.speculated.2, %11
  %.sroa.speculated.3 = select i1 %cmp.i.3, double %11, double %.sroa.speculated.2
  %indvars.iv.next.3 = add nuw nsw i64 %indvars.iv, 4
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %for.body6.preheader.loopexit.unr-lcssa, label %for.body, !llvm.loop !13

for.body19.preheader:                             ; preds = %for.body6
  %wide.trip.count57 = zext nneg i32 %n to i64
  %min.iters.check = icmp ult i32 %n, 2
  br i1 %min.iters.check, label %for.body19.preheader66, label %vector.ph

vector.ph:                                        ; preds = %for.body19.preheader
  %n.vec = and i64 %wide.trip.count52, 2147483646
  %broadcast.splatinsert = insertelement <2 x double> poison, double %add, i64 0
  %broadcast.splat = shufflevector <2 x double> %broadcast.splatinsert, <2 x double> poison, <2 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %12 = getelementptr inbounds nuw double, ptr %y, i64 %index
  %wide.load = load <2 x double>, ptr %12, align 8, !tbaa !9
  %13 = fdiv <2 x double> %wide.load, %broadcast.splat
  store <2 x double> %13, ptr %12, align 8, !tbaa !9
  %index.next = add nuw i64 %index, 2
  %14 = icmp eq i64 %index.next, %n.vec
  br i1 %14, label %middle.block, label %vector.body, !llvm.loop !15

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %n.vec, %wide.trip.count52
  br i1 %cmp.n, label %for.cond.cleanup18, label %for.body19.preheader66

for.body19.preheader66:                           ; preds = %middle.block, %for.body19.preheader
  %indvars.iv54.ph = phi i64 [ 0, %for.body19.preheader ], [ %n.vec, %middle.block ]
  br label %for.body19

for.body6:                                        ; preds = %for.body6, %for.body6.preheader
  %indvars.iv49 = phi i64 [ 0, %for.body6.preheader ], [ %indvars.iv.next50, %for.body6 ]
  %s.043 = phi double [ 0.000000e+00, %for.body6.preheader ], [ %add, %for.body6 ]
  %arrayidx8 = getelementptr inbounds nuw double, ptr %x, i64 %indvars.iv49
  %15 = load double, ptr %arrayidx8, align 8, !tbaa !9
  %sub = fsub double %15, %m.0.lcssa61
  %call9 = tail call double @exp(double noundef %sub) #3, !tbaa !5
  %arrayidx11 = getelementptr inbounds nuw double, ptr %y, i64 %indvars.iv49
  store double %call9, ptr %arrayidx11, align 8, !tbaa !9
  %add = fadd double %s.043, %call9
  %indvars.iv.next50 = add nuw nsw i64 %indvars.iv49, 1
  %exitcond53.not = icmp eq i64 %indvars.iv.next50, %wide.trip.count52
  br i1 %exitcond53.not, label %for.body19.preheader, label %for.body6, !llvm.loop !18

for.cond.cleanup18:                               ; preds = %for.body19, %middle.block, %for.cond3.preheader
  ret void

for.body19:                                       ; preds = %for.body19, %for.body19.preheader66
  %indvars.iv54 = phi i64 [ %indvars.iv.next55, %for.body19 ], [ %indvars.iv54.ph, %for.body19.preheader66 ]
  %arrayidx21 = getelementptr inbounds nuw double, ptr %y, i64 %indvars.iv54
  %16 = load double, ptr %arrayidx21, align 8, !tbaa !9
  %div = fdiv double %16, %add
  store double %div, ptr %arrayidx21, align 8, !tbaa !9
  %indvars.iv.next55 = add nuw nsw i64 %indvars.iv54, 1
  %exitcond58.not = icmp eq i64 %indvars.iv.next55, %wide.trip.count57
  br i1 %exitcond58.not, label %for.cond.cleanup18, label %for.body19, !llvm.loop !19
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @exp(double noundef) local_unnamed_addr #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #2

attributes #0 = { mustprogress nofree norecurse nounwind memory(argmem: readwrite, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #3 = { nounwind }

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
!8 = !{!"Simple C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"double", !7, i64 0}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
!15 = distinct !{!15, !14, !16, !17}
!16 = !{!"llvm.loop.isvectorized", i32 1}
!17 = !{!"llvm.loop.unroll.runtime.disable"}
!18 = distinct !{!18, !14}
!19 = distinct !{!19, !14, !17, !16}
