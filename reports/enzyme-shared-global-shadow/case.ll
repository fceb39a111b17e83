;! adfuzz = 1
;! name = "f"
;! function = "f"
;! returns = "f64"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513], [3]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302], [3]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753], [3]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[3]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [3]

@scratch = internal global [3 x double] zeroinitializer

define double @f(ptr %x, i64 %n) {
entry:
  br label %fill

fill:
  %i = phi i64 [ 0, %entry ], [ %j, %fill ]
  %p = getelementptr double, ptr %x, i64 %i
  %q = getelementptr double, ptr @scratch, i64 %i
  %v = load double, ptr %p, align 8
  %w = fmul double %v, %v
  store double %w, ptr %q, align 8
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %fill, label %sum

sum:
  %a = load double, ptr @scratch, align 8
  %b = load double, ptr getelementptr (double, ptr @scratch, i64 2), align 8
  %r = fmul double %a, %b
  ret double %r
}
