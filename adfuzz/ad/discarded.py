"""Values that the function computes and may not use: their adjoints are zeros that no infinite slope may touch.

`n > 0 ? acos(x) : y` without a branch computes an arc cosine that may be no number. Its adjoint is zero when it is not
chosen, the slope is NaN, and 0 · NaN would spoil the adjoint of x, which the function does not even use. The same goes
for what is computed before a branch and used on one side of it, or in the last round of a loop only.
"""

from __future__ import annotations

from adfuzz.ad.rules import find_rule
from adfuzz.ir.instructions import Block, Call, Instruction, Phi, Store
from adfuzz.ir.values import Value

_FINITE_SLOPES = ("llvm.fma.", "llvm.fmuladd.", "llvm.fabs.", "llvm.copysign.", "llvm.minnum.", "llvm.maxnum.")
"""Calls whose slopes are their own operands or ±1: multiplications in disguise, which are left as fast as they are."""


class Discarded:
    """Answers, for one function, which values may be discarded."""

    def __init__(self) -> None:
        self._found: dict[Instruction, bool] = {}

    def may_be(self, i: Instruction) -> bool:
        """Whether the value may be computed without being used, and its slope need not be finite then."""
        if i.opcode in ("fadd", "fsub", "fneg"):
            return False
        return self._is_masked(i) or (_may_be_steep(i) and all(_is_conditional(i, user) for user in i.users))

    def _is_masked(self, i: Instruction) -> bool:
        """Whether a select may discard the value, or what is made of it."""
        found = self._found.get(i)
        if found is None:
            self._found[i] = False  # cuts cycles
            found = self._found[i] = any(
                (user.opcode == "select" and user.operands[0] is not i)
                or (not isinstance(user, Phi | Store | Call) and user.type.is_float and self._is_masked(user))
                or (isinstance(user, Call) and find_rule(user) is not None and self._is_masked(user))
                for user in i.users
            )
        return found


def _may_be_steep(i: Instruction) -> bool:
    """Whether finite operands can have an infinite slope, or none."""
    if isinstance(i, Call):
        return not str(getattr(i.callee, "name", "")).startswith(_FINITE_SLOPES)
    return i.opcode in ("fdiv", "frem")


def _is_conditional(i: Instruction, user: Value) -> bool:
    """Whether control may go on from `i` without coming to this use of it."""
    if not isinstance(user, Instruction) or i.parent is None:
        return False
    block, seen = i.parent, set[Block]()
    while block is not user.parent or (isinstance(user, Phi) and not seen):  # a phi of the same block: next time round
        seen.add(block)
        if len(block.successors) != 1 or block.successors[0] in seen - {user.parent}:
            return True
        block = block.successors[0]
    return False
