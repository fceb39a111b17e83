"""The parent's side of a worker process: start it, send batches, collect results, notice its death, start another.

A Worker never raises for what code under test does: a death is reported with the step that the shared block names. Each
worker is its own process group and dies with its parent.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import pickle
import select
import signal
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from types import TracebackType

import msgspec

from adfuzz.jit.protocol import (
    DECODER,
    FRAME,
    MAX_PLACES,
    PLACES_OFFSET,
    STATUS,
    STATUS_SIZE,
    WALL_FACTOR,
    Failed,
    Finished,
    Lowered,
    Phase,
    Ran,
    Settings,
    Unit,
)

_GRACE = 10.0  # seconds beyond the worker's own timers before the parent acts
_START = 60.0
_STDERR_LIMIT = 20_000


@dataclass(frozen=True)
class Death:
    """The worker died by `signal` (0: it exited with `status`), doing `phase` of `unit`, `program`, `trial` (-1: none).

    `hung` is True when a timer ended it. `address` is where it faulted, 0 if unknown; when that is close beside one of
    the program's buffers, `buffer` is its index and `offset` the distance from its start.
    """

    hung: bool
    signal: int
    status: int
    phase: Phase
    unit: int
    program: int
    trial: int
    address: int
    buffer: int = -1
    offset: int = 0

    @property
    def cause(self) -> str:
        """Say it in words."""
        if self.hung:
            return "ran out of time"
        if self.signal:
            try:
                name = signal.Signals(self.signal).name
            except ValueError:
                name = f"signal {self.signal}"
            at = f" at address {self.address:#x}" if self.address else ""
            return f"{name}{at}"
        return f"the process exited with status {self.status}"


@dataclass
class Report:
    """What a batch gave: trials that ran, clean failures, the death that ended it (None: it finished), and stderr."""

    ran: dict[tuple[int, int], list[Ran]] = field(default_factory=dict[tuple[int, int], list[Ran]])
    failed: list[Failed] = field(default_factory=list[Failed])
    texts: dict[tuple[int, int], str] = field(default_factory=dict[tuple[int, int], str])
    death: Death | None = None
    stderr: str = ""


class Worker:
    """A persistent sandboxed process; `execute` starts it when there is none."""

    def __init__(self, settings: Settings, hash_seed: int = 0) -> None:
        self.settings = settings
        self.hash_seed = hash_seed  # of Python's hashing: whatever comes out must not depend on it
        self._process: subprocess.Popen[bytes] | None = None
        self._batches = 0
        self._status_file = os.memfd_create("adfuzz-status")
        os.ftruncate(self._status_file, STATUS_SIZE)
        self._status = mmap.mmap(self._status_file, STATUS_SIZE)
        self._stderr = tempfile.TemporaryFile()  # noqa: SIM115  # lives as long as the worker
        self._to = -1
        self._from = -1

    @property
    def process_id(self) -> int | None:
        """The worker's process id, None while there is none."""
        return self._process.pid if self._process else None

    @property
    def is_fresh(self) -> bool:
        """Whether the next batch will be the first of its process."""
        return self._process is None

    def execute(self, units: Sequence[Unit], settings: Settings | None = None) -> Report:
        """Run a batch (with other settings, if given) and report; the worker is replaced when it died or is due."""
        settings = settings or self.settings
        self._start()
        report = Report()
        self._stderr.seek(0)
        self._stderr.truncate()
        payload = pickle.dumps((settings, tuple(units)), protocol=5)
        programs = sum(len(unit.programs) for unit in units)
        steps = settings.compile_seconds * (len(units) + programs + 1) + settings.run_seconds * programs
        deadline = time.monotonic() + _START + _GRACE + WALL_FACTOR * steps
        try:
            self._send(payload, deadline)
            self._collect(report, deadline)
        except (BrokenPipeError, EOFError, TimeoutError, msgspec.DecodeError) as error:
            report.death = self._bury(hung=isinstance(error, TimeoutError))
        except BaseException:  # an interrupt, say: the worker's answer would be taken for the next batch's
            self.stop()
            raise
        self._stderr.seek(0)
        report.stderr = self._stderr.read(_STDERR_LIMIT).decode(errors="replace")
        self._batches += 1
        if self._batches >= self.settings.recycle:
            self.stop()
        return report

    def stop(self) -> None:
        """End the process; the next batch gets a fresh one."""
        if self._process is not None:
            self._kill()

    def close(self) -> None:
        """End the process and give all resources back."""
        self.stop()
        if not self._stderr.closed:
            self._status.close()
            os.close(self._status_file)
            self._stderr.close()

    def __enter__(self) -> Worker:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # --------------------------------------------------------------------------------------------------- process

    def _start(self) -> None:
        if self._process is not None and self._process.poll() is None:
            return
        if self._process is not None:
            self._kill()
        child_in, self._to = os.pipe()
        self._from, child_out = os.pipe()
        STATUS.pack_into(self._status, 0, -1, -1, -1, Phase.IDLE, 0, 0)
        struct.pack_into("<Q", self._status, PLACES_OFFSET, 0)
        numbers = (child_in, child_out, self._status_file, self.settings.memory, os.getpid())
        self._process = subprocess.Popen(
            [sys.executable, "-m", "adfuzz.jit.child", *map(str, numbers)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=self._stderr,
            pass_fds=numbers[:3],
            process_group=0,
            env=_environment(self.hash_seed),
        )
        os.close(child_in)
        os.close(child_out)
        self._batches = 0

    def _kill(self) -> None:
        process, self._process = self._process, None
        assert process is not None
        for descriptor in (self._to, self._from):
            os.close(descriptor)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()

    def _bury(self, *, hung: bool) -> Death:
        """Wait for the dead process and read from the shared block what it was doing."""
        process = self._process
        assert process is not None
        if not hung:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(_GRACE)
        code = process.poll()
        unit, program, trial, phase, address, _ = STATUS.unpack_from(self._status, 0)
        self._kill()
        ended_by = -code if code is not None and code < 0 else 0
        return Death(
            hung=hung or ended_by in (signal.SIGALRM, signal.SIGPROF),
            signal=ended_by,
            status=code if code is not None and code > 0 else 0,
            phase=Phase(phase) if phase <= Phase.RUN else Phase.IDLE,
            unit=unit,
            program=program,
            trial=trial,
            address=address,
            **self._beside(address),
        )

    def _beside(self, address: int) -> dict[str, int]:
        """Find the buffer in whose guard page `address` lies."""
        count = min(struct.unpack_from("<Q", self._status, PLACES_OFFSET)[0], MAX_PLACES)
        flat = struct.unpack_from(f"<{2 * count}Q", self._status, PLACES_OFFSET + 8)
        for index, (start, size) in enumerate(zip(flat[::2], flat[1::2], strict=True)):
            first = start - start % mmap.PAGESIZE - mmap.PAGESIZE
            last = -(-(start + size) // mmap.PAGESIZE) * mmap.PAGESIZE + mmap.PAGESIZE
            if address and first <= address < last:
                return {"buffer": index, "offset": address - start}
        return {}

    # -------------------------------------------------------------------------------------------------- messages

    def _send(self, payload: bytes, deadline: float) -> None:
        view = memoryview(FRAME.pack(len(payload)) + payload)
        os.set_blocking(self._to, False)
        while view:
            self._wait(self._to, deadline, write=True)
            view = view[os.write(self._to, view) :]

    def _collect(self, report: Report, deadline: float) -> None:
        while True:
            size = FRAME.unpack(self._receive(FRAME.size, deadline))[0]
            match DECODER.decode(self._receive(size, deadline)):
                case Finished():
                    return
                case Ran() as ran:
                    report.ran.setdefault(ran.program, []).append(ran)
                case Failed() as failed:
                    report.failed.append(failed)
                case Lowered() as lowered:
                    report.texts[lowered.program] = lowered.text

    def _receive(self, count: int, deadline: float) -> bytes:
        parts: list[bytes] = []
        while count:
            self._wait(self._from, deadline)
            part = os.read(self._from, min(count, 1 << 20))
            if not part:
                raise EOFError
            parts.append(part)
            count -= len(part)
        return b"".join(parts)

    def _wait(self, descriptor: int, deadline: float, *, write: bool = False) -> None:
        left = deadline - time.monotonic()
        lists = ([], [descriptor], []) if write else ([descriptor], [], [])
        if left <= 0 or not any(select.select(*lists, left)):
            raise TimeoutError


def _environment(hash_seed: int = 0) -> dict[str, str]:
    """Return the worker's environment: this one, with the same packages, and the same hashing each time.

    glibc fills memory that malloc gives (0xbf…: -0.12) and that free takes (0x40…: 32.5), so that code which counts on
    zeros in fresh memory, or reads what is freed, gives wrong numbers of ordinary size every time.
    """
    environment = dict(os.environ)
    environment["PYTHONPATH"] = os.pathsep.join(path or os.getcwd() for path in sys.path)
    environment.update(PYTHONHASHSEED=str(hash_seed), OMP_NUM_THREADS="1", PYTHONFAULTHANDLER="", RUST_BACKTRACE="0")
    environment["GLIBC_TUNABLES"] = "glibc.malloc.tcache_count=0:glibc.malloc.perturb=64"
    return environment
