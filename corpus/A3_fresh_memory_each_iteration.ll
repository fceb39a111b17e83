;! adfuzz = 1
;! name = "A3_fresh_memory_each_iteration"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [8]],
;!   [[0.18965926505598402], [8]],
;!   [[1.2970864611525046], [8]],
;!   [[0.6059722810338671], [8]],
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
;! values = [8]
;! [provenance]
;! source = "by hand"
; ModuleID = '<string>'
source_filename = "<string>"

declare ptr @malloc(i64)

declare void @free(ptr)

define double @f(double %x, i64 %n) {
entry:
  %first = call ptr @malloc(i64 8)
  store double %x, ptr %first, align 8
  br label %loop

loop:                                             ; preds = %loop, %entry
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %cur = phi ptr [ %first, %entry ], [ %new, %loop ]
  %v = load double, ptr %cur, align 8
  %w = fmul double %v, %x
  call void @free(ptr %cur)
  %new = call ptr @malloc(i64 8)
  store double %w, ptr %new, align 8
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done

done:                                             ; preds = %loop
  %r = load double, ptr %new, align 8
  call void @free(ptr %new)
  ret double %r
}
