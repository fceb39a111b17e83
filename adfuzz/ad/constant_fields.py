"""Fields of local variables into which only one constant is ever stored: what is loaded from them is that constant.

Compilers of Fortran keep an array's element type and rank in a local descriptor. LLVM sees them through as long as it
can split the variable up, which a vector of bytes stored at once, a pointer chosen between two ways to the same field,
or a last call that prints the array prevent; what models do by element type would stay open then. No order of
instructions matters: a load that comes before every store would read what is undefined.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from adfuzz.ad.models import PREFIX
from adfuzz.analysis import library
from adfuzz.analysis.pointers import is_only_read
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Alloca, Call, GetElementPtr, Instruction, Load, Store
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.module import Function, Module
from adfuzz.ir.values import ConstantAggregate, ConstantInt, ConstantSplat, Value

_PRINTS = "_FortranAioOutput"
"""How functions begin that print what they are given, and neither change nor keep it."""
_MERGED = frozenset(("phi", "select", "freeze"))


@dataclass
class _Uses:
    """What is done with a variable, by bytes: what is stored, and loads with all the offsets they may have."""

    stores: list[tuple[int, int, Value]] = field(default_factory=list[tuple[int, int, Value]])
    loads: dict[Load, set[int]] = field(default_factory=dict[Load, set[int]])


def settle_constant_fields(module: Module) -> bool:
    """Replace loads of such fields by their constants where code of models runs; whether there were any."""
    layout = DataLayout(module.data_layout)
    if not layout.little_endian:
        return False
    found = [_settle(f, layout) for f in module.functions if f.name.startswith(PREFIX)]
    return any(found)


def _settle(function: Function, layout: DataLayout) -> bool:
    found = False
    for variable in [i for i in function.instructions if isinstance(i, Alloca)]:
        uses = _uses(variable, layout) or _Uses()
        for load, offsets in uses.loads.items():
            if not isinstance(load.type, ty.IntegerType) or load.is_volatile or load.ordering:
                continue
            size = layout.store_size(load.type)
            values = {_stored(uses.stores, offset, size) for offset in offsets}
            value = values.pop() if len(values) == 1 else None
            if value is not None:
                load.replace_all_uses_with(ConstantInt(load.type, value))
                load.erase()
                found = True
    return found


def _uses(variable: Alloca, layout: DataLayout) -> _Uses | None:
    """The loads and stores of a variable; None where others may write to it, or where is not known."""
    uses = _Uses()
    seen: set[tuple[Value, int]] = set()
    work: list[tuple[Value, int]] = [(variable, 0)]
    while work:
        pointer, offset = work.pop()
        if (pointer, offset) in seen:
            continue
        if len(seen) > 1000:
            return None
        seen.add((pointer, offset))
        for user in pointer.users:
            match user:
                case Load():
                    uses.loads.setdefault(user, set()).add(offset)
                case Store() if user.value is not pointer:
                    uses.stores.append((offset, layout.store_size(user.value.type), user.value))
                case GetElementPtr() if user.pointer is pointer and (moved := _moved(user, layout)) is not None:
                    work.append((user, offset + moved))
                case Instruction() if user.opcode in _MERGED:
                    if any(operand is not pointer and not _leads_to(operand, variable) for operand in _data(user)):
                        return None
                    work.append((user, offset))
                case Call() if _only_reads(user, pointer):
                    pass
                case Instruction() if user.opcode == "icmp":
                    pass
                case _:
                    return None
    return uses


def _moved(i: GetElementPtr, layout: DataLayout) -> int | None:
    """By how many bytes constant indices move a pointer."""
    if not all(isinstance(index, ConstantInt) for index in i.indices):
        return None
    return layout.pointer_offset(i.source_type, [index.signed for index in i.indices if isinstance(index, ConstantInt)])


def _data(i: Instruction) -> list[Value]:
    return i.operands[1:] if i.opcode == "select" else list(i.operands)


def _leads_to(pointer: Value, variable: Alloca) -> bool:
    """Whether a pointer is for certain one into the variable."""
    seen: set[Value] = set()
    work = [pointer]
    while work:
        value = work.pop()
        if value is variable or value in seen:
            continue
        seen.add(value)
        if isinstance(value, GetElementPtr):
            work.append(value.pointer)
        elif isinstance(value, Instruction) and value.opcode in _MERGED:
            work += _data(value)
        else:
            return False
    return True


def _only_reads(call: Call, pointer: Value) -> bool:
    """Whether a call neither writes through a pointer nor keeps it for others."""
    name = library.called(call)
    if name.startswith(("llvm.lifetime.", "llvm.dbg.", _PRINTS)):
        return True
    places = [n for n, argument in enumerate(call.arguments) if argument is pointer]
    if name in library.TRANSFERS:
        return places == [1]
    return call.callee is not pointer and all(
        is_only_read(call, n) and "captures(none)" in call.argument_attributes[n] for n in places
    )


def _stored(stores: list[tuple[int, int, Value]], offset: int, size: int) -> int | None:
    """The bits that every store puts into some bytes; None unless all of them put the same there."""
    found: set[int] = set()
    for start, width, value in stores:
        if start + width <= offset or offset + size <= start:
            continue
        bits = _bits(value)
        if bits is None or start > offset or start + width < offset + size:
            return None
        found.add(bits >> 8 * (offset - start) & ((1 << 8 * size) - 1))
    return found.pop() if len(found) == 1 else None


def _bits(value: Value) -> int | None:
    """A constant integer, or a vector of such, as it lies in memory (whose first byte is the lowest)."""
    if isinstance(value, ConstantInt) and isinstance(value.type, ty.IntegerType) and value.type.bits % 8 == 0:
        return value.value
    elements = list(_lanes(value))
    if not elements or not isinstance(value.type, ty.VectorType):
        return None
    lane = value.type.element
    if not isinstance(lane, ty.IntegerType) or lane.bits % 8 or not all(isinstance(e, ConstantInt) for e in elements):
        return None
    return sum(e.value << lane.bits * n for n, e in enumerate(elements) if isinstance(e, ConstantInt))


def _lanes(value: Value) -> Iterator[Value]:
    if isinstance(value, ConstantAggregate):
        yield from value.elements
    elif isinstance(value, ConstantSplat) and isinstance(value.type, ty.VectorType):
        yield from [value.element] * value.type.count
