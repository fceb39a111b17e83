"""The worker process: confined, replaced when it dies, gone when its parent goes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from adfuzz.jit.probe import build_probe
from adfuzz.jit.protocol import Phase, Settings, Unit
from adfuzz.jit.worker import Report, Worker
from adfuzz.model import Activity, Argument, Case, FloatLayout, Job, Mode, Request, Trial

F64 = FloatLayout("f64")
SQUARE = "define double @f(double %x) {\n  %y = fmul double %x, %x\n  ret double %y\n}\n"


def unit(text: str = SQUARE, trials: int = 1) -> Unit:
    case = Case("case", text, "f", (Argument("x", F64, Activity.OUT),), F64)
    job = Job(case, Request(Mode.PRIMAL, (Activity.OUT,)), tuple(Trial(((3.0 + n,),), ()) for n in range(trials)))
    return Unit(text, frozenset({"f"}), (build_probe(job, "adfuzz_probe_0").program,))


@pytest.fixture
def worker() -> Iterator[Worker]:
    with Worker(Settings(compile_seconds=5.0, run_seconds=0.5)) as started:
        yield started


def assert_ran(report: Report) -> None:
    assert (report.death, report.failed, len(report.ran[(0, 0)])) == (None, [], 1)


def test_a_worker_answers_many_batches_with_one_process(worker: Worker) -> None:
    assert worker.is_fresh
    assert_ran(worker.execute([unit()]))
    process = worker.process_id
    for _ in range(3):
        assert_ran(worker.execute([unit()]))
    assert worker.process_id == process


def test_trials_that_ran_before_a_crash_are_not_lost(worker: Worker) -> None:
    text = (
        "define double @f(double %x) {\n  %last = fcmp oeq double %x, 5.0\n"
        "  br i1 %last, label %die, label %live\ndie:\n"
        "  store volatile i32 0, ptr null\n  br label %live\nlive:\n  ret double %x\n}\n"
    )
    report = worker.execute([unit(text, trials=5)])
    assert len(report.ran[(0, 0)]) == 2
    assert report.death is not None
    assert (report.death.phase, report.death.unit, report.death.program, report.death.trial) == (Phase.RUN, 0, 0, 2)
    assert report.death.signal == signal.SIGSEGV
    assert_ran(worker.execute([unit()]))


def test_a_killed_worker_is_noticed_at_the_next_batch(worker: Worker) -> None:
    assert_ran(worker.execute([unit()]))
    assert worker.process_id is not None
    os.kill(worker.process_id, signal.SIGKILL)
    report = worker.execute([unit()])
    if report.death is not None:  # it died while the batch was on its way
        assert report.death.signal == signal.SIGKILL
        report = worker.execute([unit()])
    assert_ran(report)


def test_memory_is_limited() -> None:
    text = (
        "declare ptr @malloc(i64)\ndefine double @f(double %x) {\n  %p = call ptr @malloc(i64 8589934592)\n"
        "  store volatile double %x, ptr %p\n  %y = load volatile double, ptr %p\n  ret double %y\n}\n"
    )
    with Worker(Settings(memory=2 << 30)) as small:
        report = small.execute([unit(text)])
        assert report.death is not None
        assert (report.death.signal, report.death.address) == (signal.SIGSEGV, 0)


def test_what_code_prints_is_captured_and_harms_nothing(worker: Worker) -> None:
    text = (
        '@s = private constant [6 x i8] c"hello\\00"\ndeclare i32 @puts(ptr)\ndeclare i64 @write(i32, ptr, i64)\n'
        "define double @f(double %x) {\n  %a = call i32 @puts(ptr @s)\n  %b = call i64 @write(i32 2, ptr @s, i64 5)\n"
        "  ret double %x\n}\n"
    )
    report = worker.execute([unit(text)])
    assert_ran(report)
    assert report.stderr == "hello"


def test_a_worker_is_a_process_group_of_its_own(worker: Worker) -> None:
    worker.execute([unit()])
    assert worker.process_id is not None
    assert os.getpgid(worker.process_id) == worker.process_id


def test_a_stopped_worker_is_gone(worker: Worker) -> None:
    worker.execute([unit()])
    process = worker.process_id
    assert process is not None
    worker.stop()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_a_worker_dies_with_its_parent() -> None:
    script = (
        "import os\nfrom adfuzz.jit.protocol import Settings\nfrom adfuzz.jit.worker import Worker\n"
        "worker = Worker(Settings())\nworker.execute([])\nprint(worker.process_id, flush=True)\nos._exit(0)\n"
    )
    environment = {**os.environ, "PYTHONPATH": os.getcwd()}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=environment, check=True)
    process = int(done.stdout)
    for _ in range(200):
        if not _is_running(process):
            return
        time.sleep(0.02)
    pytest.fail("the worker outlived its parent")


def _is_running(process: int) -> bool:
    try:
        with open(f"/proc/{process}/stat") as status:
            return status.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_an_interrupted_batch_leaves_no_stale_answer(worker: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> bytes:
        raise KeyboardInterrupt

    assert_ran(worker.execute([unit()]))
    with monkeypatch.context() as patch:
        patch.setattr(worker, "_receive", interrupt)
        with pytest.raises(KeyboardInterrupt):
            worker.execute([unit()])
    assert worker.is_fresh
    assert_ran(worker.execute([unit()]))


def test_recycling_counts_batches() -> None:
    with Worker(replace(Settings(), recycle=2)) as recycled:
        recycled.execute([unit()])
        first = recycled.process_id
        recycled.execute([unit()])
        assert first is not None
        assert recycled.process_id is None
