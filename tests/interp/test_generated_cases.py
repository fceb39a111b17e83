"""Generated programs compute, interpreted, the bits of native code (`benchmarks/against_native.py`)."""

from __future__ import annotations

import pytest

from benchmarks.against_native import Tally, compare, generated, open_native
from generators.dialects import DIALECTS


@pytest.mark.parametrize("dialect", sorted(DIALECTS))
def test_generated_programs_give_the_bits_of_native_code(dialect: str) -> None:
    tally = Tally()
    engine = open_native()
    compare(engine, generated([dialect], 77, 0, 96, 2), 2, 77, tally)
    engine.close()
    assert tally.differences == []
    assert tally.counts["points"] == 192
    assert tally.refusals == {}
