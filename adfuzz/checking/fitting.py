"""The search for sizes, integers and input ranges under which the interpreter runs a function, and does something.

What the text says of the parameters is given; here they get their numbers. All integers are one small number n at
first, and buffers are generous; where nothing comes of that, single integers differ from n, arrays increase. Then
every buffer is cut to the smallest extent that still works.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import combinations, islice
from typing import Any

from adfuzz.argspec import ArgumentSpec, default_activity
from adfuzz.checking.compared import Choice, values_inside
from adfuzz.checking.descriptors import numba_integers
from adfuzz.checking.flang_arrays import Descriptor, axis_length, components_within, header_start
from adfuzz.checking.known import Known, typed_shape
from adfuzz.checking.regions import Region
from adfuzz.checking.shape import Sizing, shape
from adfuzz.checking.uneven import Integers, made_uneven
from adfuzz.errors import AdfuzzError, Unsupported
from adfuzz.interp import Evaluation, LimitExceeded, Limits, Terminated, UndefinedBehaviour, evaluate
from adfuzz.ir import types as ty
from adfuzz.ir.layout import DataLayout
from adfuzz.model import (
    Argument,
    ArrayLayout,
    Case,
    IntegerLayout,
    Layout,
    Leaf,
    Numbers,
    Point,
    PointerLayout,
    leaf_count,
    leaves,
)
from oracles.points import draw_points

ATTEMPTS = ((8, 64), (4, 64), (3, 64), (2, 64), (8, 1024), (1, 64), (16, 4096))
"""(n for integers, elements per array) in the order in which they are tried."""

FEW = 8
"""Elements per array where more are too many."""

_OVERRUN = re.compile(r"^undefined behaviour: out-of-bounds .* of a argument object (\S+) of")
_INDEXED = re.compile(r"\[(\d+)\]$")

LIMITS = Limits(steps=2_000_000)
"""What a function may do while it is being found out about."""

MOST_LEAVES = 20_000
"""More numbers than this are not given to a function to find out about it."""

UNEQUAL = (3, 1, 0, 2)
"""What a single integer may be that is not n: an order, a stride, a flag."""

MOST_TRIALS = 96
TRIAL_LIMITS = Limits(steps=200_000)
TRIAL_STEPS = 1_000_000
"""How often, and how long, unequal integers are tried; how long all together where the function runs without, too."""

DOMAINS = ((0.1, 2.0), (0.1, 0.9), (1.1, 3.0), (-0.9, 0.9))
"""Input ranges in the order in which they are tried, until every result is finite."""


@dataclass
class Parameter:
    """One parameter while it is being found out about."""

    index: int
    name: str
    type: ty.Type
    region: Region | None = None
    least: int = 0  # bytes that are there at any rate
    fixed: Layout | None = None  # what is passed by value
    pointee: Layout | None = None  # what sret and byval say
    is_opaque: bool = False  # whether they only say how many bytes, as Rust does
    spec: ArgumentSpec | None = None
    descriptor: Descriptor | None = None
    known: Known | None = None  # the type behind it, where debug info or TBAA tell one that fits the accesses
    choice: Choice = field(default_factory=Choice)  # what an integer by value may be
    notes: list[str] = field(default_factory=list[str])


class Guess:
    """The state of a search for sizes, integers and input ranges under which the function runs in the interpreter."""

    def __init__(self, case: Case, parameters: list[Parameter]) -> None:
        self.case = case
        self.parameters = parameters
        self.n = ATTEMPTS[0][0]
        self.first = 0  # where integers in arrays begin to count: they may be indices, and Fortran's start at 1
        self.unequal: dict[tuple[int, str], int] = {}  # integers that are not n, by parameter and path
        self._compared: dict[tuple[int, Layout], dict[str, Choice]] = {}
        self.is_ordered = False  # whether the numbers of each array increase, as knots and grids do
        self.sizing = Sizing(ATTEMPTS[0][1])
        self.domain = DOMAINS[0]
        self.is_hopeless = False
        self.is_long = False
        self.is_ended = False  # whether the function itself ended the program
        self.operations = 0
        self.decisions: frozenset[Any] = frozenset()  # what the last run decided: branches, comparisons of floats
        self.is_finite = True  # whether all that it left is
        self.steps = 0  # of all trials with unequal integers
        self.is_lacking = False  # whether it left numbers undefined
        self.is_vacuous = False  # whether it is idle at all points, and no float is its result
        self.is_idle = False  # whether it ran and left all floats as they were, as when it turns down what it is given

    def fit(self) -> str:
        """Find n, sizes and the first index; return "" or why the function runs under none of them."""
        trouble = self._fit_sizes()
        if trouble and self._has_integer_arrays:
            self.first = 1
            if not self._fit_sizes():
                trouble = ""
            else:
                self.first = 0
                self._arguments()
        for domain in DOMAINS[1:] if trouble and self.is_ended else ():  # it may turn down the numbers it is given
            self.domain = domain
            if not self._fit_sizes():
                return ""
            self.domain = DOMAINS[0]
        if (self.is_hopeless and not self.is_long) if trouble else self.is_idle:
            trouble = self._fit_otherwise(trouble)
        return trouble

    def _fit_otherwise(self, trouble: str) -> str:
        """Try integers that differ from n, and arrays that increase; back to what was before where nothing helps."""
        before = (self.n, self.sizing, self.first, self.domain)
        size = ATTEMPTS[0][1]
        self.n, self.domain = ATTEMPTS[0][0], DOMAINS[0]
        for is_ordered, first, unequal in islice(list(self._variations()), MOST_TRIALS):
            self.is_ordered, self.first, self.unequal = is_ordered, first, unequal
            self.sizing = Sizing(size)
            if not self._try(TRIAL_LIMITS) and not self.is_idle:
                self._make_uneven()
                self._shrink(size)
                self._find_domain()
                return ""
        self.is_ordered, self.unequal = False, {}
        self.n, self.sizing, self.first, self.domain = before
        self._try()
        return trouble

    def _variations(self) -> Iterator[tuple[bool, int, dict[tuple[int, str], int]]]:
        """Yield whether arrays increase, the first index, and the integers that are not n."""
        firsts = (0, 1) if self._has_integer_arrays else (0,)
        spots = self._spots()
        chosen: list[dict[tuple[int, str], int]] = [{}]
        told = {spot: values for spot in spots if (values := self._values_of(spot))}
        likely = [{spot: v[min(turn, len(v) - 1)] for spot, v in told.items()} for turn in range(3) if told]
        likely += [{spot: value} for spot, values in told.items() for value in values]
        yield from ((False, first, unequal) for unequal in likely for first in firsts)
        chosen += [{spot: value} for value in UNEQUAL for spot in spots]
        if len(spots) > 1:  # the sizes may be told elsewhere, as in descriptors
            chosen += [dict.fromkeys(spots, value) for value in (3, 2, 1)]
        if len(spots) > 2:  # one is a size, the others are small
            chosen += [{spot: value for spot in spots if spot != size} for value in UNEQUAL[:2] for size in spots]
        if len(spots) > 3:  # two are small, as the widths of a band
            chosen += [dict.fromkeys(pair, value) for value in UNEQUAL[:2] for pair in combinations(spots, 2)]
        for unequal in chosen:
            for is_ordered in (True, False):
                for first in firsts:
                    if unequal or is_ordered:
                        yield is_ordered, first, unequal

    def _spots(self) -> list[tuple[int, str]]:
        """Return where integers are that are n if nothing else is chosen."""
        found: list[tuple[int, str]] = []
        for place, argument in enumerate(self._arguments()):
            described = {start + n for start, true in components_within(argument.layout) for n in range(len(true))}
            found += [
                (place, leaf.path)
                for number, leaf in enumerate(argument.leaves)
                if number not in described and self._is_free(place, leaf)
            ]
        return found

    def _make_uneven(self) -> None:
        """Let integers differ, where the function does more then or as much."""
        spots = [spot for spot in self._spots() if not self._values_of(spot)]

        was_finite = self.is_finite

        def run(unequal: Integers) -> frozenset[Any] | None:
            self.unequal = dict(unequal)
            if self.steps > TRIAL_STEPS or self._try(TRIAL_LIMITS) or self.is_idle or self.is_finite < was_finite:
                return None
            return self.decisions

        self.unequal = made_uneven(spots, self.n, self.unequal, run)
        self._try()

    def _values_of(self, spot: tuple[int, str]) -> tuple[int, ...]:
        """Return the values that an integer may have, where anything says so."""
        parameter = self.parameters[spot[0]]
        return self._choices(parameter, self._layout(parameter)).get(spot[1], parameter.choice).values

    def _choices(self, parameter: Parameter, layout: Layout) -> dict[str, Choice]:
        """Return what the integers of a parameter may be, by path."""
        region = parameter.region
        if not isinstance(layout, PointerLayout) or layout.pointee is None or region is None:
            return {"": parameter.choice} if parameter.choice.values else {}
        key = (parameter.index, layout)
        if key not in self._compared:
            self._compared[key] = dict(values_inside(layout.pointee, region, "->"))
        return self._compared[key]

    def _is_free(self, place: int, leaf: Leaf) -> bool:
        """Whether an integer is a number of its own that nobody has said anything about."""
        parameter = self.parameters[place]
        is_said = parameter.spec is not None or parameter.descriptor is not None or parameter.name.startswith("arg.")
        return not (leaf.is_float or is_said or _INDEXED.search(leaf.path))

    def _fit_sizes(self) -> str:
        trouble = first_trouble = ""
        size = ATTEMPTS[0][1]
        idle: tuple[int, int] | None = None  # what ran without computing anything, as on a size that is turned down
        for self.n, size in ATTEMPTS:
            self.sizing = Sizing(size)
            trouble = self._try()
            while trouble and self._is_told_larger(trouble):
                trouble = self._try()
            if trouble and self.is_long and self.sizing.arrays and (self.n, size) == ATTEMPTS[0] and self._runs_few():
                size, trouble = FEW, ""
            if not trouble and self.operations:
                break
            if not trouble and self._runs_ordered():
                break
            if not trouble:
                idle = idle or (self.n, size)
            first_trouble = first_trouble or trouble
            if not self._has_integers and not self.sizing.arrays:
                break  # there is nothing to vary
            if self.is_long and not self.sizing.arrays and not self._chooses_integers:
                break  # nor here: what decides how long it runs is given
        if (trouble or not self.operations) and idle is not None:
            self.n, size = idle
            self.sizing = Sizing(size)
            trouble = self._try()
        if trouble:
            self.n, size = ATTEMPTS[0]
            self.sizing = Sizing(size)
            self._arguments()
            return first_trouble
        if not self.is_idle:
            self._make_uneven()
        self._shrink(size)
        self._find_domain()
        return ""

    def _runs_few(self) -> bool:
        """Whether it runs on few elements: what it does may grow with the square of their number."""
        generous = self.sizing
        self.sizing = Sizing(FEW)
        if not self._try():
            return True
        self.sizing, self.is_long, self.is_hopeless, self.is_ended = generous, True, True, False
        return False

    def _is_told_larger(self, trouble: str) -> bool:
        """Take what seemed a single number for an array, where a run shows that it is one; whether any was."""
        name = _OVERRUN.search(trouble)
        for parameter in self.parameters if name else ():
            region = parameter.region
            if name and parameter.name == name[1] and region is not None and region not in self.sizing.arrays:
                is_new = not region.is_many and parameter.known is not None
                region.is_many |= is_new
                return is_new
        return False

    def _runs_ordered(self) -> bool:
        """Whether the function computes something of arrays whose numbers increase; if so they do from now on."""
        if self.is_ordered or not self.is_idle or not self.sizing.arrays:
            return False
        self.is_ordered = True
        if not self._try() and self.operations:
            return True
        self.is_ordered = False
        return False

    def _try(self, limits: Limits = LIMITS) -> str:
        case = self._with_arguments()
        if sum(leaf_count(argument.layout) for argument in case.arguments) > MOST_LEAVES:
            return "too much memory would have to be filled to try it out"
        point = self._points(case, 1, 0)[0]
        try:
            result = evaluate(case, point, number="float", limits=limits)
        except AdfuzzError as error:
            self.is_long = isinstance(error, LimitExceeded)
            self.is_ended = isinstance(error, Terminated)
            self.is_hopeless = self.is_long or self.is_ended or isinstance(error, UndefinedBehaviour)
            return str(error).split("\n")[0]
        self.operations, self.decisions = result.operations, result.decisions
        self.is_finite = _is_finite(result)
        self.steps += result.steps
        given = [argument.leaves for argument in case.arguments]
        self.is_lacking = any(index < 0 or given[index][place].is_float for index, place in result.undefined)
        self.is_idle = _is_idle(case, point, result)
        return result.abstain if result.abstain.startswith("undef") else ""

    def _shrink(self, size: int) -> None:
        """Cut each array to the least extent that works, but not below n where there are integers to say n."""
        counts: dict[Region, int] = {}
        for small in (8, 16):
            self.sizing = Sizing(small)
            if small < size and not self._try():
                size = small
                break
        self.sizing = Sizing(size)
        self._arguments()
        for region in list(self.sizing.arrays):
            low, high = 0, self.sizing.count(region)
            while high - low > 1:  # works at high, not known to at low
                middle = (low + high) // 2
                self.sizing = Sizing(self.sizing.default, {**counts, region: middle})
                if self._try():
                    low = middle
                else:
                    high = middle
            counts[region] = max(high, min(self.n, size) if region.ends else self._floor(region))
            self.sizing = Sizing(self.sizing.default, dict(counts))
        self._arguments()

    def _floor(self, region: Region) -> int:
        """Return the least extent of an array: where integers say how long arrays are, what they say."""
        if not self._has_integers:
            return 1
        is_fixed = bool(region.accesses) and not any(access.stride for access in region.accesses)
        if is_fixed and not (region.escapes or region.copied or region.is_copied_freely):
            return max(access.offset // DataLayout().size_of(access.type) + 1 for access in region.accesses)
        return self._numba_n if numba_integers([p.name for p in self.parameters], 2) else self.n

    @property
    def _numba_n(self) -> int:
        return min(self.n, 4)

    @property
    def _has_integers(self) -> bool:
        return any(not leaf.is_float for argument in self._arguments() for leaf in argument.leaves)

    @property
    def _has_integer_arrays(self) -> bool:
        return any(not leaf.is_float and _INDEXED.search(leaf.path) for a in self._arguments() for leaf in a.leaves)

    @property
    def _chooses_integers(self) -> bool:
        return any(not leaf.is_float for a in self._arguments() if not a.values for leaf in a.leaves)

    def _find_domain(self) -> None:
        for self.domain in DOMAINS:
            case = self._with_arguments()
            results = [self._run_at(case, point) for point in self._points(case, 4, 0)]
            if all(result is not None and _is_finite(result) for result in results):
                return
        self.domain = DOMAINS[0]

    # -- building the case

    def _with_arguments(self) -> Case:
        return replace(self.case, arguments=self._arguments())

    def case_with_points(self, count: int, seed: int) -> Case:
        """Return the case with points on which the interpreter runs it, those first that give it a result."""
        case = self._with_arguments()
        good: list[Point] = []
        empty: list[Point] = []  # where it returns nothing, as with a `std::optional`
        is_idle = True
        for point in self._points(case, 4 * count, seed, in_turn=True):
            result = self._run_at(case, point)
            if result is not None:
                (empty if any(index < 0 for index, _ in result.undefined) else good).append(point)
                is_idle &= _is_idle(case, point, result) and not self._decides(case, point)
            if len(good) == count:
                break
        self.is_vacuous = bool(good or empty) and is_idle and not _has_floats(case.returns)
        return replace(case, points=tuple([*good, *empty][:count]))

    def case_at_default(self, count: int, seed: int) -> Case:
        """Return the case as first guessed, for engines to try although the interpreter could not."""
        case = self._with_arguments()
        return replace(case, points=self._points(case, count, seed))

    def _decides(self, case: Case, point: Point) -> bool:
        """Whether floats decide what is done."""
        seeds = tuple(tuple(float(leaf.is_float) for leaf in argument.leaves) for argument in case.arguments)
        try:
            return math.isfinite(evaluate(case, point, (seeds,)).kink_distance)
        except AdfuzzError:
            return True

    def _run_at(self, case: Case, point: Point) -> Evaluation | None:
        try:
            return evaluate(case, point, number="float")
        except AdfuzzError:
            return None

    def _points(self, case: Case, count: int, seed: int, in_turn: bool = False) -> tuple[Point, ...]:
        """Return points; `in_turn`, those have other flags too that stand for letters."""
        points: list[Point] = []
        for turn, point in enumerate(draw_points(case, count, seed)):
            rows: list[Numbers] = []
            flags = self._flags(case, turn if in_turn else 0)
            for parameter, argument, numbers in zip(self.parameters, case.arguments, point, strict=True):
                if self.is_ordered and not argument.values:
                    numbers = _increasing(argument, numbers)
                rows.append(numbers if argument.values else self._integers(parameter, argument, numbers, flags))
            points.append(tuple(rows))
        return tuple(points)

    def _flags(self, case: Case, turn: int) -> dict[tuple[int, str], int]:
        """Return what letters such as `uplo` and enumerations are at one point: at the first point the first value of
        each, then all combinations in turn."""
        chosen: dict[tuple[int, str], int] = {}
        for parameter, argument in zip(self.parameters, case.arguments, strict=True):
            told = self._flags_of(parameter, argument)
            if told and parameter.spec is None:
                most = max(map(len, told.values()))
                chosen |= {(parameter.index, path): v[turn % most % len(v)] for path, v in told.items()}
                turn //= most
        return chosen

    def _flags_of(self, parameter: Parameter, argument: Argument) -> dict[str, tuple[int, ...]]:
        """Return the values that each flag of a parameter may have, by path."""
        kinds = {leaf.path: leaf.kind for leaf in argument.leaves}
        choices = self._choices(parameter, argument.layout).items()
        return {
            path: choice.values
            for path, choice in choices
            if choice.are_flags(kinds.get(path, "")) and (parameter.index, path) not in self.unequal
        }

    def _integers(
        self, parameter: Parameter, argument: Argument, numbers: Numbers, flags: Mapping[tuple[int, str], int]
    ) -> Numbers:
        """Put sensible integers in place: the truth in descriptors, letters and enumerators for flags, n for single
        ones, a ramp 0, 1, 2 … in arrays."""
        given = list(numbers)
        if parameter.descriptor is not None and isinstance(argument.layout, PointerLayout) and argument.layout.pointee:
            start = header_start(argument.layout.pointee)
            true = parameter.descriptor.integers(self._axis(parameter.descriptor))
            return (*given[:start], *true)
        for place, leaf in enumerate(argument.leaves):
            if not leaf.is_float:
                flag = flags.get((parameter.index, leaf.path))
                given[place] = self._integer(leaf, parameter.index) if flag is None else flag
        for start, true in components_within(argument.layout):
            given[start : start + len(true)] = true
        return tuple(given)

    def _integer(self, leaf: Leaf, parameter: int) -> int:
        bits = int(leaf.kind[1:])
        position = _INDEXED.search(leaf.path)
        wish = int(position[1]) + self.first if position else self.unequal.get((parameter, leaf.path), self.n)
        return wish % (1 << bits) if position else min(wish, (1 << (bits - 1)) - 1 if bits > 1 else 1)

    def _axis(self, descriptor: Descriptor) -> int:
        return axis_length(self.n, descriptor.rank)

    def _arguments(self) -> tuple[Argument, ...]:
        sizes = {p.name: p.known.size for p in self.parameters if p.known is not None}
        numba = numba_integers([parameter.name for parameter in self.parameters], self._numba_n, sizes)
        arguments: list[Argument] = []
        for parameter in self.parameters:
            spec = parameter.spec
            layout = spec.layout if spec is not None else self._layout(parameter)
            values = spec.values if spec is not None else ()
            if isinstance(layout, IntegerLayout) and not values:
                usual = self._integer(Leaf("", str(layout)), parameter.index)
                if parameter.choice.are_flags(str(layout)) and (parameter.index, "") not in self.unequal:
                    usual = parameter.choice.values[0]
                whole = numba.get(parameter.index, usual)
                values = (whole,)
            arguments.append(
                Argument(
                    parameter.name,
                    layout,
                    (spec.activity if spec is not None else None) or default_activity(layout),
                    (spec.domain if spec is not None else None) or self.domain,
                    values,
                )
            )
        return tuple(arguments)

    def _layout(self, parameter: Parameter) -> Layout:
        if parameter.fixed is not None:
            return parameter.fixed
        if parameter.descriptor is not None:
            return PointerLayout(parameter.descriptor.layout(self._axis(parameter.descriptor)))
        assert parameter.region is not None
        if parameter.pointee is not None:
            return PointerLayout(self._opaque(parameter) or parameter.pointee)
        if parameter.known is not None:
            found = typed_shape(parameter.known, parameter.region, self.sizing, parameter.least)
            if found is not None:
                return PointerLayout(found)
        return PointerLayout(shape(parameter.region, self.sizing, parameter.least))

    def _opaque(self, parameter: Parameter) -> Layout | None:
        """The layout that accesses give to bytes, where they give one of the same size."""
        region, size = parameter.region, parameter.least
        if not parameter.is_opaque or region is None or not region.accesses:
            return None
        try:
            found = shape(region, Sizing(1), size)
        except Unsupported:
            return None
        if isinstance(found, ArrayLayout) and found.element.size:
            found = ArrayLayout(found.element, size // found.element.size)
        return found if found is not None and found.size == size else None

    # -- telling

    def note(self, parameter: Parameter, argument: Argument) -> tuple[str, str]:
        """Return the argument as a spec, and why."""
        spec = f"{argument.name}={argument.layout}:{argument.activity}"
        if argument.values and len(argument.values) <= 8:
            spec += "=" + ",".join(str(value) for value in argument.values)
        if parameter.spec is not None:
            return spec, "given"
        reasons = list(parameter.notes)
        flags, choices = self._flags_of(parameter, argument), self._choices(parameter, argument.layout)
        region = parameter.region
        if parameter.descriptor is not None:
            reasons.append(f"used like a Fortran array descriptor of rank {parameter.descriptor.rank}")
        elif region is not None:
            if not region.accesses:
                is_copied = region.copied or region.is_copied_freely
                reasons.append("copied as a block" if is_copied else "not accessed")
            if region in self.sizing.arrays:
                count = self.sizing.count(region)
                reasons.append(f"extent {count} from running it" + self._relation(count))
            if region.escapes:
                reasons.append(f"also given to {', '.join(sorted(region.escapes))}")
        elif isinstance(argument.layout, IntegerLayout) and not flags:
            reasons.append("a small number")
        is_number = str(argument.layout) in ("ptr->i32", "ptr->i64") and not flags
        if is_number and (parameter.index, "->") not in self.unequal:
            reasons.append(f"a small number, {self.n}")
        letters = next((v for path, v in flags.items() if not choices[path].is_listed), ())
        if letters:
            reasons.append("compared with " + ", ".join(f"'{chr(value)}'" for value in dict.fromkeys(letters)))
        reasons += [
            f"{value} where others are {self.n}" for (p, _), value in self.unequal.items() if p == parameter.index
        ]
        if self.is_ordered and region in self.sizing.arrays:
            reasons.append("numbers that increase")
        return spec, "; ".join(reasons)

    def _relation(self, count: int) -> str:
        if not self._has_integers:
            return ""
        relations = {self.n: "n", self.n**2: "n·n", self.n + 1: "n + 1", 2 * self.n: "2·n", self.n**3: "n·n·n"}
        return f" with n = {self.n}" + (f" ({relations[count]})" if count in relations and count > 1 else "")


def _is_idle(case: Case, point: Point, result: Evaluation) -> bool:
    """Whether a run computed no float and left all floats as they were."""
    return not result.operations and not any(
        leaf.is_float and before != after
        for argument, given, left in zip(case.arguments, point, result.memory, strict=True)
        for leaf, before, after in zip(argument.leaves, given, left.values, strict=False)
    )


def _has_floats(layout: Layout | None) -> bool:
    return layout is not None and any(leaf.is_float for leaf in leaves(layout))


def _is_finite(result: Evaluation) -> bool:
    return all(math.isfinite(value) for measured in (result.returned, *result.memory) for value in measured.values)


def _increasing(argument: Argument, numbers: Numbers) -> Numbers:
    """Return the numbers with the floats of each array in increasing order."""
    arrays: dict[str, list[int]] = {}
    for place, leaf in enumerate(argument.leaves):
        if leaf.is_float:
            arrays.setdefault(_INDEXED.sub("", leaf.path), []).append(place)
    given = list(numbers)
    for places in arrays.values():
        for place, value in zip(places, sorted(numbers[place] for place in places), strict=True):
            given[place] = value
    return tuple(given)
