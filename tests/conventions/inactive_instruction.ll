; Metadata `!enzyme_inactive`: what the instruction gives has no derivative (the wheel's -O3 loses it).
; IN: 3
; OUT: 6 0 0 0 0 0 0 0
; CORE: 3 0 0 0 0 0 0 0
declare double @__enzyme_autodiff(ptr, ...)
define double @f(double %x) {
  %l = fmul double %x, 1.0, !enzyme_inactive !0
  %m = fmul double %x, %l
  ret double %m
}
define double @test(double %x) {
  %r = call double (ptr, ...) @__enzyme_autodiff(ptr @f, double %x)
  ret double %r
}
!0 = !{}

define void @drive(ptr %input, ptr %output) {
  %v1 = getelementptr double, ptr %input, i64 0
  %v2 = load double, ptr %v1
  %v3 = call double @test(double %v2)
  %v4 = getelementptr double, ptr %output, i64 0
  store double %v3, ptr %v4, align 8
  ret void
}
