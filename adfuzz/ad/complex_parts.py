"""Real parts, sizes, angles and conjugates of complex numbers passed as one value, written out by their parts."""

from __future__ import annotations

from collections.abc import Callable

from adfuzz.ad.rules import is_registered
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Call
from adfuzz.ir.module import Function
from adfuzz.ir.values import Value

_SUFFIXES = {"float": "f", "double": "", "x86_fp80": "l"}

Part = Callable[[Builder, Call, Value, Value], Value | None]


def _of_library(name: str, b: Builder, i: Call, *operands: Value) -> Value | None:
    suffix, module = _SUFFIXES.get(operands[0].type.text), i.function.module
    if suffix is None or module is None:
        return None
    kind = ty.function(operands[0].type, tuple(o.type for o in operands))
    return b.call(module.declare(name + suffix, kind), operands, function_type=kind)


def _conjugate(b: Builder, i: Call, real: Value, imaginary: Value) -> Value | None:
    if not is_pair(i.type):
        return None
    if isinstance(i.type, ty.VectorType):
        return b.insert_element(b.insert_element(values.poison(i.type), real, 0), b.fneg(imaginary), 1)
    return b.aggregate(i.type, (real, b.fneg(imaginary)))


_PARTS: dict[str, Part] = {
    "creal": lambda _b, _i, real, _: real,
    "cimag": lambda _b, _i, _, imaginary: imaginary,
    "cabs": lambda b, i, real, imaginary: _of_library("hypot", b, i, real, imaginary),
    "carg": lambda b, i, real, imaginary: _of_library("atan2", b, i, imaginary, real),
    "conj": _conjugate,
}


def _expander(part: Part) -> Callable[[Builder, Call], Value | None]:
    def write_out(b: Builder, i: Call) -> Value | None:
        pair = _both(b, i)
        if pair is None or (isinstance(i.callee, Function) and is_registered(i.callee)):
            return None
        return part(b, i, *pair)

    return write_out


def _both(b: Builder, i: Call) -> tuple[Value, Value] | None:
    """The two parts of the only argument; two arguments have a rule where the result is a number."""
    if len(i.arguments) == 2 and is_pair(i.type):
        return i.arguments[0], i.arguments[1]
    if len(i.arguments) != 1:
        return None
    (whole,) = i.arguments
    if not is_pair(whole.type):
        return None
    if isinstance(whole.type, ty.VectorType):
        return b.extract_element(whole, 0), b.extract_element(whole, 1)
    return b.extract_value(whole, (0,)), b.extract_value(whole, (1,))


def is_pair(kind: ty.Type) -> bool:
    """Whether values of a type are two floats of one precision, as complex numbers are passed and returned."""
    match kind:
        case ty.VectorType() | ty.ArrayType():
            return kind.count == 2 and isinstance(kind.element, ty.FloatType)
        case ty.StructType():
            fields = kind.elements
            return len(fields) == 2 and isinstance(fields[0], ty.FloatType) and fields[1] is fields[0]
        case _:
            return False


EXPANDERS: dict[str, Callable[[Builder, Call], Value | None]] = {
    name + suffix: _expander(part) for name, part in _PARTS.items() for suffix in ("", "f", "l")
}
