; `__enzyme_inactive_global…`: nothing is active in the memory of the global.
; IN: 3 5
; OUT: 0 3 0 0 0 0 0 0
declare { double, double } @__enzyme_autodiff(...)
@global = global double 2.0
@__enzyme_inactive_global_1 = global [1 x ptr] [ptr @global]

define double @f(double %x, double %y) {
  store double %x, ptr @global
  %l = call double @g()
  %b = fmul double %l, %y
  ret double %b
}

define double @g() noinline {
  %l = load double, ptr @global
  ret double %l
}

define void @drive(ptr %input, ptr %output) {
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call { double, double } (...) @__enzyme_autodiff(ptr @f, double %x, double %y)
  store { double, double } %z, ptr %output
  ret void
}
