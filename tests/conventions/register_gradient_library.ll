; A registered gradient goes before what is known of a library function.
; IN: 0 5
; OUT: 5 0 0 0 0 0 0 0
; CORE: 500 0 0 0 0 0 0 0
declare { double, double } @__enzyme_autodiff(...)
declare double @sin(double)
@__enzyme_register_gradient_sin = global [3 x ptr] [ptr @sin, ptr @sin.augmented, ptr @sin.reverse]

define double @f(double %x, double %y) {
  %a = call double @sin(double %x)
  %b = fmul double %a, %y
  ret double %b
}

define { ptr, double } @sin.augmented(double %x) {
  %r = call double @sin(double %x)
  %a = insertvalue { ptr, double } zeroinitializer, double %r, 1
  ret { ptr, double } %a
}

define { double } @sin.reverse(double %x, double %dr, ptr %tape) {
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
