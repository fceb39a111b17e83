;! adfuzz = 1
;! name = "f90-auto_realloc-O0"
;! function = "auto_realloc_"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[8], [0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633]],
;!   [[8], [0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157]],
;!   [[8], [1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623]],
;!   [[8], [0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514]],
;! ]
;! [[argument]]
;! name = "f90-auto_realloc-O0"
;! layout = "ptr->i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "f90-auto_realloc-O0"
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

define double @auto_realloc_(ptr noalias %0, ptr noalias %1) #0 {
  %3 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %4 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %5 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %6 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %7 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %8 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %9 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %10 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %11 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %12 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %13 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %14 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %15 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %16 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, i64 1, align 8
  %17 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %18 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, i64 1, align 8
  %19 = alloca double, i64 1, align 8
  %20 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, i64 1, align 8
  %21 = alloca [10 x i64], i64 1, align 8
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr null, i64 8, i32 20240719, i8 1, i8 28, i8 2, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 8]] }, ptr %17, align 8
  call void @llvm.memcpy.p0.p0.i32(ptr %18, ptr %17, i32 48, i1 false)
  call void @llvm.memcpy.p0.p0.i32(ptr %16, ptr %17, i32 48, i1 false)
  %22 = load i32, ptr %0, align 4
  %23 = sext i32 %22 to i64
  %24 = icmp sgt i64 %23, 0
  %25 = select i1 %24, i64 %23, i64 0
  %26 = mul i64 8, %25
  %27 = icmp sgt i64 %26, 0
  %28 = select i1 %27, i64 %26, i64 1
  %29 = call ptr @malloc(i64 %28)
  %30 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 undef, i64 undef]] }, i64 %25, 7, 0, 1
  %31 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %30, i64 8, 7, 0, 2
  %32 = mul i64 8, %25
  %33 = mul i64 1, %25
  %34 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %31, ptr %29, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %34, ptr %15, align 8
  br label %35

35:                                               ; preds = %39, %2
  %36 = phi i64 [ %54, %39 ], [ 1, %2 ]
  %37 = phi i64 [ %55, %39 ], [ %25, %2 ]
  %38 = icmp sgt i64 %37, 0
  br i1 %38, label %39, label %56

39:                                               ; preds = %35
  %40 = sub nsw i64 %36, 1
  %41 = mul nsw i64 %40, 1
  %42 = mul nsw i64 %41, 1
  %43 = add nsw i64 %42, 0
  %44 = mul nsw i64 1, %25
  %45 = getelementptr double, ptr %1, i64 %43
  %46 = load double, ptr %45, align 8
  %47 = fmul contract double %46, 2.000000e+00
  %48 = sub nsw i64 %36, 1
  %49 = mul nsw i64 %48, 1
  %50 = mul nsw i64 %49, 1
  %51 = add nsw i64 %50, 0
  %52 = mul nsw i64 1, %25
  %53 = getelementptr double, ptr %29, i64 %51
  store double %47, ptr %53, align 8
  %54 = add nsw i64 %36, 1
  %55 = sub i64 %37, 1
  br label %35

56:                                               ; preds = %35
  call void @_FortranAAssign(ptr %16, ptr %15, ptr @_QQclSource, i32 95)
  call void @free(ptr %29)
  call void @llvm.memcpy.p0.p0.i32(ptr %14, ptr %16, i32 48, i1 false)
  %57 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %14, i32 0, i32 7, i64 0, i32 0
  %58 = load i64, ptr %57, align 8
  %59 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %14, i32 0, i32 7, i64 0, i32 1
  %60 = load i64, ptr %59, align 8
  %61 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %14, i32 0, i32 7, i64 0, i32 2
  %62 = load i64, ptr %61, align 8
  %63 = load i32, ptr %0, align 4
  %64 = sext i32 %63 to i64
  %65 = icmp slt i64 %64, 0
  %66 = select i1 %65, i64 0, i64 %64
  %67 = add i64 %60, %66
  %68 = mul i64 8, %67
  %69 = icmp sgt i64 %68, 0
  %70 = select i1 %69, i64 %68, i64 1
  %71 = call ptr @malloc(i64 %70)
  %72 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 undef, i64 undef]] }, i64 %67, 7, 0, 1
  %73 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %72, i64 8, 7, 0, 2
  %74 = mul i64 8, %67
  %75 = mul i64 1, %67
  %76 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %73, ptr %71, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %76, ptr %13, align 8
  %77 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 2, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 undef, i64 undef]] }, i64 %67, 7, 0, 1
  %78 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %77, i64 8, 7, 0, 2
  %79 = mul i64 8, %67
  %80 = mul i64 1, %67
  %81 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %78, ptr %71, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %81, ptr %12, align 8
  call void @llvm.memcpy.p0.p0.i32(ptr %20, ptr %12, i32 48, i1 false)
  call void @_FortranAInitArrayConstructorVector(ptr %21, ptr %20, i1 false, ptr @_QQclSource, i32 96)
  call void @llvm.memcpy.p0.p0.i32(ptr %11, ptr %16, i32 48, i1 false)
  %82 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %11, i32 0, i32 0
  %83 = load ptr, ptr %82, align 8
  %84 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %11, i32 0, i32 7, i64 0, i32 0
  %85 = load i64, ptr %84, align 8
  %86 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %11, i32 0, i32 7, i64 0, i32 1
  %87 = load i64, ptr %86, align 8
  %88 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %11, i32 0, i32 7, i64 0, i32 2
  %89 = load i64, ptr %88, align 8
  %90 = icmp eq i64 %87, 0
  %91 = select i1 %90, i64 1, i64 %85
  %92 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 0, i8 0, [1 x [3 x i64]] undef }, i64 %91, 7, 0, 0
  %93 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %92, i64 %87, 7, 0, 1
  %94 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %93, i64 8, 7, 0, 2
  %95 = mul i64 8, %87
  %96 = mul i64 1, %87
  %97 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %94, ptr %83, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %97, ptr %10, align 8
  call void @_FortranAPushArrayConstructorValue(ptr %21, ptr %10)
  %98 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 undef, i64 undef]] }, i64 %25, 7, 0, 1
  %99 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %98, i64 8, 7, 0, 2
  %100 = mul i64 8, %25
  %101 = mul i64 1, %25
  %102 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %99, ptr %1, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %102, ptr %9, align 8
  call void @_FortranAPushArrayConstructorValue(ptr %21, ptr %9)
  call void @_FortranAAssign(ptr %18, ptr %13, ptr @_QQclSource, i32 96)
  call void @free(ptr %71)
  call void @llvm.memcpy.p0.p0.i32(ptr %8, ptr %18, i32 48, i1 false)
  %103 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %8, i32 0, i32 7, i64 0, i32 0
  %104 = load i64, ptr %103, align 8
  %105 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %8, i32 0, i32 7, i64 0, i32 1
  %106 = load i64, ptr %105, align 8
  %107 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %8, i32 0, i32 7, i64 0, i32 2
  %108 = load i64, ptr %107, align 8
  %109 = mul i64 8, %106
  %110 = icmp sgt i64 %109, 0
  %111 = select i1 %110, i64 %109, i64 1
  %112 = call ptr @malloc(i64 %111)
  br label %113

113:                                              ; preds = %117, %56
  %114 = phi i64 [ %136, %117 ], [ 1, %56 ]
  %115 = phi i64 [ %137, %117 ], [ %106, %56 ]
  %116 = icmp sgt i64 %115, 0
  br i1 %116, label %117, label %138

117:                                              ; preds = %113
  %118 = sub i64 %104, 1
  %119 = add i64 %114, %118
  %120 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %8, i32 0, i32 0
  %121 = load ptr, ptr %120, align 8
  %122 = sub nsw i64 %119, %104
  %123 = mul nsw i64 %122, 1
  %124 = mul nsw i64 %123, 1
  %125 = add nsw i64 %124, 0
  %126 = mul nsw i64 1, %106
  %127 = getelementptr double, ptr %121, i64 %125
  %128 = load double, ptr %127, align 8
  %129 = call contract double @llvm.powi.f64.i32(double %128, i32 2)
  %130 = sub nsw i64 %114, 1
  %131 = mul nsw i64 %130, 1
  %132 = mul nsw i64 %131, 1
  %133 = add nsw i64 %132, 0
  %134 = mul nsw i64 1, %106
  %135 = getelementptr double, ptr %112, i64 %133
  store double %129, ptr %135, align 8
  %136 = add nsw i64 %114, 1
  %137 = sub i64 %115, 1
  br label %113

138:                                              ; preds = %113
  %139 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 undef, i64 undef]] }, i64 %106, 7, 0, 1
  %140 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %139, i64 8, 7, 0, 2
  %141 = mul i64 8, %106
  %142 = mul i64 1, %106
  %143 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %140, ptr %112, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %143, ptr %7, align 8
  %144 = call contract double @_FortranASumReal8(ptr %7, ptr @_QQclSource, i32 97, i32 0, ptr null)
  call void @free(ptr %112)
  store double %144, ptr %19, align 8
  %145 = load double, ptr %19, align 8
  call void @llvm.memcpy.p0.p0.i32(ptr %6, ptr %16, i32 48, i1 false)
  %146 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %6, i32 0, i32 0
  %147 = load ptr, ptr %146, align 8
  %148 = ptrtoint ptr %147 to i64
  %149 = icmp ne i64 %148, 0
  br i1 %149, label %150, label %153

150:                                              ; preds = %138
  call void @llvm.memcpy.p0.p0.i32(ptr %5, ptr %16, i32 48, i1 false)
  %151 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %5, i32 0, i32 0
  %152 = load ptr, ptr %151, align 8
  call void @free(ptr %152)
  call void @llvm.memcpy.p0.p0.i32(ptr %16, ptr %17, i32 48, i1 false)
  br label %153

153:                                              ; preds = %150, %138
  call void @llvm.memcpy.p0.p0.i32(ptr %4, ptr %18, i32 48, i1 false)
  %154 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %4, i32 0, i32 0
  %155 = load ptr, ptr %154, align 8
  %156 = ptrtoint ptr %155 to i64
  %157 = icmp ne i64 %156, 0
  br i1 %157, label %158, label %161

158:                                              ; preds = %153
  call void @llvm.memcpy.p0.p0.i32(ptr %3, ptr %18, i32 48, i1 false)
  %159 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %3, i32 0, i32 0
  %160 = load ptr, ptr %159, align 8
  call void @free(ptr %160)
  call void @llvm.memcpy.p0.p0.i32(ptr %18, ptr %17, i32 48, i1 false)
  br label %161

161:                                              ; preds = %158, %153
  ret double %145
}

declare void @_FortranAInitArrayConstructorVector(ptr, ptr, i1 zeroext, ptr, i32) #1

declare void @_FortranAPushArrayConstructorValue(ptr, ptr) #1

declare double @_FortranASumReal8(ptr, ptr, i32, i32, ptr) #1

declare void @_FortranAAssign(ptr, ptr, ptr, i32) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.powi.f64.i32(double, i32) #3

attributes #0 = { "frame-pointer"="all" "target-cpu"="x86-64" }
attributes #1 = { "frame-pointer"="all" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.ident = !{!0}
!llvm.module.flags = !{!1, !2, !3}

!0 = !{!"Debian flang version 22.1.8"}
!1 = !{i32 2, !"Debug Info Version", i32 3}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{i32 7, !"PIE Level", i32 2}
