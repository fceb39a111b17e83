"""Metadata nodes are read on demand: locations, TBAA tags, fields; strange ones give no answer instead of an error."""

from __future__ import annotations

from pathlib import Path

import pytest

from adfuzz.ir import llvm, metadata
from adfuzz.ir.metadata import AccessTag, Node, parse_node
from adfuzz.ir.module import Module

TEXT = r"""
define void @f(ptr %p) !dbg !3 {
  store double 0.0, ptr %p, align 8, !dbg !5, !tbaa !6
  store i32 0, ptr %p, align 4, !dbg !7, !tbaa !8
  store i8 0, ptr %p, align 1, !tbaa !9, !tbaa.struct !15
  ret void
}
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: FullDebug)
!1 = !DIFile(filename: "a \22b\22.c", directory: "/d")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = distinct !DISubprogram(name: "f", file: !1, line: 3, spFlags: DISPFlagDefinition, unit: !0)
!4 = distinct !DILexicalBlock(scope: !3, file: !16, line: 4)
!5 = !DILocation(line: 4, column: 7, scope: !4)
!6 = !{!10, !11, i64 8}
!7 = !DILocation(line: 9, scope: !3)
!8 = !{!12, !12, i64 0}
!9 = !{!13, !13, i64 0}
!10 = !{!"pair", !12, i64 0, !11, i64 8}
!11 = !{!"double", !13, i64 0}
!12 = !{!"int", !13, i64 0}
!13 = !{!"omnipotent char", !14, i64 0}
!14 = !{!"Simple C/C++ TBAA"}
!15 = !{i64 0, i64 4, !8, i64 8, i64 8, !6}
!16 = !DIFile(filename: "inner.h", directory: "/d")
"""


@pytest.fixture(scope="module")
def module() -> Module:
    return llvm.load_text(TEXT)


def attachment(module: Module, index: int, kind: str) -> str:
    return module.function("f").entry.instructions[index].metadata_of(kind)


def test_a_location_is_file_line_and_column(module: Module) -> None:
    assert metadata.debug_location(module, attachment(module, 0, "dbg")) == "inner.h:4:7"
    assert metadata.debug_location(module, attachment(module, 1, "dbg")) == 'a "b".c:9:0'
    assert metadata.debug_location(module, attachment(module, 2, "dbg")) == ""
    assert metadata.debug_location(module, "!999") == ""


def test_an_access_tag_names_type_base_and_offset(module: Module) -> None:
    assert metadata.tbaa_type(module, attachment(module, 0, "tbaa")) == AccessTag("double", "pair", 8)
    assert metadata.tbaa_type(module, attachment(module, 1, "tbaa")) == AccessTag("int", "int", 0)
    assert metadata.tbaa_type(module, attachment(module, 2, "tbaa")) == AccessTag(
        "omnipotent char", "omnipotent char", 0
    )
    assert metadata.tbaa_type(module, "!999") is None


def test_the_fields_of_a_struct_can_be_listed(module: Module) -> None:
    tag = metadata.node(module, attachment(module, 0, "tbaa"))
    assert tag is not None
    fields = metadata.tbaa_fields(module, tag.operands[0])
    assert [(offset, metadata.tbaa_name(module, type)) for offset, type in fields] == [(0, "int"), (8, "double")]


def test_a_struct_copy_lists_its_parts(module: Module) -> None:
    parts = metadata.tbaa_struct(module, attachment(module, 2, "tbaa.struct"))
    assert parts == ((0, 4, AccessTag("int", "int", 0)), (8, 8, AccessTag("double", "pair", 8)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("!{}", Node()),
        ("distinct !{!1, null}", Node(operands=("!1", "null"), is_distinct=True)),
        ('!{!"a, (b}", i64 -4}', Node(operands=('!"a, (b}"', "i64 -4"))),
        ("!{!{!1, !2}, <2 x i8> <i8 1, i8 2>}", Node(operands=("!{!1, !2}", "<2 x i8> <i8 1, i8 2>"))),
        ("!{ptr getelementptr (i8, ptr @x, i64 1), i1 true}",
         Node(operands=("ptr getelementptr (i8, ptr @x, i64 1)", "i1 true"))),
        ('!DIFile(filename: "a, b: c", directory: "")',
         Node("DIFile", fields={"filename": '"a, b: c"', "directory": '""'})),
        ("!DIExpression(DW_OP_plus_uconst, 4)", Node("DIExpression", ("DW_OP_plus_uconst", "4"))),
        ("!DISubrange(count: 4, stride: !DIExpression(DW_OP_constu, 3))",
         Node("DISubrange", fields={"count": "4", "stride": "!DIExpression(DW_OP_constu, 3)"})),
    ],
)  # fmt: skip
def test_nodes_fall_into_their_parts(text: str, expected: Node) -> None:
    assert parse_node(text) == expected


def test_every_node_of_the_torture_files_can_be_read() -> None:
    for path in sorted((Path(__file__).parent / "data").glob("*.ll")):
        for text in llvm.load(path).metadata.values():
            assert parse_node(text).is_distinct == text.startswith("distinct ")
