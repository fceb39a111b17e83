"""Inline assembly that means something simple: nothing at all, its own operand, a minimum, a maximum, a square root.

Compilers get such lines as barriers (`asm volatile("" : "+x"(t))`), as comments, and in place of intrinsics.
"""

from __future__ import annotations

import re

from adfuzz.ir import types as ty
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Call, Instruction
from adfuzz.ir.module import Module
from adfuzz.ir.values import InlineAsm, Value

_TEXT = re.compile(r'(?:\w+ )*"((?:[^"\\]|\\.)*)", "([^"]*)"')
_EXTREMUM = re.compile(r"(min|max)([ps])([sd]) \$(\d+), \$0")
_EXTREMUM_OF_TWO = re.compile(r"v(min|max)([ps])([sd]) \$(\d+), \$(\d+), \$0")
_ROOT = re.compile(r"v?sqrt([ps])([sd]) \$(\d+), \$0")


def write_out_assembly(module: Module) -> bool:
    """Put ordinary instructions in the place of simple assembly, before LLVM optimises. Whether there was any.

    Not in functions whose arithmetic may be reordered: there a barrier may be what keeps a sum as it is.
    """
    changed = False
    for function in module.functions:
        found = [i for i in function.instructions if is_simple_assembly(i)] if not function.is_declaration else []
        if found and not any({"fast", "reassoc"} & set(i.flags) for i in function.instructions):
            changed = True
            for i in found:
                expand_assembly(i)
    return changed


def is_simple_assembly(i: Instruction) -> bool:
    """Whether what a call of inline assembly does can be done by ordinary instructions."""
    return isinstance(i, Call) and isinstance(i.callee, InlineAsm) and _find(i) is not None


def expand_assembly(i: Instruction) -> None:
    """Put ordinary instructions in the place of inline assembly that `is_simple_assembly`."""
    assert isinstance(i, Call) and i.parent is not None
    found = _find(i)
    assert found is not None
    kind, first, second = found
    b = Builder(i.parent, i)
    b.origin = i
    match kind:
        case "store":
            b.store(second, first, 1)
        case "same":
            i.replace_all_uses_with(first)
        case "sqrt":
            i.replace_all_uses_with(b.intrinsic("sqrt", i.type, (first,), (i.type,)))
        case _:  # the second operand wins ties and where one is NaN
            is_first = b.fcmp("olt" if kind == "min" else "ogt", first, second)
            i.replace_all_uses_with(b.select(is_first, first, second))
    i.erase()


def _find(i: Call) -> tuple[str, Value, Value] | None:
    """What is done (`store`, `same`, `sqrt`, `min`, `max`) with which operands; None where that is not known."""
    callee = i.callee
    assert isinstance(callee, InlineAsm)
    parts = _TEXT.fullmatch(callee.text)
    if parts is None:
        return None
    template, constraints = parts[1].strip(), parts[2].split(",")
    inputs = [c for c in constraints if not c.startswith("~") and not (c.startswith("=") and "*" not in c)]
    if sum(c.startswith("=") for c in constraints) != 1 or len(inputs) != len(i.arguments):
        return None
    tied = inputs.index("0") if "0" in inputs else -1
    if i.type is ty.VOID:  # the output stands in memory, whose address is the first argument
        is_store = not template and inputs[:1] == constraints[:1] and tied == 1
        return ("store", i.arguments[0], i.arguments[1]) if is_store else None
    operands = {n: value for n, value in enumerate(i.arguments, 1) if value.type is i.type}
    if not template and tied + 1 in operands:
        return "same", operands[tied + 1], operands[tied + 1]
    if (m := _EXTREMUM.fullmatch(template)) and _fits(i, m[2], m[3]) and tied + 1 in operands and int(m[4]) in operands:
        return m[1], operands[tied + 1], operands[int(m[4])]
    if (m := _EXTREMUM_OF_TWO.fullmatch(template)) and _fits(i, m[2], m[3]):
        second, first = operands.get(int(m[4])), operands.get(int(m[5]))
        return None if first is None or second is None else (m[1], first, second)
    if (m := _ROOT.fullmatch(template)) and _fits(i, m[1], m[2]) and int(m[3]) in operands:
        return "sqrt", operands[int(m[3])], operands[int(m[3])]
    if template == "fsqrt" and "=t" in constraints[0] and tied + 1 in operands:
        return "sqrt", operands[tied + 1], operands[tied + 1]
    return None


def _fits(i: Call, lanes: str, precision: str) -> bool:
    """Whether the result is what the instruction's name says: one number or packed ones, single or double."""
    element = i.type.element if isinstance(i.type, ty.VectorType) else i.type
    is_packed = isinstance(i.type, ty.VectorType)
    return is_packed == (lanes == "p") and element is (ty.DOUBLE if precision == "d" else ty.FLOAT)
