;! adfuzz = 1
;! name = "T6_mutual_recursion"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494], [4]],
;!   [[0.18965926505598402, 0.6520348697950454], [4]],
;!   [[1.2970864611525046, 0.5606950855013105], [4]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[2]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [4]
;! [provenance]
;! source = "by hand"
; ModuleID = '<string>'
source_filename = "<string>"

define internal void @even(ptr %x, i64 %n) {
entry:
  %z = icmp eq i64 %n, 0
  br i1 %z, label %end, label %more

more:                                             ; preds = %entry
  %v = load double, ptr %x, align 8
  %w = fmul double %v, %v
  store double %w, ptr %x, align 8
  %m = sub i64 %n, 1
  call void @odd(ptr %x, i64 %m)
  br label %end

end:                                              ; preds = %more, %entry
  ret void
}

define internal void @odd(ptr %x, i64 %n) {
entry:
  %z = icmp eq i64 %n, 0
  br i1 %z, label %end, label %more

more:                                             ; preds = %entry
  %q = getelementptr double, ptr %x, i64 1
  %v = load double, ptr %x, align 8
  %u = load double, ptr %q, align 8
  %w = fmul double %v, %u
  store double %w, ptr %q, align 8
  %m = sub i64 %n, 1
  call void @even(ptr %x, i64 %m)
  br label %end

end:                                              ; preds = %more, %entry
  ret void
}

define double @f(ptr %x, i64 %n) {
  call void @even(ptr %x, i64 %n)
  %q = getelementptr double, ptr %x, i64 1
  %a = load double, ptr %x, align 8
  %b = load double, ptr %q, align 8
  %r = fmul double %a, %b
  ret double %r
}
