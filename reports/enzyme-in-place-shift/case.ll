;! adfuzz = 1
;! name = "f"
;! function = "f"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513], [2], [1.4020234353549161]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302], [2], [1.9447371151461383]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753], [2], [0.5542905343040527]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768], [2], [0.5890583981650577]],
;! ]
;! [[argument]]
;! name = "u"
;! layout = "ptr->f64[3]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [2]
;! [[argument]]
;! name = "r"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
; ModuleID = '<string>'
source_filename = "<string>"

define void @f(ptr %u, i64 %n, double %r) {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %next = add nuw nsw i64 %i, 1
  %p = getelementptr double, ptr %u, i64 %i
  %q = getelementptr double, ptr %u, i64 %next
  %a = load double, ptr %p, align 8
  %b = load double, ptr %q, align 8
  %m = fmul double %r, %b
  %s = fadd double %a, %m
  store double %s, ptr %p, align 8
  %go = icmp slt i64 %next, %n
  br i1 %go, label %loop, label %done

done:                                             ; preds = %loop
  ret void
}
