;! adfuzz = 1
;! name = "R_quotient_of_large_numbers"
;! function = "R_quotient_of_large_numbers"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [1.492406328017494]],
;!   [[0.18965926505598402], [0.6520348697950454]],
;!   [[1.2970864611525046], [0.5606950855013105]],
;!   [[0.6059722810338671], [0.7532953652618657]],
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
;! [provenance]
;! source = "by hand"
; ModuleID = '<string>'
source_filename = "<string>"

define double @R_quotient_of_large_numbers(double %x, double %y) {
  %a = fmul reassoc nsz arcp contract double %x, 1.000000e+155
  %s = fmul reassoc nsz arcp contract double %y, %y
  %s1 = fadd reassoc nsz arcp contract double %s, 1.000000e+00
  %b = fmul reassoc nsz arcp contract double %s1, 1.000000e+155
  %q = fdiv reassoc nsz arcp contract double %a, %b
  ret double %q
}
