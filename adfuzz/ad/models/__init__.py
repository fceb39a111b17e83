"""Models: code for run-time library functions that have no body, so that they are differentiated like any other.

A model of `f` is the function `adfuzz.model.f` in one of the `.ll` files here, made from the C beside it by `build.py`.
Before LLVM prepares a module, every function that may be differentiated and calls (directly or through others)
something that has a model gets a copy, `adfuzz.modelled.…`, which calls the models; the primal program keeps calling
its library.

A model must compute what the library computes, and leaves to the library (by calling it) what it does not cover: where
that call survives optimisation the core refuses it by name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from adfuzz.ad.blas import adapter_text, kernel_of
from adfuzz.ad.blas import model_of as blas_model_of
from adfuzz.analysis.library import runtime_name
from adfuzz.ir import llvm
from adfuzz.ir.clone import clone_function
from adfuzz.ir.instructions import Call
from adfuzz.ir.mentions import mentioned
from adfuzz.ir.merge import merge_text
from adfuzz.ir.module import Function, Module
from adfuzz.ir.parser import parse_module
from adfuzz.ir.printer import print_module
from adfuzz.ir.types import FunctionType
from adfuzz.ir.values import ConstantInt, Value

PREFIX = "adfuzz.modelled."
MODEL = "adfuzz.model."
AUGMENTED, REVERSE = "_augmented", "_reverse"
"""Behind the name of a model: what computes it and returns a tape, and the function for the reverse sweep."""
FRESH = "adfuzz.fresh."
"""Before the name of a library function that makes memory: the call of it by code that stands for another call."""
INTEGER = "adfuzz.integer"
"""Marks an integer of a model as no part of a float; taken away again when derivatives are made."""


def modelled_copy(function: Function) -> Function | None:
    """The copy of a function that calls models, if there is one."""
    module = function.module
    found = module.globals.get(PREFIX + function.name) if module is not None else None
    return found if isinstance(found, Function) else None


def has_modelled(module: Module) -> bool:
    """Whether the module declares anything that has a model."""
    return any(map(is_modelled, module.functions))


def is_modelled(function: Function) -> bool:
    """Whether a function is declared only, and has a model."""
    return function.is_declaration and bool(_model_of(function))


def add_models(module: Module, roots: Iterable[Function], keep: Iterable[Function] = ()) -> bool:
    """Give what is reachable from `roots` copies that call models; whether anything was added.

    The functions in `keep` (with registered derivatives) stay as they are; copies that are there are edited.
    """
    kept = set(keep)
    reachable = [f for f in reachable_functions(roots) if f not in kept]
    models = {f: name for f in reachable if f.is_declaration and (name := _model_of(f))}
    if not models:
        return False
    affected = _callers(reachable, models)
    replacements: dict[Value, Function] = {}
    for function, name in sorted(models.items(), key=lambda item: item[1]):
        if blas_model_of(function) == name:
            _link_blas(module, function)
        else:
            link_model(module, name)
    for function, name in models.items():
        replacements[function] = module.function(name)
    for function in affected:
        found = function if function.name.startswith(PREFIX) else modelled_copy(function)
        replacements[function] = found or clone_function(function, PREFIX + function.name)[0]
        replacements[function].linkage = ""  # LLVM must not drop or specialise it before it is asked for
    for function in affected:
        for i in replacements[function].instructions:
            new = replacements.get(i.callee) if isinstance(i, Call) else None
            if new is not None and isinstance(i, Call) and i.function_type is new.function_type:
                i.replace_operand(i.callee, new)
                i.drop_bundles()
    return True


def settle(module: Module) -> bool:
    """Answer what LLVM left open, whether a model's case is known when compiling: it is not. Whether anything changed.

    The text must be prepared once more then, so that what can no longer be reached goes.
    """
    open_ones = [
        i for f in module.functions if f.name.startswith(PREFIX) for i in f.instructions
        if isinstance(i, Call) and isinstance(i.callee, Function) and i.callee.name.startswith("llvm.is.constant.")
    ]  # fmt: skip
    for i in open_ones:
        i.replace_all_uses_with(ConstantInt(i.type, 0))
        i.erase()
    return bool(open_ones)


def model_gradient(function: Function) -> tuple[Function, Function] | None:
    """The augmented and the reverse function of a model whose derivative is written by hand.

    Augmented: the same arguments; the result is the tape, or {tape, the model's result}. Reverse: the same arguments,
    behind each pointer its shadow (or null), then the tape.
    """
    module = function.module
    if module is None or not function.name.startswith(MODEL):
        return None
    augmented, reverse = module.globals.get(function.name + AUGMENTED), module.globals.get(function.name + REVERSE)
    if not isinstance(augmented, Function) or not isinstance(reverse, Function):
        return None
    is_same = augmented.function_type.parameters == function.function_type.parameters  # LLVM has changed neither
    return (augmented, reverse) if is_same else None


def _has_gradient(module: Module, function: Function) -> bool:
    """Whether a model is one of those with a derivative written by hand, or part of that."""
    plain = function.name.removesuffix(AUGMENTED).removesuffix(REVERSE)
    return plain + REVERSE in module.globals


def forget_models(module: Module) -> None:
    """Remove the copies, and the models, that no derivative calls; what stays is internal."""
    marker = module.globals.get(INTEGER)
    if isinstance(marker, Function):
        for function in module.functions:
            for i in [i for i in function.instructions if isinstance(i, Call) and i.callee is marker]:
                i.replace_all_uses_with(i.arguments[0])
                i.erase()
        module.remove(marker)
    for fresh in [f for f in module.functions if f.name.startswith(FRESH)]:
        name = fresh.name.removeprefix(FRESH)
        module.remove(fresh)
        library = module.declare(name, fresh.function_type)
        for function in module.functions:
            for i in function.instructions:
                i.replace_operand(fresh, library)
    mine = {f for f in module.functions if f.name.startswith((PREFIX, MODEL))}
    if not mine:
        return
    others: list[Value] = [value for value in module.globals.values() if value not in mine]
    used = mine.intersection(reachable_functions(others))
    for function in mine:
        function.linkage = "internal"
        if function not in used:
            module.remove(function)


def reachable_functions(roots: Iterable[Value]) -> list[Function]:
    """The functions that code of `roots`, or the memory that it names, may lead to; `roots` included."""
    return [value for value in mentioned(roots) if isinstance(value, Function)]


def _callers(functions: list[Function], models: dict[Function, str]) -> list[Function]:
    """The functions that call a modelled one, directly or through others."""
    calls = {f: {i.callee for i in f.instructions if isinstance(i, Call)} for f in functions if not f.is_declaration}
    found: set[Value] = set(models)
    changed = True
    while changed:
        before = len(found)
        found.update(f for f, callees in calls.items() if not found.isdisjoint(callees))
        changed = len(found) != before
    return [f for f in functions if f in found and not f.is_declaration]


_RUST = re.compile(r"^_R|^_ZN")
_PATTERNS = {
    re.compile(r"RawVecInner.*14grow_amortized"): "grow_amortized",
    re.compile(r"RawVecInner.*10grow_exact"): "grow_exact",
    re.compile(r"RawVecInner.*21do_reserve_and_handle"): "do_reserve_and_handle",
    re.compile(r"RawVecInner.*15try_allocate_in"): "try_allocate_in",
    re.compile(r"RawVecInner.*10deallocate"): "deallocate",
    re.compile(r"7raw_vecINtB\w_6RawVech.*4Drop4drop"): "drop_bytes",
    re.compile(r"3vecINtB\w_3Vech.*4Drop4drop"): "nothing",
}
"""Functions of Rust's library, whose names are mangled with hashes."""


def has_model(name: str, kind: FunctionType) -> bool:
    """Whether there is a model of this name (with MODEL before it) and type."""
    found = _bodies().get(name)
    return found is not None and found[0] == str(kind)


def _model_of(function: Function) -> str:
    """The name of the function's model, "" if it has none that fits its type."""
    name = function.name
    if _RUST.match(name):
        name = next((model for pattern, model in _PATTERNS.items() if pattern.search(name)), "")
    model = MODEL + name
    return model if has_model(model, function.function_type) else blas_model_of(function)


# ------------------------------------------------------------------------------------------------- the files


@cache
def _bodies() -> dict[str, tuple[str, str]]:
    """Per function of the `.ll` files: its type, and a module that holds it and what it calls."""
    found: dict[str, tuple[str, str]] = {}
    for path in sorted(Path(__file__).parent.glob("*.ll")):
        if path.name.startswith("blas_"):  # found by the table in adfuzz.ad.blas, whatever the library calls them
            continue
        module = parse_module(llvm.read(path.read_text(encoding="utf-8"), path.name), path.name)
        for function in module.functions:
            if not function.is_declaration:
                found[function.name] = (str(function.function_type), str(path))
    return found


@cache
def _text_of(path: str) -> str:
    module = parse_module(llvm.read(Path(path).read_text(encoding="utf-8"), path), path)
    for function in module.functions:
        if function.is_declaration:
            continue
        if not _has_gradient(module, function):  # those keep their form, external and not inlined
            function.linkage = "internal"
            function.attributes = function.attributes or ("alwaysinline", "nounwind")
    for variable in module.variables:
        variable.linkage = "internal" if variable.initializer is not None else variable.linkage
    return print_module(module)


@cache
def _loops_of(letter: str, kernel: str) -> str:
    """A module with the loops of a BLAS routine, and no others."""
    module = parse_module(_text_of(str(Path(__file__).parent / f"blas_{letter}.ll")), kernel)
    needed = set(mentioned([module.function(kernel)]))
    gradients = [pair for f in needed if isinstance(f, Function) for pair in model_gradient(f) or ()]
    needed |= set(mentioned(gradients))
    for function in [f for f in module.functions if f not in needed]:
        module.remove(function)
    return print_module(module)


def _link_blas(module: Module, function: Function) -> None:
    """Add the model of a BLAS routine: the loops, and how the routine's arguments reach them."""
    if blas_model_of(function) not in module.globals:
        letter, kernel = kernel_of(function)
        merge_text(module, _loops_of(letter, kernel), kernel)
        merge_text(module, adapter_text(function), function.name)


def link_model(module: Module, name: str) -> Function:
    """The model of this name, added to the module with what it calls if it is not there."""
    if name in module.globals:
        return module.function(name)
    before = set(module.globals)
    allocators = {f.name: f for f in module.functions if "___rust_" in f.name}
    merge_text(module, _text_of(_bodies()[name][1]), name)
    needed = {value.name for value in mentioned([module.function(name)])}
    for added in set(module.globals) - before - needed:  # a file holds more than was asked for
        module.remove(module.globals[added])
    if "rust" in _bodies()[name][1]:
        models = [module.function(f) for f in needed if f.startswith(MODEL)]
        _bind_allocators(module, models, allocators, before)
    return module.function(name)


def link_all_models(module: Module, name: str) -> Function:
    """As `link_model`, for a file whose functions are mostly wanted together: what nothing uses goes with
    `forget_models`."""
    if name not in module.globals:
        merge_text(module, _text_of(_bodies()[name][1]), name)
    return module.function(name)


def _bind_allocators(module: Module, models: list[Function], known: dict[str, Function], before: set[str]) -> None:
    """Let models call the allocator by the name that the module has for it; the plain one goes if it was not there."""
    for plain in ("__rust_alloc", "__rust_alloc_zeroed", "__rust_realloc", "__rust_dealloc"):
        declared = module.globals.get(plain)
        if plain in before or not isinstance(declared, Function) or not declared.is_declaration:
            continue
        found = next((f for mangled, f in known.items() if runtime_name(mangled) == plain), None)
        if found is None:
            prefix = next((m[1] for mangled in known if (m := _MANGLED.match(mangled))), "")
            if prefix:
                found = module.declare(f"{prefix}{len(plain)}_{plain}", declared.function_type)
            else:
                found = link_model(module, MODEL + plain)
        for model in models:
            for i in model.instructions:
                if isinstance(i, Call) and i.callee is declared:
                    i.replace_operand(declared, found)
        module.remove(declared)


_MANGLED = re.compile(r"(_RNvCs\w+?_7___rustc)\d+_")
