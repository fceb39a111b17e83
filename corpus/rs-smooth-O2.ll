;! adfuzz = 1
;! name = "rs-smooth-O2"
;! function = "smooth"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633], [8], [1.2856736670398612, 0.19515284239319403, 0.13298113354560764, 1.315515414415888, 0.8495815243139235, 0.18471444500681408, 1.746133629515903, 0.5203104078161669], [8]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157], [8], [1.0916120976085737, 1.3734079918317843, 1.4526878462902757, 0.34942040406405295, 1.8111505084767143, 1.9084081386844298, 1.4615086796686587, 1.1054888347903118], [8]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623], [8], [1.8143180853807086, 1.5149854747504201, 0.9420987063886326, 0.9193416023948353, 1.3441021755426046, 1.5076899644732535, 1.4590609407750699, 0.8827198192970164], [8]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514], [8], [0.5137636863236008, 0.7134090687725029, 0.6130233374801609, 0.5431317791142916, 1.7292405024864226, 0.7546302663372715, 0.7691177649633597, 0.45501867043560196], [8]],
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
;! [[argument]]
;! name = "y.0"
;! layout = "ptr->f64[8]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "y.1"
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

@alloc_a637cc82ef5a543bb50d3c298862a49b = private unnamed_addr constant [30 x i8] c"benchmarks/sources/kernels.rs\00", align 1
@alloc_26b9a6e86d73ef1bc80a018140ccd06c = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a637cc82ef5a543bb50d3c298862a49b, [16 x i8] c"\1D\00\00\00\00\00\00\00\19\00\00\00-\00\00\00" }>, align 8
@alloc_294be93772901e0f7e3c565c5abd0179 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a637cc82ef5a543bb50d3c298862a49b, [16 x i8] c"\1D\00\00\00\00\00\00\00\19\00\00\00>\00\00\00" }>, align 8
@alloc_7d160c524141c18f9559244d9acfd87c = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a637cc82ef5a543bb50d3c298862a49b, [16 x i8] c"\1D\00\00\00\00\00\00\00\19\00\00\00L\00\00\00" }>, align 8
@alloc_847fb268e79ee3f8e060ea46b84c713f = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_a637cc82ef5a543bb50d3c298862a49b, [16 x i8] c"\1D\00\00\00\00\00\00\00\19\00\00\00\1F\00\00\00" }>, align 8

; Function Attrs: nonlazybind uwtable
define void @smooth(ptr noalias noundef nonnull readonly align 8 captures(none) %x.0, i64 noundef range(i64 0, 1152921504606846976) %x.1, ptr noalias noundef nonnull writeonly align 8 captures(none) %y.0, i64 noundef range(i64 0, 1152921504606846976) %y.1) unnamed_addr #0 {
start:
  %iter1 = add nsw i64 %x.1, -1
  %_2116 = icmp ugt i64 %iter1, 1
  br i1 %_2116, label %bb6.preheader, label %bb7

bb6.preheader:                                    ; preds = %start
  %0 = add nuw nsw i64 %x.1, 1
  %umax = tail call i64 @llvm.umax.i64(i64 %x.1, i64 1)
  %umax31 = tail call i64 @llvm.umax.i64(i64 %x.1, i64 2)
  %1 = add nsw i64 %umax31, -1
  %umax33 = tail call i64 @llvm.umax.i64(i64 %y.1, i64 1)
  %2 = add nsw i64 %umax, -1
  %umin = tail call i64 @llvm.umin.i64(i64 %x.1, i64 %2)
  %3 = add nsw i64 %umax33, -1
  %umin52 = tail call i64 @llvm.umin.i64(i64 %umin, i64 %3)
  %4 = add nsw i64 %umax31, -2
  %umin53 = tail call i64 @llvm.umin.i64(i64 %umin52, i64 %4)
  %5 = add nsw i64 %x.1, -3
  %umin54 = tail call i64 @llvm.umin.i64(i64 %umin53, i64 %5)
  %min.iters.check = icmp samesign ult i64 %umin54, 2
  br i1 %min.iters.check, label %bb6.preheader57, label %vector.ph

bb6.preheader57:                                  ; preds = %vector.body, %bb6.preheader
  %iter.sroa.0.017.ph = phi i64 [ 1, %bb6.preheader ], [ %6, %vector.body ]
  br label %bb6

vector.ph:                                        ; preds = %bb6.preheader
  %n.vec = and i64 %umin54, 1152921504606846974
  %6 = or i64 %umin54, 1
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %offset.idx = or disjoint i64 %index, 1
  %7 = getelementptr inbounds nuw double, ptr %x.0, i64 %index
  %wide.load = load <2 x double>, ptr %7, align 8
  %8 = fmul <2 x double> %wide.load, splat (double 2.500000e-01)
  %9 = getelementptr inbounds nuw double, ptr %x.0, i64 %offset.idx
  %wide.load55 = load <2 x double>, ptr %9, align 8
  %10 = fmul <2 x double> %wide.load55, splat (double 5.000000e-01)
  %11 = fadd <2 x double> %8, %10
  %12 = getelementptr inbounds nuw double, ptr %x.0, i64 %index
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 16
  %wide.load56 = load <2 x double>, ptr %13, align 8
  %14 = fmul <2 x double> %wide.load56, splat (double 2.500000e-01)
  %15 = getelementptr inbounds nuw double, ptr %y.0, i64 %offset.idx
  %16 = fadd <2 x double> %11, %14
  store <2 x double> %16, ptr %15, align 8
  %index.next = add nuw i64 %index, 2
  %17 = icmp eq i64 %index.next, %n.vec
  br i1 %17, label %bb6.preheader57, label %vector.body, !llvm.loop !3

bb7:                                              ; preds = %bb5, %start
  ret void

bb6:                                              ; preds = %bb5, %bb6.preheader57
  %iter.sroa.0.017 = phi i64 [ %18, %bb5 ], [ %iter.sroa.0.017.ph, %bb6.preheader57 ]
  %18 = add nuw nsw i64 %iter.sroa.0.017, 1
  %_10 = add nsw i64 %iter.sroa.0.017, -1
  %exitcond.not = icmp eq i64 %iter.sroa.0.017, %0
  br i1 %exitcond.not, label %panic, label %bb2

bb2:                                              ; preds = %bb6
  %exitcond30.not = icmp eq i64 %iter.sroa.0.017, %umax
  br i1 %exitcond30.not, label %panic2, label %bb3

panic:                                            ; preds = %bb6
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %_10, i64 noundef %x.1, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_26b9a6e86d73ef1bc80a018140ccd06c) #3
  unreachable

bb3:                                              ; preds = %bb2
  %19 = getelementptr inbounds nuw double, ptr %x.0, i64 %_10
  %_9 = load double, ptr %19, align 8, !noundef !6
  %_8 = fmul double %_9, 2.500000e-01
  %20 = getelementptr inbounds nuw double, ptr %x.0, i64 %iter.sroa.0.017
  %_13 = load double, ptr %20, align 8, !noundef !6
  %_12 = fmul double %_13, 5.000000e-01
  %_7 = fadd double %_8, %_12
  %exitcond32.not = icmp eq i64 %iter.sroa.0.017, %1
  br i1 %exitcond32.not, label %panic3, label %bb4

panic2:                                           ; preds = %bb2
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %umax, i64 noundef %x.1, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_294be93772901e0f7e3c565c5abd0179) #3
  unreachable

bb4:                                              ; preds = %bb3
  %exitcond34.not = icmp eq i64 %iter.sroa.0.017, %umax33
  br i1 %exitcond34.not, label %panic4, label %bb5

panic3:                                           ; preds = %bb3
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %18, i64 noundef %x.1, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_7d160c524141c18f9559244d9acfd87c) #3
  unreachable

bb5:                                              ; preds = %bb4
  %21 = getelementptr inbounds nuw double, ptr %x.0, i64 %18
  %_16 = load double, ptr %21, align 8, !noundef !6
  %_15 = fmul double %_16, 2.500000e-01
  %22 = getelementptr inbounds nuw double, ptr %y.0, i64 %iter.sroa.0.017
  %23 = fadd double %_7, %_15
  store double %23, ptr %22, align 8
  %exitcond35.not = icmp eq i64 %18, %iter1
  br i1 %exitcond35.not, label %bb7, label %bb6, !llvm.loop !7

panic4:                                           ; preds = %bb4
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %umax33, i64 noundef %y.1, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_847fb268e79ee3f8e060ea46b84c713f) #3
  unreachable
}

; Function Attrs: cold minsize noinline noreturn nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef, i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #2

attributes #0 = { nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { cold minsize noinline noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { noinline noreturn }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.isvectorized", i32 1}
!5 = !{!"llvm.loop.unroll.runtime.disable"}
!6 = !{}
!7 = distinct !{!7, !5, !4}
