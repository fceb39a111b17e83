; `__enzyme_fwdsplit` with a width returns an array of tangents.
; IN: 3 5
; OUT: 30 9 0 0 0 0 0 0
@enzyme_dup = external global i32
declare { ptr, double } @__enzyme_augmentfwd(...)
declare [2 x double] @__enzyme_fwdsplit(...)

define double @f(double %x, double %y) {
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  ret double %b
}

define void @drive(ptr %input, ptr %output) {
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %dup = load i32, ptr @enzyme_dup
  %t = call { ptr, double } (...) @__enzyme_augmentfwd(ptr @f, metadata !"enzyme_width", i64 2, i32 %dup, double %x, double 0.0, double 0.0, i32 %dup, double %y, double 0.0, double 0.0)
  %tape = extractvalue { ptr, double } %t, 0
  %z = call [2 x double] (...) @__enzyme_fwdsplit(ptr @f, metadata !"enzyme_width", i64 2, i32 %dup, double %x, double 1.0, double 0.0, i32 %dup, double %y, double 0.0, double 1.0, ptr %tape)
  store [2 x double] %z, ptr %output
  ret void
}
