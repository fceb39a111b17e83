"""Mathematical functions a program may call: safe domain per argument, range over an interval, and how IR names them.

Domains stay away from poles, kinks and steep ends, so that values and derivatives stay moderate. Functions with kinks
or ties are not here: they come from named idioms.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

Interval = tuple[float, float]
WIDE = (-1e6, 1e6)


@dataclass(frozen=True)
class MathFunction:
    """One function. `intrinsic` and `libm`: whether LLVM and the C library have it. `weight`: how often it is drawn."""

    name: str
    domains: tuple[Interval, ...]
    range: Callable[..., Interval]
    intrinsic: bool = True
    libm: bool = True
    weight: float = 1.0


def _rising(function: Callable[[float], float]) -> Callable[[Interval], Interval]:
    return lambda x: (function(x[0]), function(x[1]))


def _falling(function: Callable[[float], float]) -> Callable[[Interval], Interval]:
    return lambda x: (function(x[1]), function(x[0]))


def _within(low: float, high: float) -> Callable[..., Interval]:
    return lambda *_: (low, high)


def _even(function: Callable[[float], float]) -> Callable[[Interval], Interval]:
    def interval(x: Interval) -> Interval:
        ends = (function(x[0]), function(x[1]))
        low = function(0.0) if x[0] <= 0 <= x[1] else min(ends)
        return low, max(ends)

    return interval


def _pow(x: Interval, y: Interval) -> Interval:
    values = [a**b for a in x for b in y]
    return min(values), max(values)


def _hypot(x: Interval, y: Interval) -> Interval:
    return max(0.0, x[0] * 0.99), math.hypot(max(map(abs, x)), max(map(abs, y))) * 1.01


_ROWS = (
    MathFunction("sin", (WIDE,), _within(-1, 1), weight=3),
    MathFunction("cos", (WIDE,), _within(-1, 1), weight=3),
    MathFunction("exp", ((-4, 2),), _rising(math.exp), weight=3),
    MathFunction("sqrt", ((0.05, 1e6),), _rising(math.sqrt), weight=3),
    MathFunction("log", ((0.05, 1e6),), _rising(math.log), weight=2),
    MathFunction("tanh", (WIDE,), _within(-1, 1), weight=2),
    MathFunction("pow", ((0.1, 4), (-2, 2)), _pow, weight=2),
    MathFunction("tan", ((-1.1, 1.1),), _rising(math.tan)),
    MathFunction("asin", ((-0.9, 0.9),), _rising(math.asin)),
    MathFunction("acos", ((-0.9, 0.9),), _falling(math.acos)),
    MathFunction("atan", (WIDE,), _rising(math.atan)),
    MathFunction("atan2", (WIDE, (0.1, 1e6)), _within(-1.571, 1.571)),
    MathFunction("sinh", ((-3, 3),), _rising(math.sinh)),
    MathFunction("cosh", ((-3, 3),), _even(math.cosh)),
    MathFunction("exp2", ((-5, 3),), _rising(lambda x: 2.0**x)),
    MathFunction("exp10", ((-2, 0.7),), _rising(lambda x: 10.0**x), weight=0.5),
    MathFunction("log2", ((0.05, 1e6),), _rising(math.log2)),
    MathFunction("log10", ((0.05, 1e6),), _rising(math.log10)),
    MathFunction("asinh", (WIDE,), _rising(math.asinh), intrinsic=False),
    MathFunction("acosh", ((1.2, 1e6),), _rising(math.acosh), intrinsic=False),
    MathFunction("atanh", ((-0.9, 0.9),), _rising(math.atanh), intrinsic=False),
    MathFunction("expm1", ((-4, 2),), _rising(math.expm1), intrinsic=False),
    MathFunction("log1p", ((-0.8, 1e6),), _rising(math.log1p), intrinsic=False),
    MathFunction("cbrt", ((0.05, 1e6),), _rising(lambda x: x ** (1 / 3)), intrinsic=False),
    MathFunction("hypot", ((0.1, 1e6), (-1e6, 1e6)), _hypot, intrinsic=False),
    MathFunction("erf", (WIDE,), _within(-1, 1), intrinsic=False),
    MathFunction("erfc", ((-3, 3),), _within(0, 2), intrinsic=False),
    MathFunction("tgamma", ((0.5, 4),), _within(0.88, 6.01), intrinsic=False, weight=0.3),
    MathFunction("lgamma", ((0.3, 8),), _within(-0.13, 8.6), intrinsic=False, weight=0.15),
)

FUNCTIONS: dict[str, MathFunction] = {row.name: row for row in _ROWS}
