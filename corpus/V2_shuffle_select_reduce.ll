;! adfuzz = 1
;! name = "V2_shuffle_select_reduce"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! tags = ["H3", "V1"]
;! points = [
;!   [[0.2614464906343806, 1.3356800041427328], [-0.1452706332852589, 1.3518586826441927], [0.6684961915016174, 1.0754903554916382], [1.4471755778724236], [0.7059, 1.0]],
;! ]
;! [[argument]]
;! name = "a1"
;! layout = "ptr->f64[2]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "a2"
;! layout = "ptr->f64[2]"
;! activity = "dup"
;! domain = [-1.5, 1.5]
;! [[argument]]
;! name = "a3"
;! layout = "ptr->f32[2]"
;! activity = "dup"
;! domain = [0.5, 1.5]
;! [[argument]]
;! name = "x1"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "a4"
;! layout = "ptr->struct{f64,f32}"
;! activity = "dup"
;! domain = [0.5, 1.5]
;! [provenance]
;! source = "campaign, dialect raw"
;! fixed = "yes"
; ModuleID = '<string>'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define double @f(ptr %a1, ptr %a2, ptr %a3, double %x1, ptr %a4) #0 {
entry:
  %t2 = load double, ptr %a1, align 8
  %t4 = load double, ptr %a2, align 8
  %cmp6 = fcmp ogt double %t2, 0x3F543A2638F12FA5
  %t7 = load double, ptr %a2, align 8
  %cond8 = select i1 %cmp6, double %t7, double 0x3FE70A3D70A3D70A
  %mul9 = fmul double %cond8, 3.560000e-01
  %vec13 = insertelement <4 x double> poison, double %mul9, i64 0
  %vec14 = insertelement <4 x double> %vec13, double %x1, i64 1
  %vec15 = insertelement <4 x double> %vec14, double %x1, i64 2
  %vec16 = insertelement <4 x double> %vec15, double %x1, i64 3
  %vec17 = shufflevector <4 x double> %vec16, <4 x double> poison, <4 x i32> <i32 0, i32 0, i32 2, i32 1>
  %vec18 = fmul <4 x double> %vec17, %vec16
  %vec19 = select <4 x i1> <i1 false, i1 true, i1 false, i1 true>, <4 x double> %vec18, <4 x double> %vec16
  %sum20 = call double @llvm.vector.reduce.fadd.v4f64(double 0.000000e+00, <4 x double> %vec19)
  %mul25 = fmul double %sum20, 2.110000e-01
  %add27 = fadd double 1.000000e+00, %mul25
  %mul28 = fmul double %sum20, 1.000000e+00
  ret double %add27
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.vector.reduce.fadd.v4f64(double, <4 x double>) #1

attributes #0 = { nounwind }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
