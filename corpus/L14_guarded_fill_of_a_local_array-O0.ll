;! adfuzz = 1
;! name = "L14_guarded_fill_of_a_local_array-O0"
;! function = "L14_guarded_fill_of_a_local_array"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633], [8], [8]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157], [8], [8]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623], [8], [8]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514], [8], [8]],
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
;! [[argument]]
;! name = "guard"
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
define dso_local double @L14_guarded_fill_of_a_local_array(ptr noundef %x, i32 noundef %n, i32 noundef %guard) #1 {
entry:
  %x.addr = alloca ptr, align 8
  %n.addr = alloca i32, align 4
  %guard.addr = alloca i32, align 4
  %local = alloca [8 x double], align 16
  %last = alloca double, align 8
  %i = alloca i32, align 4
  %j = alloca i32, align 4
  %s = alloca double, align 8
  %i13 = alloca i32, align 4
  store ptr %x, ptr %x.addr, align 8
  store i32 %n, ptr %n.addr, align 4
  store i32 %guard, ptr %guard.addr, align 4
  call void @llvm.memset.p0.i64(ptr align 16 %local, i8 0, i64 64, i1 false)
  store double 0.000000e+00, ptr %last, align 8
  %0 = load i32, ptr %guard.addr, align 4
  %tobool = icmp ne i32 %0, 0
  br i1 %tobool, label %if.then, label %if.end

if.then:                                          ; preds = %entry
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc10, %if.then
  %1 = load i32, ptr %i, align 4
  %2 = load i32, ptr %n.addr, align 4
  %cmp = icmp slt i32 %1, %2
  br i1 %cmp, label %for.body, label %for.end12

for.body:                                         ; preds = %for.cond
  store i32 0, ptr %j, align 4
  br label %for.cond1

for.cond1:                                        ; preds = %for.inc, %for.body
  %3 = load i32, ptr %j, align 4
  %cmp2 = icmp slt i32 %3, 2
  br i1 %cmp2, label %for.body3, label %for.end

for.body3:                                        ; preds = %for.cond1
  %4 = load ptr, ptr %x.addr, align 8
  %5 = load i32, ptr %i, align 4
  %idxprom = sext i32 %5 to i64
  %arrayidx = getelementptr inbounds double, ptr %4, i64 %idxprom
  %6 = load double, ptr %arrayidx, align 8
  %7 = load ptr, ptr %x.addr, align 8
  %8 = load i32, ptr %j, align 4
  %idxprom4 = sext i32 %8 to i64
  %arrayidx5 = getelementptr inbounds double, ptr %7, i64 %idxprom4
  %9 = load double, ptr %arrayidx5, align 8
  %10 = load i32, ptr %i, align 4
  %idxprom6 = sext i32 %10 to i64
  %arrayidx7 = getelementptr inbounds [8 x double], ptr %local, i64 0, i64 %idxprom6
  %11 = load double, ptr %arrayidx7, align 8
  %12 = call double @llvm.fmuladd.f64(double %6, double %9, double %11)
  store double %12, ptr %arrayidx7, align 8
  %13 = load i32, ptr %i, align 4
  %idxprom8 = sext i32 %13 to i64
  %arrayidx9 = getelementptr inbounds [8 x double], ptr %local, i64 0, i64 %idxprom8
  %14 = load double, ptr %arrayidx9, align 8
  store double %14, ptr %last, align 8
  br label %for.inc

for.inc:                                          ; preds = %for.body3
  %15 = load i32, ptr %j, align 4
  %inc = add nsw i32 %15, 1
  store i32 %inc, ptr %j, align 4
  br label %for.cond1, !llvm.loop !6

for.end:                                          ; preds = %for.cond1
  br label %for.inc10

for.inc10:                                        ; preds = %for.end
  %16 = load i32, ptr %i, align 4
  %inc11 = add nsw i32 %16, 1
  store i32 %inc11, ptr %i, align 4
  br label %for.cond, !llvm.loop !8

for.end12:                                        ; preds = %for.cond
  br label %if.end

if.end:                                           ; preds = %for.end12, %entry
  %17 = load double, ptr %last, align 8
  store double %17, ptr %s, align 8
  store i32 0, ptr %i13, align 4
  br label %for.cond14

for.cond14:                                       ; preds = %for.inc21, %if.end
  %18 = load i32, ptr %i13, align 4
  %cmp15 = icmp slt i32 %18, 8
  br i1 %cmp15, label %for.body16, label %for.end23

for.body16:                                       ; preds = %for.cond14
  %19 = load i32, ptr %i13, align 4
  %idxprom17 = sext i32 %19 to i64
  %arrayidx18 = getelementptr inbounds [8 x double], ptr %local, i64 0, i64 %idxprom17
  %20 = load double, ptr %arrayidx18, align 8
  %21 = load i32, ptr %i13, align 4
  %idxprom19 = sext i32 %21 to i64
  %arrayidx20 = getelementptr inbounds [8 x double], ptr %local, i64 0, i64 %idxprom19
  %22 = load double, ptr %arrayidx20, align 8
  %23 = load double, ptr %s, align 8
  %24 = call double @llvm.fmuladd.f64(double %20, double %22, double %23)
  store double %24, ptr %s, align 8
  br label %for.inc21

for.inc21:                                        ; preds = %for.body16
  %25 = load i32, ptr %i13, align 4
  %inc22 = add nsw i32 %25, 1
  store i32 %inc22, ptr %i13, align 4
  br label %for.cond14, !llvm.loop !9

for.end23:                                        ; preds = %for.cond14
  %26 = load double, ptr %s, align 8
  %27 = load ptr, ptr %x.addr, align 8
  %arrayidx24 = getelementptr inbounds double, ptr %27, i64 0
  %28 = load double, ptr %arrayidx24, align 8
  %add = fadd double %26, %28
  ret double %add
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }

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
