;! adfuzz = 1
;! name = "A2_closure-O0"
;! function = "A2_closure"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [1], [1]],
;!   [[0.18965926505598402], [1], [1]],
;!   [[1.2970864611525046], [1], [1]],
;!   [[0.6059722810338671], [1], [1]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [1]
;! [[argument]]
;! name = "k"
;! layout = "i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [1]
;! [provenance]
;! source = "shapes.c"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "shapes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Closure = type { ptr, ptr, i32 }

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @A2_closure(ptr noundef %x, i32 noundef %n, i32 noundef %k) #0 {
entry:
  %x.addr = alloca ptr, align 8
  %n.addr = alloca i32, align 4
  %k.addr = alloca i32, align 4
  %c = alloca %struct.Closure, align 8
  store ptr %x, ptr %x.addr, align 8
  store i32 %n, ptr %n.addr, align 4
  store i32 %k, ptr %k.addr, align 4
  %fn = getelementptr inbounds nuw %struct.Closure, ptr %c, i32 0, i32 0
  %0 = load i32, ptr %k.addr, align 4
  %tobool = icmp ne i32 %0, 0
  %1 = zext i1 %tobool to i64
  %cond = select i1 %tobool, ptr @sum_sq, ptr @prod
  store ptr %cond, ptr %fn, align 8
  %data = getelementptr inbounds nuw %struct.Closure, ptr %c, i32 0, i32 1
  %2 = load ptr, ptr %x.addr, align 8
  store ptr %2, ptr %data, align 8
  %n1 = getelementptr inbounds nuw %struct.Closure, ptr %c, i32 0, i32 2
  %3 = load i32, ptr %n.addr, align 4
  store i32 %3, ptr %n1, align 8
  %4 = getelementptr i8, ptr %c, i64 20
  call void @llvm.memset.p0.i64(ptr align 4 %4, i8 0, i64 4, i1 false)
  %call = call double @run(ptr noundef %c)
  %5 = load ptr, ptr %x.addr, align 8
  %arrayidx = getelementptr inbounds double, ptr %5, i64 0
  %6 = load double, ptr %arrayidx, align 8
  %mul = fmul double %call, %6
  ret double %mul
}

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

; Function Attrs: noinline nounwind optnone uwtable
define internal double @prod(ptr noundef %x, i32 noundef %n) #0 {
entry:
  %x.addr = alloca ptr, align 8
  %n.addr = alloca i32, align 4
  %s = alloca double, align 8
  %i = alloca i32, align 4
  store ptr %x, ptr %x.addr, align 8
  store i32 %n, ptr %n.addr, align 4
  store double 1.000000e+00, ptr %s, align 8
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
  %5 = load double, ptr %s, align 8
  %mul = fmul double %5, %4
  store double %mul, ptr %s, align 8
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %6 = load i32, ptr %i, align 4
  %inc = add nsw i32 %6, 1
  store i32 %inc, ptr %i, align 4
  br label %for.cond, !llvm.loop !8

for.end:                                          ; preds = %for.cond
  %7 = load double, ptr %s, align 8
  ret double %7
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal double @run(ptr noundef %c) #0 {
entry:
  %c.addr = alloca ptr, align 8
  store ptr %c, ptr %c.addr, align 8
  %0 = load ptr, ptr %c.addr, align 8
  %fn = getelementptr inbounds nuw %struct.Closure, ptr %0, i32 0, i32 0
  %1 = load ptr, ptr %fn, align 8
  %2 = load ptr, ptr %c.addr, align 8
  %data = getelementptr inbounds nuw %struct.Closure, ptr %2, i32 0, i32 1
  %3 = load ptr, ptr %data, align 8
  %4 = load ptr, ptr %c.addr, align 8
  %n = getelementptr inbounds nuw %struct.Closure, ptr %4, i32 0, i32 2
  %5 = load i32, ptr %n, align 8
  %call = call double %1(ptr noundef %3, i32 noundef %5)
  ret double %call
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

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
