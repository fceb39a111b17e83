"""The store: batches are atomic and idempotent, runs resume only with their own settings."""

from __future__ import annotations

from pathlib import Path

import pytest

from adfuzz.campaign.records import BatchResult, EngineResult, Finding, JudgedCase, Settings, normalised
from adfuzz.campaign.store import Store
from adfuzz.campaign.summary import summary_data, summary_text
from adfuzz.errors import UserError
from adfuzz.model import Case

OUTCOMES = (
    ("forward", "refused", "lower", "error[type]: cannot deduce type of %3 in @f"),
    ("reverse", "values", "run", ""),
)
VERDICTS = (
    ("dual", "forward", "abstain", "the point 0.5 lies on a kink", 0.0, 0),
    ("dual", "reverse", "agree", "", 0.1, 8),
)


def batch(number: int) -> BatchResult:
    good = EngineResult("core", "agree", "", False, "", OUTCOMES, VERDICTS)
    bad = EngineResult(
        "core", "wrong derivative", "reverse: dual: x is 1", True, "core | wrong | reverse | dual", (), ()
    )
    cases = (
        JudgedCase(2 * number, "raw", f"raw-{2 * number}", ("A1", "loop"), 30, (good,)),
        JudgedCase(2 * number + 1, "clang", "clang-1", (), 0, (bad,)),
    )
    finding = Finding(
        2 * number + 1, "clang", "core", bad.grade, bad.reason, bad.signature, Case("", "", "f", (), None)
    )
    return BatchResult(number, cases, (finding,), 1.0, 0.1, 0.8)


def test_what_is_stored_is_read_back(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.begin(Settings(seed=3), resume=False)
    store.save(batch(0))
    store.save(batch(1))
    assert store.done() == {0: 2, 1: 4}
    assert [case.index for case in store.cases()] == [0, 1, 2, 3]
    assert next(store.cases()).results[0].verdicts == VERDICTS
    totals = store.totals()
    assert totals.grades == {"core": {"agree": 2, "wrong derivative": 2}}
    assert totals.refusals == {"core forward: error[type]: cannot deduce type of … in …": 2}
    assert totals.findings == 2 and totals.buckets == {"core | wrong | reverse | dual": 2}
    assert store.settings() == Settings(seed=3)


def test_storing_a_batch_twice_changes_nothing(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.begin(Settings(), resume=False)
    store.save(batch(0))
    store.save(batch(0))
    assert store.totals().cases == 2


def test_a_second_run_needs_resume_and_equal_settings(tmp_path: Path) -> None:
    Store(tmp_path).begin(Settings(), resume=False)
    with pytest.raises(UserError, match="--resume"):
        Store(tmp_path).begin(Settings(), resume=False)
    with pytest.raises(UserError, match="other settings"):
        Store(tmp_path).begin(Settings(seed=9), resume=True)
    Store(tmp_path).begin(Settings(), resume=True)


def test_summary_names_findings_and_refusals(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.begin(Settings(), resume=False)
    store.save(batch(0))
    text = summary_text(store, Settings(), store.totals())
    assert "findings/clang-000001-core.ll" in text
    assert "cannot deduce type" in text and "1 (50.0 %)" in text
    assert summary_data(store, Settings(), store.totals())["cases"] == 2


def test_messages_of_equal_cause_read_equal() -> None:
    first = normalised("error[type]: cannot deduce `%3 = load` in @f.1 at 0x1f\n  more")
    second = normalised("error[type]: cannot deduce `%17 = store` in @g at 0x2e")
    assert first == second
