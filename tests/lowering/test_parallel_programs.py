"""Whole programs with OpenMP that call `__enzyme_*` and check the numbers themselves, run by several threads."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

SOURCES = sorted((Path(__file__).parent / "parallel").iterdir())
COMPILERS = {".c": ["clang-22"], ".cpp": ["clang++-22", "-std=c++20"], ".f90": ["flang-22"]}


@pytest.mark.needs("openmp")
@pytest.mark.parametrize("level", [0, 2])
@pytest.mark.parametrize(
    "source",
    [pytest.param(s, marks=pytest.mark.needs("flang") if s.suffix == ".f90" else ()) for s in SOURCES],
    ids=lambda path: path.name,
)
def test_openmp_program_finds_its_derivatives_right(
    source: Path, level: int, tmp_path: Path, run_adfuzz: Callable[..., Any]
) -> None:
    compiler = COMPILERS[source.suffix]
    text, lowered, program = tmp_path / "in.ll", tmp_path / "out.ll", tmp_path / "program"
    command = [*compiler, "-fopenmp", f"-O{level}", "-S", "-emit-llvm", str(source), "-o", str(text)]
    subprocess.run(command, check=True, capture_output=True, cwd=tmp_path)
    finished = run_adfuzz("lower", text, "-o", lowered)
    assert finished.code == 0, finished.err
    warnings = ["-Wno-override-module"] if source.suffix != ".f90" else []
    link = [compiler[0], *warnings, "-fopenmp", "-O1", str(lowered), "-o", str(program), "-lm"]
    subprocess.run(link, check=True, capture_output=True)
    ran = subprocess.run([str(program)], capture_output=True, text=True, timeout=60, check=False)
    assert (ran.returncode, ran.stdout.splitlines()[-1:]) == (0, ["ok"]), ran.stderr
