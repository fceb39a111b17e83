"""Arguments whose integers must say the truth: flang's array descriptors and numba's arrays taken apart."""

from __future__ import annotations

import re
from dataclasses import dataclass

from adfuzz.checking.regions import Region
from adfuzz.checking.wrapping import LOCAL
from adfuzz.ir import types as ty
from adfuzz.model import ArrayLayout, FloatLayout, IntegerLayout, Layout, PointerLayout, StructLayout, leaves

_HEADER = (64, 32, 8, 8, 8, 8)  # elem_len, version, rank, type, attribute, extra
_VERSION = 20240719
_TYPE_CODES = {"f32": 27, "f64": 28, "i32": 9, "i64": 11}  # ISO_Fortran_binding.h of flang


@dataclass(frozen=True)
class Descriptor:
    """A flang descriptor (CFI_cdesc_t) of an array of `kind` with `rank` dimensions."""

    rank: int
    kind: str

    def layout(self, n: int) -> Layout:
        """Return the struct, with n elements in each dimension behind its first field."""
        element = FloatLayout(self.kind) if self.kind.startswith("f") else IntegerLayout(int(self.kind[1:]))
        fields = [PointerLayout(ArrayLayout(element, n**self.rank)), *(IntegerLayout(bits) for bits in _HEADER)]
        return StructLayout((*fields, ArrayLayout(IntegerLayout(64), 3 * self.rank)))

    def integers(self, n: int) -> tuple[int, ...]:
        """Return the integers of the struct in order: header, then (lower bound, extent, byte stride) a dimension."""
        size = int(self.kind[1:]) // 8
        dimensions = [number for axis in range(self.rank) for number in (1, n, size * n**axis)]
        return (size, _VERSION, self.rank, _TYPE_CODES.get(self.kind, 28), 0, 0, *dimensions)


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
    known = {"double": "f64", "float": "f32", "i32": "i32", "i64": "i64"}
    found = [known[kind] for kind in kinds if kind in known]
    return Descriptor(ranks, found[0]) if len(found) == 1 else None


_NUMBA = re.compile(r"^(?P<array>arg\.[\w.]*?)\.(?P<part>[0-6])(?:\.(?P<axis>\d+))?$")


def numba_integers(names: list[str], n: int) -> dict[int, int]:
    """Return the integers of numba's arrays (number of items, item size, shape, strides) by argument position."""
    values: dict[int, int] = {}
    for items in _numba_arrays(names):
        rank = sum(part == "5" for _, part, _ in items)
        for index, part, axis in items:
            match part:
                case "2":
                    values[index] = n**rank
                case "3":
                    values[index] = 8
                case "5":
                    values[index] = n
                case "6":
                    values[index] = 8 * n ** (rank - 1 - axis)
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
