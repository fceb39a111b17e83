"""Addresses computed with integers: which terms of sums and differences are pointers, and where they lead."""

from __future__ import annotations

from adfuzz.analysis.types_contents import FAR, POINTER_START, Content, find
from adfuzz.analysis.types_flow import Flow, Sum
from adfuzz.ir.instructions import Call, Instruction
from adfuzz.ir.module import Function
from adfuzz.ir.values import Argument, ConstantExpression, Value

_PASSES_ON = frozenset(("add", "sub", "and", "or", "xor", "phi", "select", "freeze", "trunc", "zext", "sext"))
_CASTS = frozenset(("ptrtoint", "ptrtoaddr", "inttoptr", "bitcast"))
_MOST_PASSED = 64


def may_be_address(instruction: Instruction) -> bool:
    """Whether an integer sum may be an address: a cast from or to pointers, or another function, meets it without a
    detour through memory. Else it is a number, also where its place in memory is not told from that of a pointer.
    """
    seen: list[Value] = [instruction]
    for value in seen:  # grows while looked at
        near: list[Value] = [*value.users, *(value.operands if isinstance(value, Instruction) else ())]
        for other in near:
            if isinstance(other, Argument | ConstantExpression):
                return True
            if not isinstance(other, Instruction) or other in seen:
                continue
            if other.opcode in _CASTS or other.opcode == "ret" or _runs_code(other):
                return True
            if other.opcode in _PASSES_ON:
                if len(seen) == _MOST_PASSED:
                    return True
                seen.append(other)
    return False


def _runs_code(instruction: Instruction) -> bool:
    """Whether an instruction calls a function that may make an address of an integer, or an integer of an address."""
    return isinstance(instruction, Call) and not (
        isinstance(instruction.callee, Function) and instruction.callee.is_declaration
    )


def follow_sums(flow: Flow) -> None:
    """Find the addresses among the terms of integer sums, and where what they are moved to leads."""
    _follow_targets(flow)
    while _find_addresses(flow) or _guess_address(flow):
        _follow_targets(flow)


def _follow_targets(flow: Flow) -> None:
    """Give the results of pointer arithmetic on integers their targets."""
    store = flow.store
    while True:
        rest: list[Sum] = []
        for item in flow.sums:
            operand, result, step, divisor, minus = item
            target = store.known_target(operand)
            if target is None:
                rest.append(item)
            elif step is not None:
                store.set_target(result, (target[0], target[1] + step))
                store.settle()
            elif store.is_pointer(result):
                store.set_target(result, target)
                store.settle()
                flow.zones.append((target, -FAR if minus else 0, FAR, divisor))
        if len(rest) == len(flow.sums):
            return
        flow.sums = rest


def _find_addresses(flow: Flow) -> bool:
    """Count addresses in sums: those added less those taken off. Whether one proved to be an address.

    A difference of two addresses counts none, so that what such a difference moves to an address is one: this is how
    a derivative moves its shadow pointers (`shadow + (moved - pointer)`), and derivatives are differentiated again.
    """
    store = flow.store
    counts: dict[Content, int] = {}

    def count(term: Content | None) -> int | None:
        if term is None:
            return 0
        return 1 if store.is_pointer(term) else counts.get(find(term))

    changed, found = True, False
    while changed:
        changed = False
        for result, left, right, minus in flow.additions:
            sign = -1 if minus else 1
            whole, first, second = count(result), count(left), count(right)
            unknown: tuple[Content | None, int] | None = None
            if whole is None and first is not None and second is not None:
                unknown = (result, first + sign * second)
            elif whole is not None and first is None and second is not None:
                unknown = (left, whole - sign * second)
            elif whole is not None and first is not None and second is None:
                unknown = (right, sign * (whole - first))
            if unknown is None or unknown[0] is None:
                continue
            changed = True
            if unknown[1] == 1:
                store.add(unknown[0], POINTER_START, "a sum of addresses and their differences")
                store.target(unknown[0])
                found |= store.is_pointer(unknown[0])
            counts[find(unknown[0])] = unknown[1]
    return found


def _guess_address(flow: Flow) -> bool:
    """Where an address is a difference of which nothing is known, take it that a number is taken off an address.

    Derivatives do not hang on it: a number taken for an address is its own shadow.
    """
    store, found = flow.store, False
    for result, left, right, minus in flow.additions:
        if not minus or left is None or right is None or not store.is_pointer(result):
            continue
        if not store.is_pointer(left) and not store.is_pointer(right):
            store.add(left, POINTER_START, "an address, when something is taken off it")
            store.target(left)
            found |= store.is_pointer(left)
    return found


def distances(flow: Flow) -> set[Content]:
    """What holds differences of addresses that may lie in different memory."""
    store = flow.store
    found: set[Content] = set()
    for result, left, right, minus in flow.additions:
        if minus and left is not None and right is not None and store.is_pointer(left) and store.is_pointer(right):
            ends = [store.known_target(term) for term in (left, right)]
            if ends[0] is None or ends[1] is None or ends[0][0] is not ends[1][0]:
                found.add(find(result))
    return found
