;! adfuzz = 1
;! name = "S10_pointer_and_float_to_a_recursive_callee"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513], [1.4020234353549161], [3]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302], [1.9447371151461383], [3]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753], [0.5542905343040527], [3]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[3]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "a"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [3]
; ModuleID = '<string>'
source_filename = "<string>"

; Function Attrs: noinline
define internal { ptr, double, i32 } @walk({ ptr, double, i32 } %s, i64 %n) #0 {
entry:
  %z = icmp eq i64 %n, 0
  br i1 %z, label %end, label %more

end:                                              ; preds = %entry
  ret { ptr, double, i32 } %s

more:                                             ; preds = %entry
  %m = lshr i64 %n, 1
  %t = call { ptr, double, i32 } @walk({ ptr, double, i32 } %s, i64 %m)
  %p = extractvalue { ptr, double, i32 } %t, 0
  %f = extractvalue { ptr, double, i32 } %t, 1
  %k = extractvalue { ptr, double, i32 } %t, 2
  %v = load double, ptr %p, align 8
  %g = fmul double %v, %f
  %q = getelementptr double, ptr %p, i64 1
  %l = add i32 %k, 1
  %a = insertvalue { ptr, double, i32 } %t, ptr %q, 0
  %b = insertvalue { ptr, double, i32 } %a, double %g, 1
  %c = insertvalue { ptr, double, i32 } %b, i32 %l, 2
  ret { ptr, double, i32 } %c
}

define double @f(ptr %x, double %a, i64 %n) {
  %s0 = insertvalue { ptr, double, i32 } poison, ptr %x, 0
  %s1 = insertvalue { ptr, double, i32 } %s0, double %a, 1
  %s2 = insertvalue { ptr, double, i32 } %s1, i32 1, 2
  %t = call { ptr, double, i32 } @walk({ ptr, double, i32 } %s2, i64 %n)
  %p = extractvalue { ptr, double, i32 } %t, 0
  %f = extractvalue { ptr, double, i32 } %t, 1
  %k = extractvalue { ptr, double, i32 } %t, 2
  %v = load double, ptr %p, align 8
  %d = sitofp i32 %k to double
  %r = fmul double %f, %d
  %w = fmul double %r, %v
  ret double %w
}

attributes #0 = { noinline }
