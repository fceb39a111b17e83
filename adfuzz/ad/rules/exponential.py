"""Rules of exponentials, logarithms and scaling by powers of two."""

from __future__ import annotations

import math
from collections.abc import Iterator

from adfuzz.ad.rules import LinearMap, libm, rule, with_constrained
from adfuzz.ad.terms import Term, call

LN2 = math.log(2)
LN10 = math.log(10)
LOG2_E = 1 / LN2
LOG10_E = 1 / LN10
MIDDLE = ((-3.0, 3.0),)
POSITIVE = ((0.1, 9.0),)
ABOVE_MINUS_ONE = ((-0.9, 5.0),)


@rule(*with_constrained("llvm.exp"), *libm("exp"), domain=MIDDLE)
def exp(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * y


@rule(*with_constrained("llvm.exp2"), *libm("exp2"), domain=MIDDLE)
def exp2(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * (y * LN2)


@rule("llvm.exp10", *libm("exp10"), "pow10", "pow10f", "pow10l", domain=MIDDLE)
def exp10(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * (y * LN10)


@rule(*libm("expm1"), domain=((-40.0, 3.0),))
def expm1(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * call("llvm.exp", x)  # not y + 1, which cancels in the tail


@rule(*libm("exp2m1"), domain=((-40.0, 3.0),))
def exp2m1(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * (call("llvm.exp2", x) * LN2)


@rule(*libm("exp10m1"), domain=((-20.0, 3.0),))
def exp10m1(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * (call("llvm.exp10", x) * LN10)


@rule(*with_constrained("llvm.log"), *libm("log"), domain=POSITIVE)
def log(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t / x


@rule(*with_constrained("llvm.log2"), *libm("log2"), domain=POSITIVE)
def log2(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t / x * LOG2_E


@rule(*with_constrained("llvm.log10"), *libm("log10"), domain=POSITIVE)
def log10(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t / x * LOG10_E


@rule(*libm("log1p", "logp1"), domain=ABOVE_MINUS_ONE)
def log1p(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t / (1 + x)


@rule(*libm("log2p1"), domain=ABOVE_MINUS_ONE)
def log2p1(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t / (1 + x) * LOG2_E


@rule(*libm("log10p1"), domain=ABOVE_MINUS_ONE)
def log10p1(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t / (1 + x) * LOG10_E


SCALING = ((-2.0, 2.0), (-6.0, 6.0))


@rule(*with_constrained("llvm.ldexp"), *libm("ldexp", "scalbn"), domain=SCALING)
def ldexp(x: Term, n: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: call("llvm.ldexp", t, n)


@rule(*libm("scalbln"), domain=SCALING)
def scalbln(x: Term, n: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: call("scalbln", t, n)  # llvm.ldexp takes no long exponent


@rule(*libm("scalb"), domain=((-2.0, 2.0), (3.0, 3.0)))
def scalb(x: Term, n: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: call("scalb", t, n)  # no derivative by n: NaN unless n is a whole number


@rule(*libm("significand"), domain=((1.1, 1.9),))
def significand(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    # x = y * 2**n, so y/x is the power of two; identity at 0
    yield lambda t: t * x.compare("oeq", 0.0).where(1.0, y / x)


@rule("xlogy_jl", domain=((0.1, 3.0), (0.2, 4.0)))
def xlogy(x: Term, y_: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * call("llvm.log", y_)
    yield lambda t: x.compare("oeq", 0.0).where(0.0, t) * (x / y_)
