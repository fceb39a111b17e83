;! adfuzz = 1
;! name = "D9_atomic_add_by_compare_and_exchange"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494]],
;!   [[0.18965926505598402, 0.6520348697950454]],
;!   [[1.2970864611525046, 0.5606950855013105]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[2]"
;! activity = "dup"
;! domain = [0.1, 2.0]
; ModuleID = '<string>'
source_filename = "<string>"

define double @f(ptr %x) {
entry:
  %p = getelementptr double, ptr %x, i64 1
  %a = load double, ptr %p, align 8
  %aa = fmul double %a, %a
  %first = load atomic i64, ptr %x seq_cst, align 8
  br label %try

try:                                              ; preds = %try, %entry
  %seen = phi i64 [ %first, %entry ], [ %found, %try ]
  %old = bitcast i64 %seen to double
  %new = fadd double %old, %aa
  %bits = bitcast double %new to i64
  %pair = cmpxchg ptr %x, i64 %seen, i64 %bits seq_cst seq_cst, align 8
  %found = extractvalue { i64, i1 } %pair, 0
  %done = extractvalue { i64, i1 } %pair, 1
  br i1 %done, label %end, label %try

end:                                              ; preds = %try
  %v = load double, ptr %x, align 8
  %r = fmul double %v, %new
  ret double %r
}
