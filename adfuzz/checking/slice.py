"""Cutting a module down to functions and what they use, so that a case file holds nothing else."""

from __future__ import annotations

from adfuzz.errors import AdfuzzError
from adfuzz.ir import llvm
from adfuzz.ir.module import Alias, Function, GlobalValue, GlobalVariable, Module
from adfuzz.ir.parser import parse_module
from adfuzz.ir.printer import print_module
from adfuzz.ir.values import Value, constant_parts


def only_needed(text: str, *names: str) -> str:
    """Return the module with only what these functions or variables reach; the whole text when that does not verify."""
    module = parse_module(text)
    registrations = [value for name, value in module.globals.items() if name.startswith("__enzyme_")]
    needed = _reachable(module, [*(module.globals[name] for name in names), *registrations])
    for value in list(module.globals.values()):
        if value not in needed:
            module.remove(value)
    try:
        return llvm.read_verified(print_module(module))
    except (AdfuzzError, AssertionError):
        return text


def only_reached_from(text: str, name: str) -> str:
    """Return the module with every function but @name callable from inside only: LLVM then sees what they are given.

    A function that always gets the same callback calls it directly.
    """
    module = parse_module(text)
    for function in module.functions:
        if not function.is_declaration and function.name != name and not function.linkage:
            function.linkage, function.visibility = "internal", ""
    return llvm.read(print_module(module))


def _reachable(module: Module, roots: list[GlobalValue]) -> set[GlobalValue]:
    found: set[GlobalValue] = set()
    waiting = list(roots)
    while waiting:
        value = waiting.pop()
        if value in found:
            continue
        found.add(value)
        for used in _uses(value):
            for part in constant_parts(used):
                if isinstance(part, GlobalValue) and part.module is module:
                    waiting.append(part)
    return found


def _uses(value: GlobalValue) -> list[Value]:
    match value:
        case Function():
            used = [operand for instruction in value.instructions for operand in instruction.operands]
            return used + [c for c in (value.personality, value.prefix, value.prologue) if c is not None]
        case GlobalVariable():
            return [value.initializer] if value.initializer is not None else []
        case Alias():
            return [value.target]
        case _:
            return []
