; Forward of a function that returns a pointer returns the shadow of that pointer.
; IN: 3 5 10 20
; OUT: 20 0 0 0 0 0 0 0
@enzyme_dup = external global i32
declare ptr @__enzyme_fwddiff(...)

define ptr @r(ptr %p) {
  %q = getelementptr double, ptr %p, i64 1
  ret ptr %q
}

define void @drive(ptr %input, ptr %output) {
  %dup = load i32, ptr @enzyme_dup
  %p = getelementptr double, ptr %input, i64 0
  %s = getelementptr double, ptr %input, i64 2
  %s2 = getelementptr double, ptr %input, i64 3
  %z = call ptr (...) @__enzyme_fwddiff(ptr @r, i32 %dup, ptr %p, ptr %s)
  %v = load double, ptr %z
  store double %v, ptr %output
  ret void
}
