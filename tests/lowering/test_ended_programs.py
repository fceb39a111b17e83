"""Programs that the derivative code ends with a word, where only run time can tell that there is no derivative."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

KEPT_IN_A_GLOBAL = """
#include <stdio.h>
#include <stdlib.h>
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
double *work;
static double f(double x) { work[0] = x * x; return work[0] * x; }
int main(int count, char **words) {
  (void)words;
  work = malloc(8);
  double d = count > 1 ? __enzyme_fwddiff((void *)f, 2.0, 1.0) : __enzyme_autodiff((void *)f, 2.0);
  printf("%g\\n", d);
  return 0;
}
"""


@pytest.mark.skipif(shutil.which("clang-22") is None, reason="clang-22 is not installed")
@pytest.mark.parametrize("words", [(), ("forward",)], ids=["reverse", "forward"])
def test_memory_kept_in_a_global_ends_the_program_with_a_word(
    words: tuple[str, ...], tmp_path: Path, run_adfuzz: Callable[..., Any]
) -> None:
    source, text, lowered, program = (tmp_path / name for name in ("in.c", "in.ll", "out.ll", "program"))
    source.write_text(KEPT_IN_A_GLOBAL)
    subprocess.run(["clang-22", "-O2", "-S", "-emit-llvm", str(source), "-o", str(text)], check=True)
    finished = run_adfuzz("lower", text, "-o", lowered)
    assert finished.code == 0, finished.err
    subprocess.run(["clang-22", "-w", "-O1", str(lowered), "-o", str(program), "-lm"], check=True)
    ran = subprocess.run([str(program), *words], capture_output=True, text=True, timeout=60, check=False)
    assert "error[global-without-shadow]" in ran.stderr and ran.stdout == ""
