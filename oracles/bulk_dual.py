"""Oracle `bulk_dual`: duals in compiled code, where the interpreter's give no word (too many steps, say).

Compiled duals carry no error bounds. How far rounding moves a tangent is seen by running the same code with rounding
directed up, down and to zero: on long sums these drift further apart than another order of the operations does.
"""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.interp.native import DIRECTED
from adfuzz.model import Activity, Point, Shadow, Verdict
from oracles.base import oracle
from oracles.evidence import Evidence
from oracles.native_dual import NativeDual, NativeResult
from oracles.slopes import Slopes, judge_slopes

DRIFT = 16
"""Tolerance in units of the largest drift between roundings."""
LARGEST_DRIFT = 1e-3
"""Where roundings differ by more, relatively, they decide the result."""
DIRECTIONS = 2


@oracle("bulk_dual", witness="dual")
def bulk_dual(evidence: Evidence) -> Iterator[Verdict]:
    """Where the interpreter gives no word: derivatives along a direction equal duals in compiled code."""
    points = [point for point in evidence.points if _is_open(evidence, point)]
    if not points:
        return
    judge = NativeDual()
    try:
        slopes = {
            (point, direction): _slopes(evidence, judge, point, direction)
            for point in points
            for direction in evidence.directions(point)[:DIRECTIONS]
        }
    finally:
        judge.close()
    yield from judge_slopes(evidence, "bulk_dual", slopes)


def _is_open(evidence: Evidence, point: Point) -> bool:
    """Whether the interpreter could not run the program to its end, and not because the program is wrong."""
    reference = evidence.reference(point)
    return reference.evaluation is None and not reference.reason.startswith("undefined behaviour")


def _slopes(evidence: Evidence, judge: NativeDual, point: Point, direction: Shadow) -> Slopes | str:
    """Return dF along the direction by output, or why it cannot be had."""
    nearest = judge.run(evidence.case, point, direction)
    if nearest.abstain:
        return nearest.abstain
    others = [judge.run(evidence.case, point, direction, rounding) for rounding in DIRECTED]
    others = [found for found in others if not found.abstain and found.path == nearest.path]
    if not others:
        return "rounding decides the path"
    found: Slopes = {}
    for key in _outputs(evidence):
        slope = _tangent(nearest, key)
        drift = max(abs(_tangent(other, key) - slope) for other in others)
        if not drift <= LARGEST_DRIFT * abs(slope) + 1e-300:
            return f"rounding decides a derivative: {slope!r} moves by {drift:.1e}"
        found[key] = slope, DRIFT * drift + 2.0**-48 * abs(slope)
    return found


def _outputs(evidence: Evidence) -> Iterator[tuple[int, int]]:
    for place, leaf in enumerate(evidence.case.return_leaves):
        if leaf.is_float:
            yield -1, place
    for index, argument in enumerate(evidence.case.arguments):
        if argument.is_pointer and argument.activity is not Activity.CONST:
            yield from ((index, place) for place, leaf in enumerate(argument.leaves) if leaf.is_float)


def _tangent(result: NativeResult, key: tuple[int, int]) -> float:
    index, place = key
    return float(result.returned_tangents[place] if index < 0 else result.tangents[index][place])
