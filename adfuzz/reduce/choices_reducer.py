"""Shrinks a recorded choice sequence: every candidate is a legal case, so nothing here knows what a program is.

A sequence is a tree in JSON (`{"label": [items]}` is a span, `["label", value]` a choice; missing choices replay as the
simplest alternative). Invariant: the best sequence so far is interesting, and each accepted one is smaller in
(number of choices, length of text, numbers). Candidates are judged in groups: a group costs little more than one.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

Tree = Any
"""A JSON tree; its shape is checked where it is read."""
Try = Callable[[Sequence[str]], "str | None"]
"""Tries sequences, given as JSON; returns the canonical JSON of the first interesting one, or None."""
Path = tuple[int, ...]


def reduce_choices(start: str, attempt: Try, out_of_time: Callable[[], bool], group: int = 12) -> str:
    """Return the smallest interesting sequence found."""
    best = start
    changed = True
    while changed and not out_of_time():
        changed = False
        for make in (_without_runs, _lifted, _simpler_values):
            found = _exhaust(best, make, attempt, out_of_time, group)
            changed = changed or found != best
            best = found
    return best


def _exhaust(
    best: str,
    make: Callable[[Tree], Iterator[Tree]],
    attempt: Try,
    out_of_time: Callable[[], bool],
    group: int,
) -> str:
    """Apply one kind of edit until a whole round of candidates brings nothing; go on where the last success was."""
    skip = 0
    while not out_of_time():
        candidates = (text for text in (_dump(tree) for tree in make(json.loads(best))) if size(text) < size(best))
        number = 0
        success = False
        batch: list[str] = []
        for text in candidates:
            number += 1
            if number <= skip:
                continue
            batch.append(text)
            if len(batch) < group:
                continue
            made = attempt(batch)
            if out_of_time():
                return made if made is not None and size(made) < size(best) else best
            if made is not None and size(made) < size(best):
                best, success, skip = made, True, max(0, number - 2 * group)
                break
            batch = []
        else:
            made = attempt(batch) if batch else None
            if made is not None and size(made) < size(best):
                best, success, skip = made, True, max(0, number - 2 * group)
        if not success:
            if skip == 0:
                return best
            skip = 0  # what came before the place of the last success is tried once more
    return best


def size(text: str) -> tuple[int, int, float]:
    """The order in which sequences count as smaller: choices, length, then the numbers in them."""
    tree = json.loads(text)
    return _count(tree), len(text), _weight(tree)


def _weight(node: Tree) -> float:
    if isinstance(node, dict):
        return sum(_weight(item) for items in node.values() for item in items)
    value = node[1]
    return abs(value) if isinstance(value, (int, float)) else 0.0


def _count(node: Tree) -> int:
    if isinstance(node, dict):
        return 1 + sum(_count(item) for items in node.values() for item in items)
    value = node[1]
    return len(value) if isinstance(value, list) else 1


def _dump(tree: Tree) -> str:
    return json.dumps(tree, separators=(",", ":"))


# --------------------------------------------------------------------------------------------------------------- edits


def _without_runs(tree: Tree) -> Iterator[Tree]:
    """Drop runs of neighbouring items of a span: long runs first, outer spans first."""
    for path, items in _spans(tree):
        length = len(items)
        run = length
        while run >= 1:
            for start in range(length - run, -1, -run):
                yield _edited(tree, path, lambda rows, a=start, n=run: rows[:a] + rows[a + n :])
            run //= 2


def _lifted(tree: Tree) -> Iterator[Tree]:
    """Replace a span by a span of the same label inside it: an expression by one of its operands."""
    for path, items in _spans(tree):
        for index, item in enumerate(items):
            if not isinstance(item, dict):
                continue
            label = next(iter(item))
            for inner in _inside(item, label):
                yield _edited(tree, path, lambda rows, i=index, new=inner: [*rows[:i], new, *rows[i + 1 :]])


def _simpler_values(tree: Tree) -> Iterator[Tree]:
    """Lower integers, shorten numbers, clear flags."""
    for path, items in _spans(tree):
        for index, item in enumerate(items):
            if isinstance(item, dict):
                continue
            for value in _simpler(item[1]):
                new = [item[0], value]
                yield _edited(tree, path, lambda rows, i=index, new=new: [*rows[:i], new, *rows[i + 1 :]])


def _simpler(value: Any) -> Iterator[Any]:
    if isinstance(value, (bool, str)):
        return
    if isinstance(value, int):
        step = value
        while step:
            if abs(value - step) < abs(value):
                yield value - step
            step = int(step / 2)
    elif isinstance(value, float):
        yield from _simpler_numbers(value)
    elif isinstance(value, list):
        shorter = [_rounded(entry, 1) for entry in value]
        if shorter != value:
            yield shorter
            yield [_rounded(entry, 3) for entry in value]
        for place, entry in enumerate(value):
            for simple in _simpler_numbers(entry):
                if len(repr(simple)) < len(repr(entry)):
                    yield [*value[:place], simple, *value[place + 1 :]]


def _simpler_numbers(value: float) -> Iterator[float]:
    for candidate in (1.0, 0.5, 2.0, _rounded(value, 0), _rounded(value, 1), _rounded(value, 2)):
        if candidate != value and len(repr(candidate)) <= len(repr(value)):
            yield candidate


def _rounded(value: float, digits: int) -> float:
    try:
        return round(float(value), digits)
    except (OverflowError, ValueError):
        return value


# ------------------------------------------------------------------------------------------------------------ the tree


def _spans(tree: Tree, path: Path = ()) -> Iterator[tuple[Path, list[Any]]]:
    """Yield every span's path and items, outer ones first."""
    items: list[Any] = next(iter(tree.values()))
    yield path, items
    for index, item in enumerate(items):
        if isinstance(item, dict):
            yield from _spans(item, (*path, index))


def _inside(span: Tree, label: str) -> Iterator[Tree]:
    for item in next(iter(span.values())):
        if isinstance(item, dict):
            if label in item:
                yield item
            yield from _inside(item, label)


def _edited(tree: Tree, path: Path, change: Callable[[list[Any]], list[Any]]) -> Tree:
    """Return a copy of the tree in which the items of one span are changed; the rest is shared."""
    ((label, items),) = tree.items()
    if not path:
        return {label: change(items)}
    copied = list(items)
    copied[path[0]] = _edited(items[path[0]], path[1:], change)
    return {label: copied}
