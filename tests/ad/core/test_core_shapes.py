"""Every small function of `data/` differentiates as all oracles agree it should, or is refused with the stated code.

A known wrong value stands in the table as `wrong`: its test must fail, so that repairing it means removing the word.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from adfuzz.engines import Engine, open_engine
from oracles import Grade
from tests.ad.core.core_shapes import Row, answers_of, rows


@pytest.fixture(scope="module")
def core() -> Iterator[Engine]:
    engine = open_engine("core")
    yield engine
    engine.close()


def parameters() -> list[object]:
    found: list[object] = []
    for row in rows():
        marks = [pytest.mark.xfail(reason=row.known_fault())] if row.known_fault() else []
        found.append(pytest.param(row, id=row.name, marks=marks))
    return found


def test_there_is_a_row_for_most_shapes() -> None:
    assert len(rows()) >= 120
    assert all(row.cases and row.says for row in rows())


@pytest.mark.parametrize("row", parameters())
def test_shape_gives_what_all_oracles_expect(core: Engine, row: Row) -> None:
    for case in row.cases:
        answer = answers_of(case, core)
        if row.expectation.startswith("refuse"):
            assert answer.summary.grade is Grade.REFUSED, answer.text
            assert answer.refusals == {row.expectation.split()[1]}
        else:
            assert answer.summary.grade is Grade.AGREE, answer.text
            assert all(request.grade is Grade.AGREE for request in answer.summary.requests), answer.text
