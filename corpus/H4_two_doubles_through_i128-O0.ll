;! adfuzz = 1
;! name = "H4_two_doubles_through_i128-O0"
;! function = "H4_two_doubles_through_i128"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [1.492406328017494]],
;!   [[0.18965926505598402], [0.6520348697950454]],
;!   [[1.2970864611525046], [0.5606950855013105]],
;!   [[0.6059722810338671], [0.7532953652618657]],
;! ]
;! [[argument]]
;! name = "a"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "b"
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

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #0

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @H4_two_doubles_through_i128(double noundef %a, double noundef %b) #1 {
entry:
  %a.addr = alloca double, align 8
  %b.addr = alloca double, align 8
  %both = alloca i128, align 16
  %lo = alloca i64, align 8
  %hi = alloca i64, align 8
  store double %a, ptr %a.addr, align 8
  store double %b, ptr %b.addr, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %lo, ptr align 8 %a.addr, i64 8, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %hi, ptr align 8 %b.addr, i64 8, i1 false)
  %0 = load i64, ptr %hi, align 8
  %conv = zext i64 %0 to i128
  %shl = shl i128 %conv, 64
  %1 = load i64, ptr %lo, align 8
  %conv1 = zext i64 %1 to i128
  %or = or i128 %shl, %conv1
  store i128 %or, ptr %both, align 16
  %2 = load i128, ptr %both, align 16
  %shr = lshr i128 %2, 64
  %conv2 = trunc i128 %shr to i64
  store i64 %conv2, ptr %hi, align 8
  %3 = load i128, ptr %both, align 16
  %conv3 = trunc i128 %3 to i64
  store i64 %conv3, ptr %lo, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %b.addr, ptr align 8 %lo, i64 8, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %a.addr, ptr align 8 %hi, i64 8, i1 false)
  %4 = load double, ptr %a.addr, align 8
  %5 = load double, ptr %a.addr, align 8
  %mul = fmul double %4, %5
  %6 = load double, ptr %b.addr, align 8
  %mul4 = fmul double %mul, %6
  ret double %mul4
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #1 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
