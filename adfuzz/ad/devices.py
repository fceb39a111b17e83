"""Other names of the mathematical library: NVIDIA's, AMD's, those of vector libraries, C++'s.

They are other spellings of rows in the table, not rows of their own; and derivatives on a device call its library.
"""

from __future__ import annotations

import re

_NVVM = re.compile(
    r"llvm\.nvvm\.(fabs|fmin|fmax|sqrt|add|mul|div|fma|sin|cos|lg2|ex2|rcp|rsqrt|tanh|floor|ceil|trunc|round|saturate)"
    r"((?:\.(?:r[nzmp]|approx|ftz|full|nan|f|d))*)"
)
"""Variants that clamp or change signs (sat, relu, xorsign, abs) are other functions: not here."""

_NVVM_ROWS = {
    "fabs": "llvm.fabs", "fmin": "llvm.minnum", "fmax": "llvm.maxnum", "fmin.nan": "llvm.minimum",
    "fmax.nan": "llvm.maximum", "sqrt": "llvm.sqrt", "add": "fadd", "mul": "fmul", "div": "fdiv", "fma": "llvm.fma",
    "sin": "llvm.sin", "cos": "llvm.cos", "lg2": "llvm.log2", "ex2": "llvm.exp2", "rcp": "rcp", "rsqrt": "rsqrt",
    "tanh": "llvm.tanh", "floor": "llvm.floor", "ceil": "llvm.ceil", "trunc": "llvm.trunc", "round": "llvm.round",
    "saturate": "saturate",
}  # fmt: skip

_NV_ARITHMETIC = re.compile(r"__nv_([df])(add|sub|mul|div|sqrt|rcp|rsqrt)_r[nzud]|__nv_(fma)(f?)_r[nzud]")
_NV_ROWS = {"powi": "__powidf2", "powif": "__powisf2", "saturatef": "saturate"}
_NVVM_CONVERSION = re.compile(r"llvm\.nvvm\.(?:(d2f)|[df]2(?:u?i|u?ll)|(?:u?i|u?ll)2[df])(?:\.(?!hi|lo)\w+)*")
_NV_CONVERSION = re.compile(
    r"__nv_(?:(double2float)|(?:double|float)2u?(?:int|ll)|u?(?:int|ll)2(?:double|float))(?:_r[nzud])?"
)
_NV_CLASS = re.compile(r"__nv_(?:is(?:nan|inf|finite)|finite|signbit)[df]")
_TO_INTEGER = "llvm.fptosi.sat"
"""An inactive row, for conversions between numbers and integers."""

_AMDGCN = {
    "llvm.amdgcn.rcp": "rcp", "llvm.amdgcn.rsq": "rsqrt", "llvm.amdgcn.sqrt": "llvm.sqrt",
    "llvm.amdgcn.exp2": "llvm.exp2", "llvm.amdgcn.log": "llvm.log2", "llvm.amdgcn.sin": "amdgcn.sin",
    "llvm.amdgcn.cos": "amdgcn.cos", "llvm.amdgcn.fract": "amdgcn.fract", "llvm.amdgcn.fmed3": "amdgcn.fmed3",
}  # fmt: skip

_PORTLAND = re.compile(r"__[frp]([sd])_([a-z0-9]+)_(?:1|2|4|8|16)")
"""Portland's and classic flang's: fast, relaxed or precise; single or double; how many at once."""

_VECTOR = re.compile(r"_ZGV[a-zA-Z]N\d+v+_(\w+)|__svml_([a-z0-9]+?)(f?)(?:2|4|8|16)(?:_\w+)?")
"""Libraries of vector functions, without masks: glibc's and SLEEF's by the vector ABI, Intel's."""

_MANGLED = re.compile(r"_Z(?:L|St)?(\d+)([a-z]\w*?)([dfeilx]+)")
_STANDARD = frozenset(
    """sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh exp exp2 expm1 log log2 log10 log1p pow atan2 hypot
    cbrt sqrt abs fabs fma fmin fmax fdim fmod remainder copysign ldexp scalbn scalbln floor ceil trunc round rint
    nearbyint lround llround lrint llrint erf erfc tgamma lgamma logb ilogb""".split()
)
"""What C++ overloads; declared under a mangled name it is the standard library's (or a device's), not the user's."""
_OCML = re.compile(r"__ocml_(?:native_)?(\w+?)(?:_rt[enpz])?_f(32|64)")

_XLA = re.compile(r"xla\.(\w+)\.(?:v\d+)?f(32|64)")


def plain_name(name: str) -> str:
    """The key in the derivative table of a device's function; any other name is itself."""
    if name.startswith("llvm.nvvm."):
        if (conversion := _NVVM_CONVERSION.fullmatch(name)) is not None:
            return "fptrunc" if conversion[1] else _TO_INTEGER
        found = _NVVM.fullmatch(name)
        if found is None:
            return name
        form = found[1] + (".nan" if ".nan" in found[2] and found[1] in ("fmin", "fmax") else "")
        return _NVVM_ROWS[form]
    if name.startswith("__nv_"):
        return _nv(name)
    if name.startswith("__ocml_") and (match := _OCML.fullmatch(name)) is not None:
        return match[1] + ("f" if match[2] == "32" else "")
    if name.startswith("xla.") and (match := _XLA.fullmatch(name)) is not None:
        return match[1] + ("f" if match[2] == "32" else "")
    if name.startswith("_"):
        return _decorated(name)
    return _AMDGCN.get(name, name)


def _decorated(name: str) -> str:
    """The plain name behind those that start with underscores."""
    if (match := _PORTLAND.fullmatch(name)) is not None:
        return match[2] + ("f" if match[1] == "s" else "")
    if (match := _VECTOR.fullmatch(name)) is not None:
        return match[1] or match[2] + match[3]
    match = _MANGLED.fullmatch(name)
    if match is None:
        return name
    word, kinds = (match[2] + match[3])[: int(match[1])], (match[2] + match[3])[int(match[1]) :]
    is_scaling = word in ("ldexp", "scalbn", "scalbln") and len(kinds) == 2 and kinds[1] in "il"
    if word not in _STANDARD or kinds[:1] not in ("d", "f", "e") or not (is_scaling or kinds == kinds[0] * len(kinds)):
        return name
    return ("fabs" if word == "abs" else word) + {"f": "f", "e": "l"}.get(kinds[0], "")


def _nv(name: str) -> str:
    if (conversion := _NV_CONVERSION.fullmatch(name)) is not None:
        return "fptrunc" if conversion[1] else _TO_INTEGER
    if _NV_CLASS.fullmatch(name) is not None:
        return "isnan"
    found = _NV_ARITHMETIC.fullmatch(name)
    if found is not None:
        operation = found[2] or found[3]
        return {"sqrt": "sqrt", "rcp": "rcp", "rsqrt": "rsqrt", "fma": "fma"}.get(operation, "f" + operation)
    base = name.removeprefix("__nv_").removeprefix("fast_")
    return _NV_ROWS.get(base, base)


_LIBRARY = frozenset(
    """sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh exp exp2 exp10 expm1 log log2 log10 log1p pow powi
    atan2 hypot erf erfc j0 j1 jn y0 y1 yn cbrt tgamma lgamma sinpi cospi fmod remainder""".split()
)
"""What devices have in a library only; the rest of what derivatives call is native there."""


def device_name(triple: str, name: str, is_single: bool) -> str:
    """The device's function for `name` (without `llvm.`), "" where the target needs none."""
    if name not in _LIBRARY:
        return ""
    if triple.startswith("nvptx"):
        return f"__nv_{name}{'f' if is_single else ''}"
    if triple.startswith("amdgcn"):
        return f"__ocml_{name}_f{32 if is_single else 64}"
    return ""
