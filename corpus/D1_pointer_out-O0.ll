;! adfuzz = 1
;! name = "D1_pointer_out-O0"
;! function = "D1_pointer_out"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494], []],
;!   [[0.18965926505598402, 0.6520348697950454], []],
;!   [[1.2970864611525046, 0.5606950855013105], []],
;!   [[0.6059722810338671, 0.7532953652618657], []],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[2]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "out"
;! layout = "ptr->struct{ptr}"
;! activity = "const"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "shapes.c"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "shapes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @D1_pointer_out(ptr noundef %x, ptr noundef %out) #0 {
entry:
  %x.addr = alloca ptr, align 8
  %out.addr = alloca ptr, align 8
  store ptr %x, ptr %x.addr, align 8
  store ptr %out, ptr %out.addr, align 8
  %0 = load ptr, ptr %x.addr, align 8
  %add.ptr = getelementptr inbounds double, ptr %0, i64 1
  %1 = load ptr, ptr %out.addr, align 8
  store ptr %add.ptr, ptr %1, align 8
  %2 = load ptr, ptr %out.addr, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = load double, ptr %3, align 8
  %5 = load ptr, ptr %x.addr, align 8
  %arrayidx = getelementptr inbounds double, ptr %5, i64 0
  %6 = load double, ptr %arrayidx, align 8
  %mul = fmul double %4, %6
  ret double %mul
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
