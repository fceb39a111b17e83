"""Sums on the upper part of an integer, as old C libraries scale a double through its upper half.

The lower part is taken off, something is added to what remains that has no such low bits, and the lower part is put
back: that is the sum of the whole, in which an exponent is seen to be raised (adfuzz.ad.float_bits).
"""

from __future__ import annotations

from typing import TypeGuard

from adfuzz.analysis.types_bits import constant, trailing_zeros
from adfuzz.ir import types as ty
from adfuzz.ir.builder import Builder, constant_int
from adfuzz.ir.instructions import Instruction
from adfuzz.ir.values import Value

_PARTS = frozenset(("or", "add", "sub", "and", "shl", "lshr", "zext", "trunc"))

Sum = tuple[str, Value, Value]
"""`add` or `sub`, the whole, and what is added to it or taken off: to the upper half, where it is half as wide."""


def upper_sum(i: Instruction) -> Sum | None:
    """What joins a changed upper and an unchanged lower part of one integer, as a sum of the whole; None: no such."""
    if i.opcode != "or" or not isinstance(i.type, ty.IntegerType):
        return None
    for upper, lower in (i.operands, reversed(i.operands)):
        kept = _masked(lower)
        if kept is not None and (half := _half_sum(i.type, upper, *kept)) is not None:
            return half
        if kept is None or not isinstance(upper, Instruction) or upper.opcode not in ("add", "sub"):
            continue
        whole, low = kept
        for changed, step in (upper.operands, reversed(upper.operands)):
            rest = _masked(changed)
            if upper.opcode == "sub" and changed is not upper.operands[0]:
                continue
            is_rest = rest is not None and rest[0] is whole and rest[1] == low ^ ((1 << i.type.bits) - 1)
            if is_rest and low & (low + 1) == 0 and trailing_zeros(step) >= low.bit_length():
                return upper.opcode, whole, step
    return None


def _half_sum(type: ty.IntegerType, upper: Value, whole: Value, low: int) -> Sum | None:
    """The sum of the whole, where the upper half was computed in an integer of half the size; as yet without the step
    in its place."""
    bits = type.bits // 2
    if low != (1 << bits) - 1 or not _is_shifted(upper, "shl", bits):
        return None
    widened = upper.operands[0]
    total = widened.operands[0] if isinstance(widened, Instruction) and widened.opcode == "zext" else None
    if not isinstance(total, Instruction) or total.opcode not in ("add", "sub") or total.type is not ty.integer(bits):
        return None
    for half, step in (total.operands, reversed(total.operands)):
        is_first = half is total.operands[0] or total.opcode == "add"
        if is_first and isinstance(half, Instruction) and half.opcode == "trunc":
            moved = half.operands[0]
            if _is_shifted(moved, "lshr", bits) and moved.operands[0] is whole:
                return total.opcode, whole, step
    return None


def _is_shifted(value: Value, opcode: str, by: int) -> TypeGuard[Instruction]:
    return isinstance(value, Instruction) and value.opcode == opcode and constant(value.operands[1]) == by


def _masked(value: Value) -> tuple[Value, int] | None:
    """An integer and the constant of which an `and` is made."""
    if not isinstance(value, Instruction) or value.opcode != "and":
        return None
    for place in (0, 1):
        mask = constant(value.operands[1 - place])
        if mask is not None:
            return value.operands[place], mask
    return None


def write_upper_sum(i: Instruction) -> None:
    """Put the sum of the whole in the place of the parts that are joined."""
    found = upper_sum(i)
    if found is not None and i.parent is not None:
        b = Builder(i.parent, i)
        operation, whole, step = found
        if step.type is not i.type:  # of the upper half
            assert isinstance(i.type, ty.IntegerType)
            step = b.binary("shl", b.cast("zext", step, i.type), constant_int(i.type, i.type.bits // 2))
        i.replace_all_uses_with(b.binary(operation, whole, step))
        dead: list[Value] = [i]
        while dead:
            part = dead.pop()
            if isinstance(part, Instruction) and part.opcode in _PARTS and not part.users:
                dead += part.operands
                part.erase()
