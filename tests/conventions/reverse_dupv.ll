; Reverse with `enzyme_dupv`, stride: the argument and one base address stand for N shadows `stride` bytes apart.
; IN: 3 5 10 20
; OUT: 90 180 0 0 45 5 306 606
@enzyme_out = external global i32
@enzyme_width = external global i32
@enzyme_dupv = external global i32
declare [2 x double] @__enzyme_autodiff(...)

define double @g(ptr %p, double %y) {
  %x = load double, ptr %p
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  store double %b, ptr %p
  ret double %a
}

define void @drive(ptr %input, ptr %output) {
  %out = load i32, ptr @enzyme_out
  %width = load i32, ptr @enzyme_width
  %dupv = load i32, ptr @enzyme_dupv
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %p = getelementptr double, ptr %input, i64 0
  %s = getelementptr double, ptr %input, i64 2
  %s2 = getelementptr double, ptr %input, i64 3
  %z = call [2 x double] (...) @__enzyme_autodiff(ptr @g, i32 %width, i32 2, i32 %dupv, i64 8, ptr %p, ptr %s, i32 %out, double %y)
  store [2 x double] %z, ptr %output
  %back = getelementptr double, ptr %output, i64 4
  %memory = load [4 x double], ptr %input
  store [4 x double] %memory, ptr %back
  ret void
}
