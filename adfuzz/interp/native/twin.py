"""The twin of one function: the primal instructions as they are, and beside each what happens to tangents.

    %y = fmul double %x, %z        %y = fmul double %x, %z
                                   %y.t = %x · %z.t + %z · %x.t      (terms whose tangent is zero left out)
Integers loaded from memory (or cast from floats) may be floats in disguise: they carry a tangent too, through phi,
select, freeze, stores and casts back; any other use of one that is not zero sets the flag `lost`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from adfuzz.errors import Unsupported
from adfuzz.interp.native.writing import FLOATS, Lines, shadow_type, zero
from adfuzz.ir import instructions as ins
from adfuzz.ir import types as ty
from adfuzz.ir.instructions import Instruction
from adfuzz.ir.module import Function, attribute_name
from adfuzz.ir.print_instruction import instruction_text
from adfuzz.ir.print_value import Numbering, operand_text
from adfuzz.ir.types import Type
from adfuzz.ir.values import Argument, Constant, Value

if TYPE_CHECKING:
    from adfuzz.interp.native.instrument import TwinModule

CARRIER: dict[int, tuple[str, Type]] = {64: ("f64", ty.DOUBLE), 32: ("f32", ty.FLOAT)}
"""Integers that may be floats in disguise: kind and type, by width."""


class Twin(Lines):
    """A function's twin being written."""

    def __init__(self, module: TwinModule, function: Function) -> None:
        super().__init__()
        self.module = module
        self.function = function
        for number, argument in enumerate(function.arguments):
            argument.name = f"a{number}"
        for number, block in enumerate(function.blocks):
            block.name = f"b{number}"
            for place, instruction in enumerate(block.instructions):
                if instruction.type is not ty.VOID:
                    instruction.name = f"v{number}.{place}"
        self.names = Numbering(module.names, function)
        self.carriers = _carriers(function)

    def text(self) -> str:
        function = self.function
        parameters = [f"{a.type} %{a.name}" for a in function.arguments]
        parameters += [f"{shadow_type(a.type)} %{a.name}.t" for a in function.arguments if shadow_type(a.type)]
        shadow = shadow_type(function.result_type)
        result = f"{{ {function.result_type}, {shadow} }}" if shadow else str(function.result_type)
        reasons = [a for p in function.arguments for a in p.attributes if attribute_name(a) in ("byval", "inalloca")]
        for block in function.blocks:
            self.lines.append(f"{block.name}:")
            if block is function.entry and (reasons or function.function_type.variadic):
                self.stop("an argument passed by value in memory or a variable argument list")
            for instruction in block.instructions:
                written = len(self.lines)
                try:
                    self.step(instruction)
                except Unsupported as error:
                    del self.lines[written:]
                    self.refuse(instruction, error.what)
        body = "\n".join(self.lines)
        name = self.module.done[function]
        return f"define internal {result} {name}({', '.join(parameters)}) {{\n{body}\n}}\n"

    # ---------------------------------------------------------------------------------------------------- helpers

    def operand(self, value: Value) -> str:
        return operand_text(self.names, value)

    def tangent(self, value: Value) -> str:
        """Return the tangents of an operand."""
        if isinstance(value, Constant):
            return zero(shadow_type(value.type) or "double")
        if isinstance(value, Argument) and not shadow_type(value.type):
            return "0.0"
        if not shadow_type(value.type) and value not in self.carriers:
            return "0.0"
        return f"%{value.name}.t"

    def copy(self, i: Instruction) -> None:
        """Write the primal instruction, without metadata that promises something."""
        i.metadata = ()
        if isinstance(i, ins.Call):
            i.tail = ""
            i.function_attributes = ()
        self.line(instruction_text(self.names, i))

    def define(self, i: Instruction, text: str) -> None:
        """Give the result's tangents a name."""
        type = shadow_type(i.type) or "double"
        if text in ("0.0", "zeroinitializer"):
            text = zero(type)
        if type.startswith(("{", "[")):
            self.line(f"%{i.name}.t = select i1 true, {type} {text}, {type} {text}")
        else:
            self.line(f"%{i.name}.t = select i1 true, {type} {text}, {type} {text}")

    def check(self, *values: Value) -> None:
        """Set the flag where an integer that is a float in disguise is used as a number."""
        for value in values:
            if value in self.carriers and not shadow_type(value.type):
                bad = self.temporary(f"fcmp une double %{value.name}.t, 0.0")
                self.line(f"call void @adfuzz.lose(i1 {bad})")

    def stop(self, text: str) -> None:
        name, size = self.module.message(text)
        self.line(f"call void @adfuzz.stop(ptr {name}, i64 {size})")

    def refuse(self, i: Instruction, why: str) -> None:
        """Stop when control gets here; what follows is only there to be legal."""
        self.stop(f"the native dual does not cover `{instruction_text(self.names, i)}`: {why}")
        if i.is_terminator:
            self.line("unreachable")
            return
        if i.type is not ty.VOID:
            self.line(f"%{i.name} = freeze {i.type} poison")
            if shadow_type(i.type) or i in self.carriers:
                self.define(i, "0.0")

    def widened(self, value: Value, text: str = "") -> str:
        """Return a float operand as double."""
        text = text or self.operand(value)
        if value.type.scalar is ty.DOUBLE:
            return text
        return self.temporary(f"fpext {value.type} {text} to {self.type}")

    # ----------------------------------------------------------------------------------------------- instructions

    def step(self, i: Instruction) -> None:
        """Write an instruction and what it does to tangents."""
        self.lanes = i.type.count if isinstance(i.type, ty.VectorType) else 0
        row = STEPS.get(i.opcode)
        if row is not None:
            row(self, i)
            return
        if i.opcode in _COPIED and not shadow_type(i.type):
            self.check(*i.operands)
            self.copy(i)
            return
        raise Unsupported("native-dual", f"{i.opcode} is not among its instructions")


_COPIED = frozenset(
    (*"add sub mul udiv sdiv urem srem shl lshr ashr and or xor icmp trunc zext sext ptrtoint inttoptr".split(),
     *"addrspacecast ptrtoaddr getelementptr unreachable fence extractelement insertelement shufflevector".split(),
     "indirectbr", "extractvalue", "insertvalue")
)  # fmt: skip

Step = Callable[[Twin, Any], None]
STEPS: dict[str, Step] = {}


def step(*opcodes: str) -> Callable[[Step], Step]:
    """Enter what an opcode does to tangents."""

    def enter(step: Step) -> Step:
        for opcode in opcodes:
            STEPS[opcode] = step
        return step

    return enter


def _carriers(function: Function) -> set[Value]:
    """Return the integers that may be floats in disguise."""
    found: set[Value] = set()
    again = True
    while again:
        again = False
        for i in function.instructions:
            if i in found or not isinstance(i.type, ty.IntegerType) or i.type.bits not in CARRIER:
                continue
            inner: list[Value] = []
            if isinstance(i, ins.Phi):
                inner = list(i.operands)
            elif i.opcode in ("select", "freeze"):
                inner = list(i.operands[-2:])
            disguised = isinstance(i, ins.Load) or (i.opcode == "bitcast" and i.operands[0].type in FLOATS)
            if disguised or any(value in found for value in inner):
                found.add(i)
                again = True
    return found
