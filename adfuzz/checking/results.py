"""Results that lie in memory which the function itself allocates: where their numbers are, by debug info or by numba.

A `Vec<f64>`, a `std::vector<double>`, an array of numba's, an allocatable of Fortran, alone or inside a struct: the
memory is new in each call, so no layout of an argument can describe it. A wrapper (`adfuzz.checking.wrapping`) copies
the numbers to a plain array.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from adfuzz.checking.debuginfo import Told, told_arguments, told_first_argument, told_result
from adfuzz.checking.known import Known, Variant
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Instruction, Store
from adfuzz.ir.metadata import node, string
from adfuzz.ir.module import Function

DEPTH = 8
"""Structs inside structs are followed this deep."""


@dataclass(frozen=True)
class Guard:
    """Something is there only if the integer of so many bits at an offset has this value, or (`is_not`) has not."""

    offset: int
    bits: int
    value: int
    is_not: bool = False


@dataclass(frozen=True)
class Number:
    """A float of a `kind` (f64 …) at a byte offset, where all guards hold."""

    offset: int
    kind: str
    guards: tuple[Guard, ...] = ()


@dataclass(frozen=True)
class Block:
    """Elements in memory of their own: the pointer to them lies at `pointer`, their count at `count` or (when that is
    negative) behind the pointer to their end at `end`; each of `size` bytes holds `numbers`, and leads to `blocks`. It
    is there where all guards hold."""

    pointer: int
    numbers: tuple[Number, ...]
    size: int
    count: int = -1
    end: int = -1
    release: str = ""
    """The function that gives the memory back: it takes the pointer that lies at `owner`."""
    owner: int = 0
    blocks: tuple[Block, ...] = ()
    guards: tuple[Guard, ...] = ()

    @property
    def all_numbers(self) -> Iterator[Number]:
        """The numbers of an element and of the elements of its blocks."""
        yield from self.numbers
        for block in self.blocks:
            yield from block.all_numbers


@dataclass(frozen=True)
class Result:
    """What a result of `size` bytes leads to, behind parameter `parameter`. All numbers are of one kind."""

    parameter: int
    size: int
    numbers: tuple[Number, ...]
    blocks: tuple[Block, ...]

    @property
    def kind(self) -> str:
        """The kind of the numbers."""
        return next(number.kind for number in self.all_numbers)

    @property
    def all_numbers(self) -> Iterator[Number]:
        """The numbers of the result itself and of an element of each block."""
        yield from self.numbers
        for block in self.blocks:
            yield from block.all_numbers


def result_in_memory(function: Function) -> Result | None:
    """Return where the result's numbers are when some lie in memory that the function allocates; else None."""
    found = _of_numba(function) or _of_fortran(function) or _of_debug_info(function)
    if found is None or not found.blocks or len({number.kind for number in found.all_numbers}) != 1:
        return None
    return found


# ---------------------------------------------------------------------------------------------------------- debug info


def _of_debug_info(function: Function) -> Result | None:
    place = next((a.index for a in function.arguments if any(w.startswith("sret(") for w in a.attributes)), None)
    type = told_result(function) if place is not None else None
    if place is None or type is None or type.kind != "struct":
        return None
    numbers, blocks = _inside(type)
    return Result(place, type.size, numbers, blocks)


def _of_fortran(function: Function) -> Result | None:
    """An allocatable array of one dimension: flang's functions fill a descriptor (CFI_cdesc_t), their first argument.

    The memory is at 0, the number of elements at 32.
    """
    type = told_first_argument(function) if function.result_type is ty.VOID and function.arguments else None
    if type is None or type.kind != "descriptor" or type.count != 1 or type.element is None:
        return None
    if 0 in told_arguments(function) or not any(map(_is_filled_by, function.arguments[0].users)):
        return None
    numbers = tuple(_numbers(type.element))
    block = Block(0, numbers, type.element.size, count=32, release="free")
    return Result(0, type.size, (), (block,)) if numbers else None


def _is_filled_by(user: Instruction) -> bool:
    """Whether an instruction writes to memory."""
    return isinstance(user, Store) or getattr(getattr(user, "callee", None), "name", "").startswith("llvm.memcpy")


def owned_inside(type: Known) -> list[int]:
    """Return where in a type the pointers lie to memory that it owns and that a result may take over."""
    return [block.owner for block in _inside(type)[1] if block.release]


def _inside(type: Known, depth: int = 0) -> tuple[tuple[Number, ...], tuple[Block, ...]]:
    """Return the numbers that lie in a type and the blocks that it leads to."""
    numbers: list[Number] = []
    blocks: list[Block] = []
    _collect(type, 0, (), numbers, blocks, depth)
    return tuple(numbers), tuple(blocks)


def _collect(
    type: Known, start: int, guards: tuple[Guard, ...], numbers: list[Number], blocks: list[Block], depth: int
) -> None:
    if depth > DEPTH:
        return
    block = _rust_vector(type, start, depth) or _cpp_vector(type, start, depth)
    if block is not None:
        blocks.append(replace(block, guards=guards))
    elif type.kind == "struct":
        for field in type.fields:
            _collect(field.type, start + field.offset, guards, numbers, blocks, depth + 1)
        for variant in type.variants:
            inner = (*guards, *_guards(variant, type.variants, start))
            _collect(variant.type, start, inner, numbers, blocks, depth + 1)
    else:
        numbers += [replace(number, guards=guards) for number in _numbers(type, start)]


def _guards(variant: Variant, among: Sequence[Variant], start: int) -> list[Guard]:
    offset = start + variant.offset
    if variant.value is not None:
        return [Guard(offset, variant.bits, variant.value)]
    others = [other.value for other in among if other.value is not None]
    return [Guard(offset, variant.bits, value, is_not=True) for value in others]


def _numbers(type: Known, start: int = 0) -> list[Number]:
    """Return the floats of a type, those behind pointers left out."""
    if type.kind == "struct":
        return [number for field in type.fields for number in _numbers(field.type, start + field.offset)]
    if type.kind == "array" and type.element is not None:
        steps = [start + n * type.element.size for n in range(type.count)]
        return [number for step in steps for number in _numbers(type.element, step)]
    return [Number(start, type.kind)] if type.kind.startswith("f") else []


def _rust_vector(type: Known, start: int, depth: int) -> Block | None:
    """`Vec<T>`: a pointer to bytes somewhere in `buf`, a `len`; T is its first parameter."""
    fields = {field.name: field for field in type.fields}
    if not type.name.startswith("Vec<") or not {"buf", "len"} <= fields.keys() or type.parameter is None:
        return None
    pointer = _first_pointer(fields["buf"].type)
    numbers, blocks = _inside(type.parameter, depth + 1)
    if pointer is None or not (numbers or blocks):
        return None
    at = start + fields["buf"].offset + pointer
    return Block(at, numbers, type.parameter.size, count=start + fields["len"].offset, blocks=blocks)


def _first_pointer(type: Known) -> int | None:
    if type.kind == "ptr":
        return 0
    for field in type.fields:
        found = _first_pointer(field.type)
        if found is not None:
            return field.offset + found
    return None


_STORAGE = re.compile(r"_M_(?:start|finish)|__(?:begin|end)_")


def _cpp_vector(type: Known, start: int, depth: int) -> Block | None:
    """`std::vector<T>` of libstdc++ or libc++: pointers to its begin and end."""
    if not type.name.startswith("vector<"):
        return None
    found = dict(_named_pointers(type, 0))
    places = sorted((at, name) for name, (at, _) in found.items() if _STORAGE.fullmatch(name))
    if len(places) != 2:
        return None
    target = found[places[0][1]][1].target
    numbers, blocks = _inside(target, depth + 1) if target is not None else ((), ())
    if target is None or not (numbers or blocks):
        return None
    pointer, end = start + places[0][0], start + places[1][0]
    return Block(pointer, numbers, target.size, end=end, release="_ZdlPv", owner=pointer, blocks=blocks)


def _named_pointers(type: Known, start: int) -> Iterator[tuple[str, tuple[int, Known]]]:
    for field in type.fields:
        if field.type.kind == "ptr":
            yield field.name, (start + field.offset, field.type)
        yield from _named_pointers(field.type, start + field.offset)


# --------------------------------------------------------------------------------------------------------------- numba


def _of_numba(function: Function) -> Result | None:
    """What is written down as `array 0 16 0f64`: where it lies in the result, how big and what an element is."""
    size, lines = _written_by_numba(function)
    numbers: list[Number] = []
    blocks: list[Block] = []
    for word, *places in lines:
        if word == "array":
            at, width, *inside = places
            held = tuple(_number(text) for text in inside)
            count, data = int(at) + 16, int(at) + 32
            blocks.append(Block(data, held, int(width), count=count, release="NRT_decref", owner=int(at)))
        elif word == "number":
            numbers += [_number(text) for text in places]
    return Result(0, size, tuple(numbers), tuple(blocks)) if size else None


def told_by_numba(function: Function, names: Sequence[str]) -> dict[int, Told]:
    """Return what lies behind the arguments that are arrays' data, by position; written as `parameter x float64`."""
    found: dict[int, Told] = {}
    for word, *rest in _written_by_numba(function)[1]:
        name = f"arg.{rest[0]}.4" if word == "parameter" else ""
        element = _element(rest[1]) if name in names else None
        if element is not None:
            pointer = Known(f"{element.name}*", 8, "ptr", target=element)
            found[names.index(name)] = Told(name, pointer, element, is_slice=True, source="numba")
    return found


def _element(dtype: str) -> Known | None:
    parts = re.fullmatch(r"(float|complex|int|uint)(\d+)", dtype)
    if parts is None:
        return None
    bits = int(parts[2])
    if parts[1] == "complex":
        part = Known(f"float{bits // 2}", bits // 16, f"f{bits // 2}")
        return Known(dtype, bits // 8, "array", element=part, count=2)
    return Known(dtype, bits // 8, f"{'f' if parts[1] == 'float' else 'i'}{bits}")


def _written_by_numba(function: Function) -> tuple[int, list[list[str]]]:
    """The size of the result and the words of each line that the frontend has written of a function: the nodes
    `!{!"f", !"56", !"array 0 16 0f64", !"parameter x float64"}` of `!adfuzz.results`."""
    module = function.module
    assert module is not None
    for reference in re.findall(r"!\d+", module.named_metadata.get("adfuzz.results", "")):
        found = node(module, reference)
        if found is not None and [string(part) for part in found.operands[:1]] == [function.name]:
            return int(string(found.operands[1])), [string(part).split() for part in found.operands[2:]]
    return 0, []


def _number(text: str) -> Number:
    offset, kind = text.split("f")
    return Number(int(offset), f"f{kind}")
