"""Floats that are certain to be read from bytes of other floats have no derivative: refused.

Where it is not certain, the program ends when run time comes to it (adfuzz.ad.float_labels)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adfuzz.ad.discarded import Discarded
from adfuzz.ir.instructions import Load

if TYPE_CHECKING:
    from adfuzz.ad.sweep import Sweep


def watch_torn(sweep: Sweep, i: Load) -> None:
    """Refuse the function if it always comes to a load of bytes of another float."""
    if i not in sweep.torn_loads:
        return
    if not sweep.is_active(i) or not sweep.activity.is_memory_active(i.pointer) or Discarded().may_be_unused(i):
        return
    ends = [block for block in sweep.flow.order if block.terminator.opcode == "ret"]
    if i.parent is not None and all(sweep.flow.dominators.dominates(i.parent, block) for block in ends):
        raise sweep.refuse(
            "torn-float", "a floating-point number is read whose bytes were last written, or read, as another one", i,
            "read what was written: a float as a float, a double as a double",
        )  # fmt: skip
