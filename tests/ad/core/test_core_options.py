"""The switches of the core change how fast a derivative is, never what it is.

Every row of the tables runs under one of the switches (all rows under all of them when ADFUZZ_ALL_OPTIONS is set) and
must give the numbers that it gives without.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterator

import pytest

from adfuzz.engines import Engine, open_engine
from adfuzz.errors import UserError
from adfuzz.model import Outcome, OutcomeKind, Values
from oracles import plan
from tests.ad.core.core_shapes import Row, refusal_codes, rows

SWITCHES = (
    "lifo=1", "always_cache=1", "all_active=1", "pre_optimize=0", "always_recompute=1", "survives=0", "fast_math=0",
)  # fmt: skip
UNPREPARED = "pre_optimize=0"
REQUESTS = ("forward", "reverse", "split")
TOLERANCE = {"f64": 1e-11, "f80": 1e-11, "f32": 1e-4, "f16": 2e-2}


@pytest.fixture(scope="module")
def engines() -> Iterator[dict[str, Engine]]:
    opened = {switch: open_engine(f"core:{switch}") for switch in SWITCHES} | {"": open_engine("core")}
    yield opened
    for engine in opened.values():
        engine.close()


def parameters() -> list[object]:
    found: list[object] = []
    everything = bool(os.environ.get("ADFUZZ_ALL_OPTIONS"))
    for index, row in enumerate(rows()):
        for number, switch in enumerate(SWITCHES):
            prepared = switch != UNPREPARED
            is_stated = not prepared and row.is_for_both
            if not (everything or is_stated or index % len(SWITCHES) == number):
                continue
            known = row.known_fault() or row.known_fault(prepared)
            if not known:  # a row with a known fault may be right or wrong here
                found.append(pytest.param(row, switch, id=f"{row.name}-{switch}"))
    return found


def flat(values: Values) -> list[float | int]:
    """All derivative numbers of a trial."""
    lanes = [number for lane in (*values.adjoints, *values.shadows) for leaf in lane for number in leaf]
    return [*(number for lane in values.tangents for number in lane), *lanes]


def assert_equal_numbers(row: Row, actual: Outcome, expected: Outcome) -> None:
    kinds = {leaf.kind for argument in row.cases[0].arguments for leaf in argument.leaves if leaf.is_float}
    tolerance = max(TOLERANCE[kind] for kind in kinds)
    for mine, reference in zip(actual.values, expected.values, strict=True):
        numbers = list(zip(flat(mine), flat(reference), strict=True))
        scale = max((abs(number) for _, number in numbers), default=0.0) + 1.0
        assert all(math.isclose(a, b, rel_tol=tolerance, abs_tol=tolerance * scale) for a, b in numbers)


@pytest.mark.parametrize(("row", "switch"), parameters())
def test_switch_does_not_change_the_numbers(engines: dict[str, Engine], row: Row, switch: str) -> None:
    prepared = switch != UNPREPARED
    expected = row.expectation if prepared else row.unprepared
    for case in row.cases:
        jobs = plan(case, case.points, 0, REQUESTS)
        with_switch = engines[switch].run(jobs)
        if expected.startswith("refuse"):
            codes = {code for outcome in with_switch for code in refusal_codes(outcome)}
            assert codes == {expected.split()[1]}
            continue
        without = engines[""].run(jobs)
        for mine, reference in zip(with_switch, without, strict=True):
            assert mine.kind is OutcomeKind.VALUES, mine.message
            if reference.kind is OutcomeKind.VALUES:
                assert_equal_numbers(row, mine, reference)


@pytest.mark.parametrize("name", ["P13_invoke_with_a_tape_in_a_loop", "P14_landing_pad_in_a_loop"])
def test_stacks_of_blocks_that_exceptions_lead_to_or_past(engines: dict[str, Engine], name: str) -> None:
    """What an invoke or a landing pad gives exists before its block counts; kept it is as one of that block's."""
    row = next(row for row in rows() if row.name == name)
    stacks = open_engine("core:lifo=1,pre_optimize=0,always_recompute=1")
    try:
        for case in row.cases:
            jobs = plan(case, case.points, 0, REQUESTS)
            for mine, reference in zip(stacks.run(jobs), engines[""].run(jobs), strict=True):
                assert mine.kind is OutcomeKind.VALUES, mine.message
                assert_equal_numbers(row, mine, reference)
    finally:
        stacks.close()


def test_unknown_switch_is_answered_with_the_known_ones() -> None:
    with pytest.raises(UserError, match=r"no option .fast.*lifo"):
        open_engine("core:fast=1")
