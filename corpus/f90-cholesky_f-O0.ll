;! adfuzz = 1
;! name = "f90-cholesky_f-O0"
;! function = "cholesky_f_"
;! expectation = "agree"
;! points = [
;!   [[8], [0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633, 1.2856736670398612, 0.19515284239319403, 0.13298113354560764, 1.315515414415888, 0.8495815243139235, 0.18471444500681408, 1.746133629515903, 0.5203104078161669, 1.7821324864457753, 0.26933358382903905, 1.094148533825439, 1.6655263031491425, 0.6710325929556422, 0.1369222388956551, 0.13632837669944886, 1.7537642180280657, 0.1255737236267674, 1.2443574259104924, 1.4199482323926986, 0.6035705546320852, 1.013983749193242, 1.5704627894937335, 1.1319544672564394, 1.6990847720743576, 1.719116765856062, 1.6680530710927706, 0.2632594716512747, 1.584230944472243, 1.8468447591645336, 1.563648057430533, 1.7689851088304624, 1.0053218052152837, 1.719553139572455, 1.5238522581332137, 1.1398758112899443, 1.674979756513345, 1.1877751574562543, 1.4464791925565479, 1.7999606861369104, 1.0387295528239744, 0.10408978651348043, 0.7641993982892059, 0.5287059120226698, 0.9322935497412115, 1.4811476527011986, 1.9715047117860245, 0.18549783351857146, 1.2825824143697067, 0.9378793656397281, 1.3948216301520902, 1.5619871334571307, 0.15063813192255773, 0.3040915681072356, 0.22741691452105867, 1.1533989895551224, 1.9953972158190512]],
;!   [[8], [0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157, 1.0916120976085737, 1.3734079918317843, 1.4526878462902757, 0.34942040406405295, 1.8111505084767143, 1.9084081386844298, 1.4615086796686587, 1.1054888347903118, 0.2779495004061493, 1.7776585602828716, 1.737438315581432, 1.854630547899459, 1.3348231349051032, 1.588994637852657, 1.7777752732387737, 0.9769233514307494, 1.5098165525084495, 0.6388837841779503, 1.8247313521393165, 0.10350377638856952, 0.7690888338229572, 0.11790221543221606, 1.694757378261011, 0.19540906644449174, 0.5865618379578539, 0.9535513735281357, 1.1242178112725572, 0.6214334287380766, 1.411605781217876, 0.6620739420372843, 1.2878991000080626, 1.048338175598714, 1.9299822874571964, 1.4939609358034223, 0.8291490184828839, 1.928369842591112, 1.4664987342164795, 1.6919709415610504, 1.722617011530084, 1.3483434581153353, 0.35720042795983176, 1.0756795016247351, 1.8653400575190597, 1.9241779040312805, 1.9061998176777208, 1.3882715577179274, 0.6442165832207496, 0.7661131641699114, 0.7192334504429588, 0.8050004244910046, 1.8682253096132257, 1.0205110812574925, 1.6883300429938208, 0.8723591060784656, 1.9531517585291274, 1.682755626332323]],
;!   [[8], [1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623, 1.8143180853807086, 1.5149854747504201, 0.9420987063886326, 0.9193416023948353, 1.3441021755426046, 1.5076899644732535, 1.4590609407750699, 0.8827198192970164, 1.7491373398408756, 1.894291946751716, 0.6253353235616155, 0.13956155637807088, 1.3755157036996772, 0.42763254881458956, 1.5412876062024587, 0.6630578545683663, 0.715816965118708, 0.8777238475151568, 0.5285120213211394, 1.6433732529670713, 0.9804693052285621, 0.817884539498148, 0.41226804166724784, 0.3968303946419728, 0.8357186665704313, 0.8286196193356758, 1.4674708089773179, 0.1935220877772797, 1.2106382538649227, 0.35967067990262236, 1.988126082432622, 0.1900793276053102, 0.18506746236300686, 1.3523441100037943, 0.6370069124426276, 1.018610662666822, 1.2785145809205107, 1.368543261617736, 0.7565129365888439, 0.3573787385690269, 1.2379886272052711, 1.3214450001470672, 0.91183463987903, 0.5806954073380217, 0.9685738744116641, 0.896351383452358, 0.8539399194082279, 0.2830249553372901, 0.21319875992607876, 1.0203490798074668, 1.3686294212720567, 0.9079901725117973, 0.36731391921998313, 1.0739279632404348, 1.6054184472083934, 1.9656933523712201]],
;!   [[8], [0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514, 0.5137636863236008, 0.7134090687725029, 0.6130233374801609, 0.5431317791142916, 1.7292405024864226, 0.7546302663372715, 0.7691177649633597, 0.45501867043560196, 1.2959185800683783, 0.5846664069118488, 0.39216401157278724, 1.555567493492823, 1.0132608943777246, 1.8760331377216708, 0.345954834838738, 1.4808838329225857, 1.6996756365667132, 1.353716808099243, 0.1703799910788968, 1.2814963453206407, 1.9691556359982414, 1.3933884993848078, 0.5030571261394657, 1.4503337602217106, 1.14502893614524, 1.360152736839113, 0.25264086705518995, 1.1120864371090584, 0.4082108773244709, 0.6166750740831611, 0.7263578280709605, 1.9941376865849305, 1.087202012817302, 0.18540992648017124, 0.9356161757542856, 1.165852143593641, 0.3887555842082707, 0.18140810598571827, 0.357624225064342, 1.9197260275383414, 1.7772620884053256, 1.2117944721546952, 1.604670514895193, 0.7385470665101748, 0.7124968269839367, 0.9371946945298706, 0.7315033403749261, 1.7873517119039692, 1.6890648703093718, 0.2470689763213634, 0.8828381013681156, 1.1911350224667003, 1.337344707316623, 0.35349124126329423, 0.14813918766220807, 1.85153795883582]],
;! ]
;! [[argument]]
;! name = "f90-cholesky_f-O0"
;! layout = "ptr->i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "f90-cholesky_f-O0"
;! layout = "ptr->f64[64]"
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

define void @cholesky_f_(ptr noalias %0, ptr noalias %1) #0 {
  %3 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %4 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %5 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %6 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %7 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %8 = alloca { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] }, align 8
  %9 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %10 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %11 = alloca i32, i64 1, align 4
  %12 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, i64 1, align 8
  %13 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, i64 1, align 8
  %14 = load i32, ptr %0, align 4
  %15 = sext i32 %14 to i64
  %16 = icmp sgt i64 %15, 0
  %17 = select i1 %16, i64 %15, i64 0
  br label %18

18:                                               ; preds = %248, %2
  %19 = phi i32 [ %250, %248 ], [ 1, %2 ]
  %20 = phi i64 [ %251, %248 ], [ %15, %2 ]
  %21 = icmp sgt i64 %20, 0
  br i1 %21, label %22, label %252

22:                                               ; preds = %18
  store i32 %19, ptr %11, align 4
  %23 = load i32, ptr %11, align 4
  %24 = sext i32 %23 to i64
  %25 = sub nsw i64 %24, 1
  %26 = mul nsw i64 %25, 1
  %27 = mul nsw i64 %26, 1
  %28 = add nsw i64 %27, 0
  %29 = mul nsw i64 1, %17
  %30 = sub nsw i64 %24, 1
  %31 = mul nsw i64 %30, 1
  %32 = mul nsw i64 %31, %29
  %33 = add nsw i64 %32, %28
  %34 = mul nsw i64 %29, %17
  %35 = getelementptr double, ptr %1, i64 %33
  %36 = load double, ptr %35, align 8
  %37 = load i32, ptr %0, align 4
  %38 = sitofp i32 %37 to double
  %39 = fadd contract double %36, %38
  %40 = fadd contract double %39, 2.000000e+00
  %41 = sub nsw i32 %23, 1
  %42 = sext i32 %41 to i64
  %43 = sub i64 %24, 1
  %44 = mul i64 %43, 1
  %45 = add i64 %44, 0
  %46 = mul i64 8, %17
  %47 = mul i64 1, %17
  %48 = mul i64 0, %47
  %49 = add i64 %48, %45
  %50 = sub i64 %42, 1
  %51 = add i64 %50, 1
  %52 = sdiv i64 %51, 1
  %53 = icmp sgt i64 %52, 0
  %54 = select i1 %53, i64 %52, i64 0
  %55 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 undef, i64 undef]] }, i64 %54, 7, 0, 1
  %56 = mul i64 %46, 1
  %57 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %55, i64 %56, 7, 0, 2
  %58 = mul i64 %46, %17
  %59 = mul i64 %47, %17
  %60 = getelementptr double, ptr %1, i64 %49
  %61 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %57, ptr %60, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %61, ptr %10, align 8
  %62 = call contract double @_FortranADotProductReal8(ptr %10, ptr %10, ptr @_QQclSource, i32 279)
  %63 = fsub contract double %40, %62
  %64 = call contract double @llvm.sqrt.f64(double %63)
  %65 = load i32, ptr %11, align 4
  %66 = sext i32 %65 to i64
  %67 = sub nsw i64 %66, 1
  %68 = mul nsw i64 %67, 1
  %69 = mul nsw i64 %68, 1
  %70 = add nsw i64 %69, 0
  %71 = mul nsw i64 1, %17
  %72 = sub nsw i64 %66, 1
  %73 = mul nsw i64 %72, 1
  %74 = mul nsw i64 %73, %71
  %75 = add nsw i64 %74, %70
  %76 = mul nsw i64 %71, %17
  %77 = getelementptr double, ptr %1, i64 %75
  store double %64, ptr %77, align 8
  %78 = load i32, ptr %11, align 4
  %79 = load i32, ptr %0, align 4
  %80 = icmp slt i32 %78, %79
  br i1 %80, label %81, label %248

81:                                               ; preds = %22
  %82 = load i32, ptr %11, align 4
  %83 = add nsw i32 %82, 1
  %84 = load i32, ptr %0, align 4
  %85 = sext i32 %83 to i64
  %86 = sext i32 %84 to i64
  %87 = sub i64 %86, %85
  %88 = add i64 %87, 1
  %89 = icmp sgt i64 %88, 0
  %90 = select i1 %89, i64 %88, i64 0
  %91 = sext i32 %82 to i64
  %92 = sub i64 %85, 1
  %93 = mul i64 %92, 1
  %94 = add i64 %93, 0
  %95 = sub i64 %86, %85
  %96 = add i64 %95, 1
  %97 = sdiv i64 %96, 1
  %98 = icmp sgt i64 %97, 0
  %99 = select i1 %98, i64 %97, i64 0
  %100 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 undef, i64 undef]] }, i64 %99, 7, 0, 1
  %101 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %100, i64 8, 7, 0, 2
  %102 = mul i64 8, %17
  %103 = mul i64 1, %17
  %104 = sub i64 %91, 1
  %105 = mul i64 %104, %103
  %106 = add i64 %105, %94
  %107 = mul i64 %102, %17
  %108 = mul i64 %103, %17
  %109 = getelementptr double, ptr %1, i64 %106
  %110 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %101, ptr %109, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %110, ptr %9, align 8
  %111 = sub nsw i32 %82, 1
  %112 = sext i32 %111 to i64
  %113 = sub i64 %85, 1
  %114 = mul i64 %113, 1
  %115 = add i64 %114, 0
  %116 = sub i64 %86, %85
  %117 = add i64 %116, 1
  %118 = sdiv i64 %117, 1
  %119 = icmp sgt i64 %118, 0
  %120 = select i1 %119, i64 %118, i64 0
  %121 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 2, i8 28, i8 0, i8 0, [2 x [3 x i64]] [[3 x i64] [i64 1, i64 undef, i64 undef], [3 x i64] undef] }, i64 %120, 7, 0, 1
  %122 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] } %121, i64 8, 7, 0, 2
  %123 = mul i64 8, %17
  %124 = mul i64 1, %17
  %125 = mul i64 0, %124
  %126 = add i64 %125, %115
  %127 = sub i64 %112, 1
  %128 = add i64 %127, 1
  %129 = sdiv i64 %128, 1
  %130 = icmp sgt i64 %129, 0
  %131 = select i1 %130, i64 %129, i64 0
  %132 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] } %122, i64 1, 7, 1, 0
  %133 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] } %132, i64 %131, 7, 1, 1
  %134 = mul i64 %123, 1
  %135 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] } %133, i64 %134, 7, 1, 2
  %136 = mul i64 %123, %17
  %137 = mul i64 %124, %17
  %138 = getelementptr double, ptr %1, i64 %126
  %139 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] } %135, ptr %138, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [2 x [3 x i64]] } %139, ptr %8, align 8
  %140 = sub i64 %91, 1
  %141 = mul i64 %140, 1
  %142 = add i64 %141, 0
  %143 = mul i64 8, %17
  %144 = mul i64 1, %17
  %145 = mul i64 0, %144
  %146 = add i64 %145, %142
  %147 = sub i64 %112, 1
  %148 = add i64 %147, 1
  %149 = sdiv i64 %148, 1
  %150 = icmp sgt i64 %149, 0
  %151 = select i1 %150, i64 %149, i64 0
  %152 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 undef, i64 undef]] }, i64 %151, 7, 0, 1
  %153 = mul i64 %143, 1
  %154 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %152, i64 %153, 7, 0, 2
  %155 = mul i64 %143, %17
  %156 = mul i64 %144, %17
  %157 = getelementptr double, ptr %1, i64 %146
  %158 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %154, ptr %157, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %158, ptr %7, align 8
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr null, i64 8, i32 20240719, i8 1, i8 28, i8 2, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 0, i64 8]] }, ptr %6, align 8
  call void @llvm.memcpy.p0.p0.i32(ptr %12, ptr %6, i32 48, i1 false)
  call void @_FortranAMatmulReal8Real8(ptr %12, ptr %8, ptr %7, ptr @_QQclSource, i32 280)
  call void @llvm.memcpy.p0.p0.i32(ptr %5, ptr %12, i32 48, i1 false)
  %159 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %5, i32 0, i32 7, i64 0, i32 0
  %160 = load i64, ptr %159, align 8
  %161 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %5, i32 0, i32 7, i64 0, i32 1
  %162 = load i64, ptr %161, align 8
  %163 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %5, i32 0, i32 7, i64 0, i32 2
  %164 = load i64, ptr %163, align 8
  %165 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %5, i32 0, i32 0
  %166 = load ptr, ptr %165, align 8
  %167 = load i32, ptr %11, align 4
  %168 = sext i32 %167 to i64
  %169 = sub nsw i64 %168, 1
  %170 = mul nsw i64 %169, 1
  %171 = mul nsw i64 %170, 1
  %172 = add nsw i64 %171, 0
  %173 = mul nsw i64 1, %17
  %174 = sub nsw i64 %168, 1
  %175 = mul nsw i64 %174, 1
  %176 = mul nsw i64 %175, %173
  %177 = add nsw i64 %176, %172
  %178 = mul nsw i64 %173, %17
  %179 = getelementptr double, ptr %1, i64 %177
  %180 = load double, ptr %179, align 8
  %181 = mul i64 8, %90
  %182 = icmp sgt i64 %181, 0
  %183 = select i1 %182, i64 %181, i64 1
  %184 = call ptr @malloc(i64 %183)
  %185 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 undef, i64 undef]] }, i64 %90, 7, 0, 1
  %186 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %185, i64 8, 7, 0, 2
  %187 = mul i64 8, %90
  %188 = mul i64 1, %90
  %189 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %186, ptr %184, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %189, ptr %4, align 8
  br label %190

190:                                              ; preds = %194, %81
  %191 = phi i64 [ %220, %194 ], [ 1, %81 ]
  %192 = phi i64 [ %221, %194 ], [ %90, %81 ]
  %193 = icmp sgt i64 %192, 0
  br i1 %193, label %194, label %222

194:                                              ; preds = %190
  %195 = sub nsw i64 %191, 1
  %196 = mul nsw i64 %195, 1
  %197 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %9, i32 0, i32 7, i32 0, i32 2
  %198 = load i64, ptr %197, align 8
  %199 = mul nsw i64 %196, %198
  %200 = add nsw i64 %199, 0
  %201 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %9, i32 0, i32 0
  %202 = load ptr, ptr %201, align 8
  %203 = getelementptr i8, ptr %202, i64 %200
  %204 = sub nsw i64 %191, %160
  %205 = mul nsw i64 %204, 1
  %206 = mul nsw i64 %205, 1
  %207 = add nsw i64 %206, 0
  %208 = mul nsw i64 1, %162
  %209 = getelementptr double, ptr %166, i64 %207
  %210 = load double, ptr %209, align 8
  %211 = load double, ptr %203, align 8
  %212 = fsub contract double %211, %210
  %213 = fdiv contract double %212, %180
  %214 = sub nsw i64 %191, 1
  %215 = mul nsw i64 %214, 1
  %216 = mul nsw i64 %215, 1
  %217 = add nsw i64 %216, 0
  %218 = mul nsw i64 1, %90
  %219 = getelementptr double, ptr %184, i64 %217
  store double %213, ptr %219, align 8
  %220 = add nsw i64 %191, 1
  %221 = sub i64 %192, 1
  br label %190

222:                                              ; preds = %190
  %223 = load i32, ptr %11, align 4
  %224 = add nsw i32 %223, 1
  %225 = load i32, ptr %0, align 4
  %226 = sext i32 %224 to i64
  %227 = sext i32 %225 to i64
  %228 = sext i32 %223 to i64
  %229 = sub i64 %226, 1
  %230 = mul i64 %229, 1
  %231 = add i64 %230, 0
  %232 = sub i64 %227, %226
  %233 = add i64 %232, 1
  %234 = sdiv i64 %233, 1
  %235 = icmp sgt i64 %234, 0
  %236 = select i1 %235, i64 %234, i64 0
  %237 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 undef, i64 undef]] }, i64 %236, 7, 0, 1
  %238 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %237, i64 8, 7, 0, 2
  %239 = mul i64 8, %17
  %240 = mul i64 1, %17
  %241 = sub i64 %228, 1
  %242 = mul i64 %241, %240
  %243 = add i64 %242, %231
  %244 = mul i64 %239, %17
  %245 = mul i64 %240, %17
  %246 = getelementptr double, ptr %1, i64 %243
  %247 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %238, ptr %246, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %247, ptr %3, align 8
  call void @llvm.memcpy.p0.p0.i32(ptr %13, ptr %3, i32 48, i1 false)
  call void @_FortranAAssign(ptr %13, ptr %4, ptr @_QQclSource, i32 280)
  call void @free(ptr %184)
  call void @free(ptr %166)
  br label %248

248:                                              ; preds = %222, %22
  %249 = load i32, ptr %11, align 4
  %250 = add nsw i32 %249, 1
  %251 = sub i64 %20, 1
  br label %18

252:                                              ; preds = %18
  store i32 %19, ptr %11, align 4
  ret void
}

declare void @_FortranAMatmulReal8Real8(ptr, ptr, ptr, ptr, i32) #1

declare double @_FortranADotProductReal8(ptr, ptr, ptr, i32) #1

declare void @_FortranAAssign(ptr, ptr, ptr, i32) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #3

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
