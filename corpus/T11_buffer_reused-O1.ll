;! adfuzz = 1
;! name = "T11_buffer_reused-O1"
;! function = "T11_buffer_reused"
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
;! source = "more.cpp"
;! level = "O1"
; ModuleID = '<string>'
source_filename = "more.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

declare i32 @__gxx_personality_v0(...)

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #0

; Function Attrs: mustprogress uwtable
define dso_local double @T11_buffer_reused(ptr noundef readonly captures(none) %x, i32 noundef %n) local_unnamed_addr #1 personality ptr @__gxx_personality_v0 {
entry:
  %conv = sext i32 %n to i64
  %0 = icmp slt i32 %n, 0
  %1 = shl nsw i64 %conv, 3
  %2 = select i1 %0, i64 -1, i64 %1
  %call = tail call noalias noundef nonnull ptr @_Znam(i64 noundef %2) #4
  %cmp248 = icmp sgt i32 %n, 0
  %cmp1050 = icmp sgt i32 %n, 0
  %wide.trip.count = zext nneg i32 %n to i64
  %wide.trip.count59 = zext nneg i32 %n to i64
  br label %for.cond1.preheader

for.cond1.preheader:                              ; preds = %for.cond.cleanup11, %entry
  %k.054 = phi i32 [ 0, %entry ], [ %inc25, %for.cond.cleanup11 ]
  %s.053 = phi double [ 0.000000e+00, %entry ], [ %s.1.lcssa, %for.cond.cleanup11 ]
  br i1 %cmp248, label %for.body4.lr.ph, label %for.cond9.preheader

for.body4.lr.ph:                                  ; preds = %for.cond1.preheader
  %conv5 = uitofp nneg i32 %k.054 to double
  %add = fadd double %s.053, %conv5
  br label %for.body4

delete.notnull.i.i:                               ; preds = %for.cond.cleanup11
  tail call void @_ZdaPv(ptr noundef %call) #5
  ret double %s.1.lcssa

for.cond9.preheader:                              ; preds = %for.body4, %for.cond1.preheader
  br i1 %cmp1050, label %for.body12, label %for.cond.cleanup11

for.body4:                                        ; preds = %for.body4, %for.body4.lr.ph
  %indvars.iv = phi i64 [ 0, %for.body4.lr.ph ], [ %indvars.iv.next, %for.body4 ]
  %arrayidx = getelementptr inbounds nuw double, ptr %x, i64 %indvars.iv
  %3 = load double, ptr %arrayidx, align 8, !tbaa !9
  %mul = fmul double %add, %3
  %arrayidx.i = getelementptr inbounds nuw double, ptr %call, i64 %indvars.iv
  store double %mul, ptr %arrayidx.i, align 8, !tbaa !9
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 1
  %exitcond.not = icmp eq i64 %indvars.iv.next, %wide.trip.count
  br i1 %exitcond.not, label %for.cond9.preheader, label %for.body4, !llvm.loop !11

for.cond.cleanup11:                               ; preds = %for.body12, %for.cond9.preheader
  %s.1.lcssa = phi double [ %s.053, %for.cond9.preheader ], [ %5, %for.body12 ]
  %inc25 = add nuw nsw i32 %k.054, 1
  %cmp = icmp eq i32 %k.054, 0
  br i1 %cmp, label %for.cond1.preheader, label %delete.notnull.i.i, !llvm.loop !14

for.body12:                                       ; preds = %for.body12, %for.cond9.preheader
  %indvars.iv56 = phi i64 [ %indvars.iv.next57, %for.body12 ], [ 0, %for.cond9.preheader ]
  %s.151 = phi double [ %5, %for.body12 ], [ %s.053, %for.cond9.preheader ]
  %arrayidx.i43 = getelementptr inbounds nuw double, ptr %call, i64 %indvars.iv56
  %4 = load double, ptr %arrayidx.i43, align 8, !tbaa !9
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %4, double %s.151)
  %indvars.iv.next57 = add nuw nsw i64 %indvars.iv56, 1
  %exitcond60.not = icmp eq i64 %indvars.iv.next57, %wide.trip.count59
  br i1 %exitcond60.not, label %for.cond.cleanup11, label %for.body12, !llvm.loop !15
}

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znam(i64 noundef) local_unnamed_addr #2

; Function Attrs: nobuiltin nounwind
declare void @_ZdaPv(ptr noundef) local_unnamed_addr #3

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { builtin allocsize(0) }
attributes #5 = { builtin nounwind }

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
!11 = distinct !{!11, !12, !13}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = distinct !{!14, !12, !13}
!15 = distinct !{!15, !12, !13}
