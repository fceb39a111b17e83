; Reverse: derivatives with respect to memory that is only read are added to the shadow.
; IN: 3 5 10 20
; OUT: 0 0 0 0 3 5 15 23
@enzyme_dup = external global i32
@enzyme_const = external global i32
declare void @__enzyme_autodiff(...)

define double @s(ptr %p, i64 %n) {
  %q = getelementptr double, ptr %p, i64 1
  %x = load double, ptr %p
  %y = load double, ptr %q
  %a = fmul double %x, %y
  ret double %a
}

define void @drive(ptr %input, ptr %output) {
  %dup = load i32, ptr @enzyme_dup
  %const = load i32, ptr @enzyme_const
  %p = getelementptr double, ptr %input, i64 0
  %s = getelementptr double, ptr %input, i64 2
  %s2 = getelementptr double, ptr %input, i64 3
  call void (...) @__enzyme_autodiff(ptr @s, i32 %dup, ptr %p, ptr %s, i32 %const, i64 7)
  %back = getelementptr double, ptr %output, i64 4
  %memory = load [4 x double], ptr %input
  store [4 x double] %memory, ptr %back
  ret void
}
