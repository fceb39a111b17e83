;! adfuzz = 1
;! name = "G3_table_of_functions"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [3]],
;!   [[0.18965926505598402], [3]],
;!   [[1.2970864611525046], [3]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [3]
;! [provenance]
;! source = "by hand"
; ModuleID = '<string>'
source_filename = "<string>"

@table = internal constant [2 x ptr] [ptr @even, ptr @odd]

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #0

define internal double @even(double %x, i64 %n) {
entry:
  %z = icmp eq i64 %n, 0
  br i1 %z, label %end, label %more

end:                                              ; preds = %entry
  ret double %x

more:                                             ; preds = %entry
  %m = sub i64 %n, 1
  %k = and i64 %m, 1
  %p = getelementptr [2 x ptr], ptr @table, i64 0, i64 %k
  %g = load ptr, ptr %p, align 8
  %y = fmul double %x, %x
  %r = call double %g(double %y, i64 %m)
  ret double %r
}

define internal double @odd(double %x, i64 %n) {
  %m = sub i64 %n, 1
  %k = and i64 %m, 1
  %p = getelementptr [2 x ptr], ptr @table, i64 0, i64 %k
  %g = load ptr, ptr %p, align 8
  %y = call double @llvm.sin.f64(double %x)
  %r = call double %g(double %y, i64 %m)
  ret double %r
}

define double @f(double %x, i64 %n) {
  %k = and i64 %n, 1
  %p = getelementptr [2 x ptr], ptr @table, i64 0, i64 %k
  %g = load ptr, ptr %p, align 8
  %r = call double %g(double %x, i64 %n)
  ret double %r
}

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
