"""Refusing what takes a float's bits for a number, or a number for a float's bits: fast logarithms and powers.

`(float)bits(x)` grows by one from each float to the next, so it is a logarithm in pieces, and the other way round a
power; as conversions of integers they would have the derivative zero. A conversion of the exponent alone, and a power
of two whose exponent is a number that was rounded, have none indeed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from adfuzz.ad.memory import bits_without_derivative
from adfuzz.analysis import library
from adfuzz.analysis.types_bits import constant
from adfuzz.ir import floats
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Call, Instruction
from adfuzz.ir.values import Constant, ConstantFloat, ConstantSplat, Value

if TYPE_CHECKING:
    from adfuzz.ad.sweep import Sweep

_MERGED = frozenset(("phi", "select", "freeze"))
_JOINED = frozenset(("add", "sub", "or", "xor"))
_MIXED = frozenset(("mul", "udiv", "sdiv"))


def watch_bits_as_numbers(sweep: Sweep, i: Instruction) -> None:
    """Refuse a conversion of a significand's bits to a number, or of a number to those, where the float is active."""
    if i.opcode not in ("sitofp", "uitofp", "bitcast") or all(user.opcode == "fcmp" for user in i.users):
        return
    source, number = i.operands[0], i.type.scalar
    if not isinstance(source.type.scalar, ty.IntegerType) or not isinstance(number, ty.FloatType):
        return
    if i.opcode != "bitcast":
        is_wrong = _reaches(sweep, source, (1 << source.type.scalar.bits) - 1, from_bits=True)
    else:
        is_wrong = number.bits == source.type.scalar.bits and _reaches(
            sweep, source, (1 << (number.precision - 1)) - 1, from_bits=False
        )  # fmt: skip
    if is_wrong:
        raise bits_without_derivative(i)


def _reaches(sweep: Sweep, value: Value, mask: int, from_bits: bool) -> bool:
    """Whether the bits of an integer that are in a mask are made of an active float's significand, or of an active
    number that was converted to an integer."""
    seen: dict[Value, int] = {}
    work = [(value, mask)]
    while work:
        one, mask = work.pop()
        if mask & ~seen.get(one, 0) == 0 or isinstance(one, Constant):
            continue
        seen[one] = mask | seen.get(one, 0)
        if from_bits and (significand := _significand(sweep, one)):
            if mask & significand:
                return True
        elif not isinstance(one, Instruction):
            continue
        elif one.opcode in ("fptosi", "fptoui"):
            if not from_bits and sweep.activity.may_vary(one.operands[0]):
                return True
        else:
            work += _parts(one, mask)
    return False


def _significand(sweep: Sweep, value: Value) -> int:
    """The significand's bits in an integer that is an active float; 0 for any other."""
    number: ty.Type | None = None
    if isinstance(value, Instruction) and value.opcode == "bitcast":
        if sweep.activity.may_vary(value.operands[0]) and not _is_rounded(value.operands[0]):
            number = value.operands[0].type.scalar
    elif not isinstance(value, Instruction) or value.opcode in ("load", "call", "extractvalue"):
        kind = sweep.compiler.kinds.kind(value)
        if kind.is_float and sweep.is_active(value):
            number = kind.type
    is_whole = isinstance(number, ty.FloatType) and number.bits == getattr(value.type.scalar, "bits", 0)
    return (1 << (number.precision - 1)) - 1 if is_whole and isinstance(number, ty.FloatType) else 0


def _is_rounded(value: Value) -> bool:
    """Whether a number has lost its fraction to a large one that was added: its low bits are a whole number."""
    if not isinstance(value, Instruction) or not isinstance(value.type.scalar, ty.FloatType):
        return False
    is_fused = isinstance(value, Call) and library.called(value) in ("llvm.fma", "llvm.fmuladd")
    if value.opcode not in ("fadd", "fsub") and not is_fused:
        return False
    added = value.operands[2:3] if is_fused else value.operands
    numbers = [one.element if isinstance(one, ConstantSplat) else one for one in added]
    large = 2.0 ** (value.type.scalar.precision - 1)
    return any(isinstance(n, ConstantFloat) and abs(floats.float_from_bits(n.type, n.bits)) >= large for n in numbers)


def _parts(i: Instruction, mask: int) -> list[tuple[Value, int]]:
    """What an integer is made of, and the bits of these that go into the bits of a mask."""
    width = getattr(i.type.scalar, "bits", 0)
    whole = (1 << width) - 1
    by = constant(i.operands[1]) if len(i.operands) == 2 else None
    match i.opcode:
        case "shl" | "lshr" | "ashr":
            if by is None:
                return [(i.operands[0], whole)]
            return [(i.operands[0], mask >> by if i.opcode == "shl" else mask << by & whole)]
        case "and" if by is not None:
            return [(i.operands[0], mask & by)]
        case "trunc":
            return [(i.operands[0], mask)]
        case "zext" | "sext":
            return [(i.operands[0], mask & ((1 << getattr(i.operands[0].type.scalar, "bits", 0)) - 1))]
        case "and":
            return [(operand, mask) for operand in i.operands]
        case opcode if opcode in _JOINED or opcode in _MERGED:
            return [(operand, mask) for operand in i.operands if operand.type is i.type]
        case opcode if opcode in _MIXED:
            return [(operand, whole) for operand in i.operands] if mask else []
        case _:
            return []
