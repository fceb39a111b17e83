;! adfuzz = 1
;! name = "S1_floats-O0"
;! function = "S1_floats"
;! returns = "f32"
;! expectation = "agree"
;! points = [
;!   [[0.9374465346336365, 1.4924063682556152, 0.6546211838722229], [1.402023434638977, 1.3170013427734375, 0.59575355052948]],
;!   [[0.1896592676639557, 0.6520348787307739, 0.8677971363067627], [1.9447370767593384, 1.121806263923645, 0.5991790890693665]],
;!   [[1.297086477279663, 0.5606951117515564, 1.510358214378357], [0.5542905330657959, 1.4192144870758057, 0.5302144289016724]],
;!   [[0.6059722900390625, 0.753295361995697, 1.4655696153640747], [0.5890583992004395, 0.9525488018989563, 1.6248210668563843]],
;! ]
;! [[argument]]
;! name = "a"
;! layout = "ptr->f32[3]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "b"
;! layout = "ptr->f32[3]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "shapes.c"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "shapes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Vec3 = type { float, float, float }

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #0

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @S1_floats(ptr noundef %a, ptr noundef %b) #1 {
entry:
  %a.addr = alloca ptr, align 8
  %b.addr = alloca ptr, align 8
  %c = alloca %struct.Vec3, align 4
  %.coerce = alloca { <2 x float>, float }, align 4
  %.coerce1 = alloca { <2 x float>, float }, align 4
  %tmp.coerce = alloca { <2 x float>, float }, align 8
  store ptr %a, ptr %a.addr, align 8
  store ptr %b, ptr %b.addr, align 8
  %0 = load ptr, ptr %a.addr, align 8
  %1 = load ptr, ptr %b.addr, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %.coerce, ptr align 4 %0, i64 12, i1 false)
  %2 = getelementptr inbounds nuw { <2 x float>, float }, ptr %.coerce, i32 0, i32 0
  %3 = load <2 x float>, ptr %2, align 4
  %4 = getelementptr inbounds nuw { <2 x float>, float }, ptr %.coerce, i32 0, i32 1
  %5 = load float, ptr %4, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %.coerce1, ptr align 4 %1, i64 12, i1 false)
  %6 = getelementptr inbounds nuw { <2 x float>, float }, ptr %.coerce1, i32 0, i32 0
  %7 = load <2 x float>, ptr %6, align 4
  %8 = getelementptr inbounds nuw { <2 x float>, float }, ptr %.coerce1, i32 0, i32 1
  %9 = load float, ptr %8, align 4
  %call = call { <2 x float>, float } @cross(<2 x float> %3, float %5, <2 x float> %7, float %9)
  store { <2 x float>, float } %call, ptr %tmp.coerce, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %c, ptr align 8 %tmp.coerce, i64 12, i1 false)
  %x = getelementptr inbounds nuw %struct.Vec3, ptr %c, i32 0, i32 0
  %10 = load float, ptr %x, align 4
  %y = getelementptr inbounds nuw %struct.Vec3, ptr %c, i32 0, i32 1
  %11 = load float, ptr %y, align 4
  %z = getelementptr inbounds nuw %struct.Vec3, ptr %c, i32 0, i32 2
  %12 = load float, ptr %z, align 4
  %z2 = getelementptr inbounds nuw %struct.Vec3, ptr %c, i32 0, i32 2
  %13 = load float, ptr %z2, align 4
  %mul3 = fmul float %12, %13
  %14 = call float @llvm.fmuladd.f32(float %10, float %11, float %mul3)
  ret float %14
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { <2 x float>, float } @cross(<2 x float> %a.coerce0, float %a.coerce1, <2 x float> %b.coerce0, float %b.coerce1) #1 {
entry:
  %retval = alloca %struct.Vec3, align 4
  %a = alloca %struct.Vec3, align 4
  %coerce = alloca { <2 x float>, float }, align 4
  %b = alloca %struct.Vec3, align 4
  %coerce1 = alloca { <2 x float>, float }, align 4
  %retval.coerce = alloca { <2 x float>, float }, align 8
  %0 = getelementptr inbounds nuw { <2 x float>, float }, ptr %coerce, i32 0, i32 0
  store <2 x float> %a.coerce0, ptr %0, align 4
  %1 = getelementptr inbounds nuw { <2 x float>, float }, ptr %coerce, i32 0, i32 1
  store float %a.coerce1, ptr %1, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %a, ptr align 4 %coerce, i64 12, i1 false)
  %2 = getelementptr inbounds nuw { <2 x float>, float }, ptr %coerce1, i32 0, i32 0
  store <2 x float> %b.coerce0, ptr %2, align 4
  %3 = getelementptr inbounds nuw { <2 x float>, float }, ptr %coerce1, i32 0, i32 1
  store float %b.coerce1, ptr %3, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %b, ptr align 4 %coerce1, i64 12, i1 false)
  %x = getelementptr inbounds nuw %struct.Vec3, ptr %retval, i32 0, i32 0
  %y = getelementptr inbounds nuw %struct.Vec3, ptr %a, i32 0, i32 1
  %4 = load float, ptr %y, align 4
  %z = getelementptr inbounds nuw %struct.Vec3, ptr %b, i32 0, i32 2
  %5 = load float, ptr %z, align 4
  %z2 = getelementptr inbounds nuw %struct.Vec3, ptr %a, i32 0, i32 2
  %6 = load float, ptr %z2, align 4
  %y3 = getelementptr inbounds nuw %struct.Vec3, ptr %b, i32 0, i32 1
  %7 = load float, ptr %y3, align 4
  %mul4 = fmul float %6, %7
  %neg = fneg float %mul4
  %8 = call float @llvm.fmuladd.f32(float %4, float %5, float %neg)
  store float %8, ptr %x, align 4
  %y5 = getelementptr inbounds nuw %struct.Vec3, ptr %retval, i32 0, i32 1
  %z6 = getelementptr inbounds nuw %struct.Vec3, ptr %a, i32 0, i32 2
  %9 = load float, ptr %z6, align 4
  %x7 = getelementptr inbounds nuw %struct.Vec3, ptr %b, i32 0, i32 0
  %10 = load float, ptr %x7, align 4
  %x8 = getelementptr inbounds nuw %struct.Vec3, ptr %a, i32 0, i32 0
  %11 = load float, ptr %x8, align 4
  %z9 = getelementptr inbounds nuw %struct.Vec3, ptr %b, i32 0, i32 2
  %12 = load float, ptr %z9, align 4
  %mul10 = fmul float %11, %12
  %neg11 = fneg float %mul10
  %13 = call float @llvm.fmuladd.f32(float %9, float %10, float %neg11)
  store float %13, ptr %y5, align 4
  %z12 = getelementptr inbounds nuw %struct.Vec3, ptr %retval, i32 0, i32 2
  %x13 = getelementptr inbounds nuw %struct.Vec3, ptr %a, i32 0, i32 0
  %14 = load float, ptr %x13, align 4
  %y14 = getelementptr inbounds nuw %struct.Vec3, ptr %b, i32 0, i32 1
  %15 = load float, ptr %y14, align 4
  %y15 = getelementptr inbounds nuw %struct.Vec3, ptr %a, i32 0, i32 1
  %16 = load float, ptr %y15, align 4
  %x16 = getelementptr inbounds nuw %struct.Vec3, ptr %b, i32 0, i32 0
  %17 = load float, ptr %x16, align 4
  %mul17 = fmul float %16, %17
  %neg18 = fneg float %mul17
  %18 = call float @llvm.fmuladd.f32(float %14, float %15, float %neg18)
  store float %18, ptr %z12, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %retval.coerce, ptr align 4 %retval, i64 12, i1 false)
  %19 = load { <2 x float>, float }, ptr %retval.coerce, align 8
  ret { <2 x float>, float } %19
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #2

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #1 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
