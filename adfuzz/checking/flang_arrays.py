"""flang's array descriptors as layouts: what stands in them for an array of n elements a dimension."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from adfuzz.model import ArrayLayout, IntegerLayout, Layout, PointerLayout, StructLayout, leaf_count

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

    def integers(self, n: int, attribute: int = 0) -> tuple[int, ...]:
        """Return the integers of the struct in order: header, then (lower bound, extent, byte stride) a dimension."""
        size = self.element.size
        dimensions = [number for axis in range(self.rank) for number in (1, n, size * n**axis)]
        code = _TYPE_CODES.get(str(self.element), _DERIVED_TYPE)
        return (size, _VERSION, self.rank, code, attribute, 0, *dimensions, *[0] * self._addendum)

    @property
    def _addendum(self) -> int:
        return 0 if str(self.element) in _TYPE_CODES else _ADDENDUM


ALLOCATABLE = 2
"""The attribute of a descriptor that is a component of a type."""


def axis_length(n: int, rank: int) -> int:
    """How many elements a dimension gets: few where there are several."""
    return n if rank == 1 else min(n, 4)


def component(element: Layout, rank: int, n: int) -> Layout | None:
    """Return the descriptor of an array that is a component of a type; None for elements of derived types."""
    if str(element) not in _TYPE_CODES or not rank:
        return None
    return Descriptor(rank, element).layout(axis_length(n, rank))


def components_within(layout: Layout, start: int = 0) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Yield where the integers of descriptors inside a layout begin, among its leaves, and what they are in truth."""
    match layout:
        case PointerLayout(pointee) if pointee is not None:
            yield from components_within(pointee, start)
        case ArrayLayout(element, count):
            step = leaf_count(element)
            for index in range(count):
                yield from components_within(element, start + index * step)
        case StructLayout(fields):
            if (found := _described(layout)) is not None:
                descriptor, n = found
                yield start + leaf_count(fields[0]), descriptor.integers(n, ALLOCATABLE)
                return
            for item in fields:
                yield from components_within(item, start)
                start += leaf_count(item)
        case _:
            pass


def _described(layout: StructLayout) -> tuple[Descriptor, int] | None:
    """Return the descriptor that has this layout, and how many elements a dimension has."""
    match layout.fields:
        case (PointerLayout(ArrayLayout(element, total)), *header, ArrayLayout(IntegerLayout(64), words)) if (
            tuple(header) == tuple(IntegerLayout(bits) for bits in _HEADER) and str(element) in _TYPE_CODES
        ):
            rank = words // 3
            n = round(total ** (1 / rank)) if rank else 0
            return (Descriptor(rank, element), n) if words == 3 * rank and n**rank == total else None
        case _:
            return None


def header_start(layout: Layout) -> int:
    """Return the index of a descriptor's first integer: all leaves of the array come before it."""
    assert isinstance(layout, StructLayout)
    return leaf_count(layout.fields[0])
