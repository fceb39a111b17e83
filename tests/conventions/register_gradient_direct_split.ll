; The tape of a registered gradient, when the function itself is split.
; IN: 3 5
; OUT: 42 30 0 0 0 0 0 0
@enzyme_out = external global i32
declare { ptr, double } @__enzyme_augmentfwd(...)
declare double @__enzyme_reverse(...)

@__enzyme_register_gradient_f = global [3 x ptr] [ptr @inner, ptr @augmented, ptr @gradient]
define double @inner(double %x) noinline {
  %a = fmul double %x, %x
  ret double %a
}
define { double, double } @augmented(double %x) noinline {
  %a = fmul double %x, 10.0
  %k = fmul double %x, 7.0
  %r = insertvalue { double, double } poison, double %k, 0
  %s = insertvalue { double, double } %r, double %a, 1
  ret { double, double } %s
}
define { double } @gradient(double %x, double %d, double %tape) noinline {
  %a = fmul double %d, %tape
  %r = insertvalue { double } poison, double %a, 0
  ret { double } %r
}
define void @drive(ptr %input, ptr %output) {
  %out = load i32, ptr @enzyme_out
  %x = load double, ptr %input
  %t = call { ptr, double } (...) @__enzyme_augmentfwd(ptr @inner, i32 %out, double %x)
  %tape = extractvalue { ptr, double } %t, 0
  %v = extractvalue { ptr, double } %t, 1
  %z = call double (...) @__enzyme_reverse(ptr @inner, i32 %out, double %x, double 2.0, ptr %tape)
  store double %z, ptr %output
  %o1 = getelementptr double, ptr %output, i64 1
  store double %v, ptr %o1
  ret void
}
