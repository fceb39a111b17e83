; Reverse with `enzyme_primal_return` and nothing `out`: the primal result is returned bare.
; IN: 3 5 10 20
; OUT: 9 0 0 0 45 5 306 20
@enzyme_dup = external global i32
@enzyme_const = external global i32
@enzyme_primal_return = external global i32
declare double @__enzyme_autodiff(...)

define double @g(ptr %p, double %y) {
  %x = load double, ptr %p
  %a = fmul double %x, %x
  %b = fmul double %a, %y
  store double %b, ptr %p
  ret double %a
}

define void @drive(ptr %input, ptr %output) {
  %dup = load i32, ptr @enzyme_dup
  %const = load i32, ptr @enzyme_const
  %primal = load i32, ptr @enzyme_primal_return
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %p = getelementptr double, ptr %input, i64 0
  %s = getelementptr double, ptr %input, i64 2
  %s2 = getelementptr double, ptr %input, i64 3
  %z = call double (...) @__enzyme_autodiff(ptr @g, i32 %primal, i32 %dup, ptr %p, ptr %s, i32 %const, double %y)
  store double %z, ptr %output
  %back = getelementptr double, ptr %output, i64 4
  %memory = load [4 x double], ptr %input
  store [4 x double] %memory, ptr %back
  ret void
}
