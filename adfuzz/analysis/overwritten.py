"""May memory change between a load, or a call, and the moment the reverse sweep wants to read the same again?

Conservative: a store, call or atomic that may write to the place and may run afterwards says yes. Where the function's
own caller writes before the reverse sweep comes, only memory behind arguments counts of which the caller says that it
stays (`steady`).

Writes that differ in nothing the answer depends on are one kind: n loads and n writes need not be n * n questions.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterator

from adfuzz.analysis import library
from adfuzz.analysis.activity import Activity
from adfuzz.analysis.alias_scopes import AliasScopes
from adfuzz.analysis.bases import base_objects, escapes, is_identified, is_local, is_noalias, is_untouched
from adfuzz.analysis.later_writes import LaterWrites
from adfuzz.analysis.mod_ref import Effects, ModRef, is_write, returning_blocks, written_through
from adfuzz.analysis.pointers import MemoryClass
from adfuzz.analysis.tbaa import Tags
from adfuzz.ir.cfg import ControlFlow
from adfuzz.ir.instructions import Call, Instruction, Load, Store
from adfuzz.ir.module import Function, GlobalVariable
from adfuzz.ir.values import Argument, Constant, Value


class Overwritten:
    """Answers for one function. `later`: after the return, memory may be written before the reverse sweep, and the
    stack is gone; `steady`: the arguments behind which memory stays even so."""

    def __init__(
        self, function: Function, flow: ControlFlow, activity: Activity, later: bool,
        steady: Collection[Argument] = (), mod_ref: ModRef | None = None,
    ) -> None:  # fmt: skip
        self.flow = flow
        self.pointers = activity.pointers
        self.later = later
        self.steady = frozenset(steady)
        self._mod_ref = mod_ref or ModRef()
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
            found = load.is_volatile or load.is_atomic or self._may_change(load, load.pointer)
            self._memo[load] = found
        return found

    def stays_after(self, call: Call, pointer: Value) -> bool:
        """Whether memory behind a pointer stays as the call has left it until the reverse sweep comes to the call."""
        return not self._may_change(call, pointer)

    def _may_change(self, access: Load | Call, pointer: Value) -> bool:
        """Whether memory behind `pointer` may be written after the access, or be gone."""
        bases = self.bases(pointer)
        if self._is_constant(bases):
            return False
        if self.later and not (bases and bases <= self.steady):
            return True
        if bases and all(is_untouched(base) for base in bases):
            return False
        if self._kinds is None:
            self._kinds = _Kinds(self)
        return self._kinds.later.after(access) & self._may_be_written_by(self._kinds, access, pointer) != 0

    def _may_be_written_by(self, kinds: _Kinds, access: Load | Call, pointer: Value) -> int:
        """The kinds of write that may write to the accessed place, as bits."""
        key = (self.kind_of_pointer(pointer), access.metadata_of("tbaa"), *_scopes(access))
        found = self._aliased.get(key)
        if found is None:
            found = 0
            for number in kinds.of_interest(self.bases(pointer)):
                if self._may_alias(access, pointer, kinds.example[number]):
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
        effects = self.effects(i)
        passed = frozenset((self.kind_of_pointer(a), n in effects.arguments) for n, a in enumerate(i.arguments)
                           if a.type.is_pointer)  # fmt: skip
        return ("call", passed, effects.elsewhere, *_scopes(i))

    def effects(self, call: Call) -> Effects:
        """What a call writes: through which of its arguments, and whether elsewhere."""
        return self._mod_ref.of(call)

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

    def _may_alias(self, access: Load | Call, pointer: Value, write: Instruction) -> bool:
        if self._scopes is not None and self._scopes.are_apart(access, write):
            return False
        if isinstance(write, Store):
            return self._overlap(pointer, write.pointer, access, write)
        if isinstance(write, Call):
            name = library.called(write)
            if name in library.TRANSFERS or name in library.FILLS:
                return self._overlap(pointer, write.arguments[0], access, write)
            return self._may_call_write(write, access, pointer)
        if write.opcode == "fence":
            return False
        return self._overlap(pointer, write.operands[0], access)

    def _may_call_write(self, write: Call, access: Load | Call, pointer: Value) -> bool:
        effects = self.effects(write)
        passed = {n: a for n, a in enumerate(write.arguments) if a.type.is_pointer}
        if any(n not in passed or self._overlap(pointer, passed[n], access) for n in effects.arguments):
            return True
        if not effects.elsewhere:
            return False
        if any(self._is_visible(base) for base in self.bases(pointer)):
            return True
        return any(self._overlap(pointer, argument, access) for argument in passed.values())

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
            found = self._escaped[base] = escapes(base)
        return found

    def _overlap(
        self, pointer: Value, written: Value, access: Load | Call, write: Store | Call | None = None
    ) -> bool:  # fmt: skip
        bases, others = self.bases(pointer), self.bases(written)
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
                if write is not None and self._of_other_type(access, write):
                    continue  # not asked of one object: what is reused as another type has one base
                if self._same_class(pointer, written):
                    return True
                continue
        return False

    def _of_other_type(self, access: Load | Call, write: Store | Call) -> bool:
        """Whether type-based alias metadata tells the two accesses apart."""
        if self._tags is None:
            return False
        return self._tags.are_apart(access.metadata_of("tbaa"), write.metadata_of("tbaa"))

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
        returning = returning_blocks(o.flow.order)
        for block in o.flow.order:
            for i in block.instructions if block in returning else ():
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


def _scopes(i: Instruction) -> tuple[str, str]:
    return i.metadata_of("alias.scope"), i.metadata_of("noalias")
