"""Oracle `linearity`: a derivative is linear in its seeds, exactly so for powers of two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from adfuzz.model import Job, Mode, OutcomeKind, Shadow, Trial, Values, Verdict
from oracles.base import conclude, oracle
from oracles.bench import bench_of, with_trials
from oracles.evidence import Evidence, InputLeaf, Run
from oracles.tolerance import SAFETY, Comparison, allowance

FACTOR = 4.0
_FINE = 2.0**-24
"""Coarser formats than f32 have so few exponents that scaling may meet their ends."""


@oracle("linearity", witness="linearity", costly=32)
def linearity(evidence: Evidence) -> Iterator[Verdict]:
    """J(4v) is 4·Jv to the bit, J(2v − w) is 2·Jv − Jw; reverse is affine in the initial shadows."""
    bench = bench_of(evidence)
    assert bench is not None
    asked: list[tuple[Job, Job, Values, Values | None]] = []
    for job, outcome in zip(evidence.jobs, evidence.outcomes, strict=True):
        if outcome.kind is not OutcomeKind.VALUES or job.request.width != 1:
            continue
        if job.request.mode is Mode.FORWARD:
            pair = _two_lanes(job, outcome.values)
            if pair is not None:
                first, second, mine, other = pair
                scaled = Trial(first.point, (_combined(first.shadows[0], None),))
                mixed = Trial(first.point, (_combined(first.shadows[0], second.shadows[0]),))
                asked.append((job, with_trials(job, (first, scaled, mixed, second)), mine, other))
        elif job.request.mode is Mode.REVERSE:
            pair = _two_lanes(job, outcome.values)
            if pair is not None:
                first, second, mine, other = pair
                mixed = Trial(first.point, (_combined(first.shadows[0], second.shadows[0]),))
                asked.append((job, with_trials(job, (first, mixed, second)), mine, other))
    outcomes = bench.run([job for _, job, _, _ in asked])
    for (planned, job, _, _), outcome in zip(asked, outcomes, strict=True):
        comparison = Comparison()
        if outcome.kind is not OutcomeKind.VALUES:
            yield conclude("linearity", planned.request, comparison, [f"{outcome.kind}: {outcome.message}"])
            continue
        _judge(evidence, job, outcome.values, comparison)
        yield conclude("linearity", planned.request, comparison)


def _two_lanes(job: Job, values: Sequence[Values]) -> tuple[Trial, Trial, Values, Values] | None:
    """Return two trials at the same point, with their values."""
    for i, first in enumerate(job.trials):
        for k in range(i + 1, len(job.trials)):
            if job.trials[k].point == first.point and job.trials[k].shadows != first.shadows:
                return first, job.trials[k], values[i], values[k]
    return None


def _combined(v: Shadow, w: Shadow | None) -> Shadow:
    """Return FACTOR·v, or 2·v − w."""
    if w is None:
        return tuple(tuple(FACTOR * n for n in row) for row in v)
    return tuple(tuple(2 * a - b for a, b in zip(x, y, strict=True)) for x, y in zip(v, w, strict=True))


def _judge(evidence: Evidence, job: Job, values: Sequence[Values], comparison: Comparison) -> None:
    reference = evidence.reference(job.trials[0].point)
    if not reference.usable:
        comparison.undecided.append(reference.reason)
        return
    if job.request.mode is Mode.FORWARD:
        first, scaled, mixed, second = (evidence.forward_numbers(v, 0) for v in values)
        what = "tangent"
        for key, number in first.items() if evidence.roundoff <= _FINE else ():
            if _is_plain(number):
                comparison.exact(f"J(4v) of {evidence.name_of(*key)} (expected: 4·Jv)", scaled[key], FACTOR * number)
    else:
        first, mixed, second = (evidence.gradient(v) for v in values)
        what = "adjoint"
    local = Comparison()
    for key, number in first.items():
        bound = 0.0
        for trial, weight in ((job.trials[0], 2.0), (job.trials[-1], 1.0)):
            bound += weight * _bound(evidence, Run(job.request, trial, values[0]), key)
        expected = 2 * number - second[key]
        kind = (evidence.case.return_leaves if key[0] < 0 else evidence.case.arguments[key[0]].leaves)[key[1]].kind
        scale = 2 * abs(number) + abs(second[key])
        tolerance = allowance(scale, 3 * bound / SAFETY, kind)
        local.number(f"{what} of {evidence.name_of(*key)} for 2v − w", mixed[key], expected, tolerance)
    comparison.absorb(local, reference.excuse)


def _is_plain(number: float) -> bool:
    """Whether scaling by four loses nothing on the way: neither nearly zero nor nearly infinite."""
    return number == 0.0 or 1e-30 < abs(number) < 1e30


def _bound(evidence: Evidence, run: Run, key: InputLeaf) -> float:
    reference = evidence.reference(run.trial.point)
    shadow = run.trial.shadows[0]
    if run.request.mode is Mode.FORWARD:
        if shadow not in reference.lanes:
            return float("inf")
        found = {(o.argument, o.leaf): o.bound for o in evidence.outputs(reference, reference.lanes[shadow])}
        return SAFETY * found.get(key, float("inf"))
    if key not in reference.units:
        return float("inf")
    return SAFETY * evidence.expected_projection(reference, reference.units[key], shadow)[1]
