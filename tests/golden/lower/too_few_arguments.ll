; RUN: lower %s -o -
; FAIL: 2
declare double @__enzyme_autodiff(...)

define double @f(double %x, double %y) {
  %z = fmul double %x, %y
  ret double %z
}

define double @derivative(double %x) {
  %d = call double (...) @__enzyme_autodiff(ptr @f, double %x)
  ret double %d
}
