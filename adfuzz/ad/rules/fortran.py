"""Rules of numeric functions of the flang runtime; the digit in a name is the kind: 4, 8, 10 or 16."""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.ad.rules import LinearMap, inactive, rule
from adfuzz.ad.rules.arithmetic import quotient
from adfuzz.ad.rules.special import TWO_OVER_ROOT_PI
from adfuzz.ad.terms import Term, call

KINDS = ("2", "3", "4", "8", "10", "16")


def _runtime(*names: str) -> tuple[str, ...]:
    return tuple(f"_FortranA{name}{kind}" for name in names for kind in KINDS)


@rule(*_runtime("ModReal", "ModuloReal"), domain=((0.1, 5.0), (0.7, 1.5)))
def modulo(a: Term, b: Term, file: Term, line: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t
    yield lambda t: -(t * quotient(a, b, y))


@rule(*_runtime("ErfcScaled"), domain=((-1.0, 5.0),))
def erfc_scaled(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * (2 * (x * y) - TWO_OVER_ROOT_PI)


@rule(*_runtime("Scale"), domain=((-2.0, 2.0), (-6.0, 6.0)))
def scale(x: Term, n: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: call("scalbln", t, n)


def _by_power_of_two(t: Term, x: Term, y: Term) -> Term:
    return t * x.compare("oeq", 0.0).where(1.0, y / x)


@rule(*_runtime("Fraction", "RRSpacing"), domain=((0.51, 0.99),))
def fraction(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: _by_power_of_two(t, x, y)


@rule(*_runtime("SetExponent"), domain=((0.51, 0.99), (0.0, 0.0)))
def set_exponent(x: Term, n: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: _by_power_of_two(t, x, y)


inactive(*_runtime("Spacing", "Exponent"), *(f"_FortranAExponent{kind}_{size}" for kind in KINDS for size in "48"))
inactive("_FortranAMapException", "_FortranAferaiseexcept")
