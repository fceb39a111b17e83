; Forward with `enzyme_width`, N: N tangents follow each `dup` argument, [N x T] is returned.
; IN: 3 5
; OUT: 30 60 99 0 0 0 0 0
@enzyme_dup = external global i32
@enzyme_width = external global i32
declare [3 x double] @__enzyme_fwddiff(...)

define double @f(double %x, double %y) {
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  ret double %b
}

define void @drive(ptr %input, ptr %output) {
  %dup = load i32, ptr @enzyme_dup
  %width = load i32, ptr @enzyme_width
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call [3 x double] (...) @__enzyme_fwddiff(ptr @f, i32 %width, i32 3, i32 %dup, double %x, double 1.0, double 2.0, double 3.0, i32 %dup, double %y, double 0.0, double 0.0, double 1.0)
  store [3 x double] %z, ptr %output
  ret void
}
