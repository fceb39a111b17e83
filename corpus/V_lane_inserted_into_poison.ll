;! adfuzz = 1
;! name = "V_lane_inserted_into_poison"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494], [0.6546212111264513]],
;!   [[0.18965926505598402, 0.6520348697950454], [0.8677971548161302]],
;!   [[1.2970864611525046, 0.5606950855013105], [1.5103581788464753]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[2]"
;! activity = "dup"
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

define double @f(ptr %x, double %y) {
  %v = load <2 x double>, ptr %x, align 8
  %i = insertelement <2 x double> poison, double %y, i64 0
  %m = fmul <2 x double> %i, %v
  %n = fmul <2 x double> %m, <double 2.000000e+00, double undef>
  %a = extractelement <2 x double> %n, i64 0
  ret double %a
}
