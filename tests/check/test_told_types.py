"""Types and names of arguments come from debug info and TBAA, agree with the accesses, and are told in the table."""

from __future__ import annotations

from pathlib import Path

import pytest

from adfuzz.argspec import parse_layout
from adfuzz.checking.debuginfo import only_lines, told_arguments
from adfuzz.checking.infer import Inferred, argument_names, infer
from adfuzz.frontends import to_ir
from adfuzz.interp import evaluate
from adfuzz.ir import llvm
from adfuzz.ir.parser import parse_module
from adfuzz.model import Activity, Argument, Case, PointerLayout

DEBUG = """
define double @f(ptr %0, i32 %1) !dbg !4 {
    #dbg_value(ptr %0, !12, !DIExpression(), !14)
    #dbg_value(i32 %1, !13, !DIExpression(), !14)
  %p = getelementptr i8, ptr %0, i64 OFFSET
  %v = load TYPE, ptr %p
  %r = CONVERT
  ret double %r, !dbg !14
}
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!3}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: FullDebug, retainedTypes: !2)
!1 = !DIFile(filename: "k.c", directory: "/src")
!2 = !{!8}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = distinct !DISubprogram(name: "f", scope: !1, file: !1, line: 3, type: !5, unit: !0, retainedNodes: !11)
!5 = !DISubroutineType(types: !6)
!6 = !{!7, !16, !17}
!7 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!8 = !DICompositeType(tag: DW_TAG_structure_type, name: "spring", file: !1, line: 1, size: 192, elements: !9)
!9 = !{!10, !15, !18}
!10 = !DIDerivedType(tag: DW_TAG_member, name: "k", scope: !8, file: !1, baseType: !7, size: 64)
!11 = !{!12, !13}
!12 = !DILocalVariable(name: "body", arg: 1, scope: !4, file: !1, line: 3, type: !16)
!13 = !DILocalVariable(name: "count", arg: 2, scope: !4, file: !1, line: 3, type: !17)
!14 = !DILocation(line: 4, column: 2, scope: !4)
!15 = !DIDerivedType(tag: DW_TAG_member, name: "rest", scope: !8, file: !1, baseType: !7, size: 64, offset: 64)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!17 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!18 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !8, file: !1, baseType: !16, size: 64, offset: 128)
"""


def debug(offset: int = 8, type: str = "double", convert: str = "fmul double %v, %v", text: str = DEBUG) -> str:
    return llvm.read(text.replace("OFFSET", str(offset)).replace("TYPE", type).replace("CONVERT", convert))


def of(text: str, name: str = "f") -> Inferred:
    return infer(text, name, names=argument_names(parse_module(text).function(name)))


def notes(found: Inferred) -> dict[str, str]:
    return dict(found.notes)


def test_struct_of_debug_info_has_the_fields_that_are_never_touched() -> None:
    assert notes(of(debug())) == {
        "body=ptr->struct{f64,f64,ptr}:dup": "spring by debug info",
        "count=i32:const=8": "int by debug info; a small number",
    }


ENUMERATION = """!17 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "mode", size: 32, elements: !19)
!19 = !{!20, !21}
!20 = !DIEnumerator(name: "ONE", value: 101)
!21 = !DIEnumerator(name: "TWO", value: 102)
"""


@pytest.mark.parametrize(
    ("old", "new", "value"),
    [
        ('!17 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)\n', ENUMERATION, 101),
        ("encoding: DW_ATE_signed", "encoding: DW_ATE_boolean", 1),
    ],
    ids=["enumeration", "truth value"],
)
def test_integer_whose_values_are_listed_has_one_of_them(old: str, new: str, value: int) -> None:
    found = of(debug(text=DEBUG.replace(old, new)))
    assert found.case.arguments[1].values == (value,)


def test_accesses_that_contradict_debug_info_win_and_it_is_said() -> None:
    found = notes(of(debug(8, "float", "fpext float %v to double")))
    (spec, why), *_ = found.items()
    assert "f32" in spec
    assert "spring by debug info is not what it is used as (f32 is accessed at offset 8, where spring has f64)" in why
    assert why.endswith("the accesses win")


def test_recursive_types_end() -> None:
    told = told_arguments(parse_module(debug()).function("f"))
    assert told[0].behind is not None
    assert [field.name for field in told[0].behind.fields] == ["k", "rest", "next"]


def test_judged_text_keeps_lines_and_drops_variables_and_types() -> None:
    lean = only_lines(debug())
    assert "!DILocation(line: 4" in llvm.read(lean)
    assert "#dbg_value" not in lean
    assert "DICompositeType" not in lean
    assert "DILocalVariable" not in lean


def test_tbaa_tells_all_fields_of_a_struct() -> None:
    text = """
    define double @f(ptr %s) {
      %p = getelementptr i8, ptr %s, i64 8
      %v = load double, ptr %p, !tbaa !0
      %r = fmul double %v, %v
      ret double %r
    }
    !0 = !{!1, !2, i64 8}
    !1 = !{!"body", !2, i64 0, !2, i64 8, !5, i64 32}
    !2 = !{!"double", !3, i64 0}
    !3 = !{!"omnipotent char", !4, i64 0}
    !4 = !{!"Simple C/C++ TBAA"}
    !5 = !{!"int", !3, i64 0}
    """
    assert notes(of(llvm.read(text))) == {"s=ptr->struct{f64,f64[3],i32}:dup": "body by TBAA"}


def test_end_of_a_vector_points_past_its_elements() -> None:
    layout = parse_layout("ptr->struct{ptr->f64[5],end,end}")
    assert str(layout) == "ptr->struct{ptr->f64[5],end,end}"
    text = llvm.read("""
    define i64 @f(ptr %v) {
      %q = getelementptr i8, ptr %v, i64 8
      %a = load ptr, ptr %v
      %b = load ptr, ptr %q
      %x = ptrtoint ptr %a to i64
      %y = ptrtoint ptr %b to i64
      %d = sub i64 %y, %x
      ret i64 %d
    }
    """)
    assert isinstance(layout, PointerLayout)
    case = Case("f", text, "f", (Argument("v", layout, Activity.DUP),), parse_layout("i64"))
    assert evaluate(case, ((1.0,) * 5,), number="float").returned.values == (40,)


CPP = """
#include <vector>
#include <functional>
struct Model { double scale, shift; std::vector<double> w; double at(double x) const; };
double Model::at(double x) const { double s = shift; for (double v : w) s += v * x * scale; return s; }
double total(const std::vector<double> &x, const double (&m)[2][2]) {
  double s = m[0][1]; for (auto v : x) s += v * v; return s;
}
"""


@pytest.mark.needs("clang")
@pytest.mark.parametrize("level", [0, 2])
def test_cpp_containers_references_and_this(tmp_path: Path, level: int) -> None:
    (tmp_path / "m.cpp").write_text(CPP)
    text = to_ir(tmp_path / "m.cpp", level=level, debug=True)
    if "NSt3__1" in text:
        pytest.skip("this clang comes with libc++, the layouts below are those of libstdc++")
    member = of(text, "_ZNK5Model2atEd")
    assert member.trouble == ""
    assert member.notes[0][0] == "this=ptr->struct{f64,f64,struct{ptr->f64[8],end,ptr}}:dup"
    free = of(text, "_Z5totalRKSt6vectorIdSaIdEERA2_A2_Kd")
    assert [spec for spec, _ in free.notes] == ["x=ptr->struct{ptr->f64[8],end,ptr}:dup", "m=ptr->f64[2][2]:dup"]


@pytest.mark.needs("clang")
def test_class_whose_methods_are_elsewhere_has_its_fields(tmp_path: Path) -> None:
    (tmp_path / "m.cpp").write_text(
        "class Model { public: Model(int); double norm() const; double scale; int n; double w[3]; };\n"
        "double at(const Model &m, double x) { return m.scale * x + m.w[0] * m.w[1]; }\n"
    )
    text = to_ir(tmp_path / "m.cpp", level=2, debug=True)
    assert of(text, "_Z2atRK5Modeld").notes[0][0] == "m=ptr->struct{f64,i32,f64[3]}:dup"


@pytest.mark.needs("rustc")
@pytest.mark.parametrize("level", [0, 2])
def test_rust_slices_and_structs(tmp_path: Path, level: int) -> None:
    (tmp_path / "r.rs").write_text(
        "pub struct P { pub a: f64, pub b: f32, pub n: u32 }\n"
        "#[no_mangle] pub fn f(x: &[f64], p: &P) -> f64 { let mut s = p.a; for v in x { s += v * v; } s }\n"
    )
    found = of(to_ir(tmp_path / "r.rs", level=level, debug=True))
    assert [spec.partition("=")[2] for spec, _ in found.notes] == [
        "ptr->f64[8]:dup", "i64:const=8", "ptr->struct{f64,f32,i32}:dup",
    ]  # fmt: skip
    assert "P by debug info" in found.notes[2][1]


@pytest.mark.needs("flang")
@pytest.mark.parametrize("debug", [False, True])
def test_fortran_arguments_have_the_names_of_the_source(tmp_path: Path, debug: bool) -> None:
    (tmp_path / "t.f90").write_text(
        "subroutine axpy(n, alpha, x, y)\n  integer, intent(in) :: n\n  real(8), intent(in) :: alpha, x(n)\n"
        "  real(8), intent(inout) :: y(n)\n  integer :: i\n  do i = 1, n\n    y(i) = y(i) + alpha * x(i)\n"
        "  end do\nend subroutine\n"
    )
    text = to_ir(tmp_path / "t.f90", level=2, debug=debug)
    assert argument_names(parse_module(text).function("axpy_")) == ["n", "alpha", "x", "y"]
