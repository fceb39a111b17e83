"""Lines of IR for tangents: numbered temporaries, arithmetic on (vectors of) double, products that keep zeros."""

from __future__ import annotations

import struct

from adfuzz.errors import Unsupported
from adfuzz.ir import types as ty
from adfuzz.ir.layout import element_type
from adfuzz.ir.types import Type

FLOATS = (ty.FLOAT, ty.DOUBLE)


def shadow_type(type: Type) -> str:
    """Return the type of what carries the tangents of a value of `type`, "" where there are none."""
    if type in FLOATS:
        return "double"
    if isinstance(type, ty.FloatType):
        raise Unsupported("native-dual", f"the native dual has no {type}")
    if isinstance(type, ty.VectorType):
        if type.scalable:
            raise Unsupported("native-dual", "the native dual has no scalable vectors")
        inner = shadow_type(type.element)
        return f"<{type.count} x double>" if inner else ""
    if isinstance(type, ty.StructType):
        parts = [shadow_type(element_type(type, k)) or "i8" for k in range(len(type.elements))]
        return f"{{ {', '.join(parts)} }}" if any(part != "i8" for part in parts) else ""
    if isinstance(type, ty.ArrayType):
        inner = shadow_type(type.element)
        return f"[{type.count} x {inner}]" if inner else ""
    return ""


def zero(type: str) -> str:
    """Return the text of no tangent."""
    return "0.0" if type == "double" else "zeroinitializer"


class Lines:
    """The text of one function being written. `lanes` is 0 for scalars while a formula is written, else the count."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._count = 0
        self.lanes = 0

    def line(self, text: str) -> None:
        self.lines.append("  " + text)

    def temporary(self, text: str) -> str:
        """Write an instruction into a fresh temporary and return its name."""
        self._count += 1
        name = f"%adfuzz.{self._count}"
        self.line(f"{name} = {text}")
        return name

    # ------------------------------------------------------------------------------------------------- formulas

    @property
    def type(self) -> str:
        return f"<{self.lanes} x double>" if self.lanes else "double"

    @property
    def bit(self) -> str:
        return f"<{self.lanes} x i1>" if self.lanes else "i1"

    @property
    def one(self) -> str:
        return self.number(1.0)

    def number(self, value: float) -> str:
        """Return a constant."""
        text = f"0x{struct.pack('>d', value).hex().upper()}"
        return f"splat (double {text})" if self.lanes else text

    def add(self, x: str, y: str) -> str:
        return self.temporary(f"fadd {self.type} {x}, {y}")

    def subtract(self, x: str, y: str) -> str:
        return self.temporary(f"fsub {self.type} {x}, {y}")

    def multiply(self, x: str, y: str) -> str:
        return self.temporary(f"fmul {self.type} {x}, {y}")

    def divide(self, x: str, y: str) -> str:
        return self.temporary(f"fdiv {self.type} {x}, {y}")

    def compare(self, predicate: str, x: str, y: str) -> str:
        return self.temporary(f"fcmp {predicate} {self.type} {x}, {y}")

    def both(self, x: str, y: str) -> str:
        return self.temporary(f"and {self.bit} {x}, {y}")

    def either(self, x: str, y: str) -> str:
        return self.temporary(f"or {self.bit} {x}, {y}")

    def select(self, condition: str, x: str, y: str) -> str:
        return self.temporary(f"select {self.bit} {condition}, {self.type} {x}, {self.type} {y}")

    def call(self, name: str, *xs: str) -> str:
        """Call one of LLVM's mathematical intrinsics."""
        suffix = f"v{self.lanes}f64" if self.lanes else "f64"
        return self.temporary(f"call {self.type} @llvm.{name}.{suffix}({', '.join(f'{self.type} {x}' for x in xs)})")

    def own(self, name: str, x: str) -> str:
        """Call a function of the prelude; scalars only."""
        if self.lanes:
            raise Unsupported("native-dual", f"{name} of vectors")
        return self.temporary(f"call double @adfuzz.{name}.f64(double {x})")

    def scaled(self, derivative: str, tangent: str) -> str:
        """Return derivative · tangent, zero where the tangent is: what does not depend makes no 0·∞."""
        if tangent in ("0.0", "zeroinitializer"):
            return tangent
        made = self.multiply(derivative, tangent)
        return self.select(self.compare("oeq", tangent, zero(self.type)), zero(self.type), made)

    def total(self, terms: list[str]) -> str:
        """Return the sum."""
        kept = [term for term in terms if term not in ("0.0", "zeroinitializer")]
        if not kept:
            return zero(self.type)
        made = kept[0]
        for term in kept[1:]:
            made = self.add(made, term)
        return made
