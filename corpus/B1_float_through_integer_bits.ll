;! adfuzz = 1
;! name = "B1_float_through_integer_bits"
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
  %b = bitcast double %x to i64
  %s = xor i64 %b, -9223372036854775808
  %n = bitcast i64 %s to double
  %a = and i64 %b, 9223372036854775807
  %p = bitcast i64 %a to double
  %m = fmul double %n, %p
  %r = fadd double %m, %x
  ret double %r
}
