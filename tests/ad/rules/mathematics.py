"""What the rows of the derivative table are derivatives of: mpmath functions, by the rows' first names."""

# pyright: reportUnknownLambdaType=false
# The lambdas below compute with mpmath, which is untyped.

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import mpmath as mp

from adfuzz.ir import types as ty

Number = Any  # mpmath is untyped


def _sign(x: Number) -> Number:
    return mp.mpf(-1 if x < 0 else 1)


def _fmod(a: Number, b: Number) -> Number:
    n = mp.floor(abs(a / b))
    return a - b * (n if a / b >= 0 else -n)


def _remainder(a: Number, b: Number) -> Number:
    return a - b * mp.nint(a / b)


def _by_magnitude(pick: Callable[..., Number]) -> Callable[[Number, Number], Number]:
    return lambda a, b: pick((abs(a), a), (abs(b), b))[1]


def _dawson(x: Number) -> Number:
    return mp.sqrt(mp.pi) / 2 * mp.exp(-x * x) * mp.erfi(x)


FUNCTIONS: dict[str, Callable[..., Number]] = {
    "fadd": lambda a, b: a + b,
    "fsub": lambda a, b: a - b,
    "fmul": lambda a, b: a * b,
    "fdiv": lambda a, b: a / b,
    "frem": _fmod,
    "remainder": _remainder,
    "fneg": lambda a: -a,
    "llvm.fma": lambda a, b, c: a * b + c,
    "llvm.arithmetic.fence": lambda x: x,
    "creal": lambda a, b: a,
    "cimag": lambda a, b: b,
    "fpext": lambda x: x,
    "@fadd": lambda a, b: a + b,
    "@fsub": lambda a, b: a - b,
    "@fmul": lambda a, b: a * b,
    "@fdiv": lambda a, b: a / b,
    "ffma": lambda a, b, c: a * b + c,
    "fsqrt": mp.sqrt,
    "llvm.sin": mp.sin,
    "llvm.cos": mp.cos,
    "llvm.tan": mp.tan,
    "llvm.asin": mp.asin,
    "llvm.acos": mp.acos,
    "llvm.atan": mp.atan,
    "llvm.atan2": mp.atan2,
    "carg": lambda a, b: mp.atan2(b, a),
    "sinpi": mp.sinpi,
    "cospi": mp.cospi,
    "tanpi": lambda x: mp.tan(mp.pi * x),
    "asinpi": lambda x: mp.asin(x) / mp.pi,
    "acospi": lambda x: mp.acos(x) / mp.pi,
    "atanpi": lambda x: mp.atan(x) / mp.pi,
    "atan2pi": lambda a, b: mp.atan2(a, b) / mp.pi,
    "llvm.sinh": mp.sinh,
    "llvm.cosh": mp.cosh,
    "llvm.tanh": mp.tanh,
    "asinh": mp.asinh,
    "acosh": mp.acosh,
    "atanh": mp.atanh,
    "llvm.exp": mp.exp,
    "llvm.exp2": lambda x: mp.power(2, x),
    "llvm.exp10": lambda x: mp.power(10, x),
    "expm1": mp.expm1,
    "exp2m1": lambda x: mp.power(2, x) - 1,
    "exp10m1": lambda x: mp.power(10, x) - 1,
    "llvm.log": mp.log,
    "llvm.log2": lambda x: mp.log(x, 2),
    "llvm.log10": mp.log10,
    "log1p": mp.log1p,
    "log2p1": lambda x: mp.log(1 + x, 2),
    "log10p1": lambda x: mp.log10(1 + x),
    "llvm.ldexp": lambda x, n: x * mp.power(2, n),
    "scalbln": lambda x, n: x * mp.power(2, n),
    "scalb": lambda x, n: x * mp.power(2, n),
    "significand": lambda x: x,
    "llvm.sqrt": mp.sqrt,
    "rsqrt": lambda x: 1 / mp.sqrt(x),
    "rcp": lambda x: 1 / x,
    "rcbrt": lambda x: 1 / mp.cbrt(x),
    "rhypot": lambda a, b: 1 / mp.hypot(a, b),
    "saturate": lambda x: min(max(x, mp.mpf(0)), mp.mpf(1)),
    "sinc": mp.sinc,
    "sincn": mp.sincpi,
    "erfi": mp.erfi,
    "erfcx": lambda x: mp.exp(x * x) * mp.erfc(x),
    "erfinv": mp.erfinv,
    "erfcinv": lambda x: mp.erfinv(1 - x),
    "normcdf": mp.ncdf,
    "normcdfinv": lambda x: mp.sqrt(2) * mp.erfinv(2 * x - 1),
    "Faddeeva_dawson_re": _dawson,
    "Faddeeva_w_im": lambda x: 2 / mp.sqrt(mp.pi) * _dawson(x),
    "norm3d": lambda *parts: mp.sqrt(sum(x * x for x in parts)),
    "norm4d": lambda *parts: mp.sqrt(sum(x * x for x in parts)),
    "rnorm3d": lambda *parts: 1 / mp.sqrt(sum(x * x for x in parts)),
    "xlogy_jl": lambda x, y: x * mp.log(y),
    "jl_rem2pi": lambda x, mode: x,
    "amdgcn.sin": lambda x: mp.sin(2 * mp.pi * x),
    "amdgcn.cos": lambda x: mp.cos(2 * mp.pi * x),
    "amdgcn.fmed3": lambda a, b, c: sorted((a, b, c))[1],
    "amdgcn.fract": lambda x: x - mp.floor(x),
    "cbrt": mp.cbrt,
    "llvm.pow": mp.power,
    "llvm.powi": mp.power,
    "pown": mp.power,
    "compoundn": lambda x, n: mp.power(1 + x, n),
    "rootn": lambda x, n: mp.power(x, 1 / n),
    "cabs": mp.hypot,
    "llvm.fabs": abs,
    "llvm.copysign": lambda a, b: abs(a) * _sign(b),
    "erf": mp.erf,
    "erfc": mp.erfc,
    "tgamma": mp.gamma,
    "lgamma": mp.loggamma,
    "j0": lambda x: mp.besselj(0, x),
    "j1": lambda x: mp.besselj(1, x),
    "y0": lambda x: mp.bessely(0, x),
    "y1": lambda x: mp.bessely(1, x),
    "jn": mp.besselj,
    "yn": mp.bessely,
    "llvm.minimumnum": min,
    "llvm.maximumnum": max,
    "llvm.minimum": min,
    "llvm.maximum": max,
    "fminmag": _by_magnitude(min),
    "fmaxmag": _by_magnitude(max),
    "fminimum_mag": _by_magnitude(min),
    "fmaximum_mag": _by_magnitude(max),
    "fdim": lambda a, b: max(a - b, mp.mpf(0)),
    "llvm.x86.sse.min.ps": min,
    "llvm.x86.sse.max.ps": max,
    "_FortranAModReal2": lambda a, b, file, line: _fmod(a, b),
    "_FortranAErfcScaled2": lambda x: mp.exp(x * x) * mp.erfc(x),
    "_FortranAScale2": lambda x, n: x * mp.power(2, n),
    "_FortranAFraction2": lambda x: x,
    "_FortranASetExponent2": lambda x, n: x,
    "nextafter": lambda x, to: x,
    "nextup": lambda x: x,
}

INTEGERS: dict[str, dict[int, ty.Type]] = {
    "llvm.ldexp": {1: ty.I32},
    "scalbln": {1: ty.I64},
    "llvm.powi": {1: ty.I32},
    "pown": {1: ty.I64},
    "compoundn": {1: ty.I64},
    "rootn": {1: ty.I64},
    "_FortranAModReal2": {2: ty.I64, 3: ty.I32},
    "_FortranAScale2": {1: ty.I64},
    "_FortranASetExponent2": {1: ty.I64},
    "jl_rem2pi": {1: ty.I32},
    "jn": {0: ty.I32},
    "yn": {0: ty.I32},
}
"""Which arguments are integers."""

CONSTANT_ARGUMENTS = {"scalb": {1}, "nextafter": {1}}
"""Float arguments that a row states to have no derivative, although the formula above has one."""

NARROWING = ("fpext", "@fadd", "@fsub", "@fmul", "@fdiv", "ffma", "fsqrt")
"""Rows whose result has another type than their arguments."""
