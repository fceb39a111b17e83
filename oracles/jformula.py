"""Oracle `jformula`: shadow memory after the call, against J·shadow_before and Jᵀ·(1, shadow_before)."""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.model import Mode, Verdict
from oracles.against_dual import judge_against_dual
from oracles.base import oracle
from oracles.evidence import Evidence


@oracle("jformula", witness="dual")
def jformula(evidence: Evidence) -> Iterator[Verdict]:
    """Shadow memory after the call is J·before (forward) or Jᵀ·(1, before) (reverse), from random initial shadows."""
    if not evidence.has_memory:
        return
    for request, runs in evidence.requests(Mode.FORWARD, Mode.REVERSE, Mode.SPLIT):
        yield from judge_against_dual(evidence, "jformula", request, runs, memory=True)
