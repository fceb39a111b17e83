"""Type analysis: what do the bytes of integers and of memory hold: floats (which), pointers, integers?

One unification pass over all functions reachable from the roots (types_flow, types_opcodes, types_calls say what each
instruction means; types_memory keeps the classes), then array folding, pointer arithmetic and declared types, which
only fill gaps. Evidence is collected, never guessed: contradicting evidence is `mixed`, none is `unknown`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from math import gcd

from adfuzz.analysis import types_calls
from adfuzz.analysis.types_addresses import distances, follow_sums
from adfuzz.analysis.types_annotations import annotate, annotate_by_metadata
from adfuzz.analysis.types_answers import Answers, united, united_regions
from adfuzz.analysis.types_cloning import choose_clones
from adfuzz.analysis.types_contents import FAR, Content, Node, Target, find, is_known, locate
from adfuzz.analysis.types_context import Context
from adfuzz.analysis.types_flow import Flow
from adfuzz.analysis.types_kinds import INTEGER, MIXED, POINTER, UNKNOWN, Cell, Kind, Region, floating
from adfuzz.analysis.types_opcodes import OPCODES
from adfuzz.analysis.types_origins import Origins, follows_addresses, foreign, given
from adfuzz.ir import instructions as ins
from adfuzz.ir import types as ty
from adfuzz.ir import values as va
from adfuzz.ir.instructions import Call, Instruction
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.module import Alias, Function, GlobalVariable, Module
from adfuzz.ir.parser import no_collection
from adfuzz.ir.types import Type
from adfuzz.ir.values import Value

__all__ = ["INTEGER", "MIXED", "POINTER", "UNKNOWN", "Cell", "Kind", "Region", "TypeAnalysis", "floating"]

_MOST_CELLS = 64
"""Declared arrays longer than this are described by one element."""


class TypeAnalysis:
    """The types of everything reachable from `roots`, for the module as it was when analysed.

    `forms`: what is analysed in the place of functions that are called (a copy that says the same). `entered`: the
    roots that code which is not analysed calls; all by default.

    Small functions are analysed for each call site on its own. A question about a value in such a function is answered
    for all call sites together, or for one: `path` are the calls that lead there, the first one in a function that is a
    root, recursive or big.
    """

    def __init__(
        self, module: Module, roots: Sequence[Function], forms: Mapping[Function, Function] | None = None,
        entered: Sequence[Function] | None = None,
    ) -> None:  # fmt: skip
        self.module = module
        self.layout = DataLayout(module.data_layout)
        forms = forms or {}
        functions, variables = _reachable(roots, forms)
        self.functions: tuple[Function, ...] = tuple(functions)
        self._roots = tuple(sorted(roots, key=lambda one: one.name))
        self._entered = self._roots if entered is None else entered
        self._owner: dict[Value, Function] = {argument: one for one in functions for argument in one.arguments}
        flow = self._flow = Flow(module, self.layout, choose_clones(functions, roots, forms), forms)
        flow.store.on_call = lambda site, function: types_calls.indirect(flow, site, function)
        with no_collection():
            self._walk(self._roots, variables)
            self._fold_arrays()
            self._follow_differences()
            follow_sums(flow)
            self._fold_arrays()
            self._use_declarations()
        self._answers = Answers(flow)
        self._distances = distances(flow)

    # -- questions

    def is_distance(self, value: Value) -> bool:
        """Whether an integer may be the difference of addresses in different memory."""
        contexts = self._contexts(value, ()) if self._distances else []
        return any(find(c.values[value]) in self._distances for c in contexts if value in c.values)

    def kind(self, value: Value, path: Sequence[Call] = ()) -> Kind:
        """What an integer (or an aggregate or vector: as `packed`) holds. Other types answer for themselves."""
        certain = self._certain(value)
        if certain is not None:
            return certain
        return self._constant_kind(value) if isinstance(value, va.Constant) else self.taken_kind(value, path)

    def taken_kind(self, value: Value, path: Sequence[Call] = ()) -> Kind:
        """What a value that is no constant holds by where it goes and comes from, whatever it is by its definition."""
        found = [context.values[value] for context in self._contexts(value, path) if value in context.values]
        return united([self._answers.of_content(content, value) for content in found])

    def use_kind(self, instruction: Instruction, operand_index: int, path: Sequence[Call] = ()) -> Kind:
        """What an operand holds as used there: a constant takes the kind of the place that it goes to."""
        operand = instruction.operands[operand_index]
        if not isinstance(operand, va.Constant) or not self._flow.has_content(operand.type):
            return self.kind(operand, path)
        kinds: list[Kind] = []
        for context in self._contexts(instruction, path):
            self._flow.use(context)
            place = self._place(context, instruction, operand_index)
            kinds.append(self.kind(operand) if place is None else self._answers.of_content(place))
        return united(kinds)

    def region(self, pointer: Value, size: int | None, path: Sequence[Call] = ()) -> Region:
        """What the `size` bytes from `pointer` on hold; None: as far as anything is known."""
        found = [self._answers.of_memory(node, offset, size) for node, offset in self._targets(pointer, path)]
        return united_regions(found, size)

    def is_made_inside(self, pointer: Value) -> bool:
        """Whether a pointer leads to nothing that arguments from outside, or variables, lead to: what stands there was
        put there by the code that was analysed."""
        targets = self._targets(pointer, ())
        return bool(targets) and not any(node in self._given.nodes for node, _ in targets)

    @cached_property
    def _given(self) -> Origins:
        return given(self._flow, self._entered)

    def never_held(self, pointer: Value, start: int, size: int) -> bool:
        """Whether bytes behind a pointer, of which nothing is known, hold nothing for certain that code computes with:
        they come from nowhere but the code that was analysed, which only moves them."""
        targets = self._targets(pointer, ())
        foreign = self._foreign
        return (
            bool(targets)
            and foreign is not None
            and not any(foreign.reach_memory(node, offset + start, size) for node, offset in targets)
        )

    def never_held_floats_but(self, size: int, pointer: Value) -> bool:
        """Whether memory holds no floats but those of one size for certain: all that it holds was made inside."""
        targets = self._targets(pointer, ())
        foreign = self._foreign
        return (
            bool(targets)
            and foreign is not None
            and all(
                not foreign.reach_memory(node, -FAR, 2 * FAR) and self._answers.float_sizes_in(node) <= {size}
                for node, _ in targets
            )
        )

    def never_held_in(self, value: Value) -> bool:
        """The same of an integer of which nothing is known."""
        found = [context.values[value] for context in self._contexts(value, ()) if value in context.values]
        foreign = self._foreign
        return bool(found) and foreign is not None and not any(map(foreign.reach, found))

    @cached_property
    def _foreign(self) -> Origins | None:
        return foreign(self._flow, self._entered) if follows_addresses(self.functions) else None

    def float_sizes(self, pointer: Value, size: int, start: int = 0) -> set[int]:
        """The sizes of the floats, whole or in part, that stand in the `size` bytes from byte `start` behind a pointer
        on, at any time."""
        found: set[int] = set()
        for node, offset in self._targets(pointer, ()):
            found |= self._answers.float_sizes(node, offset + start, size)
        return found

    def float_sizes_of(self, value: Value) -> set[int]:
        """The sizes of the floats of which an integer holds bits, whole or in part, at any time."""
        contents = [context.values[value] for context in self._contexts(value, ()) if value in context.values]
        return set[int]().union(*map(self._answers.float_sizes_of, contents))

    def is_contested(self, pointer: Value, size: int | None) -> bool:
        """Whether some of the `size` bytes behind a pointer (None: of all) are parts of different floats, or of a float
        and of narrower numbers, by turns; or floats of which pieces are copied."""
        for node, offset in self._targets(pointer, ()):
            if node in self._written_in_parts or self._answers.is_contested(node, offset, size):
                return True
        return False

    @cached_property
    def _written_in_parts(self) -> set[Node]:
        """The memory in which integers are stored that are narrower than the floats that stand in the same place."""
        found: set[Node] = set()
        for function in self.functions:
            for i in function.instructions:
                if not isinstance(i, ins.Store) or not i.value.type.is_integer:
                    continue
                size = self.layout.store_size(i.value.type.scalar)
                if any(other > size for other in self.float_sizes(i.pointer, self.layout.store_size(i.value.type))):
                    found.update(locate(node, offset)[0] for node, offset in self._targets(i.pointer, ()))
        return found

    def stands_alone(self, pointer: Value) -> bool:
        """Whether a byte of unknown kind is accessed alone: nothing of unknown kind is ever accessed beside it, as
        the other bytes of a float would be that is copied byte by byte."""
        targets = self._targets(pointer, ())
        return bool(targets) and all(self._answers.stands_alone(node, offset) for node, offset in targets)

    def explain(self, value: Value, size: int | None = None, path: Sequence[Call] = ()) -> str:
        """The evidence on a value, or on the memory that it leads to when it is a pointer: one line a piece.

        When it does not settle what the bytes hold, the last line says which annotation would.
        """
        if isinstance(value.type, ty.PointerType):
            texts = [self._answers.explain_memory(node, at, size) for node, at in self._targets(value, path)]
        else:
            found = [context.values[value] for context in self._contexts(value, path) if value in context.values]
            texts = [self._answers.explain_content(content) for content in found]
        lines = dict.fromkeys(line for text in texts for line in text.splitlines())
        if not lines:
            return f"  {self.kind(value, path)} by its type"
        return "\n".join([*lines, *self._remedy(value, path)])

    def _remedy(self, value: Value, path: Sequence[Call]) -> list[str]:
        """The annotation of a root's parameter that would tell what a load, or the memory behind a pointer, holds."""
        if isinstance(value, ins.Load) and not isinstance(value.type, ty.PointerType):
            if self.kind(value, path) != UNKNOWN:
                return []
            value = value.pointer
        if not isinstance(value.type, ty.PointerType) or not self.region(value, None, path).is_unknown:
            return []
        found = dict(self._targets(value, path))
        for root in self._roots:
            for argument in root.arguments:
                for node, offset in self._targets(argument, ()) if isinstance(argument.type, ty.PointerType) else ():
                    if node in found:
                        tree = f"{{[-1]:Pointer, [-1,{found[node] - offset}]:Float@double}}"
                        name = f"%{argument.name or argument.index} of @{root.name}"
                        return [f'  if it is a double, say so by "enzyme_type"="{tree}" on parameter {name}']
        return []

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

    def _contexts(self, value: Value, path: Sequence[Call]) -> list[Context]:
        """The contexts in which the function of `value` was analysed; the one that `path` leads to if given."""
        flow = self._flow
        owner = value.function if isinstance(value, Instruction) else self._owner.get(value)
        if owner is None:
            return []
        if not path:
            return flow.contexts.get(owner, [])
        found = flow.contexts[path[0].function][0]
        for call in path:
            callee = call.callee
            assert isinstance(callee, Function)
            found = found.calls.get(call) or flow.main(callee)
        return [found]

    def _targets(self, pointer: Value, path: Sequence[Call]) -> list[Target]:
        """Where a pointer leads, in each context."""
        if isinstance(pointer, va.Constant):
            return self._flow.alternatives(pointer)
        found: list[Target] = []
        for context in self._contexts(pointer, path):
            self._flow.use(context)
            found += self._flow.alternatives(pointer)
        return found

    # -- construction

    def _walk(self, roots: Sequence[Function], variables: Sequence[GlobalVariable]) -> None:
        flow = self._flow
        for variable in variables:
            if not flow.is_copied(variable):
                flow.initialise(flow.target(variable), variable)
            annotate_by_metadata(flow, variable)
        for root in roots:
            if not root.is_declaration:
                flow.main(root)
        for context in flow.pending:  # grows while walked
            self._walk_context(context)

    def _walk_context(self, context: Context) -> None:
        flow, function = self._flow, context.function
        flow.use(context)
        for argument in function.arguments:
            flow.argument(argument)
            annotate(flow, argument, argument.attributes, argument)
        for instruction in function.entry.instructions:
            if instruction.opcode == "alloca":
                OPCODES["alloca"](flow, instruction)
        handlers = OPCODES
        for block in function.blocks:
            for instruction in block.instructions:
                handler = handlers.get(instruction.opcode)
                if handler is not None:
                    handler(flow, instruction)
                if instruction.metadata:
                    annotate_by_metadata(flow, instruction)

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

    def _follow_differences(self) -> None:
        """Give pointers moved by the distance of two others their targets: a whole number of elements further on."""
        flow, store = self._flow, self._flow.store
        for result, base, a, b, negative in flow.differences:
            (node, x), (other, y) = locate(*a), locate(*b)
            distance = x - y if node is other else 0
            step = gcd(store.step_at((node, x)), store.step_at((other, y)))
            if node is not other and not step:
                step = 1
            origin, at = locate(*base)
            store.join(result, (origin, at + distance))
            if step:
                flow.zones.append((locate(*base), -FAR if negative else 0, FAR, step))

    def _use_declarations(self) -> None:
        """Let the declared types of objects speak where nothing else does."""
        nodes = dict.fromkeys(locate(node, 0)[0] for node in self._flow.hinted)
        for node in nodes:
            for offset, type, size in tuple(node.hints):
                if size:
                    self._declare(node, offset, type)

        declared = [(locate(*target), type) for target, type in self._flow.declared]
        for (node, offset), type in declared:
            if not is_known(node, offset) and {other for (same, _), other in declared if same is node} == {type}:
                self._flow.store.fold((node, offset), 0, FAR, self.layout.size_of(type))
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

    def _place(self, context: Context, instruction: Instruction, index: int) -> Content | None:
        """The content that a constant operand becomes part of."""
        flow = self._flow
        operand = instruction.operands[index]
        match instruction:
            case ins.Store() if index == 0:
                return flow.store.access(flow.alternatives(instruction.pointer)[0], flow.size(operand.type))
            case ins.AtomicRMW() | ins.CompareExchange() if index > 0:
                return flow.store.access(flow.alternatives(instruction.operands[0])[0], flow.size(operand.type))
            case ins.AggregateAccess() if instruction.opcode == "insertvalue" and index == 1:
                offset = flow.layout.index_offset(instruction.type, instruction.indices)
                return flow.store.part(flow.content(instruction), offset, flow.size(operand.type))
            case Call():
                callee = instruction.callee
                if not isinstance(callee, Function) or index >= len(callee.arguments) or callee.is_declaration:
                    return None
                inside = flow.context_at(instruction, callee)
                return inside.values.get(inside.function.arguments[index])
            case ins.Compare():
                return flow.values.get(instruction.operands[1 - index])
            case _ if instruction.opcode == "ret":
                return context.result if isinstance(context.result, Content) else None
            case _ if instruction.type is operand.type:
                return flow.values.get(instruction)
            case _:
                return None


_INTEGER_RESULTS = frozenset(("mul", "udiv", "sdiv", "urem", "srem", "fptosi", "fptoui"))


def _plain(type: Type) -> Kind:
    scalar = type.scalar
    return floating(scalar) if isinstance(scalar, ty.FloatType) else INTEGER if type.is_integer else UNKNOWN


def _reachable(
    roots: Sequence[Function], forms: Mapping[Function, Function]
) -> tuple[list[Function], list[GlobalVariable]]:
    """All defined functions and variables that the roots may reach, each sorted by name."""
    functions: list[Function] = []
    variables: list[GlobalVariable] = []
    seen: set[Value] = set()
    work: list[Value] = list(roots)
    while work:
        value = work.pop()
        if isinstance(value, Function):
            value = forms.get(value, value)
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
