"""Functions with variable arguments, called with known ones: copies that take these by name and lay them out in memory.

On x86-64 a va_list is {offset of the next integer register, of the next vector register, the arguments in memory, the
saved registers}; with both offsets at their ends every `va_arg` reads from memory, eight bytes an argument.
"""

from __future__ import annotations

import platform

from adfuzz.analysis import library
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.clone import clone_function
from adfuzz.ir.instructions import Call, Instruction
from adfuzz.ir.module import Function, Module
from adfuzz.ir.types import Type
from adfuzz.ir.values import Value

_INTEGER_REGISTERS_END, _VECTOR_REGISTERS_END = 48, 176
_LIST_BYTES = 24


def fix_arguments(module: Module) -> bool:
    """Let calls of variadic functions with bodies call copies for just their arguments. Whether there were any."""
    triple = module.target_triple or f"{platform.machine()}-{platform.system().lower()}"  # none: for this machine
    if not triple.startswith("x86_64") or "windows" in triple:
        return False
    copies: dict[tuple[Function, tuple[Type, ...]], Function] = {}
    work = [f for f in module.functions if not f.is_declaration]
    changed = False
    while work:
        for i in list(work.pop().instructions):
            if isinstance(i, Call) and _can_be_fixed(i):
                callee = i.callee
                assert isinstance(callee, Function)
                key = (callee, tuple(a.type for a in i.arguments))
                if key not in copies:
                    copies[key] = _copy(callee, key[1])
                    work.append(copies[key])
                i.set_operand(len(i.operands) - 1, copies[key])
                i.function_type = copies[key].function_type
                changed = True
    return changed


def _can_be_fixed(i: Call) -> bool:
    callee = i.callee
    if not isinstance(callee, Function) or callee.is_declaration or not callee.function_type.variadic:
        return False
    extra = range(len(callee.arguments), len(i.arguments))
    if i.function_type is not callee.function_type or i.bundles or i.tail == "musttail" or library.is_inactive(i):
        return False
    return all(_fits(i.arguments[n].type) and not any("byval" in a for a in i.argument_attributes[n]) for n in extra)


def _fits(type: Type) -> bool:
    """Whether a value takes one word of the arguments in memory."""
    return type in (ty.I32, ty.I64, ty.DOUBLE) or type is ty.PTR


def _copy(source: Function, types: tuple[Type, ...]) -> Function:
    made, _ = clone_function(source, f"fixed.{source.name}", ty.function(source.result_type, types))
    b = Builder(made.entry, made.entry.instructions[0])
    extra = made.arguments[len(source.arguments) :]
    memory = b.alloca(ty.array(max(1, len(extra)), ty.I64), alignment=16)
    for n, argument in enumerate(extra):
        b.store(argument, b.gep(ty.I8, memory, (8 * n,)))
    for i in list(made.instructions):
        if i.opcode == "va_arg" and _fits(i.type):
            _take(i)
        name = i.callee.name if isinstance(i, Call) and isinstance(i.callee, Function) else ""
        if name.startswith("llvm.va_start"):
            _start(i, memory)
        elif name.startswith("llvm.va_copy"):
            b = _before(i)
            size = values.integer(ty.I64, _LIST_BYTES)
            operands = (i.operands[0], i.operands[1], size, values.integer(ty.I1, 0))
            b.intrinsic("memcpy", ty.VOID, operands, (ty.PTR, ty.PTR, ty.I64))
            i.erase()
        elif name.startswith("llvm.va_end"):
            i.erase()
    return made


def _start(i: Instruction, memory: Value) -> None:
    b, place = _before(i), i.operands[0]
    fields = (
        (0, values.integer(ty.I32, _INTEGER_REGISTERS_END)), (4, values.integer(ty.I32, _VECTOR_REGISTERS_END)),
        (8, memory), (16, values.zero(ty.PTR)),
    )  # fmt: skip
    for offset, value in fields:
        b.store(value, b.gep(ty.I8, place, (offset,)))
    i.erase()


def _take(i: Instruction) -> None:
    """What `va_arg` does where the arguments lie in memory."""
    b = _before(i)
    at_next = b.gep(ty.I8, i.operands[0], (8,))
    place = b.load(ty.PTR, at_next)
    b.store(b.gep(ty.I8, place, (8,)), at_next)
    i.replace_all_uses_with(b.load(i.type, place))
    i.erase()


def _before(i: Instruction) -> Builder:
    assert i.parent is not None
    return Builder(i.parent, i)
