"""What the oracles `dual` (values) and `jformula` (memory) share: an engine's numbers against the interpreter's J.

Forward is compared output by output. Reverse is compared component by component through unit directions where inputs
are few, and always in projections: (Jᵀ w)·v = w·(J v) for the directions v of the forward requests.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence

from adfuzz.model import Mode, Request, Shadow, Verdict
from oracles.base import conclude
from oracles.evidence import Evidence, InputLeaf, Output, Reference, Run, leaf_weight, unit_shadow
from oracles.tolerance import SAFETY, SPOILED, Comparison, Hints, accumulation, allowance, is_wide, unit_roundoff


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
    direction = run.trial.shadows[lane]
    outputs = evidence.outputs(reference, reference.lanes[direction])
    for output in outputs:
        if (output.argument >= 0) != memory:
            continue
        number = actual.get((output.argument, output.leaf))
        if number is None:
            comparison.undecided.append(f"the engine gave no tangent of {output.where}")
            continue
        if is_wide(output.value, output.bound, output.paths, output.kind):
            sharper = evidence.sharpened(run.trial.point, direction).get((output.argument, output.leaf), output)
            if is_wide(sharper.value, sharper.bound, sharper.paths, sharper.kind):
                comparison.undecided.append(f"{output.where}: the bound of its tangent is too wide to decide")
                continue
            output = sharper
        # What is only copied is never summed with anything (as an adjoint would be): any order gives it exactly.
        tolerance = allowance(output.value, 0.0 if output.exact else output.bound, output.kind)
        hints = Hints(
            lambda o=output: _by_input(evidence, reference, o, direction),
            lambda o=output: [(other.where, other.value) for other in outputs if other is not o],
        )
        comparison.number(f"tangent of {output.where}", number, output.value, tolerance, hints)


def _paths(outputs: Iterable[Output], weights: Shadow) -> float:
    """Return the sum over all paths of a weighted sum of outputs."""
    return sum(abs(leaf_weight(weights, o.argument, o.leaf)) * o.paths for o in outputs)


def _by_input(evidence: Evidence, reference: Reference, output: Output, direction: Shadow) -> list[tuple[str, float]]:
    """Return what each input contributes to the tangent of an output."""
    found: list[tuple[str, float]] = []
    for leaf, unit in reference.units.items():
        for other in evidence.outputs(reference, unit):
            if (other.argument, other.leaf) == (output.argument, output.leaf):
                found.append((f"by {evidence.name_of(*leaf)}", other.value * direction[leaf[0]][leaf[1]]))
    return found


def _by_output(evidence: Evidence, reference: Reference, unit: int, weights: Shadow) -> list[tuple[str, float]]:
    """Return what each output contributes to the adjoint of an input."""
    return [
        (f"through {output.where}", output.value * leaf_weight(weights, output.argument, output.leaf))
        for output in evidence.outputs(reference, unit)
    ]


def _elsewhere(evidence: Evidence, reference: Reference, chosen: InputLeaf, weights: Shadow) -> list[tuple[str, float]]:
    """Return the adjoints of the other inputs, and what the chosen one's would be in J instead of its transpose."""
    found = [
        (evidence.name_of(*leaf), evidence.expected_projection(reference, unit, weights)[0])
        for leaf, unit in reference.units.items()
        if leaf != chosen
    ]
    row = 0.0
    for leaf, unit in reference.units.items():
        weight = leaf_weight(weights, *leaf) if evidence.case.arguments[leaf[0]].is_pointer else 0.0
        for output in evidence.outputs(reference, unit):
            if (output.argument, output.leaf) == chosen:
                row += weight * output.value
    return [*found, ("J in place of its transpose", row)]


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
        kind = argument.leaves[leaf[1]].kind
        if is_wide(expected, bound, _paths(evidence.outputs(reference, unit), weights), kind):
            sharper = evidence.sharpened(run.trial.point, unit_shadow(evidence.case, leaf)).values()
            terms = [(leaf_weight(weights, o.argument, o.leaf), o) for o in sharper]
            expected = math.fsum(weight * o.value for weight, o in terms if weight)
            bound = sum(abs(weight) * o.bound for weight, o in terms)
            if not terms or is_wide(expected, bound, _paths(sharper, weights), kind):
                comparison.undecided.append(
                    f"{evidence.name_of(*leaf)}: the bound of its adjoint is too wide to decide"
                )
                continue
        where = f"adjoint of {evidence.name_of(*leaf)}"
        if leaf not in gradient:
            comparison.undecided.append(f"the engine gave no {where}")
            continue
        if evidence.may_be_spoiled(reference, gradient[leaf]):
            comparison.undecided.append(f"{where}: {SPOILED}")
            continue
        tolerance = allowance(expected, bound, kind)
        if kind != "f64":  # terms of the adjoint are added up in the leaf's own format
            paths = _paths(evidence.outputs(reference, unit), weights)
            tolerance += accumulation(reference.operations) * unit_roundoff(kind) * paths
        hints = Hints(
            lambda u=unit: _by_output(evidence, reference, u, weights),
            lambda chosen=leaf: _elsewhere(evidence, reference, chosen, weights),
        )
        comparison.number(where, gradient[leaf], expected, tolerance, hints)
    if reference.units or memory != evidence.has_memory:
        return
    for direction, number in reference.lanes.items():
        actual, rounding = evidence.project(gradient, direction, reference.operations)
        expected, bound = evidence.expected_projection(reference, number, weights)
        if evidence.may_be_spoiled(reference, actual):
            comparison.undecided.append(f"gradient along direction {number}: {SPOILED}")
            continue
        comparison.number(f"gradient along direction {number}", actual, expected, SAFETY * bound + rounding)
