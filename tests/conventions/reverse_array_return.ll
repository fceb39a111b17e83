; Derivatives of several numbers may be returned as an array.
; IN: 3 5
; OUT: refused Cannot cast return type
; CORE: 30 9 0 0 0 0 0 0
declare [2 x double] @__enzyme_autodiff(...)

define double @f(double %x, double %y) {
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  ret double %b
}

define void @drive(ptr %input, ptr %output) {
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call [2 x double] (...) @__enzyme_autodiff(ptr @f, double %x, double %y)
  store [2 x double] %z, ptr %output
  ret void
}
