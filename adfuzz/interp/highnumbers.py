"""The "high" kind: 200-bit numbers for finite differences, by gmpy2 where installed and by mpmath otherwise.

No derivative rule is used. Every operation runs at 200 bits whatever its type: the rounding of half, float, double and
the wide types is ignored, so the function computed is the smooth one that the program approximates. Bits of a number
(bitcasts, partial loads) are those of the nearest value of the type, and carry the number as a tag.
"""

# Tables of lambdas whose parameters are machine numbers (Any):
# pyright: reportUnknownLambdaType=false

from __future__ import annotations

import math
from collections.abc import Callable, Generator
from contextlib import contextmanager
from fractions import Fraction
from functools import cache
from typing import Any

import mpmath

from adfuzz.interp import rounding as rd
from adfuzz.interp.dualnumbers import number_from_tags
from adfuzz.interp.numbers import DECIDING, OPERATORS, ORDERED_COMPARES, Log, decision, no_function
from adfuzz.interp.states import POISON, UNDEF, Mixed, is_odd, odd_operand
from adfuzz.interp.tags import Source
from adfuzz.ir import floats as fl

PRECISION = 200


@cache
def _gmpy2() -> Any:
    try:
        import gmpy2
    except ImportError:
        return None
    return gmpy2


@contextmanager
def precision(bits: int = PRECISION) -> Generator[None]:
    """Return the context in which high numbers must be used, gmpy2's and mpmath's."""
    gmpy2 = _gmpy2()
    with mpmath.workprec(bits):
        if gmpy2 is None:
            yield
            return
        with gmpy2.context(gmpy2.get_context(), precision=bits):
            yield


def number(value: Any) -> Any:
    """Return a float, integer, Fraction or high number as a high number."""
    gmpy2 = _gmpy2()
    if gmpy2:
        if isinstance(value, Fraction):
            return gmpy2.mpfr(gmpy2.mpq(value.numerator, value.denominator), PRECISION)
        if isinstance(value, mpmath.mpf):
            return gmpy2.mpfr(mpmath.nstr(value, 70), PRECISION)
        return gmpy2.mpfr(value) if type(value).__name__ == "mpfr" else gmpy2.mpfr(value, PRECISION)
    if isinstance(value, Fraction):
        return mpmath.mpf(value.numerator) / value.denominator
    return mpmath.mpf(value)


class HighNumbers:
    """200-bit numbers."""

    name = "high"

    def __init__(self, log: Log) -> None:
        self.log = log

    def constant(self, bits: int, kind: str) -> Any:
        value = fl.fraction_from_bits(rd.KIND_TYPES[kind], bits)
        return number(rd.unpattern(bits, kind) if value is None or value == 0 else value)

    def given(self, value: Any, kind: str, tangents: tuple[float, ...] | None) -> Any:
        return number(value)

    def bits(self, number: Any, kind: str) -> Any:
        if is_odd(number):
            return number
        bits = pattern(number, kind)
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
        return number_from_tags(bits, kind, self.log, plain, lambda x, factor: x * factor)

    def is_active(self, number: Any) -> bool:
        return False

    def stripped(self, number: Any) -> Any:
        return number

    def value_of(self, number: Any) -> Any:
        return number

    def binary(self, opcode: str, kind: str, is_reordered: bool = False) -> str:
        return f"({{0}} {OPERATORS[opcode]} {{1}})" if opcode in OPERATORS else f"{opcode}({{0}}, {{1}})"

    def compare(self, predicate: str) -> str:
        return ORDERED_COMPARES[predicate]

    def helpers(self) -> dict[str, Callable[..., Any]]:
        names: dict[str, Callable[..., Any]] = {"fdiv": divide, "frem": self.function("fmod", "f64")}
        for kind in rd.KIND_TYPES:
            names[f"round_{kind}"] = lambda x: x
            names[f"from_int_{kind}"] = lambda x: odd_operand(x) if is_odd(x) else number(int(x))
        names["to_int"] = self._to_integer(_integer_of)
        names["to_int_sat"] = self._to_integer(_saturated)
        return names

    def _to_integer(self, convert: Callable[[Any, int, bool], Any]) -> Callable[..., Any]:
        decide = self.log.decide

        def call(x: Any, bits: int, signed: bool) -> Any:
            if is_odd(x):
                return x
            result = convert(x, bits, signed)
            decide(result)
            return result

        return call

    def function(self, name: str, kind: str) -> Callable[..., Any]:
        found = functions().get(name)
        if found is None:
            raise no_function(name, "200-bit numbers")
        decide = self.log.decide if name in DECIDING else None

        def call(*xs: Any) -> Any:
            for x in xs:
                if x.__class__ is Mixed or x is POISON:
                    return odd_operand(*xs)
            result = found(*xs)
            if decide:
                decide(decision(name, result, xs))
            return result

        return call


def divide(x: Any, y: Any) -> Any:
    """Return the quotient as IEEE 754 has it at zero."""
    try:
        return x / y
    except ZeroDivisionError:
        return number(math.nan if x == 0 or x != x else math.copysign(math.inf, x))


def exact(bits: int, kind: str) -> Any:
    """Return the number of a pattern as mpmath's, exactly."""
    value = fl.fraction_from_bits(rd.KIND_TYPES[kind], bits)
    if value is None or value == 0:
        return mpmath.mpf(rd.unpattern(bits, kind))
    return mpmath.mpf(value.numerator) / value.denominator


def divided(x: Any, y: Any) -> Any:
    """Return the quotient of mpmath's real numbers by zero, infinite or not a number."""
    return mpmath.nan if x == 0 or x != x else mpmath.inf * mpmath.sign(x)


def _finite(x: Any) -> bool:
    return bool(x - x == 0)


def _fraction(x: Any) -> Fraction:
    if _gmpy2():
        numerator, denominator = x.as_integer_ratio()
        return Fraction(int(numerator), int(denominator))
    sign, mantissa, exponent, _ = x._mpf_
    return Fraction(-int(mantissa) if sign else int(mantissa)) * Fraction(2) ** exponent


def pattern(x: Any, kind: str) -> int:
    """Return the bits of the nearest number of the kind."""
    if not _finite(x) or x == 0:
        return rd.pattern(float(x), kind)
    return fl.bits_from_fraction(rd.KIND_TYPES[kind], _fraction(x))


def exponent(x: Any) -> int:
    """Return the e with 2^e ≤ |x| < 2^(e+1)."""
    gmpy2 = _gmpy2()
    return (int(gmpy2.frexp(x)[0]) if gmpy2 else int(mpmath.frexp(x)[1])) - 1


def _integer_of(x: Any, bits: int, signed: bool) -> Any:
    if not _finite(x):
        return POISON
    whole = int(x)
    low, high = (-(1 << (bits - 1)), 1 << (bits - 1)) if signed else (0, 1 << bits)
    return rd.canonical(whole, bits) if low <= whole < high else POISON


def _saturated(x: Any, bits: int, signed: bool) -> int:
    return (
        rd.saturated(float(x), bits, signed) if not _finite(x) or abs(x) > 2.0**200 else _clamped(int(x), bits, signed)
    )


def _clamped(whole: int, bits: int, signed: bool) -> int:
    low, high = (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if signed else (0, (1 << bits) - 1)
    return rd.canonical(min(max(whole, low), high), bits)


def _steps(floor: Callable[[Any], Any]) -> dict[str, Callable[..., Any]]:
    """The functions that need nothing but comparisons and floor."""

    def trunc(x: Any) -> Any:
        return floor(x) if x >= 0 else -floor(-x)

    def even(x: Any) -> Any:
        low = floor(x)
        rest = x - low
        half = number(0.5)
        up = rest > half or (rest == half and floor(low / 2) * 2 != low)
        return low + 1 if up else low

    def guard(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
        return lambda x: function(x) if _finite(x) else x

    def pick(first: Callable[[Any, Any], bool]) -> Callable[[Any, Any], Any]:
        return lambda x, y: y if x != x else x if y != y else x if first(x, y) else y

    def strict(first: Callable[[Any, Any], bool]) -> Callable[[Any, Any], Any]:
        return lambda x, y: x if x != x else y if y != y else x if first(x, y) else y

    def rest(whole: Callable[[Any], Any]) -> Callable[[Any, Any], Any]:
        def call(x: Any, y: Any) -> Any:
            if y == 0 or y != y or not _finite(x):
                return number(math.nan)
            return x - whole(x / y) * y if _finite(y) else x

        return call

    less = pick(lambda x, y: x <= y)
    more = pick(lambda x, y: x >= y)
    return {
        "floor": guard(floor),
        "ceil": guard(lambda x: -floor(-x)),
        "trunc": guard(trunc),
        "rint": guard(even),
        "nearbyint": guard(even),
        "roundeven": guard(even),
        "round": guard(lambda x: floor(x + number(0.5)) if x >= 0 else -floor(number(0.5) - x)),
        "minnum": less, "fmin": less, "minimumnum": less, "maxnum": more, "fmax": more, "maximumnum": more,
        "minimum": strict(lambda x, y: x <= y), "maximum": strict(lambda x, y: x >= y),
        "fabs": lambda x: abs(x),
        "copysign": lambda x, y: abs(x) if math.copysign(1.0, float(y)) > 0 else -abs(x),
        "canonicalize": lambda x: x,
        "fma": lambda x, y, z: x * y + z,
        "fmuladd": lambda x, y, z: x * y + z,
        "fdim": lambda x, y: x - y if x > y else number(0),
        "ldexp": lambda x, n: x * number(2) ** n,
        "powi": lambda x, n: x**n,
        "fmod": rest(trunc),
        "remainder": rest(even),
        "nextafter": lambda x, y: x,
        "logb": lambda x: number(exponent(x)) if x != 0 and _finite(x) else number(-math.inf) if x == 0 else abs(x),
        "significand": lambda x: x / number(2) ** exponent(x) if x != 0 and _finite(x) else x,
    }  # fmt: skip


@cache
def functions() -> dict[str, Callable[..., Any]]:
    """Return the mathematical functions by base name."""
    gmpy2 = _gmpy2()
    if gmpy2 is None:
        return {**_steps(mpmath.floor), **_by_mpmath()}
    direct = ("sqrt", "cbrt", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "acosh",
              "atanh", "exp", "exp2", "exp10", "expm1", "log", "log2", "log10", "log1p", "erf", "erfc", "j0", "j1",
              "y0", "y1", "jn", "yn", "atan2", "hypot")  # fmt: skip
    pi = gmpy2.const_pi
    table: dict[str, Callable[..., Any]] = {name: getattr(gmpy2, name) for name in direct}
    table.update(
        rsqrt=gmpy2.rec_sqrt,
        pow=lambda x, y: x**y,
        tgamma=gmpy2.gamma,
        lgamma=lambda x: gmpy2.lgamma(x)[0],
        sinpi=lambda x: gmpy2.sin(pi() * x),
        cospi=lambda x: gmpy2.cos(pi() * x),
        tanpi=lambda x: gmpy2.tan(pi() * x),
        asinpi=lambda x: gmpy2.asin(x) / pi(),
        acospi=lambda x: gmpy2.acos(x) / pi(),
        atanpi=lambda x: gmpy2.atan(x) / pi(),
        atan2pi=lambda y, x: gmpy2.atan2(y, x) / pi(),
    )
    return {**_steps(gmpy2.floor), **table}


def _by_mpmath() -> dict[str, Callable[..., Any]]:
    direct = ("sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "exp",
              "expm1", "log", "log10", "log1p", "erf", "erfc", "atan2", "hypot", "sinpi", "cospi")  # fmt: skip
    table: dict[str, Callable[..., Any]] = {name: _real(getattr(mpmath, name)) for name in direct}
    table.update(
        sqrt=_real(mpmath.sqrt),
        rsqrt=_real(lambda x: 1 / mpmath.sqrt(x)),
        cbrt=lambda x: mpmath.sign(x) * mpmath.cbrt(abs(x)),
        pow=_real(lambda x, y: mpmath.power(x, y)),
        exp2=lambda x: mpmath.power(2, x),
        exp10=lambda x: mpmath.power(10, x),
        log2=_real(lambda x: mpmath.log(x, 2)),
        tgamma=_real(mpmath.gamma),
        lgamma=_real(lambda x: mpmath.log(abs(mpmath.gamma(x)))),
        j0=lambda x: mpmath.besselj(0, x), j1=lambda x: mpmath.besselj(1, x), jn=lambda n, x: mpmath.besselj(n, x),
        y0=_real(lambda x: mpmath.bessely(0, x)), y1=_real(lambda x: mpmath.bessely(1, x)),
        yn=_real(lambda n, x: mpmath.bessely(n, x)),
        tanpi=lambda x: mpmath.sinpi(x) / mpmath.cospi(x),
        asinpi=_real(lambda x: mpmath.asin(x) / mpmath.pi), acospi=_real(lambda x: mpmath.acos(x) / mpmath.pi),
        atanpi=lambda x: mpmath.atan(x) / mpmath.pi, atan2pi=lambda y, x: mpmath.atan2(y, x) / mpmath.pi,
    )  # fmt: skip
    return table


def _real(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return the function with NaN where mpmath is complex, and infinities at poles."""

    def call(*xs: Any) -> Any:
        try:
            y = function(*xs)
        except (ValueError, ZeroDivisionError):
            return mpmath.mpf("nan") if xs[-1] != 0 else mpmath.mpf("-inf")
        return mpmath.mpf("nan") if isinstance(y, mpmath.mpc) else y

    return call
