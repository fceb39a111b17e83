"""Rust's vectors as unoptimised code calls them: growth, allocation and release in `alloc::raw_vec::RawVecInner`.

And the keys of hash tables, which are random in the library.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from adfuzz.interp.library import PATTERNS, Row, moved, size_of
from adfuzz.interp.states import known

if TYPE_CHECKING:
    from adfuzz.interp.program import Program

_NO_ERROR = -(1 << 63) + 1


def rust_grow(program: Program, vector: Any, used: Any, more: Any, alignment: Any, size: Any) -> tuple[int, int]:
    """Make room in a vector {capacity, data}: at least double, at least 4 elements."""
    memory, place = program.memory, known(vector, "a vector")
    capacity = known(memory.load("i64", place), "a capacity")
    room = max(size_of(used) + size_of(more), 2 * capacity, 4)
    align = size_of(alignment, "an alignment")
    old = known(memory.load("i64", place + 8), "the data of a vector") if capacity else 0
    memory.store("i64", place + 8, moved(program, old, room * size_of(size), align, "the growth of a vector"))
    memory.store("i64", place, room)
    return (_NO_ERROR, 0)


def rust_allocate_in(program: Program, result: Any, count: Any, zeroed: Any, alignment: Any, size: Any) -> None:
    """Make a vector with room for `count` elements: {0, capacity, data}."""
    total, align, place = size_of(count) * size_of(size), size_of(alignment, "an alignment"), known(result, "a result")
    data = program.memory.allocate(total, align, "heap") if total else align
    if total and zeroed:
        program.memory.lay(data, bytes(total))
    for offset, value in ((0, 0), (8, size_of(count) if total else 0), (16, data)):
        program.memory.store("i64", place + offset, value)


def rust_vector_drop(program: Program, vector: Any, alignment: Any, size: Any) -> None:
    """Free the memory of a vector."""
    place = known(vector, "a vector")
    if known(program.memory.load("i64", place), "a capacity") and size_of(size):
        program.memory.free(program.memory.load("i64", place + 8), "the end of a vector")


def rust_bytes_drop(program: Program, vector: Any) -> None:
    """Free the memory of a vector of bytes."""
    rust_vector_drop(program, vector, 1, 1)


def rust_nothing(program: Program, *_: Any) -> None:
    """Drop elements that need no drop."""


def rust_random_keys(program: Program) -> tuple[int, int]:
    """Return keys for hash tables: the same in every run."""
    return (0x0123456789ABCDEF, 0x1357ACE02468BDF1)


_ROWS: dict[str, Row] = {
    r"19hashmap_random_keys": rust_random_keys,
    r"RawVecInner.*(?:14grow_amortized|10grow_exact|21do_reserve_and_handle)": rust_grow,
    r"RawVecInner.*15try_allocate_in": rust_allocate_in,
    r"RawVecInner.*10deallocate": rust_vector_drop,
    r"7raw_vecINtB\w_6RawVech.*4Drop4drop": rust_bytes_drop,
    r"3vecINtB\w_3Vech.*4Drop4drop": rust_nothing,
}
PATTERNS.update({re.compile(f"^_R.*{part}"): lambda program, found, row=row: row for part, row in _ROWS.items()})
