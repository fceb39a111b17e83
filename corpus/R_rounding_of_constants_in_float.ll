;! adfuzz = 1
;! name = "R_rounding_of_constants_in_float"
;! function = "f"
;! returns = "f32"
;! expectation = "agree"
;! tags = ["L5", "L8", "loop"]
;! points = [
;!   [[1.8445451259613037, 1.6898326873779297, 0.6201834082603455, 0.14315694570541382], [-0.0846298485994339], [2]],
;!   [[1.9713648557662964, 0.5194160342216492, 1.5111937522888184, 0.5842348337173462], [1.1422144174575806], [3]],
;!   [[0.40605849027633667, 0.6805315017700195, 0.8250267505645752, 0.5238819122314453], [-0.0954546108841896], [2]],
;!   [[0.2561855614185333, 1.0850199460983276, 1.3217253684997559, 1.5919138193130493], [-0.28637391328811646], [4]],
;! ]
;! [[argument]]
;! name = "a1"
;! layout = "ptr->f32[4]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "x1"
;! layout = "f32"
;! activity = "const"
;! domain = [-1.5, 1.5]
;! [[argument]]
;! name = "n1"
;! layout = "i64"
;! activity = "const"
;! domain = [2.0, 4.0]
;! [provenance]
;! found = "a campaign of 70,000 cases, seed 9001"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define float @f(ptr %a1, float %x1, i64 %n1) #0 {
entry:
  %cmp4 = icmp slt i32 0, 2
  br i1 %cmp4, label %head1, label %exit2
head1:
  %i1.5 = phi i32 [ 0, %entry ], [ %add31, %latch3 ]
  %cmp9 = icmp slt i64 0, %n1
  br i1 %cmp9, label %head6, label %exit7
head6:
  %i2.10 = phi i64 [ 0, %head1 ], [ %add28, %latch8 ]
  %arrayidx11 = getelementptr inbounds float, ptr %a1, i64 2
  %t12 = load float, ptr %arrayidx11, align 4
  %m13 = call float @llvm.fma.f32(float %x1, float %t12, float %x1)
  %sub14 = fsub float %x1, %x1
  %conv15 = sext i32 %i1.5 to i64
  %arrayidx16 = getelementptr inbounds float, ptr %a1, i64 %conv15
  %t17 = load float, ptr %arrayidx16, align 4
  %conv18 = sext i32 %i1.5 to i64
  %add19 = add nuw nsw i64 %conv18, 2
  %arrayidx20 = getelementptr inbounds float, ptr %a1, i64 %add19
  %t21 = load float, ptr %arrayidx20, align 4
  %arrayidx22 = getelementptr inbounds float, ptr %a1, i64 %i2.10
  %t23 = load float, ptr %arrayidx22, align 4
  %m24 = call float @llvm.fmuladd.f32(float %t17, float %t21, float %t23)
  %m25 = call float @llvm.fma.f32(float %m13, float %sub14, float %m24)
  %mul26 = fmul float %m25, 0x3FCD916880000000
  %add27 = fadd float %mul26, 0xBFE6951820000000
  br label %latch8
latch8:
  %add28 = add nuw nsw i64 %i2.10, 1
  %cmp29 = icmp slt i64 %add28, %n1
  br i1 %cmp29, label %head6, label %exit7
exit7:
  %i2.30 = phi i64 [ 0, %head1 ], [ %add28, %latch8 ]
  br label %latch3
latch3:
  %add31 = add nuw nsw i32 %i1.5, 1
  %cmp32 = icmp slt i32 %add31, 2
  br i1 %cmp32, label %head1, label %exit2
exit2:
  %i1.33 = phi i32 [ 0, %entry ], [ %add31, %latch3 ]
  %cmp37 = icmp slt i64 0, 2
  br i1 %cmp37, label %head34, label %exit35
head34:
  %v2.38 = phi float [ %x1, %exit2 ], [ %v2.51, %latch36 ]
  %i3.39 = phi i64 [ 0, %exit2 ], [ %add53, %latch36 ]
  %cmp43 = icmp slt i32 0, 2
  br i1 %cmp43, label %head40, label %exit41
head40:
  %v2.44 = phi float [ %v2.38, %head34 ], [ %mul48, %latch42 ]
  %i4.45 = phi i32 [ 0, %head34 ], [ %add49, %latch42 ]
  %m46 = call float @llvm.fma.f32(float %v2.44, float %x1, float %x1)
  %sub47 = fsub float %x1, %m46
  %mul48 = fmul float %sub47, 0x3FDB020C40000000
  br label %latch42
latch42:
  %add49 = add nuw nsw i32 %i4.45, 1
  %cmp50 = icmp slt i32 %add49, 2
  br i1 %cmp50, label %head40, label %exit41
exit41:
  %v2.51 = phi float [ %v2.38, %head34 ], [ %mul48, %latch42 ]
  %i4.52 = phi i32 [ 0, %head34 ], [ %add49, %latch42 ]
  br label %latch36
latch36:
  %add53 = add nuw nsw i64 %i3.39, 1
  %cmp54 = icmp slt i64 %add53, 2
  br i1 %cmp54, label %head34, label %exit35
exit35:
  %v2.55 = phi float [ %x1, %exit2 ], [ %v2.51, %latch36 ]
  %i3.56 = phi i64 [ 0, %exit2 ], [ %add53, %latch36 ]
  %arrayidx57 = getelementptr inbounds float, ptr %a1, i64 3
  %t58 = load float, ptr %arrayidx57, align 4
  %mul59 = fmul float %v2.55, %t58
  %mul60 = fmul float %mul59, 0x3FDE666660000000
  %mul61 = fmul float %x1, 0x3FF46A7F00000000
  %mul62 = fmul float %v2.55, 0x3FF7958100000000
  %add63 = fadd float %mul61, %mul62
  %mul64 = fmul float %mul60, 0x3FE147AE20000000
  %add65 = fadd float %add63, %mul64
  ret float %add65
}

declare float @llvm.fma.f32(float, float, float)
declare float @llvm.fmuladd.f32(float, float, float)
attributes #0 = { nounwind }
