;! adfuzz = 1
;! name = "D7_partly_undefined-O0"
;! function = "D7_partly_undefined"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494], [8]],
;!   [[0.18965926505598402, 0.6520348697950454], [8]],
;!   [[1.2970864611525046, 0.5606950855013105], [8]],
;!   [[0.6059722810338671, 0.7532953652618657], [8]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[2]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "which"
;! layout = "i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [provenance]
;! source = "rows.c"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "rows.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @D7_partly_undefined(ptr noundef %x, i32 noundef %which) #0 {
entry:
  %x.addr = alloca ptr, align 8
  %which.addr = alloca i32, align 4
  %t = alloca [3 x double], align 16
  %r = alloca double, align 8
  store ptr %x, ptr %x.addr, align 8
  store i32 %which, ptr %which.addr, align 4
  %0 = load ptr, ptr %x.addr, align 8
  %arrayidx = getelementptr inbounds double, ptr %0, i64 0
  %1 = load double, ptr %arrayidx, align 8
  %arrayidx1 = getelementptr inbounds [3 x double], ptr %t, i64 0, i64 0
  store double %1, ptr %arrayidx1, align 16
  %2 = load i32, ptr %which.addr, align 4
  %tobool = icmp ne i32 %2, 0
  br i1 %tobool, label %if.then, label %if.end

if.then:                                          ; preds = %entry
  %3 = load ptr, ptr %x.addr, align 8
  %arrayidx2 = getelementptr inbounds double, ptr %3, i64 1
  %4 = load double, ptr %arrayidx2, align 8
  %5 = load ptr, ptr %x.addr, align 8
  %arrayidx3 = getelementptr inbounds double, ptr %5, i64 1
  %6 = load double, ptr %arrayidx3, align 8
  %mul = fmul double %4, %6
  %arrayidx4 = getelementptr inbounds [3 x double], ptr %t, i64 0, i64 1
  store double %mul, ptr %arrayidx4, align 8
  br label %if.end

if.end:                                           ; preds = %if.then, %entry
  %arrayidx5 = getelementptr inbounds [3 x double], ptr %t, i64 0, i64 0
  %7 = load double, ptr %arrayidx5, align 16
  store double %7, ptr %r, align 8
  %8 = load i32, ptr %which.addr, align 4
  %tobool6 = icmp ne i32 %8, 0
  br i1 %tobool6, label %if.then7, label %if.end10

if.then7:                                         ; preds = %if.end
  %arrayidx8 = getelementptr inbounds [3 x double], ptr %t, i64 0, i64 1
  %9 = load double, ptr %arrayidx8, align 8
  %10 = load double, ptr %r, align 8
  %mul9 = fmul double %10, %9
  store double %mul9, ptr %r, align 8
  br label %if.end10

if.end10:                                         ; preds = %if.then7, %if.end
  %11 = load double, ptr %r, align 8
  ret double %11
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
