; Reverse with `enzyme_width` and `enzyme_primal_return`: {R, [N x T], ...}.
; IN: 3 5
; OUT: 45 30 30 30 9 9 9 0
@enzyme_out = external global i32
@enzyme_width = external global i32
@enzyme_primal_return = external global i32
declare { double, [3 x double], [3 x double] } @__enzyme_autodiff(...)

define double @f(double %x, double %y) {
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  ret double %b
}

define void @drive(ptr %input, ptr %output) {
  %out = load i32, ptr @enzyme_out
  %width = load i32, ptr @enzyme_width
  %primal = load i32, ptr @enzyme_primal_return
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call { double, [3 x double], [3 x double] } (...) @__enzyme_autodiff(ptr @f, i32 %primal, i32 %width, i32 3, i32 %out, double %x, i32 %out, double %y)
  store { double, [3 x double], [3 x double] } %z, ptr %output
  ret void
}
