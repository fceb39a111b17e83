"""How often a loop's header runs each time the loop is entered: a formula of values known before the loop.

Only loops with one way out (edges into blocks that never return aside) have one, so that the count is exact: the
reverse sweep may count down from it, and memory for one number a round may be reserved before the loop starts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.cfg import ControlFlow, Loop
from adfuzz.ir.instructions import Block, Compare, GetElementPtr, Instruction, Phi
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.values import ConstantInt, Value

_SWAPPED = {"slt": "sgt", "sgt": "slt", "ult": "ugt", "ugt": "ult", "ne": "ne", "eq": "eq",
            "sle": "sge", "sge": "sle", "ule": "uge", "uge": "ule"}  # fmt: skip
_NEGATED = {"slt": "sge", "sge": "slt", "sgt": "sle", "sle": "sgt", "ult": "uge", "uge": "ult", "ugt": "ule",
            "ule": "ugt", "eq": "ne", "ne": "eq"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class TripCount:
    """The loop goes on while `X predicate bound`, X being `start + step·k` in round k = 0, 1, …, or one step ahead.

    `step` is a constant (bytes where X is a pointer); `bound` and `start` do not change while the loop runs.
    """

    loop: Loop
    preheader: Block
    start: Value
    step: int
    bound: Value
    predicate: str
    is_ahead: bool

    @property
    def constant(self) -> int | None:
        """The count, where it is a constant."""
        if not isinstance(self.start, ConstantInt) or not isinstance(self.bound, ConstantInt):
            return None
        bits = _bits(self.start)
        first, bound = self.start.value + (self.step if self.is_ahead else 0), self.bound.value
        if self.predicate.startswith("s"):
            first, bound = _signed(first, bits), _signed(bound, bits)
        else:
            first, bound = first % (1 << bits), bound % (1 << bits)
        if self.predicate == "ne":
            return ((bound - first) * (1 if self.step > 0 else -1)) % (1 << bits) + 1
        distance = bound - first if self.step > 0 else first - bound
        return max(0, -(-distance // abs(self.step))) + 1

    def emit(self, b: Builder, value: Callable[[Value], Value]) -> Value:
        """Emit the count less one (i64): the number of the last round. `value` gives the current value of a source
        value; the place must be outside the loop."""
        if (known := self.constant) is not None:
            return values.integer(ty.I64, known - 1)
        start, bound = value(self.start), value(self.bound)
        if start.type.is_pointer:
            start, bound = b.cast("ptrtoint", start, ty.I64), b.cast("ptrtoint", bound, ty.I64)
        type = start.type
        if self.is_ahead:
            start = b.add(start, values.integer(type, self.step))
        low, high = (start, bound) if self.step > 0 else (bound, start)
        distance = b.sub(high, low)
        if self.predicate == "ne":
            if abs(self.step) > 1:  # only pointers: it is reached exactly
                distance = b.binary("udiv", distance, values.integer(type, abs(self.step)))
            return _wide(b, distance)
        if abs(self.step) > 1:
            less = b.sub(distance, values.integer(type, 1))  # at least 0 where the result is used
            steps = b.binary("udiv", less, values.integer(type, abs(self.step)))
            distance = b.add(steps, values.integer(type, 1))
        goes_on = b.icmp(self.predicate, start, bound)
        return _wide(b, b.select(goes_on, distance, values.zero(type)))


def _bits(value: Value) -> int:
    assert isinstance(value.type, ty.IntegerType)
    return value.type.bits


def _signed(number: int, bits: int) -> int:
    number %= 1 << bits
    return number - (1 << bits) if number >> (bits - 1) else number


def _wide(b: Builder, value: Value) -> Value:
    return value if value.type is ty.I64 else b.cast("zext", value, ty.I64)


def preheader(flow: ControlFlow, loop: Loop) -> Block | None:
    """The only block from which the loop is entered, if it goes nowhere else."""
    outside = [block for block in flow.predecessors[loop.header] if block not in loop]
    if len(outside) != 1 or set(outside[0].successors) != {loop.header}:
        return None
    return outside[0]


def never_returns(block: Block) -> bool:
    """Whether the block ends the program."""
    return block.terminator.opcode == "unreachable"


def trip_count(flow: ControlFlow, loop: Loop) -> TripCount | None:
    """The loop's count, if it has a formula."""
    before = preheader(flow, loop)
    exits = [(inside, outside) for inside, outside in loop.exits if not never_returns(outside)]
    if before is None or len(exits) != 1 or any(block in flow.irreducible for block in loop.blocks):
        return None
    source, outside = exits[0]
    if not (source is loop.header or loop.latches == [source]) or _innermost(flow, source) is not loop:
        return None
    branch = source.terminator
    if branch.opcode != "br" or len(branch.operands) != 1 or len(set(branch.successors)) != 2:
        return None
    test = branch.operands[0]
    if not isinstance(test, Compare) or test.opcode != "icmp" or test.parent is not source:
        return None
    predicate = test.predicate if branch.successors[1] is outside else _NEGATED[test.predicate]
    left, right = test.operands
    if not _is_invariant(loop, right):
        left, right, predicate = right, left, _SWAPPED[predicate]
    if not _is_invariant(loop, right):
        return None
    return _from_comparison(loop, before, left, predicate, right)


def _innermost(flow: ControlFlow, block: Block) -> Loop | None:
    return flow.loop(block)


def _is_invariant(loop: Loop, value: Value) -> bool:
    return not isinstance(value, Instruction) or value.parent is None or value.parent not in loop


def _from_comparison(loop: Loop, before: Block, left: Value, predicate: str, bound: Value) -> TripCount | None:
    """The count of a loop that goes on while `left predicate bound`."""
    for phi in loop.header.phis:
        found = pointer_step(loop, phi) if phi.type.is_pointer else constant_step(loop, phi)
        if found is None or left not in (phi, found[0]):
            continue
        step, by = found
        if not (_pointer_reaches if phi.type.is_pointer else _reaches)(step, by, predicate):
            return None
        return TripCount(loop, before, phi.value_from(before), by, bound, predicate, left is step)
    return None


def constant_step(loop: Loop, phi: Phi) -> tuple[Instruction, int] | None:
    """The instruction `phi + constant` that every back edge brings, and the constant."""
    if not isinstance(phi.type, ty.IntegerType) or phi.type.bits > 64:
        return None
    brought = {value for value, block in zip(phi.operands, phi.blocks, strict=True) if block in loop}
    step = brought.pop() if len(brought) == 1 else None
    if not isinstance(step, Instruction) or step.opcode not in ("add", "sub") or phi not in step.operands:
        return None
    by = step.operands[1] if step.operands[0] is phi else step.operands[0]
    if not isinstance(by, ConstantInt) or (step.opcode == "sub" and step.operands[0] is not phi):
        return None
    return step, by.signed if step.opcode == "add" else -by.signed


def pointer_step(loop: Loop, phi: Phi) -> tuple[GetElementPtr, int] | None:
    """The address `phi + constant` that every back edge brings, and how many bytes it is further on."""
    brought = {value for value, block in zip(phi.operands, phi.blocks, strict=True) if block in loop}
    step = brought.pop() if len(brought) == 1 else None
    if not isinstance(step, GetElementPtr) or step.pointer is not phi or phi.type is not ty.PTR:
        return None
    module = step.parent.parent.module if step.parent is not None and step.parent.parent is not None else None
    by = step.indices[0] if len(step.indices) == 1 else None
    if not isinstance(by, ConstantInt) or module is None or isinstance(step.source_type, ty.VectorType):
        return None
    return step, by.signed * DataLayout(module.data_layout).size_of(step.source_type)


def _pointer_reaches(step: Instruction, by: int, predicate: str) -> bool:
    """Whether an address that moves by `by` bytes arrives at the bound: inside one object it neither wraps nor, where
    only equality ends the loop, passes by."""
    return by != 0 and "inbounds" in step.flags and predicate in ("ne", "ult" if by > 0 else "ugt")


def _reaches(step: Instruction, by: int, predicate: str) -> bool:
    """Whether counting in steps of `by` arrives at the bound without jumping over it by overflow."""
    if by == 0:
        return False
    if predicate == "ne":
        return abs(by) == 1
    if predicate not in (("slt", "ult") if by > 0 else ("sgt", "ugt")):
        return False
    return abs(by) == 1 or ("nsw" if predicate.startswith("s") else "nuw") in step.flags
