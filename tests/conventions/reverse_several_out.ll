; Reverse: derivatives of several `out` arguments are returned as a struct, in the order of the arguments.
; IN: 3 5
; OUT: 30 9 0 0 0 0 0 0
@enzyme_out = external global i32
declare { double, double } @__enzyme_autodiff(...)

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
  %z = call { double, double } (...) @__enzyme_autodiff(ptr @f, i32 %out, double %x, i32 %out, double %y)
  store { double, double } %z, ptr %output
  ret void
}
