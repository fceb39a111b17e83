; A batch of structs.
; IN: 3 5
; OUT: 45 9 125 25 0 0 0 0
declare [2 x { double, double }] @__enzyme_batch(...)

define { double, double } @f(double %x, double %y) {
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  %s = insertvalue { double, double } poison, double %b, 0
  %t = insertvalue { double, double } %s, double %a, 1
  ret { double, double } %t
}

define void @drive(ptr %input, ptr %output) {
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call [2 x { double, double }] (...) @__enzyme_batch(ptr @f, metadata !"enzyme_width", i64 2, metadata !"enzyme_vector", double %x, double %y, metadata !"enzyme_scalar", double %y)
  store [2 x { double, double }] %z, ptr %output
  ret void
}
