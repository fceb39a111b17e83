"""From choices to a whole Case: the signature, the body, the result, the text, the activities and the input points."""

from __future__ import annotations

from collections.abc import Mapping

from adfuzz.errors import GaveUp
from adfuzz.model import (
    Activity,
    Argument,
    ArrayLayout,
    Case,
    FloatLayout,
    IntegerLayout,
    Layout,
    Numbers,
    Point,
    PointerLayout,
    StructLayout,
)
from generators.builder import BOUND, Builder
from generators.choices import Choices, Span, dump
from generators.config import Config
from generators.dialects import DIALECTS, Dialect
from generators.emit import emit
from generators.expressions import KINDS as EXPRESSION_KINDS
from generators.expressions import struct_fields
from generators.numbers import round_to
from generators.program import FLOATS, Expr, Loop, Region, Return, Store, Var
from generators.statements import KINDS as STATEMENT_KINDS
from generators.statements import statements

ENOUGH = 13.0
"""Estimated float operations below which a program gets another round of statements."""
DOMAINS = {"positive": (0.1, 2.0), "around zero": (-1.5, 1.5), "near one": (0.5, 1.5)}


def generate(dialect: str, seed: int, index: int, config: Config | None = None) -> Case:
    """Return the case of this seed and index: same arguments, same bytes."""
    row = DIALECTS[dialect]
    config = config or Config()
    for attempt in range(8):
        choices = Choices(seed=f"{dialect}:{seed}:{index}:{attempt}")
        try:
            return _case(row, choices, _swarm(choices, config), {"seed": str(seed), "index": str(index)})
        except GaveUp:
            continue
    raise GaveUp(f"no case for seed {seed}, index {index}")


def regenerate(dialect: str, choices: Span, config: Config | None = None) -> Case:
    """Return the case of a recorded choice sequence; any sequence gives a legal case."""
    return _case(DIALECTS[dialect], Choices(recorded=choices), config or Config(), {})


def _swarm(choices: Choices, config: Config) -> Config:
    """Each case prefers some kinds of statements and expressions and does without others."""
    weights = dict(config.weights)
    for name in (*STATEMENT_KINDS, *EXPRESSION_KINDS, "idiom"):
        if name not in ("leaf", "assign"):
            weights[name] = weights.get(name, 1.0) * choices.tilt()
    return Config(weights, config.size, config.points)


def _case(dialect: Dialect, choices: Choices, config: Config, provenance: Mapping[str, str]) -> Case:
    with choices.span("style"):
        style = dialect.style(choices)
    main_type = choices.choose("type", ("f64", "f32"), (4, 1))
    mixed = choices.flag("mixed", 0.25)
    b = Builder(choices, config, main_type, mixed, dialect.native)
    with choices.span("arguments"):
        _arguments(b)
    with choices.span("body"):
        statements(b, 1, max(1, round(2 * config.size)))
    for _ in choices.repeat("more", 1, 3, most=True):
        if b.frame.cost < ENOUGH * config.size:
            statements(b, 1, 1)
    with choices.span("result"):
        _result(b)
    program = b.program
    with choices.span("activity"):
        arguments = _activities(b)
    results = program.main.results
    returns: Layout | None = FloatLayout(results[0]) if len(results) == 1 else None
    if len(results) > 1:
        returns = StructLayout(tuple(FloatLayout(type) for type in results))
    with choices.span("points"):
        points = tuple(_point(b, arguments) for _ in choices.repeat("point", 1, config.points, most=True))
    return Case(
        name=f"{dialect.name}-" + "-".join(provenance.values()) if provenance else dialect.name,
        text=emit(program, style),
        function=program.main.name,
        arguments=arguments,
        returns=returns,
        points=points,
        provenance={"dialect": dialect.name, **provenance, "choices": dump(choices.root)},
        tags=tuple(sorted(program.tags | _features(b))),
    )


# ---------------------------------------------------------------------------------------------------------- arguments


def _arguments(b: Builder) -> None:
    main = b.program.main
    choices = b.choices
    for _ in choices.repeat("array", 1, 3):
        type = b.main_type
        if b.mixed and choices.flag("other", 0.3):
            type = "f32" if type == "f64" else "f64"
        count = choices.integer("count", 2, 9)
        _pointer(b, type, count, choices.flag("writable", 0.45))
    for _ in choices.repeat("scalar", 0, 3):
        domain = DOMAINS[choices.choose("domain", tuple(DOMAINS))]
        var = Var(b.name("x"), b.main_type, *domain, len(main.parameters))
        main.parameters.append(var)
        b.frame.scopes[-1].append(var)
    if choices.flag("struct", 0.2):
        with choices.span("struct"):
            words = (b.main_type, "i32", "f64", "i64", *(("f32",) if b.mixed else ()))
            fields = [choices.choose("field", words) for _ in choices.repeat("field", 1, 3)]
            count = choices.integer("count", 1, 3)
            _pointer(b, (b.main_type, *fields), count, choices.flag("writable", 0.45))
    if choices.flag("size", 0.75):
        with choices.span("size"):
            low = choices.integer("low", 0, 2)
            high = min(region.count for region in main.regions if not region.is_struct)
            var = Var(b.name("n"), choices.choose("type", ("i32", "i64")), low, max(low, high), len(main.parameters))
            main.parameters.append(var)
            b.frame.sizes.append(b.read(var))


def _pointer(b: Builder, element: str | tuple[str, ...], count: int, writable: bool) -> None:
    domain = DOMAINS[b.choices.choose("domain", tuple(DOMAINS))]
    region = b.region_parameter(element, count, writable=writable)
    region.kind = "argument"
    region.domain = domain
    region.integers = (0, 3)
    if not writable:
        region.lo, region.hi = domain


def _result(b: Builder) -> None:
    """Return a combination of what is there, so that little of the program is dead."""
    main = b.program.main
    type = b.main_type
    written = any(region.written for region in main.regions)
    kind = b.choices.choose("kind", ("scalar", "pair", *(("void",) if written else ())), (8, 0.5, 1.5))
    total = _total(b, type, 4)
    if kind == "pair":
        main.results = (type, type)
        second = b.times(_total(b, type, 2), b.drawn(type, 0.5, 1.5, "weight"))
        b.add(Return((total, second)))
    elif kind == "void":
        main.results = ()
        region = next(region for region in main.regions if region.written)
        type = region.scalar() if not region.is_struct else type
        place = b.constant("i64", 0) if not region.is_struct else None
        fields = struct_fields(b, type, writable=True)
        if region.is_struct and fields:
            region, number = fields[0]
            b.store(region, None, b.cast(total, region.scalar(number)), number)
        elif not region.is_struct:
            b.store(region, place, b.cast(total, type))
        b.add(Return(()))
    else:
        main.results = (type,)
        b.add(Return((total,)))


def _total(b: Builder, type: str, most: int) -> Expr:
    """A weighted sum of the youngest variables of both precisions, or of array elements."""
    variables = [var for scope in b.frame.scopes for var in scope if var.type in FLOATS][-most:]
    terms = [b.cast(b.read(var), type) for var in variables if b.mixed or var.type == type]
    if not terms or b.choices.flag("memory", 0.3):
        for region in b.program.main.regions:
            if isinstance(region.element, str) and region.element in FLOATS:
                place = b.constant("i64", b.choices.integer("place", 0, region.count - 1))
                terms.append(b.cast(b.load(region, place), type))
    total: Expr | None = None
    for term in terms:
        weighted = b.times(b.fit(term, -BOUND, BOUND), b.drawn(type, 0.5, 1.5, "weight"))
        total = weighted if total is None else b.plus(total, weighted)
    return total if total is not None else b.constant(type, 1.0)


# ------------------------------------------------------------------------------------------------ activities and points


def _layout(region: Region) -> Layout:
    element = _scalar(region.element) if isinstance(region.element, str) else None
    if isinstance(region.element, tuple):
        element = StructLayout(tuple(_scalar(word) for word in region.element))
    assert element is not None
    return PointerLayout(element if region.count == 1 else ArrayLayout(element, region.count))


def _scalar(word: str) -> FloatLayout | IntegerLayout:
    return FloatLayout(word) if word in FLOATS else IntegerLayout(int(word[1:]))


def _activities(b: Builder) -> tuple[Argument, ...]:
    main = b.program.main
    regions = {region.name: region for region in main.regions}
    made: list[Argument] = []
    for var in main.parameters:
        region = regions.get(var.name)
        if region is not None:
            const = not region.written and not region.active and b.choices.flag("const", 0.2)
            made.append(Argument(var.name, _layout(region), Activity.CONST if const else Activity.DUP, region.domain))
        elif var.type in FLOATS:
            activity = Activity.CONST if b.choices.flag("const", 0.25) else Activity.OUT
            made.append(Argument(var.name, _scalar(var.type), activity, (var.lo, var.hi)))
        else:
            made.append(Argument(var.name, _scalar(var.type), Activity.CONST, (var.lo, var.hi)))
    if not any(argument.activity is not Activity.CONST for argument in made):
        first = next(i for i, argument in enumerate(made) if argument.float_count)
        activity = Activity.DUP if made[first].is_pointer else Activity.OUT
        made[first] = Argument(made[first].name, made[first].layout, activity, made[first].domain)
    return tuple(made)


def _point(b: Builder, arguments: tuple[Argument, ...]) -> Point:
    regions = {region.name: region for region in b.program.main.regions}
    return tuple(_numbers(b, argument, regions.get(argument.name)) for argument in arguments)


def _numbers(b: Builder, argument: Argument, region: Region | None) -> Numbers:
    low, high = argument.domain
    floats = iter(b.choices.reals("values", low, high, argument.float_count) if argument.float_count else ())
    integers = region.integers if region is not None else (int(low), int(high))
    return tuple(
        round_to(leaf.kind, next(floats)) if leaf.is_float else b.choices.integer("integer", *integers)
        for leaf in argument.leaves
    )


def _features(b: Builder) -> set[str]:
    """Plain properties for statistics: loop, memory, call."""
    found: set[str] = set()
    for function in (b.program.main, *b.program.functions):
        stack = list(function.body)
        while stack:
            statement = stack.pop()
            if isinstance(statement, Loop):
                found.add("loop")
            if isinstance(statement, Store):
                found.add("memory")
            for name in ("then", "otherwise", "body", "default"):
                stack.extend(getattr(statement, name, ()))
            for _, body in getattr(statement, "arms", ()):
                stack.extend(body)
    if b.program.functions:
        found.add("call")
    return found
