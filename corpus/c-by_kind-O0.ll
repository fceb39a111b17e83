;! adfuzz = 1
;! name = "c-by_kind-O0"
;! function = "by_kind"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [8]],
;!   [[0.18965926505598402], [8]],
;!   [[1.2970864611525046], [8]],
;!   [[0.6059722810338671], [8]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "kind"
;! layout = "i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [provenance]
;! source = "scalar.c"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "benchmarks/sources/scalar.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind
declare double @exp(double noundef) #0

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @by_kind(double noundef %x, i32 noundef %kind) #1 {
entry:
  %retval = alloca double, align 8
  %x.addr = alloca double, align 8
  %kind.addr = alloca i32, align 4
  store double %x, ptr %x.addr, align 8
  store i32 %kind, ptr %kind.addr, align 4
  %0 = load i32, ptr %kind.addr, align 4
  switch i32 %0, label %sw.default [
    i32 0, label %sw.bb
    i32 1, label %sw.bb1
    i32 2, label %sw.bb2
    i32 3, label %sw.bb4
  ]

sw.bb:                                            ; preds = %entry
  %1 = load double, ptr %x.addr, align 8
  %call = call double @sin(double noundef %1) #2
  store double %call, ptr %retval, align 8
  br label %return

sw.bb1:                                           ; preds = %entry
  %2 = load double, ptr %x.addr, align 8
  %3 = load double, ptr %x.addr, align 8
  %mul = fmul double %2, %3
  store double %mul, ptr %retval, align 8
  br label %return

sw.bb2:                                           ; preds = %entry
  %4 = load double, ptr %x.addr, align 8
  %fneg = fneg double %4
  %call3 = call double @exp(double noundef %fneg) #2
  store double %call3, ptr %retval, align 8
  br label %return

sw.bb4:                                           ; preds = %entry
  %5 = load double, ptr %x.addr, align 8
  %call5 = call double @tanh(double noundef %5) #2
  store double %call5, ptr %retval, align 8
  br label %return

sw.default:                                       ; preds = %entry
  %6 = load double, ptr %x.addr, align 8
  %7 = load double, ptr %x.addr, align 8
  %add = fadd double 1.000000e+00, %7
  %div = fdiv double %6, %add
  store double %div, ptr %retval, align 8
  br label %return

return:                                           ; preds = %sw.default, %sw.bb4, %sw.bb2, %sw.bb1, %sw.bb
  %8 = load double, ptr %retval, align 8
  ret double %8
}

; Function Attrs: nounwind
declare double @sin(double noundef) #0

; Function Attrs: nounwind
declare double @tanh(double noundef) #0

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
