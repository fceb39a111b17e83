; Reverse with `enzyme_primal_return`: the primal result comes first in the struct.
; IN: 3 5
; OUT: 45 30 9 0 0 0 0 0
@enzyme_out = external global i32
@enzyme_primal_return = external global i32
declare { double, double, double } @__enzyme_autodiff(...)

define double @f(double %x, double %y) {
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  ret double %b
}

define void @drive(ptr %input, ptr %output) {
  %out = load i32, ptr @enzyme_out
  %primal = load i32, ptr @enzyme_primal_return
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call { double, double, double } (...) @__enzyme_autodiff(ptr @f, i32 %primal, i32 %out, double %x, i32 %out, double %y)
  store { double, double, double } %z, ptr %output
  ret void
}
