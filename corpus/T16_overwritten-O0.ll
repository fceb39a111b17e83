;! adfuzz = 1
;! name = "T16_overwritten-O0"
;! function = "T16_overwritten"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494], [0.6546212111264513]],
;!   [[0.18965926505598402, 0.6520348697950454], [0.8677971548161302]],
;!   [[1.2970864611525046, 0.5606950855013105], [1.5103581788464753]],
;!   [[0.6059722810338671, 0.7532953652618657], [1.4655696027076768]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[2]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "y"
;! layout = "ptr->f64"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "shapes.c"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "shapes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @T16_overwritten(ptr noundef %x, ptr noundef %y) #0 {
entry:
  %x.addr = alloca ptr, align 8
  %y.addr = alloca ptr, align 8
  store ptr %x, ptr %x.addr, align 8
  store ptr %y, ptr %y.addr, align 8
  %0 = load ptr, ptr %x.addr, align 8
  %arrayidx = getelementptr inbounds double, ptr %0, i64 0
  %1 = load double, ptr %arrayidx, align 8
  %2 = load ptr, ptr %y.addr, align 8
  %arrayidx1 = getelementptr inbounds double, ptr %2, i64 0
  %3 = load double, ptr %arrayidx1, align 8
  %mul = fmul double %1, %3
  %4 = load ptr, ptr %y.addr, align 8
  %arrayidx2 = getelementptr inbounds double, ptr %4, i64 0
  store double %mul, ptr %arrayidx2, align 8
  %5 = load ptr, ptr %y.addr, align 8
  %arrayidx3 = getelementptr inbounds double, ptr %5, i64 0
  %6 = load double, ptr %arrayidx3, align 8
  %7 = load ptr, ptr %x.addr, align 8
  %arrayidx4 = getelementptr inbounds double, ptr %7, i64 1
  %8 = load double, ptr %arrayidx4, align 8
  %mul5 = fmul double %6, %8
  %9 = load ptr, ptr %x.addr, align 8
  %arrayidx6 = getelementptr inbounds double, ptr %9, i64 0
  store double %mul5, ptr %arrayidx6, align 8
  %10 = load ptr, ptr %x.addr, align 8
  %arrayidx7 = getelementptr inbounds double, ptr %10, i64 0
  %11 = load double, ptr %arrayidx7, align 8
  %12 = load ptr, ptr %y.addr, align 8
  %arrayidx8 = getelementptr inbounds double, ptr %12, i64 0
  store double %11, ptr %arrayidx8, align 8
  %13 = load ptr, ptr %y.addr, align 8
  %arrayidx9 = getelementptr inbounds double, ptr %13, i64 0
  %14 = load double, ptr %arrayidx9, align 8
  %15 = load ptr, ptr %x.addr, align 8
  %arrayidx10 = getelementptr inbounds double, ptr %15, i64 0
  %16 = load double, ptr %arrayidx10, align 8
  %mul11 = fmul double %14, %16
  ret double %mul11
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
