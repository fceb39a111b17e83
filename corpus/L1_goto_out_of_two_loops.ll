;! adfuzz = 1
;! name = "L1_goto_out_of_two_loops"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633], [8]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157], [8]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623], [8]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514], [8]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[8]"
;! activity = "dup"
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

define double @f(ptr %x, i64 %n) {
entry:
  br label %outer

outer:                                            ; preds = %latch, %entry
  %i = phi i64 [ 0, %entry ], [ %i2, %latch ]
  %s = phi double [ 0.000000e+00, %entry ], [ %s2, %latch ]
  br label %inner

inner:                                            ; preds = %cont, %outer
  %j = phi i64 [ 0, %outer ], [ %j2, %cont ]
  %s1 = phi double [ %s, %outer ], [ %s2, %cont ]
  %p = getelementptr double, ptr %x, i64 %j
  %v = load double, ptr %p, align 8
  %q = fmul double %v, %v
  %s2 = fadd double %s1, %q
  %big = fcmp ogt double %s2, 4.000000e+00
  br i1 %big, label %exit, label %cont

cont:                                             ; preds = %inner
  %j2 = add i64 %j, 1
  %goj = icmp slt i64 %j2, %n
  br i1 %goj, label %inner, label %latch

latch:                                            ; preds = %cont
  %i2 = add i64 %i, 1
  %goi = icmp slt i64 %i2, %n
  br i1 %goi, label %outer, label %exit

exit:                                             ; preds = %latch, %inner
  %r = phi double [ %s2, %inner ], [ %s2, %latch ]
  %t = fmul double %r, %r
  ret double %t
}
