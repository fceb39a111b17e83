;! adfuzz = 1
;! name = "H3_vector_xor-O2"
;! function = "H3_vector_xor"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[8, 8, 0.9374465567940529, 1.492406328017494]],
;!   [[8, 8, 0.18965926505598402, 0.6520348697950454]],
;!   [[8, 8, 1.2970864611525046, 0.5606950855013105]],
;!   [[8, 8, 0.6059722810338671, 0.7532953652618657]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->struct{i64,i64,f64,f64}"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "rows.c"
;! level = "O2"
; ModuleID = '<string>'
source_filename = "rows.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @H3_vector_xor(ptr noundef readonly captures(none) %x) local_unnamed_addr #1 {
entry:
  %0 = load <2 x i64>, ptr %x, align 8, !tbaa !9
  %xor = xor <2 x i64> %0, <i64 -9223372036854775808, i64 0>
  %1 = bitcast <2 x i64> %xor to <2 x double>
  %arrayidx5 = getelementptr inbounds nuw i8, ptr %x, i64 16
  %2 = load <2 x double>, ptr %arrayidx5, align 8, !tbaa !9
  %mul = fmul <2 x double> %2, %1
  %vecext = extractelement <2 x double> %mul, i64 0
  %vecext9 = extractelement <2 x double> %mul, i64 1
  %3 = tail call double @llvm.fmuladd.f64(double %vecext9, double %vecext, double %vecext)
  ret double %3
}

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

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
