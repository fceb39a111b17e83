"""The memory behind pointers as `check` sees it: regions, what is accessed in them where, which pointers they hold."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import gcd

from adfuzz.ir import types as ty
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.types import Type

_NATURAL = DataLayout()

DEEPEST = 5
"""So many pointers are followed one after the other; what lies behind further ones is one region, of no interest:
lists and trees have no end."""


@dataclass(frozen=True)
class Access:
    """A typed touch of memory at offset + k·stride."""

    offset: int
    stride: int
    type: Type


@dataclass(eq=False)
class Region:
    """The memory behind one pointer: what is accessed, and the regions behind pointers stored in it."""

    name: str
    accesses: set[Access] = field(default_factory=set[Access])
    children: dict[tuple[int, int], Region] = field(default_factory=dict["tuple[int, int]", "Region"])
    copied: int = 0
    """Bytes moved by memcpy and the like, at least (untyped)."""
    is_copied_freely: bool = False
    """Whether a block of a size known only at run time is copied from or to it."""
    is_many: bool = False
    """Whether the source says that an array begins here, however little of it is accessed."""
    room: int = 1
    """How many times the usual number of elements may be needed."""
    is_written: bool = False
    ends: set[Region] = field(default_factory=set["Region"])
    """Regions that begin where this one, another pointer of the same struct, began: the pointer here is their end."""
    tags: set[tuple[int, int, str]] = field(default_factory=set[tuple[int, int, str]])
    """(offset, stride, TBAA access tag) of the accesses that have a tag."""
    compared: dict[tuple[int, int], dict[int, None]] = field(default_factory=dict[tuple[int, int], dict[int, None]])
    """Constants that the integer at (offset, stride) is compared with, in the order of the text."""
    texts: dict[bytes, None] = field(default_factory=dict[bytes, None])
    """Texts that the characters from the beginning are compared with."""
    listed: dict[int, tuple[int, ...]] = field(default_factory=dict[int, tuple[int, ...]])
    """By offset, the values that the source lists of an enumeration."""
    depth: int = 0
    """How many pointers lead here from the first region."""
    deeper: Region | None = None
    """What stands for all that lies too deep."""
    escapes: set[str] = field(default_factory=set[str])
    """Functions that get the pointer and are not seen into."""

    def add(self, layout: DataLayout, offset: int, stride: int, type: Type) -> None:
        """Record an access; vectors and aggregates count as their elements."""
        match type:
            case ty.VectorType():
                size = layout.bits_of(type.element) // 8
                for index in range(type.count):
                    self.add(layout, offset + index * size, stride, type.element)
            case ty.ArrayType():
                size = layout.size_of(type.element)
                for index in range(min(type.count, 256)):
                    self.add(layout, offset + index * size, stride, type.element)
            case ty.StructType():
                for place, element in zip(layout.field_offsets(type), type.elements, strict=True):
                    self.add(layout, offset + place, stride, element)
            case _:
                self.accesses.add(Access(offset, stride, type))

    def child(self, offset: int, stride: int) -> Region:
        """Return the region behind the pointer at this place."""
        key = (offset % stride, stride) if stride else (offset, 0)
        if self.depth > DEEPEST:
            return self
        if self.depth == DEEPEST:
            self.deeper = self.deeper or Region(f"{self.name}->", depth=DEEPEST + 1)
            return self.deeper
        if key not in self.children:
            self.children[key] = Region(f"{self.name}->", depth=self.depth + 1)
        return self.children[key]

    def compared_at(self, offset: int) -> tuple[int, ...]:
        """Return the constants that the integer at this offset is compared with; blanks stand behind texts."""
        if self.texts:
            return tuple(text[offset] if 0 <= offset < len(text) else ord(" ") for text in self.texts)
        found: dict[int, None] = {}
        for (place, stride), values in self.compared.items():
            if offset == place or (stride and (offset - place) % stride == 0):
                found |= values
        return tuple(found)

    def is_end(self, offset: int, stride: int) -> bool:
        """Whether the pointer at this place is compared with one before it: then it ends what that begins."""
        key = (offset % stride, stride) if stride else (offset, 0)
        child = self.children.get(key) or self.children.get((offset, 0))
        return child is not None and any(
            self.children.get(key) in child.ends and key[0] < offset for key in self.children if key != (offset, 0)
        )

    def share_ends(self) -> None:
        """Give accesses through the end of an array to its beginning, which is what a layout describes."""
        for (offset, _), child in list(self.children.items()):
            if self.is_end(offset, 0):
                for first in child.ends:
                    first.accesses |= {Access(0, a.stride or _NATURAL.size_of(a.type), a.type) for a in child.accesses}
                    for (place, stride), deeper in child.children.items():
                        first.children.setdefault((place, stride), deeper)
            child.share_ends()


@dataclass(frozen=True)
class Place:
    """Where a pointer points to inside a region."""

    offset: int
    stride: int

    def join(self, other: Place) -> Place:
        stride = gcd(self.stride, other.stride, abs(self.offset - other.offset))
        if stride == 0:
            return self
        low = min(self.offset, other.offset)
        return Place(low if low >= 0 else low % stride, stride)


Places = dict[Region, Place]
"""Where a pointer may point to."""
