;! adfuzz = 1
;! name = "CM1_const_data_in_a_struct"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494], [0.6546212111264513, 1.4020234353549161], [2]],
;!   [[0.18965926505598402, 0.6520348697950454], [0.8677971548161302, 1.9447371151461383], [2]],
;!   [[1.2970864611525046, 0.5606950855013105], [1.5103581788464753, 0.5542905343040527], [2]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[2]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "c"
;! layout = "ptr->f64[2]"
;! activity = "const"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [2]
; ModuleID = '<string>'
source_filename = "<string>"

; Function Attrs: noinline
define internal double @dot(ptr %s, i64 %n) #0 {
entry:
  %z = icmp eq i64 %n, 0
  br i1 %z, label %end, label %more

end:                                              ; preds = %entry
  ret double 0.000000e+00

more:                                             ; preds = %entry
  %m = sub i64 %n, 1
  %rest = call double @dot(ptr %s, i64 %m)
  %a = load ptr, ptr %s, align 8
  %q = getelementptr ptr, ptr %s, i64 1
  %b = load ptr, ptr %q, align 8
  %ap = getelementptr double, ptr %a, i64 %m
  %bp = getelementptr double, ptr %b, i64 %m
  %av = load double, ptr %ap, align 8
  %bv = load double, ptr %bp, align 8
  %p = fmul double %av, %bv
  %pp = fmul double %p, %bv
  %r = fadd double %rest, %pp
  ret double %r
}

define double @f(ptr %x, ptr %c, i64 %n) {
  %s = alloca [2 x ptr], align 8
  store ptr %c, ptr %s, align 8
  %q = getelementptr ptr, ptr %s, i64 1
  store ptr %x, ptr %q, align 8
  %r = call double @dot(ptr %s, i64 %n)
  ret double %r
}

attributes #0 = { noinline }
