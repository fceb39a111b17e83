"""Transforms keep every bit of what generated programs compute, do change them, and are verified by LLVM."""

from __future__ import annotations

from dataclasses import replace

import pytest

from adfuzz.errors import AdfuzzError
from adfuzz.interp import Evaluation, evaluate
from adfuzz.model import Case
from generators import Config, generate
from oracles.primal import is_bit_exact
from oracles.transforms import TRANSFORMS, apply

CASES = 12
HAND_MADE = """
define double @f(double %x, double %y) {
entry:
  %a = alloca [2 x double]
  %b = alloca [2 x double]
  store double %x, ptr %a
  %a1 = getelementptr double, ptr %a, i64 1
  store double %y, ptr %a1
  call void @llvm.memcpy.p0.p0.i64(ptr %b, ptr %a, i64 16, i1 false)
  %b1 = getelementptr double, ptr %b, i64 1
  %u = load double, ptr %b
  %v = load double, ptr %b1
  %w = call double @g(double %u, ptr %b1)
  %bigger = fcmp ogt double %u, %v
  %m = select i1 %bigger, double %w, double %v
  %half = fdiv double %m, 2.0
  %kind = fptosi double %x to i32
  switch i32 %kind, label %other [ i32 0, label %one
                                   i32 1, label %two ]
one:
  br label %end
two:
  %t = fmul double %half, 2.0
  br label %end
other:
  %o = fsub double %half, %y
  br label %end
end:
  %r = phi double [ %half, %one ], [ %t, %two ], [ %o, %other ]
  ret double %r
}
define internal double @g(double %u, ptr %p) noinline {
  %v = load double, ptr %p
  %s = fsub double %u, %v
  %q = fmul double %s, %u
  ret double %q
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
"""


def results(evaluation: Evaluation) -> object:
    return (evaluation.returned.values, tuple(memory.values for memory in evaluation.memory))


def generated() -> list[Case]:
    return [generate(("raw", "clang")[index % 2], 21, index, Config(size=0.7, points=2)) for index in range(CASES)]


def hand_made() -> Case:
    from adfuzz.model import Activity, Argument, FloatLayout

    f64 = FloatLayout("f64")
    arguments = (Argument("x", f64, Activity.OUT), Argument("y", f64, Activity.OUT))
    points = (((0.5,), (0.75,)), ((1.5,), (-0.25,)), ((2.5,), (1.0,)))
    return Case("hand-made", HAND_MADE, "f", arguments, f64, points)


@pytest.fixture(scope="module")
def cases() -> list[tuple[Case, list[Evaluation]]]:
    found: list[tuple[Case, list[Evaluation]]] = []
    for case in (hand_made(), *generated()):
        try:
            found.append((case, [evaluate(case, point, (), number="float") for point in case.points]))
        except AdfuzzError:
            continue
    return found


@pytest.mark.parametrize("name", list(TRANSFORMS))
def test_transform_changes_programs_and_keeps_what_they_compute(
    name: str, cases: list[tuple[Case, list[Evaluation]]]
) -> None:
    changed = 0
    for case, before in cases:
        text = apply(name, case.text, seed=3)
        if not text:
            continue
        changed += 1
        if not TRANSFORMS[name].exact and not is_bit_exact(case.text):
            continue
        other = replace(case, text=text)
        for point, expected in zip(case.points, before, strict=True):
            assert results(evaluate(other, point, (), number="float")) == results(expected), case.name
    assert changed, "nothing was found to change"


def test_there_are_as_many_transforms_as_promised() -> None:
    assert len(list(TRANSFORMS)) >= 12


def test_transforms_depend_on_their_seed_alone() -> None:
    assert apply("outline", HAND_MADE, seed=1) == apply("outline", HAND_MADE, seed=1)
