; Nested: forward over reverse gives a row of the Hessian.
; IN: 3 5
; OUT: 10 6 0 0 0 0 0 0
@enzyme_dup = external global i32
@enzyme_const = external global i32
declare { double, double } @__enzyme_fwddiff(...)

define double @f(double %x, double %y) {
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  ret double %b
}
define { double, double } @df(double %x, double %y) {
  %o = load i32, ptr @enzyme_out
  %r = call { double, double } (...) @__enzyme_autodiff_inner(ptr @f, i32 %o, double %x, i32 %o, double %y)
  ret { double, double } %r
}
declare { double, double } @__enzyme_autodiff_inner(...)
@enzyme_out = external global i32

define void @drive(ptr %input, ptr %output) {
  %dup = load i32, ptr @enzyme_dup
  %const = load i32, ptr @enzyme_const
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call { double, double } (...) @__enzyme_fwddiff(ptr @df, i32 %dup, double %x, double 1.0, i32 %const, double %y)
  store { double, double } %z, ptr %output
  ret void
}
