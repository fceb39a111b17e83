"""Which functions of a module are worth checking, and how a name given by the user finds one."""

from __future__ import annotations

import difflib
import re

from adfuzz.checking.demangle import demangled
from adfuzz.errors import UserError
from adfuzz.ir import types as ty
from adfuzz.ir.module import Function, Module


class UnknownFunction(UserError):
    """A name that no function of the module has."""


_LIBRARY_LINKAGE = ("linkonce", "linkonce_odr", "available_externally")
_NUMBA_PYTHON = "_ZN7cpython"
_NUMBA_C = "cfunc."
_RUST_LIBRARY = re.compile(r"_ZN(?:4core|5alloc|3std)|_ZN.*\$")  # also closures and methods of traits


def candidates(module: Module) -> list[Function]:
    """Return the functions that a user would call and that have something to differentiate, in file order."""
    return [function for function in module.functions if _is_numeric(function) and not _is_helper(function, module)]


def select(module: Module, name: str | None) -> list[Function]:
    """Return the functions that a name given by the user means; without a name, all candidates.

    UnknownFunction where a name means none. A name is the IR's own, a source name with or without its scopes
    (`Spring::energy`, `energy`, Fortran's `axpy`), or a part of either that only one candidate has. Functions of static
    linkage can be named too.
    """
    defined = [function for function in module.functions if not function.is_declaration]
    if name is None:
        found = candidates(module)
        if not found:
            raise UserError(_none_message(defined))
        return found
    offered = candidates(module)
    for test in (_is_exactly, _is_source_name, _is_last_word, _is_part):
        close = [function for function in defined if test(function, name)]
        close = [function for function in close if function in offered] or close
        if len(close) == 1 or (close and test is _is_exactly):
            return close[:1]
        if close:
            raise UserError(_hint(name, "is ambiguous", "one of", close))
    near = _near(name, offered or defined)
    what = "did you mean" if near else "there is no such function; there are"
    raise UnknownFunction(_hint(name, "is not defined here", what, near or offered or defined))


def _is_exactly(function: Function, name: str) -> bool:
    return function.name == name


def _is_source_name(function: Function, name: str) -> bool:
    return name in (pretty_name(function.name), demangled(function.name))


def _is_last_word(function: Function, name: str) -> bool:
    shown = pretty_name(function.name)
    return shown.endswith(f"::{name}") or function.name in (f"{name}_", f"{name.lower()}_", f"_QP{name.lower()}")


def _is_part(function: Function, name: str) -> bool:
    return name in function.name or name in demangled(function.name)


def _near(name: str, functions: list[Function]) -> list[Function]:
    """Return the functions whose names are close to a mistyped one."""
    shown: dict[str, Function] = {}
    for function in functions:
        pretty = pretty_name(function.name)
        shown |= {pretty: function, pretty.rpartition("::")[2]: function, function.name: function}
    return list(dict.fromkeys(shown[found] for found in difflib.get_close_matches(name, shown, 4, 0.6)))


def _hint(name: str, trouble: str, what: str, functions: list[Function]) -> str:
    shown = list(dict.fromkeys(_distinct(function, functions) for function in functions))
    listed = ", ".join(shown[:20]) + (f" and {len(shown) - 20} more" if len(shown) > 20 else "") if shown else "none"
    return f"function '{name}' {trouble}\n  -f {name}\n     {'^' * len(name)} {what}: {listed}"


def _distinct(function: Function, among: list[Function]) -> str:
    """Return a name that tells a function from the others: the pretty one, else with its parameters, else the IR's."""
    for show in (pretty_name, demangled):
        mine = show(function.name)
        if sum(show(other.name) == mine for other in among) == 1:
            return mine
    return function.name


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
    text = demangled(name)
    return _without_parameters(text) if text != name else name


def _without_parameters(text: str) -> str:
    """Return `ns::f<double>` of `double ns::f<double>(double const*, int) const`."""
    depth = 0
    end = len(text)
    for place in range(len(text) - 1, -1, -1):  # the last parentheses outside <> are the parameters
        depth += {")": 1, "(": -1}.get(text[place], 0)
        if depth == 0 and text[place] == "(" and not text[:place].endswith("operator"):
            end = place
            break
    shown = text[:end]
    depth = 0
    for place in range(len(shown) - 1, -1, -1):  # what stands before the name is the result's type
        depth += {">": 1, "<": -1, ")": 1, "(": -1}.get(shown[place], 0)
        if depth == 0 and shown[place] == " " and "operator" not in shown[place:]:
            return shown[place + 1 :]
    return shown


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
    """Whether numba's C entry `cfunc.f` is better than the inner function: no arrays by value, none as its result."""
    by_value = any(argument.type.is_aggregate for argument in function.arguments)
    return not by_value and "ptr" not in str(function.result_type)


def _is_numeric(function: Function) -> bool:
    if function.is_declaration or function.function_type.variadic or function.result_type.is_pointer:
        return False
    if function.name == "main" or "__enzyme_" in function.name:
        return False
    types = [argument.type for argument in function.arguments]
    takes = any(type.is_float or type.is_pointer or type.is_aggregate for type in types)
    gives = function.result_type.is_float or function.result_type.is_aggregate or any(t.is_pointer for t in types)
    return takes and gives and function.result_type is not ty.TOKEN
