"""`adfuzz check` from the command line: verdicts, exit codes, reports, and clear words for everything that is wrong."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

import adfuzz.engines
from adfuzz.cli.main import main
from adfuzz.engines import open_engine
from adfuzz.model import Job, Mode, Outcome

PLANTED = Path(__file__).parent.parent / "engines" / "planted_tool.py"

GOOD = """
define double @f(double %x, double %y) {
  %p = fmul double %x, %y
  %r = fadd double %p, %x
  ret double %r
}
"""

SUM = """
define double @sum(ptr %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %s = phi double [ 0.0, %entry ], [ %more, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %q = fmul double %v, %v
  %more = fadd double %s, %q
  %next = add i64 %i, 1
  %go = icmp slt i64 %next, %n
  br i1 %go, label %loop, label %done
done:
  ret double %more
}
"""

OPAQUE = """
declare double @sin(double)
declare double @somewhere_else(double)
define double @f(double %x) {
  %r = call double @somewhere_else(double %x)
  ret double %r
}
"""


class WrongReverse:
    """The core with every adjoint and shadow of combined reverse doubled."""

    name = "core"

    def __init__(self) -> None:
        self._core = open_engine("core")

    def run(self, jobs: Sequence[Job]) -> list[Outcome]:
        return [
            self._doubled(outcome) if job.request.mode is Mode.REVERSE else outcome
            for job, outcome in zip(jobs, self._core.run(jobs), strict=True)
        ]

    def close(self) -> None:
        self._core.close()

    @staticmethod
    def _doubled(outcome: Outcome) -> Outcome:
        def twice(lanes: tuple[tuple[tuple[float | int, ...], ...], ...]) -> tuple[tuple[tuple[float, ...], ...], ...]:
            return tuple(tuple(tuple(2 * n for n in row) for row in lane) for lane in lanes)

        values = tuple(replace(v, adjoints=twice(v.adjoints), shadows=twice(v.shadows)) for v in outcome.values)
        return replace(outcome, values=values)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "good.ll").write_text(GOOD)
    (tmp_path / "sum.ll").write_text(SUM)
    (tmp_path / "opaque.ll").write_text(OPAQUE)
    return tmp_path


@pytest.fixture
def wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adfuzz.engines, "open_engine", lambda spec: WrongReverse())


def test_a_tool_that_drops_a_dependence_is_told_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "f.ll"
    source.write_text(GOOD)
    engine = f"command:{sys.executable} {PLANTED} zero {{in}} {{out}}"
    assert main(["check", str(source), "-f", "f", "-e", engine, "--out", str(tmp_path / "report")]) == 1
    said = " ".join(capsys.readouterr().out.split())  # long paths break lines
    assert "ZERO DERIVATIVE" in said
    assert "the dependence was dropped" in said


def test_right_derivatives_agree_and_exit_0(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "good.ll"]) == 0
    said = capsys.readouterr().out
    assert "AGREE" in said
    assert "high_fd" in said
    assert not (here / "adfuzz-check").exists()


def test_extent_is_found_by_running_and_told(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "sum.ll"]) == 0
    said = capsys.readouterr().out
    assert "x=ptr->f64[8]:dup" in said
    assert "extent 8 from running it" in said


def test_argument_specs_override_what_is_found(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "sum.ll", "--arg", "x=f64[5]~1..2", "--arg", "n=i64=5"]) == 0
    said = capsys.readouterr().out
    assert "x=ptr->f64[5]:dup" in said
    assert "n=i64:const=5" in said


def test_wrong_derivative_exits_1_and_leaves_a_report_and_a_case(
    here: Path, wrong: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "good.ll"]) == 1
    said = capsys.readouterr().out
    assert "WRONG DERIVATIVE" in said
    assert "the first wrong derivative is that of `" in said
    report = (here / "adfuzz-check" / "report.md").read_text()
    assert "wrong derivative" in report
    assert "factor 2" in report
    assert "first wrong instruction: the first wrong derivative is that of `" in report
    assert "--engine core" in report
    case = here / "adfuzz-check" / "00-f.ll"
    assert case.is_file()
    assert main(["check", str(case)]) == 1, "the case file shows the same"


def test_reports_are_never_overwritten(here: Path, wrong: None, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "good.ll"])
    before = (here / "adfuzz-check" / "report.md").read_text()
    main(["check", "sum.ll"])
    assert (here / "adfuzz-check" / "report.md").read_text() == before
    assert (here / "adfuzz-check-2" / "report.md").is_file()


def test_json_says_the_same_in_one_object(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "good.ll", "sum.ll", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["exit"] == 0
    assert [item["verdict"] for item in found["functions"]] == ["agree", "agree"]
    assert {row["oracle"] for row in found["functions"][0]["engines"][0]["checks"]} >= {"dual", "transpose", "high_fd"}


def test_what_cannot_be_decided_exits_5_with_the_refusal(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "opaque.ll"]) == 5
    said = capsys.readouterr().out
    assert "somewhere_else" in said
    assert "REFUSED" in said or "UNDECIDED" in said


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("  br label %l\nl:\n  br label %l\n", "limit exceeded"),
        ("  call void @abort()\n  ret double %x\n", "the program ended"),
        ("  %p = load double, ptr null\n  ret double %p\n", "undefined behaviour"),
    ],
)
def test_function_that_cannot_be_run_exits_5_and_says_why(
    here: Path, capsys: pytest.CaptureFixture[str], body: str, reason: str
) -> None:
    (here / "bad.ll").write_text(f"declare void @abort()\ndefine double @f(double %x) {{\n{body}}}\n")
    assert main(["check", "bad.ll"]) == 5
    said = capsys.readouterr().out
    assert reason in said
    assert "--arg" in said


def test_layouts_in_attributes_are_taken(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "by.ll").write_text(
        "%pair = type { double, double }\n"
        "define void @f(ptr sret(%pair) %out, ptr byval(%pair) %in) {\n"
        "  %v = load double, ptr %in\n  %w = fmul double %v, %v\n  store double %w, ptr %out\n  ret void\n}\n"
    )
    assert main(["check", "by.ll"]) == 0
    assert "in=ptr->struct{f64,f64}:dup" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["absent.ll"], "no such file"),
        (["good.ll", "-f", "g"], "function 'g' is not defined here"),
        (["good.ll", "--arg", "x=nonsense"], "--arg:1:3"),
        (["good.ll", "--arg", "z=f64"], "has no such argument (there is: x, arg0, y, arg1)"),
        (["good.ll", "--arg", "x=f64[3]"], "by value"),
        (["good.ll", "--engine", "nobody"], "unknown engine 'nobody'"),
        (["broken.ll"], "broken.ll:2:"),
        (["empty.ll"], "there is no function in it"),
    ],
)
def test_bad_input_exits_2_with_a_clear_message(
    here: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    (here / "broken.ll").write_text("define double @f(double %x) {\n  ret double %y\n}\n")
    (here / "empty.ll").write_text("; nothing\n")
    assert main(["check", *arguments]) == 2
    assert message in capsys.readouterr().err
