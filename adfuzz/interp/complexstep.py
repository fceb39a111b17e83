"""The "complex" kind: the complex step, f(x + i·h·t) = f(x) + i·h·f′(x)·t + O(h²), at high precision.

With h = 2⁻¹²⁰ the truncated part is far below the 200 bits, so the tangent is as good as the value. No derivative rule
takes part: functions are continued analytically. Branches, min, max and abs are decided by the real part, which is the
continuation of the piece the point lies on. What has no analytic continuation here is refused by name.
"""

# Tables of lambdas whose parameters are machine numbers (Any):
# pyright: reportUnknownLambdaType=false
# mpmath's annotations know integers only:
# pyright: reportArgumentType=false

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache
from typing import Any

import mpmath

from adfuzz.errors import Unsupported
from adfuzz.interp import highnumbers as hn
from adfuzz.interp import rounding as rd
from adfuzz.interp.dualnumbers import number_from_tags, relative
from adfuzz.interp.numbers import DECIDING, ORDERED_COMPARES, ROUNDINGS, SELECTIONS, Log, decision
from adfuzz.interp.states import POISON, UNDEF, Mixed, is_odd, odd_operand
from adfuzz.interp.tags import Source

STEP = 120
"""The step is 2^-120."""


class Stepped:
    """A value off the real line: `z` is mpmath's complex number; `lanes` and the rest as on duals, without bounds."""

    __slots__ = ("z",)
    lanes = 1

    def __init__(self, z: Any) -> None:
        self.z = z

    @property
    def tangents(self) -> tuple[float]:
        return (float(self.z.imag * mpmath.mpf(2) ** STEP),)

    @property
    def tangent_bounds(self) -> tuple[float]:
        return (abs(self.tangents[0]) * 2.0**-52,)

    path_sums = tangent_bounds

    def __neg__(self) -> Stepped:
        return Stepped(-self.z)

    def __add__(self, y: Any) -> Any:
        return Stepped(self.z + y.z) if y.__class__ is Stepped else odd_operand(y)

    def __sub__(self, y: Any) -> Any:
        return Stepped(self.z - y.z) if y.__class__ is Stepped else odd_operand(y)

    def __mul__(self, y: Any) -> Any:
        return Stepped(self.z * y.z) if y.__class__ is Stepped else odd_operand(y)

    def __truediv__(self, y: Any) -> Any:
        if y.__class__ is not Stepped:
            return odd_operand(y)
        if y.z.real == 0 and y.z.imag == 0:
            return Stepped(mpmath.mpc(hn.divided(self.z.real, y.z.real), mpmath.nan if self.z.imag else 0))
        return Stepped(self.z / y.z)

    def __radd__(self, x: Any) -> Any:
        return odd_operand(x)

    __rsub__ = __rmul__ = __rtruediv__ = __radd__

    def __repr__(self) -> str:
        return f"<{self.z}>"


class ComplexNumbers:
    """Complex numbers of high precision; one direction only."""

    name = "complex"

    def __init__(self, log: Log, width: int) -> None:
        if width > 1:
            raise Unsupported("complex-step", "the complex step takes one direction at a time")
        self.log = log

    def constant(self, bits: int, kind: str) -> Any:
        return Stepped(mpmath.mpc(hn.exact(bits, kind), 0))

    def given(self, value: Any, kind: str, tangents: tuple[float, ...] | None) -> Any:
        step = mpmath.ldexp(mpmath.mpf(tangents[0]), -STEP) if tangents else mpmath.mpf(0)
        return Stepped(mpmath.mpc(mpmath.mpf(value), step))

    def bits(self, number: Any, kind: str) -> Any:
        if is_odd(number):
            return number
        bits = rd.pattern(rd.ROUND[kind](float(number.z.real)), kind)
        size = (rd.BITS[kind] + 7) // 8
        source = Source(number, bits, size, kind)
        return Mixed(bits, 0, tuple((source, index) for index in range(size)))

    def from_bits(self, bits: Any, kind: str) -> Any:
        if bits is POISON:
            return POISON
        if bits.__class__ is not Mixed:
            return self.constant(bits & ((1 << rd.BITS[kind]) - 1), kind)
        if bits.undef:
            return UNDEF
        plain = self.constant(bits.value & ((1 << rd.BITS[kind]) - 1), kind)
        return number_from_tags(bits, kind, self.log, plain, lambda x, factor: Stepped(x.z * factor))

    def is_active(self, number: Any) -> bool:
        return number.__class__ is Stepped and number.z.imag != 0

    def stripped(self, number: Any) -> Any:
        return Stepped(mpmath.mpc(number.z.real, 0)) if number.__class__ is Stepped else number

    def value_of(self, number: Any) -> Any:
        return number.z.real

    def error_of(self, number: Any) -> float:
        """Return the distance of the float given out from the number."""
        return abs(float(number.z.real)) * 2.0**-53

    def binary(self, opcode: str, kind: str, is_reordered: bool = False) -> str:
        sign = {"fadd": "+", "fsub": "-", "fmul": "*", "fdiv": "/"}.get(opcode)
        return f"({{0}} {sign} {{1}})" if sign else "frem({0}, {1})"

    def compare(self, predicate: str) -> str:
        return f"compare_{predicate}({{0}}, {{1}})"

    def helpers(self) -> dict[str, Callable[..., Any]]:
        names: dict[str, Callable[..., Any]] = {"frem": self.function("fmod", "f64")}
        for predicate, template in ORDERED_COMPARES.items():
            names[f"compare_{predicate}"] = self._comparison(template)
        for kind in rd.KIND_TYPES:
            names[f"round_{kind}"] = lambda x: x
            names[f"from_int_{kind}"] = lambda x: odd_operand(x) if is_odd(x) else Stepped(mpmath.mpc(int(x)))
        names["to_int"] = self._to_integer(rd.integer_of)
        names["to_int_sat"] = self._to_integer(rd.saturated)
        return names

    def _comparison(self, template: str) -> Callable[..., Any]:
        compare: Callable[[Any, Any], bool] = eval("lambda a, b: " + template.format("a", "b"))

        def call(x: Any, y: Any) -> Any:
            if is_odd(x) or is_odd(y):
                return odd_operand(x, y)
            if x.z.imag or y.z.imag:
                self.log.kink(relative(float(x.z.real), float(y.z.real), 0.0))
            return compare(x.z.real, y.z.real)

        return call

    def _to_integer(self, convert: Callable[[Any, int, bool], Any]) -> Callable[..., Any]:
        def call(x: Any, bits: int, signed: bool) -> Any:
            if is_odd(x):
                return x
            result = convert(float(mpmath.floor(x.z.real) if x.z.real >= 0 else mpmath.ceil(x.z.real)), bits, signed)
            self.log.decide(result)
            return result

        return call

    def function(self, name: str, kind: str) -> Callable[..., Any]:
        analytic = _analytic().get(name)
        piece = _pieces().get(name)
        if analytic is None and piece is None:
            raise Unsupported("complex-step", f"the complex step has no analytic continuation of {name}")
        decide = self.log.decide

        def call(*xs: Any) -> Any:
            if any(map(is_odd, xs)):
                return odd_operand(*xs)
            plain = [x.z if x.__class__ is Stepped else x for x in xs]
            if analytic is not None:
                try:
                    return Stepped(mpmath.mpc(analytic(*plain)))
                except (ValueError, ZeroDivisionError, OverflowError):
                    return Stepped(mpmath.mpc(mpmath.nan, mpmath.nan))
            assert piece is not None
            made = piece(*plain)
            if name in DECIDING:
                decide(decision(name, mpmath.re(made), tuple(mpmath.re(z) for z in plain)))
            return Stepped(mpmath.mpc(made))

        return call


def _root(z: Any) -> Any:
    return mpmath.sqrt(z) if z.real >= 0 else mpmath.mpc(mpmath.nan, mpmath.nan)


def _log(z: Any) -> Any:
    return mpmath.log(z) if z.real > 0 else mpmath.mpc(mpmath.nan, mpmath.nan)


def _power(x: Any, y: Any) -> Any:
    if y.imag == 0 and y.real == mpmath.floor(y.real) and abs(y.real) < 1 << 30:
        return x ** int(y.real)
    return mpmath.exp(y * _log(x))


def _angle(y: Any, x: Any) -> Any:
    """atan2 continued: ½i·(log(x − iy) − log(x + iy)), on the branch of the real one."""
    i = mpmath.mpc(0, 1)
    z = (mpmath.log(x - i * y) - mpmath.log(x + i * y)) * i / 2
    turns = mpmath.nint((mpmath.atan2(y.real, x.real) - z.real) / mpmath.pi)
    return z + turns * mpmath.pi


def _loggamma(z: Any) -> Any:
    return mpmath.log(mpmath.gamma(z) * (1 if mpmath.gamma(z.real) > 0 else -1))


@cache
def _analytic() -> dict[str, Callable[..., Any]]:
    within: dict[str, Callable[..., Any]] = {}
    for name in ("asin", "acos", "atanh"):
        function = getattr(mpmath, name)
        within[name] = lambda z, f=function: f(z) if abs(z.real) <= 1 else mpmath.mpc(mpmath.nan, mpmath.nan)
    plain = ("sin", "cos", "tan", "atan", "sinh", "cosh", "tanh", "asinh", "exp", "erf", "erfc", "sinpi", "cospi")
    return {
        **{name: getattr(mpmath, name) for name in plain},
        **within,
        "sqrt": _root, "rsqrt": lambda z: 1 / _root(z), "log": _log, "log1p": lambda z: _log(1 + z),
        "cbrt": lambda z: mpmath.exp(_log(z) / 3) if z.real > 0 else -mpmath.exp(_log(-z) / 3),
        "log2": lambda z: _log(z) / mpmath.ln2, "log10": lambda z: _log(z) / mpmath.ln10,
        "exp2": lambda z: mpmath.exp(z * mpmath.ln2), "exp10": lambda z: mpmath.exp(z * mpmath.ln10),
        "expm1": lambda z: mpmath.exp(z) - 1,
        "acosh": lambda z: mpmath.acosh(z) if z.real >= 1 else mpmath.mpc(mpmath.nan, mpmath.nan),
        "pow": _power, "atan2": _angle, "hypot": lambda x, y: _root(x * x + y * y), "powi": lambda z, n: z**n,
        "tgamma": mpmath.gamma, "lgamma": _loggamma,
        "j0": lambda z: mpmath.besselj(0, z), "j1": lambda z: mpmath.besselj(1, z),
        "y0": lambda z: mpmath.bessely(0, z), "y1": lambda z: mpmath.bessely(1, z),
        "jn": lambda n, z: mpmath.besselj(n, z), "yn": lambda n, z: mpmath.bessely(n, z),
        "tanpi": lambda z: mpmath.sinpi(z) / mpmath.cospi(z), "asinpi": lambda z: mpmath.asin(z) / mpmath.pi,
        "acospi": lambda z: mpmath.acos(z) / mpmath.pi, "atanpi": lambda z: mpmath.atan(z) / mpmath.pi,
        "atan2pi": lambda y, x: _angle(y, x) / mpmath.pi,
        "fma": lambda x, y, z: x * y + z, "fmuladd": lambda x, y, z: x * y + z, "canonicalize": lambda z: z,
        "ldexp": lambda z, n: z * mpmath.mpf(2) ** n,
    }  # fmt: skip


def _whole(name: str) -> Callable[[Any], Any]:
    function = ROUNDINGS[name]
    return lambda z: mpmath.mpf(function(float(z.real)) if math.isfinite(float(z.real)) else z.real)


@cache
def _pieces() -> dict[str, Callable[..., Any]]:
    """Functions made of analytic pieces: the real parts choose."""

    def pick(name: str) -> Callable[[Any, Any], Any]:
        function = SELECTIONS[name]

        def call(x: Any, y: Any) -> Any:
            if x.real == y.real:  # ties as everywhere: a maximum takes the first, a minimum the second
                return x if "max" in name else y
            return x if function(float(x.real), float(y.real)) == float(x.real) else y

        return call

    def rest(whole: Callable[[Any], Any]) -> Callable[[Any, Any], Any]:
        def call(x: Any, y: Any) -> Any:
            if y.real == 0 or mpmath.isnan(y.real) or not mpmath.isfinite(x.real):
                return mpmath.mpc(mpmath.nan, mpmath.nan)
            return x - y * mpmath.mpf(whole(x.real / y.real)) if mpmath.isfinite(y.real) else x

        return call

    return {
        **{name: _whole(name) for name in ROUNDINGS},
        **{name: pick(name) for name in SELECTIONS},
        "fabs": lambda z: -z if z.real < 0 else z,
        "copysign": lambda x, y: x if (x.real < 0) == (y.real < 0) else -x,
        "fdim": lambda x, y: mpmath.mpf(0) if x.real < y.real else x - y,
        "fmod": rest(int),
        "remainder": rest(mpmath.nint),
        "logb": lambda z: mpmath.mpf(math.frexp(float(z.real))[1] - 1),
        "significand": lambda z: z / mpmath.mpf(2) ** (math.frexp(float(z.real))[1] - 1),
    }
