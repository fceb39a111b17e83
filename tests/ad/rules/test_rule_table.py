"""The derivative table as a whole: nothing is missing or stands twice, calls find rows, rows say what they read."""

from __future__ import annotations

from pathlib import Path

import pytest

from adfuzz.ad.rules import RESULT, RULES, callee_key, find_rule, inactive, needs, rule_operands
from adfuzz.ad.rules.structural import STRUCTURAL, why_structural
from adfuzz.errors import AdfuzzError
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import OPCODES, Call, Instruction
from adfuzz.ir.parser import parse_module
from adfuzz.ir.types import Type

HERE = Path(__file__).parent
INTRINSICS = (HERE / "llvm22_intrinsics.txt").read_text().split()
LIBM = (HERE / "libm_names.txt").read_text().split()
C23 = [f"{name}{suffix}" for suffix in ("", "f", "l") for name in (
    "sinpi", "cospi", "tanpi", "asinpi", "acospi", "atanpi", "atan2pi", "exp2m1", "exp10m1", "log2p1", "log10p1",
    "logp1", "rsqrt", "compoundn", "rootn", "pown", "powr")]  # fmt: skip


KEYS = {
    "opcodes": list(OPCODES),
    "intrinsics": INTRINSICS,
    "libm": [callee_key(name) for name in LIBM],
    "c23": C23,
}


@pytest.mark.parametrize("names", KEYS)
def test_every_name_has_a_row_or_a_reason(names: str) -> None:
    assert [key for key in KEYS[names] if key not in RULES and not why_structural(key)] == []


def test_no_name_has_both_a_row_and_a_reason_against_it() -> None:
    assert [name for name in STRUCTURAL if name in RULES] == []


def test_no_row_or_reason_is_for_an_unknown_intrinsic() -> None:
    known = {*INTRINSICS}
    rows = [name for name in (*RULES, *STRUCTURAL) if name.startswith("llvm.") and not name.startswith("llvm.x86.")]
    assert [name for name in rows if name not in known] == []


def test_libm_function_stands_in_all_its_spellings() -> None:
    for spelling in (
        "sin",
        "sinf",
        "sinl",
        "sinf128",
        "__sinf_finite",
        "llvm.sin",
        "llvm.experimental.constrained.sin",
    ):
        assert RULES[spelling] is RULES["sin"]


def test_second_declaration_stops_with_both_places() -> None:
    with pytest.raises(AdfuzzError, match=r"derivative rule 'tanh' is declared twice: \S*hyperbolic\.tanh and"):
        inactive("tanh")


def instruction(text: str, declarations: str = "") -> Instruction:
    """The first instruction of a function with float and integer arguments."""
    module = parse_module(
        f"{declarations}\ndefine void @f(double %a, double %b, float %c, i32 %n, <2 x double> %v, ptr %p) {{\n"
        f"  {text}\n  ret void\n}}\n"
    )
    return module.function("f").blocks[0].instructions[0]


@pytest.mark.parametrize(
    ("text", "declaration", "key"),
    [
        ("%r = fmul double %a, %b", "", "fmul"),
        ("%r = call double @sin(double %a)", "declare double @sin(double)", "sin"),
        ("%r = call double @llvm.pow.f64(double %a, double %b)", "declare double @llvm.pow.f64(double, double)", "pow"),
        (
            "%r = call <2 x double> @llvm.powi.v2f64.i32(<2 x double> %v, i32 %n)",
            "declare <2 x double> @llvm.powi.v2f64.i32(<2 x double>, i32)",
            "llvm.powi",
        ),
        (
            "%r = call double @llvm.experimental.constrained.fadd.f64(double %a, double %b, "
            'metadata !"round.dynamic", metadata !"fpexcept.ignore")',
            "declare double @llvm.experimental.constrained.fadd.f64(double, double, metadata, metadata)",
            "fadd",
        ),
        (
            "%r = call double @_FortranAModReal8(double %a, double %b, ptr %p, i32 %n)",
            "declare double @_FortranAModReal8(double, double, ptr, i32)",
            "_FortranAModReal8",
        ),
        ("%r = call float @fadd(double %a, double %b)", "declare float @fadd(double, double)", "@fadd"),
        ("%r = call double @trunc(double %a)", "declare double @trunc(double)", "@trunc"),
    ],
)
def test_instruction_finds_its_row(text: str, declaration: str, key: str) -> None:
    found = find_rule(instruction(text, declaration))
    assert found is not None and found is RULES[key]


@pytest.mark.parametrize(
    ("text", "declaration"),
    [
        ("%r = call double @sin(double %a)", "define double @sin(double %x) {\n  ret double %x\n}"),
        ("%r = call double @y1(ptr %p)", "declare double @y1(ptr)"),
        ("%r = call double @gamma(double %a, double %b)", "declare double @gamma(double, double)"),
        ("%r = call i32 @hypot(double %a, double %b)", "declare i32 @hypot(double, double)"),
        ("call void @fneg(ptr %p)", "declare void @fneg(ptr)"),
        ("%r = call ptr @select(ptr %p)", "declare ptr @select(ptr)"),
        ("%r = call double %p(double %a)", ""),
    ],
)
def test_somebody_elses_function_has_no_row(text: str, declaration: str) -> None:
    assert find_rule(instruction(text, declaration)) is None


def test_rounding_mode_operands_are_not_arguments_of_a_rule() -> None:
    call = instruction(
        'call double @llvm.experimental.constrained.sqrt.f64(double %a, metadata !"round.tonearest", '
        'metadata !"fpexcept.strict")',
        "declare double @llvm.experimental.constrained.sqrt.f64(double, metadata, metadata)",
    )
    assert isinstance(call, Call) and [value.name for value in rule_operands(call)] == ["a"]


@pytest.mark.parametrize(
    ("name", "active", "read"),
    [
        ("fadd", (True, True), set()),
        ("fmul", (True, False), {1}),
        ("fmul", (False, True), {0}),
        ("fdiv", (True, False), {1}),
        ("fdiv", (False, True), {1, RESULT}),
        ("llvm.sqrt", (True,), {RESULT}),
        ("llvm.exp", (True,), {RESULT}),
        ("llvm.tan", (True,), {RESULT}),
        ("llvm.sin", (True,), {0}),
        ("llvm.pow", (True, False), {0, 1}),
        ("llvm.pow", (False, True), {0, RESULT}),
        ("llvm.fma", (True, False, True), {1}),
        ("llvm.fma", (False, False, True), set()),
        ("llvm.maxnum", (True, True), {0, 1}),
        ("fpext", (True,), set()),
        ("tgamma", (True,), {0, RESULT}),
    ],
)
def test_row_reads_only_what_its_active_arguments_need(
    name: str, active: tuple[bool, ...], read: set[int | str]
) -> None:
    assert needs(RULES[name], [ty.DOUBLE] * len(active), ty.DOUBLE, active) == read


def test_bessel_row_reads_its_order_only_for_the_argument() -> None:
    types: list[Type] = [ty.I32, ty.DOUBLE]
    assert needs(RULES["jn"], types, ty.DOUBLE, (False, True)) == {0, 1}
    assert needs(RULES["jn"], types, ty.DOUBLE, (True, False)) == set()
