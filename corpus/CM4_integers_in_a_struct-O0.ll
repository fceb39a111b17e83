;! adfuzz = 1
;! name = "CM4_integers_in_a_struct-O0"
;! function = "CM4_integers_in_a_struct"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 8, 1.492406328017494, 8, 0.6546212111264513, 8, 1.4020234353549161, 8, 1.3170013394635098, 8, 0.5957535428928089, 8, 1.1794230461775972, 8, 1.8390541542745633, 8], [8]],
;!   [[0.18965926505598402, 8, 0.6520348697950454, 8, 0.8677971548161302, 8, 1.9447371151461383, 8, 1.1218062796336805, 8, 0.599179061233079, 8, 0.8874559813586789, 8, 0.8138065819712157, 8], [8]],
;!   [[1.2970864611525046, 8, 0.5606950855013105, 8, 1.5103581788464753, 8, 0.5542905343040527, 8, 1.4192145426528868, 8, 0.5302144117389209, 8, 1.3718178603717002, 8, 0.49580535955810623, 8], [8]],
;!   [[0.6059722810338671, 8, 0.7532953652618657, 8, 1.4655696027076768, 8, 0.5890583981650577, 8, 0.9525488139026823, 8, 1.6248210485126888, 8, 0.3442268360329932, 8, 1.2540013125313514, 8], [8]],
;! ]
;! [[argument]]
;! name = "e"
;! layout = "ptr->struct{f64,i32}[8]"
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

%struct.entry = type { double, i32 }

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #0

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @CM4_integers_in_a_struct(ptr noundef %e, i32 noundef %n) #1 {
entry:
  %e.addr = alloca ptr, align 8
  %n.addr = alloca i32, align 4
  %s = alloca double, align 8
  %at = alloca i32, align 4
  %i = alloca i32, align 4
  store ptr %e, ptr %e.addr, align 8
  store i32 %n, ptr %n.addr, align 4
  store double 0.000000e+00, ptr %s, align 8
  store i32 0, ptr %at, align 4
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %i, align 4
  %1 = load i32, ptr %n.addr, align 4
  %cmp = icmp slt i32 %0, %1
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %2 = load ptr, ptr %e.addr, align 8
  %3 = load i32, ptr %at, align 4
  %idxprom = sext i32 %3 to i64
  %arrayidx = getelementptr inbounds %struct.entry, ptr %2, i64 %idxprom
  %value = getelementptr inbounds nuw %struct.entry, ptr %arrayidx, i32 0, i32 0
  %4 = load double, ptr %value, align 8
  %5 = load ptr, ptr %e.addr, align 8
  %6 = load i32, ptr %at, align 4
  %idxprom1 = sext i32 %6 to i64
  %arrayidx2 = getelementptr inbounds %struct.entry, ptr %5, i64 %idxprom1
  %value3 = getelementptr inbounds nuw %struct.entry, ptr %arrayidx2, i32 0, i32 0
  %7 = load double, ptr %value3, align 8
  %8 = load double, ptr %s, align 8
  %9 = call double @llvm.fmuladd.f64(double %4, double %7, double %8)
  store double %9, ptr %s, align 8
  %10 = load double, ptr %s, align 8
  %11 = load ptr, ptr %e.addr, align 8
  %12 = load i32, ptr %at, align 4
  %idxprom4 = sext i32 %12 to i64
  %arrayidx5 = getelementptr inbounds %struct.entry, ptr %11, i64 %idxprom4
  %value6 = getelementptr inbounds nuw %struct.entry, ptr %arrayidx5, i32 0, i32 0
  store double %10, ptr %value6, align 8
  %13 = load ptr, ptr %e.addr, align 8
  %14 = load i32, ptr %at, align 4
  %idxprom7 = sext i32 %14 to i64
  %arrayidx8 = getelementptr inbounds %struct.entry, ptr %13, i64 %idxprom7
  %next = getelementptr inbounds nuw %struct.entry, ptr %arrayidx8, i32 0, i32 1
  %15 = load i32, ptr %next, align 8
  %and = and i32 %15, 1
  store i32 %and, ptr %at, align 4
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %16 = load i32, ptr %i, align 4
  %inc = add nsw i32 %16, 1
  store i32 %inc, ptr %i, align 4
  br label %for.cond, !llvm.loop !6

for.end:                                          ; preds = %for.cond
  %17 = load double, ptr %s, align 8
  ret double %17
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
