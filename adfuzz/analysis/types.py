"""Type analysis: what do the bytes of integers and of memory hold: floats (which), pointers, integers?

One unification pass over all functions reachable from the roots (types_flow, types_opcodes, types_calls say what each
instruction means; types_memory keeps the classes), then array folding, pointer arithmetic and declared types, which
only fill gaps. Evidence is collected, never guessed: contradicting evidence is `mixed`, none is `unknown`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from adfuzz.analysis import types_bits as bits
from adfuzz.analysis import types_calls
from adfuzz.analysis.types_answers import Answers
from adfuzz.analysis.types_flow import Flow
from adfuzz.analysis.types_kinds import INTEGER, MIXED, POINTER, UNKNOWN, Cell, Kind, Region, floating
from adfuzz.analysis.types_memory import FAR, Content, Node, locate
from adfuzz.analysis.types_opcodes import OPCODES
from adfuzz.ir import instructions as ins
from adfuzz.ir import types as ty
from adfuzz.ir import values as va
from adfuzz.ir.instructions import Call, Instruction
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.module import Alias, Function, GlobalVariable, Module
from adfuzz.ir.types import Type
from adfuzz.ir.values import Value

__all__ = ["INTEGER", "MIXED", "POINTER", "UNKNOWN", "Cell", "Kind", "Region", "TypeAnalysis", "floating"]

_MOST_CELLS = 64
"""Declared arrays longer than this are described by one element."""


class TypeAnalysis:
    """The types of everything reachable from `roots`, for the module as it was when analysed."""

    def __init__(self, module: Module, roots: Sequence[Function]) -> None:
        self.module = module
        self.layout = DataLayout(module.data_layout)
        self._flow = Flow(module, self.layout)
        self._flow.store.on_call = lambda call, function: types_calls.enter(self._flow, call, function)
        functions, variables = _reachable(roots)
        self.functions: tuple[Function, ...] = tuple(functions)
        self._walk(functions, variables)
        self._fold_arrays()
        self._follow_sums()
        self._fold_arrays()
        self._use_declarations()
        self._answers = Answers(self._flow)

    # -- questions

    def kind(self, value: Value) -> Kind:
        """What an integer (or an aggregate or vector: as `packed`) holds. Other types answer for themselves."""
        certain = self._certain(value)
        if certain is not None:
            return certain
        known = self._flow.values.get(value)
        if known is None:
            return self._constant_kind(value)
        return self._answers.of_content(known, value)

    def use_kind(self, instruction: Instruction, operand_index: int) -> Kind:
        """What an operand holds as used there: a constant takes the kind of the place that it goes to."""
        operand = instruction.operands[operand_index]
        if not isinstance(operand, va.Constant) or not self._flow.has_content(operand.type):
            return self.kind(operand)
        place = self._place(instruction, operand_index)
        return self.kind(operand) if place is None else self._answers.of_content(place)

    def region(self, pointer: Value, size: int | None) -> Region:
        """What the `size` bytes from `pointer` on hold; None: as far as anything is known."""
        node, offset = self._flow.target(pointer)
        return self._answers.of_memory(node, offset, size)

    def explain(self, value: Value, size: int | None = None) -> str:
        """The evidence for each cell of a value, or of memory when `value` is a pointer and for annotations to add."""
        if isinstance(value.type, ty.PointerType):
            node, offset = self._flow.target(value)
            return self._answers.explain_memory(node, offset, size)
        known = self._flow.values.get(value)
        return self._answers.explain_content(known) if known is not None else f"{self.kind(value)} by its type"

    def render(self, function: Function) -> str:
        """A listing of a function with the kinds of integers and what pointers lead to, one line a value."""
        lines = [f"@{function.name}:"]
        values: list[Value] = [*function.arguments, *function.instructions]
        for number, value in enumerate(values):
            name = value.name or str(number)
            if isinstance(value.type, ty.PointerType):
                lines.append(f"  %{name}: ptr -> {self.region(value, None)}")
            elif self._flow.has_content(value.type):
                lines.append(f"  %{name}: {value.type} = {self.kind(value)}")
        return "\n".join(lines)

    # -- construction

    def _walk(self, functions: Iterable[Function], variables: Iterable[GlobalVariable]) -> None:
        flow = self._flow
        for variable in variables:
            target = flow.target(variable)
            size = flow.size(variable.value_type)
            if variable.initializer is None or not size or isinstance(variable.initializer, va.SpecialConstant):
                continue
            content = flow.store.access(target, size)
            flow.placed(_Initializer(variable), variable.initializer, content)
        for function in functions:
            for argument in function.arguments:
                flow.argument(argument)
            for instruction in function.entry.instructions:
                if instruction.opcode == "alloca":
                    OPCODES["alloca"](flow, instruction)
        handlers = OPCODES
        for function in functions:
            for block in function.blocks:
                for instruction in block.instructions:
                    handler = handlers.get(instruction.opcode)
                    if handler is not None:
                        handler(flow, instruction)

    def _fold_arrays(self) -> None:
        """Apply what variable indices say, within the bounds of declared arrays."""
        flow = self._flow
        zones, flow.zones = flow.zones, []
        done: set[tuple[Node, int, int, int, int]] = set()
        for (node, offset), low, high, step in zones:
            node, offset = locate(node, offset)
            if low == -FAR or high == FAR:
                around = flow.store.array_around(node, offset, offset + 1, step)
                low = around[0] - offset if low == -FAR else low
                high = around[1] - offset if high == FAR else high
            key = (node, offset, low, high, step)
            if key not in done:
                done.add(key)
                flow.store.fold((node, offset), low, high, step)

    def _follow_sums(self) -> None:
        """Give the results of pointer arithmetic on integers their targets."""
        flow, store = self._flow, self._flow.store
        waiting = flow.sums
        while waiting:
            rest: list[tuple[Instruction, Value, Value]] = []
            for item in waiting:
                instruction, operand, other = item
                known = flow.values.get(operand)
                target = store.known_target(known) if known is not None else None
                if target is None:
                    rest.append(item)
                    continue
                result = flow.content(instruction)
                sign = -1 if instruction.opcode == "sub" else 1
                if isinstance(other, va.ConstantInt):
                    store.set_target(result, (target[0], target[1] + sign * other.signed))
                    store.settle()
                elif store.is_pointer(result):
                    store.set_target(result, target)
                    store.settle()
                    flow.zones.append((target, -FAR if sign < 0 else 0, FAR, bits.multiple_of(other)))
            if len(rest) == len(waiting):
                return
            waiting = rest

    def _use_declarations(self) -> None:
        """Let the declared types of objects speak where nothing else does."""
        flow = self._flow
        nodes: dict[Node, None] = {}
        for target in flow.targets.values():
            nodes[locate(*target)[0]] = None
        for node in nodes:
            for offset, type, _ in tuple(node.hints):
                self._declare(node, offset, type)

    def _declare(self, node: Node, offset: int, type: Type) -> None:
        store, layout = self._flow.store, self.layout
        if isinstance(type, ty.FloatType | ty.PointerType):
            cell = store.access((node, offset), layout.store_size(type))
            store.add(cell, ("f", type, 0) if isinstance(type, ty.FloatType) else ("p", None, 0), "the declared type")
        elif isinstance(type, ty.IntegerType):
            if type.bits >= 16:
                store.add(store.access((node, offset), layout.store_size(type)), ("w", None, 0), "the declared type")
        elif isinstance(type, ty.StructType) and type.fields and not type.name.startswith("union."):
            for start, field in zip(layout.field_offsets(type), type.fields, strict=True):
                self._declare(node, offset + start, field)
        elif isinstance(type, ty.ArrayType | ty.VectorType) and type.count and self._flow.size(type):
            step = layout.size_of(type.element)
            if isinstance(type.element, ty.IntegerType) and type.element.bits < 16:
                return
            if type.count > _MOST_CELLS:
                store.fold((node, offset), 0, type.count * step, step)
                self._declare(node, offset, type.element)
                return
            for index in range(type.count):
                self._declare(node, offset + index * step, type.element)

    # -- single values

    def _certain(self, value: Value) -> Kind | None:
        """What a value holds by its type or its defining instruction alone."""
        type = value.type
        if isinstance(type, ty.FloatType):
            return floating(type)
        if isinstance(type, ty.PointerType):
            return POINTER
        if not isinstance(type, ty.IntegerType):
            return None if self._flow.has_content(type) else _plain(type)
        if type.bits < 8:
            return INTEGER
        if isinstance(value, Instruction):
            if value.opcode == "bitcast" and isinstance(value.operands[0].type, ty.FloatType):
                return floating(value.operands[0].type)
            if value.opcode in _INTEGER_RESULTS:
                return INTEGER
        return None

    def _constant_kind(self, value: Value) -> Kind:
        if isinstance(value, va.Constant) and self._flow.has_content(value.type):
            return self._answers.of_content(self._flow.content(value))
        return UNKNOWN

    def _place(self, instruction: Instruction, index: int) -> Content | None:
        """The content that a constant operand becomes part of."""
        flow = self._flow
        operand = instruction.operands[index]
        match instruction:
            case ins.Store() if index == 0:
                return flow.store.access(flow.target(instruction.pointer), flow.size(operand.type))
            case ins.AtomicRMW() | ins.CompareExchange() if index > 0:
                return flow.store.access(flow.target(instruction.operands[0]), flow.size(operand.type))
            case ins.AggregateAccess() if instruction.opcode == "insertvalue" and index == 1:
                offset = flow.layout.index_offset(instruction.type, instruction.indices)
                return flow.store.part(flow.content(instruction), offset, flow.size(operand.type))
            case Call():
                callee = instruction.callee
                if isinstance(callee, Function) and index < len(callee.arguments) and not callee.is_declaration:
                    return flow.values.get(callee.arguments[index])
                return None
            case ins.Compare():
                return flow.values.get(instruction.operands[1 - index])
            case _ if instruction.opcode == "ret":
                made = flow.returns.get(instruction.function)
                return made if isinstance(made, Content) else None
            case _ if instruction.type is operand.type:
                return flow.values.get(instruction)
            case _:
                return None


_INTEGER_RESULTS = frozenset(("mul", "udiv", "sdiv", "urem", "srem", "fptosi", "fptoui"))


def _plain(type: Type) -> Kind:
    scalar = type.scalar
    return floating(scalar) if isinstance(scalar, ty.FloatType) else INTEGER if type.is_integer else UNKNOWN


class _Initializer(Instruction):
    """Stands for a global variable's initializer as the witness of evidence."""

    __slots__ = ("variable",)

    def __init__(self, variable: GlobalVariable) -> None:
        super().__init__("initializer", ty.VOID, (), variable.name)
        self.variable = variable


def _reachable(roots: Sequence[Function]) -> tuple[list[Function], list[GlobalVariable]]:
    """All defined functions and variables that the roots may reach, each sorted by name."""
    functions: list[Function] = []
    variables: list[GlobalVariable] = []
    seen: set[Value] = set()
    work: list[Value] = list(roots)
    while work:
        value = work.pop()
        if value in seen:
            continue
        seen.add(value)
        if isinstance(value, Function):
            if not value.is_declaration:
                functions.append(value)
                for instruction in value.instructions:
                    work += [operand for operand in instruction.operands if _leads_on(operand)]
        elif isinstance(value, GlobalVariable):
            variables.append(value)
            if value.initializer is not None:
                work.append(value.initializer)
        elif isinstance(value, Alias):
            work.append(value.target)
        elif isinstance(value, va.Constant):
            work += [operand for operand in value.operands if _leads_on(operand)]
    return sorted(functions, key=lambda one: one.name), sorted(variables, key=lambda one: one.name)


def _leads_on(value: Value) -> bool:
    return isinstance(value, va.Constant) and not isinstance(
        value, va.ConstantInt | va.ConstantFloat | va.SpecialConstant
    )
