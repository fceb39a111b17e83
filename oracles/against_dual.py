"""What the oracles `dual` (values) and `jformula` (memory) share: an engine's numbers against the interpreter's J.

Forward is compared output by output. Reverse is compared component by component through unit directions where inputs
are few, and always in projections: (Jᵀ w)·v = w·(J v) for the directions v of the forward requests.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from adfuzz.model import Mode, Request, Verdict
from oracles.base import conclude
from oracles.evidence import Evidence, Reference, Run
from oracles.tolerance import SAFETY, Comparison, allowance


def judge_against_dual(
    evidence: Evidence, name: str, request: Request, runs: Sequence[Run], *, memory: bool
) -> Iterator[Verdict]:
    """Yield one verdict on a request: of its memory part, or of its value part (none when it has no such part)."""
    total = Comparison()
    abstained: list[str] = []
    for run in runs:
        reference = evidence.reference(run.trial.point)
        if not reference.usable:
            abstained.append(reference.reason)
            continue
        for lane in range(len(run.trial.shadows)):
            comparison = Comparison()
            if request.mode is Mode.FORWARD:
                _forward(evidence, reference, run, lane, memory, comparison)
            else:
                _reverse(evidence, reference, run, lane, memory, comparison)
            if comparison.failures and not reference.excuse:
                evidence.suspects[run.trial.point] = None
            total.absorb(comparison, reference.excuse)
    if total.compared or total.undecided or (abstained and _has_part(evidence, request, memory)):
        yield conclude(name, request, total, abstained)


def _has_part(evidence: Evidence, request: Request, memory: bool) -> bool:
    if memory:
        return evidence.has_memory
    if request.mode is Mode.FORWARD:
        return any(leaf.is_float for leaf in evidence.case.return_leaves)
    return evidence.has_scalar_inputs


def _forward(
    evidence: Evidence, reference: Reference, run: Run, lane: int, memory: bool, comparison: Comparison
) -> None:
    actual = evidence.forward_numbers(run.values, lane)
    for output in evidence.outputs(reference, reference.lanes[run.trial.shadows[lane]]):
        if (output.argument >= 0) != memory:
            continue
        number = actual.get((output.argument, output.leaf))
        if number is None:
            comparison.undecided.append(f"the engine gave no tangent of {output.where}")
            continue
        # What is only copied is never summed with anything (as an adjoint would be): any order gives it exactly.
        tolerance = allowance(output.value, 0.0 if output.exact else output.bound, output.kind)
        comparison.number(f"tangent of {output.where}", number, output.value, tolerance)


def _reverse(
    evidence: Evidence, reference: Reference, run: Run, lane: int, memory: bool, comparison: Comparison
) -> None:
    weights = run.trial.shadows[lane]
    if evidence.is_weighted_undefined(reference, weights):
        comparison.undecided.append("a seeded output is undefined after the call")
        return
    gradient = evidence.gradient(run.values, lane)
    for leaf, unit in reference.units.items():
        argument = evidence.case.arguments[leaf[0]]
        if argument.is_pointer != memory:
            continue
        expected, bound = evidence.expected_projection(reference, unit, weights)
        where = f"adjoint of {evidence.name_of(*leaf)}"
        if leaf not in gradient:
            comparison.undecided.append(f"the engine gave no {where}")
            continue
        comparison.number(where, gradient[leaf], expected, allowance(expected, bound, argument.leaves[leaf[1]].kind))
    if reference.units or memory != evidence.has_memory:
        return
    for direction, number in reference.lanes.items():
        actual, rounding = evidence.project(gradient, direction)
        expected, bound = evidence.expected_projection(reference, number, weights)
        comparison.number(f"gradient along direction {number}", actual, expected, SAFETY * bound + rounding)
