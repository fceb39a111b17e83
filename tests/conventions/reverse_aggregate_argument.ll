; Reverse: the derivative of an aggregate `out` argument is an aggregate of the same type.
; IN: 3 5
; OUT: 30 9 0 0 0 0 0 0
@enzyme_out = external global i32
declare { double, double } @__enzyme_autodiff(...)

define double @k({ double, double } %s) {
  %x = extractvalue { double, double } %s, 0
  %y = extractvalue { double, double } %s, 1
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  ret double %b
}

define void @drive(ptr %input, ptr %output) {
  %out = load i32, ptr @enzyme_out
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %s0 = insertvalue { double, double } poison, double %x, 0
  %sv = insertvalue { double, double } %s0, double %y, 1
  %z = call { double, double } (...) @__enzyme_autodiff(ptr @k, i32 %out, { double, double } %sv)
  store { double, double } %z, ptr %output
  ret void
}
