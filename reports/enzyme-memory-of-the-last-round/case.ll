;! adfuzz = 1
;! name = "f"
;! function = "f"
;! returns = "f64"
;! points = [
;!   [[0.9374465567940529], [3]],
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

declare ptr @malloc(i64)

declare void @free(ptr)

define double @f(double %x, i64 %n) {
entry:
  %first = call ptr @malloc(i64 8)
  store double %x, ptr %first, align 8
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %current = phi ptr [ %first, %entry ], [ %new, %loop ]
  %v = load double, ptr %current, align 8
  %w = fmul double %v, %x
  %new = call ptr @malloc(i64 8)
  store double %w, ptr %new, align 8
  call void @free(ptr %current)
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done

done:
  %r = load double, ptr %new, align 8
  call void @free(ptr %new)
  ret double %r
}
