"""Which functions of a module are worth checking, and how a name given by the user finds one."""

from __future__ import annotations

import re

from adfuzz.errors import UserError
from adfuzz.ir import types as ty
from adfuzz.ir.module import Function, Module

_LIBRARY_LINKAGE = ("linkonce", "linkonce_odr", "available_externally")
_NUMBA_PYTHON = "_ZN7cpython"
_NUMBA_C = "cfunc."
_RUST_LIBRARY = re.compile(r"_ZN(?:4core|5alloc|3std)|_ZN.*\$")  # also closures and methods of traits


def candidates(module: Module) -> list[Function]:
    """Return the functions that a user would call and that have something to differentiate, in file order."""
    return [function for function in module.functions if _is_numeric(function) and not _is_helper(function, module)]


def select(module: Module, name: str | None) -> list[Function]:
    """Return the function of this name (or the only one whose name contains it); without a name, all candidates."""
    defined = [function for function in module.functions if not function.is_declaration]
    if name is None:
        found = candidates(module)
        if not found:
            raise UserError(_none_message(defined))
        return found
    exact = [function for function in defined if function.name == name]
    if exact:
        return exact
    close = [function for function in candidates(module) if name in function.name]
    if len(close) == 1:
        return close
    what = "is ambiguous" if close else "is not defined here"
    listed = ", ".join(function.name for function in (close or candidates(module) or defined)[:20])
    raise UserError(f"function '{name}' {what} (functions: {listed or 'none'})")


_NUMBA_NAME = re.compile(r"^(?:cfunc\.)?_ZN\d+_?[\w.]*?(?:_input|main__)(\d+)(\w+?)B\d")


def pretty_name(name: str) -> str:
    """Return what people call a function: numba's and Rust's mangling taken off, others as they are."""
    found = _NUMBA_NAME.match(name)
    if found:
        return found[2][: int(found[1])]
    if re.match(r"^_ZN.*17h[0-9a-f]{16}E$", name):
        parts: list[str] = []
        rest = name[3:]
        while (size := re.match(r"\d+", rest)) is not None:
            end = size.end() + int(size[0])
            parts.append(rest[size.end() : end])
            rest = rest[end:]
        return "::".join(parts[:-1])
    return name


def _none_message(defined: list[Function]) -> str:
    if not defined:
        return "the file defines no function"
    names = ", ".join(function.name for function in defined[:10])
    return f"no function here takes and gives floating-point numbers (defined: {names}); name one with -f"


def _is_helper(function: Function, module: Module) -> bool:
    """Whether this is a copy or wrapper that a compiler made: library templates, numba's Python and C entry points."""
    if function.linkage in _LIBRARY_LINKAGE or function.is_local or function.visibility == "hidden":
        return True
    if function.name.startswith(_NUMBA_PYTHON) or function.name.startswith("llvm."):
        return True
    if _RUST_LIBRARY.match(function.name):
        return True
    if function.name.startswith(_NUMBA_C):
        return not _is_plain_entry(function)
    outer = module.globals.get(_NUMBA_C + function.name)
    return isinstance(outer, Function) and _is_plain_entry(outer)


def _is_plain_entry(function: Function) -> bool:
    """Whether numba's C entry `cfunc.f` is better than the inner function: no arrays by value, a plain result."""
    by_value = any(argument.type.is_aggregate for argument in function.arguments)
    return not by_value and not function.result_type.is_pointer


def _is_numeric(function: Function) -> bool:
    if function.is_declaration or function.function_type.variadic or function.result_type.is_pointer:
        return False
    if function.name == "main" or "__enzyme_" in function.name:
        return False
    types = [argument.type for argument in function.arguments]
    takes = any(type.is_float or type.is_pointer or type.is_aggregate for type in types)
    gives = function.result_type.is_float or function.result_type.is_aggregate or any(t.is_pointer for t in types)
    return takes and gives and function.result_type is not ty.TOKEN
