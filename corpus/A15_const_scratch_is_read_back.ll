;! adfuzz = 1
;! name = "A15_const_scratch_is_read_back"
;! function = "f"
;! returns = "f64"
;! expectation = "refuse"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161], [1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633], [4]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383], [1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157], [4]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527], [1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623], [4]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[4]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "c"
;! layout = "ptr->f64[4]"
;! activity = "const"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [4]
; ModuleID = '<string>'
source_filename = "<string>"

define double @f(ptr %x, ptr %c, i64 %n) {
entry:
  br label %fill

fill:                                             ; preds = %fill, %entry
  %i = phi i64 [ 0, %entry ], [ %j, %fill ]
  %p = getelementptr double, ptr %x, i64 %i
  %q = getelementptr double, ptr %c, i64 %i
  %a = load double, ptr %p, align 8
  %aa = fmul double %a, %a
  store double %aa, ptr %q, align 8
  %j = add i64 %i, 1
  %more = icmp slt i64 %j, %n
  br i1 %more, label %fill, label %sum

sum:                                              ; preds = %sum, %fill
  %k = phi i64 [ 0, %fill ], [ %l, %sum ]
  %s = phi double [ 0.000000e+00, %fill ], [ %t, %sum ]
  %u = getelementptr double, ptr %c, i64 %k
  %v = load double, ptr %u, align 8
  %t = fadd double %s, %v
  %l = add i64 %k, 1
  %again = icmp slt i64 %l, %n
  br i1 %again, label %sum, label %end

end:                                              ; preds = %sum
  ret double %t
}
