;! adfuzz = 1
;! name = "rs-cumulative-O0"
;! function = "cumulative"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633], [8]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157], [8]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623], [8]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514], [8]],
;! ]
;! [[argument]]
;! name = "rs-cumulative-O0"
;! layout = "ptr->f64[8]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "rs-cumulative-O0"
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

@alloc_88bfb5085a97a9f03cee2b9c3c42dd08 = private unnamed_addr constant [81 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/non_null.rs\00", align 1
@alloc_8b7cdb05fe5326c9465ce7f7c87cb401 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_88bfb5085a97a9f03cee2b9c3c42dd08, [16 x i8] c"P\00\00\00\00\00\00\00\E3\02\00\003\00\00\00" }>, align 8
@alloc_dbcce5cb8873847766db4f16f930a00e = private unnamed_addr constant [186 x i8] c"unsafe precondition(s) violated: isize::unchecked_neg cannot overflow\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_a2d9184d495c275439d0b07a9763ef02 = private unnamed_addr constant [30 x i8] c"benchmarks/sources/library.rs\00", align 1
@alloc_2ba3f1831132a971255db2cbd55b1e8b = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a2d9184d495c275439d0b07a9763ef02, [16 x i8] c"\1D\00\00\00\00\00\00\00\1A\00\00\00\12\00\00\00" }>, align 8

; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h35ac47978e6e038bE"(ptr align 8 %self, double %init) unnamed_addr #0 {
start:
  %_0 = call double @"_ZN98_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..adapters..take..SpecTake$GT$9spec_fold17h8b7354aa672c91e7E"(ptr align 8 %self, double %init) #8
  ret double %_0
}

; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17hc41eaef7dc25f3daE"(ptr align 8 %self, double %init) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  %self1 = alloca [16 x i8], align 8
  %v = alloca [8 x i8], align 8
  store i8 1, ptr %_10, align 1
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %_4 = load i64, ptr %1, align 8
  %2 = icmp eq i64 %_4, 0
  br i1 %2, label %bb1, label %bb2

bb1:                                              ; preds = %start
  %3 = invoke double @"_ZN94_$LT$core..ops..try_trait..NeverShortCircuit$LT$T$GT$$u20$as$u20$core..ops..try_trait..Try$GT$11from_output17h72d47442c4aa06baE"(double %init)
          to label %bb12 unwind label %cleanup

bb2:                                              ; preds = %start
  %n = getelementptr inbounds i8, ptr %self, i64 16
  store i8 0, ptr %_10, align 1
  %4 = invoke { i64, double } @"_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h3b47532e7da5979dE"(ptr align 8 %self, double %init, ptr align 8 %n)
          to label %bb3 unwind label %cleanup

bb7:                                              ; preds = %cleanup
  %5 = load i8, ptr %_10, align 1
  %6 = trunc nuw i8 %5 to i1
  br i1 %6, label %bb6, label %bb5

cleanup:                                          ; preds = %bb11, %bb2, %bb1
  %7 = landingpad { ptr, i32 }
          cleanup
  %8 = extractvalue { ptr, i32 } %7, 0
  %9 = extractvalue { ptr, i32 } %7, 1
  store ptr %8, ptr %0, align 8
  %10 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %9, ptr %10, align 8
  br label %bb7

bb12:                                             ; preds = %bb1
  store double %3, ptr %v, align 8
  br label %bb4

bb4:                                              ; preds = %bb8, %bb12
  %11 = load double, ptr %v, align 8
  ret double %11

bb3:                                              ; preds = %bb2
  %12 = extractvalue { i64, double } %4, 0
  %13 = extractvalue { i64, double } %4, 1
  store i64 %12, ptr %self1, align 8
  %14 = getelementptr inbounds i8, ptr %self1, i64 8
  store double %13, ptr %14, align 8
  %_11 = load i64, ptr %self1, align 8
  %15 = getelementptr inbounds i8, ptr %self1, i64 8
  %16 = load double, ptr %15, align 8
  %17 = trunc nuw i64 %_11 to i1
  br i1 %17, label %bb10, label %bb11

bb10:                                             ; preds = %bb3
  %18 = getelementptr inbounds i8, ptr %self1, i64 8
  %19 = load double, ptr %18, align 8
  store double %19, ptr %v, align 8
  br label %bb8

bb11:                                             ; preds = %bb3
  %20 = getelementptr inbounds i8, ptr %self1, i64 8
  %v2 = load double, ptr %20, align 8
  %21 = invoke double @"_ZN94_$LT$core..ops..try_trait..NeverShortCircuit$LT$T$GT$$u20$as$u20$core..ops..try_trait..Try$GT$11from_output17h72d47442c4aa06baE"(double %v2)
          to label %bb13 unwind label %cleanup

bb13:                                             ; preds = %bb11
  store double %21, ptr %v, align 8
  br label %bb8

bb8:                                              ; preds = %bb13, %bb10
  br label %bb4

bb9:                                              ; No predecessors!
  unreachable

bb5:                                              ; preds = %bb6, %bb7
  %22 = load ptr, ptr %0, align 8
  %23 = getelementptr inbounds i8, ptr %0, i64 8
  %24 = load i32, ptr %23, align 8
  %25 = insertvalue { ptr, i32 } poison, ptr %22, 0
  %26 = insertvalue { ptr, i32 } %25, i32 %24, 1
  resume { ptr, i32 } %26

bb6:                                              ; preds = %bb7
  br label %bb5
}

; Function Attrs: inlinehint nonlazybind uwtable
define { i64, double } @"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h28fa884ef3050e22E"(ptr align 8 %_1, double %acc, ptr align 8 %x) unnamed_addr #0 {
start:
  %_11 = alloca [8 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  %_8 = load ptr, ptr %_1, align 8
  %_9 = load ptr, ptr %_1, align 8
  %0 = load i64, ptr %_9, align 8
  %1 = sub i64 %0, 1
  store i64 %1, ptr %_8, align 8
  %_5 = getelementptr inbounds i8, ptr %_1, i64 8
  %r = call double @"_ZN4core3ops9try_trait26NeverShortCircuit$LT$T$GT$10wrap_mut_228_$u7b$$u7b$closure$u7d$$u7d$17h10228f1b70708501E"(ptr align 1 %_5, double %acc, ptr align 8 %x) #8
  %_10 = load ptr, ptr %_1, align 8
  %_7 = load i64, ptr %_10, align 8
  %2 = icmp eq i64 %_7, 0
  br i1 %2, label %bb2, label %bb3

bb2:                                              ; preds = %start
  %3 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %r, ptr %3, align 8
  store i64 1, ptr %_0, align 8
  br label %bb4

bb3:                                              ; preds = %start
  %4 = call double @"_ZN94_$LT$core..ops..try_trait..NeverShortCircuit$LT$T$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h651edc11d087a802E"(double %r) #8
  store double %4, ptr %_11, align 8
  %5 = load double, ptr %_11, align 8
  br label %bb8

bb4:                                              ; preds = %bb10, %bb2
  %6 = load i64, ptr %_0, align 8
  %7 = getelementptr inbounds i8, ptr %_0, i64 8
  %8 = load double, ptr %7, align 8
  %9 = insertvalue { i64, double } poison, i64 %6, 0
  %10 = insertvalue { i64, double } %9, double %8, 1
  ret { i64, double } %10

bb8:                                              ; preds = %bb3
  %v = load double, ptr %_11, align 8
  %11 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %v, ptr %11, align 8
  store i64 0, ptr %_0, align 8
  br label %bb10

bb10:                                             ; preds = %bb7, %bb8
  br label %bb4

bb7:                                              ; No predecessors!
  %_15 = call double @"_ZN158_$LT$core..ops..try_trait..NeverShortCircuit$LT$T$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..ops..try_trait..NeverShortCircuitResidual$GT$$GT$13from_residual17h95cb43cb8d287b75E"() #8
  %12 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %_15, ptr %12, align 8
  store i64 1, ptr %_0, align 8
  br label %bb10

bb6:                                              ; No predecessors!
  unreachable
}

; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN106_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h4ac897c0702e08a1E"(ptr align 8 %self) unnamed_addr #0 {
start:
  %self1 = alloca [8 x i8], align 8
  %_14 = alloca [8 x i8], align 8
  %_2 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  br label %bb2

bb2:                                              ; preds = %start
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_6 = load ptr, ptr %0, align 8
  %_11 = load ptr, ptr %self, align 8
  %1 = icmp eq ptr %_11, %_6
  %2 = zext i1 %1 to i8
  store i8 %2, ptr %_2, align 1
  br label %bb3

bb3:                                              ; preds = %bb2
  %3 = load i8, ptr %_2, align 1
  %4 = trunc nuw i8 %3 to i1
  br i1 %4, label %bb4, label %bb5

bb5:                                              ; preds = %bb3
  br label %bb9

bb4:                                              ; preds = %bb3
  store ptr null, ptr %_0, align 8
  br label %bb6

bb9:                                              ; preds = %bb5
  %self2 = getelementptr inbounds i8, ptr %self, i64 8
  %5 = load ptr, ptr %self2, align 8
  store ptr %5, ptr %self1, align 8
  br label %bb11

bb11:                                             ; preds = %bb9
  br label %bb12

bb12:                                             ; preds = %bb11
  call void @"_ZN4core3num23_$LT$impl$u20$isize$GT$13unchecked_neg18precondition_check17h30a4e79dd6875860E"(i64 1, ptr align 8 @alloc_8b7cdb05fe5326c9465ce7f7c87cb401) #9
  br label %bb13

bb13:                                             ; preds = %bb12
  %_24 = load ptr, ptr %self1, align 8
  %_23 = getelementptr inbounds double, ptr %_24, i64 -1
  store ptr %_23, ptr %self1, align 8
  br label %bb10

bb10:                                             ; preds = %bb13
  %6 = load ptr, ptr %self1, align 8
  store ptr %6, ptr %self2, align 8
  %7 = load ptr, ptr %self2, align 8
  store ptr %7, ptr %_14, align 8
  br label %bb7

bb7:                                              ; preds = %bb10
  %_25 = load ptr, ptr %_14, align 8
  store ptr %_25, ptr %_0, align 8
  br label %bb6

bb6:                                              ; preds = %bb7, %bb4
  %8 = load ptr, ptr %_0, align 8
  ret ptr %8

bb1:                                              ; No predecessors!
  unreachable

bb8:                                              ; No predecessors!
  unreachable
}

; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN158_$LT$core..ops..try_trait..NeverShortCircuit$LT$T$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..ops..try_trait..NeverShortCircuitResidual$GT$$GT$13from_residual17h95cb43cb8d287b75E"() unnamed_addr #0 {
start:
  unreachable
}

; Function Attrs: inlinehint nonlazybind uwtable
define { i64, double } @"_ZN185_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..ops..control_flow..ControlFlow$LT$B$C$core..convert..Infallible$GT$$GT$$GT$13from_residual17ha2eb3a7de28c92e0E"(double %residual) unnamed_addr #0 {
start:
  %0 = insertvalue { i64, double } { i64 1, double poison }, double %residual, 1
  ret { i64, double } %0
}

; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core3num23_$LT$impl$u20$isize$GT$13unchecked_neg18precondition_check17h30a4e79dd6875860E"(i64 %lhs, ptr align 8 %0) unnamed_addr #1 {
start:
  %b = icmp eq i64 %lhs, -9223372036854775808
  %1 = icmp eq i64 %lhs, -9223372036854775808
  br i1 %1, label %bb1, label %bb3

bb1:                                              ; preds = %start
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_dbcce5cb8873847766db4f16f930a00e, ptr inttoptr (i64 373 to ptr), i1 zeroext false, ptr align 8 %0) #10
  unreachable

bb3:                                              ; preds = %start
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN4core3ops9try_trait26NeverShortCircuit$LT$T$GT$10wrap_mut_228_$u7b$$u7b$closure$u7d$$u7d$17h10228f1b70708501E"(ptr align 1 %_1, double %a, ptr align 8 %b) unnamed_addr #0 {
start:
  %_4 = call double @"_ZN69_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$LT$$RF$f64$GT$$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h94327712a0661d87E"(ptr align 1 %_1, double %a, ptr align 8 %b) #8
  ret double %_4
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17hd28ec106f370a158E"(ptr align 8 %_1) unnamed_addr #2 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  invoke void @"_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h34a5a5d2d9f4ddfeE"(ptr align 8 %_1)
          to label %bb4 unwind label %cleanup

bb3:                                              ; preds = %cleanup
  invoke void @"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17h351cba4b8e85dcd2E"(ptr align 8 %_1) #11
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
  call void @"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17h351cba4b8e85dcd2E"(ptr align 8 %_1)
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
define void @"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17h351cba4b8e85dcd2E"(ptr align 8 %_1) unnamed_addr #2 {
start:
  call void @"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8d68b0cfd69365d8E"(ptr align 8 %_1)
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define { i64, double } @_ZN4core4iter6traits12double_ended19DoubleEndedIterator9try_rfold17h32e1092f383b979eE(ptr align 8 %self, double %init, ptr align 8 %0) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %1 = alloca [16 x i8], align 8
  %_17 = alloca [1 x i8], align 1
  %_8 = alloca [16 x i8], align 8
  %_5 = alloca [8 x i8], align 8
  %accum = alloca [8 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  %f = alloca [8 x i8], align 8
  store ptr %0, ptr %f, align 8
  store i8 1, ptr %_17, align 1
  store double %init, ptr %accum, align 8
  br label %bb1

bb1:                                              ; preds = %bb7, %start
  %2 = invoke align 8 ptr @"_ZN106_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h4ac897c0702e08a1E"(ptr align 8 %self)
          to label %bb2 unwind label %cleanup

bb16:                                             ; preds = %cleanup
  %3 = load i8, ptr %_17, align 1
  %4 = trunc nuw i8 %3 to i1
  br i1 %4, label %bb15, label %bb13

cleanup:                                          ; preds = %bb8, %bb4, %bb10, %bb3, %bb1
  %5 = landingpad { ptr, i32 }
          cleanup
  %6 = extractvalue { ptr, i32 } %5, 0
  %7 = extractvalue { ptr, i32 } %5, 1
  store ptr %6, ptr %1, align 8
  %8 = getelementptr inbounds i8, ptr %1, i64 8
  store i32 %7, ptr %8, align 8
  br label %bb16

bb2:                                              ; preds = %bb1
  store ptr %2, ptr %_5, align 8
  %9 = load ptr, ptr %_5, align 8
  %10 = ptrtoint ptr %9 to i64
  %11 = icmp eq i64 %10, 0
  %_6 = select i1 %11, i64 0, i64 1
  %12 = trunc nuw i64 %_6 to i1
  br i1 %12, label %bb3, label %bb10

bb3:                                              ; preds = %bb2
  %x = load ptr, ptr %_5, align 8
  store i8 0, ptr %_17, align 1
  %_12 = load double, ptr %accum, align 8
  %13 = invoke { i64, double } @"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h28fa884ef3050e22E"(ptr align 8 %f, double %_12, ptr align 8 %x)
          to label %bb4 unwind label %cleanup

bb10:                                             ; preds = %bb2
  store i8 0, ptr %_17, align 1
  %_16 = load double, ptr %accum, align 8
  %14 = invoke { i64, double } @"_ZN95_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..Try$GT$11from_output17h1c59492c50d09b84E"(double %_16)
          to label %bb11 unwind label %cleanup

bb4:                                              ; preds = %bb3
  %_9.0 = extractvalue { i64, double } %13, 0
  %_9.1 = extractvalue { i64, double } %13, 1
  %15 = invoke { i64, double } @"_ZN95_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17hbf0f6538202ffb49E"(i64 %_9.0, double %_9.1)
          to label %bb5 unwind label %cleanup

bb5:                                              ; preds = %bb4
  %16 = extractvalue { i64, double } %15, 0
  %17 = extractvalue { i64, double } %15, 1
  store i64 %16, ptr %_8, align 8
  %18 = getelementptr inbounds i8, ptr %_8, i64 8
  store double %17, ptr %18, align 8
  %_13 = load i64, ptr %_8, align 8
  %19 = getelementptr inbounds i8, ptr %_8, i64 8
  %20 = load double, ptr %19, align 8
  %21 = trunc nuw i64 %_13 to i1
  br i1 %21, label %bb8, label %bb7

bb8:                                              ; preds = %bb5
  %22 = getelementptr inbounds i8, ptr %_8, i64 8
  %residual = load double, ptr %22, align 8
  %23 = invoke { i64, double } @"_ZN185_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..ops..control_flow..ControlFlow$LT$B$C$core..convert..Infallible$GT$$GT$$GT$13from_residual17ha2eb3a7de28c92e0E"(double %residual)
          to label %bb9 unwind label %cleanup

bb7:                                              ; preds = %bb5
  %24 = getelementptr inbounds i8, ptr %_8, i64 8
  %val = load double, ptr %24, align 8
  store i8 1, ptr %_17, align 1
  store double %val, ptr %accum, align 8
  br label %bb1

bb9:                                              ; preds = %bb8
  %25 = extractvalue { i64, double } %23, 0
  %26 = extractvalue { i64, double } %23, 1
  store i64 %25, ptr %_0, align 8
  %27 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %26, ptr %27, align 8
  br label %bb12

bb12:                                             ; preds = %bb11, %bb9
  %28 = load i64, ptr %_0, align 8
  %29 = getelementptr inbounds i8, ptr %_0, i64 8
  %30 = load double, ptr %29, align 8
  %31 = insertvalue { i64, double } poison, i64 %28, 0
  %32 = insertvalue { i64, double } %31, double %30, 1
  ret { i64, double } %32

bb11:                                             ; preds = %bb10
  %33 = extractvalue { i64, double } %14, 0
  %34 = extractvalue { i64, double } %14, 1
  store i64 %33, ptr %_0, align 8
  %35 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %34, ptr %35, align 8
  br label %bb12

bb6:                                              ; No predecessors!
  unreachable

bb13:                                             ; preds = %bb15, %bb16
  %36 = load ptr, ptr %1, align 8
  %37 = getelementptr inbounds i8, ptr %1, i64 8
  %38 = load i32, ptr %37, align 8
  %39 = insertvalue { ptr, i32 } poison, ptr %36, 0
  %40 = insertvalue { ptr, i32 } %39, i32 %38, 1
  resume { ptr, i32 } %40

bb15:                                             ; preds = %bb16
  br label %bb13
}

; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @_ZN4core4iter6traits8iterator8Iterator3rev17hb58cfaefb9a18becE(ptr %self.0, ptr %self.1) unnamed_addr #0 {
start:
  %0 = insertvalue { ptr, ptr } poison, ptr %self.0, 0
  %1 = insertvalue { ptr, ptr } %0, ptr %self.1, 1
  ret { ptr, ptr } %1
}

; Function Attrs: nonlazybind uwtable
define double @_ZN4core4iter6traits8iterator8Iterator3sum17h89a9be07acd6402bE(ptr align 8 %self) unnamed_addr #2 {
start:
  %_0 = call double @"_ZN69_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$LT$$RF$f64$GT$$GT$3sum17h3385c800b5710001E"(ptr align 8 %self)
  ret double %_0
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator4take17h7b4441ecfabfd85aE(ptr sret([24 x i8]) align 8 %_0, ptr %self.0, ptr %self.1, i64 %n) unnamed_addr #0 {
start:
  store ptr %self.0, ptr %_0, align 8
  %0 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr %self.1, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %_0, i64 16
  store i64 %n, ptr %1, align 8
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h1f25148861600803E"(ptr align 8 %self.0, i64 %self.1) unnamed_addr #0 {
start:
  %0 = call { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17h5211d543ab5e29f0E"(ptr align 8 %self.0, i64 %self.1) #8
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

; Function Attrs: nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17h0e396d55e326f04aE"(ptr align 8 %self.0, i64 %self.1) unnamed_addr #2 {
start:
  %end_or_len = alloca [8 x i8], align 8
  br label %bb2

bb2:                                              ; preds = %start
  %_6 = getelementptr inbounds nuw double, ptr %self.0, i64 %self.1
  store ptr %_6, ptr %end_or_len, align 8
  br label %bb3

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8
  %0 = insertvalue { ptr, ptr } poison, ptr %self.0, 0
  %1 = insertvalue { ptr, ptr } %0, ptr %_0.1, 1
  ret { ptr, ptr } %1

bb1:                                              ; No predecessors!
  unreachable
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN5alloc3vec12Vec$LT$T$GT$3new17h2a7a53736d206814E"(ptr sret([24 x i8]) align 8 %_0) unnamed_addr #0 {
start:
  store i64 0, ptr %_0, align 8
  %0 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr inttoptr (i64 8 to ptr), ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %_0, i64 16
  store i64 0, ptr %1, align 8
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$4push17h154efcdcf6aa82bfE"(ptr align 8 %self, double %value) unnamed_addr #0 {
start:
  %_3 = call align 8 ptr @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17he66265b89332d809E"(ptr align 8 %self, double %value) #8
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17he66265b89332d809E"(ptr align 8 %self, double %value) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_5 = alloca [8 x i8], align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %len = load i64, ptr %1, align 8
  br label %bb9

bb9:                                              ; preds = %start
  %self1 = load i64, ptr %self, align 8
  store i64 %self1, ptr %_5, align 8
  br label %bb7

bb7:                                              ; preds = %bb9
  %2 = load i64, ptr %_5, align 8
  %_4 = icmp eq i64 %len, %2
  br i1 %_4, label %bb1, label %bb3

bb3:                                              ; preds = %bb7
  br label %bb4

bb1:                                              ; preds = %bb7
  invoke void @"_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17haaacec3fc01e6324E"(ptr align 8 %self)
          to label %bb2 unwind label %cleanup

bb4:                                              ; preds = %bb2, %bb3
  %3 = getelementptr inbounds i8, ptr %self, i64 8
  %_14 = load ptr, ptr %3, align 8
  %end = getelementptr inbounds nuw double, ptr %_14, i64 %len
  store double %value, ptr %end, align 8
  %4 = getelementptr inbounds i8, ptr %self, i64 16
  %5 = add i64 %len, 1
  store i64 %5, ptr %4, align 8
  ret ptr %end

bb6:                                              ; preds = %cleanup
  %6 = load ptr, ptr %0, align 8
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  %8 = load i32, ptr %7, align 8
  %9 = insertvalue { ptr, i32 } poison, ptr %6, 0
  %10 = insertvalue { ptr, i32 } %9, i32 %8, 1
  resume { ptr, i32 } %10

cleanup:                                          ; preds = %bb1
  %11 = landingpad { ptr, i32 }
          cleanup
  %12 = extractvalue { ptr, i32 } %11, 0
  %13 = extractvalue { ptr, i32 } %11, 1
  store ptr %12, ptr %0, align 8
  %14 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %13, ptr %14, align 8
  br label %bb6

bb2:                                              ; preds = %bb1
  br label %bb4

bb8:                                              ; No predecessors!
  unreachable
}

; Function Attrs: noinline nonlazybind uwtable
define void @"_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17haaacec3fc01e6324E"(ptr align 8 %self) unnamed_addr #3 {
start:
  %_3 = alloca [16 x i8], align 8
  %self1 = load i64, ptr %self, align 8
  %0 = call { i64, i64 } @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner14grow_amortizedCsduwmD7cSIQq_5gimli(ptr align 8 %self, i64 %self1, i64 1, i64 8, i64 8)
  %1 = extractvalue { i64, i64 } %0, 0
  %2 = extractvalue { i64, i64 } %0, 1
  store i64 %1, ptr %_3, align 8
  %3 = getelementptr inbounds i8, ptr %_3, i64 8
  store i64 %2, ptr %3, align 8
  %4 = load i64, ptr %_3, align 8
  %5 = getelementptr inbounds i8, ptr %_3, i64 8
  %6 = load i64, ptr %5, align 8
  %7 = icmp eq i64 %4, -9223372036854775807
  %_6 = select i1 %7, i64 0, i64 1
  %8 = trunc nuw i64 %_6 to i1
  br i1 %8, label %bb2, label %bb3

bb2:                                              ; preds = %start
  %err.0 = load i64, ptr %_3, align 8
  %9 = getelementptr inbounds i8, ptr %_3, i64 8
  %err.1 = load i64, ptr %9, align 8
  call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 %err.0, i64 %err.1) #13
  unreachable

bb3:                                              ; preds = %start
  ret void

bb4:                                              ; No predecessors!
  unreachable
}

; Function Attrs: inlinehint nonlazybind uwtable
define internal void @"_ZN66_$LT$f64$u20$as$u20$core..ops..arith..AddAssign$LT$$RF$f64$GT$$GT$10add_assign17h3a1131dbac89804aE"(ptr align 8 %self, ptr align 8 %other, ptr align 8 %0) unnamed_addr #0 {
start:
  %_3 = load double, ptr %other, align 8
  %1 = load double, ptr %self, align 8
  %2 = fadd double %1, %_3
  store double %2, ptr %self, align 8
  ret void
}

; Function Attrs: nonlazybind uwtable
define double @"_ZN69_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$LT$$RF$f64$GT$$GT$3sum17h3385c800b5710001E"(ptr align 8 %iter) unnamed_addr #2 {
start:
  %_0 = call double @"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h35ac47978e6e038bE"(ptr align 8 %iter, double -0.000000e+00) #8
  ret double %_0
}

; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN69_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$LT$$RF$f64$GT$$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h94327712a0661d87E"(ptr align 1 %_1, double %a, ptr align 8 %b) unnamed_addr #0 {
start:
  %_4 = load double, ptr %b, align 8
  %_0 = fadd double %a, %_4
  ret double %_0
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h34a5a5d2d9f4ddfeE"(ptr align 8 %self) unnamed_addr #2 {
start:
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_5 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %len = load i64, ptr %1, align 8
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, i64 } @"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h9cdf5faf96267126E"(ptr align 8 %self) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_5 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %_4 = load i64, ptr %1, align 8
  %2 = insertvalue { ptr, i64 } poison, ptr %_5, 0
  %3 = insertvalue { ptr, i64 } %2, i64 %_4, 1
  ret { ptr, i64 } %3
}

; Function Attrs: nonlazybind uwtable
define void @"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8d68b0cfd69365d8E"(ptr align 8 %self) unnamed_addr #2 {
start:
  call void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsduwmD7cSIQq_5gimli(ptr align 8 %self, i64 8, i64 8)
  ret void
}

; Function Attrs: inlinehint nonlazybind uwtable
define align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h276ce401f9f9e8f4E"(ptr align 8 %self) unnamed_addr #0 {
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
  %_16 = getelementptr inbounds nuw double, ptr %ptr, i64 1
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
define double @"_ZN94_$LT$core..ops..try_trait..NeverShortCircuit$LT$T$GT$$u20$as$u20$core..ops..try_trait..Try$GT$11from_output17h72d47442c4aa06baE"(double %x) unnamed_addr #0 {
start:
  ret double %x
}

; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN94_$LT$core..ops..try_trait..NeverShortCircuit$LT$T$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17h651edc11d087a802E"(double %self) unnamed_addr #0 {
start:
  ret double %self
}

; Function Attrs: inlinehint nonlazybind uwtable
define { i64, double } @"_ZN95_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..Try$GT$11from_output17h1c59492c50d09b84E"(double %output) unnamed_addr #0 {
start:
  %0 = insertvalue { i64, double } { i64 0, double poison }, double %output, 1
  ret { i64, double } %0
}

; Function Attrs: inlinehint nonlazybind uwtable
define { i64, double } @"_ZN95_$LT$core..ops..control_flow..ControlFlow$LT$B$C$C$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17hbf0f6538202ffb49E"(i64 %0, double %1) unnamed_addr #0 {
start:
  %_0 = alloca [16 x i8], align 8
  %self = alloca [16 x i8], align 8
  store i64 %0, ptr %self, align 8
  %2 = getelementptr inbounds i8, ptr %self, i64 8
  store double %1, ptr %2, align 8
  %_2 = load i64, ptr %self, align 8
  %3 = getelementptr inbounds i8, ptr %self, i64 8
  %4 = load double, ptr %3, align 8
  %5 = trunc nuw i64 %_2 to i1
  br i1 %5, label %bb2, label %bb3

bb2:                                              ; preds = %start
  %6 = getelementptr inbounds i8, ptr %self, i64 8
  %b = load double, ptr %6, align 8
  %7 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %b, ptr %7, align 8
  store i64 1, ptr %_0, align 8
  br label %bb4

bb3:                                              ; preds = %start
  %8 = getelementptr inbounds i8, ptr %self, i64 8
  %c = load double, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %c, ptr %9, align 8
  store i64 0, ptr %_0, align 8
  br label %bb4

bb4:                                              ; preds = %bb3, %bb2
  %10 = load i64, ptr %_0, align 8
  %11 = getelementptr inbounds i8, ptr %_0, i64 8
  %12 = load double, ptr %11, align 8
  %13 = insertvalue { i64, double } poison, i64 %10, 0
  %14 = insertvalue { i64, double } %13, double %12, 1
  ret { i64, double } %14

bb1:                                              ; No predecessors!
  unreachable
}

; Function Attrs: nonlazybind uwtable
define { i64, double } @"_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h3b47532e7da5979dE"(ptr align 8 %self, double %init, ptr align 8 %f) unnamed_addr #2 {
start:
  %0 = call { i64, double } @_ZN4core4iter6traits12double_ended19DoubleEndedIterator9try_rfold17h32e1092f383b979eE(ptr align 8 %self, double %init, ptr align 8 %f) #8
  %_0.0 = extractvalue { i64, double } %0, 0
  %_0.1 = extractvalue { i64, double } %0, 1
  %1 = insertvalue { i64, double } poison, i64 %_0.0, 0
  %2 = insertvalue { i64, double } %1, double %_0.1, 1
  ret { i64, double } %2
}

; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN98_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..adapters..take..SpecTake$GT$9spec_fold17h8b7354aa672c91e7E"(ptr align 8 %self, double %init) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_4 = invoke double @"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17hc41eaef7dc25f3daE"(ptr align 8 %self, double %init)
          to label %bb1 unwind label %cleanup

bb3:                                              ; preds = %cleanup
  %1 = load ptr, ptr %0, align 8
  %2 = getelementptr inbounds i8, ptr %0, i64 8
  %3 = load i32, ptr %2, align 8
  %4 = insertvalue { ptr, i32 } poison, ptr %1, 0
  %5 = insertvalue { ptr, i32 } %4, i32 %3, 1
  resume { ptr, i32 } %5

cleanup:                                          ; preds = %start
  %6 = landingpad { ptr, i32 }
          cleanup
  %7 = extractvalue { ptr, i32 } %6, 0
  %8 = extractvalue { ptr, i32 } %6, 1
  store ptr %7, ptr %0, align 8
  %9 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %8, ptr %9, align 8
  br label %bb3

bb1:                                              ; preds = %start
  ret double %_4
}

; Function Attrs: nonlazybind uwtable
define double @cumulative(ptr align 8 %x.0, i64 %x.1) unnamed_addr #2 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_17 = alloca [24 x i8], align 8
  %_6 = alloca [8 x i8], align 8
  %iter = alloca [16 x i8], align 8
  %s = alloca [8 x i8], align 8
  %out = alloca [24 x i8], align 8
  call void @"_ZN5alloc3vec12Vec$LT$T$GT$3new17h2a7a53736d206814E"(ptr sret([24 x i8]) align 8 %out) #8
  store double 0.000000e+00, ptr %s, align 8
  %1 = invoke { ptr, ptr } @"_ZN4core5slice4iter87_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u5d$$GT$9into_iter17h0e396d55e326f04aE"(ptr align 8 %x.0, i64 %x.1)
          to label %bb2 unwind label %cleanup

bb15:                                             ; preds = %cleanup
  invoke void @"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17hd28ec106f370a158E"(ptr align 8 %out) #11
          to label %bb16 unwind label %terminate

cleanup:                                          ; preds = %bb8, %bb12, %bb11, %bb10, %bb9, %bb7, %bb6, %bb3, %start
  %2 = landingpad { ptr, i32 }
          cleanup
  %3 = extractvalue { ptr, i32 } %2, 0
  %4 = extractvalue { ptr, i32 } %2, 1
  store ptr %3, ptr %0, align 8
  %5 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %4, ptr %5, align 8
  br label %bb15

bb2:                                              ; preds = %start
  %_4.0 = extractvalue { ptr, ptr } %1, 0
  %_4.1 = extractvalue { ptr, ptr } %1, 1
  store ptr %_4.0, ptr %iter, align 8
  %6 = getelementptr inbounds i8, ptr %iter, i64 8
  store ptr %_4.1, ptr %6, align 8
  br label %bb3

bb3:                                              ; preds = %bb17, %bb2
  %7 = invoke align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h276ce401f9f9e8f4E"(ptr align 8 %iter)
          to label %bb4 unwind label %cleanup

bb4:                                              ; preds = %bb3
  store ptr %7, ptr %_6, align 8
  %8 = load ptr, ptr %_6, align 8
  %9 = ptrtoint ptr %8 to i64
  %10 = icmp eq i64 %9, 0
  %_8 = select i1 %10, i64 0, i64 1
  %11 = trunc nuw i64 %_8 to i1
  br i1 %11, label %bb6, label %bb7

bb6:                                              ; preds = %bb4
  %v = load ptr, ptr %_6, align 8
  invoke void @"_ZN66_$LT$f64$u20$as$u20$core..ops..arith..AddAssign$LT$$RF$f64$GT$$GT$10add_assign17h3a1131dbac89804aE"(ptr align 8 %s, ptr align 8 %v, ptr align 8 @alloc_2ba3f1831132a971255db2cbd55b1e8b)
          to label %bb8 unwind label %cleanup

bb7:                                              ; preds = %bb4
  %12 = invoke { ptr, i64 } @"_ZN72_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17h9cdf5faf96267126E"(ptr align 8 %out)
          to label %bb9 unwind label %cleanup

bb9:                                              ; preds = %bb7
  %_20.0 = extractvalue { ptr, i64 } %12, 0
  %_20.1 = extractvalue { ptr, i64 } %12, 1
  %13 = invoke { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h1f25148861600803E"(ptr align 8 %_20.0, i64 %_20.1)
          to label %bb10 unwind label %cleanup

bb10:                                             ; preds = %bb9
  %_19.0 = extractvalue { ptr, ptr } %13, 0
  %_19.1 = extractvalue { ptr, ptr } %13, 1
  %14 = invoke { ptr, ptr } @_ZN4core4iter6traits8iterator8Iterator3rev17hb58cfaefb9a18becE(ptr %_19.0, ptr %_19.1)
          to label %bb11 unwind label %cleanup

bb11:                                             ; preds = %bb10
  %_18.0 = extractvalue { ptr, ptr } %14, 0
  %_18.1 = extractvalue { ptr, ptr } %14, 1
  invoke void @_ZN4core4iter6traits8iterator8Iterator4take17h7b4441ecfabfd85aE(ptr sret([24 x i8]) align 8 %_17, ptr %_18.0, ptr %_18.1, i64 3)
          to label %bb12 unwind label %cleanup

bb12:                                             ; preds = %bb11
  %_0 = invoke double @_ZN4core4iter6traits8iterator8Iterator3sum17h89a9be07acd6402bE(ptr align 8 %_17)
          to label %bb13 unwind label %cleanup

bb13:                                             ; preds = %bb12
  call void @"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17hd28ec106f370a158E"(ptr align 8 %out)
  ret double %_0

bb8:                                              ; preds = %bb6
  %_15 = load double, ptr %s, align 8
  %_16 = load double, ptr %s, align 8
  %_14 = fmul double %_15, %_16
  invoke void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$4push17h154efcdcf6aa82bfE"(ptr align 8 %out, double %_14)
          to label %bb17 unwind label %cleanup

bb17:                                             ; preds = %bb8
  br label %bb3

bb5:                                              ; No predecessors!
  unreachable

terminate:                                        ; preds = %bb15
  %15 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #12
  unreachable

bb16:                                             ; preds = %bb15
  %16 = load ptr, ptr %0, align 8
  %17 = getelementptr inbounds i8, ptr %0, i64 8
  %18 = load i32, ptr %17, align 8
  %19 = insertvalue { ptr, i32 } poison, ptr %16, 0
  %20 = insertvalue { ptr, i32 } %19, i32 %18, 1
  resume { ptr, i32 } %20
}

; Function Attrs: nounwind nonlazybind uwtable
declare i32 @rust_eh_personality(i32, i32, i64, ptr, ptr) unnamed_addr #4

; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() unnamed_addr #5

; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr, ptr, i1 zeroext, ptr align 8) unnamed_addr #6

; Function Attrs: nonlazybind uwtable
declare { i64, i64 } @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner14grow_amortizedCsduwmD7cSIQq_5gimli(ptr align 8, i64, i64, i64, i64) unnamed_addr #2

; Function Attrs: cold minsize noreturn nonlazybind optsize uwtable
declare void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64, i64) unnamed_addr #7

; Function Attrs: nonlazybind uwtable
declare void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsduwmD7cSIQq_5gimli(ptr align 8, i64, i64) unnamed_addr #2

attributes #0 = { inlinehint nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { inlinehint nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { noinline nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #5 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { cold noinline noreturn nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { cold minsize noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #8 = { inlinehint }
attributes #9 = { inlinehint nounwind }
attributes #10 = { noinline noreturn nounwind }
attributes #11 = { cold }
attributes #12 = { cold noreturn nounwind }
attributes #13 = { noreturn }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
