"""Whole programs that call `__enzyme_*` and check the numbers themselves: compiled, lowered, linked, run."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

SOURCES = sorted((Path(__file__).parent / "sources").iterdir())
CLANG = {".c": "clang-22", ".cpp": "clang++-22"}


@pytest.mark.skipif(shutil.which("clang++-22") is None, reason="clang-22 is not installed")
@pytest.mark.parametrize("level", [0, 1, 2, 3])
@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.name)
def test_program_finds_its_derivatives_right(
    source: Path, level: int, tmp_path: Path, run_adfuzz: Callable[..., Any]
) -> None:
    compiler = CLANG[source.suffix]
    standard = ["-std=c++20"] if source.suffix == ".cpp" else []
    text, lowered, program = tmp_path / "in.ll", tmp_path / "out.ll", tmp_path / "program"
    command = [compiler, *standard, f"-O{level}", "-S", "-emit-llvm", str(source), "-o", str(text)]
    subprocess.run(command, check=True, capture_output=True)
    finished = run_adfuzz("lower", text, "-o", lowered)
    assert finished.code == 0, finished.err
    link = [compiler, "-Wno-override-module", "-O1", str(lowered), "-o", str(program), "-lm"]
    subprocess.run(link, check=True, capture_output=True)
    ran = subprocess.run([str(program)], capture_output=True, text=True, timeout=60, check=False)
    assert (ran.returncode, ran.stdout.splitlines()[-1:]) == (0, ["ok"]), ran.stderr
