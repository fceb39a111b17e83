"""Reading the store of type analysis: evidence on single bytes put together to kinds, regions and explanations."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from math import lcm

from adfuzz.analysis.types_contents import FAR, Content, Evidence, Node, find
from adfuzz.analysis.types_flow import Flow
from adfuzz.analysis.types_kinds import INTEGER, MIXED, POINTER, UNKNOWN, WORDS, Cell, Kind, Region, floating
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Instruction
from adfuzz.ir.module import Function
from adfuzz.ir.types import FloatType
from adfuzz.ir.values import Argument, Value

_Leaf = tuple[int, int, dict[Evidence, object]]
_MOST_LEAVES = 4096
_LARGE = 1 << 16


class Answers:
    """Read-only views of a finished Flow. Nothing here records evidence; splitting contents is all that may happen."""

    def __init__(self, flow: Flow) -> None:
        self._flow = flow
        self._store = flow.store
        self._layout = flow.layout

    def of_content(self, content: Content, value: Value | None = None) -> Kind:
        """The kind of a whole content."""
        size = content.size
        cells = self._cells(self._leaves(content, 0))
        kinds = {kind for _, _, kind in cells}
        if not cells:
            return UNKNOWN
        if MIXED in kinds:
            return MIXED
        if kinds == {INTEGER}:
            return INTEGER
        if kinds <= {INTEGER, POINTER}:
            return POINTER if value is None or isinstance(value.type, ty.IntegerType) else Kind("packed", parts=cells)
        if len(cells) == 1 and cells[0][:2] == (0, size):
            return cells[0][2]
        return Kind("packed", parts=cells)

    def of_memory(self, node: Node, offset: int, size: int | None) -> Region:
        """The region of `size` bytes (None: all that is known) at an offset of a representative node."""
        high = offset + size if size is not None else FAR * 2
        head: list[_Leaf] = []
        first = bisect_right(node.starts, offset) - 1
        if first < 0 or node.ends[first] <= offset:
            first += 1
        for index in range(first, bisect_left(node.starts, high)):
            low, end = node.starts[index], node.ends[index]
            start, stop = max(low, offset), min(end, high)
            content = find(node.contents[index])
            element = content.element
            last = index == len(node.starts) - 1 or stop >= high or stop >= FAR // 2
            if element is not None and last and (size is None or stop - start > element.size):
                phase = (start - low) % element.size
                one = self._leaves(
                    self._store.part(self._store.repetition(element, 2 * element.size), phase, element.size), 0
                )
                return self._periodic(size, self._cells(head), element.size, start - offset, self._cells(one))
            head += self._leaves(self._store.part(content, start - low, stop - start), start - offset)
            if len(head) > _MOST_LEAVES:
                return Region(size, 0, ((0, stop - offset, MIXED),))
        return _compressed(Region(size, 0, self._cells(head)))

    def float_sizes(self, node: Node, offset: int, size: int) -> set[int]:
        """The sizes of the floats that the evidence on `size` bytes of memory speaks of."""
        return self.float_sizes_of(self._store.access((node, offset), size))

    def float_sizes_in(self, node: Node) -> set[int]:
        """The same of all that stands in a node."""
        found = set[int]()
        for content in map(find, node.contents):
            repeated = content.element
            found |= self.float_sizes_of(content if repeated is None else repeated)
        return found

    def float_sizes_of(self, content: Content) -> set[int]:
        """The same of a content."""
        leaves = self._leaves(content, 0)
        types = {type for _, _, evidence in leaves for category, type, _ in evidence if type and category == "F"}
        return {self._layout.store_size(type) for type in types}

    def is_contested(self, node: Node, offset: int, size: int | None) -> bool:
        """Whether bytes of memory are parts of different floats, or of a float and of other numbers, by turns."""
        high = offset + size if size is not None else FAR * 2
        first = max(bisect_right(node.starts, offset) - 1, 0)
        for index in range(first, bisect_left(node.starts, high)):
            low, end = node.starts[index], node.ends[index]
            start, stop = max(low, offset), min(end, high)
            if start >= stop:
                continue
            element = find(node.contents[index]).element
            stop = min(stop, start + 2 * element.size) if element is not None else stop
            leaves = self._leaves(self._store.part(node.contents[index], start - low, stop - start), 0)
            if any(self._is_contested(evidence) for _, _, evidence in leaves):
                return True
        return False

    def _is_contested(self, evidence: dict[Evidence, object]) -> bool:
        phases: dict[FloatType, int] = {}
        for category, type, _ in evidence:
            if category == "F" and type is not None:
                phases[type] = phases.get(type, 0) + 1
        if len(phases) != 1:
            return bool(phases)
        ((type, count),) = phases.items()
        width = self._layout.store_size(type)  # in all places: nothing is known of where floats begin
        return 1 < count < width or any(category == "I" for category, _, _ in evidence)

    def stands_alone(self, node: Node, offset: int) -> bool:
        """Whether a byte is accessed by itself, and those beside it only as numbers or pointers, if at all."""
        index = bisect_right(node.starts, offset) - 1
        if index < 0 or (node.starts[index], node.ends[index]) != (offset, offset + 1):
            return False
        for other, at in ((index - 1, offset - 1), (index + 1, offset + 1)):
            if 0 <= other < len(node.starts) and node.starts[other] <= at < node.ends[other]:
                leaves = self._leaves(self._store.part(node.contents[other], at - node.starts[other], 1), 0)
                kinds = [resolve(evidence, size, self._store.pointer_size) for _, size, evidence in leaves]
                if not kinds or any(kind.category not in ("integer", "pointer") for kind in kinds):
                    return False
        return True

    def _leaves(self, content: Content, offset: int) -> list[_Leaf]:
        """The atoms of a content, in order, with their evidence."""
        found: list[_Leaf] = []
        work: list[tuple[int, Content]] = [(offset, content)]
        while work and len(found) <= _MOST_LEAVES:
            at, content = work.pop()
            content = find(content)
            if content.parts is not None:
                work += [(at + start, piece) for start, piece in reversed(content.parts)]
            elif content.element is not None:
                step = content.element.size
                work += [(at + start, content.element) for start in reversed(range(0, content.size, step))]
            elif content.evidence:
                found.append((at, content.size, content.evidence))
        return found

    def _cells(self, leaves: list[_Leaf]) -> tuple[Cell, ...]:
        """Leaves with their kinds, the pieces of floats and pointers put together."""
        cells: list[Cell] = []
        index = 0
        while index < len(leaves):
            offset, size, evidence = leaves[index]
            kind = resolve(evidence, size, self._store.pointer_size)
            index += 1
            if kind.category == "fragment" and kind.type is not None and kind.offset < 0:
                index, size = self._gather_loose(leaves, index, offset, size, kind)
                cells += self._loose_floats(offset, size, kind)
                continue
            if kind.category == "fragment" and kind.type is not None:
                length = self._layout.store_size(kind.type)
                index, size = self._gather(leaves, index, offset, size, kind, length)
                if kind.offset == 0 and size == length:
                    kind = floating(kind.type)
            cells.append((offset, size, kind))
        return tuple(cells)

    def _gather(
        self, leaves: list[_Leaf], index: int, offset: int, size: int, kind: Kind, length: int
    ) -> tuple[int, int]:
        """Take in the leaves that carry on the same float."""
        while index < len(leaves) and kind.offset + size < length:
            at, more, evidence = leaves[index]
            following = resolve(evidence, more, self._store.pointer_size)
            if at != offset + size or following != Kind("fragment", kind.type, kind.offset + size):
                break
            size += more
            index += 1
        return index, size

    def _gather_loose(self, leaves: list[_Leaf], index: int, offset: int, size: int, kind: Kind) -> tuple[int, int]:
        """Take in the leaves that go on with bytes, in unknown order, of the same type."""
        while index < len(leaves):
            at, more, evidence = leaves[index]
            if at != offset + size or resolve(evidence, more, self._store.pointer_size) != kind:
                break
            size += more
            index += 1
        return index, size

    def _loose_floats(self, offset: int, size: int, kind: Kind) -> list[Cell]:
        """A run of bytes that all belong to floats of one type: floats, when it has room for whole ones."""
        assert kind.type is not None
        length = self._layout.store_size(kind.type)
        if size % length:
            return [(offset, size, kind)]
        return [(at, length, floating(kind.type)) for at in range(offset, offset + size, length)]

    def _periodic(
        self, size: int | None, head: tuple[Cell, ...], period: int, start: int, cells: tuple[Cell, ...]
    ) -> Region:
        """A region that repeats. When the whole period is floats of one type, the float's size is the period."""
        types = {kind.type if kind.category in ("float", "fragment") else None for _, _, kind in cells}
        type = types.pop() if len(types) == 1 else None
        if type is not None and sum(cell[1] for cell in cells) == period:
            period = self._layout.size_of(type)
            cells = ((0, self._layout.store_size(type), floating(type)),)
        found = Region(size, period, cells, start, head)
        if size is None or size > _LARGE or (size > period and not start):
            return found
        return Region(size, 0, found.expanded(size))

    # -- messages

    def explain_content(self, content: Content) -> str:
        """One line for each piece of evidence."""
        return "\n".join(self._lines(self._leaves(content, 0))) or "  nothing says what these bytes are"

    def explain_memory(self, node: Node, offset: int, size: int | None) -> str:
        """One line for each piece of evidence on memory; at most 40 lines."""
        leaves: list[_Leaf] = []
        high = FAR * 2 if size is None else offset + size
        for low, end, content in zip(node.starts, node.ends, node.contents, strict=True):
            start, stop = max(low, offset), min(end, high)
            if start < stop:
                element = find(content).element
                stop = min(stop, start + element.size) if element is not None else stop
                leaves += self._leaves(self._store.part(content, start - low, stop - start), start - offset)
        lines = self._lines(leaves)
        return "\n".join(lines[:40]) or "  nothing says what these bytes are"

    def _lines(self, leaves: list[_Leaf]) -> list[str]:
        lines: list[str] = []
        for offset, size, evidence in leaves:
            lines += [f"  bytes {offset}..{offset + size}: {_words(key)} because of {_witness(witness)}"
                      for key, witness in evidence.items()]  # fmt: skip
        return lines


def united(kinds: Sequence[Kind]) -> Kind:
    """One kind for several call sites: what they agree on; unknown ones say nothing."""
    known = set(kinds) - {UNKNOWN}
    if len(known) <= 1:
        return known.pop() if known else UNKNOWN
    if known == {INTEGER, POINTER}:
        return POINTER
    if all(kind.category == "packed" for kind in known):
        cells = _united_cells([kind.parts for kind in known])
        return Kind("packed", parts=cells) if cells and MIXED not in {kind for _, _, kind in cells} else MIXED
    return WORDS if known <= {INTEGER, POINTER, WORDS} else MIXED


def united_regions(regions: Sequence[Region], size: int | None) -> Region:
    """One region for several call sites; cells on which they do not agree are mixed."""
    known = list(dict.fromkeys(region for region in regions if not region.is_unknown))
    if len(known) <= 1:
        return known[0] if known else Region(size)
    if size is None and (found := _united_repetitions(known)) is not None:
        return found
    extent = size if size is not None else max(2 * region.period + region.start for region in known)
    cells = _united_cells([region.expanded(min(extent, _LARGE)) for region in known])
    clash = cells is None or extent > _LARGE
    if (clash or size is None) and not any(kind.may_hold_float for region in known for kind in region.kinds):
        return Region(size, 1, ((0, 1, WORDS),))
    if cells is None or clash or size is None:
        return Region(size, 1, ((0, 1, MIXED),))
    return _compressed(Region(size, 0, cells))


def _united_repetitions(regions: Sequence[Region]) -> Region | None:
    """One region for several that repeat from the same byte on; None where there is none."""
    period = lcm(*(region.period for region in regions))
    before = {(region.start, region.head) for region in regions}
    if len(before) > 1 or not 0 < period <= _LARGE:
        return None
    rows = [
        tuple((turn + at, n, kind) for turn in range(0, period, region.period) for at, n, kind in region.cells)
        for region in regions
    ]
    cells = _united_cells(rows)
    (start, head) = before.pop()
    return Region(None, period, cells, start, head) if cells is not None else None


def _united_cells(rows: Sequence[Sequence[Cell]]) -> tuple[Cell, ...] | None:
    """What several rows of cells say together, mixed where they do not agree; None where cells overlap that are not all
    integers."""
    found: dict[int, tuple[int, Kind]] = {}
    for row in rows:
        for offset, length, kind in row:
            size, other = found.get(offset, (length, kind))
            is_same = size == length or kind == other == INTEGER
            found[offset] = (max(length, size), united([other, kind]) if is_same else MIXED)
    cells: list[Cell] = []
    for offset, (length, kind) in sorted(found.items()):
        start, size, before = cells[-1] if cells else (0, 0, kind)
        if offset >= start + size:
            cells.append((offset, length, kind))
        elif kind == before == INTEGER:
            cells[-1] = (start, max(size, offset + length - start), INTEGER)
        else:
            return None
    return tuple(cells)


def resolve(evidence: dict[Evidence, object], size: int, pointer_size: int) -> Kind:
    """What the evidence on one atom amounts to. Floats are fragments until put together."""
    floats: dict[FloatType, list[int]] = {}
    declared: dict[FloatType, list[int]] = {}
    others: set[str] = set()
    for category, type, phase in evidence:
        if type is not None:
            (floats if category == "F" else declared).setdefault(type, []).append(phase)
        else:
            others.add(category)
    if floats:
        if "I" in others or "P" in others or len(floats) > 1:
            return MIXED
        return _fragment(floats)
    if "P" in others:
        return POINTER
    if "I" in others:
        return INTEGER
    if len(declared) == 1 and "p" not in others:
        return _fragment(declared)
    if declared:
        return UNKNOWN
    return POINTER if "p" in others else INTEGER


def _fragment(floats: dict[FloatType, list[int]]) -> Kind:
    ((type, phases),) = floats.items()
    return Kind("fragment", type, phases[0] if len(phases) == 1 else -1)


def _compressed(region: Region) -> Region:
    """Write a dense row of one kind, over the whole of a region of known size, as a period."""
    cells = region.cells
    if len(cells) < 2 or region.size != len(cells) * cells[0][1]:
        return region
    _, size, kind = cells[0]
    if any(cell != (index * size, size, kind) for index, cell in enumerate(cells)):
        return region
    return Region(region.size, size, ((0, size, kind),))


def _words(key: Evidence) -> str:
    category, type, phase = key
    place = f" (from byte {phase} of it)" if phase else ""
    words = {"I": "an integer", "w": "probably an integer", "P": "a pointer", "p": "declared a pointer"}
    if type is not None:
        return f"{'a' if category == 'F' else 'declared a'} {type}{place}"
    return words[category] + place


def _witness(witness: object) -> str:
    if isinstance(witness, Instruction):
        if witness.opcode == "initializer":
            return f"the initializer of @{witness.name}"
        name = f"%{witness.name} = " if witness.name else ""
        where = ""
        if witness.parent is not None and witness.parent.parent is not None:
            block = f", block %{witness.parent.name}" if witness.parent.name else ""
            where = f" in @{witness.parent.parent.name}{block}"
        return f"`{name}{witness.opcode}`{where}"
    if isinstance(witness, Argument):
        return f"the type of parameter %{witness.name or witness.index}"
    if isinstance(witness, Function):
        return f"the result type of @{witness.name}"
    return f"the constant of type {witness.type}" if isinstance(witness, Value) else str(witness)
