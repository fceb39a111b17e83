;! adfuzz = 1
;! name = "R3_min_max"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [1.492406328017494], [0.6546212111264513]],
;!   [[0.18965926505598402], [0.6520348697950454], [0.8677971548161302]],
;!   [[1.2970864611525046], [0.5606950855013105], [1.5103581788464753]],
;!   [[0.6059722810338671], [0.7532953652618657], [1.4655696027076768]],
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
;! [[argument]]
;! name = "z"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "by hand"
; ModuleID = '<string>'
source_filename = "<string>"

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.minnum.f64(double, double) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #0

define double @f(double %x, double %y, double %z) {
  %a = call double @llvm.maxnum.f64(double %x, double %y)
  %b = call double @llvm.minnum.f64(double %a, double %z)
  %c = fsub double %b, 1.000000e+00
  %d = call double @llvm.fabs.f64(double %c)
  %r = fmul double %d, %a
  ret double %r
}

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
