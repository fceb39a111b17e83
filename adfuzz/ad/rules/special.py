"""Rules of the error, gamma and Bessel functions."""

from __future__ import annotations

import math
from collections.abc import Iterator

from adfuzz.ad.rules import LinearMap, libm, rule
from adfuzz.ad.terms import Term, call

TWO_OVER_ROOT_PI = 2 / math.sqrt(math.pi)
ORDER_AND_ARGUMENT = ((-3.0, 5.0), (0.5, 9.0))


def _bell(x: Term) -> Term:
    return TWO_OVER_ROOT_PI * call("llvm.exp", -(x * x))


@rule(*libm("erf"), "Faddeeva_erf_re", domain=((-3.0, 3.0),))
def erf(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * _bell(x)


@rule(*libm("erfc"), "Faddeeva_erfc_re", domain=((-3.0, 3.0),))
def erfc(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: -(t * _bell(x))


@rule("erfi", "erfif", "Faddeeva_erfi_re", domain=((-2.0, 2.0),))
def erfi(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * (TWO_OVER_ROOT_PI * call("llvm.exp", x * x))


@rule("erfcx", "Faddeeva_erfcx_re", *(f"erfcx{suffix}" for suffix in "fl"), domain=((-2.0, 6.0),))
def erfcx(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * (2 * (x * y) - TWO_OVER_ROOT_PI)


@rule("Faddeeva_dawson_re", domain=((-3.0, 3.0),))
def dawson(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * (1 - 2 * (x * y))


@rule("Faddeeva_w_im", domain=((-3.0, 3.0),))
def faddeeva(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * (TWO_OVER_ROOT_PI - 2 * (x * y))


@rule("erfinv", "erfinvf", domain=((-0.9, 0.9),))
def erfinv(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * (call("llvm.exp", y * y) / TWO_OVER_ROOT_PI)


@rule("erfcinv", "erfcinvf", domain=((0.1, 1.9),))
def erfcinv(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: -(t * (call("llvm.exp", y * y) / TWO_OVER_ROOT_PI))


@rule("normcdf", "normcdff", domain=((-3.0, 3.0),))
def normcdf(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * (0.5 * math.sqrt(0.5) * TWO_OVER_ROOT_PI * call("llvm.exp", -0.5 * (x * x)))


@rule("normcdfinv", "normcdfinvf", domain=((0.05, 0.95),))
def normcdfinv(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * (math.sqrt(2 * math.pi) * call("llvm.exp", 0.5 * (y * y)))


@rule(*libm("tgamma"), domain=((0.2, 6.0),))
def tgamma(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * (y * call("adfuzz.digamma", x))


@rule(*libm("lgamma"), "gamma", "gammaf", "gammal", domain=((0.2, 20.0),))
def lgamma(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * call("adfuzz.digamma", x)


@rule(*libm("j0"), domain=((-6.0, 9.0),))
def j0(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: -(t * call("j1", x))


@rule(*libm("y0"), domain=((0.5, 9.0),))
def y0(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: -(t * call("y1", x))


# Differences of neighbours, because first(x)/x is 0/0 at 0. C fixes orders as int.


@rule(*libm("j1"), domain=((-6.0, 9.0),))
def j1(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * (0.5 * (call("j0", x) - _order_two("jn", x)))


@rule(*libm("y1"), domain=((0.5, 9.0),))
def y1(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * (0.5 * (call("y0", x) - _order_two("yn", x)))


@rule(*libm("jn"), domain=ORDER_AND_ARGUMENT)
def jn(n: Term, x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield None
    yield lambda t: t * (0.5 * (call("jn", n - 1, x) - call("jn", n + 1, x)))


@rule(*libm("yn"), domain=ORDER_AND_ARGUMENT)
def yn(n: Term, x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield None
    yield lambda t: t * (0.5 * (call("yn", n - 1, x) - call("yn", n + 1, x)))


def _order_two(name: str, x: Term) -> Term:
    return call(name, x.integer(2), x)
