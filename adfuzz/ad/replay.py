"""Forward split mode: the tangents alone, along the path that an augmented function has taken.

The augmented function is that of reverse mode and fills the same tape. The replay walks the source's blocks in order;
primal values and shadow pointers are looked up in the tape, so nothing of the primal is done twice, and memory that the
primal has overwritten since does not matter. Counters of loops, which the reverse sweep counts down, count up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from adfuzz.ad.addresses import distance_between_objects
from adfuzz.ad.adjoints import holds_float
from adfuzz.ad.atomics import atomic_category
from adfuzz.ad.complex_calls import complex_kind, forward_complex
from adfuzz.ad.forward import ForwardSweep
from adfuzz.ad.memory import at_offset, parts
from adfuzz.ad.messages import is_message, replay_message
from adfuzz.ad.options import Return
from adfuzz.ad.patterns import MIXED
from adfuzz.ad.rules import find_rule
from adfuzz.ad.sweep import Sweep, is_cold, is_dropped
from adfuzz.analysis import library
from adfuzz.analysis.activity import place_of
from adfuzz.analysis.pointers import holds_pointer
from adfuzz.errors import Place, Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.clone import ValueMap
from adfuzz.ir.instructions import Block, Call, GetElementPtr, Instruction, Load, Phi, Store, Terminator
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
        for i in self.source.instructions:
            if isinstance(i, GetElementPtr) and distance_between_objects(i) is not None:
                raise Unsupported(
                    "address-distance", "an address that leads from one array into another, in forward split mode",
                    place_of(i), "use __enzyme_fwddiff",
                )  # fmt: skip
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
        if holds_pointer(value.type) or not super().wants_shadow(value):
            return False
        return self.r.adjoint_type(value) is not None

    def shadow(self, value: Value) -> list[Value]:
        found = self.shadows.get(value)
        if found is not None:
            return found
        if isinstance(value, values.Constant):
            return Sweep.shadow(self, value) if value.type.is_float else self.r.lookup.shadow(value)
        if value in self.r.lookup.shadow_arguments:
            return self.r.lookup.shadow_arguments[value]
        if holds_pointer(value.type):
            if holds_float(value.type):
                place = place_of(value) if isinstance(value, Instruction) else Place(self.source.name)
                raise Unsupported(
                    "mixed-argument", "an aggregate of pointers and floats in forward split mode", place,
                    "use __enzyme_fwddiff",
                )  # fmt: skip
            return self.r.lookup.shadow(value)
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
        if not self.wants_shadow(i):
            return
        if not self.activity.is_memory_active(i.pointer):
            self.shadows[i] = [values.zero(i.type)] * self.width
            return
        self.shadows[i] = [
            self.unless_inactive(
                i.pointer, place, self.b.load(i.type, place, alignment=i.alignment), values.zero(i.type)
            )
            for place in self.shadow(i.pointer)
        ]

    def shadow_store(self, i: Store) -> None:
        """The floats of what is stored; shadow pointers stand there since the augmented function ran."""
        kind = self.compiler.stored_float_type(i)
        if kind is None:
            return
        if i.value.type.is_integer and self.compiler.kinds.is_mixed_word(i.value):
            raise self.refuse("cannot-deduce-type", "8 bytes of unknown kind in forward split mode", i, "use fwddiff")
        tangents = self.shadow(i.value)
        if isinstance(i.value, values.Constant) and i.value.type.is_integer:
            tangents = [self.constant_bits(i, i.value)] * self.width
        for place, tangent in zip(self.shadow(i.pointer), tangents, strict=True):
            for part in parts(self.layout, tangent.type):
                if holds_float(part.type) or tangent.type.is_integer:
                    value = self.b.extract_value(tangent, part.path) if part.path else tangent
                    where = at_offset(self.b, place, part.offset)
                    old = self.b.load(value.type, where, alignment=1) if self.is_checked(i.pointer) else value
                    self.b.store(self.unless_inactive(i.pointer, place, value, old), where, 1)

    def atomic(self, i: Instruction) -> None:
        if not self.activity.is_memory_active(i.operands[0]) or atomic_category(self, i) != "float":
            return  # pointers were exchanged when the augmented function ran
        is_simple = i.type.is_float and getattr(i, "operation", "") in ("fadd", "fsub", "xchg")
        if not is_simple or self.is_checked(i.operands[0]):
            raise self.refuse(
                "unsupported-instruction", f"this '{i.opcode}' in forward split mode", i, "use __enzyme_fwddiff"
            )
        self.shadows[i] = self.copy_with_shadows(i, (0, 1))

    # -- calls

    def call(self, i: Instruction) -> None:
        assert isinstance(i, Call)
        name = library.called(i)
        if i.opcode == "invoke":
            self._follow(i)
        if name in library.TRANSFERS or name in library.FILLS:
            self._move(i)
        elif not self.compiler.is_inactive(i) and is_message(self.compiler, i):
            replay_message(self, i)
        elif complex_kind(i):
            forward_complex(self, i)
        elif self.r.calls.is_made(i):
            self._replay(i)
        elif not (is_dropped(i) or is_cold(i) or self.compiler.is_inactive(i)):
            if name in library.REALLOCATORS and self.activity.is_memory_active(i):
                self._move_reallocated(i)
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

    def _move(self, i: Call) -> None:
        """Copy or clear the floats behind the shadows."""
        target = i.arguments[0]
        if not self.activity.is_memory_active(target):
            return
        kinds = self.compiler.kinds
        is_copy = library.called(i) in library.TRANSFERS
        pattern = kinds.transfer_pattern(i, floats=True) if is_copy else kinds.fill_pattern(i, floats=True)
        size = self.primal.of(i.arguments[2])
        length = size if size.type is ty.I64 else self.b.cast("zext", size, ty.I64)
        none = values.integer(ty.I64, 0)
        if is_copy and pattern is not None and any(type == MIXED for _, type in pattern.all_cells):
            raise self.refuse("cannot-deduce-type", "bytes of unknown kind in forward split mode", i, "use fwddiff")
        moves = is_copy and self.activity.is_memory_active(i.arguments[1])
        if moves and self.is_checked(i.arguments[1]):
            raise self.refuse("mixed-activity", "a copy from memory that may have no shadow, in forward split mode", i,
                              "use fwddiff")  # fmt: skip
        for lane, place in enumerate(self.shadow(target)):
            here = self.unless_inactive(target, place, length, none)
            if pattern is None:
                self.fill_zero(place, here)
            elif not pattern.cells:
                continue
            elif moves and not kinds.transfer_pattern(i, floats=False).cells:
                origin = self.shadow(i.arguments[1])[lane]
                arguments = (place, origin, here, values.integer(ty.I1, 0))
                self.b.intrinsic("memmove", ty.VOID, arguments, (place.type, origin.type, ty.I64))
            elif moves:
                if "memmove" in library.called(i):
                    raise self.refuse("unsupported-call", "memmove of pointers and floats in forward split mode", i,
                                      "use fwddiff")  # fmt: skip
                routine = self.compiler.pattern_routine("copy", pattern)
                self.b.call(routine, (place, self.shadow(i.arguments[1])[lane], here))
            else:
                self.b.call(self.compiler.pattern_routine("clear", pattern), (place, here))

    def _move_reallocated(self, i: Call) -> None:
        """Copy the tangents that the old memory has into the new, which the augmented function made."""
        pattern, cached = self.compiler.kinds.transfer_pattern(i, floats=True), self.r.cache.find(("kept", i))
        if pattern.all_cells and cached is not None:
            kept = self.r.cache.read(self.b, cached)
            routine = self.compiler.pattern_routine("copy", pattern)
            for new, old in zip(self.shadow(i), self.shadow(i.arguments[0]), strict=True):
                self.b.call(routine, (new, old, kept))

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
        if returns is Return.ACTIVE:
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
