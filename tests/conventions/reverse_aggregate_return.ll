; Reverse: every float of an aggregate return has the seed 1.
; IN: 3 5
; OUT: 36 9 0 0 0 0 0 0
@enzyme_out = external global i32
declare { double, double } @__enzyme_autodiff(...)

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
  %z = call { double, double } (...) @__enzyme_autodiff(ptr @h, i32 %out, double %x, i32 %out, double %y)
  store { double, double } %z, ptr %output
  ret void
}
