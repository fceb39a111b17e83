"""The verdict ladder: from the oracles' verdicts to one word on each request and on the case.

*Wrong derivative* needs two independent witnesses on the same request; one alone makes it *suspect*, and so do
witnesses that
contradict each other (except that the dual and high-precision differences together outweigh any single other).
*Agree* needs a word from evidence outside the engine. Everything else is undecided, with a
reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from adfuzz.model import Job, Judgement, Mode, Outcome, OutcomeKind, Verdict
from oracles.base import ORACLES, Oracle, request_key, request_of
from oracles.evidence import Evidence
from oracles.planning import can_reverse, has_active_input
from oracles.randomness import Random

OUTCOME = "outcome"
"""The name under which crashes, hangs, refusals … are reported beside the oracles."""

INDEPENDENT = frozenset(
    {"dual", "differences", "native differences", "complex step", "engines", "jets", "second differences"}
)
"""Witnesses that do not come from the engine under test."""


class Grade(StrEnum):
    """The word on a request or a case, worst first."""

    ZERO = "zero derivative"  # of something that is not zero: a dependence was dropped
    WRONG = "wrong derivative"
    PRIMAL = "wrong primal"
    DAMAGED = "damaged"
    MEMORY = "memory error"
    CRASHED = "crashed"
    HUNG = "hung"
    INVALID = "invalid"
    UNSTABLE = "unstable"
    SUSPECT = "suspect"
    REFUSED = "refused"
    UNDECIDED = "undecided"
    AGREE = "agree"

    @property
    def is_finding(self) -> bool:
        """Whether somebody should look at it."""
        return self not in (Grade.REFUSED, Grade.UNDECIDED, Grade.AGREE)


_OUTCOME_GRADES = {
    OutcomeKind.CRASHED: Grade.CRASHED,
    OutcomeKind.HUNG: Grade.HUNG,
    OutcomeKind.INVALID: Grade.INVALID,
    OutcomeKind.DAMAGED: Grade.DAMAGED,
    OutcomeKind.REFUSED: Grade.REFUSED,
}


_ALONE = {"primal": Grade.PRIMAL, "memory": Grade.MEMORY, "stability": Grade.UNSTABLE}
"""What an oracle says alone, by what it is about: no second witness is needed."""


DERIVATIVE_AT_FAULT = frozenset({Grade.ZERO, Grade.WRONG, Grade.SUSPECT})
"""Grades that a first wrong instruction explains."""


@dataclass(frozen=True)
class RequestSummary:
    """The word on one request; `witnesses` are those that disagree (or, when it agrees, those that vouch for it)."""

    request: str
    grade: Grade
    reason: str
    witnesses: tuple[str, ...] = ()


@dataclass(frozen=True)
class Summary:
    """The word on a case: the worst grade of its requests. `reason` is a sentence."""

    grade: Grade
    reason: str
    requests: tuple[RequestSummary, ...] = ()

    @property
    def judgement(self) -> Judgement:
        if self.grade.is_finding:
            return Judgement.DISAGREE
        return Judgement.AGREE if self.grade is Grade.AGREE else Judgement.ABSTAIN

    @property
    def at_fault(self) -> tuple[str, ...]:
        """The requests with the case's grade, as they were asked (without the label of a variant)."""
        bad = [item.request.partition(" [")[0] for item in self.requests if item.grade is self.grade]
        return tuple(dict.fromkeys(bad))

    @property
    def is_decided(self) -> bool:
        return self.judgement is not Judgement.ABSTAIN


def judge(
    jobs: Sequence[Job],
    outcomes: Sequence[Outcome],
    *,
    others: Mapping[str, Sequence[Outcome]] | None = None,
    only: Iterable[str] = (),
    evidence: Evidence | None = None,
) -> list[Verdict]:
    """Return every oracle's verdicts on one engine's outcomes of the jobs of one case.

    `others` holds other engines' outcomes of the same jobs; `only` restricts the oracles; `evidence` may be handed in:
    evidence made with `shared=` reuses another engine's evaluations.
    """
    if not jobs:
        return []
    evidence = evidence or Evidence(jobs[0].case, jobs, outcomes, others)
    verdicts = [_outcome_verdict(job, outcome) for job, outcome in zip(jobs, outcomes, strict=True)]
    chosen = set(only)
    found: list[Oracle] = [entry for name, entry in ORACLES.items() if not chosen or name in chosen]
    found = [entry for entry in found if not entry.costly or evidence.allows(entry.name)]
    for entry in sorted(found, key=lambda entry: (entry.costly, entry.witness in _LATE, entry.name)):
        verdicts += entry.judge(evidence)
    return verdicts


def sampled(number: int) -> frozenset[str]:
    """Return the costly oracles that a campaign asks about the case of this number."""
    return frozenset(
        name for name, entry in ORACLES.items() if entry.costly and Random(number, name).below(entry.share) == 0
    )


_LATE = frozenset({"differences", "native differences"})
"""Finite differences come last: they also look at the points where others disagreed."""


def _outcome_verdict(job: Job, outcome: Outcome) -> Verdict:
    key = request_key(job.request)
    data = (("request", key), ("outcome", str(outcome.kind)), ("phase", outcome.phase))
    if outcome.kind is OutcomeKind.VALUES:
        return Verdict(OUTCOME, Judgement.AGREE, "", 0.0, len(outcome.values), data)
    text = outcome.message.strip() or next((v.damage for v in outcome.values if v.damage), "")
    data = (*data, ("message", text))
    first = text.split("\n")[0]
    judgement = Judgement.ABSTAIN if outcome.kind is OutcomeKind.REFUSED else Judgement.DISAGREE
    return Verdict(OUTCOME, judgement, f"{outcome.kind}: {first}", 0.0, 0, data)


def summarise(verdicts: Sequence[Verdict], jobs: Sequence[Job] = ()) -> Summary:
    """Return the word on the case. `jobs` (optional) lets reasons name what was not even asked."""
    keys = list(dict.fromkeys(request_of(verdict) for verdict in verdicts))
    requests = tuple(_request(key, [v for v in verdicts if request_of(v) == key]) for key in keys)
    derivatives = [r for r in requests if r.request != str(Mode.PRIMAL) and not _is_extra(r.request)]
    order = list(Grade)
    relevant = [
        r for r in requests if r.grade.is_finding or not (_is_extra(r.request) or r.request == str(Mode.PRIMAL))
    ]
    if not derivatives and not any(r.grade.is_finding for r in relevant):
        return Summary(Grade.UNDECIDED, _nothing(jobs), requests)
    worst = min(relevant, key=lambda r: order.index(r.grade))
    if worst.grade in (Grade.REFUSED, Grade.UNDECIDED):
        # Some requests decided, others not: the case counts as decided only when forward or reverse is.
        agreed = [r for r in derivatives if r.grade is Grade.AGREE]
        names = {r.request for r in agreed}
        if {str(Mode.FORWARD), str(Mode.REVERSE)} <= names:
            left = ", ".join(f"{r.request} {r.grade}" for r in derivatives if r.grade is not Grade.AGREE)
            return Summary(Grade.AGREE, f"not decided: {left}", requests)
    noted = next((r for r in relevant if r.grade is worst.grade and r.reason), worst)
    return Summary(worst.grade, f"{noted.request}: {noted.reason}" if noted.reason else "", requests)


def _is_extra(request: str) -> bool:
    """Whether a request is a costly oracle's own (variant, batch, second order): it counts only where it fails."""
    return "[" in request or " of " in request or request.startswith(str(Mode.BATCH))


def _nothing(jobs: Sequence[Job]) -> str:
    if jobs and not has_active_input(jobs[0].case):
        return "there is no floating-point input to differentiate with respect to"
    if jobs and not can_reverse(jobs[0].case):
        return "the result is an aggregate, which reverse mode cannot seed"
    return "no derivative was asked for"


def _request(key: str, verdicts: list[Verdict]) -> RequestSummary:
    for verdict in verdicts:
        if verdict.oracle == OUTCOME and verdict.judgement is not Judgement.AGREE:
            kind = OutcomeKind(dict(verdict.data)["outcome"])
            return RequestSummary(key, _OUTCOME_GRADES[kind], verdict.reason)
    against: dict[str, Verdict] = {}
    vouching: dict[str, Verdict] = {}
    reasons: list[str] = []
    for verdict in verdicts:
        entry = ORACLES.get(verdict.oracle)
        if entry is None:
            continue
        if verdict.judgement is Judgement.DISAGREE:
            if entry.about in _ALONE:
                return RequestSummary(key, _ALONE[entry.about], f"{entry.name}: {verdict.reason}", (entry.witness,))
            against.setdefault(entry.witness, verdict)
        elif verdict.judgement is Judgement.AGREE:
            vouching[entry.witness] = verdict
        else:
            reasons.append(verdict.reason)
    if len(against) == 1 and {"dual", "differences"} <= set(vouching):
        # Two exact witnesses outweigh one: another engine or request is wrong, or finite differences were unlucky.
        alone = next(iter(against.values()))
        return RequestSummary(key, Grade.AGREE, f"only {alone.oracle} differs: {alone.reason}", tuple(vouching))
    if against:
        first = next(iter(against.values()))
        conflict = [w for w in vouching if w in INDEPENDENT and w not in against] if len(against) < 2 else []
        if len(against) >= 2:
            dropped = any("zeros" in dict(verdict.data) for verdict in against.values())
            grade = Grade.ZERO if dropped else Grade.WRONG
            return RequestSummary(key, grade, f"{first.oracle}: {first.reason}", tuple(against))
        note = f", but {conflict[0]} agrees" if conflict else ", a single witness"
        return RequestSummary(key, Grade.SUSPECT, f"{first.oracle}: {first.reason}{note}", tuple(against))
    independent = tuple(witness for witness in vouching if witness in INDEPENDENT)
    if independent or (vouching and key.partition("×")[0] in (Mode.PRIMAL, Mode.BATCH)):
        return RequestSummary(key, Grade.AGREE, "", tuple(vouching))
    return RequestSummary(key, Grade.UNDECIDED, reasons[0] if reasons else "no independent evidence")
