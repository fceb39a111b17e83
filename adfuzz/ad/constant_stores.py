"""Floats written word by word with constants, as by `small(1) = 0; small(2) = 1048576` on an equivalenced real.

Each store alone writes a fragment of a float, whose derivative nobody could name; together they write a constant.
"""

from __future__ import annotations

from collections.abc import Iterable

from adfuzz.analysis.types_kinds import Kind
from adfuzz.ir.instructions import GetElementPtr, Instruction, Store
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.values import Constant, ConstantExpression, ConstantInt, Value

_BARRIERS = frozenset(("load", "call", "invoke", "atomicrmw", "cmpxchg", "fence", "va_arg"))


def writes_whole_float(store: Store, kind: Kind, layout: DataLayout) -> bool:
    """Whether constants that are stored beside `store`, before anything reads memory, write all of the float of which
    `store` writes the fragment `kind`."""
    if kind.category != "fragment" or kind.type is None or kind.offset < 0 or store.parent is None:
        return False
    base, at = constant_place(store.pointer, layout)
    wanted = set(range(at - kind.offset, at - kind.offset + layout.store_size(kind.type)))
    instructions = store.parent.instructions
    index = instructions.index(store)
    for side in (reversed(instructions[:index]), instructions[index:]):
        wanted -= _written(side, base, layout)
    return not wanted


def _written(instructions: Iterable[Instruction], base: Value, layout: DataLayout) -> set[int]:
    """The bytes of `base` that are written with constants before memory may be read, or written with something else."""
    found: set[int] = set()
    for instruction in instructions:
        if instruction.opcode in _BARRIERS:
            break
        if isinstance(instruction, Store):
            where, at = constant_place(instruction.pointer, layout)
            if where is not base or not isinstance(instruction.value, Constant):
                break
            found |= set(range(at, at + layout.store_size(instruction.value.type)))
    return found


def constant_place(pointer: Value, layout: DataLayout) -> tuple[Value, int]:
    """What an address is a constant number of bytes behind, and how many."""
    offset = 0
    while isinstance(pointer, GetElementPtr) or (
        isinstance(pointer, ConstantExpression) and pointer.opcode == "getelementptr"
    ):
        type = pointer.source_type
        indices = [index.signed for index in pointer.operands[1:] if isinstance(index, ConstantInt)]
        if type is None or len(indices) != len(pointer.operands) - 1:
            break
        offset += layout.pointer_offset(type, indices)
        pointer = pointer.operands[0]
    return pointer, offset
