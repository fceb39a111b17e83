"""What oracles share that know every output's slope along directions: comparing an engine's numbers with them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from adfuzz.model import Mode, Point, Shadow, Verdict
from oracles.base import conclude
from oracles.evidence import Evidence, Reference, Run, leaf_weight
from oracles.tolerance import SAFETY, SPOILED, Comparison, allowance

FALLBACK = 1e-8
COARSE = 1024
"""Where the dual gives no bound: relative tolerance, and units roundoff of the coarsest format that it is at least."""

Slopes = dict[tuple[int, int], tuple[float, float]]
"""Slope and its error, by output."""


def judge_slopes(
    evidence: Evidence, name: str, slopes: Mapping[tuple[Point, Shadow], Slopes | str]
) -> Iterator[Verdict]:
    """Yield one verdict a request. Slopes are given by point and direction; a text says why there are none."""
    for request, runs in evidence.requests(Mode.FORWARD, Mode.REVERSE, Mode.SPLIT):
        total = Comparison()
        abstained: list[str] = []
        for run in runs:
            reference = evidence.reference(run.trial.point)
            for (point, direction), found in slopes.items():
                if point != run.trial.point:
                    continue
                if isinstance(found, str):
                    abstained.append(found)
                    continue
                comparison = Comparison()
                _compare(evidence, reference, run, direction, found, comparison)
                total.absorb(comparison, reference.excuse)
        if total.compared or abstained:
            yield conclude(name, request, total, abstained)


def _compare(
    evidence: Evidence, reference: Reference, run: Run, direction: Shadow, slopes: Slopes, comparison: Comparison
) -> None:
    """Compare a run with slopes along a direction: output by output forward, one projection in reverse."""
    bounds: dict[tuple[int, int], float] = {}
    if reference.usable and direction in reference.lanes:
        lane = reference.lanes[direction]
        bounds = {(o.argument, o.leaf): o.bound for o in evidence.outputs(reference, lane)}
    largest = max((abs(slope) for slope, _ in slopes.values()), default=0.0)

    def bound_of(key: tuple[int, int]) -> float:
        return bounds.get(key, max(FALLBACK, COARSE * evidence.roundoff) * largest)

    for lane, shadow in enumerate(run.trial.shadows):
        if run.request.mode is Mode.FORWARD:
            if shadow != direction:
                continue
            actual = evidence.forward_numbers(run.values, lane)
            for key, (slope, error) in slopes.items():
                if key in actual:
                    kind = _kind(evidence, key)
                    where = f"tangent of {evidence.name_of(*key)}"
                    comparison.number(where, actual[key], slope, allowance(slope, bound_of(key), kind) + error)
            continue
        expected = 0.0
        bound = 0.0
        for key, (slope, error) in slopes.items():
            weight = leaf_weight(shadow, *key)
            if weight:
                expected += weight * slope
                bound += abs(weight) * (bound_of(key) + 2.0**-50 * abs(slope) + error)
        if reference.evaluation is not None and evidence.is_weighted_undefined(reference, shadow):
            comparison.undecided.append("a seeded output is undefined after the call")
            continue
        number, rounding = evidence.project(evidence.gradient(run.values, lane), direction, reference.operations)
        if evidence.may_be_spoiled(reference, number):
            comparison.undecided.append(f"gradient along a direction: {SPOILED}")
            continue
        comparison.number("gradient along a direction", number, expected, SAFETY * bound + rounding)


def _kind(evidence: Evidence, key: tuple[int, int]) -> str:
    index, place = key
    return (evidence.case.return_leaves if index < 0 else evidence.case.arguments[index].leaves)[place].kind
