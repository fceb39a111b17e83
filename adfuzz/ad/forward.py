"""Forward mode: one sweep, every active value has its tangent (or shadow pointer) beside it."""

from __future__ import annotations

from dataclasses import replace

from adfuzz.ad.adjoints import add_floats, holds_float
from adfuzz.ad.atomics import forward_atomic
from adfuzz.ad.byte_moves import byte_moves, cells, mask_without
from adfuzz.ad.chosen_bits import moves_float_bits
from adfuzz.ad.complex_calls import complex_kind, forward_complex
from adfuzz.ad.float_bits import bit_maps, is_idiom
from adfuzz.ad.memory import bits_without_derivative, is_address
from adfuzz.ad.messages import forward_message, is_message
from adfuzz.ad.options import Return, Sweeps
from adfuzz.ad.rules import Rule, apply_map, find_rule, rule_operands
from adfuzz.ad.sweep import Sweep, is_cold, is_dropped
from adfuzz.ad.tables import shape_of
from adfuzz.ad.terms import Emitting
from adfuzz.analysis import library
from adfuzz.analysis.activity import place_of
from adfuzz.analysis.pointers import holds_pointer
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.instructions import Call, Instruction, Load, Store
from adfuzz.ir.module import Function
from adfuzz.ir.types import Type
from adfuzz.ir.values import ConstantInt, Value
from adfuzz.model import Activity


class ForwardSweep(Sweep):
    """Emits the forward derivative of `key.function`."""

    def wants_shadow(self, value: Value) -> bool:
        return self.is_active(value)

    def load(self, i: Instruction) -> None:
        assert isinstance(i, Load)
        if i.type.is_integer and self.activity.is_active(i) and self.compiler.is_plain_integer(i):
            self.copy(i)
            return
        super().load(i)
        if i in self.shadows and self.activity.is_memory_active(i.pointer) and self.is_checked(i.pointer):
            self.shadows[i] = [
                self.unless_inactive(i.pointer, shadow, loaded, self._own_shadow(i, loaded))
                for loaded, shadow in zip(self.shadows[i], self.shadow(i.pointer), strict=True)
            ]

    def _own_shadow(self, i: Load, loaded: Value) -> Value:
        """The shadow of what was loaded from memory without one: floats have tangent zero, pointers are their own."""
        if i.type.is_integer:
            if self.compiler.kinds.is_mixed_word(i):
                return self.b.call(self.compiler.runtime("adfuzz.pointer_part"), (self.primal.of(i),))
            return loaded if self.compiler.is_pointer_bits(i) else values.zero(i.type)
        if not i.type.is_aggregate:
            return values.zero(i.type) if holds_float(i.type) else loaded
        return self.without_numbers(i, loaded)

    def linear(self, i: Instruction) -> None:
        if i.opcode == "bitcast" and i.operands[0].type.is_integer and i.operands[0] not in self.shadows:
            self.copy(i)
            if self.activity.may_vary(i.operands[0]) and not i.type.is_integer and self.is_active(i):
                raise bits_without_derivative(i)
            return
        super().linear(i)

    def shadow_store(self, i: Store) -> None:
        """The shadow memory receives the tangent, the shadow pointer, or a copy of a plain integer."""
        lanes = self.shadow(i.value) if not self._is_plain(i) else [self._plain_bits(i.value)] * self.width
        if isinstance(i.value, values.Constant) and i.value.type.is_integer and not is_address(i.value):
            lanes = [self.constant_bits(i, i.value)] * self.width
        for target, value in zip(self.shadow(i.pointer), lanes, strict=True):
            value = self.unless_inactive(i.pointer, target, value, self.primal.of(i.value))
            made = Store(value, target, i.alignment, i.is_volatile, i.ordering, i.sync_scope)
            self.b.insert(made)

    def _plain_bits(self, value: Value) -> Value:
        """What an integer without shadow leaves in shadow memory: itself, but nothing of a double."""
        bits = self.primal.of(value)
        if self.compiler.kinds.is_mixed_word(value):
            return self.b.call(self.compiler.runtime("adfuzz.pointer_part"), (bits,))
        return bits

    def constant_bits(self, i: Store, value: Value) -> Value:
        """What a constant integer leaves in shadow memory: zero for the bits of floats, the others as they are."""
        kind = self.compiler.stored_float_type(i)
        if kind is None:
            return value
        if not isinstance(value, ConstantInt) or not isinstance(value.type, ty.IntegerType):
            return values.zero(value.type)
        return ConstantInt(value.type, value.value & mask_without(list(cells(self.layout, kind)), value.type.bits))

    def _is_plain(self, i: Store) -> bool:
        """Whether an integer is stored that is a number, so that the shadow gets a copy; float bits get their
        tangent."""
        if not i.value.type.is_integer or i.value in self.shadows or is_address(i.value):
            return False
        if self.compiler.kinds.is_mixed_word(i.value):
            return True
        return self.compiler.stored_float_type(i) is None

    def shadow(self, value: Value) -> list[Value]:
        is_new = value not in self.shadows and not isinstance(value, values.Constant)
        if value.type.is_integer and is_new and self.compiler.float_bits_type(value) is not None:
            return [self._without_floats(value)] * self.width
        return super().shadow(value)

    def _without_floats(self, value: Value) -> Value:
        """An inactive integer as a shadow: the bits of floats are zero, those of plain numbers stay."""
        type = value.type
        rest = self.compiler.kinds.plain_bits(value)
        if not rest or not isinstance(type, ty.IntegerType):
            return values.zero(type)
        return self.b.binary("and", self.primal.of(value), ConstantInt(type, rest))

    def after_copy(self, i: Instruction) -> None:
        """Arithmetic: the tangent is the sum over active operands of the rule's maps."""
        rule = find_rule(i)
        if rule is not None:
            self.apply_rule(i, rule)
        elif self.wants_shadow(i):
            self._float_bits(i)

    def apply_rule(self, i: Instruction, rule: Rule) -> None:
        """The tangent by the rule's maps."""
        if rule.is_inactive or not self.wants_shadow(i) or not holds_float(i.type):
            return
        emitting = Emitting(self.b)
        operands = rule_operands(i)
        terms = [emitting.lazy(o.type, lambda o=o: self.primal.of(o)) for o in operands]
        maps = rule.maps(terms, emitting.lazy(i.type, lambda: self.primal[i]))
        lanes: list[Value] = []
        for lane in range(self.width):
            total: Value | None = None
            for operand, linear in zip(operands, maps, strict=True):
                if operand not in self.shadows:
                    continue
                if linear is None:
                    continue
                direction = emitting.wrap(self.shadows[operand][lane])
                part = apply_map(linear, direction, self.key.strong_zero).value
                total = part if total is None else add_floats(self.b, total, part)
            lanes.append(total if total is not None else values.zero(i.type))
        self.shadows[i] = lanes

    def _float_bits(self, i: Instruction) -> None:
        """Integer operations on float bits: copying is done by handlers; here the known idioms."""
        kind = self.compiler.float_bits_type(i)
        if kind is None:
            if self.compiler.is_pointer_bits(i):
                self.move_pointer_bits(i)
            return
        if not is_idiom(i, kind):
            self._move_bytes(i, kind)
            return
        active = [(place, linear) for place, linear in bit_maps(i, kind) if i.operands[place] in self.shadows]
        lanes: list[Value] = []
        for lane in range(self.width):
            total: Value = values.zero(kind)
            for place, linear in active:
                tangent = self.b.cast("bitcast", self.shadows[i.operands[place]][lane], kind)
                total = linear(self.b, tangent, self.primal.of)
            lanes.append(self.b.cast("bitcast", total, i.type))
        self.shadows[i] = lanes

    def _move_bytes(self, i: Instruction, kind: Type) -> None:
        """The same instruction on tangents, in which the bits of constant floats are zero."""
        results = list(cells(self.layout, kind))
        for place in byte_moves(i, results):
            if i.operands[place] not in self.shadows and self.activity.may_vary(i.operands[place]):
                raise bits_without_derivative(i)
        lanes: list[Value] = []
        for lane in range(self.width):
            made = i.copy()
            made.metadata = ()
            made.flags = ()
            for index, operand in enumerate(i.operands):
                is_data = index == 0 or i.opcode in ("or", "xor", "add")
                image = self.shadow(operand)[lane] if is_data else self.primal.of(operand)
                if is_data and isinstance(operand, ConstantInt) and isinstance(operand.type, ty.IntegerType):
                    rest = self.compiler.kinds.plain_bits(i) if i.opcode in ("or", "xor", "add") else 0
                    image = ConstantInt(operand.type, operand.value & rest)
                made.set_operand(index, image)
            lanes.append(self.b.insert(made))
        self.shadows[i] = lanes

    # -- calls

    def call(self, i: Instruction) -> None:
        assert isinstance(i, Call)
        name = library.called(i)
        if is_dropped(i) and name != "llvm.stackrestore":
            self.leave_call(i)
            return
        if name in library.DEALLOCATORS:
            if self.activity.is_memory_active(i.arguments[0]):
                self._release(i)
            self.copy(i)
        elif library.is_allocation(i):
            self._allocate(i)
        elif name in library.TRANSFERS or name in library.FILLS:
            self._transfer(i, name)
        elif name == "__dynamic_cast":
            self.cast_object(i)
        elif self.compiler.is_inactive(i) or is_cold(i):
            self.copy(i)
        elif moves_float_bits(i):
            self.copy(i)
            if self.wants_shadow(i) and self.compiler.float_bits_type(i) is not None:
                raise bits_without_derivative(i)
        elif is_message(self.compiler, i):
            forward_message(self, i)
        elif name in library.MIRRORED or name in library.HEADERS or name in library.RESIZERS:
            self.mirror(i)
        elif name in library.SAME_POINTER:
            self.pass_pointer(i)
        elif name in library.REALLOCATORS:
            if self.activity.is_memory_active(i):
                self.refuse_mixed((i.arguments[0],), i)
                self.shadows[i] = self.copy_with_shadows(i, (0,))
            self.copy(i)
        elif complex_kind(i):
            forward_complex(self, i)
        elif (rule := find_rule(i)) is not None:
            self.copy(i)
            self.apply_rule(i, rule)
        elif not self._is_active_call(i):
            self.copy(i)
        else:
            self._derivative_call(i)

    def _release(self, i: Call) -> None:
        """Free the shadows, but not where they are the memory itself."""
        pointer = i.arguments[0]
        for shadow in self.shadow(pointer):
            made = i.copy()
            assert isinstance(made, Call)
            made.opcode, made.targets, made.tail, made.metadata = "call", [], "", ()
            for index, operand in enumerate(i.operands):
                made.set_operand(index, self.primal.of(operand))
            made.set_operand(0, self.unless_inactive(pointer, shadow, shadow, values.zero(shadow.type)))
            self.b.insert(made)

    def _is_active_call(self, i: Call) -> bool:
        if self.is_active(i) or self.activity.touches_globals(i):
            return True
        return any(self._is_dup(a) and not library.is_inactive_argument(i, n) for n, a in enumerate(i.arguments))

    def _allocate(self, i: Call) -> None:
        if self.activity.is_memory_active(i):
            facts = library.allocator(i)
            self.shadows[i] = self.copy_with_shadows(i, ())
            size = self.primal.of(i.arguments[facts.size])
            if not facts.zeroed:
                for lane in self.shadows[i]:
                    self.clear_allocated(lane, size, facts)
        self.copy(i)

    def _transfer(self, i: Call, name: str) -> None:
        """Copies move shadows alike; a fill with anything is a constant: floats get tangent zero, the rest the same
        bytes."""
        self.copy(i)
        target = i.arguments[0]
        if not self.activity.is_memory_active(target):
            return
        if self.is_checked(target) or (name in library.TRANSFERS and self.is_checked(i.arguments[1])):
            self._transfer_if_active(i)
            return
        if name in library.TRANSFERS:
            if self.activity.is_memory_active(i.arguments[1]):
                self.copy_with_shadows(i, (0, 1))
            else:
                self.copy_with_shadows(i, (0,))
                self._clear_floats(i, target)
            return
        self.copy_with_shadows(i, (0,))
        if not (isinstance(i.arguments[1], values.ConstantInt) and i.arguments[1].value == 0):
            self._clear_floats(i, target)

    def _transfer_if_active(self, i: Call) -> None:
        """As `_transfer`, where a shadow that is the primal has no tangents: not to be written, zero when read."""
        target, source, size = i.arguments[:3]
        kinds, is_copy = self.compiler.kinds, source.type.is_pointer
        pattern = kinds.transfer_pattern(i, floats=True) if is_copy else kinds.fill_pattern(i, floats=True)
        ends = "strip" if is_copy else "clear"
        clear = self.compiler.pattern_routine(ends, pattern) if pattern is not None and pattern.all_cells else None
        known = self.primal.of(size)
        length = self.b.cast("zext", known, ty.I64)
        none = values.integer(ty.I64, 0)
        for lane, shadow in enumerate(self.shadow(target)):
            here = self.unless_inactive(target, shadow, length, none)
            made = i.copy()
            made.metadata = ()
            origin = self.shadow(source)[lane] if is_copy else self.primal.of(source)
            for index, operand in enumerate((shadow, origin, self.b.cast("trunc", here, size.type))):
                made.set_operand(index, operand)
            for index in range(3, len(i.operands)):
                made.set_operand(index, self.primal.of(i.operands[index]))
            self.b.insert(made)
            if is_copy:
                if not self.activity.is_memory_active(source) or self.is_checked(source):
                    here = self.b.select(self.b.icmp("eq", origin, self.primal.of(source)), here, none)
                else:
                    here = none
            if clear is not None:
                self.b.call(clear, (shadow, here))

    def _clear_floats(self, i: Call, target: Value) -> None:
        kinds = self.compiler.kinds
        is_copy = library.called(i) in library.TRANSFERS
        pattern = kinds.transfer_pattern(i, floats=True) if is_copy else kinds.fill_pattern(i, floats=True)
        if pattern is None:
            size = self.primal.of(i.arguments[2])
            for shadow in self.shadow(target):
                self.fill_zero(shadow, size)
        elif pattern.all_cells:
            routine = self.compiler.pattern_routine("strip" if is_copy else "clear", pattern)
            size = self.primal.of(i.arguments[2])
            length = self.b.cast("zext", size, ty.I64)
            for shadow in self.shadow(target):
                self.b.call(routine, (shadow, length))

    def _derivative_call(self, i: Call) -> None:
        callee = i.callee
        if isinstance(callee, Function) and callee in self.compiler.registrations.derivatives:
            self._registered(i, self.compiler.registrations.derivatives[callee])
            return
        if isinstance(callee, Function) and callee.is_declaration:
            raise no_forward(i)
        if i.function_type.variadic:
            raise Unsupported("variadic-call", "a function with variable arguments is active", place_of(i))
        activities = tuple(
            Activity.DUP if self._is_dup(a) and not library.is_inactive_argument(i, n) else Activity.CONST
            for n, a in enumerate(i.arguments)
        )
        returns = Return.NONE
        if i.type is not ty.VOID:
            returns = (Return.DUP if holds_pointer(i.type) else Return.ACTIVE) if self.is_active(i) else Return.CONST
        arguments: list[Value] = []
        for argument, activity in zip(i.arguments, activities, strict=True):
            arguments.append(self.primal.of(argument))
            if activity is Activity.DUP:
                arguments += self.shadow(argument)
        if isinstance(callee, Function):
            key = replace(self.callee_key(i, activities), function=callee, returns=returns)
            derivative = self.compiler.derivative(key)
            made = self.emit_call(i, derivative, arguments, derivative.function_type)
        else:
            made = self._indirect(i, activities, returns, arguments)
        if i.type is not ty.VOID:
            self.primal[i] = self.b.extract_value(made, (0,))
            if returns in (Return.ACTIVE, Return.DUP):
                self.shadows[i] = [self.b.extract_value(made, (1 + lane,)) for lane in range(self.width)]
        self.leave_call(i)

    def _registered(self, i: Call, derivative: Function) -> None:
        """A registered derivative takes every argument that can have a shadow followed by its shadow.

        It returns the tangent, or {result, tangent}; with several lanes it is called for each.
        """
        kind = derivative.function_type
        pair = ty.struct((i.type, i.type)) if i.type is not ty.VOID else ty.VOID
        is_pair = kind.result is pair and i.type is not ty.VOID
        if not is_pair:
            self.copy(i)
        tangents: list[Value] = []
        for lane in range(self.width):
            arguments: list[Value] = []
            for argument in i.arguments:
                arguments.append(self.primal.of(argument))
                if holds_pointer(argument.type) or holds_float(argument.type):
                    arguments.append(self.shadow(argument)[lane])
            kinds = tuple(a.type for a in arguments)
            if kinds != kind.parameters or not (is_pair or i.type is ty.VOID or kind.result is i.type):
                raise Unsupported(
                    "bad-registration", f"the derivative '{derivative.name}' has type {kind}, "
                    f"the call needs {ty.function(i.type, kinds)}", place_of(i),
                )  # fmt: skip
            made = self.b.call(derivative, arguments)
            if is_pair:
                if lane == 0:
                    self.primal[i] = self.b.extract_value(made, (0,))
                tangents.append(self.b.extract_value(made, (1,)))
            elif i.type is not ty.VOID:
                tangents.append(made)
        if tangents:
            self.shadows[i] = tangents
        if is_pair:
            self.leave_call(i)

    def _indirect(self, i: Call, activities: tuple[Activity, ...], returns: Return, arguments: list[Value]) -> Value:
        shape = shape_of(i, self.callee_key(i, activities), returns, Sweeps.FORWARD)
        tables = self.compiler.tables
        entry = tables.load(self.b, tables.of_callee(self, i), tables.index(shape))
        fields: list[Type] = []
        if i.type is not ty.VOID:
            fields = [i.type] * (1 + (self.width if returns in (Return.ACTIVE, Return.DUP) else 0))
        result = ty.struct(tuple(fields)) if fields else ty.VOID
        return self.emit_call(i, entry, arguments, ty.function(result, tuple(a.type for a in arguments)))

    def _is_dup(self, argument: Value) -> bool:
        return self.is_active(argument) or (argument.type.is_pointer and self.activity.is_memory_active(argument))

    def atomic(self, i: Instruction) -> None:
        forward_atomic(self, i)

    def ret(self, i: Instruction) -> None:
        parts: list[Value] = []
        if i.operands:
            value = i.operands[0]
            if self.key.primal_return:
                parts.append(self.primal.of(value))
            if self.key.returns in (Return.ACTIVE, Return.DUP):
                parts += self.shadow(value)
        self.b.ret(self.b.aggregate(self.target.result_type, parts) if parts else None)


def no_forward(i: Instruction) -> Unsupported:
    """The refusal for an active instruction without rule."""
    name = f" of '{i.callee.name}'" if isinstance(i, Call) and isinstance(i.callee, Function) else ""
    return Unsupported(
        "no-derivative", f"no derivative is known for '{i.opcode}'{name}", place_of(i),
        "register a derivative (__enzyme_register_derivative_…) or mark it inactive (enzyme_inactive)",
    )  # fmt: skip
