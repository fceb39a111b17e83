;! adfuzz = 1
;! name = "A21_operator-O1"
;! function = "A21_operator"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494]],
;!   [[0.18965926505598402, 0.6520348697950454]],
;!   [[1.2970864611525046, 0.5606950855013105]],
;!   [[0.6059722810338671, 0.7532953652618657]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[2]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "more.cpp"
;! level = "O1"
; ModuleID = '<string>'
source_filename = "more.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Scale = type { i32 }

$_ZNK5ScaleclEdd = comdat any

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #0

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #0

; Function Attrs: mustprogress nounwind uwtable
define dso_local double @A21_operator(ptr noundef readonly captures(none) %x) local_unnamed_addr #1 {
entry:
  %s = alloca %struct.Scale, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %s) #3
  store i32 3, ptr %s, align 4
  %0 = load double, ptr %x, align 8, !tbaa !9
  %arrayidx1 = getelementptr inbounds nuw i8, ptr %x, i64 8
  %1 = load double, ptr %arrayidx1, align 8, !tbaa !9
  %call = call noundef double @_ZNK5ScaleclEdd(ptr noundef nonnull align 4 dereferenceable(4) %s, double noundef %0, double noundef %1)
  %2 = load double, ptr %x, align 8, !tbaa !9
  %mul = fmul double %call, %2
  call void @llvm.lifetime.end.p0(ptr nonnull %s) #3
  ret double %mul
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef double @_ZNK5ScaleclEdd(ptr noundef nonnull align 4 dereferenceable(4) %this, double noundef %a, double noundef %b) local_unnamed_addr #2 comdat align 2 {
entry:
  %0 = load i32, ptr %this, align 4, !tbaa !11
  %cmp5 = icmp sgt i32 %0, 0
  br i1 %cmp5, label %for.body, label %for.cond.cleanup

for.cond.cleanup:                                 ; preds = %for.body, %entry
  %r.0.lcssa = phi double [ 1.000000e+00, %entry ], [ %mul, %for.body ]
  %mul2 = fmul double %b, %r.0.lcssa
  ret double %mul2

for.body:                                         ; preds = %for.body, %entry
  %i.07 = phi i32 [ %inc, %for.body ], [ 0, %entry ]
  %r.06 = phi double [ %mul, %for.body ], [ 1.000000e+00, %entry ]
  %mul = fmul double %a, %r.06
  %inc = add nuw nsw i32 %i.07, 1
  %exitcond.not = icmp eq i32 %inc, %0
  br i1 %exitcond.not, label %for.cond.cleanup, label %for.body, !llvm.loop !13
}

attributes #0 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #1 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress noinline nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
!11 = !{!12, !6, i64 0}
!12 = !{!"_ZTS5Scale", !6, i64 0}
!13 = distinct !{!13, !14, !15}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{!"llvm.loop.unroll.disable"}
