"""The whole module: twins of all functions that can be reached, dispatchers for function pointers, the driver."""

from __future__ import annotations

from dataclasses import dataclass

from adfuzz.errors import Unsupported
from adfuzz.interp.native import memory_steps, steps
from adfuzz.interp.native.prelude import PRELUDE
from adfuzz.interp.native.twin import Twin
from adfuzz.interp.native.writing import FLOATS, Lines, shadow_type
from adfuzz.ir import types as ty
from adfuzz.ir.layout import DataLayout
from adfuzz.ir.module import Function, GlobalVariable, Module
from adfuzz.ir.print_value import Names, operand_text
from adfuzz.ir.printer import print_module
from adfuzz.ir.types import Type

TABLES = (steps, memory_steps)
"""The modules whose import fills the table of steps."""


@dataclass(frozen=True)
class Instrumented:
    """The text of the module with its twins, and a driver `adfuzz.run(table of 8-byte slots)`.

    Slots: start and end of the room for the heap, the flag `lost`, the path; then per argument two (value or address;
    tangent), then per scalar of the result two.
    """

    text: str
    arguments: tuple[str, ...]
    results: tuple[str, ...]


def instrument(module: Module, name: str) -> Instrumented:
    """Instrument what function `name` can reach. The module's values get new names."""
    writer = TwinModule(module)
    return writer.write(module.function(name))


class TwinModule:
    """The text being made: twins that are done and to be written, dispatchers, messages."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self.layout = DataLayout(module.data_layout)
        self.names = Names(module)
        self.done: dict[Function, str] = {}
        self.pending: list[Function] = []
        self.declared: dict[str, str] = {}
        self.messages: dict[str, int] = {}
        self.dispatchers: dict[str, str] = {}
        self.bodies: list[str] = []

    def write(self, function: Function) -> Instrumented:
        self.twin(function)
        while self.pending:
            self.bodies.append(Twin(self, self.pending.pop()).text())
        driver, arguments, results = self._driver(function)
        constants = [
            f'@adfuzz.message.{number} = private constant [{len(text.encode())} x i8] c"{_escaped(text)}"'
            for text, number in self.messages.items()
        ]
        declared = [
            line for symbol, line in self.declared.items() if symbol not in self.module.globals
        ]  # what formulas call
        text = "\n".join([print_module(self.module), PRELUDE, *constants, *declared, *self.bodies, driver])
        return Instrumented(text, arguments, results)

    def twin(self, function: Function) -> str:
        """Return the name of a function's twin, and see to it that it is written."""
        if function not in self.done:
            self.done[function] = f"@adfuzz.dual.{len(self.done)}"
            self.pending.append(function)
        return self.done[function]

    def dispatcher(self, type: ty.FunctionType) -> str:
        """Return the function that calls the twin of whatever function of a type a pointer points to."""
        if type.variadic:
            raise Unsupported("native-dual", "a variadic function is called through a pointer")
        key = str(type)
        if key not in self.dispatchers:
            self.dispatchers[key] = f"@adfuzz.dispatch.{len(self.dispatchers)}"
            self.bodies.append(self._dispatcher(self.dispatchers[key], type))
        return self.dispatchers[key]

    def _dispatcher(self, name: str, type: ty.FunctionType) -> str:
        w = Lines()
        values = [(str(t), f"%a{k}") for k, t in enumerate(type.parameters)]
        shadows = [(shadow_type(t), f"%a{k}.t") for k, t in enumerate(type.parameters) if shadow_type(t)]
        passed = ", ".join(f"{t} {n}" for t, n in (*values, *shadows))
        shadow = shadow_type(type.result)
        full = f"{{ {type.result}, {shadow} }}" if shadow else str(type.result)
        for number, function in enumerate(f for f in self.module.functions if f.function_type == type):
            if function.is_declaration:
                continue
            same = w.temporary(f"icmp eq ptr %callee, {self.names.global_name(function)}")
            w.line(f"br i1 {same}, label %call{number}, label %next{number}")
            w.lines.append(f"call{number}:")
            call = f"call {full} {self.twin(function)}({passed})"
            w.line("ret void" if type.result is ty.VOID else f"ret {full} {w.temporary(call)}")
            if type.result is ty.VOID:
                w.lines.insert(len(w.lines) - 1, f"  {call}")
            w.lines.append(f"next{number}:")
        text, size = self.message("the native dual calls a pointer to a function that it does not know")
        w.line(f"call void @adfuzz.stop(ptr {text}, i64 {size})")
        w.line("unreachable")
        body = "\n".join(w.lines)
        head = f"ptr %callee{', ' if passed else ''}{passed}"
        return f"define internal {full} {name}({head}) {{\n{body}\n}}\n"

    def message(self, text: str) -> tuple[str, int]:
        """Return the global that holds a message, and its size."""
        number = self.messages.setdefault(text + "\n", len(self.messages))
        return f"@adfuzz.message.{number}", len((text + "\n").encode())

    def _driver(self, function: Function) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
        w = Lines()
        passed: list[str] = []
        shadows: list[str] = []
        kinds: list[str] = []
        slot = 0
        images = self._reset(w)

        def place() -> str:
            nonlocal slot
            slot += 1
            return w.temporary(f"getelementptr i64, ptr %table, i64 {slot - 1}")

        fixed = [place() for _ in range(4)]
        for index, name in enumerate(("room", "room.end", "lost", "path")):
            text = w.temporary(f"load i64, ptr {fixed[index]}") if index < 2 else "0"
            w.line(f"store i64 {text}, ptr @adfuzz.{name}")
        for argument in function.arguments:
            type = argument.type
            if not isinstance(type, ty.IntegerType | ty.PointerType) and type not in FLOATS:
                raise Unsupported("native-dual", f"the native dual passes no argument of type {type}")
            passed.append(f"{type} {w.temporary(f'load {type}, ptr {place()}')}")
            tangent = place()
            if type in FLOATS:
                shadows.append(f"double {w.temporary(f'load double, ptr {tangent}')}")
            kinds.append(str(type))
        result = function.result_type
        shadow = shadow_type(result)
        full = f"{{ {result}, {shadow} }}" if shadow else str(result)
        call = f"call {full} {self.twin(function)}({', '.join([*passed, *shadows])})"
        results: list[str] = []
        if result is ty.VOID:
            w.line(call)
        else:
            made = w.temporary(call)
            value = w.temporary(f"extractvalue {full} {made}, 0") if shadow else made
            tangents = w.temporary(f"extractvalue {full} {made}, 1") if shadow else ""
            for path, scalar in _scalars(result):
                leaf = _picked(w, str(result), value, path)
                w.line(f"store {scalar} {leaf}, ptr {place()}")
                if scalar in FLOATS:
                    w.line(f"store double {_picked(w, shadow, tangents, path)}, ptr {place()}")
                else:
                    place()
                results.append(str(scalar))
        for index, name in ((2, "lost"), (3, "path")):
            w.line(f"store i64 {w.temporary(f'load i64, ptr @adfuzz.{name}')}, ptr {fixed[index]}")
        body = "\n".join(w.lines)
        text = f"{images}define void @adfuzz.run(ptr %table) {{\n{body}\n  ret void\n}}\n"
        return text, tuple(kinds), tuple(results)

    def _reset(self, w: Lines) -> str:
        """Write what gives each mutable global its first contents again; return the constants that hold them."""
        images: list[str] = []
        for value in self.module.globals.values():
            if not isinstance(value, GlobalVariable) or value.initializer is None or value.is_constant:
                continue
            if value.name.startswith("llvm.") or value.thread_local:
                continue
            size = self.layout.size_of(value.value_type)
            image = f"@adfuzz.image.{len(images)}"
            kind = f"{value.value_type} {operand_text(self.names, value.initializer)}"
            images.append(f"{image} = private constant {kind}\n")
            place = self.names.global_name(value)
            w.line(f"call void @llvm.memcpy.p0.p0.i64(ptr {place}, ptr {image}, i64 {size}, i1 false)")
        return "".join(images)


def _escaped(text: str) -> str:
    return "".join(c if 32 <= ord(c) < 127 and c not in '"\\' else "".join(f"\\{b:02X}" for b in c.encode())
                   for c in text)  # fmt: skip


def _scalars(type: Type, path: tuple[int, ...] = ()) -> list[tuple[tuple[int, ...], Type]]:
    if isinstance(type, ty.StructType):
        return [leaf for k, inner in enumerate(type.elements) for leaf in _scalars(inner, (*path, k))]
    if isinstance(type, ty.ArrayType):
        return [leaf for k in range(type.count) for leaf in _scalars(type.element, (*path, k))]
    if isinstance(type, ty.VectorType):
        if path:
            raise Unsupported("native-dual", "the native dual returns no vectors inside aggregates")
        return [((k,), type.element) for k in range(type.count)]
    return [(path, type)]


def _picked(w: Lines, type: str, value: str, path: tuple[int, ...]) -> str:
    if not path:
        return value
    if type.startswith("<") and not type.startswith("<{"):
        return w.temporary(f"extractelement {type} {value}, i64 {path[0]}")
    return w.temporary(f"extractvalue {type} {value}, {', '.join(map(str, path))}")
