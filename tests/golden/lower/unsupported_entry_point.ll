; RUN: lower %s -o -
; FAIL: 2
declare double @__enzyme_error_estimate(...)

define double @f(double %x) {
  %z = fmul double %x, %x
  ret double %z
}

define double @derivative(double %x) {
  %d = call double (...) @__enzyme_error_estimate(ptr @f, double %x)
  ret double %d
}
