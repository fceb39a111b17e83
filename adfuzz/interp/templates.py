"""What the rows of the opcode table are made of: entering a row, templates for scalars and vectors, type facts.

A *template* is a list of lines in which {r} is the result and {0}, {1} … are scalar operands. For vectors a helper
function is made of the same template and mapped over the lanes. Inline guards are written so that undef, poison and
tagged integers (whose comparisons are falsy or exact) fall to the slow path named after the guard.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from adfuzz.interp.constants import element_count
from adfuzz.ir import instructions as ins
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Instruction
from adfuzz.ir.module import GlobalVariable, attribute_name
from adfuzz.ir.parser import parse_module
from adfuzz.ir.types import Type

if TYPE_CHECKING:
    from adfuzz.interp.translate import Writer

Emitter = Callable[["Writer", Any], None]
EMITTERS: dict[str, Emitter] = {}
ABSENT: dict[str, str] = {
    "callbr": "only asm goto uses it, and inline assembly is not interpreted",
    "catchswitch": "Windows exception handling",
    "catchpad": "Windows exception handling",
    "cleanuppad": "Windows exception handling",
    "catchret": "Windows exception handling",
    "cleanupret": "Windows exception handling",
}
"""Opcodes that are deliberately refused where control reaches them, with the reason."""


def emits(*opcodes: str) -> Callable[[Emitter], Emitter]:
    """Enter an emitter for the opcodes."""

    def enter(emitter: Emitter) -> Emitter:
        for opcode in opcodes:
            assert opcode not in EMITTERS, opcode
            EMITTERS[opcode] = emitter
        return emitter

    return enter


def is_float_operation(instruction: Instruction) -> bool:
    """Whether the instruction counts as a float operation."""
    if instruction.opcode in ("fadd", "fsub", "fmul", "fdiv", "frem", "fneg"):
        return True
    return isinstance(instruction, ins.Call) and instruction.type.is_float


def calls_intrinsic(instruction: Instruction, *names: str) -> bool:
    """Whether the instruction calls an intrinsic whose name starts with one of `names`."""
    return isinstance(instruction, ins.Call) and instruction.callee.name.startswith(names)


def declared_alignment(attributes: Sequence[str]) -> int:
    """Return the alignment that parameter attributes promise, 1 when none."""
    for attribute in attributes:
        if attribute_name(attribute) in ("align", "alignstack"):
            digits = "".join(char for char in attribute if char.isdigit())
            return int(digits or 1)
    return 1


def attribute_type(w: Writer, attributes: tuple[str, ...], keyword: str) -> Type:
    """Return the type inside a parameter attribute such as byval(%struct.S)."""
    text = next(a for a in attributes if a.startswith(keyword + "("))
    definitions = "".join(f"{type} = type {type.body}\n" for type in w.program.module.types.values())
    made = parse_module(f"{definitions}@typed = external global {text[len(keyword) + 1 : -1]}\n").globals["typed"]
    assert isinstance(made, GlobalVariable)
    return made.value_type


def scalar_template(w: Writer, instruction: Instruction, template: list[str], *operands: Any) -> None:
    """Write `{r} = …` for scalars, or a map of the same over vector lanes."""
    shape = instruction.type if isinstance(instruction.type, ty.VectorType) else operands[0].type
    texts = [w.value(operand) for operand in operands]
    result = w.name(instruction)
    if not isinstance(shape, ty.VectorType):
        for line in template:
            w.line(line.format(*texts, r=result))
        return
    element_count(shape)
    helper = helper_function(w, template, len(operands))
    w.line(f"{result} = tuple(map({helper}, {', '.join(texts)}))")


def helper_function(w: Writer, template: list[str], count: int) -> str:
    """Return the name of a function that runs a scalar template."""

    def make() -> Any:
        names = ["a", "b", "c", "d"][:count]
        body = "\n ".join(line.format(*names, r="r") for line in template)
        space = w.program.namespace
        exec(f"def _lane({', '.join(names)}):\n {body}\n return r", space)
        return space.pop("_lane")

    return w.program.bound(("template", tuple(template), count), make)


def bits_of(type: Type) -> int:
    """Return the width of an integer scalar or pointer."""
    scalar = type.scalar
    if isinstance(scalar, ty.PointerType):
        return 64
    assert isinstance(scalar, ty.IntegerType)
    return scalar.bits
