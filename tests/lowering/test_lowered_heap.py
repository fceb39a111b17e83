"""Derivative code frees every allocation exactly once and touches none after that: address and leak sanitizer agree."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

SOURCES = Path(__file__).parent / "sources"
PLANTED = """
#include <stdlib.h>
int main(void) { volatile char *p = malloc(10); p[0] = 1; p = 0; return 0; }
"""


def compiled(text: Path, program: Path) -> None:
    """Link under the sanitizers; skip where the compiler comes without them."""
    command = ["clang-22", "-Wno-override-module", "-O1", "-fsanitize=address", str(text), "-o", str(program), "-lm"]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    if made.returncode and "asan" in made.stderr:
        pytest.skip("clang comes without its address sanitizer")
    assert made.returncode == 0, made.stderr


@pytest.mark.skipif(shutil.which("clang-22") is None, reason="clang-22 is not installed")
@pytest.mark.parametrize("level", [0, 2])
@pytest.mark.parametrize("name", ["heap.c", "memory.c"])
def test_program_frees_everything_once(name: str, level: int, tmp_path: Path, run_adfuzz: Callable[..., Any]) -> None:
    text, lowered, program = tmp_path / "in.ll", tmp_path / "out.ll", tmp_path / "program"
    command = ["clang-22", f"-O{level}", "-S", "-emit-llvm", str(SOURCES / name), "-o", str(text)]
    subprocess.run(command, check=True, capture_output=True)
    finished = run_adfuzz("lower", text, "-o", lowered)
    assert finished.code == 0, finished.err
    checked = re.sub(r"^define .*?(?= \{$)", r"\g<0> sanitize_address", lowered.read_text("utf-8"), flags=re.M)
    lowered.write_text(re.sub(r"( ![\w.]+ !\d+)+ sanitize_address", r" sanitize_address", checked), encoding="utf-8")
    compiled(lowered, program)
    ran = subprocess.run([str(program)], capture_output=True, text=True, timeout=120, check=False)
    assert (ran.returncode, ran.stdout.splitlines()[-1:]) == (0, ["ok"]), ran.stderr


@pytest.mark.skipif(shutil.which("clang-22") is None, reason="clang-22 is not installed")
def test_leak_is_noticed(tmp_path: Path) -> None:
    source, program = tmp_path / "leak.c", tmp_path / "leak"
    source.write_text(PLANTED, encoding="utf-8")
    compiled(source, program)
    ran = subprocess.run([str(program)], capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode != 0
    assert "detected memory leaks" in ran.stderr
