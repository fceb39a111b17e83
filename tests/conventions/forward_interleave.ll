; Behind `enzyme_interleave` stand all shadows, in order.
; IN: 3 5
; OUT: 120 0 0 0 0 0 0 0
declare double @__enzyme_fwddiff(...)

define double @f(double %x, double %y) {
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  ret double %b
}

define void @drive(ptr %input, ptr %output) {
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call double (...) @__enzyme_fwddiff(ptr @f, double %x, double %y, metadata !"enzyme_interleave", double 1.0, double 10.0)
  store double %z, ptr %output
  ret void
}
