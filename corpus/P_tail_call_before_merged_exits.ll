;! adfuzz = 1
;! name = "P_tail_call_before_merged_exits"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! tags = ["P10", "P3", "P4", "RC4", "X1", "call", "loop", "memory"]
;! points = [
;!   [[-1.0675342301295578, 0.7266307105258631, -1.3824945713358399, 0.16602664777140408, -1.2531931297635042, -0.17685432101745802, 0.30740577236679, -1.3408757983024062, -0.7561009209509595], [1.4837726546047094, 1.1544468472637106, 1.2961976202272307], [1.3681816537136289], [0.9001981720584856], [1.0532942336338937], [2]],
;!   [[-0.5612788763270083, -0.17462580688585905, -1.2321643876650612, -0.8500058819135988, 0.05517552570965489, -0.8625127253075626, -0.636751016820894, 0.7187134191786768, -0.36733604997056957], [0.5962998531963094, 0.7155071477305998, 1.2251573267080687], [-0.3121820427532591], [1.0093054984873513], [0.543069410110605], [1]],
;!   [[-1.4066815491270728, 0.5563990472160865, -0.6769418614433941, -1.3746186157176112, -1.2358493751841717, 0.6205057102662472, -0.30041633838138493, -1.0645314493875149, -0.6402758022490315], [0.5276768829980705, 0.6501532063432068, 1.0298089801008836], [-0.5138169620182816], [1.7442213321235225], [0.8934834911885685], [0]],
;!   [[-1.0760716593757276, 0.003442360015882162, -0.5781237052007786, -1.3188770846190339, -1.4554527022974364, 0.01470255253181163, -0.14792120873845116, 0.6491975099147935, -1.4893088490962503], [0.7500525599339906, 1.2533965979422912, 1.3980238197844628], [-0.009049844526882289], [0.11108857392369204], [0.7459979926210197], [1]],
;! ]
;! [[argument]]
;! name = "a1"
;! layout = "ptr->f64[9]"
;! activity = "dup"
;! domain = [-1.5, 1.5]
;! [[argument]]
;! name = "a2"
;! layout = "ptr->f64[3]"
;! activity = "dup"
;! domain = [0.5, 1.5]
;! [[argument]]
;! name = "x1"
;! layout = "f64"
;! activity = "out"
;! domain = [-1.5, 1.5]
;! [[argument]]
;! name = "x2"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "x3"
;! layout = "f64"
;! activity = "out"
;! domain = [0.5, 1.5]
;! [[argument]]
;! name = "n1"
;! layout = "i64"
;! activity = "const"
;! domain = [0.0, 3.0]
;! [provenance]
;! found = "a campaign of 70,000 cases, seed 9001"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define internal double @finish1(double %p1, ptr %a3) #0 {
entry:
  %t1 = load double, ptr %a3, align 8
  %mul2 = fmul reassoc nsz arcp contract double %t1, %p1
  %mul3 = fmul reassoc nsz arcp contract double %mul2, 2.370000e-01
  store double %mul3, ptr %a3, align 8
  %mul4 = fmul reassoc nsz arcp contract double %t1, %t1
  %mul5 = fmul reassoc nsz arcp contract double %mul4, 4.750000e-01
  %add6 = fadd reassoc nsz arcp contract double %mul5, -3.800000e+00
  br label %return
return:
  ret double %add6
}

define internal double @either1(double %p2, ptr %a4) #0 {
entry:
  %t1 = load double, ptr %a4, align 8
  %cmp2 = fcmp ogt double %p2, 0xBFCFD78BB38E1DA1
  br i1 %cmp2, label %then3, label %merge5
then3:
  %m6 = call reassoc nsz arcp contract double @llvm.sin.f64(double %t1)
  %mul7 = fmul reassoc nsz arcp contract double %p2, %m6
  %mul8 = fmul reassoc nsz arcp contract double %mul7, 9.500000e-01
  store double %mul8, ptr %a4, align 8
  %fneg9 = fneg reassoc nsz arcp contract double %p2
  %mul10 = fmul reassoc nsz arcp contract double %t1, %fneg9
  %mul11 = fmul reassoc nsz arcp contract double %mul10, 2.370000e-01
  br label %return
merge5:
  %call12 = musttail call double @finish1(double %p2, ptr %a4) noinline
  ret double %call12
return:
  ret double %mul11
}

define double @f(ptr %a1, ptr %a2, double %x1, double %x2, double %x3, i64 %n1) #0 {
entry:
  %b1 = alloca [2 x double], align 16
  %div1 = fdiv reassoc nsz arcp contract double %x3, %x3
  store double %div1, ptr %b1, align 8
  %add2 = fadd reassoc nsz arcp contract double %x1, 3.050000e+00
  %m3 = call reassoc nsz arcp contract double @llvm.log.f64(double %add2)
  %arrayidx4 = getelementptr double, ptr %b1, i64 1
  store double %m3, ptr %arrayidx4, align 8
  %conv5 = trunc i64 %n1 to i16
  %sub6 = sub i16 %conv5, 1
  br label %head7
head7:
  %v1.10 = phi double [ 0.000000e+00, %entry ], [ %add22, %latch9 ]
  %i1.11 = phi i16 [ 0, %entry ], [ %add23, %latch9 ]
  %cmp12 = icmp sle i16 %i1.11, %sub6
  br i1 %cmp12, label %body13, label %exit8
body13:
  %conv14 = sext i16 %i1.11 to i64
  %arrayidx15 = getelementptr double, ptr %a1, i64 %conv14
  %t16 = load double, ptr %arrayidx15, align 8
  %sub17 = fsub reassoc nsz arcp contract double 2.560000e-01, %t16
  %add18 = fadd reassoc nsz arcp contract double %sub17, %v1.10
  %mul19 = fmul reassoc nsz arcp contract double %add18, 4.750000e-01
  %call20 = call double @either1(double %mul19, ptr %b1) noinline
  %mul21 = fmul reassoc nsz arcp contract double %call20, 3.160000e-01
  %add22 = fadd reassoc nsz arcp contract double %v1.10, %mul21
  br label %latch9
latch9:
  %add23 = add i16 %i1.11, 1
  br label %head7
exit8:
  %t24 = load double, ptr %b1, align 8
  %add25 = fadd reassoc nsz arcp contract double %v1.10, %t24
  %mul26 = fmul reassoc nsz arcp contract double %add25, 4.750000e-01
  %arrayidx27 = getelementptr double, ptr %a2, i64 1
  %t28 = load double, ptr %arrayidx27, align 8
  %add29 = fadd reassoc nsz arcp contract double %x3, %t28
  %mul30 = fmul reassoc nsz arcp contract double %add29, 8.440000e-01
  %add31 = fadd reassoc nsz arcp contract double %mul30, -8.440000e-01
  %t32 = load double, ptr %a2, align 8
  %conv33 = trunc i64 %n1 to i32
  %bit38 = and i32 %conv33, 1
  switch i32 %bit38, label %never36 [ i32 0, label %zero34 i32 1, label %one35 ]
never36:
  unreachable
zero34:
  %mul39 = fmul double %add31, %t32
  br label %merge37
one35:
  %sub40 = fsub double %add31, %t32
  br label %merge37
merge37:
  %phi41 = phi double [ %mul39, %zero34 ], [ %sub40, %one35 ]
  %mul42 = fmul reassoc nsz arcp contract double %phi41, 2.370000e-01
  %mul43 = fmul reassoc nsz arcp contract double %v1.10, 6.920000e-01
  %mul44 = fmul reassoc nsz arcp contract double %mul26, 1.019000e+00
  %add45 = fadd reassoc nsz arcp contract double %mul43, %mul44
  %mul46 = fmul reassoc nsz arcp contract double %phi41, 2.370000e-01
  %mul47 = fmul reassoc nsz arcp contract double %mul46, 1.232000e+00
  %add48 = fadd reassoc nsz arcp contract double %add45, %mul47
  %mul49 = fmul reassoc nsz arcp contract double %mul42, 6.470000e-01
  %add50 = fadd reassoc nsz arcp contract double %add48, %mul49
  %arrayidx51 = getelementptr double, ptr %a1, i64 7
  %t52 = load double, ptr %arrayidx51, align 8
  %mul53 = fmul reassoc nsz arcp contract double %t52, 8.120000e-01
  %add54 = fadd reassoc nsz arcp contract double %add50, %mul53
  %t55 = load double, ptr %a2, align 8
  %mul56 = fmul reassoc nsz arcp contract double %t55, 8.890000e-01
  %add57 = fadd reassoc nsz arcp contract double %add54, %mul56
  br label %return
return:
  ret double %add57
}

declare double @llvm.sin.f64(double)
declare double @llvm.log.f64(double)
attributes #0 = { nounwind }
