; RUN: lower %s -o -
; FAIL: 2
@enzyme_dup = external global i32
declare void @__enzyme_autodiff(...)

define void @f(ptr %from, ptr %to) {
  %bits = load i64, ptr %from
  store i64 %bits, ptr %to
  ret void
}

define void @derivative(ptr %a, ptr %da, ptr %c, ptr %dc) {
  %dup = load i32, ptr @enzyme_dup
  call void (...) @__enzyme_autodiff(ptr @f, i32 %dup, ptr %a, ptr %da, i32 %dup, ptr %c, ptr %dc)
  ret void
}
