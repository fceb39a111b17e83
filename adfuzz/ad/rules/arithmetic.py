"""Rules of LLVM's floating-point instructions, of fma, and of everything that only passes a number on or casts it."""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.ad.rules import LinearMap, callee_key, inactive, libm, rule, with_constrained
from adfuzz.ad.terms import Term, call, linear_across

BOTH = ((0.1, 2.0), (0.1, 2.0))


@rule(*with_constrained("fadd"), domain=BOTH)
def fadd(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t
    yield lambda t: t


@rule(*with_constrained("fsub"), domain=BOTH)
def fsub(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t
    yield lambda t: -t


@rule(*with_constrained("fmul"), domain=BOTH)
def fmul(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * b
    yield lambda t: t * a


@rule(*with_constrained("fdiv"), domain=BOTH)
def fdiv(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t / b
    yield lambda t: -(t * (y / b))  # y/b, not a/(b*b): b*b may overflow where the derivative does not


def quotient(a: Term, b: Term, y: Term) -> Term:
    """The whole number n with y = a - n*b. Not trunc(a / b): that quotient may round up to the next whole number."""
    return call("llvm.rint", (a - y) / b)


@rule(*with_constrained("frem"), *libm("fmod"), domain=((0.1, 5.0), (0.7, 1.5)))
def frem(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t
    yield lambda t: -(t * quotient(a, b, y))


@rule(*libm("remainder", "drem"), domain=((0.1, 5.0), (0.7, 1.5)))
def remainder(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t
    yield lambda t: -(t * quotient(a, b, y))


@rule("fneg", domain=((-2.0, 2.0),))
def fneg(a: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: -t


@rule(*with_constrained("llvm.fma", "llvm.fmuladd"), *libm("fma"), domain=((-2.0, 2.0),) * 3)
def fma(a: Term, b: Term, c: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * b
    yield lambda t: t * a
    yield lambda t: t


@rule("llvm.arithmetic.fence", "llvm.canonicalize", domain=((-2.0, 2.0),))
def identity(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t


@rule("creal", domain=((-2.0, 2.0), (-2.0, 2.0)))
def creal(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t


@rule("cimag", domain=((-2.0, 2.0), (-2.0, 2.0)))
def cimag(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield None
    yield lambda t: t


@rule(*with_constrained("fpext", "fptrunc"), "llvm.fptrunc.round", domain=((-2.0, 2.0),))
def cast(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: linear_across(t, x, y)


# glibc's narrowing functions: `float fadd(double, double)`, rounded once.
def _narrowing(operation: str) -> tuple[str, ...]:
    pairs = [("32", wide) for wide in ("32x", "64", "64x", "128")] + [("32x", wide) for wide in ("64", "64x", "128")]
    pairs += [("64", "64x"), ("64", "128"), ("64x", "128")]
    named = (f"f{operation}", f"f{operation}l", f"d{operation}l")
    return tuple(map(callee_key, named)) + tuple(f"f{narrow}{operation}f{wide}" for narrow, wide in pairs)


@rule(*_narrowing("add"), domain=BOTH)
def narrow_add(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: linear_across(t, a, y)
    yield lambda t: linear_across(t, b, y)


@rule(*_narrowing("sub"), domain=BOTH)
def narrow_sub(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: linear_across(t, a, y)
    yield lambda t: -linear_across(t, b, y)


def _scaled(t: Term, a: Term, y: Term, factor: Term) -> Term:
    """linear_across(t * factor) with the product formed in the wider type, a's."""
    return (t * factor).as_float(y) if t.type is a.type else t.as_float(a) * factor


@rule(*_narrowing("mul"), domain=BOTH)
def narrow_mul(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: _scaled(t, a, y, b)
    yield lambda t: _scaled(t, a, y, a)


@rule(*_narrowing("div"), domain=BOTH)
def narrow_div(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: _scaled(t, a, y, 1.0 / b)
    yield lambda t: -_scaled(t, a, y, a / b / b)


@rule(*_narrowing("fma"), domain=((-2.0, 2.0),) * 3)
def narrow_fma(a: Term, b: Term, c: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: _scaled(t, a, y, b)
    yield lambda t: _scaled(t, a, y, a)
    yield lambda t: linear_across(t, c, y)


@rule(*_narrowing("sqrt"), domain=((0.1, 4.0),))
def narrow_sqrt(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: _scaled(t, x, y, 0.5 / call("llvm.sqrt", x))


inactive("fptoui", "fptosi", "uitofp", "sitofp", "icmp", "fcmp")


@rule("jl_rem2pi", domain=((-3.0, 3.0), (0.0, 0.0)))  # Julia's: less a multiple of 2π
def rem2pi(x: Term, mode: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t
