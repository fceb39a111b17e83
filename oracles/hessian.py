"""Oracle `hessian`: second derivatives do not depend on the order: ⟨u, H·v⟩ = ⟨v, H·u⟩ of the gradient's derivative."""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.model import Verdict
from oracles.base import conclude, oracle
from oracles.evidence import Evidence
from oracles.nested import jets
from oracles.second_order import FORWARD_REVERSE, on_order, second_order, weighted
from oracles.tolerance import SAFETY, Comparison

FALLBACK = 1e-7


@oracle("hessian", witness="symmetry", costly=48)
def hessian(evidence: Evidence) -> Iterator[Verdict]:
    """The Hessian that forward of reverse gives is symmetric: ⟨u, H·v⟩ = ⟨v, H·u⟩."""
    found = second_order(evidence)
    if found is None or found.hessian is None:
        return
    (along_v, rounding), (along_u, more) = found.hessian
    bounds = jets(evidence, found)
    tolerance = FALLBACK * max(abs(along_v), abs(along_u))
    if not isinstance(bounds, str):
        absolute = tuple(tuple(abs(float(n)) for n in row) for row in found.weights)
        tolerance = 2 * SAFETY * weighted(evidence, {key: t for key, (_, t) in bounds.items()}, absolute)
        tolerance += 2.0**-48 * weighted(evidence, {key: abs(n) for key, (n, _) in bounds.items()}, absolute)
    comparison = Comparison()
    comparison.number("⟨u, H·v⟩ (expected: ⟨v, H·u⟩)", along_v, along_u, tolerance + rounding + more)
    total = Comparison()
    total.absorb(comparison, evidence.reference(found.point).excuse)
    yield on_order(conclude("hessian", None, total), FORWARD_REVERSE)
