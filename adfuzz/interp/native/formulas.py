"""Derivatives of library functions for the native dual, written as IR; a third table, shared with nobody.

Formulas get the writer, the argument(s) and the result as double (or vectors of double), and return the partial
derivatives in order. A missing name stops the run where it is called.
"""

# Tables of lambdas on texts:
# pyright: reportUnknownLambdaType=false

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from adfuzz.interp.native.writing import Lines

Unary = Callable[["Lines", str, str], str]
Binary = Callable[["Lines", str, str, str], tuple[str, str]]


def _edge(w: Lines, x: str) -> str:
    """1 − x²."""
    return w.multiply(w.subtract(w.one, x), w.add(w.one, x))


def _recip(w: Lines, x: str) -> str:
    return w.divide(w.one, x)


def _negated(w: Lines, x: str) -> str:
    return w.subtract(w.number(-0.0), x)


def _unless_zero(w: Lines, x: str, value: str) -> str:
    """The value, but zero where x is: the convention at zeros."""
    return w.select(w.compare("oeq", x, w.number(0.0)), w.number(0.0), value)


def _where_not_less(w: Lines, x: str, y: str) -> tuple[str, str]:
    less = w.compare("olt", x, y)
    return w.select(less, w.number(0.0), w.one), w.select(less, w.number(0.0), w.number(-1.0))


def _square_plus_one(w: Lines, x: str) -> str:
    return w.add(w.one, w.multiply(x, x))


_LN2 = 0.6931471805599453
_LN10 = 2.302585092994046
_ROOT_PI = 1.1283791670955126  # 2/√π


def _bell(w: Lines, x: str) -> str:
    return w.multiply(w.number(_ROOT_PI), w.call("exp", _negated(w, w.multiply(x, x))))


UNARY: dict[str, Unary] = {
    "sin": lambda w, x, y: w.call("cos", x),
    "cos": lambda w, x, y: _negated(w, w.call("sin", x)),
    "tan": lambda w, x, y: _square_plus_one(w, y),
    "exp": lambda w, x, y: y,
    "exp2": lambda w, x, y: w.multiply(y, w.number(_LN2)),
    "exp10": lambda w, x, y: w.multiply(y, w.number(_LN10)),
    "expm1": lambda w, x, y: w.call("exp", x),
    "log": lambda w, x, y: _recip(w, x),
    "log2": lambda w, x, y: _recip(w, w.multiply(x, w.number(_LN2))),
    "log10": lambda w, x, y: _recip(w, w.multiply(x, w.number(_LN10))),
    "log1p": lambda w, x, y: _recip(w, w.add(w.one, x)),
    "sqrt": lambda w, x, y: _unless_zero(w, y, w.divide(w.number(0.5), y)),
    "cbrt": lambda w, x, y: _recip(w, w.multiply(w.number(3.0), w.multiply(y, y))),
    "sinh": lambda w, x, y: w.call("cosh", x),
    "cosh": lambda w, x, y: w.call("sinh", x),
    "tanh": lambda w, x, y: _recip(w, w.multiply(w.call("cosh", x), w.call("cosh", x))),
    "asin": lambda w, x, y: _recip(w, w.call("sqrt", _edge(w, x))),
    "acos": lambda w, x, y: _negated(w, _recip(w, w.call("sqrt", _edge(w, x)))),
    "atan": lambda w, x, y: _recip(w, _square_plus_one(w, x)),
    "asinh": lambda w, x, y: _recip(w, w.call("sqrt", _square_plus_one(w, x))),
    "acosh": lambda w, x, y: _recip(
        w, w.call("sqrt", w.multiply(w.subtract(x, w.one), w.add(x, w.one)))
    ),
    "atanh": lambda w, x, y: _recip(w, _edge(w, x)),
    "erf": lambda w, x, y: _bell(w, x),
    "erfc": lambda w, x, y: _negated(w, _bell(w, x)),
    "lgamma": lambda w, x, y: w.own("digamma", x),
    "tgamma": lambda w, x, y: w.multiply(y, w.own("digamma", x)),
    "fabs": lambda w, x, y: w.select(w.compare("oge", x, w.number(0.0)), w.one, w.number(-1.0)),
}  # fmt: skip


def _power(w: Lines, x: str, y: str, z: str) -> tuple[str, str]:
    first = w.multiply(y, w.call("pow", x, w.subtract(y, w.one)))
    second = w.multiply(z, w.call("log", x))
    by_base = w.select(w.compare("oeq", y, w.number(0.0)), w.number(0.0), first)
    return by_base, _unless_zero(w, x, second)


def _angle(w: Lines, y: str, x: str, z: str) -> tuple[str, str]:
    radius = w.add(w.multiply(x, x), w.multiply(y, y))
    return w.divide(x, radius), _negated(w, w.divide(y, radius))


def _remainder(w: Lines, x: str, y: str, z: str) -> tuple[str, str]:
    count = w.call("rint", w.divide(w.subtract(x, z), y))
    return w.one, _negated(w, count)


def _copied_sign(w: Lines, x: str, y: str, z: str) -> tuple[str, str]:
    same = w.compare("oeq", x, z)
    return w.select(same, w.one, w.number(-1.0)), w.number(0.0)


def _picked(predicate: str, nan_wins: bool) -> Binary:
    """min and max of every kind: the first where it compares so, or where NaN makes it the result."""

    def formula(w: Lines, x: str, y: str, z: str) -> tuple[str, str]:
        nan = x if nan_wins else y
        first = w.either(w.compare(predicate, x, y), w.compare("uno", nan, nan))
        return w.select(first, w.one, w.number(0.0)), w.select(first, w.number(0.0), w.one)

    return formula


BINARY: dict[str, Binary] = {
    "pow": _power,
    "atan2": _angle,
    "hypot": lambda w, x, y, z: (_unless_zero(w, z, w.divide(x, z)), _unless_zero(w, z, w.divide(y, z))),
    "fmod": _remainder,
    "remainder": _remainder,
    "copysign": _copied_sign,
    **dict.fromkeys(("maxnum", "fmax", "maximumnum"), _picked("oge", nan_wins=False)),
    **dict.fromkeys(("minnum", "fmin", "minimumnum"), _picked("olt", nan_wins=False)),
    "maximum": _picked("oge", nan_wins=True),
    "minimum": _picked("olt", nan_wins=True),
    "fdim": lambda w, x, y, z: _where_not_less(w, x, y),
}  # fmt: skip

FLAT = ("floor", "ceil", "trunc", "round", "roundeven", "rint", "nearbyint", "logb")
"""Derivative zero."""
