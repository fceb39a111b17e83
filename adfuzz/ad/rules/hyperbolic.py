"""Rules of the hyperbolic functions and their inverses."""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.ad.rules import LinearMap, libm, rule, with_constrained
from adfuzz.ad.terms import Term, call


@rule(*with_constrained("llvm.sinh"), *libm("sinh"), domain=((-4.0, 4.0),))
def sinh(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * call("llvm.cosh", x)


@rule(*with_constrained("llvm.cosh"), *libm("cosh"), domain=((-4.0, 4.0),))
def cosh(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * call("llvm.sinh", x)


@rule(*with_constrained("llvm.tanh"), *libm("tanh"), domain=((-30.0, 30.0),))
def tanh(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * _sech_squared(x)


def _sech_squared(x: Term) -> Term:
    """4e / (1+e)^2 with e = exp(-2|x|): exact in the tails, where 1 - y*y cancels to 0 and cosh(x)^2 overflows.

    The kink of |x| does not show in higher derivatives: the function is even, and fabs takes one side consistently.
    """
    e = call("llvm.exp", -2 * call("llvm.fabs", x))
    return 4 * e / ((1 + e) * (1 + e))


@rule(*libm("asinh"), domain=((-5.0, 5.0),))
def asinh(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t / call("hypot", x, 1.0)  # 1 + x*x overflows too early


@rule(*libm("acosh"), domain=((1.01, 5.0),))
def acosh(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    # two roots: no overflow, no cancellation next to 1, and NaN below 1
    yield lambda t: t / (call("llvm.sqrt", x - 1) * call("llvm.sqrt", x + 1))


@rule(*libm("atanh"), domain=((-0.95, 0.95),))
def atanh(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t / ((1 - x) * (1 + x))
