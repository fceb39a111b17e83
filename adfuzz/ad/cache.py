"""Where the reverse sweep finds primal values: the one cache interface, LIFO and indexed.

A value's *current* value is that of its latest execution not yet undone. Blocks that run at most once keep values in
plain slots. Blocks on cycles belong to a *domain* with a counter of executions: the forward sweep stores at index
counter − 1, the reverse sweep reads there and counts down where the domain's block is undone. All blocks of a natural
loop share the domain of its header (indexed caches, unit stride); blocks of irreducible cycles, or every block under
`lifo`, have one of their own. Dominance makes this right for any control flow: if a definition dominates a use, its
latest execution is the one used.

Arrays grow by doubling, whenever the index is a power of two, so that no trip count needs to be known. Where a loop has
one, its block in front makes room for all its rounds at once, and nothing is tested inside.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from adfuzz.analysis.loops import TripCount
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.cfg import ControlFlow, Loop
from adfuzz.ir.instructions import Block, Instruction, Phi
from adfuzz.ir.module import Function
from adfuzz.ir.types import Type
from adfuzz.ir.values import Argument, Value

MAX_APART = 4

if TYPE_CHECKING:
    from adfuzz.ad.compiler import Compiler


@dataclass(eq=False)
class Slot:
    """One storage place: an alloca in the forward function, its twin in the reverse function (the same one when
    combined)."""

    type: Type
    forward: Value
    reverse: Value


@dataclass(frozen=True)
class Room:
    """One allocation: `size` bytes for each execution, which hold array n at the offset, for each (n, offset)."""

    size: int
    places: list[tuple[int, int]]


@dataclass(eq=False)
class Domain:
    """Blocks that share an execution counter. `block` is where the counter counts (the header, or the block itself)."""

    block: Block
    loop: Loop | None
    counter: Slot | None = None  # made when somebody asks for an index
    arrays: list[Slot] = field(default_factory=list[Slot])
    types: list[Type] = field(default_factory=list[Type])
    strides: list[Argument] = field(default_factory=list[Argument])
    """Stand for the bytes from one execution's value to the next: known when all that is kept is known."""
    blocks: list[Room] = field(default_factory=list["Room"])
    bytes_between: list[int] = field(default_factory=list[int])
    is_undone: bool = False  # the reverse sweep is past it: nothing more can be asked of it


class _Woven:
    """What is to be inserted into the forward function: at the front of blocks, behind instructions, at the end of
    blocks."""

    def __init__(self) -> None:
        self.front: dict[Block, list[Instruction]] = {}
        self.behind: dict[Instruction, list[Instruction]] = {}
        self.last: dict[Block, list[Instruction]] = {}

    def into(self, target: Block) -> None:
        """Insert what belongs into one block."""
        woven: list[Instruction] = []
        started = False
        for instruction in target.instructions:
            if not started and not isinstance(instruction, Phi) and instruction.opcode != "landingpad":
                woven += self.front.get(target, ())
                started = True
            if instruction is target.instructions[-1]:
                woven += self.last.get(target, ())
            woven.append(instruction)
            woven += self.behind.get(instruction, ())
        target.instructions = woven
        for instruction in woven:
            instruction.parent = target


@dataclass(eq=False)
class Cached:
    """A cached value: a plain slot, or an array in a domain."""

    type: Type
    slot: Slot
    domain: Domain | None
    stride: Argument | None = None


class Cache:
    """Storage of one derivative. `forward` and `reverse` are functions (the same one when combined).

    Use: `keep(key, block, …)` while the reverse sweep is emitted, `read` there; at the end `finish` inserts the
    forward sweep's stores, counters and growth.
    """

    def __init__(self, compiler: Compiler, flow: ControlFlow, forward: Function, reverse: Function, lifo: bool) -> None:
        self.compiler = compiler
        self.flow = flow
        self.forward = forward
        self.reverse = reverse
        self.lifo = lifo
        self.slots: list[Slot] = []
        self.domains: dict[Block, Domain] = {}
        self._cached: dict[Hashable, Cached] = {}
        self._stores: list[tuple[Cached, Value, Instruction | None, Block, bool]] = []
        self._forward_entry: list[Instruction] = []
        self._reverse_entry: list[Instruction] = []
        self.count_of: Callable[[Loop], TripCount | None] = lambda loop: None
        self.forward_value: Callable[[Value], Value] = lambda value: value

    # -- slots

    def slot(self, type: Type, name: str = "") -> Slot:
        """A fresh storage place, uninitialised."""
        front = self._alloca(self._forward_entry, self.forward, type, name)
        back = front if self.forward is self.reverse else self._alloca(self._reverse_entry, self.reverse, type, name)
        made = Slot(type, front, back)
        self.slots.append(made)
        return made

    def initialise(self, slot: Slot, value: Value) -> None:
        """Give a slot a value at the start of the forward sweep."""
        self._build(self._forward_entry, self.forward).store(value, slot.forward)

    def reverse_alloca(self, type: Type, name: str = "") -> Value:
        """A place that only the reverse sweep uses, zero at its start."""
        made = self._alloca(self._reverse_entry, self.reverse, type, name)
        self._build(self._reverse_entry, self.reverse).store(values.zero(type), made)
        return made

    def _alloca(self, where: list[Instruction], function: Function, type: Type, name: str) -> Value:
        return self._build(where, function).alloca(type, name)

    def _build(self, where: list[Instruction], function: Function) -> Builder:
        scratch = Block()
        scratch.parent = function
        scratch.instructions = where
        return Builder(scratch)

    # -- domains

    def domain(self, block: Block) -> Domain | None:
        """The domain of a source block; None when it runs at most once in a call."""
        if not self.flow.in_cycle(block):
            return None
        loop = self.flow.loop(block)
        own = self.lifo or loop is None or self._inside_irreducible(loop) or block in self.flow.irreducible
        where = block if own or loop is None else loop.header
        found = self.domains.get(where)
        if found is None:
            found = self.domains[where] = Domain(where, None if own else loop)
        return found

    def counter(self, domain: Domain) -> Slot:
        """How often the domain's block has run."""
        if domain.counter is None:
            assert not domain.is_undone
            domain.counter = self.slot(ty.I64, f"count.{domain.block.name}")
            self.initialise(domain.counter, values.integer(ty.I64, 0))
        return domain.counter

    def _inside_irreducible(self, loop: Loop) -> bool:
        return any(block in self.flow.irreducible for block in loop.blocks)

    # -- caching

    def keep(
        self, key: Hashable, block: Block, type: Type, value: Value, after: Instruction | None, at_end: bool = False
    ) -> Cached:
        """Cache `value` (of the forward function), defined in source `block`, right behind `after` (None: at the
        block's start, as for an `after` that comes before the block's own instructions).

        `key` makes it findable again; `at_end` stores before the block's terminator instead.
        """
        found = self._cached.get(key)
        if found is not None:
            return found
        domain = self.domain(block)
        if domain is None:
            made = Cached(type, self.slot(type), None)
        else:
            array = self.slot(ty.PTR)
            self.initialise(array, values.zero(ty.PTR))
            domain.arrays.append(array)
            domain.types.append(type)
            domain.strides.append(Argument(ty.I64, "stride", 0))
            self.counter(domain)
            made = Cached(type, array, domain, domain.strides[-1])
        self._cached[key] = made
        self._stores.append((made, value, after, block, at_end))
        return made

    def replace(self, cached: Cached, value: Value, block: Block) -> None:
        """Store another value in the place of a cached one, at the start of a source block that is reached later."""
        self._stores.append((cached, value, None, block, False))

    def find(self, key: Hashable) -> Cached | None:
        """What was kept under `key`."""
        return self._cached.get(key)

    def index(self, b: Builder, domain: Domain) -> Value:
        """In the reverse sweep: the index of the latest execution not yet undone."""
        count = b.load(ty.I64, self.counter(domain).reverse)
        return b.binary("sub", count, values.integer(ty.I64, 1))

    def read(self, b: Builder, cached: Cached) -> Value:
        """In the reverse sweep: the current value."""
        if cached.domain is None:
            return b.load(cached.type, cached.slot.reverse)
        base = b.load(ty.PTR, cached.slot.reverse)
        place = self._place(b, cached, base, self.index(b, cached.domain))
        return b.load(cached.type, place, alignment=self._alignment(cached.type))

    def count_down(self, b: Builder, block: Block) -> None:
        """In the reverse sweep, at the end of undoing `block`: if it is where a domain counts, undo the count."""
        domain = self.domains.get(block)
        if domain is None:
            return
        domain.is_undone = True
        if domain.counter is not None:
            b.store(self.index(b, domain), domain.counter.reverse)

    def free_arrays(self, b: Builder) -> None:
        """At the very end of the reverse sweep: free all arrays."""
        for domain in self.domains.values():
            for block in self._rooms(domain):
                first = domain.arrays[block.places[0][0]]
                b.call(self.compiler.runtime("free"), (b.load(ty.PTR, first.reverse),))

    # -- the forward sweep's side

    def finish(self, block_map: dict[Block, Block]) -> None:
        """Insert counters, growth and stores into the forward function, and the allocas into both entries.

        `block_map` maps source blocks to blocks of the forward function.
        """
        woven = _Woven()
        for domain in self.domains.values():
            self._make_room(domain, block_map, woven)
        for cached, value, after, block, at_end in self._stores:
            target = block_map[block]
            if at_end:
                where = woven.last.setdefault(target, [])
            elif after is None or self._is_ahead(after, target):
                where = woven.front.setdefault(target, [])
            else:
                where = woven.behind.setdefault(after, [])
            self._store(self._build(where, self.forward), cached, value)
        for domain in self.domains.values():
            for placeholder, stride in zip(domain.strides, domain.bytes_between, strict=True):
                placeholder.replace_all_uses_with(values.integer(ty.I64, stride))
        for target in self.forward.blocks:
            woven.into(target)
        self._insert_entry(self.forward, self._forward_entry)
        if self.reverse is not self.forward:
            self._insert_entry(self.reverse, self._reverse_entry)
        else:
            self._insert_entry(self.forward, self._reverse_entry)

    @staticmethod
    def _is_ahead(value: Instruction, target: Block) -> bool:
        """Whether a value of the block `target` exists before the block can count: a phi, what a landing pad got, or
        what came of an invoke that was replaced (it stands in a block on the way)."""
        return isinstance(value, Phi) or value.opcode == "landingpad" or value.parent is not target

    def _make_room(self, domain: Domain, block_map: dict[Block, Block], woven: _Woven) -> None:
        """Count the domain's executions, and have room in its arrays before they are used."""
        if domain.counter is None:
            return
        b = self._build(woven.front.setdefault(block_map[domain.block], []), self.forward)
        index = b.load(ty.I64, domain.counter.forward)
        count = None if domain.loop is None else self.count_of(domain.loop)
        if count is None:
            for block in self._rooms(domain):
                self._grow(b, domain, block, "adfuzz.grow", (index,))
        elif domain.arrays:
            self._reserve(domain, count, block_map, woven)
        b.store(b.binary("add", index, values.integer(ty.I64, 1)), domain.counter.forward)

    def _reserve(self, domain: Domain, count: TripCount, block_map: dict[Block, Block], woven: _Woven) -> None:
        """In front of a loop whose rounds can be counted, make room for all of them; in front of the loops around it
        as well, if they can be counted and this one runs in all their rounds."""
        counts = self._counts(count)
        before = counts[-1].preheader
        b = self._build(woven.last.setdefault(block_map[before], []), self.forward)
        assert domain.counter is not None
        one = values.integer(ty.I64, 1)
        rounds = b.add(counts[0].emit(b, self.forward_value), one)
        for outer in counts[1:]:
            rounds = b.mul(rounds, b.add(outer.emit(b, self.forward_value), one))
        if self.flow.in_cycle(before):
            index = b.load(ty.I64, domain.counter.forward)
            for block in self._rooms(domain):
                self._grow(b, domain, block, "adfuzz.reserve", (index, rounds))
            return
        for block in self._rooms(domain):  # entered once: exactly what is needed
            bytes_needed = b.mul(rounds, values.integer(ty.I64, block.size))
            self._place_arrays(b, domain, block, b.call(self.compiler.runtime("malloc"), (bytes_needed,)))

    def _counts(self, count: TripCount) -> list[TripCount]:
        """The counts whose product says how often the loop's header runs behind the last one's preheader."""
        found = [count]
        while (outer := self.flow.loop(found[-1].preheader)) is not None:
            around = self.count_of(outer)
            dominated = [self.flow.dominators.dominates(found[-1].preheader, latch) for latch in outer.latches]
            if around is None or not all(dominated):
                break
            ends = [end for one in found for end in (one.start, one.bound)]
            if any(isinstance(end, Instruction) and end.parent is not None and end.parent in outer for end in ends):
                break
            found.append(around)
        return found

    def _grow(self, b: Builder, domain: Domain, block: Room, function: str, sizes: tuple[Value, ...]) -> None:
        old = b.load(ty.PTR, domain.arrays[block.places[0][0]].forward)
        size = values.integer(ty.I64, block.size)
        self._place_arrays(b, domain, block, b.call(self.compiler.runtime(function), (old, *sizes, size)))

    @staticmethod
    def _place_arrays(b: Builder, domain: Domain, block: Room, start: Value) -> None:
        for n, offset in block.places:
            b.store(b.gep(ty.I8, start, (offset,)) if offset else start, domain.arrays[n].forward)

    def _store(self, b: Builder, cached: Cached, value: Value) -> None:
        if cached.domain is None:
            b.store(value, cached.slot.forward)
            return
        base = b.load(ty.PTR, cached.slot.forward)
        count = b.load(ty.I64, self.counter(cached.domain).forward)
        index = b.binary("sub", count, values.integer(ty.I64, 1))
        b.store(value, self._place(b, cached, base, index), self._alignment(cached.type))

    @staticmethod
    def _place(b: Builder, cached: Cached, base: Value, index: Value) -> Value:
        """Where the value of one execution stands."""
        assert cached.stride is not None
        offset = b.binary("mul", index, cached.stride, flags=("nuw", "nsw"))  # so that it is a multiple of the stride
        return b.gep(ty.I8, base, (offset,), flags=("inbounds",))

    def _alignment(self, type: Type) -> int:
        """What malloc promises, where the type would ask for more."""
        return min(16, self.compiler.layout.align_of(type))

    def _rooms(self, domain: Domain) -> list[Room]:
        """The allocations of a domain, fixed when first asked for: nothing more is kept then."""
        if not domain.blocks:
            domain.blocks = self._lay_out(domain)
        return domain.blocks

    def _lay_out(self, domain: Domain) -> list[Room]:
        """Decide where a domain's arrays stand: each in a block of its own, or, when there are many, all in one.

        Side by side, the values of one execution share cache lines; many arrays of one size would fight for the same
        sets of the processor's cache. Few arrays stay apart, so that loops over them vectorise.
        """
        sizes = [max(1, self.compiler.layout.size_of(type)) for type in domain.types]
        if len(sizes) <= MAX_APART:
            strides, blocks = sizes, [Room(size, [(n, 0)]) for n, size in enumerate(sizes)]
        else:
            order = sorted(range(len(sizes)), key=lambda n: -self._alignment(domain.types[n]))
            total, places = 0, list[tuple[int, int]]()
            for n in order:
                alignment = self._alignment(domain.types[n])
                total = -(-total // alignment) * alignment
                places.append((n, total))
                total += sizes[n]
            widest = self._alignment(domain.types[order[0]])
            total = -(-total // widest) * widest
            strides, blocks = [total] * len(sizes), [Room(total, places)]
        domain.bytes_between = strides
        return blocks

    @staticmethod
    def _insert_entry(function: Function, instructions: list[Instruction]) -> None:
        entry = function.entry
        for instruction in instructions:
            instruction.parent = entry
        entry.instructions[:0] = instructions
