; Forward of a function that returns {double, i64}: a tangent of the same type.
; IN: 3
; OUT: 6 0 0 0 0 0 0 0
@enzyme_dup = external global i32
declare { double, i64 } @__enzyme_fwddiff(...)

define { double, i64 } @r(double %x) {
  %y = fmul double %x, %x
  %s = insertvalue { double, i64 } { double poison, i64 7 }, double %y, 0
  ret { double, i64 } %s
}

define void @drive(ptr %input, ptr %output) {
  %dup = load i32, ptr @enzyme_dup
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call { double, i64 } (...) @__enzyme_fwddiff(ptr @r, i32 %dup, double %x, double 1.0)
  %v = extractvalue { double, i64 } %z, 0
  store double %v, ptr %output
  ret void
}
