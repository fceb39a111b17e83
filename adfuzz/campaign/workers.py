"""Worker processes of a campaign: each judges whole batches, or shrinks one finding, and sends the result back.

Processes are spawned, never forked (LLVM threads would not survive). A worker ends when its pipe closes, so nothing is
left behind by `kill -9` of the parent. Results never depend on which worker did what.
"""

from __future__ import annotations

import multiprocessing
import signal
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess

from adfuzz.campaign.judging import Judge, dialect_of, indices_of
from adfuzz.campaign.records import BatchResult, Finding, JudgedCase, Settings
from adfuzz.campaign.shrinking import Shrunk, shrink


@dataclass(frozen=True)
class BatchTask:
    """Judge a batch: its cases from index `first` on, and below `stop` if given."""

    number: int
    first: int = 0
    stop: int | None = None


@dataclass(frozen=True)
class ShrinkTask:
    """Shrink a finding within `seconds`."""

    finding: Finding
    seconds: float


Task = BatchTask | ShrinkTask
Result = BatchResult | Shrunk


@dataclass(frozen=True)
class Failure:
    """A task that ended in an unexpected error of ours."""

    task: Task
    message: str


def serve(connection: Connection, settings: Settings) -> None:
    """Work until the pipe closes: the main function of a worker process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides what an interrupt means
    with Judge(settings) as judge:
        while True:
            try:
                task = connection.recv()
            except (EOFError, OSError):
                return
            try:
                answer: Result | Failure = perform(judge, task)
            except Exception:
                answer = Failure(task, traceback.format_exc())
            try:
                connection.send(answer)
            except (BrokenPipeError, OSError):
                return


def perform(judge: Judge, task: Task) -> Result:
    """Do one task."""
    if isinstance(task, BatchTask):
        return judge.batch(task.number, task.first, task.stop)
    return shrink(judge.settings, task.finding, task.seconds)


class Pool:
    """Up to `size` workers. A worker that dies is replaced; its task is tried once more, then given up."""

    def __init__(self, settings: Settings, size: int) -> None:
        self.settings = settings
        self.size = size
        self._context = multiprocessing.get_context("spawn")
        self._processes: dict[Connection, SpawnProcess] = {}
        self._tasks: dict[Connection, Task | None] = {}
        self._retried: set[Task] = set()

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def busy(self) -> int:
        """How many workers have a task."""
        return sum(task is not None for task in self._tasks.values())

    @property
    def has_room(self) -> bool:
        """Whether a task can be given out now."""
        return self.busy < self.size

    def give(self, task: Task) -> None:
        """Hand a task to an idle worker, started if need be."""
        idle = next((connection for connection, at in self._tasks.items() if at is None), None)
        if idle is None:
            idle = self._start()
        self._tasks[idle] = task
        try:
            idle.send(task)
        except (BrokenPipeError, OSError):
            self._drop(idle)
            self.give(task)

    def results(self, timeout: float) -> Iterator[Result | Failure]:
        """Yield what has come back, waiting up to `timeout` seconds for something."""
        for connection in wait([c for c, task in self._tasks.items() if task is not None], timeout):
            assert isinstance(connection, Connection)
            task = self._tasks[connection]
            assert task is not None
            try:
                answer = connection.recv()
            except (EOFError, OSError):
                self._drop(connection)
                if task in self._retried:
                    yield Failure(task, "the worker process died twice on this task")
                else:
                    self._retried.add(task)
                    self.give(task)
                continue
            self._tasks[connection] = None
            yield answer

    def close(self) -> None:
        """End all workers, also those in the middle of something."""
        for connection in list(self._processes):
            busy = self._tasks[connection] is not None
            process = self._processes[connection]
            connection.close()
            process.join(0.2 if busy else 5)
            if process.is_alive():
                process.terminate()
                process.join(5)
        self._processes = {}
        self._tasks = {}

    def _start(self) -> Connection:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=serve, args=(theirs, self.settings), name="adfuzz-worker")
        process.start()
        theirs.close()
        self._processes[ours] = process
        self._tasks[ours] = None
        return ours

    def _drop(self, connection: Connection) -> None:
        process = self._processes.pop(connection)
        del self._tasks[connection]
        connection.close()
        process.terminate()
        process.join(5)


def failed_batch(settings: Settings, failure: Failure) -> BatchResult:
    """What the store keeps of a batch that could not be judged."""
    assert isinstance(failure.task, BatchTask)
    task = failure.task
    last = failure.message.strip().rsplit("\n", 1)[-1]
    rows = (
        JudgedCase(index, dialect_of(settings, index), f"case {index}", problem=f"worker: {last}")
        for index in indices_of(settings, task.number, task.first, task.stop)
    )
    return BatchResult(task.number, tuple(rows))
