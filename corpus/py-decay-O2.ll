;! adfuzz = 1
;! name = "py-decay-O2"
;! function = "_ZN12adfuzz_input5decayB2v3B52c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EiFSRRB9GgCAA_3d_3dE10float64_2axd"
;! returns = "i32"
;! expectation = "agree"
;! points = [
;!   [[], [], [0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633], [8], [1.2856736670398612]],
;!   [[], [], [0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157], [8], [1.0916120976085737]],
;!   [[], [], [1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623], [8], [1.8143180853807086]],
;!   [[], [], [0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514], [8], [0.5137636863236008]],
;! ]
;! [[argument]]
;! name = "retptr"
;! layout = "ptr->struct{ptr}"
;! activity = "const"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "excinfo"
;! layout = "ptr"
;! activity = "const"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f64[8]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [[argument]]
;! name = "rate"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "kernels.py"
;! level = "O2"
; ModuleID = '<string>'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #0

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @_ZN12adfuzz_input5decayB2v3B52c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EiFSRRB9GgCAA_3d_3dE10float64_2axd(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr captures(none) %arg.x, i64 %arg.n, double %arg.rate) local_unnamed_addr #1 {
B0.endif:
  %.9240.not = icmp slt i64 %arg.n, 1
  br i1 %.9240.not, label %B112, label %B36.lr.ph

B36.lr.ph:                                        ; preds = %B0.endif
  %.134 = fneg double %arg.rate
  %min.iters.check = icmp ult i64 %arg.n, 8
  br i1 %min.iters.check, label %B36.preheader, label %vector.ph

vector.ph:                                        ; preds = %B36.lr.ph
  %n.vec = and i64 %arg.n, 9223372036854775800
  %broadcast.splatinsert = insertelement <8 x double> poison, double %.134, i64 0
  %broadcast.splat = shufflevector <8 x double> %broadcast.splatinsert, <8 x double> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.ind = phi <8 x i64> [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %vector.ph ], [ %vec.ind.next, %vector.body ]
  %0 = shl i64 %index, 3
  %scevgep1 = getelementptr i8, ptr %arg.x, i64 %0
  %wide.load = load <8 x double>, ptr %scevgep1, align 8
  %1 = uitofp nneg <8 x i64> %vec.ind to <8 x double>
  %2 = fmul <8 x double> %broadcast.splat, %1
  %3 = tail call <8 x double> @llvm.exp.v8f64(<8 x double> %2)
  %4 = fmul <8 x double> %wide.load, %3
  store <8 x double> %4, ptr %scevgep1, align 8
  %index.next = add nuw i64 %index, 8
  %vec.ind.next = add nuw nsw <8 x i64> %vec.ind, splat (i64 8)
  %5 = icmp eq i64 %n.vec, %index.next
  br i1 %5, label %middle.block, label %vector.body, !llvm.loop !0

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %arg.n, %n.vec
  br i1 %cmp.n, label %B112, label %B36.preheader

B36.preheader:                                    ; preds = %middle.block, %B36.lr.ph
  %.983941.ph = phi i64 [ 0, %B36.lr.ph ], [ %n.vec, %middle.block ]
  br label %B36

B36:                                              ; preds = %B36, %B36.preheader
  %.983941 = phi i64 [ %.105, %B36 ], [ %.983941.ph, %B36.preheader ]
  %.105 = add nuw nsw i64 %.983941, 1
  %6 = shl i64 %.983941, 3
  %scevgep = getelementptr i8, ptr %arg.x, i64 %6
  %.132 = load double, ptr %scevgep, align 8
  %.135 = uitofp nneg i64 %.983941 to double
  %.136 = fmul double %.134, %.135
  %.137 = tail call double @llvm.exp.f64(double %.136)
  %.138 = fmul double %.132, %.137
  store double %.138, ptr %scevgep, align 8
  %exitcond.not = icmp eq i64 %arg.n, %.105
  br i1 %exitcond.not, label %B112, label %B36, !llvm.loop !3

B112:                                             ; preds = %B36, %middle.block, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x double> @llvm.exp.v8f64(<8 x double>) #0

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.isvectorized", i32 1}
!2 = !{!"llvm.loop.unroll.runtime.disable"}
!3 = distinct !{!3, !2, !1}
