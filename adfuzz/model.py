"""The nouns of adfuzz: Layout, Argument, Case, Request, Trial, Outcome, Verdict.

Pure data. A *layout* describes what lies behind an argument (or in its register); its *leaves* are the scalars in it,
in memory order, followed through pointers. Every list of numbers in adfuzz (a point, a tangent, a gradient) is one
number per leaf in exactly this order, so that engines, interpreter and oracles never need to agree on anything else.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

# ---------------------------------------------------------------------------------------------------------- layouts

FLOAT_SIZES = {"f16": 2, "bf16": 2, "f32": 4, "f64": 8, "f80": 16, "f128": 16}
FLOAT_IR = {"f16": "half", "bf16": "bfloat", "f32": "float", "f64": "double", "f80": "x86_fp80", "f128": "fp128"}
PRECISION = {"f16": 11, "bf16": 8, "f32": 24, "f64": 53, "f80": 64, "f128": 113}  # significand bits


@dataclass(frozen=True, slots=True)
class FloatLayout:
    """A floating-point scalar; `kind` is a key of FLOAT_SIZES."""

    kind: str

    @property
    def size(self) -> int:
        return FLOAT_SIZES[self.kind]

    @property
    def alignment(self) -> int:
        return self.size

    def __str__(self) -> str:
        return self.kind


@dataclass(frozen=True, slots=True)
class IntegerLayout:
    """An integer scalar of `bits` bits; it is data for the primal, never differentiated."""

    bits: int

    @property
    def size(self) -> int:
        return 1 << max(0, ((self.bits + 7) // 8 - 1).bit_length())

    @property
    def alignment(self) -> int:
        return min(self.size, 16)

    def __str__(self) -> str:
        return f"i{self.bits}"


@dataclass(frozen=True, slots=True)
class PointerLayout:
    """A 64-bit pointer to one `pointee`, or an opaque/null pointer when `pointee` is None."""

    pointee: Layout | None

    @property
    def size(self) -> int:
        return 8

    @property
    def alignment(self) -> int:
        return 8

    def __str__(self) -> str:
        return f"ptr->{self.pointee}" if self.pointee is not None else "ptr"


@dataclass(frozen=True, slots=True)
class EndLayout:
    """A pointer just past the memory behind the pointer before it in the same struct, as containers keep one."""

    @property
    def size(self) -> int:
        return 8

    @property
    def alignment(self) -> int:
        return 8

    def __str__(self) -> str:
        return "end"


@dataclass(frozen=True, slots=True)
class ArrayLayout:
    """`count` consecutive elements."""

    element: Layout
    count: int

    @property
    def size(self) -> int:
        return self.element.size * self.count

    @property
    def alignment(self) -> int:
        return self.element.alignment

    def __str__(self) -> str:
        inner = str(self.element)
        return f"({inner})[{self.count}]" if inner.startswith("ptr") else f"{inner}[{self.count}]"


@dataclass(frozen=True, slots=True)
class StructLayout:
    """Fields at their natural offsets (C rules), or without padding when `packed`."""

    fields: tuple[Layout, ...]
    packed: bool = False

    @property
    def offsets(self) -> tuple[int, ...]:
        offsets: list[int] = []
        position = 0
        for item in self.fields:
            if not self.packed:
                position = _round_up(position, item.alignment)
            offsets.append(position)
            position += item.size
        return tuple(offsets)

    @property
    def size(self) -> int:
        if not self.fields:
            return 0
        end = self.offsets[-1] + self.fields[-1].size
        return end if self.packed else _round_up(end, self.alignment)

    @property
    def alignment(self) -> int:
        return 1 if self.packed else max((item.alignment for item in self.fields), default=1)

    def __str__(self) -> str:
        inner = ",".join(str(item) for item in self.fields)
        return f"struct<{{{inner}}}>" if self.packed else f"struct{{{inner}}}"


Layout = FloatLayout | IntegerLayout | PointerLayout | EndLayout | ArrayLayout | StructLayout
Scalar = FloatLayout | IntegerLayout


def _round_up(value: int, multiple: int) -> int:
    return -(-value // multiple) * multiple


@dataclass(frozen=True, slots=True)
class Leaf:
    """One scalar of a layout: `path` for people (``[3].1->[0]``), `kind` is a word of the layout grammar (``f64``)."""

    path: str
    kind: str

    @property
    def is_float(self) -> bool:
        return self.kind in FLOAT_SIZES


@dataclass(frozen=True, slots=True)
class Cell:
    """One scalar or pointer of a single buffer: byte offset and layout, used to fill and to read back memory."""

    offset: int
    layout: FloatLayout | IntegerLayout | PointerLayout | EndLayout


def cells(layout: Layout, offset: int = 0) -> Iterator[Cell]:
    """Yield the scalars and pointers of one buffer in memory order, without following pointers."""
    match layout:
        case ArrayLayout(element, count):
            for index in range(count):
                yield from cells(element, offset + index * element.size)
        case StructLayout():
            for place, item in zip(layout.offsets, layout.fields, strict=True):
                yield from cells(item, offset + place)
        case _:
            yield Cell(offset, layout)


def leaves(layout: Layout, path: str = "") -> Iterator[Leaf]:
    """Yield every scalar in memory order; the leaves behind a pointer come in place of the pointer."""
    match layout:
        case ArrayLayout(element, count):
            for index in range(count):
                yield from leaves(element, f"{path}[{index}]")
        case StructLayout(fields):
            for index, item in enumerate(fields):
                yield from leaves(item, f"{path}.{index}")
        case PointerLayout(pointee):
            if pointee is not None:
                yield from leaves(pointee, f"{path}->")
        case EndLayout():
            pass
        case _:
            yield Leaf(path, str(layout))


def leaf_count(layout: Layout) -> int:
    """Return how many leaves there are, without listing them."""
    match layout:
        case ArrayLayout(element, count):
            return count * leaf_count(element)
        case StructLayout(fields):
            return sum(leaf_count(item) for item in fields)
        case PointerLayout(pointee):
            return leaf_count(pointee) if pointee is not None else 0
        case EndLayout():
            return 0
        case _:
            return 1


# ------------------------------------------------------------------------------------------------ arguments and cases


class Activity(StrEnum):
    """What an argument is to a derivative (Enzyme's words)."""

    CONST = "const"
    DUP = "dup"
    DUPNONEED = "dupnoneed"
    OUT = "out"


@dataclass(frozen=True)
class Argument:
    """One argument of the function under test.

    `layout` is what is passed: a scalar, an aggregate by value, or a PointerLayout for pointers. `domain` is where
    input values of float leaves are drawn from; `values` fixes them instead (one per leaf, or one for all).
    """

    name: str
    layout: Layout
    activity: Activity
    domain: tuple[float, float] = (0.1, 2.0)
    values: tuple[float | int, ...] = ()

    @cached_property
    def leaves(self) -> tuple[Leaf, ...]:
        return tuple(leaves(self.layout))

    @cached_property
    def float_count(self) -> int:
        """How many float leaves the argument has."""
        return sum(leaf.is_float for leaf in self.leaves)

    @property
    def is_pointer(self) -> bool:
        return isinstance(self.layout, PointerLayout)


Numbers = tuple[float | int, ...]
Point = tuple[Numbers, ...]
"""Primal values: one tuple per argument, one number per leaf."""
Shadow = tuple[Numbers, ...]
"""Shadow values: like a Point, but only the float leaves count (integer leaves hold 0 and are ignored)."""


@dataclass(frozen=True)
class Case:
    """A differentiable function in LLVM IR, how to call it, and where it came from.

    `text` is a whole module; `returns` is the layout of the result (None for void), a struct for aggregates.
    `expectation` is what a corpus case expects: ``agree``, ``refuse``, or "" when nothing is stated.
    """

    name: str
    text: str
    function: str
    arguments: tuple[Argument, ...]
    returns: Layout | None
    points: tuple[Point, ...] = ()
    provenance: dict[str, str] = field(default_factory=dict[str, str])
    expectation: str = ""
    tags: tuple[str, ...] = ()

    @cached_property
    def return_leaves(self) -> tuple[Leaf, ...]:
        return () if self.returns is None else tuple(leaves(self.returns))


# ------------------------------------------------------------------------------------------------ requests and trials


class Mode(StrEnum):
    """How a derivative is asked for."""

    PRIMAL = "primal"  # just call the function: the engine may not change it
    FORWARD = "forward"
    REVERSE = "reverse"  # combined
    SPLIT = "split"  # augmented forward, then reverse with the tape
    FORWARD_SPLIT = "forward-split"
    BATCH = "batch"


@dataclass(frozen=True)
class Request:
    """One derivative asked of an engine. `activities` has one entry per argument; `width` lanes at once.

    `primal_return` asks for the primal result too. `runtime_activity` and `strong_zero` are engine options.
    """

    mode: Mode
    activities: tuple[Activity, ...]
    width: int = 1
    primal_return: bool = False
    runtime_activity: bool = False
    strong_zero: bool = False

    @property
    def label(self) -> str:
        acts = ",".join(str(activity) for activity in self.activities)
        width = f" width {self.width}" if self.width > 1 else ""
        return f"{self.mode}{width} ({acts})"


@dataclass(frozen=True)
class Trial:
    """One run of a Request: the input point and, per lane, the initial shadows of every argument.

    Forward: `shadows[lane][argument]` is the tangent of that argument (and of the memory behind it). Reverse: the
    initial adjoint of that memory (for scalar `out` arguments it is ignored); the return seed is 1 by the
    calling convention.
    """

    point: Point
    shadows: tuple[Shadow, ...]


@dataclass(frozen=True)
class Values:
    """What one Trial gave. Numbers are one per leaf as everywhere; what was not produced is empty.

    returned: the primal result's leaves. tangents[lane]: the result's tangent leaves (forward).
    adjoints[lane][argument]: derivatives of `out` arguments, empty tuples for all others (reverse).
    primal[argument]: memory behind the argument after the call. shadows[lane][argument]: its shadow after the call.
    damage: canaries, guard pages or control words found changed, as text ("" when all is well).
    held: how many more bytes of the heap were in use after the run than before.
    """

    returned: Numbers = ()
    tangents: tuple[Numbers, ...] = ()
    adjoints: tuple[tuple[Numbers, ...], ...] = ()
    primal: Point = ()
    shadows: tuple[Shadow, ...] = ()
    damage: str = ""
    held: int = 0


class OutcomeKind(StrEnum):
    """What an engine did with a request."""

    VALUES = "values"
    REFUSED = "refused"  # a clean error message
    CRASHED = "crashed"  # compiler or derivative died
    HUNG = "hung"
    INVALID = "invalid"  # the engine produced IR that LLVM rejects
    DAMAGED = "damaged"  # ran, but broke memory or control words


@dataclass(frozen=True)
class Outcome:
    """What an engine did with one Request of a Case: `values[i]` answers trial i."""

    kind: OutcomeKind
    values: tuple[Values, ...] = ()
    message: str = ""
    phase: str = ""  # lower, compile, run


# ------------------------------------------------------------------------------------------------------------ verdicts


class Judgement(StrEnum):
    """The three possible answers of an oracle."""

    AGREE = "agree"
    DISAGREE = "disagree"
    ABSTAIN = "abstain"


@dataclass(frozen=True)
class Verdict:
    """What an oracle says of an Outcome. `reason` is a sentence; `data` holds the numbers behind it, for reports.

    `worst` is the largest |actual − expected| / tolerance seen (1 is the border), 0 where nothing was compared.
    """

    oracle: str
    judgement: Judgement
    reason: str = ""
    worst: float = 0.0
    compared: int = 0
    data: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Job:
    """What an engine is asked in one go: a Request on a Case, to be run on every Trial."""

    case: Case
    request: Request
    trials: tuple[Trial, ...]
