;! adfuzz = 1
;! name = "A10_pairs-O0"
;! function = "A10_pairs"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494]],
;!   [[0.18965926505598402, 0.6520348697950454]],
;!   [[1.2970864611525046, 0.5606950855013105]],
;!   [[0.6059722810338671, 0.7532953652618657]],
;! ]
;! [[argument]]
;! name = "x"
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
define dso_local double @A10_pairs(ptr noundef %x) #0 {
entry:
  %x.addr = alloca ptr, align 8
  %p = alloca %struct.Pair, align 8
  %q = alloca %struct.Pair, align 8
  store ptr %x, ptr %x.addr, align 8
  %a = getelementptr inbounds nuw %struct.Pair, ptr %p, i32 0, i32 0
  %0 = load ptr, ptr %x.addr, align 8
  %arrayidx = getelementptr inbounds double, ptr %0, i64 0
  %1 = load double, ptr %arrayidx, align 8
  store double %1, ptr %a, align 8
  %b = getelementptr inbounds nuw %struct.Pair, ptr %p, i32 0, i32 1
  %2 = load ptr, ptr %x.addr, align 8
  %arrayidx1 = getelementptr inbounds double, ptr %2, i64 1
  %3 = load double, ptr %arrayidx1, align 8
  store double %3, ptr %b, align 8
  %4 = getelementptr inbounds nuw { double, double }, ptr %p, i32 0, i32 0
  %5 = load double, ptr %4, align 8
  %6 = getelementptr inbounds nuw { double, double }, ptr %p, i32 0, i32 1
  %7 = load double, ptr %6, align 8
  %call = call { double, double } @outer(double %5, double %7)
  %8 = getelementptr inbounds nuw { double, double }, ptr %q, i32 0, i32 0
  %9 = extractvalue { double, double } %call, 0
  store double %9, ptr %8, align 8
  %10 = getelementptr inbounds nuw { double, double }, ptr %q, i32 0, i32 1
  %11 = extractvalue { double, double } %call, 1
  store double %11, ptr %10, align 8
  %a2 = getelementptr inbounds nuw %struct.Pair, ptr %q, i32 0, i32 0
  %12 = load double, ptr %a2, align 8
  %b3 = getelementptr inbounds nuw %struct.Pair, ptr %q, i32 0, i32 1
  %13 = load double, ptr %b3, align 8
  %mul = fmul double %12, %13
  ret double %mul
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { double, double } @outer(double %p.coerce0, double %p.coerce1) #0 {
entry:
  %retval = alloca %struct.Pair, align 8
  %p = alloca %struct.Pair, align 8
  %agg.tmp = alloca %struct.Pair, align 8
  %0 = getelementptr inbounds nuw { double, double }, ptr %p, i32 0, i32 0
  store double %p.coerce0, ptr %0, align 8
  %1 = getelementptr inbounds nuw { double, double }, ptr %p, i32 0, i32 1
  store double %p.coerce1, ptr %1, align 8
  %2 = getelementptr inbounds nuw { double, double }, ptr %p, i32 0, i32 0
  %3 = load double, ptr %2, align 8
  %4 = getelementptr inbounds nuw { double, double }, ptr %p, i32 0, i32 1
  %5 = load double, ptr %4, align 8
  %call = call { double, double } @inner(double %3, double %5)
  %6 = getelementptr inbounds nuw { double, double }, ptr %agg.tmp, i32 0, i32 0
  %7 = extractvalue { double, double } %call, 0
  store double %7, ptr %6, align 8
  %8 = getelementptr inbounds nuw { double, double }, ptr %agg.tmp, i32 0, i32 1
  %9 = extractvalue { double, double } %call, 1
  store double %9, ptr %8, align 8
  %10 = getelementptr inbounds nuw { double, double }, ptr %agg.tmp, i32 0, i32 0
  %11 = load double, ptr %10, align 8
  %12 = getelementptr inbounds nuw { double, double }, ptr %agg.tmp, i32 0, i32 1
  %13 = load double, ptr %12, align 8
  %call1 = call { double, double } @inner(double %11, double %13)
  %14 = getelementptr inbounds nuw { double, double }, ptr %retval, i32 0, i32 0
  %15 = extractvalue { double, double } %call1, 0
  store double %15, ptr %14, align 8
  %16 = getelementptr inbounds nuw { double, double }, ptr %retval, i32 0, i32 1
  %17 = extractvalue { double, double } %call1, 1
  store double %17, ptr %16, align 8
  %18 = load { double, double }, ptr %retval, align 8
  ret { double, double } %18
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { double, double } @inner(double %p.coerce0, double %p.coerce1) #0 {
entry:
  %retval = alloca %struct.Pair, align 8
  %p = alloca %struct.Pair, align 8
  %0 = getelementptr inbounds nuw { double, double }, ptr %p, i32 0, i32 0
  store double %p.coerce0, ptr %0, align 8
  %1 = getelementptr inbounds nuw { double, double }, ptr %p, i32 0, i32 1
  store double %p.coerce1, ptr %1, align 8
  %a = getelementptr inbounds nuw %struct.Pair, ptr %retval, i32 0, i32 0
  %a1 = getelementptr inbounds nuw %struct.Pair, ptr %p, i32 0, i32 0
  %2 = load double, ptr %a1, align 8
  %b = getelementptr inbounds nuw %struct.Pair, ptr %p, i32 0, i32 1
  %3 = load double, ptr %b, align 8
  %mul = fmul double %2, %3
  store double %mul, ptr %a, align 8
  %b2 = getelementptr inbounds nuw %struct.Pair, ptr %retval, i32 0, i32 1
  %a3 = getelementptr inbounds nuw %struct.Pair, ptr %p, i32 0, i32 0
  %4 = load double, ptr %a3, align 8
  %b4 = getelementptr inbounds nuw %struct.Pair, ptr %p, i32 0, i32 1
  %5 = load double, ptr %b4, align 8
  %sub = fsub double %4, %5
  store double %sub, ptr %b2, align 8
  %6 = load { double, double }, ptr %retval, align 8
  ret { double, double } %6
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
