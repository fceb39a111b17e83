;! adfuzz = 1
;! name = "M14_pointer_and_float_returned-O0"
;! function = "M14_pointer_and_float_returned"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494], [0.6546212111264513]],
;!   [[0.18965926505598402, 0.6520348697950454], [0.8677971548161302]],
;!   [[1.2970864611525046, 0.5606950855013105], [1.5103581788464753]],
;!   [[0.6059722810338671, 0.7532953652618657], [1.4655696027076768]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[2]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "s"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "rows.c"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "rows.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.carrier = type { ptr, double }

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #0

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @M14_pointer_and_float_returned(ptr noundef %x, double noundef %s) #1 {
entry:
  %x.addr = alloca ptr, align 8
  %s.addr = alloca double, align 8
  %c = alloca %struct.carrier, align 8
  store ptr %x, ptr %x.addr, align 8
  store double %s, ptr %s.addr, align 8
  %0 = load ptr, ptr %x.addr, align 8
  %1 = load double, ptr %s.addr, align 8
  %2 = load double, ptr %s.addr, align 8
  %mul = fmul double %1, %2
  %call = call { ptr, double } @carry(ptr noundef %0, double noundef %mul)
  %3 = getelementptr inbounds nuw { ptr, double }, ptr %c, i32 0, i32 0
  %4 = extractvalue { ptr, double } %call, 0
  store ptr %4, ptr %3, align 8
  %5 = getelementptr inbounds nuw { ptr, double }, ptr %c, i32 0, i32 1
  %6 = extractvalue { ptr, double } %call, 1
  store double %6, ptr %5, align 8
  %p = getelementptr inbounds nuw %struct.carrier, ptr %c, i32 0, i32 0
  %7 = load ptr, ptr %p, align 8
  %arrayidx = getelementptr inbounds double, ptr %7, i64 0
  %8 = load double, ptr %arrayidx, align 8
  %scale = getelementptr inbounds nuw %struct.carrier, ptr %c, i32 0, i32 1
  %9 = load double, ptr %scale, align 8
  %p2 = getelementptr inbounds nuw %struct.carrier, ptr %c, i32 0, i32 0
  %10 = load ptr, ptr %p2, align 8
  %arrayidx3 = getelementptr inbounds double, ptr %10, i64 1
  %11 = load double, ptr %arrayidx3, align 8
  %12 = call double @llvm.fmuladd.f64(double %8, double %9, double %11)
  ret double %12
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { ptr, double } @carry(ptr noundef %p, double noundef %s) #1 {
entry:
  %retval = alloca %struct.carrier, align 8
  %p.addr = alloca ptr, align 8
  %s.addr = alloca double, align 8
  store ptr %p, ptr %p.addr, align 8
  store double %s, ptr %s.addr, align 8
  %p1 = getelementptr inbounds nuw %struct.carrier, ptr %retval, i32 0, i32 0
  %0 = load ptr, ptr %p.addr, align 8
  store ptr %0, ptr %p1, align 8
  %scale = getelementptr inbounds nuw %struct.carrier, ptr %retval, i32 0, i32 1
  %1 = load double, ptr %s.addr, align 8
  store double %1, ptr %scale, align 8
  %2 = load { ptr, double }, ptr %retval, align 8
  ret { ptr, double } %2
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
