"""Oracle `metamorphic`: the same function written differently has the same derivative.

Every transform of `oracles/transforms/` that finds something to change is tried; the interpreter first confirms that
the primal computes what it did, to the bit (LLVM's own passes may round differently where fast-math flags allow it).
In a campaign two transforms are drawn a case.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from adfuzz.errors import AdfuzzError
from adfuzz.interp import Evaluation
from adfuzz.model import Case, Mode, Point, Values, Verdict
from oracles.base import oracle
from oracles.bench import Rerun, answered, bench_of
from oracles.evidence import Evidence
from oracles.primal import compare_primal, is_bit_exact
from oracles.randomness import Random
from oracles.repeat import difference
from oracles.transforms import TRANSFORMS, apply

DRAWN = 2


@oracle("metamorphic", witness="metamorphic", costly=48)
def metamorphic(evidence: Evidence) -> Iterator[Verdict]:
    """Semantics-preserving rewriting of the primal (`oracles/transforms/`) changes no derivative."""
    bench = bench_of(evidence)
    assert bench is not None
    rerun = Rerun(evidence, "metamorphic")
    planned = answered(evidence, Mode.FORWARD, Mode.REVERSE)
    planned = [(job, values) for job, values in planned if job.request.width == 1]
    asked = [
        (name, job, values, replace(job, case=case))
        for name, case in _rewritten(evidence)
        for job, values in planned
        if not _is_changed(evidence, name, case, job.trials[0].point)
    ]
    outcomes = bench.run([job for _, _, _, job in asked])
    for (name, job, values, changed), outcome in zip(asked, outcomes, strict=True):
        rerun.add(name, job, values, changed, outcome)
    yield from rerun.verdicts()


def _rewritten(evidence: Evidence) -> Iterator[tuple[str, Case]]:
    """Yield what transforms make of the case: all of them, or the first drawn ones that change something."""
    case = evidence.case
    random = Random("metamorphic", case.text)
    names = sorted(TRANSFORMS, key=lambda _: random.bits())
    left = DRAWN if evidence.costly is not None else len(names)
    for name in names:
        if left == 0:
            return
        try:
            text = apply(name, case.text)
        except AdfuzzError:
            continue
        if text:
            left -= 1
            yield name, replace(case, text=text)


def _is_changed(evidence: Evidence, name: str, case: Case, point: Point) -> bool:
    """Whether the interpreter says that the rewritten primal computes something else (or nothing can be said)."""
    before, after = evidence.plain(point), evidence.plain_of(case, point)
    if isinstance(before, str) or isinstance(after, str):
        return True
    if TRANSFORMS[name].exact or is_bit_exact(evidence.case.text):
        return bool(difference(_values(before), _values(after)))
    reference = evidence.reference(point)
    if reference.evaluation is None:
        return True
    return bool(compare_primal(case, reference.evaluation, _values(after)).failures)


def _values(evaluation: Evaluation) -> Values:
    return Values(evaluation.returned.values, primal=tuple(measured.values for measured in evaluation.memory))
