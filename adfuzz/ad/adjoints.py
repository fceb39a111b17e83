"""Adjoints of SSA values in the reverse sweep: one accumulator per value and lane, zeroed where the value is undone.

LLVM's sroa turns those in memory back into SSA. An integer that holds float bits has an adjoint of that float type.
"""

from __future__ import annotations

from collections.abc import Callable

from adfuzz.ad.cache import Cache
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Instruction
from adfuzz.ir.types import Type
from adfuzz.ir.values import Value


class Adjoints:
    """Accumulators by (value, lane). `type_of(value)` is the adjoint's type, None when the value has none.

    A value used only in its own block needs no memory: its adjoint is summed up in SSA form while that block is undone.
    """

    def __init__(self, cache: Cache, width: int, type_of: Callable[[Value], Type | None]) -> None:
        self._cache = cache
        self._width = width
        self._type_of = type_of
        self._places: dict[tuple[Value, int], Value] = {}
        self._sums: dict[tuple[Value, int], Value] = {}
        self._local: dict[Value, bool] = {}

    def has(self, value: Value) -> bool:
        """Whether the value has an adjoint."""
        return self._type_of(value) is not None

    def _place(self, value: Value, lane: int, type: Type) -> Value:
        found = self._places.get((value, lane))
        if found is None:
            name = f"{value.name}.adj" if value.name else ""
            found = self._places[(value, lane)] = self._cache.reverse_alloca(type, name)
        return found

    def _is_local(self, value: Value) -> bool:
        """Whether all uses are undone in the very block in which the value is: no phi, no other block, no invoke."""
        found = self._local.get(value)
        if found is None:
            found = self._local[value] = isinstance(value, Instruction) and value.opcode != "invoke" and all(
                user.parent is value.parent and user.opcode not in ("phi", "invoke") for user in value.users
            )  # fmt: skip
        return found

    def add(self, b: Builder, value: Value, lane: int, amount: Value) -> None:
        """adj(value) += amount; nothing where the value has no adjoint."""
        type = self._type_of(value)
        if type is None:
            return
        if self._is_local(value):
            old = self._sums.get((value, lane))
            self._sums[(value, lane)] = amount if old is None else add_floats(b, old, amount)
            return
        place = self._place(value, lane, type)
        b.store(add_floats(b, b.load(type, place), amount), place)

    def take(self, b: Builder, value: Value) -> list[Value] | None:
        """The adjoints of all lanes, zeroed; None where the value has no adjoint, or where it is zero for certain."""
        type = self._type_of(value)
        if type is None:
            return None
        if self._is_local(value):
            sums = [self._sums.pop((value, lane), None) for lane in range(self._width)]
            if all(item is None for item in sums):
                return None
            return [values.zero(type) if item is None else item for item in sums]
        lanes: list[Value] = []
        for lane in range(self._width):
            place = self._place(value, lane, type)
            lanes.append(b.load(type, place))
            b.store(values.zero(type), place)
        return lanes


def add_floats(b: Builder, left: Value, right: Value) -> Value:
    """Sum of two values of a type that holds floats: struct and array elements are added one by one."""
    type = left.type
    if type.is_float:
        return b.accumulate(left, right)
    if isinstance(type, ty.StructType):
        made: Value = left
        for index, field in enumerate(type.elements):
            if holds_float(field):
                part = add_floats(b, b.extract_value(left, (index,)), b.extract_value(right, (index,)))
                made = b.insert_value(made, part, (index,))
        return made
    if isinstance(type, ty.ArrayType) and holds_float(type.element):
        made = left
        for index in range(type.count):
            part = add_floats(b, b.extract_value(left, (index,)), b.extract_value(right, (index,)))
            made = b.insert_value(made, part, (index,))
        return made
    return left


def holds_float(type: Type) -> bool:
    """Whether a float type stands somewhere in the type."""
    match type:
        case ty.FloatType():
            return True
        case ty.VectorType() | ty.ArrayType():
            return holds_float(type.element)
        case ty.StructType():
            return any(holds_float(field) for field in type.elements)
        case _:
            return False
