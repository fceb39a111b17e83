"""Names that devices give to the mathematical library: NVIDIA's `__nv_*` and `llvm.nvvm.*`, AMD's `__ocml_*`.

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
_NV_ROWS = {"powi": "__powidf2", "powif": "__powisf2", "saturatef": "saturate", "double2float_rn": "fptrunc"}
_OCML = re.compile(r"__ocml_(?:native_)?(\w+?)(?:_rt[enpz])?_f(32|64)")

_XLA = re.compile(r"xla\.(\w+)\.(?:v\d+)?f(32|64)")


def plain_name(name: str) -> str:
    """The key in the derivative table of a device's function; any other name is itself."""
    if name.startswith("llvm.nvvm."):
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
    return name


def _nv(name: str) -> str:
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
