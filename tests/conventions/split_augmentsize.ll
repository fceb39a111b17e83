; `__enzyme_augmentsize` takes the activities without the arguments and returns the tape's bytes (here one double).
; IN: 3 5
; OUT: 8 0 0 0 0 0 0 0
; CORE: 24 0 0 0 0 0 0 0
@enzyme_dup = external global i32
@enzyme_out = external global i32
declare i64 @__enzyme_augmentsize(...)

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
  %z = call i64 (...) @__enzyme_augmentsize(ptr @g, i32 %dup, i32 %out)
  %d = sitofp i64 %z to double
  store double %d, ptr %output
  ret void
}
