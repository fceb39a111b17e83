"""Copies in loops: is an integer that is loaded and stored there one piece of memory that is copied piece by piece?"""

from __future__ import annotations

from dataclasses import dataclass

from adfuzz.analysis.types_bits import multiple_of
from adfuzz.ir.instructions import GetElementPtr, Load, Phi, Store
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.values import ConstantInt, Value

_WORD = 8


@dataclass(frozen=True)
class _Step:
    """A pointer of a loop: what it is counted from (a pointer and numbers known only at run time), how far beyond that
    it lies, and how many bytes it is moved at a time (1: not known); 0 where it is not moved."""

    base: tuple[Value, ...]
    offset: int
    stride: int


def is_step_of_copy(i: Store, layout: DataLayout) -> bool:
    """Whether a store of what was loaded walks along memory, as a loop does that copies byte by byte, whatever they
    are. Not where it leaves out what is beside it, or comes from one place: it moves a field of a struct then."""
    if not isinstance(i.value, Load):
        return False
    steps = [_step(pointer, layout) for pointer in (i.pointer, i.value.pointer)]
    if not any(step.stride for step in steps):
        return False
    walks = all(step.stride for step in steps) and min(step.stride for step in steps) < _WORD
    return walks or _is_beside_another(i, steps[0], layout)


def _is_beside_another(i: Store, step: _Step, layout: DataLayout) -> bool:
    """Whether another piece is copied to the 8 bytes on either side of this one."""
    for other in i.function.instructions:
        if (
            isinstance(other, Store)
            and other is not i
            and isinstance(other.value, Load)
            and other.value.type.is_integer
        ):
            found = _step(other.pointer, layout)
            if found.base == step.base and abs(found.offset - step.offset) < _WORD:
                return True
    return False


def _step(pointer: Value, layout: DataLayout) -> _Step:
    offset = stride = 0
    numbers: list[Value] = []
    while isinstance(pointer, GetElementPtr):
        known, moves = _moves(pointer, layout)
        offset += known
        for number, unit in moves:
            numbers.append(number)
            stride = min(stride or unit, unit)
        pointer = pointer.pointer
    if isinstance(pointer, Phi) and not stride:
        for one in pointer.operands:
            far = _distance(one, pointer, layout)
            if far:
                stride = min(stride or far, far)
    return _Step((pointer, *numbers), offset, stride)


def _distance(pointer: Value, base: Value, layout: DataLayout) -> int:
    """How many bytes a pointer was moved from another one: 0 where it was not, 1 where it is not known."""
    total = 0
    while isinstance(pointer, GetElementPtr):
        known, moves = _moves(pointer, layout)
        total = 1 if moves else total + known
        if pointer.pointer is base:
            return abs(total)
        pointer = pointer.pointer
    return 0


def _moves(pointer: GetElementPtr, layout: DataLayout) -> tuple[int, list[tuple[Value, int]]]:
    """The constant bytes that a getelementptr adds, and its other numbers with what the bytes they add are multiples
    of."""
    if all(isinstance(index, ConstantInt) for index in pointer.indices):
        return _constant(pointer, layout), []
    unit = layout.size_of(pointer.source_type) if len(pointer.indices) == 1 else 1
    return 0, [(index, unit * multiple_of(index)) for index in pointer.indices if not isinstance(index, ConstantInt)]


def _constant(pointer: GetElementPtr, layout: DataLayout) -> int:
    indices = [index.signed for index in pointer.indices if isinstance(index, ConstantInt)]
    return layout.pointer_offset(pointer.source_type, indices)
