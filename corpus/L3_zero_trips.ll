;! adfuzz = 1
;! name = "L3_zero_trips"
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
entry:
  %m = sub i64 %n, 9
  %any = icmp sge i64 %m, 0
  br i1 %any, label %loop, label %done

loop:                                             ; preds = %loop, %entry
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %a = phi double [ %x, %entry ], [ %b, %loop ]
  %b = fmul double %a, %a
  %j = add i64 %i, 1
  %go = icmp sle i64 %j, %m
  br i1 %go, label %loop, label %done

done:                                             ; preds = %loop, %entry
  %r = phi double [ %x, %entry ], [ %b, %loop ]
  %t = fmul double %r, 3.000000e+00
  ret double %t
}
