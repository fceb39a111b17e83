"""Forward split mode: the tangents alone, along the path that an augmented function has taken.

The augmented function is that of reverse mode and fills the same tape. The replay walks the source's blocks in order;
primal values and shadow pointers are looked up in the tape, so nothing of the primal is done twice, and memory that the
primal has overwritten since does not matter; for shadow memory see adfuzz.ad.replayed_memory. Counters of loops, which
the reverse sweep counts down, count up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from adfuzz.ad.atomics import atomic_category, exchange_shadows
from adfuzz.ad.complex_calls import complex_kind, forward_complex
from adfuzz.ad.forward import ForwardSweep
from adfuzz.ad.messages import is_message, replay_message
from adfuzz.ad.options import Return
from adfuzz.ad.replayed_memory import fill_again, load_again, move_again, move_reallocated, store_again
from adfuzz.ad.rules import find_rule
from adfuzz.ad.sweep import Sweep, is_cold, is_dropped
from adfuzz.analysis import library
from adfuzz.analysis.activity import place_of
from adfuzz.analysis.pointers import holds_pointer
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.clone import ValueMap
from adfuzz.ir.instructions import Block, Call, Instruction, Load, Phi, Store, Terminator
from adfuzz.ir.values import Value
from adfuzz.model import Activity

if TYPE_CHECKING:
    from adfuzz.ad.reverse import ReverseSweep


class _Recalled(ValueMap):
    """Source values as the replay sees them: blocks are its own, everything else comes out of the tape."""

    def __init__(self, owner: ReverseSweep, nowhere: Block) -> None:
        super().__init__()
        self._owner = owner
        self._nowhere = nowhere

    def __getitem__(self, value: Value) -> Value:
        return self.of(value)

    def of(self, value: Value) -> Value:
        if isinstance(value, Block):
            return self._owner.reverse_blocks.get(value, self._nowhere)
        return self._owner.lookup.value(value)


class ReplaySweep(ForwardSweep):
    """Fills the second function of a split pair with tangents."""

    is_reverse = True  # the augmented function's shadows of globals

    def __init__(self, owner: ReverseSweep) -> None:
        super().__init__(owner.compiler, owner.key, owner.reverse, owner.activity, owner.flow)
        self.r = owner
        self.b = owner.lookup.b
        self._nowhere = Block("", owner.reverse)
        self.primal = _Recalled(owner, self._nowhere)
        self.shadows.update(owner.lookup.shadow_arguments)
        self._ends: dict[Block, Block] = {}
        self._throwing: dict[Block, Block] = {}  # from where the replay of a block goes to a landing pad
        self._results: list[Value] = []

    def run(self) -> None:
        """Emit all blocks that can reach a return, then the end."""
        for block in self.flow.order:
            if block not in self.r.reverse_blocks:
                continue
            target = self.r.reverse_blocks[block]
            self.r.reverse.blocks.append(target)
            self.r.lookup.enter(target, block)
            for i in block.instructions:
                self.b.origin = i
                self.b.fast_math = self.fast_math(i)
                self.visit(i)
            self._ends[block] = self.b.block
        self._finish_phis()
        self._count_up()
        self.r.reverse.blocks.append(self._nowhere)  # removed where nothing leads there
        self._nowhere.append(Terminator("unreachable"))

    def _finish_phis(self) -> None:
        for block in self._ends:
            for phi in block.phis:
                for lane, shadow in enumerate(self.shadows.get(phi, ())):
                    assert isinstance(shadow, Phi)
                    for value, origin in phi.incoming:
                        if origin in self._ends:
                            is_thrown = origin in self._throwing and origin.terminator.successors[0] is not block
                            end = self._throwing[origin] if is_thrown else self._ends[origin]
                            self.r.lookup.enter(end, origin)
                            self.b.at_exit(end)
                            shadow.add_incoming(self.shadow(value)[lane], end)

    def _count_up(self) -> None:
        """Where a domain counts, count: known when all that is looked up is known."""
        for block, domain in self.r.cache.domains.items():
            target = self.r.reverse_blocks.get(block)
            if target is not None and target.instructions and domain.counter is not None:
                first = next(i for i in target.instructions if not isinstance(i, Phi))
                b = Builder(target, first)
                count = b.load(ty.I64, domain.counter.reverse)
                b.store(b.add(count, values.integer(ty.I64, 1)), domain.counter.reverse)

    # -- what has a tangent

    def wants_shadow(self, value: Value) -> bool:
        return not value.type.is_pointer and super().wants_shadow(value) and self.r.adjoint_type(value) is not None

    def shadow(self, value: Value) -> list[Value]:
        found = self.shadows.get(value)
        if found is not None:
            return found
        if isinstance(value, values.Constant):
            return Sweep.shadow(self, value) if value.type.is_float else self.r.lookup.shadow(value)
        if holds_pointer(value.type):
            return [self.without_numbers(value, lane) for lane in self.r.lookup.shadow(value)]
        if value.type.is_integer and self.compiler.kinds.is_mixed_word(value):
            part = self.compiler.runtime("adfuzz.pointer_part")
            return [self.b.call(part, (lane,)) for lane in self.r.lookup.shadow(value)]
        if value.type.is_integer and self.compiler.is_pointer_bits(value):
            return self.r.lookup.shadow(value)
        return [values.zero(value.type)] * self.width

    # -- handlers

    def copy(self, i: Instruction) -> Instruction:
        """The primal is not done again."""
        return i

    def watch_ahead(self, i: Instruction) -> None:
        """The augmented function has seen to it."""

    def watch(self, i: Instruction) -> None:
        """The augmented function has seen to it."""

    def alloca(self, i: Instruction) -> None:
        """Made by the augmented function."""

    def pointer_arithmetic(self, i: Instruction) -> None:
        """Looked up."""

    def plain(self, i: Instruction) -> None:
        """Branches follow the primal; comparisons and conversions to integers are looked up."""
        if not i.is_terminator:
            return
        if i.opcode == "resume":
            raise self.refuse("unsupported-instruction", f"'{i.opcode}' in forward split mode", i, "use fwddiff")
        Sweep.copy(self, i)

    def phi(self, i: Instruction) -> None:
        assert isinstance(i, Phi)
        if self.wants_shadow(i):
            self.shadows[i] = [self.insert_phi(i.type) for _ in range(self.width)]

    def load(self, i: Instruction) -> None:
        assert isinstance(i, Load)
        if self.wants_shadow(i):
            load_again(self, i)

    def shadow_store(self, i: Store) -> None:
        """The floats of what is stored; shadow pointers stand there since the augmented function ran."""
        store_again(self, i)

    def atomic(self, i: Instruction) -> None:
        category = atomic_category(self, i) if self.activity.is_memory_active(i.operands[0]) else "plain"
        if category == "float":
            self.shadows[i] = exchange_shadows(self, i)
        elif category == "pointer" and self.r.stores_pointers_again:
            exchange_shadows(self, i)

    # -- calls

    def call(self, i: Instruction) -> None:
        assert isinstance(i, Call)
        name = library.called(i)
        if i.opcode == "invoke":
            self._follow(i)
        if name in library.TRANSFERS or name in library.FILLS:
            if self.activity.is_memory_active(i.arguments[0]):
                (move_again if name in library.TRANSFERS else fill_again)(self, i)
        elif not self.compiler.is_inactive(i) and is_message(self.compiler, i):
            replay_message(self, i)
        elif complex_kind(i):
            forward_complex(self, i)
        elif self.r.calls.is_made(i):
            self._replay(i)
        elif not (is_dropped(i) or is_cold(i) or self.compiler.is_inactive(i)):
            if name in library.REALLOCATORS and self.activity.is_memory_active(i):
                move_reallocated(self, i)
            rule = find_rule(i)
            if rule is not None:
                self.apply_rule(i, rule)
        if i.opcode == "invoke":
            self.b.branch(self.block(i.targets[0]))

    def _follow(self, i: Call) -> None:
        """Go to the landing pad where the call has thrown; go on behind the call only where it came back."""
        home, pad, before = i.targets[0], i.targets[1], i.parent
        if pad not in self.r.reverse_blocks:
            return
        assert before is not None
        cache, no, yes = self.r.cache, values.integer(ty.I1, 0), values.integer(ty.I1, 1)
        came_back = cache.keep(("came back", i), before, ty.I1, no, None, at_end=True)
        cache.replace(came_back, yes, home)
        behind = Block("", self.r.reverse)
        self.r.reverse.blocks.append(behind)
        self._throwing[before] = self.b.block
        self.b.branch_if(cache.read(self.b, came_back), behind, self.block(pad))
        self.b.at_end(behind)

    def _replay(self, i: Call) -> None:
        """Call what replays the callee, with the tape that its augmented function has left."""
        replayed, kind, activities, returns = self.r.calls.made(i, self)
        arguments: list[Value] = []
        for argument, activity in zip(i.arguments, activities, strict=True):
            arguments.append(self.primal.of(argument))
            if activity is not Activity.CONST:
                arguments += self.shadow(argument)
        tape = self.r.cache.find(("tape", i))
        if tape is not None:
            arguments.append(self.r.cache.read(self.b, tape))
        if tuple(a.type for a in arguments) != kind.parameters:
            raise Unsupported(
                "bad-registration", f"'{replayed.name}' has type {kind}, the call passes "
                f"({', '.join(str(a.type) for a in arguments)})", place_of(i),
            )  # fmt: skip
        result = self.b.call(replayed, arguments, function_type=kind)
        if returns is Return.ACTIVE or (returns is Return.DUP and self.wants_shadow(i)):
            is_struct = isinstance(result.type, ty.StructType) and result.type is not i.type
            self.shadows[i] = (
                [self.b.extract_value(result, (lane,)) for lane in range(self.width)] if is_struct else [result]
            )

    # -- the end

    def ret(self, i: Instruction) -> None:
        if self.key.returns in (Return.ACTIVE, Return.DUP):
            if not self._results:
                kind = i.operands[0].type
                self._results = [self.r.cache.reverse_alloca(kind, "tangent") for _ in range(self.width)]
            for place, lane in zip(self._results, self.shadow(i.operands[0]), strict=True):
                self.b.store(lane, place)
        self.b.branch(self.r.final)

    def results(self, b: Builder) -> list[Value]:
        """What the replay returns: the tangents of the result, or its shadows."""
        kind = self.source.result_type
        if self.key.returns in (Return.ACTIVE, Return.DUP) and not self._results:
            return [values.zero(kind)] * self.width  # never returns
        return [b.load(kind, place) for place in self._results]
