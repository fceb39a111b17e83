; Debug information: every record kind, argument lists, every kind of specialised metadata node, attachments of many kinds.
source_filename = "debug.c"
target triple = "x86_64-unknown-linux-gnu"

@global = global i32 0, align 4, !dbg !0

define dso_local double @f(double %x, ptr %p) #0 !dbg !10 {
entry:
    #dbg_value(double %x, !20, !DIExpression(), !22)
    #dbg_value(double %later, !20, !DIExpression(), !22)
    #dbg_declare(ptr %p, !21, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 8, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 32), !22)
  %slot = alloca double, align 8, !DIAssignID !30
    #dbg_assign(double %x, !20, !DIExpression(), !30, ptr %slot, !DIExpression(), !22)
    #dbg_assign(i1 undef, !20, !DIExpression(), !30, ptr poison, !DIExpression(DW_OP_deref), !22)
  store double %x, ptr %slot, align 8, !dbg !22, !tbaa !31, !DIAssignID !30
  br label %next, !dbg !23

next:                                             ; preds = %entry
    #dbg_label(!24, !22)
    #dbg_value(!DIArgList(double %x, double %later, i32 7, ptr @global), !20, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !22)
    #dbg_value(i32 poison, !20, !DIExpression(), !22)
    #dbg_value(ptr @global, !20, !DIExpression(), !22)
    #dbg_value(double 0x3FB999999999999A, !20, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_float, DW_OP_LLVM_tag_offset, 1), !22)
  %later = fadd contract double %x, 1.000000e+00, !dbg !25, !fpmath !32
  %call = call double @f(double %later, ptr null), !dbg !26, !callees !33, !heapallocsite !15, !annotation !34
  %loaded = load double, ptr %p, align 8, !dbg !26, !tbaa !31, !alias.scope !35, !noalias !36, !llvm.access.group !37, !noundef !38
  %int = load i32, ptr %p, align 4, !range !39, !invariant.group !38
  %pointer = load ptr, ptr %p, align 8, !nonnull !38, !align !40, !dereferenceable !40, !dereferenceable_or_null !40
  %c = icmp eq i32 %int, 0
  br i1 %c, label %next2, label %exit, !prof !41, !llvm.loop !42, !unpredictable !38, !make.implicit !38

next2:
    #dbg_value(i32 %int, !20, !DIExpression(), !22)
    #dbg_declare_value(i32 %int, !21, !DIExpression(), !22)
  br label %exit, !dbg !23

exit:
  %r = phi double [ %later, %next ], [ %loaded, %next2 ], !dbg !26
    #dbg_value(double %r, !20, !DIExpression(), !22)
  ret double %r, !dbg !26
}

declare !dbg !50 !kcfi_type !51 void @declared()

attributes #0 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!7, !8}
!llvm.ident = !{!9}
!everything = !{!60, !61, !62, !63, !64, !65, !66, !67, !68, !69, !70, !71, !72, !73, !74, !75, !76, !77, !78, !79, !80, !81}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "global", linkageName: "global", scope: !2, file: !3, line: 1, type: !4, isLocal: false, isDefinition: true, align: 32, annotations: !5)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "a \22compiler\22 (x), y", isOptimized: true, flags: "-O2", runtimeVersion: 0, splitDebugFilename: "x.dwo", emissionKind: FullDebug, enums: !5, retainedTypes: !5, globals: !6, imports: !5, macros: !5, dwoId: 123, splitDebugInlining: false, nameTableKind: None, sysroot: "/", sdk: "s")
!3 = !DIFile(filename: "debug.c", directory: "/src", checksumkind: CSK_MD5, checksum: "00000000000000000000000000000000")
!4 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!5 = !{}
!6 = !{!0}
!7 = !{i32 2, !"Debug Info Version", i32 3}
!8 = !{i32 7, !"Dwarf Version", i32 5}
!9 = !{!"ident"}
!10 = distinct !DISubprogram(name: "f", scope: !3, file: !3, line: 3, type: !11, scopeLine: 3, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !14, targetFuncName: "g", keyInstructions: true)
!11 = !DISubroutineType(cc: DW_CC_normal, types: !12)
!12 = !{!13, !13, !15}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !{!20, !21}
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!20 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !3, line: 3, type: !13)
!21 = !DILocalVariable(name: "p", arg: 2, scope: !10, file: !3, line: 3, type: !15, flags: DIFlagArtificial)
!22 = !DILocation(line: 0, scope: !10)
!23 = !DILocation(line: 4, column: 5, scope: !27, inlinedAt: !28, isImplicitCode: true)
!24 = !DILabel(scope: !10, name: "again", file: !3, line: 5, column: 3)
!25 = !DILocation(line: 5, column: 7, scope: !29, atomGroup: 1, atomRank: 2)
!26 = distinct !DILocation(line: 6, column: 1, scope: !10)
!27 = distinct !DILexicalBlock(scope: !10, file: !3, line: 4, column: 3)
!28 = distinct !DILocation(line: 9, column: 2, scope: !10)
!29 = !DILexicalBlockFile(scope: !10, file: !3, discriminator: 2)
!30 = distinct !DIAssignID()
!31 = !{!45, !45, i64 0}
!32 = !{float 2.500000e+00}
!33 = !{ptr @f}
!34 = !{!"auto-init", !47}
!35 = !{!46}
!36 = !{!48}
!37 = distinct !{}
!38 = !{}
!39 = !{i32 0, i32 10, i32 20, i32 30}
!40 = !{i64 8}
!41 = !{!"branch_weights", !"expected", i32 2000, i32 1}
!42 = distinct !{!42, !43, !44}
!43 = !{!"llvm.loop.mustprogress"}
!44 = !{!"llvm.loop.vectorize.enable", i1 false}
!45 = !{!"double", !49, i64 0}
!46 = distinct !{!46, !52}
!47 = !{!"a", !"b"}
!48 = distinct !{!48, !52, !"scope"}
!49 = !{!"omnipotent char", !53, i64 0}
!50 = !DISubprogram(name: "declared", scope: !3, file: !3, line: 1, type: !11, spFlags: DISPFlagOptimized)
!51 = !{i32 -1234567}
!52 = distinct !{!52, !"domain"}
!53 = !{!"Simple C/C++ TBAA"}
!60 = !DICompositeType(tag: DW_TAG_structure_type, name: "s", file: !3, line: 1, size: 64, elements: !5, identifier: "s.id")
!61 = !DIEnumerator(name: "A", value: -1)
!62 = !DIEnumerator(name: "B", value: 18446744073709551615, isUnsigned: true)
!63 = !DISubrange(count: 4, lowerBound: 1)
!64 = !DISubrange(count: !20, lowerBound: !DIExpression(DW_OP_push_object_address), stride: !DIExpression(DW_OP_constu, 3))
!65 = !DIGenericSubrange(lowerBound: !DIExpression(DW_OP_push_object_address), upperBound: !DIExpression(), stride: !DIExpression())
!66 = !DINamespace(name: "n", scope: null, exportSymbols: true)
!67 = !DIModule(scope: null, name: "M", configMacros: "\22-DX\22", includePath: "/i", apinotes: "a", line: 2, isDecl: true)
!68 = !DITemplateTypeParameter(name: "T", type: !4, defaulted: true)
!69 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_template_param, name: "V", type: !4, value: i32 7)
!70 = !DIObjCProperty(name: "foo", file: !3, line: 7, setter: "s", getter: "g", attributes: 7, type: !4)
!71 = !DIImportedEntity(tag: DW_TAG_imported_module, name: "i", scope: !2, entity: !66, file: !3, line: 7)
!72 = !DIMacro(type: DW_MACINFO_define, line: 9, name: "M", value: "(x)")
!73 = !DIMacroFile(line: 9, file: !3, nodes: !5)
!74 = !DICommonBlock(scope: !10, declaration: null, name: "c", file: !3, line: 4)
!75 = !DIStringType(name: "str", stringLength: !20, stringLengthExpression: !DIExpression(), size: 32, encoding: DW_ATE_ASCII)
!76 = !GenericDINode(tag: 3, header: "some\00header", operands: {!4, null})
!77 = distinct !DICompositeType(tag: DW_TAG_array_type, baseType: !4, dataLocation: !20, allocated: !DIExpression(), rank: i32 7)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "m", scope: !60, file: !3, line: 1, baseType: !4, size: 32, offset: 32, flags: DIFlagBitField | DIFlagStaticMember, extraData: i64 8)
!79 = !DIFixedPointType(name: "fx", size: 32, align: 32, encoding: DW_ATE_signed_fixed, kind: Binary, factor: -4)
!80 = !DISubrangeType(name: "sr", size: 32, baseType: !4, lowerBound: i64 1, upperBound: i64 5, bias: i64 2)
!81 = !{!DIExpression(DW_OP_constu, 1), null, ptr @global, i64 ptrtoint (ptr @global to i64), !"s", float 0x7FF8000000000000, <2 x i8> <i8 1, i8 2>}
