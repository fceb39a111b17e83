"""What a function does with the memory behind its pointer arguments: which types at which offsets, in which strides.

A flow-insensitive walk over (lightly optimised) IR. Every pointer derived from an argument has a place (region,
offset, stride):
it points to offset + k·stride bytes into the region, stride 0 meaning exactly offset. Joining two places keeps the
greatest
common stride, so the walk ends. A pointer loaded from a region opens a region of its own. This only proposes a
layout; whether
it is right is seen by running the function in the interpreter on it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import gcd

from adfuzz.checking.compared import compared_with, constant_text
from adfuzz.checking.copies import Copy, copied_integer, is_only_copied, settle
from adfuzz.checking.method_tables import cell_at, constant_place
from adfuzz.checking.regions import Access, Place, Places, Region
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Alloca, Call, GetElementPtr, Instruction, Load, Phi, Store
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.module import Function, GlobalVariable
from adfuzz.ir.types import Type
from adfuzz.ir.values import ConstantInt, Value

DEPTH = 6
"""Calls are followed this deep."""

LOCAL_DEPTH = 3
"""Local variables lead to arguments' memory: what lies many pointers behind them is not looked at."""

_OUT_POINTERS: dict[str, dict[int, Type]] = {
    "modf": {1: ty.DOUBLE}, "modff": {1: ty.FLOAT}, "frexp": {1: ty.I32}, "frexpf": {1: ty.I32},
    "sincos": {1: ty.DOUBLE, 2: ty.DOUBLE}, "sincosf": {1: ty.FLOAT, 2: ty.FLOAT},
    "remquo": {2: ty.I32}, "lgamma_r": {1: ty.I32},
}  # fmt: skip


_COPIES = (
    "llvm.memcpy",
    "llvm.memmove",
    "memcpy",
    "memmove",
    "mempcpy",
    "__memcpy_chk",
    "__memmove_chk",
    "__mempcpy_chk",
)
_FILLS = ("llvm.memset", "memset", "__memset_chk")
"""How the names of functions begin that move or fill blocks; the third argument is how many bytes."""

_TEXTS = {"_FortranACharacterCompareScalar1": (0, 1)}
"""Arguments that point to characters; their lengths are two further on."""


def regions_of(function: Function) -> list[Region | None]:
    """Return the region behind each pointer argument (None for arguments that are no pointers)."""
    assert function.module is not None
    walk = _Walk(DataLayout(function.module.data_layout))
    regions: list[Region | None] = []
    for argument in function.arguments:
        regions.append(Region(argument.name) if argument.type.is_pointer else None)
    walk.function(function, [{r: Place(0, 0)} if r else {} for r in regions], 0)
    settle(walk.copies, walk.moved)
    for region in regions:
        if region is not None:
            region.share_ends()
    return regions


def fill_in(region: Region, other: Region, depth: int = 0) -> None:
    """Add the accesses of another walk at places of which nothing is known yet, and what hangs on pointers there."""
    layout = DataLayout()
    taken = [(a.offset, a.offset + layout.size_of(a.type)) for a in region.accesses if not a.stride]
    if any(a.stride for a in region.accesses) or depth > DEPTH:
        return
    for access in other.accesses:
        end = access.offset + layout.size_of(access.type)
        if not access.stride and not any(access.offset < stop and start < end for start, stop in taken):
            region.accesses.add(access)
    for (offset, stride), child in other.children.items():
        if not stride:
            fill_in(region.child(offset, 0), child, depth + 1)


class _Walk:
    """The state of one analysis: what was already followed into which function."""

    def __init__(self, layout: DataLayout) -> None:
        self.layout = layout
        self.functions: dict[Value, Function] = {}  # arguments known to be these functions
        self.locals: dict[Alloca, Region] = {}
        self.held: dict[tuple[Region, int], Places] = {}  # where pointers stored in local variables point to
        self.copies: list[Copy] = []
        self.members: dict[tuple[Region, int], Value] = {}  # functions, and tables of them, stored in structs
        self.tables: dict[Value, tuple[GlobalVariable, int]] = {}  # pointers known to lead into constant tables
        self.moved: list[tuple[Region, Access]] = []  # integers that are copied and not looked at: maybe none
        self.entered: set[tuple[str, tuple[tuple[tuple[int, Place], ...], ...]]] = set()

    def function(self, function: Function, bound: Sequence[Places], depth: int, kept: Sequence[Places] = ()) -> None:
        """Follow a function whose arguments are `bound` to places; `kept`: what pointers stand behind each."""
        key = (function.name, tuple(tuple((id(r), p) for r, p in places.items()) for places in (*bound, {}, *kept)))
        if depth > DEPTH or key in self.entered:
            return
        self.entered.add(key)
        places: dict[Value, Places] = dict(zip(function.arguments, bound, strict=False))
        slots: dict[Value, Places] = dict(zip(function.arguments, kept, strict=False))  # pointers kept in allocas
        instructions = list(function.instructions)
        for local in [i for i in instructions if isinstance(i, Alloca)]:
            places[local] = {self.locals.setdefault(local, Region("", depth=LOCAL_DEPTH)): Place(0, 0)}
        for turn in range(12):
            changed = False
            for instruction in instructions:
                changed |= self._propagate(instruction, places, slots, widen=turn > 4)
            if not changed:
                break
        for instruction in instructions:
            self._record(instruction, places, slots, depth)

    def _propagate(
        self, instruction: Instruction, places: dict[Value, Places], slots: dict[Value, Places], widen: bool
    ) -> bool:
        found: Places = {}
        match instruction:
            case GetElementPtr():
                base = places.get(instruction.pointer)
                if base:
                    offset, stride = self._step(instruction)
                    found = {region: _moved(place, offset, stride) for region, place in base.items()}
            case Load() if instruction.type.is_pointer:
                for region, place in places.get(instruction.pointer, {}).items():
                    found[region.child(place.offset, place.stride)] = Place(0, 0)
                    _merge(found, self.held.get((region, place.offset), {}), widen)
                _merge(found, slots.get(_root(instruction.pointer), {}), widen)
            case Store():
                kept = places.get(instruction.value)
                if kept:
                    for region, place in places.get(instruction.pointer, {}).items():
                        if region.depth >= LOCAL_DEPTH and not place.stride:
                            _merge(self.held.setdefault((region, place.offset), {}), kept, widen)
                    return _merge(slots.setdefault(_root(instruction.pointer), {}), kept, widen)
                return False
            case Call() if getattr(instruction.callee, "name", "").startswith(_COPIES):
                return self._move_held(instruction, places, widen)
            case Phi() if instruction.type.is_pointer:
                for value in instruction.operands:
                    _merge(found, places.get(value, {}), widen)
            case _ if instruction.opcode in ("select", "freeze", "bitcast", "addrspacecast", "inttoptr", "ptrtoint"):
                for value in instruction.operands:
                    _merge(found, places.get(value, {}), widen)
            case _:
                return False
        if not found:
            return False
        return _merge(places.setdefault(instruction, {}), found, widen)

    def _move_held(self, copy: Call, places: dict[Value, Places], widen: bool) -> bool:
        """Note the pointers that move with a block from one local variable to another; whether any is new there."""
        size = copy.arguments[2].value if isinstance(copy.arguments[2], ConstantInt) else None
        changed = False
        for source, start in places.get(copy.arguments[1], {}).items():
            inside = [
                (offset - start.offset, kept)
                for (region, offset), kept in self.held.items()
                if region is source and start.offset <= offset and (size is None or offset < start.offset + size)
            ]
            for target, place in places.get(copy.arguments[0], {}).items():
                if target.depth < LOCAL_DEPTH or start.stride or place.stride:
                    continue
                for distance, kept in inside:
                    into = self.held.setdefault((target, place.offset + distance), {})
                    changed |= _merge(into, kept, widen)
        return changed

    def _record(
        self, instruction: Instruction, places: dict[Value, Places], slots: dict[Value, Places], depth: int
    ) -> None:
        match instruction:
            case Load():
                self._look_up(instruction)
                for region, place in places.get(instruction.pointer, {}).items():
                    _tag(region, place, instruction)
                    self._take(instruction, self.members.get((region, place.offset)))
                    if instruction.type.is_integer:
                        _compare_at(region, place, compared_with(instruction, self._known_number))
                    if is_only_copied(instruction):
                        self.moved.append((region, Access(place.offset, place.stride, instruction.type)))
                    else:
                        region.add(self.layout, place.offset, place.stride, instruction.type)
            case Store():
                for region, place in places.get(instruction.pointer, {}).items():
                    region.is_written = True
                    if isinstance(instruction.value, Function) or constant_place(instruction.value) is not None:
                        self.members[region, place.offset] = instruction.value
                    _tag(region, place, instruction)
                    copied = copied_integer(instruction)
                    if copied is None:
                        region.add(self.layout, place.offset, place.stride, instruction.value.type)
                        continue
                    self.moved.append((region, Access(place.offset, place.stride, copied.type)))
                    self._copied(region, place, places.get(copied.pointer, {}), self.layout.size_of(copied.type))
            case Call() if getattr(instruction.callee, "name", "") == "__kmpc_fork_call":
                self._fork(instruction, places, slots, depth)
            case Call():
                self._call(instruction, places, depth)
            case _ if instruction.opcode in ("icmp", "sub"):
                self._compare(instruction, places)
            case _ if instruction.opcode in ("atomicrmw", "cmpxchg"):
                for region, place in places.get(instruction.operands[0], {}).items():
                    region.is_written = True
                    region.add(self.layout, place.offset, place.stride, instruction.operands[1].type)
            case _:
                pass

    def _pass_functions(self, call: Call) -> None:
        callee = self.functions.get(call.callee, call.callee)
        if isinstance(callee, Function):
            for formal, given in zip(callee.arguments, call.arguments, strict=False):
                self._take(formal, self.functions.get(given, given))
                if given in self.tables:
                    self.tables[formal] = self.tables[given]

    def _take(self, value: Value, given: Value | None) -> None:
        """Note that a value is a function, or leads into a constant table."""
        if isinstance(given, Function):
            self.functions[value] = given
        elif given is not None and (place := constant_place(given)) is not None:
            self.tables[value] = place

    def _look_up(self, load: Load) -> None:
        """Note the function that is loaded from a constant table."""
        offset, pointer = 0, load.pointer
        while isinstance(pointer, GetElementPtr):
            step, stride = self._step(pointer)
            if stride:
                return
            offset, pointer = offset + step, pointer.pointer
        known = self.tables.get(pointer) or constant_place(pointer)
        if known is not None:
            self._take(load, cell_at(known[0], known[1] + offset))

    def _compare(self, instruction: Instruction, places: dict[Value, Places]) -> None:
        """Note pointers that are compared or subtracted: they are ends of one array."""
        left, right = (places.get(operand, {}) for operand in instruction.operands)
        for a in left:
            for b in right:
                if a is not b:
                    a.ends.add(b)
                    b.ends.add(a)

    def _call(self, call: Call, places: dict[Value, Places], depth: int) -> None:
        bound = [places.get(argument, {}) for argument in call.arguments]
        if not any(bound):
            return
        self._pass_functions(call)
        callee = self.functions.get(call.callee, call.callee)
        name = callee.name
        if isinstance(callee, Function) and not callee.is_declaration:
            self.function(callee, bound, depth + 1)
            return
        if name.startswith((*_COPIES, *_FILLS)):
            size = call.arguments[2]
            if name.startswith(_COPIES):
                for region, place in bound[0].items():
                    self._copied(region, place, bound[1], size.value if isinstance(size, ConstantInt) else None)
            for index, given in enumerate(bound[:2]):
                for region, place in given.items():
                    region.is_written |= index == 0
                    if isinstance(size, ConstantInt):
                        region.copied = max(region.copied, place.offset + size.value)
                    else:
                        region.is_copied_freely = True
            return
        if name.startswith(("llvm.lifetime", "llvm.assume", "llvm.invariant", "llvm.dbg", "llvm.prefetch")):
            return
        known = _OUT_POINTERS.get(name, {})
        for index, given in enumerate(bound):
            for region, place in given.items():
                if index in known:
                    region.is_written = True
                    region.add(self.layout, place.offset, place.stride, known[index])
                elif index in _TEXTS.get(name, ()):
                    region.add(self.layout, place.offset, 1, ty.I8)
                    self._compare_text(call, region, place, 1 - index)
                else:
                    region.escapes.add(name or "a call through a pointer")

    def _known_number(self, value: Value) -> int | None:
        """Return the character that a load reads where only this call of the function makes it a constant."""
        table = self.tables.get(value.pointer) if isinstance(value, Load) and value.type is ty.I8 else None
        text = constant_text(table[0]) if table is not None else b""
        return text[table[1]] if table is not None and table[1] < len(text) else None

    def _compare_text(self, call: Call, region: Region, place: Place, other: int) -> None:
        """Note the text that the one behind a place is compared with."""
        table, size = self.tables.get(call.arguments[other]), call.arguments[2 + other]
        text = constant_text(table[0])[table[1] :] if table is not None else constant_text(call.arguments[other])
        if text and isinstance(size, ConstantInt) and place == Place(0, 0):
            region.texts[text[: size.value]] = None

    def _fork(self, call: Call, places: dict[Value, Places], slots: dict[Value, Places], depth: int) -> None:
        """OpenMP calls the third argument with two thread numbers and the rest, often addresses of variables."""
        region, shared = call.arguments[2], call.arguments[3:]
        if isinstance(region, Function):
            bound = [{}, {}, *(places.get(value, {}) for value in shared)]
            kept = [{}, {}, *(slots.get(_root(value), {}) for value in shared)]
            self.function(region, bound, depth + 1, kept)

    def _copied(self, region: Region, place: Place, sources: Places, size: int | None) -> None:
        self.copies += [Copy(region, place, source, start, size) for source, start in sources.items()]

    def _step(self, gep: GetElementPtr) -> tuple[int, int]:
        """Return offset and stride that a getelementptr adds."""
        offset = 0
        stride = 0
        type: Type = gep.source_type
        for number, index in enumerate(gep.indices):
            if number:
                if isinstance(type, ty.StructType):
                    assert isinstance(index, ConstantInt)
                    offset += self.layout.field_offsets(type)[index.value]
                    type = type.elements[index.value]
                    continue
                assert isinstance(type, ty.ArrayType | ty.VectorType)
                type = type.element
            size = self.layout.size_of(type)
            constant, step = index_form(index)
            offset += constant * size
            stride = gcd(stride, step * size)
        return offset, stride


def _compare_at(region: Region, place: Place, values: Iterable[int]) -> None:
    for value in values:
        region.compared.setdefault((place.offset, place.stride), {})[value] = None


def _tag(region: Region, place: Place, instruction: Instruction) -> None:
    tag = instruction.metadata_of("tbaa")
    if tag:
        region.tags.add((place.offset, place.stride, tag))


def index_form(value: Value, depth: int = 0) -> tuple[int, int]:
    """Return (c, s): the integer is c + k·s for some integer k; s = 0 for constants."""
    if isinstance(value, ConstantInt):
        return value.signed, 0
    if not isinstance(value, Instruction) or depth > 8:
        return 0, 1
    forms = [index_form(operand, depth + 1) for operand in value.operands] if value.opcode in _LINEAR else []
    match value.opcode, forms:
        case (("sext" | "zext" | "trunc" | "freeze"), [form]):
            return form
        case "add", [(a, s), (b, t)]:
            return a + b, gcd(s, t)
        case "or", [(a, s), (b, t)] if "disjoint" in value.flags:
            return a + b, gcd(s, t)
        case "sub", [(a, s), (b, t)]:
            return a - b, gcd(s, t)
        case "mul", [(a, s), (b, t)]:
            return a * b, gcd(gcd(a * t, b * s), s * t)
        case "shl", [(a, s), (b, 0)] if 0 <= b < 32:
            return a << b, s << b
        case _:
            return 0, 1


_LINEAR = frozenset({"sext", "zext", "trunc", "freeze", "add", "or", "sub", "mul", "shl"})


def _moved(place: Place, offset: int, stride: int) -> Place:
    step = gcd(place.stride, stride)
    moved = place.offset + offset
    if step and moved < 0:
        moved %= step
    return Place(moved, step)


def _merge(into: Places, more: Places, widen: bool) -> bool:
    changed = False
    for region, place in more.items():
        old = into.get(region)
        new = place if old is None else old.join(place)
        if widen and old is not None and new.stride:
            new = Place(new.offset % new.stride, new.stride)
        if new != old:
            into[region] = new
            changed = True
    return changed


def _root(pointer: Value) -> Value:
    """Return what a slot's address was computed from."""
    while isinstance(pointer, GetElementPtr):
        pointer = pointer.pointer
    return pointer
