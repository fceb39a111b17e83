"""Campaigns end to end on the core: reproducible with any number of workers, resumable, replayable."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from adfuzz.campaign.files import save_finding
from adfuzz.campaign.judging import Judge
from adfuzz.campaign.records import Finding, Settings
from adfuzz.campaign.runner import Campaign
from adfuzz.campaign.shrinking import shrink
from adfuzz.campaign.store import Store
from adfuzz.casefile import read_case_file
from adfuzz.cli.main import main
from adfuzz.engines import ENGINES, Engine
from adfuzz.model import Job, Outcome, OutcomeKind, Values

PLANTED = Settings(("wrong-product",), ("raw",), seed=2, batch=4, points=2, size=0.5)
SMALL = Settings(("core",), ("raw", "clang"), seed=4, batch=4, points=2, size=0.5)


class Wrong:
    """The core, but forward derivatives of programs that multiply come out half too large."""

    name = "wrong"

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    def run(self, jobs: Sequence[Job]) -> list[Outcome]:
        return [self.changed(job, outcome) for job, outcome in zip(jobs, self.engine.run(jobs), strict=True)]

    def changed(self, job: Job, outcome: Outcome) -> Outcome:
        if "fmul" not in job.case.text or outcome.kind is not OutcomeKind.VALUES:
            return outcome
        return replace(outcome, values=tuple(self.scaled(values) for values in outcome.values))

    @staticmethod
    def scaled(values: Values) -> Values:
        return replace(values, tangents=tuple(tuple(1.5 * x + 1e-3 for x in row) for row in values.tangents))

    def close(self) -> None:
        self.engine.close()


@pytest.fixture(scope="module", autouse=True)
def wrong_engine() -> None:
    @ENGINES.register("wrong-product")
    def opened(detail: str) -> Engine:
        return Wrong(ENGINES["core"](detail))

    assert opened is not None


def test_generated_programs_are_judged_on_the_core() -> None:
    with Judge(SMALL) as judge:
        found = judge.batch(0)
    assert [case.index for case in found.cases] == [0, 1, 2, 3]
    assert [case.dialect for case in found.cases] == ["raw", "clang", "raw", "clang"]
    assert not any(case.problem for case in found.cases)
    assert any(result.grade == "agree" for case in found.cases for result in case.results)


@pytest.fixture(scope="module")
def finding() -> Finding:
    with Judge(PLANTED) as judge:
        for batch in range(20):  # programs that multiply are frequent, whatever the generators have become
            for found in judge.batch(batch).findings:
                if found.grade == "wrong derivative":
                    return found
    pytest.fail("no wrong derivative found")


def test_wrong_derivatives_are_found_confirmed_and_shrunk(finding: Finding) -> None:
    assert not finding.flaky
    small = shrink(PLANTED, finding, 300.0)  # a limit for machines under load; it takes seconds
    assert "fmul" in small.finding.case.text
    assert small.finding.signature == finding.signature
    assert small.instructions <= 12
    assert "fmul" in small.finding.location.split("`")[1]


def facts(folder: Path) -> list[tuple[object, ...]]:
    store = Store(folder)
    rows: list[tuple[object, ...]] = [
        (case.index, case.name, case.tags, case.operations, [(r.grade, r.outcomes, r.verdicts) for r in case.results])
        for case in store.cases()
    ]
    store.close()
    return rows


def test_findings_do_not_depend_on_the_number_of_workers(tmp_path: Path) -> None:
    for jobs in (1, 2):
        campaign = Campaign(SMALL, tmp_path / str(jobs), jobs=jobs, cases=10)
        assert campaign.run().totals.cases == 10
        campaign.close()
    assert facts(tmp_path / "1") == facts(tmp_path / "2")


def test_a_campaign_goes_on_where_it_ended(tmp_path: Path) -> None:
    for cases, resume in ((6, False), (10, True)):
        campaign = Campaign(SMALL, tmp_path, jobs=1, cases=cases, resume=resume)
        assert campaign.run().totals.cases == cases
        campaign.close()
    assert [row[0] for row in facts(tmp_path)] == list(range(10))


def test_fuzz_writes_summary_and_reports_clean(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "run"
    code = main(["fuzz", "--cases", "6", "--jobs", "1", "--size", "0.5", "--out", str(out), "--json", "-q"])
    data = json.loads(capsys.readouterr().out)
    assert data["cases"] == 6
    assert code == (1 if data["findings"] else 0)
    assert "## Verdicts" in (out / "summary.md").read_text(encoding="utf-8")
    assert main(["fuzz", "--cases", "6", "--jobs", "1", "--out", str(out), "-q"]) == 2
    assert "--resume" in capsys.readouterr().err


def test_unknown_engine_and_dialect_are_told_before_anything_starts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["fuzz", "-e", "nothing", "--cases", "1", "--out", str(tmp_path / "a")]) == 2
    assert "known: " in capsys.readouterr().err
    assert main(["fuzz", "-d", "cobol", "--cases", "1", "--out", str(tmp_path / "a")]) == 2
    assert "clang" in capsys.readouterr().err
    assert not (tmp_path / "a").exists()


def test_generated_case_files_replay(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["gen", "-d", "clang", "--seed", "5", "--size", "0.5", "-o", str(tmp_path)]) == 0
    path = Path(capsys.readouterr().out.strip())
    assert read_case_file(path).case.tags is not None
    assert main(["replay", str(path)]) == 0
    assert "agree" in capsys.readouterr().out


def test_a_finding_replays_and_reduces_by_file(
    tmp_path: Path, finding: Finding, capsys: pytest.CaptureFixture[str]
) -> None:
    path = save_finding(tmp_path, finding)
    assert main(["replay", finding.identity, "--out", str(tmp_path)]) == 1
    assert finding.grade in capsys.readouterr().out
    assert main(["reduce", str(path), "--seconds", "5"]) == 1
    assert path.with_suffix(".reduced.ll").exists()
