"""Replacing every `__enzyme_*` call of a module: prepare, derive innermost first, convert arguments and results."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace

from adfuzz.ad.address_cells import settle_cells
from adfuzz.ad.assembly import write_out_assembly
from adfuzz.ad.choices import address_taken, addresses_taken
from adfuzz.ad.compiler import Compiler
from adfuzz.ad.device_bits import write_out_device_bits
from adfuzz.ad.entry import ENTRY_POINTS, DerivativeCall, derivative_calls, differentiated, read_call, table_functions
from adfuzz.ad.messages import drain_messages
from adfuzz.ad.models import forget_models
from adfuzz.ad.options import Options
from adfuzz.ad.other_entries import answer_other_entries
from adfuzz.ad.prepare import add_copies, contains_derivative, prepare_module, promoted, reachable
from adfuzz.ad.rebuilt_floats import give_bodies
from adfuzz.ad.registrations import read_registrations, state_registrations
from adfuzz.ad.replacement import Replacement
from adfuzz.ad.runtime import use_realloc
from adfuzz.ad.small_addresses import fit_sizes
from adfuzz.ad.todense import is_todense, write_out_todense
from adfuzz.ad.unwinding import return_where_thrown
from adfuzz.ad.variadic import fix_arguments
from adfuzz.analysis import library
from adfuzz.analysis.activity import place_of
from adfuzz.errors import InternalError, ParseError, Unsupported, VerifyError
from adfuzz.ir import llvm
from adfuzz.ir.cfg import remove_unreachable
from adfuzz.ir.clone import make_names_unique
from adfuzz.ir.instructions import Call
from adfuzz.ir.mentions import mentioned
from adfuzz.ir.module import Function, Module, quoted
from adfuzz.ir.parser import no_collection, parse_module
from adfuzz.ir.printer import print_module
from adfuzz.ir.typed_pointers import without_pointees
from adfuzz.ir.types import FunctionType

MAX_ORDER = 16


def lower_module(text: str, options: Options | None = None, file: str = "<ir>") -> str:
    """Return the module's text with all derivative calls replaced. Raises Unsupported, ParseError, VerifyError.

    `text` is LLVM IR as text. The result is verified by LLVM. What is refused after LLVM prepared it is tried as it was
    written: LLVM also removes accesses that tell types, and loads that nobody uses. Where it was refused because there
    is no derivative, local variables do not stay in memory, in which nobody would see it.
    """
    options = options or Options()
    text = llvm.with_layout(llvm.read(text, file))
    if "<vscale x " in text:  # LLVM's passes abort where the target has no vectors whose length run time decides
        options = replace(options, pre_optimize=False, optimize=None)
    try:
        return without_pointees(_lower(text, options, file))
    except Unsupported as refusal:
        if not options.pre_optimize:
            raise
        with suppress(Unsupported):
            written = promoted(text, file) if refusal.code == "no-derivative" else text
            return without_pointees(_lower(written, replace(options, pre_optimize=False), file))
        raise


def _lower(text: str, options: Options, file: str) -> str:
    with no_collection():
        for order in range(MAX_ORDER):
            module = parse_module(text, file)
            if "__enzyme_" in text and answer_other_entries(module):
                text = _checked(print_module(module))
                module = parse_module(text, file)
            is_used = any(text.count(f"@{quoted(f.name)}") > 1 for f in _entry_points(module))  # and not only declared
            if not is_used or (order and not derivative_calls(module)):  # tables may still hold entry points
                text = _settled(module, text, file)
                return llvm.optimize(text, options.optimize) if options.optimize is not None else text
            rewritten = " asm " in text and write_out_assembly(module)
            rewritten = ("@llvm.va_start" in text and fix_arguments(module)) or rewritten
            rewritten = write_out_device_bits(module) or rewritten
            modelled = add_copies(module, differentiated(module), _untouched(module))
            if options.pre_optimize:
                module = prepare_module(module, text, file, modelled, rewritten)
            state_registrations(module)
            lower_innermost(module, options)
            forget_models(module)
            _drop_unused_entry_points(module)
            text = _checked(print_module(module))
    raise Unsupported("nesting", f"derivatives are nested deeper than {MAX_ORDER}")


def _entry_points(module: Module) -> list[Function]:
    """The declared `__enzyme_*` entry points."""
    return [f for f in module.functions if f.is_declaration and any(name in f.name for name in ENTRY_POINTS)]


def _untouched(module: Module) -> set[Function]:
    """The functions whose calls stay as they are: registered ones, and those that ask for derivatives themselves."""
    return read_registrations(module).functions | {call.function for call in derivative_calls(module)}


def _drop_unused_entry_points(module: Module) -> None:
    entry_points = set(_entry_points(module))
    used = mentioned(item for item in module.globals.values() if item not in entry_points)
    for function in entry_points - used.keys():
        module.remove(function)


def _settled(module: Module, text: str, file: str) -> str:
    """The text when all derivatives are made: without what only told adfuzz something."""
    changed = _drop_hints(module)
    changed = settle_cells(module) or changed
    changed = use_realloc(module) or changed
    changed = give_bodies(module) or changed
    text = _checked(print_module(module)) if changed else text
    if any(is_todense(function) for function in module.functions):
        text = _checked(write_out_todense(text, file))
    return text


def _drop_hints(module: Module) -> bool:
    """Remove calls that only told types (`__enzyme_double(pointer)`); whether there were any."""
    hints = [f for f in module.functions if f.is_declaration and library.hint_type(f.name)]
    for hint in hints:
        for call in [i for f in module.functions for i in f.instructions if isinstance(i, Call) and i.callee is hint]:
            if call.opcode == "call" and not call.users:
                call.erase()
        if not hint.users:
            module.remove(hint)
    return bool(hints)


def _checked(text: str) -> str:
    """Let LLVM parse and verify what we made; its canonical text. Failure is our bug, not the user's."""
    try:
        canonical = llvm.read(text, "<derivative>")
        llvm.verify(canonical, "<derivative>")
        return canonical
    except (VerifyError, ParseError) as problem:
        error = InternalError(f"generated IR is not valid: {problem}")
        error.add_note(text)
        raise error from problem


def lower_innermost(module: Module, options: Options) -> Compiler:
    """Lower the calls whose functions contain no derivative calls themselves; the others wait for the next round."""
    calls = derivative_calls(module)
    if not calls:
        return Compiler(module, options, [])
    requests = [read_call(call) for call in calls]
    ready = [r for r in requests if not contains_derivative(r.function)]
    if not ready:
        raise Unsupported(
            "nesting", "every derivative call differentiates a function that contains it", place_of(calls[0])
        )
    ready = _without_waiting(ready, module)
    tables = [r.table for r in ready if r.table is not None]
    roots = list(dict.fromkeys((*(r.function for r in ready), *(f for t in tables for f in table_functions(t)))))
    untouched = read_registrations(module).functions
    return_where_thrown(module, reachable(roots), untouched)
    compiler = Compiler(module, options, roots)
    replayed = _replayed(ready)
    held = {r.function for r in ready if r.entry == "__enzyme_augmentfwd" and r.tape is not None}
    for request in ready:  # read again: lowering one call replaces values that the next one uses (a tape)
        Replacement(compiler, read_call(request.call), request.call in replayed, held).run()
    compiler.tables.finish()
    compiler.endings.forget()
    compiler.clear_globals()
    drain_messages(compiler)
    fit_sizes(module)
    for function in compiler.generated:
        remove_unreachable(function)
        make_names_unique(function)
    return compiler


def _without_waiting(ready: list[DerivativeCall], module: Module) -> list[DerivativeCall]:
    """The requests whose functions reach no derivative calls through pointers either; all, where none is left."""
    callers = {call.function for call in derivative_calls(module)}
    if not callers.intersection(addresses_taken(module)):
        return ready
    taken = address_taken(module)
    return [r for r in ready if callers.isdisjoint(_reached(r.function, taken))] or ready


def _reached(function: Function, taken: Mapping[FunctionType, Sequence[Function]]) -> set[Function]:
    """The functions that one may lead to, also by calls through pointers."""
    found: set[Function] = set()
    work = [function]
    while work:
        new = [item for item in reachable(work) if item not in found]
        found.update(new)
        calls = [i for item in new for i in item.instructions if isinstance(i, Call)]
        work = [f for i in calls if not isinstance(i.callee, Function) for f in taken.get(i.function_type, ())]
    return found


def _replayed(requests: list[DerivativeCall]) -> set[Call]:
    """The calls of augmented functions whose tapes `__enzyme_fwdsplit` reads, and those calls themselves.

    A tape that goes straight to a call belongs to it; else to the only kind of call that there is for the function.
    """
    forward = [r for r in requests if r.entry == "__enzyme_fwdsplit"]
    reverse = [r for r in requests if r.entry == "__enzyme_reverse"]
    found = {r.call for r in forward}
    for request in requests if forward else ():
        if request.entry not in ("__enzyme_augmentfwd", "__enzyme_augmentsize"):
            continue
        tapes = {u for u in request.call.users if u.opcode == "extractvalue"} | {request.call}
        direct = {r.entry for r in (*forward, *reverse) if any(t in r.call.operands for t in tapes)}
        same = {r.entry for r in (*forward, *reverse) if r.function is request.function and r.width == request.width}
        readers = direct or same
        if len(readers) > 1:
            raise Unsupported(
                "ambiguous-tape", f"the tape of '{request.function.name}' may go to __enzyme_reverse and to "
                "__enzyme_fwdsplit", place_of(request.call), "augment the function once for each",
            )  # fmt: skip
        if "__enzyme_fwdsplit" in readers:
            found.add(request.call)
    return found
