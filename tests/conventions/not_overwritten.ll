; `enzyme_not_overwritten` promises that nobody overwrites the argument.
; IN: 3 5
; OUT: 6 0 0 0 0 0 0 0
declare void @__enzyme_autodiff(...)

define double @f(ptr %p) {
  %x = load double, ptr %p
  %a = fmul double %x, %x
  ret double %a
}

define void @drive(ptr %input, ptr %output) {
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  call void (...) @__enzyme_autodiff(ptr @f, metadata !"enzyme_not_overwritten", ptr %input, ptr %output)
  ret void
}
