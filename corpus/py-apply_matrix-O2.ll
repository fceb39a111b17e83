;! adfuzz = 1
;! name = "py-apply_matrix-O2"
;! function = "_ZN12adfuzz_input12apply_matrixB2v8B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"
;! returns = "i32"
;! expectation = "agree"
;! points = [
;!   [[], [], [], [], [16], [8], [0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633, 1.2856736670398612, 0.19515284239319403, 0.13298113354560764, 1.315515414415888, 0.8495815243139235, 0.18471444500681408, 1.746133629515903, 0.5203104078161669], [4], [4], [32], [8], [], [], [4], [8], [1.7821324864457753, 0.26933358382903905, 1.094148533825439, 1.6655263031491425], [4], [8], [], [], [4], [8], [0.6710325929556422, 0.1369222388956551, 0.13632837669944886, 1.7537642180280657], [4], [8]],
;!   [[], [], [], [], [16], [8], [0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157, 1.0916120976085737, 1.3734079918317843, 1.4526878462902757, 0.34942040406405295, 1.8111505084767143, 1.9084081386844298, 1.4615086796686587, 1.1054888347903118], [4], [4], [32], [8], [], [], [4], [8], [0.2779495004061493, 1.7776585602828716, 1.737438315581432, 1.854630547899459], [4], [8], [], [], [4], [8], [1.3348231349051032, 1.588994637852657, 1.7777752732387737, 0.9769233514307494], [4], [8]],
;!   [[], [], [], [], [16], [8], [1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623, 1.8143180853807086, 1.5149854747504201, 0.9420987063886326, 0.9193416023948353, 1.3441021755426046, 1.5076899644732535, 1.4590609407750699, 0.8827198192970164], [4], [4], [32], [8], [], [], [4], [8], [1.7491373398408756, 1.894291946751716, 0.6253353235616155, 0.13956155637807088], [4], [8], [], [], [4], [8], [1.3755157036996772, 0.42763254881458956, 1.5412876062024587, 0.6630578545683663], [4], [8]],
;!   [[], [], [], [], [16], [8], [0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514, 0.5137636863236008, 0.7134090687725029, 0.6130233374801609, 0.5431317791142916, 1.7292405024864226, 0.7546302663372715, 0.7691177649633597, 0.45501867043560196], [4], [4], [32], [8], [], [], [4], [8], [1.2959185800683783, 0.5846664069118488, 0.39216401157278724, 1.555567493492823], [4], [8], [], [], [4], [8], [1.0132608943777246, 1.8760331377216708, 0.345954834838738, 1.4808838329225857], [4], [8]],
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
;! name = "arg.a.0"
;! layout = "ptr"
;! activity = "const"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "arg.a.1"
;! layout = "ptr"
;! activity = "const"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "arg.a.2"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [16]
;! [[argument]]
;! name = "arg.a.3"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [[argument]]
;! name = "arg.a.4"
;! layout = "ptr->f64[16]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "arg.a.5.0"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [4]
;! [[argument]]
;! name = "arg.a.5.1"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [4]
;! [[argument]]
;! name = "arg.a.6.0"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [32]
;! [[argument]]
;! name = "arg.a.6.1"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [[argument]]
;! name = "arg.x.0"
;! layout = "ptr"
;! activity = "const"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "arg.x.1"
;! layout = "ptr"
;! activity = "const"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "arg.x.2"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [4]
;! [[argument]]
;! name = "arg.x.3"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [[argument]]
;! name = "arg.x.4"
;! layout = "ptr->f64[4]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "arg.x.5.0"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [4]
;! [[argument]]
;! name = "arg.x.6.0"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [[argument]]
;! name = "arg.y.0"
;! layout = "ptr"
;! activity = "const"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "arg.y.1"
;! layout = "ptr"
;! activity = "const"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "arg.y.2"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [4]
;! [[argument]]
;! name = "arg.y.3"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [[argument]]
;! name = "arg.y.4"
;! layout = "ptr->f64[4]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "arg.y.5.0"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [4]
;! [[argument]]
;! name = "arg.y.6.0"
;! layout = "i64"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [provenance]
;! source = "kernels.py"
;! level = "O2"
; ModuleID = '<string>'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @_ZN12adfuzz_input12apply_matrixB2v8B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.a.0, ptr readnone captures(none) %arg.a.1, i64 %arg.a.2, i64 %arg.a.3, ptr readonly captures(none) %arg.a.4, i64 %arg.a.5.0, i64 %arg.a.5.1, i64 %arg.a.6.0, i64 %arg.a.6.1, ptr readnone captures(none) %arg.x.0, ptr readnone captures(none) %arg.x.1, i64 %arg.x.2, i64 %arg.x.3, ptr readonly captures(none) %arg.x.4, i64 %arg.x.5.0, i64 %arg.x.6.0, ptr readnone captures(none) %arg.y.0, ptr readnone captures(none) %arg.y.1, i64 %arg.y.2, i64 %arg.y.3, ptr writeonly captures(none) %arg.y.4, i64 %arg.y.5.0, i64 %arg.y.6.0) local_unnamed_addr #0 {
B0.endif:
  %.148192.not = icmp slt i64 %arg.a.5.0, 1
  br i1 %.148192.not, label %B178, label %B58.endif.lr.ph

B58.endif.lr.ph:                                  ; preds = %B0.endif
  %xtraiter = and i64 %arg.a.5.1, 7
  %unroll_iter = and i64 %arg.a.5.1, 9223372036854775800
  %scevgep = getelementptr i8, ptr %arg.a.4, i64 56
  %0 = shl i64 %arg.a.5.1, 3
  br label %B58.endif

B118:                                             ; preds = %B118.preheader, %B118
  %s.2.1183 = phi double [ %.411.7, %B118 ], [ 0.000000e+00, %B118.preheader ]
  %.292179181 = phi i64 [ %.299.7, %B118 ], [ 0, %B118.preheader ]
  %1 = shl i64 %.292179181, 3
  %scevgep17 = getelementptr i8, ptr %lsr.iv, i64 %1
  %scevgep18 = getelementptr i8, ptr %scevgep17, i64 -56
  %.376 = load double, ptr %scevgep18, align 8
  %sunkaddr = mul i64 %.292179181, 8
  %sunkaddr41 = getelementptr i8, ptr %arg.x.4, i64 %sunkaddr
  %.408 = load double, ptr %sunkaddr41, align 8
  %.409 = fmul double %.376, %.408
  %.411 = fadd double %s.2.1183, %.409
  %2 = shl i64 %.292179181, 3
  %scevgep15 = getelementptr i8, ptr %lsr.iv, i64 %2
  %scevgep16 = getelementptr i8, ptr %scevgep15, i64 -48
  %.376.1 = load double, ptr %scevgep16, align 8
  %sunkaddr42 = mul i64 %.292179181, 8
  %sunkaddr43 = getelementptr i8, ptr %arg.x.4, i64 %sunkaddr42
  %sunkaddr44 = getelementptr i8, ptr %sunkaddr43, i64 8
  %.408.1 = load double, ptr %sunkaddr44, align 8
  %.409.1 = fmul double %.376.1, %.408.1
  %.411.1 = fadd double %.411, %.409.1
  %3 = shl i64 %.292179181, 3
  %scevgep13 = getelementptr i8, ptr %lsr.iv, i64 %3
  %scevgep14 = getelementptr i8, ptr %scevgep13, i64 -40
  %.376.2 = load double, ptr %scevgep14, align 8
  %sunkaddr45 = mul i64 %.292179181, 8
  %sunkaddr46 = getelementptr i8, ptr %arg.x.4, i64 %sunkaddr45
  %sunkaddr47 = getelementptr i8, ptr %sunkaddr46, i64 16
  %.408.2 = load double, ptr %sunkaddr47, align 8
  %.409.2 = fmul double %.376.2, %.408.2
  %.411.2 = fadd double %.411.1, %.409.2
  %4 = shl i64 %.292179181, 3
  %scevgep11 = getelementptr i8, ptr %lsr.iv, i64 %4
  %scevgep12 = getelementptr i8, ptr %scevgep11, i64 -32
  %.376.3 = load double, ptr %scevgep12, align 8
  %sunkaddr48 = mul i64 %.292179181, 8
  %sunkaddr49 = getelementptr i8, ptr %arg.x.4, i64 %sunkaddr48
  %sunkaddr50 = getelementptr i8, ptr %sunkaddr49, i64 24
  %.408.3 = load double, ptr %sunkaddr50, align 8
  %.409.3 = fmul double %.376.3, %.408.3
  %.411.3 = fadd double %.411.2, %.409.3
  %5 = shl i64 %.292179181, 3
  %scevgep9 = getelementptr i8, ptr %lsr.iv, i64 %5
  %scevgep10 = getelementptr i8, ptr %scevgep9, i64 -24
  %.376.4 = load double, ptr %scevgep10, align 8
  %sunkaddr51 = mul i64 %.292179181, 8
  %sunkaddr52 = getelementptr i8, ptr %arg.x.4, i64 %sunkaddr51
  %sunkaddr53 = getelementptr i8, ptr %sunkaddr52, i64 32
  %.408.4 = load double, ptr %sunkaddr53, align 8
  %.409.4 = fmul double %.376.4, %.408.4
  %.411.4 = fadd double %.411.3, %.409.4
  %6 = shl i64 %.292179181, 3
  %scevgep7 = getelementptr i8, ptr %lsr.iv, i64 %6
  %scevgep8 = getelementptr i8, ptr %scevgep7, i64 -16
  %.376.5 = load double, ptr %scevgep8, align 8
  %sunkaddr54 = mul i64 %.292179181, 8
  %sunkaddr55 = getelementptr i8, ptr %arg.x.4, i64 %sunkaddr54
  %sunkaddr56 = getelementptr i8, ptr %sunkaddr55, i64 40
  %.408.5 = load double, ptr %sunkaddr56, align 8
  %.409.5 = fmul double %.376.5, %.408.5
  %.411.5 = fadd double %.411.4, %.409.5
  %7 = shl i64 %.292179181, 3
  %scevgep5 = getelementptr i8, ptr %lsr.iv, i64 %7
  %scevgep6 = getelementptr i8, ptr %scevgep5, i64 -8
  %.376.6 = load double, ptr %scevgep6, align 8
  %sunkaddr57 = mul i64 %.292179181, 8
  %sunkaddr58 = getelementptr i8, ptr %arg.x.4, i64 %sunkaddr57
  %sunkaddr59 = getelementptr i8, ptr %sunkaddr58, i64 48
  %.408.6 = load double, ptr %sunkaddr59, align 8
  %.409.6 = fmul double %.376.6, %.408.6
  %.411.6 = fadd double %.411.5, %.409.6
  %.299.7 = add nuw nsw i64 %.292179181, 8
  %8 = shl i64 %.292179181, 3
  %scevgep4 = getelementptr i8, ptr %lsr.iv, i64 %8
  %.376.7 = load double, ptr %scevgep4, align 8
  %sunkaddr60 = mul i64 %.292179181, 8
  %sunkaddr61 = getelementptr i8, ptr %arg.x.4, i64 %sunkaddr60
  %sunkaddr62 = getelementptr i8, ptr %sunkaddr61, i64 56
  %.408.7 = load double, ptr %sunkaddr62, align 8
  %.409.7 = fmul double %.376.7, %.408.7
  %.411.7 = fadd double %.411.6, %.409.7
  %niter.ncmp.7 = icmp eq i64 %unroll_iter, %.299.7
  br i1 %niter.ncmp.7, label %B166.loopexit.unr-lcssa, label %B118

B166.loopexit.unr-lcssa:                          ; preds = %B118
  %9 = icmp eq i64 %xtraiter, 0
  br i1 %9, label %B166, label %B118.epil.preheader

B118.epil.preheader:                              ; preds = %B118.lr.ph, %B166.loopexit.unr-lcssa
  %s.2.1183.epil.init = phi double [ 0.000000e+00, %B118.lr.ph ], [ %.411.7, %B166.loopexit.unr-lcssa ]
  %.292179181.epil.init = phi i64 [ 0, %B118.lr.ph ], [ %.299.7, %B166.loopexit.unr-lcssa ]
  %10 = shl i64 %.292179181.epil.init, 3
  %scevgep35 = getelementptr i8, ptr %arg.x.4, i64 %10
  %scevgep39 = getelementptr i8, ptr %lsr.iv37, i64 %10
  br label %B118.epil

B118.epil:                                        ; preds = %B118.epil, %B118.epil.preheader
  %s.2.1183.epil = phi double [ %s.2.1183.epil.init, %B118.epil.preheader ], [ %.411.epil, %B118.epil ]
  %epil.iter = phi i64 [ 0, %B118.epil.preheader ], [ %epil.iter.next, %B118.epil ]
  %11 = shl nuw nsw i64 %epil.iter, 3
  %scevgep40 = getelementptr i8, ptr %scevgep39, i64 %11
  %.376.epil = load double, ptr %scevgep40, align 8
  %12 = shl nuw nsw i64 %epil.iter, 3
  %scevgep36 = getelementptr i8, ptr %scevgep35, i64 %12
  %.408.epil = load double, ptr %scevgep36, align 8
  %.409.epil = fmul double %.376.epil, %.408.epil
  %.411.epil = fadd double %s.2.1183.epil, %.409.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B166, label %B118.epil, !llvm.loop !0

B166:                                             ; preds = %B58.endif, %B118.epil, %B166.loopexit.unr-lcssa
  %s.2.1.lcssa = phi double [ 0.000000e+00, %B58.endif ], [ %.411.7, %B166.loopexit.unr-lcssa ], [ %.411.epil, %B118.epil ]
  %13 = getelementptr double, ptr %arg.y.4, i64 %.154187193
  store double %s.2.1.lcssa, ptr %13, align 8
  %scevgep3 = getelementptr i8, ptr %lsr.iv, i64 %0
  %scevgep38 = getelementptr i8, ptr %lsr.iv37, i64 %0
  %exitcond199.not = icmp eq i64 %.161, %arg.a.5.0
  br i1 %exitcond199.not, label %B178, label %B58.endif

B178:                                             ; preds = %B166, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B58.endif:                                        ; preds = %B166, %B58.endif.lr.ph
  %lsr.iv37 = phi ptr [ %arg.a.4, %B58.endif.lr.ph ], [ %scevgep38, %B166 ]
  %lsr.iv = phi ptr [ %scevgep, %B58.endif.lr.ph ], [ %scevgep3, %B166 ]
  %.154187193 = phi i64 [ 0, %B58.endif.lr.ph ], [ %.161, %B166 ]
  %14 = icmp slt i64 %arg.a.5.1, 1
  %.161 = add nuw nsw i64 %.154187193, 1
  br i1 %14, label %B166, label %B118.lr.ph

B118.lr.ph:                                       ; preds = %B58.endif
  %15 = icmp ult i64 %arg.a.5.1, 8
  br i1 %15, label %B118.epil.preheader, label %B118.preheader

B118.preheader:                                   ; preds = %B118.lr.ph
  br label %B118
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }

!0 = distinct !{!0, !1}
!1 = !{!"llvm.loop.unroll.disable"}
