"""Integers that a function compares with constants: flags such as `uplo == 'U'`, modes in a switch, enumerations.

A number drawn at random is none of those values, and the function turns its arguments down. The constants are read off
comparisons, switches and comparisons of texts; which of them are tried when, `fitting` decides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from adfuzz.checking.method_tables import cell_at, constant_place
from adfuzz.checking.regions import Region
from adfuzz.checking.shape import child_at
from adfuzz.ir.instructions import Compare, Instruction, Load, Switch
from adfuzz.ir.values import ConstantInt, ConstantString, Value
from adfuzz.model import ArrayLayout, EndLayout, IntegerLayout, Layout, PointerLayout, StructLayout

DEPTH = 4
"""Conversions of one value are followed this far."""

MOST = 8
"""Values of one integer; of arrays, elements that are looked at."""


@dataclass(frozen=True)
class Choice:
    """Values that one integer may have. `is_listed`: its type lists them, so that others make no sense."""

    values: tuple[int, ...] = ()
    is_listed: bool = False

    def are_flags(self, kind: str) -> bool:
        """Whether an integer of this kind should have no other values: of an enumeration, or letters."""
        return self.is_listed or (kind == "i8" and _are_letters(self.values))


_CONVERSIONS = ("sext", "zext", "trunc", "freeze")
_PASSING = (*_CONVERSIONS, "or")
"""What leaves a comparison with zero one of each of the numbers: LLVM makes one of `a - x` and `b - y` with `or`."""


def compared_with(value: Value, known: Callable[[Value], int | None] = lambda _: None, depth: int = 0) -> Iterator[int]:
    """Yield the constants that an integer is compared with for equality. `known` tells numbers that are constant
    although the IR does not show it."""
    for user in value.users if depth < DEPTH else ():
        match user:
            case Switch() if user.operands[0] is value:
                yield from (case.signed for case in user.cases)
            case Compare(opcode="icmp", predicate="ult" | "ugt") if depth:
                yield 0  # `a <= x && x < b` is `x - a < b - a` of numbers without sign
                if isinstance(limit := user.operands[1], ConstantInt):
                    yield limit.signed
            case Compare(opcode="icmp", predicate="eq" | "ne"):
                other = user.operands[1] if user.operands[0] is value else user.operands[0]
                number = _number(other, known)
                if number is not None:
                    yield number
            case Instruction() if user.opcode in _PASSING:
                yield from compared_with(user, known, depth + 1)
            case Instruction(opcode="add") if isinstance(added := user.operands[1], ConstantInt):
                yield from (number - added.signed for number in compared_with(user, known, depth + 1))
            case Instruction(opcode="sub") if isinstance(start := user.operands[0], ConstantInt):
                yield from (start.signed - number for number in compared_with(user, known, depth + 1))
            case _:
                pass


def _number(value: Value, known: Callable[[Value], int | None], depth: int = 0) -> int | None:
    if isinstance(value, ConstantInt):
        return value.signed
    if isinstance(value, Instruction) and value.opcode in _CONVERSIONS and depth < DEPTH:
        return _number(value.operands[0], known, depth + 1)
    if isinstance(value, Load) and value.type.is_integer and (place := constant_place(value.pointer)) is not None:
        text = constant_text(value.pointer)
        if text:
            return text[0]
        cell = cell_at(*place)
        return cell.signed if isinstance(cell, ConstantInt) else None
    return known(value)


def constant_text(pointer: Value) -> bytes:
    """Return the text that an address of constant bytes leads to; empty where there is none."""
    place = constant_place(pointer)
    if place is None or not isinstance(place[0].initializer, ConstantString) or place[1] < 0:
        return b""
    return place[0].initializer.data[place[1] :]


def _are_letters(values: tuple[int, ...]) -> bool:
    """Whether these values are characters of a text: not all of them digits or signs, which may be numbers."""
    is_text = any(97 <= value | 32 < 123 or value == 32 for value in values)
    return is_text and all(32 <= value < 127 for value in values)


def values_inside(layout: Layout, region: Region, path: str = "", offset: int = 0) -> Iterator[tuple[str, Choice]]:
    """Yield the paths of integers behind a pointer, with the values that each may have."""
    match layout:
        case ArrayLayout(element, count):
            for index in range(min(count, MOST)):
                yield from values_inside(element, region, f"{path}[{index}]", offset + index * element.size)
        case StructLayout(fields):
            for index, (place, item) in enumerate(zip(layout.offsets, fields, strict=True)):
                yield from values_inside(item, region, f"{path}.{index}", offset + place)
        case PointerLayout(pointee):
            child = child_at(region, offset, 0)
            if pointee is not None and child is not None:
                yield from values_inside(pointee, child, f"{path}->")
        case IntegerLayout():
            if listed := region.listed.get(offset):
                yield path, Choice(listed[:MOST], is_listed=True)
            elif found := region.compared_at(offset):
                yield path, Choice(found[:MOST])
        case EndLayout() | _:
            pass
