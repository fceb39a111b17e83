"""Rules of minima, maxima and positive differences: the derivative goes to the operand that is the result.

Ties are as Enzyme has them: at equal operands (0 and -0 are equal) a maximum takes the first, a minimum the second.
Directions are masked by select, never multiplied by 0.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from adfuzz.ad.rules import LinearMap, libm, rule, with_constrained
from adfuzz.ad.terms import Term, call

PLANE = ((-2.0, 2.0), (-2.0, 2.0))


def _pick(is_first: Callable[[], Term]) -> Iterator[LinearMap | None]:
    """Pass the direction to the first operand where `is_first` holds, to the second elsewhere."""
    yield lambda t: is_first().where(t, 0.0)
    yield lambda t: is_first().where(0.0, t)


def _number(first: Term, b: Term) -> Term:
    """`first`, or the other operand is NaN and so not the result."""
    return first.either(b.compare("uno", b))


def _nan(first: Term, a: Term) -> Term:
    """`first`, or it is NaN and so the result."""
    return first.either(a.compare("uno", a))


def _smaller(a: Term, b: Term) -> Term:
    return a.compare("olt", b)


def _larger(a: Term, b: Term) -> Term:
    return a.compare("oge", b)


def _smaller_magnitude(a: Term, b: Term) -> Term:
    u, v = call("llvm.fabs", a), call("llvm.fabs", b)
    return u.compare("olt", v).either(u.compare("oeq", v).both(_smaller(a, b)))


def _larger_magnitude(a: Term, b: Term) -> Term:
    u, v = call("llvm.fabs", a), call("llvm.fabs", b)
    return u.compare("ogt", v).either(u.compare("oeq", v).both(_larger(a, b)))


@rule("llvm.minimumnum", *with_constrained("llvm.minnum"), *libm("fmin", "fminimum_num"), domain=PLANE)
def minnum(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    return _pick(lambda: _number(_smaller(a, b), b))


@rule("llvm.maximumnum", *with_constrained("llvm.maxnum"), *libm("fmax", "fmaximum_num"), domain=PLANE)
def maxnum(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    return _pick(lambda: _number(_larger(a, b), b))


@rule(*with_constrained("llvm.minimum"), *libm("fminimum"), domain=PLANE)
def minimum(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    return _pick(lambda: _nan(_smaller(a, b), a))


@rule(*with_constrained("llvm.maximum"), *libm("fmaximum"), domain=PLANE)
def maximum(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    return _pick(lambda: _nan(_larger(a, b), a))


@rule(*libm("fminmag", "fminimum_mag_num"), domain=PLANE)
def minimum_magnitude_number(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    return _pick(lambda: _number(_smaller_magnitude(a, b), b))


@rule(*libm("fmaxmag", "fmaximum_mag_num"), domain=PLANE)
def maximum_magnitude_number(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    return _pick(lambda: _number(_larger_magnitude(a, b), b))


@rule(*libm("fminimum_mag"), domain=PLANE)
def minimum_magnitude(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    return _pick(lambda: _nan(_smaller_magnitude(a, b), a))


@rule(*libm("fmaximum_mag"), domain=PLANE)
def maximum_magnitude(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    return _pick(lambda: _nan(_larger_magnitude(a, b), a))


@rule(*libm("fdim"), domain=PLANE)
def fdim(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: _smaller(a, b).where(0.0, t)
    yield lambda t: _smaller(a, b).where(0.0, -t)


@rule("saturate", domain=((-0.5, 1.5),))  # a device's clamp to [0, 1]
def saturate(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: x.compare("ogt", 0.0).both(x.compare("olt", 1.0)).where(t, 0.0)


# x86's packed minima and maxima give the second operand unless the first is strictly better: at ties and for NaN.
_PACKED = ("sse.{}.ps", "sse2.{}.pd", "avx.{}.ps.256", "avx.{}.pd.256")


@rule(*(f"llvm.x86.{form.format('min')}" for form in _PACKED), domain=PLANE)
def x86_min(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    return _pick(lambda: a.compare("olt", b))


@rule(*(f"llvm.x86.{form.format('max')}" for form in _PACKED), domain=PLANE)
def x86_max(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    return _pick(lambda: a.compare("ogt", b))


@rule("amdgcn.fmed3", domain=((-2.0, 0.9), (1.0, 2.0), (2.1, 3.0)))
def median(a: Term, b: Term, c: Term, *, y: Term) -> Iterator[LinearMap | None]:
    is_a = y.compare("oeq", a)
    is_b = y.compare("oeq", b)
    yield lambda t: is_a.where(t, 0.0)
    yield lambda t: is_a.where(0.0, is_b.where(t, 0.0))
    yield lambda t: is_a.either(is_b).where(0.0, t)
