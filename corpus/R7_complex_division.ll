;! adfuzz = 1
;! name = "R7_complex_division"
;! function = "f"
;! expectation = "agree"
;! returns = "f64"
;! points = [
;!   [[1.0]],
;! ]
;! [[argument]]
;! name = "w"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
; ModuleID = '<string>'
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

declare { double, double } @__divdc3(double, double, double, double) local_unnamed_addr

define double @f(double %w) {
entry:
  %call = call { double, double } @__divdc3(double 1.000000e+00, double 0.000000e+00, double 0.000000e+00, double %w)
  %0 = extractvalue { double, double } %call, 1
  %add.i = fadd double %w, %0
  ret double %add.i
}
