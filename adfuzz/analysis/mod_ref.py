"""What a call may write: through which of its arguments, and whether elsewhere. Found bottom-up, also in recursion.

Only what may have happened when the call comes back counts: blocks that end the program, or unwind, are left out,
unless the call is one that catches (an invoke). What a callee writes to memory of its own does not count.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from adfuzz.analysis import library
from adfuzz.analysis.bases import base_objects, is_copied, is_local
from adfuzz.ir.instructions import Block, Call, Instruction, Store
from adfuzz.ir.module import Function
from adfuzz.ir.values import Argument, Value


@dataclass(frozen=True)
class Effects:
    """The arguments (by number) through which is written, and whether memory may be written by other ways."""

    arguments: frozenset[int] = frozenset()
    elsewhere: bool = False

    def and_also(self, other: Effects) -> Effects:
        return Effects(self.arguments | other.arguments, self.elsewhere or other.elsewhere)


NOTHING = Effects()


@dataclass
class _Facts:
    """What a function writes itself, and whom it calls."""

    own: Effects = NOTHING
    calls: list[tuple[Call, _Case]] = field(default_factory=list["tuple[Call, _Case]"])


@dataclass(frozen=True)
class _Case:
    """A function, and whether it counts what has happened when it unwinds."""

    function: Function
    unwinds: bool


class ModRef:
    """Summaries of the functions of one module, each made once."""

    def __init__(self) -> None:
        self._known: dict[_Case, Effects] = {}
        self._facts: dict[_Case, _Facts] = {}

    def of(self, call: Call) -> Effects:
        """What the call may have written when it comes back."""
        unwinds = call.opcode != "call"
        case = _callee(call, unwinds)
        return _by_declaration(call, unwinds) if case is None else self._summary(case)

    def _summary(self, wanted: _Case) -> Effects:
        found = self._known.get(wanted)
        if found is not None:
            return found
        work, order = [wanted], dict[_Case, None]()
        while work:
            case = work.pop()
            if case not in order and case not in self._known:
                order[case] = None
                work += [callee for _, callee in self._facts_of(case).calls]
        found_so_far = dict.fromkeys(order, NOTHING)
        changed = True
        while changed:  # rises to the least solution
            changed = False
            for case in reversed(order):
                effects = self._facts_of(case).own
                for call, callee in self._facts_of(case).calls:
                    inside = self._known[callee] if callee in self._known else found_so_far[callee]
                    effects = effects.and_also(_through(call, inside))
                if effects != found_so_far[case]:
                    found_so_far[case] = effects
                    changed = True
        self._known |= found_so_far
        return self._known[wanted]

    def _facts_of(self, case: _Case) -> _Facts:
        found = self._facts.get(case)
        if found is None:
            found = self._facts[case] = _find_facts(case)
        return found


def _find_facts(case: _Case) -> _Facts:
    found = _Facts()
    if any(map(returns_twice, case.function.instructions)):  # what does not return may come back there
        case = replace(case, unwinds=True)
    blocks = case.function.blocks if case.unwinds else returning_blocks(case.function.blocks)
    for block in blocks:
        for i in block.instructions:
            if not is_write(i):
                continue
            pointer = written_through(i)
            if pointer is not None:
                found.own = found.own.and_also(_behind((pointer,)))
            elif isinstance(i, Call):
                unwinds = case.unwinds or i.opcode != "call"
                callee = _callee(i, unwinds)
                if callee is None:
                    found.own = found.own.and_also(_through(i, _by_declaration(i, unwinds)))
                else:
                    found.calls.append((i, callee))
    return found


def _through(call: Call, inside: Effects) -> Effects:
    """What the caller's caller sees of what a callee writes."""
    written = _behind(call.arguments[number] for number in sorted(inside.arguments))
    return Effects(written.arguments, written.elsewhere or inside.elsewhere)


def _behind(pointers: Iterable[Value]) -> Effects:
    """What a write through these pointers is to the caller of the function that writes."""
    arguments: set[int] = set()
    elsewhere = False
    for pointer in pointers:
        bases = base_objects(pointer) if pointer.type.is_pointer else set[Value]()
        elsewhere |= not bases
        for base in bases:
            if isinstance(base, Argument) and base.type.is_pointer:
                if not is_copied(base):
                    arguments.add(base.index)
            elif not is_local(base):
                elsewhere = True
    return Effects(frozenset(arguments), elsewhere)


def _callee(call: Call, unwinds: bool) -> _Case | None:
    """The function with a body that is called, if that is certain."""
    callee = call.callee
    if not isinstance(callee, Function) or callee.is_declaration or callee.function_type is not call.function_type:
        return None
    if callee.function_type.variadic or callee.linkage in _MAY_BE_REPLACED:
        return None
    return _Case(callee, unwinds)


_MAY_BE_REPLACED = ("weak", "linkonce", "common", "extern_weak")
_HARMLESS = ("argmem:", "errnomem:", "inaccessiblemem:", "target_mem")


def _by_declaration(call: Call, unwinds: bool) -> Effects:
    """What the attributes of a call say: all arguments that are not only read, and elsewhere if nothing limits it."""
    if not unwinds and "noreturn" in attributes_of(call):
        return NOTHING
    pointers = [n for n, a in enumerate(call.arguments) if a.type.is_pointer and not _is_only_read(call, n)]
    hidden = any(_may_hide_pointer(a) for a in call.arguments)
    return Effects(frozenset(pointers), hidden or not _is_limited_to_arguments(call))


def _may_hide_pointer(argument: Value) -> bool:
    return not argument.type.is_pointer and "ptr" in argument.type.text


def _is_limited_to_arguments(call: Call) -> bool:
    for attribute in attributes_of(call):
        if attribute.startswith("memory("):
            parts = [part.strip() for part in attribute.removeprefix("memory(").removesuffix(")").split(",")]
            if all(part.startswith(_HARMLESS) or part.split()[-1] in ("none", "read") for part in parts):
                return True
    return False


def _is_only_read(call: Call, index: int) -> bool:
    callee = call.callee
    attributes = call.argument_attributes[index]
    if isinstance(callee, Function) and index < len(callee.arguments):
        attributes = (*attributes, *callee.arguments[index].attributes)
    return any(a in ("readonly", "readnone") for a in attributes)


def attributes_of(call: Call) -> tuple[str, ...]:
    """The attributes of the call and of the function it calls."""
    callee = call.callee
    return (*call.function_attributes, *(callee.attributes if isinstance(callee, Function) else ()))


def returns_twice(i: Instruction) -> bool:
    """Whether the instruction calls `setjmp` or its like, to which a jump may come back."""
    return isinstance(i, Call) and "returns_twice" in attributes_of(i)


def is_write(i: Instruction) -> bool:
    """Whether the instruction may change memory (frees do not: they are postponed)."""
    if isinstance(i, Store) or i.opcode in ("atomicrmw", "cmpxchg", "fence"):
        return True
    if not isinstance(i, Call):
        return False
    name = library.called(i)
    if name in library.DROPPED_INTRINSICS or library.is_allocation(i) or name in library.DEALLOCATORS:
        return False  # frees are postponed
    return not any(
        a in ("memory(none)", "memory(read)", "memory(argmem: read)")
        or a.startswith(("memory(errnomem", "memory(inaccessiblemem"))
        for a in attributes_of(i)
    )  # fmt: skip


def written_through(write: Instruction) -> Value | None:
    """The one pointer through which the instruction writes; None for a call that may write elsewhere, and a fence."""
    if isinstance(write, Store):
        return write.pointer
    if isinstance(write, Call):
        name = library.called(write)
        return write.arguments[0] if name in library.TRANSFERS or name in library.FILLS else None
    return None if write.opcode == "fence" else write.operands[0]


def returning_blocks(blocks: Iterable[Block]) -> set[Block]:
    """The blocks from which a return can be reached."""
    before: dict[Block, list[Block]] = {}
    work: list[Block] = []
    for block in blocks:
        if block.terminator.opcode == "ret":
            work.append(block)
        for successor in block.successors:
            before.setdefault(successor, []).append(block)
    found: set[Block] = set()
    while work:
        block = work.pop()
        if block not in found:
            found.add(block)
            work += before.get(block, ())
    return found
