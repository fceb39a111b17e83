"""Which memory may a value point to? Objects by unification (Steensgaard), one function at a time, no offsets.

Each pointer-carrying value belongs to one *class*; a class knows the sources its memory may come from, and the class
of the pointers stored in that memory. Everything that may carry pointer bits takes part (wide integers, aggregates),
floats do not. What is not understood is unified with the one `unknown` class, never left out.
"""

from __future__ import annotations

from adfuzz.analysis import library
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Alloca, Call, Instruction, Load, Store
from adfuzz.ir.module import Alias, Function, GlobalValue, GlobalVariable
from adfuzz.ir.types import Type
from adfuzz.ir.values import Argument, Constant, Value


class MemoryClass:
    """A set of memory objects that are not told apart. Compare with `find` only."""

    __slots__ = ("link", "pointee", "sources")

    def __init__(self) -> None:
        self.link: MemoryClass | None = None
        self.pointee: MemoryClass | None = None
        self.sources: dict[Value | str, None] = {}  # arguments, allocas, calls, globals, "unknown"; ordered


class PointerAnalysis:
    """Memory classes of one function's values."""

    def __init__(self, function: Function, pure: frozenset[Instruction] = frozenset()) -> None:
        self.function = function
        self._classes: dict[Value, MemoryClass] = {}
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

    def known(self, value: Value) -> bool:
        """Whether `value` takes part at all; one never seen points nowhere."""
        return value in self._classes or isinstance(value, Constant)

    def values(self) -> list[Value]:
        """All values with a class."""
        return list(self._classes)

    def memory(self, value: Value) -> MemoryClass:
        """The class of the memory that `value` (a pointer) may point to."""
        return self.find(self._of(value))

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
                self._of(i).sources[i] = None
            case Load():
                if may_carry_pointer(i.type):
                    self.union(self._of(i), self.contents(self._of(i.pointer)))
            case Store():
                if may_carry_pointer(i.value.type):
                    self.union(self.contents(self._of(i.pointer)), self._of(i.value))
            case Call():
                self._call(i)
            case _ if i.opcode in ("atomicrmw", "cmpxchg"):
                for value in (i, *i.operands[1:]):
                    if may_carry_pointer(value.type):
                        self.union(self._of(value), self.contents(self._of(i.operands[0])))
            case _ if i.opcode in ("icmp", "fcmp") or not may_carry_pointer(i.type):
                pass
            case _ if i.opcode in ("landingpad", "va_arg"):
                self.union(self._of(i), self.unknown)
            case _ if i.opcode == "getelementptr":
                self.union(self._of(i), self._of(i.operands[0]))
            case _:
                for operand in i.operands:
                    if may_carry_pointer(operand.type):
                        self.union(self._of(i), self._of(operand))

    def _call(self, call: Call) -> None:
        name = library.called(call)
        if library.is_allocation(call) or name == "llvm.stacksave":
            self._of(call).sources[call] = None
            return
        if name in library.REALLOCATORS:
            self.union(self._of(call), self._of(call.arguments[0]))
            self._of(call).sources[call] = None
            return
        if name in library.TRANSFERS:
            target, source = call.arguments[:2]
            self.union(self.contents(self._of(target)), self.contents(self._of(source)))
            if may_carry_pointer(call.type):
                self.union(self._of(call), self._of(target))
            return
        if name in library.FILLS or library.is_inactive(call) or name in library.DEALLOCATORS:
            if may_carry_pointer(call.type):
                for argument in call.arguments:
                    if may_carry_pointer(argument.type):
                        self.union(self._of(call), self._of(argument))
            return
        carriers = [a for a in call.arguments if a.type.is_pointer or a.type.is_aggregate]
        if name.startswith("llvm.") or (not carriers and not may_carry_pointer(call.type)):
            if may_carry_pointer(call.type):
                for argument in call.arguments:
                    if may_carry_pointer(argument.type):
                        self.union(self._of(call), self._of(argument))
            return
        # Any callee: it may store each argument's pointer into the memory of any other, and return any of them.
        world = [self._of(a) for a in call.arguments if may_carry_pointer(a.type)]
        if not world and may_carry_pointer(call.type):
            self.union(self._of(call), self.unknown)
            return
        if len(world) > 1 or may_carry_pointer(call.type):
            inside = self.contents(world[0])
            for item in world[1:]:
                inside = self.union(inside, self.contents(item))
            if may_carry_pointer(call.type):
                result = self._of(call)
                result.sources[call] = None
                self.union(self.contents(result), inside)
                for argument in call.arguments:
                    if argument.type.is_pointer:
                        self.union(result, self._of(argument))


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
