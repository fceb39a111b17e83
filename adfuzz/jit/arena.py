"""The memory that code under test may touch, laid so that touching more is noticed (runs in the worker).

Every buffer gets pages of its own between two PROT_NONE guard pages. Buffers end at the upper guard page or begin at
the lower one, alternating with the trial, so that an access one element too far faults at once on half of the trials;
what is left of the pages is filled with canaries and compared after each call.
"""

from __future__ import annotations

import ctypes
import mmap
from collections.abc import Sequence
from dataclasses import dataclass

from adfuzz.jit.protocol import Buffer, Program

PAGE = mmap.PAGESIZE
_CANARY = bytes((0xA5 + 37 * i) & 0xFF | 0x81 for i in range(251))  # odd length: no period that matches a power of two
_PROT_NONE = 0


@dataclass(eq=False, slots=True)
class Region:
    """Some accessible pages between two guard pages; `start` is the address of the first accessible byte."""

    memory: mmap.mmap
    start: int
    size: int
    canary: bytes


class Arena:
    """A pool of guarded regions, reused from program to program."""

    def __init__(self) -> None:
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._free: dict[int, list[Region]] = {}

    def take(self, size: int) -> Region:
        """Return a region of at least `size` bytes, whole pages."""
        pages = max(1, -(-size // PAGE))
        free = self._free.get(pages)
        return free.pop() if free else self._create(pages)

    def give_back(self, region: Region) -> None:
        self._free.setdefault(region.size // PAGE, []).append(region)

    def _create(self, pages: int) -> Region:
        memory = mmap.mmap(-1, (pages + 2) * PAGE)
        base = ctypes.addressof(ctypes.c_char.from_buffer(memory))
        for guard in (base, base + (pages + 1) * PAGE):
            if self._libc.mprotect(ctypes.c_void_p(guard), ctypes.c_size_t(PAGE), _PROT_NONE):
                raise OSError(ctypes.get_errno(), "mprotect of a guard page failed")
        size = pages * PAGE
        return Region(memory, base + PAGE, size, (_CANARY * (size // len(_CANARY) + 1))[:size])


class Placed:
    """A Program's buffers in an arena: filled before each trial, checked and read after it."""

    def __init__(self, arena: Arena, program: Program) -> None:
        self._arena = arena
        self._program = program
        self._regions = [arena.take(buffer.size) for buffer in program.buffers]
        self._offsets = [0] * len(self._regions)
        self.addresses: list[int] = [0] * len(self._regions)

    def fill(self, trial: int) -> int:
        """Write canaries, the trial's bytes and the addresses; return the table's address."""
        images = self._program.trials[trial]
        for index, (region, buffer, image) in enumerate(zip(self._regions, self._program.buffers, images, strict=True)):
            offset = _place(buffer, region, ends_at_guard=(index + trial) % 2 == 0)
            self._offsets[index] = offset
            self.addresses[index] = region.start + offset
            memory, low = region.memory, PAGE + offset
            memory[PAGE : PAGE + region.size] = region.canary
            memory[low : low + buffer.size] = image
        for relocation in self._program.relocations:
            low = PAGE + self._offsets[relocation.buffer] + relocation.offset
            address = self.addresses[relocation.target] + relocation.addend
            self._regions[relocation.buffer].memory[low : low + 8] = address.to_bytes(8, "little")
        return self.addresses[0]

    def read(self) -> list[bytes]:
        """Return the bytes of every buffer."""
        return [
            region.memory[PAGE + offset : PAGE + offset + buffer.size]
            for region, offset, buffer in zip(self._regions, self._offsets, self._program.buffers, strict=True)
        ]

    def moved(self, buffers: Sequence[bytes]) -> list[int]:
        """Return the indices of relocations whose pointer is not what was written."""
        return [
            index
            for index, relocation in enumerate(self._program.relocations)
            if buffers[relocation.buffer][relocation.offset : relocation.offset + 8]
            != (self.addresses[relocation.target] + relocation.addend).to_bytes(8, "little")
        ]

    def damage(self) -> str:
        """Return what happened to the canaries, "" if nothing did."""
        found: list[str] = []
        for region, offset, buffer in zip(self._regions, self._offsets, self._program.buffers, strict=True):
            memory, canary = region.memory, region.canary
            end = offset + buffer.size
            if memory[PAGE : PAGE + offset] != canary[:offset]:
                found.append(f"write before '{buffer.name}' ({_first_change(memory, canary, 0, offset, offset)})")
            if memory[PAGE + end : PAGE + region.size] != canary[end:]:
                found.append(
                    f"write behind '{buffer.name}' ({_first_change(memory, canary, end, region.size, offset)})"
                )
        return "; ".join(found)

    def close(self) -> None:
        for region in self._regions:
            self._arena.give_back(region)


def _place(buffer: Buffer, region: Region, *, ends_at_guard: bool) -> int:
    if not ends_at_guard:
        return 0
    room = region.size - buffer.size
    return room - room % buffer.alignment


def _first_change(memory: mmap.mmap, canary: bytes, low: int, high: int, origin: int) -> str:
    changed = [i for i in range(low, high) if memory[PAGE + i] != canary[i]]
    return f"{len(changed)} bytes from offset {changed[0] - origin} on"
