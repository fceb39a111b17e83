"""Bodies of BLAS routines compute what BLAS defines, in every spelling, and calls of them are differentiated."""

from __future__ import annotations

import ctypes
import itertools

import llvmlite.binding as binding
import pytest

from adfuzz.ad import lower_module
from adfuzz.ad.blas import blas_text
from adfuzz.ir import llvm
from adfuzz.ir.parser import parse_module

A = [1.0, 2.0, 3.0, 5.0, 7.0, 11.0]
B = [0.5, -1.0, 2.5, 4.0, -3.0, 6.0]
C = [10.0, 20.0, 30.0, 40.0]


class Native:
    """A compiled module; `call` passes integers, numbers and arrays, which are changed in place."""

    def __init__(self, text: str) -> None:
        llvm.initialise()
        self._module = binding.parse_assembly(text, binding.create_context())
        self._module.verify()
        machine = binding.Target.from_default_triple().create_target_machine()
        self._engine = binding.create_mcjit_compiler(self._module, machine)
        self._engine.finalize_object()

    def call(self, name: str, *arguments: int | float | list[float] | bytes, result: bool = False) -> float:
        buffers: list[tuple[list[float], ctypes.Array[ctypes.c_double]]] = []
        kept: list[object] = []
        passed: list[ctypes.c_double | ctypes.c_int | ctypes.c_void_p] = []
        for argument in arguments:
            if isinstance(argument, list):
                made = (ctypes.c_double * len(argument))(*argument)
                buffers.append((argument, made))
                passed.append(ctypes.c_void_p(ctypes.addressof(made)))
            elif isinstance(argument, bytes):
                held = ctypes.create_string_buffer(argument)
                kept.append(held)
                passed.append(ctypes.c_void_p(ctypes.addressof(held)))
            elif isinstance(argument, float):
                passed.append(ctypes.c_double(argument))
            else:
                passed.append(ctypes.c_int(argument))
        kind = ctypes.CFUNCTYPE(ctypes.c_double if result else None, *[type(p) for p in passed])
        found = kind(self._engine.get_function_address(name))(*passed)
        for target, made in buffers:
            target[:] = list(made)
        return found if found is not None else 0.0


def body(declaration: str) -> Native:
    callee = next(f for f in parse_module(llvm.read(declaration + "\n")).functions if f.name[:4] != "llvm")
    text = blas_text(callee)
    assert text is not None
    return Native(text("body").replace("define internal", "define"))


def i32(value: int) -> bytes:
    return value.to_bytes(4, "little", signed=True)


def f64(value: float) -> bytes:
    return bytes(ctypes.c_double(value))


def entry(matrix: list[float], turned: bool, leading: int, row: int, column: int) -> float:
    return matrix[column + row * leading] if turned else matrix[row + column * leading]


def test_vectors() -> None:
    dot = body("declare double @cblas_ddot(i32, ptr, i32, ptr, i32)")
    assert dot.call("body", 3, list(A), 2, list(B), 1, result=True) == 1 * 0.5 + 3 * -1 + 7 * 2.5
    assert dot.call("body", 3, list(A), -1, list(B), 1, result=True) == 3 * 0.5 + 2 * -1 + 1 * 2.5
    fortran = body("declare double @ddot_(ptr, ptr, ptr, ptr, ptr)")
    assert fortran.call("body", i32(2), list(A), i32(1), list(B), i32(3), result=True) == 1 * 0.5 + 2 * 4
    y = list(B)
    body("declare void @cblas_daxpy(i32, double, ptr, i32, ptr, i32)").call("body", 2, 3.0, list(A), 1, y, 2)
    assert y == [3.5, -1.0, 8.5, 4.0, -3.0, 6.0]
    x = list(A)
    body("declare void @dscal_(ptr, ptr, ptr, ptr)").call("body", i32(2), f64(-2.0), x, i32(2))
    assert x == [-2.0, 2.0, -6.0, 5.0, 7.0, 11.0]
    norm = body("declare double @cblas_dnrm2(i32, ptr, i32)")
    assert norm.call("body", 2, [3.0, 4.0], 1, result=True) == 5.0
    assert body("declare double @cblas_dasum(i32, ptr, i32)").call("body", 3, list(B), 1, result=True) == 4.0
    x, y = list(A), list(B)
    body("declare void @cblas_dswap(i32, ptr, i32, ptr, i32)").call("body", 2, x, 1, y, 1)
    assert (x[:2], y[:2]) == ([0.5, -1.0], [1.0, 2.0])
    body("declare void @cblas_dcopy(i32, ptr, i32, ptr, i32)").call("body", 6, list(A), 1, y, 1)
    assert y == A


@pytest.mark.parametrize(("by_rows", "turned"), [*itertools.product((False, True), repeat=2)])
def test_matrix_times_vector(by_rows: bool, turned: bool) -> None:
    rows, columns = 2, 3
    leading = columns if by_rows else rows
    gemv = body("declare void @cblas_dgemv(i32, i32, i32, i32, double, ptr, i32, ptr, i32, double, ptr, i32)")
    y = [10.0, 20.0, 30.0]
    order, transpose = 101 if by_rows else 102, 112 if turned else 111
    gemv.call("body", order, transpose, rows, columns, 2.0, list(A), leading, list(B), 1, 0.5, y, 1)
    height, width = (columns, rows) if turned else (rows, columns)
    for r in range(height):
        total = sum(entry(A, by_rows, leading, *((c, r) if turned else (r, c))) * B[c] for c in range(width))
        assert y[r] == 0.5 * (10.0, 20.0, 30.0)[r] + 2.0 * total


@pytest.mark.parametrize(("by_rows", "left", "right"), [*itertools.product((False, True), repeat=3)])
def test_matrix_times_matrix(by_rows: bool, left: bool, right: bool) -> None:
    m, n, k = 2, 2, 3
    gemm = body("declare void @cblas_dgemm(i32, i32, i32, i32, i32, i32, double, ptr, i32, ptr, i32, double, ptr, i32)")
    lda = (m if left else k) if by_rows else (k if left else m)
    ldb = (k if right else n) if by_rows else (n if right else k)
    c = list(C)
    order = 101 if by_rows else 102
    turns = (112 if left else 111, 112 if right else 111)
    gemm.call("body", order, *turns, m, n, k, 2.0, list(A), lda, list(B), ldb, 3.0, c, 2)
    for i, j in itertools.product(range(m), range(n)):
        total = sum(
            entry(A, by_rows, lda, *((r, i) if left else (i, r)))
            * entry(B, by_rows, ldb, *((j, r) if right else (r, j)))
            for r in range(k)
        )
        assert entry(c, by_rows, 2, i, j) == 3.0 * entry(C, by_rows, 2, i, j) + 2.0 * total


def test_outer_product_and_a_target_that_is_not_read() -> None:
    a = [0.0] * 6
    body("declare void @cblas_dger(i32, i32, i32, double, ptr, i32, ptr, i32, ptr, i32)").call(
        "body", 101, 2, 3, 2.0, list(A), 1, list(B), 1, a, 3
    )
    assert a == [2.0 * x * y for x in A[:2] for y in B[:3]]
    y = [float("nan")] * 2
    body("declare void @dgemv_(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64)").call(
        "body", b"n", i32(2), i32(2), f64(1.0), list(A), i32(2), list(B), i32(1), f64(0.0), y, i32(1), 1
    )
    assert y == [1 * 0.5 + 3 * -1, 2 * 0.5 + 5 * -1]


@pytest.mark.parametrize(
    "declaration",
    ["declare double @ddot_(ptr, ptr)", "declare float @cblas_ddot(i32, ptr, i32, ptr, i32)", "declare void @dgemm()",
     "declare double @cblas_ddot_(i32, ptr, i32, ptr, i32)", "declare double @ddot(i32, ptr, i32, ptr, i32)"],
)  # fmt: skip
def test_somebody_elses_function_has_no_body(declaration: str) -> None:
    assert blas_text(parse_module(declaration + "\n").functions[0]) is None


GRADIENT = """
declare double @__enzyme_autodiff(...)
declare void @cblas_dgemv(i32, i32, i32, i32, double, ptr, i32, ptr, i32, double, ptr, i32)
declare double @ddot_(ptr, ptr, ptr, ptr, ptr)

define internal double @f(ptr %a, ptr %x) {
  %y = alloca [2 x double]
  %two = alloca i32
  %one = alloca i32
  store i32 2, ptr %two
  store i32 1, ptr %one
  call void @cblas_dgemv(i32 102, i32 111, i32 2, i32 2, double 3.0, ptr %a, i32 2, ptr %x, i32 1, double 0.0,
                         ptr %y, i32 1)
  %r = call double @ddot_(ptr %two, ptr %y, ptr %one, ptr %x, ptr %one)
  ret double %r
}

define void @gradient(ptr %a, ptr %da, ptr %x, ptr %dx) {
  %r = call double (...) @__enzyme_autodiff(ptr @f, ptr %a, ptr %da, ptr %x, ptr %dx)
  ret void
}
"""


def test_gradient_of_a_quadratic_form() -> None:
    da, dx = [0.0] * 4, [0.0] * 2
    Native(llvm.optimize(lower_module(GRADIENT), 2)).call("gradient", A[:4], da, B[:2], dx)
    x, y = B[:2]
    assert da == pytest.approx([3 * x * x, 3 * y * x, 3 * x * y, 3 * y * y])
    assert dx == pytest.approx([3 * (2 * A[0] * x + (A[1] + A[2]) * y), 3 * ((A[1] + A[2]) * x + 2 * A[3] * y)])
