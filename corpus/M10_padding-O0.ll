;! adfuzz = 1
;! name = "M10_padding-O0"
;! function = "M10_padding"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[8, 0.9374465567940529, 8]],
;!   [[8, 0.18965926505598402, 8]],
;!   [[8, 1.2970864611525046, 8]],
;!   [[8, 0.6059722810338671, 8]],
;! ]
;! [[argument]]
;! name = "p"
;! layout = "ptr->struct{i8,f64,i32}"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "shapes.c"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "shapes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Padded = type { i8, double, i32 }

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #0

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @M10_padding(ptr noundef %p) #1 {
entry:
  %p.addr = alloca ptr, align 8
  %q = alloca %struct.Padded, align 8
  store ptr %p, ptr %p.addr, align 8
  %0 = load ptr, ptr %p.addr, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %q, ptr align 8 %0, i64 24, i1 false)
  %i = getelementptr inbounds nuw %struct.Padded, ptr %q, i32 0, i32 2
  %1 = load i32, ptr %i, align 8
  %conv = sitofp i32 %1 to double
  %d = getelementptr inbounds nuw %struct.Padded, ptr %q, i32 0, i32 1
  %2 = load double, ptr %d, align 8
  %mul = fmul double %2, %conv
  store double %mul, ptr %d, align 8
  %3 = load ptr, ptr %p.addr, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %3, ptr align 8 %q, i64 24, i1 false)
  %4 = load ptr, ptr %p.addr, align 8
  %d1 = getelementptr inbounds nuw %struct.Padded, ptr %4, i32 0, i32 1
  %5 = load double, ptr %d1, align 8
  %6 = load ptr, ptr %p.addr, align 8
  %c = getelementptr inbounds nuw %struct.Padded, ptr %6, i32 0, i32 0
  %7 = load i8, ptr %c, align 8
  %conv2 = sext i8 %7 to i32
  %conv3 = sitofp i32 %conv2 to double
  %mul4 = fmul double %5, %conv3
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
