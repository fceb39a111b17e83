"""Sizes, alignments and offsets under a data layout string (LangRef, "Data Layout")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from adfuzz.errors import InternalError, Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir.types import StructType, Type

_FLOAT_STORE = {"half": 2, "bfloat": 2, "float": 4, "double": 8, "x86_fp80": 10, "fp128": 16, "ppc_fp128": 16}


class DataLayout:
    """Answers size questions in bytes. Scalable vectors and opaque structs have no size: InternalError."""

    def __init__(self, text: str = "") -> None:
        self.text = text
        self.little_endian = True
        self._pointer_bits = {0: 64}
        self._pointer_align = {0: 8}
        self._align: dict[str, int] = {"i1": 1, "i8": 1, "i16": 2, "i32": 4, "i64": 8, "i128": 16, "f80": 16}
        self._aggregate_align = 1
        for item in filter(None, text.split("-")):
            self._read(item)
        self.size_of = cache(self._size_of)
        self.align_of = cache(self._align_of)
        self.field_offsets = cache(self._field_offsets)

    def _read(self, item: str) -> None:
        head, *rest = item.split(":")
        if head in ("e", "E"):
            self.little_endian = head == "e"
        elif head.startswith("p") and rest:
            space = int(head[1:] or 0)
            self._pointer_bits[space] = int(rest[0])
            self._pointer_align[space] = int(rest[1]) // 8 if len(rest) > 1 else int(rest[0]) // 8
        elif head[0] in "ifv" and head[1:].isdigit() and rest:
            self._align[head] = max(1, int(rest[0]) // 8)
        elif head == "a" and rest:
            self._aggregate_align = max(1, int(rest[0]) // 8)

    def pointer_size(self, address_space: int = 0) -> int:
        """Bytes of a pointer."""
        return self._pointer_bits.get(address_space, self._pointer_bits[0]) // 8

    def store_size(self, type: Type) -> int:
        """Bytes that a store of `type` may write."""
        match type:
            case ty.IntegerType():
                return (type.bits + 7) // 8
            case ty.FloatType():
                return _FLOAT_STORE[type.text]
            case ty.PointerType():
                return self.pointer_size(type.address_space)
            case ty.VectorType():
                if type.scalable:
                    raise Unsupported("scalable-vector", f"the size of {type} is not known at compile time")
                return (type.count * self.bits_of(type.element) + 7) // 8
            case _:
                return self.size_of(type)

    def bits_of(self, type: Type) -> int:
        """Bits of a scalar, as packed in vectors."""
        if isinstance(type, ty.IntegerType | ty.FloatType):
            return type.bits
        return 8 * self.store_size(type)

    def _size_of(self, type: Type) -> int:
        match type:
            case ty.ArrayType():
                return type.count * self.size_of(type.element)
            case ty.StructType():
                if type.fields is None:
                    raise InternalError(f"opaque type {type} has no size")
                if not type.fields:
                    return 0
                end = self.field_offsets(type)[-1] + self.size_of(type.fields[-1])
                return _round_up(end, self.align_of(type))
            case ty.IntegerType() | ty.FloatType() | ty.PointerType() | ty.VectorType():
                return _round_up(self.store_size(type), self.align_of(type))
            case _:
                raise InternalError(f"type {type} has no size")

    def _align_of(self, type: Type) -> int:
        match type:
            case ty.IntegerType():
                for bits in (type.bits, 8, 16, 32, 64, 128):
                    if bits >= type.bits and f"i{bits}" in self._align:
                        return self._align[f"i{bits}"]
                return self._align["i128"]
            case ty.FloatType():
                return self._align.get(f"f{type.bits}", _round_power(_FLOAT_STORE[type.text]))
            case ty.PointerType():
                return self._pointer_align.get(type.address_space, self._pointer_align[0])
            case ty.VectorType():
                bits = type.count * self.bits_of(type.element)
                return self._align.get(f"v{bits}", _round_power(max(1, (bits + 7) // 8)))
            case ty.ArrayType():
                return self.align_of(type.element)
            case ty.StructType():
                if type.packed:
                    return 1
                return max([self._aggregate_align, *(self.align_of(field) for field in type.elements)])
            case _:
                raise InternalError(f"type {type} has no alignment")

    def _field_offsets(self, type: StructType) -> tuple[int, ...]:
        offsets: list[int] = []
        position = 0
        for field in type.elements:
            if not type.packed:
                position = _round_up(position, self.align_of(field))
            offsets.append(position)
            position += self.size_of(field)
        return tuple(offsets)

    def index_offset(self, type: Type, indices: tuple[int, ...]) -> int:
        """Byte offset of the constant path `indices` inside a value of aggregate or vector `type`."""
        offset = 0
        for index in indices:
            if isinstance(type, StructType):
                offset += self.field_offsets(type)[index]
                type = type.elements[index]
            elif isinstance(type, ty.ArrayType):
                offset += index * self.size_of(type.element)
                type = type.element
            elif isinstance(type, ty.VectorType):
                offset += index * self.bits_of(type.element) // 8
                type = type.element
            else:
                raise InternalError(f"{type} has no elements")
        return offset

    def pointer_offset(self, type: Type, indices: Sequence[int]) -> int:
        """How many bytes a getelementptr with constant indices moves a pointer to values of `type`."""
        first, *path = indices
        return (first * self.size_of(type) if first else 0) + (self.index_offset(type, tuple(path)) if path else 0)


@cache
def stack_space(text: str) -> int:
    """The address space of allocas (`A5` in a data layout string)."""
    found = re.search(r"(?:^|-)A(\d+)", text)
    return int(found[1]) if found else 0


def element_type(type: Type, index: int) -> Type:
    """The type of element `index` of an aggregate or vector."""
    if isinstance(type, StructType):
        return type.elements[index]
    if isinstance(type, ty.ArrayType | ty.VectorType):
        return type.element
    raise InternalError(f"{type} has no elements")


def indexed_type(type: Type, indices: tuple[int, ...]) -> Type:
    """The type at the constant path `indices`."""
    for index in indices:
        type = element_type(type, index)
    return type


def _round_up(value: int, multiple: int) -> int:
    return -(-value // multiple) * multiple


def _round_power(value: int) -> int:
    return 1 << (value - 1).bit_length()
