;! adfuzz = 1
;! name = "L13_lagged_value"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [1.492406328017494], [8]],
;!   [[0.18965926505598402], [0.6520348697950454], [8]],
;!   [[1.2970864611525046], [0.5606950855013105], [8]],
;!   [[0.6059722810338671], [0.7532953652618657], [8]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "y"
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

define double @f(double %x, double %y, i64 %n) {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %a = phi double [ %x, %entry ], [ %b, %loop ]
  %b = phi double [ %y, %entry ], [ %c, %loop ]
  %m = fmul double %a, 3.000000e-01
  %k = fmul double %b, %b
  %h = fmul double %k, 2.500000e-01
  %c = fadd double %m, %h
  %j = add i64 %i, 1
  %go = icmp ult i64 %j, %n
  br i1 %go, label %loop, label %done

done:                                             ; preds = %loop
  %r = fmul double %a, %b
  ret double %r
}
