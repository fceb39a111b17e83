"""Byte tags: which bytes of an integer still belong to a number, and which were only made of the bits of numbers.

A byte that is moved about keeps its number (a pair of the number and the place in it). One that was computed keeps the
numbers of whose bytes it was made, and which of its bits were made of their significands: the others depend on signs
and exponents alone, and on what sums carry, and so are locally constant.
"""

from __future__ import annotations

from typing import Any, Final


class Source:
    """A number that was read as bytes: `number` as the machine holds it, `bits` its pattern, `size` in bytes."""

    __slots__ = ("bits", "kind", "number", "size")

    def __init__(self, number: Any, bits: int, size: int, kind: str) -> None:
        self.number = number
        self.bits = bits
        self.size = size
        self.kind = kind


class Made:
    """The tag of a byte that integer operations made of bytes of `sources`; `fine`: the bits made of significands."""

    __slots__ = ("fine", "sources")

    def __init__(self, sources: frozenset[Source], fine: int) -> None:
        self.sources = sources
        self.fine = fine

    def __repr__(self) -> str:
        return f"made:{self.fine:#x}"


HIDDEN: Final = "an active number went through integer operations that hide its derivative"
"""Why no verdict may rest on a run in which such a byte became (part of) a number."""

Tag = tuple[Source, int] | Made | None
Tags = tuple[Tag, ...]
_SIGNIFICAND = {"f64": 52, "f32": 23, "f16": 10, "bf16": 7}
_FEW = 3
"""A significand of which a third is zeros may be what a mask has left of it."""


def significand(source: Source) -> int:
    """The mask of a number's significand in its pattern; all of it for formats that are not looked into."""
    return (1 << _SIGNIFICAND.get(source.kind, 8 * source.size)) - 1


def fine_bits(tags: Tags) -> int:
    """The mask of the bits that are made of significands."""
    mask = 0
    for place, tag in enumerate(tags):
        if isinstance(tag, Made):
            mask |= tag.fine << 8 * place
        elif tag is not None:
            mask |= (significand(tag[0]) >> 8 * tag[1] & 255) << 8 * place
    return mask


def sources(*tags: Tags) -> frozenset[Source]:
    """The numbers of whose bytes something is made."""
    found: set[Source] = set()
    for tag in (tag for some in tags for tag in some):
        if isinstance(tag, Made):
            found |= tag.sources
        elif tag is not None:
            found.add(tag[0])
    return frozenset(found)


def made(numbers: frozenset[Source], fine: int) -> Tags:
    """Tags of bytes of which these bits are made of significands; no tag where there are none."""
    count = (fine.bit_length() + 7) // 8
    return tuple(Made(numbers, fine >> 8 * n & 255) if fine >> 8 * n & 255 else None for n in range(count))


def joined(*tags: Tags) -> Tags:
    """Tags of a sum or another operation bit by bit."""
    fine = 0
    for one in tags:
        fine |= fine_bits(one)
    return made(sources(*tags), fine)


def spread(size: int, *tags: Tags) -> Tags:
    """Tags of a product or a quotient of so many bytes: all bits depend on all."""
    size = max(size, *map(len, tags))
    return made(sources(*tags), (1 << 8 * size) - 1) if any(map(fine_bits, tags)) else ()


def whole_source(tags: Tags) -> Source | None:
    """The number whose bytes 0…n−1 these are, if they are."""
    first = tags[0] if tags else None
    if first is None or isinstance(first, Made):
        return None
    source = first[0]
    if len(tags) != source.size:
        return None
    for index, tag in enumerate(tags):
        if tag is None or isinstance(tag, Made) or tag[0].number is not source.number or tag[1] != index:
            return None
    return source


def same_significand(tags: Tags, value: int) -> bool:
    """Whether an integer has the significand of the number whose bytes the tags are."""
    source = whole_source(tags)
    if source is None or source.kind not in _SIGNIFICAND:
        return False
    return not (value ^ source.bits) & significand(source)


def rebuilt_source(tags: Tags, pattern: int, kind: str) -> Source | None:
    """The one number whose significand a pattern has, of those of which it is made; None if none or several have.

    That bits have become the same again by chance is as good as impossible, unless most of them are zeros, which
    masks also leave behind.
    """
    if kind not in _SIGNIFICAND:
        return None
    found: dict[int, Source] = {}
    for source in sources(tags):
        mask = significand(source)
        low = source.bits & mask
        is_rich = low & ((1 << (mask.bit_length() - mask.bit_length() // _FEW)) - 1) != 0
        if source.kind == kind and not (pattern ^ low) & mask and is_rich:
            found[id(source.number)] = source
    return next(iter(found.values())) if len(found) == 1 else None


def and_tags(left: Tags, other: int, right: Tags) -> Tags:
    """Tags of x & y, where y is known if it has no tags."""
    if right:
        return joined(left, right)
    numbers = sources(left)
    out: list[Tag] = []
    source = whole_source(left)
    if source is not None and source.kind in _SIGNIFICAND:
        mask = significand(source)
        if other & mask == mask:
            return left
    for place, tag in enumerate(left):
        byte = other >> 8 * place & 255
        fine = fine_bits((tag,)) & byte
        out.append(tag if byte == 255 else Made(numbers, fine) if fine else None)
    return tuple(out) if fine_bits(tuple(out)) else ()


def or_tags(left: Tags, x: int, right: Tags, y: int) -> Tags:
    """Tags of x | y or x ^ y: bytes where the other has only zeros stay whose they are."""
    for tags, rest, other in ((left, right, y), (right, left, x)):
        source = whole_source(tags)
        is_kept = source is not None and source.kind in _SIGNIFICAND and not other & significand(source)
        if is_kept and not fine_bits(rest) and len(rest) <= len(tags):
            return tags
    out: list[Tag] = []
    for place in range(max(len(left), len(right))):
        a = left[place] if place < len(left) else None
        b = right[place] if place < len(right) else None
        other = y if b is None else x
        if a is not None and b is not None:
            out.append(Made(sources(left, right), fine_bits((a,)) | fine_bits((b,))))
        elif not other >> 8 * place & 255:
            out.append(a or b)
        else:
            fine = fine_bits((a or b,))
            out.append(Made(sources(left, right), fine) if fine else None)
    return tuple(out) if any(tag is not None for tag in out) else ()


def shifted(tags: Tags, count: int) -> Tags:
    """Tags of an integer shifted to the left, or by a negative number to the right."""
    if count % 8 == 0:
        return tags[-count // 8 :] if count < 0 else (None,) * (count // 8) + tags
    fine = fine_bits(tags)
    return made(sources(tags), fine << count if count > 0 else fine >> -count)
