;! adfuzz = 1
;! name = "V_atomic_sum-O1"
;! function = "V_atomic_sum"
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

%"struct.std::atomic" = type { %"struct.std::__atomic_float" }
%"struct.std::__atomic_float" = type { double }

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #0

declare i32 @__gxx_personality_v0(...)

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: read) uwtable
define dso_local double @V_atomic_sum(ptr noundef readonly captures(none) %x, i32 noundef %n) local_unnamed_addr #2 personality ptr @__gxx_personality_v0 {
entry:
  %s = alloca %"struct.std::atomic", align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %s) #3
  store double 0.000000e+00, ptr %s, align 8, !tbaa !9
  %cmp11 = icmp sgt i32 %n, 0
  br i1 %cmp11, label %for.body.preheader, label %for.cond.cleanup

for.body.preheader:                               ; preds = %entry
  %wide.trip.count = zext nneg i32 %n to i64
  br label %for.body

for.cond.cleanup:                                 ; preds = %while.end, %entry
  %0 = load atomic i64, ptr %s seq_cst, align 8
  %1 = bitcast i64 %0 to double
  %2 = load double, ptr %x, align 8, !tbaa !12
  %mul = fmul double %2, %1
  call void @llvm.lifetime.end.p0(ptr nonnull %s) #3
  ret double %mul

for.body:                                         ; preds = %while.end, %for.body.preheader
  %indvars.iv = phi i64 [ 0, %for.body.preheader ], [ %indvars.iv.next, %while.end ]
  %3 = load atomic i64, ptr %s seq_cst, align 8
  %4 = bitcast i64 %3 to double
  %arrayidx = getelementptr inbounds nuw double, ptr %x, i64 %indvars.iv
  br label %while.cond

while.cond:                                       ; preds = %while.cond, %for.body
  %old.0 = phi double [ %4, %for.body ], [ %old.1, %while.cond ]
  %5 = load double, ptr %arrayidx, align 8, !tbaa !12
  %6 = call double @llvm.fmuladd.f64(double %5, double %5, double %old.0)
  %7 = bitcast double %old.0 to i64
  %8 = bitcast double %6 to i64
  %9 = cmpxchg weak ptr %s, i64 %7, i64 %8 seq_cst seq_cst, align 8
  %10 = extractvalue { i64, i1 } %9, 1
  %11 = extractvalue { i64, i1 } %9, 0
  %12 = bitcast i64 %11 to double
  %old.1 = select i1 %10, double %old.0, double %12
  br i1 %10, label %while.end, label %while.cond, !llvm.loop !13

while.end:                                        ; preds = %while.cond
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 1
  %exitcond.not = icmp eq i64 %indvars.iv.next, %wide.trip.count
  br i1 %exitcond.not, label %for.cond.cleanup, label %for.body, !llvm.loop !16
}

attributes #0 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
!9 = !{!10, !11, i64 0}
!10 = !{!"_ZTSSt14__atomic_floatIdE", !11, i64 0}
!11 = !{!"double", !7, i64 0}
!12 = !{!11, !11, i64 0}
!13 = distinct !{!13, !14, !15}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{!"llvm.loop.unroll.disable"}
!16 = distinct !{!16, !14, !15}
