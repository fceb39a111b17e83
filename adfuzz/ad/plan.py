"""Which values the forward sweep keeps: the cheapest set from which the reverse sweep can compute all that it reads.

A minimum cut. Every value on a cycle is a node whose capacity is what keeping it costs: its bytes, times a weight for
each loop around it. What cannot be computed again (a loop's phi, a load of memory that is overwritten, an expensive
call) hangs on the source, what the reverse sweep reads hangs on the sink, operands lead to what is computed from them.
The nodes on the cut are kept; of several cheapest cuts the one nearest to what is read, so that the least is computed
twice.

The plan is advice: what the reverse sweep reads beyond what was foreseen is still found, by the rules of
adfuzz.ad.lookup.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from adfuzz.ad.retrace import deciding
from adfuzz.ad.rules import find_rule, needs, rule_operands
from adfuzz.analysis import library
from adfuzz.ir.instructions import Call, GetElementPtr, Instruction, Load, Phi, Store
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.module import Function
from adfuzz.ir.values import Value

if TYPE_CHECKING:
    from adfuzz.ad.lookup import Lookup
    from adfuzz.ad.reverse import ReverseSweep

LOOP_WEIGHT = 8
MAX_WEIGHT = LOOP_WEIGHT**6
MAX_NODES = 4000
ENDLESS = 1 << 60


def plan_cache(r: ReverseSweep) -> set[Value]:
    """The values to keep although they could be computed again, because that saves keeping more."""
    graph = _Graph()
    lookup = r.lookup
    wanted = [v for v in dict.fromkeys(_wanted(r)) if _is_node(lookup, v)]
    nodes: dict[Value, int] = {}
    work = list(wanted)
    while work:
        v = work.pop()
        if v in nodes:
            continue
        nodes[v] = len(nodes)
        if len(nodes) > MAX_NODES:
            return set()
        if _recomputes(lookup, v):
            assert isinstance(v, Instruction)
            work += [o for o in _operands(v) if _is_node(lookup, o)]
    for v, number in nodes.items():
        assert isinstance(v, Instruction)
        graph.add(_inside(number), _outside(number), _cost(lookup, v, r.compiler.layout))
        if not _recomputes(lookup, v):
            graph.add(SOURCE, _inside(number), ENDLESS)
            continue
        for operand in dict.fromkeys(_operands(v)):
            if operand in nodes:
                graph.add(_outside(nodes[operand]), _inside(number), ENDLESS)
    for v in wanted:
        graph.add(_outside(nodes[v]), SINK, ENDLESS)
    below = graph.cut()
    return {v for v, number in nodes.items() if _outside(number) in below and _inside(number) not in below}


def _recomputes(lookup: Lookup, v: Value) -> bool:
    return isinstance(v, Instruction) and lookup.can_recompute(v)


def _operands(v: Instruction) -> list[Value]:
    return v.arguments if isinstance(v, Call) else list(v.operands)


def _is_node(lookup: Lookup, v: Value) -> bool:
    """Whether keeping the value costs memory: it is on a cycle, and no loop's counter gives it."""
    if not isinstance(v, Instruction) or v.parent is None or not lookup.cache.flow.in_cycle(v.parent):
        return False
    return not (isinstance(v, Phi) and lookup.induction_of(v) is not None)


def _cost(lookup: Lookup, v: Instruction, layout: DataLayout) -> int:
    assert v.parent is not None
    loop = lookup.cache.flow.loop(v.parent)
    weight = min(MAX_WEIGHT, LOOP_WEIGHT ** (loop.depth if loop is not None else 1))
    return max(1, layout.size_of(v.type)) * weight


# ------------------------------------------------------------------------------------------------- what will be read


def _wanted(r: ReverseSweep) -> Iterator[Value]:
    """Primal values that the reverse sweep is likely to read."""
    for block in r.flow.order:
        if not r.is_reversed(block):
            continue
        if (decision := deciding(r, block)) is not None:
            yield from decision.conditions()
        for i in block.instructions:
            yield from _wanted_by(r, i)
    for loop in r.flow.loops:
        count = r.rounds.count(loop)
        if count is not None:
            yield from (count.start, count.bound)


def _wanted_by(r: ReverseSweep, i: Instruction) -> Iterator[Value]:
    match i:
        case Load() | Store():
            if r.activity.is_memory_active(i.pointer):
                yield from _indices(i.pointer)
        case Call() if library.called(i) in library.TRANSFERS or library.called(i) in library.FILLS:
            for argument in i.arguments:
                yield from _indices(argument)
                yield argument
        case Call() if isinstance(i.callee, Function) and not i.callee.is_declaration:
            for argument in i.arguments:
                yield from _indices(argument)
                yield argument
        case _ if i.opcode == "select" and r.adjoint_type(i) is not None:
            yield i.operands[0]
        case _ if i.opcode in ("extractelement", "insertelement") and r.adjoint_type(i) is not None:
            yield i.operands[-1]
        case _:
            yield from _wanted_by_rule(r, i)


def _wanted_by_rule(r: ReverseSweep, i: Instruction) -> Iterable[Value]:
    rule = find_rule(i)
    if rule is None or rule.is_inactive or r.adjoint_type(i) is None:
        return ()
    operands = rule_operands(i)
    read = needs(rule, [o.type for o in operands], i.type, [r.adjoint_type(o) is not None for o in operands])
    return [i if isinstance(name, str) else operands[name] for name in sorted(read, key=str)]


def _indices(pointer: Value) -> Iterator[Value]:
    """The numbers from which a pointer (and so its shadow) is computed."""
    while isinstance(pointer, GetElementPtr):
        yield from pointer.indices
        pointer = pointer.pointer


# ------------------------------------------------------------------------------------------------------- minimum cut

SOURCE, SINK = 0, 1


def _inside(number: int) -> int:
    return 2 * number + 2


def _outside(number: int) -> int:
    return 2 * number + 3


class _Graph:
    """Maximum flow by Dinic's algorithm ("Algorithm for solution of a problem of maximum flow", 1970)."""

    def __init__(self) -> None:
        self.edges: list[list[int]] = [[], []]  # per node: numbers of edges
        self.target: list[int] = []
        self.room: list[int] = []

    def add(self, source: int, target: int, capacity: int) -> None:
        while len(self.edges) <= max(source, target):
            self.edges.append([])
        for a, b, room in ((source, target, capacity), (target, source, 0)):
            self.edges[a].append(len(self.target))
            self.target.append(b)
            self.room.append(room)

    def cut(self) -> set[int]:
        """The nodes on the sink's side of the minimum cut that is nearest to the sink."""
        while levels := self._levels():
            places = [0] * len(self.edges)
            while self._push(levels, places):
                pass
        found = {SINK}
        work = [SINK]
        while work:
            for edge in self.edges[work.pop()]:
                before = self.target[edge]  # edge ^ 1 leads from there to here
                if self.room[edge ^ 1] > 0 and before not in found:
                    found.add(before)
                    work.append(before)
        return found

    def _levels(self) -> list[int]:
        """Distances from the source along edges with room; empty when the sink is out of reach."""
        levels = [-1] * len(self.edges)
        levels[SOURCE] = 0
        queue = [SOURCE]
        for node in queue:
            for edge in self.edges[node]:
                target = self.target[edge]
                if self.room[edge] > 0 and levels[target] < 0:
                    levels[target] = levels[node] + 1
                    queue.append(target)
        return levels if levels[SINK] >= 0 else []

    def _push(self, levels: list[int], places: list[int]) -> bool:
        """Send flow along one path of rising levels; whether there was one."""
        path: list[int] = []
        node = SOURCE
        while node != SINK:
            if places[node] == len(self.edges[node]):  # a dead end: go back
                levels[node] = -1
                if not path:
                    return False
                node = self.target[path.pop() ^ 1]
                places[node] += 1
                continue
            edge = self.edges[node][places[node]]
            if self.room[edge] > 0 and levels[self.target[edge]] == levels[node] + 1:
                path.append(edge)
                node = self.target[edge]
            else:
                places[node] += 1
        amount = min(self.room[edge] for edge in path)
        for edge in path:
            self.room[edge] -= amount
            self.room[edge ^ 1] += amount
        return True
