; RUN: lower %s -o -
; Reverse mode of an overwritten array element: the value is kept, the store's adjoint ends.
declare void @__enzyme_autodiff(...)

define void @f(ptr %x) {
  %a = load double, ptr %x
  %b = fmul double %a, %a
  store double %b, ptr %x
  ret void
}

define void @derivative(ptr %x, ptr %dx) {
  call void (...) @__enzyme_autodiff(ptr @f, ptr %x, ptr %dx)
  ret void
}
