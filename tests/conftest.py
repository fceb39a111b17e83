"""What all tests share: `needs(...)` for optional tools, `--bless` for golden files, `run_adfuzz` for command lines."""

from __future__ import annotations

import contextlib
import importlib.util
import io
import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def _links(compiler: str, library: str) -> bool:
    """Whether the compiler is there and finds the library by itself."""
    if shutil.which(compiler) is None:
        return False
    asked = [compiler, f"-print-file-name={library}"]
    found = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
    return Path(found).exists() and Path(found).is_absolute()


TOOLS: dict[str, Callable[[], bool]] = {
    "clang": lambda: bool(shutil.which("clang-22")) or importlib.util.find_spec("ziglang") is not None,
    "clang-22": lambda: bool(shutil.which("clang-22")),
    "openmp": lambda: _links("clang-22", "libomp.so"),
    "mpich": lambda: bool(shutil.which("mpicc.mpich")) and _links("clang-22", "libmpich.so"),
    "rustc": lambda: bool(shutil.which("rustc")),
    "flang": lambda: bool(shutil.which("flang-22")),
    "numba": lambda: importlib.util.find_spec("numba") is not None,
    "jax": lambda: importlib.util.find_spec("jax") is not None,
    "enzyme": lambda: importlib.util.find_spec("enzyme_ad") is not None,
    "gmpy2": lambda: importlib.util.find_spec("gmpy2") is not None,
}


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--bless`, which rewrites the expected output of golden tests."""
    parser.addoption("--bless", action="store_true", help="rewrite the expected output of golden tests")


def pytest_configure(config: pytest.Config) -> None:
    """Declare the markers (`--strict-markers` is on)."""
    config.addinivalue_line(
        "markers",
        f"needs(tool, ...): skip unless these are installed ({', '.join(TOOLS)}); "
        "tools named in ADFUZZ_REQUIRE (separated by blanks) must be there, and fail the test instead",
    )


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip, or fail under ADFUZZ_REQUIRE, a test whose tool is not installed."""
    required = os.environ.get("ADFUZZ_REQUIRE", "").split()
    for marker in item.iter_markers("needs"):
        for tool in marker.args:
            if TOOLS[tool]():
                continue
            if tool in required:
                pytest.fail(f"{tool} is not installed, but ADFUZZ_REQUIRE names it")
            pytest.skip(f"{tool} is not installed")


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the root of the checkout."""
    return ROOT


@dataclass(frozen=True)
class Finished:
    """A finished command line: exit code, standard output, standard error."""

    code: int
    out: str
    err: str


@pytest.fixture
def run_adfuzz() -> Callable[..., Finished]:
    """Return a function that runs one `adfuzz` command line in this process, with text (not bytes) streams."""

    def run(*argv: str | Path) -> Finished:
        from adfuzz.cli.main import main

        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = main([str(word) for word in argv])
        return Finished(code, out.getvalue(), err.getvalue())

    return run
