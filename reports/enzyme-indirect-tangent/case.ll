;! adfuzz = 1
;! name = "f"
;! function = "f"
;! returns = "f64"
;! points = [
;!   [[0.9374465567940529], [0]],
;!   [[0.18965926505598402], [0]],
;!   [[1.2970864611525046], [0]],
;!   [[0.6059722810338671], [0]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "which"
;! layout = "i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [0]

define double @f(double %x, i32 %which) {
  %first = icmp eq i32 %which, 0
  %g = select i1 %first, ptr @square, ptr @cube
  %r = call double %g(double %x)
  %s = fmul double %r, %x
  ret double %s
}

define internal double @square(double %v) {
  %m = fmul double %v, %v
  ret double %m
}

define internal double @cube(double %v) {
  %m = fmul double %v, %v
  %q = fmul double %m, %v
  ret double %q
}
