"""Oracle `sanitised`: the derivative code, run in the interpreter, does nothing that LangRef leaves undefined.

Out of bounds, after free, twice freed, never freed, written though const, a branch or an address on bytes that nobody
wrote, or such bytes in a result: each with its instruction. A load of such bytes that reaches nothing is only noted.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from adfuzz.model import Judgement, Mode, Verdict
from oracles.base import conclude, oracle
from oracles.evidence import Evidence
from oracles.sandbox import Sandboxed
from oracles.sandbox_runs import SandboxRun, sandbox_runs
from oracles.tolerance import Comparison


@oracle("sanitised", witness="memory", about="memory", costly=16)
def sanitised(evidence: Evidence) -> Iterator[Verdict]:
    """Lowered IR run in the interpreter makes no memory error, leaks nothing and decides nothing on unwritten bytes."""
    primal, runs = sandbox_runs(evidence)
    for run in runs:
        comparison = Comparison()
        if run.found.gave_up:
            yield conclude("sanitised", run.request, comparison, [run.found.gave_up])
            continue
        comparison.compared = 1
        trouble = _trouble(evidence, primal, run)
        if trouble:
            comparison.failures.append(trouble)
        verdict = conclude("sanitised", run.request, comparison)
        if verdict.judgement is Judgement.AGREE and run.found.loads:
            verdict = replace(verdict, data=(*verdict.data, ("lint", f"loads {run.found.loads[0]}")))
        yield verdict


def _trouble(evidence: Evidence, primal: Sandboxed, run: SandboxRun) -> str:
    """Return what is wrong, or ""."""
    found = run.found
    if found.trouble:
        return found.trouble
    reference = evidence.reference(run.trial.point)
    if reference.evaluation is None:
        return ""
    unknown = set(reference.evaluation.undefined)
    seeded = run.request.mode is not Mode.FORWARD and any(
        evidence.is_weighted_undefined(reference, weights) for weights in run.trial.shadows
    )
    if not seeded:
        for argument, leaf, name in found.undefined:
            if (argument, leaf) not in unknown:
                cause = "".join(f"; loaded: {load}" for load in list(found.loads)[:1])
                return f"{name} holds bytes that nobody wrote{cause}"
    leaks = list(found.leaks)
    if leaks and not primal.leaks:
        more = f" (and {len(leaks) - 1} more)" if len(leaks) > 1 else ""
        return f"leak: {leaks[0]}{more} are neither freed nor reachable after the call"
    return ""
