"""Source files become canonical IR, and everything that can go wrong on the way has its own clear error."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from adfuzz.errors import ToolMissing, UserError
from adfuzz.frontends import FRONTENDS, base, to_ir
from adfuzz.ir import llvm
from adfuzz.ir.parser import parse_module

C_SOURCE = "double twice(double x) { return 2 * x; }\n"

SOURCES = {
    ".c": (C_SOURCE, "twice", "clang-22"),
    ".cpp": ('extern "C" ' + C_SOURCE, "twice", "clang++-22"),
    ".rs": ("#[no_mangle] pub fn twice(x: f64) -> f64 { 2.0 * x }\n", "twice", "rustc"),
    ".f90": ("function twice(x) result(r)\n real(8), intent(in) :: x\n real(8) :: r\n r = 2 * x\nend function\n",
             "twice_", "flang-22"),
}  # fmt: skip


@pytest.mark.parametrize("suffix", SOURCES)
@pytest.mark.parametrize("level", [0, 2])
def test_source_becomes_a_module_with_the_function(tmp_path: Path, suffix: str, level: int) -> None:
    source, function, tool = SOURCES[suffix]
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    path = tmp_path / f"file{suffix}"
    path.write_text(source)
    assert not parse_module(to_ir(path, level=level)).function(function).is_declaration


@pytest.mark.parametrize("suffix", SOURCES)
def test_compiler_error_is_shown_as_it_is(tmp_path: Path, suffix: str) -> None:
    if shutil.which(SOURCES[suffix][2]) is None:
        pytest.skip(f"{SOURCES[suffix][2]} is not installed")
    path = tmp_path / f"broken{suffix}"
    path.write_text("this is no program )\n")
    with pytest.raises(UserError) as caught:
        to_ir(path)
    assert f"broken{suffix}" in str(caught.value)
    assert "error" in str(caught.value)


def test_numba_function_becomes_a_module(tmp_path: Path) -> None:
    pytest.importorskip("numba")
    path = tmp_path / "file.py"
    path.write_text("from numba import cfunc\n@cfunc('float64(float64)')\ndef twice(x):\n    return 2 * x\n")
    assert any("twice" in f.name for f in parse_module(to_ir(path)).functions)


def test_python_file_without_compiled_function_says_what_to_write(tmp_path: Path) -> None:
    pytest.importorskip("numba")
    path = tmp_path / "file.py"
    path.write_text("def twice(x):\n    return 2 * x\n")
    with pytest.raises(UserError, match="@cfunc"):
        to_ir(path)


def test_python_file_that_fails_shows_its_exception(tmp_path: Path) -> None:
    pytest.importorskip("numba")
    path = tmp_path / "file.py"
    path.write_text("raise RuntimeError('not today')\n")
    with pytest.raises(UserError, match="not today"):
        to_ir(path)


def test_ir_and_bitcode_pass_through(tmp_path: Path) -> None:
    text = llvm.read("define double @f(double %x) {\n  ret double %x\n}\n")
    (tmp_path / "a.ll").write_text(text)
    (tmp_path / "a.bc").write_bytes(llvm.to_bitcode(text))
    assert to_ir(tmp_path / "a.ll") == text
    assert "define double @f(double %x)" in to_ir(tmp_path / "a.bc")


def test_missing_compiler_says_how_to_install_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(base.shutil, "which", lambda name: None)
    path = tmp_path / "a.rs"
    path.write_text("")
    with pytest.raises(ToolMissing, match=r"rustup\.rs") as caught:
        to_ir(path)
    assert caught.value.exit_code == 4


def test_c_falls_back_to_the_clang_of_ziglang(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("ziglang")
    monkeypatch.setattr(base.shutil, "which", lambda name: None)
    path = tmp_path / "a.c"
    path.write_text(C_SOURCE)
    assert not parse_module(to_ir(path)).function("twice").is_declaration


@pytest.mark.parametrize(("name", "message"), [("a.xyz", r"\.c .*\.rs"), ("b", "no compiler is known")])
def test_unknown_suffix_lists_the_known_ones(tmp_path: Path, name: str, message: str) -> None:
    (tmp_path / name).write_text("")
    with pytest.raises(UserError, match=message):
        to_ir(tmp_path / name)


def test_missing_file_and_folder_are_user_errors(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no such file"):
        to_ir(tmp_path / "absent.c")
    (tmp_path / "folder.c").mkdir()
    with pytest.raises(UserError, match="folder"):
        to_ir(tmp_path / "folder.c")


def test_every_frontend_says_what_it_is() -> None:
    assert {".c", ".cpp", ".rs", ".f90", ".py", ".ll", ".bc"} <= set(FRONTENDS)
    assert all(entry.summary for _, entry in FRONTENDS.items())


def test_text_of_an_error_of_numba_is_not_put_together() -> None:
    pytest.importorskip("numba")
    from adfuzz.frontends.numba import merge

    name = '"_ZN5numba2np31ol_raise_with_shape_context_3cE"'
    text = f"""
    declare i32 @of_strings(ptr)
    define linkonce_odr i32 @{name}(ptr %result, ptr %error) {{
      %status = call i32 @of_strings(ptr %result)
      ret i32 %status
    }}
    define i32 @f(ptr %result, ptr %error) {{
      %status = call i32 @{name}(ptr %result, ptr %error)
      ret i32 %status
    }}
    """
    module = parse_module(llvm.read(merge([text])))
    raising, user = [function for function in module.functions if not function.is_declaration][:2]
    assert [str(i.opcode) for i in raising.instructions] == ["ret"]
    assert [str(i.opcode) for i in user.instructions] == ["call", "ret"]
