"""LLVM types, interned: two types are equal exactly when they are the same object, and `str(t)` is LLVM's text.

Named structs are the exception LLVM makes too: they are identities of one module, made by `Module.named_struct`.
"""

from __future__ import annotations

from typing import ClassVar


class Type:
    """Base of all types. Compare with `is` or `==`; print with `str`."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"<type {self.text}>"

    @property
    def scalar(self) -> Type:
        """The element type of a vector, the type itself otherwise."""
        return self

    @property
    def is_float(self) -> bool:
        """Whether this is a floating-point scalar or a vector of them."""
        return isinstance(self.scalar, FloatType)

    @property
    def is_integer(self) -> bool:
        """Whether this is an integer scalar or a vector of them."""
        return isinstance(self.scalar, IntegerType)

    @property
    def is_pointer(self) -> bool:
        """Whether this is a pointer or a vector of them."""
        return isinstance(self.scalar, PointerType)

    @property
    def is_aggregate(self) -> bool:
        """Whether this is a struct or an array."""
        return isinstance(self, StructType | ArrayType)


class IntegerType(Type):
    """`iN`."""

    __slots__ = ("bits",)

    def __init__(self, bits: int) -> None:
        super().__init__(f"i{bits}")
        self.bits = bits


class FloatType(Type):
    """A floating-point scalar: half, bfloat, float, double, x86_fp80, fp128, ppc_fp128."""

    __slots__ = ("bits", "precision")

    def __init__(self, text: str, bits: int, precision: int) -> None:
        super().__init__(text)
        self.bits = bits
        self.precision = precision  # significand bits, the hidden one included


class PointerType(Type):
    """`ptr` or `ptr addrspace(N)`."""

    __slots__ = ("address_space",)

    def __init__(self, address_space: int) -> None:
        super().__init__(f"ptr addrspace({address_space})" if address_space else "ptr")
        self.address_space = address_space


class ArrayType(Type):
    """`[N x T]`."""

    __slots__ = ("count", "element")

    def __init__(self, count: int, element: Type) -> None:
        super().__init__(f"[{count} x {element}]")
        self.count = count
        self.element = element


class VectorType(Type):
    """`<N x T>` or `<vscale x N x T>`."""

    __slots__ = ("count", "element", "scalable")

    def __init__(self, count: int, element: Type, scalable: bool) -> None:
        super().__init__(f"<{'vscale x ' if scalable else ''}{count} x {element}>")
        self.count = count
        self.element = element
        self.scalable = scalable

    @property
    def scalar(self) -> Type:
        return self.element


class StructType(Type):
    """A literal or named struct. `fields` is None while a named one is opaque; `name` is "" for literals."""

    __slots__ = ("fields", "name", "packed")

    def __init__(self, text: str, fields: tuple[Type, ...] | None, packed: bool, name: str = "") -> None:
        super().__init__(text)
        self.fields = fields
        self.packed = packed
        self.name = name

    @property
    def elements(self) -> tuple[Type, ...]:
        """The field types; an opaque struct has none."""
        return self.fields or ()

    @property
    def body(self) -> str:
        """The text of the body: `{ i32, ptr }`, `<{ i8 }>` or `opaque`."""
        return "opaque" if self.fields is None else _struct_text(self.fields, self.packed)


class FunctionType(Type):
    """`R (T, …)`."""

    __slots__ = ("parameters", "result", "variadic")

    def __init__(self, result: Type, parameters: tuple[Type, ...], variadic: bool) -> None:
        inside = ", ".join([str(p) for p in parameters] + (["..."] if variadic else []))
        super().__init__(f"{result} ({inside})")
        self.result = result
        self.parameters = parameters
        self.variadic = variadic


class TargetType(Type):
    """`target("name", types…, integers…)`."""

    __slots__ = ("integers", "name", "types")

    def __init__(self, name: str, types: tuple[Type, ...], integers: tuple[int, ...]) -> None:
        inside = ", ".join([f'"{name}"', *map(str, types), *map(str, integers)])
        super().__init__(f"target({inside})")
        self.name = name
        self.types = types
        self.integers = integers


class OtherType(Type):
    """void, label, token, metadata, x86_amx."""

    __slots__ = ()
    names: ClassVar[tuple[str, ...]] = ("void", "label", "token", "metadata", "x86_amx")


def _struct_text(fields: tuple[Type, ...], packed: bool) -> str:
    inside = ", ".join(map(str, fields))
    text = f"{{ {inside} }}" if fields else "{}"
    return f"<{text}>" if packed else text


_interned: dict[object, Type] = {}


def integer(bits: int) -> IntegerType:
    """Return `iN`."""
    found = _interned.get(bits)
    if found is None:
        found = _interned[bits] = IntegerType(bits)
    assert isinstance(found, IntegerType)
    return found


def pointer(address_space: int = 0) -> PointerType:
    """Return `ptr`, or `ptr addrspace(N)`."""
    key = ("ptr", address_space)
    found = _interned.get(key)
    if found is None:
        found = _interned[key] = PointerType(address_space)
    assert isinstance(found, PointerType)
    return found


def array(count: int, element: Type) -> ArrayType:
    """Return `[count x element]`."""
    key = ("array", count, element)
    found = _interned.get(key)
    if found is None:
        found = _interned[key] = ArrayType(count, element)
    assert isinstance(found, ArrayType)
    return found


def vector(count: int, element: Type, scalable: bool = False) -> VectorType:
    """Return `<count x element>`."""
    key = ("vector", count, element, scalable)
    found = _interned.get(key)
    if found is None:
        found = _interned[key] = VectorType(count, element, scalable)
    assert isinstance(found, VectorType)
    return found


def struct(fields: tuple[Type, ...], packed: bool = False) -> StructType:
    """Return the literal struct of these fields."""
    key = ("struct", fields, packed)
    found = _interned.get(key)
    if found is None:
        found = _interned[key] = StructType(_struct_text(fields, packed), fields, packed)
    assert isinstance(found, StructType)
    return found


def function(result: Type, parameters: tuple[Type, ...], variadic: bool = False) -> FunctionType:
    """Return the function type."""
    key = ("function", result, parameters, variadic)
    found = _interned.get(key)
    if found is None:
        found = _interned[key] = FunctionType(result, parameters, variadic)
    assert isinstance(found, FunctionType)
    return found


def target(name: str, types: tuple[Type, ...], integers: tuple[int, ...]) -> TargetType:
    """Return a target extension type."""
    key = ("target", name, types, integers)
    found = _interned.get(key)
    if found is None:
        found = _interned[key] = TargetType(name, types, integers)
    assert isinstance(found, TargetType)
    return found


VOID, LABEL, TOKEN, METADATA, X86_AMX = (OtherType(name) for name in OtherType.names)
HALF = FloatType("half", 16, 11)
BFLOAT = FloatType("bfloat", 16, 8)
FLOAT = FloatType("float", 32, 24)
DOUBLE = FloatType("double", 64, 53)
X86_FP80 = FloatType("x86_fp80", 80, 64)
FP128 = FloatType("fp128", 128, 113)
PPC_FP128 = FloatType("ppc_fp128", 128, 106)
FLOAT_TYPES = (HALF, BFLOAT, FLOAT, DOUBLE, X86_FP80, FP128, PPC_FP128)
I1, I8, I16, I32, I64, I128 = (integer(bits) for bits in (1, 8, 16, 32, 64, 128))
PTR = pointer()
NAMED_TYPES: dict[str, Type] = {
    t.text: t for t in (VOID, LABEL, TOKEN, METADATA, X86_AMX, *FLOAT_TYPES, I1, I8, I16, I32, I64, I128, PTR)
}


def with_scalar(shape: Type, scalar: Type) -> Type:
    """Return `scalar`, widened to a vector where `shape` is one: the result type of icmp and of casts."""
    if isinstance(shape, VectorType):
        return vector(shape.count, scalar, shape.scalable)
    return scalar
