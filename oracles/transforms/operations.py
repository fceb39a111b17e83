"""Transforms of single operations: the same bits by another instruction, through another type, the other way round."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder, constant_float
from adfuzz.ir.instructions import FLOAT_BINARY, Call, Compare, Instruction, Phi
from adfuzz.ir.module import Module
from adfuzz.ir.types import Type
from adfuzz.ir.values import ConstantFloat, Value
from oracles.randomness import Random
from oracles.transforms import transform

_COMMUTATIVE = ("fadd", "fmul", "add", "mul", "and", "or", "xor")
_SWAPPED = {
    "olt": "ogt", "ogt": "olt", "ole": "oge", "oge": "ole", "ult": "ugt", "ugt": "ult", "ule": "uge", "uge": "ule",
    "slt": "sgt", "sgt": "slt", "sle": "sge", "sge": "sle",
}  # fmt: skip
_INVERSE = {
    "olt": "uge", "uge": "olt", "ole": "ugt", "ugt": "ole", "ogt": "ule", "ule": "ogt", "oge": "ult", "ult": "oge",
    "oeq": "une", "une": "oeq", "one": "ueq", "ueq": "one", "ord": "uno", "uno": "ord",
    "slt": "sge", "sge": "slt", "sgt": "sle", "sle": "sgt", "eq": "ne", "ne": "eq",
}  # fmt: skip


def instructions_of(module: Module) -> Iterator[Instruction]:
    """Yield all instructions of the module as they stand now."""
    for function in module.functions:
        yield from list(function.instructions)


def floats_of(module: Module, *opcodes: str) -> Iterator[Instruction]:
    """Yield scalar float instructions of these opcodes (all but phis when none is named)."""
    for i in instructions_of(module):
        plain = i.opcode in opcodes if opcodes else not isinstance(i, Phi)
        if plain and i.type in (ty.DOUBLE, ty.FLOAT) and not i.is_terminator:
            yield i


def after(i: Instruction) -> Builder:
    """Return a builder that inserts behind an instruction (behind all phis for a phi)."""
    block = i.parent
    assert block is not None
    place = block.instructions.index(i) + 1
    while isinstance(block.instructions[place], Phi):
        place += 1
    return Builder(block, block.instructions[place])


def replace_later(i: Instruction, made: Value, but: tuple[Value, ...]) -> None:
    """Let all users of `i` use `made`, except the instructions in `but`."""
    for user in list(i.users):
        if user not in but:
            user.replace_operand(i, made)


@transform("swap_operands")
def swap_operands(module: Module, random: Random) -> int:
    """Operands of commutative operations change places; so do those of comparisons, with the predicate."""
    count = 0
    for i in instructions_of(module):
        if i.opcode in _COMMUTATIVE or (isinstance(i, Compare) and i.predicate in _SWAPPED):
            left, right = i.operands
            if left is right:
                continue
            i.drop_operands()
            i.add_operand(right)
            i.add_operand(left)
            if isinstance(i, Compare):
                i.predicate = _SWAPPED[i.predicate]
            count += 1
    return count


@transform("invert_conditions")
def invert_conditions(module: Module, random: Random) -> int:
    """Selects choose the other way round on the inverse comparison."""
    count = 0
    for i in instructions_of(module):
        if i.opcode == "select" and isinstance(i.operands[0], Compare):
            test = i.operands[0]
            if test.predicate not in _INVERSE:
                continue
            assert test.parent is not None
            other = Compare(test.opcode, _INVERSE[test.predicate], test.operands[0], test.operands[1], "", test.flags)
            test.parent.insert(test.parent.instructions.index(test) + 1, other)
            then, otherwise = i.operands[1], i.operands[2]
            i.set_operand(0, other)
            i.set_operand(1, otherwise)
            i.set_operand(2, then)
            count += 1
    return count


@transform("rewrite_exactly")
def rewrite_exactly(module: Module, random: Random) -> int:
    """x − y becomes x + (−y), 2x becomes x + x, x / 2ᵏ becomes x · 2⁻ᵏ: all exact."""
    count = 0
    for i in floats_of(module, "fsub", "fmul", "fdiv"):
        assert i.parent is not None
        builder = Builder(i.parent, i)
        builder.fast_math = i.flags
        made: Value | None = None
        x, y = i.operands
        if i.opcode == "fsub":
            made = builder.fadd(x, builder.fneg(y))
        elif i.opcode == "fmul" and _is(y, 2.0):
            made = builder.fadd(x, x)
        elif i.opcode == "fdiv" and _is(y, 2.0, 4.0, 8.0, 0.5):
            assert isinstance(y, ConstantFloat)
            made = builder.fmul(x, constant_float(y.type, 1 / _float(y)))
        if made is not None:
            i.replace_all_uses_with(made)
            i.erase()
            count += 1
    return count


def _float(value: ConstantFloat) -> float:
    from adfuzz.ir.floats import float_from_bits

    return float_from_bits(value.type, value.bits)


def _is(value: Value, *numbers: float) -> bool:
    return isinstance(value, ConstantFloat) and _float(value) in numbers


@transform("double_negate")
def double_negate(module: Module, random: Random) -> int:
    """Some values are negated twice."""
    return _through(module, random, lambda b, i: b.fneg(b.fneg(i)))


@transform("through_integers")
def through_integers(module: Module, random: Random) -> int:
    """Some values become integers of their bits and floats again (bitcast)."""

    def made(b: Builder, i: Instruction) -> Value:
        bits: Type = ty.I64 if i.type is ty.DOUBLE else ty.I32
        return b.cast("bitcast", b.cast("bitcast", i, bits), i.type)

    return _through(module, random, made)


@transform("through_structs")
def through_structs(module: Module, random: Random) -> int:
    """Some values pass through a struct (insertvalue, extractvalue)."""

    def made(b: Builder, i: Instruction) -> Value:
        pair = ty.struct((ty.I32, i.type))
        return b.extract_value(b.insert_value(values.poison(pair), i, (1,)), (1,))

    return _through(module, random, made)


@transform("selected")
def selected(module: Module, random: Random) -> int:
    """Some values are chosen from themselves, by a comparison of their own."""
    return _through(module, random, lambda b, i: b.select(b.fcmp("ogt", i, constant_float(i.type, 0.75)), i, i))


@transform("vectorise")
def vectorise(module: Module, random: Random) -> int:
    """Some scalar operations become one lane of a vector operation."""
    count = 0
    for i in floats_of(module, *FLOAT_BINARY[:4]):
        if random.below(2):
            continue
        assert i.parent is not None
        builder = Builder(i.parent, i)
        builder.fast_math = i.flags
        lane = random.below(2)
        pair = ty.vector(2, i.type)
        one = constant_float(pair, 1.0)
        x, y = (builder.insert_element(one, operand, lane) for operand in i.operands)
        made = builder.extract_element(builder.binary(i.opcode, x, y), lane)
        i.replace_all_uses_with(made)
        i.erase()
        count += 1
    return count


def _through(module: Module, random: Random, make: Callable[[Builder, Instruction], Value]) -> int:
    """Replace some float values by what `make` does of them."""
    count = 0
    for i in floats_of(module):
        if isinstance(i, Call) and i.targets:
            continue
        if i.users and random.below(3) == 0:
            users = dict(i.users)
            made = make(after(i), i)
            for user in users:
                user.replace_operand(i, made)
            count += 1
    return count
