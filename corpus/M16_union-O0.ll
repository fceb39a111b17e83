;! adfuzz = 1
;! name = "M16_union-O0"
;! function = "M16_union"
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
;! name = "k"
;! layout = "i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [provenance]
;! source = "shapes.c"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "shapes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%union.Word = type { double }

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @M16_union(ptr noundef %x, i32 noundef %k) #0 {
entry:
  %x.addr = alloca ptr, align 8
  %k.addr = alloca i32, align 4
  %w = alloca %union.Word, align 8
  store ptr %x, ptr %x.addr, align 8
  store i32 %k, ptr %k.addr, align 4
  %0 = load i32, ptr %k.addr, align 4
  %tobool = icmp ne i32 %0, 0
  br i1 %tobool, label %if.then, label %if.else

if.then:                                          ; preds = %entry
  %1 = load ptr, ptr %x.addr, align 8
  %arrayidx = getelementptr inbounds double, ptr %1, i64 0
  %2 = load double, ptr %arrayidx, align 8
  %3 = load ptr, ptr %x.addr, align 8
  %arrayidx1 = getelementptr inbounds double, ptr %3, i64 0
  %4 = load double, ptr %arrayidx1, align 8
  %mul = fmul double %2, %4
  store double %mul, ptr %w, align 8
  br label %if.end

if.else:                                          ; preds = %entry
  store i64 7, ptr %w, align 8
  br label %if.end

if.end:                                           ; preds = %if.else, %if.then
  %5 = load i32, ptr %k.addr, align 4
  %tobool2 = icmp ne i32 %5, 0
  br i1 %tobool2, label %cond.true, label %cond.false

cond.true:                                        ; preds = %if.end
  %6 = load double, ptr %w, align 8
  %7 = load ptr, ptr %x.addr, align 8
  %arrayidx3 = getelementptr inbounds double, ptr %7, i64 1
  %8 = load double, ptr %arrayidx3, align 8
  %mul4 = fmul double %6, %8
  br label %cond.end

cond.false:                                       ; preds = %if.end
  %9 = load i64, ptr %w, align 8
  %conv = sitofp i64 %9 to double
  %10 = load ptr, ptr %x.addr, align 8
  %arrayidx5 = getelementptr inbounds double, ptr %10, i64 1
  %11 = load double, ptr %arrayidx5, align 8
  %mul6 = fmul double %conv, %11
  br label %cond.end

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi double [ %mul4, %cond.true ], [ %mul6, %cond.false ]
  ret double %cond
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
