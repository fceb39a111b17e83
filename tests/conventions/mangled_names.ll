; A callee is recognised when its name contains the entry point's name.
; IN: 3 5
; OUT: 30 9 0 0 0 0 0 0
@enzyme_out = external global i32
declare { double, double } @_Z17__enzyme_autodiffIdEvz(...)

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
  %z = call { double, double } (...) @_Z17__enzyme_autodiffIdEvz(ptr @f, i32 %out, double %x, i32 %out, double %y)
  store { double, double } %z, ptr %output
  ret void
}
