"""Where floats of several sizes, or other numbers, share bytes: run time sees to it that no torn float is read.

A tagged union is read as what it was written as, and so is its shadow. A float of which some bytes were overwritten as
another one, or as a number, has no derivative, and its shadow holds bytes of two adjoints. Which of the two it is can
depend on offsets and pointers that only run time knows. So where type analysis finds bytes that are contested, every
store, copy and fill says which float they are part of now, and a load whose value is computed with looks whether they
are all the bytes of one float (adfuzz.ad.runtime_labels). The program ends with a message where they are not.

What is only copied keeps its labels. Memory that comes from elsewhere has none, and may hold anything.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from adfuzz.ad.discarded import Discarded
from adfuzz.ad.rules import find_rule
from adfuzz.analysis import library
from adfuzz.analysis.mod_ref import is_write
from adfuzz.analysis.pointers import holds_pointer
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import (
    INTEGER_BINARY,
    Alloca,
    AtomicRMW,
    Call,
    CompareExchange,
    Instruction,
    Load,
    Phi,
    Store,
)
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.module import Function
from adfuzz.ir.types import Type
from adfuzz.ir.values import Constant, ConstantInt, Value

if TYPE_CHECKING:
    from adfuzz.ad.sweep import Sweep

NONE, NUMBER, LOST, POINTER = 0, 1, 2, 3
"""Labels of bytes that are no float's."""
_MOST_FLOATS = 64
_COMPARISONS = frozenset(("icmp", "switch"))
_CASTS = frozenset(("trunc", "zext", "sext", "select", "freeze"))


class FloatLabels:
    """What one sweep emits behind (and in front of) instructions that access contested bytes."""

    def __init__(self, sweep: Sweep) -> None:
        self._sweep = sweep
        self._saved: dict[Load, Value] = {}
        self._are_numbers: dict[Value, Value] = {}
        self._discarded = Discarded()

    def before(self, i: Instruction) -> None:
        """In front of a call that writes memory without saying what: nothing is known any more."""
        if isinstance(i, Call) and self._is_on() and self._writes_unseen(i):
            self._call("start")
        elif isinstance(i, Load) and not self._sweep.is_reverse and self._is_on():
            self._end_numbers(i)

    def _end_numbers(self, i: Load) -> None:
        """In front of a load of floats and their tangents: those that were written as numbers have tangent zero."""
        sweep, kinds = self._sweep, self._sweep.compiler.kinds
        is_looked_at = sweep.is_active(i) and sweep.activity.is_memory_active(i.pointer)
        if not is_looked_at or not kinds.is_contested(i.pointer, self._size(i.type)) or kinds.is_mixed_word(i):
            return
        for offset, width in self._floats_of(i):
            for shadow in sweep.shadow(i.pointer):
                place = sweep.b.gep(ty.I8, shadow, (offset,)) if offset else shadow
                self._call("end_numbers", self._at(i.pointer, offset), place, values.integer(ty.I64, width))

    def behind(self, i: Instruction) -> None:
        """Behind the copy of an instruction: note what it writes, look at what it reads."""
        if not isinstance(i, Load | Store | AtomicRMW | CompareExchange | Alloca | Call):
            return
        if isinstance(i, Call) and library.called(i) in library.TRANSFERS:
            self._end_if_cut(i)
        kinds = self._sweep.compiler.kinds
        if not self._is_on():
            return
        match i:
            case Load() if kinds.is_contested(i.pointer, self._size(i.type)):
                self._read(i)
            case Store() if kinds.is_contested(i.pointer, self._size(i.value.type)):
                self._written(i.pointer, i.value, i)
            case AtomicRMW() | CompareExchange() if kinds.is_contested(i.operands[0], self._size(i.operands[-1].type)):
                if isinstance(i, AtomicRMW) and i.operation != "xchg":
                    for offset, width in float_places(i.type, self._sweep.layout):
                        self._call("look", self._at(i.operands[0], offset), values.integer(ty.I64, width))
                self._written(i.operands[0], i.operands[-1], i)
            case Alloca() if kinds.is_contested(i, None):
                size = self._sweep.alloca_size(i)
                self._call("set", self._sweep.primal.of(i), size, values.integer(ty.I64, NONE))
            case Call() if i.opcode == "call":
                self._called(i)
            case _:
                pass

    def _is_on(self) -> bool:
        compiler = self._sweep.compiler
        return compiler.kinds.has_contested and not compiler.module.is_for_device

    # -- loads

    def _read(self, i: Load) -> None:
        sweep, size = self._sweep, self._size(i.type)
        floats = list(self._floats_of(i))
        if self._reads_none(i, floats):
            return
        if i.users and all(isinstance(user, Store) and user.value is i for user in i.users):
            self._saved[i] = self._buffer(size)
            self._call("save", self._saved[i], sweep.primal.of(i.pointer), values.integer(ty.I64, size))
            routine = "look_inside" if sweep.is_reverse else ""
        else:
            routine = "look" if not self._discarded.may_be_unused(i) else ""
            if i.type.is_integer and any(is_computed(user) for user in i.users):
                place = sweep.primal.of(i.pointer)
                self._are_numbers[i] = self._call("is_number", place, values.integer(ty.I64, size))
                routine = ""
        if not routine or not sweep.is_active(i) or not sweep.activity.is_memory_active(i.pointer):
            return
        for offset, width in floats:
            self._call(routine, self._at(i.pointer, offset), values.integer(ty.I64, width))

    def _reads_none(self, i: Load, floats: list[tuple[int, int]]) -> bool:
        """Whether an integer is only compared, or numbers are made of it: two are read at once, say, as where the two
        counts of a shared pointer are compared."""
        narrowest = min((width for _, width in floats), default=0)
        adjoint_type = self._sweep.compiler.kinds.adjoint_type
        return i.type.is_integer and all(
            user.opcode in _COMPARISONS
            or (user.opcode == "trunc" and (self._size(user.type) < narrowest or adjoint_type(user) is None))
            for user in i.users
        )

    def _floats_of(self, i: Load) -> Iterator[tuple[int, int]]:
        """The floats that are loaded, also as bits of an integer: offset, size."""
        kind = self._sweep.compiler.kinds.adjoint_type(i)
        return float_places(kind, self._sweep.layout) if kind is not None else iter(())

    def _buffer(self, size: int) -> Value:
        entry = self._sweep.target.entry
        return Builder(entry, entry.instructions[0] if entry.instructions else None).alloca(ty.array(size, ty.I64))

    # -- writes

    def _written(self, pointer: Value, value: Value, i: Instruction) -> None:
        kinds, layout, size = self._sweep.compiler.kinds, self._sweep.layout, self._size(value.type)
        if isinstance(value, Load) and value in self._saved and isinstance(i, Store):
            place = self._sweep.primal.of(pointer)
            self._call("restore", place, self._saved[value], values.integer(ty.I64, size))
            return
        kind = value.type if isinstance(value, Constant) else kinds.adjoint_type(value)
        floats = list(float_places(kind, layout)) if kind is not None else []
        if sum(width for _, width in floats) < size:
            label: Value = values.integer(ty.I64, POINTER if holds_pointer(value.type) else NUMBER)
            may_be_made = value.type.is_integer and not isinstance(value, Constant)
            if may_be_made and (is_computed(value) or not kinds.is_plain_integer(value)):
                label = self._label_of_computed(value)
            if self._stays_in_shadow(i):
                label = values.integer(ty.I64, LOST)
            self._call("set", self._sweep.primal.of(pointer), values.integer(ty.I64, size), label)
        for offset, width in floats:
            self._call("float", self._at(pointer, offset), values.integer(ty.I64, width))

    def _stays_in_shadow(self, i: Instruction) -> bool:
        """Whether what the shadow holds where a number is stored outlives it in the reverse sweep, since it may be a
        pointer's: no float may be read there then (adfuzz.ad.memory.ends_parts_of_floats)."""
        sweep = self._sweep
        if not isinstance(i, Store) or not i.value.type.is_integer or not sweep.is_reverse:
            return False
        may_be_pointer = sweep.activity.pointers.may_hold_pointers(i.pointer)
        return may_be_pointer and sweep.compiler.kinds.stored_float_type(i) is None

    def _label_of_computed(self, value: Value) -> Value:
        """The label of an integer that is stored where floats stand at other times: is it made of the bits of some?"""
        if not self._sweep.activity.may_vary(value):
            return values.integer(ty.I64, NUMBER)
        if not is_computed(value):
            is_part = (
                isinstance(value, Instruction) and value.opcode == "trunc" and self._sweep.activity.may_vary(value)
            )
            return values.integer(ty.I64, LOST if is_part else NONE)
        b = self._sweep.b
        result: Value = values.integer(ty.I64, NUMBER)
        seen: set[Value] = set()
        work = [value]
        while work:
            item = work.pop()
            if item in seen or not self._sweep.activity.may_vary(item):
                continue
            seen.add(item)
            if item in self._are_numbers:
                result = b.select(self._are_numbers[item], result, values.integer(ty.I64, LOST))
            elif is_computed(item) or (isinstance(item, Instruction) and item.opcode in _CASTS):
                assert isinstance(item, Instruction)
                work += item.operands
            elif not self._sweep.compiler.kinds.is_plain_integer(item):
                return values.integer(ty.I64, LOST)
        return result

    def _called(self, i: Call) -> None:
        sweep, name = self._sweep, library.called(i)
        contested = sweep.compiler.kinds.is_contested
        if name in library.TRANSFERS and contested(i.arguments[0], None):
            target, source, size = (sweep.primal.of(a) for a in i.arguments[:3])
            self._call("move", target, source, self._long(size))
        elif name in library.FILLS and contested(i.arguments[0], None):
            target, size = sweep.primal.of(i.arguments[0]), sweep.primal.of(i.arguments[2])
            self._call("set", target, self._long(size), values.integer(ty.I64, NUMBER))
        elif library.is_allocation(i) and contested(i, None):
            facts = library.allocator(i)
            size = self._long(sweep.primal.of(i.arguments[facts.size]))
            if facts.count >= 0:
                size = sweep.b.mul(size, self._long(sweep.primal.of(i.arguments[facts.count])))
            label = NUMBER if facts.zeroed else NONE
            if facts.data < 0 and not facts.header and not facts.fill:
                self._call("set", sweep.primal.of(i), size, values.integer(ty.I64, label))
        elif name in library.REALLOCATORS and contested(i, None):
            size = self._long(sweep.primal.of(i.arguments[-1]))
            self._call("set", sweep.primal.of(i), size, values.integer(ty.I64, NONE))

    def _end_if_cut(self, i: Call) -> None:
        """Where the size of a copy of floats is known at run time only: end the program if one is copied in part."""
        sweep, (target, _, size) = self._sweep, i.arguments[:3]
        compiler = sweep.compiler
        if isinstance(size, Constant) or compiler.module.is_for_device or not sweep.activity.is_memory_active(target):
            return
        width = compiler.kinds.only_floats(target)
        if width > 1 and width & (width - 1) == 0 and not is_multiple(size, width):
            b, count = sweep.b, self._long(sweep.primal.of(size))
            rest = b.binary("and", count, values.integer(ty.I64, width - 1))
            b.call(sweep.compiler.runtime("adfuzz.end_if.torn"), (b.icmp("ne", rest, values.integer(ty.I64, 0)),))

    def _writes_unseen(self, i: Call) -> bool:
        """Whether a call may write floats to memory, and is not differentiated so that its stores would be seen."""
        sweep, name = self._sweep, library.called(i)
        if not any(a.type.is_pointer for a in i.arguments) or not is_write(i) or not isinstance(i.callee, Function):
            return False
        if (
            name in library.TRANSFERS
            or name in library.FILLS
            or name in library.REALLOCATORS
            or name in library.INACTIVE
            or name in library.MIRRORED
        ):
            return False
        if i.callee.is_declaration or sweep.compiler.is_inactive(i) or find_rule(i) is not None:
            return True
        return not (sweep.is_active(i) or sweep.activity.touches_globals(i)) and not any(
            sweep.is_active(a) or (a.type.is_pointer and sweep.activity.is_memory_active(a)) for a in i.arguments
        )

    # -- pieces

    def _call(self, name: str, *arguments: Value) -> Value:
        return self._sweep.b.call(self._sweep.compiler.runtime(f"adfuzz.labels.{name}"), arguments)

    def _at(self, pointer: Value, offset: int) -> Value:
        place = self._sweep.primal.of(pointer)
        return self._sweep.b.gep(ty.I8, place, (offset,)) if offset else place

    def _long(self, size: Value) -> Value:
        return self._sweep.b.cast("zext", size, ty.I64)

    def _size(self, type: Type) -> int:
        return self._sweep.layout.store_size(type)


def is_computed(value: Value) -> bool:
    """Whether an integer is the result of integer arithmetic."""
    if isinstance(value, Call):
        return library.called(value) in library.BIT_MOVERS
    return isinstance(value, Instruction) and value.type.is_integer and value.opcode in INTEGER_BINARY


def is_multiple(size: Value, width: int) -> bool:
    """Whether a number is a multiple of `width`, a power of two, by how it is computed."""
    if isinstance(size, ConstantInt):
        return size.value % width == 0
    if not isinstance(size, Instruction):
        return False
    left, right = (*size.operands, size)[:2]
    match size.opcode:
        case "add" | "sub" | "or" | "select" | "phi":
            operands = size.operands[1:] if size.opcode == "select" else size.operands
            return all(o is size or (not isinstance(o, Phi) and is_multiple(o, width)) for o in operands)
        case "mul":
            return is_multiple(left, width) or is_multiple(right, width)
        case "shl" if isinstance(right, ConstantInt):
            return (1 << right.value) % width == 0
        case "and" if isinstance(right, ConstantInt):
            return right.value % width == 0 or is_multiple(left, width)
        case "zext" | "sext" | "freeze":
            return is_multiple(left, width)
        case _:
            return False


def float_places(type: Type, layout: DataLayout, start: int = 0) -> Iterator[tuple[int, int]]:
    """The floats in a type: offset and size."""
    match type:
        case ty.FloatType():
            yield start, layout.store_size(type)
        case ty.VectorType() if not type.scalable and isinstance(type.element, ty.FloatType):
            width = layout.store_size(type.element)
            for lane in range(type.count):
                yield start + lane * width, width
        case ty.StructType():
            for field, at in zip(type.elements, layout.field_offsets(type), strict=True):
                yield from float_places(field, layout, start + at)
        case ty.ArrayType() if type.count <= _MOST_FLOATS:
            for n in range(type.count):
                yield from float_places(type.element, layout, start + n * layout.size_of(type.element))
        case _:
            pass
