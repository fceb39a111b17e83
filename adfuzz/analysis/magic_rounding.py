"""Rounding to an integer by adding a number so large that nothing smaller than 1 stays, and taking it off again."""

from __future__ import annotations

from math import isfinite

from adfuzz.ir import floats
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import FLOAT_BINARY, Call, Instruction, Load, Store
from adfuzz.ir.module import Function, GlobalVariable
from adfuzz.ir.values import ConstantAggregate, ConstantFloat, ConstantSplat, Value


def is_rounding(i: Instruction) -> bool:
    """Whether `i` is (x + M) - M with a magic M.

    It is constant around nearly every x, however linear it looks: its derivative is zero.
    """
    removed = _constant(i.operands[1]) if i.opcode in ("fadd", "fsub") else None
    if removed is None or not isfinite(removed):
        return False
    total = _stored(i.operands[0])
    added = _added(total) if isinstance(total, Instruction) else None
    if added is None:
        return False
    kind = i.type.scalar
    assert isinstance(kind, ty.FloatType)
    return is_magic(removed, kind) and added == (removed if i.opcode == "fsub" else -removed)


def is_magic(number: float, kind: ty.FloatType) -> bool:
    """Whether adding a number rounds: one of the form 2^k or 1.5·2^k, not below the first whose neighbours are
    integers; or 1.5·2^k whose neighbours are a fraction apart by which a table has its entries, of up to 256."""
    mantissa = abs(number)
    while mantissa > 1:
        mantissa /= 2
    least = 2.0 ** (kind.precision - 1)
    return mantissa in (1.0, 0.75) and abs(number) >= (least if mantissa == 1 else least / _MOST_ENTRIES)


_MOST_ENTRIES = 256


def _stored(value: Value) -> Value:
    """What was stored where a value is loaded, if the store stands shortly before: a barrier to optimisers."""
    if not isinstance(value, Load) or value.parent is None:
        return value
    before = value.parent.instructions
    at = before.index(value)
    for other in reversed(before[max(0, at - _NEAR) : at]):
        if isinstance(other, Store) and other.pointer is value.pointer:
            return other.value if other.value.type is value.type else value
        if other.opcode not in _HARMLESS:
            return value
    return value


_NEAR = 8
_HARMLESS = frozenset((*FLOAT_BINARY, "fneg", "fcmp", "icmp", "select", "getelementptr", "bitcast", "load"))
"""What does not write; also simple calls would do, but none is put there."""


def _added(i: Instruction) -> float | None:
    """The constant that an instruction adds last."""
    match i.opcode:
        case "fadd":
            return _constant(i.operands[1]) or _constant(i.operands[0])
        case "fsub":
            taken = _constant(i.operands[1])
            return None if taken is None else -taken
        case "call":
            assert isinstance(i, Call)
            name = i.callee.name if isinstance(i.callee, Function) else ""
            is_fma = name.startswith(("llvm.fma.", "llvm.fmuladd."))
            return _constant(i.arguments[2]) if is_fma else None
        case _:
            return None


def _constant(value: Value) -> float | None:
    """The value of a constant of double or float, also one loaded from a variable, or of all lanes of a vector."""
    if isinstance(value, Load) and isinstance(value.pointer, GlobalVariable) and value.pointer.is_constant:
        initial = value.pointer.initializer
        return _constant(initial) if initial is not None and initial.type is value.type else None
    if isinstance(value, ConstantSplat):
        return _constant(value.element)
    if isinstance(value, ConstantAggregate):
        lanes = {_constant(element) for element in value.elements}
        return lanes.pop() if len(lanes) == 1 else None
    if isinstance(value, ConstantFloat) and value.type in (ty.DOUBLE, ty.FLOAT):
        assert isinstance(value.type, ty.FloatType)
        return float(floats.float_from_bits(value.type, value.bits))
    return None
