"""What all engines share: jobs to probes, probes to batches in a worker, what comes back to Outcomes.

Requests on the same case share a unit, units share a batch. When something goes wrong the batch is cut down until the
culprit is alone: a refusal of a unit splits it by request; a failure that names nobody bisects; a death is believed
only when the program was the first in a fresh process, otherwise it is run again that way.
"""

from __future__ import annotations

import re
import signal
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from adfuzz.errors import InternalError, Unsupported, UserError
from adfuzz.jit.probe import Probe, build_probe
from adfuzz.jit.protocol import Phase, Ran, Settings, Unit
from adfuzz.jit.signature import signature_of
from adfuzz.jit.worker import Death, Report, Worker
from adfuzz.model import Job, Outcome, OutcomeKind

_STDERR_SHOWN = 2000
ENTRY = "adfuzz_probe"
"""The driver in the texts that `lowered` gives."""


@dataclass(frozen=True)
class Task:
    """Jobs on one case (by index) that are compiled together."""

    jobs: tuple[int, ...]


@dataclass(frozen=True)
class Batch:
    """Tasks for one message to the worker; `fresh` asks for a new process."""

    tasks: tuple[Task, ...]
    fresh: bool = False


@dataclass
class NativeEngine:
    """An engine that lowers, compiles and runs probes in a worker. The settings say how; `batch` is in cases.

    `variants` are options that must change no derivative; `vary` gives the settings with one of them.
    """

    name: str
    settings: Settings
    batch: int = 24
    variants: tuple[str, ...] = ()
    vary: Callable[[str], Settings] | None = None
    worker: Worker = field(init=False)
    second: Worker | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self.worker = Worker(self.settings)

    def run(self, jobs: Sequence[Job], variant: str = "") -> list[Outcome]:
        """Answer every job, in order, by this engine or a variant of it."""
        settings = self.settings
        if variant:
            assert self.vary is not None, f"engine {self.name} has no variants"
            settings = self.vary(variant)
        return _Session(self.worker, jobs, self.batch, settings).run()

    def glance(self, jobs: Sequence[Job], settings: Settings) -> list[Outcome] | str:
        """Answer every job, if all give values at the first attempt; else say what went wrong, without asking whose
        fault it is."""
        session = _Session(self.worker, jobs, self.batch, settings)
        if any(session.outcomes):
            return "refused: " + next(outcome.message for outcome in session.outcomes if outcome is not None)
        (batch,) = session.queue
        report = self.worker.execute([session.unit(task) for task in batch.tasks], settings)
        if report.death is not None:
            return report.death.cause
        if report.failed:
            return f"{report.failed[0].kind}: {report.failed[0].message}"
        session.digest(batch, report, alone=True)
        damaged = next((o.message for o in session.outcomes if o is not None and o.kind is OutcomeKind.DAMAGED), None)
        return [o for o in session.outcomes if o is not None] if damaged is None else f"damaged: {damaged}"

    def attempt(self, job: Job) -> Outcome:
        """Answer a job at the first attempt: what goes wrong is taken for its own fault."""
        session = _Session(self.worker, [job], 1, self.settings)
        if session.queue:
            batch = session.queue.popleft()
            report = self.worker.execute([session.unit(task) for task in batch.tasks], self.settings)
            if report.death is not None:
                return _outcome_of_death(report.death, report.stderr, session.probes[0])
            session.digest(batch, report, alone=True)
        return session.outcomes[0] or Outcome(OutcomeKind.CRASHED, message="no answer")

    def lowered(self, jobs: Sequence[Job], again: bool = False) -> list[str]:
        """Return the module that each job's driver (`ENTRY`) runs in after lowering; "" where there is no such text.

        With `again` another process does it, one that hashes differently.
        """
        if not self.settings.lowerer:
            return [""] * len(jobs)
        if again and self.second is None:
            self.second = Worker(self.settings, hash_seed=1)
        worker = self.second if again and self.second is not None else self.worker
        units: list[Unit] = []
        places: dict[int, int] = {}
        for index, job in enumerate(jobs):
            try:
                program = build_probe(job, ENTRY).program
            except (Unsupported, UserError):
                continue
            places[index] = len(units)
            units.append(Unit(job.case.text, signature_of(job.case).globals, (program,)))
        texts = worker.execute(units, replace(self.settings, keep_text=True)).texts if units else {}
        return [texts.get((places.get(index, -1), 0), "") for index in range(len(jobs))]

    def close(self) -> None:
        """End the workers."""
        self.worker.close()
        if self.second is not None:
            self.second.close()


class _Session:
    """One call of `run`: a queue of batches that shrink until every job has its Outcome."""

    def __init__(self, worker: Worker, jobs: Sequence[Job], batch: int, settings: Settings) -> None:
        self.worker = worker
        self.settings = settings
        self.jobs = jobs
        self.outcomes: list[Outcome | None] = [None] * len(jobs)
        self.probes: dict[int, Probe] = {}
        self.killed: set[int] = set()  # jobs during which the process was killed from outside once already
        self.queue: deque[Batch] = deque()
        tasks = self.tasks()
        for start in range(0, len(tasks), batch):
            self.queue.append(Batch(tasks[start : start + batch]))

    def run(self) -> list[Outcome]:
        while self.queue:
            batch = self.queue.popleft()
            if batch.fresh and not self.worker.is_fresh:
                self.worker.stop()
            alone = self.worker.is_fresh and sum(len(task.jobs) for task in batch.tasks) == 1
            report = self.worker.execute([self.unit(task) for task in batch.tasks], self.settings)
            self.digest(batch, report, alone=alone)
        return [outcome or Outcome(OutcomeKind.CRASHED, message="no answer") for outcome in self.outcomes]

    def tasks(self) -> tuple[Task, ...]:
        """Build all probes and group the jobs by case, in order of appearance."""
        good: list[int] = []
        for index, job in enumerate(self.jobs):
            try:
                self.probes[index] = build_probe(job, f"adfuzz_probe_{index}")
            except (Unsupported, UserError) as error:
                self.outcomes[index] = Outcome(OutcomeKind.REFUSED, message=str(error), phase="probe")
            else:
                good.append(index)
        return self.group(good)

    def group(self, jobs: Sequence[int]) -> tuple[Task, ...]:
        """Put jobs on the same case into one task."""
        groups: dict[tuple[str, str], list[int]] = {}
        for job in jobs:
            groups.setdefault(self.case_key(job), []).append(job)
        return tuple(Task(tuple(group)) for group in groups.values())

    def case_key(self, job: int) -> tuple[str, str]:
        return self.jobs[job].case.text, self.jobs[job].case.function

    def unit(self, task: Task) -> Unit:
        case = self.jobs[task.jobs[0]].case
        return Unit(case.text, signature_of(case).globals, tuple(self.probes[job].program for job in task.jobs))

    # ---------------------------------------------------------------------------------------------------- answers

    def digest(self, batch: Batch, report: Report, *, alone: bool) -> None:
        """Turn the report into outcomes, and queue again, cut smaller, what it leaves open."""
        for unit, task in enumerate(batch.tasks):
            for number, job in enumerate(task.jobs):
                self.take_values(job, report.ran.get((unit, number), []))
        suspects: list[int] = []
        for failed in report.failed:
            jobs = self.open(_named(batch.tasks, *failed.program))
            suspects += jobs
            if len(jobs) == 1:
                self.outcomes[jobs[0]] = Outcome(OutcomeKind(failed.kind), (), failed.message, failed.phase)
            else:
                self.divide(jobs)
        if report.death is not None:
            suspects += self.digest_death(batch, report.death, report.stderr, alone=alone)
        rest = [Task(tuple(j for j in self.open([task]) if j not in suspects)) for task in batch.tasks]
        rest = [task for task in rest if task.jobs]
        if rest and not suspects:
            raise InternalError("the worker finished without an answer to everything")
        if rest:
            self.queue.append(Batch(tuple(rest)))

    def take_values(self, job: int, ran: Sequence[Ran]) -> None:
        """Read a program's trials back, if all of them ran."""
        if len(ran) != len(self.jobs[job].trials):
            return
        probe = self.probes[job]
        values = tuple(probe.read(item.buffers, item.moved, item.damage, item.held) for item in ran)
        damage = next((f"trial {i}: {v.damage}" for i, v in enumerate(values) if v.damage), "")
        kind = OutcomeKind.DAMAGED if damage else OutcomeKind.VALUES
        self.outcomes[job] = Outcome(kind, values, damage, Phase.RUN.label)

    def digest_death(self, batch: Batch, death: Death, stderr: str, *, alone: bool) -> list[int]:
        """Find the culprit or come closer to it; return the jobs that are taken care of."""
        jobs = self.open(_named(batch.tasks, death.unit, death.program))
        if len(jobs) != 1:
            self.divide(jobs)
        elif not alone or self.first_kill(jobs[0], death):
            self.queue.appendleft(Batch((Task((jobs[0],)),), fresh=True))
        else:
            self.outcomes[jobs[0]] = _outcome_of_death(death, stderr, self.probes[jobs[0]])
        return jobs

    def first_kill(self, job: int, death: Death) -> bool:
        """Whether the process was killed from outside, for the first time: nobody's fault yet."""
        first = death.signal == signal.SIGKILL and not death.hung and job not in self.killed
        self.killed.add(job)
        return first

    def divide(self, jobs: Sequence[int]) -> None:
        """Queue jobs that share a failure again: in two halves by case, or one by one when all are on one case."""
        cases = list(dict.fromkeys(self.case_key(job) for job in jobs))
        if len(cases) > 1:
            first = set(cases[: len(cases) // 2])
            portions = [[j for j in jobs if (self.case_key(j) in first) is half] for half in (True, False)]
        else:
            portions = [[job] for job in jobs]
        self.queue.extend(Batch(self.group(portion)) for portion in portions)

    def open(self, tasks: Sequence[Task]) -> list[int]:
        """Return the jobs of `tasks` that have no outcome yet."""
        return [job for task in tasks for job in task.jobs if self.outcomes[job] is None]


def _named(tasks: Sequence[Task], unit: int, program: int) -> Sequence[Task]:
    """Return the part of a batch that unit and program name; -1 is all."""
    if not 0 <= unit < len(tasks):
        return tasks
    jobs = tasks[unit].jobs
    return [Task((jobs[program],))] if 0 <= program < len(jobs) else [tasks[unit]]


_REFUSED_WHILE_RUNNING = re.compile(r"error\[[a-z0-9-]+\]: .*")
"""What derivative code writes before it aborts, where only run time could show that there is no derivative."""


def _outcome_of_death(death: Death, stderr: str, probe: Probe) -> Outcome:
    phase = death.phase.label
    where = f"{phase}, trial {death.trial}" if death.phase is Phase.RUN else phase
    if death.hung:
        return Outcome(OutcomeKind.HUNG, (), f"{death.cause} ({where})", phase)
    if death.phase is Phase.RUN and death.buffer >= 0:
        buffer = probe.program.buffers[death.buffer]
        text = f"access at offset {death.offset} of '{buffer.name}' ({buffer.size} bytes; {where}: {death.cause})"
        return Outcome(OutcomeKind.DAMAGED, (), text, phase)
    tail = stderr.strip()[-_STDERR_SHOWN:]
    if death.signal == signal.SIGABRT and death.phase is Phase.RUN and (told := _REFUSED_WHILE_RUNNING.search(stderr)):
        return Outcome(OutcomeKind.REFUSED, (), f"refused while running: {told.group()}", phase)
    return Outcome(OutcomeKind.CRASHED, (), f"{death.cause} ({where})" + (f"\n{tail}" if tail else ""), phase)
