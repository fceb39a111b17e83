; RUN: lower %s -o -
; FAIL: 2
@enzyme_const = external global i32
@enzyme_dup = external global i32
declare void @__enzyme_autodiff(...)

define void @f(ptr %active, ptr %constant, i1 %which) {
  %p = select i1 %which, ptr %active, ptr %constant
  %v = load double, ptr %p
  %w = fmul double %v, %v
  store double %w, ptr %p
  %y = load volatile double, ptr %p
  store double %y, ptr %active
  ret void
}

define void @derivative(ptr %a, ptr %da, ptr %c, i1 %which) {
  %dup = load i32, ptr @enzyme_dup
  %const = load i32, ptr @enzyme_const
  call void (...) @__enzyme_autodiff(ptr @f, i32 %dup, ptr %a, ptr %da, i32 %const, ptr %c, i32 %const, i1 %which)
  ret void
}
