;! adfuzz = 1
;! name = "rs-entropy-O2"
;! function = "entropy"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633], [8]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157], [8]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623], [8]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514], [8]],
;! ]
;! [[argument]]
;! name = "p.0"
;! layout = "ptr->f64[8]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "p.1"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [provenance]
;! source = "kernels.rs"
;! level = "O2"
; ModuleID = '<string>'
source_filename = "kernels.10e27077f27b0680-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read) uwtable
define noundef double @entropy(ptr noalias noundef nonnull readonly align 8 captures(none) %p.0, i64 noundef range(i64 0, 1152921504606846976) %p.1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = icmp eq i64 %p.1, 0
  br i1 %0, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h06acddf154eca845E.exit", label %bb8.i.preheader

bb8.i.preheader:                                  ; preds = %start
  %xtraiter = and i64 %p.1, 1
  %1 = icmp eq i64 %p.1, 1
  br i1 %1, label %bb8.i.epil.preheader, label %bb8.i.preheader.new

bb8.i.preheader.new:                              ; preds = %bb8.i.preheader
  %unroll_iter = and i64 %p.1, 1152921504606846974
  br label %bb8.i

bb8.i:                                            ; preds = %"_ZN4core4iter8adapters10filter_map15filter_map_fold28_$u7b$$u7b$closure$u7d$$u7d$17he6b7f3ee4b14190fE.exit.i.1", %bb8.i.preheader.new
  %i.sroa.0.0.i = phi i64 [ 0, %bb8.i.preheader.new ], [ %_27.i.1, %"_ZN4core4iter8adapters10filter_map15filter_map_fold28_$u7b$$u7b$closure$u7d$$u7d$17he6b7f3ee4b14190fE.exit.i.1" ]
  %acc.sroa.0.0.i = phi double [ -0.000000e+00, %bb8.i.preheader.new ], [ %_0.sroa.0.0.i.i.1, %"_ZN4core4iter8adapters10filter_map15filter_map_fold28_$u7b$$u7b$closure$u7d$$u7d$17he6b7f3ee4b14190fE.exit.i.1" ]
  %niter = phi i64 [ 0, %bb8.i.preheader.new ], [ %niter.next.1, %"_ZN4core4iter8adapters10filter_map15filter_map_fold28_$u7b$$u7b$closure$u7d$$u7d$17he6b7f3ee4b14190fE.exit.i.1" ]
  %_45.i = getelementptr inbounds nuw double, ptr %p.0, i64 %i.sroa.0.0.i
  %v.i.i.i = load double, ptr %_45.i, align 8, !alias.scope !3, !noundef !8
  %_5.i.i.i = fcmp ogt double %v.i.i.i, 0.000000e+00
  br i1 %_5.i.i.i, label %bb4.i.i, label %"_ZN4core4iter8adapters10filter_map15filter_map_fold28_$u7b$$u7b$closure$u7d$$u7d$17he6b7f3ee4b14190fE.exit.i"

bb4.i.i:                                          ; preds = %bb8.i
  %2 = tail call double @llvm.log.f64(double %v.i.i.i)
  %_8.i.i.i = fmul double %v.i.i.i, %2
  %_0.i.i.i = fadd double %acc.sroa.0.0.i, %_8.i.i.i
  br label %"_ZN4core4iter8adapters10filter_map15filter_map_fold28_$u7b$$u7b$closure$u7d$$u7d$17he6b7f3ee4b14190fE.exit.i"

"_ZN4core4iter8adapters10filter_map15filter_map_fold28_$u7b$$u7b$closure$u7d$$u7d$17he6b7f3ee4b14190fE.exit.i": ; preds = %bb4.i.i, %bb8.i
  %_0.sroa.0.0.i.i = phi double [ %_0.i.i.i, %bb4.i.i ], [ %acc.sroa.0.0.i, %bb8.i ]
  %3 = getelementptr inbounds nuw double, ptr %p.0, i64 %i.sroa.0.0.i
  %_45.i.1 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %v.i.i.i.1 = load double, ptr %_45.i.1, align 8, !alias.scope !3, !noundef !8
  %_5.i.i.i.1 = fcmp ogt double %v.i.i.i.1, 0.000000e+00
  br i1 %_5.i.i.i.1, label %bb4.i.i.1, label %"_ZN4core4iter8adapters10filter_map15filter_map_fold28_$u7b$$u7b$closure$u7d$$u7d$17he6b7f3ee4b14190fE.exit.i.1"

bb4.i.i.1:                                        ; preds = %"_ZN4core4iter8adapters10filter_map15filter_map_fold28_$u7b$$u7b$closure$u7d$$u7d$17he6b7f3ee4b14190fE.exit.i"
  %4 = tail call double @llvm.log.f64(double %v.i.i.i.1)
  %_8.i.i.i.1 = fmul double %v.i.i.i.1, %4
  %_0.i.i.i.1 = fadd double %_0.sroa.0.0.i.i, %_8.i.i.i.1
  br label %"_ZN4core4iter8adapters10filter_map15filter_map_fold28_$u7b$$u7b$closure$u7d$$u7d$17he6b7f3ee4b14190fE.exit.i.1"

"_ZN4core4iter8adapters10filter_map15filter_map_fold28_$u7b$$u7b$closure$u7d$$u7d$17he6b7f3ee4b14190fE.exit.i.1": ; preds = %bb4.i.i.1, %"_ZN4core4iter8adapters10filter_map15filter_map_fold28_$u7b$$u7b$closure$u7d$$u7d$17he6b7f3ee4b14190fE.exit.i"
  %_0.sroa.0.0.i.i.1 = phi double [ %_0.i.i.i.1, %bb4.i.i.1 ], [ %_0.sroa.0.0.i.i, %"_ZN4core4iter8adapters10filter_map15filter_map_fold28_$u7b$$u7b$closure$u7d$$u7d$17he6b7f3ee4b14190fE.exit.i" ]
  %_27.i.1 = add nuw nsw i64 %i.sroa.0.0.i, 2
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h06acddf154eca845E.exit.loopexit.unr-lcssa", label %bb8.i

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h06acddf154eca845E.exit.loopexit.unr-lcssa": ; preds = %"_ZN4core4iter8adapters10filter_map15filter_map_fold28_$u7b$$u7b$closure$u7d$$u7d$17he6b7f3ee4b14190fE.exit.i.1"
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h06acddf154eca845E.exit", label %bb8.i.epil.preheader

bb8.i.epil.preheader:                             ; preds = %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h06acddf154eca845E.exit.loopexit.unr-lcssa", %bb8.i.preheader
  %i.sroa.0.0.i.epil.init = phi i64 [ 0, %bb8.i.preheader ], [ %_27.i.1, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h06acddf154eca845E.exit.loopexit.unr-lcssa" ]
  %acc.sroa.0.0.i.epil.init = phi double [ -0.000000e+00, %bb8.i.preheader ], [ %_0.sroa.0.0.i.i.1, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h06acddf154eca845E.exit.loopexit.unr-lcssa" ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  %_45.i.epil = getelementptr inbounds nuw double, ptr %p.0, i64 %i.sroa.0.0.i.epil.init
  %v.i.i.i.epil = load double, ptr %_45.i.epil, align 8, !alias.scope !3, !noundef !8
  %_5.i.i.i.epil = fcmp ogt double %v.i.i.i.epil, 0.000000e+00
  br i1 %_5.i.i.i.epil, label %bb4.i.i.epil, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h06acddf154eca845E.exit"

bb4.i.i.epil:                                     ; preds = %bb8.i.epil.preheader
  %5 = tail call double @llvm.log.f64(double %v.i.i.i.epil)
  %_8.i.i.i.epil = fmul double %v.i.i.i.epil, %5
  %_0.i.i.i.epil = fadd double %acc.sroa.0.0.i.epil.init, %_8.i.i.i.epil
  br label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h06acddf154eca845E.exit"

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h06acddf154eca845E.exit": ; preds = %bb4.i.i.epil, %bb8.i.epil.preheader, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h06acddf154eca845E.exit.loopexit.unr-lcssa", %start
  %_0.sroa.0.0.i = phi double [ -0.000000e+00, %start ], [ %_0.sroa.0.0.i.i.1, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h06acddf154eca845E.exit.loopexit.unr-lcssa" ], [ %_0.i.i.i.epil, %bb4.i.i.epil ], [ %acc.sroa.0.0.i.epil.init, %bb8.i.epil.preheader ]
  %_0 = fneg double %_0.sroa.0.0.i
  ret double %_0
}

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #3

attributes #0 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{!4, !6}
!4 = distinct !{!4, !5, !"_ZN7kernels7entropy28_$u7b$$u7b$closure$u7d$$u7d$17h8798e3cdf71ca2c3E: %_2"}
!5 = distinct !{!5, !"_ZN7kernels7entropy28_$u7b$$u7b$closure$u7d$$u7d$17h8798e3cdf71ca2c3E"}
!6 = distinct !{!6, !7, !"_ZN4core4iter8adapters10filter_map15filter_map_fold28_$u7b$$u7b$closure$u7d$$u7d$17he6b7f3ee4b14190fE: %item"}
!7 = distinct !{!7, !"_ZN4core4iter8adapters10filter_map15filter_map_fold28_$u7b$$u7b$closure$u7d$$u7d$17he6b7f3ee4b14190fE"}
!8 = !{}
