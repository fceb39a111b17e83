"""Words of memory that hold a number at one time and a pointer at another, and numbers in their shadow from before.

The forward sweep stores shadow pointers behind pointers. Where memory was there before the derivative began, its shadow
may hold what the caller put there: an adjoint of what stands there at the end, or a tangent of what stood there at the
beginning. A shadow pointer in its place would end it, without a trace; so the program ends instead, with a message.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from adfuzz.ad.memory import at_offset, is_address, parts
from adfuzz.ad.patterns import Pattern
from adfuzz.analysis.bases import base_objects, is_local
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.instructions import Store
from adfuzz.ir.values import Value

if TYPE_CHECKING:
    from adfuzz.ad.reverse import AugmentedSweep

_NONE = values.integer(ty.I64, 0)


def watch_pointer_store(sweep: AugmentedSweep, i: Store) -> None:
    """Before a shadow pointer is stored where numbers stand at other times: no number may end."""
    kinds, value, b = sweep.compiler.kinds, i.value, sweep.b
    is_number = value.type.is_integer and not is_address(value)
    if is_number and (isinstance(value, values.Constant) or not kinds.holds_shadow_bits(value)):
        return
    is_word = is_number and kinds.is_mixed_word(value)
    places = kinds.mixed_words(i.pointer, sweep.layout.store_size(value.type))
    watched = [
        part
        for part in parts(sweep.layout, value.type)
        if is_word or (part.offset in places and (part.type.is_pointer or value.type.is_integer))
    ]
    if not watched or not _may_hold_numbers(sweep, i.pointer):
        return
    for shadow, lane in zip(sweep.shadow(i.pointer), sweep.shadow(value), strict=True):
        for part in watched:
            place = at_offset(b, shadow, part.offset)
            piece = b.extract_value(lane, part.path) if part.path else lane
            word = b.cast("ptrtoint", piece, ty.I64) if part.type.is_pointer else piece
            word = sweep.unless_inactive(i.pointer, shadow, word, _NONE)
            b.call(sweep.compiler.runtime("adfuzz.end_if_tangent"), (place, word))


def watch_pointer_copy(
    sweep: AugmentedSweep, target: Value, pattern: Pattern, to: Value, origin: Value, length: Value
) -> None:
    """The same before the shadow pointers among `length` bytes are copied to `to`, the shadow of `target`."""
    if pattern.has_words and _may_hold_numbers(sweep, target):
        sweep.b.call(sweep.compiler.pattern_routine("watch", pattern), (to, origin, length))


def _may_hold_numbers(sweep: AugmentedSweep, pointer: Value) -> bool:
    """Whether shadow memory may hold numbers before the reverse sweep: what is made inside holds none but tangents."""
    if sweep.compiler.module.is_for_device:
        return False
    bases = base_objects(pointer)
    return sweep.reverse.stores_pointers_again or not bases or not all(map(is_local, bases))
