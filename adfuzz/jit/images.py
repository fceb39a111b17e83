"""What numbers look like in memory: from a layout to buffers, pointer fields and bytes, and back.

A value of a layout is a *block* of bytes plus, for every pointer in it, a further buffer with what it points to.
`Shape` works this out once per layout; `encode` and `decode` then move whole points with one `struct` call per buffer.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from adfuzz.ir import floats
from adfuzz.ir import types as ty
from adfuzz.model import Cell, EndLayout, FloatLayout, IntegerLayout, Layout, Numbers, PointerLayout, cells

Number = float | int
_INTEGER_CODES = {1: "B", 2: "H", 4: "I", 8: "Q"}
_RARE_FLOATS = {"f16": ty.HALF, "bf16": ty.BFLOAT, "f80": ty.X86_FP80, "f128": ty.FP128}
_RARE_BYTES = {"f16": 2, "bf16": 2, "f80": 10, "f128": 16}


@dataclass(frozen=True)
class Pointee:
    """A pointer inside buffer `owner` at `offset`, to `addend` bytes into buffer `target` (indices in the shape)."""

    owner: int
    offset: int
    target: int
    addend: int = 0


@dataclass(frozen=True)
class Block:
    """One buffer of a shape: its codec, the leaves it holds (indices into the point) and how to convert them."""

    name: str
    size: int
    alignment: int
    codec: struct.Struct
    leaves: tuple[int, ...]
    kinds: tuple[FloatLayout | IntegerLayout, ...]
    is_plain: bool  # only f64 and f32: `struct` converts them


@dataclass(frozen=True)
class Shape:
    """All buffers of a value: block 0 is the value itself, the others lie behind pointers."""

    blocks: tuple[Block, ...]
    pointees: tuple[Pointee, ...]
    is_float: tuple[bool, ...]  # per leaf

    def encode(self, numbers: Numbers) -> list[bytes]:
        """Return the bytes of every block; pointer fields are zero."""
        return [_encode_block(block, numbers) for block in self.blocks]

    def decode(self, blocks: Sequence[bytes]) -> Numbers:
        """Return one number per leaf."""
        numbers: list[Number] = [0] * len(self.is_float)
        for block, data in zip(self.blocks, blocks, strict=True):
            values = block.codec.unpack_from(data)
            if not block.is_plain:
                values = tuple(_from_raw(kind, value) for kind, value in zip(block.kinds, values, strict=True))
            for leaf, value in zip(block.leaves, values, strict=True):
                numbers[leaf] = value
        return tuple(numbers)

    def shadow_numbers(self, primal: Numbers, shadow: Numbers) -> Numbers:
        """Return what a fresh shadow holds: the shadow's floats, the primal's integers."""
        return tuple(s if real else p for p, s, real in zip(primal, shadow, self.is_float, strict=True))


@lru_cache(maxsize=4096)
def shape_of(layout: Layout, name: str) -> Shape:
    """Work out the buffers of `layout`; `name` is what people call the value."""
    blocks: list[Block] = []
    pointees: list[Pointee] = []
    is_float: list[bool] = []
    _add_block(layout, name, blocks, pointees, is_float)
    return Shape(tuple(blocks), tuple(pointees), tuple(is_float))


def _add_block(layout: Layout, name: str, blocks: list[Block], pointees: list[Pointee], is_float: list[bool]) -> int:
    """Append the block of `layout` and, in leaf order, everything behind it; return its index."""
    index = len(blocks)
    blocks.append(
        Block(name, layout.size, layout.alignment, struct.Struct(""), (), (), True)
    )  # placeholder keeps order
    leaves: list[int] = []
    kinds: list[FloatLayout | IntegerLayout] = []
    placed: list[Cell] = []
    for cell in cells(layout):
        kind = cell.layout
        if isinstance(kind, EndLayout):
            last = next((p for p in reversed(pointees) if p.owner == index and not p.addend), None)
            if last is not None:
                pointees.append(Pointee(index, cell.offset, last.target, blocks[last.target].size))
            continue
        if isinstance(kind, PointerLayout):
            if kind.pointee is not None:
                target = _add_block(kind.pointee, f"*{name}", blocks, pointees, is_float)
                pointees.append(Pointee(index, cell.offset, target))
            continue
        leaves.append(len(is_float))
        is_float.append(isinstance(kind, FloatLayout))
        kinds.append(kind)
        placed.append(cell)
    plain = all(isinstance(kind, FloatLayout) and kind.kind in ("f64", "f32") for kind in kinds)
    blocks[index] = Block(
        name, layout.size, layout.alignment, _codec(placed, layout.size), tuple(leaves), tuple(kinds), plain
    )
    return index


def _codec(placed: Sequence[Cell], size: int) -> struct.Struct:
    parts = ["<"]
    position = 0
    for cell in placed:
        if cell.offset > position:
            parts.append(f"{cell.offset - position}x")
        code, width = _code(cell.layout)
        parts.append(code)
        position = cell.offset + width
    if size > position:
        parts.append(f"{size - position}x")
    return struct.Struct("".join(parts))


def _code(layout: Layout) -> tuple[str, int]:
    """Return the struct code and the number of bytes it covers."""
    match layout:
        case FloatLayout("f64"):
            return "d", 8
        case FloatLayout("f32"):
            return "f", 4
        case FloatLayout(kind):
            return f"{_RARE_BYTES[kind]}s", _RARE_BYTES[kind]
        case IntegerLayout() if layout.size in _INTEGER_CODES:
            return _INTEGER_CODES[layout.size], layout.size
        case _:
            return f"{layout.size}s", layout.size


def _encode_block(block: Block, numbers: Numbers) -> bytes:
    values = [numbers[leaf] for leaf in block.leaves]
    if block.is_plain:
        try:
            return block.codec.pack(*values)
        except OverflowError:  # a finite double beyond float's range
            pass
    return block.codec.pack(*(_to_raw(kind, value) for kind, value in zip(block.kinds, values, strict=True)))


def _to_raw(kind: FloatLayout | IntegerLayout, value: Number) -> float | int | bytes:
    if isinstance(kind, IntegerLayout):
        whole = int(value) & ((1 << kind.bits) - 1)
        return whole if kind.size in _INTEGER_CODES else whole.to_bytes(kind.size, "little")
    if kind.kind == "f64":
        return float(value)
    if kind.kind == "f32":
        return _as_float32(float(value))
    bits = floats.bits_from_float(_RARE_FLOATS[kind.kind], float(value))
    return bits.to_bytes(_RARE_BYTES[kind.kind], "little")


def _as_float32(value: float) -> float:
    try:
        struct.pack("<f", value)
    except OverflowError:
        return math.copysign(math.inf, value)
    return value


def _from_raw(kind: FloatLayout | IntegerLayout, raw: float | int | bytes) -> Number:
    if isinstance(kind, IntegerLayout):
        whole = int.from_bytes(raw, "little") if isinstance(raw, bytes) else int(raw)
        return _signed(whole & ((1 << kind.bits) - 1), kind.bits)
    if isinstance(raw, bytes):
        return floats.float_from_bits(_RARE_FLOATS[kind.kind], int.from_bytes(raw, "little"))
    return raw


def _signed(whole: int, bits: int) -> int:
    """Integers are signed, except i1 which is 0 or 1."""
    return whole - (1 << bits) if bits > 1 and whole >> (bits - 1) else whole
