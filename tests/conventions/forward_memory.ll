; Forward: shadow memory afterwards is J of the shadow before.
; IN: 3 5 10 20
; OUT: 60 0 0 0 45 5 309 20
@enzyme_dup = external global i32
declare double @__enzyme_fwddiff(...)

define double @g(ptr %p, double %y) {
  %x = load double, ptr %p
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  store double %b, ptr %p
  ret double %a
}

define void @drive(ptr %input, ptr %output) {
  %dup = load i32, ptr @enzyme_dup
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %p = getelementptr double, ptr %input, i64 0
  %s = getelementptr double, ptr %input, i64 2
  %s2 = getelementptr double, ptr %input, i64 3
  %z = call double (...) @__enzyme_fwddiff(ptr @g, i32 %dup, ptr %p, ptr %s, i32 %dup, double %y, double 1.0)
  store double %z, ptr %output
  %back = getelementptr double, ptr %output, i64 4
  %memory = load [4 x double], ptr %input
  store [4 x double] %memory, ptr %back
  ret void
}
