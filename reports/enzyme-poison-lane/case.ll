;! adfuzz = 1
;! name = "f"
;! function = "f"
;! returns = "f64"
;! points = [
;!   [[1.0, 1.492406328017494, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]],
;! ]
;! [[argument]]
;! name = "p"
;! layout = "ptr->struct{f64[3],f64[3],f64}[4]"
;! activity = "dup"
;! domain = [0.1, 2.0]
; ModuleID = '<string>'
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

define double @f(ptr %0) local_unnamed_addr {
  %2 = load <2 x double>, ptr %0, align 8
  %shift11 = shufflevector <2 x double> %2, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %foldExtExtBinop12 = fmul <2 x double> %shift11, %2
  %3 = extractelement <2 x double> %foldExtExtBinop12, i64 0
  ret double %3
}
