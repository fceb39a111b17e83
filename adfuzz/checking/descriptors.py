"""Arguments whose integers must say the truth: which are flang's array descriptors, and numba's arrays taken apart."""

from __future__ import annotations

import re
from collections.abc import Mapping

from adfuzz.checking.flang_arrays import Descriptor
from adfuzz.checking.known import Known, plain_layout
from adfuzz.checking.regions import Region
from adfuzz.checking.wrapping import LOCAL
from adfuzz.ir import types as ty
from adfuzz.model import FloatLayout, IntegerLayout, Layout


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
