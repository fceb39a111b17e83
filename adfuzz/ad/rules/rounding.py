"""Functions to whole numbers, exponents, classes and NaNs: locally constant, so inactive.

The result of a NaN constructor (`nan`) depends on no number either.
"""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.ad.rules import LinearMap, inactive, libm, rule, with_constrained
from adfuzz.ad.terms import Term

_TO_WHOLE = ("ceil", "floor", "trunc", "rint", "nearbyint", "round", "roundeven")
_TO_INTEGER = ("lround", "llround", "lrint", "llrint")

inactive(*with_constrained(*(f"llvm.{name}" for name in (*_TO_WHOLE, *_TO_INTEGER))), *libm(*_TO_WHOLE, *_TO_INTEGER))
inactive(*(f"llvm.x86.{name}" for name in ("sse41.round.ps", "sse41.round.pd", "avx.round.ps.256", "avx.round.pd.256")))
inactive("llvm.fptosi.sat", "llvm.fptoui.sat", "llvm.is.fpclass")
inactive(
    *(f"llvm.experimental.constrained.{name}" for name in ("fptosi", "fptoui", "sitofp", "uitofp", "fcmp", "fcmps"))
)
inactive(*libm("logb", "ilogb", "llogb", "fromfp", "fromfpx", "ufromfp", "ufromfpx"))
inactive(*libm("finite", "isinf", "isnan", "nan"), "isfinite", "isnormal", "signbit")
inactive(*(f"{name}{kind}" for kind in ("", "f", "l", "f128") for name in (
    "__finite", "__fpclassify", "__signbit", "__isinf", "__isnan", "__issignaling", "__iseqsig",
    "__iscanonical")))  # fmt: skip
inactive(*libm("getpayload", "totalorder", "totalordermag"), "matherr")
inactive(*(f"fe{name}" for name in (
    "clearexcept", "disableexcept", "enableexcept", "getenv", "getexcept", "getexceptflag", "getmode", "getround",
    "holdexcept", "raiseexcept", "setenv", "setexcept", "setexceptflag", "setmode", "setround", "testexcept",
    "testexceptflag", "updateenv")))  # fmt: skip


@rule(*libm("nextafter", "nexttoward"), "adfuzz.with_bits", domain=((0.1, 2.0), (3.0, 4.0)))
def nextafter(x: Term, to: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t  # the neighbour of x moves as x does, whatever the direction


@rule("amdgcn.fract", domain=((0.1, 0.9),))
def fraction(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t


@rule(*libm("nextup", "nextdown"), domain=((0.1, 2.0),))
def nextup(x: Term, *, y: Term) -> Iterator[LinearMap | None]:
    yield lambda t: t
