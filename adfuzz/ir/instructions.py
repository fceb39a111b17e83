"""Instructions and basic blocks. One class per *shape* of extra data; `opcode` tells LLVM's operation.

Operands that are values live in `operands`, with use lists kept by `set_operand`; blocks live in `successors`
(terminators) or `blocks` (phi). Everything else LLVM's text can say is in `flags`, `metadata` and the fields of the
subclass.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from adfuzz.ir import types as ty
from adfuzz.ir.types import FunctionType, Type
from adfuzz.ir.values import ConstantInt, MetadataOperand, Value

if TYPE_CHECKING:
    from adfuzz.ir.module import Function

INTEGER_BINARY = ("add", "sub", "mul", "udiv", "sdiv", "urem", "srem", "shl", "lshr", "ashr", "and", "or", "xor")
FLOAT_BINARY = ("fadd", "fsub", "fmul", "fdiv", "frem")
BINARY = INTEGER_BINARY + FLOAT_BINARY
CASTS = (
    "trunc", "zext", "sext", "fptrunc", "fpext", "fptoui", "fptosi", "uitofp", "sitofp",
    "ptrtoint", "ptrtoaddr", "inttoptr", "bitcast", "addrspacecast",
)  # fmt: skip
TERMINATORS = (
    "ret", "br", "switch", "indirectbr", "invoke", "resume", "catchswitch", "catchret", "cleanupret", "unreachable",
    "callbr",
)  # fmt: skip
OPCODES = (
    *TERMINATORS, "fneg", *BINARY, *CASTS, "extractelement", "insertelement", "shufflevector", "extractvalue",
    "insertvalue", "alloca", "load", "store", "fence", "cmpxchg", "atomicrmw", "getelementptr", "icmp", "fcmp", "phi",
    "select", "freeze", "call", "va_arg", "landingpad", "catchpad", "cleanuppad",
)  # fmt: skip
"""All LLVM 22 opcodes."""

FAST_MATH = ("reassoc", "nnan", "ninf", "nsz", "arcp", "contract", "afn")


class DebugRecord:
    """A `#dbg_value(…)`-like record standing before an instruction: its `kind` and its operands, all metadata."""

    __slots__ = ("kind", "operands")

    def __init__(self, kind: str, operands: tuple[MetadataOperand, ...]) -> None:
        self.kind = kind
        self.operands = operands


class Instruction(Value):
    """One instruction. `metadata` is ((kind, text), …) such as (("tbaa", "!5"), ("dbg", "!12")), in LLVM's order.

    `flags` are keyword flags in LLVM's order (`nuw`, `inbounds`, `fast`, `exact`, `disjoint`, `nneg`, `samesign` …).
    `origin` is the instruction this one was cloned or derived from, for messages; None for parsed ones.
    """

    __slots__ = ("debug_records", "flags", "metadata", "opcode", "operands", "origin", "parent")

    def __init__(
        self, opcode: str, type: Type, operands: Iterable[Value] = (), name: str = "", flags: tuple[str, ...] = ()
    ) -> None:
        self.type = type
        self.name = name
        self.users: dict[Instruction, int] = {}
        self.opcode = opcode
        self.flags = flags
        self.operands: list[Value] = list(operands)
        self.metadata: tuple[tuple[str, str], ...] = ()
        self.debug_records: list[DebugRecord] = []
        self.parent: Block | None = None
        self.origin: Instruction | None = None
        for operand in self.operands:
            users = operand.users
            users[self] = users.get(self, 0) + 1

    # -- operands and use lists

    def set_operand(self, index: int, value: Value) -> None:
        """Replace one operand, keeping the use lists right."""
        self._release(self.operands[index])
        self.operands[index] = value
        value.users[self] = value.users.get(self, 0) + 1

    def add_operand(self, value: Value) -> None:
        """Append an operand."""
        self.operands.append(value)
        value.users[self] = value.users.get(self, 0) + 1

    def replace_operand(self, old: Value, new: Value) -> None:
        """Replace every occurrence of `old` among the operands."""
        for index, operand in enumerate(self.operands):
            if operand is old:
                self.set_operand(index, new)

    def drop_operands(self) -> None:
        """Forget all operands, as before erasing."""
        for operand in self.operands:
            self._release(operand)
        self.operands = []

    def _release(self, operand: Value) -> None:
        count = operand.users.get(self, 0) - 1
        if count > 0:
            operand.users[self] = count
        else:
            operand.users.pop(self, None)

    # -- place in the block

    def remove(self) -> None:
        """Take the instruction out of its block; operands and users stay."""
        assert self.parent is not None
        self.parent.instructions.remove(self)
        self.parent = None

    def erase(self) -> None:
        """Remove the instruction and drop its operands. It must have no users left."""
        assert not self.users, f"{self.opcode} %{self.name} still has users"
        self.remove()
        self.drop_operands()

    # -- facts

    @property
    def is_terminator(self) -> bool:
        return self.opcode in _TERMINATOR_SET

    @property
    def successors(self) -> Sequence[Block]:
        """The blocks a terminator can go to (with repetitions); none for other instructions."""
        return ()

    @property
    def function(self) -> Function:
        """The function the instruction stands in."""
        assert self.parent is not None and self.parent.parent is not None
        return self.parent.parent

    def metadata_of(self, kind: str) -> str:
        """Return the text of one metadata attachment, or ""."""
        for name, text in self.metadata:
            if name == kind:
                return text
        return ""

    def copy(self) -> Instruction:
        """Return an unplaced copy with the same operands and no name; metadata and flags stay, debug records do not."""
        made = self._copy()
        made.flags = self.flags
        made.metadata = self.metadata
        made.origin = self.origin or self
        return made

    def _copy(self) -> Instruction:
        return Instruction(self.opcode, self.type, self.operands)


_TERMINATOR_SET = frozenset(TERMINATORS)


class Compare(Instruction):
    """icmp or fcmp with `predicate`."""

    __slots__ = ("predicate",)

    def __init__(
        self, opcode: str, predicate: str, left: Value, right: Value, name: str = "", flags: tuple[str, ...] = ()
    ) -> None:
        super().__init__(opcode, ty.with_scalar(left.type, ty.I1), (left, right), name, flags)
        self.predicate = predicate

    def _copy(self) -> Instruction:
        return Compare(self.opcode, self.predicate, self.operands[0], self.operands[1])


class Alloca(Instruction):
    """alloca of `count` (operand 0) elements of `allocated_type`. `flags` may hold inalloca, swifterror."""

    __slots__ = ("alignment", "allocated_type")

    def __init__(
        self, allocated_type: Type, count: Value, alignment: int = 0, type: Type = ty.PTR, name: str = ""
    ) -> None:
        super().__init__("alloca", type, (count,), name)
        self.allocated_type = allocated_type
        self.alignment = alignment

    def _copy(self) -> Instruction:
        return Alloca(self.allocated_type, self.operands[0], self.alignment, self.type)


class MemoryAccess(Instruction):
    """What load, store, cmpxchg and atomicrmw share: alignment (0: none given), volatility, ordering, scope."""

    __slots__ = ("alignment", "is_volatile", "ordering", "sync_scope")

    def _access(self, alignment: int, is_volatile: bool, ordering: str, sync_scope: str) -> None:
        self.alignment = alignment
        self.is_volatile = is_volatile
        self.ordering = ordering  # "" when not atomic
        self.sync_scope = sync_scope  # "" is the system scope

    @property
    def is_atomic(self) -> bool:
        return self.ordering != ""


class Load(MemoryAccess):
    """load of `type` from operand 0."""

    __slots__ = ()

    def __init__(
        self, type: Type, pointer: Value, alignment: int = 0, is_volatile: bool = False,
        ordering: str = "", sync_scope: str = "", name: str = "",
    ) -> None:  # fmt: skip
        super().__init__("load", type, (pointer,), name)
        self._access(alignment, is_volatile, ordering, sync_scope)

    @property
    def pointer(self) -> Value:
        return self.operands[0]

    def _copy(self) -> Instruction:
        return Load(self.type, self.pointer, self.alignment, self.is_volatile, self.ordering, self.sync_scope)


class Store(MemoryAccess):
    """store of operand 0 to operand 1."""

    __slots__ = ()

    def __init__(
        self, value: Value, pointer: Value, alignment: int = 0, is_volatile: bool = False,
        ordering: str = "", sync_scope: str = "",
    ) -> None:  # fmt: skip
        super().__init__("store", ty.VOID, (value, pointer))
        self._access(alignment, is_volatile, ordering, sync_scope)

    @property
    def value(self) -> Value:
        return self.operands[0]

    @property
    def pointer(self) -> Value:
        return self.operands[1]

    def _copy(self) -> Instruction:
        return Store(self.value, self.pointer, self.alignment, self.is_volatile, self.ordering, self.sync_scope)


class AtomicRMW(MemoryAccess):
    """atomicrmw `operation` on operand 0 (pointer) with operand 1."""

    __slots__ = ("operation",)

    def __init__(
        self, operation: str, pointer: Value, value: Value, ordering: str, alignment: int = 0,
        is_volatile: bool = False, sync_scope: str = "", name: str = "",
    ) -> None:  # fmt: skip
        super().__init__("atomicrmw", value.type, (pointer, value), name)
        self.operation = operation
        self._access(alignment, is_volatile, ordering, sync_scope)

    def _copy(self) -> Instruction:
        return AtomicRMW(self.operation, self.operands[0], self.operands[1], self.ordering, self.alignment,
                         self.is_volatile, self.sync_scope)  # fmt: skip


class CompareExchange(MemoryAccess):
    """cmpxchg: operands pointer, expected, new; `ordering` on success, `failure_ordering` otherwise."""

    __slots__ = ("failure_ordering", "is_weak")

    def __init__(
        self, pointer: Value, expected: Value, new: Value, ordering: str, failure_ordering: str, alignment: int = 0,
        is_volatile: bool = False, is_weak: bool = False, sync_scope: str = "", name: str = "",
    ) -> None:  # fmt: skip
        super().__init__("cmpxchg", ty.struct((expected.type, ty.I1)), (pointer, expected, new), name)
        self._access(alignment, is_volatile, ordering, sync_scope)
        self.failure_ordering = failure_ordering
        self.is_weak = is_weak

    def _copy(self) -> Instruction:
        pointer, expected, new = self.operands
        return CompareExchange(pointer, expected, new, self.ordering, self.failure_ordering, self.alignment,
                               self.is_volatile, self.is_weak, self.sync_scope)  # fmt: skip


class Fence(Instruction):
    """fence."""

    __slots__ = ("ordering", "sync_scope")

    def __init__(self, ordering: str, sync_scope: str = "") -> None:
        super().__init__("fence", ty.VOID)
        self.ordering = ordering
        self.sync_scope = sync_scope

    def _copy(self) -> Instruction:
        return Fence(self.ordering, self.sync_scope)


class GetElementPtr(Instruction):
    """getelementptr `source_type`, operand 0 the base, the others the indices."""

    __slots__ = ("source_type",)

    def __init__(
        self, source_type: Type, operands: Iterable[Value], type: Type, name: str = "", flags: tuple[str, ...] = ()
    ) -> None:
        super().__init__("getelementptr", type, operands, name, flags)
        self.source_type = source_type

    @property
    def pointer(self) -> Value:
        return self.operands[0]

    @property
    def indices(self) -> list[Value]:
        return self.operands[1:]

    def _copy(self) -> Instruction:
        return GetElementPtr(self.source_type, self.operands, self.type)


class AggregateAccess(Instruction):
    """extractvalue or insertvalue at the constant path `indices`."""

    __slots__ = ("indices",)

    def __init__(
        self, opcode: str, type: Type, operands: Iterable[Value], indices: tuple[int, ...], name: str = ""
    ) -> None:
        super().__init__(opcode, type, operands, name)
        self.indices = indices

    def _copy(self) -> Instruction:
        return AggregateAccess(self.opcode, self.type, self.operands, self.indices)


class Phi(Instruction):
    """phi: `operands[i]` comes from `blocks[i]`."""

    __slots__ = ("blocks",)

    def __init__(self, type: Type, incoming: Iterable[tuple[Value, Block]] = (), name: str = "") -> None:
        pairs = list(incoming)
        super().__init__("phi", type, [value for value, _ in pairs], name)
        self.blocks = [block for _, block in pairs]

    @property
    def incoming(self) -> Iterator[tuple[Value, Block]]:
        """The (value, predecessor) pairs."""
        return zip(self.operands, self.blocks, strict=True)

    def add_incoming(self, value: Value, block: Block) -> None:
        """Append one pair."""
        self.add_operand(value)
        self.blocks.append(block)

    def value_from(self, block: Block) -> Value:
        """The value that arrives from `block`."""
        return self.operands[self.blocks.index(block)]

    def _copy(self) -> Instruction:
        return Phi(self.type, self.incoming)


class Terminator(Instruction):
    """A terminator with successor blocks: br (with or without condition), indirectbr, catchret, cleanupret, ret …

    br: `successors` = [then, else] with operand 0 the condition, or [target] without operands.
    """

    __slots__ = ("targets",)

    def __init__(self, opcode: str, operands: Iterable[Value] = (), targets: Iterable[Block] = ()) -> None:
        super().__init__(opcode, ty.VOID, operands)
        self.targets = list(targets)

    @property
    def successors(self) -> Sequence[Block]:
        return self.targets

    def _copy(self) -> Instruction:
        return Terminator(self.opcode, self.operands, self.targets)


class Switch(Terminator):
    """switch on operand 0: `targets[0]` is the default, `targets[i + 1]` belongs to `cases[i]`."""

    __slots__ = ("cases",)

    def __init__(self, value: Value, default: Block, cases: Iterable[tuple[ConstantInt, Block]]) -> None:
        pairs = list(cases)
        super().__init__("switch", (value,), [default, *(block for _, block in pairs)])
        self.cases = [case for case, _ in pairs]

    def _copy(self) -> Instruction:
        return Switch(self.operands[0], self.targets[0], zip(self.cases, self.targets[1:], strict=True))


class Bundle:
    """An operand bundle `"tag"(values…)`; its values are operands of the call, from `start` on."""

    __slots__ = ("count", "tag")

    def __init__(self, tag: str, count: int) -> None:
        self.tag = tag
        self.count = count


class Call(Terminator):
    """call, invoke (`targets` = [normal, unwind]) or callbr (`targets` = [fallthrough, *indirect]).

    `operands` = [*arguments, *bundle values, callee]. Attribute tuples hold LLVM's text of each attribute.
    """

    __slots__ = (
        "argument_attributes", "bundles", "calling_convention", "function_attributes",
        "function_type", "return_attributes", "tail",
    )  # fmt: skip

    def __init__(
        self, function_type: FunctionType, callee: Value, arguments: Iterable[Value], name: str = "",
        opcode: str = "call", targets: Iterable[Block] = (), flags: tuple[str, ...] = (),
    ) -> None:  # fmt: skip
        super().__init__(opcode, (*arguments, callee), targets)
        self.type = function_type.result
        self.name = name
        self.flags = flags
        self.function_type = function_type
        self.tail = ""  # "tail", "musttail", "notail"
        self.calling_convention = ""  # "fastcc", "cc 10", …
        self.return_attributes: tuple[str, ...] = ()
        self.argument_attributes: list[tuple[str, ...]] = [()] * (len(self.operands) - 1)
        self.function_attributes: tuple[str, ...] = ()
        self.bundles: list[Bundle] = []

    @property
    def callee(self) -> Value:
        return self.operands[-1]

    @property
    def argument_count(self) -> int:
        return len(self.operands) - 1 - sum(bundle.count for bundle in self.bundles)

    @property
    def arguments(self) -> list[Value]:
        return self.operands[: self.argument_count]

    def bundle_values(self, bundle: Bundle) -> list[Value]:
        """The operands that belong to `bundle`."""
        start = self.argument_count
        for other in self.bundles:
            if other is bundle:
                return self.operands[start : start + bundle.count]
            start += other.count
        raise ValueError("not a bundle of this call")

    def drop_bundles(self) -> None:
        """Leave out all operand bundles, which keep LLVM from inlining a call."""
        if self.bundles:
            arguments, callee = self.arguments, self.callee
            self.drop_operands()
            self.bundles = []
            for operand in (*arguments, callee):
                self.add_operand(operand)
            self.argument_attributes = self.argument_attributes[: len(arguments)]

    @property
    def is_terminator(self) -> bool:
        return self.opcode != "call"

    def _copy(self) -> Instruction:
        made = Call(self.function_type, self.callee, self.operands[:-1], "", self.opcode, self.targets)
        made.tail = self.tail
        made.calling_convention = self.calling_convention
        made.return_attributes = self.return_attributes
        made.argument_attributes = list(self.argument_attributes)
        made.function_attributes = self.function_attributes
        made.bundles = list(self.bundles)
        return made


class LandingPad(Instruction):
    """landingpad: `clauses[i]` is "catch" or "filter", its value operand i; `is_cleanup` as flagged."""

    __slots__ = ("clauses", "is_cleanup")

    def __init__(self, type: Type, clauses: Iterable[tuple[str, Value]], is_cleanup: bool, name: str = "") -> None:
        pairs = list(clauses)
        super().__init__("landingpad", type, [value for _, value in pairs], name)
        self.clauses = [kind for kind, _ in pairs]
        self.is_cleanup = is_cleanup

    def _copy(self) -> Instruction:
        return LandingPad(self.type, zip(self.clauses, self.operands, strict=True), self.is_cleanup)


class FuncletPad(Instruction):
    """catchpad or cleanuppad: operand 0 the parent (`within`), then the arguments."""

    __slots__ = ()

    def _copy(self) -> Instruction:
        return FuncletPad(self.opcode, self.type, self.operands)


class CatchSwitch(Terminator):
    """catchswitch within operand 0: `targets` = handlers, then the unwind block when `has_unwind`."""

    __slots__ = ("has_unwind",)

    def __init__(self, parent: Value, handlers: Iterable[Block], unwind: Block | None, name: str = "") -> None:
        super().__init__("catchswitch", (parent,), [*handlers, *([unwind] if unwind else [])])
        self.type = ty.TOKEN
        self.name = name
        self.has_unwind = unwind is not None

    def _copy(self) -> Instruction:
        handlers = self.targets[:-1] if self.has_unwind else self.targets
        return CatchSwitch(self.operands[0], handlers, self.targets[-1] if self.has_unwind else None)


class Block(Value):
    """A basic block: `instructions`, the last one a terminator once complete."""

    __slots__ = ("instructions", "parent", "trailing_records")

    def __init__(self, name: str = "", parent: Function | None = None) -> None:
        super().__init__(ty.LABEL, name)
        self.parent = parent
        self.instructions: list[Instruction] = []
        self.trailing_records: list[DebugRecord] = []

    @property
    def terminator(self) -> Instruction:
        """The last instruction."""
        return self.instructions[-1]

    @property
    def is_terminated(self) -> bool:
        return bool(self.instructions) and self.instructions[-1].is_terminator

    @property
    def successors(self) -> Sequence[Block]:
        """The successors of the terminator (with repetitions)."""
        return self.instructions[-1].successors if self.instructions else ()

    @property
    def phis(self) -> list[Phi]:
        """The phis at the block's start."""
        found: list[Phi] = []
        for instruction in self.instructions:
            if not isinstance(instruction, Phi):
                break
            found.append(instruction)
        return found

    def append(self, instruction: Instruction) -> Instruction:
        """Add an instruction at the end."""
        instruction.parent = self
        self.instructions.append(instruction)
        return instruction

    def insert(self, index: int, instruction: Instruction) -> Instruction:
        """Add an instruction before position `index`."""
        instruction.parent = self
        self.instructions.insert(index, instruction)
        return instruction
