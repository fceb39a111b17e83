"""Oracle `transpose`: ⟨w, J v⟩ = ⟨Jᵀ w, v⟩ between the engine's own forward and reverse results, memory included.

No reference derivative is needed: a fault in one of the two modes shows, wherever it is. The interpreter only says how
much rounding there may be.
"""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.model import Mode, Shadow, Verdict
from oracles.base import conclude, oracle
from oracles.evidence import Evidence, Run, leaf_weight
from oracles.tolerance import SAFETY, Comparison

FALLBACK = {"f64": 1e-9, "f32": 1e-4}


@oracle("transpose", witness="transpose")
def transpose(evidence: Evidence) -> Iterator[Verdict]:
    """⟨w, J v⟩ from forward equals ⟨Jᵀ w, v⟩ from reverse, for random w and v on values and memory."""
    forward = [run for run in evidence.runs(Mode.FORWARD) if run.request.width == 1]
    if not forward:
        return
    for request, runs in evidence.requests(Mode.REVERSE, Mode.SPLIT):
        total = Comparison()
        abstained: list[str] = []
        for run in runs:
            for other in forward:
                if other.trial.point == run.trial.point:
                    _compare(evidence, run, other, total, abstained)
        yield conclude("transpose", request, total, abstained)


def _compare(evidence: Evidence, reverse: Run, forward: Run, total: Comparison, abstained: list[str]) -> None:
    reference = evidence.reference(reverse.trial.point)
    direction = forward.trial.shadows[0]
    tangents = evidence.forward_numbers(forward.values, 0)
    for lane, weights in enumerate(reverse.trial.shadows):
        if reference.evaluation is not None and evidence.is_weighted_undefined(reference, weights):
            abstained.append("a seeded output is undefined after the call")
            continue
        left, magnitude = _weighted(evidence, tangents, weights)
        right, rounding = evidence.project(evidence.gradient(reverse.values, lane), direction, reference.operations)
        if reference.usable:
            _, bound = evidence.expected_projection(reference, reference.lanes[direction], weights)
            tolerance = 2 * SAFETY * bound + rounding + 2.0**-50 * magnitude
        else:
            tolerance = _fallback(evidence) * magnitude
        comparison = Comparison()
        comparison.number("⟨Jᵀ w, v⟩ (expected: ⟨w, J v⟩)", right, left, tolerance)
        if comparison.failures and not reference.excuse:
            evidence.suspects[reverse.trial.point] = None
        total.absorb(comparison, reference.excuse)


def _weighted(evidence: Evidence, tangents: dict[tuple[int, int], float], weights: Shadow) -> tuple[float, float]:
    total = 0.0
    magnitude = 0.0
    for (index, place), tangent in tangents.items():
        weight = leaf_weight(weights, index, place)
        if weight:
            total += weight * tangent
            magnitude += abs(weight * tangent)
    return total, magnitude


def _fallback(evidence: Evidence) -> float:
    kinds = {evidence.case.arguments[i].leaves[place].kind for i, place in evidence.inputs}
    kinds |= {leaf.kind for leaf in evidence.case.return_leaves if leaf.is_float}
    return max((FALLBACK.get(kind, 1e-2) for kind in kinds), default=1e-9)
