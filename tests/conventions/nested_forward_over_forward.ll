; Nested: forward over forward gives the second derivative.
; IN: 3 5
; OUT: 10 0 0 0 0 0 0 0
@enzyme_dup = external global i32
@enzyme_const = external global i32
declare double @__enzyme_fwddiff(...)

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

define void @drive(ptr %input, ptr %output) {
  %dup = load i32, ptr @enzyme_dup
  %const = load i32, ptr @enzyme_const
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call double (...) @__enzyme_fwddiff(ptr @df, i32 %dup, double %x, double 1.0, i32 %const, double %y)
  store double %z, ptr %output
  ret void
}
