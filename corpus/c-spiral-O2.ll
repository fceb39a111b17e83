;! adfuzz = 1
;! name = "c-spiral-O2"
;! function = "spiral"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [1.492406328017494]],
;!   [[0.18965926505598402], [0.6520348697950454]],
;!   [[1.2970864611525046], [0.5606950855013105]],
;!   [[0.6059722810338671], [0.7532953652618657]],
;! ]
;! [[argument]]
;! name = "re"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "im"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "cx.c"
;! level = "O2"
; ModuleID = '<string>'
source_filename = "cx.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind uwtable
define dso_local double @spiral(double noundef %re, double noundef %im) local_unnamed_addr #0 {
entry:
  %mul.rl = fmul double %im, 0.000000e+00
  %add.r = fadd double %re, %mul.rl
  %mul_ac = fmul double %add.r, %add.r
  %mul_bd = fmul double %im, %im
  %mul_ad = fmul double %im, %add.r
  %mul_r = fsub double %mul_ac, %mul_bd
  %mul_i = fadd double %mul_ad, %mul_ad
  %isnan_cmp = fcmp uno double %mul_r, 0.000000e+00
  br i1 %isnan_cmp, label %complex_mul_imag_nan, label %complex_mul_cont, !prof !9

complex_mul_imag_nan:                             ; preds = %entry
  %isnan_cmp7 = fcmp uno double %mul_i, 0.000000e+00
  br i1 %isnan_cmp7, label %complex_mul_libcall, label %complex_mul_cont, !prof !9

complex_mul_libcall:                              ; preds = %complex_mul_imag_nan
  %call = tail call { double, double } @__muldc3(double noundef %add.r, double noundef %im, double noundef %add.r, double noundef %im) #3
  %0 = extractvalue { double, double } %call, 0
  %1 = extractvalue { double, double } %call, 1
  br label %complex_mul_cont

complex_mul_cont:                                 ; preds = %complex_mul_libcall, %complex_mul_imag_nan, %entry
  %real_mul_phi = phi double [ %mul_r, %entry ], [ %mul_r, %complex_mul_imag_nan ], [ %0, %complex_mul_libcall ]
  %imag_mul_phi = phi double [ %mul_i, %entry ], [ %mul_i, %complex_mul_imag_nan ], [ %1, %complex_mul_libcall ]
  %add.r8 = fadd double %real_mul_phi, 1.000000e+00
  %sub.r = fadd double %add.r, -3.000000e+00
  %call13 = tail call { double, double } @__divdc3(double noundef %add.r8, double noundef %imag_mul_phi, double noundef %sub.r, double noundef %im) #3
  %2 = extractvalue { double, double } %call13, 0
  %3 = extractvalue { double, double } %call13, 1
  %call20 = tail call { double, double } @cexp(double noundef %add.r, double noundef %im) #3
  %4 = extractvalue { double, double } %call20, 0
  %5 = extractvalue { double, double } %call20, 1
  %mul_ac21 = fmul double %2, %4
  %mul_bd22 = fmul double %3, %5
  %mul_r25 = fsub double %mul_ac21, %mul_bd22
  %isnan_cmp27 = fcmp uno double %mul_r25, 0.000000e+00
  br i1 %isnan_cmp27, label %complex_mul_imag_nan28, label %complex_mul_cont32, !prof !9

complex_mul_imag_nan28:                           ; preds = %complex_mul_cont
  %mul_ad23 = fmul double %2, %5
  %mul_bc24 = fmul double %3, %4
  %mul_i26 = fadd double %mul_ad23, %mul_bc24
  %isnan_cmp29 = fcmp uno double %mul_i26, 0.000000e+00
  br i1 %isnan_cmp29, label %complex_mul_libcall30, label %complex_mul_cont32, !prof !9

complex_mul_libcall30:                            ; preds = %complex_mul_imag_nan28
  %call31 = tail call { double, double } @__muldc3(double noundef %2, double noundef %3, double noundef %4, double noundef %5) #3
  %6 = extractvalue { double, double } %call31, 0
  br label %complex_mul_cont32

complex_mul_cont32:                               ; preds = %complex_mul_libcall30, %complex_mul_imag_nan28, %complex_mul_cont
  %real_mul_phi33 = phi double [ %mul_r25, %complex_mul_cont ], [ %mul_r25, %complex_mul_imag_nan28 ], [ %6, %complex_mul_libcall30 ]
  %call40 = tail call { double, double } @csqrt(double noundef %2, double noundef %3) #3
  %7 = extractvalue { double, double } %call40, 0
  %8 = extractvalue { double, double } %call40, 1
  %call42 = tail call double @cabs(double noundef %7, double noundef %8) #3, !tbaa !5
  %add = fadd double %real_mul_phi33, %call42
  ret double %add
}

declare { double, double } @__muldc3(double, double, double, double) local_unnamed_addr

declare { double, double } @__divdc3(double, double, double, double) local_unnamed_addr

; Function Attrs: nounwind
declare { double, double } @cexp(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: nofree nounwind
declare double @cabs(double noundef, double noundef) local_unnamed_addr #2

; Function Attrs: nounwind
declare { double, double } @csqrt(double noundef, double noundef) local_unnamed_addr #1

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
!9 = !{!"branch_weights", i32 1, i32 1048575}
