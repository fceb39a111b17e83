"""`__enzyme_truncate_*`: copies of functions whose arithmetic has fewer bits, in registers or in memory too.

`op`: operands are rounded, the operation is the narrower type's, and its result is widened again. `mem`: a number of
the wide type stands for one of the narrow type, whose bits are its lowest; `truncate_mem_value` and `expand_mem_value`
lead there and back. The formats that LLVM has, half, bfloat and float, are computed with as such; others in double,
rounded (adfuzz.ad.other_formats), and a number of theirs in memory is a number of the wide type that is equal to it.
"""

from __future__ import annotations

from collections.abc import Sequence

from adfuzz.ad.conversions import converted
from adfuzz.ad.entry import resolve_function
from adfuzz.ad.other_formats import Rounding, has_arithmetic
from adfuzz.ad.rules import RULES, callee_key
from adfuzz.analysis import library
from adfuzz.analysis.activity import place_of
from adfuzz.errors import Unsupported
from adfuzz.ir import floats, values
from adfuzz.ir import types as ty
from adfuzz.ir.builder import Builder, mangled
from adfuzz.ir.clone import clone_function
from adfuzz.ir.instructions import Call, Compare, Instruction
from adfuzz.ir.module import Function, GlobalVariable, Module
from adfuzz.ir.types import FloatType, Type
from adfuzz.ir.values import Constant, ConstantAggregate, ConstantFloat, ConstantInt, ConstantSplat, Value

_WIDTHS = {64: ty.DOUBLE, 32: ty.FLOAT, 16: ty.HALF}
_FORMATS = {(11, 52): ty.DOUBLE, (8, 23): ty.FLOAT, (5, 10): ty.HALF, (8, 7): ty.BFLOAT}
_PARTS = {ty.DOUBLE: (11, 52), ty.FLOAT: (8, 23)}
_COMPUTES = frozenset(("fadd", "fsub", "fmul", "fdiv", "frem", "fneg"))
_MOVES = ("llvm.masked.", "llvm.vector.insert", "llvm.vector.extract", "llvm.vector.reverse", "llvm.vector.splice",
          "llvm.vector.interleave", "llvm.vector.deinterleave", "llvm.ssa.copy", "llvm.experimental.", "llvm.launder",
          "llvm.lifetime", "llvm.dbg")  # fmt: skip
_FROM_NUMBERS = frozenset(("fptrunc", "fptosi", "fptoui"))
_TO_NUMBERS = frozenset(("fpext", "sitofp", "uitofp"))


def truncate_operations(module: Module, call: Call) -> None:
    """`__enzyme_truncate_op_func(f, from, to)`: the address of the copy of f."""
    _replace_function(module, call, in_memory=False)


def truncate_memory(module: Module, call: Call) -> None:
    """`__enzyme_truncate_mem_func(f, from, to)`: the address of the copy of f."""
    _replace_function(module, call, in_memory=True)


def truncate_value(module: Module, call: Call) -> None:
    """`__enzyme_truncate_mem_value(x, from, to)`"""
    _replace_value(module, call, is_narrowed=True)


def expand_value(module: Module, call: Call) -> None:
    """`__enzyme_expand_mem_value(x, from, to)`"""
    _replace_value(module, call, is_narrowed=False)


def _replace_function(module: Module, call: Call, in_memory: bool) -> None:
    function = resolve_function(call.arguments[0]) if call.arguments else None
    if function is None or function.is_declaration or not call.type.is_pointer or call.opcode != "call":
        raise _bad(call, "it needs a function with a body, and gives the address of another")
    made = _truncation(module, call, in_memory).function(function)
    call.replace_all_uses_with(made)
    call.erase()


def _replace_value(module: Module, call: Call, is_narrowed: bool) -> None:
    truncation = _truncation(module, call, in_memory=True)
    assert call.parent is not None
    if call.opcode != "call":
        raise _bad(call, "it cannot throw")
    b = Builder(call.parent, call)
    value = converted(b, call, call.arguments[0], truncation.wide)
    result = truncation.narrowed(b, value) if is_narrowed else truncation.number(b, value)
    call.replace_all_uses_with(converted(b, call, result, call.type))
    call.erase()


def _truncation(module: Module, call: Call, in_memory: bool) -> Truncation:
    """From and to: `64, 32`; `64, 0, 32`; `64, 5, 10` and `64, 1, 5, 10` with the bits of exponent and fraction."""
    numbers = [a.value for a in call.arguments[1:] if isinstance(a, ConstantInt)]
    if len(numbers) != len(call.arguments) - 1 or not 2 <= len(numbers) <= 4:
        raise _bad(call, "constants behind the function say from which format, and to which")
    first, *rest = numbers
    if len(rest) == 3 or rest[0] == 0:
        rest = rest[1:]
    wide, parts = _WIDTHS.get(first), (rest[0], rest[-1])
    narrow = _WIDTHS.get(rest[0]) if len(rest) == 1 else _FORMATS.get(parts)
    if wide is not None and narrow is not None and narrow.bits < wide.bits:
        return Truncation(module, wide, narrow, in_memory)
    if wide in _PARTS and len(rest) == 2 and has_arithmetic(*parts) and _is_inside(parts, _PARTS[wide]):
        return OtherTruncation(module, wide, *parts, in_memory=in_memory)
    said = ", ".join(map(str, numbers))
    raise Unsupported(
        "no-truncation", f"there is no arithmetic for the formats {said}", place_of(call),
        "truncate 64 to 32 or 16 bits, or 32 to 16; or to 2 to 11 bits of exponent and 1 to 24 of fraction, fewer than "
        "there are",
    )  # fmt: skip


def _is_inside(parts: tuple[int, int], wide: tuple[int, int]) -> bool:
    return parts != wide and all(few <= many for few, many in zip(parts, wide, strict=True))


def _bad(call: Call, what: str) -> Unsupported:
    assert isinstance(call.callee, Function)
    return Unsupported("bad-argument", f"in the call of {call.callee.name}: {what}", place_of(call))


class Truncation:
    """Makes copies of functions that compute in `narrow` what they computed in `wide`."""

    def __init__(self, module: Module, wide: FloatType, narrow: FloatType, in_memory: bool) -> None:
        self.module, self.wide, self.narrow, self.in_memory = module, wide, narrow, in_memory
        self.label = mangled(narrow)
        self._made: dict[Function, Function] = {}

    def function(self, source: Function) -> Function:
        """The copy of a function with a body, which calls copies."""
        found = self._made.get(source)
        if found is None:
            kind = "mem" if self.in_memory else "op"
            name = f"adfuzz.truncated.{kind}.{mangled(self.wide)}.{self.label}.{source.name}"
            found, _ = clone_function(source, name)
            self._made[source] = found
            for i in list(found.instructions):
                self._rewrite(i)
        return found

    # -- between the formats

    def operand(self, b: Builder, value: Value) -> Value:
        """A value of the function as an operand of narrow arithmetic."""
        narrow = ty.with_scalar(value.type, self.narrow)
        if not self.in_memory or isinstance(value, Constant):
            return b.cast("fptrunc", value, narrow)
        bits = b.cast("bitcast", value, ty.with_scalar(value.type, ty.integer(self.wide.bits)))
        return b.cast(
            "bitcast", b.cast("trunc", bits, ty.with_scalar(value.type, ty.integer(self.narrow.bits))), narrow
        )

    def packed(self, b: Builder, value: Value) -> Value:
        """A narrow number as a value of the function."""
        wide = ty.with_scalar(value.type, self.wide)
        if not self.in_memory:
            return b.cast("fpext", value, wide)
        bits = b.cast("bitcast", value, ty.with_scalar(value.type, ty.integer(self.narrow.bits)))
        return b.cast("bitcast", b.cast("zext", bits, ty.with_scalar(value.type, ty.integer(self.wide.bits))), wide)

    def narrowed(self, b: Builder, value: Value) -> Value:
        """A value of the function that stands for a number of the wide type."""
        return self.packed(b, b.cast("fptrunc", value, ty.with_scalar(value.type, self.narrow)))

    def number(self, b: Builder, value: Value) -> Value:
        """The number of the wide type that a value of the function stands for."""
        return b.cast("fpext", self.operand(b, value), value.type) if self.in_memory else value

    def _is_wide(self, type: Type) -> bool:
        return type.scalar is self.wide

    # -- instructions

    def _rewrite(self, i: Instruction) -> None:
        assert i.parent is not None
        b = Builder(i.parent, i)
        b.origin = i
        if i.opcode in _COMPUTES and self._is_wide(i.type):
            parts = [self.operand(b, o) for o in i.operands]
            made = b.insert(Instruction(i.opcode, parts[0].type, parts, flags=i.flags))
            self._put(b, i, made)
        elif isinstance(i, Compare) and self._is_wide(i.operands[0].type):
            for index, operand in enumerate(i.operands):
                i.set_operand(index, self.operand(b, operand))
        elif isinstance(i, Call):
            self._call(b, i)
        elif i.opcode == "atomicrmw" and self._is_wide(i.type):
            raise self._refuse(i, "an atomic operation")
        elif self.in_memory:
            self._move(b, i)

    def _put(self, b: Builder, i: Instruction, narrow: Value) -> None:
        i.replace_all_uses_with(self.packed(b, narrow))
        i.erase()

    def _move(self, b: Builder, i: Instruction) -> None:
        """What only moves numbers moves narrow ones; conversions see the numbers themselves."""
        if i.opcode == "bitcast" and self._is_wide(i.type) != self._is_wide(i.operands[0].type):
            raise self._refuse(i, "the bits of a number")
        if i.opcode == "load" and self._is_wide(i.type) and _is_in_global(i.operands[0]):
            raise self._refuse(i, "a number from memory of the module, which holds wide ones")
        if i.opcode in _FROM_NUMBERS and self._is_wide(i.operands[0].type):
            i.set_operand(0, self.number(b, i.operands[0]))
        elif i.opcode in _TO_NUMBERS and self._is_wide(i.type):
            source = i.copy()
            b.insert(source)
            self._put(b, i, b.cast("fptrunc", source, ty.with_scalar(i.type, self.narrow)))
        else:
            self._constants(i)

    def _constants(self, i: Instruction) -> None:
        for index, operand in enumerate(i.operands):
            if isinstance(operand, Constant):
                i.set_operand(index, self._constant(operand))

    def _constant(self, value: Value) -> Value:
        """The constant, its numbers narrow in wide ones."""
        if isinstance(value, ConstantFloat) and value.type is self.wide:
            return ConstantFloat(
                self.wide, floats.bits_from_float(self.narrow, floats.float_from_bits(self.wide, value.bits))
            )
        if isinstance(value, ConstantAggregate):
            return ConstantAggregate(value.type, tuple(map(self._constant, value.elements)))
        return ConstantSplat(value.type, self._constant(value.element)) if isinstance(value, ConstantSplat) else value

    # -- calls

    def _call(self, b: Builder, i: Call) -> None:
        callee = i.callee
        if not isinstance(callee, Function) or "__enzyme_" in callee.name:
            raise self._refuse(i, "a call of which it cannot be seen what it computes")
        has_numbers = self._is_wide(i.type) or any(self._is_wide(a.type) for a in i.arguments)
        if not callee.is_declaration:
            i.set_operand(len(i.operands) - 1, self.function(callee))
            self._constants_of_memory(i)
        elif not has_numbers or callee.name.startswith(_MOVES):
            self._constants_of_memory(i)
        elif library.is_inactive(i) and not self._is_wide(i.type):
            for index, argument in enumerate(i.arguments):
                if self._is_wide(argument.type):
                    i.set_operand(index, self.number(b, argument))
        elif callee.name.startswith("llvm.") and i.opcode == "call":
            self._intrinsic(b, i, callee)
        elif callee_key(callee.name) in RULES.load() and i.opcode == "call":
            self._library(b, i, callee)
        else:
            raise self._refuse(i, f"a call of '{callee.name}', which has no body here")

    def _constants_of_memory(self, i: Call) -> None:
        if self.in_memory:
            self._constants(i)

    def _intrinsic(self, b: Builder, i: Call, callee: Function) -> None:
        if not self._is_wide(i.type) and i.type.is_aggregate:
            raise self._refuse(i, f"several results of '{callee.name}'")
        old, new = mangled(self.wide), mangled(self.narrow)
        name = ".".join(
            f"{part.removesuffix(old)}{new}" if part.endswith(old) else part for part in callee.name.split(".")
        )
        parts = [self.operand(b, a) if self._is_wide(a.type) else a for a in i.arguments]
        self._replace_call(b, i, name, parts, self.narrow)

    def _library(self, b: Builder, i: Call, callee: Function) -> None:
        """A function of the mathematical library: float's, also for half; double's for formats that LLVM lacks."""
        name, computed = self._of_library(callee.name)
        if callee_key(name) not in RULES.load() or i.type.is_aggregate or any(a.type.is_pointer for a in i.arguments):
            raise self._refuse(i, f"a call of '{callee.name}', which is not known for {computed}")
        parts = [b.cast("fpext", self.operand(b, a), computed) if self._is_wide(a.type) else a for a in i.arguments]
        self._replace_call(b, i, name, parts, computed)

    def _of_library(self, name: str) -> tuple[str, FloatType]:
        """The function of the library to call in the place of one for the wide type, and its type."""
        return (name + "f" if self.wide is ty.DOUBLE else name), ty.FLOAT

    def _replace_call(self, b: Builder, i: Call, name: str, parts: Sequence[Value], computed: FloatType) -> None:
        result = ty.with_scalar(i.type, computed) if self._is_wide(i.type) else i.type
        kind = ty.function(result, tuple(part.type for part in parts))
        made = b.call(self.module.declare(name, kind), parts, function_type=kind)
        made.flags = i.flags
        if self._is_wide(i.type):
            self._put(b, i, b.cast("fptrunc", made, ty.with_scalar(i.type, self.narrow)))
        else:
            i.replace_all_uses_with(made)
            i.erase()

    def _refuse(self, i: Instruction, what: str) -> Unsupported:
        return Unsupported(
            "no-truncation", f"{what} cannot be done with numbers of the format {self.label}", place_of(i),
            "keep it out of the function that is truncated",
        )  # fmt: skip


class OtherTruncation(Truncation):
    """Truncation to a format that LLVM lacks: operations of double on rounded operands, their results rounded."""

    def __init__(self, module: Module, wide: FloatType, exponent: int, fraction: int, in_memory: bool) -> None:
        super().__init__(module, wide, ty.DOUBLE, in_memory)
        self.label = f"{exponent}.{fraction}"
        self._rounding = Rounding(module, exponent, fraction)

    def operand(self, b: Builder, value: Value) -> Value:
        return self._rounding.rounded(b, b.cast("fpext", value, ty.with_scalar(value.type, ty.DOUBLE)))

    def packed(self, b: Builder, value: Value) -> Value:
        rounded = self._rounding.rounded(b, value)
        return b.cast("fptrunc", rounded, ty.with_scalar(value.type, self.wide))

    def narrowed(self, b: Builder, value: Value) -> Value:
        return b.cast("fptrunc", self.operand(b, value), value.type)

    def number(self, b: Builder, value: Value) -> Value:
        return self.narrowed(b, value)

    def _move(self, b: Builder, i: Instruction) -> None:
        """Numbers stay as they are; operations and conversions round them."""
        if i.opcode in _FROM_NUMBERS and self._is_wide(i.operands[0].type):
            i.set_operand(0, self.number(b, i.operands[0]))

    def _constants_of_memory(self, i: Call) -> None:
        """Constants too."""

    def _intrinsic(self, b: Builder, i: Call, callee: Function) -> None:
        name = callee_key(callee.name)
        if name.startswith(_OF_SEVERAL) or (isinstance(i.type, ty.VectorType) and i.type.scalable):
            raise self._refuse(i, f"the operations in '{callee.name}'")
        if name not in _FUSED:
            super()._intrinsic(b, i, callee)
            return
        self._put(b, i, self._rounding.fused(b, *(self.operand(b, a) for a in i.arguments[:3])))

    def _of_library(self, name: str) -> tuple[str, FloatType]:
        return (name if self.wide is ty.DOUBLE else name.removesuffix("f")), ty.DOUBLE


_FUSED = ("llvm.fma", "llvm.fmuladd", "llvm.experimental.constrained.fma", "llvm.experimental.constrained.fmuladd")
_OF_SEVERAL = ("llvm.vector.reduce.", "llvm.vp.", "llvm.matrix.")
"""Beginnings of intrinsics that round more than once, or mask."""


def _is_in_global(pointer: Value) -> bool:
    while isinstance(pointer, Instruction) and pointer.opcode == "getelementptr":
        pointer = pointer.operands[0]
    return any(isinstance(part, GlobalVariable) for part in values.constant_parts(pointer))
