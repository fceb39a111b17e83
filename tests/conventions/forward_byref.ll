; `enzyme_byref, bytes`: the value, and its shadow, are behind the pointers passed.
; IN: 3 5
; OUT: crashed
; CORE: 240 0 0 0 0 0 0 0
declare double @__enzyme_fwddiff(...)

define double @f(double %x, double %y) {
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  ret double %b
}

define void @drive(ptr %input, ptr %output) {
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %z = call double (...) @__enzyme_fwddiff(ptr @f, metadata !"enzyme_byref", i64 8, ptr %input, ptr %in1, double %y, double 10.0)
  store double %z, ptr %output
  ret void
}
