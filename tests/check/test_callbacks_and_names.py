"""Functions are found by the names people use; callbacks come from the file; sizes are such that something runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from adfuzz.checking.functions import pretty_name, select
from adfuzz.cli.main import main
from adfuzz.errors import UserError
from adfuzz.ir import llvm
from adfuzz.ir.parser import parse_module

NAMES = """
define double @_ZNK3lib6Spring6energyEd(ptr %this, double %x) {
  %k = load double, ptr %this
  %r = fmul double %k, %x
  ret double %r
}
define double @_ZN3lib6hornerIdEET_PKS1_S1_(ptr %c, double %x) {
  %k = load double, ptr %c
  %r = fmul double %k, %x
  ret double %r
}
define float @_ZN3lib6hornerIfEET_PKS1_S1_(ptr %c, float %x) {
  %k = load float, ptr %c
  %r = fmul float %k, %x
  ret float %r
}
define void @axpy_(ptr %x) {
  store double 1.0, ptr %x
  ret void
}
define internal double @inner(double %x) {
  ret double %x
}
define double @outer(double %x) {
  %r = call double @inner(double %x)
  ret double %r
}
"""


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("lib::Spring::energy", "_ZNK3lib6Spring6energyEd"),
        ("energy", "_ZNK3lib6Spring6energyEd"),
        ("Spring::energy", "_ZNK3lib6Spring6energyEd"),
        ("lib::horner<float>", "_ZN3lib6hornerIfEET_PKS1_S1_"),
        ("axpy", "axpy_"),
        ("AXPY", "axpy_"),
        ("inner", "inner"),
        ("outer", "outer"),
    ],
)
def test_functions_are_found_by_the_names_people_use(asked: str, found: str) -> None:
    if pretty_name("_Z1fv") != "f":
        pytest.skip("no C++ demangler here")
    assert [function.name for function in select(parse_module(llvm.read(NAMES)), asked)] == [found]


def test_mistyped_name_is_pointed_at_with_what_was_meant() -> None:
    with pytest.raises(UserError) as caught:
        select(parse_module(llvm.read(NAMES)), "enregy")
    assert "  -f enregy\n     ^^^^^^ did you mean: " in str(caught.value)
    assert "energy" in str(caught.value).split("did you mean")[1]


def test_ambiguous_name_lists_names_that_tell_them_apart() -> None:
    with pytest.raises(UserError) as caught:
        select(parse_module(llvm.read(NAMES)), "horner")
    assert "is ambiguous" in str(caught.value)
    listed = str(caught.value).rpartition("one of: ")[2].split(", ")
    assert len(set(listed)) == 2


CALLBACK = """
define double @newton(ptr %f, ptr %df, double %x, ptr %p) {
  %a = call double %f(double %x, ptr %p)
  %b = call double %df(double %x, ptr %p)
  %s = fdiv double %a, %b
  %r = fsub double %x, %s
  ret double %r
}
define double @square(double %x, ptr %p) {
  %c = load double, ptr %p
  %s = fmul double %x, %x
  %r = fsub double %s, %c
  ret double %r
}
define double @slope(double %x, ptr %p) {
  %r = fmul double %x, 2.0
  ret double %r
}
define double @lonely(ptr %f) {
  %r = call double %f(i64 3)
  ret double %r
}
"""


@pytest.fixture
def callback_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "c.ll").write_text(CALLBACK)
    return tmp_path / "c.ll"


def test_callbacks_get_functions_of_their_type_and_what_lies_behind_is_found(
    callback_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(callback_file), "-f", "newton"]) == 0
    said = capsys.readouterr().out
    assert "f=@square" in said
    assert "df=@slope" in said
    assert "p=ptr->f64:dup" in said


def test_callback_can_be_chosen(callback_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(callback_file), "-f", "newton", "--arg", "f=@slope"]) == 0
    assert "f=@slope" in capsys.readouterr().out


def test_callback_of_another_type_is_refused_with_those_that_fit(
    callback_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(callback_file), "-f", "newton", "--arg", "f=@lonely"]) == 2
    assert "@square, @slope" in capsys.readouterr().err


def test_callback_that_nothing_fits_is_explained(callback_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(callback_file), "-f", "lonely"]) == 5
    said = capsys.readouterr().out
    assert "f is called as a function of type double (i64)" in said
    assert "help:" in said


def test_name_may_be_in_one_of_several_files(callback_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (callback_file.parent / "d.ll").write_text("define double @g(double %x) {\n  ret double %x\n}\n")
    assert main(["check", "c.ll", "d.ll", "-f", "slope", "-f", "g"]) == 0
    said = capsys.readouterr().out
    assert "slope" in said
    assert "g (core)" in said
    assert main(["check", "c.ll", "d.ll", "-f", "nowhere"]) == 2


def test_size_is_chosen_so_that_something_is_computed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "g.ll").write_text(
        "define double @g(i32 %n, double %x) {\n  %big = icmp sgt i32 %n, 3\n  br i1 %big, label %no, label %yes\n"
        "no:\n  ret double 0.0\nyes:\n  %r = fmul double %x, %x\n  ret double %r\n}\n"
    )
    assert main(["check", str(tmp_path / "g.ll")]) == 0
    assert "n=i32:const=3" in capsys.readouterr().out
