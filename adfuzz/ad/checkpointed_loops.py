"""`__enzyme_checkpoint_for` and `__enzyme_checkpoint_while`: the loops that they describe, written out.

How many states a scheme keeps changes what the reverse sweep costs, never what it gives; the written loop is
differentiated like any other, and the scheme and its regions are not needed.
"""

from __future__ import annotations

from adfuzz.ad.conversions import converted
from adfuzz.ad.entry import marker, resolve_function
from adfuzz.analysis.activity import place_of
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Call
from adfuzz.ir.module import Function, Module
from adfuzz.ir.types import Type
from adfuzz.ir.values import Value

_MARKED = {"enzyme_scheme": 2, "enzyme_checkpoint_region": 2}
"""Markers, and how many values stand behind each."""


def write_out_for(module: Module, call: Call) -> None:
    """`(step, start, n, …, arguments)`: step(start + k, arguments) for k from 0 to n - 1."""
    rest = list(call.arguments)
    step = named_step(call, rest)
    if len(rest) < 2 or not step.arguments or not step.arguments[0].type.is_integer:
        raise malformed(call, "it needs a step whose first parameter is the index, the first index, and the count")
    index = step.arguments[0].type
    start, count = rest.pop(0), rest.pop(0)
    passed = _without_markers(call, rest)
    expect_arguments(call, step, len(passed) + 1)
    b = before(call)
    bounds = [converted(b, call, value, index) for value in (start, count)]
    given = [converted(b, call, v, p.type) for v, p in zip(passed, step.arguments[1:], strict=True)]
    replace_call(call, _counted_loop(module, step, index), [*bounds, *given])


def write_out_while(module: Module, call: Call) -> None:
    """`(step, …, arguments)`: step(arguments) until it returns zero; a step with one more parameter, an integer in
    front, is told the round."""
    rest = list(call.arguments)
    step = named_step(call, rest)
    passed = _without_markers(call, rest)
    if not step.result_type.is_integer:
        raise malformed(call, f"the step returns {step.result_type}, not an integer that is zero at the end")
    is_counted = len(step.arguments) == len(passed) + 1 and step.arguments[0].type.is_integer
    expect_arguments(call, step, len(passed) + is_counted)
    b = before(call)
    given = [converted(b, call, v, p.type) for v, p in zip(passed, step.arguments[is_counted:], strict=True)]
    replace_call(call, _open_loop(module, step, is_counted), given)


def named_step(call: Call, rest: list[Value]) -> Function:
    """The function that is repeated: the first argument."""
    step = resolve_function(rest.pop(0)) if rest else None
    if step is None or step.function_type.variadic:
        raise malformed(call, "it cannot be seen which function is the step")
    return step


def before(call: Call) -> Builder:
    """A builder in front of the call."""
    assert call.parent is not None
    b = Builder(call.parent, call)
    b.origin = call
    return b


def replace_call(call: Call, function: Function, arguments: list[Value]) -> None:
    """Call `function` instead. Nobody may use the result."""
    if call.users:
        raise malformed(call, "it has no result")
    kind = function.function_type
    b = before(call)
    b.insert(Call(kind, function, arguments, opcode=call.opcode, targets=call.targets))
    call.erase()


def malformed(call: Call, what: str) -> Unsupported:
    """The refusal of a call whose arguments do not say what they should."""
    assert isinstance(call.callee, Function)
    return Unsupported("bad-argument", f"in the call of {call.callee.name}: {what}", place_of(call))


def _without_markers(call: Call, rest: list[Value]) -> list[Value]:
    kept: list[Value] = []
    while rest:
        value = rest.pop(0)
        name = marker(value)
        if not name:
            kept.append(value)
        elif name in _MARKED and len(rest) >= _MARKED[name]:
            del rest[: _MARKED[name]]
        else:
            raise malformed(call, f"the marker '{name}' does not belong here, or too little stands behind it")
    return kept


def expect_arguments(call: Call, step: Function, count: int) -> None:
    """Refuse a call that passes the step too many arguments, or too few."""
    if len(step.arguments) != count:
        raise malformed(call, f"'{step.name}' takes {len(step.arguments)} arguments, {count} are passed")


def _new(module: Module, step: Function, parameters: tuple[Type, ...]) -> Function:
    made = Function(module.free_name(f"adfuzz.repeated.{step.name}"), ty.function(ty.VOID, parameters))
    made.linkage = "internal"
    module.add(made)
    return made


def _counted_loop(module: Module, step: Function, index: Type) -> Function:
    """void (start, n, arguments)"""
    rest = tuple(a.type for a in step.arguments[1:])
    made = _new(module, step, (index, index, *rest))
    start, count, *given = made.arguments
    entry, body, end = made.add_block("entry"), made.add_block("round"), made.add_block("end")
    b = Builder(entry)
    b.branch_if(b.icmp("sgt", count, values.integer(index, 0)), body, end)
    b.at_end(body)
    round = b.phi(index)
    b.call(step, [b.add(start, round), *given])
    next = b.add(round, values.integer(index, 1))
    b.branch_if(b.icmp("slt", next, count), body, end)
    round.add_incoming(values.integer(index, 0), entry)
    round.add_incoming(next, body)
    b.at_end(end).ret()
    return made


def _open_loop(module: Module, step: Function, is_counted: bool) -> Function:
    """void (arguments), which repeats the step until it returns zero; a counted one is told the round."""
    made = _new(module, step, tuple(a.type for a in step.arguments[is_counted:]))
    entry, body, end = made.add_block("entry"), made.add_block("round"), made.add_block("end")
    Builder(entry).branch(body)
    b = Builder(body)
    given: list[Value] = list(made.arguments)
    if is_counted:
        index = step.arguments[0].type
        round = b.phi(index)
        round.add_incoming(values.integer(index, 0), entry)
        round.add_incoming(b.add(round, values.integer(index, 1)), body)
        given.insert(0, round)
    more = b.call(step, given)
    b.branch_if(b.icmp("ne", more, values.zero(more.type)), body, end)
    b.at_end(end).ret()
    return made
