"""Globals whose shadows are chosen at run time: code reads their addresses from cells, variables that hold them.

A cell `@adfuzz.address.g` always holds @g, but nobody is told so until all derivatives are made. The derivative of code
that reads it reads the shadow of the cell, and there each derivative call has put the address of the shadow of @g that
it is to use (adfuzz.ad.contexts).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from adfuzz.ad.registrations import is_registration, read_registrations
from adfuzz.analysis import library
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import GetElementPtr, Instruction, Load
from adfuzz.ir.module import Alias, Function, GlobalValue, GlobalVariable, Module
from adfuzz.ir.values import Constant, ConstantAggregate, ConstantExpression, Value, constant_parts

_CELL = "adfuzz.address."
_TABLE = "adfuzz.addresses"
_HIDDEN = "externally_initialized"


def has_contexts(module: Module) -> bool:
    """Whether the module makes contexts, or asks for shadows, itself."""
    return _TABLE in module.globals


def address_cells(module: Module) -> list[GlobalVariable]:
    """The cells of a module, in the order of the fields of a context's lane; none, if it has no contexts."""
    table = module.globals.get(_TABLE)
    if not isinstance(table, GlobalVariable) or not isinstance(table.initializer, Constant):
        return []
    return [part for part in table.initializer.operands if isinstance(part, GlobalVariable)]


def behind(cell: GlobalVariable) -> GlobalVariable:
    """The variable whose address a cell holds."""
    assert isinstance(cell.initializer, GlobalVariable)
    return cell.initializer


def make_cells(module: Module, mentioned: Iterable[GlobalVariable], kept: Iterable[Value]) -> None:
    """Let all code read the addresses of the `mentioned` globals from cells. `kept`: what must stay until the end."""
    variables = _with_tables(module, _mutable(module, mentioned))
    cells = {variable: _cell(module, variable) for variable in variables}
    parts = (*cells.values(), *kept)
    table = GlobalVariable(_TABLE, ty.array(len(parts), ty.PTR))
    table.initializer = ConstantAggregate(table.value_type, parts) if parts else values.zero(table.value_type)
    module.add(table)
    for function in module.functions:
        if not function.is_declaration:
            _Reader(function, cells).run()


def settle_cells(module: Module) -> bool:
    """When all derivatives are made: tell LLVM what stands in the cells; whether there were any."""
    table = module.globals.get(_TABLE)
    if table is None:
        return False
    for cell in address_cells(module):
        cell.linkage, cell.is_constant = "internal", True
        cell.extras = tuple(extra for extra in cell.extras if extra != _HIDDEN)
    module.remove(table)
    return True


def _mutable(module: Module, mentioned: Iterable[GlobalVariable]) -> dict[GlobalVariable, None]:
    """Those of the globals that can have shadows of numbers: not constant, in this module, not said to be inactive."""
    registered = read_registrations(module)
    stated: set[GlobalValue] = {*registered.shadows, *registered.shadows.values()}
    return {
        v: None for v in mentioned
        if v.initializer is not None and not v.is_constant and not v.thread_local and v.type is ty.PTR
        and v not in registered.inactive_globals and v not in stated and not is_registration(v)
        and not library.is_inactive_global(v) and not v.name.startswith("llvm.") and not holds_functions(v)
    }  # fmt: skip


def holds_functions(variable: GlobalVariable) -> bool:
    """Whether a function's address stands in the variable at first."""
    first = variable.initializer
    return first is not None and any(isinstance(part, Function) for part in constant_parts(first))


def _with_tables(module: Module, found: dict[GlobalVariable, None]) -> dict[GlobalVariable, None]:
    """The variables, and constants that hold addresses of them: in their shadows stand addresses of shadows."""
    count = -1
    while count != len(found):
        count = len(found)
        for variable in module.variables:
            first = variable.initializer
            if not variable.is_constant or first is None or is_registration(variable):
                continue
            if any(part in found for part in constant_parts(first)):
                found[variable] = None
    return found


def _cell(module: Module, variable: GlobalVariable) -> GlobalVariable:
    cell = GlobalVariable(module.free_name(_CELL + variable.name), ty.PTR, variable)
    cell.extras = (_HIDDEN,)
    module.add(cell)
    return cell


class _Reader:
    """Lets one function read addresses from cells, at its beginning."""

    def __init__(self, function: Function, cells: dict[GlobalVariable, GlobalVariable]) -> None:
        self.function = function
        self.cells = cells
        self.made: dict[Constant, Value] = {}
        self.b: Builder | None = None

    def run(self) -> None:
        for i in list(self.function.instructions):
            for index, operand in enumerate(i.operands):
                if isinstance(operand, Constant) and self._mentions(operand):
                    i.set_operand(index, self._value(operand))

    def _mentions(self, value: Constant) -> bool:
        return any(part in self.cells for part in _address_parts(value))

    def _builder(self) -> Builder:
        if self.b is None:
            entry = self.function.entry
            self.b = Builder(entry, entry.instructions[0])
        return self.b

    def _value(self, value: Value) -> Value:
        """What a constant is, computed from cells."""
        if not isinstance(value, Constant) or not self._mentions(value):
            return value
        found = self.made.get(value)
        if found is None:
            found = self.made[value] = self._computed(value)
        return found

    def _computed(self, value: Constant) -> Value:
        b = self._builder()
        match value:
            case GlobalVariable():
                return b.load(ty.PTR, self.cells[value])
            case Alias():
                return self._value(value.target)
            case ConstantExpression(opcode="getelementptr"):
                assert value.source_type is not None
                parts = [self._value(operand) for operand in value.operands]
                flags = tuple(flag for flag in value.flags if not flag.startswith("inrange"))
                return b.insert(GetElementPtr(value.source_type, parts, value.type, flags=flags))
            case ConstantExpression() if len(value.operands) == 1:
                return b.cast(value.opcode, self._value(value.operands[0]), value.type)
            case ConstantExpression():
                left, right = (self._value(operand) for operand in value.operands)
                return b.binary(value.opcode, left, right, flags=value.flags)
            case _ if isinstance(value.type, ty.VectorType):
                made: Value = values.poison(value.type)
                for index, element in enumerate(value.operands):
                    made = b.insert_element(made, self._value(element), index)
                return made
            case _:
                made = values.poison(value.type)
                for index, element in enumerate(value.operands):
                    made = b.insert_value(made, self._value(element), (index,))
                return made


def _address_parts(value: Value) -> Iterator[Value]:
    """The constants inside a constant, also behind aliases, not inside variables."""
    for part in constant_parts(value):
        yield part
        if isinstance(part, Alias):
            yield from _address_parts(part.target)


def path_from_cell(b: Builder, address: Value, start: Value) -> Value | None:
    """The address again, computed from `start` instead of what a cell holds; None if it is not seen to come from
    one."""
    if isinstance(address, Load) and isinstance(address.pointer, GlobalVariable):
        return start if address.pointer.name.startswith(_CELL) else None
    if isinstance(address, GetElementPtr):
        base = path_from_cell(b, address.pointer, start)
        return base and b.insert(GetElementPtr(address.source_type, (base, *address.indices), address.type))
    return None


def cell_below(address: Value) -> GlobalVariable | None:
    """The cell that an address is computed from, if that is seen."""
    while isinstance(address, GetElementPtr):
        address = address.pointer
    found = address.pointer if isinstance(address, Load) else None
    return found if isinstance(found, GlobalVariable) and found.name.startswith(_CELL) else None


def uses_of(instruction: Instruction) -> Iterator[GlobalVariable]:
    """The variables that constants among an instruction's operands mention."""
    for operand in instruction.operands:
        if isinstance(operand, Constant):
            yield from (part for part in _address_parts(operand) if isinstance(part, GlobalVariable))
