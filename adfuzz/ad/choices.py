"""A call through a pointer becomes a choice among functions that the pointer may lead to, and the call as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from adfuzz.ir import types as ty
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Block, Call, Instruction, Phi
from adfuzz.ir.module import Alias, Function, GlobalVariable, Module
from adfuzz.ir.types import FunctionType
from adfuzz.ir.values import Constant, Value


def address_taken(module: Module) -> dict[FunctionType, list[Function]]:
    """The functions with bodies whose address stands somewhere, by type and then by name."""
    by_type: dict[FunctionType, list[Function]] = {}
    for function in sorted(addresses_taken(module), key=lambda item: item.name):
        if not function.is_declaration:
            by_type.setdefault(function.function_type, []).append(function)
    return by_type


def addresses_taken(module: Module) -> list[Function]:
    """All functions whose address stands somewhere."""
    work: list[Value | None] = [variable.initializer for variable in module.variables]
    for function in module.functions:
        for i in function.instructions:
            work += i.operands[:-1] if isinstance(i, Call) else i.operands
    return _met(work, _parts)


def named_functions(functions: Iterable[Function]) -> list[Function]:
    """The functions, and those with bodies that they name, also by way of tables in globals."""
    return [function for function in _met(list(functions), _named) if not function.is_declaration]


def _met(work: list[Value | None], inside: Callable[[Constant], Iterable[Value | None]]) -> list[Function]:
    """The functions among some values and what stands inside of them."""
    found: list[Function] = []
    seen: set[Value] = set()
    while work:
        item = work.pop()
        if not isinstance(item, Constant) or item in seen:
            continue
        seen.add(item)
        if isinstance(item, Function):
            found.append(item)
        work += inside(item)
    return found


def _parts(item: Constant) -> Iterable[Value | None]:
    return [item.target] if isinstance(item, Alias) else item.operands


def _named(item: Constant) -> Iterable[Value | None]:
    if isinstance(item, Function):
        return [operand for i in item.instructions for operand in i.operands]
    return [item.initializer] if isinstance(item, GlobalVariable) else _parts(item)


def choose(i: Call, functions: Sequence[Function]) -> None:
    """Compare the pointer with each function, and call that directly; where it is none of them, call as before."""
    block = i.parent
    assert block is not None and block.parent is not None
    whole, pointer = block.parent, i.callee
    join = _edge_to_normal(i) if i.opcode == "invoke" else split_behind(i)
    ends: list[tuple[Value, Block]] = []
    for function in functions:
        then, other = whole.add_block(), whole.add_block()
        b = Builder(block, i)
        b.branch_if(b.icmp("eq", pointer, function), then, other)
        ends.append((_place(i, function, then, join, block), then))
        _move(i, other)
        if i.opcode == "invoke":
            _rename_source(i.targets[1], block, other)
        block = other
    if i.opcode == "call":
        Builder(block).branch(join)
    ends.append((i, block))
    if i.type is not ty.VOID and i.users:
        phi = Phi(i.type)
        join.insert(0, phi)
        i.replace_all_uses_with(phi)
        for value, source in ends:
            phi.add_incoming(value, source)


def _place(i: Call, function: Function, block: Block, join: Block, origin: Block) -> Call:
    """The direct call, in a block of its own that goes on to `join`."""
    made = i.copy()
    assert isinstance(made, Call)
    made.set_operand(len(made.operands) - 1, function)
    made.metadata = tuple(entry for entry in made.metadata if entry[0] not in ("callees", "prof"))
    made.origin = i.origin or i
    block.append(made)
    if made.opcode == "call":
        Builder(block).branch(join)
        return made
    made.targets = [join, i.targets[1]]
    for phi in i.targets[1].phis:
        phi.add_incoming(phi.value_from(origin), block)
    return made


def _move(i: Call, block: Block) -> None:
    assert i.parent is not None
    i.parent.instructions.remove(i)
    block.append(i)


def _edge_to_normal(i: Call) -> Block:
    """A new block between an invoke and its normal successor."""
    assert i.parent is not None and i.parent.parent is not None
    normal = i.targets[0]
    made = i.parent.parent.add_block()
    Builder(made).branch(normal)
    _rename_source(normal, i.parent, made)
    i.targets = [made, i.targets[1]]
    return made


def _rename_source(block: Block, old: Block, new: Block) -> None:
    for phi in block.phis:
        phi.blocks = [new if source is old else source for source in phi.blocks]


def let_unwind(i: Call, pad: Block) -> None:
    """Let a plain call be an invoke: what it throws lands in `pad`, whose phis the caller completes."""
    rest = split_behind(i)
    i.opcode, i.targets, i.tail = "invoke", [rest, pad], ""


def behind(i: Call) -> Builder:
    """Where control goes on when a call has come back; nothing else leads to the normal edge of an invoke."""
    assert i.parent is not None
    block, index = (i.targets[0], 0) if i.opcode == "invoke" else (i.parent, i.parent.instructions.index(i) + 1)
    return Builder(block, block.instructions[index])


def split_behind(i: Instruction) -> Block:
    """Move what follows `i` into a block of its own."""
    block = i.parent
    assert block is not None and block.parent is not None
    rest = Block("", block.parent)
    block.parent.blocks.insert(block.parent.blocks.index(block) + 1, rest)
    index = block.instructions.index(i) + 1
    for moved in block.instructions[index:]:
        rest.append(moved)
    del block.instructions[index:]
    for successor in dict.fromkeys(rest.successors):
        _rename_source(successor, block, rest)
    return rest
