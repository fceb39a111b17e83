"""A float whose bytes were written as something else ends the program where run time comes to it, and only there."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from adfuzz.ad import lower_module

SOURCE = Path(__file__).parent / "torn" / "floats.c"
ROWS = """
index_known_at_run_time  torn 0 1    whole 2
two_pointers             torn 3      whole 0 1 2
in_other_functions       torn 0 2 4  whole 8
bytes_one_by_one         torn 3 6    whole 0 8
moved_by_words           torn 1      whole 0 2 4 8
tagged_unions            torn        whole 0 3
memory_used_again        torn        whole 0
reset_by_others          torn        whole 0 1
bits_computed_with       torn 1 3    whole 0
counters_beside_numbers  torn        whole 0 1 2
words_taken_for_numbers  torn 0 2    whole 1 3
words_passed_by_value    torn 0 2    whole 1 3 9
"""
"""The functions, the n that tear a float, and those that leave all whole, where differences say the same."""


@pytest.fixture(scope="module", params=[1, 2], ids=["O1", "O2"])
def program(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The lowered program."""
    if shutil.which("clang-22") is None:
        pytest.skip("clang-22 is not installed")
    folder = tmp_path_factory.mktemp("torn")
    command = ["clang-22", f"-O{request.param}", "-S", "-emit-llvm", str(SOURCE), "-o", str(folder / "in.ll")]
    subprocess.run(command, check=True)
    (folder / "out.ll").write_text(lower_module((folder / "in.ll").read_text()))
    subprocess.run(["clang-22", "-w", "-O1", str(folder / "out.ll"), "-o", str(folder / "program"), "-lm"], check=True)
    return folder / "program"


@pytest.mark.parametrize("row", ROWS.strip().splitlines(), ids=lambda row: str(row).split()[0])
@pytest.mark.parametrize("mode", ["forward", "reverse"])
def test_torn_float_ends_the_program_and_whole_ones_are_differentiated(mode: str, row: str, program: Path) -> None:
    name, _, *numbers = row.split()
    torn = numbers[: numbers.index("whole")]
    for number in numbers:
        if number == "whole":
            continue
        ran = subprocess.run([program, mode, name, number], capture_output=True, text=True, timeout=60, check=False)
        if number in torn:
            assert "error[torn-float]" in ran.stderr and ran.stdout == "", number
        else:
            assert [line.split()[0] for line in ran.stdout.splitlines()] == ["ok", "ok"], (number, ran)
