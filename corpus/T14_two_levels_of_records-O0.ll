;! adfuzz = 1
;! name = "T14_two_levels_of_records-O0"
;! function = "T14_two_levels_of_records"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161], [4]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383], [4]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527], [4]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577], [4]],
;! ]
;! [[argument]]
;! name = "u"
;! layout = "ptr->f64[4]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [4]
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
define dso_local double @T14_two_levels_of_records(ptr noundef %u, i32 noundef %n) #1 {
entry:
  %u.addr = alloca ptr, align 8
  %n.addr = alloca i32, align 4
  %s = alloca double, align 8
  %outer = alloca i32, align 4
  %keep = alloca [4 x double], align 16
  %i = alloca i32, align 4
  %i13 = alloca i32, align 4
  store ptr %u, ptr %u.addr, align 8
  store i32 %n, ptr %n.addr, align 4
  store double 0.000000e+00, ptr %s, align 8
  store i32 0, ptr %outer, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc26, %entry
  %0 = load i32, ptr %outer, align 4
  %cmp = icmp slt i32 %0, 3
  br i1 %cmp, label %for.body, label %for.end28

for.body:                                         ; preds = %for.cond
  store i32 0, ptr %i, align 4
  br label %for.cond1

for.cond1:                                        ; preds = %for.inc, %for.body
  %1 = load i32, ptr %i, align 4
  %2 = load i32, ptr %n.addr, align 4
  %cmp2 = icmp slt i32 %1, %2
  br i1 %cmp2, label %for.body3, label %for.end

for.body3:                                        ; preds = %for.cond1
  %3 = load ptr, ptr %u.addr, align 8
  %4 = load i32, ptr %i, align 4
  %idxprom = sext i32 %4 to i64
  %arrayidx = getelementptr inbounds double, ptr %3, i64 %idxprom
  %5 = load double, ptr %arrayidx, align 8
  %6 = load ptr, ptr %u.addr, align 8
  %7 = load i32, ptr %i, align 4
  %add = add nsw i32 %7, 1
  %8 = load i32, ptr %n.addr, align 4
  %rem = srem i32 %add, %8
  %idxprom4 = sext i32 %rem to i64
  %arrayidx5 = getelementptr inbounds double, ptr %6, i64 %idxprom4
  %9 = load double, ptr %arrayidx5, align 8
  %mul = fmul double %5, %9
  %10 = load i32, ptr %i, align 4
  %idxprom6 = sext i32 %10 to i64
  %arrayidx7 = getelementptr inbounds [4 x double], ptr %keep, i64 0, i64 %idxprom6
  store double %mul, ptr %arrayidx7, align 8
  %11 = load i32, ptr %i, align 4
  %idxprom8 = sext i32 %11 to i64
  %arrayidx9 = getelementptr inbounds [4 x double], ptr %keep, i64 0, i64 %idxprom8
  %12 = load double, ptr %arrayidx9, align 8
  %13 = load i32, ptr %outer, align 4
  %conv = sitofp i32 %13 to double
  %add10 = fadd double %12, %conv
  %14 = load ptr, ptr %u.addr, align 8
  %15 = load i32, ptr %i, align 4
  %idxprom11 = sext i32 %15 to i64
  %arrayidx12 = getelementptr inbounds double, ptr %14, i64 %idxprom11
  store double %add10, ptr %arrayidx12, align 8
  br label %for.inc

for.inc:                                          ; preds = %for.body3
  %16 = load i32, ptr %i, align 4
  %inc = add nsw i32 %16, 1
  store i32 %inc, ptr %i, align 4
  br label %for.cond1, !llvm.loop !6

for.end:                                          ; preds = %for.cond1
  store i32 0, ptr %i13, align 4
  br label %for.cond14

for.cond14:                                       ; preds = %for.inc23, %for.end
  %17 = load i32, ptr %i13, align 4
  %18 = load i32, ptr %n.addr, align 4
  %cmp15 = icmp slt i32 %17, %18
  br i1 %cmp15, label %for.body17, label %for.end25

for.body17:                                       ; preds = %for.cond14
  %19 = load i32, ptr %i13, align 4
  %idxprom18 = sext i32 %19 to i64
  %arrayidx19 = getelementptr inbounds [4 x double], ptr %keep, i64 0, i64 %idxprom18
  %20 = load double, ptr %arrayidx19, align 8
  %21 = load ptr, ptr %u.addr, align 8
  %22 = load i32, ptr %i13, align 4
  %idxprom20 = sext i32 %22 to i64
  %arrayidx21 = getelementptr inbounds double, ptr %21, i64 %idxprom20
  %23 = load double, ptr %arrayidx21, align 8
  %24 = load double, ptr %s, align 8
  %25 = call double @llvm.fmuladd.f64(double %20, double %23, double %24)
  store double %25, ptr %s, align 8
  br label %for.inc23

for.inc23:                                        ; preds = %for.body17
  %26 = load i32, ptr %i13, align 4
  %inc24 = add nsw i32 %26, 1
  store i32 %inc24, ptr %i13, align 4
  br label %for.cond14, !llvm.loop !8

for.end25:                                        ; preds = %for.cond14
  br label %for.inc26

for.inc26:                                        ; preds = %for.end25
  %27 = load i32, ptr %outer, align 4
  %inc27 = add nsw i32 %27, 1
  store i32 %inc27, ptr %outer, align 4
  br label %for.cond, !llvm.loop !9

for.end28:                                        ; preds = %for.cond
  %28 = load double, ptr %s, align 8
  ret double %28
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
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}
!8 = distinct !{!8, !7}
!9 = distinct !{!9, !7}
