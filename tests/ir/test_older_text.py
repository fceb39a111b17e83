"""Forms that LLVM 15 to 21 wrote and LLVM 22 no longer reads are repaired, with their meaning."""

from __future__ import annotations

import pytest

from adfuzz.errors import ParseError
from adfuzz.ir import llvm

SUM = "define double @f(double %x) {{\n  %m = fadd double %x, {}\n  ret double %m\n}}\n"


@pytest.mark.parametrize(
    ("expression", "instructions"),
    [
        ("fadd (double 1.0, double 2.0)", ["fadd double 1.000000e+00, 2.000000e+00"]),
        ("fneg (double 1.0)", ["fneg double 1.000000e+00"]),
        ("uitofp (i32 7 to double)", ["uitofp i32 7 to double"]),
        ("extractvalue ({ double } zeroinitializer, 0)", ["extractvalue { double } zeroinitializer, 0"]),
        ("select (i1 icmp eq (ptr @f, ptr null), double 1.0, double 2.0)",
         ["icmp eq ptr @f, null", "select i1 %adfuzz.constant.1, double 1.000000e+00, double 2.000000e+00"]),
        ("sitofp (i64 mul (i64 ptrtoint (ptr @f to i64), i64 3) to double)",
         ["mul i64 ptrtoint (ptr @f to i64), 3", "sitofp i64 %adfuzz.constant.1 to double"]),
    ],
)  # fmt: skip
def test_constant_expression_becomes_an_instruction(expression: str, instructions: list[str]) -> None:
    lines = llvm.read(SUM.format(expression)).splitlines()
    shown = [line.partition(" = ")[2] for line in lines if "%adfuzz.constant" in line.partition(" = ")[0]]
    assert shown == instructions


def test_operand_of_a_phi_is_computed_where_it_comes_from() -> None:
    text = llvm.read(
        "define double @f(i1 %c) {\n  br i1 %c, label %a, label %b\na:\n  br label %b\nb:\n"
        "  %p = phi double [ fneg (double 1.0), %0 ],\n    [ fadd (double 1.0, double 2.0), %a ]\n"
        "  ret double %p\n}\n"
    )
    entry, a, b = text.partition("define")[2].split("\n\n")[:3]
    assert "fneg" in entry and "fadd" in a and "fneg" not in b and "fadd" not in b


def test_attribute_gets_the_type_that_its_pointer_had() -> None:
    text = llvm.read(
        "%S = type { double }\n"
        "declare void @f([2 x double]* noalias sret align 8, %S* byval, { i32, [2 x i8] }* byval)\n"
    )
    assert "sret([2 x double])" in text and "byval(%S)" in text and "byval({ i32, [2 x i8] })" in text


def test_inrange_of_virtual_tables_is_left_out() -> None:
    text = llvm.read(
        "@v = global { [2 x ptr] } zeroinitializer\ndefine ptr @f() {\n  ret ptr getelementptr inbounds "
        "({ [2 x ptr] }, ptr @v, i32 0, inrange i32 0, i32 1)\n}\n"
    )
    assert "inrange" not in text and "@v" in text


@pytest.mark.parametrize(
    "broken",
    [
        "@g = global i32 select (i1 true, i32 1, i32 2)\n",
        "define void @f() {\n  call void @g(i32 fadd (\n}\n",
        "declare void @f(i32 byval %x)\n",
    ],
)
def test_what_cannot_be_repaired_is_an_error_with_its_place(broken: str) -> None:
    with pytest.raises(ParseError) as caught:
        llvm.read(broken)
    assert caught.value.span.text
