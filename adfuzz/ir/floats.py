"""Floating-point constants: bit patterns ↔ values ↔ LLVM's text, for every float type.

Bits are the type's own pattern (16 … 128 bits). `x86_fp80` has its explicit integer bit; `ppc_fp128` is kept as bits,
its value is the sum of two doubles.
"""

from __future__ import annotations

import math
import struct
from fractions import Fraction

from adfuzz.errors import AdfuzzError
from adfuzz.ir import types as ty
from adfuzz.ir.types import FloatType, Type

_EXPONENT_BITS = {"half": 5, "bfloat": 8, "float": 8, "double": 11, "x86_fp80": 15, "fp128": 15}
_PREFIXES = {"half": "0xH", "bfloat": "0xR", "x86_fp80": "0xK", "fp128": "0xL", "ppc_fp128": "0xM"}


def _float_type(type: Type) -> FloatType:
    if not isinstance(type, FloatType):
        raise AdfuzzError(f"{type} is not a floating-point type")
    return type


def _split(kind: FloatType, bits: int) -> tuple[int, int, int, int]:
    """Return sign, biased exponent, stored significand and its width."""
    exponent_bits = _EXPONENT_BITS[kind.text]
    width = kind.bits - 1 - exponent_bits
    return bits >> (kind.bits - 1), (bits >> width) & ((1 << exponent_bits) - 1), bits & ((1 << width) - 1), width


def is_nan(type: Type, bits: int) -> bool:
    """Whether the pattern is a NaN (for x86_fp80 also an invalid one)."""
    kind = _float_type(type)
    if kind is ty.PPC_FP128:
        return is_nan(ty.DOUBLE, bits & (1 << 64) - 1)
    _, exponent, significand, width = _split(kind, bits)
    if kind is ty.X86_FP80:
        if exponent and not significand >> 63:
            return True
        significand &= (1 << 63) - 1
    return exponent == (1 << _EXPONENT_BITS[kind.text]) - 1 and significand != 0 and width > 0


def fraction_from_bits(type: Type, bits: int) -> Fraction | None:
    """Return the exact value, or None for infinities and NaNs (the sign of zero is lost)."""
    kind = _float_type(type)
    if kind is ty.PPC_FP128:  # LLVM's pattern holds the leading double in the low half
        high = fraction_from_bits(ty.DOUBLE, bits & (1 << 64) - 1)
        low = fraction_from_bits(ty.DOUBLE, bits >> 64)
        return None if high is None or low is None else high + low
    sign, exponent, significand, width = _split(kind, bits)
    exponent_bits = _EXPONENT_BITS[kind.text]
    if exponent == (1 << exponent_bits) - 1 or is_nan(kind, bits):
        return None
    bias = (1 << (exponent_bits - 1)) - 1
    if kind is ty.X86_FP80:
        width = 63
    elif exponent:
        significand |= 1 << width
    value = Fraction(significand) * Fraction(2) ** (max(exponent, 1) - bias - width)
    return -value if sign else value


def float_from_bits(type: Type, bits: int) -> float:
    """Return the nearest double (round to even, overflow to infinity)."""
    if type is ty.DOUBLE:
        return struct.unpack("<d", bits.to_bytes(8, "little"))[0]
    if type is ty.FLOAT:
        return struct.unpack("<f", bits.to_bytes(4, "little"))[0]
    kind = _float_type(type)
    if is_nan(kind, bits):
        return math.nan
    if kind is ty.PPC_FP128:
        return float_from_bits(ty.DOUBLE, bits & (1 << 64) - 1)
    sign = -1.0 if bits >> (kind.bits - 1) else 1.0
    value = fraction_from_bits(kind, bits)
    if value is None:
        return sign * math.inf
    try:
        return math.copysign(float(abs(value)), sign)
    except OverflowError:
        return sign * math.inf


def bits_from_float(type: Type, x: float) -> int:
    """Return the pattern of `x` rounded to the type (to even); NaNs become the default quiet NaN of that sign."""
    if type is ty.DOUBLE:
        return int.from_bytes(struct.pack("<d", x), "little")
    kind = _float_type(type)
    if kind is ty.PPC_FP128:
        return bits_from_float(ty.DOUBLE, x)
    sign = 1 if math.copysign(1.0, x) < 0 else 0
    if math.isinf(x) or math.isnan(x):
        exponent_bits = _EXPONENT_BITS[kind.text]
        width = kind.bits - 1 - exponent_bits
        bits = ((1 << exponent_bits) - 1) << width
        if kind is ty.X86_FP80:
            bits |= 1 << 63
            bits |= (1 << 62) if math.isnan(x) else 0
        elif math.isnan(x):
            bits |= 1 << (width - 1)
        return bits | sign << (kind.bits - 1)
    return bits_from_fraction(kind, abs(Fraction(x))) | sign << (kind.bits - 1)


def bits_from_fraction(type: Type, value: Fraction) -> int:
    """Return the pattern of the exact `value` rounded to the type, to nearest even; too large ones become infinite."""
    kind = _float_type(type)
    if kind is ty.PPC_FP128:
        high = bits_from_fraction(ty.DOUBLE, value)
        rounded = fraction_from_bits(ty.DOUBLE, high)
        return high if rounded is None else high | bits_from_fraction(ty.DOUBLE, value - rounded) << 64
    sign = 1 << (kind.bits - 1) if value < 0 else 0
    value = abs(value)
    if not value:
        return sign
    exponent_bits = _EXPONENT_BITS[kind.text]
    bias = (1 << (exponent_bits - 1)) - 1
    fraction_width = kind.precision - 1
    exponent = value.numerator.bit_length() - value.denominator.bit_length()
    if value < Fraction(2) ** exponent:
        exponent -= 1
    exponent = max(exponent, 1 - bias)
    significand = round(value / Fraction(2) ** (exponent - fraction_width))  # Fraction rounds halves to even
    if significand >> kind.precision:
        significand >>= 1
        exponent += 1
    width = kind.bits - 1 - exponent_bits
    if exponent > bias:
        infinite = ((1 << exponent_bits) - 1) << width
        return sign | infinite | (1 << 63 if kind is ty.X86_FP80 else 0)
    biased = exponent + bias if significand >> fraction_width else 0
    if kind is not ty.X86_FP80:
        significand &= (1 << fraction_width) - 1
    return sign | biased << width | significand


def double_from_single_bits(bits: int) -> int:
    """Return the double pattern LLVM prints for a `float` pattern; NaN payloads are kept."""
    sign, exponent, significand, _ = _split(ty.FLOAT, bits)
    if exponent == 255:
        return sign << 63 | 0x7FF << 52 | significand << 29
    return bits_from_float(ty.DOUBLE, float_from_bits(ty.FLOAT, bits))


def single_from_double_bits(bits: int) -> int:
    """Return the `float` pattern of a double pattern that holds one exactly; NaN payloads are kept."""
    if bits >> 52 & 0x7FF == 0x7FF:
        return (bits >> 63) << 31 | 0xFF << 23 | bits >> 29 & 0x7FFFFF
    return int.from_bytes(struct.pack("<f", struct.unpack("<d", bits.to_bytes(8, "little"))[0]), "little")


def bits_from_text(type: Type, text: str) -> int:
    """Return the pattern of a constant as LLVM prints it: decimal, 0x…, 0xH…, 0xR…, 0xK…, 0xL…, 0xM….

    ValueError for anything else.
    """
    kind = _float_type(type)
    prefix = _PREFIXES.get(kind.text)
    if prefix is not None and text.startswith(prefix):
        return _swapped(kind, int(text[3:], 16))
    if text.startswith("0x"):
        bits = int(text[2:], 16)
        if kind is ty.DOUBLE:
            return bits
        if kind is ty.FLOAT:
            return single_from_double_bits(bits)
        raise ValueError(text)
    return bits_from_float(kind, float(text))


def text_from_bits(type: Type, bits: int) -> str:
    """Return LLVM's text: decimal for a float or double that six digits say exactly, else hexadecimal."""
    kind = _float_type(type)
    prefix = _PREFIXES.get(kind.text)
    if prefix is not None:
        return f"{prefix}{_swapped(kind, bits):0{kind.bits // 4}X}"
    x = float_from_bits(kind, bits)
    text = f"{x:.5e}"
    if math.isfinite(x) and float(text) == x and _six_digits(abs(x)) == abs(x):
        return text.replace("e", "0e")
    return f"0x{bits if kind is ty.DOUBLE else double_from_single_bits(bits):X}"


def _six_digits(x: float) -> float:
    """Return `x` to the six digits that LLVM finds: it truncates the decimals to 20 … 23 bits before it rounds them."""
    numerator, denominator = x.as_integer_ratio()
    shift = denominator.bit_length() - 1
    digits = numerator * 5**shift
    removed = max(0, (digits.bit_length() - 20) * 59 // 196)
    digits //= 10**removed
    excess = max(0, len(str(digits)) - 6)
    rounded = (digits + 5 * 10 ** (excess - 1)) // 10**excess if excess else digits
    return float(f"{rounded}e{removed + excess - shift}")


def _swapped(kind: FloatType, bits: int) -> int:
    """Exchange the 64-bit halves where LLVM's text has the low one first (fp128 and ppc_fp128)."""
    if kind is ty.FP128 or kind is ty.PPC_FP128:
        return (bits & (1 << 64) - 1) << 64 | bits >> 64
    return bits
