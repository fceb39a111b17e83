"""Variable arguments as the System V ABI for x86-64 lays them out: register save area, overflow area, va_list.

A call of a variadic function hands over its variable arguments as (kind, value) pairs; va_start lays them out, and
compiled code (or the va_arg instruction) walks the list. A kind is memory's name of a scalar, or "byval:SIZE:ALIGN".
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from adfuzz.errors import Unsupported
from adfuzz.interp import templates
from adfuzz.interp.constants import is_compound, scalar_kind
from adfuzz.interp.memory import SIZES
from adfuzz.interp.states import known
from adfuzz.ir import instructions as ins
from adfuzz.ir.module import Function, attribute_name
from adfuzz.ir.types import Type

if TYPE_CHECKING:
    from adfuzz.interp.program import Program
    from adfuzz.interp.translate import Writer

_GENERAL_END, _VECTOR_END = 48, 176
_VECTOR = ("f16", "bf16", "f32", "f64", "f128")


def kind_of(type: Type) -> str:
    """Return how a value of `type` travels."""
    kind = "" if is_compound(type) else scalar_kind(type)
    if not kind and not is_compound(type) and getattr(type, "bits", 128) < 64:
        return "i64"
    if not kind:
        raise Unsupported("variable-argument", f"the interpreter passes no {type} as a variable argument")
    return kind


def passed(w: Writer, call: ins.Call, index: int, text: str) -> str:
    """Return the pair for a variable argument."""
    attributes = call.argument_attributes[index] if index < len(call.argument_attributes) else ()
    if "byval" in {attribute_name(attribute) for attribute in attributes}:
        size = w.program.layout.size_of(templates.attribute_type(w, tuple(attributes), "byval"))
        return f"('byval:{size}:{max(8, templates.declared_alignment(attributes))}', {text})"
    return f"({kind_of(call.operands[index].type)!r}, {text})"


def named_registers(function: Function) -> tuple[int, int]:
    """Return how many general and vector registers the named arguments take."""
    general = vector = 0
    for argument in function.arguments:
        if "byval" in {attribute_name(attribute) for attribute in argument.attributes}:
            continue
        if argument.type.is_float:
            vector += not str(argument.type).startswith("x86_fp80")
        else:
            general += 2 if str(argument.type) == "i128" else 1
    return general, vector


def start(
    program: Program, alloca: Callable[..., int], frame: list[int], target: Any, values: tuple[tuple[str, Any], ...],
    integers: int, floats: int,
) -> None:  # fmt: skip
    """Fill a va_list: offsets past the named arguments, the save area and the overflow area."""
    memory = program.memory
    saved = alloca(frame, _VECTOR_END, 16, "register save area")
    overflow = alloca(frame, max(16, sum(_stack_size(kind) for kind, _ in values)), 16, "overflow arguments")
    general, vector, beyond = 8 * min(integers, 6), 48 + 16 * min(floats, 8), 0
    for offset, kind, value in ((0, "i32", general), (4, "i32", vector), (8, "i64", overflow), (16, "i64", saved)):
        memory.store(kind, target + offset, value)
    for kind, value in values:
        if kind in _VECTOR and vector < _VECTOR_END:
            memory.store(kind, saved + vector, value)
            vector += 16
        elif kind[0] == "i" and general + _general_size(kind) <= _GENERAL_END:
            _store_whole(program, kind, saved + general, value)
            general += _general_size(kind)
        else:
            size, alignment = _stack_size(kind), _stack_alignment(kind)
            beyond += -beyond % alignment
            if kind.startswith("byval"):
                memory.copy(overflow + beyond, value, int(kind.split(":")[1]), "copy of a byval argument")
            else:
                _store_whole(program, kind, overflow + beyond, value)
            beyond += size - size % 8


def _store_whole(program: Program, kind: str, address: int, value: Any) -> None:
    program.memory.store("i64" if kind in ("i8", "i16", "i32") else kind, address, value)


def _general_size(kind: str) -> int:
    return 16 if kind == "i128" else 8


def _stack_alignment(kind: str) -> int:
    if kind.startswith("byval"):
        return int(kind.split(":")[2])
    return 16 if kind in ("i128", "f80", "f128") else 8


def _stack_size(kind: str) -> int:
    """Room in the overflow area, with what alignment may cost."""
    size = int(kind.split(":")[1]) if kind.startswith("byval") else 16 if kind == "f80" else SIZES[kind]
    return (size + 7) // 8 * 8 + (_stack_alignment(kind) - 8 if kind.startswith("byval") else 0)


def fetch(program: Program, target: Any, kind: str) -> int:
    """Return the address of the next argument of the list and step past it (the va_arg instruction)."""
    memory = program.memory
    size = 16 if kind in ("i128", "f80", "f128") else 8
    offset, end, step = (4, _VECTOR_END, 16) if kind in _VECTOR else (0, _GENERAL_END, size)
    if kind != "f80":
        used = known(memory.load("i32", target + offset), "a field of a va_list")
        if used + step <= end:
            memory.store("i32", target + offset, used + step)
            return known(memory.load("i64", target + 16), "a field of a va_list") + used
    place = known(memory.load("i64", target + 8), "a field of a va_list")
    place += -place % _stack_alignment(kind)
    memory.store("i64", target + 8, place + size)
    return place
