"""Copies and fills under other names: those that `_FORTIFY_SOURCE` checks (`__memcpy_chk`), and `mempcpy` and the like.

They are written out as the intrinsics that they come to.
"""

from __future__ import annotations

from adfuzz.ad.expand import Expander
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Call
from adfuzz.ir.merge import merge_text
from adfuzz.ir.module import Function, Module
from adfuzz.ir.values import Value

_FITS = """
; End the program, as the C library does, where more bytes would be written than there is room for.
define internal void @adfuzz.fits(i64 %size, i64 %room) alwaysinline nounwind "enzyme_inactive" {
  %is.over = icmp ugt i64 %size, %room
  br i1 %is.over, label %end, label %fits
end:
  call void @__chk_fail()
  unreachable
fits:
  ret void
}
declare void @__chk_fail() noreturn nounwind
"""


def _copy(b: Builder, i: Call) -> Value | None:
    if not _is_usual(i):
        return None
    to, source, size = i.arguments[:3]
    _check(b, i)
    move = "memmove" if "memmove" in _name(i) else "memcpy"
    b.intrinsic(move, ty.VOID, (to, source, size, values.integer(ty.I1, 0)), (to.type, source.type, size.type))
    return b.gep(ty.I8, to, (size,)) if "mempcpy" in _name(i) else to


def _copy_backwards(b: Builder, i: Call) -> Value | None:
    """The source comes first; both may overlap."""
    if [a.type for a in i.arguments] != [ty.PTR, ty.PTR, ty.I64]:
        return None
    source, to, size = i.arguments
    return b.intrinsic("memmove", ty.VOID, (to, source, size, values.integer(ty.I1, 0)), (ty.PTR, ty.PTR, ty.I64))


def _fill(b: Builder, i: Call) -> Value | None:
    if not _is_usual(i):
        return None
    to, size = i.arguments[0], i.arguments[1 if "bzero" in _name(i) else 2]
    byte = values.integer(ty.I8, 0) if "bzero" in _name(i) else b.cast("trunc", i.arguments[1], ty.I8)
    _check(b, i)
    made = b.intrinsic("memset", ty.VOID, (to, byte, size, values.integer(ty.I1, 0)), (to.type, size.type))
    return made if i.type is ty.VOID else to


COPIES: dict[str, Expander] = {
    **dict.fromkeys(("__memcpy_chk", "__memmove_chk", "__mempcpy_chk", "mempcpy"), _copy),
    **dict.fromkeys(("__memset_chk", "bzero", "__bzero"), _fill),
    "bcopy": _copy_backwards,
}


def _name(i: Call) -> str:
    assert isinstance(i.callee, Function)
    return i.callee.name


def _is_usual(i: Call) -> bool:
    """Whether the call has the types of the C library's function, not those of another of that name."""
    kinds = [a.type for a in i.arguments]
    second = [] if "bzero" in _name(i) else [ty.I32 if "memset" in _name(i) else ty.PTR]
    return kinds == [ty.PTR, *second, ty.I64, *([ty.I64] if _name(i).endswith("_chk") else [])]


def _check(b: Builder, i: Call) -> None:
    if not _name(i).endswith("_chk"):
        return
    module = i.function.module
    assert isinstance(module, Module)
    if "adfuzz.fits" not in module.globals:
        merge_text(module, _FITS)
    b.call(module.function("adfuzz.fits"), i.arguments[-2:])
