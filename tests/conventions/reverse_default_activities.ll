; Reverse: unmarked floats are `out`, unmarked pointers `dup`, unmarked integers `const`.
; IN: 3 5 1 2
; OUT: 30 9 0 0 3 5 6 5
declare void @__enzyme_autodiff_s(...)
declare { double, double } @__enzyme_autodiff(...)

define double @s(ptr %p, i64 %n) {
  %q = getelementptr double, ptr %p, i64 1
  %x = load double, ptr %p
  %y = load double, ptr %q
  %a = fmul double %x, %y
  ret double %a
}
define double @f(double %x, double %y) {
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  ret double %b
}

define void @drive(ptr %input, ptr %output) {
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %p = getelementptr double, ptr %input, i64 0
  %s = getelementptr double, ptr %input, i64 2
  %s2 = getelementptr double, ptr %input, i64 3
  call void (...) @__enzyme_autodiff_s(ptr @s, ptr %p, ptr %s, i64 7)
  %z = call { double, double } (...) @__enzyme_autodiff(ptr @f, double %x, double %y)
  store { double, double } %z, ptr %output
  %back = getelementptr double, ptr %output, i64 4
  %memory = load [4 x double], ptr %input
  store [4 x double] %memory, ptr %back
  ret void
}
