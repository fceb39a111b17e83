;! adfuzz = 1
;! name = "rs-windows-O2"
;! function = "windows"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633], [8]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157], [8]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623], [8]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514], [8]],
;! ]
;! [[argument]]
;! name = "x.0"
;! layout = "ptr->f64[8]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "x.1"
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
define noundef double @windows(ptr noalias noundef nonnull readonly align 8 captures(none) %x.0, i64 noundef range(i64 0, 1152921504606846976) %x.1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_2.i7.i = icmp samesign ult i64 %x.1, 2
  br i1 %_2.i7.i, label %_ZN4core4iter6traits8iterator8Iterator4fold17h3ae47ba269bd8f34E.exit, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.preheader"

"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.preheader": ; preds = %start
  %_7.i.i.i.pre = load double, ptr %x.0, align 8, !alias.scope !3, !noalias !8
  %0 = add nuw nsw i64 %x.1, 3
  %1 = add nsw i64 %x.1, -2
  %xtraiter = and i64 %0, 3
  %2 = and i64 %x.1, 3
  %lcmp.mod.not = icmp eq i64 %2, 1
  br i1 %lcmp.mod.not, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.prol.loopexit", label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.prol"

"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.prol": ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.prol", %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.preheader"
  %_7.i.i.i.prol = phi double [ %_4.i.i.i.prol, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.prol" ], [ %_7.i.i.i.pre, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.preheader" ]
  %accum.sroa.0.010.i.prol = phi double [ %_0.i.i.i.prol, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.prol" ], [ -0.000000e+00, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.preheader" ]
  %new_len.i59.i.prol = phi i64 [ %new_len.i.i.prol, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.prol" ], [ %x.1, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.preheader" ]
  %_28.i68.i.prol = phi ptr [ %_28.i.i.prol, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.prol" ], [ %x.0, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.preheader" ]
  %prol.iter = phi i64 [ %prol.iter.next, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.prol" ], [ 0, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.preheader" ]
  %_28.i.i.prol = getelementptr inbounds nuw i8, ptr %_28.i68.i.prol, i64 8
  %new_len.i.i.prol = add nsw i64 %new_len.i59.i.prol, -1
  %_4.i.i.i.prol = load double, ptr %_28.i.i.prol, align 8, !alias.scope !3, !noalias !8, !noundef !11
  %_3.i.i.i.prol = fsub double %_4.i.i.i.prol, %_7.i.i.i.prol
  %3 = fmul double %_3.i.i.i.prol, %_3.i.i.i.prol
  %_0.i.i.i.prol = fadd double %accum.sroa.0.010.i.prol, %3
  %prol.iter.next = add i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %prol.iter.next, %xtraiter
  br i1 %prol.iter.cmp.not, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.prol.loopexit", label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.prol", !llvm.loop !12

"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.prol.loopexit": ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.prol", %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.preheader"
  %_0.i.i.i.lcssa.unr = phi double [ poison, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.preheader" ], [ %_0.i.i.i.prol, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.prol" ]
  %_7.i.i.i.unr = phi double [ %_7.i.i.i.pre, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.preheader" ], [ %_4.i.i.i.prol, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.prol" ]
  %accum.sroa.0.010.i.unr = phi double [ -0.000000e+00, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.preheader" ], [ %_0.i.i.i.prol, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.prol" ]
  %new_len.i59.i.unr = phi i64 [ %x.1, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.preheader" ], [ %new_len.i.i.prol, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.prol" ]
  %_28.i68.i.unr = phi ptr [ %x.0, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.preheader" ], [ %_28.i.i.prol, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.prol" ]
  %4 = icmp ult i64 %1, 3
  br i1 %4, label %_ZN4core4iter6traits8iterator8Iterator4fold17h3ae47ba269bd8f34E.exit, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i"

"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i": ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i", %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.prol.loopexit"
  %_7.i.i.i = phi double [ %_4.i.i.i.3, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i" ], [ %_7.i.i.i.unr, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.prol.loopexit" ]
  %accum.sroa.0.010.i = phi double [ %_0.i.i.i.3, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i" ], [ %accum.sroa.0.010.i.unr, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.prol.loopexit" ]
  %new_len.i59.i = phi i64 [ %new_len.i.i.3, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i" ], [ %new_len.i59.i.unr, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.prol.loopexit" ]
  %_28.i68.i = phi ptr [ %_28.i.i.3, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i" ], [ %_28.i68.i.unr, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.prol.loopexit" ]
  %_28.i.i = getelementptr inbounds nuw i8, ptr %_28.i68.i, i64 8
  %_4.i.i.i = load double, ptr %_28.i.i, align 8, !alias.scope !3, !noalias !8, !noundef !11
  %_3.i.i.i = fsub double %_4.i.i.i, %_7.i.i.i
  %5 = fmul double %_3.i.i.i, %_3.i.i.i
  %_0.i.i.i = fadd double %accum.sroa.0.010.i, %5
  %_28.i.i.1 = getelementptr inbounds nuw i8, ptr %_28.i68.i, i64 16
  %_4.i.i.i.1 = load double, ptr %_28.i.i.1, align 8, !alias.scope !3, !noalias !8, !noundef !11
  %_3.i.i.i.1 = fsub double %_4.i.i.i.1, %_4.i.i.i
  %6 = fmul double %_3.i.i.i.1, %_3.i.i.i.1
  %_0.i.i.i.1 = fadd double %_0.i.i.i, %6
  %_28.i.i.2 = getelementptr inbounds nuw i8, ptr %_28.i68.i, i64 24
  %new_len.i.i.2 = add nsw i64 %new_len.i59.i, -3
  %_4.i.i.i.2 = load double, ptr %_28.i.i.2, align 8, !alias.scope !3, !noalias !8, !noundef !11
  %_3.i.i.i.2 = fsub double %_4.i.i.i.2, %_4.i.i.i.1
  %7 = fmul double %_3.i.i.i.2, %_3.i.i.i.2
  %_0.i.i.i.2 = fadd double %_0.i.i.i.1, %7
  %_28.i.i.3 = getelementptr inbounds nuw i8, ptr %_28.i68.i, i64 32
  %new_len.i.i.3 = add nsw i64 %new_len.i59.i, -4
  %_4.i.i.i.3 = load double, ptr %_28.i.i.3, align 8, !alias.scope !3, !noalias !8, !noundef !11
  %_3.i.i.i.3 = fsub double %_4.i.i.i.3, %_4.i.i.i.2
  %8 = fmul double %_3.i.i.i.3, %_3.i.i.i.3
  %_0.i.i.i.3 = fadd double %_0.i.i.i.2, %8
  %_2.i.i.3 = icmp ult i64 %new_len.i.i.2, 3
  br i1 %_2.i.i.3, label %_ZN4core4iter6traits8iterator8Iterator4fold17h3ae47ba269bd8f34E.exit, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i"

_ZN4core4iter6traits8iterator8Iterator4fold17h3ae47ba269bd8f34E.exit: ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i", %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.prol.loopexit", %start
  %accum.sroa.0.0.lcssa.i = phi double [ -0.000000e+00, %start ], [ %_0.i.i.i.lcssa.unr, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i.prol.loopexit" ], [ %_0.i.i.i.3, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E.exit.i" ]
  ret double %accum.sroa.0.0.lcssa.i
}

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #1

attributes #0 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{!4, !6}
!4 = distinct !{!4, !5, !"_ZN7kernels7windows28_$u7b$$u7b$closure$u7d$$u7d$17h474e21a25e77d8cbE: %w.0"}
!5 = distinct !{!5, !"_ZN7kernels7windows28_$u7b$$u7b$closure$u7d$$u7d$17h474e21a25e77d8cbE"}
!6 = distinct !{!6, !7, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E: %elt.0"}
!7 = distinct !{!7, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h1436d91b546aa142E"}
!8 = !{!9}
!9 = distinct !{!9, !10, !"_ZN4core4iter6traits8iterator8Iterator4fold17h3ae47ba269bd8f34E: %self"}
!10 = distinct !{!10, !"_ZN4core4iter6traits8iterator8Iterator4fold17h3ae47ba269bd8f34E"}
!11 = !{}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.unroll.disable"}
