"""Class T and X: values that the derivative needs after the program has overwritten them."""

from __future__ import annotations

from adfuzz.errors import GaveUp
from generators.builder import BOUND, Builder
from generators.expressions import condition, expression, index
from generators.idioms import idiom
from generators.program import Assign, Copy, Do, Expr, Fill, Region, Return
from generators.statements import accumulate, counted, counted_at_run_time


def _writable(b: Builder) -> Region:
    regions = b.writable(b.main_type)
    if not regions:
        raise GaveUp("no writable array")
    return regions[b.choices.integer("region", 0, len(regions) - 1)]


@idiom("overwrite-element", "T4", "T5")
def overwrite_element(b: Builder) -> Expr:
    """An array element is a factor, then overwritten, then a factor again."""
    region = _writable(b)
    place = b.let(index(b, region.count), "i", visible=False)
    x = b.let(b.load(region, place))
    y = b.let(b.math(b.choices.choose("function", ("sin", "exp", "tanh")), x))
    if b.choices.flag("conditional", 0.4):
        b.if_else(condition(b), lambda: b.store(region, place, b.times(x, y)))
    else:
        b.store(region, place, b.times(x, y))
    return b.times(b.load(region, place), y)


@idiom("in-place-map", "T1", "L6")
def in_place(b: Builder) -> None:
    """`a[i] = a[i] * a[i-1]` and the like: each iteration overwrites what the next one reads."""
    region = _writable(b)
    if region.count < 3:
        raise GaveUp("array too small")
    one = b.constant("i64", 1)
    with counted(b, trips=region.count - 1, shape="constant"):
        here = b.cast(b.frame.counters[-1], "i64")
        there = b.plus(here, one)
        if b.choices.flag("backward", 0.4):
            here, there = there, here
        factor = b.choices.choose("kind", ("product", "square", "blend"))
        old, other = b.load(region, there), b.load(region, here)
        if factor == "product":
            value = b.times(b.times(old, other), b.constant(region.scalar(), 0.25))
        elif factor == "square":
            value = b.times(b.plus(b.times(other, other), old), b.constant(region.scalar(), 0.2))
        else:
            value = b.times(b.plus(b.math("sin", other), old), b.constant(region.scalar(), 0.5))
        b.store(region, there, value)


@idiom("row-overwritten", "T1")
def row_overwritten(b: Builder) -> Expr:
    """The outer iteration overwrites the range that the inner loop of the next one reads; the offset is in memory."""
    type = b.main_type
    region = _writable(b)
    half = region.count // 2
    if half < 1 or b.frame.loops > 1:
        raise GaveUp("array too small")
    offset = b.allocate("stack", "i64", 1, visible=False)
    offset.lo, offset.hi = 0, region.count - half
    b.store(offset, None, b.constant("i64", 0))
    total = b.variable(b.constant(type, 0.0))
    with counted(b, trips=2, shape="constant"):
        start = b.let(b.load(offset), "off", visible=False)
        with counted(b, trips=half, shape="constant") as trips:
            inner = b.cast(b.frame.counters[-1], "i64")
            x = b.let(b.load(region, b.plus(start, inner)))
            accumulate(b, total, b.times(x, x), trips)
            b.store(region, inner, b.times(b.plus(x, b.read(total)), b.constant(type, 0.4)))
        b.store(offset, None, b.constant("i64", region.count - half))
    return b.read(total)


@idiom("callee-overwrites", "T2", "T5", "D4")
def callee_overwrites(b: Builder) -> Expr:
    """A callee overwrites through its pointer what the caller has read before."""
    type = b.main_type
    region = _writable(b)
    with b.helper("update", ((type, -BOUND, BOUND),), (), apart=0.8) as (function, (value,)):
        inside = b.region_parameter(type, region.count, writable=True)
        place = b.constant("i64", b.choices.integer("place", 0, region.count - 1))
        b.store(inside, place, b.times(b.load(inside, place), value))
        b.add(Return(()))
    region.written = True
    total = b.variable(b.constant(type, 0.0))
    with counted_at_run_time(b) as trips:
        x = b.let(b.load(region, place))
        accumulate(b, total, b.square(x), trips)
        b.add(Do(b.call(function, (b.fit(expression(b, type, 1), -BOUND, BOUND), region.pointer))))
    return b.plus(b.read(total), b.square(b.load(region, place)))


@idiom("caller-overwrites", "T5", "T2")
def caller_overwrites(b: Builder) -> Expr:
    """A callee computes with a whole array that its caller overwrites after the call."""
    type = b.main_type
    region = _writable(b)
    with b.helper("energy", (), (type,), apart=0.8) as (function, ()):
        inside = b.region_parameter(type, region.count, writable=False)
        sum_of_squares = b.variable(b.constant(type, 0.0))
        with counted(b, trips=region.count, shape="constant") as trips:
            accumulate(b, sum_of_squares, b.square(b.load(inside, b.frame.counters[-1])), trips)
        b.add(Return((b.read(sum_of_squares),)))
    region.written = True
    total = b.variable(b.constant(type, 0.0))
    with counted_at_run_time(b) as all_trips:
        accumulate(b, total, b.call(function, (region.pointer,)), all_trips)
        b.store(region, index(b, region.count), expression(b, type, 2))
    return b.read(total)


@idiom("pointers-at-places", "T3", "A7", "M5", weight=1.5)
def pointers_at_places(b: Builder) -> Expr:
    """Pointers to two arrays, which may be one, lie in a table, or in a copy of one that has changed since; which of
    them is read and which is written, is known at run time only."""
    type = b.main_type
    regions = [region for region in b.writable(type) if region.lo == -region.hi]
    if not regions:
        raise GaveUp("no writable array")
    two = [regions[b.choices.integer("region", 0, len(regions) - 1)] for _ in range(2)]
    count = min(region.count for region in two)
    table = b.allocate(b.choices.choose("kind", ("stack", "heap")), "ptr", 2, visible=False)
    for number, region in enumerate(two):
        region.written = region.active = True
        b.store(table, b.constant("i64", number), region.pointer)
    if b.choices.flag("copied", 0.4):
        original, table = table, b.allocate(table.kind, "ptr", 2, visible=False)
        b.add(Copy(table.pointer, original.pointer, b.constant("i64", 16)))
        for number, region in enumerate(reversed(two)):
            b.store(original, b.constant("i64", number), region.pointer)
        if original.kind == "heap":
            b.free(original)
    is_heap = table.kind == "heap"
    b.frame.locked += is_heap
    b.frame.held += is_heap
    total = b.variable(b.constant(type, 0.0))
    with counted_at_run_time(b) as trips:
        number = b.cast(b.frame.counters[-1], "i64")
        one, both = b.constant("i64", 1), b.constant("i64", 2)
        read = b.alias(b.name("alias"), b.load(table, b.binary("urem", number, both)), two[0], count)
        written = b.alias(
            b.name("alias"), b.load(table, b.binary("urem", b.plus(number, one), both)), two[1], count
        )  # fmt: skip
        place = b.let(index(b, count), "i", visible=False)
        x = b.let(b.load(read, place))
        accumulate(b, total, b.square(x), trips)
        other = place if b.choices.flag("same", 0.7) else index(b, count)
        b.store(written, other, b.times(b.plus(x, expression(b, type, 1)), b.constant(type, 0.6)))
    if is_heap:
        b.free(table)
    b.frame.locked -= is_heap
    b.frame.held -= is_heap
    return b.read(total)


@idiom("block-copied", "T4", "M7", "M5")
def block_copied(b: Builder) -> Expr:
    """A block whose length is known at run time is copied over an array that was active, or it is cleared so far, and
    read again."""
    region = _writable(b)
    type = region.scalar()
    sizes = [size for size in b.frame.sizes if size.hi <= region.count]
    if not sizes:
        raise GaveUp("no size argument")
    local = b.allocate("stack", type, region.count, visible=False)
    region.written = True
    total = b.variable(b.constant(type, 0.0))
    with counted(b, trips=b.choices.integer("rounds", 1, 3), shape="constant"):
        with counted(b, trips=region.count, shape="constant") as trips:
            place = b.cast(b.frame.counters[-1], "i64")
            b.store(local, place, b.times(b.load(region, place), expression(b, type, 1)))
            accumulate(b, total, b.square(b.load(region, place)), trips)
        length = b.times(b.cast(sizes[-1], "i64"), b.constant("i64", 8 if type == "f64" else 4))
        how = b.choices.choose("how", ("memcpy", "memmove", "memset"))
        filled = Fill(region.pointer, length)
        b.add(filled if how == "memset" else Copy(region.pointer, local.pointer, length, how))
    last = b.load(region, b.constant("i64", b.choices.integer("place", 0, region.count - 1)))
    return b.plus(b.read(total), b.times(last, b.load(local, b.constant("i64", 0))))


@idiom("bound-in-memory", "T2", "T7", "L5")
def bound_in_memory(b: Builder) -> Expr:
    """The loop's bound lies in memory and is overwritten after (or during) the loop."""
    type = b.main_type
    slot = b.allocate("stack", "i64", 1, visible=False)
    most = b.choices.integer("bound", 1, 5)
    slot.lo, slot.hi = 0, most
    b.store(slot, None, b.constant("i64", most))
    total = b.variable(b.drawn(type, 0.5, 1.5))
    end = b.let(b.load(slot), "end", visible=False)
    b.frame.sizes.append(end)
    try:
        with counted(b, shape="runtime"):
            b.set(total, b.times(b.read(total), expression(b, type, 1)))
            if b.choices.flag("inside", 0.4):
                b.store(slot, None, b.constant("i64", 0))
    finally:
        b.frame.sizes.remove(end)
    b.store(slot, None, b.constant("i64", 0))
    return b.read(total)


@idiom("through-alias", "T3", "M5")
def through_alias(b: Builder) -> Expr:
    """The same array under two pointers, one moved by an offset; a store through one changes the other."""
    region = _writable(b)
    if region.count < 3:
        raise GaveUp("array too small")
    shift = b.choices.integer("shift", 1, region.count - 1)
    moved = b.alias(b.name("alias"), b.address(region, b.constant("i64", shift)), region, region.count - shift)
    place = b.choices.integer("place", 0, moved.count - 1)
    x = b.let(b.load(region, b.constant("i64", shift + place)))
    b.store(moved, b.constant("i64", place), b.times(x, expression(b, b.main_type, 1)))
    return b.times(x, b.load(region, b.constant("i64", shift + place)))


@idiom("memory-by-memcpy", "T4", "M7")
def by_memcpy(b: Builder) -> Expr:
    """What was read is overwritten by memcpy or memset."""
    region = _writable(b)
    type = region.scalar()
    size = 8 if type == "f64" else 4
    count = b.choices.integer("count", 1, region.count)
    x = b.let(b.load(region, b.constant("i64", 0)))
    y = b.let(b.math("sin", b.times(x, x)))
    if b.choices.choose("how", ("memset", "memcpy")) == "memset":
        region.written = True
        b.add(Fill(region.pointer, b.constant("i64", size * count)))
        return b.plus(y, b.times(x, b.load(region, b.constant("i64", 0))))
    local = b.allocate("stack", type, count, visible=False)
    with counted(b, trips=count, shape="constant"):
        b.store(local, b.cast(b.frame.counters[-1], "i64"), expression(b, type, 1))
    region.written = True
    how = b.choices.choose("copy", ("memcpy", "memmove"))
    b.add(Copy(region.pointer, local.pointer, b.constant("i64", size * count), how))
    return b.plus(y, b.times(x, b.load(region, b.constant("i64", count - 1))))


@idiom("refilled-local", "X4", "X10", "T8")
def refilled_local(b: Builder) -> Expr:
    """A local array outside the loop is filled anew by every iteration."""
    type = b.main_type
    count = b.choices.integer("count", 2, 4)
    local = b.allocate(b.choices.choose("kind", ("stack", "heap")), type, count, visible=False)
    total = b.variable(b.constant(type, 0.0))
    with counted(b, trips=b.choices.integer("outer", 2, 3), shape="constant"):
        with counted(b, trips=count, shape="constant"):
            b.store(local, b.cast(b.frame.counters[-1], "i64"), expression(b, type, 2))
        with counted(b, trips=count, shape="constant") as trips:
            x = b.let(b.load(local, b.cast(b.frame.counters[-1], "i64")))
            accumulate(b, total, b.times(x, x), trips)
    if local.kind == "heap":
        b.free(local)
    return b.read(total)


@idiom("heap-in-loop", "X5", "L17", "X2")
def heap_in_loop(b: Builder) -> Expr:
    """malloc and free inside a loop, with a branch between."""
    type = b.main_type
    total = b.variable(b.constant(type, 0.0))
    with counted(b) as trips:
        local = b.allocate("heap", type, 2, visible=False)
        b.store(local, b.constant("i64", 0), expression(b, type, 1))
        b.store(local, b.constant("i64", 1), expression(b, type, 1))
        zero, one = b.constant("i64", 0), b.constant("i64", 1)
        b.if_else(condition(b), lambda: b.store(local, zero, b.times(b.load(local, zero), b.load(local, one))))
        accumulate(b, total, b.times(b.load(local, zero), b.load(local, one)), trips)
        b.free(local)
    return b.read(total)


@idiom("heap-array", "X2", "N3")
def heap_array(b: Builder) -> Expr:
    """A heap array of a size known at run time, filled, read backwards, freed."""
    type = b.main_type
    sizes = [s for s in b.frame.sizes if s.lo >= 0 and s.hi * b.frame.trips <= 48]
    if not sizes:
        raise GaveUp("no size argument")
    size = b.cast(sizes[-1], "i64")
    count = max(1, int(size.hi))
    length = b.plus(size, b.constant("i64", 1))
    local = b.allocate("heap", type, count + 1, size=length, visible=False)
    b.store(local, size, b.drawn(type, 0.5, 1.0))
    with counted(b, shape="runtime"):
        b.store(local, b.cast(b.frame.counters[-1], "i64"), expression(b, type, 2))
    total = b.variable(b.load(local, size))
    with counted(b, shape="runtime"):
        place = b.minus(b.minus(size, b.constant("i64", 1)), b.cast(b.frame.counters[-1], "i64"))
        b.set(total, b.plus(b.times(b.read(total), b.constant(type, 0.5)), b.load(local, place)))
    b.free(local)
    return b.read(total)


@idiom("running-state", "T1", "T10", "L13")
def running_state(b: Builder) -> Expr:
    """A scalar state is squared or divided by an in-line divisor each iteration (all its old values are needed)."""
    type = b.main_type
    z = b.variable(b.fit(expression(b, type, 1), -1.0, 1.0), hint="z")
    c = b.let(b.fit(expression(b, type, 1), -0.5, 0.5))
    with counted(b):
        if b.choices.flag("divide", 0.5):
            b.add(Assign(z, b.fit(b.divided(b.plus(b.read(z), c), b.read(z)), -BOUND, BOUND)))
        else:
            b.set(z, b.plus(b.times(b.times(b.read(z), b.read(z)), b.constant(type, 0.2)), c))
    return b.read(z)
