; With a width, the shadows of an argument may come as one array.
; IN: 3 5
; OUT: crashed
; CORE: 30 9 0 0 0 0 0 0
declare [2 x double] @__enzyme_fwddiff(...)

define double @f(double %x, double %y) {
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  ret double %b
}

define void @drive(ptr %input, ptr %output) {
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call [2 x double] (...) @__enzyme_fwddiff(ptr @f, metadata !"enzyme_width", i64 2, double %x, [2 x double] [double 1.0, double 0.0], double %y, [2 x double] [double 0.0, double 1.0])
  store [2 x double] %z, ptr %output
  ret void
}
