"""Oracle `leak_growth`: calls of a derivative leave no more of the heap in use than they found.

The first run of a program does not count (libraries set themselves up), nor do functions that themselves keep memory.
"""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.model import Mode, Verdict
from oracles.base import conclude, oracle
from oracles.evidence import Evidence
from oracles.tolerance import Comparison

RUNS = 2
"""As many runs at least, besides the first, must have grown."""


@oracle("leak_growth", witness="heap", about="memory")
def leak_growth(evidence: Evidence) -> Iterator[Verdict]:
    """After the first run, no run of a derivative leaves more heap in use than before (unless the primal does)."""
    plain = [run.values.held for run in evidence.runs(Mode.PRIMAL)]
    if any(held > 0 for held in plain[1:]):
        return
    for request, runs in evidence.requests(Mode.FORWARD, Mode.REVERSE, Mode.SPLIT):
        held = [run.values.held for run in runs[1:]]
        if len(held) < RUNS:
            continue
        comparison = Comparison(compared=len(held))
        if all(size > 0 for size in held):
            comparison.failures.append(f"every run leaves memory behind: {min(held)} bytes and more of it")
        yield conclude("leak_growth", request, comparison)
