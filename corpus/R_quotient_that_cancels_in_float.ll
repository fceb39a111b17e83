;! adfuzz = 1
;! name = "R_quotient_that_cancels_in_float"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! tags = ["loop"]
;! points = [
;!   [[-0.4562761320968012, -0.1022309538882542], [1.0268415212631226, 1.4761152267456055], [0.6729859198801224], [0.899425537898853, 0.5760512948036194]],
;!   [[-0.47049754564828494, 1.3170733559152432], [1.4158437252044678, 1.2324515581130981], [0.8909937621306351], [1.3258990091586382, 0.8678721785545349]],
;!   [[-0.9352953586479772, -0.36053702822908296], [1.2111504077911377, 1.0668766498565674], [0.9448768359390867], [1.4301687398022622, 0.7546631097793579]],
;!   [[-0.63736953615768, 1.1959657520542777], [1.3584898710250854, 0.9217553734779358], [1.1037026459831187], [1.3123924059035001, 0.5664330124855042]],
;! ]
;! [[argument]]
;! name = "a1"
;! layout = "ptr->f64[2]"
;! activity = "dup"
;! domain = [-1.5, 1.5]
;! [[argument]]
;! name = "a2"
;! layout = "ptr->f32[2]"
;! activity = "dup"
;! domain = [0.5, 1.5]
;! [[argument]]
;! name = "x1"
;! layout = "f64"
;! activity = "const"
;! domain = [0.5, 1.5]
;! [[argument]]
;! name = "a3"
;! layout = "ptr->struct{f64,f32}"
;! activity = "const"
;! domain = [0.5, 1.5]
;! [provenance]
;! found = "a campaign of 70,000 cases, seed 9001"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define double @f(ptr %a1, ptr %a2, double %x1, ptr %a3) #0 {
entry:
  %t1 = load double, ptr %a1, align 8
  %sub2 = fsub double %t1, -9.700000e-02
  %arrayidx3 = getelementptr inbounds double, ptr %a1, i64 1
  %t4 = load double, ptr %arrayidx3, align 8
  %div5 = fdiv double %t4, %x1
  %sub6 = fsub double %sub2, %div5
  %mul7 = fmul double %sub6, 3.170000e-01
  %m8 = call double @sin(double %mul7)
  %mul9 = fmul double %m8, 8.550000e-01
  %m10 = call double @atanh(double %mul9)
  %fneg11 = fneg float 0xBFB9581060000000
  %arrayidx12 = getelementptr inbounds float, ptr %a2, i64 1
  %t13 = load float, ptr %arrayidx12, align 4
  %arrayidx14 = getelementptr inbounds float, ptr %a2, i64 1
  %t15 = load float, ptr %arrayidx14, align 4
  %div16 = fdiv float %t13, %t15
  %div17 = fdiv float %fneg11, %div16
  br label %head18
head18:
  %s1.21 = phi double [ 0.000000e+00, %entry ], [ %add56, %latch20 ]
  %i1.22 = phi i32 [ 0, %entry ], [ %add57, %latch20 ]
  %cmp23 = icmp slt i32 %i1.22, 6
  br i1 %cmp23, label %body24, label %exit19
body24:
  %conv25 = sext i32 %i1.22 to i64
  %mul26 = mul i64 %conv25, 4
  %add27 = add i64 %mul26, 2
  %urem28 = urem i64 %add27, 2
  %arrayidx29 = getelementptr inbounds double, ptr %a1, i64 %urem28
  %t30 = load double, ptr %arrayidx29, align 8
  %m31 = call double @llvm.fmuladd.f64(double %x1, double %x1, double %t30)
  %mul32 = fmul double %m31, 7.600000e-01
  %add33 = fadd double %mul32, -9.500000e-01
  br label %head34
head34:
  %z1.37 = phi double [ %add33, %body24 ], [ %add46, %latch36 ]
  %i2.38 = phi i32 [ 0, %body24 ], [ %add47, %latch36 ]
  %cmp39 = icmp slt i32 %i2.38, 3
  br i1 %cmp39, label %body40, label %exit35
body40:
  %mul41 = fmul double %z1.37, 5.240000e-01
  %fld42 = getelementptr inbounds { double, float }, ptr %a3, i64 0, i32 0
  %t43 = load double, ptr %fld42, align 8
  %m44 = call double @asinh(double %t43)
  %mul45 = fmul double %m44, 4.540000e-01
  %add46 = fadd double %mul41, %mul45
  br label %latch36
latch36:
  %add47 = add i32 %i2.38, 2
  br label %head34
exit35:
  %conv48 = zext i32 %i1.22 to i64
  %mul49 = mul i64 %conv48, 3
  %add50 = add i64 %mul49, 1
  %urem51 = urem i64 %add50, 2
  %arrayidx52 = getelementptr inbounds double, ptr %a1, i64 %urem51
  %t53 = load double, ptr %arrayidx52, align 8
  %m54 = call double @cos(double %t53)
  %mul55 = fmul double %m54, 6.330000e-01
  %add56 = fadd double %s1.21, %mul55
  br label %latch20
latch20:
  %add57 = add i32 %i1.22, 1
  br label %head18
exit19:
  %mul58 = fmul double %mul7, 9.360000e-01
  %mul59 = fmul double %m10, 1.423000e+00
  %add60 = fadd double %mul58, %mul59
  %conv61 = fpext float %div17 to double
  %mul62 = fmul double %conv61, 1.297000e+00
  %add63 = fadd double %add60, %mul62
  %mul64 = fmul double %s1.21, 1.190000e+00
  %add65 = fadd double %add63, %mul64
  ret double %add65
}

declare double @sin(double) #0
declare double @atanh(double) #0
declare double @llvm.fmuladd.f64(double, double, double)
declare double @asinh(double) #0
declare double @cos(double) #0
attributes #0 = { nounwind }
