"""Oracle `interpreted`: machine code of a derivative gives what its IR means.

A difference says that LLVM was told something untrue about derivative code (an attribute, a flag, aliasing); agreement
with a wrong derivative says that the derivative code itself is at fault.
"""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.model import Verdict
from oracles.base import conclude, oracle
from oracles.compare_engines import compare_lanes
from oracles.evidence import Evidence
from oracles.sandbox_runs import sandbox_runs
from oracles.tolerance import Comparison


@oracle("interpreted", witness="interpreted code", costly=16)
def interpreted(evidence: Evidence) -> Iterator[Verdict]:
    """Derivative code gives the same numbers compiled and interpreted."""
    _, runs = sandbox_runs(evidence)
    for item in runs:
        run, values = item.run, item.found.values
        if run is None or values is None:
            continue
        total = Comparison()
        for lane in range(len(run.trial.shadows)):
            compare_lanes(evidence, run, lane, values, lane, "compiled (expected: interpreted)", total)
        if total.compared or total.undecided:
            yield conclude("interpreted", run.request, total)
