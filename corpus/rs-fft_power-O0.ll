;! adfuzz = 1
;! name = "rs-fft_power-O0"
;! function = "fft_power"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633], [8]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157], [8]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623], [8]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514], [8]],
;! ]
;! [[argument]]
;! name = "rs-fft_power-O0"
;! layout = "ptr->f64[8]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "rs-fft_power-O0"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [provenance]
;! source = "library.rs"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "library.204df1fcf32a149a-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%Complex = type { double, double }

@anon.5a9d64382a49910b96c801cde10a6d26.0 = private unnamed_addr constant <{ [8 x i8], [8 x i8] }> <{ [8 x i8] zeroinitializer, [8 x i8] undef }>, align 8
@alloc_88bfb5085a97a9f03cee2b9c3c42dd08 = private unnamed_addr constant [81 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/non_null.rs\00", align 1
@alloc_66decb206cc790f4c5da38fd8d19ae5a = private unnamed_addr constant [92 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/iter/adapters/enumerate.rs\00", align 1
@alloc_0c0d1c4353f8e4000b606f1fa55ce6a8 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_66decb206cc790f4c5da38fd8d19ae5a, [16 x i8] c"[\00\00\00\00\00\00\00\8D\00\00\00\11\00\00\00" }>, align 8
@alloc_31365cfefba383c4d2bf6b6a04cc10aa = private unnamed_addr constant [17 x i8] c"capacity overflow", align 1
@alloc_d4b953f91310fc7f7ed5c9c0120cf1fc = private unnamed_addr constant [95 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/vec/spec_from_iter_nested.rs\00", align 1
@alloc_c915f046f49c324d04a55a6418724f57 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_d4b953f91310fc7f7ed5c9c0120cf1fc, [16 x i8] c"^\00\00\00\00\00\00\009\00\00\00\12\00\00\00" }>, align 8
@alloc_59149eeb649f39d9180425e3764054a3 = private unnamed_addr constant [79 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/iter/range.rs\00", align 1
@alloc_8a7813f1a038cd71090e4a0dcbf8eae3 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_59149eeb649f39d9180425e3764054a3, [16 x i8] c"N\00\00\00\00\00\00\00\B2\01\00\00\01\00\00\00" }>, align 8
@alloc_a29035eaaf9428fc6bb3bd1cdac57179 = private unnamed_addr constant [90 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/iter/adapters/step_by.rs\00", align 1
@alloc_a23eeb0b721a5051bb896dd9e4b69ed6 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a29035eaaf9428fc6bb3bd1cdac57179, [16 x i8] c"Y\00\00\00\00\00\00\00.\00\00\00\12\00\00\00" }>, align 8
@alloc_3e1ebac14318b612ab4efabc52799932 = private unnamed_addr constant [186 x i8] c"unsafe precondition(s) violated: usize::unchecked_add cannot overflow\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_d7e165a166a72c56d1d4a46283bb3267 = private unnamed_addr constant [209 x i8] c"unsafe precondition(s) violated: NonZero::new_unchecked requires the argument to be non-zero\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_b5fc2a6f2f5a9fc4395aada8c7c926bf = private unnamed_addr constant [76 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/mod.rs\00", align 1
@alloc_37f6e60a2902ea1334fb3e649d7c5a34 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_b5fc2a6f2f5a9fc4395aada8c7c926bf, [16 x i8] c"K\00\00\00\00\00\00\00\0F\02\00\00\05\00\00\00" }>, align 8
@alloc_bd3468a7b96187f70c1ce98a3e7a63bf = private unnamed_addr constant [283 x i8] c"unsafe precondition(s) violated: ptr::copy_nonoverlapping requires that both pointer arguments are aligned and non-null and the specified memory ranges do not overlap\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_fad0cd83b7d1858a846a172eb260e593 = private unnamed_addr constant [42 x i8] c"is_aligned_to: align is not a power-of-two", align 1
@alloc_3d063512bd2a283debbda10df8c730ad = private unnamed_addr constant [82 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/const_ptr.rs\00", align 1
@alloc_180ab55c3ad9891a0d81c48ca2ae33fa = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_3d063512bd2a283debbda10df8c730ad, [16 x i8] c"Q\00\00\00\00\00\00\00^\05\00\00\0D\00\00\00" }>, align 8
@alloc_de4e626d456b04760e72bc785ed7e52a = private unnamed_addr constant [201 x i8] c"unsafe precondition(s) violated: ptr::offset_from_unsigned requires `self >= origin`\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_64e308ef4babfeb8b6220184de794a17 = private unnamed_addr constant [221 x i8] c"unsafe precondition(s) violated: hint::assert_unchecked must never be called when the condition is false\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_4aead6e2018a46d0df208d5729447de7 = private unnamed_addr constant [27 x i8] c"assertion failed: step != 0", align 1
@alloc_c7baa26b60c90f85c8064a305f54009b = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a29035eaaf9428fc6bb3bd1cdac57179, [16 x i8] c"Y\00\00\00\00\00\00\00#\00\00\00\09\00\00\00" }>, align 8
@alloc_ec595fc0e82ef92fc59bd74f68296eae = private unnamed_addr constant [73 x i8] c"assertion failed: 0 < pointee_size && pointee_size <= isize::MAX as usize", align 1
@alloc_763310d78c99c2c1ad3f8a9821e942f3 = private unnamed_addr constant [61 x i8] c"is_nonoverlapping: `size_of::<T>() * count` overflows a usize", align 1
@alloc_9877fdffb06d7cb7231dc08b14b0e6fe = private unnamed_addr constant [77 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/vec/mod.rs\00", align 1
@alloc_1d3f95e9ca2c2500370a366eac41ea2a = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9877fdffb06d7cb7231dc08b14b0e6fe, [16 x i8] c"L\00\00\00\00\00\00\00\AF\0F\00\00\0D\00\00\00" }>, align 8
@alloc_57d70e9d94c65ecfc15225d29a5ed72b = private unnamed_addr constant [198 x i8] c"unsafe precondition(s) violated: Vec::set_len requires that new_len <= capacity()\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_d41466a556d037f23fe96152fbab9365 = private unnamed_addr constant [81 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/raw_vec/mod.rs\00", align 1
@alloc_8a557fa53722333f4e14612354d66d02 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_d41466a556d037f23fe96152fbab9365, [16 x i8] c"P\00\00\00\00\00\00\00\B5\01\00\00\15\00\00\00" }>, align 8
@alloc_a2d9184d495c275439d0b07a9763ef02 = private unnamed_addr constant [30 x i8] c"benchmarks/sources/library.rs\00", align 1
@alloc_7a7790b7de3e786afc1f03df4061fca3 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a2d9184d495c275439d0b07a9763ef02, [16 x i8] c"\1D\00\00\00\00\00\00\00\87\00\00\009\00\00\00" }>, align 8
@alloc_6349abeeb61bf80179a9f127cde88f71 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a2d9184d495c275439d0b07a9763ef02, [16 x i8] c"\1D\00\00\00\00\00\00\00\88\00\00\00\13\00\00\00" }>, align 8
@alloc_8ab0e8b78a6bad5cf68799f5f02ccb9c = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a2d9184d495c275439d0b07a9763ef02, [16 x i8] c"\1D\00\00\00\00\00\00\00\88\00\00\00\0C\00\00\00" }>, align 8
@alloc_1ed6ab9eda01254e66326db9eeb473a8 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a2d9184d495c275439d0b07a9763ef02, [16 x i8] c"\1D\00\00\00\00\00\00\00\89\00\00\00\1B\00\00\00" }>, align 8
@alloc_b7debc60faca7c7f10f8861dfac5c6ad = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a2d9184d495c275439d0b07a9763ef02, [16 x i8] c"\1D\00\00\00\00\00\00\00\89\00\00\00\0D\00\00\00" }>, align 8
@alloc_867a0f1cb86345abdde8dc6a6863d353 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a2d9184d495c275439d0b07a9763ef02, [16 x i8] c"\1D\00\00\00\00\00\00\00\89\00\00\00\0C\00\00\00" }>, align 8
@alloc_490992312822afe82cb6f17d9c546139 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9877fdffb06d7cb7231dc08b14b0e6fe, [16 x i8] c"L\00\00\00\00\00\00\00r\08\00\00\09\00\00\00" }>, align 8
@alloc_7cb1dd7620319c06f8fe4029f6b4a0d1 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_88bfb5085a97a9f03cee2b9c3c42dd08, [16 x i8] c"P\00\00\00\00\00\00\00\B9\03\00\00 \00\00\00" }>, align 8
@alloc_e9481a72334486f24b2c0d82b25567e1 = private unnamed_addr constant [79 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/iter.rs\00", align 1
@alloc_12fdce0839ba33fd8bd1bb0711a36af6 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e9481a72334486f24b2c0d82b25567e1, [16 x i8] c"N\00\00\00\00\00\00\00\8E\00\00\00\01\00\00\00" }>, align 8

; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN100_$LT$core..iter..adapters..skip..Skip$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$3nth17h32af92286cbb1e8bE"(ptr align 8 %self, i64 %0) unnamed_addr #0 {
start:
  %self1 = alloca [8 x i8], align 8
  %_9 = alloca [8 x i8], align 8
  %_7 = alloca [16 x i8], align 8
  %_0 = alloca [8 x i8], align 8
  %n = alloca [8 x i8], align 8
  store i64 %0, ptr %n, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %_4 = load i64, ptr %1, align 8
  %_3 = icmp ugt i64 %_4, 0
  br i1 %_3, label %bb1, label %bb7

bb7:                                              ; preds = %start
  %2 = load i64, ptr %n, align 8
  %3 = call align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$3nth17ha9ce1a2ffa1f0294E"(ptr align 8 %self, i64 %2) #12
  store ptr %3, ptr %_0, align 8
  br label %bb9

bb1:                                              ; preds = %start
  %4 = getelementptr inbounds i8, ptr %self, i64 16
  %skip = load i64, ptr %4, align 8
  %5 = getelementptr inbounds i8, ptr %self, i64 16
  store i64 0, ptr %5, align 8
  %6 = load i64, ptr %n, align 8
  %_18.0 = add i64 %skip, %6
  %_18.1 = icmp ult i64 %_18.0, %skip
  br i1 %_18.1, label %bb11, label %bb13

bb9:                                              ; preds = %bb5, %bb7
  br label %bb10

bb13:                                             ; preds = %bb1
  %7 = load i64, ptr %n, align 8
  %_19 = add nuw i64 %skip, %7
  %8 = getelementptr inbounds i8, ptr %_7, i64 8
  store i64 %_19, ptr %8, align 8
  store i64 1, ptr %_7, align 8
  %9 = getelementptr inbounds i8, ptr %_7, i64 8
  %10 = load i64, ptr %9, align 8
  store i64 %10, ptr %n, align 8
  br label %bb5

bb11:                                             ; preds = %bb1
  %_12 = sub i64 %skip, 1
  %11 = call align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$3nth17ha9ce1a2ffa1f0294E"(ptr align 8 %self, i64 %_12) #12
  store ptr %11, ptr %self1, align 8
  %12 = load ptr, ptr %self1, align 8
  %13 = ptrtoint ptr %12 to i64
  %14 = icmp eq i64 %13, 0
  %_21 = select i1 %14, i64 0, i64 1
  %15 = trunc nuw i64 %_21 to i1
  br i1 %15, label %bb15, label %bb14

bb5:                                              ; preds = %bb15, %bb13
  %16 = load i64, ptr %n, align 8
  %17 = call align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$3nth17ha9ce1a2ffa1f0294E"(ptr align 8 %self, i64 %16) #12
  store ptr %17, ptr %_0, align 8
  br label %bb9

bb15:                                             ; preds = %bb11
  %v = load ptr, ptr %self1, align 8
  store ptr %v, ptr %_9, align 8
  %val = load ptr, ptr %_9, align 8
  br label %bb5

bb14:                                             ; preds = %bb11
  store ptr null, ptr %_0, align 8
  br label %bb10

bb10:                                             ; preds = %bb14, %bb9
  %18 = load ptr, ptr %_0, align 8
  ret ptr %18

bb2:                                              ; No predecessors!
  unreachable
}

; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN100_$LT$core..iter..adapters..skip..Skip$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17heb1da419eefc1054E"(ptr align 8 %self) unnamed_addr #0 {
start:
  %_0 = alloca [8 x i8], align 8
  %0 = getelementptr inbounds i8, ptr %self, i64 16
  %_3 = load i64, ptr %0, align 8
  %b = icmp ugt i64 %_3, 0
  br i1 %b, label %bb4, label %bb6

bb6:                                              ; preds = %start
  %1 = call align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hde2adc47547f0ad4E"(ptr align 8 %self) #12
  store ptr %1, ptr %_0, align 8
  br label %bb3

bb4:                                              ; preds = %start
  %2 = getelementptr inbounds i8, ptr %self, i64 16
  %_5 = load i64, ptr %2, align 8
  %3 = getelementptr inbounds i8, ptr %self, i64 16
  store i64 0, ptr %3, align 8
  %4 = call align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$3nth17ha9ce1a2ffa1f0294E"(ptr align 8 %self, i64 %_5) #12
  store ptr %4, ptr %_0, align 8
  br label %bb3

bb3:                                              ; preds = %bb4, %bb6
  %5 = load ptr, ptr %_0, align 8
  ret ptr %5
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN100_$LT$core..iter..adapters..skip..Skip$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17ha2ef7c083e730be5E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  %0 = alloca [8 x i8], align 8
  %1 = alloca [8 x i8], align 8
  %upper1 = alloca [16 x i8], align 8
  %_4 = alloca [24 x i8], align 8
  %upper = alloca [16 x i8], align 8
  call void @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h599b575d462a7c5eE"(ptr sret([24 x i8]) align 8 %_4, ptr align 8 %self) #12
  %lower = load i64, ptr %_4, align 8
  %2 = getelementptr inbounds i8, ptr %_4, i64 8
  %3 = load i64, ptr %2, align 8
  %4 = getelementptr inbounds i8, ptr %2, i64 8
  %5 = load i64, ptr %4, align 8
  store i64 %3, ptr %upper, align 8
  %6 = getelementptr inbounds i8, ptr %upper, i64 8
  store i64 %5, ptr %6, align 8
  %7 = getelementptr inbounds i8, ptr %self, i64 16
  %rhs = load i64, ptr %7, align 8
  %8 = call i64 @llvm.usub.sat.i64(i64 %lower, i64 %rhs)
  store i64 %8, ptr %1, align 8
  %lower2 = load i64, ptr %1, align 8
  %_9 = load i64, ptr %upper, align 8
  %9 = getelementptr inbounds i8, ptr %upper, i64 8
  %10 = load i64, ptr %9, align 8
  %11 = trunc nuw i64 %_9 to i1
  br i1 %11, label %bb4, label %bb3

bb4:                                              ; preds = %start
  %12 = getelementptr inbounds i8, ptr %upper, i64 8
  %x = load i64, ptr %12, align 8
  %13 = getelementptr inbounds i8, ptr %self, i64 16
  %rhs3 = load i64, ptr %13, align 8
  %14 = call i64 @llvm.usub.sat.i64(i64 %x, i64 %rhs3)
  store i64 %14, ptr %0, align 8
  %_11 = load i64, ptr %0, align 8
  %15 = getelementptr inbounds i8, ptr %upper1, i64 8
  store i64 %_11, ptr %15, align 8
  store i64 1, ptr %upper1, align 8
  br label %bb5

bb3:                                              ; preds = %start
  %16 = load i64, ptr @anon.5a9d64382a49910b96c801cde10a6d26.0, align 8
  %17 = load i64, ptr getelementptr inbounds (i8, ptr @anon.5a9d64382a49910b96c801cde10a6d26.0, i64 8), align 8
  store i64 %16, ptr %upper1, align 8
  %18 = getelementptr inbounds i8, ptr %upper1, i64 8
  store i64 %17, ptr %18, align 8
  br label %bb5

bb5:                                              ; preds = %bb3, %bb4
  store i64 %lower2, ptr %_0, align 8
  %19 = load i64, ptr %upper1, align 8
  %20 = getelementptr inbounds i8, ptr %upper1, i64 8
  %21 = load i64, ptr %20, align 8
  %22 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %19, ptr %22, align 8
  %23 = getelementptr inbounds i8, ptr %22, i64 8
  store i64 %21, ptr %23, align 8
  ret void

bb2:                                              ; No predecessors!
  unreachable
}

; Function Attrs: nonlazybind uwtable
define double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbc250da1b1178df8E"(ptr align 8 %self, double %init) unnamed_addr #1 {
start:
  %_4 = alloca [24 x i8], align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_4, ptr align 8 %self, i64 24, i1 false)
  %_0 = call double @"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h751167ee2010bb21E"(ptr align 8 %_4, double %init) #12
  ret double %_0
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hdd3aecced8f46ef8E"(ptr %self.0, ptr %self.1, ptr align 8 %g) unnamed_addr #1 {
start:
  %_5 = alloca [24 x i8], align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_5, ptr align 8 %g, i64 24, i1 false)
  call void @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h58d18d91ca45cb2dE"(ptr %self.0, ptr %self.1, ptr align 8 %_5) #12
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h0b5df1aab7520f1dE"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  call void @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h121038829ba47ec9E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) #12
  ret void
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0c585efb5ccb4421E"(ptr align 8 %self, ptr align 8 %f) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_11 = alloca [24 x i8], align 8
  %_10 = alloca [32 x i8], align 8
  %_9 = alloca [1 x i8], align 1
  %_8 = alloca [1 x i8], align 1
  %g = alloca [24 x i8], align 8
  %_5 = alloca [32 x i8], align 8
  %self1 = alloca [32 x i8], align 8
  store i8 1, ptr %_9, align 1
  store i8 1, ptr %_8, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_5, ptr align 8 %self, i64 32, i1 false)
  invoke void @_ZN4core4iter6traits8iterator8Iterator3map17h2a35235dee134f96E(ptr sret([32 x i8]) align 8 %self1, ptr align 8 %_5)
          to label %bb1 unwind label %cleanup

bb5:                                              ; preds = %cleanup
  %1 = load i8, ptr %_8, align 1
  %2 = trunc nuw i8 %1 to i1
  br i1 %2, label %bb4, label %bb2

cleanup:                                          ; preds = %bb1, %start
  %3 = landingpad { ptr, i32 }
          cleanup
  %4 = extractvalue { ptr, i32 } %3, 0
  %5 = extractvalue { ptr, i32 } %3, 1
  store ptr %4, ptr %0, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %5, ptr %6, align 8
  br label %bb5

bb1:                                              ; preds = %start
  store i8 0, ptr %_9, align 1
  store i8 0, ptr %_8, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %g, ptr align 8 %f, i64 24, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_10, ptr align 8 %self1, i64 32, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_11, ptr align 8 %g, i64 24, i1 false)
  invoke void @"_ZN105_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h950e593f3a84ff36E"(ptr align 8 %_10, ptr align 8 %_11)
          to label %bb7 unwind label %cleanup

bb7:                                              ; preds = %bb1
  ret void

bb2:                                              ; preds = %bb4, %bb5
  %7 = load i8, ptr %_9, align 1
  %8 = trunc nuw i8 %7 to i1
  br i1 %8, label %bb6, label %bb3

bb4:                                              ; preds = %bb5
  invoke void @"_ZN4core3ptr359drop_in_place$LT$core..iter..traits..iterator..Iterator..for_each..call$LT$library..Complex$C$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..cloned..Cloned$LT$core..iter..adapters..step_by..StepBy$LT$core..slice..iter..Iter$LT$library..Complex$GT$$GT$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h7558292d01204c37E"(ptr align 8 %f) #13
          to label %bb2 unwind label %terminate

terminate:                                        ; preds = %bb4
  %9 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #14
  unreachable

bb3:                                              ; preds = %bb6, %bb2
  %10 = load ptr, ptr %0, align 8
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load i32, ptr %11, align 8
  %13 = insertvalue { ptr, i32 } poison, ptr %10, 0
  %14 = insertvalue { ptr, i32 } %13, i32 %12, 1
  resume { ptr, i32 } %14

bb6:                                              ; preds = %bb2
  br label %bb3
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5339980bd399d1c5E"(ptr align 8 %self, ptr align 8 %f) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_11 = alloca [24 x i8], align 8
  %_10 = alloca [40 x i8], align 8
  %_9 = alloca [1 x i8], align 1
  %_8 = alloca [1 x i8], align 1
  %g = alloca [24 x i8], align 8
  %_5 = alloca [40 x i8], align 8
  %self1 = alloca [40 x i8], align 8
  store i8 1, ptr %_9, align 1
  store i8 1, ptr %_8, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_5, ptr align 8 %self, i64 40, i1 false)
  invoke void @_ZN4core4iter6traits8iterator8Iterator3map17h08e8ad78dac1e30cE(ptr sret([40 x i8]) align 8 %self1, ptr align 8 %_5)
          to label %bb1 unwind label %cleanup

bb5:                                              ; preds = %cleanup
  %1 = load i8, ptr %_8, align 1
  %2 = trunc nuw i8 %1 to i1
  br i1 %2, label %bb4, label %bb2

cleanup:                                          ; preds = %bb1, %start
  %3 = landingpad { ptr, i32 }
          cleanup
  %4 = extractvalue { ptr, i32 } %3, 0
  %5 = extractvalue { ptr, i32 } %3, 1
  store ptr %4, ptr %0, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %5, ptr %6, align 8
  br label %bb5

bb1:                                              ; preds = %start
  store i8 0, ptr %_9, align 1
  store i8 0, ptr %_8, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %g, ptr align 8 %f, i64 24, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_10, ptr align 8 %self1, i64 40, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_11, ptr align 8 %g, i64 24, i1 false)
  invoke void @"_ZN105_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd236924ee2520cb0E"(ptr align 8 %_10, ptr align 8 %_11)
          to label %bb7 unwind label %cleanup

bb7:                                              ; preds = %bb1
  ret void

bb2:                                              ; preds = %bb4, %bb5
  %7 = load i8, ptr %_9, align 1
  %8 = trunc nuw i8 %7 to i1
  br i1 %8, label %bb6, label %bb3

bb4:                                              ; preds = %bb5
  invoke void @"_ZN4core3ptr399drop_in_place$LT$core..iter..traits..iterator..Iterator..for_each..call$LT$library..Complex$C$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..cloned..Cloned$LT$core..iter..adapters..step_by..StepBy$LT$core..iter..adapters..skip..Skip$LT$core..slice..iter..Iter$LT$library..Complex$GT$$GT$$GT$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h62b79fcef8981b33E"(ptr align 8 %f) #13
          to label %bb2 unwind label %terminate

terminate:                                        ; preds = %bb4
  %9 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #14
  unreachable

bb3:                                              ; preds = %bb6, %bb2
  %10 = load ptr, ptr %0, align 8
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load i32, ptr %11, align 8
  %13 = insertvalue { ptr, i32 } poison, ptr %10, 0
  %14 = insertvalue { ptr, i32 } %13, i32 %12, 1
  resume { ptr, i32 } %14

bb6:                                              ; preds = %bb2
  br label %bb3
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h71dac1837fce7562E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #1 {
start:
  call void @"_ZN105_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h613e07d2dd5470f8E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) #12
  ret void
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h8bb71ace9eb7958fE"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #1 {
start:
  call void @"_ZN105_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hcf2fb80e5e86ab4fE"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) #12
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN104_$LT$core..iter..sources..from_fn..FromFn$LT$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hc8b985d3d1857b30E"(ptr align 8 %self) unnamed_addr #0 {
start:
  %_0 = call align 8 ptr @"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$9spec_fold3nth28_$u7b$$u7b$closure$u7d$$u7d$17h75d1718d98d6275dE"(ptr align 8 %self) #12
  ret ptr %_0
}

; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN104_$LT$core..iter..sources..from_fn..FromFn$LT$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17he3b19d17386ca8d9E"(ptr align 8 %self) unnamed_addr #0 {
start:
  %_0 = call align 8 ptr @"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$9spec_fold3nth28_$u7b$$u7b$closure$u7d$$u7d$17hfdad0527bd7d8facE"(ptr align 8 %self) #12
  ret ptr %_0
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN105_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h950e593f3a84ff36E"(ptr align 8 %self, ptr align 8 %f) unnamed_addr #0 {
start:
  call void @"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$9spec_fold17h86db1966d4e9ad6aE"(ptr align 8 %self, ptr align 8 %f)
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN105_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd236924ee2520cb0E"(ptr align 8 %self, ptr align 8 %f) unnamed_addr #0 {
start:
  call void @"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$9spec_fold17haa4572627bc09057E"(ptr align 8 %self, ptr align 8 %f)
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN105_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h613e07d2dd5470f8E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  call void @"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$14spec_size_hint17h4005bf41c68e426bE"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) #12
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN105_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hcf2fb80e5e86ab4fE"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  call void @"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$14spec_size_hint17h5b346506460135ceE"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) #12
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h751167ee2010bb21E"(ptr align 8 %self, double %init) unnamed_addr #0 {
start:
  %_4.0 = load ptr, ptr %self, align 8
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_4.1 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %count = load i64, ptr %1, align 8
  %_0 = call double @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7b54ec2cbc1c68eeE"(ptr %_4.0, ptr %_4.1, double %init, i64 %count) #12
  ret double %_0
}

; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h1ff763c3c77ab2faE"(ptr align 8 %_1, double %acc, ptr align 8 %item) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_6 = alloca [24 x i8], align 8
  %_5 = getelementptr inbounds i8, ptr %_1, i64 8
  %_8 = load i64, ptr %_1, align 8
  store double %acc, ptr %_6, align 8
  %1 = getelementptr inbounds i8, ptr %_6, i64 8
  store i64 %_8, ptr %1, align 8
  %2 = getelementptr inbounds i8, ptr %1, i64 8
  store ptr %item, ptr %2, align 8
  %3 = load double, ptr %_6, align 8
  %4 = getelementptr inbounds i8, ptr %_6, i64 8
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %4, i64 8
  %7 = load ptr, ptr %6, align 8
  %acc1 = call double @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hb0174dd92a5ec91aE"(ptr align 1 %_5, double %3, i64 %5, ptr align 8 %7) #12
  %8 = load i64, ptr %_1, align 8
  %_9.0 = add i64 %8, 1
  %_9.1 = icmp ult i64 %_9.0, %8
  br i1 %_9.1, label %panic, label %bb2

bb2:                                              ; preds = %start
  store i64 %_9.0, ptr %_1, align 8
  ret double %acc1

panic:                                            ; preds = %start
  invoke void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8 @alloc_0c0d1c4353f8e4000b606f1fa55ce6a8) #15
          to label %unreachable unwind label %cleanup

bb3:                                              ; preds = %cleanup
  %9 = load ptr, ptr %0, align 8
  %10 = getelementptr inbounds i8, ptr %0, i64 8
  %11 = load i32, ptr %10, align 8
  %12 = insertvalue { ptr, i32 } poison, ptr %9, 0
  %13 = insertvalue { ptr, i32 } %12, i32 %11, 1
  resume { ptr, i32 } %13

cleanup:                                          ; preds = %panic
  %14 = landingpad { ptr, i32 }
          cleanup
  %15 = extractvalue { ptr, i32 } %14, 0
  %16 = extractvalue { ptr, i32 } %14, 1
  store ptr %15, ptr %0, align 8
  %17 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %16, ptr %17, align 8
  br label %bb3

unreachable:                                      ; preds = %panic
  unreachable
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h1d19577be573c417E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %iterator) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_12 = alloca [1 x i8], align 1
  %_11 = alloca [32 x i8], align 8
  %_3 = alloca [24 x i8], align 8
  %vector = alloca [24 x i8], align 8
  store i8 1, ptr %_12, align 1
  invoke void @"_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h71dac1837fce7562E"(ptr sret([24 x i8]) align 8 %_3, ptr align 8 %iterator)
          to label %bb1 unwind label %cleanup

bb8:                                              ; preds = %bb5, %cleanup
  %1 = load i8, ptr %_12, align 1
  %2 = trunc nuw i8 %1 to i1
  br i1 %2, label %bb7, label %bb6

cleanup:                                          ; preds = %bb2, %bb3, %start
  %3 = landingpad { ptr, i32 }
          cleanup
  %4 = extractvalue { ptr, i32 } %3, 0
  %5 = extractvalue { ptr, i32 } %3, 1
  store ptr %4, ptr %0, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %5, ptr %6, align 8
  br label %bb8

bb1:                                              ; preds = %start
  %7 = getelementptr inbounds i8, ptr %_3, i64 8
  %_5 = load i64, ptr %7, align 8
  %8 = getelementptr inbounds i8, ptr %7, i64 8
  %9 = load i64, ptr %8, align 8
  %10 = trunc nuw i64 %_5 to i1
  br i1 %10, label %bb3, label %bb2

bb3:                                              ; preds = %bb1
  %11 = getelementptr inbounds i8, ptr %_3, i64 8
  %12 = getelementptr inbounds i8, ptr %11, i64 8
  %upper = load i64, ptr %12, align 8
  %13 = invoke { i64, ptr } @"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h8803052ea19500d1E"(i64 %upper, i64 8, i64 16)
          to label %bb9 unwind label %cleanup

bb2:                                              ; preds = %bb1
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr @alloc_31365cfefba383c4d2bf6b6a04cc10aa, ptr inttoptr (i64 35 to ptr), ptr align 8 @alloc_c915f046f49c324d04a55a6418724f57) #15
          to label %unreachable unwind label %cleanup

bb9:                                              ; preds = %bb3
  %_23.0 = extractvalue { i64, ptr } %13, 0
  %_23.1 = extractvalue { i64, ptr } %13, 1
  store i64 %_23.0, ptr %vector, align 8
  %14 = getelementptr inbounds i8, ptr %vector, i64 8
  store ptr %_23.1, ptr %14, align 8
  %15 = getelementptr inbounds i8, ptr %vector, i64 16
  store i64 0, ptr %15, align 8
  store i8 0, ptr %_12, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_11, ptr align 8 %iterator, i64 32, i1 false)
  invoke void @"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h129c87cff9af3c04E"(ptr align 8 %vector, ptr align 8 %_11)
          to label %bb4 unwind label %cleanup1

bb5:                                              ; preds = %cleanup1
  invoke void @"_ZN4core3ptr60drop_in_place$LT$alloc..vec..Vec$LT$library..Complex$GT$$GT$17h359557bc53c3f82dE"(ptr align 8 %vector) #13
          to label %bb8 unwind label %terminate

cleanup1:                                         ; preds = %bb9
  %16 = landingpad { ptr, i32 }
          cleanup
  %17 = extractvalue { ptr, i32 } %16, 0
  %18 = extractvalue { ptr, i32 } %16, 1
  store ptr %17, ptr %0, align 8
  %19 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %18, ptr %19, align 8
  br label %bb5

bb4:                                              ; preds = %bb9
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %vector, i64 24, i1 false)
  ret void

terminate:                                        ; preds = %bb5
  %20 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #14
  unreachable

unreachable:                                      ; preds = %bb2
  unreachable

bb10:                                             ; No predecessors!
  unreachable

bb6:                                              ; preds = %bb7, %bb8
  %21 = load ptr, ptr %0, align 8
  %22 = getelementptr inbounds i8, ptr %0, i64 8
  %23 = load i32, ptr %22, align 8
  %24 = insertvalue { ptr, i32 } poison, ptr %21, 0
  %25 = insertvalue { ptr, i32 } %24, i32 %23, 1
  resume { ptr, i32 } %25

bb7:                                              ; preds = %bb8
  br label %bb6
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc0a24fa0f209fa99E"(ptr sret([24 x i8]) align 8 %_0, ptr %0, ptr %1) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %2 = alloca [16 x i8], align 8
  %_12 = alloca [1 x i8], align 1
  %_3 = alloca [24 x i8], align 8
  %vector = alloca [24 x i8], align 8
  %iterator = alloca [16 x i8], align 8
  store ptr %0, ptr %iterator, align 8
  %3 = getelementptr inbounds i8, ptr %iterator, i64 8
  store ptr %1, ptr %3, align 8
  store i8 1, ptr %_12, align 1
  invoke void @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h0b5df1aab7520f1dE"(ptr sret([24 x i8]) align 8 %_3, ptr align 8 %iterator)
          to label %bb1 unwind label %cleanup

bb8:                                              ; preds = %bb5, %cleanup
  %4 = load i8, ptr %_12, align 1
  %5 = trunc nuw i8 %4 to i1
  br i1 %5, label %bb7, label %bb6

cleanup:                                          ; preds = %bb2, %bb3, %start
  %6 = landingpad { ptr, i32 }
          cleanup
  %7 = extractvalue { ptr, i32 } %6, 0
  %8 = extractvalue { ptr, i32 } %6, 1
  store ptr %7, ptr %2, align 8
  %9 = getelementptr inbounds i8, ptr %2, i64 8
  store i32 %8, ptr %9, align 8
  br label %bb8

bb1:                                              ; preds = %start
  %10 = getelementptr inbounds i8, ptr %_3, i64 8
  %_5 = load i64, ptr %10, align 8
  %11 = getelementptr inbounds i8, ptr %10, i64 8
  %12 = load i64, ptr %11, align 8
  %13 = trunc nuw i64 %_5 to i1
  br i1 %13, label %bb3, label %bb2

bb3:                                              ; preds = %bb1
  %14 = getelementptr inbounds i8, ptr %_3, i64 8
  %15 = getelementptr inbounds i8, ptr %14, i64 8
  %upper = load i64, ptr %15, align 8
  %16 = invoke { i64, ptr } @"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h8803052ea19500d1E"(i64 %upper, i64 8, i64 16)
          to label %bb9 unwind label %cleanup

bb2:                                              ; preds = %bb1
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr @alloc_31365cfefba383c4d2bf6b6a04cc10aa, ptr inttoptr (i64 35 to ptr), ptr align 8 @alloc_c915f046f49c324d04a55a6418724f57) #15
          to label %unreachable unwind label %cleanup

bb9:                                              ; preds = %bb3
  %_23.0 = extractvalue { i64, ptr } %16, 0
  %_23.1 = extractvalue { i64, ptr } %16, 1
  store i64 %_23.0, ptr %vector, align 8
  %17 = getelementptr inbounds i8, ptr %vector, i64 8
  store ptr %_23.1, ptr %17, align 8
  %18 = getelementptr inbounds i8, ptr %vector, i64 16
  store i64 0, ptr %18, align 8
  store i8 0, ptr %_12, align 1
  %_11.0 = load ptr, ptr %iterator, align 8
  %19 = getelementptr inbounds i8, ptr %iterator, i64 8
  %_11.1 = load ptr, ptr %19, align 8
  invoke void @"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h52089ed5bd239784E"(ptr align 8 %vector, ptr %_11.0, ptr %_11.1)
          to label %bb4 unwind label %cleanup1

bb5:                                              ; preds = %cleanup1
  invoke void @"_ZN4core3ptr60drop_in_place$LT$alloc..vec..Vec$LT$library..Complex$GT$$GT$17h359557bc53c3f82dE"(ptr align 8 %vector) #13
          to label %bb8 unwind label %terminate

cleanup1:                                         ; preds = %bb9
  %20 = landingpad { ptr, i32 }
          cleanup
  %21 = extractvalue { ptr, i32 } %20, 0
  %22 = extractvalue { ptr, i32 } %20, 1
  store ptr %21, ptr %2, align 8
  %23 = getelementptr inbounds i8, ptr %2, i64 8
  store i32 %22, ptr %23, align 8
  br label %bb5

bb4:                                              ; preds = %bb9
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %vector, i64 24, i1 false)
  ret void

terminate:                                        ; preds = %bb5
  %24 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #14
  unreachable

unreachable:                                      ; preds = %bb2
  unreachable

bb10:                                             ; No predecessors!
  unreachable

bb6:                                              ; preds = %bb7, %bb8
  %25 = load ptr, ptr %2, align 8
  %26 = getelementptr inbounds i8, ptr %2, i64 8
  %27 = load i32, ptr %26, align 8
  %28 = insertvalue { ptr, i32 } poison, ptr %25, 0
  %29 = insertvalue { ptr, i32 } %28, i32 %27, 1
  resume { ptr, i32 } %29

bb7:                                              ; preds = %bb8
  br label %bb6
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17he0f3bcb4d07575abE"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %iterator) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_12 = alloca [1 x i8], align 1
  %_11 = alloca [40 x i8], align 8
  %_3 = alloca [24 x i8], align 8
  %vector = alloca [24 x i8], align 8
  store i8 1, ptr %_12, align 1
  invoke void @"_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h8bb71ace9eb7958fE"(ptr sret([24 x i8]) align 8 %_3, ptr align 8 %iterator)
          to label %bb1 unwind label %cleanup

bb8:                                              ; preds = %bb5, %cleanup
  %1 = load i8, ptr %_12, align 1
  %2 = trunc nuw i8 %1 to i1
  br i1 %2, label %bb7, label %bb6

cleanup:                                          ; preds = %bb2, %bb3, %start
  %3 = landingpad { ptr, i32 }
          cleanup
  %4 = extractvalue { ptr, i32 } %3, 0
  %5 = extractvalue { ptr, i32 } %3, 1
  store ptr %4, ptr %0, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %5, ptr %6, align 8
  br label %bb8

bb1:                                              ; preds = %start
  %7 = getelementptr inbounds i8, ptr %_3, i64 8
  %_5 = load i64, ptr %7, align 8
  %8 = getelementptr inbounds i8, ptr %7, i64 8
  %9 = load i64, ptr %8, align 8
  %10 = trunc nuw i64 %_5 to i1
  br i1 %10, label %bb3, label %bb2

bb3:                                              ; preds = %bb1
  %11 = getelementptr inbounds i8, ptr %_3, i64 8
  %12 = getelementptr inbounds i8, ptr %11, i64 8
  %upper = load i64, ptr %12, align 8
  %13 = invoke { i64, ptr } @"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h8803052ea19500d1E"(i64 %upper, i64 8, i64 16)
          to label %bb9 unwind label %cleanup

bb2:                                              ; preds = %bb1
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr @alloc_31365cfefba383c4d2bf6b6a04cc10aa, ptr inttoptr (i64 35 to ptr), ptr align 8 @alloc_c915f046f49c324d04a55a6418724f57) #15
          to label %unreachable unwind label %cleanup

bb9:                                              ; preds = %bb3
  %_23.0 = extractvalue { i64, ptr } %13, 0
  %_23.1 = extractvalue { i64, ptr } %13, 1
  store i64 %_23.0, ptr %vector, align 8
  %14 = getelementptr inbounds i8, ptr %vector, i64 8
  store ptr %_23.1, ptr %14, align 8
  %15 = getelementptr inbounds i8, ptr %vector, i64 16
  store i64 0, ptr %15, align 8
  store i8 0, ptr %_12, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_11, ptr align 8 %iterator, i64 40, i1 false)
  invoke void @"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h3bd36ca0a8ed8769E"(ptr align 8 %vector, ptr align 8 %_11)
          to label %bb4 unwind label %cleanup1

bb5:                                              ; preds = %cleanup1
  invoke void @"_ZN4core3ptr60drop_in_place$LT$alloc..vec..Vec$LT$library..Complex$GT$$GT$17h359557bc53c3f82dE"(ptr align 8 %vector) #13
          to label %bb8 unwind label %terminate

cleanup1:                                         ; preds = %bb9
  %16 = landingpad { ptr, i32 }
          cleanup
  %17 = extractvalue { ptr, i32 } %16, 0
  %18 = extractvalue { ptr, i32 } %16, 1
  store ptr %17, ptr %0, align 8
  %19 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %18, ptr %19, align 8
  br label %bb5

bb4:                                              ; preds = %bb9
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %vector, i64 24, i1 false)
  ret void

terminate:                                        ; preds = %bb5
  %20 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #14
  unreachable

unreachable:                                      ; preds = %bb2
  unreachable

bb10:                                             ; No predecessors!
  unreachable

bb6:                                              ; preds = %bb7, %bb8
  %21 = load ptr, ptr %0, align 8
  %22 = getelementptr inbounds i8, ptr %0, i64 8
  %23 = load i32, ptr %22, align 8
  %24 = insertvalue { ptr, i32 } poison, ptr %21, 0
  %25 = insertvalue { ptr, i32 } %24, i32 %23, 1
  resume { ptr, i32 } %25

bb7:                                              ; preds = %bb8
  br label %bb6
}

; Function Attrs: inlinehint nonlazybind uwtable
define i64 @"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$14spec_size_hint10first_size28_$u7b$$u7b$closure$u7d$$u7d$17hf0e36e01c584bf9fE"(ptr align 8 %_1, i64 %n) unnamed_addr #0 {
start:
  %_0 = alloca [8 x i8], align 8
  %0 = icmp eq i64 %n, 0
  br i1 %0, label %bb1, label %bb2

bb1:                                              ; preds = %start
  store i64 0, ptr %_0, align 8
  br label %bb3

bb2:                                              ; preds = %start
  %self = sub i64 %n, 1
  %other = load i64, ptr %_1, align 8
  %_3 = udiv i64 %self, %other
  %1 = add i64 1, %_3
  store i64 %1, ptr %_0, align 8
  br label %bb3

bb3:                                              ; preds = %bb2, %bb1
  %2 = load i64, ptr %_0, align 8
  ret i64 %2
}

; Function Attrs: inlinehint nonlazybind uwtable
define i64 @"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$14spec_size_hint10other_size28_$u7b$$u7b$closure$u7d$$u7d$17h32fc6daa5f79ddc1E"(ptr align 8 %_1, i64 %n) unnamed_addr #0 {
start:
  %_3 = load i64, ptr %_1, align 8
  %_0 = udiv i64 %n, %_3
  ret i64 %_0
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$14spec_size_hint17h4005bf41c68e426bE"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  %_29 = alloca [8 x i8], align 8
  %_17 = alloca [8 x i8], align 8
  %_14 = alloca [16 x i8], align 8
  %_10 = alloca [16 x i8], align 8
  %_9 = alloca [8 x i8], align 8
  %_4 = alloca [24 x i8], align 8
  %high = alloca [16 x i8], align 8
  call void @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h599b575d462a7c5eE"(ptr sret([24 x i8]) align 8 %_4, ptr align 8 %self) #12
  %low = load i64, ptr %_4, align 8
  %0 = getelementptr inbounds i8, ptr %_4, i64 8
  %1 = load i64, ptr %0, align 8
  %2 = getelementptr inbounds i8, ptr %0, i64 8
  %3 = load i64, ptr %2, align 8
  store i64 %1, ptr %high, align 8
  %4 = getelementptr inbounds i8, ptr %high, i64 8
  store i64 %3, ptr %4, align 8
  %5 = getelementptr inbounds i8, ptr %self, i64 24
  %6 = load i8, ptr %5, align 8
  %_6 = trunc nuw i8 %6 to i1
  br i1 %_6, label %bb2, label %bb3

bb3:                                              ; preds = %start
  %7 = getelementptr inbounds i8, ptr %self, i64 16
  %_28 = load i64, ptr %7, align 8
  %n = add nuw i64 %_28, 1
  store i64 %n, ptr %_29, align 8
  %8 = load i64, ptr %_29, align 8
  %9 = icmp eq i64 %8, 0
  %_30 = select i1 %9, i64 0, i64 1
  %10 = trunc nuw i64 %_30 to i1
  br i1 %10, label %bb16, label %bb15

bb2:                                              ; preds = %start
  %11 = getelementptr inbounds i8, ptr %self, i64 16
  %_16 = load i64, ptr %11, align 8
  %n2 = add nuw i64 %_16, 1
  store i64 %n2, ptr %_17, align 8
  %12 = load i64, ptr %_17, align 8
  %13 = icmp eq i64 %12, 0
  %_18 = select i1 %13, i64 0, i64 1
  %14 = trunc nuw i64 %_18 to i1
  br i1 %14, label %bb7, label %bb6

bb16:                                             ; preds = %bb3
  %n1 = load i64, ptr %_29, align 8
  %_13 = udiv i64 %low, %n1
  %_33 = load i64, ptr %high, align 8
  %15 = getelementptr inbounds i8, ptr %high, i64 8
  %16 = load i64, ptr %15, align 8
  %17 = trunc nuw i64 %_33 to i1
  br i1 %17, label %bb19, label %bb18

bb15:                                             ; preds = %bb3
  call void @"_ZN4core3num7nonzero16NonZero$LT$T$GT$13new_unchecked18precondition_check17h2e6ed58b00adff66E"(ptr align 8 @alloc_a23eeb0b721a5051bb896dd9e4b69ed6) #16
  br label %bb5

bb5:                                              ; preds = %bb6, %bb15
  unreachable

bb19:                                             ; preds = %bb16
  %18 = getelementptr inbounds i8, ptr %high, i64 8
  %x = load i64, ptr %18, align 8
  %_35 = call i64 @_ZN4core3ops8function6FnOnce9call_once17h985f80fd3003e3b7E(i64 %n1, i64 %x) #12
  %19 = getelementptr inbounds i8, ptr %_14, i64 8
  store i64 %_35, ptr %19, align 8
  store i64 1, ptr %_14, align 8
  br label %bb17

bb18:                                             ; preds = %bb16
  %20 = load i64, ptr @anon.5a9d64382a49910b96c801cde10a6d26.0, align 8
  %21 = load i64, ptr getelementptr inbounds (i8, ptr @anon.5a9d64382a49910b96c801cde10a6d26.0, i64 8), align 8
  store i64 %20, ptr %_14, align 8
  %22 = getelementptr inbounds i8, ptr %_14, i64 8
  store i64 %21, ptr %22, align 8
  br label %bb17

bb17:                                             ; preds = %bb18, %bb19
  store i64 %_13, ptr %_0, align 8
  %23 = load i64, ptr %_14, align 8
  %24 = getelementptr inbounds i8, ptr %_14, i64 8
  %25 = load i64, ptr %24, align 8
  %26 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %23, ptr %26, align 8
  %27 = getelementptr inbounds i8, ptr %26, i64 8
  store i64 %25, ptr %27, align 8
  br label %bb4

bb4:                                              ; preds = %bb11, %bb17
  ret void

bb7:                                              ; preds = %bb2
  %n3 = load i64, ptr %_17, align 8
  %28 = icmp eq i64 %low, 0
  br i1 %28, label %bb9, label %bb10

bb6:                                              ; preds = %bb2
  call void @"_ZN4core3num7nonzero16NonZero$LT$T$GT$13new_unchecked18precondition_check17h2e6ed58b00adff66E"(ptr align 8 @alloc_a23eeb0b721a5051bb896dd9e4b69ed6) #16
  br label %bb5

bb9:                                              ; preds = %bb7
  store i64 0, ptr %_9, align 8
  br label %bb8

bb10:                                             ; preds = %bb7
  %self4 = sub i64 %low, 1
  %_20 = udiv i64 %self4, %n3
  %29 = add i64 1, %_20
  store i64 %29, ptr %_9, align 8
  br label %bb8

bb8:                                              ; preds = %bb10, %bb9
  %_23 = load i64, ptr %high, align 8
  %30 = getelementptr inbounds i8, ptr %high, i64 8
  %31 = load i64, ptr %30, align 8
  %32 = trunc nuw i64 %_23 to i1
  br i1 %32, label %bb13, label %bb12

bb13:                                             ; preds = %bb8
  %33 = getelementptr inbounds i8, ptr %high, i64 8
  %x5 = load i64, ptr %33, align 8
  %_25 = call i64 @_ZN4core3ops8function6FnOnce9call_once17hd63082ccbc295fd3E(i64 %n3, i64 %x5) #12
  %34 = getelementptr inbounds i8, ptr %_10, i64 8
  store i64 %_25, ptr %34, align 8
  store i64 1, ptr %_10, align 8
  br label %bb11

bb12:                                             ; preds = %bb8
  %35 = load i64, ptr @anon.5a9d64382a49910b96c801cde10a6d26.0, align 8
  %36 = load i64, ptr getelementptr inbounds (i8, ptr @anon.5a9d64382a49910b96c801cde10a6d26.0, i64 8), align 8
  store i64 %35, ptr %_10, align 8
  %37 = getelementptr inbounds i8, ptr %_10, i64 8
  store i64 %36, ptr %37, align 8
  br label %bb11

bb11:                                             ; preds = %bb12, %bb13
  %38 = load i64, ptr %_9, align 8
  store i64 %38, ptr %_0, align 8
  %39 = load i64, ptr %_10, align 8
  %40 = getelementptr inbounds i8, ptr %_10, i64 8
  %41 = load i64, ptr %40, align 8
  %42 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %39, ptr %42, align 8
  %43 = getelementptr inbounds i8, ptr %42, i64 8
  store i64 %41, ptr %43, align 8
  br label %bb4
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$14spec_size_hint17h5b346506460135ceE"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  %_29 = alloca [8 x i8], align 8
  %_17 = alloca [8 x i8], align 8
  %_14 = alloca [16 x i8], align 8
  %_10 = alloca [16 x i8], align 8
  %_9 = alloca [8 x i8], align 8
  %_4 = alloca [24 x i8], align 8
  %high = alloca [16 x i8], align 8
  call void @"_ZN100_$LT$core..iter..adapters..skip..Skip$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17ha2ef7c083e730be5E"(ptr sret([24 x i8]) align 8 %_4, ptr align 8 %self) #12
  %low = load i64, ptr %_4, align 8
  %0 = getelementptr inbounds i8, ptr %_4, i64 8
  %1 = load i64, ptr %0, align 8
  %2 = getelementptr inbounds i8, ptr %0, i64 8
  %3 = load i64, ptr %2, align 8
  store i64 %1, ptr %high, align 8
  %4 = getelementptr inbounds i8, ptr %high, i64 8
  store i64 %3, ptr %4, align 8
  %5 = getelementptr inbounds i8, ptr %self, i64 32
  %6 = load i8, ptr %5, align 8
  %_6 = trunc nuw i8 %6 to i1
  br i1 %_6, label %bb2, label %bb3

bb3:                                              ; preds = %start
  %7 = getelementptr inbounds i8, ptr %self, i64 24
  %_28 = load i64, ptr %7, align 8
  %n = add nuw i64 %_28, 1
  store i64 %n, ptr %_29, align 8
  %8 = load i64, ptr %_29, align 8
  %9 = icmp eq i64 %8, 0
  %_30 = select i1 %9, i64 0, i64 1
  %10 = trunc nuw i64 %_30 to i1
  br i1 %10, label %bb16, label %bb15

bb2:                                              ; preds = %start
  %11 = getelementptr inbounds i8, ptr %self, i64 24
  %_16 = load i64, ptr %11, align 8
  %n2 = add nuw i64 %_16, 1
  store i64 %n2, ptr %_17, align 8
  %12 = load i64, ptr %_17, align 8
  %13 = icmp eq i64 %12, 0
  %_18 = select i1 %13, i64 0, i64 1
  %14 = trunc nuw i64 %_18 to i1
  br i1 %14, label %bb7, label %bb6

bb16:                                             ; preds = %bb3
  %n1 = load i64, ptr %_29, align 8
  %_13 = udiv i64 %low, %n1
  %_33 = load i64, ptr %high, align 8
  %15 = getelementptr inbounds i8, ptr %high, i64 8
  %16 = load i64, ptr %15, align 8
  %17 = trunc nuw i64 %_33 to i1
  br i1 %17, label %bb19, label %bb18

bb15:                                             ; preds = %bb3
  call void @"_ZN4core3num7nonzero16NonZero$LT$T$GT$13new_unchecked18precondition_check17h2e6ed58b00adff66E"(ptr align 8 @alloc_a23eeb0b721a5051bb896dd9e4b69ed6) #16
  br label %bb5

bb5:                                              ; preds = %bb6, %bb15
  unreachable

bb19:                                             ; preds = %bb16
  %18 = getelementptr inbounds i8, ptr %high, i64 8
  %x = load i64, ptr %18, align 8
  %_35 = call i64 @_ZN4core3ops8function6FnOnce9call_once17h985f80fd3003e3b7E(i64 %n1, i64 %x) #12
  %19 = getelementptr inbounds i8, ptr %_14, i64 8
  store i64 %_35, ptr %19, align 8
  store i64 1, ptr %_14, align 8
  br label %bb17

bb18:                                             ; preds = %bb16
  %20 = load i64, ptr @anon.5a9d64382a49910b96c801cde10a6d26.0, align 8
  %21 = load i64, ptr getelementptr inbounds (i8, ptr @anon.5a9d64382a49910b96c801cde10a6d26.0, i64 8), align 8
  store i64 %20, ptr %_14, align 8
  %22 = getelementptr inbounds i8, ptr %_14, i64 8
  store i64 %21, ptr %22, align 8
  br label %bb17

bb17:                                             ; preds = %bb18, %bb19
  store i64 %_13, ptr %_0, align 8
  %23 = load i64, ptr %_14, align 8
  %24 = getelementptr inbounds i8, ptr %_14, i64 8
  %25 = load i64, ptr %24, align 8
  %26 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %23, ptr %26, align 8
  %27 = getelementptr inbounds i8, ptr %26, i64 8
  store i64 %25, ptr %27, align 8
  br label %bb4

bb4:                                              ; preds = %bb11, %bb17
  ret void

bb7:                                              ; preds = %bb2
  %n3 = load i64, ptr %_17, align 8
  %28 = icmp eq i64 %low, 0
  br i1 %28, label %bb9, label %bb10

bb6:                                              ; preds = %bb2
  call void @"_ZN4core3num7nonzero16NonZero$LT$T$GT$13new_unchecked18precondition_check17h2e6ed58b00adff66E"(ptr align 8 @alloc_a23eeb0b721a5051bb896dd9e4b69ed6) #16
  br label %bb5

bb9:                                              ; preds = %bb7
  store i64 0, ptr %_9, align 8
  br label %bb8

bb10:                                             ; preds = %bb7
  %self4 = sub i64 %low, 1
  %_20 = udiv i64 %self4, %n3
  %29 = add i64 1, %_20
  store i64 %29, ptr %_9, align 8
  br label %bb8

bb8:                                              ; preds = %bb10, %bb9
  %_23 = load i64, ptr %high, align 8
  %30 = getelementptr inbounds i8, ptr %high, i64 8
  %31 = load i64, ptr %30, align 8
  %32 = trunc nuw i64 %_23 to i1
  br i1 %32, label %bb13, label %bb12

bb13:                                             ; preds = %bb8
  %33 = getelementptr inbounds i8, ptr %high, i64 8
  %x5 = load i64, ptr %33, align 8
  %_25 = call i64 @_ZN4core3ops8function6FnOnce9call_once17hd63082ccbc295fd3E(i64 %n3, i64 %x5) #12
  %34 = getelementptr inbounds i8, ptr %_10, i64 8
  store i64 %_25, ptr %34, align 8
  store i64 1, ptr %_10, align 8
  br label %bb11

bb12:                                             ; preds = %bb8
  %35 = load i64, ptr @anon.5a9d64382a49910b96c801cde10a6d26.0, align 8
  %36 = load i64, ptr getelementptr inbounds (i8, ptr @anon.5a9d64382a49910b96c801cde10a6d26.0, i64 8), align 8
  store i64 %35, ptr %_10, align 8
  %37 = getelementptr inbounds i8, ptr %_10, i64 8
  store i64 %36, ptr %37, align 8
  br label %bb11

bb11:                                             ; preds = %bb12, %bb13
  %38 = load i64, ptr %_9, align 8
  store i64 %38, ptr %_0, align 8
  %39 = load i64, ptr %_10, align 8
  %40 = getelementptr inbounds i8, ptr %_10, i64 8
  %41 = load i64, ptr %40, align 8
  %42 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %39, ptr %42, align 8
  %43 = getelementptr inbounds i8, ptr %42, i64 8
  store i64 %41, ptr %43, align 8
  br label %bb4
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$9spec_fold17h86db1966d4e9ad6aE"(ptr align 8 %self, ptr align 8 %f) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_20 = alloca [1 x i8], align 1
  %_19 = alloca [1 x i8], align 1
  %_18 = alloca [24 x i8], align 8
  %_5 = alloca [8 x i8], align 8
  store i8 1, ptr %_20, align 1
  store i8 1, ptr %_19, align 1
  %1 = getelementptr inbounds i8, ptr %self, i64 24
  %2 = load i8, ptr %1, align 8
  %_4 = trunc nuw i8 %2 to i1
  br i1 %_4, label %bb1, label %bb7

bb7:                                              ; preds = %bb6, %start
  %3 = getelementptr inbounds i8, ptr %self, i64 16
  %step_minus_one = load i64, ptr %3, align 8
  store i8 0, ptr %_20, align 1
  store i8 0, ptr %_19, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_18, ptr align 8 %f, i64 24, i1 false)
  invoke void @_ZN4core4iter6traits8iterator8Iterator4fold17hfef78563c06e8ca4E(ptr align 8 %self, i64 %step_minus_one, ptr align 8 %_18)
          to label %bb8 unwind label %cleanup

bb1:                                              ; preds = %start
  %4 = getelementptr inbounds i8, ptr %self, i64 24
  store i8 0, ptr %4, align 8
  %5 = invoke align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hde2adc47547f0ad4E"(ptr align 8 %self)
          to label %bb2 unwind label %cleanup

bb14:                                             ; preds = %cleanup
  %6 = load i8, ptr %_19, align 1
  %7 = trunc nuw i8 %6 to i1
  br i1 %7, label %bb13, label %bb16

cleanup:                                          ; preds = %bb4, %bb1, %bb7
  %8 = landingpad { ptr, i32 }
          cleanup
  %9 = extractvalue { ptr, i32 } %8, 0
  %10 = extractvalue { ptr, i32 } %8, 1
  store ptr %9, ptr %0, align 8
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %10, ptr %11, align 8
  br label %bb14

bb2:                                              ; preds = %bb1
  store ptr %5, ptr %_5, align 8
  %12 = load ptr, ptr %_5, align 8
  %13 = ptrtoint ptr %12 to i64
  %14 = icmp eq i64 %13, 0
  %_7 = select i1 %14, i64 0, i64 1
  %15 = trunc nuw i64 %_7 to i1
  br i1 %15, label %bb4, label %bb5

bb4:                                              ; preds = %bb2
  %x = load ptr, ptr %_5, align 8
  store i8 0, ptr %_20, align 1
  invoke void @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hc3d6beb2178aff34E"(ptr align 8 %f, ptr align 8 %x)
          to label %bb6 unwind label %cleanup

bb5:                                              ; preds = %bb2
  store i8 0, ptr %_20, align 1
  invoke void @"_ZN4core3ptr548drop_in_place$LT$core..iter..adapters..map..map_fold$LT$$RF$library..Complex$C$library..Complex$C$$LP$$RP$$C$$LT$library..Complex$u20$as$u20$core..clone..Clone$GT$..clone$C$core..iter..traits..iterator..Iterator..for_each..call$LT$library..Complex$C$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..cloned..Cloned$LT$core..iter..adapters..step_by..StepBy$LT$core..slice..iter..Iter$LT$library..Complex$GT$$GT$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h4c31a0395dc8a082E"(ptr align 8 %f)
          to label %bb9 unwind label %cleanup1

bb16:                                             ; preds = %bb13, %cleanup1, %bb14
  %16 = load i8, ptr %_20, align 1
  %17 = trunc nuw i8 %16 to i1
  br i1 %17, label %bb15, label %bb11

cleanup1:                                         ; preds = %bb5
  %18 = landingpad { ptr, i32 }
          cleanup
  %19 = extractvalue { ptr, i32 } %18, 0
  %20 = extractvalue { ptr, i32 } %18, 1
  store ptr %19, ptr %0, align 8
  %21 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %20, ptr %21, align 8
  br label %bb16

bb9:                                              ; preds = %bb5
  br label %bb10

bb10:                                             ; preds = %bb8, %bb9
  ret void

bb6:                                              ; preds = %bb4
  br label %bb7

bb8:                                              ; preds = %bb7
  br label %bb10

bb3:                                              ; No predecessors!
  unreachable

bb13:                                             ; preds = %bb14
  invoke void @"_ZN4core3ptr548drop_in_place$LT$core..iter..adapters..map..map_fold$LT$$RF$library..Complex$C$library..Complex$C$$LP$$RP$$C$$LT$library..Complex$u20$as$u20$core..clone..Clone$GT$..clone$C$core..iter..traits..iterator..Iterator..for_each..call$LT$library..Complex$C$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..cloned..Cloned$LT$core..iter..adapters..step_by..StepBy$LT$core..slice..iter..Iter$LT$library..Complex$GT$$GT$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h4c31a0395dc8a082E"(ptr align 8 %f) #13
          to label %bb16 unwind label %terminate

terminate:                                        ; preds = %bb13
  %22 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #14
  unreachable

bb11:                                             ; preds = %bb15, %bb16
  %23 = load ptr, ptr %0, align 8
  %24 = getelementptr inbounds i8, ptr %0, i64 8
  %25 = load i32, ptr %24, align 8
  %26 = insertvalue { ptr, i32 } poison, ptr %23, 0
  %27 = insertvalue { ptr, i32 } %26, i32 %25, 1
  resume { ptr, i32 } %27

bb15:                                             ; preds = %bb16
  br label %bb11
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$9spec_fold17haa4572627bc09057E"(ptr align 8 %self, ptr align 8 %f) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_20 = alloca [1 x i8], align 1
  %_19 = alloca [1 x i8], align 1
  %_18 = alloca [24 x i8], align 8
  %_5 = alloca [8 x i8], align 8
  store i8 1, ptr %_20, align 1
  store i8 1, ptr %_19, align 1
  %1 = getelementptr inbounds i8, ptr %self, i64 32
  %2 = load i8, ptr %1, align 8
  %_4 = trunc nuw i8 %2 to i1
  br i1 %_4, label %bb1, label %bb7

bb7:                                              ; preds = %bb6, %start
  %3 = getelementptr inbounds i8, ptr %self, i64 24
  %step_minus_one = load i64, ptr %3, align 8
  store i8 0, ptr %_20, align 1
  store i8 0, ptr %_19, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_18, ptr align 8 %f, i64 24, i1 false)
  invoke void @_ZN4core4iter6traits8iterator8Iterator4fold17h02366a25ad95e7ebE(ptr align 8 %self, i64 %step_minus_one, ptr align 8 %_18)
          to label %bb8 unwind label %cleanup

bb1:                                              ; preds = %start
  %4 = getelementptr inbounds i8, ptr %self, i64 32
  store i8 0, ptr %4, align 8
  %5 = invoke align 8 ptr @"_ZN100_$LT$core..iter..adapters..skip..Skip$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17heb1da419eefc1054E"(ptr align 8 %self)
          to label %bb2 unwind label %cleanup

bb14:                                             ; preds = %cleanup
  %6 = load i8, ptr %_19, align 1
  %7 = trunc nuw i8 %6 to i1
  br i1 %7, label %bb13, label %bb16

cleanup:                                          ; preds = %bb4, %bb1, %bb7
  %8 = landingpad { ptr, i32 }
          cleanup
  %9 = extractvalue { ptr, i32 } %8, 0
  %10 = extractvalue { ptr, i32 } %8, 1
  store ptr %9, ptr %0, align 8
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %10, ptr %11, align 8
  br label %bb14

bb2:                                              ; preds = %bb1
  store ptr %5, ptr %_5, align 8
  %12 = load ptr, ptr %_5, align 8
  %13 = ptrtoint ptr %12 to i64
  %14 = icmp eq i64 %13, 0
  %_7 = select i1 %14, i64 0, i64 1
  %15 = trunc nuw i64 %_7 to i1
  br i1 %15, label %bb4, label %bb5

bb4:                                              ; preds = %bb2
  %x = load ptr, ptr %_5, align 8
  store i8 0, ptr %_20, align 1
  invoke void @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h239b403b1f3e01b4E"(ptr align 8 %f, ptr align 8 %x)
          to label %bb6 unwind label %cleanup

bb5:                                              ; preds = %bb2
  store i8 0, ptr %_20, align 1
  invoke void @"_ZN4core3ptr588drop_in_place$LT$core..iter..adapters..map..map_fold$LT$$RF$library..Complex$C$library..Complex$C$$LP$$RP$$C$$LT$library..Complex$u20$as$u20$core..clone..Clone$GT$..clone$C$core..iter..traits..iterator..Iterator..for_each..call$LT$library..Complex$C$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..cloned..Cloned$LT$core..iter..adapters..step_by..StepBy$LT$core..iter..adapters..skip..Skip$LT$core..slice..iter..Iter$LT$library..Complex$GT$$GT$$GT$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17ha32b7406e2046499E"(ptr align 8 %f)
          to label %bb9 unwind label %cleanup1

bb16:                                             ; preds = %bb13, %cleanup1, %bb14
  %16 = load i8, ptr %_20, align 1
  %17 = trunc nuw i8 %16 to i1
  br i1 %17, label %bb15, label %bb11

cleanup1:                                         ; preds = %bb5
  %18 = landingpad { ptr, i32 }
          cleanup
  %19 = extractvalue { ptr, i32 } %18, 0
  %20 = extractvalue { ptr, i32 } %18, 1
  store ptr %19, ptr %0, align 8
  %21 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %20, ptr %21, align 8
  br label %bb16

bb9:                                              ; preds = %bb5
  br label %bb10

bb10:                                             ; preds = %bb8, %bb9
  ret void

bb6:                                              ; preds = %bb4
  br label %bb7

bb8:                                              ; preds = %bb7
  br label %bb10

bb3:                                              ; No predecessors!
  unreachable

bb13:                                             ; preds = %bb14
  invoke void @"_ZN4core3ptr588drop_in_place$LT$core..iter..adapters..map..map_fold$LT$$RF$library..Complex$C$library..Complex$C$$LP$$RP$$C$$LT$library..Complex$u20$as$u20$core..clone..Clone$GT$..clone$C$core..iter..traits..iterator..Iterator..for_each..call$LT$library..Complex$C$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..cloned..Cloned$LT$core..iter..adapters..step_by..StepBy$LT$core..iter..adapters..skip..Skip$LT$core..slice..iter..Iter$LT$library..Complex$GT$$GT$$GT$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17ha32b7406e2046499E"(ptr align 8 %f) #13
          to label %bb16 unwind label %terminate

terminate:                                        ; preds = %bb13
  %22 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #14
  unreachable

bb11:                                             ; preds = %bb15, %bb16
  %23 = load ptr, ptr %0, align 8
  %24 = getelementptr inbounds i8, ptr %0, i64 8
  %25 = load i32, ptr %24, align 8
  %26 = insertvalue { ptr, i32 } poison, ptr %23, 0
  %27 = insertvalue { ptr, i32 } %26, i32 %25, 1
  resume { ptr, i32 } %27

bb15:                                             ; preds = %bb16
  br label %bb11
}

; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$9spec_fold3nth28_$u7b$$u7b$closure$u7d$$u7d$17h75d1718d98d6275dE"(ptr align 8 %_1) unnamed_addr #0 {
start:
  %_3 = load ptr, ptr %_1, align 8
  %0 = getelementptr inbounds i8, ptr %_1, i64 8
  %_2 = load i64, ptr %0, align 8
  %_0 = call align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$3nth17ha9ce1a2ffa1f0294E"(ptr align 8 %_3, i64 %_2) #12
  ret ptr %_0
}

; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$9spec_fold3nth28_$u7b$$u7b$closure$u7d$$u7d$17hfdad0527bd7d8facE"(ptr align 8 %_1) unnamed_addr #0 {
start:
  %_3 = load ptr, ptr %_1, align 8
  %0 = getelementptr inbounds i8, ptr %_1, i64 8
  %_2 = load i64, ptr %0, align 8
  %_0 = call align 8 ptr @"_ZN100_$LT$core..iter..adapters..skip..Skip$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$3nth17h32af92286cbb1e8bE"(ptr align 8 %_3, i64 %_2) #12
  ret ptr %_0
}

; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$3cos17h3ada608790f1dd53E"(double %self) unnamed_addr #0 {
start:
  %0 = alloca [8 x i8], align 8
  %1 = call double @llvm.cos.f64(double %self)
  store double %1, ptr %0, align 8
  %_0 = load double, ptr %0, align 8
  ret double %_0
}

; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$3sin17hdd3463da52f43ac8E"(double %self) unnamed_addr #0 {
start:
  %0 = alloca [8 x i8], align 8
  %1 = call double @llvm.sin.f64(double %self)
  store double %1, ptr %0, align 8
  %_0 = load double, ptr %0, align 8
  ret double %_0
}

; Function Attrs: inlinehint nonlazybind uwtable
define internal i64 @"_ZN49_$LT$usize$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17he71527f3af34fe60E"(i64 %start1, i64 %n) unnamed_addr #0 {
start:
  br label %bb1

bb1:                                              ; preds = %start
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hb032951ee29fbf98E"(i64 %start1, i64 %n, ptr align 8 @alloc_8a7813f1a038cd71090e4a0dcbf8eae3) #16
  br label %bb2

bb2:                                              ; preds = %bb1
  %_0 = add nuw i64 %start1, %n
  ret i64 %_0
}

; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hb032951ee29fbf98E"(i64 %lhs, i64 %rhs, ptr align 8 %0) unnamed_addr #2 {
start:
  %_7.0 = add i64 %lhs, %rhs
  %_7.1 = icmp ult i64 %_7.0, %lhs
  br i1 %_7.1, label %bb1, label %bb2

bb2:                                              ; preds = %start
  ret void

bb1:                                              ; preds = %start
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_3e1ebac14318b612ab4efabc52799932, ptr inttoptr (i64 373 to ptr), i1 zeroext false, ptr align 8 %0) #17
  unreachable
}

; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core3num7nonzero16NonZero$LT$T$GT$13new_unchecked18precondition_check17h2e6ed58b00adff66E"(ptr align 8 %0) unnamed_addr #2 {
start:
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_d7e165a166a72c56d1d4a46283bb3267, ptr inttoptr (i64 419 to ptr), i1 zeroext false, ptr align 8 %0) #17
  unreachable
}

; Function Attrs: inlinehint nonlazybind uwtable
define internal { double, double } @_ZN4core3ops8function5FnMut8call_mut17hf8d4fc220da611cbE(ptr align 1 %_1, ptr align 8 %0) unnamed_addr #0 {
start:
  %_2 = alloca [8 x i8], align 8
  store ptr %0, ptr %_2, align 8
  %1 = load ptr, ptr %_2, align 8
  %2 = call { double, double } @"_ZN55_$LT$library..Complex$u20$as$u20$core..clone..Clone$GT$5clone17hc08ae09d616c082bE"(ptr align 8 %1) #12
  %_0.0 = extractvalue { double, double } %2, 0
  %_0.1 = extractvalue { double, double } %2, 1
  %3 = insertvalue { double, double } poison, double %_0.0, 0
  %4 = insertvalue { double, double } %3, double %_0.1, 1
  ret { double, double } %4
}

; Function Attrs: inlinehint nonlazybind uwtable
define internal i64 @_ZN4core3ops8function6FnOnce9call_once17h985f80fd3003e3b7E(i64 %0, i64 %1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %2 = alloca [16 x i8], align 8
  %_2 = alloca [8 x i8], align 8
  %_1 = alloca [8 x i8], align 8
  store i64 %0, ptr %_1, align 8
  store i64 %1, ptr %_2, align 8
  %3 = load i64, ptr %_2, align 8
  %_0 = invoke i64 @"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$14spec_size_hint10other_size28_$u7b$$u7b$closure$u7d$$u7d$17h32fc6daa5f79ddc1E"(ptr align 8 %_1, i64 %3)
          to label %bb1 unwind label %cleanup

bb3:                                              ; preds = %cleanup
  %4 = load ptr, ptr %2, align 8
  %5 = getelementptr inbounds i8, ptr %2, i64 8
  %6 = load i32, ptr %5, align 8
  %7 = insertvalue { ptr, i32 } poison, ptr %4, 0
  %8 = insertvalue { ptr, i32 } %7, i32 %6, 1
  resume { ptr, i32 } %8

cleanup:                                          ; preds = %start
  %9 = landingpad { ptr, i32 }
          cleanup
  %10 = extractvalue { ptr, i32 } %9, 0
  %11 = extractvalue { ptr, i32 } %9, 1
  store ptr %10, ptr %2, align 8
  %12 = getelementptr inbounds i8, ptr %2, i64 8
  store i32 %11, ptr %12, align 8
  br label %bb3

bb1:                                              ; preds = %start
  ret i64 %_0
}

; Function Attrs: inlinehint nonlazybind uwtable
define internal i64 @_ZN4core3ops8function6FnOnce9call_once17hd63082ccbc295fd3E(i64 %0, i64 %1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %2 = alloca [16 x i8], align 8
  %_2 = alloca [8 x i8], align 8
  %_1 = alloca [8 x i8], align 8
  store i64 %0, ptr %_1, align 8
  store i64 %1, ptr %_2, align 8
  %3 = load i64, ptr %_2, align 8
  %_0 = invoke i64 @"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$14spec_size_hint10first_size28_$u7b$$u7b$closure$u7d$$u7d$17hf0e36e01c584bf9fE"(ptr align 8 %_1, i64 %3)
          to label %bb1 unwind label %cleanup

bb3:                                              ; preds = %cleanup
  %4 = load ptr, ptr %2, align 8
  %5 = getelementptr inbounds i8, ptr %2, i64 8
  %6 = load i32, ptr %5, align 8
  %7 = insertvalue { ptr, i32 } poison, ptr %4, 0
  %8 = insertvalue { ptr, i32 } %7, i32 %6, 1
  resume { ptr, i32 } %8

cleanup:                                          ; preds = %start
  %9 = landingpad { ptr, i32 }
          cleanup
  %10 = extractvalue { ptr, i32 } %9, 0
  %11 = extractvalue { ptr, i32 } %9, 1
  store ptr %10, ptr %2, align 8
  %12 = getelementptr inbounds i8, ptr %2, i64 8
  store i32 %11, ptr %12, align 8
  br label %bb3

bb1:                                              ; preds = %start
  ret i64 %_0
}

; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_ZN4core3ptr19copy_nonoverlapping18precondition_check17h2c34dbd0e825ae67E(ptr %src, ptr %dst, i64 %size, i64 %align, i64 %count, ptr align 8 %0) unnamed_addr #2 personality ptr @rust_eh_personality {
start:
  %zero_size = alloca [1 x i8], align 1
  %1 = icmp eq i64 %count, 0
  br i1 %1, label %bb1, label %bb2

bb1:                                              ; preds = %start
  store i8 1, ptr %zero_size, align 1
  br label %bb3

bb2:                                              ; preds = %start
  %2 = icmp eq i64 %size, 0
  %3 = zext i1 %2 to i8
  store i8 %3, ptr %zero_size, align 1
  br label %bb3

bb3:                                              ; preds = %bb2, %bb1
  %4 = load i8, ptr %zero_size, align 1
  %is_zst = trunc nuw i8 %4 to i1
  %_15 = invoke zeroext i1 @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17heb715775b9b83fa2E"(ptr %src, i64 %align)
          to label %bb15 unwind label %terminate

terminate:                                        ; preds = %bb5, %bb4, %bb3
  %5 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #14
  unreachable

bb15:                                             ; preds = %bb3
  br i1 %_15, label %bb11, label %bb12

bb12:                                             ; preds = %bb15
  br label %bb7

bb11:                                             ; preds = %bb15
  br i1 %is_zst, label %bb13, label %bb14

bb7:                                              ; preds = %bb14, %bb12
  br label %bb8

bb14:                                             ; preds = %bb11
  %_17 = ptrtoint ptr %src to i64
  %_16 = icmp eq i64 %_17, 0
  %_8 = xor i1 %_16, true
  br i1 %_8, label %bb4, label %bb7

bb13:                                             ; preds = %bb11
  br label %bb4

bb4:                                              ; preds = %bb13, %bb14
  %_18 = invoke zeroext i1 @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17heb715775b9b83fa2E"(ptr %dst, i64 %align)
          to label %bb20 unwind label %terminate

bb8:                                              ; preds = %bb6, %bb7
  br label %bb9

bb20:                                             ; preds = %bb4
  br i1 %_18, label %bb16, label %bb17

bb17:                                             ; preds = %bb20
  br label %bb6

bb16:                                             ; preds = %bb20
  %6 = load i8, ptr %zero_size, align 1
  %7 = trunc nuw i8 %6 to i1
  br i1 %7, label %bb18, label %bb19

bb6:                                              ; preds = %bb19, %bb17
  br label %bb8

bb19:                                             ; preds = %bb16
  %_20 = ptrtoint ptr %dst to i64
  %_19 = icmp eq i64 %_20, 0
  %_10 = xor i1 %_19, true
  br i1 %_10, label %bb5, label %bb6

bb18:                                             ; preds = %bb16
  br label %bb5

bb5:                                              ; preds = %bb18, %bb19
  %_6 = invoke zeroext i1 @_ZN4core9ub_checks23maybe_is_nonoverlapping7runtime17hf761afc486236901E(ptr %src, ptr %dst, i64 %size, i64 %count)
          to label %bb21 unwind label %terminate

bb9:                                              ; preds = %bb21, %bb8
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_bd3468a7b96187f70c1ce98a3e7a63bf, ptr inttoptr (i64 567 to ptr), i1 zeroext false, ptr align 8 %0) #17
  unreachable

bb21:                                             ; preds = %bb5
  br i1 %_6, label %bb10, label %bb9

bb10:                                             ; preds = %bb21
  ret void
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN4core3ptr235drop_in_place$LT$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..map..Map$LT$core..slice..iter..Iter$LT$f64$GT$$C$library..fft_power..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17ha8e9e4070049e96aE"(ptr align 8 %_1) unnamed_addr #1 {
start:
  call void @"_ZN4core3ptr62drop_in_place$LT$alloc..vec..set_len_on_drop..SetLenOnDrop$GT$17hde0397d29869e43fE"(ptr align 8 %_1)
  ret void
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN4core3ptr249drop_in_place$LT$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..cloned..Cloned$LT$core..iter..adapters..step_by..StepBy$LT$core..slice..iter..Iter$LT$library..Complex$GT$$GT$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17he4c65dde47e30a39E"(ptr align 8 %_1) unnamed_addr #1 {
start:
  call void @"_ZN4core3ptr62drop_in_place$LT$alloc..vec..set_len_on_drop..SetLenOnDrop$GT$17hde0397d29869e43fE"(ptr align 8 %_1)
  ret void
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN4core3ptr289drop_in_place$LT$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..cloned..Cloned$LT$core..iter..adapters..step_by..StepBy$LT$core..iter..adapters..skip..Skip$LT$core..slice..iter..Iter$LT$library..Complex$GT$$GT$$GT$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h5c9efa6296af0e2eE"(ptr align 8 %_1) unnamed_addr #1 {
start:
  call void @"_ZN4core3ptr62drop_in_place$LT$alloc..vec..set_len_on_drop..SetLenOnDrop$GT$17hde0397d29869e43fE"(ptr align 8 %_1)
  ret void
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN4core3ptr345drop_in_place$LT$core..iter..traits..iterator..Iterator..for_each..call$LT$library..Complex$C$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..map..Map$LT$core..slice..iter..Iter$LT$f64$GT$$C$library..fft_power..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h43dd9aea07b21e31E"(ptr align 8 %_1) unnamed_addr #1 {
start:
  call void @"_ZN4core3ptr235drop_in_place$LT$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..map..Map$LT$core..slice..iter..Iter$LT$f64$GT$$C$library..fft_power..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17ha8e9e4070049e96aE"(ptr align 8 %_1)
  ret void
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN4core3ptr359drop_in_place$LT$core..iter..traits..iterator..Iterator..for_each..call$LT$library..Complex$C$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..cloned..Cloned$LT$core..iter..adapters..step_by..StepBy$LT$core..slice..iter..Iter$LT$library..Complex$GT$$GT$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h7558292d01204c37E"(ptr align 8 %_1) unnamed_addr #1 {
start:
  call void @"_ZN4core3ptr249drop_in_place$LT$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..cloned..Cloned$LT$core..iter..adapters..step_by..StepBy$LT$core..slice..iter..Iter$LT$library..Complex$GT$$GT$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17he4c65dde47e30a39E"(ptr align 8 %_1)
  ret void
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN4core3ptr399drop_in_place$LT$core..iter..traits..iterator..Iterator..for_each..call$LT$library..Complex$C$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..cloned..Cloned$LT$core..iter..adapters..step_by..StepBy$LT$core..iter..adapters..skip..Skip$LT$core..slice..iter..Iter$LT$library..Complex$GT$$GT$$GT$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h62b79fcef8981b33E"(ptr align 8 %_1) unnamed_addr #1 {
start:
  call void @"_ZN4core3ptr289drop_in_place$LT$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..cloned..Cloned$LT$core..iter..adapters..step_by..StepBy$LT$core..iter..adapters..skip..Skip$LT$core..slice..iter..Iter$LT$library..Complex$GT$$GT$$GT$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h5c9efa6296af0e2eE"(ptr align 8 %_1)
  ret void
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN4core3ptr507drop_in_place$LT$core..iter..adapters..map..map_fold$LT$$RF$f64$C$library..Complex$C$$LP$$RP$$C$library..fft_power..$u7b$$u7b$closure$u7d$$u7d$$C$core..iter..traits..iterator..Iterator..for_each..call$LT$library..Complex$C$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..map..Map$LT$core..slice..iter..Iter$LT$f64$GT$$C$library..fft_power..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17hf370d7784918920dE"(ptr align 8 %_1) unnamed_addr #1 {
start:
  call void @"_ZN4core3ptr345drop_in_place$LT$core..iter..traits..iterator..Iterator..for_each..call$LT$library..Complex$C$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..map..Map$LT$core..slice..iter..Iter$LT$f64$GT$$C$library..fft_power..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h43dd9aea07b21e31E"(ptr align 8 %_1)
  ret void
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN4core3ptr548drop_in_place$LT$core..iter..adapters..map..map_fold$LT$$RF$library..Complex$C$library..Complex$C$$LP$$RP$$C$$LT$library..Complex$u20$as$u20$core..clone..Clone$GT$..clone$C$core..iter..traits..iterator..Iterator..for_each..call$LT$library..Complex$C$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..cloned..Cloned$LT$core..iter..adapters..step_by..StepBy$LT$core..slice..iter..Iter$LT$library..Complex$GT$$GT$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h4c31a0395dc8a082E"(ptr align 8 %_1) unnamed_addr #1 {
start:
  call void @"_ZN4core3ptr359drop_in_place$LT$core..iter..traits..iterator..Iterator..for_each..call$LT$library..Complex$C$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..cloned..Cloned$LT$core..iter..adapters..step_by..StepBy$LT$core..slice..iter..Iter$LT$library..Complex$GT$$GT$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h7558292d01204c37E"(ptr align 8 %_1)
  ret void
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN4core3ptr588drop_in_place$LT$core..iter..adapters..map..map_fold$LT$$RF$library..Complex$C$library..Complex$C$$LP$$RP$$C$$LT$library..Complex$u20$as$u20$core..clone..Clone$GT$..clone$C$core..iter..traits..iterator..Iterator..for_each..call$LT$library..Complex$C$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..cloned..Cloned$LT$core..iter..adapters..step_by..StepBy$LT$core..iter..adapters..skip..Skip$LT$core..slice..iter..Iter$LT$library..Complex$GT$$GT$$GT$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17ha32b7406e2046499E"(ptr align 8 %_1) unnamed_addr #1 {
start:
  call void @"_ZN4core3ptr399drop_in_place$LT$core..iter..traits..iterator..Iterator..for_each..call$LT$library..Complex$C$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..cloned..Cloned$LT$core..iter..adapters..step_by..StepBy$LT$core..iter..adapters..skip..Skip$LT$core..slice..iter..Iter$LT$library..Complex$GT$$GT$$GT$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h62b79fcef8981b33E"(ptr align 8 %_1)
  ret void
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN4core3ptr60drop_in_place$LT$alloc..vec..Vec$LT$library..Complex$GT$$GT$17h359557bc53c3f82dE"(ptr align 8 %_1) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  invoke void @"_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he356f69e029f11deE"(ptr align 8 %_1)
          to label %bb4 unwind label %cleanup

bb3:                                              ; preds = %cleanup
  invoke void @"_ZN4core3ptr67drop_in_place$LT$alloc..raw_vec..RawVec$LT$library..Complex$GT$$GT$17h68402c664ab93bedE"(ptr align 8 %_1) #13
          to label %bb1 unwind label %terminate

cleanup:                                          ; preds = %start
  %1 = landingpad { ptr, i32 }
          cleanup
  %2 = extractvalue { ptr, i32 } %1, 0
  %3 = extractvalue { ptr, i32 } %1, 1
  store ptr %2, ptr %0, align 8
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %3, ptr %4, align 8
  br label %bb3

bb4:                                              ; preds = %start
  call void @"_ZN4core3ptr67drop_in_place$LT$alloc..raw_vec..RawVec$LT$library..Complex$GT$$GT$17h68402c664ab93bedE"(ptr align 8 %_1)
  ret void

terminate:                                        ; preds = %bb3
  %5 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #14
  unreachable

bb1:                                              ; preds = %bb3
  %6 = load ptr, ptr %0, align 8
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  %8 = load i32, ptr %7, align 8
  %9 = insertvalue { ptr, i32 } poison, ptr %6, 0
  %10 = insertvalue { ptr, i32 } %9, i32 %8, 1
  resume { ptr, i32 } %10
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN4core3ptr62drop_in_place$LT$alloc..vec..set_len_on_drop..SetLenOnDrop$GT$17hde0397d29869e43fE"(ptr align 8 %_1) unnamed_addr #1 {
start:
  call void @"_ZN83_$LT$alloc..vec..set_len_on_drop..SetLenOnDrop$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd440d73a61f16c2aE"(ptr align 8 %_1) #12
  ret void
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN4core3ptr67drop_in_place$LT$alloc..raw_vec..RawVec$LT$library..Complex$GT$$GT$17h68402c664ab93bedE"(ptr align 8 %_1) unnamed_addr #1 {
start:
  call void @"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h99d3ee1300ab15aaE"(ptr align 8 %_1)
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define zeroext i1 @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17heb715775b9b83fa2E"(ptr %self, i64 %align) unnamed_addr #0 {
start:
  %0 = alloca [4 x i8], align 4
  %1 = call i64 @llvm.ctpop.i64(i64 %align)
  %2 = trunc i64 %1 to i32
  store i32 %2, ptr %0, align 4
  %_8 = load i32, ptr %0, align 4
  %3 = icmp eq i32 %_8, 1
  br i1 %3, label %bb1, label %bb2

bb1:                                              ; preds = %start
  %_6 = ptrtoint ptr %self to i64
  %_7 = sub i64 %align, 1
  %_5 = and i64 %_6, %_7
  %_0 = icmp eq i64 %_5, 0
  ret i1 %_0

bb2:                                              ; preds = %start
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr @alloc_fad0cd83b7d1858a846a172eb260e593, ptr inttoptr (i64 85 to ptr), ptr align 8 @alloc_180ab55c3ad9891a0d81c48ca2ae33fa) #18
  unreachable
}

; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h8eedc255b7abe6efE"(ptr %this, ptr %origin, ptr align 8 %0) unnamed_addr #2 {
start:
  %_3 = icmp uge ptr %this, %origin
  br i1 %_3, label %bb1, label %bb2

bb2:                                              ; preds = %start
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_de4e626d456b04760e72bc785ed7e52a, ptr inttoptr (i64 403 to ptr), i1 zeroext false, ptr align 8 %0) #17
  unreachable

bb1:                                              ; preds = %start
  ret void
}

; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_ZN4core4hint16assert_unchecked18precondition_check17hae11203f52e35b75E(i1 zeroext %cond, ptr align 8 %0) unnamed_addr #2 {
start:
  br i1 %cond, label %bb2, label %bb1

bb1:                                              ; preds = %start
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_64e308ef4babfeb8b6220184de794a17, ptr inttoptr (i64 443 to ptr), i1 zeroext false, ptr align 8 %0) #17
  unreachable

bb2:                                              ; preds = %start
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define { i64, i64 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17hda7cd29175971f13E"(ptr align 8 %self) unnamed_addr #0 {
start:
  %0 = call { i64, i64 } @"_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h4251855c333203dcE"(ptr align 8 %self) #12
  %_0.0 = extractvalue { i64, i64 } %0, 0
  %_0.1 = extractvalue { i64, i64 } %0, 1
  %1 = insertvalue { i64, i64 } poison, i64 %_0.0, 0
  %2 = insertvalue { i64, i64 } %1, i64 %_0.1, 1
  ret { i64, i64 } %2
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator3map17h08e8ad78dac1e30cE(ptr sret([40 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 40, i1 false)
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator3map17h2a35235dee134f96E(ptr sret([32 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 32, i1 false)
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @_ZN4core4iter6traits8iterator8Iterator3map17h3dd80cd542cfe154E(ptr %self.0, ptr %self.1) unnamed_addr #0 {
start:
  %0 = insertvalue { ptr, ptr } poison, ptr %self.0, 0
  %1 = insertvalue { ptr, ptr } %0, ptr %self.1, 1
  ret { ptr, ptr } %1
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator3map17h6f5ab20cd9eade55E(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 24, i1 false)
  ret void
}

; Function Attrs: nonlazybind uwtable
define double @_ZN4core4iter6traits8iterator8Iterator3sum17h58bc11dedad10546E(ptr align 8 %self) unnamed_addr #1 {
start:
  %_0 = call double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h2e632d0ca30ba698E"(ptr align 8 %self)
  ret double %_0
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator4fold17h02366a25ad95e7ebE(ptr align 8 %0, i64 %1, ptr align 8 %f) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %2 = alloca [16 x i8], align 8
  %_13 = alloca [1 x i8], align 1
  %_5 = alloca [8 x i8], align 8
  %self = alloca [16 x i8], align 8
  store ptr %0, ptr %self, align 8
  %3 = getelementptr inbounds i8, ptr %self, i64 8
  store i64 %1, ptr %3, align 8
  store i8 1, ptr %_13, align 1
  br label %bb1

bb1:                                              ; preds = %bb4, %start
  %4 = invoke align 8 ptr @"_ZN104_$LT$core..iter..sources..from_fn..FromFn$LT$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17he3b19d17386ca8d9E"(ptr align 8 %self)
          to label %bb2 unwind label %cleanup

bb12:                                             ; preds = %cleanup
  %5 = load i8, ptr %_13, align 1
  %6 = trunc nuw i8 %5 to i1
  br i1 %6, label %bb11, label %bb8

cleanup:                                          ; preds = %bb3, %bb1
  %7 = landingpad { ptr, i32 }
          cleanup
  %8 = extractvalue { ptr, i32 } %7, 0
  %9 = extractvalue { ptr, i32 } %7, 1
  store ptr %8, ptr %2, align 8
  %10 = getelementptr inbounds i8, ptr %2, i64 8
  store i32 %9, ptr %10, align 8
  br label %bb12

bb2:                                              ; preds = %bb1
  store ptr %4, ptr %_5, align 8
  %11 = load ptr, ptr %_5, align 8
  %12 = ptrtoint ptr %11 to i64
  %13 = icmp eq i64 %12, 0
  %_7 = select i1 %13, i64 0, i64 1
  %14 = trunc nuw i64 %_7 to i1
  br i1 %14, label %bb3, label %bb5

bb3:                                              ; preds = %bb2
  %x = load ptr, ptr %_5, align 8
  store i8 0, ptr %_13, align 1
  invoke void @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h239b403b1f3e01b4E"(ptr align 8 %f, ptr align 8 %x)
          to label %bb4 unwind label %cleanup

bb5:                                              ; preds = %bb2
  invoke void @"_ZN4core3ptr588drop_in_place$LT$core..iter..adapters..map..map_fold$LT$$RF$library..Complex$C$library..Complex$C$$LP$$RP$$C$$LT$library..Complex$u20$as$u20$core..clone..Clone$GT$..clone$C$core..iter..traits..iterator..Iterator..for_each..call$LT$library..Complex$C$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..cloned..Cloned$LT$core..iter..adapters..step_by..StepBy$LT$core..iter..adapters..skip..Skip$LT$core..slice..iter..Iter$LT$library..Complex$GT$$GT$$GT$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17ha32b7406e2046499E"(ptr align 8 %f)
          to label %bb6 unwind label %cleanup1

bb4:                                              ; preds = %bb3
  store i8 1, ptr %_13, align 1
  br label %bb1

bb9:                                              ; preds = %bb8, %cleanup1
  %15 = load ptr, ptr %2, align 8
  %16 = getelementptr inbounds i8, ptr %2, i64 8
  %17 = load i32, ptr %16, align 8
  %18 = insertvalue { ptr, i32 } poison, ptr %15, 0
  %19 = insertvalue { ptr, i32 } %18, i32 %17, 1
  resume { ptr, i32 } %19

cleanup1:                                         ; preds = %bb5
  %20 = landingpad { ptr, i32 }
          cleanup
  %21 = extractvalue { ptr, i32 } %20, 0
  %22 = extractvalue { ptr, i32 } %20, 1
  store ptr %21, ptr %2, align 8
  %23 = getelementptr inbounds i8, ptr %2, i64 8
  store i32 %22, ptr %23, align 8
  br label %bb9

bb6:                                              ; preds = %bb5
  ret void

bb13:                                             ; No predecessors!
  unreachable

bb8:                                              ; preds = %bb11, %bb12
  invoke void @"_ZN4core3ptr588drop_in_place$LT$core..iter..adapters..map..map_fold$LT$$RF$library..Complex$C$library..Complex$C$$LP$$RP$$C$$LT$library..Complex$u20$as$u20$core..clone..Clone$GT$..clone$C$core..iter..traits..iterator..Iterator..for_each..call$LT$library..Complex$C$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..cloned..Cloned$LT$core..iter..adapters..step_by..StepBy$LT$core..iter..adapters..skip..Skip$LT$core..slice..iter..Iter$LT$library..Complex$GT$$GT$$GT$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17ha32b7406e2046499E"(ptr align 8 %f) #13
          to label %bb9 unwind label %terminate

bb11:                                             ; preds = %bb12
  br label %bb8

terminate:                                        ; preds = %bb8
  %24 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #14
  unreachable
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator4fold17hfef78563c06e8ca4E(ptr align 8 %0, i64 %1, ptr align 8 %f) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %2 = alloca [16 x i8], align 8
  %_13 = alloca [1 x i8], align 1
  %_5 = alloca [8 x i8], align 8
  %self = alloca [16 x i8], align 8
  store ptr %0, ptr %self, align 8
  %3 = getelementptr inbounds i8, ptr %self, i64 8
  store i64 %1, ptr %3, align 8
  store i8 1, ptr %_13, align 1
  br label %bb1

bb1:                                              ; preds = %bb4, %start
  %4 = invoke align 8 ptr @"_ZN104_$LT$core..iter..sources..from_fn..FromFn$LT$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hc8b985d3d1857b30E"(ptr align 8 %self)
          to label %bb2 unwind label %cleanup

bb12:                                             ; preds = %cleanup
  %5 = load i8, ptr %_13, align 1
  %6 = trunc nuw i8 %5 to i1
  br i1 %6, label %bb11, label %bb8

cleanup:                                          ; preds = %bb3, %bb1
  %7 = landingpad { ptr, i32 }
          cleanup
  %8 = extractvalue { ptr, i32 } %7, 0
  %9 = extractvalue { ptr, i32 } %7, 1
  store ptr %8, ptr %2, align 8
  %10 = getelementptr inbounds i8, ptr %2, i64 8
  store i32 %9, ptr %10, align 8
  br label %bb12

bb2:                                              ; preds = %bb1
  store ptr %4, ptr %_5, align 8
  %11 = load ptr, ptr %_5, align 8
  %12 = ptrtoint ptr %11 to i64
  %13 = icmp eq i64 %12, 0
  %_7 = select i1 %13, i64 0, i64 1
  %14 = trunc nuw i64 %_7 to i1
  br i1 %14, label %bb3, label %bb5

bb3:                                              ; preds = %bb2
  %x = load ptr, ptr %_5, align 8
  store i8 0, ptr %_13, align 1
  invoke void @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hc3d6beb2178aff34E"(ptr align 8 %f, ptr align 8 %x)
          to label %bb4 unwind label %cleanup

bb5:                                              ; preds = %bb2
  invoke void @"_ZN4core3ptr548drop_in_place$LT$core..iter..adapters..map..map_fold$LT$$RF$library..Complex$C$library..Complex$C$$LP$$RP$$C$$LT$library..Complex$u20$as$u20$core..clone..Clone$GT$..clone$C$core..iter..traits..iterator..Iterator..for_each..call$LT$library..Complex$C$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..cloned..Cloned$LT$core..iter..adapters..step_by..StepBy$LT$core..slice..iter..Iter$LT$library..Complex$GT$$GT$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h4c31a0395dc8a082E"(ptr align 8 %f)
          to label %bb6 unwind label %cleanup1

bb4:                                              ; preds = %bb3
  store i8 1, ptr %_13, align 1
  br label %bb1

bb9:                                              ; preds = %bb8, %cleanup1
  %15 = load ptr, ptr %2, align 8
  %16 = getelementptr inbounds i8, ptr %2, i64 8
  %17 = load i32, ptr %16, align 8
  %18 = insertvalue { ptr, i32 } poison, ptr %15, 0
  %19 = insertvalue { ptr, i32 } %18, i32 %17, 1
  resume { ptr, i32 } %19

cleanup1:                                         ; preds = %bb5
  %20 = landingpad { ptr, i32 }
          cleanup
  %21 = extractvalue { ptr, i32 } %20, 0
  %22 = extractvalue { ptr, i32 } %20, 1
  store ptr %21, ptr %2, align 8
  %23 = getelementptr inbounds i8, ptr %2, i64 8
  store i32 %22, ptr %23, align 8
  br label %bb9

bb6:                                              ; preds = %bb5
  ret void

bb13:                                             ; No predecessors!
  unreachable

bb8:                                              ; preds = %bb11, %bb12
  invoke void @"_ZN4core3ptr548drop_in_place$LT$core..iter..adapters..map..map_fold$LT$$RF$library..Complex$C$library..Complex$C$$LP$$RP$$C$$LT$library..Complex$u20$as$u20$core..clone..Clone$GT$..clone$C$core..iter..traits..iterator..Iterator..for_each..call$LT$library..Complex$C$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..cloned..Cloned$LT$core..iter..adapters..step_by..StepBy$LT$core..slice..iter..Iter$LT$library..Complex$GT$$GT$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h4c31a0395dc8a082E"(ptr align 8 %f) #13
          to label %bb9 unwind label %terminate

bb11:                                             ; preds = %bb12
  br label %bb8

terminate:                                        ; preds = %bb8
  %24 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #14
  unreachable
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator4skip17h1228de2b8132765aE(ptr sret([24 x i8]) align 8 %_0, ptr %self.0, ptr %self.1, i64 %n) unnamed_addr #0 {
start:
  store ptr %self.0, ptr %_0, align 8
  %0 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr %self.1, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %_0, i64 16
  store i64 %n, ptr %1, align 8
  ret void
}

; Function Attrs: nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator6cloned17h184314eb90e20114E(ptr sret([40 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #1 {
start:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 40, i1 false)
  ret void
}

; Function Attrs: nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator6cloned17hb38ada176c0ea8e0E(ptr sret([32 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #1 {
start:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 32, i1 false)
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator7collect17h175ee5f3cd8e83f6E(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  call void @"_ZN95_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$core..iter..traits..collect..FromIterator$LT$T$GT$$GT$9from_iter17h02fe4619d7c68575E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) #12
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator7collect17h317d065d443a6126E(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  call void @"_ZN95_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$core..iter..traits..collect..FromIterator$LT$T$GT$$GT$9from_iter17h0475fe34fbd3b8e2E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) #12
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator7collect17h4eadb927b9532848E(ptr sret([24 x i8]) align 8 %_0, ptr %self.0, ptr %self.1) unnamed_addr #0 {
start:
  call void @"_ZN95_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$core..iter..traits..collect..FromIterator$LT$T$GT$$GT$9from_iter17h306dea8b7a23d981E"(ptr sret([24 x i8]) align 8 %_0, ptr %self.0, ptr %self.1) #12
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator7step_by17h0674691c9e9466c6E(ptr sret([40 x i8]) align 8 %_0, ptr align 8 %self, i64 %step) unnamed_addr #0 {
start:
  call void @"_ZN4core4iter8adapters7step_by15StepBy$LT$I$GT$3new17h51a070b8ae6d372aE"(ptr sret([40 x i8]) align 8 %_0, ptr align 8 %self, i64 %step) #12
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator7step_by17h8dc6fb577fc05fddE(ptr sret([32 x i8]) align 8 %_0, ptr %self.0, ptr %self.1, i64 %step) unnamed_addr #0 {
start:
  call void @"_ZN4core4iter8adapters7step_by15StepBy$LT$I$GT$3new17h54a3bcba2dc2c20aE"(ptr sret([32 x i8]) align 8 %_0, ptr %self.0, ptr %self.1, i64 %step) #12
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator8for_each17h87ff03f850749e27E(ptr %self.0, ptr %self.1, ptr align 8 %f) unnamed_addr #0 {
start:
  %_4 = alloca [24 x i8], align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_4, ptr align 8 %f, i64 24, i1 false)
  call void @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hdd3aecced8f46ef8E"(ptr %self.0, ptr %self.1, ptr align 8 %_4)
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator8for_each17hce7219d3a5633f6bE(ptr align 8 %self, ptr align 8 %f) unnamed_addr #0 {
start:
  %_4 = alloca [24 x i8], align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_4, ptr align 8 %f, i64 24, i1 false)
  call void @"_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5339980bd399d1c5E"(ptr align 8 %self, ptr align 8 %_4)
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator8for_each17he0ad61ac1cdeffcfE(ptr align 8 %self, ptr align 8 %f) unnamed_addr #0 {
start:
  %_4 = alloca [24 x i8], align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_4, ptr align 8 %f, i64 24, i1 false)
  call void @"_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0c585efb5ccb4421E"(ptr align 8 %self, ptr align 8 %_4)
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h00a78e8222e7a316E"(ptr align 8 %_1, double %item.0, double %item.1) unnamed_addr #0 {
start:
  call void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h9f27f1e028b75b3dE"(ptr align 8 %_1, double %item.0, double %item.1) #12
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h4c24815ca8aa7740E"(ptr align 8 %_1, double %item.0, double %item.1) unnamed_addr #0 {
start:
  call void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17hcf3655a3cb23c459E"(ptr align 8 %_1, double %item.0, double %item.1) #12
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h9bcfeb1e999423c7E"(ptr align 8 %_1, double %item.0, double %item.1) unnamed_addr #0 {
start:
  call void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h03cbd84072a83826E"(ptr align 8 %_1, double %item.0, double %item.1) #12
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator9enumerate17hca62e04d29213841E(ptr sret([24 x i8]) align 8 %_0, ptr %self.0, ptr %self.1) unnamed_addr #0 {
start:
  store ptr %self.0, ptr %_0, align 8
  %0 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr %self.1, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %_0, i64 16
  store i64 0, ptr %1, align 8
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h239b403b1f3e01b4E"(ptr align 8 %_1, ptr align 8 %elt) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  store i8 1, ptr %_10, align 1
  %_8 = getelementptr inbounds i8, ptr %_1, i64 24
  %1 = invoke { double, double } @_ZN4core3ops8function5FnMut8call_mut17hf8d4fc220da611cbE(ptr align 1 %_8, ptr align 8 %elt)
          to label %bb1 unwind label %cleanup

bb5:                                              ; preds = %cleanup
  %2 = load i8, ptr %_10, align 1
  %3 = trunc nuw i8 %2 to i1
  br i1 %3, label %bb4, label %bb3

cleanup:                                          ; preds = %bb1, %start
  %4 = landingpad { ptr, i32 }
          cleanup
  %5 = extractvalue { ptr, i32 } %4, 0
  %6 = extractvalue { ptr, i32 } %4, 1
  store ptr %5, ptr %0, align 8
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %6, ptr %7, align 8
  br label %bb5

bb1:                                              ; preds = %start
  %_7.0 = extractvalue { double, double } %1, 0
  %_7.1 = extractvalue { double, double } %1, 1
  store i8 0, ptr %_10, align 1
  invoke void @"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h9bcfeb1e999423c7E"(ptr align 8 %_1, double %_7.0, double %_7.1)
          to label %bb2 unwind label %cleanup

bb2:                                              ; preds = %bb1
  ret void

bb3:                                              ; preds = %bb4, %bb5
  %8 = load ptr, ptr %0, align 8
  %9 = getelementptr inbounds i8, ptr %0, i64 8
  %10 = load i32, ptr %9, align 8
  %11 = insertvalue { ptr, i32 } poison, ptr %8, 0
  %12 = insertvalue { ptr, i32 } %11, i32 %10, 1
  resume { ptr, i32 } %12

bb4:                                              ; preds = %bb5
  br label %bb3
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h6a3929132a49a851E"(ptr align 8 %_1, ptr align 8 %elt) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  store i8 1, ptr %_10, align 1
  %_8 = getelementptr inbounds i8, ptr %_1, i64 24
  %1 = invoke { double, double } @"_ZN7library9fft_power28_$u7b$$u7b$closure$u7d$$u7d$17habc26d6450a57238E"(ptr align 1 %_8, ptr align 8 %elt)
          to label %bb1 unwind label %cleanup

bb5:                                              ; preds = %cleanup
  %2 = load i8, ptr %_10, align 1
  %3 = trunc nuw i8 %2 to i1
  br i1 %3, label %bb4, label %bb3

cleanup:                                          ; preds = %bb1, %start
  %4 = landingpad { ptr, i32 }
          cleanup
  %5 = extractvalue { ptr, i32 } %4, 0
  %6 = extractvalue { ptr, i32 } %4, 1
  store ptr %5, ptr %0, align 8
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %6, ptr %7, align 8
  br label %bb5

bb1:                                              ; preds = %start
  %_7.0 = extractvalue { double, double } %1, 0
  %_7.1 = extractvalue { double, double } %1, 1
  store i8 0, ptr %_10, align 1
  invoke void @"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h00a78e8222e7a316E"(ptr align 8 %_1, double %_7.0, double %_7.1)
          to label %bb2 unwind label %cleanup

bb2:                                              ; preds = %bb1
  ret void

bb3:                                              ; preds = %bb4, %bb5
  %8 = load ptr, ptr %0, align 8
  %9 = getelementptr inbounds i8, ptr %0, i64 8
  %10 = load i32, ptr %9, align 8
  %11 = insertvalue { ptr, i32 } poison, ptr %8, 0
  %12 = insertvalue { ptr, i32 } %11, i32 %10, 1
  resume { ptr, i32 } %12

bb4:                                              ; preds = %bb5
  br label %bb3
}

; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hb0174dd92a5ec91aE"(ptr align 1 %_1, double %acc, i64 %elt.0, ptr align 8 %elt.1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  store i8 1, ptr %_10, align 1
  %_7 = invoke double @"_ZN7library9fft_power28_$u7b$$u7b$closure$u7d$$u7d$17h9b32edb9a68ba084E"(ptr align 1 %_1, i64 %elt.0, ptr align 8 %elt.1)
          to label %bb1 unwind label %cleanup

bb5:                                              ; preds = %cleanup
  %1 = load i8, ptr %_10, align 1
  %2 = trunc nuw i8 %1 to i1
  br i1 %2, label %bb4, label %bb3

cleanup:                                          ; preds = %bb1, %start
  %3 = landingpad { ptr, i32 }
          cleanup
  %4 = extractvalue { ptr, i32 } %3, 0
  %5 = extractvalue { ptr, i32 } %3, 1
  store ptr %4, ptr %0, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %5, ptr %6, align 8
  br label %bb5

bb1:                                              ; preds = %start
  store i8 0, ptr %_10, align 1
  %_0 = invoke double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17hc70cc64b8359f5bdE"(ptr align 1 %_1, double %acc, double %_7)
          to label %bb2 unwind label %cleanup

bb2:                                              ; preds = %bb1
  ret double %_0

bb3:                                              ; preds = %bb4, %bb5
  %7 = load ptr, ptr %0, align 8
  %8 = getelementptr inbounds i8, ptr %0, i64 8
  %9 = load i32, ptr %8, align 8
  %10 = insertvalue { ptr, i32 } poison, ptr %7, 0
  %11 = insertvalue { ptr, i32 } %10, i32 %9, 1
  resume { ptr, i32 } %11

bb4:                                              ; preds = %bb5
  br label %bb3
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hc3d6beb2178aff34E"(ptr align 8 %_1, ptr align 8 %elt) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  store i8 1, ptr %_10, align 1
  %_8 = getelementptr inbounds i8, ptr %_1, i64 24
  %1 = invoke { double, double } @_ZN4core3ops8function5FnMut8call_mut17hf8d4fc220da611cbE(ptr align 1 %_8, ptr align 8 %elt)
          to label %bb1 unwind label %cleanup

bb5:                                              ; preds = %cleanup
  %2 = load i8, ptr %_10, align 1
  %3 = trunc nuw i8 %2 to i1
  br i1 %3, label %bb4, label %bb3

cleanup:                                          ; preds = %bb1, %start
  %4 = landingpad { ptr, i32 }
          cleanup
  %5 = extractvalue { ptr, i32 } %4, 0
  %6 = extractvalue { ptr, i32 } %4, 1
  store ptr %5, ptr %0, align 8
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %6, ptr %7, align 8
  br label %bb5

bb1:                                              ; preds = %start
  %_7.0 = extractvalue { double, double } %1, 0
  %_7.1 = extractvalue { double, double } %1, 1
  store i8 0, ptr %_10, align 1
  invoke void @"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17h4c24815ca8aa7740E"(ptr align 8 %_1, double %_7.0, double %_7.1)
          to label %bb2 unwind label %cleanup

bb2:                                              ; preds = %bb1
  ret void

bb3:                                              ; preds = %bb4, %bb5
  %8 = load ptr, ptr %0, align 8
  %9 = getelementptr inbounds i8, ptr %0, i64 8
  %10 = load i32, ptr %9, align 8
  %11 = insertvalue { ptr, i32 } poison, ptr %8, 0
  %12 = insertvalue { ptr, i32 } %11, i32 %10, 1
  resume { ptr, i32 } %12

bb4:                                              ; preds = %bb5
  br label %bb3
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN4core4iter8adapters7step_by15StepBy$LT$I$GT$3new17h51a070b8ae6d372aE"(ptr sret([40 x i8]) align 8 %_0, ptr align 8 %iter, i64 %step) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_7 = alloca [1 x i8], align 1
  %_5 = alloca [24 x i8], align 8
  %iter1 = alloca [24 x i8], align 8
  store i8 1, ptr %_7, align 1
  %1 = icmp eq i64 %step, 0
  br i1 %1, label %bb2, label %bb1

bb2:                                              ; preds = %start
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_4aead6e2018a46d0df208d5729447de7, i64 27, ptr align 8 @alloc_c7baa26b60c90f85c8064a305f54009b) #15
          to label %unreachable unwind label %cleanup

bb1:                                              ; preds = %start
  store i8 0, ptr %_7, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_5, ptr align 8 %iter, i64 24, i1 false)
  invoke void @"_ZN76_$LT$T$u20$as$u20$core..iter..adapters..step_by..SpecRangeSetup$LT$T$GT$$GT$5setup17h2fe82a317916a854E"(ptr sret([24 x i8]) align 8 %iter1, ptr align 8 %_5, i64 %step)
          to label %bb3 unwind label %cleanup

bb6:                                              ; preds = %cleanup
  %2 = load i8, ptr %_7, align 1
  %3 = trunc nuw i8 %2 to i1
  br i1 %3, label %bb5, label %bb4

cleanup:                                          ; preds = %bb1, %bb2
  %4 = landingpad { ptr, i32 }
          cleanup
  %5 = extractvalue { ptr, i32 } %4, 0
  %6 = extractvalue { ptr, i32 } %4, 1
  store ptr %5, ptr %0, align 8
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %6, ptr %7, align 8
  br label %bb6

unreachable:                                      ; preds = %bb2
  unreachable

bb3:                                              ; preds = %bb1
  %_6 = sub i64 %step, 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %iter1, i64 24, i1 false)
  %8 = getelementptr inbounds i8, ptr %_0, i64 24
  store i64 %_6, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %_0, i64 32
  store i8 1, ptr %9, align 8
  ret void

bb4:                                              ; preds = %bb5, %bb6
  %10 = load ptr, ptr %0, align 8
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load i32, ptr %11, align 8
  %13 = insertvalue { ptr, i32 } poison, ptr %10, 0
  %14 = insertvalue { ptr, i32 } %13, i32 %12, 1
  resume { ptr, i32 } %14

bb5:                                              ; preds = %bb6
  br label %bb4
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN4core4iter8adapters7step_by15StepBy$LT$I$GT$3new17h54a3bcba2dc2c20aE"(ptr sret([32 x i8]) align 8 %_0, ptr %iter.0, ptr %iter.1, i64 %step) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_7 = alloca [1 x i8], align 1
  store i8 1, ptr %_7, align 1
  %1 = icmp eq i64 %step, 0
  br i1 %1, label %bb2, label %bb1

bb2:                                              ; preds = %start
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_4aead6e2018a46d0df208d5729447de7, i64 27, ptr align 8 @alloc_c7baa26b60c90f85c8064a305f54009b) #15
          to label %unreachable unwind label %cleanup

bb1:                                              ; preds = %start
  store i8 0, ptr %_7, align 1
  %2 = invoke { ptr, ptr } @"_ZN76_$LT$T$u20$as$u20$core..iter..adapters..step_by..SpecRangeSetup$LT$T$GT$$GT$5setup17h3ac09987687c4a61E"(ptr %iter.0, ptr %iter.1, i64 %step)
          to label %bb3 unwind label %cleanup

bb6:                                              ; preds = %cleanup
  %3 = load i8, ptr %_7, align 1
  %4 = trunc nuw i8 %3 to i1
  br i1 %4, label %bb5, label %bb4

cleanup:                                          ; preds = %bb1, %bb2
  %5 = landingpad { ptr, i32 }
          cleanup
  %6 = extractvalue { ptr, i32 } %5, 0
  %7 = extractvalue { ptr, i32 } %5, 1
  store ptr %6, ptr %0, align 8
  %8 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %7, ptr %8, align 8
  br label %bb6

unreachable:                                      ; preds = %bb2
  unreachable

bb3:                                              ; preds = %bb1
  %iter.01 = extractvalue { ptr, ptr } %2, 0
  %iter.12 = extractvalue { ptr, ptr } %2, 1
  %_6 = sub i64 %step, 1
  store ptr %iter.01, ptr %_0, align 8
  %9 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr %iter.12, ptr %9, align 8
  %10 = getelementptr inbounds i8, ptr %_0, i64 16
  store i64 %_6, ptr %10, align 8
  %11 = getelementptr inbounds i8, ptr %_0, i64 24
  store i8 1, ptr %11, align 8
  ret void

bb4:                                              ; preds = %bb5, %bb6
  %12 = load ptr, ptr %0, align 8
  %13 = getelementptr inbounds i8, ptr %0, i64 8
  %14 = load i32, ptr %13, align 8
  %15 = insertvalue { ptr, i32 } poison, ptr %12, 0
  %16 = insertvalue { ptr, i32 } %15, i32 %14, 1
  resume { ptr, i32 } %16

bb5:                                              ; preds = %bb6
  br label %bb4
}

; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h1f25148861600803E"(ptr align 8 %self.0, i64 %self.1) unnamed_addr #0 {
start:
  %0 = call { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17h5211d543ab5e29f0E"(ptr align 8 %self.0, i64 %self.1) #12
  %_0.0 = extractvalue { ptr, ptr } %0, 0
  %_0.1 = extractvalue { ptr, ptr } %0, 1
  %1 = insertvalue { ptr, ptr } poison, ptr %_0.0, 0
  %2 = insertvalue { ptr, ptr } %1, ptr %_0.1, 1
  ret { ptr, ptr } %2
}

; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hffc8064f420ece9cE"(ptr align 8 %self.0, i64 %self.1) unnamed_addr #0 {
start:
  %0 = call { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17hd985b871a2c33e47E"(ptr align 8 %self.0, i64 %self.1) #12
  %_0.0 = extractvalue { ptr, ptr } %0, 0
  %_0.1 = extractvalue { ptr, ptr } %0, 1
  %1 = insertvalue { ptr, ptr } poison, ptr %_0.0, 0
  %2 = insertvalue { ptr, ptr } %1, ptr %_0.1, 1
  ret { ptr, ptr } %2
}

; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17h5211d543ab5e29f0E"(ptr align 8 %slice.0, i64 %slice.1) unnamed_addr #0 {
start:
  %end_or_len = alloca [8 x i8], align 8
  br label %bb2

bb2:                                              ; preds = %start
  %_6 = getelementptr inbounds nuw double, ptr %slice.0, i64 %slice.1
  store ptr %_6, ptr %end_or_len, align 8
  br label %bb3

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8
  %0 = insertvalue { ptr, ptr } poison, ptr %slice.0, 0
  %1 = insertvalue { ptr, ptr } %0, ptr %_0.1, 1
  ret { ptr, ptr } %1

bb1:                                              ; No predecessors!
  unreachable
}

; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17hd985b871a2c33e47E"(ptr align 8 %slice.0, i64 %slice.1) unnamed_addr #0 {
start:
  %end_or_len = alloca [8 x i8], align 8
  br label %bb2

bb2:                                              ; preds = %start
  %_6 = getelementptr inbounds nuw %Complex, ptr %slice.0, i64 %slice.1
  store ptr %_6, ptr %end_or_len, align 8
  br label %bb3

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8
  %0 = insertvalue { ptr, ptr } poison, ptr %slice.0, 0
  %1 = insertvalue { ptr, ptr } %0, ptr %_0.1, 1
  ret { ptr, ptr } %1

bb1:                                              ; No predecessors!
  unreachable
}

; Function Attrs: inlinehint nonlazybind uwtable
define internal zeroext i1 @_ZN4core9ub_checks23maybe_is_nonoverlapping7runtime17hf761afc486236901E(ptr %src, ptr %dst, i64 %size, i64 %count) unnamed_addr #0 {
start:
  %diff = alloca [8 x i8], align 8
  %_9 = alloca [16 x i8], align 8
  %src_usize = ptrtoint ptr %src to i64
  %dst_usize = ptrtoint ptr %dst to i64
  %0 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %size, i64 %count)
  %_13.0 = extractvalue { i64, i1 } %0, 0
  %_13.1 = extractvalue { i64, i1 } %0, 1
  br i1 %_13.1, label %bb1, label %bb3

bb3:                                              ; preds = %start
  %1 = getelementptr inbounds i8, ptr %_9, i64 8
  store i64 %_13.0, ptr %1, align 8
  store i64 1, ptr %_9, align 8
  %2 = getelementptr inbounds i8, ptr %_9, i64 8
  %size1 = load i64, ptr %2, align 8
  %_21 = icmp ult i64 %src_usize, %dst_usize
  br i1 %_21, label %bb4, label %bb5

bb1:                                              ; preds = %start
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking14panic_nounwind(ptr align 1 @alloc_763310d78c99c2c1ad3f8a9821e942f3, i64 61) #17
  unreachable

bb5:                                              ; preds = %bb3
  %3 = sub i64 %src_usize, %dst_usize
  store i64 %3, ptr %diff, align 8
  br label %bb6

bb4:                                              ; preds = %bb3
  %4 = sub i64 %dst_usize, %src_usize
  store i64 %4, ptr %diff, align 8
  br label %bb6

bb6:                                              ; preds = %bb4, %bb5
  %5 = load i64, ptr %diff, align 8
  %_0 = icmp uge i64 %5, %size1
  ret i1 %_0
}

; Function Attrs: nonlazybind uwtable
define double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h2e632d0ca30ba698E"(ptr align 8 %iter) unnamed_addr #1 {
start:
  %_0 = call double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbc250da1b1178df8E"(ptr align 8 %iter, double -0.000000e+00)
  ret double %_0
}

; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17hc70cc64b8359f5bdE"(ptr align 1 %_1, double %a, double %b) unnamed_addr #0 {
start:
  %_0 = fadd double %a, %b
  ret double %_0
}

; Function Attrs: inlinehint nonlazybind uwtable
define internal { double, double } @"_ZN55_$LT$library..Complex$u20$as$u20$core..clone..Clone$GT$5clone17hc08ae09d616c082bE"(ptr align 8 %self) unnamed_addr #0 {
start:
  %_0.0 = load double, ptr %self, align 8
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_0.1 = load double, ptr %0, align 8
  %1 = insertvalue { double, double } poison, double %_0.0, 0
  %2 = insertvalue { double, double } %1, double %_0.1, 1
  ret { double, double } %2
}

; Function Attrs: nonlazybind uwtable
define { double, double } @"_ZN58_$LT$library..Complex$u20$as$u20$core..ops..arith..Add$GT$3add17h9214601613364553E"(double %self.0, double %self.1, double %o.0, double %o.1) unnamed_addr #1 {
start:
  %_3 = fadd double %self.0, %o.0
  %_6 = fadd double %self.1, %o.1
  %0 = insertvalue { double, double } poison, double %_3, 0
  %1 = insertvalue { double, double } %0, double %_6, 1
  ret { double, double } %1
}

; Function Attrs: nonlazybind uwtable
define { double, double } @"_ZN58_$LT$library..Complex$u20$as$u20$core..ops..arith..Mul$GT$3mul17h7de9515ef0efbf15E"(double %self.0, double %self.1, double %o.0, double %o.1) unnamed_addr #1 {
start:
  %_4 = fmul double %self.0, %o.0
  %_7 = fmul double %self.1, %o.1
  %_3 = fsub double %_4, %_7
  %_11 = fmul double %self.0, %o.1
  %_14 = fmul double %self.1, %o.0
  %_10 = fadd double %_11, %_14
  %0 = insertvalue { double, double } poison, double %_3, 0
  %1 = insertvalue { double, double } %0, double %_10, 1
  ret { double, double } %1
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17h7a46b3366b66b49cE"(ptr align 8 %self, i64 %n, double %0, double %1) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %2 = alloca [16 x i8], align 8
  %_20 = alloca [1 x i8], align 1
  %iter = alloca [16 x i8], align 8
  %local_len = alloca [16 x i8], align 8
  %ptr = alloca [8 x i8], align 8
  %value = alloca [16 x i8], align 8
  store double %0, ptr %value, align 8
  %3 = getelementptr inbounds i8, ptr %value, i64 8
  store double %1, ptr %3, align 8
  store i8 1, ptr %_20, align 1
  invoke void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h21d814d73d283336E"(ptr align 8 %self, i64 %n)
          to label %bb1 unwind label %cleanup

bb12:                                             ; preds = %bb8, %cleanup
  %4 = load i8, ptr %_20, align 1
  %5 = trunc nuw i8 %4 to i1
  br i1 %5, label %bb11, label %bb9

cleanup:                                          ; preds = %bb4, %bb5, %start
  %6 = landingpad { ptr, i32 }
          cleanup
  %7 = extractvalue { ptr, i32 } %6, 0
  %8 = extractvalue { ptr, i32 } %6, 1
  store ptr %7, ptr %2, align 8
  %9 = getelementptr inbounds i8, ptr %2, i64 8
  store i32 %8, ptr %9, align 8
  br label %bb12

bb1:                                              ; preds = %start
  %10 = getelementptr inbounds i8, ptr %self, i64 8
  %_21 = load ptr, ptr %10, align 8
  %11 = getelementptr inbounds i8, ptr %self, i64 16
  %count = load i64, ptr %11, align 8
  %_22 = icmp ule i64 %count, 576460752303423487
  %12 = getelementptr inbounds nuw %Complex, ptr %_21, i64 %count
  store ptr %12, ptr %ptr, align 8
  %len = getelementptr inbounds i8, ptr %self, i64 16
  %_23 = load i64, ptr %len, align 8
  store ptr %len, ptr %local_len, align 8
  %13 = getelementptr inbounds i8, ptr %local_len, i64 8
  store i64 %_23, ptr %13, align 8
  store i64 1, ptr %iter, align 8
  %14 = getelementptr inbounds i8, ptr %iter, i64 8
  store i64 %n, ptr %14, align 8
  br label %bb2

bb2:                                              ; preds = %bb3, %bb1
  %_29 = load i64, ptr %iter, align 8
  %15 = getelementptr inbounds i8, ptr %iter, i64 8
  %_30 = load i64, ptr %15, align 8
  %_24 = icmp ult i64 %_29, %_30
  br i1 %_24, label %bb13, label %bb14

bb14:                                             ; preds = %bb2
  %_17 = icmp ugt i64 %n, 0
  br i1 %_17, label %bb4, label %bb5

bb13:                                             ; preds = %bb2
  %old = load i64, ptr %iter, align 8
  br label %bb15

bb5:                                              ; preds = %bb14
  invoke void @"_ZN4core3ptr62drop_in_place$LT$alloc..vec..set_len_on_drop..SetLenOnDrop$GT$17hde0397d29869e43fE"(ptr align 8 %local_len)
          to label %bb6 unwind label %cleanup

bb4:                                              ; preds = %bb14
  store i8 0, ptr %_20, align 1
  %src.0 = load double, ptr %value, align 8
  %16 = getelementptr inbounds i8, ptr %value, i64 8
  %src.1 = load double, ptr %16, align 8
  %17 = load ptr, ptr %ptr, align 8
  store double %src.0, ptr %17, align 8
  %18 = getelementptr inbounds i8, ptr %17, i64 8
  store double %src.1, ptr %18, align 8
  %19 = getelementptr inbounds i8, ptr %local_len, i64 8
  %20 = getelementptr inbounds i8, ptr %local_len, i64 8
  %21 = load i64, ptr %20, align 8
  %22 = add i64 %21, 1
  store i64 %22, ptr %19, align 8
  invoke void @"_ZN4core3ptr62drop_in_place$LT$alloc..vec..set_len_on_drop..SetLenOnDrop$GT$17hde0397d29869e43fE"(ptr align 8 %local_len)
          to label %bb17 unwind label %cleanup

bb6:                                              ; preds = %bb5
  %23 = load i8, ptr %_20, align 1
  %24 = trunc nuw i8 %23 to i1
  br i1 %24, label %bb10, label %bb7

bb7:                                              ; preds = %bb17, %bb10, %bb6
  ret void

bb10:                                             ; preds = %bb6
  br label %bb7

bb17:                                             ; preds = %bb4
  br label %bb7

bb15:                                             ; preds = %bb13
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hb032951ee29fbf98E"(i64 %old, i64 1, ptr align 8 @alloc_8a7813f1a038cd71090e4a0dcbf8eae3) #16
  br label %bb16

bb16:                                             ; preds = %bb15
  %_28 = add nuw i64 %old, 1
  store i64 %_28, ptr %iter, align 8
  %dst = load ptr, ptr %ptr, align 8
  %25 = invoke { double, double } @"_ZN55_$LT$library..Complex$u20$as$u20$core..clone..Clone$GT$5clone17hc08ae09d616c082bE"(ptr align 8 %value)
          to label %bb3 unwind label %cleanup1

bb8:                                              ; preds = %cleanup1
  invoke void @"_ZN4core3ptr62drop_in_place$LT$alloc..vec..set_len_on_drop..SetLenOnDrop$GT$17hde0397d29869e43fE"(ptr align 8 %local_len) #13
          to label %bb12 unwind label %terminate

cleanup1:                                         ; preds = %bb16
  %26 = landingpad { ptr, i32 }
          cleanup
  %27 = extractvalue { ptr, i32 } %26, 0
  %28 = extractvalue { ptr, i32 } %26, 1
  store ptr %27, ptr %2, align 8
  %29 = getelementptr inbounds i8, ptr %2, i64 8
  store i32 %28, ptr %29, align 8
  br label %bb8

bb3:                                              ; preds = %bb16
  %src.02 = extractvalue { double, double } %25, 0
  %src.13 = extractvalue { double, double } %25, 1
  store double %src.02, ptr %dst, align 8
  %30 = getelementptr inbounds i8, ptr %dst, i64 8
  store double %src.13, ptr %30, align 8
  %31 = load ptr, ptr %ptr, align 8
  %_15 = getelementptr inbounds nuw %Complex, ptr %31, i64 1
  store ptr %_15, ptr %ptr, align 8
  %32 = getelementptr inbounds i8, ptr %local_len, i64 8
  %33 = getelementptr inbounds i8, ptr %local_len, i64 8
  %34 = load i64, ptr %33, align 8
  %35 = add i64 %34, 1
  store i64 %35, ptr %32, align 8
  br label %bb2

terminate:                                        ; preds = %bb8
  %36 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #14
  unreachable

bb9:                                              ; preds = %bb11, %bb12
  %37 = load ptr, ptr %2, align 8
  %38 = getelementptr inbounds i8, ptr %2, i64 8
  %39 = load i32, ptr %38, align 8
  %40 = insertvalue { ptr, i32 } poison, ptr %37, 0
  %41 = insertvalue { ptr, i32 } %40, i32 %39, 1
  resume { ptr, i32 } %41

bb11:                                             ; preds = %bb12
  br label %bb9
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7ef8f2d5aff23806E"(ptr align 8 %self, ptr align 8 %iterator) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_25 = alloca [1 x i8], align 1
  %_22 = alloca [24 x i8], align 8
  %_21 = alloca [40 x i8], align 8
  %_5 = alloca [24 x i8], align 8
  %high = alloca [16 x i8], align 8
  store i8 1, ptr %_25, align 1
  invoke void @"_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h8bb71ace9eb7958fE"(ptr sret([24 x i8]) align 8 %_5, ptr align 8 %iterator)
          to label %bb1 unwind label %cleanup

bb8:                                              ; preds = %cleanup
  %1 = load i8, ptr %_25, align 1
  %2 = trunc nuw i8 %1 to i1
  br i1 %2, label %bb7, label %bb6

cleanup:                                          ; preds = %bb3, %bb5, %bb2, %start
  %3 = landingpad { ptr, i32 }
          cleanup
  %4 = extractvalue { ptr, i32 } %3, 0
  %5 = extractvalue { ptr, i32 } %3, 1
  store ptr %4, ptr %0, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %5, ptr %6, align 8
  br label %bb8

bb1:                                              ; preds = %start
  %low = load i64, ptr %_5, align 8
  %7 = getelementptr inbounds i8, ptr %_5, i64 8
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds i8, ptr %7, i64 8
  %10 = load i64, ptr %9, align 8
  store i64 %8, ptr %high, align 8
  %11 = getelementptr inbounds i8, ptr %high, i64 8
  store i64 %10, ptr %11, align 8
  %_7 = load i64, ptr %high, align 8
  %12 = getelementptr inbounds i8, ptr %high, i64 8
  %13 = load i64, ptr %12, align 8
  %14 = trunc nuw i64 %_7 to i1
  br i1 %14, label %bb2, label %bb5

bb2:                                              ; preds = %bb1
  %15 = getelementptr inbounds i8, ptr %high, i64 8
  %additional = load i64, ptr %15, align 8
  invoke void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h21d814d73d283336E"(ptr align 8 %self, i64 %additional)
          to label %bb3 unwind label %cleanup

bb5:                                              ; preds = %bb1
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr @alloc_31365cfefba383c4d2bf6b6a04cc10aa, ptr inttoptr (i64 35 to ptr), ptr align 8 @alloc_1d3f95e9ca2c2500370a366eac41ea2a) #15
          to label %unreachable unwind label %cleanup

bb3:                                              ; preds = %bb2
  %16 = getelementptr inbounds i8, ptr %self, i64 8
  %_26 = load ptr, ptr %16, align 8
  %len = getelementptr inbounds i8, ptr %self, i64 16
  %_27 = load i64, ptr %len, align 8
  store i8 0, ptr %_25, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_21, ptr align 8 %iterator, i64 40, i1 false)
  %17 = getelementptr inbounds i8, ptr %_22, i64 16
  store ptr %_26, ptr %17, align 8
  store ptr %len, ptr %_22, align 8
  %18 = getelementptr inbounds i8, ptr %_22, i64 8
  store i64 %_27, ptr %18, align 8
  invoke void @_ZN4core4iter6traits8iterator8Iterator8for_each17hce7219d3a5633f6bE(ptr align 8 %_21, ptr align 8 %_22)
          to label %bb4 unwind label %cleanup

bb4:                                              ; preds = %bb3
  ret void

unreachable:                                      ; preds = %bb5
  unreachable

bb9:                                              ; No predecessors!
  unreachable

bb6:                                              ; preds = %bb7, %bb8
  %19 = load ptr, ptr %0, align 8
  %20 = getelementptr inbounds i8, ptr %0, i64 8
  %21 = load i32, ptr %20, align 8
  %22 = insertvalue { ptr, i32 } poison, ptr %19, 0
  %23 = insertvalue { ptr, i32 } %22, i32 %21, 1
  resume { ptr, i32 } %23

bb7:                                              ; preds = %bb8
  br label %bb6
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17hb6dad5e09b69a0f9E"(ptr align 8 %self, ptr align 8 %iterator) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_25 = alloca [1 x i8], align 1
  %_22 = alloca [24 x i8], align 8
  %_21 = alloca [32 x i8], align 8
  %_5 = alloca [24 x i8], align 8
  %high = alloca [16 x i8], align 8
  store i8 1, ptr %_25, align 1
  invoke void @"_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h71dac1837fce7562E"(ptr sret([24 x i8]) align 8 %_5, ptr align 8 %iterator)
          to label %bb1 unwind label %cleanup

bb8:                                              ; preds = %cleanup
  %1 = load i8, ptr %_25, align 1
  %2 = trunc nuw i8 %1 to i1
  br i1 %2, label %bb7, label %bb6

cleanup:                                          ; preds = %bb3, %bb5, %bb2, %start
  %3 = landingpad { ptr, i32 }
          cleanup
  %4 = extractvalue { ptr, i32 } %3, 0
  %5 = extractvalue { ptr, i32 } %3, 1
  store ptr %4, ptr %0, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %5, ptr %6, align 8
  br label %bb8

bb1:                                              ; preds = %start
  %low = load i64, ptr %_5, align 8
  %7 = getelementptr inbounds i8, ptr %_5, i64 8
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds i8, ptr %7, i64 8
  %10 = load i64, ptr %9, align 8
  store i64 %8, ptr %high, align 8
  %11 = getelementptr inbounds i8, ptr %high, i64 8
  store i64 %10, ptr %11, align 8
  %_7 = load i64, ptr %high, align 8
  %12 = getelementptr inbounds i8, ptr %high, i64 8
  %13 = load i64, ptr %12, align 8
  %14 = trunc nuw i64 %_7 to i1
  br i1 %14, label %bb2, label %bb5

bb2:                                              ; preds = %bb1
  %15 = getelementptr inbounds i8, ptr %high, i64 8
  %additional = load i64, ptr %15, align 8
  invoke void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h21d814d73d283336E"(ptr align 8 %self, i64 %additional)
          to label %bb3 unwind label %cleanup

bb5:                                              ; preds = %bb1
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr @alloc_31365cfefba383c4d2bf6b6a04cc10aa, ptr inttoptr (i64 35 to ptr), ptr align 8 @alloc_1d3f95e9ca2c2500370a366eac41ea2a) #15
          to label %unreachable unwind label %cleanup

bb3:                                              ; preds = %bb2
  %16 = getelementptr inbounds i8, ptr %self, i64 8
  %_26 = load ptr, ptr %16, align 8
  %len = getelementptr inbounds i8, ptr %self, i64 16
  %_27 = load i64, ptr %len, align 8
  store i8 0, ptr %_25, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_21, ptr align 8 %iterator, i64 32, i1 false)
  %17 = getelementptr inbounds i8, ptr %_22, i64 16
  store ptr %_26, ptr %17, align 8
  store ptr %len, ptr %_22, align 8
  %18 = getelementptr inbounds i8, ptr %_22, i64 8
  store i64 %_27, ptr %18, align 8
  invoke void @_ZN4core4iter6traits8iterator8Iterator8for_each17he0ad61ac1cdeffcfE(ptr align 8 %_21, ptr align 8 %_22)
          to label %bb4 unwind label %cleanup

bb4:                                              ; preds = %bb3
  ret void

unreachable:                                      ; preds = %bb5
  unreachable

bb9:                                              ; No predecessors!
  unreachable

bb6:                                              ; preds = %bb7, %bb8
  %19 = load ptr, ptr %0, align 8
  %20 = getelementptr inbounds i8, ptr %0, i64 8
  %21 = load i32, ptr %20, align 8
  %22 = insertvalue { ptr, i32 } poison, ptr %19, 0
  %23 = insertvalue { ptr, i32 } %22, i32 %21, 1
  resume { ptr, i32 } %23

bb7:                                              ; preds = %bb8
  br label %bb6
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17he30fd4e89734f592E"(ptr align 8 %self, ptr %0, ptr %1) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %2 = alloca [16 x i8], align 8
  %_25 = alloca [1 x i8], align 1
  %_22 = alloca [24 x i8], align 8
  %_5 = alloca [24 x i8], align 8
  %high = alloca [16 x i8], align 8
  %iterator = alloca [16 x i8], align 8
  store ptr %0, ptr %iterator, align 8
  %3 = getelementptr inbounds i8, ptr %iterator, i64 8
  store ptr %1, ptr %3, align 8
  store i8 1, ptr %_25, align 1
  invoke void @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h0b5df1aab7520f1dE"(ptr sret([24 x i8]) align 8 %_5, ptr align 8 %iterator)
          to label %bb1 unwind label %cleanup

bb8:                                              ; preds = %cleanup
  %4 = load i8, ptr %_25, align 1
  %5 = trunc nuw i8 %4 to i1
  br i1 %5, label %bb7, label %bb6

cleanup:                                          ; preds = %bb3, %bb5, %bb2, %start
  %6 = landingpad { ptr, i32 }
          cleanup
  %7 = extractvalue { ptr, i32 } %6, 0
  %8 = extractvalue { ptr, i32 } %6, 1
  store ptr %7, ptr %2, align 8
  %9 = getelementptr inbounds i8, ptr %2, i64 8
  store i32 %8, ptr %9, align 8
  br label %bb8

bb1:                                              ; preds = %start
  %low = load i64, ptr %_5, align 8
  %10 = getelementptr inbounds i8, ptr %_5, i64 8
  %11 = load i64, ptr %10, align 8
  %12 = getelementptr inbounds i8, ptr %10, i64 8
  %13 = load i64, ptr %12, align 8
  store i64 %11, ptr %high, align 8
  %14 = getelementptr inbounds i8, ptr %high, i64 8
  store i64 %13, ptr %14, align 8
  %_7 = load i64, ptr %high, align 8
  %15 = getelementptr inbounds i8, ptr %high, i64 8
  %16 = load i64, ptr %15, align 8
  %17 = trunc nuw i64 %_7 to i1
  br i1 %17, label %bb2, label %bb5

bb2:                                              ; preds = %bb1
  %18 = getelementptr inbounds i8, ptr %high, i64 8
  %additional = load i64, ptr %18, align 8
  invoke void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h21d814d73d283336E"(ptr align 8 %self, i64 %additional)
          to label %bb3 unwind label %cleanup

bb5:                                              ; preds = %bb1
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr @alloc_31365cfefba383c4d2bf6b6a04cc10aa, ptr inttoptr (i64 35 to ptr), ptr align 8 @alloc_1d3f95e9ca2c2500370a366eac41ea2a) #15
          to label %unreachable unwind label %cleanup

bb3:                                              ; preds = %bb2
  %19 = getelementptr inbounds i8, ptr %self, i64 8
  %_26 = load ptr, ptr %19, align 8
  %len = getelementptr inbounds i8, ptr %self, i64 16
  %_27 = load i64, ptr %len, align 8
  store i8 0, ptr %_25, align 1
  %_21.0 = load ptr, ptr %iterator, align 8
  %20 = getelementptr inbounds i8, ptr %iterator, i64 8
  %_21.1 = load ptr, ptr %20, align 8
  %21 = getelementptr inbounds i8, ptr %_22, i64 16
  store ptr %_26, ptr %21, align 8
  store ptr %len, ptr %_22, align 8
  %22 = getelementptr inbounds i8, ptr %_22, i64 8
  store i64 %_27, ptr %22, align 8
  invoke void @_ZN4core4iter6traits8iterator8Iterator8for_each17h87ff03f850749e27E(ptr %_21.0, ptr %_21.1, ptr align 8 %_22)
          to label %bb4 unwind label %cleanup

bb4:                                              ; preds = %bb3
  ret void

unreachable:                                      ; preds = %bb5
  unreachable

bb9:                                              ; No predecessors!
  unreachable

bb6:                                              ; preds = %bb7, %bb8
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds i8, ptr %2, i64 8
  %25 = load i32, ptr %24, align 8
  %26 = insertvalue { ptr, i32 } poison, ptr %23, 0
  %27 = insertvalue { ptr, i32 } %26, i32 %25, 1
  resume { ptr, i32 } %27

bb7:                                              ; preds = %bb8
  br label %bb6
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h03cbd84072a83826E"(ptr align 8 %_1, double %element.0, double %element.1) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds i8, ptr %_1, i64 16
  %_4 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %_1, i64 8
  %_5 = load i64, ptr %1, align 8
  %_3 = getelementptr inbounds nuw %Complex, ptr %_4, i64 %_5
  store double %element.0, ptr %_3, align 8
  %2 = getelementptr inbounds i8, ptr %_3, i64 8
  store double %element.1, ptr %2, align 8
  %3 = getelementptr inbounds i8, ptr %_1, i64 8
  %4 = getelementptr inbounds i8, ptr %_1, i64 8
  %5 = load i64, ptr %4, align 8
  %6 = add i64 %5, 1
  store i64 %6, ptr %3, align 8
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17h9f27f1e028b75b3dE"(ptr align 8 %_1, double %element.0, double %element.1) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds i8, ptr %_1, i64 16
  %_4 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %_1, i64 8
  %_5 = load i64, ptr %1, align 8
  %_3 = getelementptr inbounds nuw %Complex, ptr %_4, i64 %_5
  store double %element.0, ptr %_3, align 8
  %2 = getelementptr inbounds i8, ptr %_3, i64 8
  store double %element.1, ptr %2, align 8
  %3 = getelementptr inbounds i8, ptr %_1, i64 8
  %4 = getelementptr inbounds i8, ptr %_1, i64 8
  %5 = load i64, ptr %4, align 8
  %6 = add i64 %5, 1
  store i64 %6, ptr %3, align 8
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted28_$u7b$$u7b$closure$u7d$$u7d$17hcf3655a3cb23c459E"(ptr align 8 %_1, double %element.0, double %element.1) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds i8, ptr %_1, i64 16
  %_4 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %_1, i64 8
  %_5 = load i64, ptr %1, align 8
  %_3 = getelementptr inbounds nuw %Complex, ptr %_4, i64 %_5
  store double %element.0, ptr %_3, align 8
  %2 = getelementptr inbounds i8, ptr %_3, i64 8
  store double %element.1, ptr %2, align 8
  %3 = getelementptr inbounds i8, ptr %_1, i64 8
  %4 = getelementptr inbounds i8, ptr %_1, i64 8
  %5 = load i64, ptr %4, align 8
  %6 = add i64 %5, 1
  store i64 %6, ptr %3, align 8
  ret void
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h21d814d73d283336E"(ptr align 8 %self, i64 %additional) unnamed_addr #1 {
start:
  %self1 = alloca [8 x i8], align 8
  %0 = getelementptr inbounds i8, ptr %self, i64 16
  %len = load i64, ptr %0, align 8
  br label %bb5

bb5:                                              ; preds = %start
  %self2 = load i64, ptr %self, align 8
  store i64 %self2, ptr %self1, align 8
  br label %bb3

bb4:                                              ; No predecessors!
  store i64 -1, ptr %self1, align 8
  br label %bb3

bb3:                                              ; preds = %bb4, %bb5
  %1 = load i64, ptr %self1, align 8
  %_9 = sub i64 %1, %len
  %_7 = icmp ugt i64 %additional, %_9
  br i1 %_7, label %bb1, label %bb2

bb2:                                              ; preds = %bb1, %bb3
  ret void

bb1:                                              ; preds = %bb3
  call void @_RINvNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecINtB8_11RawVecInnerpE7reserve21do_reserve_and_handleNtNtBa_5alloc6GlobalECs4X4t9plMPHF_9addr2line(ptr align 8 %self, i64 %len, i64 %additional, i64 8, i64 16)
  br label %bb2
}

; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7set_len18precondition_check17ha42028d55c743033E"(i64 %new_len, i64 %capacity, ptr align 8 %0) unnamed_addr #2 {
start:
  %_3 = icmp ule i64 %new_len, %capacity
  br i1 %_3, label %bb1, label %bb2

bb2:                                              ; preds = %start
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_57d70e9d94c65ecfc15225d29a5ed72b, ptr inttoptr (i64 397 to ptr), i1 zeroext false, ptr align 8 %0) #17
  unreachable

bb1:                                              ; preds = %start
  ret void
}

; Function Attrs: nonlazybind uwtable
define void @_ZN5alloc3vec9from_elem17hde46c6de80ac3ee3E(ptr sret([24 x i8]) align 8 %_0, double %elem.0, double %elem.1, i64 %n) unnamed_addr #1 {
start:
  call void @"_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17h9fdb514fa0640cd0E"(ptr sret([24 x i8]) align 8 %_0, double %elem.0, double %elem.1, i64 %n)
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$6to_vec17h069272ca73eec928E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self.0, i64 %self.1) unnamed_addr #0 {
start:
  call void @"_ZN87_$LT$T$u20$as$u20$alloc..slice..$LT$impl$u20$$u5b$T$u5d$$GT$..to_vec_in..ConvertVec$GT$6to_vec17hbc1f56a0eb3ea891E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self.0, i64 %self.1) #12
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define { i64, ptr } @"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h8803052ea19500d1E"(i64 %capacity, i64 %elem_layout.0, i64 %elem_layout.1) unnamed_addr #0 {
start:
  %self = alloca [8 x i8], align 8
  %_4 = alloca [24 x i8], align 8
  call void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsduwmD7cSIQq_5gimli(ptr sret([24 x i8]) align 8 %_4, i64 %capacity, i1 zeroext false, i64 %elem_layout.0, i64 %elem_layout.1)
  %_5 = load i64, ptr %_4, align 8
  %0 = trunc nuw i64 %_5 to i1
  br i1 %0, label %bb3, label %bb4

bb3:                                              ; preds = %start
  %1 = getelementptr inbounds i8, ptr %_4, i64 8
  %err.0 = load i64, ptr %1, align 8
  %2 = getelementptr inbounds i8, ptr %1, i64 8
  %err.1 = load i64, ptr %2, align 8
  call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 %err.0, i64 %err.1) #15
  unreachable

bb4:                                              ; preds = %start
  %3 = getelementptr inbounds i8, ptr %_4, i64 8
  %this.0 = load i64, ptr %3, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 8
  %this.1 = load ptr, ptr %4, align 8
  %5 = icmp eq i64 %elem_layout.1, 0
  br i1 %5, label %bb6, label %bb7

bb6:                                              ; preds = %bb4
  store i64 -1, ptr %self, align 8
  br label %bb5

bb7:                                              ; preds = %bb4
  store i64 %this.0, ptr %self, align 8
  br label %bb5

bb5:                                              ; preds = %bb7, %bb6
  %6 = load i64, ptr %self, align 8
  %_11 = sub i64 %6, 0
  %_7 = icmp ugt i64 %capacity, %_11
  %cond = xor i1 %_7, true
  br label %bb8

bb8:                                              ; preds = %bb5
  call void @_ZN4core4hint16assert_unchecked18precondition_check17hae11203f52e35b75E(i1 zeroext %cond, ptr align 8 @alloc_8a557fa53722333f4e14612354d66d02) #16
  br label %bb9

bb9:                                              ; preds = %bb8
  %7 = insertvalue { i64, ptr } poison, i64 %this.0, 0
  %8 = insertvalue { i64, ptr } %7, ptr %this.1, 1
  ret { i64, ptr } %8

bb2:                                              ; No predecessors!
  unreachable
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17h9fdb514fa0640cd0E"(ptr sret([24 x i8]) align 8 %_0, double %elem.0, double %elem.1, i64 %n) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_8 = alloca [1 x i8], align 1
  %v = alloca [24 x i8], align 8
  store i8 1, ptr %_8, align 1
  %1 = invoke { i64, ptr } @"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h8803052ea19500d1E"(i64 %n, i64 8, i64 16)
          to label %bb6 unwind label %cleanup

bb5:                                              ; preds = %bb2, %cleanup
  %2 = load i8, ptr %_8, align 1
  %3 = trunc nuw i8 %2 to i1
  br i1 %3, label %bb4, label %bb3

cleanup:                                          ; preds = %start
  %4 = landingpad { ptr, i32 }
          cleanup
  %5 = extractvalue { ptr, i32 } %4, 0
  %6 = extractvalue { ptr, i32 } %4, 1
  store ptr %5, ptr %0, align 8
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %6, ptr %7, align 8
  br label %bb5

bb6:                                              ; preds = %start
  %_10.0 = extractvalue { i64, ptr } %1, 0
  %_10.1 = extractvalue { i64, ptr } %1, 1
  store i64 %_10.0, ptr %v, align 8
  %8 = getelementptr inbounds i8, ptr %v, i64 8
  store ptr %_10.1, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %v, i64 16
  store i64 0, ptr %9, align 8
  store i8 0, ptr %_8, align 1
  invoke void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17h7a46b3366b66b49cE"(ptr align 8 %v, i64 %n, double %elem.0, double %elem.1)
          to label %bb1 unwind label %cleanup1

bb2:                                              ; preds = %cleanup1
  invoke void @"_ZN4core3ptr60drop_in_place$LT$alloc..vec..Vec$LT$library..Complex$GT$$GT$17h359557bc53c3f82dE"(ptr align 8 %v) #13
          to label %bb5 unwind label %terminate

cleanup1:                                         ; preds = %bb6
  %10 = landingpad { ptr, i32 }
          cleanup
  %11 = extractvalue { ptr, i32 } %10, 0
  %12 = extractvalue { ptr, i32 } %10, 1
  store ptr %11, ptr %0, align 8
  %13 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %12, ptr %13, align 8
  br label %bb2

bb1:                                              ; preds = %bb6
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %v, i64 24, i1 false)
  ret void

terminate:                                        ; preds = %bb2
  %14 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #14
  unreachable

bb3:                                              ; preds = %bb4, %bb5
  %15 = load ptr, ptr %0, align 8
  %16 = getelementptr inbounds i8, ptr %0, i64 8
  %17 = load i32, ptr %16, align 8
  %18 = insertvalue { ptr, i32 } poison, ptr %15, 0
  %19 = insertvalue { ptr, i32 } %18, i32 %17, 1
  resume { ptr, i32 } %19

bb4:                                              ; preds = %bb5
  br label %bb3
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h1b422dd5bbd02ba8E"(ptr sret([40 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 40, i1 false)
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h8de1306e352c1302E"(ptr sret([32 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 32, i1 false)
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define { i64, i64 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h8e05e239f291cfb7E"(i64 %self.0, i64 %self.1) unnamed_addr #0 {
start:
  %0 = insertvalue { i64, i64 } poison, i64 %self.0, 0
  %1 = insertvalue { i64, i64 } %0, i64 %self.1, 1
  ret { i64, i64 } %1
}

; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17hd12dfd825df88c7bE"(ptr %self.0, ptr %self.1) unnamed_addr #0 {
start:
  %0 = insertvalue { ptr, ptr } poison, ptr %self.0, 0
  %1 = insertvalue { ptr, ptr } %0, ptr %self.1, 1
  ret { ptr, ptr } %1
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he356f69e029f11deE"(ptr align 8 %self) unnamed_addr #1 {
start:
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_5 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %len = load i64, ptr %1, align 8
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, i64 } @"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17ha15585f37bfc2f1fE"(ptr align 8 %self) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_5 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %_4 = load i64, ptr %1, align 8
  %2 = insertvalue { ptr, i64 } poison, ptr %_5, 0
  %3 = insertvalue { ptr, i64 } %2, i64 %_4, 1
  ret { ptr, i64 } %3
}

; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17h5d2d6c855ae9919fE"(i64 %self, ptr align 8 %slice.0, i64 %slice.1, ptr align 8 %0) unnamed_addr #0 {
start:
  %_4 = icmp ult i64 %self, %slice.1
  br i1 %_4, label %bb1, label %panic

bb1:                                              ; preds = %start
  %_0 = getelementptr inbounds nuw %Complex, ptr %slice.0, i64 %self
  ret ptr %_0

panic:                                            ; preds = %start
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %self, i64 %slice.1, ptr align 8 %0) #18
  unreachable
}

; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$9index_mut17h58a57316b62f2167E"(i64 %self, ptr align 8 %slice.0, i64 %slice.1, ptr align 8 %0) unnamed_addr #0 {
start:
  %_4 = icmp ult i64 %self, %slice.1
  br i1 %_4, label %bb1, label %panic

bb1:                                              ; preds = %start
  %_0 = getelementptr inbounds nuw %Complex, ptr %slice.0, i64 %self
  ret ptr %_0

panic:                                            ; preds = %start
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %self, i64 %slice.1, ptr align 8 %0) #18
  unreachable
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN76_$LT$T$u20$as$u20$core..iter..adapters..step_by..SpecRangeSetup$LT$T$GT$$GT$5setup17h2fe82a317916a854E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %inner, i64 %_step) unnamed_addr #0 {
start:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %inner, i64 24, i1 false)
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @"_ZN76_$LT$T$u20$as$u20$core..iter..adapters..step_by..SpecRangeSetup$LT$T$GT$$GT$5setup17h3ac09987687c4a61E"(ptr %inner.0, ptr %inner.1, i64 %_step) unnamed_addr #0 {
start:
  %0 = insertvalue { ptr, ptr } poison, ptr %inner.0, 0
  %1 = insertvalue { ptr, ptr } %0, ptr %inner.1, 1
  ret { ptr, ptr } %1
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h99d3ee1300ab15aaE"(ptr align 8 %self) unnamed_addr #1 {
start:
  call void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsduwmD7cSIQq_5gimli(ptr align 8 %self, i64 8, i64 16)
  ret void
}

; Function Attrs: nonlazybind uwtable
define internal void @_ZN7library3fft17hea81b335384dcfc0E(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %x.0, i64 %x.1) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_32 = alloca [16 x i8], align 8
  %iter = alloca [16 x i8], align 8
  %out = alloca [24 x i8], align 8
  %_22 = alloca [24 x i8], align 8
  %_19 = alloca [24 x i8], align 8
  %_18 = alloca [48 x i8], align 8
  %o = alloca [24 x i8], align 8
  %e = alloca [24 x i8], align 8
  %_14 = alloca [24 x i8], align 8
  %_13 = alloca [40 x i8], align 8
  %_12 = alloca [40 x i8], align 8
  %odd = alloca [24 x i8], align 8
  %_9 = alloca [32 x i8], align 8
  %_8 = alloca [32 x i8], align 8
  %even = alloca [24 x i8], align 8
  %_3 = icmp ule i64 %x.1, 1
  br i1 %_3, label %bb3, label %bb1

bb1:                                              ; preds = %start
  %_5 = urem i64 %x.1, 2
  %_4 = icmp ne i64 %_5, 0
  br i1 %_4, label %bb3, label %bb4

bb3:                                              ; preds = %bb1, %start
  call void @"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$6to_vec17h069272ca73eec928E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %x.0, i64 %x.1) #12
  br label %bb41

bb4:                                              ; preds = %bb1
  %1 = call { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hffc8064f420ece9cE"(ptr align 8 %x.0, i64 %x.1) #12
  %_10.0 = extractvalue { ptr, ptr } %1, 0
  %_10.1 = extractvalue { ptr, ptr } %1, 1
  call void @_ZN4core4iter6traits8iterator8Iterator7step_by17h8dc6fb577fc05fddE(ptr sret([32 x i8]) align 8 %_9, ptr %_10.0, ptr %_10.1, i64 2) #12
  call void @_ZN4core4iter6traits8iterator8Iterator6cloned17hb38ada176c0ea8e0E(ptr sret([32 x i8]) align 8 %_8, ptr align 8 %_9)
  call void @_ZN4core4iter6traits8iterator8Iterator7collect17h317d065d443a6126E(ptr sret([24 x i8]) align 8 %even, ptr align 8 %_8) #12
  %2 = invoke { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hffc8064f420ece9cE"(ptr align 8 %x.0, i64 %x.1)
          to label %bb9 unwind label %cleanup

bb47:                                             ; preds = %bb46, %cleanup
  invoke void @"_ZN4core3ptr60drop_in_place$LT$alloc..vec..Vec$LT$library..Complex$GT$$GT$17h359557bc53c3f82dE"(ptr align 8 %even) #13
          to label %bb48 unwind label %terminate

cleanup:                                          ; preds = %bb39, %bb12, %bb11, %bb10, %bb9, %bb4
  %3 = landingpad { ptr, i32 }
          cleanup
  %4 = extractvalue { ptr, i32 } %3, 0
  %5 = extractvalue { ptr, i32 } %3, 1
  store ptr %4, ptr %0, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %5, ptr %6, align 8
  br label %bb47

bb9:                                              ; preds = %bb4
  %_15.0 = extractvalue { ptr, ptr } %2, 0
  %_15.1 = extractvalue { ptr, ptr } %2, 1
  invoke void @_ZN4core4iter6traits8iterator8Iterator4skip17h1228de2b8132765aE(ptr sret([24 x i8]) align 8 %_14, ptr %_15.0, ptr %_15.1, i64 1)
          to label %bb10 unwind label %cleanup

bb10:                                             ; preds = %bb9
  invoke void @_ZN4core4iter6traits8iterator8Iterator7step_by17h0674691c9e9466c6E(ptr sret([40 x i8]) align 8 %_13, ptr align 8 %_14, i64 2)
          to label %bb11 unwind label %cleanup

bb11:                                             ; preds = %bb10
  invoke void @_ZN4core4iter6traits8iterator8Iterator6cloned17h184314eb90e20114E(ptr sret([40 x i8]) align 8 %_12, ptr align 8 %_13)
          to label %bb12 unwind label %cleanup

bb12:                                             ; preds = %bb11
  invoke void @_ZN4core4iter6traits8iterator8Iterator7collect17h175ee5f3cd8e83f6E(ptr sret([24 x i8]) align 8 %odd, ptr align 8 %_12)
          to label %bb13 unwind label %cleanup

bb13:                                             ; preds = %bb12
  %7 = invoke { ptr, i64 } @"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17ha15585f37bfc2f1fE"(ptr align 8 %even)
          to label %bb14 unwind label %cleanup1

bb46:                                             ; preds = %bb44, %bb45, %cleanup1
  invoke void @"_ZN4core3ptr60drop_in_place$LT$alloc..vec..Vec$LT$library..Complex$GT$$GT$17h359557bc53c3f82dE"(ptr align 8 %odd) #13
          to label %bb47 unwind label %terminate

cleanup1:                                         ; preds = %bb38, %bb14, %bb13
  %8 = landingpad { ptr, i32 }
          cleanup
  %9 = extractvalue { ptr, i32 } %8, 0
  %10 = extractvalue { ptr, i32 } %8, 1
  store ptr %9, ptr %0, align 8
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %10, ptr %11, align 8
  br label %bb46

bb14:                                             ; preds = %bb13
  %_20.0 = extractvalue { ptr, i64 } %7, 0
  %_20.1 = extractvalue { ptr, i64 } %7, 1
  invoke void @_ZN7library3fft17hea81b335384dcfc0E(ptr sret([24 x i8]) align 8 %_19, ptr align 8 %_20.0, i64 %_20.1)
          to label %bb15 unwind label %cleanup1

bb15:                                             ; preds = %bb14
  %12 = invoke { ptr, i64 } @"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17ha15585f37bfc2f1fE"(ptr align 8 %odd)
          to label %bb16 unwind label %cleanup2

bb45:                                             ; preds = %cleanup2
  invoke void @"_ZN4core3ptr60drop_in_place$LT$alloc..vec..Vec$LT$library..Complex$GT$$GT$17h359557bc53c3f82dE"(ptr align 8 %_19) #13
          to label %bb46 unwind label %terminate

cleanup2:                                         ; preds = %bb16, %bb15
  %13 = landingpad { ptr, i32 }
          cleanup
  %14 = extractvalue { ptr, i32 } %13, 0
  %15 = extractvalue { ptr, i32 } %13, 1
  store ptr %14, ptr %0, align 8
  %16 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %15, ptr %16, align 8
  br label %bb45

bb16:                                             ; preds = %bb15
  %_23.0 = extractvalue { ptr, i64 } %12, 0
  %_23.1 = extractvalue { ptr, i64 } %12, 1
  invoke void @_ZN7library3fft17hea81b335384dcfc0E(ptr sret([24 x i8]) align 8 %_22, ptr align 8 %_23.0, i64 %_23.1)
          to label %bb17 unwind label %cleanup2

bb17:                                             ; preds = %bb16
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_18, ptr align 8 %_19, i64 24, i1 false)
  %17 = getelementptr inbounds i8, ptr %_18, i64 24
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %17, ptr align 8 %_22, i64 24, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %e, ptr align 8 %_18, i64 24, i1 false)
  %18 = getelementptr inbounds i8, ptr %_18, i64 24
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %o, ptr align 8 %18, i64 24, i1 false)
  invoke void @_ZN5alloc3vec9from_elem17hde46c6de80ac3ee3E(ptr sret([24 x i8]) align 8 %out, double 0.000000e+00, double 0.000000e+00, i64 %x.1)
          to label %bb18 unwind label %cleanup3

bb43:                                             ; preds = %bb42, %cleanup3
  invoke void @"_ZN4core3ptr60drop_in_place$LT$alloc..vec..Vec$LT$library..Complex$GT$$GT$17h359557bc53c3f82dE"(ptr align 8 %o) #13
          to label %bb44 unwind label %terminate

cleanup3:                                         ; preds = %bb17
  %19 = landingpad { ptr, i32 }
          cleanup
  %20 = extractvalue { ptr, i32 } %19, 0
  %21 = extractvalue { ptr, i32 } %19, 1
  store ptr %20, ptr %0, align 8
  %22 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %21, ptr %22, align 8
  br label %bb43

bb18:                                             ; preds = %bb17
  br label %bb19

bb19:                                             ; preds = %bb18
  %_29 = udiv i64 %x.1, 2
  %23 = invoke { i64, i64 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h8e05e239f291cfb7E"(i64 0, i64 %_29)
          to label %bb20 unwind label %cleanup4

bb42:                                             ; preds = %cleanup4
  invoke void @"_ZN4core3ptr60drop_in_place$LT$alloc..vec..Vec$LT$library..Complex$GT$$GT$17h359557bc53c3f82dE"(ptr align 8 %out) #13
          to label %bb43 unwind label %terminate

cleanup4:                                         ; preds = %panic, %bb36, %bb33, %bb32, %bb31, %bb30, %bb29, %bb28, %bb27, %bb26, %bb24, %bb21, %bb19
  %24 = landingpad { ptr, i32 }
          cleanup
  %25 = extractvalue { ptr, i32 } %24, 0
  %26 = extractvalue { ptr, i32 } %24, 1
  store ptr %25, ptr %0, align 8
  %27 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %26, ptr %27, align 8
  br label %bb42

bb20:                                             ; preds = %bb19
  %_27.0 = extractvalue { i64, i64 } %23, 0
  %_27.1 = extractvalue { i64, i64 } %23, 1
  store i64 %_27.0, ptr %iter, align 8
  %28 = getelementptr inbounds i8, ptr %iter, i64 8
  store i64 %_27.1, ptr %28, align 8
  br label %bb21

bb21:                                             ; preds = %bb37, %bb20
  %29 = invoke { i64, i64 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17hda7cd29175971f13E"(ptr align 8 %iter)
          to label %bb22 unwind label %cleanup4

bb22:                                             ; preds = %bb21
  %30 = extractvalue { i64, i64 } %29, 0
  %31 = extractvalue { i64, i64 } %29, 1
  store i64 %30, ptr %_32, align 8
  %32 = getelementptr inbounds i8, ptr %_32, i64 8
  store i64 %31, ptr %32, align 8
  %_34 = load i64, ptr %_32, align 8
  %33 = getelementptr inbounds i8, ptr %_32, i64 8
  %34 = load i64, ptr %33, align 8
  %35 = trunc nuw i64 %_34 to i1
  br i1 %35, label %bb24, label %bb25

bb24:                                             ; preds = %bb22
  %36 = getelementptr inbounds i8, ptr %_32, i64 8
  %k = load i64, ptr %36, align 8
  %_39 = uitofp i64 %k to double
  %_37 = fmul double 0xC01921FB54442D18, %_39
  %_40 = uitofp i64 %x.1 to double
  %a = fdiv double %_37, %_40
  %_43 = invoke double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$3cos17h3ada608790f1dd53E"(double %a)
          to label %bb26 unwind label %cleanup4

bb25:                                             ; preds = %bb22
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %out, i64 24, i1 false)
  invoke void @"_ZN4core3ptr60drop_in_place$LT$alloc..vec..Vec$LT$library..Complex$GT$$GT$17h359557bc53c3f82dE"(ptr align 8 %o)
          to label %bb38 unwind label %cleanup5

bb44:                                             ; preds = %cleanup5, %bb43
  invoke void @"_ZN4core3ptr60drop_in_place$LT$alloc..vec..Vec$LT$library..Complex$GT$$GT$17h359557bc53c3f82dE"(ptr align 8 %e) #13
          to label %bb46 unwind label %terminate

cleanup5:                                         ; preds = %bb25
  %37 = landingpad { ptr, i32 }
          cleanup
  %38 = extractvalue { ptr, i32 } %37, 0
  %39 = extractvalue { ptr, i32 } %37, 1
  store ptr %38, ptr %0, align 8
  %40 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %39, ptr %40, align 8
  br label %bb44

bb38:                                             ; preds = %bb25
  invoke void @"_ZN4core3ptr60drop_in_place$LT$alloc..vec..Vec$LT$library..Complex$GT$$GT$17h359557bc53c3f82dE"(ptr align 8 %e)
          to label %bb39 unwind label %cleanup1

bb39:                                             ; preds = %bb38
  invoke void @"_ZN4core3ptr60drop_in_place$LT$alloc..vec..Vec$LT$library..Complex$GT$$GT$17h359557bc53c3f82dE"(ptr align 8 %odd)
          to label %bb40 unwind label %cleanup

bb40:                                             ; preds = %bb39
  call void @"_ZN4core3ptr60drop_in_place$LT$alloc..vec..Vec$LT$library..Complex$GT$$GT$17h359557bc53c3f82dE"(ptr align 8 %even)
  br label %bb41

bb41:                                             ; preds = %bb40, %bb3
  ret void

bb26:                                             ; preds = %bb24
  %_44 = invoke double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$3sin17hdd3463da52f43ac8E"(double %a)
          to label %bb27 unwind label %cleanup4

bb27:                                             ; preds = %bb26
  %_46 = invoke align 8 ptr @"_ZN81_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..index..Index$LT$I$GT$$GT$5index17hb6d86bf8b34fa053E"(ptr align 8 %o, i64 %k, ptr align 8 @alloc_7a7790b7de3e786afc1f03df4061fca3)
          to label %bb28 unwind label %cleanup4

bb28:                                             ; preds = %bb27
  %_45.0 = load double, ptr %_46, align 8
  %41 = getelementptr inbounds i8, ptr %_46, i64 8
  %_45.1 = load double, ptr %41, align 8
  %42 = invoke { double, double } @"_ZN58_$LT$library..Complex$u20$as$u20$core..ops..arith..Mul$GT$3mul17h7de9515ef0efbf15E"(double %_43, double %_44, double %_45.0, double %_45.1)
          to label %bb29 unwind label %cleanup4

bb29:                                             ; preds = %bb28
  %t.0 = extractvalue { double, double } %42, 0
  %t.1 = extractvalue { double, double } %42, 1
  %_50 = invoke align 8 ptr @"_ZN81_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..index..Index$LT$I$GT$$GT$5index17hb6d86bf8b34fa053E"(ptr align 8 %e, i64 %k, ptr align 8 @alloc_6349abeeb61bf80179a9f127cde88f71)
          to label %bb30 unwind label %cleanup4

bb30:                                             ; preds = %bb29
  %_49.0 = load double, ptr %_50, align 8
  %43 = getelementptr inbounds i8, ptr %_50, i64 8
  %_49.1 = load double, ptr %43, align 8
  %44 = invoke { double, double } @"_ZN58_$LT$library..Complex$u20$as$u20$core..ops..arith..Add$GT$3add17h9214601613364553E"(double %_49.0, double %_49.1, double %t.0, double %t.1)
          to label %bb31 unwind label %cleanup4

bb31:                                             ; preds = %bb30
  %_48.0 = extractvalue { double, double } %44, 0
  %_48.1 = extractvalue { double, double } %44, 1
  %_52 = invoke align 8 ptr @"_ZN84_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..index..IndexMut$LT$I$GT$$GT$9index_mut17h5cbf046a6936a0e0E"(ptr align 8 %out, i64 %k, ptr align 8 @alloc_8ab0e8b78a6bad5cf68799f5f02ccb9c)
          to label %bb32 unwind label %cleanup4

bb32:                                             ; preds = %bb31
  store double %_48.0, ptr %_52, align 8
  %45 = getelementptr inbounds i8, ptr %_52, i64 8
  store double %_48.1, ptr %45, align 8
  %_56 = invoke align 8 ptr @"_ZN81_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..index..Index$LT$I$GT$$GT$5index17hb6d86bf8b34fa053E"(ptr align 8 %e, i64 %k, ptr align 8 @alloc_1ed6ab9eda01254e66326db9eeb473a8)
          to label %bb33 unwind label %cleanup4

bb33:                                             ; preds = %bb32
  %_55.0 = load double, ptr %_56, align 8
  %46 = getelementptr inbounds i8, ptr %_56, i64 8
  %_55.1 = load double, ptr %46, align 8
  %_59 = fneg double %t.0
  %_61 = fneg double %t.1
  %47 = invoke { double, double } @"_ZN58_$LT$library..Complex$u20$as$u20$core..ops..arith..Add$GT$3add17h9214601613364553E"(double %_55.0, double %_55.1, double %_59, double %_61)
          to label %bb34 unwind label %cleanup4

bb34:                                             ; preds = %bb33
  %_54.0 = extractvalue { double, double } %47, 0
  %_54.1 = extractvalue { double, double } %47, 1
  br label %bb35

bb35:                                             ; preds = %bb34
  %_66 = udiv i64 %x.1, 2
  %_68.0 = add i64 %k, %_66
  %_68.1 = icmp ult i64 %_68.0, %k
  br i1 %_68.1, label %panic, label %bb36

bb36:                                             ; preds = %bb35
  %_63 = invoke align 8 ptr @"_ZN84_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..index..IndexMut$LT$I$GT$$GT$9index_mut17h5cbf046a6936a0e0E"(ptr align 8 %out, i64 %_68.0, ptr align 8 @alloc_867a0f1cb86345abdde8dc6a6863d353)
          to label %bb37 unwind label %cleanup4

panic:                                            ; preds = %bb35
  invoke void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8 @alloc_b7debc60faca7c7f10f8861dfac5c6ad) #15
          to label %unreachable unwind label %cleanup4

unreachable:                                      ; preds = %panic
  unreachable

bb37:                                             ; preds = %bb36
  store double %_54.0, ptr %_63, align 8
  %48 = getelementptr inbounds i8, ptr %_63, i64 8
  store double %_54.1, ptr %48, align 8
  br label %bb21

bb23:                                             ; No predecessors!
  unreachable

terminate:                                        ; preds = %bb44, %bb42, %bb43, %bb45, %bb46, %bb47
  %49 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #14
  unreachable

bb48:                                             ; preds = %bb47
  %50 = load ptr, ptr %0, align 8
  %51 = getelementptr inbounds i8, ptr %0, i64 8
  %52 = load i32, ptr %51, align 8
  %53 = insertvalue { ptr, i32 } poison, ptr %50, 0
  %54 = insertvalue { ptr, i32 } %53, i32 %52, 1
  resume { ptr, i32 } %54
}

; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN7library9fft_power28_$u7b$$u7b$closure$u7d$$u7d$17h9b32edb9a68ba084E"(ptr align 1 %_1, i64 %_2.0, ptr align 8 %_2.1) unnamed_addr #0 {
start:
  %_5 = uitofp i64 %_2.0 to double
  %_8 = load double, ptr %_2.1, align 8
  %_9 = load double, ptr %_2.1, align 8
  %_7 = fmul double %_8, %_9
  %0 = getelementptr inbounds i8, ptr %_2.1, i64 8
  %_11 = load double, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %_2.1, i64 8
  %_12 = load double, ptr %1, align 8
  %_10 = fmul double %_11, %_12
  %_6 = fadd double %_7, %_10
  %_0 = fmul double %_5, %_6
  ret double %_0
}

; Function Attrs: inlinehint nonlazybind uwtable
define internal { double, double } @"_ZN7library9fft_power28_$u7b$$u7b$closure$u7d$$u7d$17habc26d6450a57238E"(ptr align 1 %_1, ptr align 8 %_2) unnamed_addr #0 {
start:
  %re = load double, ptr %_2, align 8
  %0 = insertvalue { double, double } poison, double %re, 0
  %1 = insertvalue { double, double } %0, double 0.000000e+00, 1
  ret { double, double } %1
}

; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN81_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..index..Index$LT$I$GT$$GT$5index17hb6d86bf8b34fa053E"(ptr align 8 %self, i64 %index, ptr align 8 %0) unnamed_addr #0 {
start:
  %1 = getelementptr inbounds i8, ptr %self, i64 8
  %_7 = load ptr, ptr %1, align 8
  %2 = getelementptr inbounds i8, ptr %self, i64 16
  %_6 = load i64, ptr %2, align 8
  %_0 = call align 8 ptr @"_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17h5d2d6c855ae9919fE"(i64 %index, ptr align 8 %_7, i64 %_6, ptr align 8 %0) #12
  ret ptr %_0
}

; Function Attrs: inlinehint nonlazybind uwtable
define internal void @"_ZN83_$LT$alloc..vec..set_len_on_drop..SetLenOnDrop$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd440d73a61f16c2aE"(ptr align 8 %self) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_2 = load i64, ptr %0, align 8
  %_3 = load ptr, ptr %self, align 8
  store i64 %_2, ptr %_3, align 8
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN84_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..index..IndexMut$LT$I$GT$$GT$9index_mut17h5cbf046a6936a0e0E"(ptr align 8 %self, i64 %index, ptr align 8 %0) unnamed_addr #0 {
start:
  %1 = getelementptr inbounds i8, ptr %self, i64 8
  %_7 = load ptr, ptr %1, align 8
  %2 = getelementptr inbounds i8, ptr %self, i64 16
  %_6 = load i64, ptr %2, align 8
  %_0 = call align 8 ptr @"_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$9index_mut17h58a57316b62f2167E"(i64 %index, ptr align 8 %_7, i64 %_6, ptr align 8 %0) #12
  ret ptr %_0
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN87_$LT$T$u20$as$u20$alloc..slice..$LT$impl$u20$$u5b$T$u5d$$GT$..to_vec_in..ConvertVec$GT$6to_vec17hbc1f56a0eb3ea891E"(ptr sret([24 x i8]) align 8 %v, ptr align 8 %s.0, i64 %s.1) unnamed_addr #0 {
start:
  %_17 = alloca [8 x i8], align 8
  %0 = call { i64, ptr } @"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h8803052ea19500d1E"(i64 %s.1, i64 8, i64 16) #12
  %_10.0 = extractvalue { i64, ptr } %0, 0
  %_10.1 = extractvalue { i64, ptr } %0, 1
  store i64 %_10.0, ptr %v, align 8
  %1 = getelementptr inbounds i8, ptr %v, i64 8
  store ptr %_10.1, ptr %1, align 8
  %2 = getelementptr inbounds i8, ptr %v, i64 16
  store i64 0, ptr %2, align 8
  %_4 = icmp ugt i64 %s.1, 0
  br i1 %_4, label %bb1, label %bb2

bb2:                                              ; preds = %bb9, %start
  ret void

bb1:                                              ; preds = %start
  %3 = getelementptr inbounds i8, ptr %v, i64 8
  %_12 = load ptr, ptr %3, align 8
  br label %bb4

bb4:                                              ; preds = %bb1
  call void @_ZN4core3ptr19copy_nonoverlapping18precondition_check17h2c34dbd0e825ae67E(ptr %s.0, ptr %_12, i64 16, i64 8, i64 %s.1, ptr align 8 @alloc_37f6e60a2902ea1334fb3e649d7c5a34) #16
  br label %bb6

bb6:                                              ; preds = %bb4
  %4 = mul i64 %s.1, 16
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_12, ptr align 8 %s.0, i64 %4, i1 false)
  br label %bb7

bb7:                                              ; preds = %bb6
  br label %bb12

bb12:                                             ; preds = %bb7
  %self = load i64, ptr %v, align 8
  store i64 %self, ptr %_17, align 8
  br label %bb10

bb10:                                             ; preds = %bb12
  %5 = load i64, ptr %_17, align 8
  call void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7set_len18precondition_check17ha42028d55c743033E"(i64 %s.1, i64 %5, ptr align 8 @alloc_490992312822afe82cb6f17d9c546139) #16
  br label %bb9

bb9:                                              ; preds = %bb10
  %6 = getelementptr inbounds i8, ptr %v, i64 16
  store i64 %s.1, ptr %6, align 8
  br label %bb2

bb11:                                             ; No predecessors!
  unreachable
}

; Function Attrs: inlinehint nonlazybind uwtable
define { i64, i64 } @"_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h4251855c333203dcE"(ptr align 8 %self) unnamed_addr #0 {
start:
  %_0 = alloca [16 x i8], align 8
  %_4 = getelementptr inbounds i8, ptr %self, i64 8
  %_3.i = load i64, ptr %self, align 8
  %_4.i = load i64, ptr %_4, align 8
  %_0.i = icmp ult i64 %_3.i, %_4.i
  br i1 %_0.i, label %bb2, label %bb4

bb4:                                              ; preds = %start
  store i64 0, ptr %_0, align 8
  br label %bb5

bb2:                                              ; preds = %start
  %old = load i64, ptr %self, align 8
  %_6 = call i64 @"_ZN49_$LT$usize$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17he71527f3af34fe60E"(i64 %old, i64 1) #12
  store i64 %_6, ptr %self, align 8
  %0 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %old, ptr %0, align 8
  store i64 1, ptr %_0, align 8
  br label %bb5

bb5:                                              ; preds = %bb2, %bb4
  %1 = load i64, ptr %_0, align 8
  %2 = getelementptr inbounds i8, ptr %_0, i64 8
  %3 = load i64, ptr %2, align 8
  %4 = insertvalue { i64, i64 } poison, i64 %1, 0
  %5 = insertvalue { i64, i64 } %4, i64 %3, 1
  ret { i64, i64 } %5
}

; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$3nth17ha9ce1a2ffa1f0294E"(ptr align 8 %self, i64 %n) unnamed_addr #0 {
start:
  %len = alloca [8 x i8], align 8
  %_0 = alloca [8 x i8], align 8
  br label %bb2

bb2:                                              ; preds = %start
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_7 = load ptr, ptr %0, align 8
  %subtracted = load ptr, ptr %self, align 8
  br label %bb11

bb11:                                             ; preds = %bb2
  call void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h8eedc255b7abe6efE"(ptr %_7, ptr %subtracted, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #16
  br label %bb13

bb13:                                             ; preds = %bb11
  br label %bb14

bb14:                                             ; preds = %bb13
  br label %bb15

bb15:                                             ; preds = %bb14
  %1 = ptrtoint ptr %_7 to i64
  %2 = ptrtoint ptr %subtracted to i64
  %3 = sub nuw i64 %1, %2
  %4 = udiv exact i64 %3, 16
  store i64 %4, ptr %len, align 8
  br label %bb3

bb16:                                             ; No predecessors!
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #18
  unreachable

bb3:                                              ; preds = %bb15
  %5 = load i64, ptr %len, align 8
  %_3 = icmp uge i64 %n, %5
  br i1 %_3, label %bb4, label %bb8

bb8:                                              ; preds = %bb3
  %old = load ptr, ptr %self, align 8
  br label %bb19

bb4:                                              ; preds = %bb3
  br label %bb6

bb19:                                             ; preds = %bb8
  %self1 = getelementptr inbounds i8, ptr %self, i64 8
  %self2 = load ptr, ptr %self, align 8
  %_32 = getelementptr inbounds nuw %Complex, ptr %self2, i64 %n
  store ptr %_32, ptr %self, align 8
  br label %bb17

bb17:                                             ; preds = %bb19
  %old3 = load ptr, ptr %self, align 8
  br label %bb22

bb22:                                             ; preds = %bb17
  %self4 = getelementptr inbounds i8, ptr %self, i64 8
  %self5 = load ptr, ptr %self, align 8
  %_44 = getelementptr inbounds nuw %Complex, ptr %self5, i64 1
  store ptr %_44, ptr %self, align 8
  br label %bb20

bb20:                                             ; preds = %bb22
  store ptr %old3, ptr %_0, align 8
  br label %bb9

bb9:                                              ; preds = %bb7, %bb20
  %6 = load ptr, ptr %_0, align 8
  ret ptr %6

bb6:                                              ; preds = %bb4
  %self6 = getelementptr inbounds i8, ptr %self, i64 8
  %_13 = load ptr, ptr %self6, align 8
  store ptr %_13, ptr %self, align 8
  br label %bb7

bb7:                                              ; preds = %bb6
  store ptr null, ptr %_0, align 8
  br label %bb9

bb1:                                              ; No predecessors!
  unreachable

bb5:                                              ; No predecessors!
  unreachable

bb18:                                             ; No predecessors!
  unreachable

bb21:                                             ; No predecessors!
  unreachable
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h58d18d91ca45cb2dE"(ptr %self.0, ptr %self.1, ptr align 8 %f) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_32 = alloca [1 x i8], align 1
  %_31 = alloca [1 x i8], align 1
  %len = alloca [8 x i8], align 8
  %i = alloca [8 x i8], align 8
  %_4 = alloca [1 x i8], align 1
  br label %bb2

bb2:                                              ; preds = %start
  %1 = icmp eq ptr %self.0, %self.1
  %2 = zext i1 %1 to i8
  store i8 %2, ptr %_4, align 1
  br label %bb3

bb3:                                              ; preds = %bb2
  %3 = load i8, ptr %_4, align 1
  %4 = trunc nuw i8 %3 to i1
  br i1 %4, label %bb4, label %bb5

bb5:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
  store i8 1, ptr %_31, align 1
  store i64 0, ptr %i, align 8
  br label %bb7

bb4:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
  invoke void @"_ZN4core3ptr507drop_in_place$LT$core..iter..adapters..map..map_fold$LT$$RF$f64$C$library..Complex$C$$LP$$RP$$C$library..fft_power..$u7b$$u7b$closure$u7d$$u7d$$C$core..iter..traits..iterator..Iterator..for_each..call$LT$library..Complex$C$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..map..Map$LT$core..slice..iter..Iter$LT$f64$GT$$C$library..fft_power..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17hf370d7784918920dE"(ptr align 8 %f)
          to label %bb12 unwind label %cleanup1

bb7:                                              ; preds = %bb5
  br label %bb20

bb20:                                             ; preds = %bb7
  call void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h8eedc255b7abe6efE"(ptr %self.1, ptr %self.0, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #16
  br label %bb22

bb22:                                             ; preds = %bb20
  br label %bb23

bb23:                                             ; preds = %bb22
  br label %bb24

bb24:                                             ; preds = %bb23
  %5 = ptrtoint ptr %self.1 to i64
  %6 = ptrtoint ptr %self.0 to i64
  %7 = sub nuw i64 %5, %6
  %8 = udiv exact i64 %7, 8
  store i64 %8, ptr %len, align 8
  br label %bb8

bb25:                                             ; No predecessors!
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #15
          to label %unreachable unwind label %cleanup

bb16:                                             ; preds = %cleanup
  %9 = load i8, ptr %_31, align 1
  %10 = trunc nuw i8 %9 to i1
  br i1 %10, label %bb15, label %bb13

cleanup:                                          ; preds = %bb8, %bb25
  %11 = landingpad { ptr, i32 }
          cleanup
  %12 = extractvalue { ptr, i32 } %11, 0
  %13 = extractvalue { ptr, i32 } %11, 1
  store ptr %12, ptr %0, align 8
  %14 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %13, ptr %14, align 8
  br label %bb16

unreachable:                                      ; preds = %bb25
  unreachable

bb8:                                              ; preds = %bb11, %bb24
  store i8 0, ptr %_31, align 1
  %count = load i64, ptr %i, align 8
  %_45 = getelementptr inbounds nuw double, ptr %self.0, i64 %count
  invoke void @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h6a3929132a49a851E"(ptr align 8 %f, ptr align 8 %_45)
          to label %bb9 unwind label %cleanup

bb9:                                              ; preds = %bb8
  br label %bb26

bb26:                                             ; preds = %bb9
  %15 = load i64, ptr %i, align 8
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hb032951ee29fbf98E"(i64 %15, i64 1, ptr align 8 @alloc_12fdce0839ba33fd8bd1bb0711a36af6) #16
  br label %bb27

bb27:                                             ; preds = %bb26
  %16 = load i64, ptr %i, align 8
  %_27 = add nuw i64 %16, 1
  store i64 %_27, ptr %i, align 8
  %_29 = load i64, ptr %i, align 8
  %_30 = load i64, ptr %len, align 8
  %_28 = icmp eq i64 %_29, %_30
  br i1 %_28, label %bb10, label %bb11

bb11:                                             ; preds = %bb27
  br label %bb8

bb10:                                             ; preds = %bb27
  invoke void @"_ZN4core3ptr507drop_in_place$LT$core..iter..adapters..map..map_fold$LT$$RF$f64$C$library..Complex$C$$LP$$RP$$C$library..fft_power..$u7b$$u7b$closure$u7d$$u7d$$C$core..iter..traits..iterator..Iterator..for_each..call$LT$library..Complex$C$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..map..Map$LT$core..slice..iter..Iter$LT$f64$GT$$C$library..fft_power..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17hf370d7784918920dE"(ptr align 8 %f)
          to label %bb12 unwind label %cleanup1

bb18:                                             ; preds = %bb13, %cleanup1
  %17 = load i8, ptr %_32, align 1
  %18 = trunc nuw i8 %17 to i1
  br i1 %18, label %bb17, label %bb14

cleanup1:                                         ; preds = %bb10, %bb4
  %19 = landingpad { ptr, i32 }
          cleanup
  %20 = extractvalue { ptr, i32 } %19, 0
  %21 = extractvalue { ptr, i32 } %19, 1
  store ptr %20, ptr %0, align 8
  %22 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %21, ptr %22, align 8
  br label %bb18

bb12:                                             ; preds = %bb10, %bb4
  ret void

bb13:                                             ; preds = %bb15, %bb16
  invoke void @"_ZN4core3ptr507drop_in_place$LT$core..iter..adapters..map..map_fold$LT$$RF$f64$C$library..Complex$C$$LP$$RP$$C$library..fft_power..$u7b$$u7b$closure$u7d$$u7d$$C$core..iter..traits..iterator..Iterator..for_each..call$LT$library..Complex$C$alloc..vec..Vec$LT$library..Complex$GT$..extend_trusted$LT$core..iter..adapters..map..Map$LT$core..slice..iter..Iter$LT$f64$GT$$C$library..fft_power..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17hf370d7784918920dE"(ptr align 8 %f) #13
          to label %bb18 unwind label %terminate

bb15:                                             ; preds = %bb16
  br label %bb13

terminate:                                        ; preds = %bb13
  %23 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #14
  unreachable

bb14:                                             ; preds = %bb17, %bb18
  %24 = load ptr, ptr %0, align 8
  %25 = getelementptr inbounds i8, ptr %0, i64 8
  %26 = load i32, ptr %25, align 8
  %27 = insertvalue { ptr, i32 } poison, ptr %24, 0
  %28 = insertvalue { ptr, i32 } %27, i32 %26, 1
  resume { ptr, i32 } %28

bb17:                                             ; preds = %bb18
  br label %bb14

bb1:                                              ; No predecessors!
  unreachable

bb6:                                              ; No predecessors!
  unreachable
}

; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7b54ec2cbc1c68eeE"(ptr %self.0, ptr %self.1, double %init, i64 %0) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %1 = alloca [16 x i8], align 8
  %_32 = alloca [1 x i8], align 1
  %_31 = alloca [1 x i8], align 1
  %len = alloca [8 x i8], align 8
  %i = alloca [8 x i8], align 8
  %acc = alloca [8 x i8], align 8
  %_4 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  %f = alloca [8 x i8], align 8
  store i64 %0, ptr %f, align 8
  br label %bb2

bb2:                                              ; preds = %start
  %2 = icmp eq ptr %self.0, %self.1
  %3 = zext i1 %2 to i8
  store i8 %3, ptr %_4, align 1
  br label %bb3

bb3:                                              ; preds = %bb2
  %4 = load i8, ptr %_4, align 1
  %5 = trunc nuw i8 %4 to i1
  br i1 %5, label %bb4, label %bb5

bb5:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
  store i8 1, ptr %_31, align 1
  store double %init, ptr %acc, align 8
  store i64 0, ptr %i, align 8
  br label %bb7

bb4:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
  store double %init, ptr %_0, align 8
  br label %bb12

bb7:                                              ; preds = %bb5
  br label %bb20

bb20:                                             ; preds = %bb7
  call void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h8eedc255b7abe6efE"(ptr %self.1, ptr %self.0, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #16
  br label %bb22

bb22:                                             ; preds = %bb20
  br label %bb23

bb23:                                             ; preds = %bb22
  br label %bb24

bb24:                                             ; preds = %bb23
  %6 = ptrtoint ptr %self.1 to i64
  %7 = ptrtoint ptr %self.0 to i64
  %8 = sub nuw i64 %6, %7
  %9 = udiv exact i64 %8, 16
  store i64 %9, ptr %len, align 8
  br label %bb8

bb25:                                             ; No predecessors!
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #15
          to label %unreachable unwind label %cleanup

bb16:                                             ; preds = %cleanup
  %10 = load i8, ptr %_31, align 1
  %11 = trunc nuw i8 %10 to i1
  br i1 %11, label %bb15, label %bb13

cleanup:                                          ; preds = %bb8, %bb25
  %12 = landingpad { ptr, i32 }
          cleanup
  %13 = extractvalue { ptr, i32 } %12, 0
  %14 = extractvalue { ptr, i32 } %12, 1
  store ptr %13, ptr %1, align 8
  %15 = getelementptr inbounds i8, ptr %1, i64 8
  store i32 %14, ptr %15, align 8
  br label %bb16

unreachable:                                      ; preds = %bb25
  unreachable

bb8:                                              ; preds = %bb11, %bb24
  store i8 0, ptr %_31, align 1
  %_21 = load double, ptr %acc, align 8
  %count = load i64, ptr %i, align 8
  %_45 = getelementptr inbounds nuw %Complex, ptr %self.0, i64 %count
  %_18 = invoke double @"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h1ff763c3c77ab2faE"(ptr align 8 %f, double %_21, ptr align 8 %_45)
          to label %bb9 unwind label %cleanup

bb9:                                              ; preds = %bb8
  store double %_18, ptr %acc, align 8
  br label %bb26

bb26:                                             ; preds = %bb9
  %16 = load i64, ptr %i, align 8
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hb032951ee29fbf98E"(i64 %16, i64 1, ptr align 8 @alloc_12fdce0839ba33fd8bd1bb0711a36af6) #16
  br label %bb27

bb27:                                             ; preds = %bb26
  %17 = load i64, ptr %i, align 8
  %_27 = add nuw i64 %17, 1
  store i64 %_27, ptr %i, align 8
  %_29 = load i64, ptr %i, align 8
  %_30 = load i64, ptr %len, align 8
  %_28 = icmp eq i64 %_29, %_30
  br i1 %_28, label %bb10, label %bb11

bb11:                                             ; preds = %bb27
  br label %bb8

bb10:                                             ; preds = %bb27
  %18 = load double, ptr %acc, align 8
  store double %18, ptr %_0, align 8
  br label %bb12

bb12:                                             ; preds = %bb10, %bb4
  %19 = load double, ptr %_0, align 8
  ret double %19

bb13:                                             ; preds = %bb15, %bb16
  br label %bb18

bb15:                                             ; preds = %bb16
  br label %bb13

bb18:                                             ; preds = %bb13
  %20 = load i8, ptr %_32, align 1
  %21 = trunc nuw i8 %20 to i1
  br i1 %21, label %bb17, label %bb14

bb14:                                             ; preds = %bb17, %bb18
  %22 = load ptr, ptr %1, align 8
  %23 = getelementptr inbounds i8, ptr %1, i64 8
  %24 = load i32, ptr %23, align 8
  %25 = insertvalue { ptr, i32 } poison, ptr %22, 0
  %26 = insertvalue { ptr, i32 } %25, i32 %24, 1
  resume { ptr, i32 } %26

bb17:                                             ; preds = %bb18
  br label %bb14

bb1:                                              ; No predecessors!
  unreachable

bb6:                                              ; No predecessors!
  unreachable
}

; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hde2adc47547f0ad4E"(ptr align 8 %self) unnamed_addr #0 {
start:
  %_0 = alloca [8 x i8], align 8
  %ptr = load ptr, ptr %self, align 8
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %end_or_len = load ptr, ptr %0, align 8
  br label %bb4

bb4:                                              ; preds = %start
  %_6 = icmp eq ptr %ptr, %end_or_len
  br i1 %_6, label %bb5, label %bb6

bb6:                                              ; preds = %bb4
  %_16 = getelementptr inbounds nuw %Complex, ptr %ptr, i64 1
  store ptr %_16, ptr %self, align 8
  br label %bb7

bb5:                                              ; preds = %bb4
  store ptr null, ptr %_0, align 8
  br label %bb8

bb7:                                              ; preds = %bb6
  store ptr %ptr, ptr %_0, align 8
  br label %bb8

bb8:                                              ; preds = %bb7, %bb5
  %1 = load ptr, ptr %_0, align 8
  ret ptr %1

bb1:                                              ; No predecessors!
  unreachable

bb2:                                              ; No predecessors!
  unreachable

bb3:                                              ; No predecessors!
  unreachable

bb9:                                              ; No predecessors!
  unreachable

bb10:                                             ; No predecessors!
  unreachable
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h121038829ba47ec9E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  %exact = alloca [8 x i8], align 8
  br label %bb2

bb2:                                              ; preds = %start
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_5 = load ptr, ptr %0, align 8
  %subtracted = load ptr, ptr %self, align 8
  br label %bb5

bb5:                                              ; preds = %bb2
  call void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h8eedc255b7abe6efE"(ptr %_5, ptr %subtracted, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #16
  br label %bb7

bb7:                                              ; preds = %bb5
  br label %bb8

bb8:                                              ; preds = %bb7
  br label %bb9

bb9:                                              ; preds = %bb8
  %1 = ptrtoint ptr %_5 to i64
  %2 = ptrtoint ptr %subtracted to i64
  %3 = sub nuw i64 %1, %2
  %4 = udiv exact i64 %3, 8
  store i64 %4, ptr %exact, align 8
  br label %bb3

bb10:                                             ; No predecessors!
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #18
  unreachable

bb3:                                              ; preds = %bb9
  %_7 = load i64, ptr %exact, align 8
  %_8.1 = load i64, ptr %exact, align 8
  store i64 %_7, ptr %_0, align 8
  %5 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 1, ptr %5, align 8
  %6 = getelementptr inbounds i8, ptr %5, i64 8
  store i64 %_8.1, ptr %6, align 8
  ret void

bb1:                                              ; No predecessors!
  unreachable
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h599b575d462a7c5eE"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  %exact = alloca [8 x i8], align 8
  br label %bb2

bb2:                                              ; preds = %start
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_5 = load ptr, ptr %0, align 8
  %subtracted = load ptr, ptr %self, align 8
  br label %bb5

bb5:                                              ; preds = %bb2
  call void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h8eedc255b7abe6efE"(ptr %_5, ptr %subtracted, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #16
  br label %bb7

bb7:                                              ; preds = %bb5
  br label %bb8

bb8:                                              ; preds = %bb7
  br label %bb9

bb9:                                              ; preds = %bb8
  %1 = ptrtoint ptr %_5 to i64
  %2 = ptrtoint ptr %subtracted to i64
  %3 = sub nuw i64 %1, %2
  %4 = udiv exact i64 %3, 16
  store i64 %4, ptr %exact, align 8
  br label %bb3

bb10:                                             ; No predecessors!
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #18
  unreachable

bb3:                                              ; preds = %bb9
  %_7 = load i64, ptr %exact, align 8
  %_8.1 = load i64, ptr %exact, align 8
  store i64 %_7, ptr %_0, align 8
  %5 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 1, ptr %5, align 8
  %6 = getelementptr inbounds i8, ptr %5, i64 8
  store i64 %_8.1, ptr %6, align 8
  ret void

bb1:                                              ; No predecessors!
  unreachable
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN95_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$core..iter..traits..collect..FromIterator$LT$T$GT$$GT$9from_iter17h02fe4619d7c68575E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %iter) unnamed_addr #0 {
start:
  %_2 = alloca [40 x i8], align 8
  call void @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h1b422dd5bbd02ba8E"(ptr sret([40 x i8]) align 8 %_2, ptr align 8 %iter) #12
  call void @"_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h1883d9f530ddded4E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %_2)
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN95_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$core..iter..traits..collect..FromIterator$LT$T$GT$$GT$9from_iter17h0475fe34fbd3b8e2E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %iter) unnamed_addr #0 {
start:
  %_2 = alloca [32 x i8], align 8
  call void @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h8de1306e352c1302E"(ptr sret([32 x i8]) align 8 %_2, ptr align 8 %iter) #12
  call void @"_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17ha4285fb3da9f2ae0E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %_2)
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN95_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$core..iter..traits..collect..FromIterator$LT$T$GT$$GT$9from_iter17h306dea8b7a23d981E"(ptr sret([24 x i8]) align 8 %_0, ptr %iter.0, ptr %iter.1) unnamed_addr #0 {
start:
  %0 = call { ptr, ptr } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17hd12dfd825df88c7bE"(ptr %iter.0, ptr %iter.1) #12
  %_2.0 = extractvalue { ptr, ptr } %0, 0
  %_2.1 = extractvalue { ptr, ptr } %0, 1
  call void @"_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h92e1c44db8b38677E"(ptr sret([24 x i8]) align 8 %_0, ptr %_2.0, ptr %_2.1)
  ret void
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h129c87cff9af3c04E"(ptr align 8 %self, ptr align 8 %iterator) unnamed_addr #1 {
start:
  call void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17hb6dad5e09b69a0f9E"(ptr align 8 %self, ptr align 8 %iterator)
  ret void
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h3bd36ca0a8ed8769E"(ptr align 8 %self, ptr align 8 %iterator) unnamed_addr #1 {
start:
  call void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h7ef8f2d5aff23806E"(ptr align 8 %self, ptr align 8 %iterator)
  ret void
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h52089ed5bd239784E"(ptr align 8 %self, ptr %iterator.0, ptr %iterator.1) unnamed_addr #1 {
start:
  call void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17he30fd4e89734f592E"(ptr align 8 %self, ptr %iterator.0, ptr %iterator.1)
  ret void
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h1883d9f530ddded4E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %iterator) unnamed_addr #1 {
start:
  call void @"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17he0f3bcb4d07575abE"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %iterator)
  ret void
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h92e1c44db8b38677E"(ptr sret([24 x i8]) align 8 %_0, ptr %iterator.0, ptr %iterator.1) unnamed_addr #1 {
start:
  call void @"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc0a24fa0f209fa99E"(ptr sret([24 x i8]) align 8 %_0, ptr %iterator.0, ptr %iterator.1)
  ret void
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17ha4285fb3da9f2ae0E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %iterator) unnamed_addr #1 {
start:
  call void @"_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h1d19577be573c417E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %iterator)
  ret void
}

; Function Attrs: nonlazybind uwtable
define double @fft_power(ptr align 8 %x.0, i64 %x.1) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_10 = alloca [24 x i8], align 8
  %_6 = alloca [24 x i8], align 8
  %_5 = alloca [24 x i8], align 8
  %c = alloca [24 x i8], align 8
  %1 = call { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h1f25148861600803E"(ptr align 8 %x.0, i64 %x.1) #12
  %_4.0 = extractvalue { ptr, ptr } %1, 0
  %_4.1 = extractvalue { ptr, ptr } %1, 1
  %2 = call { ptr, ptr } @_ZN4core4iter6traits8iterator8Iterator3map17h3dd80cd542cfe154E(ptr %_4.0, ptr %_4.1) #12
  %_3.0 = extractvalue { ptr, ptr } %2, 0
  %_3.1 = extractvalue { ptr, ptr } %2, 1
  call void @_ZN4core4iter6traits8iterator8Iterator7collect17h4eadb927b9532848E(ptr sret([24 x i8]) align 8 %c, ptr %_3.0, ptr %_3.1) #12
  %3 = invoke { ptr, i64 } @"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17ha15585f37bfc2f1fE"(ptr align 8 %c)
          to label %bb4 unwind label %cleanup

bb15:                                             ; preds = %cleanup
  invoke void @"_ZN4core3ptr60drop_in_place$LT$alloc..vec..Vec$LT$library..Complex$GT$$GT$17h359557bc53c3f82dE"(ptr align 8 %c) #13
          to label %bb16 unwind label %terminate

cleanup:                                          ; preds = %bb4, %start
  %4 = landingpad { ptr, i32 }
          cleanup
  %5 = extractvalue { ptr, i32 } %4, 0
  %6 = extractvalue { ptr, i32 } %4, 1
  store ptr %5, ptr %0, align 8
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %6, ptr %7, align 8
  br label %bb15

bb4:                                              ; preds = %start
  %_11.0 = extractvalue { ptr, i64 } %3, 0
  %_11.1 = extractvalue { ptr, i64 } %3, 1
  invoke void @_ZN7library3fft17hea81b335384dcfc0E(ptr sret([24 x i8]) align 8 %_10, ptr align 8 %_11.0, i64 %_11.1)
          to label %bb5 unwind label %cleanup

bb5:                                              ; preds = %bb4
  %8 = invoke { ptr, i64 } @"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17ha15585f37bfc2f1fE"(ptr align 8 %_10)
          to label %bb6 unwind label %cleanup1

bb13:                                             ; preds = %cleanup1
  invoke void @"_ZN4core3ptr60drop_in_place$LT$alloc..vec..Vec$LT$library..Complex$GT$$GT$17h359557bc53c3f82dE"(ptr align 8 %c) #13
          to label %bb14 unwind label %terminate

cleanup1:                                         ; preds = %bb9, %bb8, %bb7, %bb6, %bb5
  %9 = landingpad { ptr, i32 }
          cleanup
  %10 = extractvalue { ptr, i32 } %9, 0
  %11 = extractvalue { ptr, i32 } %9, 1
  store ptr %10, ptr %0, align 8
  %12 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %11, ptr %12, align 8
  br label %bb13

bb6:                                              ; preds = %bb5
  %_8.0 = extractvalue { ptr, i64 } %8, 0
  %_8.1 = extractvalue { ptr, i64 } %8, 1
  %13 = invoke { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hffc8064f420ece9cE"(ptr align 8 %_8.0, i64 %_8.1)
          to label %bb7 unwind label %cleanup1

bb7:                                              ; preds = %bb6
  %_7.0 = extractvalue { ptr, ptr } %13, 0
  %_7.1 = extractvalue { ptr, ptr } %13, 1
  invoke void @_ZN4core4iter6traits8iterator8Iterator9enumerate17hca62e04d29213841E(ptr sret([24 x i8]) align 8 %_6, ptr %_7.0, ptr %_7.1)
          to label %bb8 unwind label %cleanup1

bb8:                                              ; preds = %bb7
  invoke void @_ZN4core4iter6traits8iterator8Iterator3map17h6f5ab20cd9eade55E(ptr sret([24 x i8]) align 8 %_5, ptr align 8 %_6)
          to label %bb9 unwind label %cleanup1

bb9:                                              ; preds = %bb8
  %_0 = invoke double @_ZN4core4iter6traits8iterator8Iterator3sum17h58bc11dedad10546E(ptr align 8 %_5)
          to label %bb10 unwind label %cleanup1

bb10:                                             ; preds = %bb9
  invoke void @"_ZN4core3ptr60drop_in_place$LT$alloc..vec..Vec$LT$library..Complex$GT$$GT$17h359557bc53c3f82dE"(ptr align 8 %c)
          to label %bb11 unwind label %cleanup2

bb14:                                             ; preds = %cleanup2, %bb13
  invoke void @"_ZN4core3ptr60drop_in_place$LT$alloc..vec..Vec$LT$library..Complex$GT$$GT$17h359557bc53c3f82dE"(ptr align 8 %_10) #13
          to label %bb16 unwind label %terminate

cleanup2:                                         ; preds = %bb10
  %14 = landingpad { ptr, i32 }
          cleanup
  %15 = extractvalue { ptr, i32 } %14, 0
  %16 = extractvalue { ptr, i32 } %14, 1
  store ptr %15, ptr %0, align 8
  %17 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %16, ptr %17, align 8
  br label %bb14

bb11:                                             ; preds = %bb10
  call void @"_ZN4core3ptr60drop_in_place$LT$alloc..vec..Vec$LT$library..Complex$GT$$GT$17h359557bc53c3f82dE"(ptr align 8 %_10)
  ret double %_0

terminate:                                        ; preds = %bb14, %bb13, %bb15
  %18 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #14
  unreachable

bb16:                                             ; preds = %bb14, %bb15
  %19 = load ptr, ptr %0, align 8
  %20 = getelementptr inbounds i8, ptr %0, i64 8
  %21 = load i32, ptr %20, align 8
  %22 = insertvalue { ptr, i32 } poison, ptr %19, 0
  %23 = insertvalue { ptr, i32 } %22, i32 %21, 1
  resume { ptr, i32 } %23
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #3

; Function Attrs: nounwind nonlazybind uwtable
declare i32 @rust_eh_personality(i32, i32, i64, ptr, ptr) unnamed_addr #4

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #5

; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() unnamed_addr #6

; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr, ptr, i1 zeroext, ptr align 8) unnamed_addr #7

; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8) unnamed_addr #8

; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr, ptr, ptr align 8) unnamed_addr #8

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #3

; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1, i64, ptr align 8) unnamed_addr #8

; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() unnamed_addr #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #3

; Function Attrs: cold minsize noinline noreturn nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64, i64, ptr align 8) unnamed_addr #9

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64) #3

; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking14panic_nounwind(ptr align 1, i64) unnamed_addr #7

; Function Attrs: cold nonlazybind uwtable
declare void @_RINvNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecINtB8_11RawVecInnerpE7reserve21do_reserve_and_handleNtNtBa_5alloc6GlobalECs4X4t9plMPHF_9addr2line(ptr align 8, i64, i64, i64, i64) unnamed_addr #10

; Function Attrs: cold minsize noreturn nonlazybind optsize uwtable
declare void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64, i64) unnamed_addr #11

; Function Attrs: nonlazybind uwtable
declare void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsduwmD7cSIQq_5gimli(ptr sret([24 x i8]) align 8, i64, i1 zeroext, i64, i64) unnamed_addr #1

; Function Attrs: nonlazybind uwtable
declare void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsduwmD7cSIQq_5gimli(ptr align 8, i64, i64) unnamed_addr #1

attributes #0 = { inlinehint nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { inlinehint nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { cold noinline noreturn nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #8 = { cold noinline noreturn nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #9 = { cold minsize noinline noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #10 = { cold nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #11 = { cold minsize noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #12 = { inlinehint }
attributes #13 = { cold }
attributes #14 = { cold noreturn nounwind }
attributes #15 = { noreturn }
attributes #16 = { inlinehint nounwind }
attributes #17 = { noinline noreturn nounwind }
attributes #18 = { noinline noreturn }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
