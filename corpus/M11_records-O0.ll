;! adfuzz = 1
;! name = "M11_records-O0"
;! function = "M11_records"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465346336365, 8, 1.4924063682556152, 8, 0.6546211838722229, 8, 1.402023434638977, 8, 1.3170013427734375, 8, 0.59575355052948, 8, 1.1794230937957764, 8, 1.8390541076660156, 8], [8]],
;!   [[0.1896592676639557, 8, 0.6520348787307739, 8, 0.8677971363067627, 8, 1.9447370767593384, 8, 1.121806263923645, 8, 0.5991790890693665, 8, 0.8874559998512268, 8, 0.8138065934181213, 8], [8]],
;!   [[1.297086477279663, 8, 0.5606951117515564, 8, 1.510358214378357, 8, 0.5542905330657959, 8, 1.4192144870758057, 8, 0.5302144289016724, 8, 1.3718178272247314, 8, 0.4958053529262543, 8], [8]],
;!   [[0.6059722900390625, 8, 0.753295361995697, 8, 1.4655696153640747, 8, 0.5890583992004395, 8, 0.9525488018989563, 8, 1.6248210668563843, 8, 0.3442268371582031, 8, 1.254001259803772, 8], [8]],
;! ]
;! [[argument]]
;! name = "m"
;! layout = "ptr->struct{f32,i32}[8]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [provenance]
;! source = "shapes.c"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "shapes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Mixed = type { float, i32 }

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @M11_records(ptr noundef %m, i32 noundef %n) #0 {
entry:
  %m.addr = alloca ptr, align 8
  %n.addr = alloca i32, align 4
  %s = alloca double, align 8
  %i = alloca i32, align 4
  store ptr %m, ptr %m.addr, align 8
  store i32 %n, ptr %n.addr, align 4
  store double 0.000000e+00, ptr %s, align 8
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc, %entry
  %0 = load i32, ptr %i, align 4
  %1 = load i32, ptr %n.addr, align 4
  %cmp = icmp slt i32 %0, %1
  br i1 %cmp, label %for.body, label %for.end

for.body:                                         ; preds = %for.cond
  %2 = load ptr, ptr %m.addr, align 8
  %3 = load i32, ptr %i, align 4
  %idxprom = sext i32 %3 to i64
  %arrayidx = getelementptr inbounds %struct.Mixed, ptr %2, i64 %idxprom
  %f = getelementptr inbounds nuw %struct.Mixed, ptr %arrayidx, i32 0, i32 0
  %4 = load float, ptr %f, align 4
  %5 = load ptr, ptr %m.addr, align 8
  %6 = load i32, ptr %i, align 4
  %idxprom1 = sext i32 %6 to i64
  %arrayidx2 = getelementptr inbounds %struct.Mixed, ptr %5, i64 %idxprom1
  %i3 = getelementptr inbounds nuw %struct.Mixed, ptr %arrayidx2, i32 0, i32 1
  %7 = load i32, ptr %i3, align 4
  %conv = sitofp i32 %7 to float
  %mul = fmul float %4, %conv
  %8 = load ptr, ptr %m.addr, align 8
  %9 = load i32, ptr %i, align 4
  %idxprom4 = sext i32 %9 to i64
  %arrayidx5 = getelementptr inbounds %struct.Mixed, ptr %8, i64 %idxprom4
  %f6 = getelementptr inbounds nuw %struct.Mixed, ptr %arrayidx5, i32 0, i32 0
  %10 = load float, ptr %f6, align 4
  %mul7 = fmul float %mul, %10
  %conv8 = fpext float %mul7 to double
  %11 = load double, ptr %s, align 8
  %add = fadd double %11, %conv8
  store double %add, ptr %s, align 8
  br label %for.inc

for.inc:                                          ; preds = %for.body
  %12 = load i32, ptr %i, align 4
  %inc = add nsw i32 %12, 1
  store i32 %inc, ptr %i, align 4
  br label %for.cond, !llvm.loop !6

for.end:                                          ; preds = %for.cond
  %13 = load double, ptr %s, align 8
  ret double %13
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
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}
