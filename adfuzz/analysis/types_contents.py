"""What the store of type analysis is made of: contents (what some bytes hold) and nodes (memory), and what they show.

A `Content` is a run of bytes of fixed size: an *atom* with evidence, a *sequence* of contents, or a *repetition* of one
element content. A `Node` is memory reached by pointers: disjoint intervals of contents in coordinates that may shift
when nodes merge.
"""

from __future__ import annotations

from bisect import bisect_right

from adfuzz.ir.types import FloatType, Type

FAR = 1 << 60
"""Stands for infinity in intervals of unknown extent."""

Evidence = tuple[str, FloatType | None, int]
"""(category, float type, byte within the float or pointer). Categories: I integer, w weakly integer, P pointer,
F float, p and f pointer and float by declaration only."""

STRONG_INTEGER: Evidence = ("I", None, 0)
WEAK_INTEGER: Evidence = ("w", None, 0)
POINTER_START: Evidence = ("P", None, 0)
DECLARED_POINTER: Evidence = ("p", None, 0)

Target = tuple["Node", int]
"""Where a pointer points: a node and an offset in its coordinates."""


class Content:
    """What `size` bytes hold: an atom (`evidence`, `target`), a sequence (`parts`) or a repetition (`element`)."""

    __slots__ = ("element", "evidence", "parent", "parts", "size", "target")

    def __init__(self, size: int) -> None:
        self.size = size
        self.parent: Content | None = None
        self.evidence: dict[Evidence, object] | None = None
        self.target: Target | None = None
        self.parts: list[tuple[int, Content]] | None = None
        self.element: Content | None = None


class Node:
    """Memory: disjoint intervals, sorted by start. `hints` are declared types at offsets; `bounds` limit arrays."""

    __slots__ = ("bounds", "calls", "contents", "ends", "functions", "hints", "parent", "shift", "starts")

    def __init__(self) -> None:
        self.parent: Node | None = None
        self.shift = 0
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.contents: list[Content] = []
        self.hints: dict[tuple[int, Type, int], None] = {}
        self.bounds: dict[tuple[int, int], None] = {}
        self.functions: list[object] = []
        self.calls: list[object] = []


def find(content: Content) -> Content:
    """The representative."""
    root = content
    while root.parent is not None:
        root = root.parent
    while content is not root:
        content.parent, content = root, content.parent or root
    return root


def locate(node: Node, offset: int) -> Target:
    """The representative of a node, and `offset` in its coordinates."""
    path: list[Node] = []
    while node.parent is not None:
        path.append(node)
        node = node.parent
    total = 0
    for step in reversed(path):
        total += step.shift
        step.shift = total
        step.parent = node
    return (node, offset + (path[0].shift if path else 0))


def is_wide(content: Content) -> bool:
    """Whether a pointer or a float is known to stand in a content."""
    content = find(content)
    inside = [content.element] if content.element is not None else [piece for _, piece in content.parts or ()]
    if inside:
        return content.size > 1 and any(map(is_wide, inside))
    return content.size > 1 and any(category not in "Iw" for category, _, _ in content.evidence or ())


def up_to_pointers(node: Node, at: int, low: int, high: int, step: int) -> tuple[int, int]:
    """The part of [low, high) around `at` in which no pointer stands, if what stands at `at` is plainly a number.

    Nothing that is read or written there with a variable index is used as a pointer, so it is no place of one.
    """
    index = bisect_right(node.starts, at) - 1
    if index < 0 or at >= node.ends[index] or categories(node.contents[index]) not in ({"I"}, {"I", "w"}):
        return low, high
    for start, end, content in zip(node.starts, node.ends, node.contents, strict=True):
        if "P" in categories(content):
            if end <= at:
                low = max(low, at - (at - end) // step * step)
            elif start > at:
                high = min(high, at + (start - at) // step * step)
    return low, high


def categories(content: Content) -> set[str]:
    """The categories of all evidence on a content and what is in it."""
    content = find(content)
    inside = [content.element] if content.element is not None else [piece for _, piece in content.parts or ()]
    return {category for category, _, _ in content.evidence or ()}.union(*map(categories, inside))


def is_known(node: Node, offset: int) -> bool:
    """Whether anything is known of what memory holds from an offset on."""
    return any(end > offset and categories(content) for end, content in zip(node.ends, node.contents, strict=True))


def has_text(node: Node) -> bool:
    """Whether an endless range of single bytes stands in a node."""
    return any(
        content.element is not None and content.element.size == 1 and end - start >= FAR // 2
        for start, end, content in zip(node.starts, node.ends, map(find, node.contents), strict=True)
    )
