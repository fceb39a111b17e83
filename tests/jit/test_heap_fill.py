"""Workers fill heap memory, so that code which reads fresh or freed memory gives wrong numbers every time."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

from adfuzz.jit.worker import _environment

SCRIPT = """
import ctypes
c = ctypes.CDLL(None)
c.malloc.restype = ctypes.c_void_p
place = c.malloc(64)
numbers = (ctypes.c_double * 8).from_address(place)
print(numbers[3])
c.free(ctypes.c_void_p(place))
print(numbers[3])
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="a tunable of glibc")
def test_fresh_and_freed_memory_hold_numbers_of_ordinary_size() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], env=_environment(), capture_output=True, text=True, check=True
    )
    fresh, freed = map(float, done.stdout.split())
    assert (round(fresh, 2), round(freed, 1)) == (-0.12, 32.5)
