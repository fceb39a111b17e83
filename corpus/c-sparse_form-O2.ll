;! adfuzz = 1
;! name = "c-sparse_form-O2"
;! function = "sparse_form"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[8], [0, 1, 2, 3, 4, 5, 6, 7, 8], [0, 1, 2, 3, 4, 5, 6, 7], [0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633], [1.2856736670398612, 0.19515284239319403, 0.13298113354560764, 1.315515414415888, 0.8495815243139235, 0.18471444500681408, 1.746133629515903, 0.5203104078161669]],
;!   [[8], [0, 1, 2, 3, 4, 5, 6, 7, 8], [0, 1, 2, 3, 4, 5, 6, 7], [0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157], [1.0916120976085737, 1.3734079918317843, 1.4526878462902757, 0.34942040406405295, 1.8111505084767143, 1.9084081386844298, 1.4615086796686587, 1.1054888347903118]],
;!   [[8], [0, 1, 2, 3, 4, 5, 6, 7, 8], [0, 1, 2, 3, 4, 5, 6, 7], [1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623], [1.8143180853807086, 1.5149854747504201, 0.9420987063886326, 0.9193416023948353, 1.3441021755426046, 1.5076899644732535, 1.4590609407750699, 0.8827198192970164]],
;!   [[8], [0, 1, 2, 3, 4, 5, 6, 7, 8], [0, 1, 2, 3, 4, 5, 6, 7], [0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514], [0.5137636863236008, 0.7134090687725029, 0.6130233374801609, 0.5431317791142916, 1.7292405024864226, 0.7546302663372715, 0.7691177649633597, 0.45501867043560196]],
;! ]
;! [[argument]]
;! name = "n"
;! layout = "i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [[argument]]
;! name = "row"
;! layout = "ptr->i32[9]"
;! activity = "const"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "col"
;! layout = "ptr->i32[8]"
;! activity = "const"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "val"
;! layout = "ptr->f64[8]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[8]"
;! activity = "dup"
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

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @sparse_form(i32 noundef %n, ptr noundef readonly captures(none) %row, ptr noundef readonly captures(none) %col, ptr noundef readonly captures(none) %val, ptr noundef readonly captures(none) %x) local_unnamed_addr #1 {
entry:
  %cmp33 = icmp sgt i32 %n, 0
  br i1 %cmp33, label %for.body.preheader, label %for.cond.cleanup

for.body.preheader:                               ; preds = %entry
  %wide.trip.count41 = zext nneg i32 %n to i64
  %.pre = load i32, ptr %row, align 4, !tbaa !5
  br label %for.body

for.cond.loopexit:                                ; preds = %for.body6, %for.body6.prol.loopexit, %for.body
  %s.1.lcssa = phi double [ %s.034, %for.body ], [ %.lcssa.unr, %for.body6.prol.loopexit ], [ %18, %for.body6 ]
  %exitcond42.not = icmp eq i64 %indvars.iv.next39, %wide.trip.count41
  br i1 %exitcond42.not, label %for.cond.cleanup, label %for.body, !llvm.loop !9

for.cond.cleanup:                                 ; preds = %for.cond.loopexit, %entry
  %s.0.lcssa = phi double [ 0.000000e+00, %entry ], [ %s.1.lcssa, %for.cond.loopexit ]
  ret double %s.0.lcssa

for.body:                                         ; preds = %for.cond.loopexit, %for.body.preheader
  %0 = phi i32 [ %.pre, %for.body.preheader ], [ %1, %for.cond.loopexit ]
  %indvars.iv38 = phi i64 [ 0, %for.body.preheader ], [ %indvars.iv.next39, %for.cond.loopexit ]
  %s.034 = phi double [ 0.000000e+00, %for.body.preheader ], [ %s.1.lcssa, %for.cond.loopexit ]
  %indvars.iv.next39 = add nuw nsw i64 %indvars.iv38, 1
  %arrayidx3 = getelementptr inbounds nuw i32, ptr %row, i64 %indvars.iv.next39
  %1 = load i32, ptr %arrayidx3, align 4, !tbaa !5
  %cmp429 = icmp slt i32 %0, %1
  br i1 %cmp429, label %for.body6.lr.ph, label %for.cond.loopexit

for.body6.lr.ph:                                  ; preds = %for.body
  %arrayidx8 = getelementptr inbounds nuw double, ptr %x, i64 %indvars.iv38
  %2 = load double, ptr %arrayidx8, align 8, !tbaa !11
  %3 = sext i32 %0 to i64
  %wide.trip.count = sext i32 %1 to i64
  %4 = sub nsw i64 %wide.trip.count, %3
  %xtraiter = and i64 %4, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %for.body6.prol.loopexit, label %for.body6.prol

for.body6.prol:                                   ; preds = %for.body6.lr.ph
  %arrayidx10.prol = getelementptr inbounds double, ptr %val, i64 %3
  %5 = load double, ptr %arrayidx10.prol, align 8, !tbaa !11
  %mul.prol = fmul double %2, %5
  %arrayidx12.prol = getelementptr inbounds i32, ptr %col, i64 %3
  %6 = load i32, ptr %arrayidx12.prol, align 4, !tbaa !5
  %idxprom13.prol = sext i32 %6 to i64
  %arrayidx14.prol = getelementptr inbounds double, ptr %x, i64 %idxprom13.prol
  %7 = load double, ptr %arrayidx14.prol, align 8, !tbaa !11
  %8 = tail call double @llvm.fmuladd.f64(double %mul.prol, double %7, double %s.034)
  %indvars.iv.next.prol = add nsw i64 %3, 1
  br label %for.body6.prol.loopexit

for.body6.prol.loopexit:                          ; preds = %for.body6.prol, %for.body6.lr.ph
  %.lcssa.unr = phi double [ poison, %for.body6.lr.ph ], [ %8, %for.body6.prol ]
  %indvars.iv.unr = phi i64 [ %3, %for.body6.lr.ph ], [ %indvars.iv.next.prol, %for.body6.prol ]
  %s.130.unr = phi double [ %s.034, %for.body6.lr.ph ], [ %8, %for.body6.prol ]
  %9 = add nsw i64 %wide.trip.count, -1
  %10 = icmp eq i64 %9, %3
  br i1 %10, label %for.cond.loopexit, label %for.body6

for.body6:                                        ; preds = %for.body6, %for.body6.prol.loopexit
  %indvars.iv = phi i64 [ %indvars.iv.next.1, %for.body6 ], [ %indvars.iv.unr, %for.body6.prol.loopexit ]
  %s.130 = phi double [ %18, %for.body6 ], [ %s.130.unr, %for.body6.prol.loopexit ]
  %arrayidx10 = getelementptr inbounds double, ptr %val, i64 %indvars.iv
  %11 = load double, ptr %arrayidx10, align 8, !tbaa !11
  %mul = fmul double %2, %11
  %arrayidx12 = getelementptr inbounds i32, ptr %col, i64 %indvars.iv
  %12 = load i32, ptr %arrayidx12, align 4, !tbaa !5
  %idxprom13 = sext i32 %12 to i64
  %arrayidx14 = getelementptr inbounds double, ptr %x, i64 %idxprom13
  %13 = load double, ptr %arrayidx14, align 8, !tbaa !11
  %14 = tail call double @llvm.fmuladd.f64(double %mul, double %13, double %s.130)
  %indvars.iv.next = add nsw i64 %indvars.iv, 1
  %arrayidx10.1 = getelementptr inbounds double, ptr %val, i64 %indvars.iv.next
  %15 = load double, ptr %arrayidx10.1, align 8, !tbaa !11
  %mul.1 = fmul double %2, %15
  %arrayidx12.1 = getelementptr inbounds i32, ptr %col, i64 %indvars.iv.next
  %16 = load i32, ptr %arrayidx12.1, align 4, !tbaa !5
  %idxprom13.1 = sext i32 %16 to i64
  %arrayidx14.1 = getelementptr inbounds double, ptr %x, i64 %idxprom13.1
  %17 = load double, ptr %arrayidx14.1, align 8, !tbaa !11
  %18 = tail call double @llvm.fmuladd.f64(double %mul.1, double %17, double %14)
  %indvars.iv.next.1 = add nsw i64 %indvars.iv, 2
  %exitcond.not.1 = icmp eq i64 %indvars.iv.next.1, %wide.trip.count
  br i1 %exitcond.not.1, label %for.cond.loopexit, label %for.body6, !llvm.loop !13
}

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

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
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!12, !12, i64 0}
!12 = !{!"double", !7, i64 0}
!13 = distinct !{!13, !10}
