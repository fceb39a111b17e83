"""From accesses to a layout: scalars, arrays, structs, arrays of structs, and what hangs on pointers inside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import gcd

from adfuzz.checking.regions import Access, Region
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.types import Type
from adfuzz.model import (
    FLOAT_IR,
    ArrayLayout,
    EndLayout,
    FloatLayout,
    IntegerLayout,
    Layout,
    PointerLayout,
    StructLayout,
)

_KINDS = {text: kind for kind, text in FLOAT_IR.items()}


def layout_of_type(type: Type, layout: DataLayout) -> Layout:
    """Return our layout of an IR type as it lies in memory or is passed; pointers point to nothing known."""
    match type:
        case ty.FloatType():
            if type.text not in _KINDS:
                raise Unsupported("argument-type", f"no layout for {type}", remedy="pass it as another type")
            return FloatLayout(_KINDS[type.text])
        case ty.IntegerType():
            return IntegerLayout(type.bits)
        case ty.PointerType():
            return PointerLayout(None)
        case ty.ArrayType() | ty.VectorType():
            return ArrayLayout(layout_of_type(type.element, layout), type.count)
        case ty.StructType() if type.fields is not None:
            return StructLayout(tuple(layout_of_type(item, layout) for item in type.fields), type.packed)
        case _:
            raise Unsupported("argument-type", f"no layout for {type}", remedy="describe the argument with --arg")


@dataclass
class Sizing:
    """How many elements each array region gets; regions not named get `default`. `arrays` collects those asked for."""

    default: int
    counts: Mapping[Region, int] = field(default_factory=dict[Region, int])
    arrays: dict[Region, None] = field(default_factory=dict[Region, None])

    def count(self, region: Region) -> int:
        self.arrays[region] = None
        return self.counts.get(region, self.default * region.room)


def shape(region: Region, sizing: Sizing, least: int = 0, depth: int = 0) -> Layout | None:
    """Return the layout behind a pointer, or None when nothing is known of it. `least` bytes are there at any rate."""
    accesses = sorted(region.accesses, key=lambda a: (a.offset, a.stride, str(a.type)))
    if not accesses:
        size = max(region.copied, least)
        if region.is_copied_freely:
            return ArrayLayout(FloatLayout("f64"), max(sizing.count(region), -(-size // 8)))
        return ArrayLayout(FloatLayout("f64"), size // 8) if size >= 8 and size % 8 == 0 else None
    strided = [access for access in accesses if access.stride]
    types = {access.type for access in accesses}
    if not strided:
        return _struct(region, accesses, sizing, max(least, region.copied), depth)
    if len(types) == 1:
        size = _size(accesses[0].type)
        if all(a.offset % size == 0 and (a.stride % size == 0 or a.stride < size) for a in accesses):
            element = _element(region, strided[0], sizing, depth)
            return ArrayLayout(element, max(sizing.count(region), least // size))
    period = gcd(*(access.stride for access in strided))
    folded = {Access(access.offset % period, 0, access.type) for access in accesses}
    if not _conflicts(folded, period):
        fields = _struct(region, sorted(folded, key=lambda a: a.offset), sizing, period, depth)
        return ArrayLayout(fields, sizing.count(region))
    return _array_of_structs(region, accesses, sizing, depth) or _header_and_tail(region, accesses, sizing, depth)


def _array_of_structs(region: Region, accesses: list[Access], sizing: Sizing, depth: int) -> Layout | None:
    """Return an array of structs that hold arrays: the largest stride is the struct, smaller ones run inside it."""
    period = max(access.stride for access in accesses)
    if any(access.stride and period % access.stride for access in accesses):
        return None
    starts: dict[int, tuple[Access, bool]] = {}  # offset in the struct -> (what, is it an inner array)
    for access in accesses:
        inner = 0 < access.stride < period
        offset = access.offset % period
        known = starts.get(offset)
        if known is not None and known[0].type is not access.type:
            return None
        starts[offset] = (Access(offset, access.stride, access.type), inner or (known is not None and known[1]))
    fields: list[Layout] = []
    order = sorted(starts)
    end = 0
    for number, offset in enumerate(order):
        access, inner = starts[offset]
        limit = order[number + 1] if number + 1 < len(order) else period
        size = _size(access.type)
        if offset < end or (inner and access.stride != size):
            return None
        filled(fields, offset, size)
        element = _element(region, access, sizing, depth)
        count = (limit - offset) // size if inner else 1
        fields.append(ArrayLayout(element, count) if inner else element)
        end = offset + size * count
    filled(fields, period, StructLayout(tuple(fields)).alignment)
    return ArrayLayout(StructLayout(tuple(fields)), sizing.count(region))


def _header_and_tail(region: Region, accesses: list[Access], sizing: Sizing, depth: int) -> Layout:
    """Return fields followed by one array at the end: `struct { n, scale, data[] }`."""
    start = min(access.offset for access in accesses if access.stride)
    header = [access for access in accesses if access.offset < start and not access.stride]
    tail = [access for access in accesses if access.offset >= start]
    types = {access.type for access in tail}
    if len(types) != 1 or not header:
        raise Unsupported(
            "layout",
            f"the memory behind {region.name or 'the pointer'} is used in ways that fit no simple layout",
            remedy="describe it with --arg NAME=TYPE, such as x=struct{i64,f64[16]}",
        )
    fields = _struct(region, header, sizing, start, depth)
    items = fields.fields if isinstance(fields, StructLayout) else (fields,)
    element = _element(region, tail[0], sizing, depth)
    return StructLayout((*items, ArrayLayout(element, sizing.count(region))))


def _struct(region: Region, accesses: list[Access], sizing: Sizing, size: int, depth: int) -> Layout:
    """Return the fields at constant offsets, with fillers between, at least `size` bytes."""
    chosen: list[Access] = []
    for access in accesses:
        end = chosen[-1].offset + _size(chosen[-1].type) if chosen else 0
        if access.offset >= end and access.offset >= 0:
            chosen.append(access)
        elif chosen and access.type.is_float and not chosen[-1].type.is_float and access.offset == chosen[-1].offset:
            chosen[-1] = access  # unions and type punning: the float is what is differentiated
    types = {access.type for access in chosen}
    width = _size(chosen[0].type)
    covers = chosen[0].offset == 0 and all(a.offset == i * width for i, a in enumerate(chosen))
    if len(types) == 1 and covers and size <= width * len(chosen) and not chosen[0].type.is_pointer:
        element = _element(region, chosen[0], sizing, depth)
        return element if len(chosen) == 1 else ArrayLayout(element, len(chosen))
    if len(types) == 1 and chosen[0].type.is_float and size % width == 0 and all(a.offset % width == 0 for a in chosen):
        count = max(size // width, chosen[-1].offset // width + 1)
        return ArrayLayout(_element(region, chosen[0], sizing, depth), count)
    fields: list[Layout] = []
    is_packed = any(access.offset % min(_size(access.type), 8) for access in chosen)
    for access in chosen:
        filled(fields, access.offset, 1 if is_packed else _size(access.type), is_packed)
        fields.append(_element(region, access, sizing, depth))
    filled(fields, size, StructLayout(tuple(fields), is_packed).alignment, is_packed)
    return StructLayout(tuple(fields), is_packed)


def filled(fields: list[Layout], offset: int, alignment: int, is_packed: bool = False) -> None:
    """Append what lies between the end of `fields` and `offset`, unless natural padding does it."""
    end = StructLayout(tuple(fields), is_packed).offsets[-1] + fields[-1].size if fields else 0
    natural = -(-end // min(alignment, 16)) * min(alignment, 16)
    if offset <= natural:
        return
    while end < offset:
        step = next(s for s in (8, 4, 2, 1) if end % s == 0 and end + s <= offset)
        fields.append(IntegerLayout(8 * step))
        end += step


def _element(region: Region, access: Access, sizing: Sizing, depth: int) -> Layout:
    match access.type:
        case ty.FloatType():
            return FloatLayout(_KINDS[access.type.text])
        case ty.IntegerType():
            return IntegerLayout(max(8, access.type.bits))
        case ty.PointerType():
            if region.is_end(access.offset, access.stride):
                return EndLayout()
            child = child_at(region, access.offset, access.stride)
            return PointerLayout(shape(child, sizing, 0, depth + 1) if child is not None and depth < 4 else None)
        case _:
            raise Unsupported("layout", f"memory holds {access.type}", remedy="describe it with --arg")


def child_at(region: Region, offset: int, stride: int) -> Region | None:
    """Return the region behind the pointer that lies there (every `stride` bytes)."""
    found = region.children.get((offset % stride, stride) if stride else (offset, 0))
    if found is None and stride:
        found = region.children.get((offset, 0))
    if found is None:
        found = next((c for (o, s), c in region.children.items() if s and (offset - o) % s == 0), None)
    return found


def _conflicts(accesses: set[Access], period: int) -> bool:
    end = 0
    seen: tuple[int, Type] | None = None
    for access in sorted(accesses, key=lambda a: (a.offset, str(a.type))):
        if seen == (access.offset, access.type):
            continue
        if access.offset < end:
            return True
        end = access.offset + _size(access.type)
        seen = (access.offset, access.type)
    return end > period


_NO_LAYOUT = DataLayout()


def _size(type: Type) -> int:
    return _NO_LAYOUT.size_of(type)
