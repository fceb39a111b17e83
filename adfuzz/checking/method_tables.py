"""Tables of functions that a file has for its own types: Rust's vtables of trait objects, C++'s of classes.

`&dyn Shape` comes as a pointer to the data and one to such a table; an object of C++ holds a pointer to one. What is
called through it is found at fixed offsets, so a constant fits when it has functions of the right types there.
"""

from __future__ import annotations

from collections.abc import Mapping

from adfuzz.ir.layout import DataLayout
from adfuzz.ir.module import Function, GlobalVariable, Module
from adfuzz.ir.scalars import scalars
from adfuzz.ir.types import FunctionType
from adfuzz.ir.values import ConstantAggregate, ConstantExpression, ConstantFloat, ConstantInt, Value

_CPP, _CPP_START = "_ZTV", 16
"""Objects of C++ point behind two words of their class's table, which say where the whole object is, and its type."""


def fitting_tables(module: Module, slots: Mapping[int, FunctionType]) -> tuple[str, ...]:
    """Return the addresses in constant tables at which functions of these types lie, by offset: `name` or `name+16`."""
    found: list[str] = []
    for variable in module.variables:
        if not variable.is_constant or not isinstance(variable.initializer, ConstantAggregate):
            continue
        cells = dict(scalars(variable.initializer, DataLayout()))
        if not any(isinstance(value, Function) for value in cells.values()):
            continue
        if any(isinstance(value, ConstantFloat) for value in cells.values()):
            continue  # data with functions beside it
        start = _CPP_START if variable.name.startswith(_CPP) else 0
        if all(_is_of_type(cells.get(start + offset), type) for offset, type in slots.items()):
            found.append(variable.name + (f"+{start}" if start else ""))
    return tuple(found)


def constant_place(value: Value) -> tuple[GlobalVariable, int] | None:
    """Return the constant variable that an address lies in, and how many bytes from its start; None for others."""
    match value:
        case GlobalVariable() if value.is_constant and value.initializer is not None:
            return value, 0
        case ConstantExpression() if value.opcode == "getelementptr":
            base, *indices = value.operands
            steps = [index.signed for index in indices if isinstance(index, ConstantInt)]
            found = constant_place(base)
            if found is None or len(steps) < len(indices):
                return None
            assert value.source_type is not None
            return found[0], found[1] + DataLayout().pointer_offset(value.source_type, steps)
        case _:
            return None


def cell_at(table: GlobalVariable, offset: int) -> Value | None:
    """Return the scalar that lies there in a constant."""
    assert table.initializer is not None
    return dict(scalars(table.initializer, DataLayout())).get(offset)


def _is_of_type(value: Value | None, type: FunctionType) -> bool:
    return isinstance(value, Function) and str(value.function_type) == str(type)
