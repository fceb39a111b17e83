;! adfuzz = 1
;! name = "RC2_allocated_through_a_pointer-O0"
;! function = "RC2_allocated_through_a_pointer"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529]],
;!   [[0.18965926505598402]],
;!   [[1.2970864611525046]],
;!   [[0.6059722810338671]],
;! ]
;! [[argument]]
;! name = "x"
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

; Function Attrs: nounwind allocsize(0)
declare noalias ptr @malloc(i64 noundef) #0

; Function Attrs: nounwind
declare void @free(ptr noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @RC2_allocated_through_a_pointer(double noundef %x) #2 {
entry:
  %x.addr = alloca double, align 8
  %p = alloca ptr, align 8
  %r = alloca double, align 8
  store double %x, ptr %x.addr, align 8
  %0 = load double, ptr %x.addr, align 8
  call void @allocate(ptr noundef %p, double noundef %0)
  %1 = load ptr, ptr %p, align 8
  %arrayidx = getelementptr inbounds double, ptr %1, i64 0
  %2 = load double, ptr %arrayidx, align 8
  %3 = load ptr, ptr %p, align 8
  %arrayidx1 = getelementptr inbounds double, ptr %3, i64 1
  %4 = load double, ptr %arrayidx1, align 8
  %mul = fmul double %2, %4
  store double %mul, ptr %r, align 8
  %5 = load ptr, ptr %p, align 8
  call void @free(ptr noundef %5) #3
  %6 = load double, ptr %r, align 8
  ret double %6
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @allocate(ptr noundef %where, double noundef %v) #2 {
entry:
  %where.addr = alloca ptr, align 8
  %v.addr = alloca double, align 8
  store ptr %where, ptr %where.addr, align 8
  store double %v, ptr %v.addr, align 8
  %call = call noalias ptr @malloc(i64 noundef 16) #4
  %0 = load ptr, ptr %where.addr, align 8
  store ptr %call, ptr %0, align 8
  %1 = load double, ptr %v.addr, align 8
  %2 = load ptr, ptr %where.addr, align 8
  %3 = load ptr, ptr %2, align 8
  %arrayidx = getelementptr inbounds double, ptr %3, i64 0
  store double %1, ptr %arrayidx, align 8
  %4 = load double, ptr %v.addr, align 8
  %5 = load double, ptr %v.addr, align 8
  %mul = fmul double %4, %5
  %6 = load ptr, ptr %where.addr, align 8
  %7 = load ptr, ptr %6, align 8
  %arrayidx1 = getelementptr inbounds double, ptr %7, i64 1
  store double %mul, ptr %arrayidx1, align 8
  ret void
}

attributes #0 = { nounwind allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }
attributes #4 = { nounwind allocsize(0) }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
