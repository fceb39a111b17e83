"""Arguments whose integers must say the truth: flang's array descriptors and numba's arrays taken apart."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from adfuzz.checking.known import Known, plain_layout
from adfuzz.checking.regions import Region
from adfuzz.checking.wrapping import LOCAL
from adfuzz.ir import types as ty
from adfuzz.model import ArrayLayout, FloatLayout, IntegerLayout, Layout, PointerLayout, StructLayout, leaves

_HEADER = (64, 32, 8, 8, 8, 8)  # elem_len, version, rank, type, attribute, extra
_VERSION = 20240719
_TYPE_CODES = {"f32": 27, "f64": 28, "i32": 9, "i64": 10, "f32[2]": 34, "f64[2]": 35}
"""ISO_Fortran_binding.h of flang: numbers, and pairs as complex numbers."""
_DERIVED_TYPE = 42
_ADDENDUM = 2
"""Two words behind the dimensions, where derived types are described; zero: they are not."""


@dataclass(frozen=True)
class Descriptor:
    """A flang descriptor (CFI_cdesc_t) of an array of `element` with `rank` dimensions."""

    rank: int
    element: Layout

    def layout(self, n: int) -> Layout:
        """Return the struct, with n elements in each dimension behind its first field."""
        fields = [PointerLayout(ArrayLayout(self.element, n**self.rank)), *(IntegerLayout(bits) for bits in _HEADER)]
        return StructLayout((*fields, ArrayLayout(IntegerLayout(64), 3 * self.rank + self._addendum)))

    def integers(self, n: int) -> tuple[int, ...]:
        """Return the integers of the struct in order: header, then (lower bound, extent, byte stride) a dimension."""
        size = self.element.size
        dimensions = [number for axis in range(self.rank) for number in (1, n, size * n**axis)]
        code = _TYPE_CODES.get(str(self.element), _DERIVED_TYPE)
        return (size, _VERSION, self.rank, code, 0, 0, *dimensions, *[0] * self._addendum)

    @property
    def _addendum(self) -> int:
        return 0 if str(self.element) in _TYPE_CODES else _ADDENDUM


def flang_descriptor(region: Region) -> Descriptor | None:
    """Return what descriptor a region looks like: a pointer first, then only 64-bit numbers at 24 + 8·k."""
    first = region.children.get((0, 0))
    if first is None or not first.accesses:
        return None
    ranks = 1
    for access in region.accesses:
        if access.stride:
            return None
        if access.offset == 0 and access.type.is_pointer:
            continue
        if access.type is not ty.I64 or access.offset < 24 or access.offset % 8:
            return None
        ranks = max(ranks, (access.offset - 24) // 24 + 1)
    if len(region.accesses) < 2:
        return None
    kinds = {str(access.type) for access in first.accesses}
    known: dict[str, Layout] = {"double": FloatLayout("f64"), "float": FloatLayout("f32")}
    known |= {f"i{bits}": IntegerLayout(bits) for bits in (32, 64)}
    found = [known[kind] for kind in kinds if kind in known]
    return Descriptor(ranks, found[0]) if len(found) == 1 else None


def told_descriptor(known: Known | None) -> Descriptor | None:
    """Return the descriptor that debug info tells of, where its elements hold no pointers."""
    if known is None or known.kind != "descriptor" or known.element is None or not known.count:
        return None
    element = plain_layout(known.element)
    return None if element is None else Descriptor(known.count, element)


_NUMBA = re.compile(r"^(?P<array>arg\.[\w.]*?)\.(?P<part>[0-6])(?:\.(?P<axis>\d+))?$")


def numba_integers(names: list[str], n: int, sizes: Mapping[str, int] | None = None) -> dict[int, int]:
    """Return the integers of numba's arrays (number of items, item size, shape, strides) by argument position.

    `sizes` are the sizes of the elements, by the name of the argument that points to them; 8 where it is not known.
    """
    values: dict[int, int] = {}
    for items in _numba_arrays(names):
        rank = sum(part == "5" for _, part, _ in items)
        size = next(((sizes or {}).get(names[index], 8) for index, part, _ in items if part == "4"), 8)
        for index, part, axis in items:
            match part:
                case "2":
                    values[index] = n**rank
                case "3":
                    values[index] = size
                case "5":
                    values[index] = n
                case "6":
                    values[index] = size * n ** (rank - 1 - axis)
                case _:
                    pass
    return values


def numba_constants(names: list[str]) -> dict[int, str]:
    """Return what numba's functions are given besides their arguments, as bind takes it: room for what they raise, and
    for each array that nobody counts references to it and that no object owns it."""
    values = {1: LOCAL} if names[:2] == ["retptr", "excinfo"] else {}
    return values | {index: "null" for items in _numba_arrays(names) for index, part, _ in items if part in ("0", "1")}


def _numba_arrays(names: list[str]) -> list[list[tuple[int, str, int]]]:
    """Return the arrays that numba takes apart: (position, part, axis) of each part."""
    parts: dict[str, list[tuple[int, str, int]]] = {}
    for index, name in enumerate(names):
        found = _NUMBA.match(name)
        if found:
            parts.setdefault(found["array"], []).append((index, found["part"], int(found["axis"] or 0)))
    ranks = {array: sum(part == "5" for _, part, _ in items) for array, items in parts.items()}
    return [items for array, items in parts.items() if ranks[array] and len(items) - 2 * ranks[array] in (3, 5)]


def header_start(layout: Layout) -> int:
    """Return the index of a descriptor's first integer: all leaves of the array come before it."""
    assert isinstance(layout, StructLayout)
    return sum(1 for _ in leaves(layout.fields[0]))
