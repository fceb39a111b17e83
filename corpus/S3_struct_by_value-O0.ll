;! adfuzz = 1
;! name = "S3_struct_by_value-O0"
;! function = "S3_struct_by_value"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 0.61, 1.13, 0.27, 1.71, 0.89, 4], [1.492406328017494]],
;!   [[0.18965926505598402, 0.61, 1.13, 0.27, 1.71, 0.89, 4], [0.6520348697950454]],
;!   [[1.2970864611525046, 0.61, 1.13, 0.27, 1.71, 0.89, 4], [0.5606950855013105]],
;!   [[0.6059722810338671, 0.61, 1.13, 0.27, 1.71, 0.89, 4], [0.7532953652618657]],
;! ]
;! [[argument]]
;! name = "b"
;! layout = "ptr->struct{f64,f64,f64,f64,f64,f64,i32}"
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

%struct.big = type { [6 x double], i32 }

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @S3_struct_by_value(ptr noundef %b, double noundef %s) #0 {
entry:
  %b.addr = alloca ptr, align 8
  %s.addr = alloca double, align 8
  %r = alloca double, align 8
  store ptr %b, ptr %b.addr, align 8
  store double %s, ptr %s.addr, align 8
  %0 = load ptr, ptr %b.addr, align 8
  %1 = load double, ptr %s.addr, align 8
  %call = call double @by_value(ptr noundef byval(%struct.big) align 8 %0, double noundef %1)
  store double %call, ptr %r, align 8
  %2 = load double, ptr %r, align 8
  %3 = load ptr, ptr %b.addr, align 8
  %v = getelementptr inbounds nuw %struct.big, ptr %3, i32 0, i32 0
  %arrayidx = getelementptr inbounds [6 x double], ptr %v, i64 0, i64 0
  %4 = load double, ptr %arrayidx, align 8
  %add = fadd double %2, %4
  ret double %add
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @by_value(ptr noundef byval(%struct.big) align 8 %b, double noundef %s) #0 {
entry:
  %s.addr = alloca double, align 8
  store double %s, ptr %s.addr, align 8
  %0 = load double, ptr %s.addr, align 8
  %v = getelementptr inbounds nuw %struct.big, ptr %b, i32 0, i32 0
  %arrayidx = getelementptr inbounds [6 x double], ptr %v, i64 0, i64 0
  %1 = load double, ptr %arrayidx, align 8
  %mul = fmul double %1, %0
  store double %mul, ptr %arrayidx, align 8
  %v1 = getelementptr inbounds nuw %struct.big, ptr %b, i32 0, i32 0
  %arrayidx2 = getelementptr inbounds [6 x double], ptr %v1, i64 0, i64 0
  %2 = load double, ptr %arrayidx2, align 8
  %v3 = getelementptr inbounds nuw %struct.big, ptr %b, i32 0, i32 0
  %k = getelementptr inbounds nuw %struct.big, ptr %b, i32 0, i32 1
  %3 = load i32, ptr %k, align 8
  %idxprom = sext i32 %3 to i64
  %arrayidx4 = getelementptr inbounds [6 x double], ptr %v3, i64 0, i64 %idxprom
  %4 = load double, ptr %arrayidx4, align 8
  %mul5 = fmul double %2, %4
  ret double %mul5
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
