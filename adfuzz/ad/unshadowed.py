"""Memory that hangs on a global since before the derivative began: it has no shadow, and the program ends with a word.

Where a derivative starts, the shadow of a global is what the global's initializer says. A pointer that was stored in
the global later leads to memory of which no shadow is known; its shadow pointer is null. Where memory behind such a
pointer is accessed, the derivative code compares first: an access through null would be undefined, and LLVM takes what
leads there for impossible. Where functions may be handed such pointers, or containers that hold some, all pointers that
they are given or load are compared.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from adfuzz.ad.adjoints import holds_float
from adfuzz.analysis import library
from adfuzz.analysis.bases import base_objects
from adfuzz.analysis.pointers import holds_pointer
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Alloca, Call, GetElementPtr, Instruction, Load, Store
from adfuzz.ir.module import GlobalVariable
from adfuzz.ir.values import Argument, Value

if TYPE_CHECKING:
    from adfuzz.ad.sweep import Sweep


def watch_unshadowed(sweep: Sweep, i: Instruction) -> None:
    """In front of an access: end the program if it is to memory behind a global's pointer whose shadow is null."""
    for pointer in _accessed(sweep, i):
        if sweep.activity.is_memory_active(pointer):
            end_if_unshadowed(sweep, pointer)


def end_if_unshadowed(sweep: Sweep, pointer: Value, only_if: Value | None = None) -> None:
    """End the program if the pointer is computed from one in a global whose shadow is null (and `only_if` is true)."""
    base = _watched(sweep, pointer)
    if base is None or base not in sweep.shadows or not isinstance(base.type, ty.PointerType):
        return
    seen = (base, sweep.b.block)
    if seen in sweep.compared or sweep.compiler.module.is_for_device:
        return
    if only_if is None:
        sweep.compared.add(seen)
    b = sweep.b
    for shadow in sweep.shadow(base):
        is_lost = _is_null(b, shadow)
        is_there = b.binary("xor", _is_null(b, sweep.primal.of(base)), values.integer(ty.I1, 1))
        bad = b.binary("and", is_lost, is_there)
        bad = bad if only_if is None else b.binary("and", bad, only_if)
        b.call(sweep.compiler.runtime("adfuzz.end_if.unshadowed"), (bad,))


_PAGE = 4096


def _is_null(b: Builder, pointer: Value) -> Value:
    """Whether a pointer is null, or a little more: the address of a field of what is not there."""
    return b.icmp("ult", b.cast("ptrtoint", pointer, ty.I64), values.integer(ty.I64, _PAGE))


def _accessed(sweep: Sweep, i: Instruction) -> Iterator[Value]:
    """The pointers through which an instruction reads or writes numbers or pointers, or copies memory, and whose
    shadows are used."""
    match i:
        case Load() if (holds_float(i.type) and sweep.is_active(i)) or sweep.wants_shadow(i):
            yield i.pointer
        case Store() if holds_float(i.value.type) or holds_pointer(i.value.type):
            yield i.pointer
        case Call() if library.called(i) in library.TRANSFERS:
            yield from i.arguments[:2]
        case _:
            pass


def _watched(sweep: Sweep, pointer: Value) -> Value | None:
    """The pointer in a global from which one is computed; where there are such globals, any that was given or loaded,
    or may be one or the other."""
    bases = base_objects(pointer)
    if len(bases) == 1:
        (base,) = bases
        if not isinstance(base, Load):
            return base if isinstance(base, Argument) and sweep.compiler.has_pointers_in_globals else None
        (place, *others) = base_objects(base.pointer) or (None,)
        if not others and isinstance(place, GlobalVariable):
            return base if not place.is_constant else None
        is_elsewhere = bool(others) or not isinstance(place, Alloca)
        return base if is_elsewhere and sweep.compiler.has_pointers_in_globals else None
    if not sweep.compiler.has_pointers_in_globals or not any(isinstance(base, Load | Argument) for base in bases):
        return None
    while isinstance(pointer, GetElementPtr):
        pointer = pointer.pointer
    return pointer
