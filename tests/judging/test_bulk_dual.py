"""The bulk judge speaks where the interpreter gives up, catches faults there, and is silent elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from adfuzz.interp import Evaluation, LimitExceeded
from adfuzz.model import Activity, Argument, Case, FloatLayout, Job, Judgement, Mode, Outcome, Values, Verdict
from oracles import Evidence, Grade, draw_points, judge, plan, request_of, summarise

Answered = dict[str, tuple[list[Job], list[Outcome]]]
CATCHES = SPARES = {"bulk_dual"}
"""What `test_every_oracle.py` counts."""


def too_long(*_: object, **__: object) -> Evaluation:
    raise LimitExceeded("it takes more steps than can be interpreted")


def judged(jobs: Sequence[Job], outcomes: Sequence[Outcome], only: Sequence[str]) -> list[Verdict]:
    evidence = Evidence(jobs[0].case, jobs, outcomes, evaluate=too_long)
    return judge(jobs, outcomes, only=only, evidence=evidence)


def times(tree: object, factor: float) -> object:
    return tuple(times(item, factor) for item in tree) if isinstance(tree, tuple) else tree * factor  # type: ignore[operator]


def changed(outcomes: Sequence[Outcome], jobs: Sequence[Job], mode: Mode, factor: float) -> list[Outcome]:
    def change(values: Values) -> Values:
        if mode is Mode.FORWARD:
            return replace(values, tangents=times(values.tangents, factor), shadows=times(values.shadows, factor))  # type: ignore[arg-type]
        return replace(values, adjoints=times(values.adjoints, factor), shadows=times(values.shadows, factor))  # type: ignore[arg-type]

    return [
        replace(outcome, values=tuple(map(change, outcome.values))) if job.request.mode is mode else outcome
        for job, outcome in zip(jobs, outcomes, strict=True)
    ]


@pytest.mark.parametrize("case", ["scalar", "memory", "wide"])
def test_right_answers_agree_on_its_word(answered: Answered, case: str) -> None:
    jobs, outcomes = answered[case]
    found = judged(jobs, outcomes, ["bulk_dual"])
    mine = [v for v in found if v.oracle == "bulk_dual"]
    assert {v.judgement for v in mine} == {Judgement.AGREE}
    assert summarise(found, jobs).grade is Grade.AGREE


@pytest.mark.parametrize("case", ["scalar", "memory"])
@pytest.mark.parametrize("factor", [-1.0, 0.0, 1 + 1e-6])
def test_planted_fault_is_caught_in_every_mode(answered: Answered, case: str, factor: float) -> None:
    jobs, outcomes = answered[case]
    wrong = outcomes
    for mode in (Mode.FORWARD, Mode.REVERSE, Mode.SPLIT):
        wrong = changed(wrong, jobs, mode, factor)
    found = judged(jobs, wrong, ["bulk_dual"])
    seen = {request_of(v) for v in found if v.oracle == "bulk_dual" and v.judgement is Judgement.DISAGREE}
    assert seen >= {"forward", "reverse", "split"}


def test_one_witness_makes_a_suspect_two_make_it_wrong(answered: Answered) -> None:
    jobs, outcomes = answered["scalar"]
    wrong = changed(outcomes, jobs, Mode.REVERSE, 1.5)
    assert summarise(judged(jobs, wrong, ["bulk_dual"]), jobs).grade is Grade.SUSPECT
    assert summarise(judged(jobs, wrong, ["bulk_dual", "native_fd"]), jobs).grade is Grade.WRONG


def test_it_is_silent_where_the_interpreter_speaks(answered: Answered) -> None:
    jobs, outcomes = answered["scalar"]
    assert "bulk_dual" not in {v.oracle for v in judge(jobs, outcomes)}


CANCELS = """
define double @f(double %x) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %y = phi double [ %x, %entry ], [ %z, %loop ]
  %o = fsub double 1.0, %y
  %p = fmul double %y, %o
  %z = fmul double %p, 3.999
  %next = add i64 %i, 1
  %more = icmp slt i64 %next, 400
  br i1 %more, label %loop, label %end
end:
  ret double %z
}
"""


def test_derivative_that_rounding_decides_is_not_judged(right_engine: Callable[[Sequence[Job]], list[Outcome]]) -> None:
    case = Case("chaos", CANCELS, "f", (Argument("x", FloatLayout("f64"), Activity.OUT),), FloatLayout("f64"))
    jobs = plan(case, draw_points(case, 1, 1), 1, ("forward",))
    found = judged(jobs, right_engine(jobs), ["bulk_dual"])
    [verdict] = [v for v in found if v.oracle == "bulk_dual"]
    assert verdict.judgement is Judgement.ABSTAIN
    assert "rounding decides" in verdict.reason
