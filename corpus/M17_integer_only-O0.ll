;! adfuzz = 1
;! name = "M17_integer_only-O0"
;! function = "M17_integer_only"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494], [8]],
;!   [[0.18965926505598402, 0.6520348697950454], [8]],
;!   [[1.2970864611525046, 0.5606950855013105], [8]],
;!   [[0.6059722810338671, 0.7532953652618657], [8]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[2]"
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

%struct.Tagged = type { i64, double }

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @M17_integer_only(ptr noundef %x, i32 noundef %n) #0 {
entry:
  %x.addr = alloca ptr, align 8
  %n.addr = alloca i32, align 4
  %t = alloca %struct.Tagged, align 8
  store ptr %x, ptr %x.addr, align 8
  store i32 %n, ptr %n.addr, align 4
  %0 = load ptr, ptr %x.addr, align 8
  %arrayidx = getelementptr inbounds double, ptr %0, i64 0
  %1 = load double, ptr %arrayidx, align 8
  %2 = load i32, ptr %n.addr, align 4
  %conv = sext i32 %2 to i64
  %call = call { i64, double } @tag(double noundef %1, i64 noundef %conv)
  %3 = getelementptr inbounds nuw { i64, double }, ptr %t, i32 0, i32 0
  %4 = extractvalue { i64, double } %call, 0
  store i64 %4, ptr %3, align 8
  %5 = getelementptr inbounds nuw { i64, double }, ptr %t, i32 0, i32 1
  %6 = extractvalue { i64, double } %call, 1
  store double %6, ptr %5, align 8
  %n1 = getelementptr inbounds nuw %struct.Tagged, ptr %t, i32 0, i32 0
  %7 = load i64, ptr %n1, align 8
  %conv2 = sitofp i64 %7 to double
  %8 = load ptr, ptr %x.addr, align 8
  %arrayidx3 = getelementptr inbounds double, ptr %8, i64 1
  %9 = load double, ptr %arrayidx3, align 8
  %mul = fmul double %conv2, %9
  ret double %mul
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { i64, double } @tag(double noundef %v, i64 noundef %n) #0 {
entry:
  %retval = alloca %struct.Tagged, align 8
  %v.addr = alloca double, align 8
  %n.addr = alloca i64, align 8
  store double %v, ptr %v.addr, align 8
  store i64 %n, ptr %n.addr, align 8
  %n1 = getelementptr inbounds nuw %struct.Tagged, ptr %retval, i32 0, i32 0
  %0 = load i64, ptr %n.addr, align 8
  store i64 %0, ptr %n1, align 8
  %v2 = getelementptr inbounds nuw %struct.Tagged, ptr %retval, i32 0, i32 1
  %1 = load double, ptr %v.addr, align 8
  %2 = load double, ptr %v.addr, align 8
  %mul = fmul double %1, %2
  store double %mul, ptr %v2, align 8
  %3 = load { i64, double }, ptr %retval, align 8
  ret { i64, double } %3
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
