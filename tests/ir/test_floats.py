"""Floating-point constants: our bits, values and text agree with LLVM's and with exact arithmetic."""

from __future__ import annotations

import math
import random
import struct
from fractions import Fraction

import pytest

from adfuzz.ir import floats, llvm
from adfuzz.ir import types as ty
from adfuzz.ir.types import FloatType
from adfuzz.ir.values import ConstantFloat

KINDS = ty.FLOAT_TYPES
IEEE = (ty.HALF, ty.BFLOAT, ty.FLOAT, ty.DOUBLE, ty.X86_FP80, ty.FP128)


def interesting_bits(kind: FloatType, count: int) -> list[int]:
    """Random patterns, short decimals, and the neighbours of zero, one, infinity and the subnormal border."""
    draw = random.Random(f"{kind}").getrandbits
    found = [draw(kind.bits) for _ in range(count)]
    found += [floats.bits_from_float(kind, draw(12) / 16 * 10.0 ** (draw(4) - 8)) for _ in range(count)]
    special = [floats.bits_from_float(kind, x) for x in (0.0, -0.0, 1.0, -1.0, math.inf, -math.inf, math.nan)]
    found += special + [bits + 1 for bits in special] + [bits - 1 for bits in special if bits]
    if kind is ty.X86_FP80:  # patterns that no processor makes (integer bit not matching) are not constants of LLVM
        found = [bits | 1 << 63 if bits >> 64 & 0x7FFF else bits & ~(1 << 63) for bits in found]
    return found


def printed_by_llvm(kind: FloatType, texts: list[str]) -> list[str]:
    lines = [f"@g{index} = constant {kind} {text}" for index, text in enumerate(texts)]
    printed = llvm.read("\n".join(lines)).split("\n")
    return [line.split(f" constant {kind} ")[1] for line in printed if line.startswith("@g")]


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_text_is_exactly_what_llvm_prints(kind: FloatType) -> None:
    patterns = interesting_bits(kind, 500)
    texts = [floats.text_from_bits(kind, bits) for bits in patterns]
    assert printed_by_llvm(kind, texts) == texts


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_reading_the_text_gives_the_bits_back(kind: FloatType) -> None:
    for bits in interesting_bits(kind, 300):
        assert floats.bits_from_text(kind, floats.text_from_bits(kind, bits)) == bits


@pytest.mark.parametrize("kind", IEEE, ids=str)
def test_values_and_bits_are_inverse(kind: FloatType) -> None:
    for bits in interesting_bits(kind, 300):
        exact = floats.fraction_from_bits(kind, bits)
        if exact is not None and exact:
            assert floats.bits_from_fraction(kind, exact) == bits


@pytest.mark.parametrize("kind", [ty.FLOAT, ty.DOUBLE, ty.HALF], ids=str)
def test_values_are_those_of_the_machine(kind: FloatType) -> None:
    code = {ty.FLOAT: "<f", ty.DOUBLE: "<d", ty.HALF: "<e"}[kind]
    for bits in interesting_bits(kind, 300):
        expected = struct.unpack(code, bits.to_bytes(kind.bits // 8, "little"))[0]
        found = floats.float_from_bits(kind, bits)
        assert found == expected or (math.isnan(found) and math.isnan(expected))
        if math.isfinite(expected):
            assert math.copysign(1, found) == math.copysign(1, expected)
            assert floats.fraction_from_bits(kind, bits) == Fraction(expected)


@pytest.mark.parametrize("kind", IEEE, ids=str)
def test_rounding_is_to_nearest_even_as_llvm_folds_it(kind: FloatType) -> None:
    """LLVM's fptrunc of constants is the reference."""
    draw = random.Random("rounding")
    values = [draw.uniform(-4, 4) * 2.0 ** draw.randint(-160, 160) for _ in range(100)]
    values += [
        1 + 2.0**-9 + 2.0**-8,
        65519.999,
        65520.0,
        6e-8,
        2.9e-8,
        2.98023223876953125e-08,
        3.3895314e38,
        3.4028236e38,
    ]
    if kind.bits >= 64:
        assert all(floats.float_from_bits(kind, floats.bits_from_float(kind, x)) == x for x in values)
        return
    functions = [
        f"define {kind} @f{index}() {{\n  %r = fptrunc double {floats.text_from_bits(ty.DOUBLE, bits)} to {kind}\n"
        f"  ret {kind} %r\n}}"
        for index, bits in enumerate(floats.bits_from_float(ty.DOUBLE, x) for x in values)
    ]
    folded = llvm.load_text(llvm.optimize("\n".join(functions), 1))
    for index, x in enumerate(values):
        result = folded.function(f"f{index}").entry.terminator.operands[0]
        assert isinstance(result, ConstantFloat)
        assert result.bits == floats.bits_from_float(kind, x), x


def test_a_double_double_is_the_sum_of_its_halves() -> None:
    third = Fraction(1, 3)
    bits = floats.bits_from_fraction(ty.PPC_FP128, third)
    found = floats.fraction_from_bits(ty.PPC_FP128, bits)
    assert found is not None
    assert abs(found - third) < Fraction(1, 2**105)
    assert floats.float_from_bits(ty.PPC_FP128, bits) == 1 / 3


@pytest.mark.parametrize("text", ["0xZZ", "1.0.0", "0xH3C00", ""])
def test_other_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        floats.bits_from_text(ty.DOUBLE, text)
