"""What a pointer is computed from, and what is known of the objects behind it."""

from __future__ import annotations

from adfuzz.analysis import library
from adfuzz.ir.instructions import Alloca, Call, Load, Store
from adfuzz.ir.module import Function, GlobalVariable
from adfuzz.ir.values import Argument, Value

_IDENTIFIED = (Alloca, GlobalVariable)
_HARMLESS_CAPTURES = frozenset(("none", "address", "address_is_null", "read_provenance"))
_ONLY_READ = frozenset(("readonly", "readnone"))


def base_objects(pointer: Value) -> set[Value]:
    """The values a pointer is computed from by arithmetic, phi and select; empty when the search gets too long."""
    found: set[Value] = set()
    seen: set[Value] = set()
    work = [pointer]
    while work:
        value = work.pop()
        if value in seen:
            continue
        seen.add(value)
        if len(seen) > 200:
            return set()
        opcode = getattr(value, "opcode", "")
        operands: list[Value] = list(getattr(value, "operands", ()))
        if opcode in ("getelementptr", "bitcast", "addrspacecast", "freeze"):
            work.append(operands[0])
            if opcode == "getelementptr":
                work += [pointer for index in operands[1:] for pointer in _apart(index)]
        elif opcode == "phi":
            work += operands
        elif opcode == "select":
            work += operands[1:]
        else:
            found.add(value)
    return found


def _apart(index: Value) -> list[Value]:
    """The pointers whose distance an index is: an address that is moved by it may lie in the objects of either."""
    if getattr(index, "opcode", "") in ("sdiv", "ashr"):
        index = index.operands[0]  # type: ignore[attr-defined]
    ends: list[Value] = list(getattr(index, "operands", ())) if getattr(index, "opcode", "") == "sub" else []
    if len(ends) != 2 or not all(getattr(end, "opcode", "") == "ptrtoint" for end in ends):
        return []
    return [end.operands[0] for end in ends]  # type: ignore[attr-defined]


def is_local(base: Value) -> bool:
    """Whether the base is memory made in this function."""
    return isinstance(base, Alloca) or (isinstance(base, Call) and library.is_allocation(base))


def is_noalias(base: Value) -> bool:
    """Whether the base is a parameter that no other parameter aliases."""
    return isinstance(base, Argument) and "noalias" in base.attributes


def is_copied(parameter: Argument) -> bool:
    """Whether the memory behind a parameter is the function's own copy."""
    return any(a.startswith(("byval", "inalloca", "preallocated")) for a in parameter.attributes)


def is_untouched(base: Value) -> bool:
    """Whether what is read through the base is written by nobody while the function runs: not through the base, which
    is only read, and not by other ways, which the base does not alias."""
    return is_noalias(base) and isinstance(base, Argument) and not _ONLY_READ.isdisjoint(base.attributes)


def is_identified(base: Value) -> bool:
    """Whether the base is a whole object of its own, distinct from every other identified one."""
    return isinstance(base, _IDENTIFIED) or is_local(base)


def escapes(base: Value) -> bool:
    """Whether the address is stored, passed to an unknown call, converted to an integer or returned."""
    seen: set[Value] = set()
    work = [base]
    while work:
        value = work.pop()
        if value in seen:
            continue
        seen.add(value)
        for user in value.users:
            if isinstance(user, Load) or user.opcode in ("icmp",):
                continue
            if isinstance(user, Store):
                if user.value is value:
                    return True
                continue
            if user.opcode in ("getelementptr", "bitcast", "phi", "select", "freeze", "addrspacecast"):
                work.append(user)
                continue
            if isinstance(user, Call) and (_keeps_secret(user) or _is_never_written_later(user, value)):
                continue
            return True
    return False


def _keeps_secret(call: Call) -> bool:
    """Whether a call does not remember the pointers it is given."""
    name = library.called(call)
    return (
        name in library.TRANSFERS or name in library.FILLS or name in library.DROPPED_INTRINSICS
        or name in library.DEALLOCATORS
    )  # fmt: skip


def _is_never_written_later(call: Call, pointer: Value) -> bool:
    """Whether a call, once it is over, leaves nobody a pointer through which to write."""
    places = [n for n, operand in enumerate(call.operands) if operand is pointer]
    return all(n < len(call.arguments) and _leaves_no_writer(call, n) for n in places)


def _leaves_no_writer(call: Call, index: int) -> bool:
    callee = call.callee
    attributes = call.argument_attributes[index]
    if isinstance(callee, Function) and index < len(callee.arguments):
        attributes = (*attributes, *callee.arguments[index].attributes)
    kept = [a.removeprefix("captures(").removesuffix(")").split(", ") for a in attributes if a.startswith("captures(")]
    return "nocapture" in attributes or any(_HARMLESS_CAPTURES.issuperset(parts) for parts in kept)
