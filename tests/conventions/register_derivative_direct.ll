; A registered forward derivative is used too when the function itself is differentiated.
; IN: 3 5
; OUT: crashed
; CORE: 100 0 0 0 0 0 0 0
declare double @__enzyme_fwddiff(...)
@__enzyme_register_derivative_g = global [2 x ptr] [ptr @g, ptr @g.forward]

define double @g(double %x) noinline {
  %r = fmul double %x, %x
  ret double %r
}

define double @g.forward(double %x, double %dx) {
  %t = fmul double %dx, 100.0
  ret double %t
}

define void @drive(ptr %input, ptr %output) {
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call double (...) @__enzyme_fwddiff(ptr @g, double %x, double 1.0)
  store double %z, ptr %output
  ret void
}
