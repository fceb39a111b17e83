"""Reading pieces of text into an existing module: whole functions, single types."""

from __future__ import annotations

from functools import cache

from adfuzz.ir import llvm
from adfuzz.ir.module import Module
from adfuzz.ir.parser import parse_module
from adfuzz.ir.reader import Context, Reader
from adfuzz.ir.types import Type
from adfuzz.ir.values import Value


def merge_text(module: Module, text: str, file: str = "<runtime>") -> None:
    """Parse `text` and move its globals and types into `module`; what exists there under the same name is used instead.

    Constant expressions that refer to globals of `text` by name are not supported.
    """
    other = parse_module(_canonical(text), file)
    moved = [f for f in other.functions if f.blocks and f.name not in module.globals]  # blocks: parse while there
    for name, kind in other.types.items():
        module.types.setdefault(name, kind)
    known: dict[Value, Value] = {}
    for value in list(other.globals.values()):
        found = module.globals.get(value.name)
        if found is None:
            other.remove(value)
            module.add(value)
        else:
            known[value] = found
    for function in moved:
        for instruction in function.instructions:
            for index, operand in enumerate(instruction.operands):
                if operand in known:
                    instruction.set_operand(index, known[operand])


@cache
def _canonical(text: str) -> str:
    return llvm.read(text, "<runtime>")


def parse_type(text: str, module: Module) -> Type:
    """Read a type as it stands in attributes such as `byval(%struct.s)`; named structs are those of `module`."""
    context = Context(module, "<type>", [text])
    for kind in module.types.values():
        context.types[kind.text] = kind
    reader = Reader(context)
    reader.start(0)
    return reader.full_type()
