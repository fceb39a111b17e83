; Reverse of a function that returns an integer: no seed, derivatives are zero.
; IN: 3
; OUT: 0 0 0 0 0 0 0 0
@enzyme_out = external global i32
declare double @__enzyme_autodiff(...)

define i64 @r(double %x) {
  %q = fptosi double %x to i64
  ret i64 %q
}

define void @drive(ptr %input, ptr %output) {
  %out = load i32, ptr @enzyme_out
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call double (...) @__enzyme_autodiff(ptr @r, i32 %out, double %x)
  store double %z, ptr %output
  ret void
}
