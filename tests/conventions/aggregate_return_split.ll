; Split of a function with an aggregate return: the seed is an aggregate of the same type.
; IN: 3 5
; OUT: 66 18 0 0 0 0 0 0
@enzyme_out = external global i32
declare { ptr, { double, double } } @__enzyme_augmentfwd(...)
declare { double, double } @__enzyme_reverse(...)

define { double, double } @h(double %x, double %y) {
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  %r = insertvalue { double, double } poison, double %a, 0
  %s = insertvalue { double, double } %r, double %b, 1
  ret { double, double } %s
}

define void @drive(ptr %input, ptr %output) {
  %out = load i32, ptr @enzyme_out
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %t = call { ptr, { double, double } } (...) @__enzyme_augmentfwd(ptr @h, i32 %out, double %x, i32 %out, double %y)
  %t0 = extractvalue { ptr, { double, double } } %t, 0
  %z = call { double, double } (...) @__enzyme_reverse(ptr @h, i32 %out, double %x, i32 %out, double %y, { double, double } { double 1.0, double 2.0 }, ptr %t0)
  store { double, double } %z, ptr %output
  ret void
}
