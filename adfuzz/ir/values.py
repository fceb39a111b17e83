"""Values that are not instructions: arguments, constants, metadata operands; and the use lists of all values.

Constants are compared by identity except where `same_constant` is asked; they do not track their users.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from adfuzz.ir import types as ty
from adfuzz.ir.types import Type

if TYPE_CHECKING:  # the instruction layer stands above; only annotations need it
    from adfuzz.ir.instructions import Block, Instruction


class Value:
    """Anything an instruction can use. `users` maps each using instruction to how often it uses this value."""

    __slots__ = ("name", "type", "users")

    def __init__(self, type: Type, name: str = "") -> None:
        self.type = type
        self.name = name
        self.users: dict[Instruction, int] = {}

    def replace_all_uses_with(self, other: Value) -> None:
        """Let every user use `other` instead. `other` itself keeps using this value if it did."""
        for user in list(self.users):
            if user is not other:
                user.replace_operand(self, other)

    def __repr__(self) -> str:
        return f"<{self.__class__.__name__} {self.type} {self.name}>"


class Argument(Value):
    """A formal parameter. `attributes` is LLVM's text of each parameter attribute, in order."""

    __slots__ = ("attributes", "index")

    def __init__(self, type: Type, name: str, index: int, attributes: tuple[str, ...] = ()) -> None:
        super().__init__(type, name)
        self.index = index
        self.attributes = attributes


class _Untracked(dict["Instruction", int]):
    """The users of a constant: always empty, whatever is entered."""

    def __setitem__(self, key: Instruction, value: int) -> None:
        pass


_UNTRACKED = _Untracked()


class Constant(Value):
    """A value known without executing anything. Constants do not track users (`users` stays empty)."""

    __slots__ = ()

    def __init__(self, type: Type, name: str = "") -> None:
        self.type = type
        self.name = name
        self.users = _UNTRACKED

    def replace_all_uses_with(self, other: Value) -> None:
        raise TypeError("constants do not know their users")

    @property
    def operands(self) -> tuple[Value, ...]:
        """The constants inside."""
        return ()


class ConstantInt(Constant):
    """An integer, stored as the unsigned residue modulo 2**bits; use `signed` for the other reading."""

    __slots__ = ("value",)

    def __init__(self, type: Type, value: int) -> None:
        super().__init__(type)
        assert isinstance(type, ty.IntegerType)
        self.value = value & ((1 << type.bits) - 1)

    @property
    def signed(self) -> int:
        """The two's complement reading."""
        assert isinstance(self.type, ty.IntegerType)
        half = 1 << (self.type.bits - 1)
        return self.value - 2 * half if self.value >= half else self.value


class ConstantFloat(Constant):
    """A floating-point constant, kept as its exact bit pattern."""

    __slots__ = ("bits",)

    def __init__(self, type: Type, bits: int) -> None:
        super().__init__(type)
        self.bits = bits


class SpecialConstant(Constant):
    """`zeroinitializer`, `null`, `undef`, `poison`, or `none` (a token): `kind` is that word."""

    __slots__ = ("kind",)

    def __init__(self, type: Type, kind: str) -> None:
        super().__init__(type)
        self.kind = kind

    @property
    def is_zero(self) -> bool:
        """Whether all bits are zero."""
        return self.kind in ("zeroinitializer", "null")


class ConstantAggregate(Constant):
    """A constant array, struct or vector, element by element."""

    __slots__ = ("elements",)

    def __init__(self, type: Type, elements: tuple[Value, ...]) -> None:
        super().__init__(type)
        self.elements = elements

    @property
    def operands(self) -> tuple[Value, ...]:
        return self.elements


class ConstantSplat(Constant):
    """`splat (T v)`: every lane is `element`."""

    __slots__ = ("element",)

    def __init__(self, type: Type, element: Value) -> None:
        super().__init__(type)
        self.element = element

    @property
    def operands(self) -> tuple[Value, ...]:
        return (self.element,)


class ConstantString(Constant):
    """`c"..."`: an array of i8 given as bytes."""

    __slots__ = ("data",)

    def __init__(self, type: Type, data: bytes) -> None:
        super().__init__(type)
        self.data = data


class ConstantExpression(Constant):
    """A constant expression: `opcode` and operands, plus what only some have.

    `source_type` is getelementptr's element type; `flags` its `inbounds`, `nuw` … and `inrange(a, b)` as text.
    """

    __slots__ = ("flags", "opcode", "operand_values", "source_type")

    def __init__(
        self,
        type: Type,
        opcode: str,
        operands: tuple[Value, ...],
        source_type: Type | None = None,
        flags: tuple[str, ...] = (),
    ) -> None:
        super().__init__(type)
        self.opcode = opcode
        self.operand_values = operands
        self.source_type = source_type
        self.flags = flags

    @property
    def operands(self) -> tuple[Value, ...]:
        return self.operand_values


class BlockAddress(Constant):
    """`blockaddress(@f, %b)`. The block is looked up by `find` when first asked for: bodies are parsed lazily."""

    __slots__ = ("_block", "_find", "function")

    def __init__(self, type: Type, function: Value, find: Callable[[], Block]) -> None:
        super().__init__(type)
        self.function = function
        self._block: Block | None = None
        self._find = find

    @property
    def block(self) -> Block:
        """The block whose address this is."""
        if self._block is None:
            self._block = self._find()
        return self._block

    @property
    def block_name(self) -> str:
        """The name of the block; "" when it is only numbered."""
        return self.block.name

    @property
    def operands(self) -> tuple[Value, ...]:
        return (self.function,)


class WrappedGlobal(Constant):
    """`dso_local_equivalent @f`, `no_cfi @f`, or `ptrauth (…)`: `kind`, and the constants inside."""

    __slots__ = ("kind", "operand_values")

    def __init__(self, type: Type, kind: str, operands: tuple[Value, ...]) -> None:
        super().__init__(type)
        self.kind = kind
        self.operand_values = operands

    @property
    def operands(self) -> tuple[Value, ...]:
        return self.operand_values


class InlineAsm(Value):
    """`asm sideeffect "…", "…"`: `text` is everything after `asm `."""

    __slots__ = ("text",)

    def __init__(self, type: Type, text: str) -> None:
        super().__init__(type)
        self.text = text


class MetadataOperand(Value):
    """Metadata used as a call or debug-record operand.

    Pure metadata has only `text` (`!12`, `!"enzyme_dup"`, `!DIExpression()`). Where values are wrapped, they are
    `values` and `form` is "value" (`metadata ptr %x`) or "DIArgList".
    """

    __slots__ = ("form", "text", "values")

    def __init__(self, text: str = "", values: tuple[Value, ...] = (), form: str = "") -> None:
        super().__init__(ty.METADATA)
        self.text = text
        self.values = values
        self.form = form


def integer(type: Type, value: int) -> ConstantInt:
    """Return the integer constant (reduced modulo 2**bits)."""
    return ConstantInt(type, value)


def undef(type: Type) -> SpecialConstant:
    """Return undef."""
    return SpecialConstant(type, "undef")


def poison(type: Type) -> SpecialConstant:
    """Return poison."""
    return SpecialConstant(type, "poison")


def zero(type: Type) -> Constant:
    """Return the all-zero constant of any first-class type."""
    match type:
        case ty.IntegerType():
            return ConstantInt(type, 0)
        case ty.FloatType():
            return ConstantFloat(type, 0)
        case ty.PointerType():
            return SpecialConstant(type, "null")
        case _:
            return SpecialConstant(type, "zeroinitializer")


def constant_parts(value: Value) -> Iterator[Value]:
    """Yield `value` and every constant inside it, depth first."""
    yield value
    if isinstance(value, Constant):
        for operand in value.operands:
            yield from constant_parts(operand)
