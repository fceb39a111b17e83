"""Which memory may a value point to? Objects by unification (Steensgaard), one function at a time, no offsets.

Each pointer-carrying value belongs to one *class*; a class knows the sources its memory may come from, and the class
of the pointers stored in that memory. Everything that may carry pointer bits takes part (wide integers, aggregates),
floats do not. What is not understood is unified with the one `unknown` class, never left out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from adfuzz.analysis import library, messages
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Alloca, Call, Compare, Instruction, Load, Store
from adfuzz.ir.module import Alias, Function, GlobalValue, GlobalVariable
from adfuzz.ir.types import Type
from adfuzz.ir.values import Argument, Constant, ConstantInt, Value


class MemoryClass:
    """A set of memory objects that are not told apart. Compare with `find` only."""

    __slots__ = ("link", "pointee", "sources")

    def __init__(self) -> None:
        self.link: MemoryClass | None = None
        self.pointee: MemoryClass | None = None
        self.sources: dict[Value | str, None] = {}  # arguments, allocas, calls, globals, "unknown"; ordered


class PointerAnalysis:
    """Memory classes of one function's values."""

    def __init__(self, function: Function, summaries: PointerSummaries | None = None) -> None:
        self.function = function
        self._summaries = summaries
        self._classes: dict[Value, MemoryClass] = {}
        self._writes: dict[Instruction, list[MemoryClass]] = {}
        self._own_calls: set[Instruction] = set()  # of the function by itself
        self.unknown = MemoryClass()
        self.unknown.sources["unknown"] = None
        self.unknown.pointee = self.unknown
        for argument in function.arguments:
            if holds_pointer(
                argument.type
            ):  # integers carry pointers only where one was converted: no source of its own
                self._of(argument).sources[argument] = None
        for instruction in function.instructions:
            self._visit(instruction)

    # -- union-find

    def find(self, item: MemoryClass) -> MemoryClass:
        """The representative of a class."""
        root = item
        while root.link is not None:
            root = root.link
        while item.link is not None:
            item.link, item = root, item.link
        return root

    def union(self, a: MemoryClass, b: MemoryClass) -> MemoryClass:
        """Make two classes one, and what they point to as well."""
        work = [(a, b)]
        while work:
            x, y = (self.find(item) for item in work.pop())
            if x is y:
                continue
            if y is self.find(self.unknown):
                x, y = y, x
            y.link = x
            x.sources.update(y.sources)
            if x.pointee is None:
                x.pointee = y.pointee
            elif y.pointee is not None:
                work.append((x.pointee, y.pointee))
        return self.find(a)

    def carries(self, value: Value) -> bool:
        """Whether the value can hold pointer bits: by its type, or as a piece of a pointer that is copied in pieces."""
        if may_carry_pointer(value.type):
            return True
        return is_copied_piece(value) and self._summaries is not None and self._summaries.is_piece(value)

    def known(self, value: Value) -> bool:
        """Whether `value` takes part at all; one never seen points nowhere."""
        return value in self._classes or isinstance(value, Constant)

    def values(self) -> list[Value]:
        """All values with a class."""
        return list(self._classes)

    def memory(self, value: Value) -> MemoryClass:
        """The class of the memory that `value` (a pointer) may point to."""
        return self.find(self._of(value))

    def may_hold_pointers(self, pointer: Value) -> bool:
        """Whether pointers may be stored in the memory behind `pointer`."""
        return self.memory(pointer).pointee is not None

    def contents(self, item: MemoryClass) -> MemoryClass:
        """The class of what the pointers stored in `item`'s memory point to."""
        item = self.find(item)
        if item.pointee is None:
            item.pointee = MemoryClass()
            for source in item.sources:  # memory reached through an argument belongs to that argument's world
                if isinstance(source, Argument | GlobalVariable):
                    item.pointee.sources[source] = None
        return self.find(item.pointee)

    def _of(self, value: Value) -> MemoryClass:
        found = self._classes.get(value)
        if found is None:
            found = self._classes[value] = MemoryClass()
            if isinstance(value, Constant):
                self._constant(value, found)
        return found

    def _constant(self, value: Constant, item: MemoryClass) -> None:
        if isinstance(value, GlobalValue):
            item.sources[value] = None
            if isinstance(value, Alias):
                self.union(item, self._of(value.target))
            if isinstance(value, GlobalVariable) and value.initializer is not None:
                for part in value.initializer.operands if isinstance(value.initializer, Constant) else ():
                    if may_carry_pointer(part.type):
                        self.union(self.contents(item), self._of(part))
                if isinstance(value.initializer, GlobalValue):
                    self.union(self.contents(item), self._of(value.initializer))
            return
        for part in value.operands:
            if may_carry_pointer(part.type):
                self.union(item, self._of(part))

    # -- constraints

    def _visit(self, i: Instruction) -> None:
        match i:
            case Alloca():
                self.memory(i).sources[i] = None
            case Load():
                if self.carries(i):
                    self.union(self._of(i), self.contents(self._of(i.pointer)))
            case Store():
                self._writes[i] = [self._of(i.pointer)]
                if self.carries(i.value):
                    self.union(self.contents(self._of(i.pointer)), self._of(i.value))
            case Call():
                self._call(i)
            case _ if i.opcode in ("atomicrmw", "cmpxchg"):
                self._writes[i] = [self._of(i.operands[0])]
                for value in (i, *i.operands[1:]):
                    if may_carry_pointer(value.type):
                        self.union(self._of(value), self.contents(self._of(i.operands[0])))
            case _ if i.opcode in ("icmp", "fcmp"):
                pass
            case _ if not may_carry_pointer(i.type):
                if self.carries(i):
                    for operand in i.operands:
                        if self.carries(operand):
                            self.union(self._of(i), self._of(operand))
            case _ if i.opcode in ("landingpad", "va_arg"):
                self.union(self._of(i), self.unknown)
            case _ if i.opcode == "getelementptr":
                self.union(self._of(i), self._of(i.operands[0]))
            case _:
                for operand in i.operands:
                    if may_carry_pointer(operand.type) and not isinstance(operand, ConstantInt):
                        self.union(self._of(i), self._of(operand))

    def _call(self, call: Call) -> None:
        name = library.called(call)
        if library.is_allocation(call) or name == "llvm.stacksave":
            self.memory(call).sources[call] = None
            return
        if name in library.REALLOCATORS:
            self.union(self._of(call), self._of(call.arguments[0]))
            self.memory(call).sources[call] = None
            return
        if name in library.HEADERS:
            numbers = self._of(call.arguments[1])
            self.union(self._of(call) if library.HEADERS[name] else self.contents(self._of(call)), numbers)
            self.memory(call).sources[call] = None
            return
        if name in library.TRANSFERS:
            target, source = call.arguments[:2]
            self._writes[call] = [self._of(target)]
            self.union(self.contents(self._of(target)), self.contents(self._of(source)))
            if may_carry_pointer(call.type):
                self.union(self._of(call), self._of(target))
            return
        if name in library.FILLS or library.is_inactive(call) or name in library.DEALLOCATORS:
            if may_carry_pointer(call.type):
                if not any(argument.type.is_pointer for argument in call.arguments):
                    self.memory(call).sources[call] = None  # memory to which nothing leads that is known here
                for argument in call.arguments:
                    if may_carry_pointer(argument.type):
                        self.union(self._of(call), self._of(argument))
            return
        if (moved := messages.message(call)) is not None:  # numbers only; what else is passed are handles
            self._writes[call] = [self._of(call.arguments[n]) for n in moved.filled]
            return
        carriers = [a for a in call.arguments if a.type.is_pointer or a.type.is_aggregate]
        if name.startswith("llvm.") or (not carriers and not may_carry_pointer(call.type)):
            if may_carry_pointer(call.type):
                for argument in call.arguments:
                    if may_carry_pointer(argument.type):
                        self.union(self._of(call), self._of(argument))
            return
        callee = call.callee
        if callee is self.function and not self.function.function_type.variadic:
            self._call_itself(call)
            return
        known = self._summaries.of(call) if self._summaries is not None else []
        self._writes[call] = []
        for one in known:
            self._apply(call, one)
        if not known:
            del self._writes[call]
            self._any_callee(call)
        elif not isinstance(callee, Function) and may_carry_pointer(call.type):
            self.memory(call).sources[call] = None

    def _call_itself(self, call: Call) -> None:
        """One set of classes for all depths of a recursion: what is passed is the parameter's, what is returned the
        result's."""
        self._own_calls.add(call)
        for parameter, argument in zip(self.function.arguments, call.arguments, strict=True):
            if may_carry_pointer(parameter.type):
                self.union(self._of(parameter), self._of(argument))
        for value in self.returned:
            self.union(self._of(call), self._of(value))

    def _any_callee(self, call: Call) -> None:
        """It may store each argument's pointer into the memory of any other (or of itself), and return any of them."""
        passed = [(n, self._of(a)) for n, a in enumerate(call.arguments) if may_carry_pointer(a.type)]
        if not passed:
            if may_carry_pointer(call.type):
                self.union(self._of(call), self.unknown)
            return
        kept = [item for n, item in passed if not _is_kept_out(call, n)]
        if len(passed) == 1 and not kept and not may_carry_pointer(call.type):
            return
        inside = self.contents(passed[0][1])
        if self._summaries is None or self._summaries.may_write(call):
            self._writes[call] = [*(item for n, item in passed if not is_only_read(call, n)), inside]
        for _, item in passed[1:]:
            inside = self.union(inside, self.contents(item))
        if len(passed) > 1:
            for item in kept:
                inside = self.union(inside, item)
        if may_carry_pointer(call.type):
            result = self.memory(call)
            result.sources[call] = None
            self.union(self.contents(result), inside)
            for argument in call.arguments:
                if argument.type.is_pointer:
                    self.union(result, self._of(argument))

    def _apply(self, call: Call, callee: PointerAnalysis) -> None:
        """Do here what the callee does: its classes that the caller can reach, each made one of ours."""
        work = [
            (callee.memory(inner), self._of(outer))
            for inner, outer in zip(callee.function.arguments, call.arguments, strict=False)
            if may_carry_pointer(inner.type) and may_carry_pointer(outer.type)
        ]
        if may_carry_pointer(call.type):
            result = self._of(call)
            work += [(callee.memory(value), result) for value in callee.returned]
        work += [(callee.memory(variable), self._of(variable)) for variable in callee.variables]
        images: dict[MemoryClass, MemoryClass] = {}
        written = callee.written
        while work:
            inner, outer = work.pop()
            inner = callee.find(inner)
            found = images.get(inner)
            if found is not None:
                self.union(found, outer)
                continue
            images[inner] = outer = self.find(outer)
            if inner in written:
                self._writes[call].append(outer)
            if inner is callee.find(callee.unknown):
                outer = self.union(outer, self.unknown)
            for source in inner.sources:
                if isinstance(source, GlobalValue):
                    outer.sources[source] = None
                elif isinstance(source, Instruction):
                    outer.sources[call] = None  # made in the callee
            if inner.pointee is not None:
                work.append((inner.pointee, self.contents(outer)))

    def writes(self, i: Instruction) -> list[MemoryClass]:
        """The classes of the memory into which an instruction may store something that is not a constant."""
        if i in self._own_calls:
            return list(dict.fromkeys(item for other in self._writes for item in self.writes(other)))
        return [self.find(item) for item in self._writes.get(i, ())]

    # -- what a caller needs to know

    @property
    def written(self) -> set[MemoryClass]:
        """The classes of all memory that the function may store into."""
        return {item for i in self._writes for item in self.writes(i)}

    @property
    def returned(self) -> list[Value]:
        """The values that the function may return."""
        return [
            i.operands[0]
            for block in self.function.blocks
            for i in block.instructions[-1:]
            if i.opcode == "ret" and i.operands and may_carry_pointer(i.operands[0].type)
        ]

    @property
    def variables(self) -> list[GlobalVariable]:
        """The mutable globals that take part."""
        return [value for value in self._classes if isinstance(value, GlobalVariable) and not value.is_constant]


class PointerSummaries:
    """The analyses of functions with bodies, each made once; None for those that call each other in a circle."""

    def __init__(
        self, is_piece: Callable[[Value], bool] = lambda _: False,
        callees: Callable[[Call], Sequence[Function]] = lambda _: (),
    ) -> None:  # fmt: skip
        self.is_piece = is_piece
        """Whether a narrow integer holds some of the bytes of a pointer."""
        self._callees = callees
        """All functions for which a call through a pointer has derivatives; none where they are not known."""
        self._known: dict[Function, PointerAnalysis | None] = {}
        self._writing: dict[Function, bool] = {}

    def of(self, call: Call) -> list[PointerAnalysis]:
        """What each of the functions that a call may reach does to pointers; none where that can't be seen of all."""
        callees = [call.callee] if isinstance(call.callee, Function) else self._callees(call)
        found = [self.get(callee) for callee in callees]
        return [one for one in found if one is not None] if None not in found else []

    def get(self, function: Function) -> PointerAnalysis | None:
        """What a call of the function does to pointers, if that can be seen."""
        if function.is_declaration or function.function_type.variadic:
            return None
        if function not in self._known:
            self._known[function] = None  # asked for again while being made: recursion
            self._known[function] = PointerAnalysis(function, self)
        return self._known[function]

    def may_write(self, call: Call) -> bool:
        """Whether anything that the call leads to may store into memory that is not its own."""
        callee = call.callee
        if not isinstance(callee, Function):
            return True
        if callee not in self._writing:
            self._writing[callee] = True  # asked for again while being decided: nothing is known
            self._writing[callee] = any(_stores_outside(f) for f in _called_functions(callee))
        return self._writing[callee]


def _called_functions(function: Function) -> list[Function | None]:
    """The function and all that it may call; None for those that are not known."""
    found: dict[Function | None, None] = {}
    work: list[Function | None] = [function]
    while work:
        item = work.pop()
        if item not in found:
            found[item] = None
            for i in item.instructions if item is not None else ():
                if isinstance(i, Call) and not library.is_inactive(i):
                    work.append(i.callee if isinstance(i.callee, Function) else None)
    return list(found)


def _stores_outside(function: Function | None) -> bool:
    """Whether a function itself may store into memory other than its own stack."""
    if function is None:
        return True
    if function.is_declaration:
        known = library.intrinsic_name(function.name)
        harmless = ("errnomem: write", "inaccessiblemem: readwrite", "inaccessiblemem: write")
        memory = [a for a in function.attributes if a.startswith("memory(")]
        for words in harmless:
            memory = [a.replace(words, "") for a in memory]
        reads = any("write" not in a for a in memory)
        return not (reads or known in library.ALLOCATORS or known in library.DEALLOCATORS)
    return any(
        i.opcode in ("atomicrmw", "cmpxchg") or (isinstance(i, Store) and not isinstance(i.pointer, Alloca))
        for i in function.instructions
    )


def _is_kept_out(call: Call, index: int) -> bool:
    """Whether the callee does not keep the pointer that it gets as this argument."""
    return any(a.startswith("captures(none") or a == "nocapture" for a in _attributes(call, index))


def is_only_read(call: Call, index: int) -> bool:
    """Whether the callee does not write through the pointer that it gets as this argument."""
    return any(a in ("readonly", "readnone") for a in _attributes(call, index))


def _attributes(call: Call, index: int) -> tuple[str, ...]:
    """What the call and the declaration say of an argument."""
    attributes = call.argument_attributes[index] if index < len(call.argument_attributes) else ()
    callee = call.callee
    if isinstance(callee, Function) and index < len(callee.arguments):
        attributes = (*attributes, *callee.arguments[index].attributes)
    return tuple(attributes)


def is_copied_piece(value: Value) -> bool:
    """Whether an integer narrower than a pointer is a copy of bytes of memory: loops over bytes copy pointers so.

    What is used as a signed number is none, wherever else it goes: a count may be stored beside pointers.
    """
    if not isinstance(value.type, ty.IntegerType) or value.type.bits not in (8, 16, 32):
        return False
    if not isinstance(value, Instruction) or value.opcode not in ("load", "phi", "select", "freeze", "trunc"):
        return False
    return not any(
        user.opcode in _OF_NUMBERS or (isinstance(user, Compare) and user.predicate in _SIGNED) for user in value.users
    )


_OF_NUMBERS = frozenset(("sext", "sitofp", "uitofp", "mul", "sdiv", "srem", "udiv", "urem"))
_SIGNED = frozenset(("slt", "sle", "sgt", "sge"))


def may_carry_pointer(type: Type) -> bool:
    """Whether values of the type can hold pointer bits: pointers, integers of 64 bits and more, aggregates of these."""
    match type:
        case ty.PointerType():
            return True
        case ty.IntegerType():
            return type.bits >= 64
        case ty.VectorType() | ty.ArrayType():
            if isinstance(type.element, ty.IntegerType):
                return True  # arrays and vectors of small integers are how untyped bytes travel
            return may_carry_pointer(type.element)
        case ty.StructType():
            return any(may_carry_pointer(field) for field in type.elements)
        case _:
            return False


def holds_pointer(type: Type) -> bool:
    """Whether a pointer type stands somewhere in the type."""
    match type:
        case ty.PointerType():
            return True
        case ty.VectorType() | ty.ArrayType():
            return holds_pointer(type.element)
        case ty.StructType():
            return any(holds_pointer(field) for field in type.elements)
        case _:
            return False
