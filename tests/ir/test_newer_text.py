"""Text of LLVM 23 and 24 is read; text of LLVM 22 is left as it is."""

from __future__ import annotations

import pytest

from adfuzz.errors import ParseError
from adfuzz.ir import llvm
from adfuzz.ir import types as ty
from adfuzz.ir.floats import float_from_bits
from adfuzz.ir.newer_text import as_llvm_22
from adfuzz.ir.values import ConstantFloat


@pytest.mark.parametrize(
    ("newer", "older"),
    [
        ("double f0x3FB999999999999A", "double 1.000000e-01"),
        ("double f0xFFF8000000000001", "double 0xFFF8000000000001"),
        ("float f0x3DCCCCCD", "float 0x3FB99999A0000000"),
        ("half f0x3C00", "half 0xH3C00"),
        ("bfloat f0x3F80", "bfloat 0xR3F80"),
        ("x86_fp80 f0x3FFF8000000000000000", "x86_fp80 0xK3FFF8000000000000000"),
        ("fp128 f0x3FFF0000000000000000000000000000", "fp128 0xL00000000000000003FFF000000000000"),
        ("double +inf", "double 0x7FF0000000000000"),
        ("float -inf", "float 0xFFF0000000000000"),
        ("half +qnan", "half 0xH7E00"),
        ("double -qnan", "double 0xFFF8000000000000"),
        ("double +nan(0x5)", "double 0x7FF8000000000005"),
        ("double +snan(0x5)", "double 0x7FF0000000000005"),
        ("float 4.000000e-04", "float 0x3F3A36E2E0000000"),
        ("half -0.0", "half 0xH8000"),
        ("double 0.1", "double 0.1"),
        ("<2 x float> splat (float +inf)", "<2 x float> splat (float 0x7FF0000000000000)"),
        ("[2 x double] [double f0x3FF0000000000000, double -inf]",
         "[2 x double] [double 1.000000e+00, double 0xFFF0000000000000]"),
        ("{ float, double } { float f0x3F800000, double +inf }",
         "{ float, double } { float 1.000000e+00, double 0x7FF0000000000000 }"),
    ],
)  # fmt: skip
def test_constants_become_llvm_22s(newer: str, older: str) -> None:
    assert as_llvm_22(f"@g = constant {newer}") == f"@g = constant {older}"
    llvm.verify(f"@g = constant {newer}")


def test_target_memory_keeps_its_meaning() -> None:
    f = "declare void @f() memory(argmem: read, target_mem: none)\n"
    canonical = llvm.read(f + "declare void @g() memory(readwrite, target_mem: read)\n")
    assert "memory(argmem: read)" in canonical
    assert "memory(readwrite, target_mem0: read, target_mem1: read)" in canonical


@pytest.mark.parametrize(
    ("newer", "older"),
    [
        ("preservesign", '"denormal-fp-math"="preserve-sign,preserve-sign"'),
        ("ieee|positivezero", '"denormal-fp-math"="ieee,positive-zero"'),
        ("float: preservesign", '"denormal-fp-math-f32"="preserve-sign,preserve-sign"'),
        ("dynamic, float: preservesign|ieee",
         '"denormal-fp-math"="dynamic,dynamic" "denormal-fp-math-f32"="preserve-sign,ieee"'),
    ],
)  # fmt: skip
def test_the_denormal_environment_becomes_string_attributes(newer: str, older: str) -> None:
    text = f"declare void @f() #0\nattributes #0 = {{ nounwind denormal_fpenv({newer}) cold }}\n"
    assert f"{{ cold nounwind {older} }}" in llvm.read(text)


@pytest.mark.parametrize(
    "line",
    [
        '@"double f0x3FF0000000000000" = global i32 0',
        '@s = constant [12 x i8] c"float +inf f\\00"',
        "  %x.inf = fadd ninf nnan double %inf, 1.0",
        "declare nofpclass(nan inf) double @f(double nofpclass(qnan) %x)",
        '!0 = !{!"float 4.000000e-04 +inf"}',
    ],
)
def test_names_strings_and_flags_are_left_alone(line: str) -> None:
    assert as_llvm_22(line) == line


def test_rounding_of_decimals_is_right_for_the_type() -> None:
    """Not by way of double: this decimal lies just above a tie between two floats."""
    text = "define float @f() {\n  ret float 1.00000005960464477539062500000001\n}\n"
    result = llvm.load_text(as_llvm_22(text)).function("f").entry.terminator.operands[0]
    assert isinstance(result, ConstantFloat)
    assert float_from_bits(ty.FLOAT, result.bits) == 1 + 2.0**-23


def test_errors_are_those_that_rewriting_does_not_mend() -> None:
    with pytest.raises(ParseError) as caught:
        llvm.read("@g = constant double f0x3FF0000000000000\n@h = nonsense\n", "new.ll")
    assert (caught.value.span.file, caught.value.span.line) == ("new.ll", 2)
