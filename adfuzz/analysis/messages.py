"""MPI calls: which of their arguments are buffers, which of these they fill, and which calls move no numbers at all.

Facts by name. C's spelling stands for all: `PMPI_Send` and Fortran's `mpi_send_` are `MPI_Send`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from adfuzz.ir.instructions import Call
from adfuzz.ir.module import Function, GlobalVariable
from adfuzz.ir.values import ConstantInt, Value, constant_parts


@dataclass(frozen=True, slots=True)
class Message:
    """`buffers`: the arguments whose memory is moved; `filled`: those among them that receive; `types`: the datatypes
    that belong to the buffers, pair by pair."""

    buffers: tuple[int, ...] = ()
    filled: tuple[int, ...] = ()
    types: tuple[int, ...] = ()


MESSAGES: dict[str, Message] = {
    **dict.fromkeys(
        ("MPI_Send", "MPI_Ssend", "MPI_Bsend", "MPI_Rsend", "MPI_Isend", "MPI_Issend"), Message((0,), (), (2,))
    ),
    **dict.fromkeys(("MPI_Recv", "MPI_Irecv"), Message((0,), (0,), (2,))),
    **dict.fromkeys(("MPI_Wait", "MPI_Waitall", "MPI_Waitany", "MPI_Test", "MPI_Testall", "MPI_Barrier"), Message()),
    "MPI_Sendrecv": Message((0, 5), (5,), (2, 7)),
    "MPI_Sendrecv_replace": Message((0,), (0,), (2,)),
    "MPI_Bcast": Message((0,), (0,), (2,)),
    **dict.fromkeys(
        ("MPI_Reduce", "MPI_Allreduce", "MPI_Scan", "MPI_Exscan", "MPI_Reduce_scatter_block"),
        Message((0, 1), (1,), (3, 3)),
    ),
    **dict.fromkeys(("MPI_Gather", "MPI_Scatter", "MPI_Allgather", "MPI_Alltoall"), Message((0, 3), (3,), (2, 5))),
}

_INACTIVE = re.compile(
    r"MPI_(?:Init|Init_thread|Initialized|Finalize|Finalized|Abort|Wtime|Wtick|Get_count|Get_elements|Get_version"
    r"|Get_library_version|Get_processor_name|Query_thread|Is_thread_main|Pcontrol|Probe|Iprobe|Dims_create|Topo_test"
    r"|Error_\w+|Errhandler_\w+|Comm_\w+|Group_\w+|Type_\w+|Op_\w+|Cart_\w+|Cartdim_get|Graph_\w+|Info_\w+|Status_\w+"
    r"|Attr_\w+|Get_address|Address|Buffer_attach|Buffer_detach)"
)
_NAME = re.compile(r"(?i:p?mpi_)(\w+)")


@cache
def plain_name(name: str) -> str:
    """C's name of an MPI function under any of its names; "" for other functions."""
    found = _NAME.fullmatch(name)
    if found is None:
        return ""
    if name[0].islower():
        return f"MPI_{found[1].rstrip('_').capitalize()}" if name.endswith("_") else ""
    return f"MPI_{found[1]}"


def is_fortran(name: str) -> bool:
    """Whether an MPI function is called with Fortran's conventions: everything by reference."""
    return name[:1].islower()


def mpi_name(call: Call) -> str:
    """C's name of the MPI function that is called; "" for other calls."""
    callee = call.callee
    is_known = isinstance(callee, Function) and callee.is_declaration
    return plain_name(callee.name) if is_known and isinstance(callee, Function) else ""


def message(call: Call) -> Message | None:
    """What the call moves, if it is one of MPI that a derivative is known for; None where no floats go through it."""
    name = mpi_name(call)
    found = MESSAGES.get(name) if name else None
    return None if found is None or _is_plain(call, found) else found


def is_inactive(call: Call) -> bool:
    """Whether an MPI call moves nothing that has a derivative."""
    name = mpi_name(call)
    if not name:
        return False
    return _INACTIVE.fullmatch(name) is not None or (name in MESSAGES and _is_plain(call, MESSAGES[name]))


def _is_plain(call: Call, moved: Message) -> bool:
    """Whether the datatypes that are known when compiling are integers."""
    kinds = [float_kind(call.arguments[n]) for n in moved.types if n < len(call.arguments)]
    return bool(kinds) and all(kind == "i" for kind in kinds)


def float_kind(datatype: Value) -> str:
    """What a datatype holds: i integers, s floats, d doubles, "" another or an unknown one."""
    if isinstance(datatype, ConstantInt):
        handle = datatype.value & 0xFFFFFFFF
        if handle >> 24 != 0x4C or handle in _OTHERS:
            return ""
        return _FLOATS.get(handle, "i")
    if isinstance(datatype, GlobalVariable) and datatype.is_constant and isinstance(datatype.initializer, ConstantInt):
        return float_kind(datatype.initializer)  # Fortran's, by reference
    names = [part.name for part in constant_parts(datatype) if isinstance(part, GlobalVariable)]
    found = re.fullmatch(r"ompi_mpi_(\w+)", names[0]) if len(names) == 1 else None
    return _OPEN_MPI.get(found[1], "") if found else ""


_FLOATS = {
    **dict.fromkeys((0x4C00040A, 0x4C00041C, 0x4C000427, 0x4C000840, 0x4C00081E, 0x4C000828, 0x4C000834), "s"),
    **dict.fromkeys((0x4C00080B, 0x4C00081F, 0x4C000829, 0x4C001041, 0x4C001022, 0x4C00102A, 0x4C001035), "d"),
}
"""MPICH's handles of floats and complex numbers."""
_OTHERS = frozenset(
    (0x4C00100C, 0x4C002042, 0x4C002036, 0x4C00010D, 0x4C00010F, 0x4C00102B, 0x4C00202C, 0x4C000246, 0x4C000821,
     0x4C001023, 0x4C001024, 0x4C002025)
)  # fmt: skip
"""Handles of long doubles, bytes, packed data, pairs."""
_OPEN_MPI = {
    **dict.fromkeys("float real real4 c_float_complex cplex".split(), "s"),
    **dict.fromkeys("double dblprec real8 c_double_complex dblcplex".split(), "d"),
    **dict.fromkeys(
        """char signed_char unsigned_char short unsigned_short int unsigned long unsigned_long long_long_int
        unsigned_long_long int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t c_bool integer logical
        character""".split(),
        "i",
    ),
}


def reaches_messages(function: Function) -> bool:
    """Whether the function, or what it calls, exchanges floats with other processes."""
    module = function.module
    if module is None or not any(f.is_declaration and plain_name(f.name) in MESSAGES for f in module.functions):
        return False
    seen: set[Function] = set()
    work = [function]
    while work:
        item = work.pop()
        if item in seen:
            continue
        seen.add(item)
        for i in item.instructions:
            if isinstance(i, Call):
                if message(i) is not None:
                    return True
                if isinstance(i.callee, Function) and not i.callee.is_declaration:
                    work.append(i.callee)
    return False
