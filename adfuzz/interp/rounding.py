"""Rounding of float64 to the narrower types, exact conversion of integers, and IEEE patterns of Python floats."""

from __future__ import annotations

import ctypes
import math
import struct
from collections.abc import Callable
from typing import Any

from adfuzz.interp.states import POISON, is_odd
from adfuzz.ir import floats as fl
from adfuzz.ir import types as ty
from adfuzz.ir.types import FloatType

FLOAT_KINDS: dict[FloatType, str] = {
    ty.HALF: "f16", ty.BFLOAT: "bf16", ty.FLOAT: "f32", ty.DOUBLE: "f64", ty.X86_FP80: "f80", ty.FP128: "f128",
}  # fmt: skip
KIND_TYPES = {kind: type for type, kind in FLOAT_KINDS.items()}
WIDE = ("f80", "f128")
UNIT = {"f16": 2.0**-11, "bf16": 2.0**-8, "f32": 2.0**-24, "f64": 2.0**-53, "f80": 2.0**-64, "f128": 2.0**-113}
BITS = {"f16": 16, "bf16": 16, "f32": 32, "f64": 64, "f80": 80, "f128": 128}


def to_single(x: float) -> float:
    """Return x rounded to float."""
    return ctypes.c_float(x).value


def to_half(x: float) -> float:
    """Return x rounded to half."""
    try:
        return struct.unpack("<e", struct.pack("<e", x))[0]
    except OverflowError:
        return math.copysign(math.inf, x)


def to_bfloat(x: float) -> float:
    """Return x rounded to bfloat."""
    if x == 0.0 or not math.isfinite(x):
        return x
    _, exponent = math.frexp(x)
    unit = math.ldexp(1.0, max(exponent, -125) - 8)
    rounded = round(x / unit) * unit
    return math.copysign(math.inf, x) if abs(rounded) >= 2.0**128 else math.copysign(rounded, x)


ROUND: dict[str, Callable[[float], float]] = {
    "f64": lambda x: x, "f32": to_single, "f16": to_half, "bf16": to_bfloat, "f80": lambda x: x, "f128": lambda x: x,
}  # fmt: skip


def from_integer(value: int, kind: str) -> float:
    """Return the integer correctly rounded to the kind (wide kinds: to float64)."""
    if -(1 << 53) <= value <= 1 << 53 or kind not in ("f32", "f16", "bf16"):
        try:
            return ROUND[kind](float(value))
        except OverflowError:
            return math.inf if value > 0 else -math.inf
    type = KIND_TYPES[kind]
    return fl.float_from_bits(type, fl.bits_from_fraction(type, _fraction(value)))


def _fraction(value: int) -> Any:
    from fractions import Fraction

    return Fraction(value)


def pattern(x: float, kind: str) -> int:
    """Return the bit pattern (unsigned) of a float64 that fits the kind."""
    if kind == "f64":
        return int.from_bytes(struct.pack("<d", x), "little")
    if kind == "f32":
        return int.from_bytes(struct.pack("<f", x), "little")
    return fl.bits_from_float(KIND_TYPES[kind], x)


def unpattern(bits: int, kind: str) -> float:
    """Return the float64 nearest to the pattern."""
    return fl.float_from_bits(KIND_TYPES[kind], bits & ((1 << BITS[kind]) - 1))


def integer_of(value: float, bits: int, signed: bool) -> Any:
    """Return fptosi/fptoui of a finite or infinite float: poison when it does not fit."""
    if value != value or math.isinf(value):
        return POISON
    number = int(value)
    if signed:
        return number if -(1 << (bits - 1)) <= number < 1 << (bits - 1) else POISON
    if not 0 <= number < 1 << bits:
        return POISON
    return canonical(number, bits)


def saturated(value: float, bits: int, signed: bool) -> int:
    """Return llvm.fptosi.sat / fptoui.sat."""
    low, high = (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if signed else (0, (1 << bits) - 1)
    if value != value:
        return 0
    number = low if value <= low else high if value >= high else int(value)
    return canonical(number, bits)


def canonical(number: int, bits: int) -> int:
    """Return the machine's form of an integer of `bits` bits: two's complement, i1 as 0 or 1."""
    number &= (1 << bits) - 1
    return number - (1 << bits) if bits > 1 and number >> (bits - 1) else number


def odd_passes(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return the function of one number that gives back undef and poison unchanged."""

    def call(x: Any) -> Any:
        return x if is_odd(x) else function(x)

    return call


def same_bits(value: int, number: int, kind: str) -> float | None:
    """Return the factor s with float(value) = s·float(number), a signed power of two, for patterns of equal mantissa.

    None when that cannot be said (zero, subnormal, infinite or NaN on either side with other exponents).
    """
    width = {"f64": 52, "f32": 23, "f16": 10, "bf16": 7}[kind]
    total = BITS[kind]
    mask = (1 << (total - 1 - width)) - 1
    old, new = number >> width & mask, value >> width & mask
    sign = -1.0 if (value ^ number) >> (total - 1) & 1 else 1.0
    if old == new:
        return sign
    if old in (0, mask) or new in (0, mask):
        return None
    return math.ldexp(sign, new - old)
