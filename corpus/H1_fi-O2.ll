;! adfuzz = 1
;! name = "H_c-fi-O2"
;! function = "fi"
;! returns = "f32"
;! expectation = "refuse"
;! points = [
;!   [[0.9374465346336365]],
;!   [[0.1896592676639557]],
;!   [[1.297086477279663]],
;!   [[0.6059722900390625]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "f32"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "bits.c"
;! level = "O2"
; ModuleID = '<string>'
source_filename = "bits.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local float @fi(float noundef %x) local_unnamed_addr #0 {
entry:
  %0 = bitcast float %x to i32
  %shr = lshr i32 %0, 1
  %sub = sub nsw i32 1597463007, %shr
  %1 = bitcast i32 %sub to float
  %mul = fmul float %x, 5.000000e-01
  %2 = fneg float %1
  %neg = fmul float %mul, %2
  %3 = tail call float @llvm.fmuladd.f32(float %neg, float %1, float 1.500000e+00)
  %mul3 = fmul float %3, %1
  ret float %mul3
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
