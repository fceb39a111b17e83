;! adfuzz = 1
;! name = "V1_poison_lane_behind_a_splat"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! tags = ["H3", "V1"]
;! points = [
;!   [[1.0, 0.5]],
;! ]
;! [[argument]]
;! name = "a1"
;! layout = "ptr->f64[2]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "campaign, dialect raw"
;! fixed = "yes"
; ModuleID = '<string>'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define double @f(ptr %a1) {
entry:
  %t1 = load double, ptr %a1, align 8
  %t5 = load double, ptr %a1, align 8
  %vec11 = insertelement <4 x double> poison, double %t1, i64 0
  %vec12 = insertelement <4 x double> %vec11, double %t5, i64 1
  %vec14 = insertelement <4 x double> %vec12, double -1.050000e+00, i64 3
  %vec15 = shufflevector <4 x double> %vec14, <4 x double> poison, <4 x i32> zeroinitializer
  %vec16 = fmul <4 x double> %vec15, %vec14
  %vec17 = fadd <4 x double> %vec16, %vec14
  %lane18 = extractelement <4 x double> %vec17, i64 0
  %lane19 = extractelement <4 x double> %vec17, i64 3
  %sum20 = fadd double %lane18, %lane19
  ret double %sum20
}
