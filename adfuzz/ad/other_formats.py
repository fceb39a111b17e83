"""Arithmetic in floating-point formats that LLVM has no type for: in double, with every result rounded.

A number of a format with e bits of exponent and m of fraction is kept as the double that is equal to it. With at most
24 bits of fraction, rounding a sum, product, quotient or square root to double first changes no result, since double
has more than twice as many bits and two. A fused multiplication and addition is rounded to odd first.
"""

from __future__ import annotations

from fractions import Fraction
from string import Template

from adfuzz.ir import floats, values
from adfuzz.ir import types as ty
from adfuzz.ir.builder import Builder
from adfuzz.ir.merge import merge_text
from adfuzz.ir.module import Module
from adfuzz.ir.values import Value

MOST_FRACTION, MOST_EXPONENT = 24, 11

_ROUND = """
; The nearest number of the format, of two equally near ones the even one. Its derivative is that of the identity.
define internal double @"adfuzz.rounded.$e.$m"(double %x) noinline memory(none)
    nounwind "enzyme_math"="llvm.canonicalize" {
  %bits = bitcast double %x to i64
  %shifted = lshr i64 %bits, $dropped
  %odd = and i64 %shifted, 1
  %half = add i64 %odd, $below
  %up = add i64 %bits, %half
  %kept = and i64 %up, $kept
  %near = bitcast i64 %kept to double
  %size = call double @llvm.fabs.f64(double %near)
  %is.large = fcmp ogt double %size, $largest
  %infinite = call double @llvm.copysign.f64(double 0x7FF0000000000000, double %x)
  %normal = select i1 %is.large, double %infinite, double %near
  %size.before = call double @llvm.fabs.f64(double %x)
  %is.small = fcmp olt double %size.before, $smallest
  %moved = fadd double %size.before, $magic
  %back = fsub double %moved, $magic
  %small = call double @llvm.copysign.f64(double %back, double %x)
  %number = select i1 %is.small, double %small, double %normal
  %is.nan = fcmp uno double %x, 0.0
  %rounded = select i1 %is.nan, double %x, double %number
  ret double %rounded
}
declare double @llvm.fabs.f64(double)
declare double @llvm.copysign.f64(double, double)
"""

_FUSED = """
; a b + c rounded to odd: where double has no such number, its neighbour with an odd last bit. a b is exact.
define internal double @adfuzz.fused_to_odd(double %a, double %b, double %c) noinline memory(none)
    nounwind "enzyme_math"="fma" {
  %product = fmul double %a, %b
  %sum = fadd double %product, %c
  %part = fsub double %sum, %product
  %rest = fsub double %sum, %part
  %product.lost = fsub double %product, %rest
  %c.lost = fsub double %c, %part
  %lost = fadd double %product.lost, %c.lost
  %is.inexact = fcmp one double %lost, 0.0
  %bits = bitcast double %sum to i64
  %last = and i64 %bits, 1
  %is.even = icmp eq i64 %last, 0
  %moves = and i1 %is.inexact, %is.even
  %sum.is.positive = fcmp ogt double %sum, 0.0
  %lost.is.positive = fcmp ogt double %lost, 0.0
  %is.outwards = icmp eq i1 %sum.is.positive, %lost.is.positive
  %step = select i1 %is.outwards, i64 1, i64 -1
  %there = add i64 %bits, %step
  %chosen = select i1 %moves, i64 %there, i64 %bits
  %odd = bitcast i64 %chosen to double
  ret double %odd
}
"""


def has_arithmetic(exponent: int, fraction: int) -> bool:
    """Whether numbers with so many bits can be computed with here."""
    return 2 <= exponent <= MOST_EXPONENT and 1 <= fraction <= MOST_FRACTION


class Rounding:
    """Rounds doubles, and vectors of them, to a format that `has_arithmetic`."""

    def __init__(self, module: Module, exponent: int, fraction: int) -> None:
        self.module, self.exponent, self.fraction = module, exponent, fraction

    def rounded(self, b: Builder, value: Value) -> Value:
        """The nearest number of the format."""
        return self._of_lanes(b, f"adfuzz.rounded.{self.exponent}.{self.fraction}", self._text(), value)

    def fused(self, b: Builder, *operands: Value) -> Value:
        """a b + c of numbers of the format, to be rounded."""
        return self._of_lanes(b, "adfuzz.fused_to_odd", _FUSED, *operands)

    def _of_lanes(self, b: Builder, name: str, text: str, *operands: Value) -> Value:
        if name not in self.module.globals:
            merge_text(self.module, text)
        function, kind = self.module.function(name), operands[0].type
        if not isinstance(kind, ty.VectorType):
            return b.call(function, operands)
        whole: Value = values.poison(kind)
        for lane in range(kind.count):
            made = b.call(function, [b.extract_element(operand, lane) for operand in operands])
            whole = b.insert_element(whole, made, lane)
        return whole

    def _text(self) -> str:
        dropped = 52 - self.fraction
        largest_exponent = 2 ** (self.exponent - 1) - 1
        unit = Fraction(2) ** (1 - largest_exponent - self.fraction)
        numbers = {
            "largest": (2 - Fraction(1, 2**self.fraction)) * Fraction(2) ** largest_exponent,
            "smallest": Fraction(2) ** (1 - largest_exponent),
            "magic": unit * 2**52,
        }
        return Template(_ROUND).substitute(
            e=self.exponent, m=self.fraction, dropped=dropped, below=2 ** (dropped - 1) - 1, kept=-(2**dropped),
            **{name: f"0x{floats.bits_from_fraction(ty.DOUBLE, number):016X}" for name, number in numbers.items()},
        )  # fmt: skip
