"""Transforms of calls: operations outlined into functions, functions called through pointers, another layer between."""

from __future__ import annotations

from adfuzz.ir import types as ty
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Call, Instruction
from adfuzz.ir.module import Function, GlobalVariable, Module
from adfuzz.ir.values import Value
from oracles.randomness import Random
from oracles.transforms import transform
from oracles.transforms.operations import floats_of, instructions_of
from oracles.transforms.stack import slot

_BINARY = ("fadd", "fsub", "fmul", "fdiv")


def outlined(module: Module, i: Instruction, by_pointer: bool) -> Function:
    """Return a new function that computes a binary operation, of its operands or of what two pointers point to."""
    parameter = ty.PTR if by_pointer else i.type
    made = Function(module.free_name(f"transform.{i.opcode}"), ty.function(i.type, (parameter, parameter)))
    module.add(made)
    made.linkage = "internal"
    made.attributes = ("noinline",)
    builder = Builder(made.add_block("entry"))
    operands: list[Value] = list(made.arguments)
    if by_pointer:
        operands = [builder.load(i.type, argument) for argument in operands]
    builder.ret(builder.binary(i.opcode, operands[0], operands[1], flags=i.flags))
    return made


def _candidates(module: Module, random: Random) -> list[Instruction]:
    return [i for i in floats_of(module, *_BINARY) if random.below(2)][:4]


@transform("outline")
def outline(module: Module, random: Random) -> int:
    """Some operations move into functions of their own."""
    chosen = _candidates(module, random)
    for i in chosen:
        assert i.parent is not None
        callee = outlined(module, i, by_pointer=False)
        i.replace_all_uses_with(Builder(i.parent, i).call(callee, i.operands))
        i.erase()
    return len(chosen)


@transform("outline_by_pointer")
def outline_by_pointer(module: Module, random: Random) -> int:
    """Some operations move into functions that find their operands through pointers."""
    chosen = _candidates(module, random)
    for i in chosen:
        assert i.parent is not None
        callee = outlined(module, i, by_pointer=True)
        places = [slot(i.function, i.type) for _ in i.operands]
        builder = Builder(i.parent, i)
        for place, operand in zip(places, i.operands, strict=True):
            builder.store(operand, place)
        i.replace_all_uses_with(builder.call(callee, places))
        i.erase()
    return len(chosen)


@transform("call_through_pointer")
def call_through_pointer(module: Module, random: Random) -> int:
    """Some operations are called through a table of functions."""
    chosen = _candidates(module, random)
    for i in chosen:
        assert i.parent is not None
        callee = outlined(module, i, by_pointer=False)
        table = GlobalVariable(module.free_name("transform.table"), ty.PTR, callee)
        table.linkage = "internal"
        table.is_constant = True
        module.add(table)
        builder = Builder(i.parent, i)
        pointer = builder.load(ty.PTR, table)
        made = builder.call(pointer, i.operands, function_type=callee.function_type)
        i.replace_all_uses_with(made)
        i.erase()
    return len(chosen)


@transform("call_by_wrapper")
def call_by_wrapper(module: Module, random: Random) -> int:
    """Functions of the module are called through another function that only passes everything on."""
    wrappers: dict[Function, Function] = {}
    count = 0
    for i in instructions_of(module):
        if not isinstance(i, Call) or i.opcode != "call" or not isinstance(i.callee, Function):
            continue
        callee = i.callee
        plain = not any("byval" in a or "sret" in a for p in callee.arguments for a in p.attributes)
        if (
            callee.is_declaration
            or callee.function_type.variadic
            or not plain
            or len(i.operands) != i.argument_count + 1
        ):
            continue
        if callee not in wrappers:
            wrappers[callee] = _wrapper(module, callee)
        i.set_operand(len(i.operands) - 1, wrappers[callee])
        count += 1
    return count


def _wrapper(module: Module, callee: Function) -> Function:
    made = Function(module.free_name("transform.wrapper"), callee.function_type)
    module.add(made)
    made.linkage = "internal"
    made.calling_convention = callee.calling_convention
    made.return_attributes = callee.return_attributes
    for old, new in zip(callee.arguments, made.arguments, strict=True):
        new.attributes = tuple(a for a in old.attributes if a in ("zeroext", "signext", "inreg", "noundef"))
    made.attributes = ("noinline",)
    builder = Builder(made.add_block("entry"))
    result = builder.call(callee, made.arguments)
    builder.ret(None if callee.result_type is ty.VOID else result)
    return made
