"""`adfuzz lower`: derivative code out of a module, and for bad input a message, never a traceback or a file."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from adfuzz.errors import Unsupported
from adfuzz.ir import llvm

Run = Callable[..., Any]

SQUARE = """\
declare double @__enzyme_autodiff(...)

define double @square(double %x) {
  %y = fmul double %x, %x
  ret double %y
}

define double @derivative(double %x) {
  %d = call double (...) @__enzyme_autodiff(ptr @square, double %x)
  ret double %d
}
"""


@pytest.fixture
def square(tmp_path: Path) -> Path:
    """Return a file with a module that asks for the derivative of x*x."""
    path = tmp_path / "square.ll"
    path.write_text(SQUARE)
    return path


def test_lowered_text_has_no_calls_left_and_verifies(square: Path, tmp_path: Path, run_adfuzz: Run) -> None:
    done = run_adfuzz("lower", square, "-o", tmp_path / "out.ll")
    assert (done.code, done.out, done.err) == (0, "", "")
    text = (tmp_path / "out.ll").read_text()
    llvm.verify(text)
    assert "call double (...) @__enzyme_autodiff" not in text


def test_optimised_derivative_of_the_square_is_only_arithmetic(square: Path, run_adfuzz: Run) -> None:
    done = run_adfuzz("lower", square, "-o", "-")
    assert done.code == 0, done.err
    body = done.out.split("@derivative(", 1)[1].split("}", 1)[0]
    operations = [line.split("=")[1].split()[0] for line in body.splitlines() if " = " in line]
    assert set(operations) <= {"fadd", "fmul"} and len(operations) <= 2  # x + x or 2 * x, perhaps added to 0


def test_bitcode_goes_in_and_out(square: Path, tmp_path: Path, run_adfuzz: Run) -> None:
    (tmp_path / "in.bc").write_bytes(llvm.to_bitcode(SQUARE))
    assert run_adfuzz("lower", tmp_path / "in.bc", "-o", tmp_path / "out.bc").code == 0
    assert (tmp_path / "out.bc").read_bytes()[:2] == b"BC"
    assert "@derivative" in llvm.read(tmp_path / "out.bc")


def test_without_post_optimisation_the_derivative_is_as_generated(square: Path, run_adfuzz: Run) -> None:
    plain = run_adfuzz("lower", square, "-o", "-", "--no-post-optimize", "--no-pre-optimize")
    optimised = run_adfuzz("lower", square, "-o", "-")
    assert plain.code == 0
    assert len(plain.out.splitlines()) > len(optimised.out.splitlines())


def test_output_may_replace_the_input(square: Path, run_adfuzz: Run) -> None:
    assert run_adfuzz("lower", square, "-o", square).code == 0
    assert "call double (...) @__enzyme_autodiff" not in square.read_text()
    assert [path.name for path in square.parent.iterdir()] == ["square.ll"]


def test_output_follows_links_and_leaves_pipes_pipes(square: Path, tmp_path: Path, run_adfuzz: Run) -> None:
    link, pipe = tmp_path / "link.ll", tmp_path / "pipe"
    link.symlink_to(tmp_path / "real.ll")
    assert run_adfuzz("lower", square, "-o", link).code == 0
    assert link.is_symlink()
    text = (tmp_path / "real.ll").read_text()
    llvm.verify(text)
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert run_adfuzz("lower", square, "-o", pipe).code == 0
        assert pipe.is_fifo()
        assert os.read(reader, 1 << 16).decode() == text
    finally:
        os.close(reader)


def test_activity_is_printed_with_a_mark_before_what_has_a_derivative(square: Path, run_adfuzz: Run) -> None:
    done = run_adfuzz("lower", square, "--print", "activity")
    assert done.code == 0, done.err
    assert done.out.splitlines() == [
        "@square as __enzyme_autodiff differentiates it:",
        "* double %x: out",
        "  0:",
        "*   %y = fmul double %x, %x",
        "    ret double %y",
    ]


def test_types_of_memory_are_printed(tmp_path: Path, run_adfuzz: Run) -> None:
    text = SQUARE.replace("double @square(double %x) {", "double @square(ptr %p) {\n  %x = load double, ptr %p")
    text = text.replace("@derivative(double %x)", "@derivative(ptr %x, ptr %dx)").replace(
        "double %x)\n  ret", "ptr %x, ptr %dx)\n  ret"
    )
    (tmp_path / "in.ll").write_text(text)
    done = run_adfuzz("lower", tmp_path / "in.ll", "--print", "types")
    assert done.code == 0, done.err
    assert "%p: ptr" in done.out and "float:double" in done.out


def test_what_to_do_must_be_said_once(square: Path, run_adfuzz: Run) -> None:
    assert run_adfuzz("lower", square).code == 2
    assert run_adfuzz("lower", square, "-o", "-", "--print", "types").code == 2
    assert "known: types, activity" in run_adfuzz("lower", square, "--print", "colours").err


# ------------------------------------------------------------------------------------------------------- bad input

RANDOM = random.Random(20)
GARBAGE = {
    "empty": b"",
    "blank": b" \n\t\n",
    "random": RANDOM.randbytes(500),
    "random with bitcode's magic": b"BC\xc0\xde" + RANDOM.randbytes(200),
    "cut bitcode": llvm.to_bitcode(SQUARE)[:300],
    "nul": SQUARE.replace("%y", "%\0").encode(),
    "not utf-8": SQUARE.encode().replace(b"square", b"squ\xe0re"),
    "long line": b"x" * 100_000,
    "undefined value": SQUARE.replace("%x, %x", "%x, %z").encode(),
    "wrong type": SQUARE.replace("ret double %y", "ret float %y").encode(),
    "fails LLVM's verifier": SQUARE.replace("ret double %y", "ret float 0.0").encode(),
    "a C file": b"double f(double x) { return x; }\n",
    "utf-16": SQUARE.encode("utf-16"),
}
PLACED = {
    "undefined value": ":4:24:",
    "wrong type": ":5:13:",
    "long line": ":1:1:",
    "a C file": ":1:1:",
    "nul": ":4:4:",
}


@pytest.mark.parametrize("kind", GARBAGE)
def test_garbage_ends_in_2_with_a_message_and_no_file(kind: str, tmp_path: Path, run_adfuzz: Run) -> None:
    source = tmp_path / "in.ll"
    source.write_bytes(GARBAGE[kind])
    done = run_adfuzz("lower", source, "-o", tmp_path / "out.ll")
    assert done.code == 2, done.err
    assert "in.ll" in done.err
    assert PLACED.get(kind, "") in done.err
    assert "Traceback" not in done.err and done.out == "" and len(done.err) < 1000
    assert [path.name for path in tmp_path.iterdir()] == ["in.ll"]


@pytest.mark.parametrize("length", range(20, len(SQUARE) - 20, 17))
def test_truncated_text_is_an_error_with_place_or_still_a_module(length: int, tmp_path: Path, run_adfuzz: Run) -> None:
    source = tmp_path / "in.ll"
    source.write_text(SQUARE[:length])
    done = run_adfuzz("lower", source, "-o", "-")
    assert done.code in (0, 2)
    if done.code == 2:
        assert done.err.startswith(f"{source}:") and "error: " in done.err and "^" in done.err
        assert done.out == ""


@pytest.mark.parametrize("seed", range(40))
def test_text_with_a_few_bytes_changed_never_ends_in_an_internal_error(
    seed: int, tmp_path: Path, run_adfuzz: Run
) -> None:
    chance = random.Random(seed)
    data = bytearray(SQUARE.encode())
    for _ in range(chance.randint(1, 3)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    source = tmp_path / "in.ll"
    source.write_bytes(bytes(data))
    done = run_adfuzz("lower", source, "-o", "-")
    assert done.code in (0, 2), done.err


def test_missing_file_and_directory_are_named(tmp_path: Path, run_adfuzz: Run) -> None:
    missing = run_adfuzz("lower", tmp_path / "missing.ll", "-o", "-")
    assert (missing.code, missing.err) == (2, f"error: {tmp_path / 'missing.ll'}: No such file or directory\n")
    directory = run_adfuzz("lower", tmp_path, "-o", "-")
    assert (directory.code, directory.err) == (2, f"error: {tmp_path}: Is a directory\n")


def test_unwritable_output_is_named(square: Path, tmp_path: Path, run_adfuzz: Run) -> None:
    nowhere = tmp_path / "no" / "such" / "out.ll"
    done = run_adfuzz("lower", square, "-o", nowhere)
    assert (done.code, done.err) == (2, f"error: {nowhere}: No such file or directory\n")
    done = run_adfuzz("lower", square, "-o", tmp_path)
    assert (done.code, done.err) == (2, f"error: {tmp_path}: is a directory\n")


def test_refusal_leaves_the_old_output_alone(
    square: Path, tmp_path: Path, run_adfuzz: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(text: str, options: object) -> str:
        raise Unsupported("no-derivative", "no rule for this")

    monkeypatch.setattr("adfuzz.ad.lower_module", refuse)
    (tmp_path / "out.ll").write_text("before")
    done = run_adfuzz("lower", square, "-o", tmp_path / "out.ll")
    assert done.code == 2 and done.err.startswith("error[no-derivative]")
    assert (tmp_path / "out.ll").read_text() == "before"


def test_internal_error_saves_the_input_for_replay(
    square: Path, tmp_path: Path, run_adfuzz: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(text: str, options: object) -> str:
        raise IndexError("a bug")

    monkeypatch.setattr("adfuzz.ad.lower_module", fail)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "runs").mkdir()
    done = run_adfuzz("lower", square, "-o", tmp_path / "out.ll")
    assert done.code == 3 and "internal error: IndexError: a bug" in done.err and "Traceback" not in done.err
    (saved,) = (tmp_path / "runs").glob("*/input.ll")
    assert saved.read_text() == SQUARE
    assert not (tmp_path / "out.ll").exists()


def test_derivative_that_llvm_rejects_is_an_internal_error(
    square: Path, tmp_path: Path, run_adfuzz: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def bad(text: str, options: object) -> str:
        return "define double @f() {\n  ret double undef\n}\ndefine void @f() { ret void }\n"

    monkeypatch.setattr("adfuzz.ad.lower_module", bad)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "runs").mkdir()
    assert run_adfuzz("lower", square, "-o", tmp_path / "out.ll").code == 3
    assert not (tmp_path / "out.ll").exists()
