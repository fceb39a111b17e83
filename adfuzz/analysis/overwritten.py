"""May a load's memory change between the load and the moment the reverse sweep wants the value again?

Conservative: a store, call or atomic that may write to the loaded place and may run after the load says yes; so does
everything when the function may be followed by its caller's writes (`may_change_later`).
"""

from __future__ import annotations

from adfuzz.analysis import library
from adfuzz.analysis.activity import Activity
from adfuzz.analysis.alias_scopes import AliasScopes
from adfuzz.analysis.pointers import MemoryClass
from adfuzz.analysis.tbaa import Tags
from adfuzz.ir.cfg import ControlFlow
from adfuzz.ir.instructions import Alloca, Block, Call, Instruction, Load, Store
from adfuzz.ir.module import Function, GlobalVariable
from adfuzz.ir.values import Argument, Value

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
        self.writes: list[Instruction] = [i for block in flow.order for i in block.instructions if self._writes(i)]
        self._position = {i: n for block in flow.order for n, i in enumerate(block.instructions)}
        self._reach: dict[Block, set[Block]] = {}
        self._memo: dict[Load, bool] = {}
        self._escaped: dict[Value, bool] = {}

    @staticmethod
    def _writes(i: Instruction) -> bool:
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

    def may_change_after(self, load: Load) -> bool:
        """Whether the loaded value may no longer stand in memory when the reverse sweep comes."""
        found = self._memo.get(load)
        if found is None:
            found = self._memo[load] = self._decide(load)
        return found

    def _decide(self, load: Load) -> bool:
        if load.is_volatile or load.is_atomic:
            return True
        bases = base_objects(load.pointer)
        if self._is_constant(bases):
            return False
        if self.later and not all(isinstance(base, Alloca) for base in bases):
            return True
        if self.later:
            return True  # in split mode stack memory is gone after the return
        return any(self._may_alias(load, bases, write) and self._may_follow(load, write) for write in self.writes)

    @staticmethod
    def _is_constant(bases: set[Value]) -> bool:
        return bool(bases) and all(isinstance(b, GlobalVariable) and b.is_constant for b in bases)

    def _may_follow(self, load: Load, write: Instruction) -> bool:
        assert load.parent is not None and write.parent is not None
        if load.parent is write.parent and self._position[write] > self._position[load]:
            return True
        return write.parent in self._reachable(load.parent)

    def _reachable(self, block: Block) -> set[Block]:
        """Blocks that may run after `block` was left."""
        found = self._reach.get(block)
        if found is None:
            found = self._reach[block] = set()
            work = list(block.successors)
            while work:
                item = work.pop()
                if item not in found:
                    found.add(item)
                    work.extend(item.successors)
        return found

    def _may_alias(self, load: Load, bases: set[Value], write: Instruction) -> bool:
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

    def _escapes(self, base: Value) -> bool:
        found = self._escaped.get(base)
        if found is None:
            found = self._escaped[base] = _escapes(base)
        return found

    def _overlap(self, bases: set[Value], pointer: Value, load: Load, write: Store | Call | None = None) -> bool:
        others = base_objects(pointer)
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
                if (is_local(a) and not self._escapes(a)) or (is_local(b) and not self._escapes(b)):
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
