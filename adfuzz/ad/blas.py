"""Bodies for the commonest BLAS routines: plain loops that differentiated code calls in the library's place.

They are differentiated like the user's own functions, so every mode, width and activity works; the library itself is
still called wherever nothing is active. Spellings: `cblas_ddot`, `ddot_`, `ddot_64_` and the single-precision ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator
from contextlib import contextmanager

from adfuzz.ir import types as ty
from adfuzz.ir.module import Function
from adfuzz.ir.types import Type

_NAME = re.compile(r"(cblas_)?([sd])(dot|axpy|scal|copy|swap|nrm2|asum|gemv|ger|gemm)(_|_64_|64_)?")

SHAPES = {
    "dot": "ixixi", "axpy": "iaxixi", "scal": "iaxi", "copy": "ixixi", "swap": "ixixi", "nrm2": "ixi", "asum": "ixi",
    "gemv": "tiiaxixiaxi", "ger": "iiaxixixi", "gemm": "ttiiiaxixiaxi",
}  # fmt: skip
"""The arguments: i integer, a number, x array, t whether transposed. The C forms of matrices have an order in front."""

RESULTS = ("dot", "nrm2", "asum")


def blas_text(callee: Function) -> Callable[[str], str] | None:
    """The maker of a body for a declared BLAS routine; None for any other function, or another signature."""
    match = _NAME.fullmatch(callee.name)
    if match is None or bool(match[1]) == bool(match[4]):
        return None
    number = "double" if match[2] == "d" else "float"
    shape = SHAPES[match[3]]
    if match[1] and match[3].startswith("ge"):
        shape = "o" + shape
    if not _fits(callee, shape, number, match[3], is_c=bool(match[1])):
        return None
    size = "i64" if "64" in (match[4] or "") else "i32"
    return lambda name: _Body(name, callee, number, size, is_c=bool(match[1])).make(match[3], shape)


def _fits(callee: Function, shape: str, number: str, operation: str, is_c: bool) -> bool:
    kinds = [argument.type for argument in callee.arguments]
    rest = kinds[len(shape) :]
    if len(kinds) < len(shape) or any(not kind.is_integer for kind in rest) or (is_c and rest):
        return False
    result = number if operation in RESULTS else "void"
    return callee.result_type.text == result and all(
        _is(kind, letter, number, is_c) for kind, letter in zip(kinds, shape, strict=False)
    )


def _is(kind: Type, letter: str, number: str, is_c: bool) -> bool:
    if letter == "x" or not is_c:
        return kind is ty.PTR
    return kind.text == number if letter == "a" else kind.is_integer


class _Body:
    """Writes one body: the arguments read into i64 and numbers, then loops."""

    def __init__(self, name: str, callee: Function, number: str, size: str, is_c: bool) -> None:
        self.name, self.callee, self.number, self.size, self.is_c = name, callee, number, size, is_c
        self.lines: list[str] = []
        self.declared: set[str] = set()
        self.count = 0
        self.label = "entry"

    def make(self, operation: str, shape: str) -> str:
        """The text of the function and of what it calls."""
        values = [self._read(index, letter) for index, letter in enumerate(shape)]
        result = getattr(self, f"_{operation}")(*values)
        self.lines.append(f"  ret {self.number} {result}" if result else "  ret void")
        parameters = ", ".join(f"{a.type.text} %a{n}" for n, a in enumerate(self.callee.arguments))
        head = f'define internal {self.callee.result_type.text} @"{self.name}"({parameters}) nounwind {{\nentry:\n'
        return head + "\n".join(self.lines) + "\n}\n" + "".join(f"{line}\n" for line in sorted(self.declared))

    # -- pieces

    def _new(self, text: str) -> str:
        self.count += 1
        self.lines.append(f"  %v{self.count} = {text}")
        return f"%v{self.count}"

    def _read(self, index: int, letter: str) -> str:
        place, kind = f"%a{index}", self.callee.arguments[index].type.text
        if letter == "x" or (letter == "a" and self.is_c):
            return place
        if letter == "a":
            return self._new(f"load {self.number}, ptr {place}")
        if letter == "t" and not self.is_c:  # 'N' or 'n' means no
            upper = self._new(f"and i8 {self._new(f'load i8, ptr {place}')}, -33")
            return self._new(f"icmp ne i8 {upper}, 78")
        if letter == "t":
            return self._new(f"icmp ne {kind} {place}, 111")
        if letter == "o":
            return self._new(f"icmp eq {kind} {place}, 101")
        if not self.is_c:
            place, kind = self._new(f"load {self.size}, ptr {place}"), self.size
        return place if kind == "i64" else self._new(f"sext {kind} {place} to i64")

    @contextmanager
    def _loop(self, count: str, start: str = "") -> Generator[tuple[str, str, Callable[[str], None]]]:
        """Rounds 0 … count − 1: yields the index, a number carried along (from `start`), and how to set the next one.

        After the loop the carried number has its last value.
        """
        self.count += 1
        tag, before = f"l{self.count}", self.label
        index, carried, follow = f"%{tag}.i", f"%{tag}.s", [f"%{tag}.s"]
        self.lines += [f"  br label %{tag}", f"{tag}:"]
        self.lines.append(f"  {index} = phi i64 [ 0, %{before} ], [ {index}.n, %{tag}.next ]")
        place = len(self.lines)
        self.lines += [f"  {index}.c = icmp slt i64 {index}, {count}",
                       f"  br i1 {index}.c, label %{tag}.body, label %{tag}.end", f"{tag}.body:"]  # fmt: skip
        self.label = f"{tag}.body"

        def carry(value: str) -> None:
            follow[0] = value

        yield index, carried, carry
        self.lines += [f"  br label %{tag}.next", f"{tag}.next:", f"  {index}.n = add i64 {index}, 1",
                       f"  br label %{tag}", f"{tag}.end:"]  # fmt: skip
        if start:
            phi = f"  {carried} = phi {self.number} [ {start}, %{before} ], [ {follow[0]}, %{tag}.next ]"
            self.lines.insert(place, phi)
        self.label = f"{tag}.end"

    def _first(self, count: str, step: str) -> str:
        """Where a vector starts: at its end when the step is negative."""
        behind = self._new(f"mul i64 {self._new(f'sub i64 1, {count}')}, {step}")
        return self._new(f"select i1 {self._new(f'icmp slt i64 {step}, 0')}, i64 {behind}, i64 0")

    def _at(self, array: str, first: str, index: str, step: str) -> str:
        offset = self._new(f"add i64 {first}, {self._new(f'mul i64 {index}, {step}')}")
        return self._new(f"getelementptr {self.number}, ptr {array}, i64 {offset}")

    def _load(self, place: str) -> str:
        return self._new(f"load {self.number}, ptr {place}")

    def _store(self, value: str, place: str) -> None:
        self.lines.append(f"  store {self.number} {value}, ptr {place}")

    def _op(self, operation: str, *operands: str) -> str:
        return self._new(f"{operation} {self.number} {', '.join(operands)}")

    def _call(self, name: str, operand: str) -> str:
        full = f"@llvm.{name}.{'f64' if self.number == 'double' else 'f32'}"
        self.declared.add(f"declare {self.number} {full}({self.number})")
        return self._new(f"call {self.number} {full}({self.number} {operand})")

    # -- vectors

    def _dot(self, n: str, x: str, dx: str, y: str, dy: str) -> str:
        fx, fy = self._first(n, dx), self._first(n, dy)
        with self._loop(n, "0.0") as (i, total, carry):
            part = self._op("fmul", self._load(self._at(x, fx, i, dx)), self._load(self._at(y, fy, i, dy)))
            carry(self._op("fadd", total, part))
        return total

    def _axpy(self, n: str, a: str, x: str, dx: str, y: str, dy: str) -> None:
        fx, fy = self._first(n, dx), self._first(n, dy)
        with self._loop(n) as (i, _, _):
            place = self._at(y, fy, i, dy)
            part = self._op("fmul", a, self._load(self._at(x, fx, i, dx)))
            self._store(self._op("fadd", self._load(place), part), place)

    def _scal(self, n: str, a: str, x: str, dx: str) -> None:
        with self._loop(n) as (i, _, _):
            place = self._at(x, "0", i, dx)
            self._store(self._op("fmul", a, self._load(place)), place)

    def _copy(self, n: str, x: str, dx: str, y: str, dy: str) -> None:
        fx, fy = self._first(n, dx), self._first(n, dy)
        with self._loop(n) as (i, _, _):
            self._store(self._load(self._at(x, fx, i, dx)), self._at(y, fy, i, dy))

    def _swap(self, n: str, x: str, dx: str, y: str, dy: str) -> None:
        fx, fy = self._first(n, dx), self._first(n, dy)
        with self._loop(n) as (i, _, _):
            here, there = self._at(x, fx, i, dx), self._at(y, fy, i, dy)
            left, right = self._load(here), self._load(there)
            self._store(right, here)
            self._store(left, there)

    def _nrm2(self, n: str, x: str, dx: str) -> str:
        with self._loop(n, "0.0") as (i, total, carry):
            value = self._load(self._at(x, "0", i, dx))
            carry(self._op("fadd", total, self._op("fmul", value, value)))
        return self._call("sqrt", total)

    def _asum(self, n: str, x: str, dx: str) -> str:
        with self._loop(n, "0.0") as (i, total, carry):
            carry(self._op("fadd", total, self._call("fabs", self._load(self._at(x, "0", i, dx)))))
        return total

    # -- matrices

    def _strides(self, is_turned: str, leading: str) -> tuple[str, str]:
        """Steps from row to row and from column to column; turned: transposed, or in C's order (not both)."""
        row = self._new(f"select i1 {is_turned}, i64 {leading}, i64 1")
        return row, self._new(f"select i1 {is_turned}, i64 1, i64 {leading}")

    def _scaled(self, b: str, place: str) -> str:
        """b times what stands there, which is not read for b = 0."""
        zero = self._new(f"fcmp oeq {self.number} {b}, 0.0")
        product = self._op("fmul", b, self._load(place))
        return self._new(f"select i1 {zero}, {self.number} 0.0, {self.number} {product}")

    def _ordered(self, values: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
        return (values[0], values[1:]) if self.is_c else ("false", values)

    def _gemv(self, *given: str) -> None:
        order, (t, m, n, a, matrix, lda, x, dx, b, y, dy) = self._ordered(given)
        rows = self._new(f"select i1 {t}, i64 {n}, i64 {m}")
        columns = self._new(f"select i1 {t}, i64 {m}, i64 {n}")
        down, across = self._strides(self._new(f"xor i1 {t}, {order}"), lda)
        fx, fy = self._first(columns, dx), self._first(rows, dy)
        with self._loop(rows) as (i, _, _):
            first = self._new(f"mul i64 {i}, {down}")
            with self._loop(columns, "0.0") as (j, total, carry):
                part = self._op(
                    "fmul", self._load(self._at(matrix, first, j, across)), self._load(self._at(x, fx, j, dx))
                )
                carry(self._op("fadd", total, part))
            place = self._at(y, fy, i, dy)
            self._store(self._op("fadd", self._scaled(b, place), self._op("fmul", a, total)), place)

    def _ger(self, *given: str) -> None:
        order, (m, n, a, x, dx, y, dy, matrix, lda) = self._ordered(given)
        down, across = self._strides(order, lda)
        fx, fy = self._first(m, dx), self._first(n, dy)
        with self._loop(m) as (i, _, _):
            first = self._new(f"mul i64 {i}, {down}")
            scaled = self._op("fmul", a, self._load(self._at(x, fx, i, dx)))
            with self._loop(n) as (j, _, _):
                place = self._at(matrix, first, j, across)
                part = self._op("fmul", scaled, self._load(self._at(y, fy, j, dy)))
                self._store(self._op("fadd", self._load(place), part), place)

    def _gemm(self, *given: str) -> None:
        order, (ta, tb, m, n, k, a, left, lda, right, ldb, b, target, ldc) = self._ordered(given)
        down, across = self._strides(self._new(f"xor i1 {ta}, {order}"), lda)
        below, beside = self._strides(self._new(f"xor i1 {tb}, {order}"), ldb)
        row, column = self._strides(order, ldc)
        with self._loop(m) as (i, _, _):
            first = self._new(f"mul i64 {i}, {down}")
            start = self._new(f"mul i64 {i}, {row}")
            with self._loop(n) as (j, _, _):
                second = self._new(f"mul i64 {j}, {beside}")
                with self._loop(k, "0.0") as (r, total, carry):
                    x, y = self._at(left, first, r, across), self._at(right, second, r, below)
                    carry(self._op("fadd", total, self._op("fmul", self._load(x), self._load(y))))
                place = self._at(target, start, j, column)
                self._store(self._op("fadd", self._scaled(b, place), self._op("fmul", a, total)), place)
