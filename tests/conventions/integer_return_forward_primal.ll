; Forward with `enzyme_primal_return` of an integer: the primal alone.
; IN: 3
; OUT: 3 0 0 0 0 0 0 0
@enzyme_dup = external global i32
@enzyme_primal_return = external global i32
declare i64 @__enzyme_fwddiff(...)

define i64 @r(double %x) {
  %q = fptosi double %x to i64
  ret i64 %q
}

define void @drive(ptr %input, ptr %output) {
  %dup = load i32, ptr @enzyme_dup
  %primal = load i32, ptr @enzyme_primal_return
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call i64 (...) @__enzyme_fwddiff(ptr @r, i32 %primal, i32 %dup, double %x, double 1.0)
  %v = sitofp i64 %z to double
  store double %v, ptr %output
  ret void
}
