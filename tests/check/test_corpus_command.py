"""`adfuzz corpus add` and `run`: cases are stored with what is expected, and a change is noticed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from adfuzz.casefile import read_case
from adfuzz.cli.main import main

GOOD = "define double @f(double %x) {\n  %r = fmul double %x, %x\n  ret double %r\n}\n"
REFUSED = """
declare double @elsewhere(double)
define double @f(double %x) {
  %never = fcmp olt double %x, -1.0e300
  br i1 %never, label %then, label %else
then:
  %y = call double @elsewhere(double %x)
  ret double %y
else:
  ret double %x
}
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "good.ll").write_text(GOOD)
    (tmp_path / "refused.ll").write_text(REFUSED)
    return tmp_path


def test_added_cases_state_what_came_out_and_run_unchanged(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["corpus", "add", "good.ll", "refused.ll"]) == 0
    assert read_case(here / "corpus" / "good.ll").expectation == "agree"
    assert read_case(here / "corpus" / "refused.ll").expectation == "refuse"
    assert main(["corpus", "run"]) == 0
    assert "2 cases on core: 0 changed" in capsys.readouterr().out


def test_existing_case_is_not_overwritten(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["corpus", "add", "good.ll"]) == 0
    before = (here / "corpus" / "good.ll").read_text()
    assert main(["corpus", "add", "good.ll"]) == 1
    assert "the file exists" in capsys.readouterr().out
    assert (here / "corpus" / "good.ll").read_text() == before


def test_changed_outcome_exits_1_and_update_records_it(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["corpus", "add", "good.ll"])
    path = here / "corpus" / "good.ll"
    path.write_text(path.read_text().replace('expectation = "agree"', 'expectation = "refuse"'))
    capsys.readouterr()
    assert main(["corpus", "run", "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert (found["cases"], found["changed"]) == (1, 1)
    assert main(["corpus", "run", "--update"]) == 0
    assert read_case(path).expectation == "agree"


def test_empty_folder_is_a_user_error(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "nothing").mkdir()
    assert main(["corpus", "run", "nothing"]) == 2
    assert "no case files" in capsys.readouterr().err
