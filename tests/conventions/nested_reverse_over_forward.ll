; Nested: reverse over forward gives a row of the Hessian.
; IN: 3 5
; OUT: 10 6 0 0 0 0 0 0
@enzyme_out = external global i32
declare { double, double } @__enzyme_autodiff(...)

define double @f(double %x, double %y) {
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  ret double %b
}
define double @df(double %x, double %y) {
  %c = load i32, ptr @enzyme_const
  %d = load i32, ptr @enzyme_dup
  %r = call double (...) @__enzyme_fwddiff_inner(ptr @f, i32 %d, double %x, double 1.0, i32 %c, double %y)
  ret double %r
}
declare double @__enzyme_fwddiff_inner(...)
@enzyme_const = external global i32
@enzyme_dup = external global i32

define void @drive(ptr %input, ptr %output) {
  %out = load i32, ptr @enzyme_out
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call { double, double } (...) @__enzyme_autodiff(ptr @df, i32 %out, double %x, i32 %out, double %y)
  store { double, double } %z, ptr %output
  ret void
}
