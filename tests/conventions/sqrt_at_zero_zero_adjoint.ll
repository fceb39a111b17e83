; The derivative of sqrt at 0 is 0 where its adjoint is zero (not 0 times infinity), even without strong zero.
; IN: 0 0
; OUT: 0 0 0 0 0 0 0 0
@enzyme_out = external global i32
declare { double, double } @__enzyme_autodiff(...)

define double @f(double %x, double %y) {
  %s = call double @llvm.sqrt.f64(double %x)
  %z = fmul double %s, %y
  ret double %z
}
declare double @llvm.sqrt.f64(double)

define void @drive(ptr %input, ptr %output) {
  %out = load i32, ptr @enzyme_out
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call { double, double } (...) @__enzyme_autodiff(ptr @f, i32 %out, double %x, i32 %out, double %y)
  store { double, double } %z, ptr %output
  ret void
}
