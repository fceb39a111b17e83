"""Drop instructions: stores and calls vanish, values become one of their operands or a constant."""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.ir import types as ty
from adfuzz.ir.builder import constant_float, constant_int
from adfuzz.ir.instructions import Instruction, Phi
from adfuzz.ir.values import Value, zero
from adfuzz.reduce.engine import Draft, Edit, reduction_pass

Key = tuple[str, int, int]


@reduction_pass("0-dead")
def dead(draft: Draft) -> Iterator[Edit]:
    """Drop all values that nothing uses and that have no effect."""
    yield _sweep


def _sweep(draft: Draft) -> None:
    for function in draft.module.functions:
        changed = True
        while changed:
            changed = False
            for block in function.blocks:
                for instruction in reversed(list(block.instructions)):
                    if not instruction.users and _is_pure(instruction):
                        instruction.erase()
                        changed = True


def _is_pure(instruction: Instruction) -> bool:
    return instruction.type is not ty.VOID and not instruction.is_terminator and instruction.opcode not in (
        "call", "invoke", "landingpad", "atomicrmw", "cmpxchg", "va_arg", "catchpad", "cleanuppad", "catchswitch",
    )  # fmt: skip


@reduction_pass("5-effects")
def effects(draft: Draft) -> Iterator[Edit]:
    """Drop stores and calls without a used result, last ones first."""
    for key, instruction in reversed(list(_all(draft))):
        if not instruction.is_terminator and not instruction.users and not _is_pure(instruction):
            yield lambda fresh, k=key: _erase(fresh, k)


@reduction_pass("6-values")
def values(draft: Draft) -> Iterator[Edit]:
    """Replace a value by an operand of its type, then by a constant; last ones first."""
    for key, instruction in reversed(list(_all(draft))):
        if instruction.is_terminator or instruction.type is ty.VOID or not instruction.users:
            continue
        for number, operand in enumerate(instruction.operands):
            if operand.type is instruction.type and operand is not instruction:
                yield lambda fresh, k=key, n=number: _replace(fresh, k, _Operand(n))
        if isinstance(instruction.type, (ty.FloatType, ty.IntegerType)):
            yield lambda fresh, k=key: _replace(fresh, k, None)


class _Operand(int):
    """The number of an operand."""


def _all(draft: Draft) -> Iterator[tuple[Key, Instruction]]:
    for function in draft.module.functions:
        for number, block in enumerate(function.blocks):
            for index, instruction in enumerate(block.instructions):
                yield (function.name, number, index), instruction


def _at(draft: Draft, key: Key) -> Instruction:
    name, block, index = key
    return draft.module.function(name).blocks[block].instructions[index]


def _erase(draft: Draft, key: Key) -> None:
    _at(draft, key).erase()


def _replace(draft: Draft, key: Key, operand: _Operand | None) -> None:
    instruction = _at(draft, key)
    new: Value
    if operand is not None:
        new = instruction.operands[operand]
        if new.type is not instruction.type or new is instruction:
            raise ValueError("the operand changed")
    elif isinstance(instruction.type, ty.FloatType):
        new = constant_float(instruction.type, 1.0)
    elif isinstance(instruction.type, ty.IntegerType):
        new = constant_int(instruction.type, 0) if isinstance(instruction, Phi) else constant_int(instruction.type, 1)
    else:
        new = zero(instruction.type)
    instruction.replace_all_uses_with(new)
    if new is not instruction and _is_pure(instruction) and not instruction.users:
        instruction.erase()
