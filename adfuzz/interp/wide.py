"""x86_fp80 and fp128 values as gmpy2 numbers of 64 and 113 bits with the types' exponent range."""

# Tables of lambdas whose parameters are machine numbers (Any):
# pyright: reportUnknownLambdaType=false

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from functools import cache
from typing import Any

from adfuzz.errors import Unsupported
from adfuzz.interp.rounding import KIND_TYPES
from adfuzz.interp.states import is_odd, odd_operand
from adfuzz.ir import floats as fl

_RANGE = {"f80": (64, -16444, 16384), "f128": (113, -16493, 16384)}
_NAMES = {"fadd": "add", "fsub": "sub", "fmul": "mul", "fdiv": "div", "frem": "fmod"}
_DIRECT = (
    "sqrt", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "exp",
    "exp2", "exp10", "expm1", "log", "log2", "log10", "log1p", "cbrt", "erf", "erfc", "floor", "ceil", "trunc", "j0",
    "j1", "y0", "y1", "pow", "atan2", "hypot", "fmod", "remainder", "fma",
)  # fmt: skip


@cache
def _gmpy2() -> Any:
    try:
        import gmpy2
    except ImportError:
        raise Unsupported(
            "needs-gmpy2", "x86_fp80 and fp128 arithmetic in the interpreter", remedy="pip install gmpy2"
        ) from None
    return gmpy2


@cache
def _context(kind: str) -> Any:
    precision, low, high = _RANGE[kind]
    return _gmpy2().context(precision=precision, emin=low, emax=high, subnormalize=True)


def rounded(value: Any, kind: str) -> Any:
    """Return a float, integer or number rounded to the kind."""
    gmpy2 = _gmpy2()
    if isinstance(value, float | int):
        value = gmpy2.mpfr(value, 0) if isinstance(value, float) else gmpy2.mpq(value)
    return _context(kind).add(value, gmpy2.mpfr(0)) if value else gmpy2.mpfr(value)


def from_pattern(bits: int, kind: str) -> Any:
    """Return the number of the pattern."""
    gmpy2 = _gmpy2()
    type = KIND_TYPES[kind]
    value = fl.fraction_from_bits(type, bits)
    if value is None or value == 0:
        return gmpy2.mpfr(fl.float_from_bits(type, bits))
    return _context(kind).div(gmpy2.mpz(value.numerator), gmpy2.mpz(value.denominator))


def pattern(number: Any, kind: str) -> int:
    """Return the bit pattern."""
    type = KIND_TYPES[kind]
    as_float = float(number)
    if math.isnan(as_float) or number == 0 or _gmpy2().is_infinite(number):
        return fl.bits_from_float(type, as_float)
    numerator, denominator = number.as_integer_ratio()
    return fl.bits_from_fraction(type, Fraction(int(numerator), int(denominator)))


def narrowed(number: Any, kind: str) -> float:
    """Return the number rounded once to a kind that a Python float holds."""
    if number != number or number == 0 or _gmpy2().is_infinite(number):
        return float(number)
    numerator, denominator = number.as_integer_ratio()
    type = KIND_TYPES[kind]
    return fl.float_from_bits(type, fl.bits_from_fraction(type, Fraction(int(numerator), int(denominator))))


def binary(opcode: str, kind: str, x: Any, y: Any) -> Any:
    """Return a float operation, correctly rounded."""
    return getattr(_context(kind), _NAMES[opcode])(x, y)


def function(name: str, kind: str) -> Callable[..., Any]:
    """Return a function, correctly rounded (libm's long double functions are within an ulp of that)."""
    context = _context(kind)
    gmpy2 = _gmpy2()
    own: dict[str, Callable[..., Any]] = {
        "fabs": abs,
        "copysign": lambda x, y: gmpy2.copy_sign(x, y),
        "fmuladd": lambda x, y, z: context.add(context.mul(x, y), z),
        "minnum": lambda x, y: y if y < x or x != x else x,
        "maxnum": lambda x, y: y if y > x or x != x else x,
        "fmin": lambda x, y: y if y < x or x != x else x,
        "fmax": lambda x, y: y if y > x or x != x else x,
        "powi": lambda x, n: context.pow(x, n),
        "ldexp": lambda x, n: context.mul_2exp(x, n) if n >= 0 else context.div_2exp(x, -n),
        "rint": lambda x: context.rint(x),
        "nearbyint": lambda x: context.rint(x),
        "roundeven": lambda x: context.rint(x),
        "round": lambda x: context.rint_round(x),
        "tgamma": lambda x: context.gamma(x),
        "lgamma": lambda x: context.lgamma(x)[0],
        "fdim": lambda x, y: context.sub(x, y) if x > y else gmpy2.mpfr(0),
    }
    found = own.get(name) or (getattr(context, name) if name in _DIRECT else None)
    if found is None:
        raise Unsupported("no-function", f"the interpreter has no function {name} for {kind}")
    chosen = found
    return lambda *xs: odd_operand(*xs) if any(is_odd(x) for x in xs) else chosen(*xs)
