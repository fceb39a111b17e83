;! adfuzz = 1
;! name = "D6_freeze-O0"
;! function = "D6_freeze"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633], [8]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157], [8]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623], [8]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514], [8]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[8]"
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
define dso_local double @D6_freeze(ptr noundef %x, i32 noundef %k) #0 {
entry:
  %x.addr = alloca ptr, align 8
  %k.addr = alloca i32, align 4
  %v = alloca double, align 8
  %p = alloca ptr, align 8
  store ptr %x, ptr %x.addr, align 8
  store i32 %k, ptr %k.addr, align 4
  %0 = load i32, ptr %k.addr, align 4
  %tobool = icmp ne i32 %0, 0
  br i1 %tobool, label %if.then, label %if.else

if.then:                                          ; preds = %entry
  %1 = load ptr, ptr %x.addr, align 8
  %arrayidx = getelementptr inbounds double, ptr %1, i64 0
  %2 = load double, ptr %arrayidx, align 8
  store double %2, ptr %v, align 8
  br label %if.end

if.else:                                          ; preds = %entry
  %3 = load ptr, ptr %x.addr, align 8
  %arrayidx1 = getelementptr inbounds double, ptr %3, i64 1
  %4 = load double, ptr %arrayidx1, align 8
  store double %4, ptr %v, align 8
  br label %if.end

if.end:                                           ; preds = %if.else, %if.then
  %5 = load i32, ptr %k.addr, align 4
  %tobool2 = icmp ne i32 %5, 0
  br i1 %tobool2, label %cond.true, label %cond.false

cond.true:                                        ; preds = %if.end
  %6 = load ptr, ptr %x.addr, align 8
  br label %cond.end

cond.false:                                       ; preds = %if.end
  %7 = load ptr, ptr %x.addr, align 8
  %add.ptr = getelementptr inbounds double, ptr %7, i64 1
  br label %cond.end

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi ptr [ %6, %cond.true ], [ %add.ptr, %cond.false ]
  store ptr %cond, ptr %p, align 8
  %8 = load double, ptr %v, align 8
  %9 = load ptr, ptr %p, align 8
  %10 = load double, ptr %9, align 8
  %mul = fmul double %8, %10
  ret double %mul
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
