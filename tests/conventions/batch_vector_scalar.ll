; Batch: `enzyme_vector` takes N values, `enzyme_scalar` one; N results are returned as an array.
; IN: 3 5
; OUT: 45 125 0 0 0 0 0 0
@enzyme_width = external global i32
@enzyme_vector = external global i32
@enzyme_scalar = external global i32
declare [2 x double] @__enzyme_batch(...)

define double @f(double %x, double %y) {
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  ret double %b
}

define void @drive(ptr %input, ptr %output) {
  %width = load i32, ptr @enzyme_width
  %vector = load i32, ptr @enzyme_vector
  %scalar = load i32, ptr @enzyme_scalar
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call [2 x double] (...) @__enzyme_batch(ptr @f, i32 %width, i32 2, i32 %vector, double %x, double %y, i32 %scalar, double %y)
  store [2 x double] %z, ptr %output
  ret void
}
