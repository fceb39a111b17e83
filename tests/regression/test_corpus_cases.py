"""Every case of the corpus does on the core what its file expects."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from adfuzz.casefile import read_case
from adfuzz.checking.run import check_case
from adfuzz.engines import Engine, open_engine
from oracles import Grade

CORPUS = Path(__file__).parents[2] / "corpus"
FILES = sorted(CORPUS.rglob("*.ll"))
MARKS = {"@_FortranA": pytest.mark.needs("flang")}
"""A case that calls a language's run time needs it where it runs."""


@pytest.fixture(scope="module")
def core() -> Iterator[Engine]:
    engine = open_engine("core")
    yield engine
    engine.close()


def test_there_are_enough_cases() -> None:
    assert len(FILES) >= 60


def marked(path: Path) -> object:
    text = path.read_text(encoding="utf-8")
    return pytest.param(path, marks=[mark for part, mark in MARKS.items() if part in text], id=path.stem)


@pytest.mark.parametrize("path", [marked(path) for path in FILES])
def test_case_does_what_its_file_expects(core: Engine, path: Path) -> None:
    case = read_case(path)
    checked = check_case(case, {"core": core}, file=path.name)
    expected = {"agree": Grade.AGREE, "refuse": Grade.REFUSED}[case.expectation]
    assert checked.grade is expected, checked.reason
