"""Which loops LLVM is to unroll whole before differentiation: short ones with a constant count.

A short inner loop over a small array hides that array from sroa; unrolled, its elements become plain values, and the
reverse sweep needs neither memory nor counters for them. Longer loops stay loops, which LLVM vectorises afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable

from adfuzz.analysis.loops import trip_count
from adfuzz.ir.cfg import ControlFlow, Loop
from adfuzz.ir.instructions import Instruction
from adfuzz.ir.module import Function, Module

MAX_ROUNDS = 64
MAX_INSTRUCTIONS = 700
_ATTACHMENT = "llvm.loop"
_KEEP = ("unroll.disable", "unroll.full", "unroll.enable", "unroll.count")


def mark_short_loops(module: Module, functions: Iterable[Function]) -> bool:
    """Ask LLVM to unroll the short loops of `functions`; whether there are any.

    What the user said about unrolling a loop stays.
    """
    number = -1
    for function in functions:
        flow = ControlFlow(function)
        sizes: dict[Loop, int] = {}
        for loop in flow.loops:  # inner loops first
            size = _size_unrolled(flow, loop, sizes)
            if size is None or _is_told(module, loop):
                continue
            sizes[loop] = size
            if number < 0:
                number = _next_number(module)
                module.metadata[number] = '!{!"llvm.loop.unroll.full"}'
            own = _next_number(module)
            module.metadata[own] = f"distinct !{{!{own}, !{number}}}"
            for latch in loop.latches:
                kept = tuple(entry for entry in latch.terminator.metadata if entry[0] != _ATTACHMENT)
                latch.terminator.metadata = (*kept, (_ATTACHMENT, f"!{own}"))
    return number >= 0


def _size_unrolled(flow: ControlFlow, loop: Loop, sizes: dict[Loop, int]) -> int | None:
    """How many instructions the unrolled loop has; None where it is not to be unrolled."""
    count = trip_count(flow, loop)
    rounds = None if count is None else count.constant
    if rounds is None or rounds > MAX_ROUNDS:
        return None
    size = sum(len(block.instructions) for block in loop.blocks if flow.loop(block) is loop)
    for child in loop.children:
        if child not in sizes and not _depends(flow, child, loop):
            return None
        size += sizes.get(child, sum(len(block.instructions) for block in child.blocks))
    size *= rounds
    return size if size <= MAX_INSTRUCTIONS else None


def _depends(flow: ControlFlow, child: Loop, loop: Loop) -> bool:
    """Whether the child's count depends on the round of the loop around it: it may become constant when unrolled."""
    count = trip_count(flow, child)
    if count is None:
        return False
    return any(isinstance(end, Instruction) and end.parent in loop.blocks for end in (count.start, count.bound))


def _is_told(module: Module, loop: Loop) -> bool:
    """Whether the source says how the loop is to be unrolled."""
    for latch in loop.latches:
        node = latch.terminator.metadata_of(_ATTACHMENT)
        for part in module.metadata.get(int(node[1:]), "").split("!")[1:] if node else ():
            digits = part.strip(" {},")
            text = module.metadata.get(int(digits), "") if digits.isdigit() else ""
            if any(word in text for word in _KEEP):
                return True
    return False


def _next_number(module: Module) -> int:
    return max(module.metadata, default=-1) + 1
