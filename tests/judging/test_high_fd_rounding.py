"""Where rounding decides an integer, 200-bit differences accuse nobody; in float32 they still see wrong numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from adfuzz.checking.infer import infer
from adfuzz.engines import open_engine
from adfuzz.ir import llvm
from adfuzz.model import Job, Judgement, Mode, Outcome, Verdict
from oracles import judge, plan, request_of

ROUNDED_UP = """
define float @f(float %x) {
  %c = fmul float 0x3FE6666660000000, 1.000000e+01
  %i = fptosi float %c to i32
  %s = sitofp i32 %i to float
  %a = fmul float %x, %s
  %b = fmul float %a, %x
  ret float %b
}
"""  # ten times 0.7 in float is 7, but less than 7 with all its digits
CONSTANT = """
define float @f(float %x) {
  %c = fptrunc double 0.1 to float
  %a = fmul float %x, %c
  %b = fmul float %a, %x
  ret float %b
}
"""


def verdicts(text: str, factor: float) -> list[Verdict]:
    """Judge the core's derivatives of the text, reverse results multiplied by a factor."""
    case = infer(llvm.read(text), "f").case
    jobs = plan(case, case.points, 0)
    engine = open_engine("core")
    try:
        outcomes = [_scaled(job, outcome, factor) for job, outcome in zip(jobs, engine.run(jobs), strict=True)]
    finally:
        engine.close()
    return [v for v in judge(jobs, outcomes, only=("high_fd",)) if v.oracle == "high_fd"]


def _scaled(job: Job, outcome: Outcome, factor: float) -> Outcome:
    if job.request.mode is not Mode.REVERSE:
        return outcome
    return replace(outcome, values=tuple(replace(v, adjoints=_times(v.adjoints, factor)) for v in outcome.values))


def _times(lanes: Sequence[Sequence[Sequence[float]]], factor: float) -> tuple[tuple[tuple[float, ...], ...], ...]:
    return tuple(tuple(tuple(factor * number for number in row) for row in lane) for lane in lanes)


def test_number_that_rounds_up_to_an_integer_is_no_suspect() -> None:
    found = verdicts(ROUNDED_UP, 1.0)
    assert found
    assert Judgement.DISAGREE not in {v.judgement for v in found}


@pytest.mark.parametrize(("factor", "expected"), [(1.0, Judgement.AGREE), (1.001, Judgement.DISAGREE)])
def test_rounding_of_a_constant_hides_nothing_and_accuses_nobody(factor: float, expected: Judgement) -> None:
    found = {request_of(v): v.judgement for v in verdicts(CONSTANT, factor)}
    assert found["reverse"] is expected
    assert found["forward"] is Judgement.AGREE
