;! adfuzz = 1
;! name = "f"
;! function = "f"
;! returns = "f64"
;! points = [
;!   [[1.0, 1.0, 1.0, 1.0]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[4]"
;! activity = "dup"
;! domain = [0.1, 2.0]

declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg)

define double @f(ptr %x) {
  %q = getelementptr double, ptr %x, i64 1
  %a = load double, ptr %x, align 8
  call void @llvm.memmove.p0.p0.i64(ptr %x, ptr %q, i64 24, i1 false)
  ret double %a
}
