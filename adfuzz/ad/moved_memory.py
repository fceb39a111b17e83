"""Memory that moves, in reverse mode: the forward sweep moves shadow pointers along, the reverse sweep adjoints back.

What is copied and filled by name moves whole; reallocation becomes fresh memory and a copy, since the reverse sweep
still needs the old.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from adfuzz.ad.replayed_memory import keep_pointers
from adfuzz.ad.reused_words import watch_pointer_copy
from adfuzz.analysis import library
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Call, Instruction
from adfuzz.ir.module import Function
from adfuzz.ir.types import FunctionType
from adfuzz.ir.values import Value

if TYPE_CHECKING:
    from adfuzz.ad.reverse import ReverseSweep


def copy_shadow_pointers(r: ReverseSweep, i: Call) -> None:
    """Copy the pointers in shadow memory as memcpy and memmove do the primal's."""
    sweep = r.sweep
    target, source, size = i.arguments[:3]
    if not sweep.activity.is_memory_active(target):
        return
    pattern = r.compiler.kinds.transfer_pattern(i, floats=False)
    if pattern.all_cells:
        overlap = "memmove" in library.called(i)
        routine = r.compiler.pattern_routine("shift" if overlap else "copy", pattern)
        length = sweep.b.cast("zext", sweep.primal.of(size), ty.I64)
        for lane, (to, origin) in enumerate(zip(sweep.shadow(target), sweep.shadow(source), strict=True)):
            here = sweep.unless_inactive(target, to, length, values.integer(ty.I64, 0))
            watch_pointer_copy(sweep, target, pattern, to, origin, here)
            keep_pointers(r, i, lane, origin, here)
            sweep.b.call(routine, (to, origin, here))


def clear_shadow_pointers(r: ReverseSweep, i: Call) -> None:
    """Clear the pointers in shadow memory as memset does the primal's."""
    sweep = r.sweep
    target, _, size = i.arguments[:3]
    if not sweep.activity.is_memory_active(target):
        return
    pattern = r.compiler.kinds.fill_pattern(i, floats=False)
    if pattern is not None and pattern.all_cells:
        routine = r.compiler.pattern_routine("clear", pattern)
        length = sweep.b.cast("zext", sweep.primal.of(size), ty.I64)
        for to in sweep.shadow(target):
            sweep.b.call(routine, (to, sweep.unless_inactive(target, to, length, values.integer(ty.I64, 0))))


def reallocate(r: ReverseSweep, i: Call) -> None:
    """Fresh memory and a copy; the old memory stays for the reverse sweep, which moves the adjoints back."""
    sweep, b = r.sweep, r.sweep.b
    old = sweep.primal.of(i.arguments[0])
    new_size = b.cast("zext", sweep.primal.of(i.arguments[-1]), ty.I64)
    is_sized = len(i.arguments) > 2
    kept = _smaller(
        b, new_size, b.cast("zext", sweep.primal.of(i.arguments[1]), ty.I64) if is_sized else _room(r, b, old)
    )
    made = _allocated(r, i, new_size)
    b.intrinsic("memcpy", ty.VOID, (made, old, kept, values.integer(ty.I1, 0)), (ty.PTR, ty.PTR, ty.I64))
    sweep.primal[i] = made
    _release_later(r, i, old)
    if sweep.activity.is_memory_active(i):
        sweep.refuse_mixed((i.arguments[0],), i)
        shadows = sweep.shadow(i.arguments[0])
        for shadow in shadows if not is_sized else ():
            kept = _smaller(b, kept, _room(r, b, shadow))  # the system may have given it less than the primal
        assert isinstance(kept, Instruction)
        r.cache.keep(("kept", i), r.calls.home(i), ty.I64, kept, kept)
        pattern = r.compiler.kinds.transfer_pattern(i, floats=False)
        sweep.shadows[i] = []
        for lane, shadow in enumerate(shadows):
            fresh = _allocated(r, i, new_size)
            sweep.fill_zero(fresh, new_size)
            if pattern.all_cells:
                keep_pointers(r, i, lane, shadow, kept)
                b.call(r.compiler.pattern_routine("copy", pattern), (fresh, shadow, kept))
            _release_later(r, i, shadow)
            sweep.shadows[i].append(fresh)
    sweep.leave_call(i)


def _allocated(r: ReverseSweep, i: Call, size: Value) -> Value:
    """Memory of the allocator whose realloc `i` calls."""
    b = r.sweep.b
    if len(i.arguments) == 2:
        return b.call(r.compiler.runtime("malloc"), (size,))
    allocate = _of_same_allocator(r, i, "__rust_alloc", ty.function(ty.PTR, (ty.I64, ty.I64)))
    return b.call(allocate, (size, r.sweep.primal.of(i.arguments[2])))


def _release_later(r: ReverseSweep, i: Call, memory: Value) -> None:
    """Give memory that `i` takes back to its allocator when the reverse sweep is over."""
    b = r.sweep.b
    if len(i.arguments) == 2:
        r.calls.defer(b, memory)
        return
    release = _of_same_allocator(r, i, "__rust_dealloc", ty.function(ty.VOID, (ty.PTR, ty.I64, ty.I64)))
    r.calls.defer_release(b, release, (memory, *(r.sweep.primal.of(a) for a in i.arguments[1:3])))


def _of_same_allocator(r: ReverseSweep, i: Call, plain: str, type: FunctionType) -> Function:
    """The function `plain` of Rust's runtime, by the kind of name that its `__rust_realloc` has in this module."""
    assert isinstance(i.callee, Function)
    own = library.callee_name(i)
    name = i.callee.name.replace(f"{len(own)}_{own}", f"{len(plain)}_{plain}") if i.callee.name != own else plain
    return r.compiler.module.declare(name, type)


def undo_reallocate(r: ReverseSweep, i: Call) -> None:
    """The adjoints in the new memory are added to those in the old."""
    if not r.activity.is_memory_active(i):
        return
    pattern = r.compiler.kinds.transfer_pattern(i, floats=True)
    cached = r.cache.find(("kept", i))
    if pattern.all_cells and cached is not None:
        kept = r.cache.read(r.b, cached)
        routine = r.compiler.pattern_routine("transfer", pattern)
        for new, old in zip(r.lookup.shadow(i), r.lookup.shadow(i.arguments[0]), strict=True):
            r.b.call(routine, (new, old, kept))


def _room(r: ReverseSweep, b: Builder, memory: Value) -> Value:
    """How many bytes there are in memory of malloc's, at least what was asked for."""
    return b.call(r.compiler.runtime("malloc_usable_size"), (memory,))


def _smaller(b: Builder, left: Value, right: Value) -> Value:
    return b.intrinsic("umin", ty.I64, (left, right), (ty.I64,))
