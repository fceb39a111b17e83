"""What each instruction says about types: the constraint generator of type analysis, over a types_memory.Store.

Floats and float vectors in registers need no content, their type says it. Integers, aggregates and vectors of integers
or pointers have a Content each; scalar pointers have a Target. i1 and vectors of it are plainly integers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import gcd

from adfuzz.analysis import tbaa, types_bits
from adfuzz.analysis.types_cloning import Cloning
from adfuzz.analysis.types_contents import (
    FAR,
    POINTER_START,
    STRONG_INTEGER,
    WEAK_INTEGER,
    Content,
    Evidence,
    Node,
    Target,
    locate,
)
from adfuzz.analysis.types_context import Context
from adfuzz.analysis.types_memory import Store
from adfuzz.ir import instructions as ins
from adfuzz.ir import types as ty
from adfuzz.ir import values as va
from adfuzz.ir.instructions import Instruction
from adfuzz.ir.layout import DataLayout, element_type
from adfuzz.ir.module import Alias, Function, GlobalVariable, Module
from adfuzz.ir.typed_pointers import POINTS_TO
from adfuzz.ir.types import FloatType, Type
from adfuzz.ir.values import Value

Zone = tuple[Target, int, int, int]
"""(target, low, high, step): bytes [low, high) from target on are an array of `step`-byte elements."""

Sum = tuple[Content, Content, int | None, int, bool]
"""(operand, result, constant added or None, a divisor of what is added, whether it is subtracted): an integer addition,
which is pointer arithmetic if the operand proves to be a pointer."""

Addition = tuple[Content, Content | None, Content | None, bool]
"""(result, operands, whether it is a subtraction): an operand that is no address for certain is None."""

Difference = tuple[Target, Target, Target, Target, bool]
"""(result, base, a, b, whether it may be negative): result is the pointer base + (a - b)."""

_MOST_CHOICES = 8


class Flow:
    """Fills the store with what instructions say. `values` and `targets` are those of the context in use.

    Functions that are cloned get a context for each call site; the others have their one `main` context. `pending` are
    the contexts whose instructions have not been looked at yet.
    """

    def __init__(
        self, module: Module, layout: DataLayout, cloning: Cloning, forms: Mapping[Function, Function]
    ) -> None:
        self.module = module
        self.layout = layout
        self.cloning = cloning
        self.forms = forms
        self.contexts: dict[Function, list[Context]] = {}
        self.pending: list[Context] = []
        self._main: dict[Function, Context] = {}
        self.fixed: dict[Value, Target] = {}
        """Where globals lie."""
        self.hinted: list[Node] = []
        self.declared: list[tuple[Target, FloatType]] = []
        """Pointers that are declared to lead to floats."""
        self.store = Store(layout)
        self.tags = tbaa.Tags(module)
        self.context: Context | None = None
        self.values: dict[Value, Content] = {}
        self.targets: dict[Value, Target] = {}
        self.choices: dict[Value, list[Target]] = {}
        self.zones: list[Zone] = []
        self.sums: list[Sum] = []
        self.additions: list[Addition] = []
        self.differences: list[Difference] = []
        self._leaves: dict[Type, tuple[tuple[int, Type], ...]] = {}

    # -- contexts

    def use(self, context: Context | None) -> Context | None:
        """Go on in a context; returns the one that was in use."""
        before = self.context
        self.context = context
        if context is not None:
            self.values, self.targets, self.choices = context.values, context.targets, context.choices
        return before

    def main(self, function: Function) -> Context:
        """The context of a function that all calls share, which are not cloned."""
        function = self.forms.get(function, function)
        found = self._main.get(function)
        if found is None:
            found = self._main[function] = self.new_context(function, None)
        return found

    def new_context(self, function: Function, parent: Context | None) -> Context:
        """A context of a function, to be walked later."""
        made = Context(function, parent)
        self.contexts.setdefault(function, []).append(made)
        self.pending.append(made)
        return made

    def context_at(self, call: Instruction, function: Function) -> Context:
        """The context of `function` as called by `call` in the context in use."""
        function = self.forms.get(function, function)
        if self.context is None:
            return self.main(function)
        found = self.context.calls.get(call)
        if found is None:
            found = self.context.calls[call] = self._choose_context(function, self.context)
        return found

    def _choose_context(self, function: Function, caller: Context) -> Context:
        if function in self.cloning.recursive:
            above: Context | None = caller
            while above is not None:
                if above.function is function:
                    return above
                above = above.parent
        return self.new_context(function, caller) if function in self.cloning.cloned else self.main(function)

    def result_of(self, context: Context) -> Content | Target | None:
        """What a function returns: a content, a target for pointers, None when neither is kept."""
        if context.result is None:
            type = context.function.result_type
            if isinstance(type, ty.PointerType):
                context.result = (Node(), 0)
            elif self.has_content(type):
                context.result = self.fresh(type, context.function)
        return context.result

    # -- values

    def size(self, type: Type) -> int:
        """Bytes of a value of `type` in memory; 0 where that is not known at compile time or nothing is stored."""
        if isinstance(type, ty.VectorType) and type.scalable:
            return 0
        if isinstance(type, ty.OtherType | ty.TargetType | ty.FunctionType) or (
            isinstance(type, ty.StructType) and type.fields is None
        ):
            return 0
        if isinstance(type, ty.StructType | ty.ArrayType) and not self._is_sized(type):
            return 0
        return self.layout.store_size(type)

    def _is_sized(self, type: Type) -> bool:
        if isinstance(type, ty.StructType):
            return type.fields is not None and all(self._is_sized(field) for field in type.fields)
        if isinstance(type, ty.ArrayType):
            return self._is_sized(type.element)
        return not (
            isinstance(type, ty.TargetType | ty.OtherType) or (isinstance(type, ty.VectorType) and type.scalable)
        )

    def has_content(self, type: Type) -> bool:
        """Whether values of `type` have a Content (see the module's text)."""
        if isinstance(type, ty.VectorType):
            element = type.element
            if type.scalable or isinstance(element, ty.FloatType):
                return False
            return not isinstance(element, ty.IntegerType) or element.bits % 8 == 0
        if isinstance(type, ty.IntegerType):
            return type.bits >= 8
        return type.is_aggregate and self.size(type) > 0

    def leaves(self, type: Type) -> tuple[tuple[int, Type], ...]:
        """(offset, type) of the float and pointer scalars in `type`; arrays above 256 elements give none."""
        found = self._leaves.get(type)
        if found is None:
            found = self._leaves[type] = tuple(self._find_leaves(type, 0))
        return found

    def _find_leaves(self, type: Type, offset: int) -> list[tuple[int, Type]]:
        if isinstance(type, ty.FloatType | ty.PointerType):
            return [(offset, type)]
        found: list[tuple[int, Type]] = []
        if isinstance(type, ty.StructType) and type.fields:
            for start, field in zip(self.layout.field_offsets(type), type.fields, strict=True):
                found += self._find_leaves(field, offset + start)
        elif isinstance(type, ty.ArrayType | ty.VectorType) and type.count <= 256 and self.size(type):
            vector = isinstance(type, ty.VectorType)
            step = self.layout.bits_of(type.element) // 8 if vector else self.layout.size_of(type.element)
            inner = self._find_leaves(type.element, 0)
            found = [(offset + i * step + at, leaf) for i in range(type.count) for at, leaf in inner] if inner else []
        return found

    def fresh(self, type: Type, witness: object) -> Content:
        """A new content for a value of `type`, with the evidence that the type itself gives."""
        made = Content(self.size(type))
        self.declare(made, type, witness)
        return made

    def declare(self, content: Content, type: Type, witness: object) -> None:
        """Record the floats and pointers of a typed value or access."""
        store = self.store
        for offset, leaf in self.leaves(type):
            piece = content if content.size == self.size(leaf) else store.part(content, offset, self.size(leaf))
            store.add(piece, self.evidence_of(leaf), witness)

    def evidence_of(self, leaf: Type) -> Evidence:
        """What a float or pointer type says."""
        return ("F", leaf, 0) if isinstance(leaf, ty.FloatType) else POINTER_START

    def content(self, value: Value) -> Content:
        """The content of a value for which has_content, or of a scalar pointer used as such."""
        found = self.values.get(value)
        if found is not None:
            return found
        if isinstance(value, va.Constant):
            return self._constant(value)
        found = self.values[value] = self.fresh(value.type, value)
        if isinstance(value.type, ty.PointerType):
            self.store.set_target(found, self.target(value))
        return found

    def target(self, value: Value) -> Target:
        """Where a scalar pointer points."""
        found = self.targets.get(value)
        if found is not None:
            return locate(*found)
        if isinstance(value, va.Constant):
            return self._constant_target(value)
        several = self.choices.pop(value, None)
        found = self.targets[value] = several[0] if several else (Node(), 0)
        for other in several or ():
            self.store.join(found, other)
        return locate(*found)

    def alternatives(self, pointer: Value) -> list[Target]:
        """The places where a scalar pointer may point: one, or the choices of a phi or select kept apart."""
        several = self.choices.get(pointer)
        return [locate(*one) for one in several] if several else [self.target(pointer)]

    def define(self, pointer: Value, targets: list[Target]) -> None:
        """State where a pointer points, as its defining instruction says."""
        distinct = list(dict.fromkeys(targets))
        if pointer in self.targets or pointer in self.choices or not 1 < len(distinct) <= _MOST_CHOICES:
            for target in distinct[1:]:
                self.store.join(distinct[0], target)
            if pointer in self.targets or pointer in self.choices:
                self.store.join(distinct[0], self.target(pointer))
            else:
                self.targets[pointer] = distinct[0]
        else:
            self.choices[pointer] = distinct

    def choose(self, pointer: Instruction, operands: Sequence[Value]) -> None:
        """A phi or select of pointers: they are kept apart when all are known already, and so not made from it."""
        known = [operand for operand in operands if not isinstance(operand, va.SpecialConstant)]
        if pointer not in self.targets and all(
            isinstance(one, va.Constant) or one in self.targets or one in self.choices for one in known
        ):
            if known:
                self.define(pointer, [target for one in known for target in self.alternatives(one)])
            return
        for operand in known:
            self.unify(pointer, operand)

    def _constant_target(self, value: va.Constant) -> Target:
        known = self.fixed.get(value)
        if known is not None:
            return locate(*known)
        if isinstance(value, Alias):
            self.fixed[value] = found = self.target(value.target)
            return found
        if isinstance(value, va.ConstantExpression):
            return self._expression_target(value)
        if isinstance(value, va.WrappedGlobal):
            return self.target(value.operands[0])
        if not isinstance(value, GlobalVariable | Function):
            return (Node(), 0)
        node = Node()
        if isinstance(value, GlobalVariable) and self.is_copied(value):
            self.initialise((node, 0), value)
            return (node, 0)
        self.fixed[value] = (node, 0)
        if isinstance(value, Function):
            node.functions.append(value)
            if not value.is_declaration:
                self.main(value)  # its address is taken: anybody may call it
        else:
            self.hint((node, 0), value.value_type)
        return (node, 0)

    def is_copied(self, variable: GlobalVariable) -> bool:
        """Whether each use of a global counts as memory of its own: small constants, such as all-zero templates that
        are copied to objects of many types, are never written, so nothing passes from one use to another."""
        return variable.is_constant and variable.initializer is not None and self.size(variable.value_type) <= 64

    def initialise(self, target: Target, variable: GlobalVariable) -> None:
        """Record what the initializer says, unless it describes a type for the run time: nobody computes with that."""
        if variable.name.startswith(("_ZTI", "_ZTS")):
            return
        size = self.size(variable.value_type)
        if size and variable.initializer is not None and not isinstance(variable.initializer, va.SpecialConstant):
            self.placed(Initializer(variable), variable.initializer, self.store.access(target, size))

    def _expression_target(self, value: va.ConstantExpression) -> Target:
        if value.opcode == "getelementptr":
            assert value.source_type is not None
            node, offset = self.target(value.operands[0])
            indices = [index for index in value.operands[1:] if isinstance(index, va.ConstantInt)]
            if len(indices) != len(value.operands) - 1:
                return (node, offset)
            return (node, offset + self.layout.pointer_offset(value.source_type, [index.signed for index in indices]))
        if value.opcode == "inttoptr":
            return self.store.target(self.content(value.operands[0]))
        return self.target(value.operands[0])

    def _constant(self, value: va.Constant) -> Content:
        """The content of a constant: new at each use, since equal constants need not mean equal types."""
        store, type = self.store, value.type
        size = self.size(type)
        made = Content(size)
        match value:
            case va.ConstantInt():
                evidence = types_bits.constant_evidence(value)
                if evidence is not None:
                    store.add(made, evidence, value)
            case va.ConstantFloat():
                if value.bits:
                    self.declare(made, type, value)
            case va.ConstantAggregate():
                for index, element in enumerate(value.elements):
                    self.fill(made, type, index, element)
            case va.ConstantSplat():
                assert isinstance(type, ty.VectorType)
                for index in range(type.count):
                    self.fill(made, type, index, value.element)
            case va.ConstantString():
                if types_bits.is_text(value.data):
                    store.add(made, WEAK_INTEGER, value)
            case va.SpecialConstant() | va.BlockAddress():
                pass
            case va.ConstantExpression() if not type.is_pointer:
                self._integer_expression(made, value)
            case _ if isinstance(type, ty.PointerType):
                store.add(made, POINTER_START, value)
                store.set_target(made, self.target(value))
            case _:
                pass
        return made

    def _integer_expression(self, made: Content, value: va.ConstantExpression) -> None:
        if value.opcode in ("ptrtoint", "bitcast") and made.size == self.size(value.operands[0].type):
            self.store.merge(made, self.content(value.operands[0]))
        elif value.opcode == "ptrtoint" or value.opcode in ("add", "sub", "mul"):
            self.store.add(made, STRONG_INTEGER, value)
            for operand in value.operands:
                if isinstance(operand, va.Constant):
                    self.content(operand)

    def fill(self, made: Content, type: Type, index: int, element: Value) -> None:
        """Enter element `index` of an aggregate constant."""
        size = self.size(element.type)
        if not size or isinstance(element, va.SpecialConstant):
            return
        if isinstance(type, ty.VectorType) and self.layout.bits_of(type.element) % 8:
            return
        offset = self.layout.index_offset(type, (index,))
        place = self.store.part(made, offset, size)
        if isinstance(element, va.ConstantFloat):
            if element.bits:
                self.declare(place, element.type, element)
            return
        self.store.merge(place, self.content(element))

    # -- evidence

    def integer(self, value: Value, witness: object, evidence: Evidence = STRONG_INTEGER) -> None:
        """Record that a value is used, or made, as an integer."""
        if isinstance(value, va.Constant) or not self.has_content(value.type):
            return
        if isinstance(value, Instruction) and value.opcode == "bitcast" and value.operands[0].type.is_float:
            return  # bits of a float for certain: an integer use, say a hash, changes nothing
        self.store.add(self.content(value), evidence, witness)

    def unify(self, a: Value, b: Value) -> None:
        """State that two values of one type hold the same kind of thing."""
        if isinstance(a.type, ty.PointerType) and isinstance(b.type, ty.PointerType):
            if not isinstance(a, va.SpecialConstant) and not isinstance(b, va.SpecialConstant):
                self.store.join(self.target(a), self.target(b))
        elif self.has_content(a.type) and self.has_content(b.type):
            self.unify_contents(self.content(a), self.content(b))

    def unify_contents(self, a: Content, b: Content) -> None:
        """Merge two contents over the bytes that both have."""
        if a.size > b.size:
            a, b = b, a
        self.store.merge(a, b if a.size == b.size else self.store.part(b, 0, a.size))

    def link(self, a: Value, a_offset: int, b: Value, b_offset: int, size: int) -> None:
        """State that `size` bytes of `a` (counted as stored in memory) are bytes of `b`."""
        part = self.store.part
        self.store.merge(part(self.content(a), a_offset, size), part(self.content(b), b_offset, size))

    def hint(self, target: Target, type: Type) -> None:
        """Record the declared type of an object, and the arrays in it."""
        size = self.size(type)
        node, offset = locate(*target)
        if size and (offset, type, size) not in node.hints:
            node.hints[(offset, type, size)] = None
            self.hinted.append(node)
            self._array_bounds(node, offset, type)

    def _array_bounds(self, node: Node, offset: int, type: Type) -> None:
        """Enter every array, counting an array of arrays of scalars as one: loops over it are often flattened."""
        if isinstance(type, ty.ArrayType):
            if type.count > 1:
                node.bounds[(offset, offset + self.size(type))] = None
            element = type.element
            while isinstance(element, ty.ArrayType):
                element = element.element
            self._array_bounds(node, offset, element)
        elif isinstance(type, ty.StructType) and type.fields:
            for start, field in zip(self.layout.field_offsets(type), type.fields, strict=True):
                self._array_bounds(node, offset + start, field)

    # -- memory

    def moved(self, instruction: Instruction, value: Value, pointer: Value) -> None:
        """A load (value = instruction) or store: the bytes at `pointer` are `value`."""
        size = self.size(value.type)
        if not size:
            return
        tag = instruction.metadata_of("tbaa")
        for target in self.alternatives(pointer):
            place = self.store.access(target, size)
            self.placed(instruction, value, place)
            if tag:
                self.tagged(instruction, tag, target, place)

    def placed(self, instruction: Instruction, value: Value, place: Content) -> None:
        """State that the bytes of `place` are `value`."""
        type = value.type
        if isinstance(type, ty.PointerType):
            self.store.add(place, POINTER_START, instruction)
            if value is instruction and value not in self.targets and value not in self.choices:
                self.targets[value] = self.store.target(place)
            elif not isinstance(value, va.SpecialConstant):
                self.store.set_target(place, self.target(value))
                self.store.settle()
        elif self.has_content(type):
            self.store.merge(place, self.content(value))
        elif isinstance(type, ty.IntegerType) or (isinstance(type, ty.VectorType) and type.is_integer):
            self.store.add(place, STRONG_INTEGER, instruction)
        else:
            self.declare(place, type, instruction)

    def tagged(self, instruction: Instruction, tag: str, target: Target, place: Content) -> None:
        """Use the TBAA tag of an access."""
        facts = self.tags.access(tag)
        if facts is None:
            return
        evidence = tbaa.scalar_evidence(facts.scalar, place.size, self.store.pointer_size)
        if evidence is not None:
            self.store.add(place, evidence, instruction)
        node, offset = target
        for low, high in facts.bounds:
            start = offset - facts.offset
            locate(node, 0)[0].bounds[(locate(node, start + low)[1], locate(node, start + high)[1])] = None
        for at, scalar, size in facts.fields:
            evidence = tbaa.scalar_evidence(scalar, size, self.store.pointer_size)
            if evidence is not None and at != facts.offset:
                cell = self.store.access(locate(node, offset - facts.offset + at), size)
                self.store.add(cell, evidence, instruction)

    def element_pointer(self, instruction: ins.GetElementPtr) -> None:
        """getelementptr: constant steps move the target, each variable one makes an array of the range it may reach."""
        if not isinstance(instruction.type, ty.PointerType):
            self._vector_pointers(instruction)
            return
        if self._moved_by_difference(instruction):
            return
        targets = self.alternatives(instruction.pointer)
        type: Type = instruction.source_type
        if isinstance(type, ty.StructType):
            self._struct_bounds(targets, type)
        places = [0]
        loose = 0 if self.context is None else self.context.loose.get(instruction.pointer, 0)
        for position, index in enumerate(instruction.indices):
            if position and isinstance(type, ty.StructType):
                assert isinstance(index, va.ConstantInt)
                moves = [self.layout.field_offsets(type)[index.value]]
                type = type.elements[index.value]
            else:
                extent = type.count if position and isinstance(type, ty.ArrayType | ty.VectorType) else 0
                type = element_type(type, 0) if position else type
                unit = self.size_of_step(type)
                moves = [unit * known for known in types_bits.few_values(index)]
                if not isinstance(index, va.ConstantInt):
                    self.integer(index, instruction)
                if not moves:
                    low = unit * types_bits.least(index) if extent == 0 else 0
                    moves = [low]
                    step = unit * (types_bits.multiple_of(index) or 1)
                    loose = gcd(loose, step)
                    self.zones += [(target, at + low, at + extent * unit if extent > 0 else FAR, step)
                                   for target in targets for at in places]  # fmt: skip
            places = [at + move for at in places for move in moves]
        if loose and self.context is not None:
            self.context.loose[instruction] = loose
            places = [at if at >= 0 else at % loose for at in places]  # an earlier element is like any other
        self.define(instruction, [(node, offset + at) for node, offset in targets for at in places])

    def _moved_by_difference(self, instruction: ins.GetElementPtr) -> bool:
        """getelementptr i8, base, (a - b), where a and b are pointers: it stays in step with their arrays."""
        index = instruction.operands[-1]
        if len(instruction.operands) != 2 or self.size(instruction.source_type) != 1:
            return False
        if not isinstance(index, Instruction) or index.opcode != "sub":
            return False
        ends = [one.operands[0] for one in index.operands if isinstance(one, Instruction) and one.opcode == "ptrtoint"]
        if len(ends) != 2 or not all(isinstance(end.type, ty.PointerType) for end in ends):
            return False
        self.integer(index, instruction)
        if ends[1] is instruction.pointer:
            self.define(instruction, self.alternatives(ends[0]))
            return True
        negative = "nuw" not in index.flags and "nuw" not in instruction.flags
        result, base = self.target(instruction), self.target(instruction.pointer)
        self.differences.append((result, base, self.target(ends[0]), self.target(ends[1]), negative))
        return True

    def _struct_bounds(self, targets: list[Target], type: ty.StructType) -> None:
        """The arrays in the struct that a getelementptr speaks of end where the struct says."""
        for node, offset in targets:
            if (offset, type, 0) not in node.hints:
                node.hints[(offset, type, 0)] = None
                self._array_bounds(node, offset, type)

    def size_of_step(self, type: Type) -> int:
        """Bytes between array elements of `type`; scalable ones count as 1."""
        return self.layout.size_of(type) if self.size(type) else 1

    def _vector_pointers(self, instruction: ins.GetElementPtr) -> None:
        base = instruction.pointer
        target = self.target(base) if isinstance(base.type, ty.PointerType) else self.store.target(self.content(base))
        step = self.size_of_step(instruction.source_type) if len(instruction.indices) == 1 else 1
        self.zones.append((target, 0 if step > 1 else -FAR, FAR, step))
        if self.has_content(instruction.type):
            self.every_lane(instruction, target)

    def every_lane(self, vector: Value, target: Target) -> None:
        """All pointers in a vector lead to `target`."""
        size = self.store.pointer_size
        made = self.content(vector)
        for offset in range(0, made.size, size):
            self.store.set_target(self.store.part(made, offset, size), target)
        self.store.settle()

    def argument(self, argument: va.Argument) -> None:
        """Use what the attributes of a parameter say."""
        for attribute in argument.attributes:
            if attribute.startswith(("byval(", "sret(", "inalloca(", "byref(")):
                found = self._type_named(attribute[attribute.index("(") + 1 : -1])
                if found is not None:
                    self.hint(self.target(argument), found)
            elif attribute.startswith(POINTS_TO):
                found = ty.NAMED_TYPES.get(attribute.split('"')[3])
                if isinstance(found, FloatType):
                    self.declared.append((self.target(argument), found))

    def _type_named(self, text: str) -> Type | None:
        if text.startswith("%"):
            return self.module.types.get(text[1:].strip('"'))
        return ty.NAMED_TYPES.get(text)


class Initializer(Instruction):
    """Stands for a global variable's initializer as the witness of evidence."""

    __slots__ = ("variable",)

    def __init__(self, variable: GlobalVariable) -> None:
        super().__init__("initializer", ty.VOID, (), variable.name)
        self.variable = variable
