"""Values as the callee's parameters want them: what C's variadic calls promoted or coerced is undone."""

from __future__ import annotations

from adfuzz.analysis.activity import place_of
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Call
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.types import Type
from adfuzz.ir.values import MetadataOperand, Value, poison, zero

_MOST_SCALARS = 256
"""Values of more scalars are laid out anew byte by byte only."""

Scalar = tuple[tuple[int, ...], int, Type]
"""The indices of a scalar of an aggregate, its lane where it stands in a vector (else -1), its type."""


def converted(b: Builder, call: Call, value: Value, type: Type) -> Value:
    """The argument (or result) of `call` as a value of another type; Unsupported where it cannot be one."""
    if value.type is type:
        return value
    if isinstance(value, MetadataOperand):
        raise Unsupported("bad-argument", f"metadata cannot serve as {type}", place_of(call))
    source = value.type
    if isinstance(source, ty.FloatType) and isinstance(type, ty.FloatType):
        return b.cast("fptrunc" if source.bits > type.bits else "fpext", value, type)
    if isinstance(source, ty.IntegerType) and isinstance(type, ty.IntegerType):
        return b.cast("trunc" if source.bits > type.bits else "sext", value, type)
    is_number_for_address = (source.is_pointer and type.is_float) or (source.is_float and type.is_pointer)
    if is_number_for_address or (isinstance(source, ty.IntegerType) and isinstance(type, ty.FloatType)):
        raise Unsupported(
            "bad-argument", f"a value of type {source} cannot serve as {type}", place_of(call),
            "check the order of arguments and shadows",
        )  # fmt: skip
    if source.is_pointer and type.is_integer:
        return b.cast("ptrtoint", value, type)
    if source.is_integer and type.is_pointer:
        return b.cast("inttoptr", value, type)
    return through_memory(b, call, value, type)


def through_memory(b: Builder, call: Call, value: Value, type: Type) -> Value:
    """The value's bytes read as another type that is no larger."""
    module = call.function.module
    assert module is not None
    layout = DataLayout(module.data_layout)
    if layout.size_of(value.type) < _extent(layout, type):
        raise Unsupported("bad-argument", f"a value of type {value.type} cannot serve as {type}", place_of(call))
    entry = call.function.entry
    larger = value.type if layout.size_of(value.type) >= layout.size_of(type) else type
    place = Builder(entry, entry.instructions[0]).alloca(larger, alignment=16)
    b.store(value, place)
    return b.load(type, place)


def laid_out(b: Builder, call: Call, value: Value, type: Type) -> Value:
    """The same scalars in the same order as a value of another type, whatever padding either of them has.

    Structs of a language differ from those in which compilers pass them in registers: three floats against a vector of
    two and a float, an empty class against nothing. Where the scalars differ, whole parts of the same extent are
    converted, at last the bytes.
    """
    if value.type is type:
        return value
    ours, theirs = _scalars(value.type), _scalars(type)
    empty = [kind for _, _, kind in theirs[len(ours) :]]
    if ours and [s[2] for s in ours] == [s[2] for s in theirs[: len(ours)]] and all(kind is ty.I8 for kind in empty):
        made: Value = poison(type)
        for n, place in enumerate(theirs):
            part = _take(b, value, ours[n]) if n < len(ours) else zero(ty.I8)
            made = _put(b, made, place, part)
        return made
    module = call.function.module
    assert module is not None
    layout = DataLayout(module.data_layout)
    parts, wanted = _parts(value.type), _parts(type)
    if len(parts) == len(wanted) and [_extent(layout, t) for t in parts] == [_extent(layout, t) for t in wanted]:
        made = poison(type)
        for n, kind in enumerate(wanted):
            made = b.insert_value(made, laid_out(b, call, b.extract_value(value, (n,)), kind), (n,))
        return made
    held = _floats(layout, value.type, ours)
    for place, kind in _floats(layout, type, theirs):
        if any(at < place + kind.bits // 8 and place < at + k.bits // 8 and (at, k) != (place, kind) for at, k in held):
            raise Unsupported("bad-argument", f"a value of type {value.type} cannot serve as {type}", place_of(call))
    return through_memory(b, call, value, type)


def _parts(type: Type) -> tuple[Type, ...]:
    if isinstance(type, ty.StructType):
        return type.elements
    return (type.element,) * type.count if isinstance(type, ty.ArrayType) and type.count <= _MOST_SCALARS else ()


def _scalars(type: Type) -> list[Scalar]:
    """All scalars of a type in order; none where there are too many of them, or it is not known how many."""
    if isinstance(type, ty.VectorType):
        known = not type.scalable and type.count <= _MOST_SCALARS
        return [((), lane, type.element) for lane in range(type.count)] if known else []
    if not type.is_aggregate:
        return [((), -1, type)]
    found: list[Scalar] = []
    for n, part in enumerate(_parts(type)):
        inside = _scalars(part)
        if not inside or len(found) + len(inside) > _MOST_SCALARS:
            return []
        found += [((n, *path), lane, kind) for path, lane, kind in inside]
    return found


def _floats(layout: DataLayout, type: Type, scalars: list[Scalar]) -> list[tuple[int, ty.FloatType]]:
    """Where the floats among a type's scalars stand, and which they are."""
    return [
        (layout.index_offset(type, path) + max(lane, 0) * layout.store_size(kind), kind)
        for path, lane, kind in scalars
        if isinstance(kind, ty.FloatType)
    ]


def _extent(layout: DataLayout, type: Type) -> int:
    """The bytes up to the end of the last scalar: without padding at the end."""
    if isinstance(type, ty.StructType):
        ends = [at + _extent(layout, t) for at, t in zip(layout.field_offsets(type), type.elements, strict=True)]
        return max(ends, default=0)
    if isinstance(type, ty.ArrayType) and type.count:
        return (type.count - 1) * layout.size_of(type.element) + _extent(layout, type.element)
    return layout.store_size(type)


def _take(b: Builder, value: Value, place: Scalar) -> Value:
    path, lane, _ = place
    part = b.extract_value(value, path) if path else value
    return part if lane < 0 else b.extract_element(part, lane)


def _put(b: Builder, value: Value, place: Scalar, part: Value) -> Value:
    path, lane, _ = place
    if lane >= 0:
        vector = b.extract_value(value, path) if path else value
        part = b.insert_element(vector, part, lane)
    return b.insert_value(value, part, path) if path else part
