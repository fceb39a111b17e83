"""The `command` engine tells apart what an external tool can do."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from adfuzz.engines import open_engine
from adfuzz.engines.command import lower
from adfuzz.errors import ToolMissing, UserError
from adfuzz.model import Activity, Argument, Case, FloatLayout, Job, Mode, OutcomeKind, Request, Trial

TOOL = Path(__file__).with_name("planted_tool.py")
F64 = FloatLayout("f64")
CASE = Case(
    "square",
    "define double @f(double %x) {\n  %y = fmul double %x, %x\n  ret double %y\n}\n",
    "f",
    (Argument("x", F64, Activity.OUT),),
    F64,
)
JOB = Job(CASE, Request(Mode.REVERSE, (Activity.OUT,)), (Trial(((3.0,),), (((0.0,),),)),))


@pytest.mark.parametrize(
    ("how", "kind", "message"),
    [
        ("right", OutcomeKind.VALUES, ""),
        ("invalid", OutcomeKind.INVALID, "double"),
        ("unresolved", OutcomeKind.REFUSED, "unresolved symbol"),
        ("refuse", OutcomeKind.REFUSED, "error: Enzyme: cannot do this"),
        ("nothing", OutcomeKind.REFUSED, "wrote no file"),
        ("bug", OutcomeKind.REFUSED, "IndexError"),
        ("segfault", OutcomeKind.CRASHED, "SIGSEGV"),
        ("abort", OutcomeKind.CRASHED, "LLVM ERROR: planted"),
    ],
)
def test_what_the_tool_does_is_told_apart(how: str, kind: OutcomeKind, message: str) -> None:
    engine = open_engine(f"command:{sys.executable} {TOOL} {how} {{in}} {{out}}")
    try:
        (outcome,) = engine.run([JOB])
    finally:
        engine.close()
    assert (outcome.kind, message in outcome.message) == (kind, True), outcome
    if kind is OutcomeKind.VALUES:
        assert outcome.values[0].adjoints == (((6.0,),),)


def test_a_tool_that_does_not_end_is_hung() -> None:
    with pytest.raises(TimeoutError):
        lower("", [sys.executable, str(TOOL), "sleep", "{in}", "{out}"], seconds=0.5)


def test_a_command_without_files_is_refused() -> None:
    with pytest.raises(UserError, match="needs a command line"):
        open_engine("command:opt -S")


def test_a_missing_program_is_named() -> None:
    with pytest.raises(ToolMissing, match="no-such-program"):
        open_engine("command:no-such-program {in} {out}")


def test_unknown_engines_are_refused_with_the_known_ones() -> None:
    with pytest.raises(UserError, match="command, core, enzyme"):
        open_engine("tapenade")
