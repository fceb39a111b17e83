; Metadata `!enzyme_shadow` of a global names its shadow, which receives its derivative, also where it is only read.
; IN: 3
; OUT: crashed
; CORE: 0 3 7 0 0 0 0 0
@g = global double 7.0, !enzyme_shadow !0
@dg = global double 0.0
declare double @__enzyme_autodiff(ptr, ...)
define double @f(double %x) {
  %v = load double, ptr @g
  %m = fmul double %v, %x
  ret double %m
}
define {double, double} @test0(double %x) {
  store volatile double 7.0, ptr @g
  %r = call double (ptr, ...) @__enzyme_autodiff(ptr @f, double %x)
  %d = load double, ptr @dg
  %c = insertvalue { double, double } undef, double %d, 0
  %e = insertvalue { double, double } %c, double %r, 1
  ret { double, double } %e
}
define double @test(double %x) {
  ret double 0.0
}
!0 = !{ptr @dg}

define void @drive(ptr %input, ptr %output) {
  %v1 = getelementptr double, ptr %input, i64 0
  %v2 = load double, ptr %v1
  %v3 = call double @test(double %v2)
  %v4 = getelementptr double, ptr %output, i64 0
  store double %v3, ptr %v4, align 8
  %v5 = getelementptr double, ptr %input, i64 0
  %v6 = load double, ptr %v5
  %v7 = call {double, double} @test0(double %v6)
  %v9 = extractvalue {double, double} %v7, 0
  %v10 = getelementptr double, ptr %output, i64 1
  store double %v9, ptr %v10, align 8
  %v11 = extractvalue {double, double} %v7, 1
  %v12 = getelementptr double, ptr %output, i64 2
  store double %v11, ptr %v12, align 8
  ret void
}
