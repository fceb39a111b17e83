;! adfuzz = 1
;! name = "S7_tuple-O0"
;! function = "S7_tuple"
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

%struct.Tagged = type { i64, double }

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #0

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @S7_tuple(ptr noundef %x) #1 {
entry:
  %x.addr = alloca ptr, align 8
  %t = alloca %struct.Tagged, align 8
  %tmp = alloca %struct.Tagged, align 8
  %agg.tmp = alloca %struct.Tagged, align 8
  store ptr %x, ptr %x.addr, align 8
  %n = getelementptr inbounds nuw %struct.Tagged, ptr %t, i32 0, i32 0
  store i64 2, ptr %n, align 8
  %v = getelementptr inbounds nuw %struct.Tagged, ptr %t, i32 0, i32 1
  %0 = load ptr, ptr %x.addr, align 8
  %arrayidx = getelementptr inbounds double, ptr %0, i64 0
  %1 = load double, ptr %arrayidx, align 8
  store double %1, ptr %v, align 8
  %2 = getelementptr inbounds nuw { i64, double }, ptr %t, i32 0, i32 0
  %3 = load i64, ptr %2, align 8
  %4 = getelementptr inbounds nuw { i64, double }, ptr %t, i32 0, i32 1
  %5 = load double, ptr %4, align 8
  %call = call { i64, double } @next(i64 %3, double %5)
  %6 = getelementptr inbounds nuw { i64, double }, ptr %agg.tmp, i32 0, i32 0
  %7 = extractvalue { i64, double } %call, 0
  store i64 %7, ptr %6, align 8
  %8 = getelementptr inbounds nuw { i64, double }, ptr %agg.tmp, i32 0, i32 1
  %9 = extractvalue { i64, double } %call, 1
  store double %9, ptr %8, align 8
  %10 = getelementptr inbounds nuw { i64, double }, ptr %agg.tmp, i32 0, i32 0
  %11 = load i64, ptr %10, align 8
  %12 = getelementptr inbounds nuw { i64, double }, ptr %agg.tmp, i32 0, i32 1
  %13 = load double, ptr %12, align 8
  %call1 = call { i64, double } @next(i64 %11, double %13)
  %14 = getelementptr inbounds nuw { i64, double }, ptr %tmp, i32 0, i32 0
  %15 = extractvalue { i64, double } %call1, 0
  store i64 %15, ptr %14, align 8
  %16 = getelementptr inbounds nuw { i64, double }, ptr %tmp, i32 0, i32 1
  %17 = extractvalue { i64, double } %call1, 1
  store double %17, ptr %16, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %t, ptr align 8 %tmp, i64 16, i1 false)
  %v2 = getelementptr inbounds nuw %struct.Tagged, ptr %t, i32 0, i32 1
  %18 = load double, ptr %v2, align 8
  %v3 = getelementptr inbounds nuw %struct.Tagged, ptr %t, i32 0, i32 1
  %19 = load double, ptr %v3, align 8
  %mul = fmul double %18, %19
  %20 = load ptr, ptr %x.addr, align 8
  %arrayidx4 = getelementptr inbounds double, ptr %20, i64 1
  %21 = load double, ptr %arrayidx4, align 8
  %mul5 = fmul double %mul, %21
  ret double %mul5
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { i64, double } @next(i64 %t.coerce0, double %t.coerce1) #1 {
entry:
  %retval = alloca %struct.Tagged, align 8
  %t = alloca %struct.Tagged, align 8
  %0 = getelementptr inbounds nuw { i64, double }, ptr %t, i32 0, i32 0
  store i64 %t.coerce0, ptr %0, align 8
  %1 = getelementptr inbounds nuw { i64, double }, ptr %t, i32 0, i32 1
  store double %t.coerce1, ptr %1, align 8
  %n = getelementptr inbounds nuw %struct.Tagged, ptr %t, i32 0, i32 0
  %2 = load i64, ptr %n, align 8
  %conv = sitofp i64 %2 to double
  %v = getelementptr inbounds nuw %struct.Tagged, ptr %t, i32 0, i32 1
  %3 = load double, ptr %v, align 8
  %mul = fmul double %3, %conv
  store double %mul, ptr %v, align 8
  %n1 = getelementptr inbounds nuw %struct.Tagged, ptr %t, i32 0, i32 0
  %4 = load i64, ptr %n1, align 8
  %inc = add nsw i64 %4, 1
  store i64 %inc, ptr %n1, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %retval, ptr align 8 %t, i64 16, i1 false)
  %5 = load { i64, double }, ptr %retval, align 8
  ret { i64, double } %5
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
