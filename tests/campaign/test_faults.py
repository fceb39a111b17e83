"""Planted faults: they fit into the core, are gone afterwards, and a campaign reports them."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from adfuzz.ad import lower_module
from adfuzz.campaign import faults
from adfuzz.campaign.faults import FAULTS, Fault, is_stale, planted
from adfuzz.campaign.measured import Measured, same
from adfuzz.campaign.records import Settings
from adfuzz.campaign.selftest import Power, measure
from adfuzz.campaign.selftest_report import as_data, headline, markdown
from adfuzz.campaign.selftest_store import Store
from adfuzz.campaign.statements import all_statements
from adfuzz.errors import InternalError, UserError

SMALL = Settings(("core",), ("raw", "clang"), points=2, size=0.5)
DIFFERENCE = """
define double @f(double %a, double %b) {
  %c = fsub double %a, %b
  ret double %c
}
declare double @__enzyme_fwddiff(...)
define double @df(double %a, double %b) {
  %d = call double (...) @__enzyme_fwddiff(ptr @f, double %a, double 2.0, double %b, double 5.0)
  ret double %d
}
"""
NAMES = [name for name, _ in FAULTS.items()]


def test_there_are_at_least_forty_faults_in_every_part_of_the_core() -> None:
    assert len(NAMES) >= 40
    areas = {fault.area for _, fault in FAULTS.items()}
    assert areas >= {"rules", "accumulation", "control", "loops and caching", "memory", "calls and activity", "forward"}


def test_nine_of_ten_faults_fit_into_the_core_as_it_is() -> None:
    stale = [name for name in NAMES if is_stale(FAULTS[name])]
    assert len(stale) <= len(NAMES) // 10, f"adapt these in adfuzz/campaign/faults: {', '.join(stale)}"


@pytest.mark.parametrize("name", NAMES)
def test_a_fault_is_gone_afterwards(name: str) -> None:
    fault = FAULTS[name]
    if fault.target.endswith("]") or is_stale(fault):
        return
    function = faults.function_of(fault)
    code = function.__code__
    with planted(fault):
        assert function.__code__ is not code
        assert function.__code__.co_varnames[: code.co_argcount] == code.co_varnames[: code.co_argcount]
    assert function.__code__ is code
    assert all_statements().number_of(fault) is not None


def test_the_core_differs_only_while_the_fault_is_planted() -> None:
    sound = lower_module(DIFFERENCE)
    assert faults.lower_module(DIFFERENCE, "fsub-sign") != sound
    assert lower_module(DIFFERENCE) == sound


def test_a_table_of_texts_is_changed_and_restored() -> None:
    from adfuzz.ad.runtime import FUNCTIONS

    before = dict(FUNCTIONS)
    with planted(FAULTS["grow-forgets"]):
        assert FUNCTIONS["adfuzz.grow"] != before["adfuzz.grow"]
    assert before == FUNCTIONS


def test_a_stale_fault_is_reported_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(FAULTS.load()._entries, "stale", replace(FAULTS["fsub-sign"], name="stale", old="no such text"))
    (row,) = measure(SMALL, 1, [FAULTS["stale"]]).rows
    assert row.state == "stale"


def test_a_fault_that_no_longer_fits_is_an_error_that_names_it() -> None:
    stale = replace(FAULTS["fsub-sign"], name="stale", old="no such text")
    assert is_stale(stale)
    with pytest.raises(InternalError, match="'stale' fits 0 times"), planted(stale):
        pass
    twice = replace(FAULTS["fsub-sign"], name="twice", old="lambda")
    with pytest.raises(InternalError, match="'twice' fits 2 times"), planted(twice):
        pass


def test_a_fault_is_no_fault_of_the_source_on_disk() -> None:
    function = faults.function_of(FAULTS["fsub-sign"])
    before = inspect.getsource(function)
    with planted(FAULTS["fsub-sign"]):
        pass
    assert inspect.getsource(function) == before


def test_faults_are_detected_where_the_sound_core_has_no_findings() -> None:
    power = measure(SMALL, 12, [FAULTS["fmul-operand"], FAULTS["adjoint-kept"]])
    assert power.control_findings == []
    assert power.control_cases == 12
    assert [row.state for row in power.rows] == ["detected", "detected"]
    assert all(row.first_touched and row.detected >= row.first_touched and row.oracles for row in power.rows)


def test_a_fault_in_a_line_that_no_case_reaches_is_not_run() -> None:
    (row,) = measure(SMALL, 4, [FAULTS["erf-factor"]]).rows
    assert (row.state, row.cases, row.reached) == ("not reached", 4, 0)


def test_only_silent_faults_count() -> None:
    fault = FAULTS["fsub-sign"]
    rows = [
        Measured(fault, cases=3, touched=1, first_touched=3, detected=3, oracles=("dual",), grade="wrong derivative"),
        Measured(fault, cases=24, touched=2, first_touched=4),
        Measured(fault, cases=24, loud=2, loud_reason="crashed: SIGSEGV"),
        Measured(fault, cases=24, reached=5, changed=1),
        Measured(fault, cases=24, reached=5),
        Measured(fault, cases=24),
        Measured(fault, stale=True),
    ]
    power = Power(SMALL, 24, rows, control_cases=24)
    assert [row.state for row in rows] == ["detected", "missed", "loud", "unseen", "equivalent", "not reached", "stale"]
    assert (power.silent, power.share) == (2, 0.5)
    assert headline(power)[0].startswith("Declared faults: 1 of 2 silent ones detected (50.0 %)")
    page = markdown(power, "adfuzz selftest")
    assert "| fsub-sign | a-b: the derivative by b has the wrong sign | missed on 2 touched cases |" in page
    assert "crashed: SIGSEGV" in page
    assert as_data(power)["share"] == 0.5


def test_a_difference_in_the_last_digit_is_no_effect() -> None:
    assert same(((1.0, 0.3), ()), ((1.0, 0.1 + 0.2), ()))
    assert same((0.020483639091,), (0.020483639091 * (1 + 2e-16),))
    assert same((float("nan"),), (float("nan"),))
    one_float, the_next = 0.020483633503317833, 0.02048363909125328
    assert same((one_float,), (the_next,))
    assert not same((one_float,), (one_float * (1 + 1e-9),))
    assert not same((2.0,), (3.0,))
    assert same((1.0,), (1.0 + 1e-12,))
    assert not same((1.0,), (1.0 + 1e-9,))
    assert not same((1.0, 2.0), (1.0,))


def test_the_command_prints_a_table_and_writes_the_page(run_adfuzz: Callable[..., Any], tmp_path: Path) -> None:
    page = tmp_path / "selftest.md"
    done = run_adfuzz("selftest", "--fault", "fmul-operand", "--cases", "6", "--out", str(page), "--json", "--quiet")
    data = json.loads(done.out)
    assert data["detected"] == 1
    assert data["faults"][0]["name"] == "fmul-operand"
    assert page.read_text().startswith("# Power of the harness")


def test_unknown_faults_are_answered_with_the_known_ones(run_adfuzz: Callable[..., Any]) -> None:
    done = run_adfuzz("selftest", "--fault", "gremlin", "--cases", "1")
    assert done.code == 2
    assert "unknown planted fault 'gremlin'" in done.err


def test_faults_have_names_of_their_own() -> None:
    enter = faults.faults_in("rules")
    with pytest.raises(Exception, match="declared twice"):
        enter("fsub-sign", "", "adfuzz.ad.rules.arithmetic:fsub", "", "")
    assert isinstance(FAULTS["fsub-sign"], Fault)


def test_a_store_goes_on_where_it_was_stopped_and_takes_more_cases(tmp_path: Path) -> None:
    path = tmp_path / "selftest.sqlite"
    faults = [FAULTS["fmul-operand"], FAULTS["erf-factor"]]
    first = measure(SMALL, 4, faults[:1], store=Store(path, "small"))
    said: list[str] = []
    second = measure(SMALL, 6, faults, said.append, store=Store(path, "small"))
    assert second.rows[0] == first.rows[0]
    assert not any("fmul-operand" in text for text in said)
    assert second.rows[1].state == "not reached"
    assert second.rows[1].cases == 6
    with pytest.raises(UserError, match="about 6 cases already"):
        measure(SMALL, 4, faults, store=Store(path, "small"))
    with pytest.raises(UserError, match="made with other sources or settings"):
        Store(path, "large")
