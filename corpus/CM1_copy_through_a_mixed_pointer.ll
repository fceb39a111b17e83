;! adfuzz = 1
;! name = "CM1_copy_through_a_mixed_pointer"
;! function = "f"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161], [1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633], [1]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383], [1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157], [1]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527], [1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623], [1]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[4]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "c"
;! layout = "ptr->f64[4]"
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

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #0

define double @f(ptr %x, ptr %c, i32 %k) {
  %t = alloca [2 x double], align 8
  %z = icmp eq i32 %k, 0
  %p = select i1 %z, ptr %x, ptr %c
  call void @llvm.memcpy.p0.p0.i64(ptr %t, ptr %p, i64 16, i1 false)
  %a = load double, ptr %t, align 8
  %b.p = getelementptr double, ptr %t, i64 1
  %b = load double, ptr %b.p, align 8
  %r = fmul double %a, %b
  %x2 = getelementptr double, ptr %x, i64 2
  call void @llvm.memcpy.p0.p0.i64(ptr %x2, ptr %p, i64 16, i1 false)
  ret double %r
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
