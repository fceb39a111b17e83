"""The process that runs instrumented code (`adfuzz.interp.native`): JSON lines in, JSON lines out, one at a time.

Reserved ranges of the address space hold tangents and tags; the pages that a run touched are dropped before the next.
Whatever ends this process ends one request: the parent starts another one.
"""

from __future__ import annotations

import ctypes
import json
import sys
from typing import Any

from adfuzz.jit.compile import BuildError, Built, Source, build, initialize
from adfuzz.jit.protocol import Settings

_PROTECTION, _FLAGS, _FIXED = 0x3, 0x2 | 0x20 | 0x4000, 0x100000  # read and write; private, anonymous, no reserve
_DONTNEED = 4
_ROOM = 4 << 30


def _libc() -> Any:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.mmap.restype = ctypes.c_void_p
    libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, *[ctypes.c_int] * 3, ctypes.c_long]
    libc.madvise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
    libc.munmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t]
    return libc


class _Arena:
    """Memory of the program: buffers, the heap's room, and the ranges of tangents and tags."""

    def __init__(self, ranges: list[list[int]], flips: list[int]) -> None:
        self.libc = _libc()
        self.libm = ctypes.CDLL("libm.so.6")
        self.ranges = ranges
        self.tangent, self.tag, self.upper = flips
        for start, size in ranges:
            found = self.libc.mmap(start, size, _PROTECTION, _FLAGS | _FIXED, -1, 0)
            if found != start:
                raise MemoryError(f"the range {start:#x} of the address space is taken")
        self.room = self.map(_ROOM)

    def map(self, size: int) -> int:
        found = self.libc.mmap(None, size, _PROTECTION, _FLAGS, -1, 0)
        if found is None or found >> 40 not in (0x7E, 0x7F):
            raise MemoryError("no memory in the upper part of the address space")
        return found

    def round(self, mode: int) -> None:
        """Set how floating-point operations round."""
        self.libm.fesetround(mode)

    def reset(self) -> None:
        """Forget all tangents, tags and the heap."""
        for start, size in (*self.ranges, (self.room, _ROOM)):
            self.libc.madvise(start, size, _DONTNEED)


def _run(arena: _Arena, built: Built, point: dict[str, Any]) -> dict[str, Any]:
    """Run one point: fill the buffers, call, read everything back."""
    arena.reset()
    built.forget()
    sizes = [max(1, len(bytes.fromhex(b["data"]))) for b in point["buffers"]]
    places: list[int] = []
    start = arena.map(sum(size + 4096 for size in sizes) + 4096)
    at = start
    for size in sizes:
        places.append(at)
        at += (size + 4095) // 4096 * 4096
    for place, buffer in zip(places, point["buffers"], strict=True):
        data = bytes.fromhex(buffer["data"])
        ctypes.memmove(place, data, len(data))
        for offset, target in buffer["pointers"]:
            ctypes.c_uint64.from_address(place + offset).value = places[target]
        for offset, kind, tangent in buffer["floats"]:
            _put(arena, place + offset, kind, tangent)
    slots = (ctypes.c_uint64 * len(point["slots"]))(*point["slots"])
    slots[0], slots[1] = arena.room, arena.room + _ROOM
    for slot, index in point["arguments"]:
        slots[slot] = places[index]
    arena.round(point["rounding"])
    built.runs["adfuzz.run"](ctypes.addressof(slots))
    arena.round(0)
    read = [
        {
            "data": ctypes.string_at(place, size).hex(),
            "tangents": [_get(arena, place + o, k) for o, k in buffer["reads"]],
        }
        for place, size, buffer in zip(places, sizes, point["buffers"], strict=True)
    ]
    arena.libc.munmap(start, sum(size + 4096 for size in sizes) + 4096)
    return {"slots": list(slots), "buffers": read}


def _put(arena: _Arena, place: int, kind: str, tangent: float) -> None:
    raw = bytes(ctypes.c_double(tangent))
    if kind == "f64":
        ctypes.memmove(place ^ arena.tangent, raw, 8)
        ctypes.memmove(place ^ arena.tag, bytes(range(1, 9)), 8)
    else:
        ctypes.memmove(place ^ arena.tangent, raw[:4], 4)
        ctypes.memmove(place ^ arena.upper, raw[4:], 4)
        ctypes.memmove(place ^ arena.tag, bytes(range(9, 13)), 4)


def _get(arena: _Arena, place: int, kind: str) -> float | None:
    """Return the tangent at a place, None where it is lost."""
    width, expected = (8, bytes(range(1, 9))) if kind == "f64" else (4, bytes(range(9, 13)))
    tags = ctypes.string_at(place ^ arena.tag, width)
    if tags == bytes(width):
        return 0.0
    if tags != expected:
        return None
    raw = ctypes.string_at(place ^ arena.tangent, width)
    if kind != "f64":
        raw += ctypes.string_at(place ^ arena.upper, 4)
    return ctypes.c_double.from_buffer_copy(raw).value


def main() -> None:
    """Answer requests until the input ends."""
    initialize()
    arena: _Arena | None = None
    built: Built | None = None
    for line in sys.stdin:
        request = json.loads(line)
        answer: dict[str, Any]
        try:
            if "ranges" in request:
                arena = _Arena(request["ranges"], request["flips"])
                answer = {"ready": True}
            elif "text" in request:
                source = Source(0, (0,), request["text"], ("adfuzz.run",))
                built = build([source], Settings(optimize=request["optimize"]), lambda phase, unit: None)
                answer = {"built": True}
            else:
                assert arena is not None and built is not None
                answer = _run(arena, built, request)
        except BuildError as error:
            answer = {"error": error.message}
        except MemoryError as error:
            answer = {"error": str(error)}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
