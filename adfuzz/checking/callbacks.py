"""Function pointers among the arguments: which are called, and what could be passed.

A callback cannot be drawn at random. Where the module defines a function of the very type of the calls, it is taken
(or the one that `--arg f=@NAME` names), and what is checked is a wrapper that passes it (adfuzz.checking.wrapping). For
tables of functions, as trait objects and virtual functions have them, tables of the module are passed likewise.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from adfuzz.checking.demangle import demangled
from adfuzz.checking.method_tables import fitting_tables
from adfuzz.errors import Unsupported, UserError
from adfuzz.ir.instructions import Call, GetElementPtr, Load
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.module import Function, Module
from adfuzz.ir.types import FunctionType
from adfuzz.ir.values import ConstantInt, Value

DEPTH = 4
"""A pointer that is passed on is followed this deep."""

TRIES = 4
"""At most this many combinations of candidates are tried."""

_LIBRARY = ("linkonce", "linkonce_odr", "available_externally")


Spot = tuple[int, int]
"""Where a callback stands: an argument's position, and the byte offset in the struct behind it (-1: itself)."""


@dataclass(frozen=True)
class Callback:
    """An argument, or a member of a struct behind one, that is called: as what type, and the functions of that type.

    With `is_table`, it is a table of functions, one of them called as that type, and the candidates are tables.
    """

    argument: int
    type: FunctionType
    candidates: tuple[str, ...]
    offset: int = -1
    is_table: bool = False

    @property
    def spot(self) -> Spot:
        """Where it stands."""
        return self.argument, self.offset


def callbacks(function: Function, simplified: Function, module: Module) -> tuple[Callback, ...]:
    """Return the arguments of `function` that are called, and the members of structs behind them.

    `simplified` is the same function without memory slots.
    """
    found: list[Callback] = []
    for argument in simplified.arguments:
        if not argument.type.is_pointer:
            continue
        type = _called_as(simplified, argument, 0)
        if type is not None:
            found.append(Callback(argument.index, type, _functions(module, type, function)))
            continue
        members = list(_members(simplified, argument, 0))
        called = _called(members)
        tables = fitting_tables(module, called) if called else ()
        if tables:
            found.append(Callback(argument.index, next(iter(called.values())), tables, is_table=True))
            continue
        for offset, type in called.items():
            found.append(Callback(argument.index, type, _functions(module, type, function), offset))
        for offset in sorted({offset for offset, _, _ in members} - called.keys()):
            behind = [part for at, load, where in members if at == offset for part in _members(where, load, 0)]
            slots = _called(behind)
            tables = fitting_tables(module, slots) if slots else ()
            if tables:
                found.append(Callback(argument.index, next(iter(slots.values())), tables, offset, is_table=True))
    return tuple(found)


def _functions(module: Module, type: FunctionType, caller: Function) -> tuple[str, ...]:
    """The functions of a type that could be passed to the caller."""
    return tuple(
        other.name
        for other in module.functions
        if str(other.function_type) == str(type)
        and not other.is_declaration
        and other.name != caller.name
        and other.linkage not in _LIBRARY
        and not other.name.startswith("llvm.")
    )


def _called(members: Sequence[tuple[int, Load, Function]]) -> dict[int, FunctionType]:
    """The byte offsets of the members that are called, with the types of the calls."""
    types = {offset: _called_as(function, load, 0) for offset, load, function in members}
    return {offset: type for offset, type in types.items() if type is not None}


def _members(function: Function, pointer: Value, depth: int, start: int = 0) -> Iterator[tuple[int, Load, Function]]:
    """Yield the loads of pointers at known byte offsets behind a pointer, and the function that each is in."""
    assert function.blocks
    for user in pointer.users:
        match user:
            case Load() if user.type.is_pointer:
                yield start, user, function
            case GetElementPtr() if user.pointer is pointer:
                if all(isinstance(index, ConstantInt) for index in user.indices):
                    steps = [index.signed for index in user.indices if isinstance(index, ConstantInt)]
                    offset = DataLayout().pointer_offset(user.source_type, steps)
                    yield from _members(function, user, depth, start + offset)
            case Call() if isinstance(user.callee, Function) and user.callee.blocks and depth < DEPTH:
                for formal, given in zip(user.callee.arguments, user.arguments, strict=False):
                    if given is pointer:
                        yield from _members(user.callee, formal, depth + 1, start)
            case _:
                pass


def _called_as(function: Function, argument: Value, depth: int) -> FunctionType | None:
    assert function.blocks  # a body is read on first use, and its uses with it
    for user in argument.users:
        if not isinstance(user, Call):
            continue
        if user.callee is argument:
            return user.function_type
        callee = user.callee
        if isinstance(callee, Function) and not callee.is_declaration and depth < DEPTH:
            for place, given in enumerate(user.arguments):
                if given is argument and place < len(callee.arguments):
                    found = _called_as(callee, callee.arguments[place], depth + 1)
                    if found is not None:
                        return found
    return None


def choices(found: tuple[Callback, ...], wanted: Mapping[Spot, str]) -> list[dict[Spot, str]]:
    """Return combinations of functions to pass, the likeliest first; those that `wanted` names are kept to.

    Two callbacks of one type get different functions where there are enough: `f` and its derivative, in file order.
    """
    combinations: list[dict[Spot, str]] = []
    for turn in range(TRIES):
        chosen = dict(wanted)
        used: dict[str, int] = {}
        for callback in found:
            if callback.spot in wanted or not callback.candidates:
                continue
            key = str(callback.type)
            place = used.get(key, 0) + turn
            used[key] = used.get(key, 0) + 1
            chosen[callback.spot] = callback.candidates[place % len(callback.candidates)]
        if len(chosen) >= len(found) and chosen not in combinations:
            combinations.append(chosen)
    return combinations


def named(text: str, callback: Callback, name: str, module: Module) -> str:
    """Return the function that `--arg f=@NAME` means; a UserError lists those that fit."""
    wanted = text.strip().removeprefix("@")
    fits = [other for other in callback.candidates if wanted in (other, demangled(other).partition("(")[0])]
    if fits:
        return fits[0]
    known = ", ".join(f"@{other}" for other in callback.candidates[:20]) or "none"
    what = "has another type" if isinstance(module.globals.get(wanted), Function) else "is not defined here"
    raise UserError(f"--arg {name}=@{wanted}: @{wanted} {what} (functions of type {callback.type}: {known})")


def missing(callback: Callback, name: str) -> Unsupported:
    """Return why a function with this callback cannot be called, and what to do."""
    return Unsupported(
        "callback",
        f"{name} is called as a function of type {callback.type}, and no function in this file has that type",
        remedy=f"define one in the file (--arg {name}=@NAME chooses; optimisation drops static ones that are inlined), "
        "or check a function that passes one",
    )
