"""Every library function that we say we know is differentiated, or has no derivative, or is refused with a reason.

`library_functions.txt` lists them, one declaration a line behind what is expected: `derivative`; `zero`, locally
constant; `quiet`, nothing to do with derivatives, memory behind its pointers included; `refused`.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from adfuzz.ad import lower_module
from adfuzz.errors import Unsupported
from adfuzz.ir import llvm
from adfuzz.ir import types as ty
from adfuzz.ir.module import Function
from adfuzz.ir.parser import parse_module
from adfuzz.ir.types import Type

LINES = Path(__file__).with_name("library_functions.txt").read_text(encoding="utf-8").splitlines()
ROWS = [tuple(line.split(maxsplit=1)) for line in LINES if line and not line.startswith("#")]
PART = 40


class Caller:
    """Writes `double @f(double x)`: every float that the function takes is x, also behind pointers; the result is the
    sum of the floats that come back, by value or behind the pointers."""

    def __init__(self, declaration: str) -> None:
        self.declaration = declaration
        callee = next(f for f in parse_module(llvm.read(declaration + "\n")).functions)
        self.count, self.lines, self.total = 0, list[str](), "0.0"
        places: list[str] = []
        passed: list[str] = []
        for argument in callee.arguments:
            value = self._given(argument.type)
            if argument.type.is_pointer:
                places.append(value)
            passed.append(f"{' '.join((argument.type.text, *argument.attributes))} {value}")
        call = f"call {self._kind(callee)} @{callee.name}({', '.join(passed)})"
        if callee.result_type is ty.VOID:
            self.lines.append(f"  {call}")
        else:
            self._collect(callee.result_type, self._new(call))
        for place in places:
            self._add(self._new(f"load double, ptr {place}"))
        self.places = len(places)

    @staticmethod
    def _kind(callee: Function) -> str:
        if not callee.function_type.variadic:
            return callee.result_type.text
        kinds = ", ".join(a.type.text for a in callee.arguments)
        return f"{callee.result_type.text} ({kinds}, ...)"

    def _new(self, text: str) -> str:
        self.count += 1
        self.lines.append(f"  %v{self.count} = {text}")
        return f"%v{self.count}"

    def _given(self, kind: Type) -> str:
        if kind.is_pointer:
            place = self._new("alloca [4 x double], align 16")
            self.lines.append(f"  store double %x, ptr {place}")
            return place
        if isinstance(kind, ty.IntegerType):
            return "1" if kind.bits > 1 else "true"
        if isinstance(kind, ty.StructType):
            whole = "poison"
            for index, field in enumerate(kind.elements):
                whole = self._new(f"insertvalue {kind.text} {whole}, {field.text} {self._given(field)}, {index}")
            return whole
        if isinstance(kind, ty.VectorType):
            whole = "poison"
            for index in range(kind.count):
                part = f"{kind.element.text} {self._given(kind.element)}"
                whole = self._new(f"insertelement {kind.text} {whole}, {part}, i32 {index}")
            return whole
        return self._cast("%x", "double", kind.text)

    def _cast(self, value: str, source: str, target: str) -> str:
        if source == target:
            return value
        widths = {"half": 2, "float": 4, "double": 8, "x86_fp80": 10, "fp128": 16}
        name = "fptrunc" if widths[source] > widths[target] else "fpext"
        return self._new(f"{name} {source} {value} to {target}")

    def _collect(self, kind: Type, value: str) -> None:
        if isinstance(kind, ty.FloatType):
            self._add(self._cast(value, kind.text, "double"))
        elif isinstance(kind, ty.StructType):
            for index, field in enumerate(kind.elements):
                self._collect(field, self._new(f"extractvalue {kind.text} {value}, {index}"))
        elif isinstance(kind, ty.VectorType):
            for index in range(kind.count):
                self._collect(kind.element, self._new(f"extractelement {kind.text} {value}, i32 {index}"))
        elif kind.is_integer:
            self._add(self._new(f"sitofp {kind.text} {value} to double"))

    def _add(self, value: str) -> None:
        self.total = self._new(f"fadd double {self.total}, {value}")

    def text(self, mode: str) -> str:
        """A module with the derivative of f, `double @d(double x)`."""
        direction = ", double 1.0" if mode == "fwddiff" else ""
        return (
            f"{self.declaration}\ndeclare double @__enzyme_{mode}(...)\n"
            + "define internal double @f(double %x) {\n"
            + "\n".join([*self.lines, f"  ret double {self.total}", "}"])
            + "\ndefine double @d(double %x) {\n"
            + f"  %r = call double (...) @__enzyme_{mode}(ptr @f, double %x{direction})\n  ret double %r\n}}\n"
        )


def outcome(declaration: str, mode: str) -> tuple[str, str]:
    """What became of a function, as the list names it, and more about it."""
    caller = Caller(declaration)
    try:
        lowered = lower_module(caller.text(mode))
    except Unsupported as refusal:
        return "refused", str(refusal)
    body = llvm.optimize(lowered, 1).partition("double @d(double")[2].partition("\n}")[0]
    constant = re.search(r"ret double (\S+)$", body)
    found = constant[1] if constant is not None else ""
    if caller.places and found.startswith(f"{float(caller.places):e}"):
        return "quiet", found
    return ("zero", found) if found == "0.000000e+00" else ("derivative", found)


def declared(text: str) -> str:
    """`double sin(double)` as LLVM's declaration."""
    return "declare " + re.sub(r"([\w.$]+)\(", r"@\1(", text, count=1)


@pytest.mark.parametrize("part", range(0, len(ROWS), PART))
@pytest.mark.parametrize("mode", ["fwddiff", "autodiff"])
def test_known_functions_are_differentiated_or_refused_as_listed(part: int, mode: str) -> None:
    wrong = {}
    for expected, text in ROWS[part : part + PART]:
        found, more = outcome(declared(text), mode)
        if found != expected:
            wrong[text] = f"{found}, not {expected}: {more[:200]}"
    assert wrong == {}


def test_no_function_is_listed_twice() -> None:
    assert len({text for _, text in ROWS}) == len(ROWS)
