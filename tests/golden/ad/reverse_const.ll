; RUN: lower %s -o -
; A const argument has no shadow, and nothing is computed for it.
declare void @__enzyme_autodiff(...)

define double @f(ptr %x, ptr %c) {
  %a = load double, ptr %x
  %b = load double, ptr %c
  %r = fmul double %a, %b
  ret double %r
}

define void @derivative(ptr %x, ptr %dx, ptr %c) {
  call void (...) @__enzyme_autodiff(ptr @f, ptr %x, ptr %dx, metadata !"enzyme_const", ptr %c)
  ret void
}
