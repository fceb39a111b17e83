"""Rules of the circular functions and their inverses, in radians and (C23) in half turns."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

from adfuzz.ad.rules import LinearMap, libm, rule, with_constrained
from adfuzz.ad.terms import Term, call

ANGLE = ((-6.0, 6.0),)
PART = ((-0.95, 0.95),)
PLANE = ((-2.0, 2.0), (-2.0, 2.0))


@rule(*with_constrained("llvm.sin"), *libm("sin"), domain=ANGLE)
def sin(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * call("llvm.cos", x)


@rule(*with_constrained("llvm.cos"), *libm("cos"), domain=ANGLE)
def cos(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: -(t * call("llvm.sin", x))


@rule(*with_constrained("llvm.tan"), *libm("tan"), domain=((-1.4, 1.4),))
def tan(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * (1 + y * y)


def _cofunction(x: Term) -> Term:
    """sqrt(1 - x*x), accurate next to 1."""
    return call("llvm.sqrt", (1 - x) * (1 + x))


@rule(*with_constrained("llvm.asin"), *libm("asin"), domain=PART)
def asin(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t / _cofunction(x)


@rule(*with_constrained("llvm.acos"), *libm("acos"), domain=PART)
def acos(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: -(t / _cofunction(x))


@rule(*with_constrained("llvm.atan"), *libm("atan"), domain=((-5.0, 5.0),))
def atan(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t / (1 + x * x)


def _over_square(a: Term, b: Term) -> Term:
    """a / (a*a + b*b), scaled so that the squares neither overflow nor vanish. NaN at (0, 0), as the derivative is."""
    m = call("llvm.maxnum", call("llvm.fabs", a), call("llvm.fabs", b))
    p, q = a / m, b / m
    return p / (p * p + q * q) / m


@rule(*with_constrained("llvm.atan2"), *libm("atan2"), domain=PLANE)
def atan2(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * _over_square(b, a)
    yield lambda t: -(t * _over_square(a, b))


@rule("carg", domain=PLANE)  # double carg(double re, double im): a complex argument in two registers
def carg(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: -(t * _over_square(b, a))
    yield lambda t: t * _over_square(a, b)


# C23: angles in half turns. The argument is reduced exactly before it is multiplied by pi.


def _half_turns(x: Term) -> Term:
    """x in [-1, 1] modulo 2, times pi."""
    return (x - 2 * call("llvm.rint", x / 2)) * math.pi


@rule(*libm("sinpi"), "__sinpi", "__sinpif", domain=((-2.0, 2.0),))
def sinpi(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * (math.pi * call("llvm.cos", _half_turns(x)))


@rule(*libm("cospi"), "__cospi", "__cospif", domain=((-2.0, 2.0),))
def cospi(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: -(t * (math.pi * call("llvm.sin", _half_turns(x))))


@rule(*libm("tanpi"), "__tanpi", "__tanpif", domain=((-0.45, 0.45),))
def tanpi(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * (math.pi * (1 + y * y))


@rule(*libm("asinpi"), domain=PART)
def asinpi(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t / (math.pi * _cofunction(x))


@rule(*libm("acospi"), domain=PART)
def acospi(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: -(t / (math.pi * _cofunction(x)))


@rule(*libm("atanpi"), domain=((-5.0, 5.0),))
def atanpi(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t / (math.pi * (1 + x * x))


@rule(*libm("atan2pi"), domain=PLANE)
def atan2pi(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * (_over_square(b, a) / math.pi)
    yield lambda t: -(t * (_over_square(a, b) / math.pi))


def _sine_quotient(cosine: Callable[[], Term], x: Term, y: Term) -> Iterator[LinearMap | None]:
    """(cos - sinc)/x; 0 at 0."""

    def along(t: Term) -> Term:
        zero = x.compare("oeq", 0.0)
        return t * zero.where(0.0, (cosine() - y) / zero.where(1.0, x))

    yield along


@rule("sinc", "sincf", domain=((0.5, 6.0),))  # sin(x)/x
def sinc(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    return _sine_quotient(lambda: call("llvm.cos", x), x, y)


@rule("sincn", "sincnf", domain=((0.2, 3.0),))  # sin(pi x)/(pi x)
def sincn(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    return _sine_quotient(lambda: call("llvm.cos", _half_turns(x)), x, y)


@rule("amdgcn.sin", domain=((-1.0, 1.0),))  # of turns
def sine_of_turns(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * (2 * math.pi * call("llvm.cos", 2 * math.pi * x))


@rule("amdgcn.cos", domain=((-1.0, 1.0),))
def cosine_of_turns(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: -(t * (2 * math.pi * call("llvm.sin", 2 * math.pi * x)))
