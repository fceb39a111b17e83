"""Functions that compilers drop are checked when they are named: static, inline, private ones that nothing calls."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from adfuzz.checking.dropped import recovered
from adfuzz.checking.functions import select
from adfuzz.cli.main import main
from adfuzz.ir.parser import parse_module

SOURCES = {
    "static.c": ("clang-22", "static double f(double x) { return x * x; }\ndouble g(double x) { return f(x); }\n"),
    "inline.hpp": (
        "clang++-22",
        "#include <cmath>\nnamespace n { inline double f(double x) { return std::sin(x); } }\n",
    ),
    "method.cpp": ("clang++-22", "struct S { double a; double f(double x) const { return a * x; } };\n"),
    "private.rs": ("rustc", "fn f(x: &[f64]) -> f64 { x.iter().map(|v| v * v).sum() }\n"),
    "small.rs": ("rustc", "pub struct S; impl S { pub fn f(x: f64) -> f64 { x * x } }\n"),
}


@pytest.mark.parametrize("name", SOURCES)
@pytest.mark.parametrize("level", [0, 2])
def test_function_that_nothing_calls_is_found_by_its_name(tmp_path: Path, name: str, level: int) -> None:
    tool, source = SOURCES[name]
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    path = tmp_path / name
    path.write_text(source)
    function = select(parse_module(recovered(path, ["f"], level, ())), "f")[0]
    assert not function.is_local
    assert level == 0 or not any(i.opcode == "alloca" for i in function.instructions)


@pytest.mark.needs("clang")
def test_static_function_is_checked_as_any_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "file.c"
    path.write_text("static double f(double x) { return x * x * x; }\ndouble g(double x) { return f(x); }\n")
    assert main(["check", str(path), "-f", "f", "-f", "g"]) == 0
    assert capsys.readouterr().out.count("AGREE") == 2


@pytest.mark.parametrize(
    ("name", "source", "tool"),
    [
        ("file.cpp", "template <class T> T f(T x) { return x; }\ndouble g(double x) { return x; }\n", "clang++-22"),
        ("file.rs", "pub fn f<T: Copy>(x: T) -> T { x }\n#[no_mangle] pub fn g(x: f64) -> f64 { x }\n", "rustc"),
    ],
)
def test_generic_function_says_why_it_is_not_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, source: str, tool: str
) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    path = tmp_path / name
    path.write_text(source)
    assert main(["check", str(path), "-f", "f"]) == 2
    assert "only where it is used" in capsys.readouterr().err
