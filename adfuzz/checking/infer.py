"""Finding out how to call a function: layouts from its accesses, sizes from running it, integers that fit both.

The order: attributes and access patterns give each pointer a layout with open extents; integers by value get one small
number n; then the interpreter runs the function on generous buffers, other n are tried if that fails, and every
buffer is cut to
the smallest extent that still works. What was found is printed, and `--arg` overrides any of it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from adfuzz.ad.models import add_models, has_modelled, modelled_copy
from adfuzz.argspec import ArgumentSpec, default_activity
from adfuzz.checking.access import fill_in, regions_of
from adfuzz.checking.debuginfo import Told, only_lines, told_arguments
from adfuzz.checking.descriptors import Descriptor, flang_descriptor, header_start, numba_integers, told_descriptor
from adfuzz.checking.known import Known, contradiction, is_many, typed_shape
from adfuzz.checking.regions import Region
from adfuzz.checking.shape import Sizing, layout_of_type, shape
from adfuzz.checking.tbaa import fortran_names, tbaa_type_of
from adfuzz.errors import AdfuzzError, Unsupported, UserError, VerifyError
from adfuzz.interp import LimitExceeded, Limits, Measured, Terminated, UndefinedBehaviour, evaluate
from adfuzz.ir import llvm
from adfuzz.ir import types as ty
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.module import Function, Module
from adfuzz.ir.parser import parse_module
from adfuzz.ir.printer import print_module
from adfuzz.model import (
    Argument,
    Case,
    IntegerLayout,
    Layout,
    Leaf,
    Numbers,
    Point,
    PointerLayout,
    leaf_count,
)
from oracles.points import draw_points

ATTEMPTS = ((8, 64), (4, 64), (3, 64), (2, 64), (8, 1024), (1, 64), (16, 4096))
"""(n for integers, elements per array) in the order in which they are tried."""

_INDEXED = re.compile(r"\[(\d+)\]$")

LIMITS = Limits(steps=2_000_000)
"""What a function may do while it is being found out about."""

RESULT_ROOM = 8
"""A result that the function allocates may have this many times the elements of an argument."""

MOST_LEAVES = 20_000
"""More numbers than this are not given to a function to find out about it."""

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
    spec: ArgumentSpec | None = None
    descriptor: Descriptor | None = None
    known: Known | None = None  # the type behind it, where debug info or TBAA tell one that fits the accesses
    notes: list[str] = field(default_factory=list[str])


@dataclass(frozen=True)
class Inferred:
    """A case ready to run, and what was found per argument. `trouble` says why the primal did not run, or ""."""

    case: Case
    notes: tuple[tuple[str, str], ...]
    trouble: str = ""
    is_hopeless: bool = False
    """Whether the trouble is the function's own: it ends the program, runs on, or does what is undefined."""
    is_long: bool = False
    """Whether it only runs longer than the interpreter does, with nothing guessed about memory."""


def infer(
    text: str,
    name: str,
    *,
    names: Sequence[str] = (),
    specs: Mapping[str, ArgumentSpec] | None = None,
    points: int = 4,
    seed: int = 0,
    title: str = "",
    told: Mapping[int, Told] | None = None,
    result: int = -1,
) -> Inferred:
    """Return how to call @name: argument layouts, sizes, integers, and `points` input points on which it runs.

    `names` are the arguments' names for people, `told` what debug info says of them, where the caller knows better
    than the IR. Argument `result` takes as many numbers as there may be of other arguments' together.
    """
    module = parse_module(text)
    function = module.function(name)
    returns = _returns(function, DataLayout(module.data_layout))
    empty = Case(title or name, only_lines(text), name, (), returns)

    def fitted(with_dead: bool) -> tuple[_Guess, str]:
        said = told_arguments(function) if told is None else told
        parameters = _parameters(text, module, function, names or argument_names(function), said, with_dead)
        if result >= 0 and (region := parameters[result].region) is not None:
            region.room = RESULT_ROOM
        _apply_specs(parameters, dict(specs or {}), name)
        guess = _Guess(empty, parameters)
        return guess, guess.fit()

    guess, trouble = fitted(with_dead=False)
    if trouble and guess.is_hopeless and not guess.is_long:  # it may read what the optimiser found nobody needs
        second, still = fitted(with_dead=True)
        guess, trouble = (guess, trouble) if still else (second, still)
    parameters = guess.parameters
    case = guess.case_with_points(points, seed) if not trouble else guess.case_at_default(points, seed)
    notes = tuple(guess.note(p, a) for p, a in zip(parameters, case.arguments, strict=True))
    is_long = bool(trouble) and guess.is_long and not guess.sizing.arrays
    return Inferred(case, notes, trouble, bool(trouble) and guess.is_hopeless, is_long)


# ------------------------------------------------------------------------------------------------- what the text says


def _parameters(
    text: str,
    module: Module,
    function: Function,
    names: Sequence[str],
    told: Mapping[int, Told],
    with_dead: bool = False,
) -> list[Parameter]:
    layout = DataLayout(module.data_layout)
    seen = simplified(text, function) or function
    regions = regions_of(seen)
    if with_dead:
        for region, whole in zip(regions, regions_of(function), strict=True):
            if region is not None and whole is not None:
                fill_in(region, whole)
    found: list[Parameter] = []
    for argument, region in zip(function.arguments, regions, strict=True):
        parameter = Parameter(argument.index, names[argument.index], argument.type, region)
        if not argument.type.is_pointer:
            parameter.fixed = layout_of_type(argument.type, layout)
        for attribute in argument.attributes:
            memory = re.match(r"(?:byval|sret|byref|inalloca)\((.*)\)$", attribute)
            if memory:
                _of_type(parameter, memory[1], module, layout)
            match = re.match(r"(dereferenceable(?:_or_null)?)\((\d+)\)", attribute)
            if match:
                parameter.least = max(parameter.least, int(match[2]))
                parameter.notes.append(f"at least {match[2]} bytes by its attribute {match[1]}")
        if region is not None:
            region.name = parameter.name
            if not any(word.startswith("dereferenceable") for word in argument.attributes):
                said = told[argument.index].behind if argument.index in told else None
                parameter.descriptor = told_descriptor(said) or flang_descriptor(region)
            region.is_many = argument.index in told and told[argument.index].is_slice
            assert seen.module is not None
            _read_types(parameter, region, told.get(argument.index), tbaa_type_of(region, seen.module))
        elif argument.index in told and (type := told[argument.index].type) is not None:
            parameter.notes.append(f"{type.name} by debug info")
        found.append(parameter)
    return found


def _read_types(parameter: Parameter, region: Region, told: Told | None, tagged: Known | None) -> None:
    """Choose the first type that fits the accesses: debug info's, then TBAA's; say of each what came of it."""
    if told is not None and told.type is not None and told.type.kind == "code":
        parameter.notes.append("a function pointer by debug info")
        return
    said = told.source if told is not None else ""
    for type, source in ((told.behind if told is not None else None, said), (tagged, "TBAA")):
        if type is None or not type.is_told:
            continue
        trouble = contradiction(type, region) if source != "numba" else ""
        if trouble:
            parameter.notes.append(f"{type.name} by {source} is not what it is used as ({trouble}); the accesses win")
        elif parameter.known is None and typed_shape(type, region, Sizing(1)) is not None:
            parameter.known = type
            parameter.notes.append(f"{type.name}{'[]' if is_many(type, region) else ''} by {source}")


def _of_type(parameter: Parameter, text: str, module: Module, layout: DataLayout) -> None:
    """Take the layout from a type that an attribute names; what lies behind pointers inside, accesses tell better."""
    names = "".join(f"{type} = type {type.body}\n" for type in module.types.values())
    type = parse_module(f"{names}@it = external global {text}\n").variables[0].value_type
    parameter.least = max(parameter.least, layout.size_of(type))
    found = layout_of_type(type, layout)
    if "ptr" not in str(found):
        parameter.pointee = found
        parameter.notes.append("its type is in an attribute")


_HINDRANCES = re.compile(r"\b(?:optnone|noinline)\b")


def simplified(text: str, function: Function) -> Function | None:
    """Return the function after light optimisation (memory slots gone, calls inlined), for reading only.

    What it calls of a run time that has models is inlined too.
    """
    try:
        whole = parse_module(text)
        if has_modelled(whole) and add_models(whole, [whole.function(function.name)]):
            text = print_module(whole)
        optimised = parse_module(llvm.optimize(_without_hindrances(text), 2))
        found = modelled_copy(optimised.function(function.name)) or optimised.function(function.name)
    except (VerifyError, Unsupported, KeyError):
        return None
    if found.is_declaration or len(found.arguments) != len(function.arguments):
        return None
    return found


def _without_hindrances(text: str) -> str:
    """Return the text without the attributes that clang -O0 puts on everything to keep the optimiser out."""
    return "\n".join(
        _HINDRANCES.sub("nounwind", line) if line.startswith("attributes #") else line for line in text.split("\n")
    )


def argument_names(function: Function) -> list[str]:
    """Return readable argument names: the IR's, numba's inner ones for its C entry points, or arg0, arg1, …"""
    own = [argument.name for argument in function.arguments]
    if not all(own):
        told = told_arguments(function)
        tagged = fortran_names(function) if len(told) < len(own) else {}
        own = [name or (told[i].name if i in told else tagged.get(i, "")) for i, name in enumerate(own)]
    module = function.module
    assert module is not None
    inner = module.globals.get(function.name.removeprefix("cfunc.")) if function.name.startswith("cfunc.") else None
    if isinstance(inner, Function) and len(inner.arguments) == len(own) + 2:
        own = [argument.name for argument in inner.arguments[2:]]
    names: list[str] = []
    for index, name in enumerate(own):
        usable = bool(name) and not name.isdigit() and name not in names
        names.append(name if usable else f"arg{index}")
    if not any(name.startswith("arg.") and name.count(".") > 1 for name in names):
        names = [name.removeprefix("arg.") for name in names]
    return names


def _returns(function: Function, layout: DataLayout) -> Layout | None:
    if function.result_type is ty.VOID:
        return None
    return layout_of_type(function.result_type, layout)


def _apply_specs(parameters: list[Parameter], specs: dict[str, ArgumentSpec], function: str) -> None:
    for parameter in parameters:
        for name in (parameter.name, f"arg{parameter.index}"):
            if name in specs:
                parameter.spec = specs.pop(name)
    if specs:
        known = ", ".join(parameter.name for parameter in parameters)
        raise UserError(f"--arg {next(iter(specs))}: @{function} has no such argument (it has: {known or 'none'})")
    for parameter in parameters:
        if parameter.spec is not None and parameter.fixed is not None:
            wanted, given = parameter.fixed, parameter.spec.layout
            if str(wanted) != str(given):
                raise UserError(f"--arg {parameter.name}: the IR passes {wanted} by value here, not {given}")


# -------------------------------------------------------------------------------------------------- what running says


class _Guess:
    """The state of a search for sizes, integers and input ranges under which the function runs in the interpreter."""

    def __init__(self, case: Case, parameters: list[Parameter]) -> None:
        self.case = case
        self.parameters = parameters
        self.n = ATTEMPTS[0][0]
        self.first = 0  # where integers in arrays begin to count: they may be indices, and Fortran's start at 1
        self.sizing = Sizing(ATTEMPTS[0][1])
        self.domain = DOMAINS[0]
        self.is_hopeless = False
        self.is_long = False
        self.operations = 0

    def fit(self) -> str:
        """Find n, sizes and the first index; return "" or why the function runs under none of them."""
        trouble = self._fit_sizes()
        if trouble and self._has_integer_arrays:
            self.first = 1
            if not self._fit_sizes():
                return ""
            self.first = 0
            self._arguments()
        return trouble

    def _fit_sizes(self) -> str:
        trouble = first_trouble = ""
        size = ATTEMPTS[0][1]
        idle: tuple[int, int] | None = None  # what ran without computing anything, as on a size that is turned down
        for self.n, size in ATTEMPTS:
            self.sizing = Sizing(size)
            trouble = self._try()
            if not trouble and self.operations:
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
        self._shrink(size)
        self._find_domain()
        return ""

    def _try(self) -> str:
        case = self._with_arguments()
        if sum(leaf_count(argument.layout) for argument in case.arguments) > MOST_LEAVES:
            return "too much memory would have to be filled to try it out"
        try:
            result = evaluate(case, self._points(case, 1, 0)[0], number="float", limits=LIMITS)
        except AdfuzzError as error:
            self.is_long = isinstance(error, LimitExceeded)
            self.is_hopeless = self.is_long or isinstance(error, UndefinedBehaviour | Terminated)
            return str(error).split("\n")[0]
        self.operations = result.operations
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
            counts[region] = max(high, min(self.n, size) if region.ends else self._floor)
            self.sizing = Sizing(self.sizing.default, dict(counts))
        self._arguments()

    @property
    def _floor(self) -> int:
        """The least extent of an array: where integers say how long arrays are, what they say."""
        if not self._has_integers:
            return 1
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
            if all(self._is_finite(case, point) for point in self._points(case, 4, 0)):
                return
        self.domain = DOMAINS[0]

    def _is_finite(self, case: Case, point: Point) -> bool:
        try:
            result = evaluate(case, point, number="float")
        except AdfuzzError:
            return False
        return all(_all_finite(measured) for measured in (result.returned, *result.memory))

    # -- building the case

    def _with_arguments(self) -> Case:
        return replace(self.case, arguments=self._arguments())

    def case_with_points(self, count: int, seed: int) -> Case:
        """Return the case with points on which the interpreter runs it."""
        case = self._with_arguments()
        good = [point for point in self._points(case, 2 * count, seed) if self._runs_at(case, point)][:count]
        return replace(case, points=tuple(good))

    def case_at_default(self, count: int, seed: int) -> Case:
        """Return the case as first guessed, for engines to try although the interpreter could not."""
        case = self._with_arguments()
        return replace(case, points=self._points(case, count, seed))

    def _runs_at(self, case: Case, point: Point) -> bool:
        try:
            evaluate(case, point, number="float")
        except AdfuzzError:
            return False
        return True

    def _points(self, case: Case, count: int, seed: int) -> tuple[Point, ...]:
        points: list[Point] = []
        for point in draw_points(case, count, seed):
            rows: list[Numbers] = []
            for parameter, argument, numbers in zip(self.parameters, case.arguments, point, strict=True):
                rows.append(numbers if argument.values else self._integers(parameter, argument, numbers))
            points.append(tuple(rows))
        return tuple(points)

    def _integers(self, parameter: Parameter, argument: Argument, numbers: Numbers) -> Numbers:
        """Put sensible integers in place: the truth in descriptors, n for single ones, a ramp 0, 1, 2 … in arrays."""
        given = list(numbers)
        if parameter.descriptor is not None and isinstance(argument.layout, PointerLayout) and argument.layout.pointee:
            start = header_start(argument.layout.pointee)
            true = parameter.descriptor.integers(self._axis(parameter.descriptor))
            return (*given[:start], *true)
        for place, leaf in enumerate(argument.leaves):
            if not leaf.is_float:
                given[place] = self._integer(leaf)
        return tuple(given)

    def _integer(self, leaf: Leaf) -> int:
        bits = int(leaf.kind[1:])
        position = _INDEXED.search(leaf.path)
        wish = int(position[1]) + self.first if position else self.n
        return wish % (1 << bits) if position else min(wish, (1 << (bits - 1)) - 1 if bits > 1 else 1)

    def _axis(self, descriptor: Descriptor) -> int:
        return self.n if descriptor.rank == 1 else min(self.n, 4)

    def _arguments(self) -> tuple[Argument, ...]:
        sizes = {p.name: p.known.size for p in self.parameters if p.known is not None}
        numba = numba_integers([parameter.name for parameter in self.parameters], self._numba_n, sizes)
        arguments: list[Argument] = []
        for parameter in self.parameters:
            spec = parameter.spec
            layout = spec.layout if spec is not None else self._layout(parameter)
            values = spec.values if spec is not None else ()
            if isinstance(layout, IntegerLayout) and not values:
                whole = numba.get(parameter.index, self._integer(Leaf("", str(layout))))
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
        if parameter.pointee is not None:
            return PointerLayout(parameter.pointee)
        assert parameter.region is not None
        if parameter.known is not None:
            found = typed_shape(parameter.known, parameter.region, self.sizing, parameter.least)
            if found is not None:
                return PointerLayout(found)
        return PointerLayout(shape(parameter.region, self.sizing, parameter.least))

    # -- telling

    def note(self, parameter: Parameter, argument: Argument) -> tuple[str, str]:
        """Return the argument as a spec, and why."""
        spec = f"{argument.name}={argument.layout}:{argument.activity}"
        if argument.values and len(argument.values) <= 8:
            spec += "=" + ",".join(str(value) for value in argument.values)
        if parameter.spec is not None:
            return spec, "given"
        reasons = list(parameter.notes)
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
        elif isinstance(argument.layout, IntegerLayout):
            reasons.append("a small number")
        return spec, "; ".join(reasons)

    def _relation(self, count: int) -> str:
        if not self._has_integers:
            return ""
        relations = {self.n: "n", self.n**2: "n·n", self.n + 1: "n + 1", 2 * self.n: "2·n", self.n**3: "n·n·n"}
        return f" with n = {self.n}" + (f" ({relations[count]})" if count in relations and count > 1 else "")


def _all_finite(measured: Measured) -> bool:
    return all(math.isfinite(value) for value in measured.values)


def describe(notes: Sequence[tuple[str, str]]) -> str:
    """Return the notes as lines for people."""
    width = max((len(spec) for spec, _ in notes), default=0)
    return "\n".join(f"  {spec:<{width}}  {why}".rstrip() for spec, why in notes)
