; RUN: lower %s -o -
; FAIL: 2
define double @f(float %x) {
  %y = fadd float %x, %x
  ret double %y
}
