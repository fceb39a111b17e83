; Split of a function that returns an integer: {tape, primal}, and reverse takes no seed.
; IN: 3 5 10 20
; OUT: 3 0 0 0 9 5 60 20
@enzyme_dup = external global i32
declare { ptr, i64 } @__enzyme_augmentfwd(...)
declare void @__enzyme_reverse(...)

define i64 @r(ptr %p) {
  %x = load double, ptr %p
  %y = fmul double %x, %x
  store double %y, ptr %p
  %q = fptosi double %x to i64
  ret i64 %q
}

define void @drive(ptr %input, ptr %output) {
  %dup = load i32, ptr @enzyme_dup
  %p = getelementptr double, ptr %input, i64 0
  %s = getelementptr double, ptr %input, i64 2
  %s2 = getelementptr double, ptr %input, i64 3
  %t = call { ptr, i64 } (...) @__enzyme_augmentfwd(ptr @r, i32 %dup, ptr %p, ptr %s)
  %t0 = extractvalue { ptr, i64 } %t, 0
  %t1 = extractvalue { ptr, i64 } %t, 1
  %v = sitofp i64 %t1 to double
  store double %v, ptr %output
  call void (...) @__enzyme_reverse(ptr @r, i32 %dup, ptr %p, ptr %s, ptr %t0)
  %back = getelementptr double, ptr %output, i64 4
  %memory = load [4 x double], ptr %input
  store [4 x double] %memory, ptr %back
  ret void
}
