"""Oracle `determinism`: the same request gives the same code and the same bits, in any process."""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.model import Mode, OutcomeKind, Verdict
from oracles.base import conclude, oracle
from oracles.bench import answered, bench_of
from oracles.evidence import Evidence
from oracles.repeat import difference
from oracles.tolerance import Comparison


@oracle("determinism", witness="determinism", about="stability", costly=64)
def determinism(evidence: Evidence) -> Iterator[Verdict]:
    """Lowering in two processes gives the same text; compiling and running again gives the same bits."""
    bench = bench_of(evidence)
    assert bench is not None
    planned = answered(evidence, Mode.FORWARD, Mode.REVERSE, Mode.SPLIT)
    jobs = [job for job, _ in planned]
    first, second = bench.lowered(jobs), bench.lowered(jobs, again=True)
    outcomes = bench.run(jobs)
    for (job, values), one, other, outcome in zip(planned, first, second, outcomes, strict=True):
        comparison = Comparison()
        if one and other:
            comparison.compared += 1
            if one != other:
                pairs = zip(one.splitlines(), other.splitlines(), strict=False)
                line = next((f"`{a.strip()}` and `{b.strip()}`" for a, b in pairs if a != b), "one text is longer")
                comparison.failures.append(f"lowering twice gives different code: {line}")
        evaluation = evidence.reference(job.trials[0].point).evaluation
        defined = evaluation is not None and not evaluation.undefined
        if outcome.kind is OutcomeKind.VALUES and defined:
            comparison.compared += 1
            where = difference(values[0], outcome.values[0])
            if where:
                comparison.failures.append(f"compiling and running twice gives another {where}")
        yield conclude("determinism", job.request, comparison)
