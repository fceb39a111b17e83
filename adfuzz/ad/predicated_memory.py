"""Vector-predicated memory and reductions (llvm.vp.load, store, gather, scatter, reduce …) as scalar operations.

A lane is on when its mask bit is set and its number is below the explicit length. What a load gives for a lane that is
off is poison: zero here.
"""

from __future__ import annotations

from adfuzz.ad.expand import Expander, Lanes, element_alignment, fixed_vector, join_lanes
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Call
from adfuzz.ir.types import Type
from adfuzz.ir.values import ConstantInt, Value

_REDUCTIONS = {"fadd": "fadd", "fmul": "fmul", "fmax": "maxnum", "fmin": "minnum", "fmaximum": "maximum",
               "fminimum": "minimum"}  # fmt: skip


def _is_on(b: Builder, mask: Value, length: Value, count: int) -> Value:
    """The lanes that are on, as a mask."""
    if isinstance(length, ConstantInt):
        if length.value >= count:
            return mask
        below = [ConstantInt(ty.I1, int(lane < length.value)) for lane in range(count)]
    else:
        below = [b.icmp("ugt", length, values.integer(length.type, lane)) for lane in range(count)]
    limit = join_lanes(b, mask.type, below)
    return b.binary("and", mask, limit)


def _places(b: Builder, pointer: Value, type: Type, count: int) -> list[Value]:
    return [b.gep(type, pointer, (lane,)) for lane in range(count)]


def _strided(b: Builder, pointer: Value, stride: Value, count: int) -> list[Value]:
    return [b.gep(ty.I8, pointer, (b.mul(stride, values.integer(stride.type, lane)),)) for lane in range(count)]


def _load(b: Builder, i: Call, places: list[Value], mask: Value, length: Value, type: ty.VectorType) -> Value:
    on = Lanes(b, i, _is_on(b, mask, length, type.count), type.element)
    alignment = element_alignment(i, 0, type.element)
    nothing = values.zero(type)
    return join_lanes(b, type, [on.load(n, place, nothing, alignment) for n, place in enumerate(places)])


def _store(b: Builder, i: Call, places: list[Value], mask: Value, length: Value, type: ty.VectorType) -> Value:
    on = Lanes(b, i, _is_on(b, mask, length, type.count), type.element)
    alignment = element_alignment(i, 1, type.element)
    for n, place in enumerate(places):  # in the order of lanes, as LangRef says
        on.store(n, i.arguments[0], place, alignment)
    return i.arguments[0]


def _vp_load(b: Builder, i: Call) -> Value | None:
    pointer, mask, length = i.arguments
    type = fixed_vector(i.type)
    return _load(b, i, _places(b, pointer, type.element, type.count), mask, length, type) if type else None


def _vp_store(b: Builder, i: Call) -> Value | None:
    value, pointer, mask, length = i.arguments
    type = fixed_vector(value.type)
    return _store(b, i, _places(b, pointer, type.element, type.count), mask, length, type) if type else None


def _vp_gather(b: Builder, i: Call) -> Value | None:
    pointers, mask, length = i.arguments
    type = fixed_vector(i.type)
    if type is None:
        return None
    return _load(b, i, [b.extract_element(pointers, n) for n in range(type.count)], mask, length, type)


def _vp_scatter(b: Builder, i: Call) -> Value | None:
    value, pointers, mask, length = i.arguments
    type = fixed_vector(value.type)
    if type is None:
        return None
    return _store(b, i, [b.extract_element(pointers, n) for n in range(type.count)], mask, length, type)


def _vp_strided_load(b: Builder, i: Call) -> Value | None:
    pointer, stride, mask, length = i.arguments
    type = fixed_vector(i.type)
    return _load(b, i, _strided(b, pointer, stride, type.count), mask, length, type) if type else None


def _vp_strided_store(b: Builder, i: Call) -> Value | None:
    value, pointer, stride, mask, length = i.arguments
    type = fixed_vector(value.type)
    return _store(b, i, _strided(b, pointer, stride, type.count), mask, length, type) if type else None


def _vp_reduce(b: Builder, i: Call) -> Value | None:
    """The lanes that are on, taken in order, behind the start value."""
    total, vector, mask, length = i.arguments
    type = fixed_vector(vector.type)
    if type is None:
        return None
    on = Lanes(b, i, _is_on(b, mask, length, type.count), type.element)
    operation = _REDUCTIONS[getattr(i.callee, "name", "").split(".")[3]]
    for lane in range(type.count):
        if on.known(lane) == 0:
            continue
        part = b.extract_element(vector, lane)
        if operation in ("fadd", "fmul"):
            more = b.binary(operation, total, part)
        else:
            more = b.intrinsic(operation, total.type, (total, part), (total.type,))
        total = more if on.known(lane) else b.select(on.condition(lane), more, total)
    return total


PREDICATED: dict[str, Expander] = {
    "llvm.vp.load": _vp_load,
    "llvm.vp.store": _vp_store,
    "llvm.vp.gather": _vp_gather,
    "llvm.vp.scatter": _vp_scatter,
    "llvm.experimental.vp.strided.load": _vp_strided_load,
    "llvm.experimental.vp.strided.store": _vp_strided_store,
    **{f"llvm.vp.reduce.{name}": _vp_reduce for name in _REDUCTIONS},
}
"""What this file writes out, by name."""
