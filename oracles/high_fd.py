"""Oracle `high_fd`: central finite differences of the primal machine at 200 bits with h = 2⁻⁶⁰, no derivative rules.

The truncation error is h²·F‴/6, about 10⁻³⁶: nothing beside the rounding of the engine's own arithmetic, so the
tolerance is the running error bound alone. Both sides must take the same path.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from adfuzz.interp import Evaluation
from adfuzz.model import Activity, Point, Shadow, Verdict
from oracles.base import oracle
from oracles.evidence import Evidence
from oracles.numbers import exact_step
from oracles.slopes import Slopes, judge_slopes
from oracles.tolerance import SAFETY

EXPONENT = 60
POINTS = 2
DIRECTIONS = 2


@oracle("high_fd", witness="differences")
def high_fd(evidence: Evidence) -> Iterator[Verdict]:
    """Derivatives along a direction equal 200-bit central differences of the interpreter's primal (h = 2⁻⁶⁰)."""
    points = [p for i, p in enumerate(evidence.points) if i < POINTS or p in evidence.suspects]
    slopes: dict[tuple[Point, Shadow], Slopes | str] = {}
    for point in points:
        for direction in evidence.directions(point)[:DIRECTIONS]:
            slopes[point, direction] = _slopes(evidence, point, direction)
    yield from judge_slopes(evidence, "high_fd", slopes)


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
