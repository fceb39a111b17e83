"""Activity analysis: which values and instructions of a function take part in a derivative.

Two order-independent sweeps. *Varied*: may depend on an active input, through SSA or memory. *Useful*: may reach an
active output. A float is active when it is both. A pointer is active when the memory it may point to has a shadow:
when that memory (or memory reached through it) may hold varied data. Everything is active unless proven otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from adfuzz.analysis import library, messages
from adfuzz.analysis.foreign import Foreign
from adfuzz.analysis.magic_rounding import is_rounding
from adfuzz.analysis.pointers import (
    MemoryClass,
    PointerAnalysis,
    PointerSummaries,
    is_only_read,
    may_carry_pointer,
)
from adfuzz.errors import Place, Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Alloca, Call, Instruction, Load, Store
from adfuzz.ir.module import Function, GlobalVariable
from adfuzz.ir.printer import print_instruction
from adfuzz.ir.types import Type
from adfuzz.ir.values import Argument, Constant, Value, constant_parts

_NEVER = frozenset(("icmp", "fcmp", "fptoui", "fptosi", "uitofp", "sitofp", "br", "switch", "indirectbr", "unreachable",
                    "fence", "landingpad", "resume"))  # fmt: skip


CALLER = "adfuzz.call."
"""How functions begin that do nothing but call a declared function, which is to be differentiated."""


class Activity:
    """Answers `is_active(value)` for one function under given argument activities.

    `active_arguments[i]`: whether argument i has a shadow (pointers, tangents) or a derivative (`out`).
    `active_return`: whether the result's derivative is wanted. `inactive_rule(call)` tells calls without derivative.
    """

    def __init__(
        self, function: Function, active_arguments: Sequence[bool], active_return: bool, everything: bool = False,
        inactive_names: frozenset[str] = frozenset(), active_globals: frozenset[GlobalVariable] = frozenset(),
        summaries: PointerSummaries | None = None, inactive_globals: frozenset[GlobalVariable] = frozenset(),
        is_known: Callable[[Call], bool] = lambda _: False,
    ) -> None:  # fmt: skip
        self.function = function
        self._inactive_globals = inactive_globals
        self.pointers = PointerAnalysis(function, summaries)
        self._arguments = active_arguments
        self._active_return = active_return
        self._everything = everything
        self._inactive_names = inactive_names
        self._active_globals = active_globals
        self._foreign = Foreign(active_globals, is_known)
        self._touching: dict[Function, bool] = {}
        self._holding: set[MemoryClass] = set()
        self._varied: set[Value] = set()
        self._useful: set[Value] = set()
        self.writers: dict[Instruction, None] = {}
        """What stores varied data into memory."""
        self._sweep_varied()
        self._sweep_useful()

    # -- questions

    def is_active(self, value: Value) -> bool:
        """Whether `value` has a shadow or an adjoint."""
        if isinstance(value, Constant):
            return may_carry_pointer(value.type) and self._has_shadow(value)
        if value.type.is_pointer:
            return self._has_shadow(value)
        if self.pointers.carries(value) and self._has_shadow(value):
            return True
        if not carries_derivative(value.type):
            return False
        return value in self._varied and (value in self._useful or self._everything)

    def may_vary(self, value: Value) -> bool:
        """Whether the value may depend on an active input."""
        return value in self._varied

    def is_memory_active(self, pointer: Value) -> bool:
        """Whether the memory behind `pointer` has a shadow."""
        return self._has_shadow(pointer)

    def _has_shadow(self, pointer: Value) -> bool:
        return self.pointers.memory(pointer) in self._holding

    def mixed(self, pointer: Value) -> tuple[Argument, Argument] | None:
        """A const and an active argument whose memories this pointer may both point to, if any."""
        sources = [s for s in self.pointers.memory(pointer).sources if isinstance(s, Argument)]
        const = [s for s in sources if not self._arguments[s.index]]
        active = [s for s in sources if self._arguments[s.index]]
        return (const[0], active[0]) if const and active else None

    def may_lack_shadow(self, pointer: Value) -> bool:
        """Whether only run time tells if the memory has a shadow: then the shadow pointer of memory without one is the
        pointer itself."""
        return self._is_partly_const(self.pointers.memory(pointer))

    def reaches_memory_without_shadow(self, values: Iterable[Value]) -> bool:
        """As `may_lack_shadow`, of what any of the pointers, or of the globals of this function, leads to."""
        globals = [v for v in self.pointers.values() if isinstance(v, GlobalVariable)]
        return any(self._is_partly_const(item) for item in self.reachable((*values, *globals)))

    def has_shadow(self, item: MemoryClass) -> bool:
        """Whether memory of the class has a shadow."""
        return item in self._holding

    def is_const(self, item: MemoryClass) -> bool:
        """Whether memory of the class may be that of a const argument."""
        return any(isinstance(s, Argument) and not self._arguments[s.index] for s in item.sources)

    def is_active_argument(self, argument: Argument) -> bool:
        """Whether an argument has a shadow or a derivative."""
        return self._arguments[argument.index]

    def is_useful(self, value: Value) -> bool:
        """Whether a value may reach an active output."""
        return value in self._useful

    def reachable(self, pointers: Iterable[Value]) -> list[MemoryClass]:
        """The classes of the memory that pointers lead to, directly or through pointers in memory."""
        found: dict[MemoryClass, None] = {}
        work = [self.pointers.memory(p) for p in pointers if may_carry_pointer(p.type) and self.pointers.known(p)]
        while work:
            item = self.pointers.find(work.pop())
            if item not in found:
                found[item] = None
                if item.pointee is not None:
                    work.append(item.pointee)
        return list(found)

    def _is_partly_const(self, item: MemoryClass) -> bool:
        return item in self._holding and any(
            (isinstance(s, Argument) and not self._arguments[s.index])
            or (isinstance(s, GlobalVariable) and s.is_constant and s.initializer is None)
            or s == "unknown"
            for s in item.sources
        )

    # -- varied: forward through values and memory

    def _sweep_varied(self) -> None:
        find = self.pointers
        for argument, active in zip(self.function.arguments, self._arguments, strict=True):
            if not active:
                continue
            self._varied.add(argument)
            if may_carry_pointer(argument.type):
                self._hold(find.memory(argument))
        if self._active_return:  # memory made here: the caller may store what is active into it
            for memory in self.reachable(find.returned):
                self._hold(memory)
        changed = True
        while changed:
            before = (len(self._varied), len(self._holding))
            for instruction in self.function.instructions:
                self._visit(instruction)
            self._spread()
            changed = before != (len(self._varied), len(self._holding))

    def _hold(self, item: MemoryClass, even_functions: bool = False) -> None:
        """Mark memory as holding varied data, if it may: memory that comes only from const arguments may not."""
        if self._is_const(item) and not (even_functions and not any(isinstance(s, Argument) for s in item.sources)):
            return
        self._holding.add(item)

    def _is_active_source(self, source: Value | str) -> bool:
        """Whether memory is active from the start: an active argument's, or a global that other functions write."""
        if isinstance(source, Argument):
            return self._arguments[source.index]
        return source in self._active_globals

    def _is_const_argument(self, item: MemoryClass) -> bool:
        """Whether all the memory comes from const arguments, or is the library's own."""
        sources = item.sources
        return bool(sources) and all(
            (isinstance(s, Argument) and not self._arguments[s.index])
            or (isinstance(s, GlobalVariable) and library.is_inactive_global(s))
            for s in sources
        )

    def _is_const(self, item: MemoryClass) -> bool:
        """Whether all the memory comes from const arguments, constants or functions."""
        sources = item.sources
        return bool(sources) and all(
            (isinstance(s, Argument) and not self._arguments[s.index])
            or (isinstance(s, GlobalVariable) and self._is_unchanging(s))
            or isinstance(s, Function)
            for s in sources
        )

    def _is_of_small_integers(self, item: MemoryClass) -> bool:
        """Whether the memory is variables of 32 bits or less that are no floats, or also const arguments."""
        return all(
            (isinstance(s, Alloca) and isinstance(s.allocated_type, ty.IntegerType) and s.allocated_type.bits <= 32)
            or (isinstance(s, Argument) and not self._arguments[s.index])
            for s in item.sources
        )

    def _is_unchanging(self, variable: GlobalVariable) -> bool:
        """Whether a global is constant, marked inactive, or an object of the library."""
        return variable.is_constant or variable in self._inactive_globals or library.is_inactive_global(variable)

    def _spread(self) -> None:
        """Memory that points to holding memory needs a shadow of its own, for the shadow pointers."""
        changed = True
        while changed:
            changed = False
            for value in self.pointers.values():
                item = self.pointers.memory(value)
                if item in self._holding or self._is_const_argument(item):
                    continue
                if any(self._is_active_source(s) for s in item.sources):
                    self._holding.add(item)  # what hangs on an active argument is active too
                    changed = True
                    continue
                if item.pointee is None:
                    continue
                if self.pointers.find(item.pointee) in self._holding:
                    self._holding.add(item)
                    changed = True

    def _visit(self, i: Instruction) -> None:
        if i.metadata and library.is_stated_inactive(i):
            return
        match i:
            case Load():
                if self.pointers.memory(i.pointer) in self._holding:
                    self._varied.add(i)
            case Store():
                if self._is_varied(i.value):
                    self.writers[i] = None
                    self._hold(self.pointers.memory(i.pointer))
            case Call():
                self._visit_call(i)
            case _ if i.opcode in _NEVER or is_rounding(i):
                pass
            case _ if i.opcode in ("atomicrmw", "cmpxchg"):
                memory = self.pointers.memory(i.operands[0])
                if any(self._is_varied(o) for o in i.operands[1:]):
                    self.writers[i] = None
                    self._hold(memory)
                if memory in self._holding:
                    self._varied.add(i)
            case _:
                operands = i.operands[1:] if i.opcode == "select" else i.operands
                if any(self._is_varied(o) for o in operands):
                    self._varied.add(i)

    def _is_varied(self, value: Value) -> bool:
        if value in self._varied:
            return True
        return self.pointers.carries(value) and self._points_to_active(value)

    def _points_to_active(self, value: Value) -> bool:
        return self.pointers.known(value) and self.pointers.memory(value) in self._holding

    def _visit_call(self, call: Call) -> None:
        name = library.called(call)
        if name in library.BIT_MOVERS and any(self._is_varied(a) for a in call.arguments if a.type.is_integer):
            self._varied.add(call)  # its bits may be those of floats
        if library.is_inactive(call) or name in self._inactive_names or name in library.FILLS:
            return
        arguments = call.arguments
        if name in library.TRANSFERS:
            if self.pointers.memory(arguments[1]) in self._holding:
                self.writers[call] = None
                self._hold(self.pointers.memory(arguments[0]))
            return
        if library.is_allocation(call) or name in library.DEALLOCATORS:
            return
        if (moved := messages.message(call)) is not None:  # other processes may send active data
            self.writers[call] = None
            for n in moved.filled:
                self._hold(self.pointers.memory(arguments[n]))
            return
        varied = any(self._is_varied(a) and not library.is_inactive_argument(call, n) for n, a in enumerate(arguments))
        if not varied and not self.touches_globals(call):
            return
        self._varied.add(call)
        self.writers[call] = None
        if not isinstance(call.callee, Function):  # its derivative is found through the function pointer's shadow
            self._hold(self.pointers.memory(call.callee), even_functions=True)
        for place, argument in enumerate(arguments):  # the callee may store what is varied into memory it is given
            if may_carry_pointer(argument.type) and self.pointers.known(argument):
                kept = self.pointers.memory(argument) if is_only_read(call, place) else None
                for memory in self.reachable((argument,)):  # functions too: the callee may call them
                    if memory is kept and self._is_of_small_integers(memory):
                        continue  # a number passed by reference, as in Fortran
                    self._hold(memory, even_functions=any(isinstance(s, Function) for s in memory.sources))
        if may_carry_pointer(call.type):
            for memory in self.reachable((call,)):
                self._hold(memory)

    def touches_globals(self, call: Call) -> bool:
        """Whether the callee, or what it calls, may touch an active global, or exchange numbers with other processes;
        unknown ones may if there is such a global."""
        callee = call.callee
        if not isinstance(callee, Function):
            return bool(self._active_globals)
        if callee.is_declaration:
            return self._foreign.may_touch(call, (s for item in self.reachable(call.arguments) for s in item.sources))
        found = self._touching.get(callee)
        if found is None:
            touches = self._foreign.may_touch_within(callee)
            found = self._touching[callee] = touches or messages.reaches_messages(callee)
        return found

    # -- useful: backward through values

    def _sweep_useful(self) -> None:
        work: list[Value] = []
        for instruction in self.function.instructions:
            match instruction:
                case Store():
                    if self.pointers.memory(instruction.pointer) in self._holding:
                        work.append(instruction.value)
                case Call():
                    if not library.is_inactive(instruction) and not self._is_pure_math(instruction):
                        work.extend(instruction.arguments)
                case _ if instruction.opcode == "ret" and self._active_return:
                    work.extend(instruction.operands)
                case _ if instruction.opcode in ("atomicrmw", "cmpxchg"):
                    work.extend(instruction.operands[1:])
                case _:
                    pass
        while work:
            value = work.pop()
            if value in self._useful or isinstance(value, Constant):
                continue
            self._useful.add(value)
            if isinstance(value, Instruction) and value.opcode not in _NEVER:
                if isinstance(value, Call) and not self._is_pure_math(value):
                    continue
                if not isinstance(value, Load):
                    work.extend(value.operands)

    def _is_pure_math(self, call: Call) -> bool:
        """Whether the call only computes its result from its arguments."""
        return not any(may_carry_pointer(a.type) and a.type.is_pointer for a in call.arguments) and (
            isinstance(call.callee, Function) and call.callee.is_declaration
        )


def carries_derivative(type: Type) -> bool:
    """Whether values of the type can carry derivative information: floats, pointers, and integers wide enough to hold
    one."""
    match type:
        case ty.FloatType() | ty.PointerType():
            return True
        case ty.IntegerType():
            return type.bits >= 16
        case ty.VectorType() | ty.ArrayType():
            return carries_derivative(type.element) or isinstance(type.element, ty.IntegerType)
        case ty.StructType():
            return any(carries_derivative(field) for field in type.elements)
        case _:
            return False


def written_globals(functions: Iterable[Function]) -> frozenset[GlobalVariable]:
    """The mutable globals that any of the functions may write: every use that is not plainly a read counts."""
    found: set[GlobalVariable] = set()
    for function in functions:
        for i in function.instructions:
            for index, operand in enumerate(i.operands):
                if isinstance(operand, Constant) and not _only_reads(i, index):
                    for part in constant_parts(operand):
                        if isinstance(part, GlobalVariable) and not (
                            part.is_constant or library.is_inactive_global(part)
                        ):
                            found.add(part)
    return frozenset(found)


def _only_reads(user: Instruction, index: int) -> bool:
    """Whether operand `index` of `user` is an address that is only read through."""
    if isinstance(user, Load) or user.opcode in ("icmp", "fcmp"):
        return True
    if isinstance(user, Call):
        return (library.called(user) in library.TRANSFERS and index == 1) or library.is_inactive(user)
    if user.opcode == "getelementptr" and index == 0:
        return all(
            _only_reads(next_user, n) for next_user in user.users for n, o in enumerate(next_user.operands) if o is user
        )
    return False


def place_of(instruction: Instruction) -> Place:
    """Where an instruction stands, for messages; what stands in a function of our making is said of what it is for."""
    block = instruction.parent
    function = block.parent if block is not None else None
    if function is not None and function.name.startswith(CALLER) and instruction.origin is not None:
        return place_of(instruction.origin)
    return Place(function.name if function else "", block.name if block else "", describe(instruction))


def describe(instruction: Instruction) -> str:
    """The instruction's text, for messages."""
    return print_instruction(instruction)


def refuse_mixed(activity: Activity, pointer: Value, at: Instruction) -> None:
    """Raise the explained error when a pointer that code of others is given may point to memory without shadow."""
    found = activity.mixed(pointer)
    if found is not None:
        const, active = found
        raise Unsupported(
            "mixed-activity",
            f"a pointer may point into const argument %{const.name or const.index} or into active argument "
            f"%{active.name or active.index}; derivatives would be added to the const one",
            place_of(at),
            "make both arguments active, or copy the const data, or use runtime activity (enzyme_runtime_activity)",
        )
