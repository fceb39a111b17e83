"""Integer vectors in which several things stand side by side: floats are taken out of them where they come from.

LLVM keeps a small struct (a double and a flag, say) in one vector of bytes when some access to it is a vector: floats
go in and out by casts, shuffles and insertions of bytes. Such a vector has no adjoint of its own; each float that is
read from it or stored with it is found behind shuffles, casts, choices and loads instead.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from math import gcd

from adfuzz.ad.memory import mask_lanes
from adfuzz.ad.narrow import float_lanes
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Instruction, Load, Phi, Store
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.types import Type
from adfuzz.ir.values import Constant, ConstantInt, Value

_CHOICES = ("phi", "select")
_MADE = ("shufflevector", "insertelement", "bitcast", "extractelement", *_CHOICES)


def has_lanes(i: Instruction) -> bool:
    """Whether `i` takes floats or a pointer out of such a vector, or stores one, and each is found where it comes
    from."""
    return _reads_lanes(i) or _stores_lanes(i) or _reads_pointer(i)


def expand_lanes(b: Builder, i: Instruction) -> None:
    """Put what `i` means in its place, and erase what only made the vector."""
    vector = i.operands[0]
    if isinstance(i, Store):
        _store_parts(b, i)
    elif i.opcode == "inttoptr":
        i.replace_all_uses_with(_piece(b, vector, 0, i.type, {}))
    else:
        i.replace_all_uses_with(_taken_lanes(b, i))
    i.erase()
    _erase_unused(vector)


def _reads_lanes(i: Instruction) -> bool:
    """Whether floats are read from an integer vector (or a lane of one)."""
    if i.opcode != "bitcast" or not i.type.is_float or not _is_made(i.operands[0]) or not _is_little_endian(i):
        return False
    size, lanes = _size(i.type.scalar), _lanes(i)
    return bool(lanes) and all(_is_found(i.operands[0], lane * size, i.type.scalar, set()) for lane in lanes)


def _taken_lanes(b: Builder, i: Instruction) -> Value:
    """The floats that `i` reads, lanes that nobody uses poison."""
    source, size = i.operands[0], _size(i.type.scalar)
    if not isinstance(i.type, ty.VectorType):
        return _piece(b, source, 0, i.type, {})
    made: Value = values.poison(i.type)
    for lane in _lanes(i):
        made = b.insert_element(made, _piece(b, source, lane * size, i.type.element, {}), lane)
    return made


def is_pointer_among_floats(i: Instruction) -> bool:
    """Whether a pointer is made of what passes as (a lane of) floats."""
    if i.opcode != "inttoptr" or not isinstance(i.type, ty.PointerType):
        return False
    place = _origin(i.operands[0], 0, _size(i.operands[0].type))
    return place is not None and place[0].type.is_float and not isinstance(place[0], Constant)


def _reads_pointer(i: Instruction) -> bool:
    """Whether a pointer is read as a lane of floats, which LLVM does where it stands beside a float that is needed."""
    return is_pointer_among_floats(i) and i.type is ty.PTR and _is_little_endian(i) and (
        _is_found(i.operands[0], 0, i.type, set())
    )  # fmt: skip


def _stores_lanes(i: Instruction) -> bool:
    """Whether a plain store of an integer vector writes whole floats beside other things."""
    if not isinstance(i, Store) or i.is_volatile or i.is_atomic or not _is_made(i.value) or not _is_little_endian(i):
        return False
    parts = list(_parts(i.value))
    return all(part is not None for part in parts) and any(part[1].is_float for part in parts if part is not None)


def _store_parts(b: Builder, i: Store) -> None:
    """Store what stands side by side in a vector one by one; bytes that are undefined are left alone."""
    for part in _parts(i.value):
        assert part is not None
        offset, type, value = part
        if type.is_float:
            value = _piece(b, i.value, offset, type, {})
        if value is not None:
            place = b.gep(ty.I8, i.pointer, [offset]) if offset else i.pointer
            b.store(value, place, gcd(i.alignment, offset))


def _erase_unused(vector: Value) -> None:
    work = [vector]
    while work:
        item = work.pop()
        if isinstance(item, Instruction) and item.opcode in _MADE and not item.users and item.parent is not None:
            work += item.operands
            item.erase()


def _is_little_endian(i: Instruction) -> bool:
    module = i.function.module
    return module is not None and DataLayout(module.data_layout).little_endian


def _is_made(value: Value) -> bool:
    """Whether an integer is (a lane of) a vector that was put together, or that is loaded as smaller integers."""
    if isinstance(value, Instruction) and value.opcode == "extractelement":
        value = value.operands[0]
    if not isinstance(value, Instruction) or not value.type.is_integer or value.opcode not in (*_MADE, "load"):
        return False
    return isinstance(value.type, ty.VectorType) and not value.type.scalable and _size(value.type) > 0


def _lanes(i: Instruction) -> list[int]:
    """The lanes of a cast that are used."""
    if not isinstance(i.type, ty.VectorType):
        return [0]
    used = float_lanes(i) if not i.type.scalable else set[int]()
    return sorted(used) if used is not None else list(range(i.type.count))


def _size(type: Type) -> int:
    """The bytes of a scalar or vector; 0 where its elements are no whole bytes."""
    scalar = type.scalar
    if isinstance(scalar, ty.PointerType):
        return 8
    bits = scalar.bits if isinstance(scalar, ty.IntegerType | ty.FloatType) else 0
    count = type.count if isinstance(type, ty.VectorType) else 1
    return 0 if bits % 8 or bits == 80 else bits // 8 * count


# -------------------------------------------------------------------------------------- where bytes come from


def _origin(value: Value, offset: int, size: int) -> tuple[Value, int] | None:
    """Where `size` bytes of a value stand before they were put beside others: a float or a vector of floats, a
    constant, an integer, a load or a choice of integer vectors, and the offset there. None if from several places."""
    while isinstance(value, Instruction) and value.type.is_integer:
        match value.opcode:
            case "bitcast":
                value = value.operands[0]
            case "extractelement" if isinstance(lane := value.operands[1], ConstantInt):
                offset += lane.value * _size(value.type)
                value = value.operands[0]
            case "insertelement" if isinstance(lane := value.operands[2], ConstantInt):
                width = _size(value.type.scalar)
                start = offset - lane.value * width
                if start >= 0 and start + size <= width:
                    value, offset = value.operands[1], start
                elif start >= width or start + size <= 0:
                    value = value.operands[0]
                else:
                    return None
            case "shufflevector":
                place = _before_shuffle(value, offset, size)
                if place is None:
                    return None
                value, offset = place
            case _:
                break
    return value, offset


def _before_shuffle(i: Instruction, offset: int, size: int) -> tuple[Value, int] | None:
    """The operand of a shuffle that holds some bytes of the result, and where."""
    left, right, mask = i.operands
    if not isinstance(i.type, ty.VectorType) or not isinstance(left.type, ty.VectorType) or i.type.scalable:
        return None
    width = _size(i.type.element)
    if not width:
        return None
    lanes = mask_lanes(mask, i.type.count)[offset // width : (offset + size - 1) // width + 1]
    first = lanes[0]
    if all(lane is None for lane in lanes):
        return values.poison(i.type), offset
    if first is None or lanes != list(range(first, first + len(lanes))):
        return None
    operand, lane = (left, first) if first < left.type.count else (right, first - left.type.count)
    return (operand, lane * width + offset % width) if lane + len(lanes) <= left.type.count else None


def _is_found(value: Value, offset: int, type: Type, seen: set[tuple[Value, int]]) -> bool:
    """Whether `_piece` can give the float at some bytes of a value."""
    size = _size(type)
    place = _origin(value, offset, size)
    if place is None or place in seen:
        return place is not None
    seen.add(place)
    root, at = place
    if isinstance(root, Constant):
        return type.is_float and _bits(root, at, size) is not None
    if root.type.is_float and not type.is_pointer:
        return root.type.scalar is type and at % size == 0
    if isinstance(root, Load):
        return not (root.is_volatile or root.is_atomic)
    if isinstance(root, Instruction) and root.opcode in _CHOICES:
        return all(_is_found(option, at, type, seen) for option in _options(root))
    return False


def _options(i: Instruction) -> list[Value]:
    return list(i.operands if i.opcode == "phi" else i.operands[1:])


def _piece(b: Builder, value: Value, offset: int, type: Type, made: dict[tuple[Value, int], Value]) -> Value:
    """The float at some bytes of a value (`_is_found` says that it is there); `made`: those that choices merge."""
    place = _origin(value, offset, _size(type))
    assert place is not None
    root, at = place
    if isinstance(root, Constant):
        return _float(type, _bits(root, at, _size(type)) or 0)
    if root.type is type:
        return root
    if root.type.is_float and type.is_float:
        return b.extract_element(root, at // _size(type))
    assert isinstance(root, Instruction) and root.parent is not None
    if place in made:
        return made[place]
    if isinstance(root, Load):
        return _load(root, at, type)
    if isinstance(root, Phi):
        phi = Phi(type)
        root.parent.insert(0, phi)
        made[place] = phi
        for option, block in root.incoming:
            phi.add_incoming(_piece(Builder(block, block.terminator), option, at, type, made), block)
        return phi
    here = Builder(root.parent, root)
    then, other = (_piece(here, option, at, type, made) for option in root.operands[1:])
    return here.select(root.operands[0], then, other)


def _load(i: Load, offset: int, type: Type) -> Value:
    """A load of what stands at some bytes of a vector, where all of it is loaded."""
    assert i.parent is not None
    b = Builder(i.parent, i)
    place = b.gep(ty.I8, i.pointer, [offset]) if offset else i.pointer
    return b.load(type, place, alignment=gcd(i.alignment, offset))


def _float(type: Type, bits: int) -> Value:
    return values.ConstantFloat(type, bits)


def _bits(value: Value, offset: int, size: int) -> int | None:
    """Some bytes of a constant, little end first, what is undefined as zero; None where they are not known."""
    if isinstance(value, values.SpecialConstant):
        return 0
    if isinstance(value, ConstantInt):
        return value.value >> (8 * offset) & ((1 << (8 * size)) - 1)
    if isinstance(value, values.ConstantFloat):
        return value.bits >> (8 * offset) & ((1 << (8 * size)) - 1)
    width = _size(value.type.scalar)
    if isinstance(value, values.ConstantSplat):
        lanes = [value.element] * (value.type.count if isinstance(value.type, ty.VectorType) else 0)
    elif isinstance(value, values.ConstantAggregate) and isinstance(value.type, ty.VectorType):
        lanes = list(value.elements)
    else:
        return None
    found = 0
    for byte in range(offset, offset + size) if width else ():
        bits = _bits(lanes[byte // width], byte % width, 1)
        if bits is None:
            return None
        found |= bits << (8 * (byte - offset))
    return found if width else None


# --------------------------------------------------------------------------------------------- parts of stores


def _parts(value: Value) -> Iterator[tuple[int, Type, Value | None] | None]:
    """What stands side by side in a vector: (offset, type, integer to store there). The integer is missing where bytes
    are undefined, and floats are made when they are stored. None for something else."""
    places = [_origin(value, byte, 1) for byte in range(_size(value.type))]
    start = 0
    for _, group in groupby(enumerate(places), key=_run):
        run = list(group)
        place = run[0][1]
        yield from _pieces_of(place, start, len(run)) if place is not None else [None]
        start += len(run)


def _run(item: tuple[int, tuple[Value, int] | None]) -> object:
    """What neighbouring bytes of one origin share."""
    byte, place = item
    if place is None:
        return None
    root, at = place
    return (values.SpecialConstant, None) if _is_undefined(root, at) else (root, at - byte)


def _is_undefined(root: Value, at: int) -> bool:
    if isinstance(root, values.ConstantAggregate) and (width := _size(root.type.scalar)):
        root = root.elements[at // width]
    return isinstance(root, values.SpecialConstant) and root.kind in ("undef", "poison")


def _pieces_of(place: tuple[Value, int], start: int, count: int) -> Iterator[tuple[int, Type, Value | None] | None]:
    """The parts that neighbouring bytes of one origin make."""
    root, at = place
    if _is_undefined(root, at):
        yield start, ty.integer(8 * count), None
    elif root.type.is_float and not isinstance(root, Constant):
        size = _size(root.type.scalar)
        if at % size or count % size:
            yield None
        for byte in range(0, count, size):
            yield start + byte, root.type.scalar, None
    elif isinstance(root, Constant):
        for byte, size in _steps(start, count):
            bits = _bits(root, at + byte - start, size)
            yield None if bits is None else (byte, ty.integer(8 * size), ConstantInt(ty.integer(8 * size), bits))
    elif at == 0 and isinstance(root.type, ty.IntegerType) and root.type.bits == 8 * count:
        yield start, root.type, root
    else:
        yield None


def _steps(start: int, count: int) -> Iterator[tuple[int, int]]:
    """Bytes in aligned pieces of 8, 4, 2 and 1: (offset, size)."""
    end = start + count
    while start < end:
        size = next(n for n in (8, 4, 2, 1) if start % n == 0 and start + n <= end)
        yield start, size
        start += size
