; Forward with `enzyme_primal_return`: {primal, tangent}.
; IN: 3 5
; OUT: 45 30 0 0 0 0 0 0
@enzyme_dup = external global i32
@enzyme_const = external global i32
@enzyme_primal_return = external global i32
declare { double, double } @__enzyme_fwddiff(...)

define double @f(double %x, double %y) {
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  ret double %b
}

define void @drive(ptr %input, ptr %output) {
  %dup = load i32, ptr @enzyme_dup
  %const = load i32, ptr @enzyme_const
  %primal = load i32, ptr @enzyme_primal_return
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call { double, double } (...) @__enzyme_fwddiff(ptr @f, i32 %primal, i32 %dup, double %x, double 1.0, i32 %const, double %y)
  store { double, double } %z, ptr %output
  ret void
}
