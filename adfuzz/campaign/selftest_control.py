"""The cases of a self-test and what the sound core makes of them: which statements run, the lowered text, outcomes.

A case is described by its number and the settings; what is kept of all of them is a hash of the lowered text and the
marks of the statements that ran. Cases themselves are made again when they are wanted.
"""

from __future__ import annotations

import hashlib
import json
import resource
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from adfuzz.ad import lower_module
from adfuzz.campaign.faults import Fault
from adfuzz.campaign.judging import Judge
from adfuzz.campaign.records import Settings
from adfuzz.campaign.remembering import Memory, remembering
from adfuzz.campaign.selftest_store import Store
from adfuzz.campaign.statements import all_statements, is_set, packed
from adfuzz.engines import Engine, open_engine
from adfuzz.errors import AdfuzzError, Unsupported
from adfuzz.jit.probe import build_probe
from adfuzz.jit.signature import signature_of
from adfuzz.model import Case, Job, Outcome
from oracles import Evidence, Summary, judge, plan, summarise

KEPT = 512
"""So many cases are kept with what the oracles know of them."""
JUDGED = 144
"""So many cases of the sound core are judged as a campaign does, to count false alarms and to measure its speed."""


@dataclass(eq=False)
class Sound:
    """A case, what is asked about it, and what the sound core and the oracles say of it."""

    index: int
    case: Case
    jobs: list[Job]
    lowered: bytes
    engine: Engine
    text: str = field(init=False)
    code: str = ""  # what LLVM makes of the sound core's text, once it is known
    memory: Memory = field(default_factory=Memory)

    def __post_init__(self) -> None:
        self.text = "\n".join(probe_texts(self.case, self.jobs))

    @cached_property
    def outcomes(self) -> list[Outcome]:
        """What the sound core answers."""
        return self.engine.run(self.jobs)

    @cached_property
    def evidence(self) -> Evidence:
        """What the oracles know of the sound core's outcomes; its evaluations serve all faults."""
        return Evidence(self.case, self.jobs, self.outcomes, {})

    @cached_property
    def summary(self) -> Summary:
        """The verdict on the sound core."""
        return summarise(judge(self.jobs, self.outcomes, evidence=self.evidence), self.jobs)

    def lower(self) -> str:
        """What the core makes of the case's requests, all together as a worker would ask, one by one if it refuses."""
        with remembering(self.memory, grow=False):
            try:
                return lower_module(self.text) if self.text else ""
            except Unsupported:
                return "\n".join(lower_probes(self.case, self.jobs))

    def remember(self) -> None:
        """Keep what LLVM makes of the sound core's texts: the case will be lowered often."""
        if not self.memory:
            with remembering(self.memory, grow=True):
                self.lower()


class Control:
    """The cases of a campaign with these settings, and then the regression corpus, made as they are needed."""

    def __init__(
        self, settings: Settings, cases: int, watch: Callable[[str], None], corpus: Sequence[Case] = (),
        store: Store | None = None,
    ) -> None:  # fmt: skip
        self.settings = settings
        self.generated = cases
        self.total = cases + len(corpus)
        self.watch = watch
        self.problems: list[str] = []
        self.findings: list[str] = []
        self.seconds_per_case = 0.0
        self.judged = 0
        self._corpus = corpus
        self._store = store or Store()
        self._judge = Judge(settings)
        self._engine = open_engine("core")
        self._made: OrderedDict[int, Sound] = OrderedDict()
        self._marks: dict[str, int | None] = {}
        self._known = self._store.cases()
        self._ran: list[bytes] = []
        self._hashes: list[bytes] = []

    def close(self) -> None:
        """Give the engine's process back."""
        self._engine.close()
        self._judge.close()

    def cover(self, stop: int) -> None:
        """Lower the cases below this number and note which statements run."""
        began, told = time.monotonic(), time.monotonic()
        while len(self._ran) < min(stop, self.total):
            index = len(self._ran)
            number = index if index < self.generated else self.generated - index - 1
            if number not in self._known:
                self._known[number] = self._covered(index)
                self._store.enter_case(number, *self._known[number])
            ran, lowered = self._known[number]
            self._ran.append(ran)
            self._hashes.append(lowered)
            if time.monotonic() - told > 20:
                told = time.monotonic()
                self._store.commit()
                self.watch(f"sound core: {len(self._ran)} cases lowered, {told - began:.0f} s")
        self._store.commit()

    def reaching(self, fault: Fault, start: int) -> Iterator[int]:
        """The cases from `start` on for which the core runs the statement that the fault edits."""
        for index in range(start, self.total):
            self.cover(index + 1)
            if self.reaches(fault, index):
                yield index

    def reaches(self, fault: Fault, index: int) -> bool:
        """Whether the core runs that statement for this case, which must be covered."""
        if fault.name not in self._marks:
            self._marks[fault.name] = all_statements().number_of(fault)
        number = self._marks[fault.name]
        return bool(self._ran[index]) and (number is None or is_set(self._ran[index], number))

    def item(self, index: int) -> Sound:
        """The case of this number."""
        found = self._made.get(index)
        if found is None:
            case = self._case(index)
            assert isinstance(case, Case)
            found = Sound(index, case, self._jobs(index, case), self._hashes[index], self._engine)
            self._made[index] = found
            if len(self._made) > KEPT:
                self._made.popitem(last=False)
        self._made.move_to_end(index)
        return found

    def judge_as_a_campaign(self) -> None:
        """Judge the first cases on the sound core: findings are false alarms or bugs, the time is what a case takes."""
        if self._store.control():
            self.judged, self.findings, self.problems, self.seconds_per_case = json.loads(self._store.control())
            return
        began = _cpu_seconds()
        batches = range(-(-min(JUDGED, self.generated) // self.settings.batch))
        for number in batches:
            for row in self._judge.batch(number, stop=self.generated).cases:
                self.judged += 1
                self.findings += [f"{row.name}: {r.reason}" for r in row.results if r.is_finding]
                self.problems += [f"case {row.index}: {row.problem}"] if row.problem else []
        self._judge.close()
        self.seconds_per_case = (_cpu_seconds() - began) / max(1, self.judged)
        said = json.dumps([self.judged, self.findings, self.problems, self.seconds_per_case])
        self._store.keep_control(said)
        self.watch(f"sound core: {self.judged} cases judged, {len(self.findings)} findings")

    def _case(self, index: int) -> Case | str:
        if index >= self.generated:
            return self._corpus[index - self.generated]
        return self._judge.generated(index)

    def _jobs(self, index: int, case: Case) -> list[Job]:
        return plan(case, case.points, self.settings.seed, self.settings.requests_of(index))

    def _covered(self, index: int) -> tuple[bytes, bytes]:
        """The marks of a case and the hash of its text; both empty where there is nothing to lower."""
        case = self._case(index)
        if isinstance(case, str):
            self.problems.append(f"case {index}: {case}")
            return b"", b""
        item = Sound(index, case, self._jobs(index, case), b"", self._engine)
        if not item.text:
            return b"", b""
        try:
            with all_statements().marked() as marks:
                lowered = item.lower()
        except AdfuzzError as error:
            self.problems.append(f"case {index}: {error}")
            return b"", b""
        return packed(bytes(marks)), digest(lowered)


def _cpu_seconds() -> float:
    """What this process and those of its children that have ended have used."""
    both = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(used.ru_utime + used.ru_stime for used in both)


def digest(text: str) -> bytes:
    """A short name of a text."""
    return hashlib.blake2b(text.encode(), digest_size=16).digest()


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
