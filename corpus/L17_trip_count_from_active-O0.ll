;! adfuzz = 1
;! name = "L17_trip_count_from_active-O0"
;! function = "L17_trip_count_from_active"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.4526090765448644, 0.6862763486389448, 0.3335247204742953]],
;!   [[0.13775126949725644, 0.33243573465054543, 0.4232830125541601]],
;!   [[0.6040364046957915, 0.29397687810581496, 0.6938350226722001]],
;!   [[0.3130409604353125, 0.37507173274183825, 0.6749766748242849]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[3]"
;! activity = "dup"
;! domain = [0.1, 0.9]
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
define dso_local double @L17_trip_count_from_active(ptr noundef %x) #1 {
entry:
  %x.addr = alloca ptr, align 8
  %trips = alloca i32, align 4
  %s = alloca double, align 8
  %i = alloca i32, align 4
  %m = alloca ptr, align 8
  store ptr %x, ptr %x.addr, align 8
  %0 = load ptr, ptr %x.addr, align 8
  %arrayidx = getelementptr inbounds double, ptr %0, i64 0
  %1 = load double, ptr %arrayidx, align 8
  %mul = fmul double %1, 3.000000e+00
  %2 = call double @llvm.ceil.f64(double %mul)
  %conv = fptosi double %2 to i32
  store i32 %conv, ptr %trips, align 4
  store double 0.000000e+00, ptr %s, align 8
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %3 = load i32, ptr %i, align 4
  %4 = load i32, ptr %trips, align 4
  %cmp = icmp slt i32 %3, %4
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %call = call noalias ptr @malloc(i64 noundef 8) #4
  store ptr %call, ptr %m, align 8
  %5 = load ptr, ptr %x.addr, align 8
  %6 = load i32, ptr %i, align 4
  %rem = srem i32 %6, 4
  %idxprom = sext i32 %rem to i64
  %arrayidx2 = getelementptr inbounds double, ptr %5, i64 %idxprom
  %7 = load double, ptr %arrayidx2, align 8
  %8 = load i32, ptr %i, align 4
  %add = add nsw i32 %8, 1
  %conv3 = sitofp i32 %add to double
  %mul4 = fmul double %7, %conv3
  %9 = load ptr, ptr %m, align 8
  store double %mul4, ptr %9, align 8
  %10 = load ptr, ptr %m, align 8
  %11 = load double, ptr %10, align 8
  %12 = load ptr, ptr %m, align 8
  %13 = load double, ptr %12, align 8
  %14 = load double, ptr %s, align 8
  %15 = call double @llvm.fmuladd.f64(double %11, double %13, double %14)
  store double %15, ptr %s, align 8
  %16 = load ptr, ptr %m, align 8
  call void @free(ptr noundef %16) #5
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %17 = load i32, ptr %i, align 4
  %inc = add nsw i32 %17, 1
  store i32 %inc, ptr %i, align 4
  br label %for.cond, !llvm.loop !6

for.end:                                          ; preds = %for.cond
  %18 = load double, ptr %s, align 8
  ret double %18
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.ceil.f64(double) #0

; Function Attrs: nounwind allocsize(0)
declare noalias ptr @malloc(i64 noundef) #2

; Function Attrs: nounwind
declare void @free(ptr noundef) #3

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
