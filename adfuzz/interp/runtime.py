"""What generated code calls besides integers and numbers: stack, compound loads and stores, bitcasts, vector access."""

# Tables of lambdas whose parameters are machine numbers (Any):
# pyright: reportUnknownLambdaType=false

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from adfuzz.errors import Unsupported
from adfuzz.interp import exceptions, integers, varargs
from adfuzz.interp.constants import element_count, filled, is_compound, scalar_kind, zero
from adfuzz.interp.errors import Terminated, undefined
from adfuzz.interp.states import POISON, UNDEF, Mixed, is_odd, known, wrapped
from adfuzz.ir import types as ty
from adfuzz.ir.layout import element_type
from adfuzz.ir.types import Type

if TYPE_CHECKING:
    from adfuzz.interp.program import Program


def helpers(program: Program) -> dict[str, Callable[..., Any]]:
    """Return the functions, bound to the program's memory."""
    memory = program.memory

    def alloca(frame: list[int], size: int, alignment: int, name: str) -> int:
        address = memory.allocate(size, alignment, "stack", name)
        frame.append(address)
        return address

    def release(frame: list[int]) -> None:
        for address in frame:
            memory.release(address)

    def byval(frame: list[int], pointer: Any, size: int, alignment: int) -> int:
        address = alloca(frame, size, max(alignment, 8), "byval argument")
        memory.copy(address, pointer, size, "copy of a byval argument")
        return address

    def frozen(value: Any, type: Type) -> Any:
        if isinstance(value, tuple):
            return tuple(frozen(item, element_type(type, index)) for index, item in enumerate(value))
        if isinstance(type.scalar, ty.FloatType):
            return zero(program, type) if is_odd(value) else value
        return integers.freeze(value)

    def lifetime(pointer: Any) -> None:
        address = known(pointer, "the pointer of a lifetime marker")
        allocation = memory.regions.get(address >> 32)
        if allocation is not None and allocation.live:
            memory.forget(allocation.base, allocation.size)

    def object_size(pointer: Any, minimum: Any) -> int:
        return 0 if minimum else -1

    def no_overlap(target: Any, source: Any, size: Any) -> None:
        if target.__class__ is int and source.__class__ is int and target != source and abs(target - source) < size:
            raise undefined("memcpy of ranges that overlap")

    def called(pointer: Any, count: int, fixed: int = -1) -> Callable[..., Any]:
        return program.called(pointer, count, fixed)

    def exponent_of(x: Any, kind: str) -> Any:
        return UNDEF if is_odd(x) else math.frexp(float(program.numbers.value_of(x)))[1]

    def is_fpclass(x: Any, kind: str, mask: int) -> Any:
        return x if is_odd(x) else bool(_fp_class(program.numbers.value_of(x), kind) & mask)

    return {
        "Thrown": exceptions.Thrown, "caught": lambda *xs: exceptions.caught(program, *xs),
        "landing": lambda *xs: exceptions.landing(program, *xs),
        "resumed": lambda pointer: exceptions.resumed(program, pointer),
        "type_id": lambda type: exceptions.type_id(program, type),
        "alloca": alloca, "lifetime": lifetime, "object_size": object_size, "no_overlap": no_overlap, "called": called,
        "ended": Terminated, "exponent_of": exponent_of, "is_fpclass": is_fpclass, "reduce": functools.reduce,
        "va_start": lambda *xs: varargs.start(program, alloca, *xs),
        "va_next": lambda *xs: varargs.fetch(program, *xs), "release": release, "byval": byval,
        "frozen": frozen, "misaligned": misaligned,
        "make_load": lambda type: make_load(program, type), "make_store": lambda type: make_store(program, type),
        "make_bitcast": lambda source, target: make_bitcast(program, source, target), "inserted": inserted,
        "extracted": extracted, "inserted_at": inserted_at, "shuffled": shuffled, "atomic": atomic, "lane": lane,
    }  # fmt: skip


def misaligned(pointer: Any, alignment: int) -> None:
    """Raise: a known address is not a multiple of the promised alignment."""
    if pointer.__class__ is int:
        raise undefined(f"misaligned access: address {pointer:#x} is not a multiple of {alignment}")


# ----------------------------------------------------------------------------------------------- loads and stores

Load = Callable[[Any, int], Any]
Store = Callable[[Any, Any, int], None]


def make_load(program: Program, type: Type) -> Load:
    """Return a function (address, alignment) that loads any type."""
    memory, layout = program.memory, program.layout
    if not is_compound(type):
        kind = scalar_kind(type)
        if kind:
            store = memory.stores[kind]

            def load_scalar(pointer: Any, alignment: int) -> Any:
                found = store.get(pointer)
                return memory.load(kind, pointer, alignment) if found is None else found

            return load_scalar
        size = layout.store_size(type)
        bits = type.bits if isinstance(type, ty.IntegerType) else 64
        return lambda pointer, alignment: memory.load_integer(pointer, size, bits, alignment)
    if isinstance(type, ty.VectorType) and layout.bits_of(type.element) % 8:
        return _load_packed(program, type)
    parts = [(make_load(program, inner), offset) for inner, offset in _parts(program, type)]

    def load(pointer: Any, alignment: int) -> Any:
        if pointer.__class__ is int and pointer % alignment:
            misaligned(pointer, alignment)
        return tuple([part(pointer + offset, 1) for part, offset in parts])

    return load


def make_store(program: Program, type: Type) -> Store:
    """Return a function (address, value, alignment) that stores any type."""
    memory, layout = program.memory, program.layout
    if not is_compound(type):
        kind = scalar_kind(type)
        if kind:
            return lambda pointer, value, alignment: memory.store(kind, pointer, value, alignment)
        size = layout.store_size(type)
        mask = (1 << (type.bits if isinstance(type, ty.IntegerType) else 64)) - 1
        return lambda pointer, value, alignment: memory.store_integer(pointer, size, value & mask, alignment)
    if isinstance(type, ty.VectorType) and layout.bits_of(type.element) % 8:
        return _store_packed(program, type)
    parts = [(make_store(program, inner), offset) for inner, offset in _parts(program, type)]

    def store(pointer: Any, value: Any, alignment: int) -> None:
        if pointer.__class__ is int and pointer % alignment:
            misaligned(pointer, alignment)
        for (part, offset), item in zip(parts, value, strict=True):
            part(pointer + offset, item, 1)

    return store


def _parts(program: Program, type: Type) -> list[tuple[Type, int]]:
    layout = program.layout
    return [(element_type(type, i), layout.index_offset(type, (i,))) for i in range(element_count(type))]


def _load_packed(program: Program, type: ty.VectorType) -> Load:
    width = program.layout.bits_of(type.element)
    size = program.layout.store_size(type)

    def load(pointer: Any, alignment: int) -> Any:
        whole = program.memory.load_integer(pointer, size, 8 * size, alignment)
        return tuple(wrapped(whole >> width * index, width) for index in range(type.count))

    return load


def _store_packed(program: Program, type: ty.VectorType) -> Store:
    width = program.layout.bits_of(type.element)
    size = program.layout.store_size(type)

    def store(pointer: Any, value: Any, alignment: int) -> None:
        program.memory.store_integer(pointer, size, _packed(value, width), alignment)

    return store


def _packed(values: tuple[Any, ...], width: int) -> Any:
    whole: Any = 0
    for index, value in enumerate(values):
        whole = whole | (value & ((1 << width) - 1)) << width * index
    return whole


# --------------------------------------------------------------------------------------------------------- bitcast


def make_bitcast(program: Program, source: Type, target: Type) -> Callable[[Any], Any]:
    """Return the function that reads the bits of one type as another."""
    to_bits, from_bits = _to_bits(program, source), _from_bits(program, target)
    return lambda value: from_bits(to_bits(value))


def _to_bits(program: Program, type: Type) -> Callable[[Any], Any]:
    if isinstance(type, ty.VectorType):
        width = program.layout.bits_of(type.element)
        inner = _to_bits(program, type.element)
        return lambda value: _packed(tuple(inner(item) for item in value), width)
    if isinstance(type, ty.FloatType):
        kind, codec = scalar_kind(type), program.numbers
        return lambda value: codec.bits(value, kind)
    return lambda value: value


def _from_bits(program: Program, type: Type) -> Callable[[Any], Any]:
    if isinstance(type, ty.VectorType):
        width = program.layout.bits_of(type.element)
        inner = _from_bits(program, type.element)
        mask = (1 << width) - 1
        return lambda bits: tuple([inner(bits >> width * index & mask) for index in range(type.count)])
    if isinstance(type, ty.FloatType):
        kind, codec, full = scalar_kind(type), program.numbers, (1 << type.bits) - 1

        def make(bits: Any) -> Any:
            if bits.__class__ is Mixed and bits.undef & full == full:
                return UNDEF
            return codec.from_bits(bits & full if bits.__class__ is int else bits, kind)

        return make
    width = type.bits if isinstance(type, ty.IntegerType) else 64
    return lambda bits: wrapped(bits, width)


# ------------------------------------------------------------------------------------------------------- vectors


def inserted(aggregate: tuple[Any, ...], path: tuple[int, ...], value: Any) -> tuple[Any, ...]:
    """Return the aggregate with `value` at the path."""
    head, *rest = path
    item = inserted(aggregate[head], tuple(rest), value) if rest else value
    return (*aggregate[:head], item, *aggregate[head + 1 :])


def extracted(vector: tuple[Any, ...], index: Any) -> Any:
    """Return an element; poison where the index is out of range or not known."""
    if is_odd(index) or not 0 <= index < len(vector):
        return POISON
    return vector[index]


def inserted_at(vector: tuple[Any, ...], index: Any, value: Any) -> tuple[Any, ...]:
    """Return the vector with one element replaced; all poison where the index is out of range or not known."""
    if is_odd(index) or not 0 <= index < len(vector):
        return (POISON,) * len(vector)
    return (*vector[:index], value, *vector[index + 1 :])


def shuffled(lanes: tuple[Any, ...], mask: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return the lanes that the mask picks; poison for poison and undef indices."""
    return tuple([POISON if is_odd(index) else lanes[index] for index in mask])


def lane(value: Any, index: int) -> Any:
    """Return one lane of a vector, or the scalar that stands for all lanes."""
    return value[index] if isinstance(value, tuple) else value


# -------------------------------------------------------------------------------------------------------- atomics


def atomic(operation: str, old: Any, operand: Any, bits: int) -> Any:
    """Return the new value of an integer atomicrmw."""
    if operation == "xchg":
        return operand
    if operation in ("add", "sub", "and", "or", "xor"):
        return integers.binary(operation, old, operand, bits)
    if operation == "nand":
        return integers.binary("xor", integers.binary("and", old, operand, bits), -1, bits)
    if operation in ("max", "min", "umax", "umin"):
        name = operation if operation[0] == "u" else f"s{operation}"
        return integers.intrinsic(name, bits, bits)(old, operand)
    a, b = (known(x, f"an operand of atomicrmw {operation}") & ((1 << bits) - 1) for x in (old, operand))
    results = {
        "uinc_wrap": 0 if a >= b else a + 1,
        "udec_wrap": b if a == 0 or a > b else a - 1,
        "usub_cond": a - b if a >= b else a,
        "usub_sat": max(a - b, 0),
    }
    if operation not in results:
        raise Unsupported("atomicrmw", f"the interpreter has no atomicrmw {operation}")
    return wrapped(results[operation], bits)


def undefined_value(type: Type) -> Any:
    """Return undef of any type."""
    return filled(type, UNDEF)


_SMALLEST_NORMAL = {"f64": 2.0**-1022, "f32": 2.0**-126, "f16": 2.0**-14, "bf16": 2.0**-126, "f80": 0.0, "f128": 0.0}


def _fp_class(x: Any, kind: str) -> int:
    """Return the class bit of llvm.is.fpclass (NaNs count as quiet)."""
    value = float(x)
    negative = math.copysign(1.0, value) < 0
    if value != value:
        return 1 << 1
    if math.isinf(value):
        return 1 << (2 if negative else 9)
    if value == 0.0:
        return 1 << (5 if negative else 6)
    if abs(value) < _SMALLEST_NORMAL[kind]:
        return 1 << (4 if negative else 7)
    return 1 << (3 if negative else 8)
