;! adfuzz = 1
;! name = "M1_memmove_overlapping"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[4]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "by hand"
; ModuleID = '<string>'
source_filename = "<string>"

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #0

define double @f(ptr %x) {
  %q = getelementptr double, ptr %x, i64 1
  %l = getelementptr double, ptr %x, i64 3
  call void @llvm.memmove.p0.p0.i64(ptr %q, ptr %x, i64 24, i1 false)
  %a = load double, ptr %q, align 8
  %b = load double, ptr %l, align 8
  %c = load double, ptr %x, align 8
  %m = fmul double %a, %b
  %r = fmul double %m, %c
  ret double %r
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
