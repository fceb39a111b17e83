;! adfuzz = 1
;! name = "P4_unreachable_default_with_allocation-O0"
;! function = "P4_unreachable_default_with_allocation"
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
;! name = "which"
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

; Function Attrs: nounwind allocsize(0)
declare noalias ptr @malloc(i64 noundef) #0

; Function Attrs: nounwind
declare void @free(ptr noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @P4_unreachable_default_with_allocation(ptr noundef %x, i32 noundef %which) #2 {
entry:
  %x.addr = alloca ptr, align 8
  %which.addr = alloca i32, align 4
  %m = alloca ptr, align 8
  %r = alloca double, align 8
  store ptr %x, ptr %x.addr, align 8
  store i32 %which, ptr %which.addr, align 4
  %call = call noalias ptr @malloc(i64 noundef 16) #3
  store ptr %call, ptr %m, align 8
  %0 = load ptr, ptr %x.addr, align 8
  %arrayidx = getelementptr inbounds double, ptr %0, i64 0
  %1 = load double, ptr %arrayidx, align 8
  %2 = load ptr, ptr %x.addr, align 8
  %arrayidx1 = getelementptr inbounds double, ptr %2, i64 1
  %3 = load double, ptr %arrayidx1, align 8
  %mul = fmul double %1, %3
  %4 = load ptr, ptr %m, align 8
  %arrayidx2 = getelementptr inbounds double, ptr %4, i64 0
  store double %mul, ptr %arrayidx2, align 8
  %5 = load ptr, ptr %x.addr, align 8
  %arrayidx3 = getelementptr inbounds double, ptr %5, i64 1
  %6 = load double, ptr %arrayidx3, align 8
  %7 = load ptr, ptr %m, align 8
  %arrayidx4 = getelementptr inbounds double, ptr %7, i64 1
  store double %6, ptr %arrayidx4, align 8
  %8 = load i32, ptr %which.addr, align 4
  %and = and i32 %8, 1
  switch i32 %and, label %sw.default [
    i32 0, label %sw.bb
    i32 1, label %sw.bb8
  ]

sw.bb:                                            ; preds = %entry
  %9 = load ptr, ptr %m, align 8
  %arrayidx5 = getelementptr inbounds double, ptr %9, i64 0
  %10 = load double, ptr %arrayidx5, align 8
  %11 = load ptr, ptr %m, align 8
  %arrayidx6 = getelementptr inbounds double, ptr %11, i64 1
  %12 = load double, ptr %arrayidx6, align 8
  %mul7 = fmul double %10, %12
  store double %mul7, ptr %r, align 8
  br label %sw.epilog

sw.bb8:                                           ; preds = %entry
  %13 = load ptr, ptr %m, align 8
  %arrayidx9 = getelementptr inbounds double, ptr %13, i64 0
  %14 = load double, ptr %arrayidx9, align 8
  %15 = load ptr, ptr %m, align 8
  %arrayidx10 = getelementptr inbounds double, ptr %15, i64 1
  %16 = load double, ptr %arrayidx10, align 8
  %div = fdiv double %14, %16
  store double %div, ptr %r, align 8
  br label %sw.epilog

sw.default:                                       ; preds = %entry
  unreachable

sw.epilog:                                        ; preds = %sw.bb8, %sw.bb
  %17 = load ptr, ptr %m, align 8
  call void @free(ptr noundef %17) #4
  %18 = load double, ptr %r, align 8
  ret double %18
}

attributes #0 = { nounwind allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind allocsize(0) }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
