; RUN: lower %s -o -
; FAIL: 2
define double @f(double %x, i1 %c) {
  br i1 %c, label %a, label %b
a:
  %y = fmul double %x, %x
  br label %b
b:
  ret double %y
}
