"""The parts of judging: plans, points, tolerances, kinks, undefined contents, the ladder's odd corners."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from adfuzz.interp import evaluate
from adfuzz.model import (
    Activity,
    Argument,
    ArrayLayout,
    Case,
    FloatLayout,
    IntegerLayout,
    Job,
    Judgement,
    Mode,
    Outcome,
    PointerLayout,
    StructLayout,
    Values,
)
from oracles import Grade, draw_points, judge, plan, request_key, summarise
from oracles.points import representable
from oracles.primal import compare_runs, is_bit_exact
from oracles.randomness import Random
from oracles.tolerance import Comparison, allowance, ratio_hint

Answered = dict[str, tuple[list[Job], list[Outcome]]]
F64 = FloatLayout("f64")


def test_random_numbers_are_the_same_everywhere() -> None:
    assert [Random(1, "a").bits() for _ in range(2)] == [Random(1, "a").bits()] * 2
    stream = Random(7, "points", 3)
    assert [stream.below(1000) for _ in range(5)] == _first_five(7, "points", 3)
    assert all(0.25 <= abs(Random(seed).seed_number()) <= 1.5 for seed in range(200))
    assert Random(1, "a").bits() != Random(1, "b").bits()


def _first_five(*seeds: int | str) -> list[int]:
    stream = Random(*seeds)
    return [stream.below(1000) for _ in range(5)]


@pytest.mark.parametrize("kind", ["f16", "bf16", "f32", "f64"])
def test_points_are_exact_in_their_format(kind: str) -> None:
    case = Case("c", "", "f", (Argument("x", PointerLayout(ArrayLayout(FloatLayout(kind), 5)), Activity.DUP),), None)
    for point in draw_points(case, 3, seed=1):
        assert all(representable(value, kind) == value for value in point[0])


def test_points_keep_fixed_values_and_ramp_integers() -> None:
    arguments = (
        Argument("x", F64, Activity.OUT, values=(0.5,)),
        Argument("i", PointerLayout(ArrayLayout(IntegerLayout(32), 4)), Activity.CONST),
        Argument("y", F64, Activity.OUT, domain=(3.0, 4.0)),
    )
    for point in draw_points(Case("c", "", "f", arguments, None), 4, seed=2):
        assert point[0] == (0.5,)
        assert point[1] == (0, 1, 2, 3)
        assert 3 <= point[2][0] < 4


def test_plan_is_a_function_of_case_points_and_seed(answered: Answered) -> None:
    case = answered["memory"][0][0].case
    points = draw_points(case, 4, 1)
    assert plan(case, points, 1) == plan(case, points, 1)
    assert plan(case, points, 1) != plan(case, points, 2)


def test_plan_asks_all_modes_at_every_point(answered: Answered) -> None:
    jobs, _ = answered["memory"]
    assert [request_key(job.request) for job in jobs] == [
        "primal", "forward", "reverse", "forward×3", "split", "reverse×3",
    ]  # fmt: skip
    for job in jobs:
        assert len({trial.point for trial in job.trials}) >= 4


def test_by_value_inputs_are_dup_forward_and_out_in_reverse(answered: Answered) -> None:
    by_mode = {job.request.mode: job.request.activities for job in answered["scalar"][0]}
    assert by_mode[Mode.FORWARD] == (Activity.DUP, Activity.DUP)
    assert by_mode[Mode.REVERSE] == (Activity.OUT, Activity.OUT)


def test_aggregate_results_are_not_asked_in_reverse() -> None:
    case = Case("c", "", "f", (Argument("x", F64, Activity.OUT),), StructLayout((F64, F64)))
    modes = {job.request.mode for job in plan(case, draw_points(case, 2, 1), 1)}
    assert modes == {Mode.PRIMAL, Mode.FORWARD}


def test_nothing_active_is_undecided_and_says_so() -> None:
    case = Case("c", "define double @f(i32 %n) {\n ret double 1.0\n}\n", "f",
                (Argument("n", IntegerLayout(32), Activity.CONST, values=(1,)),), F64)  # fmt: skip
    jobs = plan(case, draw_points(case, 1, 1), 1)
    summary = summarise([], jobs)
    assert summary.grade is Grade.UNDECIDED
    assert "no floating-point input" in summary.reason


@pytest.mark.parametrize(
    ("actual", "expected", "hint"),
    [(-2.0, 2.0, "sign"), (4.0, 2.0, "factor 2"), (1.0, 2.0, "factor ½"), (0.0, 2.0, "dropped"), (1.7, 2.0, ""),
     (1.0, 0.0, "should be zero"), (math.nan, 1.0, "not finite")],
)  # fmt: skip
def test_ratio_hints_name_common_faults(actual: float, expected: float, hint: str) -> None:
    found = ratio_hint(actual, expected, 1e-12)
    assert (hint in found) if hint else found == ""


def test_comparison_is_strict_about_nan_and_lenient_about_unknown_expectations() -> None:
    comparison = Comparison()
    assert not comparison.number("a", math.nan, 1.0, 0.1)
    assert comparison.number("b", 1.0, math.inf, 0.1)
    assert comparison.number("c", math.inf, math.inf, 0.1)
    assert comparison.number("d", 1.0, 1.0, math.inf)
    assert len(comparison.failures) == 1
    assert len(comparison.undecided) == 1


def test_exact_comparison_tells_zeros_apart_but_not_nans() -> None:
    comparison = Comparison()
    assert comparison.exact("a", math.nan, -math.nan)
    assert not comparison.exact("b", 0.0, -0.0)


def test_allowance_covers_the_last_rounding_of_the_format() -> None:
    assert allowance(1.0, 0.0, "f32") >= 2.0**-24
    assert allowance(1.0, 0.0, "f64") < 1e-15


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("define double @f(double %x) {\n %r = fmul double %x, %x\n ret double %r\n}\n", True),
        ("define double @f(double %x) {\n %r = fmul contract double %x, %x\n ret double %r\n}\n", False),
        ("declare double @llvm.sqrt.f64(double)\n", True),
        ("declare double @sin(double)\n", False),
        ("declare double @llvm.fmuladd.f64(double, double, double)\n", False),
    ],
)
def test_bit_exactness_is_read_off_the_text(text: str, exact: bool) -> None:
    assert is_bit_exact(text) is exact


def test_other_convention_at_a_tie_is_no_disagreement(
    kink: Case, right_engine: Callable[[Sequence[Job]], list[Outcome]]
) -> None:
    jobs = plan(kink, (((1.0,), (1.0,)),), 1)
    outcomes = [
        replace(o, values=tuple(replace(v, adjoints=tuple(tuple(reversed(a)) for a in v.adjoints)) for v in o.values))
        if job.request.mode is Mode.REVERSE
        else o
        for job, o in zip(jobs, right_engine(jobs), strict=True)
    ]
    verdicts = judge(jobs, outcomes)
    assert Judgement.DISAGREE not in {v.judgement for v in verdicts}
    assert any("kink" in dict(v.data).get("abstained", v.reason) for v in verdicts)


def test_undefined_behaviour_in_the_primal_decides_nothing(answered: Answered) -> None:
    text = "define double @f(double %x) {\n %p = load double, ptr null\n %r = fmul double %p, %x\n ret double %r\n}\n"
    case = Case("ub", text, "f", (Argument("x", F64, Activity.OUT),), F64)
    jobs = plan(case, draw_points(case, 2, 1), 1, ("forward",))
    outcome = replace(answered["scalar"][1][1], values=answered["scalar"][1][1].values[: len(jobs[0].trials)])
    summary = summarise(judge(jobs, [outcome]), jobs)
    assert summary.grade is Grade.UNDECIDED
    assert "undefined behaviour" in summary.reason


LOGISTIC = """
define double @f(double %x) {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %v = phi double [ %x, %entry ], [ %w, %loop ]
  %u = fsub double 1.0, %v
  %p = fmul double %v, %u
  %w = fmul double %p, 3.99
  %next = add i32 %i, 1
  %go = icmp slt i32 %next, ROUNDS
  br i1 %go, label %loop, label %done
done:
  ret double %w
}
"""


@pytest.mark.parametrize(("rounds", "judgement"), [(5, Judgement.DISAGREE), (29, Judgement.ABSTAIN)])
def test_bound_that_is_too_wide_to_decide_abstains(
    right_engine: Callable[[Sequence[Job]], list[Outcome]], rounds: int, judgement: Judgement
) -> None:
    """After 29 rounds of a chaotic map no digit of a double is right: a derivative twice as large is no worse."""
    text = LOGISTIC.replace("ROUNDS", str(rounds))
    case = Case("logistic", text, "f", (Argument("x", F64, Activity.OUT, (0.3, 0.4)),), F64)
    jobs = plan(case, draw_points(case, 2, 1), 1, ("forward",))
    outcomes = [
        replace(o, values=tuple(replace(v, tangents=tuple((2 * n,) for (n,) in v.tangents)) for v in o.values))
        for o in right_engine(jobs)
    ]
    [verdict] = [v for v in judge(jobs, outcomes, only=["dual"]) if v.oracle == "dual"]
    assert verdict.judgement is judgement
    if judgement is Judgement.ABSTAIN:
        assert "too wide" in verdict.reason


def test_weights_are_dense_and_sparse(answered: Answered) -> None:
    jobs, _ = answered["wide"]
    reverse = next(job for job in jobs if request_key(job.request) == "reverse")
    counts = {sum(1 for row in trial.shadows[0] for number in row if number) for trial in reverse.trials}
    assert min(counts - {0}) <= 3 < max(counts)
    assert len(reverse.trials) <= 6  # the number of runs does not grow with the number of inputs


def test_part_of_a_result_that_nobody_wrote_is_not_compared() -> None:
    text = """
    define { double, i8 } @f(double %x) {
      ret { double, i8 } { double undef, i8 0 }
    }
    """
    returns = StructLayout((F64, IntegerLayout(8)))
    case = Case("c", text, "f", (Argument("x", F64, Activity.OUT),), returns)
    evaluation = evaluate(case, ((1.0,),))
    assert not compare_runs(case, Values((6.9e-310, 0)), Values((0.0, 0)), evaluation).failures
    assert compare_runs(case, Values((0.0, 0)), Values((0.0, 1)), evaluation).failures
