"""Which functions type analysis looks at anew for each call site, so that helpers do not mix the types of callers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from adfuzz.ir.cfg import strongly_connected
from adfuzz.ir.instructions import Block, Call
from adfuzz.ir.module import Function

_LIMITS = (2000, 500, 200, 60, 20)
"""Candidates for the most instructions that a cloned function may have, with all that is cloned into it."""


def cloned_functions(functions: Sequence[Function], roots: Iterable[Function]) -> frozenset[Function]:
    """The functions to clone: not recursive, and small enough that the whole work grows at most about threefold."""
    sizes: dict[Function, int] = {}
    callees: dict[Function, list[Function]] = {}
    for function in functions:
        called = [i.callee for block in function.blocks for i in block.instructions if isinstance(i, Call)]
        callees[function] = [one for one in called if isinstance(one, Function) and not one.is_declaration]
        sizes[function] = sum(len(block.instructions) for block in function.blocks)
    order, recursive = _bottom_up(callees)
    roots = frozenset(roots)
    allowed = 3 * sum(sizes.values()) + 2000
    for limit in _LIMITS:
        cloned = _choose(order, recursive, sizes, callees, limit)
        entered = [function for function in order if function not in cloned or function in roots]
        if _work(entered, cloned, sizes, callees) <= allowed:
            return frozenset(cloned)
    return frozenset()


def _bottom_up(callees: dict[Function, list[Function]]) -> tuple[list[Function], set[Function]]:
    """The functions, callees first, and those that may call themselves. Entry blocks stand for functions."""
    owners = {function.entry: function for function in callees}
    edges: dict[Block, list[Block]] = {
        function.entry: [callee.entry for callee in dict.fromkeys(called)] for function, called in callees.items()
    }
    order: list[Function] = []
    recursive: set[Function] = set()
    for component in strongly_connected(edges):
        members = [owners[block] for block in component]
        order += members
        if len(members) > 1 or members[0] in callees[members[0]]:
            recursive.update(members)
    return order, recursive


def _choose(
    order: list[Function],
    recursive: set[Function],
    sizes: dict[Function, int],
    callees: dict[Function, list[Function]],
    limit: int,
) -> dict[Function, int]:
    """The functions whose expanded size stays within `limit`, with that size."""
    cloned: dict[Function, int] = {}
    for function in order:
        if function in recursive:
            continue
        size = sizes[function] + sum(cloned.get(callee, 0) for callee in callees[function])
        if size <= limit:
            cloned[function] = size
    return cloned


def _work(
    entered: list[Function],
    cloned: dict[Function, int],
    sizes: dict[Function, int],
    callees: dict[Function, list[Function]],
) -> int:
    """How many instructions the walk visits: the functions entered, with what is cloned into them."""
    return sum(sizes[function] + sum(cloned.get(callee, 0) for callee in callees[function]) for function in entered)
