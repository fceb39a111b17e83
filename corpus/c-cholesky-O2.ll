;! adfuzz = 1
;! name = "c-cholesky-O2"
;! function = "cholesky"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633, 1.2856736670398612, 0.19515284239319403, 0.13298113354560764, 1.315515414415888, 0.8495815243139235, 0.18471444500681408, 1.746133629515903, 0.5203104078161669, 1.7821324864457753, 0.26933358382903905, 1.094148533825439, 1.6655263031491425, 0.6710325929556422, 0.1369222388956551, 0.13632837669944886, 1.7537642180280657, 0.1255737236267674, 1.2443574259104924, 1.4199482323926986, 0.6035705546320852, 1.013983749193242, 1.5704627894937335, 1.1319544672564394, 1.6990847720743576, 1.719116765856062, 1.6680530710927706, 0.2632594716512747, 1.584230944472243, 1.8468447591645336, 1.563648057430533, 1.7689851088304624, 1.0053218052152837, 1.719553139572455, 1.5238522581332137, 1.1398758112899443, 1.674979756513345, 1.1877751574562543, 1.4464791925565479, 1.7999606861369104, 1.0387295528239744, 0.10408978651348043, 0.7641993982892059, 0.5287059120226698, 0.9322935497412115, 1.4811476527011986, 1.9715047117860245, 0.18549783351857146, 1.2825824143697067, 0.9378793656397281, 1.3948216301520902, 1.5619871334571307, 0.15063813192255773, 0.3040915681072356, 0.22741691452105867, 1.1533989895551224, 1.9953972158190512], [8]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157, 1.0916120976085737, 1.3734079918317843, 1.4526878462902757, 0.34942040406405295, 1.8111505084767143, 1.9084081386844298, 1.4615086796686587, 1.1054888347903118, 0.2779495004061493, 1.7776585602828716, 1.737438315581432, 1.854630547899459, 1.3348231349051032, 1.588994637852657, 1.7777752732387737, 0.9769233514307494, 1.5098165525084495, 0.6388837841779503, 1.8247313521393165, 0.10350377638856952, 0.7690888338229572, 0.11790221543221606, 1.694757378261011, 0.19540906644449174, 0.5865618379578539, 0.9535513735281357, 1.1242178112725572, 0.6214334287380766, 1.411605781217876, 0.6620739420372843, 1.2878991000080626, 1.048338175598714, 1.9299822874571964, 1.4939609358034223, 0.8291490184828839, 1.928369842591112, 1.4664987342164795, 1.6919709415610504, 1.722617011530084, 1.3483434581153353, 0.35720042795983176, 1.0756795016247351, 1.8653400575190597, 1.9241779040312805, 1.9061998176777208, 1.3882715577179274, 0.6442165832207496, 0.7661131641699114, 0.7192334504429588, 0.8050004244910046, 1.8682253096132257, 1.0205110812574925, 1.6883300429938208, 0.8723591060784656, 1.9531517585291274, 1.682755626332323], [8]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623, 1.8143180853807086, 1.5149854747504201, 0.9420987063886326, 0.9193416023948353, 1.3441021755426046, 1.5076899644732535, 1.4590609407750699, 0.8827198192970164, 1.7491373398408756, 1.894291946751716, 0.6253353235616155, 0.13956155637807088, 1.3755157036996772, 0.42763254881458956, 1.5412876062024587, 0.6630578545683663, 0.715816965118708, 0.8777238475151568, 0.5285120213211394, 1.6433732529670713, 0.9804693052285621, 0.817884539498148, 0.41226804166724784, 0.3968303946419728, 0.8357186665704313, 0.8286196193356758, 1.4674708089773179, 0.1935220877772797, 1.2106382538649227, 0.35967067990262236, 1.988126082432622, 0.1900793276053102, 0.18506746236300686, 1.3523441100037943, 0.6370069124426276, 1.018610662666822, 1.2785145809205107, 1.368543261617736, 0.7565129365888439, 0.3573787385690269, 1.2379886272052711, 1.3214450001470672, 0.91183463987903, 0.5806954073380217, 0.9685738744116641, 0.896351383452358, 0.8539399194082279, 0.2830249553372901, 0.21319875992607876, 1.0203490798074668, 1.3686294212720567, 0.9079901725117973, 0.36731391921998313, 1.0739279632404348, 1.6054184472083934, 1.9656933523712201], [8]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514, 0.5137636863236008, 0.7134090687725029, 0.6130233374801609, 0.5431317791142916, 1.7292405024864226, 0.7546302663372715, 0.7691177649633597, 0.45501867043560196, 1.2959185800683783, 0.5846664069118488, 0.39216401157278724, 1.555567493492823, 1.0132608943777246, 1.8760331377216708, 0.345954834838738, 1.4808838329225857, 1.6996756365667132, 1.353716808099243, 0.1703799910788968, 1.2814963453206407, 1.9691556359982414, 1.3933884993848078, 0.5030571261394657, 1.4503337602217106, 1.14502893614524, 1.360152736839113, 0.25264086705518995, 1.1120864371090584, 0.4082108773244709, 0.6166750740831611, 0.7263578280709605, 1.9941376865849305, 1.087202012817302, 0.18540992648017124, 0.9356161757542856, 1.165852143593641, 0.3887555842082707, 0.18140810598571827, 0.357624225064342, 1.9197260275383414, 1.7772620884053256, 1.2117944721546952, 1.604670514895193, 0.7385470665101748, 0.7124968269839367, 0.9371946945298706, 0.7315033403749261, 1.7873517119039692, 1.6890648703093718, 0.2470689763213634, 0.8828381013681156, 1.1911350224667003, 1.337344707316623, 0.35349124126329423, 0.14813918766220807, 1.85153795883582], [8]],
;! ]
;! [[argument]]
;! name = "a"
;! layout = "ptr->f64[64]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [provenance]
;! source = "arrays.c"
;! level = "O2"
; ModuleID = '<string>'
source_filename = "benchmarks/sources/arrays.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #0

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @sqrt(double noundef) local_unnamed_addr #1

; Function Attrs: nofree norecurse nounwind memory(argmem: readwrite, errnomem: write) uwtable
define dso_local void @cholesky(ptr noundef captures(none) %a, i32 noundef %n) local_unnamed_addr #2 {
entry:
  %cmp118 = icmp sgt i32 %n, 0
  br i1 %cmp118, label %for.body.lr.ph, label %for.cond.cleanup

for.body.lr.ph:                                   ; preds = %entry
  %conv = uitofp nneg i32 %n to double
  %0 = zext nneg i32 %n to i64
  %1 = zext nneg i32 %n to i64
  br label %for.body

for.cond.loopexit:                                ; preds = %for.cond.cleanup34, %for.cond.cleanup5
  %indvars.iv.next131 = add nuw nsw i64 %indvars.iv130, 1
  %exitcond145.not = icmp eq i64 %indvars.iv.next140, %0
  br i1 %exitcond145.not, label %for.cond.cleanup, label %for.body, !llvm.loop !9

for.cond.cleanup:                                 ; preds = %for.cond.loopexit, %entry
  ret void

for.body:                                         ; preds = %for.cond.loopexit, %for.body.lr.ph
  %indvars.iv139 = phi i64 [ 0, %for.body.lr.ph ], [ %indvars.iv.next140, %for.cond.loopexit ]
  %indvars.iv130 = phi i64 [ 1, %for.body.lr.ph ], [ %indvars.iv.next131, %for.cond.loopexit ]
  %indvars143 = trunc i64 %indvars.iv139 to i32
  %2 = mul nuw nsw i64 %indvars.iv139, %0
  %mul = mul nuw nsw i32 %n, %indvars143
  %3 = zext i32 %mul to i64
  %4 = getelementptr inbounds nuw double, ptr %a, i64 %indvars.iv139
  %arrayidx = getelementptr inbounds nuw double, ptr %4, i64 %3
  %5 = load double, ptr %arrayidx, align 8, !tbaa !11
  %6 = tail call double @llvm.fmuladd.f64(double %conv, double 4.000000e+00, double %5)
  %cmp3109.not = icmp eq i64 %indvars.iv139, 0
  br i1 %cmp3109.not, label %for.cond.cleanup5, label %for.body6.preheader

for.body6.preheader:                              ; preds = %for.body
  %invariant.gep = getelementptr inbounds nuw double, ptr %a, i64 %2
  %xtraiter = and i64 %indvars.iv139, 3
  %7 = icmp samesign ult i64 %indvars.iv139, 4
  br i1 %7, label %for.body6.epil.preheader, label %for.body6.preheader.new

for.body6.preheader.new:                          ; preds = %for.body6.preheader
  %unroll_iter = and i64 %indvars.iv139, 9223372036854775804
  br label %for.body6

for.cond.cleanup5.loopexit.unr-lcssa:             ; preds = %for.body6
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %for.cond.cleanup5, label %for.body6.epil.preheader

for.body6.epil.preheader:                         ; preds = %for.cond.cleanup5.loopexit.unr-lcssa, %for.body6.preheader
  %indvars.iv.epil.init = phi i64 [ 0, %for.body6.preheader ], [ %indvars.iv.next.3, %for.cond.cleanup5.loopexit.unr-lcssa ]
  %d.0110.epil.init = phi double [ %6, %for.body6.preheader ], [ %21, %for.cond.cleanup5.loopexit.unr-lcssa ]
  %lcmp.mod156 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod156)
  br label %for.body6.epil

for.body6.epil:                                   ; preds = %for.body6.epil, %for.body6.epil.preheader
  %indvars.iv.epil = phi i64 [ %indvars.iv.epil.init, %for.body6.epil.preheader ], [ %indvars.iv.next.epil, %for.body6.epil ]
  %d.0110.epil = phi double [ %d.0110.epil.init, %for.body6.epil.preheader ], [ %9, %for.body6.epil ]
  %epil.iter = phi i64 [ 0, %for.body6.epil.preheader ], [ %epil.iter.next, %for.body6.epil ]
  %gep.epil = getelementptr inbounds nuw double, ptr %invariant.gep, i64 %indvars.iv.epil
  %8 = load double, ptr %gep.epil, align 8, !tbaa !11
  %neg.epil = fneg double %8
  %9 = tail call double @llvm.fmuladd.f64(double %neg.epil, double %8, double %d.0110.epil)
  %indvars.iv.next.epil = add nuw nsw i64 %indvars.iv.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %for.cond.cleanup5, label %for.body6.epil, !llvm.loop !13

for.cond.cleanup5:                                ; preds = %for.body6.epil, %for.cond.cleanup5.loopexit.unr-lcssa, %for.body
  %d.0.lcssa = phi double [ %6, %for.body ], [ %21, %for.cond.cleanup5.loopexit.unr-lcssa ], [ %9, %for.body6.epil ]
  %call = tail call double @sqrt(double noundef %d.0.lcssa) #4, !tbaa !5
  store double %call, ptr %arrayidx, align 8, !tbaa !11
  %indvars.iv.next140 = add nuw nsw i64 %indvars.iv139, 1
  %cmp22116 = icmp samesign ult i64 %indvars.iv.next140, %1
  br i1 %cmp22116, label %for.body25.lr.ph, label %for.cond.loopexit

for.body25.lr.ph:                                 ; preds = %for.cond.cleanup5
  %invariant.gep151 = getelementptr inbounds nuw double, ptr %a, i64 %indvars.iv139
  %invariant.gep149 = getelementptr inbounds nuw double, ptr %a, i64 %2
  %xtraiter157 = and i64 %indvars.iv139, 3
  %10 = icmp samesign ult i64 %indvars.iv139, 4
  %unroll_iter162 = and i64 %indvars.iv139, 9223372036854775804
  %lcmp.mod159.not = icmp eq i64 %xtraiter157, 0
  %lcmp.mod161 = icmp ne i64 %xtraiter157, 0
  br label %for.body25

for.body6:                                        ; preds = %for.body6, %for.body6.preheader.new
  %indvars.iv = phi i64 [ 0, %for.body6.preheader.new ], [ %indvars.iv.next.3, %for.body6 ]
  %d.0110 = phi double [ %6, %for.body6.preheader.new ], [ %21, %for.body6 ]
  %niter = phi i64 [ 0, %for.body6.preheader.new ], [ %niter.next.3, %for.body6 ]
  %gep = getelementptr inbounds nuw double, ptr %invariant.gep, i64 %indvars.iv
  %11 = load double, ptr %gep, align 8, !tbaa !11
  %neg = fneg double %11
  %12 = tail call double @llvm.fmuladd.f64(double %neg, double %11, double %d.0110)
  %13 = getelementptr inbounds nuw double, ptr %invariant.gep, i64 %indvars.iv
  %gep.1 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %14 = load double, ptr %gep.1, align 8, !tbaa !11
  %neg.1 = fneg double %14
  %15 = tail call double @llvm.fmuladd.f64(double %neg.1, double %14, double %12)
  %16 = getelementptr inbounds nuw double, ptr %invariant.gep, i64 %indvars.iv
  %gep.2 = getelementptr inbounds nuw i8, ptr %16, i64 16
  %17 = load double, ptr %gep.2, align 8, !tbaa !11
  %neg.2 = fneg double %17
  %18 = tail call double @llvm.fmuladd.f64(double %neg.2, double %17, double %15)
  %19 = getelementptr inbounds nuw double, ptr %invariant.gep, i64 %indvars.iv
  %gep.3 = getelementptr inbounds nuw i8, ptr %19, i64 24
  %20 = load double, ptr %gep.3, align 8, !tbaa !11
  %neg.3 = fneg double %20
  %21 = tail call double @llvm.fmuladd.f64(double %neg.3, double %20, double %18)
  %indvars.iv.next.3 = add nuw nsw i64 %indvars.iv, 4
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %for.cond.cleanup5.loopexit.unr-lcssa, label %for.body6, !llvm.loop !15

for.body25:                                       ; preds = %for.cond.cleanup34, %for.body25.lr.ph
  %indvars.iv132 = phi i64 [ %indvars.iv130, %for.body25.lr.ph ], [ %indvars.iv.next133, %for.cond.cleanup34 ]
  %22 = mul nuw nsw i64 %indvars.iv132, %0
  %gep152 = getelementptr inbounds nuw double, ptr %invariant.gep151, i64 %22
  %23 = load double, ptr %gep152, align 8, !tbaa !11
  br i1 %cmp3109.not, label %for.cond.cleanup34, label %for.body35.preheader

for.body35.preheader:                             ; preds = %for.body25
  %invariant.gep147 = getelementptr inbounds nuw double, ptr %a, i64 %22
  br i1 %10, label %for.body35.epil.preheader, label %for.body35

for.cond.cleanup34.loopexit.unr-lcssa:            ; preds = %for.body35
  br i1 %lcmp.mod159.not, label %for.cond.cleanup34, label %for.body35.epil.preheader

for.body35.epil.preheader:                        ; preds = %for.cond.cleanup34.loopexit.unr-lcssa, %for.body35.preheader
  %indvars.iv123.epil.init = phi i64 [ 0, %for.body35.preheader ], [ %indvars.iv.next124.3, %for.cond.cleanup34.loopexit.unr-lcssa ]
  %s.0113.epil.init = phi double [ %23, %for.body35.preheader ], [ %39, %for.cond.cleanup34.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod161)
  br label %for.body35.epil

for.body35.epil:                                  ; preds = %for.body35.epil, %for.body35.epil.preheader
  %indvars.iv123.epil = phi i64 [ %indvars.iv123.epil.init, %for.body35.epil.preheader ], [ %indvars.iv.next124.epil, %for.body35.epil ]
  %s.0113.epil = phi double [ %s.0113.epil.init, %for.body35.epil.preheader ], [ %26, %for.body35.epil ]
  %epil.iter158 = phi i64 [ 0, %for.body35.epil.preheader ], [ %epil.iter158.next, %for.body35.epil ]
  %gep148.epil = getelementptr inbounds nuw double, ptr %invariant.gep147, i64 %indvars.iv123.epil
  %24 = load double, ptr %gep148.epil, align 8, !tbaa !11
  %gep150.epil = getelementptr inbounds nuw double, ptr %invariant.gep149, i64 %indvars.iv123.epil
  %25 = load double, ptr %gep150.epil, align 8, !tbaa !11
  %neg45.epil = fneg double %24
  %26 = tail call double @llvm.fmuladd.f64(double %neg45.epil, double %25, double %s.0113.epil)
  %indvars.iv.next124.epil = add nuw nsw i64 %indvars.iv123.epil, 1
  %epil.iter158.next = add i64 %epil.iter158, 1
  %epil.iter158.cmp.not = icmp eq i64 %epil.iter158.next, %xtraiter157
  br i1 %epil.iter158.cmp.not, label %for.cond.cleanup34, label %for.body35.epil, !llvm.loop !16

for.cond.cleanup34:                               ; preds = %for.body35.epil, %for.cond.cleanup34.loopexit.unr-lcssa, %for.body25
  %s.0.lcssa = phi double [ %23, %for.body25 ], [ %39, %for.cond.cleanup34.loopexit.unr-lcssa ], [ %26, %for.body35.epil ]
  %27 = load double, ptr %arrayidx, align 8, !tbaa !11
  %div = fdiv double %s.0.lcssa, %27
  store double %div, ptr %gep152, align 8, !tbaa !11
  %indvars.iv.next133 = add nuw nsw i64 %indvars.iv132, 1
  %exitcond138.not = icmp eq i64 %indvars.iv.next133, %0
  br i1 %exitcond138.not, label %for.cond.loopexit, label %for.body25, !llvm.loop !17

for.body35:                                       ; preds = %for.body35, %for.body35.preheader
  %indvars.iv123 = phi i64 [ %indvars.iv.next124.3, %for.body35 ], [ 0, %for.body35.preheader ]
  %s.0113 = phi double [ %39, %for.body35 ], [ %23, %for.body35.preheader ]
  %niter163 = phi i64 [ %niter163.next.3, %for.body35 ], [ 0, %for.body35.preheader ]
  %gep148 = getelementptr inbounds nuw double, ptr %invariant.gep147, i64 %indvars.iv123
  %28 = load double, ptr %gep148, align 8, !tbaa !11
  %gep150 = getelementptr inbounds nuw double, ptr %invariant.gep149, i64 %indvars.iv123
  %29 = load double, ptr %gep150, align 8, !tbaa !11
  %neg45 = fneg double %28
  %30 = tail call double @llvm.fmuladd.f64(double %neg45, double %29, double %s.0113)
  %indvars.iv.next124 = or disjoint i64 %indvars.iv123, 1
  %gep148.1 = getelementptr inbounds nuw double, ptr %invariant.gep147, i64 %indvars.iv.next124
  %31 = load double, ptr %gep148.1, align 8, !tbaa !11
  %gep150.1 = getelementptr inbounds nuw double, ptr %invariant.gep149, i64 %indvars.iv.next124
  %32 = load double, ptr %gep150.1, align 8, !tbaa !11
  %neg45.1 = fneg double %31
  %33 = tail call double @llvm.fmuladd.f64(double %neg45.1, double %32, double %30)
  %indvars.iv.next124.1 = or disjoint i64 %indvars.iv123, 2
  %gep148.2 = getelementptr inbounds nuw double, ptr %invariant.gep147, i64 %indvars.iv.next124.1
  %34 = load double, ptr %gep148.2, align 8, !tbaa !11
  %gep150.2 = getelementptr inbounds nuw double, ptr %invariant.gep149, i64 %indvars.iv.next124.1
  %35 = load double, ptr %gep150.2, align 8, !tbaa !11
  %neg45.2 = fneg double %34
  %36 = tail call double @llvm.fmuladd.f64(double %neg45.2, double %35, double %33)
  %indvars.iv.next124.2 = or disjoint i64 %indvars.iv123, 3
  %gep148.3 = getelementptr inbounds nuw double, ptr %invariant.gep147, i64 %indvars.iv.next124.2
  %37 = load double, ptr %gep148.3, align 8, !tbaa !11
  %gep150.3 = getelementptr inbounds nuw double, ptr %invariant.gep149, i64 %indvars.iv.next124.2
  %38 = load double, ptr %gep150.3, align 8, !tbaa !11
  %neg45.3 = fneg double %37
  %39 = tail call double @llvm.fmuladd.f64(double %neg45.3, double %38, double %36)
  %indvars.iv.next124.3 = add nuw nsw i64 %indvars.iv123, 4
  %niter163.next.3 = add i64 %niter163, 4
  %niter163.ncmp.3 = icmp eq i64 %niter163.next.3, %unroll_iter162
  br i1 %niter163.ncmp.3, label %for.cond.cleanup34.loopexit.unr-lcssa, label %for.body35, !llvm.loop !18
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #3

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree norecurse nounwind memory(argmem: readwrite, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.errno.tbaa = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!12, !12, i64 0}
!12 = !{!"double", !7, i64 0}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.unroll.disable"}
!15 = distinct !{!15, !10}
!16 = distinct !{!16, !14}
!17 = distinct !{!17, !10}
!18 = distinct !{!18, !10}
