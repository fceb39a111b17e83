"""Values that the function computes and may not use: their adjoints are zeros that no infinite slope may touch.

`n > 0 ? acos(x) : y` without a branch computes an arc cosine that may be no number. Its adjoint is zero when it is not
chosen, the slope is NaN, and 0 · NaN would spoil the adjoint of x, which the function does not even use. The same goes
for what is computed before a branch and used on one side of it, or in the last round of a loop only.
"""

from __future__ import annotations

from collections.abc import Iterable

from adfuzz.ad.rules import find_rule
from adfuzz.ir.instructions import Call, Instruction, Phi, Store

_FINITE_SLOPES = ("llvm.fma.", "llvm.fmuladd.", "llvm.fabs.", "llvm.copysign.", "llvm.minnum.", "llvm.maxnum.")
"""Calls whose slopes are their own operands or ±1: multiplications in disguise, which are left as fast as they are."""


MOST_BLOCKS = 200
"""A search that takes longer ends with: maybe."""

_NO_ADJOINT = ("fcmp", "icmp", "fptosi", "fptoui", "sitofp", "uitofp")


class Discarded:
    """Answers, for one function, which values may be discarded."""

    def __init__(self) -> None:
        self._found: dict[Instruction, bool] = {}
        self._passed: dict[Instruction, bool] = {}

    def may_be(self, i: Instruction) -> bool:
        """Whether the value may be computed without being used, and its slope need not be finite then."""
        if i.opcode in ("fadd", "fsub", "fneg"):
            return False
        return self._is_masked(i) or (_may_be_steep(i) and self._is_passed_by(i))

    def may_be_unused(self, i: Instruction) -> bool:
        """Whether the function may go on without using the value, or what is made of it."""
        return self._is_masked(i) or self._is_passed_by(i)

    def _is_passed_by(self, i: Instruction) -> bool:
        """Whether control may go on without coming to any use of the value, or of what is made of it, that counts."""
        found = self._passed.get(i)
        if found is None:
            self._passed[i] = False  # cuts cycles
            uses = [user for user in i.users if user.opcode not in _NO_ADJOINT]
            found = self._passed[i] = _can_avoid(
                i, [user for user in uses if not (_is_arithmetic(user) and self._is_passed_by(user))]
            )
        return found

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


def _is_arithmetic(user: Instruction) -> bool:
    if isinstance(user, Call):
        return find_rule(user) is not None
    return user.type.is_float and not isinstance(user, Store | Phi)


def _can_avoid(i: Instruction, uses: Iterable[Instruction]) -> bool:
    """Whether control may go from `i` to a return, or to `i` again, without coming to one of its uses."""
    start = i.parent
    blocks = {user.parent for user in uses if not isinstance(user, Phi)}
    edges = {(source, user.parent) for user in uses if isinstance(user, Phi) for v, source in user.incoming if v is i}
    if start is None or start in blocks:
        return False
    work, seen = [start], {start}
    while work:
        block = work.pop()
        if not block.successors and block.terminator.opcode != "unreachable":
            return True
        for successor in block.successors:
            if successor in blocks or (block, successor) in edges:
                continue
            if successor is start or len(seen) > MOST_BLOCKS:
                return True
            if successor not in seen:
                seen.add(successor)
                work.append(successor)
    return False
