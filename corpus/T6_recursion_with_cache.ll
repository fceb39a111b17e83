;! adfuzz = 1
;! name = "T6_recursion_with_cache"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [8]],
;!   [[0.18965926505598402], [8]],
;!   [[1.2970864611525046], [8]],
;!   [[0.6059722810338671], [8]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [provenance]
;! source = "by hand"
; ModuleID = '<string>'
source_filename = "<string>"

define double @f(double %x, i64 %n) {
  %done = icmp sle i64 %n, 0
  br i1 %done, label %leaf, label %go

leaf:                                             ; preds = %0
  ret double %x

go:                                               ; preds = %0
  %m = sub i64 %n, 1
  %y = fmul double %x, 9.000000e-01
  %r = call double @f(double %y, i64 %m)
  %s = fmul double %r, %x
  ret double %s
}
