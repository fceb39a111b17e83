"""Oracle `native_fd`: central differences of the compiled primal with several steps, Richardson-extrapolated.

The step is chosen after the fact: each pair of neighbouring steps gives an extrapolated slope, two neighbouring
slopes tell
their error. The estimate with the smallest error is used, with a tolerance of several times that error; where it is
too wide to tell a wrong derivative from noise, the oracle abstains.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from adfuzz.interp import Evaluation
from adfuzz.model import Activity, Mode, Point, Shadow, Values, Verdict
from oracles.base import conclude, oracle
from oracles.evidence import Evidence, Run, leaf_weight
from oracles.native_dual import NativeDual
from oracles.native_steps import STEPS, step
from oracles.tolerance import SPOILED, Comparison, unit_roundoff

POINTS = 2
MARGIN = 16.0
WIDEST = 1e-3
"""A slope known worse than this share of the largest slope decides nothing."""

Key = tuple[int, int]


@dataclass(frozen=True)
class Slope:
    """An estimated directional derivative of one output and its error."""

    value: float
    error: float


@oracle("native_fd", witness="native differences")
def native_fd(evidence: Evidence) -> Iterator[Verdict]:
    """Derivatives along a direction equal extrapolated central differences of the engine's own primal runs."""
    slopes: dict[tuple[Point, Shadow], dict[Key, Slope] | str] = {}
    for point in evidence.points[:POINTS]:
        directions = evidence.directions(point)
        if directions:
            slopes[point, directions[0]] = _slopes(evidence, point, directions[0])
    for request, runs in evidence.requests(Mode.FORWARD, Mode.REVERSE, Mode.SPLIT):
        total = Comparison()
        abstained: list[str] = []
        for run in runs:
            for (point, direction), found in slopes.items():
                if point != run.trial.point:
                    continue
                if isinstance(found, str):
                    abstained.append(found)
                    continue
                comparison = Comparison()
                _compare(evidence, run, direction, found, comparison)
                excuse = evidence.reference(point).excuse
                if comparison.failures and not excuse:
                    excuse = _path_changes(evidence, point, direction)
                total.absorb(comparison, excuse)
        if total.compared or abstained or total.undecided:
            yield conclude("native_fd", request, total, abstained)


def _slopes(evidence: Evidence, point: Point, direction: Shadow) -> dict[Key, Slope] | str:
    sides: list[tuple[float, Values, Values]] = []
    for size in STEPS:
        up = evidence.primal_runs.get(step(evidence.case, point, direction, size))
        down = evidence.primal_runs.get(step(evidence.case, point, direction, -size))
        if up is None or down is None:
            return "the engine gave no primal runs for finite differences"
        sides.append((size, up, down))
    evaluation = evidence.reference(point).evaluation
    undefined = set(evaluation.undefined) if evaluation else set[Key]()
    kinds = {evidence.case.arguments[i].leaves[place].kind for i, place in evidence.inputs}
    noise = max((unit_roundoff(kind) for kind in kinds), default=2.0**-53)
    found: dict[Key, Slope] = {}
    for key, kind in _outputs(evidence):
        if key not in undefined:
            triples = [(size, _read(up, key), _read(down, key)) for size, up, down in sides]
            found[key] = _best(triples, max(noise, unit_roundoff(kind)), _value_bound(evaluation, key))
    return found


def _value_bound(evaluation: Evaluation | None, key: Key) -> float:
    """Return how far the primal value itself may be off: what cancels inside shows in the differences."""
    if evaluation is None:
        return 0.0
    return (evaluation.returned if key[0] < 0 else evaluation.memory[key[0]]).bounds[key[1]]


def _outputs(evidence: Evidence) -> Iterator[tuple[Key, str]]:
    for place, leaf in enumerate(evidence.case.return_leaves):
        if leaf.is_float:
            yield (-1, place), leaf.kind
    for index, argument in enumerate(evidence.case.arguments):
        if argument.is_pointer and argument.activity is not Activity.CONST:
            for place, leaf in enumerate(argument.leaves):
                if leaf.is_float:
                    yield (index, place), leaf.kind


def _read(values: Values, key: Key) -> float:
    return float((values.returned if key[0] < 0 else values.primal[key[0]])[key[1]])


def _best(triples: list[tuple[float, float, float]], noise: float, bound: float) -> Slope:
    """Return the extrapolated slope with the smallest estimated error: what both its neighbours say."""
    central = [(up - down) / (2 * size) for size, up, down in triples]
    scale = max(max(abs(up), abs(down)) for _, up, down in triples)
    extrapolated: list[tuple[float, float]] = []
    for index in range(len(triples) - 1):
        ratio = (triples[index][0] / triples[index + 1][0]) ** 2
        value = (ratio * central[index + 1] - central[index]) / (ratio - 1)
        # The inputs' own rounding moves the step by noise·|x|, which shows as noise·slope·|x|/h: scale covers |x| ~ 1.
        rounding = (4 * noise * (scale + abs(value)) + 2 * bound) / triples[index + 1][0]
        extrapolated.append((value, rounding))
    best = Slope(math.nan, math.inf)
    for index in range(1, len(extrapolated) - 1):
        value, rounding = extrapolated[index]
        neighbours = (extrapolated[index - 1][0], extrapolated[index + 1][0])
        error = max(abs(value - other) for other in neighbours) + rounding
        if error < best.error:
            best = Slope(value, error)
    return best


def _compare(evidence: Evidence, run: Run, direction: Shadow, slopes: dict[Key, Slope], comparison: Comparison) -> None:
    largest = max((abs(slope.value) for slope in slopes.values() if math.isfinite(slope.value)), default=0.0)
    for lane, shadow in enumerate(run.trial.shadows):
        if run.request.mode is Mode.FORWARD:
            if shadow != direction:
                continue
            actual = evidence.forward_numbers(run.values, lane)
            for key, slope in slopes.items():
                if key in actual:
                    where = f"tangent of {evidence.name_of(*key)}"
                    _decide(comparison, where, actual[key], slope.value, MARGIN * slope.error, largest)
            continue
        reference = evidence.reference(run.trial.point)
        if reference.evaluation is not None and evidence.is_weighted_undefined(reference, shadow):
            comparison.undecided.append("a seeded output is undefined after the call")
            continue
        expected = error = 0.0
        for key, slope in slopes.items():
            weight = leaf_weight(shadow, *key)
            if weight:
                expected += weight * slope.value
                error += abs(weight) * slope.error
        number, _ = evidence.project(evidence.gradient(run.values, lane), direction)
        if evidence.may_be_spoiled(reference, number):
            comparison.undecided.append(f"gradient along a direction: {SPOILED}")
            continue
        if not math.isfinite(number) and any(math.isnan(slope.value) for slope in slopes.values()):
            comparison.undecided.append("gradient along a direction: an output is infinite nearby, 0 · ∞ may be in it")
            continue
        _decide(comparison, "gradient along a direction", number, expected, MARGIN * error, largest)


def _decide(
    comparison: Comparison, where: str, actual: float, expected: float, tolerance: float, largest: float
) -> None:
    if not math.isfinite(expected) or not tolerance <= WIDEST * max(abs(expected), largest):
        comparison.undecided.append(f"{where}: finite differences are too noisy ({expected:.6g} ± {tolerance:.1e})")
        return
    comparison.number(where, actual, expected, tolerance)


PROBED = (STEPS[0], -STEPS[0], STEPS[0] / 2, -STEPS[0] / 2)


def _path_changes(evidence: Evidence, point: Point, direction: Shadow) -> str:
    """Return an excuse when the function takes another path within the largest step, or is too wild to say."""
    here = evidence.plain(point)
    if isinstance(here, str):
        return _compiled_path_changes(evidence, point, direction, here)
    for size in PROBED:
        there = evidence.plain(step(evidence.case, point, direction, size))
        if isinstance(there, str) or there.path != here.path:
            return "another path is taken within the step"
    return "" if here.kink_distance > STEPS[0] else "a kink is within the step"


def _compiled_path_changes(evidence: Evidence, point: Point, direction: Shadow, reason: str) -> str:
    """The same where the interpreter does not say (for this reason): the path of compiled duals is asked."""
    judge = NativeDual()
    try:
        here = judge.run(evidence.case, point, direction)
        if here.abstain:
            return f"the path at this point is unknown: {reason}"
        for size in PROBED:
            there = judge.run(evidence.case, step(evidence.case, point, direction, size), direction)
            if there.abstain or there.path != here.path:
                return "another path is taken within the step"
    finally:
        judge.close()
    return ""
