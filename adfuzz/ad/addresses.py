"""The shadows of addresses that integer arithmetic has moved.

The address in shadow memory lies as far from the address as its base does: what is added to (or taken off) an address
moves both alike. Sums and differences of several addresses are linear, so their distances add up; only a sum that
counts one address in all is one itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from adfuzz.analysis.overwritten import base_objects
from adfuzz.analysis.pointers import may_carry_pointer
from adfuzz.analysis.types_bits import is_number
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import INTEGER_BINARY, GetElementPtr, Instruction, Load, Phi
from adfuzz.ir.module import GlobalVariable
from adfuzz.ir.values import Argument, Constant, ConstantInt, Value

if TYPE_CHECKING:
    from adfuzz.ad.sweep import Sweep

DEPTH = 16


@dataclass(frozen=True, slots=True)
class _Sum:
    """`addresses` that are added less those taken off, the shadowed ones among them with their signs; `doubtful`: a
    term that may be an address, of which nothing is known."""

    addresses: int = 0
    terms: tuple[tuple[Value, int], ...] = ()
    doubtful: bool = False
    is_clear: bool = True
    """Whether all of it is understood."""


def shadow_address(sweep: Sweep, i: Instruction) -> list[Value] | None:
    """The shadows of an address that `i` computes; None when it is a number, Unsupported when that is not known."""
    if len(i.operands) != 2:  # a narrow integer made wide
        if any(_is_shadowed(sweep, operand) for operand in i.operands) and not _is_index(sweep, i):
            raise unknown_address(sweep, i)
        return None
    found = _sum_of(sweep, i, DEPTH, is_top=True)
    if found.is_clear and found.addresses == 1 and found.terms:
        return [_moved(sweep, i, found, lane) for lane in range(sweep.width)]
    if (found.is_clear and found.addresses == 0 and not found.doubtful) or _is_index(sweep, i):
        return None
    raise unknown_address(sweep, i)


def shadow_of_moved(sweep: Sweep, i: GetElementPtr) -> list[Value] | None:
    """The shadows of an address moved by the distance of two pointers to different objects; None for any other."""
    index = distance_between_objects(i)
    if index is None:
        return None
    found = _sum_of(sweep, index, DEPTH)
    if not found.is_clear or found.addresses or found.doubtful:
        raise unknown_address(sweep, i)
    b = sweep.b
    lanes: list[Value] = []
    for lane, shadow in enumerate(sweep.shadow(i.pointer)):
        offset: Value = sweep.primal.of(index)
        for value, sign in found.terms:
            distance = b.sub(sweep.shadow(value)[lane], sweep.primal.of(value))
            offset = b.add(offset, distance) if sign > 0 else b.sub(offset, distance)
        lanes.append(b.gep(ty.I8, shadow, (offset,)))
    return lanes


def distance_between_objects(i: GetElementPtr) -> Value | None:
    """The difference, in bytes, of two pointers that start from different objects, if an address is moved by one."""
    index = i.indices[0]
    if not isinstance(index, Instruction) or len(i.indices) != 1:
        return None
    if not isinstance(i.source_type, ty.FloatType | ty.IntegerType):
        return None
    size = i.source_type.bits // 8
    if size > 1:
        by = index.operands[1] if "exact" in index.flags else None
        divisor = by.value if isinstance(by, ConstantInt) else 0
        if size != {"sdiv": divisor, "ashr": 1 << divisor}.get(index.opcode) or divisor > 64:
            return None
        difference = index.operands[0]
        if not isinstance(difference, Instruction):
            return None
        index = difference
    ends = index.operands if index.opcode == "sub" else []
    pointers = [end.operands[0] for end in ends if isinstance(end, Instruction) and end.opcode == "ptrtoint"]
    if len(pointers) != 2:
        return None
    left, right = map(base_objects, pointers)
    apart = left.isdisjoint(right) and not any(isinstance(base, Load | Phi) for base in left | right)
    return index if apart else None


def _is_index(sweep: Sweep, i: Instruction) -> bool:
    """Whether an integer is none that leads to memory, whatever its memory holds at other times: it is only compared,
    or it is made of no address for certain, and only converted to a number and used as an index besides."""
    made_of_addresses = _is_made_of_addresses(sweep, i)
    seen: set[Value] = {i}
    work: list[Value] = [i]
    while work:  # what is made of it
        value = work.pop()
        for user in value.users:
            if user.opcode in _COMPARISONS:
                continue
            if not made_of_addresses and (user.opcode in _CONVERSIONS or _is_offset(user, value)):
                continue
            if user.opcode not in _FOLLOWED:
                return False
            if user not in seen:
                seen.add(user)
                work.append(user)
    return True


def _is_made_of_addresses(sweep: Sweep, i: Instruction) -> bool:
    """Whether an integer may be made of an address, or of the distance of two."""
    seen: set[Value] = set()
    work: list[Value] = [i]
    while work:
        value = work.pop()
        if isinstance(value, ConstantInt) or value in seen:
            continue
        seen.add(value)
        if not isinstance(value, Instruction):
            if isinstance(value, Constant):
                return True
            continue
        if value.opcode == "ptrtoint" or sweep.compiler.kinds.analysis.is_distance(value):
            return True
        if value.opcode in _FOLLOWED:
            work += value.operands
    return False


def _is_offset(user: Instruction, value: Value) -> bool:
    """Whether an integer is an index of an address that is none itself (from null, it is the address)."""
    return (
        isinstance(user, GetElementPtr)
        and user.pointer is not value
        and not (isinstance(user.pointer, Constant) and not isinstance(user.pointer, GlobalVariable))
    )


_COMPARISONS = frozenset(("icmp", "switch", "br"))
_CONVERSIONS = frozenset(("sitofp", "uitofp"))
_FOLLOWED = frozenset((*INTEGER_BINARY, "trunc", "zext", "sext", "phi", "select", "freeze"))


def unknown_address(sweep: Sweep, i: Instruction) -> Unsupported:
    """The refusal where an address is made of integers that do not show which memory they lead to."""
    return sweep.refuse(
        "no-derivative", f"'{i.opcode}' makes an address of active memory of integers that have no shadow", i,
        "keep pointers in pointers, or move an address only by adding, subtracting and masking",
    )  # fmt: skip


def _moved(sweep: Sweep, i: Instruction, found: _Sum, lane: int) -> Value:
    b = sweep.b
    made: Value | None = None
    for value, sign in sorted(found.terms, key=lambda term: -term[1]):  # the added one first
        shadow = sweep.shadow(value)[lane]
        if made is None:
            made = b.add(shadow, b.sub(sweep.primal[i], sweep.primal.of(value)))
            continue
        distance = b.sub(shadow, sweep.primal.of(value))
        made = b.add(made, distance) if sign > 0 else b.sub(made, distance)
    assert made is not None
    return made


def _sum_of(sweep: Sweep, value: Value, depth: int, is_top: bool = False) -> _Sum:
    if not is_top and _is_shadowed(sweep, value):
        return _Sum(1, ((value, 1),))
    if is_top or (isinstance(value, Instruction) and value.opcode in ("add", "sub", "and", "or", "xor") and depth):
        assert isinstance(value, Instruction)
        left, right = (_sum_of(sweep, operand, depth - 1) for operand in value.operands)
        return _combined(value, left, right)
    if isinstance(value, ConstantInt | Argument) or is_number(value) or not may_carry_pointer(value.type):
        return _Sum()
    if not isinstance(value, Instruction):  # the address of a global without shadow
        return _Sum(1 if isinstance(value, Constant) and value.operands else 0)
    if value.opcode == "ptrtoint":
        return _Sum(1)
    if value.opcode in ("phi", "select", "freeze") and depth:
        several = [_sum_of(sweep, one, min(depth, 4) - 1) for one in value.operands if one.type is value.type]
        if any(one.terms or one.addresses or not one.is_clear for one in several):
            return _Sum(is_clear=False)  # a distance, or an address without shadow
    is_distance = sweep.compiler.kinds.analysis.is_distance(value)
    is_opaque = isinstance(value, Load) or value.opcode in ("phi", "select", "call", "extractvalue")
    return _Sum(doubtful=is_opaque, is_clear=not is_distance)


def _is_shadowed(sweep: Sweep, value: Value) -> bool:
    if isinstance(value, Constant):
        return not isinstance(value, ConstantInt) and sweep.activity.is_active(value)
    return value in sweep.shadows and (isinstance(value.type, ty.IntegerType | ty.VectorType))


def _combined(i: Instruction, left: _Sum, right: _Sum) -> _Sum:
    doubtful = left.doubtful or right.doubtful
    is_clear = left.is_clear and right.is_clear
    sign = -1 if i.opcode == "sub" else 1
    if i.opcode in ("add", "sub"):
        terms = (*left.terms, *((value, sign * old) for value, old in right.terms))
        return _Sum(left.addresses + sign * right.addresses, terms, doubtful, is_clear)
    parts = (left, right)
    bases = [part for part in parts if part.addresses or part.terms]
    if not bases:
        return _Sum(doubtful=doubtful, is_clear=is_clear)
    if i.opcode not in ("and", "or", "xor") or len(bases) > 1 or (i.opcode == "xor" and doubtful):
        return _Sum(1, (), doubtful, is_clear=False)
    return _Sum(bases[0].addresses, bases[0].terms, doubtful, is_clear)
