;! adfuzz = 1
;! name = "P5_chosen_function_and_pointer-O0"
;! function = "P5_chosen_function_and_pointer"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494], [0.6546212111264513, 1.4020234353549161], [8]],
;!   [[0.18965926505598402, 0.6520348697950454], [0.8677971548161302, 1.9447371151461383], [8]],
;!   [[1.2970864611525046, 0.5606950855013105], [1.5103581788464753, 0.5542905343040527], [8]],
;!   [[0.6059722810338671, 0.7532953652618657], [1.4655696027076768, 0.5890583981650577], [8]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[2]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "y"
;! layout = "ptr->f64[2]"
;! activity = "dup"
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

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #0

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @P5_chosen_function_and_pointer(ptr noundef %x, ptr noundef %y, i32 noundef %which) #1 {
entry:
  %x.addr = alloca ptr, align 8
  %y.addr = alloca ptr, align 8
  %which.addr = alloca i32, align 4
  %f = alloca ptr, align 8
  %p = alloca ptr, align 8
  store ptr %x, ptr %x.addr, align 8
  store ptr %y, ptr %y.addr, align 8
  store i32 %which, ptr %which.addr, align 4
  %0 = load i32, ptr %which.addr, align 4
  %tobool = icmp ne i32 %0, 0
  %1 = zext i1 %tobool to i64
  %cond = select i1 %tobool, ptr @square, ptr @cube
  store ptr %cond, ptr %f, align 8
  %2 = load i32, ptr %which.addr, align 4
  %tobool1 = icmp ne i32 %2, 0
  br i1 %tobool1, label %cond.true, label %cond.false

cond.true:                                        ; preds = %entry
  %3 = load ptr, ptr %x.addr, align 8
  br label %cond.end

cond.false:                                       ; preds = %entry
  %4 = load ptr, ptr %y.addr, align 8
  br label %cond.end

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond2 = phi ptr [ %3, %cond.true ], [ %4, %cond.false ]
  store ptr %cond2, ptr %p, align 8
  %5 = load ptr, ptr %f, align 8
  %6 = load ptr, ptr %p, align 8
  %arrayidx = getelementptr inbounds double, ptr %6, i64 0
  %7 = load double, ptr %arrayidx, align 8
  %call = call double %5(double noundef %7)
  %8 = load ptr, ptr %f, align 8
  %9 = load ptr, ptr %p, align 8
  %arrayidx3 = getelementptr inbounds double, ptr %9, i64 1
  %10 = load double, ptr %arrayidx3, align 8
  %call4 = call double %8(double noundef %10)
  %11 = load ptr, ptr %p, align 8
  %arrayidx5 = getelementptr inbounds double, ptr %11, i64 0
  %12 = load double, ptr %arrayidx5, align 8
  %13 = call double @llvm.fmuladd.f64(double %call4, double %12, double %call)
  ret double %13
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @square(double noundef %v) #1 {
entry:
  %v.addr = alloca double, align 8
  store double %v, ptr %v.addr, align 8
  %0 = load double, ptr %v.addr, align 8
  %1 = load double, ptr %v.addr, align 8
  %mul = fmul double %0, %1
  ret double %mul
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @cube(double noundef %v) #1 {
entry:
  %v.addr = alloca double, align 8
  store double %v, ptr %v.addr, align 8
  %0 = load double, ptr %v.addr, align 8
  %1 = load double, ptr %v.addr, align 8
  %mul = fmul double %0, %1
  %2 = load double, ptr %v.addr, align 8
  %mul1 = fmul double %mul, %2
  ret double %mul1
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
