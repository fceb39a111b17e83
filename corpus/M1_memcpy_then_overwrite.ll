;! adfuzz = 1
;! name = "M1_memcpy_then_overwrite"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513], [1.4020234353549161]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302], [1.9447371151461383]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753], [0.5542905343040527]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768], [0.5890583981650577]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[3]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "y"
;! layout = "ptr->f64"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "by hand"
; ModuleID = '<string>'
source_filename = "<string>"

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #0

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

define double @f(ptr %x, ptr %y) {
  %t = alloca [4 x double], align 8
  call void @llvm.memcpy.p0.p0.i64(ptr %t, ptr %x, i64 32, i1 false)
  call void @llvm.memset.p0.i64(ptr %x, i8 0, i64 16, i1 false)
  %p1 = getelementptr double, ptr %t, i64 1
  %p2 = getelementptr double, ptr %x, i64 2
  %a = load double, ptr %t, align 8
  %b = load double, ptr %p1, align 8
  %c = load double, ptr %p2, align 8
  %d = load double, ptr %x, align 8
  %ab = fmul double %a, %b
  %cd = fadd double %c, %d
  %r = fmul double %ab, %cd
  store double %r, ptr %y, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr %x, ptr %y, i64 8, i1 false)
  ret double %r
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
