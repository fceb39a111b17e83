"""Oracle `complex_step`: Im F(x + ihv)/h with h = 2⁻¹²⁰, where the program is analytic; no derivative rule takes part.

What has no analytic continuation (bits of floats, say) is refused by name, and the oracle abstains.
"""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.model import Activity, Point, Shadow, Verdict
from oracles.base import oracle
from oracles.evidence import Evidence
from oracles.slopes import Slopes, judge_slopes

POINTS = 2


@oracle("complex_step", witness="complex step", costly=24)
def complex_step(evidence: Evidence) -> Iterator[Verdict]:
    """Derivatives along a direction equal the complex step of the interpreter's primal at 200 bits, where analytic."""
    slopes: dict[tuple[Point, Shadow], Slopes | str] = {}
    for point in evidence.points[:POINTS]:
        for direction in evidence.directions(point)[:1]:
            slopes[point, direction] = _slopes(evidence, point, direction)
    yield from judge_slopes(evidence, "complex_step", slopes)


def _slopes(evidence: Evidence, point: Point, direction: Shadow) -> Slopes | str:
    """Return the imaginary parts over h by output, or why there are none."""
    found = evidence.directed(point, (direction,), "complex")
    if isinstance(found, str):
        return found
    if found.abstain:
        return found.abstain
    reference = evidence.reference(point).evaluation
    if reference is not None and reference.path != found.path:
        return "200 bits and the program's own precision take different paths"
    undefined = set(found.undefined)
    slopes: Slopes = {}
    if found.returned_tangents:
        for place, leaf in enumerate(evidence.case.return_leaves):
            if leaf.is_float:
                slopes[-1, place] = _slope(found.returned_tangents[0].values[place])
    for index, argument in enumerate(evidence.case.arguments):
        if argument.is_pointer and argument.activity is not Activity.CONST:
            for place, leaf in enumerate(argument.leaves):
                if leaf.is_float and (index, place) not in undefined:
                    slopes[index, place] = _slope(found.tangents[0][index].values[place])
    return slopes


def _slope(value: float) -> tuple[float, float]:
    return value, 2.0**-52 * abs(value)
