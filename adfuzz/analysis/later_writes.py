"""Which kinds of write may run after an instruction: bits, found once for the whole function.

Every write has a kind (a small number); a set of kinds is an integer with their bits. So asking costs as much as there
are kinds, however many writes and blocks there are.
"""

from __future__ import annotations

from bisect import bisect_right

from adfuzz.ir.cfg import ControlFlow
from adfuzz.ir.instructions import Block, Instruction


class LaterWrites:
    """`kinds[w]` is the number of the kind of write w; what has none is no write."""

    def __init__(self, flow: ControlFlow, kinds: dict[Instruction, int]) -> None:
        self._position: dict[Instruction, int] = {}
        self._places: dict[Block, list[int]] = {}  # positions of the block's writes, rising
        self._rest: dict[Block, list[int]] = {}  # the kinds from the n-th of these writes to the block's end
        for block in flow.order:
            places: list[int] = []
            bits: list[int] = []
            for position, i in enumerate(block.instructions):
                self._position[i] = position
                if i in kinds:
                    places.append(position)
                    bits.append(1 << kinds[i])
            rest = [0]
            for bit in reversed(bits):
                rest.append(rest[-1] | bit)
            self._places[block], self._rest[block] = places, rest[::-1]
        self._behind = self._find_behind(flow)

    def _find_behind(self, flow: ControlFlow) -> dict[Block, int]:
        """The kinds that may run after each block was left."""
        behind = dict.fromkeys(flow.order, 0)
        changed = True
        while changed:
            changed = False
            for block in reversed(flow.order):
                found = 0
                for successor in block.successors:
                    found |= self._rest[successor][0] | behind[successor]
                if found != behind[block]:
                    behind[block] = found
                    changed = True
        return behind

    def after(self, i: Instruction) -> int:
        """The kinds of write that may run after `i` did."""
        block = i.parent
        assert block is not None
        return self._rest[block][bisect_right(self._places[block], self._position[i])] | self._behind[block]
