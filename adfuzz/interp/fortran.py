"""The part of flang's run time that computes: mod and modulo, and reductions and products of arrays by descriptor.

A descriptor is ISO_Fortran_binding's CFI_cdesc_t: base address, element size, version, rank, type, …; then per
dimension lower bound, extent and stride in bytes. Sums go through the elements in array order, which flang's do too.
"""

# Rows are lambdas on machine values (Any):
# pyright: reportUnknownLambdaType=false

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import product
from typing import TYPE_CHECKING, Any

from adfuzz.errors import Unsupported
from adfuzz.interp.complexnumbers import Arithmetic
from adfuzz.interp.library import PATTERNS, Row, scalar_function
from adfuzz.interp.states import known

if TYPE_CHECKING:
    from adfuzz.interp.program import Program

_KINDS = {"4": "f32", "8": "f64"}
_HEADER, _DIMENSION = 24, 24


class Array:
    """What a descriptor describes."""

    def __init__(self, program: Program, descriptor: Any) -> None:
        memory = program.memory

        def field(offset: int, kind: str = "i64") -> int:
            return known(memory.load(kind, descriptor + offset), "a field of an array descriptor")

        self.base = field(0)
        self.rank = field(20, "i8")
        self.extents = [field(_HEADER + _DIMENSION * k + 8) for k in range(self.rank)]
        self.strides = [field(_HEADER + _DIMENSION * k + 16) for k in range(self.rank)]

    def at(self, *indices: int) -> int:
        """Return the address of an element, indices from 0."""
        return self.base + sum(i * s for i, s in zip(indices, self.strides, strict=True))

    def places(self) -> Iterator[int]:
        """Yield the addresses of all elements in array order."""
        for backward in product(*(range(extent) for extent in reversed(self.extents))):
            yield self.at(*reversed(backward))


def _numbers(program: Program, descriptor: Any, kind: str) -> list[Any]:
    return [program.memory.load(kind, place) for place in Array(program, descriptor).places()]


def _mod(program: Program, found: re.Match[str]) -> Row:
    kind = _KINDS[found[2]]

    def call(program: Program, x: Any, y: Any, *_: Any) -> Any:
        arithmetic = Arithmetic(program, kind)
        rest = scalar_function(program, "fmod", kind)(x, y)
        if found[1] == "Modulo" and program.numbers.value_of(rest) != 0:
            values = program.numbers.value_of(rest), program.numbers.value_of(y)
            differs = bool((values[0] < 0) != (values[1] < 0))
            program.machine.decide(differs)
            return arithmetic.add(rest, y) if differs else rest
        return rest

    return call


def _check_whole(rest: tuple[Any, ...]) -> None:
    """Refuse DIM and MASK: (source, line, dim, mask)."""
    if any(known(x, "an argument of a reduction") for x in rest[2:4]):
        raise Unsupported("fortran-reduction", "the interpreter reduces whole arrays only, without DIM or MASK")


def _reduction(program: Program, found: re.Match[str]) -> Row:
    name, kind = found[1], _KINDS[found[2]]

    def call(program: Program, x: Any, *rest: Any) -> Any:
        _check_whole(rest)
        arithmetic = Arithmetic(program, kind)
        numbers = _numbers(program, x, kind)
        if name in ("Maxval", "Minval"):
            step: Callable[..., Any] = scalar_function(program, "maxnum" if name == "Maxval" else "minnum", kind)
            if not numbers:
                return arithmetic.number(-1.7976931348623157e308 if name == "Maxval" else 1.7976931348623157e308)
        else:
            step = arithmetic.add if name == "Sum" else arithmetic.multiply
            numbers.insert(0, arithmetic.number(0.0 if name == "Sum" else 1.0))
        total = numbers[0]
        for number in numbers[1:]:
            total = step(total, number)
        return total

    return call


def _dot(program: Program, found: re.Match[str]) -> Row:
    kind = _KINDS[found[1]]

    def call(program: Program, x: Any, y: Any, *_: Any) -> Any:
        arithmetic = Arithmetic(program, kind)
        total = arithmetic.number(0.0)
        for a, b in zip(_numbers(program, x, kind), _numbers(program, y, kind), strict=True):
            total = arithmetic.add(total, arithmetic.multiply(a, b))
        return total

    return call


def _matmul(program: Program, found: re.Match[str]) -> Row:
    """Matrix products into a result that is allocated here where it is not yet."""
    kind = _KINDS[found[1]]
    size = 4 if kind == "f32" else 8

    def call(program: Program, target: Any, x: Any, y: Any, *_: Any) -> None:
        arithmetic, memory = Arithmetic(program, kind), program.memory
        a, b = Array(program, x), Array(program, y)
        rows = a.extents[0] if a.rank == 2 else 1
        columns = b.extents[1] if b.rank == 2 else 1
        inner = a.extents[-1]
        extents = [e for e, kept in ((rows, a.rank == 2), (columns, b.rank == 2)) if kept]
        base = memory.allocate(size * rows * columns, 16, "heap", "a product of matrices")
        memory.store("i64", target, base)
        stride = size
        for k, extent in enumerate(extents):
            for offset, value in ((0, 1), (8, extent), (16, stride)):
                memory.store("i64", target + _HEADER + _DIMENSION * k + offset, value)
            stride *= extent
        for r, c in product(range(rows), range(columns)):
            total = arithmetic.number(0.0)
            for k in range(inner):
                left = memory.load(kind, a.at(*((r, k) if a.rank == 2 else (k,))))
                right = memory.load(kind, b.at(*((k, c) if b.rank == 2 else (k,))))
                total = arithmetic.add(total, arithmetic.multiply(left, right))
            memory.store(kind, base + size * (r + c * rows), total)

    return call


def _norm(program: Program, found: re.Match[str]) -> Row:
    """The root of the sum of squares: flang scales by the largest, so its last bits may differ."""
    kind = _KINDS[found[1]]

    def call(program: Program, x: Any, *_: Any) -> Any:
        arithmetic = Arithmetic(program, kind)
        total = arithmetic.number(0.0)
        for number in _numbers(program, x, kind):
            total = arithmetic.add(total, arithmetic.multiply(number, number))
        return scalar_function(program, "sqrt", kind)(total)

    return call


PATTERNS.update(
    {
        re.compile(r"^_FortranA(Mod|Modulo)Real([48])$"): _mod,
        re.compile(r"^_FortranA(Sum|Product|Maxval|Minval)Real([48])$"): _reduction,
        re.compile(r"^_FortranANorm2_([48])$"): _norm,
        re.compile(r"^_FortranADotProductReal([48])$"): _dot,
        re.compile(r"^_FortranAMatmulReal([48])Real\1$"): _matmul,
    }
)
