"""Float64 helpers of the derivative table: IEEE division and logarithm without exceptions, digamma, trigamma bound."""

from __future__ import annotations

import importlib
import math
from collections.abc import Callable
from functools import cache
from typing import Any

import mpmath

from adfuzz.interp.dual import quotient

LN2 = math.log(2.0)
LN10 = math.log(10.0)
TWO_OVER_ROOT_PI = 2.0 / math.sqrt(math.pi)


def log(x: float) -> float:
    """Return ln x; −inf at zero, NaN below."""
    if x > 0.0:
        return math.log(x)
    return -math.inf if x == 0.0 else math.nan


def exp(x: float) -> float:
    """Return eˣ, infinite on overflow."""
    try:
        return math.exp(x)
    except OverflowError:
        return math.inf


def power(x: float, y: float) -> float:
    """Return xʸ as C's pow has it."""
    try:
        return math.pow(x, y)
    except OverflowError:
        odd = y == math.floor(y) and math.fmod(y, 2.0) != 0.0
        return -math.inf if x < 0.0 and odd else math.inf
    except ValueError:
        if x == 0.0:
            odd = y == math.floor(y) and math.fmod(y, 2.0) != 0.0
            return math.copysign(math.inf, x) if odd else math.inf
        return math.nan


def root(x: float) -> float:
    """Return √x, NaN below zero."""
    return math.sqrt(x) if x >= 0.0 else math.nan


def square(x: float) -> float:
    """Return x²."""
    return x * x


def sinh(x: float) -> float:
    """Return sinh x, infinite where it overflows."""
    return 0.5 * (exp(x) - exp(-x)) if abs(x) > 300.0 else math.sinh(x)


def cosh(x: float) -> float:
    """Return cosh x, infinite where it overflows."""
    return 0.5 * (exp(x) + exp(-x)) if abs(x) > 300.0 else math.cosh(x)


def trig(function: Callable[[float], float]) -> Callable[[float], float]:
    """Return sin or cos with NaN at the infinities."""
    return lambda x: function(x) if math.isfinite(x) else math.nan


sin, cos = trig(math.sin), trig(math.cos)


@cache
def _digamma() -> Callable[[float], float]:
    try:
        gmpy2: Any = importlib.import_module("gmpy2")
        context = gmpy2.context(precision=53)
        return lambda x: float(context.digamma(gmpy2.mpfr(x)))
    except ImportError:
        return lambda x: float(mpmath.digamma(x))


def digamma(x: float) -> float:
    """Return ψ(x) correct to about one ulp; NaN at the poles."""
    if x != x or (x <= 0.0 and x == math.floor(x)):
        return math.nan
    if math.isinf(x):
        return x if x > 0 else math.nan
    return _digamma()(x)


def trigamma_bound(x: float) -> float:
    """Return an upper bound of |ψ′(x)| that is at most about twice too large."""
    if not math.isfinite(x):
        return 0.0 if x > 0 else math.inf
    if x > 0.0:
        return (1.0 / x + 1.0) / x
    s = math.sin(math.pi * (x - math.floor(x)))
    return quotient(math.pi * math.pi, s * s) + (1.0 / (1.0 - x) + 1.0) / (1.0 - x)
