;! adfuzz = 1
;! name = "L2_loop_with_three_exits"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098], [5], [3.0], [100.0]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805], [5], [3.0], [100.0]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868], [5], [3.0], [100.0]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[5]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [5]
;! [[argument]]
;! name = "a"
;! layout = "f64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [3.0]
;! [[argument]]
;! name = "b"
;! layout = "f64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [100.0]
;! [provenance]
;! source = "by hand"
; ModuleID = '<string>'
source_filename = "<string>"

define double @f(ptr %x, i64 %n, double %a, double %b) {
entry:
  br label %head

head:                                             ; preds = %latch, %entry
  %i = phi i64 [ 0, %entry ], [ %j, %latch ]
  %s = phi double [ 5.000000e-01, %entry ], [ %t, %latch ]
  %z = icmp sge i64 %i, %n
  br i1 %z, label %first, label %body

body:                                             ; preds = %head
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p, align 8
  %w = fadd double %s, %v
  %c = fcmp ogt double %w, %a
  br i1 %c, label %second, label %latch

latch:                                            ; preds = %body
  %t = fmul double %w, %v
  %j = add i64 %i, 1
  %d = fcmp ogt double %t, %b
  br i1 %d, label %third, label %head

first:                                            ; preds = %head
  %r1 = fmul double %s, %s
  br label %join

second:                                           ; preds = %body
  %r2 = fmul double %w, 2.000000e+00
  br label %join

third:                                            ; preds = %latch
  %r3 = fmul double %t, %v
  br label %join

join:                                             ; preds = %third, %second, %first
  %r = phi double [ %r1, %first ], [ %r2, %second ], [ %r3, %third ]
  ret double %r
}
