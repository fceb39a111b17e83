;! adfuzz = 1
;! name = "B5_irreducible"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [1.492406328017494], [8]],
;!   [[0.18965926505598402], [0.6520348697950454], [8]],
;!   [[1.2970864611525046], [0.5606950855013105], [8]],
;!   [[0.6059722810338671], [0.7532953652618657], [8]],
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
;! name = "n"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [provenance]
;! source = "by hand"
; ModuleID = '<string>'
source_filename = "<string>"

define double @f(double %x, double %y, i64 %n) {
entry:
  %c = fcmp ogt double %x, %y
  br i1 %c, label %a, label %b

a:                                                ; preds = %b, %entry
  %i = phi i64 [ 0, %entry ], [ %ib2, %b ]
  %u = phi double [ %x, %entry ], [ %w, %b ]
  %v = fmul double %u, 8.000000e-01
  %ia2 = add i64 %i, 1
  %ga = icmp slt i64 %ia2, %n
  br i1 %ga, label %b, label %done

b:                                                ; preds = %a, %entry
  %ib = phi i64 [ 0, %entry ], [ %ia2, %a ]
  %q = phi double [ %y, %entry ], [ %v, %a ]
  %w = fmul double %q, %x
  %ib2 = add i64 %ib, 1
  %gb = icmp slt i64 %ib2, %n
  br i1 %gb, label %a, label %done

done:                                             ; preds = %b, %a
  %r = phi double [ %v, %a ], [ %w, %b ]
  ret double %r
}
