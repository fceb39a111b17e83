; Forward: the tangent of the result is returned bare.
; IN: 3 5
; OUT: 69 0 0 0 0 0 0 0
@enzyme_dup = external global i32
declare double @__enzyme_fwddiff(...)

define double @f(double %x, double %y) {
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  ret double %b
}

define void @drive(ptr %input, ptr %output) {
  %dup = load i32, ptr @enzyme_dup
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call double (...) @__enzyme_fwddiff(ptr @f, i32 %dup, double %x, double 2.0, i32 %dup, double %y, double 1.0)
  store double %z, ptr %output
  ret void
}
