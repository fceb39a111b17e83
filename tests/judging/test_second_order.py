"""Derivatives of derivatives, batches and the complex step: planted faults are seen, the sound core is not flagged."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import pytest

from adfuzz.engines import open_engine
from adfuzz.engines.native import NativeEngine
from adfuzz.model import (
    Activity,
    Argument,
    Case,
    FloatLayout,
    Job,
    Judgement,
    Mode,
    Outcome,
    StructLayout,
    Values,
    Verdict,
)
from oracles import Evidence, Grade, draw_points, judge, plan, summarise

Answered = dict[str, tuple[list[Job], list[Outcome]]]
Bend = Callable[[int, Values], Values]
ORACLES = ("nested", "nested_fd", "hessian", "batch", "complex_step")


class Bent:
    """The core, but for what `bend` does to the trials of jobs that `when` picks."""

    variants: Sequence[str] = ()

    def __init__(self, core: NativeEngine, when: Callable[[Job], bool], bend: Bend) -> None:
        self.core = core
        self.when = when
        self.bend = bend

    def run(self, jobs: Sequence[Job], variant: str = "") -> list[Outcome]:
        return [
            replace(outcome, values=tuple(self.bend(i, v) for i, v in enumerate(outcome.values)))
            if self.when(job)
            else outcome
            for job, outcome in zip(jobs, self.core.run(jobs), strict=True)
        ]

    def lowered(self, jobs: Sequence[Job], again: bool = False) -> list[str]:
        return [""] * len(jobs)


@pytest.fixture(scope="module")
def core() -> Iterator[NativeEngine]:
    engine = open_engine("core")
    assert isinstance(engine, NativeEngine)
    yield engine
    engine.close()


def _scaled(tree: object, factor: float) -> object:
    if isinstance(tree, tuple):
        return tuple(_scaled(item, factor) for item in tree)
    return tree * factor  # type: ignore[operator]


def larger(_: int, values: Values) -> Values:
    """Everything that is a derivative is off by a millionth."""
    by = 1 + 1e-6
    return replace(
        values,
        tangents=_scaled(values.tangents, by),  # type: ignore[arg-type]
        adjoints=_scaled(values.adjoints, by),  # type: ignore[arg-type]
        shadows=_scaled(values.shadows, by),  # type: ignore[arg-type]
    )


def first_larger(number: int, values: Values) -> Values:
    return larger(number, values) if number == 0 else values


def lanes_turned(_: int, values: Values) -> Values:
    return replace(values, tangents=values.tangents[1:] + values.tangents[:1])


def last_bit(_: int, values: Values) -> Values:
    return replace(values, tangents=_scaled(values.tangents, 1 + 2**-52))  # type: ignore[arg-type]


def forward_of_forward(job: Job) -> bool:
    return job.case.function.endswith("fwddiff") and job.request.mode is Mode.FORWARD


def reverse_of_forward(job: Job) -> bool:
    return job.case.function.endswith("fwddiff") and job.request.mode is Mode.REVERSE


def forward_of_reverse(job: Job) -> bool:
    return job.case.function.endswith("autodiff") and job.request.mode is Mode.FORWARD


def batched(job: Job) -> bool:
    return job.request.mode is Mode.BATCH


ROWS: list[tuple[str, str, Callable[[Job], bool], Bend]] = [
    ("nested", "scalar", forward_of_forward, larger),
    ("nested", "memory", reverse_of_forward, larger),
    ("nested", "memory", forward_of_reverse, larger),
    ("nested_fd", "scalar", forward_of_forward, larger),
    ("nested_fd", "memory", reverse_of_forward, larger),
    ("nested_fd", "memory", forward_of_reverse, larger),
    ("hessian", "scalar", forward_of_reverse, first_larger),
    ("hessian", "memory", forward_of_reverse, first_larger),
    ("batch", "memory", batched, lanes_turned),
    ("batch", "memory", batched, last_bit),
]
CATCHES = {row[0] for row in ROWS} | {"complex_step"}
SPARES = set(ORACLES)
"""What `test_every_oracle.py` counts."""


def verdicts(answered: Answered, case: str, only: Sequence[str], bench: object) -> tuple[list[Verdict], list[Job]]:
    jobs, outcomes = answered[case]
    evidence = Evidence(jobs[0].case, jobs, outcomes, bench=bench)
    return judge(jobs, outcomes, only=only, evidence=evidence), jobs


@pytest.mark.parametrize(("oracle", "case", "when", "bend"), ROWS, ids=[f"{r[0]}-{i}" for i, r in enumerate(ROWS)])
def test_planted_fault_is_caught(
    answered: Answered, core: NativeEngine, oracle: str, case: str, when: Callable[[Job], bool], bend: Bend
) -> None:
    found, _ = verdicts(answered, case, [oracle], Bent(core, when, bend))
    assert oracle in {v.oracle for v in found if v.judgement is Judgement.DISAGREE}


@pytest.mark.parametrize("case", ["scalar", "memory", "wide"])
def test_sound_core_is_not_flagged(answered: Answered, core: NativeEngine, case: str) -> None:
    found, _ = verdicts(answered, case, ORACLES, Bent(core, lambda _: False, larger))
    assert [(v.oracle, v.reason) for v in found if v.judgement is Judgement.DISAGREE] == []
    assert {v.oracle for v in found if v.compared} >= set(ORACLES)
    assert not [item for item in summarise(found).requests if item.grade is Grade.UNDECIDED and "batch" in item.request]


def test_second_order_that_cannot_be_asked_leaves_the_case_decided(answered: Answered, core: NativeEngine) -> None:
    text = "define { double, double } @f(double %x) {\n  %y = fmul double %x, %x\n"
    text += "  %r = insertvalue { double, double } poison, double %y, 0\n"
    text += "  %s = insertvalue { double, double } %r, double %x, 1\n  ret { double, double } %s\n}\n"
    f64 = FloatLayout("f64")
    case = Case("pair", text, "f", (Argument("x", f64, Activity.OUT),), StructLayout((f64, f64)))
    jobs = plan(case, draw_points(case, 2, 1), 1)
    outcomes = core.run(jobs)
    evidence = Evidence(case, jobs, outcomes, bench=core, costly=frozenset(("nested", "nested_fd", "hessian")))
    assert summarise(judge(jobs, outcomes, evidence=evidence), jobs).grade is Grade.AGREE


def test_wrong_second_derivative_has_two_witnesses(answered: Answered, core: NativeEngine) -> None:
    found, jobs = verdicts(answered, "memory", ["nested", "nested_fd"], Bent(core, forward_of_reverse, larger))
    summary = summarise(found, jobs)
    assert summary.grade is Grade.WRONG
    assert "forward of reverse" in summary.reason


@pytest.mark.parametrize(("case", "request_name"), [("scalar", "forward"), ("memory", "reverse"), ("wide", "split")])
def test_complex_step_sees_small_errors(answered: Answered, core: NativeEngine, case: str, request_name: str) -> None:
    jobs, outcomes = answered[case]
    changed = [
        replace(outcome, values=tuple(larger(0, v) for v in outcome.values))
        if str(job.request.mode) == request_name and job.request.width == 1
        else outcome
        for job, outcome in zip(jobs, outcomes, strict=True)
    ]
    evidence = Evidence(jobs[0].case, jobs, changed, bench=Bent(core, lambda _: False, larger))
    found = judge(jobs, changed, only=["complex_step"], evidence=evidence)
    wrong = [dict(v.data)["request"] for v in found if v.oracle == "complex_step" and v.judgement is Judgement.DISAGREE]
    assert wrong == [request_name]
