;! adfuzz = 1
;! name = "A2_pointer_in_stack_struct"
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

%pair = type { ptr, ptr }

define double @f(ptr %x, i64 %n) {
entry:
  %slot = alloca %pair, align 8
  store ptr @g, ptr %slot, align 8
  %second = getelementptr %pair, ptr %slot, i64 0, i32 1
  store ptr %x, ptr %second, align 8
  %r = call double @run(ptr %slot, i64 %n)
  ret double %r
}

; Function Attrs: noinline
define internal double @run(ptr %s, i64 %n) #0 {
  %fn = load ptr, ptr %s, align 8
  %r = call double %fn(ptr %s, i64 %n)
  ret double %r
}

; Function Attrs: noinline
define internal double @g(ptr %s, i64 %n) #0 {
entry:
  %second = getelementptr %pair, ptr %s, i64 0, i32 1
  %x = load ptr, ptr %second, align 8
  br label %loop

loop:                                             ; preds = %loop, %entry
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %sum = phi double [ 0.000000e+00, %entry ], [ %more, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p, align 8
  %q = fmul double %v, %v
  %more = fadd double %sum, %q
  %j = add i64 %i, 1
  %go = icmp slt i64 %j, %n
  br i1 %go, label %loop, label %done

done:                                             ; preds = %loop
  ret double %more
}

attributes #0 = { noinline }
