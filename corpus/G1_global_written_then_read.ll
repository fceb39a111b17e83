;! adfuzz = 1
;! name = "G1_global_written_then_read"
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

@state = internal global double 0.000000e+00

define double @f(double %x) {
  %a = fmul double %x, %x
  store double %a, ptr @state, align 8
  call void @twice()
  %b = load double, ptr @state, align 8
  %r = fmul double %b, %x
  ret double %r
}

; Function Attrs: noinline
define internal void @twice() #0 {
  %v = load double, ptr @state, align 8
  %w = fmul double %v, %v
  store double %w, ptr @state, align 8
  ret void
}

attributes #0 = { noinline }
