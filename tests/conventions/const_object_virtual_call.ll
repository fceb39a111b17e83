; A virtual call of a const object differentiates what is called.
; IN: 3
; OUT: refused
; CORE: 6 0 0 0 0 0 0 0
%C = type { ptr, i64 }
@vt = internal constant [1 x ptr] [ptr @m]
declare double @__enzyme_autodiff(ptr, ...)
define double @m(ptr %this, double %x) noinline {
  %m = fmul double %x, %x
  ret double %m
}
define double @f(ptr %c, double %x) {
  %t = load ptr, ptr %c
  %fn = load ptr, ptr %t
  %r = call double %fn(ptr %c, double %x)
  ret double %r
}
define double @test(double %x) {
  %c = alloca %C
  store ptr @vt, ptr %c
  %r = call double (ptr, ...) @__enzyme_autodiff(ptr @f, metadata !"enzyme_const", ptr %c, double %x)
  ret double %r
}

define void @drive(ptr %input, ptr %output) {
  %v1 = getelementptr double, ptr %input, i64 0
  %v2 = load double, ptr %v1
  %v3 = call double @test(double %v2)
  %v4 = getelementptr double, ptr %output, i64 0
  store double %v3, ptr %v4, align 8
  ret void
}
