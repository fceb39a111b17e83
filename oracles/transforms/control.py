"""Transforms of control flow: blocks split, selects branched, loops peeled, branches that are never taken."""

from __future__ import annotations

from adfuzz.ir import llvm
from adfuzz.ir import types as ty
from adfuzz.ir.builder import Builder
from adfuzz.ir.cfg import ControlFlow, Loop
from adfuzz.ir.clone import ValueMap, remap
from adfuzz.ir.instructions import Block, Instruction, Phi, Terminator
from adfuzz.ir.module import Function, Module
from adfuzz.ir.printer import print_module
from oracles.randomness import Random
from oracles.transforms import rewriting, transform


def split(block: Block, index: int) -> Block:
    """Move the instructions from `index` on into a new block, which becomes the successor; return it."""
    function = block.parent
    assert function is not None
    made = Block("", function)
    function.blocks.insert(function.blocks.index(block) + 1, made)
    for instruction in block.instructions[index:]:
        instruction.parent = made
        made.instructions.append(instruction)
    del block.instructions[index:]
    for successor in dict.fromkeys(made.successors):
        for phi in successor.phis:
            phi.blocks = [made if source is block else source for source in phi.blocks]
    Builder(block).branch(made)
    return made


@transform("split_blocks")
def split_blocks(module: Module, random: Random) -> int:
    """Blocks are cut in two."""
    count = 0
    for function in module.functions:
        for block in list(function.blocks):
            first = len(block.phis)
            if len(block.instructions) - first > 2 and block.instructions[first].opcode != "landingpad":
                split(block, first + 1 + random.below(len(block.instructions) - first - 1))
                count += 1
    return count


@transform("selects_to_branches")
def selects_to_branches(module: Module, random: Random) -> int:
    """Scalar selects become branches."""
    count = 0
    for function in module.functions:
        for i in [i for i in function.instructions if i.opcode == "select"]:
            if i.operands[0].type is not ty.I1 or i.flags:
                continue
            _branch(i)
            count += 1
    return count


def _branch(i: Instruction) -> None:
    block = i.parent
    assert block is not None and block.parent is not None
    rest = split(block, block.instructions.index(i))
    condition, then, other = i.operands
    left, right = Block("", block.parent), Block("", block.parent)
    place = block.parent.blocks.index(rest)
    block.parent.blocks[place:place] = [left, right]
    block.terminator.drop_operands()
    block.instructions.pop()
    Builder(block).branch_if(condition, left, right)
    Builder(left).branch(rest)
    Builder(right).branch(rest)
    phi = Phi(i.type, [(then, left), (other, right)])
    rest.insert(0, phi)
    i.replace_all_uses_with(phi)
    i.erase()


@transform("switch_on_one")
def switch_on_one(module: Module, random: Random) -> int:
    """Conditional branches become switches."""
    count = 0
    for function in module.functions:
        for block in function.blocks:
            old = block.terminator
            if old.opcode != "br" or not old.operands or old.successors[0] is old.successors[1]:
                continue
            from adfuzz.ir.values import ConstantInt

            condition, (then, other) = old.operands[0], list(old.successors)
            old.drop_operands()
            block.instructions.pop()
            Builder(block).switch(condition, other, [(ConstantInt(ty.I1, 1), then)])
            count += 1
    return count


@rewriting("peel")
def peel(text: str) -> str:
    """The first round of each innermost loop is copied out of it."""
    module = llvm.load_text(llvm.run_passes(text, ["loop_simplify", "lcssa"]))
    count = 0
    for function in module.functions:
        if not function.is_declaration:
            for loop in [loop for loop in ControlFlow(function).loops if not loop.children]:
                count += _peel(function, loop)
    if not count:
        return text
    made = print_module(module)
    llvm.verify(made, "peel")
    return llvm.read(made)


def _peel(function: Function, loop: Loop) -> int:
    """Copy a loop's blocks before it; needs a preheader and closed SSA."""
    outside = [s for s in dict.fromkeys(_sources(function, loop.header)) if s not in loop]
    if len(outside) != 1 or not _is_closed(loop):
        return 0
    values = ValueMap()
    copies: list[Instruction] = []
    place = function.blocks.index(loop.header)
    made: list[Block] = []
    for block in loop.blocks:
        copy = Block("", function)
        values[block] = copy
        made.append(copy)
    function.blocks[place:place] = made
    for block, target in zip(loop.blocks, made, strict=True):
        for instruction in block.instructions:
            if block is loop.header and isinstance(instruction, Phi):
                values[instruction] = instruction.value_from(outside[0])
                continue
            copy = instruction.copy()
            copy.origin = instruction.origin
            target.append(copy)
            values[instruction] = copy
            copies.append(copy)
    for copy in copies:
        remap(copy, values)
    # the copies' back edges lead into the loop proper, as its entry now
    for target in made:
        terminator = target.terminator
        if isinstance(terminator, Terminator):
            terminator.targets = [loop.header if s is values[loop.header] else s for s in terminator.targets]
    for phi in loop.header.phis:
        inside = [(value, source) for value, source in phi.incoming if source in loop]
        phi.drop_operands()
        phi.blocks = []
        for value, source in inside:
            phi.add_incoming(value, source)
        for value, source in inside:
            phi.add_incoming(values.of(value), _block(values, source))
    for inner, exit in loop.exits:
        for phi in exit.phis:
            for value, source in list(phi.incoming):
                if source is inner:
                    phi.add_incoming(values.of(value), _block(values, inner))
    entry = outside[0].terminator
    if isinstance(entry, Terminator):
        entry.targets = [_block(values, s) if s is loop.header else s for s in entry.targets]
    return 1


def _block(values: ValueMap, block: Block) -> Block:
    found = values.of(block)
    assert isinstance(found, Block)
    return found


def _sources(function: Function, block: Block) -> list[Block]:
    return [source for source in function.blocks if block in source.successors]


def _is_closed(loop: Loop) -> bool:
    """Whether values of the loop are used outside by phis of exit blocks only, and it holds nothing uncopyable."""
    for block in loop.blocks:
        if block.terminator.opcode not in ("br", "switch"):
            return False
        for instruction in block.instructions:
            for user in instruction.users:
                if user.parent is not None and user.parent not in loop and not isinstance(user, Phi):
                    return False
    return True


__all__ = ["split"]
