"""Memory that hangs on a global since before the derivative began: it has no shadow, and the program ends with a word.

Where a derivative starts, the shadow of a global is what the global's initializer says. A pointer that was stored in
the global later leads to memory of which no shadow is known; its shadow pointer is null. Where numbers behind such a
pointer are accessed, the derivative code compares.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from adfuzz.ad.adjoints import holds_float
from adfuzz.analysis import library
from adfuzz.analysis.bases import base_objects
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.instructions import Call, Instruction, Load, Store
from adfuzz.ir.module import GlobalVariable
from adfuzz.ir.values import Value

if TYPE_CHECKING:
    from adfuzz.ad.sweep import Sweep


def watch_unshadowed(sweep: Sweep, i: Instruction) -> None:
    """Behind an access: end the program if it is to memory behind a global's pointer whose shadow is null."""
    for pointer in _accessed(sweep, i):
        if sweep.activity.is_memory_active(pointer):
            end_if_unshadowed(sweep, pointer)


def end_if_unshadowed(sweep: Sweep, pointer: Value, only_if: Value | None = None) -> None:
    """End the program if the pointer is computed from one in a global whose shadow is null (and `only_if` is true)."""
    (base, *others) = base_objects(pointer) or (None,)
    if others or not isinstance(base, Load) or base not in sweep.shadows or not _is_in_global(base):
        return
    seen = (base, sweep.b.block)
    if seen in sweep.compared or sweep.compiler.module.target_triple.startswith(("nvptx", "amdgcn")):
        return
    if only_if is None:
        sweep.compared.add(seen)
    b = sweep.b
    for shadow in sweep.shadow(base):
        is_lost = b.icmp("eq", shadow, values.zero(shadow.type))
        is_there = b.icmp("ne", sweep.primal.of(base), values.zero(base.type))
        bad = b.binary("and", is_lost, is_there)
        bad = bad if only_if is None else b.binary("and", bad, only_if)
        b.call(sweep.compiler.runtime("adfuzz.end_if.unshadowed"), (bad,))


def _accessed(sweep: Sweep, i: Instruction) -> Iterator[Value]:
    """The pointers through which an instruction reads or writes numbers, or copies memory, and whose shadows are
    used."""
    match i:
        case Load() if holds_float(i.type) and sweep.is_active(i):
            yield i.pointer
        case Store() if holds_float(i.value.type):
            yield i.pointer
        case Call() if library.called(i) in library.TRANSFERS:
            yield from i.arguments[:2]
        case _:
            pass


def _is_in_global(base: Load) -> bool:
    """Whether a pointer is loaded from a mutable global."""
    if not isinstance(base.type, ty.PointerType):
        return False
    (place, *others) = base_objects(base.pointer) or (None,)
    return not others and isinstance(place, GlobalVariable) and not place.is_constant
