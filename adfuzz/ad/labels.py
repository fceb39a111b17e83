"""Computed goto: in a copy of a function, the addresses of its blocks are numbers, and `indirectbr` is a switch.

    indirectbr ptr %p, [%a, %b]   →   switch i64 ptrtoint(%p), %trap [1: %a, 2: %b]

The block addresses that the function and its constant tables hold are those of the original, which may go away.
"""

from __future__ import annotations

from adfuzz.analysis.activity import place_of
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.clone import ValueMap
from adfuzz.ir.instructions import Block, Instruction
from adfuzz.ir.module import Function, GlobalVariable
from adfuzz.ir.values import Constant, Value


def number_labels(source: Function, made: Function, copies: ValueMap) -> None:
    """Rewrite `made`, a fresh copy of `source`. Refuses addresses that come from memory that may change."""
    labels = _Labels(source, made)
    for i in list(made.instructions):
        for index, operand in enumerate(i.operands):
            if isinstance(operand, Constant):
                image = labels.image(operand, i)
                if image is not operand:
                    i.set_operand(index, image)
    known = {copies[block]: number for block, number in labels.numbers.items()}
    for block in list(made.blocks):
        jump = block.terminator
        if jump.opcode != "indirectbr":
            continue
        address, targets = jump.operands[0], list(dict.fromkeys(jump.successors))
        for target in targets:
            for phi in target.phis:
                if phi.blocks.count(block) > 1:
                    raise Unsupported("computed-goto", "a jump names a block more than once", place_of(jump))
        jump.erase()
        nowhere = made.add_block("")
        trap = Builder(nowhere)
        trap.intrinsic("trap", ty.VOID, ())
        trap.unreachable()
        b = Builder(block)
        cases = [(values.ConstantInt(ty.I64, known[target]), target) for target in targets]
        b.switch(b.cast("ptrtoint", address, ty.I64), nowhere, cases)


class _Labels:
    """Images of constants in which the block addresses of `source` are numbers."""

    def __init__(self, source: Function, made: Function) -> None:
        self.source = source
        self.made = made
        self.numbers: dict[Block, int] = {block: number for number, block in enumerate(source.blocks, 1)}
        self._images: dict[Value, Value] = {}

    def image(self, value: Value, user: Instruction) -> Value:
        """`value` itself when no address of a block of the function is in it."""
        found = self._images.get(value)
        if found is None:
            self._images[value] = value  # cuts cycles
            found = self._images[value] = self._make(value, user)
        return found

    def _make(self, value: Value, user: Instruction) -> Value:
        if isinstance(value, values.BlockAddress) and value.function is self.source:
            number = values.ConstantInt(ty.I64, self.numbers[value.block])
            return values.ConstantExpression(value.type, "inttoptr", (number,))
        if isinstance(value, GlobalVariable):
            return self._table(value, user)
        if isinstance(value, Function) or not isinstance(value, Constant):
            return value
        operands = tuple(self.image(part, user) for part in value.operands)
        if all(new is old for new, old in zip(operands, value.operands, strict=True)):
            return value
        if isinstance(value, values.ConstantAggregate):
            return values.ConstantAggregate(value.type, operands)
        if isinstance(value, values.ConstantExpression):
            return values.ConstantExpression(value.type, value.opcode, operands, value.source_type, value.flags)
        raise Unsupported("computed-goto", "an address of a block stands in an unusual constant", place_of(user))

    def _table(self, variable: GlobalVariable, user: Instruction) -> Value:
        if variable.initializer is None:
            return variable
        held = self.image(variable.initializer, user)
        if held is variable.initializer:
            return variable
        if not variable.is_constant:
            raise Unsupported(
                "computed-goto", f"'@{variable.name}' holds addresses of blocks and may be changed", place_of(user),
                "make the table of labels const",
            )  # fmt: skip
        module = self.source.module
        assert module is not None
        copy = GlobalVariable(module.free_name(f"normal.{variable.name}"), variable.value_type, held, True)
        copy.linkage, copy.alignment = "internal", variable.alignment
        module.add(copy)
        return copy
