"""How memory operations are undone: loads, stores, transfers, fills; and integers that are float bits on the way.

Everything is linear: a load adds its adjoint into the shadow, a store takes the shadow's adjoint and leaves zero, a
copy does both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from adfuzz.ad.adjoints import holds_float
from adfuzz.ad.byte_moves import byte_moves, cells, get, put
from adfuzz.ad.float_bits import bit_maps, is_idiom
from adfuzz.ad.survives import Role
from adfuzz.analysis.activity import place_of
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Call, Instruction, Load, Store
from adfuzz.ir.layout import DataLayout, indexed_type
from adfuzz.ir.module import GlobalValue
from adfuzz.ir.types import Type
from adfuzz.ir.values import ConstantInt, Value

if TYPE_CHECKING:
    from adfuzz.ad.reverse import ReverseSweep
    from adfuzz.ad.sweep import Sweep


@dataclass(frozen=True, slots=True)
class Part:
    """One scalar or vector inside a type: path of indices, byte offset, its type."""

    path: tuple[int, ...]
    offset: int
    type: Type


def parts(layout: DataLayout, type: Type, path: tuple[int, ...] = (), offset: int = 0) -> Iterator[Part]:
    """The scalars and vectors of a first-class type, in memory order."""
    if isinstance(type, ty.StructType):
        for index, (field, place) in enumerate(zip(type.elements, layout.field_offsets(type), strict=True)):
            yield from parts(layout, field, (*path, index), offset + place)
    elif isinstance(type, ty.ArrayType):
        for index in range(type.count):
            yield from parts(layout, type.element, (*path, index), offset + index * layout.size_of(type.element))
    else:
        yield Part(path, offset, type)


def number_parts(layout: DataLayout, type: Type, kind: Type | None) -> list[Part]:
    """The parts of a type that hold floats, or their bits, as the adjoint's type says (None: there are none)."""
    return [p for p in parts(layout, type) if holds_float(indexed_type(kind, p.path))] if kind is not None else []


def at_offset(b: Builder, pointer: Value, offset: int) -> Value:
    """pointer + offset bytes."""
    return b.gep(ty.I8, pointer, (offset,)) if offset else pointer


def is_address(value: Value) -> bool:
    """Whether a constant integer, or lanes of a vector of them, are addresses of globals."""
    if isinstance(value, values.ConstantAggregate) and value.type.is_integer:
        return any(map(is_address, value.elements))
    if not isinstance(value, values.ConstantExpression) or not value.type.is_integer:
        return False
    return value.opcode == "ptrtoint" and isinstance(value.operands[0], GlobalValue)


# ------------------------------------------------------------------------------------------------------- forward sweep


def store_shadow_pointers(sweep: Sweep, i: Store) -> None:
    """In the forward sweep of reverse mode: store the shadow pointers of a stored value, leaf by leaf."""
    value = i.value
    if is_address(value):
        holds = True
    elif value.type.is_integer:
        holds = not isinstance(value, values.Constant) and sweep.compiler.kinds.holds_shadow_bits(value)
    else:
        holds = any(part.type.is_pointer for part in parts(sweep.layout, value.type))
    if not holds:
        primal = sweep.primal.of(i.pointer) if sweep.is_checked(i.pointer) else values.zero(ty.PTR)
        _end_pointers(sweep, i, sweep.b, lambda: sweep.shadow(i.pointer), primal)
        return
    for lane in range(sweep.width):
        target = sweep.shadow(i.pointer)[lane]
        source = sweep.unless_inactive(i.pointer, target, sweep.shadow(value)[lane], sweep.primal.of(value))
        if value.type.is_integer and not is_address(value) and sweep.compiler.kinds.is_mixed_word(value):
            sweep.b.call(sweep.compiler.runtime("adfuzz.store_mixed"), (target, source))
            continue
        if not value.type.is_aggregate:
            sweep.b.store(source, target, i.alignment)
            continue
        for part in parts(sweep.layout, value.type):
            if part.type.is_pointer:
                leaf = sweep.b.extract_value(source, part.path)
                sweep.b.store(leaf, at_offset(sweep.b, target, part.offset), _align(i.alignment, part.offset))


def _end_pointers(
    owner: Sweep | ReverseSweep, i: Store, b: Builder, shadows: Callable[[], list[Value]], primal: Value
) -> None:
    """Where memory holds numbers and pointers by turns: shadow pointers do not outlive the pointers."""
    activity, compiler = owner.activity, owner.compiler
    if not activity.pointers.may_hold_pointers(i.pointer) or not activity.is_memory_active(i.pointer):
        return
    for offset in compiler.kinds.mixed_words(i.pointer, compiler.layout.store_size(i.value.type)):
        for shadow in shadows():
            place = at_offset(b, shadow, offset)
            end = at_offset(b, primal, offset) if not isinstance(primal, values.Constant) else primal
            b.call(compiler.runtime("adfuzz.end_pointer"), (place, end))


def ends_parts_of_floats(sweep: Sweep, i: Store) -> bool:
    """Whether a store of a number ends what the shadow holds there, which is no part of a pointer."""
    return not sweep.activity.pointers.may_hold_pointers(i.pointer) and sweep.compiler.kinds.ends_parts_of_floats(i)


def _align(alignment: int, offset: int) -> int:
    """The alignment that holds `offset` bytes after an aligned address."""
    if not alignment:
        return 1
    return min(alignment, offset & -offset) if offset else alignment


# ------------------------------------------------------------------------------------------------------- reverse sweep


def undo_load(r: ReverseSweep, i: Load) -> None:
    """shadow(p) += adj(load p)."""
    kind = r.adjoint_type(i)
    if kind is None:
        return
    lanes = r.adjoints.take(r.b, i)
    if lanes is None or not r.activity.is_memory_active(i.pointer):
        return
    if i.type.is_integer and r.compiler.kinds.is_mixed_word(i):
        for shadow, amount in zip(r.shadow_places(i.pointer, ty.DOUBLE), lanes, strict=True):
            r.b.call(r.compiler.runtime("adfuzz.add_mixed"), (shadow, amount))
        return
    for shadow, amount in zip(r.shadow_places(i.pointer, kind), lanes, strict=True):
        for part in parts(r.compiler.layout, kind):
            if holds_float(part.type):
                place = at_offset(r.b, shadow, part.offset)
                alignment = _align(i.alignment, part.offset)
                addend = r.b.extract_value(amount, part.path) if part.path else amount
                facts = () if part.path else r.compiler.survivors.metadata(i, Role.SHADOW)
                facts += r.scopes.facts(i.pointer, is_shadow=True, access=i)
                r.compiler.accumulate(r.b, place, addend, alignment, facts)


def undo_store(r: ReverseSweep, i: Store) -> None:
    """adj(v) += shadow(p); shadow(p) = 0."""
    if not r.activity.is_memory_active(i.pointer):
        return
    kind = r.compiler.stored_float_type(i)
    if kind is None:
        primal = r.lookup.value(i.pointer) if r.sweep.is_checked(i.pointer) else values.zero(ty.PTR)
        _end_pointers(r, i, r.b, lambda: r.lookup.shadow(i.pointer), primal)
        if ends_parts_of_floats(r.sweep, i):
            for shadow in r.shadow_places(i.pointer, i.value.type):
                r.b.store(values.zero(i.value.type), shadow, i.alignment)
        return
    active = r.adjoints.has(i.value)
    if i.value.type.is_integer and r.compiler.kinds.is_mixed_word(i.value):
        for lane, shadow in enumerate(r.shadow_places(i.pointer, ty.DOUBLE)):
            amount = r.b.call(r.compiler.runtime("adfuzz.take_mixed"), (shadow,))
            r.adjoints.add(r.b, i.value, lane, amount)
        return
    for lane, shadow in enumerate(r.shadow_places(i.pointer, kind)):
        whole: Value = values.zero(kind)
        for part in parts(r.compiler.layout, kind):
            if holds_float(part.type):
                place = at_offset(r.b, shadow, part.offset)
                alignment = _align(i.alignment, part.offset)
                facts = () if part.path else r.compiler.survivors.metadata(i, Role.SHADOW)
                facts += r.scopes.facts(i.pointer, is_shadow=True, access=i)
                if active:
                    amount = r.b.insert(Load(part.type, place, alignment=alignment))
                    amount.metadata = facts
                    whole = r.b.insert_value(whole, amount, part.path) if part.path else amount
                r.b.store(values.zero(part.type), place, alignment).metadata = facts
        if active:
            r.adjoints.add(r.b, i.value, lane, whole)


def undo_transfer(r: ReverseSweep, i: Call) -> None:
    """memcpy, memmove: the target's adjoints move to the source, the target's become zero."""
    target, source, size = i.arguments[:3]
    if not r.activity.is_memory_active(target):
        return
    pattern = r.compiler.kinds.transfer_pattern(i, floats=True)
    if not pattern.all_cells:
        return
    count = r.lookup.value(size)
    length = r.b.cast("zext", count, ty.I64) if count.type is not ty.I64 else count
    move = r.activity.is_memory_active(source)
    overlap = "memmove" in getattr(i.callee, "name", "")
    for lane in range(r.width):
        to = r.lookup.shadow(target)[lane]
        size_here = r.length_unless_inactive(target, to, length)
        clear = r.compiler.pattern_routine("clear", pattern)
        if not move:
            r.b.call(clear, (to, size_here))
            continue
        origin = r.lookup.shadow(source)[lane]
        moved = r.length_unless_inactive(source, origin, size_here)
        r.b.call(r.compiler.pattern_routine("move" if overlap else "transfer", pattern), (to, origin, moved))
        if moved is not size_here:  # what came from memory without shadow has nowhere to go
            r.b.call(clear, (to, r.b.sub(size_here, moved)))


def undo_fill(r: ReverseSweep, i: Call) -> None:
    """memset: the filled bytes' adjoints become zero."""
    target, _, size = i.arguments[:3]
    if not r.activity.is_memory_active(target):
        return
    pattern = r.compiler.kinds.fill_pattern(i, floats=True)
    count = r.lookup.value(size)
    length = r.b.cast("zext", count, ty.I64) if count.type is not ty.I64 else count
    for shadow in r.lookup.shadow(target):
        here = r.length_unless_inactive(target, shadow, length)
        if pattern is None:
            arguments = (shadow, values.integer(ty.I8, 0), here, values.integer(ty.I1, 0))
            r.b.intrinsic("memset", ty.VOID, arguments, (shadow.type, ty.I64))
        elif pattern.all_cells:
            r.b.call(r.compiler.pattern_routine("clear", pattern), (shadow, here))


# ------------------------------------------------------------------------------------------------ float bits, vectors


def undo_bitcast(r: ReverseSweep, i: Instruction) -> None:
    """Between a float and integer bits of it, or between float vectors of one shape: the adjoint passes unchanged."""
    lanes = r.adjoints.take(r.b, i)
    if lanes is None:
        return
    kind = r.adjoint_type(i.operands[0])
    if kind is None:
        if r.activity.may_vary(i.operands[0]):
            raise bits_without_derivative(i)
        return
    for lane, amount in enumerate(lanes):
        r.add_relaid(i, i.operands[0], lane, amount)


def bits_without_derivative(i: Instruction) -> Unsupported:
    """The refusal where a float is made of active bits that were computed with as integers."""
    return Unsupported(
        "no-derivative", "a floating-point number is made from integer bits that depend on active data", place_of(i),
        "compute with floating-point operations, or mark the function inactive if it has no derivative",
    )  # fmt: skip


def undo_float_bits(r: ReverseSweep, i: Instruction) -> None:
    """Integer operations on the bits of a float: known idioms (adfuzz.ad.float_bits)."""
    kind = r.adjoint_type(i)
    lanes = r.adjoints.take(r.b, i)
    if kind is None or lanes is None:
        return
    if is_idiom(i, kind):
        for place, linear in bit_maps(i, kind):
            for lane, amount in enumerate(lanes):
                r.adjoints.add(r.b, i.operands[place], lane, linear(r.b, amount, r.lookup.value))
        return
    layout = r.compiler.layout
    results = list(cells(layout, kind))
    at_result = {cell.offset: cell for cell in results}
    for place, moves in byte_moves(i, results).items():
        operand = i.operands[place]
        type = r.adjoint_type(operand)
        if type is None:
            if r.activity.may_vary(operand):
                raise bits_without_derivative(i)
            continue
        at_operand = {(cell.offset, cell.type): cell for cell in cells(layout, type)}
        for lane, amount in enumerate(lanes):
            whole: Value = values.zero(type)
            for move in moves:
                home = at_operand.get((move.source, move.type))
                if home is None:
                    raise bits_without_derivative(i)
                whole = put(r.b, whole, home, get(r.b, amount, at_result[move.target]))
            r.adjoints.add(r.b, operand, lane, whole)


def undo_shuffle(r: ReverseSweep, i: Instruction) -> None:
    """Every result lane's adjoint goes back to the lane it was taken from."""
    lanes = r.adjoints.take(r.b, i)
    if lanes is None:
        return
    left, right, mask = i.operands
    kind = lanes[0].type
    assert isinstance(left.type, ty.VectorType) and isinstance(i.type, ty.VectorType)
    assert isinstance(kind, ty.VectorType)
    per_float = i.type.count // kind.count  # integer lanes, say bytes, that make one float together
    chosen = whole_lanes(mask_lanes(mask, i.type.count), per_float)
    count = left.type.count // per_float
    if chosen is None or kind.count * per_float != i.type.count or count * per_float != left.type.count:
        raise bits_without_derivative(i)
    for lane, amount in enumerate(lanes):
        for operand, first in ((left, 0), (right, count)):
            type = r.adjoint_type(operand)
            inside = range(first, first + count)
            taken = [(n, index - first) for n, index in enumerate(chosen) if index is not None and index in inside]
            if type is None or type.scalar is not kind.scalar:
                if taken and r.activity.may_vary(operand):
                    raise bits_without_derivative(i)
                continue
            total: Value = values.zero(type)
            for position, index in taken:
                new = r.b.fadd(r.b.extract_element(total, index), r.b.extract_element(amount, position))
                total = r.b.insert_element(total, new, index)
            r.adjoints.add(r.b, operand, lane, total)


def whole_lanes(lanes: list[int | None], size: int) -> list[int | None] | None:
    """The mask that moves groups of `size` lanes; None if a group does not move as a whole."""
    found: list[int | None] = []
    for start in range(0, len(lanes), size):
        group = lanes[start : start + size]
        first = next((index - n for n, index in enumerate(group) if index is not None), None)
        if first is not None and (first % size or any(g not in (None, first + n) for n, g in enumerate(group))):
            return None
        found.append(None if first is None else first // size)
    return found


def mask_lanes(mask: Value, count: int) -> list[int | None]:
    """A shufflevector mask as indices; None for poison lanes."""
    if isinstance(mask, values.SpecialConstant):
        return [0 if mask.is_zero else None] * count
    if isinstance(mask, values.ConstantSplat):
        element = mask.element
        return [element.value if isinstance(element, ConstantInt) else None] * count
    assert isinstance(mask, values.ConstantAggregate)
    return [e.value if isinstance(e, ConstantInt) else None for e in mask.elements]
