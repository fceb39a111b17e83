"""Which bits of integers go into which: followed backwards from some bits of one to what they are made of.

Carries are left out on purpose: what a sum of lower bits carries into higher ones is locally constant.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from adfuzz.ad.memory import mask_lanes
from adfuzz.analysis import library
from adfuzz.analysis.magic_rounding import is_magic
from adfuzz.analysis.types_bits import constant
from adfuzz.ir import floats
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Call, Instruction
from adfuzz.ir.module import Function
from adfuzz.ir.values import Constant, ConstantFloat, ConstantInt, ConstantSplat, Value

Bits = tuple[Value, int]
"""Some bits of an integer, or of all lanes of a vector: a mask."""

_MERGED = frozenset(("phi", "select", "freeze", "shufflevector", "insertelement"))
_JOINED = frozenset(("add", "sub", "or", "xor"))
_MIXED = frozenset(("mul", "udiv", "sdiv", "urem", "srem"))


def reaches(start: Iterable[Bits], end: Callable[[Value, int], bool | None]) -> bool:
    """Whether bits are made of something for which `end` says so; where it says no, it is not looked any further."""
    seen: dict[Value, int] = {}
    work = list(start)
    while work:
        one, mask = work.pop()
        if mask & ~seen.get(one, 0) == 0 or isinstance(one, Constant):
            continue
        seen[one] = mask | seen.get(one, 0)
        answer = end(one, mask)
        if answer:
            return True
        if answer is None and isinstance(one, Instruction):
            work += parts(one, mask)
    return False


def parts(i: Instruction, mask: int) -> list[Bits]:
    """What an instruction's result is made of, and the bits of these that go into the bits of a mask."""
    whole = (1 << _width(i)) - 1
    by = constant(i.operands[1]) if len(i.operands) == 2 else None
    match i.opcode:
        case "shl" | "lshr" | "ashr":
            if by is None:
                return [(i.operands[0], whole)]
            return [(i.operands[0], mask >> by if i.opcode == "shl" else _moved_up(i, mask, by))]
        case "and" if by is not None:
            return [(i.operands[0], mask & by)]
        case "trunc":
            return [(i.operands[0], mask)]
        case "zext" | "sext":
            return [(i.operands[0], mask & ((1 << _width(i.operands[0])) - 1))]
        case "and":
            return [(operand, mask) for operand in i.operands]
        case "bitcast":
            return _recast(i.operands[0], i.type, mask)
        case "extractelement":
            return _lane(i, mask)
        case opcode if opcode in _JOINED or opcode in _MERGED:
            return [(operand, mask) for operand in i.operands if operand.type.scalar is i.type.scalar]
        case opcode if opcode in _MIXED:
            return [(operand, whole) for operand in i.operands] if mask else []
        case "call" if mask and _is_intrinsic(i):
            return [(o, (1 << _width(o)) - 1) for o in i.operands[:-1] if o.type.is_integer]
        case _:
            return []


def _moved_up(i: Instruction, mask: int, by: int) -> int:
    """The bits that a shift to the right moves to those of a mask; the highest is spread over what it leaves."""
    width = _width(i)
    moved = mask << by & ((1 << width) - 1)
    is_spread = i.opcode == "ashr" and mask >> max(0, width - by)
    return moved | (1 << (width - 1) if is_spread else 0)


def _recast(source: Value, type: ty.Type, mask: int) -> list[Bits]:
    """The same bits as an integer or a vector of other size: lanes that were put together stand side by side."""
    if not source.type.is_integer or not mask:
        return []
    if isinstance(type, ty.VectorType) or not isinstance(source.type, ty.VectorType):
        is_same = not isinstance(type, ty.VectorType) or _width_of(type) == _width(source)
        return [(source, mask if is_same else (1 << _width(source)) - 1)]
    width, found, rest = _width(source), list[Bits](), mask
    while isinstance(source, Instruction) and source.opcode == "insertelement":
        vector, lane, place = source.operands
        if not isinstance(place, ConstantInt):
            break
        inside = ((1 << width) - 1) << place.value * width
        found.append((lane, (rest & inside) >> place.value * width))
        rest &= ~inside
        source = vector
    number = source.operands[0] if isinstance(source, Instruction) and source.opcode == "bitcast" else source
    return [*found, (source, rest if isinstance(number.type, ty.FloatType) else (1 << width) - 1)]


def _lane(i: Instruction, mask: int) -> list[Bits]:
    """What a lane of a vector may be: what was put there, or some of the bits of a number that was cast to a vector."""
    vector, place = i.operands
    if not isinstance(place, ConstantInt):
        return [(vector, mask)]
    found: list[Bits] = []
    seen: set[tuple[Value, int]] = set()
    work = [(vector, place.value)]
    while work:
        one, lane = work.pop()
        if (one, lane) in seen:
            continue
        seen.add((one, lane))
        opcode = one.opcode if isinstance(one, Instruction) else ""
        operands = one.operands if isinstance(one, Instruction) else []
        at = operands[2] if opcode == "insertelement" else None
        if isinstance(at, ConstantInt):
            if at.value == lane:
                found.append((operands[1], mask))
            else:
                work.append((operands[0], lane))
        elif opcode == "shufflevector" and isinstance(one.type, ty.VectorType) and not one.type.scalable:
            chosen = mask_lanes(operands[2], one.type.count)[lane]
            width = operands[0].type.count if isinstance(operands[0].type, ty.VectorType) else 0
            if chosen is not None:
                work.append((operands[chosen // width], chosen % width))
        elif opcode in ("phi", "select", "freeze"):
            work += [(operand, lane) for operand in operands if operand.type is one.type]
        elif opcode == "bitcast" and not isinstance(operands[0].type, ty.VectorType):
            found.append((one, mask << lane * _width(i)))
        else:
            found.append((one, mask))
    return found


def _is_intrinsic(i: Instruction) -> bool:
    return isinstance(i, Call) and isinstance(i.callee, Function) and i.callee.name.startswith("llvm.")


def _width(value: Value) -> int:
    return _width_of(value.type)


def _width_of(type: ty.Type) -> int:
    return getattr(type.scalar, "bits", 0)


def is_rounded(value: Value) -> bool:
    """Whether a number has lost its fraction to a large one that was added: its low bits are a whole number."""
    if not isinstance(value, Instruction) or not isinstance(value.type.scalar, ty.FloatType):
        return False
    is_fused = isinstance(value, Call) and library.called(value) in ("llvm.fma", "llvm.fmuladd")
    if value.opcode not in ("fadd", "fsub") and not is_fused:
        return False
    added = value.operands[2:3] if is_fused else value.operands
    numbers = [one.element if isinstance(one, ConstantSplat) else one for one in added]
    constants = [floats.float_from_bits(n.type, n.bits) for n in numbers if isinstance(n, ConstantFloat)]
    large = 2.0 ** (value.type.scalar.precision - 1)
    return any(abs(n) >= large or is_magic(n, value.type.scalar) for n in constants)
