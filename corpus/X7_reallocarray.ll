;! adfuzz = 1
;! name = "X7_reallocarray"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494], [4]],
;!   [[0.18965926505598402, 0.6520348697950454], [4]],
;!   [[1.2970864611525046, 0.5606950855013105], [4]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[2]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [4]
; ModuleID = '<string>'
source_filename = "<string>"

declare ptr @realloc(ptr, i64)

define double @f(ptr %x, i64 %n) {
  %m = call ptr @calloc(i64 2, i64 8)
  %a = load double, ptr %x, align 8
  store double %a, ptr %m, align 8
  %g = call ptr @reallocarray(ptr %m, i64 %n, i64 8)
  %b = load double, ptr %g, align 8
  %q = getelementptr double, ptr %g, i64 1
  %x1 = getelementptr double, ptr %x, i64 1
  %d = load double, ptr %x1, align 8
  %bd = fmul double %b, %d
  store double %bd, ptr %q, align 8
  %c = load double, ptr %q, align 8
  call void @free(ptr %g)
  %r = fmul double %c, %b
  ret double %r
}

declare ptr @reallocarray(ptr, i64, i64)

declare ptr @calloc(i64, i64)

declare void @free(ptr)
