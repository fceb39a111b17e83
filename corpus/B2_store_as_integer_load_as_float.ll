;! adfuzz = 1
;! name = "B2_store_as_integer_load_as_float"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [8, 1.492406328017494]],
;!   [[0.18965926505598402], [8, 0.6520348697950454]],
;!   [[1.2970864611525046], [8, 0.5606950855013105]],
;!   [[0.6059722810338671], [8, 0.7532953652618657]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "y"
;! layout = "ptr->struct{i64,f64}"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "by hand"
; ModuleID = '<string>'
source_filename = "<string>"

define double @f(ptr %x, ptr %y) {
  %i = load i64, ptr %x, align 4
  store i64 %i, ptr %y, align 4
  %v = load double, ptr %y, align 8
  %p = getelementptr double, ptr %y, i64 1
  %w = load double, ptr %p, align 8
  %u = load double, ptr %x, align 8
  %vw = fmul double %v, %w
  %r = fmul double %vw, %u
  ret double %r
}
