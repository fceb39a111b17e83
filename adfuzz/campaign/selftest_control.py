"""The cases of a self-test on the sound core: what it gives, and which of the lines that faults change it runs.

A fault in a line that the core never runs for a case cannot change the case: it need not be tried.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from types import CodeType, FrameType
from typing import Any

from adfuzz.ad import lower_module
from adfuzz.campaign.faults import Fault, function_of, is_stale, lines_of
from adfuzz.campaign.judging import Judge
from adfuzz.campaign.records import Settings
from adfuzz.engines import open_engine
from adfuzz.errors import AdfuzzError, Unsupported
from adfuzz.jit.probe import build_probe
from adfuzz.jit.signature import signature_of
from adfuzz.model import Case, Job, Outcome
from oracles import Evidence, Summary, judge, plan, summarise

BLOCK = 24
Trace = Callable[[FrameType, str, object], Any]


@dataclass(eq=False)
class Sound:
    """A case with what the sound core makes of it: the lines it runs, the lowered text, outcomes and verdict."""

    index: int
    case: Case
    jobs: list[Job]
    run: frozenset[tuple[CodeType, int]]
    lowered: str
    outcomes: list[Outcome] = field(default_factory=list[Outcome])

    @cached_property
    def evidence(self) -> Evidence:
        """What the oracles know of the sound core's outcomes; its evaluations serve all faults."""
        return Evidence(self.case, self.jobs, self.outcomes, {})

    @cached_property
    def summary(self) -> Summary:
        """The verdict on the sound core."""
        return summarise(judge(self.jobs, self.outcomes, evidence=self.evidence), self.jobs)

    def may_show(self, fault: Fault) -> bool:
        """Whether the core runs the line that the fault changes (or links the text) for this case."""
        if fault.target.endswith("]"):
            return f"@{fault.target.partition('[')[2][:-1]}(" in self.lowered
        code = function_of(fault).__code__
        return any((code, line) in self.run for line in lines_of(fault))

    def lower(self) -> str:
        """What the core makes of the case's requests, all together as a worker would ask, one by one if it refuses."""
        texts = probe_texts(self.case, self.jobs)
        try:
            return lower_module("\n".join(texts)) if texts else ""
        except Unsupported:
            return "\n".join(lower_probes(self.case, self.jobs))


class Control:
    """The cases of a campaign with these settings, and then the regression corpus, made as they are needed.

    `faults` are those that will be measured: only the lines of their functions are watched.
    """

    def __init__(
        self, settings: Settings, cases: int, watch: Callable[[str], None], faults: Sequence[Fault],
        corpus: Sequence[Case] = (),
    ) -> None:  # fmt: skip
        self.settings = settings
        self.cases = cases + len(corpus)
        self.generated = cases
        self.watch = watch
        self.problems: list[str] = []
        self.findings: list[str] = []
        self.seconds = 0.0
        self.judged = 0
        self._corpus = corpus
        self._judge = Judge(settings)
        self._engine = open_engine("core")
        self._made: list[Sound | None] = []
        self._wanted = frozenset(
            function_of(fault).__code__ for fault in faults if not fault.target.endswith("]") and not is_stale(fault)
        )

    def close(self) -> None:
        """Give the engine's process back."""
        self._engine.close()
        self._judge.close()

    def block(self, start: int, stop: int) -> list[Sound]:
        """The cases with these indices, run and judged."""
        while len(self._made) < min(stop, self.cases):
            self._extend()
        return [item for item in self._made[start:stop] if item is not None]

    def _extend(self) -> None:
        began = time.monotonic()
        first = len(self._made)
        made = [self._sound(index) for index in range(first, min(first + BLOCK, self.cases))]
        fresh = [item for item in made if item is not None]
        answers = iter(self._engine.run([job for item in fresh for job in item.jobs]))
        for item in fresh:
            item.outcomes = [next(answers) for _ in item.jobs]
            try:
                if item.summary.grade.is_finding and item.index < self.generated:
                    self.findings.append(f"{item.case.name}: {item.summary.reason}")
            except Exception as error:  # as in a campaign: a case that cannot be judged does not end it
                self.problems.append(f"case {item.index}: judge: {type(error).__name__}: {error}")
                made[made.index(item)] = None
        self._made += made
        self.judged += sum(item is not None for item in made)
        self.seconds += time.monotonic() - began
        self.watch(f"sound core: {self.judged} cases, {len(self.findings)} findings, {self.seconds:.1f} s")

    def _sound(self, index: int) -> Sound | None:
        if index >= self.generated:
            case: Case | str = self._corpus[index - self.generated]
        else:
            case = self._judge.generated(index)
        if isinstance(case, str):
            self.problems.append(f"case {index}: {case}")
            return None
        jobs = plan(case, case.points, self.settings.seed, self.settings.requests_of(index))
        run: set[tuple[CodeType, int]] = set()
        sound = Sound(index, case, jobs, frozenset(), "")
        with noted(self._wanted, run):
            sound.lowered = sound.lower()
        sound.run = frozenset(run)
        return sound


def probe_texts(case: Case, jobs: list[Job]) -> list[str]:
    """The case's module, what the requests' drivers declare, and the drivers; empty if there is nothing to lower."""
    names = signature_of(case).globals
    needs: dict[str, str] = {}
    drivers: list[str] = []
    for number, job in enumerate(jobs):
        try:
            program = build_probe(job, f"adfuzz_probe_{number}").program
        except AdfuzzError:
            continue
        if program.lowered:
            needs.update(program.needs)
            drivers.append(program.text)
    return [case.text, *(text for name, text in needs.items() if name not in names), *drivers] if drivers else []


def lower_probes(case: Case, jobs: list[Job]) -> Iterator[str]:
    """What the core makes of each of the jobs, as a worker would ask it; refusals are left out."""
    names = signature_of(case).globals
    for number, job in enumerate(jobs):
        try:
            program = build_probe(job, f"adfuzz_probe_{number}").program
            if program.lowered:
                needs = [text for name, text in program.needs.items() if name not in names]
                yield lower_module("\n".join([case.text, *needs, program.text]))
        except AdfuzzError:
            continue


@contextmanager
def noted(wanted: frozenset[CodeType], run: set[tuple[CodeType, int]]) -> Generator[None]:
    """Note which lines of the wanted functions are run in the block."""

    def enter(frame: FrameType, event: str, _: object) -> Trace | None:
        return line if event == "call" and frame.f_code in wanted else None

    def line(frame: FrameType, event: str, _: object) -> Trace:
        if event == "line":
            run.add((frame.f_code, frame.f_lineno))
        return line

    before = sys.gettrace()
    sys.settrace(enter)
    try:
        yield
    finally:
        sys.settrace(before)
