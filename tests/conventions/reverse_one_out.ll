; Reverse: the derivative of a single `out` argument is returned bare; the seed of the return is 1.
; IN: 3 5
; OUT: 30 0 0 0 0 0 0 0
@enzyme_const = external global i32
@enzyme_out = external global i32
declare double @__enzyme_autodiff(...)

define double @f(double %x, double %y) {
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  ret double %b
}

define void @drive(ptr %input, ptr %output) {
  %const = load i32, ptr @enzyme_const
  %out = load i32, ptr @enzyme_out
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call double (...) @__enzyme_autodiff(ptr @f, i32 %out, double %x, i32 %const, double %y)
  store double %z, ptr %output
  ret void
}
