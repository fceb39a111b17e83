;! adfuzz = 1
;! name = "A4_rebuilt-O0"
;! function = "A4_rebuilt"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494]],
;!   [[0.18965926505598402, 0.6520348697950454]],
;!   [[1.2970864611525046, 0.5606950855013105]],
;!   [[0.6059722810338671, 0.7532953652618657]],
;! ]
;! [[argument]]
;! name = "p"
;! layout = "ptr->f64[2]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "shapes.c"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "shapes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Pair = type { double, double }

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @A4_rebuilt(ptr noundef %p) #0 {
entry:
  %p.addr = alloca ptr, align 8
  %q = alloca %struct.Pair, align 8
  store ptr %p, ptr %p.addr, align 8
  %0 = load ptr, ptr %p.addr, align 8
  %a = getelementptr inbounds nuw %struct.Pair, ptr %0, i32 0, i32 0
  %1 = load double, ptr %a, align 8
  %b = getelementptr inbounds nuw %struct.Pair, ptr %q, i32 0, i32 1
  store double %1, ptr %b, align 8
  %2 = load ptr, ptr %p.addr, align 8
  %b1 = getelementptr inbounds nuw %struct.Pair, ptr %2, i32 0, i32 1
  %3 = load double, ptr %b1, align 8
  %a2 = getelementptr inbounds nuw %struct.Pair, ptr %q, i32 0, i32 0
  store double %3, ptr %a2, align 8
  %call = call double @use(ptr noundef %q)
  ret double %call
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @use(ptr noundef %p) #0 {
entry:
  %p.addr = alloca ptr, align 8
  store ptr %p, ptr %p.addr, align 8
  %0 = load ptr, ptr %p.addr, align 8
  %a = getelementptr inbounds nuw %struct.Pair, ptr %0, i32 0, i32 0
  %1 = load double, ptr %a, align 8
  %2 = load ptr, ptr %p.addr, align 8
  %b = getelementptr inbounds nuw %struct.Pair, ptr %2, i32 0, i32 1
  %3 = load double, ptr %b, align 8
  %4 = load ptr, ptr %p.addr, align 8
  %a1 = getelementptr inbounds nuw %struct.Pair, ptr %4, i32 0, i32 0
  %5 = load double, ptr %a1, align 8
  %6 = call double @llvm.fmuladd.f64(double %1, double %3, double %5)
  ret double %6
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
