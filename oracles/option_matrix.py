"""Oracle `option_matrix`: options that may change the speed of a derivative change none of its numbers."""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.model import Mode, Verdict
from oracles.base import oracle
from oracles.bench import Rerun, answered, bench_of
from oracles.evidence import Evidence

LEVEL = "optimize="
"""Variants that begin so are LLVM's level after differentiation: the oracle `levels` runs them."""


@oracle("option_matrix", witness="options", costly=192)
def option_matrix(evidence: Evidence) -> Iterator[Verdict]:
    """Every option of the engine that must change no derivative changes none."""
    bench = bench_of(evidence)
    assert bench is not None
    rerun = Rerun(evidence, "option_matrix")
    planned = answered(evidence, Mode.FORWARD, Mode.REVERSE, Mode.SPLIT)
    for variant in bench.variants:
        if variant.startswith(LEVEL):
            continue
        jobs = [job for job, _ in planned]
        for (job, values), outcome in zip(planned, bench.run(jobs, variant), strict=True):
            rerun.add(variant, job, values, job, outcome)
    yield from rerun.verdicts()
