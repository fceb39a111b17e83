"""How a command line ends: exit code, message, saved report; never a traceback for the user."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from adfuzz import __version__
from adfuzz.cli import app, main, trouble
from adfuzz.errors import InternalError, Place, ToolMissing, Unsupported, UserError


def end_with(error: BaseException | int | None, monkeypatch: pytest.MonkeyPatch) -> int:
    """Run a made-up command `end` that raises `error`, or returns it."""

    def end() -> int | None:
        """End."""
        if isinstance(error, BaseException):
            raise error
        return error

    monkeypatch.setattr(app, "declared_commands", lambda: (app.Declared("end", "adfuzz.cli.app", "End."),))
    monkeypatch.setitem(app.COMMANDS, "end", end)
    return main.main(["end"])


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (None, 0),
        (1, 1),
        (5, 5),
        (typer.Exit(5), 5),
        (UserError("no such thing"), 2),
        (Unsupported("no-derivative", "no rule for callbr", Place("f")), 2),
        (ToolMissing("no clang"), 4),
        (KeyboardInterrupt(), 130),
        (typer.Abort(), 130),
        (BrokenPipeError(32, "Broken pipe"), 141),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, BaseException) else str(value),
)
def test_each_way_to_end_has_its_exit_code(
    error: BaseException | int | None, code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(os, "dup2", lambda *_: None)  # do not close the test runner's own stdout
        patch.setattr(sys, "stdout", sys.__stdout__)
        assert end_with(error, monkeypatch) == code
    assert "Traceback" not in capsys.readouterr().err


def test_user_error_is_printed_with_error_in_front(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    end_with(UserError("no such thing"), monkeypatch)
    assert capsys.readouterr().err == "error: no such thing\n"


def test_refusal_is_printed_as_it_formats_itself(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    end_with(Unsupported("no-derivative", "no rule for callbr", Place("f")), monkeypatch)
    assert capsys.readouterr().err == "error[no-derivative]: no rule for callbr\n  in @f\n"


@pytest.mark.parametrize("error", [ValueError("boom"), InternalError("boom"), KeyError("boom")])
def test_unexpected_error_ends_in_3_and_saves_traceback_and_command_line(
    error: Exception, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "runs").mkdir()
    monkeypatch.chdir(tmp_path)
    assert end_with(error, monkeypatch) == 3
    said = capsys.readouterr().err
    assert "internal error" in said and "boom" in said and "Traceback" not in said
    (report,) = (tmp_path / "runs").glob("internal-error-*/report.txt")
    assert str(report.parent.name) in said
    text = report.read_text()
    assert "Traceback" in text and "command line: ['end']" in text


def test_traceback_is_shown_when_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "runs").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ADFUZZ_TRACEBACK", "1")
    end_with(ValueError("boom"), monkeypatch)
    assert "Traceback" in capsys.readouterr().err


def test_evidence_is_saved_beside_the_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "runs").mkdir()
    monkeypatch.chdir(tmp_path)
    with pytest.raises(trouble.Trouble) as caught, trouble.evidence({"input.ll": b"; text"}):
        raise IndexError("out of range")
    folder = trouble.save_report(caught.value, ["lower", "x"])
    assert folder is not None and (folder / "input.ll").read_bytes() == b"; text"


def test_evidence_lets_deliberate_errors_pass() -> None:
    with pytest.raises(UserError), trouble.evidence({"input.ll": b""}):
        raise UserError("as intended")


@pytest.mark.parametrize("argv", [["no-such-command"], ["--no-such-option"], ["list", "--no-such-option"], []])
def test_wrong_usage_ends_in_2(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(argv) == 2
    captured = capsys.readouterr()
    assert "Usage" in captured.err + captured.out


def test_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["--version"]) == 0
    assert capsys.readouterr().out == f"adfuzz {__version__}\n"


def test_help_lists_all_commands_with_their_summaries(capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["--help"]) == 0
    shown = capsys.readouterr().out
    for entry in app.declared_commands():
        assert entry.name.split()[0] in shown
        assert entry.summary, f"{entry.name} has no docstring"


@pytest.mark.parametrize("entry", app.declared_commands(), ids=lambda entry: entry.name)
def test_each_command_has_help_and_stands_in_the_file_of_its_name(
    entry: app.Declared, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main.main([*entry.name.split(), "--help"]) == 0
    assert "Usage" in capsys.readouterr().out
    assert entry.module == f"adfuzz.cli.{entry.name.split()[0].replace('-', '_')}"


def test_help_imports_no_command_and_no_llvm() -> None:
    script = (
        "import sys; from adfuzz.cli.main import main; main(['--help']);"
        "heavy = {'llvmlite', 'numpy', 'mpmath', 'adfuzz.ir', 'adfuzz.cli.list'} & set(sys.modules);"
        "sys.exit(repr(heavy) if heavy else 0)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_two_commands_of_one_name_are_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(app.COMMANDS, "twice", lambda: None)
    with pytest.raises(RuntimeError, match="'twice' is declared in"):
        app.command("twice")(lambda: None)
