"""Copying functions with a value map: old value → new value. Constants and globals map to themselves."""

from __future__ import annotations

from adfuzz.ir.instructions import Block, Instruction, Phi, Terminator
from adfuzz.ir.module import Function
from adfuzz.ir.types import FunctionType
from adfuzz.ir.values import MetadataOperand, Value


class ValueMap(dict[Value, Value]):
    """Maps the values of one function to those of its copy; what is not in the map stands for itself."""

    def of(self, value: Value) -> Value:
        """The image of `value`, looked up inside metadata operands too."""
        found = self.get(value)
        if found is not None:
            return found
        if isinstance(value, MetadataOperand) and value.values:
            return MetadataOperand(value.text, tuple(self.of(part) for part in value.values), value.form)
        return value


def clone_blocks(source: Function, target: Function, values: ValueMap) -> None:
    """Append copies of all blocks of `source` to `target`; `values` must map the arguments and receives the rest."""
    for block in source.blocks:
        values[block] = target.add_block(block.name)
    copies: list[Instruction] = []
    for block in source.blocks:
        made = values[block]
        assert isinstance(made, Block)
        for instruction in block.instructions:
            copy = instruction.copy()
            copy.name = instruction.name
            copy.origin = instruction.origin or instruction
            made.append(copy)
            values[instruction] = copy
            copies.append(copy)
    for copy in copies:
        remap(copy, values)


def remap(instruction: Instruction, values: ValueMap) -> None:
    """Replace operands and blocks of `instruction` by their images."""
    for index, operand in enumerate(instruction.operands):
        image = values.of(operand)
        if image is not operand:
            instruction.set_operand(index, image)
    if isinstance(instruction, Phi):
        instruction.blocks = [_block(values, block) for block in instruction.blocks]
    elif isinstance(instruction, Terminator):
        instruction.targets = [_block(values, block) for block in instruction.targets]


def _block(values: ValueMap, block: Block) -> Block:
    image = values.of(block)
    assert isinstance(image, Block)
    return image


def clone_function(source: Function, name: str, kind: FunctionType | None = None) -> tuple[Function, ValueMap]:
    """Return a copy of `source` in the same module, and the value map. The copy is internal and has the same signature.

    Attributes, personality and calling convention are kept; debug records and attachments of the function are not.
    """
    assert source.module is not None
    made = Function(source.module.free_name(name), kind or source.function_type)
    source.module.add(made)
    made.linkage = "internal"
    made.calling_convention = source.calling_convention
    made.attributes = source.attributes
    made.return_attributes = source.return_attributes
    made.personality = source.personality
    made.gc = source.gc
    values = ValueMap()
    for old, new in zip(source.arguments, made.arguments, strict=False):
        new.name = old.name
        new.attributes = old.attributes
        values[old] = new
    clone_blocks(source, made, values)
    return made, values


def make_names_unique(function: Function) -> None:
    """Number the repetitions of a name among arguments, blocks and instructions, as LLVM demands."""
    seen: set[str] = set()
    counts: dict[str, int] = {}
    named: list[Value] = [*function.arguments]
    for block in function.blocks:
        named.append(block)
        named += block.instructions
    for value in named:
        name = value.name
        if not name:
            continue
        while value.name in seen:
            counts[name] = counts.get(name, 0) + 1
            value.name = f"{name}.{counts[name]}"
        seen.add(value.name)
