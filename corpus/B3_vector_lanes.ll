;! adfuzz = 1
;! name = "B3_vector_lanes"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[4]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "by hand"
; ModuleID = '<string>'
source_filename = "<string>"

define double @f(ptr %x) {
  %v = load <4 x double>, ptr %x, align 8
  %s = shufflevector <4 x double> %v, <4 x double> poison, <4 x i32> <i32 3, i32 0, i32 1, i32 2>
  %m = fmul <4 x double> %v, %s
  %a = extractelement <4 x double> %m, i32 0
  %i = insertelement <4 x double> %m, double %a, i32 2
  %q = fmul <4 x double> %i, %v
  store <4 x double> %q, ptr %x, align 8
  %b = extractelement <4 x double> %q, i32 1
  %c = extractelement <4 x double> %q, i32 2
  %r = fadd double %b, %c
  ret double %r
}
