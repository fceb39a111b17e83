"""MPI in derivative code: records of calls, and what moves tangents forward and adjoints back between processes.

What a call means for derivatives is written in C (`models/mpi.h`), once for each way to pass handles: as integers
(MPICH) or addresses (Open MPI). Here calls of it are put where the program calls MPI.

Every process takes part in the derivative of every exchange of floats, also where its own buffer has no shadow: the
other side may have one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from adfuzz.ad.choices import behind
from adfuzz.ad.models import MODEL, has_model, link_all_models
from adfuzz.analysis.activity import place_of
from adfuzz.analysis.messages import MESSAGES, Message, is_fortran, message, mpi_name, plain_name
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.instructions import Call, Instruction
from adfuzz.ir.module import Function, GlobalVariable, Module
from adfuzz.ir.values import Constant, ConstantInt, Value, constant_parts

if TYPE_CHECKING:
    from adfuzz.ad.compiler import Compiler
    from adfuzz.ad.replay import ReplaySweep
    from adfuzz.ad.reverse import ReverseSweep
    from adfuzz.ad.sweep import Sweep

_ONCE = ("MPI_Wait", "MPI_Waitall", "MPI_Waitany", "MPI_Test", "MPI_Testall", "MPI_Barrier")
"""Calls without buffers: what they do for derivatives they do for all lanes at once."""


def is_message(compiler: Compiler, i: Call) -> bool:
    """Whether numbers that have derivatives go through the call; refuses MPI calls of which nothing is known."""
    name = mpi_name(i)
    known = compiler.registrations
    if i.callee in known.derivatives or i.callee in known.gradients or i.callee in known.split_derivatives:
        return False
    if name and name not in MESSAGES:
        raise _refusal(i, "no derivative is known for it")
    return message(i) is not None


def forward_message(sweep: Sweep, i: Call) -> None:
    """Forward mode: the call, then the same with tangents, lane by lane."""
    routines, record = _begin(sweep, i)
    for lane in range(1 if mpi_name(i) in _ONCE else sweep.width):
        sweep.b.call(routines("tangent"), (record, *_places_forward(sweep, i, lane)))
    sweep.b.call(routines("finish"), (record,))
    sweep.leave_call(i)


def augment_message(r: ReverseSweep, i: Call) -> None:
    """The forward sweep of reverse mode: the call, whose record is kept until the reverse sweep is over."""
    sweep = r.sweep
    if r.key.is_replayed and _may_take_any_tag(i):
        raise _refusal(i, "messages of any tag are received, and tangents could be among them in forward split mode; "
                       "use __enzyme_fwddiff")  # fmt: skip
    routines, record = _begin(sweep, i)
    assert isinstance(record, Instruction)
    block = i.targets[0] if i.opcode == "invoke" else i.parent
    assert block is not None
    r.cache.keep(("message", i), block, ty.PTR, record, record)
    if mpi_name(i) == "MPI_Irecv" and not r.key.is_replayed:  # its adjoints are sent where something waited for it
        for lane in range(r.width):
            sweep.b.call(routines("note"), (record, *_places_forward(sweep, i, lane)))
    r.calls.defer(sweep.b, record, is_own=True, release=routines("drop"))
    sweep.leave_call(i)


def replay_message(sweep: ReplaySweep, i: Call) -> None:
    """Forward split mode: tangents go where the recorded call has sent numbers."""
    cached, name = sweep.r.cache.find(("message", i)), mpi_name(i)
    assert cached is not None
    record = sweep.r.cache.read(sweep.b, cached)
    if name not in _ONCE:
        for lane in range(sweep.width):
            sweep.b.call(_routine(sweep.compiler, i, "tangent"), (record, *_places_forward(sweep, i, lane)))
    elif name != "MPI_Barrier":
        sweep.b.call(_routine(sweep.compiler, i, "replay"), (record,))


def undo_message(r: ReverseSweep, i: Call) -> None:
    """The reverse sweep: adjoints go the other way."""
    cached = r.cache.find(("message", i))
    assert cached is not None
    routine = _routine(r.compiler, i, "reverse")
    record = r.cache.read(r.b, cached)
    for lane in range(1 if mpi_name(i) in _ONCE else r.width):
        r.b.call(routine, (record, *_places_reverse(r, i, lane)))


def _may_take_any_tag(i: Call) -> bool:
    """Whether the function receives, or looks for, messages of any tag; Fortran passes tags by address."""
    if isinstance(i.callee, Function) and is_fortran(i.callee.name):
        return True
    calls = [other for other in i.function.instructions if isinstance(other, Call)]
    tags = [other.arguments[_TAGS[name]] for other in calls if (name := mpi_name(other)) in _TAGS]
    return any(isinstance(tag, ConstantInt) and tag.signed < 0 for tag in tags)


_TAGS = {"MPI_Recv": 4, "MPI_Irecv": 4, "MPI_Sendrecv": 9, "MPI_Sendrecv_replace": 6, "MPI_Probe": 1, "MPI_Iprobe": 1}
"""Calls that receive, or look for messages, and which argument is the tag."""


def drain_messages(compiler: Compiler) -> None:
    """Behind every derivative that sends: wait until all has arrived."""
    if not compiler.library:
        return
    for call, _ in compiler.starts:
        behind(call).call(_model(compiler, "drain"), ())


# ------------------------------------------------------------------------------------------------- the routines


def _begin(sweep: Sweep, i: Call) -> tuple[Callable[[str], Function], Value]:
    """Make the call; what finds its other routines, and its record."""
    compiler = sweep.compiler
    begin = _routine(compiler, i, "begin")
    record = sweep.emit_call(i, begin, [sweep.primal.of(a) for a in i.arguments], begin.function_type)
    if i.type is not ty.VOID:
        sweep.primal[i] = sweep.b.call(_model(compiler, "result"), (record,))
    return (lambda what: _routine(compiler, i, what)), record


def _routine(compiler: Compiler, i: Call, what: str) -> Function:
    """`tangent` → the routine for this call; `begin` takes the call's own arguments."""
    if not compiler.library:
        compiler.library = _library(compiler.module)
    if what in ("finish", "drop"):
        return _model(compiler, what)
    assert isinstance(i.callee, Function)
    name = mpi_name(i)
    if what == "begin":
        if is_fortran(i.callee.name):
            name = i.callee.name.removeprefix("p")
        kind = ty.function(ty.PTR, i.function_type.parameters)
        if not has_model(f"{MODEL}{compiler.library}_begin_{name}", kind):
            raise _refusal(i, "it is not covered in this form")
    return _model(compiler, f"{what}_{name}")


def _model(compiler: Compiler, name: str) -> Function:
    return link_all_models(compiler.module, f"{MODEL}{compiler.library}_{name}")


def _library(module: Module) -> str:
    """Which MPI library the module was compiled for, by how it passes handles."""
    for function in module.functions:
        name = plain_name(function.name)
        if not name or not function.is_declaration:
            continue
        if is_fortran(function.name):
            return "mpich"  # with Open MPI, which passes the same, the program does not link
        known = MESSAGES.get(name, Message())
        place = 0 if name.startswith(("MPI_Comm_", "MPI_Barrier")) else next(iter(known.types), None)
        if place is not None and place < len(function.function_type.parameters):
            return "openmpi" if function.function_type.parameters[place].is_pointer else "mpich"
    return "mpich"


# ------------------------------------------------------------------------------------------------- shadows of buffers


def _places_forward(sweep: Sweep, i: Call, lane: int) -> list[Value]:
    """The shadows of the buffers; null for one that has none."""
    found: list[Value] = []
    none = values.zero(ty.PTR)
    for n in MESSAGES[mpi_name(i)].buffers:
        pointer = i.arguments[n]
        if _is_nowhere(pointer) or not sweep.activity.is_memory_active(pointer):
            found.append(none)
        else:
            shadow = sweep.shadow(pointer)[lane]
            found.append(sweep.unless_inactive(pointer, shadow, shadow, none))
    return found


def _places_reverse(r: ReverseSweep, i: Call, lane: int) -> list[Value]:
    found: list[Value] = []
    none = values.zero(ty.PTR)
    for n in MESSAGES[mpi_name(i)].buffers:
        pointer = i.arguments[n]
        if _is_nowhere(pointer) or not r.activity.is_memory_active(pointer):
            found.append(none)
            continue
        shadow = r.lookup.shadow(pointer)[lane]
        if r.sweep.is_checked(pointer):
            shadow = r.b.select(r.b.icmp("eq", shadow, r.lookup.value(pointer)), none, shadow)
        found.append(shadow)
    return found


def _is_nowhere(pointer: Value) -> bool:
    """Whether the argument is a constant that names no memory: null, MPI_IN_PLACE."""
    return isinstance(pointer, Constant) and not any(isinstance(p, GlobalVariable) for p in constant_parts(pointer))


def _refusal(i: Call, why: str) -> Unsupported:
    name = i.callee.name if isinstance(i.callee, Function) else "MPI"
    return Unsupported(
        "mpi", f"'{name}' in differentiated code: {why}", place_of(i),
        "use one of the calls in adfuzz/analysis/messages.py, register a derivative, or mark it enzyme_inactive",
    )  # fmt: skip
