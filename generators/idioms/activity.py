"""Class A and CM: values whose activity is easily missed or invented."""

from __future__ import annotations

from adfuzz.errors import GaveUp
from generators.builder import BOUND, Builder
from generators.expressions import condition, expression
from generators.idioms import idiom
from generators.program import Assign, Copy, Do, Expr, Return
from generators.statements import accumulate, counted


@idiom("relu", "A1")
def relu(b: Builder) -> Expr:
    """`x >= c ? x : 0`: a merge with one literal arm."""
    x = b.let(expression(b, b.main_type, 2))
    test = b.compare(b.choices.choose("predicate", ("oge", "olt")), x, b.odd(b.main_type, -0.3, 0.6))
    zero = b.constant(b.main_type, b.choices.real("constant", 0.0, 1.0))
    arms = (x, zero) if b.choices.flag("first", 0.5) else (zero, x)
    return b.select(test, *arms, b.choices.choose("form", ("select", "branch")))


@idiom("literal-merge", "A1", "P5")
def literal_merge(b: Builder) -> Expr:
    """A variable starts as a literal and becomes active on one path only."""
    var = b.variable(b.drawn(b.main_type, -1.0, 1.0))
    b.if_else(condition(b), lambda: b.set(var, expression(b, b.main_type, 2)))
    return b.read(var)


@idiom("struct-rebuilt", "A4", "S3")
def struct_rebuilt(b: Builder) -> Expr:
    """Values are put into a fresh struct that goes by pointer to a function which only reads it."""
    type = b.main_type
    fields = (type, "i32", type, type)
    with b.helper("norm", (), (type,)) as (function, _):
        region = b.region_parameter(fields, 1, writable=False)
        total = b.plus(b.square(b.load(region, None, 0)), b.times(b.load(region, None, 2), b.load(region, None, 3)))
        if b.choices.flag("integer", 0.5):
            region.integers = (1, 3)
            total = b.times(total, b.cast(b.load(region, None, 1), type))
        b.add(Return((b.fit(total, -BOUND, BOUND),)))
    made = b.allocate("stack", fields, 1, visible=False)
    for number in (3, 0, 2):
        b.store(made, None, expression(b, type, 1), number)
    b.store(made, None, b.constant("i32", b.choices.integer("integer", 1, 3)), 1)
    return b.let(b.call(function, (made.pointer,)), "r")


@idiom("pointer-in-memory", "A7", "T3")
def pointer_in_memory(b: Builder) -> Expr:
    """An active pointer is stored to a local slot, loaded back, and what lies behind it is read and overwritten."""
    type = b.main_type
    regions = b.readable(type)
    if not regions:
        raise GaveUp("no memory")
    region = regions[b.choices.integer("which", 0, len(regions) - 1)]
    slot = b.allocate("stack", "ptr", 1, visible=False)
    b.store(slot, None, region.pointer)
    again = b.alias(b.name("alias"), b.load(slot), region)
    place = b.constant("i64", b.choices.integer("place", 0, region.count - 1))
    x = b.let(b.load(again, place))
    if region.writable and b.choices.flag("overwrite", 0.6):
        b.store(region, place, b.times(x, expression(b, type, 1)))
        return b.times(x, b.load(again, place))
    return b.times(x, x)


@idiom("copysign", "A8")
def copysign(b: Builder) -> Expr:
    """copysign with either operand constant, or none."""
    x = b.plus(b.fit(expression(b, b.main_type, 1), -1.4, 1.4), b.odd(b.main_type, 1.5, 2.5))
    sign = b.odd(b.main_type, 0.5, 1.5)
    if b.choices.flag("negative", 0.5):
        sign = b.constant(b.main_type, -float(str(sign.extra)))
    if b.choices.flag("both", 0.5):  # else optimisers take the absolute value
        sign = b.plus(b.fit(expression(b, b.main_type, 1), -0.4, 0.4), sign)
    pair = (x, sign) if b.choices.flag("magnitude", 0.7) else (sign, x)
    return b.raw_math("copysign", pair, -BOUND, BOUND)


@idiom("unused", "A12", "A25")
def unused(b: Builder) -> None:
    """A second computation that nothing uses, on the same inputs."""
    b.let(expression(b, b.main_type, 3), "unused", visible=False)


@idiom("scratch", "A10", "A24")
def scratch(b: Builder) -> Expr:
    """One stack slot holds first a constant, then an active value, and is copied about with memcpy."""
    type = b.main_type
    first = b.allocate("stack", type, 2, visible=False)
    second = b.allocate("stack", type, 2, visible=False)
    zero, one = b.constant("i64", 0), b.constant("i64", 1)
    b.store(first, zero, b.drawn(type, -1.0, 1.0))
    b.store(first, one, expression(b, type, 1))
    size = b.constant("i64", 16 if type == "f64" else 8)
    b.add(Copy(second.pointer, first.pointer, size))
    x = b.let(b.times(b.load(second, zero), b.load(second, one)))
    b.store(first, zero, expression(b, type, 1))
    b.add(Copy(second.pointer, first.pointer, size))
    return b.plus(x, b.times(b.load(second, zero), b.load(second, one)))


@idiom("reassigned", "A22")
def reassigned(b: Builder) -> Expr:
    """A local that starts independent of the inputs is given an active value, more than once."""
    var = b.variable(b.constant(b.main_type, 1.0))
    for _ in b.choices.repeat("again", 1, 3):
        b.set(var, b.times(b.read(var), expression(b, b.main_type, 1)))
    return b.read(var)


@idiom("selected-memory", "CM1", "P5")
def selected_memory(b: Builder) -> Expr:
    """A pointer chosen at run time between two arrays, then read (and not written)."""
    type = b.main_type
    regions = b.readable(type)
    if len(regions) < 2:
        raise GaveUp("needs two arrays")
    number = b.choices.integer("first", 0, len(regions) - 2)
    one, two = regions[number], regions[number + 1]
    if not b.choices.flag("mixed-activity", 0.15):
        one.active = two.active = True
    op = b.choices.choose("form", ("select", "branch"))
    pointer = b.select(condition(b), one.pointer, two.pointer, op)
    count = min(one.count, two.count)
    both = b.alias(b.name("alias"), pointer, one, count)
    both.lo, both.hi = min(one.lo, two.lo), max(one.hi, two.hi)
    both.writable = False
    total = b.variable(b.constant(type, 0.0))
    with counted(b, trips=count, shape="constant") as trips:
        x = b.let(b.load(both, b.frame.counters[-1]))
        accumulate(b, total, b.times(x, b.load(one, b.cast(b.frame.counters[-1], "i64"))), trips)
    return b.read(total)


@idiom("table-of-constants", "G4", "P2")
def table(b: Builder) -> Expr:
    """A constant global table, indexed by a counter, multiplies active data."""
    type = b.main_type
    values = [b.choices.real("entry", -1.5, 1.5) for _ in b.choices.repeat("entry", 2, 5)]
    coefficients = b.table(type, tuple(values))
    x = b.let(b.fit(expression(b, type, 1), -1.2, 1.2))
    total = b.variable(b.load(coefficients, b.constant("i64", 0)), hint="poly")
    with counted(b, trips=len(values), shape=b.choices.choose("shape", ("constant", "down"))):
        place = b.frame.counters[-1]
        b.set(total, b.plus(b.times(b.read(total), x), b.load(coefficients, place)))
    return b.read(total)


@idiom("mutable-global", "G1", "G2")
def mutable_global(b: Builder) -> Expr:
    """One function writes a global, another reads it."""
    type = b.main_type
    store = b.table(type, (0.0, 0.0), constant=False)
    with b.helper("put", ((type, -BOUND, BOUND),), (), apart=0.7) as (writer, (value,)):
        b.store(store, b.constant("i64", 0), value)
        b.store(store, b.constant("i64", 1), b.times(value, value))
        b.add(Return(()))
    with b.helper("get", (), (type,), apart=0.7) as (reader, _):
        total = b.plus(b.load(store, b.constant("i64", 0)), b.load(store, b.constant("i64", 1)))
        b.add(Return((b.fit(total, -BOUND, BOUND),)))
    b.add(Do(b.call(writer, (b.fit(expression(b, type, 1), -BOUND, BOUND),))))
    first = b.let(b.call(reader, ()), "r")
    if b.choices.flag("again", 0.5):
        b.add(Do(b.call(writer, (b.fit(b.times(first, expression(b, type, 0)), -BOUND, BOUND),))))
        return b.plus(first, b.let(b.call(reader, ()), "r"))
    return first


@idiom("guarded-constant", "A16", "R15")
def guarded(b: Builder) -> Expr:
    """Several branches, each with its own function of the same value."""
    type = b.main_type
    x = b.let(b.fit(expression(b, type, 1), 0.1, 3.9))
    var = b.variable(b.constant(type, 0.0))
    names = [b.choices.choose("function", ("log", "sqrt", "sin", "exp", "atan")) for _ in range(3)]

    def inner() -> None:
        b.if_else(
            b.compare("ogt", x, b.odd(type, 2.0, 3.0)),
            lambda: b.add(Assign(var, b.fit(b.math(names[0], x), -BOUND, BOUND))),
            lambda: b.add(Assign(var, b.fit(b.math(names[1], x), -BOUND, BOUND))),
        )

    b.if_else(b.compare("ogt", x, b.odd(type, 1.0, 1.5)), inner, lambda: b.set(var, b.math(names[2], x)))
    return b.read(var)
