; `enzyme_dup` for a number in reverse mode.
; IN: 3 5
; OUT: 9 0 0 0 0 0 0 0
declare double @__enzyme_autodiff(...)

define double @f(double %x, double %y) {
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  ret double %b
}

define void @drive(ptr %input, ptr %output) {
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call double (...) @__enzyme_autodiff(ptr @f, metadata !"enzyme_dup", double %x, double 1.0, double %y)
  store double %z, ptr %output
  ret void
}
