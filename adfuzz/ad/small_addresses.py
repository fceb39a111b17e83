"""Targets whose addresses have 32 bits: what derivative code passes to the C library as sizes is made size_t."""

from __future__ import annotations

from adfuzz.ir import types as ty
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Call
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.module import Function, Module

_SIZED = ("malloc", "malloc_usable_size")


def fit_sizes(module: Module) -> None:
    """Let calls of allocators with sizes of 64 bits pass (and take) 32 bits where addresses have no more."""
    if DataLayout(module.data_layout).size_of(ty.PTR) != 4:
        return
    for name in _SIZED:
        callee = module.globals.get(name)
        if not isinstance(callee, Function) or not callee.is_declaration:
            continue
        for function in module.functions:
            for i in [i for i in function.instructions if isinstance(i, Call) and i.callee is callee]:
                _fit(i)
        kind = callee.function_type
        if ty.I64 in (kind.result, *kind.parameters):
            callee.function_type = _narrow(kind)
            for argument, type in zip(callee.arguments, callee.function_type.parameters, strict=True):
                argument.type = type


def _narrow(kind: ty.FunctionType) -> ty.FunctionType:
    types = [ty.I32 if type is ty.I64 else type for type in (kind.result, *kind.parameters)]
    return ty.function(types[0], tuple(types[1:]))


def _fit(i: Call) -> None:
    assert i.parent is not None
    b = Builder(i.parent, i)
    b.origin = i
    kind = _narrow(i.function_type)
    if i.type is kind.result and all(a.type is not ty.I64 for a in i.arguments):
        return
    arguments = [b.cast("trunc", a, ty.I32) if a.type is ty.I64 else a for a in i.arguments]
    made = b.call(i.callee, arguments, function_type=kind)
    made.function_attributes = i.function_attributes
    i.replace_all_uses_with(b.cast("zext", made, ty.I64) if i.type is ty.I64 else made)
    i.erase()
