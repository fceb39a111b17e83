"""Function pointers among the arguments: which are called, and what could be passed.

A callback cannot be drawn at random. Where the module defines a function of the very type of the calls, it is taken
(or the one that `--arg f=@NAME` names), and what is checked is a wrapper that passes it (adfuzz.checking.wrapping).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from adfuzz.checking.demangle import demangled
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
    """An argument, or a member of a struct behind one, that is called: as what type, and the functions of that type."""

    argument: int
    type: FunctionType
    candidates: tuple[str, ...]
    offset: int = -1

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
        called = {-1: type} if type is not None else _called_members(simplified, argument, 0)
        for offset, type in called.items():
            names = tuple(
                other.name
                for other in module.functions
                if str(other.function_type) == str(type)
                and not other.is_declaration
                and other.name != function.name
                and other.linkage not in _LIBRARY
                and not other.name.startswith("llvm.")
            )
            found.append(Callback(argument.index, type, names, offset))
    return tuple(found)


def _called_members(function: Function, pointer: Value, depth: int, start: int = 0) -> dict[int, FunctionType]:
    """The byte offsets behind a pointer at which function pointers lie that are called, with the types of the calls."""
    assert function.blocks
    found: dict[int, FunctionType] = {}
    for user in pointer.users:
        match user:
            case Load() if user.type.is_pointer:
                type = _called_as(function, user, depth)
                if type is not None:
                    found[start] = type
            case GetElementPtr() if user.pointer is pointer:
                if all(isinstance(index, ConstantInt) for index in user.indices):
                    steps = tuple(index.signed for index in user.indices if isinstance(index, ConstantInt))
                    layout = DataLayout()
                    offset = steps[0] * layout.size_of(user.source_type)
                    offset += layout.index_offset(user.source_type, steps[1:])
                    found |= _called_members(function, user, depth, start + offset)
            case Call() if isinstance(user.callee, Function) and user.callee.blocks and depth < DEPTH:
                for formal, given in zip(user.callee.arguments, user.arguments, strict=False):
                    if given is pointer:
                        found |= _called_members(user.callee, formal, depth + 1, start)
            case _:
                pass
    return found


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
