;! adfuzz = 1
;! name = "c-rk4_generic-O0"
;! function = "rk4_generic.bound"
;! returns = "i32"
;! expectation = "agree"
;! points = [
;!   [[8], [0.9374465567940529], [1.492406328017494], [0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633, 1.2856736670398612, 0.19515284239319403], [0.13298113354560764]],
;!   [[8], [0.18965926505598402], [0.6520348697950454], [0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157, 1.0916120976085737, 1.3734079918317843], [1.4526878462902757]],
;!   [[8], [1.2970864611525046], [0.5606950855013105], [1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623, 1.8143180853807086, 1.5149854747504201], [0.9420987063886326]],
;!   [[8], [0.6059722810338671], [0.7532953652618657], [1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514, 0.5137636863236008, 0.7134090687725029], [0.6130233374801609]],
;! ]
;! [[argument]]
;! name = "n"
;! layout = "i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [[argument]]
;! name = "t"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "h"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "y"
;! layout = "ptr->f64[8]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "params"
;! layout = "ptr->f64"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "special.c"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "benchmarks/sources/special.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #0

; Function Attrs: noinline nounwind optnone uwtable
define internal void @rk4_step(ptr noundef %f, i32 noundef %n, double noundef %t, double noundef %h, ptr noundef %y, ptr noundef %params) #1 {
entry:
  %f.addr = alloca ptr, align 8
  %n.addr = alloca i32, align 4
  %t.addr = alloca double, align 8
  %h.addr = alloca double, align 8
  %y.addr = alloca ptr, align 8
  %params.addr = alloca ptr, align 8
  %k1 = alloca [8 x double], align 16
  %k2 = alloca [8 x double], align 16
  %k3 = alloca [8 x double], align 16
  %k4 = alloca [8 x double], align 16
  %w = alloca [8 x double], align 16
  %i = alloca i32, align 4
  %i9 = alloca i32, align 4
  %i28 = alloca i32, align 4
  %i45 = alloca i32, align 4
  store ptr %f, ptr %f.addr, align 8
  store i32 %n, ptr %n.addr, align 4
  store double %t, ptr %t.addr, align 8
  store double %h, ptr %h.addr, align 8
  store ptr %y, ptr %y.addr, align 8
  store ptr %params, ptr %params.addr, align 8
  %0 = load ptr, ptr %f.addr, align 8
  %1 = load double, ptr %t.addr, align 8
  %2 = load ptr, ptr %y.addr, align 8
  %arraydecay = getelementptr inbounds [8 x double], ptr %k1, i64 0, i64 0
  %3 = load ptr, ptr %params.addr, align 8
  %call = call i32 %0(double noundef %1, ptr noundef %2, ptr noundef %arraydecay, ptr noundef %3)
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %4 = load i32, ptr %i, align 4
  %5 = load i32, ptr %n.addr, align 4
  %cmp = icmp slt i32 %4, %5
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %6 = load ptr, ptr %y.addr, align 8
  %7 = load i32, ptr %i, align 4
  %idxprom = sext i32 %7 to i64
  %arrayidx = getelementptr inbounds double, ptr %6, i64 %idxprom
  %8 = load double, ptr %arrayidx, align 8
  %9 = load double, ptr %h.addr, align 8
  %div = fdiv double %9, 2.000000e+00
  %10 = load i32, ptr %i, align 4
  %idxprom1 = sext i32 %10 to i64
  %arrayidx2 = getelementptr inbounds [8 x double], ptr %k1, i64 0, i64 %idxprom1
  %11 = load double, ptr %arrayidx2, align 8
  %12 = call double @llvm.fmuladd.f64(double %div, double %11, double %8)
  %13 = load i32, ptr %i, align 4
  %idxprom3 = sext i32 %13 to i64
  %arrayidx4 = getelementptr inbounds [8 x double], ptr %w, i64 0, i64 %idxprom3
  store double %12, ptr %arrayidx4, align 8
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %14 = load i32, ptr %i, align 4
  %inc = add nsw i32 %14, 1
  store i32 %inc, ptr %i, align 4
  br label %for.cond, !llvm.loop !6

for.end:                                          ; preds = %for.cond
  %15 = load ptr, ptr %f.addr, align 8
  %16 = load double, ptr %t.addr, align 8
  %17 = load double, ptr %h.addr, align 8
  %div5 = fdiv double %17, 2.000000e+00
  %add = fadd double %16, %div5
  %arraydecay6 = getelementptr inbounds [8 x double], ptr %w, i64 0, i64 0
  %arraydecay7 = getelementptr inbounds [8 x double], ptr %k2, i64 0, i64 0
  %18 = load ptr, ptr %params.addr, align 8
  %call8 = call i32 %15(double noundef %add, ptr noundef %arraydecay6, ptr noundef %arraydecay7, ptr noundef %18)
  store i32 0, ptr %i9, align 4
  br label %for.cond10

for.cond10:                                       ; preds = %for.inc20, %for.end
  %19 = load i32, ptr %i9, align 4
  %20 = load i32, ptr %n.addr, align 4
  %cmp11 = icmp slt i32 %19, %20
  br i1 %cmp11, label %for.body12, label %for.end22

for.body12:                                       ; preds = %for.cond10
  %21 = load ptr, ptr %y.addr, align 8
  %22 = load i32, ptr %i9, align 4
  %idxprom13 = sext i32 %22 to i64
  %arrayidx14 = getelementptr inbounds double, ptr %21, i64 %idxprom13
  %23 = load double, ptr %arrayidx14, align 8
  %24 = load double, ptr %h.addr, align 8
  %div15 = fdiv double %24, 2.000000e+00
  %25 = load i32, ptr %i9, align 4
  %idxprom16 = sext i32 %25 to i64
  %arrayidx17 = getelementptr inbounds [8 x double], ptr %k2, i64 0, i64 %idxprom16
  %26 = load double, ptr %arrayidx17, align 8
  %27 = call double @llvm.fmuladd.f64(double %div15, double %26, double %23)
  %28 = load i32, ptr %i9, align 4
  %idxprom18 = sext i32 %28 to i64
  %arrayidx19 = getelementptr inbounds [8 x double], ptr %w, i64 0, i64 %idxprom18
  store double %27, ptr %arrayidx19, align 8
  br label %for.inc20

for.inc20:                                        ; preds = %for.body12
  %29 = load i32, ptr %i9, align 4
  %inc21 = add nsw i32 %29, 1
  store i32 %inc21, ptr %i9, align 4
  br label %for.cond10, !llvm.loop !8

for.end22:                                        ; preds = %for.cond10
  %30 = load ptr, ptr %f.addr, align 8
  %31 = load double, ptr %t.addr, align 8
  %32 = load double, ptr %h.addr, align 8
  %div23 = fdiv double %32, 2.000000e+00
  %add24 = fadd double %31, %div23
  %arraydecay25 = getelementptr inbounds [8 x double], ptr %w, i64 0, i64 0
  %arraydecay26 = getelementptr inbounds [8 x double], ptr %k3, i64 0, i64 0
  %33 = load ptr, ptr %params.addr, align 8
  %call27 = call i32 %30(double noundef %add24, ptr noundef %arraydecay25, ptr noundef %arraydecay26, ptr noundef %33)
  store i32 0, ptr %i28, align 4
  br label %for.cond29

for.cond29:                                       ; preds = %for.inc38, %for.end22
  %34 = load i32, ptr %i28, align 4
  %35 = load i32, ptr %n.addr, align 4
  %cmp30 = icmp slt i32 %34, %35
  br i1 %cmp30, label %for.body31, label %for.end40

for.body31:                                       ; preds = %for.cond29
  %36 = load ptr, ptr %y.addr, align 8
  %37 = load i32, ptr %i28, align 4
  %idxprom32 = sext i32 %37 to i64
  %arrayidx33 = getelementptr inbounds double, ptr %36, i64 %idxprom32
  %38 = load double, ptr %arrayidx33, align 8
  %39 = load double, ptr %h.addr, align 8
  %40 = load i32, ptr %i28, align 4
  %idxprom34 = sext i32 %40 to i64
  %arrayidx35 = getelementptr inbounds [8 x double], ptr %k3, i64 0, i64 %idxprom34
  %41 = load double, ptr %arrayidx35, align 8
  %42 = call double @llvm.fmuladd.f64(double %39, double %41, double %38)
  %43 = load i32, ptr %i28, align 4
  %idxprom36 = sext i32 %43 to i64
  %arrayidx37 = getelementptr inbounds [8 x double], ptr %w, i64 0, i64 %idxprom36
  store double %42, ptr %arrayidx37, align 8
  br label %for.inc38

for.inc38:                                        ; preds = %for.body31
  %44 = load i32, ptr %i28, align 4
  %inc39 = add nsw i32 %44, 1
  store i32 %inc39, ptr %i28, align 4
  br label %for.cond29, !llvm.loop !9

for.end40:                                        ; preds = %for.cond29
  %45 = load ptr, ptr %f.addr, align 8
  %46 = load double, ptr %t.addr, align 8
  %47 = load double, ptr %h.addr, align 8
  %add41 = fadd double %46, %47
  %arraydecay42 = getelementptr inbounds [8 x double], ptr %w, i64 0, i64 0
  %arraydecay43 = getelementptr inbounds [8 x double], ptr %k4, i64 0, i64 0
  %48 = load ptr, ptr %params.addr, align 8
  %call44 = call i32 %45(double noundef %add41, ptr noundef %arraydecay42, ptr noundef %arraydecay43, ptr noundef %48)
  store i32 0, ptr %i45, align 4
  br label %for.cond46

for.cond46:                                       ; preds = %for.inc61, %for.end40
  %49 = load i32, ptr %i45, align 4
  %50 = load i32, ptr %n.addr, align 4
  %cmp47 = icmp slt i32 %49, %50
  br i1 %cmp47, label %for.body48, label %for.end63

for.body48:                                       ; preds = %for.cond46
  %51 = load double, ptr %h.addr, align 8
  %div49 = fdiv double %51, 6.000000e+00
  %52 = load i32, ptr %i45, align 4
  %idxprom50 = sext i32 %52 to i64
  %arrayidx51 = getelementptr inbounds [8 x double], ptr %k1, i64 0, i64 %idxprom50
  %53 = load double, ptr %arrayidx51, align 8
  %54 = load i32, ptr %i45, align 4
  %idxprom52 = sext i32 %54 to i64
  %arrayidx53 = getelementptr inbounds [8 x double], ptr %k2, i64 0, i64 %idxprom52
  %55 = load double, ptr %arrayidx53, align 8
  %56 = call double @llvm.fmuladd.f64(double 2.000000e+00, double %55, double %53)
  %57 = load i32, ptr %i45, align 4
  %idxprom54 = sext i32 %57 to i64
  %arrayidx55 = getelementptr inbounds [8 x double], ptr %k3, i64 0, i64 %idxprom54
  %58 = load double, ptr %arrayidx55, align 8
  %59 = call double @llvm.fmuladd.f64(double 2.000000e+00, double %58, double %56)
  %60 = load i32, ptr %i45, align 4
  %idxprom56 = sext i32 %60 to i64
  %arrayidx57 = getelementptr inbounds [8 x double], ptr %k4, i64 0, i64 %idxprom56
  %61 = load double, ptr %arrayidx57, align 8
  %add58 = fadd double %59, %61
  %62 = load ptr, ptr %y.addr, align 8
  %63 = load i32, ptr %i45, align 4
  %idxprom59 = sext i32 %63 to i64
  %arrayidx60 = getelementptr inbounds double, ptr %62, i64 %idxprom59
  %64 = load double, ptr %arrayidx60, align 8
  %65 = call double @llvm.fmuladd.f64(double %div49, double %add58, double %64)
  store double %65, ptr %arrayidx60, align 8
  br label %for.inc61

for.inc61:                                        ; preds = %for.body48
  %66 = load i32, ptr %i45, align 4
  %inc62 = add nsw i32 %66, 1
  store i32 %inc62, ptr %i45, align 4
  br label %for.cond46, !llvm.loop !10

for.end63:                                        ; preds = %for.cond46
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @van_der_pol(double noundef %t, ptr noundef %y, ptr noundef %dydt, ptr noundef %params) #1 {
entry:
  %t.addr = alloca double, align 8
  %y.addr = alloca ptr, align 8
  %dydt.addr = alloca ptr, align 8
  %params.addr = alloca ptr, align 8
  %mu = alloca double, align 8
  store double %t, ptr %t.addr, align 8
  store ptr %y, ptr %y.addr, align 8
  store ptr %dydt, ptr %dydt.addr, align 8
  store ptr %params, ptr %params.addr, align 8
  %0 = load ptr, ptr %params.addr, align 8
  %1 = load double, ptr %0, align 8
  store double %1, ptr %mu, align 8
  %2 = load double, ptr %t.addr, align 8
  %3 = load ptr, ptr %y.addr, align 8
  %arrayidx = getelementptr inbounds double, ptr %3, i64 1
  %4 = load double, ptr %arrayidx, align 8
  %5 = load ptr, ptr %dydt.addr, align 8
  %arrayidx1 = getelementptr inbounds double, ptr %5, i64 0
  store double %4, ptr %arrayidx1, align 8
  %6 = load ptr, ptr %y.addr, align 8
  %arrayidx2 = getelementptr inbounds double, ptr %6, i64 0
  %7 = load double, ptr %arrayidx2, align 8
  %fneg = fneg double %7
  %8 = load double, ptr %mu, align 8
  %9 = load ptr, ptr %y.addr, align 8
  %arrayidx3 = getelementptr inbounds double, ptr %9, i64 1
  %10 = load double, ptr %arrayidx3, align 8
  %mul = fmul double %8, %10
  %11 = load ptr, ptr %y.addr, align 8
  %arrayidx4 = getelementptr inbounds double, ptr %11, i64 0
  %12 = load double, ptr %arrayidx4, align 8
  %13 = load ptr, ptr %y.addr, align 8
  %arrayidx5 = getelementptr inbounds double, ptr %13, i64 0
  %14 = load double, ptr %arrayidx5, align 8
  %15 = call double @llvm.fmuladd.f64(double %12, double %14, double -1.000000e+00)
  %neg = fneg double %mul
  %16 = call double @llvm.fmuladd.f64(double %neg, double %15, double %fneg)
  %17 = load ptr, ptr %dydt.addr, align 8
  %arrayidx8 = getelementptr inbounds double, ptr %17, i64 1
  store double %16, ptr %arrayidx8, align 8
  ret i32 0
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @rk4_generic(ptr noundef %f, i32 noundef %n, double noundef %t, double noundef %h, ptr noundef %y, ptr noundef %params) #1 {
entry:
  %retval = alloca i32, align 4
  %f.addr = alloca ptr, align 8
  %n.addr = alloca i32, align 4
  %t.addr = alloca double, align 8
  %h.addr = alloca double, align 8
  %y.addr = alloca ptr, align 8
  %params.addr = alloca ptr, align 8
  store ptr %f, ptr %f.addr, align 8
  store i32 %n, ptr %n.addr, align 4
  store double %t, ptr %t.addr, align 8
  store double %h, ptr %h.addr, align 8
  store ptr %y, ptr %y.addr, align 8
  store ptr %params, ptr %params.addr, align 8
  %0 = load i32, ptr %n.addr, align 4
  %cmp = icmp sgt i32 %0, 8
  br i1 %cmp, label %if.then, label %if.end

if.then:                                          ; preds = %entry
  store i32 -1, ptr %retval, align 4
  br label %return

if.end:                                           ; preds = %entry
  %1 = load ptr, ptr %f.addr, align 8
  %2 = load i32, ptr %n.addr, align 4
  %3 = load double, ptr %t.addr, align 8
  %4 = load double, ptr %h.addr, align 8
  %5 = load ptr, ptr %y.addr, align 8
  %6 = load ptr, ptr %params.addr, align 8
  call void @rk4_step(ptr noundef %1, i32 noundef %2, double noundef %3, double noundef %4, ptr noundef %5, ptr noundef %6)
  store i32 0, ptr %retval, align 4
  br label %return

return:                                           ; preds = %if.end, %if.then
  %7 = load i32, ptr %retval, align 4
  ret i32 %7
}

define i32 @rk4_generic.bound(i32 %a1, double %a2, double %a3, ptr %a4, ptr %a5) {
  %r = call i32 @rk4_generic(ptr @van_der_pol, i32 %a1, double %a2, double %a3, ptr %a4, ptr %a5)
  ret i32 %r
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
