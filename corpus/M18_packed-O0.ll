;! adfuzz = 1
;! name = "M18_packed-O0"
;! function = "M18_packed"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[8, 0.9374465567940529, 1.4924063682556152]],
;!   [[8, 0.18965926505598402, 0.6520348787307739]],
;!   [[8, 1.2970864611525046, 0.5606951117515564]],
;!   [[8, 0.6059722810338671, 0.753295361995697]],
;! ]
;! [[argument]]
;! name = "M18_packed-O0"
;! layout = "ptr->struct<{i8,f64,f32}>"
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
define dso_local double @M18_packed(ptr noundef %p) #1 {
entry:
  %p.addr = alloca ptr, align 8
  %d = alloca double, align 8
  %f = alloca float, align 4
  store ptr %p, ptr %p.addr, align 8
  %0 = load ptr, ptr %p.addr, align 8
  %add.ptr = getelementptr inbounds i8, ptr %0, i64 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %d, ptr align 1 %add.ptr, i64 8, i1 false)
  %1 = load ptr, ptr %p.addr, align 8
  %add.ptr1 = getelementptr inbounds i8, ptr %1, i64 9
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %f, ptr align 1 %add.ptr1, i64 4, i1 false)
  %2 = load double, ptr %d, align 8
  %3 = load float, ptr %f, align 4
  %conv = fpext float %3 to double
  %mul = fmul double %2, %conv
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
