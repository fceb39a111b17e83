;! adfuzz = 1
;! name = "cpp-closure-O0"
;! function = "closure"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [1.492406328017494]],
;!   [[0.18965926505598402], [0.6520348697950454]],
;!   [[1.2970864611525046], [0.5606950855013105]],
;!   [[0.6059722810338671], [0.7532953652618657]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "y"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "templates.cpp"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "benchmarks/sources/templates.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%class.anon = type { double, double }

; Function Attrs: nounwind
declare double @sin(double noundef) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress noinline optnone uwtable
define dso_local double @closure(double noundef %x, double noundef %y) #2 {
entry:
  %x.addr = alloca double, align 8
  %y.addr = alloca double, align 8
  %f = alloca %class.anon, align 8
  store double %x, ptr %x.addr, align 8
  store double %y, ptr %y.addr, align 8
  %0 = getelementptr inbounds nuw %class.anon, ptr %f, i32 0, i32 0
  %1 = load double, ptr %x.addr, align 8
  store double %1, ptr %0, align 8
  %2 = getelementptr inbounds nuw %class.anon, ptr %f, i32 0, i32 1
  %3 = load double, ptr %y.addr, align 8
  store double %3, ptr %2, align 8
  %4 = load double, ptr %x.addr, align 8
  %call = call noundef double @"_ZZ7closureENK3$_0clEd"(ptr noundef nonnull align 8 dereferenceable(16) %f, double noundef %4)
  %5 = load double, ptr %y.addr, align 8
  %call1 = call noundef double @"_ZZ7closureENK3$_0clEd"(ptr noundef nonnull align 8 dereferenceable(16) %f, double noundef %5)
  %call2 = call noundef double @"_ZZ7closureENK3$_0clEd"(ptr noundef nonnull align 8 dereferenceable(16) %f, double noundef 1.000000e+00)
  %6 = call double @llvm.fmuladd.f64(double %call, double %call1, double %call2)
  ret double %6
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define internal noundef double @"_ZZ7closureENK3$_0clEd"(ptr noundef nonnull align 8 dereferenceable(16) %this, double noundef %z) #3 align 2 {
entry:
  %this.addr = alloca ptr, align 8
  %z.addr = alloca double, align 8
  store ptr %this, ptr %this.addr, align 8
  store double %z, ptr %z.addr, align 8
  %this1 = load ptr, ptr %this.addr, align 8
  %0 = getelementptr inbounds nuw %class.anon, ptr %this1, i32 0, i32 0
  %1 = load double, ptr %0, align 8
  %2 = load double, ptr %z.addr, align 8
  %3 = getelementptr inbounds nuw %class.anon, ptr %this1, i32 0, i32 1
  %4 = load double, ptr %3, align 8
  %5 = load double, ptr %z.addr, align 8
  %mul2 = fmul double %4, %5
  %call = call double @sin(double noundef %mul2) #4
  %6 = call double @llvm.fmuladd.f64(double %1, double %2, double %call)
  ret double %6
}

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress noinline optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
