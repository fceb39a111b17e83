;! adfuzz = 1
;! name = "rs-median_like-O2"
;! function = "median_like"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633], [8]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157], [8]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623], [8]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514], [8]],
;! ]
;! [[argument]]
;! name = "rs-median_like-O2"
;! layout = "ptr->f64[8]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "rs-median_like-O2"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [provenance]
;! source = "library.rs"
;! level = "O2"
; ModuleID = '<string>'
source_filename = "library.204df1fcf32a149a-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_d1084648e479974e70c9329824bf76f9 = private unnamed_addr constant [9 x i8] c"mid > len", align 1
@alloc_c2bfad408fe3776ef4805e233d5025e3 = private unnamed_addr constant [96 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/sort/stable/quicksort.rs\00", align 1
@alloc_b53546d47a17b26d83a51e48c3ff5f7a = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_c2bfad408fe3776ef4805e233d5025e3, [16 x i8] c"_\00\00\00\00\00\00\00M\00\00\00\1F\00\00\00" }>, align 8
@alloc_f2f9ba200fb3017fda66833c01fe0293 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_c2bfad408fe3776ef4805e233d5025e3, [16 x i8] c"_\00\00\00\00\00\00\00G\00\00\00\17\00\00\00" }>, align 8
@alloc_a2d9184d495c275439d0b07a9763ef02 = private unnamed_addr constant [30 x i8] c"benchmarks/sources/library.rs\00", align 1
@alloc_22345da9e52cfb3ee92c993b87bef178 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a2d9184d495c275439d0b07a9763ef02, [16 x i8] c"\1D\00\00\00\00\00\00\00m\00\00\00'\00\00\00" }>, align 8
@alloc_7f6aeb7447417f204fb8a62486820ed0 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a2d9184d495c275439d0b07a9763ef02, [16 x i8] c"\1D\00\00\00\00\00\00\00o\00\00\00F\00\00\00" }>, align 8

; Function Attrs: nonlazybind uwtable
define internal fastcc noundef nonnull ptr @_ZN4core5slice4sort6shared5pivot11median3_rec17h52d5c9077f8eb118E(ptr noundef nonnull %0, ptr noundef nonnull %1, ptr noundef nonnull %2, i64 noundef range(i64 0, 144115188075855872) %n) unnamed_addr #0 {
start:
  %_6 = icmp samesign ugt i64 %n, 7
  br i1 %_6, label %bb1, label %bb6

bb1:                                              ; preds = %start
  %n84 = lshr i64 %n, 3
  %count = shl nuw nsw i64 %n84, 2
  %_10 = getelementptr inbounds nuw double, ptr %0, i64 %count
  %count1 = mul nuw nsw i64 %n84, 7
  %_13 = getelementptr inbounds nuw double, ptr %0, i64 %count1
  %3 = tail call fastcc noundef ptr @_ZN4core5slice4sort6shared5pivot11median3_rec17h52d5c9077f8eb118E(ptr noundef %0, ptr noundef %_10, ptr noundef %_13, i64 noundef %n84)
  %_16 = getelementptr inbounds nuw double, ptr %1, i64 %count
  %_18 = getelementptr inbounds nuw double, ptr %1, i64 %count1
  %4 = tail call fastcc noundef ptr @_ZN4core5slice4sort6shared5pivot11median3_rec17h52d5c9077f8eb118E(ptr noundef %1, ptr noundef %_16, ptr noundef %_18, i64 noundef %n84)
  %_20 = getelementptr inbounds nuw double, ptr %2, i64 %count
  %_22 = getelementptr inbounds nuw double, ptr %2, i64 %count1
  %5 = tail call fastcc noundef ptr @_ZN4core5slice4sort6shared5pivot11median3_rec17h52d5c9077f8eb118E(ptr noundef %2, ptr noundef %_20, ptr noundef %_22, i64 noundef %n84)
  br label %bb6

bb6:                                              ; preds = %bb1, %start
  %c.sroa.0.0 = phi ptr [ %5, %bb1 ], [ %2, %start ]
  %b.sroa.0.0 = phi ptr [ %4, %bb1 ], [ %1, %start ]
  %a.sroa.0.0 = phi ptr [ %3, %bb1 ], [ %0, %start ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8), !noalias !11
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14), !noalias !11
  %_6.i.i = load double, ptr %a.sroa.0.0, align 8, !alias.scope !16, !noalias !17, !noundef !18
  %_7.i.i = load double, ptr %b.sroa.0.0, align 8, !alias.scope !19, !noalias !20, !noundef !18
  %brmerge.not.i = fcmp uno double %_6.i.i, %_7.i.i
  br i1 %brmerge.not.i, label %bb6.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit", !prof !21

bb6.i.i:                                          ; preds = %bb6
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !22
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit": ; preds = %bb6
  %_8.i.mux.i = fcmp olt double %_6.i.i, %_7.i.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !23)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !26)
  %_7.i.i6 = load double, ptr %c.sroa.0.0, align 8, !alias.scope !29, !noalias !30, !noundef !18
  %brmerge.not.i7 = fcmp uno double %_6.i.i, %_7.i.i6
  br i1 %brmerge.not.i7, label %bb6.i.i9, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit10", !prof !21

bb6.i.i9:                                         ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit"
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !33
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit10": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit"
  %_8.i.mux.i8 = fcmp olt double %_6.i.i, %_7.i.i6
  %6 = xor i1 %_8.i.mux.i, %_8.i.mux.i8
  br i1 %6, label %_ZN4core5slice4sort6shared5pivot7median317h460750aee3134420E.exit, label %bb3.i

bb3.i:                                            ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit10"
  %brmerge.not.i13 = fcmp uno double %_7.i.i, %_7.i.i6
  br i1 %brmerge.not.i13, label %bb6.i.i15, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit16", !prof !21

bb6.i.i15:                                        ; preds = %bb3.i
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !34
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit16": ; preds = %bb3.i
  %_8.i.mux.i14 = fcmp olt double %_7.i.i, %_7.i.i6
  %_12.i = xor i1 %_8.i.mux.i, %_8.i.mux.i14
  %c.b.i = select i1 %_12.i, ptr %c.sroa.0.0, ptr %b.sroa.0.0
  br label %_ZN4core5slice4sort6shared5pivot7median317h460750aee3134420E.exit

_ZN4core5slice4sort6shared5pivot7median317h460750aee3134420E.exit: ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit16", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit10"
  %_0.sroa.0.0.i = phi ptr [ %a.sroa.0.0, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit10" ], [ %c.b.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit16" ]
  ret ptr %_0.sroa.0.0.i
}

; Function Attrs: nonlazybind uwtable
define internal fastcc void @_ZN4core5slice4sort6shared9smallsort12sort4_stable17h538cfe1cd0b79126E(ptr noundef nonnull readonly captures(none) %v_base, ptr noundef nonnull writeonly captures(none) %dst) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_7 = getelementptr inbounds nuw i8, ptr %v_base, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !41)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !44)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !46)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !49)
  %_6.i.i = load double, ptr %_7, align 8, !alias.scope !51, !noalias !52, !noundef !18
  %_7.i.i = load double, ptr %v_base, align 8, !alias.scope !52, !noalias !51, !noundef !18
  %brmerge.not.i = fcmp uno double %_6.i.i, %_7.i.i
  br i1 %brmerge.not.i, label %bb6.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit", !prof !21

bb6.i.i:                                          ; preds = %start
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !53
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit": ; preds = %start
  %_12 = getelementptr inbounds nuw i8, ptr %v_base, i64 24
  %_14 = getelementptr inbounds nuw i8, ptr %v_base, i64 16
  tail call void @llvm.experimental.noalias.scope.decl(metadata !54)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !57)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !59)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !62)
  %_6.i.i7 = load double, ptr %_12, align 8, !alias.scope !64, !noalias !65, !noundef !18
  %_7.i.i8 = load double, ptr %_14, align 8, !alias.scope !65, !noalias !64, !noundef !18
  %brmerge.not.i9 = fcmp uno double %_6.i.i7, %_7.i.i8
  br i1 %brmerge.not.i9, label %bb6.i.i11, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit12", !prof !21

bb6.i.i11:                                        ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit"
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !66
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit12": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit"
  %_8.i.mux.i = fcmp olt double %_6.i.i, %_7.i.i
  %_8.i.mux.i10 = fcmp olt double %_6.i.i7, %_7.i.i8
  %count = zext i1 %_8.i.mux.i to i64
  %a = getelementptr inbounds nuw double, ptr %v_base, i64 %count
  %_19 = xor i1 %_8.i.mux.i, true
  %count1 = zext i1 %_19 to i64
  %b = getelementptr inbounds nuw double, ptr %v_base, i64 %count1
  %count2 = select i1 %_8.i.mux.i10, i64 3, i64 2
  %c = getelementptr inbounds nuw double, ptr %v_base, i64 %count2
  %count3 = select i1 %_8.i.mux.i10, i64 2, i64 3
  %d = getelementptr inbounds nuw double, ptr %v_base, i64 %count3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !67)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !70)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !72)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !75)
  %_6.i.i13 = load double, ptr %c, align 8, !alias.scope !77, !noalias !78, !noundef !18
  %_7.i.i14 = load double, ptr %a, align 8, !alias.scope !78, !noalias !77, !noundef !18
  %brmerge.not.i15 = fcmp uno double %_6.i.i13, %_7.i.i14
  br i1 %brmerge.not.i15, label %bb6.i.i17, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit18", !prof !21

bb6.i.i17:                                        ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit12"
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !79
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit18": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit12"
  tail call void @llvm.experimental.noalias.scope.decl(metadata !80)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !83)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !85)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !88)
  %_6.i.i19 = load double, ptr %d, align 8, !alias.scope !90, !noalias !91, !noundef !18
  %_7.i.i20 = load double, ptr %b, align 8, !alias.scope !91, !noalias !90, !noundef !18
  %brmerge.not.i21 = fcmp uno double %_6.i.i19, %_7.i.i20
  br i1 %brmerge.not.i21, label %bb6.i.i23, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24", !prof !21

bb6.i.i23:                                        ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit18"
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !92
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit18"
  %_8.i.mux.i16 = fcmp olt double %_6.i.i13, %_7.i.i14
  %_8.i.mux.i22 = fcmp olt double %_6.i.i19, %_7.i.i20
  %0 = select i1 %_8.i.mux.i22, ptr %c, ptr %b, !unpredictable !18
  %1 = select i1 %_8.i.mux.i16, ptr %a, ptr %0, !unpredictable !18
  %2 = select i1 %_8.i.mux.i16, ptr %b, ptr %c, !unpredictable !18
  %3 = select i1 %_8.i.mux.i22, ptr %d, ptr %2, !unpredictable !18
  tail call void @llvm.experimental.noalias.scope.decl(metadata !93)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !96)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !98)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !101)
  %_6.i.i25 = load double, ptr %3, align 8, !alias.scope !103, !noalias !104, !noundef !18
  %_7.i.i26 = load double, ptr %1, align 8, !alias.scope !104, !noalias !103, !noundef !18
  %brmerge.not.i27 = fcmp uno double %_6.i.i25, %_7.i.i26
  br i1 %brmerge.not.i27, label %bb6.i.i29, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit30", !prof !21

bb6.i.i29:                                        ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24"
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !105
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit30": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24"
  %4 = select i1 %_8.i.mux.i22, ptr %b, ptr %d, !unpredictable !18
  %5 = select i1 %_8.i.mux.i16, ptr %c, ptr %a, !unpredictable !18
  %_8.i.mux.i28 = fcmp olt double %_6.i.i25, %_7.i.i26
  %6 = select i1 %_8.i.mux.i28, ptr %3, ptr %1, !unpredictable !18
  %7 = select i1 %_8.i.mux.i28, ptr %1, ptr %3, !unpredictable !18
  %8 = load i64, ptr %5, align 8
  store i64 %8, ptr %dst, align 8
  %dst4 = getelementptr inbounds nuw i8, ptr %dst, i64 8
  %9 = load i64, ptr %6, align 8
  store i64 %9, ptr %dst4, align 8
  %dst5 = getelementptr inbounds nuw i8, ptr %dst, i64 16
  %10 = load i64, ptr %7, align 8
  store i64 %10, ptr %dst5, align 8
  %dst6 = getelementptr inbounds nuw i8, ptr %dst, i64 24
  %11 = load i64, ptr %4, align 8
  store i64 %11, ptr %dst6, align 8
  ret void
}

; Function Attrs: nonlazybind uwtable
define internal fastcc void @_ZN4core5slice4sort6shared9smallsort12sort8_stable17h5ac422b0818b5b6bE(ptr noundef nonnull readonly captures(none) %v_base, ptr noundef nonnull writeonly captures(none) %dst, ptr noundef nonnull captures(address) %scratch_base) unnamed_addr #0 {
start:
  tail call fastcc void @_ZN4core5slice4sort6shared9smallsort12sort4_stable17h538cfe1cd0b79126E(ptr noundef %v_base, ptr noundef %scratch_base)
  %_9 = getelementptr inbounds nuw i8, ptr %v_base, i64 32
  %_10 = getelementptr inbounds nuw i8, ptr %scratch_base, i64 32
  tail call fastcc void @_ZN4core5slice4sort6shared9smallsort12sort4_stable17h538cfe1cd0b79126E(ptr noundef %_9, ptr noundef %_10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !106)
  %0 = getelementptr inbounds nuw i8, ptr %dst, i64 56
  %1 = getelementptr inbounds nuw i8, ptr %scratch_base, i64 56
  %2 = getelementptr i8, ptr %scratch_base, i64 24
  tail call void @llvm.experimental.noalias.scope.decl(metadata !109)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !112)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !114), !noalias !117
  tail call void @llvm.experimental.noalias.scope.decl(metadata !120), !noalias !117
  %_6.i.i.i = load double, ptr %_10, align 8, !alias.scope !122, !noalias !123, !noundef !18
  %_7.i.i.i = load double, ptr %scratch_base, align 8, !alias.scope !124, !noalias !125, !noundef !18
  %brmerge.not.i.i = fcmp uno double %_6.i.i.i, %_7.i.i.i
  br i1 %brmerge.not.i.i, label %bb6.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i", !prof !21

bb6.i.i.i:                                        ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24.i.2", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24.i.1", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24.i", %start
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !126
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i": ; preds = %start
  %_8.i.mux.i.i = fcmp olt double %_6.i.i.i, %_7.i.i.i
  %..i17.i = select i1 %_8.i.mux.i.i, ptr %_10, ptr %scratch_base
  %3 = load i64, ptr %..i17.i, align 8, !alias.scope !106, !noalias !127
  store i64 %3, ptr %dst, align 8, !noalias !129
  tail call void @llvm.experimental.noalias.scope.decl(metadata !130)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !133)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !135), !noalias !138
  tail call void @llvm.experimental.noalias.scope.decl(metadata !141), !noalias !138
  %_6.i.i19.i = load double, ptr %1, align 8, !alias.scope !143, !noalias !144, !noundef !18
  %_7.i.i20.i = load double, ptr %2, align 8, !alias.scope !145, !noalias !146, !noundef !18
  %brmerge.not.i21.i = fcmp uno double %_6.i.i19.i, %_7.i.i20.i
  br i1 %brmerge.not.i21.i, label %bb6.i.i23.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24.i", !prof !21

bb6.i.i23.i:                                      ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i.3", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i.2", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i.1", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i"
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !147
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24.i": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i"
  %is_l.i18.i = xor i1 %_8.i.mux.i.i, true
  %count2.i.i = zext i1 %is_l.i18.i to i64
  %_14.i.i = getelementptr inbounds nuw double, ptr %scratch_base, i64 %count2.i.i
  %count.i.i = zext i1 %_8.i.mux.i.i to i64
  %_12.i.i = getelementptr inbounds nuw double, ptr %_10, i64 %count.i.i
  %_8.i.mux.i22.i = fcmp olt double %_6.i.i19.i, %_7.i.i20.i
  %..i.i = select i1 %_8.i.mux.i22.i, ptr %2, ptr %1
  %is_l.i.i = xor i1 %_8.i.mux.i22.i, true
  %4 = load i64, ptr %..i.i, align 8, !alias.scope !106, !noalias !148
  store i64 %4, ptr %0, align 8, !noalias !150
  %count.neg.i.i = sext i1 %is_l.i.i to i64
  %5 = getelementptr double, ptr %1, i64 %count.neg.i.i
  %count3.neg.i.i = sext i1 %_8.i.mux.i22.i to i64
  %6 = getelementptr double, ptr %2, i64 %count3.neg.i.i
  %7 = getelementptr inbounds nuw i8, ptr %dst, i64 48
  tail call void @llvm.experimental.noalias.scope.decl(metadata !151)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !153)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !155), !noalias !117
  tail call void @llvm.experimental.noalias.scope.decl(metadata !157), !noalias !117
  %_6.i.i.i.1 = load double, ptr %_12.i.i, align 8, !alias.scope !159, !noalias !160, !noundef !18
  %_7.i.i.i.1 = load double, ptr %_14.i.i, align 8, !alias.scope !161, !noalias !162, !noundef !18
  %brmerge.not.i.i.1 = fcmp uno double %_6.i.i.i.1, %_7.i.i.i.1
  br i1 %brmerge.not.i.i.1, label %bb6.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i.1", !prof !21

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i.1": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24.i"
  %_16.i.i = getelementptr inbounds nuw i8, ptr %dst, i64 8
  %_8.i.mux.i.i.1 = fcmp olt double %_6.i.i.i.1, %_7.i.i.i.1
  %..i17.i.1 = select i1 %_8.i.mux.i.i.1, ptr %_12.i.i, ptr %_14.i.i
  %8 = load i64, ptr %..i17.i.1, align 8, !alias.scope !106, !noalias !127
  store i64 %8, ptr %_16.i.i, align 8, !noalias !129
  tail call void @llvm.experimental.noalias.scope.decl(metadata !163)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !165)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !167), !noalias !138
  tail call void @llvm.experimental.noalias.scope.decl(metadata !169), !noalias !138
  %_6.i.i19.i.1 = load double, ptr %5, align 8, !alias.scope !171, !noalias !172, !noundef !18
  %_7.i.i20.i.1 = load double, ptr %6, align 8, !alias.scope !173, !noalias !174, !noundef !18
  %brmerge.not.i21.i.1 = fcmp uno double %_6.i.i19.i.1, %_7.i.i20.i.1
  br i1 %brmerge.not.i21.i.1, label %bb6.i.i23.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24.i.1", !prof !21

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24.i.1": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i.1"
  %is_l.i18.i.1 = xor i1 %_8.i.mux.i.i.1, true
  %count2.i.i.1 = zext i1 %is_l.i18.i.1 to i64
  %_14.i.i.1 = getelementptr inbounds nuw double, ptr %_14.i.i, i64 %count2.i.i.1
  %count.i.i.1 = zext i1 %_8.i.mux.i.i.1 to i64
  %_12.i.i.1 = getelementptr inbounds nuw double, ptr %_12.i.i, i64 %count.i.i.1
  %_8.i.mux.i22.i.1 = fcmp olt double %_6.i.i19.i.1, %_7.i.i20.i.1
  %..i.i.1 = select i1 %_8.i.mux.i22.i.1, ptr %6, ptr %5
  %is_l.i.i.1 = xor i1 %_8.i.mux.i22.i.1, true
  %9 = load i64, ptr %..i.i.1, align 8, !alias.scope !106, !noalias !148
  store i64 %9, ptr %7, align 8, !noalias !150
  %count.neg.i.i.1 = sext i1 %is_l.i.i.1 to i64
  %10 = getelementptr double, ptr %5, i64 %count.neg.i.i.1
  %count3.neg.i.i.1 = sext i1 %_8.i.mux.i22.i.1 to i64
  %11 = getelementptr double, ptr %6, i64 %count3.neg.i.i.1
  %12 = getelementptr inbounds nuw i8, ptr %dst, i64 40
  tail call void @llvm.experimental.noalias.scope.decl(metadata !175)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !177)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !179), !noalias !117
  tail call void @llvm.experimental.noalias.scope.decl(metadata !181), !noalias !117
  %_6.i.i.i.2 = load double, ptr %_12.i.i.1, align 8, !alias.scope !183, !noalias !184, !noundef !18
  %_7.i.i.i.2 = load double, ptr %_14.i.i.1, align 8, !alias.scope !185, !noalias !186, !noundef !18
  %brmerge.not.i.i.2 = fcmp uno double %_6.i.i.i.2, %_7.i.i.i.2
  br i1 %brmerge.not.i.i.2, label %bb6.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i.2", !prof !21

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i.2": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24.i.1"
  %_16.i.i.1 = getelementptr inbounds nuw i8, ptr %dst, i64 16
  %_8.i.mux.i.i.2 = fcmp olt double %_6.i.i.i.2, %_7.i.i.i.2
  %..i17.i.2 = select i1 %_8.i.mux.i.i.2, ptr %_12.i.i.1, ptr %_14.i.i.1
  %13 = load i64, ptr %..i17.i.2, align 8, !alias.scope !106, !noalias !127
  store i64 %13, ptr %_16.i.i.1, align 8, !noalias !129
  tail call void @llvm.experimental.noalias.scope.decl(metadata !187)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !189)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !191), !noalias !138
  tail call void @llvm.experimental.noalias.scope.decl(metadata !193), !noalias !138
  %_6.i.i19.i.2 = load double, ptr %10, align 8, !alias.scope !195, !noalias !196, !noundef !18
  %_7.i.i20.i.2 = load double, ptr %11, align 8, !alias.scope !197, !noalias !198, !noundef !18
  %brmerge.not.i21.i.2 = fcmp uno double %_6.i.i19.i.2, %_7.i.i20.i.2
  br i1 %brmerge.not.i21.i.2, label %bb6.i.i23.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24.i.2", !prof !21

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24.i.2": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i.2"
  %is_l.i18.i.2 = xor i1 %_8.i.mux.i.i.2, true
  %count2.i.i.2 = zext i1 %is_l.i18.i.2 to i64
  %_14.i.i.2 = getelementptr inbounds nuw double, ptr %_14.i.i.1, i64 %count2.i.i.2
  %count.i.i.2 = zext i1 %_8.i.mux.i.i.2 to i64
  %_12.i.i.2 = getelementptr inbounds nuw double, ptr %_12.i.i.1, i64 %count.i.i.2
  %_8.i.mux.i22.i.2 = fcmp olt double %_6.i.i19.i.2, %_7.i.i20.i.2
  %..i.i.2 = select i1 %_8.i.mux.i22.i.2, ptr %11, ptr %10
  %is_l.i.i.2 = xor i1 %_8.i.mux.i22.i.2, true
  %14 = load i64, ptr %..i.i.2, align 8, !alias.scope !106, !noalias !148
  store i64 %14, ptr %12, align 8, !noalias !150
  %count.neg.i.i.2 = sext i1 %is_l.i.i.2 to i64
  %15 = getelementptr double, ptr %10, i64 %count.neg.i.i.2
  %count3.neg.i.i.2 = sext i1 %_8.i.mux.i22.i.2 to i64
  %16 = getelementptr double, ptr %11, i64 %count3.neg.i.i.2
  %17 = getelementptr inbounds nuw i8, ptr %dst, i64 32
  tail call void @llvm.experimental.noalias.scope.decl(metadata !199)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !201)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !203), !noalias !117
  tail call void @llvm.experimental.noalias.scope.decl(metadata !205), !noalias !117
  %_6.i.i.i.3 = load double, ptr %_12.i.i.2, align 8, !alias.scope !207, !noalias !208, !noundef !18
  %_7.i.i.i.3 = load double, ptr %_14.i.i.2, align 8, !alias.scope !209, !noalias !210, !noundef !18
  %brmerge.not.i.i.3 = fcmp uno double %_6.i.i.i.3, %_7.i.i.i.3
  br i1 %brmerge.not.i.i.3, label %bb6.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i.3", !prof !21

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i.3": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24.i.2"
  %_16.i.i.2 = getelementptr inbounds nuw i8, ptr %dst, i64 24
  %_8.i.mux.i.i.3 = fcmp olt double %_6.i.i.i.3, %_7.i.i.i.3
  %..i17.i.3 = select i1 %_8.i.mux.i.i.3, ptr %_12.i.i.2, ptr %_14.i.i.2
  %18 = load i64, ptr %..i17.i.3, align 8, !alias.scope !106, !noalias !127
  store i64 %18, ptr %_16.i.i.2, align 8, !noalias !129
  tail call void @llvm.experimental.noalias.scope.decl(metadata !211)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !213)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !215), !noalias !138
  tail call void @llvm.experimental.noalias.scope.decl(metadata !217), !noalias !138
  %_6.i.i19.i.3 = load double, ptr %15, align 8, !alias.scope !219, !noalias !220, !noundef !18
  %_7.i.i20.i.3 = load double, ptr %16, align 8, !alias.scope !221, !noalias !222, !noundef !18
  %brmerge.not.i21.i.3 = fcmp uno double %_6.i.i19.i.3, %_7.i.i20.i.3
  br i1 %brmerge.not.i21.i.3, label %bb6.i.i23.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24.i.3", !prof !21

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24.i.3": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i.3"
  %is_l.i18.i.3 = xor i1 %_8.i.mux.i.i.3, true
  %count2.i.i.3 = zext i1 %is_l.i18.i.3 to i64
  %_14.i.i.3 = getelementptr inbounds nuw double, ptr %_14.i.i.2, i64 %count2.i.i.3
  %count.i.i.3 = zext i1 %_8.i.mux.i.i.3 to i64
  %_12.i.i.3 = getelementptr inbounds nuw double, ptr %_12.i.i.2, i64 %count.i.i.3
  %_8.i.mux.i22.i.3 = fcmp olt double %_6.i.i19.i.3, %_7.i.i20.i.3
  %..i.i.3 = select i1 %_8.i.mux.i22.i.3, ptr %16, ptr %15
  %is_l.i.i.3 = xor i1 %_8.i.mux.i22.i.3, true
  %19 = load i64, ptr %..i.i.3, align 8, !alias.scope !106, !noalias !148
  store i64 %19, ptr %17, align 8, !noalias !150
  %count.neg.i.i.3 = sext i1 %is_l.i.i.3 to i64
  %20 = getelementptr double, ptr %15, i64 %count.neg.i.i.3
  %count3.neg.i.i.3 = sext i1 %_8.i.mux.i22.i.3 to i64
  %21 = getelementptr double, ptr %16, i64 %count3.neg.i.i.3
  %22 = getelementptr i8, ptr %21, i64 8
  %23 = getelementptr i8, ptr %20, i64 8
  %_31.i = icmp ne ptr %_14.i.i.3, %22
  %_32.i = icmp ne ptr %_12.i.i.3, %23
  %or.cond.i = select i1 %_31.i, i1 true, i1 %_32.i, !prof !223
  br i1 %or.cond.i, label %bb13.i, label %_ZN4core5slice4sort6shared9smallsort19bidirectional_merge17hbc9ee43e474f1233E.exit, !prof !223

bb13.i:                                           ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24.i.3"
  tail call void @_RNvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort22panic_on_ord_violation() #15, !noalias !106
  unreachable

_ZN4core5slice4sort6shared9smallsort19bidirectional_merge17hbc9ee43e474f1233E.exit: ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24.i.3"
  ret void
}

; Function Attrs: nonlazybind uwtable
define internal fastcc void @_ZN4core5slice4sort6shared9smallsort25insertion_sort_shift_left17h41d1527da22a5a15E(ptr noalias noundef nonnull align 8 captures(address) %v.0, i64 noundef range(i64 2, 21) %v.1) unnamed_addr #0 personality ptr @rust_eh_personality {
bb5.preheader:
  %v_end.idx = shl nuw nsw i64 %v.1, 3
  %v_end = getelementptr inbounds nuw i8, ptr %v.0, i64 %v_end.idx
  %tail.sroa.0.03 = getelementptr inbounds nuw i8, ptr %v.0, i64 8
  br label %bb5

bb7:                                              ; preds = %_ZN4core5slice4sort6shared9smallsort11insert_tail17hf2b7b05308b3c1a3E.exit
  ret void

bb5:                                              ; preds = %_ZN4core5slice4sort6shared9smallsort11insert_tail17hf2b7b05308b3c1a3E.exit, %bb5.preheader
  %tail.sroa.0.06 = phi ptr [ %tail.sroa.0.0, %_ZN4core5slice4sort6shared9smallsort11insert_tail17hf2b7b05308b3c1a3E.exit ], [ %tail.sroa.0.03, %bb5.preheader ]
  %v.0.pn5 = phi ptr [ %tail.sroa.0.06, %_ZN4core5slice4sort6shared9smallsort11insert_tail17hf2b7b05308b3c1a3E.exit ], [ %v.0, %bb5.preheader ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !224)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !227)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !229)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !232)
  %_6.i.i.i = load double, ptr %tail.sroa.0.06, align 8, !alias.scope !234, !noalias !235, !noundef !18
  %_7.i.i.i = load double, ptr %v.0.pn5, align 8, !alias.scope !235, !noalias !234, !noundef !18
  %brmerge.not.i.i = fcmp uno double %_6.i.i.i, %_7.i.i.i
  br i1 %brmerge.not.i.i, label %bb6.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i", !prof !21

bb6.i.i.i:                                        ; preds = %bb5
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !236
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i": ; preds = %bb5
  %_8.i.mux.i.i = fcmp olt double %_6.i.i.i, %_7.i.i.i
  br i1 %_8.i.mux.i.i, label %bb4.i, label %_ZN4core5slice4sort6shared9smallsort11insert_tail17hf2b7b05308b3c1a3E.exit

bb4.i:                                            ; preds = %bb7.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i"
  %.in.i = phi double [ %_7.i.i2.i, %bb7.i ], [ %_7.i.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i" ]
  %gap_guard.sroa.5.0.i = phi ptr [ %sift.sroa.0.0.i, %bb7.i ], [ %tail.sroa.0.06, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i" ]
  %sift.sroa.0.0.i = phi ptr [ %0, %bb7.i ], [ %v.0.pn5, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i" ]
  store double %.in.i, ptr %gap_guard.sroa.5.0.i, align 8
  %_18.i = icmp eq ptr %sift.sroa.0.0.i, %v.0
  br i1 %_18.i, label %bb10.i, label %bb6.i

bb6.i:                                            ; preds = %bb4.i
  %0 = getelementptr inbounds i8, ptr %sift.sroa.0.0.i, i64 -8
  %_7.i.i2.i = load double, ptr %0, align 8, !alias.scope !237, !noalias !242, !noundef !18
  %brmerge.not.i3.i = fcmp uno double %_6.i.i.i, %_7.i.i2.i
  br i1 %brmerge.not.i3.i, label %bb6.i.i5.i, label %bb7.i, !prof !21

bb6.i.i5.i:                                       ; preds = %bb6.i
  invoke void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15
          to label %.noexc.i unwind label %bb14.i

.noexc.i:                                         ; preds = %bb6.i.i5.i
  unreachable

bb7.i:                                            ; preds = %bb6.i
  %_8.i.mux.i4.i = fcmp olt double %_6.i.i.i, %_7.i.i2.i
  br i1 %_8.i.mux.i4.i, label %bb4.i, label %bb10.i

bb10.i:                                           ; preds = %bb7.i, %bb4.i
  %sift.sroa.0.0.i.lcssa = phi ptr [ %sift.sroa.0.0.i, %bb7.i ], [ %v.0, %bb4.i ]
  store double %_6.i.i.i, ptr %sift.sroa.0.0.i.lcssa, align 8, !noalias !245
  br label %_ZN4core5slice4sort6shared9smallsort11insert_tail17hf2b7b05308b3c1a3E.exit

bb14.i:                                           ; preds = %bb6.i.i5.i
  %1 = landingpad { ptr, i32 }
          cleanup
  store double %_6.i.i.i, ptr %sift.sroa.0.0.i, align 8, !noalias !250
  resume { ptr, i32 } %1

_ZN4core5slice4sort6shared9smallsort11insert_tail17hf2b7b05308b3c1a3E.exit: ; preds = %bb10.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i"
  %tail.sroa.0.0 = getelementptr inbounds nuw i8, ptr %tail.sroa.0.06, i64 8
  %_10.not = icmp eq ptr %tail.sroa.0.0, %v_end
  br i1 %_10.not, label %bb7, label %bb5
}

; Function Attrs: noinline nonlazybind uwtable
define void @_ZN4core5slice4sort6stable14driftsort_main17h109aa2e23b1648a2E(ptr noalias noundef nonnull align 8 %v.0, i64 noundef range(i64 0, 1152921504606846976) %v.1, ptr noalias noundef align 8 dereferenceable(8) %is_less) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %stack_buf = alloca [4096 x i8], align 8
  %_95 = lshr i64 %v.1, 1
  %v1 = sub nsw i64 %v.1, %_95
  %_0.sroa.0.0.i = tail call noundef i64 @llvm.umin.i64(i64 %v.1, i64 1000000)
  %_0.sroa.0.0.i6 = tail call noundef i64 @llvm.umax.i64(i64 %_0.sroa.0.0.i, i64 %v1)
  %_0.sroa.0.0.i7 = tail call noundef i64 @llvm.umax.i64(i64 %_0.sroa.0.0.i6, i64 48)
  call void @llvm.lifetime.start.p0(ptr nonnull %stack_buf)
  %_14 = icmp ugt i64 %_0.sroa.0.0.i6, 512
  br i1 %_14, label %bb4, label %bb8

bb4:                                              ; preds = %start
  %_33.0.i.i.i = shl i64 %_0.sroa.0.0.i7, 3
  %_33.1.i.i.i = icmp ugt i64 %v1, 2305843009213693951
  %_38.i.i.i = icmp ugt i64 %_33.0.i.i.i, 9223372036854775800
  %or.cond.not.i.i.i = or i1 %_33.1.i.i.i, %_38.i.i.i
  br i1 %or.cond.not.i.i.i, label %bb3.i.i, label %bb3.i.i.i, !prof !255

bb3.i.i.i:                                        ; preds = %bb4
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #16, !noalias !256
  %0 = tail call noundef align 8 ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef %_33.0.i.i.i, i64 noundef range(i64 1, -9223372036854775807) 8) #16, !noalias !256
  %1 = icmp eq ptr %0, null
  br i1 %1, label %bb3.i.i, label %bb8

bb3.i.i:                                          ; preds = %bb3.i.i.i, %bb4
  %_4.sroa.4.0.ph.i.i = phi i64 [ 8, %bb3.i.i.i ], [ 0, %bb4 ]
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef %_4.sroa.4.0.ph.i.i, i64 %_33.0.i.i.i) #17
  unreachable

cleanup:                                          ; preds = %bb8
  %2 = landingpad { ptr, i32 }
          cleanup
  br i1 %_14, label %"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17hd28ec106f370a158E.exit12", label %bb11

bb8:                                              ; preds = %bb3.i.i.i, %start
  %heap_buf.sroa.6.1 = phi ptr [ undef, %start ], [ %0, %bb3.i.i.i ]
  %stack_scratch.sroa.4.0 = phi i64 [ 512, %start ], [ %_0.sroa.0.0.i7, %bb3.i.i.i ]
  %stack_buf.pn = phi ptr [ %stack_buf, %start ], [ %0, %bb3.i.i.i ]
  %eager_sort = icmp samesign ult i64 %v.1, 65
  invoke fastcc void @_ZN4core5slice4sort6stable5drift4sort17hb068c485968ae789E(ptr noalias noundef nonnull align 8 %v.0, i64 noundef %v.1, ptr noalias noundef nonnull align 8 %stack_buf.pn, i64 noundef %stack_scratch.sroa.4.0, i1 noundef zeroext %eager_sort, ptr noalias noundef align 8 dereferenceable(8) %is_less)
          to label %bb9 unwind label %cleanup

bb9:                                              ; preds = %bb8
  br i1 %_14, label %"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17hd28ec106f370a158E.exit", label %bb10

bb10:                                             ; preds = %"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17hd28ec106f370a158E.exit", %bb9
  call void @llvm.lifetime.end.p0(ptr nonnull %stack_buf)
  ret void

"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17hd28ec106f370a158E.exit": ; preds = %bb9
  %alloc_size.i.i.i.i3.i = shl nuw i64 %_0.sroa.0.0.i7, 3
  %3 = icmp ne ptr %heap_buf.sroa.6.1, null
  call void @llvm.assume(i1 %3)
  call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %heap_buf.sroa.6.1, i64 noundef %alloc_size.i.i.i.i3.i, i64 noundef range(i64 1, -9223372036854775807) 8) #16, !noalias !261
  br label %bb10

bb11:                                             ; preds = %"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17hd28ec106f370a158E.exit12", %cleanup
  resume { ptr, i32 } %2

"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17hd28ec106f370a158E.exit12": ; preds = %cleanup
  %alloc_size.i.i.i.i3.i10 = shl nuw i64 %_0.sroa.0.0.i7, 3
  %4 = icmp ne ptr %heap_buf.sroa.6.1, null
  call void @llvm.assume(i1 %4)
  call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %heap_buf.sroa.6.1, i64 noundef %alloc_size.i.i.i.i3.i10, i64 noundef range(i64 1, -9223372036854775807) 8) #16, !noalias !270
  br label %bb11
}

; Function Attrs: nonlazybind uwtable
define internal fastcc void @_ZN4core5slice4sort6stable5drift4sort17hb068c485968ae789E(ptr noalias noundef nonnull align 8 %v.0, i64 noundef range(i64 0, 1152921504606846976) %v.1, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef range(i64 0, 1152921504606846976) %scratch.1, i1 noundef zeroext %eager_sort, ptr noalias noundef nonnull align 8 dereferenceable(8) %is_less) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %desired_depth_storage = alloca [66 x i8], align 1
  %run_storage = alloca [528 x i8], align 8
  %_6 = icmp samesign ult i64 %v.1, 2
  br i1 %_6, label %bb23, label %bb2

bb2:                                              ; preds = %start
  %d = udiv i64 4611686018427387904, %v.1
  %r = urem i64 4611686018427387904, %v.1
  %_72.not = icmp ne i64 %r, 0
  %0 = zext i1 %_72.not to i64
  %scale_factor.sroa.0.0 = add nuw nsw i64 %d, %0
  %_9 = icmp samesign ult i64 %v.1, 4097
  br i1 %_9, label %bb3, label %bb4

bb4:                                              ; preds = %bb2
  %1 = tail call noundef i64 @_RNvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6stable5drift11sqrt_approx(i64 noundef %v.1)
  br label %bb5

bb3:                                              ; preds = %bb2
  %_1134 = lshr i64 %v.1, 1
  %v1 = sub nsw i64 %v.1, %_1134
  %_0.sroa.0.0.i35 = tail call noundef i64 @llvm.umin.i64(i64 %v1, i64 64)
  br label %bb5

bb5:                                              ; preds = %bb3, %bb4
  %min_good_run_len.sroa.0.0 = phi i64 [ %_0.sroa.0.0.i35, %bb3 ], [ %1, %bb4 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %run_storage)
  call void @llvm.lifetime.start.p0(ptr nonnull %desired_depth_storage)
  %_13.not.i125 = icmp ugt i64 %min_good_run_len.sroa.0.0, 2
  %_13.not.i131 = icmp ugt i64 %min_good_run_len.sroa.0.0, 2
  br label %bb6

bb6:                                              ; preds = %bb19, %bb5
  %prev_run.sroa.0.0 = phi i64 [ 1, %bb5 ], [ %next_run.sroa.0.0, %bb19 ]
  %scan_idx.sroa.0.0 = phi i64 [ 0, %bb5 ], [ %42, %bb19 ]
  %stack_len.sroa.0.0 = phi i64 [ 0, %bb5 ], [ %41, %bb19 ]
  %_22 = icmp ult i64 %scan_idx.sroa.0.0, %v.1
  br i1 %_22, label %bb30, label %bb10

bb10:                                             ; preds = %_ZN4core5slice4sort6stable5drift10create_run17h6e8ff3adf865ab7aE.exit, %bb6
  %desired_depth.sroa.0.0 = phi i8 [ %19, %_ZN4core5slice4sort6stable5drift10create_run17h6e8ff3adf865ab7aE.exit ], [ 0, %bb6 ]
  %next_run.sroa.0.0 = phi i64 [ %_0.sroa.0.0.i38, %_ZN4core5slice4sort6stable5drift10create_run17h6e8ff3adf865ab7aE.exit ], [ 1, %bb6 ]
  %_37103 = icmp ugt i64 %stack_len.sroa.0.0, 1
  br i1 %_37103, label %bb12.lr.ph, label %bb17

bb12.lr.ph:                                       ; preds = %bb10
  %v_end.i = getelementptr inbounds nuw double, ptr %v.0, i64 %scan_idx.sroa.0.0
  br label %bb12

bb30:                                             ; preds = %bb6
  %new_len = sub nuw nsw i64 %v.1, %scan_idx.sroa.0.0
  %_81 = getelementptr inbounds nuw double, ptr %v.0, i64 %scan_idx.sroa.0.0
  %_7.not.i = icmp ult i64 %new_len, %min_good_run_len.sroa.0.0
  br i1 %_7.not.i, label %bb7.i39, label %bb1.i

bb7.i39:                                          ; preds = %_ZN4core5slice4sort6shared17find_existing_run17h33e0de4188db2d03E.exit.i.thread, %_ZN4core5slice4sort6shared17find_existing_run17h33e0de4188db2d03E.exit.i.thread128, %_ZN4core5slice4sort6shared17find_existing_run17h33e0de4188db2d03E.exit.i, %bb30
  br i1 %eager_sort, label %bb16.i43, label %bb11.i40

bb1.i:                                            ; preds = %bb30
  %_4.i.i = icmp samesign ult i64 %new_len, 2
  br i1 %_4.i.i, label %bb5.i36, label %bb2.i.i

bb2.i.i:                                          ; preds = %bb1.i
  %_28.i.i = getelementptr inbounds nuw i8, ptr %_81, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !279)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !282)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !284), !noalias !287
  tail call void @llvm.experimental.noalias.scope.decl(metadata !290), !noalias !287
  %_6.i.i68 = load double, ptr %_28.i.i, align 8, !alias.scope !292, !noalias !293, !noundef !18
  %_7.i.i69 = load double, ptr %_81, align 8, !alias.scope !294, !noalias !295, !noundef !18
  %brmerge.not.i70 = fcmp uno double %_6.i.i68, %_7.i.i69
  br i1 %brmerge.not.i70, label %bb6.i.i72, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit73", !prof !21

bb6.i.i72:                                        ; preds = %bb2.i.i
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !296
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit73": ; preds = %bb2.i.i
  %_8.i.mux.i71 = fcmp olt double %_6.i.i68, %_7.i.i69
  %_10.i.i99.not = icmp eq i64 %new_len, 2
  br i1 %_8.i.mux.i71, label %bb4.i.i.preheader, label %bb11.i.i.preheader

bb11.i.i.preheader:                               ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit73"
  br i1 %_10.i.i99.not, label %_ZN4core5slice4sort6shared17find_existing_run17h33e0de4188db2d03E.exit.i.thread, label %bb12.i.i

bb4.i.i.preheader:                                ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit73"
  br i1 %_10.i.i99.not, label %_ZN4core5slice4sort6shared17find_existing_run17h33e0de4188db2d03E.exit.i.thread128, label %bb5.i.i

bb12.i.i:                                         ; preds = %bb15.i.i, %bb11.i.i.preheader
  %_7.i.i63 = phi double [ %_6.i.i62, %bb15.i.i ], [ %_6.i.i68, %bb11.i.i.preheader ]
  %run_len.sroa.0.0.i.i97 = phi i64 [ %2, %bb15.i.i ], [ 2, %bb11.i.i.preheader ]
  %_40.i.i = getelementptr inbounds nuw double, ptr %_81, i64 %run_len.sroa.0.0.i.i97
  tail call void @llvm.experimental.noalias.scope.decl(metadata !297)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !300), !noalias !287
  %_6.i.i62 = load double, ptr %_40.i.i, align 8, !alias.scope !303, !noalias !304, !noundef !18
  %brmerge.not.i64 = fcmp uno double %_6.i.i62, %_7.i.i63
  br i1 %brmerge.not.i64, label %bb6.i.i66, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit67", !prof !21

bb6.i.i66:                                        ; preds = %bb12.i.i
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !307
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit67": ; preds = %bb12.i.i
  %_8.i.mux.i65 = fcmp olt double %_6.i.i62, %_7.i.i63
  br i1 %_8.i.mux.i65, label %_ZN4core5slice4sort6shared17find_existing_run17h33e0de4188db2d03E.exit.i, label %bb15.i.i

bb15.i.i:                                         ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit67"
  %2 = add nuw i64 %run_len.sroa.0.0.i.i97, 1
  %exitcond.not = icmp eq i64 %2, %new_len
  br i1 %exitcond.not, label %_ZN4core5slice4sort6shared17find_existing_run17h33e0de4188db2d03E.exit.i, label %bb12.i.i

bb5.i.i:                                          ; preds = %bb7.i.i, %bb4.i.i.preheader
  %_7.i.i60 = phi double [ %_6.i.i, %bb7.i.i ], [ %_6.i.i68, %bb4.i.i.preheader ]
  %run_len.sroa.0.1.i.i100 = phi i64 [ %3, %bb7.i.i ], [ 2, %bb4.i.i.preheader ]
  %_34.i.i = getelementptr inbounds nuw double, ptr %_81, i64 %run_len.sroa.0.1.i.i100
  tail call void @llvm.experimental.noalias.scope.decl(metadata !308)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !311), !noalias !287
  %_6.i.i = load double, ptr %_34.i.i, align 8, !alias.scope !314, !noalias !315, !noundef !18
  %brmerge.not.i = fcmp uno double %_6.i.i, %_7.i.i60
  br i1 %brmerge.not.i, label %bb6.i.i61, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit", !prof !21

bb6.i.i61:                                        ; preds = %bb5.i.i
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !318
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit": ; preds = %bb5.i.i
  %_8.i.mux.i = fcmp olt double %_6.i.i, %_7.i.i60
  br i1 %_8.i.mux.i, label %bb7.i.i, label %_ZN4core5slice4sort6shared17find_existing_run17h33e0de4188db2d03E.exit.i

bb7.i.i:                                          ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit"
  %3 = add nuw i64 %run_len.sroa.0.1.i.i100, 1
  %exitcond118.not = icmp eq i64 %3, %new_len
  br i1 %exitcond118.not, label %_ZN4core5slice4sort6shared17find_existing_run17h33e0de4188db2d03E.exit.i, label %bb5.i.i

_ZN4core5slice4sort6shared17find_existing_run17h33e0de4188db2d03E.exit.i: ; preds = %bb7.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit", %bb15.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit67"
  %_0.sroa.0.0.i.i = phi i64 [ %run_len.sroa.0.1.i.i100, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit" ], [ %new_len, %bb7.i.i ], [ %run_len.sroa.0.0.i.i97, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit67" ], [ %new_len, %bb15.i.i ]
  %_12.i = icmp samesign ule i64 %_0.sroa.0.0.i.i, %new_len
  tail call void @llvm.assume(i1 %_12.i)
  %_13.not.i = icmp ult i64 %_0.sroa.0.0.i.i, %min_good_run_len.sroa.0.0
  br i1 %_13.not.i, label %bb7.i39, label %bb3.i

_ZN4core5slice4sort6shared17find_existing_run17h33e0de4188db2d03E.exit.i.thread128: ; preds = %bb4.i.i.preheader
  br i1 %_13.not.i131, label %bb7.i39, label %bb5.preheader.i.i

_ZN4core5slice4sort6shared17find_existing_run17h33e0de4188db2d03E.exit.i.thread: ; preds = %bb11.i.i.preheader
  br i1 %_13.not.i125, label %bb7.i39, label %bb5.i36

bb3.i:                                            ; preds = %_ZN4core5slice4sort6shared17find_existing_run17h33e0de4188db2d03E.exit.i
  br i1 %_8.i.mux.i71, label %bb14.i, label %bb5.i36

bb11.i40:                                         ; preds = %bb7.i39
  %_0.sroa.0.0.i59 = tail call noundef i64 @llvm.umin.i64(i64 range(i64 0, 1152921504606846976) %new_len, i64 %min_good_run_len.sroa.0.0)
  %_36.i41 = shl nuw nsw i64 %_0.sroa.0.0.i59, 1
  br label %_ZN4core5slice4sort6stable5drift10create_run17h6e8ff3adf865ab7aE.exit

bb16.i43:                                         ; preds = %bb7.i39
  %_0.sroa.0.0.i58 = tail call noundef i64 @llvm.umin.i64(i64 range(i64 0, 1152921504606846976) %new_len, i64 32)
  tail call void @_ZN4core5slice4sort6stable9quicksort9quicksort17h3e7281110ae36decE(ptr noalias noundef nonnull align 8 %_81, i64 noundef %_0.sroa.0.0.i58, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef range(i64 0, 1152921504606846976) %scratch.1, i32 noundef 0, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable_or_null(8) null, ptr noalias noundef nonnull align 8 dereferenceable(8) %is_less) #18
  %_35.i44 = shl nuw nsw i64 %_0.sroa.0.0.i58, 1
  %_34.i45 = or disjoint i64 %_35.i44, 1
  br label %_ZN4core5slice4sort6stable5drift10create_run17h6e8ff3adf865ab7aE.exit

bb5.i36:                                          ; preds = %bb6.i.i, %middle.block, %bb14.i, %bb3.i, %_ZN4core5slice4sort6shared17find_existing_run17h33e0de4188db2d03E.exit.i.thread, %bb1.i
  %_0.sroa.0.0.i.i7982 = phi i64 [ %new_len, %bb1.i ], [ %_0.sroa.0.0.i.i, %bb3.i ], [ %_0.sroa.0.0.i.i, %bb14.i ], [ 2, %_ZN4core5slice4sort6shared17find_existing_run17h33e0de4188db2d03E.exit.i.thread ], [ %_0.sroa.0.0.i.i126134138, %middle.block ], [ %_0.sroa.0.0.i.i126134138, %bb6.i.i ]
  %_27.i37 = shl nuw nsw i64 %_0.sroa.0.0.i.i7982, 1
  %_26.i = or disjoint i64 %_27.i37, 1
  br label %_ZN4core5slice4sort6stable5drift10create_run17h6e8ff3adf865ab7aE.exit

bb14.i:                                           ; preds = %bb3.i
  %half_len1.i = lshr i64 %_0.sroa.0.0.i.i, 1
  tail call void @llvm.experimental.noalias.scope.decl(metadata !319), !noalias !322
  tail call void @llvm.experimental.noalias.scope.decl(metadata !324), !noalias !322
  %_917.not.i.i = icmp eq i64 %half_len1.i, 0
  br i1 %_917.not.i.i, label %bb5.i36, label %bb5.preheader.i.i

bb5.preheader.i.i:                                ; preds = %bb14.i, %_ZN4core5slice4sort6shared17find_existing_run17h33e0de4188db2d03E.exit.i.thread128
  %half_len1.i139 = phi i64 [ %half_len1.i, %bb14.i ], [ 1, %_ZN4core5slice4sort6shared17find_existing_run17h33e0de4188db2d03E.exit.i.thread128 ]
  %_0.sroa.0.0.i.i126134138 = phi i64 [ %_0.sroa.0.0.i.i, %bb14.i ], [ 2, %_ZN4core5slice4sort6shared17find_existing_run17h33e0de4188db2d03E.exit.i.thread128 ]
  %end.i = getelementptr inbounds nuw double, ptr %_81, i64 %_0.sroa.0.0.i.i126134138
  %min.iters.check = icmp samesign ult i64 %half_len1.i139, 4
  br i1 %min.iters.check, label %bb6.i.i.preheader, label %vector.ph

vector.ph:                                        ; preds = %bb5.preheader.i.i
  %n.vec = and i64 %half_len1.i139, 9223372036854775804
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %4 = xor i64 %index, -1
  %5 = getelementptr inbounds nuw double, ptr %_81, i64 %index
  %6 = getelementptr double, ptr %end.i, i64 %4
  %7 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %wide.load = load <2 x double>, ptr %5, align 8, !alias.scope !326, !noalias !329
  %wide.load156 = load <2 x double>, ptr %7, align 8, !alias.scope !326, !noalias !329
  %8 = getelementptr i8, ptr %6, i64 -8
  %9 = getelementptr i8, ptr %6, i64 -24
  %wide.load157 = load <2 x i64>, ptr %8, align 8, !alias.scope !330, !noalias !331
  %wide.load158 = load <2 x i64>, ptr %9, align 8, !alias.scope !330, !noalias !331
  %reverse = shufflevector <2 x i64> %wide.load157, <2 x i64> poison, <2 x i32> <i32 1, i32 0>
  %reverse159 = shufflevector <2 x i64> %wide.load158, <2 x i64> poison, <2 x i32> <i32 1, i32 0>
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 16
  store <2 x i64> %reverse, ptr %5, align 8, !alias.scope !326, !noalias !329
  store <2 x i64> %reverse159, ptr %10, align 8, !alias.scope !326, !noalias !329
  %11 = getelementptr i8, ptr %6, i64 -8
  %12 = getelementptr i8, ptr %6, i64 -24
  %reverse160 = shufflevector <2 x double> %wide.load, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  %reverse161 = shufflevector <2 x double> %wide.load156, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  store <2 x double> %reverse160, ptr %11, align 8, !alias.scope !330, !noalias !331
  store <2 x double> %reverse161, ptr %12, align 8, !alias.scope !330, !noalias !331
  %index.next = add nuw i64 %index, 4
  %13 = icmp eq i64 %index.next, %n.vec
  br i1 %13, label %middle.block, label %vector.body, !llvm.loop !332

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %half_len1.i139, %n.vec
  br i1 %cmp.n, label %bb5.i36, label %bb6.i.i.preheader

bb6.i.i.preheader:                                ; preds = %middle.block, %bb5.preheader.i.i
  %i.sroa.0.018.i.i.ph = phi i64 [ 0, %bb5.preheader.i.i ], [ %n.vec, %middle.block ]
  br label %bb6.i.i

bb6.i.i:                                          ; preds = %bb6.i.i, %bb6.i.i.preheader
  %i.sroa.0.018.i.i = phi i64 [ %17, %bb6.i.i ], [ %i.sroa.0.018.i.i.ph, %bb6.i.i.preheader ]
  %14 = xor i64 %i.sroa.0.018.i.i, -1
  %x.i.i = getelementptr inbounds nuw double, ptr %_81, i64 %i.sroa.0.018.i.i
  %y.i.i = getelementptr double, ptr %end.i, i64 %14
  %15 = load double, ptr %x.i.i, align 8, !alias.scope !326, !noalias !329, !noundef !18
  %16 = load i64, ptr %y.i.i, align 8, !alias.scope !330, !noalias !331
  store i64 %16, ptr %x.i.i, align 8, !alias.scope !326, !noalias !329
  store double %15, ptr %y.i.i, align 8, !alias.scope !330, !noalias !331
  %17 = add nuw nsw i64 %i.sroa.0.018.i.i, 1
  %exitcond.not.i.i = icmp eq i64 %17, %half_len1.i139
  br i1 %exitcond.not.i.i, label %bb5.i36, label %bb6.i.i, !llvm.loop !335

_ZN4core5slice4sort6stable5drift10create_run17h6e8ff3adf865ab7aE.exit: ; preds = %bb5.i36, %bb16.i43, %bb11.i40
  %_0.sroa.0.0.i38 = phi i64 [ %_26.i, %bb5.i36 ], [ %_34.i45, %bb16.i43 ], [ %_36.i41, %bb11.i40 ]
  %_31 = lshr i64 %prev_run.sroa.0.0, 1
  %_35 = lshr i64 %_0.sroa.0.0.i38, 1
  %factor = shl nuw nsw i64 %scan_idx.sroa.0.0, 1
  %x = sub nsw i64 %factor, %_31
  %y = add nuw nsw i64 %_35, %factor
  %_89 = mul i64 %x, %scale_factor.sroa.0.0
  %_90 = mul i64 %y, %scale_factor.sroa.0.0
  %self3 = xor i64 %_90, %_89
  %18 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %self3, i1 false)
  %19 = trunc nuw nsw i64 %18 to i8
  br label %bb10

bb12:                                             ; preds = %_ZN4core5slice4sort6stable5drift13logical_merge17he1e2f1f2046d51c9E.exit, %bb12.lr.ph
  %stack_len.sroa.0.1105 = phi i64 [ %stack_len.sroa.0.0, %bb12.lr.ph ], [ %count, %_ZN4core5slice4sort6stable5drift13logical_merge17he1e2f1f2046d51c9E.exit ]
  %prev_run.sroa.0.1104 = phi i64 [ %prev_run.sroa.0.0, %bb12.lr.ph ], [ %_0.sroa.0.0.i, %_ZN4core5slice4sort6stable5drift13logical_merge17he1e2f1f2046d51c9E.exit ]
  %count = add i64 %stack_len.sroa.0.1105, -1
  %_41 = getelementptr inbounds nuw i8, ptr %desired_depth_storage, i64 %count
  %_40 = load i8, ptr %_41, align 1, !noundef !18
  %_39.not = icmp ult i8 %_40, %desired_depth.sroa.0.0
  br i1 %_39.not, label %bb17, label %bb13

bb17:                                             ; preds = %_ZN4core5slice4sort6stable5drift13logical_merge17he1e2f1f2046d51c9E.exit, %bb12, %bb10
  %prev_run.sroa.0.1.lcssa = phi i64 [ %prev_run.sroa.0.0, %bb10 ], [ %prev_run.sroa.0.1104, %bb12 ], [ %_0.sroa.0.0.i, %_ZN4core5slice4sort6stable5drift13logical_merge17he1e2f1f2046d51c9E.exit ]
  %stack_len.sroa.0.1.lcssa = phi i64 [ %stack_len.sroa.0.0, %bb10 ], [ %stack_len.sroa.0.1105, %bb12 ], [ 1, %_ZN4core5slice4sort6stable5drift13logical_merge17he1e2f1f2046d51c9E.exit ]
  %_59 = getelementptr inbounds nuw i64, ptr %run_storage, i64 %stack_len.sroa.0.1.lcssa
  store i64 %prev_run.sroa.0.1.lcssa, ptr %_59, align 8
  %_61 = getelementptr inbounds nuw i8, ptr %desired_depth_storage, i64 %stack_len.sroa.0.1.lcssa
  store i8 %desired_depth.sroa.0.0, ptr %_61, align 1
  br i1 %_22, label %bb19, label %bb18

bb13:                                             ; preds = %bb12
  %_46 = getelementptr inbounds nuw i64, ptr %run_storage, i64 %count
  %left9 = load i64, ptr %_46, align 8, !noundef !18
  %_50 = lshr i64 %left9, 1
  %_51 = lshr i64 %prev_run.sroa.0.1104, 1
  %merged_len = add nuw i64 %_50, %_51
  %merge_start_idx = sub i64 %scan_idx.sroa.0.0, %merged_len
  %_96 = getelementptr inbounds nuw double, ptr %v.0, i64 %merge_start_idx
  %can_fit_in_scratch.i = icmp samesign ugt i64 %merged_len, %scratch.1
  %_18.i = and i64 %prev_run.sroa.0.1104, 1
  %.not4.i = icmp eq i64 %_18.i, 0
  %20 = or i64 %left9, %prev_run.sroa.0.1104
  %21 = and i64 %20, 1
  %22 = icmp ne i64 %21, 0
  %or.cond2.i = or i1 %can_fit_in_scratch.i, %22
  br i1 %or.cond2.i, label %bb5.i, label %bb13.i

bb5.i:                                            ; preds = %bb13
  %_17.i = and i64 %left9, 1
  %.not.i = icmp eq i64 %_17.i, 0
  br i1 %.not.i, label %bb15.i, label %bb8.i

bb13.i:                                           ; preds = %bb13
  %_36.i = shl nuw nsw i64 %merged_len, 1
  br label %_ZN4core5slice4sort6stable5drift13logical_merge17he1e2f1f2046d51c9E.exit

bb8.i:                                            ; preds = %bb15.i, %bb5.i
  br i1 %.not4.i, label %bb20.i, label %bb11.i

bb15.i:                                           ; preds = %bb5.i
  %self.i = or i64 %_50, 1
  %23 = tail call range(i64 4, 64) i64 @llvm.ctlz.i64(i64 %self.i, i1 true)
  %24 = trunc nuw nsw i64 %23 to i32
  %log.i = shl nuw nsw i32 %24, 1
  %limit.i = xor i32 %log.i, 126
  tail call void @_ZN4core5slice4sort6stable9quicksort9quicksort17h3e7281110ae36decE(ptr noalias noundef nonnull align 8 %_96, i64 noundef range(i64 0, 1152921504606846976) %_50, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef range(i64 0, 1152921504606846976) %scratch.1, i32 noundef %limit.i, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable_or_null(8) null, ptr noalias noundef nonnull align 8 dereferenceable(8) %is_less) #18
  br label %bb8.i

bb11.i:                                           ; preds = %bb20.i, %bb8.i
  tail call void @llvm.experimental.noalias.scope.decl(metadata !336)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !339)
  %25 = icmp eq i64 %_50, 0
  %_6.i = icmp eq i64 %_51, 0
  %or.cond.i = or i1 %_6.i, %25
  br i1 %or.cond.i, label %_ZN4core5slice4sort6stable5merge5merge17hc88fb29345d58e10E.exit, label %bb2.i

bb2.i:                                            ; preds = %bb11.i
  %_0.sroa.0.0.i.i46 = tail call i64 @llvm.umin.i64(i64 %_51, i64 range(i64 0, -9223372036854775808) %_50)
  %_7.i = icmp samesign ult i64 %scratch.1, %_0.sroa.0.0.i.i46
  br i1 %_7.i, label %_ZN4core5slice4sort6stable5merge5merge17hc88fb29345d58e10E.exit, label %bb5.i47

bb5.i47:                                          ; preds = %bb2.i
  %v_mid.i = getelementptr inbounds nuw double, ptr %_96, i64 %_50
  %left_is_shorter.not.i = icmp samesign ugt i64 %_50, %_51
  %spec.select.i = select i1 %left_is_shorter.not.i, ptr %v_mid.i, ptr %_96
  %26 = shl nuw nsw i64 %_0.sroa.0.0.i.i46, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %scratch.0, ptr nonnull align 8 %spec.select.i, i64 %26, i1 false), !alias.scope !341
  %_21.i = getelementptr inbounds nuw i8, ptr %scratch.0, i64 %26
  br i1 %left_is_shorter.not.i, label %bb1.i.i, label %bb3.i.i

bb1.i.i:                                          ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i.i", %bb5.i47
  %merge_state.sroa.13.2.i = phi ptr [ %_18.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i.i" ], [ %v_mid.i, %bb5.i47 ]
  %merge_state.sroa.7.2.i = phi ptr [ %_21.i.i51, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i.i" ], [ %_21.i, %bb5.i47 ]
  %out.sroa.0.0.i.i = phi ptr [ %29, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i.i" ], [ %v_end.i, %bb5.i47 ]
  %27 = getelementptr inbounds i8, ptr %merge_state.sroa.13.2.i, i64 -8
  %28 = getelementptr inbounds i8, ptr %merge_state.sroa.7.2.i, i64 -8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !342)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !345)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !347)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !350)
  %_6.i.i.i.i = load double, ptr %28, align 8, !alias.scope !352, !noalias !353, !noundef !18
  %_7.i.i.i.i = load double, ptr %27, align 8, !alias.scope !356, !noalias !357, !noundef !18
  %brmerge.not.i.i.i = fcmp uno double %_6.i.i.i.i, %_7.i.i.i.i
  br i1 %brmerge.not.i.i.i, label %bb6.i.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i.i", !prof !21

bb6.i.i.i.i:                                      ; preds = %bb1.i.i
  invoke void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15
          to label %.noexc.i unwind label %bb20.i50, !noalias !341

.noexc.i:                                         ; preds = %bb6.i.i.i.i
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i.i": ; preds = %bb1.i.i
  %29 = getelementptr inbounds i8, ptr %out.sroa.0.0.i.i, i64 -8
  %_8.i.mux.i.i.i = fcmp olt double %_6.i.i.i.i, %_7.i.i.i.i
  %..i.i = select i1 %_8.i.mux.i.i.i, ptr %27, ptr %28
  %30 = load i64, ptr %..i.i, align 8, !alias.scope !341, !noalias !358
  store i64 %30, ptr %29, align 8, !alias.scope !336, !noalias !359
  %_20.i.i = xor i1 %_8.i.mux.i.i.i, true
  %count.i.i = zext i1 %_20.i.i to i64
  %_18.i.i = getelementptr inbounds nuw double, ptr %27, i64 %count.i.i
  %count4.i.i = zext i1 %_8.i.mux.i.i.i to i64
  %_21.i.i51 = getelementptr inbounds nuw double, ptr %28, i64 %count4.i.i
  %_23.i.i = icmp eq ptr %_18.i.i, %_96
  %_26.i.i = icmp eq ptr %_21.i.i51, %scratch.0
  %or.cond.i.i = select i1 %_23.i.i, i1 true, i1 %_26.i.i
  br i1 %or.cond.i.i, label %bb16.i49, label %bb1.i.i

bb3.i.i:                                          ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i15.i", %bb5.i47
  %merge_state.sroa.13.3.i = phi ptr [ %_25.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i15.i" ], [ %_96, %bb5.i47 ]
  %merge_state.sroa.0.2.i = phi ptr [ %_20.i18.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i15.i" ], [ %scratch.0, %bb5.i47 ]
  %right.sroa.0.010.i.i = phi ptr [ %_23.i19.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i15.i" ], [ %v_mid.i, %bb5.i47 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !360)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !363)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !365)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !368)
  %_6.i.i.i12.i = load double, ptr %right.sroa.0.010.i.i, align 8, !alias.scope !370, !noalias !371, !noundef !18
  %_7.i.i.i13.i = load double, ptr %merge_state.sroa.0.2.i, align 8, !alias.scope !374, !noalias !375, !noundef !18
  %brmerge.not.i.i14.i = fcmp uno double %_6.i.i.i12.i, %_7.i.i.i13.i
  br i1 %brmerge.not.i.i14.i, label %bb6.i.i.i21.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i15.i", !prof !21

bb6.i.i.i21.i:                                    ; preds = %bb3.i.i
  invoke void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15
          to label %.noexc22.i unwind label %bb20.i50, !noalias !341

.noexc22.i:                                       ; preds = %bb6.i.i.i21.i
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i15.i": ; preds = %bb3.i.i
  %_8.i.mux.i.i16.i = fcmp olt double %_6.i.i.i12.i, %_7.i.i.i13.i
  %consume_left.i.i = xor i1 %_8.i.mux.i.i16.i, true
  %src.sroa.0.0.i.i = select i1 %_8.i.mux.i.i16.i, ptr %right.sroa.0.010.i.i, ptr %merge_state.sroa.0.2.i
  %31 = load i64, ptr %src.sroa.0.0.i.i, align 8, !alias.scope !341, !noalias !376
  store i64 %31, ptr %merge_state.sroa.13.3.i, align 8, !alias.scope !336, !noalias !377
  %count.i17.i = zext i1 %consume_left.i.i to i64
  %_20.i18.i = getelementptr inbounds nuw double, ptr %merge_state.sroa.0.2.i, i64 %count.i17.i
  %count2.i.i = zext i1 %_8.i.mux.i.i16.i to i64
  %_23.i19.i = getelementptr inbounds nuw double, ptr %right.sroa.0.010.i.i, i64 %count2.i.i
  %_25.i.i = getelementptr inbounds nuw i8, ptr %merge_state.sroa.13.3.i, i64 8
  %_7.i.i = icmp ne ptr %_20.i18.i, %_21.i
  %_10.i.i48 = icmp ne ptr %_23.i19.i, %v_end.i
  %or.cond.i20.i = select i1 %_7.i.i, i1 %_10.i.i48, i1 false
  br i1 %or.cond.i20.i, label %bb3.i.i, label %bb16.i49

bb16.i49:                                         ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i15.i", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i.i"
  %merge_state.sroa.13.1.i = phi ptr [ %_18.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i.i" ], [ %_25.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i15.i" ]
  %merge_state.sroa.7.1.i = phi ptr [ %_21.i.i51, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i.i" ], [ %_21.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i15.i" ]
  %merge_state.sroa.0.1.i = phi ptr [ %scratch.0, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i.i" ], [ %_20.i18.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i15.i" ]
  %32 = ptrtoint ptr %merge_state.sroa.7.1.i to i64
  %33 = ptrtoint ptr %merge_state.sroa.0.1.i to i64
  %34 = sub nuw i64 %32, %33
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %merge_state.sroa.13.1.i, ptr align 8 %merge_state.sroa.0.1.i, i64 %34, i1 false), !alias.scope !341, !noalias !378
  br label %_ZN4core5slice4sort6stable5merge5merge17hc88fb29345d58e10E.exit

bb20.i50:                                         ; preds = %bb6.i.i.i21.i, %bb6.i.i.i.i
  %merge_state.sroa.13.0.i = phi ptr [ %merge_state.sroa.13.2.i, %bb6.i.i.i.i ], [ %merge_state.sroa.13.3.i, %bb6.i.i.i21.i ]
  %merge_state.sroa.7.0.i = phi ptr [ %merge_state.sroa.7.2.i, %bb6.i.i.i.i ], [ %_21.i, %bb6.i.i.i21.i ]
  %merge_state.sroa.0.0.i = phi ptr [ %scratch.0, %bb6.i.i.i.i ], [ %merge_state.sroa.0.2.i, %bb6.i.i.i21.i ]
  %35 = landingpad { ptr, i32 }
          cleanup
  %36 = ptrtoint ptr %merge_state.sroa.7.0.i to i64
  %37 = ptrtoint ptr %merge_state.sroa.0.0.i to i64
  %38 = sub nuw i64 %36, %37
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %merge_state.sroa.13.0.i, ptr nonnull align 8 %merge_state.sroa.0.0.i, i64 %38, i1 false), !alias.scope !341, !noalias !383
  resume { ptr, i32 } %35

_ZN4core5slice4sort6stable5merge5merge17hc88fb29345d58e10E.exit: ; preds = %bb16.i49, %bb2.i, %bb11.i
  %_35.i = shl nuw nsw i64 %merged_len, 1
  %_34.i = or disjoint i64 %_35.i, 1
  br label %_ZN4core5slice4sort6stable5drift13logical_merge17he1e2f1f2046d51c9E.exit

bb20.i:                                           ; preds = %bb8.i
  %_33.i = getelementptr inbounds nuw double, ptr %_96, i64 %_50
  %self.i52 = or i64 %_51, 1
  %39 = tail call range(i64 4, 64) i64 @llvm.ctlz.i64(i64 %self.i52, i1 true)
  %40 = trunc nuw nsw i64 %39 to i32
  %log.i53 = shl nuw nsw i32 %40, 1
  %limit.i54 = xor i32 %log.i53, 126
  tail call void @_ZN4core5slice4sort6stable9quicksort9quicksort17h3e7281110ae36decE(ptr noalias noundef nonnull align 8 %_33.i, i64 noundef range(i64 0, 1152921504606846976) %_51, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef range(i64 0, 1152921504606846976) %scratch.1, i32 noundef %limit.i54, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable_or_null(8) null, ptr noalias noundef nonnull align 8 dereferenceable(8) %is_less) #18
  br label %bb11.i

_ZN4core5slice4sort6stable5drift13logical_merge17he1e2f1f2046d51c9E.exit: ; preds = %_ZN4core5slice4sort6stable5merge5merge17hc88fb29345d58e10E.exit, %bb13.i
  %_0.sroa.0.0.i = phi i64 [ %_34.i, %_ZN4core5slice4sort6stable5merge5merge17hc88fb29345d58e10E.exit ], [ %_36.i, %bb13.i ]
  %_37 = icmp ugt i64 %count, 1
  br i1 %_37, label %bb12, label %bb17

bb19:                                             ; preds = %bb17
  %41 = add i64 %stack_len.sroa.0.1.lcssa, 1
  %_65 = lshr i64 %next_run.sroa.0.0, 1
  %42 = add nuw i64 %_65, %scan_idx.sroa.0.0
  br label %bb6

bb18:                                             ; preds = %bb17
  %_97 = and i64 %prev_run.sroa.0.1.lcssa, 1
  %.not = icmp eq i64 %_97, 0
  br i1 %.not, label %bb21, label %bb22

bb21:                                             ; preds = %bb18
  %self.i55 = or i64 %v.1, 1
  %43 = tail call range(i64 4, 64) i64 @llvm.ctlz.i64(i64 %self.i55, i1 true)
  %44 = trunc nuw nsw i64 %43 to i32
  %log.i56 = shl nuw nsw i32 %44, 1
  %limit.i57 = xor i32 %log.i56, 126
  tail call void @_ZN4core5slice4sort6stable9quicksort9quicksort17h3e7281110ae36decE(ptr noalias noundef nonnull align 8 %v.0, i64 noundef range(i64 0, 1152921504606846976) %v.1, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef range(i64 0, 1152921504606846976) %scratch.1, i32 noundef %limit.i57, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable_or_null(8) null, ptr noalias noundef nonnull align 8 dereferenceable(8) %is_less) #18
  br label %bb22

bb22:                                             ; preds = %bb21, %bb18
  call void @llvm.lifetime.end.p0(ptr nonnull %desired_depth_storage)
  call void @llvm.lifetime.end.p0(ptr nonnull %run_storage)
  br label %bb23

bb23:                                             ; preds = %bb22, %start
  ret void
}

; Function Attrs: noinline nonlazybind uwtable
define void @_ZN4core5slice4sort6stable9quicksort9quicksort17h3e7281110ae36decE(ptr noalias noundef nonnull align 8 %0, i64 noundef range(i64 0, 1152921504606846976) %1, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef range(i64 0, 1152921504606846976) %scratch.1, i32 noundef %2, ptr noalias noundef readonly align 8 captures(address) dereferenceable_or_null(8) %3, ptr noalias noundef align 8 dereferenceable(8) %is_less) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %pivot_copy = alloca [8 x i8], align 8
  %_8198204 = icmp samesign ult i64 %1, 33
  br i1 %_8198204, label %bb3, label %bb5.lr.ph

bb5.lr.ph:                                        ; preds = %bb28, %start
  %v.sroa.0.0.ph208 = phi ptr [ %_55, %bb28 ], [ %0, %start ]
  %v.sroa.16.0.ph207 = phi i64 [ %_63.i68, %bb28 ], [ %1, %start ]
  %limit.sroa.0.0.ph206 = phi i32 [ %29, %bb28 ], [ %2, %start ]
  %left_ancestor_pivot.sroa.0.0.ph205 = phi ptr [ null, %bb28 ], [ %3, %start ]
  %4 = ptrtoint ptr %v.sroa.0.0.ph208 to i64
  %.not = icmp eq ptr %left_ancestor_pivot.sroa.0.0.ph205, null
  br label %bb5

bb5:                                              ; preds = %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17hbc7639cb8b6e7f7eE.exit", %bb5.lr.ph
  %v.sroa.16.0200 = phi i64 [ %v.sroa.16.0.ph207, %bb5.lr.ph ], [ %state.sroa.27.2.lcssa.i, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17hbc7639cb8b6e7f7eE.exit" ]
  %limit.sroa.0.0199 = phi i32 [ %limit.sroa.0.0.ph206, %bb5.lr.ph ], [ %29, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17hbc7639cb8b6e7f7eE.exit" ]
  %5 = icmp eq i32 %limit.sroa.0.0199, 0
  br i1 %5, label %bb6, label %bb7

bb3:                                              ; preds = %bb28, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17hbc7639cb8b6e7f7eE.exit", %start
  %v.sroa.0.0.ph.lcssa197 = phi ptr [ %v.sroa.0.0.ph208, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17hbc7639cb8b6e7f7eE.exit" ], [ %0, %start ], [ %_55, %bb28 ]
  %v.sroa.16.0.lcssa = phi i64 [ %state.sroa.27.2.lcssa.i, %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17hbc7639cb8b6e7f7eE.exit" ], [ %1, %start ], [ %_63.i68, %bb28 ]
  call void @llvm.experimental.noalias.scope.decl(metadata !388)
  call void @llvm.experimental.noalias.scope.decl(metadata !391)
  %_5.i = icmp samesign ult i64 %v.sroa.16.0.lcssa, 2
  br i1 %_5.i, label %bb22, label %bb2.i

bb2.i:                                            ; preds = %bb3
  %_8.i = add nuw nsw i64 %v.sroa.16.0.lcssa, 16
  %_6.i = icmp samesign ult i64 %scratch.1, %_8.i
  br i1 %_6.i, label %bb3.i, label %bb4.i

bb4.i:                                            ; preds = %bb2.i
  %len_div_29.i = lshr i64 %v.sroa.16.0.lcssa, 1
  %_14.i = icmp samesign ugt i64 %v.sroa.16.0.lcssa, 15
  br i1 %_14.i, label %bb6.i, label %bb9.i

bb3.i:                                            ; preds = %bb2.i
  call void @llvm.trap()
  unreachable

bb9.i:                                            ; preds = %bb4.i
  %_22.i = icmp samesign ugt i64 %v.sroa.16.0.lcssa, 7
  br i1 %_22.i, label %bb10.i, label %bb33.i

bb6.i:                                            ; preds = %bb4.i
  %_16.i = getelementptr inbounds nuw double, ptr %scratch.0, i64 %v.sroa.16.0.lcssa
  call fastcc void @_ZN4core5slice4sort6shared9smallsort12sort8_stable17h5ac422b0818b5b6bE(ptr noundef nonnull align 8 %v.sroa.0.0.ph.lcssa197, ptr noundef nonnull align 8 %scratch.0, ptr noundef %_16.i)
  %_18.i = getelementptr inbounds nuw double, ptr %v.sroa.0.0.ph.lcssa197, i64 %len_div_29.i
  %_19.i = getelementptr inbounds nuw double, ptr %scratch.0, i64 %len_div_29.i
  %_20.i = getelementptr inbounds nuw i8, ptr %_16.i, i64 64
  call fastcc void @_ZN4core5slice4sort6shared9smallsort12sort8_stable17h5ac422b0818b5b6bE(ptr noundef %_18.i, ptr noundef %_19.i, ptr noundef %_20.i)
  br label %bb15.i

bb10.i:                                           ; preds = %bb9.i
  call fastcc void @_ZN4core5slice4sort6shared9smallsort12sort4_stable17h538cfe1cd0b79126E(ptr noundef nonnull align 8 %v.sroa.0.0.ph.lcssa197, ptr noundef nonnull align 8 %scratch.0)
  %_27.i = getelementptr inbounds nuw double, ptr %v.sroa.0.0.ph.lcssa197, i64 %len_div_29.i
  %_28.i = getelementptr inbounds nuw double, ptr %scratch.0, i64 %len_div_29.i
  call fastcc void @_ZN4core5slice4sort6shared9smallsort12sort4_stable17h538cfe1cd0b79126E(ptr noundef %_27.i, ptr noundef %_28.i)
  br label %bb15.i

bb33.i:                                           ; preds = %bb9.i
  %6 = load i64, ptr %v.sroa.0.0.ph.lcssa197, align 8, !alias.scope !388, !noalias !393
  store i64 %6, ptr %scratch.0, align 8, !alias.scope !391, !noalias !395
  %_31.i = getelementptr inbounds nuw double, ptr %v.sroa.0.0.ph.lcssa197, i64 %len_div_29.i
  %dst.i = getelementptr inbounds nuw double, ptr %scratch.0, i64 %len_div_29.i
  %7 = load i64, ptr %_31.i, align 8, !alias.scope !388, !noalias !393
  store i64 %7, ptr %dst.i, align 8, !alias.scope !391, !noalias !395
  br label %bb15.i

bb15.i:                                           ; preds = %bb33.i, %bb10.i, %bb6.i
  %presorted_len.sroa.0.0.i = phi i64 [ 8, %bb6.i ], [ 4, %bb10.i ], [ 1, %bb33.i ]
  %8 = sub nsw i64 %v.sroa.16.0.lcssa, %len_div_29.i
  %_7428.i = icmp samesign ult i64 %presorted_len.sroa.0.0.i, %len_div_29.i
  br i1 %_7428.i, label %bb38.i, label %bb16.loopexit.i

bb16.loopexit.i:                                  ; preds = %bb24.i, %bb15.i
  %src.1.i = getelementptr inbounds nuw double, ptr %v.sroa.0.0.ph.lcssa197, i64 %len_div_29.i
  %dst5.1.i = getelementptr double, ptr %scratch.0, i64 %len_div_29.i
  %_7428.1.i = icmp ult i64 %presorted_len.sroa.0.0.i, %8
  br i1 %_7428.1.i, label %bb38.1.i, label %bb16.loopexit.1.i

bb38.1.i:                                         ; preds = %bb24.1.i, %bb16.loopexit.i
  %iter1.sroa.0.029.1.i = phi i64 [ %_78.1.i, %bb24.1.i ], [ %presorted_len.sroa.0.0.i, %bb16.loopexit.i ]
  %_49.1.i = getelementptr inbounds nuw double, ptr %src.1.i, i64 %iter1.sroa.0.029.1.i
  %dst6.1.i = getelementptr inbounds nuw double, ptr %dst5.1.i, i64 %iter1.sroa.0.029.1.i
  %9 = load i64, ptr %_49.1.i, align 8, !alias.scope !388, !noalias !393
  store i64 %9, ptr %dst6.1.i, align 8, !alias.scope !391, !noalias !395
  %10 = getelementptr inbounds i8, ptr %dst6.1.i, i64 -8
  %_6.i.i.i14.cast.1.i = bitcast i64 %9 to double
  %_7.i.i.i15.1.i = load double, ptr %10, align 8, !alias.scope !396, !noalias !401, !noundef !18
  %brmerge.not.i.i16.1.i = fcmp uno double %_7.i.i.i15.1.i, %_6.i.i.i14.cast.1.i
  br i1 %brmerge.not.i.i16.1.i, label %bb6.i.i.i19.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i17.1.i", !prof !21

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i17.1.i": ; preds = %bb38.1.i
  %_8.i.mux.i.i18.1.i = fcmp ogt double %_7.i.i.i15.1.i, %_6.i.i.i14.cast.1.i
  br i1 %_8.i.mux.i.i18.1.i, label %bb4.i.1.i, label %bb24.1.i

bb4.i.1.i:                                        ; preds = %bb7.i.1.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i17.1.i"
  %.in.i.1.i = phi double [ %_7.i.i2.i.1.i, %bb7.i.1.i ], [ %_7.i.i.i15.1.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i17.1.i" ]
  %gap_guard.sroa.5.0.i.1.i = phi ptr [ %sift.sroa.0.0.i.1.i, %bb7.i.1.i ], [ %dst6.1.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i17.1.i" ]
  %sift.sroa.0.0.i.1.i = phi ptr [ %11, %bb7.i.1.i ], [ %10, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i17.1.i" ]
  store double %.in.i.1.i, ptr %gap_guard.sroa.5.0.i.1.i, align 8, !alias.scope !391, !noalias !395
  %_18.i.1.i = icmp eq ptr %sift.sroa.0.0.i.1.i, %dst5.1.i
  br i1 %_18.i.1.i, label %bb10.i.1.i, label %bb6.i.1.i

bb6.i.1.i:                                        ; preds = %bb4.i.1.i
  %11 = getelementptr inbounds i8, ptr %sift.sroa.0.0.i.1.i, i64 -8
  %_7.i.i2.i.1.i = load double, ptr %11, align 8, !alias.scope !404, !noalias !409, !noundef !18
  %brmerge.not.i3.i.1.i = fcmp uno double %_7.i.i2.i.1.i, %_6.i.i.i14.cast.1.i
  br i1 %brmerge.not.i3.i.1.i, label %bb6.i.i5.i.i, label %bb7.i.1.i, !prof !21

bb7.i.1.i:                                        ; preds = %bb6.i.1.i
  %_8.i.mux.i4.i.1.i = fcmp ogt double %_7.i.i2.i.1.i, %_6.i.i.i14.cast.1.i
  br i1 %_8.i.mux.i4.i.1.i, label %bb4.i.1.i, label %bb10.i.1.i

bb10.i.1.i:                                       ; preds = %bb7.i.1.i, %bb4.i.1.i
  %sift.sroa.0.0.i.lcssa.1.i = phi ptr [ %sift.sroa.0.0.i.1.i, %bb7.i.1.i ], [ %dst5.1.i, %bb4.i.1.i ]
  store i64 %9, ptr %sift.sroa.0.0.i.lcssa.1.i, align 8, !alias.scope !391, !noalias !412
  br label %bb24.1.i

bb24.1.i:                                         ; preds = %bb10.i.1.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i17.1.i"
  %_78.1.i = add i64 %iter1.sroa.0.029.1.i, 1
  %exitcond.1.not.i = icmp eq i64 %_78.1.i, %8
  br i1 %exitcond.1.not.i, label %bb16.loopexit.1.i, label %bb38.1.i

bb16.loopexit.1.i:                                ; preds = %bb24.1.i, %bb16.loopexit.i
  call void @llvm.experimental.noalias.scope.decl(metadata !417)
  %count1.i.i = add nsw i64 %v.sroa.16.0.lcssa, -1
  %12 = getelementptr inbounds nuw double, ptr %v.sroa.0.0.ph.lcssa197, i64 %count1.i.i
  %13 = getelementptr inbounds nuw double, ptr %scratch.0, i64 %count1.i.i
  %14 = getelementptr i8, ptr %dst5.1.i, i64 -8
  br label %bb15.i.i

bb16.i.i:                                         ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24.i.i"
  %15 = getelementptr i8, ptr %20, i64 8
  %16 = getelementptr i8, ptr %19, i64 8
  %_43.i.i = and i64 %v.sroa.16.0.lcssa, 1
  %_22.i.i = icmp eq i64 %_43.i.i, 0
  br i1 %_22.i.i, label %bb9.i.i, label %bb5.i.i

bb15.i.i:                                         ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24.i.i", %bb16.loopexit.1.i
  %dst.sroa.0.042.i.i = phi ptr [ %_16.i.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24.i.i" ], [ %v.sroa.0.0.ph.lcssa197, %bb16.loopexit.1.i ]
  %iter.sroa.0.041.i.i = phi i64 [ %_39.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24.i.i" ], [ 0, %bb16.loopexit.1.i ]
  %left.sroa.0.040.i.i = phi ptr [ %_14.i.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24.i.i" ], [ %scratch.0, %bb16.loopexit.1.i ]
  %right.sroa.0.039.i.i = phi ptr [ %_12.i.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24.i.i" ], [ %dst5.1.i, %bb16.loopexit.1.i ]
  %left_rev.sroa.0.038.i.i = phi ptr [ %20, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24.i.i" ], [ %14, %bb16.loopexit.1.i ]
  %right_rev.sroa.0.037.i.i = phi ptr [ %19, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24.i.i" ], [ %13, %bb16.loopexit.1.i ]
  %dst_rev.sroa.0.036.i.i = phi ptr [ %21, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24.i.i" ], [ %12, %bb16.loopexit.1.i ]
  %_39.i.i = add nuw nsw i64 %iter.sroa.0.041.i.i, 1
  call void @llvm.experimental.noalias.scope.decl(metadata !420)
  call void @llvm.experimental.noalias.scope.decl(metadata !423)
  call void @llvm.experimental.noalias.scope.decl(metadata !425), !noalias !428
  call void @llvm.experimental.noalias.scope.decl(metadata !431), !noalias !428
  %_6.i.i.i.i = load double, ptr %right.sroa.0.039.i.i, align 8, !alias.scope !433, !noalias !434, !noundef !18
  %_7.i.i.i.i = load double, ptr %left.sroa.0.040.i.i, align 8, !alias.scope !435, !noalias !436, !noundef !18
  %brmerge.not.i.i.i = fcmp uno double %_6.i.i.i.i, %_7.i.i.i.i
  br i1 %brmerge.not.i.i.i, label %bb6.i.i23.i.invoke.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i.i", !prof !21

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i.i": ; preds = %bb15.i.i
  %_8.i.mux.i.i.i = fcmp olt double %_6.i.i.i.i, %_7.i.i.i.i
  %..i17.i.i = select i1 %_8.i.mux.i.i.i, ptr %right.sroa.0.039.i.i, ptr %left.sroa.0.040.i.i
  %17 = load i64, ptr %..i17.i.i, align 8, !alias.scope !437, !noalias !438
  store i64 %17, ptr %dst.sroa.0.042.i.i, align 8, !alias.scope !388, !noalias !440
  call void @llvm.experimental.noalias.scope.decl(metadata !441)
  call void @llvm.experimental.noalias.scope.decl(metadata !444)
  call void @llvm.experimental.noalias.scope.decl(metadata !446), !noalias !449
  call void @llvm.experimental.noalias.scope.decl(metadata !452), !noalias !449
  %_6.i.i19.i.i = load double, ptr %right_rev.sroa.0.037.i.i, align 8, !alias.scope !454, !noalias !455, !noundef !18
  %_7.i.i20.i.i = load double, ptr %left_rev.sroa.0.038.i.i, align 8, !alias.scope !456, !noalias !457, !noundef !18
  %brmerge.not.i21.i.i = fcmp uno double %_6.i.i19.i.i, %_7.i.i20.i.i
  br i1 %brmerge.not.i21.i.i, label %bb6.i.i23.i.invoke.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24.i.i", !prof !21

bb6.i.i23.i.invoke.i:                             ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i.i", %bb15.i.i
  invoke void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15
          to label %bb6.i.i23.i.cont.i unwind label %cleanup2.i, !noalias !458

bb6.i.i23.i.cont.i:                               ; preds = %bb6.i.i23.i.invoke.i
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit24.i.i": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i.i"
  %_16.i.i.i = getelementptr inbounds nuw i8, ptr %dst.sroa.0.042.i.i, i64 8
  %is_l.i18.i.i = xor i1 %_8.i.mux.i.i.i, true
  %count2.i.i.i = zext i1 %is_l.i18.i.i to i64
  %_14.i.i.i = getelementptr inbounds nuw double, ptr %left.sroa.0.040.i.i, i64 %count2.i.i.i
  %count.i.i.i = zext i1 %_8.i.mux.i.i.i to i64
  %_12.i.i.i = getelementptr inbounds nuw double, ptr %right.sroa.0.039.i.i, i64 %count.i.i.i
  %_8.i.mux.i22.i.i = fcmp olt double %_6.i.i19.i.i, %_7.i.i20.i.i
  %..i.i.i = select i1 %_8.i.mux.i22.i.i, ptr %left_rev.sroa.0.038.i.i, ptr %right_rev.sroa.0.037.i.i
  %is_l.i.i.i = xor i1 %_8.i.mux.i22.i.i, true
  %18 = load i64, ptr %..i.i.i, align 8, !alias.scope !437, !noalias !459
  store i64 %18, ptr %dst_rev.sroa.0.036.i.i, align 8, !alias.scope !388, !noalias !461
  %count.neg.i.i.i = sext i1 %is_l.i.i.i to i64
  %19 = getelementptr double, ptr %right_rev.sroa.0.037.i.i, i64 %count.neg.i.i.i
  %count3.neg.i.i.i = sext i1 %_8.i.mux.i22.i.i to i64
  %20 = getelementptr double, ptr %left_rev.sroa.0.038.i.i, i64 %count3.neg.i.i.i
  %21 = getelementptr inbounds i8, ptr %dst_rev.sroa.0.036.i.i, i64 -8
  %exitcond.not.i.i = icmp eq i64 %_39.i.i, %len_div_29.i
  br i1 %exitcond.not.i.i, label %bb16.i.i, label %bb15.i.i

bb5.i.i:                                          ; preds = %bb16.i.i
  %left_nonempty.i.i = icmp ult ptr %_14.i.i.i, %15
  %left.sroa.0.0.right.sroa.0.0.i.i = select i1 %left_nonempty.i.i, ptr %_14.i.i.i, ptr %_12.i.i.i
  %22 = load i64, ptr %left.sroa.0.0.right.sroa.0.0.i.i, align 8, !alias.scope !437, !noalias !395
  store i64 %22, ptr %_16.i.i.i, align 8, !alias.scope !388, !noalias !462
  %count2.i.i = zext i1 %left_nonempty.i.i to i64
  %_26.i.i = getelementptr inbounds nuw double, ptr %_14.i.i.i, i64 %count2.i.i
  %_30.i.i = xor i1 %left_nonempty.i.i, true
  %count3.i.i = zext i1 %_30.i.i to i64
  %_28.i.i = getelementptr inbounds nuw double, ptr %_12.i.i.i, i64 %count3.i.i
  br label %bb9.i.i

bb9.i.i:                                          ; preds = %bb5.i.i, %bb16.i.i
  %right.sroa.0.1.i.i = phi ptr [ %_12.i.i.i, %bb16.i.i ], [ %_28.i.i, %bb5.i.i ]
  %left.sroa.0.1.i.i = phi ptr [ %_14.i.i.i, %bb16.i.i ], [ %_26.i.i, %bb5.i.i ]
  %_31.i.i = icmp ne ptr %left.sroa.0.1.i.i, %15
  %_32.i.i = icmp ne ptr %right.sroa.0.1.i.i, %16
  %or.cond.i.i = select i1 %_31.i.i, i1 true, i1 %_32.i.i, !prof !223
  br i1 %or.cond.i.i, label %bb13.i.i, label %bb22, !prof !223

bb13.i.i:                                         ; preds = %bb9.i.i
  invoke void @_RNvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort22panic_on_ord_violation() #15
          to label %.noexc12.i unwind label %cleanup2.i, !noalias !458

.noexc12.i:                                       ; preds = %bb13.i.i
  unreachable

cleanup2.i:                                       ; preds = %bb13.i.i, %bb6.i.i23.i.invoke.i
  %23 = landingpad { ptr, i32 }
          cleanup
  %24 = shl nuw nsw i64 %v.sroa.16.0.lcssa, 3
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %v.sroa.0.0.ph.lcssa197, ptr nonnull align 8 %scratch.0, i64 %24, i1 false), !alias.scope !463, !noalias !464
  br label %bb29.i

bb29.i:                                           ; preds = %bb14.i.i, %cleanup2.i
  %.pn.i = phi { ptr, i32 } [ %23, %cleanup2.i ], [ %28, %bb14.i.i ]
  resume { ptr, i32 } %.pn.i

bb38.i:                                           ; preds = %bb24.i, %bb15.i
  %iter1.sroa.0.029.i = phi i64 [ %_78.i, %bb24.i ], [ %presorted_len.sroa.0.0.i, %bb15.i ]
  %_49.i = getelementptr inbounds nuw double, ptr %v.sroa.0.0.ph.lcssa197, i64 %iter1.sroa.0.029.i
  %dst6.i = getelementptr inbounds nuw double, ptr %scratch.0, i64 %iter1.sroa.0.029.i
  %25 = load i64, ptr %_49.i, align 8, !alias.scope !388, !noalias !393
  store i64 %25, ptr %dst6.i, align 8, !alias.scope !391, !noalias !395
  %26 = getelementptr inbounds i8, ptr %dst6.i, i64 -8
  %_6.i.i.i14.cast.i = bitcast i64 %25 to double
  %_7.i.i.i15.i = load double, ptr %26, align 8, !alias.scope !396, !noalias !401, !noundef !18
  %brmerge.not.i.i16.i = fcmp uno double %_7.i.i.i15.i, %_6.i.i.i14.cast.i
  br i1 %brmerge.not.i.i16.i, label %bb6.i.i.i19.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i17.i", !prof !21

bb6.i.i.i19.i:                                    ; preds = %bb38.i, %bb38.1.i
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !458
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i17.i": ; preds = %bb38.i
  %_8.i.mux.i.i18.i = fcmp ogt double %_7.i.i.i15.i, %_6.i.i.i14.cast.i
  br i1 %_8.i.mux.i.i18.i, label %bb4.i.i, label %bb24.i

bb4.i.i:                                          ; preds = %bb7.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i17.i"
  %.in.i.i = phi double [ %_7.i.i2.i.i, %bb7.i.i ], [ %_7.i.i.i15.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i17.i" ]
  %gap_guard.sroa.5.0.i.i = phi ptr [ %sift.sroa.0.0.i.i, %bb7.i.i ], [ %dst6.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i17.i" ]
  %sift.sroa.0.0.i.i = phi ptr [ %27, %bb7.i.i ], [ %26, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i17.i" ]
  store double %.in.i.i, ptr %gap_guard.sroa.5.0.i.i, align 8, !alias.scope !391, !noalias !395
  %_18.i.i = icmp eq ptr %sift.sroa.0.0.i.i, %scratch.0
  br i1 %_18.i.i, label %bb10.i.i, label %bb6.i.i

bb6.i.i:                                          ; preds = %bb4.i.i
  %27 = getelementptr inbounds i8, ptr %sift.sroa.0.0.i.i, i64 -8
  %_7.i.i2.i.i = load double, ptr %27, align 8, !alias.scope !404, !noalias !409, !noundef !18
  %brmerge.not.i3.i.i = fcmp uno double %_7.i.i2.i.i, %_6.i.i.i14.cast.i
  br i1 %brmerge.not.i3.i.i, label %bb6.i.i5.i.i, label %bb7.i.i, !prof !21

bb6.i.i5.i.i:                                     ; preds = %bb6.i.i, %bb6.i.1.i
  %.lcssa33.i = phi i64 [ %9, %bb6.i.1.i ], [ %25, %bb6.i.i ]
  %sift.sroa.0.0.i.lcssa31.i = phi ptr [ %sift.sroa.0.0.i.1.i, %bb6.i.1.i ], [ %sift.sroa.0.0.i.i, %bb6.i.i ]
  invoke void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15
          to label %.noexc.i.i unwind label %bb14.i.i, !noalias !458

.noexc.i.i:                                       ; preds = %bb6.i.i5.i.i
  unreachable

bb7.i.i:                                          ; preds = %bb6.i.i
  %_8.i.mux.i4.i.i = fcmp ogt double %_7.i.i2.i.i, %_6.i.i.i14.cast.i
  br i1 %_8.i.mux.i4.i.i, label %bb4.i.i, label %bb10.i.i

bb10.i.i:                                         ; preds = %bb7.i.i, %bb4.i.i
  %sift.sroa.0.0.i.lcssa.i = phi ptr [ %sift.sroa.0.0.i.i, %bb7.i.i ], [ %scratch.0, %bb4.i.i ]
  store i64 %25, ptr %sift.sroa.0.0.i.lcssa.i, align 8, !alias.scope !391, !noalias !412
  br label %bb24.i

bb14.i.i:                                         ; preds = %bb6.i.i5.i.i
  %28 = landingpad { ptr, i32 }
          cleanup
  store i64 %.lcssa33.i, ptr %sift.sroa.0.0.i.lcssa31.i, align 8, !alias.scope !391, !noalias !469
  br label %bb29.i

bb24.i:                                           ; preds = %bb10.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i17.i"
  %_78.i = add i64 %iter1.sroa.0.029.i, 1
  %exitcond.not.i = icmp eq i64 %_78.i, %len_div_29.i
  br i1 %exitcond.not.i, label %bb16.loopexit.i, label %bb38.i

bb6:                                              ; preds = %bb5
  call fastcc void @_ZN4core5slice4sort6stable5drift4sort17hb068c485968ae789E(ptr noalias noundef nonnull align 8 %v.sroa.0.0.ph208, i64 noundef %v.sroa.16.0200, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef %scratch.1, i1 noundef zeroext true, ptr noalias noundef align 8 dereferenceable(8) %is_less)
  br label %bb22

bb7:                                              ; preds = %bb5
  %29 = add i32 %limit.sroa.0.0199, -1
  call void @llvm.experimental.noalias.scope.decl(metadata !474)
  %len_div_84.i = lshr i64 %v.sroa.16.0200, 3
  %b.idx.i = shl nuw nsw i64 %len_div_84.i, 5
  %b.i = getelementptr inbounds nuw i8, ptr %v.sroa.0.0.ph208, i64 %b.idx.i
  %c.idx.i = mul nuw nsw i64 %len_div_84.i, 56
  %c.i = getelementptr inbounds nuw i8, ptr %v.sroa.0.0.ph208, i64 %c.idx.i
  %_12.i = icmp samesign ult i64 %v.sroa.16.0200, 64
  br i1 %_12.i, label %bb3.i24, label %bb5.i

bb5.i:                                            ; preds = %bb7
  %self.i = call fastcc noundef ptr @_ZN4core5slice4sort6shared5pivot11median3_rec17h52d5c9077f8eb118E(ptr noundef nonnull readonly align 8 %v.sroa.0.0.ph208, ptr noundef readonly %b.i, ptr noundef readonly %c.i, i64 noundef %len_div_84.i)
  br label %bb10

bb3.i24:                                          ; preds = %bb7
  call void @llvm.experimental.noalias.scope.decl(metadata !477)
  call void @llvm.experimental.noalias.scope.decl(metadata !480)
  call void @llvm.experimental.noalias.scope.decl(metadata !482), !noalias !485
  call void @llvm.experimental.noalias.scope.decl(metadata !488), !noalias !485
  %_6.i.i.i = load double, ptr %v.sroa.0.0.ph208, align 8, !alias.scope !490, !noalias !491, !noundef !18
  %_7.i.i.i = load double, ptr %b.i, align 8, !alias.scope !493, !noalias !494, !noundef !18
  %brmerge.not.i.i = fcmp uno double %_6.i.i.i, %_7.i.i.i
  br i1 %brmerge.not.i.i, label %bb6.i.i.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i", !prof !21

bb6.i.i.i:                                        ; preds = %bb3.i24
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !495
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i": ; preds = %bb3.i24
  %_8.i.mux.i.i = fcmp olt double %_6.i.i.i, %_7.i.i.i
  call void @llvm.experimental.noalias.scope.decl(metadata !496)
  call void @llvm.experimental.noalias.scope.decl(metadata !499)
  %_7.i.i6.i = load double, ptr %c.i, align 8, !alias.scope !502, !noalias !503, !noundef !18
  %brmerge.not.i7.i = fcmp uno double %_6.i.i.i, %_7.i.i6.i
  br i1 %brmerge.not.i7.i, label %bb6.i.i9.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit10.i", !prof !21

bb6.i.i9.i:                                       ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i"
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !506
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit10.i": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i"
  %_8.i.mux.i8.i = fcmp olt double %_6.i.i.i, %_7.i.i6.i
  %30 = xor i1 %_8.i.mux.i.i, %_8.i.mux.i8.i
  br i1 %30, label %bb10, label %bb3.i.i

bb3.i.i:                                          ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit10.i"
  %brmerge.not.i13.i = fcmp uno double %_7.i.i.i, %_7.i.i6.i
  br i1 %brmerge.not.i13.i, label %bb6.i.i15.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit16.i", !prof !21

bb6.i.i15.i:                                      ; preds = %bb3.i.i
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !507
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit16.i": ; preds = %bb3.i.i
  %_8.i.mux.i14.i = fcmp olt double %_7.i.i.i, %_7.i.i6.i
  %_12.i.i = xor i1 %_8.i.mux.i.i, %_8.i.mux.i14.i
  %c.b.i.i = select i1 %_12.i.i, ptr %c.i, ptr %b.i
  br label %bb10

bb22:                                             ; preds = %bb3.thread, %bb6, %bb9.i.i, %bb3
  ret void

bb10:                                             ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit16.i", %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit10.i", %bb5.i
  %_0.sroa.0.0.i.sink.i = phi ptr [ %self.i, %bb5.i ], [ %v.sroa.0.0.ph208, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit10.i" ], [ %c.b.i.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit16.i" ]
  %31 = ptrtoint ptr %_0.sroa.0.0.i.sink.i to i64
  %32 = sub nuw i64 %31, %4
  %index.sroa.0.0.i = lshr exact i64 %32, 3
  %cond.i = icmp samesign ult i64 %index.sroa.0.0.i, %v.sroa.16.0200
  call void @llvm.assume(i1 %cond.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %pivot_copy)
  %self = getelementptr inbounds nuw i8, ptr %v.sroa.0.0.ph208, i64 %32
  %33 = load double, ptr %self, align 8
  store double %33, ptr %pivot_copy, align 8
  br i1 %.not, label %bb14, label %bb12

bb12:                                             ; preds = %bb10
  call void @llvm.experimental.noalias.scope.decl(metadata !514)
  call void @llvm.experimental.noalias.scope.decl(metadata !517)
  %_6.i.i = load double, ptr %left_ancestor_pivot.sroa.0.0.ph205, align 8, !alias.scope !520, !noalias !521, !noundef !18
  %brmerge.not.i = fcmp uno double %_6.i.i, %33
  br i1 %brmerge.not.i, label %bb6.i.i25, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit", !prof !21

bb6.i.i25:                                        ; preds = %bb12
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !524
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit": ; preds = %bb12
  %_8.i.mux.i = fcmp olt double %_6.i.i, %33
  br i1 %_8.i.mux.i, label %bb14, label %bb17

bb14:                                             ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit", %bb10
  call void @llvm.experimental.noalias.scope.decl(metadata !525)
  call void @llvm.experimental.noalias.scope.decl(metadata !528)
  %_8.i26.not = icmp samesign ult i64 %scratch.1, %v.sroa.16.0200
  br i1 %_8.i26.not, label %bb28.i, label %bb30.i, !prof !223

bb30.i:                                           ; preds = %bb14
  %_83.i = getelementptr double, ptr %scratch.0, i64 %v.sroa.16.0200
  br label %bb3.i27

bb28.i:                                           ; preds = %bb14
  call void @llvm.trap()
  unreachable

bb3.i27:                                          ; preds = %bb23.i, %bb30.i
  %state.sroa.27.0.i = phi i64 [ 0, %bb30.i ], [ %state.sroa.27.2.lcssa.i, %bb23.i ]
  %state.sroa.9.0.i = phi ptr [ %v.sroa.0.0.ph208, %bb30.i ], [ %_9.i67.i, %bb23.i ]
  %state.sroa.43.0.i = phi ptr [ %_83.i, %bb30.i ], [ %45, %bb23.i ]
  %pivot_pos.sroa.0.0.i = phi i64 [ %index.sroa.0.0.i, %bb30.i ], [ %v.sroa.16.0200, %bb23.i ]
  %34 = call i64 @llvm.usub.sat.i64(i64 %pivot_pos.sroa.0.0.i, i64 3)
  %unroll_end.i = getelementptr inbounds nuw double, ptr %v.sroa.0.0.ph208, i64 %34
  %_1996.i = icmp ult ptr %state.sroa.9.0.i, %unroll_end.i
  br i1 %_1996.i, label %bb6.i30.preheader, label %bb16.i

bb6.i30.preheader:                                ; preds = %bb3.i27
  %_7.i.i.i32 = load double, ptr %self, align 8, !alias.scope !530, !noalias !535, !noundef !18
  br label %bb6.i30

bb6.i30:                                          ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit41.i", %bb6.i30.preheader
  %state.sroa.43.199.i = phi ptr [ %41, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit41.i" ], [ %state.sroa.43.0.i, %bb6.i30.preheader ]
  %state.sroa.9.198.i = phi ptr [ %_9.i48.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit41.i" ], [ %state.sroa.9.0.i, %bb6.i30.preheader ]
  %state.sroa.27.197.i = phi i64 [ %42, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit41.i" ], [ %state.sroa.27.0.i, %bb6.i30.preheader ]
  call void @llvm.experimental.noalias.scope.decl(metadata !538)
  call void @llvm.experimental.noalias.scope.decl(metadata !539)
  call void @llvm.experimental.noalias.scope.decl(metadata !540)
  call void @llvm.experimental.noalias.scope.decl(metadata !541)
  %_6.i.i.i31 = load double, ptr %state.sroa.9.198.i, align 8, !alias.scope !542, !noalias !543, !noundef !18
  %brmerge.not.i.i33 = fcmp uno double %_6.i.i.i31, %_7.i.i.i32
  br i1 %brmerge.not.i.i33, label %bb6.i.i.i37, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i34", !prof !21

bb6.i.i.i37:                                      ; preds = %bb6.i30
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !544
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i34": ; preds = %bb6.i30
  %_8.i.mux.i.i35 = fcmp olt double %_6.i.i.i31, %_7.i.i.i32
  %35 = getelementptr inbounds i8, ptr %state.sroa.43.199.i, i64 -8
  %dst_base.sroa.0.0.i.i = select i1 %_8.i.mux.i.i35, ptr %scratch.0, ptr %35
  %dst.i.i = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i.i, i64 %state.sroa.27.197.i
  store double %_6.i.i.i31, ptr %dst.i.i, align 8, !alias.scope !528, !noalias !545
  %_9.i.i = getelementptr inbounds nuw i8, ptr %state.sroa.9.198.i, i64 8
  call void @llvm.experimental.noalias.scope.decl(metadata !548)
  call void @llvm.experimental.noalias.scope.decl(metadata !551)
  %_6.i.i10.i = load double, ptr %_9.i.i, align 8, !alias.scope !554, !noalias !555, !noundef !18
  %brmerge.not.i12.i = fcmp uno double %_6.i.i10.i, %_7.i.i.i32
  br i1 %brmerge.not.i12.i, label %bb6.i.i14.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit15.i", !prof !21

bb6.i.i14.i:                                      ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i34"
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !558
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit15.i": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit.i34"
  %_8.i.i = zext i1 %_8.i.mux.i.i35 to i64
  %36 = add i64 %state.sroa.27.197.i, %_8.i.i
  %_8.i.mux.i13.i = fcmp olt double %_6.i.i10.i, %_7.i.i.i32
  %37 = getelementptr inbounds i8, ptr %state.sroa.43.199.i, i64 -16
  %dst_base.sroa.0.0.i17.i = select i1 %_8.i.mux.i13.i, ptr %scratch.0, ptr %37
  %dst.i19.i = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i17.i, i64 %36
  store double %_6.i.i10.i, ptr %dst.i19.i, align 8, !alias.scope !528, !noalias !559
  %_9.i22.i = getelementptr inbounds nuw i8, ptr %state.sroa.9.198.i, i64 16
  call void @llvm.experimental.noalias.scope.decl(metadata !562)
  call void @llvm.experimental.noalias.scope.decl(metadata !565)
  %_6.i.i23.i = load double, ptr %_9.i22.i, align 8, !alias.scope !568, !noalias !569, !noundef !18
  %brmerge.not.i25.i = fcmp uno double %_6.i.i23.i, %_7.i.i.i32
  br i1 %brmerge.not.i25.i, label %bb6.i.i27.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit28.i", !prof !21

bb6.i.i27.i:                                      ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit15.i"
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !572
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit28.i": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit15.i"
  %_8.i21.i = zext i1 %_8.i.mux.i13.i to i64
  %38 = add i64 %36, %_8.i21.i
  %_8.i.mux.i26.i = fcmp olt double %_6.i.i23.i, %_7.i.i.i32
  %39 = getelementptr inbounds i8, ptr %state.sroa.43.199.i, i64 -24
  %dst_base.sroa.0.0.i30.i = select i1 %_8.i.mux.i26.i, ptr %scratch.0, ptr %39
  %dst.i32.i = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i30.i, i64 %38
  store double %_6.i.i23.i, ptr %dst.i32.i, align 8, !alias.scope !528, !noalias !573
  %_9.i35.i = getelementptr inbounds nuw i8, ptr %state.sroa.9.198.i, i64 24
  call void @llvm.experimental.noalias.scope.decl(metadata !576)
  call void @llvm.experimental.noalias.scope.decl(metadata !579)
  %_6.i.i36.i = load double, ptr %_9.i35.i, align 8, !alias.scope !582, !noalias !583, !noundef !18
  %brmerge.not.i38.i = fcmp uno double %_6.i.i36.i, %_7.i.i.i32
  br i1 %brmerge.not.i38.i, label %bb6.i.i40.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit41.i", !prof !21

bb6.i.i40.i:                                      ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit28.i"
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !586
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit41.i": ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit28.i"
  %_8.i34.i = zext i1 %_8.i.mux.i26.i to i64
  %40 = add i64 %38, %_8.i34.i
  %_8.i.mux.i39.i = fcmp olt double %_6.i.i36.i, %_7.i.i.i32
  %41 = getelementptr inbounds i8, ptr %state.sroa.43.199.i, i64 -32
  %dst_base.sroa.0.0.i43.i = select i1 %_8.i.mux.i39.i, ptr %scratch.0, ptr %41
  %dst.i45.i = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i43.i, i64 %40
  store double %_6.i.i36.i, ptr %dst.i45.i, align 8, !alias.scope !528, !noalias !587
  %_8.i47.i = zext i1 %_8.i.mux.i39.i to i64
  %42 = add i64 %40, %_8.i47.i
  %_9.i48.i = getelementptr inbounds nuw i8, ptr %state.sroa.9.198.i, i64 32
  %_19.i36 = icmp ult ptr %_9.i48.i, %unroll_end.i
  br i1 %_19.i36, label %bb6.i30, label %bb16.i

bb16.i:                                           ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit41.i", %bb3.i27
  %state.sroa.27.1.lcssa.i = phi i64 [ %state.sroa.27.0.i, %bb3.i27 ], [ %42, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit41.i" ]
  %state.sroa.9.1.lcssa.i = phi ptr [ %state.sroa.9.0.i, %bb3.i27 ], [ %_9.i48.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit41.i" ]
  %state.sroa.43.1.lcssa.i = phi ptr [ %state.sroa.43.0.i, %bb3.i27 ], [ %41, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit41.i" ]
  %loop_end.i = getelementptr inbounds nuw double, ptr %v.sroa.0.0.ph208, i64 %pivot_pos.sroa.0.0.i
  %_47102.i = icmp ult ptr %state.sroa.9.1.lcssa.i, %loop_end.i
  br i1 %_47102.i, label %bb18.i.preheader, label %bb21.i

bb18.i.preheader:                                 ; preds = %bb16.i
  %_7.i.i50.i = load double, ptr %self, align 8, !alias.scope !590, !noalias !595, !noundef !18
  br label %bb18.i

bb21.i:                                           ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit54.i", %bb16.i
  %state.sroa.27.2.lcssa.i = phi i64 [ %state.sroa.27.1.lcssa.i, %bb16.i ], [ %44, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit54.i" ]
  %state.sroa.9.2.lcssa.i = phi ptr [ %state.sroa.9.1.lcssa.i, %bb16.i ], [ %_9.i61.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit54.i" ]
  %state.sroa.43.2.lcssa.i = phi ptr [ %state.sroa.43.1.lcssa.i, %bb16.i ], [ %43, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit54.i" ]
  %_55.i = icmp eq i64 %pivot_pos.sroa.0.0.i, %v.sroa.16.0200
  br i1 %_55.i, label %bb22.i, label %bb23.i

bb18.i:                                           ; preds = %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit54.i", %bb18.i.preheader
  %state.sroa.43.2105.i = phi ptr [ %43, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit54.i" ], [ %state.sroa.43.1.lcssa.i, %bb18.i.preheader ]
  %state.sroa.9.2104.i = phi ptr [ %_9.i61.i, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit54.i" ], [ %state.sroa.9.1.lcssa.i, %bb18.i.preheader ]
  %state.sroa.27.2103.i = phi i64 [ %44, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit54.i" ], [ %state.sroa.27.1.lcssa.i, %bb18.i.preheader ]
  call void @llvm.experimental.noalias.scope.decl(metadata !598)
  call void @llvm.experimental.noalias.scope.decl(metadata !599)
  call void @llvm.experimental.noalias.scope.decl(metadata !600)
  call void @llvm.experimental.noalias.scope.decl(metadata !601)
  %_6.i.i49.i = load double, ptr %state.sroa.9.2104.i, align 8, !alias.scope !602, !noalias !603, !noundef !18
  %brmerge.not.i51.i = fcmp uno double %_6.i.i49.i, %_7.i.i50.i
  br i1 %brmerge.not.i51.i, label %bb6.i.i53.i, label %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit54.i", !prof !21

bb6.i.i53.i:                                      ; preds = %bb18.i
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !604
  unreachable

"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit54.i": ; preds = %bb18.i
  %_8.i.mux.i52.i = fcmp olt double %_6.i.i49.i, %_7.i.i50.i
  %43 = getelementptr inbounds i8, ptr %state.sroa.43.2105.i, i64 -8
  %dst_base.sroa.0.0.i56.i = select i1 %_8.i.mux.i52.i, ptr %scratch.0, ptr %43
  %dst.i58.i = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i56.i, i64 %state.sroa.27.2103.i
  store double %_6.i.i49.i, ptr %dst.i58.i, align 8, !alias.scope !528, !noalias !605
  %_8.i60.i = zext i1 %_8.i.mux.i52.i to i64
  %44 = add i64 %state.sroa.27.2103.i, %_8.i60.i
  %_9.i61.i = getelementptr inbounds nuw i8, ptr %state.sroa.9.2104.i, i64 8
  %_47.i = icmp ult ptr %_9.i61.i, %loop_end.i
  br i1 %_47.i, label %bb18.i, label %bb21.i

bb23.i:                                           ; preds = %bb21.i
  %45 = getelementptr inbounds i8, ptr %state.sroa.43.2.lcssa.i, i64 -8
  %dst.i65.i = getelementptr inbounds nuw double, ptr %45, i64 %state.sroa.27.2.lcssa.i
  %46 = load i64, ptr %state.sroa.9.2.lcssa.i, align 8, !alias.scope !525, !noalias !608
  store i64 %46, ptr %dst.i65.i, align 8, !alias.scope !528, !noalias !611
  %_9.i67.i = getelementptr inbounds nuw i8, ptr %state.sroa.9.2.lcssa.i, i64 8
  br label %bb3.i27

bb22.i:                                           ; preds = %bb21.i
  %47 = shl i64 %state.sroa.27.2.lcssa.i, 3
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %v.sroa.0.0.ph208, ptr nonnull align 8 %scratch.0, i64 %47, i1 false), !alias.scope !612
  %_63.i = sub i64 %v.sroa.16.0200, %state.sroa.27.2.lcssa.i
  %_92109.not.i = icmp eq i64 %v.sroa.16.0200, %state.sroa.27.2.lcssa.i
  br i1 %_92109.not.i, label %bb16, label %bb39.lr.ph.i

bb39.lr.ph.i:                                     ; preds = %bb22.i
  %48 = getelementptr double, ptr %v.sroa.0.0.ph208, i64 %state.sroa.27.2.lcssa.i
  %min.iters.check514 = icmp ult i64 %_63.i, 4
  br i1 %min.iters.check514, label %bb39.i.preheader, label %vector.ph515

vector.ph515:                                     ; preds = %bb39.lr.ph.i
  %n.vec517 = and i64 %_63.i, -4
  br label %vector.body518

vector.body518:                                   ; preds = %vector.body518, %vector.ph515
  %index519 = phi i64 [ 0, %vector.ph515 ], [ %index.next524, %vector.body518 ]
  %49 = xor i64 %index519, -1
  %50 = getelementptr double, ptr %_83.i, i64 %49
  %51 = getelementptr double, ptr %48, i64 %index519
  %52 = getelementptr i8, ptr %50, i64 -8
  %53 = getelementptr i8, ptr %50, i64 -24
  %wide.load520 = load <2 x i64>, ptr %52, align 8, !alias.scope !528, !noalias !525
  %wide.load521 = load <2 x i64>, ptr %53, align 8, !alias.scope !528, !noalias !525
  %reverse522 = shufflevector <2 x i64> %wide.load520, <2 x i64> poison, <2 x i32> <i32 1, i32 0>
  %reverse523 = shufflevector <2 x i64> %wide.load521, <2 x i64> poison, <2 x i32> <i32 1, i32 0>
  %54 = getelementptr i8, ptr %51, i64 16
  store <2 x i64> %reverse522, ptr %51, align 8, !alias.scope !525, !noalias !528
  store <2 x i64> %reverse523, ptr %54, align 8, !alias.scope !525, !noalias !528
  %index.next524 = add nuw i64 %index519, 4
  %55 = icmp eq i64 %index.next524, %n.vec517
  br i1 %55, label %middle.block525, label %vector.body518, !llvm.loop !613

middle.block525:                                  ; preds = %vector.body518
  %cmp.n526 = icmp eq i64 %_63.i, %n.vec517
  br i1 %cmp.n526, label %bb16, label %bb39.i.preheader

bb39.i.preheader:                                 ; preds = %middle.block525, %bb39.lr.ph.i
  %iter.sroa.0.0110.i.ph = phi i64 [ 0, %bb39.lr.ph.i ], [ %n.vec517, %middle.block525 ]
  br label %bb39.i

bb39.i:                                           ; preds = %bb39.i, %bb39.i.preheader
  %iter.sroa.0.0110.i = phi i64 [ %_96.i, %bb39.i ], [ %iter.sroa.0.0110.i.ph, %bb39.i.preheader ]
  %_96.i = add nuw i64 %iter.sroa.0.0110.i, 1
  %56 = xor i64 %iter.sroa.0.0110.i, -1
  %_69.i = getelementptr double, ptr %_83.i, i64 %56
  %dst.i28 = getelementptr double, ptr %48, i64 %iter.sroa.0.0110.i
  %57 = load i64, ptr %_69.i, align 8, !alias.scope !528, !noalias !525
  store i64 %57, ptr %dst.i28, align 8, !alias.scope !525, !noalias !528
  %exitcond.not.i29 = icmp eq i64 %_96.i, %_63.i
  br i1 %exitcond.not.i29, label %bb16, label %bb39.i, !llvm.loop !614

bb16:                                             ; preds = %bb39.i, %middle.block525, %bb22.i
  %58 = icmp eq i64 %state.sroa.27.2.lcssa.i, 0
  br i1 %58, label %bb17, label %bb19

bb19:                                             ; preds = %bb16
  %_6.not.i = icmp ugt i64 %state.sroa.27.2.lcssa.i, %v.sroa.16.0200
  br i1 %_6.not.i, label %bb3.i38, label %"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17hbc7639cb8b6e7f7eE.exit", !prof !615

bb3.i38:                                          ; preds = %bb19
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr noundef nonnull @alloc_d1084648e479974e70c9329824bf76f9, ptr noundef nonnull inttoptr (i64 19 to ptr), ptr noalias noundef nonnull readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_b53546d47a17b26d83a51e48c3ff5f7a) #15, !noalias !616
  unreachable

"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17hbc7639cb8b6e7f7eE.exit": ; preds = %bb19
  %data.i.i = getelementptr inbounds nuw double, ptr %v.sroa.0.0.ph208, i64 %state.sroa.27.2.lcssa.i
  call void @_ZN4core5slice4sort6stable9quicksort9quicksort17h3e7281110ae36decE(ptr noalias noundef nonnull align 8 %data.i.i, i64 noundef %_63.i, ptr noalias noundef nonnull align 8 %scratch.0, i64 noundef %scratch.1, i32 noundef %29, ptr noalias noundef nonnull readonly align 8 captures(address, read_provenance) dereferenceable_or_null(8) %pivot_copy, ptr noalias noundef nonnull align 8 dereferenceable(8) %is_less) #18
  call void @llvm.lifetime.end.p0(ptr nonnull %pivot_copy)
  %_8 = icmp ult i64 %state.sroa.27.2.lcssa.i, 33
  br i1 %_8, label %bb3, label %bb5

bb17:                                             ; preds = %bb16, %"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E.exit"
  call void @llvm.experimental.noalias.scope.decl(metadata !620)
  call void @llvm.experimental.noalias.scope.decl(metadata !623)
  %_8.i39.not = icmp samesign ult i64 %scratch.1, %v.sroa.16.0200
  br i1 %_8.i39.not, label %bb28.i42, label %bb30.i43, !prof !223

bb30.i43:                                         ; preds = %bb17
  %_83.i45 = getelementptr double, ptr %scratch.0, i64 %v.sroa.16.0200
  br label %bb3.i46

bb28.i42:                                         ; preds = %bb17
  call void @llvm.trap()
  unreachable

bb3.i46:                                          ; preds = %bb23.i64, %bb30.i43
  %state.sroa.27.0.i47 = phi i64 [ 0, %bb30.i43 ], [ %72, %bb23.i64 ]
  %state.sroa.9.0.i48 = phi ptr [ %v.sroa.0.0.ph208, %bb30.i43 ], [ %_9.i67.i66, %bb23.i64 ]
  %state.sroa.43.0.i49 = phi ptr [ %_83.i45, %bb30.i43 ], [ %70, %bb23.i64 ]
  %pivot_pos.sroa.0.0.i50 = phi i64 [ %index.sroa.0.0.i, %bb30.i43 ], [ %v.sroa.16.0200, %bb23.i64 ]
  %59 = call i64 @llvm.usub.sat.i64(i64 %pivot_pos.sroa.0.0.i50, i64 3)
  %unroll_end.i51 = getelementptr inbounds nuw double, ptr %v.sroa.0.0.ph208, i64 %59
  %_1996.i52 = icmp ult ptr %state.sroa.9.0.i48, %unroll_end.i51
  br i1 %_1996.i52, label %bb6.i86.preheader, label %bb16.i53

bb6.i86.preheader:                                ; preds = %bb3.i46
  %_6.i.i.i.i90 = load double, ptr %self, align 8, !alias.scope !625, !noalias !632, !noundef !18
  br label %bb6.i86

bb6.i86:                                          ; preds = %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit41.i", %bb6.i86.preheader
  %state.sroa.43.199.i87 = phi ptr [ %66, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit41.i" ], [ %state.sroa.43.0.i49, %bb6.i86.preheader ]
  %state.sroa.9.198.i88 = phi ptr [ %_9.i48.i109, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit41.i" ], [ %state.sroa.9.0.i48, %bb6.i86.preheader ]
  %state.sroa.27.197.i89 = phi i64 [ %67, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit41.i" ], [ %state.sroa.27.0.i47, %bb6.i86.preheader ]
  call void @llvm.experimental.noalias.scope.decl(metadata !636)
  call void @llvm.experimental.noalias.scope.decl(metadata !637)
  call void @llvm.experimental.noalias.scope.decl(metadata !638)
  call void @llvm.experimental.noalias.scope.decl(metadata !639)
  call void @llvm.experimental.noalias.scope.decl(metadata !640)
  call void @llvm.experimental.noalias.scope.decl(metadata !641)
  %_7.i.i.i.i91 = load double, ptr %state.sroa.9.198.i88, align 8, !alias.scope !642, !noalias !643, !noundef !18
  %brmerge.not.i.i.i92 = fcmp uno double %_6.i.i.i.i90, %_7.i.i.i.i91
  br i1 %brmerge.not.i.i.i92, label %bb6.i.i.i.i, label %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit.i", !prof !21

bb6.i.i.i.i:                                      ; preds = %bb6.i86
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !644
  unreachable

"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit.i": ; preds = %bb6.i86
  %_8.i.mux.i.i.i93 = fcmp uge double %_6.i.i.i.i90, %_7.i.i.i.i91
  %60 = getelementptr inbounds i8, ptr %state.sroa.43.199.i87, i64 -8
  %dst_base.sroa.0.0.i.i94 = select i1 %_8.i.mux.i.i.i93, ptr %scratch.0, ptr %60
  %dst.i.i95 = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i.i94, i64 %state.sroa.27.197.i89
  store double %_7.i.i.i.i91, ptr %dst.i.i95, align 8, !alias.scope !623, !noalias !645
  %_9.i.i96 = getelementptr inbounds nuw i8, ptr %state.sroa.9.198.i88, i64 8
  call void @llvm.experimental.noalias.scope.decl(metadata !648)
  call void @llvm.experimental.noalias.scope.decl(metadata !651)
  call void @llvm.experimental.noalias.scope.decl(metadata !654)
  %_7.i.i.i11.i = load double, ptr %_9.i.i96, align 8, !alias.scope !657, !noalias !658, !noundef !18
  %brmerge.not.i.i12.i = fcmp uno double %_6.i.i.i.i90, %_7.i.i.i11.i
  br i1 %brmerge.not.i.i12.i, label %bb6.i.i.i14.i, label %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit15.i", !prof !21

bb6.i.i.i14.i:                                    ; preds = %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit.i"
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !662
  unreachable

"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit15.i": ; preds = %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit.i"
  %_8.i.i97 = zext i1 %_8.i.mux.i.i.i93 to i64
  %61 = add i64 %state.sroa.27.197.i89, %_8.i.i97
  %_8.i.mux.i.i13.i = fcmp uge double %_6.i.i.i.i90, %_7.i.i.i11.i
  %62 = getelementptr inbounds i8, ptr %state.sroa.43.199.i87, i64 -16
  %dst_base.sroa.0.0.i17.i98 = select i1 %_8.i.mux.i.i13.i, ptr %scratch.0, ptr %62
  %dst.i19.i99 = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i17.i98, i64 %61
  store double %_7.i.i.i11.i, ptr %dst.i19.i99, align 8, !alias.scope !623, !noalias !663
  %_9.i22.i100 = getelementptr inbounds nuw i8, ptr %state.sroa.9.198.i88, i64 16
  call void @llvm.experimental.noalias.scope.decl(metadata !666)
  call void @llvm.experimental.noalias.scope.decl(metadata !669)
  call void @llvm.experimental.noalias.scope.decl(metadata !672)
  %_7.i.i.i24.i = load double, ptr %_9.i22.i100, align 8, !alias.scope !675, !noalias !676, !noundef !18
  %brmerge.not.i.i25.i = fcmp uno double %_6.i.i.i.i90, %_7.i.i.i24.i
  br i1 %brmerge.not.i.i25.i, label %bb6.i.i.i27.i, label %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit28.i", !prof !21

bb6.i.i.i27.i:                                    ; preds = %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit15.i"
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !680
  unreachable

"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit28.i": ; preds = %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit15.i"
  %_8.i21.i101 = zext i1 %_8.i.mux.i.i13.i to i64
  %63 = add i64 %61, %_8.i21.i101
  %_8.i.mux.i.i26.i = fcmp uge double %_6.i.i.i.i90, %_7.i.i.i24.i
  %64 = getelementptr inbounds i8, ptr %state.sroa.43.199.i87, i64 -24
  %dst_base.sroa.0.0.i30.i102 = select i1 %_8.i.mux.i.i26.i, ptr %scratch.0, ptr %64
  %dst.i32.i103 = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i30.i102, i64 %63
  store double %_7.i.i.i24.i, ptr %dst.i32.i103, align 8, !alias.scope !623, !noalias !681
  %_9.i35.i104 = getelementptr inbounds nuw i8, ptr %state.sroa.9.198.i88, i64 24
  call void @llvm.experimental.noalias.scope.decl(metadata !684)
  call void @llvm.experimental.noalias.scope.decl(metadata !687)
  call void @llvm.experimental.noalias.scope.decl(metadata !690)
  %_7.i.i.i37.i = load double, ptr %_9.i35.i104, align 8, !alias.scope !693, !noalias !694, !noundef !18
  %brmerge.not.i.i38.i = fcmp uno double %_6.i.i.i.i90, %_7.i.i.i37.i
  br i1 %brmerge.not.i.i38.i, label %bb6.i.i.i40.i, label %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit41.i", !prof !21

bb6.i.i.i40.i:                                    ; preds = %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit28.i"
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !698
  unreachable

"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit41.i": ; preds = %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit28.i"
  %_8.i34.i105 = zext i1 %_8.i.mux.i.i26.i to i64
  %65 = add i64 %63, %_8.i34.i105
  %_8.i.mux.i.i39.i = fcmp uge double %_6.i.i.i.i90, %_7.i.i.i37.i
  %66 = getelementptr inbounds i8, ptr %state.sroa.43.199.i87, i64 -32
  %dst_base.sroa.0.0.i43.i106 = select i1 %_8.i.mux.i.i39.i, ptr %scratch.0, ptr %66
  %dst.i45.i107 = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i43.i106, i64 %65
  store double %_7.i.i.i37.i, ptr %dst.i45.i107, align 8, !alias.scope !623, !noalias !699
  %_8.i47.i108 = zext i1 %_8.i.mux.i.i39.i to i64
  %67 = add i64 %65, %_8.i47.i108
  %_9.i48.i109 = getelementptr inbounds nuw i8, ptr %state.sroa.9.198.i88, i64 32
  %_19.i110 = icmp ult ptr %_9.i48.i109, %unroll_end.i51
  br i1 %_19.i110, label %bb6.i86, label %bb16.i53

bb16.i53:                                         ; preds = %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit41.i", %bb3.i46
  %state.sroa.27.1.lcssa.i54 = phi i64 [ %state.sroa.27.0.i47, %bb3.i46 ], [ %67, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit41.i" ]
  %state.sroa.9.1.lcssa.i55 = phi ptr [ %state.sroa.9.0.i48, %bb3.i46 ], [ %_9.i48.i109, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit41.i" ]
  %state.sroa.43.1.lcssa.i56 = phi ptr [ %state.sroa.43.0.i49, %bb3.i46 ], [ %66, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit41.i" ]
  %loop_end.i57 = getelementptr inbounds nuw double, ptr %v.sroa.0.0.ph208, i64 %pivot_pos.sroa.0.0.i50
  %_47102.i58 = icmp ult ptr %state.sroa.9.1.lcssa.i55, %loop_end.i57
  br i1 %_47102.i58, label %bb18.i77.preheader, label %bb21.i59

bb18.i77.preheader:                               ; preds = %bb16.i53
  %_6.i.i.i49.i = load double, ptr %self, align 8, !alias.scope !702, !noalias !709, !noundef !18
  br label %bb18.i77

bb21.i59:                                         ; preds = %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit54.i", %bb16.i53
  %state.sroa.27.2.lcssa.i60 = phi i64 [ %state.sroa.27.1.lcssa.i54, %bb16.i53 ], [ %69, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit54.i" ]
  %state.sroa.9.2.lcssa.i61 = phi ptr [ %state.sroa.9.1.lcssa.i55, %bb16.i53 ], [ %_9.i61.i84, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit54.i" ]
  %state.sroa.43.2.lcssa.i62 = phi ptr [ %state.sroa.43.1.lcssa.i56, %bb16.i53 ], [ %68, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit54.i" ]
  %_55.i63 = icmp eq i64 %pivot_pos.sroa.0.0.i50, %v.sroa.16.0200
  br i1 %_55.i63, label %bb22.i67, label %bb23.i64

bb18.i77:                                         ; preds = %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit54.i", %bb18.i77.preheader
  %state.sroa.43.2105.i78 = phi ptr [ %68, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit54.i" ], [ %state.sroa.43.1.lcssa.i56, %bb18.i77.preheader ]
  %state.sroa.9.2104.i79 = phi ptr [ %_9.i61.i84, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit54.i" ], [ %state.sroa.9.1.lcssa.i55, %bb18.i77.preheader ]
  %state.sroa.27.2103.i80 = phi i64 [ %69, %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit54.i" ], [ %state.sroa.27.1.lcssa.i54, %bb18.i77.preheader ]
  call void @llvm.experimental.noalias.scope.decl(metadata !713)
  call void @llvm.experimental.noalias.scope.decl(metadata !714)
  call void @llvm.experimental.noalias.scope.decl(metadata !715)
  call void @llvm.experimental.noalias.scope.decl(metadata !716)
  call void @llvm.experimental.noalias.scope.decl(metadata !717)
  call void @llvm.experimental.noalias.scope.decl(metadata !718)
  %_7.i.i.i50.i = load double, ptr %state.sroa.9.2104.i79, align 8, !alias.scope !719, !noalias !720, !noundef !18
  %brmerge.not.i.i51.i = fcmp uno double %_6.i.i.i49.i, %_7.i.i.i50.i
  br i1 %brmerge.not.i.i51.i, label %bb6.i.i.i53.i, label %"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit54.i", !prof !21

bb6.i.i.i53.i:                                    ; preds = %bb18.i77
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_22345da9e52cfb3ee92c993b87bef178) #15, !noalias !721
  unreachable

"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E.exit54.i": ; preds = %bb18.i77
  %_8.i.mux.i.i52.i = fcmp uge double %_6.i.i.i49.i, %_7.i.i.i50.i
  %68 = getelementptr inbounds i8, ptr %state.sroa.43.2105.i78, i64 -8
  %dst_base.sroa.0.0.i56.i81 = select i1 %_8.i.mux.i.i52.i, ptr %scratch.0, ptr %68
  %dst.i58.i82 = getelementptr inbounds nuw double, ptr %dst_base.sroa.0.0.i56.i81, i64 %state.sroa.27.2103.i80
  store double %_7.i.i.i50.i, ptr %dst.i58.i82, align 8, !alias.scope !623, !noalias !722
  %_8.i60.i83 = zext i1 %_8.i.mux.i.i52.i to i64
  %69 = add i64 %state.sroa.27.2103.i80, %_8.i60.i83
  %_9.i61.i84 = getelementptr inbounds nuw i8, ptr %state.sroa.9.2104.i79, i64 8
  %_47.i85 = icmp ult ptr %_9.i61.i84, %loop_end.i57
  br i1 %_47.i85, label %bb18.i77, label %bb21.i59

bb23.i64:                                         ; preds = %bb21.i59
  %70 = getelementptr inbounds i8, ptr %state.sroa.43.2.lcssa.i62, i64 -8
  %dst.i65.i65 = getelementptr inbounds nuw double, ptr %scratch.0, i64 %state.sroa.27.2.lcssa.i60
  %71 = load i64, ptr %state.sroa.9.2.lcssa.i61, align 8, !alias.scope !620, !noalias !725
  store i64 %71, ptr %dst.i65.i65, align 8, !alias.scope !623, !noalias !728
  %72 = add i64 %state.sroa.27.2.lcssa.i60, 1
  %_9.i67.i66 = getelementptr inbounds nuw i8, ptr %state.sroa.9.2.lcssa.i61, i64 8
  br label %bb3.i46

bb22.i67:                                         ; preds = %bb21.i59
  %73 = shl i64 %state.sroa.27.2.lcssa.i60, 3
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %v.sroa.0.0.ph208, ptr nonnull align 8 %scratch.0, i64 %73, i1 false), !alias.scope !729
  %_63.i68 = sub i64 %v.sroa.16.0200, %state.sroa.27.2.lcssa.i60
  %_92109.not.i69 = icmp eq i64 %v.sroa.16.0200, %state.sroa.27.2.lcssa.i60
  br i1 %_92109.not.i69, label %bb3.thread, label %bb39.lr.ph.i70

bb39.lr.ph.i70:                                   ; preds = %bb22.i67
  %74 = getelementptr double, ptr %v.sroa.0.0.ph208, i64 %state.sroa.27.2.lcssa.i60
  %min.iters.check = icmp ult i64 %_63.i68, 4
  br i1 %min.iters.check, label %bb39.i71.preheader, label %vector.ph

vector.ph:                                        ; preds = %bb39.lr.ph.i70
  %n.vec = and i64 %_63.i68, -4
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %75 = xor i64 %index, -1
  %76 = getelementptr double, ptr %_83.i45, i64 %75
  %77 = getelementptr double, ptr %74, i64 %index
  %78 = getelementptr i8, ptr %76, i64 -8
  %79 = getelementptr i8, ptr %76, i64 -24
  %wide.load = load <2 x i64>, ptr %78, align 8, !alias.scope !623, !noalias !620
  %wide.load511 = load <2 x i64>, ptr %79, align 8, !alias.scope !623, !noalias !620
  %reverse = shufflevector <2 x i64> %wide.load, <2 x i64> poison, <2 x i32> <i32 1, i32 0>
  %reverse512 = shufflevector <2 x i64> %wide.load511, <2 x i64> poison, <2 x i32> <i32 1, i32 0>
  %80 = getelementptr i8, ptr %77, i64 16
  store <2 x i64> %reverse, ptr %77, align 8, !alias.scope !620, !noalias !623
  store <2 x i64> %reverse512, ptr %80, align 8, !alias.scope !620, !noalias !623
  %index.next = add nuw i64 %index, 4
  %81 = icmp eq i64 %index.next, %n.vec
  br i1 %81, label %middle.block, label %vector.body, !llvm.loop !730

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %_63.i68, %n.vec
  br i1 %cmp.n, label %_ZN4core5slice4sort6stable9quicksort16stable_partition17hcb26189d2380cf9fE.exit, label %bb39.i71.preheader

bb39.i71.preheader:                               ; preds = %middle.block, %bb39.lr.ph.i70
  %iter.sroa.0.0110.i72.ph = phi i64 [ 0, %bb39.lr.ph.i70 ], [ %n.vec, %middle.block ]
  br label %bb39.i71

bb39.i71:                                         ; preds = %bb39.i71, %bb39.i71.preheader
  %iter.sroa.0.0110.i72 = phi i64 [ %_96.i73, %bb39.i71 ], [ %iter.sroa.0.0110.i72.ph, %bb39.i71.preheader ]
  %_96.i73 = add nuw i64 %iter.sroa.0.0110.i72, 1
  %82 = xor i64 %iter.sroa.0.0110.i72, -1
  %_69.i74 = getelementptr double, ptr %_83.i45, i64 %82
  %dst.i75 = getelementptr double, ptr %74, i64 %iter.sroa.0.0110.i72
  %83 = load i64, ptr %_69.i74, align 8, !alias.scope !623, !noalias !620
  store i64 %83, ptr %dst.i75, align 8, !alias.scope !620, !noalias !623
  %exitcond.not.i76 = icmp eq i64 %_96.i73, %_63.i68
  br i1 %exitcond.not.i76, label %_ZN4core5slice4sort6stable9quicksort16stable_partition17hcb26189d2380cf9fE.exit, label %bb39.i71, !llvm.loop !731

_ZN4core5slice4sort6stable9quicksort16stable_partition17hcb26189d2380cf9fE.exit: ; preds = %bb39.i71, %middle.block
  %_48 = icmp ugt i64 %state.sroa.27.2.lcssa.i60, %v.sroa.16.0200
  br i1 %_48, label %bb27, label %bb28, !prof !615

bb3.thread:                                       ; preds = %bb22.i67
  call void @llvm.lifetime.end.p0(ptr nonnull %pivot_copy)
  br label %bb22

bb28:                                             ; preds = %_ZN4core5slice4sort6stable9quicksort16stable_partition17hcb26189d2380cf9fE.exit
  %_55 = getelementptr inbounds nuw double, ptr %v.sroa.0.0.ph208, i64 %state.sroa.27.2.lcssa.i60
  call void @llvm.lifetime.end.p0(ptr nonnull %pivot_copy)
  %_8198 = icmp ult i64 %_63.i68, 33
  br i1 %_8198, label %bb3, label %bb5.lr.ph

bb27:                                             ; preds = %_ZN4core5slice4sort6stable9quicksort16stable_partition17hcb26189d2380cf9fE.exit
  call void @_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail(i64 noundef %state.sroa.27.2.lcssa.i60, i64 noundef %v.sroa.16.0200, i64 noundef %v.sroa.16.0200, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f2f9ba200fb3017fda66833c01fe0293) #15
  unreachable
}

; Function Attrs: nonlazybind uwtable
define noundef double @median_like(ptr noalias noundef nonnull readonly align 8 captures(none) %x.0, i64 noundef range(i64 0, 1152921504606846976) %x.1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %compare.i = alloca [0 x i8], align 1
  %is_less.i.i = alloca [8 x i8], align 8
  %0 = shl nuw nsw i64 %x.1, 3
  %1 = icmp eq i64 %x.1, 0
  br i1 %1, label %"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17hd28ec106f370a158E.exit10", label %bb3.i

bb3.i:                                            ; preds = %start
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #16, !noalias !732
  %2 = tail call noundef align 8 ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef %0, i64 noundef range(i64 1, -9223372036854775807) 8) #16, !noalias !732
  %3 = icmp eq ptr %2, null
  br i1 %3, label %bb15, label %bb12

bb15:                                             ; preds = %bb3.i
  tail call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef 8, i64 %0) #17
  unreachable

bb12:                                             ; preds = %bb3.i
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %2, ptr nonnull align 8 %x.0, i64 %0, i1 false)
  call void @llvm.lifetime.start.p0(ptr nonnull %is_less.i.i), !noalias !735
  store ptr %compare.i, ptr %is_less.i.i, align 8, !noalias !738
  %b.i.i = icmp eq i64 %x.1, 1
  br i1 %b.i.i, label %bb3.thread, label %bb7.i.i, !prof !742

bb3.thread:                                       ; preds = %bb12
  call void @llvm.lifetime.end.p0(ptr nonnull %is_less.i.i), !noalias !735
  br label %bb17

bb7.i.i:                                          ; preds = %bb12
  %b1.i.i = icmp samesign ult i64 %x.1, 21
  br i1 %b1.i.i, label %bb9.i.i, label %bb10.i.i, !prof !743

bb10.i.i:                                         ; preds = %bb7.i.i
  invoke void @_ZN4core5slice4sort6stable14driftsort_main17h109aa2e23b1648a2E(ptr noalias noundef nonnull align 8 %2, i64 noundef range(i64 0, 1152921504606846976) %x.1, ptr noalias noundef nonnull align 8 dereferenceable(8) %is_less.i.i)
          to label %bb3 unwind label %cleanup

bb9.i.i:                                          ; preds = %bb7.i.i
  invoke fastcc void @_ZN4core5slice4sort6shared9smallsort25insertion_sort_shift_left17h41d1527da22a5a15E(ptr noalias noundef nonnull align 8 %2, i64 noundef range(i64 0, 1152921504606846976) %x.1)
          to label %bb3 unwind label %cleanup

cleanup:                                          ; preds = %panic1, %bb9.i.i, %bb10.i.i
  %4 = landingpad { ptr, i32 }
          cleanup
  %alloc_size.i.i.i.i3.i = shl nuw nsw i64 %x.1, 3
  call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %2, i64 noundef %alloc_size.i.i.i.i3.i, i64 noundef range(i64 1, -9223372036854775807) 8) #16, !noalias !744
  resume { ptr, i32 } %4

bb3:                                              ; preds = %bb9.i.i, %bb10.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %is_less.i.i), !noalias !735
  %_6 = and i64 %x.1, 1
  %.not = icmp eq i64 %_6, 0
  br i1 %.not, label %bb5, label %bb17

bb2.i.i.i2.i7:                                    ; preds = %bb19, %bb17
  %_0.sroa.0.0.ph = phi double [ %5, %bb17 ], [ %6, %bb19 ]
  %alloc_size.i.i.i.i3.i8 = shl nuw nsw i64 %x.1, 3
  call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %2, i64 noundef %alloc_size.i.i.i.i3.i8, i64 noundef range(i64 1, -9223372036854775807) 8) #16, !noalias !753
  br label %"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17hd28ec106f370a158E.exit10"

"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17hd28ec106f370a158E.exit10": ; preds = %bb2.i.i.i2.i7, %start
  %_0.sroa.0.037 = phi double [ %_0.sroa.0.0.ph, %bb2.i.i.i2.i7 ], [ 0.000000e+00, %start ]
  ret double %_0.sroa.0.037

bb5:                                              ; preds = %bb3
  %_133 = lshr exact i64 %x.1, 1
  %_12 = add nsw i64 %_133, -1
  %_47 = icmp samesign ult i64 %_12, %x.1
  br i1 %_47, label %bb19, label %panic1

bb17:                                             ; preds = %bb3, %bb3.thread
  %_84 = lshr i64 %x.1, 1
  %_7 = getelementptr inbounds nuw double, ptr %2, i64 %_84
  %5 = load double, ptr %_7, align 8, !noundef !18
  br label %bb2.i.i.i2.i7

unreachable:                                      ; preds = %panic1
  unreachable

panic1:                                           ; preds = %bb5
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %_12, i64 noundef %x.1, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_7f6aeb7447417f204fb8a62486820ed0) #17
          to label %unreachable unwind label %cleanup

bb19:                                             ; preds = %bb5
  %_11 = getelementptr inbounds nuw double, ptr %2, i64 %_12
  %_10 = load double, ptr %_11, align 8, !noundef !18
  %_15 = getelementptr inbounds nuw double, ptr %2, i64 %_133
  %_14 = load double, ptr %_15, align 8, !noundef !18
  %_9 = fadd double %_10, %_14
  %6 = fmul double %_9, 5.000000e-01
  br label %bb2.i.i.i2.i7
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

; Function Attrs: nounwind nonlazybind allockind("free") uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr allocptr noundef captures(address), i64 noundef, i64 noundef range(i64 1, -9223372036854775807)) unnamed_addr #5

; Function Attrs: nounwind nonlazybind uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() unnamed_addr #6

; Function Attrs: nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable
declare noalias noundef ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef, i64 allocalign noundef range(i64 1, -9223372036854775807)) unnamed_addr #7

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #8

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #9

; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr noundef nonnull, ptr noundef nonnull, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #10

; Function Attrs: cold minsize noinline noreturn nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef, i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #11

; Function Attrs: cold noreturn nounwind memory(inaccessiblemem: write)
declare void @llvm.trap() #12

; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort22panic_on_ord_violation() unnamed_addr #10

; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail(i64 noundef, i64 noundef, i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #10

; Function Attrs: nonlazybind uwtable
declare noundef i64 @_RNvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6stable5drift11sqrt_approx(i64 noundef) unnamed_addr #0

; Function Attrs: cold minsize noreturn nonlazybind optsize uwtable
declare void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 noundef range(i64 0, -9223372036854775807), i64) unnamed_addr #13

; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #10

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #14

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #9

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #9

attributes #0 = { nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { noinline nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nounwind nonlazybind allockind("free") uwtable "alloc-family"="__rust_alloc" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable "alloc-family"="__rust_alloc" "alloc-variant-zeroed"="_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { cold noinline noreturn nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #11 = { cold minsize noinline noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #12 = { cold noreturn nounwind memory(inaccessiblemem: write) }
attributes #13 = { cold minsize noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #14 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #15 = { noinline noreturn }
attributes #16 = { nounwind }
attributes #17 = { noreturn }
attributes #18 = { noinline }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!5 = distinct !{!5, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!6 = !{!7}
!7 = distinct !{!7, !5, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!8 = !{!9}
!9 = distinct !{!9, !10, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!10 = distinct !{!10, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!11 = !{!12}
!12 = distinct !{!12, !13, !"_ZN4core5slice4sort6shared5pivot7median317h460750aee3134420E: %c"}
!13 = distinct !{!13, !"_ZN4core5slice4sort6shared5pivot7median317h460750aee3134420E"}
!14 = !{!15}
!15 = distinct !{!15, !10, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!16 = !{!9, !4}
!17 = !{!15, !7, !12}
!18 = !{}
!19 = !{!15, !7}
!20 = !{!9, !4, !12}
!21 = !{!"branch_weights", i32 1, i32 4001}
!22 = !{!9, !15, !4, !7, !12}
!23 = !{!24}
!24 = distinct !{!24, !25, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!25 = distinct !{!25, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!26 = !{!27}
!27 = distinct !{!27, !28, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!28 = distinct !{!28, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!29 = !{!27, !24}
!30 = !{!31, !32}
!31 = distinct !{!31, !28, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!32 = distinct !{!32, !25, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!33 = !{!31, !27, !32, !24}
!34 = !{!35, !37, !38, !40}
!35 = distinct !{!35, !36, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!36 = distinct !{!36, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!37 = distinct !{!37, !36, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!38 = distinct !{!38, !39, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!39 = distinct !{!39, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!40 = distinct !{!40, !39, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!41 = !{!42}
!42 = distinct !{!42, !43, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!43 = distinct !{!43, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!44 = !{!45}
!45 = distinct !{!45, !43, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!46 = !{!47}
!47 = distinct !{!47, !48, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!48 = distinct !{!48, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!49 = !{!50}
!50 = distinct !{!50, !48, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!51 = !{!47, !42}
!52 = !{!50, !45}
!53 = !{!47, !50, !42, !45}
!54 = !{!55}
!55 = distinct !{!55, !56, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!56 = distinct !{!56, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!57 = !{!58}
!58 = distinct !{!58, !56, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!59 = !{!60}
!60 = distinct !{!60, !61, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!61 = distinct !{!61, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!62 = !{!63}
!63 = distinct !{!63, !61, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!64 = !{!60, !55}
!65 = !{!63, !58}
!66 = !{!60, !63, !55, !58}
!67 = !{!68}
!68 = distinct !{!68, !69, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!69 = distinct !{!69, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!70 = !{!71}
!71 = distinct !{!71, !69, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!72 = !{!73}
!73 = distinct !{!73, !74, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!74 = distinct !{!74, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!75 = !{!76}
!76 = distinct !{!76, !74, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!77 = !{!73, !68}
!78 = !{!76, !71}
!79 = !{!73, !76, !68, !71}
!80 = !{!81}
!81 = distinct !{!81, !82, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!82 = distinct !{!82, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!83 = !{!84}
!84 = distinct !{!84, !82, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!85 = !{!86}
!86 = distinct !{!86, !87, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!87 = distinct !{!87, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!88 = !{!89}
!89 = distinct !{!89, !87, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!90 = !{!86, !81}
!91 = !{!89, !84}
!92 = !{!86, !89, !81, !84}
!93 = !{!94}
!94 = distinct !{!94, !95, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!95 = distinct !{!95, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!96 = !{!97}
!97 = distinct !{!97, !95, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!98 = !{!99}
!99 = distinct !{!99, !100, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!100 = distinct !{!100, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!101 = !{!102}
!102 = distinct !{!102, !100, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!103 = !{!99, !94}
!104 = !{!102, !97}
!105 = !{!99, !102, !94, !97}
!106 = !{!107}
!107 = distinct !{!107, !108, !"_ZN4core5slice4sort6shared9smallsort19bidirectional_merge17hbc9ee43e474f1233E: %v.0"}
!108 = distinct !{!108, !"_ZN4core5slice4sort6shared9smallsort19bidirectional_merge17hbc9ee43e474f1233E"}
!109 = !{!110}
!110 = distinct !{!110, !111, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!111 = distinct !{!111, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!112 = !{!113}
!113 = distinct !{!113, !111, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!114 = !{!115}
!115 = distinct !{!115, !116, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!116 = distinct !{!116, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!117 = !{!118}
!118 = distinct !{!118, !119, !"_ZN4core5slice4sort6shared9smallsort8merge_up17h3f2aa1ce021ccbe3E: %_0"}
!119 = distinct !{!119, !"_ZN4core5slice4sort6shared9smallsort8merge_up17h3f2aa1ce021ccbe3E"}
!120 = !{!121}
!121 = distinct !{!121, !116, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!122 = !{!115, !110, !107}
!123 = !{!121, !113, !118}
!124 = !{!121, !113, !107}
!125 = !{!115, !110, !118}
!126 = !{!115, !121, !110, !113, !118, !107}
!127 = !{!118, !128}
!128 = distinct !{!128, !119, !"_ZN4core5slice4sort6shared9smallsort8merge_up17h3f2aa1ce021ccbe3E: %is_less"}
!129 = !{!118, !128, !107}
!130 = !{!131}
!131 = distinct !{!131, !132, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!132 = distinct !{!132, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!133 = !{!134}
!134 = distinct !{!134, !132, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!135 = !{!136}
!136 = distinct !{!136, !137, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!137 = distinct !{!137, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!138 = !{!139}
!139 = distinct !{!139, !140, !"_ZN4core5slice4sort6shared9smallsort10merge_down17h60ae037a41dcec3dE: %_0"}
!140 = distinct !{!140, !"_ZN4core5slice4sort6shared9smallsort10merge_down17h60ae037a41dcec3dE"}
!141 = !{!142}
!142 = distinct !{!142, !137, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!143 = !{!136, !131, !107}
!144 = !{!142, !134, !139}
!145 = !{!142, !134, !107}
!146 = !{!136, !131, !139}
!147 = !{!136, !142, !131, !134, !139, !107}
!148 = !{!139, !149}
!149 = distinct !{!149, !140, !"_ZN4core5slice4sort6shared9smallsort10merge_down17h60ae037a41dcec3dE: %is_less"}
!150 = !{!139, !149, !107}
!151 = !{!152}
!152 = distinct !{!152, !111, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a:It1"}
!153 = !{!154}
!154 = distinct !{!154, !111, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b:It1"}
!155 = !{!156}
!156 = distinct !{!156, !116, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a:It1"}
!157 = !{!158}
!158 = distinct !{!158, !116, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b:It1"}
!159 = !{!156, !152, !107}
!160 = !{!158, !154, !118}
!161 = !{!158, !154, !107}
!162 = !{!156, !152, !118}
!163 = !{!164}
!164 = distinct !{!164, !132, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a:It1"}
!165 = !{!166}
!166 = distinct !{!166, !132, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b:It1"}
!167 = !{!168}
!168 = distinct !{!168, !137, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a:It1"}
!169 = !{!170}
!170 = distinct !{!170, !137, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b:It1"}
!171 = !{!168, !164, !107}
!172 = !{!170, !166, !139}
!173 = !{!170, !166, !107}
!174 = !{!168, !164, !139}
!175 = !{!176}
!176 = distinct !{!176, !111, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a:It2"}
!177 = !{!178}
!178 = distinct !{!178, !111, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b:It2"}
!179 = !{!180}
!180 = distinct !{!180, !116, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a:It2"}
!181 = !{!182}
!182 = distinct !{!182, !116, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b:It2"}
!183 = !{!180, !176, !107}
!184 = !{!182, !178, !118}
!185 = !{!182, !178, !107}
!186 = !{!180, !176, !118}
!187 = !{!188}
!188 = distinct !{!188, !132, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a:It2"}
!189 = !{!190}
!190 = distinct !{!190, !132, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b:It2"}
!191 = !{!192}
!192 = distinct !{!192, !137, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a:It2"}
!193 = !{!194}
!194 = distinct !{!194, !137, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b:It2"}
!195 = !{!192, !188, !107}
!196 = !{!194, !190, !139}
!197 = !{!194, !190, !107}
!198 = !{!192, !188, !139}
!199 = !{!200}
!200 = distinct !{!200, !111, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a:It3"}
!201 = !{!202}
!202 = distinct !{!202, !111, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b:It3"}
!203 = !{!204}
!204 = distinct !{!204, !116, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a:It3"}
!205 = !{!206}
!206 = distinct !{!206, !116, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b:It3"}
!207 = !{!204, !200, !107}
!208 = !{!206, !202, !118}
!209 = !{!206, !202, !107}
!210 = !{!204, !200, !118}
!211 = !{!212}
!212 = distinct !{!212, !132, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a:It3"}
!213 = !{!214}
!214 = distinct !{!214, !132, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b:It3"}
!215 = !{!216}
!216 = distinct !{!216, !137, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a:It3"}
!217 = !{!218}
!218 = distinct !{!218, !137, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b:It3"}
!219 = !{!216, !212, !107}
!220 = !{!218, !214, !139}
!221 = !{!218, !214, !107}
!222 = !{!216, !212, !139}
!223 = !{!"branch_weights", i32 4001, i32 4000000}
!224 = !{!225}
!225 = distinct !{!225, !226, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!226 = distinct !{!226, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!227 = !{!228}
!228 = distinct !{!228, !226, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!229 = !{!230}
!230 = distinct !{!230, !231, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!231 = distinct !{!231, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!232 = !{!233}
!233 = distinct !{!233, !231, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!234 = !{!230, !225}
!235 = !{!233, !228}
!236 = !{!230, !233, !225, !228}
!237 = !{!238, !240}
!238 = distinct !{!238, !239, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!239 = distinct !{!239, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!240 = distinct !{!240, !241, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!241 = distinct !{!241, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!242 = !{!243, !244}
!243 = distinct !{!243, !239, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!244 = distinct !{!244, !241, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!245 = !{!246, !248}
!246 = distinct !{!246, !247, !"_ZN99_$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1675328c43b6083cE: %self"}
!247 = distinct !{!247, !"_ZN99_$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1675328c43b6083cE"}
!248 = distinct !{!248, !249, !"_ZN4core3ptr80drop_in_place$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$f64$GT$$GT$17hb7185294e99e9270E: %_1"}
!249 = distinct !{!249, !"_ZN4core3ptr80drop_in_place$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$f64$GT$$GT$17hb7185294e99e9270E"}
!250 = !{!251, !253}
!251 = distinct !{!251, !252, !"_ZN99_$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1675328c43b6083cE: %self"}
!252 = distinct !{!252, !"_ZN99_$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1675328c43b6083cE"}
!253 = distinct !{!253, !254, !"_ZN4core3ptr80drop_in_place$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$f64$GT$$GT$17hb7185294e99e9270E: %_1"}
!254 = distinct !{!254, !"_ZN4core3ptr80drop_in_place$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$f64$GT$$GT$17hb7185294e99e9270E"}
!255 = !{!"branch_weights", i32 2002, i32 2000}
!256 = !{!257, !259}
!257 = distinct !{!257, !258, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$15try_allocate_in17hdabcfacbf185cad9E: %_0"}
!258 = distinct !{!258, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$15try_allocate_in17hdabcfacbf185cad9E"}
!259 = distinct !{!259, !260, !"_ZN5alloc5slice99_$LT$impl$u20$core..slice..sort..stable..BufGuard$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$13with_capacity17h968ab35078b5c3b9E: %_0"}
!260 = distinct !{!260, !"_ZN5alloc5slice99_$LT$impl$u20$core..slice..sort..stable..BufGuard$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$13with_capacity17h968ab35078b5c3b9E"}
!261 = !{!262, !264, !266, !268}
!262 = distinct !{!262, !263, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h508f8971e09f680aE: %self"}
!263 = distinct !{!263, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h508f8971e09f680aE"}
!264 = distinct !{!264, !265, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8d68b0cfd69365d8E: %self"}
!265 = distinct !{!265, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8d68b0cfd69365d8E"}
!266 = distinct !{!266, !267, !"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17h351cba4b8e85dcd2E: %_1"}
!267 = distinct !{!267, !"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17h351cba4b8e85dcd2E"}
!268 = distinct !{!268, !269, !"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17hd28ec106f370a158E: %_1"}
!269 = distinct !{!269, !"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17hd28ec106f370a158E"}
!270 = !{!271, !273, !275, !277}
!271 = distinct !{!271, !272, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h508f8971e09f680aE: %self"}
!272 = distinct !{!272, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h508f8971e09f680aE"}
!273 = distinct !{!273, !274, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8d68b0cfd69365d8E: %self"}
!274 = distinct !{!274, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8d68b0cfd69365d8E"}
!275 = distinct !{!275, !276, !"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17h351cba4b8e85dcd2E: %_1"}
!276 = distinct !{!276, !"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17h351cba4b8e85dcd2E"}
!277 = distinct !{!277, !278, !"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17hd28ec106f370a158E: %_1"}
!278 = distinct !{!278, !"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17hd28ec106f370a158E"}
!279 = !{!280}
!280 = distinct !{!280, !281, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!281 = distinct !{!281, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!282 = !{!283}
!283 = distinct !{!283, !281, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!284 = !{!285}
!285 = distinct !{!285, !286, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!286 = distinct !{!286, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!287 = !{!288}
!288 = distinct !{!288, !289, !"_ZN4core5slice4sort6stable5drift10create_run17h6e8ff3adf865ab7aE: %scratch.0"}
!289 = distinct !{!289, !"_ZN4core5slice4sort6stable5drift10create_run17h6e8ff3adf865ab7aE"}
!290 = !{!291}
!291 = distinct !{!291, !286, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!292 = !{!285, !280}
!293 = !{!291, !283, !288}
!294 = !{!291, !283}
!295 = !{!285, !280, !288}
!296 = !{!285, !291, !280, !283, !288}
!297 = !{!298}
!298 = distinct !{!298, !299, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!299 = distinct !{!299, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!300 = !{!301}
!301 = distinct !{!301, !302, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!302 = distinct !{!302, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!303 = !{!301, !298}
!304 = !{!305, !306, !288}
!305 = distinct !{!305, !302, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!306 = distinct !{!306, !299, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!307 = !{!301, !305, !298, !306, !288}
!308 = !{!309}
!309 = distinct !{!309, !310, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!310 = distinct !{!310, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!311 = !{!312}
!312 = distinct !{!312, !313, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!313 = distinct !{!313, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!314 = !{!312, !309}
!315 = !{!316, !317, !288}
!316 = distinct !{!316, !313, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!317 = distinct !{!317, !310, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!318 = !{!312, !316, !309, !317, !288}
!319 = !{!320}
!320 = distinct !{!320, !321, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7reverse7revswap17h9a6d895ffa92a745E: %a.0"}
!321 = distinct !{!321, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7reverse7revswap17h9a6d895ffa92a745E"}
!322 = !{!288, !323}
!323 = distinct !{!323, !289, !"_ZN4core5slice4sort6stable5drift10create_run17h6e8ff3adf865ab7aE: %is_less"}
!324 = !{!325}
!325 = distinct !{!325, !321, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7reverse7revswap17h9a6d895ffa92a745E: %b.0"}
!326 = !{!320, !327}
!327 = distinct !{!327, !328, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7reverse17hbf5f341f5337a865E: %self.0"}
!328 = distinct !{!328, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7reverse17hbf5f341f5337a865E"}
!329 = !{!325, !288, !323}
!330 = !{!325, !327}
!331 = !{!320, !288, !323}
!332 = distinct !{!332, !333, !334}
!333 = !{!"llvm.loop.isvectorized", i32 1}
!334 = !{!"llvm.loop.unroll.runtime.disable"}
!335 = distinct !{!335, !334, !333}
!336 = !{!337}
!337 = distinct !{!337, !338, !"_ZN4core5slice4sort6stable5merge5merge17hc88fb29345d58e10E: %v.0"}
!338 = distinct !{!338, !"_ZN4core5slice4sort6stable5merge5merge17hc88fb29345d58e10E"}
!339 = !{!340}
!340 = distinct !{!340, !338, !"_ZN4core5slice4sort6stable5merge5merge17hc88fb29345d58e10E: %scratch.0"}
!341 = !{!337, !340}
!342 = !{!343}
!343 = distinct !{!343, !344, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!344 = distinct !{!344, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!345 = !{!346}
!346 = distinct !{!346, !344, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!347 = !{!348}
!348 = distinct !{!348, !349, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!349 = distinct !{!349, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!350 = !{!351}
!351 = distinct !{!351, !349, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!352 = !{!348, !343, !340}
!353 = !{!351, !346, !354, !337}
!354 = distinct !{!354, !355, !"_ZN4core5slice4sort6stable5merge19MergeState$LT$T$GT$10merge_down17ha84a581d435159b3E: %self"}
!355 = distinct !{!355, !"_ZN4core5slice4sort6stable5merge19MergeState$LT$T$GT$10merge_down17ha84a581d435159b3E"}
!356 = !{!351, !346, !337}
!357 = !{!348, !343, !354, !340}
!358 = !{!354}
!359 = !{!354, !340}
!360 = !{!361}
!361 = distinct !{!361, !362, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!362 = distinct !{!362, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!363 = !{!364}
!364 = distinct !{!364, !362, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!365 = !{!366}
!366 = distinct !{!366, !367, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!367 = distinct !{!367, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!368 = !{!369}
!369 = distinct !{!369, !367, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!370 = !{!366, !361, !337}
!371 = !{!369, !364, !372, !340}
!372 = distinct !{!372, !373, !"_ZN4core5slice4sort6stable5merge19MergeState$LT$T$GT$8merge_up17h33e83bfba07d075eE: %self"}
!373 = distinct !{!373, !"_ZN4core5slice4sort6stable5merge19MergeState$LT$T$GT$8merge_up17h33e83bfba07d075eE"}
!374 = !{!369, !364, !340}
!375 = !{!366, !361, !372, !337}
!376 = !{!372}
!377 = !{!372, !340}
!378 = !{!379, !381}
!379 = distinct !{!379, !380, !"_ZN95_$LT$core..slice..sort..stable..merge..MergeState$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8d6cc540ce62321bE: %self"}
!380 = distinct !{!380, !"_ZN95_$LT$core..slice..sort..stable..merge..MergeState$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8d6cc540ce62321bE"}
!381 = distinct !{!381, !382, !"_ZN4core3ptr76drop_in_place$LT$core..slice..sort..stable..merge..MergeState$LT$f64$GT$$GT$17h9f89eb33e9c9c987E: %_1"}
!382 = distinct !{!382, !"_ZN4core3ptr76drop_in_place$LT$core..slice..sort..stable..merge..MergeState$LT$f64$GT$$GT$17h9f89eb33e9c9c987E"}
!383 = !{!384, !386}
!384 = distinct !{!384, !385, !"_ZN95_$LT$core..slice..sort..stable..merge..MergeState$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8d6cc540ce62321bE: %self"}
!385 = distinct !{!385, !"_ZN95_$LT$core..slice..sort..stable..merge..MergeState$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8d6cc540ce62321bE"}
!386 = distinct !{!386, !387, !"_ZN4core3ptr76drop_in_place$LT$core..slice..sort..stable..merge..MergeState$LT$f64$GT$$GT$17h9f89eb33e9c9c987E: %_1"}
!387 = distinct !{!387, !"_ZN4core3ptr76drop_in_place$LT$core..slice..sort..stable..merge..MergeState$LT$f64$GT$$GT$17h9f89eb33e9c9c987E"}
!388 = !{!389}
!389 = distinct !{!389, !390, !"_ZN4core5slice4sort6shared9smallsort31small_sort_general_with_scratch17hc7907d74e42b4092E: %v.0"}
!390 = distinct !{!390, !"_ZN4core5slice4sort6shared9smallsort31small_sort_general_with_scratch17hc7907d74e42b4092E"}
!391 = !{!392}
!392 = distinct !{!392, !390, !"_ZN4core5slice4sort6shared9smallsort31small_sort_general_with_scratch17hc7907d74e42b4092E: %scratch.0"}
!393 = !{!392, !394}
!394 = distinct !{!394, !390, !"_ZN4core5slice4sort6shared9smallsort31small_sort_general_with_scratch17hc7907d74e42b4092E: %is_less"}
!395 = !{!389, !394}
!396 = !{!397, !399, !392}
!397 = distinct !{!397, !398, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!398 = distinct !{!398, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!399 = distinct !{!399, !400, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!400 = distinct !{!400, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!401 = !{!402, !403, !389, !394}
!402 = distinct !{!402, !398, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!403 = distinct !{!403, !400, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!404 = !{!405, !407, !392}
!405 = distinct !{!405, !406, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!406 = distinct !{!406, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!407 = distinct !{!407, !408, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!408 = distinct !{!408, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!409 = !{!410, !411, !389, !394}
!410 = distinct !{!410, !406, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!411 = distinct !{!411, !408, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!412 = !{!413, !415, !389, !394}
!413 = distinct !{!413, !414, !"_ZN99_$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1675328c43b6083cE: %self"}
!414 = distinct !{!414, !"_ZN99_$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1675328c43b6083cE"}
!415 = distinct !{!415, !416, !"_ZN4core3ptr80drop_in_place$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$f64$GT$$GT$17hb7185294e99e9270E: %_1"}
!416 = distinct !{!416, !"_ZN4core3ptr80drop_in_place$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$f64$GT$$GT$17hb7185294e99e9270E"}
!417 = !{!418}
!418 = distinct !{!418, !419, !"_ZN4core5slice4sort6shared9smallsort19bidirectional_merge17hbc9ee43e474f1233E: %v.0"}
!419 = distinct !{!419, !"_ZN4core5slice4sort6shared9smallsort19bidirectional_merge17hbc9ee43e474f1233E"}
!420 = !{!421}
!421 = distinct !{!421, !422, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!422 = distinct !{!422, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!423 = !{!424}
!424 = distinct !{!424, !422, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!425 = !{!426}
!426 = distinct !{!426, !427, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!427 = distinct !{!427, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!428 = !{!429}
!429 = distinct !{!429, !430, !"_ZN4core5slice4sort6shared9smallsort8merge_up17h3f2aa1ce021ccbe3E: %_0"}
!430 = distinct !{!430, !"_ZN4core5slice4sort6shared9smallsort8merge_up17h3f2aa1ce021ccbe3E"}
!431 = !{!432}
!432 = distinct !{!432, !427, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!433 = !{!426, !421, !418, !392}
!434 = !{!432, !424, !429, !389, !394}
!435 = !{!432, !424, !418, !392}
!436 = !{!426, !421, !429, !389, !394}
!437 = !{!418, !392}
!438 = !{!429, !439, !389, !394}
!439 = distinct !{!439, !430, !"_ZN4core5slice4sort6shared9smallsort8merge_up17h3f2aa1ce021ccbe3E: %is_less"}
!440 = !{!429, !439, !418, !392, !394}
!441 = !{!442}
!442 = distinct !{!442, !443, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!443 = distinct !{!443, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!444 = !{!445}
!445 = distinct !{!445, !443, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!446 = !{!447}
!447 = distinct !{!447, !448, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!448 = distinct !{!448, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!449 = !{!450}
!450 = distinct !{!450, !451, !"_ZN4core5slice4sort6shared9smallsort10merge_down17h60ae037a41dcec3dE: %_0"}
!451 = distinct !{!451, !"_ZN4core5slice4sort6shared9smallsort10merge_down17h60ae037a41dcec3dE"}
!452 = !{!453}
!453 = distinct !{!453, !448, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!454 = !{!447, !442, !418, !392}
!455 = !{!453, !445, !450, !389, !394}
!456 = !{!453, !445, !418, !392}
!457 = !{!447, !442, !450, !389, !394}
!458 = !{!389, !392, !394}
!459 = !{!450, !460, !389, !394}
!460 = distinct !{!460, !451, !"_ZN4core5slice4sort6shared9smallsort10merge_down17h60ae037a41dcec3dE: %is_less"}
!461 = !{!450, !460, !418, !392, !394}
!462 = !{!418, !392, !394}
!463 = !{!389, !392}
!464 = !{!465, !467, !394}
!465 = distinct !{!465, !466, !"_ZN99_$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1675328c43b6083cE: %self"}
!466 = distinct !{!466, !"_ZN99_$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1675328c43b6083cE"}
!467 = distinct !{!467, !468, !"_ZN4core3ptr80drop_in_place$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$f64$GT$$GT$17hb7185294e99e9270E: %_1"}
!468 = distinct !{!468, !"_ZN4core3ptr80drop_in_place$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$f64$GT$$GT$17hb7185294e99e9270E"}
!469 = !{!470, !472, !389, !394}
!470 = distinct !{!470, !471, !"_ZN99_$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1675328c43b6083cE: %self"}
!471 = distinct !{!471, !"_ZN99_$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1675328c43b6083cE"}
!472 = distinct !{!472, !473, !"_ZN4core3ptr80drop_in_place$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$f64$GT$$GT$17hb7185294e99e9270E: %_1"}
!473 = distinct !{!473, !"_ZN4core3ptr80drop_in_place$LT$core..slice..sort..shared..smallsort..CopyOnDrop$LT$f64$GT$$GT$17hb7185294e99e9270E"}
!474 = !{!475}
!475 = distinct !{!475, !476, !"_ZN4core5slice4sort6shared5pivot12choose_pivot17h0350823ad5480c85E: %v.0"}
!476 = distinct !{!476, !"_ZN4core5slice4sort6shared5pivot12choose_pivot17h0350823ad5480c85E"}
!477 = !{!478}
!478 = distinct !{!478, !479, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!479 = distinct !{!479, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!480 = !{!481}
!481 = distinct !{!481, !479, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!482 = !{!483}
!483 = distinct !{!483, !484, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!484 = distinct !{!484, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!485 = !{!486}
!486 = distinct !{!486, !487, !"_ZN4core5slice4sort6shared5pivot7median317h460750aee3134420E: %c"}
!487 = distinct !{!487, !"_ZN4core5slice4sort6shared5pivot7median317h460750aee3134420E"}
!488 = !{!489}
!489 = distinct !{!489, !484, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!490 = !{!483, !478, !475}
!491 = !{!489, !481, !486, !492}
!492 = distinct !{!492, !476, !"_ZN4core5slice4sort6shared5pivot12choose_pivot17h0350823ad5480c85E: %is_less"}
!493 = !{!489, !481, !475}
!494 = !{!483, !478, !486, !492}
!495 = !{!483, !489, !478, !481, !486, !475, !492}
!496 = !{!497}
!497 = distinct !{!497, !498, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!498 = distinct !{!498, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!499 = !{!500}
!500 = distinct !{!500, !501, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!501 = distinct !{!501, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!502 = !{!500, !497, !475}
!503 = !{!504, !505, !492}
!504 = distinct !{!504, !501, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!505 = distinct !{!505, !498, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!506 = !{!504, !500, !505, !497, !475, !492}
!507 = !{!508, !510, !511, !513, !475, !492}
!508 = distinct !{!508, !509, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!509 = distinct !{!509, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!510 = distinct !{!510, !509, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!511 = distinct !{!511, !512, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!512 = distinct !{!512, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!513 = distinct !{!513, !512, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!514 = !{!515}
!515 = distinct !{!515, !516, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!516 = distinct !{!516, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!517 = !{!518}
!518 = distinct !{!518, !519, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!519 = distinct !{!519, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!520 = !{!518, !515}
!521 = !{!522, !523}
!522 = distinct !{!522, !519, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!523 = distinct !{!523, !516, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!524 = !{!518, !522, !515, !523}
!525 = !{!526}
!526 = distinct !{!526, !527, !"_ZN4core5slice4sort6stable9quicksort16stable_partition17hc312d9bbcf319be9E: %v.0"}
!527 = distinct !{!527, !"_ZN4core5slice4sort6stable9quicksort16stable_partition17hc312d9bbcf319be9E"}
!528 = !{!529}
!529 = distinct !{!529, !527, !"_ZN4core5slice4sort6stable9quicksort16stable_partition17hc312d9bbcf319be9E: %scratch.0"}
!530 = !{!531, !533, !526}
!531 = distinct !{!531, !532, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!532 = distinct !{!532, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!533 = distinct !{!533, !534, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!534 = distinct !{!534, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!535 = !{!536, !537, !529}
!536 = distinct !{!536, !532, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!537 = distinct !{!537, !534, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!538 = !{!537}
!539 = !{!533}
!540 = !{!536}
!541 = !{!531}
!542 = !{!536, !537, !526}
!543 = !{!531, !533, !529}
!544 = !{!536, !531, !537, !533, !526, !529}
!545 = !{!546, !526}
!546 = distinct !{!546, !547, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h458d3e87c990a44bE: %self"}
!547 = distinct !{!547, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h458d3e87c990a44bE"}
!548 = !{!549}
!549 = distinct !{!549, !550, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!550 = distinct !{!550, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!551 = !{!552}
!552 = distinct !{!552, !553, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!553 = distinct !{!553, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!554 = !{!552, !549, !526}
!555 = !{!556, !557, !529}
!556 = distinct !{!556, !553, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!557 = distinct !{!557, !550, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!558 = !{!552, !556, !549, !557, !526, !529}
!559 = !{!560, !526}
!560 = distinct !{!560, !561, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h458d3e87c990a44bE: %self"}
!561 = distinct !{!561, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h458d3e87c990a44bE"}
!562 = !{!563}
!563 = distinct !{!563, !564, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!564 = distinct !{!564, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!565 = !{!566}
!566 = distinct !{!566, !567, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!567 = distinct !{!567, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!568 = !{!566, !563, !526}
!569 = !{!570, !571, !529}
!570 = distinct !{!570, !567, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!571 = distinct !{!571, !564, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!572 = !{!566, !570, !563, !571, !526, !529}
!573 = !{!574, !526}
!574 = distinct !{!574, !575, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h458d3e87c990a44bE: %self"}
!575 = distinct !{!575, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h458d3e87c990a44bE"}
!576 = !{!577}
!577 = distinct !{!577, !578, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!578 = distinct !{!578, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!579 = !{!580}
!580 = distinct !{!580, !581, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!581 = distinct !{!581, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!582 = !{!580, !577, !526}
!583 = !{!584, !585, !529}
!584 = distinct !{!584, !581, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!585 = distinct !{!585, !578, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!586 = !{!580, !584, !577, !585, !526, !529}
!587 = !{!588, !526}
!588 = distinct !{!588, !589, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h458d3e87c990a44bE: %self"}
!589 = distinct !{!589, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h458d3e87c990a44bE"}
!590 = !{!591, !593, !526}
!591 = distinct !{!591, !592, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!592 = distinct !{!592, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!593 = distinct !{!593, !594, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!594 = distinct !{!594, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!595 = !{!596, !597, !529}
!596 = distinct !{!596, !592, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!597 = distinct !{!597, !594, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!598 = !{!597}
!599 = !{!593}
!600 = !{!596}
!601 = !{!591}
!602 = !{!596, !597, !526}
!603 = !{!591, !593, !529}
!604 = !{!596, !591, !597, !593, !526, !529}
!605 = !{!606, !526}
!606 = distinct !{!606, !607, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h458d3e87c990a44bE: %self"}
!607 = distinct !{!607, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h458d3e87c990a44bE"}
!608 = !{!609, !529}
!609 = distinct !{!609, !610, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h458d3e87c990a44bE: %self"}
!610 = distinct !{!610, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h458d3e87c990a44bE"}
!611 = !{!609, !526}
!612 = !{!526, !529}
!613 = distinct !{!613, !333, !334}
!614 = distinct !{!614, !334, !333}
!615 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!616 = !{!617, !619}
!617 = distinct !{!617, !618, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17hbc7639cb8b6e7f7eE: %pair"}
!618 = distinct !{!618, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17hbc7639cb8b6e7f7eE"}
!619 = distinct !{!619, !618, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$12split_at_mut17hbc7639cb8b6e7f7eE: %self.0"}
!620 = !{!621}
!621 = distinct !{!621, !622, !"_ZN4core5slice4sort6stable9quicksort16stable_partition17hcb26189d2380cf9fE: %v.0"}
!622 = distinct !{!622, !"_ZN4core5slice4sort6stable9quicksort16stable_partition17hcb26189d2380cf9fE"}
!623 = !{!624}
!624 = distinct !{!624, !622, !"_ZN4core5slice4sort6stable9quicksort16stable_partition17hcb26189d2380cf9fE: %scratch.0"}
!625 = !{!626, !628, !630, !621}
!626 = distinct !{!626, !627, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!627 = distinct !{!627, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!628 = distinct !{!628, !629, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!629 = distinct !{!629, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!630 = distinct !{!630, !631, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E: %b"}
!631 = distinct !{!631, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E"}
!632 = !{!633, !634, !635, !624}
!633 = distinct !{!633, !627, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!634 = distinct !{!634, !629, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!635 = distinct !{!635, !631, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E: %a"}
!636 = !{!635}
!637 = !{!630}
!638 = !{!628}
!639 = !{!634}
!640 = !{!626}
!641 = !{!633}
!642 = !{!633, !634, !635, !621}
!643 = !{!626, !628, !630, !624}
!644 = !{!626, !633, !628, !634, !635, !630, !621, !624}
!645 = !{!646, !621}
!646 = distinct !{!646, !647, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h458d3e87c990a44bE: %self"}
!647 = distinct !{!647, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h458d3e87c990a44bE"}
!648 = !{!649}
!649 = distinct !{!649, !650, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E: %a"}
!650 = distinct !{!650, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E"}
!651 = !{!652}
!652 = distinct !{!652, !653, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!653 = distinct !{!653, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!654 = !{!655}
!655 = distinct !{!655, !656, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!656 = distinct !{!656, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!657 = !{!655, !652, !649, !621}
!658 = !{!659, !660, !661, !624}
!659 = distinct !{!659, !656, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!660 = distinct !{!660, !653, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!661 = distinct !{!661, !650, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E: %b"}
!662 = !{!659, !655, !660, !652, !649, !661, !621, !624}
!663 = !{!664, !621}
!664 = distinct !{!664, !665, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h458d3e87c990a44bE: %self"}
!665 = distinct !{!665, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h458d3e87c990a44bE"}
!666 = !{!667}
!667 = distinct !{!667, !668, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E: %a"}
!668 = distinct !{!668, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E"}
!669 = !{!670}
!670 = distinct !{!670, !671, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!671 = distinct !{!671, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!672 = !{!673}
!673 = distinct !{!673, !674, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!674 = distinct !{!674, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!675 = !{!673, !670, !667, !621}
!676 = !{!677, !678, !679, !624}
!677 = distinct !{!677, !674, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!678 = distinct !{!678, !671, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!679 = distinct !{!679, !668, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E: %b"}
!680 = !{!677, !673, !678, !670, !667, !679, !621, !624}
!681 = !{!682, !621}
!682 = distinct !{!682, !683, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h458d3e87c990a44bE: %self"}
!683 = distinct !{!683, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h458d3e87c990a44bE"}
!684 = !{!685}
!685 = distinct !{!685, !686, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E: %a"}
!686 = distinct !{!686, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E"}
!687 = !{!688}
!688 = distinct !{!688, !689, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!689 = distinct !{!689, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!690 = !{!691}
!691 = distinct !{!691, !692, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!692 = distinct !{!692, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!693 = !{!691, !688, !685, !621}
!694 = !{!695, !696, !697, !624}
!695 = distinct !{!695, !692, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!696 = distinct !{!696, !689, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!697 = distinct !{!697, !686, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E: %b"}
!698 = !{!695, !691, !696, !688, !685, !697, !621, !624}
!699 = !{!700, !621}
!700 = distinct !{!700, !701, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h458d3e87c990a44bE: %self"}
!701 = distinct !{!701, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h458d3e87c990a44bE"}
!702 = !{!703, !705, !707, !621}
!703 = distinct !{!703, !704, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %a"}
!704 = distinct !{!704, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE"}
!705 = distinct !{!705, !706, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %a"}
!706 = distinct !{!706, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E"}
!707 = distinct !{!707, !708, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E: %b"}
!708 = distinct !{!708, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E"}
!709 = !{!710, !711, !712, !624}
!710 = distinct !{!710, !704, !"_ZN7library11median_like28_$u7b$$u7b$closure$u7d$$u7d$17hb87a17e6e46b03aeE: %b"}
!711 = distinct !{!711, !706, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by28_$u7b$$u7b$closure$u7d$$u7d$17hc28dcf30b5d32862E: %b"}
!712 = distinct !{!712, !708, !"_ZN4core5slice4sort6stable9quicksort9quicksort28_$u7b$$u7b$closure$u7d$$u7d$17h2b115df154df3439E: %a"}
!713 = !{!712}
!714 = !{!707}
!715 = !{!705}
!716 = !{!711}
!717 = !{!703}
!718 = !{!710}
!719 = !{!710, !711, !712, !621}
!720 = !{!703, !705, !707, !624}
!721 = !{!703, !710, !705, !711, !712, !707, !621, !624}
!722 = !{!723, !621}
!723 = distinct !{!723, !724, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h458d3e87c990a44bE: %self"}
!724 = distinct !{!724, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h458d3e87c990a44bE"}
!725 = !{!726, !624}
!726 = distinct !{!726, !727, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h458d3e87c990a44bE: %self"}
!727 = distinct !{!727, !"_ZN4core5slice4sort6stable9quicksort23PartitionState$LT$T$GT$13partition_one17h458d3e87c990a44bE"}
!728 = !{!726, !621}
!729 = !{!621, !624}
!730 = distinct !{!730, !333, !334}
!731 = distinct !{!731, !334, !333}
!732 = !{!733}
!733 = distinct !{!733, !734, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$15try_allocate_in17hdabcfacbf185cad9E: %_0"}
!734 = distinct !{!734, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$15try_allocate_in17hdabcfacbf185cad9E"}
!735 = !{!736}
!736 = distinct !{!736, !737, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by17h7f3a931b44414fc9E: %self.0"}
!737 = distinct !{!737, !"_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$7sort_by17h7f3a931b44414fc9E"}
!738 = !{!739, !741, !736}
!739 = distinct !{!739, !740, !"_ZN5alloc5slice11stable_sort17h90ea81a9a241d59cE: %v.0"}
!740 = distinct !{!740, !"_ZN5alloc5slice11stable_sort17h90ea81a9a241d59cE"}
!741 = distinct !{!741, !740, !"_ZN5alloc5slice11stable_sort17h90ea81a9a241d59cE: argument 1"}
!742 = !{!"branch_weights", !"expected", i32 2145766520, i32 1717128}
!743 = !{!"branch_weights", !"expected", i32 2000, i32 1}
!744 = !{!745, !747, !749, !751}
!745 = distinct !{!745, !746, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h508f8971e09f680aE: %self"}
!746 = distinct !{!746, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h508f8971e09f680aE"}
!747 = distinct !{!747, !748, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8d68b0cfd69365d8E: %self"}
!748 = distinct !{!748, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8d68b0cfd69365d8E"}
!749 = distinct !{!749, !750, !"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17h351cba4b8e85dcd2E: %_1"}
!750 = distinct !{!750, !"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17h351cba4b8e85dcd2E"}
!751 = distinct !{!751, !752, !"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17hd28ec106f370a158E: %_1"}
!752 = distinct !{!752, !"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17hd28ec106f370a158E"}
!753 = !{!754, !756, !758, !760}
!754 = distinct !{!754, !755, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h508f8971e09f680aE: %self"}
!755 = distinct !{!755, !"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$10deallocate17h508f8971e09f680aE"}
!756 = distinct !{!756, !757, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8d68b0cfd69365d8E: %self"}
!757 = distinct !{!757, !"_ZN77_$LT$alloc..raw_vec..RawVec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8d68b0cfd69365d8E"}
!758 = distinct !{!758, !759, !"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17h351cba4b8e85dcd2E: %_1"}
!759 = distinct !{!759, !"_ZN4core3ptr54drop_in_place$LT$alloc..raw_vec..RawVec$LT$f64$GT$$GT$17h351cba4b8e85dcd2E"}
!760 = distinct !{!760, !761, !"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17hd28ec106f370a158E: %_1"}
!761 = distinct !{!761, !"_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f64$GT$$GT$17hd28ec106f370a158E"}
