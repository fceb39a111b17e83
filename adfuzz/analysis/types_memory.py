"""The store of type analysis: contents (what some bytes hold) and nodes (memory), merged by union-find.

Copying bytes means merging two contents of one size; a sequence is split where an access asks for less than the whole,
and the split is seen by everybody who shares the content. Array accesses at a variable index fold an interval into a
repetition. (Steensgaard, "Points-to analysis by types inference", POPL 1996, with byte offsets.)
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from itertools import pairwise
from math import gcd

from adfuzz.analysis.types_contents import (
    FAR,
    POINTER_START,
    Content,
    Evidence,
    Node,
    Target,
    find,
    has_text,
    is_wide,
    locate,
    up_to_pointers,
)
from adfuzz.ir.layout import DataLayout


class Store:
    """All contents and nodes, and the operations that keep them consistent.

    Merges are queued and run by `settle`, so that no operation recurses through memory.
    """

    def __init__(self, layout: DataLayout) -> None:
        self.layout = layout
        self.pointer_size = layout.pointer_size()
        self._merges: list[tuple[Content, Content]] = []
        self._joins: list[tuple[Target, Target]] = []
        self._settling = False
        self.on_call: Callable[[object, object], None] = lambda call, function: None

    # -- contents

    def part(self, content: Content, offset: int, size: int) -> Content:
        """The content of bytes [offset, offset + size), splitting what must be split."""
        content = find(content)
        while True:
            if offset == 0 and size == content.size:
                return content
            if content.element is not None:
                step = content.element.size
                inside = offset % step
                if inside + size > step:
                    return self._rotated(content.element, inside, size)
                content, offset = find(content.element), inside
                continue
            if content.parts is None:
                self._split(content, offset, size)
            parts = content.parts
            assert parts is not None
            index = _part_index(parts, offset)
            start, piece = parts[index]
            if offset + size <= start + piece.size:
                content, offset = find(piece), offset - start
                continue
            return self._gather(content, index, offset, size)

    def _gather(self, content: Content, index: int, offset: int, size: int) -> Content:
        """A sequence for a range that spans several parts of a sequence."""
        parts = content.parts
        assert parts is not None
        found: list[Content] = []
        end = offset + size
        at = offset
        while at < end:
            start, piece = parts[index]
            take = min(end, start + piece.size) - at
            found.append(self.part(piece, at - start, take))
            at += take
            index += 1
        return self.sequence(found)

    def sequence(self, pieces: list[Content]) -> Content:
        """A content of these pieces one after the other."""
        if len(pieces) == 1:
            return find(pieces[0])
        parts: list[tuple[int, Content]] = []
        at = 0
        for piece in pieces:
            parts.append((at, piece))
            at += piece.size
        made = Content(at)
        made.parts = parts
        return made

    def repetition(self, element: Content, size: int) -> Content:
        """`size` bytes of `element` over and over."""
        return self._rotated(element, 0, size)

    def _rotated(self, element: Content, phase: int, size: int) -> Content:
        """`size` bytes of repeated `element`, starting at byte `phase` of it."""
        step = element.size
        phase %= step
        if phase + size <= step:
            return self.part(element, phase, size)
        if phase:
            first = self.part(element, phase, step - phase)
            return self.sequence([first, self._rotated(element, 0, size - step + phase)])
        if size % step:
            whole = size - size % step
            return self.sequence([self._rotated(element, 0, whole), self.part(element, 0, size % step)])
        made = Content(size)
        made.element = element
        return made

    def _split(self, atom: Content, offset: int, size: int) -> None:
        """Make an atom a sequence with cuts at both ends of a range."""
        cuts = sorted({0, offset, offset + size, atom.size})
        parts = [(a, Content(b - a)) for a, b in pairwise(cuts)]
        evidence, target = atom.evidence, atom.target
        atom.evidence = atom.target = None
        atom.parts = parts
        if evidence:
            for start, piece in parts:
                piece.evidence = shifted(evidence, start, piece.size, self)
        parts[0][1].target = target

    def add(self, content: Content, evidence: Evidence, witness: object) -> None:
        """Record evidence on a whole content; floats and pointers must start with it."""
        content = find(content)
        if content.parts is None and content.element is None:
            found = content.evidence
            if found is None:
                content.evidence = {evidence: witness}
            elif evidence not in found:
                found[evidence] = witness
            return
        self._spread(content, {evidence: witness})

    def _spread(self, content: Content, evidence: dict[Evidence, object], offset: int = 0) -> None:
        """Add the evidence of a bigger atom, which starts `offset` bytes before `content`, to every leaf."""
        work = [(content, offset)]
        while work:
            content, offset = work.pop()
            content = find(content)
            if content.parts is not None:
                work += [(piece, offset + start) for start, piece in content.parts]
            elif content.element is not None:
                if all(key[0] in "Iw" for key in evidence):
                    work.append((content.element, 0))
                else:
                    step = content.element.size
                    work += [(content.element, offset + start) for start in range(0, content.size, step)]
            else:
                for key, witness in shifted(evidence, offset, content.size, self).items():
                    self.add(content, key, witness)

    def _first_atom(self, content: Content) -> Content:
        content = find(content)
        while content.parts is not None or content.element is not None:
            content = find(content.parts[0][1] if content.parts is not None else content.element or content)
        return content

    def set_target(self, content: Content, target: Target) -> None:
        """State that the pointer that starts with `content` points to `target`."""
        atom = self._first_atom(content)
        if atom.target is None:
            atom.target = target
        else:
            self.join(atom.target, target)

    def target(self, content: Content) -> Target:
        """Where the pointer that starts with `content` points; a fresh node when nothing is known."""
        atom = self._first_atom(content)
        if atom.target is None:
            atom.target = (Node(), 0)
        return locate(*atom.target)

    def known_target(self, content: Content) -> Target | None:
        """Where the pointer points, if anything ever said so."""
        atom = self._first_atom(content)
        return None if atom.target is None else locate(*atom.target)

    def is_pointer(self, content: Content) -> bool:
        """Whether there is evidence that a pointer starts here."""
        return POINTER_START in (self._first_atom(content).evidence or ())

    def merge(self, a: Content, b: Content) -> None:
        """State that two contents of one size hold the same bytes."""
        self._merges.append((a, b))
        self.settle()

    def join(self, a: Target, b: Target) -> None:
        """State that two pointers may be the same."""
        self._joins.append((a, b))
        self.settle()

    def settle(self) -> None:
        """Run the queued merges until none is left."""
        if self._settling:
            return
        self._settling = True
        merges, joins = self._merges, self._joins
        while merges or joins:
            if merges:
                self._merge(*merges.pop())
            else:
                self._join(*joins.pop())
        self._settling = False

    def _merge(self, a: Content, b: Content) -> None:
        a, b = find(a), find(b)
        if a is b:
            return
        assert a.size == b.size, f"contents of {a.size} and {b.size} bytes"
        if a.parts is None and a.element is None:
            self._absorb(a, b)
        elif b.parts is None and b.element is None:
            self._absorb(b, a)
        elif a.element is not None and b.element is not None:
            self._merge_repetitions(a, b, a.element, b.element)
        elif a.element is not None:
            self._merge_pieces(b, a)
        else:
            self._merge_pieces(a, b)

    def _absorb(self, atom: Content, other: Content) -> None:
        """Let `other` (of any form) stand for `atom` too."""
        evidence, target = atom.evidence, atom.target
        if other.parts is None and other.element is None and evidence and len(evidence) > len(other.evidence or ()):
            atom, other = other, atom
            evidence, target = atom.evidence, atom.target
        atom.parent = other
        atom.evidence = atom.target = None
        if evidence:
            if other.parts is None and other.element is None:
                for key, witness in evidence.items():
                    self.add(other, key, witness)
            else:
                self._spread(other, evidence)
        if target is not None:
            self.set_target(other, target)

    def _merge_repetitions(self, a: Content, b: Content, first: Content, second: Content) -> None:
        a.parent = b
        step = gcd(first.size, second.size)
        if first.size == second.size:
            self._merges.append((first, second))
            return
        common = Content(step)
        self._merges.append((first, self._rotated(common, 0, first.size)))
        self._merges.append((second, self._rotated(common, 0, second.size)))

    def _merge_pieces(self, a: Content, b: Content) -> None:
        """Merge the sequence `a` with `b` piece by piece; `b` stands for both."""
        parts = a.parts
        assert parts is not None
        a.parent = b
        a.parts = None
        for start, piece in parts:
            self._merges.append((piece, self.part(b, start, piece.size)))

    # -- nodes

    def access(self, target: Target, size: int) -> Content:
        """The content of `size` bytes of memory at `target`."""
        node, low = locate(*target)
        return self._access(node, low, low + size)

    def _access(self, node: Node, low: int, high: int) -> Content:
        starts, ends, contents = node.starts, node.ends, node.contents
        first = bisect_right(starts, low) - 1
        if first >= 0 and high <= ends[first]:
            content = contents[first]
            if low == starts[first] and high == ends[first]:
                return find(content)
            return self._interval_part(node, first, low, high)
        if first < 0 or ends[first] <= low:
            first += 1
        last = bisect_left(starts, high)
        if first == last:
            made = Content(high - low)
            starts.insert(first, low)
            ends.insert(first, high)
            contents.insert(first, made)
            return made
        return self._cover(node, first, last, low, high)

    def _interval_part(self, node: Node, index: int, low: int, high: int) -> Content:
        """Part of one interval's content."""
        content = find(node.contents[index])
        return self.part(content, low - node.starts[index], high - low)

    def _cover(self, node: Node, first: int, last: int, low: int, high: int) -> Content:
        """The content of [low, high), which intervals first … last - 1 cover in part: fill gaps, gather pieces."""
        pieces: list[Content] = []
        new: list[tuple[int, int, Content]] = []
        at = low
        for index in range(first, last):
            start, end, content = node.starts[index], node.ends[index], node.contents[index]
            if at < start:
                gap = Content(start - at)
                new.append((at, start, gap))
                pieces.append(gap)
            pieces.append(self._interval_part(node, index, max(low, start), min(high, end)))
            new.append((start, end, content))
            at = min(high, end)
        if at < high:
            gap = Content(high - at)
            new.append((at, high, gap))
            pieces.append(gap)
        made = self.sequence(pieces)
        if new[0][0] == low and new[-1][1] == high:
            new = [(low, high, made)]
        node.starts[first:last] = [item[0] for item in new]
        node.ends[first:last] = [item[1] for item in new]
        node.contents[first:last] = [item[2] for item in new]
        return made

    def step_at(self, target: Target) -> int:
        """The size of the innermost array element that holds the byte at `target`; 0 when it lies in no array."""
        node, at = locate(*target)
        index = bisect_right(node.starts, at) - 1
        if index < 0 or at >= node.ends[index]:
            return 0
        content, offset, step = find(node.contents[index]), at - node.starts[index], 0
        while True:
            if content.element is not None:
                step = content.element.size
                content, offset = find(content.element), offset % step
            elif content.parts is not None:
                start, piece = content.parts[_part_index(content.parts, offset)]
                content, offset = find(piece), offset - start
            else:
                return step

    def fold(self, target: Target, low: int, high: int, step: int) -> None:
        """State that bytes [low, high), counted from `target`, are an array of `step`-byte elements."""
        node, origin = locate(*target)
        low, high = max(low + origin, -FAR), min(high + origin, FAR)
        is_endless = high - low >= FAR // 2
        if is_endless and step > 1:
            low, high = up_to_pointers(node, origin, low, high, step)
            is_endless = high - low >= FAR // 2
        if step == 1 and is_endless and self._fold_text(node, origin, low, high) is not None:
            pass
        elif not is_endless:
            self._fold_bounded(node, low, high, step)
        else:
            self._fold(node, low, high, step)
        self.settle()

    def _fold_text(self, node: Node, at: int, low: int, high: int) -> Content | None:
        """Make the bytes around `at`, within [low, high), an array of single bytes, and return one of them.

        Text ends where a pointer or a float stands. Where one stands at `at` itself nothing is done: None.
        """
        index = bisect_right(node.starts, at) - 1
        if index >= 0 and at < node.ends[index]:
            start, size = node.starts[index], node.ends[index] - node.starts[index]
            inner = find(node.contents[index]).element
            if size >= FAR // 2 and inner is not None and find(inner).size > 1:
                return self._fold_text_inside(find(inner), (at - start) % find(inner).size)
            if is_wide(node.contents[index]):
                return None
        wide = [(s, e) for s, e, c in zip(node.starts, node.ends, node.contents, strict=True) if is_wide(c)]
        low = max([low, *(end for _, end in wide if end <= at)])
        high = min([high, *(start for start, _ in wide if start > at)])
        if high - low >= FAR // 2:
            return self._fold(node, low, high, 1)
        self._fold_bounded(node, low, high, 1)
        return self._access(node, low, low + 1)

    def _fold_text_inside(self, element: Content, at: int) -> Content | None:
        """The same within each element of an array."""
        pieces = [(0, element)] if element.parts is None else element.parts
        wide = [(start, start + piece.size) for start, piece in pieces if is_wide(piece)]
        if any(start <= at < end for start, end in wide):
            return None
        low = max([0, *(end for _, end in wide if end <= at)])
        high = min([element.size, *(start for start, _ in wide if start > at)])
        if high - low > 1:
            self._merges.append((self.part(element, low, high - low), self._rotated(Content(1), 0, high - low)))
        return self.part(element, at, 1)

    def _fold_bounded(self, node: Node, low: int, high: int, step: int) -> None:
        if high - low > step:
            self._merges.append((self._access(node, low, high), self._rotated(Content(step), 0, high - low)))

    def _fold(self, node: Node, low: int, high: int, step: int) -> Content:
        """Fold a range without end on one side, and return the first `step` bytes at `low`."""
        wanted, asked = low, step
        low, high, step, first, last = self._hull(node, low, high, step)
        if last - first == 1 and node.starts[first] <= low and high <= node.ends[first]:
            element = find(node.contents[first]).element
            if element is not None and step % element.size == 0:
                return self._rotated(element, wanted - node.starts[first], asked)
        self._cut(node, low)
        self._cut(node, high)
        first, last = self._overlap(node, low, high)
        element = Content(step)
        for start, end, content in zip(
            node.starts[first:last], node.ends[first:last], node.contents[first:last], strict=True
        ):
            inner = find(content).element
            if end - start < FAR // 2:
                self._merges.append((content, self._rotated(element, start - low, end - start)))
            elif inner is not None:
                self._merges.append((inner, self._rotated(element, start - low, inner.size)))
        whole = Content(high - low)
        whole.element = element
        node.starts[first:last], node.ends[first:last], node.contents[first:last] = [low], [high], [whole]
        return self._rotated(element, wanted - low, asked)

    def _cut(self, node: Node, at: int) -> None:
        """Let no bounded interval cross `at`."""
        index = bisect_right(node.starts, at) - 1
        if index < 0 or not node.starts[index] < at < node.ends[index]:
            return
        start, end = node.starts[index], node.ends[index]
        pieces = [self._interval_part(node, index, start, at), self._interval_part(node, index, at, end)]
        node.starts[index : index + 1], node.ends[index : index + 1] = [start, at], [at, end]
        node.contents[index : index + 1] = pieces

    def _overlap(self, node: Node, low: int, high: int) -> tuple[int, int]:
        """The intervals [first, last) that touch [low, high)."""
        first = bisect_right(node.starts, low) - 1
        if first < 0 or node.ends[first] <= low:
            first += 1
        return first, bisect_left(node.starts, high)

    def _hull(self, node: Node, low: int, high: int, step: int) -> tuple[int, int, int, int, int]:
        """Widen a range until it holds every endless repetition that it touches; the step divides all of theirs."""
        while True:
            first, last = self._overlap(node, low, high)
            before = (low, high, step)
            for index in range(first, last):
                content = find(node.contents[index])
                if content.element is not None and node.ends[index] - node.starts[index] >= FAR // 2:
                    low, high = min(low, node.starts[index]), max(high, node.ends[index])
                    step = gcd(step, content.element.size)
            if before == (low, high, step):
                return low, high, step, first, last

    def _join(self, a: Target, b: Target) -> None:
        (first, x), (second, y) = locate(*a), locate(*b)
        if first is second:
            if x != y:
                self._join_inside(first, min(x, y), abs(x - y))
            return
        if (has_text(second), len(first.starts)) > (has_text(first), len(second.starts)):
            first, x, second, y = second, y, first, x
        shift = y - x
        first.parent, first.shift = second, shift
        starts, ends, contents = first.starts, first.ends, first.contents
        first.starts, first.ends, first.contents = [], [], []
        second.hints.update({(at + shift, kind, size): None for at, kind, size in first.hints})
        second.bounds.update({(low + shift, high + shift): None for low, high in first.bounds})
        for low, high, content in zip(starts, ends, contents, strict=True):
            content = find(content)
            if high - low >= FAR // 2 and content.element is not None:
                step = content.element.size
                there = None
                if step == 1:  # text begins at its first byte, or before all that is known
                    there = self._fold_text(second, max(low, 0) + shift, low + shift, high + shift)
                if there is None:
                    there = self._fold(second, low + shift, high + shift, step)
                self._merges.append((content.element, there))
            else:
                self._merges.append((content, self._access(second, low + shift, high + shift)))
        self._join_calls(first, second)

    def _join_calls(self, first: Node, second: Node) -> None:
        for call in first.calls:
            for function in second.functions:
                self.on_call(call, function)
        for call in second.calls:
            for function in first.functions:
                self.on_call(call, function)
        second.calls += first.calls
        second.functions += [one for one in first.functions if one not in second.functions]

    def _join_inside(self, node: Node, offset: int, distance: int) -> None:
        """Two pointers into one node that may be equal: fold the array that holds both, or everything."""
        low, high = self.array_around(node, offset, offset + distance + 1, distance)
        if high - low < FAR // 2:
            self._fold_bounded(node, low, high, distance)
        else:
            self._fold(node, low, high, distance)

    def array_around(self, node: Node, low: int, high: int, step: int) -> tuple[int, int]:
        """The smallest declared array of more than `step` bytes that holds [low, high); (-FAR, FAR) for none."""
        found = (-FAR, FAR)
        for bound in node.bounds:
            size = bound[1] - bound[0]
            if bound[0] <= low and high <= bound[1] and step < size < found[1] - found[0]:
                found = bound
        return found


def shifted(evidence: dict[Evidence, object], offset: int, size: int, store: Store) -> dict[Evidence, object]:
    """The evidence that bytes [offset, offset + size) of an atom carry when the atom carries `evidence`."""
    if offset == 0 and all(key[0] in "Iw" for key in evidence):
        return dict(evidence)
    found: dict[Evidence, object] = {}
    for (category, type, phase), witness in evidence.items():
        if category in "Iw":
            found[(category, type, phase)] = witness
            continue
        length = store.layout.store_size(type) if type is not None else store.pointer_size
        if phase + offset < length:
            found[(category, type, phase + offset)] = witness
    return found


def _part_index(parts: list[tuple[int, Content]], offset: int) -> int:
    low, high = 0, len(parts) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if parts[middle][0] <= offset:
            low = middle
        else:
            high = middle - 1
    return low
