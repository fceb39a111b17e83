"""The mathematical functions: value from the C library, derivative, and a bound of the second derivative.

At ties and zeros the derivative is the convention of `adfuzz/ad/rules/README.md`: one policy for all modes.

This is the interpreter's own table of derivatives. It is tested against 60-digit numerical differentiation and never
looks at the AD compiler's rules. Values come from the shared libm that native code calls, so that they agree bit for
bit. `ulp` bounds the error of libm's value and of our first derivative in units in the last place.
"""

# Tables of lambdas whose parameters are machine numbers (Any):
# pyright: reportUnknownLambdaType=false

from __future__ import annotations

import ctypes
import ctypes.util
import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from adfuzz.interp import special as sp
from adfuzz.interp.dual import quotient

_PI = math.pi
Real1 = Callable[[float, float], float]
Real2 = Callable[[float, float, float], float]
RealN = Callable[[int, float, float], float]


@dataclass(frozen=True, slots=True)
class Unary:
    """y = f(x): `first(x, y)` = f′, `second(x, y)` ≥ |f″|; `domain` lists sampling intervals for the tests."""

    name: str
    first: Real1
    second: Real1
    domain: tuple[tuple[float, float], ...]
    ulp: float = 4.0


@dataclass(frozen=True, slots=True)
class Binary:
    """z = f(x, y): `first` = (∂x, ∂y), `second` ≥ (|∂xx|, |∂xy|, |∂yy|), each a function of (x, y, z)."""

    name: str
    first: tuple[Real2, Real2]
    second: tuple[Real2, Real2, Real2]
    domain: tuple[tuple[float, float], tuple[float, float]]
    ulp: float = 4.0


@dataclass(frozen=True, slots=True)
class Indexed:
    """y = f(n, x) with an integer n (powi, jn, yn): `first(n, x, y)` and `second(n, x, y)` with respect to x."""

    name: str
    first: RealN
    second: RealN
    domain: tuple[float, float]
    ulp: float = 8.0


def _edge(x: float) -> float:
    """1 − x² without cancellation at ±1."""
    return (1.0 - x) * (1.0 + x)


def _pow15(x: float) -> float:
    return x * sp.root(x)


UNARY: dict[str, Unary] = {
    row.name: row
    for row in (
        Unary("sqrt", lambda x, y: quotient(0.5, y) if x else 0.0, lambda x, y: quotient(0.25, abs(x * y)),
              ((1e-3, 50.0),)),
        Unary("cbrt", lambda x, y: quotient(1.0, 3.0 * y * y), lambda x, y: quotient(2.0, 9.0 * abs(x) * y * y),
              ((0.01, 9.0), (-9.0, -0.01)), 6.0),
        Unary("rsqrt", lambda x, y: -0.5 * quotient(y, x), lambda x, y: quotient(0.75 * y, x * x), ((0.01, 9.0),)),
        Unary("sin", lambda x, y: sp.cos(x), lambda x, y: abs(y), ((-9.0, 9.0),)),
        Unary("cos", lambda x, y: -sp.sin(x), lambda x, y: abs(y), ((-9.0, 9.0),)),
        Unary("tan", lambda x, y: 1.0 + y * y, lambda x, y: 2.0 * abs(y) * (1.0 + y * y), ((-1.5, 1.5), (2.0, 4.0))),
        Unary("asin", lambda x, y: quotient(1.0, sp.root(_edge(x))), lambda x, y: quotient(abs(x), _pow15(_edge(x))),
              ((-0.999, 0.999),)),
        Unary("acos", lambda x, y: -quotient(1.0, sp.root(_edge(x))), lambda x, y: quotient(abs(x), _pow15(_edge(x))),
              ((-0.999, 0.999),)),
        Unary("atan", lambda x, y: 1.0 / (1.0 + x * x), lambda x, y: quotient(2.0 * abs(x), sp.square(1.0 + x * x)),
              ((-50.0, 50.0),)),
        Unary("sinh", lambda x, y: sp.cosh(x), lambda x, y: abs(y), ((-20.0, 20.0),)),
        Unary("cosh", lambda x, y: sp.sinh(x), lambda x, y: abs(y), ((-20.0, 20.0),)),
        Unary("tanh", lambda x, y: quotient(1.0, sp.square(sp.cosh(x))),
              lambda x, y: quotient(2.0, sp.square(sp.cosh(x))), ((-20.0, 20.0),), 6.0),
        Unary("asinh", lambda x, y: 1.0 / math.hypot(1.0, x), lambda x, y: abs(x) / math.hypot(1.0, x) ** 3,
              ((-50.0, 50.0),)),
        Unary("acosh", lambda x, y: quotient(1.0, sp.root((x - 1.0) * (x + 1.0))),
              lambda x, y: quotient(abs(x), _pow15((x - 1.0) * (x + 1.0))), ((1.001, 50.0),)),
        Unary("atanh", lambda x, y: quotient(1.0, _edge(x)), lambda x, y: quotient(2.0 * abs(x), sp.square(_edge(x))),
              ((-0.999, 0.999),)),
        Unary("exp", lambda x, y: y, lambda x, y: y, ((-20.0, 20.0),)),
        Unary("exp2", lambda x, y: y * sp.LN2, lambda x, y: 0.5 * y, ((-20.0, 20.0),)),
        Unary("exp10", lambda x, y: y * sp.LN10, lambda x, y: 5.4 * y, ((-20.0, 20.0),)),
        Unary("expm1", lambda x, y: sp.exp(x), lambda x, y: sp.exp(x), ((-20.0, 20.0),)),
        Unary("log", lambda x, y: quotient(1.0, x), lambda x, y: quotient(1.0, x * x), ((1e-3, 50.0),)),
        Unary("log2", lambda x, y: quotient(1.0, x * sp.LN2), lambda x, y: quotient(1.45, x * x), ((1e-3, 50.0),)),
        Unary("log10", lambda x, y: quotient(1.0, x * sp.LN10), lambda x, y: quotient(0.44, x * x), ((1e-3, 50.0),)),
        Unary("log1p", lambda x, y: quotient(1.0, 1.0 + x), lambda x, y: quotient(1.0, sp.square(1.0 + x)),
              ((-0.99, 50.0),)),
        Unary("erf", lambda x, y: sp.TWO_OVER_ROOT_PI * sp.exp(-x * x),
              lambda x, y: 1.13 * 2.0 * abs(x) * sp.exp(-x * x), ((-4.0, 4.0),), 48.0),
        Unary("erfc", lambda x, y: -sp.TWO_OVER_ROOT_PI * sp.exp(-x * x),
              lambda x, y: 1.13 * 2.0 * abs(x) * sp.exp(-x * x), ((-4.0, 6.0),), 48.0),
        Unary("tgamma", lambda x, y: y * sp.digamma(x),
              lambda x, y: abs(y) * (sp.square(sp.digamma(x)) + sp.trigamma_bound(x)),
              ((0.1, 20.0), (-2.9, -2.1)), 32.0),
        Unary("lgamma", lambda x, y: sp.digamma(x), lambda x, y: sp.trigamma_bound(x),
              ((0.1, 30.0), (-2.9, -2.1)), 32.0),
        Unary("j0", lambda x, y: -_C("j1")(x), lambda x, y: 1.0, ((0.01, 20.0), (-20.0, -0.01)), 64.0),
        Unary("j1", lambda x, y: _C("j0")(x) - y / x if x else 0.5, lambda x, y: 1.0,
              ((0.01, 20.0), (-20.0, -0.01)), 64.0),
        Unary("y0", lambda x, y: -_C("y1")(x), lambda x, y: abs(y) + abs(quotient(_C("y1")(x), x)),
              ((0.1, 20.0),), 64.0),
        Unary("y1", lambda x, y: _C("y0")(x) - quotient(y, x),
              lambda x, y: abs(y) + quotient(abs(_C("y0")(x)) + 2.0 * abs(quotient(y, x)), abs(x)),
              ((0.1, 20.0),), 64.0),
        Unary("sinpi", lambda x, y: _PI * _cospi(x), lambda x, y: 9.87 * abs(y), ((-3.0, 3.0),)),
        Unary("cospi", lambda x, y: -_PI * _sinpi(x), lambda x, y: 9.87 * abs(y), ((-3.0, 3.0),)),
        Unary("tanpi", lambda x, y: _PI * (1.0 + y * y), lambda x, y: 19.74 * abs(y) * (1.0 + y * y), ((-0.4, 0.4),)),
        Unary("asinpi", lambda x, y: quotient(1.0 / _PI, sp.root(_edge(x))),
              lambda x, y: quotient(abs(x) / 3.14, _pow15(_edge(x))), ((-0.999, 0.999),)),
        Unary("acospi", lambda x, y: -quotient(1.0 / _PI, sp.root(_edge(x))),
              lambda x, y: quotient(abs(x) / 3.14, _pow15(_edge(x))), ((-0.999, 0.999),)),
        Unary("atanpi", lambda x, y: (1.0 / _PI) / (1.0 + x * x),
              lambda x, y: 0.64 * abs(x) / sp.square(1.0 + x * x), ((-50.0, 50.0),)),
    )
}  # fmt: skip


def _pow_dx(x: float, y: float, z: float) -> float:
    return y * sp.power(x, y - 1.0) if y else 0.0


def _pow_dy(x: float, y: float, z: float) -> float:
    return 0.0 if x == 0.0 else z * sp.log(x)


def _radius(x: float, y: float, z: float = 0.0) -> float:
    return quotient(1.0, x * x + y * y)


def _nearest(x: float, y: float, z: float) -> float:
    """The integer n of remainder: z = x − n·y."""
    q = quotient(x - z, y)
    return float(round(q)) if math.isfinite(q) else math.nan


def _truncated(x: float, y: float, z: float) -> float:
    q = quotient(x - z, y)
    return float(round(q)) if math.isfinite(q) else math.nan


def _curve_of_hypot(x: float, y: float, z: float) -> float:
    return quotient(1.0, z)


def _zero(x: float, y: float, z: float) -> float:
    return 0.0


def _one(x: float, y: float, z: float) -> float:
    return 1.0


BINARY: dict[str, Binary] = {
    row.name: row
    for row in (
        Binary("pow", (_pow_dx, _pow_dy), (
            lambda x, y, z: abs(y * (y - 1.0)) * abs(sp.power(x, y - 2.0)) if y not in (0.0, 1.0) else 0.0,
            lambda x, y, z: abs(sp.power(x, y - 1.0)) * (1.0 + abs(y * sp.log(abs(x)))),
            lambda x, y, z: abs(z) * sp.square(sp.log(abs(x))) if z else 0.0), ((0.05, 6.0), (-3.0, 3.0)), 8.0),
        Binary("atan2", (lambda y, x, z: x * _radius(x, y), lambda y, x, z: -y * _radius(x, y)),
               (_radius, _radius, _radius), ((-5.0, 5.0), (-5.0, 5.0)), 6.0),
        Binary("atan2pi", (lambda y, x, z: x * _radius(x, y) / _PI, lambda y, x, z: -y * _radius(x, y) / _PI),
               (_radius, _radius, _radius), ((-5.0, 5.0), (-5.0, 5.0)), 6.0),
        Binary("hypot", (lambda x, y, z: quotient(x, z) if z else 0.0, lambda x, y, z: quotient(y, z) if z else 0.0),
               (_curve_of_hypot, _curve_of_hypot, _curve_of_hypot), ((-5.0, 5.0), (-5.0, 5.0)), 6.0),
        Binary("fmod", (_one, lambda x, y, z: -_truncated(x, y, z)), (_zero, _zero, _zero), ((0.2, 9.0), (0.3, 2.0))),
        Binary("remainder", (_one, lambda x, y, z: -_nearest(x, y, z)), (_zero, _zero, _zero),
               ((0.2, 9.0), (0.3, 2.0))),
        Binary("nextafter", (_one, _zero), (_zero, _zero, _zero), ((0.2, 9.0), (0.3, 2.0))),
    )
}  # fmt: skip


INDEXED: dict[str, Indexed] = {
    row.name: row
    for row in (
        Indexed("powi", lambda n, x, y: n * powi(x, n - 1) if n else 0.0,
                lambda n, x, y: abs(n * (n - 1.0) * powi(x, n - 2)) if n not in (0, 1) else 0.0, (0.3, 3.0)),
        Indexed("jn", lambda n, x, y: 0.5 * (_N("jn", n - 1, x) - _N("jn", n + 1, x)), lambda n, x, y: 1.0,
                (0.5, 20.0), 64.0),
        Indexed("yn", lambda n, x, y: 0.5 * (_N("yn", n - 1, x) - _N("yn", n + 1, x)),
                lambda n, x, y: abs(_N("yn", n - 2, x)) + abs(y) + abs(_N("yn", n + 2, x)), (0.5, 20.0), 64.0),
    )
}  # fmt: skip

PIECEWISE = ("floor", "ceil", "trunc", "round", "roundeven", "rint", "nearbyint", "logb", "significand")
"""Unary functions with derivative zero (or, significand, of a locally constant scale), with jumps."""


def powi(x: float, n: int) -> float:
    """Return xⁿ multiplied out as compiler-rt's __powidf2 does."""
    result, count = 1.0, abs(n)
    while True:
        if count & 1:
            result *= x
        count >>= 1
        if not count:
            return quotient(1.0, result) if n < 0 else result
        x *= x


def _sinpi(x: float) -> float:
    if not math.isfinite(x):
        return math.nan
    r = math.fmod(x, 2.0)
    near = round(2.0 * r)
    rest = math.pi * (r - 0.5 * near)
    return (math.sin(rest), math.cos(rest), -math.sin(rest), -math.cos(rest))[near % 4]


def _cospi(x: float) -> float:
    if not math.isfinite(x):
        return math.nan
    r = math.fmod(x, 2.0)
    near = round(2.0 * r)
    rest = math.pi * (r - 0.5 * near)
    return (math.cos(rest), -math.sin(rest), -math.cos(rest), math.sin(rest))[near % 4]


# --------------------------------------------------------------------------------------------------------------- values

_ABSENT: dict[str, Callable[..., float]] = {
    "sinpi": _sinpi, "cospi": _cospi, "tanpi": lambda x: quotient(_sinpi(x), _cospi(x)),
    "asinpi": lambda x: _C("asin")(x) / _PI, "acospi": lambda x: _C("acos")(x) / _PI,
    "atanpi": lambda x: math.atan(x) / _PI, "atan2pi": lambda y, x: math.atan2(y, x) / _PI,
    "rsqrt": lambda x: quotient(1.0, sp.root(x)), "roundeven": lambda x: float(round(x)) if math.isfinite(x) else x,
}  # fmt: skip
"""Functions that glibc may lack: our own value, good to a few ulp."""


@cache
def _library() -> Any:
    name = ctypes.util.find_library("m") or "libm.so.6"
    return ctypes.CDLL(name)


@cache
def c_function(name: str, kind: str = "f64", arity: int = 1) -> Callable[..., float]:
    """Return libm's `name` for f64 or f32 (`namef`) of `arity` float arguments; our own where libm has none."""
    single = kind == "f32"
    try:
        found = getattr(_library(), name + ("f" if single else ""))
    except AttributeError:
        own = _ABSENT[name]
        return (lambda *xs: ctypes.c_float(own(*xs)).value) if single else own
    scalar = ctypes.c_float if single else ctypes.c_double
    found.restype = scalar
    found.argtypes = [scalar] * arity
    return _guarded(name, found) if not single else found


def _guarded(name: str, found: Callable[..., float]) -> Callable[..., float]:
    """Prefer Python's direct binding of the same libm function, which is faster than ctypes."""
    if name not in ("sin", "cos", "tan", "exp", "sqrt", "asin", "acos", "atan", "sinh", "cosh", "tanh"):
        return found
    fast: Callable[[float], float] = getattr(math, name)

    def call(x: float) -> float:
        try:
            return fast(x)
        except (ValueError, OverflowError):
            return found(x)

    return call


@cache
def _indexed_function(name: str, single: bool) -> Callable[[int, float], float]:
    found = getattr(_library(), name + ("f" if single else ""))
    scalar = ctypes.c_float if single else ctypes.c_double
    found.restype = scalar
    found.argtypes = [ctypes.c_int, scalar]
    return found


def indexed_value(name: str, kind: str) -> Callable[[int, float], float]:
    """Return f(n, x) of powi, jn or yn for f64 or f32."""
    if name == "powi":
        if kind == "f64":
            return lambda n, x: powi(x, n)
        return lambda n, x: _powi_single(x, n)
    return _indexed_function(name, kind == "f32")


def _powi_single(x: float, n: int) -> float:
    def rounded(value: float) -> float:
        return ctypes.c_float(value).value

    result, count = 1.0, abs(n)
    while True:
        if count & 1:
            result = rounded(result * x)
        count >>= 1
        if not count:
            return rounded(quotient(1.0, result)) if n < 0 else result
        x = rounded(x * x)


def _C(name: str) -> Callable[..., float]:
    return c_function(name)


def _N(name: str, n: int, x: float) -> float:
    return _indexed_function(name, False)(n, x)
