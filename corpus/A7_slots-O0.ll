;! adfuzz = 1
;! name = "A7_slots-O0"
;! function = "A7_slots"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494], [0.6546212111264513], [8]],
;!   [[0.18965926505598402, 0.6520348697950454], [0.8677971548161302], [8]],
;!   [[1.2970864611525046, 0.5606950855013105], [1.5103581788464753], [8]],
;!   [[0.6059722810338671, 0.7532953652618657], [1.4655696027076768], [8]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[2]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "y"
;! layout = "ptr->f64"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "k"
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
define dso_local double @A7_slots(ptr noundef %x, ptr noundef %y, i32 noundef %k) #0 {
entry:
  %x.addr = alloca ptr, align 8
  %y.addr = alloca ptr, align 8
  %k.addr = alloca i32, align 4
  %s = alloca [2 x ptr], align 16
  %t = alloca [2 x ptr], align 16
  %p = alloca ptr, align 8
  store ptr %x, ptr %x.addr, align 8
  store ptr %y, ptr %y.addr, align 8
  store i32 %k, ptr %k.addr, align 4
  %0 = load ptr, ptr %x.addr, align 8
  store ptr %0, ptr %s, align 8
  %arrayinit.element = getelementptr inbounds ptr, ptr %s, i64 1
  %1 = load ptr, ptr %y.addr, align 8
  store ptr %1, ptr %arrayinit.element, align 8
  %arraydecay = getelementptr inbounds [2 x ptr], ptr %t, i64 0, i64 0
  %arraydecay1 = getelementptr inbounds [2 x ptr], ptr %s, i64 0, i64 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %arraydecay, ptr align 16 %arraydecay1, i64 16, i1 false)
  %2 = load i32, ptr %k.addr, align 4
  %tobool = icmp ne i32 %2, 0
  br i1 %tobool, label %cond.true, label %cond.false

cond.true:                                        ; preds = %entry
  %arrayidx = getelementptr inbounds [2 x ptr], ptr %t, i64 0, i64 0
  %3 = load ptr, ptr %arrayidx, align 16
  br label %cond.end

cond.false:                                       ; preds = %entry
  %arrayidx2 = getelementptr inbounds [2 x ptr], ptr %t, i64 0, i64 1
  %4 = load ptr, ptr %arrayidx2, align 8
  br label %cond.end

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi ptr [ %3, %cond.true ], [ %4, %cond.false ]
  store ptr %cond, ptr %p, align 8
  %5 = load ptr, ptr %p, align 8
  %arrayidx3 = getelementptr inbounds double, ptr %5, i64 0
  %6 = load double, ptr %arrayidx3, align 8
  %7 = load ptr, ptr %x.addr, align 8
  %arrayidx4 = getelementptr inbounds double, ptr %7, i64 1
  %8 = load double, ptr %arrayidx4, align 8
  %mul = fmul double %6, %8
  %9 = load ptr, ptr %p, align 8
  %arrayidx5 = getelementptr inbounds double, ptr %9, i64 0
  store double %mul, ptr %arrayidx5, align 8
  %arrayidx6 = getelementptr inbounds [2 x ptr], ptr %s, i64 0, i64 0
  %10 = load ptr, ptr %arrayidx6, align 16
  %11 = load double, ptr %10, align 8
  %arrayidx7 = getelementptr inbounds [2 x ptr], ptr %s, i64 0, i64 1
  %12 = load ptr, ptr %arrayidx7, align 8
  %13 = load double, ptr %12, align 8
  %mul8 = fmul double %11, %13
  ret double %mul8
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
