"""Oracle `width`: a request of width N gives what N scalar requests give, lane by lane."""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.model import Mode, Verdict
from oracles.base import conclude, oracle
from oracles.compare_engines import compare_lanes
from oracles.evidence import Evidence
from oracles.tolerance import Comparison


@oracle("width", witness="width")
def width(evidence: Evidence) -> Iterator[Verdict]:
    """Every lane of a width-N request equals the scalar run with that lane's shadows."""
    for mode in (Mode.FORWARD, Mode.REVERSE):
        scalar = {
            (run.trial.point, run.trial.shadows[0]): run.values for run in evidence.runs(mode) if run.request.width == 1
        }
        for request, runs in evidence.requests(mode):
            if request.width == 1:
                continue
            total = Comparison()
            for run in runs:
                for lane, shadow in enumerate(run.trial.shadows):
                    single = scalar.get((run.trial.point, shadow))
                    if single is not None:
                        compare_lanes(evidence, run, lane, single, 0, f"lane {lane}", total)
            if total.compared or total.undecided:
                yield conclude("width", request, total)
