"""Oracle `split_combined`: augmented primal and reverse, called apart, give what the combined reverse gives."""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.model import Mode, Verdict
from oracles.base import conclude, oracle
from oracles.compare_engines import compare_lanes
from oracles.evidence import Evidence
from oracles.tolerance import Comparison


@oracle("split_combined", witness="split")
def split_combined(evidence: Evidence) -> Iterator[Verdict]:
    """Split mode equals combined reverse at the same points with the same shadows."""
    combined = {
        (run.trial.point, shadow): (run.values, lane)
        for run in evidence.runs(Mode.REVERSE)
        if run.request.width == 1
        for lane, shadow in enumerate(run.trial.shadows)
    }
    for request, runs in evidence.requests(Mode.SPLIT):
        total = Comparison()
        for run in runs:
            for lane, shadow in enumerate(run.trial.shadows):
                found = combined.get((run.trial.point, shadow))
                if found is not None:
                    values, other = found
                    compare_lanes(evidence, run, lane, values, other, "split (expected: combined)", total)
        if total.compared or total.undecided:
            yield conclude("split_combined", request, total)
