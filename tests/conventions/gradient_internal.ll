; Registered functions may be internal, and so may what registers them.
; IN: 3 5
; OUT: 500 9 0 0 0 0 0 0
declare { double, double } @__enzyme_autodiff(...)
@__enzyme_register_gradient_g = internal global [3 x ptr] [ptr @g, ptr @g.augmented, ptr @g.reverse]
@llvm.used = appending global [1 x ptr] [ptr @__enzyme_register_gradient_g], section "llvm.metadata"

define internal double @g(double %x) noinline {
  %r = fmul double %x, %x
  ret double %r
}

define double @f(double %x, double %y) {
  %a = call double @g(double %x)
  %b = fmul double %a, %y
  ret double %b
}

define internal { ptr, double } @g.augmented(double %x) {
  %r = fmul double %x, %x
  %a = insertvalue { ptr, double } zeroinitializer, double %r, 1
  ret { ptr, double } %a
}

define internal { double } @g.reverse(double %x, double %dr, ptr %tape) {
  %t = fmul double %dr, 100.0
  %a = insertvalue { double } poison, double %t, 0
  ret { double } %a
}

define void @drive(ptr %input, ptr %output) {
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call { double, double } (...) @__enzyme_autodiff(ptr @f, double %x, double %y)
  store { double, double } %z, ptr %output
  ret void
}
