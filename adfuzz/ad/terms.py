"""What derivative rules are written in: Terms, arithmetic on which builds IR, or only records what it reads.

A rule like `lambda t: t / (2 * y)` runs in two ways. Emitting: every operator places an instruction. Recording: nothing
is built, the *leaves* (arguments x, y, … and the result) that the formula reads are noted; that is how the core knows
what the reverse sweep must keep. Leaves are lazy: one that is never read is never looked up.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from adfuzz.ad.devices import device_name
from adfuzz.ad.support import support_function
from adfuzz.errors import InternalError, Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir.builder import Builder, constant_float, constant_int
from adfuzz.ir.instructions import Instruction
from adfuzz.ir.module import Module
from adfuzz.ir.types import Type
from adfuzz.ir.values import ConstantInt, Value, poison, zero


class Math(Protocol):
    """Where the operations of Terms go."""

    def constant(self, like: Term, value: float) -> Term:
        """A constant of the type of `like` (an integer type takes whole numbers)."""
        ...

    def integer(self, value: int) -> Term:
        """An i32 constant."""
        ...

    def operation(self, opcode: str, operands: Sequence[Term], extra: str = "") -> Term:
        """fadd, fsub, fmul, fdiv, fneg, fcmp (`extra` is the predicate), select; on integers add, sub, and, or."""
        ...

    def call(self, name: str, operands: Sequence[Term]) -> Term:
        """A math function in the precision of the first float operand.

        `llvm.cos` is an intrinsic, `erf` of libm (suffixed f or l), `adfuzz.digamma` ours (adfuzz.ad.support).
        """
        ...

    def convert(self, term: Term, like: Term) -> Term:
        """A signed integer or float term in the float type of `like`, whose value is not read; scalars are spread."""
        ...


class Term:
    """A value inside a rule. Supports + - * / unary - with Terms and Python floats, and comparisons by method.

    Integer terms (the n of powi, jn, ldexp) support + and -, and become floats by `as_float`.
    """

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
        return self.math.operation("add" if self.type.is_integer else "fadd", (self, self._other(other)))

    def __radd__(self, other: float) -> Term:
        return self._other(other) + self

    def __sub__(self, other: Term | float) -> Term:
        return self.math.operation("sub" if self.type.is_integer else "fsub", (self, self._other(other)))

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
        """This (signed integer or other float) term converted to the float type of `like`."""
        return self.math.convert(self, like)

    def constant(self, value: float) -> Term:
        """A constant of this term's type."""
        return self.math.constant(self, value)

    def integer(self, value: int) -> Term:
        """An i32 constant, such as the order given to `jn`."""
        return self.math.integer(value)


def call(name: str, *operands: Term | float) -> Term:
    """Call a math function inside a rule: `call("llvm.cos", x)`, `call("erf", x)`, `call("jn", n + 1, x)`.

    Python numbers take the type of the first float Term, of which there must be one.
    """
    model = _first_float([operand for operand in operands if isinstance(operand, Term)])
    return model.math.call(name, [o if isinstance(o, Term) else model.constant(o) for o in operands])


def _first_float(operands: Sequence[Term]) -> Term:
    return next(operand for operand in operands if operand.type.is_float)


def linear_across(t: Term, x: Term, y: Term) -> Term:
    """The map of a float cast from x to y: a tangent (of x's type) becomes y's type, a cotangent (of y's type) x's."""
    return t.as_float(y if t.type is x.type else x)


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

    def integer(self, value: int) -> Term:
        return _Leaf(self, ty.I32, "")

    def operation(self, opcode: str, operands: Sequence[Term], extra: str = "") -> Term:
        self._consume(operands)
        return _Leaf(self, operands[-1].type, "")

    def call(self, name: str, operands: Sequence[Term]) -> Term:
        self._consume(operands)
        return _Leaf(self, _first_float(operands).type, "")

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
        if like.type.is_integer:
            return self.wrap(constant_int(like.type, int(value)))
        return self.wrap(constant_float(like.type, value))

    def integer(self, value: int) -> Term:
        return self.wrap(constant_int(ty.I32, value))

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
        from_scalar = isinstance(like.type, ty.VectorType) and not isinstance(value.type, ty.VectorType)
        target = like.type.scalar if from_scalar else like.type
        if value.type.is_integer:
            value = self.builder.cast("sitofp", value, target)
        elif value.type is not target:
            value = self.builder.cast("fpext" if _is_wider(target, value.type) else "fptrunc", value, target)
        return self.wrap(_splat(self.builder, value, like.type) if from_scalar else value)


def _is_wider(left: Type, right: Type) -> bool:
    a, b = left.scalar, right.scalar
    assert isinstance(a, ty.FloatType) and isinstance(b, ty.FloatType)
    return a.bits > b.bits


def _splat(b: Builder, value: Value, type: Type) -> Value:
    """All lanes `value`; works for scalable vectors too."""
    assert isinstance(type, ty.VectorType)
    first = b.insert(Instruction("insertelement", type, (poison(type), value, ConstantInt(ty.I64, 0))))
    mask = zero(ty.vector(type.count, ty.I32, type.scalable))
    return b.insert(Instruction("shufflevector", type, (first, poison(type), mask)))


_LIBM_SUFFIX = {"double": "", "float": "f", "x86_fp80": "l", "ppc_fp128": "l", "fp128": "f128"}
_INTEGER_OVERLOADS = ("llvm.powi", "llvm.ldexp")


def emit_math_call(b: Builder, name: str, parts: Sequence[Value]) -> Value:
    """Call `llvm.name` (overloaded on the first float operand's type) or the libm function `name` in that precision.

    libm has no vector and no half forms: those are done lane by lane, and in float. `adfuzz.name` is ours.
    """
    type = next(p.type for p in parts if p.type.is_float)
    on_device = device_name(_module(b).target_triple, name.removeprefix("llvm."), type.scalar is ty.FLOAT)
    if on_device and type in (ty.FLOAT, ty.DOUBLE):
        kind = ty.function(type, tuple(p.type for p in parts))
        return b.call(_module(b).declare(on_device, kind), parts, function_type=kind)
    if on_device and isinstance(type, ty.VectorType):
        return _lane_by_lane(b, name, parts, type)
    if name.startswith("llvm."):
        overloads = [type] + [p.type for p in parts[1:] if name in _INTEGER_OVERLOADS]
        return b.intrinsic(name.removeprefix("llvm."), type, parts, overloads)
    if isinstance(type, ty.VectorType):
        return _lane_by_lane(b, name, parts, type)
    if name.startswith("adfuzz."):
        return _call_support(b, name, parts, type)
    if type in (ty.HALF, ty.BFLOAT):
        wide = [b.cast("fpext", p, ty.FLOAT) if p.type is type else p for p in parts]
        return b.cast("fptrunc", emit_math_call(b, name, wide), type)
    kind = ty.function(type, tuple(p.type for p in parts))
    return b.call(_module(b).declare(name + _LIBM_SUFFIX[type.text], kind), parts, function_type=kind)


def _module(b: Builder) -> Module:
    assert b.block.parent is not None and b.block.parent.module is not None
    return b.block.parent.module


def _lane_by_lane(b: Builder, name: str, parts: Sequence[Value], type: ty.VectorType) -> Value:
    if type.scalable:
        raise Unsupported("scalable-vector", f"{name} has no vector form", remedy="compile without scalable vectors")
    made: Value = poison(type)
    for lane in range(type.count):
        one = [b.extract_element(p, lane) if isinstance(p.type, ty.VectorType) else p for p in parts]
        made = b.insert_element(made, emit_math_call(b, name, one), lane)
    return made


def _call_support(b: Builder, name: str, parts: Sequence[Value], type: Type) -> Value:
    """Support functions work in double: narrower types are widened, wider ones lose their extra digits."""
    function = support_function(_module(b), name)
    wide = type is not ty.DOUBLE and _is_wider(ty.DOUBLE, type)
    inside = [b.cast("fpext" if wide else "fptrunc", p, ty.DOUBLE) for p in parts]
    return b.cast("fptrunc" if wide else "fpext", b.call(function, inside), type)
