"""Random statements: assignments, stores, branches, switches and loops; the shapes of loops are chosen here."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from functools import cache

from adfuzz.errors import GaveUp
from generators.builder import BOUND, TRIP_LIMIT, Builder
from generators.expressions import condition, expression, index, other_type, struct_fields
from generators.idioms import IDIOMS, Idiom
from generators.program import FLOATS, Assign, Break, Continue, Expr, If, Loop, Statement, Store, Switch, Var

Maker = Callable[[Builder], None]
KINDS: dict[str, tuple[float, Maker]] = {}
"""Kind -> (weight, maker), from simple to complex."""
DEPTH_LIMIT = 3


def kind(name: str, weight: float) -> Callable[[Maker], Maker]:
    """Enter a statement kind."""

    def enter(maker: Maker) -> Maker:
        KINDS[name] = (weight, maker)
        return maker

    return enter


def statements(b: Builder, low: int, high: int) -> None:
    """Add between low and high random statements to the current block."""
    for _ in b.choices.repeat("statement", low, high):
        statement(b)


def statement(b: Builder) -> None:
    """Add one random statement (or idiom)."""
    names = [*KINDS, *(["idiom"] if len(b.program.tags) < 6 and b.frame.loops < 2 else [])]
    while names:
        weights = [(KINDS[name][0] if name in KINDS else 8.0) * b.config.weight(name) for name in names]
        chosen = b.choices.choose("statement", names, weights)
        try:
            KINDS[chosen][1](b) if chosen in KINDS else idiom(b)
            return
        except GaveUp:
            names.remove(chosen)


def idiom(b: Builder) -> None:
    """Add one named idiom; its value joins the visible variables."""
    rows = _idioms()
    names = [name for name, row in rows.items() if b.native or not row.native]
    while names:
        weights = [rows[name].weight * b.config.weight(name) for name in names]
        chosen = b.choices.choose("idiom", names, weights)
        mark = len(b.frame.blocks[-1])
        try:
            value = rows[chosen].make(b)
        except GaveUp:
            names.remove(chosen)
            del b.frame.blocks[-1][mark:]
            continue
        b.tag(*rows[chosen].ids)
        if value is not None and value.type in FLOATS:
            b.variable(b.fit(value, -BOUND, BOUND), hint="w")
        return
    raise GaveUp("no idiom fits")


@cache
def _idioms() -> dict[str, Idiom]:
    return dict(IDIOMS.items())


@kind("assign", 3)
def assign(b: Builder) -> None:
    """Give a new or old variable a value."""
    type = other_type(b, b.main_type)
    value = b.fit(expression(b, type, 2), -BOUND, BOUND)
    old = [
        var for var in b.visible(type) if not var.fixed and var.parameter < 0 and var.lo == -BOUND and var.hi == BOUND
    ]
    if old and b.choices.flag("overwrite", 0.4):
        chosen = b.choices.choose("variable", [var.name for var in reversed(old)])
        b.add(Assign(next(var for var in old if var.name == chosen), value))
    else:
        b.variable(value)


@kind("store", 2)
def store(b: Builder) -> None:
    """Write an array element."""
    type = other_type(b, b.main_type)
    fields = struct_fields(b, type, writable=True)
    if fields and b.choices.flag("field", 0.3):
        region, number = fields[b.choices.integer("which", 0, len(fields) - 1)]
        place = index(b, region.count) if region.count > 1 else None
        b.store(region, place, expression(b, type, 2), number)
        return
    regions = b.writable(type)
    if not regions:
        raise GaveUp("no writable memory")
    name = b.choices.choose("region", [region.name for region in regions])
    region = next(region for region in regions if region.name == name)
    place = index(b, region.count)
    value = expression(b, type, 2)
    if b.choices.flag("update", 0.5):
        place = b.let(place, "i", visible=False)
        half = b.constant(type, 0.5)
        value = b.times(b.plus(b.load(region, place), b.fit(value, -BOUND, BOUND)), half)
    b.store(region, place, value)


@kind("if", 2)
def branch(b: Builder) -> None:
    """if/else whose arms assign something visible outside."""
    _deeper(b)
    chosen = condition(b)
    with b.choices.span("then"), b.block() as then:
        statements(b, 0, 1)
        _join(b)
    with b.choices.span("else"), b.block() as otherwise:
        if b.choices.flag("else", 0.6):
            statements(b, 0, 1)
            _join(b)
    b.add(If(chosen, then, otherwise))


@kind("switch", 0.6)
def switch(b: Builder) -> None:
    """switch over an integer; several values may share an arm."""
    _deeper(b)
    numbers = b.frame.counters + b.frame.sizes
    if not numbers:
        raise GaveUp("nothing to switch on")
    value = numbers[-1 - b.choices.integer("which", 0, len(numbers) - 1)]
    arms: list[tuple[tuple[int, ...], list[Statement]]] = []
    values = list(range(4))
    for _ in b.choices.repeat("arm", 1, 3):
        if not values:
            break
        taken = (values.pop(0), *((values.pop(0),) if values and b.choices.flag("shared", 0.3) else ()))
        with b.block() as body:
            statements(b, 0, 1)
            _join(b)
        arms.append((taken, body))
    with b.choices.span("default"), b.block() as default:
        if b.choices.flag("default", 0.5):
            statements(b, 1, 1)
            _join(b)
    b.add(Switch(value, arms, default))


@kind("loop", 4)
def loop(b: Builder) -> None:
    """A counted loop; it accumulates, writes memory, or iterates a map."""
    _deeper(b)
    type = b.main_type
    role = b.choices.choose("role", ("accumulate", "map", "iterate"), (4, 3, 2))
    total: Var | None = None
    if role == "accumulate":
        total = b.variable(b.constant(type, 0.0), hint="s")
    elif role == "iterate":
        total = b.variable(b.fit(expression(b, type, 1), -BOUND, BOUND), hint="z")
    with counted(b) as trips:
        statements(b, 0 if total else 1, 1)
        if b.frame.loops and b.may_escape and b.choices.flag("leave", 0.15):
            how = b.choices.choose("how", ("break", "continue"))
            b.add(If(condition(b), [Break() if how == "break" else Continue()], []))
        if total is not None and role == "accumulate":
            accumulate(b, total, expression(b, type, b.choices.integer("depth", 1, 2)), trips)
        elif total is not None:
            half = b.times(b.read(total), b.drawn(type, 0.25, 0.75, "decay"))
            b.set(total, b.plus(half, b.fit(expression(b, type, 1), -1.0, 1.0)))
        else:
            regions = b.writable(type)
            if regions:
                region = regions[-1 - b.choices.integer("which", 0, len(regions) - 1)]
                b.store(region, index(b, region.count), expression(b, type, 2))


@kind("while", 0.7)
def while_loop(b: Builder) -> None:
    """A loop whose number of iterations depends on data, with a cap."""
    _deeper(b)
    type = b.main_type
    start = b.fit(expression(b, type, 1), 0.2, 3.5)
    value = b.variable(start, 0.0, 3.6, hint="q", visible=False)
    counter = b.variable(b.constant("i32", 0), 0, 12, hint="k", visible=False)
    limit = b.choices.integer("cap", 1, 10)
    goes_on = b.compare("ogt", b.read(value), b.odd(type, 0.3, 1.5))
    capped = b.compare("slt", b.read(counter), b.constant("i32", limit))
    both = Expr("binary", "i1", (goes_on, capped), "and", 0, 1)
    b.frame.trips *= limit
    b.frame.loops += 1
    with b.block() as body:
        statements(b, 0, 1)
        b.add(Assign(value, b.times(b.read(value), b.drawn(type, 0.55, 0.9, "decay"))))
    b.frame.loops -= 1
    b.frame.trips //= limit
    step: list[Statement] = [Assign(counter, b.plus(b.read(counter), b.constant("i32", 1)))]
    b.add(Loop(both, body, step))
    b.frame.scopes[-1].append(value)


# -------------------------------------------------------------------------------------------------------------- loops


def accumulate(b: Builder, total: Var, value: Expr, trips: int) -> None:
    """`total += value`, with the value scaled so that the sum stays bounded after `trips` iterations."""
    room = BOUND / max(1, trips)
    b.add(Assign(total, b.plus(b.read(total), b.fit(value, -room * 0.999, room * 0.999))))


@contextmanager
def counted(b: Builder, *, trips: int = 0, shape: str = "") -> Generator[int]:
    """Make a counted loop around the statements added inside; yields the most iterations of it and all outer loops.

    `trips` fixes the number of iterations; `shape` fixes one of SHAPES.
    """
    with b.choices.span("loop"):
        limit = max(1, min(8, TRIP_LIMIT // b.frame.trips))
        names = [name for name in SHAPES if shape_fits(b, name)]
        shape = shape or b.choices.choose("shape", names, [SHAPES[name] for name in names])
        type = b.choices.choose("counter", ("i64", "i32", "i16", "i8"), (5, 4, 0.4, 0.4))
        start, end, step = _range(b, shape, type, trips, limit)
        iterations = max(1, -(-int(end.hi - start.lo) // step))
        counter = b.variable(start if shape != "down" else end, 0, end.hi + step, hint="i", visible=False)
    frame = b.frame
    inside = Expr("var", type, (), counter, start.lo, max(start.lo, end.hi - 1))
    test, advance = _header(b, shape, counter, type, start, end, step)
    frame.trips *= iterations
    frame.loops += 1
    locked, frame.locked = frame.locked, 0
    rotated = end.lo > start.hi and shape != "triangular" and b.choices.flag("do", 0.2)
    outer_scopes = len(frame.counters)
    try:
        with b.block() as body:
            if shape == "down":  # counts end..1 in the counter, end-1..0 in the body
                shown = b.let(b.minus(b.read(counter), b.constant(type, 1)), "j", visible=False)
                inside = Expr("var", type, (), shown.extra, 0, end.hi - 1)
            frame.counters.append(inside)
            yield frame.trips
        b.add(Loop(test, body, advance, not rotated))
    finally:
        del frame.counters[outer_scopes:]
        frame.loops -= 1
        frame.locked = locked
        frame.trips //= iterations


def counted_at_run_time(b: Builder) -> AbstractContextManager[int]:
    """A counted loop that optimisers cannot unroll whole, where there is a number that is known at run time only."""
    return counted(b, shape="runtime" if shape_fits(b, "runtime") else "")


SHAPES = {"constant": 4.0, "runtime": 4.0, "triangular": 1.0, "strided": 0.7, "down": 0.8, "unsigned": 0.7, "ne": 0.7,
          "inclusive": 0.7}  # fmt: skip


def shape_fits(b: Builder, shape: str) -> bool:
    """Whether a loop of this shape can be made here."""
    if shape == "triangular":
        return any(c.lo == 0 and c.hi <= 8 for c in b.frame.counters)
    if shape == "runtime":
        return any(s.hi * b.frame.trips <= TRIP_LIMIT for s in b.frame.sizes)
    return True


def _range(b: Builder, shape: str, type: str, trips: int, limit: int) -> tuple[Expr, Expr, int]:
    """Start, end (exclusive) and step of the counter."""
    zero = b.constant(type, 0)
    if shape == "triangular":
        outer = [c for c in b.frame.counters if c.lo == 0 and c.hi <= 8][-1]
        return zero, b.plus(b.cast(outer, type), b.constant(type, b.choices.integer("extra", 0, 1))), 1
    sizes = [s for s in b.frame.sizes if s.hi * b.frame.trips <= TRIP_LIMIT]
    if shape == "runtime" and not trips:
        return zero, b.cast(sizes[-1 - b.choices.integer("which", 0, len(sizes) - 1)], type), 1
    use_size = sizes and not trips and shape != "constant" and b.choices.flag("runtime", 0.5)
    end = b.cast(sizes[-1], type) if use_size else b.constant(type, trips or b.choices.integer("trips", 1, limit))
    if shape == "strided":
        return b.constant(type, b.choices.integer("start", 0, 1)), end, b.choices.integer("step", 1, 3)
    return zero, end, 1


def _header(
    b: Builder, shape: str, counter: Var, type: str, start: Expr, end: Expr, step: int
) -> tuple[Expr, list[Statement]]:
    """The condition and the step statement of the loop."""
    value = b.read(counter)
    end = end if end.op == "const" else b.let(end, "e", visible=False)
    one = b.constant(type, step)
    forward: list[Statement] = [Assign(counter, b.plus(value, one))]
    match shape:
        case "down":
            return b.compare("sgt", value, b.constant(type, 0)), [Assign(counter, b.minus(value, one))]
        case "unsigned":
            return b.compare("ult", value, end), forward
        case "ne":
            return b.compare("ne", value, end), forward
        case "inclusive":
            last = b.let(b.minus(end, b.constant(type, 1)), "e", visible=False)
            return b.compare("sle", value, last), forward
        case _:
            return b.compare("slt", value, end), forward


# ------------------------------------------------------------------------------------------------------------ helpers


def _deeper(b: Builder) -> None:
    if b.frame.depth >= DEPTH_LIMIT or (b.frame.loops and b.frame.trips * 2 > TRIP_LIMIT):
        raise GaveUp("nested too deeply")


def _join(b: Builder) -> None:
    """End an arm by assigning a variable that is visible outside, so that there is something to merge."""
    outside = [var for scope in b.frame.scopes[:-1] for var in scope if var.type == b.main_type and var.parameter < 0]
    outside = [var for var in outside if not var.fixed and var.lo == -BOUND and var.hi == BOUND]
    if outside and not (b.frame.blocks[-1] and isinstance(b.frame.blocks[-1][-1], Store)):
        chosen = b.choices.choose("variable", [var.name for var in reversed(outside)])
        b.set(next(var for var in outside if var.name == chosen), expression(b, b.main_type, 1))
