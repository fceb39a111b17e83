; Reverse of a function that returns {double, i64}: the float has seed 1.
; IN: 3
; OUT: 6 0 0 0 0 0 0 0
@enzyme_out = external global i32
declare double @__enzyme_autodiff(...)

define { double, i64 } @r(double %x) {
  %y = fmul double %x, %x
  %s = insertvalue { double, i64 } { double poison, i64 7 }, double %y, 0
  ret { double, i64 } %s
}

define void @drive(ptr %input, ptr %output) {
  %out = load i32, ptr @enzyme_out
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call double (...) @__enzyme_autodiff(ptr @r, i32 %out, double %x)
  store double %z, ptr %output
  ret void
}
