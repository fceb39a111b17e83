;! adfuzz = 1
;! name = "V3_vectors_on_stack_and_heap-O0"
;! function = "V3_vectors_on_stack_and_heap"
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
;! source = "rows.c"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "rows.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #0

; Function Attrs: nounwind allocsize(0)
declare noalias ptr @malloc(i64 noundef) #1

; Function Attrs: nounwind
declare void @free(ptr noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @V3_vectors_on_stack_and_heap(ptr noundef %x) #3 {
entry:
  %x.addr = alloca ptr, align 8
  %local = alloca [2 x <2 x double>], align 16
  %heap = alloca ptr, align 8
  %.compoundliteral = alloca <2 x double>, align 16
  %.compoundliteral4 = alloca <2 x double>, align 16
  %.compoundliteral15 = alloca <2 x double>, align 16
  %r = alloca double, align 8
  store ptr %x, ptr %x.addr, align 8
  %call = call noalias ptr @malloc(i64 noundef 32) #4
  store ptr %call, ptr %heap, align 8
  %0 = load ptr, ptr %x.addr, align 8
  %arrayidx = getelementptr inbounds double, ptr %0, i64 0
  %1 = load double, ptr %arrayidx, align 8
  %vecinit = insertelement <2 x double> poison, double %1, i32 0
  %2 = load ptr, ptr %x.addr, align 8
  %arrayidx1 = getelementptr inbounds double, ptr %2, i64 1
  %3 = load double, ptr %arrayidx1, align 8
  %vecinit2 = insertelement <2 x double> %vecinit, double %3, i32 1
  store <2 x double> %vecinit2, ptr %.compoundliteral, align 16
  %4 = load <2 x double>, ptr %.compoundliteral, align 16
  %arrayidx3 = getelementptr inbounds [2 x <2 x double>], ptr %local, i64 0, i64 0
  store <2 x double> %4, ptr %arrayidx3, align 16
  %5 = load ptr, ptr %x.addr, align 8
  %arrayidx5 = getelementptr inbounds double, ptr %5, i64 2
  %6 = load double, ptr %arrayidx5, align 8
  %vecinit6 = insertelement <2 x double> poison, double %6, i32 0
  %7 = load ptr, ptr %x.addr, align 8
  %arrayidx7 = getelementptr inbounds double, ptr %7, i64 3
  %8 = load double, ptr %arrayidx7, align 8
  %vecinit8 = insertelement <2 x double> %vecinit6, double %8, i32 1
  store <2 x double> %vecinit8, ptr %.compoundliteral4, align 16
  %9 = load <2 x double>, ptr %.compoundliteral4, align 16
  %arrayidx9 = getelementptr inbounds [2 x <2 x double>], ptr %local, i64 0, i64 1
  store <2 x double> %9, ptr %arrayidx9, align 16
  %arrayidx10 = getelementptr inbounds [2 x <2 x double>], ptr %local, i64 0, i64 0
  %10 = load <2 x double>, ptr %arrayidx10, align 16
  %arrayidx11 = getelementptr inbounds [2 x <2 x double>], ptr %local, i64 0, i64 1
  %11 = load <2 x double>, ptr %arrayidx11, align 16
  %mul = fmul <2 x double> %10, %11
  %12 = load ptr, ptr %heap, align 8
  %arrayidx12 = getelementptr inbounds <2 x double>, ptr %12, i64 0
  store <2 x double> %mul, ptr %arrayidx12, align 16
  %arrayidx13 = getelementptr inbounds [2 x <2 x double>], ptr %local, i64 0, i64 0
  %13 = load <2 x double>, ptr %arrayidx13, align 16
  %14 = load ptr, ptr %heap, align 8
  %arrayidx14 = getelementptr inbounds <2 x double>, ptr %14, i64 0
  %15 = load <2 x double>, ptr %arrayidx14, align 16
  store <2 x double> <double 2.000000e+00, double 3.000000e+00>, ptr %.compoundliteral15, align 16
  %16 = load <2 x double>, ptr %.compoundliteral15, align 16
  %17 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %15, <2 x double> %16, <2 x double> %13)
  %18 = load ptr, ptr %heap, align 8
  %arrayidx17 = getelementptr inbounds <2 x double>, ptr %18, i64 1
  store <2 x double> %17, ptr %arrayidx17, align 16
  %19 = load ptr, ptr %heap, align 8
  %arrayidx18 = getelementptr inbounds <2 x double>, ptr %19, i64 1
  %20 = load <2 x double>, ptr %arrayidx18, align 16
  %arrayidx19 = getelementptr inbounds [2 x <2 x double>], ptr %local, i64 0, i64 0
  store <2 x double> %20, ptr %arrayidx19, align 16
  %arrayidx20 = getelementptr inbounds [2 x <2 x double>], ptr %local, i64 0, i64 0
  %21 = load <2 x double>, ptr %arrayidx20, align 16
  %vecext = extractelement <2 x double> %21, i32 0
  %arrayidx21 = getelementptr inbounds [2 x <2 x double>], ptr %local, i64 0, i64 0
  %22 = load <2 x double>, ptr %arrayidx21, align 16
  %vecext22 = extractelement <2 x double> %22, i32 1
  %23 = load ptr, ptr %heap, align 8
  %arrayidx24 = getelementptr inbounds <2 x double>, ptr %23, i64 0
  %24 = load <2 x double>, ptr %arrayidx24, align 16
  %vecext25 = extractelement <2 x double> %24, i32 1
  %25 = call double @llvm.fmuladd.f64(double %vecext, double %vecext22, double %vecext25)
  store double %25, ptr %r, align 8
  %26 = load ptr, ptr %heap, align 8
  call void @free(ptr noundef %26) #5
  %27 = load double, ptr %r, align 8
  ret double %27
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #0

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nounwind allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind allocsize(0) }
attributes #5 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
