;! adfuzz = 1
;! name = "T1_in_place_shift"
;! function = "f"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633, 1.2856736670398612], [8], [0.19515284239319403]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157, 1.0916120976085737], [8], [1.3734079918317843]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623, 1.8143180853807086], [8], [1.5149854747504201]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514, 0.5137636863236008], [8], [0.7134090687725029]],
;! ]
;! [[argument]]
;! name = "u"
;! layout = "ptr->f64[9]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [[argument]]
;! name = "r"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "by hand"
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
