;! adfuzz = 1
;! name = "L11_four_loops_nested-O0"
;! function = "L11_four_loops_nested"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[8]"
;! activity = "dup"
;! domain = [0.1, 2.0]
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
define dso_local double @L11_four_loops_nested(ptr noundef %x) #1 {
entry:
  %x.addr = alloca ptr, align 8
  %s = alloca double, align 8
  %i = alloca i32, align 4
  %j = alloca i32, align 4
  %k = alloca i32, align 4
  %l = alloca i32, align 4
  store ptr %x, ptr %x.addr, align 8
  store double 0.000000e+00, ptr %s, align 8
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc27, %entry
  %0 = load i32, ptr %i, align 4
  %cmp = icmp slt i32 %0, 2
  br i1 %cmp, label %for.body, label %for.end29

for.body:                                         ; preds = %for.cond
  store i32 0, ptr %j, align 4
  br label %for.cond1

for.cond1:                                        ; preds = %for.inc24, %for.body
  %1 = load i32, ptr %j, align 4
  %cmp2 = icmp slt i32 %1, 2
  br i1 %cmp2, label %for.body3, label %for.end26

for.body3:                                        ; preds = %for.cond1
  store i32 0, ptr %k, align 4
  br label %for.cond4

for.cond4:                                        ; preds = %for.inc21, %for.body3
  %2 = load i32, ptr %k, align 4
  %cmp5 = icmp slt i32 %2, 2
  br i1 %cmp5, label %for.body6, label %for.end23

for.body6:                                        ; preds = %for.cond4
  store i32 0, ptr %l, align 4
  br label %for.cond7

for.cond7:                                        ; preds = %for.inc, %for.body6
  %3 = load i32, ptr %l, align 4
  %cmp8 = icmp slt i32 %3, 2
  br i1 %cmp8, label %for.body9, label %for.end

for.body9:                                        ; preds = %for.cond7
  %4 = load double, ptr %s, align 8
  %5 = load ptr, ptr %x.addr, align 8
  %6 = load i32, ptr %i, align 4
  %idxprom = sext i32 %6 to i64
  %arrayidx = getelementptr inbounds double, ptr %5, i64 %idxprom
  %7 = load double, ptr %arrayidx, align 8
  %8 = load ptr, ptr %x.addr, align 8
  %9 = load i32, ptr %j, align 4
  %add = add nsw i32 2, %9
  %idxprom10 = sext i32 %add to i64
  %arrayidx11 = getelementptr inbounds double, ptr %8, i64 %idxprom10
  %10 = load double, ptr %arrayidx11, align 8
  %mul12 = fmul double %7, %10
  %11 = load ptr, ptr %x.addr, align 8
  %12 = load i32, ptr %k, align 4
  %add13 = add nsw i32 4, %12
  %idxprom14 = sext i32 %add13 to i64
  %arrayidx15 = getelementptr inbounds double, ptr %11, i64 %idxprom14
  %13 = load double, ptr %arrayidx15, align 8
  %mul16 = fmul double %mul12, %13
  %14 = load ptr, ptr %x.addr, align 8
  %15 = load i32, ptr %l, align 4
  %add17 = add nsw i32 6, %15
  %idxprom18 = sext i32 %add17 to i64
  %arrayidx19 = getelementptr inbounds double, ptr %14, i64 %idxprom18
  %16 = load double, ptr %arrayidx19, align 8
  %mul20 = fmul double %mul16, %16
  %17 = call double @llvm.fmuladd.f64(double %4, double 5.000000e-01, double %mul20)
  store double %17, ptr %s, align 8
  br label %for.inc

for.inc:                                          ; preds = %for.body9
  %18 = load i32, ptr %l, align 4
  %inc = add nsw i32 %18, 1
  store i32 %inc, ptr %l, align 4
  br label %for.cond7, !llvm.loop !6

for.end:                                          ; preds = %for.cond7
  br label %for.inc21

for.inc21:                                        ; preds = %for.end
  %19 = load i32, ptr %k, align 4
  %inc22 = add nsw i32 %19, 1
  store i32 %inc22, ptr %k, align 4
  br label %for.cond4, !llvm.loop !8

for.end23:                                        ; preds = %for.cond4
  br label %for.inc24

for.inc24:                                        ; preds = %for.end23
  %20 = load i32, ptr %j, align 4
  %inc25 = add nsw i32 %20, 1
  store i32 %inc25, ptr %j, align 4
  br label %for.cond1, !llvm.loop !9

for.end26:                                        ; preds = %for.cond1
  br label %for.inc27

for.inc27:                                        ; preds = %for.end26
  %21 = load i32, ptr %i, align 4
  %inc28 = add nsw i32 %21, 1
  store i32 %inc28, ptr %i, align 4
  br label %for.cond, !llvm.loop !10

for.end29:                                        ; preds = %for.cond
  %22 = load double, ptr %s, align 8
  ret double %22
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
!10 = distinct !{!10, !7}
