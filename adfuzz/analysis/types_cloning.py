"""Which functions type analysis looks at anew for each call site, so that helpers do not mix the types of callers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from adfuzz.ir.cfg import strongly_connected
from adfuzz.ir.instructions import Block, Call
from adfuzz.ir.module import Function

_LIMITS = (2000, 500, 200, 60, 20)
"""Candidates for the most instructions that a cloned function may have, with all that is cloned into it."""
_LONGEST_CHAIN = 20


@dataclass(frozen=True, slots=True)
class Cloning:
    """`cloned` get a context for each call site. A call of a `recursive` function that is already being called, in the
    chain of contexts, leads back to that context."""

    cloned: frozenset[Function]
    recursive: frozenset[Function]


def choose_clones(
    functions: Sequence[Function], roots: Iterable[Function], forms: Mapping[Function, Function]
) -> Cloning:
    """Clone what is small enough: the whole work grows at most fourfold, but may always reach 20,000 instructions."""
    graph = _CallGraph(functions, forms)
    entered_anyway = frozenset(roots)
    allowed = max(4 * sum(graph.sizes.values()), 20_000)
    for limit in _LIMITS:
        cloned = graph.choose(limit)
        entered = [function for function in functions if function not in cloned or function in entered_anyway]
        if graph.work(entered, cloned) <= allowed:
            return Cloning(frozenset(cloned), frozenset(graph.recursive))
    return Cloning(frozenset(), frozenset(graph.recursive))


class _CallGraph:
    """Direct calls: `components` are the strongly connected ones, callees first; `recursive` may call themselves."""

    def __init__(self, functions: Sequence[Function], forms: Mapping[Function, Function]) -> None:
        self.sizes: dict[Function, int] = {}
        self.callees: dict[Function, list[Function]] = {}
        for function in functions:
            called = [i.callee for block in function.blocks for i in block.instructions if isinstance(i, Call)]
            known = [one for one in called if isinstance(one, Function) and not one.is_declaration]
            self.callees[function] = [forms.get(one, one) for one in known]
            self.sizes[function] = sum(len(block.instructions) for block in function.blocks)
        owners = {function.entry: function for function in functions}
        edges: dict[Block, list[Block]] = {
            function.entry: [callee.entry for callee in dict.fromkeys(called)]
            for function, called in self.callees.items()
        }
        self.components = [[owners[block] for block in component] for component in strongly_connected(edges)]
        self.recursive: set[Function] = set()
        for component in self.components:
            if len(component) > 1 or component[0] in self.callees[component[0]]:
                self.recursive.update(component)

    def choose(self, limit: int) -> dict[Function, int]:
        """The functions whose expanded size stays within `limit`, with that size."""
        cloned: dict[Function, int] = {}
        for component in self.components:
            sizes = [(function, self._tree(function, (), cloned, limit)) for function in component]
            if all(size <= limit for _, size in sizes):
                cloned.update(sizes)
        return cloned

    def _tree(self, function: Function, chain: tuple[Function, ...], cloned: dict[Function, int], limit: int) -> int:
        """The expanded size of a function; within its own component a call back into the chain costs nothing."""
        total = self.sizes[function]
        if function not in self.recursive:
            return total + sum(cloned.get(callee, 0) for callee in self.callees[function])
        chain = (*chain, function)
        if len(chain) > _LONGEST_CHAIN:
            return limit + 1
        for callee in self.callees[function]:
            if callee in cloned:
                total += cloned[callee]
            elif callee in self.recursive and callee not in chain:
                total += self._tree(callee, chain, cloned, limit - total)
            if total > limit:
                return total
        return total

    def work(self, entered: Iterable[Function], cloned: dict[Function, int]) -> int:
        """How many instructions the walk visits: the functions entered, with what is cloned into them."""
        return sum(
            self.sizes[function] + sum(cloned.get(callee, 0) for callee in self.callees[function])
            for function in entered
        )
