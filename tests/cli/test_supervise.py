"""Commands on a user's IR outlive LLVM's own aborts: one clear message, exit 3, the input saved."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

RUN = """
import os, signal, sys, time
from adfuzz.cli.supervise import supervise
def main(argv):
    {body}
sys.exit(supervise(main, ["lower", "kernel.ll", "-o", "out.ll"]))
"""


def start(body: str, folder: Path) -> subprocess.Popen[str]:
    program = [sys.executable, "-c", RUN.format(body=body)]
    return subprocess.Popen(program, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.mark.parametrize("code", [0, 2, 3])
def test_exit_codes_pass(tmp_path: Path, code: int) -> None:
    child = start(f"return {code}", tmp_path)
    assert child.communicate()[1] == ""
    assert child.returncode == code


def test_abort_is_reported_with_input(tmp_path: Path) -> None:
    (tmp_path / "runs").mkdir()
    (tmp_path / "kernel.ll").write_text("define void @f() {")
    child = start("os.abort()", tmp_path)
    message = child.communicate()[1]
    assert child.returncode == 3
    assert "adfuzz: internal error: SIGABRT ended the process" in message
    (report,) = (tmp_path / "runs").iterdir()
    assert (report / "kernel.ll").read_text() == "define void @f() {"
    assert "lower" in (report / "report.txt").read_text()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["TERM", "INT"])
def test_signals_reach_the_command(tmp_path: Path, number: signal.Signals) -> None:
    body = f"signal.signal({int(number)}, lambda *_: os._exit(77)); print('ready', flush=True); time.sleep(60)"
    child = start(body, tmp_path)
    assert child.stdout is not None and child.stdout.readline() == "ready\n"
    child.send_signal(number)
    child.communicate()
    assert child.returncode == 77


def test_command_dies_with_its_parent(tmp_path: Path) -> None:
    child = start("print(os.getpid(), flush=True); time.sleep(60)", tmp_path)
    assert child.stdout is not None
    command = Path("/proc", child.stdout.readline().strip())
    child.kill()
    child.wait()
    for stream in (child.stdout, child.stderr):
        assert stream is not None
        stream.close()
    for _ in range(100):
        if not command.exists() or " Z " in (command / "stat").read_text():
            return
        time.sleep(0.05)
    pytest.fail("the command outlives the one who waits for it")
