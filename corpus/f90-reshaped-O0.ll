;! adfuzz = 1
;! name = "f90-reshaped-O0"
;! function = "reshaped_"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888]],
;! ]
;! [[argument]]
;! name = "f90-reshaped-O0"
;! layout = "ptr->f64[6]"
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
@_QQroX2xi4X0 = internal constant [2 x i32] [i32 2, i32 3]

declare void @free(ptr)

declare ptr @malloc(i64)

define double @reshaped_(ptr noalias %0) #0 {
  %2 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %3 = alloca { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] }, align 8
  %4 = alloca { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] }, align 8
  %5 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %6 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %7 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %8 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %9 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %10 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %11 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %12 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %13 = alloca { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] }, align 8
  %14 = alloca { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] }, align 8
  %15 = alloca { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] }, align 8
  %16 = alloca { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] }, align 8
  %17 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %18 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %19 = alloca [6 x double], i64 1, align 8
  %20 = alloca double, i64 1, align 8
  %21 = alloca [3 x [2 x double]], i64 1, align 8
  %22 = alloca { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] }, i64 1, align 8
  %23 = alloca i32, i64 1, align 4
  %24 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, i64 1, align 8
  %25 = alloca { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] }, i64 1, align 8
  %26 = alloca { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] }, i64 1, align 8
  %27 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, i64 1, align 8
  %28 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 6, i64 8]] }, ptr %0, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %28, ptr %18, align 8
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr @_QQroX2xi4X0, i64 4, i32 20240719, i8 1, i8 9, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 2, i64 4]] }, ptr %17, align 8
  store { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] } { ptr null, i64 8, i32 20240719, i8 2, i8 28, i8 2, i8 0, [2 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 8], [3 x i64] [i64 1, i64 0, i64 0]] }, ptr %16, align 8
  call void @llvm.memcpy.p0.p0.i32(ptr %25, ptr %16, i32 72, i1 false)
  call void @_FortranAReshape(ptr %25, ptr %18, ptr %17, ptr null, ptr null, ptr @_QQclSource, i32 268)
  call void @llvm.memcpy.p0.p0.i32(ptr %15, ptr %25, i32 72, i1 false)
  %29 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] }, ptr %15, i32 0, i32 7, i64 0, i32 0
  %30 = load i64, ptr %29, align 8
  %31 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] }, ptr %15, i32 0, i32 7, i64 0, i32 1
  %32 = load i64, ptr %31, align 8
  %33 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] }, ptr %15, i32 0, i32 7, i64 0, i32 2
  %34 = load i64, ptr %33, align 8
  %35 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] }, ptr %15, i32 0, i32 7, i64 1, i32 0
  %36 = load i64, ptr %35, align 8
  %37 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] }, ptr %15, i32 0, i32 7, i64 1, i32 1
  %38 = load i64, ptr %37, align 8
  %39 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] }, ptr %15, i32 0, i32 7, i64 1, i32 2
  %40 = load i64, ptr %39, align 8
  %41 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] }, ptr %15, i32 0, i32 0
  %42 = load ptr, ptr %41, align 8
  %43 = icmp eq i64 %32, 0
  %44 = select i1 %43, i64 1, i64 %30
  %45 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 2, i8 28, i8 0, i8 0, [2 x [3 x i64]] undef }, i64 %44, 7, 0, 0
  %46 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] } %45, i64 %32, 7, 0, 1
  %47 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] } %46, i64 8, 7, 0, 2
  %48 = mul i64 8, %32
  %49 = mul i64 1, %32
  %50 = icmp eq i64 %38, 0
  %51 = select i1 %50, i64 1, i64 %36
  %52 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] } %47, i64 %51, 7, 1, 0
  %53 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] } %52, i64 %38, 7, 1, 1
  %54 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] } %53, i64 %48, 7, 1, 2
  %55 = mul i64 %48, %38
  %56 = mul i64 %49, %38
  %57 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] } %54, ptr %42, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] } %57, ptr %14, align 8
  %58 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 2, i8 28, i8 0, i8 0, [2 x [3 x i64]] [[3 x i64] [i64 1, i64 2, i64 8], [3 x i64] [i64 1, i64 3, i64 16]] }, ptr %21, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] } %58, ptr %13, align 8
  call void @llvm.memcpy.p0.p0.i32(ptr %26, ptr %13, i32 72, i1 false)
  call void @_FortranAAssign(ptr %26, ptr %14, ptr @_QQclSource, i32 268)
  call void @free(ptr %42)
  store i32 2, ptr %23, align 4
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr null, i64 8, i32 20240719, i8 1, i8 28, i8 2, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 8]] }, ptr %12, align 8
  call void @llvm.memcpy.p0.p0.i32(ptr %24, ptr %12, i32 48, i1 false)
  %59 = load i32, ptr %23, align 4
  %60 = sext i32 %59 to i64
  call void @_FortranACshiftVector(ptr %24, ptr %18, i64 %60, ptr @_QQclSource, i32 269)
  call void @llvm.memcpy.p0.p0.i32(ptr %11, ptr %24, i32 48, i1 false)
  %61 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %11, i32 0, i32 7, i64 0, i32 0
  %62 = load i64, ptr %61, align 8
  %63 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %11, i32 0, i32 7, i64 0, i32 1
  %64 = load i64, ptr %63, align 8
  %65 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %11, i32 0, i32 7, i64 0, i32 2
  %66 = load i64, ptr %65, align 8
  %67 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %11, i32 0, i32 0
  %68 = load ptr, ptr %67, align 8
  %69 = icmp eq i64 %64, 0
  %70 = select i1 %69, i64 1, i64 %62
  %71 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 0, i8 0, [1 x [3 x i64]] undef }, i64 %70, 7, 0, 0
  %72 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %71, i64 %64, 7, 0, 1
  %73 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %72, i64 8, 7, 0, 2
  %74 = mul i64 8, %64
  %75 = mul i64 1, %64
  %76 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %73, ptr %68, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %76, ptr %10, align 8
  %77 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 6, i64 8]] }, ptr %19, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %77, ptr %9, align 8
  call void @llvm.memcpy.p0.p0.i32(ptr %27, ptr %9, i32 48, i1 false)
  call void @_FortranAAssign(ptr %27, ptr %10, ptr @_QQclSource, i32 269)
  call void @free(ptr %68)
  %78 = getelementptr [3 x [2 x double]], ptr %21, i64 0, i64 0, i64 0
  %79 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 3, i64 16]] }, ptr %78, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %79, ptr %8, align 8
  %80 = getelementptr [3 x [2 x double]], ptr %21, i64 0, i64 0, i64 1
  %81 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 3, i64 16]] }, ptr %80, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %81, ptr %7, align 8
  %82 = call ptr @malloc(i64 24)
  br label %83

83:                                               ; preds = %87, %1
  %84 = phi i64 [ %114, %87 ], [ 1, %1 ]
  %85 = phi i64 [ %115, %87 ], [ 3, %1 ]
  %86 = icmp sgt i64 %85, 0
  br i1 %86, label %87, label %116

87:                                               ; preds = %83
  %88 = sub nsw i64 %84, 1
  %89 = mul nsw i64 %88, 1
  %90 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %8, i32 0, i32 7, i32 0, i32 2
  %91 = load i64, ptr %90, align 8
  %92 = mul nsw i64 %89, %91
  %93 = add nsw i64 %92, 0
  %94 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %8, i32 0, i32 0
  %95 = load ptr, ptr %94, align 8
  %96 = getelementptr i8, ptr %95, i64 %93
  %97 = sub nsw i64 %84, 1
  %98 = mul nsw i64 %97, 1
  %99 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %7, i32 0, i32 7, i32 0, i32 2
  %100 = load i64, ptr %99, align 8
  %101 = mul nsw i64 %98, %100
  %102 = add nsw i64 %101, 0
  %103 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %7, i32 0, i32 0
  %104 = load ptr, ptr %103, align 8
  %105 = getelementptr i8, ptr %104, i64 %102
  %106 = load double, ptr %96, align 8
  %107 = load double, ptr %105, align 8
  %108 = fmul contract double %106, %107
  %109 = sub nsw i64 %84, 1
  %110 = mul nsw i64 %109, 1
  %111 = mul nsw i64 %110, 1
  %112 = add nsw i64 %111, 0
  %113 = getelementptr double, ptr %82, i64 %112
  store double %108, ptr %113, align 8
  %114 = add nsw i64 %84, 1
  %115 = sub i64 %85, 1
  br label %83

116:                                              ; preds = %83
  %117 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 3, i64 8]] }, ptr %82, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %117, ptr %6, align 8
  %118 = call contract double @_FortranASumReal8(ptr %6, ptr @_QQclSource, i32 270, i32 0, ptr null)
  call void @free(ptr %82)
  %119 = call ptr @malloc(i64 48)
  br label %120

120:                                              ; preds = %124, %116
  %121 = phi i64 [ %143, %124 ], [ 1, %116 ]
  %122 = phi i64 [ %144, %124 ], [ 6, %116 ]
  %123 = icmp sgt i64 %122, 0
  br i1 %123, label %124, label %145

124:                                              ; preds = %120
  %125 = sub nsw i64 %121, 1
  %126 = mul nsw i64 %125, 1
  %127 = mul nsw i64 %126, 1
  %128 = add nsw i64 %127, 0
  %129 = getelementptr double, ptr %19, i64 %128
  %130 = sub nsw i64 %121, 1
  %131 = mul nsw i64 %130, 1
  %132 = mul nsw i64 %131, 1
  %133 = add nsw i64 %132, 0
  %134 = getelementptr double, ptr %0, i64 %133
  %135 = load double, ptr %129, align 8
  %136 = load double, ptr %134, align 8
  %137 = fmul contract double %135, %136
  %138 = sub nsw i64 %121, 1
  %139 = mul nsw i64 %138, 1
  %140 = mul nsw i64 %139, 1
  %141 = add nsw i64 %140, 0
  %142 = getelementptr double, ptr %119, i64 %141
  store double %137, ptr %142, align 8
  %143 = add nsw i64 %121, 1
  %144 = sub i64 %122, 1
  br label %120

145:                                              ; preds = %120
  %146 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 6, i64 8]] }, ptr %119, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %146, ptr %5, align 8
  %147 = call contract double @_FortranASumReal8(ptr %5, ptr @_QQclSource, i32 270, i32 0, ptr null)
  call void @free(ptr %119)
  %148 = fadd contract double %118, %147
  call void @llvm.memcpy.p0.p0.i32(ptr %22, ptr %16, i32 72, i1 false)
  call void @_FortranASpread(ptr %22, ptr %18, i32 1, i64 2, ptr @_QQclSource, i32 270)
  call void @llvm.memcpy.p0.p0.i32(ptr %4, ptr %22, i32 72, i1 false)
  %149 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] }, ptr %4, i32 0, i32 7, i64 0, i32 0
  %150 = load i64, ptr %149, align 8
  %151 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] }, ptr %4, i32 0, i32 7, i64 0, i32 1
  %152 = load i64, ptr %151, align 8
  %153 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] }, ptr %4, i32 0, i32 7, i64 0, i32 2
  %154 = load i64, ptr %153, align 8
  %155 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] }, ptr %4, i32 0, i32 7, i64 1, i32 0
  %156 = load i64, ptr %155, align 8
  %157 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] }, ptr %4, i32 0, i32 7, i64 1, i32 1
  %158 = load i64, ptr %157, align 8
  %159 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] }, ptr %4, i32 0, i32 7, i64 1, i32 2
  %160 = load i64, ptr %159, align 8
  %161 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] }, ptr %4, i32 0, i32 0
  %162 = load ptr, ptr %161, align 8
  %163 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 2, i8 28, i8 0, i8 0, [2 x [3 x i64]] [[3 x i64] [i64 1, i64 undef, i64 undef], [3 x i64] undef] }, i64 %152, 7, 0, 1
  %164 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] } %163, i64 8, 7, 0, 2
  %165 = mul i64 8, %152
  %166 = mul i64 1, %152
  %167 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] } %164, i64 1, 7, 1, 0
  %168 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] } %167, i64 %158, 7, 1, 1
  %169 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] } %168, i64 %165, 7, 1, 2
  %170 = mul i64 %165, %158
  %171 = mul i64 %166, %158
  %172 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] } %169, ptr %162, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] } %172, ptr %3, align 8
  %173 = call contract double @_FortranASumReal8(ptr %3, ptr @_QQclSource, i32 270, i32 0, ptr null)
  call void @free(ptr %162)
  %174 = fadd contract double %148, %173
  %175 = call ptr @malloc(i64 48)
  br label %176

176:                                              ; preds = %180, %145
  %177 = phi i64 [ %195, %180 ], [ 1, %145 ]
  %178 = phi i64 [ %196, %180 ], [ 6, %145 ]
  %179 = icmp sgt i64 %178, 0
  br i1 %179, label %180, label %197

180:                                              ; preds = %176
  %181 = sub nsw i64 %177, 1
  %182 = mul nsw i64 %181, 1
  %183 = mul nsw i64 %182, 1
  %184 = add nsw i64 %183, 0
  %185 = getelementptr double, ptr %0, i64 %184
  %186 = load double, ptr %185, align 8
  %187 = call contract double @llvm.powi.f64.i32(double %186, i32 2)
  %188 = fcmp contract ogt double %186, 0x3FE6666666666666
  %189 = select i1 %188, double %186, double %187
  %190 = sub nsw i64 %177, 1
  %191 = mul nsw i64 %190, 1
  %192 = mul nsw i64 %191, 1
  %193 = add nsw i64 %192, 0
  %194 = getelementptr double, ptr %175, i64 %193
  store double %189, ptr %194, align 8
  %195 = add nsw i64 %177, 1
  %196 = sub i64 %178, 1
  br label %176

197:                                              ; preds = %176
  %198 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 6, i64 8]] }, ptr %175, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %198, ptr %2, align 8
  %199 = call contract double @_FortranASumReal8(ptr %2, ptr @_QQclSource, i32 270, i32 0, ptr null)
  call void @free(ptr %175)
  %200 = fadd contract double %174, %199
  store double %200, ptr %20, align 8
  %201 = load double, ptr %20, align 8
  ret double %201
}

declare void @_FortranASpread(ptr, ptr, i32, i64, ptr, i32) #1

declare double @_FortranASumReal8(ptr, ptr, i32, i32, ptr) #1

declare void @_FortranACshiftVector(ptr, ptr, i64, ptr, i32) #1

declare void @_FortranAReshape(ptr, ptr, ptr, ptr, ptr, ptr, i32) #1

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
