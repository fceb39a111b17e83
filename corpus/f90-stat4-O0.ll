;! adfuzz = 1
;! name = "f90-stat4-O0"
;! function = "stat4_"
;! returns = "f32"
;! expectation = "agree"
;! points = [
;!   [[8], [0.9374465346336365, 1.4924063682556152, 0.6546211838722229, 1.402023434638977, 1.3170013427734375, 0.59575355052948, 1.1794230937957764, 1.8390541076660156]],
;!   [[8], [0.1896592676639557, 0.6520348787307739, 0.8677971363067627, 1.9447370767593384, 1.121806263923645, 0.5991790890693665, 0.8874559998512268, 0.8138065934181213]],
;!   [[8], [1.297086477279663, 0.5606951117515564, 1.510358214378357, 0.5542905330657959, 1.4192144870758057, 0.5302144289016724, 1.3718178272247314, 0.4958053529262543]],
;!   [[8], [0.6059722900390625, 0.753295361995697, 1.4655696153640747, 0.5890583992004395, 0.9525488018989563, 1.6248210668563843, 0.3442268371582031, 1.254001259803772]],
;! ]
;! [[argument]]
;! name = "f90-stat4-O0"
;! layout = "ptr->i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "f90-stat4-O0"
;! layout = "ptr->f32[8]"
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

$_QQclX6E6F2064617461 = comdat any

@_QQclSource = linkonce constant [12 x i8] c"library.f90\00", comdat
@_QQclX6E6F2064617461 = linkonce constant [7 x i8] c"no data", comdat

declare void @free(ptr)

declare ptr @malloc(i64)

define float @stat4_(ptr noalias %0, ptr noalias %1) #0 {
  %3 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %4 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %5 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %6 = alloca float, i64 1, align 4
  %7 = alloca float, i64 1, align 4
  %8 = load i32, ptr %0, align 4
  %9 = sext i32 %8 to i64
  %10 = icmp sgt i64 %9, 0
  %11 = select i1 %10, i64 %9, i64 0
  %12 = icmp slt i32 %8, 1
  br i1 %12, label %13, label %19

13:                                               ; preds = %2
  %14 = call ptr @_FortranAioBeginExternalListOutput(i32 6, ptr @_QQclSource, i32 313)
  %15 = call i1 @_FortranAioOutputAscii(ptr %14, ptr @_QQclX6E6F2064617461, i64 7)
  %16 = load i32, ptr %0, align 4
  %17 = call i1 @_FortranAioOutputInteger32(ptr %14, i32 %16)
  %18 = call i32 @_FortranAioEndIoStatement(ptr %14)
  call void @_FortranAStopStatement(i32 1, i1 false, i1 false)
  unreachable

19:                                               ; preds = %2
  %20 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 4, i32 20240719, i8 1, i8 27, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 undef, i64 undef]] }, i64 %11, 7, 0, 1
  %21 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %20, i64 4, 7, 0, 2
  %22 = mul i64 4, %11
  %23 = mul i64 1, %11
  %24 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %21, ptr %1, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %24, ptr %5, align 8
  %25 = call contract float @_FortranASumReal4(ptr %5, ptr @_QQclSource, i32 316, i32 0, ptr null)
  %26 = load i32, ptr %0, align 4
  %27 = sitofp i32 %26 to float
  %28 = fdiv contract float %25, %27
  store float %28, ptr %7, align 4
  %29 = load float, ptr %7, align 4
  %30 = mul i64 4, %11
  %31 = icmp sgt i64 %30, 0
  %32 = select i1 %31, i64 %30, i64 1
  %33 = call ptr @malloc(i64 %32)
  br label %34

34:                                               ; preds = %38, %19
  %35 = phi i64 [ %54, %38 ], [ 1, %19 ]
  %36 = phi i64 [ %55, %38 ], [ %11, %19 ]
  %37 = icmp sgt i64 %36, 0
  br i1 %37, label %38, label %56

38:                                               ; preds = %34
  %39 = sub nsw i64 %35, 1
  %40 = mul nsw i64 %39, 1
  %41 = mul nsw i64 %40, 1
  %42 = add nsw i64 %41, 0
  %43 = mul nsw i64 1, %11
  %44 = getelementptr float, ptr %1, i64 %42
  %45 = load float, ptr %44, align 4
  %46 = fsub contract float %45, %29
  %47 = call contract float @llvm.powi.f32.i32(float %46, i32 2)
  %48 = sub nsw i64 %35, 1
  %49 = mul nsw i64 %48, 1
  %50 = mul nsw i64 %49, 1
  %51 = add nsw i64 %50, 0
  %52 = mul nsw i64 1, %11
  %53 = getelementptr float, ptr %33, i64 %51
  store float %47, ptr %53, align 4
  %54 = add nsw i64 %35, 1
  %55 = sub i64 %36, 1
  br label %34

56:                                               ; preds = %34
  %57 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 4, i32 20240719, i8 1, i8 27, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 undef, i64 undef]] }, i64 %11, 7, 0, 1
  %58 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %57, i64 4, 7, 0, 2
  %59 = mul i64 4, %11
  %60 = mul i64 1, %11
  %61 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %58, ptr %33, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %61, ptr %4, align 8
  %62 = call contract float @_FortranASumReal4(ptr %4, ptr @_QQclSource, i32 317, i32 0, ptr null)
  call void @free(ptr %33)
  %63 = load i32, ptr %0, align 4
  %64 = sitofp i32 %63 to float
  %65 = fdiv contract float %62, %64
  %66 = call contract float @llvm.sqrt.f32(float %65)
  %67 = mul i64 4, %11
  %68 = icmp sgt i64 %67, 0
  %69 = select i1 %68, i64 %67, i64 1
  %70 = call ptr @malloc(i64 %69)
  br label %71

71:                                               ; preds = %75, %56
  %72 = phi i64 [ %91, %75 ], [ 1, %56 ]
  %73 = phi i64 [ %92, %75 ], [ %11, %56 ]
  %74 = icmp sgt i64 %73, 0
  br i1 %74, label %75, label %93

75:                                               ; preds = %71
  %76 = sub nsw i64 %72, 1
  %77 = mul nsw i64 %76, 1
  %78 = mul nsw i64 %77, 1
  %79 = add nsw i64 %78, 0
  %80 = mul nsw i64 1, %11
  %81 = getelementptr float, ptr %1, i64 %79
  %82 = load float, ptr %81, align 4
  %83 = fcmp contract ogt float %82, 5.000000e-01
  %84 = zext i1 %83 to i32
  %85 = sub nsw i64 %72, 1
  %86 = mul nsw i64 %85, 1
  %87 = mul nsw i64 %86, 1
  %88 = add nsw i64 %87, 0
  %89 = mul nsw i64 1, %11
  %90 = getelementptr i32, ptr %70, i64 %88
  store i32 %84, ptr %90, align 4
  %91 = add nsw i64 %72, 1
  %92 = sub i64 %73, 1
  br label %71

93:                                               ; preds = %71
  %94 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 4, i32 20240719, i8 1, i8 14, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 undef, i64 undef]] }, i64 %11, 7, 0, 1
  %95 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %94, i64 4, 7, 0, 2
  %96 = mul i64 4, %11
  %97 = mul i64 1, %11
  %98 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %95, ptr %70, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %98, ptr %3, align 8
  %99 = call i64 @_FortranACount(ptr %3, ptr @_QQclSource, i32 317, i32 0)
  %100 = trunc i64 %99 to i32
  call void @free(ptr %70)
  %101 = sitofp i32 %100 to float
  %102 = load float, ptr %7, align 4
  %103 = fmul contract float %101, %102
  %104 = fadd contract float %66, %103
  %105 = call contract float @_FortranANorm2_4(ptr %5, ptr @_QQclSource, i32 317, i32 0)
  %106 = fadd contract float %104, %105
  store float %106, ptr %6, align 4
  %107 = load float, ptr %6, align 4
  ret float %107
}

declare ptr @_FortranAioBeginExternalListOutput(i32, ptr, i32) #1

declare zeroext i1 @_FortranAioOutputAscii(ptr, ptr, i64) #1

declare zeroext i1 @_FortranAioOutputInteger32(ptr, i32) #1

declare i32 @_FortranAioEndIoStatement(ptr) #1

declare void @_FortranAStopStatement(i32, i1 zeroext, i1 zeroext) #1

declare float @_FortranANorm2_4(ptr, ptr, i32, i32) #1

declare i64 @_FortranACount(ptr, ptr, i32, i32) #1

declare float @_FortranASumReal4(ptr, ptr, i32, i32, ptr) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.powi.f32.i32(float, i32) #2

attributes #0 = { "frame-pointer"="all" "target-cpu"="x86-64" }
attributes #1 = { "frame-pointer"="all" }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.ident = !{!0}
!llvm.module.flags = !{!1, !2, !3}

!0 = !{!"Debian flang version 22.1.8"}
!1 = !{i32 2, !"Debug Info Version", i32 3}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{i32 7, !"PIE Level", i32 2}
