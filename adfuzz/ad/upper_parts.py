"""Sums on the upper part of an integer, as old C libraries scale a double through its upper half.

The lower part is taken off, something is added to what remains that has no such low bits, and the lower part is put
back: that is the sum of the whole, in which an exponent is seen to be raised (adfuzz.ad.float_bits).
"""

from __future__ import annotations

from adfuzz.analysis.types_bits import constant, trailing_zeros
from adfuzz.ir import types as ty
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Instruction
from adfuzz.ir.values import Value

Sum = tuple[str, Value, Value]
"""`add` or `sub`, the whole, and what is added or taken off."""


def upper_sum(i: Instruction) -> Sum | None:
    """What joins a changed upper and an unchanged lower part of one integer, as a sum of the whole; None: no such."""
    if i.opcode != "or" or not isinstance(i.type, ty.IntegerType):
        return None
    for upper, lower in (i.operands, reversed(i.operands)):
        kept = _masked(lower)
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
        i.replace_all_uses_with(Builder(i.parent, i).binary(*found))
        dead: list[Value] = [i]
        while dead:
            part = dead.pop()
            if isinstance(part, Instruction) and part.opcode in ("or", "add", "sub", "and") and not part.users:
                dead += part.operands
                part.erase()
