; A library function without a body may be differentiated directly.
; IN: 0
; OUT: refused
; CORE: 1 1.1283791670955126 0 0 0 0 0 0
declare double @__enzyme_autodiff(ptr, ...)
declare double @__enzyme_fwddiff(ptr, ...)
declare double @sin(double)
declare double @erf(double)
define double @t1(double %x) {
  %r = call double (ptr, ...) @__enzyme_autodiff(ptr @sin, double %x)
  ret double %r
}
define double @t2(double %x) {
  %r = call double (ptr, ...) @__enzyme_fwddiff(ptr @erf, double %x, double 1.0)
  ret double %r
}

define void @drive(ptr %input, ptr %output) {
  %v1 = getelementptr double, ptr %input, i64 0
  %v2 = load double, ptr %v1
  %v3 = call double @t1(double %v2)
  %v4 = getelementptr double, ptr %output, i64 0
  store double %v3, ptr %v4, align 8
  %v5 = getelementptr double, ptr %input, i64 0
  %v6 = load double, ptr %v5
  %v7 = call double @t2(double %v6)
  %v8 = getelementptr double, ptr %output, i64 1
  store double %v7, ptr %v8, align 8
  ret void
}
