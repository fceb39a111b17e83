"""Oracle `engines_agree`: another engine's answers to the same jobs are the same numbers."""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.model import Mode, Verdict
from oracles.base import conclude, oracle
from oracles.compare_engines import compare_lanes
from oracles.evidence import Evidence, Run
from oracles.tolerance import Comparison


@oracle("engines_agree", witness="engines")
def engines_agree(evidence: Evidence) -> Iterator[Verdict]:
    """Every other engine that was run gives the same derivatives."""
    for name, outcomes in evidence.others.items():
        for job, mine, other in zip(evidence.jobs, evidence.outcomes, outcomes, strict=True):
            if job.request.mode is Mode.PRIMAL or not mine.values or not other.values:
                continue
            total = Comparison()
            for trial, values, theirs in zip(job.trials, mine.values, other.values, strict=False):
                for lane in range(len(trial.shadows)):
                    compare_lanes(
                        evidence, Run(job.request, trial, values), lane, theirs, lane, f"against {name}", total
                    )
            yield conclude("engines_agree", job.request, total)
