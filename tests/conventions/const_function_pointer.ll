; A call through a const function pointer: found by its address (Enzyme takes it for inactive).
; IN: 3
; OUT: 0 0 0 0 0 0 0 0
; CORE: 6 0 0 0 0 0 0 0
declare double @__enzyme_autodiff(...)
define double @sq(double %v) noinline {
  %m = fmul double %v, %v
  ret double %m
}
define double @cu(double %v) noinline {
  %m = fmul double %v, 5.0
  ret double %m
}
define double @f(ptr %fn, double %x) {
  %r = call double %fn(double %x)
  ret double %r
}
define double @test(double %x) {
  %c = fcmp ogt double %x, 0.0
  %s = select i1 %c, ptr @sq, ptr @cu
  %r = call double (...) @__enzyme_autodiff(ptr @f, metadata !"enzyme_const", ptr %s, double %x)
  ret double %r
}

define void @drive(ptr %input, ptr %output) {
  %v1 = getelementptr double, ptr %input, i64 0
  %v2 = load double, ptr %v1
  %v3 = call double @test(double %v2)
  %v4 = getelementptr double, ptr %output, i64 0
  store double %v3, ptr %v4, align 8
  ret void
}
