;! adfuzz = 1
;! name = "P1_switch_with_repeated_targets"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [0]],
;!   [[0.18965926505598402], [0]],
;!   [[1.2970864611525046], [0]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "k"
;! layout = "i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [0]
;! [provenance]
;! source = "by hand"
; ModuleID = '<string>'
source_filename = "<string>"

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #0

define double @f(double %x, i32 %k) {
entry:
  %a = fmul double %x, %x
  %b = fmul double %a, %x
  switch i32 %k, label %other [
    i32 0, label %join
    i32 1, label %join
    i32 2, label %two
  ]

two:                                              ; preds = %entry
  %c = call double @llvm.sin.f64(double %x)
  br label %join

other:                                            ; preds = %entry
  ret double %b

join:                                             ; preds = %two, %entry, %entry
  %r = phi double [ %a, %entry ], [ %a, %entry ], [ %c, %two ]
  %s = fmul double %r, %x
  ret double %s
}

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
