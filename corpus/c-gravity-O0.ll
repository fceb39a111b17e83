;! adfuzz = 1
;! name = "c-gravity-O0"
;! function = "gravity"
;! returns = "f64"
;! expectation = "agree"
;! points = [
;!   [[0.9374465567940529, 1.492406328017494, 0.6546212111264513, 1.4020234353549161, 1.3170013394635098, 0.5957535428928089, 1.1794230461775972, 1.8390541542745633, 1.2856736670398612, 0.19515284239319403, 0.13298113354560764, 1.315515414415888, 0.8495815243139235, 0.18471444500681408, 1.746133629515903, 0.5203104078161669, 1.7821324864457753, 0.26933358382903905, 1.094148533825439, 1.6655263031491425, 0.6710325929556422, 0.1369222388956551, 0.13632837669944886, 1.7537642180280657, 0.1255737236267674, 1.2443574259104924, 1.4199482323926986, 0.6035705546320852, 1.013983749193242, 1.5704627894937335, 1.1319544672564394, 1.6990847720743576, 1.719116765856062, 1.6680530710927706, 0.2632594716512747, 1.584230944472243, 1.8468447591645336, 1.563648057430533, 1.7689851088304624, 1.0053218052152837, 1.719553139572455, 1.5238522581332137, 1.1398758112899443, 1.674979756513345, 1.1877751574562543, 1.4464791925565479, 1.7999606861369104, 1.0387295528239744, 0.10408978651348043, 0.7641993982892059, 0.5287059120226698, 0.9322935497412115, 1.4811476527011986, 1.9715047117860245, 0.18549783351857146, 1.2825824143697067, 0.9378793656397281, 1.3948216301520902, 1.5619871334571307, 0.15063813192255773, 0.3040915681072356, 0.22741691452105867, 1.1533989895551224], [8]],
;!   [[0.18965926505598402, 0.6520348697950454, 0.8677971548161302, 1.9447371151461383, 1.1218062796336805, 0.599179061233079, 0.8874559813586789, 0.8138065819712157, 1.0916120976085737, 1.3734079918317843, 1.4526878462902757, 0.34942040406405295, 1.8111505084767143, 1.9084081386844298, 1.4615086796686587, 1.1054888347903118, 0.2779495004061493, 1.7776585602828716, 1.737438315581432, 1.854630547899459, 1.3348231349051032, 1.588994637852657, 1.7777752732387737, 0.9769233514307494, 1.5098165525084495, 0.6388837841779503, 1.8247313521393165, 0.10350377638856952, 0.7690888338229572, 0.11790221543221606, 1.694757378261011, 0.19540906644449174, 0.5865618379578539, 0.9535513735281357, 1.1242178112725572, 0.6214334287380766, 1.411605781217876, 0.6620739420372843, 1.2878991000080626, 1.048338175598714, 1.9299822874571964, 1.4939609358034223, 0.8291490184828839, 1.928369842591112, 1.4664987342164795, 1.6919709415610504, 1.722617011530084, 1.3483434581153353, 0.35720042795983176, 1.0756795016247351, 1.8653400575190597, 1.9241779040312805, 1.9061998176777208, 1.3882715577179274, 0.6442165832207496, 0.7661131641699114, 0.7192334504429588, 0.8050004244910046, 1.8682253096132257, 1.0205110812574925, 1.6883300429938208, 0.8723591060784656, 1.9531517585291274], [8]],
;!   [[1.2970864611525046, 0.5606950855013105, 1.5103581788464753, 0.5542905343040527, 1.4192145426528868, 0.5302144117389209, 1.3718178603717002, 0.49580535955810623, 1.8143180853807086, 1.5149854747504201, 0.9420987063886326, 0.9193416023948353, 1.3441021755426046, 1.5076899644732535, 1.4590609407750699, 0.8827198192970164, 1.7491373398408756, 1.894291946751716, 0.6253353235616155, 0.13956155637807088, 1.3755157036996772, 0.42763254881458956, 1.5412876062024587, 0.6630578545683663, 0.715816965118708, 0.8777238475151568, 0.5285120213211394, 1.6433732529670713, 0.9804693052285621, 0.817884539498148, 0.41226804166724784, 0.3968303946419728, 0.8357186665704313, 0.8286196193356758, 1.4674708089773179, 0.1935220877772797, 1.2106382538649227, 0.35967067990262236, 1.988126082432622, 0.1900793276053102, 0.18506746236300686, 1.3523441100037943, 0.6370069124426276, 1.018610662666822, 1.2785145809205107, 1.368543261617736, 0.7565129365888439, 0.3573787385690269, 1.2379886272052711, 1.3214450001470672, 0.91183463987903, 0.5806954073380217, 0.9685738744116641, 0.896351383452358, 0.8539399194082279, 0.2830249553372901, 0.21319875992607876, 1.0203490798074668, 1.3686294212720567, 0.9079901725117973, 0.36731391921998313, 1.0739279632404348, 1.6054184472083934], [8]],
;!   [[0.6059722810338671, 0.7532953652618657, 1.4655696027076768, 0.5890583981650577, 0.9525488139026823, 1.6248210485126888, 0.3442268360329932, 1.2540013125313514, 0.5137636863236008, 0.7134090687725029, 0.6130233374801609, 0.5431317791142916, 1.7292405024864226, 0.7546302663372715, 0.7691177649633597, 0.45501867043560196, 1.2959185800683783, 0.5846664069118488, 0.39216401157278724, 1.555567493492823, 1.0132608943777246, 1.8760331377216708, 0.345954834838738, 1.4808838329225857, 1.6996756365667132, 1.353716808099243, 0.1703799910788968, 1.2814963453206407, 1.9691556359982414, 1.3933884993848078, 0.5030571261394657, 1.4503337602217106, 1.14502893614524, 1.360152736839113, 0.25264086705518995, 1.1120864371090584, 0.4082108773244709, 0.6166750740831611, 0.7263578280709605, 1.9941376865849305, 1.087202012817302, 0.18540992648017124, 0.9356161757542856, 1.165852143593641, 0.3887555842082707, 0.18140810598571827, 0.357624225064342, 1.9197260275383414, 1.7772620884053256, 1.2117944721546952, 1.604670514895193, 0.7385470665101748, 0.7124968269839367, 0.9371946945298706, 0.7315033403749261, 1.7873517119039692, 1.6890648703093718, 0.2470689763213634, 0.8828381013681156, 1.1911350224667003, 1.337344707316623, 0.35349124126329423, 0.14813918766220807], [8]],
;! ]
;! [[argument]]
;! name = "b"
;! layout = "ptr->f64[63]"
;! activity = "dup"
;! domain = [0.1, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [8]
;! [provenance]
;! source = "structs.c"
;! level = "O0"
; ModuleID = '<string>'
source_filename = "benchmarks/sources/structs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Body = type { %struct.Vec, %struct.Vec, double, i32 }
%struct.Vec = type { double, double, double }

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #0

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @gravity(ptr noundef %b, i32 noundef %n) #1 {
entry:
  %b.addr = alloca ptr, align 8
  %n.addr = alloca i32, align 4
  %e = alloca double, align 8
  %i = alloca i32, align 4
  %j = alloca i32, align 4
  %dx = alloca double, align 8
  %dy = alloca double, align 8
  %dz = alloca double, align 8
  store ptr %b, ptr %b.addr, align 8
  store i32 %n, ptr %n.addr, align 4
  store double 0.000000e+00, ptr %e, align 8
  store i32 0, ptr %i, align 4
  br label %for.cond

for.cond:                                         ; preds = %for.inc33, %entry
  %0 = load i32, ptr %i, align 4
  %1 = load i32, ptr %n.addr, align 4
  %cmp = icmp slt i32 %0, %1
  br i1 %cmp, label %for.body, label %for.end35

for.body:                                         ; preds = %for.cond
  store i32 0, ptr %j, align 4
  br label %for.cond1

for.cond1:                                        ; preds = %for.inc, %for.body
  %2 = load i32, ptr %j, align 4
  %3 = load i32, ptr %i, align 4
  %cmp2 = icmp slt i32 %2, %3
  br i1 %cmp2, label %for.body3, label %for.end

for.body3:                                        ; preds = %for.cond1
  %4 = load ptr, ptr %b.addr, align 8
  %5 = load i32, ptr %i, align 4
  %idxprom = sext i32 %5 to i64
  %arrayidx = getelementptr inbounds %struct.Body, ptr %4, i64 %idxprom
  %position = getelementptr inbounds nuw %struct.Body, ptr %arrayidx, i32 0, i32 0
  %x = getelementptr inbounds nuw %struct.Vec, ptr %position, i32 0, i32 0
  %6 = load double, ptr %x, align 8
  %7 = load ptr, ptr %b.addr, align 8
  %8 = load i32, ptr %j, align 4
  %idxprom4 = sext i32 %8 to i64
  %arrayidx5 = getelementptr inbounds %struct.Body, ptr %7, i64 %idxprom4
  %position6 = getelementptr inbounds nuw %struct.Body, ptr %arrayidx5, i32 0, i32 0
  %x7 = getelementptr inbounds nuw %struct.Vec, ptr %position6, i32 0, i32 0
  %9 = load double, ptr %x7, align 8
  %sub = fsub double %6, %9
  store double %sub, ptr %dx, align 8
  %10 = load ptr, ptr %b.addr, align 8
  %11 = load i32, ptr %i, align 4
  %idxprom8 = sext i32 %11 to i64
  %arrayidx9 = getelementptr inbounds %struct.Body, ptr %10, i64 %idxprom8
  %position10 = getelementptr inbounds nuw %struct.Body, ptr %arrayidx9, i32 0, i32 0
  %y = getelementptr inbounds nuw %struct.Vec, ptr %position10, i32 0, i32 1
  %12 = load double, ptr %y, align 8
  %13 = load ptr, ptr %b.addr, align 8
  %14 = load i32, ptr %j, align 4
  %idxprom11 = sext i32 %14 to i64
  %arrayidx12 = getelementptr inbounds %struct.Body, ptr %13, i64 %idxprom11
  %position13 = getelementptr inbounds nuw %struct.Body, ptr %arrayidx12, i32 0, i32 0
  %y14 = getelementptr inbounds nuw %struct.Vec, ptr %position13, i32 0, i32 1
  %15 = load double, ptr %y14, align 8
  %sub15 = fsub double %12, %15
  store double %sub15, ptr %dy, align 8
  %16 = load ptr, ptr %b.addr, align 8
  %17 = load i32, ptr %i, align 4
  %idxprom16 = sext i32 %17 to i64
  %arrayidx17 = getelementptr inbounds %struct.Body, ptr %16, i64 %idxprom16
  %position18 = getelementptr inbounds nuw %struct.Body, ptr %arrayidx17, i32 0, i32 0
  %z = getelementptr inbounds nuw %struct.Vec, ptr %position18, i32 0, i32 2
  %18 = load double, ptr %z, align 8
  %19 = load ptr, ptr %b.addr, align 8
  %20 = load i32, ptr %j, align 4
  %idxprom19 = sext i32 %20 to i64
  %arrayidx20 = getelementptr inbounds %struct.Body, ptr %19, i64 %idxprom19
  %position21 = getelementptr inbounds nuw %struct.Body, ptr %arrayidx20, i32 0, i32 0
  %z22 = getelementptr inbounds nuw %struct.Vec, ptr %position21, i32 0, i32 2
  %21 = load double, ptr %z22, align 8
  %sub23 = fsub double %18, %21
  store double %sub23, ptr %dz, align 8
  %22 = load ptr, ptr %b.addr, align 8
  %23 = load i32, ptr %i, align 4
  %idxprom24 = sext i32 %23 to i64
  %arrayidx25 = getelementptr inbounds %struct.Body, ptr %22, i64 %idxprom24
  %mass = getelementptr inbounds nuw %struct.Body, ptr %arrayidx25, i32 0, i32 2
  %24 = load double, ptr %mass, align 8
  %25 = load ptr, ptr %b.addr, align 8
  %26 = load i32, ptr %j, align 4
  %idxprom26 = sext i32 %26 to i64
  %arrayidx27 = getelementptr inbounds %struct.Body, ptr %25, i64 %idxprom26
  %mass28 = getelementptr inbounds nuw %struct.Body, ptr %arrayidx27, i32 0, i32 2
  %27 = load double, ptr %mass28, align 8
  %mul = fmul double %24, %27
  %28 = load double, ptr %dx, align 8
  %29 = load double, ptr %dx, align 8
  %30 = load double, ptr %dy, align 8
  %31 = load double, ptr %dy, align 8
  %mul30 = fmul double %30, %31
  %32 = call double @llvm.fmuladd.f64(double %28, double %29, double %mul30)
  %33 = load double, ptr %dz, align 8
  %34 = load double, ptr %dz, align 8
  %35 = call double @llvm.fmuladd.f64(double %33, double %34, double %32)
  %add = fadd double %35, 1.000000e-02
  %call = call double @sqrt(double noundef %add) #3
  %div = fdiv double %mul, %call
  %36 = load double, ptr %e, align 8
  %sub32 = fsub double %36, %div
  store double %sub32, ptr %e, align 8
  br label %for.inc

for.inc:                                          ; preds = %for.body3
  %37 = load i32, ptr %j, align 4
  %inc = add nsw i32 %37, 1
  store i32 %inc, ptr %j, align 4
  br label %for.cond1, !llvm.loop !6

for.end:                                          ; preds = %for.cond1
  br label %for.inc33

for.inc33:                                        ; preds = %for.end
  %38 = load i32, ptr %i, align 4
  %inc34 = add nsw i32 %38, 1
  store i32 %inc34, ptr %i, align 4
  br label %for.cond, !llvm.loop !8

for.end35:                                        ; preds = %for.cond
  %39 = load double, ptr %e, align 8
  ret double %39
}

; Function Attrs: nounwind
declare double @sqrt(double noundef) #2

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}
!8 = distinct !{!8, !7}
