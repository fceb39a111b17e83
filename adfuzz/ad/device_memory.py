"""Memory of devices in the form of malloc: a status and an address written to a place become a returned address.

The functions made here, `adfuzz.device.cudaMalloc` and so on, are known as allocators (adfuzz.analysis.library), so
that shadows are made, cleared and released by the device's own functions. A failed allocation is a null pointer again.
"""

from __future__ import annotations

from collections.abc import Callable

from adfuzz.analysis import library
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Call
from adfuzz.ir.merge import merge_text
from adfuzz.ir.module import Function
from adfuzz.ir.values import Value

PREFIX = "adfuzz.device."
OUT_OF_MEMORY = 2  # in CUDA's interfaces and in HIP's


def _allocate(b: Builder, i: Call) -> Value | None:
    """(place, size, more …) → status."""
    if _is_inside(i) or i.type is not ty.I32 or len(i.arguments) < 2 or i.arguments[1].type is not ty.I64:
        return None
    place, *passed = i.arguments
    if not place.type.is_pointer:
        return None
    more = "".join(f", {value.type.text} %m{n}" for n, value in enumerate(passed[1:]))
    kinds = ", ".join(value.type.text for value in i.arguments)
    made = _helper(
        i,
        f"""
define internal ptr @"$N"(i64 %size{more}) noinline nounwind {{
  %place = alloca ptr
  store ptr null, ptr %place
  %status = call i32 @"$L"(ptr %place, i64 %size{more})
  %made = load ptr, ptr %place
  ret ptr %made
}}
declare i32 @"$L"({kinds})
""",
    )
    memory = b.call(made, passed)
    b.store(memory, place)
    failed = b.icmp("eq", memory, values.zero(ty.PTR))
    return b.select(failed, values.integer(ty.I32, OUT_OF_MEMORY), values.integer(ty.I32, 0))


def _release(b: Builder, i: Call) -> Value | None:
    """(address, stream …) → status. The release may come later, outside the stream."""
    if _is_inside(i) or i.type is not ty.I32 or not i.arguments:
        return None
    first, *more = (value.type for value in i.arguments)
    if not (first.is_pointer or first is ty.I64):
        return None
    address = "%memory" if first.is_pointer else "%address"
    cast = "" if first.is_pointer else "  %address = ptrtoint ptr %memory to i64\n"
    passed = ", ".join([f"{first.text} {address}", *(f"{kind.text} zeroinitializer" for kind in more)])
    kinds = ", ".join(kind.text for kind in (first, *more))
    made = _helper(
        i,
        f"""
define internal void @"$N"(ptr %memory) noinline nounwind {{
{cast}  %status = call i32 @"$L"({passed})
  ret void
}}
declare i32 @"$L"({kinds})
""",
    )
    memory = i.arguments[0]
    b.call(made, (memory if first.is_pointer else b.cast("inttoptr", memory, ty.PTR),))
    return values.integer(ty.I32, 0)


def _is_inside(i: Call) -> bool:
    """Whether a call stands in one of the functions made here."""
    return PREFIX in i.function.name


def _helper(i: Call, text: str) -> Function:
    """The function of a text, in which N is its name and L that of the called function."""
    module = i.function.module
    assert module is not None and isinstance(i.callee, Function)
    name = PREFIX + i.callee.name
    if name not in module.globals:
        merge_text(module, text.replace("$N", name).replace("$L", i.callee.name))
    return module.function(name)


EXPANDERS: dict[str, Callable[[Builder, Call], Value | None]] = {
    **dict.fromkeys((name for name, _, _ in library.DEVICE_MEMORY), _allocate),
    **dict.fromkeys(library.DEVICE_RELEASES, _release),
}
