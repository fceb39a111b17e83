"""Does active data go through memory that is said to be constant? Memory without a shadow would lose its derivative.

A constant argument says that its memory carries no derivative. A function that stores active data there and reads it
back breaks that promise: its derivative would silently miss a term, so it is refused. Storing without reading back is
harmless, and so is reading before anything is stored.
"""

from __future__ import annotations

from adfuzz.analysis import library
from adfuzz.analysis.activity import Activity, carries_derivative, place_of
from adfuzz.analysis.bases import base_objects, is_identified
from adfuzz.analysis.pointers import MemoryClass, holds_pointer, may_carry_pointer
from adfuzz.errors import Unsupported
from adfuzz.ir.cfg import ControlFlow
from adfuzz.ir.instructions import Block, Call, Instruction, Load, Store
from adfuzz.ir.values import Argument, Value


def refuse_flow_through_const(activity: Activity, flow: ControlFlow) -> None:
    """Raise when active data stored into const memory may be read back later."""
    writes = [(i, item) for i in activity.writers for item in _written(activity, i)]
    if not writes:
        return
    written = {item for _, item in writes}
    for block in flow.order:
        for i in block.instructions:
            for item in _read(activity, i):
                if item in written:
                    _check(activity, flow, i, item, [w for w, other in writes if other is item])


def _check(activity: Activity, flow: ControlFlow, i: Instruction, item: MemoryClass, writes: list[Instruction]) -> None:
    for write in writes:
        if _may_follow(flow, write, i):
            const = next(s for s in item.sources if isinstance(s, Argument) and not activity.is_active_argument(s))
            raise Unsupported(
                "mixed-activity" if activity.has_shadow(item) else "active-data-in-const-memory",
                f"active data may be stored into the memory of const argument %{const.name or const.index} and read "
                "back from there; its derivative would be lost",
                place_of(i),
                "make the argument active (enzyme_dup), or use runtime activity (enzyme_runtime_activity)",
            )


def _read(activity: Activity, i: Instruction) -> list[MemoryClass]:
    """The classes of the memory from which something that matters to a derivative is read."""
    pointers = activity.pointers
    if isinstance(i, Load):
        matters = holds_pointer(i.type) or (carries_derivative(i.type) and activity.is_useful(i))
        return [pointers.memory(i.pointer)] if matters and _may_be_const(activity, i.pointer) else []
    if not isinstance(i, Call) or library.is_inactive(i) or library.is_allocation(i):
        return []
    name = library.called(i)
    if name in library.FILLS or name in library.DEALLOCATORS:
        return []
    if name in library.TRANSFERS:
        target = pointers.memory(i.arguments[0])
        matters = activity.has_shadow(target) or activity.is_const(target)
        return [pointers.memory(i.arguments[1])] if matters and _may_be_const(activity, i.arguments[1]) else []
    found: list[Value] = [a for a in i.arguments if may_carry_pointer(a.type)]
    return [item for item in activity.reachable(found) if activity.has_shadow(item)]


def _written(activity: Activity, i: Instruction) -> list[MemoryClass]:
    """The classes of the memory, perhaps a const argument's, that an instruction may store into."""
    if isinstance(i, Store):
        pointer = i.pointer
    elif isinstance(i, Call):
        pointer = i.arguments[0] if library.called(i) in library.TRANSFERS else None
    else:
        pointer = i.operands[0]
    if pointer is not None and not _may_be_const(activity, pointer):
        return []
    return [item for item in activity.pointers.writes(i) if activity.is_const(item)]


def _may_be_const(activity: Activity, pointer: Value) -> bool:
    """Whether the pointer may lead into the memory of a const argument, as far as its own computation shows."""
    bases = base_objects(pointer)
    return not bases or any(
        not (is_identified(base) or (isinstance(base, Argument) and activity.is_active_argument(base)))
        for base in bases
    )


def _may_follow(flow: ControlFlow, first: Instruction, then: Instruction) -> bool:
    """Whether `then` may run after `first` (a call: also within it)."""
    assert first.parent is not None and then.parent is not None
    if first is then and isinstance(first, Call):
        return True
    if first.parent is then.parent:
        order = first.parent.instructions
        if order.index(first) < order.index(then):
            return True
    return then.parent in _reachable(first.parent)


def _reachable(block: Block) -> set[Block]:
    found: set[Block] = set()
    work = list(block.successors)
    while work:
        item = work.pop()
        if item not in found:
            found.add(item)
            work.extend(item.successors)
    return found
