"""Calls of Julia that mean plain memory operations: frames of its collector, boxes, copies."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from adfuzz.ad import runtime
from adfuzz.ad.models import FRESH
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Call
from adfuzz.ir.merge import merge_text
from adfuzz.ir.module import Function
from adfuzz.ir.values import ConstantInt, Value

_HEADER = 2
"""Words of a frame before its slots: how many there are, and the frame below."""

_DATA = 8
"""Where a memory holds the address of its first element."""

_LENGTH, _WIDTH = 8, 18
"""Where an array holds the number of its elements, and how many bytes each has."""

_INACTIVE = '"enzyme_inactive"'


def _new_frame(b: Builder, i: Call) -> Value | None:
    """A frame is memory of the function's, all zero, as Julia makes of it later."""
    (count,) = i.arguments
    if not isinstance(count, ConstantInt):
        return None
    size = count.value + _HEADER
    entry = i.function.entry
    place = Builder(entry, entry.instructions[0]).alloca(ty.array(size, ty.PTR), i.name, alignment=16)
    zero = values.integer(ty.I8, 0)
    b.intrinsic("memset", ty.VOID, (place, zero, values.integer(ty.I64, 8 * size), values.integer(ty.I1, 0)),
                (ty.PTR, ty.I64))  # fmt: skip
    return place


def _slot(b: Builder, i: Call) -> Value:
    frame, index = i.arguments
    return b.gep(ty.PTR, frame, (b.add(index, values.integer(index.type, _HEADER)),))


def _unbox(b: Builder, i: Call) -> Value | None:
    """What lies in a box is read."""
    if len(i.arguments) != 1 or not i.arguments[0].type.is_pointer or i.type is ty.VOID:
        return None
    return b.load(i.type, i.arguments[0])


def _copy_references(b: Builder, i: Call) -> Value | None:
    """(array, place, array, place, count): the collector hears of it by a copy of the result onto itself."""
    if len(i.arguments) != 5 or _INACTIVE in i.function_attributes:
        return None
    array, target, _, source, count = i.arguments
    bytes = b.mul(count, values.integer(count.type, 8))
    b.intrinsic("memmove", ty.VOID, (target, source, bytes, values.integer(ty.I1, 0)),
                (target.type, source.type, bytes.type))  # fmt: skip
    told = b.call(i.callee, (array, target, array, target, count), function_type=i.function_type)
    told.function_attributes = (_INACTIVE,)
    return values.zero(ty.I1)


def _fresh(b: Builder, i: Call, arguments: Sequence[Value]) -> Value:
    """The library's call, which makes memory of its own."""
    module, callee = i.function.module, i.callee
    assert module is not None and isinstance(callee, Function)
    return b.call(module.declare(FRESH + callee.name, i.function_type), arguments)


def _box(b: Builder, i: Call) -> Value | None:
    """A box of zero, into which the number is stored. Boxes of integers may be shared: they are not written to."""
    if len(i.arguments) != 1 or not i.type.is_pointer or not i.arguments[0].type.is_float:
        return None
    made = _fresh(b, i, (values.zero(i.arguments[0].type),))
    b.store(i.arguments[0], made)
    return made


def _copy_array(b: Builder, i: Call) -> Value | None:
    """A copy of an array (before Julia 1.11), and its bytes, which are copied once more."""
    if len(i.arguments) != 1 or not i.type.is_pointer:
        return None
    array, made = i.arguments[0], _fresh(b, i, i.arguments)
    count = b.load(ty.I64, b.gep(ty.I8, array, (_LENGTH,)))
    width = b.cast("zext", b.load(ty.integer(16), b.gep(ty.I8, array, (_WIDTH,))), ty.I64)
    _copy(b, b.load(ty.PTR, made), b.load(ty.PTR, array), b.mul(count, width))
    return made


def _copy_memory(b: Builder, i: Call) -> Value | None:
    """(memory) or (memory, first element, count): a new memory, and the elements, which are copied once more."""
    module = i.function.module
    if len(i.arguments) not in (1, 3) or not i.type.is_pointer or module is None:
        return None
    merge_text(module, runtime.ELEMENT_OF_MEMORY)
    memory, made = i.arguments[0], _fresh(b, i, i.arguments)
    if len(i.arguments) == 3:
        _, source, count = i.arguments
    else:
        source, count = b.load(ty.PTR, b.gep(ty.I8, memory, (_DATA,))), b.load(ty.I64, memory)
    plain = memory if memory.type is ty.PTR else b.cast("addrspacecast", memory, ty.PTR)
    bytes = b.mul(count, b.call(module.function("adfuzz.element_of_memory"), (plain,)))
    _copy(b, b.load(ty.PTR, b.gep(ty.I8, made, (_DATA,))), source, bytes)
    return made


def _copy(b: Builder, target: Value, source: Value, bytes: Value) -> None:
    operands = (target, source, bytes, values.integer(ty.I1, 0))
    b.intrinsic("memcpy", ty.VOID, operands, (target.type, source.type, bytes.type))


EXPANDERS: dict[str, Callable[[Builder, Call], Value | None]] = {
    "julia.new_gc_frame": _new_frame,
    "julia.get_gc_frame_slot": _slot,
    **{
        f"{family}_unbox_{kind}": _unbox
        for family in ("jl", "ijl")
        for kind in """float32 float64 int8 uint8 int16 uint16 int32 uint32 int64 uint64 long ulong bool voidpointer
        uint8pointer""".split()
    },
    **{f"{family}_box_float{bits}": _box for family in ("jl", "ijl") for bits in (32, 64)},
    **dict.fromkeys(("jl_array_copy", "ijl_array_copy"), _copy_array),
    **dict.fromkeys(("jl_array_ptr_copy", "ijl_array_ptr_copy"), _copy_references),
    **{f"{family}_genericmemory_{copy}": _copy_memory for family in ("jl", "ijl") for copy in ("copy", "copy_slice")},
}
