; Forward with `enzyme_width`, N of an aggregate: [N x {tangent}].
; IN: 3 5
; OUT: 6 30 12 60 0 0 0 0
@enzyme_dup = external global i32
@enzyme_const = external global i32
@enzyme_width = external global i32
declare [2 x { double, double }] @__enzyme_fwddiff(...)

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
  %width = load i32, ptr @enzyme_width
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call [2 x { double, double }] (...) @__enzyme_fwddiff(ptr @h, i32 %width, i32 2, i32 %dup, double %x, double 1.0, double 2.0, i32 %const, double %y)
  store [2 x { double, double }] %z, ptr %output
  ret void
}
