; Forward: unmarked floats and pointers are `dup`, integers `const`.
; IN: 3 5 10 20
; OUT: 110 0 0 0 3 5 10 20
declare double @__enzyme_fwddiff(...)

define double @s(ptr %p, i64 %n) {
  %q = getelementptr double, ptr %p, i64 1
  %x = load double, ptr %p
  %y = load double, ptr %q
  %a = fmul double %x, %y
  ret double %a
}

define void @drive(ptr %input, ptr %output) {
  %p = getelementptr double, ptr %input, i64 0
  %s = getelementptr double, ptr %input, i64 2
  %s2 = getelementptr double, ptr %input, i64 3
  %z = call double (...) @__enzyme_fwddiff(ptr @s, ptr %p, ptr %s, i64 7)
  store double %z, ptr %output
  %back = getelementptr double, ptr %output, i64 4
  %memory = load [4 x double], ptr %input
  store [4 x double] %memory, ptr %back
  ret void
}
