;! adfuzz = 1
;! name = "H6_fused_through_arrays-O0"
;! function = "H6_fused_through_arrays"
;! returns = "f32"
;! expectation = "agree"
;! points = [
;!   [[0.9374465346336365, 1.4924063682556152, 0.6546211838722229, 1.402023434638977, 1.3170013427734375, 0.59575355052948, 1.1794230937957764, 1.8390541076660156]],
;!   [[0.1896592676639557, 0.6520348787307739, 0.8677971363067627, 1.9447370767593384, 1.121806263923645, 0.5991790890693665, 0.8874559998512268, 0.8138065934181213]],
;!   [[1.297086477279663, 0.5606951117515564, 1.510358214378357, 0.5542905330657959, 1.4192144870758057, 0.5302144289016724, 1.3718178272247314, 0.4958053529262543]],
;!   [[0.6059722900390625, 0.753295361995697, 1.4655696153640747, 0.5890583992004395, 0.9525488018989563, 1.6248210668563843, 0.3442268371582031, 1.254001259803772]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f32[8]"
;! activity = "dup"
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
define dso_local float @H6_fused_through_arrays(ptr noundef %x) #1 {
entry:
  %x.addr = alloca ptr, align 8
  %a = alloca [4 x float], align 16
  %b = alloca [4 x float], align 16
  %va = alloca <4 x float>, align 16
  %vb = alloca <4 x float>, align 16
  %r = alloca <4 x float>, align 16
  %out = alloca [4 x float], align 16
  store ptr %x, ptr %x.addr, align 8
  %arraydecay = getelementptr inbounds [4 x float], ptr %a, i64 0, i64 0
  %0 = load ptr, ptr %x.addr, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %arraydecay, ptr align 4 %0, i64 16, i1 false)
  %arraydecay1 = getelementptr inbounds [4 x float], ptr %b, i64 0, i64 0
  %1 = load ptr, ptr %x.addr, align 8
  %add.ptr = getelementptr inbounds float, ptr %1, i64 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %arraydecay1, ptr align 4 %add.ptr, i64 16, i1 false)
  %arraydecay2 = getelementptr inbounds [4 x float], ptr %a, i64 0, i64 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %va, ptr align 16 %arraydecay2, i64 16, i1 false)
  %arraydecay3 = getelementptr inbounds [4 x float], ptr %b, i64 0, i64 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %vb, ptr align 16 %arraydecay3, i64 16, i1 false)
  %2 = load <4 x float>, ptr %va, align 16
  %3 = load <4 x float>, ptr %vb, align 16
  %4 = load <4 x float>, ptr %va, align 16
  %5 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %2, <4 x float> %3, <4 x float> %4)
  store <4 x float> %5, ptr %r, align 16
  %arraydecay4 = getelementptr inbounds [4 x float], ptr %out, i64 0, i64 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %arraydecay4, ptr align 16 %r, i64 16, i1 false)
  %arrayidx = getelementptr inbounds [4 x float], ptr %out, i64 0, i64 0
  %6 = load float, ptr %arrayidx, align 16
  %arrayidx5 = getelementptr inbounds [4 x float], ptr %out, i64 0, i64 1
  %7 = load float, ptr %arrayidx5, align 4
  %arrayidx6 = getelementptr inbounds [4 x float], ptr %out, i64 0, i64 2
  %8 = load float, ptr %arrayidx6, align 8
  %arrayidx7 = getelementptr inbounds [4 x float], ptr %out, i64 0, i64 3
  %9 = load float, ptr %arrayidx7, align 4
  %mul8 = fmul float %8, %9
  %10 = call float @llvm.fmuladd.f32(float %6, float %7, float %mul8)
  ret float %10
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #2

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #1 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
