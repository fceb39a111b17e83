;! adfuzz = 1
;! name = "M20_loose-O0"
;! function = "M20_loose"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [8]],
;!   [[0.18965926505598402], [8]],
;!   [[1.2970864611525046], [8]],
;!   [[0.6059722810338671], [8]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "k"
;! layout = "ptr->i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "shapes.c"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "shapes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #0

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @M20_loose(ptr noundef %x, ptr noundef %k) #1 {
entry:
  %x.addr = alloca ptr, align 8
  %k.addr = alloca ptr, align 8
  %t = alloca i64, align 8
  store ptr %x, ptr %x.addr, align 8
  store ptr %k, ptr %k.addr, align 8
  %0 = load ptr, ptr %k.addr, align 8
  %1 = load i64, ptr %0, align 8
  store i64 %1, ptr %t, align 8
  %2 = load ptr, ptr %k.addr, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %2, ptr align 8 %t, i64 8, i1 false)
  %3 = load ptr, ptr %x.addr, align 8
  %arrayidx = getelementptr inbounds double, ptr %3, i64 0
  %4 = load double, ptr %arrayidx, align 8
  %5 = load i64, ptr %t, align 8
  %conv = sitofp i64 %5 to double
  %mul = fmul double %4, %conv
  ret double %mul
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #1 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
