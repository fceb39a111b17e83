;! adfuzz = 1
;! name = "CM2_const_flows-O0"
;! function = "CM2_const_flows"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633], [1.2856736670398612, 0.19515284239319403, 0.13298113354560764, 1.315515414415888, 0.8495815243139235, 0.18471444500681408, 1.746133629515903, 0.5203104078161669], [8]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157], [1.0916120976085737, 1.3734079918317843, 1.4526878462902757, 0.34942040406405295, 1.8111505084767143, 1.9084081386844298, 1.4615086796686587, 1.1054888347903118], [8]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623], [1.8143180853807086, 1.5149854747504201, 0.9420987063886326, 0.9193416023948353, 1.3441021755426046, 1.5076899644732535, 1.4590609407750699, 0.8827198192970164], [8]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514], [0.5137636863236008, 0.7134090687725029, 0.6130233374801609, 0.5431317791142916, 1.7292405024864226, 0.7546302663372715, 0.7691177649633597, 0.45501867043560196], [8]],
;! ]
;! [[argument]]
;! name = "c"
;! layout = "ptr->f64[8]"
;! activity = "dup"
;! domain = [0.1, 2.0]
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
;! source = "shapes.c"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "shapes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define internal double @sum_sq(ptr noundef %x, i32 noundef %n) #0 {
entry:
  %x.addr = alloca ptr, align 8
  %n.addr = alloca i32, align 4
  %s = alloca double, align 8
  %i = alloca i32, align 4
  store ptr %x, ptr %x.addr, align 8
  store i32 %n, ptr %n.addr, align 4
  store double 0.000000e+00, ptr %s, align 8
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %i, align 4
  %1 = load i32, ptr %n.addr, align 4
  %cmp = icmp slt i32 %0, %1
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %2 = load ptr, ptr %x.addr, align 8
  %3 = load i32, ptr %i, align 4
  %idxprom = sext i32 %3 to i64
  %arrayidx = getelementptr inbounds double, ptr %2, i64 %idxprom
  %4 = load double, ptr %arrayidx, align 8
  %5 = load ptr, ptr %x.addr, align 8
  %6 = load i32, ptr %i, align 4
  %idxprom1 = sext i32 %6 to i64
  %arrayidx2 = getelementptr inbounds double, ptr %5, i64 %idxprom1
  %7 = load double, ptr %arrayidx2, align 8
  %8 = load double, ptr %s, align 8
  %9 = call double @llvm.fmuladd.f64(double %4, double %7, double %8)
  store double %9, ptr %s, align 8
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %10 = load i32, ptr %i, align 4
  %inc = add nsw i32 %10, 1
  store i32 %inc, ptr %i, align 4
  br label %for.cond, !llvm.loop !6

for.end:                                          ; preds = %for.cond
  %11 = load double, ptr %s, align 8
  ret double %11
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nounwind
declare void @free(ptr noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @CM2_const_flows(ptr noundef %c, ptr noundef %x, i32 noundef %n) #0 {
entry:
  %c.addr = alloca ptr, align 8
  %x.addr = alloca ptr, align 8
  %n.addr = alloca i32, align 4
  %t = alloca ptr, align 8
  %i = alloca i32, align 4
  %s = alloca double, align 8
  store ptr %c, ptr %c.addr, align 8
  store ptr %x, ptr %x.addr, align 8
  store i32 %n, ptr %n.addr, align 4
  %0 = load i32, ptr %n.addr, align 4
  %conv = sext i32 %0 to i64
  %mul = mul i64 %conv, 8
  %call = call noalias ptr @malloc(i64 noundef %mul) #4
  store ptr %call, ptr %t, align 8
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %1 = load i32, ptr %i, align 4
  %2 = load i32, ptr %n.addr, align 4
  %cmp = icmp slt i32 %1, %2
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %3 = load ptr, ptr %c.addr, align 8
  %4 = load i32, ptr %i, align 4
  %idxprom = sext i32 %4 to i64
  %arrayidx = getelementptr inbounds double, ptr %3, i64 %idxprom
  %5 = load double, ptr %arrayidx, align 8
  %6 = load ptr, ptr %x.addr, align 8
  %7 = load i32, ptr %i, align 4
  %idxprom2 = sext i32 %7 to i64
  %arrayidx3 = getelementptr inbounds double, ptr %6, i64 %idxprom2
  %8 = load double, ptr %arrayidx3, align 8
  %mul4 = fmul double %5, %8
  %9 = load ptr, ptr %t, align 8
  %10 = load i32, ptr %i, align 4
  %idxprom5 = sext i32 %10 to i64
  %arrayidx6 = getelementptr inbounds double, ptr %9, i64 %idxprom5
  store double %mul4, ptr %arrayidx6, align 8
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %11 = load i32, ptr %i, align 4
  %inc = add nsw i32 %11, 1
  store i32 %inc, ptr %i, align 4
  br label %for.cond, !llvm.loop !8

for.end:                                          ; preds = %for.cond
  %12 = load ptr, ptr %t, align 8
  %13 = load i32, ptr %n.addr, align 4
  %call7 = call double @sum_sq(ptr noundef %12, i32 noundef %13)
  store double %call7, ptr %s, align 8
  %14 = load ptr, ptr %t, align 8
  call void @free(ptr noundef %14) #5
  %15 = load double, ptr %s, align 8
  ret double %15
}

; Function Attrs: nounwind allocsize(0)
declare noalias ptr @malloc(i64 noundef) #3

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind allocsize(0) }
attributes #5 = { nounwind }

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
