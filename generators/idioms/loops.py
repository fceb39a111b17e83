"""Class L: loop shapes that caches, trip counts and exits get wrong."""

from __future__ import annotations

from adfuzz.errors import GaveUp
from generators.builder import BOUND, Builder
from generators.expressions import condition, expression, index
from generators.idioms import idiom
from generators.program import Assign, Break, Continue, Expr, If, Return
from generators.statements import accumulate, counted, counted_at_run_time, shape_fits


@idiom("two-level-exit", "L1")
def two_level_exit(b: Builder) -> Expr:
    """A jump out of two nested loops to one exit."""
    type = b.main_type
    _shallow(b)
    total = b.variable(b.constant(type, 0.0))
    last = b.variable(b.constant(type, 1.0))
    with counted(b, trips=b.choices.integer("outer", 2, 3), shape="constant"):
        b.set(last, expression(b, type, 1))
        with counted(b, trips=b.choices.integer("inner", 2, 4), shape="constant") as trips:
            accumulate(b, total, b.times(b.read(last), expression(b, type, 1)), trips)
            b.add(If(b.compare("ogt", b.read(total), b.odd(type, 0.0, 1.0)), [Break(2)], []))
    return b.plus(b.read(total), b.read(last))


@idiom("many-exits", "L2", "L19")
def many_exits(b: Builder) -> Expr:
    """A loop that is left from the header, the middle and the end, and continues early."""
    type = b.main_type
    z = b.variable(b.fit(expression(b, type, 1), -BOUND, BOUND), hint="z")
    with counted(b):
        b.set(z, b.plus(b.times(b.read(z), b.constant(type, 0.6)), expression(b, type, 1)))
        b.add(If(b.compare("ogt", b.read(z), b.odd(type, 1.0, 2.0)), [Break()], []))
        if b.choices.flag("continue", 0.5):
            b.add(If(condition(b), [Continue()], []))
        b.set(z, b.times(b.math("sin", b.read(z)), b.constant(type, 1.5)))
        b.add(If(b.compare("olt", b.read(z), b.odd(type, -1.5, -0.5)), [Break()], []))
    return b.read(z)


@idiom("zero-trips", "L3", "L15", "L4")
def zero_trips(b: Builder) -> Expr:
    """A loop that may not run at all, with signed or unsigned test, i32 or i64 counter."""
    type = b.main_type
    sizes = b.frame.sizes
    total = b.variable(b.fit(expression(b, type, 1), -BOUND, BOUND))
    if not sizes:
        with counted(b, shape="triangular") if shape_fits(b, "triangular") else counted(b, trips=1, shape="ne"):
            b.set(total, b.times(b.read(total), expression(b, type, 1)))
        return b.read(total)
    less = b.let(b.minus(sizes[-1], b.constant(sizes[-1].type, 1)), "m", visible=False)
    bounded = b.select(b.compare("sgt", less, b.constant(less.type, 0)), less, b.constant(less.type, 0))
    bounded.lo, bounded.hi = 0, max(0.0, less.hi)
    b.frame.sizes.append(b.let(bounded, "m", visible=False))
    try:
        with counted(b, shape="runtime"):
            b.set(total, b.plus(b.times(b.read(total), b.constant(type, 0.5)), expression(b, type, 1)))
    finally:
        b.frame.sizes.pop()
    return b.read(total)


@idiom("lagged", "L13")
def lagged(b: Builder) -> Expr:
    """Fibonacci or leapfrog: a loop-carried value that takes another one of the previous iteration."""
    type = b.main_type
    first = b.variable(b.fit(expression(b, type, 1), -BOUND, BOUND), hint="p")
    second = b.variable(b.fit(expression(b, type, 1), -BOUND, BOUND), hint="q")
    with counted(b):
        made = b.let(b.times(b.plus(b.read(first), b.read(second)), b.constant(type, 0.5)), visible=False)
        if b.choices.flag("nonlinear", 0.5):
            made = b.let(b.math("sin", b.times(b.read(first), b.read(second))), visible=False)
        b.add(Assign(first, b.read(second)))
        b.add(Assign(second, made))
    return b.plus(b.times(b.read(first), b.constant(type, 0.5)), b.times(b.read(second), b.constant(type, 0.25)))


@idiom("used-after-loop", "L8", "L5")
def used_after(b: Builder) -> Expr:
    """A value of the inner loop's last iteration is used after the outer loop."""
    type = b.main_type
    _shallow(b)
    last = b.variable(expression(b, type, 0))
    with (
        counted(b, trips=b.choices.integer("outer", 1, 3), shape="constant"),
        counted(b, trips=b.choices.integer("inner", 1, 3)) if b.choices.flag("nested", 0.7) else counted(b),
    ):
        b.set(last, expression(b, type, 2))
    return b.times(b.read(last), expression(b, type, 0))


@idiom("search", "L16", "L8")
def search(b: Builder) -> Expr:
    """A search loop finds an index that subscripts an array afterwards."""
    type = b.main_type
    regions = [region for region in b.readable(type) if region.count > 1]
    if not regions:
        raise GaveUp("no array")
    region = regions[b.choices.integer("region", 0, len(regions) - 1)]
    found = b.variable(b.constant("i64", 0), 0, region.count - 1, hint="found", visible=False)
    with counted(b, trips=region.count, shape="constant"):
        place = b.cast(b.frame.counters[-1], "i64")
        hit = b.compare("ogt", b.load(region, place), b.odd(type, 0.3, 1.2))
        first = b.choices.flag("first", 0.5)
        b.add(If(hit, [Assign(found, place), *([Break()] if first else [])], []))
    return b.times(b.load(region, b.read(found)), expression(b, type, 1))


@idiom("until-small", "L2", "L16")
def until_small(b: Builder) -> Expr:
    """A value shrinks until it is small: so many rounds that caches must grow, and how many is known only then."""
    type = b.main_type
    if b.frame.trips > 1:
        raise GaveUp("too many rounds inside a loop")
    start = b.plus(b.fit(expression(b, type, 1), -0.3, 0.3), b.constant(type, 1.3))
    value = b.variable(start, 0.0, 1.6, "v", visible=False)
    total = b.variable(b.constant(type, 0.0))
    with counted(b, trips=40, shape="constant") as trips:
        small = b.compare("olt", b.read(value), b.odd(type, 0.2, 0.4))
        b.add(If(small, [Break()], []))
        bend = b.times(b.math("sin", b.read(value)), b.constant(type, 0.02))
        b.set(value, b.times(b.read(value), b.plus(b.constant(type, 0.94), bend)))
        accumulate(b, total, b.times(b.read(value), b.constant(type, 0.7)), trips)
    return b.times(b.read(total), b.read(value))


@idiom("counter-as-number", "L6", "L7", "L12")
def counter_as_number(b: Builder) -> Expr:
    """Counters of loops whose bounds are known at run time are factors; no address depends on them."""
    type = b.main_type
    _shallow(b)
    x = b.let(b.fit(expression(b, type, 1), -1.5, 1.5))
    total = b.variable(b.constant(type, 0.0))
    with counted_at_run_time(b):
        y = b.let(b.times(x, _scaled(b)))
        if not b.choices.flag("nested", 0.6):
            accumulate(b, total, b.math("sin", b.plus(y, b.read(total))), b.frame.trips)
        else:
            with counted_at_run_time(b) as trips:
                term = b.times(b.math("sin", b.plus(y, expression(b, type, 1))), _scaled(b))
                accumulate(b, total, b.plus(term, b.square(b.read(total))), trips)
    return b.read(total)


def _scaled(b: Builder) -> Expr:
    """The innermost counter as a number of moderate size."""
    return b.times(b.cast(b.frame.counters[-1], b.main_type), b.drawn(b.main_type, 0.1, 0.4, "scale"))


@idiom("four-nested", "L11", "L12")
def four_nested(b: Builder) -> Expr:
    """Three or four nested loops with a product of all counters' elements."""
    type = b.main_type
    if b.frame.loops:
        raise GaveUp("already in a loop")
    total = b.variable(b.constant(type, 0.0))
    x = b.let(b.fit(expression(b, type, 1), -1.0, 1.0))
    trips = [b.choices.integer("trips", 1, 2) for _ in range(4)]
    with counted(b, trips=trips[0] + 1, shape="constant"):
        y = b.let(b.times(x, expression(b, type, 0)))
        with counted(b, trips=trips[1], shape="constant"), counted(b, trips=trips[2], shape="constant"):
            z = b.let(b.times(y, expression(b, type, 0)))
            with counted(b, trips=trips[3], shape="constant") as all_trips:
                accumulate(b, total, b.times(z, expression(b, type, 1)), all_trips)
    return b.read(total)


@idiom("inactive-stores", "L10", "L14")
def inactive_stores(b: Builder) -> Expr:
    """A loop that zeroes a local array, and a guarded loop that fills part of it."""
    type = b.main_type
    count = b.choices.integer("count", 2, 5)
    local = b.allocate("stack", type, count, visible=False)
    with counted(b, trips=count, shape="constant"):
        b.store(local, b.cast(b.frame.counters[-1], "i64"), b.constant(type, 0.0))

    def fill() -> None:
        with counted(b, trips=b.choices.integer("part", 1, count), shape="constant"):
            b.store(local, b.cast(b.frame.counters[-1], "i64"), expression(b, type, 1))

    b.if_else(condition(b), fill)
    total = b.variable(b.constant(type, 0.0))
    with counted(b, trips=count, shape="constant") as trips:
        x = b.let(b.load(local, b.cast(b.frame.counters[-1], "i64")))
        accumulate(b, total, b.plus(b.times(x, x), x), trips)
    return b.read(total)


@idiom("previous-index", "L6", "L9")
def previous_index(b: Builder) -> Expr:
    """The previous index of the outer loop is used inside the inner one."""
    type = b.main_type
    regions = [region for region in b.readable(type) if region.count > 2]
    if not regions:
        raise GaveUp("no array")
    _shallow(b)
    region = regions[b.choices.integer("region", 0, len(regions) - 1)]
    before = b.variable(b.constant("i64", 0), 0, region.count - 1, hint="prev", visible=False)
    total = b.variable(b.constant(type, 0.0))
    with counted(b, trips=min(3, region.count), shape="constant"):
        outer = b.cast(b.frame.counters[-1], "i64")
        with counted(b, trips=2, shape="constant") as trips:
            product = b.times(b.load(region, b.read(before)), b.load(region, index(b, region.count)))
            accumulate(b, total, product, trips)
        b.add(Assign(before, outer))
    return b.read(total)


@idiom("return-inside", "L1", "P10")
def return_inside(b: Builder) -> Expr:
    """A function that returns from inside its loop."""
    type = b.main_type
    with b.helper("until", ((type, -BOUND, BOUND), ("i32", 0, 6)), (type,)) as (function, (x, n)):
        z = b.variable(x, hint="z")
        b.frame.sizes.append(n)
        with counted(b, shape="runtime"):
            b.set(z, b.times(b.plus(b.read(z), expression(b, type, 1)), b.constant(type, 0.7)))
            stop = b.compare("ogt", b.read(z), b.odd(type, 1.0, 2.0))
            b.add(If(stop, [Return((b.times(b.read(z), b.constant(type, 0.5)),))], []))
        b.add(Return((b.read(z),)))
    count = b.constant("i32", b.choices.integer("count", 0, 6))
    return b.let(b.call(function, (b.fit(expression(b, type, 1), -BOUND, BOUND), count)), "r")


@idiom("matrix-vector", "L12", "BL2")
def matrix_vector(b: Builder) -> Expr:
    """A small matrix times a vector, row- or column-wise, with a flattened index."""
    type = b.main_type
    regions = [region for region in b.readable(type) if region.count >= 4]
    if not regions:
        raise GaveUp("no array")
    _shallow(b)
    matrix = regions[b.choices.integer("region", 0, len(regions) - 1)]
    n = 2 if matrix.count < 9 else 3
    vector = b.allocate("stack", type, n, visible=False)
    with counted(b, trips=n, shape="constant"):
        b.store(vector, b.cast(b.frame.counters[-1], "i64"), expression(b, type, 1))
    total = b.variable(b.constant(type, 0.0))
    with counted(b, trips=n, shape="constant"):
        row = b.cast(b.frame.counters[-1], "i64")
        with counted(b, trips=n, shape="constant") as trips:
            column = b.cast(b.frame.counters[-1], "i64")
            if b.choices.flag("transposed", 0.5):
                row, column = column, row
            place = b.plus(b.times(row, b.constant("i64", n)), column)
            accumulate(b, total, b.times(b.load(matrix, place), b.load(vector, column)), trips)
    return b.read(total)


def _shallow(b: Builder) -> None:
    if b.frame.loops > 1 or b.frame.trips > 8:
        raise GaveUp("too deep")
