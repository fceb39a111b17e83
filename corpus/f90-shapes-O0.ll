;! adfuzz = 1
;! name = "f90-shapes-O0"
;! function = "shapes_"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633, 8, 20240719, 1, 28, 0, 0, 1, 8, 8], [1.2856736670398612, 0.19515284239319403, 0.13298113354560764, 1.315515414415888, 0.8495815243139235, 0.18471444500681408, 1.746133629515903, 0.5203104078161669, 8, 20240719, 1, 28, 0, 0, 1, 8, 8]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157, 8, 20240719, 1, 28, 0, 0, 1, 8, 8], [1.0916120976085737, 1.3734079918317843, 1.4526878462902757, 0.34942040406405295, 1.8111505084767143, 1.9084081386844298, 1.4615086796686587, 1.1054888347903118, 8, 20240719, 1, 28, 0, 0, 1, 8, 8]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623, 8, 20240719, 1, 28, 0, 0, 1, 8, 8], [1.8143180853807086, 1.5149854747504201, 0.9420987063886326, 0.9193416023948353, 1.3441021755426046, 1.5076899644732535, 1.4590609407750699, 0.8827198192970164, 8, 20240719, 1, 28, 0, 0, 1, 8, 8]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514, 8, 20240719, 1, 28, 0, 0, 1, 8, 8], [0.5137636863236008, 0.7134090687725029, 0.6130233374801609, 0.5431317791142916, 1.7292405024864226, 0.7546302663372715, 0.7691177649633597, 0.45501867043560196, 8, 20240719, 1, 28, 0, 0, 1, 8, 8]],
;! ]
;! [[argument]]
;! name = "f90-shapes-O0"
;! layout = "ptr->struct{ptr->f64[8],i64,i32,i8,i8,i8,i8,i64[3]}"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "f90-shapes-O0"
;! layout = "ptr->struct{ptr->f64[8],i64,i32,i8,i8,i8,i8,i64[3]}"
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

define void @shapes_(ptr noalias %0, ptr noalias %1) #0 {
  %3 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %4 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %5 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, align 8
  %6 = alloca i64, i64 1, align 8
  %7 = alloca i64, i64 1, align 8
  %8 = alloca { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, i64 1, align 8
  %9 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %0, i32 0, i32 6
  %10 = load i8, ptr %9, align 1
  %11 = and i8 %10, -2
  %12 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 0, i8 undef, [1 x [3 x i64]] undef }, i8 %11, 6
  %13 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %0, i32 0, i32 7, i32 0, i32 0
  %14 = load i64, ptr %13, align 8
  %15 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %0, i32 0, i32 7, i32 0, i32 1
  %16 = load i64, ptr %15, align 8
  %17 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %0, i32 0, i32 7, i32 0, i32 2
  %18 = load i64, ptr %17, align 8
  %19 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %0, i32 0, i32 0
  %20 = load ptr, ptr %19, align 8
  %21 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %12, i64 1, 7, 0, 0
  %22 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %21, i64 %16, 7, 0, 1
  %23 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %22, i64 %18, 7, 0, 2
  %24 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %23, ptr %20, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %24, ptr %5, align 8
  %25 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %1, i32 0, i32 6
  %26 = load i8, ptr %25, align 1
  %27 = and i8 %26, -2
  %28 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 0, i8 undef, [1 x [3 x i64]] undef }, i8 %27, 6
  %29 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %1, i32 0, i32 7, i32 0, i32 0
  %30 = load i64, ptr %29, align 8
  %31 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %1, i32 0, i32 7, i32 0, i32 1
  %32 = load i64, ptr %31, align 8
  %33 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %1, i32 0, i32 7, i32 0, i32 2
  %34 = load i64, ptr %33, align 8
  %35 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %1, i32 0, i32 0
  %36 = load ptr, ptr %35, align 8
  %37 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %28, i64 1, 7, 0, 0
  %38 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %37, i64 %32, 7, 0, 1
  %39 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %38, i64 %34, 7, 0, 2
  %40 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %39, ptr %36, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %40, ptr %4, align 8
  %41 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %4, i32 0, i32 7, i64 0, i32 0
  %42 = load i64, ptr %41, align 8
  %43 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %4, i32 0, i32 7, i64 0, i32 1
  %44 = load i64, ptr %43, align 8
  %45 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %4, i32 0, i32 7, i64 0, i32 2
  %46 = load i64, ptr %45, align 8
  %47 = mul i64 8, %44
  %48 = icmp sgt i64 %47, 0
  %49 = select i1 %48, i64 %47, i64 1
  %50 = call ptr @malloc(i64 %49)
  %51 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } { ptr undef, i64 8, i32 20240719, i8 1, i8 28, i8 0, i8 0, [1 x [3 x i64]] [[3 x i64] [i64 1, i64 undef, i64 undef]] }, i64 %44, 7, 0, 1
  %52 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %51, i64 8, 7, 0, 2
  %53 = mul i64 8, %44
  %54 = mul i64 1, %44
  %55 = insertvalue { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %52, ptr %50, 0
  store { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] } %55, ptr %3, align 8
  br label %56

56:                                               ; preds = %60, %2
  %57 = phi i64 [ %89, %60 ], [ 1, %2 ]
  %58 = phi i64 [ %90, %60 ], [ %44, %2 ]
  %59 = icmp sgt i64 %58, 0
  br i1 %59, label %60, label %91

60:                                               ; preds = %56
  %61 = sub nsw i64 %57, 1
  %62 = mul nsw i64 %61, 1
  %63 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %1, i32 0, i32 7, i32 0, i32 2
  %64 = load i64, ptr %63, align 8
  %65 = mul nsw i64 %62, %64
  %66 = add nsw i64 %65, 0
  %67 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %1, i32 0, i32 0
  %68 = load ptr, ptr %67, align 8
  %69 = getelementptr i8, ptr %68, i64 %66
  %70 = sub nsw i64 %57, 1
  %71 = mul nsw i64 %70, 1
  %72 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %0, i32 0, i32 7, i32 0, i32 2
  %73 = load i64, ptr %72, align 8
  %74 = mul nsw i64 %71, %73
  %75 = add nsw i64 %74, 0
  %76 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %0, i32 0, i32 0
  %77 = load ptr, ptr %76, align 8
  %78 = getelementptr i8, ptr %77, i64 %75
  %79 = load double, ptr %78, align 8
  %80 = fmul contract double %79, 2.000000e+00
  %81 = load double, ptr %69, align 8
  %82 = fadd contract double %81, %80
  %83 = sub nsw i64 %57, 1
  %84 = mul nsw i64 %83, 1
  %85 = mul nsw i64 %84, 1
  %86 = add nsw i64 %85, 0
  %87 = mul nsw i64 1, %44
  %88 = getelementptr double, ptr %50, i64 %86
  store double %82, ptr %88, align 8
  %89 = add nsw i64 %57, 1
  %90 = sub i64 %58, 1
  br label %56

91:                                               ; preds = %56
  call void @llvm.memcpy.p0.p0.i32(ptr %8, ptr %4, i32 48, i1 false)
  call void @_FortranAAssign(ptr %8, ptr %3, ptr @_QQclSource, i32 104)
  call void @free(ptr %50)
  %92 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %5, i32 0, i32 7, i64 0, i32 0
  %93 = load i64, ptr %92, align 8
  %94 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %5, i32 0, i32 7, i64 0, i32 1
  %95 = load i64, ptr %94, align 8
  %96 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %5, i32 0, i32 7, i64 0, i32 2
  %97 = load i64, ptr %96, align 8
  %98 = icmp sgt i64 %95, 0
  %99 = select i1 %98, i64 %95, i64 0
  store i64 1, ptr %6, align 8
  %100 = mul i64 8, %99
  %101 = icmp sgt i64 %100, 0
  %102 = select i1 %101, i64 %100, i64 1
  %103 = call ptr @malloc(i64 %102)
  br label %104

104:                                              ; preds = %141, %91
  %105 = phi i64 [ %142, %141 ], [ 1, %91 ]
  %106 = phi i64 [ %143, %141 ], [ %95, %91 ]
  %107 = icmp sgt i64 %106, 0
  br i1 %107, label %108, label %144

108:                                              ; preds = %104
  %109 = sub nsw i64 %105, 1
  %110 = mul nsw i64 %109, 1
  %111 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %0, i32 0, i32 7, i32 0, i32 2
  %112 = load i64, ptr %111, align 8
  %113 = mul nsw i64 %110, %112
  %114 = add nsw i64 %113, 0
  %115 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %0, i32 0, i32 0
  %116 = load ptr, ptr %115, align 8
  %117 = getelementptr i8, ptr %116, i64 %114
  %118 = load double, ptr %117, align 8
  %119 = fcmp contract ogt double %118, 5.000000e-01
  br i1 %119, label %120, label %141

120:                                              ; preds = %108
  %121 = sub nsw i64 %105, 1
  %122 = mul nsw i64 %121, 1
  %123 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %1, i32 0, i32 7, i32 0, i32 2
  %124 = load i64, ptr %123, align 8
  %125 = mul nsw i64 %122, %124
  %126 = add nsw i64 %125, 0
  %127 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %1, i32 0, i32 0
  %128 = load ptr, ptr %127, align 8
  %129 = getelementptr i8, ptr %128, i64 %126
  %130 = load double, ptr %129, align 8
  %131 = load double, ptr %117, align 8
  %132 = fmul contract double %130, %131
  %133 = load i64, ptr %6, align 8
  %134 = add i64 %133, 1
  store i64 %134, ptr %6, align 8
  %135 = sub nsw i64 %133, 1
  %136 = mul nsw i64 %135, 1
  %137 = mul nsw i64 %136, 1
  %138 = add nsw i64 %137, 0
  %139 = mul nsw i64 1, %99
  %140 = getelementptr double, ptr %103, i64 %138
  store double %132, ptr %140, align 8
  br label %141

141:                                              ; preds = %120, %108
  %142 = add nsw i64 %105, 1
  %143 = sub i64 %106, 1
  br label %104

144:                                              ; preds = %104
  store i64 1, ptr %6, align 8
  br label %145

145:                                              ; preds = %180, %144
  %146 = phi i64 [ %181, %180 ], [ 1, %144 ]
  %147 = phi i64 [ %182, %180 ], [ %95, %144 ]
  %148 = icmp sgt i64 %147, 0
  br i1 %148, label %149, label %183

149:                                              ; preds = %145
  %150 = sub nsw i64 %146, 1
  %151 = mul nsw i64 %150, 1
  %152 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %0, i32 0, i32 7, i32 0, i32 2
  %153 = load i64, ptr %152, align 8
  %154 = mul nsw i64 %151, %153
  %155 = add nsw i64 %154, 0
  %156 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %0, i32 0, i32 0
  %157 = load ptr, ptr %156, align 8
  %158 = getelementptr i8, ptr %157, i64 %155
  %159 = load double, ptr %158, align 8
  %160 = fcmp contract ogt double %159, 5.000000e-01
  br i1 %160, label %161, label %180

161:                                              ; preds = %149
  %162 = load i64, ptr %6, align 8
  %163 = add i64 %162, 1
  store i64 %163, ptr %6, align 8
  %164 = sub nsw i64 %162, 1
  %165 = mul nsw i64 %164, 1
  %166 = mul nsw i64 %165, 1
  %167 = add nsw i64 %166, 0
  %168 = mul nsw i64 1, %99
  %169 = getelementptr double, ptr %103, i64 %167
  %170 = load double, ptr %169, align 8
  %171 = sub nsw i64 %146, 1
  %172 = mul nsw i64 %171, 1
  %173 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %1, i32 0, i32 7, i32 0, i32 2
  %174 = load i64, ptr %173, align 8
  %175 = mul nsw i64 %172, %174
  %176 = add nsw i64 %175, 0
  %177 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %1, i32 0, i32 0
  %178 = load ptr, ptr %177, align 8
  %179 = getelementptr i8, ptr %178, i64 %176
  store double %170, ptr %179, align 8
  br label %180

180:                                              ; preds = %161, %149
  %181 = add nsw i64 %146, 1
  %182 = sub i64 %147, 1
  br label %145

183:                                              ; preds = %145
  store i64 1, ptr %7, align 8
  %184 = mul i64 8, %99
  %185 = icmp sgt i64 %184, 0
  %186 = select i1 %185, i64 %184, i64 1
  %187 = call ptr @malloc(i64 %186)
  br label %188

188:                                              ; preds = %224, %183
  %189 = phi i64 [ %225, %224 ], [ 1, %183 ]
  %190 = phi i64 [ %226, %224 ], [ %95, %183 ]
  %191 = icmp sgt i64 %190, 0
  br i1 %191, label %192, label %227

192:                                              ; preds = %188
  %193 = sub nsw i64 %189, 1
  %194 = mul nsw i64 %193, 1
  %195 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %0, i32 0, i32 7, i32 0, i32 2
  %196 = load i64, ptr %195, align 8
  %197 = mul nsw i64 %194, %196
  %198 = add nsw i64 %197, 0
  %199 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %0, i32 0, i32 0
  %200 = load ptr, ptr %199, align 8
  %201 = getelementptr i8, ptr %200, i64 %198
  %202 = load double, ptr %201, align 8
  %203 = fcmp contract ogt double %202, 5.000000e-01
  br i1 %203, label %224, label %204

204:                                              ; preds = %192
  %205 = sub nsw i64 %189, 1
  %206 = mul nsw i64 %205, 1
  %207 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %1, i32 0, i32 7, i32 0, i32 2
  %208 = load i64, ptr %207, align 8
  %209 = mul nsw i64 %206, %208
  %210 = add nsw i64 %209, 0
  %211 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %1, i32 0, i32 0
  %212 = load ptr, ptr %211, align 8
  %213 = getelementptr i8, ptr %212, i64 %210
  %214 = load double, ptr %213, align 8
  %215 = fsub contract double %214, 1.000000e+00
  %216 = load i64, ptr %7, align 8
  %217 = add i64 %216, 1
  store i64 %217, ptr %7, align 8
  %218 = sub nsw i64 %216, 1
  %219 = mul nsw i64 %218, 1
  %220 = mul nsw i64 %219, 1
  %221 = add nsw i64 %220, 0
  %222 = mul nsw i64 1, %99
  %223 = getelementptr double, ptr %187, i64 %221
  store double %215, ptr %223, align 8
  br label %224

224:                                              ; preds = %204, %192
  %225 = add nsw i64 %189, 1
  %226 = sub i64 %190, 1
  br label %188

227:                                              ; preds = %188
  store i64 1, ptr %7, align 8
  br label %228

228:                                              ; preds = %263, %227
  %229 = phi i64 [ %264, %263 ], [ 1, %227 ]
  %230 = phi i64 [ %265, %263 ], [ %95, %227 ]
  %231 = icmp sgt i64 %230, 0
  br i1 %231, label %232, label %266

232:                                              ; preds = %228
  %233 = sub nsw i64 %229, 1
  %234 = mul nsw i64 %233, 1
  %235 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %0, i32 0, i32 7, i32 0, i32 2
  %236 = load i64, ptr %235, align 8
  %237 = mul nsw i64 %234, %236
  %238 = add nsw i64 %237, 0
  %239 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %0, i32 0, i32 0
  %240 = load ptr, ptr %239, align 8
  %241 = getelementptr i8, ptr %240, i64 %238
  %242 = load double, ptr %241, align 8
  %243 = fcmp contract ogt double %242, 5.000000e-01
  br i1 %243, label %263, label %244

244:                                              ; preds = %232
  %245 = load i64, ptr %7, align 8
  %246 = add i64 %245, 1
  store i64 %246, ptr %7, align 8
  %247 = sub nsw i64 %245, 1
  %248 = mul nsw i64 %247, 1
  %249 = mul nsw i64 %248, 1
  %250 = add nsw i64 %249, 0
  %251 = mul nsw i64 1, %99
  %252 = getelementptr double, ptr %187, i64 %250
  %253 = load double, ptr %252, align 8
  %254 = sub nsw i64 %229, 1
  %255 = mul nsw i64 %254, 1
  %256 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %1, i32 0, i32 7, i32 0, i32 2
  %257 = load i64, ptr %256, align 8
  %258 = mul nsw i64 %255, %257
  %259 = add nsw i64 %258, 0
  %260 = getelementptr { ptr, i64, i32, i8, i8, i8, i8, [1 x [3 x i64]] }, ptr %1, i32 0, i32 0
  %261 = load ptr, ptr %260, align 8
  %262 = getelementptr i8, ptr %261, i64 %259
  store double %253, ptr %262, align 8
  br label %263

263:                                              ; preds = %244, %232
  %264 = add nsw i64 %229, 1
  %265 = sub i64 %230, 1
  br label %228

266:                                              ; preds = %228
  call void @free(ptr %103)
  call void @free(ptr %187)
  ret void
}

declare void @_FortranAAssign(ptr, ptr, ptr, i32) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #2

attributes #0 = { "frame-pointer"="all" "target-cpu"="x86-64" }
attributes #1 = { "frame-pointer"="all" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!llvm.ident = !{!0}
!llvm.module.flags = !{!1, !2, !3}

!0 = !{!"Debian flang version 22.1.8"}
!1 = !{i32 2, !"Debug Info Version", i32 3}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{i32 7, !"PIE Level", i32 2}
