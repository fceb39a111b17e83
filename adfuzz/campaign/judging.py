"""One batch of cases through generators, engines and oracles. Pure functions of settings and batch number."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence

from adfuzz.campaign.records import BatchResult, EngineResult, Finding, JudgedCase, Settings, normalised
from adfuzz.engines import Engine, open_engine
from adfuzz.errors import AdfuzzError
from adfuzz.model import Case, Job, Outcome, Verdict
from generators import Config, generate
from oracles import (
    DERIVATIVE_AT_FAULT,
    Bench,
    Evidence,
    Summary,
    judge,
    localise,
    plan,
    request_key,
    request_of,
    summarise,
)


class Judge:
    """Keeps the engines of a campaign open; answers what becomes of a case on each of them."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.engines: dict[str, Engine] = {}

    def __enter__(self) -> Judge:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give the engines' processes back; they open again when needed."""
        for engine in self.engines.values():
            engine.close()
        self.engines = {}

    def engine(self, spec: str) -> Engine:
        if spec not in self.engines:
            self.engines[spec] = open_engine(spec)
        return self.engines[spec]

    def batch(self, number: int, first: int = 0, stop: int | None = None) -> BatchResult:
        """Judge the batch of this number; suspicious cases run again alone before they count.

        Only cases from index `first` on and below `stop` are judged.
        """
        start = time.monotonic()
        indices = indices_of(self.settings, number, first, stop)
        made: list[Case | str] = [self.generated(index) for index in indices]
        generating = time.monotonic() - start
        cases = [case for case in made if isinstance(case, Case)]
        which = [index for index, case in zip(indices, made, strict=True) if isinstance(case, Case)]
        judged = iter(self.cases(cases, which))
        running = time.monotonic() - start - generating
        rows: list[JudgedCase] = []
        findings: list[Finding] = []
        for index, case in zip(indices, made, strict=True):
            dialect = dialect_of(self.settings, index)
            if isinstance(case, str):
                rows.append(JudgedCase(index, dialect, f"{dialect}-{index}", problem=case))
                continue
            results, problem, operations = next(judged)
            rows.append(JudgedCase(index, dialect, case.name, case.tags, operations, results, problem))
            for result in results:
                if result.is_finding:
                    findings.append(self.confirmed(index, dialect, case, result))
        seconds = time.monotonic() - start
        return BatchResult(number, tuple(rows), tuple(findings), seconds, generating, running)

    def generated(self, index: int) -> Case | str:
        """The case of this index, or why there is none."""
        config = Config(size=self.settings.size, points=self.settings.points)
        try:
            return generate(dialect_of(self.settings, index), self.settings.seed, index, config)
        except AdfuzzError as error:
            return f"generator: {error}"

    def cases(self, cases: Sequence[Case], indices: Sequence[int]) -> list[tuple[tuple[EngineResult, ...], str, int]]:
        """Run and judge cases together: per case the engines' results, a problem ("" normally), float operations."""
        asked = [self.settings.requests_of(index) for index in indices]
        costly = [self.settings.costly_of(index) for index in indices]
        seed = self.settings.seed
        jobs = [plan(case, case.points, seed, names) for case, names in zip(cases, asked, strict=True)]
        flat = [job for row in jobs for job in row]
        answers: dict[str, list[Outcome]] = {spec: self.engine(spec).run(flat) for spec in self.settings.engines}
        found: list[tuple[tuple[EngineResult, ...], str, int]] = []
        position = 0
        for row in jobs:
            outcomes = {spec: answers[spec][position : position + len(row)] for spec in answers}
            position += len(row)
            found.append(judge_outcomes(row, outcomes, self.engines, costly[len(found)]))
        return found

    def one(self, case: Case) -> tuple[EngineResult, ...]:
        """Judge one case."""
        return self.cases([case], [0])[0][0]

    def location(self, case: Case, result: EngineResult) -> str:
        """Name the first instruction whose derivative is wrong in an engine's result, "" if none is at fault."""
        if not result.at_fault:
            return ""
        return localise(case, self.engine(result.engine).run, result.at_fault, self.settings.seed)

    def confirmed(self, index: int, dialect: str, case: Case, result: EngineResult) -> Finding:
        """Run a case again, alone and in fresh processes; what does not show again is flaky."""
        costly = ",".join(sorted(self.settings.costly_of(index)))
        alone = self.settings.alone(self.settings.requests_of(index), costly)
        with Judge(alone) as fresh:
            again = {r.engine: r for r in fresh.one(case)}.get(result.engine)
        flaky = again is None or again.signature != result.signature
        return Finding(
            index, dialect, result.engine, result.grade, result.reason, result.signature, case, flaky,
            self.settings.seed, self.settings.engines, alone.requests, costly,
        )  # fmt: skip


def indices_of(settings: Settings, number: int, first: int = 0, stop: int | None = None) -> range:
    """The cases of a batch, from `first` on and below `stop`."""
    start, end = number * settings.batch, (number + 1) * settings.batch
    return range(max(start, first), end if stop is None else min(end, stop))


def dialect_of(settings: Settings, index: int) -> str:
    """Cases go round the dialects."""
    return settings.dialects[index % len(settings.dialects)]


def judge_outcomes(
    jobs: Sequence[Job],
    outcomes: Mapping[str, Sequence[Outcome]],
    engines: Mapping[str, object] | None = None,
    costly: frozenset[str] = frozenset(),
) -> tuple[tuple[EngineResult, ...], str, int]:
    """Judge all engines' outcomes of one case; they are witnesses against each other, and share evaluations.

    The oracles `costly` may ask the `engines` for more.
    """
    results: list[EngineResult] = []
    operations = 0
    shared: Evidence | None = None
    for engine, own in outcomes.items():
        others = {name: rows for name, rows in outcomes.items() if name != engine}
        try:
            bench = (engines or {}).get(engine) if costly else None
            bench = bench if isinstance(bench, Bench) else None
            evidence = None
            if jobs:
                evidence = Evidence(jobs[0].case, jobs, own, others, shared=shared, bench=bench, costly=costly)
            verdicts = judge(jobs, own, others=others, evidence=evidence)
            summary = summarise(verdicts, jobs)
        except Exception as error:  # a fault of ours on one case must not lose the others; the summary shows it
            return (), f"judge: {type(error).__name__}: {error}", 0
        shared = shared or evidence
        operations = operations or operations_of(evidence)
        results.append(engine_result(engine, jobs, own, verdicts, summary))
    return tuple(results), "", operations


def operations_of(evidence: Evidence | None) -> int:
    """The float operations of one run of the case, where the interpreter ran it."""
    if evidence is None or not any(outcome.values for outcome in evidence.outcomes):
        return 0
    for trial in evidence.jobs[0].trials[:1]:
        found = evidence.reference(trial.point).evaluation
        if found is not None:
            return found.operations
    return 0


def engine_result(
    engine: str, jobs: Sequence[Job], outcomes: Sequence[Outcome], verdicts: Sequence[Verdict], summary: Summary
) -> EngineResult:
    """Boil one engine's verdicts down to what the store keeps."""
    grade = summary.grade
    return EngineResult(
        engine,
        str(grade),
        summary.reason,
        grade.is_finding,
        signature_of(engine, summary) if grade.is_finding else "",
        tuple(
            (request_key(job.request), str(outcome.kind), outcome.phase, outcome.message.strip().split("\n")[0][:300])
            for job, outcome in zip(jobs, outcomes, strict=True)
        ),
        tuple((v.oracle, request_of(v), str(v.judgement), v.reason[:300], v.worst, v.compared) for v in verdicts),
        summary.at_fault if grade in DERIVATIVE_AT_FAULT else (),
    )


def signature_of(engine: str, summary: Summary) -> str:
    """Key a bucket: engine, class, requests at fault with their witnesses; for breakdowns the normalised message."""
    bad = [request for request in summary.requests if request.grade is summary.grade]
    requests = ",".join(sorted({request.request.partition("×")[0] for request in bad}))
    if any(request.witnesses for request in bad):
        witnesses = ",".join(sorted({witness for request in bad for witness in request.witnesses}))
        return f"{engine} | {summary.grade} | {requests} | {witnesses}"
    return f"{engine} | {summary.grade} | {requests} | {normalised(bad[0].reason if bad else summary.reason)}"
