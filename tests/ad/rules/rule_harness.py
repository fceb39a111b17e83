"""Compile the maps of rules into native functions, so that tests can apply them to numbers.

A `Bench` builds one module with a function per (rule, type), `void @name(ptr in, ptr out)`: `in` holds the arguments,
the result and the direction in 16-byte slots, `out` receives one number per map.
"""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import llvmlite.binding as llvm

from adfuzz.ad.rules import Rule
from adfuzz.ad.terms import Emitting
from adfuzz.ir import types as ty
from adfuzz.ir.builder import Builder
from adfuzz.ir.module import Function, Module
from adfuzz.ir.printer import print_module
from adfuzz.ir.types import Type

SLOT = 16
LANES = 4
Integers = Mapping[int, Type]

_FORMATS = {"double": "<d", "float": "<f", "i32": "<i", "i64": "<q"}


@dataclass(frozen=True)
class Shape:
    """The types under which a rule is built: arguments, result, direction."""

    arguments: tuple[Type, ...]
    result: Type
    direction: Type

    @staticmethod
    def uniform(rule: Rule, type: Type, integers: Integers | None = None) -> Shape:
        """All of one type, except for the integer arguments, which are scalars."""
        found = tuple((integers or {}).get(index, type) for index in range(rule.arity))
        return Shape(found, type, type)


class Bench:
    """Collects functions, compiles them once, then runs them."""

    def __init__(self) -> None:
        self.module = Module("rules")
        self._shapes: dict[str, tuple[Shape, list[int]]] = {}
        self._engine: llvm.ExecutionEngine | None = None

    def add(self, name: str, rule: Rule, shape: Shape) -> None:
        """Build the maps of `rule` under the name `name`."""
        function = Function(f"rule.{name}", ty.function(ty.VOID, (ty.PTR, ty.PTR)))
        self.module.add(function)
        b = Builder(function.add_block("entry"))
        source, target = function.arguments
        types = (*shape.arguments, shape.result, shape.direction)
        step = max(SLOT, *(_bytes(type) for type in types))
        values = [b.load(type, b.gep(ty.I8, source, [index * step]), alignment=1) for index, type in enumerate(types)]
        math = Emitting(b)
        *arguments, result, direction = [math.wrap(value) for value in values]
        mapped: list[int] = []
        for index, map in enumerate(rule.maps(arguments, result)):
            if map is not None:
                b.store(map(direction).value, b.gep(ty.I8, target, [index * step]), alignment=1)
                mapped.append(index)
        b.ret()
        self._shapes[name] = (shape, mapped)

    def verify(self) -> llvm.ModuleRef:
        """The module as LLVM reads and accepts it."""
        made = llvm.parse_assembly(print_module(self.module))
        made.verify()
        return made

    def compile(self) -> None:
        """Make native code of everything added."""
        llvm.initialize_native_target()
        llvm.initialize_native_asmprinter()
        llvm.load_library_permanently("libm.so.6")
        llvm.load_library_permanently("libgcc_s.so.1")  # __powidf2
        machine = llvm.Target.from_default_triple().create_target_machine(opt=1)
        self._engine = llvm.create_mcjit_compiler(self.verify(), machine)
        self._engine.finalize_object()

    def apply(self, name: str, numbers: Sequence[float], result: float, direction: float) -> list[float | None]:
        """Apply the maps of a scalar function; None where there is no map."""
        shape, mapped = self._shapes[name]
        given = b"".join(
            pack(type, value).ljust(SLOT, b"\0")
            for type, value in zip((*shape.arguments, shape.result, shape.direction),
                                   (*numbers, result, direction), strict=True)
        )  # fmt: skip
        out = self.run(name, given, SLOT * len(shape.arguments))
        forward = shape.direction is shape.arguments[-1]
        found: list[float | None] = [None] * len(shape.arguments)
        for index in mapped:
            kind = _FORMATS[(shape.result if forward else shape.arguments[index]).text]
            found[index] = struct.unpack_from(kind, out, index * SLOT)[0]
        return found

    def run(self, name: str, given: bytes, size: int) -> bytes:
        """Call a function on raw bytes."""
        if self._engine is None:
            self.compile()
        assert self._engine is not None
        address = self._engine.get_function_address(f"rule.{name}")
        source = ctypes.create_string_buffer(given, len(given))
        target = ctypes.create_string_buffer(size)
        ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)(address)(
            ctypes.addressof(source), ctypes.addressof(target)
        )
        return target.raw


def _bytes(type: Type) -> int:
    lanes = type.count if isinstance(type, ty.VectorType) else 1
    scalar = type.scalar
    assert isinstance(scalar, ty.FloatType | ty.IntegerType)
    return max(SLOT, (scalar.bits + 7) // 8 * lanes)


def pack(type: Type, value: float) -> bytes:
    """The bytes of one argument."""
    return struct.pack(_FORMATS[type.text], int(value) if type.is_integer else value)


def to_float(value: float) -> float:
    """The nearest float."""
    return struct.unpack("<f", struct.pack("<f", value))[0]
