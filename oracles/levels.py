"""Oracle `levels`: LLVM's optimisation, before or after differentiation, changes no derivative."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from adfuzz.errors import AdfuzzError
from adfuzz.ir import llvm
from adfuzz.model import Mode, Verdict
from oracles.base import oracle
from oracles.bench import Rerun, answered, bench_of
from oracles.evidence import Evidence
from oracles.option_matrix import LEVEL

BEFORE = (0, 1, 2, 3)


@oracle("levels", witness="levels", costly=192)
def levels(evidence: Evidence) -> Iterator[Verdict]:
    """Derivatives are the same when LLVM optimises at O0 to O3 before differentiation, and after it."""
    bench = bench_of(evidence)
    assert bench is not None
    rerun = Rerun(evidence, "levels")
    planned = answered(evidence, Mode.FORWARD, Mode.REVERSE)
    asked = [
        (f"O{level} before", job, values, replace(job, case=replace(job.case, text=text)))
        for level, text in _optimised(evidence.case.text).items()
        for job, values in planned
    ]
    outcomes = bench.run([job for _, _, _, job in asked])
    for (label, job, values, changed), outcome in zip(asked, outcomes, strict=True):
        rerun.add(label, job, values, changed, outcome)
    for variant in bench.variants:
        if variant.startswith(LEVEL):
            jobs = [job for job, _ in planned]
            for (job, values), outcome in zip(planned, bench.run(jobs, variant), strict=True):
                rerun.add(f"O{variant.removeprefix(LEVEL)} after", job, values, job, outcome)
    yield from rerun.verdicts()


def _optimised(text: str) -> dict[int, str]:
    """Return the module after LLVM's pipeline of each level, equal results once."""
    found: dict[int, str] = {}
    for level in BEFORE:
        try:
            made = llvm.optimize(text, level, vectorize=level == 3, unroll=level == 3)
        except AdfuzzError:
            continue
        if made not in found.values():
            found[level] = made
    return found
