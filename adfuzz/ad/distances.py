"""Distances of addresses that go where they can't be followed: run time makes sure that both lie in one object.

A distance of two addresses in one object is that of their shadows too, so whatever it moves afterwards, the shadow
moves alike. A distance from one object to another is not: an address that it moves leads into memory whose shadow lies
elsewhere. Where the use can be seen, the shadow is moved by the shadows' distance (adfuzz.ad.addresses). Where the
distance is stored, passed, returned or computed with, both distances are compared, and the program ends with a message
if they differ.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from adfuzz.ad.addresses import distance_between_objects
from adfuzz.ad.unshadowed import end_if_unshadowed
from adfuzz.analysis import library
from adfuzz.analysis.bases import base_objects
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.instructions import INTEGER_BINARY, Call, Compare, GetElementPtr, Instruction
from adfuzz.ir.module import GlobalVariable
from adfuzz.ir.types import Type
from adfuzz.ir.values import Argument, Constant, ConstantInt, Value, constant_parts

if TYPE_CHECKING:
    from adfuzz.ad.sweep import Sweep

_TO_INTEGER = frozenset(("ptrtoint", "ptrtoaddr"))
_NO_ADDRESS = frozenset(("icmp", "switch", "sitofp", "uitofp", "br"))
_CALCULATED = frozenset((*INTEGER_BINARY, "trunc", "zext", "sext", "phi", "select", "freeze", "extractelement",
                         "insertelement", "shufflevector"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class _End:
    """An address in a sum: a pointer that was converted, or an integer; `sign`: added or taken off."""

    address: Value
    sign: int


def watch_distance(sweep: Sweep, i: Instruction) -> None:
    """Behind the copy of `i`, an addition or subtraction: if it makes a distance that may move an address out of sight,
    compare it with that of the shadows. Other numbers of addresses than none or one are refused there."""
    scalar = i.type.scalar
    if not isinstance(scalar, ty.IntegerType) or scalar.bits < _LEAST_BITS:
        return
    ends = list(_ends(sweep, i))
    count = sum(end.sign for end in ends)
    if count == 1 or not any(_has_shadow(sweep, end.address) for end in ends):
        return
    if any(_counts(sweep, operand) == count for operand in i.operands if isinstance(operand, Instruction)):
        return  # looked at where it was made
    if (count == 0 and _is_within_one_object(sweep, ends)) or not _may_move_out_of_sight(sweep, i):
        return
    if count:
        raise sweep.refuse(
            "address-distance", "addresses are added, or taken off, and the number is kept or passed on: what it may "
            "be added to can't be seen", i, "take the difference of two addresses in one expression",
        )  # fmt: skip
    for lane in range(sweep.width):
        _end_if_apart(sweep, ends, lane, i.type)


def _end_if_apart(sweep: Sweep, ends: list[_End], lane: int, type: Type) -> None:
    """Emit the comparison: the addresses' sum against that of their shadows."""
    b = sweep.b
    total: Value = values.zero(type)
    for end in ends:
        shadow = _number(sweep, sweep.shadow(end.address)[lane], type)
        off = b.sub(shadow, _number(sweep, sweep.primal.of(end.address), type))
        total = b.add(total, off) if end.sign > 0 else b.sub(total, off)
    differs = b.insert(Compare("icmp", "ne", total, values.zero(type)))
    if isinstance(type, ty.VectorType):
        differs = b.intrinsic("vector.reduce.or", ty.I1, (differs,), (differs.type,))
    for end in ends:
        if end.address.type.is_pointer:  # the likelier reason comes first
            end_if_unshadowed(sweep, end.address, differs)
    b.call(sweep.compiler.runtime("adfuzz.end_if.apart"), (differs,))


_LEAST_BITS = 16
"""Narrower integers hold no distance that one could rely on."""


def _number(sweep: Sweep, address: Value, type: Type) -> Value:
    if address.type.scalar.is_pointer:
        return sweep.b.cast("ptrtoint", address, type)
    return address if address.type is type else sweep.b.cast("trunc", address, type)


def _ends(sweep: Sweep, value: Value, sign: int = 1, depth: int = 16, is_top: bool = True) -> Iterator[_End]:
    """The addresses of which an integer is the sum, with their signs."""
    if isinstance(value, Constant):
        if value.operands and any(part.type.is_pointer for part in constant_parts(value)):
            yield _End(value, sign)
    elif not isinstance(value, Instruction):
        if value in sweep.shadows:
            yield _End(value, sign)
    elif value.opcode in _TO_INTEGER:
        yield _End(value.operands[0], sign)
    elif not is_top and value in sweep.shadows and value.opcode not in ("add", "sub", "xor"):
        yield _End(value, sign)
    elif value.opcode in ("add", "sub") and depth:
        yield from _ends(sweep, value.operands[0], sign, depth - 1, is_top=False)
        other = -sign if value.opcode == "sub" else sign
        yield from _ends(sweep, value.operands[1], other, depth - 1, is_top=False)
    elif value.opcode == "xor" and _is_minus_one(value.operands[1]) and depth:  # -1 - address
        yield from _ends(sweep, value.operands[0], -sign, depth - 1, is_top=False)
    elif value.opcode in ("trunc", "freeze") and depth:
        yield from _ends(sweep, value.operands[0], sign, depth - 1, is_top=False)


def _counts(sweep: Sweep, value: Value) -> int | None:
    """How many addresses a sum counts: those added less those taken off; None if there are none in it."""
    signs = [end.sign for end in _ends(sweep, value)]
    return sum(signs) if signs else None


def _has_shadow(sweep: Sweep, address: Value) -> bool:
    if not sweep.activity.is_active(address):
        return False
    return address.type.scalar.is_pointer or sweep.compiler.kinds.may_be_address(address)


def _is_within_one_object(sweep: Sweep, ends: list[_End]) -> bool:
    """Whether all addresses are computed from one that is the same for all of them."""
    bases: set[Value] = set()
    for end in ends:
        found = base_objects(end.address) if end.address.type.is_pointer else {end.address}
        if not found:
            return False
        bases |= found
    if len(bases) != 1:
        return False
    base = bases.pop()
    if isinstance(base, Argument | GlobalVariable):
        return True
    return isinstance(base, Instruction) and base.parent is not None and not sweep.flow.in_cycle(base.parent)


def _may_move_out_of_sight(sweep: Sweep, i: Instruction) -> bool:
    """Whether a distance may become part of an address in a way that is not followed."""
    seen: set[Value] = {i}
    work: list[tuple[Value, bool]] = [(i, True)]  # and whether it still is the distance, moved
    while work:
        value, is_sum = work.pop()
        for user in value.users:
            if user.opcode in _NO_ADDRESS or (isinstance(user, Call) and _is_harmless(user)):
                continue
            if user.opcode == "inttoptr" and is_sum:
                continue  # the shadow is moved by the sum of all distances
            if isinstance(user, GetElementPtr):
                if user.pointer is value or _moves_blindly(sweep, user):
                    return True
                continue
            if user.opcode in ("add", "sub") and is_sum and _counts(sweep, user) == 1:
                continue  # an address, whose shadow is the sum of all shadows
            if user.opcode == "and" and _is_small(user.operands[1]):
                continue  # the low bits: how much is missing for an alignment
            if user.opcode not in _CALCULATED and not _is_calculated(user):
                return True
            if user not in seen:
                seen.add(user)
                work.append((user, is_sum and user.opcode in ("add", "sub")))
    return False


def _is_minus_one(value: Value) -> bool:
    return isinstance(value, ConstantInt) and value.signed == -1


def _is_small(value: Value) -> bool:
    return isinstance(value, ConstantInt) and 0 <= value.signed < _PAGE


_PAGE = 4096
"""What alignments are smaller than."""


def _moves_blindly(sweep: Sweep, i: GetElementPtr) -> bool:
    return sweep.activity.is_active(i) and distance_between_objects(i) is None


def _is_calculated(i: Instruction) -> bool:
    return isinstance(i, Call) and i.type.is_integer and library.called(i).startswith("llvm.")


def _is_harmless(call: Call) -> bool:
    """Whether a call takes the number as a size, or does nothing with it."""
    name = library.called(call)
    if name in library.TRANSFERS or name in library.FILLS or name in library.DROPPED_INTRINSICS:
        return True
    return library.is_allocation(call) or name in library.REALLOCATORS or name in library.DEALLOCATORS or (
        library.is_inactive(call) and not call.type.is_integer
    )  # fmt: skip
