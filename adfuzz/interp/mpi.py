"""MPI for a world of one rank: collectives copy, messages go to oneself in the order in which they were sent."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from adfuzz.errors import Unsupported
from adfuzz.interp.errors import undefined
from adfuzz.interp.library import function
from adfuzz.interp.states import known

if TYPE_CHECKING:
    from adfuzz.interp.program import Program

_SIZES = {
    "char": 1, "signed_char": 1, "byte": 1, "short": 2, "int": 4, "long": 8, "unsigned": 4, "float": 4, "double": 8,
    "long_long_int": 8, "unsigned_long": 8, "int8_t": 1, "int32_t": 4, "int64_t": 8, "uint64_t": 8, "cxx_bool": 1,
    "c_bool": 1, "c_double_complex": 16, "c_float_complex": 8, "double_complex": 16, "dblcplex": 16,
}  # fmt: skip
"""Of Open MPI's objects `ompi_mpi_…`; MPICH's handles hold the size themselves."""
_OPEN_MPI = re.compile(r"^ompi_mpi_(\w+)$")
_IN_PLACE = (-1 & (1 << 64) - 1, 1)  # MPICH, Open MPI


def _extent(program: Program, count: Any, datatype: Any) -> int:
    handle = known(datatype, "a datatype of MPI")
    value = program.objects.get(handle >> 32)
    if value is not None:
        found = _OPEN_MPI.match(value.name)
        size = _SIZES.get(found[1]) if found else None
    else:
        size = handle >> 8 & 255 if handle & 0xFF000000 == 0x4C000000 else None
    if size is None:
        raise Unsupported("mpi-datatype", "the interpreter knows the basic datatypes of MPI only")
    return size * known(count, "a count of MPI")


def _copy(program: Program, target: Any, source: Any, size: int) -> int:
    if known(source, "a buffer") & (1 << 64) - 1 not in _IN_PLACE and size:
        program.memory.copy(target, source, size, "a message")
    return 0


def _check_rank(rank: Any) -> None:
    if known(rank, "a rank") > 0:
        raise undefined("a message to a rank that does not exist (the interpreter has one)")


@function("MPI_Init", "MPI_Init_thread", "MPI_Finalize", "MPI_Barrier", "MPI_Comm_free", "MPI_Comm_set_errhandler")
def nothing(program: Program, *_: Any) -> int:
    return 0


@function("MPI_Comm_rank")
def comm_rank(program: Program, communicator: Any, slot: Any) -> int:
    program.memory.store("i32", slot, 0, 4)
    return 0


@function("MPI_Comm_size")
def comm_size(program: Program, communicator: Any, slot: Any) -> int:
    program.memory.store("i32", slot, 1, 4)
    return 0


@function("MPI_Allreduce", "MPI_Scan")
def allreduce(program: Program, source: Any, target: Any, count: Any, datatype: Any, *_: Any) -> int:
    return _copy(program, target, source, _extent(program, count, datatype))


@function("MPI_Reduce")
def reduce(program: Program, source: Any, target: Any, count: Any, datatype: Any, *_: Any) -> int:
    return _copy(program, target, source, _extent(program, count, datatype))


@function("MPI_Bcast", "MPI_Exscan")
def bcast(program: Program, *_: Any) -> int:
    return 0


@function("MPI_Gather", "MPI_Allgather", "MPI_Alltoall")
def gather(program: Program, source: Any, count: Any, datatype: Any, target: Any, *_: Any) -> int:
    return _copy(program, target, source, _extent(program, count, datatype))


@function("MPI_Scatter")
def scatter(program: Program, source: Any, count: Any, datatype: Any, target: Any, *_: Any) -> int:
    if known(target, "a buffer") & (1 << 64) - 1 in _IN_PLACE:
        return 0
    return _copy(program, target, source, _extent(program, count, datatype))


# ------------------------------------------------------------------------------------------------------- messages


def _send(program: Program, source: Any, count: Any, datatype: Any, rank: Any, tag: Any) -> None:
    """Keep a copy of the message until it is received."""
    if known(rank, "a rank") < 0:
        return  # MPI_PROC_NULL
    _check_rank(rank)
    size = _extent(program, count, datatype)
    held = program.memory.allocate(max(1, size), 16, "stack", "message")
    _copy(program, held, source, size)
    program.machine.messages.append((known(tag, "a tag"), held, size))
    _deliver(program)


def _receive(program: Program, target: Any, count: Any, datatype: Any, rank: Any, tag: Any) -> None:
    if known(rank, "a rank") < 0 and known(rank, "a rank") == _PROC_NULL:
        return
    _check_rank(rank)
    program.machine.receives.append((known(tag, "a tag"), target, _extent(program, count, datatype)))
    _deliver(program)


_PROC_NULL = -1  # MPICH; Open MPI's is -2, and any other negative rank means "any source"


def _deliver(program: Program) -> None:
    """Match receives with messages, in order, by tag (a negative one takes any)."""
    machine = program.machine
    for receive in list(machine.receives):
        tag, target, room = receive
        message = next((m for m in machine.messages if tag in (m[0], -1, -2)), None)
        if message is None:
            continue
        if message[2] > room:
            raise undefined("a message is longer than the buffer that receives it")
        _copy(program, target, message[1], message[2])
        program.memory.release(message[1])
        machine.messages.remove(message)
        machine.receives.remove(receive)


@function("MPI_Send", "MPI_Ssend", "MPI_Bsend", "MPI_Rsend")
def send(program: Program, source: Any, count: Any, datatype: Any, rank: Any, tag: Any, *_: Any) -> int:
    _send(program, source, count, datatype, rank, tag)
    return 0


@function("MPI_Recv")
def receive(program: Program, target: Any, count: Any, datatype: Any, rank: Any, tag: Any, *_: Any) -> int:
    pending = len(program.machine.receives)
    _receive(program, target, count, datatype, rank, tag)
    if len(program.machine.receives) > pending:
        raise undefined("MPI_Recv waits for ever: nobody sent the message")
    return 0


@function("MPI_Isend", "MPI_Issend", "MPI_Ibsend")
def isend(program: Program, source: Any, count: Any, datatype: Any, rank: Any, tag: Any, *_: Any) -> int:
    """Send at once; the request is left as it is, for waiting never has to."""
    _send(program, source, count, datatype, rank, tag)
    return 0


@function("MPI_Irecv")
def irecv(program: Program, target: Any, count: Any, datatype: Any, rank: Any, tag: Any, *_: Any) -> int:
    _receive(program, target, count, datatype, rank, tag)
    return 0


@function("MPI_Wait", "MPI_Waitall", "MPI_Waitany")
def wait(program: Program, *_: Any) -> int:
    """Nothing is left to wait for, or it never comes."""
    if program.machine.receives:
        raise undefined("waiting for a message that nobody sent")
    return 0


@function("MPI_Sendrecv")
def sendrecv(
    program: Program, source: Any, count: Any, datatype: Any, rank: Any, tag: Any, target: Any, room: Any, kind: Any,
    origin: Any, mark: Any, *_: Any,
) -> int:  # fmt: skip
    _receive(program, target, room, kind, origin, mark)
    _send(program, source, count, datatype, rank, tag)
    return 0
