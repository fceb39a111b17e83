"""Calls: to functions of the module, through pointers, to intrinsics and to library functions.

A callee outside the module is found by name: mathematical functions (`libm` under its C, `l`, `f`, `__*_finite` and
`llvm.*` names), then `intrinsics`, then `library`. What none of them knows is refused where control reaches the call.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

from adfuzz.errors import Unsupported
from adfuzz.interp import absent, libm, varargs
from adfuzz.interp.constants import element_count, is_compound, scalar_kind
from adfuzz.interp.numbers import SPECIAL
from adfuzz.ir import instructions as ins
from adfuzz.ir import types as ty
from adfuzz.ir.module import Alias, Function
from adfuzz.ir.types import FunctionType, Type
from adfuzz.ir.values import InlineAsm, MetadataOperand, Value

if TYPE_CHECKING:
    from adfuzz.interp.program import Program
    from adfuzz.interp.translate import Writer


def emit(w: Writer, call: ins.Call) -> None:
    """Write a call; its result, if any, is assigned."""
    from adfuzz.interp import environment, intrinsics, vectors

    assert environment.TABLE is vectors.TABLE  # importing them adds their rows
    callee = _resolved(call.callee)
    if isinstance(callee, InlineAsm):
        if _is_empty_asm(callee.text):
            return
        raise Unsupported("inline-assembly", "the interpreter does not execute inline assembly")
    result = f"{w.name(call)} = " if call.type is not ty.VOID else ""
    if isinstance(callee, Function) and callee.name.startswith("llvm."):
        emitter = intrinsics.emitter(callee.name)
        if emitter is not None:
            emitter(w, call)
            return
        why = absent.reason(callee.name)
        if why:
            raise Unsupported("intrinsic", f"the interpreter does not execute @{callee.name}: {why}")
    arguments = ", ".join(_argument(w, call, index) for index in range(call.argument_count))
    if isinstance(callee, Function):
        if callee.is_declaration:
            type = call.function_type
            name = w.program.bound(("external", callee, type), lambda: external(w.program, callee, type))
        else:
            _check_signature(call, callee)
            name = w.program.function_name(callee)
        w.line(f"{result}{name}({arguments})")
        return
    pointer = w.value(call.callee)
    fixed = f", {len(call.function_type.parameters)}" if call.function_type.variadic else ""
    w.line(f"{result}called({pointer}, {len(call.arguments)}{fixed})({arguments})")


def _is_empty_asm(text: str) -> bool:
    parts = text.split('"')
    return len(parts) > 1 and parts[1].strip() == ""


def _resolved(callee: Value) -> Value:
    while isinstance(callee, Alias) and callee.kind == "alias":
        callee = callee.target
    return callee


def _check_signature(call: ins.Call, callee: Function) -> None:
    if call.function_type is not callee.function_type and call.function_type != callee.function_type:
        expected, given = callee.function_type, call.function_type
        if len(expected.parameters) > len(given.parameters) or is_compound(expected.result) != is_compound(
            given.result
        ):
            raise Unsupported("signature", f"@{callee.name} is called with another signature than it has")


def _argument(w: Writer, call: ins.Call, index: int) -> str:
    operand = call.operands[index]
    if isinstance(operand, MetadataOperand):
        return "None"
    text = w.value(operand)
    callee = _resolved(call.callee)
    is_walked = not isinstance(callee, Function) or (callee.function_type.variadic and not callee.is_declaration)
    if is_walked and call.function_type.variadic and index >= len(call.function_type.parameters):
        return varargs.passed(w, call, index, text)
    return text


def external(program: Program, function: Function, type: FunctionType) -> Callable[..., Any]:
    """Return the Python function of a callee that the module only declares."""
    from adfuzz.interp import complexnumbers, cpplibrary, fortran_moves, library, mpi, openmp, rust

    # Importing them adds their rows to the library.
    assert complexnumbers and cpplibrary and fortran_moves and mpi and openmp and rust

    name = function.name
    found = mathematical(program, name, type)
    if found is not None:
        return found
    made = library.make(program, name, type)
    if made is not None:
        return made

    def refused(*_: Any) -> Any:
        raise Unsupported(
            "unknown-function", f"the interpreter does not know what @{name} does",
            remedy=f"link the definition of @{name} into the module",
        )  # fmt: skip

    return refused


# ------------------------------------------------------------------------------------------- mathematical functions

_C_NAMES = {
    "gamma": "lgamma", "drem": "remainder", "pow10": "exp10", "scalbn": "ldexp", "scalbln": "ldexp", "exp10": "exp10",
    "nexttoward": "nextafter",
}  # fmt: skip
_PLAIN = (
    *libm.UNARY, *libm.BINARY, *libm.INDEXED, *libm.PIECEWISE, "fabs", "copysign", "fdim", "fmin", "fmax", "ldexp",
    "fma",
)  # fmt: skip
_INTRINSICS = (*_PLAIN, *SPECIAL, "fmuladd")


@cache
def base_name(name: str) -> str:
    """Return the function of the table that a symbol names, or ""."""
    if name.startswith("llvm.experimental.constrained."):
        name = "llvm." + name[len("llvm.experimental.constrained.") :]
    if name.startswith("llvm."):
        base = name.split(".")[1]
        return base if base in _INTRINSICS else ""
    if name.startswith("xla.") and name.count(".") == 2:
        return base_name(name.split(".")[1])
    if name.startswith("__") and name.endswith("_finite"):
        name = name[2:-7]
        name = name[:-2] if name.endswith(("_r",)) else name
    for candidate in (name, name[:-1] if name[-1:] in "fl" else name):
        candidate = _C_NAMES.get(candidate, candidate)
        if candidate in _PLAIN:
            return candidate
    return "powi" if name in ("__powidf2", "__powisf2", "__powixf2", "__powitf2") else ""


def mathematical(program: Program, name: str, type: FunctionType) -> Callable[..., Any] | None:
    """Return a mathematical function, over lanes for vectors; None when `name` is none."""
    base = base_name(name)
    result = type.result
    if not base or not result.is_float:
        return None
    scalar = _scalar_function(program, base, scalar_kind(result.scalar))
    if not isinstance(result, ty.VectorType):
        count = _arity(base)
        return scalar if len(type.parameters) == count else lambda *xs: scalar(*xs[:count])
    lanes = element_count(result)

    def over_lanes(*xs: Any) -> Any:
        columns = [x if isinstance(x, tuple) else (x,) * lanes for x in xs]
        return tuple([scalar(*(column[index] for column in columns)) for index in range(lanes)])

    return over_lanes


def _scalar_function(program: Program, base: str, kind: str) -> Callable[..., Any]:
    return program.object(("math", base, kind), lambda: program.numbers.function(base, kind))


def _arity(base: str) -> int:
    if base in ("fma", "fmuladd"):
        return 3
    unary = base in libm.UNARY or base in libm.PIECEWISE or base in ("fabs", "canonicalize")
    return 1 if unary else 2


def result_lanes(type: Type) -> int:
    """Return how many lanes a type has; 1 for scalars."""
    return element_count(type) if isinstance(type, ty.VectorType) else 1
