; `__enzyme_inactivefn_*`: calls of the function carry no derivative.
; IN: 3 5
; OUT: 1 0 0 0 0 0 0 0
@enzyme_out = external global i32
declare double @__enzyme_autodiff(...)

@__enzyme_inactivefn_1 = global [1 x ptr] [ptr @inner]
define double @inner(double %x) noinline {
  %a = fmul double %x, %x
  ret double %a
}
define double @f(double %x) {
  %a = call double @inner(double %x)
  %b = fadd double %a, %x
  ret double %b
}

define void @drive(ptr %input, ptr %output) {
  %out = load i32, ptr @enzyme_out
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call double (...) @__enzyme_autodiff(ptr @f, i32 %out, double %x)
  store double %z, ptr %output
  ret void
}
