; RUN: lower %s -o -
; Forward mode of x² sin x: the tangent beside the value.
declare double @__enzyme_fwddiff(...)
declare double @llvm.sin.f64(double)

define double @f(double %x) {
  %a = fmul double %x, %x
  %s = call double @llvm.sin.f64(double %x)
  %r = fmul double %a, %s
  ret double %r
}

define double @derivative(double %x, double %t) {
  %d = call double (...) @__enzyme_fwddiff(ptr @f, double %x, double %t)
  ret double %d
}
