"""Every oracle catches the faults it is there for, and flags nothing on right answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from adfuzz.errors import Unsupported
from adfuzz.interp import Evaluation
from adfuzz.model import Job, Judgement, Mode, Outcome, OutcomeKind, Values, Verdict
from oracles import ORACLES, Evidence, Grade, judge, request_key, request_of, summarise

Answered = dict[str, tuple[list[Job], list[Outcome]]]
Change = Callable[[Values], Values]


def _map_tree(tree: object, change: Callable[[float], float]) -> object:
    if isinstance(tree, tuple):
        return tuple(_map_tree(item, change) for item in tree)
    return change(tree)  # type: ignore[arg-type]


def scaled(field: str, factor: float) -> Change:
    return lambda v: replace(v, **{field: _map_tree(getattr(v, field), lambda n: n * factor)})


def shifted(field: str, by: float) -> Change:
    return lambda v: replace(v, **{field: _map_tree(getattr(v, field), lambda n: n + by)})


def first_dropped(values: Values) -> Values:
    """Zero the derivative of the first `out` argument: a dropped dependence."""
    lane = tuple((0.0,) * len(row) if i == 0 else row for i, row in enumerate(values.adjoints[0]))
    return replace(values, adjoints=(lane, *values.adjoints[1:]))


def arguments_swapped(values: Values) -> Values:
    return replace(values, adjoints=tuple(tuple(reversed(lane)) for lane in values.adjoints))


def one_shadow_leaf_doubled(values: Values) -> Values:
    first = values.shadows[0][0]
    lane = ((first[0] * 2 + 0.25, *first[1:]), *values.shadows[0][1:])
    return replace(values, shadows=(lane, *values.shadows[1:]))


def output_shadow_kept(values: Values) -> Values:
    """The overwritten output's shadow should end zero."""
    lane = (*values.shadows[0][:2], tuple(n + 1.0 for n in values.shadows[0][2]), *values.shadows[0][3:])
    return replace(values, shadows=(lane, *values.shadows[1:]))


def lanes_swapped(values: Values) -> Values:
    return replace(values, tangents=tuple(reversed(values.tangents)), shadows=tuple(reversed(values.shadows)))


def const_written(values: Values) -> Values:
    row = values.primal[1]
    return replace(values, primal=(values.primal[0], (row[0] + 2.0**-52, *row[1:]), *values.primal[2:]))


def primal_written(values: Values) -> Values:
    row = values.primal[0]
    return replace(values, primal=((row[0] + 0.5, *row[1:]), *values.primal[1:]))


def not_a_number(values: Values) -> Values:
    return replace(values, tangents=_map_tree(values.tangents, lambda _: float("nan")))  # type: ignore[arg-type]


FAULTS: list[tuple[str, str, str, Change, tuple[str, ...]]] = [
    # name, case, request, change, oracles that must see it
    ("tangent sign", "scalar", "forward", scaled("tangents", -1), ("dual", "high_fd", "native_fd", "transpose")),
    ("tangent factor 2", "memory", "forward", scaled("tangents", 2), ("dual", "high_fd", "native_fd", "transpose")),
    ("tangent off by 1e-9", "scalar", "forward", scaled("tangents", 1 + 1e-9), ("dual", "high_fd", "transpose")),
    ("tangent NaN", "scalar", "forward", not_a_number, ("dual", "high_fd", "native_fd")),
    ("adjoint dropped", "scalar", "reverse", first_dropped, ("dual", "high_fd", "native_fd", "transpose")),
    ("adjoints swapped", "scalar", "reverse", arguments_swapped, ("dual", "high_fd", "transpose")),
    (
        "adjoint off by 1e-6",
        "scalar",
        "split",
        scaled("adjoints", 1 + 1e-6),
        ("dual", "high_fd", "transpose", "split_combined"),
    ),
    ("shadow leaf", "memory", "reverse", one_shadow_leaf_doubled, ("jformula", "high_fd", "transpose")),
    ("shadow leaf, many inputs", "wide", "reverse", one_shadow_leaf_doubled, ("jformula", "high_fd", "transpose")),
    ("shadow not zeroed", "memory", "reverse", output_shadow_kept, ("jformula", "high_fd", "transpose")),
    ("shadow of forward", "memory", "forward", one_shadow_leaf_doubled, ("jformula", "high_fd", "native_fd")),
    ("lanes swapped", "memory", "forward×3", lanes_swapped, ("dual", "width")),
    ("lanes of reverse", "memory", "reverse×3", lanes_swapped, ("jformula", "width")),
    ("const memory written", "memory", "reverse", const_written, ("const_memory",)),
    ("primal memory written", "memory", "reverse", primal_written, ("primal_unchanged",)),
    ("primal result", "memory", "split", shifted("returned", 1e-3), ("primal_unchanged",)),
]


CATCHES = {oracle for fault in FAULTS for oracle in fault[4]} | {"engines_agree"}
SPARES = {name for name, entry in ORACLES.items() if not entry.costly} - {"bulk_dual"}
"""What `test_every_oracle.py` counts."""


def _with_fault(jobs: list[Job], outcomes: list[Outcome], request: str, change: Change) -> list[Outcome]:
    return [
        replace(outcome, values=tuple(change(v) for v in outcome.values))
        if request_key(job.request) == request
        else outcome
        for job, outcome in zip(jobs, outcomes, strict=True)
    ]


def _disagreeing(verdicts: list[Verdict]) -> set[str]:
    return {v.oracle for v in verdicts if v.judgement is Judgement.DISAGREE}


@pytest.mark.parametrize("case", ["scalar", "memory", "wide"])
def test_right_answers_are_flagged_by_no_oracle_and_agree(answered: Answered, case: str) -> None:
    jobs, outcomes = answered[case]
    verdicts = judge(jobs, outcomes, others={"twin": outcomes})
    assert [v for v in verdicts if v.judgement is not Judgement.AGREE] == []
    summary = summarise(verdicts, jobs)
    assert summary.grade is Grade.AGREE
    assert {r.grade for r in summary.requests} == {Grade.AGREE}


@pytest.mark.parametrize("case", ["scalar", "memory", "wide"])
def test_all_oracles_have_something_to_say_of_right_answers(answered: Answered, case: str) -> None:
    jobs, outcomes = answered[case]
    spoke = {v.oracle for v in judge(jobs, outcomes, others={"twin": outcomes}) if v.compared}
    silent = {"scalar": {"jformula", "const_memory"}, "memory": set[str](), "wide": {"dual", "const_memory"}}[case]
    assert SPARES - spoke <= silent


@pytest.mark.parametrize(("name", "case", "request_name", "change", "oracles"), FAULTS, ids=[f[0] for f in FAULTS])
def test_planted_fault_is_caught(
    answered: Answered, name: str, case: str, request_name: str, change: Change, oracles: tuple[str, ...]
) -> None:
    jobs, outcomes = answered[case]
    verdicts = judge(jobs, _with_fault(jobs, outcomes, request_name, change))
    assert set(oracles) <= _disagreeing(verdicts)
    for oracle in oracles:
        alone = judge(jobs, _with_fault(jobs, outcomes, request_name, change), only=[oracle])
        assert oracle in _disagreeing(alone), f"{oracle} needs another oracle to see it"


def test_const_memory_is_judged_by_the_interpreter_where_the_function_itself_did_not_run(answered: Answered) -> None:
    jobs, outcomes = answered["memory"]
    refused = Outcome(OutcomeKind.REFUSED, (), "unresolved symbol")
    changed = [refused if job.request.mode is Mode.PRIMAL else o for job, o in zip(jobs, outcomes, strict=True)]
    wrong = _with_fault(jobs, changed, "reverse", const_written)
    assert _disagreeing(judge(jobs, wrong, only=["const_memory"])) == {"const_memory"}

    def unknown(*_: object, **__: object) -> Evaluation:
        raise Unsupported("unknown-function", "it calls something")

    unseen = Evidence(jobs[0].case, jobs, wrong, {}, unknown)
    assert not _disagreeing(judge(jobs, wrong, only=["const_memory"], evidence=unseen))


@pytest.mark.parametrize(("name", "case", "request_name", "change", "oracles"), FAULTS, ids=[f[0] for f in FAULTS])
def test_planted_fault_gets_its_grade(
    answered: Answered, name: str, case: str, request_name: str, change: Change, oracles: tuple[str, ...]
) -> None:
    jobs, outcomes = answered[case]
    summary = summarise(judge(jobs, _with_fault(jobs, outcomes, request_name, change)), jobs)
    wanted = Grade.PRIMAL if {"const_memory", "primal_unchanged"} & set(oracles) else Grade.WRONG
    if name.endswith("dropped"):
        wanted = Grade.ZERO
    assert summary.grade is wanted
    assert request_name in summary.reason or "forward" in summary.reason


def test_derivative_that_is_zero_and_should_not_be_is_a_class_of_its_own(answered: Answered) -> None:
    jobs, outcomes = answered["memory"]
    wrong = _with_fault(jobs, outcomes, "forward", scaled("tangents", 0.0))
    summary = summarise(judge(jobs, wrong), jobs)
    assert summary.grade is Grade.ZERO
    assert "the dependence was dropped" in summary.reason


@pytest.mark.parametrize(
    ("case", "request_name", "change", "hint"),
    [
        ("scalar", "forward", scaled("tangents", -1), "sign"),
        ("scalar", "forward", scaled("tangents", 0.5), "factor ½"),
        ("memory", "reverse", scaled("shadows", 2), "factor 2"),
        ("scalar", "reverse", arguments_swapped, "it is that of y"),
    ],
)
def test_verdict_names_what_the_ratio_suggests(
    answered: Answered, case: str, request_name: str, change: Change, hint: str
) -> None:
    jobs, outcomes = answered[case]
    verdicts = judge(jobs, _with_fault(jobs, outcomes, request_name, change), only=["dual", "jformula"])
    said = [v.reason for v in verdicts if v.judgement is Judgement.DISAGREE]
    assert said
    assert any(hint in reason for reason in said)


def test_missing_term_is_named(answered: Answered) -> None:
    """The tangent lacks what one input contributes: that term's number is known from the unit directions."""
    jobs, outcomes = answered["scalar"]
    job = next(job for job in jobs if request_key(job.request) == "forward")
    outcome = outcomes[jobs.index(job)]
    evidence = Evidence(job.case, [job], [outcome])
    changed: list[Values] = []
    for trial, values in zip(job.trials, outcome.values, strict=True):
        reference = evidence.reference(trial.point)
        unit = reference.units[0, 0]
        [part] = [output.value for output in evidence.outputs(reference, unit) if output.argument < 0]
        changed.append(replace(values, tangents=((values.tangents[0][0] - part * trial.shadows[0][0][0],),)))
    wrong = replace(outcome, values=tuple(changed))
    [verdict] = [v for v in judge([job], [wrong], only=["dual"]) if v.oracle == "dual"]
    assert "the term by x is missing" in verdict.reason


def test_other_engine_that_differs_is_seen(answered: Answered) -> None:
    jobs, outcomes = answered["scalar"]
    wrong = _with_fault(jobs, outcomes, "reverse", scaled("adjoints", 1.5))
    verdicts = judge(jobs, outcomes, others={"other": wrong}, only=["engines_agree"])
    assert [request_of(v) for v in verdicts if v.judgement is Judgement.DISAGREE] == ["reverse"]


def test_engine_is_not_blamed_for_another_that_is_wrong(answered: Answered) -> None:
    jobs, outcomes = answered["scalar"]
    wrong = _with_fault(jobs, outcomes, "reverse", scaled("adjoints", 1.5))
    summary = summarise(judge(jobs, outcomes, others={"other": wrong}), jobs)
    assert summary.grade is Grade.AGREE
    assert "only engines_agree differs" in summary.reason


def test_a_single_witness_makes_a_suspect_only(answered: Answered) -> None:
    jobs, outcomes = answered["scalar"]
    wrong = _with_fault(jobs, outcomes, "reverse", scaled("adjoints", 1.5))
    assert summarise(judge(jobs, wrong, only=["dual"]), jobs).grade is Grade.SUSPECT
    assert summarise(judge(jobs, wrong, only=["dual", "high_fd"]), jobs).grade is Grade.WRONG


@pytest.mark.parametrize(
    ("kind", "grade"),
    [
        (OutcomeKind.CRASHED, Grade.CRASHED),
        (OutcomeKind.HUNG, Grade.HUNG),
        (OutcomeKind.INVALID, Grade.INVALID),
        (OutcomeKind.DAMAGED, Grade.DAMAGED),
        (OutcomeKind.REFUSED, Grade.REFUSED),
    ],
)
def test_misbehaviour_is_told_apart(answered: Answered, kind: OutcomeKind, grade: Grade) -> None:
    jobs, outcomes = answered["scalar"]
    changed = [
        Outcome(kind, (), "it did not work\nat all") if job.request.mode is Mode.REVERSE else outcome
        for job, outcome in zip(jobs, outcomes, strict=True)
    ]
    summary = summarise(judge(jobs, changed), jobs)
    assert summary.grade is grade
    assert "it did not work" in summary.reason
