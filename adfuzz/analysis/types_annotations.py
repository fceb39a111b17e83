"""Type annotations in the IR: `"enzyme_type"="{[-1]:Pointer, [-1,0]:Float@double}"` on parameters and results.

`!enzyme_type !{!"Unknown", i32 -1, !{!"Pointer", i32 0, !{!"Float@double"}}}` stands on instructions and variables.

The first number of a path is a byte offset in the value itself, each further one an offset in the memory that the
pointer found there leads to; -1 stands for every offset. `range(…)` attributes tell integers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from adfuzz.analysis.types_contents import FAR, POINTER_START, STRONG_INTEGER, Content, Evidence, Target
from adfuzz.analysis.types_flow import Flow
from adfuzz.ir import metadata
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Instruction
from adfuzz.ir.module import GlobalVariable, Module
from adfuzz.ir.types import FloatType
from adfuzz.ir.values import Value

_ENTRY = re.compile(r"\[([-\d, ]*)\]\s*:\s*(Integer|Pointer|Float@(\w+)|Anything|Unknown)")
_PREFIX = '"enzyme_type"='

Entry = tuple[tuple[int, ...], Evidence]


def parse(text: str) -> list[Entry]:
    """The (path, evidence) entries of a type tree as text, shortest paths first; what says nothing is left out."""
    found: list[Entry] = []
    for path, word, name in _ENTRY.findall(text):
        numbers = tuple(int(number) for number in path.split(",") if number.strip())
        evidence = _evidence(word, name)
        if numbers and evidence is not None:
            found.append((numbers, evidence))
    return sorted(found, key=lambda entry: len(entry[0]))


def parse_node(module: Module, reference: str) -> list[Entry]:
    """The entries of a type tree as metadata: in each node a word, then offsets with the nodes of what stands there.

    A tree that is only a word speaks of the whole value.
    """
    found = sorted(_entries(module, reference, ()), key=lambda entry: len(entry[0]))
    return [(path or (-1,), evidence) for path, evidence in found]


def _entries(module: Module, reference: str, path: tuple[int, ...]) -> Iterator[Entry]:
    node = metadata.node(module, reference)
    if node is None or not node.operands or len(path) > _MAX_DEPTH:
        return
    word, _, name = metadata.string(node.operands[0]).partition("@")
    evidence = _evidence(word, name)
    if evidence is not None:
        yield path, evidence
    for offset, inner in zip(node.operands[1::2], node.operands[2::2], strict=False):
        number = metadata.integer(offset)
        if number is not None:
            yield from _entries(module, inner, (*path, number))


_MAX_DEPTH = 16


def _evidence(word: str, name: str) -> Evidence | None:
    if word == "Integer":
        return STRONG_INTEGER
    if word == "Pointer":
        return POINTER_START
    type = ty.NAMED_TYPES.get(name)
    return ("F", type, 0) if isinstance(type, FloatType) else None


def annotate(flow: Flow, value: Value, attributes: Iterable[str], witness: object) -> None:
    """Use the attributes of a parameter or result."""
    for attribute in attributes:
        if attribute.startswith("range("):
            flow.integer(value, witness)
        elif attribute.startswith(_PREFIX):
            for path, evidence in parse(attribute):
                _apply(flow, value, path, evidence, witness)


def annotate_by_metadata(flow: Flow, value: Instruction | GlobalVariable) -> None:
    """Use the metadata of an instruction, or of a variable, which is a pointer."""
    for key, reference in value.metadata:
        if key == "enzyme_type":
            for path, evidence in parse_node(flow.module, reference):
                _apply(flow, value, path, evidence, value)


def _apply(flow: Flow, value: Value, path: tuple[int, ...], evidence: Evidence, witness: object) -> None:
    store = flow.store
    if len(path) == 1:
        if flow.has_content(value.type):
            _mark(flow, flow.content(value), path[0], evidence, witness)
        return
    if isinstance(value.type, ty.PointerType):
        target = flow.target(value)
    elif flow.has_content(value.type):
        content, size = flow.content(value), store.pointer_size
        offset = max(path[0], 0)
        if offset + size > content.size:
            return
        target = store.target(store.part(content, offset, size))
    else:
        return
    for offset in path[1:-1]:
        _repeat(flow, target, offset, store.pointer_size)
        target = store.target(store.access((target[0], target[1] + max(offset, 0)), store.pointer_size))
    size = _size(flow, evidence)
    _repeat(flow, target, path[-1], size)
    store.add(store.access((target[0], target[1] + max(path[-1], 0)), size), evidence, witness)


def _repeat(flow: Flow, target: Target, offset: int, size: int) -> None:
    """An offset of -1 is an array from the pointer on."""
    if offset < 0:
        flow.store.fold(target, 0, FAR, size)


def _mark(flow: Flow, content: Content, offset: int, evidence: Evidence, witness: object) -> None:
    size = min(_size(flow, evidence), content.size)
    if evidence[1] is not None and size < _size(flow, evidence):
        return
    for at in range(0, content.size, size) if offset < 0 else (offset,):
        if at + size <= content.size:
            flow.store.add(flow.store.part(content, at, size), evidence, witness)


def _size(flow: Flow, evidence: Evidence) -> int:
    if evidence[1] is not None:
        return flow.layout.store_size(evidence[1])
    return flow.store.pointer_size if evidence[0] == "P" else 1
