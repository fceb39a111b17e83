"""Measures the harness: plants each fault in the core and sees after how many cases a campaign would report it.

The cases are those of a campaign with the same settings, judged by the same oracles. A case whose lowered text is the
same with the fault, or of which LLVM makes the same code, is not run. What a fault changes is found by comparing its
outcomes with those of the sound core, number for number: a case is *touched* when all outcomes are values as before but
some differ by more than rounding (the fault is silent there), and *loud* when something is refused, crashes, hangs,
damages memory or is no valid IR. Only touched cases count as detections.

Each fault is first tried alone, on a few cases that run its statement. Those that have changed nothing yet go on
together (`relowering`) through all cases; what changes something is tried alone again.
"""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from adfuzz.campaign.faults import LOWERER, Fault, is_stale
from adfuzz.campaign.measured import Measured, differ
from adfuzz.campaign.records import Settings
from adfuzz.campaign.relowering import CHANGED, EQUAL, LOUD, Change, changes
from adfuzz.campaign.selftest_control import Control, Sound
from adfuzz.campaign.selftest_store import Store
from adfuzz.engines.native import NativeEngine
from adfuzz.jit.protocol import Settings as WorkerSettings
from adfuzz.model import Case, Judgement, Mode, Outcome, OutcomeKind, Verdict
from oracles import Evidence, judge, summarise

ALONE = 4
"""On so many cases that run its statement a fault is tried alone, until something changes or it joins the others."""
BLOCK = 24
"""Cases that one process lowers with all the faults that have changed nothing."""
LOUD_ENOUGH = 8
"""After so many loud cases without a silent one a fault is called loud."""
BROKEN_ENOUGH = 3
"""After so many, where Python stumbled over the edit: an unknown name, the wrong type."""
UNSEEN_FIRST = 6
"""After so many cases whose code changed and whose numbers did not, a fault has to wait until all others are done."""
UNSEEN_ENOUGH = 24
"""After so many, it is taken for one of speed: faults that change numbers do so in one of the first few."""
EQUAL_OFTEN = 24
"""After so many cases of which LLVM makes the same code, a fault has to wait as well; four times as many settle it."""
MISSED_ENOUGH = 40
"""After so many cases in which numbers differ and no oracle objects, a fault is missed."""
OFTEN = 200
"""The first cases are lowered once more to remember what LLVM makes of their texts."""
RUN_SECONDS = 1.0


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
    seconds_per_case: float = 0.0
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

    @property
    def strict_share(self) -> float:
        """Detected among those that changed the code of a case without a word, whether a number differed or not."""
        silent = self.silent + self.count("unseen")
        return self.count("detected") / silent if silent else 1.0


def measure(
    settings: Settings, cases: int, faults: Sequence[Fault], watch: Callable[[str], None] = lambda _: None,
    jobs: int = 1, enough: int | None = None, corpus: Sequence[Case] = (), store: Store | None = None,
) -> Power:  # fmt: skip
    """Run every fault until it is detected or all cases are used up, and the sound core on the first cases.

    With `enough`, no more faults are begun when so many were silent on some case.
    """
    store = store or Store()
    before = store.cases_tried(cases)
    power = Power(settings, cases, corpus=len(corpus))
    control = Control(settings, cases, watch, corpus, store)
    try:
        control.judge_as_a_campaign()
        control.cover(control.total)
        known = store.measured()
        for number, row in enumerate(_first_tried(faults, known, control, jobs), 1):
            if not is_settled(row):
                row.cases = min(row.cases, before)
            power.rows.append(row)
            _keep(store, [row])
            if row.fault.name not in known:
                watch(
                    f"{number}/{len(faults)} {row.fault.name}: {row.word}, {row.seconds:.1f} s; {power.silent} silent"
                )
            if enough is not None and power.silent >= enough:
                break
        with Runner() as runner:
            sweep(power.rows, control, runner, store, watch)
            for row in power.rows:
                if is_waiting(row) and not is_settled(row):
                    pursue(row, control, runner, UNSEEN_ENOUGH, last=True)
                    _keep(store, [row])
                    watch(f"{row.fault.name}: {row.word}")
    finally:
        control.close()
    power.control_cases, power.control_findings = control.judged, control.findings
    power.seconds_per_case, power.problems = control.seconds_per_case, control.problems
    return power


def _keep(store: Store, rows: Sequence[Measured]) -> None:
    for row in rows:
        store.enter_fault(row.fault.name, row.as_text())
    store.commit()


def _first_tried(faults: Sequence[Fault], known: dict[str, str], control: Control, jobs: int) -> Iterator[Measured]:
    """Each fault after its first cases, in order, `jobs` at a time; the processes share what the control knows."""
    if jobs == 1:
        with Runner() as runner:
            for fault in faults:
                yield first_tried(fault, known, control, runner)
        return
    global _shared
    _shared = known, control
    with multiprocessing.get_context("fork").Pool(jobs) as pool:
        yield from pool.imap(_first_tried_here, faults)


_shared: tuple[dict[str, str], Control] | None = None


def _first_tried_here(fault: Fault) -> Measured:
    assert _shared is not None
    with Runner() as runner:
        return first_tried(fault, *_shared, runner)


def first_tried(fault: Fault, known: dict[str, str], control: Control, runner: Runner) -> Measured:
    """What is known of a fault, or what its first cases show."""
    if fault.name in known:
        return Measured.from_text(fault, known[fault.name])
    row = Measured(fault, stale=is_stale(fault))
    if not row.stale:
        row.reachable = sum(1 for _ in control.reaching(fault, 0))
        pursue(row, control, runner, ALONE)
    return row


def is_settled(row: Measured) -> bool:
    """Whether more cases would not change what is said of a fault."""
    if row.detected or row.stale:
        return True
    if row.touched >= MISSED_ENOUGH:
        return True
    loud_enough = BROKEN_ENOUGH if is_broken(row) else LOUD_ENOUGH
    return not row.touched and (row.loud >= loud_enough or row.changed >= UNSEEN_ENOUGH or row.equal >= 4 * EQUAL_OFTEN)


def is_broken(row: Measured) -> bool:
    """Whether the edited core stumbles over the edit itself, as it will wherever it runs it."""
    return row.loud_reason.partition(":")[0] in ("AttributeError", "NameError", "TypeError", "UnboundLocalError")


def is_waiting(row: Measured) -> bool:
    """Whether a fault changed code but no number, or text but no code, so often that others come first."""
    return not row.touched and (row.changed >= UNSEEN_FIRST or row.equal >= EQUAL_OFTEN)


class Runner:
    """One worker for all faults; what the core makes of a case with the fault is handed to it as text."""

    def __init__(self) -> None:
        self.engine = NativeEngine("core", WorkerSettings(lowerer=LOWERER, run_seconds=RUN_SECONDS))

    def __enter__(self) -> Runner:
        return self

    def __exit__(self, *_: object) -> None:
        self.engine.close()

    def run(self, fault: Fault, item: Sound, text: str) -> list[Outcome] | str:
        """The outcomes of a case whose text with the fault is this one; a text where the fault is loud."""
        options: dict[str, object] = {"fault": fault.name, "answers": {item.text: text}}
        settings = replace(self.engine.settings, lowerer_options=options)
        if all(outcome.kind is OutcomeKind.VALUES for outcome in item.outcomes):
            return self.engine.glance(item.jobs, settings)
        self.engine.settings = settings
        outcomes = self.engine.run(item.jobs)
        for new, old in zip(outcomes, item.outcomes, strict=True):
            if new.kind is not old.kind and new.kind is not OutcomeKind.VALUES:
                return f"{new.kind}: {new.message.strip()}"
        return outcomes


def pursue(row: Measured, control: Control, runner: Runner, tries: int, *, last: bool = False) -> None:
    """Try a fault alone on the next cases that run its statement, until `tries` in a row change nothing.

    A fault that changes code but no number soon has to wait, unless this is the `last` time.
    """
    left = tries
    while left > 0 and not is_settled(row) and (last or not is_waiting(row)):
        began = time.monotonic()
        numbers = [index for index, _ in zip(control.reaching(row.fault, row.cases), range(left), strict=False)]
        items = [control.item(index) for index in numbers]
        for item in items:
            if item.index < OFTEN:
                item.remember()
        left = 0
        with changes([row.fault], items, [[0]] * len(items)) as found:
            for change in found:
                if change.fault < 0 and change.state != LOUD:
                    row.reached += 1
                    row.cases = items[change.item].index + 1
                else:
                    enter(row, items[change.item], change, runner)
                    left = tries
                if is_settled(row) or (is_waiting(row) and not last):
                    break
                if change.fault < 0 and change.state == LOUD:  # the process died
                    row.reached += 1
                    row.cases = items[change.item].index + 1
        if not is_settled(row) and len(numbers) < tries and row.cases > (numbers[-1] if numbers else -1):
            row.cases, left = control.total, 0
        row.seconds += time.monotonic() - began


def enter(row: Measured, item: Sound, change: Change, runner: Runner) -> None:
    """Enter what a case shows of a fault that changes it."""
    row.cases = item.index + 1
    if change.state == EQUAL:
        row.equal += 1
    elif change.state == LOUD:
        row.loud += 1
        row.loud_reason = row.loud_reason or change.text
    elif change.state == CHANGED:
        row.changed += 1
        note(row, item, runner.run(row.fault, item, change.text))


def sweep(
    rows: Sequence[Measured], control: Control, runner: Runner, store: Store, watch: Callable[[str], None]
) -> None:
    """Take the faults that are not settled through all cases together."""
    live = [row for row in rows if not is_settled(row) and not is_waiting(row) and row.cases < control.total]
    start = min((row.cases for row in live), default=control.total)
    told = time.monotonic()
    while start < control.total:
        stop = min(start + BLOCK, control.total)
        done = sweep_block(live, control, runner, range(start, stop))
        for row in live:
            if not is_settled(row):
                row.cases = max(row.cases, done)
        live = [row for row in live if not is_settled(row) and not is_waiting(row)]
        start = done
        if time.monotonic() - told > 20 or start == control.total:
            told = time.monotonic()
            _keep(store, rows)
            silent = sum(row.state in ("detected", "missed") for row in rows)
            watch(f"together: {len(live)} faults on {start} of {control.total} cases; {silent} silent")


def sweep_block(live: Sequence[Measured], control: Control, runner: Runner, numbers: range) -> int:
    """Try the faults together on these cases; return the case before which all is done."""
    groups = {n: [k for k, row in enumerate(live) if row.cases <= n and control.reaches(row.fault, n)] for n in numbers}
    wanted = [n for n in numbers if groups[n]]
    items = [control.item(n) for n in wanted]
    hits: list[tuple[int, Change]] = []
    done = numbers.stop
    before = [row.equal + row.changed + row.loud for row in live]
    often = [k for k, row in enumerate(live) if before[k] and row.reached <= 2 * before[k]]
    with changes([row.fault for row in live], items, [groups[n] for n in wanted], often) as found:
        for change in found:
            if change.fault >= 0:
                hits.append((wanted[change.item], change))
            elif change.state == LOUD:
                done = wanted[change.item]
                break
            else:
                for k in groups[wanted[change.item]]:
                    live[k].reached += live[k].cases <= wanted[change.item]
    for index, change in hits:
        row = live[change.fault]
        if index < done and not is_settled(row) and row.cases <= index:
            began = time.monotonic()
            enter(row, control.item(index), change, runner)
            row.seconds += time.monotonic() - began
            pursue(row, control, runner, ALONE)
    if done < numbers.stop:  # a fault has ended the process: each of the group alone on this case
        for k in groups[done]:
            if not is_settled(live[k]) and live[k].cases <= done:
                live[k].cases = done
                pursue(live[k], control, runner, 1)
        done += 1
    return done


def note(row: Measured, item: Sound, outcomes: list[Outcome] | str) -> None:
    """Enter what the outcomes of a case show of a fault."""
    if isinstance(outcomes, str):
        row.loud += 1
        row.loud_reason = row.loud_reason or outcomes.split("\n")[0]
        return
    changed = {
        job.request.mode for job, new, old in zip(item.jobs, outcomes, item.outcomes, strict=True) if differ(new, old)
    }
    if not changed or Mode.PRIMAL in changed:  # the core has no part in primal runs: what differs there is undefined
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
        row.needed = tuple(name for name in row.oracles if not _is_found_without(name, verdicts, item))


def _is_found_without(name: str, verdicts: Sequence[Verdict], item: Sound) -> bool:
    """Whether the case would be a finding if this oracle were silent."""
    return summarise([v for v in verdicts if v.oracle != name], item.jobs).grade.is_finding
