"""Rules of powers, roots, norms and absolute values. Their conventions at zeros are stated in README.md."""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.ad.rules import LinearMap, libm, rule, with_constrained
from adfuzz.ad.terms import Term, call

PLANE = ((-2.0, 2.0), (-2.0, 2.0))


@rule(*with_constrained("llvm.sqrt"), *libm("sqrt"), domain=((0.1, 4.0),))
def sqrt(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    def along(t: Term) -> Term:
        zero = y.compare("oeq", 0.0)
        return zero.where(0.0, t) / (2 * zero.where(1.0, y))

    yield along


@rule(*libm("rsqrt"), "llvm.x86.sse.rsqrt.ps", "llvm.x86.avx.rsqrt.ps.256", domain=((0.1, 4.0),))
def rsqrt(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: -(t * (y / (2 * x)))


@rule("rcp", "llvm.x86.sse.rcp.ps", "llvm.x86.avx.rcp.ps.256", domain=((0.1, 4.0),))  # approximate reciprocals
def rcp(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: -(t * (y * y))


@rule("rcbrt", "rcbrtf", domain=((0.1, 4.0),))
def rcbrt(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: -(t * (y / (3 * x)))


@rule("rhypot", "rhypotf", domain=((0.5, 2.0), (0.5, 2.0)))
def rhypot(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: -(t * (a * (y * y * y)))
    yield lambda t: -(t * (b * (y * y * y)))


@rule("norm3d", "norm3df", domain=((0.5, 2.0),) * 3)
def norm3d(a: Term, b: Term, c: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield from _norm((a, b, c), y)


@rule("norm4d", "norm4df", domain=((0.5, 2.0),) * 4)
def norm4d(a: Term, b: Term, c: Term, d: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield from _norm((a, b, c, d), y)


def _norm(parts: tuple[Term, ...], y: Term) -> Iterator[LinearMap]:
    """Of a Euclidean norm; 0 at the origin."""
    zero = y.compare("oeq", 0.0)
    for x in parts:
        yield lambda t, x=x: t * zero.where(0.0, x / zero.where(1.0, y))


@rule("rnorm3d", "rnorm3df", domain=((0.5, 2.0),) * 3)
def rnorm3d(a: Term, b: Term, c: Term, *, y: Term) -> Iterator[LinearMap | None]:
    for x in (a, b, c):
        yield lambda t, x=x: -(t * (x * (y * y * y)))


@rule(*libm("cbrt"), domain=((0.1, 4.0),))
def cbrt(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t / (3 * (y * y))


@rule(*with_constrained("llvm.pow"), *libm("pow", "powr"), domain=((0.1, 3.0), (-2.0, 3.0)))
def pow(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    def by_base(t: Term) -> Term:
        # b*pow(a, b-1) would be 0*inf for b = 0 at a = 0; there b is taken as 1 and the direction as 0
        vanishes = b.compare("oeq", 0.0).both(call("llvm.fabs", a).compare("ole", 1e-30))
        exponent = vanishes.where(1.0, b)
        return vanishes.where(0.0, t) * (exponent * call("llvm.pow", a, exponent - 1))

    def by_exponent(t: Term) -> Term:
        zero = a.compare("oeq", 0.0).either(y.compare("oeq", 0.0))
        return zero.where(0.0, t) * (zero.where(0.0, y) * call("llvm.log", zero.where(1.0, a)))

    yield by_base
    yield by_exponent


def _fortran(kind: str) -> tuple[str, ...]:
    """flang's x**n: `i` for a 32-bit n, `k` for a 64-bit one."""
    return tuple(f"_FortranAFPow{size}{kind}" for size in (4, 8, 10, 16))


def _gfortran(kind: str) -> tuple[str, ...]:
    """gfortran's x**n, n of 4 or 8 bytes."""
    return tuple(f"_gfortran_pow_r{size}_{kind}" for size in (4, 8, 10, 16))


@rule(
    *with_constrained("llvm.powi"),
    "__powisf2",
    "__powidf2",
    "__powixf2",
    "__powitf2",
    *_fortran("i"),
    *_gfortran("i4"),
    domain=((0.3, 2.0), (-4.0, 5.0)),
)
def powi(x: Term, n: Term, *, y: Term) -> Iterator[LinearMap | None]:
    def along(t: Term) -> Term:
        count = n.as_float(x)
        zero = count.compare("oeq", 0.0)  # then the map is 0, and 0**-1 is not formed
        return zero.where(0.0, t) * (count * call("llvm.powi", zero.where(1.0, x), n - 1))

    yield along


@rule(*libm("pown"), *_fortran("k"), *_gfortran("i8"), domain=((0.3, 2.0), (-4.0, 5.0)))
def pown(x: Term, n: Term, *, y: Term) -> Iterator[LinearMap | None]:
    def along(t: Term) -> Term:
        count = n.as_float(x)
        zero = count.compare("oeq", 0.0)  # then the map is 0, and 0**-1 is not formed
        return zero.where(0.0, t) * (count * call("llvm.pow", zero.where(1.0, x), count - 1))

    yield along


@rule(*libm("compoundn"), domain=((-0.5, 2.0), (-4.0, 5.0)))
def compoundn(x: Term, n: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * (n.as_float(x) * (y / (1 + x)))


@rule(*libm("rootn"), domain=((0.1, 4.0), (1.0, 5.0)))
def rootn(x: Term, n: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t * (y / (n.as_float(x) * x))


@rule("cabs", *libm("hypot"), domain=PLANE)  # double cabs(double re, double im)
def hypot(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    def along(t: Term, part: Term) -> Term:
        zero = y.compare("oeq", 0.0)
        return zero.where(0.0, t) * (part / zero.where(1.0, y))

    yield lambda t: along(t, a)
    yield lambda t: along(t, b)


@rule("llvm.fabs", *libm("fabs"), domain=((-2.0, -0.1),))
def fabs(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: x.compare("oge", 0.0).where(t, -t)


@rule("llvm.copysign", *libm("copysign"), domain=PLANE)
def copysign(a: Term, b: Term, *, y: Term) -> Iterator[LinearMap | None]:
    one = a.constant(1.0)
    yield lambda t: t * (call("llvm.copysign", one, a) * call("llvm.copysign", one, b))
