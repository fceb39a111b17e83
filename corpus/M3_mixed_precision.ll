;! adfuzz = 1
;! name = "M3_mixed_precision"
;! function = "f"
;! returns = "f32"
;! expectation = "agree"
;! points = [
;!   [[0.9374465346336365], [1.492406328017494]],
;!   [[0.1896592676639557], [0.6520348697950454]],
;!   [[1.297086477279663], [0.5606950855013105]],
;!   [[0.6059722900390625], [0.7532953652618657]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "f32"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "y"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "by hand"
; ModuleID = '<string>'
source_filename = "<string>"

define float @f(float %x, double %y) {
  %d = fpext float %x to double
  %m = fmul double %d, %y
  %t = fptrunc double %m to float
  %r = fmul float %t, %x
  ret float %r
}
