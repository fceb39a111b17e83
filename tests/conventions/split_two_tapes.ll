; Split: tapes are independent, two augmented calls may be reversed in any order.
; IN: 3 5
; OUT: 30 9 30 25 0 0 0 0
@enzyme_out = external global i32
declare { ptr, double } @__enzyme_augmentfwd(...)
declare { double, double } @__enzyme_reverse(...)

define double @f(double %x, double %y) {
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  ret double %b
}

define void @drive(ptr %input, ptr %output) {
  %out = load i32, ptr @enzyme_out
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %t = call { ptr, double } (...) @__enzyme_augmentfwd(ptr @f, i32 %out, double %x, i32 %out, double %y)
  %u = call { ptr, double } (...) @__enzyme_augmentfwd(ptr @f, i32 %out, double %y, i32 %out, double %x)
  %t0 = extractvalue { ptr, double } %t, 0
  %u0 = extractvalue { ptr, double } %u, 0
  %z = call { double, double } (...) @__enzyme_reverse(ptr @f, i32 %out, double %x, i32 %out, double %y, double 1.0, ptr %t0)
  store { double, double } %z, ptr %output
  %z2 = call { double, double } (...) @__enzyme_reverse(ptr @f, i32 %out, double %y, i32 %out, double %x, double 1.0, ptr %u0)
  %o2 = getelementptr double, ptr %output, i64 2
  store { double, double } %z2, ptr %o2
  ret void
}
