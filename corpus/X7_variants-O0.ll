;! adfuzz = 1
;! name = "X7_variants-O0"
;! function = "X7_variants"
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

; Function Attrs: nounwind
declare void @free(ptr noundef) #0

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @X7_variants(ptr noundef %x) #1 {
entry:
  %x.addr = alloca ptr, align 8
  %a = alloca ptr, align 8
  %b = alloca ptr, align 8
  %r = alloca double, align 8
  store ptr %x, ptr %x.addr, align 8
  %call = call noalias ptr @calloc(i64 noundef 2, i64 noundef 8) #4
  store ptr %call, ptr %a, align 8
  %call1 = call noalias align 64 ptr @aligned_alloc(i64 noundef 64, i64 noundef 64) #5
  store ptr %call1, ptr %b, align 8
  %0 = load ptr, ptr %x.addr, align 8
  %arrayidx = getelementptr inbounds double, ptr %0, i64 0
  %1 = load double, ptr %arrayidx, align 8
  %2 = load ptr, ptr %x.addr, align 8
  %arrayidx2 = getelementptr inbounds double, ptr %2, i64 0
  %3 = load double, ptr %arrayidx2, align 8
  %mul = fmul double %1, %3
  %4 = load ptr, ptr %a, align 8
  %arrayidx3 = getelementptr inbounds double, ptr %4, i64 1
  store double %mul, ptr %arrayidx3, align 8
  %5 = load ptr, ptr %a, align 8
  %arrayidx4 = getelementptr inbounds double, ptr %5, i64 1
  %6 = load double, ptr %arrayidx4, align 8
  %7 = load ptr, ptr %a, align 8
  %arrayidx5 = getelementptr inbounds double, ptr %7, i64 0
  %8 = load double, ptr %arrayidx5, align 8
  %add = fadd double %6, %8
  %9 = load ptr, ptr %b, align 8
  %arrayidx6 = getelementptr inbounds double, ptr %9, i64 0
  store double %add, ptr %arrayidx6, align 8
  %10 = load ptr, ptr %b, align 8
  %arrayidx7 = getelementptr inbounds double, ptr %10, i64 0
  %11 = load double, ptr %arrayidx7, align 8
  %12 = load ptr, ptr %x.addr, align 8
  %arrayidx8 = getelementptr inbounds double, ptr %12, i64 1
  %13 = load double, ptr %arrayidx8, align 8
  %mul9 = fmul double %11, %13
  store double %mul9, ptr %r, align 8
  %14 = load ptr, ptr %a, align 8
  call void @free(ptr noundef %14) #6
  %15 = load ptr, ptr %b, align 8
  call void @free(ptr noundef %15) #6
  %16 = load double, ptr %r, align 8
  ret double %16
}

; Function Attrs: nounwind allocsize(0,1)
declare noalias ptr @calloc(i64 noundef, i64 noundef) #2

; Function Attrs: nounwind allocsize(1)
declare noalias ptr @aligned_alloc(i64 noundef, i64 noundef) #3

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind allocsize(0,1) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind allocsize(1) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind allocsize(0,1) }
attributes #5 = { nounwind allocsize(1) }
attributes #6 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
