"""The reverse sweep: every block is undone, last instruction first, along the path that the forward sweep recorded.

One machinery for both forms. Combined: forward and reverse sweep in one function, slots are shared allocas. Split:
two functions, the slots travel in the tape. What each instruction contributes stands in the handlers below and in the
rule table.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from adfuzz.ad import memory
from adfuzz.ad.adjoints import Adjoints, holds_float
from adfuzz.ad.atomics import augment_atomic, undo_atomic
from adfuzz.ad.byte_moves import relaid
from adfuzz.ad.cache import Cache, Slot
from adfuzz.ad.calls import ReverseCalls
from adfuzz.ad.discarded import Discarded
from adfuzz.ad.lookup import Lookup
from adfuzz.ad.options import Key, Return, Sweeps, gives_adjoint
from adfuzz.ad.plan import plan_cache
from adfuzz.ad.replay import ReplaySweep
from adfuzz.ad.replayed_memory import stores_pointers_again
from adfuzz.ad.retrace import came_from
from adfuzz.ad.reused_words import watch_pointer_store
from adfuzz.ad.rounds import Rounds
from adfuzz.ad.rules import Rule, apply_map, find_rule, rule_operands
from adfuzz.ad.shadow_scopes import ShadowScopes
from adfuzz.ad.sweep import Sweep
from adfuzz.ad.terms import Emitting
from adfuzz.analysis.activity import Activity, place_of
from adfuzz.analysis.overwritten import Overwritten
from adfuzz.analysis.pointers import holds_pointer
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.cfg import ControlFlow
from adfuzz.ir.clone import ValueMap
from adfuzz.ir.instructions import INTEGER_BINARY, Alloca, Block, Call, Instruction, Load, Phi, Store
from adfuzz.ir.module import Function
from adfuzz.ir.types import Type
from adfuzz.ir.values import ConstantInt, Value
from adfuzz.model import Activity as ArgumentActivity

if TYPE_CHECKING:
    from adfuzz.ad.compiler import Compiler, SplitPair

ACCUMULATION = ("reassoc", "nsz")
"""Flags of sums of contributions to an adjoint: the primal says nothing of their order, nor that they start at 0."""


class AugmentedSweep(Sweep):
    """The forward sweep of reverse mode: shadows of what holds pointers, and hooks for calls and returns."""

    reverse: ReverseSweep
    is_reverse = True

    def wants_shadow(self, value: Value) -> bool:
        if not self.activity.is_active(value):
            return False
        if holds_pointer(value.type):
            return True
        return value.type.is_integer and self.compiler.kinds.holds_shadow_bits(value)

    def shadow_allocas(self, i: Alloca, size: Value) -> list[Value]:
        """In split mode the reverse function still needs the shadows: they live on the heap until it ends."""
        if self.key.sweeps is not Sweeps.SPLIT:
            return super().shadow_allocas(i, size)
        lanes: list[Value] = []
        for _ in range(self.width):
            lanes.append(self.b.call(self.compiler.runtime("malloc"), (size,)))
            self.reverse.calls.defer(self.b, lanes[-1], is_own=True)
        return lanes

    def shadow_store(self, i: Store) -> None:
        watch_pointer_store(self, i)
        memory.store_shadow_pointers(self, i)

    def after_copy(self, i: Instruction) -> None:
        """Addresses moved by integer arithmetic; the derivatives of numbers are the reverse sweep's work."""
        if i.opcode in INTEGER_BINARY and self.wants_shadow(i):
            self.move_pointer_bits(i)

    def atomic(self, i: Instruction) -> None:
        augment_atomic(self, i)

    def call(self, i: Instruction) -> None:
        assert isinstance(i, Call)
        self.reverse.calls.forward(i)

    def ret(self, i: Instruction) -> None:
        self.reverse.leave(i)


class ReverseSweep:
    """Generates the derivative of `key.function`: `forward` and `reverse` are the functions to fill (one when
    combined)."""

    def __init__(self, compiler: Compiler, key: Key, forward: Function, reverse: Function, activity: Activity) -> None:
        self.compiler = compiler
        self.key = key
        self.width = key.width
        self.source = key.function
        self.forward = forward
        self.reverse = reverse
        self.activity = activity
        self.flow = ControlFlow(key.function)
        options = compiler.options
        self.cache = Cache(compiler, self.flow, forward, reverse, options.lifo)
        self.sweep = AugmentedSweep(compiler, key, forward, activity, self.flow)
        self.sweep.reverse = self
        steady = [a for a, stays in zip(self.source.arguments, key.steady, strict=False) if stays]
        overwritten = Overwritten(
            self.source, self.flow, activity, key.sweeps is Sweeps.SPLIT, steady, compiler.mod_ref
        )  # fmt: skip
        self.rounds = Rounds(self.cache, self.flow, options.lifo or key.is_replayed)
        self.cache.count_of = self.rounds.count
        self.cache.forward_value = self.sweep.primal.of
        self.lookup = Lookup(self.sweep, self.cache, ValueMap(), overwritten, self.rounds, options.always_cache)
        says_nothing = key.runtime_activity or key.is_opaque or not options.survives
        has_shadow = (ArgumentActivity.DUP, ArgumentActivity.DUPNONEED)
        pairs = zip(self.source.arguments, key.arguments, strict=True)
        shadowed = [a for a, k in pairs if k in has_shadow and a.type.is_pointer and not says_nothing]
        self.scopes = self.lookup.scopes = ShadowScopes(compiler.module, self.source, self.flow, shadowed)
        self.b = self.lookup.b
        self.b.sum_flags = ACCUMULATION if options.fast_math else ()
        self.adjoints = Adjoints(self.cache, self.width, self.adjoint_type)
        self.calls = ReverseCalls(self)
        self.stores_pointers_again = stores_pointers_again(compiler, key)
        self.reverse_blocks: dict[Block, Block] = {}
        self.final = Block("", reverse)
        self.seeds: list[Value] = []
        self.returns: list[Instruction] = []
        self.primal_result = None if key.returns is Return.NONE else self.source.result_type
        self.shadow_results: list[Value] = []
        self._adjoint_types: dict[Value, Type | None] = {}
        self.discarded = Discarded()

    # -- facts

    def adjoint_type(self, value: Value) -> Type | None:
        """The type of a value's adjoint: its own type where it holds floats, a float type for float bits, else None."""
        if value in self._adjoint_types:
            return self._adjoint_types[value]
        found = self._adjoint_types[value] = self._find_adjoint_type(value)
        return found

    def _find_adjoint_type(self, value: Value) -> Type | None:
        if not isinstance(value, Instruction) and value not in self.lookup.arguments:
            return None
        if not self.activity.is_active(value):
            return None
        if value.type.is_integer and not self.sweep.is_active(value):
            return None
        return self.compiler.kinds.adjoint_type(value)

    # -- decided at run time: a shadow that is the primal itself means "no derivative here"

    def shadow_places(self, pointer: Value, type: Type) -> list[Value]:
        """Where the adjoints of an access to `pointer` stand; where memory may lack a shadow, maybe a place that is
        dropped."""
        shadows = self.lookup.shadow(pointer)
        if not self.sweep.is_checked(pointer):
            return shadows
        primal = self.lookup.value(pointer)
        places: list[Value] = []
        for shadow in shadows:
            nowhere = self.cache.reverse_alloca(type, "nowhere")
            self.b.store(values.zero(type), nowhere)
            places.append(self.b.select(self.b.icmp("eq", shadow, primal), nowhere, shadow))
        return places

    def length_unless_inactive(self, pointer: Value, shadow: Value, length: Value) -> Value:
        """`length`, or 0 where the memory turns out to have no shadow."""
        if not self.sweep.is_checked(pointer):
            return length
        inactive = self.b.icmp("eq", shadow, self.lookup.value(pointer))
        return self.b.select(inactive, values.integer(ty.I64, 0), length)

    def is_reversed(self, block: Block) -> bool:
        """Whether the block can lie on a path to a return."""
        return block in self.reverse_blocks

    # -- the whole

    def run(self) -> None:
        """Emit everything."""
        self._plan_blocks()
        self.sweep.run()
        for i in self.source.instructions:
            copy = self.sweep.primal.get(i)
            if isinstance(i, Load | Store) and isinstance(copy, Load | Store):
                self.scopes.mark(copy, self.scopes.facts(i.pointer, is_shadow=False, access=i))
        self.compiler.sweeps.append(self)
        if self.key.is_replayed:
            replay = ReplaySweep(self)
            replay.run()
            self._finish(replay)
            return
        if not self.compiler.options.always_cache and not self.compiler.options.always_recompute:
            self.lookup.kept = plan_cache(self)
        for block in reversed(self.flow.order):
            if block in self.reverse_blocks:
                self._undo_block(block)
        self._finish()

    def _plan_blocks(self) -> None:
        reaches: set[Block] = set()
        work = [block for block in self.flow.order if block.terminator.opcode == "ret"]
        while work:
            block = work.pop()
            if block not in reaches:
                reaches.add(block)
                work.extend(self.flow.predecessors[block])
        for block in self.flow.order:
            if block in reaches:
                self.reverse_blocks[block] = Block("", self.reverse)
        if self.key.sweeps is Sweeps.COMBINED and not self.compiler.options.always_cache:
            ends = [block for block in self.flow.order if block.terminator.opcode == "ret"]
            dominates = self.flow.dominators.dominates
            self.lookup.always_run = {
                block for block in reaches if not self.flow.in_cycle(block) and all(dominates(block, e) for e in ends)
            }

    def leave(self, i: Instruction) -> None:
        """A return of the primal: go over to the reverse sweep, or (split) give back the tape; filled in by
        `finish`."""
        assert i.parent is not None
        self.returns.append(i)
        b = self.sweep.b
        if self.key.sweeps is Sweeps.COMBINED:
            if i.operands and self.key.primal_return:
                self.cache_result(b, i)
            b.branch(self.reverse_blocks[i.parent])
        else:
            self.calls.leave_split(b, i)

    def cache_result(self, b: Builder, i: Instruction) -> None:
        """Keep the primal result for the caller."""
        value = self.sweep.primal.of(i.operands[0])
        if self.result_slot is None:
            self.result_slot = self.cache.slot(value.type, "result")
        b.store(value, self.result_slot.forward)

    result_slot: Slot | None = None
    pair: SplitPair | None = None  # what is being filled, in split mode

    def _undo_block(self, block: Block) -> None:
        target = self.reverse_blocks[block]
        self.reverse.blocks.append(target)
        self.lookup.enter(target, block)
        for i in reversed(block.instructions):
            if not isinstance(i, Phi) and i.opcode != "invoke":
                self.b.origin = i
                self.b.fast_math = self.sweep.fast_math(i)
                self._undo(i)
        for before in self.flow.predecessors[block]:
            invoke = before.terminator
            if invoke.opcode == "invoke" and invoke.successors[0] is block:
                self._undo(invoke)  # it is undone only where it came back normally
        self._undo_phis(block)

    # -- control flow

    def _undo_phis(self, block: Block) -> None:
        """Read and zero all phi adjoints, then go back along the edge that was taken, adding them to that edge's
        values."""
        taken: list[tuple[Phi, list[Value]]] = []
        for phi in block.phis:
            self.b.origin = phi
            lanes = self.adjoints.take(self.b, phi)
            if lanes is not None:
                taken.append((phi, lanes))
        before = [p for p in self.flow.predecessors[block] if self.is_reversed(p)]
        if not before:
            self.cache.count_down(self.b, block)
            self.b.branch(self.final)
            return
        choice = came_from(self, block, before)
        self.cache.count_down(self.b, block)
        self.rounds.count_down(self.b, block)
        targets = [self._edge(block, p, taken) for p in before]
        if len(before) == 1:
            self.b.branch(targets[0])
        elif choice is not None and choice.type is ty.I1:
            self.b.branch_if(choice, targets[1], targets[0])
        else:
            assert choice is not None
            cases = [(ConstantInt(ty.I32, n), target) for n, target in enumerate(targets[1:], 1)]
            self.b.switch(choice, targets[0], cases)

    def _edge(self, block: Block, before: Block, taken: list[tuple[Phi, list[Value]]]) -> Block:
        entered = self.rounds.entered(block, before)
        if not taken and not entered:
            return self.reverse_blocks[before]
        edge = Block("", self.reverse)
        self.reverse.blocks.append(edge)
        with self.lookup.at_edge(edge):
            for loop in entered:
                self.b.store(self.lookup.round(loop), self.rounds.place(loop))
            for phi, lanes in taken:
                value = phi.value_from(before)
                for lane, amount in enumerate(lanes):
                    self.adjoints.add(self.b, value, lane, amount)
            self.b.branch(self.reverse_blocks[before])
        return edge

    # -- instructions

    def _undo(self, i: Instruction) -> None:
        handler = _HANDLERS.get(i.opcode)
        if handler is not None:
            handler(self, i)
            return
        rule = find_rule(i)
        if rule is not None:
            self.apply_rule(i, rule)
        elif self.adjoint_type(i) is not None:
            self._undo_integer(i)

    def apply_rule(self, i: Instruction, rule: Rule) -> None:
        """Transpose the rule's maps: every active operand gets the map of the result's adjoint."""
        if rule.is_inactive:
            return
        lanes = self.adjoints.take(self.b, i)
        if lanes is None:
            return
        emitting = Emitting(self.b)
        operands = rule_operands(i)
        strong_zero = self.key.strong_zero or self.discarded.may_be(i)
        terms = [emitting.lazy(o.type, lambda o=o: self.lookup.value(o)) for o in operands]
        maps = rule.maps(terms, emitting.lazy(i.type, lambda: self.lookup.value(i)))
        for operand, linear in zip(operands, maps, strict=True):
            if linear is None or not self.adjoints.has(operand):
                continue
            for lane, amount in enumerate(lanes):
                part = apply_map(linear, emitting.wrap(amount), strong_zero).value
                self.adjoints.add(self.b, operand, lane, part)

    def _undo_integer(self, i: Instruction) -> None:
        """Integer operations on float bits: copying ones are linear, sign-bit ones too; the rest is refused."""
        memory.undo_float_bits(self, i)

    def linear(self, i: Instruction, make: Callable[[Value], Value]) -> None:
        """adj(operand 0) += make(adj(i))."""
        lanes = self.adjoints.take(self.b, i)
        for lane, amount in enumerate(lanes or ()):
            self.adjoints.add(self.b, i.operands[0], lane, make(amount))

    def undo_cast(self, i: Instruction) -> None:
        """fpext and fptrunc."""
        back = "fptrunc" if i.opcode == "fpext" else "fpext"
        self.linear(i, lambda t: self.b.cast(back, t, i.operands[0].type))

    def undo_freeze(self, i: Instruction) -> None:
        self.linear(i, lambda t: t)

    def undo_bitcast(self, i: Instruction) -> None:
        memory.undo_bitcast(self, i)

    def undo_select(self, i: Instruction) -> None:
        lanes = self.adjoints.take(self.b, i)
        if lanes is None:
            return
        condition, then, other = i.operands
        chosen = self.lookup.value(condition)
        for lane, amount in enumerate(lanes):
            nothing = values.zero(amount.type)
            if self.adjoints.has(then):
                self.adjoints.add(self.b, then, lane, self.b.select(chosen, amount, nothing))
            if self.adjoints.has(other):
                self.adjoints.add(self.b, other, lane, self.b.select(chosen, nothing, amount))

    def undo_extract_value(self, i: Instruction) -> None:
        lanes = self.adjoints.take(self.b, i)
        aggregate = i.operands[0]
        kind = self.adjoint_type(aggregate)
        if lanes is None or kind is None:
            return
        for lane, amount in enumerate(lanes):
            whole: Value = values.zero(kind)
            part = self.b.extract_value(whole, i.indices)  # type: ignore[attr-defined]
            back = relaid(self.b, self.compiler.layout, amount, part.type)
            if back is None:
                raise memory.bits_without_derivative(i)
            whole = self.b.insert_value(whole, back, i.indices)  # type: ignore[attr-defined]
            self.adjoints.add(self.b, aggregate, lane, whole)

    def undo_insert_value(self, i: Instruction) -> None:
        lanes = self.adjoints.take(self.b, i)
        aggregate, value = i.operands
        for lane, amount in enumerate(lanes or ()):
            path = i.indices  # type: ignore[attr-defined]
            part = self.b.extract_value(amount, path)
            self.add_relaid(i, value, lane, part)
            if holds_float(part.type):
                amount = self.b.insert_value(amount, values.zero(part.type), path)
            self.add_relaid(i, aggregate, lane, amount, tuple(path))

    def as_type(self, value: Value, type: Type) -> Value:
        """The same bytes as another type: between an adjoint and what functions pass to each other."""
        if value.type is type:
            return value
        place = self.cache.reverse_alloca(value.type, "bytes")
        self.b.store(value, place, 1)
        return self.b.load(type, place, alignment=1)

    def add_relaid(self, at: Instruction, value: Value, lane: int, amount: Value, zero: tuple[int, ...] = ()) -> None:
        """adj(value) += amount, which may have the same floats in another type; it is zero under the indices `zero`."""
        kind = self.adjoint_type(value)
        if kind is None:
            if holds_float(amount.type) and value.type.is_integer and self.activity.may_vary(value):
                raise memory.bits_without_derivative(at)
            return
        back = relaid(self.b, self.compiler.layout, amount, kind, zero)
        if back is None:
            raise memory.bits_without_derivative(at)
        self.adjoints.add(self.b, value, lane, back)

    def undo_extract_element(self, i: Instruction) -> None:
        lanes = self.adjoints.take(self.b, i)
        vector, index = i.operands
        kind = self.adjoint_type(vector)
        if lanes is None or kind is None:
            return
        self._same_lanes(i, vector.type, kind)
        at = self.lookup.value(index)
        for lane, amount in enumerate(lanes):
            whole = self.b.insert_element(values.zero(kind), amount, at)
            self.adjoints.add(self.b, vector, lane, whole)

    @staticmethod
    def _same_lanes(i: Instruction, type: Type, kind: Type) -> None:
        """Refuse integer vectors whose lanes are not one float each."""
        assert isinstance(type, ty.VectorType) and isinstance(kind, ty.VectorType)
        if not type.scalable and kind.count != type.count:
            raise memory.bits_without_derivative(i)

    def undo_insert_element(self, i: Instruction) -> None:
        lanes = self.adjoints.take(self.b, i)
        if lanes is None:
            return
        vector, value, index = i.operands
        self._same_lanes(i, i.type, lanes[0].type)
        at = self.lookup.value(index)
        for lane, amount in enumerate(lanes):
            part = self.b.extract_element(amount, at)
            self.adjoints.add(self.b, value, lane, part)
            rest = self.b.insert_element(amount, values.zero(part.type), at)
            self.adjoints.add(self.b, vector, lane, rest)

    def undo_shuffle(self, i: Instruction) -> None:
        memory.undo_shuffle(self, i)

    def undo_load(self, i: Instruction) -> None:
        assert isinstance(i, Load)
        memory.undo_load(self, i)

    def undo_store(self, i: Instruction) -> None:
        assert isinstance(i, Store)
        memory.undo_store(self, i)

    def undo_call(self, i: Instruction) -> None:
        assert isinstance(i, Call)
        self.calls.undo(i)

    def undo_return(self, i: Instruction) -> None:
        kind = self.adjoint_type(i.operands[0]) if i.operands and self.seeds else None
        for lane, seed in enumerate(self.seeds if kind is not None else ()):
            self.adjoints.add(self.b, i.operands[0], lane, self.as_type(seed, kind or seed.type))

    def undo_atomic(self, i: Instruction) -> None:
        undo_atomic(self, i)

    def nothing(self, i: Instruction) -> None:
        """Without adjoint: control flow, comparisons, allocas (freed or gone with the frame)."""

    def refuse(self, i: Instruction) -> None:
        if self.activity.is_active(i):
            raise no_derivative(i)

    # -- the end

    def _finish(self, replay: ReplaySweep | None = None) -> None:
        """Emit the final block and weave the cache into both functions."""
        self.reverse.blocks.append(self.final)
        b = self.b.at_end(self.final)
        b.origin = None
        b.fast_math = ()
        results: list[Value] = []
        if self.key.primal_return and self.key.sweeps is Sweeps.COMBINED and self.result_slot is not None:
            results.append(b.load(self.result_slot.type, self.result_slot.reverse))
        if replay is not None:
            results = replay.results(b)
        for argument, activity in zip(self.source.arguments, self.key.arguments, strict=True):
            if replay is not None:
                continue
            if activity is ArgumentActivity.OUT or (
                self.key.sweeps is Sweeps.SPLIT and gives_adjoint(activity, argument.type)
            ):
                lanes = self.adjoints.take(b, argument) or [values.zero(argument.type)] * self.width
                results += [self.as_type(lane, argument.type) for lane in lanes]
        if not self.key.keeps_tape:
            self.calls.release(b)
            self.cache.free_arrays(b)
        if not results:
            b.ret()
        else:
            b.ret(b.aggregate(self.reverse.result_type, results))
        if self.key.sweeps is Sweeps.SPLIT:
            self.calls.finish_split()
        for function in dict.fromkeys((self.forward, self.reverse)):
            self.scopes.declare(function)
        self.cache.finish({block: self.sweep.block(block) for block in self.flow.order})


def no_derivative(i: Instruction) -> Unsupported:
    """The refusal for an active instruction without rule."""
    return Unsupported(
        "no-derivative", f"no derivative is known for '{i.opcode}'" + (
            f" of '{i.callee.name}'" if isinstance(i, Call) and isinstance(i.callee, Function) else ""),
        place_of(i), "register a derivative (__enzyme_register_gradient_…) or mark it inactive (enzyme_inactive)",
    )  # fmt: skip


_HANDLERS: dict[str, Callable[[ReverseSweep, Instruction], None]] = {
    "ret": ReverseSweep.undo_return,
    "load": ReverseSweep.undo_load,
    "store": ReverseSweep.undo_store,
    "call": ReverseSweep.undo_call,
    "invoke": ReverseSweep.undo_call,
    "select": ReverseSweep.undo_select,
    "fpext": ReverseSweep.undo_cast,
    "fptrunc": ReverseSweep.undo_cast,
    "freeze": ReverseSweep.undo_freeze,
    "bitcast": ReverseSweep.undo_bitcast,
    "extractvalue": ReverseSweep.undo_extract_value,
    "insertvalue": ReverseSweep.undo_insert_value,
    "extractelement": ReverseSweep.undo_extract_element,
    "insertelement": ReverseSweep.undo_insert_element,
    "shufflevector": ReverseSweep.undo_shuffle,
    "atomicrmw": ReverseSweep.undo_atomic,
    "cmpxchg": ReverseSweep.undo_atomic,
    **dict.fromkeys(
        ("br", "switch", "unreachable", "fence", "getelementptr", "alloca", "icmp", "fcmp", "fptoui", "fptosi",
         "uitofp", "sitofp", "addrspacecast", "ptrtoint", "inttoptr", "ptrtoaddr", "landingpad", "resume",
         "indirectbr"),
        ReverseSweep.nothing),
}  # fmt: skip
