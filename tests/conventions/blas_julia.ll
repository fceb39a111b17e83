; BLAS as Julia calls it: addresses are integers, and a bundle keeps the arrays alive.
; IN: 3 5 7 11
; OUT: refused unresolved symbol cblas_ddot64_
; CORE: 14 22 6 10 0 0 0 0
@enzyme_dup = external global i32
declare void @__enzyme_autodiff(...)
declare double @cblas_ddot64_(i64, i64, i64, i64, i64)

define double @f(ptr %x, ptr %y) {
  %x.word = ptrtoint ptr %x to i64
  %y.word = ptrtoint ptr %y to i64
  %dot = call double @cblas_ddot64_(i64 2, i64 %x.word, i64 1, i64 %y.word, i64 1) [ "jl_roots"(ptr %x, ptr %y) ]
  %twice = fmul double %dot, 2.0
  ret double %twice
}

define void @drive(ptr %input, ptr %output) {
  %dup = load i32, ptr @enzyme_dup
  %y = getelementptr double, ptr %input, i64 2
  %dy = getelementptr double, ptr %output, i64 2
  call void (...) @__enzyme_autodiff(ptr @f, i32 %dup, ptr %input, ptr %output, i32 %dup, ptr %y, ptr %dy)
  ret void
}
