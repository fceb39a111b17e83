; A registered gradient of a function with memory, differentiated itself.
; IN: 3 5 1 0
; OUT: 100 7 0 0 0 0 0 0
@enzyme_dup = external global i32
declare void @__enzyme_autodiff(...)
@__enzyme_register_gradient_f = global [3 x ptr] [ptr @inner, ptr @augmented, ptr @gradient]
define void @inner(ptr %p, ptr %q) noinline {
  %x = load double, ptr %p
  %a = fmul double %x, %x
  store double %a, ptr %q
  ret void
}
define void @augmented(ptr %p, ptr %dp, ptr %q, ptr %dq) noinline {
  store double 7.0, ptr %q
  ret void
}
define void @gradient(ptr %p, ptr %dp, ptr %q, ptr %dq) noinline {
  %d = load double, ptr %dq
  %a = fmul double %d, 100.0
  store double %a, ptr %dp
  ret void
}
define void @drive(ptr %input, ptr %output) {
  %dup = load i32, ptr @enzyme_dup
  %q = getelementptr double, ptr %input, i64 1
  %dq = getelementptr double, ptr %input, i64 2
  %o1 = getelementptr double, ptr %output, i64 1
  call void (...) @__enzyme_autodiff(ptr @inner, i32 %dup, ptr %input, ptr %output, i32 %dup, ptr %q, ptr %dq)
  %v = load double, ptr %q
  store double %v, ptr %o1
  ret void
}
