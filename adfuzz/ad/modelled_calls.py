"""Calls of models whose derivative is written by hand beside them (see adfuzz.ad.models.model_gradient).

Such a model, a triangular system or a factorisation, would keep every number that its loops overwrite; its own
derivative keeps the result and what it was made from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from adfuzz.ad.models import model_gradient
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.instructions import Call, Instruction
from adfuzz.ir.module import Function
from adfuzz.ir.values import Value

if TYPE_CHECKING:  # the calls use this module
    from adfuzz.ad.calls import ReverseCalls


def forward_modelled(calls: ReverseCalls, i: Call, callee: Function) -> bool:
    """Call the augmented function and keep its tape; False where the model's body is to be differentiated instead."""
    pair, sweep = model_gradient(callee), calls.r.sweep
    if pair is None or calls.r.key.is_replayed or any(sweep.is_checked(a) for a in i.arguments if a.type.is_pointer):
        return False
    augmented, calls.modelled[i] = pair
    made: Value = sweep.emit_call(i, augmented, [sweep.primal.of(a) for a in i.arguments], augmented.function_type)
    if i.type is not ty.VOID:
        sweep.primal[i] = sweep.b.extract_value(made, (1,))
        made = sweep.b.extract_value(made, (0,))
    assert isinstance(made, Instruction)
    calls.r.cache.keep(("tape", i), calls.home(i), made.type, made, made)
    sweep.leave_call(i)
    return True


def undo_modelled(calls: ReverseCalls, i: Call, reverse: Function) -> None:
    """Call the reverse function once for each lane, and free the tape."""
    r = calls.r
    cached = r.cache.find(("tape", i))
    assert cached is not None
    tape = r.cache.read(r.b, cached)
    known = [r.lookup.value(a) for a in i.arguments]
    for lane in range(r.width):
        arguments: list[Value] = []
        for argument, value in zip(i.arguments, known, strict=True):
            arguments.append(value)
            if argument.type.is_pointer:
                is_active = r.activity.is_memory_active(argument)
                arguments.append(r.lookup.shadow(argument)[lane] if is_active else values.zero(argument.type))
        r.b.call(reverse, [*arguments, tape])
    if not r.key.keeps_tape:
        r.b.call(r.compiler.runtime("free"), (tape,))
