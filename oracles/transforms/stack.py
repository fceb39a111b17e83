"""Transforms of memory: values through stack slots, stores written twice, copies by another instruction."""

from __future__ import annotations

from adfuzz.ir import types as ty
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Alloca, Instruction, Load, Phi, Store
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.module import Function, Module
from adfuzz.ir.types import Type
from adfuzz.ir.values import ConstantInt, Value
from oracles.randomness import Random
from oracles.transforms import transform
from oracles.transforms.operations import after, floats_of, instructions_of


def slot(function: Function, type: Type) -> Instruction:
    """Return a new stack slot in the function's entry."""
    return function.entry.insert(0, Alloca(type, ConstantInt(ty.I32, 1)))


@transform("values_to_slots")
def values_to_slots(module: Module, random: Random) -> int:
    """Some float values live in stack slots: stored once, loaded by every user."""
    count = 0
    for i in floats_of(module):
        if not i.users or random.below(2):
            continue
        place = slot(i.function, i.type)
        users = list(i.users)
        after(i).store(i, place)
        for user in users:
            assert user.parent is not None
            if isinstance(user, Phi):
                for index, (value, source) in enumerate(list(user.incoming)):
                    if value is i:
                        user.set_operand(index, Builder(source, source.terminator).load(i.type, place))
                        _same_per_edge(user, index)
            else:
                user.replace_operand(i, Builder(user.parent, user).load(i.type, place))
        count += 1
    return count


def _same_per_edge(phi: Phi, index: int) -> None:
    """Entries of a phi for one predecessor (of several edges) must be one value."""
    for other, block in enumerate(phi.blocks):
        if other != index and block is phi.blocks[index]:
            phi.set_operand(other, phi.operands[index])


@transform("arguments_to_slots")
def arguments_to_slots(module: Module, random: Random) -> int:
    """By-value arguments live in stack slots, as at -O0."""
    count = 0
    for function in module.functions:
        if not function.blocks:  # looking at them reads the body, and so makes the uses known
            continue
        for argument in function.arguments:
            if not argument.users or any("byval" in text or "sret" in text for text in argument.attributes):
                continue
            users = list(argument.users)
            if any(isinstance(user, Phi) for user in users):
                continue
            place = slot(function, argument.type)
            Builder(function.entry, function.entry.instructions[1]).store(argument, place)
            for user in users:
                assert user.parent is not None
                user.replace_operand(argument, Builder(user.parent, user).load(argument.type, place))
            count += 1
    return count


@transform("store_again")
def store_again(module: Module, random: Random) -> int:
    """What is stored is loaded and stored again."""
    count = 0
    for i in instructions_of(module):
        if isinstance(i, Store) and _is_plain(i):
            builder = after(i)
            again = builder.insert(Load(i.value.type, i.pointer, i.alignment))
            builder.insert(Store(again, i.pointer, i.alignment))
            count += 1
    return count


@transform("store_by_memcpy")
def store_by_memcpy(module: Module, random: Random) -> int:
    """Floats are stored through a slot and a memcpy."""
    count = 0
    layout = DataLayout(module.data_layout)
    for i in instructions_of(module):
        if not isinstance(i, Store) or not _is_plain(i) or i.value.type not in (ty.DOUBLE, ty.FLOAT):
            continue
        assert i.parent is not None
        value, pointer = i.value, i.pointer
        place = slot(i.function, value.type)
        builder = Builder(i.parent, i)
        builder.store(value, place)
        size = ConstantInt(ty.I64, layout.store_size(value.type))
        _copy(builder, pointer, place, size)
        i.erase()
        count += 1
    return count


def _copy(builder: Builder, target: Value, source: Value, size: Value) -> None:
    arguments = (target, source, size, ConstantInt(ty.I1, 0))
    builder.intrinsic("memcpy", ty.VOID, arguments, (ty.PTR, ty.PTR, ty.I64))


@transform("memcpy_to_loads")
def memcpy_to_loads(module: Module, random: Random) -> int:
    """Small copies of known size become one load and one store of an integer or of a vector of them."""
    count = 0
    for i in instructions_of(module):
        found = _constant_copy(i)
        if found is None:
            continue
        target, source, size = found
        assert i.parent is not None
        builder = Builder(i.parent, i)
        shape: Type = ty.I64 if size == 8 else ty.vector(size // 8, ty.I64)
        loaded = builder.load(shape, source, alignment=1)
        builder.store(loaded, target, alignment=1)
        i.erase()
        count += 1
    return count


def _constant_copy(i: Instruction) -> tuple[Value, Value, int] | None:
    callee = getattr(i, "callee", None)
    if not isinstance(callee, Function) or not callee.name.startswith(("llvm.memcpy.", "llvm.memmove.")):
        return None
    size = i.operands[2]
    if i.users or not isinstance(size, ConstantInt) or size.value % 8 or not 8 <= size.value <= 64:
        return None
    return i.operands[0], i.operands[1], size.value


@transform("dead_code")
def dead_code(module: Module, random: Random) -> int:
    """Values are computed and stored where nobody looks."""
    count = 0
    for i in floats_of(module):
        if random.below(3):
            continue
        place = slot(i.function, i.type)
        builder = after(i)
        more = builder.fmul(builder.fadd(i, i), i)
        builder.store(more, place)
        builder.fadd(builder.load(i.type, place), more)
        count += 1
    return count


def _is_plain(i: Store) -> bool:
    return not i.is_volatile and not i.is_atomic
