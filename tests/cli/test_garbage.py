"""Whatever a file holds, every command that reads it says what is wrong and where, exits with 2, and writes nothing."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

GOOD = (
    "define double @f(double %x, ptr %p) {\n  %v = load double, ptr %p\n  %r = fmul double %v, %x\n  ret double %r\n}\n"
)
NOISE = random.Random(5).randbytes(4000)

FILES: dict[str, bytes] = {
    "random.ll": NOISE,
    "random.bc": NOISE,
    "truncated.bc": b"BC\xc0\xde" + NOISE[:500],
    "truncated.ll": GOOD.encode()[:60],
    "empty.ll": b"",
    "binary.ll": b"\x89PNG\r\n\x1a\n" + NOISE[:100],
    "utf16.ll": GOOD.encode("utf-16"),
    "nul.ll": GOOD.encode()[:50] + b"\0" + GOOD.encode()[50:],
    "long.ll": b"define double @f() { ret double " + b"x" * 500_000 + b"\n",
    "recursive.ll": b"%a = type { %a }\n"
    b"define double @f(ptr %p) {\n  %x = getelementptr %a, ptr %p, i64 0\n  unreachable\n}\n",
    "newer.ll": b"define double @f(double %x) memory(target_mem: none) {\n"
    b"  %w = fnewop double %x, f0x3ff0000000000000\n"
    b"  ret double %w\n}\n",
    "order.ll": b"define double @f(double %x) {\n  br label %b\nb:\n  %y = fadd double %z, 1.0\n"
    b"  %z = fadd double %y, 1.0\n  ret double %z\n}\n",
    "header.ll": b";! function = 3\n" + GOOD.encode(),
    "toml.ll": b";! [case\n" + GOOD.encode(),
    "other.txt": GOOD.encode(),
    "wrong.py": b"x = 1\nraise RuntimeError('boom')\n",
}
COMMANDS = ("check", "lower -o out.ll", "replay", "reduce", "corpus add --corpus made", "corpus run")
ACCEPTED = {("lower -o out.ll", name) for name in ("header.ll", "toml.ll", "other.txt")} | {
    ("corpus add --corpus made", name) for name in ("header.ll", "toml.ll")
}
"""A header is a comment to these; `lower` takes any name."""


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("name", FILES)
def test_garbage_is_an_error_of_the_user(
    run_adfuzz: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, name: str
) -> None:
    if (command, name) in ACCEPTED:
        pytest.skip("taken as it is")
    if name.endswith(".py"):
        pytest.importorskip("numba")
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_bytes(FILES[name])
    first, *rest = command.split(" -", 1)
    done = run_adfuzz(*first.split(), name, *(f"-{rest[0]}".split() if rest else ()))
    assert done.code == 2, done.err
    assert name in done.err
    assert "error: " in done.err
    assert "Traceback" not in done.err + done.out
    assert max(map(len, done.err.splitlines())) < 400
    assert {path.name for path in tmp_path.iterdir()} == {name}
    assert (tmp_path / name).read_bytes() == FILES[name]


@pytest.mark.parametrize("name", ["truncated.ll", "long.ll", "nul.ll", "recursive.ll", "newer.ll", "header.ll"])
def test_errors_in_text_have_line_column_and_caret(
    run_adfuzz: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_bytes(FILES[name])
    place, shown, caret, *_ = run_adfuzz("check", name).err.split("\n")
    assert re.match(rf"{re.escape(name)}:\d+:\d+: error: ", place)
    assert shown
    assert caret.strip() == "^"


def test_newer_text_is_blamed_for_what_is_wrong_not_for_what_is_rewritten(
    run_adfuzz: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "newer.ll").write_bytes(FILES["newer.ll"])
    assert run_adfuzz("check", "newer.ll").err.startswith("newer.ll:2:")


def test_byte_order_mark_and_carriage_returns_are_taken(
    run_adfuzz: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "dos.ll").write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert run_adfuzz("lower", "dos.ll", "-o", "out.ll").code == 0


@pytest.mark.parametrize("where", ["file", "file/below"])
def test_campaign_that_cannot_be_kept_is_refused(
    run_adfuzz: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("mine")
    done = run_adfuzz("fuzz", "--cases", "1", "--quiet", "--out", where)
    assert done.code == 2
    assert f"cannot keep a campaign in {where}" in done.err
    assert (tmp_path / "file").read_text() == "mine"
