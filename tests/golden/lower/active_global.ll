; RUN: lower %s -o -
; FAIL: 2
@state = external global double
declare double @__enzyme_autodiff(...)

define double @f(double %x) {
  store double %x, ptr @state
  %y = load double, ptr @state
  %z = fmul double %y, %y
  ret double %z
}

define double @derivative(double %x) {
  %d = call double (...) @__enzyme_autodiff(ptr @f, double %x)
  ret double %d
}
