"""May a load's memory change between the load and the moment the reverse sweep wants the value again?

Conservative: a store, call or atomic that may write to the loaded place and may run after the load says yes; so does
everything when the function may be followed by its caller's writes (`may_change_later`).

Writes that differ in nothing the answer depends on are one kind: n loads and n writes need not be n * n questions.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from adfuzz.analysis import library
from adfuzz.analysis.activity import Activity
from adfuzz.analysis.alias_scopes import AliasScopes
from adfuzz.analysis.later_writes import LaterWrites
from adfuzz.analysis.pointers import MemoryClass
from adfuzz.analysis.tbaa import Tags
from adfuzz.ir.cfg import ControlFlow
from adfuzz.ir.instructions import Alloca, Call, Instruction, Load, Store
from adfuzz.ir.module import Function, GlobalVariable
from adfuzz.ir.values import Argument, Constant, Value

_IDENTIFIED = (Alloca, GlobalVariable)


class Overwritten:
    """Answers `may_change_after(load)` for one function; `later[i]`: memory of argument i may be written after the
    return."""

    def __init__(self, function: Function, flow: ControlFlow, activity: Activity, later: bool) -> None:
        self.flow = flow
        self.pointers = activity.pointers
        self.later = later
        self._tags = Tags(function.module) if function.module is not None else None
        self._scopes = AliasScopes(function, flow, self._tags) if self._tags is not None else None
        self._memo: dict[Load, bool] = {}
        self._escaped: dict[Value, bool] = {}
        self._bases: dict[Value, frozenset[Value]] = {}
        self._kinds: _Kinds | None = None
        self._aliased: dict[Hashable, int] = {}

    def may_change_after(self, load: Load) -> bool:
        """Whether the loaded value may no longer stand in memory when the reverse sweep comes."""
        found = self._memo.get(load)
        if found is None:
            found = self._memo[load] = self._decide(load)
        return found

    def _decide(self, load: Load) -> bool:
        if load.is_volatile or load.is_atomic:
            return True
        bases = self.bases(load.pointer)
        if self._is_constant(bases):
            return False
        if self.later and not all(isinstance(base, Alloca) for base in bases):
            return True
        if self.later:
            return True  # in split mode stack memory is gone after the return
        if self._kinds is None:
            self._kinds = _Kinds(self)
        return self._kinds.later.after(load) & self._may_be_written_by(self._kinds, load, bases) != 0

    def _may_be_written_by(self, kinds: _Kinds, load: Load, bases: frozenset[Value]) -> int:
        """The kinds of write that may write to the loaded place, as bits."""
        key = (self.kind_of_pointer(load.pointer), load.metadata_of("tbaa"), *_scopes(load))
        found = self._aliased.get(key)
        if found is None:
            found = 0
            for number in kinds.of_interest(bases):
                if self._may_alias(load, bases, kinds.example[number]):
                    found |= 1 << number
            self._aliased[key] = found
        return found

    def kind_of_write(self, i: Instruction) -> Hashable:
        """All that `_may_alias` looks at."""
        if isinstance(i, Store):
            return ("store", self.kind_of_pointer(i.pointer), i.metadata_of("tbaa"), *_scopes(i))
        if not isinstance(i, Call):
            return (i.opcode, i.opcode != "fence" and self.kind_of_pointer(i.operands[0]), *_scopes(i))
        if (pointer := written_through(i)) is not None:
            return ("transfer", self.kind_of_pointer(pointer), i.metadata_of("tbaa"), *_scopes(i))
        return ("call", frozenset(self.kind_of_pointer(a) for a in i.arguments if a.type.is_pointer), *_scopes(i))

    def kind_of_pointer(self, pointer: Value) -> Hashable:
        """What is known of a pointer: what it is computed from, and the class of its memory."""
        told = self.pointers.known(pointer) and not isinstance(pointer, Constant)
        return (self.bases(pointer), self.pointers.memory(pointer) if told else pointer)

    def bases(self, pointer: Value) -> frozenset[Value]:
        """`base_objects`, found once."""
        found = self._bases.get(pointer)
        if found is None:
            found = self._bases[pointer] = frozenset(base_objects(pointer))
        return found

    @staticmethod
    def _is_constant(bases: frozenset[Value]) -> bool:
        return bool(bases) and all(isinstance(b, GlobalVariable) and b.is_constant for b in bases)

    def _may_alias(self, load: Load, bases: frozenset[Value], write: Instruction) -> bool:
        if self._scopes is not None and self._scopes.are_apart(load, write):
            return False
        if isinstance(write, Store):
            return self._overlap(bases, write.pointer, load, write)
        if isinstance(write, Call):
            name = library.called(write)
            if name in library.TRANSFERS or name in library.FILLS:
                return self._overlap(bases, write.arguments[0], load, write)
            if not any(self._is_visible(base) for base in bases):
                return any(
                    argument.type.is_pointer and self._overlap(bases, argument, load) for argument in write.arguments
                )
            return True
        if write.opcode == "fence":
            return False
        return self._overlap(bases, write.operands[0], load)

    def _is_visible(self, base: Value) -> bool:
        """Whether code elsewhere may know the address."""
        if not is_identified(base) or isinstance(base, GlobalVariable):
            return True
        return self._escapes(base)

    def is_secret(self, base: Value) -> bool:
        """Whether only pointers computed from it lead to the base."""
        return is_local(base) and not self._escapes(base)

    def _escapes(self, base: Value) -> bool:
        found = self._escaped.get(base)
        if found is None:
            found = self._escaped[base] = _escapes(base)
        return found

    def _overlap(self, bases: frozenset[Value], pointer: Value, load: Load, write: Store | Call | None = None) -> bool:
        others = self.bases(pointer)
        if not bases or not others:
            return True
        for a in bases:
            for b in others:
                if a is b:
                    return True
                if is_identified(a) and is_identified(b):
                    continue
                if (is_noalias(a) and isinstance(b, Argument)) or (is_noalias(b) and isinstance(a, Argument)):
                    continue
                if self.is_secret(a) or self.is_secret(b):
                    continue
                if (is_local(a) and isinstance(b, Argument)) or (is_local(b) and isinstance(a, Argument)):
                    continue
                if write is not None and self._of_other_type(load, write):
                    continue  # not asked of one object: what is reused as another type has one base
                if self._same_class(load.pointer, pointer):
                    return True
                continue
        return False

    def _of_other_type(self, load: Load, write: Store | Call) -> bool:
        """Whether type-based alias metadata tells the two accesses apart."""
        if self._tags is None:
            return False
        return self._tags.are_apart(load.metadata_of("tbaa"), write.metadata_of("tbaa"))

    def _same_class(self, a: Value, b: Value) -> bool:
        x, y = self.pointers.memory(a), self.pointers.memory(b)
        if x is y:
            return True
        return self._is_open(x) and self._is_open(y)

    def _is_open(self, item: MemoryClass) -> bool:
        """Whether the class may hold memory that the caller handed in or that is not known."""
        return not item.sources or any(isinstance(s, Argument | str | GlobalVariable) for s in item.sources)


class _Kinds:
    """The kinds of write of one function, and which of them a load must be compared with.

    Kinds that share no base with the load are told apart by rank: what only leads to objects of its own is asked of no
    load that does, what only leads to secret objects of no other load at all.
    """

    def __init__(self, o: Overwritten) -> None:
        self._overwritten = o
        self.example: list[Instruction] = []
        self._of_base: dict[Value, list[int]] = {}
        self._of_rank: list[list[int]] = [[], [], [], []]
        numbers: dict[Hashable, int] = {}
        of_write: dict[Instruction, int] = {}
        for block in o.flow.order:
            for i in block.instructions:
                if not is_write(i):
                    continue
                number = numbers.setdefault(o.kind_of_write(i), len(numbers))
                of_write[i] = number
                if number == len(self.example):
                    self._add(i, number)
        self.later = LaterWrites(o.flow, of_write)

    def _add(self, write: Instruction, number: int) -> None:
        self.example.append(write)
        pointer = written_through(write)
        bases: frozenset[Value] = frozenset() if pointer is None else self._overwritten.bases(pointer)
        self._of_rank[self._rank(bases)].append(number)
        for base in bases:
            self._of_base.setdefault(base, []).append(number)

    def _rank(self, bases: frozenset[Value]) -> int:
        """0: may lead anywhere; 1: to some object that is not known; 2: to objects of their own; 3: to secret ones."""
        if not bases:
            return 0
        if all(self._overwritten.is_secret(base) for base in bases):
            return 3
        return 2 if all(is_identified(base) for base in bases) else 1

    def of_interest(self, bases: frozenset[Value]) -> Iterator[int]:
        """The kinds that may write to memory behind these bases."""
        rank = self._rank(bases)
        for others in self._of_rank[: 4 - rank]:
            yield from others
        for base in bases:
            yield from self._of_base.get(base, ())


def is_write(i: Instruction) -> bool:
    """Whether the instruction may change memory (frees do not: they are postponed)."""
    if isinstance(i, Store) or i.opcode in ("atomicrmw", "cmpxchg", "fence"):
        return True
    if not isinstance(i, Call):
        return False
    name = library.called(i)
    if name in library.DROPPED_INTRINSICS or library.is_allocation(i) or name in library.DEALLOCATORS:
        return False  # frees are postponed
    callee = i.callee
    attributes = (*i.function_attributes, *(callee.attributes if isinstance(callee, Function) else ()))
    return not any(
        a in ("memory(none)", "memory(read)", "memory(argmem: read)")
        or a.startswith(("memory(errnomem", "memory(inaccessiblemem"))
        for a in attributes
    )  # fmt: skip


def written_through(write: Instruction) -> Value | None:
    """The one pointer through which the instruction writes; None for a call that may write elsewhere, and a fence."""
    if isinstance(write, Store):
        return write.pointer
    if isinstance(write, Call):
        name = library.called(write)
        return write.arguments[0] if name in library.TRANSFERS or name in library.FILLS else None
    return None if write.opcode == "fence" else write.operands[0]


def _scopes(i: Instruction) -> tuple[str, str]:
    return i.metadata_of("alias.scope"), i.metadata_of("noalias")


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
        elif opcode == "phi":
            work += operands
        elif opcode == "select":
            work += operands[1:]
        else:
            found.add(value)
    return found


def is_local(base: Value) -> bool:
    """Whether the base is memory made in this function."""
    return isinstance(base, Alloca) or (isinstance(base, Call) and library.is_allocation(base))


def is_noalias(base: Value) -> bool:
    """Whether the base is a parameter that no other parameter aliases."""
    return isinstance(base, Argument) and "noalias" in base.attributes


def is_identified(base: Value) -> bool:
    """Whether the base is a whole object of its own, distinct from every other identified one."""
    return isinstance(base, _IDENTIFIED) or is_local(base)


def _escapes(base: Value) -> bool:
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
            if isinstance(user, Call) and _keeps_secret(user):
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
