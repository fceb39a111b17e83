; Split with `enzyme_noret`: the primal result is not returned.
; IN: 3 5 10 20
; OUT: 90 0 0 0 45 5 312 20
@enzyme_dup = external global i32
@enzyme_out = external global i32
@enzyme_noret = external global i32
declare ptr @__enzyme_augmentfwd(...)
declare double @__enzyme_reverse(...)

define double @g(ptr %p, double %y) {
  %x = load double, ptr %p
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  store double %b, ptr %p
  ret double %a
}

define void @drive(ptr %input, ptr %output) {
  %dup = load i32, ptr @enzyme_dup
  %out = load i32, ptr @enzyme_out
  %noret = load i32, ptr @enzyme_noret
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %p = getelementptr double, ptr %input, i64 0
  %s = getelementptr double, ptr %input, i64 2
  %s2 = getelementptr double, ptr %input, i64 3
  %t = call ptr (...) @__enzyme_augmentfwd(ptr @g, i32 %noret, i32 %dup, ptr %p, ptr %s, i32 %out, double %y)
  %z = call double (...) @__enzyme_reverse(ptr @g, i32 %noret, i32 %dup, ptr %p, ptr %s, i32 %out, double %y, double 2.0, ptr %t)
  store double %z, ptr %output
  %back = getelementptr double, ptr %output, i64 4
  %memory = load [4 x double], ptr %input
  store [4 x double] %memory, ptr %back
  ret void
}
