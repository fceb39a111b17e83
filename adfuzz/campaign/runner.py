"""The scheduler of a campaign: gives out batches, stores what comes back, confirms and shrinks findings, counts.

With a number of cases the findings depend on the settings alone, not on the number of workers: batches are fixed blocks
of indices, each judged by itself, and what gets shrunk is decided in order of index after all batches are in.
"""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from adfuzz.campaign.files import finding_path, load_finding, save_finding
from adfuzz.campaign.judging import Judge, indices_of
from adfuzz.campaign.records import BatchResult, Finding, Settings, Totals
from adfuzz.campaign.shrinking import Shrunk
from adfuzz.campaign.store import Store
from adfuzz.campaign.workers import BatchTask, Failure, Pool, ShrinkTask, failed_batch

SHRUNK_PER_BUCKET = 2
"""So many findings of each bucket are shrunk, those with the lowest indices; the others are saved as generated."""
SHRINK_SECONDS = 30.0


@dataclass
class Progress:
    """What a view may show; `phase` is fuzzing or shrinking."""

    totals: Totals
    started: float = field(default_factory=time.monotonic)
    phase: str = "fuzzing"
    cases_before: int = 0
    cases_wanted: int | None = None
    seconds_wanted: float | None = None
    shrunk: int = 0
    to_shrink: int = 0
    note: str = ""

    @property
    def seconds(self) -> float:
        return time.monotonic() - self.started

    @property
    def rate(self) -> float:
        """Cases per second of this session."""
        return (self.totals.cases - self.cases_before) / max(self.seconds, 1e-9)


@dataclass(frozen=True)
class Report:
    """How a campaign ended."""

    totals: Totals
    seconds: float
    interrupted: bool


@contextmanager
def _ended_like_interrupted() -> Generator[None]:
    """Let SIGTERM, by which schedulers end what takes too long, stop a campaign as an interrupt does."""
    if threading.current_thread() is not threading.main_thread():
        yield  # only the main thread may say what a signal does
        return
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


class Campaign:
    """One campaign in one folder. `watch` is called often with the progress."""

    def __init__(
        self,
        settings: Settings,
        folder: Path,
        *,
        jobs: int = 1,
        cases: int | None = None,
        seconds: float | None = None,
        resume: bool = False,
        shrink: bool = True,
        watch: Callable[[Progress], None] = lambda _: None,
    ) -> None:
        self.settings = settings
        self.folder = folder
        self.jobs = jobs or os.cpu_count() or 1
        self.cases = cases
        self.shrink = shrink
        self.watch = watch
        self.store = Store(folder)
        self.store.begin(settings, resume=resume)
        totals = self.store.totals()
        self.progress = Progress(totals, cases_before=totals.cases, cases_wanted=cases, seconds_wanted=seconds)

    def run(self) -> Report:
        """Fuzz until the cases or the time are used up (or until interrupted or terminated), then shrink."""
        interrupted = False
        try:
            with _ended_like_interrupted(), Pool(self.settings, self.jobs) as pool:
                try:
                    self._fuzz(pool)
                    if self.shrink:
                        self._shrink(pool)
                except KeyboardInterrupt:
                    interrupted = True
        finally:
            self.store.add_seconds(self.progress.seconds)
        return Report(self.progress.totals, self.store.seconds(), interrupted)

    def close(self) -> None:
        self.store.close()

    # -- fuzzing

    def _fuzz(self, pool: Pool) -> None:
        done = self.store.done()
        number = 0
        while True:
            while pool.has_room and self._wants(number):
                first = done.get(number, 0)
                if len(indices_of(self.settings, number, first, self.cases)):
                    pool.give(BatchTask(number, first, self.cases))
                number += 1
            if not pool.busy:
                return
            for result in pool.results(0.5):
                if isinstance(result, Failure):
                    self.progress.note = result.message.strip().rsplit("\n", 1)[-1]
                    save_trouble(self.folder, result)
                    result = failed_batch(self.settings, result)
                assert isinstance(result, BatchResult)
                self._keep(result)
            self.watch(self.progress)

    def _wants(self, number: int) -> bool:
        if self.cases is not None:
            return number * self.settings.batch < self.cases
        return self.progress.seconds < (self.progress.seconds_wanted or 0)

    def _keep(self, batch: BatchResult) -> None:
        for finding in batch.findings:  # files first: a finding in the store always has its file
            save_finding(self.folder, finding)
        self.store.save(batch)
        for case in batch.cases:
            self.progress.totals.add_case(case)
        for finding in batch.findings:
            self.progress.totals.add_finding(finding)

    # -- shrinking

    def _shrink(self, pool: Pool) -> None:
        waiting = self._to_shrink()
        self.progress.phase = "shrinking"
        self.progress.to_shrink = len(waiting)
        self.watch(self.progress)
        while waiting or pool.busy:
            while waiting and pool.has_room:
                pool.give(ShrinkTask(load_finding(self.folder, waiting.pop(0)), SHRINK_SECONDS))
            for result in pool.results(0.5):
                self.progress.shrunk += 1
                if isinstance(result, Shrunk):
                    save_finding(self.folder, result.finding, reduced=True)
                    self.store.mark(result.finding.identity, "reduced", result.instructions)
                elif isinstance(result, Failure):
                    assert isinstance(result.task, ShrinkTask)
                    self.progress.note = result.message.strip().rsplit("\n", 1)[-1]
                    save_trouble(self.folder, result)
                    self.store.mark(result.task.finding.identity, "kept")
            self.watch(self.progress)

    def _to_shrink(self) -> list[str]:
        """The findings to shrink: the first of each bucket that are not yet."""
        seen: dict[str, int] = {}
        chosen: list[str] = []
        for identity, _, _, signature, flaky, state, _ in self.store.findings():
            seen[signature] = seen.get(signature, 0) + (not flaky)
            if not flaky and state == "new" and seen[signature] <= SHRUNK_PER_BUCKET:
                chosen.append(identity)
        return chosen


def replay(settings: Settings, finding: Finding) -> tuple[str, str]:
    """Judge a finding's case again: the grade and the reason now."""
    with Judge(settings.alone(finding.requests, finding.costly)) as judge:
        for result in judge.one(finding.case):
            if result.engine == finding.engine:
                return result.grade, result.reason
    return "undecided", "the engine gave no result"


def save_trouble(folder: Path, failure: Failure) -> None:
    """Keep what is known of an unexpected error of ours."""
    place = folder / "trouble"
    place.mkdir(exist_ok=True)
    task = failure.task
    name = f"batch-{task.number}" if isinstance(task, BatchTask) else f"shrink-{task.finding.identity}"
    (place / f"{name}.txt").write_text(failure.message, encoding="utf-8")


__all__ = ["Campaign", "Progress", "Report", "finding_path", "replay"]
