;! adfuzz = 1
;! name = "rs-layers-O0"
;! function = "layers"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [1.492406328017494], [0.6546212111264513], [1.4020234353549161]],
;!   [[0.18965926505598402], [0.6520348697950454], [0.8677971548161302], [1.9447371151461383]],
;!   [[1.2970864611525046], [0.5606950855013105], [1.5103581788464753], [0.5542905343040527]],
;!   [[0.6059722810338671], [0.7532953652618657], [1.4655696027076768], [0.5890583981650577]],
;! ]
;! [[argument]]
;! name = "rs-layers-O0"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "rs-layers-O0"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "rs-layers-O0"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "rs-layers-O0"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "library.rs"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "library.204df1fcf32a149a-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%Layer = type { i64, [2 x i64] }

@anon.5a9d64382a49910b96c801cde10a6d26.0 = private unnamed_addr constant <{ [8 x i8], [8 x i8] }> <{ [8 x i8] zeroinitializer, [8 x i8] undef }>, align 8
@alloc_88bfb5085a97a9f03cee2b9c3c42dd08 = private unnamed_addr constant [81 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/non_null.rs\00", align 1
@alloc_560a59ed819b9d9a5841f6e731c4c8e5 = private unnamed_addr constant [210 x i8] c"unsafe precondition(s) violated: NonNull::new_unchecked requires that the pointer is non-null\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_9877fdffb06d7cb7231dc08b14b0e6fe = private unnamed_addr constant [77 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/vec/mod.rs\00", align 1
@alloc_82a99021b1306c9239507412b95c0e74 = private unnamed_addr constant [205 x i8] c"unsafe precondition(s) violated: Vec::from_raw_parts_in requires that length <= capacity\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_b32cf8b9ab30c790bbc0840b2fa926d9 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_88bfb5085a97a9f03cee2b9c3c42dd08, [16 x i8] c"P\00\00\00\00\00\00\00\AA\05\00\00\12\00\00\00" }>, align 8
@alloc_f79e0e94e2ad0f0e1c95aa03a7f180a1 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_88bfb5085a97a9f03cee2b9c3c42dd08, [16 x i8] c"P\00\00\00\00\00\00\00\10\01\00\00\1B\00\00\00" }>, align 8
@alloc_a82f16a057b8762ce341062d6330570f = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9877fdffb06d7cb7231dc08b14b0e6fe, [16 x i8] c"L\00\00\00\00\00\00\00\9E\04\00\00\09\00\00\00" }>, align 8
@alloc_95987411d8537e05d2640be94dab2c2b = private unnamed_addr constant [79 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/unique.rs\00", align 1
@alloc_0fdb1f1c10dc29159bdf6e349f9e77cb = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_95987411d8537e05d2640be94dab2c2b, [16 x i8] c"N\00\00\00\00\00\00\00Y\00\00\00$\00\00\00" }>, align 8
@alloc_a2d9184d495c275439d0b07a9763ef02 = private unnamed_addr constant [30 x i8] c"benchmarks/sources/library.rs\00", align 1
@alloc_98c3c65b38bb03859086632e6faae7d6 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a2d9184d495c275439d0b07a9763ef02, [16 x i8] c"\1D\00\00\00\00\00\00\00-\00\00\00\0F\00\00\00" }>, align 8
@alloc_010d0234b50771bb6ab217f17c265f57 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a2d9184d495c275439d0b07a9763ef02, [16 x i8] c"\1D\00\00\00\00\00\00\000\00\00\001\00\00\00" }>, align 8
@alloc_fc0c886fc6336e824bd7c67278ae047e = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a2d9184d495c275439d0b07a9763ef02, [16 x i8] c"\1D\00\00\00\00\00\00\000\00\00\00h\00\00\00" }>, align 8

; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$4tanh17hf29bf02eb3d461c4E"(double %self) unnamed_addr #0 {
start:
  %_0 = call double @tanh(double %self) #10
  ret double %_0
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN4core3ptr58drop_in_place$LT$alloc..vec..Vec$LT$library..Layer$GT$$GT$17hef1d4126a61078eaE"(ptr align 8 %_1) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  invoke void @"_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h30fbd197a4ba3c2fE"(ptr align 8 %_1)
          to label %bb4 unwind label %cleanup

bb3:                                              ; preds = %cleanup
  invoke void @"_ZN4core3ptr65drop_in_place$LT$alloc..raw_vec..RawVec$LT$library..Layer$GT$$GT$17h4063bb48eb1f469cE"(ptr align 8 %_1) #11
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
  call void @"_ZN4core3ptr65drop_in_place$LT$alloc..raw_vec..RawVec$LT$library..Layer$GT$$GT$17h4063bb48eb1f469cE"(ptr align 8 %_1)
  ret void

terminate:                                        ; preds = %bb3
  %5 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #12
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
define void @"_ZN4core3ptr65drop_in_place$LT$alloc..raw_vec..RawVec$LT$library..Layer$GT$$GT$17h4063bb48eb1f469cE"(ptr align 8 %_1) unnamed_addr #1 {
start:
  call void @"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8e0bfb8280969661E"(ptr align 8 %_1)
  ret void
}

; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17hbcee7a717be24404E"(ptr %ptr, ptr align 8 %0) unnamed_addr #2 {
start:
  %_5 = ptrtoint ptr %ptr to i64
  %1 = icmp eq i64 %_5, 0
  br i1 %1, label %bb1, label %bb2

bb1:                                              ; preds = %start
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_560a59ed819b9d9a5841f6e731c4c8e5, ptr inttoptr (i64 421 to ptr), i1 zeroext false, ptr align 8 %0) #13
  unreachable

bb2:                                              ; preds = %start
  ret void
}

; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$17from_raw_parts_in18precondition_check17hc4d67229da2d6817E"(i64 %length, i64 %capacity, ptr align 8 %0) unnamed_addr #2 {
start:
  %_3 = icmp ule i64 %length, %capacity
  br i1 %_3, label %bb1, label %bb2

bb2:                                              ; preds = %start
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_82a99021b1306c9239507412b95c0e74, ptr inttoptr (i64 411 to ptr), i1 zeroext false, ptr align 8 %0) #13
  unreachable

bb1:                                              ; preds = %start
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define internal { ptr, i64 } @_ZN5alloc5alloc6Global18alloc_impl_runtime17h92023ec059629241E(i64 %layout.0, i64 %layout.1, i1 zeroext %zeroed) unnamed_addr #0 {
start:
  %self1 = alloca [8 x i8], align 8
  %self = alloca [8 x i8], align 8
  %_9 = alloca [8 x i8], align 8
  %raw_ptr = alloca [8 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  %0 = icmp eq i64 %layout.1, 0
  br i1 %0, label %bb2, label %bb1

bb2:                                              ; preds = %start
  %data = inttoptr i64 %layout.0 to ptr
  %data2 = inttoptr i64 %layout.0 to ptr
  br label %bb7

bb1:                                              ; preds = %start
  br i1 %zeroed, label %bb3, label %bb4

bb7:                                              ; preds = %bb2
  %_19 = inttoptr i64 %layout.0 to ptr
  call void @"_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17hbcee7a717be24404E"(ptr %_19, ptr align 8 @alloc_b32cf8b9ab30c790bbc0840b2fa926d9) #14
  br label %bb9

bb9:                                              ; preds = %bb7
  store ptr %data2, ptr %_0, align 8
  %1 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 0, ptr %1, align 8
  br label %bb6

bb6:                                              ; preds = %bb21, %bb14, %bb9
  %2 = load ptr, ptr %_0, align 8
  %3 = getelementptr inbounds i8, ptr %_0, i64 8
  %4 = load i64, ptr %3, align 8
  %5 = insertvalue { ptr, i64 } poison, ptr %2, 0
  %6 = insertvalue { ptr, i64 } %5, i64 %4, 1
  ret { ptr, i64 } %6

bb4:                                              ; preds = %bb1
  call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #10
  %7 = call ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 %layout.1, i64 %layout.0) #10
  store ptr %7, ptr %raw_ptr, align 8
  br label %bb5

bb3:                                              ; preds = %bb1
  call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #10
  %8 = call ptr @_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed(i64 %layout.1, i64 %layout.0) #10
  store ptr %8, ptr %raw_ptr, align 8
  br label %bb5

bb5:                                              ; preds = %bb3, %bb4
  %9 = load ptr, ptr %raw_ptr, align 8
  %_29 = ptrtoint ptr %9 to i64
  %10 = icmp eq i64 %_29, 0
  br i1 %10, label %bb14, label %bb15

bb14:                                             ; preds = %bb5
  store ptr null, ptr %self1, align 8
  store ptr null, ptr %self, align 8
  %11 = load ptr, ptr @anon.5a9d64382a49910b96c801cde10a6d26.0, align 8
  %12 = load i64, ptr getelementptr inbounds (i8, ptr @anon.5a9d64382a49910b96c801cde10a6d26.0, i64 8), align 8
  store ptr %11, ptr %_0, align 8
  %13 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %12, ptr %13, align 8
  br label %bb6

bb15:                                             ; preds = %bb5
  br label %bb16

bb16:                                             ; preds = %bb15
  %_31 = load ptr, ptr %raw_ptr, align 8
  call void @"_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17hbcee7a717be24404E"(ptr %_31, ptr align 8 @alloc_f79e0e94e2ad0f0e1c95aa03a7f180a1) #14
  br label %bb18

bb18:                                             ; preds = %bb16
  %_28 = load ptr, ptr %raw_ptr, align 8
  store ptr %_28, ptr %self1, align 8
  %v = load ptr, ptr %self1, align 8
  store ptr %v, ptr %self, align 8
  %v3 = load ptr, ptr %self, align 8
  store ptr %v3, ptr %_9, align 8
  %ptr = load ptr, ptr %_9, align 8
  br label %bb19

bb19:                                             ; preds = %bb18
  call void @"_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17hbcee7a717be24404E"(ptr %ptr, ptr align 8 @alloc_b32cf8b9ab30c790bbc0840b2fa926d9) #14
  br label %bb21

bb21:                                             ; preds = %bb19
  store ptr %ptr, ptr %_0, align 8
  %14 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %layout.1, ptr %14, align 8
  br label %bb6
}

; Function Attrs: inlinehint nonlazybind uwtable
define internal ptr @_ZN5alloc5boxed14box_new_uninit17hc6e4fab73b54ded8E(i64 %layout.0, i64 %layout.1) unnamed_addr #0 {
start:
  %_2 = alloca [16 x i8], align 8
  %0 = call { ptr, i64 } @_ZN5alloc5alloc6Global18alloc_impl_runtime17h92023ec059629241E(i64 %layout.0, i64 %layout.1, i1 zeroext false) #15
  %1 = extractvalue { ptr, i64 } %0, 0
  %2 = extractvalue { ptr, i64 } %0, 1
  store ptr %1, ptr %_2, align 8
  %3 = getelementptr inbounds i8, ptr %_2, i64 8
  store i64 %2, ptr %3, align 8
  %4 = load ptr, ptr %_2, align 8
  %5 = getelementptr inbounds i8, ptr %_2, i64 8
  %6 = load i64, ptr %5, align 8
  %7 = ptrtoint ptr %4 to i64
  %8 = icmp eq i64 %7, 0
  %_3 = select i1 %8, i64 1, i64 0
  %9 = trunc nuw i64 %_3 to i1
  br i1 %9, label %bb2, label %bb3

bb2:                                              ; preds = %start
  call void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 %layout.0, i64 %layout.1) #16
  unreachable

bb3:                                              ; preds = %start
  %ptr.0 = load ptr, ptr %_2, align 8
  %10 = getelementptr inbounds i8, ptr %_2, i64 8
  %ptr.1 = load i64, ptr %10, align 8
  ret ptr %ptr.0

bb1:                                              ; No predecessors!
  unreachable
}

; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN60_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$LT$f64$GT$$GT$3mul17h4206a9589a2a693aE"(ptr align 8 %self, double %other, ptr align 8 %0) unnamed_addr #0 {
start:
  %_3 = load double, ptr %self, align 8
  %_0 = fmul double %_3, %other
  ret double %_0
}

; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN60_$LT$f64$u20$as$u20$core..ops..arith..Add$LT$$RF$f64$GT$$GT$3add17h27455cdc59162b0bE"(double %self, ptr align 8 %other, ptr align 8 %0) unnamed_addr #0 {
start:
  %_3 = load double, ptr %other, align 8
  %_0 = fadd double %self, %_3
  ret double %_0
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h30fbd197a4ba3c2fE"(ptr align 8 %self) unnamed_addr #1 {
start:
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_5 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %len = load i64, ptr %1, align 8
  ret void
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8e0bfb8280969661E"(ptr align 8 %self) unnamed_addr #1 {
start:
  call void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsduwmD7cSIQq_5gimli(ptr align 8 %self, i64 8, i64 24)
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h2686d0177001366dE"(ptr align 8 %self) unnamed_addr #0 {
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
  %_16 = getelementptr inbounds nuw %Layer, ptr %ptr, i64 1
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

; Function Attrs: nonlazybind uwtable
define { ptr, ptr } @"_ZN94_$LT$$RF$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17ha0e0601bb604c384E"(ptr align 8 %self) unnamed_addr #1 {
start:
  %end_or_len = alloca [8 x i8], align 8
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_5 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %len = load i64, ptr %1, align 8
  br label %bb2

bb2:                                              ; preds = %start
  %_9 = getelementptr inbounds nuw %Layer, ptr %_5, i64 %len
  store ptr %_9, ptr %end_or_len, align 8
  br label %bb3

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8
  %2 = insertvalue { ptr, ptr } poison, ptr %_5, 0
  %3 = insertvalue { ptr, ptr } %2, ptr %_0.1, 1
  ret { ptr, ptr } %3

bb1:                                              ; No predecessors!
  unreachable
}

; Function Attrs: nonlazybind uwtable
define double @layers(double %x, double %w, double %b, double %s) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %capacity.i = alloca [8 x i8], align 8
  %0 = alloca [16 x i8], align 8
  %_18 = alloca [8 x i8], align 8
  %_14 = alloca [8 x i8], align 8
  %iter = alloca [16 x i8], align 8
  %v = alloca [8 x i8], align 8
  %_9 = alloca [24 x i8], align 8
  %_8 = alloca [24 x i8], align 8
  %_7 = alloca [24 x i8], align 8
  %net = alloca [24 x i8], align 8
  %_1.i = call align 8 ptr @_ZN5alloc5boxed14box_new_uninit17hc6e4fab73b54ded8E(i64 8, i64 72) #15
  %1 = getelementptr inbounds i8, ptr %_7, i64 8
  store double %w, ptr %1, align 8
  %2 = getelementptr inbounds i8, ptr %_7, i64 16
  store double %b, ptr %2, align 8
  store i64 0, ptr %_7, align 8
  store i64 1, ptr %_8, align 8
  %3 = getelementptr inbounds i8, ptr %_9, i64 8
  store double %s, ptr %3, align 8
  store i64 2, ptr %_9, align 8
  %_29 = ptrtoint ptr %_1.i to i64
  %_31 = and i64 %_29, 7
  %_32 = icmp eq i64 %_31, 0
  br i1 %_32, label %bb17, label %panic

bb17:                                             ; preds = %start
  %_34 = ptrtoint ptr %_1.i to i64
  %_36 = icmp eq i64 %_34, 0
  %_37 = and i1 %_36, true
  %_38 = xor i1 %_37, true
  br i1 %_38, label %bb18, label %panic1

panic:                                            ; preds = %start
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference(i64 8, i64 %_29, ptr align 8 @alloc_98c3c65b38bb03859086632e6faae7d6) #13
  unreachable

bb18:                                             ; preds = %bb17
  %4 = getelementptr inbounds nuw %Layer, ptr %_1.i, i64 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %4, ptr align 8 %_7, i64 24, i1 false)
  %5 = getelementptr inbounds nuw %Layer, ptr %_1.i, i64 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 %_8, i64 24, i1 false)
  %6 = getelementptr inbounds nuw %Layer, ptr %_1.i, i64 2
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %6, ptr align 8 %_9, i64 24, i1 false)
  call void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$17from_raw_parts_in18precondition_check17hc4d67229da2d6817E"(i64 3, i64 3, ptr align 8 @alloc_a82f16a057b8762ce341062d6330570f) #14
  store i64 3, ptr %capacity.i, align 8
  call void @"_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17hbcee7a717be24404E"(ptr align 8 %_1.i, ptr align 8 @alloc_0fdb1f1c10dc29159bdf6e349f9e77cb) #14
  %_12.0.i = load i64, ptr %capacity.i, align 8
  store i64 %_12.0.i, ptr %net, align 8
  %7 = getelementptr inbounds i8, ptr %net, i64 8
  store ptr %_1.i, ptr %7, align 8
  %8 = getelementptr inbounds i8, ptr %net, i64 16
  store i64 3, ptr %8, align 8
  store double %x, ptr %v, align 8
  %9 = invoke { ptr, ptr } @"_ZN94_$LT$$RF$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17ha0e0601bb604c384E"(ptr align 8 %net)
          to label %bb3 unwind label %cleanup

panic1:                                           ; preds = %bb17
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference(ptr align 8 @alloc_98c3c65b38bb03859086632e6faae7d6) #13
  unreachable

bb15:                                             ; preds = %cleanup
  invoke void @"_ZN4core3ptr58drop_in_place$LT$alloc..vec..Vec$LT$library..Layer$GT$$GT$17hef1d4126a61078eaE"(ptr align 8 %net) #11
          to label %bb16 unwind label %terminate

cleanup:                                          ; preds = %bb12, %bb9, %bb10, %bb11, %bb4, %bb18
  %10 = landingpad { ptr, i32 }
          cleanup
  %11 = extractvalue { ptr, i32 } %10, 0
  %12 = extractvalue { ptr, i32 } %10, 1
  store ptr %11, ptr %0, align 8
  %13 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %12, ptr %13, align 8
  br label %bb15

bb3:                                              ; preds = %bb18
  %_11.0 = extractvalue { ptr, ptr } %9, 0
  %_11.1 = extractvalue { ptr, ptr } %9, 1
  store ptr %_11.0, ptr %iter, align 8
  %14 = getelementptr inbounds i8, ptr %iter, i64 8
  store ptr %_11.1, ptr %14, align 8
  br label %bb4

bb4:                                              ; preds = %bb13, %bb3
  %15 = invoke align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h2686d0177001366dE"(ptr align 8 %iter)
          to label %bb5 unwind label %cleanup

bb5:                                              ; preds = %bb4
  store ptr %15, ptr %_14, align 8
  %16 = load ptr, ptr %_14, align 8
  %17 = ptrtoint ptr %16 to i64
  %18 = icmp eq i64 %17, 0
  %_16 = select i1 %18, i64 0, i64 1
  %19 = trunc nuw i64 %_16 to i1
  br i1 %19, label %bb7, label %bb8

bb7:                                              ; preds = %bb5
  %l = load ptr, ptr %_14, align 8
  %_19 = load i64, ptr %l, align 8
  switch i64 %_19, label %bb6 [
    i64 0, label %bb11
    i64 1, label %bb10
    i64 2, label %bb9
  ]

bb8:                                              ; preds = %bb5
  %_0 = load double, ptr %v, align 8
  call void @"_ZN4core3ptr58drop_in_place$LT$alloc..vec..Vec$LT$library..Layer$GT$$GT$17hef1d4126a61078eaE"(ptr align 8 %net)
  ret double %_0

bb6:                                              ; preds = %bb7
  unreachable

bb11:                                             ; preds = %bb7
  %w2 = getelementptr inbounds i8, ptr %l, i64 8
  %b3 = getelementptr inbounds i8, ptr %l, i64 16
  %_23 = load double, ptr %v, align 8
  %_22 = invoke double @"_ZN60_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$LT$f64$GT$$GT$3mul17h4206a9589a2a693aE"(ptr align 8 %w2, double %_23, ptr align 8 @alloc_010d0234b50771bb6ab217f17c265f57)
          to label %bb12 unwind label %cleanup

bb10:                                             ; preds = %bb7
  %_24 = load double, ptr %v, align 8
  %20 = invoke double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$4tanh17hf29bf02eb3d461c4E"(double %_24)
          to label %bb20 unwind label %cleanup

bb9:                                              ; preds = %bb7
  %s4 = getelementptr inbounds i8, ptr %l, i64 8
  %_26 = load double, ptr %v, align 8
  %21 = invoke double @"_ZN60_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$LT$f64$GT$$GT$3mul17h4206a9589a2a693aE"(ptr align 8 %s4, double %_26, ptr align 8 @alloc_fc0c886fc6336e824bd7c67278ae047e)
          to label %bb19 unwind label %cleanup

bb12:                                             ; preds = %bb11
  %22 = invoke double @"_ZN60_$LT$f64$u20$as$u20$core..ops..arith..Add$LT$$RF$f64$GT$$GT$3add17h27455cdc59162b0bE"(double %_22, ptr align 8 %b3, ptr align 8 @alloc_010d0234b50771bb6ab217f17c265f57)
          to label %bb21 unwind label %cleanup

bb21:                                             ; preds = %bb12
  store double %22, ptr %_18, align 8
  br label %bb13

bb13:                                             ; preds = %bb19, %bb20, %bb21
  %23 = load double, ptr %_18, align 8
  store double %23, ptr %v, align 8
  br label %bb4

bb20:                                             ; preds = %bb10
  store double %20, ptr %_18, align 8
  br label %bb13

bb19:                                             ; preds = %bb9
  store double %21, ptr %_18, align 8
  br label %bb13

terminate:                                        ; preds = %bb15
  %24 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #12
  unreachable

bb16:                                             ; preds = %bb15
  %25 = load ptr, ptr %0, align 8
  %26 = getelementptr inbounds i8, ptr %0, i64 8
  %27 = load i32, ptr %26, align 8
  %28 = insertvalue { ptr, i32 } poison, ptr %25, 0
  %29 = insertvalue { ptr, i32 } %28, i32 %27, 1
  resume { ptr, i32 } %29
}

; Function Attrs: nounwind nonlazybind uwtable
declare i32 @rust_eh_personality(i32, i32, i64, ptr, ptr) unnamed_addr #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() unnamed_addr #5

; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr, ptr, i1 zeroext, ptr align 8) unnamed_addr #6

; Function Attrs: nounwind nonlazybind uwtable
declare double @tanh(double) unnamed_addr #3

; Function Attrs: nounwind nonlazybind uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() unnamed_addr #3

; Function Attrs: nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable
declare noalias ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64, i64 allocalign) unnamed_addr #7

; Function Attrs: nounwind nonlazybind allockind("alloc,zeroed,aligned") allocsize(0) uwtable
declare noalias ptr @_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed(i64, i64 allocalign) unnamed_addr #8

; Function Attrs: cold minsize noreturn nonlazybind optsize uwtable
declare void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64, i64) unnamed_addr #9

; Function Attrs: nonlazybind uwtable
declare void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsduwmD7cSIQq_5gimli(ptr align 8, i64, i64) unnamed_addr #1

; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference(i64, i64, ptr align 8) unnamed_addr #5

; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference(ptr align 8) unnamed_addr #5

attributes #0 = { inlinehint nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { inlinehint nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { cold noinline noreturn nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable "alloc-family"="__rust_alloc" "alloc-variant-zeroed"="_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #8 = { nounwind nonlazybind allockind("alloc,zeroed,aligned") allocsize(0) uwtable "alloc-family"="__rust_alloc" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #9 = { cold minsize noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #10 = { nounwind }
attributes #11 = { cold }
attributes #12 = { cold noreturn nounwind }
attributes #13 = { noinline noreturn nounwind }
attributes #14 = { inlinehint nounwind }
attributes #15 = { inlinehint }
attributes #16 = { noreturn }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
