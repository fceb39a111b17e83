"""Every BLAS and LAPACK routine, in every spelling: results and derivatives are those of its definition.

The definitions are in blas_reference.py; derivatives come from dual numbers there. Options, steps and the order are
data at run time, so one compiled module serves all of them.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator

import pytest

from adfuzz.ad import lower_module
from adfuzz.ad.blas import ROUTINES, model_of
from adfuzz.ir.parser import parse_module
from tests.ad.rules.blas_harness import ARRAYS, LANE, LAPACK, NUMBERS, Bench, Spelling, duals, run
from tests.ad.rules.blas_reference import ROUTINES as REFERENCE
from tests.ad.rules.blas_reference import Call

ROOM = 60
TOLERANCE = {"double": 1e-9, "float": 3e-3}
STEPS = [(1, 1), (2, -1), (-1, 3), (-2, -2)]
LETTERS = {"t": "NTC", "ta": "NTC", "tb": "NTC", "u": "UL", "s": "LR", "d": "NU", "part": "UG"}


def calls(spelling: Spelling, most: int) -> Iterator[tuple[Call, random.Random]]:
    """Calls with all combinations of options, orders and steps; `most` of them, evenly chosen, if there are more."""
    takes = spelling.takes
    choices = [[*LETTERS[name]] if name in LETTERS else [""] for name in takes]
    if spelling.name == "lascl":
        choices[takes.index("part")] = [*"GULH"]
    if spelling.name in ("syrk", "syr2k") and spelling.is_complex:
        choices[takes.index("t")] = [*"NT"]
    orders = [False, True] if "order" in takes else [False]
    steps = STEPS if "incx" in takes else [(1, 1)]
    every = [*itertools.product(itertools.product(*choices), orders, steps)]
    stride = max(1, len(every) // most)
    for number, (letters, by_rows, (step_x, step_y)) in enumerate(every[::stride]):
        seed = random.Random(f"{spelling} {number}")
        options = {name: letter for name, letter in zip(takes, letters, strict=True) if letter}
        sizes = {"m": 3, "n": 4, "k": 2, "kl": 1, "ku": 2, "nrhs": 2, "incx": step_x, "incy": step_y}
        sizes |= {"lda": 6, "ldb": 5, "ldc": 7}
        if number % 5 == 4:
            sizes |= {"m": 1, "n": 1, "k": 1}
        yield (
            Call(
                sizes, options, _arrays(spelling, sizes, seed), by_rows, pivots=[2, 3, 3, 4] if sizes["n"] == 4 else [1]
            ),
            seed,
        )


def _arrays(spelling: Spelling, sizes: dict[str, int], seed: random.Random) -> dict[str, list]:
    found = {}
    for name in spelling.takes:
        if name in NUMBERS or name in ARRAYS:
            count = 1 if name in NUMBERS else 5 if name == "P" else ROOM
            values, tangents = (numbers(spelling, name, count, seed) for _ in range(2))
            if name == "A" and spelling.name[:2] in ("po", "tr", "ge"):  # well-conditioned
                for i in range(5):
                    values[i * (1 + sizes["lda"])] += 4
            if name == "P":
                values[0], tangents[0] = seed.choice([-2, -1, 0, 1]), 0
            found[name] = duals(values, tangents)
    return found


def numbers(spelling: Spelling, name: str, count: int, seed: random.Random) -> list[complex]:
    def one() -> float:
        return seed.choice([-1, 1]) * seed.uniform(0.25, 1)

    return [one() if spelling.is_real(name) else complex(one(), one()) for _ in range(count)]


def check(spelling: Spelling, bench: Bench, most: int, reverse: str = "autodiff") -> None:
    """Primal, forward and reverse derivative of calls against the definition."""
    active = [name for name in spelling.takes if bench.is_active(name)]
    for call, seed in calls(spelling, most):
        for name in active:
            if name == "result":
                call.arrays[name] = duals([0], [0])
        for name in bench.const & set(call.arrays):
            for element in call.arrays[name]:
                element.tangent = 0
        before = {name: list(call.arrays[name]) for name in call.arrays}
        given = Call(
            call.integers, _cased(spelling, call.options, seed), before, call.by_rows, pivots=list(call.pivots)
        )
        REFERENCE[spelling.name](call)
        if "result" in active:
            call.arrays["result"] = [call.result]
        where = f"{spelling} {call.options} {call.integers} by_rows={call.by_rows}"
        tolerance = TOLERANCE[spelling.real]
        forward = bench.run("fwddiff", given, {name: [e.tangent for e in before[name]] for name in active})
        for name, elements in call.arrays.items():
            close(forward["p." + name], [e.value for e in elements], tolerance, f"primal {name} {where}")
            if name in active:
                close(forward[name], [e.tangent for e in elements], tolerance, f"tangent {name} {where}")
        if spelling.name == "iamax":
            first = 0 if spelling.style == "cblas" else 1
            assert forward["p.result"] == [max(0, int(call.result) - 1 + first)], where
        if "pivots" in spelling.takes:
            assert forward["p.pivots"][: len(call.pivots)] == call.pivots, where
        if "info" in spelling.takes:
            assert forward["p.info"] == [0], where
        seeds = {name: numbers(spelling, name, len(before[name]), seed) for name in active}
        backward = bench.run(reverse, given, seeds)
        for name, elements in call.arrays.items():
            close(backward["p." + name], [e.value for e in elements], tolerance, f"reverse primal {name} {where}")
        into = sum(inner(seeds[name], [e.tangent for e in call.arrays[name]]) for name in active)
        out = sum(inner(backward[name], [e.tangent for e in before[name]]) for name in active)
        assert out == pytest.approx(into, rel=tolerance, abs=tolerance * 10), f"transpose {where}"


def _cased(spelling: Spelling, options: dict[str, str], seed: random.Random) -> dict[str, str]:
    """Letters in either case where the options are letters."""
    if not spelling.is_fortran and spelling.style not in ("LAPACKE", "legacy"):
        return options
    return {name: seed.choice([letter, letter.lower()]) for name, letter in options.items()}


def inner(left: list[complex], right: list[complex]) -> float:
    return sum((complex(a).conjugate() * b).real for a, b in zip(left, right, strict=True))


def close(found: list[complex], expected: list[complex], tolerance: float, where: str) -> None:
    worst = max(abs(a - b) / max(1.0, abs(b)) for a, b in zip(found, expected, strict=True))
    assert worst <= tolerance, f"{where}: {worst}"


OTHERS = ("fortran", "fortran64_", "fortran_64_", "cublas")


def rows() -> list[Spelling]:
    """Every routine for double in Fortran's and in C's form, for a complex type, and in single precision in one of the
    rarer spellings."""
    found: list[Spelling] = []
    for number, (name, routine) in enumerate(ROUTINES.items()):
        style = "LAPACKE" if name in LAPACK else "cblas"
        if "d" in routine.letters:
            found += [Spelling(name, "d", "fortran_"), Spelling(name, "d", style)]
        if "z" in routine.letters:
            found.append(Spelling(name, "z", style if number % 2 or "d" not in routine.letters else "fortran_"))
        other = OTHERS[number % 4]
        if other == "cublas" and (name in LAPACK or name in ("trmm", "axpby", "rotm")):
            other = "fortran"
        found.append(Spelling(name, "sc"[number % 2] if len(routine.letters) > 2 else routine.letters[0], other))
    return found + [Spelling(name, "d", "legacy") for name in ("dot", "iamax", "symv", "trmm", "gemm")]


@pytest.mark.parametrize("spelling", rows(), ids=lambda s: f"{s.style}-{s.letter}{s.name}")
def test_routine(spelling: Spelling) -> None:
    check(spelling, Bench(spelling), 24)


MIXES = [
    ("gemm", "fortran_", ("A", "alpha", "beta")), ("gemm", "cblas", ("B", "C")), ("trsm", "cblas", ("A",)),
    ("gemv", "fortran_", ("x", "y", "beta")), ("syrk", "cblas", ("alpha", "beta")), ("dot", "cblas", ("y",)),
    ("potrs", "fortran_", ("A",)), ("axpy", "fortran_", ("alpha", "x")),
]  # fmt: skip


@pytest.mark.parametrize(("name", "style", "const"), MIXES)
def test_arguments_without_derivative(name: str, style: str, const: tuple[str, ...]) -> None:
    spelling = Spelling(name, "d", style)
    check(spelling, Bench(spelling, const), 24)


@pytest.mark.parametrize("name", ["gemm", "trsm", "trmv", "potrf", "dot", "gemv"])
def test_split_mode(name: str) -> None:
    spelling = Spelling(name, "d", "fortran_")
    check(spelling, Bench(spelling, also="split"), 12, "split")


@pytest.mark.parametrize("name", ["gemm", "trsm", "potrf", "dot"])
def test_two_adjoints_at_once(name: str) -> None:
    spelling = Spelling(name, "d", "fortran_")
    bench = Bench(spelling, also="wide")
    check(spelling, bench, 6, "wide")
    for call, seed in calls(spelling, 3):
        call.arrays["result"] = duals([0], [0])
        active = [name for name in spelling.takes if bench.is_active(name)]
        found = bench.run("wide", call, {n: numbers(spelling, n, len(call.arrays[n]), seed) for n in active})
        for n in active:
            close(found["e." + n], [LANE * number for number in found[n]], 1e-12, n)


@pytest.mark.parametrize(("name", "kept"), [("trsm", "solve"), ("trtrs", "solve"), ("potrf", "cholesky")])
def test_what_loops_overwrite_is_not_kept(name: str, kept: str) -> None:
    spelling = Spelling(name, "d", "fortran_")
    text = spelling.primal() + "@enzyme_dup = external global i32\ndeclare void @__enzyme_autodiff(...)\n"
    passed = "".join(", ptr @enzyme_dup, ptr %t, ptr %t" for _ in spelling.takes)
    text += f"define void @d(ptr %t) {{\n  call void (...) @__enzyme_autodiff(ptr @f{passed})\n  ret void\n}}\n"
    assert f"call void @adfuzz.model.blas_d_{kept}_reverse(" in lower_module(text)


@pytest.mark.parametrize(
    "declaration",
    ["declare double @ddot_(ptr, ptr)", "declare float @cblas_ddot(i32, ptr, i32, ptr, i32)", "declare void @dgemm()",
     "declare double @cblas_ddot_(i32, ptr, i32, ptr, i32)", "declare double @ddot(i32, ptr, i32, ptr, i32)",
     "declare i32 @cublasDtrmm_v2(ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, i32, ptr, i32, ptr, i32)",
     "declare i32 @cublasDdot(ptr, i32, ptr, i32, ptr, i32, ptr)", "declare void @cublasZcopy(i32, ptr, i32, ptr, i32)",
     "declare double @zdot_(ptr, ptr, ptr, ptr, ptr)", "declare void @cblas_dpotrf(i32, i32, i32, ptr, i32, ptr)"],
)  # fmt: skip
def test_somebody_elses_function_has_no_model(declaration: str) -> None:
    assert model_of(parse_module(declaration + "\n").functions[0]) == ""


REUSED = """
declare double @__enzyme_autodiff(...)
declare <2 x double> @__enzyme_fwddiff(...)
@enzyme_width = external global i32
declare void @cblas_dgemv(i32, i32, i32, i32, double, ptr, i32, ptr, i32, double, ptr, i32)
declare double @ddot_(ptr, ptr, ptr, ptr, ptr)

; 3·xᵀAx, through a vector that is used again, and an x that is overwritten behind its use
define internal double @f(ptr %a, ptr %x) {
  %y = alloca [2 x double]
  %two = alloca i32
  %one = alloca i32
  store i32 2, ptr %two
  store i32 1, ptr %one
  call void @cblas_dgemv(i32 102, i32 111, i32 2, i32 2, double 3.0, ptr %a, i32 2, ptr %x, i32 1, double 0.0,
                         ptr %y, i32 1)
  %r = call double @ddot_(ptr %two, ptr %y, ptr %one, ptr %x, ptr %one)
  call void @cblas_dgemv(i32 102, i32 111, i32 2, i32 2, double 0.0, ptr %a, i32 2, ptr %y, i32 1, double 0.0,
                         ptr %x, i32 1)
  ret double %r
}

define void @gradient(ptr %a, ptr %da, ptr %x, ptr %dx) {
  %r = call double (...) @__enzyme_autodiff(ptr @f, ptr %a, ptr %da, ptr %x, ptr %dx)
  ret void
}

; the gradient's own directional derivative
define void @second(ptr %a, ptr %da, ptr %x, ptr %dx, ptr %ta, ptr %tda, ptr %tx, ptr %tdx) {
  call <2 x double> (...) @__enzyme_fwddiff(ptr @gradient, ptr %a, ptr %ta, ptr %da, ptr %tda, ptr %x, ptr %tx,
                                            ptr %dx, ptr %tdx)
  ret void
}
"""


def test_gradient_of_a_quadratic_form_and_its_derivative() -> None:
    a, x, ta, tx = [1.0, 2.0, 3.0, 5.0], [0.5, -1.0], [0.25, -1.0, 2.0, 0.5], [1.0, 3.0]
    da, dx, tda, tdx = [0.0] * 4, [0.0] * 2, [0.0] * 4, [0.0] * 2
    run(REUSED, "second", a, da, x, dx, ta, tda, tx, tdx)
    (p, q), (tp, tq) = (0.5, -1.0), (1.0, 3.0)
    assert da == pytest.approx([3 * p * p, 3 * q * p, 3 * p * q, 3 * q * q])
    assert dx == pytest.approx([3 * (2 * p + 5 * q), 3 * (5 * p + 10 * q)])
    assert tda == pytest.approx([6 * p * tp, 3 * (q * tp + p * tq), 3 * (q * tp + p * tq), 6 * q * tq])
    assert tdx == pytest.approx([3 * (2 * tp + 5 * tq + 0.5 * p + q), 3 * (5 * tp + 10 * tq + p + q)])
    assert x == [0.0, 0.0]
