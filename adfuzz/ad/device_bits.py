"""Bits of floats as devices' libraries take and give them (`__nv_double2hiint`), written out as casts.

This is done before LLVM prepares the code: two halves that are put together again are then the number that they were.
"""

from __future__ import annotations

from collections.abc import Callable

from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Call
from adfuzz.ir.module import Function, Module
from adfuzz.ir.values import Value

Writer = Callable[[Builder, Call], Value | None]

_BITCASTS = """__nv_double_as_longlong __nv_longlong_as_double __nv_float_as_int __nv_float_as_uint __nv_int_as_float
    __nv_uint_as_float llvm.nvvm.bitcast.d2ll llvm.nvvm.bitcast.ll2d llvm.nvvm.bitcast.f2i
    llvm.nvvm.bitcast.i2f""".split()


def _same_bits(b: Builder, i: Call) -> Value | None:
    pair = [i.arguments[0].type, i.type]
    if pair not in ([ty.DOUBLE, ty.I64], [ty.I64, ty.DOUBLE], [ty.FLOAT, ty.I32], [ty.I32, ty.FLOAT]):
        return None
    return b.cast("bitcast", i.arguments[0], i.type)


def _half(shift: int) -> Writer:
    def write_out(b: Builder, i: Call) -> Value | None:
        if [a.type for a in i.arguments] != [ty.DOUBLE] or i.type is not ty.I32:
            return None
        bits: Value = b.cast("bitcast", i.arguments[0], ty.I64)
        return b.cast("trunc", b.binary("lshr", bits, values.integer(ty.I64, shift)) if shift else bits, ty.I32)

    return write_out


def _joined(is_upper_first: bool) -> Writer:
    def write_out(b: Builder, i: Call) -> Value | None:
        if [a.type for a in i.arguments] != [ty.I32, ty.I32] or i.type is not ty.DOUBLE:
            return None
        upper, lower = i.arguments if is_upper_first else reversed(i.arguments)
        shifted = b.binary("shl", b.cast("zext", upper, ty.I64), values.integer(ty.I64, 32))
        return b.cast("bitcast", b.binary("or", shifted, b.cast("zext", lower, ty.I64)), ty.DOUBLE)

    return write_out


_WRITERS: dict[str, Writer] = {
    **dict.fromkeys(_BITCASTS, _same_bits),
    **dict.fromkeys(("__nv_double2hiint", "llvm.nvvm.d2i.hi"), _half(32)),
    **dict.fromkeys(("__nv_double2loint", "llvm.nvvm.d2i.lo"), _half(0)),
    "__nv_hiloint2double": _joined(is_upper_first=True),
    "llvm.nvvm.lohi.i2d": _joined(is_upper_first=False),
}


def write_out_device_bits(module: Module) -> bool:
    """Write out all calls of these functions that have no body; whether there were any."""
    known = {f: _WRITERS[f.name] for f in module.functions if f.is_declaration and f.name in _WRITERS}
    changed = False
    for i in [i for f in module.functions for i in f.instructions if isinstance(i, Call)] if known else ():
        writer = known.get(i.callee) if isinstance(i.callee, Function) and i.opcode == "call" else None
        made = writer(Builder(i.parent, i), i) if writer is not None and i.parent is not None else None
        if made is not None:
            i.replace_all_uses_with(made)
            i.erase()
            changed = True
    return changed
