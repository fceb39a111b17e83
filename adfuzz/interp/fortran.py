"""The flang run time on array descriptors: reductions, products, assignment, reshaping, allocation.

A descriptor is read as it lies in memory: base, element length, version and (rank, type, attribute, extra) as bytes,
then (lower bound, extent, byte stride) a dimension. Elements are moved with their tags, so duals travel.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from adfuzz.errors import Unsupported
from adfuzz.interp.complexnumbers import Arithmetic
from adfuzz.interp.library import function
from adfuzz.interp.states import is_odd, known

if TYPE_CHECKING:
    from adfuzz.interp.program import Program

ALLOCATABLE = 2
DERIVED = 42
_KINDS = {27: "f32", 28: "f64", 34: "f32", 35: "f64"}
_SUFFIXES = {"4": "f32", "8": "f64"}
Index = tuple[int, ...]


class Array:
    """A view of a descriptor and its elements."""

    def __init__(self, program: Program, address: Any) -> None:
        self.program = program
        self.memory = program.memory
        self.address = known(address, "a descriptor")

    @property
    def rank(self) -> int:
        return self._integer(20, 1)

    def _integer(self, offset: int, size: int) -> int:
        return known(self.memory.load(f"i{8 * size}", self.address + offset), "a field of a descriptor")

    @property
    def base(self) -> int:
        return known(self.memory.load("i64", self.address), "the base of a descriptor")

    @base.setter
    def base(self, value: int) -> None:
        self.memory.store("i64", self.address, value)

    @property
    def size(self) -> int:
        return self._integer(8, 8)

    @property
    def type(self) -> int:
        return self._integer(21, 1)

    @property
    def attribute(self) -> int:
        return self._integer(22, 1)

    @property
    def kind(self) -> str:
        """The kind of number of the elements (of a complex: of its parts)."""
        if self.type not in _KINDS:
            raise Unsupported("fortran", f"the interpreter has no elements of flang's type code {self.type} here")
        return _KINDS[self.type]

    def dimension(self, axis: int) -> tuple[int, int, int]:
        """Return lower bound, extent, byte stride."""
        start = 24 + 24 * axis
        return self._integer(start, 8), self._integer(start + 8, 8), self._integer(start + 16, 8)

    @property
    def shape(self) -> Index:
        return tuple(max(0, self.dimension(axis)[1]) for axis in range(self.rank))

    def indices(self) -> list[Index]:
        """Return all indices in array element order (the first runs fastest)."""
        return [tuple(reversed(index)) for index in itertools.product(*(range(n) for n in reversed(self.shape)))]

    def at(self, index: Sequence[int]) -> int:
        """Return the address of an element; that of a scalar whatever the index."""
        return self.base + sum(i * self.dimension(axis)[2] for axis, i in enumerate(index[: self.rank]))

    def number(self, index: Sequence[int]) -> Any:
        return self.memory.load(self.kind, self.at(index))

    def pair(self, index: Sequence[int]) -> tuple[Any, Any]:
        """Return a complex element."""
        width = 8 if self.kind == "f64" else 4
        return self.memory.load(self.kind, self.at(index)), self.memory.load(self.kind, self.at(index) + width)

    def integer(self, index: Sequence[int]) -> int:
        bits = 8 * self.size
        value = known(self.memory.load(f"i{bits}", self.at(index)), "an element") & ((1 << bits) - 1)
        return value - (1 << bits) if value >> (bits - 1) & 1 else value

    def resize(self, shape: Sequence[int], lower: Sequence[int] = ()) -> None:
        """Set rank and shape, elements one behind the other, and allocate."""
        stride = self.size
        self.memory.store("i8", self.address + 20, len(shape))
        for axis, extent in enumerate(shape):
            start = self.address + 24 + 24 * axis
            for place, value in enumerate((lower[axis] if lower else 1, extent, stride)):
                self.memory.store("i64", start + 8 * place, value)
            stride *= extent
        self.base = self.memory.allocate(max(1, stride), 16, "heap")

    def become(self, like: Array, shape: Sequence[int]) -> None:
        """Start a result with elements like another array's."""
        for offset, bits in ((8, 64), (16, 32), (21, 8)):
            self.memory.store(f"i{bits}", self.address + offset, self.memory.load(f"i{bits}", like.address + offset))
        self.memory.store("i8", self.address + 22, ALLOCATABLE)
        self.memory.store("i8", self.address + 23, 0)
        self.resize(shape)

    def copy_to(self, index: Sequence[int], source: int) -> None:
        self.memory.copy(self.at(index), source, self.size, "an assignment")


def array(program: Program, address: Any) -> Array | None:
    """Return the array of an optional argument."""
    return Array(program, address) if known(address, "a descriptor") else None


def chosen_indices(program: Program, x: Array, mask: Any) -> list[Index]:
    """Return the indices of x that a mask (or none) lets through, in array element order."""
    found = array(program, mask)
    return [index for index in x.indices() if found is None or found.integer(index) != 0]


def _sum(a: Arithmetic, values: list[Any], zero: Any) -> Any:
    total = zero
    for value in values:
        total = a.add(total, value)
    return total


def _product(a: Arithmetic, values: list[Any], one: Any) -> Any:
    total = one
    for value in values:
        total = a.multiply(total, value)
    return total


def _extreme(largest: bool) -> Callable[[Arithmetic, list[Any], Any], Any]:
    def find(a: Arithmetic, values: list[Any], start: Any) -> Any:
        best = None
        for value in values:
            if best is None or a.is_negative(a.subtract(best, value) if largest else a.subtract(value, best)):
                best = value
        return start if best is None else best

    return find


_HUGE = {"f64": 1.7976931348623157e308, "f32": 3.4028234663852886e38}
Reducer = Callable[[Arithmetic, list[Any], Any], Any]
_REDUCTIONS: dict[str, tuple[Reducer, float]] = {
    "Sum": (_sum, 0.0),
    "Product": (_product, 1.0),
    "Maxval": (_extreme(largest=True), -1.0),
    "Minval": (_extreme(largest=False), 1.0),
}


def _start(program: Program, name: str, kind: str) -> Any:
    value = _REDUCTIONS[name][1]
    return program.numbers.given(value if name in ("Sum", "Product") else value * _HUGE[kind], kind, None)


def _reduction(name: str, kind: str) -> Callable[..., Any]:
    def reduce(program: Program, x: Any, file: Any, line: Any, dim: Any, mask: Any) -> Any:
        whole = Array(program, x)
        values = [whole.number(index) for index in chosen_indices(program, whole, mask)]
        return _REDUCTIONS[name][0](Arithmetic(program, kind), values, _start(program, name, kind))

    return reduce


def _lines(x: Array, dim: int) -> dict[Index, list[Index]]:
    """The indices of x by the index of the line along `dim` in which they stand."""
    found: dict[Index, list[Index]] = {}
    for index in x.indices():
        found.setdefault((*index[: dim - 1], *index[dim:]), []).append(index)
    return found


def _along(name: str) -> Callable[..., Any]:
    def reduce(program: Program, r: Any, x: Any, dim: int, file: Any, line: Any, mask: Any) -> None:
        whole, result = Array(program, x), Array(program, r)
        chosen = set(chosen_indices(program, whole, mask))
        result.become(whole, [n for axis, n in enumerate(whole.shape) if axis != dim - 1])
        arithmetic = Arithmetic(program, whole.kind)
        for at, indices in _lines(whole, dim).items():
            values = [whole.number(index) for index in indices if index in chosen]
            value = _REDUCTIONS[name][0](arithmetic, values, _start(program, name, whole.kind))
            program.memory.store(whole.kind, result.at(at), value)

    return reduce


for _name in _REDUCTIONS:
    function(f"_FortranA{_name}Dim")(_along(_name))
    for _digit, _kind in _SUFFIXES.items():
        function(f"_FortranA{_name}Real{_digit}")(_reduction(_name, _kind))


def _norm_of(a: Arithmetic, values: list[Any], zero: Any) -> Any:
    return a("sqrt", _sum(a, [a.multiply(v, v) for v in values], zero))


def _norm(kind: str) -> Callable[..., Any]:
    def norm(program: Program, x: Any, *_: Any) -> Any:
        whole = Array(program, x)
        values = [whole.number(index) for index in whole.indices()]
        return _norm_of(Arithmetic(program, kind), values, program.numbers.given(0.0, kind, None))

    return norm


def _dot(kind: str) -> Callable[..., Any]:
    def dot(program: Program, x: Any, y: Any, *_: Any) -> Any:
        left, right, a = Array(program, x), Array(program, y), Arithmetic(program, kind)
        products = [a.multiply(left.number(index), right.number(index)) for index in left.indices()]
        return _sum(a, products, program.numbers.given(0.0, kind, None))

    return dot


for _digit, _kind in _SUFFIXES.items():
    function(f"_FortranANorm2_{_digit}")(_norm(_kind))
    function(f"_FortranADotProductReal{_digit}")(_dot(_kind))


@function("_FortranANorm2Dim")
def norm_along(program: Program, r: Any, x: Any, dim: int, *_: Any) -> None:
    whole, result = Array(program, x), Array(program, r)
    result.become(whole, [n for axis, n in enumerate(whole.shape) if axis != dim - 1])
    arithmetic, zero = Arithmetic(program, whole.kind), program.numbers.given(0.0, whole.kind, None)
    for at, indices in _lines(whole, dim).items():
        value = _norm_of(arithmetic, [whole.number(index) for index in indices], zero)
        program.memory.store(whole.kind, result.at(at), value)


# ------------------------------------------------------------------------------------------------------ complex


def _store_pair(program: Program, kind: str, place: Any, value: tuple[Any, Any]) -> None:
    width = 8 if kind == "f64" else 4
    program.memory.store(kind, place, value[0])
    program.memory.store(kind, place + width, value[1])


def _complex_fold(name: str, kind: str) -> Callable[..., Any]:
    def fold(program: Program, place: Any, x: Any, *rest: Any) -> None:
        whole, a = Array(program, x), Arithmetic(program, kind)
        zero = program.numbers.given(0.0, kind, None)
        total = (program.numbers.given(1.0, kind, None) if name == "Product" else zero, zero)
        other = Array(program, rest[0]) if name == "DotProduct" else None
        for index in whole.indices() if other is not None else chosen_indices(program, whole, rest[-1]):
            value = whole.pair(index)
            if name == "Product":
                total = a.product(total, value)
                continue
            if other is not None:
                value = a.product((value[0], a.subtract(zero, value[1])), other.pair(index))
            total = (a.add(total[0], value[0]), a.add(total[1], value[1]))
        _store_pair(program, kind, place, total)

    return fold


for _name in ("Sum", "Product", "DotProduct"):
    for _digit, _kind in _SUFFIXES.items():
        function(f"_FortranACpp{_name}Complex{_digit}")(_complex_fold(_name, _kind))


def _complex_power(kind: str) -> Callable[..., Any]:
    def power(program: Program, *xs: Any) -> Any:
        *z, n = xs
        re, im = z[0] if len(z) == 1 else z
        a = Arithmetic(program, kind)
        count = known(n, "an exponent")
        total = (program.numbers.given(1.0, kind, None), program.numbers.given(0.0, kind, None))
        for _ in range(abs(count)):
            total = a.product(total, (re, im))
        one = (program.numbers.given(1.0, kind, None), program.numbers.given(0.0, kind, None))
        return a.quotient(one, total) if count < 0 else total

    return power


for _letter, _kind in (("c", "f32"), ("z", "f64")):
    function(f"_FortranA{_letter}powi", f"_FortranA{_letter}powk")(_complex_power(_kind))


# --------------------------------------------------------------------------------------------------- matrix products


def _matmul(kinds: tuple[str, str], transposed: bool, is_direct: bool, is_complex: bool = False) -> Callable[..., Any]:
    kind = "f64" if "f64" in kinds else "f32"

    def multiply(program: Program, r: Any, x: Any, y: Any, *_: Any) -> None:
        left, right, result = Array(program, x), Array(program, y), Array(program, r)
        a, zero = Arithmetic(program, kind), program.numbers.given(0.0, kind, None)
        rows = left.shape[1 if transposed else 0] if left.rank == 2 else 0
        columns = right.shape[1] if right.rank == 2 else 0
        if not is_direct:
            like = left if left.kind == kind else right
            result.become(like, [n for n, there in ((rows, left.rank == 2), (columns, right.rank == 2)) if there])
        for i in range(rows) if left.rank == 2 else [0]:
            for j in range(columns) if right.rank == 2 else [0]:
                total: Any = (zero, zero) if is_complex else zero
                for k in range(right.shape[0]):
                    first = (k,) if left.rank == 1 else (k, i) if transposed else (i, k)
                    if is_complex:
                        part = a.product(left.pair(first), right.pair((k, j)))
                        total = (a.add(total[0], part[0]), a.add(total[1], part[1]))
                    else:
                        total = a.add(total, a.multiply(left.number(first), right.number((k, j))))
                at = [n for n, there in ((i, left.rank == 2), (j, right.rank == 2)) if there]
                if is_complex:
                    _store_pair(program, kind, result.at(at), total)
                else:
                    program.memory.store(kind, result.at(at), total)

    return multiply


for (_one, _a), (_two, _b) in itertools.product(_SUFFIXES.items(), repeat=2):
    for _transposed, _word in ((False, "Matmul"), (True, "MatmulTranspose")):
        for _direct in (False, True):
            _full = f"_FortranA{_word}Real{_one}Real{_two}" + ("Direct" if _direct else "")
            function(_full)(_matmul((_a, _b), _transposed, _direct))
for _digit, _kind in _SUFFIXES.items():
    function(f"_FortranAMatmulComplex{_digit}Complex{_digit}")(_matmul((_kind, _kind), False, False, True))


# ------------------------------------------------------------------------------------------------- scalar numbers


def _remainder(kind: str, is_modulo: bool) -> Callable[..., Any]:
    def remainder(program: Program, x: Any, y: Any, *_: Any) -> Any:
        a = Arithmetic(program, kind)
        rest = a("fmod", x, y)
        if not is_modulo or is_odd(rest) or program.numbers.value_of(rest) == 0:
            return rest
        return a.add(rest, y) if a.is_negative(rest) != a.is_negative(y) else rest

    return remainder


for _digit, _kind in _SUFFIXES.items():
    function(f"_FortranAModReal{_digit}")(_remainder(_kind, is_modulo=False))
    function(f"_FortranAModuloReal{_digit}")(_remainder(_kind, is_modulo=True))
