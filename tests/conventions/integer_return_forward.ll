; Forward of a function that returns an integer returns nothing.
; IN: 3
; OUT: 1 0 0 0 0 0 0 0
@enzyme_dup = external global i32
declare void @__enzyme_fwddiff(...)

define i64 @r(double %x) {
  %q = fptosi double %x to i64
  ret i64 %q
}

define void @drive(ptr %input, ptr %output) {
  %dup = load i32, ptr @enzyme_dup
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  call void (...) @__enzyme_fwddiff(ptr @r, i32 %dup, double %x, double 1.0)
  store double 1.0, ptr %output
  ret void
}
