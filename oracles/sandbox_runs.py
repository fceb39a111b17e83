"""One run of each request's derivative code, and of the primal, in the sandbox, for those that judge such runs."""

from __future__ import annotations

from dataclasses import dataclass

from adfuzz.errors import AdfuzzError
from adfuzz.jit.probe import Probe, build_probe
from adfuzz.model import Activity, Job, Mode, OutcomeKind, Request, Trial, Values
from oracles.bench import bench_of
from oracles.evidence import Evidence, Run
from oracles.sandbox import Sandbox, Sandboxed, primal_text

ENTRY = "adfuzz_probe"
DERIVATIVES = (Mode.FORWARD, Mode.REVERSE, Mode.SPLIT)


@dataclass(frozen=True)
class SandboxRun:
    """The first trial of a request: what the engine gave (None: it crashed) and what the sandbox says."""

    request: Request
    trial: Trial
    native: Values | None
    found: Sandboxed

    @property
    def run(self) -> Run | None:
        """The engine's run, where there is one."""
        return None if self.native is None else Run(self.request, self.trial, self.native)


def sandbox_runs(evidence: Evidence) -> tuple[Sandboxed, list[SandboxRun]]:
    """Return what the sandbox says of the primal and of every derivative request; made once."""
    return evidence.once("sandbox", lambda: _make(evidence))


def _make(evidence: Evidence) -> tuple[Sandboxed, list[SandboxRun]]:
    bench = bench_of(evidence)
    assert bench is not None
    jobs: list[Job] = []
    natives: list[Values | None] = []
    for job, outcome in zip(evidence.jobs, evidence.outcomes, strict=True):
        ran = outcome.values or (outcome.kind in _DIED and outcome.phase == "run")
        if job.request.mode in DERIVATIVES and ran:
            jobs.append(Job(job.case, job.request, job.trials[:1]))
            natives.append(outcome.values[0] if outcome.values else None)
    if not jobs:
        return Sandboxed(gave_up="no derivative ran"), []
    primal, const = _primal(jobs[0])
    runs: list[SandboxRun] = []
    for job, native, text in zip(jobs, natives, bench.lowered(jobs), strict=True):
        if not text:
            found = Sandboxed(gave_up="the engine gives no lowered IR")
        elif primal.trouble or primal.gave_up:
            found = Sandboxed(gave_up=f"the primal: {primal.trouble or primal.gave_up}")
        else:
            found = _sandboxed(text, build_probe(job, ENTRY), const)
        runs.append(SandboxRun(job.request, job.trials[0], native, found))
    return primal, runs


_DIED = (OutcomeKind.CRASHED, OutcomeKind.HUNG, OutcomeKind.DAMAGED)


def _primal(job: Job) -> tuple[Sandboxed, frozenset[int]]:
    """Run the primal; also return the const arguments whose memory it leaves alone."""
    case = job.case
    const = frozenset(i for i, a in enumerate(case.arguments) if a.is_pointer and a.activity is Activity.CONST)
    request = Request(Mode.PRIMAL, (Activity.CONST,) * len(case.arguments))
    probe = build_probe(Job(case, request, (Trial(job.trials[0].point, ()),)), ENTRY)
    found = _sandboxed(primal_text(probe), probe, const)
    if const and "constant object" in found.trouble:
        return _sandboxed(primal_text(probe), probe, frozenset()), frozenset()
    return found, const


def _sandboxed(text: str, probe: Probe, const: frozenset[int]) -> Sandboxed:
    try:
        return Sandbox(text, probe).run(0, const)
    except AdfuzzError as error:
        return Sandboxed(gave_up=str(error).split("\n", 1)[0])
