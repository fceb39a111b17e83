; `__enzyme_fwdsplit`: forward with the tape of an augmented call.
; IN: 3 5
; OUT: 30 0 0 0 0 0 0 0
@enzyme_dup = external global i32
declare { ptr, double } @__enzyme_augmentfwd(...)
declare double @__enzyme_fwdsplit(...)

define double @f(double %x, double %y) {
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  ret double %b
}

define void @drive(ptr %input, ptr %output) {
  %dup = load i32, ptr @enzyme_dup
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %t = call { ptr, double } (...) @__enzyme_augmentfwd(ptr @f, i32 %dup, double %x, double 1.0, i32 %dup, double %y, double 0.0)
  %tp = extractvalue { ptr, double } %t, 0
  %z = call double (...) @__enzyme_fwdsplit(ptr @f, i32 %dup, double %x, double 1.0, i32 %dup, double %y, double 0.0, ptr %tp)
  store double %z, ptr %output
  ret void
}
