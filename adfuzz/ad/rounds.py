"""Which round of a loop is being undone, where the number of rounds has a formula: a counter that costs no memory.

Where the reverse sweep enters such a loop (at its only way out), the counter starts at the number of the last round;
undoing the header counts it down; at 0 the sweep leaves the loop by its start. So the reverse loop is a counted loop
too, which LLVM can vectorise.
"""

from __future__ import annotations

from adfuzz.ad.cache import Cache
from adfuzz.analysis.loops import TripCount, trip_count
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.cfg import ControlFlow, Loop
from adfuzz.ir.instructions import Block
from adfuzz.ir.values import Value


class Rounds:
    """The counters of one reverse sweep; none under `lifo`."""

    def __init__(self, cache: Cache, flow: ControlFlow, lifo: bool) -> None:
        self._cache = cache
        self._flow = flow
        self._lifo = lifo
        self._counts: dict[Loop, TripCount | None] = {}
        self._places: dict[Loop, Value] = {}

    def count(self, loop: Loop) -> TripCount | None:
        """The formula, if there is one."""
        if self._lifo:
            return None
        if loop not in self._counts:
            self._counts[loop] = trip_count(self._flow, loop)
        return self._counts[loop]

    def place(self, loop: Loop) -> Value:
        """Where the counter stands."""
        found = self._places.get(loop)
        if found is None:
            found = self._places[loop] = self._cache.reverse_alloca(ty.I64, f"round.{loop.header.name}")
        return found

    def current(self, b: Builder, loop: Loop) -> Value:
        """The number of the round that is being undone (i64)."""
        return b.load(ty.I64, self.place(loop))

    def entered(self, block: Block, before: Block) -> list[Loop]:
        """The counted loops that the reverse sweep enters on its way from `block` to `before`, outer ones first."""
        found: list[Loop] = []
        loop = self._flow.loop(before)
        while loop is not None and block not in loop:
            if self.count(loop) is not None:
                found.append(loop)
            loop = loop.parent
        return found[::-1]

    def count_down(self, b: Builder, block: Block) -> None:
        """At the end of undoing `block`: if it is the header of a counted loop, undo the count."""
        loop = self._flow.loop(block)
        if loop is not None and loop.header is block and self.count(loop) is not None:
            place = self.place(loop)
            b.store(b.sub(b.load(ty.I64, place), values.integer(ty.I64, 1)), place)
