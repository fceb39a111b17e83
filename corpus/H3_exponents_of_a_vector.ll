;! adfuzz = 1
;! name = "H3_exponents_of_a_vector"
;! function = "H3_exponents_of_a_vector"
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

define double @H3_exponents_of_a_vector(double %x, double %y) {
  %v0 = insertelement <2 x double> poison, double %x, i64 0
  %v = insertelement <2 x double> %v0, double %y, i64 1
  %bits = bitcast <2 x double> %v to <2 x i64>
  %high = lshr <2 x i64> %bits, splat (i64 52)
  %halves = bitcast <2 x i64> %high to <4 x i32>
  %kept = and <4 x i32> %halves, <i32 2047, i32 0, i32 2047, i32 0>
  %e = shufflevector <4 x i32> %kept, <4 x i32> poison, <2 x i32> <i32 0, i32 2>
  %f = uitofp <2 x i32> %e to <2 x double>
  %scaled = fmul <2 x double> %f, %v
  %a = extractelement <2 x double> %scaled, i64 0
  %b = extractelement <2 x double> %scaled, i64 1
  %c = fmul double %a, %y
  %r = fadd double %b, %c
  ret double %r
}
