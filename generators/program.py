"""The program model: typed expressions and structured statements over scalar variables and abstract memory.

Dialects print it; idioms and the builder make it. Types are words: f64, f32, i64, i32, i16, i8, i1, ptr. Every
expression carries an interval that holds its value, which is how programs stay free of overflow, of poles and of
undefined behaviour by construction. A `Native` node is LLVM text that only the IR dialects can print.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # natives are handed the emitter, which stands above this module
    from generators.emit import Emitter

FLOATS = ("f64", "f32")
INTEGERS = ("i64", "i32", "i16", "i8")
SIZES = {"f64": 8, "f32": 4, "i64": 8, "i32": 4, "i16": 2, "i8": 1, "i1": 1, "ptr": 8}
IR_TYPES = {"f64": "double", "f32": "float", "ptr": "ptr", **{name: name for name in ("i64", "i32", "i16", "i8", "i1")}}


@dataclass(slots=True, eq=False)
class Var:
    """A scalar variable (or pointer). `lo` and `hi` hold every value it ever has. `parameter`: its place, or -1.

    A `fixed` one is assigned once, where it is declared.
    """

    name: str
    type: str
    lo: float = 0.0
    hi: float = 0.0
    parameter: int = -1
    fixed: bool = False


@dataclass(slots=True, eq=False)
class Expr:
    """One expression. `op` says what it is:

    const (extra: value) · var (extra: Var) · load (extra: Place) · address (extra: Place) · binary (extra: opcode) ·
    fneg · cast (extra: opcode) · compare (extra: predicate) · select · branch (lazy arms) · math (extra: name) ·
    call (extra: Function; args) · indirect (args[0] the pointer, extra: Function) · function (extra: Function, its
    address) · native (extra: Callable).
    """

    op: str
    type: str
    args: tuple[Expr, ...] = ()
    extra: object = None
    lo: float = 0.0
    hi: float = 0.0

    @property
    def magnitude(self) -> float:
        return max(abs(self.lo), abs(self.hi))


@dataclass(slots=True, eq=False)
class Region:
    """Abstract memory: `count` elements, each a scalar (`element` a word) or a struct (a tuple of words).

    `pointer` is its address. Reads see values of lo..hi. `kind`: argument, parameter, stack, heap, global, alias.
    An `active` argument is never const; its inputs are drawn from `domain`. Integer fields of a struct hold `integers`.
    """

    name: str
    pointer: Expr
    element: str | tuple[str, ...]
    count: int
    lo: float
    hi: float
    kind: str
    writable: bool = True
    written: bool = False
    domain: tuple[float, float] = (0.1, 2.0)
    integers: tuple[int, int] = (0, 0)
    active: bool = False

    @property
    def is_struct(self) -> bool:
        return isinstance(self.element, tuple)

    def scalar(self, field_index: int | None = None) -> str:
        """The type of a scalar in it."""
        if isinstance(self.element, str):
            return self.element
        return self.element[field_index or 0]


@dataclass(slots=True, eq=False)
class Place:
    """A scalar in a region: the element's index (None: 0) and the struct field. `type` is what is read there."""

    region: Region
    index: Expr | None
    field: int | None
    type: str


# ---------------------------------------------------------------------------------------------------------- statements


@dataclass(slots=True, eq=False)
class Assign:
    """Give a variable a (first or new) value."""

    variable: Var
    value: Expr


@dataclass(slots=True, eq=False)
class Store:
    """Write a scalar."""

    place: Place
    value: Expr


@dataclass(slots=True, eq=False)
class If:
    """Branch. Variables assigned inside and visible outside are merged."""

    condition: Expr
    then: list[Statement]
    otherwise: list[Statement]


@dataclass(slots=True, eq=False)
class Switch:
    """Jump by integer: arms are (case values, body); `default` for all others."""

    value: Expr
    arms: list[tuple[tuple[int, ...], list[Statement]]]
    default: list[Statement]


@dataclass(slots=True, eq=False)
class Loop:
    """`while (condition) { body; step; }`, or do-while when `test_first` is False. `step` runs after `continue`."""

    condition: Expr
    body: list[Statement]
    step: list[Statement]
    test_first: bool = True


@dataclass(slots=True, eq=False)
class Break:
    """Leave `levels` loops."""

    levels: int = 1


@dataclass(slots=True, eq=False)
class Continue:
    """Go on with the next iteration."""


@dataclass(slots=True, eq=False)
class Return:
    """Leave the function with these values (none, one, or the fields of the result)."""

    values: tuple[Expr, ...]


@dataclass(slots=True, eq=False)
class Allocate:
    """Make a stack or heap region of `count` elements (None: its own count); assigns its pointer variable."""

    region: Region
    variable: Var
    count: Expr | None = None


@dataclass(slots=True, eq=False)
class Free:
    """Free a heap region."""

    region: Region


@dataclass(slots=True, eq=False)
class Copy:
    """memcpy or memmove of `count` elements of the source's type."""

    target: Expr
    source: Expr
    size: Expr
    kind: str = "memcpy"


@dataclass(slots=True, eq=False)
class Fill:
    """memset of `size` bytes to zero."""

    target: Expr
    size: Expr


@dataclass(slots=True, eq=False)
class Do:
    """Call for effect; `results` take the fields of a struct result."""

    call: Expr
    results: tuple[Var, ...] = ()


@dataclass(slots=True, eq=False)
class Native:
    """LLVM text: `emit(emitter, operands)` prints it and returns operands for `results`."""

    emit: Callable[[Emitter, list[str]], list[str]]
    operands: tuple[Expr, ...]
    results: tuple[Var, ...]


Statement = (
    Assign | Store | If | Switch | Loop | Break | Continue | Return | Allocate | Free | Copy | Fill | Do | Native
)


@dataclass(slots=True, eq=False)
class Function:
    """A function. `results` are the types of its result: none (void), one, or several: a struct, or an array.

    Calls of one that stays `apart` forbid inlining.
    """

    name: str
    parameters: list[Var] = field(default_factory=list[Var])
    regions: list[Region] = field(default_factory=list[Region])
    results: tuple[str, ...] = ("f64",)
    body: list[Statement] = field(default_factory=list["Statement"])
    lo: float = -4.0
    hi: float = 4.0
    pure: bool = True
    cost: float = 1.0
    is_array: bool = False
    apart: bool = False


@dataclass(slots=True, eq=False)
class Table:
    """A constant global array, or a mutable one when not `constant`; `functions` makes it a table of pointers."""

    name: str
    element: str
    values: tuple[float, ...] = ()
    functions: tuple[Function, ...] = ()
    constant: bool = True


@dataclass(slots=True)
class Program:
    """A whole module: `main` is the function to be differentiated; `tags` name the idioms inside."""

    main: Function
    functions: list[Function] = field(default_factory=list[Function])
    tables: list[Table] = field(default_factory=list[Table])
    tags: set[str] = field(default_factory=set[str])
    cost: float = 0.0


# ----------------------------------------------------------------------------------------------------------- questions


def assigned(statements: Iterable[Statement]) -> dict[Var, None]:
    """Return the variables that these statements assign, nested ones included, in order."""
    found: dict[Var, None] = {}
    for statement in statements:
        match statement:
            case Assign(variable) | Allocate(_, variable):
                found[variable] = None
            case Do(_, results) | Native(_, _, results):
                found.update(dict.fromkeys(results))
            case If(_, then, otherwise):
                found.update(assigned(then))
                found.update(assigned(otherwise))
            case Switch(_, arms, default):
                for _, body in arms:
                    found.update(assigned(body))
                found.update(assigned(default))
            case Loop(_, body, step):
                found.update(assigned(body))
                found.update(assigned(step))
            case _:
                pass
    return found


def struct_layout(fields: tuple[str, ...]) -> tuple[tuple[int, ...], int]:
    """Return the offsets of the fields and the size of the struct, by C's rules."""
    offsets: list[int] = []
    position = 0
    widest = 1
    for word in fields:
        size = SIZES[word]
        widest = max(widest, size)
        position = -(-position // size) * size
        offsets.append(position)
        position += size
    return tuple(offsets), -(-position // widest) * widest


def element_size(element: str | tuple[str, ...]) -> int:
    """Return the bytes from one element to the next."""
    return SIZES[element] if isinstance(element, str) else struct_layout(element)[1]
