"""What a costly oracle may ask of the engine under test beyond the planned jobs, and how it words what came of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Protocol, runtime_checkable

from adfuzz.model import Job, Judgement, Mode, Outcome, OutcomeKind, Request, Trial, Values, Verdict
from oracles.base import conclude, request_key
from oracles.compare_engines import compare_lanes
from oracles.evidence import Evidence, Run
from oracles.tolerance import Comparison


@runtime_checkable
class Bench(Protocol):
    """The engine under test, open for further questions.

    `variants` are options of its own that must change no derivative (empty where there are none).
    """

    @property
    def variants(self) -> Sequence[str]: ...

    def run(self, jobs: Sequence[Job], variant: str = "") -> list[Outcome]:
        """Answer further jobs, with a variant if given."""
        ...

    def lowered(self, jobs: Sequence[Job], again: bool = False) -> list[str]:
        """Return the module in which each job's driver runs; "" where the engine gives none.

        With `again`, the text comes from another process.
        """
        ...


def bench_of(evidence: Evidence) -> Bench | None:
    """Return the evidence's bench."""
    return evidence.bench if isinstance(evidence.bench, Bench) else None


def answered(evidence: Evidence, *modes: Mode, trials: int = 1) -> list[tuple[Job, tuple[Values, ...]]]:
    """Return the jobs of these modes that gave values, cut to their first trials, with these values."""
    found: list[tuple[Job, tuple[Values, ...]]] = []
    for job, outcome in zip(evidence.jobs, evidence.outcomes, strict=True):
        if job.request.mode in modes and outcome.kind is OutcomeKind.VALUES and outcome.values:
            found.append((replace(job, trials=job.trials[:trials]), outcome.values[:trials]))
    return found


def labelled(verdict: Verdict, request: Request, label: str) -> Verdict:
    """Return the verdict as one on a request of its own, `reverse [lifo=1]`."""
    data = (("request", f"{request_key(request)} [{label}]"), *(row for row in verdict.data if row[0] != "request"))
    return replace(verdict, data=data)


class Rerun:
    """Collects how derivatives that were computed in another way compare with those that were planned.

    What agrees is one verdict a request; what differs or breaks down is a verdict of its own, under its label, and the
    oracles of the dual numbers are asked too: they are the second witness.
    """

    def __init__(self, evidence: Evidence, name: str) -> None:
        self.evidence = evidence
        self.name = name
        self.totals: dict[Request, Comparison] = {}
        self.abstained: dict[Request, list[str]] = {}
        self.loud: list[Verdict] = []

    def add(self, label: str, planned: Job, values: Sequence[Values], job: Job, outcome: Outcome) -> None:
        """Compare what another way gave with `values` of the planned job (same points and shadows)."""
        request = planned.request
        total = self.totals.setdefault(request, Comparison())
        if outcome.kind is not OutcomeKind.VALUES:
            text = f"{label}: {outcome.kind}: {outcome.message.strip().split(chr(10))[0]}"
            if outcome.kind is OutcomeKind.REFUSED:
                self.abstained.setdefault(request, []).append(text)
                return
            data = (("outcome", str(outcome.kind)), ("phase", outcome.phase), ("message", outcome.message))
            self.loud.append(labelled(Verdict("outcome", Judgement.DISAGREE, text, 0.0, 0, data), request, label))
            return
        comparison = Comparison()
        for trial, mine, theirs in zip(planned.trials, outcome.values, values, strict=True):
            for lane in range(len(trial.shadows)):
                compare_lanes(self.evidence, Run(request, trial, mine), lane, theirs, lane, label, comparison)
        if not comparison.failures:
            total.absorb(comparison)
            return
        self.loud.append(labelled(conclude(self.name, request, comparison), request, label))
        self.loud += second_opinion(self.evidence, label, replace(job, case=self.evidence.case), outcome)

    def verdicts(self) -> Iterator[Verdict]:
        """Yield all verdicts."""
        yield from self.loud
        for request, total in self.totals.items():
            reasons = self.abstained.get(request, [])
            if total.compared or total.undecided or reasons:
                yield conclude(self.name, request, total, reasons)


def second_opinion(evidence: Evidence, label: str, job: Job, outcome: Outcome) -> list[Verdict]:
    """Return what dual numbers and the transpose identity say of an outcome, under its label."""
    from oracles.base import ORACLES  # the registry imports every oracle, and they import this file

    forward = [
        (other, answer)
        for other, answer in zip(evidence.jobs, evidence.outcomes, strict=True)
        if other.request.mode is Mode.FORWARD and job.request.mode is not Mode.FORWARD
    ]
    jobs = [job, *(other for other, _ in forward)]
    inner = Evidence(evidence.case, jobs, [outcome, *(answer for _, answer in forward)], shared=evidence)
    found: list[Verdict] = []
    for name in ("dual", "jformula"):
        for verdict in ORACLES[name].judge(inner):
            if dict(verdict.data).get("request") == request_key(job.request):
                found.append(labelled(verdict, job.request, label))
    return found


def with_trials(job: Job, trials: Sequence[Trial]) -> Job:
    """Return the job with other trials."""
    return replace(job, trials=tuple(trials))
