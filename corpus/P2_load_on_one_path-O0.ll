;! adfuzz = 1
;! name = "P2_load_on_one_path-O0"
;! function = "P2_load_on_one_path"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 8, 1.492406328017494, 8, 0.6546212111264513, 8, 1.4020234353549161, 8, 1.3170013394635098, 8, 0.5957535428928089, 8, 1.1794230461775972, 8, 1.8390541542745633, 8], [1.2856736670398612], [8]],
;!   [[0.18965926505598402, 8, 0.6520348697950454, 8, 0.8677971548161302, 8, 1.9447371151461383, 8, 1.1218062796336805, 8, 0.599179061233079, 8, 0.8874559813586789, 8, 0.8138065819712157, 8], [1.0916120976085737], [8]],
;!   [[1.2970864611525046, 8, 0.5606950855013105, 8, 1.5103581788464753, 8, 0.5542905343040527, 8, 1.4192145426528868, 8, 0.5302144117389209, 8, 1.3718178603717002, 8, 0.49580535955810623, 8], [1.8143180853807086], [8]],
;!   [[0.6059722810338671, 8, 0.7532953652618657, 8, 1.4655696027076768, 8, 0.5890583981650577, 8, 0.9525488139026823, 8, 1.6248210485126888, 8, 0.3442268360329932, 8, 1.2540013125313514, 8], [0.5137636863236008], [8]],
;! ]
;! [[argument]]
;! name = "e"
;! layout = "ptr->struct{f64,i32}[8]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "x"
;! layout = "f64"
;! activity = "out"
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

%struct.entry = type { double, i32 }

@table = internal constant [4 x double] [double 1.000000e+00, double 2.500000e+00, double -5.000000e-01, double 4.000000e+00], align 16

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #0

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @P2_load_on_one_path(ptr noundef %e, double noundef %x, i32 noundef %which) #1 {
entry:
  %retval = alloca double, align 8
  %e.addr = alloca ptr, align 8
  %x.addr = alloca double, align 8
  %which.addr = alloca i32, align 4
  store ptr %e, ptr %e.addr, align 8
  store double %x, ptr %x.addr, align 8
  store i32 %which, ptr %which.addr, align 4
  %0 = load i32, ptr %which.addr, align 4
  switch i32 %0, label %sw.default [
    i32 0, label %sw.bb
    i32 1, label %sw.bb1
    i32 2, label %sw.bb7
  ]

sw.bb:                                            ; preds = %entry
  %1 = load double, ptr %x.addr, align 8
  %2 = load ptr, ptr %e.addr, align 8
  %arrayidx = getelementptr inbounds %struct.entry, ptr %2, i64 0
  %value = getelementptr inbounds nuw %struct.entry, ptr %arrayidx, i32 0, i32 0
  %3 = load double, ptr %value, align 8
  %mul = fmul double %1, %3
  store double %mul, ptr %retval, align 8
  br label %return

sw.bb1:                                           ; preds = %entry
  %4 = load double, ptr %x.addr, align 8
  %5 = load ptr, ptr %e.addr, align 8
  %arrayidx2 = getelementptr inbounds %struct.entry, ptr %5, i64 1
  %value3 = getelementptr inbounds nuw %struct.entry, ptr %arrayidx2, i32 0, i32 0
  %6 = load double, ptr %value3, align 8
  %7 = load ptr, ptr %e.addr, align 8
  %arrayidx4 = getelementptr inbounds %struct.entry, ptr %7, i64 1
  %value5 = getelementptr inbounds nuw %struct.entry, ptr %arrayidx4, i32 0, i32 0
  %8 = load double, ptr %value5, align 8
  %9 = call double @llvm.fmuladd.f64(double %6, double %8, double %4)
  store double %9, ptr %retval, align 8
  br label %return

sw.bb7:                                           ; preds = %entry
  %10 = load i32, ptr %which.addr, align 4
  %idxprom = sext i32 %10 to i64
  %arrayidx8 = getelementptr inbounds [4 x double], ptr @table, i64 0, i64 %idxprom
  %11 = load double, ptr %arrayidx8, align 8
  %12 = load double, ptr %x.addr, align 8
  %mul9 = fmul double %11, %12
  %13 = load double, ptr %x.addr, align 8
  %mul10 = fmul double %mul9, %13
  store double %mul10, ptr %retval, align 8
  br label %return

sw.default:                                       ; preds = %entry
  %14 = load ptr, ptr %e.addr, align 8
  %15 = load ptr, ptr %e.addr, align 8
  %arrayidx11 = getelementptr inbounds %struct.entry, ptr %15, i64 0
  %next = getelementptr inbounds nuw %struct.entry, ptr %arrayidx11, i32 0, i32 1
  %16 = load i32, ptr %next, align 8
  %and = and i32 %16, 1
  %idxprom12 = sext i32 %and to i64
  %arrayidx13 = getelementptr inbounds %struct.entry, ptr %14, i64 %idxprom12
  %value14 = getelementptr inbounds nuw %struct.entry, ptr %arrayidx13, i32 0, i32 0
  %17 = load double, ptr %value14, align 8
  %18 = load double, ptr %x.addr, align 8
  %div = fdiv double %17, %18
  store double %div, ptr %retval, align 8
  br label %return

return:                                           ; preds = %sw.default, %sw.bb7, %sw.bb1, %sw.bb
  %19 = load double, ptr %retval, align 8
  ret double %19
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
