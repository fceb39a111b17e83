"""The program builder: makes well-typed expressions and statements whose intervals prove that nothing goes wrong.

Statements and idioms are written against this class. `Builder` knows the function under construction, what is visible
and initialised, how many iterations surround the current place (`trips`), and keeps the estimated number of executed
float operations (`cost`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from adfuzz.errors import GaveUp
from generators.choices import Choices
from generators.config import Config
from generators.mathematics import FUNCTIONS
from generators.numbers import round_to
from generators.program import (
    FLOATS,
    Allocate,
    Assign,
    Do,
    Expr,
    Free,
    Function,
    If,
    Native,
    Place,
    Program,
    Region,
    Statement,
    Store,
    Table,
    Var,
    element_size,
)

BOUND = 4.0
"""Every mutable variable and region holds values of -BOUND..BOUND unless it says otherwise."""
TRIP_LIMIT = 96


@dataclass(slots=True)
class Frame:
    """What is known inside the function under construction."""

    function: Function
    blocks: list[list[Statement]]
    scopes: list[list[Var]]
    regions: list[list[Region]]
    counters: list[Expr] = field(default_factory=list[Expr])
    sizes: list[Expr] = field(default_factory=list[Expr])
    trips: int = 1
    loops: int = 0
    depth: int = 0
    locked: int = 0  # > 0: leaving the innermost loop early would leak or skip something
    held: int = 0  # > 0: returning here would leak
    cost: float = 0.0


class Builder:
    """Makes one program; see the module's docstring."""

    def __init__(self, choices: Choices, config: Config, main_type: str, mixed: bool, native: bool) -> None:
        self.choices = choices
        self.config = config
        self.main_type = main_type
        self.mixed = mixed
        self.native = native
        self.program = Program(Function("f"))
        self._numbers: dict[str, int] = {}
        self.frames = [self._frame(self.program.main)]

    # -- the function under construction

    @staticmethod
    def _frame(function: Function) -> Frame:
        return Frame(function, [function.body], [[]], [[]])

    @property
    def frame(self) -> Frame:
        return self.frames[-1]

    def name(self, hint: str) -> str:
        """Return a fresh name."""
        number = self._numbers[hint] = self._numbers.get(hint, 0) + 1
        return f"{hint}{number}"

    def add(self, statement: Statement) -> None:
        """Append a statement to the current block."""
        self.frame.blocks[-1].append(statement)

    @contextmanager
    def block(self) -> Generator[list[Statement]]:
        """Collect the statements made inside; what is declared inside is not visible afterwards."""
        frame = self.frame
        made: list[Statement] = []
        frame.blocks.append(made)
        frame.scopes.append([])
        frame.regions.append([])
        frame.depth += 1
        try:
            yield made
        finally:
            frame.depth -= 1
            frame.regions.pop()
            frame.scopes.pop()
            frame.blocks.pop()

    @contextmanager
    def helper(
        self, name: str, parameters: Sequence[tuple[str, float, float]], results: tuple[str, ...],
        *, apart: float = 0.3,
    ) -> Generator[tuple[Function, list[Expr]]]:  # fmt: skip
        """Build another function; yields it and its scalar parameters. Regions are added by `region_parameter`.

        `apart` is how likely its calls may not be inlined.
        """
        function = Function(self.name(name), results=results)
        function.apart = self.choices.flag("apart", apart)
        self.frames.append(self._frame(function))
        values: list[Expr] = []
        for type, low, high in parameters:
            var = Var(self.name("p"), type, low, high, len(function.parameters))
            function.parameters.append(var)
            values.append(self.read(var))
            self.frame.scopes[-1].append(var)
        try:
            yield function, values
            self.program.functions.append(function)
            function.cost = max(1.0, self.frame.cost)
        finally:
            self.frames.pop()

    def region_parameter(
        self, element: str | tuple[str, ...], count: int, *, writable: bool, visible: bool = True
    ) -> Region:
        """Add a pointer parameter to the function under construction; random reads take only visible ones."""
        function = self.frame.function
        var = Var(self.name("a"), "ptr", parameter=len(function.parameters))
        function.parameters.append(var)
        region = Region(var.name, self.read(var), element, count, -BOUND, BOUND, "parameter", writable)
        function.regions.append(region)
        if visible:
            self.frame.regions[-1].append(region)
        return region

    # -- variables

    def read(self, var: Var) -> Expr:
        return Expr("var", var.type, (), var, var.lo, var.hi)

    def let(self, value: Expr, hint: str = "t", *, visible: bool = True) -> Expr:
        """Name a value, so that it is computed once; returns the variable."""
        if value.op == "var":
            return value
        var = self.variable(value, value.lo, value.hi, hint, visible=visible)
        var.fixed = True
        return self.read(var)

    def variable(
        self, value: Expr, lo: float = -BOUND, hi: float = BOUND, hint: str = "v", *, visible: bool = True
    ) -> Var:
        """Declare a mutable variable that will only hold values of lo..hi."""
        var = Var(self.name(hint), value.type, lo, hi)
        self.add(Assign(var, value))
        if visible:
            self.frame.scopes[-1].append(var)
        return var

    def set(self, var: Var, value: Expr) -> None:
        """Assign; the value is fitted into the variable's interval."""
        self.add(Assign(var, self.fit(value, var.lo, var.hi) if var.type in FLOATS else value))

    def visible(self, type: str) -> list[Var]:
        """The variables of this type that can be read here, oldest first."""
        return [var for scope in self.frame.scopes for var in scope if var.type == type]

    # -- constants and arithmetic

    def constant(self, type: str, value: float) -> Expr:
        if type in FLOATS:
            value = round_to(type, value)
        return Expr("const", type, (), value, value, value)

    def drawn(self, type: str, low: float, high: float, label: str = "constant") -> Expr:
        """A constant chosen from low..high."""
        return self.constant(type, self.choices.real(label, low, high))

    def odd(self, type: str, low: float = -1.5, high: float = 1.5) -> Expr:
        """A constant that no input or intermediate value equals by accident: for comparisons."""
        value = self.choices.real("threshold", low, high, digits=2)
        return self.constant(type, value + 0.001234567)

    def binary(self, opcode: str, left: Expr, right: Expr) -> Expr:
        """fadd, fsub, fmul, fdiv (denominator away from zero), or an integer operation within its type's range."""
        self.spend(left.type)
        lo, hi = _interval(opcode, left, right)
        return Expr("binary", left.type, (left, right), opcode, lo, hi)

    def plus(self, left: Expr, right: Expr) -> Expr:
        return self.binary("fadd" if left.type in FLOATS else "add", left, right)

    def minus(self, left: Expr, right: Expr) -> Expr:
        return self.binary("fsub" if left.type in FLOATS else "sub", left, right)

    def times(self, left: Expr, right: Expr) -> Expr:
        return self.binary("fmul" if left.type in FLOATS else "mul", left, right)

    def square(self, value: Expr) -> Expr:
        """x*x, known not to be negative."""
        value = self.let(value)
        made = self.times(value, value)
        made.lo = min(value.lo**2, value.hi**2) if value.lo * value.hi > 0 else 0.0
        return made

    def divided(self, left: Expr, right: Expr) -> Expr:
        """A quotient; the denominator is made to stay away from zero."""
        if right.lo < 0.1:
            guard = self.constant(right.type, self.choices.real("guard", 0.5, 2.0, digits=2))
            right = self.plus(self.square(right), guard)
        return self.binary("fdiv", left, right)

    def negated(self, value: Expr) -> Expr:
        self.spend(value.type)
        return Expr("fneg", value.type, (value,), None, -value.hi, -value.lo)

    def math(self, name: str, *arguments: Expr) -> Expr:
        """Call a function of the table; arguments are fitted into its domain."""
        row = FUNCTIONS[name]
        fitted = tuple(self.fit(arg, *domain) for arg, domain in zip(arguments, row.domains, strict=True))
        lo, hi = row.range(*((arg.lo, arg.hi) for arg in fitted))
        return self.raw_math(name, fitted, lo - 1e-6, hi + 1e-6)

    def raw_math(self, name: str, arguments: tuple[Expr, ...], lo: float, hi: float, type: str = "") -> Expr:
        """Call any mathematical function; the caller answers for domain and interval."""
        self.spend(arguments[0].type)
        return Expr("math", type or arguments[0].type, arguments, name, lo, hi)

    def fma(self, x: Expr, y: Expr, z: Expr, name: str = "fma") -> Expr:
        product = _interval("fmul", x, y)
        return self.raw_math(name, (x, y, z), product[0] + z.lo, product[1] + z.hi)

    def cast(self, value: Expr, type: str) -> Expr:
        """Convert between number types; integers must fit."""
        if value.type == type:
            return value
        source, target = value.type in FLOATS, type in FLOATS
        if value.op == "const" and isinstance(value.extra, (int, float)) and source == target:
            return self.constant(type, value.extra)
        if source and target:
            opcode = "fpext" if type == "f64" else "fptrunc"
        elif target:
            opcode = "uitofp" if value.lo >= 0 and self.choices.flag("unsigned", 0.3) else "sitofp"
        elif source:
            opcode = "fptosi"
        elif _bits(type) < _bits(value.type):
            opcode = "trunc"
        else:
            opcode = "zext" if value.lo >= 0 and self.choices.flag("unsigned", 0.3) else "sext"
        return Expr("cast", type, (value,), opcode, value.lo, value.hi)

    def fit(self, value: Expr, lo: float, hi: float) -> Expr:
        """Map a value smoothly into lo..hi, near lo if there is much room; what fits already is left alone."""
        if lo <= value.lo and value.hi <= hi:
            return value
        width, room = value.hi - value.lo, hi - lo
        if not width <= 64 * room:
            how = self.choices.choose("squash", ("sin", "tanh", "rational"), (3, 1, 2))
            if how == "rational":
                value = self.let(self.fit(value, -1e6, 1e6) if not width < 2e6 else value)
                one = self.constant(value.type, 1.0)
                made = self.binary("fdiv", value, self.plus(one, self.square(value)))
                made.lo, made.hi = -0.5, 0.5
                return self.fit(made, lo, hi)
            return self.fit(self.raw_math(how, (value,), -1.0, 1.0), lo, hi)
        scale = 1.0 if width <= room * 0.98 else float(f"{room / width * 0.95:.3g}")
        if scale != 1.0:
            value = self.times(value, self.constant(value.type, scale))
        if not (lo <= value.lo and value.hi <= hi):
            width = value.hi - value.lo
            middle = lo + width if width < room / 2 else (lo + hi) / 2  # near the end where functions bend most
            shift = middle - (value.lo + value.hi) / 2
            value = self.plus(value, self.constant(value.type, float(f"{shift:.4g}")))
        return value

    # -- conditions

    def compare(self, predicate: str, left: Expr, right: Expr) -> Expr:
        """fcmp or icmp by the operands' type."""
        return Expr("compare", "i1", (left, right), predicate, 0, 1)

    def select(self, condition: Expr, left: Expr, right: Expr, op: str = "select") -> Expr:
        """`condition ? left : right`; op "branch" evaluates only the chosen arm."""
        return Expr(op, left.type, (condition, left, right), None, min(left.lo, right.lo), max(left.hi, right.hi))

    # -- memory

    def load(self, region: Region, index: Expr | None = None, field_index: int | None = None) -> Expr:
        type = region.scalar(field_index)
        field_number = (field_index or 0) if region.is_struct else None
        lo, hi = region.integers if region.is_struct and type not in FLOATS else (region.lo, region.hi)
        return Expr("load", type, (), Place(region, index, field_number, type), lo, hi)

    def store(self, region: Region, index: Expr | None, value: Expr, field_index: int | None = None) -> None:
        """Write a scalar; the value is fitted into the region's interval."""
        assert region.writable, region.name
        region.written = True
        type = region.scalar(field_index)
        field_number = (field_index or 0) if region.is_struct else None
        value = self.fit(value, region.lo, region.hi) if type in FLOATS else value
        self.add(Store(Place(region, index, field_number, type), value))

    def address(self, region: Region, index: Expr | None = None, field_index: int | None = None) -> Expr:
        """The address of a scalar."""
        field_number = (field_index or 0) if region.is_struct else None
        return Expr("address", "ptr", (), Place(region, index, field_number, region.scalar(field_index)))

    def alias(self, name: str, pointer: Expr, like: Region, count: int | None = None) -> Region:
        """Another name for (part of) a region, reached through `pointer`. It is not offered to later statements."""
        pointer = self.let(pointer, name, visible=False)
        made = Region(name, pointer, like.element, count or like.count, like.lo, like.hi, "alias", like.writable)
        if like.writable:
            like.written = True
        return made

    def allocate(
        self, kind: str, element: str | tuple[str, ...], count: int, *, size: Expr | None = None, visible: bool = True
    ) -> Region:
        """A local array ("stack" or "heap"); its contents are undefined until stored."""
        var = Var(self.name("m" if kind == "heap" else "b"), "ptr")
        region = Region(var.name, self.read(var), element, count, -BOUND, BOUND, kind)
        self.add(Allocate(region, var, size))
        if visible:
            self.frame.regions[-1].append(region)
        return region

    def free(self, region: Region) -> None:
        self.add(Free(region))

    def table(self, element: str, values: tuple[float, ...], *, constant: bool = True) -> Region:
        """A global array."""
        values = tuple(round_to(element, value) for value in values) if element in FLOATS else values
        table = Table(self.name("table"), element, values, constant=constant)
        self.program.tables.append(table)
        pointer = Expr("global", "ptr", (), table)
        lo, hi = (min(values), max(values)) if constant else (-BOUND, BOUND)
        return Region(table.name, pointer, element, len(values), lo, hi, "global", not constant)

    def alias_of_table(self, table: Table, index: Expr) -> Expr:
        """A function pointer loaded from a table of functions."""
        pointer = Expr("global", "ptr", (), table)
        region = Region(table.name, pointer, "ptr", len(table.functions), 0, 0, "global", writable=False)
        return self.let(self.load(region, index), "fp", visible=False)

    def readable(self, type: str) -> list[Region]:
        """The visible regions of scalars of this type."""
        return [r for scope in self.frame.regions for r in scope if r.element == type]

    def writable(self, type: str) -> list[Region]:
        return [region for region in self.readable(type) if region.writable]

    # -- calls

    def call(self, function: Function, arguments: Sequence[Expr], result: int = 0) -> Expr:
        """A call as an expression (one result). The caller fits arguments to parameters."""
        self.frame.cost += function.cost * self.frame.trips
        type = function.results[result] if function.results else "void"
        return Expr("call", type, tuple(arguments), function, function.lo, function.hi)

    def call_many(self, function: Function, arguments: Sequence[Expr]) -> list[Expr]:
        """Call for all results (as variables), or for effect."""
        call = self.call(function, arguments)
        if len(function.results) == 1:
            return [self.let(call, "r")]
        results = tuple(Var(self.name("r"), type, function.lo, function.hi) for type in function.results)
        self.add(Do(call, results))
        self.frame.scopes[-1].extend(results)
        return [self.read(var) for var in results]

    def native_values(
        self, emit: Callable[..., list[str]], operands: tuple[Expr, ...], results: Sequence[tuple[str, float, float]]
    ) -> list[Expr]:
        """LLVM text as a statement with results; raises GaveUp where the dialect cannot print it."""
        if not self.native:
            raise GaveUp("this dialect prints no raw IR")
        made = tuple(Var(self.name("n"), type, lo, hi) for type, lo, hi in results)
        self.add(Native(emit, operands, made))
        self.spend("f64", 2)
        self.frame.scopes[-1].extend(var for var in made if var.type in FLOATS)
        return [self.read(var) for var in made]

    def if_else(self, condition: Expr, then: Callable[[], None], otherwise: Callable[[], None] | None = None) -> None:
        """Branch; the two callables fill the arms."""
        with self.block() as yes:
            then()
        with self.block() as no:
            if otherwise is not None:
                otherwise()
        self.add(If(condition, yes, no))

    # -- bookkeeping

    def spend(self, type: str, operations: int = 1) -> None:
        """Count float operations at this place."""
        if type in FLOATS:
            self.frame.cost += operations * self.frame.trips

    def tag(self, *names: str) -> None:
        self.program.tags.update(names)

    @property
    def may_escape(self) -> bool:
        """Whether break, continue and return are allowed here."""
        return self.frame.locked == 0


def byte_size(region: Region) -> int:
    """The size of a region."""
    return element_size(region.element) * region.count


def _bits(type: str) -> int:
    return int(type[1:])


def _interval(opcode: str, left: Expr, right: Expr) -> tuple[float, float]:
    a, b, c, d = left.lo, left.hi, right.lo, right.hi
    match opcode:
        case "fadd" | "add":
            return a + c, b + d
        case "fsub" | "sub":
            return a - d, b - c
        case "fmul" | "mul":
            ends = (a * c, a * d, b * c, b * d)
            return min(ends), max(ends)
        case "fdiv":
            ends = (a / c, a / d, b / c, b / d)
            return min(ends), max(ends)
        case "urem" | "srem":
            return 0, d - 1
        case "and":
            return 0, max(b, d)
        case "lshr" | "udiv" | "sdiv":
            return 0, b
        case "shl":
            return a * 2**c, b * 2**d
        case _:
            return -math.inf, math.inf
