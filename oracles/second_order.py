"""Derivatives of derivatives, asked of an engine once for all oracles that judge them.

Three orders at the first point, along two directions u and v, with weights w on the outputs:
forward of forward gives D²F[u, v] output by output; reverse of forward and forward of reverse give w·D²F[u, v] after a
projection on v or u. The gradient's own derivative along v, too: two products H·u and H·v must be symmetric.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

from adfuzz.model import (
    Activity,
    Argument,
    Job,
    Judgement,
    Mode,
    Numbers,
    Outcome,
    OutcomeKind,
    Point,
    Request,
    Shadow,
    Trial,
    Verdict,
)
from oracles.bench import bench_of
from oracles.derived import Derived, gradient_case, tangent_case
from oracles.evidence import Evidence, InputLeaf, leaf_weight
from oracles.planning import activities_for, can_reverse
from oracles.tolerance import unit_roundoff

FORWARD_FORWARD = "forward of forward"
REVERSE_FORWARD = "reverse of forward"
FORWARD_REVERSE = "forward of reverse"


Product = tuple[float, float]
"""A projection and its rounding."""


@dataclass
class SecondOrder:
    """What the engine gave: `outputs` of forward of forward by (argument, leaf); `products` w·D²F[u, v] by order.

    `hessian` holds ⟨u, H·v⟩ and ⟨v, H·u⟩; products come with what the last roundings of their terms may have done.
    `abstained` and `broken` say, by order, why there is nothing.
    """

    point: Point
    u: Shadow
    v: Shadow
    weights: Shadow
    outputs: dict[InputLeaf, float] = field(default_factory=dict[InputLeaf, float])
    products: dict[str, Product] = field(default_factory=dict[str, Product])
    hessian: tuple[Product, Product] | None = None
    abstained: dict[str, str] = field(default_factory=dict[str, str])
    broken: dict[str, Outcome] = field(default_factory=dict[str, Outcome])


def second_order(evidence: Evidence) -> SecondOrder | None:
    """Return the second derivatives of the case at its first point, None where there are not two directions."""
    return evidence.once("second order", lambda: _make(evidence))


def weighted(evidence: Evidence, numbers: dict[InputLeaf, float], weights: Shadow) -> float:
    """Return the sum of output numbers, each times its weight."""
    return sum(number * leaf_weight(weights, *key) for key, number in numbers.items() if leaf_weight(weights, *key))


def breakdowns(evidence: Evidence, found: SecondOrder) -> list[Verdict]:
    """Return a verdict on every order that broke down."""
    verdicts: list[Verdict] = []
    for order, outcome in found.broken.items():
        text = f"{outcome.kind}: {outcome.message.strip().split(chr(10))[0]}"
        data = (("request", order), ("outcome", str(outcome.kind)), ("phase", outcome.phase))
        verdicts.append(Verdict("outcome", Judgement.DISAGREE, text, 0.0, 0, data))
    return verdicts


def on_order(verdict: Verdict, order: str) -> Verdict:
    """Return the verdict as one on an order of derivatives."""
    return replace(verdict, data=(("request", order), *(row for row in verdict.data if row[0] != "request")))


def _make(evidence: Evidence) -> SecondOrder | None:
    bench = bench_of(evidence)
    assert bench is not None
    if not evidence.points:
        return None
    point = evidence.points[0]
    directions = evidence.directions(point)
    if len(directions) < 2:
        return None
    weights = next((run.trial.shadows[0] for run in evidence.runs(Mode.REVERSE)), None)
    if weights is None:
        weights = tuple((0.0,) * len(argument.leaves) for argument in evidence.case.arguments)
    found = SecondOrder(point, directions[0], directions[-1], weights)
    asked: list[tuple[str, Derived, Job]] = []
    tangent = tangent_case(evidence.case)
    if isinstance(tangent, str):
        found.abstained |= {FORWARD_FORWARD: tangent, REVERSE_FORWARD: tangent}
    else:
        place = tangent.point(point, found.u)
        asked.append((FORWARD_FORWARD, tangent, _forward(tangent, place, (found.v,))))
        asked.append((REVERSE_FORWARD, tangent, _reverse(evidence, tangent, place, weights)))
    gradient = gradient_case(evidence.case) if can_reverse(evidence.case) else "the result is an aggregate"
    if isinstance(gradient, str):
        found.abstained[FORWARD_REVERSE] = gradient
    else:
        place = gradient.point(point, weights)
        asked.append((FORWARD_REVERSE, gradient, _forward(gradient, place, (found.v, found.u))))
    outcomes = bench.run([job for _, _, job in asked])
    for (order, derived, _), outcome in zip(asked, outcomes, strict=True):
        if outcome.kind is OutcomeKind.VALUES:
            _take(evidence, found, order, derived, outcome)
        elif outcome.kind is OutcomeKind.REFUSED:
            found.abstained[order] = outcome.message.strip().split("\n")[0]
        else:
            found.broken[order] = outcome
    return found


def _forward(derived: Derived, point: Point, directions: tuple[Shadow, ...]) -> Job:
    request = Request(Mode.FORWARD, activities_for(derived.case, Mode.FORWARD))
    return Job(derived.case, request, tuple(Trial(point, (derived.direction(d),)) for d in directions))


def _reverse(evidence: Evidence, derived: Derived, point: Point, weights: Shadow) -> Job:
    """Seed what the inner shadows hold after the call by the weights, and the primal contents by nothing."""
    rows: list[tuple[float, ...]] = []
    for index, argument in enumerate(derived.case.arguments):
        original = derived.shadow_of[index]
        is_seeded = original >= 0 and argument.is_pointer
        rows.append(tuple(float(n) for n in weights[original]) if is_seeded else (0.0,) * len(argument.leaves))
    request = Request(Mode.REVERSE, activities_for(derived.case, Mode.REVERSE))
    return Job(derived.case, request, (Trial(point, (tuple(rows),)),))


def _take(evidence: Evidence, found: SecondOrder, order: str, derived: Derived, outcome: Outcome) -> None:
    """Read an order's numbers back."""
    if order == FORWARD_REVERSE:
        along_v, along_u = outcome.values
        found.hessian = (
            _gradient_along(derived, along_v.shadows[0], found.u),
            _gradient_along(derived, along_u.shadows[0], found.v),
        )
        found.products[order] = found.hessian[0]
        return
    values = outcome.values[0]
    if order == FORWARD_FORWARD:
        if values.tangents:
            found.outputs |= {(-1, place): float(n) for place, n in enumerate(values.tangents[0])}
        for index, original in enumerate(derived.shadow_of):
            argument = derived.case.arguments[index]
            if original >= 0 and argument.is_pointer:
                for place, leaf in enumerate(argument.leaves):
                    if leaf.is_float:
                        found.outputs[original, place] = float(values.shadows[0][index][place])
        return
    terms: list[tuple[float, str]] = []
    for row, index in _originals(derived):
        argument = derived.case.arguments[index]
        numbers = (values.shadows if argument.is_pointer else values.adjoints)[0][index]
        terms += _terms(argument, numbers, found.v[row])
    found.products[order] = _product(terms)


def _terms(argument: Argument, numbers: Numbers, direction: Numbers) -> list[tuple[float, str]]:
    """Return the terms of a projection, each with the format of its leaf."""
    rows = zip(argument.leaves, numbers, direction, strict=False)
    return [(float(n) * float(m), leaf.kind) for leaf, n, m in rows if m]


def _product(terms: list[tuple[float, str]]) -> Product:
    return math.fsum(term for term, _ in terms), sum(4 * abs(term) * unit_roundoff(kind) for term, kind in terms)


def _originals(derived: Derived) -> list[tuple[int, int]]:
    """Return the active original arguments: number in the case, number in the derived case."""
    places = [i for i, s in enumerate(derived.shadow_of) if s < 0 and i != derived.adjoints]
    found = enumerate(places)
    return [(row, index) for row, index in found if derived.case.arguments[index].activity is not Activity.CONST]


def _gradient_along(derived: Derived, shadows: Shadow, direction: Shadow) -> Product:
    """Return the projection of H·(…): tangents of the inner shadows and of the adjoints, times a direction."""
    terms: list[tuple[float, str]] = []
    for index, original in enumerate(derived.shadow_of):
        if original >= 0:
            terms += _terms(derived.case.arguments[index], shadows[index], direction[original])
    if derived.adjoints >= 0:
        leaves = derived.case.arguments[derived.adjoints].leaves
        for place, original in enumerate(derived.scalars):
            number = float(shadows[derived.adjoints][place]) * float(direction[original][0])
            terms.append((number, leaves[place].kind))
    return _product(terms)
