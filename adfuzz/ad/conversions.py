"""Values as the callee's parameters want them: what C's variadic calls promoted or coerced is undone."""

from __future__ import annotations

from adfuzz.analysis.activity import place_of
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Call
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.types import Type
from adfuzz.ir.values import MetadataOperand, Value


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
    if layout.size_of(value.type) < layout.store_size(type):
        raise Unsupported("bad-argument", f"a value of type {value.type} cannot serve as {type}", place_of(call))
    entry = call.function.entry
    larger = value.type if layout.size_of(value.type) >= layout.size_of(type) else type
    place = Builder(entry, entry.instructions[0]).alloca(larger, alignment=16)
    b.store(value, place)
    return b.load(type, place)
