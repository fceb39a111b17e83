; A function called with an argument too many, or without one that it does not use.
; IN: 3
; OUT: crashed
; CORE: 12 0 0 0 0 0 0 0
declare double @__enzyme_autodiff(ptr, ...)
define double @g(double %x, i32 %n) noinline {
  %m = fmul double %x, %x
  ret double %m
}
define double @f(double %x) {
  %m = call double (double, i32, i32) @g(double %x, i32 3, i32 4)
  %k = call double (...) @g(double %x)
  %s = fadd double %m, %k
  ret double %s
}
define double @test(double %x, double %y) {
  %r = call double (ptr, ...) @__enzyme_autodiff(ptr @f, double %x)
  ret double %r
}

define void @drive(ptr %input, ptr %output) {
  %v1 = getelementptr double, ptr %input, i64 0
  %v2 = load double, ptr %v1
  %v3 = getelementptr double, ptr %input, i64 1
  %v4 = load double, ptr %v3
  %v5 = call double @test(double %v2, double %v4)
  %v6 = getelementptr double, ptr %output, i64 0
  store double %v5, ptr %v6, align 8
  ret void
}
