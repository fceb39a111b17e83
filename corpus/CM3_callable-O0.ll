;! adfuzz = 1
;! name = "CM3_callable-O0"
;! function = "CM3_callable"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494], [0.6546212111264513, 1.4020234353549161]],
;!   [[0.18965926505598402, 0.6520348697950454], [0.8677971548161302, 1.9447371151461383]],
;!   [[1.2970864611525046, 0.5606950855013105], [1.5103581788464753, 0.5542905343040527]],
;!   [[0.6059722810338671, 0.7532953652618657], [1.4655696027076768, 0.5890583981650577]],
;! ]
;! [[argument]]
;! name = "f"
;! layout = "ptr->struct{f64,ptr->f64}"
;! activity = "dup"
;! domain = [0.1, 2.0]
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

%struct.Slice = type { double, ptr, i32 }

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #0

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @CM3_callable(ptr noundef %f, ptr noundef %x) #1 {
entry:
  %f.addr = alloca ptr, align 8
  %x.addr = alloca ptr, align 8
  store ptr %f, ptr %f.addr, align 8
  store ptr %x, ptr %x.addr, align 8
  %0 = load ptr, ptr %x.addr, align 8
  %arrayidx = getelementptr inbounds double, ptr %0, i64 0
  %1 = load double, ptr %arrayidx, align 8
  %2 = load ptr, ptr %f.addr, align 8
  %scale = getelementptr inbounds nuw %struct.Slice, ptr %2, i32 0, i32 0
  %3 = load double, ptr %scale, align 8
  %4 = load ptr, ptr %f.addr, align 8
  %data = getelementptr inbounds nuw %struct.Slice, ptr %4, i32 0, i32 1
  %5 = load ptr, ptr %data, align 8
  %arrayidx1 = getelementptr inbounds double, ptr %5, i64 0
  %6 = load double, ptr %arrayidx1, align 8
  %7 = load ptr, ptr %x.addr, align 8
  %arrayidx2 = getelementptr inbounds double, ptr %7, i64 1
  %8 = load double, ptr %arrayidx2, align 8
  %mul3 = fmul double %6, %8
  %9 = call double @llvm.fmuladd.f64(double %1, double %3, double %mul3)
  ret double %9
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
