; RUN: lower %s -o -
; Reverse mode of a branch that LLVM turns into a select: the adjoint goes to the chosen side.
declare double @__enzyme_autodiff(...)

define double @f(double %x) {
entry:
  %c = fcmp ogt double %x, 1.0
  br i1 %c, label %large, label %join
large:
  %s = fdiv double 3.0, %x
  br label %join
join:
  %r = phi double [ %s, %large ], [ %x, %entry ]
  ret double %r
}

define double @derivative(double %x) {
  %d = call double (...) @__enzyme_autodiff(ptr @f, double %x)
  ret double %d
}
