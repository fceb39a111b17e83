"""Whole programs with OpenMP or MPI that call `__enzyme_*` and check the numbers themselves."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
COMPILERS = {".c": ["clang-22"], ".cpp": ["clang++-22", "-std=c++20"], ".f90": ["flang-22", "-w"]}
RANKS = 3


def sources(folder: str) -> list[Any]:
    """The programs of a folder, each with the compiler that it needs."""
    return [
        pytest.param(path, marks=pytest.mark.needs("flang") if path.suffix == ".f90" else (), id=path.name)
        for path in sorted((HERE / folder).iterdir())
    ]


def build(source: Path, level: int, to: Path, run_adfuzz: Callable[..., Any], compile: str, link: list[str]) -> Path:
    """Compile, lower, link; the program."""
    compiler = COMPILERS[source.suffix]
    text, lowered, program = to / "in.ll", to / "out.ll", to / "program"
    command = [*compiler, compile, f"-O{level}", "-S", "-emit-llvm", str(source), "-o", str(text)]
    subprocess.run(command, check=True, capture_output=True, cwd=to)
    finished = run_adfuzz("lower", text, "-o", lowered)
    assert finished.code == 0, finished.err
    warnings = ["-Wno-override-module"] if source.suffix != ".f90" else []
    command = [compiler[0], *warnings, "-O1", str(lowered), "-o", str(program), *link, "-lm"]
    subprocess.run(command, check=True, capture_output=True)
    return program


def says_ok(*command: str | Path) -> None:
    """Run a program that checks itself."""
    ran = subprocess.run([str(w) for w in command], capture_output=True, text=True, timeout=60, check=False)
    assert (ran.returncode, ran.stdout.splitlines()[-1:]) == (0, ["ok"]), ran.stdout + ran.stderr


@pytest.mark.needs("openmp")
@pytest.mark.parametrize("level", [0, 2])
@pytest.mark.parametrize("source", sources("parallel"))
def test_openmp_program_finds_its_derivatives_right(
    source: Path, level: int, tmp_path: Path, run_adfuzz: Callable[..., Any]
) -> None:
    says_ok(build(source, level, tmp_path, run_adfuzz, "-fopenmp", ["-fopenmp"]))


@pytest.mark.needs("mpich")
@pytest.mark.parametrize("level", [0, 2])
@pytest.mark.parametrize("source", sources("messages"))
def test_mpi_program_finds_its_derivatives_right(
    source: Path, level: int, tmp_path: Path, run_adfuzz: Callable[..., Any]
) -> None:
    headers = subprocess.run(["mpicc.mpich", "-show"], capture_output=True, text=True, check=True).stdout.split()
    include = next(word for word in headers if word.startswith("-I"))
    libraries = ["-lmpichfort", "-lmpich"] if source.suffix == ".f90" else ["-lmpich"]
    program = build(source, level, tmp_path, run_adfuzz, include, libraries)
    says_ok("mpirun.mpich", "-n", str(RANKS), program)
