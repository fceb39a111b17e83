"""Finding out how to call a function: layouts from its accesses, sizes from running it, integers that fit both.

The order: attributes and access patterns give each pointer a layout with open extents; integers by value get one small
number n; then the interpreter runs the function on generous buffers, other n are tried if that fails, and every
buffer is cut to
the smallest extent that still works. What was found is printed, and `--arg` overrides any of it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from adfuzz.ad.constant_fields import settle_constant_fields
from adfuzz.ad.models import add_models, has_modelled, modelled_copy
from adfuzz.argspec import ArgumentSpec
from adfuzz.checking.access import fill_in, regions_of
from adfuzz.checking.compared import MOST, Choice, compared_with
from adfuzz.checking.debuginfo import Told, only_lines, told_arguments
from adfuzz.checking.descriptors import flang_descriptor, told_descriptor
from adfuzz.checking.fitting import Guess, Parameter
from adfuzz.checking.known import Known, contradiction, is_many, listed, typed_shape
from adfuzz.checking.regions import Region
from adfuzz.checking.shape import Sizing, layout_of_type
from adfuzz.checking.tbaa import fortran_names, tbaa_type_of
from adfuzz.errors import Unsupported, UserError, VerifyError
from adfuzz.ir import llvm
from adfuzz.ir import types as ty
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.module import Function, Module
from adfuzz.ir.parser import parse_module
from adfuzz.ir.printer import print_module
from adfuzz.ir.values import Argument
from adfuzz.model import ArrayLayout, Case, IntegerLayout, Layout

RESULT_ROOM = 8
"""A result that the function allocates may have this many times the elements of an argument."""


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
    is_vacuous: bool = False
    """Whether it runs and computes nothing at any point, as when it turns down what it is given."""
    is_lacking: bool = False
    """Whether numbers are undefined that the function leaves, as when a callback fills too little."""


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

    def fitted(with_dead: bool) -> tuple[Guess, str]:
        said = told_arguments(function) if told is None else told
        parameters = _parameters(text, module, function, names or argument_names(function), said, with_dead)
        if result >= 0 and (region := parameters[result].region) is not None:
            region.room = RESULT_ROOM
        _apply_specs(parameters, dict(specs or {}), name)
        guess = Guess(empty, parameters)
        return guess, guess.fit()

    guess, trouble = fitted(with_dead=False)
    if trouble and guess.is_hopeless and not guess.is_long:  # it may read what the optimiser found nobody needs
        second, still = fitted(with_dead=True)
        guess, trouble = (guess, trouble) if still else (second, still)
    parameters = guess.parameters
    case = guess.case_with_points(points, seed) if not trouble else guess.case_at_default(points, seed)
    notes = tuple(guess.note(p, a) for p, a in zip(parameters, case.arguments, strict=True))
    is_long = bool(trouble) and guess.is_long and not guess.sizing.arrays
    return Inferred(
        case, notes, trouble, bool(trouble) and guess.is_hopeless, is_long, guess.is_vacuous, guess.is_lacking
    )


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
            parameter.choice = _choice(seen.arguments[argument.index], told.get(argument.index), argument.attributes)
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
        if type is None or not type.is_told or parameter.known is not None:
            continue
        trouble = contradiction(type, region) if source != "numba" else ""
        if trouble:
            parameter.notes.append(f"{type.name} by {source} is not what it is used as ({trouble}); the accesses win")
        elif typed_shape(type, region, Sizing(1)) is not None:
            parameter.known = type
            region.listed = dict(listed(type))
            parameter.notes.append(f"{type.name}{'[]' if is_many(type, region) else ''} by {source}")


def _choice(argument: Argument, told: Told | None, attributes: Sequence[str]) -> Choice:
    """Return the values that an integer by value may have: those its type or its range lists, the last first (Rust's
    `Some` is 1), else what it is compared with."""
    if told is not None and told.type is not None and told.type.values:
        return Choice(told.type.values, is_listed=True)
    for low, high in re.findall(r"\brange\(i\d+ (-?\d+), (-?\d+)\)", " ".join(attributes)):
        if 0 < int(high) - int(low) <= MOST:
            return Choice(tuple(range(int(high) - 1, int(low) - 1, -1)), is_listed=True)
    return Choice(tuple(dict.fromkeys(compared_with(argument))))


def _of_type(parameter: Parameter, text: str, module: Module, layout: DataLayout) -> None:
    """Take the layout from a type that an attribute names; what lies behind pointers inside, accesses tell better."""
    names = "".join(f"{type} = type {type.body}\n" for type in module.types.values())
    type = parse_module(f"{names}@it = external global {text}\n").variables[0].value_type
    parameter.least = max(parameter.least, layout.size_of(type))
    found = layout_of_type(type, layout)
    if "ptr" not in str(found):
        parameter.pointee = found
        parameter.is_opaque = isinstance(found, ArrayLayout) and found.element == IntegerLayout(8)
        parameter.notes.append("its size is in an attribute" if parameter.is_opaque else "its type is in an attribute")


_HINDRANCES = re.compile(r"\b(?:optnone|noinline)\b")


def simplified(text: str, function: Function) -> Function | None:
    """Return the function after light optimisation (memory slots gone, calls inlined), for reading only.

    What it calls of a run time that has models is inlined too.
    """
    found = _simplified(text, function.name)
    return found if found is not None and len(found.arguments) == len(function.arguments) else None


@lru_cache(maxsize=8)
def _simplified(text: str, name: str) -> Function | None:
    """Do the work of `simplified` once: callbacks, ends of arrays and layouts are all read from the same function."""
    try:
        whole = parse_module(text)
        if has_modelled(whole) and add_models(whole, [whole.function(name)]):
            text = print_module(whole)
        optimised = parse_module(llvm.optimize(_without_hindrances(text), 2))
        if settle_constant_fields(optimised):
            optimised = parse_module(llvm.optimize(print_module(optimised), 2))
        found = modelled_copy(optimised.function(name)) or optimised.function(name)
    except (VerifyError, Unsupported, KeyError):
        return None
    return None if found.is_declaration else found


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


def describe(notes: Sequence[tuple[str, str]]) -> str:
    """Return the notes as lines for people."""
    width = max((len(spec) for spec, _ in notes), default=0)
    return "\n".join(f"  {spec:<{width}}  {why}".rstrip() for spec, why in notes)
