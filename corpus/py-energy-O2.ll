;! adfuzz = 1
;! name = "py-energy-O2"
;! function = "_ZN12adfuzz_input6energyB2v5B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dE5ArrayIdLi1E1C7mutable7alignedE"
;! returns = "i32"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529], [], [], [], [4], [8], [1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098], [4], [8]],
;!   [[0.18965926505598402], [], [], [], [4], [8], [0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805], [4], [8]],
;!   [[1.2970864611525046], [], [], [], [4], [8], [0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868], [4], [8]],
;!   [[0.6059722810338671], [], [], [], [4], [8], [0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823], [4], [8]],
;! ]
;! [[argument]]
;! name = "retptr"
;! layout = "ptr->f64"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "excinfo"
;! layout = "ptr"
;! activity = "const"
;! domain = [0.1, 2.0]
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
;! [provenance]
;! source = "kernels.py"
;! level = "O2"
; ModuleID = '<string>'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define noundef range(i32 0, 2) i32 @_ZN12adfuzz_input6energyB2v5B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dE5ArrayIdLi1E1C7mutable7alignedE(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.x.0, ptr readnone captures(none) %arg.x.1, i64 %arg.x.2, i64 %arg.x.3, ptr readonly captures(none) %arg.x.4, i64 %arg.x.5.0, i64 %arg.x.6.0) local_unnamed_addr {
B0.endif:
  %.11373.not = icmp slt i64 %arg.x.5.0, 1
  br i1 %.11373.not, label %common.ret, label %B62.preheader

B62.preheader:                                    ; preds = %B0.endif
  %xtraiter = and i64 %arg.x.5.0, 7
  %0 = icmp ult i64 %arg.x.5.0, 8
  br i1 %0, label %B62.epil.preheader, label %B62.preheader.new

B62.preheader.new:                                ; preds = %B62.preheader
  %unroll_iter = and i64 %arg.x.5.0, 9223372036854775800
  br label %B62

B62:                                              ; preds = %B62, %B62.preheader.new
  %s.2.076 = phi double [ 0.000000e+00, %B62.preheader.new ], [ %.207.7, %B62 ]
  %.1197274 = phi i64 [ 0, %B62.preheader.new ], [ %.126.7, %B62 ]
  %sunkaddr = mul i64 %.1197274, 8
  %sunkaddr21 = getelementptr i8, ptr %arg.x.4, i64 %sunkaddr
  %.180 = load double, ptr %sunkaddr21, align 8
  %.147.i = fmul double %.180, %.180
  %.205 = fmul double %.147.i, 5.000000e-01
  %.207 = fadd double %s.2.076, %.205
  %sunkaddr22 = mul i64 %.1197274, 8
  %sunkaddr23 = getelementptr i8, ptr %arg.x.4, i64 %sunkaddr22
  %sunkaddr24 = getelementptr i8, ptr %sunkaddr23, i64 8
  %.180.1 = load double, ptr %sunkaddr24, align 8
  %.147.i.1 = fmul double %.180.1, %.180.1
  %.205.1 = fmul double %.147.i.1, 5.000000e-01
  %.207.1 = fadd double %.207, %.205.1
  %sunkaddr25 = mul i64 %.1197274, 8
  %sunkaddr26 = getelementptr i8, ptr %arg.x.4, i64 %sunkaddr25
  %sunkaddr27 = getelementptr i8, ptr %sunkaddr26, i64 16
  %.180.2 = load double, ptr %sunkaddr27, align 8
  %.147.i.2 = fmul double %.180.2, %.180.2
  %.205.2 = fmul double %.147.i.2, 5.000000e-01
  %.207.2 = fadd double %.207.1, %.205.2
  %sunkaddr28 = mul i64 %.1197274, 8
  %sunkaddr29 = getelementptr i8, ptr %arg.x.4, i64 %sunkaddr28
  %sunkaddr30 = getelementptr i8, ptr %sunkaddr29, i64 24
  %.180.3 = load double, ptr %sunkaddr30, align 8
  %.147.i.3 = fmul double %.180.3, %.180.3
  %.205.3 = fmul double %.147.i.3, 5.000000e-01
  %.207.3 = fadd double %.207.2, %.205.3
  %sunkaddr31 = mul i64 %.1197274, 8
  %sunkaddr32 = getelementptr i8, ptr %arg.x.4, i64 %sunkaddr31
  %sunkaddr33 = getelementptr i8, ptr %sunkaddr32, i64 32
  %.180.4 = load double, ptr %sunkaddr33, align 8
  %.147.i.4 = fmul double %.180.4, %.180.4
  %.205.4 = fmul double %.147.i.4, 5.000000e-01
  %.207.4 = fadd double %.207.3, %.205.4
  %sunkaddr34 = mul i64 %.1197274, 8
  %sunkaddr35 = getelementptr i8, ptr %arg.x.4, i64 %sunkaddr34
  %sunkaddr36 = getelementptr i8, ptr %sunkaddr35, i64 40
  %.180.5 = load double, ptr %sunkaddr36, align 8
  %.147.i.5 = fmul double %.180.5, %.180.5
  %.205.5 = fmul double %.147.i.5, 5.000000e-01
  %.207.5 = fadd double %.207.4, %.205.5
  %sunkaddr37 = mul i64 %.1197274, 8
  %sunkaddr38 = getelementptr i8, ptr %arg.x.4, i64 %sunkaddr37
  %sunkaddr39 = getelementptr i8, ptr %sunkaddr38, i64 48
  %.180.6 = load double, ptr %sunkaddr39, align 8
  %.147.i.6 = fmul double %.180.6, %.180.6
  %.205.6 = fmul double %.147.i.6, 5.000000e-01
  %.207.6 = fadd double %.207.5, %.205.6
  %sunkaddr40 = mul i64 %.1197274, 8
  %sunkaddr41 = getelementptr i8, ptr %arg.x.4, i64 %sunkaddr40
  %sunkaddr42 = getelementptr i8, ptr %sunkaddr41, i64 56
  %.180.7 = load double, ptr %sunkaddr42, align 8
  %.147.i.7 = fmul double %.180.7, %.180.7
  %.126.7 = add nuw nsw i64 %.1197274, 8
  %.205.7 = fmul double %.147.i.7, 5.000000e-01
  %.207.7 = fadd double %.207.6, %.205.7
  %niter.ncmp.7 = icmp eq i64 %unroll_iter, %.126.7
  br i1 %niter.ncmp.7, label %common.ret.loopexit.unr-lcssa, label %B62

common.ret.loopexit.unr-lcssa:                    ; preds = %B62
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %common.ret, label %B62.epil.preheader

B62.epil.preheader:                               ; preds = %common.ret.loopexit.unr-lcssa, %B62.preheader
  %s.2.076.epil.init = phi double [ 0.000000e+00, %B62.preheader ], [ %.207.7, %common.ret.loopexit.unr-lcssa ]
  %.1197274.epil.init = phi i64 [ 0, %B62.preheader ], [ %.126.7, %common.ret.loopexit.unr-lcssa ]
  %1 = shl i64 %.1197274.epil.init, 3
  %scevgep = getelementptr i8, ptr %arg.x.4, i64 %1
  br label %B62.epil

B62.epil:                                         ; preds = %B62.epil, %B62.epil.preheader
  %s.2.076.epil = phi double [ %.207.epil, %B62.epil ], [ %s.2.076.epil.init, %B62.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %B62.epil ], [ 0, %B62.epil.preheader ]
  %2 = shl nuw nsw i64 %epil.iter, 3
  %scevgep4 = getelementptr i8, ptr %scevgep, i64 %2
  %.180.epil = load double, ptr %scevgep4, align 8
  %.147.i.epil = fmul double %.180.epil, %.180.epil
  %.205.epil = fmul double %.147.i.epil, 5.000000e-01
  %.207.epil = fadd double %s.2.076.epil, %.205.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %common.ret, label %B62.epil, !llvm.loop !0

common.ret:                                       ; preds = %B62.epil, %common.ret.loopexit.unr-lcssa, %B0.endif
  %s.2.0.lcssa = phi double [ 0.000000e+00, %B0.endif ], [ %.207.7, %common.ret.loopexit.unr-lcssa ], [ %.207.epil, %B62.epil ]
  store double %s.2.0.lcssa, ptr %retptr, align 8
  ret i32 0
}

!0 = distinct !{!0, !1}
!1 = !{!"llvm.loop.unroll.disable"}
