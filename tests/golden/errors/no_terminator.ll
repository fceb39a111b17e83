; RUN: lower %s -o -
; FAIL: 2
define double @f(double %x) {
  %y = fmul double %x, %x
}
