; The attribute `enzyme_inactive` of a parameter stops derivatives there.
; IN: 3 5
; OUT: crashed
; CORE: 0 3 0 0 0 0 0 0
declare { double, double } @__enzyme_autodiff(...)

define double @g(double "enzyme_inactive" %x, double %y) noinline {
  %r = fmul double %x, %y
  ret double %r
}

define double @f(double %x, double %y) {
  %a = call double @g(double %x, double %y)
  ret double %a
}

define void @drive(ptr %input, ptr %output) {
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call { double, double } (...) @__enzyme_autodiff(ptr @f, double %x, double %y)
  store { double, double } %z, ptr %output
  ret void
}
