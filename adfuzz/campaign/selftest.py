"""Measures the harness: plants each fault in the core and sees after how many cases a campaign would report it.

The cases are those of a campaign with the same settings, judged by the same oracles. What a fault changes is found by
comparing its outcomes with those of the sound core, number for number: a case is *touched* when all outcomes are
values as before but some differ by more than rounding (the fault is silent there), and *loud* when something is
refused, crashes, hangs, damages memory or is no valid IR. Only touched cases count as detections; a case whose outcomes
are the same needs no second verdict.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import cast

from adfuzz.campaign.faults import FAULTS, LOWERER, Fault, is_stale
from adfuzz.campaign.records import Settings
from adfuzz.campaign.selftest_control import Control, Sound
from adfuzz.engines.native import NativeEngine
from adfuzz.jit.protocol import Settings as WorkerSettings
from adfuzz.model import Judgement, Outcome, OutcomeKind
from oracles import Evidence, judge, summarise

FIRST_CHUNK = 3
LARGEST_CHUNK = 24
LOUD_ENOUGH = 6
"""After so many loud cases without a silent one a fault is called loud: crashes take long."""
RUN_SECONDS = 1.0
ROUNDING = 1e-15
"""Relative differences up to this are no effect of a fault."""


@dataclass
class Measured:
    """What became of one fault. Cases are counted from 1; 0 is never. `reached` cases run the faulty line."""

    fault: Fault
    cases: int = 0
    reached: int = 0
    touched: int = 0
    loud: int = 0
    first_touched: int = 0
    detected: int = 0
    seconds: float = 0.0
    grade: str = ""
    oracles: tuple[str, ...] = ()
    case: str = ""
    loud_reason: str = ""
    stale: bool = False

    @property
    def state(self) -> str:
        """detected, missed (touched, but not reported), loud (never silent), no effect, not reached, or stale."""
        if self.stale:
            return "stale"
        if self.detected:
            return "detected"
        if self.touched:
            return "missed"
        if self.loud:
            return "loud"
        return "no effect" if self.reached else "not reached"


@dataclass
class Power:
    """The whole measurement."""

    settings: Settings
    cases: int
    rows: list[Measured] = field(default_factory=list[Measured])
    control_cases: int = 0
    control_findings: list[str] = field(default_factory=list[str])
    control_seconds: float = 0.0
    problems: list[str] = field(default_factory=list[str])

    def count(self, state: str) -> int:
        """How many faults ended like this."""
        return sum(row.state == state for row in self.rows)

    @property
    def silent(self) -> int:
        """Faults that were silent on some case."""
        return self.count("detected") + self.count("missed")

    @property
    def share(self) -> float:
        """Detected among the silent ones."""
        return self.count("detected") / self.silent if self.silent else 1.0


def measure(
    settings: Settings, cases: int, names: Sequence[str], watch: Callable[[str], None] = lambda _: None
) -> Power:
    """Run every fault until it is detected or all cases are used up, and the sound core on all cases."""
    power = Power(settings, cases)
    control = Control(settings, cases, watch)
    try:
        for number, name in enumerate(names, 1):
            row = measure_fault(FAULTS[name], control)
            power.rows.append(row)
            after = f" after {row.detected} cases" if row.detected else f" ({row.cases} cases)"
            watch(f"{number}/{len(names)} {name}: {row.state}{after}, {row.seconds:.1f} s")
        control.block(0, cases)
    finally:
        control.close()
    power.control_cases, power.control_findings = control.judged, control.findings
    power.control_seconds, power.problems = control.seconds, control.problems
    return power


def measure_fault(fault: Fault, control: Control) -> Measured:
    """Run one fault in a worker of its own until it is detected."""
    row = Measured(fault)
    if is_stale(fault):
        row.stale = True
        return row
    settings = WorkerSettings(lowerer=LOWERER, lowerer_options={"fault": fault.name}, run_seconds=RUN_SECONDS)
    engine = NativeEngine("core", settings)
    try:
        for chunk in chunks(control):
            start = time.monotonic()
            reached = [item for item in chunk if item.may_show(fault)]
            answers = iter(engine.run([job for item in reached for job in item.jobs]) if reached else ())
            for item in chunk:
                row.cases += 1
                if item in reached:
                    note(row, item, [next(answers) for _ in item.jobs])
                if row.detected:
                    break
            row.seconds += time.monotonic() - start
            if row.detected or row.loud >= LOUD_ENOUGH:
                break
    finally:
        engine.close()
    return row


def chunks(control: Control) -> Iterator[list[Sound]]:
    """The cases in growing blocks: most faults show at once."""
    start, size = 0, FIRST_CHUNK
    while start < control.cases:
        stop = min(start + size, control.cases)
        yield control.block(start, stop)
        start, size = stop, min(2 * size, LARGEST_CHUNK)


def note(row: Measured, item: Sound, outcomes: Sequence[Outcome]) -> None:
    """Enter what a case shows of a fault."""
    row.reached += 1
    loud = [
        new for new, old in zip(outcomes, item.outcomes, strict=True)
        if new.kind is not old.kind and new.kind is not OutcomeKind.VALUES
    ]  # fmt: skip
    if loud:
        row.loud += 1
        message = loud[0].message.strip().splitlines() or [""]
        row.loud_reason = row.loud_reason or f"{loud[0].kind}: {message[0]}"
        return
    if all(same(astuples(new), astuples(old)) for new, old in zip(outcomes, item.outcomes, strict=True)):
        return
    row.touched += 1
    row.first_touched = row.first_touched or row.cases
    evidence = Evidence(item.case, item.jobs, outcomes, {}, shared=item.evidence)
    verdicts = judge(item.jobs, outcomes, evidence=evidence)
    summary = summarise(verdicts, item.jobs)
    if summary.grade.is_finding and not item.summary.grade.is_finding:
        row.detected = row.cases
        row.grade = str(summary.grade)
        row.case = item.case.name
        row.oracles = tuple(sorted({v.oracle for v in verdicts if v.judgement is Judgement.DISAGREE}))


def astuples(outcome: Outcome) -> object:
    """All that an outcome's trials gave, as nested tuples."""
    return tuple((v.returned, v.tangents, v.adjoints, v.primal, v.shadows, v.damage) for v in outcome.values)


def same(left: object, right: object) -> bool:
    """Whether nested tuples of numbers are equal up to the last digits, which change when a value is computed again."""
    if isinstance(left, tuple) and isinstance(right, tuple):
        a, b = cast("tuple[object, ...]", left), cast("tuple[object, ...]", right)
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(left, float) and isinstance(right, float) and math.isfinite(left) and math.isfinite(right):
        return abs(left - right) <= ROUNDING * max(abs(left), abs(right))
    return repr(left) == repr(right)
