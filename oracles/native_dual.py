"""The bulk judge: a Case run on the native dual, point by point and direction by direction, in compiled code.

Gives values and tangents as the interpreter's dual mode does, without bounds, at native speed; abstains with a reason
wherever the instrumentation does not cover the program.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Any

from adfuzz.errors import AdfuzzError
from adfuzz.interp.native import instrument
from adfuzz.interp.native.prelude import RANGES, TAG, TANGENT, UPPER
from adfuzz.ir import llvm
from adfuzz.jit.dual_runner import ChildDied, DualRunner
from adfuzz.model import Activity, Case, FloatLayout, Numbers, Point, PointerLayout, Shadow, cells

_FIRST = 4  # slots before the arguments


@dataclass(frozen=True)
class NativeResult:
    """What one run gave: numbers per leaf as everywhere; `abstain` says why no verdict may rest on it."""

    returned: Numbers = ()
    returned_tangents: Numbers = ()
    memory: Point = ()
    tangents: Shadow = ()
    path: int = 0
    abstain: str = ""


class NativeDual:
    """A process that judges one case after the other."""

    def __init__(self, seconds: float = 60.0) -> None:
        self._runner = DualRunner(RANGES, (TANGENT, TAG, UPPER), seconds)
        self._built: tuple[str, str] | None = None
        self._signature: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        self._refusal = ""

    def close(self) -> None:
        """End the process."""
        self._runner.close()

    def run(self, case: Case, point: Point, direction: Shadow, rounding: int = 0) -> NativeResult:
        """Run the case at a point along a direction; `rounding` is what `fesetround` takes (0: to nearest)."""
        try:
            refusal = self._build(case)
            if refusal:
                return NativeResult(abstain=refusal)
            request, layouts = self._request(case, point, direction)
            answer = self._runner.ask({**request, "rounding": rounding})
        except AdfuzzError as error:
            return NativeResult(abstain=str(error).split("\n", 1)[0])
        except ChildDied as death:
            self._built = None
            return NativeResult(abstain=death.reason)
        if "error" in answer:
            return NativeResult(abstain=str(answer["error"]))
        return self._read(case, point, direction, answer, layouts)

    def _build(self, case: Case) -> str:
        if self._built == (case.text, case.function):
            return self._refusal
        self._built = None
        made = instrument(llvm.load_text(llvm.optimize(case.text, 1)), case.function)
        self._signature = (made.arguments, made.results)
        self._refusal = self._runner.build(made.text)
        self._built = (case.text, case.function)
        return self._refusal

    # ------------------------------------------------------------------------------------------------ requests

    def _request(self, case: Case, point: Point, direction: Shadow) -> tuple[dict[str, Any], list[_Placed]]:
        kinds, results = self._signature
        slots = [0] * (_FIRST + 2 * len(kinds) + 2 * len(results))
        buffers: list[_Placed] = []
        passed: list[tuple[int, int]] = []
        for index, (argument, kind) in enumerate(zip(case.arguments, kinds, strict=True)):
            slot = _FIRST + 2 * index
            active = argument.activity is not Activity.CONST
            seeds = direction[index] if active else (0,) * len(argument.leaves)
            if isinstance(argument.layout, PointerLayout):
                if argument.layout.pointee is not None:
                    numbers = iter(zip(argument.leaves, point[index], seeds, range(len(seeds)), strict=True))
                    passed.append((slot, _place(argument.layout, numbers, buffers, index, active)))
            elif kind in ("double", "float"):
                slots[slot] = _bits(float(point[index][0]), kind)
                slots[slot + 1] = _bits(float(seeds[0]), "double")
            else:
                slots[slot] = int(point[index][0]) & (1 << 64) - 1
        request: dict[str, Any] = {
            "slots": slots,
            "arguments": passed,
            "buffers": [
                {"data": bytes(b.data).hex(), "pointers": b.pointers, "floats": b.floats, "reads": b.reads}
                for b in buffers
            ],
        }
        return request, buffers

    def _read(
        self, case: Case, point: Point, direction: Shadow, answer: dict[str, Any], buffers: list[_Placed]
    ) -> NativeResult:
        kinds, results = self._signature
        slots: list[int] = answer["slots"]
        memory: list[list[Any]] = [list(numbers) for numbers in point]
        tangents: list[list[Any]] = [
            [float(x) if leaf.is_float else 0.0 for leaf, x in zip(a.leaves, d, strict=True)]
            for a, d in zip(case.arguments, direction, strict=True)
        ]
        reason = "an active number went through integer operations that hide its derivative" if slots[2] else ""
        for buffer, found in zip(buffers, answer["buffers"], strict=True):
            data = bytes.fromhex(found["data"])
            by_offset = {offset: t for (offset, _), t in zip(buffer.reads, found["tangents"], strict=True)}
            for offset, kind, place in buffer.leaves:
                memory[buffer.argument][place] = _number(data, offset, kind)
                tangent = by_offset.get(offset, 0.0)
                reason = reason or ("a result holds a part of an active number" if tangent is None else "")
                if not buffer.active and tangent:
                    reason = reason or "active data through const memory"
                tangents[buffer.argument][place] = tangent or 0.0
        first = _FIRST + 2 * len(kinds)
        returned: list[Any] = []
        returned_tangents: list[float] = []
        for index, kind in enumerate(results):
            word, slope = slots[first + 2 * index], slots[first + 2 * index + 1]
            is_float = kind in ("double", "float")
            returned.append(
                _from_bits(word, kind) if is_float else _signed(word, int(kind[1:]) if kind[0] == "i" else 64)
            )
            returned_tangents.append(_from_bits(slope, "double") if is_float else 0.0)
        return NativeResult(
            tuple(returned), tuple(returned_tangents), tuple(map(tuple, memory)), tuple(map(tuple, tangents)), slots[3],
            reason,
        )  # fmt: skip


@dataclass
class _Placed:
    """A buffer: bytes, pointers into other buffers, active floats, what to read back, and whose leaves these are."""

    data: bytearray
    argument: int
    active: bool
    pointers: list[tuple[int, int]]
    floats: list[tuple[int, str, float]]
    reads: list[tuple[int, str]]
    leaves: list[tuple[int, str, int]]


def _place(layout: PointerLayout, numbers: Any, buffers: list[_Placed], argument: int, active: bool) -> int:
    """Add the buffer behind a pointer, and those behind its pointers; return its index."""
    assert layout.pointee is not None
    made = _Placed(bytearray(layout.pointee.size), argument, active, [], [], [], [])
    buffers.append(made)
    index = len(buffers) - 1
    for cell in cells(layout.pointee):
        if isinstance(cell.layout, PointerLayout):
            if cell.layout.pointee is not None:
                made.pointers.append((cell.offset, _place(cell.layout, numbers, buffers, argument, active)))
            continue
        leaf, value, seed, place = next(numbers)
        if isinstance(cell.layout, FloatLayout):
            if leaf.kind not in ("f64", "f32"):
                raise AdfuzzError(f"the native dual has no {leaf.kind}")
            made.data[cell.offset : cell.offset + cell.layout.size] = struct.pack(
                "<d" if leaf.kind == "f64" else "<f", value
            )
            if active:
                made.floats.append((cell.offset, leaf.kind, float(seed)))
            made.reads.append((cell.offset, leaf.kind))
        else:
            size = cell.layout.size
            made.data[cell.offset : cell.offset + size] = (int(value) & (1 << 8 * size) - 1).to_bytes(size, "little")
        made.leaves.append((cell.offset, leaf.kind, place))
    return index


def _bits(value: float, kind: str) -> int:
    raw = struct.pack("<d", value) if kind == "double" else struct.pack("<f", value)
    return int.from_bytes(raw, "little")


def _from_bits(word: int, kind: str) -> float:
    raw = word.to_bytes(8, "little")
    return struct.unpack("<d", raw)[0] if kind == "double" else struct.unpack("<f", raw[:4])[0]


def _signed(word: int, bits: int) -> int:
    word &= (1 << bits) - 1
    return word - (1 << bits) if bits > 1 and word >> (bits - 1) else word


def _number(data: bytes, offset: int, kind: str) -> float | int:
    if kind in ("f64", "f32"):
        return struct.unpack_from("<d" if kind == "f64" else "<f", data, offset)[0]
    size = (int(kind[1:]) + 7) // 8
    return _signed(int.from_bytes(data[offset : offset + size], "little"), int(kind[1:]))
