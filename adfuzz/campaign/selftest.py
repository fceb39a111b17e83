"""Measures the harness: plants each fault in the core and sees after how many cases a campaign would report it.

The cases are those of a campaign with the same settings, judged by the same oracles. A case whose lowered text is the
same with the fault is not run. What a fault changes is found by comparing its outcomes with those of the sound core,
number for number: a case is *touched* when all outcomes are values as before but some differ by more than rounding
(the fault is silent there), and *loud* when something is refused, crashes, hangs, damages memory or is no valid IR.
Only touched cases count as detections.
"""

from __future__ import annotations

import math
import multiprocessing
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import cast

from adfuzz.campaign.faults import LOWERER, Fault, is_stale
from adfuzz.campaign.records import Settings
from adfuzz.campaign.relowering import CHANGED, LOUD, changes
from adfuzz.campaign.selftest_control import BLOCK, Control, Sound
from adfuzz.engines.native import NativeEngine
from adfuzz.jit.protocol import Settings as WorkerSettings
from adfuzz.model import Case, Judgement, Outcome, OutcomeKind
from oracles import Evidence, judge, summarise

FIRST_CHUNK = 2
LARGEST_CHUNK = 16
LOUD_ENOUGH = 4
"""After so many loud cases without a silent one a fault is called loud: crashes take long."""
UNSEEN_ENOUGH = 48
"""After so many cases whose text changed and whose numbers did not, a fault is taken for one of wording or speed."""
RUN_SECONDS = 1.0
ROUNDING = 1e-15
"""Relative differences up to this are no effect of a fault."""


@dataclass
class Measured:
    """What became of one fault. Cases are counted from 1; 0 is never.

    `reached` cases run the faulty line, `changed` ones are lowered differently, in `touched` ones a number differs.
    """

    fault: Fault
    cases: int = 0
    reached: int = 0
    changed: int = 0
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
        """detected, missed (touched, but not reported), loud (never silent), unseen (only the text differs),
        equivalent (reached, but the same text), not reached, or stale."""
        if self.stale:
            return "stale"
        if self.detected:
            return "detected"
        if self.touched:
            return "missed"
        if self.loud:
            return "loud"
        if self.changed:
            return "unseen"
        return "equivalent" if self.reached else "not reached"


@dataclass
class Power:
    """The whole measurement."""

    settings: Settings
    cases: int
    rows: list[Measured] = field(default_factory=list[Measured])
    sites: int = 0
    corpus: int = 0
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
    settings: Settings, cases: int, faults: Sequence[Fault], watch: Callable[[str], None] = lambda _: None,
    jobs: int = 1, enough: int | None = None, corpus: Sequence[Case] = (),
) -> Power:  # fmt: skip
    """Run every fault until it is detected or all cases are used up, and the sound core on all cases.

    With `enough`, stop when so many faults were silent on some case.
    """
    power = Power(settings, cases, corpus=len(corpus))
    control = Control(settings, cases, watch, faults, corpus)
    try:
        if jobs > 1:
            control.block(0, control.cases)
        for number, row in enumerate(measured(faults, control, jobs), 1):
            power.rows.append(row)
            after = f" after {row.detected} cases" if row.detected else f" ({row.cases} cases)"
            watch(f"{number}/{len(faults)} {row.fault.name}: {row.state}{after}, {row.seconds:.1f} s")
            if enough is not None and power.silent >= enough:
                break
        control.block(0, control.cases)
    finally:
        control.close()
    power.control_cases, power.control_findings = control.judged, control.findings
    power.control_seconds, power.problems = control.seconds, control.problems
    return power


def measured(faults: Sequence[Fault], control: Control, jobs: int) -> Iterator[Measured]:
    """Measure in order, `jobs` at a time; the processes are forked and share what the control knows."""
    if jobs == 1:
        for fault in faults:
            yield measure_fault(fault, control)
        return
    global _control
    _control = control
    with multiprocessing.get_context("fork").Pool(jobs) as pool:
        yield from pool.imap(_measure_here, faults)


_control: Control | None = None


def _measure_here(fault: Fault) -> Measured:
    assert _control is not None
    return measure_fault(fault, _control)


def measure_fault(fault: Fault, control: Control) -> Measured:
    """Run one fault in a worker of its own until it is detected."""
    row = Measured(fault)
    if is_stale(fault):
        row.stale = True
        return row
    settings = WorkerSettings(lowerer=LOWERER, lowerer_options={"fault": fault.name}, run_seconds=RUN_SECONDS)
    engine = NativeEngine("core", settings)
    try:
        for start in range(0, control.cases, BLOCK):
            block = control.block(start, start + BLOCK)
            began = time.monotonic()
            measure_block(row, block, engine)
            row.seconds += time.monotonic() - began
            if is_settled(row):
                break
    finally:
        engine.close()
    return row


def is_settled(row: Measured) -> bool:
    """Whether more cases would not change what is said of a fault."""
    if row.detected:
        return True
    return not row.touched and (row.loud >= LOUD_ENOUGH or row.changed >= UNSEEN_ENOUGH)


def measure_block(row: Measured, block: Sequence[Sound], engine: NativeEngine) -> None:
    """Lower a block's cases again, run those that come out differently, in growing chunks."""
    reached = [item for item in block if item.may_show(row.fault)]
    waiting: list[Sound] = []
    if reached:
        with changes(row.fault, reached) as found:
            for position, state, message in found:
                item = reached[position]
                row.reached += 1
                if state == LOUD:
                    row.loud += 1
                    row.loud_reason = row.loud_reason or message
                elif state == CHANGED:
                    waiting.append(item)
                size = min(max(FIRST_CHUNK, row.changed), LARGEST_CHUNK)
                if len(waiting) >= size or (waiting and position + 1 == len(reached)):
                    run_changed(row, waiting, engine)
                    waiting = []
                if is_settled(row):
                    return
        if waiting:
            run_changed(row, waiting, engine)
    row.cases = block[-1].index + 1 if block and not row.detected else row.cases


def run_changed(row: Measured, items: Sequence[Sound], engine: NativeEngine) -> None:
    """Run cases that are lowered differently, and judge those whose numbers differ."""
    answers = iter(engine.run([job for item in items for job in item.jobs]))
    for item in items:
        outcomes = [next(answers) for _ in item.jobs]
        if not row.detected:
            row.cases = item.index + 1
            row.changed += 1
            note(row, item, outcomes)


def note(row: Measured, item: Sound, outcomes: Sequence[Outcome]) -> None:
    """Enter what a case shows of a fault."""
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
