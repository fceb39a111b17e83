"""Constants as machine values: scalars, tuples for aggregates and vectors, and byte images for global initialisers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from adfuzz.errors import Unsupported
from adfuzz.interp import integers
from adfuzz.interp.memory import SIZES, Memory
from adfuzz.interp.rounding import FLOAT_KINDS, canonical
from adfuzz.interp.states import POISON, UNDEF, Mixed, is_odd
from adfuzz.ir import types as ty
from adfuzz.ir import values as va
from adfuzz.ir.layout import element_type
from adfuzz.ir.module import GlobalValue
from adfuzz.ir.types import Type
from adfuzz.ir.values import Value

if TYPE_CHECKING:
    from adfuzz.interp.program import Program


def scalar_kind(type: Type) -> str:
    """Return how memory keeps a scalar: f64, i32 … (pointers are i64), or "" for integers of unusual width."""
    if isinstance(type, ty.FloatType):
        kind = FLOAT_KINDS.get(type)
        if kind is None:
            raise Unsupported("type", f"the interpreter has no numbers of type {type}")
        return kind
    if isinstance(type, ty.PointerType):
        return "i64"
    if isinstance(type, ty.IntegerType):
        return f"i{type.bits}" if type.bits in (8, 16, 32, 64, 128) else ""
    raise Unsupported("type", f"the interpreter has no values of type {type}")


def element_count(type: Type) -> int:
    """Return how many elements an aggregate or vector type has."""
    if isinstance(type, ty.StructType):
        return len(type.elements)
    if isinstance(type, ty.VectorType) and type.scalable:
        raise Unsupported("scalable-vector", f"the interpreter has no scalable vectors ({type})")
    assert isinstance(type, ty.ArrayType | ty.VectorType)
    return type.count


def is_compound(type: Type) -> bool:
    """Whether values of the type are tuples."""
    return isinstance(type, ty.StructType | ty.ArrayType | ty.VectorType)


def filled(type: Type, leaf: Any) -> Any:
    """Return a value of `type` whose every scalar is `leaf` (undef, poison)."""
    if is_compound(type):
        return tuple(filled(element_type(type, i), leaf) for i in range(element_count(type)))
    return leaf


def zero(program: Program, type: Type) -> Any:
    """Return the zero value of a type."""
    if is_compound(type):
        return tuple(zero(program, element_type(type, i)) for i in range(element_count(type)))
    if isinstance(type, ty.FloatType):
        return program.numbers.constant(0, scalar_kind(type))
    return 0


def evaluate(program: Program, value: Value) -> Any:
    """Return the machine value of a constant."""
    match value:
        case va.ConstantInt():
            return value.signed if value.type is not ty.I1 else value.value
        case va.ConstantFloat():
            return program.numbers.constant(value.bits, scalar_kind(value.type))
        case va.SpecialConstant(kind="undef"):
            return filled(value.type, UNDEF)
        case va.SpecialConstant(kind="poison"):
            return filled(value.type, POISON)
        case va.SpecialConstant(kind="none"):
            return 0
        case va.SpecialConstant():
            return zero(program, value.type)
        case va.ConstantAggregate():
            return tuple(evaluate(program, element) for element in value.elements)
        case va.ConstantSplat():
            assert isinstance(value.type, ty.VectorType)
            return (evaluate(program, value.element),) * element_count(value.type)
        case va.ConstantString():
            return tuple(canonical(byte, 8) for byte in value.data)
        case GlobalValue():
            return program.address_of(value)
        case va.BlockAddress():
            return program.block_address(value.function, value.block)  # type: ignore[arg-type]
        case va.WrappedGlobal():
            return evaluate(program, value.operand_values[0])
        case va.ConstantExpression():
            return _expression(program, value)
        case _:
            raise Unsupported("constant", f"the interpreter has no constant {value!r}")


def _expression(program: Program, value: va.ConstantExpression) -> Any:
    operands = [evaluate(program, operand) for operand in value.operand_values]
    opcode = value.opcode
    if opcode == "getelementptr":
        assert value.source_type is not None
        indices = list(zip(value.operand_values[1:], operands[1:], strict=True))
        return operands[0] + _offset(program, value.source_type, indices)
    if opcode in ("ptrtoint", "inttoptr", "ptrtoaddr", "bitcast", "addrspacecast"):
        result = operands[0]
        return (
            canonical(result, value.type.bits)
            if isinstance(value.type, ty.IntegerType) and not is_odd(result)
            else result
        )
    if isinstance(value.type, ty.IntegerType):
        bits = value.type.bits
        if opcode in ("add", "sub", "mul", "xor", "and", "or", "shl", "lshr", "ashr"):
            return integers.binary(opcode, operands[0], operands[1], bits)
        if opcode == "trunc":
            return canonical(operands[0], bits)
    raise Unsupported("constant", f"the interpreter has no constant expression {opcode}")


def _offset(program: Program, type: Type, indices: list[tuple[Value, Any]]) -> int:
    layout = program.layout
    total = indices[0][1] * layout.size_of(type)
    for _, index in indices[1:]:
        if isinstance(type, ty.StructType):
            total += layout.field_offsets(type)[index]
            type = type.elements[index]
        else:
            assert isinstance(type, ty.ArrayType | ty.VectorType)
            type = type.element
            total += index * layout.size_of(type)
    return total


# ------------------------------------------------------------------------------------------------------- byte images


@dataclass(slots=True)
class Image:
    """The initial bytes of a global: `data`, which of them are undefined (`holes`), and 64-bit addresses in it."""

    data: bytearray
    holes: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])


def image(program: Program, type: Type, value: Value) -> Image:
    """Return the bytes of an initialiser."""
    made = Image(bytearray(program.layout.size_of(type)))
    _paint(program, made, 0, type, value)
    return made


def lay(memory: Memory, address: int, image: Image) -> None:
    """Write an image into fresh memory."""
    if image.data:
        memory.lay(address, bytes(image.data))
    for offset, size in image.holes:
        memory.forget(address + offset, size)


def _paint(program: Program, image: Image, offset: int, type: Type, value: Value) -> None:
    size = program.layout.store_size(type)
    match value:
        case va.SpecialConstant(kind="undef") | va.SpecialConstant(kind="poison"):
            image.holes.append((offset, size))
        case va.SpecialConstant():
            pass
        case va.ConstantString():
            image.data[offset : offset + len(value.data)] = value.data
        case va.ConstantAggregate() | va.ConstantSplat():
            for index in range(element_count(type)):
                inner = element_type(type, index)
                place = offset + program.layout.index_offset(type, (index,))
                element = value.element if isinstance(value, va.ConstantSplat) else value.elements[index]
                _paint(program, image, place, inner, element)
        case va.ConstantFloat():
            image.data[offset : offset + size] = value.bits.to_bytes((_bits(type) + 7) // 8, "little")[:size]
        case _:
            number = evaluate(program, value)
            if is_odd(number):
                image.holes.append((offset, size))
                return
            if isinstance(number, tuple):
                raise Unsupported("constant", f"the interpreter cannot lay out a constant of type {type}")
            image.data[offset : offset + size] = (number & ((1 << 8 * size) - 1)).to_bytes(size, "little")


def _bits(type: Type) -> int:
    return type.bits if isinstance(type, ty.FloatType) else 8 * SIZES["i64"]


def literal(value: Any) -> str | None:
    """Return Python source for a machine value that has some, else None."""
    if value is POISON:
        return "POISON"
    if value.__class__ is Mixed:
        return "UNDEF" if value.undef == -1 else None
    if value.__class__ is int:
        return f"({value})"
    if value.__class__ is float and value == value and abs(value) != float("inf"):
        return repr(value) if not repr(value).startswith("-") else f"({value!r})"
    return None
