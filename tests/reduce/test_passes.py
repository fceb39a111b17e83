"""IR passes: what is left of a case is valid, smaller, and still has the property."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from adfuzz.argspec import parse_argument
from adfuzz.ir import llvm
from adfuzz.model import Case, FloatLayout
from adfuzz.reduce import PASSES, reduce_case

TEXT = """
@unused = internal constant [2 x double] [double 1.0, double 2.0]

define internal double @helper(double %v) #0 {
  %r = fmul double %v, %v
  ret double %r
}

define double @f(ptr %x, double %y, i32 %n) #0 {
entry:
  %c = icmp sgt i32 %n, 2
  br i1 %c, label %then, label %else
then:
  %a = load double, ptr %x, align 8
  %b = call double @helper(double %a)
  br label %merge
else:
  %d = call contract double @llvm.cos.f64(double %y)
  store double %d, ptr %x, align 8
  br label %merge
merge:
  %p = phi double [ %b, %then ], [ %d, %else ]
  %q = call double @llvm.exp.f64(double %p)
  %s = fadd double %q, %y
  ret double %s
}

declare double @llvm.cos.f64(double)
declare double @llvm.exp.f64(double)
attributes #0 = { nounwind uwtable }
"""


def case() -> Case:
    arguments = tuple(parse_argument(spec).argument() for spec in ("x=f64[2]:dup", "y=f64:out", "n=i32"))
    points = (((1.25, 2.5), (0.375,), (3,)), ((1.0, 2.0), (0.5,), (1,)))
    return Case("t", llvm.read(TEXT), "f", arguments, FloatLayout("f64"), points)


def reduced(holds: Callable[[Case], bool]) -> tuple[Case, int]:
    def interesting(cases: Sequence[Case]) -> list[bool]:
        return [holds(candidate) for candidate in cases]

    found = reduce_case(case(), interesting, seconds=60.0)
    llvm.verify(found.case.text)
    assert holds(found.case)
    return found.case, found.instructions


def test_a_call_is_isolated() -> None:
    found, instructions = reduced(lambda c: "@llvm.exp.f64(double" in c.text.split("declare")[0])
    assert instructions == 2
    assert "helper" not in found.text and "unused" not in found.text and "br " not in found.text


def test_unused_arguments_go_with_their_inputs() -> None:
    found, _ = reduced(lambda c: "@llvm.cos.f64(double %y)" in c.text)
    assert [argument.name for argument in found.arguments] == ["y"]
    assert len(found.points) == 1 and len(found.points[0]) == 1


def test_attributes_and_flags_are_stripped() -> None:
    found, _ = reduced(lambda c: "call" in c.text and "@llvm.cos.f64(double %y)" in c.text)
    assert "contract" not in found.text and "uwtable" not in found.text


def test_inputs_become_short() -> None:
    found, _ = reduced(lambda c: "load double, ptr %x" in c.text)
    assert all(len(repr(value)) <= 4 for row in found.points[0] for value in row)


def test_a_case_that_is_not_interesting_is_left_alone() -> None:
    found = reduce_case(case(), lambda cases: [False] * len(cases), seconds=5.0)
    assert found.case == case() and found.tried == 1


def test_passes_are_found_by_scanning() -> None:
    assert {"0-dead", "1-points", "2-branches", "6-values", "8-arguments"} <= set(PASSES)
