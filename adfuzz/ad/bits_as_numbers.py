"""Refusing what takes a float's bits for a number, or a number for a float's bits: fast logarithms and powers.

`(float)bits(x)` grows by one from each float to the next, so it is a logarithm in pieces, and the other way round a
power; as conversions of integers they would have the derivative zero. A conversion of the exponent alone, and a power
of two whose exponent is a number that was rounded, have none indeed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from adfuzz.ad.bit_flow import is_rounded, parts, reaches
from adfuzz.ad.memory import bits_without_derivative
from adfuzz.ad.rebuilt_floats import is_plain_bits
from adfuzz.ad.words_as_numbers import is_open
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Instruction
from adfuzz.ir.values import Value

if TYPE_CHECKING:
    from adfuzz.ad.sweep import Sweep


def watch_bits_as_numbers(sweep: Sweep, i: Instruction) -> None:
    """Refuse a conversion of a significand's bits to a number, or of a number to those, where the float is active."""
    if i.opcode not in ("sitofp", "uitofp", "bitcast") or all(user.opcode == "fcmp" for user in i.users):
        return
    source, number = i.operands[0], i.type.scalar
    if not isinstance(source.type.scalar, ty.IntegerType) or not isinstance(number, ty.FloatType):
        return
    if i.opcode != "bitcast":
        is_wrong = _reaches(sweep, i, (1 << source.type.scalar.bits) - 1, from_bits=True)
    else:
        is_wrong = number.bits == source.type.scalar.bits and _reaches(
            sweep, i, (1 << (number.precision - 1)) - 1, from_bits=False
        )  # fmt: skip
    if is_wrong:
        raise bits_without_derivative(i)


def _reaches(sweep: Sweep, i: Instruction, mask: int, from_bits: bool) -> bool:
    """Whether the bits of what is cast or converted that are in a mask are made of an active float's significand, or of
    an active number that was converted to an integer."""

    def end(value: Value, bits: int) -> bool | None:
        if from_bits and is_open(sweep, value):
            return False
        if from_bits and (significand := _significand(sweep, value)):
            return bool(bits & significand)
        if isinstance(value, Instruction) and value.opcode in ("fptosi", "fptoui"):
            return not from_bits and sweep.activity.may_vary(value.operands[0])
        return None

    start = parts(i, mask) if i.opcode == "bitcast" else [(i.operands[0], mask)]
    return reaches(start, end)


def _significand(sweep: Sweep, value: Value) -> int:
    """The significand's bits in an integer that is an active float; 0 for any other."""
    number: ty.Type | None = None
    if isinstance(value, Instruction) and (value.opcode == "bitcast" or is_plain_bits(value)):
        if sweep.activity.may_vary(value.operands[0]) and not is_rounded(value.operands[0]):
            number = value.operands[0].type.scalar
    elif not isinstance(value, Instruction) or value.opcode in ("load", "call", "extractvalue"):
        kind = sweep.compiler.kinds.kind(value)
        if kind.is_float and sweep.activity.may_vary(value):
            number = kind.type
    is_whole = isinstance(number, ty.FloatType) and number.bits == getattr(value.type.scalar, "bits", 0)
    return (1 << (number.precision - 1)) - 1 if is_whole and isinstance(number, ty.FloatType) else 0
