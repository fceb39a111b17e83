"""The way back: from which of its predecessors the forward sweep came to a block.

A loop's round tells, or the conditions of the branches in front tell; else the forward sweep writes it down.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from adfuzz.ad.cache import Cached
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.cfg import ControlFlow
from adfuzz.ir.instructions import Block, Phi
from adfuzz.ir.values import ConstantInt, Value

if TYPE_CHECKING:
    from adfuzz.ad.reverse import ReverseSweep

MAX_RETRACED = 8
"""A block with more predecessors has them written down."""


def came_from(r: ReverseSweep, block: Block, before: list[Block]) -> Value | None:
    """Which of `before` the forward sweep came from: an i1 for two of them, an i32 number for more; None for
    one."""
    if len(before) == 1:
        return None
    domain = r.cache.domain(block)
    if domain is not None and domain.loop is not None and domain.block is block and len(before) == 2:
        loop = domain.loop
        inside = [p in loop for p in before]
        if sum(inside) == 1 and sum(p not in loop for p in r.flow.predecessors[block]) == 1:
            came_from_latch = "ne" if inside[1] else "eq"  # true must mean before[1]
            return r.b.icmp(came_from_latch, r.lookup.round(loop), values.integer(ty.I64, 0))
    decision = deciding(r, block)
    if decision is None:
        return r.cache.read(r.b, _record_edges(r, block, before))
    if len(before) == 2:
        chosen = r.lookup.value(decision.condition)
        is_second = decision.if_true is before[1]
        return chosen if is_second else r.b.binary("xor", chosen, values.integer(ty.I1, 1))
    place = r.cache.reverse_alloca(ty.I32, "way")
    behind = Block("", r.reverse)
    _retrace(r, decision, before, place, behind)
    r.reverse.blocks.append(behind)
    r.b.at_end(behind)
    return r.b.load(ty.I32, place)


def _retrace(r: ReverseSweep, decision: Decision, before: list[Block], place: Value, behind: Block) -> None:
    """Ask the conditions in the order in which the primal did, and store the number of the block it came from."""
    condition = r.lookup.value(decision.condition)
    targets: list[Block] = []
    for side in (decision.if_true, decision.if_false):
        target = Block("", r.reverse)
        r.reverse.blocks.append(target)
        targets.append(target)
        with r.lookup.at_edge(target):
            if isinstance(side, Decision):
                _retrace(r, side, before, place, behind)
            else:
                r.b.store(ConstantInt(ty.I32, before.index(side)), place)
                r.b.branch(behind)
    r.b.branch_if(condition, *targets)


def deciding(r: ReverseSweep, block: Block) -> Decision | None:
    """How conditions tell from which of its predecessors a block was reached."""
    before = r.flow.predecessors[block]
    options = r.compiler.options
    if not 1 < len(before) <= MAX_RETRACED or options.lifo or options.always_cache:
        return None
    return decide(r.flow, block, before) if all(map(r.is_reversed, before)) else None


def _record_edges(r: ReverseSweep, block: Block, before: list[Block]) -> Cached:
    key = ("edge", block)
    found = r.cache.find(key)
    if found is not None:
        return found
    kind = ty.I1 if len(before) == 2 else ty.I32
    target = r.sweep.block(block)
    record = Phi(kind)
    for source in r.flow.predecessors[block]:
        number = before.index(source) if source in before else 0
        copies = sum(successor is block for successor in source.successors)
        for _ in range(copies):
            record.add_incoming(ConstantInt(kind, number), r.sweep.block(source))
    target.insert(0, record)
    return r.cache.keep(key, block, kind, record, record)


@dataclass(frozen=True)
class Decision:
    """From where a block was reached: one way where a condition was true, another where it was false."""

    condition: Value
    if_true: Decision | Block
    if_false: Decision | Block

    def conditions(self) -> Iterator[Value]:
        """The condition, and those that are asked after it."""
        yield self.condition
        for side in (self.if_true, self.if_false):
            if isinstance(side, Decision):
                yield from side.conditions()


def decide(flow: ControlFlow, block: Block, sources: Sequence[Block]) -> Decision | None:
    """How the conditions of branches tell from which of its predecessors `sources` a block was reached last; None where
    they do not.

    The branch that is asked first ends the block D that dominates them all most closely. It decided which sources are
    left if each of them is D itself, or lies behind one successor of D that is entered from D only: then D was not run
    again since. Those that are left lie behind that successor, where the same is asked again.
    """
    above = sources[0]
    while not all(flow.dominators.dominates(above, source) for source in sources):
        parent = flow.dominators.parent[above]
        assert parent is not None
        above = parent
    branch = above.terminator
    if branch.opcode != "br" or len(branch.operands) != 1 or len(set(branch.successors)) != 2:
        return None
    sides: tuple[list[Block], list[Block]] = ([], [])
    for source in sources:
        ways = [side for side, way in enumerate(branch.successors) if _leads(flow, above, way, source, block)]
        if len(ways) != 1:
            return None
        sides[ways[0]].append(source)
    ends: list[Decision | Block] = []
    for side in sides:
        end = side[0] if len(side) == 1 else decide(flow, block, side) if side else None
        if end is None:
            return None
        ends.append(end)
    return Decision(branch.operands[0], ends[0], ends[1])


def _leads(flow: ControlFlow, above: Block, way: Block, source: Block, block: Block) -> bool:
    """Whether the edge from `source` to `block` is the edge from `above` to `way`, or lies behind it."""
    if source is above or way is block:
        return source is above and way is block
    dominates = flow.dominators.dominates
    entered = all(one is above or dominates(way, one) for one in flow.predecessors[way])
    return entered and dominates(way, source)
