; The tape of `__enzyme_fwdsplit` holds what has been overwritten since.
; IN: 3 5
; OUT: 6 27 0 0 0 0 0 0
@enzyme_dup = external global i32
declare { ptr, double } @__enzyme_augmentfwd(...)
declare double @__enzyme_fwdsplit(...)

define double @f(ptr %p) {
  %x = load double, ptr %p
  %a = fmul double %x, %x
  store double %a, ptr %p
  %b = fmul double %a, %x
  ret double %b
}

define void @drive(ptr %input, ptr %output) {
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  store double 1.0, ptr %output
  %t = call { ptr, double } (...) @__enzyme_augmentfwd(ptr @f, ptr %input, ptr %output)
  %tape = extractvalue { ptr, double } %t, 0
  %z = call double (...) @__enzyme_fwdsplit(ptr @f, ptr %input, ptr %output, ptr %tape)
  %o1 = getelementptr double, ptr %output, i64 1
  store double %z, ptr %o1
  ret void
}
