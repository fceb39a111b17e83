"""Oracle `primal_unchanged`: differentiation leaves what the function computes as it was."""

from __future__ import annotations

from collections.abc import Iterator

from adfuzz.model import Mode, Verdict
from oracles.base import conclude, oracle
from oracles.evidence import Evidence
from oracles.primal import compare_primal, compare_runs, is_bit_exact
from oracles.tolerance import Comparison


@oracle("primal_unchanged", witness="primal", about="primal")
def primal_unchanged(evidence: Evidence) -> Iterator[Verdict]:
    """The primal run equals the interpreter's; derivative runs leave the same memory and return the same value."""
    points = set(evidence.points)
    for request, runs in evidence.requests(Mode.PRIMAL):
        total = Comparison()
        abstained: list[str] = []
        for run in runs:
            if run.trial.point not in points and points:
                continue  # steps of finite differences
            evaluation = evidence.reference(run.trial.point).evaluation if points else None
            if evaluation is None:
                plain = evidence.plain(run.trial.point)
                if isinstance(plain, str):
                    abstained.append(plain)
                    continue
                evaluation = plain
            total.absorb(compare_primal(evidence.case, evaluation, run.values))
        yield conclude("primal_unchanged", request, total, abstained)
    exact = is_bit_exact(evidence.case.text)
    for request, runs in evidence.requests(Mode.FORWARD, Mode.REVERSE, Mode.SPLIT):
        total = Comparison()
        abstained = []
        for run in runs:
            plain_values = evidence.primal_runs.get(run.trial.point)
            evaluation = evidence.reference(run.trial.point).evaluation
            if plain_values is None or evaluation is None:
                abstained.append("no primal run to compare with")
                continue
            tolerances = None if exact and not evaluation.undefined else evaluation
            total.absorb(compare_runs(evidence.case, plain_values, run.values, tolerances))
        if total.compared or total.undecided:
            yield conclude("primal_unchanged", request, total, abstained)
