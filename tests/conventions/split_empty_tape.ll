; Split: a tape pointer is returned and taken even when nothing must be kept.
; IN: 3 5
; OUT: 2 2 8 0 0 0 0 0
@enzyme_out = external global i32
@enzyme_primal_return = external global i32
@enzyme_tape = external global i32
declare { ptr, double } @__enzyme_augmentfwd(...)
declare { double, double } @__enzyme_reverse(...)

define double @f(double %x, double %y) {
  %b = fadd double %x, %y
  ret double %b
}

define void @drive(ptr %input, ptr %output) {
  %out = load i32, ptr @enzyme_out
  %primal = load i32, ptr @enzyme_primal_return
  %tape = load i32, ptr @enzyme_tape
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %t = call { ptr, double } (...) @__enzyme_augmentfwd(ptr @f, i32 %out, double %x, i32 %out, double %y)
  %tape.1 = extractvalue { ptr, double } %t, 0
  %primal.1 = extractvalue { ptr, double } %t, 1
  %o2 = getelementptr double, ptr %output, i64 2
  store double %primal.1, ptr %o2
  %z = call { double, double } (...) @__enzyme_reverse(ptr @f, i32 %out, double %x, i32 %out, double %y, double 2.0, ptr %tape.1)
  store { double, double } %z, ptr %output
  ret void
}
