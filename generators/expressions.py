"""Random expressions: the table of expression kinds and how each is built within its interval."""

from __future__ import annotations

from collections.abc import Callable

from adfuzz.errors import GaveUp
from generators.builder import BOUND, Builder
from generators.mathematics import FUNCTIONS
from generators.program import FLOATS, Expr, Region

Maker = Callable[[Builder, str, int], Expr]
KINDS: dict[str, tuple[float, Maker]] = {}
"""Kind -> (weight, maker), from simple to complex."""


def kind(name: str, weight: float) -> Callable[[Maker], Maker]:
    """Enter an expression kind."""

    def enter(maker: Maker) -> Maker:
        KINDS[name] = (weight, maker)
        return maker

    return enter


def expression(b: Builder, type: str, depth: int = 2) -> Expr:
    """Return a random float expression of moderate size and magnitude."""
    with b.choices.span("expr"):
        names = list(KINDS) if depth > 0 else ["leaf"]
        while names:
            weights = [KINDS[name][0] * b.config.weight(name) for name in names]
            chosen = b.choices.choose("kind", names, weights)
            try:
                made = KINDS[chosen][1](b, type, depth)
                return made if made.magnitude <= 1e5 else b.fit(made, -BOUND, BOUND)
            except GaveUp:
                names.remove(chosen)
    raise GaveUp("no expression kind is left")


def other_type(b: Builder, type: str) -> str:
    """Return the operand type for a sub-expression: at times the other precision, where the case mixes them."""
    if b.mixed and b.choices.flag("mix", 0.15):
        return "f32" if type == "f64" else "f64"
    return type


@kind("leaf", 3)
def leaf(b: Builder, type: str, depth: int) -> Expr:
    """A variable, an array element or a constant."""
    fields = struct_fields(b, type)
    sources = (["variable"] if b.visible(type) else []) + (["element"] if b.readable(type) else [])
    sources += ["field"] if fields else []
    source = b.choices.choose("source", [*sources, "constant"], [3.0] * len(sources) + [0.5])
    if source == "field":
        region, number = fields[b.choices.integer("field", 0, len(fields) - 1)]
        return b.load(region, index(b, region.count) if region.count > 1 else None, number)
    if source == "variable":
        names = [var.name for var in reversed(b.visible(type))]
        weights = [1.0 / (1 + 0.15 * index) for index in range(len(names))]
        chosen = b.choices.choose("variable", names, weights)
        return b.read(next(var for var in b.visible(type) if var.name == chosen))
    if source == "element":
        regions = b.readable(type)
        name = b.choices.choose("region", [region.name for region in regions])
        region = next(region for region in regions if region.name == name)
        return b.load(region, index(b, region.count))
    return b.drawn(type, -2.0, 2.0)


def struct_fields(b: Builder, type: str, *, writable: bool = False) -> list[tuple[Region, int]]:
    """The visible struct fields of this type."""
    return [
        (region, number)
        for scope in b.frame.regions
        for region in scope
        if isinstance(region.element, tuple) and (region.writable or not writable)
        for number, word in enumerate(region.element)
        if word == type
    ]


def index(b: Builder, count: int) -> Expr:
    """Return an integer expression that lies in 0..count-1."""
    usable = [c for c in b.frame.counters if c.lo >= 0 and c.lo < c.hi + 1]
    direct = [c for c in usable if c.hi < count]
    kinds = (["counter"] if direct else []) + ["constant"] + (["reversed"] if direct else [])
    kinds += (["offset"] if any(c.hi + 1 < count for c in direct) else []) + (["modulo"] if usable else [])
    weights = {"counter": 8.0, "constant": 1.5, "reversed": 1.0, "offset": 1.5, "modulo": 1.0}
    chosen = b.choices.choose("index", kinds, [weights[name] for name in kinds])
    if chosen == "constant":
        return b.constant("i64", b.choices.integer("place", 0, count - 1))
    pool = usable if chosen == "modulo" else direct
    if chosen == "offset":
        pool = [c for c in direct if c.hi + 1 < count]
    counter = b.cast(pool[-1 - b.choices.integer("which", 0, len(pool) - 1)], "i64")
    if chosen == "reversed":
        return b.minus(b.constant("i64", count - 1), counter)
    if chosen == "offset":
        room = count - 1 - int(counter.hi)
        return b.plus(counter, b.constant("i64", b.choices.integer("offset", 1, room)))
    if chosen == "modulo":
        factor = b.constant("i64", b.choices.integer("factor", 1, 5))
        shifted = b.plus(b.times(counter, factor), b.constant("i64", b.choices.integer("shift", 0, 3)))
        return b.binary("urem", shifted, b.constant("i64", count))
    return counter


@kind("add", 4)
def add(b: Builder, type: str, depth: int) -> Expr:
    return b.plus(expression(b, type, depth - 1), expression(b, type, depth - 1))


@kind("multiply", 5)
def multiply(b: Builder, type: str, depth: int) -> Expr:
    return b.times(expression(b, type, depth - 1), expression(b, type, depth - 1))


@kind("subtract", 2)
def subtract(b: Builder, type: str, depth: int) -> Expr:
    return b.minus(expression(b, type, depth - 1), expression(b, type, depth - 1))


@kind("square", 1)
def square(b: Builder, type: str, depth: int) -> Expr:
    return b.square(expression(b, type, depth - 1))


@kind("divide", 1.5)
def divide(b: Builder, type: str, depth: int) -> Expr:
    return b.divided(expression(b, type, depth - 1), expression(b, type, depth - 1))


@kind("negate", 0.7)
def negate(b: Builder, type: str, depth: int) -> Expr:
    return b.negated(expression(b, type, depth - 1))


@kind("math", 3)
def mathematical(b: Builder, type: str, depth: int) -> Expr:
    weights = [row.weight * b.config.weight(name) for name, row in FUNCTIONS.items()]
    name = b.choices.choose("function", list(FUNCTIONS), weights)
    row = FUNCTIONS[name]
    size = BOUND if b.choices.flag("moderate", 0.5) else 1e5
    arguments = [b.fit(expression(b, type, depth - 1), -size, size) for _ in row.domains]
    return b.math(name, *arguments)


@kind("fma", 0.7)
def fused(b: Builder, type: str, depth: int) -> Expr:
    x, y, z = (expression(b, type, depth - 1) for _ in range(3))
    return b.fma(x, y, z, b.choices.choose("fma", ("fmuladd", "fma")))


@kind("select", 0.8)
def select(b: Builder, type: str, depth: int) -> Expr:
    """`c ? x : y`, eager or lazy."""
    chosen = condition(b)
    op = b.choices.choose("form", ("select", "branch"))
    return b.select(chosen, expression(b, type, depth - 1), expression(b, type, depth - 1), op)


@kind("precision", 0.6)
def precision(b: Builder, type: str, depth: int) -> Expr:
    """A value that went through the other precision."""
    if not b.mixed:
        raise GaveUp("one precision only")
    return b.cast(expression(b, "f32" if type == "f64" else "f64", depth - 1), type)


@kind("counter", 0.6)
def counter(b: Builder, type: str, depth: int) -> Expr:
    """A loop counter or integer argument as a number."""
    numbers = b.frame.counters + b.frame.sizes
    if not numbers:
        raise GaveUp("no integer here")
    chosen = b.cast(numbers[-1 - b.choices.integer("which", 0, len(numbers) - 1)], type)
    return b.times(chosen, b.constant(type, float(b.choices.choose("scale", ("0.125", "0.1", "0.25", "0.3")))))


def condition(b: Builder) -> Expr:
    """Return an i1: a float against a threshold that nothing equals, floats apart by an odd amount, or an integer."""
    integers = b.frame.counters + b.frame.sizes
    what = b.choices.choose("condition", ["threshold", "floats", *(["integer"] if integers else [])])
    if what == "integer":
        value = integers[-1 - b.choices.integer("which", 0, len(integers) - 1)]
        predicate = b.choices.choose("predicate", ("slt", "sgt", "eq", "ne", "ule"))
        limit = b.choices.integer("limit", int(value.lo), max(int(value.lo), int(value.hi)))
        if b.choices.flag("parity", 0.3) and value.lo >= 0:
            low_bit = b.binary("and", value, b.constant(value.type, 1))
            return b.compare("eq", low_bit, b.constant(value.type, 0))
        return b.compare(predicate, value, b.constant(value.type, limit))
    type = b.main_type if b.visible(b.main_type) or b.readable(b.main_type) else FLOATS[b.main_type == "f64"]
    predicate = b.choices.choose("predicate", ("olt", "ogt", "ole", "oge", "ult", "ugt", "une", "uge"),
                                 (4, 4, 1, 1, 0.5, 0.5, 0.2, 0.5))  # fmt: skip
    left = expression(b, type, 1)
    if what == "threshold":
        return b.compare(predicate, left, b.odd(type))
    right = b.plus(b.times(expression(b, type, 0), b.constant(type, 0.871)), b.odd(type))
    return b.compare(predicate, left, right)
