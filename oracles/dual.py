"""Oracle `dual`: derivatives of results and of by-value inputs, against the interpreter's dual numbers."""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.model import Mode, Verdict
from oracles.against_dual import judge_against_dual
from oracles.base import oracle
from oracles.evidence import Evidence


@oracle("dual", witness="dual")
def dual(evidence: Evidence) -> Iterator[Verdict]:
    """Returned tangents (forward) and adjoints of by-value inputs (reverse) equal dual numbers within bounds."""
    for request, runs in evidence.requests(Mode.FORWARD, Mode.REVERSE, Mode.SPLIT):
        yield from judge_against_dual(evidence, "dual", request, runs, memory=False)
