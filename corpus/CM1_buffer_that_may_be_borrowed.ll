;! adfuzz = 1
;! name = "CM1_buffer_that_may_be_borrowed"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513], [1.4020234353549161, 1.3170013394635098, 0.5957535428928089], [1]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302], [1.9447371151461383, 1.1218062796336805, 0.599179061233079], [1]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753], [0.5542905343040527, 1.4192145426528868, 0.5302144117389209], [1]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[3]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "c"
;! layout = "ptr->f64[3]"
;! activity = "const"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "k"
;! layout = "i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [1]
; ModuleID = '<string>'
source_filename = "<string>"

declare ptr @malloc(i64)

declare void @free(ptr)

define double @f(ptr %x, ptr %c, i32 %k) {
entry:
  %z = icmp eq i32 %k, 0
  br i1 %z, label %make, label %use

make:                                             ; preds = %entry
  %m = call ptr @malloc(i64 24)
  %a = load double, ptr %x, align 8
  %a2 = fmul double %a, %a
  store double %a2, ptr %m, align 8
  br label %use

use:                                              ; preds = %make, %entry
  %p = phi ptr [ %m, %make ], [ %c, %entry ]
  %v = load double, ptr %p, align 8
  %x1 = getelementptr double, ptr %x, i64 1
  %w = load double, ptr %x1, align 8
  %r = fmul double %v, %w
  br i1 %z, label %release, label %end

release:                                          ; preds = %use
  call void @free(ptr %p)
  br label %end

end:                                              ; preds = %release, %use
  ret double %r
}
