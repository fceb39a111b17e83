; `__enzyme_call_inactive` is a plain call.
; IN: 3 5
; OUT: 45 0 0 0 0 0 0 0
declare double @__enzyme_call_inactive(...)

define double @f(double %x, double %y) {
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  ret double %b
}

define void @drive(ptr %input, ptr %output) {
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call double (...) @__enzyme_call_inactive(ptr @f, double %x, double %y)
  store double %z, ptr %output
  ret void
}
