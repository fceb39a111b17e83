;! adfuzz = 1
;! name = "rs-tree-O2"
;! function = "tree"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [1.492406328017494]],
;!   [[0.18965926505598402], [0.6520348697950454]],
;!   [[1.2970864611525046], [0.5606950855013105]],
;!   [[0.6059722810338671], [0.7532953652618657]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "k"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "more.rs"
;! level = "O2"
; ModuleID = '<string>'
source_filename = "more.ea365f02889978b1-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nonlazybind uwtable
define internal fastcc void @"_ZN4core3ptr31drop_in_place$LT$more..Term$GT$17h18259b536dd79737E"(ptr noalias noundef nonnull readonly align 8 captures(none) dereferenceable(24) %_1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_2 = load i64, ptr %_1, align 8, !range !3, !noundef !4
  switch i64 %_2, label %bb2 [
    i64 1, label %bb5
    i64 2, label %bb8
  ]

bb2.sink.split:                                   ; preds = %bb7, %bb4
  %_6.i14.sink = phi ptr [ %_6.i9, %bb4 ], [ %_6.i14, %bb7 ]
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %_6.i14.sink, i64 noundef 24, i64 noundef 8) #10, !noalias !4
  br label %bb2

bb2:                                              ; preds = %bb2.sink.split, %start
  ret void

bb5:                                              ; preds = %start
  %0 = getelementptr inbounds nuw i8, ptr %_1, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  %_6.i = load ptr, ptr %0, align 8, !alias.scope !5, !nonnull !4, !noundef !4
  invoke fastcc void @"_ZN4core3ptr31drop_in_place$LT$more..Term$GT$17h18259b536dd79737E"(ptr noalias noundef align 8 dereferenceable(24) %_6.i)
          to label %bb4 unwind label %bb1.i, !noalias !5

bb1.i:                                            ; preds = %bb5
  %1 = landingpad { ptr, i32 }
          cleanup
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %_6.i, i64 noundef 24, i64 noundef 8) #10, !noalias !8
  %2 = getelementptr inbounds nuw i8, ptr %_1, i64 16
  invoke fastcc void @"_ZN4core3ptr56drop_in_place$LT$alloc..boxed..Box$LT$more..Term$GT$$GT$17h6f1b6e4e25a89550E"(ptr noalias noundef align 8 dereferenceable(8) %2) #11
          to label %common.resume unwind label %terminate

bb8:                                              ; preds = %start
  %3 = getelementptr inbounds nuw i8, ptr %_1, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %_6.i3 = load ptr, ptr %3, align 8, !alias.scope !11, !nonnull !4, !noundef !4
  invoke fastcc void @"_ZN4core3ptr31drop_in_place$LT$more..Term$GT$17h18259b536dd79737E"(ptr noalias noundef align 8 dereferenceable(24) %_6.i3)
          to label %bb7 unwind label %bb1.i6, !noalias !11

bb1.i6:                                           ; preds = %bb8
  %4 = landingpad { ptr, i32 }
          cleanup
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %_6.i3, i64 noundef 24, i64 noundef 8) #10, !noalias !14
  %5 = getelementptr inbounds nuw i8, ptr %_1, i64 16
  invoke fastcc void @"_ZN4core3ptr56drop_in_place$LT$alloc..boxed..Box$LT$more..Term$GT$$GT$17h6f1b6e4e25a89550E"(ptr noalias noundef align 8 dereferenceable(8) %5) #11
          to label %common.resume unwind label %terminate

bb4:                                              ; preds = %bb5
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %_6.i, i64 noundef 24, i64 noundef 8) #10, !noalias !17
  %6 = getelementptr inbounds nuw i8, ptr %_1, i64 16
  tail call void @llvm.experimental.noalias.scope.decl(metadata !20)
  %_6.i9 = load ptr, ptr %6, align 8, !alias.scope !20, !nonnull !4, !noundef !4
  invoke fastcc void @"_ZN4core3ptr31drop_in_place$LT$more..Term$GT$17h18259b536dd79737E"(ptr noalias noundef align 8 dereferenceable(24) %_6.i9)
          to label %bb2.sink.split unwind label %bb1.i12, !noalias !20

common.resume.sink.split:                         ; preds = %bb1.i17, %bb1.i12
  %_6.i14.sink26 = phi ptr [ %_6.i14, %bb1.i17 ], [ %_6.i9, %bb1.i12 ]
  %common.resume.op.ph = phi { ptr, i32 } [ %10, %bb1.i17 ], [ %7, %bb1.i12 ]
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %_6.i14.sink26, i64 noundef 24, i64 noundef 8) #10, !noalias !4
  br label %common.resume

common.resume:                                    ; preds = %common.resume.sink.split, %bb1.i6, %bb1.i
  %common.resume.op = phi { ptr, i32 } [ %1, %bb1.i ], [ %4, %bb1.i6 ], [ %common.resume.op.ph, %common.resume.sink.split ]
  resume { ptr, i32 } %common.resume.op

bb1.i12:                                          ; preds = %bb4
  %7 = landingpad { ptr, i32 }
          cleanup
  br label %common.resume.sink.split

terminate:                                        ; preds = %bb1.i6, %bb1.i
  %8 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #12
  unreachable

bb7:                                              ; preds = %bb8
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %_6.i3, i64 noundef 24, i64 noundef 8) #10, !noalias !23
  %9 = getelementptr inbounds nuw i8, ptr %_1, i64 16
  tail call void @llvm.experimental.noalias.scope.decl(metadata !26)
  %_6.i14 = load ptr, ptr %9, align 8, !alias.scope !26, !nonnull !4, !noundef !4
  invoke fastcc void @"_ZN4core3ptr31drop_in_place$LT$more..Term$GT$17h18259b536dd79737E"(ptr noalias noundef align 8 dereferenceable(24) %_6.i14)
          to label %bb2.sink.split unwind label %bb1.i17, !noalias !26

bb1.i17:                                          ; preds = %bb7
  %10 = landingpad { ptr, i32 }
          cleanup
  br label %common.resume.sink.split
}

; Function Attrs: nonlazybind uwtable
define internal fastcc void @"_ZN4core3ptr56drop_in_place$LT$alloc..boxed..Box$LT$more..Term$GT$$GT$17h6f1b6e4e25a89550E"(ptr noalias noundef nonnull readonly align 8 captures(none) dereferenceable(8) %_1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_6 = load ptr, ptr %_1, align 8, !nonnull !4, !noundef !4
  invoke fastcc void @"_ZN4core3ptr31drop_in_place$LT$more..Term$GT$17h18259b536dd79737E"(ptr noalias noundef align 8 dereferenceable(24) %_6)
          to label %bb3 unwind label %bb1

bb3:                                              ; preds = %start
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %_6, i64 noundef 24, i64 noundef 8) #10, !noalias !29
  ret void

bb1:                                              ; preds = %start
  %0 = landingpad { ptr, i32 }
          cleanup
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %_6, i64 noundef 24, i64 noundef 8) #10, !noalias !32
  resume { ptr, i32 } %0
}

; Function Attrs: nofree nosync nounwind nonlazybind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc noundef double @_ZN4more5value17hd749adeeaa99cd44E(ptr noalias noundef nonnull readonly align 8 captures(none) dereferenceable(24) %t, double noundef %x) unnamed_addr #1 {
start:
  %_3 = load i64, ptr %t, align 8, !range !3, !noundef !4
  switch i64 %_3, label %default.unreachable1 [
    i64 0, label %bb5
    i64 1, label %bb4
    i64 2, label %bb3
    i64 3, label %common.ret2
  ]

default.unreachable1:                             ; preds = %start
  unreachable

bb5:                                              ; preds = %start
  %0 = getelementptr inbounds nuw i8, ptr %t, i64 8
  %1 = load double, ptr %0, align 8, !noundef !4
  br label %common.ret2

common.ret2:                                      ; preds = %bb3, %bb4, %bb5, %start
  %common.ret2.op = phi double [ %7, %bb3 ], [ %4, %bb4 ], [ %x, %start ], [ %1, %bb5 ]
  ret double %common.ret2.op

bb4:                                              ; preds = %start
  %2 = getelementptr inbounds nuw i8, ptr %t, i64 8
  %_22 = load ptr, ptr %2, align 8, !nonnull !4, !noundef !4
  %_7 = tail call fastcc noundef double @_ZN4more5value17hd749adeeaa99cd44E(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %_22, double noundef %x)
  %3 = getelementptr inbounds nuw i8, ptr %t, i64 16
  %_23 = load ptr, ptr %3, align 8, !nonnull !4, !noundef !4
  %_9 = tail call fastcc noundef double @_ZN4more5value17hd749adeeaa99cd44E(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %_23, double noundef %x)
  %4 = fadd double %_7, %_9
  br label %common.ret2

bb3:                                              ; preds = %start
  %5 = getelementptr inbounds nuw i8, ptr %t, i64 8
  %_21 = load ptr, ptr %5, align 8, !nonnull !4, !noundef !4
  %_13 = tail call fastcc noundef double @_ZN4more5value17hd749adeeaa99cd44E(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %_21, double noundef %x)
  %6 = getelementptr inbounds nuw i8, ptr %t, i64 16
  %_24 = load ptr, ptr %6, align 8, !nonnull !4, !noundef !4
  %_15 = tail call fastcc noundef double @_ZN4more5value17hd749adeeaa99cd44E(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %_24, double noundef %x)
  %7 = fmul double %_13, %_15
  br label %common.ret2
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @tree(double noundef %x, double noundef %k) unnamed_addr #2 personality ptr @rust_eh_personality {
start:
  %_12 = alloca [8 x i8], align 8
  %_11 = alloca [24 x i8], align 8
  %_9 = alloca [24 x i8], align 8
  %_7 = alloca [24 x i8], align 8
  %_6 = alloca [8 x i8], align 8
  %_5 = alloca [24 x i8], align 8
  %_4 = alloca [8 x i8], align 8
  %t = alloca [24 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %t)
  call void @llvm.lifetime.start.p0(ptr nonnull %_4)
  call void @llvm.lifetime.start.p0(ptr nonnull %_5)
  call void @llvm.lifetime.start.p0(ptr nonnull %_6)
  store i64 3, ptr %_7, align 8
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #10, !noalias !35
  %0 = tail call noundef align 8 dereferenceable_or_null(24) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 9223372036854775801) 24, i64 noundef 8) #10, !noalias !35
  %1 = icmp eq ptr %0, null
  br i1 %1, label %bb2.i37, label %bb1, !prof !38

bb2.i37:                                          ; preds = %start
  invoke void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef 8, i64 noundef 24) #13
          to label %.noexc unwind label %cleanup.i31

.noexc:                                           ; preds = %bb2.i37
  unreachable

cleanup.i31:                                      ; preds = %bb2.i37
  %2 = landingpad { ptr, i32 }
          cleanup
  invoke fastcc void @"_ZN4core3ptr31drop_in_place$LT$more..Term$GT$17h18259b536dd79737E"(ptr noalias noundef nonnull align 8 dereferenceable(24) %_7) #11
          to label %bb13 unwind label %terminate.i32

terminate.i32:                                    ; preds = %cleanup.i31
  %3 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #12
  unreachable

bb13:                                             ; preds = %cleanup.i19, %cleanup1.body.invoke, %cleanup, %cleanup.i31
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #14
  unreachable

cleanup:                                          ; preds = %bb6
  %4 = landingpad { ptr, i32 }
          cleanup
  br label %bb13

bb1:                                              ; preds = %start
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr noundef nonnull align 8 dereferenceable(24) %_7, i64 24, i1 false)
  store ptr %0, ptr %_6, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %_9)
  %5 = getelementptr inbounds nuw i8, ptr %_9, i64 8
  store double %k, ptr %5, align 8
  store i64 0, ptr %_9, align 8
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #10, !noalias !39
  %6 = tail call noundef align 8 dereferenceable_or_null(24) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 9223372036854775801) 24, i64 noundef 8) #10, !noalias !39
  %7 = icmp eq ptr %6, null
  br i1 %7, label %bb2.i38, label %bb2, !prof !38

bb2.i38:                                          ; preds = %bb1
  invoke void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef 8, i64 noundef 24) #13
          to label %.noexc39 unwind label %cleanup.i25

.noexc39:                                         ; preds = %bb2.i38
  unreachable

cleanup.i25:                                      ; preds = %bb2.i38
  %8 = landingpad { ptr, i32 }
          cleanup
  invoke fastcc void @"_ZN4core3ptr31drop_in_place$LT$more..Term$GT$17h18259b536dd79737E"(ptr noalias noundef nonnull align 8 dereferenceable(24) %_9) #11
          to label %cleanup1.body.invoke unwind label %terminate.i26

terminate.i26:                                    ; preds = %cleanup.i25
  %9 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #12
  unreachable

cleanup1.body.invoke:                             ; preds = %cleanup.i, %cleanup3.body, %cleanup.i12, %cleanup.i25
  %10 = phi ptr [ %_6, %cleanup.i25 ], [ %_4, %cleanup.i ], [ %_4, %cleanup.i12 ], [ %_4, %cleanup3.body ]
  invoke fastcc void @"_ZN4core3ptr56drop_in_place$LT$alloc..boxed..Box$LT$more..Term$GT$$GT$17h6f1b6e4e25a89550E"(ptr noalias noundef align 8 dereferenceable(8) %10) #11
          to label %bb13 unwind label %terminate

bb2:                                              ; preds = %bb1
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %6, ptr noundef nonnull align 8 dereferenceable(24) %_9, i64 24, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %_9)
  %11 = getelementptr inbounds nuw i8, ptr %_5, i64 8
  store ptr %0, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %_5, i64 16
  store ptr %6, ptr %12, align 8
  store i64 2, ptr %_5, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %_6)
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #10, !noalias !42
  %13 = tail call noundef align 8 dereferenceable_or_null(24) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 9223372036854775801) 24, i64 noundef 8) #10, !noalias !42
  %14 = icmp eq ptr %13, null
  br i1 %14, label %bb2.i41, label %bb3, !prof !38

bb2.i41:                                          ; preds = %bb2
  invoke void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef 8, i64 noundef 24) #13
          to label %.noexc42 unwind label %cleanup.i19

.noexc42:                                         ; preds = %bb2.i41
  unreachable

cleanup.i19:                                      ; preds = %bb2.i41
  %15 = landingpad { ptr, i32 }
          cleanup
  invoke fastcc void @"_ZN4core3ptr31drop_in_place$LT$more..Term$GT$17h18259b536dd79737E"(ptr noalias noundef nonnull align 8 dereferenceable(24) %_5) #11
          to label %bb13 unwind label %terminate.i20

terminate.i20:                                    ; preds = %cleanup.i19
  %16 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #12
  unreachable

bb3:                                              ; preds = %bb2
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %13, ptr noundef nonnull align 8 dereferenceable(24) %_5, i64 24, i1 false)
  store ptr %13, ptr %_4, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %_5)
  call void @llvm.lifetime.start.p0(ptr nonnull %_11)
  call void @llvm.lifetime.start.p0(ptr nonnull %_12)
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #10, !noalias !45
  %17 = tail call noundef align 8 dereferenceable_or_null(24) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 9223372036854775801) 24, i64 noundef 8) #10, !noalias !45
  %18 = icmp eq ptr %17, null
  br i1 %18, label %bb2.i44, label %bb4, !prof !38

bb2.i44:                                          ; preds = %bb3
  invoke void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef 8, i64 noundef 24) #13
          to label %.noexc45 unwind label %cleanup.i12

.noexc45:                                         ; preds = %bb2.i44
  unreachable

cleanup.i12:                                      ; preds = %bb2.i44
  %19 = landingpad { ptr, i32 }
          cleanup
  invoke fastcc void @"_ZN4core3ptr31drop_in_place$LT$more..Term$GT$17h18259b536dd79737E"(ptr noalias noundef nonnull align 8 dereferenceable(24) %_7) #11
          to label %cleanup1.body.invoke unwind label %terminate.i13

terminate.i13:                                    ; preds = %cleanup.i12
  %20 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #12
  unreachable

bb4:                                              ; preds = %bb3
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %17, ptr noundef nonnull align 8 dereferenceable(24) %_7, i64 24, i1 false)
  store ptr %17, ptr %_12, align 8
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #10, !noalias !48
  %21 = tail call noundef align 8 dereferenceable_or_null(24) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 9223372036854775801) 24, i64 noundef 8) #10, !noalias !48
  %22 = icmp eq ptr %21, null
  br i1 %22, label %bb2.i47, label %bb5, !prof !38

bb2.i47:                                          ; preds = %bb4
  invoke void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef 8, i64 noundef 24) #13
          to label %.noexc48 unwind label %cleanup.i6

.noexc48:                                         ; preds = %bb2.i47
  unreachable

cleanup.i6:                                       ; preds = %bb2.i47
  %23 = landingpad { ptr, i32 }
          cleanup
  invoke fastcc void @"_ZN4core3ptr31drop_in_place$LT$more..Term$GT$17h18259b536dd79737E"(ptr noalias noundef nonnull align 8 dereferenceable(24) %_7) #11
          to label %cleanup3.body unwind label %terminate.i7

terminate.i7:                                     ; preds = %cleanup.i6
  %24 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #12
  unreachable

cleanup3.body:                                    ; preds = %cleanup.i6
  invoke fastcc void @"_ZN4core3ptr56drop_in_place$LT$alloc..boxed..Box$LT$more..Term$GT$$GT$17h6f1b6e4e25a89550E"(ptr noalias noundef align 8 dereferenceable(8) %_12) #11
          to label %cleanup1.body.invoke unwind label %terminate

bb5:                                              ; preds = %bb4
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %21, ptr noundef nonnull align 8 dereferenceable(24) %_7, i64 24, i1 false)
  %25 = getelementptr inbounds nuw i8, ptr %_11, i64 8
  store ptr %17, ptr %25, align 8
  %26 = getelementptr inbounds nuw i8, ptr %_11, i64 16
  store ptr %21, ptr %26, align 8
  store i64 2, ptr %_11, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %_12)
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #10, !noalias !51
  %27 = tail call noundef align 8 dereferenceable_or_null(24) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 9223372036854775801) 24, i64 noundef 8) #10, !noalias !51
  %28 = icmp eq ptr %27, null
  br i1 %28, label %bb2.i50, label %bb6, !prof !38

bb2.i50:                                          ; preds = %bb5
  invoke void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef 8, i64 noundef 24) #13
          to label %.noexc51 unwind label %cleanup.i

.noexc51:                                         ; preds = %bb2.i50
  unreachable

cleanup.i:                                        ; preds = %bb2.i50
  %29 = landingpad { ptr, i32 }
          cleanup
  invoke fastcc void @"_ZN4core3ptr31drop_in_place$LT$more..Term$GT$17h18259b536dd79737E"(ptr noalias noundef nonnull align 8 dereferenceable(24) %_11) #11
          to label %cleanup1.body.invoke unwind label %terminate.i

terminate.i:                                      ; preds = %cleanup.i
  %30 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #12
  unreachable

bb6:                                              ; preds = %bb5
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %27, ptr noundef nonnull align 8 dereferenceable(24) %_11, i64 24, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %_11)
  %31 = getelementptr inbounds nuw i8, ptr %t, i64 8
  store ptr %13, ptr %31, align 8
  %32 = getelementptr inbounds nuw i8, ptr %t, i64 16
  store ptr %27, ptr %32, align 8
  store i64 1, ptr %t, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %_4)
  %_0 = call fastcc noundef double @_ZN4more5value17hd749adeeaa99cd44E(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %t, double noundef %x)
  invoke fastcc void @"_ZN4core3ptr31drop_in_place$LT$more..Term$GT$17h18259b536dd79737E"(ptr noalias noundef align 8 dereferenceable(24) %t)
          to label %bb8 unwind label %cleanup

bb8:                                              ; preds = %bb6
  call void @llvm.lifetime.end.p0(ptr nonnull %t)
  ret double %_0

terminate:                                        ; preds = %cleanup3.body, %cleanup1.body.invoke
  %33 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #12
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

; Function Attrs: nounwind nonlazybind allockind("free") uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr allocptr noundef captures(address), i64 noundef, i64 noundef range(i64 1, -9223372036854775807)) unnamed_addr #5

; Function Attrs: nounwind nonlazybind uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() unnamed_addr #2

; Function Attrs: nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable
declare noalias noundef ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef, i64 allocalign noundef range(i64 1, -9223372036854775807)) unnamed_addr #6

; Function Attrs: cold minsize noreturn nonlazybind optsize uwtable
declare void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef range(i64 1, -9223372036854775807), i64 noundef) unnamed_addr #7

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #2

; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() unnamed_addr #8

; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() unnamed_addr #8

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #9

attributes #0 = { nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nofree nosync nounwind nonlazybind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nounwind nonlazybind allockind("free") uwtable "alloc-family"="__rust_alloc" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable "alloc-family"="__rust_alloc" "alloc-variant-zeroed"="_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { cold minsize noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #8 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #9 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #10 = { nounwind }
attributes #11 = { cold }
attributes #12 = { cold noreturn nounwind }
attributes #13 = { noreturn }
attributes #14 = { cold noinline noreturn nounwind }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{i64 0, i64 4}
!4 = !{}
!5 = !{!6}
!6 = distinct !{!6, !7, !"_ZN4core3ptr56drop_in_place$LT$alloc..boxed..Box$LT$more..Term$GT$$GT$17h6f1b6e4e25a89550E: %_1"}
!7 = distinct !{!7, !"_ZN4core3ptr56drop_in_place$LT$alloc..boxed..Box$LT$more..Term$GT$$GT$17h6f1b6e4e25a89550E"}
!8 = !{!9}
!9 = distinct !{!9, !10, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf22cae4d316d2cf0E: %self"}
!10 = distinct !{!10, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf22cae4d316d2cf0E"}
!11 = !{!12}
!12 = distinct !{!12, !13, !"_ZN4core3ptr56drop_in_place$LT$alloc..boxed..Box$LT$more..Term$GT$$GT$17h6f1b6e4e25a89550E: %_1"}
!13 = distinct !{!13, !"_ZN4core3ptr56drop_in_place$LT$alloc..boxed..Box$LT$more..Term$GT$$GT$17h6f1b6e4e25a89550E"}
!14 = !{!15}
!15 = distinct !{!15, !16, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf22cae4d316d2cf0E: %self"}
!16 = distinct !{!16, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf22cae4d316d2cf0E"}
!17 = !{!18}
!18 = distinct !{!18, !19, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf22cae4d316d2cf0E: %self"}
!19 = distinct !{!19, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf22cae4d316d2cf0E"}
!20 = !{!21}
!21 = distinct !{!21, !22, !"_ZN4core3ptr56drop_in_place$LT$alloc..boxed..Box$LT$more..Term$GT$$GT$17h6f1b6e4e25a89550E: %_1"}
!22 = distinct !{!22, !"_ZN4core3ptr56drop_in_place$LT$alloc..boxed..Box$LT$more..Term$GT$$GT$17h6f1b6e4e25a89550E"}
!23 = !{!24}
!24 = distinct !{!24, !25, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf22cae4d316d2cf0E: %self"}
!25 = distinct !{!25, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf22cae4d316d2cf0E"}
!26 = !{!27}
!27 = distinct !{!27, !28, !"_ZN4core3ptr56drop_in_place$LT$alloc..boxed..Box$LT$more..Term$GT$$GT$17h6f1b6e4e25a89550E: %_1"}
!28 = distinct !{!28, !"_ZN4core3ptr56drop_in_place$LT$alloc..boxed..Box$LT$more..Term$GT$$GT$17h6f1b6e4e25a89550E"}
!29 = !{!30}
!30 = distinct !{!30, !31, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf22cae4d316d2cf0E: %self"}
!31 = distinct !{!31, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf22cae4d316d2cf0E"}
!32 = !{!33}
!33 = distinct !{!33, !34, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf22cae4d316d2cf0E: %self"}
!34 = distinct !{!34, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf22cae4d316d2cf0E"}
!35 = !{!36}
!36 = distinct !{!36, !37, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17hc2837afe1c92d10bE: %x"}
!37 = distinct !{!37, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17hc2837afe1c92d10bE"}
!38 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!39 = !{!40}
!40 = distinct !{!40, !41, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17hc2837afe1c92d10bE: %x"}
!41 = distinct !{!41, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17hc2837afe1c92d10bE"}
!42 = !{!43}
!43 = distinct !{!43, !44, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17hc2837afe1c92d10bE: %x"}
!44 = distinct !{!44, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17hc2837afe1c92d10bE"}
!45 = !{!46}
!46 = distinct !{!46, !47, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17hc2837afe1c92d10bE: %x"}
!47 = distinct !{!47, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17hc2837afe1c92d10bE"}
!48 = !{!49}
!49 = distinct !{!49, !50, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17hc2837afe1c92d10bE: %x"}
!50 = distinct !{!50, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17hc2837afe1c92d10bE"}
!51 = !{!52}
!52 = distinct !{!52, !53, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17hc2837afe1c92d10bE: %x"}
!53 = distinct !{!53, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17hc2837afe1c92d10bE"}
