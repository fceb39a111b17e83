"""Derivatives of functions whose address is taken: the shadow of a function is a constant table of derivatives.

Every indirect call site asks for one *shape* (modes, activities, width, function type); all tables have one entry per
shape (two for split: augmented, reverse), so that any function can be called through any site. Entries are filled
when all sites are known. A function that cannot be differentiated in a shape gets an entry that says so and aborts:
never a zero.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from adfuzz.ad.choices import address_taken, addresses_taken
from adfuzz.ad.options import Key, Return, Sweeps
from adfuzz.analysis.activity import place_of
from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir import values
from adfuzz.ir.builder import Builder
from adfuzz.ir.instructions import Call
from adfuzz.ir.module import Alias, Function, GlobalVariable
from adfuzz.ir.types import FunctionType
from adfuzz.ir.values import Constant, InlineAsm, Value
from adfuzz.model import Activity

if TYPE_CHECKING:
    from adfuzz.ad.compiler import Compiler
    from adfuzz.ad.sweep import Sweep


_MOST_CANDIDATES = 16
"""Of a type that more functions have, none counts as its own shadow: the search would cost more than the call."""


@dataclass(frozen=True)
class Shape:
    """What an indirect call site needs of its callee."""

    kind: FunctionType
    sweeps: Sweeps
    arguments: tuple[Activity, ...]
    returns: Return
    width: int
    primal_return: bool
    strong_zero: bool
    runtime_activity: bool
    estimates_error: bool
    is_replayed: bool
    keeps_tape: bool

    def key(self, function: Function) -> Key:
        """The key of `function` in this shape."""
        return Key(
            function, self.sweeps, self.arguments, self.returns, self.width, self.primal_return, self.strong_zero,
            self.runtime_activity, is_opaque=True, estimates_error=self.estimates_error,
            is_replayed=self.is_replayed, keeps_tape=self.keeps_tape,
        )  # fmt: skip


class Tables:
    """All derivative tables of one module."""

    def __init__(self, compiler: Compiler) -> None:
        self.compiler = compiler
        self._shapes: dict[Shape, int] = {}
        self._tables: dict[Function, GlobalVariable] = {}
        self._shadows: dict[tuple[GlobalVariable, int, bool], GlobalVariable] = {}
        self._entries: dict[tuple[Function, Shape], list[Value]] = {}
        self._size = 0
        self._unknown: GlobalVariable | None = None
        self._taken: dict[FunctionType, list[Function]] | None = None
        self._foreign: set[FunctionType] | None = None
        self._mappers: dict[FunctionType, Function] = {}

    def index(self, shape: Shape) -> int:
        """Where the derivatives for `shape` stand in every table."""
        found = self._shapes.get(shape)
        if found is None:
            found = self._shapes[shape] = self._size
            self._size += 2 if shape.sweeps is Sweeps.SPLIT else 1
        return found

    def load(self, b: Builder, table: Value, index: int) -> Value:
        """Read an entry at run time."""
        return b.load(ty.PTR, b.gep(ty.PTR, table, (index,)))

    def of_shadow(self, b: Builder, shadow: Value, kind: FunctionType, pointer: Value | None = None) -> Value:
        """The table that the shadow of a function pointer is; where it is a function itself, the table of that.

        So are the shadows in an object that was made like its primal, with the same virtual functions. With `pointer`,
        the primal: a function of which there is no table here has one whose entries say so and abort.
        """
        found = b.call(self._mapper(kind), (shadow,)) if self.candidates(kind) else shadow
        return found if pointer is None else b.select(b.icmp("eq", found, pointer), self._unknown_table(), found)

    def candidates(self, kind: FunctionType) -> list[Function]:
        """The functions with bodies of a type whose addresses stand somewhere; none where they are too many."""
        found = self._address_taken().get(kind, [])
        return found if len(found) <= _MOST_CANDIDATES else []

    def callees(self, kind: FunctionType) -> list[Function]:
        """All functions of this module that a pointer may lead to; none where some have no body, or they are many."""
        if self._foreign is None:
            self._foreign = {f.function_type for f in addresses_taken(self.compiler.module) if f.is_declaration}
        return [] if kind in self._foreign else self.candidates(kind)

    def _mapper(self, kind: FunctionType) -> Function:
        """A function that returns the table of a function with its address taken, and anything else as it is."""
        made = self._mappers.get(kind)
        if made is None:
            module = self.compiler.module
            made = Function(module.free_name("adfuzz.table"), ty.function(ty.PTR, (ty.PTR,)))
            made.linkage = "internal"
            module.add(made)
            self._mappers[kind] = made
            b = Builder(made.add_block())
            found: Value = made.arguments[0]
            for function in self.candidates(kind):
                found = b.select(b.icmp("eq", made.arguments[0], function), self.table(function), found)
            b.ret(found)
        return made

    def table(self, function: Function) -> GlobalVariable:
        """The shadow of a function."""
        found = self._tables.get(function)
        if found is None:
            found = self._tables[function] = self._new_table(f"{function.name}.derivatives")
        return found

    def of_callee(self, sweep: Sweep, call: Call) -> Value:
        """The table of what an indirect call reaches, where the sweep stands: by the callee's shadow, if it has one."""
        pointer = sweep.primal.of(call.callee)
        if sweep.activity.is_memory_active(call.callee):
            return self.of_shadow(sweep.b, sweep.shadow(call.callee)[0], call.function_type, pointer)
        return self.of_pointer(sweep.b, pointer, call)

    def of_pointer(self, b: Builder, pointer: Value, call: Call) -> Value:
        """The shadow of a function that only its own address tells: whichever function of the module it is.

        An address that is none of theirs has a table whose entries say so and abort.
        """
        candidates = self._address_taken().get(call.function_type, [])
        if not candidates or isinstance(pointer, InlineAsm):
            raise Unsupported(
                "indirect-call", "an active call through a function pointer that has no shadow", place_of(call),
                "pass the function pointer as a duplicated argument, or call the function directly",
            )  # fmt: skip
        found: Value = self._unknown_table()
        for function in candidates:
            found = b.select(b.icmp("eq", pointer, function), self.table(function), found)
        return found

    def _unknown_table(self) -> GlobalVariable:
        if self._unknown is None:
            self._unknown = self._new_table("adfuzz.unknown.derivatives")
        return self._unknown

    def _address_taken(self) -> dict[FunctionType, list[Function]]:
        if self._taken is None:
            self._taken = address_taken(self.compiler.module)
        return self._taken

    def _new_table(self, name: str) -> GlobalVariable:
        module = self.compiler.module
        made = GlobalVariable(module.free_name(name), ty.PTR, is_constant=True)
        made.linkage = "internal"
        module.add(made)
        return made

    def holds_function(self, value: Value | None, seen: set[Value] | None = None) -> bool:
        """Whether a constant holds the address of a function with a body, directly or through constant globals."""
        seen = set() if seen is None else seen
        if value is None or value in seen or not isinstance(value, Constant):
            return False
        seen.add(value)
        if isinstance(value, Function):
            return True
        if isinstance(value, GlobalVariable):
            return value.is_constant and self.holds_function(value.initializer, seen)
        return any(self.holds_function(part, seen) for part in value.operands)

    def shadow_constant(self, variable: GlobalVariable, lane: int, is_reverse: bool) -> Value:
        """The shadow of a constant global that holds functions (a vtable)."""
        found = self._shadows.get((variable, lane, is_reverse))
        if found is not None:
            return found
        module = self.compiler.module
        made = GlobalVariable(
            module.free_name(f"{variable.name}.shadow"), variable.value_type, None, True, variable.type
        )
        made.linkage = "internal"
        made.alignment = variable.alignment
        self._shadows[(variable, lane, is_reverse)] = made
        module.add(made)
        assert variable.initializer is not None
        made.initializer = self.shadow_initializer(variable.initializer, lane, is_reverse)
        return made

    def shadow_initializer(self, value: Value, lane: int, is_reverse: bool) -> Value:
        """The initial shadow of an initial value: functions become tables, globals their shadows in the same lane,
        floats zero, the rest stays."""
        if isinstance(value, Function):
            return self.table(value)
        if isinstance(value, GlobalVariable):
            if value.initializer is None:
                return value  # an address of something defined elsewhere, such as the vtable of a type's description
            return self.compiler.shadow_global(value, lane, is_reverse)
        if isinstance(value, Alias):
            return self.shadow_initializer(value.target, lane, is_reverse)
        if value.type.is_float:
            return values.zero(value.type)
        if isinstance(value, values.SpecialConstant) and not value.type.is_pointer:
            return values.zero(value.type)  # what starts undefined has a shadow that starts as zero
        if isinstance(value, values.ConstantAggregate):
            elements = tuple(self.shadow_initializer(e, lane, is_reverse) for e in value.elements)
            return values.ConstantAggregate(value.type, elements)
        if isinstance(value, values.ConstantExpression):
            operands = tuple(self.shadow_initializer(o, lane, is_reverse) for o in value.operands)
            return values.ConstantExpression(value.type, value.opcode, operands, value.source_type, value.flags)
        return value

    def finish(self) -> None:
        """Make every entry of every table; making one may ask for further shapes and tables."""
        done = -1
        while done != len(self._entries):
            done = len(self._entries)
            for function in list(self._tables):
                for shape in list(self._shapes):
                    if (function, shape) not in self._entries:
                        self._entries[(function, shape)] = self._make(function, shape)
        for function, table in self._tables.items():
            entries: list[Value] = []
            for shape in self._shapes:
                entries += self._entries[(function, shape)]
            self._fill(table, entries)
        if self._unknown is not None:
            refusal = self._abort("a function", "it has no shadow, and its address is that of none in this module")
            self._fill(self._unknown, [refusal] * self._size)

    @staticmethod
    def _fill(table: GlobalVariable, entries: list[Value]) -> None:
        table.value_type = ty.array(len(entries), ty.PTR)
        table.initializer = values.ConstantAggregate(table.value_type, tuple(entries))
        if not entries:
            table.initializer = values.zero(table.value_type)

    def _make(self, function: Function, shape: Shape) -> list[Value]:
        count = 2 if shape.sweeps is Sweeps.SPLIT else 1
        null = values.zero(ty.PTR)
        if function.function_type is not shape.kind:
            return [null] * count
        mark = self.compiler.mark()
        try:
            key = shape.key(self._with_body(function))
            if shape.sweeps is Sweeps.SPLIT:
                pair = self.compiler.split(key)
                return [pair.augmented, pair.reverse]
            return [self.compiler.derivative(key)]
        except Unsupported as problem:
            self.compiler.forget_since(mark)
            return [self._abort(f"'{function.name}'", problem.what)] * count

    def _with_body(self, function: Function) -> Function:
        """The function itself, or for a declaration (sin in a table) a function that calls it."""
        if not function.is_declaration:
            return function
        module = self.compiler.module
        name = f"adfuzz.call.{function.name}"
        if name in module.globals:
            return module.function(name)
        made = Function(name, function.function_type)
        made.linkage = "internal"
        module.add(made)
        b = Builder(made.add_block())
        result = b.call(function, made.arguments)
        b.ret(None if result.type is ty.VOID else result)
        return made

    def _abort(self, which: str, reason: str) -> Function:
        """A function that prints why there is no derivative, and aborts."""
        module = self.compiler.module
        made = Function(module.free_name("adfuzz.refuse"), ty.function(ty.VOID, ()))
        made.linkage = "internal"
        module.add(made)
        says = f"error[indirect-call]: no derivative of {which} for this indirect call: {reason}\n\0"
        text = says.replace("%", "%%").encode()
        kind = ty.array(len(text), ty.I8)
        message = GlobalVariable(module.free_name("adfuzz.message"), kind, values.ConstantString(kind, text), True)
        message.linkage = "private"
        module.add(message)
        b = Builder(made.add_block())
        kind = ty.function(ty.I32, (ty.I32, ty.PTR), variadic=True)
        b.call(module.declare("dprintf", kind), (values.integer(ty.I32, 2), message), function_type=kind)
        b.call(module.declare("abort", ty.function(ty.VOID, ())))
        b.unreachable()
        return made


def shape_of(call: Call, key: Key, returns: Return, sweeps: Sweeps = Sweeps.SPLIT) -> Shape:
    """The shape that an indirect call needs; `key`: see Sweep.callee_key."""
    if isinstance(call.callee, InlineAsm):
        raise Unsupported(
            "inline-assembly", "inline assembly has no derivative", place_of(call),
            "write the operation in the source language, or put it into a function with a registered derivative",
        )  # fmt: skip
    return Shape(
        call.function_type, sweeps, key.arguments, returns, key.width, key.primal_return, key.strong_zero,
        key.runtime_activity, key.estimates_error, key.is_replayed, key.keeps_tape,
    )  # fmt: skip
