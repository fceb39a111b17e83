"""A campaign that is killed goes on where it was and ends as if it had not been; two never share a folder."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from adfuzz.campaign.store import FILE, Store
from adfuzz.errors import UserError

ROOT = Path(__file__).parents[2]


def start(folder: Path, *options: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "adfuzz", "fuzz", "--cases", "32", "--seed", "3", "--quiet", "--size", "0.4"]
    return subprocess.Popen(
        [*command, "--no-shrink", "--jobs", "1", "--out", str(folder), *options],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True,
        env=dict(os.environ, PYTHONPATH=str(ROOT)),
    )  # fmt: skip


def content(folder: Path) -> list[tuple[object, ...]]:
    store = sqlite3.connect(folder / FILE)
    rows = store.execute(
        "SELECT cases.idx, name, operations, engine, grade, reason FROM cases JOIN results USING (idx) ORDER BY 1, 4"
    ).fetchall()
    store.close()
    return rows


def test_killed_campaign_resumes_to_what_an_uninterrupted_one_finds(tmp_path: Path) -> None:
    whole = start(tmp_path / "whole")
    broken = start(tmp_path / "broken")
    for delay in (1.0, 2.5, 4.0):
        time.sleep(delay)
        if broken.poll() is None:
            os.kill(broken.pid, signal.SIGKILL)
            broken.communicate()
        if (tmp_path / "broken" / FILE).exists():
            store = sqlite3.connect(tmp_path / "broken" / FILE)
            assert store.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            store.close()
        broken = start(tmp_path / "broken", "--resume")
    for campaign in (broken, whole):
        _, said = campaign.communicate(timeout=300)
        assert campaign.returncode == 0, said
    assert len(content(tmp_path / "whole")) == 32
    assert content(tmp_path / "broken") == content(tmp_path / "whole")


def test_a_campaign_that_is_told_to_end_leaves_its_summary(tmp_path: Path) -> None:
    campaign = start(tmp_path / "ended", "--cases", "5000")
    while not (tmp_path / "ended" / FILE).exists():
        assert campaign.poll() is None
        time.sleep(0.1)
    time.sleep(1.0)
    campaign.send_signal(signal.SIGTERM)
    _, said = campaign.communicate(timeout=60)
    assert campaign.returncode == 130, said
    assert (tmp_path / "ended" / "summary.md").read_text().startswith("# Campaign")


def test_second_campaign_in_a_folder_is_refused_until_the_first_is_over(tmp_path: Path) -> None:
    code = "import sys\nfrom pathlib import Path\nfrom adfuzz.campaign.store import Store\n"
    code += "store = Store(Path(sys.argv[1]))\nprint('open', flush=True)\nsys.stdin.read()\n"
    first = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path / "out")],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=dict(os.environ, PYTHONPATH=str(ROOT)),
    )  # fmt: skip
    assert first.stdout is not None
    assert first.stdout.readline() == b"open\n"
    with pytest.raises(UserError, match="another campaign is at work"):
        Store(tmp_path / "out")
    first.kill()
    first.communicate()
    Store(tmp_path / "out").close()


def test_file_that_is_no_store_is_an_error_of_the_user(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"not a database, but long enough to look at" * 100)
    with pytest.raises(UserError, match="cannot keep a campaign"):
        Store(tmp_path)
