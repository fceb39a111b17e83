; `__enzyme_function_like…` {f, name}: f differentiates like the library function.
; IN: 0 5
; OUT: -0.0 0 0 0 0 0 0 0
; CORE: 0 0 0 0 0 0 0 0
declare double @__enzyme_autodiff(...)
@name = private constant [4 x i8] c"cos\00"
@__enzyme_function_like_g = global [2 x ptr] [ptr @g, ptr @name]
@enzyme_const = external global i32

define double @g(double %x) noinline {
  %r = fmul double %x, %x
  ret double %r
}

define double @f(double %x, double %y) {
  %a = call double @g(double %x)
  %b = fmul double %a, %y
  ret double %b
}

define void @drive(ptr %input, ptr %output) {
  %x = load double, ptr %input
  %in1 = getelementptr double, ptr %input, i64 1
  %y = load double, ptr %in1
  %c = load i32, ptr @enzyme_const
  %z = call double (...) @__enzyme_autodiff(ptr @f, double %x, i32 %c, double %y)
  store double %z, ptr %output
  ret void
}
