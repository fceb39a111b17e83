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
    assert made is not None
    assert sorted(made[1].values()) == ["adfuzz.stand_in.0", "adfuzz.stand_in.1"]
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


def test_callback_without_numbers_has_no_stand_in() -> None:
    module = llvm.load_text("define void @f(ptr %g, ptr %x) {\n  call void %g(ptr %x)\n  ret void\n}\n")
    function = module.function("f")
    assert stand_ins(callbacks(function, function, module), {}) is None
