"""Rules of LLVM's floating-point instructions."""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.ad.rules import LinearMap, inactive, rule
from adfuzz.ad.terms import Term, call

BOTH = ((0.1, 2.0), (0.1, 2.0))


@rule("fadd", domain=BOTH)
def fadd(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t
    yield lambda t: t


@rule("fsub", domain=BOTH)
def fsub(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t
    yield lambda t: -t


@rule("fmul", domain=BOTH)
def fmul(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * b
    yield lambda t: t * a


@rule("fdiv", domain=BOTH)
def fdiv(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t / b
    yield lambda t: -(t * (y / b))  # y/b, not a/(b*b): b*b may overflow where the derivative does not


@rule("frem", domain=((0.1, 5.0), (0.7, 1.5)))
def frem(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t
    yield lambda t: -(t * call("llvm.trunc", a / b))


@rule("fneg")
def fneg(a: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: -t


inactive("fptoui", "fptosi", "uitofp", "sitofp", "icmp", "fcmp")
