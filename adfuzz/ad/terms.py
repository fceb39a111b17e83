"""What derivative rules are written in: Terms, arithmetic on which builds IR, or only records what it reads.

A rule like `lambda t: t / (2 * y)` runs in two ways. Emitting: every operator places an instruction. Recording: nothing is
built, the *leaves* (arguments x, y, … and the result) that the formula reads are noted; that is how the core knows what
the reverse sweep must keep. Leaves are lazy: one that is never read is never looked up.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from adfuzz.errors import InternalError
from adfuzz.ir import types as ty
from adfuzz.ir.builder import Builder, constant_float
from adfuzz.ir.module import Function
from adfuzz.ir.types import Type
from adfuzz.ir.values import Value


class Math(Protocol):
    """Where the operations of Terms go."""

    def constant(self, like: Term, value: float) -> Term:
        """A constant of the type of `like`."""
        ...

    def operation(self, opcode: str, operands: Sequence[Term], extra: str = "") -> Term:
        """A float instruction: fadd, fsub, fmul, fdiv, frem, fneg, fcmp (`extra` is the predicate), select, and, or."""
        ...

    def call(self, name: str, operands: Sequence[Term]) -> Term:
        """A math function in the precision of operand 0: `llvm.cos` (an intrinsic) or `erf` (libm, suffixed f or l)."""
        ...

    def convert(self, term: Term, like: Term) -> Term:
        """An integer (or another float) term as a float of the type of `like`."""
        ...


class Term:
    """A value inside a rule. Supports + - * / unary - with Terms and Python floats, and comparisons by method."""

    __slots__ = ("_force", "_value", "math", "type")

    def __init__(self, math: Math, type: Type, value: Value | None = None, force: Callable[[], Value] | None = None):
        self.math = math
        self.type = type
        self._value = value
        self._force = force

    @property
    def value(self) -> Value:
        """The IR value, looked up on first use."""
        if self._value is None:
            if self._force is None:
                raise InternalError("a recorded term has no value")
            self._value = self._force()
        return self._value

    def _other(self, other: Term | float) -> Term:
        return other if isinstance(other, Term) else self.math.constant(self, other)

    def __add__(self, other: Term | float) -> Term:
        return self.math.operation("fadd", (self, self._other(other)))

    def __radd__(self, other: float) -> Term:
        return self._other(other) + self

    def __sub__(self, other: Term | float) -> Term:
        return self.math.operation("fsub", (self, self._other(other)))

    def __rsub__(self, other: float) -> Term:
        return self._other(other) - self

    def __mul__(self, other: Term | float) -> Term:
        return self.math.operation("fmul", (self, self._other(other)))

    def __rmul__(self, other: float) -> Term:
        return self._other(other) * self

    def __truediv__(self, other: Term | float) -> Term:
        return self.math.operation("fdiv", (self, self._other(other)))

    def __rtruediv__(self, other: float) -> Term:
        return self._other(other) / self

    def __neg__(self) -> Term:
        return self.math.operation("fneg", (self,))

    def compare(self, predicate: str, other: Term | float) -> Term:
        """fcmp: an i1 term for `where`."""
        return self.math.operation("fcmp", (self, self._other(other)), predicate)

    def where(self, then: Term | float, otherwise: Term | float) -> Term:
        """select on this i1 term; at least one of the two must be a Term."""
        model = then if isinstance(then, Term) else otherwise
        assert isinstance(model, Term)
        return self.math.operation("select", (self, model._other(then), model._other(otherwise)))

    def both(self, other: Term) -> Term:
        """Logical and of two i1 terms."""
        return self.math.operation("and", (self, other))

    def either(self, other: Term) -> Term:
        """Logical or of two i1 terms."""
        return self.math.operation("or", (self, other))

    def as_float(self, like: Term) -> Term:
        """This (signed integer) term converted to the float type of `like`."""
        return self.math.convert(self, like)


def call(name: str, *operands: Term | float) -> Term:
    """Call a math function inside a rule: `call("llvm.cos", x)`, `call("erf", x)`. Operand 0 must be a Term."""
    first = operands[0]
    assert isinstance(first, Term)
    return first.math.call(name, [first._other(o) for o in operands])  # pyright: ignore[reportPrivateUsage]


class Recording:
    """A Math that builds nothing; `read` collects the labels of the leaves that were consumed."""

    def __init__(self) -> None:
        self.read: set[str] = set()

    def leaf(self, label: str, type: Type) -> Term:
        """A leaf whose consumption is recorded under `label`."""
        return _Leaf(self, type, label)

    def _consume(self, operands: Sequence[Term]) -> None:
        for operand in operands:
            if isinstance(operand, _Leaf) and operand.label:
                self.read.add(operand.label)

    def constant(self, like: Term, value: float) -> Term:
        return _Leaf(self, like.type, "")

    def operation(self, opcode: str, operands: Sequence[Term], extra: str = "") -> Term:
        self._consume(operands)
        return _Leaf(self, operands[-1].type, "")

    def call(self, name: str, operands: Sequence[Term]) -> Term:
        self._consume(operands)
        return _Leaf(self, operands[0].type, "")

    def convert(self, term: Term, like: Term) -> Term:
        self._consume((term,))
        return _Leaf(self, like.type, "")


class _Leaf(Term):
    __slots__ = ("label",)

    def __init__(self, math: Math, type: Type, label: str) -> None:
        super().__init__(math, type)
        self.label = label


class Emitting:
    """A Math that builds IR at the place of `builder`."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder

    def wrap(self, value: Value) -> Term:
        """A term for an existing value."""
        return Term(self, value.type, value)

    def lazy(self, type: Type, force: Callable[[], Value]) -> Term:
        """A term whose value is looked up when first read."""
        return Term(self, type, None, force)

    def constant(self, like: Term, value: float) -> Term:
        return self.wrap(constant_float(like.type, value))

    def operation(self, opcode: str, operands: Sequence[Term], extra: str = "") -> Term:
        parts = [operand.value for operand in operands]
        b = self.builder
        match opcode:
            case "fneg":
                return self.wrap(b.fneg(parts[0]))
            case "fcmp":
                return self.wrap(b.fcmp(extra, parts[0], parts[1]))
            case "select":
                return self.wrap(b.select(parts[0], parts[1], parts[2]))
            case _:
                return self.wrap(b.binary(opcode, parts[0], parts[1]))

    def call(self, name: str, operands: Sequence[Term]) -> Term:
        return self.wrap(emit_math_call(self.builder, name, [operand.value for operand in operands]))

    def convert(self, term: Term, like: Term) -> Term:
        value = term.value
        if value.type.is_integer:
            return self.wrap(self.builder.cast("sitofp", value, like.type))
        wider = isinstance(value.type.scalar, ty.FloatType) and isinstance(like.type.scalar, ty.FloatType) and (
            value.type.scalar.bits < like.type.scalar.bits
        )  # fmt: skip
        return self.wrap(self.builder.cast("fpext" if wider else "fptrunc", value, like.type))


_LIBM_SUFFIX = {"double": "", "float": "f", "x86_fp80": "l", "fp128": "f128"}


def emit_math_call(b: Builder, name: str, parts: Sequence[Value]) -> Value:
    """Call `llvm.name` (overloaded on operand 0's type) or the libm function `name` in that type's precision.

    libm has no vector and no half forms: those are done lane by lane, and in float.
    """
    type = parts[0].type
    if name.startswith("llvm."):
        overloads = [type] + [p.type for p in parts[1:] if p.type.is_integer]
        return b.intrinsic(name.removeprefix("llvm."), type, parts, overloads)
    if isinstance(type, ty.VectorType):
        if type.scalable:
            raise InternalError(f"{name} on a scalable vector")
        made: Value = constant_float(type, 0.0)
        for lane in range(type.count):
            one = emit_math_call(b, name, [b.extract_element(p, lane) if p.type is type else p for p in parts])
            made = b.insert_element(made, one, lane)
        return made
    if type in (ty.HALF, ty.BFLOAT):
        wide = [b.cast("fpext", p, ty.FLOAT) if p.type is type else p for p in parts]
        return b.cast("fptrunc", emit_math_call(b, name, wide), type)
    assert b.block.parent is not None and b.block.parent.module is not None
    kind = ty.function(type, tuple(p.type for p in parts))
    callee = b.block.parent.module.declare(name + _LIBM_SUFFIX[type.text], kind)
    assert isinstance(callee, Function)
    return b.call(callee, parts, function_type=kind)


