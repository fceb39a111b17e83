;! adfuzz = 1
;! name = "f90-sums-O0"
;! function = "sums_"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[8], [0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633], [1.2856736670398612, 0.19515284239319403, 0.13298113354560764, 1.315515414415888, 0.8495815243139235, 0.18471444500681408, 1.746133629515903, 0.5203104078161669]],
;!   [[8], [0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157], [1.0916120976085737, 1.3734079918317843, 1.4526878462902757, 0.34942040406405295, 1.8111505084767143, 1.9084081386844298, 1.4615086796686587, 1.1054888347903118]],
;!   [[8], [1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623], [1.8143180853807086, 1.5149854747504201, 0.9420987063886326, 0.9193416023948353, 1.3441021755426046, 1.5076899644732535, 1.4590609407750699, 0.8827198192970164]],
;!   [[8], [0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514], [0.5137636863236008, 0.7134090687725029, 0.6130233374801609, 0.5431317791142916, 1.7292405024864226, 0.7546302663372715, 0.7691177649633597, 0.45501867043560196]],
;! ]
;! [[argument]]
;! name = "f90-sums-O0"
;! layout = "ptr->i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "f90-sums-O0"
;! layout = "ptr->f64[8]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "f90-sums-O0"
;! layout = "ptr->f64[8]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "library.f90"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "FIRModule"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

$_QQclSource = comdat any

@_QQclSource = linkonce constant [12 x i8] c"library.f90\00", comdat

declare void @free(ptr)

declare ptr @malloc(i64)

define double @sums_(ptr noalias %0, ptr noalias %1, ptr noalias %2) #0 {
  %4 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %5 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %6 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %7 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %8 = alloca double, i64 1, align 8
  %9 = load i32, ptr %0, align 4
  %10 = sext i32 %9 to i64
  %11 = icmp sgt i64 %10, 0
  %12 = select i1 %11, i64 %10, i64 0
  %13 = mul i64 8, %12
  %14 = icmp sgt i64 %13, 0
  %15 = select i1 %14, i64 %13, i64 1
  %16 = call ptr @malloc(i64 %15)
  br label %17

17:                                               ; preds = %21, %3
  %18 = phi i64 [ %43, %21 ], [ 1, %3 ]
  %19 = phi i64 [ %44, %21 ], [ %12, %3 ]
  %20 = icmp sgt i64 %19, 0
  br i1 %20, label %21, label %45

21:                                               ; preds = %17
  %22 = sub nsw i64 %18, 1
  %23 = mul nsw i64 %22, 1
  %24 = mul nsw i64 %23, 1
  %25 = add nsw i64 %24, 0
  %26 = mul nsw i64 1, %12
  %27 = getelementptr double, ptr %1, i64 %25
  %28 = sub nsw i64 %18, 1
  %29 = mul nsw i64 %28, 1
  %30 = mul nsw i64 %29, 1
  %31 = add nsw i64 %30, 0
  %32 = mul nsw i64 1, %12
  %33 = getelementptr double, ptr %2, i64 %31
  %34 = load double, ptr %27, align 8
  %35 = load double, ptr %33, align 8
  %36 = fmul contract double %34, %35
  %37 = sub nsw i64 %18, 1
  %38 = mul nsw i64 %37, 1
  %39 = mul nsw i64 %38, 1
  %40 = add nsw i64 %39, 0
  %41 = mul nsw i64 1, %12
  %42 = getelementptr double, ptr %16, i64 %40
  store double %36, ptr %42, align 8
  %43 = add nsw i64 %18, 1
  %44 = sub i64 %19, 1
  br label %17

45:                                               ; preds = %17
  %46 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 undef, i64 undef]] }, i64 %12, 7, 0, 1
  %47 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %46, i64 8, 7, 0, 2
  %48 = mul i64 8, %12
  %49 = mul i64 1, %12
  %50 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %47, ptr %16, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %50, ptr %7, align 8
  %51 = call contract double @_FortranASumReal8(ptr %7, ptr @_QQclSource, i32 50, i32 0, ptr null)
  call void @free(ptr %16)
  %52 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 undef, i64 undef]] }, i64 %12, 7, 0, 1
  %53 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %52, i64 8, 7, 0, 2
  %54 = mul i64 8, %12
  %55 = mul i64 1, %12
  %56 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %53, ptr %1, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %56, ptr %6, align 8
  %57 = call contract double @_FortranAMaxvalReal8(ptr %6, ptr @_QQclSource, i32 50, i32 0, ptr null)
  %58 = fadd contract double %51, %57
  %59 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 undef, i64 undef]] }, i64 %12, 7, 0, 1
  %60 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %59, i64 8, 7, 0, 2
  %61 = mul i64 8, %12
  %62 = mul i64 1, %12
  %63 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %60, ptr %2, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %63, ptr %5, align 8
  %64 = call contract double @_FortranAMinvalReal8(ptr %5, ptr @_QQclSource, i32 50, i32 0, ptr null)
  %65 = fsub contract double %58, %64
  %66 = call contract double @_FortranADotProductReal8(ptr %6, ptr %5, ptr @_QQclSource, i32 50)
  %67 = fadd contract double %65, %66
  %68 = mul nsw i64 1, %12
  %69 = getelementptr double, ptr %1, i64 0
  %70 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 2, i64 8]] }, ptr %69, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %70, ptr %4, align 8
  %71 = call contract double @_FortranAProductReal8(ptr %4, ptr @_QQclSource, i32 50, i32 0, ptr null)
  %72 = fadd contract double %67, %71
  store double %72, ptr %8, align 8
  %73 = load double, ptr %8, align 8
  ret double %73
}

declare double @_FortranADotProductReal8(ptr, ptr, ptr, i32) #1

declare double @_FortranASumReal8(ptr, ptr, i32, i32, ptr) #1

declare double @_FortranAMaxvalReal8(ptr, ptr, i32, i32, ptr) #1

declare double @_FortranAProductReal8(ptr, ptr, i32, i32, ptr) #1

declare double @_FortranAMinvalReal8(ptr, ptr, i32, i32, ptr) #1

attributes #0 = { "frame-pointer"="all" "target-cpu"="x86-64" }
attributes #1 = { "frame-pointer"="all" }

!llvm.ident = !{!0}
!llvm.module.flags = !{!1, !2, !3}

!0 = !{!"Debian flang version 22.1.8"}
!1 = !{i32 2, !"Debug Info Version", i32 3}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{i32 7, !"PIE Level", i32 2}
