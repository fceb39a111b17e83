; Inside a differentiated function `__enzyme_call_inactive` has no derivative.
; IN: 3 5
; OUT: 0 9 0 0 0 0 0 0
declare { double, double } @__enzyme_autodiff(...)
declare double @__enzyme_call_inactive(...)

define double @g(double %x) {
  %r = fmul double %x, %x
  ret double %r
}

define double @f(double %x, double %y) {
  %a = call double (...) @__enzyme_call_inactive(ptr @g, double %x)
  %b = fmul double %a, %y
  ret double %b
}

define void @drive(ptr %input, ptr %output) {
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call { double, double } (...) @__enzyme_autodiff(ptr @f, double %x, double %y)
  store { double, double } %z, ptr %output
  ret void
}
