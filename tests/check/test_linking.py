"""A program in several files is checked as one: each takes from the others what it only declares."""

from __future__ import annotations

from pathlib import Path

import pytest

from adfuzz.checking.linking import linked
from adfuzz.cli.main import main
from adfuzz.errors import UserError
from adfuzz.ir.parser import parse_module

F = "declare double @g(double)\ndefine double @f(double %x) {\n %y = call double @g(double %x)\n ret double %y\n}\n"
G = """@scale = external global double
declare double @h(double)
define double @g(double %x) {
  %s = load double, ptr @scale
  %y = fmul double %s, %x
  %z = call double @h(double %y)
  ret double %z
}
define double @unused(double %x) {
  ret double %x
}
"""
H = "@scale = global double 3.0\ndefine double @h(double %x) {\n %y = fmul double %x, %x\n ret double %y\n}\n"


def test_what_is_needed_comes_from_the_others_and_nothing_else() -> None:
    module = parse_module(linked(F, [H, G]))
    assert {f.name for f in module.functions if not f.is_declaration} == {"f", "g", "h"}
    assert module.globals["scale"] in module.variables


def test_module_that_lacks_nothing_stays_as_it_is() -> None:
    assert linked(H, [F, G]) == H


def test_files_that_define_a_name_twice_are_refused() -> None:
    with pytest.raises(UserError, match="linked"):
        linked(
            "define double @h(double %x) {\n ret double %x\n}\n" + F,
            [H + G.replace("declare double @h(double)", "").replace("@scale = external global double", "")],
        )


def test_missing_function_is_named_and_the_file_that_has_it_helps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in (("f.ll", F), ("g.ll", G), ("h.ll", H)):
        (tmp_path / name).write_text(text)
    assert main(["check", "f.ll", "-f", "f"]) == 5
    assert "it calls g, which no file given defines" in capsys.readouterr().out
    assert main(["check", "f.ll", "g.ll", "h.ll", "-f", "f"]) == 0
