; Forward with `enzyme_width` and `enzyme_primal_return`: also accepted as [N+1 x R], the primal first.
; IN: 3 5
; OUT: 45 30 60 90 0 0 0 0
@enzyme_dup = external global i32
@enzyme_const = external global i32
@enzyme_width = external global i32
@enzyme_primal_return = external global i32
declare [4 x double] @__enzyme_fwddiff(...)

define double @f(double %x, double %y) {
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  ret double %b
}

define void @drive(ptr %input, ptr %output) {
  %dup = load i32, ptr @enzyme_dup
  %const = load i32, ptr @enzyme_const
  %width = load i32, ptr @enzyme_width
  %primal = load i32, ptr @enzyme_primal_return
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call [4 x double] (...) @__enzyme_fwddiff(ptr @f, i32 %width, i32 3, i32 %primal, i32 %dup, double %x, double 1.0, double 2.0, double 3.0, i32 %const, double %y)
  store [4 x double] %z, ptr %output
  ret void
}
