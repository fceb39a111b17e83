;! adfuzz = 1
;! name = "M2_struct_by_return"
;! function = "f"
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

; Function Attrs: noinline
define internal { double, double } @pair(double %x, double %y) #0 {
  %m = fmul double %x, %y
  %s = fadd double %x, %y
  %a = insertvalue { double, double } poison, double %m, 0
  %b = insertvalue { double, double } %a, double %s, 1
  ret { double, double } %b
}

define double @f(double %x, double %y) {
  %p = call { double, double } @pair(double %x, double %y)
  %a = extractvalue { double, double } %p, 0
  %b = extractvalue { double, double } %p, 1
  %q = call { double, double } @pair(double %a, double %b)
  %c = extractvalue { double, double } %q, 0
  ret double %c
}

attributes #0 = { noinline }
