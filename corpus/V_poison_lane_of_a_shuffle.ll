;! adfuzz = 1
;! name = "V_poison_lane_of_a_shuffle"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494]],
;!   [[0.18965926505598402, 0.6520348697950454]],
;!   [[1.2970864611525046, 0.5606950855013105]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[2]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "by hand"
; ModuleID = '<string>'
source_filename = "<string>"

define double @f(ptr %x) {
  %v = load <2 x double>, ptr %x, align 8
  %i = bitcast <2 x double> %v to <2 x i64>
  %j = xor <2 x i64> %i, splat (i64 -9223372036854775808)
  %w = bitcast <2 x i64> %j to <2 x double>
  %m = fmul <2 x double> %w, %v
  %a = extractelement <2 x double> %m, i32 0
  %b = extractelement <2 x double> %m, i32 1
  %r = fmul double %a, %b
  ret double %r
}
