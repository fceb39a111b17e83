;! adfuzz = 1
;! name = "c-drift-O2"
;! function = "drift"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633, 1.2856736670398612, 0.19515284239319403, 0.13298113354560764, 1.315515414415888, 0.8495815243139235, 0.18471444500681408, 1.746133629515903, 0.5203104078161669, 1.7821324864457753, 0.26933358382903905, 1.094148533825439, 1.6655263031491425, 0.6710325929556422, 0.1369222388956551, 0.13632837669944886, 1.7537642180280657, 0.1255737236267674, 1.2443574259104924, 1.4199482323926986, 0.6035705546320852, 1.013983749193242, 1.5704627894937335, 1.1319544672564394, 1.6990847720743576, 1.719116765856062, 1.6680530710927706, 0.2632594716512747, 1.584230944472243, 1.8468447591645336, 1.563648057430533, 1.7689851088304624, 1.0053218052152837, 1.719553139572455, 1.5238522581332137, 1.1398758112899443, 1.674979756513345, 1.1877751574562543, 1.4464791925565479, 1.7999606861369104, 1.0387295528239744, 0.10408978651348043, 0.7641993982892059, 0.5287059120226698, 0.9322935497412115, 1.4811476527011986, 1.9715047117860245, 0.18549783351857146, 1.2825824143697067, 0.9378793656397281, 1.3948216301520902, 1.5619871334571307, 0.15063813192255773, 0.3040915681072356, 0.22741691452105867], [8], [1.1533989895551224]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157, 1.0916120976085737, 1.3734079918317843, 1.4526878462902757, 0.34942040406405295, 1.8111505084767143, 1.9084081386844298, 1.4615086796686587, 1.1054888347903118, 0.2779495004061493, 1.7776585602828716, 1.737438315581432, 1.854630547899459, 1.3348231349051032, 1.588994637852657, 1.7777752732387737, 0.9769233514307494, 1.5098165525084495, 0.6388837841779503, 1.8247313521393165, 0.10350377638856952, 0.7690888338229572, 0.11790221543221606, 1.694757378261011, 0.19540906644449174, 0.5865618379578539, 0.9535513735281357, 1.1242178112725572, 0.6214334287380766, 1.411605781217876, 0.6620739420372843, 1.2878991000080626, 1.048338175598714, 1.9299822874571964, 1.4939609358034223, 0.8291490184828839, 1.928369842591112, 1.4664987342164795, 1.6919709415610504, 1.722617011530084, 1.3483434581153353, 0.35720042795983176, 1.0756795016247351, 1.8653400575190597, 1.9241779040312805, 1.9061998176777208, 1.3882715577179274, 0.6442165832207496, 0.7661131641699114, 0.7192334504429588, 0.8050004244910046, 1.8682253096132257, 1.0205110812574925, 1.6883300429938208, 0.8723591060784656], [8], [1.9531517585291274]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623, 1.8143180853807086, 1.5149854747504201, 0.9420987063886326, 0.9193416023948353, 1.3441021755426046, 1.5076899644732535, 1.4590609407750699, 0.8827198192970164, 1.7491373398408756, 1.894291946751716, 0.6253353235616155, 0.13956155637807088, 1.3755157036996772, 0.42763254881458956, 1.5412876062024587, 0.6630578545683663, 0.715816965118708, 0.8777238475151568, 0.5285120213211394, 1.6433732529670713, 0.9804693052285621, 0.817884539498148, 0.41226804166724784, 0.3968303946419728, 0.8357186665704313, 0.8286196193356758, 1.4674708089773179, 0.1935220877772797, 1.2106382538649227, 0.35967067990262236, 1.988126082432622, 0.1900793276053102, 0.18506746236300686, 1.3523441100037943, 0.6370069124426276, 1.018610662666822, 1.2785145809205107, 1.368543261617736, 0.7565129365888439, 0.3573787385690269, 1.2379886272052711, 1.3214450001470672, 0.91183463987903, 0.5806954073380217, 0.9685738744116641, 0.896351383452358, 0.8539399194082279, 0.2830249553372901, 0.21319875992607876, 1.0203490798074668, 1.3686294212720567, 0.9079901725117973, 0.36731391921998313, 1.0739279632404348], [8], [1.6054184472083934]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514, 0.5137636863236008, 0.7134090687725029, 0.6130233374801609, 0.5431317791142916, 1.7292405024864226, 0.7546302663372715, 0.7691177649633597, 0.45501867043560196, 1.2959185800683783, 0.5846664069118488, 0.39216401157278724, 1.555567493492823, 1.0132608943777246, 1.8760331377216708, 0.345954834838738, 1.4808838329225857, 1.6996756365667132, 1.353716808099243, 0.1703799910788968, 1.2814963453206407, 1.9691556359982414, 1.3933884993848078, 0.5030571261394657, 1.4503337602217106, 1.14502893614524, 1.360152736839113, 0.25264086705518995, 1.1120864371090584, 0.4082108773244709, 0.6166750740831611, 0.7263578280709605, 1.9941376865849305, 1.087202012817302, 0.18540992648017124, 0.9356161757542856, 1.165852143593641, 0.3887555842082707, 0.18140810598571827, 0.357624225064342, 1.9197260275383414, 1.7772620884053256, 1.2117944721546952, 1.604670514895193, 0.7385470665101748, 0.7124968269839367, 0.9371946945298706, 0.7315033403749261, 1.7873517119039692, 1.6890648703093718, 0.2470689763213634, 0.8828381013681156, 1.1911350224667003, 1.337344707316623, 0.35349124126329423], [8], [0.14813918766220807]],
;! ]
;! [[argument]]
;! name = "b"
;! layout = "ptr->f64[62]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [[argument]]
;! name = "dt"
;! layout = "f64"
;! activity = "out"
;! domain = [0.1, 2.0]
;! [provenance]
;! source = "structs.c"
;! level = "O2"
; ModuleID = '<string>'
source_filename = "benchmarks/sources/structs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Body = type { %struct.Vec, %struct.Vec, double, i32 }
%struct.Vec = type { double, double, double }

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #0

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @drift(ptr noundef captures(none) %b, i32 noundef %n, double noundef %dt) local_unnamed_addr #1 {
entry:
  %cmp32 = icmp sgt i32 %n, 0
  br i1 %cmp32, label %for.body.preheader, label %for.cond.cleanup

for.body.preheader:                               ; preds = %entry
  %wide.trip.count = zext nneg i32 %n to i64
  %0 = insertelement <2 x double> poison, double %dt, i64 0
  %1 = shufflevector <2 x double> %0, <2 x double> poison, <2 x i32> zeroinitializer
  %xtraiter = and i64 %wide.trip.count, 1
  %2 = icmp eq i32 %n, 1
  br i1 %2, label %for.body.epil.preheader, label %for.body.preheader.new

for.body.preheader.new:                           ; preds = %for.body.preheader
  %unroll_iter = and i64 %wide.trip.count, 2147483646
  br label %for.body

for.cond.cleanup.loopexit.unr-lcssa:              ; preds = %for.body
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %for.cond.cleanup, label %for.body.epil.preheader

for.body.epil.preheader:                          ; preds = %for.cond.cleanup.loopexit.unr-lcssa, %for.body.preheader
  %indvars.iv.epil.init = phi i64 [ 0, %for.body.preheader ], [ %indvars.iv.next.1, %for.cond.cleanup.loopexit.unr-lcssa ]
  %lcmp.mod35 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod35)
  %arrayidx.epil = getelementptr inbounds nuw %struct.Body, ptr %b, i64 %indvars.iv.epil.init
  %speed.epil = getelementptr inbounds nuw i8, ptr %arrayidx.epil, i64 24
  %3 = load <2 x double>, ptr %speed.epil, align 8, !tbaa !9
  %4 = load <2 x double>, ptr %arrayidx.epil, align 8, !tbaa !9
  %5 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %1, <2 x double> %3, <2 x double> %4)
  store <2 x double> %5, ptr %arrayidx.epil, align 8, !tbaa !9
  %z.epil = getelementptr inbounds nuw i8, ptr %arrayidx.epil, i64 40
  %6 = load double, ptr %z.epil, align 8, !tbaa !11
  %z17.epil = getelementptr inbounds nuw i8, ptr %arrayidx.epil, i64 16
  %7 = load double, ptr %z17.epil, align 8, !tbaa !14
  %8 = tail call double @llvm.fmuladd.f64(double %dt, double %6, double %7)
  store double %8, ptr %z17.epil, align 8, !tbaa !14
  br label %for.cond.cleanup

for.cond.cleanup:                                 ; preds = %for.body.epil.preheader, %for.cond.cleanup.loopexit.unr-lcssa, %entry
  ret void

for.body:                                         ; preds = %for.body, %for.body.preheader.new
  %indvars.iv = phi i64 [ 0, %for.body.preheader.new ], [ %indvars.iv.next.1, %for.body ]
  %niter = phi i64 [ 0, %for.body.preheader.new ], [ %niter.next.1, %for.body ]
  %arrayidx = getelementptr inbounds nuw %struct.Body, ptr %b, i64 %indvars.iv
  %speed = getelementptr inbounds nuw i8, ptr %arrayidx, i64 24
  %9 = load <2 x double>, ptr %speed, align 8, !tbaa !9
  %10 = load <2 x double>, ptr %arrayidx, align 8, !tbaa !9
  %11 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %1, <2 x double> %9, <2 x double> %10)
  store <2 x double> %11, ptr %arrayidx, align 8, !tbaa !9
  %z = getelementptr inbounds nuw i8, ptr %arrayidx, i64 40
  %12 = load double, ptr %z, align 8, !tbaa !11
  %z17 = getelementptr inbounds nuw i8, ptr %arrayidx, i64 16
  %13 = load double, ptr %z17, align 8, !tbaa !14
  %14 = tail call double @llvm.fmuladd.f64(double %dt, double %12, double %13)
  store double %14, ptr %z17, align 8, !tbaa !14
  %15 = getelementptr inbounds nuw %struct.Body, ptr %b, i64 %indvars.iv
  %arrayidx.1 = getelementptr inbounds nuw i8, ptr %15, i64 64
  %speed.1 = getelementptr inbounds nuw i8, ptr %15, i64 88
  %16 = load <2 x double>, ptr %speed.1, align 8, !tbaa !9
  %17 = load <2 x double>, ptr %arrayidx.1, align 8, !tbaa !9
  %18 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %1, <2 x double> %16, <2 x double> %17)
  store <2 x double> %18, ptr %arrayidx.1, align 8, !tbaa !9
  %z.1 = getelementptr inbounds nuw i8, ptr %15, i64 104
  %19 = load double, ptr %z.1, align 8, !tbaa !11
  %z17.1 = getelementptr inbounds nuw i8, ptr %15, i64 80
  %20 = load double, ptr %z17.1, align 8, !tbaa !14
  %21 = tail call double @llvm.fmuladd.f64(double %dt, double %19, double %20)
  store double %21, ptr %z17.1, align 8, !tbaa !14
  %indvars.iv.next.1 = add nuw nsw i64 %indvars.iv, 2
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %for.cond.cleanup.loopexit.unr-lcssa, label %for.body, !llvm.loop !15
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #0

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #2

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

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
!9 = !{!10, !10, i64 0}
!10 = !{!"double", !7, i64 0}
!11 = !{!12, !10, i64 40}
!12 = !{!"", !13, i64 0, !13, i64 24, !10, i64 48, !6, i64 56}
!13 = !{!"", !10, i64 0, !10, i64 8, !10, i64 16}
!14 = !{!12, !10, i64 16}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.mustprogress"}
