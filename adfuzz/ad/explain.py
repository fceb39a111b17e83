"""What the core sees before it differentiates: types and activity of the functions that calls differentiate."""

from __future__ import annotations

from adfuzz.ad.compiler import Compiler
from adfuzz.ad.entry import DerivativeCall, derivative_calls, read_call
from adfuzz.ad.options import Options
from adfuzz.ad.prepare import prepare_module
from adfuzz.ad.registrations import state_registrations
from adfuzz.analysis.activity import Activity as ActivityAnalysis
from adfuzz.analysis.activity import carries_derivative
from adfuzz.ir import llvm
from adfuzz.ir.parser import parse_module
from adfuzz.ir.print_instruction import instruction_text
from adfuzz.ir.print_value import Names, Numbering
from adfuzz.ir.values import Value
from adfuzz.model import Activity

SUBJECTS = ("types", "activity")


def explain(text: str, subject: str, options: Options, file: str = "<ir>") -> str:
    """Return a listing of the functions that derivative calls name, as they stand just before differentiation.

    `types`: what each integer and each pointed-to memory holds. `activity`: a mark `*` before each value that has a
    shadow or an adjoint, for each call's argument activities.
    """
    text = llvm.read(text, file)
    module = parse_module(text, file)
    if options.pre_optimize:
        module = prepare_module(module, text, file)
    state_registrations(module)
    calls = [read_call(call) for call in derivative_calls(module)]
    compiler = Compiler(module, options, [call.function for call in calls])
    if subject == "types":
        functions = dict.fromkeys(compiler.normal(call.function) for call in calls)
        return "\n\n".join(compiler.kinds.analysis.render(function) for function in functions) + "\n"
    return "\n\n".join(_activity(compiler, call) for call in calls) + "\n"


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
