; A registered gradient is used too when the function itself is differentiated.
; IN: 3 5
; OUT: 100 0 0 0 0 0 0 0
@enzyme_out = external global i32
declare double @__enzyme_autodiff(...)

@__enzyme_register_gradient_f = global [3 x ptr] [ptr @inner, ptr @augmented, ptr @gradient]
define double @inner(double %x) noinline {
  %a = fmul double %x, %x
  ret double %a
}
define double @augmented(double %x) noinline {
  %a = fmul double %x, %x
  ret double %a
}
define { double } @gradient(double %x, double %d) noinline {
  %a = fmul double %d, 100.0
  %r = insertvalue { double } poison, double %a, 0
  ret { double } %r
}
define double @f(double %x) {
  %a = call double @inner(double %x)
  ret double %a
}

define void @drive(ptr %input, ptr %output) {
  %out = load i32, ptr @enzyme_out
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call double (...) @__enzyme_autodiff(ptr @inner, i32 %out, double %x)
  store double %z, ptr %output
  ret void
}
