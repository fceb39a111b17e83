; RUN: lower %s -o -
; FAIL: 2
double f(double x) { return x * x; }
