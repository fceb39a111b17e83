"""Flags and modes get values that the function compares them with; one that does nothing with any is not judged."""

from __future__ import annotations

import pytest

from adfuzz.checking.infer import infer
from adfuzz.checking.run import CHANCE, NOTHING_DONE, check_function
from adfuzz.ir import llvm
from oracles import Grade

DOUBLED = """
yes:
  %x = load double, ptr %p
  %y = fmul double %x, 2.0
  store double %y, ptr %p
  ret void
no:
  ret void
}
"""
LETTER = """
@U = linkonce constant [1 x i8] c"U"
@L = linkonce constant [1 x i8] c"L"
define void @f(ptr %p, ptr %flag) {
  %c = load i8, ptr %flag
  %u = load i8, ptr @U
  %l = load i8, ptr @L
  %is.u = icmp eq i8 %c, %u
  %is.l = icmp eq i8 %c, %l
  %is = or i1 %is.u, %is.l
  br i1 %is, label %yes, label %no
"""
TEXT = """
@texts = constant [10 x i8] c"left right"
declare i32 @_FortranACharacterCompareScalar1(ptr, ptr, i64, i64)
define void @f(ptr %p, ptr %side, i64 %length) {
  %l = call i32 @_FortranACharacterCompareScalar1(ptr %side, ptr @texts, i64 %length, i64 4)
  %r = call i32 @_FortranACharacterCompareScalar1(ptr %side, ptr getelementptr (i8, ptr @texts, i64 5), i64 %length, i64 5)
  %is.l = icmp eq i32 %l, 0
  %is.r = icmp eq i32 %r, 0
  %is = or i1 %is.l, %is.r
  br i1 %is, label %yes, label %no
"""  # noqa: E501
MODE = """
define void @f(ptr %p, i32 %mode) {
  CONDITION
  br i1 %is, label %yes, label %no
"""
MODES = {
    "a value": ("%is = icmp eq i32 %mode, 77", 77),
    "a range": ("%is = icmp sgt i32 %mode, 700", None),
    "two ends": ("%a = add i32 %mode, -101\n  %is = icmp ult i32 %a, 2", 101),
    "a difference": ("%a = sub i32 112, %mode\n  %is = icmp eq i32 %a, 3", 109),
    "another width": ("%a = sext i32 %mode to i64\n  %is = icmp eq i64 %a, 55", 55),
}
"""How a mode is asked for, and the value that is found for it."""


@pytest.mark.parametrize(
    ("text", "flags"), [(LETTER, [[85], [76]]), (TEXT, [[*b"left    "], [*b"right   "]])], ids=["letter", "text"]
)
def test_letters_are_taken_in_turn(text: str, flags: list[list[int]]) -> None:
    found = infer(llvm.read(text + DOUBLED), "f")
    assert not found.trouble
    seen = [list(point[1][: len(flags[0])]) for point in found.case.points]
    assert seen == [*flags, *flags]
    assert "compared with 'U', 'L'" in found.notes[1][1] or "compared with 'l', 'r'" in found.notes[1][1]


@pytest.mark.parametrize(("condition", "value"), list(MODES.values()), ids=list(MODES))
def test_modes_are_what_they_are_compared_with(condition: str, value: int | None) -> None:
    found = infer(llvm.read(MODE.replace("CONDITION", condition) + DOUBLED), "f")
    assert found.is_vacuous == (value is None)
    if value is not None:
        assert found.case.arguments[1].values == (value,)


def test_function_that_turns_everything_down_is_not_called_right() -> None:
    text = MODE.replace("CONDITION", MODES["a range"][0]) + DOUBLED
    checked = check_function(llvm.read(text), "f", {})
    assert (checked.grade, checked.reason) == (Grade.UNDECIDED, NOTHING_DONE)


def test_chance_is_no_wrong_derivative() -> None:
    text = """
declare double @drand48()
define double @f(double %x) {
  %noise = call double @drand48()
  %r = fmul double %x, %noise
  ret double %r
}
"""
    checked = check_function(llvm.read(text), "f", {})
    assert (checked.grade, checked.reason) == (Grade.UNDECIDED, CHANCE)


def test_function_that_only_looks_at_numbers_is_judged() -> None:
    text = MODE.replace("CONDITION", "%v = load double, ptr %p\n  %is = fcmp ogt double %v, 90.0") + DOUBLED
    assert not infer(llvm.read(text), "f").is_vacuous
