"""The README's feature table: each row says works or refused, and names tests that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
SHAPES = "\n".join(path.read_text() for path in sorted((ROOT / "tests/ad/core/data").glob("*.ll")))


def rows() -> list[tuple[str, str, str]]:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    table = text.partition("<!-- BEGIN features -->")[2].partition("<!-- END features -->")[0]
    found = [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in table.strip().splitlines()[2:]]
    assert all(len(row) == 3 for row in found), "three cells a row"
    return [(row[0], row[1], row[2]) for row in found if not row[0].startswith("**")]


ROWS = rows()


def test_the_table_is_there() -> None:
    assert len(ROWS) > 40


@pytest.mark.parametrize(("feature", "state", "shown"), ROWS, ids=[row[0][:60] for row in ROWS])
def test_each_row_has_a_state_and_tests_that_exist(feature: str, state: str, shown: str) -> None:
    assert state in ("works", "partly", "refused"), feature
    names = [name.strip() for name in shown.split(",")]
    assert names, feature
    for name in names:
        kind, _, rest = name.partition(" ")
        if kind == "shape":
            assert re.search(rf"^; === {re.escape(rest)}(_|:|$)", SHAPES, re.MULTILINE), name
        elif kind == "corpus":
            assert (ROOT / f"corpus/{rest}.ll").is_file(), name
        else:
            assert (ROOT / "tests" / name).exists(), name
