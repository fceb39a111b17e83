"""Comparing two computed derivatives of the same thing: lane with scalar run, engine with engine."""

from __future__ import annotations

from adfuzz.model import Mode, Values
from oracles.evidence import Evidence, Run
from oracles.tolerance import SAFETY, Comparison, accumulation, allowance, unit_roundoff

FALLBACK = 1e-9


def compare_lanes(
    evidence: Evidence, run: Run, lane: int, other: Values, other_lane: int, what: str, total: Comparison
) -> None:
    """Compare one lane of a run with one lane of other values of the same request, point and shadows.

    Both may be rounded differently, so twice the running error bound is allowed; without a reference, 10⁻⁹ of the
    largest.
    """
    comparison = Comparison()
    reference = evidence.reference(run.trial.point)
    shadow = run.trial.shadows[lane]
    if run.request.mode is Mode.FORWARD:
        mine, theirs = evidence.forward_numbers(run.values, lane), evidence.forward_numbers(other, other_lane)
    else:
        mine, theirs = evidence.gradient(run.values, lane), evidence.gradient(other, other_lane)
    largest = max((abs(number) for number in theirs.values()), default=0.0)
    bounds = _bounds(evidence, run, lane) if reference.usable else None
    for key, expected in theirs.items():
        if bounds is not None and key not in bounds:
            continue
        kind = (evidence.case.return_leaves if key[0] < 0 else evidence.case.arguments[key[0]].leaves)[key[1]].kind
        bound = bounds[key] if bounds is not None else (FALLBACK if kind == "f64" else 1e-4) * largest / SAFETY
        where = f"{what}: {evidence.name_of(*key)}"
        tolerance = 2 * allowance(expected, bound, kind)
        if kind != "f64" and run.request.mode is not Mode.FORWARD:  # added up in the leaf's format, in any order
            tolerance += 2 * accumulation(reference.operations) * unit_roundoff(kind) * abs(expected)
        comparison.number(where, mine.get(key, float("nan")), expected, tolerance)
    if run.request.mode is not Mode.FORWARD and reference.usable and not reference.units:
        _projections(evidence, run, lane, mine, theirs, what, comparison)
    is_reverse = run.request.mode is not Mode.FORWARD
    if is_reverse and reference.evaluation is not None and evidence.is_weighted_undefined(reference, shadow):
        total.undecided.append("a seeded output is undefined after the call")
        return
    if comparison.failures and not reference.excuse:
        evidence.suspects[run.trial.point] = None
    total.absorb(comparison, reference.excuse)


def _bounds(evidence: Evidence, run: Run, lane: int) -> dict[tuple[int, int], float]:
    """Return the error bound of each number of the run; components of a gradient only where unit directions ran."""
    reference = evidence.reference(run.trial.point)
    shadow = run.trial.shadows[lane]
    if run.request.mode is Mode.FORWARD:
        return {(o.argument, o.leaf): o.bound for o in evidence.outputs(reference, reference.lanes[shadow])}
    return {leaf: evidence.expected_projection(reference, unit, shadow)[1] for leaf, unit in reference.units.items()}


def _projections(
    evidence: Evidence,
    run: Run,
    lane: int,
    mine: dict[tuple[int, int], float],
    theirs: dict[tuple[int, int], float],
    what: str,
    comparison: Comparison,
) -> None:
    reference = evidence.reference(run.trial.point)
    for direction, number in reference.lanes.items():
        actual, rounding = evidence.project(mine, direction, reference.operations)
        expected, more = evidence.project(theirs, direction, reference.operations)
        _, bound = evidence.expected_projection(reference, number, run.trial.shadows[lane])
        tolerance = 2 * SAFETY * bound + rounding + more
        comparison.number(f"{what}: gradient along direction {number}", actual, expected, tolerance)
