"""Every row of the derivative table against 50-digit differentiation of its function, over its own domain."""

from __future__ import annotations

import random

import mpmath as mp
import pytest

from adfuzz.ad.rules import RULES, Rule
from adfuzz.ir import types as ty
from tests.ad.rules.mathematics import CONSTANT_ARGUMENTS, FUNCTIONS, INTEGERS, NARROWING
from tests.ad.rules.rule_harness import Bench, Shape, to_float

POINTS = 40
TOLERANCE = {"double": 4e-14, "float": 4e-6}
ROWS = {rule.name: rule for _, rule in RULES.items() if not rule.is_inactive}
PLAIN = [name for name in ROWS if not name.startswith("llvm.vp.")]
UNIFORM = [name for name in PLAIN if name not in NARROWING]


def shape_of(rule: Rule, kind: str) -> Shape:
    """The types to test a row in; narrowing rows go from double to float, `kind` is then the direction's type."""
    type = ty.NAMED_TYPES[kind]
    if rule.name in NARROWING:
        return Shape((ty.DOUBLE,) * rule.arity, ty.FLOAT, type)
    return Shape.uniform(rule, type, INTEGERS.get(rule.name))


@pytest.fixture(scope="module")
def bench() -> Bench:
    made = Bench()
    for name in PLAIN:
        for kind in TOLERANCE:
            made.add(f"{name}:{kind}", ROWS[name], shape_of(ROWS[name], kind))
    return made


def sample(rule: Rule, shape: Shape, seed: random.Random) -> list[float]:
    """A point of the row's domain that is exact in the arguments' types; 0 for what is no number."""
    found: list[float] = [0.0] * rule.arity
    for index, (low, high) in enumerate(rule.domain):
        if shape.arguments[index].is_integer:
            found[index] = seed.randint(int(low), int(high))
        else:
            drawn = seed.uniform(low, high)
            found[index] = to_float(drawn) if shape.arguments[index] is ty.FLOAT else drawn
    return found


def partial(name: str, point: list[float], index: int) -> tuple[mp.mpf, mp.mpf]:
    """The derivative by one argument, and a scale to which it is small when it cancels."""
    function = FUNCTIONS[name]
    exact = [mp.mpf(value) for value in point]

    def along(value: mp.mpf) -> mp.mpf:
        return function(*exact[:index], value, *exact[index + 1 :])

    return mp.diff(along, exact[index]), abs(function(*exact))


@pytest.mark.parametrize("kind", TOLERANCE)
@pytest.mark.parametrize("name", PLAIN)
def test_row_maps_a_direction_to_the_derivative(bench: Bench, name: str, kind: str) -> None:
    rule = ROWS[name]
    shape = shape_of(rule, kind)
    narrow = ty.FLOAT in (*shape.arguments, shape.result)
    seed = random.Random(f"{name} {kind}")
    with mp.workdps(50):
        for _ in range(POINTS):
            point = sample(rule, shape, seed)
            direction = to_float(seed.uniform(-2, 2))
            value = FUNCTIONS[name](*(mp.mpf(v) for v in point))
            result = to_float(float(value)) if shape.result is ty.FLOAT else float(value)
            for index, got in enumerate(bench.apply(f"{name}:{kind}", point, result, direction)):
                if index in INTEGERS.get(name, {}) or index in CONSTANT_ARGUMENTS.get(name, ()):
                    assert got is None
                    continue
                slope, scale = partial(name, point, index)
                if got is None:
                    assert slope == 0
                    continue
                allowed = TOLERANCE["float" if narrow else kind] * (abs(slope) + scale * mp.mpf(2) ** -3)
                assert abs(got - slope * direction) <= allowed * abs(direction), (point, index, got)


def test_every_row_has_a_mathematical_function() -> None:
    assert sorted(FUNCTIONS) == sorted(PLAIN)


def test_every_domain_covers_all_numbers() -> None:
    short = [name for name in PLAIN if len(ROWS[name].domain) != ROWS[name].arity]
    assert short == ["_FortranAModReal2"]  # which also takes a file name and a line


@pytest.mark.parametrize("kind", ["half", "bfloat", "x86_fp80", "fp128", "<4 x double>", "<2 x float>"])
def test_rows_build_valid_code_in_every_float_type(kind: str) -> None:
    types = {"<4 x double>": ty.vector(4, ty.DOUBLE), "<2 x float>": ty.vector(2, ty.FLOAT)}
    type = types.get(kind) or ty.NAMED_TYPES[kind]
    bench = Bench()
    for name in UNIFORM:
        bench.add(name, ROWS[name], Shape.uniform(ROWS[name], type, INTEGERS.get(name)))
    bench.verify()


def test_wrong_rule_is_caught() -> None:
    bench = Bench()
    bench.add("sine", ROWS["llvm.cos"], shape_of(ROWS["llvm.cos"], "double"))
    (got,) = bench.apply("sine", [0.5], 0.0, 1.0)
    slope, _ = partial("llvm.sin", [0.5], 0)
    assert got is not None and abs(got - slope) > 0.1
