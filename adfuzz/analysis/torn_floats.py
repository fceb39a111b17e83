"""Loads of a float that are certain to find bytes of another: half a double, one that a float or a number tore.

Unions and memory that is used again hold floats of several sizes, each read as what it was written as: their shadows do
the same. Where the last access to some of the loaded bytes was to a float of another size or at another place, the
shadow holds bytes of that one, and there is no derivative. Found by following, along all paths, which float was last
accessed where; only what holds on every path to a load counts, so that what merely may happen is left alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from adfuzz.analysis import library
from adfuzz.analysis.bases import base_objects, escapes, is_identified
from adfuzz.analysis.mod_ref import is_write, written_through
from adfuzz.ir import types as ty
from adfuzz.ir.cfg import ControlFlow
from adfuzz.ir.instructions import Call, GetElementPtr, Instruction, Load, Store
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.types import Type
from adfuzz.ir.values import Constant, ConstantInt, Value

Terms = frozenset[tuple[Value, int]]
Place = tuple[Value, Terms]
"""A pointer and multiples of integers added to it."""
Floats = dict[int, tuple[int, Type]]
"""The floats that were accessed last, by their offsets from a place: size and type; and constant numbers stored there.
"""
State = dict[Place, Floats]

_SAME_ADDRESS = frozenset(("bitcast", "addrspacecast", "freeze"))
_MOST_STEPS = 32
_WIDEST = 16
"""Bytes of the largest float."""


@dataclass(frozen=True, slots=True)
class _Access:
    """Bytes [offset, offset + size) from a place, and the floats in them."""

    place: Place
    offset: int
    size: int
    floats: Mapping[int, tuple[int, Type]]


def torn_loads(flow: ControlFlow, layout: DataLayout) -> frozenset[Load]:
    """The loads of a function that are certain to find bytes of another float than they load."""
    return _Search(flow, layout).found


class _Search:
    """One function's accesses, and what is known in front of and behind each block."""

    def __init__(self, flow: ControlFlow, layout: DataLayout) -> None:
        self._layout = layout
        self._accesses: dict[Instruction, _Access] = {}
        for block in flow.order:
            for i in block.instructions:
                if isinstance(i, Load | Store):
                    self._accesses[i] = self._access(i)
        self._places = _contested(self._accesses.values())
        self.found: frozenset[Load] = frozenset()
        if self._places:
            self._uses: dict[Value, list[Place]] = {}
            for place in self._places:
                for value in (place[0], *(term for term, _ in place[1])):
                    self._uses.setdefault(value, []).append(place)
            self.found = frozenset(self._follow(flow))

    def _access(self, i: Load | Store) -> _Access:
        type = i.type if isinstance(i, Load) else i.value.type
        place, offset = _resolve(i.pointer, self._layout)
        size = self._layout.store_size(type)
        floats = {at + offset: (self._layout.store_size(t), t) for at, t in self._floats(type)}
        if isinstance(i, Store) and isinstance(i.value, Constant):
            floats = {offset: (size, type)} if isinstance(i.value, ConstantInt) and size <= _WIDEST else {}
        return _Access(place, offset, size, floats)

    def _floats(self, type: Type, offset: int = 0) -> Iterator[tuple[int, Type]]:
        match type:
            case ty.FloatType():
                yield offset, type
            case ty.VectorType() if not type.scalable and isinstance(type.element, ty.FloatType):
                for lane in range(type.count):
                    yield offset + lane * self._layout.store_size(type.element), type.element
            case ty.StructType():
                for field, at in zip(type.elements, self._layout.field_offsets(type), strict=True):
                    yield from self._floats(field, offset + at)
            case ty.ArrayType() if type.count <= _MOST_STEPS:
                for n in range(type.count):
                    yield from self._floats(type.element, offset + n * self._layout.size_of(type.element))
            case _:
                pass

    def _follow(self, flow: ControlFlow) -> Iterator[Load]:
        """Find the greatest solution, then ask it."""
        behind: dict[object, State] = {}
        changed = True
        while changed:
            changed = False
            for block in flow.order:
                state = _common([behind[p] for p in flow.predecessors[block] if p in behind])
                for i in block.instructions:
                    self._pass(state, i)
                if behind.get(block) != state:
                    behind[block] = state
                    changed = True
        for block in flow.order:
            state = _common([behind[p] for p in flow.predecessors[block] if p in behind])
            for i in block.instructions:
                if isinstance(i, Load) and self._is_torn(state, self._accesses[i]):
                    yield i
                self._pass(state, i)

    def _is_torn(self, state: State, load: _Access) -> bool:
        last = state.get(load.place, {})
        return any(_collide(at, size, type, last) for at, (size, type) in load.floats.items())

    def _pass(self, state: State, i: Instruction) -> None:
        """What is known behind an instruction."""
        for place in self._uses.get(i, ()):
            state.pop(place, None)  # another address from here on
        access = self._accesses.get(i)
        if isinstance(i, Load):
            assert access is not None
            if access.place in self._places and not self._is_torn(state, access):
                known = state.setdefault(access.place, {})
                for at, (size, _) in access.floats.items():
                    for other, _ in list(_sharing(known, at, size)):
                        del known[other]
                known.update(access.floats)
        elif isinstance(i, Store):
            assert access is not None
            self._end(state, i.pointer, access)
            if access.place in self._places:
                state.setdefault(access.place, {}).update(access.floats)
        elif is_write(i):
            pointer = written_through(i)
            if pointer is not None:
                self._end(state, pointer, None)
            else:
                self._end_at_call(state, i)
        elif isinstance(i, Call) and (library.called(i) in library.DEALLOCATORS or "lifetime" in library.called(i)):
            for pointer in (a for a in i.arguments if a.type.is_pointer):
                self._end(state, pointer, None)

    def _end(self, state: State, pointer: Value, access: _Access | None) -> None:
        """Forget what a write through a pointer may have changed."""
        bases = base_objects(pointer)
        for place, floats in list(state.items()):
            if access is not None and access.place == place:
                state[place] = _outside(floats, access.offset, access.offset + access.size)
            elif not _are_apart(bases, base_objects(place[0])):
                del state[place]

    def _end_at_call(self, state: State, call: Instruction) -> None:
        passed = {base for o in call.operands if o.type.is_pointer for base in base_objects(o)}
        for place in list(state):
            bases = base_objects(place[0])
            is_secret = bool(bases) and all(is_identified(b) and not escapes(b) for b in bases)
            if not is_secret or not passed.isdisjoint(bases):
                del state[place]


def _contested(accesses: Iterable[_Access]) -> set[Place]:
    """The places at which floats are accessed that share bytes and are not the same."""
    seen: dict[Place, dict[int, tuple[int, Type]]] = {}
    found: set[Place] = set()
    for access in accesses:
        known = seen.setdefault(access.place, {})
        for at, (size, type) in access.floats.items():
            if _collide(at, size, type, known):
                found.add(access.place)
            known[at] = (size, type)
    return found


def _outside(floats: Floats, low: int, high: int) -> Floats:
    """Those that have no byte in [low, high)."""
    return {at: f for at, f in floats.items() if at >= high or at + f[0] <= low}


def _collide(at: int, size: int, type: Type, floats: Floats) -> bool:
    """Whether a float shares bytes with one of others that is not just the same, or has some bytes of numbers, but not
    all. A number tears what it overwrites in part."""
    of_numbers = 0
    for other, (width, kind) in _sharing(floats, at, size):
        if (other, kind) == (at, type) or (kind.is_integer and type.is_integer):
            continue
        if not kind.is_integer:
            return not type.is_integer or (other, width) != (at, size)
        of_numbers += min(other + width, at + size) - max(other, at)
    return 0 < of_numbers < size


def _sharing(floats: Floats, at: int, size: int) -> Iterator[tuple[int, tuple[int, Type]]]:
    """Those that have a byte of [at, at + size)."""
    near = range(at - _WIDEST + 1, at + size)
    for other in near if len(near) < len(floats) else list(floats):
        found = floats.get(other)
        if found is not None and other < at + size and at < other + found[0]:
            yield other, found


def _common(states: list[State]) -> State:
    """What all states say."""
    if not states:
        return {}
    first, *others = states
    found: State = {}
    for place, floats in first.items():
        kept = {at: f for at, f in floats.items() if all(s.get(place, {}).get(at) == f for s in others)}
        if kept:
            found[place] = kept
    return found


def _are_apart(some: set[Value], others: set[Value]) -> bool:
    """Whether pointers with these bases lead to different objects."""
    if not some or not others:
        return False
    return all(a is not b and is_identified(a) and is_identified(b) for a in some for b in others)


def _resolve(pointer: Value, layout: DataLayout) -> tuple[Place, int]:
    """A pointer as a place and a constant number of bytes."""
    terms: dict[Value, int] = {}
    offset = 0
    for _ in range(_MOST_STEPS):
        if isinstance(pointer, Instruction) and pointer.opcode in _SAME_ADDRESS and pointer.type.is_pointer:
            pointer = pointer.operands[0]
        elif isinstance(pointer, GetElementPtr) and pointer.type.is_pointer:
            offset += _add_indices(pointer, layout, terms)
            pointer = pointer.pointer
        else:
            break
    return (pointer, frozenset((value, scale) for value, scale in terms.items() if scale)), offset


def _add_indices(i: GetElementPtr, layout: DataLayout, terms: dict[Value, int]) -> int:
    """Add the indices of a getelementptr to the terms; return their constant part in bytes."""
    offset = 0
    type = i.source_type
    for place, index in enumerate(i.indices):
        if place == 0:
            scale = layout.size_of(type)
        elif isinstance(type, ty.StructType):
            assert isinstance(index, ConstantInt)
            offset += layout.field_offsets(type)[index.value]
            type = type.elements[index.value]
            continue
        else:
            assert isinstance(type, ty.ArrayType | ty.VectorType)
            type = type.element
            scale = layout.size_of(type)
        offset += _add_term(index, scale, terms)
    return offset


def _add_term(value: Value, scale: int, terms: dict[Value, int], depth: int = 8) -> int:
    """Add scale · value to the terms, sums taken apart; return the constant part."""
    if isinstance(value, ConstantInt):
        return value.signed * scale
    if depth and isinstance(value, Instruction) and value.type is ty.I64 and len(value.operands) == 2:
        left, right = value.operands
        number = right.signed if isinstance(right, ConstantInt) else None
        if value.opcode in ("add", "sub") or (value.opcode == "or" and "disjoint" in value.flags):
            sign = -1 if value.opcode == "sub" else 1
            return _add_term(left, scale, terms, depth - 1) + _add_term(right, sign * scale, terms, depth - 1)
        if value.opcode == "mul" and number is not None:
            return _add_term(left, scale * number, terms, depth - 1)
        if value.opcode == "shl" and number is not None and 0 <= number < _MOST_STEPS:
            return _add_term(left, scale << number, terms, depth - 1)
    terms[value] = terms.get(value, 0) + scale
    return 0
