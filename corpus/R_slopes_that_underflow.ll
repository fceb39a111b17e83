;! adfuzz = 1
;! name = "R_slopes_that_underflow"
;! function = "R_slopes_that_underflow"
;! expectation = "agree"
;! returns = "f32"
;! points = [
;!   [[1.1611419916152954, 1.5992681980133057, 0.9378588795661926, 1.527913212776184, 1.4607905149459839, 0.8913843631744385, 1.3521760702133179, 1.8729374408721924, 1.4360581636428833, 0.5751206874847412, 0.5260377526283264, 1.4596173763275146, 1.0917749404907227, 0.5668798089027405, 1.79957914352417, 0.831824004650116, 1.8279993534088135, 0.6336843967437744, 1.2848540544509888, 1.735941767692566, 0.9508152008056641, 0.5291491150856018, 0.5286803245544434, 1.8056033849716187, 0.5201897621154785, 1.4034401178359985, 1.5420644283294678, 0.8975557088851929, 1.221566081047058, 1.6608916521072388, 1.3147008419036865, 1.7624353170394897, 1.7782500982284546, 1.7379366159439087, 0.6288890838623047, 1.6717612743377686, 1.8790879249572754, 1.6555116176605225, 1.817619800567627, 1.214727759361267], [40]],
;!   [[0.5707836151123047, 0.9358170032501221, 1.1061556339263916, 1.9563714265823364, 1.3066891431808472, 0.8940887451171875, 1.121675729751587, 1.063531517982483, 1.2828516960144043, 1.5053220987319946, 1.5679115056991577, 0.6969108581542969, 1.8509082794189453, 1.9276906251907349, 1.5748752355575562, 1.293807029724121, 0.6404864192008972, 1.8244673013687134, 1.7927144765853882, 1.8852345943450928, 1.4748603105545044, 1.6755220890045166, 1.8245594501495361, 1.192307949066162, 1.6130130290985107, 0.9254345893859863, 1.8616299629211426, 0.5027661323547363, 1.0282280445098877, 0.5141333341598511, 1.7590190172195435, 0.5753229260444641, 0.8841277956962585, 1.1738563776016235, 1.3085930347442627, 0.911657989025116, 1.5354782342910767, 0.943742573261261, 1.4378150701522827, 1.248687982559204], [40]],
;!   [[1.4450682401657104, 0.863706648349762, 1.6134406328201294, 0.8586504459381104, 1.5414851903915405, 0.8396429419517517, 1.5040667057037354, 0.8124778866767883, 1.8534090518951416, 1.617093801498413, 1.1648147106170654, 1.1468486785888672, 1.482185959815979, 1.611334204673767, 1.572942852973938, 1.1179367303848267, 1.8019505739212036, 1.9165462255477905, 0.9147384166717529, 0.5312328338623047, 1.506986141204834, 0.7586572766304016, 1.6378586292266846, 0.9445193409919739, 0.986171305179596, 1.11399245262146, 0.8382989764213562, 1.7184525728225708, 1.195107340812683, 1.0667510032653809, 0.746527373790741, 0.7343397736549377, 1.0808305740356445, 1.075226068496704, 1.5795822143554688, 0.5738332271575928, 1.3768197298049927, 0.7050031423568726, 1.9906258583068848, 0.571115255355835], [40]],
;!   [[0.8994517922401428, 1.0157594680786133, 1.5780812501907349, 0.8860987424850464, 1.1730648279190063, 1.7038060426712036, 0.6928106546401978, 1.4110536575317383, 0.8266555666923523, 0.9842703342437744, 0.9050184488296509, 0.8498408794403076, 1.7862424850463867, 1.0168133974075317, 1.028250813484192, 0.7802779078483582, 1.4441462755203247, 0.8826313614845276, 0.7306557893753052, 1.649132251739502, 1.2209954261779785, 1.90213143825531, 0.6941748857498169, 1.590171456336975, 1.762901782989502, 1.489776372909546, 0.5555631518363953, 1.432760238647461, 1.9756492376327515, 1.5210962295532227, 0.8182029724121094, 1.5660529136657715, 1.32502281665802, 1.4948574304580688, 0.6205059289932251, 1.2990156412124634, 0.7433243989944458, 0.9079013466835022, 0.9944930076599121, 1.9953718185424805], [40]],
;! ]
;! [[argument]]
;! name = "x"
;! layout = "ptr->f32[40]"
;! activity = "dup"
;! domain = [0.5, 2.0]
;! [[argument]]
;! name = "n"
;! layout = "i32"
;! activity = "const"
;! domain = [0.1, 2.0]
;! values = [40]
; ModuleID = '<string>'
source_filename = "underflow.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @R_slopes_that_underflow(ptr noundef readonly captures(none) %x, i32 noundef %n) local_unnamed_addr #0 !dbg !14 {
entry:
  %cmp5 = icmp sgt i32 %n, 0, !dbg !30
  br i1 %cmp5, label %for.body.preheader, label %for.cond.cleanup, !dbg !32

for.body.preheader:                               ; preds = %entry
  %wide.trip.count = zext nneg i32 %n to i64, !dbg !33
  %xtraiter = and i64 %wide.trip.count, 3, !dbg !34
  %0 = icmp ult i32 %n, 4, !dbg !34
  br i1 %0, label %for.body.epil.preheader, label %for.body.preheader.new, !dbg !34

for.body.preheader.new:                           ; preds = %for.body.preheader
  %unroll_iter = and i64 %wide.trip.count, 2147483644, !dbg !34
  br label %for.body, !dbg !34

for.cond.cleanup.loopexit.unr-lcssa:              ; preds = %for.body
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0, !dbg !34
  br i1 %lcmp.mod.not, label %for.cond.cleanup, label %for.body.epil.preheader, !dbg !34

for.body.epil.preheader:                          ; preds = %for.cond.cleanup.loopexit.unr-lcssa, %for.body.preheader
  %indvars.iv.epil.init = phi i64 [ 0, %for.body.preheader ], [ %indvars.iv.next.3, %for.cond.cleanup.loopexit.unr-lcssa ]
  %s.06.epil.init = phi float [ 1.000000e+00, %for.body.preheader ], [ %13, %for.cond.cleanup.loopexit.unr-lcssa ]
  %lcmp.mod10 = icmp ne i64 %xtraiter, 0, !dbg !35
  tail call void @llvm.assume(i1 %lcmp.mod10), !dbg !35
  br label %for.body.epil, !dbg !35

for.body.epil:                                    ; preds = %for.body.epil, %for.body.epil.preheader
  %indvars.iv.epil = phi i64 [ %indvars.iv.epil.init, %for.body.epil.preheader ], [ %indvars.iv.next.epil, %for.body.epil ]
  %s.06.epil = phi float [ %s.06.epil.init, %for.body.epil.preheader ], [ %2, %for.body.epil ]
  %epil.iter = phi i64 [ 0, %for.body.epil.preheader ], [ %epil.iter.next, %for.body.epil ]
  %arrayidx.epil = getelementptr inbounds nuw float, ptr %x, i64 %indvars.iv.epil, !dbg !36
  %1 = load float, ptr %arrayidx.epil, align 4, !dbg !36, !tbaa !37
  %mul.epil = fmul float %1, 0x39B4484C00000000, !dbg !39
  %2 = tail call float @llvm.fmuladd.f32(float %mul.epil, float 0x3ABEF2D100000000, float %s.06.epil), !dbg !40
  %indvars.iv.next.epil = add nuw nsw i64 %indvars.iv.epil, 1, !dbg !41
  %epil.iter.next = add i64 %epil.iter, 1, !dbg !42
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter, !dbg !42
  br i1 %epil.iter.cmp.not, label %for.cond.cleanup, label %for.body.epil, !dbg !42, !llvm.loop !43

for.cond.cleanup:                                 ; preds = %for.body.epil, %for.cond.cleanup.loopexit.unr-lcssa, %entry
  %s.0.lcssa = phi float [ 1.000000e+00, %entry ], [ %13, %for.cond.cleanup.loopexit.unr-lcssa ], [ %2, %for.body.epil ], !dbg !28
  ret float %s.0.lcssa, !dbg !45

for.body:                                         ; preds = %for.body, %for.body.preheader.new
  %indvars.iv = phi i64 [ 0, %for.body.preheader.new ], [ %indvars.iv.next.3, %for.body ]
  %s.06 = phi float [ 1.000000e+00, %for.body.preheader.new ], [ %13, %for.body ]
  %niter = phi i64 [ 0, %for.body.preheader.new ], [ %niter.next.3, %for.body ]
  %arrayidx = getelementptr inbounds nuw float, ptr %x, i64 %indvars.iv, !dbg !36
  %3 = load float, ptr %arrayidx, align 4, !dbg !36, !tbaa !37
  %mul = fmul float %3, 0x39B4484C00000000, !dbg !39
  %4 = tail call float @llvm.fmuladd.f32(float %mul, float 0x3ABEF2D100000000, float %s.06), !dbg !46
  %5 = getelementptr inbounds nuw float, ptr %x, i64 %indvars.iv, !dbg !36
  %arrayidx.1 = getelementptr inbounds nuw i8, ptr %5, i64 4, !dbg !36
  %6 = load float, ptr %arrayidx.1, align 4, !dbg !36, !tbaa !37
  %mul.1 = fmul float %6, 0x39B4484C00000000, !dbg !39
  %7 = tail call float @llvm.fmuladd.f32(float %mul.1, float 0x3ABEF2D100000000, float %4), !dbg !47
  %8 = getelementptr inbounds nuw float, ptr %x, i64 %indvars.iv, !dbg !36
  %arrayidx.2 = getelementptr inbounds nuw i8, ptr %8, i64 8, !dbg !36
  %9 = load float, ptr %arrayidx.2, align 4, !dbg !36, !tbaa !37
  %mul.2 = fmul float %9, 0x39B4484C00000000, !dbg !39
  %10 = tail call float @llvm.fmuladd.f32(float %mul.2, float 0x3ABEF2D100000000, float %7), !dbg !48
  %11 = getelementptr inbounds nuw float, ptr %x, i64 %indvars.iv, !dbg !36
  %arrayidx.3 = getelementptr inbounds nuw i8, ptr %11, i64 12, !dbg !36
  %12 = load float, ptr %arrayidx.3, align 4, !dbg !36, !tbaa !37
  %mul.3 = fmul float %12, 0x39B4484C00000000, !dbg !39
  %13 = tail call float @llvm.fmuladd.f32(float %mul.3, float 0x3ABEF2D100000000, float %10), !dbg !49
  %indvars.iv.next.3 = add nuw nsw i64 %indvars.iv, 4, !dbg !50
  %niter.next.3 = add i64 %niter, 4, !dbg !51
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter, !dbg !51
  br i1 %niter.ncmp.3, label %for.cond.cleanup.loopexit.unr-lcssa, label %for.body, !dbg !51, !llvm.loop !52
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #2

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}
!llvm.errno.tbaa = !{!10}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "underflow.c", directory: ".", checksumkind: CSK_MD5, checksum: "a201ffa83e309f154c01d0db277fe3d4")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !12, i64 0}
!12 = !{!"omnipotent char", !13, i64 0}
!13 = !{!"Simple C/C++ TBAA"}
!14 = distinct !DISubprogram(name: "R_slopes_that_underflow", scope: !15, file: !15, line: 1, type: !55, scopeLine: 1, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, keyInstructions: true)
!15 = !DIFile(filename: "underflow.c", directory: "", checksumkind: CSK_MD5, checksum: "a201ffa83e309f154c01d0db277fe3d4")
!16 = !DISubroutineType(types: !17)
!17 = !{!18, !19, !21}
!18 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !18)
!21 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!22 = !{!23, !24, !25, !26}
!23 = !DILocalVariable(name: "x", arg: 1, scope: !14, file: !15, line: 1, type: !19)
!24 = !DILocalVariable(name: "n", arg: 2, scope: !14, file: !15, line: 1, type: !21)
!25 = !DILocalVariable(name: "s", scope: !14, file: !15, line: 2, type: !18)
!26 = !DILocalVariable(name: "i", scope: !27, file: !15, line: 3, type: !21)
!27 = distinct !DILexicalBlock(scope: !14, file: !15, line: 3, column: 3)
!28 = !DILocation(line: 0, scope: !14)
!29 = !DILocation(line: 0, scope: !27)
!30 = !DILocation(line: 3, column: 21, scope: !31, atomGroup: 10, atomRank: 1)
!31 = distinct !DILexicalBlock(scope: !27, file: !15, line: 3, column: 3)
!32 = !DILocation(line: 3, column: 3, scope: !27, atomGroup: 11, atomRank: 1)
!33 = !DILocation(line: 3, column: 21, scope: !31, atomGroup: 3, atomRank: 1)
!34 = !DILocation(line: 3, column: 3, scope: !27)
!35 = !DILocation(line: 3, column: 3, scope: !27, atomGroup: 4, atomRank: 1)
!36 = !DILocation(line: 3, column: 36, scope: !31)
!37 = !{!38, !38, i64 0}
!38 = !{!"float", !12, i64 0}
!39 = !DILocation(line: 3, column: 41, scope: !31)
!40 = !DILocation(line: 3, column: 33, scope: !31, atomGroup: 12, atomRank: 2)
!41 = !DILocation(line: 3, column: 27, scope: !31, atomGroup: 13, atomRank: 2)
!42 = !DILocation(line: 3, column: 3, scope: !27, atomGroup: 15, atomRank: 1)
!43 = distinct !{!43, !44}
!44 = !{!"llvm.loop.unroll.disable"}
!45 = !DILocation(line: 4, column: 3, scope: !14, atomGroup: 9, atomRank: 1)
!46 = !DILocation(line: 3, column: 33, scope: !31, atomGroup: 5, atomRank: 2)
!47 = !DILocation(line: 3, column: 33, scope: !31, atomGroup: 16, atomRank: 2)
!48 = !DILocation(line: 3, column: 33, scope: !31, atomGroup: 20, atomRank: 2)
!49 = !DILocation(line: 3, column: 33, scope: !31, atomGroup: 24, atomRank: 2)
!50 = !DILocation(line: 3, column: 27, scope: !31, atomGroup: 25, atomRank: 2)
!51 = !DILocation(line: 3, column: 3, scope: !27, atomGroup: 27, atomRank: 1)
!52 = distinct !{!52, !34, !53, !54}
!53 = !DILocation(line: 3, column: 52, scope: !27)
!54 = !{!"llvm.loop.mustprogress"}

!55 = !DISubroutineType(types: !{})
