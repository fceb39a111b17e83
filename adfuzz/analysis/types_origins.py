"""Where memory and the bytes in it come from: from outside, or made by the code that type analysis saw."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from adfuzz.analysis import library
from adfuzz.analysis.types_contents import Content, Node, Target, find, locate
from adfuzz.analysis.types_flow import Context, Flow
from adfuzz.ir import values as va
from adfuzz.ir.instructions import Call, Instruction
from adfuzz.ir.module import Function, GlobalVariable

_FOLLOWED = frozenset("ptrtoint load phi select freeze call invoke extractvalue add sub and".split())
"""What makes integers of which type analysis knows where they lead when they are made pointers again."""
_SEEN_CALLS = frozenset((*library.TRANSFERS, *library.FILLS, *library.DEALLOCATORS, *library.REALLOCATORS))


@dataclass(frozen=True)
class Origins:
    """The memory, and the contents of memory and of values, that come from outside."""

    nodes: frozenset[Node]
    contents: frozenset[Content]

    def reach(self, content: Content, low: int = 0, high: int | None = None) -> bool:
        """Whether some of the bytes [low, high) of a content come from outside."""
        work = [(content, low, content.size if high is None else high)]
        while work:
            content, low, high = work.pop()
            content = find(content)
            if content in self.contents:
                return True
            if content.element is not None:
                work.append((content.element, 0, content.element.size))
            for start, piece in content.parts or ():
                if start < high and low < start + piece.size:
                    work.append((piece, max(low - start, 0), min(high - start, piece.size)))
        return False

    def reach_memory(self, node: Node, offset: int, size: int) -> bool:
        """Whether some of `size` bytes of memory come from outside."""
        if node in self.nodes:
            return True
        for start, end, content in zip(node.starts, node.ends, node.contents, strict=True):
            if start < offset + size and offset < end:
                content = find(content)
                low, high = (
                    (0, content.size) if end - start != content.size else (offset - start, offset + size - start)
                )
                if self.reach(content, max(low, 0), min(high, content.size)):
                    return True
        return False


def given(flow: Flow, entered: Sequence[Function]) -> Origins:
    """What the arguments of functions that are called from outside, and variables, lead to."""
    return _reached(*_seeds(flow, entered))


def foreign(flow: Flow, entered: Sequence[Function]) -> Origins:
    """The same, and what calls of functions that were not seen are given, or give."""
    targets, contents = _seeds(flow, entered)
    unsure: list[tuple[Context, Call]] = []
    for context in _contexts(flow):
        for i in context.function.instructions:
            if not isinstance(i, Call):
                continue
            if isinstance(i.callee, Function):
                if i.callee.is_declaration and not _is_seen(i):
                    _pass(context, i, targets, contents)
            elif i.callee in context.targets:
                unsure.append((context, i))
            else:
                _pass(context, i, targets, contents)
    found = _reached(targets, contents)
    while True:
        left: list[tuple[Context, Call]] = []
        for context, i in unsure:
            node, _ = locate(*context.targets[i.callee])
            if node.functions and node not in found.nodes and not any(map(_is_declared, node.functions)):
                left.append((context, i))
            else:
                _pass(context, i, targets, contents)
        if len(left) == len(unsure):
            return found
        unsure = left
        found = _reached(targets, contents)


def follows_addresses(functions: Iterable[Function]) -> bool:
    """Whether all pointers that code makes of integers are understood, so that no store goes unseen through them."""
    for function in functions:
        for i in function.instructions:
            source = i.operands[0] if i.opcode == "inttoptr" else None
            if isinstance(source, Instruction) and source.opcode not in _FOLLOWED:
                return False
    return True


def _is_seen(call: Call) -> bool:
    """Whether type analysis knows all that a call of a declared function does to memory, or that no derivative goes
    through it."""
    name = library.called(call)
    return library.is_allocation(call) or name in _SEEN_CALLS or name.startswith("llvm.") or library.is_inactive(call)


def _is_declared(function: object) -> bool:
    return not isinstance(function, Function) or function.is_declaration


def _contexts(flow: Flow) -> Iterable[Context]:
    for found in flow.contexts.values():
        yield from found


def _pass(context: Context, call: Call, targets: list[Target], contents: list[Content]) -> None:
    """Add the arguments and the result of a call."""
    for value in (*call.arguments, call):
        if value in context.targets:
            targets.append(context.targets[value])
        targets += context.choices.get(value, ())
        if value in context.values:
            contents.append(context.values[value])


def _seeds(flow: Flow, entered: Sequence[Function]) -> tuple[list[Target], list[Content]]:
    targets = [t for value, t in flow.fixed.items() if isinstance(value, GlobalVariable) and not value.is_constant]
    contents: list[Content] = []
    for root in entered:
        for context in flow.contexts.get(root, []):
            targets += [t for a, t in context.targets.items() if isinstance(a, va.Argument)]
            contents += [c for a, c in context.values.items() if isinstance(a, va.Argument)]
    return targets, contents


def _reached(targets: Sequence[Target], contents: Sequence[Content]) -> Origins:
    """All that targets and contents lead to."""
    nodes: set[Node] = set()
    seen: set[Content] = set()
    places, work = list(targets), list(contents)
    while places or work:
        if places:
            node, _ = locate(*places.pop())
            if node not in nodes:
                nodes.add(node)
                work += node.contents
            continue
        content = find(work.pop())
        if content in seen:
            continue
        seen.add(content)
        work += [piece for _, piece in content.parts or ()]
        work += [content.element] if content.element is not None else []
        places += [content.target] if content.target is not None else []
    return Origins(frozenset(nodes), frozenset(seen))
