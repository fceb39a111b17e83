"""What LLVM does to a module before its functions are differentiated: optimise, unroll short loops, simplify loops."""

from __future__ import annotations

from collections.abc import Iterable

from adfuzz.ad.bindings import bind_known_functions
from adfuzz.ad.constant_fields import settle_constant_fields
from adfuzz.ad.entry import caller_of, derivative_calls, entry_point
from adfuzz.ad.models import add_models, has_modelled, is_modelled, settle
from adfuzz.ad.models.objects import settle_objects
from adfuzz.ad.protect import protect, restore
from adfuzz.ad.teams import add_teams, speaks_openmp
from adfuzz.ad.unroll import mark_short_loops
from adfuzz.ir import llvm
from adfuzz.ir.module import Function, Module
from adfuzz.ir.parser import parse_module
from adfuzz.ir.printer import print_module

MAX_UNROLLINGS = 3  # an inner loop's count may become constant when the loop around it is gone


def add_copies(module: Module, roots: list[Function], keep: Iterable[Function] = ()) -> bool:
    """Let copies of what is differentiated call code in the place of libraries; whether there are any. The functions in
    `keep` stay as they are."""
    teams = add_teams(module, roots, keep) if speaks_openmp(module) else []
    modelled = has_modelled(module) and add_models(module, [*roots, *teams, *_callers(module)], keep)
    return modelled or bool(teams)


def _callers(module: Module) -> list[Function]:
    """Functions that call the functions without bodies that are differentiated themselves: those have no code that
    could call a model."""
    return [
        caller_of(part, call) for call in derivative_calls(module) for part in call.arguments
        if isinstance(part, Function) and is_modelled(part)
    ]  # fmt: skip


def prepare_module(module: Module, text: str, file: str, modelled: bool = False, rewritten: bool = False) -> Module:
    """The module (whose text is `text`, unless it is `modelled` or `rewritten`) as the sweeps want it."""
    kept = protect(module)
    module = parse_module(llvm.prepare(print_module(module) if kept.changed or modelled or rewritten else text), file)
    if modelled and settle_constant_fields(module):
        module = parse_module(llvm.prepare(print_module(module)), file)
    if modelled and settle(module):
        module = parse_module(llvm.prepare(print_module(module), again=True), file)
    if modelled and settle_objects(module):
        module = parse_module(llvm.prepare(print_module(module)), file)
    if bind_known_functions(module):
        module = parse_module(llvm.prepare(print_module(module)), file)
    for _ in range(MAX_UNROLLINGS):
        roots = [f for call in derivative_calls(module) for f in call.operands[:-1] if isinstance(f, Function)]
        if not mark_short_loops(module, [f for f in reachable(roots) if not contains_derivative(f)]):
            break
        module = parse_module(llvm.prepare(print_module(module)), file)
    restore(module, kept)
    return module


def promoted(text: str, file: str) -> str:
    """The text with local variables as SSA values, otherwise as it was written."""
    module = parse_module(text, file)
    kept = protect(module)
    module = parse_module(llvm.promote(print_module(module)), file)
    restore(module, kept)
    return print_module(module)


def reachable(roots: Iterable[Function]) -> list[Function]:
    """The functions with bodies that code of `roots` names, `roots` included."""
    found: dict[Function, None] = {}
    work = list(roots)
    while work:
        item = work.pop()
        if item not in found and not item.is_declaration:
            found[item] = None
            work += [o for i in item.instructions for o in i.operands if isinstance(o, Function)]
    return list(found)


def contains_derivative(function: Function) -> bool:
    """Whether derivative calls stand in the function, or in what it names."""
    return any(entry_point(i) for item in reachable([function]) for i in item.instructions)
