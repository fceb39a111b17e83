"""Integers that hold several things side by side, and the instructions that put them together and take them apart.

A `{float, float}` in an i64, two doubles in an i128: the adjoint of such an integer is a value of its size in which
the floats stand at their offsets (`packed_type`). Widening, narrowing, shifts by whole bytes, masks of whole bytes and
joins of disjoint parts move floats about without computing anything: `byte_moves` says which goes where.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from adfuzz.ad.adjoints import holds_float
from adfuzz.analysis.activity import place_of
from adfuzz.analysis.types import Kind
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Instruction
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.types import Type
from adfuzz.ir.values import ConstantInt, Value

MOVES = frozenset(("zext", "trunc", "shl", "lshr", "ashr", "or", "xor", "add", "and"))


@dataclass(frozen=True, slots=True)
class Cell:
    """A float inside a value: byte offset, type, indices, and the lane when the indices lead to a vector (else -1)."""

    offset: int
    type: Type
    path: tuple[int, ...]
    lane: int = -1


@dataclass(frozen=True, slots=True)
class Move:
    """A float at byte `source` of an operand stands at byte `target` of the result."""

    source: int
    target: int
    type: Type


def packed_type(kind: Kind, bits: int, is_constant: bool = False) -> Type | None:
    """The literal layout of an integer of `bits` that holds floats beside plain integers; None when it does not.

    Of a constant, bytes of which nothing is known count as floats: whatever stands there, it is constant.
    """
    floats = [(offset, size, part.type) for offset, size, part in kind.parts if part.is_float]
    if is_constant:
        floats = sorted([*floats, *unknown_floats(kind, bits // 8)], key=lambda item: item[0])
    if not floats or bits % 8 or any(part.category not in ("float", "integer", "unknown") for _, _, part in kind.parts):
        return None
    fields: list[Type] = []
    end = 0
    for offset, size, type in floats:
        assert type is not None
        if offset > end:
            fields.append(ty.integer(8 * (offset - end)))
        fields.append(type)
        end = offset + size
    if end > bits // 8:
        return None
    if end < bits // 8:
        fields.append(ty.integer(bits - 8 * end))
    return ty.struct(tuple(fields), packed=True)


def unknown_floats(kind: Kind, size: int) -> list[tuple[int, int, ty.FloatType | None]]:
    """Floats of a size that fits, over the bytes of which nothing is known."""
    known = {
        byte
        for offset, width, part in kind.parts
        if part.category != "unknown"
        for byte in range(offset, offset + width)
    }
    found: list[tuple[int, int, ty.FloatType | None]] = []
    offset = 0
    while offset < size:
        for width, type in ((8, ty.DOUBLE), (4, ty.FLOAT), (2, ty.HALF)):
            place = range(offset, offset + width)
            if offset % width == 0 and place.stop <= size and known.isdisjoint(place):
                found.append((offset, width, type))
                offset += width - 1
                break
        offset += 1
    return found


def cells(layout: DataLayout, type: Type, path: tuple[int, ...] = (), offset: int = 0) -> Iterator[Cell]:
    """The floats of an adjoint's type, in memory order."""
    match type:
        case ty.FloatType():
            yield Cell(offset, type, path)
        case ty.VectorType() if isinstance(type.element, ty.FloatType):
            for lane in range(type.count):
                yield Cell(offset + lane * layout.store_size(type.element), type.element, path, lane)
        case ty.StructType():
            for index, (field, place) in enumerate(zip(type.elements, layout.field_offsets(type), strict=True)):
                yield from cells(layout, field, (*path, index), offset + place)
        case ty.ArrayType():
            for index in range(type.count if holds_float(type.element) else 0):
                place = offset + index * layout.size_of(type.element)
                yield from cells(layout, type.element, (*path, index), place)
        case _:
            pass


def get(b: Builder, whole: Value, cell: Cell) -> Value:
    """The float in a cell."""
    inner = b.extract_value(whole, cell.path) if cell.path else whole
    return inner if cell.lane < 0 else b.extract_element(inner, cell.lane)


def put(b: Builder, whole: Value, cell: Cell, part: Value) -> Value:
    """`whole` with another float in a cell."""
    if cell.lane >= 0:
        inner = b.extract_value(whole, cell.path) if cell.path else whole
        part = b.insert_element(inner, part, cell.lane)
    return b.insert_value(whole, part, cell.path) if cell.path else part


def relaid(b: Builder, layout: DataLayout, value: Value, type: Type, zero: tuple[int, ...] = ()) -> Value | None:
    """The same floats at the same offsets in another type of adjoint; None where a float of `value` has no place.

    `zero`: indices under which all floats are known to be zero.
    """
    if value.type is type:
        return value
    places = {(cell.offset, cell.type): cell for cell in cells(layout, type)}
    made: Value = values.zero(type)
    for cell in cells(layout, value.type):
        place = places.get((cell.offset, cell.type))
        if place is None and zero and cell.path[: len(zero)] == zero:
            continue
        if place is None:
            return None
        made = put(b, made, place, get(b, value, cell))
    return made


def byte_moves(i: Instruction, results: Sequence[Cell]) -> dict[int, list[Move]]:
    """Per operand, the floats of the result that `i` takes from there; Unsupported when it does more than move them."""
    moves: dict[int, list[Move]] = {}
    for result in results:
        sources = _sources(i, result)
        if sources is None:
            raise Unsupported(
                "no-derivative", f"integer '{i.opcode}' on the bits of an active {result.type}", place_of(i),
                "compute with floating-point operations, or mark the function inactive if it has no derivative",
            )  # fmt: skip
        for operand, offset in sources:
            moves.setdefault(operand, []).append(Move(offset, result.offset, result.type))
    return moves


def _sources(i: Instruction, result: Cell) -> list[tuple[int, int]] | None:
    """Where the float in a result's cell comes from: (operand, offset); none where it is constant; None: computed."""
    if i.opcode not in MOVES or not isinstance(i.type, ty.IntegerType):
        return None
    first = i.operands[0]
    assert isinstance(result.type, ty.FloatType) and isinstance(first.type, ty.IntegerType)
    size, width = i.type.bits // 8, (result.type.bits + 7) // 8
    match i.opcode:
        case "zext" | "trunc":
            return _moved(result.offset, width, first.type.bits // 8)
        case "shl" | "lshr" | "ashr":
            by = i.operands[1]
            if not isinstance(by, ConstantInt) or by.value % 8:
                return None
            found = _moved(result.offset + (-(by.value // 8) if i.opcode == "shl" else by.value // 8), width, size)
            return None if i.opcode == "ashr" and not found else found
        case "and":
            place = 1 if isinstance(first, ConstantInt) else 0
            mask = i.operands[1 - place]
            if not isinstance(mask, ConstantInt):
                return None
            kept = mask.value >> (8 * result.offset) & ((1 << (8 * width)) - 1)
            if kept == 0:
                return []
            return [(place, result.offset)] if kept == (1 << (8 * width)) - 1 else None
        case _:  # or, xor, add: at least one operand has nothing but zeros there
            zero = [is_zero_at(operand, result.offset, width) for operand in i.operands]
            if not any(zero):
                return None
            sources = [place for place in (0, 1) if not zero[place] and not isinstance(i.operands[place], ConstantInt)]
            return [(place, result.offset) for place in sources]


def _moved(offset: int, width: int, size: int) -> list[tuple[int, int]] | None:
    """The place in an operand of `size` bytes: none where only zeros come from outside, None where half of it does."""
    if offset >= size or offset + width <= 0:
        return []
    return [(0, offset)] if offset >= 0 and offset + width <= size else None


def is_zero_at(value: Value, offset: int, size: int, depth: int = 6, constant: bool = False) -> bool:
    """Whether the bytes are zero (or, if that is asked, constant) for certain, by how the integer was put together."""
    if isinstance(value, ConstantInt):
        return constant or value.value >> (8 * offset) & ((1 << (8 * size)) - 1) == 0
    if not isinstance(value, Instruction) or depth == 0 or not isinstance(value.type, ty.IntegerType):
        return False
    first = value.operands[0]
    match value.opcode:
        case "zext":
            assert isinstance(first.type, ty.IntegerType)
            low = first.type.bits
            return 8 * offset >= low or (
                8 * (offset + size) <= low and is_zero_at(first, offset, size, depth - 1, constant)
            )
        case "shl" | "lshr" if isinstance(value.operands[1], ConstantInt) and value.operands[1].value % 8 == 0:
            by = value.operands[1].value // 8
            start = offset - by if value.opcode == "shl" else offset + by
            total = value.type.bits // 8
            low, high = max(0, start), min(total, start + size)
            return low >= high or is_zero_at(first, low, high - low, depth - 1, constant)
        case "and":
            return any(is_zero_at(operand, offset, size, depth - 1, constant) for operand in value.operands)
        case "or" | "xor" | "add":
            return all(is_zero_at(operand, offset, size, depth - 1, constant) for operand in value.operands)
        case "freeze":
            return is_zero_at(first, offset, size, depth - 1, constant)
        case _:
            return False


def mask_without(found: Sequence[Cell], bits: int) -> int:
    """The mask of an integer's bits that belong to none of the floats."""
    mask = (1 << bits) - 1
    for cell in found:
        assert isinstance(cell.type, ty.FloatType)
        mask &= ~(((1 << cell.type.bits) - 1) << (8 * cell.offset))
    return mask
