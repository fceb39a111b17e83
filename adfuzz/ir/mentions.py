"""What code and memory mention: constants, variables and what stands in them at first, functions and their bodies."""

from __future__ import annotations

from collections.abc import Iterable

from adfuzz.ir.module import Alias, Function, GlobalVariable
from adfuzz.ir.values import Constant, Value


def mentioned(roots: Iterable[Value]) -> dict[Value, None]:
    """The roots, and all that their operands, initializers, targets and bodies lead to, each once and in order."""
    found: dict[Value, None] = {}
    work: list[Value] = list(roots)
    while work:
        item = work.pop()
        if item in found:
            continue
        found[item] = None
        if isinstance(item, GlobalVariable):
            if item.initializer is not None:
                work.append(item.initializer)
        elif isinstance(item, Function):
            work += [o for i in item.instructions for o in i.operands if isinstance(o, Constant)]
        elif isinstance(item, Alias):
            work.append(item.target)
        elif isinstance(item, Constant):
            work += item.operands
    return found
