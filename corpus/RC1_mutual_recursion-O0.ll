;! adfuzz = 1
;! name = "RC1_mutual_recursion-O0"
;! function = "RC1_mutual_recursion"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [8]],
;!   [[0.18965926505598402], [8]],
;!   [[1.2970864611525046], [8]],
;!   [[0.6059722810338671], [8]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "f64"
;! activity = "out"
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

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @RC1_mutual_recursion(double noundef %x, i32 noundef %n) #0 {
entry:
  %x.addr = alloca double, align 8
  %n.addr = alloca i32, align 4
  store double %x, ptr %x.addr, align 8
  store i32 %n, ptr %n.addr, align 4
  %0 = load double, ptr %x.addr, align 8
  %1 = load i32, ptr %n.addr, align 4
  %call = call double @even(double noundef %0, i32 noundef %1)
  %2 = load double, ptr %x.addr, align 8
  %3 = load i32, ptr %n.addr, align 4
  %call1 = call double @odd(double noundef %2, i32 noundef %3)
  %mul = fmul double %call, %call1
  ret double %mul
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @even(double noundef %x, i32 noundef %n) #0 {
entry:
  %x.addr = alloca double, align 8
  %n.addr = alloca i32, align 4
  store double %x, ptr %x.addr, align 8
  store i32 %n, ptr %n.addr, align 4
  %0 = load i32, ptr %n.addr, align 4
  %cmp = icmp eq i32 %0, 0
  br i1 %cmp, label %cond.true, label %cond.false

cond.true:                                        ; preds = %entry
  %1 = load double, ptr %x.addr, align 8
  br label %cond.end

cond.false:                                       ; preds = %entry
  %2 = load double, ptr %x.addr, align 8
  %3 = load double, ptr %x.addr, align 8
  %mul = fmul double %2, %3
  %4 = load i32, ptr %n.addr, align 4
  %sub = sub nsw i32 %4, 1
  %call = call double @odd(double noundef %mul, i32 noundef %sub)
  %5 = load double, ptr %x.addr, align 8
  %add = fadd double %call, %5
  br label %cond.end

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi double [ %1, %cond.true ], [ %add, %cond.false ]
  ret double %cond
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @odd(double noundef %x, i32 noundef %n) #0 {
entry:
  %x.addr = alloca double, align 8
  %n.addr = alloca i32, align 4
  store double %x, ptr %x.addr, align 8
  store i32 %n, ptr %n.addr, align 4
  %0 = load i32, ptr %n.addr, align 4
  %cmp = icmp eq i32 %0, 0
  br i1 %cmp, label %cond.true, label %cond.false

cond.true:                                        ; preds = %entry
  br label %cond.end

cond.false:                                       ; preds = %entry
  %1 = load double, ptr %x.addr, align 8
  %mul = fmul double %1, 0x3FE6666666666666
  %2 = load i32, ptr %n.addr, align 4
  %sub = sub nsw i32 %2, 1
  %call = call double @even(double noundef %mul, i32 noundef %sub)
  %3 = load double, ptr %x.addr, align 8
  %mul1 = fmul double %call, %3
  br label %cond.end

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi double [ 1.000000e+00, %cond.true ], [ %mul1, %cond.false ]
  ret double %cond
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
