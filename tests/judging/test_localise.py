"""Localisation names the instruction whose rule is wrong, in straight code, loops, branches and called functions."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from adfuzz.campaign.faults import LOWERER
from adfuzz.engines.native import NativeEngine
from adfuzz.interp import evaluate
from adfuzz.jit.protocol import Settings
from adfuzz.model import Activity, Argument, ArrayLayout, Case, FloatLayout, IntegerLayout, PointerLayout
from oracles import Grade, judge, localise, plan, summarise
from oracles.truncate import events, truncated

TEXT = """
define double @f(ptr %x, double %y, i64 %n) {
entry:
  %first = load double, ptr %x
  %start = call double @g(double %first, double %y)
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %latch ]
  %sum = phi double [ %start, %entry ], [ %more, %latch ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %is.small = fcmp olt double %v, 0.75
  br i1 %is.small, label %small, label %large
small:
  %root = call double @llvm.sqrt.f64(double %v)
  br label %latch
large:
  %product = fmul double %v, %y
  br label %latch
latch:
  %part = phi double [ %root, %small ], [ %product, %large ]
  %scaled = fadd double %part, %y
  store double %scaled, ptr %p
  %more = fsub double %sum, %scaled
  %next = add i64 %i, 1
  %go = icmp slt i64 %next, %n
  br i1 %go, label %loop, label %done
done:
  %result = fadd double %more, %y
  ret double %result
}
define internal double @g(double %a, double %b) {
  %q = fdiv double %a, %b
  %h = fadd double %q, 1.0
  ret double %h
}
declare double @llvm.sqrt.f64(double)
"""
F64 = FloatLayout("f64")
POINTS = (((0.5, 1.5, 0.6), (1.25,), (3,)), ((1.1, 0.2, 0.9), (0.5,), (3,)))


def case() -> Case:
    arguments = (
        Argument("x", PointerLayout(ArrayLayout(F64, 3)), Activity.DUP),
        Argument("y", F64, Activity.OUT),
        Argument("n", IntegerLayout(64), Activity.CONST, values=(3,)),
    )
    return Case("located", TEXT, "f", arguments, F64, POINTS)


@pytest.fixture
def engine(request: pytest.FixtureRequest) -> Iterator[NativeEngine]:
    made = NativeEngine("core", Settings(lowerer=LOWERER, lowerer_options={"fault": request.param}))
    yield made
    made.close()


@pytest.mark.parametrize(
    ("engine", "instruction", "within"),
    [
        ("fmul-operand", "%product = fmul double %v, %y", "block %large"),
        ("fsub-sign", "%more = fsub double %sum, %scaled", "block %latch"),
        ("sqrt-factor", "%root = call double @llvm.sqrt.f64(double %v)", "block %small, at its 1st of 2 executions"),
        ("fdiv-dropped", "fdiv double %first, %y", "after inlining"),
    ],
    indirect=["engine"],
)
def test_first_wrong_instruction_is_named(engine: NativeEngine, instruction: str, within: str) -> None:
    jobs = plan(case(), POINTS, 1, ("primal", "forward", "reverse"))
    summary = summarise(judge(jobs, engine.run(jobs)), jobs)
    assert summary.grade in (Grade.WRONG, Grade.ZERO)
    said = localise(case(), engine.run, summary.at_fault, 1)
    assert instruction in said
    assert within in said


@pytest.mark.parametrize("engine", ["fmul-operand"], indirect=True)
def test_sound_function_has_no_wrong_instruction(engine: NativeEngine) -> None:
    sound = Case("sound", "define double @f(double %x) {\n %y = fadd double %x, 1.0\n ret double %y\n}\n", "f",
                 (Argument("x", F64, Activity.OUT),), F64, (((0.5,),),))  # fmt: skip
    assert "no cut shows it" in localise(sound, engine.run, ("forward", "reverse"))


def test_events_come_in_the_order_of_execution() -> None:
    found = [(event.text.split(" = ")[0], event.turn) for event in events(case(), POINTS[0])]
    assert found.index(("%first", 1)) < found.index(("%start", 1)) < found.index(("%v", 1))
    assert found.index(("%root", 1)) < found.index(("%product", 1)) < found.index(("%root", 2))
    assert found[-1] == ("%result", 1)


def test_cut_case_returns_the_value_of_its_event() -> None:
    whole = case()
    by_name = {(event.text.split(" = ")[0], event.turn): event for event in events(whole, POINTS[0])}
    second = evaluate(truncated(whole, by_name["%root", 2], POINTS), POINTS[0], (), number="float")
    assert second.returned.values == (0.6**0.5,)
    product = evaluate(truncated(whole, by_name["%product", 1], POINTS), POINTS[0], (), number="float")
    assert product.returned.values == (1.5 * 1.25,)
    assert product.memory[0].values == (0.5**0.5 + 1.25, 1.5, 0.6)  # the first round's store happened, the second's not
