;! adfuzz = 1
;! name = "B4_switch_over_paths"
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
;! layout = "i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [provenance]
;! source = "by hand"
; ModuleID = '<string>'
source_filename = "<string>"

define double @f(ptr %x, i32 %n) {
entry:
  br label %loop

loop:                                             ; preds = %next, %entry
  %i = phi i32 [ 0, %entry ], [ %j, %next ]
  %s = phi double [ 1.000000e+00, %entry ], [ %t, %next ]
  %k = zext i32 %i to i64
  %p = getelementptr double, ptr %x, i64 %k
  %v = load double, ptr %p, align 8
  %c = and i32 %i, 3
  switch i32 %c, label %other [
    i32 0, label %zero
    i32 1, label %one
    i32 2, label %one
  ]

zero:                                             ; preds = %loop
  %z = fmul double %s, %v
  br label %next

one:                                              ; preds = %loop, %loop
  %o = fadd double %s, %v
  br label %next

other:                                            ; preds = %loop
  %q = fdiv double %s, %v
  br label %next

next:                                             ; preds = %other, %one, %zero
  %t = phi double [ %z, %zero ], [ %o, %one ], [ %q, %other ]
  %j = add i32 %i, 1
  %go = icmp slt i32 %j, %n
  br i1 %go, label %loop, label %done

done:                                             ; preds = %next
  ret double %t
}
