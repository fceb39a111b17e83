"""Run a Case at a point: lay out its arguments in interpreter memory, call the function, read every leaf back.

Pointers are followed by the case's layouts (no pointee is shared). Scalars and aggregates by value are passed as they
are. In "dual" mode the float leaves of every argument that is not const are active, whatever their seeds are.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any

from adfuzz.errors import Unsupported, UserError
from adfuzz.interp import highnumbers
from adfuzz.interp.constants import element_count, is_compound
from adfuzz.interp.memory import NATURAL
from adfuzz.interp.program import Limits, Program
from adfuzz.interp.rounding import canonical
from adfuzz.interp.states import Mixed, is_odd, is_undefined
from adfuzz.interp.templates import declared_alignment
from adfuzz.ir import llvm
from adfuzz.ir import types as ty
from adfuzz.ir.layout import element_type
from adfuzz.ir.module import Function
from adfuzz.ir.parser import no_collection
from adfuzz.ir.types import Type
from adfuzz.model import (
    Activity,
    Argument,
    Case,
    EndLayout,
    FloatLayout,
    Layout,
    Numbers,
    Point,
    PointerLayout,
    Shadow,
    cells,
)


@dataclass(frozen=True)
class Measured:
    """Numbers, one per leaf, and how far each may be from the exact; `sums` are the A of DESIGN §6 (of tangents)."""

    values: Numbers = ()
    bounds: tuple[float, ...] = ()
    sums: tuple[float, ...] = ()


@dataclass(frozen=True)
class Evaluation:
    """What a run gave. `path` stands for all decisions in order, `decisions` are the different ones: which edges out of
    branches were taken, how floats compared. `undefined` leaves hold 0: (argument, leaf), argument −1 for the result;
    integers that hold addresses, which differ from machine to machine, are among them. `kink_distance` is measured in
    "dual" mode only (else infinite)."""

    returned: Measured
    returned_tangents: tuple[Measured, ...]
    memory: tuple[Measured, ...]
    tangents: tuple[tuple[Measured, ...], ...]
    path: int
    decisions: frozenset[Any]
    kink_distance: float
    operations: int
    steps: int
    abstain: str
    undefined: tuple[tuple[int, int], ...]


WITH_TANGENTS = ("dual", "jet", "complex")
PRECISE = ("high", "jet", "complex")

_PROGRAMS: OrderedDict[tuple[str, str, int], Program] = OrderedDict()
_KEPT = 32


def program_for(text: str, number: str, width: int) -> Program:
    """Return the translated program of a module's text, from a small cache."""
    key = (text, number, width)
    program = _PROGRAMS.get(key)
    if program is None:
        module = next((p.module for (other, _, _), p in _PROGRAMS.items() if other == text), None)
        program = _PROGRAMS[key] = Program(module or llvm.load_text(text), number, width)
        while len(_PROGRAMS) > _KEPT:
            _PROGRAMS.popitem(last=False)
    _PROGRAMS.move_to_end(key)
    return program


def evaluate(
    case: Case, point: Point, tangents: tuple[Shadow, ...] = (), *, number: str = "dual", limits: Limits | None = None,
    bits: int = highnumbers.PRECISION,
) -> Evaluation:  # fmt: skip
    """Run the case at `point` with numbers of the kind `number`; `tangents` are the seeds, one Shadow per lane.

    Of a "jet", lane m − 1 is the derivative along the directions k with bit k set in m: with two tangents u and v the
    lanes are u, v, and the second derivative along both. `bits` is the precision of "high", "jet" and "complex".

    Raises UndefinedBehaviour, LimitExceeded, Terminated (the program ended itself) and errors.Unsupported.
    """
    width = len(tangents) if number in WITH_TANGENTS else 0
    if tangents and number not in WITH_TANGENTS:
        raise UserError(f"numbers of kind '{number}' carry no tangents")
    return evaluate_with(program_for(case.text, number, width), case, point, tangents, limits, bits)


def evaluate_with(
    program: Program, case: Case, point: Point, tangents: tuple[Shadow, ...], limits: Limits | None = None,
    bits: int = highnumbers.PRECISION,
) -> Evaluation:  # fmt: skip
    """Run the case on a program that is made already."""
    number = program.numbers.name
    try:
        function = program.module.function(case.function)
    except KeyError:
        raise UserError(f"the module has no function @{case.function}") from None
    with no_collection(), highnumbers.precision(bits) if number in PRECISE else nullcontext():
        program.reset(limits or Limits())
        return _Run(program, case, function, point, tangents).result()


class _Run:
    """One evaluation. `places[argument]` lists (address, kind) of leaves in memory, or the numbers passed by value."""

    def __init__(
        self, program: Program, case: Case, function: Function, point: Point, tangents: tuple[Shadow, ...]
    ) -> None:
        self.program = program
        self.case = case
        self.function = function
        self.point = point
        self.seeds = tangents
        self.places: list[list[tuple[int, str]] | list[Any]] = []
        self.undefined: list[tuple[int, int]] = []
        self.notes: list[str] = []
        self.lanes = (1 << len(tangents)) - 1 if program.numbers.name == "jet" else len(tangents)

    def result(self) -> Evaluation:
        program, case = self.program, self.case
        if len(case.arguments) != len(self.function.arguments):
            raise UserError(
                f"@{case.function} has {len(self.function.arguments)} arguments, the case gives {len(case.arguments)}"
            )
        passed = tuple(self._pass(index, argument) for index, argument in enumerate(case.arguments))
        returned = program.call(self.function, passed)
        leaves = _flat(returned, self.function.result_type) if case.returns is not None else []
        missing = [(-1, position) for position, leaf in enumerate(leaves) if is_undefined(leaf)]
        if missing:
            self.notes.append("the result is undefined")
            self.undefined.extend(missing)
        self._note_tags(leaves)
        memory = [self._read(index) for index in range(len(case.arguments))]
        machine = program.machine
        tangents = [self._tangents(numbers) for numbers in memory]
        return Evaluation(
            returned=self._measured(leaves),
            returned_tangents=tuple(self._tangents(leaves)),
            memory=tuple(self._measured(numbers) for numbers in memory),
            tangents=tuple(tuple(part[lane] for part in tangents) for lane in range(self.lanes)),
            path=hash(tuple(machine.trace)),
            decisions=frozenset(machine.trace),
            kink_distance=machine.kink_distance,
            operations=machine.counts[1],
            steps=machine.counts[0],
            abstain="; ".join([*machine.notes, *self.notes]),
            undefined=tuple(self.undefined),
        )

    # ------------------------------------------------------------------------------------------------------ arguments

    def _numbers(self, index: int, argument: Argument) -> Iterator[Any]:
        """Yield the machine number of each leaf of an argument."""
        program = self.program
        values = self.point[index]
        if len(values) != len(argument.leaves):
            raise UserError(
                f"argument {argument.name} has {len(argument.leaves)} leaves, the point gives {len(values)}"
            )
        active = argument.activity is not Activity.CONST and program.numbers.name in WITH_TANGENTS
        for position, (leaf, value) in enumerate(zip(argument.leaves, values, strict=True)):
            if leaf.is_float:
                seeds = tuple(float(seed[index][position]) for seed in self.seeds) if active else None
                yield program.numbers.given(value, leaf.kind, seeds)
            else:
                yield canonical(int(value), int(leaf.kind[1:]))

    def _pass(self, index: int, argument: Argument) -> Any:
        numbers = self._numbers(index, argument)
        formal = self.function.arguments[index]
        if isinstance(argument.layout, PointerLayout):
            places: list[tuple[int, str]] = []
            self.places.append(places)
            return self._place_pointee(argument, argument.layout.pointee, numbers, places, formal.attributes)
        given = list(numbers)
        self.places.append(given)
        return _shaped(formal.type, iter(given))

    def _place_pointee(
        self, argument: Argument, pointee: Layout | None, numbers: Iterator[Any], places: list[tuple[int, str]],
        attributes: Sequence[str] = (),
    ) -> int:  # fmt: skip
        if pointee is None:
            return 0
        memory = self.program.memory
        alignment = max(pointee.alignment, declared_alignment(attributes), 16)
        address = memory.allocate(pointee.size, alignment, "argument", argument.name)
        allocation = memory.regions[address >> 32]
        stores, kinds = memory.stores, allocation.cells
        end = 0
        for cell in cells(pointee):
            place = address + cell.offset
            layout = cell.layout
            if isinstance(layout, PointerLayout):
                kind, value = "i64", self._place_pointee(argument, layout.pointee, numbers, places)
                end = value + (layout.pointee.size if layout.pointee is not None else 0)
            elif isinstance(layout, EndLayout):
                kind, value = "i64", end
            else:
                kind = layout.kind if isinstance(layout, FloatLayout) else f"i{8 * layout.size}"
                value = next(numbers)
                places.append((place, kind))
            if place % NATURAL[kind]:
                memory.put(allocation, kind, place, value)
            else:  # fresh memory: nothing to look for
                stores[kind][place] = value
                kinds[place] = kind
        if argument.activity is Activity.CONST and self.program.numbers.name in WITH_TANGENTS:
            allocation.dropped = set()
            memory.guarded.add(address >> 32)
        return address

    # ------------------------------------------------------------------------------------------------------- results

    def _read(self, index: int) -> list[Any]:
        """Return the leaves of an argument after the call, noting the undefined ones."""
        argument = self.case.arguments[index]
        if argument.is_pointer:
            memory = self.program.memory
            numbers = [memory.peek(kind, address) for address, kind in self.places[index]]
            addresses = {
                position
                for position, (address, kind) in enumerate(self.places[index])
                if memory.holds_address(kind, address)
            }
        else:
            numbers = self.places[index]
            addresses = set[int]()
        self.undefined.extend(
            (index, position)
            for position, number in enumerate(numbers)
            if position in addresses or is_undefined(number)
        )
        self._note_tags(numbers)
        return numbers

    def _note_tags(self, numbers: list[Any]) -> None:
        if self.program.numbers.name in WITH_TANGENTS and any(n.__class__ is Mixed and n.tags for n in numbers):
            self.notes.append("an integer made of an active number is a result")

    def _measured(self, numbers: list[Any]) -> Measured:
        values: list[Any] = []
        bounds: list[float] = []
        for number in numbers:
            if number.__class__ is int or number.__class__ is bool or is_odd(number):
                values.append(int(number) if not is_odd(number) else number.value if number.__class__ is Mixed else 0)
                bounds.append(0.0)
            else:
                values.append(self.program.numbers.value_of(number))
                error_of = getattr(self.program.numbers, "error_of", None)
                bounds.append(_bound(error_of(number) if error_of else getattr(number, "e", 0.0)))
        return Measured(tuple(values), tuple(bounds))

    def _tangents(self, numbers: list[Any]) -> list[Measured]:
        """Return the tangents of the numbers, one Measured per lane."""
        count = self.lanes
        zeros = (0.0,) * count
        lanes = [
            (number.tangents, number.tangent_bounds, number.path_sums)
            if getattr(number, "lanes", 0)
            else (zeros, zeros, zeros)
            for number in numbers
        ]
        return [
            Measured(
                tuple([values[lane] for values, _, _ in lanes]),
                tuple([_bound(bounds[lane]) for _, bounds, _ in lanes]),
                tuple([_bound(sums[lane]) for _, _, sums in lanes]),
            )
            for lane in range(count)
        ]


def _bound(error: float) -> float:
    return math.inf if error != error else error


def _shaped(type: Type, numbers: Iterator[Any]) -> Any:
    """Return the by-value argument of an IR type made of the next numbers."""
    if is_compound(type):
        return tuple(_shaped(element_type(type, index), numbers) for index in range(element_count(type)))
    value = next(numbers)
    if isinstance(type, ty.IntegerType) and value.__class__ is int:
        return canonical(value, type.bits)
    if isinstance(type, ty.FloatType) == (value.__class__ is int):
        raise Unsupported(
            "argument", f"the case passes a {'number' if value.__class__ is not int else 'integer'} as {type}"
        )
    return value


def _flat(value: Any, type: Type) -> list[Any]:
    """Return the scalars of a result in memory order."""
    if isinstance(value, tuple):
        return [leaf for index, item in enumerate(value) for leaf in _flat(item, element_type(type, index))]
    return [value]
