;! adfuzz = 1
;! name = "H3_masks_by_lane-O2"
;! function = "H3_masks_by_lane"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[4]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "lanes.c"
;! level = "O2"
; ModuleID = '<string>'
source_filename = "lanes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @H3_masks_by_lane(ptr noundef readonly captures(none) %x) local_unnamed_addr #0 {
entry:
  %0 = load <2 x i64>, ptr %x, align 8, !tbaa !9
  %arrayidx3 = getelementptr inbounds nuw i8, ptr %x, i64 16
  %1 = load <2 x i64>, ptr %arrayidx3, align 8, !tbaa !9
  %and = and <2 x i64> %0, <i64 -1, i64 9223372036854775807>
  %2 = bitcast <2 x i64> %and to <2 x double>
  %or = or <2 x i64> %1, <i64 -9223372036854775808, i64 0>
  %3 = bitcast <2 x i64> %or to <2 x double>
  %and9 = and <2 x i64> %0, <i64 0, i64 -1>
  %4 = bitcast <2 x i64> %and9 to <2 x double>
  %xor = xor <2 x i64> %1, <i64 -9223372036854775808, i64 0>
  %5 = bitcast <2 x i64> %xor to <2 x double>
  %mul11 = fmul <2 x double> %4, %5
  %6 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %2, <2 x double> %3, <2 x double> %mul11)
  %vecext = extractelement <2 x double> %6, i64 0
  %vecext12 = extractelement <2 x double> %6, i64 1
  %shift = shufflevector <2 x double> %2, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %foldExtExtBinop = fmul <2 x double> %shift, %3
  %mul15 = extractelement <2 x double> %foldExtExtBinop, i64 0
  %7 = tail call double @llvm.fmuladd.f64(double %vecext, double %vecext12, double %mul15)
  ret double %7
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

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
