; RUN: lower %s -o -
; FAIL: 2
declare double @__enzyme_autodiff(...)

define double @f(double %x) {
  %y = call double asm "fsin", "=t,0"(double %x)
  ret double %y
}

define double @derivative(double %x) {
  %d = call double (...) @__enzyme_autodiff(ptr @f, double %x)
  ret double %d
}
