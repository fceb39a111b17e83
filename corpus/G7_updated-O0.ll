;! adfuzz = 1
;! name = "G7_updated-O0"
;! function = "G7_updated"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [1.492406328017494]],
;!   [[0.18965926505598402], [0.6520348697950454]],
;!   [[1.2970864611525046], [0.5606950855013105]],
;!   [[0.6059722810338671], [0.7532953652618657]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "w"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "shapes.c"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "shapes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@shared = internal global double 0.000000e+00, align 8
@work = internal global [8 x double] zeroinitializer, align 16

; Function Attrs: noinline nounwind optnone uwtable
define internal double @get(double noundef %w) #0 {
entry:
  %w.addr = alloca double, align 8
  store double %w, ptr %w.addr, align 8
  %0 = load double, ptr @shared, align 8
  %1 = load double, ptr %w.addr, align 8
  %mul = fmul double %0, %1
  ret double %mul
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @G7_updated(ptr noundef %x, double noundef %w) #0 {
entry:
  %x.addr = alloca ptr, align 8
  %w.addr = alloca double, align 8
  store ptr %x, ptr %x.addr, align 8
  store double %w, ptr %w.addr, align 8
  %0 = load double, ptr %w.addr, align 8
  %1 = load ptr, ptr %x.addr, align 8
  %arrayidx = getelementptr inbounds double, ptr %1, i64 0
  %2 = load double, ptr %arrayidx, align 8
  %sub = fsub double %0, %2
  store double %sub, ptr @shared, align 8
  %3 = load double, ptr @shared, align 8
  %4 = load double, ptr @shared, align 8
  %mul = fmul double %3, %4
  store double %mul, ptr getelementptr inbounds ([8 x double], ptr @work, i64 0, i64 3), align 8
  %5 = load double, ptr getelementptr inbounds ([8 x double], ptr @work, i64 0, i64 3), align 8
  %6 = load ptr, ptr %x.addr, align 8
  %arrayidx1 = getelementptr inbounds double, ptr %6, i64 0
  %7 = load double, ptr %arrayidx1, align 8
  %call = call double @get(double noundef %7)
  %mul2 = fmul double %5, %call
  ret double %mul2
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
