"""Facts on control flow: predecessors, orders, dominators, natural loops, irreducible cycles.

All results are snapshots: compute anew after changing a function's blocks.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from adfuzz.ir.instructions import Block
from adfuzz.ir.module import Function


def predecessors(blocks: Iterable[Block]) -> dict[Block, list[Block]]:
    """Map every block to its distinct predecessors, in block order."""
    found: dict[Block, list[Block]] = {block: [] for block in blocks}
    for block in found:
        for successor in dict.fromkeys(block.successors):
            found[successor].append(block)
    return found


def remove_unreachable(function: Function) -> None:
    """Drop blocks that cannot be reached, and the phi entries of edges that do not exist (any more)."""
    alive = set(reverse_postorder(function.entry))
    before = predecessors(block for block in function.blocks if block in alive)
    for block in function.blocks:
        if block not in alive:
            for instruction in block.instructions:
                instruction.drop_operands()
            continue
        for phi in block.phis:
            kept = [(value, source) for value, source in phi.incoming if source in before[block]]
            if len(kept) != len(phi.blocks):
                phi.drop_operands()
                phi.blocks = []
                for value, source in kept:
                    phi.add_incoming(value, source)
    function.blocks = [block for block in function.blocks if block in alive]


def reverse_postorder(entry: Block) -> list[Block]:
    """The blocks reachable from `entry`, every block before its successors except along back edges."""
    order: list[Block] = []
    seen = {entry}
    stack = [(entry, iter(entry.successors))]
    while stack:
        block, rest = stack[-1]
        for successor in rest:
            if successor not in seen:
                seen.add(successor)
                stack.append((successor, iter(successor.successors)))
                break
        else:
            order.append(block)
            stack.pop()
    order.reverse()
    return order


class Dominators:
    """The dominator tree of the reachable blocks (Cooper, Harvey & Kennedy, "A Simple, Fast Dominance Algorithm")."""

    def __init__(self, entry: Block) -> None:
        self.order = reverse_postorder(entry)
        self.number = {block: i for i, block in enumerate(self.order)}
        self.predecessors = predecessors(self.order)
        parents: list[int] = [0] + [-1] * (len(self.order) - 1)
        changed = True
        while changed:
            changed = False
            for i, block in enumerate(self.order[1:], 1):
                new = -1
                for predecessor in self.predecessors[block]:
                    p = self.number[predecessor]
                    if parents[p] != -1:
                        new = p if new == -1 else _meet(parents, p, new)
                if parents[i] != new:
                    parents[i] = new
                    changed = True
        self.parent: dict[Block, Block | None] = {
            block: self.order[parents[i]] if i else None for i, block in enumerate(self.order)
        }
        self._enter: dict[Block, int] = {}
        self._leave: dict[Block, int] = {}
        self._number_tree(entry)

    def _number_tree(self, entry: Block) -> None:
        children: dict[Block, list[Block]] = {block: [] for block in self.order}
        for block, parent in self.parent.items():
            if parent is not None:
                children[parent].append(block)
        clock = 0
        stack = [(entry, iter(children[entry]))]
        self._enter[entry] = clock
        while stack:
            block, rest = stack[-1]
            child = next(rest, None)
            clock += 1
            if child is None:
                self._leave[block] = clock
                stack.pop()
            else:
                self._enter[child] = clock
                stack.append((child, iter(children[child])))

    def dominates(self, above: Block, below: Block) -> bool:
        """Whether every path from the entry to `below` passes `above` (a block dominates itself)."""
        return self._enter[above] <= self._enter[below] and self._leave[below] <= self._leave[above]


def _meet(parents: list[int], a: int, b: int) -> int:
    while a != b:
        while a > b:
            a = parents[a]
        while b > a:
            b = parents[b]
    return a


@dataclass(eq=False)
class Loop:
    """A natural loop: `blocks` in reverse postorder (header first), its `latches`, the loop around it.

    Loops sharing a header are one. `depth` counts from 1.
    """

    header: Block
    blocks: list[Block]
    latches: list[Block]
    parent: Loop | None = None
    children: list[Loop] = field(default_factory=list["Loop"])

    def __post_init__(self) -> None:
        self._members = set(self.blocks)

    def __contains__(self, block: Block) -> bool:
        return block in self._members

    @property
    def depth(self) -> int:
        return 1 + (self.parent.depth if self.parent else 0)

    @property
    def exits(self) -> list[tuple[Block, Block]]:
        """The edges (inside, outside) that leave the loop."""
        return [(b, s) for b in self.blocks for s in dict.fromkeys(b.successors) if s not in self._members]


class ControlFlow:
    """Dominators, the loop forest and the blocks on irreducible cycles of one function."""

    def __init__(self, function: Function) -> None:
        self.dominators = Dominators(function.entry)
        self.order = self.dominators.order
        self.predecessors = self.dominators.predecessors
        self.loops: list[Loop] = []
        self.loop_of: dict[Block, Loop] = {}
        self._find_loops()
        self.irreducible = self._find_irreducible()

    def loop(self, block: Block) -> Loop | None:
        """The innermost natural loop holding `block`."""
        return self.loop_of.get(block)

    def in_cycle(self, block: Block) -> bool:
        """Whether the block can run more than once in a call."""
        return block in self.loop_of or block in self.irreducible

    def _find_loops(self) -> None:
        dominates, number = self.dominators.dominates, self.dominators.number
        for header in reversed(self.order):  # inner headers first
            latches = [p for p in self.predecessors[header] if dominates(header, p)]
            if not latches:
                continue
            members = {header}
            work = [latch for latch in latches if latch is not header]
            while work:
                block = work.pop()
                if block not in members:
                    members.add(block)
                    work.extend(p for p in self.predecessors[block] if p not in members)
            self.loops.append(Loop(header, sorted(members, key=number.__getitem__), latches))
        for loop in self.loops:  # innermost first: the first loop seen for a block is its innermost
            for block in loop.blocks:
                inner = self.loop_of.get(block)
                if inner is None:
                    self.loop_of[block] = loop
                    continue
                while inner.parent is not None:
                    inner = inner.parent
                if inner is not loop:
                    inner.parent = loop
                    loop.children.append(inner)

    def _find_irreducible(self) -> set[Block]:
        """Blocks on cycles that remain once the back edges of natural loops are cut."""
        dominates = self.dominators.dominates
        edges = {b: [s for s in dict.fromkeys(b.successors) if not dominates(s, b)] for b in self.order}
        return {block for component in strongly_connected(edges) if len(component) > 1 for block in component}


def strongly_connected(edges: dict[Block, list[Block]]) -> list[list[Block]]:
    """Tarjan's strongly connected components, iteratively; each in discovery order, callees before callers."""
    index: dict[Block, int] = {}
    low: dict[Block, int] = {}
    on_stack: set[Block] = set()
    stack: list[Block] = []
    found: list[list[Block]] = []
    for root in edges:
        if root in index:
            continue
        work = [(root, iter(edges[root]))]
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        while work:
            node, rest = work[-1]
            for successor in rest:
                if successor not in index:
                    index[successor] = low[successor] = len(index)
                    stack.append(successor)
                    on_stack.add(successor)
                    work.append((successor, iter(edges[successor])))
                    break
                if successor in on_stack:
                    low[node] = min(low[node], index[successor])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    component: list[Block] = []
                    while True:
                        member = stack.pop()
                        on_stack.discard(member)
                        component.append(member)
                        if member is node:
                            break
                    found.append(component[::-1])
    return found
