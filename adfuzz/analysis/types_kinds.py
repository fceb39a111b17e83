"""What type analysis answers: the Kind of a value or of bytes, and the Region that a pointer leads to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from adfuzz.ir.types import FloatType


@dataclass(frozen=True, slots=True)
class Kind:
    """What some bytes hold. `category` is one of

    `integer`; `pointer` (or a pointer used as an integer); `words` (integers and pointers, not told apart);
    `unknown` (no evidence, for example only zeros);
    `mixed` (float and other evidence: a union, or cells that could not be told apart); `float` (the bits of one whole
    `type`); `fragment` (bytes of a `type`, from byte `offset` of it on; -1: not known which bytes);
    `packed` (several things side by side: `parts`).
    """

    category: str
    type: FloatType | None = None
    offset: int = 0
    parts: tuple[Cell, ...] = ()

    def __str__(self) -> str:
        match self.category:
            case "float":
                return f"float:{self.type}"
            case "fragment":
                return f"bytes of {self.type}" if self.offset < 0 else f"{self.type}@byte{self.offset}"
            case "packed":
                return "{" + ", ".join(f"{offset}: {kind}" for offset, _, kind in self.parts) + "}"
            case _:
                return self.category

    @property
    def is_float(self) -> bool:
        """Whether this is one whole float."""
        return self.category == "float"

    @property
    def may_hold_float(self) -> bool:
        """Whether any of the bytes may belong to a float: everything but integers and pointers."""
        if self.category == "packed":
            return any(kind.may_hold_float for _, _, kind in self.parts)
        return self.category not in ("integer", "pointer", "words")


Cell = tuple[int, int, Kind]
"""(offset, size in bytes, kind)."""

INTEGER, POINTER, WORDS, UNKNOWN, MIXED = map(Kind, ("integer", "pointer", "words", "unknown", "mixed"))


def floating(type: FloatType) -> Kind:
    """The kind of one whole float."""
    return Kind("float", type)


@dataclass(frozen=True, slots=True)
class Region:
    """What memory from a pointer on holds.

    With `period` 0, `cells` lie at their offsets from the pointer. Otherwise the bytes from `start` on repeat: `cells`
    are those of one period, their offsets count from `start`, and `head` holds what lies before (only for regions of
    unknown or large size, such as a header before an array). Bytes without a cell are unknown: padding, or nothing said
    what they are.
    """

    size: int | None
    period: int = 0
    cells: tuple[Cell, ...] = ()
    start: int = 0
    head: tuple[Cell, ...] = ()

    @property
    def is_unknown(self) -> bool:
        """Whether nothing at all is known."""
        return not self.head and not self.cells

    @property
    def kinds(self) -> frozenset[Kind]:
        """All kinds that occur."""
        return frozenset(kind for _, _, kind in (*self.head, *self.cells))

    @property
    def may_hold_float(self) -> bool:
        """Whether a float, or something that may be one, is among the cells."""
        return any(kind.may_hold_float for kind in self.kinds)

    def at(self, offset: int) -> Cell | None:
        """The cell that covers byte `offset`, with its offset from the pointer; None when unknown."""
        if not self.period or offset < self.start:
            return _covering(self.head if self.period else self.cells, offset)
        base = offset - (offset - self.start) % self.period
        return _covering(((base + at, size, kind) for at, size, kind in self.cells), offset)

    def covers(self, size: int) -> bool:
        """Whether every byte of the first `size` has a cell of known, unmixed kind."""
        offset = 0
        while offset < min(size, self.start + 2 * self.period) if self.period else offset < size:
            cell = self.at(offset)
            if cell is None or cell[2] in (UNKNOWN, MIXED):
                return False
            offset = cell[0] + cell[1]
        return True

    def expanded(self, size: int) -> tuple[Cell, ...]:
        """All cells that begin in the first `size` bytes, at their offsets from the pointer."""
        if not self.period:
            return tuple(cell for cell in self.cells if cell[0] < size)
        found = [cell for cell in self.head if cell[0] < size]
        for base in range(self.start, size, self.period):
            found += [(base + at, n, kind) for at, n, kind in self.cells if base + at < size]
        return tuple(found)

    def __str__(self) -> str:
        parts = [f"{offset}: {kind}" for offset, _, kind in (self.head if self.period else self.cells)]
        if self.period:
            inside = ", ".join(f"{offset}: {kind}" for offset, _, kind in self.cells)
            parts.append(f"from {self.start} every {self.period}: {{{inside}}}")
        return "[" + ", ".join(parts) + "]" if parts else "[unknown]"


def _covering(cells: Iterable[Cell], offset: int) -> Cell | None:
    for cell in cells:
        if cell[0] <= offset < cell[0] + cell[1]:
            return cell
    return None
