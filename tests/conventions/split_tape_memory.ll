; Split with `enzyme_tape`, memory, and no size: the caller holds the tape in that memory, which is large enough.
; IN: 3 5 10 20
; OUT: 90 0 9 0 45 5 312 20
@enzyme_dup = external global i32
@enzyme_out = external global i32
@enzyme_tape = external global i32
@enzyme_allocated = external global i32
declare double @__enzyme_augmentfwd(...)
declare double @__enzyme_reverse(...)

define double @g(ptr %p, double %y) {
  %x = load double, ptr %p
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  store double %b, ptr %p
  ret double %a
}

define void @drive(ptr %input, ptr %output) {
  %dup = load i32, ptr @enzyme_dup
  %out = load i32, ptr @enzyme_out
  %tape = load i32, ptr @enzyme_tape
  %alloc = load i32, ptr @enzyme_allocated
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %p = getelementptr double, ptr %input, i64 0
  %s = getelementptr double, ptr %input, i64 2
  %s2 = getelementptr double, ptr %input, i64 3
  %held = alloca [64 x i8], align 16
  %t = call double (...) @__enzyme_augmentfwd(ptr @g, i32 %tape, ptr %held, i32 %dup, ptr %p, ptr %s, i32 %out, double %y)
  %o2 = getelementptr double, ptr %output, i64 2
  store double %t, ptr %o2
  %z = call double (...) @__enzyme_reverse(ptr @g, i32 %tape, ptr %held, i32 %dup, ptr %p, ptr %s, i32 %out, double %y, double 2.0)
  store double %z, ptr %output
  %back = getelementptr double, ptr %output, i64 4
  %memory = load [4 x double], ptr %input
  store [4 x double] %memory, ptr %back
  ret void
}
