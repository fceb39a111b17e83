; Split: `enzyme_primal_return` is refused (augmentfwd returns the primal result anyway).
; IN: 3 5 10 20
; OUT: refused enzyme_primal_return not available
; CORE: refused enzyme_primal_return is not available
@enzyme_dup = external global i32
@enzyme_out = external global i32
@enzyme_primal_return = external global i32
@enzyme_tape = external global i32
declare { ptr, double } @__enzyme_augmentfwd(...)
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
  %primal = load i32, ptr @enzyme_primal_return
  %tape = load i32, ptr @enzyme_tape
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %p = getelementptr double, ptr %input, i64 0
  %s = getelementptr double, ptr %input, i64 2
  %s2 = getelementptr double, ptr %input, i64 3
  %t = call { ptr, double } (...) @__enzyme_augmentfwd(ptr @g, i32 %primal, i32 %dup, ptr %p, ptr %s, i32 %out, double %y)
  %tape.1 = extractvalue { ptr, double } %t, 0
  %primal.1 = extractvalue { ptr, double } %t, 1
  %o2 = getelementptr double, ptr %output, i64 2
  store double %primal.1, ptr %o2
  %z = call double (...) @__enzyme_reverse(ptr @g, i32 %primal, i32 %dup, ptr %p, ptr %s, i32 %out, double %y, double 2.0, ptr %tape.1)
  store double %z, ptr %output
  %back = getelementptr double, ptr %output, i64 4
  %memory = load [4 x double], ptr %input
  store [4 x double] %memory, ptr %back
  ret void
}
