"""Where a file has no function to pass for a callback, one of ours stands in, whose zero root finders find."""

from __future__ import annotations

import pytest

from adfuzz.checking.callbacks import callbacks
from adfuzz.checking.run import check_function
from adfuzz.checking.stand_ins import stand_ins
from adfuzz.engines import open_engine
from adfuzz.interp import evaluate
from adfuzz.ir import llvm
from oracles import Grade

NEWTON = """
define T @f(ptr %f, ptr %slope, T %x) {
  %v = call T %f(A %x)
  %s = call T %slope(A %x)
  %step = fdiv T %v, %s
  %r = fsub T %x, %step
  ret T %r
}
"""
BY_ADDRESS = """
define double @f(ptr %g, ptr %x, i32 %n) {
  %v = call double %g(ptr %x)
  %w = call double %g(ptr %x)
  %r = fmul double %v, %w
  ret double %r
}
"""


@pytest.mark.parametrize(("type", "argument"), [("double", "double"), ("float", "float")])
def test_second_stand_in_is_the_slope_of_the_first(type: str, argument: str) -> None:
    module = llvm.load_text(NEWTON.replace("T ", f"{type} ").replace("A ", f"{argument} "))
    function = module.function("f")
    made = stand_ins(callbacks(function, function, module), {})
    assert sorted(made[0][1].values()) == ["adfuzz.stand_in.0", "adfuzz.stand_in.1"]
    checked = check_function(
        llvm.read(NEWTON.replace("T ", f"{type} ").replace("A ", f"{argument} ")), "f", {}, points=1
    )
    assert checked.case is not None
    x = checked.case.points[0][0][0]
    found = evaluate(checked.case, checked.case.points[0], number="float").returned.values[0]
    assert found == pytest.approx(x - (x**3 - x / 2 - 0.3) / (3 * x**2 - 0.5), rel=1e-4)


def test_function_of_an_address_reads_the_number_there() -> None:
    engine = open_engine("core")
    try:
        checked = check_function(llvm.read(BY_ADDRESS), "f", {"core": engine})
    finally:
        engine.close()
    assert checked.grade is Grade.AGREE
    assert "stands in" in checked.notes[0][1]


def test_callback_that_returns_an_address_has_no_stand_in() -> None:
    module = llvm.load_text("define void @f(ptr %g, ptr %x) {\n  %p = call ptr %g(ptr %x)\n  ret void\n}\n")
    function = module.function("f")
    assert stand_ins(callbacks(function, function, module), {}) == []


EULER = """
define void @f(ptr %rhs, ptr %y, double %h) {
  %k = alloca [3 x double]
  CALL
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %next, %loop ]
  %from = getelementptr double, ptr %k, i64 %i
  %slope = load double, ptr %from
  %to = getelementptr double, ptr %y, i64 %i
  %old = load double, ptr %to
  %step = fmul double %h, %slope
  %new = fadd double %old, %step
  store double %new, ptr %to
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, 3
  br i1 %more, label %loop, label %end
end:
  ret void
}
"""


@pytest.mark.parametrize(
    "call",
    [
        "call void %rhs(double 0.5, ptr %y, ptr %k)",
        "%s = call i32 %rhs(double 0.5, ptr %y, ptr %k, ptr null)",
        "call void %rhs(ptr %k, ptr %y, i64 3)",
    ],
)
def test_right_hand_side_fills_the_array_that_the_caller_reads(call: str) -> None:
    checked = check_function(llvm.read(EULER.replace("CALL", call)), "f", {}, points=1)
    assert checked.case is not None
    assert "fills an array stands in" in checked.notes[0][1]
    (y, [h]) = checked.case.points[0]
    after = evaluate(checked.case, checked.case.points[0], number="float").memory[0].values
    time = 0.5 if "double 0.5" in call else 1.0
    slopes = [1 / (1 + x * x) - x / 2 + 0.3 * time * y[0] for x in y]
    assert after == pytest.approx([x + h * slope for x, slope in zip(y, slopes, strict=True)], rel=1e-6)


PASSED_ON = """
define void @step(ptr %rhs, ptr %y, ptr %parameters) {
  %k = alloca double
  call void %rhs(double 0.5, ptr %y, ptr %k, ptr %parameters)
  %slope = load double, ptr %k
  %old = load double, ptr %y
  %new = fmul double %old, %slope
  store double %new, ptr %y
  ret void
}
define double @f(ptr %rhs, ptr %y, ptr %parameters) {
  call void @step(ptr %rhs, ptr %y, ptr %parameters)
  %r = load double, ptr %y
  ret double %r
}
"""


def test_callback_that_is_passed_on_is_known_where_it_is_called() -> None:
    engine = open_engine("core")
    try:
        checked = check_function(llvm.read(PASSED_ON), "f", {"core": engine}, points=1)
    finally:
        engine.close()
    assert checked.grade is Grade.AGREE
