;! adfuzz = 1
;! name = "R_adjoint_added_up_in_float"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! tags = ["T8", "X10", "X4", "loop", "memory"]
;! points = [
;!   [[0.023447893824838806, -0.2274718619395233, -0.5128413805854364, 0.039649949901748194], [-0.07291529327630997, -1.4030466079711914], [1.6732888792738163], [0.2845262883054839], [2]],
;!   [[-0.5210419415821193, 0.769329845822238, -1.052026010787514, 1.3309873613571321], [-1.0629767179489136, 1.2219786643981934], [1.4354695018918247], [0.13010677329799245], [2]],
;!   [[-1.202369694642281, -0.3975376240224364, 1.1554599391246678, -0.6517128129277197], [-1.3929216861724854, -0.7962441444396973], [1.8126800623123642], [0.7681101179257556], [2]],
;!   [[0.030772545641379878, 1.3803444933807767, -0.09812481254858496, -0.19655174347327042], [-0.7292068600654602, -0.2598905861377716], [1.3489530281110282], [0.6155637266810807], [2]],
;! ]
;! [[argument]]
;! name = "a1"
;! layout = "ptr->f64[4]"
;! activity = "dup"
;! domain = [-1.5, 1.5]
;! [[argument]]
;! name = "a2"
;! layout = "ptr->f32[2]"
;! activity = "dup"
;! domain = [-1.5, 1.5]
;! [[argument]]
;! name = "x1"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "x2"
;! layout = "f64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n1"
;! layout = "i32"
;! activity = "const"
;! domain = [2.0, 2.0]
;! [provenance]
;! found = "a campaign of 70,000 cases, seed 9001"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define double @f(ptr noundef readonly captures(none) %a1, ptr noundef readonly captures(none) %a2, double noundef %x1, double noundef %x2, i32 noundef %n1) #1 {
entry:
  %b1 = alloca [2 x double], align 16
  %sub1 = fsub double %x2, %x2
  %conv2 = sext i32 %n1 to i64
  %cmp6 = icmp slt i64 0, %conv2
  br i1 %cmp6, label %for.cond3, label %for.end4
for.cond3:
  %z1.7 = phi double [ %sub1, %entry ], [ %add15, %for.inc5 ]
  %i1.8 = phi i64 [ 0, %entry ], [ %add16, %for.inc5 ]
  %mul9 = fmul double %z1.7, 4.040000e-01
  %arrayidx10 = getelementptr inbounds nuw double, ptr %a1, i64 3
  %t11 = load double, ptr %arrayidx10, align 8, !tbaa !3
  %sub12 = fsub double %x1, %t11
  %mul13 = fmul double %sub12, 1.920000e-01
  %add14 = fadd double %mul13, -2.016000e-01
  %add15 = fadd double %mul9, %add14
  br label %for.inc5
for.inc5:
  %add16 = add nuw nsw i64 %i1.8, 1
  %cmp17 = icmp slt i64 %add16, %conv2
  br i1 %cmp17, label %for.cond3, label %for.end4
for.end4:
  %z1.18 = phi double [ %sub1, %entry ], [ %add15, %for.inc5 ]
  %i1.19 = phi i64 [ 0, %entry ], [ %add16, %for.inc5 ]
  %cmp23 = icmp slt i64 0, 3
  br i1 %cmp23, label %for.cond20, label %for.end21
for.cond20:
  %v1.24 = phi double [ 0.000000e+00, %for.end4 ], [ %v1.54, %for.inc22 ]
  %i2.25 = phi i64 [ 0, %for.end4 ], [ %add56, %for.inc22 ]
  %cmp29 = icmp slt i32 0, 2
  br i1 %cmp29, label %for.cond26, label %for.end27
for.cond26:
  %i3.30 = phi i32 [ 0, %for.cond20 ], [ %add38, %for.inc28 ]
  %conv31 = sext i32 %i3.30 to i64
  %arrayidx32 = getelementptr inbounds nuw float, ptr %a2, i64 %conv31
  %t33 = load float, ptr %arrayidx32, align 4, !tbaa !5
  %conv34 = fpext float %t33 to double
  %m35 = tail call double @sin(double %conv34)
  %conv36 = sext i32 %i3.30 to i64
  %arrayidx37 = getelementptr inbounds nuw double, ptr %b1, i64 %conv36
  store double %m35, ptr %arrayidx37, align 8, !tbaa !3
  br label %for.inc28
for.inc28:
  %add38 = add nuw nsw i32 %i3.30, 1
  %cmp39 = icmp slt i32 %add38, 2
  br i1 %cmp39, label %for.cond26, label %for.end27
for.end27:
  %i3.40 = phi i32 [ 0, %for.cond20 ], [ %add38, %for.inc28 ]
  %cmp44 = icmp slt i64 0, 2
  br i1 %cmp44, label %for.cond41, label %for.end42
for.cond41:
  %v1.45 = phi double [ %v1.24, %for.end27 ], [ %add51, %for.inc43 ]
  %i4.46 = phi i64 [ 0, %for.end27 ], [ %add52, %for.inc43 ]
  %arrayidx47 = getelementptr inbounds nuw double, ptr %b1, i64 %i4.46
  %t48 = load double, ptr %arrayidx47, align 8, !tbaa !3
  %mul49 = fmul double %t48, %t48
  %mul50 = fmul double %mul49, 3.950000e-02
  %add51 = fadd double %v1.45, %mul50
  br label %for.inc43
for.inc43:
  %add52 = add nuw nsw i64 %i4.46, 1
  %cmp53 = icmp slt i64 %add52, 2
  br i1 %cmp53, label %for.cond41, label %for.end42
for.end42:
  %v1.54 = phi double [ %v1.24, %for.end27 ], [ %add51, %for.inc43 ]
  %i4.55 = phi i64 [ 0, %for.end27 ], [ %add52, %for.inc43 ]
  br label %for.inc22
for.inc22:
  %add56 = add nuw nsw i64 %i2.25, 1
  %cmp57 = icmp slt i64 %add56, 3
  br i1 %cmp57, label %for.cond20, label %for.end21
for.end21:
  %v1.58 = phi double [ 0.000000e+00, %for.end4 ], [ %v1.54, %for.inc22 ]
  %i2.59 = phi i64 [ 0, %for.end4 ], [ %add56, %for.inc22 ]
  %mul60 = fmul double %x2, 1.436000e+00
  %mul61 = fmul double %z1.18, 8.770000e-01
  %add62 = fadd double %mul60, %mul61
  %mul63 = fmul double %v1.58, 8.790000e-01
  %add64 = fadd double %add62, %mul63
  %mul65 = fmul double %v1.58, 1.254000e+00
  %add66 = fadd double %add64, %mul65
  %arrayidx67 = getelementptr inbounds nuw double, ptr %a1, i64 2
  %t68 = load double, ptr %arrayidx67, align 8, !tbaa !3
  %mul69 = fmul double %t68, 7.630000e-01
  %add70 = fadd double %add66, %mul69
  %arrayidx71 = getelementptr inbounds nuw float, ptr %a2, i64 1
  %t72 = load float, ptr %arrayidx71, align 4, !tbaa !5
  %conv73 = fpext float %t72 to double
  %mul74 = fmul double %conv73, 1.440000e+00
  %add75 = fadd double %add70, %mul74
  br label %return
return:
  ret double %add75
}

declare double @sin(double) #0
attributes #0 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "tune-cpu"="generic" }
attributes #1 = { nounwind uwtable "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "tune-cpu"="generic" }
!0 = !{!"Simple C/C++ TBAA"}
!1 = !{!"omnipotent char", !0, i64 0}
!2 = !{!"double", !1, i64 0}
!3 = !{!2, !2, i64 0}
!4 = !{!"float", !1, i64 0}
!5 = !{!4, !4, i64 0}
