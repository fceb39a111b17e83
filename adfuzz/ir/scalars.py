"""The scalars of a constant, each with the byte at which it lies."""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.ir.layout import DataLayout
from adfuzz.ir.types import ArrayType, StructType
from adfuzz.ir.values import ConstantAggregate, Value


def scalars(value: Value, layout: DataLayout, start: int = 0) -> Iterator[tuple[int, Value]]:
    """Yield offset and scalar in order; a part that is zero altogether is one of them, vectors are left out."""
    if not isinstance(value, ConstantAggregate):
        yield start, value
        return
    match value.type:
        case StructType():
            offsets = layout.field_offsets(value.type)
        case ArrayType():
            size = layout.size_of(value.type.element)
            offsets = tuple(size * index for index in range(len(value.elements)))
        case _:
            return
    for offset, element in zip(offsets, value.elements, strict=True):
        yield from scalars(element, layout, start + offset)
