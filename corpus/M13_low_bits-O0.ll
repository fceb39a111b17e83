;! adfuzz = 1
;! name = "M13_low_bits-O0"
;! function = "M13_low_bits"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[8, 0.9374465567940529]],
;!   [[8, 0.18965926505598402]],
;!   [[8, 1.2970864611525046]],
;!   [[8, 0.6059722810338671]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->struct{i64,f64}"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "shapes.c"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "shapes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #0

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @M13_low_bits(ptr noundef %x) #2 {
entry:
  %x.addr = alloca ptr, align 8
  %u = alloca i64, align 8
  store ptr %x, ptr %x.addr, align 8
  %0 = load ptr, ptr %x.addr, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %u, ptr align 8 %0, i64 8, i1 false)
  %1 = load i64, ptr %u, align 8
  %and = and i64 %1, 1
  %tobool = icmp ne i64 %and, 0
  br i1 %tobool, label %cond.true, label %cond.false

cond.true:                                        ; preds = %entry
  %2 = load ptr, ptr %x.addr, align 8
  %arrayidx = getelementptr inbounds double, ptr %2, i64 0
  %3 = load double, ptr %arrayidx, align 8
  %4 = load ptr, ptr %x.addr, align 8
  %arrayidx1 = getelementptr inbounds double, ptr %4, i64 0
  %5 = load double, ptr %arrayidx1, align 8
  %mul = fmul double %3, %5
  br label %cond.end

cond.false:                                       ; preds = %entry
  %6 = load ptr, ptr %x.addr, align 8
  %arrayidx2 = getelementptr inbounds double, ptr %6, i64 0
  %7 = load double, ptr %arrayidx2, align 8
  %8 = load ptr, ptr %x.addr, align 8
  %arrayidx3 = getelementptr inbounds double, ptr %8, i64 0
  %9 = load double, ptr %arrayidx3, align 8
  %10 = load ptr, ptr %x.addr, align 8
  %arrayidx5 = getelementptr inbounds double, ptr %10, i64 1
  %11 = load double, ptr %arrayidx5, align 8
  %mul6 = fmul double 0.000000e+00, %11
  %12 = call double @llvm.fmuladd.f64(double %7, double %9, double %mul6)
  br label %cond.end

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi double [ %mul, %cond.true ], [ %12, %cond.false ]
  ret double %cond
}

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
