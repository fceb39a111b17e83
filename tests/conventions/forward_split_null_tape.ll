; A tape that holds nothing may be null.
; IN: 3
; OUT: 2 0 0 0 0 0 0 0
declare double @__enzyme_fwdsplit(...)
define double @f(double %x) {
  %m = fadd double %x, %x
  ret double %m
}
define double @test(double %x) {
  %r = call double (...) @__enzyme_fwdsplit(ptr @f, double %x, double 1.0, ptr null)
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
