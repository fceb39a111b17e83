;! adfuzz = 1
;! name = "f90-mesh_energy-O0"
;! function = "_QMkindsPmesh_energy"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[8], [0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633]],
;!   [[8], [0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157]],
;!   [[8], [1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623]],
;!   [[8], [0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514]],
;! ]
;! [[argument]]
;! name = "f90-mesh_energy-O0"
;! layout = "ptr->i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "f90-mesh_energy-O0"
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

%_QM__fortran_type_infoTcomponent = type { { ptr, i64, i32, i8, i8, i8, i8 }, i8, i8, i8, i8, [4 x i8], i64, %_QM__fortran_type_infoTvalue, { ptr, i64, i32, i8, i8, i8, i8, ptr, [1 x i64] }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] }, { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]], ptr, [1 x i64] }, %_QM__fortran_builtinsT__builtin_c_ptr }
%_QM__fortran_type_infoTvalue = type { i8, [7 x i8], i64 }
%_QM__fortran_builtinsT__builtin_c_ptr = type { i64 }
%_QM__fortran_type_infoTderivedtype = type { { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] }, { ptr, i64, i32, i8, i8, i8, i8 }, i64, { ptr, i64, i32, i8, i8, i8, i8, ptr, [1 x i64] }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] }, i32, i8, i8, i8, i8, i8, [3 x i8] }
%_QMkindsTmesh = type { i32, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } }

$_QMkindsEXnXn = comdat any

$_QMkindsEXnXu = comdat any

$_QMkindsEXnXf = comdat any

$_QMkindsEXnXmesh = comdat any

$_QMkindsEXcXmesh = comdat any

$_QMkindsEXdtXmesh = comdat any

$_QQclSource = comdat any

@_QMkindsEXnXn = linkonce_odr constant [1 x i8] c"n", comdat
@_QMkindsEXnXu = linkonce_odr constant [1 x i8] c"u", comdat
@_QMkindsEXnXf = linkonce_odr constant [1 x i8] c"f", comdat
@_QMkindsEXnXmesh = linkonce_odr constant [4 x i8] c"mesh", comdat
@_QMkindsEXcXmesh = linkonce_odr constant [3 x %_QM__fortran_type_infoTcomponent] [%_QM__fortran_type_infoTcomponent { { ptr, i64, i32, i8, i8, i8, i8 } { ptr @_QMkindsEXnXn, i64 1, i32 20240719, i8 0, i8 40, i8 1, i8 0 }, i8 1, i8 0, i8 4, i8 0, [4 x i8] undef, i64 0, %_QM__fortran_type_infoTvalue { i8 1, [7 x i8] undef, i64 0 }, { ptr, i64, i32, i8, i8, i8, i8, ptr, [1 x i64] } { ptr null, i64 440, i32 20240719, i8 0, i8 42, i8 1, i8 1, ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 16, i32 20240719, i8 1, i8 42, i8 1, i8 1, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 16]], ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 16, i32 20240719, i8 2, i8 42, i8 1, i8 1, [2 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 16], [3 x i64] [i64 1, i64 0, i64 0]], ptr null, [1 x i64] zeroinitializer }, %_QM__fortran_builtinsT__builtin_c_ptr zeroinitializer }, %_QM__fortran_type_infoTcomponent { { ptr, i64, i32, i8, i8, i8, i8 } { ptr @_QMkindsEXnXu, i64 1, i32 20240719, i8 0, i8 40, i8 1, i8 0 }, i8 3, i8 2, i8 8, i8 1, [4 x i8] undef, i64 8, %_QM__fortran_type_infoTvalue { i8 1, [7 x i8] undef, i64 0 }, { ptr, i64, i32, i8, i8, i8, i8, ptr, [1 x i64] } { ptr null, i64 440, i32 20240719, i8 0, i8 42, i8 1, i8 1, ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 16, i32 20240719, i8 1, i8 42, i8 1, i8 1, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 16]], ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 16, i32 20240719, i8 2, i8 42, i8 1, i8 1, [2 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 16], [3 x i64] [i64 1, i64 0, i64 0]], ptr null, [1 x i64] zeroinitializer }, %_QM__fortran_builtinsT__builtin_c_ptr zeroinitializer }, %_QM__fortran_type_infoTcomponent { { ptr, i64, i32, i8, i8, i8, i8 } { ptr @_QMkindsEXnXf, i64 1, i32 20240719, i8 0, i8 40, i8 1, i8 0 }, i8 3, i8 2, i8 8, i8 1, [4 x i8] undef, i64 56, %_QM__fortran_type_infoTvalue { i8 1, [7 x i8] undef, i64 0 }, { ptr, i64, i32, i8, i8, i8, i8, ptr, [1 x i64] } { ptr null, i64 440, i32 20240719, i8 0, i8 42, i8 1, i8 1, ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 16, i32 20240719, i8 1, i8 42, i8 1, i8 1, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 16]], ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 16, i32 20240719, i8 2, i8 42, i8 1, i8 1, [2 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 16], [3 x i64] [i64 1, i64 0, i64 0]], ptr null, [1 x i64] zeroinitializer }, %_QM__fortran_builtinsT__builtin_c_ptr zeroinitializer }], comdat
@_QMkindsEXdtXmesh = linkonce_odr constant %_QM__fortran_type_infoTderivedtype { { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 32, i32 20240719, i8 1, i8 42, i8 1, i8 1, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 32]], ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8 } { ptr @_QMkindsEXnXmesh, i64 4, i32 20240719, i8 0, i8 40, i8 1, i8 0 }, i64 104, { ptr, i64, i32, i8, i8, i8, i8, ptr, [1 x i64] } { ptr null, i64 440, i32 20240719, i8 0, i8 42, i8 1, i8 1, ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr null, i64 8, i32 20240719, i8 1, i8 10, i8 1, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 8]] }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr null, i64 1, i32 20240719, i8 1, i8 7, i8 1, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 1]] }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] } { ptr @_QMkindsEXcXmesh, i64 256, i32 20240719, i8 1, i8 42, i8 1, i8 1, [1 x [3 x i64]] [[3 x i64] [i64 0, i64 3, i64 256]], ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 40, i32 20240719, i8 1, i8 42, i8 1, i8 1, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 40]], ptr null, [1 x i64] zeroinitializer }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]], ptr, [1 x i64] } { ptr null, i64 16, i32 20240719, i8 1, i8 42, i8 1, i8 1, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 16]], ptr null, [1 x i64] zeroinitializer }, i32 0, i8 0, i8 0, i8 0, i8 1, i8 1, [3 x i8] undef }, comdat
@_QQ_QMkindsTmeshXDerivedInit = internal constant %_QMkindsTmesh { i32 0, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr null, i64 8, i32 20240719, i8 1, i8 28, i8 2, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 8]] }, { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr null, i64 8, i32 20240719, i8 1, i8 28, i8 2, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 8]] } }
@_QQclSource = linkonce constant [12 x i8] c"library.f90\00", comdat

declare void @free(ptr)

declare ptr @malloc(i64)

define double @_QMkindsPmesh_energy(ptr noalias %0, ptr noalias %1) #0 {
  %3 = alloca { ptr, i64, i32, i8, i8, i8, i8, ptr, [1 x i64] }, align 8
  %4 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %5 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %6 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %7 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %8 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %9 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %10 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %11 = alloca double, i64 1, align 8
  %12 = alloca %_QMkindsTmesh, i64 1, align 8
  %13 = alloca i32, i64 1, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr %12, ptr @_QQ_QMkindsTmeshXDerivedInit, i64 104, i1 false)
  %14 = load i32, ptr %0, align 4
  %15 = sext i32 %14 to i64
  %16 = icmp sgt i64 %15, 0
  %17 = select i1 %16, i64 %15, i64 0
  %18 = getelementptr %_QMkindsTmesh, ptr %12, i32 0, i32 0
  store i32 %14, ptr %18, align 4
  %19 = getelementptr %_QMkindsTmesh, ptr %12, i32 0, i32 1
  %20 = load i32, ptr %0, align 4
  %21 = sext i32 %20 to i64
  %22 = icmp sgt i64 %21, 0
  %23 = select i1 %22, i64 %21, i64 0
  %24 = mul i64 8, %23
  %25 = icmp sgt i64 %24, 0
  %26 = select i1 %25, i64 %24, i64 1
  %27 = call ptr @malloc(i64 %26)
  %28 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 2, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 undef, i64 undef]] }, i64 %23, 7, 0, 1
  %29 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %28, i64 8, 7, 0, 2
  %30 = mul i64 8, %23
  %31 = mul i64 1, %23
  %32 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %29, ptr %27, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %32, ptr %10, align 8
  call void @llvm.memcpy.p0.p0.i32(ptr %19, ptr %10, i32 48, i1 false)
  %33 = getelementptr %_QMkindsTmesh, ptr %12, i32 0, i32 2
  %34 = load i32, ptr %0, align 4
  %35 = sext i32 %34 to i64
  %36 = icmp sgt i64 %35, 0
  %37 = select i1 %36, i64 %35, i64 0
  %38 = mul i64 8, %37
  %39 = icmp sgt i64 %38, 0
  %40 = select i1 %39, i64 %38, i64 1
  %41 = call ptr @malloc(i64 %40)
  %42 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 2, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 undef, i64 undef]] }, i64 %37, 7, 0, 1
  %43 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %42, i64 8, 7, 0, 2
  %44 = mul i64 8, %37
  %45 = mul i64 1, %37
  %46 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %43, ptr %41, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %46, ptr %9, align 8
  call void @llvm.memcpy.p0.p0.i32(ptr %33, ptr %9, i32 48, i1 false)
  %47 = load i32, ptr %0, align 4
  %48 = sext i32 %47 to i64
  br label %49

49:                                               ; preds = %53, %2
  %50 = phi i32 [ %103, %53 ], [ 1, %2 ]
  %51 = phi i64 [ %104, %53 ], [ %48, %2 ]
  %52 = icmp sgt i64 %51, 0
  br i1 %52, label %53, label %105

53:                                               ; preds = %49
  store i32 %50, ptr %13, align 4
  %54 = load i32, ptr %13, align 4
  %55 = sext i32 %54 to i64
  %56 = sub nsw i64 %55, 1
  %57 = mul nsw i64 %56, 1
  %58 = mul nsw i64 %57, 1
  %59 = add nsw i64 %58, 0
  %60 = mul nsw i64 1, %17
  %61 = getelementptr double, ptr %1, i64 %59
  %62 = load double, ptr %61, align 8
  %63 = call contract double @llvm.powi.f64.i32(double %62, i32 2)
  call void @llvm.memcpy.p0.p0.i32(ptr %8, ptr %19, i32 48, i1 false)
  %64 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %8, i32 0, i32 0
  %65 = load ptr, ptr %64, align 8
  %66 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %8, i32 0, i32 7, i64 0, i32 0
  %67 = load i64, ptr %66, align 8
  %68 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %8, i32 0, i32 7, i64 0, i32 1
  %69 = load i64, ptr %68, align 8
  %70 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %8, i32 0, i32 7, i64 0, i32 2
  %71 = load i64, ptr %70, align 8
  %72 = sub nsw i64 %55, %67
  %73 = mul nsw i64 %72, 1
  %74 = mul nsw i64 %73, 1
  %75 = add nsw i64 %74, 0
  %76 = mul nsw i64 1, %69
  %77 = getelementptr double, ptr %65, i64 %75
  store double %63, ptr %77, align 8
  %78 = load i32, ptr %13, align 4
  %79 = sext i32 %78 to i64
  %80 = sub nsw i64 %79, 1
  %81 = mul nsw i64 %80, 1
  %82 = mul nsw i64 %81, 1
  %83 = add nsw i64 %82, 0
  %84 = mul nsw i64 1, %17
  %85 = getelementptr double, ptr %1, i64 %83
  %86 = load double, ptr %85, align 8
  %87 = call contract double @llvm.sin.f64(double %86)
  call void @llvm.memcpy.p0.p0.i32(ptr %7, ptr %33, i32 48, i1 false)
  %88 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %7, i32 0, i32 0
  %89 = load ptr, ptr %88, align 8
  %90 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %7, i32 0, i32 7, i64 0, i32 0
  %91 = load i64, ptr %90, align 8
  %92 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %7, i32 0, i32 7, i64 0, i32 1
  %93 = load i64, ptr %92, align 8
  %94 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %7, i32 0, i32 7, i64 0, i32 2
  %95 = load i64, ptr %94, align 8
  %96 = sub nsw i64 %79, %91
  %97 = mul nsw i64 %96, 1
  %98 = mul nsw i64 %97, 1
  %99 = add nsw i64 %98, 0
  %100 = mul nsw i64 1, %93
  %101 = getelementptr double, ptr %89, i64 %99
  store double %87, ptr %101, align 8
  %102 = load i32, ptr %13, align 4
  %103 = add nsw i32 %102, 1
  %104 = sub i64 %51, 1
  br label %49

105:                                              ; preds = %49
  store i32 %50, ptr %13, align 4
  call void @llvm.memcpy.p0.p0.i32(ptr %6, ptr %19, i32 48, i1 false)
  call void @llvm.memcpy.p0.p0.i32(ptr %5, ptr %33, i32 48, i1 false)
  %106 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %6, i32 0, i32 7, i64 0, i32 0
  %107 = load i64, ptr %106, align 8
  %108 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %6, i32 0, i32 7, i64 0, i32 1
  %109 = load i64, ptr %108, align 8
  %110 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %6, i32 0, i32 7, i64 0, i32 2
  %111 = load i64, ptr %110, align 8
  %112 = mul i64 8, %109
  %113 = icmp sgt i64 %112, 0
  %114 = select i1 %113, i64 %112, i64 1
  %115 = call ptr @malloc(i64 %114)
  br label %116

116:                                              ; preds = %120, %105
  %117 = phi i64 [ %156, %120 ], [ 1, %105 ]
  %118 = phi i64 [ %157, %120 ], [ %109, %105 ]
  %119 = icmp sgt i64 %118, 0
  br i1 %119, label %120, label %158

120:                                              ; preds = %116
  %121 = sub i64 %107, 1
  %122 = add i64 %117, %121
  %123 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %6, i32 0, i32 0
  %124 = load ptr, ptr %123, align 8
  %125 = sub nsw i64 %122, %107
  %126 = mul nsw i64 %125, 1
  %127 = mul nsw i64 %126, 1
  %128 = add nsw i64 %127, 0
  %129 = mul nsw i64 1, %109
  %130 = getelementptr double, ptr %124, i64 %128
  %131 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %5, i32 0, i32 7, i64 0, i32 0
  %132 = load i64, ptr %131, align 8
  %133 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %5, i32 0, i32 7, i64 0, i32 1
  %134 = load i64, ptr %133, align 8
  %135 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %5, i32 0, i32 7, i64 0, i32 2
  %136 = load i64, ptr %135, align 8
  %137 = sub i64 %132, 1
  %138 = add i64 %117, %137
  %139 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %5, i32 0, i32 0
  %140 = load ptr, ptr %139, align 8
  %141 = sub nsw i64 %138, %132
  %142 = mul nsw i64 %141, 1
  %143 = mul nsw i64 %142, 1
  %144 = add nsw i64 %143, 0
  %145 = mul nsw i64 1, %134
  %146 = getelementptr double, ptr %140, i64 %144
  %147 = load double, ptr %130, align 8
  %148 = load double, ptr %146, align 8
  %149 = fmul contract double %147, %148
  %150 = sub nsw i64 %117, 1
  %151 = mul nsw i64 %150, 1
  %152 = mul nsw i64 %151, 1
  %153 = add nsw i64 %152, 0
  %154 = mul nsw i64 1, %109
  %155 = getelementptr double, ptr %115, i64 %153
  store double %149, ptr %155, align 8
  %156 = add nsw i64 %117, 1
  %157 = sub i64 %118, 1
  br label %116

158:                                              ; preds = %116
  %159 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 undef, i64 undef]] }, i64 %109, 7, 0, 1
  %160 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %159, i64 8, 7, 0, 2
  %161 = mul i64 8, %109
  %162 = mul i64 1, %109
  %163 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %160, ptr %115, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %163, ptr %4, align 8
  %164 = call contract double @_FortranASumReal8(ptr %4, ptr @_QQclSource, i32 41, i32 0, ptr null)
  call void @free(ptr %115)
  store double %164, ptr %11, align 8
  %165 = load double, ptr %11, align 8
  %166 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, ptr, [1 x i64] } { ptr undef, i64 104, i32 20240719, i8 0, i8 42, i8 0, i8 1, ptr @_QMkindsEXdtXmesh, [1 x i64] zeroinitializer }, ptr %12, 0
  store { ptr, i64, i32, i8, i8, i8, i8, ptr, [1 x i64] } %166, ptr %3, align 8
  call void @_FortranADestroy(ptr %3)
  ret double %165
}

declare void @_FortranADestroy(ptr) #1

declare double @_FortranASumReal8(ptr, ptr, i32, i32, ptr) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.powi.f64.i32(double, i32) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #3

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
