"""Entry points beside derivatives: hints are dropped, loops and truncation written out, the rest refused by name."""

from __future__ import annotations

from collections.abc import Callable

from adfuzz.ad.checkpointed_loops import write_out_for, write_out_while
from adfuzz.ad.contexts import write_out_contexts
from adfuzz.ad.fixed_point import write_out_fixed_point
from adfuzz.ad.sampling import OBSERVE, SAMPLE, draw_plainly, write_out_condition, write_out_trace
from adfuzz.ad.truncation import expand_value, truncate_memory, truncate_operations, truncate_value
from adfuzz.analysis.activity import place_of
from adfuzz.errors import Unsupported
from adfuzz.ir.instructions import Call
from adfuzz.ir.module import Function, Module

HINTS = ("__enzyme_ptr_size_hint", "__enzyme_set_checkpointing")
"""They say how large memory is, or how a loop's values may be kept: derivatives are right without."""

_SPARSE = (
    "helpers of the sparsity rewrite",
    "write the loop or the sum itself; for sparse results use __enzyme_todense",
)
_SAMPLING = ("likelihoods of given choices", "differentiate the density as an ordinary function")
_FIXED_POINT = ("loops marked as fixed points", "make the body a function, and call __enzyme_fixed_point")

REFUSED = {
    "__enzyme_sparse_accumulate": _SPARSE,
    "__enzyme_sum": _SPARSE,
    "__enzyme_product": _SPARSE,
    "__enzyme_iter": _SPARSE,
    "__enzyme_likelihood": _SAMPLING,
    "__enzyme_set_fixed_point": _FIXED_POINT,
}
"""Part of a name → what it is about, and what to write instead."""


WRITTEN_OUT: dict[str, Callable[[Module, Call], None]] = {
    "__enzyme_checkpoint_for": write_out_for,
    "__enzyme_checkpoint_while": write_out_while,
    "__enzyme_fixed_point": write_out_fixed_point,
    "__enzyme_truncate_mem_func": truncate_memory,
    "__enzyme_truncate_op_func": truncate_operations,
    "__enzyme_truncate_mem_value": truncate_value,
    "__enzyme_expand_mem_value": expand_value,
    "__enzyme_trace": write_out_trace,
    "__enzyme_condition": write_out_condition,
}
"""Part of a name → what puts code in the place of the call."""


CONTEXTS = ("__enzyme_context", "__enzyme_shadow", "__enzyme_zero_shadows")
"""What is asked about shadows of globals at run time."""


def answer_other_entries(module: Module) -> bool:
    """Drop hints, write out loops and truncation, refuse what is not there; whether the module changed.

    Without this such calls would stay in the output, and only the linker would tell.
    """
    calls = _calls(module)
    about_shadows = [call for call in calls if _kind(call) in CONTEXTS]
    if about_shadows:
        write_out_contexts(module, about_shadows)
    for call in calls:
        kind = _kind(call) if call.parent is not None else ""
        if kind in WRITTEN_OUT:
            WRITTEN_OUT[kind](module, call)
        elif kind in HINTS:
            _drop(call, kind)
        elif kind in REFUSED:
            about, remedy = REFUSED[kind]
            raise Unsupported("entry-point", f"{kind} is not available: {about}", place_of(call), remedy)
    for call in _calls(module):  # programs that are run as they stand, when all copies of them are made
        if _kind(call) in (SAMPLE, OBSERVE):
            draw_plainly(call)
    return bool(calls)


def _calls(module: Module) -> list[Call]:
    if not any(_asked_for(function) for function in module.functions):
        return []  # without a walk through all bodies, which are parsed when they are first looked at
    functions = [function for function in module.functions if not function.is_declaration]
    return [i for function in functions for i in function.instructions if isinstance(i, Call) and _kind(i)]


def _kind(call: Call) -> str:
    """The entry point of the tables above that an instruction calls, or ""."""
    return _asked_for(call.callee) if isinstance(call.callee, Function) else ""


def _asked_for(function: Function) -> str:
    """The entry point of the tables above that a declaration stands for, or "": the longest that its name contains."""
    if "__enzyme_" not in function.name or not function.is_declaration:
        return ""
    names = (*HINTS, *WRITTEN_OUT, *CONTEXTS, *REFUSED, SAMPLE, OBSERVE)
    return max((name for name in names if name in function.name), key=len, default="")


def _drop(call: Call, kind: str) -> None:
    if call.users or call.opcode != "call":
        raise Unsupported("entry-point", f"the hint {kind} has no result", place_of(call), "call it for nothing")
    call.erase()
