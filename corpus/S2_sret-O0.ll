;! adfuzz = 1
;! name = "S2_sret-O0"
;! function = "S2_sret"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[4]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "shapes.c"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "shapes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Four = type { [4 x double] }

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #0

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @S2_sret(ptr noundef %x) #1 {
entry:
  %x.addr = alloca ptr, align 8
  %f = alloca %struct.Four, align 8
  store ptr %x, ptr %x.addr, align 8
  %0 = load ptr, ptr %x.addr, align 8
  call void @four(ptr dead_on_unwind writable sret(%struct.Four) align 8 %f, ptr noundef %0)
  %v = getelementptr inbounds nuw %struct.Four, ptr %f, i32 0, i32 0
  %arrayidx = getelementptr inbounds [4 x double], ptr %v, i64 0, i64 0
  %1 = load double, ptr %arrayidx, align 8
  %v1 = getelementptr inbounds nuw %struct.Four, ptr %f, i32 0, i32 0
  %arrayidx2 = getelementptr inbounds [4 x double], ptr %v1, i64 0, i64 3
  %2 = load double, ptr %arrayidx2, align 8
  %v3 = getelementptr inbounds nuw %struct.Four, ptr %f, i32 0, i32 0
  %arrayidx4 = getelementptr inbounds [4 x double], ptr %v3, i64 0, i64 1
  %3 = load double, ptr %arrayidx4, align 8
  %v5 = getelementptr inbounds nuw %struct.Four, ptr %f, i32 0, i32 0
  %arrayidx6 = getelementptr inbounds [4 x double], ptr %v5, i64 0, i64 2
  %4 = load double, ptr %arrayidx6, align 8
  %mul7 = fmul double %3, %4
  %5 = call double @llvm.fmuladd.f64(double %1, double %2, double %mul7)
  ret double %5
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @four(ptr dead_on_unwind noalias writable sret(%struct.Four) align 8 %agg.result, ptr noundef %x) #1 {
entry:
  %x.addr = alloca ptr, align 8
  %i = alloca i32, align 4
  store ptr %x, ptr %x.addr, align 8
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %i, align 4
  %cmp = icmp slt i32 %0, 4
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %1 = load ptr, ptr %x.addr, align 8
  %2 = load i32, ptr %i, align 4
  %idxprom = sext i32 %2 to i64
  %arrayidx = getelementptr inbounds double, ptr %1, i64 %idxprom
  %3 = load double, ptr %arrayidx, align 8
  %4 = load ptr, ptr %x.addr, align 8
  %5 = load i32, ptr %i, align 4
  %add = add nsw i32 %5, 1
  %rem = srem i32 %add, 4
  %idxprom1 = sext i32 %rem to i64
  %arrayidx2 = getelementptr inbounds double, ptr %4, i64 %idxprom1
  %6 = load double, ptr %arrayidx2, align 8
  %mul = fmul double %3, %6
  %v = getelementptr inbounds nuw %struct.Four, ptr %agg.result, i32 0, i32 0
  %7 = load i32, ptr %i, align 4
  %idxprom3 = sext i32 %7 to i64
  %arrayidx4 = getelementptr inbounds [4 x double], ptr %v, i64 0, i64 %idxprom3
  store double %mul, ptr %arrayidx4, align 8
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %8 = load i32, ptr %i, align 4
  %inc = add nsw i32 %8, 1
  store i32 %inc, ptr %i, align 4
  br label %for.cond, !llvm.loop !6

for.end:                                          ; preds = %for.cond
  ret void
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
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}
