; A registered gradient without pointers serves every lane.
; IN: 3
; OUT: crashed
; CORE: 3 3 0 0 0 0 0 0
@__enzyme_register_gradient_g = internal global [3 x ptr] [ptr @g, ptr @g_aug, ptr @g_rev], align 16
declare [2 x double] @__enzyme_autodiff(...)
define double @g(double %x) noinline {
  %m = fmul double %x, %x
  ret double %m
}
define double @g_aug(double %x) noinline {
  %m = fmul double %x, %x
  ret double %m
}
define { double } @g_rev(double %x, double %d) noinline {
  %m = fmul double %x, %d
  %r = insertvalue { double } undef, double %m, 0
  ret { double } %r
}
define double @f(double %x) {
  %r = call double @g(double %x)
  ret double %r
}
define [2 x double] @test(double %x) {
  %r = call [2 x double] (...) @__enzyme_autodiff(ptr @f, metadata !"enzyme_width", i64 2, double %x)
  ret [2 x double] %r
}

define void @drive(ptr %input, ptr %output) {
  %v1 = getelementptr double, ptr %input, i64 0
  %v2 = load double, ptr %v1
  %v3 = call [2 x double] @test(double %v2)
  %v5 = extractvalue [2 x double] %v3, 0
  %v6 = getelementptr double, ptr %output, i64 0
  store double %v5, ptr %v6, align 8
  %v7 = extractvalue [2 x double] %v3, 1
  %v8 = getelementptr double, ptr %output, i64 1
  store double %v7, ptr %v8, align 8
  ret void
}
