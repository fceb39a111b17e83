;! adfuzz = 1
;! name = "A24_slots-O0"
;! function = "A24_slots"
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

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #0

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @A24_slots(ptr noundef %x) #1 {
entry:
  %x.addr = alloca ptr, align 8
  %raw = alloca [16 x i8], align 16
  %copy = alloca [16 x i8], align 16
  %t = alloca [2 x double], align 16
  store ptr %x, ptr %x.addr, align 8
  %arraydecay = getelementptr inbounds [16 x i8], ptr %raw, i64 0, i64 0
  %0 = load ptr, ptr %x.addr, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %arraydecay, ptr align 8 %0, i64 16, i1 false)
  %arraydecay1 = getelementptr inbounds [16 x i8], ptr %copy, i64 0, i64 0
  %arraydecay2 = getelementptr inbounds [16 x i8], ptr %raw, i64 0, i64 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %arraydecay1, ptr align 16 %arraydecay2, i64 16, i1 false)
  %arraydecay3 = getelementptr inbounds [2 x double], ptr %t, i64 0, i64 0
  %arraydecay4 = getelementptr inbounds [16 x i8], ptr %copy, i64 0, i64 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %arraydecay3, ptr align 16 %arraydecay4, i64 16, i1 false)
  %arrayidx = getelementptr inbounds [2 x double], ptr %t, i64 0, i64 0
  %1 = load double, ptr %arrayidx, align 16
  %arrayidx5 = getelementptr inbounds [2 x double], ptr %t, i64 0, i64 1
  %2 = load double, ptr %arrayidx5, align 8
  %mul = fmul double %1, %2
  ret double %mul
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
