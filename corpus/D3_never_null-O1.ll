;! adfuzz = 1
;! name = "D3_never_null-O1"
;! function = "D3_never_null"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [1.492406328017494]],
;!   [[0.18965926505598402], [0.6520348697950454]],
;!   [[1.2970864611525046], [0.5606950855013105]],
;!   [[0.6059722810338671], [0.7532953652618657]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "y"
;! layout = "ptr->f64"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "more.cpp"
;! level = "O1"
; ModuleID = '<string>'
source_filename = "more.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @D3_never_null(ptr noundef nonnull align 8 captures(none) dereferenceable(8) %x, ptr noundef nonnull readonly align 8 captures(none) dereferenceable(8) %y) local_unnamed_addr #0 {
entry:
  %0 = load double, ptr %x, align 8, !tbaa !9
  %1 = load double, ptr %y, align 8, !tbaa !9
  %mul.i = fmul double %0, %1
  store double %mul.i, ptr %x, align 8, !tbaa !9
  %2 = load double, ptr %y, align 8, !tbaa !9
  %mul = fmul double %mul.i, %2
  ret double %mul
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

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
