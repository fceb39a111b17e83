;! adfuzz = 1
;! name = "A1_literal_arm"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529]],
;!   [[0.18965926505598402]],
;!   [[1.2970864611525046]],
;!   [[0.6059722810338671]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "by hand"
; ModuleID = '<string>'
source_filename = "<string>"

define double @f(double %x) {
  %p = fcmp oge double %x, 5.000000e-01
  br i1 %p, label %yes, label %no

yes:                                              ; preds = %0
  %s = fmul double %x, %x
  br label %no

no:                                               ; preds = %yes, %0
  %r = phi double [ %s, %yes ], [ 0.000000e+00, %0 ]
  ret double %r
}
