;! adfuzz = 1
;! name = "rs-shapes-O2"
;! function = "shapes"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [1.492406328017494], [8]],
;!   [[0.18965926505598402], [0.6520348697950454], [8]],
;!   [[1.2970864611525046], [0.5606950855013105], [8]],
;!   [[0.6059722810338671], [0.7532953652618657], [8]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "arg1"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [provenance]
;! source = "more.rs"
;! level = "O2"
; ModuleID = '<string>'
source_filename = "more.ea365f02889978b1-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%"alloc::boxed::Box<dyn Shape>" = type { %"core::ptr::unique::Unique<dyn Shape>", %"alloc::alloc::Global" }
%"core::ptr::unique::Unique<dyn Shape>" = type { %"core::ptr::non_null::NonNull<dyn Shape>", %"core::marker::PhantomData<dyn Shape>" }
%"core::ptr::non_null::NonNull<dyn Shape>" = type { { ptr, ptr } }
%"core::marker::PhantomData<dyn Shape>" = type {}
%"alloc::alloc::Global" = type {}

@vtable.0 = private unnamed_addr constant <{ [24 x i8], ptr }> <{ [24 x i8] c"\00\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00", ptr @"_ZN42_$LT$more..Disc$u20$as$u20$more..Shape$GT$4area17h2d82bb6d95c37e4bE" }>, align 8
@vtable.1 = private unnamed_addr constant <{ [24 x i8], ptr }> <{ [24 x i8] c"\00\00\00\00\00\00\00\00\10\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00", ptr @"_ZN42_$LT$more..Slab$u20$as$u20$more..Shape$GT$4area17hfb32d35062391e5fE" }>, align 8

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define internal noundef double @"_ZN42_$LT$more..Disc$u20$as$u20$more..Shape$GT$4area17h2d82bb6d95c37e4bE"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(8) %self, double noundef %s) unnamed_addr #0 {
start:
  %_5 = load double, ptr %self, align 8, !noundef !3
  %_4 = fmul double %_5, 3.000000e+00
  %_3 = fmul double %_5, %_4
  %_0 = fmul double %s, %_3
  ret double %_0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define internal noundef double @"_ZN42_$LT$more..Slab$u20$as$u20$more..Shape$GT$4area17hfb32d35062391e5fE"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(16) %self, double noundef %s) unnamed_addr #0 {
start:
  %_4 = load double, ptr %self, align 8, !noundef !3
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_5 = load double, ptr %0, align 8, !noundef !3
  %_3 = fmul double %_4, %_5
  %_0 = fadd double %s, %_3
  ret double %_0
}

; Function Attrs: nonlazybind uwtable
define internal fastcc void @"_ZN4core3ptr65drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$more..Shape$GT$$GT$17h5e6d40d305155acfE"(ptr noalias noundef nonnull readonly align 8 captures(none) dereferenceable(16) %_1) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = getelementptr inbounds nuw i8, ptr %_1, i64 8
  %_6.1 = load ptr, ptr %0, align 8, !nonnull !3, !align !4, !noundef !3
  %1 = load ptr, ptr %_6.1, align 8, !invariant.load !3
  %.not = icmp eq ptr %1, null
  br i1 %.not, label %bb3, label %is_not_null

is_not_null:                                      ; preds = %start
  %_6.0 = load ptr, ptr %_1, align 8, !nonnull !3, !noundef !3
  invoke void %1(ptr noundef nonnull %_6.0)
          to label %bb3 unwind label %cleanup

bb3:                                              ; preds = %is_not_null, %start
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  %2 = getelementptr inbounds nuw i8, ptr %_6.1, i64 8
  %3 = load i64, ptr %2, align 8, !range !8, !invariant.load !3, !noalias !5
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd5c63fa43bcee63dE.exit", label %_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator10deallocate.exit.i

_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator10deallocate.exit.i: ; preds = %bb3
  %5 = getelementptr inbounds nuw i8, ptr %_6.1, i64 16
  %6 = load i64, ptr %5, align 8, !range !9, !invariant.load !3, !noalias !5
  %ptr.0.i = load ptr, ptr %_1, align 8, !alias.scope !5, !nonnull !3, !noundef !3
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %ptr.0.i, i64 noundef %3, i64 noundef range(i64 1, -9223372036854775807) %6) #14, !noalias !5
  br label %"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd5c63fa43bcee63dE.exit"

"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd5c63fa43bcee63dE.exit": ; preds = %_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator10deallocate.exit.i, %bb3
  ret void

cleanup:                                          ; preds = %is_not_null
  %7 = landingpad { ptr, i32 }
          cleanup
  %8 = getelementptr inbounds nuw i8, ptr %_6.1, i64 8
  %9 = load i64, ptr %8, align 8, !range !8, !invariant.load !3, !noalias !10
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %bb1, label %_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator10deallocate.exit.i2

_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator10deallocate.exit.i2: ; preds = %cleanup
  %11 = getelementptr inbounds nuw i8, ptr %_6.1, i64 16
  %12 = load i64, ptr %11, align 8, !range !9, !invariant.load !3, !noalias !10
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %_6.0, i64 noundef %9, i64 noundef range(i64 1, -9223372036854775807) %12) #14, !noalias !10
  br label %bb1

bb1:                                              ; preds = %_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator10deallocate.exit.i2, %cleanup
  resume { ptr, i32 } %7
}

; Function Attrs: nonlazybind uwtable
define internal fastcc void @"_ZN4core3ptr88drop_in_place$LT$alloc..vec..Vec$LT$alloc..boxed..Box$LT$dyn$u20$more..Shape$GT$$GT$$GT$17h7ffc3e3774e5a7e6E"(ptr noalias noundef nonnull readonly align 8 captures(none) dereferenceable(24) %_1) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  %0 = getelementptr inbounds nuw i8, ptr %_1, i64 8
  %_5.i = load ptr, ptr %0, align 8, !alias.scope !13, !nonnull !3, !noundef !3
  %1 = getelementptr inbounds nuw i8, ptr %_1, i64 16
  %len.i = load i64, ptr %1, align 8, !alias.scope !13, !noundef !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  %_76.i.i = icmp eq i64 %len.i, 0
  br i1 %_76.i.i, label %bb4, label %bb5.i.i

bb5.i.i:                                          ; preds = %"_ZN4core3ptr65drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$more..Shape$GT$$GT$17h5e6d40d305155acfE.exit.i.i", %start
  %_3.sroa.0.07.i.i = phi i64 [ %2, %"_ZN4core3ptr65drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$more..Shape$GT$$GT$17h5e6d40d305155acfE.exit.i.i" ], [ 0, %start ]
  %_6.i.i = getelementptr inbounds nuw %"alloc::boxed::Box<dyn Shape>", ptr %_5.i, i64 %_3.sroa.0.07.i.i
  %2 = add nuw i64 %_3.sroa.0.07.i.i, 1
  tail call void @llvm.experimental.noalias.scope.decl(metadata !19)
  %3 = getelementptr inbounds nuw i8, ptr %_6.i.i, i64 8
  %_6.1.i.i.i = load ptr, ptr %3, align 8, !alias.scope !22, !noalias !13, !nonnull !3, !align !4, !noundef !3
  %4 = load ptr, ptr %_6.1.i.i.i, align 8, !invariant.load !3, !noalias !23
  %.not.i.i.i = icmp eq ptr %4, null
  br i1 %.not.i.i.i, label %bb3.i.i.i, label %is_not_null.i.i.i

is_not_null.i.i.i:                                ; preds = %bb5.i.i
  %_6.0.i.i.i = load ptr, ptr %_6.i.i, align 8, !alias.scope !22, !noalias !13, !nonnull !3, !noundef !3
  invoke void %4(ptr noundef nonnull %_6.0.i.i.i)
          to label %bb3.i.i.i unwind label %cleanup.i.i.i, !noalias !23

bb3.i.i.i:                                        ; preds = %is_not_null.i.i.i, %bb5.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !24)
  %5 = getelementptr inbounds nuw i8, ptr %_6.1.i.i.i, i64 8
  %6 = load i64, ptr %5, align 8, !range !8, !invariant.load !3, !noalias !27
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %"_ZN4core3ptr65drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$more..Shape$GT$$GT$17h5e6d40d305155acfE.exit.i.i", label %_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator10deallocate.exit.i.i.i.i

_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator10deallocate.exit.i.i.i.i: ; preds = %bb3.i.i.i
  %8 = getelementptr inbounds nuw i8, ptr %_6.1.i.i.i, i64 16
  %9 = load i64, ptr %8, align 8, !range !9, !invariant.load !3, !noalias !27
  %ptr.0.i.i.i.i = load ptr, ptr %_6.i.i, align 8, !alias.scope !28, !noalias !13, !nonnull !3, !noundef !3
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %ptr.0.i.i.i.i, i64 noundef %6, i64 noundef range(i64 1, -9223372036854775807) %9) #14, !noalias !27
  br label %"_ZN4core3ptr65drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$more..Shape$GT$$GT$17h5e6d40d305155acfE.exit.i.i"

cleanup.i.i.i:                                    ; preds = %is_not_null.i.i.i
  %10 = landingpad { ptr, i32 }
          cleanup
  %11 = getelementptr inbounds nuw i8, ptr %_6.1.i.i.i, i64 8
  %12 = load i64, ptr %11, align 8, !range !8, !invariant.load !3, !noalias !29
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %bb4.i.i.preheader, label %_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator10deallocate.exit.i2.i.i.i

bb4.i.i.preheader:                                ; preds = %_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator10deallocate.exit.i2.i.i.i, %cleanup.i.i.i
  br label %bb4.i.i

_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator10deallocate.exit.i2.i.i.i: ; preds = %cleanup.i.i.i
  %14 = getelementptr inbounds nuw i8, ptr %_6.1.i.i.i, i64 16
  %15 = load i64, ptr %14, align 8, !range !9, !invariant.load !3, !noalias !29
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %_6.0.i.i.i, i64 noundef %12, i64 noundef range(i64 1, -9223372036854775807) %15) #14, !noalias !29
  br label %bb4.i.i.preheader

"_ZN4core3ptr65drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$more..Shape$GT$$GT$17h5e6d40d305155acfE.exit.i.i": ; preds = %_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator10deallocate.exit.i.i.i.i, %bb3.i.i.i
  %_7.i.i = icmp eq i64 %2, %len.i
  br i1 %_7.i.i, label %bb4, label %bb5.i.i

bb4.i.i:                                          ; preds = %bb3.i.i, %bb4.i.i.preheader
  %_3.sroa.0.1.i.i = phi i64 [ %16, %bb3.i.i ], [ %2, %bb4.i.i.preheader ]
  %_5.i.i = icmp eq i64 %_3.sroa.0.1.i.i, %len.i
  br i1 %_5.i.i, label %cleanup.body, label %bb3.i.i

bb3.i.i:                                          ; preds = %bb4.i.i
  %_4.i.i = getelementptr inbounds nuw %"alloc::boxed::Box<dyn Shape>", ptr %_5.i, i64 %_3.sroa.0.1.i.i
  %16 = add i64 %_3.sroa.0.1.i.i, 1
  invoke fastcc void @"_ZN4core3ptr65drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$more..Shape$GT$$GT$17h5e6d40d305155acfE"(ptr noalias noundef readonly align 8 dereferenceable(16) %_4.i.i) #15
          to label %bb4.i.i unwind label %terminate.i.i, !noalias !13

terminate.i.i:                                    ; preds = %bb3.i.i
  %17 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #16, !noalias !32
  unreachable

cleanup.body:                                     ; preds = %bb4.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !33)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !36)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !39)
  %self1.i.i.i.i = load i64, ptr %_1, align 8, !range !8, !alias.scope !42, !noalias !45, !noundef !3
  %18 = icmp eq i64 %self1.i.i.i.i, 0
  br i1 %18, label %bb1, label %bb2.i.i.i

bb2.i.i.i:                                        ; preds = %cleanup.body
  %alloc_size.i.i.i.i = shl nuw i64 %self1.i.i.i.i, 4
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %_5.i, i64 noundef %alloc_size.i.i.i.i, i64 noundef range(i64 1, -9223372036854775807) 8) #14, !noalias !47
  br label %bb1

bb4:                                              ; preds = %"_ZN4core3ptr65drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$more..Shape$GT$$GT$17h5e6d40d305155acfE.exit.i.i", %start
  tail call void @llvm.experimental.noalias.scope.decl(metadata !48)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !51)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !54)
  %self1.i.i.i.i1 = load i64, ptr %_1, align 8, !range !8, !alias.scope !57, !noalias !60, !noundef !3
  %19 = icmp eq i64 %self1.i.i.i.i1, 0
  br i1 %19, label %"_ZN4core3ptr95drop_in_place$LT$alloc..raw_vec..RawVec$LT$alloc..boxed..Box$LT$dyn$u20$more..Shape$GT$$GT$$GT$17h1637604a55b94097E.exit5", label %bb2.i.i.i2

bb2.i.i.i2:                                       ; preds = %bb4
  %alloc_size.i.i.i.i3 = shl nuw i64 %self1.i.i.i.i1, 4
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %_5.i, i64 noundef %alloc_size.i.i.i.i3, i64 noundef range(i64 1, -9223372036854775807) 8) #14, !noalias !62
  br label %"_ZN4core3ptr95drop_in_place$LT$alloc..raw_vec..RawVec$LT$alloc..boxed..Box$LT$dyn$u20$more..Shape$GT$$GT$$GT$17h1637604a55b94097E.exit5"

"_ZN4core3ptr95drop_in_place$LT$alloc..raw_vec..RawVec$LT$alloc..boxed..Box$LT$dyn$u20$more..Shape$GT$$GT$$GT$17h1637604a55b94097E.exit5": ; preds = %bb2.i.i.i2, %bb4
  ret void

bb1:                                              ; preds = %bb2.i.i.i, %cleanup.body
  resume { ptr, i32 } %10
}

; Function Attrs: cold noinline nonlazybind uwtable
define void @"_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h5c03520fe57115f4E"(ptr noalias noundef align 8 captures(none) dereferenceable(16) %self) unnamed_addr #2 {
start:
  %self1 = load i64, ptr %self, align 8, !range !8, !noundef !3
  %0 = tail call fastcc { i64, i64 } @"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14grow_amortized17h7593b5aa37861941E"(ptr noalias noundef align 8 dereferenceable(16) %self, i64 noundef %self1)
  %1 = extractvalue { i64, i64 } %0, 0
  %.not = icmp eq i64 %1, -9223372036854775807
  br i1 %.not, label %bb3, label %bb2, !prof !63

bb2:                                              ; preds = %start
  %2 = extractvalue { i64, i64 } %0, 1
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef %1, i64 %2) #17
  unreachable

bb3:                                              ; preds = %start
  ret void
}

; Function Attrs: cold nounwind nonlazybind uwtable
define internal fastcc void @"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17h1ec8e714af36b203E"(ptr dead_on_unwind noalias noundef nonnull writable writeonly sret([24 x i8]) align 8 captures(none) dereferenceable(24) initializes((0, 8)) %_0, ptr noalias noundef nonnull readonly align 8 captures(none) dereferenceable(16) %self, i64 noundef range(i64 0, -1) %cap) unnamed_addr #3 {
start:
  %_33.0 = shl i64 %cap, 4
  %_33.1 = icmp ult i64 %cap, 1152921504606846976
  %_38 = icmp ult i64 %_33.0, 9223372036854775801
  %or.cond = and i1 %_33.1, %_38
  br i1 %or.cond, label %bb15, label %bb11, !prof !64

bb15:                                             ; preds = %start
  %self1.i = load i64, ptr %self, align 8, !range !8, !alias.scope !65, !noalias !68, !noundef !3
  %0 = icmp eq i64 %self1.i, 0
  br i1 %0, label %bb5, label %bb3

bb3:                                              ; preds = %bb15
  %alloc_size.i = shl nuw i64 %self1.i, 4
  %1 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %self3.i = load ptr, ptr %1, align 8, !alias.scope !65, !noalias !68, !nonnull !3, !noundef !3
  %cond.i.i = icmp uge i64 %_33.0, %alloc_size.i
  tail call void @llvm.assume(i1 %cond.i.i)
  %raw_ptr.i.i = tail call noundef align 8 ptr @_RNvCsfLfy6EI15iL_7___rustc14___rust_realloc(ptr noundef nonnull %self3.i, i64 noundef %alloc_size.i, i64 noundef 8, i64 noundef range(i64 0, 9223372036854775801) %_33.0) #14
  br label %bb7

bb5:                                              ; preds = %bb15
  %2 = icmp eq i64 %_33.0, 0
  br i1 %2, label %bb9, label %bb4.i.i

bb4.i.i:                                          ; preds = %bb5
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #14
  %3 = tail call noundef align 8 ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 9223372036854775801) %_33.0, i64 noundef 8) #14
  br label %bb7

bb7:                                              ; preds = %bb4.i.i, %bb3
  %raw_ptr.i.i.pn = phi ptr [ %raw_ptr.i.i, %bb3 ], [ %3, %bb4.i.i ]
  %4 = icmp eq ptr %raw_ptr.i.i.pn, null
  br i1 %4, label %bb8, label %bb9

bb8:                                              ; preds = %bb7
  %5 = getelementptr inbounds nuw i8, ptr %_0, i64 8
  store i64 8, ptr %5, align 8
  br label %bb11

bb9:                                              ; preds = %bb7, %bb5
  %raw_ptr.i.i.pn17 = phi ptr [ %raw_ptr.i.i.pn, %bb7 ], [ inttoptr (i64 8 to ptr), %bb5 ]
  %6 = getelementptr inbounds nuw i8, ptr %_0, i64 8
  store ptr %raw_ptr.i.i.pn17, ptr %6, align 8
  br label %bb11

bb11:                                             ; preds = %bb9, %bb8, %start
  %.sink18 = phi i64 [ 16, %bb9 ], [ 16, %bb8 ], [ 8, %start ]
  %_33.0.sink = phi i64 [ %_33.0, %bb9 ], [ %_33.0, %bb8 ], [ 0, %start ]
  %storemerge8 = phi i64 [ 0, %bb9 ], [ 1, %bb8 ], [ 1, %start ]
  %7 = getelementptr inbounds nuw i8, ptr %_0, i64 %.sink18
  store i64 %_33.0.sink, ptr %7, align 8
  store i64 %storemerge8, ptr %_0, align 8
  ret void
}

; Function Attrs: cold nounwind nonlazybind uwtable
define internal fastcc { i64, i64 } @"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14grow_amortized17h7593b5aa37861941E"(ptr noalias noundef nonnull align 8 captures(none) dereferenceable(16) %self, i64 noundef range(i64 0, -9223372036854775808) %len) unnamed_addr #3 personality ptr @rust_eh_personality {
start:
  %self3 = alloca [24 x i8], align 8
  %_25.0 = add nuw i64 %len, 1
  %self5 = load i64, ptr %self, align 8, !range !8, !noundef !3
  %v16 = shl nuw i64 %self5, 1
  %_0.sroa.0.0.i = tail call noundef range(i64 0, -1) i64 @llvm.umax.i64(i64 range(i64 0, -1) %_25.0, i64 range(i64 0, -1) %v16)
  %_0.sroa.0.0.i15 = tail call noundef range(i64 0, -1) i64 @llvm.umax.i64(i64 range(i64 0, -1) %_0.sroa.0.0.i, i64 4)
  call void @llvm.lifetime.start.p0(ptr nonnull %self3)
  call fastcc void @"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17h1ec8e714af36b203E"(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %self3, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(16) %self, i64 noundef %_0.sroa.0.0.i15)
  %_37 = load i64, ptr %self3, align 8, !range !70, !noundef !3
  %0 = trunc nuw i64 %_37 to i1
  %1 = getelementptr inbounds nuw i8, ptr %self3, i64 8
  br i1 %0, label %bb18, label %bb19

bb6:                                              ; preds = %bb19, %bb18
  %_0.sroa.5.0 = phi i64 [ undef, %bb19 ], [ %e.1, %bb18 ]
  %_0.sroa.0.0 = phi i64 [ -9223372036854775807, %bb19 ], [ %e.0, %bb18 ]
  %2 = insertvalue { i64, i64 } poison, i64 %_0.sroa.0.0, 0
  %3 = insertvalue { i64, i64 } %2, i64 %_0.sroa.5.0, 1
  ret { i64, i64 } %3

bb18:                                             ; preds = %start
  %e.0 = load i64, ptr %1, align 8, !range !71, !noundef !3
  %4 = getelementptr inbounds nuw i8, ptr %self3, i64 16
  %e.1 = load i64, ptr %4, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %self3)
  br label %bb6

bb19:                                             ; preds = %start
  %v.0 = load ptr, ptr %1, align 8, !nonnull !3, !noundef !3
  call void @llvm.lifetime.end.p0(ptr nonnull %self3)
  %5 = getelementptr inbounds nuw i8, ptr %self, i64 8
  store ptr %v.0, ptr %5, align 8
  %6 = icmp sgt i64 %_0.sroa.0.0.i15, -1
  tail call void @llvm.assume(i1 %6)
  store i64 %_0.sroa.0.0.i15, ptr %self, align 8
  br label %bb6
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @shapes(double noundef %x, double noundef %0, i32 noundef %n) unnamed_addr #4 personality ptr @rust_eh_personality {
start:
  %value.i10 = alloca [16 x i8], align 8
  %value.i = alloca [16 x i8], align 8
  %v = alloca [24 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %v)
  store i64 0, ptr %v, align 8
  %1 = getelementptr inbounds nuw i8, ptr %v, i64 8
  store ptr inttoptr (i64 8 to ptr), ptr %1, align 8
  %2 = getelementptr inbounds nuw i8, ptr %v, i64 16
  store i64 0, ptr %2, align 8
  %_2123.not = icmp eq i32 %n, 0
  br i1 %_2123.not, label %bb14, label %bb10.lr.ph

bb10.lr.ph:                                       ; preds = %start
  %3 = getelementptr inbounds nuw i8, ptr %value.i10, i64 8
  %4 = getelementptr inbounds nuw i8, ptr %value.i, i64 8
  br label %bb10

bb11:                                             ; preds = %bb6
  %_28.pre = load ptr, ptr %1, align 8
  %5 = icmp eq i64 %len.i1127, 0
  br i1 %5, label %bb14, label %bb8.i

bb8.i:                                            ; preds = %_0.i.i.i.noexc, %bb11
  %i.sroa.0.0.i = phi i64 [ %_27.i, %_0.i.i.i.noexc ], [ 0, %bb11 ]
  %acc.sroa.0.0.i = phi double [ %_0.i1.i.i, %_0.i.i.i.noexc ], [ -0.000000e+00, %bb11 ]
  %_45.i = getelementptr inbounds nuw %"alloc::boxed::Box<dyn Shape>", ptr %_28.pre, i64 %i.sroa.0.0.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !72)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !75)
  %_7.0.i.i.i = load ptr, ptr %_45.i, align 8, !alias.scope !78, !noalias !79, !nonnull !3, !noundef !3
  %6 = getelementptr inbounds nuw i8, ptr %_45.i, i64 8
  %_7.1.i.i.i = load ptr, ptr %6, align 8, !alias.scope !78, !noalias !79, !nonnull !3, !align !4, !noundef !3
  %7 = getelementptr inbounds nuw i8, ptr %_7.1.i.i.i, i64 24
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !noalias !84, !nonnull !3
  %_0.i.i.i5 = invoke noundef double %8(ptr noundef nonnull align 1 %_7.0.i.i.i, double noundef %0) #18
          to label %_0.i.i.i.noexc unwind label %cleanup.loopexit.split-lp.loopexit.split-lp.loopexit.split-lp.loopexit.split-lp

_0.i.i.i.noexc:                                   ; preds = %bb8.i
  %_0.i1.i.i = fadd double %acc.sroa.0.0.i, %_0.i.i.i5
  %_27.i = add nuw i64 %i.sroa.0.0.i, 1
  %_28.i = icmp eq i64 %_27.i, %len.i1127
  br i1 %_28.i, label %bb14, label %bb8.i

bb10:                                             ; preds = %bb6, %bb10.lr.ph
  %_14.i1428 = phi ptr [ inttoptr (i64 8 to ptr), %bb10.lr.ph ], [ %_14.i1429, %bb6 ]
  %len.i = phi i64 [ 0, %bb10.lr.ph ], [ %len.i1127, %bb6 ]
  %iter.sroa.0.024 = phi i32 [ 0, %bb10.lr.ph ], [ %9, %bb6 ]
  %9 = add nuw i32 %iter.sroa.0.024, 1
  %_7 = urem i32 %iter.sroa.0.024, 3
  %10 = icmp eq i32 %_7, 0
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #14
  br i1 %10, label %bb2, label %bb4

cleanup.loopexit.split-lp.loopexit.split-lp.loopexit.split-lp.loopexit.split-lp: ; preds = %bb2.i6.invoke, %bb8.i
  %lpad.loopexit.split-lp37 = landingpad { ptr, i32 }
          cleanup
  br label %cleanup.body

cleanup.body:                                     ; preds = %cleanup.i17, %cleanup.i, %cleanup.loopexit.split-lp.loopexit.split-lp.loopexit.split-lp.loopexit.split-lp
  invoke fastcc void @"_ZN4core3ptr88drop_in_place$LT$alloc..vec..Vec$LT$alloc..boxed..Box$LT$dyn$u20$more..Shape$GT$$GT$$GT$17h7ffc3e3774e5a7e6E"(ptr noalias noundef align 8 dereferenceable(24) %v) #15
          to label %bb9 unwind label %terminate

bb14:                                             ; preds = %_0.i.i.i.noexc, %bb11, %start
  %_0.sroa.0.0.i = phi double [ -0.000000e+00, %bb11 ], [ -0.000000e+00, %start ], [ %_0.i1.i.i, %_0.i.i.i.noexc ]
  invoke fastcc void @"_ZN4core3ptr88drop_in_place$LT$alloc..vec..Vec$LT$alloc..boxed..Box$LT$dyn$u20$more..Shape$GT$$GT$$GT$17h7ffc3e3774e5a7e6E"(ptr noalias noundef align 8 dereferenceable(24) %v)
          to label %bb7 unwind label %cleanup1

bb9:                                              ; preds = %cleanup1, %cleanup.body
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #19
  unreachable

cleanup1:                                         ; preds = %bb14
  %11 = landingpad { ptr, i32 }
          cleanup
  br label %bb9

bb7:                                              ; preds = %bb14
  call void @llvm.lifetime.end.p0(ptr nonnull %v)
  ret double %_0.sroa.0.0.i

bb2:                                              ; preds = %bb10
  %12 = tail call noundef align 8 dereferenceable_or_null(8) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 9223372036854775801) 8, i64 noundef 8) #14
  %13 = icmp eq ptr %12, null
  br i1 %13, label %bb2.i6.invoke, label %bb3, !prof !85

bb4:                                              ; preds = %bb10
  %14 = tail call noundef align 8 dereferenceable_or_null(16) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 9223372036854775801) 16, i64 noundef 8) #14
  %15 = icmp eq ptr %14, null
  br i1 %15, label %bb2.i6.invoke, label %bb5, !prof !85

bb2.i6.invoke:                                    ; preds = %bb4, %bb2
  %16 = phi i64 [ 8, %bb2 ], [ 16, %bb4 ]
  invoke void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef 8, i64 noundef %16) #17
          to label %bb2.i6.cont unwind label %cleanup.loopexit.split-lp.loopexit.split-lp.loopexit.split-lp.loopexit.split-lp

bb2.i6.cont:                                      ; preds = %bb2.i6.invoke
  unreachable

bb3:                                              ; preds = %bb2
  %_13 = uitofp i32 %iter.sroa.0.024 to double
  %_12 = fadd double %x, %_13
  store double %_12, ptr %12, align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !86)
  call void @llvm.lifetime.start.p0(ptr nonnull %value.i)
  store ptr %12, ptr %value.i, align 8, !noalias !89
  store ptr @vtable.0, ptr %4, align 8, !noalias !89
  %self1.i = load i64, ptr %v, align 8, !range !8, !alias.scope !86, !noalias !91, !noundef !3
  %_4.i = icmp eq i64 %len.i, %self1.i
  br i1 %_4.i, label %bb1.i, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h3faeef9356ff1ed9E.exit"

bb1.i:                                            ; preds = %bb3
  invoke void @"_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h5c03520fe57115f4E"(ptr noalias noundef nonnull align 8 dereferenceable(24) %v)
          to label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h3faeef9356ff1ed9E.exit" unwind label %cleanup.i

cleanup.i:                                        ; preds = %bb1.i
  %17 = landingpad { ptr, i32 }
          cleanup
  invoke fastcc void @"_ZN4core3ptr65drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$more..Shape$GT$$GT$17h5e6d40d305155acfE"(ptr noalias noundef align 8 dereferenceable(16) %value.i) #15
          to label %cleanup.body unwind label %terminate.i, !noalias !86

terminate.i:                                      ; preds = %cleanup.i
  %18 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #16, !noalias !86
  unreachable

"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h3faeef9356ff1ed9E.exit": ; preds = %bb1.i, %bb3
  %_14.i = load ptr, ptr %1, align 8, !alias.scope !86, !noalias !91, !nonnull !3, !noundef !3
  %end.i = getelementptr inbounds nuw %"alloc::boxed::Box<dyn Shape>", ptr %_14.i, i64 %len.i
  store ptr %12, ptr %end.i, align 8, !noalias !86
  %19 = getelementptr inbounds nuw i8, ptr %end.i, i64 8
  store ptr @vtable.0, ptr %19, align 8, !noalias !86
  %20 = add i64 %len.i, 1
  store i64 %20, ptr %2, align 8, !alias.scope !86, !noalias !91
  call void @llvm.lifetime.end.p0(ptr nonnull %value.i)
  br label %bb6

bb6:                                              ; preds = %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h3faeef9356ff1ed9E.exit22", %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h3faeef9356ff1ed9E.exit"
  %_14.i1429 = phi ptr [ %_14.i14, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h3faeef9356ff1ed9E.exit22" ], [ %_14.i, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h3faeef9356ff1ed9E.exit" ]
  %len.i1127 = phi i64 [ %25, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h3faeef9356ff1ed9E.exit22" ], [ %20, %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h3faeef9356ff1ed9E.exit" ]
  %exitcond.not = icmp eq i32 %9, %n
  br i1 %exitcond.not, label %bb11, label %bb10

bb5:                                              ; preds = %bb4
  store double %x, ptr %14, align 8
  %21 = getelementptr inbounds nuw i8, ptr %14, i64 8
  store double %0, ptr %21, align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !92)
  call void @llvm.lifetime.start.p0(ptr nonnull %value.i10)
  store ptr %14, ptr %value.i10, align 8, !noalias !95
  store ptr @vtable.1, ptr %3, align 8, !noalias !95
  %self1.i12 = load i64, ptr %v, align 8, !range !8, !alias.scope !92, !noalias !97, !noundef !3
  %_4.i13 = icmp eq i64 %len.i, %self1.i12
  br i1 %_4.i13, label %bb1.i16, label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h3faeef9356ff1ed9E.exit22"

bb1.i16:                                          ; preds = %bb5
  invoke void @"_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h5c03520fe57115f4E"(ptr noalias noundef nonnull align 8 dereferenceable(24) %v)
          to label %"bb1.i16._ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h3faeef9356ff1ed9E.exit22_crit_edge" unwind label %cleanup.i17

"bb1.i16._ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h3faeef9356ff1ed9E.exit22_crit_edge": ; preds = %bb1.i16
  %_14.i14.pre = load ptr, ptr %1, align 8, !alias.scope !92, !noalias !97
  br label %"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h3faeef9356ff1ed9E.exit22"

cleanup.i17:                                      ; preds = %bb1.i16
  %22 = landingpad { ptr, i32 }
          cleanup
  invoke fastcc void @"_ZN4core3ptr65drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$more..Shape$GT$$GT$17h5e6d40d305155acfE"(ptr noalias noundef align 8 dereferenceable(16) %value.i10) #15
          to label %cleanup.body unwind label %terminate.i18, !noalias !92

terminate.i18:                                    ; preds = %cleanup.i17
  %23 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #16, !noalias !92
  unreachable

"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h3faeef9356ff1ed9E.exit22": ; preds = %"bb1.i16._ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h3faeef9356ff1ed9E.exit22_crit_edge", %bb5
  %_14.i14 = phi ptr [ %_14.i14.pre, %"bb1.i16._ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h3faeef9356ff1ed9E.exit22_crit_edge" ], [ %_14.i1428, %bb5 ]
  %end.i15 = getelementptr inbounds nuw %"alloc::boxed::Box<dyn Shape>", ptr %_14.i14, i64 %len.i
  store ptr %14, ptr %end.i15, align 8, !noalias !92
  %24 = getelementptr inbounds nuw i8, ptr %end.i15, i64 8
  store ptr @vtable.1, ptr %24, align 8, !noalias !92
  %25 = add i64 %len.i, 1
  store i64 %25, ptr %2, align 8, !alias.scope !92, !noalias !97
  call void @llvm.lifetime.end.p0(ptr nonnull %value.i10)
  br label %bb6

terminate:                                        ; preds = %cleanup.body
  %26 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() #16
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #6

; Function Attrs: nounwind nonlazybind allockind("free") uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr allocptr noundef captures(address), i64 noundef, i64 noundef range(i64 1, -9223372036854775807)) unnamed_addr #7

; Function Attrs: nounwind nonlazybind allockind("realloc,aligned") allocsize(3) uwtable
declare noalias noundef ptr @_RNvCsfLfy6EI15iL_7___rustc14___rust_realloc(ptr allocptr noundef, i64 noundef, i64 allocalign noundef range(i64 1, -9223372036854775807), i64 noundef) unnamed_addr #8

; Function Attrs: nounwind nonlazybind uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() unnamed_addr #4

; Function Attrs: nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable
declare noalias noundef ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef, i64 allocalign noundef range(i64 1, -9223372036854775807)) unnamed_addr #9

; Function Attrs: cold minsize noreturn nonlazybind optsize uwtable
declare void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef range(i64 1, -9223372036854775807), i64 noundef) unnamed_addr #10

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #4

; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup() unnamed_addr #11

; Function Attrs: cold minsize noreturn nonlazybind optsize uwtable
declare void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef range(i64 0, -9223372036854775807), i64) unnamed_addr #10

; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() unnamed_addr #11

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #12

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #13

attributes #0 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { cold noinline nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { cold nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { nounwind nonlazybind allockind("free") uwtable "alloc-family"="__rust_alloc" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #8 = { nounwind nonlazybind allockind("realloc,aligned") allocsize(3) uwtable "alloc-family"="__rust_alloc" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #9 = { nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable "alloc-family"="__rust_alloc" "alloc-variant-zeroed"="_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #10 = { cold minsize noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #11 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #12 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #13 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #14 = { nounwind }
attributes #15 = { cold }
attributes #16 = { cold noreturn nounwind }
attributes #17 = { noreturn }
attributes #18 = { inlinehint }
attributes #19 = { cold noinline noreturn nounwind }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{}
!4 = !{i64 8}
!5 = !{!6}
!6 = distinct !{!6, !7, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd5c63fa43bcee63dE: %self"}
!7 = distinct !{!7, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd5c63fa43bcee63dE"}
!8 = !{i64 0, i64 -9223372036854775808}
!9 = !{i64 1, i64 536870913}
!10 = !{!11}
!11 = distinct !{!11, !12, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd5c63fa43bcee63dE: %self"}
!12 = distinct !{!12, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd5c63fa43bcee63dE"}
!13 = !{!14}
!14 = distinct !{!14, !15, !"_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h138535ba16f3dcc6E: %self"}
!15 = distinct !{!15, !"_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h138535ba16f3dcc6E"}
!16 = !{!17}
!17 = distinct !{!17, !18, !"_ZN4core3ptr75drop_in_place$LT$$u5b$alloc..boxed..Box$LT$dyn$u20$more..Shape$GT$$u5d$$GT$17h5f71f41912f98a27E: %_1.0"}
!18 = distinct !{!18, !"_ZN4core3ptr75drop_in_place$LT$$u5b$alloc..boxed..Box$LT$dyn$u20$more..Shape$GT$$u5d$$GT$17h5f71f41912f98a27E"}
!19 = !{!20}
!20 = distinct !{!20, !21, !"_ZN4core3ptr65drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$more..Shape$GT$$GT$17h5e6d40d305155acfE: %_1"}
!21 = distinct !{!21, !"_ZN4core3ptr65drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$more..Shape$GT$$GT$17h5e6d40d305155acfE"}
!22 = !{!20, !17}
!23 = !{!20, !17, !14}
!24 = !{!25}
!25 = distinct !{!25, !26, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd5c63fa43bcee63dE: %self"}
!26 = distinct !{!26, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd5c63fa43bcee63dE"}
!27 = !{!25, !20, !17, !14}
!28 = !{!25, !20, !17}
!29 = !{!30, !20, !17, !14}
!30 = distinct !{!30, !31, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd5c63fa43bcee63dE: %self"}
!31 = distinct !{!31, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd5c63fa43bcee63dE"}
!32 = !{!17, !14}
!33 = !{!34}
!34 = distinct !{!34, !35, !"_ZN4core3ptr95drop_in_place$LT$alloc..raw_vec..RawVec$LT$alloc..boxed..Box$LT$dyn$u20$more..Shape$GT$$GT$$GT$17h1637604a55b94097E: %_1"}
!35 = distinct !{!35, !"_ZN4core3ptr95drop_in_place$LT$alloc..raw_vec..RawVec$LT$alloc..boxed..Box$LT$dyn$u20$more..Shape$GT$$GT$$GT$17h1637604a55b94097E"}
!36 = !{!37}
!37 = distinct !{!37, !38, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h701e975c584003c4E: %self"}
!38 = distinct !{!38, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h701e975c584003c4E"}
!39 = !{!40}
!40 = distinct !{!40, !41, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h540f3ab07d2f864aE: %self"}
!41 = distinct !{!41, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h540f3ab07d2f864aE"}
!42 = !{!43, !40, !37, !34}
!43 = distinct !{!43, !44, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14current_memory17h59f6aa523a372857E: %self"}
!44 = distinct !{!44, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14current_memory17h59f6aa523a372857E"}
!45 = !{!46}
!46 = distinct !{!46, !44, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14current_memory17h59f6aa523a372857E: %_0"}
!47 = !{!40, !37, !34}
!48 = !{!49}
!49 = distinct !{!49, !50, !"_ZN4core3ptr95drop_in_place$LT$alloc..raw_vec..RawVec$LT$alloc..boxed..Box$LT$dyn$u20$more..Shape$GT$$GT$$GT$17h1637604a55b94097E: %_1"}
!50 = distinct !{!50, !"_ZN4core3ptr95drop_in_place$LT$alloc..raw_vec..RawVec$LT$alloc..boxed..Box$LT$dyn$u20$more..Shape$GT$$GT$$GT$17h1637604a55b94097E"}
!51 = !{!52}
!52 = distinct !{!52, !53, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h701e975c584003c4E: %self"}
!53 = distinct !{!53, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h701e975c584003c4E"}
!54 = !{!55}
!55 = distinct !{!55, !56, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h540f3ab07d2f864aE: %self"}
!56 = distinct !{!56, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h540f3ab07d2f864aE"}
!57 = !{!58, !55, !52, !49}
!58 = distinct !{!58, !59, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14current_memory17h59f6aa523a372857E: %self"}
!59 = distinct !{!59, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14current_memory17h59f6aa523a372857E"}
!60 = !{!61}
!61 = distinct !{!61, !59, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14current_memory17h59f6aa523a372857E: %_0"}
!62 = !{!55, !52, !49}
!63 = !{!"branch_weights", !"expected", i32 2000, i32 1}
!64 = !{!"branch_weights", i32 2000, i32 2002}
!65 = !{!66}
!66 = distinct !{!66, !67, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14current_memory17h59f6aa523a372857E: %self"}
!67 = distinct !{!67, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14current_memory17h59f6aa523a372857E"}
!68 = !{!69}
!69 = distinct !{!69, !67, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$14current_memory17h59f6aa523a372857E: %_0"}
!70 = !{i64 0, i64 2}
!71 = !{i64 0, i64 -9223372036854775807}
!72 = !{!73}
!73 = distinct !{!73, !74, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h3da518a340e6b1efE: %elt"}
!74 = distinct !{!74, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h3da518a340e6b1efE"}
!75 = !{!76}
!76 = distinct !{!76, !77, !"_ZN4more6shapes28_$u7b$$u7b$closure$u7d$$u7d$17hbf3eaba0aaec5a6cE: %s"}
!77 = distinct !{!77, !"_ZN4more6shapes28_$u7b$$u7b$closure$u7d$$u7d$17hbf3eaba0aaec5a6cE"}
!78 = !{!76, !73}
!79 = !{!80, !81, !82}
!80 = distinct !{!80, !77, !"_ZN4more6shapes28_$u7b$$u7b$closure$u7d$$u7d$17hbf3eaba0aaec5a6cE: %_1"}
!81 = distinct !{!81, !74, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h3da518a340e6b1efE: %_1"}
!82 = distinct !{!82, !83, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h19b92ae851cf7f75E: argument 0"}
!83 = distinct !{!83, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h19b92ae851cf7f75E"}
!84 = !{!80, !76, !81, !73, !82}
!85 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!86 = !{!87}
!87 = distinct !{!87, !88, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h3faeef9356ff1ed9E: %self"}
!88 = distinct !{!88, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h3faeef9356ff1ed9E"}
!89 = !{!87, !90}
!90 = distinct !{!90, !88, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h3faeef9356ff1ed9E: argument 1"}
!91 = !{!90}
!92 = !{!93}
!93 = distinct !{!93, !94, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h3faeef9356ff1ed9E: %self"}
!94 = distinct !{!94, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h3faeef9356ff1ed9E"}
!95 = !{!93, !96}
!96 = distinct !{!96, !94, !"_ZN5alloc3vec16Vec$LT$T$C$A$GT$8push_mut17h3faeef9356ff1ed9E: argument 1"}
!97 = !{!96}
