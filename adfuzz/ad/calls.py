"""Calls in reverse mode: allocation, release, copies, known functions, and functions with bodies (augmented + reverse).

Nothing is freed before the reverse sweep is over: releases put their memory on a list that the end of the reverse
sweep frees.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from adfuzz.ad import memory
from adfuzz.ad.adjoints import holds_float
from adfuzz.ad.cache import Slot
from adfuzz.ad.chosen_bits import moves_float_bits
from adfuzz.ad.complex_calls import complex_kind, undo_complex
from adfuzz.ad.deferred import can_be_deferred, defer_call
from adfuzz.ad.messages import augment_message, is_message, undo_message
from adfuzz.ad.modelled_calls import forward_modelled, undo_modelled
from adfuzz.ad.moved_memory import clear_shadow_pointers, copy_shadow_pointers, reallocate, undo_reallocate
from adfuzz.ad.options import Key, Return, Sweeps, gives_adjoint, takes_seed
from adfuzz.ad.rules import find_rule
from adfuzz.ad.sweep import Lanes, is_cold, is_dropped
from adfuzz.ad.tables import Shape, shape_of
from adfuzz.analysis import library
from adfuzz.analysis.activity import place_of
from adfuzz.analysis.bases import is_copied
from adfuzz.analysis.pointers import holds_pointer
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Block, Call, Instruction
from adfuzz.ir.module import Function
from adfuzz.ir.types import FunctionType, StructType, Type
from adfuzz.ir.values import ConstantInt, Value
from adfuzz.model import Activity

if TYPE_CHECKING:
    from adfuzz.ad.replay import ReplaySweep
    from adfuzz.ad.reverse import ReverseSweep

MOST_BY_VALUE = 64
"""Scalars in a tape that is handed on by value; a larger one goes by way of memory: tapes of callees are parts of those
of callers, which would grow with the number of ways through the calls."""


class ReverseCalls:
    """The part of a ReverseSweep that knows calls, returns of split functions, and deferred frees."""

    def __init__(self, owner: ReverseSweep) -> None:
        self.r = owner
        self._frees: Slot | None = None
        self._own: Slot | None = None
        self._keys: dict[Call, Key] = {}
        self._shapes: dict[Call, Shape] = {}
        self._registered: dict[Call, Function] = {}
        self.modelled: dict[Call, Function] = {}
        """The calls of models that have a derivative of their own, and its reverse function."""
        self._leaves: list[Block] = []

    # -- forward sweep

    def forward(self, i: Call) -> None:
        """Emit the forward sweep's side of a call."""
        sweep = self.r.sweep
        name = library.called(i)
        if is_dropped(i):
            sweep.leave_call(i)
        elif name in library.DEALLOCATORS:
            self._release_later(i)
        elif library.is_allocation(i):
            if sweep.activity.is_memory_active(i):
                sweep.shadows[i] = self.allocate_shadows(i)
            sweep.copy(i)
        elif self._is_message(i):
            augment_message(self.r, i)
        elif name in library.MIRRORED or name in library.HEADERS:
            sweep.mirror(i)
        elif name in library.SAME_POINTER:
            sweep.pass_pointer(i)
        elif name == "__dynamic_cast":
            sweep.cast_object(i)
        elif name in library.REALLOCATORS:
            reallocate(self.r, i)
        elif name in library.TRANSFERS:
            sweep.copy(i)
            copy_shadow_pointers(self.r, i)
        elif name in library.FILLS:
            sweep.copy(i)
            clear_shadow_pointers(self.r, i)
        elif (
            self.r.compiler.is_inactive(i)
            or is_cold(i)
            or find_rule(i) is not None
            or complex_kind(i)
            or not self.is_active(i)
        ):
            sweep.copy(i)
        else:
            self._forward_function(i)

    def _is_message(self, i: Call) -> bool:
        return not self.r.compiler.is_inactive(i) and is_message(self.r.compiler, i)

    def _is_plain(self, i: Call) -> bool:
        """Whether the forward sweep just makes the call; what it means for derivatives is done in reverse."""
        if self.r.compiler.is_inactive(i) or is_cold(i) or not self.is_active(i):
            return True
        return find_rule(i) is not None or complex_kind(i) != ""

    def is_active(self, i: Call) -> bool:
        """Whether the call can have to do with derivatives: an active result, argument, or memory behind an
        argument."""
        activity = self.r.activity
        if self.r.sweep.is_active(i) or activity.touches_globals(i):
            return True
        return any(
            (self.r.sweep.is_active(a) or (a.type.is_pointer and activity.is_memory_active(a)))
            and not library.is_inactive_argument(i, n)
            for n, a in enumerate(i.arguments)
        )

    def allocate_shadows(self, i: Call) -> Lanes:
        """One zeroed allocation per lane, as large as the primal one."""
        sweep = self.r.sweep
        facts = library.allocator(i)
        lanes = sweep.copy_with_shadows(i, ())
        size = sweep.primal.of(i.arguments[facts.size])
        if facts.count >= 0:
            size = sweep.b.mul(size, sweep.primal.of(i.arguments[facts.count]))
        if not facts.zeroed:
            for lane in lanes:
                sweep.clear_allocated(lane, size, facts)
        return lanes

    def defer(self, b: Builder, pointer: Value, is_own: bool = False, release: Value | None = None) -> None:
        """Free `pointer` when the reverse sweep is over: this function's if it `is_own`, else its callers' too."""
        slot = self._list(is_own)
        head = b.load(ty.PTR, slot.forward)
        release = release or self.r.compiler.runtime("free")
        b.store(b.call(self.r.compiler.runtime("adfuzz.defer"), (head, pointer, release)), slot.forward)

    def defer_release(self, b: Builder, release: Function, arguments: Sequence[Value]) -> None:
        """Call `release` when the reverse sweep is over."""
        if release.function_type is ty.function(ty.VOID, (ty.PTR,)):
            self.defer(b, arguments[0], release=release)
            return
        slot = self._list(is_own=False)
        b.store(defer_call(self.r.compiler, b, b.load(ty.PTR, slot.forward), release, arguments), slot.forward)

    def _list(self, is_own: bool) -> Slot:
        found = self._own if is_own else self._frees
        if found is None:
            found = self.r.cache.slot(ty.PTR, "own" if is_own else "frees")
            self.r.cache.initialise(found, values.zero(ty.PTR))
            if is_own:
                self._own = found
            else:
                self._frees = found
        return found

    def release(self, b: Builder) -> None:
        """At the end of the reverse sweep: free what was deferred. A split function leaves the rest to its callers."""
        for slot in (self._own, None if self.r.key.sweeps is Sweeps.SPLIT else self._frees):
            if slot is not None:
                b.call(self.r.compiler.runtime("adfuzz.release"), (b.load(ty.PTR, slot.reverse),))

    def _release_later(self, i: Call) -> None:
        sweep = self.r.sweep
        pointer, release = i.arguments[0], i.callee
        assert isinstance(release, Function)
        if not can_be_deferred(i):
            raise Unsupported(
                "deferred-release", "memory is released when the reverse sweep is over, and the function that releases "
                "it does not take the pointer first, takes more than pointers and integers, or its result is used",
                place_of(i), "register one that takes the pointer alone and returns nothing",
            )  # fmt: skip
        further = [sweep.primal.of(argument) for argument in i.arguments[1:]]
        self.defer_release(sweep.b, release, (sweep.primal.of(pointer), *further))
        if sweep.activity.is_memory_active(pointer):
            for shadow in sweep.shadow(pointer):
                own = sweep.unless_inactive(pointer, shadow, shadow, values.zero(shadow.type))
                self.defer_release(sweep.b, release, (own, *further))
        sweep.leave_call(i)

    @staticmethod
    def home(i: Call) -> Block:
        """The source block that runs when the call has come back: for an invoke, its normal successor."""
        assert i.parent is not None
        return i.targets[0] if i.opcode == "invoke" else i.parent

    # -- functions with bodies

    def _forward_function(self, i: Call) -> None:
        r, sweep = self.r, self.r.sweep
        callee = i.callee
        if not isinstance(callee, Function):
            self._forward_indirect(i)
            return
        registrations = r.compiler.registrations
        registered = registrations.split_derivatives if r.key.is_replayed else registrations.gradients
        if callee in registered:
            self._forward_registered(i, *registered[callee])
            return
        if forward_modelled(self, i, callee):
            return
        if callee.is_declaration:
            raise Unsupported(
                "no-derivative", f"no derivative is known for the function '{callee.name}', which has no body here",
                place_of(i), "link its definition, register a derivative, or mark it inactive (enzyme_inactive)",
            )  # fmt: skip
        activities, returns = self._activities(i)
        key = replace(
            sweep.callee_key(i, activities), function=callee, sweeps=Sweeps.SPLIT, returns=returns, is_opaque=False,
            steady=self._steady(i, callee),
        )  # fmt: skip
        pair = r.compiler.split(key)
        self._keys[i] = key
        arguments = self._augmented_arguments(i, key.arguments)
        made = sweep.emit_call(i, pair.augmented, arguments, pair.augmented.function_type)
        self._results(i, key.returns, made)

    def _steady(self, i: Call, callee: Function) -> tuple[bool, ...]:
        """Behind which arguments memory stays as the call leaves it until the call is undone."""
        stays = self.r.lookup.overwritten.stays_after
        return tuple(
            a.type.is_pointer and not is_copied(parameter) and stays(i, a)
            for a, parameter in zip(i.arguments, callee.arguments, strict=True)
        )

    def _forward_registered(self, i: Call, augmented: Function, reverse: Function) -> None:
        """A registered gradient: the augmented function returns {tape, result}, one of the two, or nothing.

        A pointer without shadow is its own, as with runtime activity.
        """
        sweep, b = self.r.sweep, self.r.sweep.b
        arguments: list[Value] = []
        sweep.refuse_mixed([a for a in i.arguments if holds_pointer(a.type)], i)
        for argument in i.arguments:
            arguments.append(sweep.primal.of(argument))
            if holds_pointer(argument.type):
                arguments += sweep.shadow(argument)
        if self.r.width > 1 and any(holds_pointer(a.type) for a in arguments):
            raise Unsupported(
                "bad-registration", f"'{augmented.name}' is registered for one adjoint, {self.r.width} go through here",
                place_of(i), "differentiate with width 1, or without the registration",
            )  # fmt: skip
        if tuple(a.type for a in arguments) != augmented.function_type.parameters:
            raise Unsupported(
                "bad-registration", f"the augmented function '{augmented.name}' has type {augmented.function_type}, "
                f"the call passes ({', '.join(str(a.type) for a in arguments)})", place_of(i),
            )  # fmt: skip
        made: Value = sweep.emit_call(i, augmented, arguments, augmented.function_type)
        tape: Value | None = None
        if made.type is i.type:
            sweep.primal[i] = made
        elif i.type is ty.VOID:
            tape = made
        elif isinstance(made.type, ty.StructType) and i.type in made.type.elements[1:]:
            tape = b.extract_value(made, (0,))
            sweep.primal[i] = b.extract_value(made, (1,))
        else:
            raise Unsupported("bad-registration", f"'{augmented.name}' does not return {i.type}", place_of(i))
        if isinstance(tape, Instruction) and tape.type is not ty.VOID:
            if self.r.width > 1 and holds_pointer(tape.type):
                raise Unsupported(
                    "bad-registration", f"the reverse function '{reverse.name}' would be given its tape "
                    f"{self.r.width} times", place_of(i), "differentiate with width 1, or without the registration",
                )  # fmt: skip
            self.r.cache.keep(("tape", i), self.home(i), tape.type, tape, tape)
        self._registered[i] = reverse
        sweep.leave_call(i)

    def _undo_registered(self, i: Call, reverse: Function) -> None:
        r = self.r
        arguments: list[Value] = []
        for argument in i.arguments:
            arguments.append(r.lookup.value(argument))
            if holds_pointer(argument.type):
                arguments += r.lookup.shadow(argument)
        seeds: list[Value] = []
        if holds_float(i.type):
            seeds = r.adjoints.take(r.b, i) or [values.zero(i.type)] * r.width
        cached = r.cache.find(("tape", i))
        tape = [r.cache.read(r.b, cached)] if cached is not None else []
        outs = [a for a in i.arguments if holds_float(a.type) and not holds_pointer(a.type)]
        for lane in range(r.width):
            passed = (*arguments, *seeds[lane : lane + 1], *tape)
            if tuple(a.type for a in passed) != reverse.function_type.parameters:
                raise Unsupported(
                    "bad-registration", f"the reverse function '{reverse.name}' has type {reverse.function_type}, "
                    f"the call passes ({', '.join(str(a.type) for a in passed)})", place_of(i),
                )  # fmt: skip
            result = r.b.call(reverse, passed)
            for number, argument in enumerate(outs):
                part = result if result.type is argument.type else r.b.extract_value(result, (number,))
                r.adjoints.add(r.b, argument, lane, part)

    def is_made(self, i: Call) -> bool:
        """Whether the forward sweep called an augmented function for the call."""
        return i in self._keys or i in self._registered or i in self._shapes

    def made(self, i: Call, replay: ReplaySweep) -> tuple[Value, FunctionType, tuple[Activity, ...], Return]:
        """What replays such a call, its type, what each argument is to it (not const: a tangent or shadow follows), and
        the result."""
        if i in self._shapes:
            shape = self._shapes[i]
            tables = self.r.compiler.tables
            entry = tables.load(replay.b, self._table(i, replay.b), tables.index(shape) + 1)
            types: list[Type] = []
            for argument, activity in zip(i.arguments, shape.arguments, strict=True):
                types += [argument.type] * (1 if activity is Activity.CONST else 1 + self.r.width)
            has_result = shape.returns in (Return.ACTIVE, Return.DUP)
            result = ty.struct((i.type,) * self.r.width) if has_result else ty.VOID
            return entry, ty.function(result, (*types, ty.PTR)), shape.arguments, shape.returns
        if i in self._keys:
            key = self._keys[i]
            replayed = self.r.compiler.split(key).reverse
            return replayed, replayed.function_type, key.arguments, key.returns
        activities = tuple(
            Activity.DUP if holds_float(a.type) or holds_pointer(a.type) else Activity.CONST for a in i.arguments
        )
        registered = self._registered[i]
        returns = Return.ACTIVE if replay.wants_shadow(i) else Return.NONE
        return registered, registered.function_type, activities, returns

    def _table(self, i: Call, b: Builder) -> Value:
        """The table of derivatives of the function that an indirect call reaches, read behind the forward sweep."""
        if self.r.activity.is_memory_active(i.callee):
            return self.r.compiler.tables.of_shadow(b, self.r.lookup.shadow(i.callee)[0], i.function_type)
        return self.r.compiler.tables.of_pointer(b, self.r.lookup.value(i.callee), i)

    def _forward_indirect(self, i: Call) -> None:
        r, sweep = self.r, self.r.sweep
        activities, returns = self._activities(i)
        shape = shape_of(i, sweep.callee_key(i, activities), returns)
        self._shapes[i] = shape
        tables = r.compiler.tables
        entry = tables.load(sweep.b, tables.of_callee(sweep, i), tables.index(shape))
        arguments = self._augmented_arguments(i, shape.arguments)
        fields: list[Type] = [ty.PTR, ty.PTR]
        if i.type is not ty.VOID:
            fields += [i.type] * (1 + (r.width if shape.returns is Return.DUP else 0))
        kind = ty.function(ty.struct(tuple(fields)), tuple(a.type for a in arguments))
        self._results(i, shape.returns, sweep.emit_call(i, entry, arguments, kind))

    def _augmented_arguments(self, i: Call, activities: tuple[Activity, ...]) -> list[Value]:
        made: list[Value] = []
        for argument, activity in zip(i.arguments, activities, strict=True):
            made.append(self.r.sweep.primal.of(argument))
            if activity is Activity.DUP:
                made += self.r.sweep.shadow(argument)
        return made

    def _results(self, i: Call, returns: Return, made: Value) -> None:
        """Take apart what an augmented function returned: tape, deferred frees, primal result, shadow results."""
        sweep = self.r.sweep
        tape = sweep.b.extract_value(made, (0,))
        assert isinstance(tape, Instruction)
        self.r.cache.keep(("tape", i), self.home(i), tape.type, tape, tape)
        slot = self._list(is_own=False)
        frees = (sweep.b.load(ty.PTR, slot.forward), sweep.b.extract_value(made, (1,)))
        sweep.b.store(sweep.b.call(self.r.compiler.runtime("adfuzz.defer_list"), frees), slot.forward)
        if i.type is not ty.VOID:
            sweep.primal[i] = sweep.b.extract_value(made, (2,))
            if returns is Return.DUP:
                sweep.shadows[i] = [sweep.b.extract_value(made, (3 + lane,)) for lane in range(self.r.width)]
        sweep.leave_call(i)

    def _activities(self, i: Call) -> tuple[tuple[Activity, ...], Return]:
        """What each argument and the result of a call are to its derivative."""
        r = self.r
        if i.function_type.variadic:
            raise Unsupported("variadic-call", "a function with variable arguments is active", place_of(i))
        activities = tuple(
            Activity.CONST if library.is_inactive_argument(i, n) else self._argument_activity(i, a)
            for n, a in enumerate(i.arguments)
        )
        returns = Return.NONE
        if i.type is not ty.VOID:
            returns = Return.CONST
            if r.sweep.wants_shadow(i):
                returns = Return.DUP
            elif r.adjoints.has(i):
                returns = Return.ACTIVE
        return activities, returns

    def _argument_activity(self, i: Call, argument: Value) -> Activity:
        r = self.r
        if argument.type.is_pointer:
            return Activity.DUP if r.activity.is_memory_active(argument) else Activity.CONST
        if holds_pointer(argument.type) and r.activity.is_active(argument):
            return Activity.DUP
        if argument.type.is_integer and r.activity.is_active(argument) and r.compiler.is_pointer_bits(argument):
            return Activity.DUP
        return Activity.OUT if r.adjoints.has(argument) else Activity.CONST

    # -- reverse sweep

    def undo(self, i: Call) -> None:
        """Emit the reverse sweep's side of a call."""
        r = self.r
        name = library.called(i)
        if name in library.TRANSFERS:
            memory.undo_transfer(r, i)
        elif name in library.FILLS:
            memory.undo_fill(r, i)
        elif name in library.REALLOCATORS:
            undo_reallocate(self.r, i)
        elif r.cache.find(("message", i)) is not None:
            undo_message(r, i)
        elif complex_kind(i):
            undo_complex(self.r, i)
        elif i in self._keys:
            key = self._keys[i]
            self._undo_function(i, key.arguments, key.returns, self.r.compiler.split(key).reverse)
        elif i in self._registered:
            self._undo_registered(i, self._registered[i])
        elif i in self.modelled:
            undo_modelled(self, i, self.modelled[i])
        elif i in self._shapes:
            self._undo_function(i, self._shapes[i].arguments, self._shapes[i].returns, None)
        elif moves_float_bits(i):
            if r.adjoints.take(r.b, i) is not None:
                raise memory.bits_without_derivative(i)
        elif (rule := find_rule(i)) is not None:
            r.apply_rule(i, rule)

    def _undo_function(
        self, i: Call, activities: tuple[Activity, ...], returns: Return, reverse: Function | None
    ) -> None:  # fmt: skip
        """Call the reverse function (None: the one in the callee's table) and add the adjoints that it returns."""
        r = self.r
        arguments: list[Value] = []
        for argument, activity in zip(i.arguments, activities, strict=True):
            arguments.append(r.lookup.value(argument))
            if activity is Activity.DUP:
                arguments += r.lookup.shadow(argument)
        if takes_seed(returns, i.type):
            lanes = r.adjoints.take(r.b, i)
            arguments += [r.as_type(lane, i.type) for lane in lanes] if lanes else [values.zero(i.type)] * r.width
        cached = r.cache.find(("tape", i))
        assert cached is not None
        arguments.append(r.cache.read(r.b, cached))
        if reverse is not None:
            result = r.b.call(reverse, arguments)
        else:
            entry = r.compiler.tables.load(r.b, self._table(i, r.b), r.compiler.tables.index(self._shapes[i]) + 1)
            pairs = zip(i.arguments, activities, strict=True)
            outs = [a.type for a, k in pairs if gives_adjoint(k, a.type) for _ in range(r.width)]
            kind = ty.function(ty.struct(tuple(outs)) if outs else ty.VOID, tuple(a.type for a in arguments))
            result = r.b.call(entry, arguments, function_type=kind)
        index = 0
        for argument, activity in zip(i.arguments, activities, strict=True):
            if gives_adjoint(activity, argument.type):
                kind = r.adjoint_type(argument)
                for lane in range(r.width if kind is not None else 0):
                    part = r.b.extract_value(result, (index + lane,))
                    r.adjoints.add(r.b, argument, lane, r.as_type(part, kind or part.type))
                index += r.width

    # -- split functions

    def leave_split(self, b: Builder, i: Instruction) -> None:
        """A return of the augmented function; the tape is packed when all slots are known."""
        number = len(self._leaves)
        self._leaves.append(b.block)
        if sum(block.terminator.opcode == "ret" for block in self.r.flow.order) > 1:
            b.store(ConstantInt(ty.I32, number), self.exit_slot().forward)
        b.insert(i.copy())  # holds the place of the final return; replaced by finish_split

    def exit_slot(self) -> Slot:
        """Which return was taken."""
        if self._exit is None:
            self._exit = self.r.cache.slot(ty.I32, "exit")
        return self._exit

    _exit: Slot | None = None

    def finish_split(self) -> None:
        """Pack all slots into the tape at every return of the augmented function, unpack them where the reverse
        starts."""
        r = self.r
        assert r.pair is not None
        tape = ty.struct(tuple(slot.type for slot in self._travelling()))
        if _scalars(tape) > MOST_BY_VALUE and not r.compiler.module.is_for_device:
            r.pair.is_opaque = True
        fields: list[Type] = [r.pair.tape_type(tape), ty.PTR]
        if r.key.primal_return:
            fields.append(r.source.result_type)
        if r.key.returns is Return.DUP:
            fields += [r.source.result_type] * r.width
        result = ty.struct(tuple(fields))
        r.forward.function_type = ty.function(result, r.forward.function_type.parameters)
        for block, leave in zip(self._leaves, r.returns, strict=True):
            self._pack(block, leave, tape, result)
        self._unpack(tape)

    def _travelling(self) -> list[Slot]:
        """What the tape holds: all slots but the list of frees, which is a result of its own."""
        return [slot for slot in self.r.cache.slots if slot is not self._frees]

    def _says_nothing(self) -> bool:
        """Whether all that is kept is tapes of calls of the function by itself: then these are as empty as this one."""
        r = self.r
        if r.pair is None or not r.pair.is_opaque or r.key.is_opaque:
            return False
        tapes = [r.cache.find(("tape", i)) for i, key in self._keys.items() if r.compiler.split(key) is r.pair]
        own = [tape.slot for tape in tapes if tape is not None and tape.domain is None]
        return all(slot in own for slot in self._travelling())

    def _pack(self, block: Block, leave: Instruction, tape: StructType, result: Type) -> None:
        r = self.r
        block.instructions.pop().drop_operands()
        b = Builder(block)
        packed: Value = values.zero(ty.PTR)
        if r.pair is not None and not r.pair.is_opaque:
            packed = b.aggregate(tape, [b.load(slot.type, slot.forward) for slot in self._travelling()])
        elif not self._says_nothing():
            size = values.integer(ty.I64, max(1, r.compiler.layout.size_of(tape)))
            packed = b.call(r.compiler.runtime("malloc"), (size,))
            for slot, (place, alignment) in zip(self._travelling(), self._places(b, tape, packed), strict=True):
                b.store(b.load(slot.type, slot.forward), place, alignment)
        frees: Value = values.zero(ty.PTR) if self._frees is None else b.load(ty.PTR, self._frees.forward)
        whole = [packed, frees]
        if r.key.primal_return:
            whole.append(r.sweep.primal.of(leave.operands[0]))
        if r.key.returns is Return.DUP:
            whole += r.sweep.shadow(leave.operands[0])
        b.ret(b.aggregate(result, whole))

    def _places(self, b: Builder, tape: StructType, memory: Value) -> Iterator[tuple[Value, int]]:
        """Where the fields of a tape in allocated memory stand, and how they are aligned."""
        layout = self.r.compiler.layout
        for field, offset in zip(tape.elements, layout.field_offsets(tape), strict=True):
            yield b.gep(ty.I8, memory, (offset,)), min(16, layout.align_of(field))  # malloc promises no more

    def _unpack(self, tape: StructType) -> None:
        r = self.r
        entry = Block("", r.reverse)
        r.reverse.blocks.insert(0, entry)
        b = Builder(entry)
        packed: Value = r.reverse.arguments[-1]
        slots = self._travelling()
        if self._says_nothing():
            parts: list[Value] = [values.zero(slot.type) for slot in slots]
        elif r.pair is not None and r.pair.is_opaque:
            places = self._places(b, tape, packed)
            parts = [b.load(slot.type, place, "", a) for slot, (place, a) in zip(slots, places, strict=True)]
            if not r.key.keeps_tape:
                b.call(r.compiler.runtime("free"), (packed,))
        else:
            parts = [b.extract_value(packed, (index,)) for index in range(len(slots))]
        for slot, part in zip(slots, parts, strict=True):
            b.store(part, slot.reverse)
        if r.key.is_replayed:
            for domain in r.cache.domains.values():
                if domain.counter is not None:
                    b.store(values.integer(ty.I64, 0), domain.counter.reverse)
            b.branch(r.reverse_blocks.get(r.source.entry, r.final))
            return
        targets = [r.reverse_blocks[i.parent] for i in r.returns if i.parent is not None]
        if not targets:
            b.unreachable()
        elif len(targets) == 1:
            b.branch(targets[0])
        else:
            chosen = b.load(ty.I32, self.exit_slot().reverse)
            b.switch(chosen, targets[0], [(ConstantInt(ty.I32, n), t) for n, t in enumerate(targets[1:], 1)])


def _scalars(type: Type) -> int:
    """How many scalars or vectors a type has, no further than `MOST_BY_VALUE` needs it."""
    if isinstance(type, ty.ArrayType):
        return min(type.count, MOST_BY_VALUE + 1) * _scalars(type.element)
    return sum(map(_scalars, type.elements)) if isinstance(type, ty.StructType) else 1
