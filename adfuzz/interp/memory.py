"""Byte-addressed memory with provenance: every allocation has a 4 GiB region of its own, never used twice.

Addresses are plain integers, so pointer arithmetic is integer arithmetic; the region says which allocation an address
belongs to. What was stored stays as it was stored, in one dictionary per scalar kind (address → number): a load of the
same kind finds it there with one look-up, which generated code does itself. Everything else — first stores, other
kinds, parts, errors — comes through the methods here. Invariants: cells never overlap; a cell exists only in live
memory, at its natural alignment; bytes under no cell are *ground* (plain bytes with a mask of what is initialised).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from adfuzz.interp.errors import LimitExceeded, undefined
from adfuzz.interp.states import POISON, UNDEF, Mixed, known, wrapped
from adfuzz.interp.tags import Tag

SIZES = {
    "i8": 1,
    "i16": 2,
    "i32": 4,
    "i64": 8,
    "i128": 16,
    "f16": 2,
    "bf16": 2,
    "f32": 4,
    "f64": 8,
    "f80": 10,
    "f128": 16,
}
"""Scalar kinds that memory keeps whole, with store sizes; other integers are kept byte by byte. Pointers are i64."""

NATURAL = {**SIZES, "f80": 16}
GLOBAL_REGIONS = (0x6000, 0x8000)
"""Regions kept for globals and functions, whose addresses are constants of generated code."""
_PAGE = 0x1000


class Codec(Protocol):
    """What memory needs to know of the machine's numbers."""

    def bits(self, number: Any, kind: str) -> Any:
        """Return the pattern of a float as an integer: plain, tagged, undef or poison."""
        ...

    def from_bits(self, bits: Any, kind: str) -> Any:
        """Return the float that this pattern (plain, tagged, undef, poison) is."""
        ...

    def is_active(self, number: Any) -> bool:
        """Whether a tangent may be lost by dropping what this carries."""
        ...

    def stripped(self, number: Any) -> Any:
        """Return the number without tangents."""
        ...


class Observer(Protocol):
    """Who wants to know more of a run than its results: set by those that look for memory errors."""

    def allocated(self, allocation: Allocation) -> None:
        """Notice a new object."""
        ...

    def undefined_load(self, allocation: Allocation, offset: int) -> None:
        """Notice a load of bytes that nobody has written."""
        ...


class Allocation:
    """One object: `kind` is argument, global, constant, stack, heap or code."""

    __slots__ = ("base", "cells", "data", "dropped", "kind", "known", "live", "name", "size")

    def __init__(self, base: int, size: int, kind: str, name: str) -> None:
        self.base = base
        self.size = size
        self.kind = kind
        self.name = name
        self.live = True
        self.cells: dict[int, str] = {}
        self.data: bytearray | None = None
        self.known: bytearray | None = None
        self.dropped: set[int] | None = None  # bytes of const memory to which active data was stored; None: not const

    def __str__(self) -> str:
        return f"{self.kind} object{f' {self.name}' if self.name else ''} of {self.size} bytes"


class Memory:
    """All allocations of one run. `stores[kind]` are the cell dictionaries; stores to `guarded` regions are checked."""

    def __init__(self, codec: Codec, note: Callable[[str], None]) -> None:
        self.codec = codec
        self.note = note
        self.stores: dict[str, dict[int, Any]] = {kind: {} for kind in SIZES}
        self.regions: dict[int, Allocation] = {}
        self.guarded: set[int] = set()
        self.limit = 1 << 28
        self.observer: Observer | None = None
        self.used = 0
        self._next = 1

    def clear(self) -> None:
        """Forget everything, keeping the dictionaries themselves (generated code holds them)."""
        for store in self.stores.values():
            store.clear()
        self.regions.clear()
        self.guarded.clear()
        self.used = 0
        self._next = 1

    # ------------------------------------------------------------------------------------------------- allocations

    def reserve(self) -> int:
        """Return a fresh region number (the first ones make addresses that a 64-bit process could have)."""
        self._next += 1
        if self._next == GLOBAL_REGIONS[0]:
            self._next = GLOBAL_REGIONS[1]
        return self._next - 1

    def allocate(self, size: int, alignment: int, kind: str, name: str = "", region: int = 0) -> int:
        """Return the address of a new, uninitialised object, aligned to `alignment` and to no more than 4096."""
        self.used += size
        if self.used > self.limit:
            raise LimitExceeded(f"more than {self.limit} bytes of memory")
        region = region or self.reserve()
        base = (region << 32) + _PAGE + (alignment if alignment < _PAGE else _PAGE * max(1, alignment // _PAGE))
        allocation = self.regions[region] = Allocation(base, size, kind, name)
        if self.observer is not None:
            self.observer.allocated(allocation)
        return base

    def release(self, address: int) -> None:
        """End the life of the object at `address` (which must be its base)."""
        allocation = self.regions[address >> 32]
        allocation.live = False
        stores = self.stores
        for place, kind in allocation.cells.items():
            del stores[kind][place]
        allocation.cells = {}
        allocation.data = allocation.known = None
        self.used -= allocation.size

    def free(self, pointer: Any, what: str) -> None:
        """Free a heap object as `what` (free, operator delete, …) does; a null pointer is nothing."""
        address = known(pointer, f"the argument of {what}")
        if address == 0:
            return
        allocation = self.regions.get(address >> 32)
        if allocation is None:
            raise undefined(f"{what} of a wild pointer {address:#x}")
        if not allocation.live and allocation.kind == "heap":
            raise undefined(f"double free: {what} of a {allocation} that was freed before")
        if allocation.kind != "heap":
            raise undefined(f"{what} of a {allocation}, which is not on the heap")
        if address != allocation.base:
            raise undefined(f"{what} of a pointer {address - allocation.base} bytes into a {allocation}")
        self.release(address)

    def find(self, pointer: Any, size: int, what: str) -> Allocation:
        """Return the allocation that holds `size` bytes at `pointer`, or raise the exact error."""
        address = known(pointer, f"the address of a {what}")
        allocation = self.regions.get(address >> 32)
        if allocation is None:
            raise undefined(
                f"{what} through {'a null pointer' if 0 <= address < _PAGE else f'the wild pointer {address:#x}'}"
            )
        offset = address - allocation.base
        if not allocation.live:
            raise undefined(f"{what} after free: at offset {offset} of a {allocation} whose life has ended")
        if offset < 0 or offset + size > allocation.size:
            raise undefined(f"out-of-bounds {what} of {size} bytes at offset {offset} of a {allocation}")
        if allocation.kind == "code":
            raise undefined(f"{what} of the code of {allocation.name}")
        return allocation

    # ---------------------------------------------------------------------------------------------- loads and stores

    def load(self, kind: str, pointer: Any, alignment: int = 1) -> Any:
        """Return the scalar of `kind` at `pointer`."""
        allocation = self.find(pointer, SIZES[kind], "load")
        address = int(pointer) if pointer.__class__ is not Mixed else pointer.value
        if address % alignment:
            raise undefined(f"misaligned load: address {address:#x} is not a multiple of {alignment}")
        size = SIZES[kind]
        if allocation.dropped and not allocation.dropped.isdisjoint(range(address, address + size)):
            self.note("active data through const memory")
        found = self.stores[kind].get(address)
        if found is not None:
            return found
        bits = self._read(allocation, address, size)
        if self.observer is not None and bits.__class__ is Mixed and bits.undef:
            self.observer.undefined_load(allocation, address - allocation.base)
        value = self.codec.from_bits(bits, kind) if kind[0] != "i" else wrapped(bits, 8 * size)
        if bits.__class__ is int and not address % NATURAL[kind] and not allocation.dropped:
            self._clear(allocation, address, size)
            self.stores[kind][address] = value
            allocation.cells[address] = kind
        return value

    def store(self, kind: str, pointer: Any, value: Any, alignment: int = 1) -> None:
        """Store the scalar `value` of `kind` at `pointer`."""
        size = SIZES[kind]
        allocation = self.find(pointer, size, "store")
        address = int(pointer) if pointer.__class__ is not Mixed else pointer.value
        if address % alignment:
            raise undefined(f"misaligned store: address {address:#x} is not a multiple of {alignment}")
        if allocation.kind == "constant":
            raise undefined(f"store to a {allocation}")
        if allocation.dropped is not None and self._drops(allocation, address, size, value):
            self._put_dropped(allocation, kind, address, value)
        else:
            self.put(allocation, kind, address, value)

    def put(self, allocation: Allocation, kind: str, address: int, value: Any) -> None:
        """Store without checks: for set-up, initialisers and the checked paths."""
        size = SIZES[kind]
        if address % NATURAL[kind]:
            bits = self.codec.bits(value, kind) if kind[0] != "i" else value
            self._write_bytes(allocation, address, split(bits, size))
            return
        if allocation.cells:
            self._clear(allocation, address, size)
        self.stores[kind][address] = value
        allocation.cells[address] = kind

    def peek(self, kind: str, address: int) -> Any:
        """Return what is at `address` without any check or note: for reading results."""
        found = self.stores[kind].get(address)
        if found is not None:
            return found
        size = SIZES[kind]
        bits = self._read(self.regions[address >> 32], address, size)
        return self.codec.from_bits(bits, kind) if kind[0] != "i" else wrapped(bits, 8 * size)

    def holds_address(self, kind: str, address: int) -> bool:
        """Whether what is read as `kind` at `address` is the address of an object, or a part of one."""
        for at, width in self._cells_in(self.regions[address >> 32], address, SIZES[kind]):
            value = self.stores[width][at] if width == "i64" else None
            place = value.value if isinstance(value, Mixed) else value
            if not isinstance(place, int):
                continue
            found = self.regions.get(place >> 32)
            if found is not None and found.base <= place <= found.base + found.size:
                return True
        return False

    def load_integer(self, pointer: Any, size: int, bits: int, alignment: int = 1) -> Any:
        """Return an integer of an unusual width, `size` bytes in memory."""
        allocation = self.find(pointer, size, "load")
        address = known(pointer, "address")
        if address % alignment:
            raise undefined(f"misaligned load: address {address:#x} is not a multiple of {alignment}")
        return wrapped(self._read(allocation, address, size), bits)

    def store_integer(self, pointer: Any, size: int, value: Any, alignment: int = 1) -> None:
        """Store an integer of an unusual width (already zero-extended to its bytes) into `size` bytes."""
        allocation = self.find(pointer, size, "store")
        address = known(pointer, "address")
        if address % alignment:
            raise undefined(f"misaligned store: address {address:#x} is not a multiple of {alignment}")
        if allocation.kind == "constant":
            raise undefined(f"store to a {allocation}")
        self._write_bytes(allocation, address, split(value, size))

    def _drops(self, allocation: Allocation, address: int, size: int, value: Any) -> bool:
        """Whether the value carries a tangent that const memory cannot hold; keeps `dropped` up to date."""
        assert allocation.dropped is not None
        span = range(address, address + size)
        if (value.__class__ is Mixed and value.tags) or self.codec.is_active(value):
            allocation.dropped.update(span)
            return True
        allocation.dropped.difference_update(span)
        return False

    def _put_dropped(self, allocation: Allocation, kind: str, address: int, value: Any) -> None:
        """Store the value without tangent as ground bytes, where every load passes the check of `load`."""
        bits = self.codec.bits(self.codec.stripped(value), kind) if kind[0] != "i" else Mixed(value.value, value.undef)
        parts = split(bits, SIZES[kind])
        self._clear(allocation, address, len(parts))
        data = bytes(part & 255 if part.__class__ is int else part.value & 255 for part in parts)
        self._lay_ground(allocation, address, data, bytes(part.__class__ is int for part in parts))

    # ------------------------------------------------------------------------------------------------- whole ranges

    def copy(self, target: Any, source: Any, size: Any, what: str = "memcpy") -> None:
        """Copy bytes with everything they carry; the ranges may overlap."""
        count = known(size, f"the size of a {what}")
        if count == 0:
            return
        origin = self.find(source, count, f"{what} (load)")
        place = self.find(target, count, f"{what} (store)")
        if place.kind == "constant":
            raise undefined(f"{what} into a {place}")
        start, end = known(source, "address"), known(target, "address")
        if start == end:
            return
        if origin.dropped and not origin.dropped.isdisjoint(range(start, start + count)):
            self.note("active data through const memory")
        self._split_edges(origin, start, count)
        moved = [(at - start, kind, self.stores[kind][at]) for at, kind in self._cells_in(origin, start, count)]
        data = bytes(count) if origin.data is None else bytes(origin.data[start - origin.base :][:count])
        mask = bytes(count) if origin.known is None else bytes(origin.known[start - origin.base :][:count])
        self._clear(place, end, count)
        self._lay_ground(place, end, data, mask)
        for offset, kind, value in moved:
            if place.dropped is not None and self._drops(place, end + offset, SIZES[kind], value):
                self._put_dropped(place, kind, end + offset, value)
            else:
                self.put(place, kind, end + offset, value)

    def fill(self, target: Any, byte: Any, size: Any) -> None:
        """Set `size` bytes to `byte` (memset)."""
        count = known(size, "the size of a memset")
        if count == 0:
            return
        place = self.find(target, count, "memset")
        if place.kind == "constant":
            raise undefined(f"memset of a {place}")
        start = known(target, "address")
        if place.dropped:
            place.dropped.difference_update(range(start, start + count))
        self._clear(place, start, count)
        if byte.__class__ is int or byte.__class__ is bool:
            self._lay_ground(place, start, bytes((byte & 255,)) * count, b"\1" * count)
        else:
            self._write_bytes(place, start, [byte] * count)

    def lay(self, address: int, data: bytes) -> None:
        """Initialise plain bytes at `address`, without checks."""
        allocation = self.regions[address >> 32]
        self._clear(allocation, address, len(data))
        self._lay_ground(allocation, address, data, b"\1" * len(data))

    def forget(self, address: int, size: int) -> None:
        """Make the bytes undefined again (lifetime.start)."""
        allocation = self.regions[address >> 32]
        self._clear(allocation, address, size)
        self._lay_ground(allocation, address, bytes(size), bytes(size))

    def read_bytes(self, pointer: Any, size: int, what: str) -> bytes:
        """Return plain bytes, for library functions that look at them; undefined ones are undefined behaviour."""
        allocation = self.find(pointer, size, what)
        bits = known(self._read(allocation, known(pointer, "address"), size), f"what {what} reads") if size else 0
        return (bits & ((1 << 8 * size) - 1)).to_bytes(size, "little")

    def contents(self, address: int) -> tuple[bytes, bytes]:
        """Return all bytes of the object at `address`, and beside each 0 where it is known and 255 where it is not."""
        allocation = self.regions[address >> 32]
        parts = split(self._read(allocation, allocation.base, allocation.size), allocation.size)
        known = [part.__class__ is int for part in parts]
        data = bytes(part & 255 if is_known else 0 for part, is_known in zip(parts, known, strict=True))
        return data, bytes(0 if is_known else 255 for is_known in known)

    def read_string(self, pointer: Any, what: str) -> bytes:
        """Return the bytes before the next zero byte."""
        out = bytearray()
        address = known(pointer, f"the argument of {what}")
        while byte := self.read_bytes(address + len(out), 1, what)[0]:
            out.append(byte)
        return bytes(out)

    # ----------------------------------------------------------------------------------------------------- mechanics

    def _cells_in(self, allocation: Allocation, address: int, size: int) -> list[tuple[int, str]]:
        """The cells that overlap the range."""
        cells = allocation.cells
        if not cells:
            return []
        same = cells.get(address)
        if same is not None and SIZES[same] == size:
            return [(address, same)]
        if len(cells) < size:
            return [(at, kind) for at, kind in cells.items() if at < address + size and at + SIZES[kind] > address]
        found: list[tuple[int, str]] = []
        for at in {address & -16, address & -8, address & -4, address & -2}:  # cells are naturally aligned
            kind = cells.get(at)
            if kind is not None and at < address < at + SIZES[kind]:
                found.append((at, kind))
        for at in range(address, address + size):
            kind = cells.get(at)
            if kind is not None:
                found.append((at, kind))
        return found

    def _clear(self, allocation: Allocation, address: int, size: int) -> None:
        """Drop the cells in the range; the parts of cells that stick out stay, as bytes."""
        for at, kind in self._cells_in(allocation, address, size):
            value = self.stores[kind].pop(at)
            del allocation.cells[at]
            width = SIZES[kind]
            if at < address or at + width > address + size:
                bits = self.codec.bits(value, kind) if kind[0] != "i" else value
                for index, byte in enumerate(split(bits, width)):
                    if not address <= at + index < address + size:
                        self.stores["i8"][at + index] = wrapped(byte, 8)
                        allocation.cells[at + index] = "i8"

    def _split_edges(self, allocation: Allocation, address: int, size: int) -> None:
        """Turn cells that cross an end of the range into bytes."""
        for at, kind in self._cells_in(allocation, address, size):
            width = SIZES[kind]
            if at < address or at + width > address + size:
                value = self.stores[kind].pop(at)
                del allocation.cells[at]
                self._write_bytes(
                    allocation, at, split(self.codec.bits(value, kind) if kind[0] != "i" else value, width)
                )

    def _write_bytes(self, allocation: Allocation, address: int, parts: list[Any]) -> None:
        self._clear(allocation, address, len(parts))
        for index, byte in enumerate(parts):
            self.stores["i8"][address + index] = wrapped(byte, 8)
            allocation.cells[address + index] = "i8"

    def _lay_ground(self, allocation: Allocation, address: int, data: bytes, mask: bytes) -> None:
        if allocation.data is None or allocation.known is None:
            if not any(mask):
                return
            allocation.data = bytearray(allocation.size)
            allocation.known = bytearray(allocation.size)
        offset = address - allocation.base
        allocation.data[offset : offset + len(data)] = data
        allocation.known[offset : offset + len(mask)] = mask

    def _read(self, allocation: Allocation, address: int, size: int) -> Any:
        """Return `size` bytes as one integer: plain (unsigned), Mixed, or poison."""
        cells = self._cells_in(allocation, address, size)
        offset = address - allocation.base
        if not cells:
            if allocation.data is None or allocation.known is None:
                return UNDEF
            if all(allocation.known[offset : offset + size]):
                return int.from_bytes(allocation.data[offset : offset + size], "little")
        parts: list[Any] = [None] * size
        for at, kind in cells:
            value = self.stores[kind][at]
            for index, byte in enumerate(split(self.codec.bits(value, kind) if kind[0] != "i" else value, SIZES[kind])):
                if 0 <= at + index - address < size:
                    parts[at + index - address] = byte
        for index in range(size):
            if parts[index] is None:
                is_known = allocation.known is not None and allocation.known[offset + index]
                parts[index] = allocation.data[offset + index] if is_known and allocation.data is not None else UNDEF
        return joined(parts)


def split(bits: Any, size: int) -> list[Any]:
    """Return the bytes of an integer, lowest first, each a plain int, Mixed or poison."""
    if bits is POISON:
        return [POISON] * size
    if bits.__class__ is not Mixed:
        number = int(bits)
        return [number >> 8 * index & 255 for index in range(size)]
    out: list[Any] = []
    for index in range(size):
        tag: Tag = bits.tags[index] if index < len(bits.tags) else None
        value, undef = bits.value >> 8 * index & 255, bits.undef >> 8 * index & 255
        out.append(Mixed(value, undef, (tag,) if tag is not None else ()) if undef or tag is not None else value)
    return out


def joined(parts: list[Any]) -> Any:
    """Return the integer that these bytes make; one poison byte makes it poison."""
    value = undef = 0
    tags: list[Tag] = []
    for index, byte in enumerate(parts):
        if byte is POISON:
            return POISON
        if byte.__class__ is Mixed:
            value |= (byte.value & 255) << 8 * index
            undef |= (byte.undef & 255) << 8 * index
            tags.append(byte.tags[0] if byte.tags else None)
        else:
            value |= (int(byte) & 255) << 8 * index
            tags.append(None)
    kept = tuple(tags) if any(tag is not None for tag in tags) else ()
    if undef == (1 << 8 * len(parts)) - 1:
        return UNDEF
    return Mixed(value, undef, kept) if undef or kept else value
