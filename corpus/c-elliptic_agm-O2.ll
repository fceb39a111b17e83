;! adfuzz = 1
;! name = "c-elliptic_agm-O2"
;! function = "elliptic_agm"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529]],
;!   [[0.18965926505598402]],
;!   [[1.2970864611525046]],
;!   [[0.6059722810338671]],
;! ]
;! [[argument]]
;! name = "k"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "special.c"
;! level = "O2"
; ModuleID = '<string>'
source_filename = "benchmarks/sources/special.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @sqrt(double noundef) local_unnamed_addr #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: nofree norecurse nounwind memory(errnomem: write) uwtable
define dso_local double @elliptic_agm(double noundef %k) local_unnamed_addr #2 {
entry:
  %neg = fneg double %k
  %0 = tail call double @llvm.fmuladd.f64(double %neg, double %k, double 1.000000e+00)
  %call = tail call double @sqrt(double noundef %0) #3, !tbaa !5
  %sub10 = fsub double 1.000000e+00, %call
  %1 = tail call double @llvm.fabs.f64(double %sub10)
  %cmp11 = fcmp ogt double %1, 1.000000e-15
  br i1 %cmp11, label %while.body, label %while.end

while.body:                                       ; preds = %while.body, %entry
  %a.013 = phi double [ %mul, %while.body ], [ 1.000000e+00, %entry ]
  %b.012 = phi double [ %call2, %while.body ], [ %call, %entry ]
  %add = fadd double %b.012, %a.013
  %mul = fmul double %add, 5.000000e-01
  %mul1 = fmul double %b.012, %a.013
  %call2 = tail call double @sqrt(double noundef %mul1) #3, !tbaa !5
  %sub = fsub double %mul, %call2
  %2 = tail call double @llvm.fabs.f64(double %sub)
  %cmp = fcmp ogt double %2, 1.000000e-15
  br i1 %cmp, label %while.body, label %while.end.loopexit, !llvm.loop !9

while.end.loopexit:                               ; preds = %while.body
  %3 = fmul double %mul, 2.000000e+00
  br label %while.end

while.end:                                        ; preds = %while.end.loopexit, %entry
  %a.0.lcssa = phi double [ 2.000000e+00, %entry ], [ %3, %while.end.loopexit ]
  %div = fdiv double 0x400921FB54442D18, %a.0.lcssa
  ret double %div
}

attributes #0 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nounwind memory(errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
!8 = !{!"Simple C/C++ TBAA"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
