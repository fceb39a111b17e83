; A declared function whose metadata name its rule, differentiated directly.
; IN: 3
; OUT: refused unresolved symbol ext
; CORE: 60 0 0 0 0 0 0 0
declare double @__enzyme_autodiff(ptr, ...)
declare !enzyme_augment !0 !enzyme_gradient !1 double @ext(double)
define internal { double, double } @aug(double %x) {
  %m = fmul double %x, %x
  %c = insertvalue { double, double } undef, double %x, 0
  %d = insertvalue { double, double } %c, double %m, 1
  ret { double, double } %d
}
define internal { double } @grad(double %x, double %d, double %tape) {
  %m = fmul double %tape, %d
  %n = fmul double %m, 20.0
  %c = insertvalue { double } undef, double %n, 0
  ret { double } %c
}
define double @test(double %x) {
  %r = call double (ptr, ...) @__enzyme_autodiff(ptr @ext, double %x)
  ret double %r
}
!0 = !{ptr @aug}
!1 = !{ptr @grad}

define void @drive(ptr %input, ptr %output) {
  %v1 = getelementptr double, ptr %input, i64 0
  %v2 = load double, ptr %v1
  %v3 = call double @test(double %v2)
  %v4 = getelementptr double, ptr %output, i64 0
  store double %v3, ptr %v4, align 8
  ret void
}
