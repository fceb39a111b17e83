"""Oracle `high_fd`: central finite differences of the primal machine at 200 bits with h = 2⁻⁶⁰, no derivative rules.

The truncation error is h²·F‴/6, about 10⁻³⁶: nothing beside the rounding of the engine's own arithmetic, so the
tolerance is
the running error bound alone. Both sides must take the same path.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from adfuzz.interp import Evaluation
from adfuzz.model import Activity, Mode, Point, Shadow, Verdict
from oracles.base import conclude, oracle
from oracles.evidence import Evidence, Reference, Run, leaf_weight
from oracles.numbers import exact_step
from oracles.tolerance import SAFETY, Comparison, allowance

EXPONENT = 60
POINTS = 2
DIRECTIONS = 2
FALLBACK = 1e-8
COARSE = 1024
"""Where the dual gives no bound: relative tolerance, and units roundoff of the coarsest format that it is at least."""

Slopes = dict[tuple[int, int], tuple[float, float]]
"""Slope and its error, by output: 200 bits and h leave 2⁻¹⁴⁰·|F|, truncation h²·F‴; both are far below 2⁻¹⁰⁰."""


@oracle("high_fd", witness="differences")
def high_fd(evidence: Evidence) -> Iterator[Verdict]:
    """Derivatives along a direction equal 200-bit central differences of the interpreter's primal (h = 2⁻⁶⁰)."""
    points = [p for i, p in enumerate(evidence.points) if i < POINTS or p in evidence.suspects]
    slopes: dict[tuple[Point, Shadow], Slopes | str] = {}
    for point in points:
        for direction in evidence.directions(point)[:DIRECTIONS]:
            slopes[point, direction] = _slopes(evidence, point, direction)
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
                compare_slopes(evidence, reference, run, direction, found, comparison)
                total.absorb(comparison, reference.excuse)
        if total.compared or abstained:
            yield conclude("high_fd", request, total, abstained)


def _slopes(evidence: Evidence, point: Point, direction: Shadow) -> Slopes | str:
    """Return dF along the direction by output, or why it cannot be had."""
    sides: list[Evaluation] = []
    for sign in (1, -1):
        side = evidence.plain(exact_step(evidence.case, point, direction, sign, EXPONENT), "high")
        if isinstance(side, str):
            return side
        if side.abstain:
            return side.abstain
        sides.append(side)
    up, down = sides
    if up.path != down.path:
        return "the two sides take different paths"
    reference = evidence.reference(point).evaluation
    if reference is not None and reference.path != up.path:
        return "200 bits and the program's own precision take different paths"
    if reference is not None and _is_elsewhere(evidence, reference, up):
        return "rounding decides a result: 200 bits and the program's own precision give different numbers"
    undefined = set(up.undefined)
    found: Slopes = {}
    for place, leaf in enumerate(evidence.case.return_leaves):
        if leaf.is_float:
            found[-1, place] = _difference(up.returned.values[place], down.returned.values[place])
    for index, argument in enumerate(evidence.case.arguments):
        if not argument.is_pointer or argument.activity is Activity.CONST:
            continue
        for place, leaf in enumerate(argument.leaves):
            if leaf.is_float and (index, place) not in undefined:
                found[index, place] = _difference(up.memory[index].values[place], down.memory[index].values[place])
    return found


def _is_elsewhere(evidence: Evidence, own: Evaluation, high: Evaluation) -> bool:
    """Whether a result at 200 bits lies outside the error bound of the program's own: some rounding was decisive.

    A conversion to an integer, or floor, of a number that rounds up to the integer above is the usual one: the path is
    the same, the integer is not, and the slopes are those of different functions. Derivatives play no part in this.
    """
    missing = {*own.undefined, *high.undefined}
    pairs = [
        (-1, own.returned, high.returned),
        *((i, a, b) for i, (a, b) in enumerate(zip(own.memory, high.memory, strict=True))),
    ]
    for index, mine, other in pairs:
        for place, (value, bound) in enumerate(zip(mine.values, mine.bounds, strict=True)):
            if (index, place) in missing or not math.isfinite(float(value)) or not math.isfinite(bound):
                continue
            exact = float(other.values[place])
            allowed = SAFETY * bound + 64 * evidence.roundoff * abs(exact) + 2.0**-50
            if math.isfinite(exact) and abs(float(value) - exact) > allowed:
                return True
    return False


def _difference(up: Any, down: Any) -> tuple[float, float]:
    slope = float((up - down) * 2 ** (EXPONENT - 1))
    return slope, 2.0**-100 * (abs(float(up)) + abs(slope))


def compare_slopes(
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
        number, rounding = evidence.project(evidence.gradient(run.values, lane), direction)
        comparison.number("gradient along a direction", number, expected, SAFETY * bound + rounding)


def _kind(evidence: Evidence, key: tuple[int, int]) -> str:
    index, place = key
    return (evidence.case.return_leaves if index < 0 else evidence.case.arguments[index].leaves)[place].kind
