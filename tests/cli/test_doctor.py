"""`adfuzz doctor` finds what is installed, says how to get the rest, and tries the core."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from adfuzz.cli import doctor

Run = Callable[..., object]


def test_core_differentiates_the_square_on_this_machine() -> None:
    assert doctor.self_check() == ""


def test_doctor_is_content_with_an_installed_adfuzz(run_adfuzz: Run) -> None:
    done = run_adfuzz("doctor")
    assert done.code == 0, done.err
    assert "self-check: ok" in done.out


def test_missing_thing_is_named_with_the_command_that_gets_it(run_adfuzz: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    absent = doctor.Part("thing", "testing", "apt-get install thing", lambda: "")
    monkeypatch.setattr(doctor, "PARTS", (absent,))
    monkeypatch.setattr(doctor, "self_check", lambda: "")
    done = run_adfuzz("doctor")
    assert done.code == 0
    assert done.out.splitlines()[2].split(None, 2) == ["thing", "-", "testing  apt-get install thing"]
    required = run_adfuzz("doctor", "--require", "thing")
    assert required.code == 4
    assert required.err == "error: missing: thing\n"


def test_unknown_requirement_names_the_known_ones(run_adfuzz: Run) -> None:
    done = run_adfuzz("doctor", "--require", "clang,gcc")
    assert done.code == 2
    assert "unknown name 'gcc'" in done.err and "clang" in done.err


def test_failed_self_check_is_an_exit_code(run_adfuzz: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "self_check", lambda: "failed: nothing works")
    done = run_adfuzz("doctor", "--json")
    assert done.code == 4
    assert json.loads(done.out)["self_check"] == "failed: nothing works"
