; Forward: the tangent of an aggregate is an aggregate of the same type.
; IN: 3 5
; OUT: 6 30 0 0 0 0 0 0
@enzyme_dup = external global i32
@enzyme_const = external global i32
declare { double, double } @__enzyme_fwddiff(...)

define { double, double } @h(double %x, double %y) {
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  %r = insertvalue { double, double } poison, double %a, 0
  %s = insertvalue { double, double } %r, double %b, 1
  ret { double, double } %s
}

define void @drive(ptr %input, ptr %output) {
  %dup = load i32, ptr @enzyme_dup
  %const = load i32, ptr @enzyme_const
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call { double, double } (...) @__enzyme_fwddiff(ptr @h, i32 %dup, double %x, double 1.0, i32 %const, double %y)
  store { double, double } %z, ptr %output
  ret void
}
