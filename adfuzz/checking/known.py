"""What debug info or TBAA says of the memory behind a pointer, and the layout that follows where the accesses allow it.

A `Known` is a type as its source tells it. `typed_shape` gives it a layout: the type says what lies where (also in
fields that the function never touches), the observed accesses say whether it is one or many and which pointers lead
anywhere. Where the two contradict each other the accesses win; `contradiction` says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from adfuzz.checking.flang_arrays import component
from adfuzz.checking.regions import Access, Region
from adfuzz.checking.shape import Sizing, child_at, filled, shape
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.model import (
    FLOAT_IR,
    ArrayLayout,
    EndLayout,
    FloatLayout,
    IntegerLayout,
    Layout,
    PointerLayout,
    StructLayout,
    cells,
)

DEPTH = 4
"""Pointers inside are followed this deep."""

TEXT = "character"
"""The name of what Fortran's characters are made of: there are as many as a number says that is passed besides."""


@dataclass(frozen=True)
class Known:
    """A type. `kind`: a scalar's (f64, i32 …), "ptr", "code", "struct", "array", "descriptor" (Fortran: of an array of
    `element` with `count` dimensions), or "" where nothing is known."""

    name: str
    size: int
    kind: str = ""
    fields: tuple[Field, ...] = ()
    element: Known | None = None
    count: int = 0  # of an array; 0: not told
    target: Known | None = None
    is_one: bool = False  # behind a reference: not the first of many
    parameter: Known | None = None  # the first type parameter of a struct that has any
    variants: tuple[Variant, ...] = ()  # of a struct that is one of several (a Rust enum)
    values: tuple[int, ...] = ()  # that an enumeration lists; of a truth value, true and false

    @property
    def is_told(self) -> bool:
        """Whether this says anything about what lies there."""
        return bool(self.kind) and self.size > 0


@dataclass(frozen=True)
class Field:
    """A member of a struct, by its offset in bytes."""

    offset: int
    name: str
    type: Known


@dataclass(frozen=True)
class Variant:
    """What a struct is where the integer of so many bits at an offset has this value; None: none of the others'."""

    offset: int
    bits: int
    value: int | None
    type: Known


def typed_shape(known: Known, region: Region, sizing: Sizing, least: int = 0, depth: int = 0) -> Layout | None:
    """Return the layout of the memory behind a pointer to `known`; None when the type says too little."""
    if not known.is_told or (known.kind in ("ptr", "code") and depth > DEPTH):
        return None
    element = _layout(known, region, 0, known.size, sizing, depth)
    if element is None or element.size != known.size:
        return None
    if not is_many(known, region, least):
        return element
    return ArrayLayout(element, max(sizing.count(region), -(-least // known.size)))


def is_many(known: Known, region: Region, least: int = 0) -> bool:
    """Whether the accesses reach beyond one element."""
    if max(least, region.copied) > known.size or region.is_copied_freely or region.is_many:
        return True
    if known.name == TEXT:
        return True
    if any(part.kind == "descriptor" for part in _inside(known)):  # code for any rank reaches beyond the dimensions
        return any(access.stride >= known.size for access in region.accesses)
    for access in region.accesses:
        if access.offset < 0 or access.offset >= known.size:
            return True
        if access.stride and (access.stride >= known.size or not _runs_inside(known, access)):
            return True
    return False


def _runs_inside(known: Known, access: Access) -> bool:
    """Whether a stride smaller than the type is explained by an array inside it."""
    if known.kind == "array" and not known.is_one:
        return False  # `double (*a)[4]`: whether the stride runs in a row or over rows, it may be many rows
    return any(
        array.element is not None and access.stride % array.element.size == 0
        for start, array in _arrays(known, 0)
        if start <= access.offset < start + array.size
    )


def _arrays(known: Known, start: int) -> Iterator[tuple[int, Known]]:
    if known.kind == "array":
        yield start, known
    for field in known.fields:
        yield from _arrays(field.type, start + field.offset)


def contradiction(known: Known, region: Region) -> str:
    """Return which access cannot be what the type says, or "".

    Code for every type, as a run time's that moves elements, shows by strides below the size of what it accesses, and
    is no contradiction where what is told is met too.
    """
    element = _layout(known, region, 0, known.size, Sizing(1), 0)
    if element is None or not known.size:
        return ""
    kinds = {cell.offset: str(cell.layout) for cell in cells(element)}
    names = {text: kind for kind, text in FLOAT_IR.items()}
    accessed = {names.get(a.type.text, "") for a in region.accesses if isinstance(a.type, ty.FloatType)}
    is_met = not accessed.isdisjoint(kinds.values())
    for access in sorted(region.accesses, key=lambda a: (a.offset, a.stride, str(a.type))):
        if not isinstance(access.type, ty.FloatType):
            continue  # integers may be copies of anything
        kind = names.get(access.type.text, access.type.text)
        if is_met and 0 < access.stride < access.type.bits // 8:
            continue
        steps = range(64) if access.stride else range(1)
        met = {kinds.get((access.offset + step * access.stride) % known.size, "") for step in steps}
        if kind not in met:
            told = next(iter(sorted(met - {""})), "nothing that begins there")
            return f"{kind} is accessed at offset {access.offset}, where {known.name} has {told}"
    return ""


def _layout(known: Known, region: Region, offset: int, period: int, sizing: Sizing, depth: int) -> Layout | None:
    """Return the layout of `known` lying at `offset` in the element of a region."""
    match known.kind:
        case "ptr" | "code":
            return _pointer(known, region, offset, period, sizing, depth)
        case "array":
            if known.element is None or not known.count:
                return None
            inner = _layout(known.element, region, offset, known.element.size, sizing, depth)
            return None if inner is None else ArrayLayout(inner, known.count)
        case "struct":
            return _struct(known, region, offset, period, sizing, depth)
        case "descriptor":
            element = plain_layout(known.element) if known.element is not None else None
            return None if element is None else component(element, known.count, sizing.default)
        case "":
            return None
        case kind if kind.startswith("i"):
            return IntegerLayout(int(kind[1:]))
        case kind:
            return FloatLayout(kind)


def _struct(known: Known, region: Region, offset: int, period: int, sizing: Sizing, depth: int) -> Layout | None:
    fields: list[Layout] = []
    end = 0
    for field in sorted(known.fields, key=lambda f: f.offset):
        if field.offset < end or not field.type.size:
            continue  # members of a union, bits of a byte, empty bases: what comes first stands for all
        inner = _layout(field.type, region, offset + field.offset, period, sizing, depth)
        if inner is None:
            continue  # filled up below
        filled(fields, field.offset, inner.alignment)
        fields.append(inner)
        end = field.offset + field.type.size
    if not fields:
        return None
    if len(fields) == 1 and fields[0].size == known.size:
        return fields[0]  # one thing in a wrapper, as in std::array
    filled(fields, known.size, StructLayout(tuple(fields)).alignment)
    found = StructLayout(tuple(fields))
    return found if found.size == known.size else None


def _pointer(known: Known, region: Region, offset: int, period: int, sizing: Sizing, depth: int) -> Layout:
    if region.is_end(offset, period):
        return EndLayout()
    child = child_at(region, offset, period)
    if child is None or depth >= DEPTH or known.kind == "code":
        return PointerLayout(None)
    if known.target is not None and not contradiction(known.target, child):
        try:
            found = typed_shape(known.target, child, sizing, 0, depth + 1)
        except Unsupported:
            found = None
        if found is not None:
            return PointerLayout(found)
    return PointerLayout(shape(child, sizing, 0, depth + 1))


def listed(known: Known, start: int = 0) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Yield where integers lie in a type whose values are listed, and the values."""
    if known.values:
        yield start, known.values
    for field in known.fields:
        yield from listed(field.type, start + field.offset)


def plain_layout(known: Known) -> Layout | None:
    """Return the layout of a type without pointers; None for others."""
    if any(part.kind in ("ptr", "code", "descriptor", "") for part in _inside(known)):
        return None
    found = _layout(known, Region(""), 0, known.size, Sizing(1), 0)
    return found if found is not None and found.size == known.size else None


def _inside(known: Known) -> Iterator[Known]:
    """Return a type and what it is made of."""
    yield known
    for part in (*(field.type for field in known.fields), *((known.element,) if known.element is not None else ())):
        yield from _inside(part)
