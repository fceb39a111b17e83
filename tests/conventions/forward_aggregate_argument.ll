; Forward: the tangent of an aggregate argument is an aggregate of the same type.
; IN: 3 5
; OUT: 48 0 0 0 0 0 0 0
@enzyme_dup = external global i32
declare double @__enzyme_fwddiff(...)

define double @k({ double, double } %s) {
  %x = extractvalue { double, double } %s, 0
  %y = extractvalue { double, double } %s, 1
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  ret double %b
}

define void @drive(ptr %input, ptr %output) {
  %dup = load i32, ptr @enzyme_dup
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %s0 = insertvalue { double, double } poison, double %x, 0
  %sv = insertvalue { double, double } %s0, double %y, 1
  %z = call double (...) @__enzyme_fwddiff(ptr @k, i32 %dup, { double, double } %sv, { double, double } { double 1.0, double 2.0 })
  store double %z, ptr %output
  ret void
}
