;! adfuzz = 1
;! name = "P6_constant_arrays_meet-O0"
;! function = "P6_constant_arrays_meet"
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

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #0

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @P6_constant_arrays_meet(ptr noundef %x, i32 noundef %which) #1 {
entry:
  %x.addr = alloca ptr, align 8
  %which.addr = alloca i32, align 4
  %c = alloca [2 x double], align 16
  store ptr %x, ptr %x.addr, align 8
  store i32 %which, ptr %which.addr, align 4
  %0 = load i32, ptr %which.addr, align 4
  %cmp = icmp sgt i32 %0, 3
  br i1 %cmp, label %if.then, label %if.else

if.then:                                          ; preds = %entry
  %arrayidx = getelementptr inbounds [2 x double], ptr %c, i64 0, i64 0
  store double 1.500000e+00, ptr %arrayidx, align 16
  %arrayidx1 = getelementptr inbounds [2 x double], ptr %c, i64 0, i64 1
  store double 2.500000e+00, ptr %arrayidx1, align 8
  br label %if.end10

if.else:                                          ; preds = %entry
  %1 = load i32, ptr %which.addr, align 4
  %cmp2 = icmp sgt i32 %1, 1
  br i1 %cmp2, label %if.then3, label %if.else6

if.then3:                                         ; preds = %if.else
  %arrayidx4 = getelementptr inbounds [2 x double], ptr %c, i64 0, i64 0
  store double -1.000000e+00, ptr %arrayidx4, align 16
  %arrayidx5 = getelementptr inbounds [2 x double], ptr %c, i64 0, i64 1
  store double 2.500000e-01, ptr %arrayidx5, align 8
  br label %if.end

if.else6:                                         ; preds = %if.else
  %2 = load ptr, ptr %x.addr, align 8
  %arrayidx7 = getelementptr inbounds double, ptr %2, i64 0
  %3 = load double, ptr %arrayidx7, align 8
  %arrayidx8 = getelementptr inbounds [2 x double], ptr %c, i64 0, i64 0
  store double %3, ptr %arrayidx8, align 16
  %arrayidx9 = getelementptr inbounds [2 x double], ptr %c, i64 0, i64 1
  store double 3.000000e+00, ptr %arrayidx9, align 8
  br label %if.end

if.end:                                           ; preds = %if.else6, %if.then3
  br label %if.end10

if.end10:                                         ; preds = %if.end, %if.then
  %arrayidx11 = getelementptr inbounds [2 x double], ptr %c, i64 0, i64 0
  %4 = load double, ptr %arrayidx11, align 16
  %5 = load ptr, ptr %x.addr, align 8
  %arrayidx12 = getelementptr inbounds double, ptr %5, i64 0
  %6 = load double, ptr %arrayidx12, align 8
  %mul = fmul double %4, %6
  %7 = load ptr, ptr %x.addr, align 8
  %arrayidx13 = getelementptr inbounds double, ptr %7, i64 0
  %8 = load double, ptr %arrayidx13, align 8
  %arrayidx15 = getelementptr inbounds [2 x double], ptr %c, i64 0, i64 1
  %9 = load double, ptr %arrayidx15, align 8
  %10 = load ptr, ptr %x.addr, align 8
  %arrayidx16 = getelementptr inbounds double, ptr %10, i64 1
  %11 = load double, ptr %arrayidx16, align 8
  %mul17 = fmul double %9, %11
  %12 = call double @llvm.fmuladd.f64(double %mul, double %8, double %mul17)
  ret double %12
}

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
