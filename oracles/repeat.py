"""Oracle `repeat`: a derivative called again gives the same bits, whatever fresh memory holds.

Runs of one program find fresh heap memory filled with one of two patterns in turn, so what depends on memory that
nobody wrote, or on state that an earlier call left behind, differs.
"""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.model import Mode, OutcomeKind, Values, Verdict
from oracles.base import conclude, oracle
from oracles.bench import answered, bench_of, with_trials
from oracles.evidence import Evidence
from oracles.tolerance import Comparison, same


@oracle("repeat", witness="repeat", about="stability", costly=64)
def repeat(evidence: Evidence) -> Iterator[Verdict]:
    """Repeated calls, each on memory filled with another pattern, give the same bits."""
    bench = bench_of(evidence)
    assert bench is not None
    planned = [(job, values) for job, values in answered(evidence, Mode.FORWARD, Mode.REVERSE, Mode.SPLIT, trials=2)]
    jobs = [with_trials(job, (job.trials[0], job.trials[0], job.trials[-1], job.trials[0])) for job, _ in planned]
    for (job, _), outcome in zip(planned, bench.run(jobs), strict=True):
        comparison = Comparison()
        reasons: list[str] = []
        evaluation = evidence.reference(job.trials[0].point).evaluation
        if evaluation is None or evaluation.undefined:
            reasons.append("the primal leaves undefined contents")
        elif outcome.kind is not OutcomeKind.VALUES:
            reasons.append(f"{outcome.kind}: {outcome.message}")
        else:
            first, second, _, last = outcome.values
            for number, other in ((2, second), (4, last)):
                comparison.compared += 1
                where = difference(first, other)
                if where:
                    comparison.failures.append(f"call {number} with the arguments of call 1 gives another {where}")
        yield conclude("repeat", job.request, comparison, reasons)


def difference(left: Values, right: Values) -> str:
    """Return where two runs differ, "" when they are the same to the bit (all NaNs being one)."""
    for name in ("returned", "tangents", "adjoints", "primal", "shadows"):
        found = _differs(getattr(left, name), getattr(right, name))
        if found:
            return f"{name}: {found}"
    return ""


def _differs(left: object, right: object) -> str:
    if isinstance(left, tuple) and isinstance(right, tuple):
        for index, (a, b) in enumerate(zip(left, right, strict=True)):  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]  # nested tuples of numbers
            found = _differs(a, b)
            if found:
                return f"[{index}]{found}"
        return ""
    if isinstance(left, float | int) and isinstance(right, float | int) and not same(left, right):
        return f" {left!r} and {right!r}"
    return ""
