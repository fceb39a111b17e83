; A double for a float parameter (C varargs promote): the wheel refuses the cast.
; IN: 3 5
; OUT: refused Cannot cast
; CORE: 30 9 0 0 0 0 0 0
@enzyme_out = external global i32
declare { float, float } @__enzyme_autodiff(...)

define float @f(float %x, float %y) {
  %a = fmul float %x, %x
  %b = fmul float %a, %y
  ret float %b
}

define void @drive(ptr %input, ptr %output) {
  %out = load i32, ptr @enzyme_out
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call { float, float } (...) @__enzyme_autodiff(ptr @f, i32 %out, double %x, i32 %out, double %y)
  %dx = extractvalue { float, float } %z, 0
  %dy = extractvalue { float, float } %z, 1
  %ex = fpext float %dx to double
  %ey = fpext float %dy to double
  store double %ex, ptr %output
  %o1 = getelementptr double, ptr %output, i64 1
  store double %ey, ptr %o1
  ret void
}
