"""Several files of one program: a module gets the functions and variables that it only declares from the others."""

from __future__ import annotations

from collections.abc import Sequence

from adfuzz.checking.slice import only_needed
from adfuzz.errors import UserError, VerifyError
from adfuzz.ir import llvm
from adfuzz.ir.module import Function, GlobalValue, GlobalVariable, Module
from adfuzz.ir.parser import parse_module


def linked(text: str, others: Sequence[str]) -> str:
    """Return the module with what it declares and the other modules define, and what that needs in turn."""
    offered = [(other, _defined(parse_module(other))) for other in others]
    taken: set[str] = set()
    while True:
        wanted = _declared(parse_module(text)) - taken
        other, found = next(((other, wanted & names) for other, names in offered if wanted & names), ("", set[str]()))
        if not found:
            return text
        taken |= found
        try:
            text = llvm.link([text, only_needed(other, *sorted(found))])
        except VerifyError as error:
            raise UserError(f"the files given cannot be linked: {error}") from None


def _is_declared(value: GlobalValue) -> bool:
    match value:
        case Function():
            return value.is_declaration
        case GlobalVariable():
            return value.initializer is None
        case _:
            return False


def _declared(module: Module) -> set[str]:
    return {name for name, value in module.globals.items() if _is_declared(value) and not name.startswith("llvm.")}


def _defined(module: Module) -> set[str]:
    return {name for name, value in module.globals.items() if not _is_declared(value) and not value.is_local}
