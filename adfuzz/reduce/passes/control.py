"""Make branches unconditional, drop unreachable blocks, merge blocks."""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.ir.instructions import Block, Instruction, Phi, Switch, Terminator
from adfuzz.ir.module import Function
from adfuzz.ir.values import poison
from adfuzz.reduce.engine import Draft, Edit, reduction_pass


@reduction_pass("2-branches")
def branches(draft: Draft) -> Iterator[Edit]:
    """Replace a conditional branch or switch by a jump to one of its targets."""
    for function in draft.module.functions:
        for index, block in enumerate(function.blocks):
            targets = list(dict.fromkeys(block.successors))
            if len(targets) > 1 and block.terminator.opcode in ("br", "switch"):
                for target in range(len(targets)):
                    key = (function.name, index, target)
                    yield lambda fresh, k=key: _jump(fresh, *k)


def _jump(draft: Draft, name: str, index: int, target: int) -> None:
    function = draft.module.function(name)
    block = function.blocks[index]
    old = block.terminator
    if not isinstance(old, Terminator) or old.opcode not in ("br", "switch"):
        raise ValueError("not a branch")
    goal = list(dict.fromkeys(block.successors))[target]
    for successor in dict.fromkeys(block.successors):
        keep = 1 if successor is goal else 0
        for phi in successor.phis:
            _keep_entries(phi, block, keep)
    old.drop_operands()
    block.instructions[-1] = Terminator("br", (), [goal])
    block.instructions[-1].parent = block
    drop_unreachable(function)


def _keep_entries(phi: Phi, block: Block, keep: int) -> None:
    """Leave at most `keep` entries of a phi for one predecessor."""
    pairs = list(phi.incoming)
    kept: list[tuple[object, Block]] = []
    left = keep
    for value, source in pairs:
        if source is block:
            if left == 0:
                continue
            left -= 1
        kept.append((value, source))
    phi.drop_operands()
    phi.blocks = []
    for value, source in kept:
        phi.add_incoming(value, source)  # pyright: ignore[reportArgumentType]  # values went in as Value


def drop_unreachable(function: Function) -> None:
    """Remove blocks that cannot be reached, and phis that are left with nothing to choose."""
    seen: set[Block] = set()
    stack = [function.entry]
    while stack:
        block = stack.pop()
        if block not in seen:
            seen.add(block)
            stack.extend(block.successors)
    for block in function.blocks:
        if block not in seen:
            continue
        for phi in block.phis:
            for source in [source for source in phi.blocks if source not in seen]:
                _keep_entries(phi, source, 0)
    for block in function.blocks:
        if block not in seen:
            for instruction in block.instructions:
                instruction.replace_all_uses_with(poison(instruction.type))
                instruction.drop_operands()
    function.blocks = [block for block in function.blocks if block in seen]
    for block in function.blocks:
        for phi in block.phis:
            if len(set(phi.operands) - {phi}) == 1:
                value = next(v for v in phi.operands if v is not phi)
                phi.replace_all_uses_with(value)
                phi.drop_operands()
                block.instructions.remove(phi)


@reduction_pass("3-merge-blocks")
def merge_blocks(draft: Draft) -> Iterator[Edit]:
    """Put a block at the end of its only predecessor."""
    for function in draft.module.functions:
        if not function.is_declaration and any(_mergeable(function)):
            yield lambda fresh, name=function.name: _merge_all(fresh.module.function(name))


def _mergeable(function: Function) -> Iterator[tuple[Block, Block]]:
    count: dict[Block, int] = {}
    for block in function.blocks:
        for target in block.successors:
            count[target] = count.get(target, 0) + 1
    for block in function.blocks:
        last: Instruction = block.terminator
        if last.opcode == "br" and not isinstance(last, Switch) and len(block.successors) == 1:
            target = block.successors[0]
            if count.get(target) == 1 and target is not function.entry and target is not block:
                yield block, target


def _merge_all(function: Function) -> None:
    while True:
        pair = next(_mergeable(function), None)
        if pair is None:
            return
        block, target = pair
        for phi in target.phis:
            phi.replace_all_uses_with(phi.operands[0])
            phi.drop_operands()
            target.instructions.remove(phi)
        block.instructions.pop()
        for instruction in target.instructions:
            block.append(instruction)
        for after in block.successors:
            for phi in after.phis:
                phi.blocks = [block if source is target else source for source in phi.blocks]
        function.blocks = [b for b in function.blocks if b is not target]
