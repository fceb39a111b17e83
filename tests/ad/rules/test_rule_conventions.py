"""What rows give at ties, zeros, poles, overflow and NaN: the table of conventions in adfuzz/ad/rules/README.md."""

from __future__ import annotations

import math

import pytest

from adfuzz.ad.rules import RULES
from adfuzz.ir import types as ty
from tests.ad.rules.mathematics import INTEGERS
from tests.ad.rules.rule_harness import Bench, Shape

NAN = math.nan
INF = math.inf

# name, arguments, result, derivative by each argument
CONVENTIONS: list[tuple[str, tuple[float, ...], float, tuple[float | None, ...]]] = [
    # square roots and norms at 0
    ("llvm.sqrt", (0.0,), 0.0, (0.0,)),
    ("llvm.sqrt", (-0.0,), -0.0, (0.0,)),
    ("llvm.sqrt", (INF,), INF, (0.0,)),
    ("llvm.sqrt", (-1.0,), NAN, (NAN,)),
    ("hypot", (0.0, 0.0), 0.0, (0.0, 0.0)),
    ("hypot", (-0.0, 0.0), 0.0, (0.0, 0.0)),
    ("hypot", (3e200, 4e200), 5e200, (0.6, 0.8)),
    ("cbrt", (0.0,), 0.0, (INF,)),
    ("atan2", (0.0, 0.0), 0.0, (NAN, NAN)),
    ("atan2", (1e200, 1e200), math.pi / 4, (5e-201, -5e-201)),
    ("atan2", (1e-200, 1e-200), math.pi / 4, (5e199, -5e199)),
    ("atan2", (0.0, -1.0), math.pi, (-1.0, -0.0)),
    # absolute value and signs
    ("fabs", (0.0,), 0.0, (1.0,)),
    ("fabs", (-0.0,), 0.0, (1.0,)),
    ("fabs", (-2.0,), 2.0, (-1.0,)),
    ("copysign", (-2.0, 3.0), 2.0, (-1.0, None)),
    ("copysign", (-0.0, 0.0), 0.0, (-1.0, None)),
    ("copysign", (1.0, -0.0), -1.0, (-1.0, None)),
    # powers
    ("pow", (0.0, 0.0), 1.0, (0.0, 0.0)),
    ("pow", (-0.0, 0.0), 1.0, (0.0, 0.0)),
    ("pow", (1e-310, 0.0), 1.0, (0.0, math.log(1e-310))),
    ("pow", (0.0, 1.0), 0.0, (1.0, 0.0)),
    ("pow", (0.0, 2.0), 0.0, (0.0, 0.0)),
    ("pow", (0.0, 0.5), 0.0, (INF, 0.0)),
    ("pow", (-2.0, 3.0), -8.0, (12.0, NAN)),
    ("pow", (2.0, 0.0), 1.0, (0.0, math.log(2))),
    ("pow", (INF, -1.0), 0.0, (-0.0, 0.0)),
    ("pow", (1e-300, 1.2), 0.0, (1.2e-60, 0.0)),
    ("llvm.powi", (0.0, 0), 1.0, (0.0, None)),
    ("llvm.powi", (2.0, 0), 1.0, (0.0, None)),
    ("llvm.powi", (0.0, 1), 0.0, (1.0, None)),
    ("llvm.powi", (0.0, 2), 0.0, (0.0, None)),
    ("llvm.powi", (0.0, -1), INF, (-INF, None)),
    ("llvm.powi", (-2.0, 3), -8.0, (12.0, None)),
    # quotients and remainders
    ("fdiv", (3.0, 1e200), 3e-200, (1e-200, -0.0)),
    ("fdiv", (1e200, 1e200), 1.0, (1e-200, -1e-200)),
    ("fdiv", (1e-200, 1e-200), 1.0, (1e200, -1e200)),
    ("fmod", (1.0, 0.1), math.fmod(1.0, 0.1), (1.0, -9.0)),
    ("fmod", (-1.0, 0.1), math.fmod(-1.0, 0.1), (1.0, 9.0)),
    ("fmod", (3.0, 1e200), 3.0, (1.0, -0.0)),
    ("fmod", (3.0, INF), 3.0, (1.0, -0.0)),
    ("remainder", (-2.0, 3.0), 1.0, (1.0, 1.0)),
    ("remainder", (1.0, 2.0), 1.0, (1.0, -0.0)),
    # minima, maxima: ties, and the operand that is the result beside a NaN
    ("fmax", (1.0, 1.0), 1.0, (1.0, 0.0)),
    ("fmax", (-0.0, 0.0), 0.0, (1.0, 0.0)),
    ("fmin", (1.0, 1.0), 1.0, (0.0, 1.0)),
    ("fmin", (0.0, -0.0), -0.0, (0.0, 1.0)),
    ("fmax", (NAN, 1.0), 1.0, (0.0, 1.0)),
    ("fmax", (1.0, NAN), 1.0, (1.0, 0.0)),
    ("fmin", (NAN, 1.0), 1.0, (0.0, 1.0)),
    ("fmin", (1.0, NAN), 1.0, (1.0, 0.0)),
    ("llvm.maximum", (NAN, 1.0), NAN, (1.0, 0.0)),
    ("llvm.maximum", (1.0, NAN), NAN, (0.0, 1.0)),
    ("llvm.minimum", (NAN, 1.0), NAN, (1.0, 0.0)),
    ("llvm.minimum", (1.0, NAN), NAN, (0.0, 1.0)),
    ("llvm.x86.sse2.max.pd", (1.0, 1.0), 1.0, (0.0, 1.0)),
    ("llvm.x86.sse2.min.pd", (NAN, 1.0), 1.0, (0.0, 1.0)),
    ("fmaxmag", (-2.0, 2.0), 2.0, (0.0, 1.0)),
    ("fmaxmag", (-3.0, 2.0), -3.0, (1.0, 0.0)),
    ("fdim", (1.0, 1.0), 0.0, (1.0, -1.0)),
    ("fdim", (0.0, 1.0), 0.0, (0.0, 0.0)),
    # edges of domains
    ("asin", (1.0,), math.pi / 2, (INF,)),
    ("acos", (-1.0,), math.pi, (-INF,)),
    ("acosh", (1.0,), 0.0, (INF,)),
    ("acosh", (-30.0,), NAN, (NAN,)),
    ("atanh", (1.0,), INF, (INF,)),
    ("log", (0.0,), -INF, (INF,)),
    ("log1p", (-1.0,), -INF, (INF,)),
    # no cancellation and no overflow in tails
    ("tanh", (30.0,), 1.0, (4 * math.exp(-60.0),)),
    ("tanh", (-300.0,), -1.0, (4 * math.exp(-600.0),)),
    ("tanh", (800.0,), 1.0, (0.0,)),
    ("tanh", (0.0,), 0.0, (1.0,)),
    ("expm1", (-40.0,), -1.0, (math.exp(-40.0),)),
    ("asinh", (1e200,), math.asinh(1e200), (1e-200,)),
    ("acosh", (1e200,), math.acosh(1e200), (1e-200,)),
    ("log10", (1e308,), 308.0, (1e-308 / math.log(10),)),
    ("erfc", (10.0,), math.erfc(10.0), (-2 / math.sqrt(math.pi) * math.exp(-100.0),)),
    ("sinpi", (2.0**51,), 0.0, (math.pi,)),
    ("cospi", (2.0**51 + 0.5,), 0.0, (-math.pi,)),
    # gamma and Bessel
    ("lgamma", (-1.0,), INF, (NAN,)),
    ("lgamma", (INF,), INF, (INF,)),
    ("j1", (0.0,), 0.0, (0.5,)),
    ("jn", (1, 0.0), 0.0, (None, 0.5)),
    ("significand", (0.0,), 0.0, (1.0,)),
    ("significand", (12.0,), 1.5, (0.125,)),
]
NAMES = sorted({name for name, *_ in CONVENTIONS})


@pytest.fixture(scope="module")
def bench() -> Bench:
    made = Bench()
    for name in NAMES:
        rule = RULES[name]
        made.add(name, rule, Shape.uniform(rule, ty.DOUBLE, INTEGERS.get(rule.name)))
    return made


@pytest.mark.parametrize(("name", "point", "result", "slopes"), CONVENTIONS)
def test_derivative_at_an_edge_is_the_documented_one(
    bench: Bench, name: str, point: tuple[float, ...], result: float, slopes: tuple[float | None, ...]
) -> None:
    got = bench.apply(name, point, result, 1.0)
    assert [slope is None for slope in got] == [slope is None for slope in slopes]
    for found, slope in zip(got, slopes, strict=True):
        if found is not None and slope is not None:
            assert found == pytest.approx(slope, rel=1e-13, abs=1e-30 if abs(slope) > 1e-20 else 0, nan_ok=True)


MASKED = [
    ("llvm.sqrt", (0.0,), 0.0),
    ("hypot", (0.0, 0.0), 0.0),
    ("pow", (0.0, 0.0), 1.0),
    ("llvm.powi", (0.0, 0), 1.0),
    ("fmax", (INF, 1.0), INF),
    ("fmin", (1.0, NAN), 1.0),
]


@pytest.mark.parametrize("direction", [0.0, INF, NAN])
@pytest.mark.parametrize(("name", "point", "result"), MASKED)
def test_masked_argument_gets_zero_whatever_the_direction(
    bench: Bench, name: str, point: tuple[float, ...], result: float, direction: float
) -> None:
    for found, slope in zip(
        bench.apply(name, point, result, direction), bench.apply(name, point, result, 1.0), strict=True
    ):
        if found is not None and slope == 0.0:
            assert found == 0.0
