"""Oracle `nested`: derivatives of derivatives, in three orders, equal the interpreter's second-order jets."""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.model import Verdict
from oracles.base import conclude, oracle
from oracles.evidence import Evidence, InputLeaf, Reference
from oracles.second_order import (
    FORWARD_FORWARD,
    FORWARD_REVERSE,
    REVERSE_FORWARD,
    SecondOrder,
    breakdowns,
    on_order,
    second_order,
    weighted,
)
from oracles.tolerance import SAFETY, Comparison, allowance

MORE = 4.0
"""Code of a derivative's derivative rounds more often than the jet's running bound counts."""

Bounds = dict[InputLeaf, tuple[float, float]]


@oracle("nested", witness="jets", costly=48)
def nested(evidence: Evidence) -> Iterator[Verdict]:
    """Forward of forward, reverse of forward and forward of reverse equal second-order jets, within bounds."""
    found = second_order(evidence)
    if found is None:
        return
    yield from breakdowns(evidence, found)
    expected = jets(evidence, found)
    excuse = evidence.reference(found.point).excuse
    yield from compare_orders(evidence, "nested", found, expected, excuse)


def jets(evidence: Evidence, found: SecondOrder) -> Bounds | str:
    """Return D²F[u, v] and its bound by output, or why there is none."""
    return evidence.once("jets", lambda: _jets(evidence, found))


def _jets(evidence: Evidence, found: SecondOrder) -> Bounds | str:
    evaluation = evidence.directed(found.point, (found.u, found.v), "jet")
    if isinstance(evaluation, str):
        return evaluation
    if evaluation.abstain or evaluation.undefined:
        return evaluation.abstain or "contents are undefined after the call"
    reference = evidence.reference(found.point).evaluation
    if reference is not None and reference.path != evaluation.path:
        return "200 bits and the program's own precision take different paths"
    outputs = evidence.outputs(Reference(evaluation=evaluation), 2)
    return {(o.argument, o.leaf): (o.value, MORE * allowance(o.value, o.bound, o.kind)) for o in outputs}


def compare_orders(
    evidence: Evidence, name: str, found: SecondOrder, expected: Bounds | str, excuse: str = ""
) -> Iterator[Verdict]:
    """Yield one verdict an order: what the engine gave against D²F[u, v] and its tolerance by output."""
    for order in (FORWARD_FORWARD, REVERSE_FORWARD, FORWARD_REVERSE):
        if order in found.broken:
            continue
        reason = found.abstained.get(order, "") or (expected if isinstance(expected, str) else "")
        total = Comparison()
        if not reason and not isinstance(expected, str):
            comparison = Comparison()
            if order == FORWARD_FORWARD:
                for key, (value, tolerance) in expected.items():
                    if key in found.outputs:
                        where = f"second derivative of {evidence.name_of(*key)}"
                        comparison.number(where, found.outputs[key], value, tolerance)
            elif order in found.products:
                value = weighted(evidence, {key: number for key, (number, _) in expected.items()}, found.weights)
                bounds = {key: tolerance for key, (_, tolerance) in expected.items()}
                magnitude = {key: abs(number) for key, (number, _) in expected.items()}
                absolute = tuple(tuple(abs(float(n)) for n in row) for row in found.weights)
                tolerance = SAFETY * weighted(evidence, bounds, absolute)
                tolerance += 2.0**-48 * weighted(evidence, magnitude, absolute)
                product, rounding = found.products[order]
                comparison.number("w·D²F[u, v]", product, value, tolerance + rounding)
            total.absorb(comparison, excuse)
        yield on_order(conclude(name, None, total, [reason] if reason else []), order)
