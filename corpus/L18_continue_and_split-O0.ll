;! adfuzz = 1
;! name = "L18_continue_and_split-O0"
;! function = "L18_continue_and_split"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633], [8]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157], [8]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623], [8]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514], [8]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[8]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
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
define dso_local double @L18_continue_and_split(ptr noundef %x, i32 noundef %n) #1 {
entry:
  %x.addr = alloca ptr, align 8
  %n.addr = alloca i32, align 4
  %s = alloca double, align 8
  %left = alloca ptr, align 8
  %right = alloca ptr, align 8
  %i = alloca i32, align 4
  store ptr %x, ptr %x.addr, align 8
  store i32 %n, ptr %n.addr, align 4
  store double 0.000000e+00, ptr %s, align 8
  %0 = load ptr, ptr %x.addr, align 8
  store ptr %0, ptr %left, align 8
  %1 = load ptr, ptr %x.addr, align 8
  %2 = load i32, ptr %n.addr, align 4
  %div = sdiv i32 %2, 2
  %idx.ext = sext i32 %div to i64
  %add.ptr = getelementptr inbounds double, ptr %1, i64 %idx.ext
  store ptr %add.ptr, ptr %right, align 8
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %3 = load i32, ptr %i, align 4
  %4 = load i32, ptr %n.addr, align 4
  %div1 = sdiv i32 %4, 2
  %cmp = icmp slt i32 %3, %div1
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %5 = load ptr, ptr %left, align 8
  %6 = load i32, ptr %i, align 4
  %idxprom = sext i32 %6 to i64
  %arrayidx = getelementptr inbounds double, ptr %5, i64 %idxprom
  %7 = load double, ptr %arrayidx, align 8
  %cmp2 = fcmp ogt double %7, 1.000000e+00
  br i1 %cmp2, label %if.then, label %if.else

if.then:                                          ; preds = %for.body
  %8 = load ptr, ptr %right, align 8
  %9 = load i32, ptr %i, align 4
  %idxprom3 = sext i32 %9 to i64
  %arrayidx4 = getelementptr inbounds double, ptr %8, i64 %idxprom3
  %10 = load double, ptr %arrayidx4, align 8
  %11 = load ptr, ptr %left, align 8
  %12 = load i32, ptr %i, align 4
  %idxprom5 = sext i32 %12 to i64
  %arrayidx6 = getelementptr inbounds double, ptr %11, i64 %idxprom5
  %13 = load double, ptr %arrayidx6, align 8
  %mul = fmul double %13, %10
  store double %mul, ptr %arrayidx6, align 8
  br label %for.inc

if.else:                                          ; preds = %for.body
  %14 = load ptr, ptr %right, align 8
  %15 = load i32, ptr %i, align 4
  %idxprom7 = sext i32 %15 to i64
  %arrayidx8 = getelementptr inbounds double, ptr %14, i64 %idxprom7
  %16 = load double, ptr %arrayidx8, align 8
  %cmp9 = fcmp ogt double %16, 1.500000e+00
  br i1 %cmp9, label %if.then10, label %if.end

if.then10:                                        ; preds = %if.else
  %17 = load ptr, ptr %left, align 8
  %18 = load i32, ptr %i, align 4
  %idxprom11 = sext i32 %18 to i64
  %arrayidx12 = getelementptr inbounds double, ptr %17, i64 %idxprom11
  %19 = load double, ptr %arrayidx12, align 8
  %20 = load ptr, ptr %left, align 8
  %21 = load i32, ptr %i, align 4
  %idxprom13 = sext i32 %21 to i64
  %arrayidx14 = getelementptr inbounds double, ptr %20, i64 %idxprom13
  %22 = load double, ptr %arrayidx14, align 8
  %23 = load ptr, ptr %right, align 8
  %24 = load i32, ptr %i, align 4
  %idxprom16 = sext i32 %24 to i64
  %arrayidx17 = getelementptr inbounds double, ptr %23, i64 %idxprom16
  %25 = load double, ptr %arrayidx17, align 8
  %26 = call double @llvm.fmuladd.f64(double %19, double %22, double %25)
  store double %26, ptr %arrayidx17, align 8
  br label %if.end

if.end:                                           ; preds = %if.then10, %if.else
  br label %if.end18

if.end18:                                         ; preds = %if.end
  %27 = load ptr, ptr %left, align 8
  %28 = load i32, ptr %i, align 4
  %idxprom19 = sext i32 %28 to i64
  %arrayidx20 = getelementptr inbounds double, ptr %27, i64 %idxprom19
  %29 = load double, ptr %arrayidx20, align 8
  %30 = load ptr, ptr %right, align 8
  %31 = load i32, ptr %i, align 4
  %idxprom21 = sext i32 %31 to i64
  %arrayidx22 = getelementptr inbounds double, ptr %30, i64 %idxprom21
  %32 = load double, ptr %arrayidx22, align 8
  %33 = load double, ptr %s, align 8
  %34 = call double @llvm.fmuladd.f64(double %29, double %32, double %33)
  store double %34, ptr %s, align 8
  br label %for.inc

for.inc:                                          ; preds = %if.end18, %if.then
  %35 = load i32, ptr %i, align 4
  %inc = add nsw i32 %35, 1
  store i32 %inc, ptr %i, align 4
  br label %for.cond, !llvm.loop !6

for.end:                                          ; preds = %for.cond
  %36 = load double, ptr %s, align 8
  ret double %36
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
