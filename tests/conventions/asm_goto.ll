; Inline assembly that may jump (`callbr`) and touches no number.
; IN: 3
; OUT: crashed
; CORE: 6 0 0 0 0 0 0 0
declare double @__enzyme_autodiff(...)
define double @f(double %x) {
entry:
  callbr void asm sideeffect "# $0", "!i,~{dirflag},~{fpsr},~{flags}"() to label %ok [label %other]
ok:
  %m = fmul double %x, %x
  ret double %m
other:
  ret double %x
}
define double @test(double %x) {
  %r = call double (...) @__enzyme_autodiff(ptr @f, double %x)
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
