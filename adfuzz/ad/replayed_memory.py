"""Memory in forward split mode, where words move of which only run time knows whether they hold a number or a pointer.

The augmented function leaves shadow memory with the pointers that stand there at the end; the replay writes tangents.
Where the two never share a place, that is all. Where words of unknown kind are moved (adfuzz.ad.words) a place may
hold a tangent at one time and a shadow pointer at another: then the replay stores the pointers again too, in order, so
that shadow memory goes through the states that forward mode would give it. Which words are pointers, and which ones,
has been kept when the augmented function moved them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from adfuzz.ad.memory import at_offset, ends_parts_of_floats, number_parts, parts
from adfuzz.analysis import library
from adfuzz.analysis.pointers import holds_pointer
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.instructions import Call, Load, Store
from adfuzz.ir.values import Value

if TYPE_CHECKING:
    from adfuzz.ad.compiler import Compiler
    from adfuzz.ad.options import Key
    from adfuzz.ad.replay import ReplaySweep
    from adfuzz.ad.reverse import ReverseSweep

NONE = values.integer(ty.I64, 0)


def stores_pointers_again(compiler: Compiler, key: Key) -> bool:
    """Whether the replay stores shadow pointers again: words move, and nothing but instructions that can be done again
    sets pointers."""
    if not key.is_replayed or not compiler.kinds.moves_words or compiler.registrations.split_derivatives:
        return False
    return not any(
        isinstance(i, Call) and library.called(i) in library.MIRRORED
        for function in compiler.kinds.analysis.functions
        for i in function.instructions
    )


# -------------------------------------------------------------------------------------------------- augmented function


def keep_pointers(r: ReverseSweep, i: Call, lane: int, origin: Value, length: Value) -> None:
    """Before an augmented function moves the shadow pointers among `length` bytes: keep them for the replay."""
    if not r.stores_pointers_again:
        return
    pattern, b = r.compiler.kinds.transfer_pattern(i, floats=False), r.sweep.b
    kept = b.call(r.compiler.runtime("adfuzz.zeroed"), (length,))
    b.call(r.compiler.pattern_routine("copy", pattern), (kept, origin, length))
    r.calls.defer(b, kept, is_own=True)
    r.cache.keep(("pointers", i, lane), r.calls.home(i), ty.PTR, kept, kept)


# -------------------------------------------------------------------------------------------------- augmented function


# ------------------------------------------------------------------------------------------------------------- replay


def load_again(s: ReplaySweep, i: Load) -> None:
    """The tangents that stand in shadow memory now, with the pointers that the augmented function has seen there."""
    is_word = i.type.is_integer and s.compiler.kinds.is_mixed_word(i)
    is_active = s.activity.is_memory_active(i.pointer)
    lanes: list[Value] = []
    for lane in range(s.width):
        known = s.r.lookup.shadow(i)[lane] if is_word or holds_pointer(i.type) else values.zero(i.type)
        found = known
        if is_active:
            place = s.shadow(i.pointer)[lane]
            found = s.b.load(i.type, place, alignment=i.alignment)
            found = s.unless_inactive(i.pointer, place, found, values.zero(i.type))
        elif not is_word:
            found = values.zero(i.type)
        if is_word:
            found = s.b.call(s.compiler.runtime("adfuzz.replayed_word"), (known, found))
        elif holds_pointer(i.type):
            for part in number_parts(s.layout, i.type, s.r.adjoint_type(i)):
                known = s.b.insert_value(known, s.b.extract_value(found, part.path), part.path)
            found = known
        lanes.append(found)
    s.shadows[i] = lanes


def store_again(s: ReplaySweep, i: Store) -> None:
    """The floats of what is stored, and the pointers if the replay stores them again."""
    kinds, value = s.compiler.kinds, i.value
    kind = s.compiler.stored_float_type(i)
    if kind is None and ends_parts_of_floats(s, i):
        for place in s.shadow(i.pointer):
            zero: Value = values.zero(value.type)
            old = s.b.load(value.type, place, alignment=1) if s.is_checked(i.pointer) else zero
            s.b.store(s.unless_inactive(i.pointer, place, zero, old), place, 1)
        return
    is_integer = value.type.is_integer
    is_constant = isinstance(value, values.Constant)
    is_address = is_integer and not is_constant and kinds.holds_shadow_bits(value)
    again = s.r.stores_pointers_again
    if is_integer and not is_constant and kinds.is_mixed_word(value) and not again:
        raise s.refuse("cannot-deduce-type", "8 bytes of unknown kind in forward split mode", i, "use fwddiff")
    if kind is None and not (again and (is_address or holds_pointer(value.type))):
        return
    tangents = [s.constant_bits(i, value)] * s.width if is_constant and is_integer else s.shadow(value)
    numbers = parts(s.layout, value.type) if is_integer else number_parts(s.layout, value.type, kind)
    written = {part.path for part in numbers}
    for place, tangent in zip(s.shadow(i.pointer), tangents, strict=True):
        for part in parts(s.layout, tangent.type):
            if part.path in written or (again and part.type.is_pointer):
                piece = s.b.extract_value(tangent, part.path) if part.path else tangent
                where = at_offset(s.b, place, part.offset)
                old = s.b.load(piece.type, where, alignment=1) if s.is_checked(i.pointer) else piece
                s.b.store(s.unless_inactive(i.pointer, place, piece, old), where, 1)


def move_again(s: ReplaySweep, i: Call) -> None:
    """memcpy, memmove: copy the tangents behind the shadows; the pointers if the replay stores them again."""
    target, source, size = i.arguments[:3]
    pattern = s.compiler.kinds.transfer_pattern(i, floats=True)
    if pattern.has_words and not s.r.stores_pointers_again:
        raise s.refuse("cannot-deduce-type", "bytes of unknown kind in forward split mode", i, "use fwddiff")
    length = s.b.cast("zext", s.primal.of(size), ty.I64)
    has_pointers = bool(s.compiler.kinds.transfer_pattern(i, floats=False).all_cells)
    overlaps = "memmove" in library.called(i)
    for lane, place in enumerate(s.shadow(target)):
        here = s.unless_inactive(target, place, length, NONE)
        moved = NONE
        if pattern.all_cells and s.activity.is_memory_active(source):
            origin = s.shadow(source)[lane]
            moved = s.unless_inactive(source, origin, here, NONE)
            if has_pointers:
                s.b.call(s.compiler.pattern_routine("slide" if overlaps else "carry", pattern), (place, origin, moved))
            else:
                arguments = (place, origin, moved, values.integer(ty.I1, 0))
                s.b.intrinsic("memmove", ty.VOID, arguments, (place.type, origin.type, ty.I64))
        if pattern.all_cells and moved is not here:  # what comes from memory without shadow
            rest = here if moved is NONE else s.b.sub(here, moved)
            s.b.call(s.compiler.pattern_routine("clear", pattern), (place, rest))
        _put_pointers(s, i, lane, place, here)


def _put_pointers(s: ReplaySweep, i: Call, lane: int, place: Value, length: Value) -> None:
    """Store again the shadow pointers that the augmented function has moved."""
    kept = s.r.cache.find(("pointers", i, lane))
    if kept is not None:
        pointers = s.compiler.kinds.transfer_pattern(i, floats=False)
        origin = s.r.cache.read(s.b, kept)
        s.b.call(s.compiler.pattern_routine("put", pointers), (place, origin, length))


def fill_again(s: ReplaySweep, i: Call) -> None:
    """memset: floats have tangent zero; the other bytes are those of the primal if the replay stores pointers again."""
    target, byte, size = i.arguments[:3]
    pattern, length = s.compiler.kinds.fill_pattern(i, floats=True), s.b.cast("zext", s.primal.of(size), ty.I64)
    for place in s.shadow(target):
        here = s.unless_inactive(target, place, length, NONE)
        if s.r.stores_pointers_again:
            arguments = (place, s.primal.of(byte), here, values.integer(ty.I1, 0))
            s.b.intrinsic("memset", ty.VOID, arguments, (place.type, ty.I64))
        if pattern is None:
            s.fill_zero(place, here)
        elif pattern.all_cells:
            s.b.call(s.compiler.pattern_routine("clear", pattern), (place, here))


def move_reallocated(s: ReplaySweep, i: Call) -> None:
    """Copy the tangents that the old memory has into the new, which the augmented function made."""
    pattern, cached = s.compiler.kinds.transfer_pattern(i, floats=True), s.r.cache.find(("kept", i))
    if cached is None:
        return
    if pattern.has_words and not s.r.stores_pointers_again:
        raise s.refuse("cannot-deduce-type", "words of unknown kind in forward split mode", i, "use fwddiff")
    kept = s.r.cache.read(s.b, cached)
    for lane, (new, old) in enumerate(zip(s.shadow(i), s.shadow(i.arguments[0]), strict=True)):
        if pattern.all_cells:
            s.b.call(s.compiler.pattern_routine("carry", pattern), (new, old, kept))
        _put_pointers(s, i, lane, new, kept)
