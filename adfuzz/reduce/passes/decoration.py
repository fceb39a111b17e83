"""Strip what does not compute: metadata, attributes, flags; and what is not used: functions, globals, arguments."""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Call, Instruction
from adfuzz.ir.module import Alias, Function, GlobalVariable, Module
from adfuzz.ir.values import Constant, Value, constant_parts, poison
from adfuzz.reduce.engine import Draft, Edit, reduction_pass

_ABI = ("sret", "byval", "zeroext", "signext", "inreg", "align", "elementtype")


@reduction_pass("0-unused-globals")
def unused_globals(draft: Draft) -> Iterator[Edit]:
    """Drop functions and variables that nothing mentions."""
    yield lambda fresh: drop_unused(fresh.module, fresh.function)


def drop_unused(module: Module, keep: str) -> None:
    """Remove every global that is not reachable from the function under test."""
    seen: set[Value] = set()
    stack: list[Value] = [module.globals[keep]]
    while stack:
        value = stack.pop()
        if value in seen:
            continue
        seen.add(value)
        if isinstance(value, Function):
            for instruction in value.instructions:
                for operand in instruction.operands:
                    stack.extend(part for part in constant_parts(operand) if part.type is ty.PTR)
            stack.extend(part for part in (value.personality,) if part is not None)
        elif isinstance(value, GlobalVariable) and isinstance(value.initializer, Constant):
            stack.extend(constant_parts(value.initializer))
        elif isinstance(value, Alias):
            stack.extend(constant_parts(value.target))
    for entry in list(module.globals.values()):
        if entry not in seen:
            module.remove(entry)


@reduction_pass("7-decoration")
def decoration(draft: Draft) -> Iterator[Edit]:
    """Strip metadata, then attributes, then flags, all at once."""
    yield _strip_metadata
    yield _strip_attributes
    yield _strip_flags


def _instructions(module: Module) -> Iterator[Instruction]:
    for function in module.functions:
        yield from function.instructions


def _strip_metadata(draft: Draft) -> None:
    module = draft.module
    for instruction in _instructions(module):
        instruction.metadata = ()
        instruction.debug_records = []
    for value in module.globals.values():
        value.metadata = ()
    module.named_metadata = {}
    module.metadata = {}


def _strip_attributes(draft: Draft) -> None:
    for function in draft.module.functions:
        function.attributes = ()
        function.return_attributes = _abi(function.return_attributes)
        for argument in function.arguments:
            argument.attributes = _abi(argument.attributes)
    for instruction in _instructions(draft.module):
        if isinstance(instruction, Call):
            instruction.function_attributes = ()
            instruction.return_attributes = _abi(instruction.return_attributes)
            instruction.argument_attributes = [_abi(row) for row in instruction.argument_attributes]
            instruction.tail = ""


def _abi(attributes: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(a for a in attributes if a.startswith(_ABI))


def _strip_flags(draft: Draft) -> None:
    for instruction in _instructions(draft.module):
        if instruction.opcode != "alloca":
            instruction.flags = ()


@reduction_pass("8-arguments")
def arguments(draft: Draft) -> Iterator[Edit]:
    """Drop arguments of the function under test that it does not use (and their input values)."""
    for index in range(len(draft.arguments) - 1, -1, -1):
        if not draft.main.arguments[index].users:
            yield lambda fresh, i=index: _drop_argument(fresh, i)


def _drop_argument(draft: Draft, index: int) -> None:
    function = draft.main
    if function.arguments[index].users or len(draft.arguments) < 2:
        raise ValueError("the argument is used")
    if any(function in instruction.operands for instruction in _instructions(draft.module)):
        raise ValueError("the function is called")
    kept = [argument for argument in function.arguments if argument.index != index]
    kind = function.function_type
    made = Function(
        function.name,
        ty.function(kind.result, tuple(argument.type for argument in kept), kind.variadic),
        tuple(argument.name for argument in kept),
    )
    made.linkage, made.attributes = function.linkage, function.attributes
    for old, new in zip(kept, made.arguments, strict=True):
        new.attributes = old.attributes
        old.replace_all_uses_with(new)
    function.arguments[index].replace_all_uses_with(poison(function.arguments[index].type))
    made.blocks = function.blocks
    for block in made.blocks:
        block.parent = made
    draft.module.remove(function)
    draft.module.add(made)
    draft.arguments = draft.arguments[:index] + draft.arguments[index + 1 :]
    draft.points = tuple(point[:index] + point[index + 1 :] for point in draft.points)
