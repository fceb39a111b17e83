"""Linear algebra that numba leaves to its C helpers gives what it should."""

from __future__ import annotations

from pathlib import Path

import pytest

from adfuzz.frontends import numba
from adfuzz.interp import evaluate
from adfuzz.ir import llvm
from adfuzz.model import Activity, Argument, ArrayLayout, Case, FloatLayout, IntegerLayout, PointerLayout

HELPERS = Path(numba.__file__).with_name("numba_helpers.ll").read_text(encoding="utf-8")
INVERSE = """
define void @f(ptr %a, ptr %pivots) {
  %lu = call i32 @numba_xxgetrf(i8 LETTER, i64 3, i64 3, ptr %a, i64 3, ptr %pivots)
  %ok = call i32 @numba_ez_xxgetri(i8 LETTER, i64 3, ptr %a, i64 3, ptr %pivots)
  ret void
}
"""
MATRIX = (1.0, 2.0, 0.5, 4.0, 1.0, 3.0, 2.0, 5.0, 1.5)


@pytest.mark.parametrize(("letter", "kind", "error"), [("d", "f64", 1e-12), ("s", "f32", 1e-4)])
def test_inverse_times_the_matrix_is_one(letter: str, kind: str, error: float) -> None:
    arguments = tuple(
        Argument(name, PointerLayout(ArrayLayout(element, count)), activity)
        for name, element, count, activity in (
            ("a", FloatLayout(kind), 9, Activity.DUP),
            ("pivots", IntegerLayout(32), 3, Activity.CONST),
        )
    )
    text = llvm.read(HELPERS + INVERSE.replace("LETTER", str(ord(letter))))
    found = evaluate(Case("f", text, "f", arguments, None), (MATRIX, (0, 0, 0)), number="float").memory[0].values
    for row in range(3):
        for column in range(3):
            entry = sum(MATRIX[row + 3 * k] * float(found[k + 3 * column]) for k in range(3))
            assert entry == pytest.approx(float(row == column), abs=error)
