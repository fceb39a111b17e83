;! adfuzz = 1
;! name = "S5_constant-O0"
;! function = "S5_constant"
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
;! layout = "ptr->f64"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "k"
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

%struct.Pair = type { double, double }

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @S5_constant(ptr noundef %x, i32 noundef %k) #0 {
entry:
  %x.addr = alloca ptr, align 8
  %k.addr = alloca i32, align 4
  %p = alloca %struct.Pair, align 8
  store ptr %x, ptr %x.addr, align 8
  store i32 %k, ptr %k.addr, align 4
  %0 = load i32, ptr %k.addr, align 4
  %call = call { double, double } @constant_pair(i32 noundef %0)
  %1 = getelementptr inbounds nuw { double, double }, ptr %p, i32 0, i32 0
  %2 = extractvalue { double, double } %call, 0
  store double %2, ptr %1, align 8
  %3 = getelementptr inbounds nuw { double, double }, ptr %p, i32 0, i32 1
  %4 = extractvalue { double, double } %call, 1
  store double %4, ptr %3, align 8
  %a = getelementptr inbounds nuw %struct.Pair, ptr %p, i32 0, i32 0
  %5 = load double, ptr %a, align 8
  %6 = load ptr, ptr %x.addr, align 8
  %arrayidx = getelementptr inbounds double, ptr %6, i64 0
  %7 = load double, ptr %arrayidx, align 8
  %mul = fmul double %5, %7
  %b = getelementptr inbounds nuw %struct.Pair, ptr %p, i32 0, i32 1
  %8 = load double, ptr %b, align 8
  %mul1 = fmul double %mul, %8
  ret double %mul1
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { double, double } @constant_pair(i32 noundef %k) #0 {
entry:
  %retval = alloca %struct.Pair, align 8
  %k.addr = alloca i32, align 4
  store i32 %k, ptr %k.addr, align 4
  %a = getelementptr inbounds nuw %struct.Pair, ptr %retval, i32 0, i32 0
  store double 1.500000e+00, ptr %a, align 8
  %b = getelementptr inbounds nuw %struct.Pair, ptr %retval, i32 0, i32 1
  %0 = load i32, ptr %k.addr, align 4
  %conv = sitofp i32 %0 to double
  store double %conv, ptr %b, align 8
  %1 = load { double, double }, ptr %retval, align 8
  ret { double, double } %1
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
