; An exponent as a number, what is rounded by a large number, and the power of two made of that have no derivative.
; IN: 3
; OUT: crashed
; CORE: 35 0 0 0 0 0 0 0
declare double @__enzyme_autodiff(...)

define double @f(double %x) {
  %i = bitcast double %x to i64
  %high = lshr i64 %i, 32
  %half = trunc i64 %high to i32
  %exponent = ashr i32 %half, 20
  %k = sub i32 %exponent, 1000
  %e = sitofp i32 %k to double
  %large = fadd double %x, 6755399441055744.0
  %l = bitcast double %large to i64
  %m = sub i64 %l, 4843621399236968448
  %n = sitofp i64 %m to double
  %biased = add i64 %m, 1023
  %power = shl i64 %biased, 52
  %p = bitcast i64 %power to double
  %s = fadd double %e, %n
  %t = fadd double %s, %p
  %r = fmul double %t, %x
  ret double %r
}

define void @drive(ptr %input, ptr %output) {
  %x = load double, ptr %input
  %g = call double (...) @__enzyme_autodiff(ptr @f, double %x)
  store double %g, ptr %output
  ret void
}
