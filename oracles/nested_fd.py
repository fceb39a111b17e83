"""Oracle `nested_fd`: derivatives of derivatives equal mixed second differences of the primal at high precision.

D²F[u, v] = (F(x+hu+hv) − F(x+hu−hv) − F(x−hu+hv) + F(x−hu−hv)) / 4h² with h = 2⁻⁴⁰: no rule of derivatives, of any
order, takes part. Tolerances are those of the jets, where there are some.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from adfuzz.interp import Evaluation, highnumbers
from adfuzz.model import Activity, Verdict
from oracles.base import conclude, oracle
from oracles.evidence import Evidence, InputLeaf
from oracles.nested import Bounds, compare_orders, jets
from oracles.numbers import exact_step
from oracles.second_order import FORWARD_FORWARD, SecondOrder, on_order, second_order
from oracles.tolerance import Comparison

EXPONENT = 40
FALLBACK = 1e-7
_SIGNS = ((1, 1), (1, -1), (-1, 1), (-1, -1))


@oracle("nested_fd", witness="second differences", costly=48)
def nested_fd(evidence: Evidence) -> Iterator[Verdict]:
    """Derivatives of derivatives, in three orders, equal mixed second differences of the primal at high precision."""
    found = second_order(evidence)
    if found is None:
        return
    expected = _differences(evidence, found)
    if isinstance(expected, str):
        yield on_order(conclude("nested_fd", None, Comparison(), [expected]), FORWARD_FORWARD)
        return
    yield from compare_orders(evidence, "nested_fd", found, expected, evidence.reference(found.point).excuse)


def _differences(evidence: Evidence, found: SecondOrder) -> Bounds | str:
    """Return the mixed differences with tolerances by output, or why there are none."""
    corners: list[Evaluation] = []
    for first, second in _SIGNS:
        stepped = exact_step(evidence.case, found.point, found.u, first, EXPONENT)
        corner = evidence.plain(exact_step(evidence.case, stepped, found.v, second, EXPONENT), "high")
        if isinstance(corner, str):
            return corner
        if corner.abstain or corner.undefined:
            return corner.abstain or "contents are undefined after the call"
        corners.append(corner)
    reference = evidence.reference(found.point).evaluation
    paths = {corner.path for corner in corners} | ({reference.path} if reference is not None else set())
    if len(paths) > 1:
        return "the corners take different paths"
    slopes: dict[InputLeaf, tuple[float, float]] = {}
    for place, leaf in enumerate(evidence.case.return_leaves):
        if leaf.is_float:
            slopes[-1, place] = _mixed([corner.returned.values[place] for corner in corners])
    for index, argument in enumerate(evidence.case.arguments):
        if argument.is_pointer and argument.activity is not Activity.CONST:
            for place, leaf in enumerate(argument.leaves):
                if leaf.is_float:
                    slopes[index, place] = _mixed([corner.memory[index].values[place] for corner in corners])
    known = jets(evidence, found)
    largest = max((abs(slope) for slope, _ in slopes.values()), default=0.0)
    tolerances = {} if isinstance(known, str) else {key: tolerance for key, (_, tolerance) in known.items()}
    return {
        key: (slope, tolerances.get(key, FALLBACK * largest) + 2.0**-60 * (abs(slope) + largest) + rounding)
        for key, (slope, rounding) in slopes.items()
    }


def _mixed(corners: list[Any]) -> tuple[float, float]:
    """Combine the values at the corners in the order of _SIGNS; also return what 200 bits may be off after that."""
    up, down, left, right = corners
    with highnumbers.precision():  # the four nearly cancel
        slope = float((up - down - left + right) * 2 ** (2 * EXPONENT - 2))
    return slope, 2.0**-100 * max(abs(float(corner)) for corner in corners)
