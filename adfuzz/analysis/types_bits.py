"""Facts on integer constants and operations that tell bit tricks on floats from integer arithmetic."""

from __future__ import annotations

from math import gcd

from adfuzz.analysis.types_contents import WEAK_INTEGER, Evidence
from adfuzz.ir import instructions as ins
from adfuzz.ir import types as ty
from adfuzz.ir import values as va
from adfuzz.ir.instructions import Instruction
from adfuzz.ir.values import Value

_DEPTH = 6
_MANTISSA = {16: 7, 32: 23, 64: 52, 80: 63, 128: 112}
"""Stored significand bits of the narrowest-significand float of each width: below, no exponent bit is set."""


def mantissa_bits(bits: int) -> int:
    """How many low bits of an integer of this width can be a significand; 0 where no float has the width."""
    return _MANTISSA.get(bits, 0)


def constant_evidence(value: va.ConstantInt) -> Evidence | None:
    """Weak evidence from an integer constant: a small one would be a denormal float; 0 says nothing."""
    type = value.type
    assert isinstance(type, ty.IntegerType)
    if value.value == 0:
        return None
    if type.bits < 16:
        return WEAK_INTEGER
    limit = 1 << min(20, _MANTISSA.get(type.bits, 20))
    return WEAK_INTEGER if abs(value.signed) < limit else None


def constant(value: Value) -> int | None:
    """The unsigned value of an integer constant or a splat of one."""
    if isinstance(value, va.ConstantInt):
        return value.value
    if isinstance(value, va.ConstantSplat):
        return constant(value.element)
    if isinstance(value, va.ConstantAggregate) and value.elements:
        found = {constant(element) for element in value.elements if not isinstance(element, va.SpecialConstant)}
        return found.pop() if len(found) == 1 else None
    return None


def byte_runs(mask: int, bits: int) -> list[tuple[int, int]] | None:
    """The (offset, size) runs of bytes that an and-mask keeps; None unless each byte is kept or cleared whole."""
    runs: list[tuple[int, int]] = []
    for offset in range(bits // 8):
        byte = mask >> (8 * offset) & 255
        if byte not in (0, 255):
            return None
        if byte:
            if runs and sum(runs[-1]) == offset:
                runs[-1] = (runs[-1][0], runs[-1][1] + 1)
            else:
                runs.append((offset, 1))
    return runs


def is_small(value: int, bits: int) -> bool:
    """Whether a constant operand of and/or/xor/add is one that no trick on a float's bits uses."""
    signed = value - (1 << bits) if value >> (bits - 1) else value
    return 0 < abs(signed) < 1 << min(20, mantissa_bits(bits) or 20)


def is_exponent_step(value: Value, bits: int) -> bool:
    """Whether adding `value` leaves the significand of a float alone: a multiple of 2^(bits of the significand)."""
    low = mantissa_bits(bits)
    return low > 0 and low <= trailing_zeros(value) < _ENDLESS


_ENDLESS = 1 << 16
"""More bits than integers have: the trailing zeros of 0."""


def trailing_zeros(value: Value, depth: int = _DEPTH) -> int:
    """How many low bits of an integer (of all lanes) are zero for certain, by how it is made."""
    if isinstance(value, va.ConstantInt):
        return (value.value & -value.value).bit_length() - 1 if value.value else _ENDLESS
    if isinstance(value, va.ConstantSplat):
        return trailing_zeros(value.element)
    if isinstance(value, va.ConstantAggregate):
        return min(map(trailing_zeros, value.elements), default=0)
    if isinstance(value, va.SpecialConstant):
        return _ENDLESS
    if not isinstance(value, Instruction) or depth == 0:
        return 0
    match value.opcode:
        case "shl":
            shift = constant(value.operands[1])
            return trailing_zeros(value.operands[0], depth - 1) + (shift or 0)
        case "and":
            return max(trailing_zeros(operand, depth - 1) for operand in value.operands)
        case "mul":
            return min(sum(trailing_zeros(operand, depth - 1) for operand in value.operands), _ENDLESS)
        case "add" | "sub" | "or" | "xor" | "phi":
            return min((trailing_zeros(operand, depth - 1) for operand in value.operands), default=0)
        case "select":
            return min(trailing_zeros(operand, depth - 1) for operand in value.operands[1:])
        case "insertelement" | "shufflevector":
            return min(trailing_zeros(operand, depth - 1) for operand in value.operands[:2])
        case "zext" | "sext" | "trunc" | "freeze" | "extractelement":
            return trailing_zeros(value.operands[0], depth - 1)
        case _:
            return 0


def multiple_of(value: Value, depth: int = _DEPTH) -> int:
    """A number (≥ 1) that divides every value the integer can have, as far as a short look shows."""
    if isinstance(value, va.ConstantInt):
        return abs(value.signed)
    if depth == 0 or not isinstance(value, Instruction):
        return 1
    found = _multiple(value, depth - 1)
    return found if {"nsw", "nuw"} & set(value.flags) or value.opcode not in _WRAPPING else found & -found


_WRAPPING = ("add", "sub", "mul", "shl")


def _multiple(value: Instruction, depth: int) -> int:
    first = value.operands[0] if value.operands else value
    match value.opcode:
        case "add" | "sub" | "or":
            return gcd(multiple_of(first, depth), multiple_of(value.operands[1], depth)) or 1
        case "mul":
            return (multiple_of(first, depth) or 1) * (multiple_of(value.operands[1], depth) or 1)
        case "shl":
            shift = constant(value.operands[1])
            return (multiple_of(first, depth) or 1) << (shift if shift is not None and shift < 32 else 0)
        case "and":
            mask = constant(value.operands[1])
            return mask & -mask if mask else 1
        case "sext" | "freeze" | "zext":
            return multiple_of(first, depth) or 1
        case "select":
            return gcd(multiple_of(value.operands[1], depth), multiple_of(value.operands[2], depth)) or 1
        case "phi":
            return _phi_multiple(value, depth)
        case _:
            return 1


def _phi_multiple(phi: Instruction, depth: int) -> int:
    """gcd of what arrives; what is the phi itself plus a step counts as the step."""
    found = 0
    for operand in phi.operands:
        step = operand
        if isinstance(operand, ins.Instruction) and operand.opcode in ("add", "sub") and phi in operand.operands[:1]:
            step = operand.operands[1]
        if step is not phi:
            found = gcd(found, multiple_of(step, min(depth, 3)))
    return found or 1


def least(value: Value, depth: int = _DEPTH) -> int:
    """A number (≥ 0) that no value of a signed index lies below, as far as a short look shows; 0 says nothing."""
    if isinstance(value, va.ConstantInt):
        return max(value.signed, 0)
    if depth == 0 or not isinstance(value, Instruction):
        return 0
    if value.opcode in ("sext", "freeze") or (value.opcode == "zext" and "nneg" in value.flags):
        return least(value.operands[0], depth - 1)
    if value.opcode == "add" and "nsw" in value.flags:
        low = [least(operand, depth - 1) for operand in value.operands]
        return sum(low) if all(low) else 0
    if value.opcode == "phi":
        return min((least(o, depth - 1) for o in value.operands if not _moves_up(o, value)), default=0)
    return 0


def _moves_up(value: Value, phi: Value) -> bool:
    """Whether an integer is what it was a round before, and something positive."""
    return (
        isinstance(value, Instruction)
        and value.opcode == "add"
        and "nsw" in value.flags
        and value.operands[0] is phi
        and isinstance(value.operands[1], va.ConstantInt)
        and value.operands[1].signed > 0
    )


_NUMBERS = frozenset(("zext", "sext", "mul", "shl", "udiv", "sdiv", "urem", "srem", "fptosi", "fptoui"))
"""Operations whose result is no address of 64 bits, whatever their operands are."""
_MIXING = frozenset(("add", "sub", "and", "or", "xor", "ashr", "lshr", "select", "phi", "freeze"))
"""Operations whose result is no address when none of their operands is one."""
_MIXING_CALLS = ("llvm.smax.", "llvm.smin.", "llvm.umax.", "llvm.umin.", "llvm.abs.")
_MOST_MIXED = 64


def is_number(value: Value) -> bool:
    """Whether an integer of a pointer's size is no address for certain, by how it is made, or since it divides."""
    seen: set[Value] = set()
    work = [value]
    while work:
        one = work.pop()
        if isinstance(one, va.ConstantInt) or one in seen:
            continue
        if not isinstance(one, Instruction) or len(seen) == _MOST_MIXED:
            return False
        seen.add(one)
        if one.opcode in _NUMBERS or (one.opcode == "and" and any(map(_is_low_mask, one.operands))) or _divides(one):
            continue
        if not (one.opcode in _MIXING or (isinstance(one, ins.Call) and one.callee.name.startswith(_MIXING_CALLS))):
            return False
        work += [operand for operand in one.operands if operand.type is value.type]
    return True


def _divides(value: Value, depth: int = 2) -> bool:
    """Whether something is divided by the value, or by what it is chosen for."""
    return any(
        (user.opcode in ("udiv", "sdiv", "urem", "srem") and user.operands[1] is value)
        or (depth > 0 and user.opcode in ("phi", "select", "freeze") and _divides(user, depth - 1))
        for user in value.users
    )


def _is_low_mask(value: Value) -> bool:
    mask = constant(value)
    return bool(mask) and is_small(mask, 64) and mask < 1 << 20


def is_sign_of_lanes(i: Instruction) -> bool:
    """Whether every bit of an integer, or of a lane, is its sign: what tells negative numbers from others."""
    lane = i.type.scalar
    return i.opcode == "ashr" and isinstance(lane, ty.IntegerType) and constant(i.operands[1]) == lane.bits - 1


def few_values(value: Value) -> list[int]:
    """The values that an integer can have, when it is a constant or a phi or select of constants; else none."""
    if isinstance(value, va.ConstantInt):
        return [value.signed]
    if isinstance(value, Instruction) and value.opcode in ("phi", "select"):
        arriving = value.operands[1:] if value.opcode == "select" else value.operands
        found = {one.signed for one in arriving if isinstance(one, va.ConstantInt)}
        if len(found) <= 8 and all(isinstance(one, va.ConstantInt) for one in arriving):
            return sorted(found)
    return []


def is_text(data: bytes) -> bool:
    """Whether bytes are plain text, possibly ended by a zero; other strings may be floats (rustc writes them so)."""
    text = data.removesuffix(b"\0")
    return bool(text) and all(32 <= byte < 127 or byte in b"\n\r\t" for byte in text)
