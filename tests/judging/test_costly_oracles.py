"""Oracles that ask the engine for more: faults that only show in a variant, a second call or a second process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from adfuzz.model import Job, Judgement, Mode, Outcome, OutcomeKind, Values, Verdict
from oracles import Evidence, Grade, judge, summarise

Answered = dict[str, tuple[list[Job], list[Outcome]]]
Perfect = Callable[[Sequence[Job]], list[Outcome]]
Bend = Callable[[int, Job, Values], Values]


class Planted:
    """A bench that answers rightly, but for what `bend` does to trial number i when `when` holds."""

    variants: Sequence[str] = ("lifo=1", "optimize=0", "optimize=3")

    def __init__(self, perfect: Perfect, when: Callable[[Job, str], bool], bend: Bend | None) -> None:
        self.perfect = perfect
        self.when = when
        self.bend = bend
        self.texts = ("the same", "the same")
        self.kind: OutcomeKind | None = None

    def run(self, jobs: Sequence[Job], variant: str = "") -> list[Outcome]:
        outcomes = self.perfect(jobs)
        for place, job in enumerate(jobs):
            if self.when(job, variant):
                if self.kind is not None:
                    outcomes[place] = Outcome(self.kind, (), "said so")
                elif self.bend is not None:
                    bend = self.bend
                    bent = tuple(bend(i, job, v) for i, v in enumerate(outcomes[place].values))
                    outcomes[place] = replace(outcomes[place], values=bent)
        return outcomes

    def lowered(self, jobs: Sequence[Job], again: bool = False) -> list[str]:
        return [self.texts[again]] * len(jobs)


def _times(tree: object, factor: float) -> object:
    if isinstance(tree, tuple):
        return tuple(_times(item, factor) for item in tree)
    return tree * factor  # type: ignore[operator]


def doubled(_: int, job: Job, values: Values) -> Values:
    if job.request.mode is Mode.FORWARD:
        return replace(values, tangents=_times(values.tangents, 2), shadows=_times(values.shadows, 2))  # type: ignore[arg-type]
    return replace(values, adjoints=_times(values.adjoints, 2), shadows=_times(values.shadows, 2))  # type: ignore[arg-type]


def later_calls_differ(number: int, job: Job, values: Values) -> Values:
    """What a cache that is not cleared does, or memory that nobody wrote."""
    return values if number == 0 else doubled(number, job, values)


def last_bit(number: int, job: Job, values: Values) -> Values:
    return replace(values, tangents=_times(values.tangents, 1 + (number and 2**-52)))  # type: ignore[arg-type]


def shifted(_: int, job: Job, values: Values) -> Values:
    """A constant that does not depend on the seed: not linear."""
    lane = tuple(n + 1.0 for n in values.tangents[0]) if values.tangents else ()
    return replace(values, tangents=(lane, *values.tangents[1:]))


def any_job(_: Job, variant: str) -> bool:
    return True


def optimised_text(job: Job, variant: str) -> bool:
    return "local_unnamed_addr" in job.case.text and not variant


def rewritten(job: Job, variant: str) -> bool:
    """A fault that only shows when some operand has become a vector's lane."""
    return "insertelement" in job.case.text


ROWS: list[tuple[str, str, Callable[[Job, str], bool], Bend, Grade]] = [
    ("option_matrix", "memory", lambda _, variant: variant == "lifo=1", doubled, Grade.WRONG),
    ("levels", "memory", lambda _, variant: variant == "optimize=3", doubled, Grade.WRONG),
    ("levels", "memory", optimised_text, doubled, Grade.WRONG),
    ("repeat", "memory", any_job, later_calls_differ, Grade.UNSTABLE),
    ("repeat", "scalar", any_job, last_bit, Grade.UNSTABLE),
    ("determinism", "memory", any_job, doubled, Grade.UNSTABLE),
    ("linearity", "scalar", any_job, shifted, Grade.SUSPECT),
    ("metamorphic", "scalar", rewritten, doubled, Grade.WRONG),
    ("metamorphic", "memory", rewritten, doubled, Grade.WRONG),
]


CATCHES = SPARES = {row[0] for row in ROWS} | {"leak_growth"}
"""What `test_every_oracle.py` counts."""


def verdicts(answered: Answered, case: str, oracle: str, bench: Planted) -> tuple[list[Verdict], list[Job]]:
    jobs, outcomes = answered[case]
    evidence = Evidence(jobs[0].case, jobs, outcomes, bench=bench)
    return judge(jobs, outcomes, only=[oracle], evidence=evidence), jobs


@pytest.mark.parametrize(
    ("oracle", "case", "when", "bend", "grade"), ROWS, ids=[f"{r[0]}-{i}" for i, r in enumerate(ROWS)]
)
def test_planted_fault_is_caught(
    answered: Answered, right_engine: Perfect, oracle: str, case: str, when: Callable[[Job, str], bool], bend: Bend,
    grade: Grade,
) -> None:  # fmt: skip
    found, jobs = verdicts(answered, case, oracle, Planted(right_engine, when, bend))
    assert oracle in {v.oracle for v in found if v.judgement is Judgement.DISAGREE}
    assert summarise(found, jobs).grade is grade


@pytest.mark.parametrize("oracle", sorted({row[0] for row in ROWS}))
@pytest.mark.parametrize("case", ["scalar", "memory", "wide"])
def test_right_answers_are_not_flagged(answered: Answered, right_engine: Perfect, oracle: str, case: str) -> None:
    found, _ = verdicts(answered, case, oracle, Planted(right_engine, any_job, None))
    mine = [v for v in found if v.oracle == oracle]
    assert mine
    assert [v for v in mine if v.judgement is Judgement.DISAGREE] == []
    assert any(v.compared for v in mine)


def test_lowering_that_depends_on_hashing_is_seen(answered: Answered, right_engine: Perfect) -> None:
    bench = Planted(right_engine, any_job, None)
    bench.texts = ("a\nb = 1\n", "a\nb = 2\n")
    found, jobs = verdicts(answered, "memory", "determinism", bench)
    assert summarise(found, jobs).grade is Grade.UNSTABLE
    assert "`b = 1` and `b = 2`" in next(v.reason for v in found if v.judgement is Judgement.DISAGREE)


@pytest.mark.parametrize(
    ("kind", "grade"), [(OutcomeKind.CRASHED, Grade.CRASHED), (OutcomeKind.INVALID, Grade.INVALID)]
)
def test_variant_that_breaks_down_is_a_finding(
    answered: Answered, right_engine: Perfect, kind: OutcomeKind, grade: Grade
) -> None:
    bench = Planted(right_engine, lambda _, variant: variant == "lifo=1", None)
    bench.kind = kind
    found, jobs = verdicts(answered, "memory", "option_matrix", bench)
    summary = summarise(found, jobs)
    assert summary.grade is grade
    assert "[lifo=1]" in summary.reason


def test_variant_that_refuses_decides_nothing(answered: Answered, right_engine: Perfect) -> None:
    bench = Planted(right_engine, lambda _, variant: variant == "lifo=1", None)
    bench.kind = OutcomeKind.REFUSED
    found, _ = verdicts(answered, "memory", "option_matrix", bench)
    assert not [v for v in found if v.judgement is Judgement.DISAGREE]


def test_costly_oracles_are_silent_without_a_bench(answered: Answered) -> None:
    jobs, outcomes = answered["memory"]
    assert not {v.oracle for v in judge(jobs, outcomes)} & {row[0] for row in ROWS}


def _held(values: Values, size: int) -> Values:
    return replace(values, held=size)


def test_memory_that_every_run_leaves_is_a_leak(answered: Answered) -> None:
    jobs, outcomes = answered["memory"]

    def growing(size: Callable[[int, Job], int]) -> list[Outcome]:
        return [
            replace(o, values=tuple(_held(v, size(i, j)) for i, v in enumerate(o.values)))
            for j, o in zip(jobs, outcomes, strict=True)
        ]

    leaking = growing(lambda _, job: 32 * (job.request.mode is Mode.REVERSE))
    assert summarise(judge(jobs, leaking), jobs).grade is Grade.MEMORY
    warming = growing(lambda number, _: 4096 * (number == 0))
    assert summarise(judge(jobs, warming), jobs).grade is Grade.AGREE
    keeping = growing(lambda _, job: 64)  # the primal itself keeps memory
    assert summarise(judge(jobs, keeping), jobs).grade is Grade.AGREE
