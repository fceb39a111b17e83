"""Shrinks a finding while it fails in the same way: same engine, class, requests and witnesses, nothing undefined."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from adfuzz.campaign.judging import Judge
from adfuzz.campaign.records import Finding, Settings
from adfuzz.errors import AdfuzzError, Unsupported
from adfuzz.interp import Evaluation, LimitExceeded, Limits, Terminated, UndefinedBehaviour, evaluate
from adfuzz.model import Case
from adfuzz.reduce import Reduction, reduce_case
from generators import regenerate
from generators.choices import load


@dataclass(frozen=True)
class Shrunk:
    """A finding after shrinking; `instructions` counts what is left, `tried` how many cases were judged on the way."""

    finding: Finding
    instructions: int
    tried: int
    seconds: float


def shrink(settings: Settings, finding: Finding, seconds: float) -> Shrunk:
    """Return the smallest case found within the time that fails like the finding."""
    start = time.monotonic()
    alone = replace(settings.alone(finding.requests, finding.costly), engines=engines_needed(settings, finding))
    steps = step_limit(finding.case)
    with Judge(alone) as judge:

        def interesting(cases: Sequence[Case]) -> list[bool]:
            sane = [is_defined(case, steps) for case in cases]
            rows = iter(judge.cases([case for case, good in zip(cases, sane, strict=True) if good], [0] * sum(sane)))
            return [good and fails_alike(finding, next(rows)[0]) for good in sane]

        def rebuild(choices: str) -> Case | None:
            try:
                case = regenerate(finding.dialect, load(choices))
            except AdfuzzError:
                return None
            return replace(case, name=finding.case.name, provenance={**finding.case.provenance, **case.provenance})

        found: Reduction = reduce_case(finding.case, interesting, rebuild=rebuild, seconds=seconds)
        reason, location = finding.reason, ""
        for result in judge.one(found.case):
            if result.engine == finding.engine:
                reason, location = result.reason, judge.location(found.case, result)
    smaller = replace(finding, case=found.case, reason=reason, location=location)
    return Shrunk(smaller, found.instructions, found.tried, time.monotonic() - start)


def engines_needed(settings: Settings, finding: Finding) -> tuple[str, ...]:
    """The engine at fault first; the others only where they are a witness."""
    others = tuple(engine for engine in settings.engines if engine != finding.engine)
    return (finding.engine, *(others if "engines" in finding.signature else ()))


def fails_alike(finding: Finding, results: Sequence[object]) -> bool:
    """Whether these results show the finding again."""
    return any(
        getattr(result, "engine", "") == finding.engine and getattr(result, "signature", "") == finding.signature
        for result in results
    )


def is_defined(case: Case, steps: int) -> bool:
    """Whether the case runs at all its points without undefined behaviour, and within so many steps.

    What the interpreter cannot run counts as defined.
    """
    try:
        for _ in runs(case, steps):
            pass
    except (UndefinedBehaviour, LimitExceeded, Terminated):
        return False
    except Unsupported:
        return True
    except Exception:  # a candidate that the interpreter cannot take, by a fault of ours, is no smaller finding
        return False
    return True


def step_limit(case: Case) -> int:
    """How many steps a smaller case may take: some more than this one, or many if the interpreter cannot run it."""
    try:
        return 1000 + 4 * max((run.steps for run in runs(case)), default=100_000)
    except AdfuzzError:
        return 5_000_000


def runs(case: Case, steps: int = 5_000_000) -> Iterator[Evaluation]:
    """Run the case at its points."""
    limits = Limits(steps=steps)
    for point in case.points:
        yield evaluate(case, point, number="float", limits=limits)
