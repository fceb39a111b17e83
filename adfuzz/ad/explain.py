"""What the core sees and decides: types and activity before it differentiates, the plan and caches of derivatives."""

from __future__ import annotations

from adfuzz.ad.compiler import Compiler
from adfuzz.ad.entry import DerivativeCall, derivative_calls, read_call
from adfuzz.ad.lower import lower_innermost
from adfuzz.ad.options import Key, Options
from adfuzz.ad.prepare import prepare_module
from adfuzz.ad.registrations import state_registrations
from adfuzz.ad.reverse import ReverseSweep
from adfuzz.analysis.activity import Activity as ActivityAnalysis
from adfuzz.analysis.activity import carries_derivative
from adfuzz.ir import llvm
from adfuzz.ir.instructions import Instruction
from adfuzz.ir.parser import parse_module
from adfuzz.ir.print_instruction import instruction_text
from adfuzz.ir.print_value import Names, Numbering
from adfuzz.ir.values import Value
from adfuzz.model import Activity

SUBJECTS = ("types", "activity", "cache", "plan")


def explain(text: str, subject: str, options: Options, file: str = "<ir>") -> str:
    """Return a listing of the functions that derivative calls name, as they stand just before differentiation.

    `types`: what each integer and each pointed-to memory holds. `activity`: a mark `*` before each value that has a
    shadow or an adjoint, for each call's argument activities. `cache`: how the reverse sweep comes by each primal value
    that it reads. `plan`: the derivatives that are made, of which functions, in which modes.
    """
    text = llvm.read(text, file)
    module = parse_module(text, file)
    if options.pre_optimize:
        module = prepare_module(module, text, file)
    state_registrations(module)
    if subject in ("cache", "plan"):
        compiler = lower_innermost(module, options)
        listings = map(_cache, compiler.sweeps) if subject == "cache" else map(_plan, compiler.keys)
        return ("\n\n" if subject == "cache" else "\n").join(listings) + "\n"
    calls = [read_call(call) for call in derivative_calls(module)]
    compiler = Compiler(module, options, [call.function for call in calls])
    if subject == "types":
        functions = dict.fromkeys(compiler.normal(call.function) for call in calls)
        return "\n\n".join(compiler.kinds.analysis.render(function) for function in functions) + "\n"
    return "\n\n".join(_activity(compiler, call) for call in calls) + "\n"


def _plan(key: Key) -> str:
    """One derivative in one line."""
    arguments = ", ".join(
        f"%{argument.name or argument.index}: {activity}"
        for argument, activity in zip(key.function.arguments, key.arguments, strict=True)
    )
    facts = [f"result {key.returns}", f"width {key.width}" if key.width > 1 else ""]
    for name in ("primal_return", "strong_zero", "runtime_activity", "is_opaque"):
        facts.append(name.removeprefix("is_").replace("_", " ") if getattr(key, name) else "")
    return f"@{key.function.name} {key.sweeps} ({arguments}); " + ", ".join(filter(None, facts))


def _cache(sweep: ReverseSweep) -> str:
    """How each primal value that the reverse sweep reads is come by, in the order of the program."""
    function = sweep.source
    names = Numbering(Names(function.module), function)
    lines = [f"@{function.name}, {sweep.key.sweeps}:"]
    order = {i: n for n, i in enumerate(function.instructions)}
    ways = sweep.lookup.ways
    for value, lane in sorted(ways, key=lambda one: (order.get(one[0], -1), one[1])):  # type: ignore[call-overload]
        assert isinstance(value, Instruction)
        loop = sweep.flow.loop(value.parent) if value.parent is not None else None
        where = f", in the loop {names.name(loop.header)}" if loop is not None else ""
        what = "" if lane < 0 else f" (shadow{f' {lane}' if sweep.width > 1 else ''})"
        lines.append(f"  {ways[value, lane]}{where}: {instruction_text(names, value)}{what}")
    for loop in sweep.flow.loops:
        known = sweep.rounds.count(loop) is not None
        lines.append(f"  loop {names.name(loop.header)}: {'rounds counted' if known else 'rounds recorded'}")
    return "\n".join(lines)


def _activity(compiler: Compiler, call: DerivativeCall) -> str:
    function = compiler.normal(call.function)
    activities = [passed.activity for passed in call.arguments]
    analysis = ActivityAnalysis(function, [one is not Activity.CONST for one in activities], True)
    names = Numbering(Names(function.module), function)
    lines = [f"@{function.name} as {call.entry} differentiates it:"]
    for argument, activity in zip(function.arguments, activities, strict=False):
        lines.append(f"{_mark(analysis, argument)} {argument.type} {names.name(argument)}: {activity}")
    for block in function.blocks:
        lines.append(f"  {names.name(block).removeprefix('%')}:")
        lines += [f"{_mark(analysis, item)}   {instruction_text(names, item)}" for item in block.instructions]
    return "\n".join(lines)


def _mark(analysis: ActivityAnalysis, value: Value) -> str:
    return "*" if carries_derivative(value.type) and analysis.is_active(value) else " "
